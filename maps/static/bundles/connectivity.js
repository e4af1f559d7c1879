"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function W(t){return x(t)}function Y(t){return x(t)}function S(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?o.addEventListener(r,s):r==="style"?o.style.cssText=String(s):s===!0?o.setAttribute(
r,""):s!==!1&&s!=null&&o.setAttribute(r,String(s));for(let r of n)r!=null&&o.append(r);return o}function rt(t,e){let n=URL.createObjectURL(e),o=S("a",{href:n,download:t});
document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function zt(t){let e=t,n=[];return{get:()=>e,set(o){let r=new Set;for(let[s,i]of Object.entries(o)){let a=e[s];Me(a,i)||r.add(s)}if(r.size){e={...e,...o};for(let{
keys:s,listener:i}of n)s.some(a=>a==="*"||r.has(a))&&i(e,r)}},listen(o,r){n.push({keys:o,listener:r})}}}function Me(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function Lt(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(s,i)=>String(o[i]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var _e={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function ut(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries(_e)){let r=`[data-${n.
replace(/[A-Z]/g,s=>`-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let i=s.dataset[n]??"";s.setAttribute(o,t.t(i))}}}var $e=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Ae=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],ze=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Le=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Ee=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function J(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=0;
let n=new Uint16Array(16);for(let r=1;r<16;r++)n[r]=n[r-1]+e[r-1];let o=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(o[n[t[r]]++]=r);return{counts:e,
symbols:o}}function Et(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,r=0,s=0;function i(f){for(;s<f;)r|=t[o++]<<s,s+=8;let p=r&(1<<f)-1;return r>>>=
f,s-=f,p}function a(f){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=i(1);let y=f.counts[g];if(p-y<m)return f.symbols[h+(p-m)];h+=y,m=m+y<<1,p<<=1}throw new Error("d\
amaged data")}function l(f){if(n+f<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,n+f));p.set(e),e=p}function c(){r=0,s=0;let f=t[o]|t[o+1]<<8;o+=4,l(
f),e.set(t.subarray(o,o+f),n),n+=f,o+=f}function d(){let f=i(5)+257,p=i(5)+1,m=i(4)+4,h=new Uint8Array(320);for(let y=0;y<m;y++)h[Ee[y]]=i(3);let g=J(h.slice(0,
19));h.fill(0);for(let y=0;y<f+p;){let b=a(g);if(b<16){h[y++]=b;continue}let k=b===16?h[y-1]:0,_=b===16?3+i(2):b===17?3+i(3):11+i(7);for(;_--;)h[y++]=k}return[J(
h.slice(0,f)),J(h.slice(f,f+p))]}function u(){let f=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[J(f),J(new Uint8Array(30).
fill(5))]}for(let f=0;!f;){f=i(1);let p=i(2);if(p===0){c();continue}let[m,h]=p===1?u():d();for(;;){let g=a(m);if(g===256)break;if(g<256){l(1),e[n++]=g;continue}
let y=$e[g-257]+i(Ae[g-257]),b=a(h),k=ze[b]+i(Le[b]);l(y);for(let _=0;_<y;_++,n++)e[n]=e[n-k]}}return e.subarray(0,n)}function Ct({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...r}])=>{let s=Object.entries(o).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((l,c)=>[l,a[c]]))}));return[n,{...r,signs:s}]}))}function Tt({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function R(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function dt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function It({first:t,letters:e,lives:n}){return n.map(o=>{let r={status:new Map,standing:new Map};return[...o].forEach((s,i)=>{let a=e[s.toLowerCase()];r.standing.
set(t+i,a),s in e&&r.status.set(t+i,a)}),r})}function G(t,e){return t.status.get(e)??null}function v(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function X(t){let e=atob(t),n=new Uint8Array(e.length);for(let i=0;i<e.length;i++)n[i]=e.charCodeAt(i);let o=Et(n),r=o.length/4,s=new Int32Array(r);for(let i=0;i<
r;i++){let a=(o[i]|o[r+i]<<8|o[2*r+i]<<16|o[3*r+i]<<24)>>>0;s[i]=a>>>1^-(a&1)}return s}function I(t){return typeof t=="string"?X(t):t}function K(t){return t/360+
.5}function Q(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function D(t){let e=X(t.counts),n=X(t.steps),o=10**t.decimals,r=[],s=0,i=0,a=0;for(let l of e){let c=new Float64Array(2*l),d=s,u=i;for(let f=0;f<l;f++)d+=n[a+f],
u+=n[a+l+f],f===0&&(s=d,i=u),c[2*f]=K(d/o+t.origin[0]),c[2*f+1]=Q(u/o+t.origin[1]);a+=2*l,r.push(c)}return r}function Ce(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(
t.i[e])]:t.v[e]:null}function V(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&
(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function pt(t,e){let n=2;for(let s of t)n+=e[s<0?-s-1:s].length-2;let o=new Float64Array(n),r=0;for(let s of t){
let i=e[s<0?-s-1:s],a=i.length/2;for(let l=r===0?0:1;l<a;l++){let c=s<0?a-1-l:l;o[r++]=i[2*c],o[r++]=i[2*c+1]}}return o}function Nt(t){let e=D(t.boundaries),n=D(
t.lines),o=It(t.years),r=Ct(t.looks),s={};for(let[i,a]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(a.columns).map(([m,h])=>[m,"i"in h?{d:h.
d,i:I(h.i)}:h])),c=I(a.lives),d=r[i],u=(m,h)=>Ce(l[m],h),f=[];for(let m=0;m<a.n;m++){let h=u("kind",m)||"",g=u("rank",m)||9;f.push({layer:i,index:m,id:u("id",m),
name:u("name",m)||"",kind:h,sign:Tt(d,d.by==="rank"?String(g):h),life:o[c[m]],undated:d.draw!=="ground"&&!!u("undated",m),named:d.draw==="ground"||(u("evidence",
m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&Te(a.points,f),a.shapes&&Ie(a,f,e),a.parts&&Ne(a,f,n,o);let p=(m,h)=>mt(m.
map(({index:g})=>a.shapes?.[g]??[]),e,h&&m.map(h));s[i]={id:i,look:d,geometry:a.geometry,features:f,cell:u,edges:p}}return s}function Te(t,e){let n=D(t.at)[0],o=0;
Array.from(I(t.which)).forEach((r,s)=>{o+=r;let i=e[o];i.x=n[2*s],i.y=n[2*s+1],i.box=[i.x,i.y,i.x,i.y]})}function mt(t,e,n){let o=new Map;return t.forEach((r,s)=>{
for(let i of r.flat()){let a=i<0?-i-1:i,l=o.get(a);l?l.push(n?.[s]??""):o.set(a,[n?.[s]??""])}}),[...o].filter(([,r])=>!n||r.length<2||new Set(r).size>1).map(([
r])=>({path:e[r],box:V([e[r]])}))}function Ie(t,e,n){e.forEach((o,r)=>{o.rings=(t.shapes?.[r]??[]).map(a=>pt(a,n)),o.box=V(o.rings);let s=t.labels?.[2*r],i=t.labels?.[2*
r+1];s!=null&&i!=null&&(o.x=K(s),o.y=Q(i))})}function Ne(t,e,n,o){let r=I(t.parts?.counts??[]),s=I(t.parts?.lives??[]),i=I(t.parts?.alignments??[]),a=0;e.forEach(
(l,c)=>{for(let f=a+r[c];a<f;a++){let p=n[(t.first??0)+a];l.parts.push({path:p,life:o[s[a]],made:i[a],box:V([p])})}let d=l.parts.map(f=>f.path),u=d.reduce((f,p)=>p.
length>f.length?p:f,d[0]??[]);if(l.box=V(d),u.length){let f=2*Math.floor(u.length/4);l.x=u[f],l.y=u[f+1]}})}var we={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},wt=new Map;function Oe(t){let e=wt.get(t);return e||(e=new Path2D(we[t]),wt.set(t,e)),e}function Ot(t,e,n){let{
scale:o,left:r,top:s}=n,i=e.length-2,a=e[0]*o-r,l=e[1]*o-s;t.moveTo(a,l);for(let c=2;c<=i;c+=2){let d=e[c]*o-r,u=e[c+1]*o-s;c<i&&Math.abs(d-a)+Math.abs(u-l)<1.6||
(t.lineTo(d,u),a=d,l=u)}}function E(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}
function j(t,e,n,o){t.beginPath();for(let r of e)Ot(t,r,n),t.closePath();t.fillStyle=o,t.fill("evenodd")}function A(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.
width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=o.alpha??1,t.setLineDash(o.dash??[]);for(let r=0;r<e.length;r+=48){
t.beginPath();for(let s of e.slice(r,r+48))Ot(t,s,n);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function ht(t,e,n,o,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(
n,o),t.scale(r.size/12,r.size/12);let s=Oe(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(
s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.restore()}function Pt(t,e){let n=D(t.lines),o=new Set(t.rings.flatMap((s,i)=>e.has(t.names[i])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(i=>i.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(s=>s.map(i=>{let a=pt(i,n);return{path:a,box:V([a])}})),aroundEdges:mt(r,n)}}function st(t,e){return t.filter(({box:n})=>E(
n,e)).map(({path:n})=>n)}function gt(t,e,n,o){let{palette:r}=o;o.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),j(t,st(n.around,e),e,r.around),A(t,
st(n.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Be(t,e,n,o),We(t,e,n,o)}function Pe(t,e,n){let o=t.layer==="districts"?n.cityOf(t,
e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tint)[e.dark?1:0]}function Be(t,e,n,o){let{palette:r}=o,s=o.layers.has("districts")?n.layers.districts?.
features??[]:[],i=(n.layers.cities?.features??[]).filter(l=>o.layers.has("cities")&&n.detailed.has(l.id));if(!o.tiles)for(let l of s.length?s:i)E(l.box,e)&&j(t,
l.rings,e,Pe(l,o,n));if(s.length&&A(t,st(n.edges.districts,e),e,{color:o.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!i.length)return;let a=st(n.edges.
cities(o.year),e);A(t,a,e,{color:r.city_edge,width:3.4,join:"bevel"}),A(t,a,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}function We(t,e,n,o){for(let r of R(
n.layers,"fills"))if(o.layers.has(r.id))for(let s of r.features){if(!o.visible(s)||!E(s.box,e))continue;let i=o.palette[dt(s)];t.globalAlpha=o.dark?.22:.17,j(t,
s.rings,e,i),A(t,s.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var Re=["","","s","g"],Fe=12,He=["proposed","planned","approved","construction","expected","open"];function U(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function Ye(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let r of t.features)if(!(!E(r.box,e)||!n.visible(r)))for(let s of r.parts){let i=G(s.life,n.
year);if(!v(i,n.statuses)||!E(s.box,e))continue;let a=Re[s.made]+(n.fade(r)<1?"f":""),l=`${r.sign.key}|${i}|${a}`,c=o.get(l);c?c.push(s.path):o.set(l,[s.path])}
return o}function yt(t,e,n,o){for(let r of R(n.layers,"lines")){let s=Ye(r,e,o);for(let i of He)for(let a of[...r.look.signs].reverse())for(let l of["","s","g",
"f","sf","gf"]){let c=s.get(`${a.key}|${i}|${l}`);c&&Ze(t,c,e,n,o,a,i,l)}}}function Ze(t,e,n,o,r,s,i,a){if(a.startsWith("g")){De(t,e,n,o,r,s,a);return}let l=a.startsWith(
"s"),c=l?Bt(n.zoom):1,d=o.style.strokes[i]??o.style.strokes.open,u=s.size*U(n.zoom),f=r.palette[s.color],p=s.dash.length?s.dash:d.dash,m=p.map(b=>b*Math.max(u,1.5)),
h=d.alpha*(l?o.style.schematic*c:1)*r.lineAlpha*(a.endsWith("f")?.42:1),g=p[0]===.1?"round":void 0,y=e.length>=400;y||A(t,e,n,{color:r.palette.halo,width:u+1.8,
alpha:.75}),A(t,e,n,{color:f,width:y?1:u,dash:y?[]:m,alpha:h,cap:y?"butt":g,join:y?"bevel":"round"}),s.ticks&&!m.length&&!y&&A(t,e,n,{color:f,width:u*3.4,dash:[
1.1,9],alpha:h*.8}),l&&u>=2.4&&!m.length&&!y&&A(t,e,n,{color:r.palette.halo,width:u*.3,alpha:.62})}function Bt(t){return Math.max(.4,1-Math.max(0,t-Fe+.5)*.3)}function De(t,e,n,o,r,s,i){
let a=Math.max(1,s.size*U(n.zoom)*.8);A(t,e,n,{color:r.palette[s.color],width:a,cap:"round",dash:o.style.guess.dash.map(l=>l*Math.max(a,1.5)),alpha:o.style.guess.
alpha*Bt(n.zoom)*r.lineAlpha*(i.endsWith("f")?.42:1)})}var O='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',tt='"Songti SC","Noto Serif CJK SC","Sou\
rce Han Serif SC",STSong,SimSun,serif',Wt=new Map;function et(t,e,n){let o=`${e}|${n}`,r=Wt.get(o);return r===void 0&&(t.font=e,r=t.measureText(n).width,Wt.set(
o,r)),r}function bt(t,e,n){let o=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>n&&(o.push(r.trimEnd()),r=""),
r+=s;return[...o,r].filter(Boolean)}var it=48;var at=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/it);n<=Math.floor(e[2]/it);n++)for(let o=Math.floor(e[1]/it);o<=Math.floor(e[3]/
it);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let r of this.cells.get(o)??[])if(n[0]<r[2]&&n[2]>r[0]&&n[1]<r[3]&&n[3]>r[1])return!1;
return!0}take(e){for(let n of e)for(let o of this.keys(n)){let r=this.cells.get(o);r?r.push(n):this.cells.set(o,[n])}}};function Rt(t){let e=Nt(t),n=new Map;for(let a of Object.values(e))for(let l of a.features){n.set(l.id,l);for(let c of String(a.cell("stands_for",l.index)??"").
split("|"))c&&n.set(c,l)}let o=new Set;for(let a of e.districts?.features??[])o.add(xt(e.districts,a));for(let a of o)(e.districts?.features??[]).filter(c=>xt(e.
districts,c)===a).length<2&&o.delete(a);let r=t.around.names.map((a,l)=>({name:a,x:K(t.around.labels?.[2*l]??NaN),y:Q(t.around.labels?.[2*l+1]??NaN)})),s=(e.cities?.
features??[]).filter(a=>o.has(a.id)),i=Ve(e.districts);return{layers:e,byId:n,detailed:o,neighbours:r,cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...Pt(t.around,
new Set(s.map(({name:a})=>a))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:je(e,s,o,i)}}}function Ve(t){return(e,n)=>n<Number(String(t?.
cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell("former_parent",e.index)):xt(t,e)}function xt(t,{index:e}){return String(t?.cell("parent",e)??"").split(
"|")[0]}function je({districts:t,cities:e},n,o,r){let s=(t?.features??[]).filter(l=>o.has(r(l,1/0))),i=e?.edges(n)??[],a=new Map([["",i]]);return l=>{let d=s.filter(
f=>r(f,l)!==r(f,1/0)).map(f=>f.id).join(),u=a.get(d);return u||(u=t.edges(s,f=>r(f,l)),a.set(d,u)),u}}function Ft(t,e,n){let o=n.year??e.year,r=s=>!e.named||s.named;
return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.
district,selected:e.selected,status:s=>{let i=G(s.life,o);return r(s)&&v(i,e.statuses)?i:null},visible:s=>r(s)&&(s.parts.length?s.parts.some(i=>v(G(i.life,o),e.
statuses)):v(G(s.life,o),e.statuses)),fade:s=>o<t.asOfYear&&s.undated?.42:1}}function kt(t,e){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let o=n.getContext(
"2d"),r={scale:1,left:0,top:0,width:1,height:1,zoom:0},s=null,i=0,a=!0,l=!1,c=[0,1],d={symbols:[],labels:[]};function u(){if(cancelAnimationFrame(i),i=0,!a||l)return;
let b=t.getSize(),k=b.multiplyBy(.2).round(),_=t.containerPointToLayerPoint([-k.x,-k.y]),C=t.getPixelOrigin(),B=t.getZoom(),H=b.x+2*k.x,M=b.y+2*k.y,$=Math.min(2,
window.devicePixelRatio||1);(n.width!==Math.round(H*$)||n.height!==Math.round(M*$))&&(n.width=Math.round(H*$),n.height=Math.round(M*$),n.style.width=`${H}px`,n.
style.height=`${M}px`),r={scale:256*2**B,left:C.x+_.x,top:C.y+_.y,width:H,height:M,zoom:B},(c[0]>0||c[1]<1)&&(r.clip=[c[0]>0?k.x+c[0]*b.x:0,c[1]<1?k.x+c[1]*b.x:
H]),s=t.layerPointToLatLng(_),o.setTransform($,0,0,$,0,0),d=e(o,r),p()}function f(){i||=requestAnimationFrame(u)}function p(b=t.getCenter(),k=t.getZoom()){if(!s)
return;let _=t._latLngToNewLayerPoint(s,k,b);L.DomUtil.setTransform(n,_,t.getZoomScale(k,r.zoom)),m()}function m(){if(c[0]===0&&c[1]===1){n.style.clipPath="";return}
let b=t.getSize(),k=t.latLngToContainerPoint(s).x,_=Math.max(0,c[0]*b.x-k),C=Math.max(0,k+r.width-c[1]*b.x);n.style.clipPath=`inset(0 ${c[1]===1?0:C}px 0 ${c[0]===
0?0:_}px)`}function h(){if(!s||t.getZoom()!==r.zoom)return!1;let b=t.latLngToContainerPoint(s),k=t.getSize();return b.x<=0&&b.y<=0&&b.x+r.width>=k.x&&b.y+r.height>=
k.y}function g(){!s||t.getZoom()!==r.zoom||(m(),h()||f())}function y(){h()&&!r.clip?p():u()}return t.getPane("overlayPane").append(n),t.on("moveend",y),t.on("vi\
ewreset resize",u),t.on("move",g),t.on("zoom",()=>{p(),Math.abs(t.getZoom()-r.zoom)>.45&&f()}),t.on("zoomanim",b=>{l=!b.noUpdate,p(b.center,b.zoom)}),t.on("zoom\
end",()=>{l=!1}),{canvas:n,redraw:u,later:f,view:()=>r,drawn:()=>d,clip(b,k){c[0]===b&&c[1]===k||(c=[b,k],s&&(m(),f()))},show(b){a=b,n.hidden=!b,b&&u()}}}var nt=7;function Ht(t,e,n,o,r,s,i){let a=[],l=({symbol:d})=>o.layers[d.features[0].layer].look.rank,c=s.map(d=>({symbol:d,far:Math.hypot(d.x-t,d.y-e)})).filter(
({symbol:d,far:u})=>u<=d.r+2).sort((d,u)=>l(u)-l(d)||d.far-u.far);for(let{symbol:d}of c)a.push(...d.features);return a.push(...Ue(t,e,n,o,r)),i.polygons&&a.push(
...ve(t,e,n,o,r)),[...new Set(a)]}function Ue(t,e,n,o,r){let s=[],i={...n,left:n.left+t-nt,top:n.top+e-nt,width:2*nt,height:2*nt};for(let a of R(o.layers,"borde\
rs","lines").reverse()){if(!r.layers.has(a.id))continue;let l=a.look.draw==="borders"?1.5:0;for(let c of a.features){if(!E(c.box,i,0)||!r.visible(c))continue;let d=c.
parts.length?c.parts.filter(f=>E(f.box,i,0)).map(f=>f.path):c.rings,u=Math.min(...d.map(f=>Ge(f,t,e,n)),1/0);u<=nt&&s.push({feature:c,far:u-l})}}return s.sort((a,l)=>a.
far-l.far).map(({feature:a})=>a)}function Ge(t,e,n,o){let r=1/0;for(let s=2;s<t.length;s+=2){let i=t[s-2]*o.scale-o.left-e,a=t[s-1]*o.scale-o.top-n,l=t[s]*o.scale-
o.left-e,c=t[s+1]*o.scale-o.top-n;if(Math.min(i,l)>r||Math.min(a,c)>r)continue;let d=l-i,u=c-a,f=d*d+u*u,p=f?Math.max(0,Math.min(1,-(i*d+a*u)/f)):0;r=Math.min(r,
Math.hypot(i+p*d,a+p*u))}return r}function ve(t,e,n,o,r){let s=(t+n.left)/n.scale,i=(e+n.top)/n.scale;return R(o.layers,"ground","fills").reverse().flatMap(({id:a,
features:l})=>r.layers.has(a)?l.filter(c=>r.visible(c)&&qe(c,s,i)):[])}function qe(t,e,n){let[o,r,s,i]=t.box;if(e<o||e>s||n<r||n>i)return!1;let a=!1;for(let l of t.
rings)for(let c=2;c<l.length;c+=2){let d=l[c-1],u=l[c+1];d>n!=u>n&&e<(l[c]-l[c-2])*(n-d)/(u-d)+l[c-2]&&(a=!a)}return a}var Je=750,Xe=["open","construction","approved","planned","proposed"];function Yt(t,e,n,o=0){let r=W("year"),s=x("year-play"),i=W("year-value"),a=0;function l(u){
r.value=String(u.year);let f=u.year>t.page.asOfYear?n.t("year_future"):u.year===t.page.asOfYear?n.t("year_now",{date:t.page.asOf}):n.t(o?"year_past_undated":"ye\
ar_past",{n:o});i.value=String(u.year),x("year-note").textContent=f,r.setAttribute("aria-valuetext",`${u.year} ${f}`)}function c(){clearInterval(a),a=0,s.textContent=
"▶",s.setAttribute("aria-label",n.t("play")),s.setAttribute("aria-pressed","false")}function d(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",n.t("pause")),s.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let u=e.get().year+1;e.set({year:u}),
u>=t.page.lastYear&&c()},Je)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{c(),e.set({year:Number(r.value)})}),i.
addEventListener("change",()=>{let u=Math.round(Number(i.value));c(),u>=t.page.firstYear&&u<=t.page.lastYear&&e.set({year:u}),l(e.get())}),s.addEventListener("c\
lick",()=>a?c():d()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&c()),c(),l(e.get()),document.getElementById("statuses")&&Ke(e,n)}function Ke(t,e){let n=x(
"statuses");function o(){let{statuses:r}=t.get();n.replaceChildren(...Xe.map(s=>S("label",{class:`chip ${s}`},S("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(s):a.delete(s),t.set({statuses:a})}}),e.t(`status_${s}`))))}t.listen(["lang"],o),t.listen(
["statuses"],({statuses:r})=>{for(let s of n.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),o()}function Zt(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:i}=t.get();return i==="auto"?o.matches:i==="dark"};function s(){let i=r();
document.documentElement.dataset.theme=i?"dark":"light";let a=x("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),o.addEventListener("change",()=>{s(),n()}),
t.listen(["theme","lang"],s),s(),r}function Qe(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
Dt(t.layers,n.layers)||o.set("l",[...t.layers].sort().join(",")),Dt(t.statuses,n.statuses)||o.set("s",[...t.statuses].sort().join(",")),t.named&&o.set("n","1"),
t.district&&(o.set("d",t.district),o.set("r",`${t.km}${t.unit}`),t.nearStatus&&o.set("ns",t.nearStatus),t.nearKind&&o.set("nk",t.nearKind)),t.selected&&o.set("o",
t.selected),t.compare&&o.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Dt(t,e){return t.size===e.size&&[...t].every(n=>e.has(n))}function Vt(t,e,n,o,r,s=Qe){let i="",a=0;function l(){a=0;let d=t.getCenter();i=s(e.get(),{zoom:t.getZoom(),latitude:d.lat,longitude:d.lng},n),i!==window.location.
hash&&window.history.replaceState(null,"",i),W("share-link").value=window.location.href}function c(){a||=window.setTimeout(l,120)}e.listen(["*",...Object.keys(n)],
c),t.on("moveend",c),window.addEventListener("hashchange",()=>{window.location.hash!==i&&r(window.location.hash)}),x("copy-link").addEventListener("click",async()=>{
l();let d=W("share-link");d.select();let u=!1;try{await navigator.clipboard.writeText(d.value),u=!0}catch{}x("share-note").textContent=o.t(u?"copied":"copy_by_h\
and")}),l()}var St=["small","half","tall"];function jt(t,e){let n=x("panel"),o=x("sheet-toggle");function r(c){n.dataset.sheet=c,o.setAttribute("aria-expanded",String(c!=="\
small")),o.setAttribute("aria-label",e.t(c==="tall"?"sheet_less":"sheet_more"))}let s=0,i=0,a=!1;o.addEventListener("pointerdown",c=>{o.setPointerCapture(c.pointerId),
s=c.clientY,i=n.getBoundingClientRect().height,a=!1}),o.addEventListener("pointermove",c=>{!o.hasPointerCapture(c.pointerId)||Math.abs(c.clientY-s)<6||(a=!0,n.style.
height=`${Math.max(80,i+s-c.clientY)}px`)}),o.addEventListener("pointerup",()=>{if(!a)return;let c=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",r(c<.33?"small":c<.68?"half":"tall")}),o.addEventListener("click",()=>{if(a)return;let c=St.indexOf(n.dataset.sheet??"small");r(St[(c+1)%St.length])});let l=x(
"legend-toggle");l.addEventListener("click",()=>{let c=x("legend").classList.toggle("closed")===!1;l.setAttribute("aria-expanded",String(c))}),window.matchMedia(
"(max-width: 760px)").matches&&(x("legend").classList.add("closed"),l.setAttribute("aria-expanded","false")),r("small"),t.on("click",()=>n.dataset.sheet!=="smal\
l"&&r("small"))}var tn=-1;function Ut(t){let e=t.ids.length,n=e*(e-1)/2,o=new Map(t.ids.map((f,p)=>[f,p])),r=new Map;function s(f,p){let m=`${f} ${p}`,h=r.get(m);if(!h){let g=X(
t[f][p]);h=[];for(let y=0;y<g.length;y+=n){let b=h[h.length-1],k=g.slice(y,y+n);if(b)for(let _=0;_<n;_++)k[_]+=b[_];h.push(k)}r.set(m,h)}return h}function i(f,p,m,h,g){
if(h===g)return 0;let[y,b]=h<g?[h,g]:[g,h],k=s(f,m)[p-t.first][y*e-y*(y+1)/2+b-y-1];return k===tn?null:k/10}function a(f,p,m,h){let[g,y]=m<h?[m,h]:[h,m],b=g*e-g*
(g+1)/2+y-g-1;return m!==h&&t.worthless[p]&&s("worthless",p)[f-t.first][b]?"no_sensible_rail":"no_way"}function l(f,p,m){return t.ids.map((h,g)=>i("minutes",f,p,
m,g))}function c(f,p,m){let h=0,g=0;return l(f,p,m).forEach((y,b)=>{b===m||y===null||(h+=y*t.population[b],g+=t.population[b])}),g?h/g:null}function d(f,p){let m=0,
h=0;for(let g=0;g<e;g++)l(f,p,g).forEach((y,b)=>{b===g||y===null||(m+=y*t.population[g]*t.population[b],h+=t.population[g]*t.population[b])});return h?m/h:null}
function u(f,p,m,h){return l(f,p,m).reduce((g,y,b)=>g+(y!==null&&y<=h?t.population[b]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,counted:t.
counted,index:o,between:i,whyNot:a,minutesFrom:l,mean:c,meanOfAll:d,peopleWithin:u}}function Gt(t,e){let n=Array.from(I(t.hundredths),o=>o/100);return t.rows.map(
([o,r,s,i,a,l,c,d,u,f,p,m],h)=>({key:`${c} ${o}`,line:o,name:r,kind:s,status:i,opens:a,basis:l,mode:c,year:d,saved:u,people:f,faster:p,opened:m,byDistrict:n.slice(
h*e,(h+1)*e)}))}function vt(t,e){let n=en(t),o=new Map;function r(s){let i=o.get(s);if(!i){let a=t.modes[s],l=I(a.at),c=I(a.counts),d=I(a.legs),u=I(a.changed),f=0,p=0;i=Array.from(
I(a.years),(m,h)=>{let g=new Map,y=0;for(let b=f+u[h];f<b;f++){y+=l[f];let k=[];for(let _=p+c[f];p<_;p++)k.push(n[d[p]]);g.set(y,k)}return{year:m,legs:g}}),o.set(
s,i)}return i}return(s,i,a,l)=>{let c=[];for(let d of r(i)){if(d.year>s)break;c=d.legs.get(a*e+l)??c}return c}}function en(t){let[e]=D(t.points),[n,o,r,s,i,a,l,
c]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(f=>I(f)),d=[],u=0;for(let f=0;f<l.length;f++){let p=new Float64Array(2*l[f]),m=0;for(let h=0;h<
l[f];h++,u++)m+=c[u],p[2*h]=e[2*m],p[2*h+1]=e[2*m+1];d.push({kind:t.kinds[n[f]],line:t.lines[o[f]],from:t.names[r[f]],to:t.names[s[f]],minutes:i[f]/10,km:a[f]/10,
path:p})}return d}function Jt(t,e,n,o){let r=n.find(({key:l})=>l===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(l=>({value:l,what:"value"}))};let s=o==="\
other"?t.yearB:t.year,i=qt(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:i};let a=qt(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:i.map((l,c)=>nn(l,a[c]))}}function qt({from:t,mode:e},n,o){let r=n.index.get(t);return n.ids.map((s,i)=>{if(i===r)return{value:0,what:"s\
elf"};let a=r===void 0?n.mean(o,e,i):n.between("minutes",o,e,r,i);if(a!==null)return{value:a,what:"value"};let l=r===void 0?"no_way":n.whyNot(o,e,r,i);return{value:a,
what:l==="no_way"?"none":"worthless"}})}function nn(t,e){return t.what==="self"||t.what==="worthless"?t:t.value===null?{value:null,what:e.value===null?"none":"l\
ost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function on(t,e){let n=t.breaks.findIndex(o=>e<=o);return n<
0?t.breaks.length:n}function lt(t,e,n,o){let r=o?"dark":"light",s=t.special.none[r];if(!n)return{fill:s,hatch:null};if(n.what==="new")return{fill:t.special.new[r],
hatch:null};if(n.what==="self")return{fill:t.special.self[r],hatch:null};if(n.value===null)return{fill:s,hatch:t.special.hatch[r]};let i=t.scales[e.scale];return{
fill:i[r][on(i,n.value)],hatch:null}}function Xt(t){let[e,n,o]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+n*.587+o*.114<135}function Kt(t,{breaks:e},n){
if(t==="difference")return rn(e,n);let o={unit:n.t("minute_unit")};return[...e,null].map((r,s)=>{let i=s?e[s-1]:0;return t==="gain"&&s===0?n.t("gain_none"):r===
null?n.t("class_over",{from:Math.round(i),...o}):s===0?n.t("class_under",{to:r,...o}):n.t("class_between",{from:Math.max(.5,i),to:r,...o})})}function rn(t,e){let n={
unit:e.t("minute_unit")},o=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:o(0),...n}):r===null?e.t("slower_over",{from:o(
s-1),...n}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...n}):e.t("faster_between",{from:Math.max(1,o(s)),to:o(s-1),...n}))}function Qt(t,e,n,o,r){let s=new at,i=[];for(let a of sn(e,n,o,r)){let l=Math.max(et(t,te(a),a.name),et(t,ee(a),a.value)),c=a.size*(a.value?2.35:1.2),d=a.district.
x*e.scale-e.left,u=a.district.y*e.scale-e.top,f=a.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[p,m]of f){let h=[d+p-
l/2-2,u+m-c/2,d+p+l/2+2,u+m+c/2];if(s.isFree([h])){s.take([h]),an(t,a,d+p,u+m),i.push({text:`${a.name} ${a.value}`,boxes:[h],feature:a.district});break}}}return i}
function sn(t,e,n,o){let{state:r,times:s,asked:i,looks:a}=o,l=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.features??[]).filter(c=>E(c.box,t,0)).map(
c=>{let d=s.index.get(c.id),u=d===void 0?void 0:i.answers[d],f=c.id===r.from||c.id===r.to,p=(c.box[2]-c.box[0])*t.scale;return{district:c,size:f?l+1:l,name:c.name,
value:u&&u.what!=="self"?o.say(u):"",rank:f?0:1+1e3/Math.max(1,p),room:p,deep:Xt(lt(a,i,u,n.dark).fill)}}).filter(c=>c.rank<1||c.room>c.size*2.6).sort((c,d)=>c.
rank-d.rank)}function te({size:t,rank:e}){return`${e<1?700:500} ${t}px ${O}`}function ee({size:t}){return`700 ${t+1.5}px ${O}`}function an(t,e,n,o){let r=e.deep;
t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":"rgba(255, 255, 255, .75)",t.fillStyle=r?
"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[i,a,l]of[[e.name,te(e),-s],[e.value,ee(e),s]])i&&(t.font=a,t.strokeText(i,n,o+l),t.fillText(i,n,o+l))}function ot(t,e,n,o,r){t.clearRect(0,0,e.width,e.height),gt(t,e,n,{...o,layers:new Set}),ln(t,e,n,o,r);let s=o.dark?"dark":"light",i=r.journey.length||r.line?.3:
.55;return yt(t,e,n,{...o,lineAlpha:i,palette:{...o.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&fn(t,e,n,o,r.line),cn(t,e,n,o,r),un(t,e,o,r.journey),
{symbols:[],labels:Qt(t,e,n,o,r)}}function ln(t,e,n,o,r){let s=(n.layers.districts?.features??[]).filter(l=>E(l.box,e)),i=new Map;for(let l of s){let c=r.times.
index.get(l.id),d=c===void 0?void 0:r.asked.answers[c],{fill:u,hatch:f}=lt(r.looks,r.asked,d,o.dark);j(t,l.rings,e,u),f&&i.set(f,[...i.get(f)??[],...l.rings])}for(let[
l,c]of i){let d=Mt(t,l);d&&j(t,c,e,d)}let a=l=>l.filter(({box:c})=>E(c,e)).map(({path:c})=>c);A(t,a(n.edges.districts),e,{color:o.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),A(t,a(n.edges.cities(o.year)),e,{color:o.dark?"#15181d":"#ffffff",width:2.6})}function Mt(t,e){let n=document.createElement("canvas");n.width=8,n.height=
8;let o=n.getContext("2d");o.strokeStyle=e,o.lineWidth=1.4;for(let r of[-8,0,8])o.moveTo(r,8),o.lineTo(r+8,0);return o.stroke(),t.createPattern(n,"repeat")}function cn(t,e,n,o,{
state:r}){for(let s of[r.to,r.from]){let i=n.byId.get(s);i&&(A(t,i.rings,e,{color:o.palette.halo,width:4.6}),A(t,i.rings,e,{color:s===r.from?o.palette.select:o.
palette.ink,width:2.2}))}}function fn(t,e,n,o,r){let s=n.byId.get(r)?.parts.map(a=>a.path)??[],i=4.2*U(e.zoom);A(t,s,e,{color:o.palette.halo,width:i+4}),A(t,s,e,
{color:o.palette.ink,width:i})}function un(t,e,n,o){let{palette:r}=n,s=4.4*Math.sqrt(U(e.zoom)),i=o.filter(({path:a})=>a.length>2);for(let{path:a}of i)A(t,[a],e,
{color:r.halo,width:s+4});for(let{kind:a,path:l}of i){let c=a==="rail"||a==="road";A(t,[l],e,{width:c?s:2.6,color:a==="rail"?r.rail:a==="road"?r.road:r.ink,dash:c?
[]:[.1,5],cap:"round"})}i.forEach(({path:a},l)=>{let c=l===i.length-1?[0,a.length-2]:[0];for(let d of c){let u=l===0&&d===0||d>0;ht(t,"circle",a[d]*e.scale-e.left,
a[d+1]*e.scale-e.top,{size:u?12:8.5,color:u?r.select:r.ink,rim:r.halo,hollow:!0})}})}var dn={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function P(t,e,n="minutes"){let o=Math.round(e);return t.number(o<e&&dn[n].includes(o)?Math.ceil(e*10)/
10:o,1)}function ne(t,e){return({value:n,what:o})=>{if(o==="new")return e.t("newly");if(o==="worthless")return e.t("not_by_rail");if(n===null)return e.t("no_way");
if(o==="self")return e.t("start_here");if(t.scale==="minutes"||t.scale==="mean")return P(e,n,t.scale);if(t.scale==="gain")return n<.05?"0":`−${n<10?n.toFixed(
1):Math.round(n)}`;let r=Math.round(n);return r<0?`−${-r}`:r>0?`+${r}`:"0"}}function oe(t,e,n,o){let{year:r,yearB:s,from:i,compareWith:a}=t;if(n)return pn(n,e,
o);let l=o.t(`by_${t.mode}`),c=e.index.get(i),d=a!=="none";if(c===void 0){let f=e.meanOfAll(r,t.mode)??0,p=e.meanOfAll(s,t.mode)??0;return o.t(d?"title_mean_com\
pared":"title_mean",{year:r,mode:l,yearB:s,minutes:P(o,f),before:P(o,p)})}let u=f=>F(o,e.peopleWithin(f,t.mode,c,60));return o.t(d?"title_from_compared":"title_\
from",{year:r,yearB:s,mode:l,name:e.names[c],people:u(r),before:u(s)})}function pn(t,e,n){let o=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=n.number(t.byDistrict[o],
1);return n.t(t.byDistrict[o]>0?"title_gain":"title_gain_opened",{line:t.name,year:t.year,name:e.names[o],minutes:r,pairs:t.opened})}function F(t,e){return e<1e4?
t.t("people",{n:t.number(e)}):t.t("people_many",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var ct=[30,60,90];function re({scene:t,times:e,language:n},o,r){let s=Y(o),{districts:i}=t.layers,a=new Map;for(let l of i.features){if(!e.index.has(l.id))continue;
let c=i.cell("city",l.index)??"";a.set(c,[...a.get(c)??[],l])}s.replaceChildren(S("option",{value:""},n.t(r)),...[...a].map(([l,c])=>S("optgroup",{label:l},...c.
map(d=>S("option",{value:d.id},d.name)))))}function se(t){let{state:e,set:n,listen:o,language:r}=t,s=Y("from-district"),i=Y("to-district"),a=Y("mode"),l={from:x(
"click-from"),to:x("click-to")};function c(){let u=e();s.value=u.from,i.value=u.to,i.disabled=!u.from,a.value=u.mode,l.from.setAttribute("aria-pressed",String(u.
clickSets==="from")),l.to.setAttribute("aria-pressed",String(u.clickSets==="to")),x("swap").disabled=!u.to}function d(){re(t,"from-district","from_mean"),re(t,"\
to-district","to_choose"),a.replaceChildren(...t.data.travel.times.modes.map(u=>S("option",{value:u},r.t(`mode_${u}`)))),c()}s.addEventListener("change",()=>n({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),i.addEventListener("change",()=>n({to:i.value===e().from?"":i.value,gain:""})),a.addEventListener(
"change",()=>n({mode:a.value,gain:""})),l.from.addEventListener("click",()=>n({clickSets:"from"})),l.to.addEventListener("click",()=>n({clickSets:"to"})),x("swa\
p").addEventListener("click",()=>n({from:e().to,to:e().from})),o(["from","to","mode","clickSets"],c),o(["lang"],d),d()}function ie(t){let{state:e,listen:n,language:o,
times:r}=t;function s(){let{from:l,year:c,yearB:d,mode:u,compareWith:f}=e(),p=r.index.get(l);x("reach-empty").hidden=p!==void 0,x("reach-tiles").hidden=p===void 0;
let m=x("reach-list"),h=x("beyond");if(h.hidden=p===void 0,m.replaceChildren(),p===void 0)return;let g=f==="none"?null:d,y=r.minutesFrom(c,u,p).map((k,_)=>({minutes:k,
place:_})).filter(({place:k})=>k!==p).sort((k,_)=>(k.minutes??1/0)-(_.minutes??1/0)||k.place-_.place);x("reach-tiles").replaceChildren(...ct.map(k=>i(k,p,g))),ct.
forEach((k,_)=>{let C=y.filter(({minutes:B})=>B!==null&&B<=k&&B>(_?ct[_-1]:-1));C.length&&m.append(S("h3",{},_?o.t("between",{from:ct[_-1],to:k}):o.t("within",{
n:k})),S("ol",{},...C.map(B=>a(B,p,g))))});let b=y.filter(({minutes:k})=>k===null||k>90);h.hidden=!b.length,x("beyond-title").textContent=o.t("beyond",{n:b.length}),
x("beyond-list").replaceChildren(...b.map(k=>a(k,p,g)))}function i(l,c,d){let{year:u,mode:f}=e(),p=r.peopleWithin(u,f,c,l),m=r.minutesFrom(u,f,c).filter((g,y)=>y!==
c&&g!==null&&g<=l).length,h=d===null?null:r.peopleWithin(d,f,c,l);return S("div",{class:"tile","data-limit":l,"data-people":p},S("dt",{},o.t("within",{n:l})),S(
"dd",{},S("b",{},F(o,p)),S("small",{},o.t(m?"districts_too":"districts_none",{n:m})),h===null?null:S("small",{},`${d}: ${F(o,h)}`)))}function a({minutes:l,place:c},d,u){
let{mode:f}=e(),p=u===null?null:r.between("minutes",u,f,d,c),m=r.ids[c];return S("li",{"data-id":m,"data-minutes":l,"data-before":p,"aria-current":e().to===m?"t\
rue":null},S("button",{type:"button",click:()=>t.set({to:m,gain:""})},S("b",{},r.names[c]),S("span",{class:"far"},l===null?o.t(r.whyNot(e().year,f,d,c)):`${P(o,
l)} ${o.t("minute_unit")}`),r.counted?S("small",{},F(o,r.population[c])):null,u===null?null:S("small",{class:"far"},p===null?o.t(`then_${r.whyNot(u,f,d,c)}`,{year:u}):
o.t("then",{year:u,n:P(o,p)}))))}n(["from","to","year","yearB","mode","compareWith","lang"],s),s()}function ae(t,e){let{state:n,listen:o,language:r,times:s,scene:i}=t;function a(u){let{from:f,to:p,mode:m}=n(),h=s.index.get(f),g=s.index.get(p);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",u,m,h,g),why:s.whyNot(u,m,h,g),vehicle:s.between("vehicle",u,m,h,g),km:s.between("km",u,m,h,g),legs:e(u,m,h,g)}}function l(){
let{year:u,yearB:f,from:p,to:m,compareWith:h}=n(),g=a(u),y=x("journey");if(y.hidden=!g,!g)return;let b=`${s.names[s.index.get(p)??0]} → ${s.names[s.index.get(
m)??0]}`,k=h==="none"?null:a(f);x("journey-title").textContent=`${b} · ${u}`,x("journey-sum").replaceChildren(...c(g),...k?[S("small",{},k.minutes===null?r.t(`\
then_${k.why}`,{year:f}):r.t("then",{year:f,n:P(r,k.minutes)}))]:[]),x("legs").replaceChildren(...g.legs.map(d))}function c({minutes:u,why:f,vehicle:p,km:m}){return u===
null?[S("b",{id:"journey-minutes","data-why":f},r.t(f)),...f==="no_way"?[]:[S("span",{},r.t("worth_note"))]]:[S("b",{id:"journey-minutes","data-minutes":u,"data\
-vehicle":p,"data-km":m},`${P(r,u)} ${r.t("minute_unit")}`),S("span",{},r.t("journey_more",{vehicle:P(r,p??0),km:r.number(m??0)}))]}function d(u){let f=i.byId.get(
u.line)?.name??"",p=f||r.t(`leg_${u.kind}`),m=u.from===u.to?u.from:`${u.from} → ${u.to}`;return S("li",{class:u.kind,"data-mode":u.kind,"data-line":u.line||null,
"data-minutes":u.minutes,"data-km":u.km},S("b",{},p),S("span",{class:"far"},u.minutes<.5&&u.minutes>0?`< 1 ${r.t("minute_unit")}`:`${P(r,u.minutes)} ${r.t("minu\
te_unit")}`),S("small",{},m,f?` · ${r.t(`leg_${u.kind}`)}`:""),S("small",{class:"far"},u.km>=.05?`${r.number(u.km,1)} ${r.t("unit_km")}`:""))}x("journey-close").
addEventListener("click",()=>t.set({to:""})),o(["from","to","year","yearB","mode","compareWith","lang"],l),l()}var ft=12;function mn(t,{mode:e,compareWith:n,year:o,yearB:r}){let[s,i]=[Math.min(o,r),Math.max(o,r)];return t.filter(a=>a.mode===e&&(n==="none"||a.opens>s&&a.opens<=
i))}function le(t,e){let{state:n,set:o,listen:r,language:s}=t;function i(){let l=n(),c=mn(e,l),d=Math.max(.001,...c.map(({saved:f})=>f));x("gains-note").textContent=
l.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(l.year,l.yearB),to:Math.max(l.year,l.yearB)});let u=c.map((f,p)=>a(f,d,p));x("gains-\
list").replaceChildren(...u.slice(0,ft)),x("gains-more").hidden=u.length<=ft,x("gains-more-title").textContent=s.t("gains_more",{n:u.length-ft}),x("gains-rest").
replaceChildren(...u.slice(ft)),x("gain-clear").hidden=!l.gain}function a(l,c,d){let u=n().gain===l.key,f=[s.t(`status_${l.status}`),l.opens>0?s.t("opens_in",{year:l.
opens}):"",l.people>0?s.t("gain_people",{people:F(s,l.people)}):"",l.opened?s.t("gain_opened",{n:l.opened}):""].filter(Boolean).join(" · ");return S("li",{"dat\
a-line":l.line,"data-mode":l.mode,"data-saved":l.saved,"data-year":l.year},S("button",{type:"button","aria-pressed":String(u),click:()=>o({gain:u?"":l.key})},S(
"span",{class:"rank","aria-hidden":"true"},String(d+1)),S("b",{},l.name),S("span",{class:"far"},l.saved>=.005?s.t("minutes_short",{n:s.number(l.saved,l.saved<1?
2:1)}):"—"),S("i",{class:"bar",style:`width:${(l.saved/c*100).toFixed(1)}%`,"aria-hidden":"true"}),S("small",{},f)))}x("gain-clear").addEventListener("click",
()=>o({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],i),i()}function ce({looks:t,asked:e},n,o,r){let s=n?"dark":"light",i=t.scales[e.scale],a=Kt(e.scale,i,o).map((d,u)=>({name:d,fill:i[s][u],hatch:null})),l=new Set(e.answers.
map(({what:d})=>d));l.has("new")&&a.push({name:o.t("newly"),fill:t.special.new[s],hatch:null});let c=[l.has("none")||l.has("lost")?"no_way":"",l.has("worthless")?
"no_sensible_rail":""].filter(Boolean);return c.length&&a.push({name:c.map(d=>o.t(d)).join(o.t("or")),fill:t.special.none[s],hatch:t.special.hatch[s]}),l.has("s\
elf")&&a.push({name:o.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),a}function fe({asked:t,state:e},n){let o=t.scale==="gain"?"legend_gain":t.scale===
"difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="side"&&t.scale!=="gain";return n.t(o,{year:r?`${e.yearB}、${e.
year}`:e.year,yearB:e.yearB})}function ue(t,{fill:e,hatch:n,edge:o},r,s){for(let i of[e,n&&Mt(t,n)])i&&(t.fillStyle=i,t.fillRect(r,s,28,14));o&&(t.strokeStyle=o,
t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function de(t,e,n){x("legend-rows").replaceChildren(S("li",{class:"legend-title"},fe(t,n)),...ce(t,e.dark,n,e.palette.
select).map(o=>{let r=S("canvas",{width:28,height:14,"aria-hidden":"true"});return ue(r.getContext("2d"),o,0,0),S("li",{},r,o.name)}))}function _t(t,e,n,o,r){t.
textAlign="left",t.textBaseline="middle",t.font=`700 12px ${O}`,t.fillStyle=n.palette.ink,t.fillText(fe(e,o),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/
150)),i=ce(e,n.dark,o,n.palette.select);return i.forEach((a,l)=>{let c=r.x+l%s*(r.width/s),d=r.y+20+Math.floor(l/s)*19;ue(t,a,c,d),t.fillStyle=n.palette.ink,t.font=
`12px ${O}`,t.fillText(a.name,c+36,d+7,r.width/s-40)}),20+Math.ceil(i.length/s)*19}function pe(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
o.set("m",t.mode),t.from&&o.set("from",t.from),t.to&&o.set("to",t.to),t.compareWith!=="none"&&o.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&o.set("g",t.gain),
t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function $t(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),{times:o,gains:r}=e.travel,s={},i=g=>{let y=Math.round(Number(g));return y>=e.page.firstYear&&y<=e.page.lastYear?y:null},a=g=>{let y=n.get(g)??
"";return o.ids.includes(y)?y:""},l=i(n.get("y"));l&&(s.year=l);let c=n.get("m");c&&o.modes.includes(c)&&(s.mode=c),s.from=a("from"),s.to=s.from?a("to"):"",s.to===
s.from&&(s.to="");let d=/^(difference|side)@(\d+)$/.exec(n.get("c")??""),u=i(d?.[2]);d&&u&&(s.compareWith=d[1],s.yearB=u);let f=n.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===f)&&(s.gain=f);let p=n.get("lang");(p==="en"||p==="zh")&&(s.lang=p);let m=n.get("t");(m==="light"||m==="dark")&&(s.theme=m);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(n.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function me(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let n=!1;function o(r,s){r.on("move zoomend",()=>{n||x("twin-map").hidden||(n=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),n=!1)})}return o(t,e),o(e,t),e}function he(t,e,n){if(x("twin-map").hidden===!n&&document.body.classList.contains("twin")===n)return;let o=t.getCenter(),
r=t.getZoom();x("twin-map").hidden=!n,document.body.classList.toggle("twin",n);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,i=n?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),n&&e.invalidateSize({animate:!1,pan:!1}),t.setView(o,r+i,{animate:!1}),n&&e.setView(o,r+i,{animate:!1})}var Z=28,hn=72;function ge(t,e){let{desk:n,map:o}=t,{data:r,language:s,state:i}=n,a=o.getSize(),l=i().compareWith==="side"&&!i().gain?["other","main"]:["main"],
c=Math.max(760,a.x*l.length),d=Math.max(480,Math.min(a.y,c*.75)),u=t.shown("main"),f=document.createElement("canvas"),p=f.getContext("2d");p.font=`700 24px ${tt}`;
let m=bt(p,x("headline").textContent??"",c);p.font=`12px ${O}`;let h=bt(p,[s.t("as_of",{date:r.page.asOf}),s.t("minutes_note"),r.page.dataNote,s.t("licence")].join(
" · "),c),g=hn+(m.length-1)*32,y=g+d+18,b=_t(p,t.plan("main"),u,s,{x:Z,y,width:c}),k=y+b+20+h.length*17+Z-8;return f.width=Math.round((c+2*Z)*e),f.height=Math.
round(k*e),p.setTransform(e,0,0,e,0,0),p.fillStyle=u.palette.halo,p.fillRect(0,0,c+2*Z,k),l.forEach((_,C)=>gn(p,t,_,e,{top:g,left:Z+C*c/l.length,width:c/l.length,
height:d,label:l.length>1})),p.textAlign="left",p.textBaseline="alphabetic",p.fillStyle=u.palette.ink,p.font=`700 24px ${tt}`,m.forEach((_,C)=>p.fillText(_,Z,46+
C*32)),_t(p,t.plan("main"),u,s,{x:Z,y,width:c}),p.font=`12px ${O}`,p.textBaseline="alphabetic",p.fillStyle=u.palette.muted,h.forEach((_,C)=>p.fillText(_,Z,y+b+26+
C*17)),f}function gn(t,e,n,o,{left:r,top:s,width:i,height:a,label:l}){let{map:c,desk:d}=e,u=c.getZoom(),f=c.project(c.getCenter(),u),p=document.createElement("c\
anvas");p.width=Math.round(i*o),p.height=Math.round(a*o);let m=p.getContext("2d");m.setTransform(o,0,0,o,0,0);let h=e.shown(n);if(ot(m,{scale:256*2**u,zoom:u,width:i,
height:a,left:f.x-i/2,top:f.y-a/2},d.scene,h,e.plan(n)),t.drawImage(p,r,s,i,a),t.strokeStyle=h.palette.muted,t.strokeRect(r+.5,s+.5,i-1,a-1),!l)return;let{year:g,
yearB:y}=d.state();t.font=`700 20px ${tt}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(n==="main"?g:y),r+12,s+12)}function ye(t){
x("save-png").addEventListener("click",()=>{ge(t,2).toBlob(e=>{e&&rt(`connectivity-${t.desk.state().year}.png`,e)},"image/png")}),x("print").addEventListener("c\
lick",()=>window.print()),window.addEventListener("beforeprint",()=>{x("print-sheet").replaceChildren(ge(t,2))}),window.addEventListener("afterprint",()=>x("pri\
nt-sheet").replaceChildren())}function be(t,e){return e.map(n=>t.t(`csv_${n}`))}function At(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function xe(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function yn({times:t,state:e,language:n}){let{from:o,year:r,yearB:s,mode:i,compareWith:a}=e(),l=a==="none"?[r]:[s,r],c=t.index.get(o),d=c===void 0?t.ids.map((u,f)=>f):
[c];return[be(n,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020","reason"]),...l.flatMap(u=>d.flatMap(f=>t.
ids.flatMap((p,m)=>f===m?[]:[[t.ids[f],t.names[f],p,t.names[m],At(n,"mode",i),u,t.between("minutes",u,i,f,m),t.between("vehicle",u,i,f,m),t.between("km",u,i,f,m),
t.counted?t.population[m]:null,t.between("minutes",u,i,f,m)===null?At(n,"reason",t.whyNot(u,i,f,m)):null]])))]}function ke(t){x("download-csv").addEventListener(
"click",()=>{let{from:e,mode:n,year:o}=t.state(),r=t.times.index.get(e),s=r===void 0?"all":t.times.names[r];rt(`minutes-${s}-${n}-${o}.csv`,new Blob([xe(yn(t))],
{type:"text/csv;charset=utf-8"}))})}function bn(){let t=JSON.parse(x("atlas-data").textContent??""),e=window[t.page.map],n=Rt(t),o=Ut(t.travel.times),r=Gt(t.travel.gains,o.n),s=vt(t.travel.journeys,
o.n),i=t.travel.looks,a={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},l=$t(window.location.hash,t),
c=zt({...a,...l.patch}),d=()=>c.get(),u=M=>c.set(M),f=Lt(t.words,()=>d().lang),p={data:t,scene:n,language:f,times:o,state:d,set:u,listen:(M,$)=>{c.listen(M,$)}},
m=()=>{},h=Zt(c,f,()=>m()),g=()=>r.find(({key:M})=>M===d().gain);function y(M){let $=d(),N=new Set(Object.values(n.layers).filter(({look:z})=>z.mode&&($.mode===
"any"||$.mode===z.mode)).map(({id:z})=>z)),w=g()?.year??(M==="other"?$.yearB:$.year);return Ft(n,{...$,layers:N},{dark:h(),lit:null,year:w})}function b(M){let $=d(),
N=Jt($,o,r,M),w=M==="other"?$.yearB:$.year,[z,T]=[o.index.get($.from),o.index.get($.to)],q=z===void 0||T===void 0||$.gain?[]:s(w,$.mode,z,T);return{looks:i,times:o,
state:$,asked:N,journey:q,line:g()?.line??"",say:ne(N,f)}}let k=me(e),_={main:kt(e,(M,$)=>ot(M,$,n,y("main"),b("main"))),other:kt(k,(M,$)=>ot(M,$,n,y("other"),b(
"other")))};function C(){let M=d(),$=oe(M,o,g(),f);x("headline").textContent=$,document.title=$;let N=M.compareWith==="side"&&!M.gain;he(e,k,N),_.other.show(N),
x("year-tag").textContent=String(M.year),x("twin-tag").textContent=String(M.yearB),x("year-b-row").hidden=M.compareWith==="none",W("year").disabled=!!M.gain,de(
b("main"),y("main"),f)}m=()=>{C(),_.main.later(),_.other.later()};for(let[M,$]of[["main",e],["other",k]]){let N=w=>{let z=_[M].view(),T=$.project(w.latlng,z.zoom);
return Ht(T.x-z.left,T.y-z.top,z,n,{...y(M),layers:new Set(["districts"])},[],{polygons:!0}).find(({id:q})=>o.index.has(q))};$.on("click",w=>{let z=N(w);if(!z)return;
let T=d();T.clickSets==="to"&&T.from?u({to:z.id===T.from?"":z.id,gain:""}):u({from:z.id,to:T.to===z.id?"":T.to,gain:""})}),kn($,N,w=>B(w,M))}function B(M,$){let N=o.
index.get(M.id)??0,{asked:w,say:z}=b($),T=w.answers[N],q=T.value===null||T.what==="self"?"":` ${f.t("minute_unit")}`,Se=o.counted?` · ${F(f,o.population[N])}`:
"";return`${M.name} · ${z(T)}${q}${Se}`}Yt(t,c,f),xn(p),se(p),ie(p),ae(p,s),le(p,r),ke(p),ye({desk:p,map:e,shown:y,plan:b}),jt(e,f),x("lang").addEventListener(
"click",()=>u({lang:d().lang==="zh"?"en":"zh"})),c.listen(["lang"],()=>ut(f,d().lang)),c.listen(["*",...Object.keys(a)],()=>m());function H(M){c.set({...a,...M.
patch}),M.where&&e.setView([M.where.latitude,M.where.longitude],M.where.zoom,{animate:!1})}if(ut(f,d().lang),C(),l.where)H(l);else{let M=e.getSize().x>700;e.fitBounds(
t.page.bounds,{animate:!1,paddingTopLeft:[M?150:6,6],paddingBottomRight:[M?20:6,M?30:150]})}Vt(e,c,a,f,M=>H($t(M,t)),pe),_.main.redraw(),document.documentElement.
dataset.ready="yes",window.atlas={map:e,twin:k,store:c,scene:n,times:o,gains:r,journeys:s,labels:()=>_.main.drawn().labels}}function xn({data:t,state:e,set:n,listen:o,
language:r}){let s=Y("compare"),i=Y("year-b");for(let c=t.page.firstYear;c<=t.page.lastYear;c++)i.append(S("option",{value:c},String(c)));function a(){s.replaceChildren(
...["none","difference","side"].map(c=>S("option",{value:c},r.t(`compare_${c}`)))),s.value=e().compareWith,i.value=String(e().yearB)}s.addEventListener("change",
()=>n({gain:"",compareWith:s.value})),i.addEventListener("change",()=>n({yearB:Number(i.value),gain:""}));let l=W("year");l.addEventListener("change",()=>n({year:Number(
l.value)})),o(["compareWith","yearB","lang"],a),a()}function kn(t,e,n){let o=x("hover"),r=t.getContainer(),s=0;t.on("mousemove",i=>{s||=requestAnimationFrame(()=>{
s=0;let a=e(i);if(r.style.cursor=a?"pointer":"",o.hidden=!a,!a)return;o.textContent=n(a);let l=x("stage").getBoundingClientRect(),c=r.getBoundingClientRect();o.
style.transform=`translate(${c.left-l.left+i.containerPoint.x+14}px, ${c.top-l.top+i.containerPoint.y+14}px)`})}),t.on("mouseout movestart zoomstart",()=>{o.hidden=
!0})}bn();})();
