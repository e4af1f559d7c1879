"use strict";(()=>{function _(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function p(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):r===!0?o.setAttribute(s,""):
r!==!1&&r!=null&&o.setAttribute(s,String(r));for(let s of n)s!=null&&o.append(s);return o}function at(t,e){let n=URL.createObjectURL(e),o=p("a",{href:n,download:t});
document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function zt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,a]of Object.entries(o)){let l=e[r];ue(l,a)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:a}of n)r.some(l=>l==="*"||s.has(l))&&a(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function ue(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function $t(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(r,a)=>String(o[a]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var pe={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function At(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries(pe)){let s=`[data-${n.
replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let a=r.dataset[n]??"";r.setAttribute(o,t.t(a))}}}var me=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],he=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],ge=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],ye=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],be=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function Z(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=0;
let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function Ot(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function a(u){for(;r<u;)s|=t[o++]<<r,r+=8;let m=s&(1<<u)-1;return s>>>=
u,r-=u,m}function l(u){let m=0,g=0,b=0;for(let y=1;y<16;y++){m|=a(1);let h=u.counts[y];if(m-h<g)return u.symbols[b+(m-g)];b+=h,g=g+h<<1,m<<=1}throw new Error("d\
amaged data")}function i(u){if(n+u<=e.length)return;let m=new Uint8Array(Math.max(e.length*2,n+u));m.set(e),e=m}function c(){s=0,r=0;let u=t[o]|t[o+1]<<8;o+=4,i(
u),e.set(t.subarray(o,o+u),n),n+=u,o+=u}function f(){let u=a(5)+257,m=a(5)+1,g=a(4)+4,b=new Uint8Array(320);for(let h=0;h<g;h++)b[be[h]]=a(3);let y=Z(b.slice(0,
19));b.fill(0);for(let h=0;h<u+m;){let M=l(y);if(M<16){b[h++]=M;continue}let x=M===16?b[h-1]:0,H=M===16?3+a(2):M===17?3+a(3):11+a(7);for(;H--;)b[h++]=x}return[Z(
b.slice(0,u)),Z(b.slice(u,u+m))]}function d(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[Z(u),Z(new Uint8Array(30).
fill(5))]}for(let u=0;!u;){u=a(1);let m=a(2);if(m===0){c();continue}let[g,b]=m===1?d():f();for(;;){let y=l(g);if(y===256)break;if(y<256){i(1),e[n++]=y;continue}
let h=me[y-257]+a(he[y-257]),M=l(b),x=ge[M]+a(ye[M]);i(h);for(let H=0;H<h;H++,n++)e[n]=e[n-x]}}return e.subarray(0,n)}function Lt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([a,l])=>({key:a,...Object.fromEntries(
t.map((i,c)=>[i,l[c]]))}));return[n,{...s,signs:r}]}))}function It({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function O(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function Q({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Et({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,a)=>{let l=e[r.toLowerCase()];s.standing.
set(t+a,l),r in e&&s.status.set(t+a,l)}),s})}function N(t,e){return t.status.get(e)??null}function V(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function lt(t){let e=atob(t),n=new Uint8Array(e.length);for(let a=0;a<e.length;a++)n[a]=e.charCodeAt(a);let o=Ot(n),s=o.length/4,r=new Int32Array(s);for(let a=0;a<
s;a++){let l=(o[a]|o[s+a]<<8|o[2*s+a]<<16|o[3*s+a]<<24)>>>0;r[a]=l>>>1^-(l&1)}return r}function F(t){return typeof t=="string"?lt(t):t}function $(t){return t/360+
.5}function A(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function Nt(t){return 90-360*Math.atan(Math.exp((t-.5)*2*Math.PI))/Math.PI}function E(t){let e=lt(t.counts),n=lt(t.steps),o=10**t.decimals,s=[],r=0,a=0,l=0;for(let i of e){
let c=new Float64Array(2*i),f=r,d=a;for(let u=0;u<i;u++)f+=n[l+u],d+=n[l+i+u],u===0&&(r=f,a=d),c[2*u]=$(f/o+t.origin[0]),c[2*u+1]=A(d/o+t.origin[1]);l+=2*i,s.push(
c)}return s}function ke(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function I(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.
length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function it(t,e){let n=2;for(let r of t)
n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(n),s=0;for(let r of t){let a=e[r<0?-r-1:r],l=a.length/2;for(let i=s===0?0:1;i<l;i++){let c=r<0?l-1-i:i;o[s++]=a[2*
c],o[s++]=a[2*c+1]}}return o}function Pt(t){let e=E(t.boundaries),n=E(t.lines),o=Et(t.years),s=Lt(t.looks),r={};for(let[a,l]of Object.entries(t.layers)){let i=Object.
fromEntries(Object.entries(l.columns).map(([g,b])=>[g,"i"in b?{d:b.d,i:F(b.i)}:b])),c=F(l.lives),f=s[a],d=(g,b)=>ke(i[g],b),u=[];for(let g=0;g<l.n;g++){let b=d(
"kind",g)||"",y=d("rank",g)||9;u.push({layer:a,index:g,id:d("id",g),name:d("name",g)||"",kind:b,sign:It(f,f.by==="rank"?String(y):b),life:o[c[g]],undated:f.draw!==
"ground"&&!!d("undated",g),named:f.draw==="ground"||(d("evidence",g)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:y})}l.points&&Se(l.points,
u),l.shapes&&Me(l,u,e),l.parts&&xe(l,u,n,o);let m=(g,b)=>q(g.map(({index:y})=>l.shapes?.[y]??[]),e,b&&g.map(b));r[a]={id:a,look:f,geometry:l.geometry,features:u,
cell:d,edges:m}}return r}function Se(t,e){let n=E(t.at)[0],o=0;Array.from(F(t.which)).forEach((s,r)=>{o+=s;let a=e[o];a.x=n[2*r],a.y=n[2*r+1],a.box=[a.x,a.y,a.x,
a.y]})}function q(t,e,n){let o=new Map;return t.forEach((s,r)=>{for(let a of s.flat()){let l=a<0?-a-1:a,i=o.get(l);i?i.push(n?.[r]??""):o.set(l,[n?.[r]??""])}}),
[...o].filter(([,s])=>!n||s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:I([e[s]])}))}function Me(t,e,n){e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).
map(l=>it(l,n)),o.box=I(o.rings);let r=t.labels?.[2*s],a=t.labels?.[2*s+1];r!=null&&a!=null&&(o.x=$(r),o.y=A(a))})}function xe(t,e,n,o){let s=F(t.parts?.counts??
[]),r=F(t.parts?.lives??[]),a=F(t.parts?.alignments??[]),l=0;e.forEach((i,c)=>{for(let u=l+s[c];l<u;l++){let m=n[(t.first??0)+l];i.parts.push({path:m,life:o[r[l]],
made:a[l],box:I([m])})}let f=i.parts.map(u=>u.path),d=f.reduce((u,m)=>m.length>u.length?m:u,f[0]??[]);if(i.box=I(f),d.length){let u=2*Math.floor(d.length/4);i.x=
d[u],i.y=d[u+1]}})}var _e={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Tt=new Map;function ze(t){let e=Tt.
get(t);return e||(e=new Path2D(_e[t]),Tt.set(t,e)),e}function Ct(t,e,n){let{scale:o,left:s,top:r}=n,a=e.length-2,l=e[0]*o-s,i=e[1]*o-r;t.moveTo(l,i);for(let c=2;c<=
a;c+=2){let f=e[c]*o-s,d=e[c+1]*o-r;c<a&&Math.abs(f-l)+Math.abs(d-i)<1.6||(t.lineTo(f,d),l=f,i=d)}}function k(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-
e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}function v(t,e,n,o){t.beginPath();for(let s of e)Ct(t,s,n),t.closePath();t.fillStyle=o,t.
fill("evenodd")}function S(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=
o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=48){t.beginPath();for(let r of e.slice(s,s+48))Ct(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function R(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(n,o),t.scale(s.size/12,s.size/12);let r=ze(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=
s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.
restore()}var $e=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function Ae(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let a=t[r]*e.scale-e.left,l=t[r+1]*e.scale-e.top,i=n.
length,c=a<-40||l<-40||a>e.width+40||l>e.height+40;if(c&&i===0){let f=t[r+2]*e.scale-e.left,d=t[r+3]*e.scale-e.top;if(!(f>-40&&d>-40&&f<e.width+40&&d<e.height+40))
continue}if(i){let f=Math.hypot(a-n[i-1],l-o[i-1]);if(f<3&&r<t.length-2)continue;s.push(s[i-1]+f)}if(n.push(a),o.push(l),c&&i>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function ct(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function D(t,e,n,o,s=.965){let r=t.filter(l=>l.length>=4&&k(I([l]),e,0)).map(l=>Ae(
l,e)).filter(l=>l.total>n*1.15).sort((l,i)=>i.total-l.total).slice(0,4),a=[];for(let l of r)for(let i of $e){let c=l.total*i;if(c<n/2||c>l.total-n/2)continue;let[
f,d]=ct(l,c-n/2),[u,m]=ct(l,c+n/2),[g,b]=ct(l,c);if(Math.hypot(u-f,m-d)<n*s)continue;let h=Math.atan2(m-d,u-f),M=Math.abs(h)>Math.PI/2||h===-Math.PI/2;h>Math.PI/
2&&(h-=Math.PI),h<=-Math.PI/2&&(h+=Math.PI);for(let x of o?[-1,1]:[0])a.push({x:g-Math.sin(h)*o*x,y:b+Math.cos(h)*o*x,angle:h,right:x>0!==M})}return a}var z='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',P='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',Rt=new Map;function L(t,e,n){let o=`${e}|${n}`,s=Rt.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,Rt.set(o,
s)),s}var Oe=11,jt=12.5,Bt=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],Le=[99,99,10,11],Ht={zh:[],en:[],rank:[]};function Wt(t,e,n){
let o=t?.rivers??Ht,s=t?.towns??Ht,r=t?E(t.rivers.lines):[],[a=new Float64Array(0)]=t?E(t.towns.at):[],l=t?E(t.borders.lines):[],i=E(e.lines),c=new Set(e.rings.
flatMap((f,d)=>n.has(e.names[d])?f.flat().map(u=>u<0?-u-1:u):[]).map(f=>i[f]));return{rivers:r.map((f,d)=>({name:[o.zh[d],o.en[d]],rank:o.rank[d],path:f,box:I([
f])})),towns:s.zh.map((f,d)=>({name:[f,s.en[d]],rank:s.rank[d],x:a[2*d],y:a[2*d+1]})),borders:l.map((f,d)=>({left:t?.borders.left[d]??["",""],right:t?.borders.right[d]??
["",""],path:f,box:I([f])})),provinces:q(e.rings,i,e.provinces??e.names).map(f=>({...f,fine:c.has(f.path)}))}}function Vt(t){return Math.min(1,Math.max(0,(jt-t)/
(jt-Oe)))}function Ft(t,e,{backdrop:n},o){let s=Vt(e.zoom);if(!s||o.tiles)return;let r=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let a of[3,2,1]){let{zoom:l=0,
width:i=1}=Bt[a];if(e.zoom<l)continue;let c=n.rivers.filter(f=>f.rank===a&&k(f.box,e)).map(({path:f})=>f);S(t,c,e,{color:o.palette.water,width:i*r,alpha:s})}}function Dt(t,e,{
backdrop:n},o){if(o.tiles)return;let s=n.provinces.filter(({box:r,fine:a})=>k(r,e)&&!(a&&e.zoom>11.5)).map(({path:r})=>r);S(t,s,e,{color:o.palette.province,width:1.3,
dash:[7,2.5,1.3,2.5],join:"bevel"})}function Ut(t,e,n,o){return o.tiles?[]:[...Ie(t,e,n,o),...Ee(t,e,n,o),...Ne(t,e,n,o)]}function ft(t,{lang:e}){return t[e==="en"?1:0]||t[0]}function Ie(t,e,{backdrop:n},o){
if(Vt(e.zoom)<.5)return[];let s=[],r=Math.min(13.5,11+(e.zoom-8)*.8),a=`italic 500 ${r}px ${P}`;for(let{name:l,rank:i,path:c,box:f}of n.rivers){let d=ft(l,o);if(!d||
e.zoom<(Bt[i].label??0)||!k(f,e,0))continue;let u=L(t,a,d),m=D([c],e,u,r*.75,.88),g=Math.ceil(m.length/3),b=e.zoom>8.6&&i===1?[m.slice(0,g),m.slice(g,2*g),m.slice(
2*g)]:[m];for(let y of b.filter(h=>h.length))s.push({text:d,size:r,font:a,spacing:0,firm:!1,feature:null,rank:y===b[0]?2.9+i/10:8.6,color:o.palette.water_label,
places:y,apart:260})}return s}function Ee(t,e,{backdrop:n},o){let s=[],a=`600 ${12.5}px ${P}`;for(let{left:l,right:i,path:c,box:f}of n.borders)if(k(f,e,0))for(let[
d,u]of[[l,!1],[i,!0]]){let m=ft(d,o),g=o.lang==="en"?0:4,b=L(t,a,m)+g*m.length,y=D([c],e,b,12.5*.95,.8).filter(h=>h.right===u);y.length&&s.push({text:m,size:12.5,
font:a,spacing:g,firm:!1,feature:null,rank:3.2,color:o.palette.province_label,places:y,apart:220})}return s}function Ne(t,e,{backdrop:n},o){let s=`400 10.5px ${z}`;
return n.towns.filter(({x:r,y:a,rank:l})=>e.zoom>=Le[l]&&k([r,a,r,a],e)).map(({name:r,rank:a,x:l,y:i})=>{let c=ft(r,o),f=L(t,s,c),d={x:l*e.scale-e.left,y:i*e.scale-
e.top,angle:0};return{text:c,size:10.5,font:s,spacing:0,firm:!1,feature:null,rank:a===2?7.85:9.2,color:o.palette.town,apart:60,places:[[1,0],[-1,0]].map(([u])=>({
...d,x:d.x+u*(f/2+5)}))}})}function Yt(t,e){let n=E(t.lines),o=new Set(t.rings.flatMap((r,a)=>e.has(t.names[a])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(a=>a.filter(l=>!o.
has(l))));return{around:t.rings.flatMap(r=>r.map(a=>{let l=it(a,n);return{path:l,box:I([l])}})),aroundEdges:q(s,n)}}function w(t,e){return t.filter(({box:n})=>k(
n,e)).map(({path:n})=>n)}function dt(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),v(t,w(n.around,e),e,s.around),S(t,
w(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),Te(t,e,n,o),Ft(t,e,n,o),Dt(t,e,n,o),Ce(t,e,n,o)}function Pe(t,e,n){let o=t.layer===
"districts"?n.cityOf(t,e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tints[5e5])[e.dark?1:0]}function Te(t,e,n,o){let{palette:s}=o,r=o.layers.has(
"districts")?n.layers.districts?.features??[]:[],a=(n.layers.cities?.features??[]).filter(i=>o.layers.has("cities")&&n.detailed.has(i.id));if(!o.tiles)for(let i of r.
length?r:a)k(i.box,e)&&v(t,i.rings,e,Pe(i,o,n));if(r.length&&S(t,w(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!a.length)
return;let l=w(n.edges.cities(o.year),e);S(t,l,e,{color:s.city_edge,width:3.4,join:"bevel"}),S(t,l,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Ce(t,e,n,o){for(let s of O(n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!k(r.box,e))continue;let a=o.palette[Q(r)];
t.globalAlpha=o.dark?.22:.17,v(t,r.rings,e,a),S(t,r.rings,e,{color:a,width:1.6,alpha:.55,join:"bevel"})}}var Re=["","","s","g"],je=12,He=["proposed","planned","approved","construction","expected","open"];function T(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function Be(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(!(!k(s.box,e)||!n.visible(s)))for(let r of s.parts){let a=N(r.life,n.
year);if(!V(a,n.statuses)||!k(r.box,e))continue;let l=Re[r.made]+(n.fade(s)<1?"f":""),i=`${s.sign.key}|${a}|${l}`,c=o.get(i);c?c.push(r.path):o.set(i,[r.path])}
return o}function ut(t,e,n,o){for(let s of O(n.layers,"lines")){let r=Be(s,e,o);for(let a of He)for(let l of[...s.look.signs].reverse())for(let i of["","s","g",
"f","sf","gf"]){let c=r.get(`${l.key}|${a}|${i}`);c&&We(t,c,e,n,o,l,a,i)}}}function We(t,e,n,o,s,r,a,l){if(l.startsWith("g")){Ve(t,e,n,o,s,r,l);return}let i=l.startsWith(
"s"),c=i?Zt(n.zoom):1,f=o.style.strokes[a]??o.style.strokes.open,d=r.size*T(n.zoom),u=s.palette[r.color],m=f.dash.map(h=>h*Math.max(d,1.5)),g=f.alpha*(i?o.style.
schematic*c:1)*s.lineAlpha*(l.endsWith("f")?.42:1),b=f.dash[0]===.1?"round":void 0,y=e.length>=400;y||S(t,e,n,{color:s.palette.halo,width:d+1.8,alpha:.75}),S(t,
e,n,{color:u,width:y?1:d,dash:y?[]:m,alpha:g,cap:y?"butt":b,join:y?"bevel":"round"}),r.ticks&&!m.length&&!y&&S(t,e,n,{color:u,width:d*3.4,dash:[1.1,9],alpha:g*.8}),
i&&d>=2.4&&!m.length&&!y&&S(t,e,n,{color:s.palette.halo,width:d*.3,alpha:.62})}function Zt(t){return Math.max(.4,1-Math.max(0,t-je+.5)*.3)}function Ve(t,e,n,o,s,r,a){
let l=Math.max(1,r.size*T(n.zoom)*.8);S(t,e,n,{color:s.palette[r.color],width:l,cap:"round",dash:o.style.guess.dash.map(i=>i*Math.max(l,1.5)),alpha:o.style.guess.
alpha*Zt(n.zoom)*s.lineAlpha*(a.endsWith("f")?.42:1)})}function pt(t,e,n,o){for(let s of O(n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.
filter(o.visible);for(let a of s.look.signs){let l=r.filter(c=>c.sign===a).flatMap(c=>c.rings),i=a.size*T(e.zoom);S(t,l,e,{color:o.palette.halo,width:i+3,alpha:.8}),
S(t,l,e,{color:o.palette[a.color],width:i,alpha:.88})}}}function mt(t,e,n,o,s){let{palette:r}=o;for(let a of O(n.layers,"rings"))for(let l of o.layers.has(a.id)?a.features:[]){let{sign:i}=l;if(e.zoom<i.zoom||!k(l.box,
e))continue;let c=o.status(l);if(c===null)continue;let f=l.x*e.scale-e.left,d=l.y*e.scale-e.top,u=i.size*Math.sqrt(T(e.zoom))+.3;t.beginPath(),t.arc(f,d,u,0,7),
t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[i.color],t.lineWidth=1.4,t.setLineDash(c==="open"?[]:[1.6,1.4]),t.stroke(),t.setLineDash([]),
t.globalAlpha=1,s.push({x:f,y:d,r:u+3,features:[l]})}}function tt(t,e,n,o,s){let r=n/2+s,a=o/2+s;return[[r,0],[-r,0],[0,-a],[0,a],[r*.85,-a*.8],[r*.85,a*.8],[-r*.85,-a*.8],[-r*.85,a*.8]].map(([l,i])=>({x:t+l,y:e+i,
angle:0}))}function qt(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function Fe(t,e,n,o){let{palette:s,layers:r}=o,a=[];for(let i of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
i.x))continue;let c=n.detailed.has(i.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,d=i.name.replace(/市$/,""),u=`${c?700:600} ${f}px ${P}`,m=i.x*e.scale-e.left,g=i.
y*e.scale-e.top,b=c?f*.18:0,y=L(t,u,d)+b;a.push({text:d,size:f,font:u,spacing:b,firm:!0,feature:i,rank:c?0:1.2,color:c?s.ink:s.muted,places:tt(m,g,y,f,c?8:6)})}
let l=new Set(a.map(i=>i.feature?.name));return n.neighbours.forEach(i=>{l.has(i.name)||o.tiles||a.push({text:i.name,size:12,font:`500 12px ${P}`,spacing:3,firm:!1,
feature:null,rank:8.8,color:s.around_label,places:qt(i.x*e.scale-e.left,i.y*e.scale-e.top,12)})}),a}function De(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)
return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>k(s.box,t)).map(s=>{let r=s.id===n.district,a=(s.box[2]-s.box[0])*
t.scale;return{text:s.name,size:o,font:`${r?700:500} ${o}px ${z}`,spacing:0,firm:!0,feature:s,rank:r?.5:a<o*3?9.5:3,color:r?n.palette.ink:n.palette.muted,places:qt(
s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function W(t,e,n){return O(t.layers,n).reverse().flatMap(({id:o,features:s})=>e.layers.has(o)?s:[])}function Ue(t,e,n){
let o=Math.min(17,12.5+(t.zoom-8)*1.6);return W(e,n,"fills").filter(n.visible).map(s=>{let r=s.x*t.scale-t.left,a=s.y*t.scale-t.top;return{text:s.name,size:o,font:`\
600 ${o}px ${P}`,spacing:o*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:n.palette[Q(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(l=>[0,-4,4].map(i=>({x:r+i*o,
y:a+l*o,angle:0})))}})}function Ye(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return W(e,n,"borders").filter(s=>Number.isFinite(s.x)&&n.visible(s)&&t.zoom>=
s.sign.label_zoom).map(s=>{let{name:r,sign:a}=s,l=r.length>14&&t.zoom<9.6?`${r.split("-")[0]}…${r.split("-").pop()}`:r;return{text:l,size:o,font:`700 ${o}px ${z}`,
spacing:0,firm:!0,feature:s,rank:a.label_rank,color:n.palette[a.label_color],places:tt(s.x*t.scale-t.left,s.y*t.scale-t.top,o*l.length*.94,o,7)}})}function ht(t,e,n,o,s=n.
sign.label_rank){let{label_size:r,label_weight:a,label_gap:l}=n.sign,i=`${a} ${r}px ${z}`;return{text:n.name,size:r,font:i,spacing:0,firm:!1,feature:n,rank:s,color:o,
places:tt(n.x*e.scale-e.left,n.y*e.scale-e.top,L(t,i,n.name),r,l)}}function Ze(t,e,n,o){return W(n,o,"symbols").filter(s=>e.zoom>=s.sign.label_zoom&&k(s.box,e)&&
o.visible(s)).map(s=>ht(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color]))}function qe(t,e,n,o){return W(n,o,"rings").filter(s=>e.zoom>=s.sign.label_zoom&&
k(s.box,e)&&o.status(s)!==null).map(s=>ht(t,e,s,o.palette[s.sign.label_color]))}function Ke(t,e,n,o){let s=W(n,o,"clusters");return s.length>2e3?[]:s.filter(r=>(o.
lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&k(r.box,e)).map(r=>ht(t,e,r,o.palette[r.sign.label_color],o.lit?2.4:r.sign.label_rank))}function Xe(t,e,n,o){
let s=[];for(let r of W(n,o,"lines")){if(s.length>300)return s;if(!k(r.box,e,0)||!o.visible(r))continue;let{sign:a}=r,l=n.layers[r.layer],i=o.palette[a.label_color],
c=l.look.shields?l.cell("codes",r.index):"";if(c&&e.zoom>=(String(c)[0]==="G"?7.8:8.5)&&Je(s,t,e,r,String(c).split("|")[0],i,o),e.zoom<a.label_zoom)continue;let f=a.
label_size,d=`600 ${f}px ${z}`,u=L(t,d,r.name),m=a.size*T(e.zoom)/2+f*.62+1;s.push({text:r.name,size:f,font:d,spacing:0,firm:!1,feature:r,rank:a.label_rank,color:i,
places:D(r.parts.map(g=>g.path),e,u,m)})}return s.filter(r=>r.places.length)}function Ge(t,e,n,o){return W(n,o,"lines").flatMap(s=>{let[r,...a]=n.layers[s.layer].
cell("leaves",s.index)??[];if(!r||!k(s.box,e,0)||!o.visible(s))return[];let l=11,i=`600 ${l}px ${z}`,c=`往${r}`,f=L(t,i,c),d=[];for(let u=0;u<a.length;u+=2){let m=$(
a[u])*e.scale-e.left,g=A(a[u+1])*e.scale-e.top;d.push({text:c,size:l,font:i,spacing:0,firm:!0,feature:s,rank:2.6,color:o.palette[s.sign.label_color],places:tt(m,
g,f,l,7)})}return d})}function Je(t,e,n,o,s,r,a){let i=`700 ${9.5}px ${z}`,c=D(o.parts.map(d=>d.path),n,L(e,i,s)+7,0).map(d=>({...d,angle:0})),f=Math.ceil(c.length/
2);for(let[d,u]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])u.length&&t.push({text:s,size:9.5,font:i,spacing:0,firm:!1,feature:o,rank:d,color:a.dark?"#15181d":"#fff\
fff",shield:r,places:u})}function et(t,e,n,o){return[...Fe(t,e,n,o),...De(e,n,o),...Ue(e,n,o),...Ye(e,n,o),...Ze(t,e,n,o),...qe(t,e,n,o),...Ke(t,e,n,o),...Xe(t,
e,n,o),...Ge(t,e,n,o),...Ut(t,e,n,o)]}var nt=48,Qe=["ground","rings"],ot=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/nt);n<=Math.floor(e[2]/nt);n++)for(let o=Math.floor(
e[1]/nt);o<=Math.floor(e[3]/nt);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let s of this.cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&
n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function ve(t,e,n){
let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let a=0;a<s;a++){
let l=((a+.5)/s-.5)*n,i=e.x+l*Math.cos(e.angle),c=e.y+l*Math.sin(e.angle);r.push([i-o,c-o,i+o,c+o])}return r}function gt(t,e,n,o,s,r=et(t,e,n,o)){let a=r.sort((f,d)=>f.
rank-d.rank),l=new ot,i=new ot;i.take(s.map(({x:f,y:d,r:u})=>[f-u+2,d-u+2,f+u-2,d+u-2]));let c=[];for(let f of a){let d=L(t,f.font,f.text)+f.spacing*(f.text.length-
1)+(f.shield?7:0),u=tn(f,d,e,l,i);!u||we(f,u.place,c,n)||(l.take(u.boxes),en(t,f,u.place,d,o),c.push({text:f.text,boxes:u.boxes,feature:f.feature}))}return c}function we(t,e,n,o){
return t.apart?n.some(({text:s,boxes:r})=>s===t.text&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<(t.apart??0)):t.shield||!t.feature||Qe.includes(
o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,feature:a})=>s===t.text&&a!==t.feature&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.
y)<260)}function tn(t,e,n,o,s){let r=null;for(let a of t.places){if(a.x<-e/2||a.y<0||a.x>n.width+e/2||a.y>n.height)continue;let l=ve(t,a,e);if(o.isFree(l)&&!(n.
clip&&t.rank>=1&&l.some(i=>i[0]<(n.clip?.[0]??0)||i[2]>(n.clip?.[1]??0)))){if(t.rank<1||s.isFree(l))return{place:a,boxes:l};t.firm&&(r??={place:a,boxes:l})}}return r}
function en(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",e.shield){
t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.halo,t.stroke(),t.fillStyle=e.color,
t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=e.color,!e.spacing)t.strokeText(
e.text,0,0),t.fillText(e.text,0,0);else{let r=o/e.text.length,a=[...e.text];for(let l of["strokeText","fillText"])a.forEach((i,c)=>{t[l](i,(c+.5)*r-o/2,0)})}t.restore()}function Kt(t){let e=Pt(t),n=new Map;for(let i of Object.values(e))for(let c of i.features){n.set(c.id,c);for(let f of String(i.cell("stands_for",c.index)??"").
split("|"))f&&n.set(f,c)}let o=new Set;for(let i of e.districts?.features??[])o.add(`city/${i.id.split("/")[1].slice(0,4)}00`);for(let i of o)(e.districts?.features??
[]).filter(f=>`city/${f.id.split("/")[1].slice(0,4)}00`===i).length<2&&o.delete(i);let s=t.around.names.map((i,c)=>({name:i,x:$(t.around.labels?.[2*c]??NaN),y:A(
t.around.labels?.[2*c+1]??NaN)})),r=(e.cities?.features??[]).filter(i=>o.has(i.id)),a=nn(e.districts),l=new Set(r.map(({name:i})=>i));return{layers:e,byId:n,detailed:o,
neighbours:s,cityOf:a,style:t.style,asOfYear:t.page.asOfYear,...Yt(t.around,l),backdrop:Wt(t.ground,t.around,l),edges:{districts:e.districts?.edges(e.districts.
features)??[],cities:on(e,r,o,a)}}}function nn(t){return({id:e,index:n},o)=>o<Number(String(t?.cell("parent_since",n)??"").slice(0,4))?String(t?.cell("former_pa\
rent",n)):`city/${e.split("/")[1].slice(0,4)}00`}function on({districts:t,cities:e},n,o,s){let r=(t?.features??[]).filter(i=>o.has(s(i,1/0))),a=e?.edges(n)??[],
l=new Map([["",a]]);return i=>{let f=r.filter(u=>s(u,i)!==s(u,1/0)).map(u=>u.id).join(),d=l.get(f);return d||(d=t.edges(r,u=>s(u,i)),l.set(f,d)),d}}function Xt(t,e,n){
let o=n.year??e.year,s=r=>!e.named||r.named;return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,lang:e.lang,palette:t.style.palettes[n.dark?"dark":"li\
ght"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.district,selected:e.selected,status:r=>{let a=N(r.life,o);return s(r)&&V(a,e.statuses)?a:null},
visible:r=>s(r)&&(r.parts.length?r.parts.some(a=>V(N(a.life,o),e.statuses)):V(N(r.life,o),e.statuses)),fade:r=>o<t.asOfYear&&r.undated?.42:1}}var K={scale:1,left:0,top:0,width:40,height:14,zoom:9},X=[Float64Array.of(2,7,38,7)];function sn(t,e,n){let o=[...rn(t,e,n),...an(t,e,n)];Object.values(t.layers).
some(({id:r,features:a})=>e.layers.has(r)&&a.some(l=>e.fade(l)<1))&&o.push({name:n.t("faint"),sample:Qt({alpha:.42})});let s=new Set;return o.filter(({name:r})=>s.
size<s.add(r).size)}function rn(t,e,n){let o=O(t.layers,"lines").reverse(),s=o.filter(({id:i})=>e.layers.has(i));if(!s.length)return[];let r=s.flatMap(i=>{let c=new Set(
i.features.filter(e.visible).map(({sign:f})=>f));return i.look.signs.filter(f=>c.has(f)).map(f=>({name:n.pick(f),sample:yt(f,ln(i,f))}))}),a=o.some(({features:i})=>i.
some(({life:c})=>N(c,e.year)==="expected"));for(let i of["construction","planned",...a?["expected"]:[]])r.push({name:n.t(`stroke_${i}`),sample:fn(i)});let l=new Set(
o.flatMap(({features:i})=>i.flatMap(({parts:c})=>c.map(({made:f})=>f))));return["surveyed","generalised","schematic","guess"].forEach((i,c)=>{l.has(c)&&r.push({
name:n.t(`line_${i}`),sample:i==="guess"?cn:yt({color:"rail",size:3.2,ticks:!1},i==="schematic")})}),r}function an(t,e,n){let o=[];for(let s of Object.keys(Gt))
for(let r of O(t.layers,s).reverse()){if(!e.layers.has(r.id))continue;let a=s==="rings"||s==="symbols",l=r.features.filter(c=>Number.isFinite(c.x)&&(a||e.visible(
c))),i=new Set(l.map(({sign:c})=>c));o.push(...r.look.signs.filter(c=>i.has(c)).map(c=>({name:n.pick(c),sample:Gt[s](c)}))),s==="clusters"&&l.length&&o.push({name:n.
t("hollow"),sample:Qt({hollow:!0})})}return o}function ln({features:t},e){let n=t.filter(o=>o.sign===e&&o.parts.length);return n.length>0&&n.every(({parts:o})=>o.
every(({made:s})=>s>=2))}var Gt={rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=
1.5,e.stroke()},fills:t=>(e,n,{palette:o})=>{(t.cycle?Array.from({length:t.cycle},(r,a)=>`${t.color}_${a}`):[t.color]).forEach((r,a)=>{e.fillStyle=o[r],e.globalAlpha=
.22,e.fillRect(7+a*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+a*9,2,8,10)}),e.globalAlpha=1},borders:t=>yt(t,!1),symbols:Jt,clusters:Jt};
function Jt({shape:t,size:e,color:n}){return(o,s,{palette:r})=>R(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function Qt(t){return(e,n,{palette:o})=>R(
e,"square",20,7,{size:11,color:o.ink,rim:o.halo,...t})}function yt({color:t,size:e,ticks:n},o){return(s,{style:r},{palette:a})=>{S(s,X,K,{color:a[t],width:e,alpha:o?
r.schematic:1}),n&&S(s,X,K,{color:a[t],width:e*3.4,dash:[1.1,9],alpha:.8}),o&&e>=2.4&&S(s,X,K,{color:a.halo,width:e*.3,alpha:.62})}}function cn(t,{style:e},{palette:n}){
S(t,X,K,{color:n.road,width:1.6,cap:"round",dash:e.guess.dash.map(o=>o*1.6),alpha:e.guess.alpha})}function fn(t){return(e,{style:n},{palette:o})=>{let{dash:s,alpha:r}=n.
strokes[t];S(e,X,K,{color:o.rail,width:2.6,alpha:r,dash:s.map(a=>a*2.6),cap:s[0]===.1?"round":void 0})}}function vt(t,e,n){let o=Math.min(2,window.devicePixelRatio||
1);_("legend-rows").replaceChildren(...sn(t,e,n).map(s=>{let r=p("canvas",{width:40*o,height:14*o,"aria-hidden":"true"}),a=r.getContext("2d");return a.scale(o,o),
s.sample(a,t,e),p("li",{class:dn(s.name)>7?"wide":""},r,s.name)}))}function dn(t){return[...t].reduce((e,n)=>e+(n<"⺀"?.55:1),0)}function wt(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:a}=t.get();return a==="auto"?o.matches:a==="dark"};function r(){let a=s();
document.documentElement.dataset.theme=a?"dark":"light";let l=_("theme");l.setAttribute("aria-label",e.t(a?"to_light":"to_dark")),l.title=e.t(a?"to_light":"to_d\
ark"),l.textContent=a?"☀":"☾"}return _("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}var un=400750167e-1;function te(t,{width:e,height:n},o){let s=Math.min(...t.map(c=>c[0])),r=Math.min(...t.map(c=>c[1])),a=Math.max(...t.map(c=>c[2])),l=Math.max(
...t.map(c=>c[3])),i=Math.min((e-2*o)/(a-s),(n-2*o)/(l-r));return{scale:i,width:e,height:n,zoom:Math.log2(i/256),left:(s+a)/2*i-e/2,top:(r+l)/2*i-n/2}}function ee(t){
return t.flatMap(({lon:e,lat:n})=>e==null||n==null?[]:[[$(e),A(n),$(e),A(n)]])}function ne(t){let e=Nt((t.top+t.height/2)/t.scale)*Math.PI/180,n=un*Math.cos(e)/
t.scale,o=t.width/5*n/1e3,s=[50,20,10,5,2,1].find(r=>r<=o)??1;return{km:s,pixels:s*1e3/n}}var j=8.5;function se(t,e,n,o,s){let r=t.clientWidth||560,a=t.clientHeight||400,l=Math.max(2,window.devicePixelRatio||1);t.width=Math.round(r*l),t.height=Math.round(
a*l);let i=t.getContext("2d");i.setTransform(l,0,0,l,0,0);let c=e.byId.get(o.id),f=[...Number.isFinite(c.box[0])?[c.box]:[],...ee(o.members)],d=te(f,{width:r,height:a},
Math.min(54,r/9)),u=[];dt(i,d,e,n),mn(i,d,e,n,o),pt(i,d,e,n),S(i,c.rings,d,{color:n.palette.pair,width:5.4*T(d.zoom)}),ut(i,d,e,n),mt(i,d,e,n,u),hn(i,d,n,s,u),yn(
i,d,n,o,u);let m=[...et(i,d,e,n).filter(({feature:g})=>g&&["lines","rings"].includes(e.layers[g.layer].look.draw)),...kn(i,d,e,n,o),...bn(i,d,n,o)];gt(i,d,e,n,u,
m.map(g=>pn(i,g,d))),Mn(i,d,n)}function pn(t,e,n){t.font=e.font;let o=(t.measureText(e.text).width+e.spacing*e.text.length)/2+4;return{...e,places:e.places.filter(
({x:s,y:r,angle:a})=>{let l=o*Math.abs(Math.cos(a))+e.size/2*Math.abs(Math.sin(a)),i=o*Math.abs(Math.sin(a))+e.size/2*Math.abs(Math.cos(a));return s>l&&r>i&&s<n.
width-l&&r<n.height-i})}}function re(t,e){let n=new Set(e.members.flatMap(({name:o,via:s})=>[o,...s]));return(t.layers.districts?.features??[]).filter(({name:o})=>n.
has(o))}function mn(t,e,n,o,s){let r=new Set(re(n,s));t.save(),t.globalAlpha=o.dark?.45:.6,t.fillStyle=o.palette.around;for(let a of n.layers.districts?.features??
[])if(!(r.has(a)||!k(a.box,e))){t.beginPath();for(let l of a.rings)l.forEach((i,c)=>{if(c%2)return;let f=i*e.scale-e.left,d=l[c+1]*e.scale-e.top;c?t.lineTo(f,d):
t.moveTo(f,d)}),t.closePath();t.fill("evenodd")}t.restore()}function hn(t,e,n,o,s){let r=o.flatMap(({number:l,at:i})=>i.map(({x:c,y:f})=>{let d={x:c*e.scale-e.left,
y:f*e.scale-e.top};return{number:l,spot:d,x:d.x+15,y:d.y-15}})).filter(({spot:l})=>l.x>0&&l.y>0&&l.x<e.width&&l.y<e.height);gn(r,e);let{palette:a}=n;for(let{spot:l,
x:i,y:c}of r)t.beginPath(),t.moveTo(l.x,l.y),t.lineTo(i,c),t.strokeStyle=a.halo,t.lineWidth=3,t.stroke(),t.strokeStyle=a.ink,t.lineWidth=1,t.stroke(),t.beginPath(),
t.arc(l.x,l.y,2.6,0,7),t.fillStyle=a.ink,t.fill(),t.strokeStyle=a.halo,t.stroke();for(let{number:l,x:i,y:c}of r)bt(t,i,c,l,n),s.push({x:i,y:c,r:j+3,features:[]})}
function bt(t,e,n,o,s){t.beginPath(),t.arc(e,n,j,0,7),t.fillStyle=s.palette.ink,t.fill(),t.strokeStyle=s.palette.halo,t.lineWidth=1.4,t.stroke(),t.fillStyle=s.palette.
halo,t.font=`700 ${o>9?9.5:10.5}px ${z}`,t.textAlign="center",t.textBaseline="middle",t.fillText(String(o),e,n+.5)}function gn(t,e){let n=2*j+2;for(let o=0;o<160;o++)
for(let s of t){for(let r of t)r!==s&&oe(s,r,n),oe(s,r.spot,r===s?17:j+4);s.x+=(s.spot.x-s.x)*.02,s.y+=(s.spot.y-s.y)*.02,s.x=Math.min(e.width-j-2,Math.max(j+2,
s.x)),s.y=Math.min(e.height-j-2,Math.max(j+2,s.y))}}function oe(t,e,n){let o=t.x-e.x,s=t.y-e.y,r=Math.hypot(o,s);if(r>=n)return;let a=(n-r)/2;t.x+=r?o/r*a:a,t.y+=
r?s/r*a:0}function yn(t,e,n,o,s){for(let{lon:r,lat:a}of o.members){if(r==null||a==null)continue;let l=$(r)*e.scale-e.left,i=A(a)*e.scale-e.top;R(t,"square",l,i,
{size:11,color:n.palette.select,rim:n.palette.halo}),s.push({x:l,y:i,r:8,features:[]})}}function bn(t,e,n,o){let r=`700 14px ${P}`;return t.font=r,o.members.flatMap(
({name:a,lon:l,lat:i})=>{if(l==null||i==null)return[];let c=$(l)*e.scale-e.left,f=A(i)*e.scale-e.top,d=t.measureText(a).width/2+9;return[{text:a,size:14,font:r,
spacing:0,firm:!0,feature:null,rank:.2,color:n.palette.ink,places:[[d,0],[-d,0],[0,-15],[0,15],[d*.8,-13],[-d*.8,-13],[d*.8,13],[-d*.8,13]].map(([u,m])=>({x:c+u,
y:f+m,angle:0})).filter(u=>u.x>d&&u.x<e.width-d)}]})}function kn(t,e,n,o,s){let r=new Set(re(n,s)),a=new Set(s.members.map(({name:i})=>i)),l=[];for(let i of n.layers.
districts?.features??[]){if(!k(i.box,e,0))continue;let c=r.has(i);if(c&&a.has(i.name))continue;let f=Sn(t,i,e);if(!f.length)continue;let d=c?13:11.5;l.push({text:i.
name,size:d,font:`500 ${d}px ${z}`,spacing:2,firm:!0,feature:i,rank:c?1:4,color:o.palette.muted,places:f})}return l}function Sn(t,e,n){let o=new Path2D;for(let c of e.
rings){for(let f=0;f<c.length;f+=2){let d=c[f]*n.scale-n.left,u=c[f+1]*n.scale-n.top;f?o.lineTo(d,u):o.moveTo(d,u)}o.closePath()}t.save(),t.setTransform(1,0,0,1,
0,0);let s=(c,f)=>t.isPointInPath(o,c,f,"evenodd"),r=[],a=e.name.length*6.5;for(let c=a+8;c<n.width-a-8;c+=24)for(let f=14;f<n.height-10;f+=18)s(c-a,f)&&s(c+a,f)&&
s(c,f)&&r.push({x:c,y:f,angle:0});t.restore();let l=r.reduce((c,f)=>c+f.x,0)/r.length,i=r.reduce((c,f)=>c+f.y,0)/r.length;return r.sort((c,f)=>Math.hypot(c.x-l,
c.y-i)-Math.hypot(f.x-l,f.y-i))}function Mn(t,e,n){let{km:o,pixels:s}=ne(e),r=e.height-10;t.beginPath(),t.moveTo(12.5,r-5),t.lineTo(12.5,r),t.lineTo(12.5+s,r),t.
lineTo(12.5+s,r-5),t.strokeStyle=n.palette.halo,t.lineWidth=3.5,t.stroke(),t.strokeStyle=n.palette.ink,t.lineWidth=1.2,t.stroke(),t.font=`11px ${z}`,t.textAlign=
"left",t.textBaseline="alphabetic",t.lineWidth=3,t.strokeStyle=n.palette.halo,t.strokeText(`${o} km`,16,r-5),t.fillStyle=n.palette.ink,t.fillText(`${o} km`,16,r-
5)}function G(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function ae(t,e){let{data:n,language:o,scene:s}=t,{cell:r}=s.layers[e.layer],[a,...l]=r("evidence",e.index)??[0],[i]=/^\w+\.csv/.exec(r("sources",e.index)??"")??
[""],c=new Set,f=l.map(([u,m,g,b,y])=>{let h=n.documents[u],M=n.strings[b],x=p("blockquote",{});return y<0?x.append(p("mark",{},M)):xn(x,n.strings[y],M),p("li",
{},x,p("cite",{},h?`《${h.title}》`:""," ",p("time",{},h?.date??"")," ",p("small",{},o.t("offsets",{start:m,end:g})),h?.date_note&&c.size<c.add(u).size?p("sma\
ll",{class:"doubt"},` ${h.date_note}`):null))}),d=a-l.length;return p("section",{},p("h3",{},o.t("evidence",{n:a})),f.length?p("ol",{class:"evidence"},...f):p("\
p",{},o.t(i?"no_evidence":"no_evidence_untold",{table:i})),d>0?p("p",{},o.t("more_evidence",{n:d})):null)}function xn(t,e,n){let o=e.indexOf(n);o<0?t.append(e):
t.append(e.slice(0,o),p("mark",{},n),e.slice(o+n.length))}function le(t,e){let[,n,o]=/^(\w+\.csv): ([^]*)$/.exec(e)??[];return!((o?.match(/[a-z]/gi)??[]).length>(o?.match(/\p{sc=Han}/gu)??[]).length)||t.pick({zh:"",en:"\
en"})?p("p",{class:"source"},t.t("source_row")," ",e):p("details",{class:"source"},p("summary",{},t.t("source_row")," ",t.t("source_notes",{table:n})),p("p",{lang:"\
en"},o))}var C=["rail","road"];function kt({layers:t},e){return Object.values(t).find(({look:n})=>n.mode===e)}var st=8,St=[["status_open",["open"]],["status_construction",
["construction"]],["border_planned",["approved","planned","proposed"]]];function J(t){return t.replace("/","-")}function U(t,e){let n=t.byId.get(e),o=t.layers.border_pairs.
cell("crossings",n.index)??[],s=new Map;for(let l of o){let i=s.get(l.line)??{...l,number:0,at:[]};i.at.push({x:$(l.lon),y:A(l.lat)}),s.set(l.line,i)}let r=St.flatMap(
([,l])=>l),a=[...s.values()].sort((l,i)=>r.indexOf(l.status)-r.indexOf(i.status)||C.indexOf(l.mode)-C.indexOf(i.mode));return a.forEach((l,i)=>{l.number=i+1}),a}
function Mt(t){return St.map(([,e])=>t.filter(({status:n})=>e.includes(n)).length)}function _n({language:t},e){return e.status==="open"?e.opened?t.t("border_ope\
ned",{date:e.opened}):t.t("border_undated"):e.expected?t.t("border_expected",{date:e.expected}):t.t("border_undated")}function zn(t,e){let{language:n}=t;return p(
"section",{class:"crossings"},p("h3",{},n.t("border_crossings",{n:e.length,spots:e.reduce((o,{at:s})=>o+s.length,0)})),...St.map(([o,s])=>{let r=e.filter(({status:a})=>s.
includes(a));return p("div",{class:"by-status"},p("h4",{},n.t(o)," ",p("small",{},String(r.length))),r.length?p("ul",{},...r.map(a=>p("li",{"data-id":a.line,"da\
ta-status":a.status},p("i",{class:`disc ${a.mode}`},String(a.number)),p("span",{},p("b",{},a.name)," ",p("small",{},`${G(n,kt(t.scene,a.mode),a.kind)} · ${s.length>
1?`${n.t(`status_${a.status}`)} · `:""}${_n(t,a)}`))))):p("p",{class:"none"},n.t("border_none")))}))}function $n({scene:t,language:e},n){let o=t.byId.get(n.id),
s=t.layers.border_pairs.cell("segments",o.index)??[],r=n.members.filter(a=>a.via.length);return p("section",{class:"boundary"},p("h3",{},e.t("border_segments")),
p("ul",{class:"segments"},...s.map(a=>p("li",{class:a.shared_km>0?"":"apart","data-km":a.shared_km},a.shared_km>0?e.t("shared",{a:a.a_name,b:a.b_name,km:e.number(
a.shared_km,1)}):e.t("border_zero",{names:`${a.a_name}—${a.b_name}`})))),...r.map(a=>p("p",{class:"note"},e.t("border_via",{area:a.name,districts:a.via.join("\
、")}))))}function An({language:t},e,n,o){let[s,r,a]=e.by[n]?.[String(o)]??[null,null,null];return s==null?p("td",{class:"none"},t.t("border_no_way")):p("td",{
"data-mode":n,"data-year":o,"data-minutes":s,"data-detour":a},p("b",{},t.number(Math.round(s)))," ",p("span",{class:"unit"},t.t("minute_unit")),p("small",{},p("\
span",{},`${t.number(r??0,1)} ${t.t("unit_km")}`)," ",p("span",{},t.t("border_detour",{n:(a??0).toFixed(2)}))))}function On(t,e){let{data:n,language:o}=t,s=[n.page.
asOfYear,n.border.later];return p("section",{class:"travel"},p("h3",{},o.t("border_travel")),p("div",{class:"wide",tabindex:0,role:"region","aria-label":o.t("bo\
rder_travel")},p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},o.t("border_route")),...C.map(r=>p("th",{scope:"colgroup",colspan:2},o.t(r)))),
p("tr",{},...C.flatMap(()=>s.map(r=>p("th",{scope:"col"},String(r)))))),p("tbody",{},...e.travel.map(r=>p("tr",{"data-a":r.a,"data-b":r.b},p("th",{scope:"row"},
`${r.names[0]}—${r.names[1]}`,p("small",{},o.t("border_straight",{km:o.number(r.straightKm??0,1)}))),...C.flatMap(a=>s.map(l=>An(t,r,a,l)))))))),p("p",{class:"\
note"},o.t("border_detour_note",{later:n.border.later})))}function Ln(t,e){let{data:n,language:o}=t,s=In(t,e.projects).map(r=>En(t,r));return p("section",{class:"\
projects"},p("h3",{},o.t("border_projects",{km:n.border.nearbyKm,n:s.length})),s.length?p("ul",{},...s.slice(0,st)):p("p",{class:"none"},o.t("border_none")),s.length>
st?p("details",{},p("summary",{},o.t("border_more",{n:s.length-st})),p("ul",{},...s.slice(st))):null)}function In({scene:t},e){let n=new Map;for(let o of e){let s=t.
byId.get(o[0]),r=t.layers.projects.cell("status",s.index),a=[s.name,s.kind,r].join("|");n.set(a,[...n.get(a)??[],o])}return[...n.values()]}function En({data:t,scene:e,
language:n},o){let[s,r]=o[0],a=e.layers.projects,l=e.byId.get(s),i=new Set(o.map(([,,f])=>t.documents.find(u=>u.id===f)?.date||f).filter(Boolean)),c=r===0?n.t("\
border_on"):r<1e3?`${r} ${n.t("metre")}`:`${n.number(r/1e3,1)} ${n.t("unit_km")}`;return p("li",{"data-id":s,"data-ids":o.map(([f])=>f).join(" "),"data-metres":r},
p("b",{},l.name)," ",p("small",{},[G(n,e.layers.projects,l.kind),n.t(`status_${a.cell("status",l.index)}`),c,i.size?n.t("border_document",{date:[...i].join("、")}):
""].filter(Boolean).join(" · ")))}function ie(t,e){let{data:n,scene:o,language:s}=t,r=o.byId.get(e.id),a=U(o,e.id),[l,i,c]=Mt(a),f={data:n,scene:o,language:s,state:()=>({}),
open:()=>{}},d=[["border_cooperation",e.cooperation],["border_since",[e.since,e.note].filter(Boolean).join(" · ")]].filter(([,u])=>u);return p("article",{class:"\
pair",id:J(e.id),"data-id":e.id,"aria-labelledby":`${J(e.id)}-title`},p("header",{},p("h2",{id:`${J(e.id)}-title`},r.name.replaceAll("-","—")),p("p",{},s.t("b\
order_sum",{km:s.number(e.sharedKm,1),open:l,building:i,planned:c})," ",p("a",{class:"atlas",href:`${n.border.overview}#o=${e.id}`},s.t("border_atlas")))),p("fi\
gure",{},p("canvas",{role:"img","aria-label":s.t("border_map",{name:r.name})})),p("div",{class:"beside"},$n(t,e),zn(t,a)),On(t,e),p("div",{class:"below"},Ln(t,e),
p("div",{class:"sources"},p("dl",{class:"facts"},...d.flatMap(([u,m])=>[p("dt",{},s.t(u)),p("dd",{},m)])),ae(f,r),Nn(t,r))))}function Nn({scene:t,language:e},n){
let o=t.layers.border_pairs.cell;return p("div",{},p("p",{class:"source"},e.t(`confidence_${o("confidence",n.index)}`)),le(e,String(o("sources",n.index)??"")))}function xt(t,e){return e.map(n=>t.t(`csv_${n}`))}function rt(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function _t(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function Pn(t,e,n){let o=t.travel.map(s=>s.by[e]?.[String(n)]?.[0]).filter(s=>s!=null);return o.length?Math.min(...o):null}function Tn(t,e){return p("i",{class:`\
bar ${e}`,style:`width:${(t*100).toFixed(1)}%`,"aria-hidden":"true"})}function ce(t){let{data:e,scene:n,language:o}=t,s=[e.page.asOfYear,e.border.later],r=Math.
max(...e.border.pairs.map(l=>l.sharedKm)),a=e.border.pairs.map(l=>{let i=n.byId.get(l.id),c=Mt(U(n,l.id));return p("tr",{},p("th",{scope:"row"},p("a",{href:`#${J(
l.id)}`},i.name.replaceAll("-","—"))),p("td",{class:"bars"},p("b",{},o.number(l.sharedKm,1)),Tn(l.sharedKm/r,"km")),...c.map(f=>p("td",{class:f?"":"zero"},String(
f))),...C.flatMap(f=>s.map(d=>{let u=Pn(l,f,d);return p("td",{class:u==null?"none":""},u==null?o.t("border_no_way"):o.number(Math.round(u)))})))});return p("tab\
le",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},o.t("border_pair")),p("th",{scope:"col",rowspan:2},o.t("border_km")),p("th",{scope:"colgroup",colspan:3},
o.t("border_lines")),...C.map(l=>p("th",{scope:"colgroup",colspan:2},o.t("border_best",{mode:o.t(l)})))),p("tr",{},...["status_open","status_construction","stat\
us_planned"].map(l=>p("th",{scope:"col"},o.t(l))),...C.flatMap(()=>s.map(l=>p("th",{scope:"col"},String(l)))))),p("tbody",{},...a))}function fe({data:t,scene:e,
language:n}){let o=[t.page.asOfYear,t.border.later];at("border-travel.csv",new Blob([_t([xt(n,["pair","a","b","a_name","b_name","mode","year","minutes","km","ge\
odesic_km","detour"]),...t.border.pairs.flatMap(s=>s.travel.flatMap(r=>Object.keys(r.by).flatMap(a=>o.map(l=>{let[i,c,f]=r.by[a][String(l)]??[null,null,null];return[
n.pick({zh:e.byId.get(s.id)?.name??s.id,en:s.id}),r.a,r.b,...r.names,rt(n,"mode",a),l,i,c,r.straightKm,f]}))))])],{type:"text/csv;charset=utf-8"}))}function de({
data:t,scene:e,language:n}){let o=e.layers.border_pairs;at("border-crossings.csv",new Blob([_t([xt(n,["pair","line","name","mode","kind","status","opened","expe\
cted","a","b","lon","lat"]),...t.border.pairs.flatMap(s=>(o.cell("crossings",e.byId.get(s.id).index)??[]).map(r=>[n.pick({zh:e.byId.get(s.id)?.name??s.id,en:s.id}),
r.line,r.name,rt(n,"mode",r.mode),n.pick({en:r.kind,zh:G(n,kt(e,r.mode),r.kind)}),rt(n,"status",r.status),r.opened,r.expected,r.a,r.b,r.lon,r.lat]))])],{type:"t\
ext/csv;charset=utf-8"}))}var Cn=["open","construction","approved","planned","proposed"];function Rn(){let t=JSON.parse(_("atlas-data").textContent??""),e=Kt(t),[n,o=""]=window.location.
hash.slice(1).split("?"),s=new URLSearchParams(o),r=zt({year:t.page.asOfYear,statuses:new Set(Cn),layers:new Set(Object.values(e.layers).filter(({look:y})=>y.draw!==
"clusters").map(({id:y})=>y)),lang:s.get("lang")==="en"?"en":"zh",theme:s.get("t")??"auto",district:"",selected:"",basemap:""}),a=$t(t.words,()=>r.get().lang),l={
data:t,scene:e,language:a},i=!1,c=()=>{},f=wt(r,a,()=>c()),d=()=>Xt(e,r.get(),{dark:f()&&!i,lit:null});c=()=>{for(let y of t.border.pairs){let h=document.querySelector(
`[data-id="${y.id}"] canvas`);se(h,e,d(),y,U(e,y.id))}u()};function u(){vt(e,d(),a),_("legend-rows").append(m("border_mark",h=>bt(h,20,9,1,d())),m("border_seat",
h=>R(h,"square",20,9,{size:11,color:d().palette.select,rim:d().palette.halo})))}function m(y,h){let M=p("canvas",{width:80,height:36,class:"tall","aria-hidden":"\
true"}),x=M.getContext("2d");return x.scale(2,2),h(x),p("li",{},M,a.t(y))}function g(){let{later:y,pairs:h}=t.border;At(a,r.get().lang),_("standfirst").textContent=
a.t("border_standfirst",{later:y});let M=h.flatMap(({id:B})=>U(e,B)),x=B=>new Set(M.filter(Y=>Y.status===B).map(({line:Y})=>Y)).size,H=a.t("border_title",{n:h.length,
km:Math.round(h.reduce((B,Y)=>B+Y.sharedKm,0)),open:x("open"),building:x("construction")});_("headline").textContent=H,document.title=H,_("summary").replaceChildren(
ce(l)),_("pairs").replaceChildren(...h.map(B=>ie(l,B))),c()}_("lang").addEventListener("click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"})),_("csv-travel").
addEventListener("click",()=>fe(l)),_("csv-crossings").addEventListener("click",()=>de(l)),_("print").addEventListener("click",()=>window.print());for(let[y,h]of[
["beforeprint",!0],["afterprint",!1]])window.addEventListener(y,()=>{i=h;for(let M of document.querySelectorAll("details"))M.open=h;c()});let b=0;window.addEventListener(
"resize",()=>{cancelAnimationFrame(b),b=requestAnimationFrame(c)}),r.listen(["lang"],g),r.listen(["theme"],()=>c()),r.listen(["lang","theme"],({lang:y,theme:h})=>{
let M=new URLSearchParams(y==="zh"?{}:{lang:y});h!=="auto"&&M.set("t",h);let[x]=window.location.hash.split("?");window.history.replaceState(null,"",`${x||"#"}${[
...M].length?`?${M}`:""}`)}),g(),document.getElementById(n)?.scrollIntoView(),document.documentElement.dataset.ready="yes",window.atlas={data:t,scene:e,store:r}}
Rn();})();
