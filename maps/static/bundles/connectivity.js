"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function H(t){return x(t)}function D(t){return x(t)}function $(t,e={},...o){
let n=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?n.addEventListener(r,s):r==="style"?n.style.cssText=String(s):s===!0?n.setAttribute(
r,""):s!==!1&&s!=null&&n.setAttribute(r,String(s));for(let r of o)r!=null&&n.append(r);return n}async function Dt(t){try{let e=document.featurePolicy;if(e&&!e.allowsFeature(
"clipboard-write"))throw new Error("not allowed");return await navigator.clipboard.writeText(t),!0}catch{let e=$("textarea",{class:"hidden","aria-hidden":"true",
tabindex:-1});e.value=t,document.body.append(e),e.select();let o=document.execCommand("copy");return e.remove(),o}}function ft(t,e){let o=URL.createObjectURL(e),
n=$("a",{href:o,download:t});document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function jt(t){let e=t,o=[];return{get:()=>e,set(n){let r=new Set;for(let[s,i]of Object.entries(n)){let a=e[s];an(a,i)||r.add(s)}if(r.size){e={...e,...n};for(let{
keys:s,listener:i}of o)s.some(a=>a==="*"||r.has(a))&&i(e,r)}},listen(n,r){o.push({keys:n,listener:r})}}}function an(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}var ln=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],cn=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],fn=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],dn=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],un=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function ot(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=
0;let o=new Uint16Array(16);for(let r=1;r<16;r++)o[r]=o[r-1]+e[r-1];let n=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(n[o[t[r]]++]=r);return{counts:e,
symbols:n}}function xt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,r=0,s=0;function i(u){for(;s<u;)r|=t[n++]<<s,s+=8;let p=r&(1<<u)-1;return r>>>=
u,s-=u,p}function a(u){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=i(1);let y=u.counts[g];if(p-y<m)return u.symbols[h+(p-m)];h+=y,m=m+y<<1,p<<=1}throw new Error("d\
amaged data")}function l(u){if(o+u<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,o+u));p.set(e),e=p}function f(){r=0,s=0;let u=t[n]|t[n+1]<<8;n+=4,l(
u),e.set(t.subarray(n,n+u),o),o+=u,n+=u}function c(){let u=i(5)+257,p=i(5)+1,m=i(4)+4,h=new Uint8Array(320);for(let y=0;y<m;y++)h[un[y]]=i(3);let g=ot(h.slice(0,
19));h.fill(0);for(let y=0;y<u+p;){let M=a(g);if(M<16){h[y++]=M;continue}let b=M===16?h[y-1]:0,k=M===16?3+i(2):M===17?3+i(3):11+i(7);for(;k--;)h[y++]=b}return[ot(
h.slice(0,u)),ot(h.slice(u,u+p))]}function d(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[ot(u),ot(new Uint8Array(
30).fill(5))]}for(let u=0;!u;){u=i(1);let p=i(2);if(p===0){f();continue}let[m,h]=p===1?d():c();for(;;){let g=a(m);if(g===256)break;if(g<256){l(1),e[o++]=g;continue}
let y=ln[g-257]+i(cn[g-257]),M=a(h),b=fn[M]+i(dn[M]);l(y);for(let k=0;k<y;k++,o++)e[o]=e[o-b]}}return e.subarray(0,o)}function Yt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([o,{signs:n,...r}])=>{let s=Object.entries(n).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((l,f)=>[l,a[f]]))}));return[o,{...r,signs:s}]}))}function Zt({signs:t},e){return t.find(({kinds:o})=>e in o)??t[t.length-1]}function B(t,...e){return Object.
values(t).filter(({look:o})=>e.includes(o.draw)).sort((o,n)=>o.look.rank-n.look.rank)}function kt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function vt({first:t,letters:e,lives:o}){return o.map(n=>{let r={status:new Map,standing:new Map};return[...n].forEach((s,i)=>{let a=e[s.toLowerCase()];r.standing.
set(t+i,a),s in e&&r.status.set(t+i,a)}),r})}function q(t,e){return t.status.get(e)??null}function G(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function rt(t){let e=atob(t),o=new Uint8Array(e.length);for(let i=0;i<e.length;i++)o[i]=e.charCodeAt(i);let n=xt(o),r=n.length/4,s=new Int32Array(r);for(let i=0;i<
r;i++){let a=(n[i]|n[r+i]<<8|n[2*r+i]<<16|n[3*r+i]<<24)>>>0;s[i]=a>>>1^-(a&1)}return s}function Mt(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return JSON.
parse(new TextDecoder().decode(xt(e)))}function N(t){return typeof t=="string"?rt(t):t}function st(t){return t/360+.5}function it(t){let e=Math.sin(t*Math.PI/180);
return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function P(t){let e=rt(t.counts),o=rt(t.steps),n=10**t.decimals,r=[],s=0,i=0,a=0;for(let l of e){let f=new Float64Array(2*l),c=s,d=i;for(let u=0;u<l;u++)c+=o[a+
u],d+=o[a+l+u],u===0&&(s=c,i=d),f[2*u]=st(c/n+t.origin[0]),f[2*u+1]=it(d/n+t.origin[1]);a+=2*l,r.push(f)}return r}function pn(t,e){return t?"k"in t?t.k:"d"in t?
t.d[Number(t.i[e])]:t.v[e]:null}function F(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=o[n]),o[n]>e[2]&&(e[2]=o[n]),
o[n+1]<e[1]&&(e[1]=o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function St(t,e){let o=2;for(let s of t)o+=e[s<0?-s-1:s].length-2;let n=new Float64Array(o),r=0;for(let s of t){
let i=e[s<0?-s-1:s],a=i.length/2;for(let l=r===0?0:1;l<a;l++){let f=s<0?a-1-l:l;n[r++]=i[2*f],n[r++]=i[2*f+1]}}return n}function Ut(t){let e=P(t.boundaries),o=P(
t.lines),n=vt(t.years),r=Yt(t.looks),s={};for(let[i,a]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(a.columns).map(([m,h])=>{let g="z"in h?
Mt(h.z):h;return[m,"i"in g?{d:g.d,i:N(g.i)}:g]})),f=N(a.lives),c=r[i],d=(m,h)=>pn(l[m],h),u=[];for(let m=0;m<a.n;m++){let h=d("kind",m)||"",g=d("rank",m)||9;u.push(
{layer:i,index:m,id:d("id",m),name:d("name",m)||"",zh:d("name",m)||"",kind:h,sign:Zt(c,c.by==="rank"?String(g):h),life:n[f[m]],undated:c.draw!=="ground"&&!!d("u\
ndated",m),named:c.draw==="ground"||(d("evidence",m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&mn(a.points,u),a.shapes&&
hn(a,u,e),a.parts&&gn(a,u,o,n);let p=(m,h)=>at(m.map(({index:g})=>a.shapes?.[g]??[]),e,h&&m.map(h));s[i]={id:i,look:c,geometry:a.geometry,features:u,cell:d,edges:p}}
return s}function mn(t,e){let o=P(t.at)[0],n=0;Array.from(N(t.which)).forEach((r,s)=>{n+=r;let i=e[n];i.x=o[2*s],i.y=o[2*s+1],i.box=[i.x,i.y,i.x,i.y]})}function at(t,e,o){
let n=new Map;return t.forEach((r,s)=>{for(let i of r.flat()){let a=i<0?-i-1:i,l=n.get(a);l?l.push(o?.[s]??""):n.set(a,[o?.[s]??""])}}),[...n].filter(([,r])=>!o||
r.length<2||new Set(r).size>1).map(([r])=>({path:e[r],box:F([e[r]])}))}function hn(t,e,o){e.forEach((n,r)=>{n.rings=(t.shapes?.[r]??[]).map(a=>St(a,o)),n.box=F(
n.rings);let s=t.labels?.[2*r],i=t.labels?.[2*r+1];s!=null&&i!=null&&(n.x=st(s),n.y=it(i))})}function gn(t,e,o,n){let r=N(t.parts?.counts??[]),s=N(t.parts?.lives??
[]),i=N(t.parts?.alignments??[]),a=0;e.forEach((l,f)=>{for(let u=a+r[f];a<u;a++){let p=o[(t.first??0)+a];l.parts.push({path:p,life:n[s[a]],made:i[a],box:F([p])})}
let c=l.parts.map(u=>u.path),d=c.reduce((u,p)=>p.length>u.length?p:u,c[0]??[]);if(l.box=F(c),d.length){let u=2*Math.floor(d.length/4);l.x=d[u],l.y=d[u+1]}})}function qt(t,e,o){let n={};return{t(r,s={}){return(t[e()][r]??t.zh[r]??r).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(a,l,f,c)=>String(s[l])==="1"?f:c).replace(/\{(\w+)\}/g,
(a,l)=>String(s[l]??""))},pick:r=>r[e()],say(r,s=e()){return(n[s]??=yn(o?.[s])).get(xn(r))??r},list:r=>r.join(e()==="zh"?"、":", "),number:(r,s=0)=>r.toLocaleString(
e()==="zh"?"zh-CN":"en",{maximumFractionDigits:s})}}function yn(t){let[e,...o]=t?Mt(t):[""];return new Map(o.map((n,r)=>[e.slice(5*r,5*r+5),n]))}var bn="ABCDEFG\
HIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function xn(t){let e=2166136261;for(let o=0;o<t.length;o++)e=Math.imul(e^t.charCodeAt(o),16777619);return[
24,18,12,6,0].map(o=>bn[e>>>o&63]).join("")}function Gt(t,e,o){let n=o.map(([s,i])=>({owner:s,key:i,name:String(s[i]??"")})),r=()=>{let s=t.get().lang==="zh";for(let{
owner:i,key:a,name:l}of n)i[a]=s?l:e.say(l)};t.listen(["lang"],r),r()}function Jt(t){return t.map((e,o)=>[t,o])}function Xt(t){return[...Object.values(t.layers).
flatMap(({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var dt=new WeakMap;function kn(t,e){let o=document.createTreeWalker(t,4);for(let n=o.nextNode();n;n=
o.nextNode()){if(n.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let r=dt.get(n)??n.nodeValue??"";dt.set(n,r);let s=r.trim();n.nodeValue=
r.replace(s,()=>e.say(s))}for(let n of t.querySelectorAll("svg[aria-label]")){let r=dt.get(n)??n.getAttribute("aria-label")??"";dt.set(n,r),n.setAttribute("aria\
-label",e.say(r))}}var Mn={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function $t(t,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let o of document.
querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let o of document.querySelectorAll("[data-en]")){let n=o;n.dataset.zh??=n.textContent??"",n.
textContent=n.dataset[e]??""}for(let o of document.querySelectorAll("[data-say]"))kn(o,t);for(let[o,n]of Object.entries(Mn)){let r=`[data-${o.replace(/[A-Z]/g,s=>`\
-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let i=s.dataset[o]??"";s.setAttribute(n,t.t(i))}}}var Sn={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Kt=new Map;function $n(t){let e=Kt.get(t);return e||(e=new Path2D(Sn[t]),Kt.set(t,e)),e}function Qt(t,e,o){let{
scale:n,left:r,top:s}=o,i=e.length-2,a=e[0]*n-r,l=e[1]*n-s;t.moveTo(a,l);for(let f=2;f<=i;f+=2){let c=e[f]*n-r,d=e[f+1]*n-s;f<i&&Math.abs(c-a)+Math.abs(d-l)<1.6||
(t.lineTo(c,d),a=c,l=d)}}function E(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}
function v(t,e,o,n){t.beginPath();for(let r of e)Qt(t,r,o),t.closePath();t.fillStyle=n,t.fill("evenodd")}function _(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=n.
width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=n.alpha??1,t.setLineDash(n.dash??[]);for(let r=0;r<e.length;r+=48){
t.beginPath();for(let s of e.slice(r,r+48))Qt(t,s,o);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function At(t,e,o,n,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(
o,n),t.scale(r.size/12,r.size/12);let s=$n(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(
s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.restore()}var I='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',J='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',te=new Map;function X(t,e,o){let n=`${e}|${o}`,r=te.get(n);return r===void 0&&(t.font=e,r=t.measureText(o).width,te.set(n,
r)),r}function _t(t,e,o){let n=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>o&&(n.push(r.trimEnd()),r=""),r+=
s;return[...n,r].filter(Boolean)}var _n=11,ee=12.5,zn=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],Ln=[99,99,10,11],tr=Ln[2],ne={zh:[],en:[],rank:[]};
function oe(t,e,o){let n=t?.rivers??ne,r=t?.towns??ne,s=t?P(t.rivers.lines):[],[i=new Float64Array(0)]=t?P(t.towns.at):[],a=t?P(t.borders.lines):[],l=P(e.lines),
f=new Set(e.rings.flatMap((c,d)=>o.has(e.names[d])?c.flat().map(u=>u<0?-u-1:u):[]).map(c=>l[c]));return{rivers:s.map((c,d)=>({name:[n.zh[d],n.en[d]],rank:n.rank[d],
path:c,box:F([c])})),towns:r.zh.map((c,d)=>({name:[c,r.en[d]],rank:r.rank[d],x:i[2*d],y:i[2*d+1]})),borders:a.map((c,d)=>({left:t?.borders.left[d]??["",""],right:t?.
borders.right[d]??["",""],path:c,box:F([c])})),provinces:at(e.rings,l,e.provinces??e.names).map(c=>({...c,fine:f.has(c.path)}))}}function En(t){return Math.min(
1,Math.max(0,(ee-t)/(ee-_n)))}function re(t,e,{backdrop:o},n){let r=En(e.zoom);if(!r||n.tiles)return;let s=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let i of[
3,2,1]){let{zoom:a=0,width:l=1}=zn[i];if(e.zoom<a)continue;let f=o.rivers.filter(c=>c.rank===i&&E(c.box,e)).map(({path:c})=>c);_(t,f,e,{color:n.palette.water,width:l*
s,alpha:r})}}function se(t,e,{backdrop:o},n){if(n.tiles)return;let r=o.provinces.filter(({box:s,fine:i})=>E(s,e)&&!(i&&e.zoom>11.5)).map(({path:s})=>s);_(t,r,e,
{color:n.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function ie(t,e){let o=P(t.lines),n=new Set(t.rings.flatMap((s,i)=>e.has(t.names[i])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(i=>i.filter(a=>!n.
has(a))));return{around:t.rings.flatMap(s=>s.map(i=>{let a=St(i,o);return{path:a,box:F([a])}})),aroundEdges:at(r,o)}}function ut(t,e){return t.filter(({box:o})=>E(
o,e)).map(({path:o})=>o)}function zt(t,e,o,n){let{palette:r}=n;n.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),v(t,ut(o.around,e),e,r.around),_(t,
ut(o.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Tn(t,e,o,n),re(t,e,o,n),se(t,e,o,n),wn(t,e,o,n)}function Cn(t,e,o){let n=t.layer===
"districts"?o.cityOf(t,e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tint)[e.dark?1:0]}function Tn(t,e,o,n){let{palette:r}=n,s=n.layers.has("distr\
icts")?o.layers.districts?.features??[]:[],i=(o.layers.cities?.features??[]).filter(l=>n.layers.has("cities")&&o.detailed.has(l.id));if(!n.tiles)for(let l of s.
length?s:i)E(l.box,e)&&v(t,l.rings,e,Cn(l,n,o));if(s.length&&_(t,ut(o.edges.districts,e),e,{color:n.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!i.length)
return;let a=ut(o.edges.cities(n.year),e);_(t,a,e,{color:r.city_edge,width:3.4,join:"bevel"}),_(t,a,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function wn(t,e,o,n){for(let r of B(o.layers,"fills"))if(n.layers.has(r.id))for(let s of r.features){if(!n.visible(s)||!E(s.box,e))continue;let i=n.palette[kt(s)];
t.globalAlpha=n.dark?.22:.17,v(t,s.rings,e,i),_(t,s.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var Nn=["","","s","g"],In=12,On=["proposed","planned","approved","construction","expected","open"];function U(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function Pn(t,e,o){let n=new Map;if(!o.layers.has(t.id))return n;for(let r of t.features)if(!(!E(
r.box,e)||!o.visible(r)))for(let s of r.parts){let i=q(s.life,o.year);if(!G(i,o.statuses)||!E(s.box,e))continue;let a=Nn[s.made]+(o.fade(r)<1?"f":""),l=`${r.sign.
key}|${i}|${a}`,f=n.get(l);f?f.push(s.path):n.set(l,[s.path])}return n}function Lt(t,e,o,n){for(let r of B(o.layers,"lines")){let s=Pn(r,e,n);for(let i of On)for(let a of[
...r.look.signs].reverse())for(let l of["","s","g","f","sf","gf"]){let f=s.get(`${a.key}|${i}|${l}`);f&&Rn(t,f,e,o,n,a,i,l)}}}function Rn(t,e,o,n,r,s,i,a){if(a.
startsWith("g")){Bn(t,e,o,n,r,s,a);return}let l=a.startsWith("s"),f=l?ae(o.zoom):1,c=n.style.strokes[i]??n.style.strokes.open,d=s.size*U(o.zoom),u=r.palette[s.color],
p=s.dash.length?s.dash:c.dash,m=p.map(M=>M*Math.max(d,1.5)),h=c.alpha*(l?n.style.schematic*f:1)*r.lineAlpha*(a.endsWith("f")?.42:1),g=p[0]===.1?"round":void 0,y=e.
length>=400;y||_(t,e,o,{color:r.palette.halo,width:d+1.8,alpha:.75}),_(t,e,o,{color:u,width:y?1:d,dash:y?[]:m,alpha:h,cap:y?"butt":g,join:y?"bevel":"round"}),s.
ticks&&!m.length&&!y&&_(t,e,o,{color:u,width:d*3.4,dash:[1.1,9],alpha:h*.8}),l&&d>=2.4&&!m.length&&!y&&_(t,e,o,{color:r.palette.halo,width:d*.3,alpha:.62})}function ae(t){
return Math.max(.4,1-Math.max(0,t-In+.5)*.3)}function Bn(t,e,o,n,r,s,i){let a=Math.max(1,s.size*U(o.zoom)*.8);_(t,e,o,{color:r.palette[s.color],width:a,cap:"rou\
nd",dash:n.style.guess.dash.map(l=>l*Math.max(a,1.5)),alpha:n.style.guess.alpha*ae(o.zoom)*r.lineAlpha*(i.endsWith("f")?.42:1)})}var pt=48;var mt=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/pt);o<=Math.floor(e[2]/pt);o++)for(let n=Math.floor(e[1]/pt);n<=Math.floor(e[3]/
pt);n++)yield o*65537+n}*met(e){for(let o of e)for(let n of this.keys(o))for(let r of this.cells.get(n)??[])o[0]<r[2]&&o[2]>r[0]&&o[1]<r[3]&&o[3]>r[1]&&(yield r)}isFree(e){
for(let o of this.met(e))return!1;return!0}take(e){for(let o of e)for(let n of this.keys(o)){let r=this.cells.get(n);r?r.push(o):this.cells.set(n,[o])}}};function Wn(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function le(t){let e=new Map,o=new Map;for(let n of[...t].sort((r,s)=>r.rank-
s.rank)){if(!Number.isFinite(n.x))continue;let r=Wn(n.name),s=e.get(r)??[],i=s.find(a=>Fn(a,n)<1e3);i?o.set(n,i):e.set(r,[...s,n])}return o}function Fn(t,e){let o=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*o}function ce(t){let e=Ut(t),o=new Map;for(let c of Object.values(e))for(let d of c.features){o.set(d.id,d);for(let u of String(c.cell("stands_for",d.index)??"").
split("|"))u&&o.set(u,d)}let n=new Set;for(let c of e.districts?.features??[])n.add(Et(e.districts,c));for(let c of n)(e.districts?.features??[]).filter(u=>Et(e.
districts,u)===c).length<2&&n.delete(c);let r=t.around.names.map((c,d)=>({name:c,x:st(t.around.labels?.[2*d]??NaN),y:it(t.around.labels?.[2*d+1]??NaN)})),s=(e.cities?.
features??[]).filter(c=>n.has(c.id)),i=Hn(e.districts),a=le(B(e,"rings").flatMap(({features:c})=>c)),l=new Map;for(let[c,d]of a)l.set(d,[...l.get(d)??[],c]);let f=new Set(
s.map(({name:c})=>c));return{towards:c=>c,layers:e,byId:o,detailed:n,neighbours:r,cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...ie(t.around,f),backdrop:oe(
t.ground,t.around,f),undatedName:(c,d)=>(t.words[d]?.status_undated??"{status}").replace("{status}",c),twins:a,others:c=>l.get(c)??[],edges:{districts:e.districts?.
edges(e.districts.features)??[],cities:Vn(e,s,n,i)}}}function Hn(t){return(e,o)=>o<Number(String(t?.cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell(
"former_parent",e.index)):Et(t,e)}function Et(t,{index:e}){return String(t?.cell("parent",e)??"").split("|")[0]}function Vn({districts:t,cities:e},o,n,r){let s=(t?.
features??[]).filter(l=>n.has(r(l,1/0))),i=e?.edges(o)??[],a=new Map([["",i]]);return l=>{let c=s.filter(u=>r(u,l)!==r(u,1/0)).map(u=>u.id).join(),d=a.get(c);return d||
(d=t.edges(s,u=>r(u,l)),a.set(c,d)),d}}function fe(t,e,o){let n=o.year??e.year,r=i=>!e.named||i.named,s=i=>{let a=q(i.life,n);return r(i)&&G(a,e.statuses)?a:null};
return{year:n,statuses:e.statuses,layers:e.layers,dark:o.dark,lang:e.lang,mapName:i=>n<t.asOfYear&&i.undated?t.undatedName(i.name,e.lang):i.name,palette:t.style.
palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.lit?.5:1,district:e.district,selected:e.selected,status:s,doubled:i=>{let a=t.twins.get(
i);return!!a&&s(a)!==null},visible:i=>r(i)&&(i.parts.length?i.parts.some(a=>G(q(a.life,n),e.statuses)):G(q(i.life,n),e.statuses)),fade:i=>n<t.asOfYear&&i.undated?
.42:1}}function Ct(t,e,o=""){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let r=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},i=null,a=0,l=!0,f=!1,c=[0,1],d={symbols:[],labels:[]};function u(){if(cancelAnimationFrame(a),a=0,!l||f)return;
let b=t.getSize(),k=b.multiplyBy(.2).round(),z=t.containerPointToLayerPoint([-k.x,-k.y]),T=t.getPixelOrigin(),et=t.getZoom(),Y=b.x+2*k.x,Z=b.y+2*k.y,S=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(Y*S)||n.height!==Math.round(Z*S))&&(n.width=Math.round(Y*S),n.height=Math.round(Z*S),n.style.width=`${Y}px`,
n.style.height=`${Z}px`),s={scale:256*2**et,left:T.x+z.x,top:T.y+z.y,width:Y,height:Z,zoom:et,frame:[k.x,k.y,k.x+b.x,k.y+b.y]},(c[0]>0||c[1]<1)&&(s.clip=[c[0]>0?
k.x+c[0]*b.x:0,c[1]<1?k.x+c[1]*b.x:Y]),o&&(s.covered=Dn(o,t.getContainer(),k)),i=t.layerPointToLatLng(z),r.setTransform(S,0,0,S,0,0),d=e(r,s),m()}function p(){a||=
requestAnimationFrame(u)}function m(b=t.getCenter(),k=t.getZoom()){if(!i)return;let z=t._latLngToNewLayerPoint(i,k,b);L.DomUtil.setTransform(n,z,t.getZoomScale(
k,s.zoom)),h()}function h(){if(c[0]===0&&c[1]===1){n.style.clipPath="";return}let b=t.getSize(),k=t.latLngToContainerPoint(i).x,z=Math.max(0,c[0]*b.x-k),T=Math.
max(0,k+s.width-c[1]*b.x);n.style.clipPath=`inset(0 ${c[1]===1?0:T}px 0 ${c[0]===0?0:z}px)`}function g(){if(!i||t.getZoom()!==s.zoom)return!1;let b=t.latLngToContainerPoint(
i),k=t.getSize();return b.x<=0&&b.y<=0&&b.x+s.width>=k.x&&b.y+s.height>=k.y}function y(){!i||t.getZoom()!==s.zoom||(h(),g()||p())}function M(){g()&&!s.clip&&!o?
m():u()}return t.getPane("overlayPane").append(n),t.on("moveend",M),t.on("viewreset resize",u),t.on("move",y),t.on("zoom",()=>{m(),Math.abs(t.getZoom()-s.zoom)>
.45&&p()}),t.on("zoomanim",b=>{f=!b.noUpdate,m(b.center,b.zoom)}),t.on("zoomend",()=>{f=!1}),{canvas:n,redraw:u,later:p,view:()=>s,drawn:()=>d,clip(b,k){c[0]===
b&&c[1]===k||(c=[b,k],i&&(h(),p()))},show(b){l=b,n.hidden=!b,b&&u()}}}function Dn(t,e,o){let{left:n,top:r}=e.getBoundingClientRect();return[...document.querySelectorAll(
t)].map(s=>s.getBoundingClientRect()).filter(({width:s,height:i})=>s>0&&i>0).map(s=>[s.left-n+o.x-2,s.top-r+o.y-2,s.right-n+o.x+2,s.bottom-r+o.y+2])}var lt=7;function de(t,e,o,n,r,s,i){let a=[],l=({symbol:c})=>n.layers[c.features[0].layer].look.rank,f=s.map(c=>({symbol:c,far:Math.hypot(c.x-t,c.y-e)})).filter(
({symbol:c,far:d})=>d<=c.r+2).sort((c,d)=>l(d)-l(c)||c.far-d.far);for(let{symbol:c}of f)a.push(...c.features);return a.push(...jn(t,e,o,n,r)),i.polygons&&a.push(
...Zn(t,e,o,n,r)),[...new Set(a)]}function jn(t,e,o,n,r){let s=[],i={...o,left:o.left+t-lt,top:o.top+e-lt,width:2*lt,height:2*lt};for(let a of B(n.layers,"borde\
rs","lines").reverse()){if(!r.layers.has(a.id))continue;let l=a.look.draw==="borders"?1.5:0;for(let f of a.features){if(!E(f.box,i,0)||!r.visible(f))continue;let c=f.
parts.length?f.parts.filter(u=>E(u.box,i,0)).map(u=>u.path):f.rings,d=Math.min(...c.map(u=>Yn(u,t,e,o)),1/0);d<=lt&&s.push({feature:f,far:d-l})}}return s.sort((a,l)=>a.
far-l.far).map(({feature:a})=>a)}function Yn(t,e,o,n){let r=1/0;for(let s=2;s<t.length;s+=2){let i=t[s-2]*n.scale-n.left-e,a=t[s-1]*n.scale-n.top-o,l=t[s]*n.scale-
n.left-e,f=t[s+1]*n.scale-n.top-o;if(Math.min(i,l)>r||Math.min(a,f)>r)continue;let c=l-i,d=f-a,u=c*c+d*d,p=u?Math.max(0,Math.min(1,-(i*c+a*d)/u)):0;r=Math.min(r,
Math.hypot(i+p*c,a+p*d))}return r}function Zn(t,e,o,n,r){let s=(t+o.left)/o.scale,i=(e+o.top)/o.scale;return B(n.layers,"ground","fills").reverse().flatMap(({id:a,
features:l})=>r.layers.has(a)?l.filter(f=>r.visible(f)&&vn(f,s,i)):[])}function vn(t,e,o){let[n,r,s,i]=t.box;if(e<n||e>s||o<r||o>i)return!1;let a=!1;for(let l of t.
rings)for(let f=2;f<l.length;f+=2){let c=l[f-1],d=l[f+1];c>o!=d>o&&e<(l[f]-l[f-2])*(o-c)/(d-c)+l[f-2]&&(a=!a)}return a}var Un=750,qn=["open","construction","approved","planned","proposed"];function ue(t,e,o,n=0){let r=H("year"),s=x("year-play"),i=H("year-value"),a=0;function l(d){
r.value=String(d.year);let u=d.year>t.page.asOfYear?o.t("year_future"):d.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});i.value=String(d.year),x("year-note").textContent=u,r.setAttribute("aria-valuetext",`${d.year} ${u}`)}function f(){clearInterval(a),a=0,s.textContent=
"▶",s.setAttribute("aria-label",o.t("play")),s.setAttribute("aria-pressed","false")}function c(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",o.t("pause")),s.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let d=e.get().year+1;e.set({year:d}),
d>=t.page.lastYear&&f()},Un)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{f(),e.set({year:Number(r.value)})}),i.
addEventListener("change",()=>{let d=Math.round(Number(i.value));f(),d>=t.page.firstYear&&d<=t.page.lastYear&&e.set({year:d}),l(e.get())}),s.addEventListener("c\
lick",()=>a?f():c()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&f()),f(),l(e.get()),document.getElementById("statuses")&&Gn(e,o)}function Gn(t,e){let o=x(
"statuses");function n(){let{statuses:r}=t.get();o.replaceChildren(...qn.map(s=>$("label",{class:`chip ${s}`},$("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(s):a.delete(s),t.set({statuses:a})}}),e.t(`status_${s}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:r})=>{for(let s of o.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),n()}function pe(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:i}=t.get();return i==="auto"?n.matches:i==="dark"};function s(){let i=r();
document.documentElement.dataset.theme=i?"dark":"light";let a=x("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),n.addEventListener("change",()=>{s(),o()}),
t.listen(["theme","lang"],s),s(),r}function Jn(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
me(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),me(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.named&&n.set("n","1"),
t.district&&(n.set("d",t.district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&n.set("o",
t.selected),t.compare&&n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function me(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function he(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+t}function ge(t,e,o,n,r,s=Jn){let i="",a=0;function l(){
a=0;let c=t.getCenter();i=s(e.get(),{zoom:t.getZoom(),latitude:c.lat,longitude:c.lng},o),H("share-link").value=i===window.location.hash?window.location.href:he(
i)}function f(){a||=window.setTimeout(l,120)}e.listen(["*",...Object.keys(o)],f),t.on("moveend",f),window.addEventListener("hashchange",()=>{window.location.hash!==
i&&r(window.location.hash)}),x("copy-link").addEventListener("click",async()=>{l();let c=H("share-link"),d=await Dt(c.value);c.select(),x("share-note").textContent=
n.t(d?"copied":"copy_by_hand")}),l()}function Xn(t){let[e,o]=t.includes("?")||!t.includes("=")?t.split("?"):["",t];return{place:e,parts:new URLSearchParams(o)}}function ye(t,{lang:e,theme:o}){let{place:n,parts:r}=Xn(t);r.delete("lang"),r.delete("t"),e!=="zh"&&r.set("lang",e),o!=="auto"&&r.set("t",o);let s=r.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@");return[n,n&&s?"?":"",s].join("")}function Kn(t,e){let[o,n=""]=t.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(o))return t;let r=ye(n,e);return r?`${o}#${r}`:o}function be(t){for(let e of["poi\
nterdown","focusin"])document.addEventListener(e,({target:o})=>{let n=o.closest?.("a[href]"),r=n?.getAttribute("href");if(n&&r&&!n.hasAttribute("download")){let s=Kn(
r,t.get());s!==r&&n.setAttribute("href",s)}})}var Tt=["small","half","tall"];function xe(t,e,o){let n=x("panel"),r=x("sheet-toggle");function s(c){n.dataset.sheet=c,r.setAttribute("aria-expanded",String(c!==
"small")),r.setAttribute("aria-label",e.t(c==="tall"?"sheet_less":"sheet_more"))}let i=0,a=0,l=!1;r.addEventListener("pointerdown",c=>{r.setPointerCapture(c.pointerId),
i=c.clientY,a=n.getBoundingClientRect().height,l=!1}),r.addEventListener("pointermove",c=>{!r.hasPointerCapture(c.pointerId)||Math.abs(c.clientY-i)<6||(l=!0,n.style.
height=`${Math.max(80,a+i-c.clientY)}px`)}),r.addEventListener("pointerup",()=>{if(!l)return;let c=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",s(c<.33?"small":c<.68?"half":"tall")}),r.addEventListener("click",()=>{if(l)return;let c=Tt.indexOf(n.dataset.sheet??"small");s(Tt[(c+1)%Tt.length])});let f=x(
"legend-toggle");f.addEventListener("click",()=>{let c=x("legend").classList.toggle("closed")===!1;f.setAttribute("aria-expanded",String(c))}),window.matchMedia(
"(max-width: 760px)").matches&&(x("legend").classList.add("closed"),f.setAttribute("aria-expanded","false")),s("small"),o.listen(["lang"],()=>s(n.dataset.sheet??
"small")),t.on("click",()=>n.dataset.sheet!=="small"&&s("small"))}var wt="#legend, .leaflet-control, #credit, #swipe:not([hidden]) span, #panel, #detail:not([hidden])",Qn=560,to=700,K=12;function ke(t){let e=x("credit"),o=new ResizeObserver(
()=>{document.documentElement.style.setProperty("--credit",`${e.offsetHeight}px`),t()});for(let n of document.querySelectorAll("#credit, #legend, #panel, #detai\
l"))o.observe(n)}function Me(t){let e=x("legend"),{x:o,y:n}=t.getSize(),r=e.getBoundingClientRect();o-r.width>=Qn&&r.height<n*.8||(e.classList.add("closed"),x("\
legend-toggle").setAttribute("aria-expanded","false"))}function Se(t){let e=t.getContainer().getBoundingClientRect(),o=x("legend").getBoundingClientRect(),n=x("credit").getBoundingClientRect(),r=Math.max(0,e.bottom-
n.top)+K;return e.width<=to?{paddingTopLeft:[6,K],paddingBottomRight:[6,r]}:{paddingTopLeft:[!x("legend").classList.contains("closed")?o.right-e.left+K:K,K],paddingBottomRight:[
K,r]}}var eo=-1;function $e(t){let e=t.ids.length,o=e*(e-1)/2,n=new Map(t.ids.map((u,p)=>[u,p])),r=new Map;function s(u,p){let m=`${u} ${p}`,h=r.get(m);if(!h){let g=rt(
t[u][p]);h=[];for(let y=0;y<g.length;y+=o){let M=h[h.length-1],b=g.slice(y,y+o);if(M)for(let k=0;k<o;k++)b[k]+=M[k];h.push(b)}r.set(m,h)}return h}function i(u,p,m,h,g){
if(h===g)return 0;let[y,M]=h<g?[h,g]:[g,h],b=s(u,m)[p-t.first][y*e-y*(y+1)/2+M-y-1];return b===eo?null:b/10}function a(u,p,m,h){let[g,y]=m<h?[m,h]:[h,m],M=g*e-g*
(g+1)/2+y-g-1;return m!==h&&t.worthless[p]&&s("worthless",p)[u-t.first][M]?"no_sensible_rail":"no_way"}function l(u,p,m){return t.ids.map((h,g)=>i("minutes",u,p,
m,g))}function f(u,p,m){let h=0,g=0;return l(u,p,m).forEach((y,M)=>{M===m||y===null||(h+=y*t.population[M],g+=t.population[M])}),g?h/g:null}function c(u,p){let m=0,
h=0;for(let g=0;g<e;g++)l(u,p,g).forEach((y,M)=>{M===g||y===null||(m+=y*t.population[g]*t.population[M],h+=t.population[g]*t.population[M])});return h?m/h:null}
function d(u,p,m,h){return l(u,p,m).reduce((g,y,M)=>g+(y!==null&&y<=h?t.population[M]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,counted:t.
counted,index:n,between:i,whyNot:a,minutesFrom:l,mean:f,meanOfAll:c,peopleWithin:d}}function Ae(t,e){let o=Array.from(N(t.hundredths),n=>n/100);return t.rows.map(
([n,r,s,i,a,l,f,c,d,u,p,m],h)=>({key:`${f} ${n}`,line:n,name:r,kind:s,status:i,opens:a,basis:l,mode:f,year:c,saved:d,people:u,faster:p,opened:m,byDistrict:o.slice(
h*e,(h+1)*e)}))}function _e(t,e){let o=no(t),n=new Map;function r(s){let i=n.get(s);if(!i){let a=t.modes[s],l=N(a.at),f=N(a.counts),c=N(a.legs),d=N(a.changed),u=0,p=0;i=Array.from(
N(a.years),(m,h)=>{let g=new Map,y=0;for(let M=u+d[h];u<M;u++){y+=l[u];let b=[];for(let k=p+f[u];p<k;p++)b.push(o[c[p]]);g.set(y,b)}return{year:m,legs:g}}),n.set(
s,i)}return i}return(s,i,a,l)=>{let f=[];for(let c of r(i)){if(c.year>s)break;f=c.legs.get(a*e+l)??f}return f}}function no(t){let[e]=P(t.points),[o,n,r,s,i,a,l,
f]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(u=>N(u)),c=[],d=0;for(let u=0;u<l.length;u++){let p=new Float64Array(2*l[u]),m=0;for(let h=0;h<
l[u];h++,d++)m+=f[d],p[2*h]=e[2*m],p[2*h+1]=e[2*m+1];c.push({kind:t.kinds[o[u]],line:t.lines[n[u]],from:t.names[r[u]],to:t.names[s[u]],minutes:i[u]/10,km:a[u]/10,
path:p})}return c}function Le(t,e,o,n){let r=o.find(({key:l})=>l===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(l=>({value:l,what:"value"}))};let s=n==="\
other"?t.yearB:t.year,i=ze(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:i};let a=ze(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:i.map((l,f)=>oo(l,a[f]))}}function ze({from:t,mode:e},o,n){let r=o.index.get(t);return o.ids.map((s,i)=>{if(i===r)return{value:0,what:"s\
elf"};let a=r===void 0?o.mean(n,e,i):o.between("minutes",n,e,r,i);if(a!==null)return{value:a,what:"value"};let l=r===void 0?"no_way":o.whyNot(n,e,r,i);return{value:a,
what:l==="no_way"?"none":"worthless"}})}function oo(t,e){return t.what==="self"||t.what==="worthless"?t:t.value===null?{value:null,what:e.value===null?"none":"l\
ost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function ro(t,e){let o=t.breaks.findIndex(n=>e<=n);return o<
0?t.breaks.length:o}function ht(t,e,o,n){let r=n?"dark":"light",s=t.special.none[r];if(!o)return{fill:s,hatch:null};if(o.what==="new")return{fill:t.special.new[r],
hatch:null};if(o.what==="self")return{fill:t.special.self[r],hatch:null};if(o.value===null)return{fill:s,hatch:t.special.hatch[r]};let i=t.scales[e.scale];return{
fill:i[r][ro(i,o.value)],hatch:null}}function Ee(t){let[e,o,n]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+o*.587+n*.114<135}function Ce(t,{breaks:e},o){
if(t==="difference")return so(e,o);let n={unit:o.t("minute_unit")};return[...e,null].map((r,s)=>{let i=s?e[s-1]:0;return t==="gain"&&s===0?o.t("gain_none"):r===
null?o.t("class_over",{from:Math.round(i),...n}):s===0?o.t("class_under",{to:r,...n}):o.t("class_between",{from:Math.max(.5,i),to:r,...n})})}function so(t,e){let o={
unit:e.t("minute_unit")},n=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:n(0),...o}):r===null?e.t("slower_over",{from:n(
s-1),...o}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...o}):e.t("faster_between",{from:Math.max(1,n(s)),to:n(s-1),...o}))}function Te(t,e,o,n,r){let s=new mt;s.take(e.covered??[]);let i=[];for(let a of io(e,o,n,r)){let l=Math.max(X(t,we(a),a.name),X(t,Ne(a),a.value)),f=a.size*(a.value?
2.35:1.2),c=a.district.x*e.scale-e.left,d=a.district.y*e.scale-e.top,u=a.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[
p,m]of u){let h=[c+p-l/2-2,d+m-f/2,c+p+l/2+2,d+m+f/2];if(s.isFree([h])){s.take([h]),ao(t,a,c+p,d+m),i.push({text:`${a.name} ${a.value}`,boxes:[h],feature:a.district});
break}}}return i}function io(t,e,o,n){let{state:r,times:s,asked:i,looks:a}=n,l=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.features??[]).filter(f=>E(
f.box,t,0)).map(f=>{let c=s.index.get(f.id),d=c===void 0?void 0:i.answers[c],u=f.id===r.from||f.id===r.to,p=(f.box[2]-f.box[0])*t.scale;return{district:f,size:u?
l+1:l,name:f.name,value:d&&d.what!=="self"?n.say(d):"",rank:u?0:1+1e3/Math.max(1,p),room:p,deep:Ee(ht(a,i,d,o.dark).fill)}}).filter(f=>f.rank<1||f.room>f.size*2.6).
sort((f,c)=>f.rank-c.rank)}function we({size:t,rank:e}){return`${e<1?700:500} ${t}px ${I}`}function Ne({size:t}){return`700 ${t+1.5}px ${I}`}function ao(t,e,o,n){
let r=e.deep;t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":"rgba(255, 255, 255, .75)",
t.fillStyle=r?"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[i,a,l]of[[e.name,we(e),-s],[e.value,Ne(e),s]])i&&(t.font=a,t.strokeText(i,o,n+l),t.fillText(
i,o,n+l))}function ct(t,e,o,n,r){t.clearRect(0,0,e.width,e.height),zt(t,e,o,{...n,layers:new Set}),lo(t,e,o,n,r);let s=n.dark?"dark":"light",i=r.journey.length||r.line?.3:
.55;return Lt(t,e,o,{...n,lineAlpha:i,palette:{...n.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&fo(t,e,o,n,r.line),co(t,e,o,n,r),uo(t,e,n,r.journey),
{symbols:[],labels:Te(t,e,o,n,r)}}function lo(t,e,o,n,r){let s=(o.layers.districts?.features??[]).filter(l=>E(l.box,e)),i=new Map;for(let l of s){let f=r.times.
index.get(l.id),c=f===void 0?void 0:r.asked.answers[f],{fill:d,hatch:u}=ht(r.looks,r.asked,c,n.dark);v(t,l.rings,e,d),u&&i.set(u,[...i.get(u)??[],...l.rings])}for(let[
l,f]of i){let c=Nt(t,l);c&&v(t,f,e,c)}let a=l=>l.filter(({box:f})=>E(f,e)).map(({path:f})=>f);_(t,a(o.edges.districts),e,{color:n.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),_(t,a(o.edges.cities(n.year)),e,{color:n.dark?"#15181d":"#ffffff",width:2.6})}function Nt(t,e){let o=document.createElement("canvas");o.width=8,o.height=
8;let n=o.getContext("2d");n.strokeStyle=e,n.lineWidth=1.4;for(let r of[-8,0,8])n.moveTo(r,8),n.lineTo(r+8,0);return n.stroke(),t.createPattern(o,"repeat")}function co(t,e,o,n,{
state:r}){for(let s of[r.to,r.from]){let i=o.byId.get(s);i&&(_(t,i.rings,e,{color:n.palette.halo,width:4.6}),_(t,i.rings,e,{color:s===r.from?n.palette.select:n.
palette.ink,width:2.2}))}}function fo(t,e,o,n,r){let s=o.byId.get(r)?.parts.map(a=>a.path)??[],i=4.2*U(e.zoom);_(t,s,e,{color:n.palette.halo,width:i+4}),_(t,s,e,
{color:n.palette.ink,width:i})}function uo(t,e,o,n){let{palette:r}=o,s=4.4*Math.sqrt(U(e.zoom)),i=n.filter(({path:a})=>a.length>2);for(let{path:a}of i)_(t,[a],e,
{color:r.halo,width:s+4});for(let{kind:a,path:l}of i){let f=a==="rail"||a==="road";_(t,[l],e,{width:f?s:2.6,color:a==="rail"?r.rail:a==="road"?r.road:r.ink,dash:f?
[]:[.1,5],cap:"round"})}i.forEach(({path:a},l)=>{let f=l===i.length-1?[0,a.length-2]:[0];for(let c of f){let d=l===0&&c===0||c>0;At(t,"circle",a[c]*e.scale-e.left,
a[c+1]*e.scale-e.top,{size:d?12:8.5,color:d?r.select:r.ink,rim:r.halo,hollow:!0})}})}var po={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function W(t,e,o="minutes"){let n=Math.round(e);return t.number(n<e&&po[o].includes(n)?Math.ceil(e*10)/
10:n,1)}function Ie(t,e){return({value:o,what:n})=>{if(n==="new")return e.t("newly");if(n==="worthless")return e.t("not_by_rail");if(o===null)return e.t("no_way");
if(n==="self")return e.t("start_here");if(t.scale==="minutes"||t.scale==="mean")return W(e,o,t.scale);if(t.scale==="gain")return o<.05?"0":`−${o<10?o.toFixed(
1):Math.round(o)}`;let r=Math.round(o);return r<0?`−${-r}`:r>0?`+${r}`:"0"}}function Oe(t,e,o,n){let{year:r,yearB:s,from:i,compareWith:a}=t;if(o)return mo(o,e,
n);let l=n.t(`by_${t.mode}`),f=e.index.get(i),c=a!=="none";if(f===void 0){let u=e.meanOfAll(r,t.mode)??0,p=e.meanOfAll(s,t.mode)??0;return n.t(c?"title_mean_com\
pared":"title_mean",{year:r,mode:l,yearB:s,minutes:W(n,u),before:W(n,p)})}let d=u=>V(n,e.peopleWithin(u,t.mode,f,60));return n.t(c?"title_from_compared":"title_\
from",{year:r,yearB:s,mode:l,name:e.names[f],people:d(r),before:d(s)})}function mo(t,e,o){let n=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=o.number(t.byDistrict[n],
1);return o.t(t.byDistrict[n]>0?"title_gain":"title_gain_opened",{line:t.name,year:t.year,name:e.names[n],minutes:r,pairs:t.opened})}function V(t,e){return e<1e4?
t.t("people",{n:t.number(e)}):t.t("people_many",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var gt=[30,60,90];function Pe({scene:t,times:e,language:o},n,r){let s=D(n),{districts:i}=t.layers,a=new Map;for(let l of i.features){if(!e.index.has(l.id))continue;
let f=i.cell("city",l.index)??"";a.set(f,[...a.get(f)??[],l])}s.replaceChildren($("option",{value:""},o.t(r)),...[...a].map(([l,f])=>$("optgroup",{label:o.say(l)},
...f.map(c=>$("option",{value:c.id},c.name)))))}function Re(t){let{state:e,set:o,listen:n,language:r}=t,s=D("from-district"),i=D("to-district"),a=D("mode"),l={from:x(
"click-from"),to:x("click-to")};function f(){let d=e();s.value=d.from,i.value=d.to,i.disabled=!d.from,a.value=d.mode,l.from.setAttribute("aria-pressed",String(d.
clickSets==="from")),l.to.setAttribute("aria-pressed",String(d.clickSets==="to")),x("swap").disabled=!d.to}function c(){Pe(t,"from-district","from_mean"),Pe(t,"\
to-district","to_choose"),a.replaceChildren(...t.data.travel.times.modes.map(d=>$("option",{value:d},r.t(`mode_${d}`)))),f()}s.addEventListener("change",()=>o({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),i.addEventListener("change",()=>o({to:i.value===e().from?"":i.value,gain:""})),a.addEventListener(
"change",()=>o({mode:a.value,gain:""})),l.from.addEventListener("click",()=>o({clickSets:"from"})),l.to.addEventListener("click",()=>o({clickSets:"to"})),x("swa\
p").addEventListener("click",()=>o({from:e().to,to:e().from})),n(["from","to","mode","clickSets"],f),n(["lang"],c),c()}function Be(t){let{state:e,listen:o,language:n,
times:r}=t;function s(){let{from:l,year:f,yearB:c,mode:d,compareWith:u}=e(),p=r.index.get(l);x("reach-empty").hidden=p!==void 0,x("reach-tiles").hidden=p===void 0;
let m=x("reach-list"),h=x("beyond");if(h.hidden=p===void 0,m.replaceChildren(),p===void 0)return;let g=u==="none"?null:c,y=r.minutesFrom(f,d,p).map((b,k)=>({minutes:b,
place:k})).filter(({place:b})=>b!==p).sort((b,k)=>(b.minutes??1/0)-(k.minutes??1/0)||b.place-k.place);x("reach-tiles").replaceChildren(...gt.map(b=>i(b,p,g))),gt.
forEach((b,k)=>{let z=y.filter(({minutes:T})=>T!==null&&T<=b&&T>(k?gt[k-1]:-1));z.length&&m.append($("h3",{},k?n.t("between",{from:gt[k-1],to:b}):n.t("within",{
n:b})),$("ol",{},...z.map(T=>a(T,p,g))))});let M=y.filter(({minutes:b})=>b===null||b>90);h.hidden=!M.length,x("beyond-title").textContent=n.t("beyond",{n:M.length}),
x("beyond-list").replaceChildren(...M.map(b=>a(b,p,g)))}function i(l,f,c){let{year:d,mode:u}=e(),p=r.peopleWithin(d,u,f,l),m=r.minutesFrom(d,u,f).filter((g,y)=>y!==
f&&g!==null&&g<=l).length,h=c===null?null:r.peopleWithin(c,u,f,l);return $("div",{class:"tile","data-limit":l,"data-people":p},$("dt",{},n.t("within",{n:l})),$(
"dd",{},$("b",{},V(n,p)),$("small",{},n.t(m?"districts_too":"districts_none",{n:m})),h===null?null:$("small",{},`${c}: ${V(n,h)}`)))}function a({minutes:l,place:f},c,d){
let{mode:u}=e(),p=d===null?null:r.between("minutes",d,u,c,f),m=r.ids[f];return $("li",{"data-id":m,"data-minutes":l,"data-before":p,"aria-current":e().to===m?"t\
rue":null},$("button",{type:"button",click:()=>t.set({to:m,gain:""})},$("b",{},r.names[f]),$("span",{class:"far"},l===null?n.t(r.whyNot(e().year,u,c,f)):`${W(n,
l)} ${n.t("minute_unit")}`),r.counted?$("small",{},V(n,r.population[f])):null,d===null?null:$("small",{class:"far"},p===null?n.t(`then_${r.whyNot(d,u,c,f)}`,{year:d}):
n.t("then",{year:d,n:W(n,p)}))))}o(["from","to","year","yearB","mode","compareWith","lang"],s),s()}function We(t,e){let{state:o,listen:n,language:r,times:s,scene:i}=t;function a(d){let{from:u,to:p,mode:m}=o(),h=s.index.get(u),g=s.index.get(p);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",d,m,h,g),why:s.whyNot(d,m,h,g),vehicle:s.between("vehicle",d,m,h,g),km:s.between("km",d,m,h,g),legs:e(d,m,h,g)}}function l(){
let{year:d,yearB:u,from:p,to:m,compareWith:h}=o(),g=a(d),y=x("journey");if(y.hidden=!g,!g)return;let M=`${s.names[s.index.get(p)??0]} → ${s.names[s.index.get(
m)??0]}`,b=h==="none"?null:a(u);x("journey-title").textContent=`${M} · ${d}`,x("journey-sum").replaceChildren(...f(g),...b?[$("small",{},b.minutes===null?r.t(`\
then_${b.why}`,{year:u}):r.t("then",{year:u,n:W(r,b.minutes)}))]:[]),x("legs").replaceChildren(...g.legs.map(c))}function f({minutes:d,why:u,vehicle:p,km:m}){return d===
null?[$("b",{id:"journey-minutes","data-why":u},r.t(u)),...u==="no_way"?[]:[$("span",{},r.t("worth_note"))]]:[$("b",{id:"journey-minutes","data-minutes":d,"data\
-vehicle":p,"data-km":m},`${W(r,d)} ${r.t("minute_unit")}`),$("span",{},r.t("journey_more",{vehicle:W(r,p??0),km:r.number(m??0)}))]}function c(d){let u=i.byId.get(
d.line)?.name??"",p=u||r.t(`leg_${d.kind}`),[m,h]=[r.say(d.from),r.say(d.to)],g=m===h?m:`${m} → ${h}`;return $("li",{class:d.kind,"data-mode":d.kind,"data-lin\
e":d.line||null,"data-minutes":d.minutes,"data-km":d.km},$("b",{},p),$("span",{class:"far"},d.minutes<.5&&d.minutes>0?`< 1 ${r.t("minute_unit")}`:`${W(r,d.minutes)}\
 ${r.t("minute_unit")}`),$("small",{},g,u?` · ${r.t(`leg_${d.kind}`)}`:""),$("small",{class:"far"},d.km>=.05?`${r.number(d.km,1)} ${r.t("unit_km")}`:""))}x("jo\
urney-close").addEventListener("click",()=>t.set({to:""})),n(["from","to","year","yearB","mode","compareWith","lang"],l),l()}var yt=12;function ho(t,{mode:e,compareWith:o,year:n,yearB:r}){let[s,i]=[Math.min(n,r),Math.max(n,r)];return t.filter(a=>a.mode===e&&(o==="none"||a.opens>s&&a.opens<=
i))}function Fe(t,e){let{state:o,set:n,listen:r,language:s}=t;function i(){let l=o(),f=ho(e,l),c=Math.max(.001,...f.map(({saved:u})=>u));x("gains-note").textContent=
l.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(l.year,l.yearB),to:Math.max(l.year,l.yearB)});let d=f.map((u,p)=>a(u,c,p));x("gains-\
list").replaceChildren(...d.slice(0,yt)),x("gains-more").hidden=d.length<=yt,x("gains-more-title").textContent=s.t("gains_more",{n:d.length-yt}),x("gains-rest").
replaceChildren(...d.slice(yt)),x("gain-clear").hidden=!l.gain}function a(l,f,c){let d=o().gain===l.key,u=[s.t(`status_${l.status}`),l.opens>0?s.t("opens_in",{year:l.
opens}):"",l.people>0?s.t("gain_people",{people:V(s,l.people)}):"",l.opened?s.t("gain_opened",{n:l.opened}):""].filter(Boolean).join(" · ");return $("li",{"dat\
a-line":l.line,"data-mode":l.mode,"data-saved":l.saved,"data-year":l.year},$("button",{type:"button","aria-pressed":String(d),click:()=>n({gain:d?"":l.key})},$(
"span",{class:"rank","aria-hidden":"true"},String(c+1)),$("b",{},l.name),$("span",{class:"far"},l.saved>=.005?s.t("minutes_short",{n:s.number(l.saved,l.saved<1?
2:1)}):"—"),$("i",{class:"bar",style:`width:${(l.saved/f*100).toFixed(1)}%`,"aria-hidden":"true"}),$("small",{},u)))}x("gain-clear").addEventListener("click",
()=>n({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],i),i()}function He({looks:t,asked:e},o,n,r){let s=o?"dark":"light",i=t.scales[e.scale],a=Ce(e.scale,i,n).map((c,d)=>({name:c,fill:i[s][d],hatch:null})),l=new Set(e.answers.
map(({what:c})=>c));l.has("new")&&a.push({name:n.t("newly"),fill:t.special.new[s],hatch:null});let f=[l.has("none")||l.has("lost")?"no_way":"",l.has("worthless")?
"no_sensible_rail":""].filter(Boolean);return f.length&&a.push({name:f.map(c=>n.t(c)).join(n.t("or")),fill:t.special.none[s],hatch:t.special.hatch[s]}),l.has("s\
elf")&&a.push({name:n.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),a}function Ve({asked:t,state:e},o){let n=t.scale==="gain"?"legend_gain":t.scale===
"difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="side"&&t.scale!=="gain";return o.t(n,{year:r?`${e.yearB}、${e.
year}`:e.year,yearB:e.yearB})}function De(t,{fill:e,hatch:o,edge:n},r,s){for(let i of[e,o&&Nt(t,o)])i&&(t.fillStyle=i,t.fillRect(r,s,28,14));n&&(t.strokeStyle=n,
t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function je(t,e,o){x("legend-rows").replaceChildren($("li",{class:"legend-title"},Ve(t,o)),...He(t,e.dark,o,e.palette.
select).map(n=>{let r=$("canvas",{width:28,height:14,"aria-hidden":"true"});return De(r.getContext("2d"),n,0,0),$("li",{},r,n.name)}))}function It(t,e,o,n,r){t.
textAlign="left",t.textBaseline="middle",t.font=`700 12px ${I}`,t.fillStyle=o.palette.ink,t.fillText(Ve(e,n),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/
150)),i=He(e,o.dark,n,o.palette.select);return i.forEach((a,l)=>{let f=r.x+l%s*(r.width/s),c=r.y+20+Math.floor(l/s)*19;De(t,a,f,c),t.fillStyle=o.palette.ink,t.font=
`12px ${I}`,t.fillText(a.name,f+36,c+7,r.width/s-40)}),20+Math.ceil(i.length/s)*19}function Ye(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
n.set("m",t.mode),t.from&&n.set("from",t.from),t.to&&n.set("to",t.to),t.compareWith!=="none"&&n.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&n.set("g",t.gain),
t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function Ot(t,e){let o=new URLSearchParams(
t.replace(/^#/,"")),{times:n,gains:r}=e.travel,s={},i=g=>{let y=Math.round(Number(g));return y>=e.page.firstYear&&y<=e.page.lastYear?y:null},a=g=>{let y=o.get(g)??
"";return n.ids.includes(y)?y:""},l=i(o.get("y"));l&&(s.year=l);let f=o.get("m");f&&n.modes.includes(f)&&(s.mode=f),s.from=a("from"),s.to=s.from?a("to"):"",s.to===
s.from&&(s.to="");let c=/^(difference|side)@(\d+)$/.exec(o.get("c")??""),d=i(c?.[2]);c&&d&&(s.compareWith=c[1],s.yearB=d);let u=o.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===u)&&(s.gain=u);let p=o.get("lang");(p==="en"||p==="zh")&&(s.lang=p);let m=o.get("t");(m==="light"||m==="dark")&&(s.theme=m);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(o.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function Ze(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let o=!1;function n(r,s){r.on("move zoomend",()=>{o||x("twin-map").hidden||(o=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),o=!1)})}return n(t,e),n(e,t),e}function ve(t,e,o){if(x("twin-map").hidden===!o&&document.body.classList.contains("twin")===o)return;let n=t.getCenter(),
r=t.getZoom();x("twin-map").hidden=!o,document.body.classList.toggle("twin",o);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,i=o?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),o&&e.invalidateSize({animate:!1,pan:!1}),t.setView(n,r+i,{animate:!1}),o&&e.setView(n,r+i,{animate:!1})}function Ue({page:t},e,...o){return[e.t("as_of",{date:t.asOf}),...o,e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}var Q=.0033528106647474805,Pt=Math.PI/180;function qe([t,e],[o,n]){let r=6378137*(1-Q),s=Math.atan((1-Q)*Math.tan(e*Pt)),i=Math.atan((1-Q)*Math.tan(n*Pt)),a=(o-
t)*Pt,l=a;for(let f=0;f<100;f++){let c=Math.hypot(Math.cos(i)*Math.sin(l),Math.cos(s)*Math.sin(i)-Math.sin(s)*Math.cos(i)*Math.cos(l));if(c===0)return 0;let d=Math.
sin(s)*Math.sin(i)+Math.cos(s)*Math.cos(i)*Math.cos(l),u=Math.atan2(c,d),p=Math.cos(s)*Math.cos(i)*Math.sin(l)/c,m=1-p*p,h=m?d-2*Math.sin(s)*Math.sin(i)/m:0,g=Q/
16*m*(4+Q*(4-3*m)),y=a+(1-g)*Q*p*(u+g*c*(h+g*d*(2*h*h-1)));if(Math.abs(y-l)<1e-12){let M=m*(40680631590769-r*r)/(r*r),b=1+M/16384*(4096+M*(M*(320-175*M)-768)),k=M/
1024*(256+M*(M*(74-47*M)-128)),z=k*c*(h+k/4*(d*(2*h*h-1)-k/6*h*(4*c*c-3)*(4*h*h-3)));return r*b*(u-z)}l=y}return NaN}function Ge(t,e){return[[t-46,4,t,62],[t*.8-24,e-36,t,e]]}function Je(t,e,o,n,{left:r,top:s,width:i,height:a}){go(t,n,o,{x:r+i-26,y:s+14}),yo(t,e,o,n,{right:r+i-
14,bottom:s+a-14,most:i/5})}function go(t,e,o,{x:n,y:r}){t.save(),t.lineJoin="round",t.beginPath(),t.moveTo(n,r),t.lineTo(n+8,r+24),t.lineTo(n,r+18),t.lineTo(n-
8,r+24),t.closePath(),t.strokeStyle=o.halo,t.lineWidth=3,t.stroke(),t.fillStyle=o.ink,t.fill(),Xe(t,e.t("north"),n,r+38,o,"center"),t.restore()}function yo(t,e,o,n,{
right:r,bottom:s,most:i}){let{lat:a,lng:l}=e.getCenter(),f=e.getZoom(),c=e.unproject(e.project([a,l],f).add([1,0]),f),d=qe([l,a],[c.lng,c.lat]),u=i*d,m=[1,2,5].
flatMap(g=>[0,1,2,3,4,5,6].map(y=>g*10**y)).sort((g,y)=>g-y).filter(g=>g<=u).pop()??1,h=m/d;t.save(),t.beginPath(),t.moveTo(r-h,s-6),t.lineTo(r-h,s),t.lineTo(r,
s),t.lineTo(r,s-6);for(let[g,y]of[[o.halo,4],[o.ink,1.5]])t.strokeStyle=g,t.lineWidth=y,t.stroke();Xe(t,m<1e3?`${m} ${n.t("metre")}`:`${m/1e3} ${n.t("unit_km")}`,
r-h/2,s-6,o,"center"),t.restore()}function Xe(t,e,o,n,r,s){t.font=`600 12px ${I}`,t.textAlign=s,t.textBaseline="alphabetic",t.strokeStyle=r.halo,t.lineWidth=3,t.
strokeText(e,o,n),t.fillStyle=r.ink,t.fillText(e,o,n)}var j=28,bo=72;function Ke(t,e){let{desk:o,map:n}=t,{data:r,language:s,state:i}=o,a=n.getSize(),l=i().compareWith==="side"&&!i().gain?["other","main"]:["main"],
f=Math.max(760,a.x*l.length),c=Math.max(480,Math.min(a.y,f*.75)),d=t.shown("main"),u=document.createElement("canvas"),p=u.getContext("2d");p.font=`700 24px ${J}`;
let m=_t(p,x("headline").textContent??"",f);p.font=`12px ${I}`;let h=_t(p,Ue(r,s,s.t("minutes_note")),f),g=bo+(m.length-1)*32,y=g+c+18,M=It(p,t.plan("main"),d,s,
{x:j,y,width:f}),b=y+M+20+h.length*17+j-8;return u.width=Math.round((f+2*j)*e),u.height=Math.round(b*e),p.setTransform(e,0,0,e,0,0),p.fillStyle=d.palette.halo,p.
fillRect(0,0,f+2*j,b),l.forEach((k,z)=>xo(p,t,k,e,{top:g,left:j+z*f/l.length,width:f/l.length,height:c,label:l.length>1})),p.textAlign="left",p.textBaseline="al\
phabetic",p.fillStyle=d.palette.ink,p.font=`700 24px ${J}`,m.forEach((k,z)=>p.fillText(k,j,46+z*32)),It(p,t.plan("main"),d,s,{x:j,y,width:f}),p.font=`12px ${I}`,
p.textBaseline="alphabetic",p.fillStyle=d.palette.muted,h.forEach((k,z)=>p.fillText(k,j,y+M+26+z*17)),u}function xo(t,e,o,n,{left:r,top:s,width:i,height:a,label:l}){
let{map:f,desk:c}=e,d=f.getZoom(),u=f.project(f.getCenter(),d),p=document.createElement("canvas");p.width=Math.round(i*n),p.height=Math.round(a*n);let m=p.getContext(
"2d");m.setTransform(n,0,0,n,0,0);let h=e.shown(o);if(ct(m,{scale:256*2**d,zoom:d,width:i,height:a,left:u.x-i/2,top:u.y-a/2,frame:[0,0,i,a],covered:Ge(i,a)},c.scene,
h,e.plan(o)),t.drawImage(p,r,s,i,a),Je(t,f,h.palette,c.language,{left:r,top:s,width:i,height:a}),t.strokeStyle=h.palette.muted,t.lineWidth=1,t.strokeRect(r+.5,s+
.5,i-1,a-1),!l)return;let{year:g,yearB:y}=c.state();t.font=`700 20px ${J}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(o===
"main"?g:y),r+12,s+12)}function Qe(t){x("save-png").addEventListener("click",()=>{Ke(t,2).toBlob(e=>{e&&ft(`connectivity-${t.desk.state().year}.png`,e)},"image/\
png")}),x("print").addEventListener("click",()=>window.print()),window.addEventListener("beforeprint",()=>{t.onPaper(()=>x("print-sheet").replaceChildren(Ke(t,2)))}),
window.addEventListener("afterprint",()=>x("print-sheet").replaceChildren())}var ko="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",tt=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Ft="http://schemas.openxmlformats.org/spreadsheetml/2006/main",bt="http://schemas.openxmlformats.org/officeDocument/2006/relationships",Rt="http://schemas.ope\
nxmlformats.org/package/2006",Bt="application/vnd.openxmlformats-officedocument.spreadsheetml";function tn(t){return t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"]/g,e=>`&#${e.charCodeAt(0)};`)}function Mo(t){let e="";for(let o=t+1;o>0;o=Math.floor((o-1)/26))e=String.fromCharCode(65+(o-1)%26)+e;return e}
function So(t,e,o){return t==null||t===""?"":typeof t=="number"&&Number.isFinite(t)?`<c r="${e}"><v>${t}</v></c>`:`<c r="${e}" t="inlineStr"${o?' s="1"':""}><is\
><t xml:space="preserve">${tn(Ht(t))}</t></is></c>`}function $o(t){let e=t.map((o,n)=>`<row r="${n+1}">${o.map((r,s)=>So(r,`${Mo(s)}${n+1}`,n===0)).join("")}</r\
ow>`).join("");return`${tt}<worksheet xmlns="${Ft}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="f\
rozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${e}</sheetData></worksheet>`}function Ao(t,e){let o=tn(e.replace(/[[\]:*?/\\']/g,
" ").slice(0,31))||"Sheet1";return zo([["[Content_Types].xml",`${tt}<Types xmlns="${Rt}/content-types"><Default Extension="rels" ContentType="application/vnd.op\
enxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${Bt}.sheet.\
main+xml"/><Override PartName="/xl/styles.xml" ContentType="${Bt}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${Bt}.worksheet+xml"/\
></Types>`],["_rels/.rels",`${tt}<Relationships xmlns="${Rt}/relationships"><Relationship Id="rId1" Type="${bt}/officeDocument" Target="xl/workbook.xml"/></Rela\
tionships>`],["xl/workbook.xml",`${tt}<workbook xmlns="${Ft}" xmlns:r="${bt}"><sheets><sheet name="${o}" sheetId="1" r:id="rId1"/></sheets></workbook>`],["xl/_r\
els/workbook.xml.rels",`${tt}<Relationships xmlns="${Rt}/relationships"><Relationship Id="rId1" Type="${bt}/worksheet" Target="worksheets/sheet1.xml"/><Relation\
ship Id="rId2" Type="${bt}/styles" Target="styles.xml"/></Relationships>`],["xl/styles.xml",`${tt}<styleSheet xmlns="${Ft}"><fonts count="2"><font/><font><b/></\
font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontI\
d="1" applyFont="1"/></cellXfs></styleSheet>`],["xl/worksheets/sheet1.xml",$o(t)]])}function en(t,e){return new Blob([Ao(t,e)],{type:ko})}function _o(t){let e=-1;
for(let o of t){e^=o;for(let n=0;n<8;n++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function zo(t){let e=new TextEncoder,o=[],n=[],r=0;for(let[i,a]of t){let l=e.encode(
i),f=e.encode(a),c=[[20,2],[2048,2],[0,2],[0,2],[33,2],[_o(f),4],[f.length,4],[f.length,4],[l.length,2],[0,2]];o.push(Wt([[67324752,4],...c]),l,f),n.push(Wt([[33639248,
4],[20,2],...c,[0,2],[0,2],[0,2],[0,4],[r,4]]),l),r+=30+l.length+f.length}let s=n.reduce((i,a)=>i+a.length,0);return Lo([...o,...n,Wt([[101010256,4],[0,2],[0,2],
[t.length,2],[t.length,2],[s,4],[r,4],[0,2]])])}function Wt(t){return Uint8Array.from(t.flatMap(([e,o])=>Array.from({length:o},(n,r)=>e>>>8*r&255)))}function Lo(t){
let e=new Uint8Array(t.reduce((n,r)=>n+r.length,0)),o=0;for(let n of t)e.set(n,o),o+=n.length;return e}function nn(t,e){return e.map(o=>t.t(`csv_${o}`))}function Vt(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}var Eo=/^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;
function Ht(t){let e=String(t);return typeof t=="string"&&Eo.test(e)?`'${e}`:e}function on(t,e,o){ft(`${t}.${e}`,e==="xlsx"?en(o,t):new Blob([Co(o)],{type:"text\
/csv;charset=utf-8"}))}function Co(t){let e=o=>{let n=o==null?"":Ht(o);return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).
join(",")).join(`\r
`)}\r
`}function To({times:t,state:e,language:o}){let{from:n,year:r,yearB:s,mode:i,compareWith:a}=e(),l=a==="none"?[r]:[s,r],f=t.index.get(n),c=f===void 0?t.ids.map((d,u)=>u):
[f];return[nn(o,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020","reason"]),...l.flatMap(d=>c.flatMap(u=>t.
ids.flatMap((p,m)=>u===m?[]:[[t.ids[u],t.names[u],p,t.names[m],Vt(o,"mode",i),d,t.between("minutes",d,i,u,m),t.between("vehicle",d,i,u,m),t.between("km",d,i,u,m),
t.counted?t.population[m]:null,t.between("minutes",d,i,u,m)===null?Vt(o,"reason",t.whyNot(d,i,u,m)):null]])))]}function rn(t){let e=o=>{let{from:n,mode:r,year:s}=t.
state(),i=t.times.index.get(n),a=i===void 0?"all":t.times.names[i];on(`minutes-${a}-${r}-${s}`,o,To(t))};x("download-csv").addEventListener("click",()=>e("csv")),
x("download-xlsx").addEventListener("click",()=>e("xlsx"))}function wo(){let t=JSON.parse(x("atlas-data").textContent??""),e=window[t.page.map],o=ce(t),n=$e(t.travel.times),r=Ae(t.travel.gains,n.n),s=_e(t.travel.journeys,
n.n),i=t.travel.looks,a={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},l=Ot(window.location.hash,t),
f=jt({...a,...l.patch}),c=()=>f.get(),d=S=>f.set(S),u=qt(t.words,()=>c().lang,t.said);Gt(f,u,[...Xt(o),...Jt(n.names),...r.map(S=>[S,"name"])]);let p={data:t,scene:o,
language:u,times:n,state:c,set:d,listen:(S,A)=>{f.listen(S,A)}},m=()=>{},h=pe(f,u,()=>m()),g=!1,y=()=>h()&&!g,M=()=>r.find(({key:S})=>S===c().gain);function b(S){
let A=c(),O=new Set(Object.values(o.layers).filter(({look:C})=>C.mode&&(A.mode==="any"||A.mode===C.mode)).map(({id:C})=>C)),R=M()?.year??(S==="other"?A.yearB:A.
year);return fe(o,{...A,layers:O},{dark:y(),lit:null,year:R})}function k(S){let A=c(),O=Le(A,n,r,S),R=S==="other"?A.yearB:A.year,[C,w]=[n.index.get(A.from),n.index.
get(A.to)],nt=C===void 0||w===void 0||A.gain?[]:s(R,A.mode,C,w);return{looks:i,times:n,state:A,asked:O,journey:nt,line:M()?.line??"",say:Ie(O,u)}}let z=Ze(e),T={
main:Ct(e,(S,A)=>ct(S,A,o,b("main"),k("main")),wt),other:Ct(z,(S,A)=>ct(S,A,o,b("other"),k("other")),wt)};function et(){let S=c(),A=Oe(S,n,M(),u);x("headline").
textContent=A,document.title=A;let O=S.compareWith==="side"&&!S.gain;ve(e,z,O),T.other.show(O),x("year-tag").textContent=String(S.year),x("twin-tag").textContent=
String(S.yearB),x("year-b-row").hidden=S.compareWith==="none",H("year").disabled=!!S.gain,je(k("main"),b("main"),u)}m=()=>{et(),T.main.later(),T.other.later()};
for(let[S,A]of[["main",e],["other",z]]){let O=R=>{let C=T[S].view(),w=A.project(R.latlng,C.zoom);return de(w.x-C.left,w.y-C.top,C,o,{...b(S),layers:new Set(["di\
stricts"])},[],{polygons:!0}).find(({id:nt})=>n.index.has(nt))};A.on("click",R=>{let C=O(R);if(!C)return;let w=c();w.clickSets==="to"&&w.from?d({to:C.id===w.from?
"":C.id,gain:""}):d({from:C.id,to:w.to===C.id?"":w.to,gain:""})}),Io(A,O,R=>Y(R,S))}function Y(S,A){let O=n.index.get(S.id)??0,{asked:R,say:C}=k(A),w=R.answers[O],
nt=w.value===null||w.what==="self"?"":` ${u.t("minute_unit")}`,sn=n.counted?` · ${V(u,n.population[O])}`:"";return`${S.name} · ${C(w)}${nt}${sn}`}ue(t,f,u,t.travel.
undated),No(p),Re(p),Be(p),We(p,s),Fe(p,r),rn(p),Qe({desk:p,map:e,shown:b,plan:k,onPaper:S=>{g=!0,S(),g=!1}}),xe(e,u,f),ke(()=>Object.values(T).forEach(S=>S.later())),
x("lang").addEventListener("click",()=>d({lang:c().lang==="zh"?"en":"zh"})),f.listen(["lang"],()=>$t(u,c().lang)),f.listen(["*",...Object.keys(a)],()=>m());function Z(S){
f.set({...a,...S.patch}),S.where&&e.setView([S.where.latitude,S.where.longitude],S.where.zoom,{animate:!1})}$t(u,c().lang),et(),Me(e),l.where?Z(l):e.fitBounds(t.
page.bounds,{animate:!1,...Se(e)}),be(f),ge(e,f,a,u,S=>Z(Ot(S,t)),Ye),T.main.redraw(),document.documentElement.dataset.ready="yes",window.atlas={map:e,twin:z,store:f,
scene:o,times:n,gains:r,journeys:s,labels:()=>T.main.drawn().labels}}function No({data:t,state:e,set:o,listen:n,language:r}){let s=D("compare"),i=D("year-b");for(let f=t.
page.firstYear;f<=t.page.lastYear;f++)i.append($("option",{value:f},String(f)));function a(){s.replaceChildren(...["none","difference","side"].map(f=>$("option",
{value:f},r.t(`compare_${f}`)))),s.value=e().compareWith,i.value=String(e().yearB)}s.addEventListener("change",()=>o({gain:"",compareWith:s.value})),i.addEventListener(
"change",()=>o({yearB:Number(i.value),gain:""}));let l=H("year");l.addEventListener("change",()=>o({year:Number(l.value)})),n(["compareWith","yearB","lang"],a),
a()}function Io(t,e,o){let n=x("hover"),r=t.getContainer(),s=0;t.on("mousemove",i=>{s||=requestAnimationFrame(()=>{s=0;let a=e(i);if(r.style.cursor=a?"pointer":
"",n.hidden=!a,!a)return;n.textContent=o(a);let l=x("stage").getBoundingClientRect(),f=r.getBoundingClientRect();n.style.transform=`translate(${f.left-l.left+i.
containerPoint.x+14}px, ${f.top-l.top+i.containerPoint.y+14}px)`})}),t.on("mouseout movestart zoomstart",()=>{n.hidden=!0})}wo();})();
