"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function R(t){return x(t)}function D(t){return x(t)}function S(t,e={},...n){
let o=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?o.addEventListener(r,s):r==="style"?o.style.cssText=String(s):s===!0?o.setAttribute(
r,""):s!==!1&&s!=null&&o.setAttribute(r,String(s));for(let r of n)r!=null&&o.append(r);return o}function st(t,e){let n=URL.createObjectURL(e),o=S("a",{href:n,download:t});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Ot(t){let e=t,n=[];return{get:()=>e,set(o){let r=new Set;for(let[s,i]of Object.entries(o)){let a=e[s];Ne(a,i)||r.add(s)}if(r.size){e={...e,...o};for(let{
keys:s,listener:i}of n)s.some(a=>a==="*"||r.has(a))&&i(e,r)}},listen(o,r){n.push({keys:o,listener:r})}}}function Ne(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}var Oe=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Pe=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Be=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Re=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],We=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function J(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=0;
let n=new Uint16Array(16);for(let r=1;r<16;r++)n[r]=n[r-1]+e[r-1];let o=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(o[n[t[r]]++]=r);return{counts:e,
symbols:o}}function it(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,r=0,s=0;function i(f){for(;s<f;)r|=t[o++]<<s,s+=8;let p=r&(1<<f)-1;return r>>>=
f,s-=f,p}function a(f){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=i(1);let y=f.counts[g];if(p-y<m)return f.symbols[h+(p-m)];h+=y,m=m+y<<1,p<<=1}throw new Error("d\
amaged data")}function l(f){if(n+f<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,n+f));p.set(e),e=p}function c(){r=0,s=0;let f=t[o]|t[o+1]<<8;o+=4,l(
f),e.set(t.subarray(o,o+f),n),n+=f,o+=f}function u(){let f=i(5)+257,p=i(5)+1,m=i(4)+4,h=new Uint8Array(320);for(let y=0;y<m;y++)h[We[y]]=i(3);let g=J(h.slice(0,
19));h.fill(0);for(let y=0;y<f+p;){let b=a(g);if(b<16){h[y++]=b;continue}let k=b===16?h[y-1]:0,$=b===16?3+i(2):b===17?3+i(3):11+i(7);for(;$--;)h[y++]=k}return[J(
h.slice(0,f)),J(h.slice(f,f+p))]}function d(){let f=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[J(f),J(new Uint8Array(30).
fill(5))]}for(let f=0;!f;){f=i(1);let p=i(2);if(p===0){c();continue}let[m,h]=p===1?d():u();for(;;){let g=a(m);if(g===256)break;if(g<256){l(1),e[n++]=g;continue}
let y=Oe[g-257]+i(Pe[g-257]),b=a(h),k=Be[b]+i(Re[b]);l(y);for(let $=0;$<y;$++,n++)e[n]=e[n-k]}}return e.subarray(0,n)}function Pt(t,e,n){let o={};return{t(r,s={}){return(t[e()][r]??t.zh[r]??r).replace(/\{(\w+)\}/g,(a,l)=>String(s[l]??""))},pick:r=>r[e()],say(r,s=e()){return(o[s]??=
Fe(n?.[s])).get(De(r))??r},list:r=>r.join(e()==="zh"?"、":", "),number:(r,s=0)=>r.toLocaleString(e()==="zh"?"zh-CN":"en",{maximumFractionDigits:s})}}function Fe(t){
let e=Uint8Array.from(atob(t??""),r=>r.charCodeAt(0)),[n,...o]=t?JSON.parse(new TextDecoder().decode(it(e))):[""];return new Map(o.map((r,s)=>[n.slice(5*s,5*s+5),
r]))}var He="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function De(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(
n),16777619);return[24,18,12,6,0].map(n=>He[e>>>n&63]).join("")}function Bt(t,e,n){let o=n.map(([s,i])=>({owner:s,key:i,name:String(s[i]??"")})),r=()=>{for(let{
owner:s,key:i,name:a}of o)s[i]=e.say(a)};t.listen(["lang"],r),r()}function Rt(t){return t.map((e,n)=>[t,n])}function Wt(t){return[...Object.values(t.layers).flatMap(
({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var at=new WeakMap;function Ve(t,e){let n=document.createTreeWalker(t,4);for(let o=n.nextNode();o;o=n.nextNode()){
if(o.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let r=at.get(o)??o.nodeValue??"";at.set(o,r);let s=r.trim();o.nodeValue=r.replace(s,()=>e.
say(s))}for(let o of t.querySelectorAll("svg[aria-label]")){let r=at.get(o)??o.getAttribute("aria-label")??"";at.set(o,r),o.setAttribute("aria-label",e.say(r))}}
var je={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function ht(t,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let n of document.
querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let n of document.querySelectorAll("[data-en]")){let o=n;o.dataset.zh??=o.textContent??"",o.
textContent=o.dataset[e]??""}for(let n of document.querySelectorAll("[data-say]"))Ve(n,t);for(let[n,o]of Object.entries(je)){let r=`[data-${n.replace(/[A-Z]/g,s=>`\
-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let i=s.dataset[n]??"";s.setAttribute(o,t.t(i))}}}function Ft({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...r}])=>{let s=Object.entries(o).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((l,c)=>[l,a[c]]))}));return[n,{...r,signs:s}]}))}function Ht({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function W(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function gt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Dt({first:t,letters:e,lives:n}){return n.map(o=>{let r={status:new Map,standing:new Map};return[...o].forEach((s,i)=>{let a=e[s.toLowerCase()];r.standing.
set(t+i,a),s in e&&r.status.set(t+i,a)}),r})}function U(t,e){return t.status.get(e)??null}function G(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function K(t){let e=atob(t),n=new Uint8Array(e.length);for(let i=0;i<e.length;i++)n[i]=e.charCodeAt(i);let o=it(n),r=o.length/4,s=new Int32Array(r);for(let i=0;i<
r;i++){let a=(o[i]|o[r+i]<<8|o[2*r+i]<<16|o[3*r+i]<<24)>>>0;s[i]=a>>>1^-(a&1)}return s}function T(t){return typeof t=="string"?K(t):t}function Q(t){return t/360+
.5}function tt(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function j(t){let e=K(t.counts),n=K(t.steps),o=10**t.decimals,r=[],s=0,i=0,a=0;for(let l of e){let c=new Float64Array(2*l),u=s,d=i;for(let f=0;f<l;f++)u+=n[a+f],
d+=n[a+l+f],f===0&&(s=u,i=d),c[2*f]=Q(u/o+t.origin[0]),c[2*f+1]=tt(d/o+t.origin[1]);a+=2*l,r.push(c)}return r}function Ye(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(
t.i[e])]:t.v[e]:null}function Y(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&
(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function yt(t,e){let n=2;for(let s of t)n+=e[s<0?-s-1:s].length-2;let o=new Float64Array(n),r=0;for(let s of t){
let i=e[s<0?-s-1:s],a=i.length/2;for(let l=r===0?0:1;l<a;l++){let c=s<0?a-1-l:l;o[r++]=i[2*c],o[r++]=i[2*c+1]}}return o}function Vt(t){let e=j(t.boundaries),n=j(
t.lines),o=Dt(t.years),r=Ft(t.looks),s={};for(let[i,a]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(a.columns).map(([m,h])=>[m,"i"in h?{d:h.
d,i:T(h.i)}:h])),c=T(a.lives),u=r[i],d=(m,h)=>Ye(l[m],h),f=[];for(let m=0;m<a.n;m++){let h=d("kind",m)||"",g=d("rank",m)||9;f.push({layer:i,index:m,id:d("id",m),
name:d("name",m)||"",zh:d("name",m)||"",kind:h,sign:Ht(u,u.by==="rank"?String(g):h),life:o[c[m]],undated:u.draw!=="ground"&&!!d("undated",m),named:u.draw==="gro\
und"||(d("evidence",m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&ve(a.points,f),a.shapes&&Ze(a,f,e),a.parts&&Ue(a,f,n,
o);let p=(m,h)=>bt(m.map(({index:g})=>a.shapes?.[g]??[]),e,h&&m.map(h));s[i]={id:i,look:u,geometry:a.geometry,features:f,cell:d,edges:p}}return s}function ve(t,e){
let n=j(t.at)[0],o=0;Array.from(T(t.which)).forEach((r,s)=>{o+=r;let i=e[o];i.x=n[2*s],i.y=n[2*s+1],i.box=[i.x,i.y,i.x,i.y]})}function bt(t,e,n){let o=new Map;return t.
forEach((r,s)=>{for(let i of r.flat()){let a=i<0?-i-1:i,l=o.get(a);l?l.push(n?.[s]??""):o.set(a,[n?.[s]??""])}}),[...o].filter(([,r])=>!n||r.length<2||new Set(r).
size>1).map(([r])=>({path:e[r],box:Y([e[r]])}))}function Ze(t,e,n){e.forEach((o,r)=>{o.rings=(t.shapes?.[r]??[]).map(a=>yt(a,n)),o.box=Y(o.rings);let s=t.labels?.[2*
r],i=t.labels?.[2*r+1];s!=null&&i!=null&&(o.x=Q(s),o.y=tt(i))})}function Ue(t,e,n,o){let r=T(t.parts?.counts??[]),s=T(t.parts?.lives??[]),i=T(t.parts?.alignments??
[]),a=0;e.forEach((l,c)=>{for(let f=a+r[c];a<f;a++){let p=n[(t.first??0)+a];l.parts.push({path:p,life:o[s[a]],made:i[a],box:Y([p])})}let u=l.parts.map(f=>f.path),
d=u.reduce((f,p)=>p.length>f.length?p:f,u[0]??[]);if(l.box=Y(u),d.length){let f=2*Math.floor(d.length/4);l.x=d[f],l.y=d[f+1]}})}var Ge={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},jt=new Map;function qe(t){let e=jt.get(t);return e||(e=new Path2D(Ge[t]),jt.set(t,e)),e}function Yt(t,e,n){let{
scale:o,left:r,top:s}=n,i=e.length-2,a=e[0]*o-r,l=e[1]*o-s;t.moveTo(a,l);for(let c=2;c<=i;c+=2){let u=e[c]*o-r,d=e[c+1]*o-s;c<i&&Math.abs(u-a)+Math.abs(d-l)<1.6||
(t.lineTo(u,d),a=u,l=d)}}function z(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}
function v(t,e,n,o){t.beginPath();for(let r of e)Yt(t,r,n),t.closePath();t.fillStyle=o,t.fill("evenodd")}function A(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.
width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=o.alpha??1,t.setLineDash(o.dash??[]);for(let r=0;r<e.length;r+=48){
t.beginPath();for(let s of e.slice(r,r+48))Yt(t,s,n);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function xt(t,e,n,o,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(
n,o),t.scale(r.size/12,r.size/12);let s=qe(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(
s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.restore()}function vt(t,e){let n=j(t.lines),o=new Set(t.rings.flatMap((s,i)=>e.has(t.names[i])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(i=>i.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(s=>s.map(i=>{let a=yt(i,n);return{path:a,box:Y([a])}})),aroundEdges:bt(r,n)}}function lt(t,e){return t.filter(({box:n})=>z(
n,e)).map(({path:n})=>n)}function kt(t,e,n,o){let{palette:r}=o;o.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),v(t,lt(n.around,e),e,r.around),A(t,
lt(n.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Je(t,e,n,o),Ke(t,e,n,o)}function Xe(t,e,n){let o=t.layer==="districts"?n.cityOf(t,
e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tints[5e5])[e.dark?1:0]}function Je(t,e,n,o){let{palette:r}=o,s=o.layers.has("districts")?n.layers.districts?.
features??[]:[],i=(n.layers.cities?.features??[]).filter(l=>o.layers.has("cities")&&n.detailed.has(l.id));if(!o.tiles)for(let l of s.length?s:i)z(l.box,e)&&v(t,
l.rings,e,Xe(l,o,n));if(s.length&&A(t,lt(n.edges.districts,e),e,{color:o.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!i.length)return;let a=lt(n.edges.
cities(o.year),e);A(t,a,e,{color:r.city_edge,width:3.4,join:"bevel"}),A(t,a,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}function Ke(t,e,n,o){for(let r of W(
n.layers,"fills"))if(o.layers.has(r.id))for(let s of r.features){if(!o.visible(s)||!z(s.box,e))continue;let i=o.palette[gt(s)];t.globalAlpha=o.dark?.22:.17,v(t,
s.rings,e,i),A(t,s.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var Qe=["","","s","g"],tn=12,en=["proposed","planned","approved","construction","expected","open"];function Z(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function nn(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let r of t.features)if(!(!z(r.box,e)||!n.visible(r)))for(let s of r.parts){let i=U(s.life,n.
year);if(!G(i,n.statuses)||!z(s.box,e))continue;let a=Qe[s.made]+(n.fade(r)<1?"f":""),l=`${r.sign.key}|${i}|${a}`,c=o.get(l);c?c.push(s.path):o.set(l,[s.path])}
return o}function St(t,e,n,o){for(let r of W(n.layers,"lines")){let s=nn(r,e,o);for(let i of en)for(let a of[...r.look.signs].reverse())for(let l of["","s","g",
"f","sf","gf"]){let c=s.get(`${a.key}|${i}|${l}`);c&&on(t,c,e,n,o,a,i,l)}}}function on(t,e,n,o,r,s,i,a){if(a.startsWith("g")){rn(t,e,n,o,r,s,a);return}let l=a.startsWith(
"s"),c=l?Zt(n.zoom):1,u=o.style.strokes[i]??o.style.strokes.open,d=s.size*Z(n.zoom),f=r.palette[s.color],p=s.dash.length?s.dash:u.dash,m=p.map(b=>b*Math.max(d,1.5)),
h=u.alpha*(l?o.style.schematic*c:1)*r.lineAlpha*(a.endsWith("f")?.42:1),g=p[0]===.1?"round":void 0,y=e.length>=400;y||A(t,e,n,{color:r.palette.halo,width:d+1.8,
alpha:.75}),A(t,e,n,{color:f,width:y?1:d,dash:y?[]:m,alpha:h,cap:y?"butt":g,join:y?"bevel":"round"}),s.ticks&&!m.length&&!y&&A(t,e,n,{color:f,width:d*3.4,dash:[
1.1,9],alpha:h*.8}),l&&d>=2.4&&!m.length&&!y&&A(t,e,n,{color:r.palette.halo,width:d*.3,alpha:.62})}function Zt(t){return Math.max(.4,1-Math.max(0,t-tn+.5)*.3)}function rn(t,e,n,o,r,s,i){
let a=Math.max(1,s.size*Z(n.zoom)*.8);A(t,e,n,{color:r.palette[s.color],width:a,cap:"round",dash:o.style.guess.dash.map(l=>l*Math.max(a,1.5)),alpha:o.style.guess.
alpha*Zt(n.zoom)*r.lineAlpha*(i.endsWith("f")?.42:1)})}var O='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',et='"Songti SC","Noto Serif CJK SC","Sou\
rce Han Serif SC",STSong,SimSun,serif',Ut=new Map;function nt(t,e,n){let o=`${e}|${n}`,r=Ut.get(o);return r===void 0&&(t.font=e,r=t.measureText(n).width,Ut.set(
o,r)),r}function Mt(t,e,n){let o=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>n&&(o.push(r.trimEnd()),r=""),
r+=s;return[...o,r].filter(Boolean)}var ct=48;var ft=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/ct);n<=Math.floor(e[2]/ct);n++)for(let o=Math.floor(e[1]/ct);o<=Math.floor(e[3]/
ct);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let r of this.cells.get(o)??[])if(n[0]<r[2]&&n[2]>r[0]&&n[1]<r[3]&&n[3]>r[1])return!1;
return!0}take(e){for(let n of e)for(let o of this.keys(n)){let r=this.cells.get(o);r?r.push(n):this.cells.set(o,[n])}}};function Gt(t){let e=Vt(t),n=new Map;for(let a of Object.values(e))for(let l of a.features){n.set(l.id,l);for(let c of String(a.cell("stands_for",l.index)??"").
split("|"))c&&n.set(c,l)}let o=new Set;for(let a of e.districts?.features??[])o.add(`city/${a.id.split("/")[1].slice(0,4)}00`);for(let a of o)(e.districts?.features??
[]).filter(c=>`city/${c.id.split("/")[1].slice(0,4)}00`===a).length<2&&o.delete(a);let r=t.around.names.map((a,l)=>({name:a,x:Q(t.around.labels?.[2*l]??NaN),y:tt(
t.around.labels?.[2*l+1]??NaN)})),s=(e.cities?.features??[]).filter(a=>o.has(a.id)),i=sn(e.districts);return{towards:a=>a,layers:e,byId:n,detailed:o,neighbours:r,
cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...vt(t.around,new Set(s.map(({name:a})=>a))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:an(
e,s,o,i)}}}function sn(t){return({id:e,index:n},o)=>o<Number(String(t?.cell("parent_since",n)??"").slice(0,4))?String(t?.cell("former_parent",n)):`city/${e.split(
"/")[1].slice(0,4)}00`}function an({districts:t,cities:e},n,o,r){let s=(t?.features??[]).filter(l=>o.has(r(l,1/0))),i=e?.edges(n)??[],a=new Map([["",i]]);return l=>{
let u=s.filter(f=>r(f,l)!==r(f,1/0)).map(f=>f.id).join(),d=a.get(u);return d||(d=t.edges(s,f=>r(f,l)),a.set(u,d)),d}}function qt(t,e,n){let o=n.year??e.year,r=s=>!e.
named||s.named;return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.
lit?.5:1,district:e.district,selected:e.selected,status:s=>{let i=U(s.life,o);return r(s)&&G(i,e.statuses)?i:null},visible:s=>r(s)&&(s.parts.length?s.parts.some(
i=>G(U(i.life,o),e.statuses)):G(U(s.life,o),e.statuses)),fade:s=>o<t.asOfYear&&s.undated?.42:1}}function $t(t,e){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let o=n.getContext(
"2d"),r={scale:1,left:0,top:0,width:1,height:1,zoom:0},s=null,i=0,a=!0,l=!1,c=[0,1],u={symbols:[],labels:[]};function d(){if(cancelAnimationFrame(i),i=0,!a||l)return;
let b=t.getSize(),k=b.multiplyBy(.2).round(),$=t.containerPointToLayerPoint([-k.x,-k.y]),E=t.getPixelOrigin(),B=t.getZoom(),H=b.x+2*k.x,M=b.y+2*k.y,_=Math.min(2,
window.devicePixelRatio||1);(n.width!==Math.round(H*_)||n.height!==Math.round(M*_))&&(n.width=Math.round(H*_),n.height=Math.round(M*_),n.style.width=`${H}px`,n.
style.height=`${M}px`),r={scale:256*2**B,left:E.x+$.x,top:E.y+$.y,width:H,height:M,zoom:B},(c[0]>0||c[1]<1)&&(r.clip=[c[0]>0?k.x+c[0]*b.x:0,c[1]<1?k.x+c[1]*b.x:
H]),s=t.layerPointToLatLng($),o.setTransform(_,0,0,_,0,0),u=e(o,r),p()}function f(){i||=requestAnimationFrame(d)}function p(b=t.getCenter(),k=t.getZoom()){if(!s)
return;let $=t._latLngToNewLayerPoint(s,k,b);L.DomUtil.setTransform(n,$,t.getZoomScale(k,r.zoom)),m()}function m(){if(c[0]===0&&c[1]===1){n.style.clipPath="";return}
let b=t.getSize(),k=t.latLngToContainerPoint(s).x,$=Math.max(0,c[0]*b.x-k),E=Math.max(0,k+r.width-c[1]*b.x);n.style.clipPath=`inset(0 ${c[1]===1?0:E}px 0 ${c[0]===
0?0:$}px)`}function h(){if(!s||t.getZoom()!==r.zoom)return!1;let b=t.latLngToContainerPoint(s),k=t.getSize();return b.x<=0&&b.y<=0&&b.x+r.width>=k.x&&b.y+r.height>=
k.y}function g(){!s||t.getZoom()!==r.zoom||(m(),h()||f())}function y(){h()&&!r.clip?p():d()}return t.getPane("overlayPane").append(n),t.on("moveend",y),t.on("vi\
ewreset resize",d),t.on("move",g),t.on("zoom",()=>{p(),Math.abs(t.getZoom()-r.zoom)>.45&&f()}),t.on("zoomanim",b=>{l=!b.noUpdate,p(b.center,b.zoom)}),t.on("zoom\
end",()=>{l=!1}),{canvas:n,redraw:d,later:f,view:()=>r,drawn:()=>u,clip(b,k){c[0]===b&&c[1]===k||(c=[b,k],s&&(m(),f()))},show(b){a=b,n.hidden=!b,b&&d()}}}var ot=7;function Xt(t,e,n,o,r,s,i){let a=[],l=({symbol:u})=>o.layers[u.features[0].layer].look.rank,c=s.map(u=>({symbol:u,far:Math.hypot(u.x-t,u.y-e)})).filter(
({symbol:u,far:d})=>d<=u.r+2).sort((u,d)=>l(d)-l(u)||u.far-d.far);for(let{symbol:u}of c)a.push(...u.features);return a.push(...ln(t,e,n,o,r)),i.polygons&&a.push(
...fn(t,e,n,o,r)),[...new Set(a)]}function ln(t,e,n,o,r){let s=[],i={...n,left:n.left+t-ot,top:n.top+e-ot,width:2*ot,height:2*ot};for(let a of W(o.layers,"borde\
rs","lines").reverse()){if(!r.layers.has(a.id))continue;let l=a.look.draw==="borders"?1.5:0;for(let c of a.features){if(!z(c.box,i,0)||!r.visible(c))continue;let u=c.
parts.length?c.parts.filter(f=>z(f.box,i,0)).map(f=>f.path):c.rings,d=Math.min(...u.map(f=>cn(f,t,e,n)),1/0);d<=ot&&s.push({feature:c,far:d-l})}}return s.sort((a,l)=>a.
far-l.far).map(({feature:a})=>a)}function cn(t,e,n,o){let r=1/0;for(let s=2;s<t.length;s+=2){let i=t[s-2]*o.scale-o.left-e,a=t[s-1]*o.scale-o.top-n,l=t[s]*o.scale-
o.left-e,c=t[s+1]*o.scale-o.top-n;if(Math.min(i,l)>r||Math.min(a,c)>r)continue;let u=l-i,d=c-a,f=u*u+d*d,p=f?Math.max(0,Math.min(1,-(i*u+a*d)/f)):0;r=Math.min(r,
Math.hypot(i+p*u,a+p*d))}return r}function fn(t,e,n,o,r){let s=(t+n.left)/n.scale,i=(e+n.top)/n.scale;return W(o.layers,"ground","fills").reverse().flatMap(({id:a,
features:l})=>r.layers.has(a)?l.filter(c=>r.visible(c)&&dn(c,s,i)):[])}function dn(t,e,n){let[o,r,s,i]=t.box;if(e<o||e>s||n<r||n>i)return!1;let a=!1;for(let l of t.
rings)for(let c=2;c<l.length;c+=2){let u=l[c-1],d=l[c+1];u>n!=d>n&&e<(l[c]-l[c-2])*(n-u)/(d-u)+l[c-2]&&(a=!a)}return a}var un=750,pn=["open","construction","approved","planned","proposed"];function Jt(t,e,n,o=0){let r=R("year"),s=x("year-play"),i=R("year-value"),a=0;function l(d){
r.value=String(d.year);let f=d.year>t.page.asOfYear?n.t("year_future"):d.year===t.page.asOfYear?n.t("year_now",{date:t.page.asOf}):n.t(o?"year_past_undated":"ye\
ar_past",{n:o});i.value=String(d.year),x("year-note").textContent=f,r.setAttribute("aria-valuetext",`${d.year} ${f}`)}function c(){clearInterval(a),a=0,s.textContent=
"▶",s.setAttribute("aria-label",n.t("play")),s.setAttribute("aria-pressed","false")}function u(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",n.t("pause")),s.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let d=e.get().year+1;e.set({year:d}),
d>=t.page.lastYear&&c()},un)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{c(),e.set({year:Number(r.value)})}),i.
addEventListener("change",()=>{let d=Math.round(Number(i.value));c(),d>=t.page.firstYear&&d<=t.page.lastYear&&e.set({year:d}),l(e.get())}),s.addEventListener("c\
lick",()=>a?c():u()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&c()),c(),l(e.get()),document.getElementById("statuses")&&mn(e,n)}function mn(t,e){let n=x(
"statuses");function o(){let{statuses:r}=t.get();n.replaceChildren(...pn.map(s=>S("label",{class:`chip ${s}`},S("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(s):a.delete(s),t.set({statuses:a})}}),e.t(`status_${s}`))))}t.listen(["lang"],o),t.listen(
["statuses"],({statuses:r})=>{for(let s of n.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),o()}function Kt(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:i}=t.get();return i==="auto"?o.matches:i==="dark"};function s(){let i=r();
document.documentElement.dataset.theme=i?"dark":"light";let a=x("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),o.addEventListener("change",()=>{s(),n()}),
t.listen(["theme","lang"],s),s(),r}function hn(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
Qt(t.layers,n.layers)||o.set("l",[...t.layers].sort().join(",")),Qt(t.statuses,n.statuses)||o.set("s",[...t.statuses].sort().join(",")),t.named&&o.set("n","1"),
t.district&&(o.set("d",t.district),o.set("r",`${t.km}${t.unit}`),t.nearStatus&&o.set("ns",t.nearStatus),t.nearKind&&o.set("nk",t.nearKind)),t.selected&&o.set("o",
t.selected),t.compare&&o.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Qt(t,e){return t.size===e.size&&[...t].every(n=>e.has(n))}function te(t,e,n,o,r,s=hn){let i="",a=0;function l(){a=0;let u=t.getCenter();i=s(e.get(),{zoom:t.getZoom(),latitude:u.lat,longitude:u.lng},n),i!==window.location.
hash&&window.history.replaceState(null,"",i),R("share-link").value=window.location.href}function c(){a||=window.setTimeout(l,120)}e.listen(["*",...Object.keys(n)],
c),t.on("moveend",c),window.addEventListener("hashchange",()=>{window.location.hash!==i&&r(window.location.hash)}),x("copy-link").addEventListener("click",async()=>{
l();let u=R("share-link");u.select();let d=!1;try{await navigator.clipboard.writeText(u.value),d=!0}catch{}x("share-note").textContent=o.t(d?"copied":"copy_by_h\
and")}),l()}var _t=["small","half","tall"];function ee(t,e,n){let o=x("panel"),r=x("sheet-toggle");function s(u){o.dataset.sheet=u,r.setAttribute("aria-expanded",String(u!==
"small")),r.setAttribute("aria-label",e.t(u==="tall"?"sheet_less":"sheet_more"))}let i=0,a=0,l=!1;r.addEventListener("pointerdown",u=>{r.setPointerCapture(u.pointerId),
i=u.clientY,a=o.getBoundingClientRect().height,l=!1}),r.addEventListener("pointermove",u=>{!r.hasPointerCapture(u.pointerId)||Math.abs(u.clientY-i)<6||(l=!0,o.style.
height=`${Math.max(80,a+i-u.clientY)}px`)}),r.addEventListener("pointerup",()=>{if(!l)return;let u=o.getBoundingClientRect().height/window.innerHeight;o.style.height=
"",s(u<.33?"small":u<.68?"half":"tall")}),r.addEventListener("click",()=>{if(l)return;let u=_t.indexOf(o.dataset.sheet??"small");s(_t[(u+1)%_t.length])});let c=x(
"legend-toggle");c.addEventListener("click",()=>{let u=x("legend").classList.toggle("closed")===!1;c.setAttribute("aria-expanded",String(u))}),window.matchMedia(
"(max-width: 760px)").matches&&(x("legend").classList.add("closed"),c.setAttribute("aria-expanded","false")),s("small"),n.listen(["lang"],()=>s(o.dataset.sheet??
"small")),t.on("click",()=>o.dataset.sheet!=="small"&&s("small"))}var gn=-1;function ne(t){let e=t.ids.length,n=e*(e-1)/2,o=new Map(t.ids.map((f,p)=>[f,p])),r=new Map;function s(f,p){let m=`${f} ${p}`,h=r.get(m);if(!h){let g=K(
t[f][p]);h=[];for(let y=0;y<g.length;y+=n){let b=h[h.length-1],k=g.slice(y,y+n);if(b)for(let $=0;$<n;$++)k[$]+=b[$];h.push(k)}r.set(m,h)}return h}function i(f,p,m,h,g){
if(h===g)return 0;let[y,b]=h<g?[h,g]:[g,h],k=s(f,m)[p-t.first][y*e-y*(y+1)/2+b-y-1];return k===gn?null:k/10}function a(f,p,m,h){let[g,y]=m<h?[m,h]:[h,m],b=g*e-g*
(g+1)/2+y-g-1;return m!==h&&t.worthless[p]&&s("worthless",p)[f-t.first][b]?"no_sensible_rail":"no_way"}function l(f,p,m){return t.ids.map((h,g)=>i("minutes",f,p,
m,g))}function c(f,p,m){let h=0,g=0;return l(f,p,m).forEach((y,b)=>{b===m||y===null||(h+=y*t.population[b],g+=t.population[b])}),g?h/g:null}function u(f,p){let m=0,
h=0;for(let g=0;g<e;g++)l(f,p,g).forEach((y,b)=>{b===g||y===null||(m+=y*t.population[g]*t.population[b],h+=t.population[g]*t.population[b])});return h?m/h:null}
function d(f,p,m,h){return l(f,p,m).reduce((g,y,b)=>g+(y!==null&&y<=h?t.population[b]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,index:o,between:i,
whyNot:a,minutesFrom:l,mean:c,meanOfAll:u,peopleWithin:d}}function oe(t,e){let n=Array.from(T(t.hundredths),o=>o/100);return t.rows.map(([o,r,s,i,a,l,c,u,d,f,p,
m],h)=>({key:`${c} ${o}`,line:o,name:r,kind:s,status:i,opens:a,basis:l,mode:c,year:u,saved:d,people:f,faster:p,opened:m,byDistrict:n.slice(h*e,(h+1)*e)}))}function re(t,e){let n=yn(t),o=new Map;function r(s){let i=o.get(s);if(!i){let a=t.modes[s],l=T(a.at),c=T(a.counts),u=T(a.legs),d=T(a.changed),f=0,p=0;i=Array.from(
T(a.years),(m,h)=>{let g=new Map,y=0;for(let b=f+d[h];f<b;f++){y+=l[f];let k=[];for(let $=p+c[f];p<$;p++)k.push(n[u[p]]);g.set(y,k)}return{year:m,legs:g}}),o.set(
s,i)}return i}return(s,i,a,l)=>{let c=[];for(let u of r(i)){if(u.year>s)break;c=u.legs.get(a*e+l)??c}return c}}function yn(t){let[e]=j(t.points),[n,o,r,s,i,a,l,
c]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(f=>T(f)),u=[],d=0;for(let f=0;f<l.length;f++){let p=new Float64Array(2*l[f]),m=0;for(let h=0;h<
l[f];h++,d++)m+=c[d],p[2*h]=e[2*m],p[2*h+1]=e[2*m+1];u.push({kind:t.kinds[n[f]],line:t.lines[o[f]],from:t.names[r[f]],to:t.names[s[f]],minutes:i[f]/10,km:a[f]/10,
path:p})}return u}function ie(t,e,n,o){let r=n.find(({key:l})=>l===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(l=>({value:l,what:"value"}))};let s=o==="\
other"?t.yearB:t.year,i=se(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:i};let a=se(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:i.map((l,c)=>bn(l,a[c]))}}function se({from:t,mode:e},n,o){let r=n.index.get(t);return n.ids.map((s,i)=>{if(i===r)return{value:0,what:"s\
elf"};let a=r===void 0?n.mean(o,e,i):n.between("minutes",o,e,r,i);if(a!==null)return{value:a,what:"value"};let l=r===void 0?"no_way":n.whyNot(o,e,r,i);return{value:a,
what:l==="no_way"?"none":"worthless"}})}function bn(t,e){return t.what==="self"||t.what==="worthless"?t:t.value===null?{value:null,what:e.value===null?"none":"l\
ost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function xn(t,e){let n=t.breaks.findIndex(o=>e<=o);return n<
0?t.breaks.length:n}function dt(t,e,n,o){let r=o?"dark":"light",s=t.special.none[r];if(!n)return{fill:s,hatch:null};if(n.what==="new")return{fill:t.special.new[r],
hatch:null};if(n.what==="self")return{fill:t.special.self[r],hatch:null};if(n.value===null)return{fill:s,hatch:t.special.hatch[r]};let i=t.scales[e.scale];return{
fill:i[r][xn(i,n.value)],hatch:null}}function ae(t){let[e,n,o]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+n*.587+o*.114<135}function le(t,{breaks:e},n){
if(t==="difference")return kn(e,n);let o={unit:n.t("minute_unit")};return[...e,null].map((r,s)=>{let i=s?e[s-1]:0;return t==="gain"&&s===0?n.t("gain_none"):r===
null?n.t("class_over",{from:Math.round(i),...o}):s===0?n.t("class_under",{to:r,...o}):n.t("class_between",{from:Math.max(.5,i),to:r,...o})})}function kn(t,e){let n={
unit:e.t("minute_unit")},o=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:o(0),...n}):r===null?e.t("slower_over",{from:o(
s-1),...n}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...n}):e.t("faster_between",{from:Math.max(1,o(s)),to:o(s-1),...n}))}function ce(t,e,n,o,r){let s=new ft,i=[];for(let a of Sn(e,n,o,r)){let l=Math.max(nt(t,fe(a),a.name),nt(t,de(a),a.value)),c=a.size*(a.value?2.35:1.2),u=a.district.
x*e.scale-e.left,d=a.district.y*e.scale-e.top,f=a.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[p,m]of f){let h=[u+p-
l/2-2,d+m-c/2,u+p+l/2+2,d+m+c/2];if(s.isFree([h])){s.take([h]),Mn(t,a,u+p,d+m),i.push({text:`${a.name} ${a.value}`,boxes:[h],feature:a.district});break}}}return i}
function Sn(t,e,n,o){let{state:r,times:s,asked:i,looks:a}=o,l=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.features??[]).filter(c=>z(c.box,t,0)).map(
c=>{let u=s.index.get(c.id),d=u===void 0?void 0:i.answers[u],f=c.id===r.from||c.id===r.to,p=(c.box[2]-c.box[0])*t.scale;return{district:c,size:f?l+1:l,name:c.name,
value:d&&d.what!=="self"?o.say(d):"",rank:f?0:1+1e3/Math.max(1,p),room:p,deep:ae(dt(a,i,d,n.dark).fill)}}).filter(c=>c.rank<1||c.room>c.size*2.6).sort((c,u)=>c.
rank-u.rank)}function fe({size:t,rank:e}){return`${e<1?700:500} ${t}px ${O}`}function de({size:t}){return`700 ${t+1.5}px ${O}`}function Mn(t,e,n,o){let r=e.deep;
t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":"rgba(255, 255, 255, .75)",t.fillStyle=r?
"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[i,a,l]of[[e.name,fe(e),-s],[e.value,de(e),s]])i&&(t.font=a,t.strokeText(i,n,o+l),t.fillText(i,n,o+l))}function rt(t,e,n,o,r){t.clearRect(0,0,e.width,e.height),kt(t,e,n,{...o,layers:new Set}),$n(t,e,n,o,r);let s=o.dark?"dark":"light",i=r.journey.length||r.line?.3:
.55;return St(t,e,n,{...o,lineAlpha:i,palette:{...o.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&An(t,e,n,o,r.line),_n(t,e,n,o,r),Ln(t,e,o,r.journey),
{symbols:[],labels:ce(t,e,n,o,r)}}function $n(t,e,n,o,r){let s=(n.layers.districts?.features??[]).filter(l=>z(l.box,e)),i=new Map;for(let l of s){let c=r.times.
index.get(l.id),u=c===void 0?void 0:r.asked.answers[c],{fill:d,hatch:f}=dt(r.looks,r.asked,u,o.dark);v(t,l.rings,e,d),f&&i.set(f,[...i.get(f)??[],...l.rings])}for(let[
l,c]of i){let u=At(t,l);u&&v(t,c,e,u)}let a=l=>l.filter(({box:c})=>z(c,e)).map(({path:c})=>c);A(t,a(n.edges.districts),e,{color:o.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),A(t,a(n.edges.cities(o.year)),e,{color:o.dark?"#15181d":"#ffffff",width:2.6})}function At(t,e){let n=document.createElement("canvas");n.width=8,n.height=
8;let o=n.getContext("2d");o.strokeStyle=e,o.lineWidth=1.4;for(let r of[-8,0,8])o.moveTo(r,8),o.lineTo(r+8,0);return o.stroke(),t.createPattern(n,"repeat")}function _n(t,e,n,o,{
state:r}){for(let s of[r.to,r.from]){let i=n.byId.get(s);i&&(A(t,i.rings,e,{color:o.palette.halo,width:4.6}),A(t,i.rings,e,{color:s===r.from?o.palette.select:o.
palette.ink,width:2.2}))}}function An(t,e,n,o,r){let s=n.byId.get(r)?.parts.map(a=>a.path)??[],i=4.2*Z(e.zoom);A(t,s,e,{color:o.palette.halo,width:i+4}),A(t,s,e,
{color:o.palette.ink,width:i})}function Ln(t,e,n,o){let{palette:r}=n,s=4.4*Math.sqrt(Z(e.zoom)),i=o.filter(({path:a})=>a.length>2);for(let{path:a}of i)A(t,[a],e,
{color:r.halo,width:s+4});for(let{kind:a,path:l}of i){let c=a==="rail"||a==="road";A(t,[l],e,{width:c?s:2.6,color:a==="rail"?r.rail:a==="road"?r.road:r.ink,dash:c?
[]:[.1,5],cap:"round"})}i.forEach(({path:a},l)=>{let c=l===i.length-1?[0,a.length-2]:[0];for(let u of c){let d=l===0&&u===0||u>0;xt(t,"circle",a[u]*e.scale-e.left,
a[u+1]*e.scale-e.top,{size:d?12:8.5,color:d?r.select:r.ink,rim:r.halo,hollow:!0})}})}var wn={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function P(t,e,n="minutes"){let o=Math.round(e);return t.number(o<e&&wn[n].includes(o)?Math.ceil(e*10)/
10:o,1)}function ue(t,e){return({value:n,what:o})=>{if(o==="new")return e.t("newly");if(o==="worthless")return e.t("not_by_rail");if(n===null)return e.t("no_way");
if(o==="self")return e.t("start_here");if(t.scale==="minutes"||t.scale==="mean")return P(e,n,t.scale);if(t.scale==="gain")return n<.05?"0":`−${n<10?n.toFixed(
1):Math.round(n)}`;let r=Math.round(n);return r<0?`−${-r}`:r>0?`+${r}`:"0"}}function pe(t,e,n,o){let{year:r,yearB:s,from:i,compareWith:a}=t;if(n)return zn(n,e,
o);let l=o.t(`by_${t.mode}`),c=e.index.get(i),u=a!=="none";if(c===void 0){let f=e.meanOfAll(r,t.mode)??0,p=e.meanOfAll(s,t.mode)??0;return o.t(u?"title_mean_com\
pared":"title_mean",{year:r,mode:l,yearB:s,minutes:P(o,f),before:P(o,p)})}let d=f=>F(o,e.peopleWithin(f,t.mode,c,60));return o.t(u?"title_from_compared":"title_\
from",{year:r,yearB:s,mode:l,name:e.names[c],people:d(r),before:d(s)})}function zn(t,e,n){let o=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=n.number(t.byDistrict[o],
1);return n.t(t.byDistrict[o]>0?"title_gain":"title_gain_opened",{line:t.name,year:t.year,name:e.names[o],minutes:r,pairs:t.opened})}function F(t,e){return e<1e4?
t.t("people",{n:t.number(e)}):t.t("people_many",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var ut=[30,60,90];function me({scene:t,times:e,language:n},o,r){let s=D(o),{districts:i}=t.layers,a=new Map;for(let l of i.features){if(!e.index.has(l.id))continue;
let c=i.cell("city",l.index)??"";a.set(c,[...a.get(c)??[],l])}s.replaceChildren(S("option",{value:""},n.t(r)),...[...a].map(([l,c])=>S("optgroup",{label:n.say(l)},
...c.map(u=>S("option",{value:u.id},u.name)))))}function he(t){let{state:e,set:n,listen:o,language:r}=t,s=D("from-district"),i=D("to-district"),a=D("mode"),l={from:x(
"click-from"),to:x("click-to")};function c(){let d=e();s.value=d.from,i.value=d.to,i.disabled=!d.from,a.value=d.mode,l.from.setAttribute("aria-pressed",String(d.
clickSets==="from")),l.to.setAttribute("aria-pressed",String(d.clickSets==="to")),x("swap").disabled=!d.to}function u(){me(t,"from-district","from_mean"),me(t,"\
to-district","to_choose"),a.replaceChildren(...t.data.travel.times.modes.map(d=>S("option",{value:d},r.t(`mode_${d}`)))),c()}s.addEventListener("change",()=>n({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),i.addEventListener("change",()=>n({to:i.value===e().from?"":i.value,gain:""})),a.addEventListener(
"change",()=>n({mode:a.value,gain:""})),l.from.addEventListener("click",()=>n({clickSets:"from"})),l.to.addEventListener("click",()=>n({clickSets:"to"})),x("swa\
p").addEventListener("click",()=>n({from:e().to,to:e().from})),o(["from","to","mode","clickSets"],c),o(["lang"],u),u()}function ge(t){let{state:e,listen:n,language:o,
times:r}=t;function s(){let{from:l,year:c,yearB:u,mode:d,compareWith:f}=e(),p=r.index.get(l);x("reach-empty").hidden=p!==void 0,x("reach-tiles").hidden=p===void 0;
let m=x("reach-list"),h=x("beyond");if(h.hidden=p===void 0,m.replaceChildren(),p===void 0)return;let g=f==="none"?null:u,y=r.minutesFrom(c,d,p).map((k,$)=>({minutes:k,
place:$})).filter(({place:k})=>k!==p).sort((k,$)=>(k.minutes??1/0)-($.minutes??1/0)||k.place-$.place);x("reach-tiles").replaceChildren(...ut.map(k=>i(k,p,g))),ut.
forEach((k,$)=>{let E=y.filter(({minutes:B})=>B!==null&&B<=k&&B>($?ut[$-1]:-1));E.length&&m.append(S("h3",{},$?o.t("between",{from:ut[$-1],to:k}):o.t("within",{
n:k})),S("ol",{},...E.map(B=>a(B,p,g))))});let b=y.filter(({minutes:k})=>k===null||k>90);h.hidden=!b.length,x("beyond-title").textContent=o.t("beyond",{n:b.length}),
x("beyond-list").replaceChildren(...b.map(k=>a(k,p,g)))}function i(l,c,u){let{year:d,mode:f}=e(),p=r.peopleWithin(d,f,c,l),m=r.minutesFrom(d,f,c).filter((g,y)=>y!==
c&&g!==null&&g<=l).length,h=u===null?null:r.peopleWithin(u,f,c,l);return S("div",{class:"tile","data-limit":l,"data-people":p},S("dt",{},o.t("within",{n:l})),S(
"dd",{},S("b",{},F(o,p)),S("small",{},o.t(m?"districts_too":"districts_none",{n:m})),h===null?null:S("small",{},`${u}: ${F(o,h)}`)))}function a({minutes:l,place:c},u,d){
let{mode:f}=e(),p=d===null?null:r.between("minutes",d,f,u,c),m=r.ids[c];return S("li",{"data-id":m,"data-minutes":l,"data-before":p,"aria-current":e().to===m?"t\
rue":null},S("button",{type:"button",click:()=>t.set({to:m,gain:""})},S("b",{},r.names[c]),S("span",{class:"far"},l===null?o.t(r.whyNot(e().year,f,u,c)):`${P(o,
l)} ${o.t("minute_unit")}`),S("small",{},F(o,r.population[c])),d===null?null:S("small",{class:"far"},p===null?o.t(`then_${r.whyNot(d,f,u,c)}`,{year:d}):o.t("the\
n",{year:d,n:P(o,p)}))))}n(["from","to","year","yearB","mode","compareWith","lang"],s),s()}function ye(t,e){let{state:n,listen:o,language:r,times:s,scene:i}=t;function a(d){let{from:f,to:p,mode:m}=n(),h=s.index.get(f),g=s.index.get(p);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",d,m,h,g),why:s.whyNot(d,m,h,g),vehicle:s.between("vehicle",d,m,h,g),km:s.between("km",d,m,h,g),legs:e(d,m,h,g)}}function l(){
let{year:d,yearB:f,from:p,to:m,compareWith:h}=n(),g=a(d),y=x("journey");if(y.hidden=!g,!g)return;let b=`${s.names[s.index.get(p)??0]} → ${s.names[s.index.get(
m)??0]}`,k=h==="none"?null:a(f);x("journey-title").textContent=`${b} · ${d}`,x("journey-sum").replaceChildren(...c(g),...k?[S("small",{},k.minutes===null?r.t(`\
then_${k.why}`,{year:f}):r.t("then",{year:f,n:P(r,k.minutes)}))]:[]),x("legs").replaceChildren(...g.legs.map(u))}function c({minutes:d,why:f,vehicle:p,km:m}){return d===
null?[S("b",{id:"journey-minutes","data-why":f},r.t(f)),...f==="no_way"?[]:[S("span",{},r.t("worth_note"))]]:[S("b",{id:"journey-minutes","data-minutes":d,"data\
-vehicle":p,"data-km":m},`${P(r,d)} ${r.t("minute_unit")}`),S("span",{},r.t("journey_more",{vehicle:P(r,p??0),km:r.number(m??0)}))]}function u(d){let f=i.byId.get(
d.line)?.name??"",p=f||r.t(`leg_${d.kind}`),[m,h]=[r.say(d.from),r.say(d.to)],g=m===h?m:`${m} → ${h}`;return S("li",{class:d.kind,"data-mode":d.kind,"data-lin\
e":d.line||null,"data-minutes":d.minutes,"data-km":d.km},S("b",{},p),S("span",{class:"far"},d.minutes<.5&&d.minutes>0?`< 1 ${r.t("minute_unit")}`:`${P(r,d.minutes)}\
 ${r.t("minute_unit")}`),S("small",{},g,f?` · ${r.t(`leg_${d.kind}`)}`:""),S("small",{class:"far"},d.km>=.05?`${r.number(d.km,1)} ${r.t("unit_km")}`:""))}x("jo\
urney-close").addEventListener("click",()=>t.set({to:""})),o(["from","to","year","yearB","mode","compareWith","lang"],l),l()}var pt=12;function En(t,{mode:e,compareWith:n,year:o,yearB:r}){let[s,i]=[Math.min(o,r),Math.max(o,r)];return t.filter(a=>a.mode===e&&(n==="none"||a.opens>s&&a.opens<=
i))}function be(t,e){let{state:n,set:o,listen:r,language:s}=t;function i(){let l=n(),c=En(e,l),u=Math.max(.001,...c.map(({saved:f})=>f));x("gains-note").textContent=
l.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(l.year,l.yearB),to:Math.max(l.year,l.yearB)});let d=c.map((f,p)=>a(f,u,p));x("gains-\
list").replaceChildren(...d.slice(0,pt)),x("gains-more").hidden=d.length<=pt,x("gains-more-title").textContent=s.t("gains_more",{n:d.length-pt}),x("gains-rest").
replaceChildren(...d.slice(pt)),x("gain-clear").hidden=!l.gain}function a(l,c,u){let d=n().gain===l.key,f=[s.t(`status_${l.status}`),l.opens>0?s.t("opens_in",{year:l.
opens}):"",l.people>0?s.t("gain_people",{people:F(s,l.people)}):"",l.opened?s.t("gain_opened",{n:l.opened}):""].filter(Boolean).join(" · ");return S("li",{"dat\
a-line":l.line,"data-mode":l.mode,"data-saved":l.saved,"data-year":l.year},S("button",{type:"button","aria-pressed":String(d),click:()=>o({gain:d?"":l.key})},S(
"span",{class:"rank","aria-hidden":"true"},String(u+1)),S("b",{},l.name),S("span",{class:"far"},l.saved>=.005?s.t("minutes_short",{n:s.number(l.saved,l.saved<1?
2:1)}):"—"),S("i",{class:"bar",style:`width:${(l.saved/c*100).toFixed(1)}%`,"aria-hidden":"true"}),S("small",{},f)))}x("gain-clear").addEventListener("click",
()=>o({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],i),i()}function xe({looks:t,asked:e},n,o,r){let s=n?"dark":"light",i=t.scales[e.scale],a=le(e.scale,i,o).map((u,d)=>({name:u,fill:i[s][d],hatch:null})),l=new Set(e.answers.
map(({what:u})=>u));l.has("new")&&a.push({name:o.t("newly"),fill:t.special.new[s],hatch:null});let c=[l.has("none")||l.has("lost")?"no_way":"",l.has("worthless")?
"no_sensible_rail":""].filter(Boolean);return c.length&&a.push({name:c.map(u=>o.t(u)).join(o.t("or")),fill:t.special.none[s],hatch:t.special.hatch[s]}),l.has("s\
elf")&&a.push({name:o.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),a}function ke({asked:t,state:e},n){let o=t.scale==="gain"?"legend_gain":t.scale===
"difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="side"&&t.scale!=="gain";return n.t(o,{year:r?`${e.yearB}、${e.
year}`:e.year,yearB:e.yearB})}function Se(t,{fill:e,hatch:n,edge:o},r,s){for(let i of[e,n&&At(t,n)])i&&(t.fillStyle=i,t.fillRect(r,s,28,14));o&&(t.strokeStyle=o,
t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function Me(t,e,n){x("legend-rows").replaceChildren(S("li",{class:"legend-title"},ke(t,n)),...xe(t,e.dark,n,e.palette.
select).map(o=>{let r=S("canvas",{width:28,height:14,"aria-hidden":"true"});return Se(r.getContext("2d"),o,0,0),S("li",{},r,o.name)}))}function Lt(t,e,n,o,r){t.
textAlign="left",t.textBaseline="middle",t.font=`700 12px ${O}`,t.fillStyle=n.palette.ink,t.fillText(ke(e,o),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/
150)),i=xe(e,n.dark,o,n.palette.select);return i.forEach((a,l)=>{let c=r.x+l%s*(r.width/s),u=r.y+20+Math.floor(l/s)*19;Se(t,a,c,u),t.fillStyle=n.palette.ink,t.font=
`12px ${O}`,t.fillText(a.name,c+36,u+7,r.width/s-40)}),20+Math.ceil(i.length/s)*19}function $e(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
o.set("m",t.mode),t.from&&o.set("from",t.from),t.to&&o.set("to",t.to),t.compareWith!=="none"&&o.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&o.set("g",t.gain),
t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function wt(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),{times:o,gains:r}=e.travel,s={},i=g=>{let y=Math.round(Number(g));return y>=e.page.firstYear&&y<=e.page.lastYear?y:null},a=g=>{let y=n.get(g)??
"";return o.ids.includes(y)?y:""},l=i(n.get("y"));l&&(s.year=l);let c=n.get("m");c&&o.modes.includes(c)&&(s.mode=c),s.from=a("from"),s.to=s.from?a("to"):"",s.to===
s.from&&(s.to="");let u=/^(difference|side)@(\d+)$/.exec(n.get("c")??""),d=i(u?.[2]);u&&d&&(s.compareWith=u[1],s.yearB=d);let f=n.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===f)&&(s.gain=f);let p=n.get("lang");(p==="en"||p==="zh")&&(s.lang=p);let m=n.get("t");(m==="light"||m==="dark")&&(s.theme=m);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(n.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function _e(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let n=!1;function o(r,s){r.on("move zoomend",()=>{n||x("twin-map").hidden||(n=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),n=!1)})}return o(t,e),o(e,t),e}function Ae(t,e,n){if(x("twin-map").hidden===!n&&document.body.classList.contains("twin")===n)return;let o=t.getCenter(),
r=t.getZoom();x("twin-map").hidden=!n,document.body.classList.toggle("twin",n);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,i=n?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),n&&e.invalidateSize({animate:!1,pan:!1}),t.setView(o,r+i,{animate:!1}),n&&e.setView(o,r+i,{animate:!1})}var V=28,Cn=72;function Le(t,e){let{desk:n,map:o}=t,{data:r,language:s,state:i}=n,a=o.getSize(),l=i().compareWith==="side"&&!i().gain?["other","main"]:["main"],
c=Math.max(760,a.x*l.length),u=Math.max(480,Math.min(a.y,c*.75)),d=t.shown("main"),f=document.createElement("canvas"),p=f.getContext("2d");p.font=`700 24px ${et}`;
let m=Mt(p,x("headline").textContent??"",c);p.font=`12px ${O}`;let h=Mt(p,[s.t("as_of",{date:r.page.asOf}),s.t("minutes_note"),r.page.dataNote,s.t("licence")].join(
" · "),c),g=Cn+(m.length-1)*32,y=g+u+18,b=Lt(p,t.plan("main"),d,s,{x:V,y,width:c}),k=y+b+20+h.length*17+V-8;return f.width=Math.round((c+2*V)*e),f.height=Math.
round(k*e),p.setTransform(e,0,0,e,0,0),p.fillStyle=d.palette.halo,p.fillRect(0,0,c+2*V,k),l.forEach(($,E)=>Tn(p,t,$,e,{top:g,left:V+E*c/l.length,width:c/l.length,
height:u,label:l.length>1})),p.textAlign="left",p.textBaseline="alphabetic",p.fillStyle=d.palette.ink,p.font=`700 24px ${et}`,m.forEach(($,E)=>p.fillText($,V,46+
E*32)),Lt(p,t.plan("main"),d,s,{x:V,y,width:c}),p.font=`12px ${O}`,p.textBaseline="alphabetic",p.fillStyle=d.palette.muted,h.forEach(($,E)=>p.fillText($,V,y+b+26+
E*17)),f}function Tn(t,e,n,o,{left:r,top:s,width:i,height:a,label:l}){let{map:c,desk:u}=e,d=c.getZoom(),f=c.project(c.getCenter(),d),p=document.createElement("c\
anvas");p.width=Math.round(i*o),p.height=Math.round(a*o);let m=p.getContext("2d");m.setTransform(o,0,0,o,0,0);let h=e.shown(n);if(rt(m,{scale:256*2**d,zoom:d,width:i,
height:a,left:f.x-i/2,top:f.y-a/2},u.scene,h,e.plan(n)),t.drawImage(p,r,s,i,a),t.strokeStyle=h.palette.muted,t.strokeRect(r+.5,s+.5,i-1,a-1),!l)return;let{year:g,
yearB:y}=u.state();t.font=`700 20px ${et}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(n==="main"?g:y),r+12,s+12)}function we(t){
x("save-png").addEventListener("click",()=>{Le(t,2).toBlob(e=>{e&&st(`connectivity-${t.desk.state().year}.png`,e)},"image/png")}),x("print").addEventListener("c\
lick",()=>window.print()),window.addEventListener("beforeprint",()=>{x("print-sheet").replaceChildren(Le(t,2))}),window.addEventListener("afterprint",()=>x("pri\
nt-sheet").replaceChildren())}var In="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",q=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Tt="http://schemas.openxmlformats.org/spreadsheetml/2006/main",mt="http://schemas.openxmlformats.org/officeDocument/2006/relationships",zt="http://schemas.ope\
nxmlformats.org/package/2006",Et="application/vnd.openxmlformats-officedocument.spreadsheetml";function ze(t){return t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"]/g,e=>`&#${e.charCodeAt(0)};`)}function Nn(t){let e="";for(let n=t+1;n>0;n=Math.floor((n-1)/26))e=String.fromCharCode(65+(n-1)%26)+e;return e}
function On(t,e,n){return t==null||t===""?"":typeof t=="number"&&Number.isFinite(t)?`<c r="${e}"><v>${t}</v></c>`:`<c r="${e}" t="inlineStr"${n?' s="1"':""}><is\
><t xml:space="preserve">${ze(It(t))}</t></is></c>`}function Pn(t){let e=t.map((n,o)=>`<row r="${o+1}">${n.map((r,s)=>On(r,`${Nn(s)}${o+1}`,o===0)).join("")}</r\
ow>`).join("");return`${q}<worksheet xmlns="${Tt}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="fr\
ozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${e}</sheetData></worksheet>`}function Bn(t,e){let n=ze(e.replace(/[[\]:*?/\\']/g,
" ").slice(0,31))||"Sheet1";return Wn([["[Content_Types].xml",`${q}<Types xmlns="${zt}/content-types"><Default Extension="rels" ContentType="application/vnd.ope\
nxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${Et}.sheet.m\
ain+xml"/><Override PartName="/xl/styles.xml" ContentType="${Et}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${Et}.worksheet+xml"/>\
</Types>`],["_rels/.rels",`${q}<Relationships xmlns="${zt}/relationships"><Relationship Id="rId1" Type="${mt}/officeDocument" Target="xl/workbook.xml"/></Relati\
onships>`],["xl/workbook.xml",`${q}<workbook xmlns="${Tt}" xmlns:r="${mt}"><sheets><sheet name="${n}" sheetId="1" r:id="rId1"/></sheets></workbook>`],["xl/_rels\
/workbook.xml.rels",`${q}<Relationships xmlns="${zt}/relationships"><Relationship Id="rId1" Type="${mt}/worksheet" Target="worksheets/sheet1.xml"/><Relationship\
 Id="rId2" Type="${mt}/styles" Target="styles.xml"/></Relationships>`],["xl/styles.xml",`${q}<styleSheet xmlns="${Tt}"><fonts count="2"><font/><font><b/></font>\
</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1"\
 applyFont="1"/></cellXfs></styleSheet>`],["xl/worksheets/sheet1.xml",Pn(t)]])}function Ee(t,e){return new Blob([Bn(t,e)],{type:In})}function Rn(t){let e=-1;for(let n of t){
e^=n;for(let o=0;o<8;o++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Wn(t){let e=new TextEncoder,n=[],o=[],r=0;for(let[i,a]of t){let l=e.encode(i),c=e.encode(
a),u=[[20,2],[2048,2],[0,2],[0,2],[33,2],[Rn(c),4],[c.length,4],[c.length,4],[l.length,2],[0,2]];n.push(Ct([[67324752,4],...u]),l,c),o.push(Ct([[33639248,4],[20,
2],...u,[0,2],[0,2],[0,2],[0,4],[r,4]]),l),r+=30+l.length+c.length}let s=o.reduce((i,a)=>i+a.length,0);return Fn([...n,...o,Ct([[101010256,4],[0,2],[0,2],[t.length,
2],[t.length,2],[s,4],[r,4],[0,2]])])}function Ct(t){return Uint8Array.from(t.flatMap(([e,n])=>Array.from({length:n},(o,r)=>e>>>8*r&255)))}function Fn(t){let e=new Uint8Array(
t.reduce((o,r)=>o+r.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;return e}function Ce(t,e){return e.map(n=>t.t(`csv_${n}`))}function Nt(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}var Hn=/^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;
function It(t){let e=String(t);return typeof t=="string"&&Hn.test(e)?`'${e}`:e}function Te(t,e,n){st(`${t}.${e}`,e==="xlsx"?Ee(n,t):new Blob([Dn(n)],{type:"text\
/csv;charset=utf-8"}))}function Dn(t){let e=n=>{let o=n==null?"":It(n);return/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).
join(",")).join(`\r
`)}\r
`}function Vn({times:t,state:e,language:n}){let{from:o,year:r,yearB:s,mode:i,compareWith:a}=e(),l=a==="none"?[r]:[s,r],c=t.index.get(o),u=c===void 0?t.ids.map((d,f)=>f):
[c];return[Ce(n,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020","reason"]),...l.flatMap(d=>u.flatMap(f=>t.
ids.flatMap((p,m)=>f===m?[]:[[t.ids[f],t.names[f],p,t.names[m],Nt(n,"mode",i),d,t.between("minutes",d,i,f,m),t.between("vehicle",d,i,f,m),t.between("km",d,i,f,m),
t.population[m],t.between("minutes",d,i,f,m)===null?Nt(n,"reason",t.whyNot(d,i,f,m)):null]])))]}function Ie(t){let e=n=>{let{from:o,mode:r,year:s}=t.state(),i=t.
times.index.get(o),a=i===void 0?"all":t.times.names[i];Te(`minutes-${a}-${r}-${s}`,n,Vn(t))};x("download-csv").addEventListener("click",()=>e("csv")),x("downloa\
d-xlsx").addEventListener("click",()=>e("xlsx"))}function jn(){let t=JSON.parse(x("atlas-data").textContent??""),e=window[t.page.map],n=Gt(t),o=ne(t.travel.times),r=oe(t.travel.gains,o.n),s=re(t.travel.journeys,
o.n),i=t.travel.looks,a={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},l=wt(window.location.hash,t),
c=Ot({...a,...l.patch}),u=()=>c.get(),d=M=>c.set(M),f=Pt(t.words,()=>u().lang,t.said);Bt(c,f,[...Wt(n),...Rt(o.names),...r.map(M=>[M,"name"])]);let p={data:t,scene:n,
language:f,times:o,state:u,set:d,listen:(M,_)=>{c.listen(M,_)}},m=()=>{},h=Kt(c,f,()=>m()),g=()=>r.find(({key:M})=>M===u().gain);function y(M){let _=u(),I=new Set(
Object.values(n.layers).filter(({look:w})=>w.mode&&(_.mode==="any"||_.mode===w.mode)).map(({id:w})=>w)),N=g()?.year??(M==="other"?_.yearB:_.year);return qt(n,{..._,
layers:I},{dark:h(),lit:null,year:N})}function b(M){let _=u(),I=ie(_,o,r,M),N=M==="other"?_.yearB:_.year,[w,C]=[o.index.get(_.from),o.index.get(_.to)],X=w===void 0||
C===void 0||_.gain?[]:s(N,_.mode,w,C);return{looks:i,times:o,state:_,asked:I,journey:X,line:g()?.line??"",say:ue(I,f)}}let k=_e(e),$={main:$t(e,(M,_)=>rt(M,_,n,
y("main"),b("main"))),other:$t(k,(M,_)=>rt(M,_,n,y("other"),b("other")))};function E(){let M=u(),_=pe(M,o,g(),f);x("headline").textContent=_,document.title=_;let I=M.
compareWith==="side"&&!M.gain;Ae(e,k,I),$.other.show(I),x("year-tag").textContent=String(M.year),x("twin-tag").textContent=String(M.yearB),x("year-b-row").hidden=
M.compareWith==="none",R("year").disabled=!!M.gain,Me(b("main"),y("main"),f)}m=()=>{E(),$.main.later(),$.other.later()};for(let[M,_]of[["main",e],["other",k]]){
let I=N=>{let w=$[M].view(),C=_.project(N.latlng,w.zoom);return Xt(C.x-w.left,C.y-w.top,w,n,{...y(M),layers:new Set(["districts"])},[],{polygons:!0}).find(({id:X})=>o.
index.has(X))};_.on("click",N=>{let w=I(N);if(!w)return;let C=u();C.clickSets==="to"&&C.from?d({to:w.id===C.from?"":w.id,gain:""}):d({from:w.id,to:C.to===w.id?"":
C.to,gain:""})}),vn(_,I,N=>B(N,M))}function B(M,_){let I=o.index.get(M.id)??0,{asked:N,say:w}=b(_),C=N.answers[I],X=C.value===null||C.what==="self"?"":` ${f.t("\
minute_unit")}`;return`${M.name} · ${w(C)}${X} · ${F(f,o.population[I])}`}Jt(t,c,f),Yn(p),he(p),ge(p),ye(p,s),be(p,r),Ie(p),we({desk:p,map:e,shown:y,plan:b}),
ee(e,f,c),x("lang").addEventListener("click",()=>d({lang:u().lang==="zh"?"en":"zh"})),c.listen(["lang"],()=>ht(f,u().lang)),c.listen(["*",...Object.keys(a)],()=>m());
function H(M){c.set({...a,...M.patch}),M.where&&e.setView([M.where.latitude,M.where.longitude],M.where.zoom,{animate:!1})}if(ht(f,u().lang),E(),l.where)H(l);else{
let M=e.getSize().x>700;e.fitBounds(t.page.bounds,{animate:!1,paddingTopLeft:[M?150:6,6],paddingBottomRight:[M?20:6,M?30:150]})}te(e,c,a,f,M=>H(wt(M,t)),$e),$.main.
redraw(),document.documentElement.dataset.ready="yes",window.atlas={map:e,twin:k,store:c,scene:n,times:o,gains:r,journeys:s,labels:()=>$.main.drawn().labels}}function Yn({
data:t,state:e,set:n,listen:o,language:r}){let s=D("compare"),i=D("year-b");for(let c=t.page.firstYear;c<=t.page.lastYear;c++)i.append(S("option",{value:c},String(
c)));function a(){s.replaceChildren(...["none","difference","side"].map(c=>S("option",{value:c},r.t(`compare_${c}`)))),s.value=e().compareWith,i.value=String(e().
yearB)}s.addEventListener("change",()=>n({gain:"",compareWith:s.value})),i.addEventListener("change",()=>n({yearB:Number(i.value),gain:""}));let l=R("year");l.addEventListener(
"change",()=>n({year:Number(l.value)})),o(["compareWith","yearB","lang"],a),a()}function vn(t,e,n){let o=x("hover"),r=t.getContainer(),s=0;t.on("mousemove",i=>{
s||=requestAnimationFrame(()=>{s=0;let a=e(i);if(r.style.cursor=a?"pointer":"",o.hidden=!a,!a)return;o.textContent=n(a);let l=x("stage").getBoundingClientRect(),
c=r.getBoundingClientRect();o.style.transform=`translate(${c.left-l.left+i.containerPoint.x+14}px, ${c.top-l.top+i.containerPoint.y+14}px)`})}),t.on("mouseout m\
ovestart zoomstart",()=>{o.hidden=!0})}jn();})();
