"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function p(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):r===!0?o.setAttribute(s,""):
r!==!1&&r!=null&&o.setAttribute(s,String(r));for(let s of n)s!=null&&o.append(s);return o}function at(t,e){let n=URL.createObjectURL(e),o=p("a",{href:n,download:t});
document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function zt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,a]of Object.entries(o)){let l=e[r];le(l,a)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:a}of n)r.some(l=>l==="*"||s.has(l))&&a(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function le(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}var ie=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],ce=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],fe=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],de=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],ue=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function U(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=0;
let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function G(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function a(u){for(;r<u;)s|=t[o++]<<r,r+=8;let g=s&(1<<u)-1;return s>>>=
u,r-=u,g}function l(u){let g=0,y=0,b=0;for(let m=1;m<16;m++){g|=a(1);let h=u.counts[m];if(g-h<y)return u.symbols[b+(g-y)];b+=h,y=y+h<<1,g<<=1}throw new Error("d\
amaged data")}function i(u){if(n+u<=e.length)return;let g=new Uint8Array(Math.max(e.length*2,n+u));g.set(e),e=g}function c(){s=0,r=0;let u=t[o]|t[o+1]<<8;o+=4,i(
u),e.set(t.subarray(o,o+u),n),n+=u,o+=u}function f(){let u=a(5)+257,g=a(5)+1,y=a(4)+4,b=new Uint8Array(320);for(let h=0;h<y;h++)b[ue[h]]=a(3);let m=U(b.slice(0,
19));b.fill(0);for(let h=0;h<u+g;){let k=l(m);if(k<16){b[h++]=k;continue}let _=k===16?b[h-1]:0,R=k===16?3+a(2):k===17?3+a(3):11+a(7);for(;R--;)b[h++]=_}return[U(
b.slice(0,u)),U(b.slice(u,u+g))]}function d(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[U(u),U(new Uint8Array(30).
fill(5))]}for(let u=0;!u;){u=a(1);let g=a(2);if(g===0){c();continue}let[y,b]=g===1?d():f();for(;;){let m=l(y);if(m===256)break;if(m<256){i(1),e[n++]=m;continue}
let h=ie[m-257]+a(ce[m-257]),k=l(b),_=fe[k]+a(de[k]);i(h);for(let R=0;R<h;R++,n++)e[n]=e[n-_]}}return e.subarray(0,n)}function Ot(t,e,n){let o={};return{t(s,r={}){return(t[e()][s]??t.zh[s]??s).replace(/\{(\w+)\}/g,(l,i)=>String(r[i]??""))},pick:s=>s[e()],say(s,r=e()){return(o[r]??=
pe(n?.[r])).get(he(s))??s},list:s=>s.join(e()==="zh"?"、":", "),number:(s,r=0)=>s.toLocaleString(e()==="zh"?"zh-CN":"en",{maximumFractionDigits:r})}}function pe(t){
let e=Uint8Array.from(atob(t??""),s=>s.charCodeAt(0)),[n,...o]=t?JSON.parse(new TextDecoder().decode(G(e))):[""];return new Map(o.map((s,r)=>[n.slice(5*r,5*r+5),
s]))}var me="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function he(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(
n),16777619);return[24,18,12,6,0].map(n=>me[e>>>n&63]).join("")}function Lt(t,e,n){let o=n.map(([r,a])=>({owner:r,key:a,name:String(r[a]??"")})),s=()=>{for(let{
owner:r,key:a,name:l}of o)r[a]=e.say(l)};t.listen(["lang"],s),s()}function lt(t){return t.map((e,n)=>[t,n])}function It(t){return[...Object.values(t.layers).flatMap(
({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var J=new WeakMap;function ye(t,e){let n=document.createTreeWalker(t,4);for(let o=n.nextNode();o;o=n.nextNode()){
if(o.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let s=J.get(o)??o.nodeValue??"";J.set(o,s);let r=s.trim();o.nodeValue=s.replace(r,()=>e.
say(r))}for(let o of t.querySelectorAll("[aria-label]:not([data-t-label])")){let s=J.get(o)??o.getAttribute("aria-label")??"";J.set(o,s),o.setAttribute("aria-la\
bel",e.say(s))}}var ge={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function Tt(t,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let n of document.
querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let n of document.querySelectorAll("[data-en]")){let o=n;o.dataset.zh??=o.textContent??"",o.
textContent=o.dataset[e]??""}for(let n of document.querySelectorAll("[data-say]"))ye(n,t);for(let[n,o]of Object.entries(ge)){let s=`[data-${n.replace(/[A-Z]/g,r=>`\
-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let a=r.dataset[n]??"";r.setAttribute(o,t.t(a))}}}function Et({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([a,l])=>({key:a,...Object.fromEntries(
t.map((i,c)=>[i,l[c]]))}));return[n,{...s,signs:r}]}))}function Nt({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function O(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function Q({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Pt({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,a)=>{let l=e[r.toLowerCase()];s.standing.
set(t+a,l),r in e&&s.status.set(t+a,l)}),s})}function L(t,e){return t.status.get(e)??null}function B(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function it(t){let e=atob(t),n=new Uint8Array(e.length);for(let a=0;a<e.length;a++)n[a]=e.charCodeAt(a);let o=G(n),s=o.length/4,r=new Int32Array(s);for(let a=0;a<
s;a++){let l=(o[a]|o[s+a]<<8|o[2*s+a]<<16|o[3*s+a]<<24)>>>0;r[a]=l>>>1^-(l&1)}return r}function W(t){return typeof t=="string"?it(t):t}function $(t){return t/360+
.5}function A(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function Ct(t){return 90-360*Math.atan(Math.exp((t-.5)*2*Math.PI))/Math.PI}function Y(t){let e=it(t.counts),n=it(t.steps),o=10**t.decimals,s=[],r=0,a=0,l=0;for(let i of e){
let c=new Float64Array(2*i),f=r,d=a;for(let u=0;u<i;u++)f+=n[l+u],d+=n[l+i+u],u===0&&(r=f,a=d),c[2*u]=$(f/o+t.origin[0]),c[2*u+1]=A(d/o+t.origin[1]);l+=2*i,s.push(
c)}return s}function be(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function E(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.
length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function ct(t,e){let n=2;for(let r of t)
n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(n),s=0;for(let r of t){let a=e[r<0?-r-1:r],l=a.length/2;for(let i=s===0?0:1;i<l;i++){let c=r<0?l-1-i:i;o[s++]=a[2*
c],o[s++]=a[2*c+1]}}return o}function Rt(t){let e=Y(t.boundaries),n=Y(t.lines),o=Pt(t.years),s=Et(t.looks),r={};for(let[a,l]of Object.entries(t.layers)){let i=Object.
fromEntries(Object.entries(l.columns).map(([y,b])=>[y,"i"in b?{d:b.d,i:W(b.i)}:b])),c=W(l.lives),f=s[a],d=(y,b)=>be(i[y],b),u=[];for(let y=0;y<l.n;y++){let b=d(
"kind",y)||"",m=d("rank",y)||9;u.push({layer:a,index:y,id:d("id",y),name:d("name",y)||"",zh:d("name",y)||"",kind:b,sign:Nt(f,f.by==="rank"?String(m):b),life:o[c[y]],
undated:f.draw!=="ground"&&!!d("undated",y),named:f.draw==="ground"||(d("evidence",y)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:m})}
l.points&&ke(l.points,u),l.shapes&&Se(l,u,e),l.parts&&Me(l,u,n,o);let g=(y,b)=>ft(y.map(({index:m})=>l.shapes?.[m]??[]),e,b&&y.map(b));r[a]={id:a,look:f,geometry:l.
geometry,features:u,cell:d,edges:g}}return r}function ke(t,e){let n=Y(t.at)[0],o=0;Array.from(W(t.which)).forEach((s,r)=>{o+=s;let a=e[o];a.x=n[2*r],a.y=n[2*r+1],
a.box=[a.x,a.y,a.x,a.y]})}function ft(t,e,n){let o=new Map;return t.forEach((s,r)=>{for(let a of s.flat()){let l=a<0?-a-1:a,i=o.get(l);i?i.push(n?.[r]??""):o.set(
l,[n?.[r]??""])}}),[...o].filter(([,s])=>!n||s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:E([e[s]])}))}function Se(t,e,n){e.forEach((o,s)=>{o.rings=
(t.shapes?.[s]??[]).map(l=>ct(l,n)),o.box=E(o.rings);let r=t.labels?.[2*s],a=t.labels?.[2*s+1];r!=null&&a!=null&&(o.x=$(r),o.y=A(a))})}function Me(t,e,n,o){let s=W(
t.parts?.counts??[]),r=W(t.parts?.lives??[]),a=W(t.parts?.alignments??[]),l=0;e.forEach((i,c)=>{for(let u=l+s[c];l<u;l++){let g=n[(t.first??0)+l];i.parts.push({
path:g,life:o[r[l]],made:a[l],box:E([g])})}let f=i.parts.map(u=>u.path),d=f.reduce((u,g)=>g.length>u.length?g:u,f[0]??[]);if(i.box=E(f),d.length){let u=2*Math.floor(
d.length/4);i.x=d[u],i.y=d[u+1]}})}var xe={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},jt=new Map;function _e(t){let e=jt.
get(t);return e||(e=new Path2D(xe[t]),jt.set(t,e)),e}function Ht(t,e,n){let{scale:o,left:s,top:r}=n,a=e.length-2,l=e[0]*o-s,i=e[1]*o-r;t.moveTo(l,i);for(let c=2;c<=
a;c+=2){let f=e[c]*o-s,d=e[c+1]*o-r;c<a&&Math.abs(f-l)+Math.abs(d-i)<1.6||(t.lineTo(f,d),l=f,i=d)}}function M(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-
e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}function v(t,e,n,o){t.beginPath();for(let s of e)Ht(t,s,n),t.closePath();t.fillStyle=o,t.
fill("evenodd")}function S(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=
o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=48){t.beginPath();for(let r of e.slice(s,s+48))Ht(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function N(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(n,o),t.scale(s.size/12,s.size/12);let r=_e(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=
s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.
restore()}function Bt(t,e){let n=Y(t.lines),o=new Set(t.rings.flatMap((r,a)=>e.has(t.names[a])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(a=>a.filter(l=>!o.
has(l))));return{around:t.rings.flatMap(r=>r.map(a=>{let l=ct(a,n);return{path:l,box:E([l])}})),aroundEdges:ft(s,n)}}function w(t,e){return t.filter(({box:n})=>M(
n,e)).map(({path:n})=>n)}function dt(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),v(t,w(n.around,e),e,s.around),S(t,
w(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),Ae(t,e,n,o),ze(t,e,n,o)}function $e(t,e,n){let o=t.layer==="districts"?n.cityOf(t,e.
year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tints[5e5])[e.dark?1:0]}function Ae(t,e,n,o){let{palette:s}=o,r=o.layers.has("districts")?n.layers.districts?.
features??[]:[],a=(n.layers.cities?.features??[]).filter(i=>o.layers.has("cities")&&n.detailed.has(i.id));if(!o.tiles)for(let i of r.length?r:a)M(i.box,e)&&v(t,
i.rings,e,$e(i,o,n));if(r.length&&S(t,w(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!a.length)return;let l=w(n.edges.
cities(o.year),e);S(t,l,e,{color:s.city_edge,width:3.4,join:"bevel"}),S(t,l,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}function ze(t,e,n,o){for(let s of O(
n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!M(r.box,e))continue;let a=o.palette[Q(r)];t.globalAlpha=o.dark?.22:.17,v(t,r.
rings,e,a),S(t,r.rings,e,{color:a,width:1.6,alpha:.55,join:"bevel"})}}var Oe=["","","s","g"],Le=12,Ie=["proposed","planned","approved","construction","expected","open"];function I(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function Te(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(!(!M(s.box,e)||!n.visible(s)))for(let r of s.parts){let a=L(r.life,n.
year);if(!B(a,n.statuses)||!M(r.box,e))continue;let l=Oe[r.made]+(n.fade(s)<1?"f":""),i=`${s.sign.key}|${a}|${l}`,c=o.get(i);c?c.push(r.path):o.set(i,[r.path])}
return o}function ut(t,e,n,o){for(let s of O(n.layers,"lines")){let r=Te(s,e,o);for(let a of Ie)for(let l of[...s.look.signs].reverse())for(let i of["","s","g",
"f","sf","gf"]){let c=r.get(`${l.key}|${a}|${i}`);c&&Ee(t,c,e,n,o,l,a,i)}}}function Ee(t,e,n,o,s,r,a,l){if(l.startsWith("g")){Ne(t,e,n,o,s,r,l);return}let i=l.startsWith(
"s"),c=i?Wt(n.zoom):1,f=o.style.strokes[a]??o.style.strokes.open,d=r.size*I(n.zoom),u=s.palette[r.color],g=f.dash.map(h=>h*Math.max(d,1.5)),y=f.alpha*(i?o.style.
schematic*c:1)*s.lineAlpha*(l.endsWith("f")?.42:1),b=f.dash[0]===.1?"round":void 0,m=e.length>=400;m||S(t,e,n,{color:s.palette.halo,width:d+1.8,alpha:.75}),S(t,
e,n,{color:u,width:m?1:d,dash:m?[]:g,alpha:y,cap:m?"butt":b,join:m?"bevel":"round"}),r.ticks&&!g.length&&!m&&S(t,e,n,{color:u,width:d*3.4,dash:[1.1,9],alpha:y*.8}),
i&&d>=2.4&&!g.length&&!m&&S(t,e,n,{color:s.palette.halo,width:d*.3,alpha:.62})}function Wt(t){return Math.max(.4,1-Math.max(0,t-Le+.5)*.3)}function Ne(t,e,n,o,s,r,a){
let l=Math.max(1,r.size*I(n.zoom)*.8);S(t,e,n,{color:s.palette[r.color],width:l,cap:"round",dash:o.style.guess.dash.map(i=>i*Math.max(l,1.5)),alpha:o.style.guess.
alpha*Wt(n.zoom)*s.lineAlpha*(a.endsWith("f")?.42:1)})}function pt(t,e,n,o){for(let s of O(n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.
filter(o.visible);for(let a of s.look.signs){let l=r.filter(c=>c.sign===a).flatMap(c=>c.rings),i=a.size*I(e.zoom);S(t,l,e,{color:o.palette.halo,width:i+3,alpha:.8}),
S(t,l,e,{color:o.palette[a.color],width:i,alpha:.88})}}}var z='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',V='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',Vt=new Map;function P(t,e,n){let o=`${e}|${n}`,s=Vt.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,Vt.set(o,
s)),s}function mt(t,e,n,o,s){let{palette:r}=o;for(let a of O(n.layers,"rings"))for(let l of o.layers.has(a.id)?a.features:[]){let{sign:i}=l;if(e.zoom<i.zoom||!M(l.box,
e))continue;let c=o.status(l);if(c===null)continue;let f=l.x*e.scale-e.left,d=l.y*e.scale-e.top,u=i.size*Math.sqrt(I(e.zoom))+.3;t.beginPath(),t.arc(f,d,u,0,7),
t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[i.color],t.lineWidth=1.4,t.setLineDash(c==="open"?[]:[1.6,1.4]),t.stroke(),t.setLineDash([]),
t.globalAlpha=1,s.push({x:f,y:d,r:u+3,features:[l]})}}var Pe=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function Ce(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let a=t[r]*e.scale-e.left,l=t[r+1]*e.scale-e.top,i=n.
length,c=a<-40||l<-40||a>e.width+40||l>e.height+40;if(c&&i===0){let f=t[r+2]*e.scale-e.left,d=t[r+3]*e.scale-e.top;if(!(f>-40&&d>-40&&f<e.width+40&&d<e.height+40))
continue}if(i){let f=Math.hypot(a-n[i-1],l-o[i-1]);if(f<3&&r<t.length-2)continue;s.push(s[i-1]+f)}if(n.push(a),o.push(l),c&&i>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function ht(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function yt(t,e,n,o){let s=t.filter(a=>a.length>=4&&M(E([a]),e,0)).map(a=>Ce(a,e)).
filter(a=>a.total>n*1.15).sort((a,l)=>l.total-a.total).slice(0,4),r=[];for(let a of s)for(let l of Pe){let i=a.total*l;if(i<n/2||i>a.total-n/2)continue;let[c,f]=ht(
a,i-n/2),[d,u]=ht(a,i+n/2),[g,y]=ht(a,i);if(Math.hypot(d-c,u-f)<n*.965)continue;let m=Math.atan2(u-f,d-c);m>Math.PI/2&&(m-=Math.PI),m<=-Math.PI/2&&(m+=Math.PI);
for(let h of o?[-1,1]:[0])r.push({x:g-Math.sin(m)*o*h,y:y+Math.cos(m)*o*h,angle:m})}return r}function tt(t,e,n,o,s){let r=n/2+s,a=o/2+s;return[[r,0],[-r,0],[0,-a],[0,a],[r*.85,-a*.8],[r*.85,a*.8],[-r*.85,-a*.8],[-r*.85,a*.8]].map(([l,i])=>({x:t+l,y:e+i,
angle:0}))}function Ft(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function Re(t,e,n,o){let{palette:s,layers:r}=o,a=[];for(let i of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
i.x))continue;let c=n.detailed.has(i.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,d=i.name.replace(/市$/,""),u=`${c?700:600} ${f}px ${V}`,g=i.x*e.scale-e.left,y=i.
y*e.scale-e.top,b=c?f*.18:0,m=P(t,u,d)+b;a.push({text:d,size:f,font:u,spacing:b,firm:!0,feature:i,rank:c?0:1.2,color:c?s.ink:s.muted,places:tt(g,y,m,f,c?8:6)})}
let l=new Set(a.map(i=>i.feature?.name));return n.neighbours.forEach(i=>{l.has(i.name)||o.tiles||a.push({text:i.name,size:12,font:`500 12px ${V}`,spacing:3,firm:!1,
feature:null,rank:8.8,color:s.around_label,places:Ft(i.x*e.scale-e.left,i.y*e.scale-e.top,12)})}),a}function je(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)
return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>M(s.box,t)).map(s=>{let r=s.id===n.district,a=(s.box[2]-s.box[0])*
t.scale;return{text:s.name,size:o,font:`${r?700:500} ${o}px ${z}`,spacing:0,firm:!0,feature:s,rank:r?.5:a<o*3?9.5:3,color:r?n.palette.ink:n.palette.muted,places:Ft(
s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function H(t,e,n){return O(t.layers,n).reverse().flatMap(({id:o,features:s})=>e.layers.has(o)?s:[])}function He(t,e,n){
let o=Math.min(17,12.5+(t.zoom-8)*1.6);return H(e,n,"fills").filter(n.visible).map(s=>{let r=s.x*t.scale-t.left,a=s.y*t.scale-t.top;return{text:s.name,size:o,font:`\
600 ${o}px ${V}`,spacing:o*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:n.palette[Q(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(l=>[0,-4,4].map(i=>({x:r+i*o,
y:a+l*o,angle:0})))}})}function Be(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return H(e,n,"borders").filter(s=>Number.isFinite(s.x)&&n.visible(s)&&t.zoom>=
s.sign.label_zoom).map(s=>{let{name:r,sign:a}=s,l=r.split(/[-–]/),i=l.length>2&&t.zoom<9.6?`${l[0]}…${l[l.length-1]}`:r;return{text:i,size:o,font:`700 ${o}p\
x ${z}`,spacing:0,firm:!0,feature:s,rank:a.label_rank,color:n.palette[a.label_color],places:tt(s.x*t.scale-t.left,s.y*t.scale-t.top,o*i.length*.94,o,7)}})}function gt(t,e,n,o,s=n.
sign.label_rank){let{label_size:r,label_weight:a,label_gap:l}=n.sign,i=`${a} ${r}px ${z}`;return{text:n.name,size:r,font:i,spacing:0,firm:!1,feature:n,rank:s,color:o,
places:tt(n.x*e.scale-e.left,n.y*e.scale-e.top,P(t,i,n.name),r,l)}}function We(t,e,n,o){return H(n,o,"symbols").filter(s=>e.zoom>=s.sign.label_zoom&&M(s.box,e)&&
o.visible(s)).map(s=>gt(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color]))}function Ve(t,e,n,o){return H(n,o,"rings").filter(s=>e.zoom>=s.sign.label_zoom&&
M(s.box,e)&&o.status(s)!==null).map(s=>gt(t,e,s,o.palette[s.sign.label_color]))}function Fe(t,e,n,o){let s=H(n,o,"clusters");return s.length>2e3?[]:s.filter(r=>(o.
lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&M(r.box,e)).map(r=>gt(t,e,r,o.palette[r.sign.label_color],o.lit?2.4:r.sign.label_rank))}function De(t,e,n,o){
let s=[];for(let r of H(n,o,"lines")){if(s.length>300)return s;if(!M(r.box,e,0)||!o.visible(r))continue;let{sign:a}=r,l=n.layers[r.layer],i=o.palette[a.label_color],
c=l.look.shields?l.cell("codes",r.index):"";if(c&&e.zoom>=(String(c)[0]==="G"?7.8:8.5)&&Ye(s,t,e,r,String(c).split("|")[0],i,o),e.zoom<a.label_zoom)continue;let f=a.
label_size,d=`600 ${f}px ${z}`,u=P(t,d,r.name),g=a.size*I(e.zoom)/2+f*.62+1;s.push({text:r.name,size:f,font:d,spacing:0,firm:!1,feature:r,rank:a.label_rank,color:i,
places:yt(r.parts.map(y=>y.path),e,u,g)})}return s.filter(r=>r.places.length)}function Ue(t,e,n,o){return H(n,o,"lines").flatMap(s=>{let[r,...a]=n.layers[s.layer].
cell("leaves",s.index)??[];if(!r||!M(s.box,e,0)||!o.visible(s))return[];let l=11,i=`600 ${l}px ${z}`,c=n.towards(r),f=P(t,i,c),d=[];for(let u=0;u<a.length;u+=2){
let g=$(a[u])*e.scale-e.left,y=A(a[u+1])*e.scale-e.top;d.push({text:c,size:l,font:i,spacing:0,firm:!0,feature:s,rank:2.6,color:o.palette[s.sign.label_color],places:tt(
g,y,f,l,7)})}return d})}function Ye(t,e,n,o,s,r,a){let i=`700 ${9.5}px ${z}`,c=yt(o.parts.map(d=>d.path),n,P(e,i,s)+7,0).map(d=>({...d,angle:0})),f=Math.ceil(c.
length/2);for(let[d,u]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])u.length&&t.push({text:s,size:9.5,font:i,spacing:0,firm:!1,feature:o,rank:d,color:a.dark?"#15181d":
"#ffffff",shield:r,places:u})}function et(t,e,n,o){return[...Re(t,e,n,o),...je(e,n,o),...He(e,n,o),...Be(e,n,o),...We(t,e,n,o),...Ve(t,e,n,o),...Fe(t,e,n,o),...De(
t,e,n,o),...Ue(t,e,n,o)]}var nt=48,qe=["ground","rings"],ot=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/nt);n<=Math.floor(e[2]/nt);n++)for(let o=Math.floor(
e[1]/nt);o<=Math.floor(e[3]/nt);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let s of this.cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&
n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function Ze(t,e,n){
let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let a=0;a<s;a++){
let l=((a+.5)/s-.5)*n,i=e.x+l*Math.cos(e.angle),c=e.y+l*Math.sin(e.angle);r.push([i-o,c-o,i+o,c+o])}return r}function bt(t,e,n,o,s,r=et(t,e,n,o)){let a=r.sort((f,d)=>f.
rank-d.rank),l=new ot,i=new ot;i.take(s.map(({x:f,y:d,r:u})=>[f-u+2,d-u+2,f+u-2,d+u-2]));let c=[];for(let f of a){let d=P(t,f.font,f.text)+f.spacing*(f.text.length-
1)+(f.shield?7:0),u=Xe(f,d,e,l,i);!u||Ke(f,u.place,c,n)||(l.take(u.boxes),Ge(t,f,u.place,d,o),c.push({text:f.text,boxes:u.boxes,feature:f.feature}))}return c}function Ke(t,e,n,o){
return t.shield||!t.feature||qe.includes(o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,feature:a})=>s===t.text&&a!==t.feature&&Math.hypot((r[0][0]+
r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function Xe(t,e,n,o,s){let r=null;for(let a of t.places){if(a.x<-e/2||a.y<0||a.x>n.width+e/2||a.y>n.height)continue;
let l=Ze(t,a,e);if(o.isFree(l)&&!(n.clip&&t.rank>=1&&l.some(i=>i[0]<(n.clip?.[0]??0)||i[2]>(n.clip?.[1]??0)))){if(t.rank<1||s.isFree(l))return{place:a,boxes:l};
t.firm&&(r??={place:a,boxes:l})}}return r}function Ge(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline=
"middle",t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.
halo,t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=
e.color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let r=o/e.text.length,a=[...e.text];for(let l of["strokeText","fillText"])a.forEach((i,c)=>{
t[l](i,(c+.5)*r-o/2,0)})}t.restore()}function Dt(t){let e=Rt(t),n=new Map;for(let l of Object.values(e))for(let i of l.features){n.set(i.id,i);for(let c of String(l.cell("stands_for",i.index)??"").
split("|"))c&&n.set(c,i)}let o=new Set;for(let l of e.districts?.features??[])o.add(`city/${l.id.split("/")[1].slice(0,4)}00`);for(let l of o)(e.districts?.features??
[]).filter(c=>`city/${c.id.split("/")[1].slice(0,4)}00`===l).length<2&&o.delete(l);let s=t.around.names.map((l,i)=>({name:l,x:$(t.around.labels?.[2*i]??NaN),y:A(
t.around.labels?.[2*i+1]??NaN)})),r=(e.cities?.features??[]).filter(l=>o.has(l.id)),a=Je(e.districts);return{towards:l=>l,layers:e,byId:n,detailed:o,neighbours:s,
cityOf:a,style:t.style,asOfYear:t.page.asOfYear,...Bt(t.around,new Set(r.map(({name:l})=>l))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Qe(
e,r,o,a)}}}function Je(t){return({id:e,index:n},o)=>o<Number(String(t?.cell("parent_since",n)??"").slice(0,4))?String(t?.cell("former_parent",n)):`city/${e.split(
"/")[1].slice(0,4)}00`}function Qe({districts:t,cities:e},n,o,s){let r=(t?.features??[]).filter(i=>o.has(s(i,1/0))),a=e?.edges(n)??[],l=new Map([["",a]]);return i=>{
let f=r.filter(u=>s(u,i)!==s(u,1/0)).map(u=>u.id).join(),d=l.get(f);return d||(d=t.edges(r,u=>s(u,i)),l.set(f,d)),d}}function Ut(t,e,n){let o=n.year??e.year,s=r=>!e.
named||r.named;return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.
lit?.5:1,district:e.district,selected:e.selected,status:r=>{let a=L(r.life,o);return s(r)&&B(a,e.statuses)?a:null},visible:r=>s(r)&&(r.parts.length?r.parts.some(
a=>B(L(a.life,o),e.statuses)):B(L(r.life,o),e.statuses)),fade:r=>o<t.asOfYear&&r.undated?.42:1}}var q={scale:1,left:0,top:0,width:40,height:14,zoom:9},Z=[Float64Array.of(2,7,38,7)];function ve(t,e,n){let o=[...we(t,e,n),...tn(t,e,n)];Object.values(t.layers).
some(({id:r,features:a})=>e.layers.has(r)&&a.some(l=>e.fade(l)<1))&&o.push({name:n.t("faint"),sample:Zt({alpha:.42})});let s=new Set;return o.filter(({name:r})=>s.
size<s.add(r).size)}function we(t,e,n){let o=O(t.layers,"lines").reverse(),s=o.filter(({id:i})=>e.layers.has(i));if(!s.length)return[];let r=s.flatMap(i=>{let c=new Set(
i.features.filter(e.visible).map(({sign:f})=>f));return i.look.signs.filter(f=>c.has(f)).map(f=>({name:n.pick(f),sample:kt(f,en(i,f))}))}),a=o.some(({features:i})=>i.
some(({life:c})=>L(c,e.year)==="expected"));for(let i of["construction","planned",...a?["expected"]:[]])r.push({name:n.t(`stroke_${i}`),sample:on(i)});let l=new Set(
o.flatMap(({features:i})=>i.flatMap(({parts:c})=>c.map(({made:f})=>f))));return["surveyed","generalised","schematic","guess"].forEach((i,c)=>{l.has(c)&&r.push({
name:n.t(`line_${i}`),sample:i==="guess"?nn:kt({color:"rail",size:3.2,ticks:!1},i==="schematic")})}),r}function tn(t,e,n){let o=[];for(let s of Object.keys(Yt))
for(let r of O(t.layers,s).reverse()){if(!e.layers.has(r.id))continue;let a=s==="rings"||s==="symbols",l=r.features.filter(c=>Number.isFinite(c.x)&&(a||e.visible(
c))),i=new Set(l.map(({sign:c})=>c));o.push(...r.look.signs.filter(c=>i.has(c)).map(c=>({name:n.pick(c),sample:Yt[s](c)}))),s==="clusters"&&l.length&&o.push({name:n.
t("hollow"),sample:Zt({hollow:!0})})}return o}function en({features:t},e){let n=t.filter(o=>o.sign===e&&o.parts.length);return n.length>0&&n.every(({parts:o})=>o.
every(({made:s})=>s>=2))}var Yt={rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=
1.5,e.stroke()},fills:t=>(e,n,{palette:o})=>{(t.cycle?Array.from({length:t.cycle},(r,a)=>`${t.color}_${a}`):[t.color]).forEach((r,a)=>{e.fillStyle=o[r],e.globalAlpha=
.22,e.fillRect(7+a*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+a*9,2,8,10)}),e.globalAlpha=1},borders:t=>kt(t,!1),symbols:qt,clusters:qt};
function qt({shape:t,size:e,color:n}){return(o,s,{palette:r})=>N(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function Zt(t){return(e,n,{palette:o})=>N(
e,"square",20,7,{size:11,color:o.ink,rim:o.halo,...t})}function kt({color:t,size:e,ticks:n},o){return(s,{style:r},{palette:a})=>{S(s,Z,q,{color:a[t],width:e,alpha:o?
r.schematic:1}),n&&S(s,Z,q,{color:a[t],width:e*3.4,dash:[1.1,9],alpha:.8}),o&&e>=2.4&&S(s,Z,q,{color:a.halo,width:e*.3,alpha:.62})}}function nn(t,{style:e},{palette:n}){
S(t,Z,q,{color:n.road,width:1.6,cap:"round",dash:e.guess.dash.map(o=>o*1.6),alpha:e.guess.alpha})}function on(t){return(e,{style:n},{palette:o})=>{let{dash:s,alpha:r}=n.
strokes[t];S(e,Z,q,{color:o.rail,width:2.6,alpha:r,dash:s.map(a=>a*2.6),cap:s[0]===.1?"round":void 0})}}function Kt(t,e,n){let o=Math.min(2,window.devicePixelRatio||
1);x("legend-rows").replaceChildren(...ve(t,e,n).map(s=>{let r=p("canvas",{width:40*o,height:14*o,"aria-hidden":"true"}),a=r.getContext("2d");return a.scale(o,o),
s.sample(a,t,e),p("li",{class:sn(s.name)>7?"wide":""},r,s.name)}))}function sn(t){return[...t].reduce((e,n)=>e+(n<"⺀"?.55:1),0)}function Xt(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:a}=t.get();return a==="auto"?o.matches:a==="dark"};function r(){let a=s();
document.documentElement.dataset.theme=a?"dark":"light";let l=x("theme");l.setAttribute("aria-label",e.t(a?"to_light":"to_dark")),l.title=e.t(a?"to_light":"to_d\
ark"),l.textContent=a?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}var rn=400750167e-1;function Gt(t,{width:e,height:n},o){let s=Math.min(...t.map(c=>c[0])),r=Math.min(...t.map(c=>c[1])),a=Math.max(...t.map(c=>c[2])),l=Math.max(
...t.map(c=>c[3])),i=Math.min((e-2*o)/(a-s),(n-2*o)/(l-r));return{scale:i,width:e,height:n,zoom:Math.log2(i/256),left:(s+a)/2*i-e/2,top:(r+l)/2*i-n/2}}function Jt(t){
return t.flatMap(({lon:e,lat:n})=>e==null||n==null?[]:[[$(e),A(n),$(e),A(n)]])}function Qt(t){let e=Ct((t.top+t.height/2)/t.scale)*Math.PI/180,n=rn*Math.cos(e)/
t.scale,o=t.width/5*n/1e3,s=[50,20,10,5,2,1].find(r=>r<=o)??1;return{km:s,pixels:s*1e3/n}}var C=8.5;function wt(t,e,n,o,s){let r=t.clientWidth||560,a=t.clientHeight||400,l=Math.max(2,window.devicePixelRatio||1);t.width=Math.round(r*l),t.height=Math.round(
a*l);let i=t.getContext("2d");i.setTransform(l,0,0,l,0,0);let c=e.byId.get(o.id),f=[...Number.isFinite(c.box[0])?[c.box]:[],...Jt(o.members)],d=Gt(f,{width:r,height:a},
Math.min(54,r/9)),u=[];dt(i,d,e,n),ln(i,d,e,n,o),pt(i,d,e,n),S(i,c.rings,d,{color:n.palette.pair,width:5.4*I(d.zoom)}),ut(i,d,e,n),mt(i,d,e,n,u),cn(i,d,n,s,u),dn(
i,d,n,o,u);let g=[...et(i,d,e,n).filter(({feature:y})=>y&&["lines","rings"].includes(e.layers[y.layer].look.draw)),...pn(i,d,e,n,o),...un(i,d,n,o)];bt(i,d,e,n,u,
g.map(y=>an(i,y,d))),hn(i,d,n)}function an(t,e,n){t.font=e.font;let o=(t.measureText(e.text).width+e.spacing*e.text.length)/2+4;return{...e,places:e.places.filter(
({x:s,y:r,angle:a})=>{let l=o*Math.abs(Math.cos(a))+e.size/2*Math.abs(Math.sin(a)),i=o*Math.abs(Math.sin(a))+e.size/2*Math.abs(Math.cos(a));return s>l&&r>i&&s<n.
width-l&&r<n.height-i})}}function te(t,e){let n=new Set(e.members.flatMap(({name:o,via:s})=>[o,...s]));return(t.layers.districts?.features??[]).filter(({name:o})=>n.
has(o))}function ln(t,e,n,o,s){let r=new Set(te(n,s));t.save(),t.globalAlpha=o.dark?.45:.6,t.fillStyle=o.palette.around;for(let a of n.layers.districts?.features??
[])if(!(r.has(a)||!M(a.box,e))){t.beginPath();for(let l of a.rings)l.forEach((i,c)=>{if(c%2)return;let f=i*e.scale-e.left,d=l[c+1]*e.scale-e.top;c?t.lineTo(f,d):
t.moveTo(f,d)}),t.closePath();t.fill("evenodd")}t.restore()}function cn(t,e,n,o,s){let r=o.flatMap(({number:l,at:i})=>i.map(({x:c,y:f})=>{let d={x:c*e.scale-e.left,
y:f*e.scale-e.top};return{number:l,spot:d,x:d.x+15,y:d.y-15}})).filter(({spot:l})=>l.x>0&&l.y>0&&l.x<e.width&&l.y<e.height);fn(r,e);let{palette:a}=n;for(let{spot:l,
x:i,y:c}of r)t.beginPath(),t.moveTo(l.x,l.y),t.lineTo(i,c),t.strokeStyle=a.halo,t.lineWidth=3,t.stroke(),t.strokeStyle=a.ink,t.lineWidth=1,t.stroke(),t.beginPath(),
t.arc(l.x,l.y,2.6,0,7),t.fillStyle=a.ink,t.fill(),t.strokeStyle=a.halo,t.stroke();for(let{number:l,x:i,y:c}of r)St(t,i,c,l,n),s.push({x:i,y:c,r:C+3,features:[]})}
function St(t,e,n,o,s){t.beginPath(),t.arc(e,n,C,0,7),t.fillStyle=s.palette.ink,t.fill(),t.strokeStyle=s.palette.halo,t.lineWidth=1.4,t.stroke(),t.fillStyle=s.palette.
halo,t.font=`700 ${o>9?9.5:10.5}px ${z}`,t.textAlign="center",t.textBaseline="middle",t.fillText(String(o),e,n+.5)}function fn(t,e){let n=2*C+2;for(let o=0;o<160;o++)
for(let s of t){for(let r of t)r!==s&&vt(s,r,n),vt(s,r.spot,r===s?17:C+4);s.x+=(s.spot.x-s.x)*.02,s.y+=(s.spot.y-s.y)*.02,s.x=Math.min(e.width-C-2,Math.max(C+2,
s.x)),s.y=Math.min(e.height-C-2,Math.max(C+2,s.y))}}function vt(t,e,n){let o=t.x-e.x,s=t.y-e.y,r=Math.hypot(o,s);if(r>=n)return;let a=(n-r)/2;t.x+=r?o/r*a:a,t.y+=
r?s/r*a:0}function dn(t,e,n,o,s){for(let{lon:r,lat:a}of o.members){if(r==null||a==null)continue;let l=$(r)*e.scale-e.left,i=A(a)*e.scale-e.top;N(t,"square",l,i,
{size:11,color:n.palette.select,rim:n.palette.halo}),s.push({x:l,y:i,r:8,features:[]})}}function un(t,e,n,o){let r=`700 14px ${V}`;return t.font=r,o.members.flatMap(
({name:a,lon:l,lat:i})=>{if(l==null||i==null)return[];let c=$(l)*e.scale-e.left,f=A(i)*e.scale-e.top,d=t.measureText(a).width/2+9;return[{text:a,size:14,font:r,
spacing:0,firm:!0,feature:null,rank:.2,color:n.palette.ink,places:[[d,0],[-d,0],[0,-15],[0,15],[d*.8,-13],[-d*.8,-13],[d*.8,13],[-d*.8,13]].map(([u,g])=>({x:c+u,
y:f+g,angle:0})).filter(u=>u.x>d&&u.x<e.width-d)}]})}function pn(t,e,n,o,s){let r=new Set(te(n,s)),a=new Set(s.members.map(({name:i})=>i)),l=[];for(let i of n.layers.
districts?.features??[]){if(!M(i.box,e,0))continue;let c=r.has(i);if(c&&a.has(i.name))continue;let f=mn(t,i,e);if(!f.length)continue;let d=c?13:11.5;l.push({text:i.
name,size:d,font:`500 ${d}px ${z}`,spacing:2,firm:!0,feature:i,rank:c?1:4,color:o.palette.muted,places:f})}return l}function mn(t,e,n){let o=new Path2D;for(let c of e.
rings){for(let f=0;f<c.length;f+=2){let d=c[f]*n.scale-n.left,u=c[f+1]*n.scale-n.top;f?o.lineTo(d,u):o.moveTo(d,u)}o.closePath()}t.save(),t.setTransform(1,0,0,1,
0,0);let s=(c,f)=>t.isPointInPath(o,c,f,"evenodd"),r=[];t.font=`500 13px ${z}`;let a=t.measureText(e.name).width/2+e.name.length;for(let c=a+8;c<n.width-a-8;c+=
24)for(let f=14;f<n.height-10;f+=18)s(c-a,f)&&s(c+a,f)&&s(c,f)&&r.push({x:c,y:f,angle:0});t.restore();let l=r.reduce((c,f)=>c+f.x,0)/r.length,i=r.reduce((c,f)=>c+
f.y,0)/r.length;return r.sort((c,f)=>Math.hypot(c.x-l,c.y-i)-Math.hypot(f.x-l,f.y-i))}function hn(t,e,n){let{km:o,pixels:s}=Qt(e),r=e.height-10;t.beginPath(),t.
moveTo(12.5,r-5),t.lineTo(12.5,r),t.lineTo(12.5+s,r),t.lineTo(12.5+s,r-5),t.strokeStyle=n.palette.halo,t.lineWidth=3.5,t.stroke(),t.strokeStyle=n.palette.ink,t.
lineWidth=1.2,t.stroke(),t.font=`11px ${z}`,t.textAlign="left",t.textBaseline="alphabetic",t.lineWidth=3,t.strokeStyle=n.palette.halo,t.strokeText(`${o} km`,16,
r-5),t.fillStyle=n.palette.ink,t.fillText(`${o} km`,16,r-5)}function K(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function ee(t,e){let{data:n,language:o,scene:s}=t,{cell:r}=s.layers[e.layer],[a,...l]=r("evidence",e.index)??[0],[i]=/^\w+\.csv/.exec(r("sources",e.index)??"")??
[""],c=new Set,f=l.map(([u,g,y,b,m])=>{let h=n.documents[u],k=n.strings[b],_=p("blockquote",{});return m<0?_.append(p("mark",{},k)):yn(_,n.strings[m],k),p("li",
{},_,p("cite",{},h?o.t("titled",{title:o.say(h.title)}):""," ",p("time",{},h?.date??"")," ",p("small",{},o.t("offsets",{start:g,end:y})),h?.date_note&&c.size<c.
add(u).size?p("small",{class:"doubt"},` ${o.say(h.date_note)}`):null))}),d=a-l.length;return p("section",{},p("h3",{},o.t("evidence",{n:a})),f.length?p("ol",{class:"\
evidence"},...f):p("p",{},o.t(i?"no_evidence":"no_evidence_untold",{table:i})),d>0?p("p",{},o.t("more_evidence",{n:d})):null)}function yn(t,e,n){let o=e.indexOf(
n);o<0?t.append(e):t.append(e.slice(0,o),p("mark",{},n),e.slice(o+n.length))}function gn(t,e){let[,n,o]=/^(\w+\.csv: )([^]*)$/.exec(e)??[e,"",e];return n+t.say(o)}function ne(t,e){return p("p",{class:"source"},t.t("source_row")," ",gn(t,
e))}var T=["rail","road"];function Mt({layers:t},e){return Object.values(t).find(({look:n})=>n.mode===e)}var st=8,xt=[["status_open",["open"]],["status_construction",
["construction"]],["border_planned",["approved","planned","proposed"]]];function X(t){return t.replace("/","-")}function F(t,e){let n=t.byId.get(e),o=t.layers.border_pairs.
cell("crossings",n.index)??[],s=new Map;for(let l of o){let i=s.get(l.line)??{...l,number:0,at:[]};i.at.push({x:$(l.lon),y:A(l.lat)}),s.set(l.line,i)}let r=xt.flatMap(
([,l])=>l),a=[...s.values()].sort((l,i)=>r.indexOf(l.status)-r.indexOf(i.status)||T.indexOf(l.mode)-T.indexOf(i.mode));return a.forEach((l,i)=>{l.number=i+1}),a}
function _t(t){return xt.map(([,e])=>t.filter(({status:n})=>e.includes(n)).length)}function bn({language:t},e){return e.status==="open"?e.opened?t.t("border_ope\
ned",{date:e.opened}):t.t("border_undated"):e.expected?t.t("border_expected",{date:e.expected}):t.t("border_undated")}function kn(t,e){let{language:n}=t;return p(
"section",{class:"crossings"},p("h3",{},n.t("border_crossings",{n:e.length,spots:e.reduce((o,{at:s})=>o+s.length,0)})),...xt.map(([o,s])=>{let r=e.filter(({status:a})=>s.
includes(a));return p("div",{class:"by-status"},p("h4",{},n.t(o)," ",p("small",{},String(r.length))),r.length?p("ul",{},...r.map(a=>p("li",{"data-id":a.line,"da\
ta-status":a.status},p("i",{class:`disc ${a.mode}`},String(a.number)),p("span",{},p("b",{},n.say(a.name))," ",p("small",{},`${K(n,Mt(t.scene,a.mode),a.kind)} · ${s.
length>1?`${n.t(`status_${a.status}`)} · `:""}${bn(t,a)}`))))):p("p",{class:"none"},n.t("border_none")))}))}function Sn({scene:t,language:e},n){let o=t.byId.get(
n.id),s=t.layers.border_pairs.cell("segments",o.index)??[],r=n.members.filter(a=>a.via.length);return p("section",{class:"boundary"},p("h3",{},e.t("border_segme\
nts")),p("ul",{class:"segments"},...s.map(a=>p("li",{class:a.shared_km>0?"":"apart","data-km":a.shared_km},a.shared_km>0?e.t("shared",{a:e.say(a.a_name),b:e.say(
a.b_name),km:e.number(a.shared_km,1)}):e.t("border_zero",{names:`${e.say(a.a_name)}—${e.say(a.b_name)}`})))),...r.map(a=>p("p",{class:"note"},e.t("border_via",
{area:a.name,districts:e.list(a.via)}))))}function Mn({language:t},e,n,o){let[s,r,a]=e.by[n]?.[String(o)]??[null,null,null];return s==null?p("td",{class:"none"},
t.t("border_no_way")):p("td",{"data-mode":n,"data-year":o,"data-minutes":s,"data-detour":a},p("b",{},t.number(Math.round(s)))," ",p("span",{class:"unit"},t.t("m\
inute_unit")),p("small",{},p("span",{},`${t.number(r??0,1)} ${t.t("unit_km")}`)," ",p("span",{},t.t("border_detour",{n:(a??0).toFixed(2)}))))}function xn(t,e){let{
data:n,language:o}=t,s=[n.page.asOfYear,n.border.later];return p("section",{class:"travel"},p("h3",{},o.t("border_travel")),p("div",{class:"wide",tabindex:0,role:"\
region","aria-label":o.t("border_travel")},p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},o.t("border_route")),...T.map(r=>p("th",{scope:"co\
lgroup",colspan:2},o.t(r)))),p("tr",{},...T.flatMap(()=>s.map(r=>p("th",{scope:"col"},String(r)))))),p("tbody",{},...e.travel.map(r=>p("tr",{"data-a":r.a,"data-\
b":r.b},p("th",{scope:"row"},`${r.names[0]}—${r.names[1]}`,p("small",{},o.t("border_straight",{km:o.number(r.straightKm??0,1)}))),...T.flatMap(a=>s.map(l=>Mn(
t,r,a,l)))))))),p("p",{class:"note"},o.t("border_detour_note",{later:n.border.later})))}function _n(t,e){let{data:n,language:o}=t,s=$n(t,e.projects).map(r=>An(t,
r));return p("section",{class:"projects"},p("h3",{},o.t("border_projects",{km:n.border.nearbyKm,n:s.length})),s.length?p("ul",{},...s.slice(0,st)):p("p",{class:"\
none"},o.t("border_none")),s.length>st?p("details",{},p("summary",{},o.t("border_more",{n:s.length-st})),p("ul",{},...s.slice(st))):null)}function $n({scene:t},e){
let n=new Map;for(let o of e){let s=t.byId.get(o[0]),r=t.layers.projects.cell("status",s.index),a=[s.name,s.kind,r].join("|");n.set(a,[...n.get(a)??[],o])}return[
...n.values()]}function An({data:t,scene:e,language:n},o){let[s,r]=o[0],a=e.layers.projects,l=e.byId.get(s),i=new Set(o.map(([,,f])=>t.documents.find(u=>u.id===
f)?.date||f).filter(Boolean)),c=r===0?n.t("border_on"):r<1e3?`${r} ${n.t("metre")}`:`${n.number(r/1e3,1)} ${n.t("unit_km")}`;return p("li",{"data-id":s,"data-id\
s":o.map(([f])=>f).join(" "),"data-metres":r},p("b",{},l.name)," ",p("small",{},[K(n,e.layers.projects,l.kind),n.t(`status_${a.cell("status",l.index)}`),c,i.size?
n.t("border_document",{date:n.list([...i])}):""].filter(Boolean).join(" · ")))}function oe(t,e){let{data:n,scene:o,language:s}=t,r=o.byId.get(e.id),a=F(o,e.id),
[l,i,c]=_t(a),f={data:n,scene:o,language:s,state:()=>({}),open:()=>{}},d=[["border_cooperation",s.say(e.cooperation??"")],["border_since",[e.since,s.say(e.note??
"")].filter(Boolean).join(" · ")]].filter(([,u])=>u);return p("article",{class:"pair",id:X(e.id),"data-id":e.id,"aria-labelledby":`${X(e.id)}-title`},p("header",
{},p("h2",{id:`${X(e.id)}-title`},r.name.replaceAll(/[-–]/g,"—")),p("p",{},s.t("border_sum",{km:s.number(e.sharedKm,1),open:l,building:i,planned:c})," ",p("\
a",{class:"atlas",href:`${n.border.overview}#o=${e.id}`},s.t("border_atlas")))),p("figure",{},p("canvas",{role:"img","aria-label":s.t("border_map",{name:r.name})})),
p("div",{class:"beside"},Sn(t,e),kn(t,a)),xn(t,e),p("div",{class:"below"},_n(t,e),p("div",{class:"sources"},p("dl",{class:"facts"},...d.flatMap(([u,g])=>[p("dt",
{},s.t(u)),p("dd",{},g)])),ee(f,r),zn(t,r))))}function zn({scene:t,language:e},n){let o=t.layers.border_pairs.cell;return p("div",{},p("p",{class:"source"},e.t(
`confidence_${o("confidence",n.index)}`)),ne(e,String(o("sources",n.index)??"")))}function $t(t,e){return e.map(n=>t.t(`csv_${n}`))}function rt(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function At(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function On(t,e,n){let o=t.travel.map(s=>s.by[e]?.[String(n)]?.[0]).filter(s=>s!=null);return o.length?Math.min(...o):null}function Ln(t,e){return p("i",{class:`\
bar ${e}`,style:`width:${(t*100).toFixed(1)}%`,"aria-hidden":"true"})}function se(t){let{data:e,scene:n,language:o}=t,s=[e.page.asOfYear,e.border.later],r=Math.
max(...e.border.pairs.map(l=>l.sharedKm)),a=e.border.pairs.map(l=>{let i=n.byId.get(l.id),c=_t(F(n,l.id));return p("tr",{},p("th",{scope:"row"},p("a",{href:`#${X(
l.id)}`},i.name.replaceAll(/[-–]/g,"—"))),p("td",{class:"bars"},p("b",{},o.number(l.sharedKm,1)),Ln(l.sharedKm/r,"km")),...c.map(f=>p("td",{class:f?"":"zero"},
String(f))),...T.flatMap(f=>s.map(d=>{let u=On(l,f,d);return p("td",{class:u==null?"none":""},u==null?o.t("border_no_way"):o.number(Math.round(u)))})))});return p(
"table",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},o.t("border_pair")),p("th",{scope:"col",rowspan:2},o.t("border_km")),p("th",{scope:"colgroup",colspan:3},
o.t("border_lines")),...T.map(l=>p("th",{scope:"colgroup",colspan:2},o.t("border_best",{mode:o.t(l)})))),p("tr",{},...["status_open","status_construction","stat\
us_planned"].map(l=>p("th",{scope:"col"},o.t(l))),...T.flatMap(()=>s.map(l=>p("th",{scope:"col"},String(l)))))),p("tbody",{},...a))}function re({data:t,scene:e,
language:n}){let o=[t.page.asOfYear,t.border.later];at("border-travel.csv",new Blob([At([$t(n,["pair","a","b","a_name","b_name","mode","year","minutes","km","ge\
odesic_km","detour"]),...t.border.pairs.flatMap(s=>s.travel.flatMap(r=>Object.keys(r.by).flatMap(a=>o.map(l=>{let[i,c,f]=r.by[a][String(l)]??[null,null,null];return[
n.pick({zh:e.byId.get(s.id)?.name??s.id,en:s.id}),r.a,r.b,...r.names,rt(n,"mode",a),l,i,c,r.straightKm,f]}))))])],{type:"text/csv;charset=utf-8"}))}function ae({
data:t,scene:e,language:n}){let o=e.layers.border_pairs;at("border-crossings.csv",new Blob([At([$t(n,["pair","line","name","mode","kind","status","opened","expe\
cted","a","b","lon","lat"]),...t.border.pairs.flatMap(s=>(o.cell("crossings",e.byId.get(s.id).index)??[]).map(r=>[n.pick({zh:e.byId.get(s.id)?.name??s.id,en:s.id}),
r.line,n.say(r.name),rt(n,"mode",r.mode),n.pick({en:r.kind,zh:K(n,Mt(e,r.mode),r.kind)}),rt(n,"status",r.status),r.opened,r.expected,r.a,r.b,r.lon,r.lat]))])],{
type:"text/csv;charset=utf-8"}))}var In=["open","construction","approved","planned","proposed"];function Tn(){let t=JSON.parse(x("atlas-data").textContent??""),e=Dt(t),[n,o=""]=window.location.
hash.slice(1).split("?"),s=new URLSearchParams(o),r=zt({year:t.page.asOfYear,statuses:new Set(In),layers:new Set(Object.values(e.layers).filter(({look:m})=>m.draw!==
"clusters").map(({id:m})=>m)),lang:s.get("lang")==="en"?"en":"zh",theme:s.get("t")??"auto",district:"",selected:"",basemap:""}),a=Ot(t.words,()=>r.get().lang,t.
said);Lt(r,a,[...It(e),...t.border.pairs.flatMap(m=>[...m.members.flatMap(h=>[[h,"name"],...lt(h.via)]),...m.travel.flatMap(({names:h})=>lt(h))])]);let l={data:t,
scene:e,language:a},i=!1,c=()=>{},f=Xt(r,a,()=>c()),d=()=>Ut(e,r.get(),{dark:f()&&!i,lit:null});c=()=>{for(let m of t.border.pairs){let h=document.querySelector(
`[data-id="${m.id}"] canvas`);wt(h,e,d(),m,F(e,m.id))}u()};function u(){Kt(e,d(),a),x("legend-rows").append(g("border_mark",h=>St(h,20,9,1,d())),g("border_seat",
h=>N(h,"square",20,9,{size:11,color:d().palette.select,rim:d().palette.halo})))}function g(m,h){let k=p("canvas",{width:80,height:36,class:"tall","aria-hidden":"\
true"}),_=k.getContext("2d");return _.scale(2,2),h(_),p("li",{},k,a.t(m))}function y(){let{later:m,pairs:h}=t.border;Tt(a,r.get().lang),x("standfirst").textContent=
a.t("border_standfirst",{later:m});let k=h.flatMap(({id:j})=>F(e,j)),_=j=>new Set(k.filter(D=>D.status===j).map(({line:D})=>D)).size,R=a.t("border_title",{n:h.length,
km:Math.round(h.reduce((j,D)=>j+D.sharedKm,0)),open:_("open"),building:_("construction")});x("headline").textContent=R,document.title=R,x("summary").replaceChildren(
se(l)),x("pairs").replaceChildren(...h.map(j=>oe(l,j))),c()}x("lang").addEventListener("click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"})),x("csv-travel").
addEventListener("click",()=>re(l)),x("csv-crossings").addEventListener("click",()=>ae(l)),x("print").addEventListener("click",()=>window.print());for(let[m,h]of[
["beforeprint",!0],["afterprint",!1]])window.addEventListener(m,()=>{i=h;for(let k of document.querySelectorAll("details"))k.open=h;c()});let b=0;window.addEventListener(
"resize",()=>{cancelAnimationFrame(b),b=requestAnimationFrame(c)}),r.listen(["lang"],y),r.listen(["theme"],()=>c()),r.listen(["lang","theme"],({lang:m,theme:h})=>{
let k=new URLSearchParams(m==="zh"?{}:{lang:m});h!=="auto"&&k.set("t",h);let[_]=window.location.hash.split("?");window.history.replaceState(null,"",`${_||"#"}${[
...k].length?`?${k}`:""}`)}),y(),document.getElementById(n)?.scrollIntoView(),document.documentElement.dataset.ready="yes",window.atlas={data:t,scene:e,store:r}}
Tn();})();
