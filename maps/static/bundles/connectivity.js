"use strict";(()=>{function y(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function W(t){return y(t)}function Y(t){return y(t)}function S(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?o.addEventListener(r,s):r==="style"?o.style.cssText=String(s):s===!0?o.setAttribute(
r,""):s!==!1&&s!=null&&o.setAttribute(r,String(s));for(let r of n)r!=null&&o.append(r);return o}function rt(t,e){let n=URL.createObjectURL(e),o=S("a",{href:n,download:t});
document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function zt(t){let e=t,n=[];return{get:()=>e,set(o){let r=new Set;for(let[s,i]of Object.entries(o)){let a=e[s];Me(a,i)||r.add(s)}if(r.size){e={...e,...o};for(let{
keys:s,listener:i}of n)s.some(a=>a==="*"||r.has(a))&&i(e,r)}},listen(o,r){n.push({keys:o,listener:r})}}}function Me(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function At(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(s,i)=>String(o[i]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var $e={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function ut(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries($e)){let r=`[data-${n.
replace(/[A-Z]/g,s=>`-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let i=s.dataset[n]??"";s.setAttribute(o,t.t(i))}}}var _e=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],ze=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Ae=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Le=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Ee=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function J(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=0;
let n=new Uint16Array(16);for(let r=1;r<16;r++)n[r]=n[r-1]+e[r-1];let o=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(o[n[t[r]]++]=r);return{counts:e,
symbols:o}}function Lt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,r=0,s=0;function i(u){for(;s<u;)r|=t[o++]<<s,s+=8;let p=r&(1<<u)-1;return r>>>=
u,s-=u,p}function a(u){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=i(1);let b=u.counts[g];if(p-b<m)return u.symbols[h+(p-m)];h+=b,m=m+b<<1,p<<=1}throw new Error("d\
amaged data")}function c(u){if(n+u<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,n+u));p.set(e),e=p}function l(){r=0,s=0;let u=t[o]|t[o+1]<<8;o+=4,c(
u),e.set(t.subarray(o,o+u),n),n+=u,o+=u}function d(){let u=i(5)+257,p=i(5)+1,m=i(4)+4,h=new Uint8Array(320);for(let b=0;b<m;b++)h[Ee[b]]=i(3);let g=J(h.slice(0,
19));h.fill(0);for(let b=0;b<u+p;){let k=a(g);if(k<16){h[b++]=k;continue}let x=k===16?h[b-1]:0,$=k===16?3+i(2):k===17?3+i(3):11+i(7);for(;$--;)h[b++]=x}return[J(
h.slice(0,u)),J(h.slice(u,u+p))]}function f(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[J(u),J(new Uint8Array(30).
fill(5))]}for(let u=0;!u;){u=i(1);let p=i(2);if(p===0){l();continue}let[m,h]=p===1?f():d();for(;;){let g=a(m);if(g===256)break;if(g<256){c(1),e[n++]=g;continue}
let b=_e[g-257]+i(ze[g-257]),k=a(h),x=Ae[k]+i(Le[k]);c(b);for(let $=0;$<b;$++,n++)e[n]=e[n-x]}}return e.subarray(0,n)}function Et({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...r}])=>{let s=Object.entries(o).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((c,l)=>[c,a[l]]))}));return[n,{...r,signs:s}]}))}function Ct({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function R(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function dt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Tt({first:t,letters:e,lives:n}){return n.map(o=>{let r={status:new Map,standing:new Map};return[...o].forEach((s,i)=>{let a=e[s.toLowerCase()];r.standing.
set(t+i,a),s in e&&r.status.set(t+i,a)}),r})}function G(t,e){return t.status.get(e)??null}function v(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function X(t){let e=atob(t),n=new Uint8Array(e.length);for(let i=0;i<e.length;i++)n[i]=e.charCodeAt(i);let o=Lt(n),r=o.length/4,s=new Int32Array(r);for(let i=0;i<
r;i++){let a=(o[i]|o[r+i]<<8|o[2*r+i]<<16|o[3*r+i]<<24)>>>0;s[i]=a>>>1^-(a&1)}return s}function I(t){return typeof t=="string"?X(t):t}function K(t){return t/360+
.5}function Q(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function D(t){let e=X(t.counts),n=X(t.steps),o=10**t.decimals,r=[],s=0,i=0,a=0;for(let c of e){let l=new Float64Array(2*c),d=s,f=i;for(let u=0;u<c;u++)d+=n[a+u],
f+=n[a+c+u],u===0&&(s=d,i=f),l[2*u]=K(d/o+t.origin[0]),l[2*u+1]=Q(f/o+t.origin[1]);a+=2*c,r.push(l)}return r}function Ce(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(
t.i[e])]:t.v[e]:null}function V(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&
(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function pt(t,e){let n=2;for(let s of t)n+=e[s<0?-s-1:s].length-2;let o=new Float64Array(n),r=0;for(let s of t){
let i=e[s<0?-s-1:s],a=i.length/2;for(let c=r===0?0:1;c<a;c++){let l=s<0?a-1-c:c;o[r++]=i[2*l],o[r++]=i[2*l+1]}}return o}function It(t){let e=D(t.boundaries),n=D(
t.lines),o=Tt(t.years),r=Et(t.looks),s={};for(let[i,a]of Object.entries(t.layers)){let c=Object.fromEntries(Object.entries(a.columns).map(([m,h])=>[m,"i"in h?{d:h.
d,i:I(h.i)}:h])),l=I(a.lives),d=r[i],f=(m,h)=>Ce(c[m],h),u=[];for(let m=0;m<a.n;m++){let h=f("kind",m)||"",g=f("rank",m)||9;u.push({layer:i,index:m,id:f("id",m),
name:f("name",m)||"",kind:h,sign:Ct(d,d.by==="rank"?String(g):h),life:o[l[m]],undated:d.draw!=="ground"&&!!f("undated",m),named:d.draw==="ground"||(f("evidence",
m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&Te(a.points,u),a.shapes&&Ie(a,u,e),a.parts&&Ne(a,u,n,o);let p=(m,h)=>mt(m.
map(({index:g})=>a.shapes?.[g]??[]),e,h&&m.map(h));s[i]={id:i,look:d,geometry:a.geometry,features:u,cell:f,edges:p}}return s}function Te(t,e){let n=D(t.at)[0],o=0;
Array.from(I(t.which)).forEach((r,s)=>{o+=r;let i=e[o];i.x=n[2*s],i.y=n[2*s+1],i.box=[i.x,i.y,i.x,i.y]})}function mt(t,e,n){let o=new Map;return t.forEach((r,s)=>{
for(let i of r.flat()){let a=i<0?-i-1:i,c=o.get(a);c?c.push(n?.[s]??""):o.set(a,[n?.[s]??""])}}),[...o].filter(([,r])=>!n||r.length<2||new Set(r).size>1).map(([
r])=>({path:e[r],box:V([e[r]])}))}function Ie(t,e,n){e.forEach((o,r)=>{o.rings=(t.shapes?.[r]??[]).map(a=>pt(a,n)),o.box=V(o.rings);let s=t.labels?.[2*r],i=t.labels?.[2*
r+1];s!=null&&i!=null&&(o.x=K(s),o.y=Q(i))})}function Ne(t,e,n,o){let r=I(t.parts?.counts??[]),s=I(t.parts?.lives??[]),i=I(t.parts?.alignments??[]),a=0;e.forEach(
(c,l)=>{for(let u=a+r[l];a<u;a++){let p=n[(t.first??0)+a];c.parts.push({path:p,life:o[s[a]],made:i[a],box:V([p])})}let d=c.parts.map(u=>u.path),f=d.reduce((u,p)=>p.
length>u.length?p:u,d[0]??[]);if(c.box=V(d),f.length){let u=2*Math.floor(f.length/4);c.x=f[u],c.y=f[u+1]}})}var Oe={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Nt=new Map;function Pe(t){let e=Nt.
get(t);return e||(e=new Path2D(Oe[t]),Nt.set(t,e)),e}function Ot(t,e,n){let{scale:o,left:r,top:s}=n,i=e.length-2,a=e[0]*o-r,c=e[1]*o-s;t.moveTo(a,c);for(let l=2;l<=
i;l+=2){let d=e[l]*o-r,f=e[l+1]*o-s;l<i&&Math.abs(d-a)+Math.abs(f-c)<1.6||(t.lineTo(d,f),a=d,c=f)}}function E(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-
e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}function Z(t,e,n,o){t.beginPath();for(let r of e)Ot(t,r,n),t.closePath();t.fillStyle=o,t.
fill("evenodd")}function z(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=
o.alpha??1,t.setLineDash(o.dash??[]);for(let r=0;r<e.length;r+=48){t.beginPath();for(let s of e.slice(r,r+48))Ot(t,s,n);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function ht(t,e,n,o,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(n,o),t.scale(r.size/12,r.size/12);let s=Pe(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=
r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.
restore()}function Pt(t,e){let n=D(t.lines),o=new Set(t.rings.flatMap((s,i)=>e.has(t.names[i])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(i=>i.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(s=>s.map(i=>{let a=pt(i,n);return{path:a,box:V([a])}})),aroundEdges:mt(r,n)}}function st(t,e){return t.filter(({box:n})=>E(
n,e)).map(({path:n})=>n)}function gt(t,e,n,o){let{palette:r}=o;o.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),Z(t,st(n.around,e),e,r.around),z(t,
st(n.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Be(t,e,n,o),We(t,e,n,o)}function we(t,e,n){let o=t.layer==="districts"?n.cityOf(t,
e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tint)[e.dark?1:0]}function Be(t,e,n,o){let{palette:r}=o,s=o.layers.has("districts")?n.layers.districts?.
features??[]:[],i=(n.layers.cities?.features??[]).filter(c=>o.layers.has("cities")&&n.detailed.has(c.id));if(!o.tiles)for(let c of s.length?s:i)E(c.box,e)&&Z(t,
c.rings,e,we(c,o,n));if(s.length&&z(t,st(n.edges.districts,e),e,{color:o.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!i.length)return;let a=st(n.edges.
cities(o.year),e);z(t,a,e,{color:r.city_edge,width:3.4,join:"bevel"}),z(t,a,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}function We(t,e,n,o){for(let r of R(
n.layers,"fills"))if(o.layers.has(r.id))for(let s of r.features){if(!o.visible(s)||!E(s.box,e))continue;let i=o.palette[dt(s)];t.globalAlpha=o.dark?.22:.17,Z(t,
s.rings,e,i),z(t,s.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var Re=["","","s","g"],Fe=12,He=["proposed","planned","approved","construction","expected","open"];function U(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function Ye(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let r of t.features)if(!(!E(r.box,e)||!n.visible(r)))for(let s of r.parts){let i=G(s.life,n.
year);if(!v(i,n.statuses)||!E(s.box,e))continue;let a=Re[s.made]+(n.fade(r)<1?"f":""),c=`${r.sign.key}|${i}|${a}`,l=o.get(c);l?l.push(s.path):o.set(c,[s.path])}
return o}function yt(t,e,n,o){for(let r of R(n.layers,"lines")){let s=Ye(r,e,o);for(let i of He)for(let a of[...r.look.signs].reverse())for(let c of["","s","g",
"f","sf","gf"]){let l=s.get(`${a.key}|${i}|${c}`);l&&je(t,l,e,n,o,a,i,c)}}}function je(t,e,n,o,r,s,i,a){if(a.startsWith("g")){De(t,e,n,o,r,s,a);return}let c=a.startsWith(
"s"),l=c?wt(n.zoom):1,d=o.style.strokes[i]??o.style.strokes.open,f=s.size*U(n.zoom),u=r.palette[s.color],p=d.dash.map(b=>b*Math.max(f,1.5)),m=d.alpha*(c?o.style.
schematic*l:1)*r.lineAlpha*(a.endsWith("f")?.42:1),h=d.dash[0]===.1?"round":void 0,g=e.length>=400;g||z(t,e,n,{color:r.palette.halo,width:f+1.8,alpha:.75}),z(t,
e,n,{color:u,width:g?1:f,dash:g?[]:p,alpha:m,cap:g?"butt":h,join:g?"bevel":"round"}),s.ticks&&!p.length&&!g&&z(t,e,n,{color:u,width:f*3.4,dash:[1.1,9],alpha:m*.8}),
c&&f>=2.4&&!p.length&&!g&&z(t,e,n,{color:r.palette.halo,width:f*.3,alpha:.62})}function wt(t){return Math.max(.4,1-Math.max(0,t-Fe+.5)*.3)}function De(t,e,n,o,r,s,i){
let a=Math.max(1,s.size*U(n.zoom)*.8);z(t,e,n,{color:r.palette[s.color],width:a,cap:"round",dash:o.style.guess.dash.map(c=>c*Math.max(a,1.5)),alpha:o.style.guess.
alpha*wt(n.zoom)*r.lineAlpha*(i.endsWith("f")?.42:1)})}var P='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',tt='"Songti SC","Noto Serif CJK SC","Sou\
rce Han Serif SC",STSong,SimSun,serif',Bt=new Map;function et(t,e,n){let o=`${e}|${n}`,r=Bt.get(o);return r===void 0&&(t.font=e,r=t.measureText(n).width,Bt.set(
o,r)),r}function bt(t,e,n){let o=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>n&&(o.push(r.trimEnd()),r=""),
r+=s;return[...o,r].filter(Boolean)}var it=48;var at=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/it);n<=Math.floor(e[2]/it);n++)for(let o=Math.floor(e[1]/it);o<=Math.floor(e[3]/
it);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let r of this.cells.get(o)??[])if(n[0]<r[2]&&n[2]>r[0]&&n[1]<r[3]&&n[3]>r[1])return!1;
return!0}take(e){for(let n of e)for(let o of this.keys(n)){let r=this.cells.get(o);r?r.push(n):this.cells.set(o,[n])}}};function Wt(t){let e=It(t),n=new Map;for(let a of Object.values(e))for(let c of a.features){n.set(c.id,c);for(let l of String(a.cell("stands_for",c.index)??"").
split("|"))l&&n.set(l,c)}let o=new Set;for(let a of e.districts?.features??[])o.add(xt(e.districts,a));for(let a of o)(e.districts?.features??[]).filter(l=>xt(e.
districts,l)===a).length<2&&o.delete(a);let r=t.around.names.map((a,c)=>({name:a,x:K(t.around.labels?.[2*c]??NaN),y:Q(t.around.labels?.[2*c+1]??NaN)})),s=(e.cities?.
features??[]).filter(a=>o.has(a.id)),i=Ve(e.districts);return{layers:e,byId:n,detailed:o,neighbours:r,cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...Pt(t.around,
new Set(s.map(({name:a})=>a))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Ze(e,s,o,i)}}}function Ve(t){return(e,n)=>n<Number(String(t?.
cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell("former_parent",e.index)):xt(t,e)}function xt(t,{index:e}){return String(t?.cell("parent",e)??"").split(
"|")[0]}function Ze({districts:t,cities:e},n,o,r){let s=(t?.features??[]).filter(c=>o.has(r(c,1/0))),i=e?.edges(n)??[],a=new Map([["",i]]);return c=>{let d=s.filter(
u=>r(u,c)!==r(u,1/0)).map(u=>u.id).join(),f=a.get(d);return f||(f=t.edges(s,u=>r(u,c)),a.set(d,f)),f}}function Rt(t,e,n){let o=n.year??e.year,r=s=>!e.named||s.named;
return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.
district,selected:e.selected,status:s=>{let i=G(s.life,o);return r(s)&&v(i,e.statuses)?i:null},visible:s=>r(s)&&(s.parts.length?s.parts.some(i=>v(G(i.life,o),e.
statuses)):v(G(s.life,o),e.statuses)),fade:s=>o<t.asOfYear&&s.undated?.42:1}}function kt(t,e){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let o=n.getContext(
"2d"),r={scale:1,left:0,top:0,width:1,height:1,zoom:0},s=null,i=0,a=!0,c=!1,l=[0,1],d={symbols:[],labels:[]};function f(){if(cancelAnimationFrame(i),i=0,!a||c)return;
let k=t.getSize(),x=k.multiplyBy(.2).round(),$=t.containerPointToLayerPoint([-x.x,-x.y]),C=t.getPixelOrigin(),B=t.getZoom(),H=k.x+2*x.x,M=k.y+2*x.y,_=Math.min(2,
window.devicePixelRatio||1);(n.width!==Math.round(H*_)||n.height!==Math.round(M*_))&&(n.width=Math.round(H*_),n.height=Math.round(M*_),n.style.width=`${H}px`,n.
style.height=`${M}px`),r={scale:256*2**B,left:C.x+$.x,top:C.y+$.y,width:H,height:M,zoom:B},(l[0]>0||l[1]<1)&&(r.clip=[l[0]>0?x.x+l[0]*k.x:0,l[1]<1?x.x+l[1]*k.x:
H]),s=t.layerPointToLatLng($),o.setTransform(_,0,0,_,0,0),d=e(o,r),p()}function u(){i||=requestAnimationFrame(f)}function p(k=t.getCenter(),x=t.getZoom()){if(!s)
return;let $=t._latLngToNewLayerPoint(s,x,k);L.DomUtil.setTransform(n,$,t.getZoomScale(x,r.zoom)),m()}function m(){if(l[0]===0&&l[1]===1){n.style.clipPath="";return}
let k=t.getSize(),x=t.latLngToContainerPoint(s).x,$=Math.max(0,l[0]*k.x-x),C=Math.max(0,x+r.width-l[1]*k.x);n.style.clipPath=`inset(0 ${l[1]===1?0:C}px 0 ${l[0]===
0?0:$}px)`}function h(){if(!s||t.getZoom()!==r.zoom)return!1;let k=t.latLngToContainerPoint(s),x=t.getSize();return k.x<=0&&k.y<=0&&k.x+r.width>=x.x&&k.y+r.height>=
x.y}function g(){!s||t.getZoom()!==r.zoom||(m(),h()||u())}function b(){h()&&!r.clip?p():f()}return t.getPane("overlayPane").append(n),t.on("moveend",b),t.on("vi\
ewreset resize",f),t.on("move",g),t.on("zoom",()=>{p(),Math.abs(t.getZoom()-r.zoom)>.45&&u()}),t.on("zoomanim",k=>{c=!k.noUpdate,p(k.center,k.zoom)}),t.on("zoom\
end",()=>{c=!1}),{canvas:n,redraw:f,later:u,view:()=>r,drawn:()=>d,clip(k,x){l[0]===k&&l[1]===x||(l=[k,x],s&&(m(),u()))},show(k){a=k,n.hidden=!k,k&&f()}}}var nt=7;function Ft(t,e,n,o,r,s,i){let a=[],c=({symbol:d})=>o.layers[d.features[0].layer].look.rank,l=s.map(d=>({symbol:d,far:Math.hypot(d.x-t,d.y-e)})).filter(
({symbol:d,far:f})=>f<=d.r+2).sort((d,f)=>c(f)-c(d)||d.far-f.far);for(let{symbol:d}of l)a.push(...d.features);return a.push(...Ue(t,e,n,o,r)),i.polygons&&a.push(
...ve(t,e,n,o,r)),[...new Set(a)]}function Ue(t,e,n,o,r){let s=[],i={...n,left:n.left+t-nt,top:n.top+e-nt,width:2*nt,height:2*nt};for(let a of R(o.layers,"borde\
rs","lines").reverse()){if(!r.layers.has(a.id))continue;let c=a.look.draw==="borders"?1.5:0;for(let l of a.features){if(!E(l.box,i,0)||!r.visible(l))continue;let d=l.
parts.length?l.parts.filter(u=>E(u.box,i,0)).map(u=>u.path):l.rings,f=Math.min(...d.map(u=>Ge(u,t,e,n)),1/0);f<=nt&&s.push({feature:l,far:f-c})}}return s.sort((a,c)=>a.
far-c.far).map(({feature:a})=>a)}function Ge(t,e,n,o){let r=1/0;for(let s=2;s<t.length;s+=2){let i=t[s-2]*o.scale-o.left-e,a=t[s-1]*o.scale-o.top-n,c=t[s]*o.scale-
o.left-e,l=t[s+1]*o.scale-o.top-n;if(Math.min(i,c)>r||Math.min(a,l)>r)continue;let d=c-i,f=l-a,u=d*d+f*f,p=u?Math.max(0,Math.min(1,-(i*d+a*f)/u)):0;r=Math.min(r,
Math.hypot(i+p*d,a+p*f))}return r}function ve(t,e,n,o,r){let s=(t+n.left)/n.scale,i=(e+n.top)/n.scale;return R(o.layers,"ground","fills").reverse().flatMap(({id:a,
features:c})=>r.layers.has(a)?c.filter(l=>r.visible(l)&&qe(l,s,i)):[])}function qe(t,e,n){let[o,r,s,i]=t.box;if(e<o||e>s||n<r||n>i)return!1;let a=!1;for(let c of t.
rings)for(let l=2;l<c.length;l+=2){let d=c[l-1],f=c[l+1];d>n!=f>n&&e<(c[l]-c[l-2])*(n-d)/(f-d)+c[l-2]&&(a=!a)}return a}var Je=750,Xe=["open","construction","approved","planned","proposed"];function Ht(t,e,n,o=0){let r=W("year"),s=y("year-play"),i=W("year-value"),a=0;function c(f){
r.value=String(f.year);let u=f.year>t.page.asOfYear?n.t("year_future"):f.year===t.page.asOfYear?n.t("year_now",{date:t.page.asOf}):n.t(o?"year_past_undated":"ye\
ar_past",{n:o});i.value=String(f.year),y("year-note").textContent=u,r.setAttribute("aria-valuetext",`${f.year} ${u}`)}function l(){clearInterval(a),a=0,s.textContent=
"▶",s.setAttribute("aria-label",n.t("play")),s.setAttribute("aria-pressed","false")}function d(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",n.t("pause")),s.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let f=e.get().year+1;e.set({year:f}),
f>=t.page.lastYear&&l()},Je)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{l(),e.set({year:Number(r.value)})}),i.
addEventListener("change",()=>{let f=Math.round(Number(i.value));l(),f>=t.page.firstYear&&f<=t.page.lastYear&&e.set({year:f}),c(e.get())}),s.addEventListener("c\
lick",()=>a?l():d()),e.listen(["year","lang"],c),e.listen(["lang"],()=>!a&&l()),l(),c(e.get()),document.getElementById("statuses")&&Ke(e,n)}function Ke(t,e){let n=y(
"statuses");function o(){let{statuses:r}=t.get();n.replaceChildren(...Xe.map(s=>S("label",{class:`chip ${s}`},S("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(s):a.delete(s),t.set({statuses:a})}}),e.t(`status_${s}`))))}t.listen(["lang"],o),t.listen(
["statuses"],({statuses:r})=>{for(let s of n.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),o()}function Yt(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:i}=t.get();return i==="auto"?o.matches:i==="dark"};function s(){let i=r();
document.documentElement.dataset.theme=i?"dark":"light";let a=y("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return y("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),o.addEventListener("change",()=>{s(),n()}),
t.listen(["theme","lang"],s),s(),r}function Qe(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
jt(t.layers,n.layers)||o.set("l",[...t.layers].sort().join(",")),jt(t.statuses,n.statuses)||o.set("s",[...t.statuses].sort().join(",")),t.named&&o.set("n","1"),
t.district&&(o.set("d",t.district),o.set("r",`${t.km}${t.unit}`),t.nearStatus&&o.set("ns",t.nearStatus),t.nearKind&&o.set("nk",t.nearKind)),t.selected&&o.set("o",
t.selected),t.compare&&o.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function jt(t,e){return t.size===e.size&&[...t].every(n=>e.has(n))}function Dt(t,e,n,o,r,s=Qe){let i="",a=0;function c(){a=0;let d=t.getCenter();i=s(e.get(),{zoom:t.getZoom(),latitude:d.lat,longitude:d.lng},n),i!==window.location.
hash&&window.history.replaceState(null,"",i),W("share-link").value=window.location.href}function l(){a||=window.setTimeout(c,120)}e.listen(["*",...Object.keys(n)],
l),t.on("moveend",l),window.addEventListener("hashchange",()=>{window.location.hash!==i&&r(window.location.hash)}),y("copy-link").addEventListener("click",async()=>{
c();let d=W("share-link");d.select();let f=!1;try{await navigator.clipboard.writeText(d.value),f=!0}catch{}y("share-note").textContent=o.t(f?"copied":"copy_by_h\
and")}),c()}var St=["small","half","tall"];function Vt(t,e){let n=y("panel"),o=y("sheet-toggle");function r(l){n.dataset.sheet=l,o.setAttribute("aria-expanded",String(l!=="\
small")),o.setAttribute("aria-label",e.t(l==="tall"?"sheet_less":"sheet_more"))}let s=0,i=0,a=!1;o.addEventListener("pointerdown",l=>{o.setPointerCapture(l.pointerId),
s=l.clientY,i=n.getBoundingClientRect().height,a=!1}),o.addEventListener("pointermove",l=>{!o.hasPointerCapture(l.pointerId)||Math.abs(l.clientY-s)<6||(a=!0,n.style.
height=`${Math.max(80,i+s-l.clientY)}px`)}),o.addEventListener("pointerup",()=>{if(!a)return;let l=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",r(l<.33?"small":l<.68?"half":"tall")}),o.addEventListener("click",()=>{if(a)return;let l=St.indexOf(n.dataset.sheet??"small");r(St[(l+1)%St.length])});let c=y(
"legend-toggle");c.addEventListener("click",()=>{let l=y("legend").classList.toggle("closed")===!1;c.setAttribute("aria-expanded",String(l))}),window.matchMedia(
"(max-width: 760px)").matches&&(y("legend").classList.add("closed"),c.setAttribute("aria-expanded","false")),r("small"),t.on("click",()=>n.dataset.sheet!=="smal\
l"&&r("small"))}var tn=-1;function Zt(t){let e=t.ids.length,n=e*(e-1)/2,o=new Map(t.ids.map((f,u)=>[f,u])),r=new Map;function s(f,u){let p=`${f} ${u}`,m=r.get(p);if(!m){let h=X(
t[f][u]);m=[];for(let g=0;g<h.length;g+=n){let b=m[m.length-1],k=h.slice(g,g+n);if(b)for(let x=0;x<n;x++)k[x]+=b[x];m.push(k)}r.set(p,m)}return m}function i(f,u,p,m,h){
if(m===h)return 0;let[g,b]=m<h?[m,h]:[h,m],k=s(f,p)[u-t.first][g*e-g*(g+1)/2+b-g-1];return k===tn?null:k/10}function a(f,u,p){return t.ids.map((m,h)=>i("minutes",
f,u,p,h))}function c(f,u,p){let m=0,h=0;return a(f,u,p).forEach((g,b)=>{b===p||g===null||(m+=g*t.population[b],h+=t.population[b])}),h?m/h:null}function l(f,u){
let p=0,m=0;for(let h=0;h<e;h++)a(f,u,h).forEach((g,b)=>{b===h||g===null||(p+=g*t.population[h]*t.population[b],m+=t.population[h]*t.population[b])});return m?p/
m:null}function d(f,u,p,m){return a(f,u,p).reduce((h,g,b)=>h+(g!==null&&g<=m?t.population[b]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,counted:t.
counted,index:o,between:i,minutesFrom:a,mean:c,meanOfAll:l,peopleWithin:d}}function Ut(t,e){let n=Array.from(I(t.hundredths),o=>o/100);return t.rows.map(([o,r,s,
i,a,c,l,d,f,u,p,m],h)=>({key:`${l} ${o}`,line:o,name:r,kind:s,status:i,opens:a,basis:c,mode:l,year:d,saved:f,people:u,faster:p,opened:m,byDistrict:n.slice(h*e,(h+
1)*e)}))}function Gt(t,e){let n=en(t),o=new Map;function r(s){let i=o.get(s);if(!i){let a=t.modes[s],c=I(a.at),l=I(a.counts),d=I(a.legs),f=I(a.changed),u=0,p=0;i=Array.from(
I(a.years),(m,h)=>{let g=new Map,b=0;for(let k=u+f[h];u<k;u++){b+=c[u];let x=[];for(let $=p+l[u];p<$;p++)x.push(n[d[p]]);g.set(b,x)}return{year:m,legs:g}}),o.set(
s,i)}return i}return(s,i,a,c)=>{let l=[];for(let d of r(i)){if(d.year>s)break;l=d.legs.get(a*e+c)??l}return l}}function en(t){let[e]=D(t.points),[n,o,r,s,i,a,c,
l]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(u=>I(u)),d=[],f=0;for(let u=0;u<c.length;u++){let p=new Float64Array(2*c[u]),m=0;for(let h=0;h<
c[u];h++,f++)m+=l[f],p[2*h]=e[2*m],p[2*h+1]=e[2*m+1];d.push({kind:t.kinds[n[u]],line:t.lines[o[u]],from:t.names[r[u]],to:t.names[s[u]],minutes:i[u]/10,km:a[u]/10,
path:p})}return d}function qt(t,e,n,o){let r=n.find(({key:c})=>c===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(c=>({value:c,what:"value"}))};let s=o==="\
other"?t.yearB:t.year,i=vt(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:i};let a=vt(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:i.map((c,l)=>nn(c,a[l]))}}function vt({from:t,mode:e},n,o){let r=n.index.get(t);return n.ids.map((s,i)=>{if(i===r)return{value:0,what:"s\
elf"};let a=r===void 0?n.mean(o,e,i):n.between("minutes",o,e,r,i);return{value:a,what:a===null?"none":"value"}})}function nn(t,e){return t.what==="self"?t:t.value===
null?{value:null,what:e.value===null?"none":"lost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function on(t,e){
let n=t.breaks.findIndex(o=>e<=o);return n<0?t.breaks.length:n}function lt(t,e,n,o){let r=o?"dark":"light",s=t.special.none[r];if(!n)return{fill:s,hatch:null};if(n.
what==="new")return{fill:t.special.new[r],hatch:null};if(n.what==="self")return{fill:t.special.self[r],hatch:null};if(n.value===null)return{fill:s,hatch:t.special.
hatch[r]};let i=t.scales[e.scale];return{fill:i[r][on(i,n.value)],hatch:null}}function Jt(t){let[e,n,o]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+
n*.587+o*.114<135}function Xt(t,{breaks:e},n){if(t==="difference")return rn(e,n);let o={unit:n.t("minute_unit")};return[...e,null].map((r,s)=>{let i=s?e[s-1]:0;
return t==="gain"&&s===0?n.t("gain_none"):r===null?n.t("class_over",{from:Math.round(i),...o}):s===0?n.t("class_under",{to:r,...o}):n.t("class_between",{from:Math.
max(.5,i),to:r,...o})})}function rn(t,e){let n={unit:e.t("minute_unit")},o=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:o(
0),...n}):r===null?e.t("slower_over",{from:o(s-1),...n}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...n}):e.t("faster_between",{from:Math.
max(1,o(s)),to:o(s-1),...n}))}function Kt(t,e,n,o,r){let s=new at,i=[];for(let a of sn(e,n,o,r)){let c=Math.max(et(t,Qt(a),a.name),et(t,te(a),a.value)),l=a.size*(a.value?2.35:1.2),d=a.district.
x*e.scale-e.left,f=a.district.y*e.scale-e.top,u=a.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[p,m]of u){let h=[d+p-
c/2-2,f+m-l/2,d+p+c/2+2,f+m+l/2];if(s.isFree([h])){s.take([h]),an(t,a,d+p,f+m),i.push({text:`${a.name} ${a.value}`,boxes:[h],feature:a.district});break}}}return i}
function sn(t,e,n,o){let{state:r,times:s,asked:i,looks:a}=o,c=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.features??[]).filter(l=>E(l.box,t,0)).map(
l=>{let d=s.index.get(l.id),f=d===void 0?void 0:i.answers[d],u=l.id===r.from||l.id===r.to,p=(l.box[2]-l.box[0])*t.scale;return{district:l,size:u?c+1:c,name:l.name,
value:f&&f.what!=="self"?o.say(f):"",rank:u?0:1+1e3/Math.max(1,p),room:p,deep:Jt(lt(a,i,f,n.dark).fill)}}).filter(l=>l.rank<1||l.room>l.size*2.6).sort((l,d)=>l.
rank-d.rank)}function Qt({size:t,rank:e}){return`${e<1?700:500} ${t}px ${P}`}function te({size:t}){return`700 ${t+1.5}px ${P}`}function an(t,e,n,o){let r=e.deep;
t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":"rgba(255, 255, 255, .75)",t.fillStyle=r?
"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[i,a,c]of[[e.name,Qt(e),-s],[e.value,te(e),s]])i&&(t.font=a,t.strokeText(i,n,o+c),t.fillText(i,n,o+c))}function ot(t,e,n,o,r){t.clearRect(0,0,e.width,e.height),gt(t,e,n,{...o,layers:new Set}),ln(t,e,n,o,r);let s=o.dark?"dark":"light",i=r.journey.length||r.line?.3:
.55;return yt(t,e,n,{...o,lineAlpha:i,palette:{...o.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&fn(t,e,n,o,r.line),cn(t,e,n,o,r),un(t,e,o,r.journey),
{symbols:[],labels:Kt(t,e,n,o,r)}}function ln(t,e,n,o,r){let s=(n.layers.districts?.features??[]).filter(c=>E(c.box,e)),i=new Map;for(let c of s){let l=r.times.
index.get(c.id),d=l===void 0?void 0:r.asked.answers[l],{fill:f,hatch:u}=lt(r.looks,r.asked,d,o.dark);Z(t,c.rings,e,f),u&&i.set(u,[...i.get(u)??[],...c.rings])}for(let[
c,l]of i){let d=Mt(t,c);d&&Z(t,l,e,d)}let a=c=>c.filter(({box:l})=>E(l,e)).map(({path:l})=>l);z(t,a(n.edges.districts),e,{color:o.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),z(t,a(n.edges.cities(o.year)),e,{color:o.dark?"#15181d":"#ffffff",width:2.6})}function Mt(t,e){let n=document.createElement("canvas");n.width=8,n.height=
8;let o=n.getContext("2d");o.strokeStyle=e,o.lineWidth=1.4;for(let r of[-8,0,8])o.moveTo(r,8),o.lineTo(r+8,0);return o.stroke(),t.createPattern(n,"repeat")}function cn(t,e,n,o,{
state:r}){for(let s of[r.to,r.from]){let i=n.byId.get(s);i&&(z(t,i.rings,e,{color:o.palette.halo,width:4.6}),z(t,i.rings,e,{color:s===r.from?o.palette.select:o.
palette.ink,width:2.2}))}}function fn(t,e,n,o,r){let s=n.byId.get(r)?.parts.map(a=>a.path)??[],i=4.2*U(e.zoom);z(t,s,e,{color:o.palette.halo,width:i+4}),z(t,s,e,
{color:o.palette.ink,width:i})}function un(t,e,n,o){let{palette:r}=n,s=4.4*Math.sqrt(U(e.zoom)),i=o.filter(({path:a})=>a.length>2);for(let{path:a}of i)z(t,[a],e,
{color:r.halo,width:s+4});for(let{kind:a,path:c}of i){let l=a==="rail"||a==="road";z(t,[c],e,{width:l?s:2.6,color:a==="rail"?r.rail:a==="road"?r.road:r.ink,dash:l?
[]:[.1,5],cap:"round"})}i.forEach(({path:a},c)=>{let l=c===i.length-1?[0,a.length-2]:[0];for(let d of l){let f=c===0&&d===0||d>0;ht(t,"circle",a[d]*e.scale-e.left,
a[d+1]*e.scale-e.top,{size:f?12:8.5,color:f?r.select:r.ink,rim:r.halo,hollow:!0})}})}var dn={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function w(t,e,n="minutes"){let o=Math.round(e);return t.number(o<e&&dn[n].includes(o)?Math.ceil(e*10)/
10:o,1)}function ee(t,e){return({value:n,what:o})=>{if(o==="new")return e.t("newly");if(n===null)return e.t("no_way");if(o==="self")return e.t("start_here");if(t.
scale==="minutes"||t.scale==="mean")return w(e,n,t.scale);if(t.scale==="gain")return n<.05?"0":`−${n<10?n.toFixed(1):Math.round(n)}`;let r=Math.round(n);return r<
0?`−${-r}`:r>0?`+${r}`:"0"}}function ne(t,e,n,o){let{year:r,yearB:s,from:i,compareWith:a}=t;if(n)return pn(n,e,o);let c=o.t(`by_${t.mode}`),l=e.index.get(i),d=a!==
"none";if(l===void 0){let u=e.meanOfAll(r,t.mode)??0,p=e.meanOfAll(s,t.mode)??0;return o.t(d?"title_mean_compared":"title_mean",{year:r,mode:c,yearB:s,minutes:w(
o,u),before:w(o,p)})}let f=u=>F(o,e.peopleWithin(u,t.mode,l,60));return o.t(d?"title_from_compared":"title_from",{year:r,yearB:s,mode:c,name:e.names[l],people:f(
r),before:f(s)})}function pn(t,e,n){let o=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=n.number(t.byDistrict[o],1);return n.t(t.byDistrict[o]>0?"title_gain":
"title_gain_opened",{line:t.name,year:t.year,name:e.names[o],minutes:r,pairs:t.opened})}function F(t,e){return e<1e4?t.t("people",{n:t.number(e)}):t.t("people_m\
any",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var ct=[30,60,90];function oe({scene:t,times:e,language:n},o,r){let s=Y(o),{districts:i}=t.layers,a=new Map;for(let c of i.features){if(!e.index.has(c.id))continue;
let l=i.cell("city",c.index)??"";a.set(l,[...a.get(l)??[],c])}s.replaceChildren(S("option",{value:""},n.t(r)),...[...a].map(([c,l])=>S("optgroup",{label:c},...l.
map(d=>S("option",{value:d.id},d.name)))))}function re(t){let{state:e,set:n,listen:o,language:r}=t,s=Y("from-district"),i=Y("to-district"),a=Y("mode"),c={from:y(
"click-from"),to:y("click-to")};function l(){let f=e();s.value=f.from,i.value=f.to,i.disabled=!f.from,a.value=f.mode,c.from.setAttribute("aria-pressed",String(f.
clickSets==="from")),c.to.setAttribute("aria-pressed",String(f.clickSets==="to")),y("swap").disabled=!f.to}function d(){oe(t,"from-district","from_mean"),oe(t,"\
to-district","to_choose"),a.replaceChildren(...t.data.travel.times.modes.map(f=>S("option",{value:f},r.t(`mode_${f}`)))),l()}s.addEventListener("change",()=>n({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),i.addEventListener("change",()=>n({to:i.value===e().from?"":i.value,gain:""})),a.addEventListener(
"change",()=>n({mode:a.value,gain:""})),c.from.addEventListener("click",()=>n({clickSets:"from"})),c.to.addEventListener("click",()=>n({clickSets:"to"})),y("swa\
p").addEventListener("click",()=>n({from:e().to,to:e().from})),o(["from","to","mode","clickSets"],l),o(["lang"],d),d()}function se(t){let{state:e,listen:n,language:o,
times:r}=t;function s(){let{from:c,year:l,yearB:d,mode:f,compareWith:u}=e(),p=r.index.get(c);y("reach-empty").hidden=p!==void 0,y("reach-tiles").hidden=p===void 0;
let m=y("reach-list"),h=y("beyond");if(h.hidden=p===void 0,m.replaceChildren(),p===void 0)return;let g=u==="none"?null:d,b=r.minutesFrom(l,f,p).map((x,$)=>({minutes:x,
place:$})).filter(({place:x})=>x!==p).sort((x,$)=>(x.minutes??1/0)-($.minutes??1/0)||x.place-$.place);y("reach-tiles").replaceChildren(...ct.map(x=>i(x,p,g))),ct.
forEach((x,$)=>{let C=b.filter(({minutes:B})=>B!==null&&B<=x&&B>($?ct[$-1]:-1));C.length&&m.append(S("h3",{},$?o.t("between",{from:ct[$-1],to:x}):o.t("within",{
n:x})),S("ol",{},...C.map(B=>a(B,p,g))))});let k=b.filter(({minutes:x})=>x===null||x>90);h.hidden=!k.length,y("beyond-title").textContent=o.t("beyond",{n:k.length}),
y("beyond-list").replaceChildren(...k.map(x=>a(x,p,g)))}function i(c,l,d){let{year:f,mode:u}=e(),p=r.peopleWithin(f,u,l,c),m=r.minutesFrom(f,u,l).filter((g,b)=>b!==
l&&g!==null&&g<=c).length,h=d===null?null:r.peopleWithin(d,u,l,c);return S("div",{class:"tile","data-limit":c,"data-people":p},S("dt",{},o.t("within",{n:c})),S(
"dd",{},S("b",{},F(o,p)),S("small",{},o.t(m?"districts_too":"districts_none",{n:m})),h===null?null:S("small",{},`${d}: ${F(o,h)}`)))}function a({minutes:c,place:l},d,f){
let{mode:u}=e(),p=f===null?null:r.between("minutes",f,u,d,l),m=r.ids[l];return S("li",{"data-id":m,"data-minutes":c,"data-before":p,"aria-current":e().to===m?"t\
rue":null},S("button",{type:"button",click:()=>t.set({to:m,gain:""})},S("b",{},r.names[l]),S("span",{class:"far"},c===null?o.t("no_way"):`${w(o,c)} ${o.t("minut\
e_unit")}`),r.counted?S("small",{},F(o,r.population[l])):null,f===null?null:S("small",{class:"far"},p===null?o.t("then_none",{year:f}):o.t("then",{year:f,n:w(o,
p)}))))}n(["from","to","year","yearB","mode","compareWith","lang"],s),s()}function ie(t,e){let{state:n,listen:o,language:r,times:s,scene:i}=t;function a(f){let{from:u,to:p,mode:m}=n(),h=s.index.get(u),g=s.index.get(p);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",f,m,h,g),vehicle:s.between("vehicle",f,m,h,g),km:s.between("km",f,m,h,g),legs:e(f,m,h,g)}}function c(){let{year:f,yearB:u,
from:p,to:m,compareWith:h}=n(),g=a(f),b=y("journey");if(b.hidden=!g,!g)return;let k=`${s.names[s.index.get(p)??0]} → ${s.names[s.index.get(m)??0]}`,x=h==="non\
e"?null:a(u);y("journey-title").textContent=`${k} · ${f}`,y("journey-sum").replaceChildren(...l(g),...x?[S("small",{},x.minutes===null?r.t("then_none",{year:u}):
r.t("then",{year:u,n:w(r,x.minutes)}))]:[]),y("legs").replaceChildren(...g.legs.map(d))}function l({minutes:f,vehicle:u,km:p}){return f===null?[S("b",{id:"journ\
ey-minutes"},r.t("no_way"))]:[S("b",{id:"journey-minutes","data-minutes":f,"data-vehicle":u,"data-km":p},`${w(r,f)} ${r.t("minute_unit")}`),S("span",{},r.t("jou\
rney_more",{vehicle:w(r,u??0),km:r.number(p??0)}))]}function d(f){let u=i.byId.get(f.line)?.name??"",p=u||r.t(`leg_${f.kind}`),m=f.from===f.to?f.from:`${f.from}\
 → ${f.to}`;return S("li",{class:f.kind,"data-mode":f.kind,"data-line":f.line||null,"data-minutes":f.minutes,"data-km":f.km},S("b",{},p),S("span",{class:"far"},
f.minutes<.5&&f.minutes>0?`< 1 ${r.t("minute_unit")}`:`${w(r,f.minutes)} ${r.t("minute_unit")}`),S("small",{},m,u?` · ${r.t(`leg_${f.kind}`)}`:""),S("small",{class:"\
far"},f.km>=.05?`${r.number(f.km,1)} ${r.t("unit_km")}`:""))}y("journey-close").addEventListener("click",()=>t.set({to:""})),o(["from","to","year","yearB","mode",
"compareWith","lang"],c),c()}var ft=12;function mn(t,{mode:e,compareWith:n,year:o,yearB:r}){let[s,i]=[Math.min(o,r),Math.max(o,r)];return t.filter(a=>a.mode===e&&(n==="none"||a.opens>s&&a.opens<=
i))}function ae(t,e){let{state:n,set:o,listen:r,language:s}=t;function i(){let c=n(),l=mn(e,c),d=Math.max(.001,...l.map(({saved:u})=>u));y("gains-note").textContent=
c.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(c.year,c.yearB),to:Math.max(c.year,c.yearB)});let f=l.map((u,p)=>a(u,d,p));y("gains-\
list").replaceChildren(...f.slice(0,ft)),y("gains-more").hidden=f.length<=ft,y("gains-more-title").textContent=s.t("gains_more",{n:f.length-ft}),y("gains-rest").
replaceChildren(...f.slice(ft)),y("gain-clear").hidden=!c.gain}function a(c,l,d){let f=n().gain===c.key,u=[s.t(`status_${c.status}`),c.opens>0?s.t("opens_in",{year:c.
opens}):"",c.people>0?s.t("gain_people",{people:F(s,c.people)}):"",c.opened?s.t("gain_opened",{n:c.opened}):""].filter(Boolean).join(" · ");return S("li",{"dat\
a-line":c.line,"data-mode":c.mode,"data-saved":c.saved,"data-year":c.year},S("button",{type:"button","aria-pressed":String(f),click:()=>o({gain:f?"":c.key})},S(
"span",{class:"rank","aria-hidden":"true"},String(d+1)),S("b",{},c.name),S("span",{class:"far"},c.saved>=.005?s.t("minutes_short",{n:s.number(c.saved,c.saved<1?
2:1)}):"—"),S("i",{class:"bar",style:`width:${(c.saved/l*100).toFixed(1)}%`,"aria-hidden":"true"}),S("small",{},u)))}y("gain-clear").addEventListener("click",
()=>o({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],i),i()}function le({looks:t,asked:e},n,o,r){let s=n?"dark":"light",i=t.scales[e.scale],a=Xt(e.scale,i,o).map((l,d)=>({name:l,fill:i[s][d],hatch:null})),c=new Set(e.answers.
map(({what:l})=>l));return c.has("new")&&a.push({name:o.t("newly"),fill:t.special.new[s],hatch:null}),(c.has("none")||c.has("lost"))&&a.push({name:o.t("no_way"),
fill:t.special.none[s],hatch:t.special.hatch[s]}),c.has("self")&&a.push({name:o.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),a}function ce({asked:t,
state:e},n){let o=t.scale==="gain"?"legend_gain":t.scale==="difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="s\
ide"&&t.scale!=="gain";return n.t(o,{year:r?`${e.yearB}、${e.year}`:e.year,yearB:e.yearB})}function fe(t,{fill:e,hatch:n,edge:o},r,s){for(let i of[e,n&&Mt(t,n)])
i&&(t.fillStyle=i,t.fillRect(r,s,28,14));o&&(t.strokeStyle=o,t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function ue(t,e,n){y("legend-rows").replaceChildren(S("l\
i",{class:"legend-title"},ce(t,n)),...le(t,e.dark,n,e.palette.select).map(o=>{let r=S("canvas",{width:28,height:14,"aria-hidden":"true"});return fe(r.getContext(
"2d"),o,0,0),S("li",{},r,o.name)}))}function $t(t,e,n,o,r){t.textAlign="left",t.textBaseline="middle",t.font=`700 12px ${P}`,t.fillStyle=n.palette.ink,t.fillText(
ce(e,o),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/150)),i=le(e,n.dark,o,n.palette.select);return i.forEach((a,c)=>{let l=r.x+c%s*(r.width/s),d=r.y+
20+Math.floor(c/s)*19;fe(t,a,l,d),t.fillStyle=n.palette.ink,t.font=`12px ${P}`,t.fillText(a.name,l+36,d+7,r.width/s-40)}),20+Math.ceil(i.length/s)*19}function de(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
o.set("m",t.mode),t.from&&o.set("from",t.from),t.to&&o.set("to",t.to),t.compareWith!=="none"&&o.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&o.set("g",t.gain),
t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function _t(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),{times:o,gains:r}=e.travel,s={},i=g=>{let b=Math.round(Number(g));return b>=e.page.firstYear&&b<=e.page.lastYear?b:null},a=g=>{let b=n.get(g)??
"";return o.ids.includes(b)?b:""},c=i(n.get("y"));c&&(s.year=c);let l=n.get("m");l&&o.modes.includes(l)&&(s.mode=l),s.from=a("from"),s.to=s.from?a("to"):"",s.to===
s.from&&(s.to="");let d=/^(difference|side)@(\d+)$/.exec(n.get("c")??""),f=i(d?.[2]);d&&f&&(s.compareWith=d[1],s.yearB=f);let u=n.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===u)&&(s.gain=u);let p=n.get("lang");(p==="en"||p==="zh")&&(s.lang=p);let m=n.get("t");(m==="light"||m==="dark")&&(s.theme=m);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(n.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function pe(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let n=!1;function o(r,s){r.on("move zoomend",()=>{n||y("twin-map").hidden||(n=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),n=!1)})}return o(t,e),o(e,t),e}function me(t,e,n){if(y("twin-map").hidden===!n&&document.body.classList.contains("twin")===n)return;let o=t.getCenter(),
r=t.getZoom();y("twin-map").hidden=!n,document.body.classList.toggle("twin",n);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,i=n?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),n&&e.invalidateSize({animate:!1,pan:!1}),t.setView(o,r+i,{animate:!1}),n&&e.setView(o,r+i,{animate:!1})}var j=28,hn=72;function he(t,e){let{desk:n,map:o}=t,{data:r,language:s,state:i}=n,a=o.getSize(),c=i().compareWith==="side"&&!i().gain?["other","main"]:["main"],
l=Math.max(760,a.x*c.length),d=Math.max(480,Math.min(a.y,l*.75)),f=t.shown("main"),u=document.createElement("canvas"),p=u.getContext("2d");p.font=`700 24px ${tt}`;
let m=bt(p,y("headline").textContent??"",l);p.font=`12px ${P}`;let h=bt(p,[s.t("as_of",{date:r.page.asOf}),s.t("minutes_note"),r.page.dataNote,s.t("licence")].join(
" · "),l),g=hn+(m.length-1)*32,b=g+d+18,k=$t(p,t.plan("main"),f,s,{x:j,y:b,width:l}),x=b+k+20+h.length*17+j-8;return u.width=Math.round((l+2*j)*e),u.height=Math.
round(x*e),p.setTransform(e,0,0,e,0,0),p.fillStyle=f.palette.halo,p.fillRect(0,0,l+2*j,x),c.forEach(($,C)=>gn(p,t,$,e,{top:g,left:j+C*l/c.length,width:l/c.length,
height:d,label:c.length>1})),p.textAlign="left",p.textBaseline="alphabetic",p.fillStyle=f.palette.ink,p.font=`700 24px ${tt}`,m.forEach(($,C)=>p.fillText($,j,46+
C*32)),$t(p,t.plan("main"),f,s,{x:j,y:b,width:l}),p.font=`12px ${P}`,p.textBaseline="alphabetic",p.fillStyle=f.palette.muted,h.forEach(($,C)=>p.fillText($,j,b+k+
26+C*17)),u}function gn(t,e,n,o,{left:r,top:s,width:i,height:a,label:c}){let{map:l,desk:d}=e,f=l.getZoom(),u=l.project(l.getCenter(),f),p=document.createElement(
"canvas");p.width=Math.round(i*o),p.height=Math.round(a*o);let m=p.getContext("2d");m.setTransform(o,0,0,o,0,0);let h=e.shown(n);if(ot(m,{scale:256*2**f,zoom:f,
width:i,height:a,left:u.x-i/2,top:u.y-a/2},d.scene,h,e.plan(n)),t.drawImage(p,r,s,i,a),t.strokeStyle=h.palette.muted,t.strokeRect(r+.5,s+.5,i-1,a-1),!c)return;let{
year:g,yearB:b}=d.state();t.font=`700 20px ${tt}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(n==="main"?g:b),r+12,s+12)}
function ge(t){y("save-png").addEventListener("click",()=>{he(t,2).toBlob(e=>{e&&rt(`connectivity-${t.desk.state().year}.png`,e)},"image/png")}),y("print").addEventListener(
"click",()=>window.print()),window.addEventListener("beforeprint",()=>{y("print-sheet").replaceChildren(he(t,2))}),window.addEventListener("afterprint",()=>y("p\
rint-sheet").replaceChildren())}function ye(t,e){return e.map(n=>t.t(`csv_${n}`))}function be(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function xe(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function yn({times:t,state:e,language:n}){let{from:o,year:r,yearB:s,mode:i,compareWith:a}=e(),c=a==="none"?[r]:[s,r],l=t.index.get(o),d=l===void 0?t.ids.map((f,u)=>u):
[l];return[ye(n,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020"]),...c.flatMap(f=>d.flatMap(u=>t.ids.flatMap(
(p,m)=>u===m?[]:[[t.ids[u],t.names[u],p,t.names[m],be(n,"mode",i),f,t.between("minutes",f,i,u,m),t.between("vehicle",f,i,u,m),t.between("km",f,i,u,m),t.counted?
t.population[m]:null]])))]}function ke(t){y("download-csv").addEventListener("click",()=>{let{from:e,mode:n,year:o}=t.state(),r=t.times.index.get(e),s=r===void 0?
"all":t.times.names[r];rt(`minutes-${s}-${n}-${o}.csv`,new Blob([xe(yn(t))],{type:"text/csv;charset=utf-8"}))})}function bn(){let t=JSON.parse(y("atlas-data").textContent??""),e=window[t.page.map],n=Wt(t),o=Zt(t.travel.times),r=Ut(t.travel.gains,o.n),s=Gt(t.travel.journeys,
o.n),i=t.travel.looks,a={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},c=_t(window.location.hash,t),
l=zt({...a,...c.patch}),d=()=>l.get(),f=M=>l.set(M),u=At(t.words,()=>d().lang),p={data:t,scene:n,language:u,times:o,state:d,set:f,listen:(M,_)=>{l.listen(M,_)}},
m=()=>{},h=Yt(l,u,()=>m()),g=()=>r.find(({key:M})=>M===d().gain);function b(M){let _=d(),N=new Set(Object.values(n.layers).filter(({look:A})=>A.mode&&(_.mode===
"any"||_.mode===A.mode)).map(({id:A})=>A)),O=g()?.year??(M==="other"?_.yearB:_.year);return Rt(n,{..._,layers:N},{dark:h(),lit:null,year:O})}function k(M){let _=d(),
N=qt(_,o,r,M),O=M==="other"?_.yearB:_.year,[A,T]=[o.index.get(_.from),o.index.get(_.to)],q=A===void 0||T===void 0||_.gain?[]:s(O,_.mode,A,T);return{looks:i,times:o,
state:_,asked:N,journey:q,line:g()?.line??"",say:ee(N,u)}}let x=pe(e),$={main:kt(e,(M,_)=>ot(M,_,n,b("main"),k("main"))),other:kt(x,(M,_)=>ot(M,_,n,b("other"),k(
"other")))};function C(){let M=d(),_=ne(M,o,g(),u);y("headline").textContent=_,document.title=_;let N=M.compareWith==="side"&&!M.gain;me(e,x,N),$.other.show(N),
y("year-tag").textContent=String(M.year),y("twin-tag").textContent=String(M.yearB),y("year-b-row").hidden=M.compareWith==="none",W("year").disabled=!!M.gain,ue(
k("main"),b("main"),u)}m=()=>{C(),$.main.later(),$.other.later()};for(let[M,_]of[["main",e],["other",x]]){let N=O=>{let A=$[M].view(),T=_.project(O.latlng,A.zoom);
return Ft(T.x-A.left,T.y-A.top,A,n,{...b(M),layers:new Set(["districts"])},[],{polygons:!0}).find(({id:q})=>o.index.has(q))};_.on("click",O=>{let A=N(O);if(!A)return;
let T=d();T.clickSets==="to"&&T.from?f({to:A.id===T.from?"":A.id,gain:""}):f({from:A.id,to:T.to===A.id?"":T.to,gain:""})}),kn(_,N,O=>B(O,M))}function B(M,_){let N=o.
index.get(M.id)??0,{asked:O,say:A}=k(_),T=O.answers[N],q=T.value===null||T.what==="self"?"":` ${u.t("minute_unit")}`,Se=o.counted?` · ${F(u,o.population[N])}`:
"";return`${M.name} · ${A(T)}${q}${Se}`}Ht(t,l,u),xn(p),re(p),se(p),ie(p,s),ae(p,r),ke(p),ge({desk:p,map:e,shown:b,plan:k}),Vt(e,u),y("lang").addEventListener(
"click",()=>f({lang:d().lang==="zh"?"en":"zh"})),l.listen(["lang"],()=>ut(u,d().lang)),l.listen(["*",...Object.keys(a)],()=>m());function H(M){l.set({...a,...M.
patch}),M.where&&e.setView([M.where.latitude,M.where.longitude],M.where.zoom,{animate:!1})}if(ut(u,d().lang),C(),c.where)H(c);else{let M=e.getSize().x>700;e.fitBounds(
t.page.bounds,{animate:!1,paddingTopLeft:[M?150:6,6],paddingBottomRight:[M?20:6,M?30:150]})}Dt(e,l,a,u,M=>H(_t(M,t)),de),$.main.redraw(),document.documentElement.
dataset.ready="yes",window.atlas={map:e,twin:x,store:l,scene:n,times:o,gains:r,journeys:s,labels:()=>$.main.drawn().labels}}function xn({data:t,state:e,set:n,listen:o,
language:r}){let s=Y("compare"),i=Y("year-b");for(let l=t.page.firstYear;l<=t.page.lastYear;l++)i.append(S("option",{value:l},String(l)));function a(){s.replaceChildren(
...["none","difference","side"].map(l=>S("option",{value:l},r.t(`compare_${l}`)))),s.value=e().compareWith,i.value=String(e().yearB)}s.addEventListener("change",
()=>n({gain:"",compareWith:s.value})),i.addEventListener("change",()=>n({yearB:Number(i.value),gain:""}));let c=W("year");c.addEventListener("change",()=>n({year:Number(
c.value)})),o(["compareWith","yearB","lang"],a),a()}function kn(t,e,n){let o=y("hover"),r=t.getContainer(),s=0;t.on("mousemove",i=>{s||=requestAnimationFrame(()=>{
s=0;let a=e(i);if(r.style.cursor=a?"pointer":"",o.hidden=!a,!a)return;o.textContent=n(a);let c=y("stage").getBoundingClientRect(),l=r.getBoundingClientRect();o.
style.transform=`translate(${l.left-c.left+i.containerPoint.x+14}px, ${l.top-c.top+i.containerPoint.y+14}px)`})}),t.on("mouseout movestart zoomstart",()=>{o.hidden=
!0})}bn();})();
