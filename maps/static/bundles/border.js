"use strict";(()=>{function _(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function p(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):s==="style"?o.style.cssText=
String(r):r===!0?o.setAttribute(s,""):r!==!1&&r!=null&&o.setAttribute(s,String(r));for(let s of n)s!=null&&o.append(s);return o}function wt(t,e){let n=URL.createObjectURL(e),o=p("a",{href:n,download:t});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Dt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,a]of Object.entries(o)){let l=e[r];Ge(l,a)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:a}of n)r.some(l=>l==="*"||s.has(l))&&a(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function Ge(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function Ut(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+t}function Yt(t){let[e,n]=t.includes("?")||!t.includes("=")?t.split("?"):["",t];return{place:e,parts:new URLSearchParams(n)}}function Zt(t){let{place:e,parts:n}=Yt(
t.replace(/^#/,"")),o=n.get("t");return{place:e,lang:n.get("lang")==="en"?"en":"zh",theme:o==="light"||o==="dark"?o:"auto"}}function dt(t,{lang:e,theme:n}){let{
place:o,parts:s}=Yt(t);s.delete("lang"),s.delete("t"),e!=="zh"&&s.set("lang",e),n!=="auto"&&s.set("t",n);let r=s.toString().replace(/%2F/g,"/").replace(/%2C/g,"\
,").replace(/%40/g,"@");return[o,o&&r?"?":"",r].join("")}function qt(t){t.listen(["lang","theme"],e=>{Ut(`#${dt(window.location.hash.slice(1),e)}`)})}var Je=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Qe=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],ve=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],tn=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],en=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function K(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=0;
let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function ut(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function a(u){for(;r<u;)s|=t[o++]<<r,r+=8;let h=s&(1<<u)-1;return s>>>=
u,r-=u,h}function l(u){let h=0,m=0,b=0;for(let g=1;g<16;g++){h|=a(1);let y=u.counts[g];if(h-y<m)return u.symbols[b+(h-m)];b+=y,m=m+y<<1,h<<=1}throw new Error("d\
amaged data")}function i(u){if(n+u<=e.length)return;let h=new Uint8Array(Math.max(e.length*2,n+u));h.set(e),e=h}function c(){s=0,r=0;let u=t[o]|t[o+1]<<8;o+=4,i(
u),e.set(t.subarray(o,o+u),n),n+=u,o+=u}function f(){let u=a(5)+257,h=a(5)+1,m=a(4)+4,b=new Uint8Array(320);for(let y=0;y<m;y++)b[en[y]]=a(3);let g=K(b.slice(0,
19));b.fill(0);for(let y=0;y<u+h;){let S=l(g);if(S<16){b[y++]=S;continue}let $=S===16?b[y-1]:0,P=S===16?3+a(2):S===17?3+a(3):11+a(7);for(;P--;)b[y++]=$}return[K(
b.slice(0,u)),K(b.slice(u,u+h))]}function d(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[K(u),K(new Uint8Array(30).
fill(5))]}for(let u=0;!u;){u=a(1);let h=a(2);if(h===0){c();continue}let[m,b]=h===1?d():f();for(;;){let g=l(m);if(g===256)break;if(g<256){i(1),e[n++]=g;continue}
let y=Je[g-257]+a(Qe[g-257]),S=l(b),$=ve[S]+a(tn[S]);i(y);for(let P=0;P<y;P++,n++)e[n]=e[n-$]}}return e.subarray(0,n)}function Kt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([a,l])=>({key:a,...Object.fromEntries(
t.map((i,c)=>[i,l[c]]))}));return[n,{...s,signs:r}]}))}function Xt({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function A(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function tt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Gt({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,a)=>{let l=e[r.toLowerCase()];s.standing.
set(t+a,l),r in e&&s.status.set(t+a,l)}),s})}function C(t,e){return t.status.get(e)??null}function w(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function pt(t){let e=atob(t),n=new Uint8Array(e.length);for(let a=0;a<e.length;a++)n[a]=e.charCodeAt(a);let o=ut(n),s=o.length/4,r=new Int32Array(s);for(let a=0;a<
s;a++){let l=(o[a]|o[s+a]<<8|o[2*s+a]<<16|o[3*s+a]<<24)>>>0;r[a]=l>>>1^-(l&1)}return r}function mt(t){let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.
parse(new TextDecoder().decode(ut(e)))}function D(t){return typeof t=="string"?pt(t):t}function z(t){return t/360+.5}function N(t){let e=Math.sin(t*Math.PI/180);
return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function Jt(t){return 90-360*Math.atan(Math.exp((t-.5)*2*Math.PI))/Math.PI}function L(t){let e=pt(t.counts),n=pt(t.steps),o=10**t.decimals,s=[],r=0,a=0,l=0;for(let i of e){
let c=new Float64Array(2*i),f=r,d=a;for(let u=0;u<i;u++)f+=n[l+u],d+=n[l+i+u],u===0&&(r=f,a=d),c[2*u]=z(f/o+t.origin[0]),c[2*u+1]=N(d/o+t.origin[1]);l+=2*i,s.push(
c)}return s}function nn(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function E(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.
length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function ht(t,e){let n=2;for(let r of t)
n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(n),s=0;for(let r of t){let a=e[r<0?-r-1:r],l=a.length/2;for(let i=s===0?0:1;i<l;i++){let c=r<0?l-1-i:i;o[s++]=a[2*
c],o[s++]=a[2*c+1]}}return o}function Qt(t){let e=L(t.boundaries),n=L(t.lines),o=Gt(t.years),s=Kt(t.looks),r={};for(let[a,l]of Object.entries(t.layers)){let i=Object.
fromEntries(Object.entries(l.columns).map(([m,b])=>{let g="z"in b?mt(b.z):b;return[m,"i"in g?{d:g.d,i:D(g.i)}:g]})),c=D(l.lives),f=s[a],d=(m,b)=>nn(i[m],b),u=[];
for(let m=0;m<l.n;m++){let b=d("kind",m)||"",g=d("rank",m)||9;u.push({layer:a,index:m,id:d("id",m),name:d("name",m)||"",zh:d("name",m)||"",kind:b,sign:Xt(f,f.by===
"rank"?String(g):b),life:o[c[m]],undated:f.draw!=="ground"&&!!d("undated",m),named:f.draw==="ground"||(d("evidence",m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,
box:[1/0,1/0,-1/0,-1/0],rank:g})}l.points&&on(l.points,u),l.shapes&&sn(l,u,e),l.parts&&rn(l,u,n,o);let h=(m,b)=>X(m.map(({index:g})=>l.shapes?.[g]??[]),e,b&&m.map(
b));r[a]={id:a,look:f,geometry:l.geometry,features:u,cell:d,edges:h}}return r}function on(t,e){let n=L(t.at)[0],o=0;Array.from(D(t.which)).forEach((s,r)=>{o+=s;
let a=e[o];a.x=n[2*r],a.y=n[2*r+1],a.box=[a.x,a.y,a.x,a.y]})}function X(t,e,n){let o=new Map;return t.forEach((s,r)=>{for(let a of s.flat()){let l=a<0?-a-1:a,i=o.
get(l);i?i.push(n?.[r]??""):o.set(l,[n?.[r]??""])}}),[...o].filter(([,s])=>!n||s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:E([e[s]])}))}function sn(t,e,n){
e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).map(l=>ht(l,n)),o.box=E(o.rings);let r=t.labels?.[2*s],a=t.labels?.[2*s+1];r!=null&&a!=null&&(o.x=z(r),o.y=N(a))})}
function rn(t,e,n,o){let s=D(t.parts?.counts??[]),r=D(t.parts?.lives??[]),a=D(t.parts?.alignments??[]),l=0;e.forEach((i,c)=>{for(let u=l+s[c];l<u;l++){let h=n[(t.
first??0)+l];i.parts.push({path:h,life:o[r[l]],made:a[l],box:E([h])})}let f=i.parts.map(u=>u.path),d=f.reduce((u,h)=>h.length>u.length?h:u,f[0]??[]);if(i.box=E(
f),d.length){let u=2*Math.floor(d.length/4);i.x=d[u],i.y=d[u+1]}})}function vt(t,e,n){let o={};return{t(s,r={}){return(t[e()][s]??t.zh[s]??s).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(l,i,c,f)=>String(r[i])==="1"?c:f).replace(/\{(\w+)\}/g,
(l,i)=>String(r[i]??""))},pick:s=>s[e()],say(s,r=e()){return(o[r]??=an(n?.[r])).get(cn(s))??s},list:s=>s.join(e()==="zh"?"、":", "),number:(s,r=0)=>s.toLocaleString(
e()==="zh"?"zh-CN":"en",{maximumFractionDigits:r})}}function an(t){let[e,...n]=t?mt(t):[""];return new Map(n.map((o,s)=>[e.slice(5*s,5*s+5),o]))}var ln="ABCDEFG\
HIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function cn(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return[
24,18,12,6,0].map(n=>ln[e>>>n&63]).join("")}function te(t,e,n){let o=n.map(([r,a])=>({owner:r,key:a,name:String(r[a]??"")})),s=()=>{let r=t.get().lang==="zh";for(let{
owner:a,key:l,name:i}of o)a[l]=r?i:e.say(i)};t.listen(["lang"],s),s()}function yt(t){return t.map((e,n)=>[t,n])}function ee(t){return[...Object.values(t.layers).
flatMap(({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var et=new WeakMap;function fn(t,e){let n=document.createTreeWalker(t,4);for(let o=n.nextNode();o;o=
n.nextNode()){if(o.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let s=et.get(o)??o.nodeValue??"";et.set(o,s);let r=s.trim();o.nodeValue=
s.replace(r,()=>e.say(r))}for(let o of t.querySelectorAll("svg[aria-label]")){let s=et.get(o)??o.getAttribute("aria-label")??"";et.set(o,s),o.setAttribute("aria\
-label",e.say(s))}}var dn={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function ne(t,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let n of document.
querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let n of document.querySelectorAll("[data-en]")){let o=n;o.dataset.zh??=o.textContent??"",o.
textContent=o.dataset[e]??""}for(let n of document.querySelectorAll("[data-say]"))fn(n,t);for(let[n,o]of Object.entries(dn)){let s=`[data-${n.replace(/[A-Z]/g,r=>`\
-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let a=r.dataset[n]??"";r.setAttribute(o,t.t(a))}}}var un={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},oe=new Map;function pn(t){let e=oe.get(t);return e||(e=new Path2D(un[t]),oe.set(t,e)),e}function se(t,e,n){let{
scale:o,left:s,top:r}=n,a=e.length-2,l=e[0]*o-s,i=e[1]*o-r;t.moveTo(l,i);for(let c=2;c<=a;c+=2){let f=e[c]*o-s,d=e[c+1]*o-r;c<a&&Math.abs(f-l)+Math.abs(d-i)<1.6||
(t.lineTo(f,d),l=f,i=d)}}function x(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}
function nt(t,e,n,o){t.beginPath();for(let s of e)se(t,s,n),t.closePath();t.fillStyle=o,t.fill("evenodd")}function k(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=
o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=
48){t.beginPath();for(let r of e.slice(s,s+48))se(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function F(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.
translate(n,o),t.scale(s.size/12,s.size/12);let r=pn(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.
rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.restore()}var mn=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function hn(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let a=t[r]*e.scale-e.left,l=t[r+1]*e.scale-e.top,i=n.
length,c=a<-40||l<-40||a>e.width+40||l>e.height+40;if(c&&i===0){let f=t[r+2]*e.scale-e.left,d=t[r+3]*e.scale-e.top;if(!(f>-40&&d>-40&&f<e.width+40&&d<e.height+40))
continue}if(i){let f=Math.hypot(a-n[i-1],l-o[i-1]);if(f<3&&r<t.length-2)continue;s.push(s[i-1]+f)}if(n.push(a),o.push(l),c&&i>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function gt(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function U(t,e,n,o,s=.965){let r=t.filter(l=>l.length>=4&&x(E([l]),e,0)).map(l=>hn(
l,e)).filter(l=>l.total>n*1.15).sort((l,i)=>i.total-l.total).slice(0,4),a=[];for(let l of r)for(let i of mn){let c=l.total*i;if(c<n/2||c>l.total-n/2)continue;let[
f,d]=gt(l,c-n/2),[u,h]=gt(l,c+n/2),[m,b]=gt(l,c);if(Math.hypot(u-f,h-d)<n*s)continue;let y=Math.atan2(h-d,u-f),S=Math.abs(y)>Math.PI/2||y===-Math.PI/2;y>Math.PI/
2&&(y-=Math.PI),y<=-Math.PI/2&&(y+=Math.PI);for(let $ of o?[-1,1]:[0])a.push({x:m-Math.sin(y)*o*$,y:b+Math.cos(y)*o*$,angle:y,right:$>0!==S})}return a}var M='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',R='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',re=new Map;function O(t,e,n){let o=`${e}|${n}`,s=re.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,re.set(o,
s)),s}var yn=11,ot=12.5,le=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],ie=[99,99,10,11],ce=ie[2],ae={zh:[],en:[],rank:[]};
function fe(t,e,n){let o=t?.rivers??ae,s=t?.towns??ae,r=t?L(t.rivers.lines):[],[a=new Float64Array(0)]=t?L(t.towns.at):[],l=t?L(t.borders.lines):[],i=L(e.lines),
c=new Set(e.rings.flatMap((f,d)=>n.has(e.names[d])?f.flat().map(u=>u<0?-u-1:u):[]).map(f=>i[f]));return{rivers:r.map((f,d)=>({name:[o.zh[d],o.en[d]],rank:o.rank[d],
path:f,box:E([f])})),towns:s.zh.map((f,d)=>({name:[f,s.en[d]],rank:s.rank[d],x:a[2*d],y:a[2*d+1]})),borders:l.map((f,d)=>({left:t?.borders.left[d]??["",""],right:t?.
borders.right[d]??["",""],path:f,box:E([f])})),provinces:X(e.rings,i,e.provinces??e.names).map(f=>({...f,fine:c.has(f.path)}))}}function de(t){return Math.min(1,
Math.max(0,(ot-t)/(ot-yn)))}function ue(t,e,{backdrop:n},o){let s=de(e.zoom);if(!s||o.tiles)return;let r=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let a of[
3,2,1]){let{zoom:l=0,width:i=1}=le[a];if(e.zoom<l)continue;let c=n.rivers.filter(f=>f.rank===a&&x(f.box,e)).map(({path:f})=>f);k(t,c,e,{color:o.palette.water,width:i*
r,alpha:s})}}function pe(t,e,{backdrop:n},o){if(o.tiles)return;let s=n.provinces.filter(({box:r,fine:a})=>x(r,e)&&!(a&&e.zoom>11.5)).map(({path:r})=>r);k(t,s,e,
{color:o.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function me(t,e,n,o){return o.tiles?[]:[...gn(t,e,n,o),...bn(t,e,n,o),...kn(t,e,n,o)]}function bt(t,{lang:e}){return t[e==="en"?1:0]||t[0]}function gn(t,e,{backdrop:n},o){
if(de(e.zoom)<.5)return[];let s=[],r=Math.min(13.5,11+(e.zoom-8)*.8),a=`italic 500 ${r}px ${R}`;for(let{name:l,rank:i,path:c,box:f}of n.rivers){let d=bt(l,o);if(!d||
e.zoom<(le[i].label??0)||!x(f,e,0))continue;let u=O(t,a,d),h=U([c],e,u,r*.75,.88),m=Math.ceil(h.length/3),b=e.zoom>8.6&&i===1?[h.slice(0,m),h.slice(m,2*m),h.slice(
2*m)]:[h];for(let g of b.filter(y=>y.length))s.push({text:d,size:r,font:a,spacing:0,firm:!1,feature:null,rank:g===b[0]?2.9+i/10:8.6,color:o.palette.water_label,
places:g,apart:260})}return s}function bn(t,e,{backdrop:n},o){let s=[],a=`600 ${12.5}px ${R}`;for(let{left:l,right:i,path:c,box:f}of n.borders)if(x(f,e,0))for(let[
d,u]of[[l,!1],[i,!0]]){let h=bt(d,o),m=o.lang==="en"?0:4,b=O(t,a,h)+m*h.length,g=U([c],e,b,12.5*.95,.8).filter(y=>y.right===u);g.length&&s.push({text:h,size:12.5,
font:a,spacing:m,firm:!1,feature:null,rank:3.2,color:o.palette.province_label,places:g,apart:220})}return s}function kn(t,e,{backdrop:n},o){let s=`400 10.5px ${M}`;
return n.towns.filter(({x:r,y:a,rank:l})=>e.zoom>=ie[l]&&x([r,a,r,a],e)).map(({name:r,rank:a,x:l,y:i})=>{let c=bt(r,o),f=O(t,s,c),d={x:l*e.scale-e.left,y:i*e.scale-
e.top,angle:0};return{text:c,size:10.5,font:s,spacing:0,firm:!1,feature:null,rank:a===2?7.85:9.2,color:o.palette.town,apart:60,places:[[1,0],[-1,0]].map(([u])=>({
...d,x:d.x+u*(f/2+5)}))}})}function he(t,e){let n=L(t.lines),o=new Set(t.rings.flatMap((r,a)=>e.has(t.names[a])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(a=>a.filter(l=>!o.
has(l))));return{around:t.rings.flatMap(r=>r.map(a=>{let l=ht(a,n);return{path:l,box:E([l])}})),aroundEdges:X(s,n)}}function st(t,e){return t.filter(({box:n})=>x(
n,e)).map(({path:n})=>n)}function kt(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),nt(t,st(n.around,e),e,s.around),k(
t,st(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),Sn(t,e,n,o),ue(t,e,n,o),pe(t,e,n,o),Mn(t,e,n,o)}function xn(t,e,n){let o=t.layer===
"districts"?n.cityOf(t,e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tint)[e.dark?1:0]}function Sn(t,e,n,o){let{palette:s}=o,r=o.layers.has("distr\
icts")?n.layers.districts?.features??[]:[],a=(n.layers.cities?.features??[]).filter(i=>o.layers.has("cities")&&n.detailed.has(i.id));if(!o.tiles)for(let i of r.
length?r:a)x(i.box,e)&&nt(t,i.rings,e,xn(i,o,n));if(r.length&&k(t,st(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!a.length)
return;let l=st(n.edges.cities(o.year),e);k(t,l,e,{color:s.city_edge,width:3.4,join:"bevel"}),k(t,l,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Mn(t,e,n,o){for(let s of A(n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!x(r.box,e))continue;let a=o.palette[tt(r)];
t.globalAlpha=o.dark?.22:.17,nt(t,r.rings,e,a),k(t,r.rings,e,{color:a,width:1.6,alpha:.55,join:"bevel"})}}var _n=["","","s","g"],$n=12,An=["proposed","planned","approved","construction","expected","open"],xt=t=>({width:t*.36,dash:[.1,t*1.9],cap:"round"});function T(t){
return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function zn(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(!(!x(s.box,e)||!n.
visible(s)))for(let r of s.parts){let a=C(r.life,n.year);if(!w(a,n.statuses)||!x(r.box,e))continue;let l=_n[r.made]+(n.fade(s)<1?"f":""),i=`${s.sign.key}|${a}|${l}`,
c=o.get(i);c?c.push(r.path):o.set(i,[r.path])}return o}function St(t,e,n,o){for(let s of A(n.layers,"lines")){let r=zn(s,e,o);for(let a of An)for(let l of[...s.
look.signs].reverse())for(let i of["","s","g","f","sf","gf"]){let c=r.get(`${l.key}|${a}|${i}`);c&&Nn(t,c,e,n,o,l,a,i)}}}function Nn(t,e,n,o,s,r,a,l){if(l.startsWith(
"g")){On(t,e,n,o,s,r,l);return}let i=l.startsWith("s"),c=i?ye(n.zoom):1,f=o.style.strokes[a]??o.style.strokes.open,d=r.size*T(n.zoom),u=s.palette[r.color],h=r.dash.
length?r.dash:f.dash,m=h.map(S=>S*Math.max(d,1.5)),b=f.alpha*(i?o.style.schematic*c:1)*s.lineAlpha*(l.endsWith("f")?.42:1),g=h[0]===.1?"round":void 0,y=e.length>=
400;y||k(t,e,n,{color:s.palette.halo,width:d+1.8,alpha:.75}),k(t,e,n,{color:u,width:y?1:d,dash:y?[]:m,alpha:b,cap:y?"butt":g,join:y?"bevel":"round"}),r.ticks&&!m.
length&&!y&&k(t,e,n,{color:u,width:d*3.4,dash:[1.1,9],alpha:b*.8}),i&&d>=2.4&&!m.length&&!y&&k(t,e,n,{color:s.palette.halo,width:d*.3,alpha:.62})}function ye(t){
return Math.max(.4,1-Math.max(0,t-$n+.5)*.3)}function On(t,e,n,o,s,r,a){let l=Math.max(1,r.size*T(n.zoom)*.8);k(t,e,n,{color:s.palette[r.color],width:l,cap:"rou\
nd",dash:o.style.guess.dash.map(i=>i*Math.max(l,1.5)),alpha:o.style.guess.alpha*ye(n.zoom)*s.lineAlpha*(a.endsWith("f")?.42:1)})}function Mt(t,e,n,o){for(let s of A(
n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.filter(o.visible);for(let a of s.look.signs){let l=r.filter(c=>c.sign===a).flatMap(c=>c.rings),
i=a.size*T(e.zoom);k(t,l,e,{color:o.palette.halo,width:i+3,alpha:.8}),k(t,l,e,{color:o.palette[a.color],width:i,alpha:.88}),k(t,l,e,{color:o.palette.halo,...xt(
i)})}}}function _t(t,e,n,o,s){let{palette:r}=o;for(let a of A(n.layers,"rings"))for(let l of o.layers.has(a.id)?a.features:[]){let{sign:i}=l;if(e.zoom<i.zoom||!x(l.box,
e))continue;let c=o.status(l);if(c===null||o.doubled(l))continue;let f=l.x*e.scale-e.left,d=l.y*e.scale-e.top,u=i.size*Math.sqrt(T(e.zoom))+.3;t.beginPath(),t.arc(
f,d,u,0,7),t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[i.color],t.lineWidth=1.4,t.setLineDash(c==="open"?[]:[1.6,1.4]),t.stroke(),t.setLineDash(
[]),t.globalAlpha=1,s.push({x:f,y:d,r:u+3,features:[l,...n.others(l)]})}}function rt(t,e,n,o,s){let r=n/2+s,a=o/2+s;return[[r,0],[-r,0],[0,-a],[0,a],[r*.85,-a*.8],[r*.85,a*.8],[-r*.85,-a*.8],[-r*.85,a*.8]].map(([l,i])=>({x:t+l,y:e+i,
angle:0}))}function ge(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function Tn(t,e,n,o){let{palette:s,layers:r}=o,a=[];for(let i of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
i.x))continue;let c=n.detailed.has(i.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,d=i.name.replace(/市$/,""),u=`${c?700:600} ${f}px ${R}`,h=i.x*e.scale-e.left,m=i.
y*e.scale-e.top,b=c?f*.18:0,g=O(t,u,d)+b;a.push({text:d,size:f,font:u,spacing:b,firm:!0,feature:i,rank:c?0:1.2,color:c?s.ink:s.muted,places:(c?[8,18,28]:[6]).flatMap(
y=>rt(h,m,g,f,y))})}let l=new Set(a.map(i=>i.feature?.name));return n.neighbours.forEach(i=>{l.has(i.name)||o.tiles||a.push({text:i.name,size:12,font:`500 12px ${R}`,
spacing:3,firm:!1,feature:null,rank:8.8,color:s.around_label,places:ge(i.x*e.scale-e.left,i.y*e.scale-e.top,12)})}),a}function En(t,e,n){if(!n.layers.has("distr\
icts")||t.zoom<8.2)return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>x(s.box,t)).map(s=>{let r=s.id===n.district,
a=(s.box[2]-s.box[0])*t.scale;return{text:s.name,size:o,font:`${r?700:500} ${o}px ${M}`,spacing:0,firm:!0,feature:s,rank:r?.5:a<o*3?9.5:3,color:r?n.palette.ink:
n.palette.muted,places:ge(s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function V(t,e,n){return A(t.layers,n).reverse().flatMap(({id:o,features:s})=>e.layers.has(
o)?s:[])}function In(t,e,n){let o=Math.min(17,12.5+(t.zoom-8)*1.6);return V(e,n,"fills").filter(n.visible).map(s=>{let r=s.x*t.scale-t.left,a=s.y*t.scale-t.top;
return{text:s.name,size:o,font:`600 ${o}px ${R}`,spacing:o*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:n.palette[tt(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(
l=>[0,-4,4,-8,8].map(i=>({x:r+i*o,y:a+l*o,angle:0})))}})}function Ln(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return V(e,n,"borders").filter(s=>Number.isFinite(
s.x)&&n.visible(s)&&t.zoom>=s.sign.label_zoom).map(s=>{let{name:r,sign:a}=s,l=r.split(/[-–]/),i=l.length>2&&t.zoom<9.6?`${l[0]}…${l[l.length-1]}`:r;return{text:i,
size:o,font:`700 ${o}px ${M}`,spacing:0,firm:!0,feature:s,rank:a.label_rank,color:n.palette[a.label_color],places:rt(s.x*t.scale-t.left,s.y*t.scale-t.top,o*i.length*
.94,o,7)}})}function $t(t,e,n,o,s,r=n.sign.label_rank){let{label_size:a,label_weight:l,label_gap:i}=n.sign,c=`${l} ${a}px ${M}`,f=s.mapName(n);return{text:f,size:a,
font:c,spacing:0,firm:!1,feature:n,rank:r,color:o,places:rt(n.x*e.scale-e.left,n.y*e.scale-e.top,O(t,c,f),a,i)}}function Pn(t,e,n,o){return V(n,o,"symbols").filter(
s=>e.zoom>=s.sign.label_zoom&&x(s.box,e)&&o.visible(s)).map(s=>$t(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color],o))}function Cn(t,e,n,o){return V(n,o,
"rings").filter(s=>e.zoom>=s.sign.label_zoom&&x(s.box,e)&&o.status(s)!==null&&!o.doubled(s)).map(s=>$t(t,e,s,o.palette[s.sign.label_color],o))}function Rn(t,e,n,o){
let s=V(n,o,"clusters");return s.length>2e3?[]:s.filter(r=>(o.lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&x(r.box,e)).map(r=>$t(t,e,r,o.palette[r.
sign.label_color],o,o.lit?2.4:r.sign.label_rank))}function jn(t,e,n,o){let s=[];for(let r of V(n,o,"lines")){if(s.length>300)return s;if(!x(r.box,e,0)||!o.visible(
r))continue;let{sign:a}=r,l=n.layers[r.layer],i=o.palette[a.label_color],c=l.look.shields?l.cell("codes",r.index):"";if(c&&e.zoom>=(String(c)[0]==="G"?7.8:8.5)&&
Bn(s,t,e,r,String(c).split("|")[0],i,o),e.zoom<a.label_zoom)continue;let f=a.label_size,d=`600 ${f}px ${M}`,u=o.mapName(r),h=O(t,d,u),m=a.size*T(e.zoom)/2+f*.62+
1;s.push({text:u,size:f,font:d,spacing:0,firm:!1,feature:r,rank:a.label_rank,color:i,places:U(r.parts.map(b=>b.path),e,h,m)})}return s.filter(r=>r.places.length)}
function Fn(t,e,n,o){return V(n,o,"lines").flatMap(s=>{let[r,...a]=n.layers[s.layer].cell("leaves",s.index)??[];if(!r||!x(s.box,e,0)||!o.visible(s))return[];let l=11,
i=`600 ${l}px ${M}`,c=n.towards(r),f=O(t,i,c),d=[];for(let u=0;u<a.length;u+=2){let h=z(a[u])*e.scale-e.left,m=N(a[u+1])*e.scale-e.top;d.push({text:c,size:l,font:i,
spacing:0,firm:!0,feature:s,rank:2.6,color:o.palette[s.sign.label_color],places:rt(h,m,f,l,7)})}return d})}function Bn(t,e,n,o,s,r,a){let i=`700 ${9.5}px ${M}`,
c=U(o.parts.map(d=>d.path),n,O(e,i,s)+7,0).map(d=>({...d,angle:0})),f=Math.ceil(c.length/2);for(let[d,u]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])u.length&&t.push(
{text:s,size:9.5,font:i,spacing:0,firm:!1,feature:o,rank:d,color:a.dark?"#15181d":"#ffffff",shield:r,places:u})}function at(t,e,n,o){return[...Tn(t,e,n,o),...En(
e,n,o),...In(e,n,o),...Ln(e,n,o),...Pn(t,e,n,o),...Cn(t,e,n,o),...Rn(t,e,n,o),...jn(t,e,n,o),...Fn(t,e,n,o),...me(t,e,n,o)]}var lt=48,Wn=/\p{Script=Han}/u,At={place:.5,mark:6,bubble:100},Hn=["ground","rings"],G=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/
lt);n<=Math.floor(e[2]/lt);n++)for(let o=Math.floor(e[1]/lt);o<=Math.floor(e[3]/lt);o++)yield n*65537+o}*met(e){for(let n of e)for(let o of this.keys(n))for(let s of this.
cells.get(o)??[])n[0]<s[2]&&n[2]>s[0]&&n[1]<s[3]&&n[3]>s[1]&&(yield s)}isFree(e){for(let n of this.met(e))return!1;return!0}take(e){for(let n of e)for(let o of this.
keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function Vn(t,e,n){let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-
n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let a=0;a<s;a++){let l=((a+.5)/s-.5)*n,i=e.x+l*Math.cos(e.angle),c=e.y+l*Math.sin(e.
angle);r.push([i-o,c-o,i+o,c+o])}return r}function zt(t,e,n,o,s,r=at(t,e,n,o)){let a=r.sort((u,h)=>u.rank-h.rank),l=new G,i=new G,c=new G,f=({x:u,y:h,r:m})=>[u-
m+2,h-m+2,u+m-2,h+m-2];i.take(s.map(f)),c.take(s.filter(({features:[u]})=>u&&n.layers[u.layer].look.draw==="clusters").map(f)),l.take(e.covered??[]);let d=[];for(let u of a){
Wn.test(u.text)||(u.spacing=0);let h=O(t,u.font,u.text)+u.spacing*(u.text.length-1)+(u.shield?7:0),m=Un(u,h,e,l,i,c);!m||wn(u,m.place,d,n)||(l.take(m.boxes),Zn(
t,u,m.place,h,o),d.push({text:u.text,boxes:m.boxes,feature:u.feature}))}return d}function wn(t,e,n,o){return t.apart?n.some(({text:s,boxes:r})=>s===t.text&&Math.
hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<(t.apart??0)):t.shield||!t.feature||Hn.includes(o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,
feature:a})=>s===t.text&&a!==t.feature&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function*be(t,e,n,o){for(let s of t.places){if(Dn(t,s,e,
n.frame)||s.x<-e/2||s.y<0||s.x>n.width+e/2||s.y>n.height)continue;let r=Vn(t,s,e);o.isFree(r)&&(n.clip&&t.rank>=1&&r.some(a=>a[0]<(n.clip?.[0]??0)||a[2]>(n.clip?.[1]??
0))||(yield{place:s,boxes:r}))}}function Dn({size:t},{x:e,y:n,angle:o},s,r){if(!r)return!1;let a=(Math.abs(Math.cos(o))*s+Math.abs(Math.sin(o))*t)/2,l=(Math.abs(
Math.sin(o))*s+Math.abs(Math.cos(o))*t)/2,[i,c,f,d]=r;return e+a>i&&e-a<f&&n+l>c&&n-l<d&&(e-a<i||e+a>f||n-l<c||n+l>d)}function Un(t,e,n,o,s,r){if(t.rank<1)return Yn(
t,e,n,o,s,r);let a=null;for(let l of be(t,e,n,o)){if(s.isFree(l.boxes))return l;t.firm&&r.isFree(l.boxes)&&(a??=l)}return a}function Yn(t,e,n,o,s,r){let a=null,
l=1/0,i=0;for(let c of be(t,e,n,o)){if(n.clip)return c;let f=At.place*i+++At.mark*new Set(s.met(c.boxes)).size+At.bubble*new Set(r.met(c.boxes)).size;f<l&&([a,l]=
[c,f])}return a}function Zn(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline="middle",t.lineJoin=
"round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.halo,t.stroke(),
t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=e.color,!e.spacing)
t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let r=o/e.text.length,a=[...e.text];for(let l of["strokeText","fillText"])a.forEach((i,c)=>{t[l](i,(c+.5)*r-
o/2,0)})}t.restore()}function qn(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function ke(t){let e=new Map,n=new Map;for(let o of[...t].sort((s,r)=>s.rank-
r.rank)){if(!Number.isFinite(o.x))continue;let s=qn(o.name),r=e.get(s)??[],a=r.find(l=>Kn(l,o)<1e3);a?n.set(o,a):e.set(s,[...r,o])}return n}function Kn(t,e){let n=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*n}function xe(t){let e=Qt(t),n=new Map;for(let f of Object.values(e))for(let d of f.features){n.set(d.id,d);for(let u of String(f.cell("stands_for",d.index)??"").
split("|"))u&&n.set(u,d)}let o=new Set;for(let f of e.districts?.features??[])o.add(Nt(e.districts,f));for(let f of o)(e.districts?.features??[]).filter(u=>Nt(e.
districts,u)===f).length<2&&o.delete(f);let s=t.around.names.map((f,d)=>({name:f,x:z(t.around.labels?.[2*d]??NaN),y:N(t.around.labels?.[2*d+1]??NaN)})),r=(e.cities?.
features??[]).filter(f=>o.has(f.id)),a=Xn(e.districts),l=ke(A(e,"rings").flatMap(({features:f})=>f)),i=new Map;for(let[f,d]of l)i.set(d,[...i.get(d)??[],f]);let c=new Set(
r.map(({name:f})=>f));return{towards:f=>f,layers:e,byId:n,detailed:o,neighbours:s,cityOf:a,style:t.style,asOfYear:t.page.asOfYear,...he(t.around,c),backdrop:fe(
t.ground,t.around,c),undatedName:(f,d)=>(t.words[d]?.status_undated??"{status}").replace("{status}",f),twins:l,others:f=>i.get(f)??[],edges:{districts:e.districts?.
edges(e.districts.features)??[],cities:Gn(e,r,o,a)}}}function Xn(t){return(e,n)=>n<Number(String(t?.cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell(
"former_parent",e.index)):Nt(t,e)}function Nt(t,{index:e}){return String(t?.cell("parent",e)??"").split("|")[0]}function Gn({districts:t,cities:e},n,o,s){let r=(t?.
features??[]).filter(i=>o.has(s(i,1/0))),a=e?.edges(n)??[],l=new Map([["",a]]);return i=>{let f=r.filter(u=>s(u,i)!==s(u,1/0)).map(u=>u.id).join(),d=l.get(f);return d||
(d=t.edges(r,u=>s(u,i)),l.set(f,d)),d}}function Se(t,e,n){let o=n.year??e.year,s=a=>!e.named||a.named,r=a=>{let l=C(a.life,o);return s(a)&&w(l,e.statuses)?l:null};
return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,lang:e.lang,mapName:a=>o<t.asOfYear&&a.undated?t.undatedName(a.name,e.lang):a.name,palette:t.style.
palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.district,selected:e.selected,status:r,doubled:a=>{let l=t.twins.get(
a);return!!l&&r(l)!==null},visible:a=>s(a)&&(a.parts.length?a.parts.some(l=>w(C(l.life,o),e.statuses)):w(C(a.life,o),e.statuses)),fade:a=>o<t.asOfYear&&a.undated?
.42:1}}var I={scale:1,left:0,top:0,width:40,height:14,zoom:9},B=[Float64Array.of(2,7,38,7)],_e=[Float64Array.of(2,10,8,6,14,4.5,20,7,26,9.5,32,8,38,4)],Jn=[Float64Array.
of(2,11,14,4,26,10,38,4)],Ot={rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=1.5,
e.stroke()},fills:t=>(e,n,{palette:o})=>{(t.cycle?Array.from({length:t.cycle},(r,a)=>`${t.color}_${a}`):[t.color]).forEach((r,a)=>{e.fillStyle=o[r],e.globalAlpha=
.22,e.fillRect(7+a*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+a*9,2,8,10)}),e.globalAlpha=1},borders:t=>(e,n,{palette:o},s)=>{
let r=t.size*T(s);k(e,B,I,{color:o[t.color],width:r}),k(e,B,I,{color:o.halo,...xt(r)})},symbols:Me,clusters:Me};function Me({shape:t,size:e,color:n}){return(o,s,{
palette:r})=>F(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function it(t){return(e,n,{palette:o})=>F(e,"square",20,7,{size:11,color:o.ink,rim:o.halo,...t})}
function $e({color:t,size:e,ticks:n,dash:o},s){return(r,{style:a},{palette:l},i)=>{let c=e*T(i);k(r,B,I,{color:l[t],width:c,dash:o.map(f=>f*Math.max(c,1.5)),alpha:s?
a.schematic:1}),n&&k(r,B,I,{color:l[t],width:c*3.4,dash:[1.1,9],alpha:.8}),s&&c>=2.4&&k(r,B,I,{color:l.halo,width:c*.3,alpha:.62})}}function Ae(t){return(e,{style:n},{
palette:o})=>{let s=o.muted;if(t==="guess"){k(e,B,I,{color:s,width:1.6,cap:"round",dash:n.guess.dash.map(a=>a*1.6),alpha:n.guess.alpha});return}let r=t==="schem\
atic"?Jn:_e;k(e,r,I,{color:s,width:3}),t==="schematic"&&k(e,r,I,{color:o.halo,width:.9,alpha:.62})}}function ze(t){return(e,{style:n},{palette:o})=>{let{dash:s,
alpha:r}=n.strokes[t];k(e,B,I,{color:o.muted,width:2.6,alpha:r,dash:s.map(a=>a*2.6),cap:s[0]===.1?"round":void 0})}}function Ne(t,e,{palette:n}){t.beginPath(),t.
arc(20,7,5.6,0,7),t.fillStyle=n.halo,t.fill(),t.lineWidth=2,t.strokeStyle=n.project_zone,t.stroke(),t.fillStyle=n.ink,t.font=`600 9px ${M}`,t.textAlign="center",
t.textBaseline="middle",t.fillText("3",20,7.5)}function Oe({color:t}){return(e,n,{palette:o,dark:s})=>{e.beginPath(),e.roundRect(9,1,22,12,3),e.fillStyle=o[t],e.
fill(),e.fillStyle=s?"#15181d":"#ffffff",e.font=`700 9px ${M}`,e.textAlign="center",e.textBaseline="middle",e.fillText("G5",20,7.5)}}function Te(t){return(e,n,{
palette:o})=>{let s=28/t.length;t.forEach((r,a)=>{e.fillStyle=r,e.fillRect(6+a*s,2,s,10)}),e.lineWidth=1,e.strokeStyle=o.city_edge_under,e.strokeRect(6,2,28,10)}}
function Ee(t,e,{palette:n}){k(t,_e,I,{color:n.water,width:2.2})}function Ie(t,e,{palette:n}){k(t,B,I,{color:n.province,width:1.3,dash:[7,2.5,1.3,2.5]})}function Le(t,e,{
palette:n}){t.fillStyle=n.halo,t.strokeStyle=n.town,t.lineWidth=1,t.fillRect(18,5,3.6,3.6),t.strokeRect(18,5,3.6,3.6)}function Qn(t,e,n,o){let s=[...vn(t,e,n,o),...to(t,e,n,o),...o===void 0?[]:eo(t,e,n,o)];Object.values(t.layers).some(({id:a,features:l})=>e.layers.has(a)&&l.some(
i=>e.fade(i)<1))&&s.push({name:n.t("faint"),sample:it({alpha:.42})});let r=new Set;return s.filter(({name:a})=>r.size<r.add(a).size)}function vn(t,e,n){let o=A(
t.layers,"lines").reverse(),s=o.filter(({id:c})=>e.layers.has(c));if(!s.length)return[];let r=s.flatMap(c=>{let f=new Set(c.features.filter(e.visible).map(({sign:d})=>d));
return c.look.signs.filter(d=>f.has(d)).map(d=>({name:n.pick(d),sample:$e(d,no(c,d))}))}),a=o.some(({features:c})=>c.some(({life:f})=>C(f,e.year)==="expected"));
for(let c of["construction","planned",...a?["expected"]:[]])r.push({name:n.t(`stroke_${c}`),sample:ze(c)});let l=new Set(o.flatMap(({features:c})=>c.flatMap(({parts:f})=>f.
map(({made:d})=>d))));["surveyed","generalised","schematic","guess"].forEach((c,f)=>{l.has(f)&&r.push({name:n.t(`line_${c}`),sample:Ae(c)})});let i=s.find(({look:c})=>c.
shields);return i&&r.push({name:n.t("legend_plate"),sample:Oe(i.look.signs[0])}),r}function to(t,e,n){let o=[];for(let s of Object.keys(Ot))for(let r of A(t.layers,
s).reverse()){if(!e.layers.has(r.id))continue;let a=s==="rings"||s==="symbols",l=r.features.filter(c=>Number.isFinite(c.x)&&(a||e.visible(c))),i=new Set(l.map(({
sign:c})=>c));o.push(...r.look.signs.filter(c=>i.has(c)).map(c=>({name:n.pick(c),sample:Ot[s](c)}))),s==="clusters"&&l.length&&o.push({name:n.t("legend_bubble"),
sample:Ne},{name:n.t("hollow"),sample:it({hollow:!0})})}return o}function eo(t,e,n,o){let s=[];if(e.layers.has("cities")&&s.push({name:n.t("legend_city"),sample:it(
{size:7.5})}),e.tiles)return s;let a=(t.layers.cities?.features??[]).filter(({id:f})=>t.detailed.has(f)).map(({id:f})=>t.style.tints[f.split("/")[1]]).filter(f=>!!f).
map(f=>f[e.dark?1:0]);a.length>1&&s.push({name:n.t("legend_tints"),sample:Te(a)});let{rivers:l,provinces:i,towns:c}=t.backdrop;return l.length&&o<ot&&s.push({name:n.
t("legend_river"),sample:Ee}),i.length&&s.push({name:n.t("legend_province"),sample:Ie}),c.length&&o>=ce&&s.push({name:n.t("legend_town"),sample:Le}),s}function no({
features:t},e){let n=t.filter(o=>o.sign===e&&o.parts.length);return n.length>0&&n.every(({parts:o})=>o.every(({made:s})=>s>=2))}function Pe(t,e,n,o){let s=Math.
min(2,window.devicePixelRatio||1);_("legend-rows").replaceChildren(...Qn(t,e,n,o).map(r=>{let a=p("canvas",{width:40*s,height:14*s,"aria-hidden":"true"}),l=a.getContext(
"2d");return l.scale(s,s),r.sample(l,t,e,o??9),p("li",{class:oo(r.name)>7?"wide":""},a,r.name)}))}function oo(t){return[...t].reduce((e,n)=>e+(n<"⺀"?.55:1),0)}function Ce(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:a}=t.get();return a==="auto"?o.matches:a==="dark"};function r(){let a=s();
document.documentElement.dataset.theme=a?"dark":"light";let l=_("theme");l.setAttribute("aria-label",e.t(a?"to_light":"to_dark")),l.title=e.t(a?"to_light":"to_d\
ark"),l.textContent=a?"☀":"☾"}return _("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}function so(t,e){let[n,o=""]=t.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(n))return t;let s=dt(o,e);return s?`${n}#${s}`:n}function Re(t){for(let e of["poi\
nterdown","focusin"])document.addEventListener(e,({target:n})=>{let o=n.closest?.("a[href]"),s=o?.getAttribute("href");if(o&&s&&!o.hasAttribute("download")){let r=so(
s,t.get());r!==s&&o.setAttribute("href",r)}})}var ro=400750167e-1;function je(t,{width:e,height:n},o){let s=Math.min(...t.map(c=>c[0])),r=Math.min(...t.map(c=>c[1])),a=Math.max(...t.map(c=>c[2])),l=Math.max(
...t.map(c=>c[3])),i=Math.min((e-2*o)/(a-s),(n-2*o)/(l-r));return{scale:i,width:e,height:n,zoom:Math.log2(i/256),left:(s+a)/2*i-e/2,top:(r+l)/2*i-n/2}}function Fe(t){
return t.flatMap(({lon:e,lat:n})=>e==null||n==null?[]:[[z(e),N(n),z(e),N(n)]])}function Tt(t){let e=Jt((t.top+t.height/2)/t.scale)*Math.PI/180,n=ro*Math.cos(e)/
t.scale,o=t.width/5*n/1e3,s=[50,20,10,5,2,1].find(r=>r<=o)??1;return{km:s,pixels:s*1e3/n}}var W=8.5;function We(t,e,n,o,s){let r=t.clientWidth||560,a=t.clientHeight||400,l=Math.max(2,window.devicePixelRatio||1);t.width=Math.round(r*l),t.height=Math.round(
a*l);let i=t.getContext("2d");i.setTransform(l,0,0,l,0,0);let c=e.byId.get(o.id),f=[...Number.isFinite(c.box[0])?[c.box]:[],...Fe(o.members)],d=je(f,{width:r,height:a},
Math.min(54,r/9));d.covered=[[8,a-30,20+Tt(d).pixels,a]];let u=[];kt(i,d,e,n),lo(i,d,e,n,o),Mt(i,d,e,n),k(i,c.rings,d,{color:n.palette.pair,width:5.4*T(d.zoom)}),
St(i,d,e,n),_t(i,d,e,n,u),io(i,d,n,s,u),fo(i,d,n,o,u);let h=[...at(i,d,e,n).filter(({feature:m})=>m&&["lines","rings"].includes(e.layers[m.layer].look.draw)),...po(
i,d,e,n,o),...uo(i,d,n,o)];zt(i,d,e,n,u,h.map(m=>ao(i,m,d))),ho(i,d,n)}function ao(t,e,n){t.font=e.font;let o=(t.measureText(e.text).width+e.spacing*e.text.length)/
2+4;return{...e,places:e.places.filter(({x:s,y:r,angle:a})=>{let l=o*Math.abs(Math.cos(a))+e.size/2*Math.abs(Math.sin(a)),i=o*Math.abs(Math.sin(a))+e.size/2*Math.
abs(Math.cos(a));return s>l&&r>i&&s<n.width-l&&r<n.height-i})}}function He(t,e){let n=new Set(e.members.flatMap(({name:o,via:s})=>[o,...s]));return(t.layers.districts?.
features??[]).filter(({name:o})=>n.has(o))}function lo(t,e,n,o,s){let r=new Set(He(n,s));t.save(),t.globalAlpha=o.dark?.45:.6,t.fillStyle=o.palette.around;for(let a of n.
layers.districts?.features??[])if(!(r.has(a)||!x(a.box,e))){t.beginPath();for(let l of a.rings)l.forEach((i,c)=>{if(c%2)return;let f=i*e.scale-e.left,d=l[c+1]*e.
scale-e.top;c?t.lineTo(f,d):t.moveTo(f,d)}),t.closePath();t.fill("evenodd")}t.restore()}function io(t,e,n,o,s){let r=o.flatMap(({number:l,at:i})=>i.map(({x:c,y:f})=>{
let d={x:c*e.scale-e.left,y:f*e.scale-e.top};return{number:l,spot:d,x:d.x+15,y:d.y-15}})).filter(({spot:l})=>l.x>0&&l.y>0&&l.x<e.width&&l.y<e.height);co(r,e);let{
palette:a}=n;for(let{spot:l,x:i,y:c}of r)t.beginPath(),t.moveTo(l.x,l.y),t.lineTo(i,c),t.strokeStyle=a.halo,t.lineWidth=3,t.stroke(),t.strokeStyle=a.ink,t.lineWidth=
1,t.stroke(),t.beginPath(),t.arc(l.x,l.y,2.6,0,7),t.fillStyle=a.ink,t.fill(),t.strokeStyle=a.halo,t.stroke();for(let{number:l,x:i,y:c}of r)Et(t,i,c,l,n),s.push(
{x:i,y:c,r:W+3,features:[]})}function Et(t,e,n,o,s){t.beginPath(),t.arc(e,n,W,0,7),t.fillStyle=s.palette.ink,t.fill(),t.strokeStyle=s.palette.halo,t.lineWidth=1.4,
t.stroke(),t.fillStyle=s.palette.halo,t.font=`700 ${o>9?9.5:10.5}px ${M}`,t.textAlign="center",t.textBaseline="middle",t.fillText(String(o),e,n+.5)}function co(t,e){
let n=2*W+2;for(let o=0;o<160;o++)for(let s of t){for(let r of t)r!==s&&Be(s,r,n),Be(s,r.spot,r===s?17:W+4);s.x+=(s.spot.x-s.x)*.02,s.y+=(s.spot.y-s.y)*.02,s.x=
Math.min(e.width-W-2,Math.max(W+2,s.x)),s.y=Math.min(e.height-W-2,Math.max(W+2,s.y))}}function Be(t,e,n){let o=t.x-e.x,s=t.y-e.y,r=Math.hypot(o,s);if(r>=n)return;
let a=(n-r)/2;t.x+=r?o/r*a:a,t.y+=r?s/r*a:0}function fo(t,e,n,o,s){for(let{lon:r,lat:a}of o.members){if(r==null||a==null)continue;let l=z(r)*e.scale-e.left,i=N(
a)*e.scale-e.top;F(t,"square",l,i,{size:11,color:n.palette.select,rim:n.palette.halo}),s.push({x:l,y:i,r:8,features:[]})}}function uo(t,e,n,o){let r=`700 14px ${R}`;
return t.font=r,o.members.flatMap(({name:a,lon:l,lat:i})=>{if(l==null||i==null)return[];let c=z(l)*e.scale-e.left,f=N(i)*e.scale-e.top,d=t.measureText(a).width/
2+9;return[{text:a,size:14,font:r,spacing:0,firm:!0,feature:null,rank:.2,color:n.palette.ink,places:[[d,0],[-d,0],[0,-15],[0,15],[d*.8,-13],[-d*.8,-13],[d*.8,13],
[-d*.8,13]].map(([u,h])=>({x:c+u,y:f+h,angle:0})).filter(u=>u.x>d&&u.x<e.width-d)}]})}function po(t,e,n,o,s){let r=new Set(He(n,s)),a=new Set(s.members.map(({name:i})=>i)),
l=[];for(let i of n.layers.districts?.features??[]){if(!x(i.box,e,0))continue;let c=r.has(i);if(c&&a.has(i.name))continue;let f=mo(t,i,e);if(!f.length)continue;
let d=c?13:11.5;l.push({text:i.name,size:d,font:`500 ${d}px ${M}`,spacing:2,firm:!0,feature:i,rank:c?1:4,color:o.palette.muted,places:f})}return l}function mo(t,e,n){
let o=new Path2D;for(let c of e.rings){for(let f=0;f<c.length;f+=2){let d=c[f]*n.scale-n.left,u=c[f+1]*n.scale-n.top;f?o.lineTo(d,u):o.moveTo(d,u)}o.closePath()}
t.save(),t.setTransform(1,0,0,1,0,0);let s=(c,f)=>t.isPointInPath(o,c,f,"evenodd"),r=[];t.font=`500 13px ${M}`;let a=t.measureText(e.name).width/2+e.name.length;
for(let c=a+8;c<n.width-a-8;c+=24)for(let f=14;f<n.height-10;f+=18)s(c-a,f)&&s(c+a,f)&&s(c,f)&&r.push({x:c,y:f,angle:0});t.restore();let l=r.reduce((c,f)=>c+f.x,
0)/r.length,i=r.reduce((c,f)=>c+f.y,0)/r.length;return r.sort((c,f)=>Math.hypot(c.x-l,c.y-i)-Math.hypot(f.x-l,f.y-i))}function ho(t,e,n){let{km:o,pixels:s}=Tt(e),
r=e.height-10;t.beginPath(),t.moveTo(12.5,r-5),t.lineTo(12.5,r),t.lineTo(12.5+s,r),t.lineTo(12.5+s,r-5),t.strokeStyle=n.palette.halo,t.lineWidth=3.5,t.stroke(),
t.strokeStyle=n.palette.ink,t.lineWidth=1.2,t.stroke(),t.font=`11px ${M}`,t.textAlign="left",t.textBaseline="alphabetic",t.lineWidth=3,t.strokeStyle=n.palette.halo,
t.strokeText(`${o} km`,16,r-5),t.fillStyle=n.palette.ink,t.fillText(`${o} km`,16,r-5)}function J(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function Ve(t,e){let{data:n,language:o,scene:s}=t,{cell:r}=s.layers[e.layer],[a,...l]=r("evidence",e.index)??[0],[i]=/^\w+\.csv/.exec(r("sources",e.index)??"")??
[""],c=new Set,f=yo(l).map(({document:u,sentence:h,texts:m,places:b})=>{let g=n.documents[u],y=m.map($=>n.strings[$]),S=p("blockquote",{});return h<0?S.append(p(
"mark",{},y[0])):go(S,n.strings[h],y),p("li",{},S,p("cite",{},g?o.t("titled",{title:o.say(g.title)}):""," ",p("time",{},g?.date??"")," ",...b.map(([$,P])=>p("sm\
all",{},o.t("offsets",{start:$,end:P}))),g?.date_note&&c.size<c.add(u).size?p("small",{class:"doubt"},` ${o.say(g.date_note)}`):null))}),d=a-l.length;return p("\
section",{},p("h3",{},o.t("evidence",{n:a})),f.length?p("ol",{class:"evidence"},...f):p("p",{},o.t(i?"no_evidence":"no_evidence_untold",{table:i})),d>0?p("p",{},
o.t("more_evidence",{n:d})):null)}function yo(t){let e=new Map;return t.forEach(([n,o,s,r,a],l)=>{let i=a<0?`row ${l}`:`${n}|${a}`,c=e.get(i)??{document:n,sentence:a,
texts:[],places:[]};c.texts.includes(r)||c.texts.push(r),c.places.push([o,s]),e.set(i,c)}),[...e.values()].map(n=>({...n,places:n.places.sort((o,s)=>o[0]-s[0])}))}
function go(t,e,n){let o=[...n].sort((r,a)=>a.length-r.length),s=0;for(let r=0;r<e.length;){let a=o.find(l=>l&&e.startsWith(l,r));if(!a){r++;continue}t.append(e.
slice(s,r),p("mark",{},a)),r+=a.length,s=r}t.append(e.slice(s))}function bo(t,e){let[,n,o]=/^(\w+\.csv: )([^]*)$/.exec(e)??[e,"",e];return n+t.say(o)}function we(t,e){return p("p",{class:"source"},t.t("source_row")," ",bo(t,
e))}var j=["rail","road"];function It({layers:t},e){return Object.values(t).find(({look:n})=>n.mode===e)}var ct=8,Lt=[["status_open",["open"]],["status_construction",
["construction"]],["border_planned",["approved","planned","proposed"]]];function Q(t){return t.replace("/","-")}function Y(t,e){let n=t.byId.get(e),o=t.layers.border_pairs.
cell("crossings",n.index)??[],s=new Map;for(let l of o){let i=s.get(l.line)??{...l,number:0,at:[]};i.at.push({x:z(l.lon),y:N(l.lat)}),s.set(l.line,i)}let r=Lt.flatMap(
([,l])=>l),a=[...s.values()].sort((l,i)=>r.indexOf(l.status)-r.indexOf(i.status)||j.indexOf(l.mode)-j.indexOf(i.mode));return a.forEach((l,i)=>{l.number=i+1}),a}
function De(t){return t.pick({zh:"—",en:"–"})}function Pt({name:t},e){return e.pick({zh:t.replaceAll(/[-–]/g,"—"),en:t})}function Ct(t){return Lt.map(([
,e])=>t.filter(({status:n})=>e.includes(n)).length)}function ko({language:t},e){return e.status==="open"?e.opened?t.t("border_opened",{date:e.opened}):t.t("bord\
er_undated"):e.expected?t.t("border_expected",{date:e.expected}):t.t("border_undated")}function xo(t,e){let{language:n}=t;return p("section",{class:"crossings"},
p("h3",{},n.t("border_crossings",{n:e.length,spots:e.reduce((o,{at:s})=>o+s.length,0)})),...Lt.map(([o,s])=>{let r=e.filter(({status:a})=>s.includes(a));return p(
"div",{class:"by-status"},p("h4",{},n.t(o)," ",p("small",{},String(r.length))),r.length?p("ul",{},...r.map(a=>p("li",{"data-id":a.line,"data-status":a.status},p(
"i",{class:`disc ${a.mode}`},String(a.number)),p("span",{},p("b",{},n.say(a.name))," ",p("small",{},`${J(n,It(t.scene,a.mode),a.kind)} · ${s.length>1?`${n.t(`s\
tatus_${a.status}`)} · `:""}${ko(t,a)}`))))):p("p",{class:"none"},n.t("border_none")))}))}function So({scene:t,language:e},n){let o=t.byId.get(n.id),s=t.layers.
border_pairs.cell("segments",o.index)??[],r=n.members.filter(a=>a.via.length);return p("section",{class:"boundary"},p("h3",{},e.t("border_segments")),p("ul",{class:"\
segments"},...s.map(a=>p("li",{class:a.shared_km>0?"":"apart","data-km":a.shared_km},a.shared_km>0?e.t("shared",{a:e.say(a.a_name),b:e.say(a.b_name),km:e.number(
a.shared_km,1)}):e.t("border_zero",{names:`${e.say(a.a_name)}${De(e)}${e.say(a.b_name)}`})))),...r.map(a=>p("p",{class:"note"},e.t("border_via",{area:a.name,districts:e.
list(a.via)}))))}function Mo({language:t},e,n,o){let[s,r,a]=e.by[n]?.[String(o)]??[null,null,null];if(s==null){let l=e.why[n]?.[String(o)]??"no_way";return p("t\
d",{class:"none","data-mode":n,"data-year":o,"data-why":l},t.t(`border_${l}`))}return p("td",{"data-mode":n,"data-year":o,"data-minutes":s,"data-detour":a},p("b",
{},t.number(Math.round(s)))," ",p("span",{class:"unit"},t.t("minute_unit")),p("small",{},p("span",{},`${t.number(r??0,1)} ${t.t("unit_km")}`)," ",p("span",{},t.
t("border_detour",{n:(a??0).toFixed(2)}))))}function _o(t,e){let{data:n,language:o}=t,s=[n.page.asOfYear,n.border.later];return p("section",{class:"travel"},p("\
h3",{},o.t("border_travel")),p("div",{class:"wide",tabindex:0,role:"region","aria-label":o.t("border_travel")},p("table",{},p("thead",{},p("tr",{},p("th",{scope:"\
col",rowspan:2},o.t("border_route")),...j.map(r=>p("th",{scope:"colgroup",colspan:2},o.t(r)))),p("tr",{},...j.flatMap(()=>s.map(r=>p("th",{scope:"col"},String(r)))))),
p("tbody",{},...e.travel.map(r=>p("tr",{"data-a":r.a,"data-b":r.b},p("th",{scope:"row"},r.names.join(De(o)),p("small",{},o.t("border_straight",{km:o.number(r.straightKm??
0,1)}))),...j.flatMap(a=>s.map(l=>Mo(t,r,a,l)))))))),p("p",{class:"note"},o.t("border_detour_note",{later:n.border.later})))}function $o(t,e){let{data:n,language:o}=t,
s=Ao(t,e.projects).map(r=>zo(t,r));return p("section",{class:"projects"},p("h3",{},o.t("border_projects",{km:n.border.nearbyKm,n:s.length})),s.length?p("ul",{},
...s.slice(0,ct)):p("p",{class:"none"},o.t("border_none")),s.length>ct?p("details",{},p("summary",{},o.t("border_more",{n:s.length-ct})),p("ul",{},...s.slice(ct))):
null)}function Ao({scene:t},e){let n=new Map;for(let o of e){let s=t.byId.get(o[0]),r=t.layers.projects.cell("status",s.index),a=[s.name,s.kind,r].join("|");n.set(
a,[...n.get(a)??[],o])}return[...n.values()]}function zo({data:t,scene:e,language:n},o){let[s,r]=o[0],a=e.layers.projects,l=e.byId.get(s),i=new Set(o.map(([,,f])=>t.
documents.find(u=>u.id===f)?.date||f).filter(Boolean)),c=r===0?n.t("border_on"):r<1e3?`${r} ${n.t("metre")}`:`${n.number(r/1e3,1)} ${n.t("unit_km")}`;return p("\
li",{"data-id":s,"data-ids":o.map(([f])=>f).join(" "),"data-metres":r},p("b",{},l.name)," ",p("small",{},[J(n,e.layers.projects,l.kind),n.t(`status_${a.cell("st\
atus",l.index)}`),c,i.size?n.t("border_document",{date:n.list([...i])}):""].filter(Boolean).join(" · ")))}function Ue(t,e){let{data:n,scene:o,language:s}=t,r=o.
byId.get(e.id),a=Y(o,e.id),[l,i,c]=Ct(a),f={data:n,scene:o,language:s,state:()=>({}),open:()=>{}},d=[["border_cooperation",s.say(e.cooperation??"")],["border_si\
nce",[e.since,s.say(e.note??"")].filter(Boolean).join(" · ")]].filter(([,u])=>u);return p("article",{class:"pair",id:Q(e.id),"data-id":e.id,"aria-labelledby":`${Q(
e.id)}-title`},p("header",{},p("h2",{id:`${Q(e.id)}-title`},Pt(r,s)),p("p",{},s.t("border_sum",{km:s.number(e.sharedKm,1),open:l,building:i,planned:c})," ",p("a",
{class:"atlas",href:`${n.border.overview}#o=${e.id}`},s.t("border_atlas")))),p("figure",{},p("canvas",{role:"img","aria-label":s.t("border_map",{name:r.name})})),
p("div",{class:"beside"},So(t,e),xo(t,a)),_o(t,e),p("div",{class:"below"},$o(t,e),p("div",{class:"sources"},p("dl",{class:"facts"},...d.flatMap(([u,h])=>[p("dt",
{},s.t(u)),p("dd",{},h)])),Ve(f,r),No(t,r))))}function No({scene:t,language:e},n){let o=t.layers.border_pairs.cell;return p("div",{},p("p",{class:"source"},e.t(
`confidence_${o("confidence",n.index)}`)),we(e,String(o("sources",n.index)??"")))}var Oo="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",Z=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Bt="http://schemas.openxmlformats.org/spreadsheetml/2006/main",ft="http://schemas.openxmlformats.org/officeDocument/2006/relationships",Rt="http://schemas.ope\
nxmlformats.org/package/2006",jt="application/vnd.openxmlformats-officedocument.spreadsheetml";function Ye(t){return t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"]/g,e=>`&#${e.charCodeAt(0)};`)}function To(t){let e="";for(let n=t+1;n>0;n=Math.floor((n-1)/26))e=String.fromCharCode(65+(n-1)%26)+e;return e}
function Eo(t,e,n){return t==null||t===""?"":typeof t=="number"&&Number.isFinite(t)?`<c r="${e}"><v>${t}</v></c>`:`<c r="${e}" t="inlineStr"${n?' s="1"':""}><is\
><t xml:space="preserve">${Ye(Wt(t))}</t></is></c>`}function Io(t){let e=t.map((n,o)=>`<row r="${o+1}">${n.map((s,r)=>Eo(s,`${To(r)}${o+1}`,o===0)).join("")}</r\
ow>`).join("");return`${Z}<worksheet xmlns="${Bt}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="fr\
ozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${e}</sheetData></worksheet>`}function Lo(t,e){let n=Ye(e.replace(/[[\]:*?/\\']/g,
" ").slice(0,31))||"Sheet1";return Co([["[Content_Types].xml",`${Z}<Types xmlns="${Rt}/content-types"><Default Extension="rels" ContentType="application/vnd.ope\
nxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${jt}.sheet.m\
ain+xml"/><Override PartName="/xl/styles.xml" ContentType="${jt}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${jt}.worksheet+xml"/>\
</Types>`],["_rels/.rels",`${Z}<Relationships xmlns="${Rt}/relationships"><Relationship Id="rId1" Type="${ft}/officeDocument" Target="xl/workbook.xml"/></Relati\
onships>`],["xl/workbook.xml",`${Z}<workbook xmlns="${Bt}" xmlns:r="${ft}"><sheets><sheet name="${n}" sheetId="1" r:id="rId1"/></sheets></workbook>`],["xl/_rels\
/workbook.xml.rels",`${Z}<Relationships xmlns="${Rt}/relationships"><Relationship Id="rId1" Type="${ft}/worksheet" Target="worksheets/sheet1.xml"/><Relationship\
 Id="rId2" Type="${ft}/styles" Target="styles.xml"/></Relationships>`],["xl/styles.xml",`${Z}<styleSheet xmlns="${Bt}"><fonts count="2"><font/><font><b/></font>\
</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1"\
 applyFont="1"/></cellXfs></styleSheet>`],["xl/worksheets/sheet1.xml",Io(t)]])}function Ze(t,e){return new Blob([Lo(t,e)],{type:Oo})}function Po(t){let e=-1;for(let n of t){
e^=n;for(let o=0;o<8;o++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Co(t){let e=new TextEncoder,n=[],o=[],s=0;for(let[a,l]of t){let i=e.encode(a),c=e.encode(
l),f=[[20,2],[2048,2],[0,2],[0,2],[33,2],[Po(c),4],[c.length,4],[c.length,4],[i.length,2],[0,2]];n.push(Ft([[67324752,4],...f]),i,c),o.push(Ft([[33639248,4],[20,
2],...f,[0,2],[0,2],[0,2],[0,4],[s,4]]),i),s+=30+i.length+c.length}let r=o.reduce((a,l)=>a+l.length,0);return Ro([...n,...o,Ft([[101010256,4],[0,2],[0,2],[t.length,
2],[t.length,2],[r,4],[s,4],[0,2]])])}function Ft(t){return Uint8Array.from(t.flatMap(([e,n])=>Array.from({length:n},(o,s)=>e>>>8*s&255)))}function Ro(t){let e=new Uint8Array(
t.reduce((o,s)=>o+s.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;return e}function Ht(t,e){return e.map(n=>t.t(`csv_${n}`))}function v(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}var jo=/^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;
function Wt(t){let e=String(t);return typeof t=="string"&&jo.test(e)?`'${e}`:e}function Vt(t,e,n){wt(`${t}.${e}`,e==="xlsx"?Ze(n,t):new Blob([Fo(n)],{type:"text\
/csv;charset=utf-8"}))}function Fo(t){let e=n=>{let o=n==null?"":Wt(n);return/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).
join(",")).join(`\r
`)}\r
`}function Bo(t,e,n){let o=t.travel.map(s=>s.by[e]?.[String(n)]?.[0]).filter(s=>s!=null);return o.length?Math.min(...o):null}function Wo(t,e,n){return t.travel.map(
s=>s.why[e]?.[String(n)]).includes("no_sensible_rail")?"no_sensible_rail":"no_way"}function Ho(t,e){return p("i",{class:`bar ${e}`,style:`width:${(t*100).toFixed(
1)}%`,"aria-hidden":"true"})}function qe(t){let{data:e,scene:n,language:o}=t,s=[e.page.asOfYear,e.border.later],r=Math.max(...e.border.pairs.map(l=>l.sharedKm)),
a=e.border.pairs.map(l=>{let i=n.byId.get(l.id),c=Ct(Y(n,l.id));return p("tr",{},p("th",{scope:"row"},p("a",{href:`#${Q(l.id)}`},Pt(i,o))),p("td",{class:"bars"},
p("b",{},o.number(l.sharedKm,1)),Ho(l.sharedKm/r,"km")),...c.map(f=>p("td",{class:f?"":"zero"},String(f))),...j.flatMap(f=>s.map(d=>{let u=Bo(l,f,d);return p("t\
d",{class:u==null?"none":""},u==null?o.t(`border_${Wo(l,f,d)}`):o.number(Math.round(u)))})))});return p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},
o.t("border_pair")),p("th",{scope:"col",rowspan:2},o.t("border_km")),p("th",{scope:"colgroup",colspan:3},o.t("border_lines")),...j.map(l=>p("th",{scope:"colgrou\
p",colspan:2},o.t("border_best",{mode:o.t(l)})))),p("tr",{},...["status_open","status_construction","status_planned"].map(l=>p("th",{scope:"col"},o.t(l))),...j.
flatMap(()=>s.map(l=>p("th",{scope:"col"},String(l)))))),p("tbody",{},...a))}function Ke({data:t,scene:e,language:n},o){let s=[t.page.asOfYear,t.border.later];Vt(
"border-travel",o,[Ht(n,["pair","a","b","a_name","b_name","mode","year","minutes","km","geodesic_km","detour","reason"]),...t.border.pairs.flatMap(r=>r.travel.flatMap(
a=>Object.keys(a.by).flatMap(l=>s.map(i=>{let[c,f,d]=a.by[l][String(i)]??[null,null,null];return[n.pick({zh:e.byId.get(r.id)?.name??r.id,en:r.id}),a.a,a.b,...a.
names,v(n,"mode",l),i,c,f,a.straightKm,d,c==null?v(n,"reason",a.why[l]?.[String(i)]??"no_way"):null]}))))])}function Xe({data:t,scene:e,language:n},o){let s=e.layers.
border_pairs;Vt("border-crossings",o,[Ht(n,["pair","line","name","mode","kind","status","opened","expected","a","b","lon","lat"]),...t.border.pairs.flatMap(r=>(s.
cell("crossings",e.byId.get(r.id).index)??[]).map(a=>[n.pick({zh:e.byId.get(r.id)?.name??r.id,en:r.id}),a.line,n.say(a.name),v(n,"mode",a.mode),n.pick({en:a.kind,
zh:J(n,It(e,a.mode),a.kind)}),v(n,"status",a.status),a.opened,a.expected,a.a,a.b,a.lon,a.lat]))])}var Vo=["open","construction","approved","planned","proposed"];function wo(){let t=JSON.parse(_("atlas-data").textContent??""),e=xe(t),{place:n,lang:o,theme:s}=Zt(
window.location.hash),r=Dt({year:t.page.asOfYear,statuses:new Set(Vo),layers:new Set(Object.values(e.layers).filter(({look:g})=>g.draw!=="clusters").map(({id:g})=>g)),
lang:o,theme:s,district:"",selected:"",basemap:""}),a=vt(t.words,()=>r.get().lang,t.said);te(r,a,[...ee(e),...t.border.pairs.flatMap(g=>[...g.members.flatMap(y=>[
[y,"name"],...yt(y.via)]),...g.travel.flatMap(({names:y})=>yt(y))])]);let l={data:t,scene:e,language:a},i=!1,c=()=>{},f=Ce(r,a,()=>c()),d=()=>Se(e,r.get(),{dark:f()&&
!i,lit:null});c=()=>{for(let g of t.border.pairs){let y=document.querySelector(`[data-id="${g.id}"] canvas`);We(y,e,d(),g,Y(e,g.id))}u()};function u(){Pe(e,d(),
a),_("legend-rows").append(h("border_mark",y=>Et(y,20,9,1,d())),h("border_seat",y=>F(y,"square",20,9,{size:11,color:d().palette.select,rim:d().palette.halo})))}
function h(g,y){let S=p("canvas",{width:80,height:36,class:"tall","aria-hidden":"true"}),$=S.getContext("2d");return $.scale(2,2),y($),p("li",{},S,a.t(g))}function m(){
let{later:g,pairs:y}=t.border;ne(a,r.get().lang),_("standfirst").textContent=a.t("border_standfirst",{later:g});let S=y.flatMap(({id:H})=>Y(e,H)),$=H=>new Set(S.
filter(q=>q.status===H).map(({line:q})=>q)).size,P=a.t("border_title",{n:y.length,km:Math.round(y.reduce((H,q)=>H+q.sharedKm,0)),open:$("open"),building:$("cons\
truction")});_("headline").textContent=P,document.title=P,_("summary").replaceChildren(qe(l)),_("pairs").replaceChildren(...y.map(H=>Ue(l,H))),c()}_("lang").addEventListener(
"click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"}));for(let g of["csv","xlsx"])_(`${g}-travel`).addEventListener("click",()=>Ke(l,g)),_(`${g}-crossings`).addEventListener(
"click",()=>Xe(l,g));_("print").addEventListener("click",()=>window.print());for(let[g,y]of[["beforeprint",!0],["afterprint",!1]])window.addEventListener(g,()=>{
i=y;for(let S of document.querySelectorAll("details"))S.open=y;c()});let b=0;window.addEventListener("resize",()=>{cancelAnimationFrame(b),b=requestAnimationFrame(
c)}),r.listen(["lang"],m),r.listen(["theme"],()=>c()),qt(r),Re(r),m(),document.getElementById(n)?.scrollIntoView(),document.documentElement.dataset.ready="yes",
window.atlas={data:t,scene:e,store:r}}wo();})();
