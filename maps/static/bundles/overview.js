"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function C(t){return x(t)}function D(t){return x(t)}function b(t,e={},...o){
let n=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?n.addEventListener(s,r):s==="style"?n.style.cssText=String(r):r===!0?n.setAttribute(
s,""):r!==!1&&r!=null&&n.setAttribute(s,String(r));for(let s of o)s!=null&&n.append(s);return n}async function rt(t){try{let e=document.featurePolicy;if(e&&!e.allowsFeature(
"clipboard-write"))throw new Error("not allowed");return await navigator.clipboard.writeText(t),!0}catch{let e=b("textarea",{class:"hidden","aria-hidden":"true",
tabindex:-1});e.value=t,document.body.append(e),e.select();let o=document.execCommand("copy");return e.remove(),o}}function it(t,e){let o=URL.createObjectURL(e),
n=b("a",{href:o,download:t});document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function _e(t){let e=t,o=[];return{get:()=>e,set(n){let s=new Set;for(let[r,i]of Object.entries(n)){let l=e[r];vo(l,i)||s.add(r)}if(s.size){e={...e,...n};for(let{
keys:r,listener:i}of o)r.some(l=>l==="*"||s.has(l))&&i(e,s)}},listen(n,s){o.push({keys:n,listener:s})}}}function vo(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}var Bo=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],jo=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Fo=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Ho=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Wo=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function gt(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=
0;let o=new Uint16Array(16);for(let s=1;s<16;s++)o[s]=o[s-1]+e[s-1];let n=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(n[o[t[s]]++]=s);return{counts:e,
symbols:n}}function Kt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,s=0,r=0;function i(d){for(;r<d;)s|=t[n++]<<r,r+=8;let p=s&(1<<d)-1;return s>>>=
d,r-=d,p}function l(d){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=i(1);let y=d.counts[g];if(p-y<m)return d.symbols[h+(p-m)];h+=y,m=m+y<<1,p<<=1}throw new Error("d\
amaged data")}function c(d){if(o+d<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,o+d));p.set(e),e=p}function f(){s=0,r=0;let d=t[n]|t[n+1]<<8;n+=4,c(
d),e.set(t.subarray(n,n+d),o),o+=d,n+=d}function a(){let d=i(5)+257,p=i(5)+1,m=i(4)+4,h=new Uint8Array(320);for(let y=0;y<m;y++)h[Wo[y]]=i(3);let g=gt(h.slice(0,
19));h.fill(0);for(let y=0;y<d+p;){let M=l(g);if(M<16){h[y++]=M;continue}let S=M===16?h[y-1]:0,A=M===16?3+i(2):M===17?3+i(3):11+i(7);for(;A--;)h[y++]=S}return[gt(
h.slice(0,d)),gt(h.slice(d,d+p))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[gt(d),gt(new Uint8Array(
30).fill(5))]}for(let d=0;!d;){d=i(1);let p=i(2);if(p===0){f();continue}let[m,h]=p===1?u():a();for(;;){let g=l(m);if(g===256)break;if(g<256){c(1),e[o++]=g;continue}
let y=Bo[g-257]+i(jo[g-257]),M=l(h),S=Fo[M]+i(Ho[M]);c(y);for(let A=0;A<y;A++,o++)e[o]=e[o-S]}}return e.subarray(0,o)}function we({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([o,{signs:n,...s}])=>{let r=Object.entries(n).map(([i,l])=>({key:i,...Object.fromEntries(
t.map((c,f)=>[c,l[f]]))}));return[o,{...s,signs:r}]}))}function ze({signs:t},e){return t.find(({kinds:o})=>e in o)??t[t.length-1]}function I(t,...e){return Object.
values(t).filter(({look:o})=>e.includes(o.draw)).sort((o,n)=>o.look.rank-n.look.rank)}function Ct({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Oe({first:t,letters:e,lives:o}){return o.map(n=>{let s={status:new Map,standing:new Map};return[...n].forEach((r,i)=>{let l=e[r.toLowerCase()];s.standing.
set(t+i,l),r in e&&s.status.set(t+i,l)}),s})}function B(t,e){return t.status.get(e)??null}function Ce(t,e){return t.standing.get(e)??""}function It(t,e){return B(
t,e)??"absent"}function lt(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function Gt(t){let e=atob(t),o=new Uint8Array(e.length);for(let i=0;i<e.length;i++)o[i]=e.charCodeAt(i);let n=Kt(o),s=n.length/4,r=new Int32Array(s);for(let i=0;i<
s;i++){let l=(n[i]|n[s+i]<<8|n[2*s+i]<<16|n[3*s+i]<<24)>>>0;r[i]=l>>>1^-(l&1)}return r}function yt(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return JSON.
parse(new TextDecoder().decode(Kt(e)))}function j(t){return typeof t=="string"?Gt(t):t}function at(t){return t/360+.5}function ct(t){let e=Math.sin(t*Math.PI/180);
return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function Y(t){return(t-.5)*360}function V(t){return 90-360*Math.atan(Math.exp((t-.5)*2*Math.PI))/Math.PI}function v(t){
let e=Gt(t.counts),o=Gt(t.steps),n=10**t.decimals,s=[],r=0,i=0,l=0;for(let c of e){let f=new Float64Array(2*c),a=r,u=i;for(let d=0;d<c;d++)a+=o[l+d],u+=o[l+c+d],
d===0&&(r=a,i=u),f[2*d]=at(a/n+t.origin[0]),f[2*d+1]=ct(u/n+t.origin[1]);l+=2*c,s.push(f)}return s}function Do(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:
t.v[e]:null}function F(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=o[n]),o[n]>e[2]&&(e[2]=o[n]),o[n+1]<e[1]&&(e[1]=
o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function Xt(t,e){let o=2;for(let r of t)o+=e[r<0?-r-1:r].length-2;let n=new Float64Array(o),s=0;for(let r of t){let i=e[r<
0?-r-1:r],l=i.length/2;for(let c=s===0?0:1;c<l;c++){let f=r<0?l-1-c:c;n[s++]=i[2*f],n[s++]=i[2*f+1]}}return n}function Ie(t){let e=v(t.boundaries),o=v(t.lines),
n=Oe(t.years),s=we(t.looks),r={};for(let[i,l]of Object.entries(t.layers)){let c=Object.fromEntries(Object.entries(l.columns).map(([m,h])=>{let g="z"in h?yt(h.z):
h;return[m,"i"in g?{d:g.d,i:j(g.i)}:g]})),f=j(l.lives),a=s[i],u=(m,h)=>Do(c[m],h),d=[];for(let m=0;m<l.n;m++){let h=u("kind",m)||"",g=u("rank",m)||9;d.push({layer:i,
index:m,id:u("id",m),name:u("name",m)||"",zh:u("name",m)||"",kind:h,sign:ze(a,a.by==="rank"?String(g):h),life:n[f[m]],undated:a.draw!=="ground"&&!!u("undated",m),
named:a.draw==="ground"||(u("evidence",m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}l.points&&Yo(l.points,d),l.shapes&&Vo(l,d,e),
l.parts&&Uo(l,d,o,n);let p=(m,h)=>bt(m.map(({index:g})=>l.shapes?.[g]??[]),e,h&&m.map(h));r[i]={id:i,look:a,geometry:l.geometry,features:d,cell:u,edges:p}}return r}
function Yo(t,e){let o=v(t.at)[0],n=0;Array.from(j(t.which)).forEach((s,r)=>{n+=s;let i=e[n];i.x=o[2*r],i.y=o[2*r+1],i.box=[i.x,i.y,i.x,i.y]})}function bt(t,e,o){
let n=new Map;return t.forEach((s,r)=>{for(let i of s.flat()){let l=i<0?-i-1:i,c=n.get(l);c?c.push(o?.[r]??""):n.set(l,[o?.[r]??""])}}),[...n].filter(([,s])=>!o||
s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:F([e[s]])}))}function Vo(t,e,o){e.forEach((n,s)=>{n.rings=(t.shapes?.[s]??[]).map(l=>Xt(l,o)),n.box=F(
n.rings);let r=t.labels?.[2*s],i=t.labels?.[2*s+1];r!=null&&i!=null&&(n.x=at(r),n.y=ct(i))})}function Uo(t,e,o,n){let s=j(t.parts?.counts??[]),r=j(t.parts?.lives??
[]),i=j(t.parts?.alignments??[]),l=0;e.forEach((c,f)=>{for(let d=l+s[f];l<d;l++){let p=o[(t.first??0)+l];c.parts.push({path:p,life:n[r[l]],made:i[l],box:F([p])})}
let a=c.parts.map(d=>d.path),u=a.reduce((d,p)=>p.length>d.length?p:d,a[0]??[]);if(c.box=F(a),u.length){let d=2*Math.floor(u.length/4);c.x=u[d],c.y=u[d+1]}})}function Ne(t,e,o){let n={};return{t(s,r={}){return(t[e()][s]??t.zh[s]??s).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(l,c,f,a)=>String(r[c])==="1"?f:a).replace(/\{(\w+)\}/g,
(l,c)=>String(r[c]??""))},pick:s=>s[e()],say(s,r=e()){return(n[r]??=Zo(o?.[r])).get(Go(s))??s},list:s=>s.join(e()==="zh"?"、":", "),number:(s,r=0)=>s.toLocaleString(
e()==="zh"?"zh-CN":"en",{maximumFractionDigits:r})}}function Zo(t){let[e,...o]=t?yt(t):[""];return new Map(o.map((n,s)=>[e.slice(5*s,5*s+5),n]))}var Ko="ABCDEFG\
HIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Go(t){let e=2166136261;for(let o=0;o<t.length;o++)e=Math.imul(e^t.charCodeAt(o),16777619);return[
24,18,12,6,0].map(o=>Ko[e>>>o&63]).join("")}function Te(t,e,o){let n=o.map(([r,i])=>({owner:r,key:i,name:String(r[i]??"")})),s=()=>{let r=t.get().lang==="zh";for(let{
owner:i,key:l,name:c}of n)i[l]=r?c:e.say(c)};t.listen(["lang"],s),s()}function Re(t){return[...Object.values(t.layers).flatMap(({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var Nt=new WeakMap;function Xo(t,e){let o=document.
createTreeWalker(t,4);for(let n=o.nextNode();n;n=o.nextNode()){if(n.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let s=Nt.get(n)??n.nodeValue??
"";Nt.set(n,s);let r=s.trim();n.nodeValue=s.replace(r,()=>e.say(r))}for(let n of t.querySelectorAll("svg[aria-label]")){let s=Nt.get(n)??n.getAttribute("aria-la\
bel")??"";Nt.set(n,s),n.setAttribute("aria-label",e.say(s))}}var Jo={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function Jt(t,e){document.documentElement.
lang=e==="zh"?"zh-CN":"en";for(let o of document.querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let o of document.querySelectorAll("[data-e\
n]")){let n=o;n.dataset.zh??=n.textContent??"",n.textContent=n.dataset[e]??""}for(let o of document.querySelectorAll("[data-say]"))Xo(o,t);for(let[o,n]of Object.
entries(Jo)){let s=`[data-${o.replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let i=r.dataset[o]??"";r.setAttribute(n,t.
t(i))}}}var qo={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Pe=new Map;function Qo(t){let e=Pe.get(t);return e||(e=new Path2D(qo[t]),Pe.set(t,e)),e}function ve(t,e,o){let{
scale:n,left:s,top:r}=o,i=e.length-2,l=e[0]*n-s,c=e[1]*n-r;t.moveTo(l,c);for(let f=2;f<=i;f+=2){let a=e[f]*n-s,u=e[f+1]*n-r;f<i&&Math.abs(a-l)+Math.abs(u-c)<1.6||
(t.lineTo(a,u),l=a,c=u)}}function _(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}
function Q(t,e,o,n){t.beginPath();for(let s of e)ve(t,s,o),t.closePath();t.fillStyle=n,t.fill("evenodd")}function $(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=n.
width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=n.alpha??1,t.setLineDash(n.dash??[]);for(let s=0;s<e.length;s+=48){
t.beginPath();for(let r of e.slice(s,s+48))ve(t,r,o);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function tt(t,e,o,n,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(
o,n),t.scale(s.size/12,s.size/12);let r=Qo(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.rim,t.fill(
r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.restore()}var ts=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function es(t,e){let o=[],n=[],s=[0];for(let r=0;r<t.length;r+=2){let i=t[r]*e.scale-e.left,l=t[r+1]*e.scale-e.top,c=o.
length,f=i<-40||l<-40||i>e.width+40||l>e.height+40;if(f&&c===0){let a=t[r+2]*e.scale-e.left,u=t[r+3]*e.scale-e.top;if(!(a>-40&&u>-40&&a<e.width+40&&u<e.height+40))
continue}if(c){let a=Math.hypot(i-o[c-1],l-n[c-1]);if(a<3&&r<t.length-2)continue;s.push(s[c-1]+a)}if(o.push(i),n.push(l),f&&c>0)break}return{xs:o,ys:n,lengths:s,
total:s[s.length-1]}}function qt(t,e){let o=1;for(;o<t.lengths.length-1&&t.lengths[o]<e;)o++;let n=t.lengths[o]-t.lengths[o-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[o-
1])/n));return[t.xs[o-1]+(t.xs[o]-t.xs[o-1])*s,t.ys[o-1]+(t.ys[o]-t.ys[o-1])*s]}function ft(t,e,o,n,s=.965){let r=t.filter(l=>l.length>=4&&_(F([l]),e,0)).map(l=>es(
l,e)).filter(l=>l.total>o*1.15).sort((l,c)=>c.total-l.total).slice(0,4),i=[];for(let l of r)for(let c of ts){let f=l.total*c;if(f<o/2||f>l.total-o/2)continue;let[
a,u]=qt(l,f-o/2),[d,p]=qt(l,f+o/2),[m,h]=qt(l,f);if(Math.hypot(d-a,p-u)<o*s)continue;let y=Math.atan2(p-u,d-a),M=Math.abs(y)>Math.PI/2||y===-Math.PI/2;y>Math.PI/
2&&(y-=Math.PI),y<=-Math.PI/2&&(y+=Math.PI);for(let S of n?[-1,1]:[0])i.push({x:m-Math.sin(y)*n*S,y:h+Math.cos(y)*n*S,angle:y,right:S>0!==M})}return i}var z='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',U='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',Be=new Map;function P(t,e,o){let n=`${e}|${o}`,s=Be.get(n);return s===void 0&&(t.font=e,s=t.measureText(o).width,Be.set(n,
s)),s}function Tt(t,e,o){let n=[],s="";for(let r of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])s&&t.measureText(s+r).width>o&&(n.push(s.trimEnd()),s=""),s+=
r;return[...n,s].filter(Boolean)}var ns=11,kt=12.5,os=[.17,.13],ss=8.6,Fe=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],Qt=[99,99,10,11],He=Qt[2],je={
zh:[],en:[],rank:[]};function We(t,e,o){let n=t?.rivers??je,s=t?.towns??je,r=t?v(t.rivers.lines):[],[i=new Float64Array(0)]=t?v(t.towns.at):[],l=t?v(t.borders.lines):
[],c=t?v(t.lakes.rings):[],f=t?v(t.built.rings):[],a=v(e.lines),u=new Set(e.rings.flatMap((d,p)=>o.has(e.names[p])?d.flat().map(m=>m<0?-m-1:m):[]).map(d=>a[d]));
return{rivers:r.map((d,p)=>({name:[n.zh[p],n.en[p]],rank:n.rank[p],path:d,box:F([d])})),lakes:c.map((d,p)=>({name:[t?.lakes.zh[p]??"",t?.lakes.en[p]??""],path:d,
box:F([d])})),built:f.map(d=>({path:d,box:F([d])})),towns:s.zh.map((d,p)=>({name:[d,s.en[p]],rank:s.rank[p],x:i[2*p],y:i[2*p+1]})),borders:l.map((d,p)=>({left:t?.
borders.left[p]??["",""],right:t?.borders.right[p]??["",""],path:d,box:F([d])})),provinces:bt(e.rings,a,e.provinces??e.names).map(d=>({...d,fine:u.has(d.path)}))}}
function Rt(t){return Math.min(1,Math.max(0,(kt-t)/(kt-ns)))}function De(t,e){return t.filter(({box:o})=>_(o,e,0)).map(({path:o})=>o)}function Ye(t,e,{backdrop:o},n){
n.tiles||(t.globalAlpha=os[n.dark?1:0]*Rt(e.zoom),t.globalAlpha&&Q(t,De(o.built,e),e,n.palette.built),t.globalAlpha=1)}function Ve(t,e,{backdrop:o},n){let s=Rt(
e.zoom);if(!s||n.tiles)return;let r=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let l of[3,2,1]){let{zoom:c=0,width:f=1}=Fe[l];if(e.zoom<c)continue;let a=o.
rivers.filter(u=>u.rank===l&&_(u.box,e)).map(({path:u})=>u);$(t,a,e,{color:n.palette.water,width:f*r,alpha:s})}let i=De(o.lakes,e);t.globalAlpha=s,Q(t,i,e,n.palette.
water),t.globalAlpha=1,$(t,i,e,{color:n.palette.water,width:.6,alpha:s})}function Ue(t,e,{backdrop:o},n){if(n.tiles)return;let s=o.provinces.filter(({box:r,fine:i})=>_(
r,e)&&!(i&&e.zoom>11.5)).map(({path:r})=>r);$(t,s,e,{color:n.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function Ze(t,e,{backdrop:o},n){if(!n.
tiles){t.strokeStyle=n.palette.town,t.fillStyle=n.palette.halo,t.lineWidth=1;for(let{x:s,y:r,rank:i}of o.towns)e.zoom<Qt[i]||!_([s,r,s,r],e)||(t.beginPath(),t.rect(
s*e.scale-e.left-1.8,r*e.scale-e.top-1.8,3.6,3.6),t.fill(),t.stroke())}}function Ke(t,e,o,n){return n.tiles?[]:[...rs(t,e,o,n),...is(t,e,o,n),...ls(t,e,o,n),...as(
t,e,o,n)]}function Pt(t,{lang:e}){return t[e==="en"?1:0]||t[0]}function rs(t,e,{backdrop:o},n){if(Rt(e.zoom)<.5)return[];let s=[],r=Math.min(13.5,11+(e.zoom-8)*
.8),i=`italic 500 ${r}px ${U}`;for(let{name:l,rank:c,path:f,box:a}of o.rivers){let u=Pt(l,n);if(!u||e.zoom<(Fe[c].label??0)||!_(a,e,0))continue;let d=P(t,i,u),p=ft(
[f],e,d,r*.75,.88),m=Math.ceil(p.length/3),h=e.zoom>8.6&&c===1?[p.slice(0,m),p.slice(m,2*m),p.slice(2*m)]:[p];for(let g of h.filter(y=>y.length))s.push({text:u,
size:r,font:i,spacing:0,firm:!1,feature:null,rank:g===h[0]?2.9+c/10:8.6,color:n.palette.water_label,places:g,apart:260})}return s}function is(t,e,{backdrop:o},n){
if(Rt(e.zoom)<.5||e.zoom<ss)return[];let s=Math.min(12.5,10.5+(e.zoom-8.6)*.8),r=`italic 500 ${s}px ${U}`;return o.lakes.filter(({name:i,box:l})=>i[0]&&_(l,e,0)).
map(({name:i,box:l})=>{let c=Pt(i,n),[f,a,u,d]=[l[0]*e.scale-e.left,l[1]*e.scale-e.top,l[2]*e.scale-e.left,l[3]*e.scale-e.top],[p,m]=[(f+u)/2,(a+d)/2],h=P(t,r,c)/
2+4;return{text:c,size:s,font:r,spacing:0,firm:!1,feature:null,rank:3.4,color:n.palette.water_label,apart:260,places:[[u+h,m],[f-h,m],[p,d+s*.8],[p,a-s*.8]].map(
([g,y])=>({x:g,y,angle:0}))}})}function ls(t,e,{backdrop:o},n){let s=[],i=`600 ${12.5}px ${U}`;for(let{left:l,right:c,path:f,box:a}of o.borders)if(_(a,e,0))for(let[
u,d]of[[l,!1],[c,!0]]){let p=Pt(u,n),m=n.lang==="en"?0:4,h=P(t,i,p)+m*p.length,g=ft([f],e,h,12.5*.95,.8).filter(y=>y.right===d);g.length&&s.push({text:p,size:12.5,
font:i,spacing:m,firm:!1,feature:null,rank:3.2,color:n.palette.province_label,places:g,apart:220})}return s}function as(t,e,{backdrop:o},n){let s=`400 10.5px ${z}`;
return o.towns.filter(({x:r,y:i,rank:l})=>e.zoom>=Qt[l]&&_([r,i,r,i],e)).map(({name:r,rank:i,x:l,y:c})=>{let f=Pt(r,n),a=P(t,s,f),u={x:l*e.scale-e.left,y:c*e.scale-
e.top,angle:0};return{text:f,size:10.5,font:s,spacing:0,firm:!1,feature:null,rank:i===2?7.85:9.2,color:n.palette.town,apart:60,places:[[1,0],[-1,0]].map(([d])=>({
...u,x:u.x+d*(a/2+5)}))}})}function Ge(t,e){let o=v(t.lines),n=new Set(t.rings.flatMap((r,i)=>e.has(t.names[i])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(i=>i.filter(l=>!n.
has(l))));return{around:t.rings.flatMap(r=>r.map(i=>{let l=Xt(i,o);return{path:l,box:F([l])}})),aroundEdges:bt(s,o)}}function vt(t,e){return t.filter(({box:o})=>_(
o,e)).map(({path:o})=>o)}function Xe(t,e,o,n){let{palette:s}=n;n.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),Q(t,vt(o.around,e),e,s.around),$(t,
vt(o.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),fs(t,e,o,n),Ye(t,e,o,n),Ve(t,e,o,n),Ue(t,e,o,n),ds(t,e,o,n)}function cs(t,e,o){let n=t.
layer==="districts"?o.cityOf(t,e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tint)[e.dark?1:0]}function fs(t,e,o,n){let{palette:s}=n,r=n.layers.has(
"districts")?o.layers.districts?.features??[]:[],i=(o.layers.cities?.features??[]).filter(c=>n.layers.has("cities")&&o.detailed.has(c.id));if(!n.tiles)for(let c of r.
length?r:i)_(c.box,e)&&Q(t,c.rings,e,cs(c,n,o));if(r.length&&$(t,vt(o.edges.districts,e),e,{color:n.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!i.length)
return;let l=vt(o.edges.cities(n.year),e);$(t,l,e,{color:s.city_edge,width:3.4,join:"bevel"}),$(t,l,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function ds(t,e,o,n){for(let s of I(o.layers,"fills"))if(n.layers.has(s.id))for(let r of s.features){if(!n.visible(r)||!_(r.box,e))continue;let i=n.palette[Ct(r)];
t.globalAlpha=n.dark?.22:.17,Q(t,r.rings,e,i),$(t,r.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var us=["","","s","g",""],ps=12,ms=["proposed","planned","approved","construction","expected","open"],te=t=>({width:t*.36,dash:[.1,t*1.9],cap:"round"});function G(t){
return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function hs(t,e,o){let n=new Map;if(!o.layers.has(t.id))return n;for(let s of t.features)if(!(!_(s.box,e)||!o.
visible(s)))for(let r of s.parts){let i=B(r.life,o.year);if(!lt(i,o.statuses)||!_(r.box,e))continue;let l=us[r.made]+(o.fade(s)<1?"f":""),c=`${s.sign.key}|${i}|${l}`,
f=n.get(c);f?f.push(r.path):n.set(c,[r.path])}return n}function Je(t,e,o,n){for(let s of I(o.layers,"lines")){let r=hs(s,e,n);for(let i of ms)for(let l of[...s.
look.signs].reverse())for(let c of["","s","g","f","sf","gf"]){let f=r.get(`${l.key}|${i}|${c}`);f&&gs(t,f,e,o,n,l,i,c)}}}function gs(t,e,o,n,s,r,i,l){if(l.startsWith(
"g")){ys(t,e,o,n,s,r,l);return}let c=l.startsWith("s"),f=c?qe(o.zoom):1,a=n.style.strokes[i]??n.style.strokes.open,u=r.size*G(o.zoom),d=s.palette[r.color],p=r.dash.
length?r.dash:a.dash,m=p.map(M=>M*Math.max(u,1.5)),h=a.alpha*(c?n.style.schematic*f:1)*s.lineAlpha*(l.endsWith("f")?.42:1),g=p[0]===.1?"round":void 0,y=e.length>=
400;y||$(t,e,o,{color:s.palette.halo,width:u+1.8,alpha:.75}),$(t,e,o,{color:d,width:y?1:u,dash:y?[]:m,alpha:h,cap:y?"butt":g,join:y?"bevel":"round"}),r.ticks&&!m.
length&&!y&&$(t,e,o,{color:d,width:u*3.4,dash:[1.1,9],alpha:h*.8}),c&&u>=2.4&&!m.length&&!y&&$(t,e,o,{color:s.palette.halo,width:u*.3,alpha:.62})}function qe(t){
return Math.max(.4,1-Math.max(0,t-ps+.5)*.3)}function ys(t,e,o,n,s,r,i){let l=Math.max(1,r.size*G(o.zoom)*.8);$(t,e,o,{color:s.palette[r.color],width:l,cap:"rou\
nd",dash:n.style.guess.dash.map(c=>c*Math.max(l,1.5)),alpha:n.style.guess.alpha*qe(o.zoom)*s.lineAlpha*(i.endsWith("f")?.42:1)})}function Qe(t,e,o,n){for(let s of I(
o.layers,"borders")){if(!n.layers.has(s.id))continue;let r=s.features.filter(n.visible);for(let i of s.look.signs){let l=r.filter(f=>f.sign===i).flatMap(f=>f.rings),
c=i.size*G(e.zoom);$(t,l,e,{color:n.palette.halo,width:c+3,alpha:.8}),$(t,l,e,{color:n.palette[i.color],width:c,alpha:.88}),$(t,l,e,{color:n.palette.halo,...te(
c)})}}}function tn(t,e,o,n){let{palette:s}=n,r=n.district?o.byId.get(n.district):void 0;r&&($(t,r.rings,e,{color:s.halo,width:5}),$(t,r.rings,e,{color:s.lit,width:3}));
let i=n.selected?o.byId.get(n.selected):void 0;if(!i)return;let l=i.parts.length?i.parts.map(f=>f.path):i.rings,c=i.parts.length?8:3;$(t,l,e,{color:s.select,width:c,
alpha:.4}),!l.length&&Number.isFinite(i.x)&&(t.beginPath(),t.arc(i.x*e.scale-e.left,i.y*e.scale-e.top,12,0,7),t.strokeStyle=s.select,t.lineWidth=2.5,t.stroke())}var bs=15,ks=36,xs=1200,Ss=120,Ms=6;function en(t,e,o,n,s){let{palette:r}=n;for(let i of I(o.layers,"rings"))for(let l of n.layers.has(i.id)?i.features:[]){let{
sign:c}=l;if(e.zoom<c.zoom||!_(l.box,e))continue;let f=n.status(l);if(f===null||n.doubled(l))continue;let a=l.x*e.scale-e.left,u=l.y*e.scale-e.top,d=c.size*Math.
sqrt(G(e.zoom))+.3;t.beginPath(),t.arc(a,u,d,0,7),t.fillStyle=r.halo,t.globalAlpha=n.lineAlpha,t.fill(),t.strokeStyle=r[c.color],t.lineWidth=1.4,t.setLineDash(f===
"open"?[]:[1.6,1.4]),t.stroke(),t.setLineDash([]),t.globalAlpha=1,s.push({x:a,y:u,r:d+3,features:[l,...o.others(l)]})}}function nn(t,e,o,n,s){let{palette:r}=n;for(let i of I(
o.layers,"symbols"))for(let l of n.layers.has(i.id)?i.features:[]){let{sign:c}=l;if(e.zoom<c.zoom||!_(l.box,e)||!n.visible(l))continue;let f=l.x*e.scale-e.left,
a=l.y*e.scale-e.top;tt(t,c.shape,f,a,{size:c.size,color:r[c.color],rim:r.halo,alpha:n.lineAlpha*n.fade(l)}),s.push({x:f,y:a,r:c.size/2+2,features:[l]})}}function on(t,e,o,n,s){
if(n.layers.has("cities"))for(let r of o.layers.cities?.features??[]){if(!Number.isFinite(r.x))continue;let i=r.x*e.scale-e.left,l=r.y*e.scale-e.top;if(i<-20||l<
-20||i>e.width+20||l>e.height+20)continue;let c=o.detailed.has(r.id)?9:6.5;s.some(({x:a,y:u,r:d,features:p})=>p.length>1&&o.layers[p[0].layer].look.draw==="clus\
ters"&&Math.hypot(a-i,u-l)<d-4)||tt(t,"square",i,l,{size:c,color:n.palette.ink,rim:n.palette.halo}),s.push({x:i,y:l,r:c/2+2,features:[r]})}}function As(t,e,o){let n=new Map,
s=[];for(let r of t){let i=r.x*e.scale-e.left,l=r.y*e.scale-e.top,c=Math.floor(i/o),f=Math.floor(l/o),a=Ls(n,c,f,i,l,o);if(a){a.features.push(r);continue}let u={
x:i,y:l,r:8,features:[r]};s.push(u);let d=n.get(c*100003+f);d?d.push(u):n.set(c*100003+f,[u])}return s.length>Ss?s:Es(s)}function Es(t){let e=({features:n})=>n.
length>1?rn(n.length)+1:Ms,o=[...t].sort((n,s)=>s.features.length-n.features.length);for(let n=0;n<o.length;n++){let s=o[n],r=o.findIndex((i,l)=>l>n&&Math.hypot(
i.x-s.x,i.y-s.y)<e(s)+e(i));r<0||(s.features.push(...o[r].features),o.splice(r,1),n=-1)}return o}function Ls(t,e,o,n,s,r){for(let i=e-1;i<=e+1;i++)for(let l=o-1;l<=
o+1;l++)for(let c of t.get(i*100003+l)??[])if((c.x-n)**2+(c.y-s)**2<r*r)return c}function sn(t,e,o,n,s){for(let r of I(o.layers,"clusters"))n.layers.has(r.id)&&
$s(t,e,r,n,s)}function $s(t,e,o,n,s){let r=o.features.filter(i=>Number.isFinite(i.x)&&_(i.box,e)&&(n.lit?.has(i.id)||n.visible(i)));n.lit&&r.sort((i,l)=>Number(
n.lit?.has(l.id))-Number(n.lit?.has(i.id)));for(let i of As(r,e,r.length>xs?ks:bs)){let l=n.lit?i.features.filter(a=>n.lit?.has(a.id)).length:0,c=n.lit&&!l?.22:
1,f=l?1:n.fade(i.features[0]);i.features.length>1?ws(t,i,n,c,l>0):_s(t,i,o,n,c*f,l>0),s.push(i)}}function _s(t,e,o,n,s,r){let[{sign:i,index:l}]=e.features;r&&ln(
t,e,10,n.palette.lit),tt(t,i.shape,e.x,e.y,{size:i.size,color:n.palette[i.color],rim:n.palette.halo,hollow:/feature|districts/.test(o.cell("location",l)??""),alpha:s})}
function rn(t){return Math.min(17,7.5+1.5*Math.log2(t))}function ln(t,e,o,n){t.beginPath(),t.arc(e.x,e.y,o,0,7),t.fillStyle=n,t.globalAlpha=.85,t.fill(),t.globalAlpha=
1}function ws(t,e,o,n,s){let r=e.features.length,i=rn(r);e.r=i+2,s&&ln(t,e,i+4,o.palette.lit),t.globalAlpha=n,t.beginPath(),t.arc(e.x,e.y,i,0,7),t.fillStyle=o.palette.
halo,t.fill();let l=new Map;for(let{sign:{color:f}}of e.features)l.set(f,(l.get(f)??0)+1);let c=-Math.PI/2;t.lineWidth=3,t.lineCap="butt";for(let[f,a]of l){let u=c+
2*Math.PI*a/r;t.beginPath(),t.arc(e.x,e.y,i-1.5,c,u),t.strokeStyle=o.palette[f],t.stroke(),c=u}t.fillStyle=o.palette.ink,t.font=`600 ${r>99?9:10.5}px ${z}`,t.textAlign=
"center",t.textBaseline="middle",t.fillText(String(r),e.x,e.y+.5),t.globalAlpha=1}var an=[-.45,-.3,-.15,0,.15,.3,.45],zs=150,cn=new WeakMap;function Os(t){let e=cn.get(t);if(e)return e;let[,o,,n]=t.box,s=Array.from({length:36},(r,i)=>{let l=o+
(i+.5)/36*(n-o),c=[];for(let f of t.rings)for(let a=2;a<f.length;a+=2){let[u,d,p,m]=[f[a-2],f[a-1],f[a],f[a+1]];d>l!=m>l&&c.push(u+(p-u)*(l-d)/(m-d))}return c.sort(
(f,a)=>f-a)});return cn.set(t,s),s}function fn(t,e){let o=!1;for(let n=0;n<t.length&&t[n]<e;n++)o=!o;return o}function ee(t,e,o,n){let[s,r,i,l]=t.box,c=o/e.scale,
f=[];return Os(t).forEach((a,u)=>{let d=r+(u+.5)/36*(l-r);for(let p=0;p<18;p++){let m=s+(p+.5)/18*(i-s);if(!fn(a,m))continue;let h=n?an.filter(y=>fn(a,m+y*c)).length/
an.length:1;if(h<n)continue;let g=Math.hypot(m-t.x,d-t.y)*e.scale;f.push({cost:g+(1-h)*o,place:{x:m*e.scale-e.left,y:d*e.scale-e.top,angle:0}})}}),f.sort((a,u)=>a.
cost-u.cost).slice(0,zs).map(({place:a})=>a)}function xt(t,e,o,n,s){let r=o/2+s,i=n/2+s;return[[r,0],[-r,0],[0,-i],[0,i],[r*.85,-i*.8],[r*.85,i*.8],[-r*.85,-i*.8],[-r*.85,i*.8]].map(([l,c])=>({x:t+l,y:e+c,
angle:0}))}function Cs(t,e,o){return[[0,0],[0,-o*1.1],[0,o*1.1],[o*1.6,0],[-o*1.6,0],[o*1.6,o*1.2],[-o*1.6,-o*1.2],[0,-o*2.2],[0,o*2.2],[o*3,0],[-o*3,0]].map(([
n,s])=>({x:t+n,y:e+s,angle:0}))}function Is(t,e,o,n){let{palette:s,layers:r}=n,i=[];for(let c of r.has("cities")?o.layers.cities?.features??[]:[]){if(!Number.isFinite(
c.x))continue;let f=o.detailed.has(c.id),a=f?Math.min(24,15+(e.zoom-7.5)*3):13,u=c.name.replace(/市$/,""),d=`${f?700:600} ${a}px ${U}`,p=c.x*e.scale-e.left,m=c.
y*e.scale-e.top,h=f?a*.18:0,g=P(t,d,u)+h;i.push({text:u,size:a,font:d,spacing:h,firm:!0,feature:c,rank:f?0:1.2,color:f?s.ink:s.muted,places:(f?[8,18,28]:[6]).flatMap(
y=>xt(p,m,g,a,y))})}let l=new Set(i.map(c=>c.feature?.name));return o.neighbours.forEach(c=>{l.has(c.name)||n.tiles||i.push({text:c.name,size:12,font:`500 12px ${U}`,
spacing:3,firm:!1,feature:null,rank:8.8,color:s.around_label,places:Cs(c.x*e.scale-e.left,c.y*e.scale-e.top,12)})}),i}function Ns(t,e,o,n){if(!n.layers.has("dis\
tricts")||e.zoom<8.2)return[];let s=Math.min(14,11.5+(e.zoom-8.5)*.7);return(o.layers.districts?.features??[]).filter(r=>_(r.box,e)).map(r=>{let i=r.id===n.district,
l=(r.box[2]-r.box[0])*e.scale,c=`${i?700:500} ${s}px ${z}`,f={x:r.x*e.scale-e.left,y:r.y*e.scale-e.top,angle:0};return{text:r.name,size:s,font:c,spacing:0,firm:!0,
feature:r,rank:i?.5:l<s*3?9.5:3,color:i?n.palette.ink:n.palette.muted,places:[f,...ee(r,e,P(t,c,r.name),0)]}})}function et(t,e,o){return I(t.layers,o).reverse().
flatMap(({id:n,features:s})=>e.layers.has(n)?s:[])}function Ts(t,e,o,n){let s=Math.min(17,12.5+(e.zoom-8)*1.6),r=`600 ${s}px ${U}`;return et(o,n,"fills").filter(
n.visible).flatMap(i=>{let{name:l,sign:{label_rank:c}}=i;return[[l],Rs(l)].filter(f=>f.length).map(f=>({text:l,lines:f,size:s,font:r,spacing:s*.16,firm:!0,feature:i,
once:!0,rank:c+(f.length-1)*.01,color:n.palette[Ct(i)],places:ee(i,e,Math.max(...f.map(a=>P(t,r,a))),.6)}))})}function Rs(t){let e=[...t].flatMap((s,r)=>s===" "?
[r]:[]),o=t.length/2;if(!/ /.test(t))return t.length<6?[]:[t.slice(0,Math.floor(o)),t.slice(Math.floor(o))];let n=e.sort((s,r)=>Math.abs(s-o)-Math.abs(r-o))[0];
return[t.slice(0,n),t.slice(n+1)]}function Ps(t,e,o){let n=Math.min(13.5,11+(t.zoom-8.5)*.8);return et(e,o,"borders").filter(s=>Number.isFinite(s.x)&&o.visible(
s)&&t.zoom>=s.sign.label_zoom).map(s=>{let{name:r,sign:i}=s,l=r.split(/[-–]/),c=l.length>2&&t.zoom<9.6?`${l[0]}…${l[l.length-1]}`:r;return{text:c,size:n,font:`\
700 ${n}px ${z}`,spacing:0,firm:!0,feature:s,rank:i.label_rank,color:o.palette[i.label_color],places:xt(s.x*t.scale-t.left,s.y*t.scale-t.top,n*c.length*.94,n,7)}})}
function ne(t,e,o,n,s,r=o.sign.label_rank){let{label_size:i,label_weight:l,label_gap:c}=o.sign,f=`${l} ${i}px ${z}`,a=s.mapName(o);return{text:a,size:i,font:f,spacing:0,
firm:!1,feature:o,rank:r,color:n,places:xt(o.x*e.scale-e.left,o.y*e.scale-e.top,P(t,f,a),i,c)}}function vs(t,e,o,n){return et(o,n,"symbols").filter(s=>e.zoom>=s.
sign.label_zoom&&_(s.box,e)&&n.visible(s)).map(s=>ne(t,e,s,n.palette[n.fade(s)<1?"muted":s.sign.label_color],n))}function Bs(t,e,o,n){return et(o,n,"rings").filter(
s=>e.zoom>=s.sign.label_zoom&&_(s.box,e)&&n.status(s)!==null&&!n.doubled(s)).map(s=>ne(t,e,s,n.palette[s.sign.label_color],n))}function js(t,e,o,n){let s=et(o,n,
"clusters");return s.length>2e3?[]:s.filter(r=>(n.lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!n.lit&&n.visible(r))&&_(r.box,e)).map(r=>ne(t,e,r,n.palette[r.sign.
label_color],n,n.lit?2.4:r.sign.label_rank))}function Fs(t,e,o,n){let s=[];for(let r of et(o,n,"lines")){if(s.length>300)return s;if(!_(r.box,e,0)||!n.visible(r))
continue;let{sign:i}=r,l=o.layers[r.layer],c=n.palette[i.label_color],f=l.look.shields?l.cell("codes",r.index):"";if(f&&e.zoom>=(String(f)[0]==="G"?7.8:8.5)&&Ws(
s,t,e,r,String(f).split("|")[0],c,n),e.zoom<i.label_zoom)continue;let a=i.label_size,u=`600 ${a}px ${z}`,d=n.mapName(r),p=P(t,u,d),m=i.size*G(e.zoom)/2+a*.62+1,
h=i.winds?xt(r.x*e.scale-e.left,r.y*e.scale-e.top,p,a,7):[];s.push({text:d,size:a,font:u,spacing:0,firm:!1,feature:r,rank:i.label_rank,color:c,places:[...ft(r.parts.
map(g=>g.path),e,p,m),...h]})}return s.filter(r=>r.places.length)}function Hs(t,e,o,n){return et(o,n,"lines").flatMap(s=>{let[r,...i]=o.layers[s.layer].cell("le\
aves",s.index)??[];if(!r||!_(s.box,e,0)||!n.visible(s))return[];let l=11,c=`600 ${l}px ${z}`,f=o.towards(r),a=P(t,c,f),u=[];for(let d=0;d<i.length;d+=2){let p=at(
i[d])*e.scale-e.left,m=ct(i[d+1])*e.scale-e.top;u.push({text:f,size:l,font:c,spacing:0,firm:!0,feature:s,rank:2.6,color:n.palette[s.sign.label_color],places:xt(
p,m,a,l,7)})}return u})}function Ws(t,e,o,n,s,r,i){let c=`700 ${9.5}px ${z}`,f=ft(n.parts.map(u=>u.path),o,P(e,c,s)+7,0).map(u=>({...u,angle:0})),a=Math.ceil(f.
length/2);for(let[u,d]of[[5,f],[8.5,o.zoom<9.3?[]:f.slice(a)]])d.length&&t.push({text:s,size:9.5,font:c,spacing:0,firm:!1,feature:n,rank:u,color:i.dark?"#15181d":
"#ffffff",shield:r,places:d})}function dn(t,e,o,n){return[...Is(t,e,o,n),...Ns(t,e,o,n),...Ts(t,e,o,n),...Ps(e,o,n),...vs(t,e,o,n),...Bs(t,e,o,n),...js(t,e,o,n),
...Fs(t,e,o,n),...Hs(t,e,o,n),...Ke(t,e,o,n)]}var Bt=48,Ds=/\p{Script=Han}/u,oe={place:.5,mark:6,bubble:100},Ys=["ground","rings"],St=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/
Bt);o<=Math.floor(e[2]/Bt);o++)for(let n=Math.floor(e[1]/Bt);n<=Math.floor(e[3]/Bt);n++)yield o*65537+n}*met(e){for(let o of e)for(let n of this.keys(o))for(let s of this.
cells.get(n)??[])o[0]<s[2]&&o[2]>s[0]&&o[1]<s[3]&&o[3]>s[1]&&(yield s)}isFree(e){for(let o of this.met(e))return!1;return!0}take(e){for(let o of e)for(let n of this.
keys(o)){let s=this.cells.get(n);s?s.push(o):this.cells.set(n,[o])}}};function Vs(t,e,o){let n=t.size*.56*(t.lines?.length??1)+(t.shield?2.5:1);if(Math.abs(e.angle)<
.03)return[[e.x-o/2-2,e.y-n,e.x+o/2+2,e.y+n]];let s=Math.max(1,Math.ceil(o/t.size)),r=[];for(let i=0;i<s;i++){let l=((i+.5)/s-.5)*o,c=e.x+l*Math.cos(e.angle),f=e.
y+l*Math.sin(e.angle);r.push([c-n,f-n,c+n,f+n])}return r}function un(t,e,o,n,s,r=dn(t,e,o,n)){let i=r.sort((d,p)=>d.rank-p.rank),l=new St,c=new St,f=new St,a=({
x:d,y:p,r:m})=>[d-m+2,p-m+2,d+m-2,p+m-2];c.take(s.map(a)),f.take(s.filter(({features:[d]})=>d&&o.layers[d.layer].look.draw==="clusters").map(a)),l.take(e.covered??
[]);let u=[];for(let d of i){if(Ds.test(d.text)||(d.spacing=0),d.once&&u.some(({feature:h})=>h===d.feature))continue;let p=Math.max(...(d.lines??[d.text]).map(h=>P(
t,d.font,h)+d.spacing*(h.length-1)))+(d.shield?7:0),m=Gs(d,p,e,l,c,f);!m||Us(d,m.place,u,o)||(l.take(m.boxes),Js(t,d,m.place,p,n),u.push({text:d.text,boxes:m.boxes,
feature:d.feature}))}return u}function Us(t,e,o,n){return t.apart?o.some(({text:s,boxes:r})=>s===t.text&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-
e.y)<(t.apart??0)):t.shield||!t.feature||Ys.includes(n.layers[t.feature.layer].look.draw)?!1:o.some(({text:s,boxes:r,feature:i})=>s===t.text&&i!==t.feature&&Math.
hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function*pn(t,e,o,n){for(let s of t.places){if(Ks(Zs(t,s,e),o.frame)||s.x<-e/2||s.y<0||s.x>o.width+e/
2||s.y>o.height)continue;let r=Vs(t,s,e);n.isFree(r)&&(o.clip&&t.rank>=1&&r.some(i=>i[0]<(o.clip?.[0]??0)||i[2]>(o.clip?.[1]??0))||(yield{place:s,boxes:r}))}}function Zs({
size:t},{x:e,y:o,angle:n},s){let r=(Math.abs(Math.cos(n))*s+Math.abs(Math.sin(n))*t)/2,i=(Math.abs(Math.sin(n))*s+Math.abs(Math.cos(n))*t)/2;return[e-r,o-i,e+r,
o+i]}function Ks(t,e){if(!e)return!1;let[o,n,s,r]=e;return t[2]>o&&t[0]<s&&t[3]>n&&t[1]<r&&(t[0]<o||t[2]>s||t[1]<n||t[3]>r)}function Gs(t,e,o,n,s,r){if(t.rank<1)
return Xs(t,e,o,n,s,r);let i=null;for(let l of pn(t,e,o,n)){if(s.isFree(l.boxes))return l;t.firm&&r.isFree(l.boxes)&&(i??=l)}return i}function Xs(t,e,o,n,s,r){let i=null,
l=1/0,c=0;for(let f of pn(t,e,o,n)){if(o.clip)return f;let a=oe.place*c+++oe.mark*new Set(s.met(f.boxes)).size+oe.bubble*new Set(r.met(f.boxes)).size;a<l&&([i,l]=
[f,a])}return i}function Js(t,e,o,n,s){if(t.save(),t.translate(o.x,o.y),t.rotate(o.angle),t.font=e.font,t.textAlign="center",t.textBaseline="middle",t.lineJoin=
"round",e.shield){t.beginPath(),t.roundRect(-n/2,-e.size*.66,n,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.halo,t.stroke(),
t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=e.color;let r=e.
lines??[e.text],i=Math.max(...r.map(l=>l.length));for(let l of["strokeText","fillText"])r.forEach((c,f)=>{let a=(f-(r.length-1)/2)*e.size*1.12;if(!e.spacing){t[l](
c,0,a);return}let u=n/i;[...c].forEach((d,p)=>t[l](d,(p+.5-c.length/2)*u,a))});t.restore()}function qs(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function mn(t){let e=new Map,o=new Map;for(let n of[...t].sort((s,r)=>s.rank-
r.rank)){if(!Number.isFinite(n.x))continue;let s=qs(n.name),r=e.get(s)??[],i=r.find(l=>Qs(l,n)<1e3);i?o.set(n,i):e.set(s,[...r,n])}return o}function Qs(t,e){let o=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*o}function hn(t){let e=Ie(t),o=new Map;for(let a of Object.values(e))for(let u of a.features){o.set(u.id,u);for(let d of String(a.cell("stands_for",u.index)??"").
split("|"))d&&o.set(d,u)}let n=new Set;for(let a of e.districts?.features??[])n.add(se(e.districts,a));for(let a of n)(e.districts?.features??[]).filter(d=>se(e.
districts,d)===a).length<2&&n.delete(a);let s=t.around.names.map((a,u)=>({name:a,x:at(t.around.labels?.[2*u]??NaN),y:ct(t.around.labels?.[2*u+1]??NaN)})),r=(e.cities?.
features??[]).filter(a=>n.has(a.id)),i=tr(e.districts),l=mn(I(e,"rings").flatMap(({features:a})=>a)),c=new Map;for(let[a,u]of l)c.set(u,[...c.get(u)??[],a]);let f=new Set(
r.map(({name:a})=>a));return{towards:a=>a,layers:e,byId:o,detailed:n,neighbours:s,cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...Ge(t.around,f),backdrop:We(
t.ground,t.around,f),undatedName:(a,u)=>(t.words[u]?.status_undated??"{status}").replace("{status}",a),twins:l,others:a=>c.get(a)??[],edges:{districts:e.districts?.
edges(e.districts.features)??[],cities:er(e,r,n,i)}}}function tr(t){return(e,o)=>o<Number(String(t?.cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell(
"former_parent",e.index)):se(t,e)}function se(t,{index:e}){return String(t?.cell("parent",e)??"").split("|")[0]}function er({districts:t,cities:e},o,n,s){let r=(t?.
features??[]).filter(c=>n.has(s(c,1/0))),i=e?.edges(o)??[],l=new Map([["",i]]);return c=>{let a=r.filter(d=>s(d,c)!==s(d,1/0)).map(d=>d.id).join(),u=l.get(a);return u||
(u=t.edges(r,d=>s(d,c)),l.set(a,u)),u}}function gn(t,e,o){let n=o.year??e.year,s=i=>!e.named||i.named,r=i=>{let l=B(i.life,n);return s(i)&&lt(l,e.statuses)?l:null};
return{year:n,statuses:e.statuses,layers:e.layers,dark:o.dark,lang:e.lang,mapName:i=>n<t.asOfYear&&i.undated?t.undatedName(i.name,e.lang):i.name,palette:t.style.
palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.lit?.5:1,district:e.district,selected:e.selected,status:r,doubled:i=>{let l=t.twins.get(
i);return!!l&&r(l)!==null},visible:i=>s(i)&&(i.parts.length?i.parts.some(l=>lt(B(l.life,n),e.statuses)):lt(B(i.life,n),e.statuses)),fade:i=>n<t.asOfYear&&i.undated?
.42:1}}function Mt(t,e,o,n){let s=[];t.clearRect(0,0,e.width,e.height),Xe(t,e,o,n),Ze(t,e,o,n),Qe(t,e,o,n),Je(t,e,o,n),tn(t,e,o,n),en(t,e,o,n,s),nn(t,e,o,n,s),sn(
t,e,o,n,s),on(t,e,o,n,s);let r=un(t,e,o,n,s);return{symbols:s,labels:r}}function re(t,e,o=""){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let s=n.getContext(
"2d"),r={scale:1,left:0,top:0,width:1,height:1,zoom:0},i=null,l=0,c=!0,f=!1,a=[0,1],u={symbols:[],labels:[]};function d(){if(cancelAnimationFrame(l),l=0,!c||f)return;
let S=t.getSize(),A=S.multiplyBy(.2).round(),O=t.containerPointToLayerPoint([-A.x,-A.y]),T=t.getPixelOrigin(),ht=t.getZoom(),X=S.x+2*A.x,st=S.y+2*A.y,K=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(X*K)||n.height!==Math.round(st*K))&&(n.width=Math.round(X*K),n.height=Math.round(st*K),n.style.width=`${X}px`,
n.style.height=`${st}px`),r={scale:256*2**ht,left:T.x+O.x,top:T.y+O.y,width:X,height:st,zoom:ht,frame:[A.x,A.y,A.x+S.x,A.y+S.y]},(a[0]>0||a[1]<1)&&(r.clip=[a[0]>
0?A.x+a[0]*S.x:0,a[1]<1?A.x+a[1]*S.x:X]),o&&(r.covered=nr(o,t.getContainer(),A)),i=t.layerPointToLatLng(O),s.setTransform(K,0,0,K,0,0),u=e(s,r),m()}function p(){
l||=requestAnimationFrame(d)}function m(S=t.getCenter(),A=t.getZoom()){if(!i)return;let O=t._latLngToNewLayerPoint(i,A,S);L.DomUtil.setTransform(n,O,t.getZoomScale(
A,r.zoom)),h()}function h(){if(a[0]===0&&a[1]===1){n.style.clipPath="";return}let S=t.getSize(),A=t.latLngToContainerPoint(i).x,O=Math.max(0,a[0]*S.x-A),T=Math.
max(0,A+r.width-a[1]*S.x);n.style.clipPath=`inset(0 ${a[1]===1?0:T}px 0 ${a[0]===0?0:O}px)`}function g(){if(!i||t.getZoom()!==r.zoom)return!1;let S=t.latLngToContainerPoint(
i),A=t.getSize();return S.x<=0&&S.y<=0&&S.x+r.width>=A.x&&S.y+r.height>=A.y}function y(){!i||t.getZoom()!==r.zoom||(h(),g()||p())}function M(){g()&&!r.clip&&!o?
m():d()}return t.getPane("overlayPane").append(n),t.on("moveend",M),t.on("viewreset resize",d),t.on("move",y),t.on("zoom",()=>{m(),Math.abs(t.getZoom()-r.zoom)>
.45&&p()}),t.on("zoomanim",S=>{f=!S.noUpdate,m(S.center,S.zoom)}),t.on("zoomend",()=>{f=!1}),{canvas:n,redraw:d,later:p,view:()=>r,drawn:()=>u,clip(S,A){a[0]===
S&&a[1]===A||(a=[S,A],i&&(h(),p()))},show(S){c=S,n.hidden=!S,S&&d()}}}function nr(t,e,o){let{left:n,top:s}=e.getBoundingClientRect();return[...document.querySelectorAll(
t)].map(r=>r.getBoundingClientRect()).filter(({width:r,height:i})=>r>0&&i>0).map(r=>[r.left-n+o.x-2,r.top-s+o.y-2,r.right-n+o.x+2,r.bottom-s+o.y+2])}var At=7;function yn(t,e,o,n,s,r,i){let l=[],c=({symbol:a})=>n.layers[a.features[0].layer].look.rank,f=r.map(a=>({symbol:a,far:Math.hypot(a.x-t,a.y-e)})).filter(
({symbol:a,far:u})=>u<=a.r+2).sort((a,u)=>c(u)-c(a)||a.far-u.far);for(let{symbol:a}of f)l.push(...a.features);return l.push(...or(t,e,o,n,s)),i.polygons&&l.push(
...rr(t,e,o,n,s)),[...new Set(l)]}function or(t,e,o,n,s){let r=[],i={...o,left:o.left+t-At,top:o.top+e-At,width:2*At,height:2*At};for(let l of I(n.layers,"borde\
rs","lines").reverse()){if(!s.layers.has(l.id))continue;let c=l.look.draw==="borders"?1.5:0;for(let f of l.features){if(!_(f.box,i,0)||!s.visible(f))continue;let a=f.
parts.length?f.parts.filter(d=>_(d.box,i,0)).map(d=>d.path):f.rings,u=Math.min(...a.map(d=>sr(d,t,e,o)),1/0);u<=At&&r.push({feature:f,far:u-c})}}return r.sort((l,c)=>l.
far-c.far).map(({feature:l})=>l)}function sr(t,e,o,n){let s=1/0;for(let r=2;r<t.length;r+=2){let i=t[r-2]*n.scale-n.left-e,l=t[r-1]*n.scale-n.top-o,c=t[r]*n.scale-
n.left-e,f=t[r+1]*n.scale-n.top-o;if(Math.min(i,c)>s||Math.min(l,f)>s)continue;let a=c-i,u=f-l,d=a*a+u*u,p=d?Math.max(0,Math.min(1,-(i*a+l*u)/d)):0;s=Math.min(s,
Math.hypot(i+p*a,l+p*u))}return s}function rr(t,e,o,n,s){let r=(t+o.left)/o.scale,i=(e+o.top)/o.scale;return I(n.layers,"ground","fills").reverse().flatMap(({id:l,
features:c})=>s.layers.has(l)?c.filter(f=>s.visible(f)&&ir(f,r,i)):[])}function ir(t,e,o){let[n,s,r,i]=t.box;if(e<n||e>r||o<s||o>i)return!1;let l=!1;for(let c of t.
rings)for(let f=2;f<c.length;f+=2){let a=c[f-1],u=c[f+1];a>o!=u>o&&e<(c[f]-c[f-2])*(o-a)/(u-a)+c[f-2]&&(l=!l)}return l}var Z={scale:1,left:0,top:0,width:40,height:14,zoom:9},J=[Float64Array.of(2,7,38,7)],lr=36,kn=[Float64Array.of(2,10,8,6,14,4.5,20,7,26,9.5,32,8,38,4)],ar=[Float64Array.
of(2,11,14,4,26,10,38,4)],ie={rings:t=>(e,o,{palette:n})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=n.halo,e.fill(),e.strokeStyle=n[t.color],e.lineWidth=1.5,
e.stroke()},fills:t=>(e,o,{palette:n})=>{(t.cycle?Array.from({length:t.cycle},(r,i)=>`${t.color}_${i}`):[t.color]).forEach((r,i)=>{e.fillStyle=n[r],e.globalAlpha=
.22,e.fillRect(7+i*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=n[r],e.lineWidth=1.4,e.strokeRect(7+i*9,2,8,10)}),e.globalAlpha=1},borders:t=>(e,o,{palette:n},s)=>{
let r=t.size*G(s);$(e,J,Z,{color:n[t.color],width:r}),$(e,J,Z,{color:n.halo,...te(r)})},symbols:bn,clusters:bn};function bn({shape:t,size:e,color:o}){return(n,s,{
palette:r})=>tt(n,t,20,7,{size:Math.min(14,e),color:r[o],rim:r.halo})}function jt(t){return(e,o,{palette:n})=>tt(e,"square",20,7,{size:11,color:n.ink,rim:n.halo,
...t})}function xn({color:t,size:e,ticks:o,dash:n},s){return(r,{style:i},{palette:l},c)=>{let f=e*G(c),a=n.reduce((d,p)=>d+p,0),u=Math.min(Math.max(f,1.5),lr/(a+
(n[0]??0)));$(r,J,Z,{color:l[t],width:f,dash:n.map(d=>d*u),alpha:s?i.schematic:1}),o&&$(r,J,Z,{color:l[t],width:f*3.4,dash:[1.1,9],alpha:.8}),s&&f>=2.4&&!n.length&&
$(r,J,Z,{color:l.halo,width:f*.3,alpha:.62})}}function Sn(t){return(e,{style:o},{palette:n})=>{let s=n.muted;if(t==="guess"){$(e,J,Z,{color:s,width:1.6,cap:"rou\
nd",dash:o.guess.dash.map(i=>i*1.6),alpha:o.guess.alpha});return}let r=t==="schematic"?ar:kn;$(e,r,Z,{color:s,width:3}),t==="schematic"&&$(e,r,Z,{color:n.halo,width:.9,
alpha:.62})}}function Mn(t){return(e,{style:o},{palette:n})=>{let{dash:s,alpha:r}=o.strokes[t];$(e,J,Z,{color:n.muted,width:2.6,alpha:r,dash:s.map(i=>i*2.6),cap:s[0]===
.1?"round":void 0})}}function An(t,e,{palette:o}){t.beginPath(),t.arc(20,7,5.6,0,7),t.fillStyle=o.halo,t.fill(),t.lineWidth=2,t.strokeStyle=o.project_zone,t.stroke(),
t.fillStyle=o.ink,t.font=`600 9px ${z}`,t.textAlign="center",t.textBaseline="middle",t.fillText("3",20,7.5)}function En({color:t}){return(e,o,{palette:n,dark:s})=>{
e.beginPath(),e.roundRect(9,1,22,12,3),e.fillStyle=n[t],e.fill(),e.fillStyle=s?"#15181d":"#ffffff",e.font=`700 9px ${z}`,e.textAlign="center",e.textBaseline="mi\
ddle",e.fillText("G5",20,7.5)}}function Ln(t){return(e,o,{palette:n,dark:s})=>{let r=28/t.length;e.lineWidth=1,e.strokeStyle=s?n.city_edge:n.city_edge_under,t.forEach(
(i,l)=>{e.fillStyle=i,e.fillRect(6+l*r,2,r,10),e.strokeRect(6+l*r,2,r,10)})}}function $n(t,e,{palette:o}){$(t,kn,Z,{color:o.water,width:2.2})}function _n(t,e,{palette:o,
dark:n}){t.fillStyle=o.around,t.fillRect(6,2,28,10),t.globalAlpha=n?.26:.34,t.fillStyle=o.built,t.fillRect(6,2,28,10),t.globalAlpha=1}function wn(t,e,{palette:o}){
$(t,J,Z,{color:o.province,width:1.3,dash:[7,2.5,1.3,2.5]})}function zn(t,e,{palette:o}){t.fillStyle=o.halo,t.strokeStyle=o.town,t.lineWidth=1,t.fillRect(18,5,3.6,
3.6),t.strokeRect(18,5,3.6,3.6)}function On(t,e,o,n){let s=[...cr(t,e,o,n),...fr(t,e,o,n),...n===void 0?[]:dr(t,e,o,n)];Object.values(t.layers).some(({id:i,features:l})=>e.layers.has(i)&&l.some(
c=>e.fade(c)<1))&&s.push({name:o.t("faint"),sample:jt({alpha:.42})});let r=new Set;return s.filter(({name:i})=>r.size<r.add(i).size)}function cr(t,e,o){let n=I(
t.layers,"lines").reverse(),s=n.filter(({id:f})=>e.layers.has(f));if(!s.length)return[];let r=s.flatMap(f=>{let a=new Set(f.features.filter(e.visible).map(({sign:u})=>u));
return f.look.signs.filter(u=>a.has(u)).map(u=>({name:o.pick(u),sample:xn(u,ur(f,u))}))}),i=n.some(({features:f})=>f.some(({life:a})=>B(a,e.year)==="expected"));
for(let f of["construction","planned",...i?["expected"]:[]])r.push({name:o.t(`stroke_${f}`),sample:Mn(f)});let l=new Set(n.flatMap(({features:f})=>f.flatMap(({parts:a})=>a.
map(({made:u})=>u))));["surveyed","generalised","schematic","guess"].forEach((f,a)=>{l.has(a)&&r.push({name:o.t(`line_${f}`),sample:Sn(f)})});let c=s.find(({look:f})=>f.
shields);return c&&r.push({name:o.t("legend_plate"),sample:En(c.look.signs[0])}),r}function fr(t,e,o){let n=[];for(let s of Object.keys(ie))for(let r of I(t.layers,
s).reverse()){if(!e.layers.has(r.id))continue;let i=s==="rings"||s==="symbols",l=r.features.filter(f=>Number.isFinite(f.x)&&(i||e.visible(f))),c=new Set(l.map(({
sign:f})=>f));n.push(...r.look.signs.filter(f=>c.has(f)).map(f=>({name:o.pick(f),sample:ie[s](f)}))),s==="clusters"&&l.length&&n.push({name:o.t("legend_bubble"),
sample:An},{name:o.t("hollow"),sample:jt({hollow:!0})})}return n}function dr(t,e,o,n){let s=[];if(e.layers.has("cities")&&s.push({name:o.t("legend_city"),sample:jt(
{size:7.5})}),e.tiles)return s;let i=(t.layers.cities?.features??[]).filter(({id:u})=>t.detailed.has(u)).map(({id:u})=>t.style.tints[u.split("/")[1]]).filter(u=>!!u).
map(u=>u[e.dark?1:0]);i.length>1&&s.push({name:o.t("legend_tints"),sample:Ln(i)});let{rivers:l,built:c,provinces:f,towns:a}=t.backdrop;return l.length&&n<kt&&s.
push({name:o.t("legend_river"),sample:$n}),c.length&&n<kt&&s.push({name:o.t("legend_built"),sample:_n}),f.length&&s.push({name:o.t("legend_province"),sample:wn}),
a.length&&n>=He&&s.push({name:o.t("legend_town"),sample:zn}),s}function ur({features:t},e){let o=t.filter(n=>n.sign===e&&n.parts.length);return o.length>0&&o.every(
({parts:n})=>n.every(({made:s})=>s>=2))}function Et(t,e,o,n){let s=Math.min(2,window.devicePixelRatio||1);x("legend-rows").replaceChildren(...On(t,e,o,n).map(r=>{
let i=b("canvas",{width:40*s,height:14*s,"aria-hidden":"true"}),l=i.getContext("2d");return l.scale(s,s),r.sample(l,t,e,n??9),b("li",{class:pr(r.name)>7?"wide":
""},i,r.name)}))}function pr(t){return[...t].reduce((e,o)=>e+(o<"⺀"?.55:1),0)}function le(t,e,o,n,s,r){let i=On(e,o,n,r);t.font=`12px ${z}`;let l=Math.max(0,...i.
map(({name:a})=>t.measureText(a).width)),c=Math.max(1,Math.floor(s.width/Math.max(150,l+64))),f=Math.ceil(i.length/c);return i.forEach((a,u)=>{let d=s.x+Math.floor(
u/f)*(s.width/c),p=s.y+u%f*19;t.save(),t.translate(d,p),a.sample(t,e,o,r??9),t.restore(),t.fillStyle=o.palette.ink,t.font=`12px ${z}`,t.textAlign="left",t.textBaseline=
"middle",t.fillText(a.name,d+48,p+7)}),f*19}function dt(t,e,o){let n=e?.look.signs.find(({kinds:s})=>o in s)?.kinds[o];return n?t.pick({zh:n[0],en:n[1]}):o}function nt({language:t,scene:e},o){let n=e.layers[o.
layer],{look:s}=n;if(s.by==="rank")return t.pick(o.sign);let r=dt(t,n,o.kind);return s.draw==="clusters"?`${t.pick(s)} · ${r}`:r===o.kind?t.pick(s):r}function Lt(t,e){
let{data:o,language:n,state:s}=t,{year:r}=s(),i=B(e.life,r);if(i==="")return"";let l=mr(t,e)??n.t(i===null?"status_absent":`status_${i}`);return e.undated&&r<o.
page.asOfYear?n.t("status_undated",{status:l}):l}function mr({data:t,language:e,scene:o,state:n},s){let{cell:r}=o.layers[s.layer],[i,...l]=r("open_km",s.index)??
[0],c=l[n().year-t.page.firstYear];if(!c)return null;let f=i>r("drawn_km",s.index)+.5;return e.t(f?"status_partly_branches":"status_partly",{status:e.t("status_\
open"),km:e.number(c,1),whole:e.number(i,1)})}function $t({scene:t},e){return t.layers[e.layer].look.status}function _t(t,e){let o=t.scene.byId.get(e);return o?
b("button",{type:"button",class:"link",click:()=>t.open(o)},o.name):t.language.say(e)}function hr(t,e,o){let{language:n}=t;if(o.form==="number"){let s=n.pick({zh:o.
unit_zh??"",en:o.unit_en??""});return[`${n.number(Number(e),1)}${s?` ${s}`:""}`]}return o.form==="list"?[n.list(String(e).split("|").map(s=>n.say(s)))]:o.form!==
"ids"?[n.say(String(e))]:String(e).split("|").flatMap((s,r)=>[r?n.list(["",""]):"",_t(t,s)])}function gr(t,e){let o=b("dl",{class:"facts"}),{scene:n,data:s,language:r}=t,
{look:i}=n.layers[e.layer];for(let l of i.facts.map(c=>s.facts[c])){let c=n.layers[e.layer].cell(l.column,e.index);c==null||c===""||l.column==="aliases"&&r.pick(
{zh:"",en:"en"})||o.append(b("dt",{},r.pick(l)),b("dd",{},...hr(t,c,l)))}return n.layers[e.layer].cell("passengers",e.index)==="no"&&o.append(b("dt",{},r.t("pas\
sengers")),b("dd",{},r.t("passengers_no"))),o.children.length?o:null}function yr(t,e){let{z:o}=t.data.history,s=(o?yt(o):[]).filter(([r])=>r===e.id).sort((r,i)=>r[2]<
i[2]?-1:1);return s.length?b("section",{},b("h3",{},t.language.t("history")),b("ol",{class:"history"},...s.map(([,r,i,l,c,f])=>b("li",{},b("time",{},i||t.language.
t("undated")),b("b",{},t.language.t(`status_${r}`)),...[l,c].filter(Boolean).map(a=>` · ${t.language.say(a)}`),b("small",{},t.language.say(f)))))):null}function br(t,e){
let{scene:o,language:n}=t,s=o.layers[e.layer],r=s.cell("segments",e.index);if(!r)return null;let i=s.cell("crossings",e.index)??[],l=r.map(a=>b("li",{},a.shared_km>
0?n.t("shared",{a:n.say(a.a_name),b:n.say(a.b_name),km:n.number(a.shared_km,1)}):n.t("no_border",{a:n.say(a.a_name),b:n.say(a.b_name)}))),f=[...new Map(i.map(a=>[
a.line,a])).values()].map(a=>b("li",{},_t(t,a.line)," ",b("small",{},n.t(`status_${a.status}`))));return b("section",{},b("h3",{},n.t("boundary")),b("ul",{},...l),
b("h3",{},n.t("crossings",{n:f.length,spots:i.length})),b("ul",{class:"columns"},...f))}function kr(t,e){let{scene:o}=t,s=String(o.layers[e.layer].cell("stops",
e.index)??"").split("|").map(r=>o.byId.get(r)).filter(r=>!!r);return s.length?b("section",{},b("h3",{},t.language.t("calls",{n:s.length})),b("p",{class:"chips"},
...s.flatMap(r=>[_t(t,r.id)," "]))):null}function xr(t,e){let{data:o,language:n,scene:s}=t,{cell:r}=s.layers[e.layer],[i,...l]=r("evidence",e.index)??[0],[c]=/^\w+\.csv/.
exec(r("sources",e.index)??"")??[""],f=new Set,a=Sr(l).map(({document:d,sentence:p,texts:m,places:h})=>{let g=o.documents[d],y=m.map(S=>o.strings[S]),M=b("block\
quote",{});return p<0?M.append(b("mark",{},y[0])):Mr(M,o.strings[p],y),b("li",{},M,b("cite",{},g?n.t("titled",{title:n.say(g.title)}):""," ",b("time",{},g?.date??
"")," ",...h.map(([S,A])=>b("small",{},n.t("offsets",{start:S,end:A}))),g?.date_note&&f.size<f.add(d).size?b("small",{class:"doubt"},` ${n.say(g.date_note)}`):null))}),
u=i-l.length;return b("section",{},b("h3",{},n.t("evidence",{n:i})),a.length?b("ol",{class:"evidence"},...a):b("p",{},n.t(c?"no_evidence":"no_evidence_untold",{
table:c})),u>0?b("p",{},n.t("more_evidence",{n:u})):null)}function Sr(t){let e=new Map;return t.forEach(([o,n,s,r,i],l)=>{let c=i<0?`row ${l}`:`${o}|${i}`,f=e.get(
c)??{document:o,sentence:i,texts:[],places:[]};f.texts.includes(r)||f.texts.push(r),f.places.push([n,s]),e.set(c,f)}),[...e.values()].map(o=>({...o,places:o.places.
sort((n,s)=>n[0]-s[0])}))}function Mr(t,e,o){let n=[...o].sort((r,i)=>i.length-r.length),s=0;for(let r=0;r<e.length;){let i=n.find(l=>l&&e.startsWith(l,r));if(!i){
r++;continue}t.append(e.slice(s,r),b("mark",{},i)),r+=i.length,s=r}t.append(e.slice(s))}function Ar(t,e){let{language:o,scene:n}=t,s=n.layers[e.layer].cell,r=s(
"confidence",e.index),i=s("alignment",e.index),l=s("location",e.index);return b("section",{class:"trust"},b("h3",{},o.t("trust")),r?b("p",{},o.t(`confidence_${r}`)):
null,i?b("p",{},Er(t,e,i.split("|"))):null,l&&l!=="point"?b("p",{},o.t(`location_${l}`)):null,Lr(o,String(s("sources",e.index)??"")))}function Er({language:t,scene:e},o,n){
let s=e.layers[o.layer].cell;return n.map(r=>t.t(`alignment_${r}`)+(n.length>1?t.t("alignment_km",{km:t.number(Number(s(`${r}_km`,o.index)??0),1)}):"")).join(" ")}
function ae(t,e){let[,o,n]=/^(\w+\.csv: )([^]*)$/.exec(e)??[e,"",e];return o+t.say(n)}function Lr(t,e){return b("p",{class:"source"},t.t("source_row")," ",ae(t,
e))}function Cn(t,e,o,n){let{language:s}=t,r=$t(t,e)?Lt(t,e):"",i=x("detail");i.replaceChildren(b("div",{class:"detail-head"},b("p",{class:"kicker"},nt(t,e),r?`\
 · ${r}`:"",r?b("small",{},` (${t.state().year})`):null),b("button",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),click:n.close},"×")),
b("h2",{id:"detail-title",tabindex:-1},e.name),...[e.layer==="districts"?b("p",{},b("button",{type:"button",class:"action",click:()=>n.near(e)},s.t("near_this"))):
null,gr(t,e),br(t,e),yr(t,e),kr(t,e),xr(t,e),Ar(t,e),$r(t,o)].filter(l=>l!==null)),i.hidden=!1,i.scrollTop=0,document.body.classList.add("detail-open")}function $r(t,e){
return e.length?b("section",{},b("h3",{},t.language.t("also_here")),b("ul",{class:"also"},...e.slice(0,40).map(o=>b("li",{},_t(t,o.id)," ",b("small",{},nt(t,o)))))):
null}function ce(t,e,o,n){let{language:s}=t,r=x("detail");r.replaceChildren(b("div",{class:"detail-head"},b("p",{class:"kicker"},s.t("items",{n:o.length})),b("b\
utton",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),click:n},"×")),b("h2",{id:"detail-title",tabindex:-1},e),b("ul",{class:"also"},
...o.slice(0,500).map(i=>b("li",{},_t(t,i.id)," ",b("small",{},nt(t,i),$t(t,i)?` · ${Lt(t,i)}`:""))))),r.hidden=!1,r.scrollTop=0,document.body.classList.add("d\
etail-open")}function In(t,e,o,n,s){let r=x("layers");function i(u,d){let p=new Set(o.get().layers);for(let m of u)d?p.add(m):p.delete(m);o.set({layers:p})}function l(){let u=o.
get();r.replaceChildren(...t.groups.map(d=>{let p=d.layers.map(({id:y})=>y),m=p.filter(y=>u.layers.has(y)).length,h=b("input",{type:"checkbox",id:`group-${d.id}`,
checked:m===p.length,change:y=>i(p,y.target.checked)});h.indeterminate=m>0&&m<p.length;let g=b("div",{class:"group-head"},b("label",{for:`group-${d.id}`},h,n.pick(
d)));return p.length===1&&g.append(c(p[0]),f(p[0],n.pick(d))),b("fieldset",{},b("legend",{class:"hidden"},n.pick(d)),g,...p.length<2?[]:d.layers.map(y=>b("div",
{class:"layer"},b("label",{},b("input",{type:"checkbox","data-layer":y.id,checked:u.layers.has(y.id),change:M=>i([y.id],M.target.checked)}),n.pick(y)),c(y.id),f(
y.id,n.pick(y)))))}))}function c(u){return b("span",{class:"count"},n.number(e.layers[u]?.features.length??0))}function f(u,d){return b("button",{type:"button",
class:"lister","data-list":u,"aria-label":n.t("list_layer",{name:d}),title:n.t("list_layer",{name:d}),click:()=>s(u)},"☰")}function a(){let{layers:u}=o.get();
for(let d of t.groups){let p=d.layers.map(({id:g})=>g),m=p.filter(g=>u.has(g)).length,h=x(`group-${d.id}`);h.checked=m===p.length,h.indeterminate=m>0&&m<p.length}
for(let d of r.querySelectorAll("[data-layer]")){let p=d;p.checked=u.has(p.dataset.layer??"")}}o.listen(["layers"],a),o.listen(["lang"],l),l()}function Nn(t,e){let o=new Map;if(!t)return o;let n=j(t.project),s=j(t.value),r=j(t.counts),i=0;return e.layers.districts.features.forEach((l,c)=>{let f=[];for(let a=i+
r[c];i<a;i++)f.push({feature:e.layers.projects.features[n[i]],value:s[i]});o.set(l.id,f)}),o}function Tn(t,e){let o={km:Nn(t.metres,e),min:Nn(t.minutes,e)};return n=>{
let s=n.unit==="min",r=o[s?"min":"km"].get(n.district)??[],i=s?n.km:n.km*1e3;return r.filter(({feature:l,value:c})=>{if(c>i)return!1;let f=Ce(l.life,n.year);return(!n.
nearStatus||f===n.nearStatus||n.nearStatus==="open"&&f==="expected")&&(!n.nearKind||l.kind===n.nearKind)&&(!n.named||l.named)})}}function Rn(t,e,o,n){let{data:s,
scene:r,language:i}=t,l=D("near-district"),c=C("near-km"),f=D("near-unit"),a=D("near-status"),u=D("near-kind");if(!s.metres){x("near").hidden=!0;return}s.minutes||
f.querySelector("[value=min]")?.remove();function d(){let h=e.get(),g=r.layers.districts,y=new Map;for(let S of g.features){let A=g.cell("city",S.index)??"";y.set(
A,[...y.get(A)??[],S])}l.replaceChildren(b("option",{value:""},i.t("near_choose")),...[...y].map(([S,A])=>b("optgroup",{label:i.say(S)},...A.map(O=>b("option",{
value:O.id},O.name))))),a.replaceChildren(b("option",{value:""},i.t("any_status")),...["open","construction","approved","planned","proposed"].map(S=>b("option",
{value:S},i.t(`status_${S}`))));let M=[...new Set(r.layers.projects.features.map(S=>S.kind))].sort();u.replaceChildren(b("option",{value:""},i.t("any_kind")),...M.
map(S=>b("option",{value:S},dt(i,r.layers.projects,S)))),p(h)}function p(h){l.value=h.district,f.value=h.unit,a.value=h.nearStatus,u.value=h.nearKind,(Number(c.
value)!==h.km||!c.value)&&(c.value=String(h.km)),c.max=String(h.unit==="min"?s.minutes?.limit??0:Math.floor((s.metres?.limit??0)/1e3));let g=o(h);x("near-summar\
y").textContent=h.district?i.t(g.length?"near_found":"near_none",{n:g.length,name:r.byId.get(h.district)?.name??"",km:h.km,unit:i.t(`unit_${h.unit}`)}):i.t("nea\
r_hint"),x("near-results").replaceChildren(...g.map(y=>m(y,h)));for(let y of["csv","xlsx"])C(`near-${y}`).disabled=!g.length}function m({feature:h,value:g},y){let M=y.
unit==="min"?i.t("minutes",{n:g}):g===0?i.t("inside"):g<1e3?`${g} ${i.t("metre")}`:`${i.number(g/1e3,1)} ${i.t("unit_km")}`;return b("li",{"data-id":h.id,[y.unit===
"min"?"data-minutes":"data-metres"]:g},b("button",{type:"button",click:()=>t.open(h)},b("b",{},h.name),b("span",{class:"far"},M),b("small",{},`${dt(i,r.layers.projects,
h.kind)} · ${i.t(`status_${It(h.life,y.year)}`)}`)))}l.addEventListener("change",()=>{e.set({district:l.value});let h=r.byId.get(l.value);h&&n(h)}),f.addEventListener(
"change",()=>e.set({unit:f.value})),a.addEventListener("change",()=>e.set({nearStatus:a.value})),u.addEventListener("change",()=>e.set({nearKind:u.value})),c.addEventListener(
"input",()=>{let h=Number(c.value),g=!!c.value&&Number.isFinite(h)&&h>=0;c.setAttribute("aria-invalid",String(!g)),g&&h!==e.get().km?e.set({km:h}):g?p(e.get()):
x("near-summary").textContent=i.t("near_wrong")}),e.listen(["district","km","unit","nearStatus","nearKind","named","year"],p),e.listen(["lang"],d),d()}var _r=750,fe=["open","construction","approved","planned","proposed"];function Pn(t,e,o,n=0){let s=C("year"),r=x("year-play"),i=C("year-value"),l=0;function c(u){
s.value=String(u.year);let d=u.year>t.page.asOfYear?o.t("year_future"):u.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});i.value=String(u.year),x("year-note").textContent=d,s.setAttribute("aria-valuetext",`${u.year} ${d}`)}function f(){clearInterval(l),l=0,r.textContent=
"▶",r.setAttribute("aria-label",o.t("play")),r.setAttribute("aria-pressed","false")}function a(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
r.textContent="❚❚",r.setAttribute("aria-label",o.t("pause")),r.setAttribute("aria-pressed","true"),l=window.setInterval(()=>{let u=e.get().year+1;e.set({year:u}),
u>=t.page.lastYear&&f()},_r)}s.min=String(t.page.firstYear),s.max=String(t.page.lastYear),s.addEventListener("input",()=>{f(),e.set({year:Number(s.value)})}),i.
addEventListener("change",()=>{let u=Math.round(Number(i.value));f(),u>=t.page.firstYear&&u<=t.page.lastYear&&e.set({year:u}),c(e.get())}),r.addEventListener("c\
lick",()=>l?f():a()),e.listen(["year","lang"],c),e.listen(["lang"],()=>!l&&f()),f(),c(e.get()),document.getElementById("statuses")&&wr(e,o)}function wr(t,e){let o=x(
"statuses");function n(){let{statuses:s}=t.get();o.replaceChildren(...fe.map(r=>b("label",{class:`chip ${r}`},b("input",{type:"checkbox","data-status":r,checked:s.
has(r),change:i=>{let l=new Set(t.get().statuses);i.target.checked?l.add(r):l.delete(r),t.set({statuses:l})}}),e.t(`status_${r}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:s})=>{for(let r of o.querySelectorAll("input"))r.checked=s.has(r.dataset.status??"")}),n()}var jn=/[\s\-–·()（）、—'’.,]/;function Fn(t,e,o){if(!t)return 0;if(e===t)return 100;let n=e.indexOf(t);if(n===0)return 90-Math.min(20,e.length-t.length);if(n>0)return 70-Math.min(20,n);for(let s of[
vn,Ht])for(let r=0;r<e.length;r++){let i=Ft(t,e,r,o,s);if(i)return(s===vn?60:48)-Math.min(25,r*5)-Math.min(20,e.length-i)}return 0}var vn=t=>(t??"").split("/")[0].
split(" "),Ht=t=>(t??"").split(/[ /]/);function Ft(t,e,o,n,s){if(!t)return o;if(o>=e.length)return 0;let r=e[o];if(r===t[0]){let i=Ft(t.slice(1),e,o+1,n,s);if(i)
return i}if(jn.test(r))return Ft(t,e,o+1,n,s);for(let i of s(n[r]))for(let l=Math.min(i.length,t.length);l>0;l--){if(i.slice(0,l)!==t.slice(0,l)||l<i.length&&l>
1&&l<t.length)continue;let c=Ft(t.slice(l),e,o+1,n,s);if(c)return c}return 0}function Hn(t,e,o){if(/[\u3400-\u9fff]/.test(t))return zr(t,e,o);if(t.length<4||!/^[a-zü]+$/.
test(t))return 0;let n=0;for(let s of Cr(e,o)){Bn(t,s)&&(n=Math.max(n,40-Math.min(15,e.length)));for(let r of[t.length-1,t.length,t.length+1])r<s.length&&t[0]===
s[0]&&Bn(t,s.slice(0,r))&&(n=Math.max(n,24-Math.min(15,e.length)))}return n}function zr(t,e,o){if(t.length<2)return 0;let n=0;for(let s=0;s+t.length<=e.length;s++){
let r=-1,i=0;for(let f=0;f<t.length;f++)t[f]!==e[s+f]&&(r=f,i+=1);if(i!==1)continue;let l=t.length===e.length,c=Or(t[r],e[s+r],o);t.length===2&&!l&&!c||(n=Math.
max(n,30+(c?8:0)+(l?6:0)-Math.min(20,s*4)-Math.min(8,e.length-t.length)))}return n}function Or(t,e,o){let n=new Set(Ht(o[t]).filter(Boolean));return Ht(o[e]).some(
s=>n.has(s))}function Cr(t,e){let o=[""];for(let n of t){if(jn.test(n))continue;let s=Ht(e[n]??n),r=o.flatMap(i=>s.map(l=>i+l));o=r.length>12?o.map(i=>i+s[0]):r}
return o}function Bn(t,e){if(t===e||Math.abs(t.length-e.length)>1)return!1;let o=0;for(;o<t.length&&o<e.length&&t[o]===e[o];)o++;let n=0;for(;n<t.length-o&&n<e.
length-o&&t[t.length-1-n]===e[e.length-1-n];)n++;let[s,r]=[t.slice(o,t.length-n),e.slice(o,e.length-n)];return s.length<=1&&r.length<=1?!0:s.length===2&&r.length===
2&&s[0]===r[1]&&s[1]===r[0]}function de(t,e){return[...t.normalize("NFKC").toLowerCase().replace(/[\s'’]+/g,"")].map(o=>e.get(o)??o).join("")}function Wn(t=""){
let e=[...t];return new Map(e.flatMap((o,n)=>n%2?[]:[[o,e[n+1]]]))}var ut=.0033528106647474805,wt=Math.PI/180;function pt([t,e],[o,n]){let s=6378137*(1-ut),r=Math.atan((1-ut)*Math.tan(e*wt)),i=Math.atan((1-ut)*Math.tan(n*wt)),l=(o-
t)*wt,c=l;for(let f=0;f<100;f++){let a=Math.hypot(Math.cos(i)*Math.sin(c),Math.cos(r)*Math.sin(i)-Math.sin(r)*Math.cos(i)*Math.cos(c));if(a===0)return 0;let u=Math.
sin(r)*Math.sin(i)+Math.cos(r)*Math.cos(i)*Math.cos(c),d=Math.atan2(a,u),p=Math.cos(r)*Math.cos(i)*Math.sin(c)/a,m=1-p*p,h=m?u-2*Math.sin(r)*Math.sin(i)/m:0,g=ut/
16*m*(4+ut*(4-3*m)),y=l+(1-g)*ut*p*(d+g*a*(h+g*u*(2*h*h-1)));if(Math.abs(y-c)<1e-12){let M=m*(40680631590769-s*s)/(s*s),S=1+M/16384*(4096+M*(M*(320-175*M)-768)),
A=M/1024*(256+M*(M*(74-47*M)-128)),O=A*a*(h+A/4*(u*(2*h*h-1)-A/6*h*(4*a*a-3)*(4*h*h-3)));return s*S*(d-O)}c=y}return NaN}var Dn=6378245,Yn=.006693421622965943;function Vn(t,e){
if(!(t>=Wt[0]&&t<=Wt[2]&&e>=Wt[1]&&e<=Wt[3]))return[t,e];let o=t-105,n=e-35,s=a=>Math.sin(a*Math.PI),r=(20*s(6*o)+20*s(2*o))*2/3,i=-100+2*o+3*n+.2*n*n+.1*o*n+.2*
Math.sqrt(Math.abs(o))+r+(20*s(n)+40*s(n/3))*2/3+(160*s(n/12)+320*s(n/30))*2/3,l=300+o+2*n+.1*o*o+.1*o*n+.1*Math.sqrt(Math.abs(o))+r+(20*s(o)+40*s(o/3))*2/3+(150*
s(o/12)+300*s(o/30))*2/3,c=1-Yn*Math.sin(e*wt)**2,f=Math.sqrt(c);return[t+l*180/(Dn/f*Math.cos(e*wt)*Math.PI),e+i*180/(Dn*(1-Yn)/(c*f)*Math.PI)]}var Wt=[72.004,
.8293,137.8347,55.8271];var Ir=12,Nr=["站","客站","火车站","高铁站"],Tr=[7,9,10.5,12.5],Kn=3,Rr=3e4;function Gn(t,e,o,n){let[s,r,i,l]=[[],[],[],[]];for(let a of Object.values(
t.layers)){let u=a.look.draw==="ground";for(let d of a.features){let p=o.say(d.zh,"en");(u?s:r).push({names:Zn([...vr(a,d),[p,.98,""]],n),answer:{id:d.id,zh:d.zh,
en:p,feature:d,...u&&Number.isFinite(d.x)?{at:Un(d)}:{}}})}}for(let a of Br(t,e)){let u=a.en||o.say(a.zh,"en"),d=a.level===Kn,p=d?.96:1,m=[[a.zh,p,""],[ue(a.zh),
p,""],[u,p-.02,""]];a.code&&m.push([a.code,.9,a.code]);let h=Un(a);(d?l:i).push({names:Zn(m,n),answer:{id:a.id,zh:a.zh,en:u,at:h,place:{latitude:h[1],longitude:h[0],
zoom:Tr[a.level],level:a.level}}})}let c=new Map([...s,...i].map(({answer:a})=>[a.id.split("/")[1],a]));for(let{answer:{id:a,place:u},answer:d}of i){let p=a.split(
"/")[1];u?.level===2&&(d.within=c.get(`${p.slice(0,4)}00`)??c.get(`${p.slice(0,2)}0000`))}let f=[...s,...i].map(({answer:a})=>a).filter(({feature:a,place:u,at:d})=>d&&
(a?.layer==="districts"||u?.level===2));for(let{answer:a}of l)a.near=Pr(a.at??[0,0],f);return[...s,...i,...r,...l]}function Un({x:t,y:e}){return[Y(t),V(e)]}function Pr(t,e){
let o=Math.cos(t[1]*Math.PI/180),n,s=1/0;for(let r of e){let i=Math.hypot(((r.at?.[0]??0)-t[0])*o,(r.at?.[1]??0)-t[1]);i<s&&([n,s]=[r,i])}return n&&{zh:n.zh,en:n.
en}}function Zn(t,e){return t.filter(([o])=>o).map(([o,n,s])=>[de(o,e),n,s])}function ue(t){return t.replace(/^(..+?)(省|市|区|县|镇|乡|街道)$/,"$1")}function vr(t,e){
let o=[[e.zh,1,""]];if(t.look.draw==="ground"&&o.push([ue(e.zh),1,""]),t.look.draw==="rings"&&!e.zh.endsWith("站"))for(let n of Nr)o.push([e.zh+n,.97,""]);for(let[
n,s]of[["codes",.99],["aliases",.95],["former_names",.95],["adcode",.9]])for(let r of String(t.cell(n,e.index)??"").split("|"))r&&o.push([r,s,r]);return o}function Br(t,{
gazetteer:e}){let o=[];if(e){let s=j(e.levels),r=j(e.codes),[i]=v(e.at);e.names.forEach((l,c)=>o.push({id:`place/${r[c]}`,zh:l,en:"",code:String(r[c]),level:s[c],
x:i[2*c],y:i[2*c+1]}))}return(t.backdrop?.towns??[]).forEach(({name:[s,r],x:i,y:l},c)=>{o.push({id:`town/${c}`,zh:s,en:r,code:"",level:3,x:i,y:l})}),o}function Xn(t,e,o,n){
let s=de(t,n);for(let r of[Fn,Hn]){let i=[];if(e.forEach(({names:l,answer:c},f)=>{let a={score:0,by:""};for(let[u,d,p]of l){let m=r(s,u,o)*d;m>a.score&&(a={score:m,
by:p})}a.score>0&&i.push({...c,...a,order:f})}),i.length)return jr(i.sort((l,c)=>c.score-l.score||l.order-c.order))}return[]}function jr(t){let e=new Map;return t.
filter(({zh:o,place:n,at:s})=>{let r=ue(o),i=e.get(r)??[];return n?.level===Kn&&s&&i.some(l=>pt(l,s)<Rr)?!1:(s&&e.set(r,[...i,s]),!0)}).slice(0,Ir)}function Dt({
place:t,near:e,within:o},n){let s=n.t(`place_${t?.level??0}`);return e?s+n.t("place_near",{name:n.pick(e)}):o?s+n.t("place_in",{name:n.pick(o)}):s}function Jn(t,e,o,n,s){let r=Wn(e.traditional),i=C("search"),l=x("search-results"),c=null,f=[],a=-1;function u(){l.hidden=!0,l.replaceChildren(),i.setAttribute(
"aria-expanded","false"),i.removeAttribute("aria-activedescendant"),a=-1}function d(g){let y=l.querySelectorAll("[role=option]");y.length&&(a=(g+y.length)%y.length,
y.forEach((M,S)=>M.setAttribute("aria-selected",String(S===a))),y[a].scrollIntoView({block:"nearest"}),i.setAttribute("aria-activedescendant",y[a].id))}function p(g){
i.value=o.pick(g),u(),i.blur(),s(g)}function m(g){return g.feature?n(g.feature):Dt(g,o)}function h(){c??=Gn(t,e,o,r),f=Xn(i.value,c,e.readings,r),a=-1,l.replaceChildren(
...f.map((g,y)=>b("li",{id:`search-option-${y}`,role:"option","aria-selected":"false","data-id":g.id,mousedown:M=>M.preventDefault(),click:()=>p(g)},b("b",{},o.
pick(g)),b("span",{},...g.by?[b("q",{},g.by),` · ${m(g)}`]:[m(g)])))),!f.length&&i.value.trim()&&l.append(b("li",{class:"none",role:"option","aria-selected":"f\
alse","aria-disabled":"true"},o.t("search_none"))),l.hidden=!i.value.trim(),i.setAttribute("aria-expanded",String(!l.hidden))}i.addEventListener("input",h),i.addEventListener(
"focus",()=>i.value&&h()),i.addEventListener("blur",()=>setTimeout(u,150)),i.addEventListener("keydown",g=>{if(g.key==="ArrowDown")d(a+1);else if(g.key==="Arrow\
Up")d(a-1);else if(g.key==="Escape")u();else if(g.key==="Enter"&&f.length)p(f[Math.max(0,a)]);else return;g.preventDefault()})}var qn=[6,16];function Fr(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("\
y",String(t.year)),Qn(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),Qn(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.named&&
n.set("n","1"),t.district&&(n.set("d",t.district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&
n.set("o",t.selected),t.compare&&n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),
`#${n.toString().replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Qn(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function pe(t,e,o){
let n=new URLSearchParams(t.replace(/^#/,"")),s={},r=(p,m)=>{let h=new Set(m);return new Set((n.get(p)??"").split(",").filter(g=>h.has(g)))},i=p=>{let m=Math.round(
Number(p));return m>=o.page.firstYear&&m<=o.page.lastYear?m:null},l=i(n.get("y"));l&&(s.year=l),n.has("l")&&(s.layers=r("l",Object.keys(o.layers))),n.has("s")&&
(s.statuses=r("s",e.statuses)),n.get("n")==="1"&&(s.named=!0);let c=n.get("d");if(c){s.district=c;let p=/^([\d.]+)(km|min)$/.exec(n.get("r")??"");p&&Number.isFinite(
Number(p[1]))&&(s.km=Number(p[1]),s.unit=p[2]),s.nearStatus=n.get("ns")??"",s.nearKind=n.get("nk")??""}s.selected=n.get("o")??"";let f=/^(\d+)@([\d.]+)$/.exec(n.
get("c")??""),a=i(f?.[1]);f&&a&&Object.assign(s,{compare:!0,compareYear:a,swipe:Math.min(.98,Math.max(.02,Number(f[2])))});let u=n.get("lang");(u==="en"||u==="z\
h")&&(s.lang=u);let d=n.get("t");return(d==="light"||d==="dark")&&(s.theme=d),{patch:s,where:Hr(n.get("map")??"")}}function Hr(t){let e=t.split("/").map(r=>/^-?\d+(\.\d+)?$/.
test(r)?Number(r):NaN);if(e.length!==3||!e.every(Number.isFinite))return null;let[o,n,s]=e;return{zoom:Math.min(qn[1],Math.max(qn[0],o)),latitude:Math.min(85,Math.
max(-85,n)),longitude:Math.min(180,Math.max(-180,s))}}function to(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+
t}function eo(t,e,o,n,s,r=Fr){let i="",l=0;function c(){l=0;let a=t.getCenter();i=r(e.get(),{zoom:t.getZoom(),latitude:a.lat,longitude:a.lng},o),C("share-link").
value=i===window.location.hash?window.location.href:to(i)}function f(){l||=window.setTimeout(c,120)}e.listen(["*",...Object.keys(o)],f),t.on("moveend",f),window.
addEventListener("hashchange",()=>{window.location.hash!==i&&s(window.location.hash)}),x("copy-link").addEventListener("click",async()=>{c();let a=C("share-link"),
u=await rt(a.value);a.select(),x("share-note").textContent=n.t(u?"copied":"copy_by_hand")}),c()}function ot(t){return Math.round(t*1e5)/1e5}function no(t){let e=[];for(let o=0;o<t.length;o+=2)e.push([ot(Y(t[o])),ot(V(t[o+1]))]);return e}function oo(t){let e=0;
for(let o=1;o<t.length;o++)e+=t[o-1][0]*t[o][1]-t[o][0]*t[o-1][1];return e}function Wr(t){let e=t.map(n=>({ring:n,size:Math.abs(oo(n))})).sort((n,s)=>s.size-n.size).
map(({ring:n})=>n),o=[];for(let n of e){let s=o.filter(i=>i.filter(l=>Yr(Dr(n),l)).length%2).pop(),r=oo(n)>0;s?s.push(r?n.slice().reverse():n):o.push([r?n:n.slice().
reverse()])}return o}function Dr(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}function Yr([t,e],o){let n=!1;for(let s=1;s<o.length;s++){let[r,i]=o[s-1],[l,
c]=o[s];i>e!=c>e&&t<(l-r)*(e-i)/(c-i)+r&&(n=!n)}return n}function Vr(t,e){if(t.geometry==="point")return Number.isFinite(e.x)?{type:"Point",coordinates:[ot(Y(e.
x)),ot(V(e.y))]}:null;if(t.geometry==="polygon")return e.rings.length?{type:"MultiPolygon",coordinates:Wr(e.rings.map(no))}:null;let o=t.geometry==="line"?e.parts.
map(n=>n.path):e.rings;return o.length?{type:"MultiLineString",coordinates:o.map(no)}:null}function Ur(t,e){if(t==null||t==="")return null;let[,o,n]=/^(\w+\.csv: )?([^]*)$/.
exec(String(t))??["","",""];return(o??"")+e(n,"en")}function so(t,e,o){let n=Object.keys(t.layers[e.id].columns).filter(s=>s!=="evidence");return{type:"FeatureC\
ollection",name:e.id,as_of:t.page.asOf,sources:t.page.dataNote,sources_en:t.page.dataNoteEn??t.page.dataNote,features:e.features.map(s=>({type:"Feature",id:s.id,
properties:{...Object.fromEntries(n.map(r=>[r,e.cell(r,s.index)])),name_en:o(s.zh,"en"),...Object.fromEntries(["sources","note"].filter(r=>n.includes(r)).map(r=>[
`${r}_en`,Ur(e.cell(r,s.index),o)])),documents:(e.cell("evidence",s.index)??[0]).slice(1).map(([r,i,l,c])=>({document:t.documents[r]?.id??null,start:i,end:l,text:t.
strings[c]}))},geometry:Vr(e,s)}))}}var Zr="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",mt=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,ye="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Yt="http://schemas.openxmlformats.org/officeDocument/2006/relationships",me="http://schemas.ope\
nxmlformats.org/package/2006",he="application/vnd.openxmlformats-officedocument.spreadsheetml";function ro(t){return t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"]/g,e=>`&#${e.charCodeAt(0)};`)}function Kr(t){let e="";for(let o=t+1;o>0;o=Math.floor((o-1)/26))e=String.fromCharCode(65+(o-1)%26)+e;return e}
function Gr(t,e,o){return t==null||t===""?"":typeof t=="number"&&Number.isFinite(t)?`<c r="${e}"><v>${t}</v></c>`:`<c r="${e}" t="inlineStr"${o?' s="1"':""}><is\
><t xml:space="preserve">${ro(be(t))}</t></is></c>`}function Xr(t){let e=t.map((o,n)=>`<row r="${n+1}">${o.map((s,r)=>Gr(s,`${Kr(r)}${n+1}`,n===0)).join("")}</r\
ow>`).join("");return`${mt}<worksheet xmlns="${ye}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="f\
rozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${e}</sheetData></worksheet>`}function Jr(t,e){let o=ro(e.replace(/[[\]:*?/\\']/g,
" ").slice(0,31))||"Sheet1";return Qr([["[Content_Types].xml",`${mt}<Types xmlns="${me}/content-types"><Default Extension="rels" ContentType="application/vnd.op\
enxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${he}.sheet.\
main+xml"/><Override PartName="/xl/styles.xml" ContentType="${he}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${he}.worksheet+xml"/\
></Types>`],["_rels/.rels",`${mt}<Relationships xmlns="${me}/relationships"><Relationship Id="rId1" Type="${Yt}/officeDocument" Target="xl/workbook.xml"/></Rela\
tionships>`],["xl/workbook.xml",`${mt}<workbook xmlns="${ye}" xmlns:r="${Yt}"><sheets><sheet name="${o}" sheetId="1" r:id="rId1"/></sheets></workbook>`],["xl/_r\
els/workbook.xml.rels",`${mt}<Relationships xmlns="${me}/relationships"><Relationship Id="rId1" Type="${Yt}/worksheet" Target="worksheets/sheet1.xml"/><Relation\
ship Id="rId2" Type="${Yt}/styles" Target="styles.xml"/></Relationships>`],["xl/styles.xml",`${mt}<styleSheet xmlns="${ye}"><fonts count="2"><font/><font><b/></\
font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontI\
d="1" applyFont="1"/></cellXfs></styleSheet>`],["xl/worksheets/sheet1.xml",Xr(t)]])}function io(t,e){return new Blob([Jr(t,e)],{type:Zr})}function qr(t){let e=-1;
for(let o of t){e^=o;for(let n=0;n<8;n++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Qr(t){let e=new TextEncoder,o=[],n=[],s=0;for(let[i,l]of t){let c=e.encode(
i),f=e.encode(l),a=[[20,2],[2048,2],[0,2],[0,2],[33,2],[qr(f),4],[f.length,4],[f.length,4],[c.length,2],[0,2]];o.push(ge([[67324752,4],...a]),c,f),n.push(ge([[33639248,
4],[20,2],...a,[0,2],[0,2],[0,2],[0,4],[s,4]]),c),s+=30+c.length+f.length}let r=n.reduce((i,l)=>i+l.length,0);return ti([...o,...n,ge([[101010256,4],[0,2],[0,2],
[t.length,2],[t.length,2],[r,4],[s,4],[0,2]])])}function ge(t){return Uint8Array.from(t.flatMap(([e,o])=>Array.from({length:o},(n,s)=>e>>>8*s&255)))}function ti(t){
let e=new Uint8Array(t.reduce((n,s)=>n+s.length,0)),o=0;for(let n of t)e.set(n,o),o+=n.length;return e}function lo(t,e){return e.map(o=>t.t(`csv_${o}`))}function ke(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}var ei=/^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;
function be(t){let e=String(t);return typeof t=="string"&&ei.test(e)?`'${e}`:e}function ao(t,e,o){it(`${t}.${e}`,e==="xlsx"?io(o,t):new Blob([ni(o)],{type:"text\
/csv;charset=utf-8"}))}function ni(t){let e=o=>{let n=o==null?"":be(o);return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).
join(",")).join(`\r
`)}\r
`}function co(t,e){let{data:o,scene:n,language:s,state:r}=t,i=D("download-layer");function l(){let f=i.value;i.replaceChildren(...o.groups.flatMap(a=>a.layers.map(
u=>b("option",{value:u.id},s.pick(u))))),f&&(i.value=f)}x("download-geojson").addEventListener("click",()=>{let f=n.layers[i.value];it(`${f.id}.geojson`,new Blob(
[JSON.stringify(so(o,f,s.say))],{type:"application/geo+json"}))});let c=f=>{let a=r(),u=a.district?e(a):n.layers.projects.features.filter(y=>B(y.life,a.year)!==
null).map(y=>({feature:y,value:null})),d=n.byId.get(a.district)?.name??"",p=a.unit==="min",m=n.layers.projects.cell,h=y=>String(y??"").split("|").map(M=>n.byId.
get(M)?.name??M).join(s.list(["",""])),g=([,...y])=>[...new Set(y.map(([M])=>s.say(o.documents[M]?.title??"")).filter(Boolean))].join(s.pick({zh:"；",en:"; "}));
ao(a.district?`near-${d}-${a.km}${a.unit}`:"projects",f,[lo(s,["id","name","kind","status","year","near",p?"minutes":"distance_m","district","lon","lat","confid\
ence","documents","sources"]),...u.map(({feature:y,value:M})=>[y.id,y.name,s.pick({en:y.kind,zh:dt(s,n.layers.projects,y.kind)}),ke(s,"status",It(y.life,a.year)),
a.year,d,M,h(m("districts",y.index)),Number.isFinite(y.x)?ot(Y(y.x)):null,Number.isFinite(y.y)?ot(V(y.y)):null,ke(s,"confidence",m("confidence",y.index))?.split(
/[:：]/)[0],g(m("evidence",y.index)??[0]),ae(s,String(m("sources",y.index)??""))])])};for(let f of["csv","xlsx"])x(`download-${f}`).addEventListener("click",()=>c(
f)),x(`near-${f}`).addEventListener("click",()=>c(f));return l(),l}function zt({page:t},e,...o){return[e.t("as_of",{date:t.asOf}),...o,e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}function xe(t,e,o,n){let s=g=>!n||n.has(g),[r,i,l,c,f,a,u]=t.counts[o-t.page.firstYear],d=s("construction")?c:0,p=(s("approved")?a:0)+(s("proposed")?u:0)+(s("pl\
anned")?f-a-u:0);if(!s("open")){let g=[d&&e.t("headline_only_building",{building:d}),p&&e.t("headline_only_planned",{planned:p})].filter(Boolean);return g.length?
e.t("headline_only",{year:o,parts:g.join(e.t("comma"))}):e.t("headline_none",{year:o})}let m=i?e.t("headline_metro",{metro:i}):"",h=l?e.t("headline_partly",{partly:l}):
"";return o>t.page.asOfYear?e.t("headline_future",{year:o,open:r,metro:m})+h:e.t("headline",{year:o,open:r,metro:m})+h+(d?e.t("headline_building",{building:d}):
"")+(p?e.t("headline_planned",{planned:p}):"")}function fo(t,e,o){function n(){let s=xe(t,o,e.get().year,e.get().statuses);x("headline").textContent=s,document.
title=s,x("credit-text").textContent=zt(t,o),x("sources").textContent=zt(t,o)+(t.page.version?` · Corridor Atlas ${t.page.version}`:"")}e.listen(["year","lang",
"statuses"],n),n()}function uo(t,e){return[[t-46,4,t,62],[t*.8-24,e-36,t,e]]}function po(t,e,o,n,{left:s,top:r,width:i,height:l}){oi(t,n,o,{x:s+i-26,y:r+14}),si(t,e,o,n,{right:s+i-
14,bottom:r+l-14,most:i/5})}function oi(t,e,o,{x:n,y:s}){t.save(),t.lineJoin="round",t.beginPath(),t.moveTo(n,s),t.lineTo(n+8,s+24),t.lineTo(n,s+18),t.lineTo(n-
8,s+24),t.closePath(),t.strokeStyle=o.halo,t.lineWidth=3,t.stroke(),t.fillStyle=o.ink,t.fill(),mo(t,e.t("north"),n,s+38,o,"center"),t.restore()}function si(t,e,o,n,{
right:s,bottom:r,most:i}){let{lat:l,lng:c}=e.getCenter(),f=e.getZoom(),a=e.unproject(e.project([l,c],f).add([1,0]),f),u=pt([c,l],[a.lng,a.lat]),d=i*u,m=[1,2,5].
flatMap(g=>[0,1,2,3,4,5,6].map(y=>g*10**y)).sort((g,y)=>g-y).filter(g=>g<=d).pop()??1,h=m/u;t.save(),t.beginPath(),t.moveTo(s-h,r-6),t.lineTo(s-h,r),t.lineTo(s,
r),t.lineTo(s,r-6);for(let[g,y]of[[o.halo,4],[o.ink,1.5]])t.strokeStyle=g,t.lineWidth=y,t.stroke();mo(t,m<1e3?`${m} ${n.t("metre")}`:`${m/1e3} ${n.t("unit_km")}`,
s-h/2,r-6,o,"center"),t.restore()}function mo(t,e,o,n,s,r){t.font=`600 12px ${z}`,t.textAlign=r,t.textBaseline="alphabetic",t.strokeStyle=s.halo,t.lineWidth=3,t.
strokeText(e,o,n),t.fillStyle=s.ink,t.fillText(e,o,n)}var H=28,ho=18;function go(t,e){let{data:o,scene:n,language:s,map:r,state:i}=t,l=r.getSize(),c=Math.max(760,l.x),f=Math.max(520,Math.min(l.y,c*.8)),a=t.shown("o\
ne").palette,u=document.createElement("canvas"),d=u.getContext("2d"),p=c+2*H;d.font=`700 26px ${U}`;let m=Tt(d,xe(o,s,i().year,i().statuses),c);d.font=`13px ${z}`;
let h=Tt(d,s.t("standfirst"),c);d.font=`12px ${z}`;let g=Tt(d,zt(o,s),c),y=18+m.length*32+h.length*ho+12,M=y+f+24,S=le(d,n,t.shown("one"),s,{x:H,y:M,width:c},r.
getZoom()),A=M+S+18+g.length*17+H-8;return u.width=Math.round(p*e),u.height=Math.round(A*e),d.setTransform(e,0,0,e,0,0),d.fillStyle=a.halo,d.fillRect(0,0,p,A),ri(
d,t,{width:c,height:f,ratio:e,head:y}),po(d,r,a,s,{left:H,top:y,width:c,height:f}),d.textAlign="left",d.textBaseline="alphabetic",d.fillStyle=a.ink,d.font=`700 \
26px ${U}`,m.forEach((O,T)=>d.fillText(O,H,44+T*32)),d.font=`13px ${z}`,d.fillStyle=a.muted,h.forEach((O,T)=>d.fillText(O,H,32+m.length*32+T*ho)),le(d,n,t.shown(
"one"),s,{x:H,y:M,width:c},r.getZoom()),d.font=`12px ${z}`,d.textBaseline="alphabetic",d.fillStyle=a.muted,g.forEach((O,T)=>d.fillText(O,H,M+S+26+T*17)),u}function ri(t,e,{
width:o,height:n,ratio:s,head:r}){let{scene:i,map:l,state:c}=e,f=l.getZoom(),a=l.project(l.getCenter(),f),u={scale:256*2**f,zoom:f,width:o,height:n,left:a.x-o/2,
top:a.y-n/2,frame:[0,0,o,n],covered:uo(o,n)},d=document.createElement("canvas");d.width=Math.round(o*s),d.height=Math.round(n*s);let p=d.getContext("2d"),{compare:m,
swipe:h,year:g,compareYear:y}=c();for(let[M,S,A,O]of m?[["left",0,h,String(y)],["right",h,1,String(g)]]:[["one",0,1,""]]){p.setTransform(s,0,0,s,0,0);let T=[S*o,
A*o];Mt(p,m?{...u,clip:T}:u,i,{...e.shown(M),tiles:!1}),t.save(),t.beginPath(),t.rect(H+S*o,r,(A-S)*o,n),t.clip(),t.drawImage(d,H,r,o,n),O&&(t.font=`700 20px ${z}`,
t.textAlign=M==="left"?"right":"left",t.textBaseline="top",t.fillStyle=e.shown("one").palette.ink,t.fillText(O,H+h*o+(M==="left"?-10:10),r+10)),t.restore()}t.strokeStyle=
e.shown("one").palette.around_edge,t.strokeRect(H+.5,r+.5,o-1,n-1),t.fillStyle=e.shown("one").palette.ink,m&&t.fillRect(H+h*o-1,r,2,n)}function yo(t){x("save-pn\
g").addEventListener("click",()=>{go(t,2).toBlob(e=>{e&&it(`corridor-atlas-${t.state().year}.png`,e)},"image/png")}),x("print").addEventListener("click",()=>window.
print()),window.addEventListener("beforeprint",()=>{t.onPaper(()=>x("print-sheet").replaceChildren(go(t,2)))}),window.addEventListener("afterprint",()=>x("print\
-sheet").replaceChildren())}function bo(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:i}=t.get();return i==="auto"?n.matches:i==="dark"};function r(){let i=s();
document.documentElement.dataset.theme=i?"dark":"light";let l=x("theme");l.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),l.title=e.t(i?"to_light":"to_d\
ark"),l.textContent=i?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),n.addEventListener("change",()=>{r(),o()}),
t.listen(["theme","lang"],r),r(),s}function ii(t){let[e,o]=t.includes("?")||!t.includes("=")?t.split("?"):["",t];return{place:e,parts:new URLSearchParams(o)}}function ko(t,{lang:e,theme:o}){let{place:n,parts:s}=ii(t);s.delete("lang"),s.delete("t"),e!=="zh"&&s.set("lang",e),o!=="auto"&&s.set("t",o);let r=s.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@");return[n,n&&r?"?":"",r].join("")}function li(t,e){let[o,n=""]=t.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(o))return t;let s=ko(n,e);return s?`${o}#${s}`:o}function xo(t){for(let e of["poi\
nterdown","focusin"])document.addEventListener(e,({target:o})=>{let n=o.closest?.("a[href]"),s=n?.getAttribute("href");if(n&&s&&!n.hasAttribute("download")){let r=li(
s,t.get());r!==s&&n.setAttribute("href",r)}})}function So(t,e,o,n,s){let r=C("compare"),i=D("compare-year"),l=x("swipe");for(let a=t.page.firstYear;a<=t.page.lastYear;a++)i.append(b("option",{value:a},String(
a)));function c(){let{compare:a,compareYear:u,swipe:d,year:p}=o.get();r.checked=a,i.value=String(u),i.disabled=!a,l.hidden=!a,l.style.left=`${d*100}%`,l.setAttribute(
"aria-valuenow",String(Math.round(d*100))),x("swipe-left").textContent=String(u),x("swipe-right").textContent=String(p),s.main.clip(a?d:0,1),s.other.clip(0,d)}function f(a){
o.set({swipe:Math.min(.98,Math.max(.02,a))})}l.addEventListener("pointerdown",a=>{l.setPointerCapture(a.pointerId),a.preventDefault(),l.focus()}),l.addEventListener(
"pointermove",a=>{if(!l.hasPointerCapture(a.pointerId))return;let u=e.getContainer().getBoundingClientRect();f((a.clientX-u.left)/u.width)}),l.addEventListener(
"keydown",a=>{let u={ArrowLeft:-.02,ArrowRight:.02,PageDown:-.1,PageUp:.1}[a.key];u!==void 0&&(f(o.get().swipe+u),a.preventDefault())}),r.addEventListener("chan\
ge",()=>o.set({compare:r.checked})),i.addEventListener("change",()=>o.set({compareYear:Number(i.value)})),o.listen(["compare","compareYear"],({compare:a})=>{s.other.
show(a),c()}),o.listen(["swipe","year"],c),s.other.show(o.get().compare),c()}var ai={osm:{url:"https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png",hosts:"abc",credit:"© OpenStreetMap contributors"},tianditu:{url:"https://t{s}.tianditu.g\
ov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk={key}",
hosts:"01234567",credit:"天地图"}};function Mo(t,e){let o=C("basemap"),n=D("basemap-source"),s=C("basemap-key"),r=null;function i(){let{basemap:l}=e.get();r?.
remove(),r=null,x("basemap-credit").textContent="",o.checked=!!l,x("basemap-choice").hidden=!l,x("basemap-key-row").hidden=l!=="tianditu";let c=ai[l];!c||l==="t\
ianditu"&&!s.value.trim()||(r=L.tileLayer(c.url.replace("{key}",encodeURIComponent(s.value.trim())),{subdomains:c.hosts,maxZoom:18,crossOrigin:"anonymous"}),x("\
basemap-credit").textContent=c.credit,r.addTo(t))}o.addEventListener("change",()=>e.set({basemap:o.checked?n.value:""})),n.addEventListener("change",()=>e.set({
basemap:n.value})),s.addEventListener("change",i),e.listen(["basemap"],i),i()}var Me="#legend, .leaflet-control, #credit, #swipe:not([hidden]) span, #panel, #detail:not([hidden])",ci=560,Se=700,q=12;function Ao(t){let e=x("credit"),o=new ResizeObserver(
()=>{document.documentElement.style.setProperty("--credit",`${e.offsetHeight}px`),t()});for(let n of document.querySelectorAll("#credit, #legend, #panel, #detai\
l"))o.observe(n)}function Ae(t){let e=x("legend"),{x:o,y:n}=t.getSize(),s=e.getBoundingClientRect();o-s.width>=ci&&s.height<n*.8||(e.classList.add("closed"),x("\
legend-toggle").setAttribute("aria-expanded","false"))}function Eo(t){let e=t.getSize().x;t.on("resize",()=>{let o=t.getSize().x;o<e&&Ae(t),e=o})}function Vt(t){
let{paddingTopLeft:[e],paddingBottomRight:[,o]}=Ee(t),n=t.getContainer().getBoundingClientRect(),s=x("detail").getBoundingClientRect(),r=n.width>Se&&s.width?n.right-
s.left:0;return{paddingTopLeft:[e+2*q,50],paddingBottomRight:[r+(n.width>Se?5:2)*q,o]}}function Ee(t){let e=t.getContainer().getBoundingClientRect(),o=x("legend").
getBoundingClientRect(),n=x("credit").getBoundingClientRect(),s=Math.max(0,e.bottom-n.top)+q;return e.width<=Se?{paddingTopLeft:[6,q],paddingBottomRight:[6,s]}:
{paddingTopLeft:[!x("legend").classList.contains("closed")?o.right-e.left+q:q,q],paddingBottomRight:[q,s]}}var Le=["small","half","tall"];function Lo(t,e,o){let n=x("panel"),s=x("sheet-toggle");function r(a){n.dataset.sheet=a,s.setAttribute("aria-expanded",String(a!==
"small")),s.setAttribute("aria-label",e.t(a==="tall"?"sheet_less":"sheet_more"))}let i=0,l=0,c=!1;s.addEventListener("pointerdown",a=>{s.setPointerCapture(a.pointerId),
i=a.clientY,l=n.getBoundingClientRect().height,c=!1}),s.addEventListener("pointermove",a=>{!s.hasPointerCapture(a.pointerId)||Math.abs(a.clientY-i)<6||(c=!0,n.style.
height=`${Math.max(80,l+i-a.clientY)}px`)}),s.addEventListener("pointerup",()=>{if(!c)return;let a=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",r(a<.33?"small":a<.68?"half":"tall")}),s.addEventListener("click",()=>{if(c)return;let a=Le.indexOf(n.dataset.sheet??"small");r(Le[(a+1)%Le.length])});let f=x(
"legend-toggle");f.addEventListener("click",()=>{let a=x("legend").classList.toggle("closed")===!1;f.setAttribute("aria-expanded",String(a))}),window.matchMedia(
"(max-width: 760px)").matches&&(x("legend").classList.add("closed"),f.setAttribute("aria-expanded","false")),r("small"),o.listen(["lang"],()=>r(n.dataset.sheet??
"small")),t.on("click",()=>n.dataset.sheet!=="small"&&r("small"))}function $o(){let t=x("panel"),e=x("search"),o=x("search-results"),n=window.visualViewport,s="";
function r(){let i=n?n.offsetTop+n.height:window.innerHeight;t.style.setProperty("--keyboard",`${Math.max(0,Math.round(window.innerHeight-i))}px`),o.style.maxHeight=
`${Math.max(120,Math.round(i-e.getBoundingClientRect().bottom-10))}px`}e.addEventListener("focus",()=>{window.matchMedia("(max-width: 760px)").matches&&(s=t.dataset.
sheet??"small",t.dataset.sheet="tall",t.classList.add("searching"),t.scrollTop=0,r())}),e.addEventListener("blur",()=>{t.classList.contains("searching")&&(t.classList.
remove("searching"),t.dataset.sheet=s,t.style.removeProperty("--keyboard"),o.style.removeProperty("max-height"))}),e.addEventListener("input",()=>t.classList.contains(
"searching")&&r()),t.addEventListener("transitionend",()=>t.classList.contains("searching")&&r()),n?.addEventListener("resize",()=>t.classList.contains("searchi\
ng")&&r()),n?.addEventListener("scroll",()=>t.classList.contains("searching")&&r())}var fi="#legend, #detail:not([hidden]), #tools, .leaflet-control-zoom";function di(t,e,o){let n=e.left+6,s=e.right-6,r=(t.left+t.right)/2;for(let c of o)!c.width||c.bottom<=t.top||c.top>=t.bottom||(c.left<r?n=Math.max(n,c.right+6):
s=Math.min(s,c.left-6));let i=t.left<n?n-t.left:t.right>s?s-t.right:0,l=Math.max(0,t.width/2-18);return Math.min(l,Math.max(-l,i))}function _o(t){let e=null;function o(){
let n=e?.querySelector(".leaflet-popup-content-wrapper");if(!n)return;n.style.transform="";let s=di(n.getBoundingClientRect(),t.getContainer().getBoundingClientRect(),
[...document.querySelectorAll(fi)].map(r=>r.getBoundingClientRect()));s&&(n.style.transform=`translateX(${Math.round(s)}px)`)}t.on("popupopen",({popup:n})=>{e=n.
getElement(),o()}),t.on("popupclose",()=>{e=null}),t.on("moveend",o)}function wo(t){return t.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/</g,"&lt;")}function ui(t,e){let[o,n=""]=t.split("#"),s=/^https?:/.test(o)?o:o.slice(
o.lastIndexOf("/")+1);return`<iframe src="${wo(`${s}${n?`#${n}`:""}`)}" title="${wo(e)}" width="100%" height="640" style="border:0" loading="lazy" allow="fullsc\
reen; geolocation; clipboard-write"></iframe>`}function zo(t){let e=C("embed"),o=()=>{e.value=ui(C("share-link").value||window.location.href,document.title)};e.
addEventListener("focus",()=>{o(),e.select()}),x("copy-embed").addEventListener("click",async()=>{o();let n=await rt(e.value);n||e.select(),x("share-note").textContent=
t.t(n?"copied":"copy_by_hand")}),o()}var Oo=5;function Ut(t,e){return`${t.toFixed(Oo)}, ${e.toFixed(Oo)}`}function Co(t,e,o){let n=x("tool-note"),s={measure:x("measure"),coordinates:x("coordinates")};
t.getContainer().querySelector(".leaflet-top.leaflet-right")?.append(x("tools")),L.DomEvent.disableClickPropagation(x("tools")),L.DomEvent.disableScrollPropagation(
x("tools"));let r="",i=pi(t,e,a=>l(a));function l(a){n.textContent=a,n.hidden=!a}function c(a){r=r===a?"":a;for(let[u,d]of Object.entries(s))d.setAttribute("ari\
a-pressed",String(u===r));t.getContainer().classList.toggle("measuring",r!==""),i.clear(),l(r?e.t(`tool_${r}_hint`):"")}function f({lat:a,lng:u}){let d=[["coord\
inates_wgs84",Ut(u,a)],["coordinates_gcj02",Ut(...Vn(u,a))]],p=b("p",{class:"copied",role:"status"});L.popup({className:"callout",offset:[0,-2],closeButton:!1,autoPan:!0}).
setLatLng([a,u]).setContent(b("div",{},...d.map(([m,h])=>b("p",{class:"place"},b("span",{},e.t(m)),b("b",{"data-datum":m},h),b("button",{type:"button",class:"ac\
tion","data-copy":h,"aria-label":`${e.t("copy")} ${e.t(m)}`,click:async()=>{let g=await rt(h);p.textContent=e.t(g?"copied":"copy_failed")}},e.t("copy")))),b("p",
{class:"note"},e.t("coordinates_note")),p)).openOn(t)}return s.measure.addEventListener("click",()=>c("measure")),s.coordinates.addEventListener("click",()=>c("\
coordinates")),t.on("contextmenu",a=>f(a.latlng)),t.on("mousemove",a=>{r==="coordinates"&&l(Ut(a.latlng.lng,a.latlng.lat))}),document.addEventListener("keydown",
a=>{a.key==="Escape"&&r&&c(""),a.key==="Enter"&&r&&a.target===t.getContainer()&&(r==="measure"?i.add(t.getCenter()):f(t.getCenter()))}),mi(t,e,l),hi(),o.listen(
["lang"],()=>l(r?e.t(`tool_${r}_hint`):"")),{isOn:()=>r!=="",takes(a){return r==="measure"?i.add(a.latlng):r==="coordinates"&&f(a.latlng),r!==""}}}function pi(t,e,o){
let n=[],s=null;return{add(r){n.push(r),s??=L.polyline([],{className:"ruler",color:"#d7263d",weight:3,interactive:!1}).addTo(t),s.setLatLngs(n);let i=0;for(let l=1;l<
n.length;l++)i+=pt([n[l-1].lng,n[l-1].lat],[n[l].lng,n[l].lat]);o(n.length<2?e.t("tool_measure_next"):e.t("tool_measure_sum",{length:i<1e3?`${Math.round(i)} ${e.
t("metre")}`:`${e.number(i/1e3,2)} ${e.t("unit_km")}`,n:n.length}))},clear(){n=[],s?.remove(),s=null}}}function mi(t,e,o){let n=x("locate"),s=null;navigator.geolocation||
(n.hidden=!0),n.addEventListener("click",()=>{if(s){s.remove(),s=null,n.setAttribute("aria-pressed","false"),o("");return}o(e.t("locate_waiting")),navigator.geolocation.
getCurrentPosition(({coords:r})=>{let i=[r.latitude,r.longitude];s=L.layerGroup([L.circle(i,{radius:r.accuracy,color:"#17509e",weight:1,interactive:!1}),L.circleMarker(
i,{radius:7,color:"#fff",weight:2,fillColor:"#17509e",fillOpacity:1,interactive:!1})]).addTo(t),n.setAttribute("aria-pressed","true"),t.setView(i,Math.max(t.getZoom(),
11)),o(e.t("locate_found",{at:Ut(r.longitude,r.latitude),metres:Math.round(r.accuracy)}))},({code:r})=>o(e.t(r===1?"locate_denied":"locate_failed")),{maximumAge:6e4,
timeout:15e3})})}function hi(){let t=x("fullscreen"),e=document.documentElement;t.hidden=!document.fullscreenEnabled,t.addEventListener("click",()=>{(document.fullscreenElement?
document.exitFullscreen():e.requestFullscreen()).catch(()=>{t.hidden=!0})}),document.addEventListener("fullscreenchange",()=>{t.setAttribute("aria-pressed",String(
!!document.fullscreenElement))})}var Io=["statuses","named","layers","district","km","unit","nearStatus","nearKind","compare","compareYear"],gi=700,yi=50;function No(t,e){let o=x("undo"),n=[],s=i(),
r=!1;function i(){let f=t.get();return Object.fromEntries(e.map(a=>[a,f[a]]))}function l(){o.disabled=!n.length}t.listen(e,(f,a)=>{let u=Object.fromEntries(e.filter(
h=>a.has(h)).map(h=>[h,s[h]]));if(s=i(),r)return;let d=n[n.length-1],p=window.performance.now();d&&p-d.at<gi&&Object.keys(u).join()===Object.keys(d.patch).join()?
d.at=p:n.push({patch:u,at:p}),n.length>yi&&n.shift(),l()});function c(){let f=n.pop();f&&(r=!0,t.set(f.patch),r=!1,l())}o.addEventListener("click",c),document.addEventListener(
"keydown",f=>{let a=f.target.closest?.("input[type=text], input[type=number]");f.key.toLowerCase()!=="z"||f.shiftKey||!(f.ctrlKey||f.metaKey)||a||(c(),f.preventDefault())}),
l()}function bi(){let t=JSON.parse(x("atlas-data").textContent??""),e=window[t.page.map],o=hn(t),n={year:t.page.asOfYear,statuses:new Set(fe),named:!1,layers:new Set(
t.groups.flatMap(k=>k.layers.filter(E=>E.on).map(E=>E.id))),district:"",km:20,unit:"km",nearStatus:"",nearKind:"",selected:"",lang:"zh",theme:"auto",compare:!1,
compareYear:2015,swipe:.5,basemap:""},s=pe(window.location.hash,n,t),r=_e({...n,...To(s.patch,o)}),i=Ne(t.words,()=>r.get().lang,t.said);Te(r,i,Re(o)),o.towards=
k=>i.t("towards",{name:i.say(k)});let l=Tn(t,o),c=null,f=()=>{let k=r.get();c=k.district?new Set(l(k).map(({feature:E})=>E.id)):null};f();let a=()=>{},u=bo(r,i,
()=>a()),d=!1,p=()=>u()&&!d;function m(k){let E=r.get();return gn(o,E,{dark:p(),lit:c,year:k==="left"?E.compareYear:void 0})}let h={main:re(e,(k,E)=>Mt(k,E,o,m(
"right")),Me),other:re(e,(k,E)=>Mt(k,E,o,m("left")),Me)};a=()=>{h.main.later(),h.other.later(),Et(o,m("one"),i,e.getZoom())};let g={data:t,scene:o,language:i,state:r.
get,open:A};function y(k,E=[]){Cn(g,k,E,{close:M,near:w=>{r.set({district:w.id}),M(),x("near").scrollIntoView({block:"start"}),x("near-district").focus()}})}function M(){
x("detail").hidden=!0,document.body.classList.remove("detail-open"),e.closePopup(),r.set({selected:""}),e.getContainer().focus({preventScroll:!0})}function S(k,E,w=k.
name){let R=$t(g,k)?` · ${Lt(g,k)}`:"";L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"callout"}).setLatLng(E).setContent(b("div",{},b("b",{},w),w===
k.name?b("span",{},`${nt(g,k)}${R}`):null)).openOn(e)}function A(k){r.set({selected:k.id,layers:new Set([...r.get().layers,k.layer]),named:r.get().named&&k.named}),
y(k),Number.isFinite(k.box[0])&&T(k),Number.isFinite(k.x)&&S(k,[V(k.y),Y(k.x)]),x("detail-title").focus({preventScroll:!0})}function O(k){let{feature:E,place:w}=k;
if(E){A(E);return}if(!w)return;let R=[w.latitude,w.longitude],W=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.flyTo(R,w.zoom,{animate:!W,duration:.8}),
L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"callout"}).setLatLng(R).setContent(b("div",{},b("b",{},i.pick(k)),b("span",{},Dt(k,i)))).openOn(e),e.
getContainer().focus({preventScroll:!0})}function T({box:[k,E,w,R]}){let W=window.matchMedia("(prefers-reduced-motion: reduce)").matches,N=L.latLngBounds([V(R),
Y(k)],[V(E),Y(w)]);e.flyToBounds(N,{maxZoom:11,...Vt(e),animate:!W,duration:.8})}function ht(k){let{compare:E,swipe:w}=r.get(),R=E&&k.containerPoint.x<w*e.getSize().
x,W=R?h.other:h.main,N=W.view(),Ot=e.project(k.latlng,N.zoom);return{x:Ot.x-N.left,y:Ot.y-N.top,surface:W,view:N,seen:m(R?"left":"right")}}function X(k,E){let{x:w,
y:R,surface:W,view:N,seen:Ot}=ht(k);return yn(w,R,N,o,Ot,W.drawn().symbols,{polygons:E})}let st=({layer:k})=>o.layers[k].look.draw==="clusters";function K(k){let{
x:E,y:w,surface:R}=ht(k);return R.drawn().symbols.find(N=>st(N.features[0])&&Math.hypot(N.x-E,N.y-w)<=N.r)?.features??[]}e.on("click",k=>{if(Zt.takes(k))return;
let E=X(k,!0);if(!E.length){r.get().selected&&M();return}let[w,...R]=E;if(K(k).length>1){let N=i.t("bubble",{n:K(k).length});ce(g,N,K(k),M),S(w,k.latlng,N),e.panInside(
k.latlng,Vt(e));return}let W=E.find(({layer:N})=>N==="districts");r.set({selected:w.id,...w.layer==="districts"&&W?{district:W.id}:{}}),y(w,R),S(w,k.latlng),e.panInside(
k.latlng,Vt(e))}),_o(e),Si(e,k=>Zt.isOn()?[]:X(k,!1),k=>k.id===r.get().selected?"":`${k.name} · ${nt(g,k)}${$t(g,k)?` · ${Lt(g,k)}`:""}`),fo(t,r,i),Jn(o,t,i,k=>nt(
g,k),O);let Ro=I(o.layers,"lines","symbols","clusters").flatMap(({features:k})=>k).filter(k=>Number.isFinite(k.x)&&k.undated);Pn(t,r,i,Ro.length),In(t,o,r,i,k=>ce(
g,i.pick(o.layers[k].look),o.layers[k].features,M)),xi(r),Rn(g,r,l,T),So(t,e,r,i,h),Mo(e,r);let Po=co(g,l);yo({data:t,scene:o,language:i,map:e,state:r.get,shown:k=>m(
k==="one"?"right":k),onPaper:k=>{d=!0,k(),d=!1}}),Lo(e,i,r),$o();let Zt=Co(e,i,r);No(r,Io),ki(()=>!Zt.isOn()&&!x("detail").hidden&&M()),x("lang").addEventListener(
"click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"})),r.listen(["district","km","unit","nearStatus","nearKind","named","year"],f),r.listen(["*",...Object.keys(
n)],(k,E)=>{[...E].every(w=>w==="swipe"||w==="basemap")||a()}),r.listen(["basemap"],()=>a()),r.listen(["lang"],({lang:k,selected:E})=>{Jt(i,k),Po();let w=o.byId.
get(E);w&&!x("detail").hidden&&y(w)}),r.listen(["year"],({selected:k})=>{let E=o.byId.get(k);E&&!x("detail").hidden&&y(E)});function $e(k){r.set({...n,...To(k.patch,
o)}),k.where&&e.setView([k.where.latitude,k.where.longitude],k.where.zoom,{animate:!1});let E=o.byId.get(r.get().selected);E&&y(E)}if(Jt(i,r.get().lang),Et(o,m(
"one"),i,e.getZoom()),Ae(e),Eo(e),s.where)$e(s);else{e.fitBounds(t.page.bounds,{animate:!1,...Ee(e)});let k=o.byId.get(r.get().selected);k&&A(k)}xo(r),eo(e,r,n,
i,k=>$e(pe(k,n,t))),Ao(()=>Object.values(h).forEach(k=>k.later())),e.on("zoomend",()=>Et(o,m("one"),i,e.getZoom())),zo(i),h.main.redraw(),Et(o,m("one"),i,e.getZoom()),
document.documentElement.dataset.ready="yes",window.atlas={map:e,store:r,scene:o,labels:()=>h.main.drawn().labels,symbols:()=>h.main.drawn().symbols,view:()=>h.
main.view(),describe:y}}function ki(t){document.addEventListener("keydown",({key:e,target:o})=>{e!=="Escape"||o.closest?.("input, select")||t()},!0)}function xi(t){
let e=C("named");e.addEventListener("change",()=>t.set({named:e.checked})),t.listen(["named"],({named:o})=>{e.checked=!!o}),e.checked=!!t.get().named}function To(t,e){
let o={...t};return o.district&&e.byId.get(o.district)?.layer!=="districts"&&delete o.district,o.selected&&(o.selected=e.byId.get(o.selected)?.id),o.selected||delete o.
selected,o}function Si(t,e,o){let n=x("hover"),s=t.getContainer(),r=0,i=!1;t.on("movestart zoomstart",()=>{i=!0,n.hidden=!0}),t.on("moveend",()=>{i=!1}),t.on("m\
ousemove",l=>{i||r||(r=requestAnimationFrame(()=>{r=0;let[c]=e(l);if(s.style.cursor=c?"pointer":"",n.textContent=c?o(c):"",n.hidden=!n.textContent,n.hidden)return;
let{x:f,y:a}=l.containerPoint,u=f+14+n.offsetWidth>s.clientWidth?f-10-n.offsetWidth:f+14,d=a+50+n.offsetHeight>s.clientHeight?a-10-n.offsetHeight:a+14;n.style.transform=
`translate(${Math.max(0,u)}px, ${Math.max(0,d)}px)`}))}),t.on("mouseout",()=>{n.hidden=!0})}bi();})();
