"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function D(t){return x(t)}function j(t){return x(t)}function $(t,e={},...o){
let n=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?n.addEventListener(r,s):r==="style"?n.style.cssText=String(s):s===!0?n.setAttribute(
r,""):s!==!1&&s!=null&&n.setAttribute(r,String(s));for(let r of o)r!=null&&n.append(r);return n}async function jt(t){try{let e=document.featurePolicy;if(e&&!e.allowsFeature(
"clipboard-write"))throw new Error("not allowed");return await navigator.clipboard.writeText(t),!0}catch{let e=$("textarea",{class:"hidden","aria-hidden":"true",
tabindex:-1});e.value=t,document.body.append(e),e.select();let o=document.execCommand("copy");return e.remove(),o}}function ft(t,e){let o=URL.createObjectURL(e),
n=$("a",{href:o,download:t});document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Yt(t){let e=t,o=[];return{get:()=>e,set(n){let r=new Set;for(let[s,a]of Object.entries(n)){let i=e[s];dn(i,a)||r.add(s)}if(r.size){e={...e,...n};for(let{
keys:s,listener:a}of o)s.some(i=>i==="*"||r.has(i))&&a(e,r)}},listen(n,r){o.push({keys:n,listener:r})}}}function dn(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}var pn=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],mn=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],hn=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],gn=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],yn=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function ot(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=
0;let o=new Uint16Array(16);for(let r=1;r<16;r++)o[r]=o[r-1]+e[r-1];let n=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(n[o[t[r]]++]=r);return{counts:e,
symbols:n}}function xt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,r=0,s=0;function a(u){for(;s<u;)r|=t[n++]<<s,s+=8;let p=r&(1<<u)-1;return r>>>=
u,s-=u,p}function i(u){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=a(1);let y=u.counts[g];if(p-y<m)return u.symbols[h+(p-m)];h+=y,m=m+y<<1,p<<=1}throw new Error("d\
amaged data")}function l(u){if(o+u<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,o+u));p.set(e),e=p}function c(){r=0,s=0;let u=t[n]|t[n+1]<<8;n+=4,l(
u),e.set(t.subarray(n,n+u),o),o+=u,n+=u}function f(){let u=a(5)+257,p=a(5)+1,m=a(4)+4,h=new Uint8Array(320);for(let y=0;y<m;y++)h[yn[y]]=a(3);let g=ot(h.slice(0,
19));h.fill(0);for(let y=0;y<u+p;){let M=i(g);if(M<16){h[y++]=M;continue}let b=M===16?h[y-1]:0,k=M===16?3+a(2):M===17?3+a(3):11+a(7);for(;k--;)h[y++]=b}return[ot(
h.slice(0,u)),ot(h.slice(u,u+p))]}function d(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[ot(u),ot(new Uint8Array(
30).fill(5))]}for(let u=0;!u;){u=a(1);let p=a(2);if(p===0){c();continue}let[m,h]=p===1?d():f();for(;;){let g=i(m);if(g===256)break;if(g<256){l(1),e[o++]=g;continue}
let y=pn[g-257]+a(mn[g-257]),M=i(h),b=hn[M]+a(gn[M]);l(y);for(let k=0;k<y;k++,o++)e[o]=e[o-b]}}return e.subarray(0,o)}function Zt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([o,{signs:n,...r}])=>{let s=Object.entries(n).map(([a,i])=>({key:a,...Object.fromEntries(
t.map((l,c)=>[l,i[c]]))}));return[o,{...r,signs:s}]}))}function Ut({signs:t},e){return t.find(({kinds:o})=>e in o)??t[t.length-1]}function W(t,...e){return Object.
values(t).filter(({look:o})=>e.includes(o.draw)).sort((o,n)=>o.look.rank-n.look.rank)}function kt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function qt({first:t,letters:e,lives:o}){return o.map(n=>{let r={status:new Map,standing:new Map};return[...n].forEach((s,a)=>{let i=e[s.toLowerCase()];r.standing.
set(t+a,i),s in e&&r.status.set(t+a,i)}),r})}function G(t,e){return t.status.get(e)??null}function J(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function rt(t){let e=atob(t),o=new Uint8Array(e.length);for(let a=0;a<e.length;a++)o[a]=e.charCodeAt(a);let n=xt(o),r=n.length/4,s=new Int32Array(r);for(let a=0;a<
r;a++){let i=(n[a]|n[r+a]<<8|n[2*r+a]<<16|n[3*r+a]<<24)>>>0;s[a]=i>>>1^-(i&1)}return s}function Mt(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return JSON.
parse(new TextDecoder().decode(xt(e)))}function O(t){return typeof t=="string"?rt(t):t}function st(t){return t/360+.5}function at(t){let e=Math.sin(t*Math.PI/180);
return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function w(t){let e=rt(t.counts),o=rt(t.steps),n=10**t.decimals,r=[],s=0,a=0,i=0;for(let l of e){let c=new Float64Array(2*l),f=s,d=a;for(let u=0;u<l;u++)f+=o[i+
u],d+=o[i+l+u],u===0&&(s=f,a=d),c[2*u]=st(f/n+t.origin[0]),c[2*u+1]=at(d/n+t.origin[1]);i+=2*l,r.push(c)}return r}function bn(t,e){return t?"k"in t?t.k:"d"in t?
t.d[Number(t.i[e])]:t.v[e]:null}function R(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=o[n]),o[n]>e[2]&&(e[2]=o[n]),
o[n+1]<e[1]&&(e[1]=o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function St(t,e){let o=2;for(let s of t)o+=e[s<0?-s-1:s].length-2;let n=new Float64Array(o),r=0;for(let s of t){
let a=e[s<0?-s-1:s],i=a.length/2;for(let l=r===0?0:1;l<i;l++){let c=s<0?i-1-l:l;n[r++]=a[2*c],n[r++]=a[2*c+1]}}return n}function Gt(t){let e=w(t.boundaries),o=w(
t.lines),n=qt(t.years),r=Zt(t.looks),s={};for(let[a,i]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(i.columns).map(([m,h])=>{let g="z"in h?
Mt(h.z):h;return[m,"i"in g?{d:g.d,i:O(g.i)}:g]})),c=O(i.lives),f=r[a],d=(m,h)=>bn(l[m],h),u=[];for(let m=0;m<i.n;m++){let h=d("kind",m)||"",g=d("rank",m)||9;u.push(
{layer:a,index:m,id:d("id",m),name:d("name",m)||"",zh:d("name",m)||"",kind:h,sign:Ut(f,f.by==="rank"?String(g):h),life:n[c[m]],undated:f.draw!=="ground"&&!!d("u\
ndated",m),named:f.draw==="ground"||(d("evidence",m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}i.points&&xn(i.points,u),i.shapes&&
kn(i,u,e),i.parts&&Mn(i,u,o,n);let p=(m,h)=>it(m.map(({index:g})=>i.shapes?.[g]??[]),e,h&&m.map(h));s[a]={id:a,look:f,geometry:i.geometry,features:u,cell:d,edges:p}}
return s}function xn(t,e){let o=w(t.at)[0],n=0;Array.from(O(t.which)).forEach((r,s)=>{n+=r;let a=e[n];a.x=o[2*s],a.y=o[2*s+1],a.box=[a.x,a.y,a.x,a.y]})}function it(t,e,o){
let n=new Map;return t.forEach((r,s)=>{for(let a of r.flat()){let i=a<0?-a-1:a,l=n.get(i);l?l.push(o?.[s]??""):n.set(i,[o?.[s]??""])}}),[...n].filter(([,r])=>!o||
r.length<2||new Set(r).size>1).map(([r])=>({path:e[r],box:R([e[r]])}))}function kn(t,e,o){e.forEach((n,r)=>{n.rings=(t.shapes?.[r]??[]).map(i=>St(i,o)),n.box=R(
n.rings);let s=t.labels?.[2*r],a=t.labels?.[2*r+1];s!=null&&a!=null&&(n.x=st(s),n.y=at(a))})}function Mn(t,e,o,n){let r=O(t.parts?.counts??[]),s=O(t.parts?.lives??
[]),a=O(t.parts?.alignments??[]),i=0;e.forEach((l,c)=>{for(let u=i+r[c];i<u;i++){let p=o[(t.first??0)+i];l.parts.push({path:p,life:n[s[i]],made:a[i],box:R([p])})}
let f=l.parts.map(u=>u.path),d=f.reduce((u,p)=>p.length>u.length?p:u,f[0]??[]);if(l.box=R(f),d.length){let u=2*Math.floor(d.length/4);l.x=d[u],l.y=d[u+1]}})}function Jt(t,e,o){let n={};return{t(r,s={}){return(t[e()][r]??t.zh[r]??r).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(i,l,c,f)=>String(s[l])==="1"?c:f).replace(/\{(\w+)\}/g,
(i,l)=>String(s[l]??""))},pick:r=>r[e()],say(r,s=e()){return(n[s]??=Sn(o?.[s])).get(An(r))??r},list:r=>r.join(e()==="zh"?"、":", "),number:(r,s=0)=>r.toLocaleString(
e()==="zh"?"zh-CN":"en",{maximumFractionDigits:s})}}function Sn(t){let[e,...o]=t?Mt(t):[""];return new Map(o.map((n,r)=>[e.slice(5*r,5*r+5),n]))}var $n="ABCDEFG\
HIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function An(t){let e=2166136261;for(let o=0;o<t.length;o++)e=Math.imul(e^t.charCodeAt(o),16777619);return[
24,18,12,6,0].map(o=>$n[e>>>o&63]).join("")}function Kt(t,e,o){let n=o.map(([s,a])=>({owner:s,key:a,name:String(s[a]??"")})),r=()=>{let s=t.get().lang==="zh";for(let{
owner:a,key:i,name:l}of n)a[i]=s?l:e.say(l)};t.listen(["lang"],r),r()}function Xt(t){return t.map((e,o)=>[t,o])}function vt(t){return[...Object.values(t.layers).
flatMap(({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var ut=new WeakMap;function _n(t,e){let o=document.createTreeWalker(t,4);for(let n=o.nextNode();n;n=
o.nextNode()){if(n.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let r=ut.get(n)??n.nodeValue??"";ut.set(n,r);let s=r.trim();n.nodeValue=
r.replace(s,()=>e.say(s))}for(let n of t.querySelectorAll("svg[aria-label]")){let r=ut.get(n)??n.getAttribute("aria-label")??"";ut.set(n,r),n.setAttribute("aria\
-label",e.say(r))}}var zn={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function $t(t,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let o of document.
querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let o of document.querySelectorAll("[data-en]")){let n=o;n.dataset.zh??=n.textContent??"",n.
textContent=n.dataset[e]??""}for(let o of document.querySelectorAll("[data-say]"))_n(o,t);for(let[o,n]of Object.entries(zn)){let r=`[data-${o.replace(/[A-Z]/g,s=>`\
-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let a=s.dataset[o]??"";s.setAttribute(n,t.t(a))}}}var Ln={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Qt=new Map;function En(t){let e=Qt.get(t);return e||(e=new Path2D(Ln[t]),Qt.set(t,e)),e}function te(t,e,o){let{
scale:n,left:r,top:s}=o,a=e.length-2,i=e[0]*n-r,l=e[1]*n-s;t.moveTo(i,l);for(let c=2;c<=a;c+=2){let f=e[c]*n-r,d=e[c+1]*n-s;c<a&&Math.abs(f-i)+Math.abs(d-l)<1.6||
(t.lineTo(f,d),i=f,l=d)}}function E(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}
function H(t,e,o,n){t.beginPath();for(let r of e)te(t,r,o),t.closePath();t.fillStyle=n,t.fill("evenodd")}function _(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=n.
width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=n.alpha??1,t.setLineDash(n.dash??[]);for(let r=0;r<e.length;r+=48){
t.beginPath();for(let s of e.slice(r,r+48))te(t,s,o);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function At(t,e,o,n,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(
o,n),t.scale(r.size/12,r.size/12);let s=En(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(
s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.restore()}var I='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',K='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',ee=new Map;function X(t,e,o){let n=`${e}|${o}`,r=ee.get(n);return r===void 0&&(t.font=e,r=t.measureText(o).width,ee.set(n,
r)),r}function _t(t,e,o){let n=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>o&&(n.push(r.trimEnd()),r=""),r+=
s;return[...n,r].filter(Boolean)}var Nn=11,ne=12.5,Tn=[.17,.13];var On=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],wn=[99,99,10,11],sr=wn[2],oe={zh:[],en:[],rank:[]};function re(t,e,o){
let n=t?.rivers??oe,r=t?.towns??oe,s=t?w(t.rivers.lines):[],[a=new Float64Array(0)]=t?w(t.towns.at):[],i=t?w(t.borders.lines):[],l=t?w(t.lakes.rings):[],c=t?w(t.
built.rings):[],f=w(e.lines),d=new Set(e.rings.flatMap((u,p)=>o.has(e.names[p])?u.flat().map(m=>m<0?-m-1:m):[]).map(u=>f[u]));return{rivers:s.map((u,p)=>({name:[
n.zh[p],n.en[p]],rank:n.rank[p],path:u,box:R([u])})),lakes:l.map((u,p)=>({name:[t?.lakes.zh[p]??"",t?.lakes.en[p]??""],path:u,box:R([u])})),built:c.map(u=>({path:u,
box:R([u])})),towns:r.zh.map((u,p)=>({name:[u,r.en[p]],rank:r.rank[p],x:a[2*p],y:a[2*p+1]})),borders:i.map((u,p)=>({left:t?.borders.left[p]??["",""],right:t?.borders.
right[p]??["",""],path:u,box:R([u])})),provinces:it(e.rings,f,e.provinces??e.names).map(u=>({...u,fine:d.has(u.path)}))}}function se(t){return Math.min(1,Math.max(
0,(ne-t)/(ne-Nn)))}function ae(t,e){return t.filter(({box:o})=>E(o,e,0)).map(({path:o})=>o)}function ie(t,e,{backdrop:o},n){n.tiles||(t.globalAlpha=Tn[n.dark?1:
0]*se(e.zoom),t.globalAlpha&&H(t,ae(o.built,e),e,n.palette.built),t.globalAlpha=1)}function le(t,e,{backdrop:o},n){let r=se(e.zoom);if(!r||n.tiles)return;let s=Math.
min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let i of[3,2,1]){let{zoom:l=0,width:c=1}=On[i];if(e.zoom<l)continue;let f=o.rivers.filter(d=>d.rank===i&&E(d.box,e)).
map(({path:d})=>d);_(t,f,e,{color:n.palette.water,width:c*s,alpha:r})}let a=ae(o.lakes,e);t.globalAlpha=r,H(t,a,e,n.palette.water),t.globalAlpha=1,_(t,a,e,{color:n.
palette.water,width:.6,alpha:r})}function ce(t,e,{backdrop:o},n){if(n.tiles)return;let r=o.provinces.filter(({box:s,fine:a})=>E(s,e)&&!(a&&e.zoom>11.5)).map(({path:s})=>s);
_(t,r,e,{color:n.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function fe(t,e){let o=w(t.lines),n=new Set(t.rings.flatMap((s,a)=>e.has(t.names[a])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(a=>a.filter(i=>!n.
has(i))));return{around:t.rings.flatMap(s=>s.map(a=>{let i=St(a,o);return{path:i,box:R([i])}})),aroundEdges:it(r,o)}}function dt(t,e){return t.filter(({box:o})=>E(
o,e)).map(({path:o})=>o)}function zt(t,e,o,n){let{palette:r}=n;n.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),H(t,dt(o.around,e),e,r.around),_(t,
dt(o.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Pn(t,e,o,n),ie(t,e,o,n),le(t,e,o,n),ce(t,e,o,n),Rn(t,e,o,n)}function In(t,e,o){let n=t.
layer==="districts"?o.cityOf(t,e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tint)[e.dark?1:0]}function Pn(t,e,o,n){let{palette:r}=n,s=n.layers.has(
"districts")?o.layers.districts?.features??[]:[],a=(o.layers.cities?.features??[]).filter(l=>n.layers.has("cities")&&o.detailed.has(l.id));if(!n.tiles)for(let l of s.
length?s:a)E(l.box,e)&&H(t,l.rings,e,In(l,n,o));if(s.length&&_(t,dt(o.edges.districts,e),e,{color:n.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!a.length)
return;let i=dt(o.edges.cities(n.year),e);_(t,i,e,{color:r.city_edge,width:3.4,join:"bevel"}),_(t,i,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Rn(t,e,o,n){for(let r of W(o.layers,"fills"))if(n.layers.has(r.id))for(let s of r.features){if(!n.visible(s)||!E(s.box,e))continue;let a=n.palette[kt(s)];
t.globalAlpha=n.dark?.22:.17,H(t,s.rings,e,a),_(t,s.rings,e,{color:a,width:1.6,alpha:.55,join:"bevel"})}}var Bn=["","","s","g",""],Wn=12,Fn=["proposed","planned","approved","construction","expected","open"];function q(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function Hn(t,e,o){let n=new Map;if(!o.layers.has(t.id))return n;for(let r of t.features)if(!(!E(
r.box,e)||!o.visible(r)))for(let s of r.parts){let a=G(s.life,o.year);if(!J(a,o.statuses)||!E(s.box,e))continue;let i=Bn[s.made]+(o.fade(r)<1?"f":""),l=`${r.sign.
key}|${a}|${i}`,c=n.get(l);c?c.push(s.path):n.set(l,[s.path])}return n}function Lt(t,e,o,n){for(let r of W(o.layers,"lines")){let s=Hn(r,e,n);for(let a of Fn)for(let i of[
...r.look.signs].reverse())for(let l of["","s","g","f","sf","gf"]){let c=s.get(`${i.key}|${a}|${l}`);c&&Dn(t,c,e,o,n,i,a,l)}}}function Dn(t,e,o,n,r,s,a,i){if(i.
startsWith("g")){Vn(t,e,o,n,r,s,i);return}let l=i.startsWith("s"),c=l?ue(o.zoom):1,f=n.style.strokes[a]??n.style.strokes.open,d=s.size*q(o.zoom),u=r.palette[s.color],
p=s.dash.length?s.dash:f.dash,m=p.map(M=>M*Math.max(d,1.5)),h=f.alpha*(l?n.style.schematic*c:1)*r.lineAlpha*(i.endsWith("f")?.42:1),g=p[0]===.1?"round":void 0,y=e.
length>=400;y||_(t,e,o,{color:r.palette.halo,width:d+1.8,alpha:.75}),_(t,e,o,{color:u,width:y?1:d,dash:y?[]:m,alpha:h,cap:y?"butt":g,join:y?"bevel":"round"}),s.
ticks&&!m.length&&!y&&_(t,e,o,{color:u,width:d*3.4,dash:[1.1,9],alpha:h*.8}),l&&d>=2.4&&!m.length&&!y&&_(t,e,o,{color:r.palette.halo,width:d*.3,alpha:.62})}function ue(t){
return Math.max(.4,1-Math.max(0,t-Wn+.5)*.3)}function Vn(t,e,o,n,r,s,a){let i=Math.max(1,s.size*q(o.zoom)*.8);_(t,e,o,{color:r.palette[s.color],width:i,cap:"rou\
nd",dash:n.style.guess.dash.map(l=>l*Math.max(i,1.5)),alpha:n.style.guess.alpha*ue(o.zoom)*r.lineAlpha*(a.endsWith("f")?.42:1)})}var pt=48;var mt=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/pt);o<=Math.floor(e[2]/pt);o++)for(let n=Math.floor(e[1]/pt);n<=Math.floor(e[3]/
pt);n++)yield o*65537+n}*met(e){for(let o of e)for(let n of this.keys(o))for(let r of this.cells.get(n)??[])o[0]<r[2]&&o[2]>r[0]&&o[1]<r[3]&&o[3]>r[1]&&(yield r)}isFree(e){
for(let o of this.met(e))return!1;return!0}take(e){for(let o of e)for(let n of this.keys(o)){let r=this.cells.get(n);r?r.push(o):this.cells.set(n,[o])}}};function de(t,e){if(!e)return!1;let[o,n,r,s]=e;return t[2]>o&&t[0]<r&&t[3]>n&&t[1]<s&&(t[0]<o||t[2]>r||t[1]<n||t[3]>s)}function jn(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function pe(t){let e=new Map,o=new Map;for(let n of[...t].sort((r,s)=>r.rank-
s.rank)){if(!Number.isFinite(n.x))continue;let r=jn(n.name),s=e.get(r)??[],a=s.find(i=>Yn(i,n)<1e3);a?o.set(n,a):e.set(r,[...s,n])}return o}function Yn(t,e){let o=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*o}function me(t){let e=Gt(t),o=new Map;for(let f of Object.values(e))for(let d of f.features){o.set(d.id,d);for(let u of String(f.cell("stands_for",d.index)??"").
split("|"))u&&o.set(u,d)}let n=new Set;for(let f of e.districts?.features??[])n.add(Et(e.districts,f));for(let f of n)(e.districts?.features??[]).filter(u=>Et(e.
districts,u)===f).length<2&&n.delete(f);let r=t.around.names.map((f,d)=>({name:f,x:st(t.around.labels?.[2*d]??NaN),y:at(t.around.labels?.[2*d+1]??NaN)})),s=(e.cities?.
features??[]).filter(f=>n.has(f.id)),a=Zn(e.districts),i=pe(W(e,"rings").flatMap(({features:f})=>f)),l=new Map;for(let[f,d]of i)l.set(d,[...l.get(d)??[],f]);let c=new Set(
s.map(({name:f})=>f));return{towards:f=>f,layers:e,byId:o,detailed:n,neighbours:r,cityOf:a,style:t.style,asOfYear:t.page.asOfYear,...fe(t.around,c),backdrop:re(
t.ground,t.around,c),undatedName:(f,d)=>(t.words[d]?.status_undated??"{status}").replace("{status}",f),twins:i,others:f=>l.get(f)??[],edges:{districts:e.districts?.
edges(e.districts.features)??[],cities:Un(e,s,n,a)}}}function Zn(t){return(e,o)=>o<Number(String(t?.cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell(
"former_parent",e.index)):Et(t,e)}function Et(t,{index:e}){return String(t?.cell("parent",e)??"").split("|")[0]}function Un({districts:t,cities:e},o,n,r){let s=(t?.
features??[]).filter(l=>n.has(r(l,1/0))),a=e?.edges(o)??[],i=new Map([["",a]]);return l=>{let f=s.filter(u=>r(u,l)!==r(u,1/0)).map(u=>u.id).join(),d=i.get(f);return d||
(d=t.edges(s,u=>r(u,l)),i.set(f,d)),d}}function he(t,e,o){let n=o.year??e.year,r=a=>!e.named||a.named,s=a=>{let i=G(a.life,n);return r(a)&&J(i,e.statuses)?i:null};
return{year:n,statuses:e.statuses,layers:e.layers,dark:o.dark,lang:e.lang,mapName:a=>n<t.asOfYear&&a.undated?t.undatedName(a.name,e.lang):a.name,palette:t.style.
palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.lit?.5:1,district:e.district,selected:e.selected,status:s,doubled:a=>{let i=t.twins.get(
a);return!!i&&s(i)!==null},visible:a=>r(a)&&(a.parts.length?a.parts.some(i=>J(G(i.life,n),e.statuses)):J(G(a.life,n),e.statuses)),fade:a=>n<t.asOfYear&&a.undated?
.42:1}}function Ct(t,e,o=""){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let r=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},a=null,i=0,l=!0,c=!1,f=[0,1],d={symbols:[],labels:[]};function u(){if(cancelAnimationFrame(i),i=0,!l||c)return;
let b=t.getSize(),k=b.multiplyBy(.2).round(),z=t.containerPointToLayerPoint([-k.x,-k.y]),N=t.getPixelOrigin(),et=t.getZoom(),Z=b.x+2*k.x,U=b.y+2*k.y,S=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(Z*S)||n.height!==Math.round(U*S))&&(n.width=Math.round(Z*S),n.height=Math.round(U*S),n.style.width=`${Z}px`,
n.style.height=`${U}px`),s={scale:256*2**et,left:N.x+z.x,top:N.y+z.y,width:Z,height:U,zoom:et,frame:[k.x,k.y,k.x+b.x,k.y+b.y]},(f[0]>0||f[1]<1)&&(s.clip=[f[0]>0?
k.x+f[0]*b.x:0,f[1]<1?k.x+f[1]*b.x:Z]),o&&(s.covered=qn(o,t.getContainer(),k)),a=t.layerPointToLatLng(z),r.setTransform(S,0,0,S,0,0),d=e(r,s),m()}function p(){i||=
requestAnimationFrame(u)}function m(b=t.getCenter(),k=t.getZoom()){if(!a)return;let z=t._latLngToNewLayerPoint(a,k,b);L.DomUtil.setTransform(n,z,t.getZoomScale(
k,s.zoom)),h()}function h(){if(f[0]===0&&f[1]===1){n.style.clipPath="";return}let b=t.getSize(),k=t.latLngToContainerPoint(a).x,z=Math.max(0,f[0]*b.x-k),N=Math.
max(0,k+s.width-f[1]*b.x);n.style.clipPath=`inset(0 ${f[1]===1?0:N}px 0 ${f[0]===0?0:z}px)`}function g(){if(!a||t.getZoom()!==s.zoom)return!1;let b=t.latLngToContainerPoint(
a),k=t.getSize();return b.x<=0&&b.y<=0&&b.x+s.width>=k.x&&b.y+s.height>=k.y}function y(){!a||t.getZoom()!==s.zoom||(h(),g()||p())}function M(){g()&&!s.clip&&!o?
m():u()}return t.getPane("overlayPane").append(n),t.on("moveend",M),t.on("viewreset resize",u),t.on("move",y),t.on("zoom",()=>{m(),Math.abs(t.getZoom()-s.zoom)>
.45&&p()}),t.on("zoomanim",b=>{c=!b.noUpdate,m(b.center,b.zoom)}),t.on("zoomend",()=>{c=!1}),{canvas:n,redraw:u,later:p,view:()=>s,drawn:()=>d,clip(b,k){f[0]===
b&&f[1]===k||(f=[b,k],a&&(h(),p()))},show(b){l=b,n.hidden=!b,b&&u()}}}function qn(t,e,o){let{left:n,top:r}=e.getBoundingClientRect();return[...document.querySelectorAll(
t)].map(s=>s.getBoundingClientRect()).filter(({width:s,height:a})=>s>0&&a>0).map(s=>[s.left-n+o.x-2,s.top-r+o.y-2,s.right-n+o.x+2,s.bottom-r+o.y+2])}var lt=7;function ge(t,e,o,n,r,s,a){let i=[],l=({symbol:f})=>n.layers[f.features[0].layer].look.rank,c=s.map(f=>({symbol:f,far:Math.hypot(f.x-t,f.y-e)})).filter(
({symbol:f,far:d})=>d<=f.r+2).sort((f,d)=>l(d)-l(f)||f.far-d.far);for(let{symbol:f}of c)i.push(...f.features);return i.push(...Gn(t,e,o,n,r)),a.polygons&&i.push(
...Kn(t,e,o,n,r)),[...new Set(i)]}function Gn(t,e,o,n,r){let s=[],a={...o,left:o.left+t-lt,top:o.top+e-lt,width:2*lt,height:2*lt};for(let i of W(n.layers,"borde\
rs","lines").reverse()){if(!r.layers.has(i.id))continue;let l=i.look.draw==="borders"?1.5:0;for(let c of i.features){if(!E(c.box,a,0)||!r.visible(c))continue;let f=c.
parts.length?c.parts.filter(u=>E(u.box,a,0)).map(u=>u.path):c.rings,d=Math.min(...f.map(u=>Jn(u,t,e,o)),1/0);d<=lt&&s.push({feature:c,far:d-l})}}return s.sort((i,l)=>i.
far-l.far).map(({feature:i})=>i)}function Jn(t,e,o,n){let r=1/0;for(let s=2;s<t.length;s+=2){let a=t[s-2]*n.scale-n.left-e,i=t[s-1]*n.scale-n.top-o,l=t[s]*n.scale-
n.left-e,c=t[s+1]*n.scale-n.top-o;if(Math.min(a,l)>r||Math.min(i,c)>r)continue;let f=l-a,d=c-i,u=f*f+d*d,p=u?Math.max(0,Math.min(1,-(a*f+i*d)/u)):0;r=Math.min(r,
Math.hypot(a+p*f,i+p*d))}return r}function Kn(t,e,o,n,r){let s=(t+o.left)/o.scale,a=(e+o.top)/o.scale;return W(n.layers,"ground","fills").reverse().flatMap(({id:i,
features:l})=>r.layers.has(i)?l.filter(c=>r.visible(c)&&Xn(c,s,a)):[])}function Xn(t,e,o){let[n,r,s,a]=t.box;if(e<n||e>s||o<r||o>a)return!1;let i=!1;for(let l of t.
rings)for(let c=2;c<l.length;c+=2){let f=l[c-1],d=l[c+1];f>o!=d>o&&e<(l[c]-l[c-2])*(o-f)/(d-f)+l[c-2]&&(i=!i)}return i}var vn=750,Qn=["open","construction","approved","planned","proposed"];function ye(t,e,o,n=0){let r=D("year"),s=x("year-play"),a=D("year-value"),i=0;function l(d){
r.value=String(d.year);let u=d.year>t.page.asOfYear?o.t("year_future"):d.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});a.value=String(d.year),x("year-note").textContent=u,r.setAttribute("aria-valuetext",`${d.year} ${u}`)}function c(){clearInterval(i),i=0,s.textContent=
"▶",s.setAttribute("aria-label",o.t("play")),s.setAttribute("aria-pressed","false")}function f(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",o.t("pause")),s.setAttribute("aria-pressed","true"),i=window.setInterval(()=>{let d=e.get().year+1;e.set({year:d}),
d>=t.page.lastYear&&c()},vn)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{c(),e.set({year:Number(r.value)})}),a.
addEventListener("change",()=>{let d=Math.round(Number(a.value));c(),d>=t.page.firstYear&&d<=t.page.lastYear&&e.set({year:d}),l(e.get())}),s.addEventListener("c\
lick",()=>i?c():f()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!i&&c()),c(),l(e.get()),document.getElementById("statuses")&&to(e,o)}function to(t,e){let o=x(
"statuses");function n(){let{statuses:r}=t.get();o.replaceChildren(...Qn.map(s=>$("label",{class:`chip ${s}`},$("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:a=>{let i=new Set(t.get().statuses);a.target.checked?i.add(s):i.delete(s),t.set({statuses:i})}}),e.t(`status_${s}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:r})=>{for(let s of o.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),n()}function be(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:a}=t.get();return a==="auto"?n.matches:a==="dark"};function s(){let a=r();
document.documentElement.dataset.theme=a?"dark":"light";let i=x("theme");i.setAttribute("aria-label",e.t(a?"to_light":"to_dark")),i.title=e.t(a?"to_light":"to_d\
ark"),i.textContent=a?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),n.addEventListener("change",()=>{s(),o()}),
t.listen(["theme","lang"],s),s(),r}function eo(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
xe(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),xe(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.named&&n.set("n","1"),
t.district&&(n.set("d",t.district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&n.set("o",
t.selected),t.compare&&n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function xe(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function ke(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+t}function Me(t,e,o,n,r,s=eo){let a="",i=0;function l(){
i=0;let f=t.getCenter();a=s(e.get(),{zoom:t.getZoom(),latitude:f.lat,longitude:f.lng},o),D("share-link").value=a===window.location.hash?window.location.href:ke(
a)}function c(){i||=window.setTimeout(l,120)}e.listen(["*",...Object.keys(o)],c),t.on("moveend",c),window.addEventListener("hashchange",()=>{window.location.hash!==
a&&r(window.location.hash)}),x("copy-link").addEventListener("click",async()=>{l();let f=D("share-link"),d=await jt(f.value);f.select(),x("share-note").textContent=
n.t(d?"copied":"copy_by_hand")}),l()}function no(t){let[e,o]=t.includes("?")||!t.includes("=")?t.split("?"):["",t];return{place:e,parts:new URLSearchParams(o)}}function Se(t,{lang:e,theme:o}){let{place:n,parts:r}=no(t);r.delete("lang"),r.delete("t"),e!=="zh"&&r.set("lang",e),o!=="auto"&&r.set("t",o);let s=r.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@");return[n,n&&s?"?":"",s].join("")}function oo(t,e){let[o,n=""]=t.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(o))return t;let r=Se(n,e);return r?`${o}#${r}`:o}function $e(t){for(let e of["poi\
nterdown","focusin"])document.addEventListener(e,({target:o})=>{let n=o.closest?.("a[href]"),r=n?.getAttribute("href");if(n&&r&&!n.hasAttribute("download")){let s=oo(
r,t.get());s!==r&&n.setAttribute("href",s)}})}var Nt=["small","half","tall"];function Ae(t,e,o){let n=x("panel"),r=x("sheet-toggle");function s(f){n.dataset.sheet=f,r.setAttribute("aria-expanded",String(f!==
"small")),r.setAttribute("aria-label",e.t(f==="tall"?"sheet_less":"sheet_more"))}let a=0,i=0,l=!1;r.addEventListener("pointerdown",f=>{r.setPointerCapture(f.pointerId),
a=f.clientY,i=n.getBoundingClientRect().height,l=!1}),r.addEventListener("pointermove",f=>{!r.hasPointerCapture(f.pointerId)||Math.abs(f.clientY-a)<6||(l=!0,n.style.
height=`${Math.max(80,i+a-f.clientY)}px`)}),r.addEventListener("pointerup",()=>{if(!l)return;let f=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",s(f<.33?"small":f<.68?"half":"tall")}),r.addEventListener("click",()=>{if(l)return;let f=Nt.indexOf(n.dataset.sheet??"small");s(Nt[(f+1)%Nt.length])});let c=x(
"legend-toggle");c.addEventListener("click",()=>{let f=x("legend").classList.toggle("closed")===!1;c.setAttribute("aria-expanded",String(f))}),window.matchMedia(
"(max-width: 760px)").matches&&(x("legend").classList.add("closed"),c.setAttribute("aria-expanded","false")),s("small"),o.listen(["lang"],()=>s(n.dataset.sheet??
"small")),t.on("click",()=>n.dataset.sheet!=="small"&&s("small"))}var Tt="#legend, .leaflet-control, #credit, #swipe:not([hidden]) span, #panel, #detail:not([hidden])",ro=560,so=700,v=12;function _e(t){let e=x("credit"),o=new ResizeObserver(
()=>{document.documentElement.style.setProperty("--credit",`${e.offsetHeight}px`),t()});for(let n of document.querySelectorAll("#credit, #legend, #panel, #detai\
l"))o.observe(n)}function Ot(t){let e=x("legend"),{x:o,y:n}=t.getSize(),r=e.getBoundingClientRect();o-r.width>=ro&&r.height<n*.8||(e.classList.add("closed"),x("\
legend-toggle").setAttribute("aria-expanded","false"))}function ze(t){let e=t.getSize().x;t.on("resize",()=>{let o=t.getSize().x;o<e&&Ot(t),e=o})}function Le(t){let e=t.getContainer().getBoundingClientRect(),o=x("legend").getBoundingClientRect(),n=x("credit").getBoundingClientRect(),r=Math.max(0,e.bottom-
n.top)+v;return e.width<=so?{paddingTopLeft:[6,v],paddingBottomRight:[6,r]}:{paddingTopLeft:[!x("legend").classList.contains("closed")?o.right-e.left+v:v,v],paddingBottomRight:[
v,r]}}var ao=-1;function Ee(t){let e=t.ids.length,o=e*(e-1)/2,n=new Map(t.ids.map((u,p)=>[u,p])),r=new Map;function s(u,p){let m=`${u} ${p}`,h=r.get(m);if(!h){let g=rt(
t[u][p]);h=[];for(let y=0;y<g.length;y+=o){let M=h[h.length-1],b=g.slice(y,y+o);if(M)for(let k=0;k<o;k++)b[k]+=M[k];h.push(b)}r.set(m,h)}return h}function a(u,p,m,h,g){
if(h===g)return 0;let[y,M]=h<g?[h,g]:[g,h],b=s(u,m)[p-t.first][y*e-y*(y+1)/2+M-y-1];return b===ao?null:b/10}function i(u,p,m,h){let[g,y]=m<h?[m,h]:[h,m],M=g*e-g*
(g+1)/2+y-g-1;return m!==h&&t.worthless[p]&&s("worthless",p)[u-t.first][M]?"no_sensible_rail":"no_way"}function l(u,p,m){return t.ids.map((h,g)=>a("minutes",u,p,
m,g))}function c(u,p,m){let h=0,g=0;return l(u,p,m).forEach((y,M)=>{M===m||y===null||(h+=y*t.population[M],g+=t.population[M])}),g?h/g:null}function f(u,p){let m=0,
h=0;for(let g=0;g<e;g++)l(u,p,g).forEach((y,M)=>{M===g||y===null||(m+=y*t.population[g]*t.population[M],h+=t.population[g]*t.population[M])});return h?m/h:null}
function d(u,p,m,h){return l(u,p,m).reduce((g,y,M)=>g+(y!==null&&y<=h?t.population[M]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,counted:t.
counted,index:n,between:a,whyNot:i,minutesFrom:l,mean:c,meanOfAll:f,peopleWithin:d}}function Ce(t,e){let o=Array.from(O(t.hundredths),n=>n/100);return t.rows.map(
([n,r,s,a,i,l,c,f,d,u,p,m],h)=>({key:`${c} ${n}`,line:n,name:r,kind:s,status:a,opens:i,basis:l,mode:c,year:f,saved:d,people:u,faster:p,opened:m,byDistrict:o.slice(
h*e,(h+1)*e)}))}function Ne(t,e){let o=io(t),n=new Map;function r(s){let a=n.get(s);if(!a){let i=t.modes[s],l=O(i.at),c=O(i.counts),f=O(i.legs),d=O(i.changed),u=0,p=0;a=Array.from(
O(i.years),(m,h)=>{let g=new Map,y=0;for(let M=u+d[h];u<M;u++){y+=l[u];let b=[];for(let k=p+c[u];p<k;p++)b.push(o[f[p]]);g.set(y,b)}return{year:m,legs:g}}),n.set(
s,a)}return a}return(s,a,i,l)=>{let c=[];for(let f of r(a)){if(f.year>s)break;c=f.legs.get(i*e+l)??c}return c}}function io(t){let[e]=w(t.points),[o,n,r,s,a,i,l,
c]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(u=>O(u)),f=[],d=0;for(let u=0;u<l.length;u++){let p=new Float64Array(2*l[u]),m=0;for(let h=0;h<
l[u];h++,d++)m+=c[d],p[2*h]=e[2*m],p[2*h+1]=e[2*m+1];f.push({kind:t.kinds[o[u]],line:t.lines[n[u]],from:t.names[r[u]],to:t.names[s[u]],minutes:a[u]/10,km:i[u]/10,
path:p})}return f}function Oe(t,e,o,n){let r=o.find(({key:l})=>l===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(l=>({value:l,what:"value"}))};let s=n==="\
other"?t.yearB:t.year,a=Te(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:a};let i=Te(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:a.map((l,c)=>lo(l,i[c]))}}function Te({from:t,mode:e},o,n){let r=o.index.get(t);return o.ids.map((s,a)=>{if(a===r)return{value:0,what:"s\
elf"};let i=r===void 0?o.mean(n,e,a):o.between("minutes",n,e,r,a);if(i!==null)return{value:i,what:"value"};let l=r===void 0?"no_way":o.whyNot(n,e,r,a);return{value:i,
what:l==="no_way"?"none":"worthless"}})}function lo(t,e){return t.what==="self"||t.what==="worthless"?t:t.value===null?{value:null,what:e.value===null?"none":"l\
ost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function co(t,e){let o=t.breaks.findIndex(n=>e<=n);return o<
0?t.breaks.length:o}function ht(t,e,o,n){let r=n?"dark":"light",s=t.special.none[r];if(!o)return{fill:s,hatch:null};if(o.what==="new")return{fill:t.special.new[r],
hatch:null};if(o.what==="self")return{fill:t.special.self[r],hatch:null};if(o.value===null)return{fill:s,hatch:t.special.hatch[r]};let a=t.scales[e.scale];return{
fill:a[r][co(a,o.value)],hatch:null}}function we(t){let[e,o,n]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+o*.587+n*.114<135}function Ie(t,{breaks:e},o){
if(t==="difference")return fo(e,o);let n={unit:o.t("minute_unit")};return[...e,null].map((r,s)=>{let a=s?e[s-1]:0;return t==="gain"&&s===0?o.t("gain_none"):r===
null?o.t("class_over",{from:Math.round(a),...n}):s===0?o.t("class_under",{to:r,...n}):o.t("class_between",{from:Math.max(.5,a),to:r,...n})})}function fo(t,e){let o={
unit:e.t("minute_unit")},n=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:n(0),...o}):r===null?e.t("slower_over",{from:n(
s-1),...o}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...o}):e.t("faster_between",{from:Math.max(1,n(s)),to:n(s-1),...o}))}function Pe(t,e,o,n,r){let s=new mt;s.take(e.covered??[]);let a=[];for(let i of uo(e,o,n,r)){let l=Math.max(X(t,Re(i),i.name),X(t,Be(i),i.value)),c=i.size*(i.value?
2.35:1.2),f=i.district.x*e.scale-e.left,d=i.district.y*e.scale-e.top,u=i.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[
p,m]of u){let h=[f+p-l/2-2,d+m-c/2,f+p+l/2+2,d+m+c/2];if(!(de(h,e.frame)||!s.isFree([h]))){s.take([h]),po(t,i,f+p,d+m),a.push({text:`${i.name} ${i.value}`,boxes:[
h],feature:i.district});break}}}return a}function uo(t,e,o,n){let{state:r,times:s,asked:a,looks:i}=n,l=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.
features??[]).filter(c=>E(c.box,t,0)).map(c=>{let f=s.index.get(c.id),d=f===void 0?void 0:a.answers[f],u=c.id===r.from||c.id===r.to,p=(c.box[2]-c.box[0])*t.scale;
return{district:c,size:u?l+1:l,name:c.name,value:d&&d.what!=="self"?n.say(d):"",rank:u?0:1+1e3/Math.max(1,p),room:p,deep:we(ht(i,a,d,o.dark).fill)}}).filter(c=>c.
rank<1||c.room>c.size*2.6).sort((c,f)=>c.rank-f.rank)}function Re({size:t,rank:e}){return`${e<1?700:500} ${t}px ${I}`}function Be({size:t}){return`700 ${t+1.5}p\
x ${I}`}function po(t,e,o,n){let r=e.deep;t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":
"rgba(255, 255, 255, .75)",t.fillStyle=r?"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[a,i,l]of[[e.name,Re(e),-s],[e.value,Be(e),s]])a&&(t.font=i,t.strokeText(
a,o,n+l),t.fillText(a,o,n+l))}function ct(t,e,o,n,r){t.clearRect(0,0,e.width,e.height),zt(t,e,o,{...n,layers:new Set}),mo(t,e,o,n,r);let s=n.dark?"dark":"light",a=r.journey.length||r.line?.3:
.55;return Lt(t,e,o,{...n,lineAlpha:a,palette:{...n.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&go(t,e,o,n,r.line),ho(t,e,o,n,r),yo(t,e,n,r.journey),
{symbols:[],labels:Pe(t,e,o,n,r)}}function mo(t,e,o,n,r){let s=(o.layers.districts?.features??[]).filter(l=>E(l.box,e)),a=new Map;for(let l of s){let c=r.times.
index.get(l.id),f=c===void 0?void 0:r.asked.answers[c],{fill:d,hatch:u}=ht(r.looks,r.asked,f,n.dark);H(t,l.rings,e,d),u&&a.set(u,[...a.get(u)??[],...l.rings])}for(let[
l,c]of a){let f=wt(t,l);f&&H(t,c,e,f)}let i=l=>l.filter(({box:c})=>E(c,e)).map(({path:c})=>c);_(t,i(o.edges.districts),e,{color:n.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),_(t,i(o.edges.cities(n.year)),e,{color:n.dark?"#15181d":"#ffffff",width:2.6})}function wt(t,e){let o=document.createElement("canvas");o.width=8,o.height=
8;let n=o.getContext("2d");n.strokeStyle=e,n.lineWidth=1.4;for(let r of[-8,0,8])n.moveTo(r,8),n.lineTo(r+8,0);return n.stroke(),t.createPattern(o,"repeat")}function ho(t,e,o,n,{
state:r}){for(let s of[r.to,r.from]){let a=o.byId.get(s);a&&(_(t,a.rings,e,{color:n.palette.halo,width:4.6}),_(t,a.rings,e,{color:s===r.from?n.palette.select:n.
palette.ink,width:2.2}))}}function go(t,e,o,n,r){let s=o.byId.get(r)?.parts.map(i=>i.path)??[],a=4.2*q(e.zoom);_(t,s,e,{color:n.palette.halo,width:a+4}),_(t,s,e,
{color:n.palette.ink,width:a})}function yo(t,e,o,n){let{palette:r}=o,s=4.4*Math.sqrt(q(e.zoom)),a=n.filter(({path:i})=>i.length>2);for(let{path:i}of a)_(t,[i],e,
{color:r.halo,width:s+4});for(let{kind:i,path:l}of a){let c=i==="rail"||i==="road";_(t,[l],e,{width:c?s:2.6,color:i==="rail"?r.rail:i==="road"?r.road:r.ink,dash:c?
[]:[.1,5],cap:"round"})}a.forEach(({path:i},l)=>{let c=l===a.length-1?[0,i.length-2]:[0];for(let f of c){let d=l===0&&f===0||f>0;At(t,"circle",i[f]*e.scale-e.left,
i[f+1]*e.scale-e.top,{size:d?12:8.5,color:d?r.select:r.ink,rim:r.halo,hollow:!0})}})}var bo={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function F(t,e,o="minutes"){let n=Math.round(e);return t.number(n<e&&bo[o].includes(n)?Math.ceil(e*10)/
10:n,1)}function We(t,e){return({value:o,what:n})=>{if(n==="new")return e.t("newly");if(n==="worthless")return e.t("not_by_rail");if(o===null)return e.t("no_way");
if(n==="self")return e.t("start_here");if(t.scale==="minutes"||t.scale==="mean")return F(e,o,t.scale);if(t.scale==="gain")return o<.05?"0":`−${o<10?o.toFixed(
1):Math.round(o)}`;let r=Math.round(o);return r<0?`−${-r}`:r>0?`+${r}`:"0"}}function Fe(t,e,o,n){let{year:r,yearB:s,from:a,compareWith:i}=t;if(o)return xo(o,e,
n);let l=n.t(`by_${t.mode}`),c=e.index.get(a),f=i!=="none";if(c===void 0){let u=e.meanOfAll(r,t.mode)??0,p=e.meanOfAll(s,t.mode)??0;return n.t(f?"title_mean_com\
pared":"title_mean",{year:r,mode:l,yearB:s,minutes:F(n,u),before:F(n,p)})}let d=u=>V(n,e.peopleWithin(u,t.mode,c,60));return n.t(f?"title_from_compared":"title_\
from",{year:r,yearB:s,mode:l,name:e.names[c],people:d(r),before:d(s)})}function xo(t,e,o){let n=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=o.number(t.byDistrict[n],
1);return o.t(t.byDistrict[n]>0?"title_gain":"title_gain_opened",{line:t.name,year:t.year,name:e.names[n],minutes:r,pairs:t.opened})}function V(t,e){return e<1e4?
t.t("people",{n:t.number(e)}):t.t("people_many",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var gt=[30,60,90];function He({scene:t,times:e,language:o},n,r){let s=j(n),{districts:a}=t.layers,i=new Map;for(let l of a.features){if(!e.index.has(l.id))continue;
let c=a.cell("city",l.index)??"";i.set(c,[...i.get(c)??[],l])}s.replaceChildren($("option",{value:""},o.t(r)),...[...i].map(([l,c])=>$("optgroup",{label:o.say(l)},
...c.map(f=>$("option",{value:f.id},f.name)))))}function De(t){let{state:e,set:o,listen:n,language:r}=t,s=j("from-district"),a=j("to-district"),i=j("mode"),l={from:x(
"click-from"),to:x("click-to")};function c(){let d=e();s.value=d.from,a.value=d.to,a.disabled=!d.from,i.value=d.mode,l.from.setAttribute("aria-pressed",String(d.
clickSets==="from")),l.to.setAttribute("aria-pressed",String(d.clickSets==="to")),x("swap").disabled=!d.to}function f(){He(t,"from-district","from_mean"),He(t,"\
to-district","to_choose"),i.replaceChildren(...t.data.travel.times.modes.map(d=>$("option",{value:d},r.t(`mode_${d}`)))),c()}s.addEventListener("change",()=>o({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),a.addEventListener("change",()=>o({to:a.value===e().from?"":a.value,gain:""})),i.addEventListener(
"change",()=>o({mode:i.value,gain:""})),l.from.addEventListener("click",()=>o({clickSets:"from"})),l.to.addEventListener("click",()=>o({clickSets:"to"})),x("swa\
p").addEventListener("click",()=>o({from:e().to,to:e().from})),n(["from","to","mode","clickSets"],c),n(["lang"],f),f()}function Ve(t){let{state:e,listen:o,language:n,
times:r}=t;function s(){let{from:l,year:c,yearB:f,mode:d,compareWith:u}=e(),p=r.index.get(l);x("reach-empty").hidden=p!==void 0,x("reach-tiles").hidden=p===void 0;
let m=x("reach-list"),h=x("beyond");if(h.hidden=p===void 0,m.replaceChildren(),p===void 0)return;let g=u==="none"?null:f,y=r.minutesFrom(c,d,p).map((b,k)=>({minutes:b,
place:k})).filter(({place:b})=>b!==p).sort((b,k)=>(b.minutes??1/0)-(k.minutes??1/0)||b.place-k.place);x("reach-tiles").replaceChildren(...gt.map(b=>a(b,p,g))),gt.
forEach((b,k)=>{let z=y.filter(({minutes:N})=>N!==null&&N<=b&&N>(k?gt[k-1]:-1));z.length&&m.append($("h3",{},k?n.t("between",{from:gt[k-1],to:b}):n.t("within",{
n:b})),$("ol",{},...z.map(N=>i(N,p,g))))});let M=y.filter(({minutes:b})=>b===null||b>90);h.hidden=!M.length,x("beyond-title").textContent=n.t("beyond",{n:M.length}),
x("beyond-list").replaceChildren(...M.map(b=>i(b,p,g)))}function a(l,c,f){let{year:d,mode:u}=e(),p=r.peopleWithin(d,u,c,l),m=r.minutesFrom(d,u,c).filter((g,y)=>y!==
c&&g!==null&&g<=l).length,h=f===null?null:r.peopleWithin(f,u,c,l);return $("div",{class:"tile","data-limit":l,"data-people":p},$("dt",{},n.t("within",{n:l})),$(
"dd",{},$("b",{},V(n,p)),$("small",{},n.t(m?"districts_too":"districts_none",{n:m})),h===null?null:$("small",{},`${f}: ${V(n,h)}`)))}function i({minutes:l,place:c},f,d){
let{mode:u}=e(),p=d===null?null:r.between("minutes",d,u,f,c),m=r.ids[c];return $("li",{"data-id":m,"data-minutes":l,"data-before":p,"aria-current":e().to===m?"t\
rue":null},$("button",{type:"button",click:()=>t.set({to:m,gain:""})},$("b",{},r.names[c]),$("span",{class:"far"},l===null?n.t(r.whyNot(e().year,u,f,c)):`${F(n,
l)} ${n.t("minute_unit")}`),r.counted?$("small",{},V(n,r.population[c])):null,d===null?null:$("small",{class:"far"},p===null?n.t(`then_${r.whyNot(d,u,f,c)}`,{year:d}):
n.t("then",{year:d,n:F(n,p)}))))}o(["from","to","year","yearB","mode","compareWith","lang"],s),s()}function je(t,e){let{state:o,listen:n,language:r,times:s,scene:a}=t;function i(d){let{from:u,to:p,mode:m}=o(),h=s.index.get(u),g=s.index.get(p);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",d,m,h,g),why:s.whyNot(d,m,h,g),vehicle:s.between("vehicle",d,m,h,g),km:s.between("km",d,m,h,g),legs:e(d,m,h,g)}}function l(){
let{year:d,yearB:u,from:p,to:m,compareWith:h}=o(),g=i(d),y=x("journey");if(y.hidden=!g,!g)return;let M=`${s.names[s.index.get(p)??0]} → ${s.names[s.index.get(
m)??0]}`,b=h==="none"?null:i(u);x("journey-title").textContent=`${M} · ${d}`,x("journey-sum").replaceChildren(...c(g),...b?[$("small",{},b.minutes===null?r.t(`\
then_${b.why}`,{year:u}):r.t("then",{year:u,n:F(r,b.minutes)}))]:[]),x("legs").replaceChildren(...g.legs.map(f))}function c({minutes:d,why:u,vehicle:p,km:m}){return d===
null?[$("b",{id:"journey-minutes","data-why":u},r.t(u)),...u==="no_way"?[]:[$("span",{},r.t("worth_note"))]]:[$("b",{id:"journey-minutes","data-minutes":d,"data\
-vehicle":p,"data-km":m},`${F(r,d)} ${r.t("minute_unit")}`),$("span",{},r.t("journey_more",{vehicle:F(r,p??0),km:r.number(m??0)}))]}function f(d){let u=a.byId.get(
d.line)?.name??"",p=u||r.t(`leg_${d.kind}`),[m,h]=[r.say(d.from),r.say(d.to)],g=m===h?m:`${m} → ${h}`;return $("li",{class:d.kind,"data-mode":d.kind,"data-lin\
e":d.line||null,"data-minutes":d.minutes,"data-km":d.km},$("b",{},p),$("span",{class:"far"},d.minutes<.5&&d.minutes>0?`< 1 ${r.t("minute_unit")}`:`${F(r,d.minutes)}\
 ${r.t("minute_unit")}`),$("small",{},g,u?` · ${r.t(`leg_${d.kind}`)}`:""),$("small",{class:"far"},d.km>=.05?`${r.number(d.km,1)} ${r.t("unit_km")}`:""))}x("jo\
urney-close").addEventListener("click",()=>t.set({to:""})),n(["from","to","year","yearB","mode","compareWith","lang"],l),l()}var yt=12;function ko(t,{mode:e,compareWith:o,year:n,yearB:r}){let[s,a]=[Math.min(n,r),Math.max(n,r)];return t.filter(i=>i.mode===e&&(o==="none"||i.opens>s&&i.opens<=
a))}function Ye(t,e){let{state:o,set:n,listen:r,language:s}=t;function a(){let l=o(),c=ko(e,l),f=Math.max(.001,...c.map(({saved:u})=>u));x("gains-note").textContent=
l.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(l.year,l.yearB),to:Math.max(l.year,l.yearB)});let d=c.map((u,p)=>i(u,f,p));x("gains-\
list").replaceChildren(...d.slice(0,yt)),x("gains-more").hidden=d.length<=yt,x("gains-more-title").textContent=s.t("gains_more",{n:d.length-yt}),x("gains-rest").
replaceChildren(...d.slice(yt)),x("gain-clear").hidden=!l.gain}function i(l,c,f){let d=o().gain===l.key,u=[s.t(`status_${l.status}`),l.opens>0?s.t("opens_in",{year:l.
opens}):"",l.people>0?s.t("gain_people",{people:V(s,l.people)}):"",l.opened?s.t("gain_opened",{n:l.opened}):""].filter(Boolean).join(" · ");return $("li",{"dat\
a-line":l.line,"data-mode":l.mode,"data-saved":l.saved,"data-year":l.year},$("button",{type:"button","aria-pressed":String(d),click:()=>n({gain:d?"":l.key})},$(
"span",{class:"rank","aria-hidden":"true"},String(f+1)),$("b",{},l.name),$("span",{class:"far"},l.saved>=.005?s.t("minutes_short",{n:s.number(l.saved,l.saved<1?
2:1)}):"—"),$("i",{class:"bar",style:`width:${(l.saved/c*100).toFixed(1)}%`,"aria-hidden":"true"}),$("small",{},u)))}x("gain-clear").addEventListener("click",
()=>n({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],a),a()}function Ze({looks:t,asked:e},o,n,r){let s=o?"dark":"light",a=t.scales[e.scale],i=Ie(e.scale,a,n).map((f,d)=>({name:f,fill:a[s][d],hatch:null})),l=new Set(e.answers.
map(({what:f})=>f));l.has("new")&&i.push({name:n.t("newly"),fill:t.special.new[s],hatch:null});let c=[l.has("none")||l.has("lost")?"no_way":"",l.has("worthless")?
"no_sensible_rail":""].filter(Boolean);return c.length&&i.push({name:c.map(f=>n.t(f)).join(n.t("or")),fill:t.special.none[s],hatch:t.special.hatch[s]}),l.has("s\
elf")&&i.push({name:n.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),i}function Ue({asked:t,state:e},o){let n=t.scale==="gain"?"legend_gain":t.scale===
"difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="side"&&t.scale!=="gain";return o.t(n,{year:r?`${e.yearB}、${e.
year}`:e.year,yearB:e.yearB})}function qe(t,{fill:e,hatch:o,edge:n},r,s){for(let a of[e,o&&wt(t,o)])a&&(t.fillStyle=a,t.fillRect(r,s,28,14));n&&(t.strokeStyle=n,
t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function Ge(t,e,o){x("legend-rows").replaceChildren($("li",{class:"legend-title"},Ue(t,o)),...Ze(t,e.dark,o,e.palette.
select).map(n=>{let r=$("canvas",{width:28,height:14,"aria-hidden":"true"});return qe(r.getContext("2d"),n,0,0),$("li",{},r,n.name)}))}function It(t,e,o,n,r){t.
textAlign="left",t.textBaseline="middle",t.font=`700 12px ${I}`,t.fillStyle=o.palette.ink,t.fillText(Ue(e,n),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/
150)),a=Ze(e,o.dark,n,o.palette.select);return a.forEach((i,l)=>{let c=r.x+l%s*(r.width/s),f=r.y+20+Math.floor(l/s)*19;qe(t,i,c,f),t.fillStyle=o.palette.ink,t.font=
`12px ${I}`,t.fillText(i.name,c+36,f+7,r.width/s-40)}),20+Math.ceil(a.length/s)*19}function Je(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
n.set("m",t.mode),t.from&&n.set("from",t.from),t.to&&n.set("to",t.to),t.compareWith!=="none"&&n.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&n.set("g",t.gain),
t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function Pt(t,e){let o=new URLSearchParams(
t.replace(/^#/,"")),{times:n,gains:r}=e.travel,s={},a=g=>{let y=Math.round(Number(g));return y>=e.page.firstYear&&y<=e.page.lastYear?y:null},i=g=>{let y=o.get(g)??
"";return n.ids.includes(y)?y:""},l=a(o.get("y"));l&&(s.year=l);let c=o.get("m");c&&n.modes.includes(c)&&(s.mode=c),s.from=i("from"),s.to=s.from?i("to"):"",s.to===
s.from&&(s.to="");let f=/^(difference|side)@(\d+)$/.exec(o.get("c")??""),d=a(f?.[2]);f&&d&&(s.compareWith=f[1],s.yearB=d);let u=o.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===u)&&(s.gain=u);let p=o.get("lang");(p==="en"||p==="zh")&&(s.lang=p);let m=o.get("t");(m==="light"||m==="dark")&&(s.theme=m);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(o.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function Ke(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let o=!1;function n(r,s){r.on("move zoomend",()=>{o||x("twin-map").hidden||(o=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),o=!1)})}return n(t,e),n(e,t),e}function Xe(t,e,o){if(x("twin-map").hidden===!o&&document.body.classList.contains("twin")===o)return;let n=t.getCenter(),
r=t.getZoom();x("twin-map").hidden=!o,document.body.classList.toggle("twin",o);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,a=o?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),o&&e.invalidateSize({animate:!1,pan:!1}),t.setView(n,r+a,{animate:!1}),o&&e.setView(n,r+a,{animate:!1})}function ve({page:t},e,...o){return[e.t("as_of",{date:t.asOf}),...o,e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}var Q=.0033528106647474805,Rt=Math.PI/180;function Qe([t,e],[o,n]){let r=6378137*(1-Q),s=Math.atan((1-Q)*Math.tan(e*Rt)),a=Math.atan((1-Q)*Math.tan(n*Rt)),i=(o-
t)*Rt,l=i;for(let c=0;c<100;c++){let f=Math.hypot(Math.cos(a)*Math.sin(l),Math.cos(s)*Math.sin(a)-Math.sin(s)*Math.cos(a)*Math.cos(l));if(f===0)return 0;let d=Math.
sin(s)*Math.sin(a)+Math.cos(s)*Math.cos(a)*Math.cos(l),u=Math.atan2(f,d),p=Math.cos(s)*Math.cos(a)*Math.sin(l)/f,m=1-p*p,h=m?d-2*Math.sin(s)*Math.sin(a)/m:0,g=Q/
16*m*(4+Q*(4-3*m)),y=i+(1-g)*Q*p*(u+g*f*(h+g*d*(2*h*h-1)));if(Math.abs(y-l)<1e-12){let M=m*(40680631590769-r*r)/(r*r),b=1+M/16384*(4096+M*(M*(320-175*M)-768)),k=M/
1024*(256+M*(M*(74-47*M)-128)),z=k*f*(h+k/4*(d*(2*h*h-1)-k/6*h*(4*f*f-3)*(4*h*h-3)));return r*b*(u-z)}l=y}return NaN}function tn(t,e){return[[t-46,4,t,62],[t*.8-24,e-36,t,e]]}function en(t,e,o,n,{left:r,top:s,width:a,height:i}){Mo(t,n,o,{x:r+a-26,y:s+14}),So(t,e,o,n,{right:r+a-
14,bottom:s+i-14,most:a/5})}function Mo(t,e,o,{x:n,y:r}){t.save(),t.lineJoin="round",t.beginPath(),t.moveTo(n,r),t.lineTo(n+8,r+24),t.lineTo(n,r+18),t.lineTo(n-
8,r+24),t.closePath(),t.strokeStyle=o.halo,t.lineWidth=3,t.stroke(),t.fillStyle=o.ink,t.fill(),nn(t,e.t("north"),n,r+38,o,"center"),t.restore()}function So(t,e,o,n,{
right:r,bottom:s,most:a}){let{lat:i,lng:l}=e.getCenter(),c=e.getZoom(),f=e.unproject(e.project([i,l],c).add([1,0]),c),d=Qe([l,i],[f.lng,f.lat]),u=a*d,m=[1,2,5].
flatMap(g=>[0,1,2,3,4,5,6].map(y=>g*10**y)).sort((g,y)=>g-y).filter(g=>g<=u).pop()??1,h=m/d;t.save(),t.beginPath(),t.moveTo(r-h,s-6),t.lineTo(r-h,s),t.lineTo(r,
s),t.lineTo(r,s-6);for(let[g,y]of[[o.halo,4],[o.ink,1.5]])t.strokeStyle=g,t.lineWidth=y,t.stroke();nn(t,m<1e3?`${m} ${n.t("metre")}`:`${m/1e3} ${n.t("unit_km")}`,
r-h/2,s-6,o,"center"),t.restore()}function nn(t,e,o,n,r,s){t.font=`600 12px ${I}`,t.textAlign=s,t.textBaseline="alphabetic",t.strokeStyle=r.halo,t.lineWidth=3,t.
strokeText(e,o,n),t.fillStyle=r.ink,t.fillText(e,o,n)}var Y=28,$o=72;function on(t,e){let{desk:o,map:n}=t,{data:r,language:s,state:a}=o,i=n.getSize(),l=a().compareWith==="side"&&!a().gain?["other","main"]:["main"],
c=Math.max(760,i.x*l.length),f=Math.max(480,Math.min(i.y,c*.75)),d=t.shown("main"),u=document.createElement("canvas"),p=u.getContext("2d");p.font=`700 24px ${K}`;
let m=_t(p,x("headline").textContent??"",c);p.font=`12px ${I}`;let h=_t(p,ve(r,s,s.t("minutes_note")),c),g=$o+(m.length-1)*32,y=g+f+18,M=It(p,t.plan("main"),d,s,
{x:Y,y,width:c}),b=y+M+20+h.length*17+Y-8;return u.width=Math.round((c+2*Y)*e),u.height=Math.round(b*e),p.setTransform(e,0,0,e,0,0),p.fillStyle=d.palette.halo,p.
fillRect(0,0,c+2*Y,b),l.forEach((k,z)=>Ao(p,t,k,e,{top:g,left:Y+z*c/l.length,width:c/l.length,height:f,label:l.length>1})),p.textAlign="left",p.textBaseline="al\
phabetic",p.fillStyle=d.palette.ink,p.font=`700 24px ${K}`,m.forEach((k,z)=>p.fillText(k,Y,46+z*32)),It(p,t.plan("main"),d,s,{x:Y,y,width:c}),p.font=`12px ${I}`,
p.textBaseline="alphabetic",p.fillStyle=d.palette.muted,h.forEach((k,z)=>p.fillText(k,Y,y+M+26+z*17)),u}function Ao(t,e,o,n,{left:r,top:s,width:a,height:i,label:l}){
let{map:c,desk:f}=e,d=c.getZoom(),u=c.project(c.getCenter(),d),p=document.createElement("canvas");p.width=Math.round(a*n),p.height=Math.round(i*n);let m=p.getContext(
"2d");m.setTransform(n,0,0,n,0,0);let h=e.shown(o);if(ct(m,{scale:256*2**d,zoom:d,width:a,height:i,left:u.x-a/2,top:u.y-i/2,frame:[0,0,a,i],covered:tn(a,i)},f.scene,
h,e.plan(o)),t.drawImage(p,r,s,a,i),en(t,c,h.palette,f.language,{left:r,top:s,width:a,height:i}),t.strokeStyle=h.palette.muted,t.lineWidth=1,t.strokeRect(r+.5,s+
.5,a-1,i-1),!l)return;let{year:g,yearB:y}=f.state();t.font=`700 20px ${K}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(o===
"main"?g:y),r+12,s+12)}function rn(t){x("save-png").addEventListener("click",()=>{on(t,2).toBlob(e=>{e&&ft(`connectivity-${t.desk.state().year}.png`,e)},"image/\
png")}),x("print").addEventListener("click",()=>window.print()),window.addEventListener("beforeprint",()=>{t.onPaper(()=>x("print-sheet").replaceChildren(on(t,2)))}),
window.addEventListener("afterprint",()=>x("print-sheet").replaceChildren())}var _o="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",tt=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Ht="http://schemas.openxmlformats.org/spreadsheetml/2006/main",bt="http://schemas.openxmlformats.org/officeDocument/2006/relationships",Bt="http://schemas.ope\
nxmlformats.org/package/2006",Wt="application/vnd.openxmlformats-officedocument.spreadsheetml";function sn(t){return t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"]/g,e=>`&#${e.charCodeAt(0)};`)}function zo(t){let e="";for(let o=t+1;o>0;o=Math.floor((o-1)/26))e=String.fromCharCode(65+(o-1)%26)+e;return e}
function Lo(t,e,o){return t==null||t===""?"":typeof t=="number"&&Number.isFinite(t)?`<c r="${e}"><v>${t}</v></c>`:`<c r="${e}" t="inlineStr"${o?' s="1"':""}><is\
><t xml:space="preserve">${sn(Dt(t))}</t></is></c>`}function Eo(t){let e=t.map((o,n)=>`<row r="${n+1}">${o.map((r,s)=>Lo(r,`${zo(s)}${n+1}`,n===0)).join("")}</r\
ow>`).join("");return`${tt}<worksheet xmlns="${Ht}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="f\
rozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${e}</sheetData></worksheet>`}function Co(t,e){let o=sn(e.replace(/[[\]:*?/\\']/g,
" ").slice(0,31))||"Sheet1";return To([["[Content_Types].xml",`${tt}<Types xmlns="${Bt}/content-types"><Default Extension="rels" ContentType="application/vnd.op\
enxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${Wt}.sheet.\
main+xml"/><Override PartName="/xl/styles.xml" ContentType="${Wt}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${Wt}.worksheet+xml"/\
></Types>`],["_rels/.rels",`${tt}<Relationships xmlns="${Bt}/relationships"><Relationship Id="rId1" Type="${bt}/officeDocument" Target="xl/workbook.xml"/></Rela\
tionships>`],["xl/workbook.xml",`${tt}<workbook xmlns="${Ht}" xmlns:r="${bt}"><sheets><sheet name="${o}" sheetId="1" r:id="rId1"/></sheets></workbook>`],["xl/_r\
els/workbook.xml.rels",`${tt}<Relationships xmlns="${Bt}/relationships"><Relationship Id="rId1" Type="${bt}/worksheet" Target="worksheets/sheet1.xml"/><Relation\
ship Id="rId2" Type="${bt}/styles" Target="styles.xml"/></Relationships>`],["xl/styles.xml",`${tt}<styleSheet xmlns="${Ht}"><fonts count="2"><font/><font><b/></\
font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontI\
d="1" applyFont="1"/></cellXfs></styleSheet>`],["xl/worksheets/sheet1.xml",Eo(t)]])}function an(t,e){return new Blob([Co(t,e)],{type:_o})}function No(t){let e=-1;
for(let o of t){e^=o;for(let n=0;n<8;n++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function To(t){let e=new TextEncoder,o=[],n=[],r=0;for(let[a,i]of t){let l=e.encode(
a),c=e.encode(i),f=[[20,2],[2048,2],[0,2],[0,2],[33,2],[No(c),4],[c.length,4],[c.length,4],[l.length,2],[0,2]];o.push(Ft([[67324752,4],...f]),l,c),n.push(Ft([[33639248,
4],[20,2],...f,[0,2],[0,2],[0,2],[0,4],[r,4]]),l),r+=30+l.length+c.length}let s=n.reduce((a,i)=>a+i.length,0);return Oo([...o,...n,Ft([[101010256,4],[0,2],[0,2],
[t.length,2],[t.length,2],[s,4],[r,4],[0,2]])])}function Ft(t){return Uint8Array.from(t.flatMap(([e,o])=>Array.from({length:o},(n,r)=>e>>>8*r&255)))}function Oo(t){
let e=new Uint8Array(t.reduce((n,r)=>n+r.length,0)),o=0;for(let n of t)e.set(n,o),o+=n.length;return e}function ln(t,e){return e.map(o=>t.t(`csv_${o}`))}function Vt(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}var wo=/^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;
function Dt(t){let e=String(t);return typeof t=="string"&&wo.test(e)?`'${e}`:e}function cn(t,e,o){ft(`${t}.${e}`,e==="xlsx"?an(o,t):new Blob([Io(o)],{type:"text\
/csv;charset=utf-8"}))}function Io(t){let e=o=>{let n=o==null?"":Dt(o);return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).
join(",")).join(`\r
`)}\r
`}function Po({times:t,state:e,language:o}){let{from:n,year:r,yearB:s,mode:a,compareWith:i}=e(),l=i==="none"?[r]:[s,r],c=t.index.get(n),f=c===void 0?t.ids.map((d,u)=>u):
[c];return[ln(o,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020","reason"]),...l.flatMap(d=>f.flatMap(u=>t.
ids.flatMap((p,m)=>u===m?[]:[[t.ids[u],t.names[u],p,t.names[m],Vt(o,"mode",a),d,t.between("minutes",d,a,u,m),t.between("vehicle",d,a,u,m),t.between("km",d,a,u,m),
t.counted?t.population[m]:null,t.between("minutes",d,a,u,m)===null?Vt(o,"reason",t.whyNot(d,a,u,m)):null]])))]}function fn(t){let e=o=>{let{from:n,mode:r,year:s}=t.
state(),a=t.times.index.get(n),i=a===void 0?"all":t.times.names[a];cn(`minutes-${i}-${r}-${s}`,o,Po(t))};x("download-csv").addEventListener("click",()=>e("csv")),
x("download-xlsx").addEventListener("click",()=>e("xlsx"))}function Ro(){let t=JSON.parse(x("atlas-data").textContent??""),e=window[t.page.map],o=me(t),n=Ee(t.travel.times),r=Ce(t.travel.gains,n.n),s=Ne(t.travel.journeys,
n.n),a=t.travel.looks,i={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},l=Pt(window.location.hash,t),
c=Yt({...i,...l.patch}),f=()=>c.get(),d=S=>c.set(S),u=Jt(t.words,()=>f().lang,t.said);Kt(c,u,[...vt(o),...Xt(n.names),...r.map(S=>[S,"name"])]);let p={data:t,scene:o,
language:u,times:n,state:f,set:d,listen:(S,A)=>{c.listen(S,A)}},m=()=>{},h=be(c,u,()=>m()),g=!1,y=()=>h()&&!g,M=()=>r.find(({key:S})=>S===f().gain);function b(S){
let A=f(),P=new Set(Object.values(o.layers).filter(({look:C})=>C.mode&&(A.mode==="any"||A.mode===C.mode)).map(({id:C})=>C)),B=M()?.year??(S==="other"?A.yearB:A.
year);return he(o,{...A,layers:P},{dark:y(),lit:null,year:B})}function k(S){let A=f(),P=Oe(A,n,r,S),B=S==="other"?A.yearB:A.year,[C,T]=[n.index.get(A.from),n.index.
get(A.to)],nt=C===void 0||T===void 0||A.gain?[]:s(B,A.mode,C,T);return{looks:a,times:n,state:A,asked:P,journey:nt,line:M()?.line??"",say:We(P,u)}}let z=Ke(e),N={
main:Ct(e,(S,A)=>ct(S,A,o,b("main"),k("main")),Tt),other:Ct(z,(S,A)=>ct(S,A,o,b("other"),k("other")),Tt)};function et(){let S=f(),A=Fe(S,n,M(),u);x("headline").
textContent=A,document.title=A;let P=S.compareWith==="side"&&!S.gain;Xe(e,z,P),N.other.show(P),x("year-tag").textContent=String(S.year),x("twin-tag").textContent=
String(S.yearB),x("year-b-row").hidden=S.compareWith==="none",D("year").disabled=!!S.gain,Ge(k("main"),b("main"),u)}m=()=>{et(),N.main.later(),N.other.later()};
for(let[S,A]of[["main",e],["other",z]]){let P=B=>{let C=N[S].view(),T=A.project(B.latlng,C.zoom);return ge(T.x-C.left,T.y-C.top,C,o,{...b(S),layers:new Set(["di\
stricts"])},[],{polygons:!0}).find(({id:nt})=>n.index.has(nt))};A.on("click",B=>{let C=P(B);if(!C)return;let T=f();T.clickSets==="to"&&T.from?d({to:C.id===T.from?
"":C.id,gain:""}):d({from:C.id,to:T.to===C.id?"":T.to,gain:""})}),Wo(A,P,B=>Z(B,S))}function Z(S,A){let P=n.index.get(S.id)??0,{asked:B,say:C}=k(A),T=B.answers[P],
nt=T.value===null||T.what==="self"?"":` ${u.t("minute_unit")}`,un=n.counted?` · ${V(u,n.population[P])}`:"";return`${S.name} · ${C(T)}${nt}${un}`}ye(t,c,u,t.travel.
undated),Bo(p),De(p),Ve(p),je(p,s),Ye(p,r),fn(p),rn({desk:p,map:e,shown:b,plan:k,onPaper:S=>{g=!0,S(),g=!1}}),Ae(e,u,c),_e(()=>Object.values(N).forEach(S=>S.later())),
x("lang").addEventListener("click",()=>d({lang:f().lang==="zh"?"en":"zh"})),c.listen(["lang"],()=>$t(u,f().lang)),c.listen(["*",...Object.keys(i)],()=>m());function U(S){
c.set({...i,...S.patch}),S.where&&e.setView([S.where.latitude,S.where.longitude],S.where.zoom,{animate:!1})}$t(u,f().lang),et(),Ot(e),ze(e),l.where?U(l):e.fitBounds(
t.page.bounds,{animate:!1,...Le(e)}),$e(c),Me(e,c,i,u,S=>U(Pt(S,t)),Je),N.main.redraw(),document.documentElement.dataset.ready="yes",window.atlas={map:e,twin:z,
store:c,scene:o,times:n,gains:r,journeys:s,labels:()=>N.main.drawn().labels,view:()=>N.main.view()}}function Bo({data:t,state:e,set:o,listen:n,language:r}){let s=j(
"compare"),a=j("year-b");for(let c=t.page.firstYear;c<=t.page.lastYear;c++)a.append($("option",{value:c},String(c)));function i(){s.replaceChildren(...["none","\
difference","side"].map(c=>$("option",{value:c},r.t(`compare_${c}`)))),s.value=e().compareWith,a.value=String(e().yearB)}s.addEventListener("change",()=>o({gain:"",
compareWith:s.value})),a.addEventListener("change",()=>o({yearB:Number(a.value),gain:""}));let l=D("year");l.addEventListener("change",()=>o({year:Number(l.value)})),
n(["compareWith","yearB","lang"],i),i()}function Wo(t,e,o){let n=x("hover"),r=t.getContainer(),s=0;t.on("mousemove",a=>{s||=requestAnimationFrame(()=>{s=0;let i=e(
a);if(r.style.cursor=i?"pointer":"",n.hidden=!i,!i)return;n.textContent=o(i);let l=x("stage").getBoundingClientRect(),c=r.getBoundingClientRect();n.style.transform=
`translate(${c.left-l.left+a.containerPoint.x+14}px, ${c.top-l.top+a.containerPoint.y+14}px)`})}),t.on("mouseout movestart zoomstart",()=>{n.hidden=!0})}Ro();})();
