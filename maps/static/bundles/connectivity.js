"use strict";(()=>{function y(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function W(t){return y(t)}function j(t){return y(t)}function M(t,e={},...o){
let n=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?n.addEventListener(r,s):s===!0?n.setAttribute(r,""):s!==!1&&s!=null&&n.setAttribute(
r,String(s));for(let r of o)r!=null&&n.append(r);return n}function rt(t,e){let o=URL.createObjectURL(e),n=M("a",{href:o,download:t});document.body.append(n),n.click(),
n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function zt(t){let e=t,o=[];return{get:()=>e,set(n){let r=new Set;for(let[s,i]of Object.entries(n)){let a=e[s];_e(a,i)||r.add(s)}if(r.size){e={...e,...n};for(let{
keys:s,listener:i}of o)s.some(a=>a==="*"||r.has(a))&&i(e,r)}},listen(n,r){o.push({keys:n,listener:r})}}}function _e(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}var Ae=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],ze=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Le=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Ee=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Ce=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function J(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=0;
let o=new Uint16Array(16);for(let r=1;r<16;r++)o[r]=o[r-1]+e[r-1];let n=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(n[o[t[r]]++]=r);return{counts:e,
symbols:n}}function st(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,r=0,s=0;function i(u){for(;s<u;)r|=t[n++]<<s,s+=8;let m=r&(1<<u)-1;return r>>>=
u,s-=u,m}function a(u){let m=0,p=0,h=0;for(let g=1;g<16;g++){m|=i(1);let b=u.counts[g];if(m-b<p)return u.symbols[h+(m-p)];h+=b,p=p+b<<1,m<<=1}throw new Error("d\
amaged data")}function c(u){if(o+u<=e.length)return;let m=new Uint8Array(Math.max(e.length*2,o+u));m.set(e),e=m}function l(){r=0,s=0;let u=t[n]|t[n+1]<<8;n+=4,c(
u),e.set(t.subarray(n,n+u),o),o+=u,n+=u}function d(){let u=i(5)+257,m=i(5)+1,p=i(4)+4,h=new Uint8Array(320);for(let b=0;b<p;b++)h[Ce[b]]=i(3);let g=J(h.slice(0,
19));h.fill(0);for(let b=0;b<u+m;){let k=a(g);if(k<16){h[b++]=k;continue}let x=k===16?h[b-1]:0,$=k===16?3+i(2):k===17?3+i(3):11+i(7);for(;$--;)h[b++]=x}return[J(
h.slice(0,u)),J(h.slice(u,u+m))]}function f(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[J(u),J(new Uint8Array(30).
fill(5))]}for(let u=0;!u;){u=i(1);let m=i(2);if(m===0){l();continue}let[p,h]=m===1?f():d();for(;;){let g=a(p);if(g===256)break;if(g<256){c(1),e[o++]=g;continue}
let b=Ae[g-257]+i(ze[g-257]),k=a(h),x=Le[k]+i(Ee[k]);c(b);for(let $=0;$<b;$++,o++)e[o]=e[o-x]}}return e.subarray(0,o)}function Lt(t,e,o){let n={};return{t(r,s={}){return(t[e()][r]??t.zh[r]??r).replace(/\{(\w+)\}/g,(a,c)=>String(s[c]??""))},pick:r=>r[e()],say(r,s=e()){return(n[s]??=
Te(o?.[s])).get(Ne(r))??r},list:r=>r.join(e()==="zh"?"、":", "),number:(r,s=0)=>r.toLocaleString(e()==="zh"?"zh-CN":"en",{maximumFractionDigits:s})}}function Te(t){
let e=Uint8Array.from(atob(t??""),r=>r.charCodeAt(0)),[o,...n]=t?JSON.parse(new TextDecoder().decode(st(e))):[""];return new Map(n.map((r,s)=>[o.slice(5*s,5*s+5),
r]))}var Ie="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Ne(t){let e=2166136261;for(let o=0;o<t.length;o++)e=Math.imul(e^t.charCodeAt(
o),16777619);return[24,18,12,6,0].map(o=>Ie[e>>>o&63]).join("")}function Et(t,e,o){let n=o.map(([s,i])=>({owner:s,key:i,name:String(s[i]??"")})),r=()=>{for(let{
owner:s,key:i,name:a}of n)s[i]=e.say(a)};t.listen(["lang"],r),r()}function Ct(t){return t.map((e,o)=>[t,o])}function Tt(t){return[...Object.values(t.layers).flatMap(
({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var it=new WeakMap;function Oe(t,e){let o=document.createTreeWalker(t,4);for(let n=o.nextNode();n;n=o.nextNode()){
if(n.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let r=it.get(n)??n.nodeValue??"";it.set(n,r);let s=r.trim();n.nodeValue=r.replace(s,()=>e.
say(s))}for(let n of t.querySelectorAll("[aria-label]:not([data-t-label])")){let r=it.get(n)??n.getAttribute("aria-label")??"";it.set(n,r),n.setAttribute("aria-\
label",e.say(r))}}var we={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function mt(t,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let o of document.
querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let o of document.querySelectorAll("[data-en]")){let n=o;n.dataset.zh??=n.textContent??"",n.
textContent=n.dataset[e]??""}for(let o of document.querySelectorAll("[data-say]"))Oe(o,t);for(let[o,n]of Object.entries(we)){let r=`[data-${o.replace(/[A-Z]/g,s=>`\
-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let i=s.dataset[o]??"";s.setAttribute(n,t.t(i))}}}function It({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([o,{signs:n,...r}])=>{let s=Object.entries(n).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((c,l)=>[c,a[l]]))}));return[o,{...r,signs:s}]}))}function Nt({signs:t},e){return t.find(({kinds:o})=>e in o)??t[t.length-1]}function R(t,...e){return Object.
values(t).filter(({look:o})=>e.includes(o.draw)).sort((o,n)=>o.look.rank-n.look.rank)}function pt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Ot({first:t,letters:e,lives:o}){return o.map(n=>{let r={status:new Map,standing:new Map};return[...n].forEach((s,i)=>{let a=e[s.toLowerCase()];r.standing.
set(t+i,a),s in e&&r.status.set(t+i,a)}),r})}function G(t,e){return t.status.get(e)??null}function v(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function X(t){let e=atob(t),o=new Uint8Array(e.length);for(let i=0;i<e.length;i++)o[i]=e.charCodeAt(i);let n=st(o),r=n.length/4,s=new Int32Array(r);for(let i=0;i<
r;i++){let a=(n[i]|n[r+i]<<8|n[2*r+i]<<16|n[3*r+i]<<24)>>>0;s[i]=a>>>1^-(a&1)}return s}function I(t){return typeof t=="string"?X(t):t}function K(t){return t/360+
.5}function Q(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function D(t){let e=X(t.counts),o=X(t.steps),n=10**t.decimals,r=[],s=0,i=0,a=0;for(let c of e){let l=new Float64Array(2*c),d=s,f=i;for(let u=0;u<c;u++)d+=o[a+u],
f+=o[a+c+u],u===0&&(s=d,i=f),l[2*u]=K(d/n+t.origin[0]),l[2*u+1]=Q(f/n+t.origin[1]);a+=2*c,r.push(l)}return r}function Pe(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(
t.i[e])]:t.v[e]:null}function V(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=o[n]),o[n]>e[2]&&(e[2]=o[n]),o[n+1]<e[1]&&
(e[1]=o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function ht(t,e){let o=2;for(let s of t)o+=e[s<0?-s-1:s].length-2;let n=new Float64Array(o),r=0;for(let s of t){
let i=e[s<0?-s-1:s],a=i.length/2;for(let c=r===0?0:1;c<a;c++){let l=s<0?a-1-c:c;n[r++]=i[2*l],n[r++]=i[2*l+1]}}return n}function wt(t){let e=D(t.boundaries),o=D(
t.lines),n=Ot(t.years),r=It(t.looks),s={};for(let[i,a]of Object.entries(t.layers)){let c=Object.fromEntries(Object.entries(a.columns).map(([p,h])=>[p,"i"in h?{d:h.
d,i:I(h.i)}:h])),l=I(a.lives),d=r[i],f=(p,h)=>Pe(c[p],h),u=[];for(let p=0;p<a.n;p++){let h=f("kind",p)||"",g=f("rank",p)||9;u.push({layer:i,index:p,id:f("id",p),
name:f("name",p)||"",zh:f("name",p)||"",kind:h,sign:Nt(d,d.by==="rank"?String(g):h),life:n[l[p]],undated:d.draw!=="ground"&&!!f("undated",p),named:d.draw==="gro\
und"||(f("evidence",p)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&Be(a.points,u),a.shapes&&We(a,u,e),a.parts&&Re(a,u,o,
n);let m=(p,h)=>gt(p.map(({index:g})=>a.shapes?.[g]??[]),e,h&&p.map(h));s[i]={id:i,look:d,geometry:a.geometry,features:u,cell:f,edges:m}}return s}function Be(t,e){
let o=D(t.at)[0],n=0;Array.from(I(t.which)).forEach((r,s)=>{n+=r;let i=e[n];i.x=o[2*s],i.y=o[2*s+1],i.box=[i.x,i.y,i.x,i.y]})}function gt(t,e,o){let n=new Map;return t.
forEach((r,s)=>{for(let i of r.flat()){let a=i<0?-i-1:i,c=n.get(a);c?c.push(o?.[s]??""):n.set(a,[o?.[s]??""])}}),[...n].filter(([,r])=>!o||r.length<2||new Set(r).
size>1).map(([r])=>({path:e[r],box:V([e[r]])}))}function We(t,e,o){e.forEach((n,r)=>{n.rings=(t.shapes?.[r]??[]).map(a=>ht(a,o)),n.box=V(n.rings);let s=t.labels?.[2*
r],i=t.labels?.[2*r+1];s!=null&&i!=null&&(n.x=K(s),n.y=Q(i))})}function Re(t,e,o,n){let r=I(t.parts?.counts??[]),s=I(t.parts?.lives??[]),i=I(t.parts?.alignments??
[]),a=0;e.forEach((c,l)=>{for(let u=a+r[l];a<u;a++){let m=o[(t.first??0)+a];c.parts.push({path:m,life:n[s[a]],made:i[a],box:V([m])})}let d=c.parts.map(u=>u.path),
f=d.reduce((u,m)=>m.length>u.length?m:u,d[0]??[]);if(c.box=V(d),f.length){let u=2*Math.floor(f.length/4);c.x=f[u],c.y=f[u+1]}})}var Fe={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Pt=new Map;function He(t){let e=Pt.
get(t);return e||(e=new Path2D(Fe[t]),Pt.set(t,e)),e}function Bt(t,e,o){let{scale:n,left:r,top:s}=o,i=e.length-2,a=e[0]*n-r,c=e[1]*n-s;t.moveTo(a,c);for(let l=2;l<=
i;l+=2){let d=e[l]*n-r,f=e[l+1]*n-s;l<i&&Math.abs(d-a)+Math.abs(f-c)<1.6||(t.lineTo(d,f),a=d,c=f)}}function E(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-
e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}function Z(t,e,o,n){t.beginPath();for(let r of e)Bt(t,r,o),t.closePath();t.fillStyle=n,t.
fill("evenodd")}function A(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=n.width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=
n.alpha??1,t.setLineDash(n.dash??[]);for(let r=0;r<e.length;r+=48){t.beginPath();for(let s of e.slice(r,r+48))Bt(t,s,o);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function yt(t,e,o,n,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(o,n),t.scale(r.size/12,r.size/12);let s=He(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=
r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.
restore()}function Wt(t,e){let o=D(t.lines),n=new Set(t.rings.flatMap((s,i)=>e.has(t.names[i])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(i=>i.filter(a=>!n.
has(a))));return{around:t.rings.flatMap(s=>s.map(i=>{let a=ht(i,o);return{path:a,box:V([a])}})),aroundEdges:gt(r,o)}}function at(t,e){return t.filter(({box:o})=>E(
o,e)).map(({path:o})=>o)}function bt(t,e,o,n){let{palette:r}=n;n.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),Z(t,at(o.around,e),e,r.around),A(t,
at(o.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Ye(t,e,o,n),De(t,e,o,n)}function je(t,e,o){let n=t.layer==="districts"?o.cityOf(t,
e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tints[5e5])[e.dark?1:0]}function Ye(t,e,o,n){let{palette:r}=n,s=n.layers.has("districts")?o.layers.districts?.
features??[]:[],i=(o.layers.cities?.features??[]).filter(c=>n.layers.has("cities")&&o.detailed.has(c.id));if(!n.tiles)for(let c of s.length?s:i)E(c.box,e)&&Z(t,
c.rings,e,je(c,n,o));if(s.length&&A(t,at(o.edges.districts,e),e,{color:n.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!i.length)return;let a=at(o.edges.
cities(n.year),e);A(t,a,e,{color:r.city_edge,width:3.4,join:"bevel"}),A(t,a,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}function De(t,e,o,n){for(let r of R(
o.layers,"fills"))if(n.layers.has(r.id))for(let s of r.features){if(!n.visible(s)||!E(s.box,e))continue;let i=n.palette[pt(s)];t.globalAlpha=n.dark?.22:.17,Z(t,
s.rings,e,i),A(t,s.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var Ve=["","","s","g"],Ze=12,Ue=["proposed","planned","approved","construction","expected","open"];function U(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function Ge(t,e,o){let n=new Map;if(!o.layers.has(t.id))return n;for(let r of t.features)if(!(!E(r.box,e)||!o.visible(r)))for(let s of r.parts){let i=G(s.life,o.
year);if(!v(i,o.statuses)||!E(s.box,e))continue;let a=Ve[s.made]+(o.fade(r)<1?"f":""),c=`${r.sign.key}|${i}|${a}`,l=n.get(c);l?l.push(s.path):n.set(c,[s.path])}
return n}function xt(t,e,o,n){for(let r of R(o.layers,"lines")){let s=Ge(r,e,n);for(let i of Ue)for(let a of[...r.look.signs].reverse())for(let c of["","s","g",
"f","sf","gf"]){let l=s.get(`${a.key}|${i}|${c}`);l&&ve(t,l,e,o,n,a,i,c)}}}function ve(t,e,o,n,r,s,i,a){if(a.startsWith("g")){qe(t,e,o,n,r,s,a);return}let c=a.startsWith(
"s"),l=c?Rt(o.zoom):1,d=n.style.strokes[i]??n.style.strokes.open,f=s.size*U(o.zoom),u=r.palette[s.color],m=d.dash.map(b=>b*Math.max(f,1.5)),p=d.alpha*(c?n.style.
schematic*l:1)*r.lineAlpha*(a.endsWith("f")?.42:1),h=d.dash[0]===.1?"round":void 0,g=e.length>=400;g||A(t,e,o,{color:r.palette.halo,width:f+1.8,alpha:.75}),A(t,
e,o,{color:u,width:g?1:f,dash:g?[]:m,alpha:p,cap:g?"butt":h,join:g?"bevel":"round"}),s.ticks&&!m.length&&!g&&A(t,e,o,{color:u,width:f*3.4,dash:[1.1,9],alpha:p*.8}),
c&&f>=2.4&&!m.length&&!g&&A(t,e,o,{color:r.palette.halo,width:f*.3,alpha:.62})}function Rt(t){return Math.max(.4,1-Math.max(0,t-Ze+.5)*.3)}function qe(t,e,o,n,r,s,i){
let a=Math.max(1,s.size*U(o.zoom)*.8);A(t,e,o,{color:r.palette[s.color],width:a,cap:"round",dash:n.style.guess.dash.map(c=>c*Math.max(a,1.5)),alpha:n.style.guess.
alpha*Rt(o.zoom)*r.lineAlpha*(i.endsWith("f")?.42:1)})}var w='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',tt='"Songti SC","Noto Serif CJK SC","Sou\
rce Han Serif SC",STSong,SimSun,serif',Ft=new Map;function et(t,e,o){let n=`${e}|${o}`,r=Ft.get(n);return r===void 0&&(t.font=e,r=t.measureText(o).width,Ft.set(
n,r)),r}function kt(t,e,o){let n=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>o&&(n.push(r.trimEnd()),r=""),
r+=s;return[...n,r].filter(Boolean)}var lt=48;var ct=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/lt);o<=Math.floor(e[2]/lt);o++)for(let n=Math.floor(e[1]/lt);n<=Math.floor(e[3]/
lt);n++)yield o*65537+n}isFree(e){for(let o of e)for(let n of this.keys(o))for(let r of this.cells.get(n)??[])if(o[0]<r[2]&&o[2]>r[0]&&o[1]<r[3]&&o[3]>r[1])return!1;
return!0}take(e){for(let o of e)for(let n of this.keys(o)){let r=this.cells.get(n);r?r.push(o):this.cells.set(n,[o])}}};function Ht(t){let e=wt(t),o=new Map;for(let a of Object.values(e))for(let c of a.features){o.set(c.id,c);for(let l of String(a.cell("stands_for",c.index)??"").
split("|"))l&&o.set(l,c)}let n=new Set;for(let a of e.districts?.features??[])n.add(`city/${a.id.split("/")[1].slice(0,4)}00`);for(let a of n)(e.districts?.features??
[]).filter(l=>`city/${l.id.split("/")[1].slice(0,4)}00`===a).length<2&&n.delete(a);let r=t.around.names.map((a,c)=>({name:a,x:K(t.around.labels?.[2*c]??NaN),y:Q(
t.around.labels?.[2*c+1]??NaN)})),s=(e.cities?.features??[]).filter(a=>n.has(a.id)),i=Je(e.districts);return{towards:a=>a,layers:e,byId:o,detailed:n,neighbours:r,
cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...Wt(t.around,new Set(s.map(({name:a})=>a))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Xe(
e,s,n,i)}}}function Je(t){return({id:e,index:o},n)=>n<Number(String(t?.cell("parent_since",o)??"").slice(0,4))?String(t?.cell("former_parent",o)):`city/${e.split(
"/")[1].slice(0,4)}00`}function Xe({districts:t,cities:e},o,n,r){let s=(t?.features??[]).filter(c=>n.has(r(c,1/0))),i=e?.edges(o)??[],a=new Map([["",i]]);return c=>{
let d=s.filter(u=>r(u,c)!==r(u,1/0)).map(u=>u.id).join(),f=a.get(d);return f||(f=t.edges(s,u=>r(u,c)),a.set(d,f)),f}}function jt(t,e,o){let n=o.year??e.year,r=s=>!e.
named||s.named;return{year:n,statuses:e.statuses,layers:e.layers,dark:o.dark,palette:t.style.palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.
lit?.5:1,district:e.district,selected:e.selected,status:s=>{let i=G(s.life,n);return r(s)&&v(i,e.statuses)?i:null},visible:s=>r(s)&&(s.parts.length?s.parts.some(
i=>v(G(i.life,n),e.statuses)):v(G(s.life,n),e.statuses)),fade:s=>n<t.asOfYear&&s.undated?.42:1}}function St(t,e){let o=document.createElement("canvas");o.className="atlas-surface leaflet-zoom-animated",o.setAttribute("aria-hidden","true");let n=o.getContext(
"2d"),r={scale:1,left:0,top:0,width:1,height:1,zoom:0},s=null,i=0,a=!0,c=!1,l=[0,1],d={symbols:[],labels:[]};function f(){if(cancelAnimationFrame(i),i=0,!a||c)return;
let k=t.getSize(),x=k.multiplyBy(.2).round(),$=t.containerPointToLayerPoint([-x.x,-x.y]),C=t.getPixelOrigin(),B=t.getZoom(),H=k.x+2*x.x,S=k.y+2*x.y,_=Math.min(2,
window.devicePixelRatio||1);(o.width!==Math.round(H*_)||o.height!==Math.round(S*_))&&(o.width=Math.round(H*_),o.height=Math.round(S*_),o.style.width=`${H}px`,o.
style.height=`${S}px`),r={scale:256*2**B,left:C.x+$.x,top:C.y+$.y,width:H,height:S,zoom:B},(l[0]>0||l[1]<1)&&(r.clip=[l[0]>0?x.x+l[0]*k.x:0,l[1]<1?x.x+l[1]*k.x:
H]),s=t.layerPointToLatLng($),n.setTransform(_,0,0,_,0,0),d=e(n,r),m()}function u(){i||=requestAnimationFrame(f)}function m(k=t.getCenter(),x=t.getZoom()){if(!s)
return;let $=t._latLngToNewLayerPoint(s,x,k);L.DomUtil.setTransform(o,$,t.getZoomScale(x,r.zoom)),p()}function p(){if(l[0]===0&&l[1]===1){o.style.clipPath="";return}
let k=t.getSize(),x=t.latLngToContainerPoint(s).x,$=Math.max(0,l[0]*k.x-x),C=Math.max(0,x+r.width-l[1]*k.x);o.style.clipPath=`inset(0 ${l[1]===1?0:C}px 0 ${l[0]===
0?0:$}px)`}function h(){if(!s||t.getZoom()!==r.zoom)return!1;let k=t.latLngToContainerPoint(s),x=t.getSize();return k.x<=0&&k.y<=0&&k.x+r.width>=x.x&&k.y+r.height>=
x.y}function g(){!s||t.getZoom()!==r.zoom||(p(),h()||u())}function b(){h()&&!r.clip?m():f()}return t.getPane("overlayPane").append(o),t.on("moveend",b),t.on("vi\
ewreset resize",f),t.on("move",g),t.on("zoom",()=>{m(),Math.abs(t.getZoom()-r.zoom)>.45&&u()}),t.on("zoomanim",k=>{c=!k.noUpdate,m(k.center,k.zoom)}),t.on("zoom\
end",()=>{c=!1}),{canvas:o,redraw:f,later:u,view:()=>r,drawn:()=>d,clip(k,x){l[0]===k&&l[1]===x||(l=[k,x],s&&(p(),u()))},show(k){a=k,o.hidden=!k,k&&f()}}}var nt=7;function Yt(t,e,o,n,r,s,i){let a=[],c=({symbol:d})=>n.layers[d.features[0].layer].look.rank,l=s.map(d=>({symbol:d,far:Math.hypot(d.x-t,d.y-e)})).filter(
({symbol:d,far:f})=>f<=d.r+2).sort((d,f)=>c(f)-c(d)||d.far-f.far);for(let{symbol:d}of l)a.push(...d.features);return a.push(...Ke(t,e,o,n,r)),i.polygons&&a.push(
...tn(t,e,o,n,r)),[...new Set(a)]}function Ke(t,e,o,n,r){let s=[],i={...o,left:o.left+t-nt,top:o.top+e-nt,width:2*nt,height:2*nt};for(let a of R(n.layers,"borde\
rs","lines").reverse()){if(!r.layers.has(a.id))continue;let c=a.look.draw==="borders"?1.5:0;for(let l of a.features){if(!E(l.box,i,0)||!r.visible(l))continue;let d=l.
parts.length?l.parts.filter(u=>E(u.box,i,0)).map(u=>u.path):l.rings,f=Math.min(...d.map(u=>Qe(u,t,e,o)),1/0);f<=nt&&s.push({feature:l,far:f-c})}}return s.sort((a,c)=>a.
far-c.far).map(({feature:a})=>a)}function Qe(t,e,o,n){let r=1/0;for(let s=2;s<t.length;s+=2){let i=t[s-2]*n.scale-n.left-e,a=t[s-1]*n.scale-n.top-o,c=t[s]*n.scale-
n.left-e,l=t[s+1]*n.scale-n.top-o;if(Math.min(i,c)>r||Math.min(a,l)>r)continue;let d=c-i,f=l-a,u=d*d+f*f,m=u?Math.max(0,Math.min(1,-(i*d+a*f)/u)):0;r=Math.min(r,
Math.hypot(i+m*d,a+m*f))}return r}function tn(t,e,o,n,r){let s=(t+o.left)/o.scale,i=(e+o.top)/o.scale;return R(n.layers,"ground","fills").reverse().flatMap(({id:a,
features:c})=>r.layers.has(a)?c.filter(l=>r.visible(l)&&en(l,s,i)):[])}function en(t,e,o){let[n,r,s,i]=t.box;if(e<n||e>s||o<r||o>i)return!1;let a=!1;for(let c of t.
rings)for(let l=2;l<c.length;l+=2){let d=c[l-1],f=c[l+1];d>o!=f>o&&e<(c[l]-c[l-2])*(o-d)/(f-d)+c[l-2]&&(a=!a)}return a}var nn=750,on=["open","construction","approved","planned","proposed"];function Dt(t,e,o,n=0){let r=W("year"),s=y("year-play"),i=W("year-value"),a=0;function c(f){
r.value=String(f.year);let u=f.year>t.page.asOfYear?o.t("year_future"):f.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});i.value=String(f.year),y("year-note").textContent=u,r.setAttribute("aria-valuetext",`${f.year} ${u}`)}function l(){clearInterval(a),a=0,s.textContent=
"▶",s.setAttribute("aria-label",o.t("play")),s.setAttribute("aria-pressed","false")}function d(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",o.t("pause")),s.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let f=e.get().year+1;e.set({year:f}),
f>=t.page.lastYear&&l()},nn)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{l(),e.set({year:Number(r.value)})}),i.
addEventListener("change",()=>{let f=Math.round(Number(i.value));l(),f>=t.page.firstYear&&f<=t.page.lastYear&&e.set({year:f}),c(e.get())}),s.addEventListener("c\
lick",()=>a?l():d()),e.listen(["year","lang"],c),e.listen(["lang"],()=>!a&&l()),l(),c(e.get()),document.getElementById("statuses")&&rn(e,o)}function rn(t,e){let o=y(
"statuses");function n(){let{statuses:r}=t.get();o.replaceChildren(...on.map(s=>M("label",{class:`chip ${s}`},M("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(s):a.delete(s),t.set({statuses:a})}}),e.t(`status_${s}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:r})=>{for(let s of o.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),n()}function Vt(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:i}=t.get();return i==="auto"?n.matches:i==="dark"};function s(){let i=r();
document.documentElement.dataset.theme=i?"dark":"light";let a=y("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return y("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),n.addEventListener("change",()=>{s(),o()}),
t.listen(["theme","lang"],s),s(),r}function sn(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
Zt(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),Zt(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.named&&n.set("n","1"),
t.district&&(n.set("d",t.district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&n.set("o",
t.selected),t.compare&&n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Zt(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function Ut(t,e,o,n,r,s=sn){let i="",a=0;function c(){a=0;let d=t.getCenter();i=s(e.get(),{zoom:t.getZoom(),latitude:d.lat,longitude:d.lng},o),i!==window.location.
hash&&window.history.replaceState(null,"",i),W("share-link").value=window.location.href}function l(){a||=window.setTimeout(c,120)}e.listen(["*",...Object.keys(o)],
l),t.on("moveend",l),window.addEventListener("hashchange",()=>{window.location.hash!==i&&r(window.location.hash)}),y("copy-link").addEventListener("click",async()=>{
c();let d=W("share-link");d.select();let f=!1;try{await navigator.clipboard.writeText(d.value),f=!0}catch{}y("share-note").textContent=n.t(f?"copied":"copy_by_h\
and")}),c()}var Mt=["small","half","tall"];function Gt(t,e){let o=y("panel"),n=y("sheet-toggle");function r(l){o.dataset.sheet=l,n.setAttribute("aria-expanded",String(l!=="\
small")),n.setAttribute("aria-label",e.t(l==="tall"?"sheet_less":"sheet_more"))}let s=0,i=0,a=!1;n.addEventListener("pointerdown",l=>{n.setPointerCapture(l.pointerId),
s=l.clientY,i=o.getBoundingClientRect().height,a=!1}),n.addEventListener("pointermove",l=>{!n.hasPointerCapture(l.pointerId)||Math.abs(l.clientY-s)<6||(a=!0,o.style.
height=`${Math.max(80,i+s-l.clientY)}px`)}),n.addEventListener("pointerup",()=>{if(!a)return;let l=o.getBoundingClientRect().height/window.innerHeight;o.style.height=
"",r(l<.33?"small":l<.68?"half":"tall")}),n.addEventListener("click",()=>{if(a)return;let l=Mt.indexOf(o.dataset.sheet??"small");r(Mt[(l+1)%Mt.length])});let c=y(
"legend-toggle");c.addEventListener("click",()=>{let l=y("legend").classList.toggle("closed")===!1;c.setAttribute("aria-expanded",String(l))}),window.matchMedia(
"(max-width: 760px)").matches&&(y("legend").classList.add("closed"),c.setAttribute("aria-expanded","false")),r("small"),t.on("click",()=>o.dataset.sheet!=="smal\
l"&&r("small"))}var an=-1;function vt(t){let e=t.ids.length,o=e*(e-1)/2,n=new Map(t.ids.map((f,u)=>[f,u])),r=new Map;function s(f,u){let m=`${f} ${u}`,p=r.get(m);if(!p){let h=X(
t[f][u]);p=[];for(let g=0;g<h.length;g+=o){let b=p[p.length-1],k=h.slice(g,g+o);if(b)for(let x=0;x<o;x++)k[x]+=b[x];p.push(k)}r.set(m,p)}return p}function i(f,u,m,p,h){
if(p===h)return 0;let[g,b]=p<h?[p,h]:[h,p],k=s(f,m)[u-t.first][g*e-g*(g+1)/2+b-g-1];return k===an?null:k/10}function a(f,u,m){return t.ids.map((p,h)=>i("minutes",
f,u,m,h))}function c(f,u,m){let p=0,h=0;return a(f,u,m).forEach((g,b)=>{b===m||g===null||(p+=g*t.population[b],h+=t.population[b])}),h?p/h:null}function l(f,u){
let m=0,p=0;for(let h=0;h<e;h++)a(f,u,h).forEach((g,b)=>{b===h||g===null||(m+=g*t.population[h]*t.population[b],p+=t.population[h]*t.population[b])});return p?m/
p:null}function d(f,u,m,p){return a(f,u,m).reduce((h,g,b)=>h+(g!==null&&g<=p?t.population[b]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,index:n,
between:i,minutesFrom:a,mean:c,meanOfAll:l,peopleWithin:d}}function qt(t,e){let o=Array.from(I(t.hundredths),n=>n/100);return t.rows.map(([n,r,s,i,a,c,l,d,f,u,m,
p],h)=>({key:`${l} ${n}`,line:n,name:r,kind:s,status:i,opens:a,basis:c,mode:l,year:d,saved:f,people:u,faster:m,opened:p,byDistrict:o.slice(h*e,(h+1)*e)}))}function Jt(t,e){let o=ln(t),n=new Map;function r(s){let i=n.get(s);if(!i){let a=t.modes[s],c=I(a.at),l=I(a.counts),d=I(a.legs),f=I(a.changed),u=0,m=0;i=Array.from(
I(a.years),(p,h)=>{let g=new Map,b=0;for(let k=u+f[h];u<k;u++){b+=c[u];let x=[];for(let $=m+l[u];m<$;m++)x.push(o[d[m]]);g.set(b,x)}return{year:p,legs:g}}),n.set(
s,i)}return i}return(s,i,a,c)=>{let l=[];for(let d of r(i)){if(d.year>s)break;l=d.legs.get(a*e+c)??l}return l}}function ln(t){let[e]=D(t.points),[o,n,r,s,i,a,c,
l]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(u=>I(u)),d=[],f=0;for(let u=0;u<c.length;u++){let m=new Float64Array(2*c[u]),p=0;for(let h=0;h<
c[u];h++,f++)p+=l[f],m[2*h]=e[2*p],m[2*h+1]=e[2*p+1];d.push({kind:t.kinds[o[u]],line:t.lines[n[u]],from:t.names[r[u]],to:t.names[s[u]],minutes:i[u]/10,km:a[u]/10,
path:m})}return d}function Kt(t,e,o,n){let r=o.find(({key:c})=>c===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(c=>({value:c,what:"value"}))};let s=n==="\
other"?t.yearB:t.year,i=Xt(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:i};let a=Xt(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:i.map((c,l)=>cn(c,a[l]))}}function Xt({from:t,mode:e},o,n){let r=o.index.get(t);return o.ids.map((s,i)=>{if(i===r)return{value:0,what:"s\
elf"};let a=r===void 0?o.mean(n,e,i):o.between("minutes",n,e,r,i);return{value:a,what:a===null?"none":"value"}})}function cn(t,e){return t.what==="self"?t:t.value===
null?{value:null,what:e.value===null?"none":"lost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function fn(t,e){
let o=t.breaks.findIndex(n=>e<=n);return o<0?t.breaks.length:o}function ft(t,e,o,n){let r=n?"dark":"light",s=t.special.none[r];if(!o)return{fill:s,hatch:null};if(o.
what==="new")return{fill:t.special.new[r],hatch:null};if(o.what==="self")return{fill:t.special.self[r],hatch:null};if(o.value===null)return{fill:s,hatch:t.special.
hatch[r]};let i=t.scales[e.scale];return{fill:i[r][fn(i,o.value)],hatch:null}}function Qt(t){let[e,o,n]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+
o*.587+n*.114<135}function te(t,{breaks:e},o){if(t==="difference")return un(e,o);let n={unit:o.t("minute_unit")};return[...e,null].map((r,s)=>{let i=s?e[s-1]:0;
return t==="gain"&&s===0?o.t("gain_none"):r===null?o.t("class_over",{from:Math.round(i),...n}):s===0?o.t("class_under",{to:r,...n}):o.t("class_between",{from:Math.
max(.5,i),to:r,...n})})}function un(t,e){let o={unit:e.t("minute_unit")},n=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:n(
0),...o}):r===null?e.t("slower_over",{from:n(s-1),...o}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...o}):e.t("faster_between",{from:Math.
max(1,n(s)),to:n(s-1),...o}))}function ee(t,e,o,n,r){let s=new ct,i=[];for(let a of dn(e,o,n,r)){let c=Math.max(et(t,ne(a),a.name),et(t,oe(a),a.value)),l=a.size*(a.value?2.35:1.2),d=a.district.
x*e.scale-e.left,f=a.district.y*e.scale-e.top,u=a.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[m,p]of u){let h=[d+m-
c/2-2,f+p-l/2,d+m+c/2+2,f+p+l/2];if(s.isFree([h])){s.take([h]),mn(t,a,d+m,f+p),i.push({text:`${a.name} ${a.value}`,boxes:[h],feature:a.district});break}}}return i}
function dn(t,e,o,n){let{state:r,times:s,asked:i,looks:a}=n,c=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.features??[]).filter(l=>E(l.box,t,0)).map(
l=>{let d=s.index.get(l.id),f=d===void 0?void 0:i.answers[d],u=l.id===r.from||l.id===r.to,m=(l.box[2]-l.box[0])*t.scale;return{district:l,size:u?c+1:c,name:l.name,
value:f&&f.what!=="self"?n.say(f):"",rank:u?0:1+1e3/Math.max(1,m),room:m,deep:Qt(ft(a,i,f,o.dark).fill)}}).filter(l=>l.rank<1||l.room>l.size*2.6).sort((l,d)=>l.
rank-d.rank)}function ne({size:t,rank:e}){return`${e<1?700:500} ${t}px ${w}`}function oe({size:t}){return`700 ${t+1.5}px ${w}`}function mn(t,e,o,n){let r=e.deep;
t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":"rgba(255, 255, 255, .75)",t.fillStyle=r?
"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[i,a,c]of[[e.name,ne(e),-s],[e.value,oe(e),s]])i&&(t.font=a,t.strokeText(i,o,n+c),t.fillText(i,o,n+c))}function ot(t,e,o,n,r){t.clearRect(0,0,e.width,e.height),bt(t,e,o,{...n,layers:new Set}),pn(t,e,o,n,r);let s=n.dark?"dark":"light",i=r.journey.length||r.line?.3:
.55;return xt(t,e,o,{...n,lineAlpha:i,palette:{...n.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&gn(t,e,o,n,r.line),hn(t,e,o,n,r),yn(t,e,n,r.journey),
{symbols:[],labels:ee(t,e,o,n,r)}}function pn(t,e,o,n,r){let s=(o.layers.districts?.features??[]).filter(c=>E(c.box,e)),i=new Map;for(let c of s){let l=r.times.
index.get(c.id),d=l===void 0?void 0:r.asked.answers[l],{fill:f,hatch:u}=ft(r.looks,r.asked,d,n.dark);Z(t,c.rings,e,f),u&&i.set(u,[...i.get(u)??[],...c.rings])}for(let[
c,l]of i){let d=$t(t,c);d&&Z(t,l,e,d)}let a=c=>c.filter(({box:l})=>E(l,e)).map(({path:l})=>l);A(t,a(o.edges.districts),e,{color:n.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),A(t,a(o.edges.cities(n.year)),e,{color:n.dark?"#15181d":"#ffffff",width:2.6})}function $t(t,e){let o=document.createElement("canvas");o.width=8,o.height=
8;let n=o.getContext("2d");n.strokeStyle=e,n.lineWidth=1.4;for(let r of[-8,0,8])n.moveTo(r,8),n.lineTo(r+8,0);return n.stroke(),t.createPattern(o,"repeat")}function hn(t,e,o,n,{
state:r}){for(let s of[r.to,r.from]){let i=o.byId.get(s);i&&(A(t,i.rings,e,{color:n.palette.halo,width:4.6}),A(t,i.rings,e,{color:s===r.from?n.palette.select:n.
palette.ink,width:2.2}))}}function gn(t,e,o,n,r){let s=o.byId.get(r)?.parts.map(a=>a.path)??[],i=4.2*U(e.zoom);A(t,s,e,{color:n.palette.halo,width:i+4}),A(t,s,e,
{color:n.palette.ink,width:i})}function yn(t,e,o,n){let{palette:r}=o,s=4.4*Math.sqrt(U(e.zoom)),i=n.filter(({path:a})=>a.length>2);for(let{path:a}of i)A(t,[a],e,
{color:r.halo,width:s+4});for(let{kind:a,path:c}of i){let l=a==="rail"||a==="road";A(t,[c],e,{width:l?s:2.6,color:a==="rail"?r.rail:a==="road"?r.road:r.ink,dash:l?
[]:[.1,5],cap:"round"})}i.forEach(({path:a},c)=>{let l=c===i.length-1?[0,a.length-2]:[0];for(let d of l){let f=c===0&&d===0||d>0;yt(t,"circle",a[d]*e.scale-e.left,
a[d+1]*e.scale-e.top,{size:f?12:8.5,color:f?r.select:r.ink,rim:r.halo,hollow:!0})}})}var bn={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function P(t,e,o="minutes"){let n=Math.round(e);return t.number(n<e&&bn[o].includes(n)?Math.ceil(e*10)/
10:n,1)}function re(t,e){return({value:o,what:n})=>{if(n==="new")return e.t("newly");if(o===null)return e.t("no_way");if(n==="self")return e.t("start_here");if(t.
scale==="minutes"||t.scale==="mean")return P(e,o,t.scale);if(t.scale==="gain")return o<.05?"0":`−${o<10?o.toFixed(1):Math.round(o)}`;let r=Math.round(o);return r<
0?`−${-r}`:r>0?`+${r}`:"0"}}function se(t,e,o,n){let{year:r,yearB:s,from:i,compareWith:a}=t;if(o)return xn(o,e,n);let c=n.t(`by_${t.mode}`),l=e.index.get(i),d=a!==
"none";if(l===void 0){let u=e.meanOfAll(r,t.mode)??0,m=e.meanOfAll(s,t.mode)??0;return n.t(d?"title_mean_compared":"title_mean",{year:r,mode:c,yearB:s,minutes:P(
n,u),before:P(n,m)})}let f=u=>F(n,e.peopleWithin(u,t.mode,l,60));return n.t(d?"title_from_compared":"title_from",{year:r,yearB:s,mode:c,name:e.names[l],people:f(
r),before:f(s)})}function xn(t,e,o){let n=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=o.number(t.byDistrict[n],1);return o.t(t.byDistrict[n]>0?"title_gain":
"title_gain_opened",{line:t.name,year:t.year,name:e.names[n],minutes:r,pairs:t.opened})}function F(t,e){return e<1e4?t.t("people",{n:t.number(e)}):t.t("people_m\
any",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var ut=[30,60,90];function ie({scene:t,times:e,language:o},n,r){let s=j(n),{districts:i}=t.layers,a=new Map;for(let c of i.features){if(!e.index.has(c.id))continue;
let l=i.cell("city",c.index)??"";a.set(l,[...a.get(l)??[],c])}s.replaceChildren(M("option",{value:""},o.t(r)),...[...a].map(([c,l])=>M("optgroup",{label:o.say(c)},
...l.map(d=>M("option",{value:d.id},d.name)))))}function ae(t){let{state:e,set:o,listen:n,language:r}=t,s=j("from-district"),i=j("to-district"),a=j("mode"),c={from:y(
"click-from"),to:y("click-to")};function l(){let f=e();s.value=f.from,i.value=f.to,i.disabled=!f.from,a.value=f.mode,c.from.setAttribute("aria-pressed",String(f.
clickSets==="from")),c.to.setAttribute("aria-pressed",String(f.clickSets==="to")),y("swap").disabled=!f.to}function d(){ie(t,"from-district","from_mean"),ie(t,"\
to-district","to_choose"),a.replaceChildren(...t.data.travel.times.modes.map(f=>M("option",{value:f},r.t(`mode_${f}`)))),l()}s.addEventListener("change",()=>o({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),i.addEventListener("change",()=>o({to:i.value===e().from?"":i.value,gain:""})),a.addEventListener(
"change",()=>o({mode:a.value,gain:""})),c.from.addEventListener("click",()=>o({clickSets:"from"})),c.to.addEventListener("click",()=>o({clickSets:"to"})),y("swa\
p").addEventListener("click",()=>o({from:e().to,to:e().from})),n(["from","to","mode","clickSets"],l),n(["lang"],d),d()}function le(t){let{state:e,listen:o,language:n,
times:r}=t;function s(){let{from:c,year:l,yearB:d,mode:f,compareWith:u}=e(),m=r.index.get(c);y("reach-empty").hidden=m!==void 0,y("reach-tiles").hidden=m===void 0;
let p=y("reach-list"),h=y("beyond");if(h.hidden=m===void 0,p.replaceChildren(),m===void 0)return;let g=u==="none"?null:d,b=r.minutesFrom(l,f,m).map((x,$)=>({minutes:x,
place:$})).filter(({place:x})=>x!==m).sort((x,$)=>(x.minutes??1/0)-($.minutes??1/0)||x.place-$.place);y("reach-tiles").replaceChildren(...ut.map(x=>i(x,m,g))),ut.
forEach((x,$)=>{let C=b.filter(({minutes:B})=>B!==null&&B<=x&&B>($?ut[$-1]:-1));C.length&&p.append(M("h3",{},$?n.t("between",{from:ut[$-1],to:x}):n.t("within",{
n:x})),M("ol",{},...C.map(B=>a(B,m,g))))});let k=b.filter(({minutes:x})=>x===null||x>90);h.hidden=!k.length,y("beyond-title").textContent=n.t("beyond",{n:k.length}),
y("beyond-list").replaceChildren(...k.map(x=>a(x,m,g)))}function i(c,l,d){let{year:f,mode:u}=e(),m=r.peopleWithin(f,u,l,c),p=r.minutesFrom(f,u,l).filter((g,b)=>b!==
l&&g!==null&&g<=c).length,h=d===null?null:r.peopleWithin(d,u,l,c);return M("div",{class:"tile","data-limit":c,"data-people":m},M("dt",{},n.t("within",{n:c})),M(
"dd",{},M("b",{},F(n,m)),M("small",{},n.t(p?"districts_too":"districts_none",{n:p})),h===null?null:M("small",{},`${d}: ${F(n,h)}`)))}function a({minutes:c,place:l},d,f){
let{mode:u}=e(),m=f===null?null:r.between("minutes",f,u,d,l),p=r.ids[l];return M("li",{"data-id":p,"data-minutes":c,"data-before":m,"aria-current":e().to===p?"t\
rue":null},M("button",{type:"button",click:()=>t.set({to:p,gain:""})},M("b",{},r.names[l]),M("span",{class:"far"},c===null?n.t("no_way"):`${P(n,c)} ${n.t("minut\
e_unit")}`),M("small",{},F(n,r.population[l])),f===null?null:M("small",{class:"far"},m===null?n.t("then_none",{year:f}):n.t("then",{year:f,n:P(n,m)}))))}o(["fro\
m","to","year","yearB","mode","compareWith","lang"],s),s()}function ce(t,e){let{state:o,listen:n,language:r,times:s,scene:i}=t;function a(f){let{from:u,to:m,mode:p}=o(),h=s.index.get(u),g=s.index.get(m);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",f,p,h,g),vehicle:s.between("vehicle",f,p,h,g),km:s.between("km",f,p,h,g),legs:e(f,p,h,g)}}function c(){let{year:f,yearB:u,
from:m,to:p,compareWith:h}=o(),g=a(f),b=y("journey");if(b.hidden=!g,!g)return;let k=`${s.names[s.index.get(m)??0]} → ${s.names[s.index.get(p)??0]}`,x=h==="non\
e"?null:a(u);y("journey-title").textContent=`${k} · ${f}`,y("journey-sum").replaceChildren(...l(g),...x?[M("small",{},x.minutes===null?r.t("then_none",{year:u}):
r.t("then",{year:u,n:P(r,x.minutes)}))]:[]),y("legs").replaceChildren(...g.legs.map(d))}function l({minutes:f,vehicle:u,km:m}){return f===null?[M("b",{id:"journ\
ey-minutes"},r.t("no_way"))]:[M("b",{id:"journey-minutes","data-minutes":f,"data-vehicle":u,"data-km":m},`${P(r,f)} ${r.t("minute_unit")}`),M("span",{},r.t("jou\
rney_more",{vehicle:P(r,u??0),km:r.number(m??0)}))]}function d(f){let u=i.byId.get(f.line)?.name??"",m=u||r.t(`leg_${f.kind}`),[p,h]=[r.say(f.from),r.say(f.to)],
g=p===h?p:`${p} → ${h}`;return M("li",{class:f.kind,"data-mode":f.kind,"data-line":f.line||null,"data-minutes":f.minutes,"data-km":f.km},M("b",{},m),M("span",
{class:"far"},f.minutes<.5&&f.minutes>0?`< 1 ${r.t("minute_unit")}`:`${P(r,f.minutes)} ${r.t("minute_unit")}`),M("small",{},g,u?` · ${r.t(`leg_${f.kind}`)}`:""),
M("small",{class:"far"},f.km>=.05?`${r.number(f.km,1)} ${r.t("unit_km")}`:""))}y("journey-close").addEventListener("click",()=>t.set({to:""})),n(["from","to","y\
ear","yearB","mode","compareWith","lang"],c),c()}var dt=12;function kn(t,{mode:e,compareWith:o,year:n,yearB:r}){let[s,i]=[Math.min(n,r),Math.max(n,r)];return t.filter(a=>a.mode===e&&(o==="none"||a.opens>s&&a.opens<=
i))}function fe(t,e){let{state:o,set:n,listen:r,language:s}=t;function i(){let c=o(),l=kn(e,c),d=Math.max(.001,...l.map(({saved:u})=>u));y("gains-note").textContent=
c.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(c.year,c.yearB),to:Math.max(c.year,c.yearB)});let f=l.map((u,m)=>a(u,d,m));y("gains-\
list").replaceChildren(...f.slice(0,dt)),y("gains-more").hidden=f.length<=dt,y("gains-more-title").textContent=s.t("gains_more",{n:f.length-dt}),y("gains-rest").
replaceChildren(...f.slice(dt)),y("gain-clear").hidden=!c.gain}function a(c,l,d){let f=o().gain===c.key,u=[s.t(`status_${c.status}`),c.opens>0?s.t("opens_in",{year:c.
opens}):"",c.people>0?s.t("gain_people",{people:F(s,c.people)}):"",c.opened?s.t("gain_opened",{n:c.opened}):""].filter(Boolean).join(" · ");return M("li",{"dat\
a-line":c.line,"data-mode":c.mode,"data-saved":c.saved,"data-year":c.year},M("button",{type:"button","aria-pressed":String(f),click:()=>n({gain:f?"":c.key})},M(
"span",{class:"rank","aria-hidden":"true"},String(d+1)),M("b",{},c.name),M("span",{class:"far"},c.saved>=.005?s.t("minutes_short",{n:s.number(c.saved,c.saved<1?
2:1)}):"—"),M("i",{class:"bar",style:`width:${(c.saved/l*100).toFixed(1)}%`,"aria-hidden":"true"}),M("small",{},u)))}y("gain-clear").addEventListener("click",
()=>n({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],i),i()}function ue({looks:t,asked:e},o,n,r){let s=o?"dark":"light",i=t.scales[e.scale],a=te(e.scale,i,n).map((l,d)=>({name:l,fill:i[s][d],hatch:null})),c=new Set(e.answers.
map(({what:l})=>l));return c.has("new")&&a.push({name:n.t("newly"),fill:t.special.new[s],hatch:null}),(c.has("none")||c.has("lost"))&&a.push({name:n.t("no_way"),
fill:t.special.none[s],hatch:t.special.hatch[s]}),c.has("self")&&a.push({name:n.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),a}function de({asked:t,
state:e},o){let n=t.scale==="gain"?"legend_gain":t.scale==="difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="s\
ide"&&t.scale!=="gain";return o.t(n,{year:r?`${e.yearB}、${e.year}`:e.year,yearB:e.yearB})}function me(t,{fill:e,hatch:o,edge:n},r,s){for(let i of[e,o&&$t(t,o)])
i&&(t.fillStyle=i,t.fillRect(r,s,28,14));n&&(t.strokeStyle=n,t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function pe(t,e,o){y("legend-rows").replaceChildren(M("l\
i",{class:"legend-title"},de(t,o)),...ue(t,e.dark,o,e.palette.select).map(n=>{let r=M("canvas",{width:28,height:14,"aria-hidden":"true"});return me(r.getContext(
"2d"),n,0,0),M("li",{},r,n.name)}))}function _t(t,e,o,n,r){t.textAlign="left",t.textBaseline="middle",t.font=`700 12px ${w}`,t.fillStyle=o.palette.ink,t.fillText(
de(e,n),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/150)),i=ue(e,o.dark,n,o.palette.select);return i.forEach((a,c)=>{let l=r.x+c%s*(r.width/s),d=r.y+
20+Math.floor(c/s)*19;me(t,a,l,d),t.fillStyle=o.palette.ink,t.font=`12px ${w}`,t.fillText(a.name,l+36,d+7,r.width/s-40)}),20+Math.ceil(i.length/s)*19}function he(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
n.set("m",t.mode),t.from&&n.set("from",t.from),t.to&&n.set("to",t.to),t.compareWith!=="none"&&n.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&n.set("g",t.gain),
t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function At(t,e){let o=new URLSearchParams(
t.replace(/^#/,"")),{times:n,gains:r}=e.travel,s={},i=g=>{let b=Math.round(Number(g));return b>=e.page.firstYear&&b<=e.page.lastYear?b:null},a=g=>{let b=o.get(g)??
"";return n.ids.includes(b)?b:""},c=i(o.get("y"));c&&(s.year=c);let l=o.get("m");l&&n.modes.includes(l)&&(s.mode=l),s.from=a("from"),s.to=s.from?a("to"):"",s.to===
s.from&&(s.to="");let d=/^(difference|side)@(\d+)$/.exec(o.get("c")??""),f=i(d?.[2]);d&&f&&(s.compareWith=d[1],s.yearB=f);let u=o.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===u)&&(s.gain=u);let m=o.get("lang");(m==="en"||m==="zh")&&(s.lang=m);let p=o.get("t");(p==="light"||p==="dark")&&(s.theme=p);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(o.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function ge(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let o=!1;function n(r,s){r.on("move zoomend",()=>{o||y("twin-map").hidden||(o=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),o=!1)})}return n(t,e),n(e,t),e}function ye(t,e,o){if(y("twin-map").hidden===!o&&document.body.classList.contains("twin")===o)return;let n=t.getCenter(),
r=t.getZoom();y("twin-map").hidden=!o,document.body.classList.toggle("twin",o);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,i=o?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),o&&e.invalidateSize({animate:!1,pan:!1}),t.setView(n,r+i,{animate:!1}),o&&e.setView(n,r+i,{animate:!1})}var Y=28,Sn=72;function be(t,e){let{desk:o,map:n}=t,{data:r,language:s,state:i}=o,a=n.getSize(),c=i().compareWith==="side"&&!i().gain?["other","main"]:["main"],
l=Math.max(760,a.x*c.length),d=Math.max(480,Math.min(a.y,l*.75)),f=t.shown("main"),u=document.createElement("canvas"),m=u.getContext("2d");m.font=`700 24px ${tt}`;
let p=kt(m,y("headline").textContent??"",l);m.font=`12px ${w}`;let h=kt(m,[s.t("as_of",{date:r.page.asOf}),s.t("minutes_note"),r.page.dataNote,s.t("licence")].join(
" · "),l),g=Sn+(p.length-1)*32,b=g+d+18,k=_t(m,t.plan("main"),f,s,{x:Y,y:b,width:l}),x=b+k+20+h.length*17+Y-8;return u.width=Math.round((l+2*Y)*e),u.height=Math.
round(x*e),m.setTransform(e,0,0,e,0,0),m.fillStyle=f.palette.halo,m.fillRect(0,0,l+2*Y,x),c.forEach(($,C)=>Mn(m,t,$,e,{top:g,left:Y+C*l/c.length,width:l/c.length,
height:d,label:c.length>1})),m.textAlign="left",m.textBaseline="alphabetic",m.fillStyle=f.palette.ink,m.font=`700 24px ${tt}`,p.forEach(($,C)=>m.fillText($,Y,46+
C*32)),_t(m,t.plan("main"),f,s,{x:Y,y:b,width:l}),m.font=`12px ${w}`,m.textBaseline="alphabetic",m.fillStyle=f.palette.muted,h.forEach(($,C)=>m.fillText($,Y,b+k+
26+C*17)),u}function Mn(t,e,o,n,{left:r,top:s,width:i,height:a,label:c}){let{map:l,desk:d}=e,f=l.getZoom(),u=l.project(l.getCenter(),f),m=document.createElement(
"canvas");m.width=Math.round(i*n),m.height=Math.round(a*n);let p=m.getContext("2d");p.setTransform(n,0,0,n,0,0);let h=e.shown(o);if(ot(p,{scale:256*2**f,zoom:f,
width:i,height:a,left:u.x-i/2,top:u.y-a/2},d.scene,h,e.plan(o)),t.drawImage(m,r,s,i,a),t.strokeStyle=h.palette.muted,t.strokeRect(r+.5,s+.5,i-1,a-1),!c)return;let{
year:g,yearB:b}=d.state();t.font=`700 20px ${tt}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(o==="main"?g:b),r+12,s+12)}
function xe(t){y("save-png").addEventListener("click",()=>{be(t,2).toBlob(e=>{e&&rt(`connectivity-${t.desk.state().year}.png`,e)},"image/png")}),y("print").addEventListener(
"click",()=>window.print()),window.addEventListener("beforeprint",()=>{y("print-sheet").replaceChildren(be(t,2))}),window.addEventListener("afterprint",()=>y("p\
rint-sheet").replaceChildren())}function ke(t,e){return e.map(o=>t.t(`csv_${o}`))}function Se(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}function Me(t){let e=o=>{let n=o==null?"":String(
o);return typeof o=="string"&&/^[=+\-@\t]/.test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).join(",")).join(
`\r
`)}\r
`}function $n({times:t,state:e,language:o}){let{from:n,year:r,yearB:s,mode:i,compareWith:a}=e(),c=a==="none"?[r]:[s,r],l=t.index.get(n),d=l===void 0?t.ids.map((f,u)=>u):
[l];return[ke(o,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020"]),...c.flatMap(f=>d.flatMap(u=>t.ids.flatMap(
(m,p)=>u===p?[]:[[t.ids[u],t.names[u],m,t.names[p],Se(o,"mode",i),f,t.between("minutes",f,i,u,p),t.between("vehicle",f,i,u,p),t.between("km",f,i,u,p),t.population[p]]])))]}
function $e(t){y("download-csv").addEventListener("click",()=>{let{from:e,mode:o,year:n}=t.state(),r=t.times.index.get(e),s=r===void 0?"all":t.times.names[r];rt(
`minutes-${s}-${o}-${n}.csv`,new Blob([Me($n(t))],{type:"text/csv;charset=utf-8"}))})}function _n(){let t=JSON.parse(y("atlas-data").textContent??""),e=window[t.page.map],o=Ht(t),n=vt(t.travel.times),r=qt(t.travel.gains,n.n),s=Jt(t.travel.journeys,
n.n),i=t.travel.looks,a={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},c=At(window.location.hash,t),
l=zt({...a,...c.patch}),d=()=>l.get(),f=S=>l.set(S),u=Lt(t.words,()=>d().lang,t.said);Et(l,u,[...Tt(o),...Ct(n.names),...r.map(S=>[S,"name"])]);let m={data:t,scene:o,
language:u,times:n,state:d,set:f,listen:(S,_)=>{l.listen(S,_)}},p=()=>{},h=Vt(l,u,()=>p()),g=()=>r.find(({key:S})=>S===d().gain);function b(S){let _=d(),N=new Set(
Object.values(o.layers).filter(({look:z})=>z.mode&&(_.mode==="any"||_.mode===z.mode)).map(({id:z})=>z)),O=g()?.year??(S==="other"?_.yearB:_.year);return jt(o,{..._,
layers:N},{dark:h(),lit:null,year:O})}function k(S){let _=d(),N=Kt(_,n,r,S),O=S==="other"?_.yearB:_.year,[z,T]=[n.index.get(_.from),n.index.get(_.to)],q=z===void 0||
T===void 0||_.gain?[]:s(O,_.mode,z,T);return{looks:i,times:n,state:_,asked:N,journey:q,line:g()?.line??"",say:re(N,u)}}let x=ge(e),$={main:St(e,(S,_)=>ot(S,_,o,
b("main"),k("main"))),other:St(x,(S,_)=>ot(S,_,o,b("other"),k("other")))};function C(){let S=d(),_=se(S,n,g(),u);y("headline").textContent=_,document.title=_;let N=S.
compareWith==="side"&&!S.gain;ye(e,x,N),$.other.show(N),y("year-tag").textContent=String(S.year),y("twin-tag").textContent=String(S.yearB),y("year-b-row").hidden=
S.compareWith==="none",W("year").disabled=!!S.gain,pe(k("main"),b("main"),u)}p=()=>{C(),$.main.later(),$.other.later()};for(let[S,_]of[["main",e],["other",x]]){
let N=O=>{let z=$[S].view(),T=_.project(O.latlng,z.zoom);return Yt(T.x-z.left,T.y-z.top,z,o,{...b(S),layers:new Set(["districts"])},[],{polygons:!0}).find(({id:q})=>n.
index.has(q))};_.on("click",O=>{let z=N(O);if(!z)return;let T=d();T.clickSets==="to"&&T.from?f({to:z.id===T.from?"":z.id,gain:""}):f({from:z.id,to:T.to===z.id?"":
T.to,gain:""})}),zn(_,N,O=>B(O,S))}function B(S,_){let N=n.index.get(S.id)??0,{asked:O,say:z}=k(_),T=O.answers[N],q=T.value===null||T.what==="self"?"":` ${u.t("\
minute_unit")}`;return`${S.name} · ${z(T)}${q} · ${F(u,n.population[N])}`}Dt(t,l,u),An(m),ae(m),le(m),ce(m,s),fe(m,r),$e(m),xe({desk:m,map:e,shown:b,plan:k}),
Gt(e,u),y("lang").addEventListener("click",()=>f({lang:d().lang==="zh"?"en":"zh"})),l.listen(["lang"],()=>mt(u,d().lang)),l.listen(["*",...Object.keys(a)],()=>p());
function H(S){l.set({...a,...S.patch}),S.where&&e.setView([S.where.latitude,S.where.longitude],S.where.zoom,{animate:!1})}if(mt(u,d().lang),C(),c.where)H(c);else{
let S=e.getSize().x>700;e.fitBounds(t.page.bounds,{animate:!1,paddingTopLeft:[S?150:6,6],paddingBottomRight:[S?20:6,S?30:150]})}Ut(e,l,a,u,S=>H(At(S,t)),he),$.main.
redraw(),document.documentElement.dataset.ready="yes",window.atlas={map:e,twin:x,store:l,scene:o,times:n,gains:r,journeys:s,labels:()=>$.main.drawn().labels}}function An({
data:t,state:e,set:o,listen:n,language:r}){let s=j("compare"),i=j("year-b");for(let l=t.page.firstYear;l<=t.page.lastYear;l++)i.append(M("option",{value:l},String(
l)));function a(){s.replaceChildren(...["none","difference","side"].map(l=>M("option",{value:l},r.t(`compare_${l}`)))),s.value=e().compareWith,i.value=String(e().
yearB)}s.addEventListener("change",()=>o({gain:"",compareWith:s.value})),i.addEventListener("change",()=>o({yearB:Number(i.value),gain:""}));let c=W("year");c.addEventListener(
"change",()=>o({year:Number(c.value)})),n(["compareWith","yearB","lang"],a),a()}function zn(t,e,o){let n=y("hover"),r=t.getContainer(),s=0;t.on("mousemove",i=>{
s||=requestAnimationFrame(()=>{s=0;let a=e(i);if(r.style.cursor=a?"pointer":"",n.hidden=!a,!a)return;n.textContent=o(a);let c=y("stage").getBoundingClientRect(),
l=r.getBoundingClientRect();n.style.transform=`translate(${l.left-c.left+i.containerPoint.x+14}px, ${l.top-c.top+i.containerPoint.y+14}px)`})}),t.on("mouseout m\
ovestart zoomstart",()=>{n.hidden=!0})}_n();})();
