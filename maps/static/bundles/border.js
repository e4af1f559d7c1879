"use strict";(()=>{function _(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function p(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):s==="style"?o.style.cssText=
String(r):r===!0?o.setAttribute(s,""):r!==!1&&r!=null&&o.setAttribute(s,String(r));for(let s of n)s!=null&&o.append(s);return o}function Yt(t,e){let n=URL.createObjectURL(e),o=p("a",{href:n,download:t});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Zt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,l]of Object.entries(o)){let a=e[r];sn(a,l)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:l}of n)r.some(a=>a==="*"||s.has(a))&&l(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function sn(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function qt(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+t}function Kt(t){let[e,n]=t.includes("?")||!t.includes("=")?t.split("?"):["",t];return{place:e,parts:new URLSearchParams(n)}}function Xt(t){let{place:e,parts:n}=Kt(
t.replace(/^#/,"")),o=n.get("t");return{place:e,lang:n.get("lang")==="en"?"en":"zh",theme:o==="light"||o==="dark"?o:"auto"}}function ht(t,{lang:e,theme:n}){let{
place:o,parts:s}=Kt(t);s.delete("lang"),s.delete("t"),e!=="zh"&&s.set("lang",e),n!=="auto"&&s.set("t",n);let r=s.toString().replace(/%2F/g,"/").replace(/%2C/g,"\
,").replace(/%40/g,"@");return[o,o&&r?"?":"",r].join("")}function Gt(t){t.listen(["lang","theme"],e=>{qt(`#${ht(window.location.hash.slice(1),e)}`)})}var rn=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],ln=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],an=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],cn=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],fn=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function X(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=0;
let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function yt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function l(d){for(;r<d;)s|=t[o++]<<r,r+=8;let m=s&(1<<d)-1;return s>>>=
d,r-=d,m}function a(d){let m=0,h=0,b=0;for(let y=1;y<16;y++){m|=l(1);let g=d.counts[y];if(m-g<h)return d.symbols[b+(m-h)];b+=g,h=h+g<<1,m<<=1}throw new Error("d\
amaged data")}function i(d){if(n+d<=e.length)return;let m=new Uint8Array(Math.max(e.length*2,n+d));m.set(e),e=m}function c(){s=0,r=0;let d=t[o]|t[o+1]<<8;o+=4,i(
d),e.set(t.subarray(o,o+d),n),n+=d,o+=d}function f(){let d=l(5)+257,m=l(5)+1,h=l(4)+4,b=new Uint8Array(320);for(let g=0;g<h;g++)b[fn[g]]=l(3);let y=X(b.slice(0,
19));b.fill(0);for(let g=0;g<d+m;){let S=a(y);if(S<16){b[g++]=S;continue}let $=S===16?b[g-1]:0,C=S===16?3+l(2):S===17?3+l(3):11+l(7);for(;C--;)b[g++]=$}return[X(
b.slice(0,d)),X(b.slice(d,d+m))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[X(d),X(new Uint8Array(30).
fill(5))]}for(let d=0;!d;){d=l(1);let m=l(2);if(m===0){c();continue}let[h,b]=m===1?u():f();for(;;){let y=a(h);if(y===256)break;if(y<256){i(1),e[n++]=y;continue}
let g=rn[y-257]+l(ln[y-257]),S=a(b),$=an[S]+l(cn[S]);i(g);for(let C=0;C<g;C++,n++)e[n]=e[n-$]}}return e.subarray(0,n)}function Jt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([l,a])=>({key:l,...Object.fromEntries(
t.map((i,c)=>[i,a[c]]))}));return[n,{...s,signs:r}]}))}function Qt({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function z(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function ot({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function vt({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,l)=>{let a=e[r.toLowerCase()];s.standing.
set(t+l,a),r in e&&s.status.set(t+l,a)}),s})}function R(t,e){return t.status.get(e)??null}function U(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function gt(t){let e=atob(t),n=new Uint8Array(e.length);for(let l=0;l<e.length;l++)n[l]=e.charCodeAt(l);let o=yt(n),s=o.length/4,r=new Int32Array(s);for(let l=0;l<
s;l++){let a=(o[l]|o[s+l]<<8|o[2*s+l]<<16|o[3*s+l]<<24)>>>0;r[l]=a>>>1^-(a&1)}return r}function st(t){let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.
parse(new TextDecoder().decode(yt(e)))}function w(t){return typeof t=="string"?gt(t):t}function O(t){return t/360+.5}function N(t){let e=Math.sin(t*Math.PI/180);
return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function te(t){return 90-360*Math.atan(Math.exp((t-.5)*2*Math.PI))/Math.PI}function E(t){let e=gt(t.counts),n=gt(t.steps),o=10**t.decimals,s=[],r=0,l=0,a=0;for(let i of e){
let c=new Float64Array(2*i),f=r,u=l;for(let d=0;d<i;d++)f+=n[a+d],u+=n[a+i+d],d===0&&(r=f,l=u),c[2*d]=O(f/o+t.origin[0]),c[2*d+1]=N(u/o+t.origin[1]);a+=2*i,s.push(
c)}return s}function un(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function T(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.
length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function bt(t,e){let n=2;for(let r of t)
n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(n),s=0;for(let r of t){let l=e[r<0?-r-1:r],a=l.length/2;for(let i=s===0?0:1;i<a;i++){let c=r<0?a-1-i:i;o[s++]=l[2*
c],o[s++]=l[2*c+1]}}return o}function ee(t){let e=E(t.boundaries),n=E(t.lines),o=vt(t.years),s=Jt(t.looks),r={};for(let[l,a]of Object.entries(t.layers)){let i=Object.
fromEntries(Object.entries(a.columns).map(([h,b])=>{let y="z"in b?st(b.z):b;return[h,"i"in y?{d:y.d,i:w(y.i)}:y]})),c=w(a.lives),f=s[l],u=(h,b)=>un(i[h],b),d=[];
for(let h=0;h<a.n;h++){let b=u("kind",h)||"",y=u("rank",h)||9;d.push({layer:l,index:h,id:u("id",h),name:u("name",h)||"",zh:u("name",h)||"",kind:b,sign:Qt(f,f.by===
"rank"?String(y):b),life:o[c[h]],undated:f.draw!=="ground"&&!!u("undated",h),named:f.draw==="ground"||(u("evidence",h)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,
box:[1/0,1/0,-1/0,-1/0],rank:y})}a.points&&dn(a.points,d),a.shapes&&pn(a,d,e),a.parts&&mn(a,d,n,o);let m=(h,b)=>G(h.map(({index:y})=>a.shapes?.[y]??[]),e,b&&h.map(
b));r[l]={id:l,look:f,geometry:a.geometry,features:d,cell:u,edges:m}}return r}function dn(t,e){let n=E(t.at)[0],o=0;Array.from(w(t.which)).forEach((s,r)=>{o+=s;
let l=e[o];l.x=n[2*r],l.y=n[2*r+1],l.box=[l.x,l.y,l.x,l.y]})}function G(t,e,n){let o=new Map;return t.forEach((s,r)=>{for(let l of s.flat()){let a=l<0?-l-1:l,i=o.
get(a);i?i.push(n?.[r]??""):o.set(a,[n?.[r]??""])}}),[...o].filter(([,s])=>!n||s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:T([e[s]])}))}function pn(t,e,n){
e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).map(a=>bt(a,n)),o.box=T(o.rings);let r=t.labels?.[2*s],l=t.labels?.[2*s+1];r!=null&&l!=null&&(o.x=O(r),o.y=N(l))})}
function mn(t,e,n,o){let s=w(t.parts?.counts??[]),r=w(t.parts?.lives??[]),l=w(t.parts?.alignments??[]),a=0;e.forEach((i,c)=>{for(let d=a+s[c];a<d;a++){let m=n[(t.
first??0)+a];i.parts.push({path:m,life:o[r[a]],made:l[a],box:T([m])})}let f=i.parts.map(d=>d.path),u=f.reduce((d,m)=>m.length>d.length?m:d,f[0]??[]);if(i.box=T(
f),u.length){let d=2*Math.floor(u.length/4);i.x=u[d],i.y=u[d+1]}})}function ne(t,e,n){let o={};return{t(s,r={}){return(t[e()][s]??t.zh[s]??s).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(a,i,c,f)=>String(r[i])==="1"?c:f).replace(/\{(\w+)\}/g,
(a,i)=>String(r[i]??""))},pick:s=>s[e()],say(s,r=e()){return(o[r]??=hn(n?.[r])).get(gn(s))??s},list:s=>s.join(e()==="zh"?"、":", "),number:(s,r=0)=>s.toLocaleString(
e()==="zh"?"zh-CN":"en",{maximumFractionDigits:r})}}function hn(t){let[e,...n]=t?st(t):[""];return new Map(n.map((o,s)=>[e.slice(5*s,5*s+5),o]))}var yn="ABCDEFG\
HIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function gn(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return[
24,18,12,6,0].map(n=>yn[e>>>n&63]).join("")}function oe(t,e,n){let o=n.map(([r,l])=>({owner:r,key:l,name:String(r[l]??"")})),s=()=>{let r=t.get().lang==="zh";for(let{
owner:l,key:a,name:i}of o)l[a]=r?i:e.say(i)};t.listen(["lang"],s),s()}function kt(t){return t.map((e,n)=>[t,n])}function se(t){return[...Object.values(t.layers).
flatMap(({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var rt=new WeakMap;function bn(t,e){let n=document.createTreeWalker(t,4);for(let o=n.nextNode();o;o=
n.nextNode()){if(o.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let s=rt.get(o)??o.nodeValue??"";rt.set(o,s);let r=s.trim();o.nodeValue=
s.replace(r,()=>e.say(r))}for(let o of t.querySelectorAll("svg[aria-label]")){let s=rt.get(o)??o.getAttribute("aria-label")??"";rt.set(o,s),o.setAttribute("aria\
-label",e.say(s))}}var kn={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function re(t,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let n of document.
querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let n of document.querySelectorAll("[data-en]")){let o=n;o.dataset.zh??=o.textContent??"",o.
textContent=o.dataset[e]??""}for(let n of document.querySelectorAll("[data-say]"))bn(n,t);for(let[n,o]of Object.entries(kn)){let s=`[data-${n.replace(/[A-Z]/g,r=>`\
-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let l=r.dataset[n]??"";r.setAttribute(o,t.t(l))}}}var xn={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},le=new Map;function Sn(t){let e=le.get(t);return e||(e=new Path2D(xn[t]),le.set(t,e)),e}function ae(t,e,n){let{
scale:o,left:s,top:r}=n,l=e.length-2,a=e[0]*o-s,i=e[1]*o-r;t.moveTo(a,i);for(let c=2;c<=l;c+=2){let f=e[c]*o-s,u=e[c+1]*o-r;c<l&&Math.abs(f-a)+Math.abs(u-i)<1.6||
(t.lineTo(f,u),a=f,i=u)}}function x(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}
function V(t,e,n,o){t.beginPath();for(let s of e)ae(t,s,n),t.closePath();t.fillStyle=o,t.fill("evenodd")}function k(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.
width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=48){
t.beginPath();for(let r of e.slice(s,s+48))ae(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function B(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(
n,o),t.scale(s.size/12,s.size/12);let r=Sn(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.rim,t.fill(
r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.restore()}var Mn=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function _n(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let l=t[r]*e.scale-e.left,a=t[r+1]*e.scale-e.top,i=n.
length,c=l<-40||a<-40||l>e.width+40||a>e.height+40;if(c&&i===0){let f=t[r+2]*e.scale-e.left,u=t[r+3]*e.scale-e.top;if(!(f>-40&&u>-40&&f<e.width+40&&u<e.height+40))
continue}if(i){let f=Math.hypot(l-n[i-1],a-o[i-1]);if(f<3&&r<t.length-2)continue;s.push(s[i-1]+f)}if(n.push(l),o.push(a),c&&i>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function xt(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function Y(t,e,n,o,s=.965){let r=t.filter(a=>a.length>=4&&x(T([a]),e,0)).map(a=>_n(
a,e)).filter(a=>a.total>n*1.15).sort((a,i)=>i.total-a.total).slice(0,4),l=[];for(let a of r)for(let i of Mn){let c=a.total*i;if(c<n/2||c>a.total-n/2)continue;let[
f,u]=xt(a,c-n/2),[d,m]=xt(a,c+n/2),[h,b]=xt(a,c);if(Math.hypot(d-f,m-u)<n*s)continue;let g=Math.atan2(m-u,d-f),S=Math.abs(g)>Math.PI/2||g===-Math.PI/2;g>Math.PI/
2&&(g-=Math.PI),g<=-Math.PI/2&&(g+=Math.PI);for(let $ of o?[-1,1]:[0])l.push({x:h-Math.sin(g)*o*$,y:b+Math.cos(g)*o*$,angle:g,right:$>0!==S})}return l}var M='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',P='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',ie=new Map;function A(t,e,n){let o=`${e}|${n}`,s=ie.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,ie.set(o,
s)),s}var $n=11,J=12.5,An=[.17,.13],zn=8.6,fe=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],ue=[99,99,10,11],de=ue[2],ce={
zh:[],en:[],rank:[]};function pe(t,e,n){let o=t?.rivers??ce,s=t?.towns??ce,r=t?E(t.rivers.lines):[],[l=new Float64Array(0)]=t?E(t.towns.at):[],a=t?E(t.borders.lines):
[],i=t?E(t.lakes.rings):[],c=t?E(t.built.rings):[],f=E(e.lines),u=new Set(e.rings.flatMap((d,m)=>n.has(e.names[m])?d.flat().map(h=>h<0?-h-1:h):[]).map(d=>f[d]));
return{rivers:r.map((d,m)=>({name:[o.zh[m],o.en[m]],rank:o.rank[m],path:d,box:T([d])})),lakes:i.map((d,m)=>({name:[t?.lakes.zh[m]??"",t?.lakes.en[m]??""],path:d,
box:T([d])})),built:c.map(d=>({path:d,box:T([d])})),towns:s.zh.map((d,m)=>({name:[d,s.en[m]],rank:s.rank[m],x:l[2*m],y:l[2*m+1]})),borders:a.map((d,m)=>({left:t?.
borders.left[m]??["",""],right:t?.borders.right[m]??["",""],path:d,box:T([d])})),provinces:G(e.rings,f,e.provinces??e.names).map(d=>({...d,fine:u.has(d.path)}))}}
function lt(t){return Math.min(1,Math.max(0,(J-t)/(J-$n)))}function me(t,e){return t.filter(({box:n})=>x(n,e,0)).map(({path:n})=>n)}function he(t,e,{backdrop:n},o){
o.tiles||(t.globalAlpha=An[o.dark?1:0]*lt(e.zoom),t.globalAlpha&&V(t,me(n.built,e),e,o.palette.built),t.globalAlpha=1)}function ye(t,e,{backdrop:n},o){let s=lt(
e.zoom);if(!s||o.tiles)return;let r=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let a of[3,2,1]){let{zoom:i=0,width:c=1}=fe[a];if(e.zoom<i)continue;let f=n.
rivers.filter(u=>u.rank===a&&x(u.box,e)).map(({path:u})=>u);k(t,f,e,{color:o.palette.water,width:c*r,alpha:s})}let l=me(n.lakes,e);t.globalAlpha=s,V(t,l,e,o.palette.
water),t.globalAlpha=1,k(t,l,e,{color:o.palette.water,width:.6,alpha:s})}function ge(t,e,{backdrop:n},o){if(o.tiles)return;let s=n.provinces.filter(({box:r,fine:l})=>x(
r,e)&&!(l&&e.zoom>11.5)).map(({path:r})=>r);k(t,s,e,{color:o.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function be(t,e,n,o){return o.tiles?[]:[...On(t,e,n,o),...Nn(t,e,n,o),...Tn(t,e,n,o),...En(t,e,n,o)]}function at(t,{lang:e}){return t[e==="en"?1:0]||t[0]}function On(t,e,{
backdrop:n},o){if(lt(e.zoom)<.5)return[];let s=[],r=Math.min(13.5,11+(e.zoom-8)*.8),l=`italic 500 ${r}px ${P}`;for(let{name:a,rank:i,path:c,box:f}of n.rivers){let u=at(
a,o);if(!u||e.zoom<(fe[i].label??0)||!x(f,e,0))continue;let d=A(t,l,u),m=Y([c],e,d,r*.75,.88),h=Math.ceil(m.length/3),b=e.zoom>8.6&&i===1?[m.slice(0,h),m.slice(
h,2*h),m.slice(2*h)]:[m];for(let y of b.filter(g=>g.length))s.push({text:u,size:r,font:l,spacing:0,firm:!1,feature:null,rank:y===b[0]?2.9+i/10:8.6,color:o.palette.
water_label,places:y,apart:260})}return s}function Nn(t,e,{backdrop:n},o){if(lt(e.zoom)<.5||e.zoom<zn)return[];let s=Math.min(12.5,10.5+(e.zoom-8.6)*.8),r=`ital\
ic 500 ${s}px ${P}`;return n.lakes.filter(({name:l,box:a})=>l[0]&&x(a,e,0)).map(({name:l,box:a})=>{let i=at(l,o),[c,f,u,d]=[a[0]*e.scale-e.left,a[1]*e.scale-e.top,
a[2]*e.scale-e.left,a[3]*e.scale-e.top],[m,h]=[(c+u)/2,(f+d)/2],b=A(t,r,i)/2+4;return{text:i,size:s,font:r,spacing:0,firm:!1,feature:null,rank:3.4,color:o.palette.
water_label,apart:260,places:[[u+b,h],[c-b,h],[m,d+s*.8],[m,f-s*.8]].map(([y,g])=>({x:y,y:g,angle:0}))}})}function Tn(t,e,{backdrop:n},o){let s=[],l=`600 ${12.5}\
px ${P}`;for(let{left:a,right:i,path:c,box:f}of n.borders)if(x(f,e,0))for(let[u,d]of[[a,!1],[i,!0]]){let m=at(u,o),h=o.lang==="en"?0:4,b=A(t,l,m)+h*m.length,y=Y(
[c],e,b,12.5*.95,.8).filter(g=>g.right===d);y.length&&s.push({text:m,size:12.5,font:l,spacing:h,firm:!1,feature:null,rank:3.2,color:o.palette.province_label,places:y,
apart:220})}return s}function En(t,e,{backdrop:n},o){let s=`400 10.5px ${M}`;return n.towns.filter(({x:r,y:l,rank:a})=>e.zoom>=ue[a]&&x([r,l,r,l],e)).map(({name:r,
rank:l,x:a,y:i})=>{let c=at(r,o),f=A(t,s,c),u={x:a*e.scale-e.left,y:i*e.scale-e.top,angle:0};return{text:c,size:10.5,font:s,spacing:0,firm:!1,feature:null,rank:l===
2?7.85:9.2,color:o.palette.town,apart:60,places:[[1,0],[-1,0]].map(([d])=>({...u,x:u.x+d*(f/2+5)}))}})}function ke(t,e){let n=E(t.lines),o=new Set(t.rings.flatMap((r,l)=>e.has(t.names[l])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(l=>l.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(r=>r.map(l=>{let a=bt(l,n);return{path:a,box:T([a])}})),aroundEdges:G(s,n)}}function it(t,e){return t.filter(({box:n})=>x(
n,e)).map(({path:n})=>n)}function St(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),V(t,it(n.around,e),e,s.around),k(t,
it(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),Ln(t,e,n,o),he(t,e,n,o),ye(t,e,n,o),ge(t,e,n,o),Pn(t,e,n,o)}function In(t,e,n){let o=t.
layer==="districts"?n.cityOf(t,e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tint)[e.dark?1:0]}function Ln(t,e,n,o){let{palette:s}=o,r=o.layers.has(
"districts")?n.layers.districts?.features??[]:[],l=(n.layers.cities?.features??[]).filter(i=>o.layers.has("cities")&&n.detailed.has(i.id));if(!o.tiles)for(let i of r.
length?r:l)x(i.box,e)&&V(t,i.rings,e,In(i,o,n));if(r.length&&k(t,it(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!l.length)
return;let a=it(n.edges.cities(o.year),e);k(t,a,e,{color:s.city_edge,width:3.4,join:"bevel"}),k(t,a,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Pn(t,e,n,o){for(let s of z(n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!x(r.box,e))continue;let l=o.palette[ot(r)];
t.globalAlpha=o.dark?.22:.17,V(t,r.rings,e,l),k(t,r.rings,e,{color:l,width:1.6,alpha:.55,join:"bevel"})}}var Cn=["","","s","g",""],Rn=12,jn=["proposed","planned","approved","construction","expected","open"],Mt=t=>({width:t*.36,dash:[.1,t*1.9],cap:"round"});function I(t){
return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function Bn(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(!(!x(s.box,e)||!n.
visible(s)))for(let r of s.parts){let l=R(r.life,n.year);if(!U(l,n.statuses)||!x(r.box,e))continue;let a=Cn[r.made]+(n.fade(s)<1?"f":""),i=`${s.sign.key}|${l}|${a}`,
c=o.get(i);c?c.push(r.path):o.set(i,[r.path])}return o}function _t(t,e,n,o){for(let s of z(n.layers,"lines")){let r=Bn(s,e,o);for(let l of jn)for(let a of[...s.
look.signs].reverse())for(let i of["","s","g","f","sf","gf"]){let c=r.get(`${a.key}|${l}|${i}`);c&&Fn(t,c,e,n,o,a,l,i)}}}function Fn(t,e,n,o,s,r,l,a){if(a.startsWith(
"g")){Wn(t,e,n,o,s,r,a);return}let i=a.startsWith("s"),c=i?xe(n.zoom):1,f=o.style.strokes[l]??o.style.strokes.open,u=r.size*I(n.zoom),d=s.palette[r.color],m=r.dash.
length?r.dash:f.dash,h=m.map(S=>S*Math.max(u,1.5)),b=f.alpha*(i?o.style.schematic*c:1)*s.lineAlpha*(a.endsWith("f")?.42:1),y=m[0]===.1?"round":void 0,g=e.length>=
400;g||k(t,e,n,{color:s.palette.halo,width:u+1.8,alpha:.75}),k(t,e,n,{color:d,width:g?1:u,dash:g?[]:h,alpha:b,cap:g?"butt":y,join:g?"bevel":"round"}),r.ticks&&!h.
length&&!g&&k(t,e,n,{color:d,width:u*3.4,dash:[1.1,9],alpha:b*.8}),i&&u>=2.4&&!h.length&&!g&&k(t,e,n,{color:s.palette.halo,width:u*.3,alpha:.62})}function xe(t){
return Math.max(.4,1-Math.max(0,t-Rn+.5)*.3)}function Wn(t,e,n,o,s,r,l){let a=Math.max(1,r.size*I(n.zoom)*.8);k(t,e,n,{color:s.palette[r.color],width:a,cap:"rou\
nd",dash:o.style.guess.dash.map(i=>i*Math.max(a,1.5)),alpha:o.style.guess.alpha*xe(n.zoom)*s.lineAlpha*(l.endsWith("f")?.42:1)})}function $t(t,e,n,o){for(let s of z(
n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.filter(o.visible);for(let l of s.look.signs){let a=r.filter(c=>c.sign===l).flatMap(c=>c.rings),
i=l.size*I(e.zoom);k(t,a,e,{color:o.palette.halo,width:i+3,alpha:.8}),k(t,a,e,{color:o.palette[l.color],width:i,alpha:.88}),k(t,a,e,{color:o.palette.halo,...Mt(
i)})}}}function At(t,e,n,o,s){let{palette:r}=o;for(let l of z(n.layers,"rings"))for(let a of o.layers.has(l.id)?l.features:[]){let{sign:i}=a;if(e.zoom<i.zoom||!x(a.box,
e))continue;let c=o.status(a);if(c===null||o.doubled(a))continue;let f=a.x*e.scale-e.left,u=a.y*e.scale-e.top,d=i.size*Math.sqrt(I(e.zoom))+.3;t.beginPath(),t.arc(
f,u,d,0,7),t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[i.color],t.lineWidth=1.4,t.setLineDash(c==="open"?[]:[1.6,1.4]),t.stroke(),t.setLineDash(
[]),t.globalAlpha=1,s.push({x:f,y:u,r:d+3,features:[a,...n.others(a)]})}}var Se=[-.45,-.3,-.15,0,.15,.3,.45],Hn=150,Me=new WeakMap;function Vn(t){let e=Me.get(t);if(e)return e;let[,n,,o]=t.box,s=Array.from({length:36},(r,l)=>{let a=n+
(l+.5)/36*(o-n),i=[];for(let c of t.rings)for(let f=2;f<c.length;f+=2){let[u,d,m,h]=[c[f-2],c[f-1],c[f],c[f+1]];d>a!=h>a&&i.push(u+(m-u)*(a-d)/(h-d))}return i.sort(
(c,f)=>c-f)});return Me.set(t,s),s}function _e(t,e){let n=!1;for(let o=0;o<t.length&&t[o]<e;o++)n=!n;return n}function zt(t,e,n,o){let[s,r,l,a]=t.box,i=n/e.scale,
c=[];return Vn(t).forEach((f,u)=>{let d=r+(u+.5)/36*(a-r);for(let m=0;m<18;m++){let h=s+(m+.5)/18*(l-s);if(!_e(f,h))continue;let b=o?Se.filter(g=>_e(f,h+g*i)).length/
Se.length:1;if(b<o)continue;let y=Math.hypot(h-t.x,d-t.y)*e.scale;c.push({cost:y+(1-b)*n,place:{x:h*e.scale-e.left,y:d*e.scale-e.top,angle:0}})}}),c.sort((f,u)=>f.
cost-u.cost).slice(0,Hn).map(({place:f})=>f)}function Q(t,e,n,o,s){let r=n/2+s,l=o/2+s;return[[r,0],[-r,0],[0,-l],[0,l],[r*.85,-l*.8],[r*.85,l*.8],[-r*.85,-l*.8],[-r*.85,l*.8]].map(([a,i])=>({x:t+a,y:e+i,angle:0}))}
function Dn(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([o,s])=>({x:t+
o,y:e+s,angle:0}))}function Un(t,e,n,o){let{palette:s,layers:r}=o,l=[];for(let i of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(i.x))continue;
let c=n.detailed.has(i.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,u=i.name.replace(/市$/,""),d=`${c?700:600} ${f}px ${P}`,m=i.x*e.scale-e.left,h=i.y*e.scale-e.top,
b=c?f*.18:0,y=A(t,d,u)+b;l.push({text:u,size:f,font:d,spacing:b,firm:!0,feature:i,rank:c?0:1.2,color:c?s.ink:s.muted,places:(c?[8,18,28]:[6]).flatMap(g=>Q(m,h,y,
f,g))})}let a=new Set(l.map(i=>i.feature?.name));return n.neighbours.forEach(i=>{a.has(i.name)||o.tiles||l.push({text:i.name,size:12,font:`500 12px ${P}`,spacing:3,
firm:!1,feature:null,rank:8.8,color:s.around_label,places:Dn(i.x*e.scale-e.left,i.y*e.scale-e.top,12)})}),l}function wn(t,e,n,o){if(!o.layers.has("districts")||
e.zoom<8.2)return[];let s=Math.min(14,11.5+(e.zoom-8.5)*.7);return(n.layers.districts?.features??[]).filter(r=>x(r.box,e)).map(r=>{let l=r.id===o.district,a=(r.
box[2]-r.box[0])*e.scale,i=`${l?700:500} ${s}px ${M}`,c={x:r.x*e.scale-e.left,y:r.y*e.scale-e.top,angle:0};return{text:r.name,size:s,font:i,spacing:0,firm:!0,feature:r,
rank:l?.5:a<s*3?9.5:3,color:l?o.palette.ink:o.palette.muted,places:[c,...zt(r,e,A(t,i,r.name),0)]}})}function D(t,e,n){return z(t.layers,n).reverse().flatMap(({
id:o,features:s})=>e.layers.has(o)?s:[])}function Yn(t,e,n,o){let s=Math.min(17,12.5+(e.zoom-8)*1.6),r=`600 ${s}px ${P}`;return D(n,o,"fills").filter(o.visible).
flatMap(l=>{let{name:a,sign:{label_rank:i}}=l;return[[a],Zn(a)].filter(c=>c.length).map(c=>({text:a,lines:c,size:s,font:r,spacing:s*.16,firm:!0,feature:l,once:!0,
rank:i+(c.length-1)*.01,color:o.palette[ot(l)],places:zt(l,e,Math.max(...c.map(f=>A(t,r,f))),.6)}))})}function Zn(t){let e=[...t].flatMap((s,r)=>s===" "?[r]:[]),
n=t.length/2;if(!/ /.test(t))return t.length<6?[]:[t.slice(0,Math.floor(n)),t.slice(Math.floor(n))];let o=e.sort((s,r)=>Math.abs(s-n)-Math.abs(r-n))[0];return[t.
slice(0,o),t.slice(o+1)]}function qn(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return D(e,n,"borders").filter(s=>Number.isFinite(s.x)&&n.visible(s)&&t.zoom>=
s.sign.label_zoom).map(s=>{let{name:r,sign:l}=s,a=r.split(/[-–]/),i=a.length>2&&t.zoom<9.6?`${a[0]}…${a[a.length-1]}`:r;return{text:i,size:o,font:`700 ${o}p\
x ${M}`,spacing:0,firm:!0,feature:s,rank:l.label_rank,color:n.palette[l.label_color],places:Q(s.x*t.scale-t.left,s.y*t.scale-t.top,o*i.length*.94,o,7)}})}function Ot(t,e,n,o,s,r=n.
sign.label_rank){let{label_size:l,label_weight:a,label_gap:i}=n.sign,c=`${a} ${l}px ${M}`,f=s.mapName(n);return{text:f,size:l,font:c,spacing:0,firm:!1,feature:n,
rank:r,color:o,places:Q(n.x*e.scale-e.left,n.y*e.scale-e.top,A(t,c,f),l,i)}}function Kn(t,e,n,o){return D(n,o,"symbols").filter(s=>e.zoom>=s.sign.label_zoom&&x(
s.box,e)&&o.visible(s)).map(s=>Ot(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color],o))}function Xn(t,e,n,o){return D(n,o,"rings").filter(s=>e.zoom>=s.sign.
label_zoom&&x(s.box,e)&&o.status(s)!==null&&!o.doubled(s)).map(s=>Ot(t,e,s,o.palette[s.sign.label_color],o))}function Gn(t,e,n,o){let s=D(n,o,"clusters");return s.
length>2e3?[]:s.filter(r=>(o.lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&x(r.box,e)).map(r=>Ot(t,e,r,o.palette[r.sign.label_color],o,o.lit?
2.4:r.sign.label_rank))}function Jn(t,e,n,o){let s=[];for(let r of D(n,o,"lines")){if(s.length>300)return s;if(!x(r.box,e,0)||!o.visible(r))continue;let{sign:l}=r,
a=n.layers[r.layer],i=o.palette[l.label_color],c=a.look.shields?a.cell("codes",r.index):"";if(c&&e.zoom>=(String(c)[0]==="G"?7.8:8.5)&&vn(s,t,e,r,String(c).split(
"|")[0],i,o),e.zoom<l.label_zoom)continue;let f=l.label_size,u=`600 ${f}px ${M}`,d=o.mapName(r),m=A(t,u,d),h=l.size*I(e.zoom)/2+f*.62+1,b=l.winds?Q(r.x*e.scale-
e.left,r.y*e.scale-e.top,m,f,7):[];s.push({text:d,size:f,font:u,spacing:0,firm:!1,feature:r,rank:l.label_rank,color:i,places:[...Y(r.parts.map(y=>y.path),e,m,h),
...b]})}return s.filter(r=>r.places.length)}function Qn(t,e,n,o){return D(n,o,"lines").flatMap(s=>{let[r,...l]=n.layers[s.layer].cell("leaves",s.index)??[];if(!r||
!x(s.box,e,0)||!o.visible(s))return[];let a=11,i=`600 ${a}px ${M}`,c=n.towards(r),f=A(t,i,c),u=[];for(let d=0;d<l.length;d+=2){let m=O(l[d])*e.scale-e.left,h=N(
l[d+1])*e.scale-e.top;u.push({text:c,size:a,font:i,spacing:0,firm:!0,feature:s,rank:2.6,color:o.palette[s.sign.label_color],places:Q(m,h,f,a,7)})}return u})}function vn(t,e,n,o,s,r,l){
let i=`700 ${9.5}px ${M}`,c=Y(o.parts.map(u=>u.path),n,A(e,i,s)+7,0).map(u=>({...u,angle:0})),f=Math.ceil(c.length/2);for(let[u,d]of[[5,c],[8.5,n.zoom<9.3?[]:c.
slice(f)]])d.length&&t.push({text:s,size:9.5,font:i,spacing:0,firm:!1,feature:o,rank:u,color:l.dark?"#15181d":"#ffffff",shield:r,places:d})}function ct(t,e,n,o){
return[...Un(t,e,n,o),...wn(t,e,n,o),...Yn(t,e,n,o),...qn(e,n,o),...Kn(t,e,n,o),...Xn(t,e,n,o),...Gn(t,e,n,o),...Jn(t,e,n,o),...Qn(t,e,n,o),...be(t,e,n,o)]}var ft=48,to=/\p{Script=Han}/u,Nt={place:.5,mark:6,bubble:100},eo=["ground","rings"],v=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/
ft);n<=Math.floor(e[2]/ft);n++)for(let o=Math.floor(e[1]/ft);o<=Math.floor(e[3]/ft);o++)yield n*65537+o}*met(e){for(let n of e)for(let o of this.keys(n))for(let s of this.
cells.get(o)??[])n[0]<s[2]&&n[2]>s[0]&&n[1]<s[3]&&n[3]>s[1]&&(yield s)}isFree(e){for(let n of this.met(e))return!1;return!0}take(e){for(let n of e)for(let o of this.
keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function no(t,e,n){let o=t.size*.56*(t.lines?.length??1)+(t.shield?2.5:1);if(Math.abs(e.angle)<
.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let l=0;l<s;l++){let a=((l+.5)/s-.5)*n,i=e.x+a*Math.cos(e.angle),c=e.
y+a*Math.sin(e.angle);r.push([i-o,c-o,i+o,c+o])}return r}function Tt(t,e,n,o,s,r=ct(t,e,n,o)){let l=r.sort((d,m)=>d.rank-m.rank),a=new v,i=new v,c=new v,f=({x:d,
y:m,r:h})=>[d-h+2,m-h+2,d+h-2,m+h-2];i.take(s.map(f)),c.take(s.filter(({features:[d]})=>d&&n.layers[d.layer].look.draw==="clusters").map(f)),a.take(e.covered??[]);
let u=[];for(let d of l){if(to.test(d.text)||(d.spacing=0),d.once&&u.some(({feature:b})=>b===d.feature))continue;let m=Math.max(...(d.lines??[d.text]).map(b=>A(
t,d.font,b)+d.spacing*(b.length-1)))+(d.shield?7:0),h=lo(d,m,e,a,i,c);!h||oo(d,h.place,u,n)||(a.take(h.boxes),io(t,d,h.place,m,o),u.push({text:d.text,boxes:h.boxes,
feature:d.feature}))}return u}function oo(t,e,n,o){return t.apart?n.some(({text:s,boxes:r})=>s===t.text&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-
e.y)<(t.apart??0)):t.shield||!t.feature||eo.includes(o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,feature:l})=>s===t.text&&l!==t.feature&&Math.
hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function*$e(t,e,n,o){for(let s of t.places){if(ro(so(t,s,e),n.frame)||s.x<-e/2||s.y<0||s.x>n.width+e/
2||s.y>n.height)continue;let r=no(t,s,e);o.isFree(r)&&(n.clip&&t.rank>=1&&r.some(l=>l[0]<(n.clip?.[0]??0)||l[2]>(n.clip?.[1]??0))||(yield{place:s,boxes:r}))}}function so({
size:t},{x:e,y:n,angle:o},s){let r=(Math.abs(Math.cos(o))*s+Math.abs(Math.sin(o))*t)/2,l=(Math.abs(Math.sin(o))*s+Math.abs(Math.cos(o))*t)/2;return[e-r,n-l,e+r,
n+l]}function ro(t,e){if(!e)return!1;let[n,o,s,r]=e;return t[2]>n&&t[0]<s&&t[3]>o&&t[1]<r&&(t[0]<n||t[2]>s||t[1]<o||t[3]>r)}function lo(t,e,n,o,s,r){if(t.rank<1)
return ao(t,e,n,o,s,r);let l=null;for(let a of $e(t,e,n,o)){if(s.isFree(a.boxes))return a;t.firm&&r.isFree(a.boxes)&&(l??=a)}return l}function ao(t,e,n,o,s,r){let l=null,
a=1/0,i=0;for(let c of $e(t,e,n,o)){if(n.clip)return c;let f=Nt.place*i+++Nt.mark*new Set(s.met(c.boxes)).size+Nt.bubble*new Set(r.met(c.boxes)).size;f<a&&([l,a]=
[c,f])}return l}function io(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline="middle",t.lineJoin=
"round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.halo,t.stroke(),
t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=e.color;let r=e.
lines??[e.text],l=Math.max(...r.map(a=>a.length));for(let a of["strokeText","fillText"])r.forEach((i,c)=>{let f=(c-(r.length-1)/2)*e.size*1.12;if(!e.spacing){t[a](
i,0,f);return}let u=o/l;[...i].forEach((d,m)=>t[a](d,(m+.5-i.length/2)*u,f))});t.restore()}function co(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function Ae(t){let e=new Map,n=new Map;for(let o of[...t].sort((s,r)=>s.rank-
r.rank)){if(!Number.isFinite(o.x))continue;let s=co(o.name),r=e.get(s)??[],l=r.find(a=>fo(a,o)<1e3);l?n.set(o,l):e.set(s,[...r,o])}return n}function fo(t,e){let n=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*n}function ze(t){let e=ee(t),n=new Map;for(let f of Object.values(e))for(let u of f.features){n.set(u.id,u);for(let d of String(f.cell("stands_for",u.index)??"").
split("|"))d&&n.set(d,u)}let o=new Set;for(let f of e.districts?.features??[])o.add(Et(e.districts,f));for(let f of o)(e.districts?.features??[]).filter(d=>Et(e.
districts,d)===f).length<2&&o.delete(f);let s=t.around.names.map((f,u)=>({name:f,x:O(t.around.labels?.[2*u]??NaN),y:N(t.around.labels?.[2*u+1]??NaN)})),r=(e.cities?.
features??[]).filter(f=>o.has(f.id)),l=uo(e.districts),a=Ae(z(e,"rings").flatMap(({features:f})=>f)),i=new Map;for(let[f,u]of a)i.set(u,[...i.get(u)??[],f]);let c=new Set(
r.map(({name:f})=>f));return{towards:f=>f,layers:e,byId:n,detailed:o,neighbours:s,cityOf:l,style:t.style,asOfYear:t.page.asOfYear,...ke(t.around,c),backdrop:pe(
t.ground,t.around,c),undatedName:(f,u)=>(t.words[u]?.status_undated??"{status}").replace("{status}",f),twins:a,others:f=>i.get(f)??[],edges:{districts:e.districts?.
edges(e.districts.features)??[],cities:po(e,r,o,l)}}}function uo(t){return(e,n)=>n<Number(String(t?.cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell(
"former_parent",e.index)):Et(t,e)}function Et(t,{index:e}){return String(t?.cell("parent",e)??"").split("|")[0]}function po({districts:t,cities:e},n,o,s){let r=(t?.
features??[]).filter(i=>o.has(s(i,1/0))),l=e?.edges(n)??[],a=new Map([["",l]]);return i=>{let f=r.filter(d=>s(d,i)!==s(d,1/0)).map(d=>d.id).join(),u=a.get(f);return u||
(u=t.edges(r,d=>s(d,i)),a.set(f,u)),u}}function Oe(t,e,n){let o=n.year??e.year,s=l=>!e.named||l.named,r=l=>{let a=R(l.life,o);return s(l)&&U(a,e.statuses)?a:null};
return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,lang:e.lang,mapName:l=>o<t.asOfYear&&l.undated?t.undatedName(l.name,e.lang):l.name,palette:t.style.
palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.district,selected:e.selected,status:r,doubled:l=>{let a=t.twins.get(
l);return!!a&&r(a)!==null},visible:l=>s(l)&&(l.parts.length?l.parts.some(a=>U(R(a.life,o),e.statuses)):U(R(l.life,o),e.statuses)),fade:l=>o<t.asOfYear&&l.undated?
.42:1}}var L={scale:1,left:0,top:0,width:40,height:14,zoom:9},F=[Float64Array.of(2,7,38,7)],mo=36,Te=[Float64Array.of(2,10,8,6,14,4.5,20,7,26,9.5,32,8,38,4)],ho=[Float64Array.
of(2,11,14,4,26,10,38,4)],It={rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=1.5,
e.stroke()},fills:t=>(e,n,{palette:o})=>{(t.cycle?Array.from({length:t.cycle},(r,l)=>`${t.color}_${l}`):[t.color]).forEach((r,l)=>{e.fillStyle=o[r],e.globalAlpha=
.22,e.fillRect(7+l*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+l*9,2,8,10)}),e.globalAlpha=1},borders:t=>(e,n,{palette:o},s)=>{
let r=t.size*I(s);k(e,F,L,{color:o[t.color],width:r}),k(e,F,L,{color:o.halo,...Mt(r)})},symbols:Ne,clusters:Ne};function Ne({shape:t,size:e,color:n}){return(o,s,{
palette:r})=>B(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function ut(t){return(e,n,{palette:o})=>B(e,"square",20,7,{size:11,color:o.ink,rim:o.halo,...t})}
function Ee({color:t,size:e,ticks:n,dash:o},s){return(r,{style:l},{palette:a},i)=>{let c=e*I(i),f=o.reduce((d,m)=>d+m,0),u=Math.min(Math.max(c,1.5),mo/(f+(o[0]??
0)));k(r,F,L,{color:a[t],width:c,dash:o.map(d=>d*u),alpha:s?l.schematic:1}),n&&k(r,F,L,{color:a[t],width:c*3.4,dash:[1.1,9],alpha:.8}),s&&c>=2.4&&!o.length&&k(r,
F,L,{color:a.halo,width:c*.3,alpha:.62})}}function Ie(t){return(e,{style:n},{palette:o})=>{let s=o.muted;if(t==="guess"){k(e,F,L,{color:s,width:1.6,cap:"round",
dash:n.guess.dash.map(l=>l*1.6),alpha:n.guess.alpha});return}let r=t==="schematic"?ho:Te;k(e,r,L,{color:s,width:3}),t==="schematic"&&k(e,r,L,{color:o.halo,width:.9,
alpha:.62})}}function Le(t){return(e,{style:n},{palette:o})=>{let{dash:s,alpha:r}=n.strokes[t];k(e,F,L,{color:o.muted,width:2.6,alpha:r,dash:s.map(l=>l*2.6),cap:s[0]===
.1?"round":void 0})}}function Pe(t,e,{palette:n}){t.beginPath(),t.arc(20,7,5.6,0,7),t.fillStyle=n.halo,t.fill(),t.lineWidth=2,t.strokeStyle=n.project_zone,t.stroke(),
t.fillStyle=n.ink,t.font=`600 9px ${M}`,t.textAlign="center",t.textBaseline="middle",t.fillText("3",20,7.5)}function Ce({color:t}){return(e,n,{palette:o,dark:s})=>{
e.beginPath(),e.roundRect(9,1,22,12,3),e.fillStyle=o[t],e.fill(),e.fillStyle=s?"#15181d":"#ffffff",e.font=`700 9px ${M}`,e.textAlign="center",e.textBaseline="mi\
ddle",e.fillText("G5",20,7.5)}}function Re(t){return(e,n,{palette:o,dark:s})=>{let r=28/t.length;e.lineWidth=1,e.strokeStyle=s?o.city_edge:o.city_edge_under,t.forEach(
(l,a)=>{e.fillStyle=l,e.fillRect(6+a*r,2,r,10),e.strokeRect(6+a*r,2,r,10)})}}function je(t,e,{palette:n}){k(t,Te,L,{color:n.water,width:2.2})}function Be(t,e,{palette:n,
dark:o}){t.fillStyle=n.around,t.fillRect(6,2,28,10),t.globalAlpha=o?.26:.34,t.fillStyle=n.built,t.fillRect(6,2,28,10),t.globalAlpha=1}function Fe(t,e,{palette:n}){
k(t,F,L,{color:n.province,width:1.3,dash:[7,2.5,1.3,2.5]})}function We(t,e,{palette:n}){t.fillStyle=n.halo,t.strokeStyle=n.town,t.lineWidth=1,t.fillRect(18,5,3.6,
3.6),t.strokeRect(18,5,3.6,3.6)}function yo(t,e,n,o){let s=[...go(t,e,n,o),...bo(t,e,n,o),...o===void 0?[]:ko(t,e,n,o)];Object.values(t.layers).some(({id:l,features:a})=>e.layers.has(l)&&a.some(
i=>e.fade(i)<1))&&s.push({name:n.t("faint"),sample:ut({alpha:.42})});let r=new Set;return s.filter(({name:l})=>r.size<r.add(l).size)}function go(t,e,n){let o=z(
t.layers,"lines").reverse(),s=o.filter(({id:c})=>e.layers.has(c));if(!s.length)return[];let r=s.flatMap(c=>{let f=new Set(c.features.filter(e.visible).map(({sign:u})=>u));
return c.look.signs.filter(u=>f.has(u)).map(u=>({name:n.pick(u),sample:Ee(u,xo(c,u))}))}),l=o.some(({features:c})=>c.some(({life:f})=>R(f,e.year)==="expected"));
for(let c of["construction","planned",...l?["expected"]:[]])r.push({name:n.t(`stroke_${c}`),sample:Le(c)});let a=new Set(o.flatMap(({features:c})=>c.flatMap(({parts:f})=>f.
map(({made:u})=>u))));["surveyed","generalised","schematic","guess"].forEach((c,f)=>{a.has(f)&&r.push({name:n.t(`line_${c}`),sample:Ie(c)})});let i=s.find(({look:c})=>c.
shields);return i&&r.push({name:n.t("legend_plate"),sample:Ce(i.look.signs[0])}),r}function bo(t,e,n){let o=[];for(let s of Object.keys(It))for(let r of z(t.layers,
s).reverse()){if(!e.layers.has(r.id))continue;let l=s==="rings"||s==="symbols",a=r.features.filter(c=>Number.isFinite(c.x)&&(l||e.visible(c))),i=new Set(a.map(({
sign:c})=>c));o.push(...r.look.signs.filter(c=>i.has(c)).map(c=>({name:n.pick(c),sample:It[s](c)}))),s==="clusters"&&a.length&&o.push({name:n.t("legend_bubble"),
sample:Pe},{name:n.t("hollow"),sample:ut({hollow:!0})})}return o}function ko(t,e,n,o){let s=[];if(e.layers.has("cities")&&s.push({name:n.t("legend_city"),sample:ut(
{size:7.5})}),e.tiles)return s;let l=(t.layers.cities?.features??[]).filter(({id:u})=>t.detailed.has(u)).map(({id:u})=>t.style.tints[u.split("/")[1]]).filter(u=>!!u).
map(u=>u[e.dark?1:0]);l.length>1&&s.push({name:n.t("legend_tints"),sample:Re(l)});let{rivers:a,built:i,provinces:c,towns:f}=t.backdrop;return a.length&&o<J&&s.push(
{name:n.t("legend_river"),sample:je}),i.length&&o<J&&s.push({name:n.t("legend_built"),sample:Be}),c.length&&s.push({name:n.t("legend_province"),sample:Fe}),f.length&&
o>=de&&s.push({name:n.t("legend_town"),sample:We}),s}function xo({features:t},e){let n=t.filter(o=>o.sign===e&&o.parts.length);return n.length>0&&n.every(({parts:o})=>o.
every(({made:s})=>s>=2))}function He(t,e,n,o){let s=Math.min(2,window.devicePixelRatio||1);_("legend-rows").replaceChildren(...yo(t,e,n,o).map(r=>{let l=p("canv\
as",{width:40*s,height:14*s,"aria-hidden":"true"}),a=l.getContext("2d");return a.scale(s,s),r.sample(a,t,e,o??9),p("li",{class:So(r.name)>7?"wide":""},l,r.name)}))}
function So(t){return[...t].reduce((e,n)=>e+(n<"⺀"?.55:1),0)}function Ve(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:l}=t.get();return l==="auto"?o.matches:l==="dark"};function r(){let l=s();
document.documentElement.dataset.theme=l?"dark":"light";let a=_("theme");a.setAttribute("aria-label",e.t(l?"to_light":"to_dark")),a.title=e.t(l?"to_light":"to_d\
ark"),a.textContent=l?"☀":"☾"}return _("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}function Mo(t,e){let[n,o=""]=t.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(n))return t;let s=ht(o,e);return s?`${n}#${s}`:n}function De(t){for(let e of["poi\
nterdown","focusin"])document.addEventListener(e,({target:n})=>{let o=n.closest?.("a[href]"),s=o?.getAttribute("href");if(o&&s&&!o.hasAttribute("download")){let r=Mo(
s,t.get());r!==s&&o.setAttribute("href",r)}})}var _o=400750167e-1;function Ue(t,{width:e,height:n},o){let s=Math.min(...t.map(c=>c[0])),r=Math.min(...t.map(c=>c[1])),l=Math.max(...t.map(c=>c[2])),a=Math.max(
...t.map(c=>c[3])),i=Math.min((e-2*o)/(l-s),(n-2*o)/(a-r));return{scale:i,width:e,height:n,zoom:Math.log2(i/256),left:(s+l)/2*i-e/2,top:(r+a)/2*i-n/2}}function we(t){
return t.flatMap(({lon:e,lat:n})=>e==null||n==null?[]:[[O(e),N(n),O(e),N(n)]])}function Lt(t){let e=te((t.top+t.height/2)/t.scale)*Math.PI/180,n=_o*Math.cos(e)/
t.scale,o=t.width/5*n/1e3,s=[50,20,10,5,2,1].find(r=>r<=o)??1;return{km:s,pixels:s*1e3/n}}var W=8.5;function Ze(t,e,n,o,s){let r=t.clientWidth||560,l=t.clientHeight||400,a=Math.max(2,window.devicePixelRatio||1);t.width=Math.round(r*a),t.height=Math.round(
l*a);let i=t.getContext("2d");i.setTransform(a,0,0,a,0,0);let c=e.byId.get(o.id),f=[...Number.isFinite(c.box[0])?[c.box]:[],...we(o.members)],u=Ue(f,{width:r,height:l},
Math.min(54,r/9));u.covered=[[8,l-30,20+Lt(u).pixels,l]];let d=[];St(i,u,e,n),Ao(i,u,e,n,o),$t(i,u,e,n),k(i,c.rings,u,{color:n.palette.pair,width:5.4*I(u.zoom)}),
_t(i,u,e,n),At(i,u,e,n,d),zo(i,u,n,s,d),No(i,u,n,o,d);let m=[...ct(i,u,e,n).filter(({feature:h})=>h&&["lines","rings"].includes(e.layers[h.layer].look.draw)),...Eo(
i,u,e,n,o),...To(i,u,n,o)];Tt(i,u,e,n,d,m.map(h=>$o(i,h,u))),Lo(i,u,n)}function $o(t,e,n){t.font=e.font;let o=(t.measureText(e.text).width+e.spacing*e.text.length)/
2+4;return{...e,places:e.places.filter(({x:s,y:r,angle:l})=>{let a=o*Math.abs(Math.cos(l))+e.size/2*Math.abs(Math.sin(l)),i=o*Math.abs(Math.sin(l))+e.size/2*Math.
abs(Math.cos(l));return s>a&&r>i&&s<n.width-a&&r<n.height-i})}}function qe(t,e){let n=new Set(e.members.flatMap(({name:o,via:s})=>[o,...s]));return(t.layers.districts?.
features??[]).filter(({name:o})=>n.has(o))}function Ao(t,e,n,o,s){let r=new Set(qe(n,s));t.save(),t.globalAlpha=o.dark?.45:.6,t.fillStyle=o.palette.around;for(let l of n.
layers.districts?.features??[])if(!(r.has(l)||!x(l.box,e))){t.beginPath();for(let a of l.rings)a.forEach((i,c)=>{if(c%2)return;let f=i*e.scale-e.left,u=a[c+1]*e.
scale-e.top;c?t.lineTo(f,u):t.moveTo(f,u)}),t.closePath();t.fill("evenodd")}t.restore()}function zo(t,e,n,o,s){let r=o.flatMap(({number:a,at:i})=>i.map(({x:c,y:f})=>{
let u={x:c*e.scale-e.left,y:f*e.scale-e.top};return{number:a,spot:u,x:u.x+15,y:u.y-15}})).filter(({spot:a})=>a.x>0&&a.y>0&&a.x<e.width&&a.y<e.height);Oo(r,e);let{
palette:l}=n;for(let{spot:a,x:i,y:c}of r)t.beginPath(),t.moveTo(a.x,a.y),t.lineTo(i,c),t.strokeStyle=l.halo,t.lineWidth=3,t.stroke(),t.strokeStyle=l.ink,t.lineWidth=
1,t.stroke(),t.beginPath(),t.arc(a.x,a.y,2.6,0,7),t.fillStyle=l.ink,t.fill(),t.strokeStyle=l.halo,t.stroke();for(let{number:a,x:i,y:c}of r)Pt(t,i,c,a,n),s.push(
{x:i,y:c,r:W+3,features:[]})}function Pt(t,e,n,o,s){t.beginPath(),t.arc(e,n,W,0,7),t.fillStyle=s.palette.ink,t.fill(),t.strokeStyle=s.palette.halo,t.lineWidth=1.4,
t.stroke(),t.fillStyle=s.palette.halo,t.font=`700 ${o>9?9.5:10.5}px ${M}`,t.textAlign="center",t.textBaseline="middle",t.fillText(String(o),e,n+.5)}function Oo(t,e){
let n=2*W+2;for(let o=0;o<160;o++)for(let s of t){for(let r of t)r!==s&&Ye(s,r,n),Ye(s,r.spot,r===s?17:W+4);s.x+=(s.spot.x-s.x)*.02,s.y+=(s.spot.y-s.y)*.02,s.x=
Math.min(e.width-W-2,Math.max(W+2,s.x)),s.y=Math.min(e.height-W-2,Math.max(W+2,s.y))}}function Ye(t,e,n){let o=t.x-e.x,s=t.y-e.y,r=Math.hypot(o,s);if(r>=n)return;
let l=(n-r)/2;t.x+=r?o/r*l:l,t.y+=r?s/r*l:0}function No(t,e,n,o,s){for(let{lon:r,lat:l}of o.members){if(r==null||l==null)continue;let a=O(r)*e.scale-e.left,i=N(
l)*e.scale-e.top;B(t,"square",a,i,{size:11,color:n.palette.select,rim:n.palette.halo}),s.push({x:a,y:i,r:8,features:[]})}}function To(t,e,n,o){let r=`700 14px ${P}`;
return t.font=r,o.members.flatMap(({name:l,lon:a,lat:i})=>{if(a==null||i==null)return[];let c=O(a)*e.scale-e.left,f=N(i)*e.scale-e.top,u=t.measureText(l).width/
2+9;return[{text:l,size:14,font:r,spacing:0,firm:!0,feature:null,rank:.2,color:n.palette.ink,places:[[u,0],[-u,0],[0,-15],[0,15],[u*.8,-13],[-u*.8,-13],[u*.8,13],
[-u*.8,13]].map(([d,m])=>({x:c+d,y:f+m,angle:0})).filter(d=>d.x>u&&d.x<e.width-u)}]})}function Eo(t,e,n,o,s){let r=new Set(qe(n,s)),l=new Set(s.members.map(({name:i})=>i)),
a=[];for(let i of n.layers.districts?.features??[]){if(!x(i.box,e,0))continue;let c=r.has(i);if(c&&l.has(i.name))continue;let f=Io(t,i,e);if(!f.length)continue;
let u=c?13:11.5;a.push({text:i.name,size:u,font:`500 ${u}px ${M}`,spacing:2,firm:!0,feature:i,rank:c?1:4,color:o.palette.muted,places:f})}return a}function Io(t,e,n){
let o=new Path2D;for(let c of e.rings){for(let f=0;f<c.length;f+=2){let u=c[f]*n.scale-n.left,d=c[f+1]*n.scale-n.top;f?o.lineTo(u,d):o.moveTo(u,d)}o.closePath()}
t.save(),t.setTransform(1,0,0,1,0,0);let s=(c,f)=>t.isPointInPath(o,c,f,"evenodd"),r=[];t.font=`500 13px ${M}`;let l=t.measureText(e.name).width/2+e.name.length;
for(let c=l+8;c<n.width-l-8;c+=24)for(let f=14;f<n.height-10;f+=18)s(c-l,f)&&s(c+l,f)&&s(c,f)&&r.push({x:c,y:f,angle:0});t.restore();let a=r.reduce((c,f)=>c+f.x,
0)/r.length,i=r.reduce((c,f)=>c+f.y,0)/r.length;return r.sort((c,f)=>Math.hypot(c.x-a,c.y-i)-Math.hypot(f.x-a,f.y-i))}function Lo(t,e,n){let{km:o,pixels:s}=Lt(e),
r=e.height-10;t.beginPath(),t.moveTo(12.5,r-5),t.lineTo(12.5,r),t.lineTo(12.5+s,r),t.lineTo(12.5+s,r-5),t.strokeStyle=n.palette.halo,t.lineWidth=3.5,t.stroke(),
t.strokeStyle=n.palette.ink,t.lineWidth=1.2,t.stroke(),t.font=`11px ${M}`,t.textAlign="left",t.textBaseline="alphabetic",t.lineWidth=3,t.strokeStyle=n.palette.halo,
t.strokeText(`${o} km`,16,r-5),t.fillStyle=n.palette.ink,t.fillText(`${o} km`,16,r-5)}function tt(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function Ke(t,e){let{data:n,language:o,scene:s}=t,{cell:r}=s.layers[e.layer],[l,...a]=r("evidence",e.index)??[0],[i]=/^\w+\.csv/.exec(r("sources",e.index)??"")??
[""],c=new Set,f=Po(a).map(({document:d,sentence:m,texts:h,places:b})=>{let y=n.documents[d],g=h.map($=>n.strings[$]),S=p("blockquote",{});return m<0?S.append(p(
"mark",{},g[0])):Co(S,n.strings[m],g),p("li",{},S,p("cite",{},y?o.t("titled",{title:o.say(y.title)}):""," ",p("time",{},y?.date??"")," ",...b.map(([$,C])=>p("sm\
all",{},o.t("offsets",{start:$,end:C}))),y?.date_note&&c.size<c.add(d).size?p("small",{class:"doubt"},` ${o.say(y.date_note)}`):null))}),u=l-a.length;return p("\
section",{},p("h3",{},o.t("evidence",{n:l})),f.length?p("ol",{class:"evidence"},...f):p("p",{},o.t(i?"no_evidence":"no_evidence_untold",{table:i})),u>0?p("p",{},
o.t("more_evidence",{n:u})):null)}function Po(t){let e=new Map;return t.forEach(([n,o,s,r,l],a)=>{let i=l<0?`row ${a}`:`${n}|${l}`,c=e.get(i)??{document:n,sentence:l,
texts:[],places:[]};c.texts.includes(r)||c.texts.push(r),c.places.push([o,s]),e.set(i,c)}),[...e.values()].map(n=>({...n,places:n.places.sort((o,s)=>o[0]-s[0])}))}
function Co(t,e,n){let o=[...n].sort((r,l)=>l.length-r.length),s=0;for(let r=0;r<e.length;){let l=o.find(a=>a&&e.startsWith(a,r));if(!l){r++;continue}t.append(e.
slice(s,r),p("mark",{},l)),r+=l.length,s=r}t.append(e.slice(s))}function Ro(t,e){let[,n,o]=/^(\w+\.csv: )([^]*)$/.exec(e)??[e,"",e];return n+t.say(o)}function Xe(t,e){return p("p",{class:"source"},t.t("source_row")," ",Ro(t,
e))}var j=["rail","road"];function Ct({layers:t},e){return Object.values(t).find(({look:n})=>n.mode===e)}var dt=8,Rt=[["status_open",["open"]],["status_construction",
["construction"]],["border_planned",["approved","planned","proposed"]]];function et(t){return t.replace("/","-")}function Z(t,e){let n=t.byId.get(e),o=t.layers.
border_pairs.cell("crossings",n.index)??[],s=new Map;for(let a of o){let i=s.get(a.line)??{...a,number:0,at:[]};i.at.push({x:O(a.lon),y:N(a.lat)}),s.set(a.line,
i)}let r=Rt.flatMap(([,a])=>a),l=[...s.values()].sort((a,i)=>r.indexOf(a.status)-r.indexOf(i.status)||j.indexOf(a.mode)-j.indexOf(i.mode));return l.forEach((a,i)=>{
a.number=i+1}),l}function Ge(t){return t.pick({zh:"—",en:"–"})}function pt({name:t},e){return e.pick({zh:t.replaceAll(/[-–]/g,"—"),en:t})}function jt(t){
return Rt.map(([,e])=>t.filter(({status:n})=>e.includes(n)).length)}function jo({language:t},e){return e.status==="open"?e.opened?t.t("border_opened",{date:e.opened}):
t.t("border_undated"):e.expected?t.t("border_expected",{date:e.expected}):t.t("border_undated")}function Bo(t,e){let{language:n}=t;return p("section",{class:"cr\
ossings"},p("h3",{},n.t("border_crossings",{n:e.length,spots:e.reduce((o,{at:s})=>o+s.length,0)})),...Rt.map(([o,s])=>{let r=e.filter(({status:l})=>s.includes(l));
return p("div",{class:"by-status"},p("h4",{},n.t(o)," ",p("small",{},String(r.length))),r.length?p("ul",{},...r.map(l=>p("li",{"data-id":l.line,"data-status":l.
status},p("i",{class:`disc ${l.mode}`},String(l.number)),p("span",{},p("b",{},n.say(l.name))," ",p("small",{},`${tt(n,Ct(t.scene,l.mode),l.kind)} · ${s.length>
1?`${n.t(`status_${l.status}`)} · `:""}${jo(t,l)}`))))):p("p",{class:"none"},n.t("border_none")))}))}function Fo({scene:t,language:e},n){let o=t.byId.get(n.id),
s=t.layers.border_pairs.cell("segments",o.index)??[],r=n.members.filter(l=>l.via.length);return p("section",{class:"boundary"},p("h3",{},e.t("border_segments")),
p("ul",{class:"segments"},...s.map(l=>p("li",{class:l.shared_km>0?"":"apart","data-km":l.shared_km},l.shared_km>0?e.t("shared",{a:e.say(l.a_name),b:e.say(l.b_name),
km:e.number(l.shared_km,1)}):e.t("border_zero",{names:`${e.say(l.a_name)}${Ge(e)}${e.say(l.b_name)}`})))),...r.map(l=>p("p",{class:"note"},e.t("border_via",{area:l.
name,districts:e.list(l.via)}))))}function Wo({language:t},e,n,o){let[s,r,l]=e.by[n]?.[String(o)]??[null,null,null];if(s==null){let a=e.why[n]?.[String(o)]??"no\
_way";return p("td",{class:"none","data-mode":n,"data-year":o,"data-why":a},t.t(`border_${a}`))}return p("td",{"data-mode":n,"data-year":o,"data-minutes":s,"dat\
a-detour":l},p("b",{},t.number(Math.round(s)))," ",p("span",{class:"unit"},t.t("minute_unit")),p("small",{},p("span",{},`${t.number(r??0,1)} ${t.t("unit_km")}`),
" ",p("span",{},t.t("border_detour",{n:(l??0).toFixed(2)}))))}function Ho(t,e){let{data:n,scene:o,language:s}=t,r=pt(o.byId.get(e.id),s),l=[n.page.asOfYear,n.border.
later];return p("section",{class:"travel"},p("h3",{},s.t("border_travel")),p("div",{class:"wide",tabindex:0,role:"region","aria-label":`${r} · ${s.t("border_tr\
avel")}`},p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},s.t("border_route")),...j.map(a=>p("th",{scope:"colgroup",colspan:2},s.t(a)))),p("t\
r",{},...j.flatMap(()=>l.map(a=>p("th",{scope:"col"},String(a)))))),p("tbody",{},...e.travel.map(a=>p("tr",{"data-a":a.a,"data-b":a.b},p("th",{scope:"row"},a.names.
join(Ge(s)),p("small",{},s.t("border_straight",{km:s.number(a.straightKm??0,1)}))),...j.flatMap(i=>l.map(c=>Wo(t,a,i,c)))))))),p("p",{class:"note"},s.t("border_\
detour_note",{later:n.border.later})))}function Vo(t,e){let{data:n,language:o}=t,s=Do(t,e.projects).map(r=>Uo(t,r));return p("section",{class:"projects"},p("h3",
{},o.t("border_projects",{km:n.border.nearbyKm,n:s.length})),s.length?p("ul",{},...s.slice(0,dt)):p("p",{class:"none"},o.t("border_none")),s.length>dt?p("detail\
s",{},p("summary",{},o.t("border_more",{n:s.length-dt})),p("ul",{},...s.slice(dt))):null)}function Do({scene:t},e){let n=new Map;for(let o of e){let s=t.byId.get(
o[0]),r=t.layers.projects.cell("status",s.index),l=[s.name,s.kind,r].join("|");n.set(l,[...n.get(l)??[],o])}return[...n.values()]}function Uo({data:t,scene:e,language:n},o){
let[s,r]=o[0],l=e.layers.projects,a=e.byId.get(s),i=new Set(o.map(([,,f])=>t.documents.find(d=>d.id===f)?.date||f).filter(Boolean)),c=r===0?n.t("border_on"):r<1e3?
`${r} ${n.t("metre")}`:`${n.number(r/1e3,1)} ${n.t("unit_km")}`;return p("li",{"data-id":s,"data-ids":o.map(([f])=>f).join(" "),"data-metres":r},p("b",{},a.name),
" ",p("small",{},[tt(n,e.layers.projects,a.kind),n.t(`status_${l.cell("status",a.index)}`),c,i.size?n.t("border_document",{date:n.list([...i])}):""].filter(Boolean).
join(" · ")))}function Je(t,e){let{data:n,scene:o,language:s}=t,r=o.byId.get(e.id),l=Z(o,e.id),[a,i,c]=jt(l),f={data:n,scene:o,language:s,state:()=>({}),open:()=>{}},
u=[["border_cooperation",s.say(e.cooperation??"")],["border_since",[e.since,s.say(e.note??"")].filter(Boolean).join(" · ")]].filter(([,d])=>d);return p("articl\
e",{class:"pair",id:et(e.id),"data-id":e.id,"aria-labelledby":`${et(e.id)}-title`},p("header",{},p("h2",{id:`${et(e.id)}-title`},pt(r,s)),p("p",{},s.t("border_s\
um",{km:s.number(e.sharedKm,1),open:a,building:i,planned:c})," ",p("a",{class:"atlas",href:`${n.border.overview}#o=${e.id}`},s.t("border_atlas")))),p("figure",{},
p("canvas",{role:"img","aria-label":s.t("border_map",{name:r.name})})),p("div",{class:"beside"},Fo(t,e),Bo(t,l)),Ho(t,e),p("div",{class:"below"},Vo(t,e),p("div",
{class:"sources"},p("dl",{class:"facts"},...u.flatMap(([d,m])=>[p("dt",{},s.t(d)),p("dd",{},m)])),Ke(f,r),wo(t,r))))}function wo({scene:t,language:e},n){let o=t.
layers.border_pairs.cell;return p("div",{},p("p",{class:"source"},e.t(`confidence_${o("confidence",n.index)}`)),Xe(e,String(o("sources",n.index)??"")))}var Yo="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",q=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Ht="http://schemas.openxmlformats.org/spreadsheetml/2006/main",mt="http://schemas.openxmlformats.org/officeDocument/2006/relationships",Bt="http://schemas.ope\
nxmlformats.org/package/2006",Ft="application/vnd.openxmlformats-officedocument.spreadsheetml";function Qe(t){return t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"]/g,e=>`&#${e.charCodeAt(0)};`)}function Zo(t){let e="";for(let n=t+1;n>0;n=Math.floor((n-1)/26))e=String.fromCharCode(65+(n-1)%26)+e;return e}
function qo(t,e,n){return t==null||t===""?"":typeof t=="number"&&Number.isFinite(t)?`<c r="${e}"><v>${t}</v></c>`:`<c r="${e}" t="inlineStr"${n?' s="1"':""}><is\
><t xml:space="preserve">${Qe(Vt(t))}</t></is></c>`}function Ko(t){let e=t.map((n,o)=>`<row r="${o+1}">${n.map((s,r)=>qo(s,`${Zo(r)}${o+1}`,o===0)).join("")}</r\
ow>`).join("");return`${q}<worksheet xmlns="${Ht}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="fr\
ozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${e}</sheetData></worksheet>`}function Xo(t,e){let n=Qe(e.replace(/[[\]:*?/\\']/g,
" ").slice(0,31))||"Sheet1";return Jo([["[Content_Types].xml",`${q}<Types xmlns="${Bt}/content-types"><Default Extension="rels" ContentType="application/vnd.ope\
nxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${Ft}.sheet.m\
ain+xml"/><Override PartName="/xl/styles.xml" ContentType="${Ft}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${Ft}.worksheet+xml"/>\
</Types>`],["_rels/.rels",`${q}<Relationships xmlns="${Bt}/relationships"><Relationship Id="rId1" Type="${mt}/officeDocument" Target="xl/workbook.xml"/></Relati\
onships>`],["xl/workbook.xml",`${q}<workbook xmlns="${Ht}" xmlns:r="${mt}"><sheets><sheet name="${n}" sheetId="1" r:id="rId1"/></sheets></workbook>`],["xl/_rels\
/workbook.xml.rels",`${q}<Relationships xmlns="${Bt}/relationships"><Relationship Id="rId1" Type="${mt}/worksheet" Target="worksheets/sheet1.xml"/><Relationship\
 Id="rId2" Type="${mt}/styles" Target="styles.xml"/></Relationships>`],["xl/styles.xml",`${q}<styleSheet xmlns="${Ht}"><fonts count="2"><font/><font><b/></font>\
</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1"\
 applyFont="1"/></cellXfs></styleSheet>`],["xl/worksheets/sheet1.xml",Ko(t)]])}function ve(t,e){return new Blob([Xo(t,e)],{type:Yo})}function Go(t){let e=-1;for(let n of t){
e^=n;for(let o=0;o<8;o++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Jo(t){let e=new TextEncoder,n=[],o=[],s=0;for(let[l,a]of t){let i=e.encode(l),c=e.encode(
a),f=[[20,2],[2048,2],[0,2],[0,2],[33,2],[Go(c),4],[c.length,4],[c.length,4],[i.length,2],[0,2]];n.push(Wt([[67324752,4],...f]),i,c),o.push(Wt([[33639248,4],[20,
2],...f,[0,2],[0,2],[0,2],[0,4],[s,4]]),i),s+=30+i.length+c.length}let r=o.reduce((l,a)=>l+a.length,0);return Qo([...n,...o,Wt([[101010256,4],[0,2],[0,2],[t.length,
2],[t.length,2],[r,4],[s,4],[0,2]])])}function Wt(t){return Uint8Array.from(t.flatMap(([e,n])=>Array.from({length:n},(o,s)=>e>>>8*s&255)))}function Qo(t){let e=new Uint8Array(
t.reduce((o,s)=>o+s.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;return e}function Dt(t,e){return e.map(n=>t.t(`csv_${n}`))}function nt(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}var vo=/^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;
function Vt(t){let e=String(t);return typeof t=="string"&&vo.test(e)?`'${e}`:e}function Ut(t,e,n){Yt(`${t}.${e}`,e==="xlsx"?ve(n,t):new Blob([ts(n)],{type:"text\
/csv;charset=utf-8"}))}function ts(t){let e=n=>{let o=n==null?"":Vt(n);return/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).
join(",")).join(`\r
`)}\r
`}var tn=["status_open","status_construction","status_planned"],wt={role:"row"};function es(t,e,n){let o=t.travel.map(s=>s.by[e]?.[String(n)]?.[0]).filter(s=>s!=null);
return o.length?Math.min(...o):null}function ns(t,e,n){return t.travel.map(s=>s.why[e]?.[String(n)]).includes("no_sensible_rail")?"no_sensible_rail":"no_way"}function os(t,e){
return p("i",{class:`bar ${e}`,style:`width:${(t*100).toFixed(1)}%`,"aria-hidden":"true"})}function en(t){let{data:e,scene:n,language:o}=t,s=[e.page.asOfYear,e.
border.later],r=Math.max(...e.border.pairs.map(a=>a.sharedKm)),l=e.border.pairs.map(a=>{let i=n.byId.get(a.id),c=jt(Z(n,a.id));return p("tr",wt,p("th",{scope:"r\
ow",role:"rowheader"},p("a",{href:`#${et(a.id)}`},pt(i,o))),p("td",{class:"bars",role:"cell","data-label":o.t("border_km")},p("b",{},o.number(a.sharedKm,1)),os(
a.sharedKm/r,"km")),...c.map((f,u)=>p("td",{class:f?"":"zero",role:"cell","data-label":`${o.t("border_lines")} · ${o.t(tn[u])}`},String(f))),...j.flatMap(f=>s.
map(u=>{let d=es(a,f,u);return p("td",{class:d==null?"none":"minutes",role:"cell","data-label":o.t("border_best_in",{mode:o.t(f),year:u})},d==null?o.t(`border_${ns(
a,f,u)}`):o.number(Math.round(d)))})))});return p("table",{role:"table"},p("thead",{role:"rowgroup"},p("tr",wt,p("th",{scope:"col",rowspan:2},o.t("border_pair")),
p("th",{scope:"col",rowspan:2},o.t("border_km")),p("th",{scope:"colgroup",colspan:3},o.t("border_lines")),...j.map(a=>p("th",{scope:"colgroup",colspan:2},o.t("b\
order_best",{mode:o.t(a)})))),p("tr",wt,...tn.map(a=>p("th",{scope:"col"},o.t(a))),...j.flatMap(()=>s.map(a=>p("th",{scope:"col"},String(a)))))),p("tbody",{role:"\
rowgroup"},...l))}function nn({data:t,scene:e,language:n},o){let s=[t.page.asOfYear,t.border.later];Ut("border-travel",o,[Dt(n,["pair","a","b","a_name","b_name",
"mode","year","minutes","km","geodesic_km","detour","reason"]),...t.border.pairs.flatMap(r=>r.travel.flatMap(l=>Object.keys(l.by).flatMap(a=>s.map(i=>{let[c,f,u]=l.
by[a][String(i)]??[null,null,null];return[n.pick({zh:e.byId.get(r.id)?.name??r.id,en:r.id}),l.a,l.b,...l.names,nt(n,"mode",a),i,c,f,l.straightKm,u,c==null?nt(n,
"reason",l.why[a]?.[String(i)]??"no_way"):null]}))))])}function on({data:t,scene:e,language:n},o){let s=e.layers.border_pairs;Ut("border-crossings",o,[Dt(n,["pa\
ir","line","name","mode","kind","status","opened","expected","a","b","lon","lat"]),...t.border.pairs.flatMap(r=>(s.cell("crossings",e.byId.get(r.id).index)??[]).
map(l=>[n.pick({zh:e.byId.get(r.id)?.name??r.id,en:r.id}),l.line,n.say(l.name),nt(n,"mode",l.mode),n.pick({en:l.kind,zh:tt(n,Ct(e,l.mode),l.kind)}),nt(n,"status",
l.status),l.opened,l.expected,l.a,l.b,l.lon,l.lat]))])}var ss=["open","construction","approved","planned","proposed"];function rs(){let t=JSON.parse(_("atlas-data").textContent??""),e=ze(t),{place:n,lang:o,theme:s}=Xt(
window.location.hash),r=Zt({year:t.page.asOfYear,statuses:new Set(ss),layers:new Set(Object.values(e.layers).filter(({look:y})=>y.draw!=="clusters").map(({id:y})=>y)),
lang:o,theme:s,district:"",selected:"",basemap:""}),l=ne(t.words,()=>r.get().lang,t.said);oe(r,l,[...se(e),...t.border.pairs.flatMap(y=>[...y.members.flatMap(g=>[
[g,"name"],...kt(g.via)]),...y.travel.flatMap(({names:g})=>kt(g))])]);let a={data:t,scene:e,language:l},i=!1,c=()=>{},f=Ve(r,l,()=>c()),u=()=>Oe(e,r.get(),{dark:f()&&
!i,lit:null});c=()=>{for(let y of t.border.pairs){let g=document.querySelector(`[data-id="${y.id}"] canvas`);Ze(g,e,u(),y,Z(e,y.id))}d()};function d(){He(e,u(),
l),_("legend-rows").append(m("border_mark",g=>Pt(g,20,9,1,u())),m("border_seat",g=>B(g,"square",20,9,{size:11,color:u().palette.select,rim:u().palette.halo})))}
function m(y,g){let S=p("canvas",{width:80,height:36,class:"tall","aria-hidden":"true"}),$=S.getContext("2d");return $.scale(2,2),g($),p("li",{},S,l.t(y))}function h(){
let{later:y,pairs:g}=t.border;re(l,r.get().lang),_("standfirst").textContent=l.t("border_standfirst",{later:y});let S=g.flatMap(({id:H})=>Z(e,H)),$=H=>new Set(S.
filter(K=>K.status===H).map(({line:K})=>K)).size,C=l.t("border_title",{n:g.length,km:Math.round(g.reduce((H,K)=>H+K.sharedKm,0)),open:$("open"),building:$("cons\
truction")});_("headline").textContent=C,document.title=C,_("summary").replaceChildren(en(a)),_("pairs").replaceChildren(...g.map(H=>Je(a,H))),c()}_("lang").addEventListener(
"click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"}));for(let y of["csv","xlsx"])_(`${y}-travel`).addEventListener("click",()=>nn(a,y)),_(`${y}-crossings`).addEventListener(
"click",()=>on(a,y));_("print").addEventListener("click",()=>window.print());for(let[y,g]of[["beforeprint",!0],["afterprint",!1]])window.addEventListener(y,()=>{
i=g;for(let S of document.querySelectorAll("details"))S.open=g;c()});let b=0;window.addEventListener("resize",()=>{cancelAnimationFrame(b),b=requestAnimationFrame(
c)}),r.listen(["lang"],h),r.listen(["theme"],()=>c()),Gt(r),De(r),h(),document.getElementById(n)?.scrollIntoView(),document.documentElement.dataset.ready="yes",
window.atlas={data:t,scene:e,store:r}}rs();})();
