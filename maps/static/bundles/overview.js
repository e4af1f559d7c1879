"use strict";(()=>{function k(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function T(t){return k(t)}function W(t){return k(t)}function b(t,e={},...o){
let n=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?n.addEventListener(s,r):s==="style"?n.style.cssText=String(r):r===!0?n.setAttribute(
s,""):r!==!1&&r!=null&&n.setAttribute(s,String(r));for(let s of o)s!=null&&n.append(s);return n}async function st(t){try{let e=document.featurePolicy;if(e&&!e.allowsFeature(
"clipboard-write"))throw new Error("not allowed");return await navigator.clipboard.writeText(t),!0}catch{let e=b("textarea",{class:"hidden","aria-hidden":"true",
tabindex:-1});e.value=t,document.body.append(e),e.select();let o=document.execCommand("copy");return e.remove(),o}}function rt(t,e){let o=URL.createObjectURL(e),
n=b("a",{href:o,download:t});document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Me(t){let e=t,o=[];return{get:()=>e,set(n){let s=new Set;for(let[r,i]of Object.entries(n)){let a=e[r];Lo(a,i)||s.add(r)}if(s.size){e={...e,...n};for(let{
keys:r,listener:i}of o)r.some(a=>a==="*"||s.has(a))&&i(e,s)}},listen(n,s){o.push({keys:n,listener:s})}}}function Lo(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}var wo=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],_o=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],zo=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Co=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],To=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function ht(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=
0;let o=new Uint16Array(16);for(let s=1;s<16;s++)o[s]=o[s-1]+e[s-1];let n=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(n[o[t[s]]++]=s);return{counts:e,
symbols:n}}function Dt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,s=0,r=0;function i(d){for(;r<d;)s|=t[n++]<<r,r+=8;let p=s&(1<<d)-1;return s>>>=
d,r-=d,p}function a(d){let p=0,h=0,m=0;for(let g=1;g<16;g++){p|=i(1);let y=d.counts[g];if(p-y<h)return d.symbols[m+(p-h)];m+=y,h=h+y<<1,p<<=1}throw new Error("d\
amaged data")}function c(d){if(o+d<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,o+d));p.set(e),e=p}function f(){s=0,r=0;let d=t[n]|t[n+1]<<8;n+=4,c(
d),e.set(t.subarray(n,n+d),o),o+=d,n+=d}function l(){let d=i(5)+257,p=i(5)+1,h=i(4)+4,m=new Uint8Array(320);for(let y=0;y<h;y++)m[To[y]]=i(3);let g=ht(m.slice(0,
19));m.fill(0);for(let y=0;y<d+p;){let M=a(g);if(M<16){m[y++]=M;continue}let S=M===16?m[y-1]:0,A=M===16?3+i(2):M===17?3+i(3):11+i(7);for(;A--;)m[y++]=S}return[ht(
m.slice(0,d)),ht(m.slice(d,d+p))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[ht(d),ht(new Uint8Array(
30).fill(5))]}for(let d=0;!d;){d=i(1);let p=i(2);if(p===0){f();continue}let[h,m]=p===1?u():l();for(;;){let g=a(h);if(g===256)break;if(g<256){c(1),e[o++]=g;continue}
let y=wo[g-257]+i(_o[g-257]),M=a(m),S=zo[M]+i(Co[M]);c(y);for(let A=0;A<y;A++,o++)e[o]=e[o-S]}}return e.subarray(0,o)}function Ae({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([o,{signs:n,...s}])=>{let r=Object.entries(n).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((c,f)=>[c,a[f]]))}));return[o,{...s,signs:r}]}))}function Ee({signs:t},e){return t.find(({kinds:o})=>e in o)??t[t.length-1]}function I(t,...e){return Object.
values(t).filter(({look:o})=>e.includes(o.draw)).sort((o,n)=>o.look.rank-n.look.rank)}function _t({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function $e({first:t,letters:e,lives:o}){return o.map(n=>{let s={status:new Map,standing:new Map};return[...n].forEach((r,i)=>{let a=e[r.toLowerCase()];s.standing.
set(t+i,a),r in e&&s.status.set(t+i,a)}),s})}function R(t,e){return t.status.get(e)??null}function gt(t,e){return t.standing.get(e)??""}function it(t,e){return t===
null?!1:t===""||e.has(t==="expected"?"open":t)}function Vt(t){let e=atob(t),o=new Uint8Array(e.length);for(let i=0;i<e.length;i++)o[i]=e.charCodeAt(i);let n=Dt(o),s=n.length/4,r=new Int32Array(s);for(let i=0;i<
s;i++){let a=(n[i]|n[s+i]<<8|n[2*s+i]<<16|n[3*s+i]<<24)>>>0;r[i]=a>>>1^-(a&1)}return r}function Yt(t){let e=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return JSON.
parse(new TextDecoder().decode(Dt(e)))}function v(t){return typeof t=="string"?Vt(t):t}function at(t){return t/360+.5}function lt(t){let e=Math.sin(t*Math.PI/180);
return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function V(t){return(t-.5)*360}function Y(t){return 90-360*Math.atan(Math.exp((t-.5)*2*Math.PI))/Math.PI}function F(t){
let e=Vt(t.counts),o=Vt(t.steps),n=10**t.decimals,s=[],r=0,i=0,a=0;for(let c of e){let f=new Float64Array(2*c),l=r,u=i;for(let d=0;d<c;d++)l+=o[a+d],u+=o[a+c+d],
d===0&&(r=l,i=u),f[2*d]=at(l/n+t.origin[0]),f[2*d+1]=lt(u/n+t.origin[1]);a+=2*c,s.push(f)}return s}function Io(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:
t.v[e]:null}function D(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=o[n]),o[n]>e[2]&&(e[2]=o[n]),o[n+1]<e[1]&&(e[1]=
o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function Zt(t,e){let o=2;for(let r of t)o+=e[r<0?-r-1:r].length-2;let n=new Float64Array(o),s=0;for(let r of t){let i=e[r<
0?-r-1:r],a=i.length/2;for(let c=s===0?0:1;c<a;c++){let f=r<0?a-1-c:c;n[s++]=i[2*f],n[s++]=i[2*f+1]}}return n}function Le(t){let e=F(t.boundaries),o=F(t.lines),
n=$e(t.years),s=Ae(t.looks),r={};for(let[i,a]of Object.entries(t.layers)){let c=Object.fromEntries(Object.entries(a.columns).map(([h,m])=>{let g="z"in m?Yt(m.z):
m;return[h,"i"in g?{d:g.d,i:v(g.i)}:g]})),f=v(a.lives),l=s[i],u=(h,m)=>Io(c[h],m),d=[];for(let h=0;h<a.n;h++){let m=u("kind",h)||"",g=u("rank",h)||9;d.push({layer:i,
index:h,id:u("id",h),name:u("name",h)||"",zh:u("name",h)||"",kind:m,sign:Ee(l,l.by==="rank"?String(g):m),life:n[f[h]],undated:l.draw!=="ground"&&!!u("undated",h),
named:l.draw==="ground"||(u("evidence",h)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&No(a.points,d),a.shapes&&Oo(a,d,e),
a.parts&&Po(a,d,o,n);let p=(h,m)=>yt(h.map(({index:g})=>a.shapes?.[g]??[]),e,m&&h.map(m));r[i]={id:i,look:l,geometry:a.geometry,features:d,cell:u,edges:p}}return r}
function No(t,e){let o=F(t.at)[0],n=0;Array.from(v(t.which)).forEach((s,r)=>{n+=s;let i=e[n];i.x=o[2*r],i.y=o[2*r+1],i.box=[i.x,i.y,i.x,i.y]})}function yt(t,e,o){
let n=new Map;return t.forEach((s,r)=>{for(let i of s.flat()){let a=i<0?-i-1:i,c=n.get(a);c?c.push(o?.[r]??""):n.set(a,[o?.[r]??""])}}),[...n].filter(([,s])=>!o||
s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:D([e[s]])}))}function Oo(t,e,o){e.forEach((n,s)=>{n.rings=(t.shapes?.[s]??[]).map(a=>Zt(a,o)),n.box=D(
n.rings);let r=t.labels?.[2*s],i=t.labels?.[2*s+1];r!=null&&i!=null&&(n.x=at(r),n.y=lt(i))})}function Po(t,e,o,n){let s=v(t.parts?.counts??[]),r=v(t.parts?.lives??
[]),i=v(t.parts?.alignments??[]),a=0;e.forEach((c,f)=>{for(let d=a+s[f];a<d;a++){let p=o[(t.first??0)+a];c.parts.push({path:p,life:n[r[a]],made:i[a],box:D([p])})}
let l=c.parts.map(d=>d.path),u=l.reduce((d,p)=>p.length>d.length?p:d,l[0]??[]);if(c.box=D(l),u.length){let d=2*Math.floor(u.length/4);c.x=u[d],c.y=u[d+1]}})}function we(t,e,o){let n={};return{t(s,r={}){return(t[e()][s]??t.zh[s]??s).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(a,c,f,l)=>String(r[c])==="1"?f:l).replace(/\{(\w+)\}/g,
(a,c)=>String(r[c]??""))},pick:s=>s[e()],say(s,r=e()){return(n[r]??=Ro(o?.[r])).get(Bo(s))??s},list:s=>s.join(e()==="zh"?"、":", "),number:(s,r=0)=>s.toLocaleString(
e()==="zh"?"zh-CN":"en",{maximumFractionDigits:r})}}function Ro(t){let[e,...o]=t?Yt(t):[""];return new Map(o.map((n,s)=>[e.slice(5*s,5*s+5),n]))}var vo="ABCDEFG\
HIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Bo(t){let e=2166136261;for(let o=0;o<t.length;o++)e=Math.imul(e^t.charCodeAt(o),16777619);return[
24,18,12,6,0].map(o=>vo[e>>>o&63]).join("")}function _e(t,e,o){let n=o.map(([r,i])=>({owner:r,key:i,name:String(r[i]??"")})),s=()=>{let r=t.get().lang==="zh";for(let{
owner:i,key:a,name:c}of n)i[a]=r?c:e.say(c)};t.listen(["lang"],s),s()}function ze(t){return[...Object.values(t.layers).flatMap(({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var zt=new WeakMap;function jo(t,e){let o=document.
createTreeWalker(t,4);for(let n=o.nextNode();n;n=o.nextNode()){if(n.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let s=zt.get(n)??n.nodeValue??
"";zt.set(n,s);let r=s.trim();n.nodeValue=s.replace(r,()=>e.say(r))}for(let n of t.querySelectorAll("svg[aria-label]")){let s=zt.get(n)??n.getAttribute("aria-la\
bel")??"";zt.set(n,s),n.setAttribute("aria-label",e.say(s))}}var Fo={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function Ut(t,e){document.documentElement.
lang=e==="zh"?"zh-CN":"en";for(let o of document.querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let o of document.querySelectorAll("[data-e\
n]")){let n=o;n.dataset.zh??=n.textContent??"",n.textContent=n.dataset[e]??""}for(let o of document.querySelectorAll("[data-say]"))jo(o,t);for(let[o,n]of Object.
entries(Fo)){let s=`[data-${o.replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let i=r.dataset[o]??"";r.setAttribute(n,t.
t(i))}}}var Ho={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Ce=new Map;function Wo(t){let e=Ce.get(t);return e||(e=new Path2D(Ho[t]),Ce.set(t,e)),e}function Te(t,e,o){let{
scale:n,left:s,top:r}=o,i=e.length-2,a=e[0]*n-s,c=e[1]*n-r;t.moveTo(a,c);for(let f=2;f<=i;f+=2){let l=e[f]*n-s,u=e[f+1]*n-r;f<i&&Math.abs(l-a)+Math.abs(u-c)<1.6||
(t.lineTo(l,u),a=l,c=u)}}function w(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}
function Ct(t,e,o,n){t.beginPath();for(let s of e)Te(t,s,o),t.closePath();t.fillStyle=n,t.fill("evenodd")}function $(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=
n.width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=n.alpha??1,t.setLineDash(n.dash??[]);for(let s=0;s<e.length;s+=
48){t.beginPath();for(let r of e.slice(s,s+48))Te(t,r,o);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function Q(t,e,o,n,s){t.save(),t.globalAlpha=s.alpha??1,t.
translate(o,n),t.scale(s.size/12,s.size/12);let r=Wo(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.
rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.restore()}var Do=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function Vo(t,e){let o=[],n=[],s=[0];for(let r=0;r<t.length;r+=2){let i=t[r]*e.scale-e.left,a=t[r+1]*e.scale-e.top,c=o.
length,f=i<-40||a<-40||i>e.width+40||a>e.height+40;if(f&&c===0){let l=t[r+2]*e.scale-e.left,u=t[r+3]*e.scale-e.top;if(!(l>-40&&u>-40&&l<e.width+40&&u<e.height+40))
continue}if(c){let l=Math.hypot(i-o[c-1],a-n[c-1]);if(l<3&&r<t.length-2)continue;s.push(s[c-1]+l)}if(o.push(i),n.push(a),f&&c>0)break}return{xs:o,ys:n,lengths:s,
total:s[s.length-1]}}function Kt(t,e){let o=1;for(;o<t.lengths.length-1&&t.lengths[o]<e;)o++;let n=t.lengths[o]-t.lengths[o-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[o-
1])/n));return[t.xs[o-1]+(t.xs[o]-t.xs[o-1])*s,t.ys[o-1]+(t.ys[o]-t.ys[o-1])*s]}function ct(t,e,o,n,s=.965){let r=t.filter(a=>a.length>=4&&w(D([a]),e,0)).map(a=>Vo(
a,e)).filter(a=>a.total>o*1.15).sort((a,c)=>c.total-a.total).slice(0,4),i=[];for(let a of r)for(let c of Do){let f=a.total*c;if(f<o/2||f>a.total-o/2)continue;let[
l,u]=Kt(a,f-o/2),[d,p]=Kt(a,f+o/2),[h,m]=Kt(a,f);if(Math.hypot(d-l,p-u)<o*s)continue;let y=Math.atan2(p-u,d-l),M=Math.abs(y)>Math.PI/2||y===-Math.PI/2;y>Math.PI/
2&&(y-=Math.PI),y<=-Math.PI/2&&(y+=Math.PI);for(let S of n?[-1,1]:[0])i.push({x:h-Math.sin(y)*n*S,y:m+Math.cos(y)*n*S,angle:y,right:S>0!==M})}return i}var z='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',K='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',Ie=new Map;function H(t,e,o){let n=`${e}|${o}`,s=Ie.get(n);return s===void 0&&(t.font=e,s=t.measureText(o).width,Ie.set(n,
s)),s}function Tt(t,e,o){let n=[],s="";for(let r of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])s&&t.measureText(s+r).width>o&&(n.push(s.trimEnd()),s=""),s+=
r;return[...n,s].filter(Boolean)}var Yo=11,It=12.5,Oe=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],Gt=[99,99,10,11],Pe=Gt[2],Ne={zh:[],en:[],rank:[]};
function Re(t,e,o){let n=t?.rivers??Ne,s=t?.towns??Ne,r=t?F(t.rivers.lines):[],[i=new Float64Array(0)]=t?F(t.towns.at):[],a=t?F(t.borders.lines):[],c=F(e.lines),
f=new Set(e.rings.flatMap((l,u)=>o.has(e.names[u])?l.flat().map(d=>d<0?-d-1:d):[]).map(l=>c[l]));return{rivers:r.map((l,u)=>({name:[n.zh[u],n.en[u]],rank:n.rank[u],
path:l,box:D([l])})),towns:s.zh.map((l,u)=>({name:[l,s.en[u]],rank:s.rank[u],x:i[2*u],y:i[2*u+1]})),borders:a.map((l,u)=>({left:t?.borders.left[u]??["",""],right:t?.
borders.right[u]??["",""],path:l,box:D([l])})),provinces:yt(e.rings,c,e.provinces??e.names).map(l=>({...l,fine:f.has(l.path)}))}}function ve(t){return Math.min(
1,Math.max(0,(It-t)/(It-Yo)))}function Be(t,e,{backdrop:o},n){let s=ve(e.zoom);if(!s||n.tiles)return;let r=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let i of[
3,2,1]){let{zoom:a=0,width:c=1}=Oe[i];if(e.zoom<a)continue;let f=o.rivers.filter(l=>l.rank===i&&w(l.box,e)).map(({path:l})=>l);$(t,f,e,{color:n.palette.water,width:c*
r,alpha:s})}}function je(t,e,{backdrop:o},n){if(n.tiles)return;let s=o.provinces.filter(({box:r,fine:i})=>w(r,e)&&!(i&&e.zoom>11.5)).map(({path:r})=>r);$(t,s,e,
{color:n.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function Fe(t,e,{backdrop:o},n){if(!n.tiles){t.strokeStyle=n.palette.town,t.fillStyle=n.
palette.halo,t.lineWidth=1;for(let{x:s,y:r,rank:i}of o.towns)e.zoom<Gt[i]||!w([s,r,s,r],e)||(t.beginPath(),t.rect(s*e.scale-e.left-1.8,r*e.scale-e.top-1.8,3.6,3.6),
t.fill(),t.stroke())}}function He(t,e,o,n){return n.tiles?[]:[...Zo(t,e,o,n),...Uo(t,e,o,n),...Ko(t,e,o,n)]}function Xt(t,{lang:e}){return t[e==="en"?1:0]||t[0]}
function Zo(t,e,{backdrop:o},n){if(ve(e.zoom)<.5)return[];let s=[],r=Math.min(13.5,11+(e.zoom-8)*.8),i=`italic 500 ${r}px ${K}`;for(let{name:a,rank:c,path:f,box:l}of o.
rivers){let u=Xt(a,n);if(!u||e.zoom<(Oe[c].label??0)||!w(l,e,0))continue;let d=H(t,i,u),p=ct([f],e,d,r*.75,.88),h=Math.ceil(p.length/3),m=e.zoom>8.6&&c===1?[p.slice(
0,h),p.slice(h,2*h),p.slice(2*h)]:[p];for(let g of m.filter(y=>y.length))s.push({text:u,size:r,font:i,spacing:0,firm:!1,feature:null,rank:g===m[0]?2.9+c/10:8.6,
color:n.palette.water_label,places:g,apart:260})}return s}function Uo(t,e,{backdrop:o},n){let s=[],i=`600 ${12.5}px ${K}`;for(let{left:a,right:c,path:f,box:l}of o.
borders)if(w(l,e,0))for(let[u,d]of[[a,!1],[c,!0]]){let p=Xt(u,n),h=n.lang==="en"?0:4,m=H(t,i,p)+h*p.length,g=ct([f],e,m,12.5*.95,.8).filter(y=>y.right===d);g.length&&
s.push({text:p,size:12.5,font:i,spacing:h,firm:!1,feature:null,rank:3.2,color:n.palette.province_label,places:g,apart:220})}return s}function Ko(t,e,{backdrop:o},n){
let s=`400 10.5px ${z}`;return o.towns.filter(({x:r,y:i,rank:a})=>e.zoom>=Gt[a]&&w([r,i,r,i],e)).map(({name:r,rank:i,x:a,y:c})=>{let f=Xt(r,n),l=H(t,s,f),u={x:a*
e.scale-e.left,y:c*e.scale-e.top,angle:0};return{text:f,size:10.5,font:s,spacing:0,firm:!1,feature:null,rank:i===2?7.85:9.2,color:n.palette.town,apart:60,places:[
[1,0],[-1,0]].map(([d])=>({...u,x:u.x+d*(l/2+5)}))}})}function We(t,e){let o=F(t.lines),n=new Set(t.rings.flatMap((r,i)=>e.has(t.names[i])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(i=>i.filter(a=>!n.
has(a))));return{around:t.rings.flatMap(r=>r.map(i=>{let a=Zt(i,o);return{path:a,box:D([a])}})),aroundEdges:yt(s,o)}}function Nt(t,e){return t.filter(({box:o})=>w(
o,e)).map(({path:o})=>o)}function De(t,e,o,n){let{palette:s}=n;n.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),Ct(t,Nt(o.around,e),e,s.around),$(
t,Nt(o.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),Xo(t,e,o,n),Be(t,e,o,n),je(t,e,o,n),Jo(t,e,o,n)}function Go(t,e,o){let n=t.layer===
"districts"?o.cityOf(t,e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tint)[e.dark?1:0]}function Xo(t,e,o,n){let{palette:s}=n,r=n.layers.has("distr\
icts")?o.layers.districts?.features??[]:[],i=(o.layers.cities?.features??[]).filter(c=>n.layers.has("cities")&&o.detailed.has(c.id));if(!n.tiles)for(let c of r.
length?r:i)w(c.box,e)&&Ct(t,c.rings,e,Go(c,n,o));if(r.length&&$(t,Nt(o.edges.districts,e),e,{color:n.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!i.length)
return;let a=Nt(o.edges.cities(n.year),e);$(t,a,e,{color:s.city_edge,width:3.4,join:"bevel"}),$(t,a,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Jo(t,e,o,n){for(let s of I(o.layers,"fills"))if(n.layers.has(s.id))for(let r of s.features){if(!n.visible(r)||!w(r.box,e))continue;let i=n.palette[_t(r)];
t.globalAlpha=n.dark?.22:.17,Ct(t,r.rings,e,i),$(t,r.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var qo=["","","s","g"],Qo=12,ts=["proposed","planned","approved","construction","expected","open"],Jt=t=>({width:t*.36,dash:[.1,t*1.9],cap:"round"});function G(t){
return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function es(t,e,o){let n=new Map;if(!o.layers.has(t.id))return n;for(let s of t.features)if(!(!w(s.box,e)||!o.
visible(s)))for(let r of s.parts){let i=R(r.life,o.year);if(!it(i,o.statuses)||!w(r.box,e))continue;let a=qo[r.made]+(o.fade(s)<1?"f":""),c=`${s.sign.key}|${i}|${a}`,
f=n.get(c);f?f.push(r.path):n.set(c,[r.path])}return n}function Ve(t,e,o,n){for(let s of I(o.layers,"lines")){let r=es(s,e,n);for(let i of ts)for(let a of[...s.
look.signs].reverse())for(let c of["","s","g","f","sf","gf"]){let f=r.get(`${a.key}|${i}|${c}`);f&&ns(t,f,e,o,n,a,i,c)}}}function ns(t,e,o,n,s,r,i,a){if(a.startsWith(
"g")){os(t,e,o,n,s,r,a);return}let c=a.startsWith("s"),f=c?Ye(o.zoom):1,l=n.style.strokes[i]??n.style.strokes.open,u=r.size*G(o.zoom),d=s.palette[r.color],p=r.dash.
length?r.dash:l.dash,h=p.map(M=>M*Math.max(u,1.5)),m=l.alpha*(c?n.style.schematic*f:1)*s.lineAlpha*(a.endsWith("f")?.42:1),g=p[0]===.1?"round":void 0,y=e.length>=
400;y||$(t,e,o,{color:s.palette.halo,width:u+1.8,alpha:.75}),$(t,e,o,{color:d,width:y?1:u,dash:y?[]:h,alpha:m,cap:y?"butt":g,join:y?"bevel":"round"}),r.ticks&&!h.
length&&!y&&$(t,e,o,{color:d,width:u*3.4,dash:[1.1,9],alpha:m*.8}),c&&u>=2.4&&!h.length&&!y&&$(t,e,o,{color:s.palette.halo,width:u*.3,alpha:.62})}function Ye(t){
return Math.max(.4,1-Math.max(0,t-Qo+.5)*.3)}function os(t,e,o,n,s,r,i){let a=Math.max(1,r.size*G(o.zoom)*.8);$(t,e,o,{color:s.palette[r.color],width:a,cap:"rou\
nd",dash:n.style.guess.dash.map(c=>c*Math.max(a,1.5)),alpha:n.style.guess.alpha*Ye(o.zoom)*s.lineAlpha*(i.endsWith("f")?.42:1)})}function Ze(t,e,o,n){for(let s of I(
o.layers,"borders")){if(!n.layers.has(s.id))continue;let r=s.features.filter(n.visible);for(let i of s.look.signs){let a=r.filter(f=>f.sign===i).flatMap(f=>f.rings),
c=i.size*G(e.zoom);$(t,a,e,{color:n.palette.halo,width:c+3,alpha:.8}),$(t,a,e,{color:n.palette[i.color],width:c,alpha:.88}),$(t,a,e,{color:n.palette.halo,...Jt(
c)})}}}function Ue(t,e,o,n){let{palette:s}=n,r=n.district?o.byId.get(n.district):void 0;r&&($(t,r.rings,e,{color:s.halo,width:5}),$(t,r.rings,e,{color:s.lit,width:3}));
let i=n.selected?o.byId.get(n.selected):void 0;if(!i)return;let a=i.parts.length?i.parts.map(f=>f.path):i.rings,c=i.parts.length?8:3;$(t,a,e,{color:s.select,width:c,
alpha:.4}),!a.length&&Number.isFinite(i.x)&&(t.beginPath(),t.arc(i.x*e.scale-e.left,i.y*e.scale-e.top,12,0,7),t.strokeStyle=s.select,t.lineWidth=2.5,t.stroke())}var ss=15,rs=36,is=1200,as=120,ls=6;function Ke(t,e,o,n,s){let{palette:r}=n;for(let i of I(o.layers,"rings"))for(let a of n.layers.has(i.id)?i.features:[]){let{
sign:c}=a;if(e.zoom<c.zoom||!w(a.box,e))continue;let f=n.status(a);if(f===null||n.doubled(a))continue;let l=a.x*e.scale-e.left,u=a.y*e.scale-e.top,d=c.size*Math.
sqrt(G(e.zoom))+.3;t.beginPath(),t.arc(l,u,d,0,7),t.fillStyle=r.halo,t.globalAlpha=n.lineAlpha,t.fill(),t.strokeStyle=r[c.color],t.lineWidth=1.4,t.setLineDash(f===
"open"?[]:[1.6,1.4]),t.stroke(),t.setLineDash([]),t.globalAlpha=1,s.push({x:l,y:u,r:d+3,features:[a,...o.others(a)]})}}function Ge(t,e,o,n,s){let{palette:r}=n;for(let i of I(
o.layers,"symbols"))for(let a of n.layers.has(i.id)?i.features:[]){let{sign:c}=a;if(e.zoom<c.zoom||!w(a.box,e)||!n.visible(a))continue;let f=a.x*e.scale-e.left,
l=a.y*e.scale-e.top;Q(t,c.shape,f,l,{size:c.size,color:r[c.color],rim:r.halo,alpha:n.lineAlpha*n.fade(a)}),s.push({x:f,y:l,r:c.size/2+2,features:[a]})}}function Xe(t,e,o,n,s){
if(n.layers.has("cities"))for(let r of o.layers.cities?.features??[]){if(!Number.isFinite(r.x))continue;let i=r.x*e.scale-e.left,a=r.y*e.scale-e.top;if(i<-20||a<
-20||i>e.width+20||a>e.height+20)continue;let c=o.detailed.has(r.id)?9:6.5;s.some(({x:l,y:u,r:d,features:p})=>p.length>1&&o.layers[p[0].layer].look.draw==="clus\
ters"&&Math.hypot(l-i,u-a)<d-4)||Q(t,"square",i,a,{size:c,color:n.palette.ink,rim:n.palette.halo}),s.push({x:i,y:a,r:c/2+2,features:[r]})}}function cs(t,e,o){let n=new Map,
s=[];for(let r of t){let i=r.x*e.scale-e.left,a=r.y*e.scale-e.top,c=Math.floor(i/o),f=Math.floor(a/o),l=ds(n,c,f,i,a,o);if(l){l.features.push(r);continue}let u={
x:i,y:a,r:8,features:[r]};s.push(u);let d=n.get(c*100003+f);d?d.push(u):n.set(c*100003+f,[u])}return s.length>as?s:fs(s)}function fs(t){let e=({features:n})=>n.
length>1?qe(n.length)+1:ls,o=[...t].sort((n,s)=>s.features.length-n.features.length);for(let n=0;n<o.length;n++){let s=o[n],r=o.findIndex((i,a)=>a>n&&Math.hypot(
i.x-s.x,i.y-s.y)<e(s)+e(i));r<0||(s.features.push(...o[r].features),o.splice(r,1),n=-1)}return o}function ds(t,e,o,n,s,r){for(let i=e-1;i<=e+1;i++)for(let a=o-1;a<=
o+1;a++)for(let c of t.get(i*100003+a)??[])if((c.x-n)**2+(c.y-s)**2<r*r)return c}function Je(t,e,o,n,s){for(let r of I(o.layers,"clusters"))n.layers.has(r.id)&&
us(t,e,r,n,s)}function us(t,e,o,n,s){let r=o.features.filter(i=>Number.isFinite(i.x)&&w(i.box,e)&&(n.lit?.has(i.id)||n.visible(i)));n.lit&&r.sort((i,a)=>Number(
n.lit?.has(a.id))-Number(n.lit?.has(i.id)));for(let i of cs(r,e,r.length>is?rs:ss)){let a=n.lit?i.features.filter(l=>n.lit?.has(l.id)).length:0,c=n.lit&&!a?.22:
1,f=a?1:n.fade(i.features[0]);i.features.length>1?ms(t,i,n,c,a>0):ps(t,i,o,n,c*f,a>0),s.push(i)}}function ps(t,e,o,n,s,r){let[{sign:i,index:a}]=e.features;r&&Qe(
t,e,10,n.palette.lit),Q(t,i.shape,e.x,e.y,{size:i.size,color:n.palette[i.color],rim:n.palette.halo,hollow:/feature|districts/.test(o.cell("location",a)??""),alpha:s})}
function qe(t){return Math.min(17,7.5+1.5*Math.log2(t))}function Qe(t,e,o,n){t.beginPath(),t.arc(e.x,e.y,o,0,7),t.fillStyle=n,t.globalAlpha=.85,t.fill(),t.globalAlpha=
1}function ms(t,e,o,n,s){let r=e.features.length,i=qe(r);e.r=i+2,s&&Qe(t,e,i+4,o.palette.lit),t.globalAlpha=n,t.beginPath(),t.arc(e.x,e.y,i,0,7),t.fillStyle=o.palette.
halo,t.fill();let a=new Map;for(let{sign:{color:f}}of e.features)a.set(f,(a.get(f)??0)+1);let c=-Math.PI/2;t.lineWidth=3,t.lineCap="butt";for(let[f,l]of a){let u=c+
2*Math.PI*l/r;t.beginPath(),t.arc(e.x,e.y,i-1.5,c,u),t.strokeStyle=o.palette[f],t.stroke(),c=u}t.fillStyle=o.palette.ink,t.font=`600 ${r>99?9:10.5}px ${z}`,t.textAlign=
"center",t.textBaseline="middle",t.fillText(String(r),e.x,e.y+.5),t.globalAlpha=1}function Ot(t,e,o,n,s){let r=o/2+s,i=n/2+s;return[[r,0],[-r,0],[0,-i],[0,i],[r*.85,-i*.8],[r*.85,i*.8],[-r*.85,-i*.8],[-r*.85,i*.8]].map(([a,c])=>({x:t+a,y:e+c,
angle:0}))}function tn(t,e,o){return[[0,0],[0,-o*1.1],[0,o*1.1],[o*1.6,0],[-o*1.6,0],[o*1.6,o*1.2],[-o*1.6,-o*1.2],[0,-o*2.2],[0,o*2.2],[o*3,0],[-o*3,0]].map(([
n,s])=>({x:t+n,y:e+s,angle:0}))}function hs(t,e,o,n){let{palette:s,layers:r}=n,i=[];for(let c of r.has("cities")?o.layers.cities?.features??[]:[]){if(!Number.isFinite(
c.x))continue;let f=o.detailed.has(c.id),l=f?Math.min(24,15+(e.zoom-7.5)*3):13,u=c.name.replace(/市$/,""),d=`${f?700:600} ${l}px ${K}`,p=c.x*e.scale-e.left,h=c.
y*e.scale-e.top,m=f?l*.18:0,g=H(t,d,u)+m;i.push({text:u,size:l,font:d,spacing:m,firm:!0,feature:c,rank:f?0:1.2,color:f?s.ink:s.muted,places:(f?[8,18,28]:[6]).flatMap(
y=>Ot(p,h,g,l,y))})}let a=new Set(i.map(c=>c.feature?.name));return o.neighbours.forEach(c=>{a.has(c.name)||n.tiles||i.push({text:c.name,size:12,font:`500 12px ${K}`,
spacing:3,firm:!1,feature:null,rank:8.8,color:s.around_label,places:tn(c.x*e.scale-e.left,c.y*e.scale-e.top,12)})}),i}function gs(t,e,o){if(!o.layers.has("distr\
icts")||t.zoom<8.2)return[];let n=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>w(s.box,t)).map(s=>{let r=s.id===o.district,
i=(s.box[2]-s.box[0])*t.scale;return{text:s.name,size:n,font:`${r?700:500} ${n}px ${z}`,spacing:0,firm:!0,feature:s,rank:r?.5:i<n*3?9.5:3,color:r?o.palette.ink:
o.palette.muted,places:tn(s.x*t.scale-t.left,s.y*t.scale-t.top,n)}})}function tt(t,e,o){return I(t.layers,o).reverse().flatMap(({id:n,features:s})=>e.layers.has(
n)?s:[])}function ys(t,e,o){let n=Math.min(17,12.5+(t.zoom-8)*1.6);return tt(e,o,"fills").filter(o.visible).map(s=>{let r=s.x*t.scale-t.left,i=s.y*t.scale-t.top;
return{text:s.name,size:n,font:`600 ${n}px ${K}`,spacing:n*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:o.palette[_t(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(
a=>[0,-4,4,-8,8].map(c=>({x:r+c*n,y:i+a*n,angle:0})))}})}function bs(t,e,o){let n=Math.min(13.5,11+(t.zoom-8.5)*.8);return tt(e,o,"borders").filter(s=>Number.isFinite(
s.x)&&o.visible(s)&&t.zoom>=s.sign.label_zoom).map(s=>{let{name:r,sign:i}=s,a=r.split(/[-–]/),c=a.length>2&&t.zoom<9.6?`${a[0]}…${a[a.length-1]}`:r;return{text:c,
size:n,font:`700 ${n}px ${z}`,spacing:0,firm:!0,feature:s,rank:i.label_rank,color:o.palette[i.label_color],places:Ot(s.x*t.scale-t.left,s.y*t.scale-t.top,n*c.length*
.94,n,7)}})}function qt(t,e,o,n,s,r=o.sign.label_rank){let{label_size:i,label_weight:a,label_gap:c}=o.sign,f=`${a} ${i}px ${z}`,l=s.mapName(o);return{text:l,size:i,
font:f,spacing:0,firm:!1,feature:o,rank:r,color:n,places:Ot(o.x*e.scale-e.left,o.y*e.scale-e.top,H(t,f,l),i,c)}}function xs(t,e,o,n){return tt(o,n,"symbols").filter(
s=>e.zoom>=s.sign.label_zoom&&w(s.box,e)&&n.visible(s)).map(s=>qt(t,e,s,n.palette[n.fade(s)<1?"muted":s.sign.label_color],n))}function ks(t,e,o,n){return tt(o,n,
"rings").filter(s=>e.zoom>=s.sign.label_zoom&&w(s.box,e)&&n.status(s)!==null&&!n.doubled(s)).map(s=>qt(t,e,s,n.palette[s.sign.label_color],n))}function Ss(t,e,o,n){
let s=tt(o,n,"clusters");return s.length>2e3?[]:s.filter(r=>(n.lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!n.lit&&n.visible(r))&&w(r.box,e)).map(r=>qt(t,e,r,n.palette[r.
sign.label_color],n,n.lit?2.4:r.sign.label_rank))}function Ms(t,e,o,n){let s=[];for(let r of tt(o,n,"lines")){if(s.length>300)return s;if(!w(r.box,e,0)||!n.visible(
r))continue;let{sign:i}=r,a=o.layers[r.layer],c=n.palette[i.label_color],f=a.look.shields?a.cell("codes",r.index):"";if(f&&e.zoom>=(String(f)[0]==="G"?7.8:8.5)&&
Es(s,t,e,r,String(f).split("|")[0],c,n),e.zoom<i.label_zoom)continue;let l=i.label_size,u=`600 ${l}px ${z}`,d=n.mapName(r),p=H(t,u,d),h=i.size*G(e.zoom)/2+l*.62+
1;s.push({text:d,size:l,font:u,spacing:0,firm:!1,feature:r,rank:i.label_rank,color:c,places:ct(r.parts.map(m=>m.path),e,p,h)})}return s.filter(r=>r.places.length)}
function As(t,e,o,n){return tt(o,n,"lines").flatMap(s=>{let[r,...i]=o.layers[s.layer].cell("leaves",s.index)??[];if(!r||!w(s.box,e,0)||!n.visible(s))return[];let a=11,
c=`600 ${a}px ${z}`,f=o.towards(r),l=H(t,c,f),u=[];for(let d=0;d<i.length;d+=2){let p=at(i[d])*e.scale-e.left,h=lt(i[d+1])*e.scale-e.top;u.push({text:f,size:a,font:c,
spacing:0,firm:!0,feature:s,rank:2.6,color:n.palette[s.sign.label_color],places:Ot(p,h,l,a,7)})}return u})}function Es(t,e,o,n,s,r,i){let c=`700 ${9.5}px ${z}`,
f=ct(n.parts.map(u=>u.path),o,H(e,c,s)+7,0).map(u=>({...u,angle:0})),l=Math.ceil(f.length/2);for(let[u,d]of[[5,f],[8.5,o.zoom<9.3?[]:f.slice(l)]])d.length&&t.push(
{text:s,size:9.5,font:c,spacing:0,firm:!1,feature:n,rank:u,color:i.dark?"#15181d":"#ffffff",shield:r,places:d})}function en(t,e,o,n){return[...hs(t,e,o,n),...gs(
e,o,n),...ys(e,o,n),...bs(e,o,n),...xs(t,e,o,n),...ks(t,e,o,n),...Ss(t,e,o,n),...Ms(t,e,o,n),...As(t,e,o,n),...He(t,e,o,n)]}var Pt=48,$s=/\p{Script=Han}/u,Qt={place:.5,mark:6,bubble:100},Ls=["ground","rings"],bt=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/
Pt);o<=Math.floor(e[2]/Pt);o++)for(let n=Math.floor(e[1]/Pt);n<=Math.floor(e[3]/Pt);n++)yield o*65537+n}*met(e){for(let o of e)for(let n of this.keys(o))for(let s of this.
cells.get(n)??[])o[0]<s[2]&&o[2]>s[0]&&o[1]<s[3]&&o[3]>s[1]&&(yield s)}isFree(e){for(let o of this.met(e))return!1;return!0}take(e){for(let o of e)for(let n of this.
keys(o)){let s=this.cells.get(n);s?s.push(o):this.cells.set(n,[o])}}};function ws(t,e,o){let n=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-
o/2-2,e.y-n,e.x+o/2+2,e.y+n]];let s=Math.max(1,Math.ceil(o/t.size)),r=[];for(let i=0;i<s;i++){let a=((i+.5)/s-.5)*o,c=e.x+a*Math.cos(e.angle),f=e.y+a*Math.sin(e.
angle);r.push([c-n,f-n,c+n,f+n])}return r}function nn(t,e,o,n,s,r=en(t,e,o,n)){let i=r.sort((d,p)=>d.rank-p.rank),a=new bt,c=new bt,f=new bt,l=({x:d,y:p,r:h})=>[
d-h+2,p-h+2,d+h-2,p+h-2];c.take(s.map(l)),f.take(s.filter(({features:[d]})=>d&&o.layers[d.layer].look.draw==="clusters").map(l)),a.take(e.covered??[]);let u=[];
for(let d of i){$s.test(d.text)||(d.spacing=0);let p=H(t,d.font,d.text)+d.spacing*(d.text.length-1)+(d.shield?7:0),h=Cs(d,p,e,a,c,f);!h||_s(d,h.place,u,o)||(a.take(
h.boxes),Is(t,d,h.place,p,n),u.push({text:d.text,boxes:h.boxes,feature:d.feature}))}return u}function _s(t,e,o,n){return t.apart?o.some(({text:s,boxes:r})=>s===
t.text&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<(t.apart??0)):t.shield||!t.feature||Ls.includes(n.layers[t.feature.layer].look.draw)?!1:o.some(
({text:s,boxes:r,feature:i})=>s===t.text&&i!==t.feature&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function*on(t,e,o,n){for(let s of t.places){
if(zs(t,s,e,o.frame)||s.x<-e/2||s.y<0||s.x>o.width+e/2||s.y>o.height)continue;let r=ws(t,s,e);n.isFree(r)&&(o.clip&&t.rank>=1&&r.some(i=>i[0]<(o.clip?.[0]??0)||
i[2]>(o.clip?.[1]??0))||(yield{place:s,boxes:r}))}}function zs({size:t},{x:e,y:o,angle:n},s,r){if(!r)return!1;let i=(Math.abs(Math.cos(n))*s+Math.abs(Math.sin(n))*
t)/2,a=(Math.abs(Math.sin(n))*s+Math.abs(Math.cos(n))*t)/2,[c,f,l,u]=r;return e+i>c&&e-i<l&&o+a>f&&o-a<u&&(e-i<c||e+i>l||o-a<f||o+a>u)}function Cs(t,e,o,n,s,r){
if(t.rank<1)return Ts(t,e,o,n,s,r);let i=null;for(let a of on(t,e,o,n)){if(s.isFree(a.boxes))return a;t.firm&&r.isFree(a.boxes)&&(i??=a)}return i}function Ts(t,e,o,n,s,r){
let i=null,a=1/0,c=0;for(let f of on(t,e,o,n)){if(o.clip)return f;let l=Qt.place*c+++Qt.mark*new Set(s.met(f.boxes)).size+Qt.bubble*new Set(r.met(f.boxes)).size;
l<a&&([i,a]=[f,l])}return i}function Is(t,e,o,n,s){if(t.save(),t.translate(o.x,o.y),t.rotate(o.angle),t.font=e.font,t.textAlign="center",t.textBaseline="middle",
t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-n/2,-e.size*.66,n,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.halo,
t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=e.
color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let r=n/e.text.length,i=[...e.text];for(let a of["strokeText","fillText"])i.forEach((c,f)=>{
t[a](c,(f+.5)*r-n/2,0)})}t.restore()}function Ns(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function sn(t){let e=new Map,o=new Map;for(let n of[...t].sort((s,r)=>s.rank-
r.rank)){if(!Number.isFinite(n.x))continue;let s=Ns(n.name),r=e.get(s)??[],i=r.find(a=>Os(a,n)<1e3);i?o.set(n,i):e.set(s,[...r,n])}return o}function Os(t,e){let o=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*o}function rn(t){let e=Le(t),o=new Map;for(let l of Object.values(e))for(let u of l.features){o.set(u.id,u);for(let d of String(l.cell("stands_for",u.index)??"").
split("|"))d&&o.set(d,u)}let n=new Set;for(let l of e.districts?.features??[])n.add(te(e.districts,l));for(let l of n)(e.districts?.features??[]).filter(d=>te(e.
districts,d)===l).length<2&&n.delete(l);let s=t.around.names.map((l,u)=>({name:l,x:at(t.around.labels?.[2*u]??NaN),y:lt(t.around.labels?.[2*u+1]??NaN)})),r=(e.cities?.
features??[]).filter(l=>n.has(l.id)),i=Ps(e.districts),a=sn(I(e,"rings").flatMap(({features:l})=>l)),c=new Map;for(let[l,u]of a)c.set(u,[...c.get(u)??[],l]);let f=new Set(
r.map(({name:l})=>l));return{towards:l=>l,layers:e,byId:o,detailed:n,neighbours:s,cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...We(t.around,f),backdrop:Re(
t.ground,t.around,f),undatedName:(l,u)=>(t.words[u]?.status_undated??"{status}").replace("{status}",l),twins:a,others:l=>c.get(l)??[],edges:{districts:e.districts?.
edges(e.districts.features)??[],cities:Rs(e,r,n,i)}}}function Ps(t){return(e,o)=>o<Number(String(t?.cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell(
"former_parent",e.index)):te(t,e)}function te(t,{index:e}){return String(t?.cell("parent",e)??"").split("|")[0]}function Rs({districts:t,cities:e},o,n,s){let r=(t?.
features??[]).filter(c=>n.has(s(c,1/0))),i=e?.edges(o)??[],a=new Map([["",i]]);return c=>{let l=r.filter(d=>s(d,c)!==s(d,1/0)).map(d=>d.id).join(),u=a.get(l);return u||
(u=t.edges(r,d=>s(d,c)),a.set(l,u)),u}}function an(t,e,o){let n=o.year??e.year,s=i=>!e.named||i.named,r=i=>{let a=R(i.life,n);return s(i)&&it(a,e.statuses)?a:null};
return{year:n,statuses:e.statuses,layers:e.layers,dark:o.dark,lang:e.lang,mapName:i=>n<t.asOfYear&&i.undated?t.undatedName(i.name,e.lang):i.name,palette:t.style.
palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.lit?.5:1,district:e.district,selected:e.selected,status:r,doubled:i=>{let a=t.twins.get(
i);return!!a&&r(a)!==null},visible:i=>s(i)&&(i.parts.length?i.parts.some(a=>it(R(a.life,n),e.statuses)):it(R(i.life,n),e.statuses)),fade:i=>n<t.asOfYear&&i.undated?
.42:1}}function xt(t,e,o,n){let s=[];t.clearRect(0,0,e.width,e.height),De(t,e,o,n),Fe(t,e,o,n),Ze(t,e,o,n),Ve(t,e,o,n),Ue(t,e,o,n),Ke(t,e,o,n,s),Ge(t,e,o,n,s),Je(
t,e,o,n,s),Xe(t,e,o,n,s);let r=nn(t,e,o,n,s);return{symbols:s,labels:r}}function ee(t,e,o=""){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let s=n.getContext(
"2d"),r={scale:1,left:0,top:0,width:1,height:1,zoom:0},i=null,a=0,c=!0,f=!1,l=[0,1],u={symbols:[],labels:[]};function d(){if(cancelAnimationFrame(a),a=0,!c||f)return;
let S=t.getSize(),A=S.multiplyBy(.2).round(),C=t.containerPointToLayerPoint([-A.x,-A.y]),O=t.getPixelOrigin(),mt=t.getZoom(),X=S.x+2*A.x,ot=S.y+2*A.y,U=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(X*U)||n.height!==Math.round(ot*U))&&(n.width=Math.round(X*U),n.height=Math.round(ot*U),n.style.width=`${X}px`,
n.style.height=`${ot}px`),r={scale:256*2**mt,left:O.x+C.x,top:O.y+C.y,width:X,height:ot,zoom:mt,frame:[A.x,A.y,A.x+S.x,A.y+S.y]},(l[0]>0||l[1]<1)&&(r.clip=[l[0]>
0?A.x+l[0]*S.x:0,l[1]<1?A.x+l[1]*S.x:X]),o&&(r.covered=vs(o,t.getContainer(),A)),i=t.layerPointToLatLng(C),s.setTransform(U,0,0,U,0,0),u=e(s,r),h()}function p(){
a||=requestAnimationFrame(d)}function h(S=t.getCenter(),A=t.getZoom()){if(!i)return;let C=t._latLngToNewLayerPoint(i,A,S);L.DomUtil.setTransform(n,C,t.getZoomScale(
A,r.zoom)),m()}function m(){if(l[0]===0&&l[1]===1){n.style.clipPath="";return}let S=t.getSize(),A=t.latLngToContainerPoint(i).x,C=Math.max(0,l[0]*S.x-A),O=Math.
max(0,A+r.width-l[1]*S.x);n.style.clipPath=`inset(0 ${l[1]===1?0:O}px 0 ${l[0]===0?0:C}px)`}function g(){if(!i||t.getZoom()!==r.zoom)return!1;let S=t.latLngToContainerPoint(
i),A=t.getSize();return S.x<=0&&S.y<=0&&S.x+r.width>=A.x&&S.y+r.height>=A.y}function y(){!i||t.getZoom()!==r.zoom||(m(),g()||p())}function M(){g()&&!r.clip&&!o?
h():d()}return t.getPane("overlayPane").append(n),t.on("moveend",M),t.on("viewreset resize",d),t.on("move",y),t.on("zoom",()=>{h(),Math.abs(t.getZoom()-r.zoom)>
.45&&p()}),t.on("zoomanim",S=>{f=!S.noUpdate,h(S.center,S.zoom)}),t.on("zoomend",()=>{f=!1}),{canvas:n,redraw:d,later:p,view:()=>r,drawn:()=>u,clip(S,A){l[0]===
S&&l[1]===A||(l=[S,A],i&&(m(),p()))},show(S){c=S,n.hidden=!S,S&&d()}}}function vs(t,e,o){let{left:n,top:s}=e.getBoundingClientRect();return[...document.querySelectorAll(
t)].map(r=>r.getBoundingClientRect()).filter(({width:r,height:i})=>r>0&&i>0).map(r=>[r.left-n+o.x-2,r.top-s+o.y-2,r.right-n+o.x+2,r.bottom-s+o.y+2])}var kt=7;function ln(t,e,o,n,s,r,i){let a=[],c=({symbol:l})=>n.layers[l.features[0].layer].look.rank,f=r.map(l=>({symbol:l,far:Math.hypot(l.x-t,l.y-e)})).filter(
({symbol:l,far:u})=>u<=l.r+2).sort((l,u)=>c(u)-c(l)||l.far-u.far);for(let{symbol:l}of f)a.push(...l.features);return a.push(...Bs(t,e,o,n,s)),i.polygons&&a.push(
...Fs(t,e,o,n,s)),[...new Set(a)]}function Bs(t,e,o,n,s){let r=[],i={...o,left:o.left+t-kt,top:o.top+e-kt,width:2*kt,height:2*kt};for(let a of I(n.layers,"borde\
rs","lines").reverse()){if(!s.layers.has(a.id))continue;let c=a.look.draw==="borders"?1.5:0;for(let f of a.features){if(!w(f.box,i,0)||!s.visible(f))continue;let l=f.
parts.length?f.parts.filter(d=>w(d.box,i,0)).map(d=>d.path):f.rings,u=Math.min(...l.map(d=>js(d,t,e,o)),1/0);u<=kt&&r.push({feature:f,far:u-c})}}return r.sort((a,c)=>a.
far-c.far).map(({feature:a})=>a)}function js(t,e,o,n){let s=1/0;for(let r=2;r<t.length;r+=2){let i=t[r-2]*n.scale-n.left-e,a=t[r-1]*n.scale-n.top-o,c=t[r]*n.scale-
n.left-e,f=t[r+1]*n.scale-n.top-o;if(Math.min(i,c)>s||Math.min(a,f)>s)continue;let l=c-i,u=f-a,d=l*l+u*u,p=d?Math.max(0,Math.min(1,-(i*l+a*u)/d)):0;s=Math.min(s,
Math.hypot(i+p*l,a+p*u))}return s}function Fs(t,e,o,n,s){let r=(t+o.left)/o.scale,i=(e+o.top)/o.scale;return I(n.layers,"ground","fills").reverse().flatMap(({id:a,
features:c})=>s.layers.has(a)?c.filter(f=>s.visible(f)&&Hs(f,r,i)):[])}function Hs(t,e,o){let[n,s,r,i]=t.box;if(e<n||e>r||o<s||o>i)return!1;let a=!1;for(let c of t.
rings)for(let f=2;f<c.length;f+=2){let l=c[f-1],u=c[f+1];l>o!=u>o&&e<(c[f]-c[f-2])*(o-l)/(u-l)+c[f-2]&&(a=!a)}return a}var Z={scale:1,left:0,top:0,width:40,height:14,zoom:9},J=[Float64Array.of(2,7,38,7)],fn=[Float64Array.of(2,10,8,6,14,4.5,20,7,26,9.5,32,8,38,4)],Ws=[Float64Array.
of(2,11,14,4,26,10,38,4)],ne={rings:t=>(e,o,{palette:n})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=n.halo,e.fill(),e.strokeStyle=n[t.color],e.lineWidth=1.5,
e.stroke()},fills:t=>(e,o,{palette:n})=>{(t.cycle?Array.from({length:t.cycle},(r,i)=>`${t.color}_${i}`):[t.color]).forEach((r,i)=>{e.fillStyle=n[r],e.globalAlpha=
.22,e.fillRect(7+i*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=n[r],e.lineWidth=1.4,e.strokeRect(7+i*9,2,8,10)}),e.globalAlpha=1},borders:t=>(e,o,{palette:n},s)=>{
let r=t.size*G(s);$(e,J,Z,{color:n[t.color],width:r}),$(e,J,Z,{color:n.halo,...Jt(r)})},symbols:cn,clusters:cn};function cn({shape:t,size:e,color:o}){return(n,s,{
palette:r})=>Q(n,t,20,7,{size:Math.min(14,e),color:r[o],rim:r.halo})}function Rt(t){return(e,o,{palette:n})=>Q(e,"square",20,7,{size:11,color:n.ink,rim:n.halo,...t})}
function dn({color:t,size:e,ticks:o,dash:n},s){return(r,{style:i},{palette:a},c)=>{let f=e*G(c);$(r,J,Z,{color:a[t],width:f,dash:n.map(l=>l*Math.max(f,1.5)),alpha:s?
i.schematic:1}),o&&$(r,J,Z,{color:a[t],width:f*3.4,dash:[1.1,9],alpha:.8}),s&&f>=2.4&&$(r,J,Z,{color:a.halo,width:f*.3,alpha:.62})}}function un(t){return(e,{style:o},{
palette:n})=>{let s=n.muted;if(t==="guess"){$(e,J,Z,{color:s,width:1.6,cap:"round",dash:o.guess.dash.map(i=>i*1.6),alpha:o.guess.alpha});return}let r=t==="schem\
atic"?Ws:fn;$(e,r,Z,{color:s,width:3}),t==="schematic"&&$(e,r,Z,{color:n.halo,width:.9,alpha:.62})}}function pn(t){return(e,{style:o},{palette:n})=>{let{dash:s,
alpha:r}=o.strokes[t];$(e,J,Z,{color:n.muted,width:2.6,alpha:r,dash:s.map(i=>i*2.6),cap:s[0]===.1?"round":void 0})}}function mn(t,e,{palette:o}){t.beginPath(),t.
arc(20,7,5.6,0,7),t.fillStyle=o.halo,t.fill(),t.lineWidth=2,t.strokeStyle=o.project_zone,t.stroke(),t.fillStyle=o.ink,t.font=`600 9px ${z}`,t.textAlign="center",
t.textBaseline="middle",t.fillText("3",20,7.5)}function hn({color:t}){return(e,o,{palette:n,dark:s})=>{e.beginPath(),e.roundRect(9,1,22,12,3),e.fillStyle=n[t],e.
fill(),e.fillStyle=s?"#15181d":"#ffffff",e.font=`700 9px ${z}`,e.textAlign="center",e.textBaseline="middle",e.fillText("G5",20,7.5)}}function gn(t){return(e,o,{
palette:n})=>{let s=28/t.length;t.forEach((r,i)=>{e.fillStyle=r,e.fillRect(6+i*s,2,s,10)}),e.lineWidth=1,e.strokeStyle=n.city_edge_under,e.strokeRect(6,2,28,10)}}
function yn(t,e,{palette:o}){$(t,fn,Z,{color:o.water,width:2.2})}function bn(t,e,{palette:o}){$(t,J,Z,{color:o.province,width:1.3,dash:[7,2.5,1.3,2.5]})}function xn(t,e,{
palette:o}){t.fillStyle=o.halo,t.strokeStyle=o.town,t.lineWidth=1,t.fillRect(18,5,3.6,3.6),t.strokeRect(18,5,3.6,3.6)}function kn(t,e,o,n){let s=[...Ds(t,e,o,n),...Vs(t,e,o,n),...n===void 0?[]:Ys(t,e,o,n)];Object.values(t.layers).some(({id:i,features:a})=>e.layers.has(i)&&a.some(
c=>e.fade(c)<1))&&s.push({name:o.t("faint"),sample:Rt({alpha:.42})});let r=new Set;return s.filter(({name:i})=>r.size<r.add(i).size)}function Ds(t,e,o){let n=I(
t.layers,"lines").reverse(),s=n.filter(({id:f})=>e.layers.has(f));if(!s.length)return[];let r=s.flatMap(f=>{let l=new Set(f.features.filter(e.visible).map(({sign:u})=>u));
return f.look.signs.filter(u=>l.has(u)).map(u=>({name:o.pick(u),sample:dn(u,Zs(f,u))}))}),i=n.some(({features:f})=>f.some(({life:l})=>R(l,e.year)==="expected"));
for(let f of["construction","planned",...i?["expected"]:[]])r.push({name:o.t(`stroke_${f}`),sample:pn(f)});let a=new Set(n.flatMap(({features:f})=>f.flatMap(({parts:l})=>l.
map(({made:u})=>u))));["surveyed","generalised","schematic","guess"].forEach((f,l)=>{a.has(l)&&r.push({name:o.t(`line_${f}`),sample:un(f)})});let c=s.find(({look:f})=>f.
shields);return c&&r.push({name:o.t("legend_plate"),sample:hn(c.look.signs[0])}),r}function Vs(t,e,o){let n=[];for(let s of Object.keys(ne))for(let r of I(t.layers,
s).reverse()){if(!e.layers.has(r.id))continue;let i=s==="rings"||s==="symbols",a=r.features.filter(f=>Number.isFinite(f.x)&&(i||e.visible(f))),c=new Set(a.map(({
sign:f})=>f));n.push(...r.look.signs.filter(f=>c.has(f)).map(f=>({name:o.pick(f),sample:ne[s](f)}))),s==="clusters"&&a.length&&n.push({name:o.t("legend_bubble"),
sample:mn},{name:o.t("hollow"),sample:Rt({hollow:!0})})}return n}function Ys(t,e,o,n){let s=[];if(e.layers.has("cities")&&s.push({name:o.t("legend_city"),sample:Rt(
{size:7.5})}),e.tiles)return s;let i=(t.layers.cities?.features??[]).filter(({id:l})=>t.detailed.has(l)).map(({id:l})=>t.style.tints[l.split("/")[1]]).filter(l=>!!l).
map(l=>l[e.dark?1:0]);i.length>1&&s.push({name:o.t("legend_tints"),sample:gn(i)});let{rivers:a,provinces:c,towns:f}=t.backdrop;return a.length&&n<It&&s.push({name:o.
t("legend_river"),sample:yn}),c.length&&s.push({name:o.t("legend_province"),sample:bn}),f.length&&n>=Pe&&s.push({name:o.t("legend_town"),sample:xn}),s}function Zs({
features:t},e){let o=t.filter(n=>n.sign===e&&n.parts.length);return o.length>0&&o.every(({parts:n})=>n.every(({made:s})=>s>=2))}function St(t,e,o,n){let s=Math.
min(2,window.devicePixelRatio||1);k("legend-rows").replaceChildren(...kn(t,e,o,n).map(r=>{let i=b("canvas",{width:40*s,height:14*s,"aria-hidden":"true"}),a=i.getContext(
"2d");return a.scale(s,s),r.sample(a,t,e,n??9),b("li",{class:Us(r.name)>7?"wide":""},i,r.name)}))}function Us(t){return[...t].reduce((e,o)=>e+(o<"⺀"?.55:1),0)}
function oe(t,e,o,n,s,r){let i=kn(e,o,n,r);t.font=`12px ${z}`;let a=Math.max(0,...i.map(({name:l})=>t.measureText(l).width)),c=Math.max(1,Math.floor(s.width/Math.
max(150,a+64))),f=Math.ceil(i.length/c);return i.forEach((l,u)=>{let d=s.x+Math.floor(u/f)*(s.width/c),p=s.y+u%f*19;t.save(),t.translate(d,p),l.sample(t,e,o,r??
9),t.restore(),t.fillStyle=o.palette.ink,t.font=`12px ${z}`,t.textAlign="left",t.textBaseline="middle",t.fillText(l.name,d+48,p+7)}),f*19}function ft(t,e,o){let n=e?.look.signs.find(({kinds:s})=>o in s)?.kinds[o];return n?t.pick({zh:n[0],en:n[1]}):o}function et({language:t,scene:e},o){let n=e.layers[o.
layer],{look:s}=n;if(s.by==="rank")return t.pick(o.sign);let r=ft(t,n,o.kind);return s.draw==="clusters"?`${t.pick(s)} · ${r}`:r===o.kind?t.pick(s):r}function Mt(t,e){
let{data:o,language:n,state:s}=t,{year:r}=s(),i=R(e.life,r);if(i==="")return"";let a=Ks(t,e)??n.t(i===null?"status_absent":`status_${i}`);return e.undated&&r<o.
page.asOfYear?n.t("status_undated",{status:a}):a}function Ks({data:t,language:e,scene:o,state:n},s){let{cell:r}=o.layers[s.layer],[i,...a]=r("open_km",s.index)??
[0],c=a[n().year-t.page.firstYear];if(!c)return null;let f=i>r("drawn_km",s.index)+.5;return e.t(f?"status_partly_branches":"status_partly",{status:e.t("status_\
open"),km:e.number(c,1),whole:e.number(i,1)})}function At({scene:t},e){return t.layers[e.layer].look.status}function Et(t,e){let o=t.scene.byId.get(e);return o?
b("button",{type:"button",class:"link",click:()=>t.open(o)},o.name):e}function Gs(t,e,o){let{language:n}=t;if(o.form==="number"){let s=n.pick({zh:o.unit_zh,en:o.
unit_en});return[`${n.number(Number(e),1)}${s?` ${s}`:""}`]}return o.form==="list"?[n.list(String(e).split("|").map(s=>n.say(s)))]:o.form!=="ids"?[n.say(String(
e))]:String(e).split("|").flatMap((s,r)=>[r?n.list(["",""]):"",Et(t,s)])}function Xs(t,e){let o=b("dl",{class:"facts"}),{scene:n,data:s,language:r}=t,{look:i}=n.
layers[e.layer];for(let a of s.facts.filter(({column:c})=>i.facts.includes(c))){let c=n.layers[e.layer].cell(a.column,e.index);c==null||c===""||a.column==="alia\
ses"&&r.pick({zh:"",en:"en"})||o.append(b("dt",{},r.pick(a)),b("dd",{},...Gs(t,c,a)))}return n.layers[e.layer].cell("passengers",e.index)==="no"&&o.append(b("dt",
{},r.t("passengers")),b("dd",{},r.t("passengers_no"))),o.children.length?o:null}function Js(t,e){let o=t.data.history.filter(([n])=>n===e.id).sort((n,s)=>n[2]<s[2]?
-1:1);return o.length?b("section",{},b("h3",{},t.language.t("history")),b("ol",{class:"history"},...o.map(([,n,s,r,i])=>b("li",{},b("time",{},s||t.language.t("u\
ndated")),b("b",{},t.language.t(`status_${n}`)),r?` · ${t.language.say(r)}`:"",b("small",{},t.language.say(i)))))):null}function qs(t,e){let{scene:o,language:n}=t,
s=o.layers[e.layer],r=s.cell("segments",e.index);if(!r)return null;let i=s.cell("crossings",e.index)??[],a=r.map(l=>b("li",{},l.shared_km>0?n.t("shared",{a:n.say(
l.a_name),b:n.say(l.b_name),km:n.number(l.shared_km,1)}):n.t("no_border",{a:n.say(l.a_name),b:n.say(l.b_name)}))),f=[...new Map(i.map(l=>[l.line,l])).values()].
map(l=>b("li",{},Et(t,l.line)," ",b("small",{},n.t(`status_${l.status}`))));return b("section",{},b("h3",{},n.t("boundary")),b("ul",{},...a),b("h3",{},n.t("cros\
sings",{n:f.length,spots:i.length})),b("ul",{class:"columns"},...f))}function Qs(t,e){let{scene:o}=t,s=String(o.layers[e.layer].cell("stops",e.index)??"").split(
"|").map(r=>o.byId.get(r)).filter(r=>!!r);return s.length?b("section",{},b("h3",{},t.language.t("calls",{n:s.length})),b("p",{class:"chips"},...s.flatMap(r=>[Et(
t,r.id)," "]))):null}function tr(t,e){let{data:o,language:n,scene:s}=t,{cell:r}=s.layers[e.layer],[i,...a]=r("evidence",e.index)??[0],[c]=/^\w+\.csv/.exec(r("so\
urces",e.index)??"")??[""],f=new Set,l=er(a).map(({document:d,sentence:p,texts:h,places:m})=>{let g=o.documents[d],y=h.map(S=>o.strings[S]),M=b("blockquote",{});
return p<0?M.append(b("mark",{},y[0])):nr(M,o.strings[p],y),b("li",{},M,b("cite",{},g?n.t("titled",{title:n.say(g.title)}):""," ",b("time",{},g?.date??"")," ",...m.
map(([S,A])=>b("small",{},n.t("offsets",{start:S,end:A}))),g?.date_note&&f.size<f.add(d).size?b("small",{class:"doubt"},` ${n.say(g.date_note)}`):null))}),u=i-a.
length;return b("section",{},b("h3",{},n.t("evidence",{n:i})),l.length?b("ol",{class:"evidence"},...l):b("p",{},n.t(c?"no_evidence":"no_evidence_untold",{table:c})),
u>0?b("p",{},n.t("more_evidence",{n:u})):null)}function er(t){let e=new Map;return t.forEach(([o,n,s,r,i],a)=>{let c=i<0?`row ${a}`:`${o}|${i}`,f=e.get(c)??{document:o,
sentence:i,texts:[],places:[]};f.texts.includes(r)||f.texts.push(r),f.places.push([n,s]),e.set(c,f)}),[...e.values()].map(o=>({...o,places:o.places.sort((n,s)=>n[0]-
s[0])}))}function nr(t,e,o){let n=[...o].sort((r,i)=>i.length-r.length),s=0;for(let r=0;r<e.length;){let i=n.find(a=>a&&e.startsWith(a,r));if(!i){r++;continue}t.
append(e.slice(s,r),b("mark",{},i)),r+=i.length,s=r}t.append(e.slice(s))}function or(t,e){let{language:o,scene:n}=t,s=n.layers[e.layer].cell,r=s("confidence",e.
index),i=s("alignment",e.index),a=s("location",e.index);return b("section",{class:"trust"},b("h3",{},o.t("trust")),r?b("p",{},o.t(`confidence_${r}`)):null,i?b("\
p",{},sr(t,e,i.split("|"))):null,a&&a!=="point"?b("p",{},o.t(`location_${a}`)):null,rr(o,String(s("sources",e.index)??"")))}function sr({language:t,scene:e},o,n){
let s=e.layers[o.layer].cell;return n.map(r=>t.t(`alignment_${r}`)+(n.length>1?t.t("alignment_km",{km:t.number(Number(s(`${r}_km`,o.index)??0),1)}):"")).join(" ")}
function se(t,e){let[,o,n]=/^(\w+\.csv: )([^]*)$/.exec(e)??[e,"",e];return o+t.say(n)}function rr(t,e){return b("p",{class:"source"},t.t("source_row")," ",se(t,
e))}function Sn(t,e,o,n){let{language:s}=t,r=At(t,e)?Mt(t,e):"",i=k("detail");i.replaceChildren(b("div",{class:"detail-head"},b("p",{class:"kicker"},et(t,e),r?`\
 · ${r}`:"",r?b("small",{},` (${t.state().year})`):null),b("button",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),click:n.close},"×")),
b("h2",{id:"detail-title",tabindex:-1},e.name),...[e.layer==="districts"?b("p",{},b("button",{type:"button",class:"action",click:()=>n.near(e)},s.t("near_this"))):
null,Xs(t,e),qs(t,e),Js(t,e),Qs(t,e),tr(t,e),or(t,e),ir(t,o)].filter(a=>a!==null)),i.hidden=!1,i.scrollTop=0,document.body.classList.add("detail-open")}function ir(t,e){
return e.length?b("section",{},b("h3",{},t.language.t("also_here")),b("ul",{class:"also"},...e.slice(0,40).map(o=>b("li",{},Et(t,o.id)," ",b("small",{},et(t,o)))))):
null}function re(t,e,o,n){let{language:s}=t,r=k("detail");r.replaceChildren(b("div",{class:"detail-head"},b("p",{class:"kicker"},s.t("items",{n:o.length})),b("b\
utton",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),click:n},"×")),b("h2",{id:"detail-title",tabindex:-1},e),b("ul",{class:"also"},
...o.slice(0,500).map(i=>b("li",{},Et(t,i.id)," ",b("small",{},et(t,i),At(t,i)?` · ${Mt(t,i)}`:""))))),r.hidden=!1,r.scrollTop=0,document.body.classList.add("d\
etail-open")}function Mn(t,e,o,n,s){let r=k("layers");function i(u,d){let p=new Set(o.get().layers);for(let h of u)d?p.add(h):p.delete(h);o.set({layers:p})}function a(){let u=o.
get();r.replaceChildren(...t.groups.map(d=>{let p=d.layers.map(({id:y})=>y),h=p.filter(y=>u.layers.has(y)).length,m=b("input",{type:"checkbox",id:`group-${d.id}`,
checked:h===p.length,change:y=>i(p,y.target.checked)});m.indeterminate=h>0&&h<p.length;let g=b("div",{class:"group-head"},b("label",{for:`group-${d.id}`},m,n.pick(
d)));return p.length===1&&g.append(c(p[0]),f(p[0],n.pick(d))),b("fieldset",{},b("legend",{class:"hidden"},n.pick(d)),g,...p.length<2?[]:d.layers.map(y=>b("div",
{class:"layer"},b("label",{},b("input",{type:"checkbox","data-layer":y.id,checked:u.layers.has(y.id),change:M=>i([y.id],M.target.checked)}),n.pick(y)),c(y.id),f(
y.id,n.pick(y)))))}))}function c(u){return b("span",{class:"count"},n.number(e.layers[u]?.features.length??0))}function f(u,d){return b("button",{type:"button",
class:"lister","data-list":u,"aria-label":n.t("list_layer",{name:d}),title:n.t("list_layer",{name:d}),click:()=>s(u)},"☰")}function l(){let{layers:u}=o.get();
for(let d of t.groups){let p=d.layers.map(({id:g})=>g),h=p.filter(g=>u.has(g)).length,m=k(`group-${d.id}`);m.checked=h===p.length,m.indeterminate=h>0&&h<p.length}
for(let d of r.querySelectorAll("[data-layer]")){let p=d;p.checked=u.has(p.dataset.layer??"")}}o.listen(["layers"],l),o.listen(["lang"],a),a()}function An(t,e){let o=new Map;if(!t)return o;let n=v(t.project),s=v(t.value),r=v(t.counts),i=0;return e.layers.districts.features.forEach((a,c)=>{let f=[];for(let l=i+
r[c];i<l;i++)f.push({feature:e.layers.projects.features[n[i]],value:s[i]});o.set(a.id,f)}),o}function En(t,e){let o={km:An(t.metres,e),min:An(t.minutes,e)};return n=>{
let s=n.unit==="min",r=o[s?"min":"km"].get(n.district)??[],i=s?n.km:n.km*1e3;return r.filter(({feature:a,value:c})=>{if(c>i)return!1;let f=gt(a.life,n.year);return(!n.
nearStatus||f===n.nearStatus||n.nearStatus==="open"&&f==="expected")&&(!n.nearKind||a.kind===n.nearKind)&&(!n.named||a.named)})}}function $n(t,e,o,n){let{data:s,
scene:r,language:i}=t,a=W("near-district"),c=T("near-km"),f=W("near-unit"),l=W("near-status"),u=W("near-kind");if(!s.metres){k("near").hidden=!0;return}s.minutes||
f.querySelector("[value=min]")?.remove();function d(){let m=e.get(),g=r.layers.districts,y=new Map;for(let S of g.features){let A=g.cell("city",S.index)??"";y.set(
A,[...y.get(A)??[],S])}a.replaceChildren(b("option",{value:""},i.t("near_choose")),...[...y].map(([S,A])=>b("optgroup",{label:i.say(S)},...A.map(C=>b("option",{
value:C.id},C.name))))),l.replaceChildren(b("option",{value:""},i.t("any_status")),...["open","construction","approved","planned","proposed"].map(S=>b("option",
{value:S},i.t(`status_${S}`))));let M=[...new Set(r.layers.projects.features.map(S=>S.kind))].sort();u.replaceChildren(b("option",{value:""},i.t("any_kind")),...M.
map(S=>b("option",{value:S},ft(i,r.layers.projects,S)))),p(m)}function p(m){a.value=m.district,f.value=m.unit,l.value=m.nearStatus,u.value=m.nearKind,(Number(c.
value)!==m.km||!c.value)&&(c.value=String(m.km)),c.max=String(m.unit==="min"?s.minutes?.limit??0:Math.floor((s.metres?.limit??0)/1e3));let g=o(m);k("near-summar\
y").textContent=m.district?i.t(g.length?"near_found":"near_none",{n:g.length,name:r.byId.get(m.district)?.name??"",km:m.km,unit:i.t(`unit_${m.unit}`)}):i.t("nea\
r_hint"),k("near-results").replaceChildren(...g.map(y=>h(y,m)));for(let y of["csv","xlsx"])T(`near-${y}`).disabled=!g.length}function h({feature:m,value:g},y){let M=y.
unit==="min"?i.t("minutes",{n:g}):g===0?i.t("inside"):g<1e3?`${g} ${i.t("metre")}`:`${i.number(g/1e3,1)} ${i.t("unit_km")}`;return b("li",{"data-id":m.id,[y.unit===
"min"?"data-minutes":"data-metres"]:g},b("button",{type:"button",click:()=>t.open(m)},b("b",{},m.name),b("span",{class:"far"},M),b("small",{},`${ft(i,r.layers.projects,
m.kind)} · ${i.t(`status_${gt(m.life,y.year)}`)}`)))}a.addEventListener("change",()=>{e.set({district:a.value});let m=r.byId.get(a.value);m&&n(m)}),f.addEventListener(
"change",()=>e.set({unit:f.value})),l.addEventListener("change",()=>e.set({nearStatus:l.value})),u.addEventListener("change",()=>e.set({nearKind:u.value})),c.addEventListener(
"input",()=>{let m=Number(c.value),g=!!c.value&&Number.isFinite(m)&&m>=0;c.setAttribute("aria-invalid",String(!g)),g&&m!==e.get().km?e.set({km:m}):g?p(e.get()):
k("near-summary").textContent=i.t("near_wrong")}),e.listen(["district","km","unit","nearStatus","nearKind","named","year"],p),e.listen(["lang"],d),d()}var ar=750,ie=["open","construction","approved","planned","proposed"];function Ln(t,e,o,n=0){let s=T("year"),r=k("year-play"),i=T("year-value"),a=0;function c(u){
s.value=String(u.year);let d=u.year>t.page.asOfYear?o.t("year_future"):u.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});i.value=String(u.year),k("year-note").textContent=d,s.setAttribute("aria-valuetext",`${u.year} ${d}`)}function f(){clearInterval(a),a=0,r.textContent=
"▶",r.setAttribute("aria-label",o.t("play")),r.setAttribute("aria-pressed","false")}function l(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
r.textContent="❚❚",r.setAttribute("aria-label",o.t("pause")),r.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let u=e.get().year+1;e.set({year:u}),
u>=t.page.lastYear&&f()},ar)}s.min=String(t.page.firstYear),s.max=String(t.page.lastYear),s.addEventListener("input",()=>{f(),e.set({year:Number(s.value)})}),i.
addEventListener("change",()=>{let u=Math.round(Number(i.value));f(),u>=t.page.firstYear&&u<=t.page.lastYear&&e.set({year:u}),c(e.get())}),r.addEventListener("c\
lick",()=>a?f():l()),e.listen(["year","lang"],c),e.listen(["lang"],()=>!a&&f()),f(),c(e.get()),document.getElementById("statuses")&&lr(e,o)}function lr(t,e){let o=k(
"statuses");function n(){let{statuses:s}=t.get();o.replaceChildren(...ie.map(r=>b("label",{class:`chip ${r}`},b("input",{type:"checkbox","data-status":r,checked:s.
has(r),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(r):a.delete(r),t.set({statuses:a})}}),e.t(`status_${r}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:s})=>{for(let r of o.querySelectorAll("input"))r.checked=s.has(r.dataset.status??"")}),n()}var _n=/[\s\-–·()（）、—'’.,]/;function zn(t,e,o){if(!t)return 0;if(e===t)return 100;let n=e.indexOf(t);if(n===0)return 90-Math.min(20,e.length-t.length);if(n>0)return 70-Math.min(20,n);for(let s=0;s<
e.length;s++){let r=vt(t,e,s,o);if(r)return 60-Math.min(25,s*5)-Math.min(20,e.length-r)}return 0}function vt(t,e,o,n){if(!t)return o;if(o>=e.length)return 0;let s=e[o];
if(s===t[0]){let r=vt(t.slice(1),e,o+1,n);if(r)return r}if(_n.test(s))return vt(t,e,o+1,n);for(let r of(n[s]??"").split(" "))for(let i=Math.min(r.length,t.length);i>
0;i--){if(r.slice(0,i)!==t.slice(0,i)||i<r.length&&i>1&&i<t.length)continue;let a=vt(t.slice(i),e,o+1,n);if(a)return a}return 0}function Cn(t,e,o){if(/[\u3400-\u9fff]/.
test(t))return cr(t,e,o);if(t.length<4||!/^[a-zü]+$/.test(t))return 0;let n=0;for(let s of dr(e,o)){wn(t,s)&&(n=Math.max(n,40-Math.min(15,e.length)));for(let r of[
t.length-1,t.length,t.length+1])r<s.length&&t[0]===s[0]&&wn(t,s.slice(0,r))&&(n=Math.max(n,24-Math.min(15,e.length)))}return n}function cr(t,e,o){if(t.length<2)
return 0;let n=0;for(let s=0;s+t.length<=e.length;s++){let r=-1,i=0;for(let f=0;f<t.length;f++)t[f]!==e[s+f]&&(r=f,i+=1);if(i!==1)continue;let a=t.length===e.length,
c=fr(t[r],e[s+r],o);t.length===2&&!a&&!c||(n=Math.max(n,30+(c?8:0)+(a?6:0)-Math.min(20,s*4)-Math.min(8,e.length-t.length)))}return n}function fr(t,e,o){let n=new Set(
(o[t]??"").split(" ").filter(Boolean));return(o[e]??"").split(" ").some(s=>n.has(s))}function dr(t,e){let o=[""];for(let n of t){if(_n.test(n))continue;let s=(e[n]??
n).split(" "),r=o.flatMap(i=>s.map(a=>i+a));o=r.length>12?o.map(i=>i+s[0]):r}return o}function wn(t,e){if(t===e||Math.abs(t.length-e.length)>1)return!1;let o=0;
for(;o<t.length&&o<e.length&&t[o]===e[o];)o++;let n=0;for(;n<t.length-o&&n<e.length-o&&t[t.length-1-n]===e[e.length-1-n];)n++;let[s,r]=[t.slice(o,t.length-n),e.
slice(o,e.length-n)];return s.length<=1&&r.length<=1?!0:s.length===2&&r.length===2&&s[0]===r[1]&&s[1]===r[0]}function ae(t,e){return[...t.normalize("NFKC").toLowerCase().
replace(/[\s'’]+/g,"")].map(o=>e.get(o)??o).join("")}function Tn(t=""){let e=[...t];return new Map(e.flatMap((o,n)=>n%2?[]:[[o,e[n+1]]]))}var dt=.0033528106647474805,$t=Math.PI/180;function ut([t,e],[o,n]){let s=6378137*(1-dt),r=Math.atan((1-dt)*Math.tan(e*$t)),i=Math.atan((1-dt)*Math.tan(n*$t)),a=(o-
t)*$t,c=a;for(let f=0;f<100;f++){let l=Math.hypot(Math.cos(i)*Math.sin(c),Math.cos(r)*Math.sin(i)-Math.sin(r)*Math.cos(i)*Math.cos(c));if(l===0)return 0;let u=Math.
sin(r)*Math.sin(i)+Math.cos(r)*Math.cos(i)*Math.cos(c),d=Math.atan2(l,u),p=Math.cos(r)*Math.cos(i)*Math.sin(c)/l,h=1-p*p,m=h?u-2*Math.sin(r)*Math.sin(i)/h:0,g=dt/
16*h*(4+dt*(4-3*h)),y=a+(1-g)*dt*p*(d+g*l*(m+g*u*(2*m*m-1)));if(Math.abs(y-c)<1e-12){let M=h*(40680631590769-s*s)/(s*s),S=1+M/16384*(4096+M*(M*(320-175*M)-768)),
A=M/1024*(256+M*(M*(74-47*M)-128)),C=A*l*(m+A/4*(u*(2*m*m-1)-A/6*m*(4*l*l-3)*(4*m*m-3)));return s*S*(d-C)}c=y}return NaN}var In=6378245,Nn=.006693421622965943;function On(t,e){
if(!(t>=Bt[0]&&t<=Bt[2]&&e>=Bt[1]&&e<=Bt[3]))return[t,e];let o=t-105,n=e-35,s=l=>Math.sin(l*Math.PI),r=(20*s(6*o)+20*s(2*o))*2/3,i=-100+2*o+3*n+.2*n*n+.1*o*n+.2*
Math.sqrt(Math.abs(o))+r+(20*s(n)+40*s(n/3))*2/3+(160*s(n/12)+320*s(n/30))*2/3,a=300+o+2*n+.1*o*o+.1*o*n+.1*Math.sqrt(Math.abs(o))+r+(20*s(o)+40*s(o/3))*2/3+(150*
s(o/12)+300*s(o/30))*2/3,c=1-Nn*Math.sin(e*$t)**2,f=Math.sqrt(c);return[t+a*180/(In/f*Math.cos(e*$t)*Math.PI),e+i*180/(In*(1-Nn)/(c*f)*Math.PI)]}var Bt=[72.004,
.8293,137.8347,55.8271];var ur=12,pr=["站","客站","火车站","高铁站"],mr=[7,9,10.5,12.5],vn=3,hr=3e4;function Bn(t,e,o,n){let[s,r,i,a]=[[],[],[],[]];for(let l of Object.values(
t.layers)){let u=l.look.draw==="ground";for(let d of l.features){let p=o.say(d.zh,"en");(u?s:r).push({names:Rn([...yr(l,d),[p,.98,""]],n),answer:{id:d.id,zh:d.zh,
en:p,feature:d,...u&&Number.isFinite(d.x)?{at:Pn(d)}:{}}})}}for(let l of br(t,e)){let u=l.en||o.say(l.zh,"en"),d=l.level===vn,p=d?.96:1,h=[[l.zh,p,""],[le(l.zh),
p,""],[u,p-.02,""]];l.code&&h.push([l.code,.9,l.code]);let m=Pn(l);(d?a:i).push({names:Rn(h,n),answer:{id:l.id,zh:l.zh,en:u,at:m,place:{latitude:m[1],longitude:m[0],
zoom:mr[l.level],level:l.level}}})}let c=new Map([...s,...i].map(({answer:l})=>[l.id.split("/")[1],l]));for(let{answer:{id:l,place:u},answer:d}of i){let p=l.split(
"/")[1];u?.level===2&&(d.within=c.get(`${p.slice(0,4)}00`)??c.get(`${p.slice(0,2)}0000`))}let f=[...s,...i].map(({answer:l})=>l).filter(({feature:l,place:u,at:d})=>d&&
(l?.layer==="districts"||u?.level===2));for(let{answer:l}of a)l.near=gr(l.at??[0,0],f);return[...s,...i,...r,...a]}function Pn({x:t,y:e}){return[V(t),Y(e)]}function gr(t,e){
let o=Math.cos(t[1]*Math.PI/180),n,s=1/0;for(let r of e){let i=Math.hypot(((r.at?.[0]??0)-t[0])*o,(r.at?.[1]??0)-t[1]);i<s&&([n,s]=[r,i])}return n&&{zh:n.zh,en:n.
en}}function Rn(t,e){return t.filter(([o])=>o).map(([o,n,s])=>[ae(o,e),n,s])}function le(t){return t.replace(/^(..+?)(省|市|区|县|镇|乡|街道)$/,"$1")}function yr(t,e){
let o=[[e.zh,1,""]];if(t.look.draw==="ground"&&o.push([le(e.zh),1,""]),t.look.draw==="rings"&&!e.zh.endsWith("站"))for(let n of pr)o.push([e.zh+n,.97,""]);for(let[
n,s]of[["codes",.99],["aliases",.95],["former_names",.95],["adcode",.9]])for(let r of String(t.cell(n,e.index)??"").split("|"))r&&o.push([r,s,r]);return o}function br(t,{
gazetteer:e}){let o=[];if(e){let s=v(e.levels),r=v(e.codes),[i]=F(e.at);e.names.forEach((a,c)=>o.push({id:`place/${r[c]}`,zh:a,en:"",code:String(r[c]),level:s[c],
x:i[2*c],y:i[2*c+1]}))}return(t.backdrop?.towns??[]).forEach(({name:[s,r],x:i,y:a},c)=>{o.push({id:`town/${c}`,zh:s,en:r,code:"",level:3,x:i,y:a})}),o}function jn(t,e,o,n){
let s=ae(t,n);for(let r of[zn,Cn]){let i=[];if(e.forEach(({names:a,answer:c},f)=>{let l={score:0,by:""};for(let[u,d,p]of a){let h=r(s,u,o)*d;h>l.score&&(l={score:h,
by:p})}l.score>0&&i.push({...c,...l,order:f})}),i.length)return xr(i.sort((a,c)=>c.score-a.score||a.order-c.order))}return[]}function xr(t){let e=new Map;return t.
filter(({zh:o,place:n,at:s})=>{let r=le(o),i=e.get(r)??[];return n?.level===vn&&s&&i.some(a=>ut(a,s)<hr)?!1:(s&&e.set(r,[...i,s]),!0)}).slice(0,ur)}function jt({
place:t,near:e,within:o},n){let s=n.t(`place_${t?.level??0}`);return e?s+n.t("place_near",{name:n.pick(e)}):o?s+n.t("place_in",{name:n.pick(o)}):s}function Fn(t,e,o,n,s){let r=Tn(e.traditional),i=T("search"),a=k("search-results"),c=null,f=[],l=-1;function u(){a.hidden=!0,a.replaceChildren(),i.setAttribute(
"aria-expanded","false"),i.removeAttribute("aria-activedescendant"),l=-1}function d(g){let y=a.querySelectorAll("[role=option]");y.length&&(l=(g+y.length)%y.length,
y.forEach((M,S)=>M.setAttribute("aria-selected",String(S===l))),y[l].scrollIntoView({block:"nearest"}),i.setAttribute("aria-activedescendant",y[l].id))}function p(g){
i.value=o.pick(g),u(),i.blur(),s(g)}function h(g){return g.feature?n(g.feature):jt(g,o)}function m(){c??=Bn(t,e,o,r),f=jn(i.value,c,e.readings,r),l=-1,a.replaceChildren(
...f.map((g,y)=>b("li",{id:`search-option-${y}`,role:"option","aria-selected":"false","data-id":g.id,mousedown:M=>M.preventDefault(),click:()=>p(g)},b("b",{},o.
pick(g)),b("span",{},...g.by?[b("q",{},g.by),` · ${h(g)}`]:[h(g)])))),!f.length&&i.value.trim()&&a.append(b("li",{class:"none",role:"option","aria-selected":"f\
alse","aria-disabled":"true"},o.t("search_none"))),a.hidden=!i.value.trim(),i.setAttribute("aria-expanded",String(!a.hidden))}i.addEventListener("input",m),i.addEventListener(
"focus",()=>i.value&&m()),i.addEventListener("blur",()=>setTimeout(u,150)),i.addEventListener("keydown",g=>{if(g.key==="ArrowDown")d(l+1);else if(g.key==="Arrow\
Up")d(l-1);else if(g.key==="Escape")u();else if(g.key==="Enter"&&f.length)p(f[Math.max(0,l)]);else return;g.preventDefault()})}var Hn=[6,16];function kr(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("\
y",String(t.year)),Wn(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),Wn(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.named&&
n.set("n","1"),t.district&&(n.set("d",t.district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&
n.set("o",t.selected),t.compare&&n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),
`#${n.toString().replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Wn(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function ce(t,e,o){
let n=new URLSearchParams(t.replace(/^#/,"")),s={},r=(p,h)=>{let m=new Set(h);return new Set((n.get(p)??"").split(",").filter(g=>m.has(g)))},i=p=>{let h=Math.round(
Number(p));return h>=o.page.firstYear&&h<=o.page.lastYear?h:null},a=i(n.get("y"));a&&(s.year=a),n.has("l")&&(s.layers=r("l",Object.keys(o.layers))),n.has("s")&&
(s.statuses=r("s",e.statuses)),n.get("n")==="1"&&(s.named=!0);let c=n.get("d");if(c){s.district=c;let p=/^([\d.]+)(km|min)$/.exec(n.get("r")??"");p&&Number.isFinite(
Number(p[1]))&&(s.km=Number(p[1]),s.unit=p[2]),s.nearStatus=n.get("ns")??"",s.nearKind=n.get("nk")??""}s.selected=n.get("o")??"";let f=/^(\d+)@([\d.]+)$/.exec(n.
get("c")??""),l=i(f?.[1]);f&&l&&Object.assign(s,{compare:!0,compareYear:l,swipe:Math.min(.98,Math.max(.02,Number(f[2])))});let u=n.get("lang");(u==="en"||u==="z\
h")&&(s.lang=u);let d=n.get("t");return(d==="light"||d==="dark")&&(s.theme=d),{patch:s,where:Sr(n.get("map")??"")}}function Sr(t){let e=t.split("/").map(r=>/^-?\d+(\.\d+)?$/.
test(r)?Number(r):NaN);if(e.length!==3||!e.every(Number.isFinite))return null;let[o,n,s]=e;return{zoom:Math.min(Hn[1],Math.max(Hn[0],o)),latitude:Math.min(85,Math.
max(-85,n)),longitude:Math.min(180,Math.max(-180,s))}}function Dn(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+
t}function Vn(t,e,o,n,s,r=kr){let i="",a=0;function c(){a=0;let l=t.getCenter();i=r(e.get(),{zoom:t.getZoom(),latitude:l.lat,longitude:l.lng},o),T("share-link").
value=i===window.location.hash?window.location.href:Dn(i)}function f(){a||=window.setTimeout(c,120)}e.listen(["*",...Object.keys(o)],f),t.on("moveend",f),window.
addEventListener("hashchange",()=>{window.location.hash!==i&&s(window.location.hash)}),k("copy-link").addEventListener("click",async()=>{c();let l=T("share-link"),
u=await st(l.value);l.select(),k("share-note").textContent=n.t(u?"copied":"copy_by_hand")}),c()}function nt(t){return Math.round(t*1e5)/1e5}function Yn(t){let e=[];for(let o=0;o<t.length;o+=2)e.push([nt(V(t[o])),nt(Y(t[o+1]))]);return e}function Zn(t){let e=0;
for(let o=1;o<t.length;o++)e+=t[o-1][0]*t[o][1]-t[o][0]*t[o-1][1];return e}function Mr(t){let e=t.map(n=>({ring:n,size:Math.abs(Zn(n))})).sort((n,s)=>s.size-n.size).
map(({ring:n})=>n),o=[];for(let n of e){let s=o.filter(i=>i.filter(a=>Er(Ar(n),a)).length%2).pop(),r=Zn(n)>0;s?s.push(r?n.slice().reverse():n):o.push([r?n:n.slice().
reverse()])}return o}function Ar(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}function Er([t,e],o){let n=!1;for(let s=1;s<o.length;s++){let[r,i]=o[s-1],[a,
c]=o[s];i>e!=c>e&&t<(a-r)*(e-i)/(c-i)+r&&(n=!n)}return n}function $r(t,e){if(t.geometry==="point")return Number.isFinite(e.x)?{type:"Point",coordinates:[nt(V(e.
x)),nt(Y(e.y))]}:null;if(t.geometry==="polygon")return e.rings.length?{type:"MultiPolygon",coordinates:Mr(e.rings.map(Yn))}:null;let o=t.geometry==="line"?e.parts.
map(n=>n.path):e.rings;return o.length?{type:"MultiLineString",coordinates:o.map(Yn)}:null}function Un(t,e,o){let n=Object.keys(t.layers[e.id].columns).filter(s=>s!==
"evidence");return{type:"FeatureCollection",name:e.id,as_of:t.page.asOf,sources:t.page.dataNote,features:e.features.map(s=>({type:"Feature",id:s.id,properties:{
...Object.fromEntries(n.map(r=>[r,e.cell(r,s.index)])),name_en:o(s.zh,"en"),documents:(e.cell("evidence",s.index)??[0]).slice(1).map(([r,i,a,c])=>({document:t.documents[r]?.
id??null,start:i,end:a,text:t.strings[c]}))},geometry:$r(e,s)}))}}var Lr="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",pt=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,pe="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Ft="http://schemas.openxmlformats.org/officeDocument/2006/relationships",fe="http://schemas.ope\
nxmlformats.org/package/2006",de="application/vnd.openxmlformats-officedocument.spreadsheetml";function Kn(t){return t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"]/g,e=>`&#${e.charCodeAt(0)};`)}function wr(t){let e="";for(let o=t+1;o>0;o=Math.floor((o-1)/26))e=String.fromCharCode(65+(o-1)%26)+e;return e}
function _r(t,e,o){return t==null||t===""?"":typeof t=="number"&&Number.isFinite(t)?`<c r="${e}"><v>${t}</v></c>`:`<c r="${e}" t="inlineStr"${o?' s="1"':""}><is\
><t xml:space="preserve">${Kn(me(t))}</t></is></c>`}function zr(t){let e=t.map((o,n)=>`<row r="${n+1}">${o.map((s,r)=>_r(s,`${wr(r)}${n+1}`,n===0)).join("")}</r\
ow>`).join("");return`${pt}<worksheet xmlns="${pe}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="f\
rozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${e}</sheetData></worksheet>`}function Cr(t,e){let o=Kn(e.replace(/[[\]:*?/\\']/g,
" ").slice(0,31))||"Sheet1";return Ir([["[Content_Types].xml",`${pt}<Types xmlns="${fe}/content-types"><Default Extension="rels" ContentType="application/vnd.op\
enxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${de}.sheet.\
main+xml"/><Override PartName="/xl/styles.xml" ContentType="${de}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${de}.worksheet+xml"/\
></Types>`],["_rels/.rels",`${pt}<Relationships xmlns="${fe}/relationships"><Relationship Id="rId1" Type="${Ft}/officeDocument" Target="xl/workbook.xml"/></Rela\
tionships>`],["xl/workbook.xml",`${pt}<workbook xmlns="${pe}" xmlns:r="${Ft}"><sheets><sheet name="${o}" sheetId="1" r:id="rId1"/></sheets></workbook>`],["xl/_r\
els/workbook.xml.rels",`${pt}<Relationships xmlns="${fe}/relationships"><Relationship Id="rId1" Type="${Ft}/worksheet" Target="worksheets/sheet1.xml"/><Relation\
ship Id="rId2" Type="${Ft}/styles" Target="styles.xml"/></Relationships>`],["xl/styles.xml",`${pt}<styleSheet xmlns="${pe}"><fonts count="2"><font/><font><b/></\
font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontI\
d="1" applyFont="1"/></cellXfs></styleSheet>`],["xl/worksheets/sheet1.xml",zr(t)]])}function Gn(t,e){return new Blob([Cr(t,e)],{type:Lr})}function Tr(t){let e=-1;
for(let o of t){e^=o;for(let n=0;n<8;n++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Ir(t){let e=new TextEncoder,o=[],n=[],s=0;for(let[i,a]of t){let c=e.encode(
i),f=e.encode(a),l=[[20,2],[2048,2],[0,2],[0,2],[33,2],[Tr(f),4],[f.length,4],[f.length,4],[c.length,2],[0,2]];o.push(ue([[67324752,4],...l]),c,f),n.push(ue([[33639248,
4],[20,2],...l,[0,2],[0,2],[0,2],[0,4],[s,4]]),c),s+=30+c.length+f.length}let r=n.reduce((i,a)=>i+a.length,0);return Nr([...o,...n,ue([[101010256,4],[0,2],[0,2],
[t.length,2],[t.length,2],[r,4],[s,4],[0,2]])])}function ue(t){return Uint8Array.from(t.flatMap(([e,o])=>Array.from({length:o},(n,s)=>e>>>8*s&255)))}function Nr(t){
let e=new Uint8Array(t.reduce((n,s)=>n+s.length,0)),o=0;for(let n of t)e.set(n,o),o+=n.length;return e}function Xn(t,e){return e.map(o=>t.t(`csv_${o}`))}function he(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}var Or=/^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;
function me(t){let e=String(t);return typeof t=="string"&&Or.test(e)?`'${e}`:e}function Jn(t,e,o){rt(`${t}.${e}`,e==="xlsx"?Gn(o,t):new Blob([Pr(o)],{type:"text\
/csv;charset=utf-8"}))}function Pr(t){let e=o=>{let n=o==null?"":me(o);return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).
join(",")).join(`\r
`)}\r
`}function qn(t,e){let{data:o,scene:n,language:s,state:r}=t,i=W("download-layer");function a(){let f=i.value;i.replaceChildren(...o.groups.flatMap(l=>l.layers.map(
u=>b("option",{value:u.id},s.pick(u))))),f&&(i.value=f)}k("download-geojson").addEventListener("click",()=>{let f=n.layers[i.value];rt(`${f.id}.geojson`,new Blob(
[JSON.stringify(Un(o,f,s.say))],{type:"application/geo+json"}))});let c=f=>{let l=r(),u=l.district?e(l):n.layers.projects.features.filter(y=>R(y.life,l.year)!==
null).map(y=>({feature:y,value:null})),d=n.byId.get(l.district)?.name??"",p=l.unit==="min",h=n.layers.projects.cell,m=y=>String(y??"").split("|").map(M=>n.byId.
get(M)?.name??M).join(s.list(["",""])),g=([,...y])=>[...new Set(y.map(([M])=>s.say(o.documents[M]?.title??"")).filter(Boolean))].join(s.pick({zh:"；",en:"; "}));
Jn(l.district?`near-${d}-${l.km}${l.unit}`:"projects",f,[Xn(s,["id","name","kind","status","year","near",p?"minutes":"distance_m","district","lon","lat","confid\
ence","documents","sources"]),...u.map(({feature:y,value:M})=>[y.id,y.name,s.pick({en:y.kind,zh:ft(s,n.layers.projects,y.kind)}),he(s,"status",l.district?gt(y.life,
l.year):R(y.life,l.year)),l.year,d,M,m(h("districts",y.index)),Number.isFinite(y.x)?nt(V(y.x)):null,Number.isFinite(y.y)?nt(Y(y.y)):null,he(s,"confidence",h("co\
nfidence",y.index))?.split(/[:：]/)[0],g(h("evidence",y.index)??[0]),se(s,String(h("sources",y.index)??""))])])};for(let f of["csv","xlsx"])k(`download-${f}`).
addEventListener("click",()=>c(f)),k(`near-${f}`).addEventListener("click",()=>c(f));return a(),a}function Lt({page:t},e,...o){return[e.t("as_of",{date:t.asOf}),...o,e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}function ge(t,e,o,n){let s=g=>!n||n.has(g),[r,i,a,c,f,l,u]=t.counts[o-t.page.firstYear],d=s("construction")?c:0,p=(s("approved")?l:0)+(s("proposed")?u:0)+(s("pl\
anned")?f-l-u:0);if(!s("open")){let g=[d&&e.t("headline_only_building",{building:d}),p&&e.t("headline_only_planned",{planned:p})].filter(Boolean);return g.length?
e.t("headline_only",{year:o,parts:g.join(e.t("comma"))}):e.t("headline_none",{year:o})}let h=i?e.t("headline_metro",{metro:i}):"",m=a?e.t("headline_partly",{partly:a}):
"";return o>t.page.asOfYear?e.t("headline_future",{year:o,open:r,metro:h})+m:e.t("headline",{year:o,open:r,metro:h})+m+(d?e.t("headline_building",{building:d}):
"")+(p?e.t("headline_planned",{planned:p}):"")}function Qn(t,e,o){function n(){let s=ge(t,o,e.get().year,e.get().statuses);k("headline").textContent=s,document.
title=s,k("credit-text").textContent=Lt(t,o),k("sources").textContent=Lt(t,o)+(t.page.version?` · Corridor Atlas ${t.page.version}`:"")}e.listen(["year","lang",
"statuses"],n),n()}function to(t,e){return[[t-46,4,t,62],[t*.8-24,e-36,t,e]]}function eo(t,e,o,n,{left:s,top:r,width:i,height:a}){Rr(t,n,o,{x:s+i-26,y:r+14}),vr(t,e,o,n,{right:s+i-
14,bottom:r+a-14,most:i/5})}function Rr(t,e,o,{x:n,y:s}){t.save(),t.lineJoin="round",t.beginPath(),t.moveTo(n,s),t.lineTo(n+8,s+24),t.lineTo(n,s+18),t.lineTo(n-
8,s+24),t.closePath(),t.strokeStyle=o.halo,t.lineWidth=3,t.stroke(),t.fillStyle=o.ink,t.fill(),no(t,e.t("north"),n,s+38,o,"center"),t.restore()}function vr(t,e,o,n,{
right:s,bottom:r,most:i}){let{lat:a,lng:c}=e.getCenter(),f=e.getZoom(),l=e.unproject(e.project([a,c],f).add([1,0]),f),u=ut([c,a],[l.lng,l.lat]),d=i*u,h=[1,2,5].
flatMap(g=>[0,1,2,3,4,5,6].map(y=>g*10**y)).sort((g,y)=>g-y).filter(g=>g<=d).pop()??1,m=h/u;t.save(),t.beginPath(),t.moveTo(s-m,r-6),t.lineTo(s-m,r),t.lineTo(s,
r),t.lineTo(s,r-6);for(let[g,y]of[[o.halo,4],[o.ink,1.5]])t.strokeStyle=g,t.lineWidth=y,t.stroke();no(t,h<1e3?`${h} ${n.t("metre")}`:`${h/1e3} ${n.t("unit_km")}`,
s-m/2,r-6,o,"center"),t.restore()}function no(t,e,o,n,s,r){t.font=`600 12px ${z}`,t.textAlign=r,t.textBaseline="alphabetic",t.strokeStyle=s.halo,t.lineWidth=3,t.
strokeText(e,o,n),t.fillStyle=s.ink,t.fillText(e,o,n)}var B=28,oo=18;function so(t,e){let{data:o,scene:n,language:s,map:r,state:i}=t,a=r.getSize(),c=Math.max(760,a.x),f=Math.max(520,Math.min(a.y,c*.8)),l=t.shown("o\
ne").palette,u=document.createElement("canvas"),d=u.getContext("2d"),p=c+2*B;d.font=`700 26px ${K}`;let h=Tt(d,ge(o,s,i().year,i().statuses),c);d.font=`13px ${z}`;
let m=Tt(d,k("standfirst").textContent??"",c);d.font=`12px ${z}`;let g=Tt(d,Lt(o,s),c),y=18+h.length*32+m.length*oo+12,M=y+f+24,S=oe(d,n,t.shown("one"),s,{x:B,y:M,
width:c},r.getZoom()),A=M+S+18+g.length*17+B-8;return u.width=Math.round(p*e),u.height=Math.round(A*e),d.setTransform(e,0,0,e,0,0),d.fillStyle=l.halo,d.fillRect(
0,0,p,A),Br(d,t,{width:c,height:f,ratio:e,head:y}),eo(d,r,l,s,{left:B,top:y,width:c,height:f}),d.textAlign="left",d.textBaseline="alphabetic",d.fillStyle=l.ink,
d.font=`700 26px ${K}`,h.forEach((C,O)=>d.fillText(C,B,44+O*32)),d.font=`13px ${z}`,d.fillStyle=l.muted,m.forEach((C,O)=>d.fillText(C,B,32+h.length*32+O*oo)),oe(
d,n,t.shown("one"),s,{x:B,y:M,width:c},r.getZoom()),d.font=`12px ${z}`,d.textBaseline="alphabetic",d.fillStyle=l.muted,g.forEach((C,O)=>d.fillText(C,B,M+S+26+O*
17)),u}function Br(t,e,{width:o,height:n,ratio:s,head:r}){let{scene:i,map:a,state:c}=e,f=a.getZoom(),l=a.project(a.getCenter(),f),u={scale:256*2**f,zoom:f,width:o,
height:n,left:l.x-o/2,top:l.y-n/2,frame:[0,0,o,n],covered:to(o,n)},d=document.createElement("canvas");d.width=Math.round(o*s),d.height=Math.round(n*s);let p=d.getContext(
"2d"),{compare:h,swipe:m,year:g,compareYear:y}=c();for(let[M,S,A,C]of h?[["left",0,m,String(y)],["right",m,1,String(g)]]:[["one",0,1,""]]){p.setTransform(s,0,0,
s,0,0);let O=[S*o,A*o];xt(p,h?{...u,clip:O}:u,i,{...e.shown(M),tiles:!1}),t.save(),t.beginPath(),t.rect(B+S*o,r,(A-S)*o,n),t.clip(),t.drawImage(d,B,r,o,n),C&&(t.
font=`700 20px ${z}`,t.textAlign=M==="left"?"right":"left",t.textBaseline="top",t.fillStyle=e.shown("one").palette.ink,t.fillText(C,B+m*o+(M==="left"?-10:10),r+
10)),t.restore()}t.strokeStyle=e.shown("one").palette.around_edge,t.strokeRect(B+.5,r+.5,o-1,n-1),t.fillStyle=e.shown("one").palette.ink,h&&t.fillRect(B+m*o-1,r,
2,n)}function ro(t){k("save-png").addEventListener("click",()=>{so(t,2).toBlob(e=>{e&&rt(`corridor-atlas-${t.state().year}.png`,e)},"image/png")}),k("print").addEventListener(
"click",()=>window.print()),window.addEventListener("beforeprint",()=>{t.onPaper(()=>k("print-sheet").replaceChildren(so(t,2)))}),window.addEventListener("after\
print",()=>k("print-sheet").replaceChildren())}function io(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:i}=t.get();return i==="auto"?n.matches:i==="dark"};function r(){let i=s();
document.documentElement.dataset.theme=i?"dark":"light";let a=k("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return k("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),n.addEventListener("change",()=>{r(),o()}),
t.listen(["theme","lang"],r),r(),s}function jr(t){let[e,o]=t.includes("?")||!t.includes("=")?t.split("?"):["",t];return{place:e,parts:new URLSearchParams(o)}}function ao(t,{lang:e,theme:o}){let{place:n,parts:s}=jr(t);s.delete("lang"),s.delete("t"),e!=="zh"&&s.set("lang",e),o!=="auto"&&s.set("t",o);let r=s.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@");return[n,n&&r?"?":"",r].join("")}function Fr(t,e){let[o,n=""]=t.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(o))return t;let s=ao(n,e);return s?`${o}#${s}`:o}function lo(t){for(let e of["poi\
nterdown","focusin"])document.addEventListener(e,({target:o})=>{let n=o.closest?.("a[href]"),s=n?.getAttribute("href");if(n&&s&&!n.hasAttribute("download")){let r=Fr(
s,t.get());r!==s&&n.setAttribute("href",r)}})}function co(t,e,o,n,s){let r=T("compare"),i=W("compare-year"),a=k("swipe");for(let l=t.page.firstYear;l<=t.page.lastYear;l++)i.append(b("option",{value:l},String(
l)));function c(){let{compare:l,compareYear:u,swipe:d,year:p}=o.get();r.checked=l,i.value=String(u),i.disabled=!l,a.hidden=!l,a.style.left=`${d*100}%`,a.setAttribute(
"aria-valuenow",String(Math.round(d*100))),k("swipe-left").textContent=String(u),k("swipe-right").textContent=String(p),s.main.clip(l?d:0,1),s.other.clip(0,d)}function f(l){
o.set({swipe:Math.min(.98,Math.max(.02,l))})}a.addEventListener("pointerdown",l=>{a.setPointerCapture(l.pointerId),l.preventDefault(),a.focus()}),a.addEventListener(
"pointermove",l=>{if(!a.hasPointerCapture(l.pointerId))return;let u=e.getContainer().getBoundingClientRect();f((l.clientX-u.left)/u.width)}),a.addEventListener(
"keydown",l=>{let u={ArrowLeft:-.02,ArrowRight:.02,PageDown:-.1,PageUp:.1}[l.key];u!==void 0&&(f(o.get().swipe+u),l.preventDefault())}),r.addEventListener("chan\
ge",()=>o.set({compare:r.checked})),i.addEventListener("change",()=>o.set({compareYear:Number(i.value)})),o.listen(["compare","compareYear"],({compare:l})=>{s.other.
show(l),c()}),o.listen(["swipe","year"],c),s.other.show(o.get().compare),c()}var Hr={osm:{url:"https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png",hosts:"abc",credit:"© OpenStreetMap contributors"},tianditu:{url:"https://t{s}.tianditu.g\
ov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk={key}",
hosts:"01234567",credit:"天地图"}};function fo(t,e){let o=T("basemap"),n=W("basemap-source"),s=T("basemap-key"),r=null;function i(){let{basemap:a}=e.get();r?.
remove(),r=null,k("basemap-credit").textContent="",o.checked=!!a,k("basemap-choice").hidden=!a,k("basemap-key-row").hidden=a!=="tianditu";let c=Hr[a];!c||a==="t\
ianditu"&&!s.value.trim()||(r=L.tileLayer(c.url.replace("{key}",encodeURIComponent(s.value.trim())),{subdomains:c.hosts,maxZoom:18,crossOrigin:"anonymous"}),k("\
basemap-credit").textContent=c.credit,r.addTo(t))}o.addEventListener("change",()=>e.set({basemap:o.checked?n.value:""})),n.addEventListener("change",()=>e.set({
basemap:n.value})),s.addEventListener("change",i),e.listen(["basemap"],i),i()}var be="#legend, .leaflet-control, #credit, #swipe:not([hidden]) span, #panel, #detail:not([hidden])",Wr=560,ye=700,q=12;function uo(t){let e=k("credit"),o=new ResizeObserver(
()=>{document.documentElement.style.setProperty("--credit",`${e.offsetHeight}px`),t()});for(let n of document.querySelectorAll("#credit, #legend, #panel, #detai\
l"))o.observe(n)}function po(t){let e=k("legend"),{x:o,y:n}=t.getSize(),s=e.getBoundingClientRect();o-s.width>=Wr&&s.height<n*.8||(e.classList.add("closed"),k("\
legend-toggle").setAttribute("aria-expanded","false"))}function Ht(t){let{paddingTopLeft:[e],paddingBottomRight:[,o]}=xe(t),n=t.getContainer().getBoundingClientRect(),
s=k("detail").getBoundingClientRect(),r=n.width>ye&&s.width?n.right-s.left:0;return{paddingTopLeft:[e+2*q,50],paddingBottomRight:[r+(n.width>ye?5:2)*q,o]}}function xe(t){
let e=t.getContainer().getBoundingClientRect(),o=k("legend").getBoundingClientRect(),n=k("credit").getBoundingClientRect(),s=Math.max(0,e.bottom-n.top)+q;return e.
width<=ye?{paddingTopLeft:[6,q],paddingBottomRight:[6,s]}:{paddingTopLeft:[!k("legend").classList.contains("closed")?o.right-e.left+q:q,q],paddingBottomRight:[q,
s]}}var ke=["small","half","tall"];function mo(t,e,o){let n=k("panel"),s=k("sheet-toggle");function r(l){n.dataset.sheet=l,s.setAttribute("aria-expanded",String(l!==
"small")),s.setAttribute("aria-label",e.t(l==="tall"?"sheet_less":"sheet_more"))}let i=0,a=0,c=!1;s.addEventListener("pointerdown",l=>{s.setPointerCapture(l.pointerId),
i=l.clientY,a=n.getBoundingClientRect().height,c=!1}),s.addEventListener("pointermove",l=>{!s.hasPointerCapture(l.pointerId)||Math.abs(l.clientY-i)<6||(c=!0,n.style.
height=`${Math.max(80,a+i-l.clientY)}px`)}),s.addEventListener("pointerup",()=>{if(!c)return;let l=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",r(l<.33?"small":l<.68?"half":"tall")}),s.addEventListener("click",()=>{if(c)return;let l=ke.indexOf(n.dataset.sheet??"small");r(ke[(l+1)%ke.length])});let f=k(
"legend-toggle");f.addEventListener("click",()=>{let l=k("legend").classList.toggle("closed")===!1;f.setAttribute("aria-expanded",String(l))}),window.matchMedia(
"(max-width: 760px)").matches&&(k("legend").classList.add("closed"),f.setAttribute("aria-expanded","false")),r("small"),o.listen(["lang"],()=>r(n.dataset.sheet??
"small")),t.on("click",()=>n.dataset.sheet!=="small"&&r("small"))}function ho(){let t=k("panel"),e=k("search"),o=k("search-results"),n=window.visualViewport,s="";
function r(){let i=n?n.offsetTop+n.height:window.innerHeight;t.style.setProperty("--keyboard",`${Math.max(0,Math.round(window.innerHeight-i))}px`),o.style.maxHeight=
`${Math.max(120,Math.round(i-e.getBoundingClientRect().bottom-10))}px`}e.addEventListener("focus",()=>{window.matchMedia("(max-width: 760px)").matches&&(s=t.dataset.
sheet??"small",t.dataset.sheet="tall",t.classList.add("searching"),t.scrollTop=0,r())}),e.addEventListener("blur",()=>{t.classList.contains("searching")&&(t.classList.
remove("searching"),t.dataset.sheet=s,t.style.removeProperty("--keyboard"),o.style.removeProperty("max-height"))}),e.addEventListener("input",()=>t.classList.contains(
"searching")&&r()),t.addEventListener("transitionend",()=>t.classList.contains("searching")&&r()),n?.addEventListener("resize",()=>t.classList.contains("searchi\
ng")&&r()),n?.addEventListener("scroll",()=>t.classList.contains("searching")&&r())}function go(t){return t.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/</g,"&lt;")}function Dr(t,e){let[o,n=""]=t.split("#"),s=/^https?:/.test(o)?o:o.slice(
o.lastIndexOf("/")+1);return`<iframe src="${go(`${s}${n?`#${n}`:""}`)}" title="${go(e)}" width="100%" height="640" style="border:0" loading="lazy" allow="fullsc\
reen; geolocation; clipboard-write"></iframe>`}function yo(t){let e=T("embed"),o=()=>{e.value=Dr(T("share-link").value||window.location.href,document.title)};e.
addEventListener("focus",()=>{o(),e.select()}),k("copy-embed").addEventListener("click",async()=>{o();let n=await st(e.value);n||e.select(),k("share-note").textContent=
t.t(n?"copied":"copy_by_hand")}),o()}var bo=5;function Wt(t,e){return`${t.toFixed(bo)}, ${e.toFixed(bo)}`}function xo(t,e,o){let n=k("tool-note"),s={measure:k("measure"),coordinates:k("coordinates")};
t.getContainer().querySelector(".leaflet-top.leaflet-right")?.append(k("tools")),L.DomEvent.disableClickPropagation(k("tools")),L.DomEvent.disableScrollPropagation(
k("tools"));let r="",i=Vr(t,e,l=>a(l));function a(l){n.textContent=l,n.hidden=!l}function c(l){r=r===l?"":l;for(let[u,d]of Object.entries(s))d.setAttribute("ari\
a-pressed",String(u===r));t.getContainer().classList.toggle("measuring",r!==""),i.clear(),a(r?e.t(`tool_${r}_hint`):"")}function f({lat:l,lng:u}){let d=[["coord\
inates_wgs84",Wt(u,l)],["coordinates_gcj02",Wt(...On(u,l))]],p=b("p",{class:"copied",role:"status"});L.popup({className:"callout",offset:[0,-2],closeButton:!1,autoPan:!0}).
setLatLng([l,u]).setContent(b("div",{},...d.map(([h,m])=>b("p",{class:"place"},b("span",{},e.t(h)),b("b",{"data-datum":h},m),b("button",{type:"button",class:"ac\
tion","data-copy":m,"aria-label":`${e.t("copy")} ${e.t(h)}`,click:async()=>{let g=await st(m);p.textContent=e.t(g?"copied":"copy_failed")}},e.t("copy")))),b("p",
{class:"note"},e.t("coordinates_note")),p)).openOn(t)}return s.measure.addEventListener("click",()=>c("measure")),s.coordinates.addEventListener("click",()=>c("\
coordinates")),t.on("contextmenu",l=>f(l.latlng)),t.on("mousemove",l=>{r==="coordinates"&&a(Wt(l.latlng.lng,l.latlng.lat))}),document.addEventListener("keydown",
l=>{l.key==="Escape"&&r&&c(""),l.key==="Enter"&&r&&l.target===t.getContainer()&&(r==="measure"?i.add(t.getCenter()):f(t.getCenter()))}),Yr(t,e,a),Zr(),o.listen(
["lang"],()=>a(r?e.t(`tool_${r}_hint`):"")),{takes(l){return r==="measure"?i.add(l.latlng):r==="coordinates"&&f(l.latlng),r!==""}}}function Vr(t,e,o){let n=[],s=null;
return{add(r){n.push(r),s??=L.polyline([],{className:"ruler",color:"#d7263d",weight:3,interactive:!1}).addTo(t),s.setLatLngs(n);let i=0;for(let a=1;a<n.length;a++)
i+=ut([n[a-1].lng,n[a-1].lat],[n[a].lng,n[a].lat]);o(n.length<2?e.t("tool_measure_next"):e.t("tool_measure_sum",{length:i<1e3?`${Math.round(i)} ${e.t("metre")}`:
`${e.number(i/1e3,2)} ${e.t("unit_km")}`,n:n.length}))},clear(){n=[],s?.remove(),s=null}}}function Yr(t,e,o){let n=k("locate"),s=null;navigator.geolocation||(n.
hidden=!0),n.addEventListener("click",()=>{if(s){s.remove(),s=null,n.setAttribute("aria-pressed","false"),o("");return}o(e.t("locate_waiting")),navigator.geolocation.
getCurrentPosition(({coords:r})=>{let i=[r.latitude,r.longitude];s=L.layerGroup([L.circle(i,{radius:r.accuracy,color:"#17509e",weight:1,interactive:!1}),L.circleMarker(
i,{radius:7,color:"#fff",weight:2,fillColor:"#17509e",fillOpacity:1,interactive:!1})]).addTo(t),n.setAttribute("aria-pressed","true"),t.setView(i,Math.max(t.getZoom(),
11)),o(e.t("locate_found",{at:Wt(r.longitude,r.latitude),metres:Math.round(r.accuracy)}))},({code:r})=>o(e.t(r===1?"locate_denied":"locate_failed")),{maximumAge:6e4,
timeout:15e3})})}function Zr(){let t=k("fullscreen"),e=document.documentElement;t.hidden=!document.fullscreenEnabled,t.addEventListener("click",()=>{(document.fullscreenElement?
document.exitFullscreen():e.requestFullscreen()).catch(()=>{t.hidden=!0})}),document.addEventListener("fullscreenchange",()=>{t.setAttribute("aria-pressed",String(
!!document.fullscreenElement))})}var ko=["statuses","named","layers","district","km","unit","nearStatus","nearKind","compare","compareYear"],Ur=700,Kr=50;function So(t,e){let o=k("undo"),n=[],s=i(),
r=!1;function i(){let f=t.get();return Object.fromEntries(e.map(l=>[l,f[l]]))}function a(){o.disabled=!n.length}t.listen(e,(f,l)=>{let u=Object.fromEntries(e.filter(
m=>l.has(m)).map(m=>[m,s[m]]));if(s=i(),r)return;let d=n[n.length-1],p=window.performance.now();d&&p-d.at<Ur&&Object.keys(u).join()===Object.keys(d.patch).join()?
d.at=p:n.push({patch:u,at:p}),n.length>Kr&&n.shift(),a()});function c(){let f=n.pop();f&&(r=!0,t.set(f.patch),r=!1,a())}o.addEventListener("click",c),document.addEventListener(
"keydown",f=>{let l=f.target.closest?.("input[type=text], input[type=number]");f.key.toLowerCase()!=="z"||f.shiftKey||!(f.ctrlKey||f.metaKey)||l||(c(),f.preventDefault())}),
a()}function Gr(){let t=JSON.parse(k("atlas-data").textContent??""),e=window[t.page.map],o=rn(t),n={year:t.page.asOfYear,statuses:new Set(ie),named:!1,layers:new Set(
t.groups.flatMap(x=>x.layers.filter(E=>E.on).map(E=>E.id))),district:"",km:20,unit:"km",nearStatus:"",nearKind:"",selected:"",lang:"zh",theme:"auto",compare:!1,
compareYear:2015,swipe:.5,basemap:""},s=ce(window.location.hash,n,t),r=Me({...n,...Mo(s.patch,o)}),i=we(t.words,()=>r.get().lang,t.said);_e(r,i,ze(o)),o.towards=
x=>i.t("towards",{name:i.say(x)});let a=En(t,o),c=null,f=()=>{let x=r.get();c=x.district?new Set(a(x).map(({feature:E})=>E.id)):null};f();let l=()=>{},u=io(r,i,
()=>l()),d=!1,p=()=>u()&&!d;function h(x){let E=r.get();return an(o,E,{dark:p(),lit:c,year:x==="left"?E.compareYear:void 0})}let m={main:ee(e,(x,E)=>xt(x,E,o,h(
"right")),be),other:ee(e,(x,E)=>xt(x,E,o,h("left")),be)};l=()=>{m.main.later(),m.other.later(),St(o,h("one"),i,e.getZoom())};let g={data:t,scene:o,language:i,state:r.
get,open:A};function y(x,E=[]){Sn(g,x,E,{close:M,near:_=>{r.set({district:_.id}),M(),k("near").scrollIntoView({block:"start"}),k("near-district").focus()}})}function M(){
k("detail").hidden=!0,document.body.classList.remove("detail-open"),e.closePopup(),r.set({selected:""}),e.getContainer().focus({preventScroll:!0})}function S(x,E,_=x.
name){let P=At(g,x)?` · ${Mt(g,x)}`:"";L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"callout"}).setLatLng(E).setContent(b("div",{},b("b",{},_),_===
x.name?b("span",{},`${et(g,x)}${P}`):null)).openOn(e)}function A(x){r.set({selected:x.id,layers:new Set([...r.get().layers,x.layer]),named:r.get().named&&x.named}),
y(x),Number.isFinite(x.box[0])&&O(x),Number.isFinite(x.x)&&S(x,[Y(x.y),V(x.x)]),k("detail-title").focus({preventScroll:!0})}function C(x){let{feature:E,place:_}=x;
if(E){A(E);return}if(!_)return;let P=[_.latitude,_.longitude],j=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.flyTo(P,_.zoom,{animate:!j,duration:.8}),
L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"callout"}).setLatLng(P).setContent(b("div",{},b("b",{},i.pick(x)),b("span",{},jt(x,i)))).openOn(e),e.
getContainer().focus({preventScroll:!0})}function O({box:[x,E,_,P]}){let j=window.matchMedia("(prefers-reduced-motion: reduce)").matches,N=L.latLngBounds([Y(P),
V(x)],[Y(E),V(_)]);e.flyToBounds(N,{maxZoom:11,...Ht(e),animate:!j,duration:.8})}function mt(x){let{compare:E,swipe:_}=r.get(),P=E&&x.containerPoint.x<_*e.getSize().
x,j=P?m.other:m.main,N=j.view(),wt=e.project(x.latlng,N.zoom);return{x:wt.x-N.left,y:wt.y-N.top,surface:j,view:N,seen:h(P?"left":"right")}}function X(x,E){let{x:_,
y:P,surface:j,view:N,seen:wt}=mt(x);return ln(_,P,N,o,wt,j.drawn().symbols,{polygons:E})}let ot=({layer:x})=>o.layers[x].look.draw==="clusters";function U(x){let{
x:E,y:_,surface:P}=mt(x);return P.drawn().symbols.find(N=>ot(N.features[0])&&Math.hypot(N.x-E,N.y-_)<=N.r)?.features??[]}e.on("click",x=>{if($o.takes(x))return;
let E=X(x,!0);if(!E.length){r.get().selected&&M();return}let[_,...P]=E;if(U(x).length>1){let N=i.t("bubble",{n:U(x).length});re(g,N,U(x),M),S(_,x.latlng,N),e.panInside(
x.latlng,Ht(e));return}let j=E.find(({layer:N})=>N==="districts");r.set({selected:_.id,..._.layer==="districts"&&j?{district:j.id}:{}}),y(_,P),S(_,x.latlng),e.panInside(
x.latlng,Ht(e))}),Jr(e,x=>X(x,!1),x=>x.id===r.get().selected?"":`${x.name} · ${et(g,x)}${At(g,x)?` · ${Mt(g,x)}`:""}`),Qn(t,r,i),Fn(o,t,i,x=>et(g,x),C);let Ao=I(
o.layers,"lines","symbols","clusters").flatMap(({features:x})=>x).filter(x=>Number.isFinite(x.x)&&x.undated);Ln(t,r,i,Ao.length),Mn(t,o,r,i,x=>re(g,i.pick(o.layers[x].
look),o.layers[x].features,M)),Xr(r),$n(g,r,a,O),co(t,e,r,i,m),fo(e,r);let Eo=qn(g,a);ro({data:t,scene:o,language:i,map:e,state:r.get,shown:x=>h(x==="one"?"righ\
t":x),onPaper:x=>{d=!0,x(),d=!1}}),mo(e,i,r),ho();let $o=xo(e,i,r);So(r,ko),k("lang").addEventListener("click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"})),
r.listen(["district","km","unit","nearStatus","nearKind","named","year"],f),r.listen(["*",...Object.keys(n)],(x,E)=>{[...E].every(_=>_==="swipe"||_==="basemap")||
l()}),r.listen(["basemap"],()=>l()),r.listen(["lang"],({lang:x,selected:E})=>{Ut(i,x),Eo();let _=o.byId.get(E);_&&!k("detail").hidden&&y(_)}),r.listen(["year"],
({selected:x})=>{let E=o.byId.get(x);E&&!k("detail").hidden&&y(E)});function Se(x){r.set({...n,...Mo(x.patch,o)}),x.where&&e.setView([x.where.latitude,x.where.longitude],
x.where.zoom,{animate:!1});let E=o.byId.get(r.get().selected);E&&y(E)}if(Ut(i,r.get().lang),St(o,h("one"),i,e.getZoom()),po(e),s.where)Se(s);else{e.fitBounds(t.
page.bounds,{animate:!1,...xe(e)});let x=o.byId.get(r.get().selected);x&&A(x)}lo(r),Vn(e,r,n,i,x=>Se(ce(x,n,t))),uo(()=>Object.values(m).forEach(x=>x.later())),
e.on("zoomend",()=>St(o,h("one"),i,e.getZoom())),yo(i),m.main.redraw(),St(o,h("one"),i,e.getZoom()),document.documentElement.dataset.ready="yes",window.atlas={map:e,
store:r,scene:o,labels:()=>m.main.drawn().labels,symbols:()=>m.main.drawn().symbols,view:()=>m.main.view(),describe:y}}function Xr(t){let e=T("named");e.addEventListener(
"change",()=>t.set({named:e.checked})),t.listen(["named"],({named:o})=>{e.checked=!!o}),e.checked=!!t.get().named}function Mo(t,e){let o={...t};return o.district&&
e.byId.get(o.district)?.layer!=="districts"&&delete o.district,o.selected&&(o.selected=e.byId.get(o.selected)?.id),o.selected||delete o.selected,o}function Jr(t,e,o){
let n=k("hover"),s=t.getContainer(),r=0,i=!1;t.on("movestart zoomstart",()=>{i=!0,n.hidden=!0}),t.on("moveend",()=>{i=!1}),t.on("mousemove",a=>{i||r||(r=requestAnimationFrame(
()=>{r=0;let[c]=e(a);if(s.style.cursor=c?"pointer":"",n.textContent=c?o(c):"",n.hidden=!n.textContent,n.hidden)return;let{x:f,y:l}=a.containerPoint,u=f+14+n.offsetWidth>
s.clientWidth?f-10-n.offsetWidth:f+14,d=l+50+n.offsetHeight>s.clientHeight?l-10-n.offsetHeight:l+14;n.style.transform=`translate(${Math.max(0,u)}px, ${Math.max(
0,d)}px)`}))}),t.on("mouseout",()=>{n.hidden=!0})}Gr();})();
