"use strict";(()=>{function S(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function z(t){return S(t)}function w(t){return S(t)}function p(t,e={},...n){
let o=document.createElement(t);for(let[s,i]of Object.entries(e))typeof i=="function"?o.addEventListener(s,i):i===!0?o.setAttribute(s,""):i!==!1&&i!=null&&o.setAttribute(
s,String(i));for(let s of n)s!=null&&o.append(s);return o}function nt(t,e){let n=URL.createObjectURL(e),o=p("a",{href:n,download:t});document.body.append(o),o.click(),
o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Bt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[i,r]of Object.entries(o)){let a=e[i];ve(a,r)||s.add(i)}if(s.size){e={...e,...o};for(let{
keys:i,listener:r}of n)i.some(a=>a==="*"||s.has(a))&&r(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function ve(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function Ft(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(i,r)=>String(o[r]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var He={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function Mt(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries(He)){let s=`[data-${n.
replace(/[A-Z]/g,i=>`-${i.toLowerCase()}`)}]`;for(let i of document.querySelectorAll(s)){let r=i.dataset[n]??"";i.setAttribute(o,t.t(r))}}}var Be=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Fe=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Ye=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],De=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Ve=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function ot(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=
0;let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function Yt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,i=0;function r(d){for(;i<d;)s|=t[o++]<<i,i+=8;let m=s&(1<<d)-1;return s>>>=
d,i-=d,m}function a(d){let m=0,h=0,y=0;for(let g=1;g<16;g++){m|=r(1);let x=d.counts[g];if(m-x<h)return d.symbols[y+(m-h)];y+=x,h=h+x<<1,m<<=1}throw new Error("d\
amaged data")}function l(d){if(n+d<=e.length)return;let m=new Uint8Array(Math.max(e.length*2,n+d));m.set(e),e=m}function c(){s=0,i=0;let d=t[o]|t[o+1]<<8;o+=4,l(
d),e.set(t.subarray(o,o+d),n),n+=d,o+=d}function f(){let d=r(5)+257,m=r(5)+1,h=r(4)+4,y=new Uint8Array(320);for(let x=0;x<h;x++)y[Ve[x]]=r(3);let g=ot(y.slice(0,
19));y.fill(0);for(let x=0;x<d+m;){let k=a(g);if(k<16){y[x++]=k;continue}let _=k===16?y[x-1]:0,E=k===16?3+r(2):k===17?3+r(3):11+r(7);for(;E--;)y[x++]=_}return[ot(
y.slice(0,d)),ot(y.slice(d,d+m))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[ot(d),ot(new Uint8Array(
30).fill(5))]}for(let d=0;!d;){d=r(1);let m=r(2);if(m===0){c();continue}let[h,y]=m===1?u():f();for(;;){let g=a(h);if(g===256)break;if(g<256){l(1),e[n++]=g;continue}
let x=Be[g-257]+r(Fe[g-257]),k=a(y),_=Ye[k]+r(De[k]);l(x);for(let E=0;E<x;E++,n++)e[n]=e[n-_]}}return e.subarray(0,n)}function Dt({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((i,r)=>{let a=e[i.toLowerCase()];s.standing.
set(t+r,a),i in e&&s.status.set(t+r,a)}),s})}function O(t,e){return t.status.get(e)??null}function st(t,e){return t.standing.get(e)??""}function J({layer:t,undated:e}){
return e&&!["cities","districts"].includes(t)}function q(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function Lt(t){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=Yt(n),s=o.length/4,i=new Int32Array(s);for(let r=0;r<
s;r++){let a=(o[r]|o[s+r]<<8|o[2*s+r]<<16|o[3*s+r]<<24)>>>0;i[r]=a>>>1^-(a&1)}return i}function H(t){return typeof t=="string"?Lt(t):t}function dt(t){return t/360+
.5}function ut(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function B(t){return(t-.5)*360}function F(t){return 90-360*Math.atan(
Math.exp((t-.5)*2*Math.PI))/Math.PI}function rt(t){let e=Lt(t.counts),n=Lt(t.steps),o=10**t.decimals,s=[],i=0,r=0,a=0;for(let l of e){let c=new Float64Array(2*l),
f=i,u=r;for(let d=0;d<l;d++)f+=n[a+d],u+=n[a+l+d],d===0&&(i=f,r=u),c[2*d]=dt(f/o+t.origin[0]),c[2*d+1]=ut(u/o+t.origin[1]);a+=2*l,s.push(c)}return s}function Ze(t,e){
return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function Y(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.length;o+=2)n[o]<e[0]&&(e[0]=
n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function _t(t,e){let n=2;for(let i of t)n+=e[i<0?-i-1:i].length-2;let o=new Float64Array(
n),s=0;for(let i of t){let r=e[i<0?-i-1:i],a=r.length/2;for(let l=s===0?0:1;l<a;l++){let c=i<0?a-1-l:l;o[s++]=r[2*c],o[s++]=r[2*c+1]}}return o}function Vt(t){let e=rt(
t.boundaries),n=rt(t.lines),o=Dt(t.years),s={};for(let[i,r]of Object.entries(t.layers)){let a=Object.fromEntries(Object.entries(r.columns).map(([d,m])=>[d,"i"in
m?{d:m.d,i:H(m.i)}:m])),l=H(r.lives),c=(d,m)=>Ze(a[d],m),f=[];for(let d=0;d<r.n;d++)f.push({layer:i,index:d,id:c("id",d),name:c("name",d)||"",kind:c("kind",d)||
"",life:o[l[d]],undated:!!c("undated",d),parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],group:c("group",d)||"",rank:c("rank",d)||9});r.points&&Ue(r.points,
f),r.shapes&&We(r,f,e),r.parts&&Ke(r,f,n,o);let u=(d,m)=>$t(d.map(({index:h})=>r.shapes?.[h]??[]),e,m&&d.map(m));s[i]={id:i,geometry:r.geometry,features:f,cell:c,
edges:u}}return s}function Ue(t,e){let n=rt(t.at)[0],o=0;Array.from(H(t.which)).forEach((s,i)=>{o+=s;let r=e[o];r.x=n[2*i],r.y=n[2*i+1],r.box=[r.x,r.y,r.x,r.y]})}
function $t(t,e,n){let o=new Map;return t.forEach((s,i)=>{for(let r of s.flat()){let a=r<0?-r-1:r,l=o.get(a);l?l.push(n?.[i]??""):o.set(a,[n?.[i]??""])}}),[...o].
filter(([,s])=>!n||s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:Y([e[s]])}))}function We(t,e,n){e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).map(a=>_t(
a,n)),o.box=Y(o.rings);let i=t.labels?.[2*s],r=t.labels?.[2*s+1];i!=null&&r!=null&&(o.x=dt(i),o.y=ut(r))})}function Ke(t,e,n,o){let s=H(t.parts?.counts??[]),i=H(
t.parts?.lives??[]),r=0;e.forEach((a,l)=>{for(let u=r+s[l];r<u;r++){let d=n[(t.first??0)+r];a.parts.push({path:d,life:o[i[r]],box:Y([d])})}let c=a.parts.map(u=>u.
path),f=c.reduce((u,d)=>d.length>u.length?d:u,c[0]??[]);if(a.box=Y(c),f.length){let u=2*Math.floor(f.length/4);a.x=f[u],a.y=f[u+1]}})}var Ge={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Zt=new Map;function Xe(t){let e=Zt.
get(t);return e||(e=new Path2D(Ge[t]),Zt.set(t,e)),e}function Ut(t,e,n){let{scale:o,left:s,top:i}=n,r=e.length-2,a=e[0]*o-s,l=e[1]*o-i;t.moveTo(a,l);for(let c=2;c<=
r;c+=2){let f=e[c]*o-s,u=e[c+1]*o-i;c<r&&Math.abs(f-a)+Math.abs(u-l)<1.6||(t.lineTo(f,u),a=f,l=u)}}function A(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-
e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}function pt(t,e,n,o){t.beginPath();for(let s of e)Ut(t,s,n),t.closePath();t.fillStyle=o,t.
fill("evenodd")}function I(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=
o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=48){t.beginPath();for(let i of e.slice(s,s+48))Ut(t,i,n);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function V(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(n,o),t.scale(s.size/12,s.size/12);let i=Xe(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=
s.hollow?5.4:3.6,t.stroke(i),s.hollow?(t.fillStyle=s.rim,t.fill(i),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(i)):(t.fillStyle=s.color,t.fill(i,"evenodd")),t.
restore()}function Wt(t,e){let n=rt(t.lines),o=new Set(t.rings.flatMap((i,r)=>e.has(t.names[r])?i.flat():[]).flatMap(i=>[i,-i-1])),s=t.rings.map(i=>i.map(r=>r.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(i=>i.map(r=>{let a=_t(r,n);return{path:a,box:Y([a])}})),aroundEdges:$t(s,n)}}function mt(t,e){return t.filter(({box:n})=>A(
n,e)).map(({path:n})=>n)}function Kt(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),pt(t,mt(n.around,e),e,s.around),I(
t,mt(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),qe(t,e,n,o),Qe(t,e,n,o)}function Je(t,e,n){let o=t.layer==="districts"?n.cityOf(
t,e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tints[5e5])[e.dark?1:0]}function qe(t,e,n,o){let{palette:s}=o,i=o.layers.has("districts")?n.layers.
districts?.features??[]:[],r=(n.layers.cities?.features??[]).filter(l=>o.layers.has("cities")&&n.detailed.has(l.id));if(!o.tiles)for(let l of i.length?i:r)A(l.box,
e)&&pt(t,l.rings,e,Je(l,o,n));if(i.length&&I(t,mt(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!r.length)return;let a=mt(
n.edges.cities(o.year),e);I(t,a,e,{color:s.city_edge,width:3.4,join:"bevel"}),I(t,a,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}function Qe(t,e,n,o){
if(o.layers.has("belts"))for(let s of n.layers.belts?.features??[]){if(!o.visible(s)||!A(s.box,e))continue;let i=o.palette[`belt_${s.index%3}`];t.globalAlpha=o.
dark?.22:.17,pt(t,s.rings,e,i),I(t,s.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var tn=["trunk_road","fast_road","expressway"],en=["conventional","metro","suburban","intercity","high_speed"],nn=["proposed","planned","approved","construction",
"expected","open"];function Q(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function on(t,e,n){let o=new Map;if(!t||!n.layers.has(t.id))return o;for(let s of t.
features){if(!A(s.box,e))continue;let i=t.cell("alignment",s.index)==="schematic"?"s":"";for(let r of s.parts){let a=O(r.life,n.year);if(!q(a,n.statuses)||!A(r.
box,e))continue;let l=`${s.kind}|${a}|${i}${n.fade(s)<1?"f":""}`,c=o.get(l);c?c.push(r.path):o.set(l,[r.path])}}return o}function Gt(t,e,n,o){for(let[s,i]of[["r\
oads",tn],["rail",en]]){let r=on(n.layers[s],e,o);for(let a of nn)for(let l of i)for(let c of["","s","f","sf"]){let f=r.get(`${l}|${a}|${c}`);f&&sn(t,f,e,n,o,l,
a,c)}}}function sn(t,e,n,o,s,i,r,a){let l=a.startsWith("s"),c=o.style.lines[i]??o.style.lines.conventional,f=o.style.strokes[r]??o.style.strokes.open,u=c.width*
Q(n.zoom),d=s.palette[c.color],m=f.dash.map(x=>x*Math.max(u,1.5)),h=f.alpha*(l?o.style.schematic:1)*s.lineAlpha*(a.endsWith("f")?.42:1),y=f.dash[0]===.1?"round":
void 0,g=e.length>=400;g||I(t,e,n,{color:s.palette.halo,width:u+1.8,alpha:.75}),I(t,e,n,{color:d,width:g?1:u,dash:g?[]:m,alpha:h,cap:g?"butt":y,join:g?"bevel":"\
round"}),c.ticks&&!m.length&&!g&&I(t,e,n,{color:d,width:u*3.4,dash:[1.1,9],alpha:h*.8}),l&&u>=2.4&&!m.length&&!g&&I(t,e,n,{color:s.palette.halo,width:u*.3,alpha:.62})}
function Xt(t,e,n,o){let s=n.layers.border_pairs;if(!s||!o.layers.has("border_pairs"))return;let i=s.features.filter(o.visible).flatMap(a=>a.rings),r=4.6*Q(e.zoom);
I(t,i,e,{color:o.palette.halo,width:r+3,alpha:.8}),I(t,i,e,{color:o.palette.pair,width:r,alpha:.88})}function Jt(t,e,n,o){let{palette:s}=o,i=o.district?n.byId.get(
o.district):void 0;i&&(I(t,i.rings,e,{color:s.halo,width:5}),I(t,i.rings,e,{color:s.lit,width:3}));let r=o.selected?n.byId.get(o.selected):void 0;if(!r)return;let a=r.
parts.length?r.parts.map(c=>c.path):r.rings,l=r.parts.length?8:3;I(t,a,e,{color:s.select,width:l,alpha:.4}),!a.length&&Number.isFinite(r.x)&&(t.beginPath(),t.arc(
r.x*e.scale-e.left,r.y*e.scale-e.top,12,0,7),t.strokeStyle=s.select,t.lineWidth=2.5,t.stroke())}var N='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',tt='"Songti SC","Noto Serif CJK SC","Sou\
rce Han Serif SC",STSong,SimSun,serif',qt=new Map;function Z(t,e,n){let o=`${e}|${n}`,s=qt.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,qt.set(o,
s)),s}function Qt(t,e,n){let o=[],s="";for(let i of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])s&&t.measureText(s+i).width>n&&(o.push(s.trimEnd()),s=""),s+=
i;return[...o,s].filter(Boolean)}var rn=[0,8.4,8.9,9.4,10,10.4],an={airport:"plane",port:"port",hub:"hub",park:"park",area:"area"},ln=15,cn=36,fn=1200;function At(t,e){return e>=(rn[t.rank]??10.4)}
function Et(t){return t.kind==="airport"?7:t.kind==="port"||t.kind==="hub"?8.3:8.45}function te(t,e,n,o,s){let i=n.layers.stations;if(!i||!o.layers.has("station\
s"))return;let{palette:r}=o;for(let a of i.features){if(!At(a,e.zoom)||!A(a.box,e))continue;let l=o.status(a);if(l===null)continue;let c=a.x*e.scale-e.left,f=a.
y*e.scale-e.top,u=l==="open",d=(a.rank===1?2.5:1.9)*Math.sqrt(Q(e.zoom))+.3;t.beginPath(),t.arc(c,f,d,0,7),t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),
t.strokeStyle=r[a.rank<=3?"rail":"rail_minor"],t.lineWidth=1.4,t.setLineDash(u?[]:[1.6,1.4]),t.stroke(),t.setLineDash([]),t.globalAlpha=1,s.push({x:c,y:f,r:d+3,
features:[a]})}}function ee(t,e,n,o,s){let{palette:i}=o;for(let r of["areas","hubs"])if(o.layers.has(r))for(let a of n.layers[r]?.features??[]){if(e.zoom<Et(a)||
!A(a.box,e)||!o.visible(a))continue;let l=a.x*e.scale-e.left,c=a.y*e.scale-e.top,f=a.kind==="airport"?17:10.5;V(t,an[a.kind]??"area",l,c,{size:f,color:i[r==="ar\
eas"?"area":"hub"],rim:i.halo,alpha:o.lineAlpha*o.fade(a)}),s.push({x:l,y:c,r:f/2+2,features:[a]})}dn(t,e,n,o,s)}function dn(t,e,n,o,s){if(o.layers.has("cities"))
for(let i of n.layers.cities?.features??[]){if(!Number.isFinite(i.x))continue;let r=i.x*e.scale-e.left,a=i.y*e.scale-e.top;if(r<-20||a<-20||r>e.width+20||a>e.height+
20)continue;let l=n.detailed.has(i.id)?9:6.5;V(t,"square",r,a,{size:l,color:o.palette.ink,rim:o.palette.halo}),s.push({x:r,y:a,r:l/2+2,features:[i]})}}function un(t,e,n){
let o=new Map,s=[];for(let i of t){let r=i.x*e.scale-e.left,a=i.y*e.scale-e.top,l=Math.floor(r/n),c=Math.floor(a/n),f=pn(o,l,c,r,a,n);if(f){f.features.push(i);continue}
let u={x:r,y:a,r:8,features:[i]};s.push(u);let d=o.get(l*100003+c);d?d.push(u):o.set(l*100003+c,[u])}return s}function pn(t,e,n,o,s,i){for(let r=e-1;r<=e+1;r++)
for(let a=n-1;a<=n+1;a++)for(let l of t.get(r*100003+a)??[])if((l.x-o)**2+(l.y-s)**2<i*i)return l}function ne(t,e,n,o,s){let i=n.layers.projects;if(!i||!o.layers.
has("projects"))return;let r=i.features.filter(a=>Number.isFinite(a.x)&&A(a.box,e)&&(o.lit?.has(a.id)||o.visible(a)));o.lit&&r.sort((a,l)=>Number(o.lit?.has(l.id))-
Number(o.lit?.has(a.id)));for(let a of un(r,e,r.length>fn?cn:ln)){let l=o.lit?a.features.filter(u=>o.lit?.has(u.id)).length:0,c=o.lit&&!l?.22:1,f=l?1:o.fade(a.features[0]);
a.features.length>1?hn(t,a,o,c,l>0):mn(t,a,n,o,c*f,l>0),s.push(a)}}function mn(t,e,n,o,s,i){let r=e.features[0],a=i?o.palette.lit:o.palette.halo;i&&oe(t,e,10,o.
palette.lit),V(t,n.style.shapes[r.group]??"circle",e.x,e.y,{size:11,color:o.palette[`project_${r.group}`]??o.palette.ink,rim:i?o.palette.halo:a,hollow:/feature|districts/.
test(n.layers.projects.cell("location",r.index)??""),alpha:s})}function oe(t,e,n,o){t.beginPath(),t.arc(e.x,e.y,n,0,7),t.fillStyle=o,t.globalAlpha=.85,t.fill(),
t.globalAlpha=1}function hn(t,e,n,o,s){let i=e.features.length,r=Math.min(17,7.5+1.5*Math.log2(i));e.r=r+2,s&&oe(t,e,r+4,n.palette.lit),t.globalAlpha=o,t.beginPath(),
t.arc(e.x,e.y,r,0,7),t.fillStyle=n.palette.halo,t.fill();let a=new Map;for(let{group:c}of e.features)a.set(c,(a.get(c)??0)+1);let l=-Math.PI/2;t.lineWidth=3,t.lineCap=
"butt";for(let[c,f]of a){let u=l+2*Math.PI*f/i;t.beginPath(),t.arc(e.x,e.y,r-1.5,l,u),t.strokeStyle=n.palette[`project_${c}`]??n.palette.ink,t.stroke(),l=u}t.fillStyle=
n.palette.ink,t.font=`600 ${i>99?9:10.5}px ${N}`,t.textAlign="center",t.textBaseline="middle",t.fillText(String(i),e.x,e.y+.5),t.globalAlpha=1}var gn=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function yn(t,e){let n=[],o=[],s=[0];for(let i=0;i<t.length;i+=2){let r=t[i]*e.scale-e.left,a=t[i+1]*e.scale-e.top,l=n.
length,c=r<-40||a<-40||r>e.width+40||a>e.height+40;if(c&&l===0){let f=t[i+2]*e.scale-e.left,u=t[i+3]*e.scale-e.top;if(!(f>-40&&u>-40&&f<e.width+40&&u<e.height+40))
continue}if(l){let f=Math.hypot(r-n[l-1],a-o[l-1]);if(f<3&&i<t.length-2)continue;s.push(s[l-1]+f)}if(n.push(r),o.push(a),c&&l>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function It(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function Ct(t,e,n,o){let s=t.filter(r=>r.length>=4&&A(Y([r]),e,0)).map(r=>yn(r,e)).
filter(r=>r.total>n*1.15).sort((r,a)=>a.total-r.total).slice(0,4),i=[];for(let r of s)for(let a of gn){let l=r.total*a;if(l<n/2||l>r.total-n/2)continue;let[c,f]=It(
r,l-n/2),[u,d]=It(r,l+n/2),[m,h]=It(r,l);if(Math.hypot(u-c,d-f)<n*.965)continue;let g=Math.atan2(d-f,u-c);g>Math.PI/2&&(g-=Math.PI),g<=-Math.PI/2&&(g+=Math.PI);
for(let x of o?[-1,1]:[0])i.push({x:m-Math.sin(g)*o*x,y:h+Math.cos(g)*o*x,angle:g})}return i}function zt(t,e,n,o,s){let i=n/2+s,r=o/2+s;return[[i,0],[-i,0],[0,-r],[0,r],[i*.85,-r*.8],[i*.85,r*.8],[-i*.85,-r*.8],[-i*.85,r*.8]].map(([a,l])=>({x:t+a,y:e+l,
angle:0}))}function se(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function bn(t,e,n,o){let{palette:s,layers:i}=o,r=[];for(let l of i.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
l.x))continue;let c=n.detailed.has(l.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,u=l.name.replace(/市$/,""),d=`${c?700:600} ${f}px ${tt}`,m=l.x*e.scale-e.left,h=l.
y*e.scale-e.top,y=c?f*.18:0,g=Z(t,d,u)+y;r.push({text:u,size:f,font:d,spacing:y,firm:!0,feature:l,rank:c?0:1.2,color:c?s.ink:s.muted,places:zt(m,h,g,f,c?8:6)})}
let a=new Set(r.map(l=>l.feature?.name));return n.neighbours.forEach(l=>{a.has(l.name)||o.tiles||r.push({text:l.name,size:12,font:`500 12px ${tt}`,spacing:3,firm:!1,
feature:null,rank:8.8,color:s.around_label,places:se(l.x*e.scale-e.left,l.y*e.scale-e.top,12)})}),r}function kn(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)
return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>A(s.box,t)).map(s=>{let i=s.id===n.district,r=(s.box[2]-s.box[0])*
t.scale;return{text:s.name,size:o,font:`${i?700:500} ${o}px ${N}`,spacing:0,firm:!0,feature:s,rank:i?.5:r<o*3?9.5:3,color:i?n.palette.ink:n.palette.muted,places:se(
s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function xn(t,e,n){let o=[];for(let i of n.layers.has("belts")?e.layers.belts?.features??[]:[]){if(!n.visible(i))continue;
let r=i.x*t.scale-t.left,a=i.y*t.scale-t.top,l=Math.min(17,12.5+(t.zoom-8)*1.6);o.push({text:i.name,size:l,font:`600 ${l}px ${tt}`,spacing:l*.16,firm:!0,feature:i,
rank:2,color:n.palette[`belt_${i.index%3}`],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(c=>[0,-4,4].map(f=>({x:r+f*l,y:a+c*l,angle:0})))})}let s=n.layers.has("border_\
pairs")?e.layers.border_pairs?.features??[]:[];for(let i of s){if(!Number.isFinite(i.x)||!n.visible(i)||t.zoom<8.3)continue;let r=Math.min(13.5,11+(t.zoom-8.5)*
.8),a=i.name.length>14&&t.zoom<9.6?`${i.name.split("-")[0]}…${i.name.split("-").pop()}`:i.name;o.push({text:a,size:r,font:`700 ${r}px ${N}`,spacing:0,firm:!0,
feature:i,rank:2.6,color:n.palette.pair,places:zt(i.x*t.scale-t.left,i.y*t.scale-t.top,r*a.length*.94,r,7)})}return o}function Ot(t,e,n,{rank:o,size:s,color:i,gap:r,
bold:a=500}){let l=`${a} ${s}px ${N}`;return{text:n.name,size:s,font:l,spacing:0,firm:!1,feature:n,rank:o,color:i,places:zt(n.x*e.scale-e.left,n.y*e.scale-e.top,
Z(t,l,n.name),s,r)}}function Sn(t,e,n,o){let s=[];for(let i of["hubs","areas"])for(let r of o.layers.has(i)?n.layers[i]?.features??[]:[]){let a=Et(r)+(i==="area\
s"?.5:.2);if(e.zoom<a||!A(r.box,e)||!o.visible(r))continue;let l=r.kind==="airport";s.push(Ot(t,e,r,{rank:l?2.2:i==="hubs"?5:6,size:l?12:11,color:o.palette[o.fade(
r)<1?"muted":i==="areas"?"area":"hub"],gap:l?10:8,bold:l?600:500}))}return s}function Mn(t,e,n,o){return e.zoom<9.1||!o.layers.has("stations")?[]:(n.layers.stations?.
features??[]).filter(s=>At(s,e.zoom-.5)&&A(s.box,e)&&o.status(s)!==null).map(s=>Ot(t,e,s,{rank:7+s.rank/10,size:10.5,color:o.palette.rail,gap:7.5}))}function Ln(t,e,n,o){
let s=o.layers.has("projects")?n.layers.projects?.features??[]:[];return s.length>2e3?[]:s.filter(i=>(o.lit?.has(i.id)||e.zoom>=10.6&&!o.lit&&o.visible(i))&&A(i.
box,e)).map(i=>Ot(t,e,i,{rank:o.lit?2.4:9,size:10.5,color:o.palette.ink,gap:9}))}var _n={high_speed:7.9,intercity:8.2,suburban:8.6,conventional:9.4,metro:9.8,expressway:9.3,
fast_road:9.5,trunk_road:10},$n={high_speed:3.4,intercity:3.6,suburban:3.8,expressway:5.4,fast_road:5.8,conventional:6,metro:6.4,trunk_road:6.8};function An(t,e,n,o){
let s=[];for(let i of["rail","roads"]){if(!o.layers.has(i))continue;let r=n.layers[i];for(let a of r?.features??[]){if(s.length>300)return s;if(!A(a.box,e,0)||!o.
visible(a))continue;let l=n.style.lines[a.kind];if(!l)continue;let c=o.palette[l.color],f=r.cell("codes",a.index);if(i==="roads"&&f&&e.zoom>=(String(f)[0]==="G"?
7.8:8.5)&&En(s,t,e,a,String(f).split("|")[0],c,o),e.zoom<(_n[a.kind]??10))continue;let u=i==="rail"?11.5:10.5,d=`600 ${u}px ${N}`,m=Z(t,d,a.name),h=l.width*Q(e.
zoom)/2+u*.62+1;s.push({text:a.name,size:u,font:d,spacing:0,firm:!1,feature:a,rank:$n[a.kind]??8,color:c,places:Ct(a.parts.map(y=>y.path),e,m,h)})}}return s.filter(
i=>i.places.length)}function En(t,e,n,o,s,i,r){let l=`700 ${9.5}px ${N}`,c=Ct(o.parts.map(u=>u.path),n,Z(e,l,s)+7,0).map(u=>({...u,angle:0})),f=Math.ceil(c.length/
2);for(let[u,d]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])d.length&&t.push({text:s,size:9.5,font:l,spacing:0,firm:!1,feature:o,rank:u,color:r.dark?"#15181d":"#fff\
fff",shield:i,places:d})}function re(t,e,n,o){return[...bn(t,e,n,o),...kn(e,n,o),...xn(e,n,o),...Sn(t,e,n,o),...Mn(t,e,n,o),...Ln(t,e,n,o),...An(t,e,n,o)]}var ht=48,In=new Set(["projects","hubs","areas","belts","border_pairs","rail","roads"]),gt=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(
e[0]/ht);n<=Math.floor(e[2]/ht);n++)for(let o=Math.floor(e[1]/ht);o<=Math.floor(e[3]/ht);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))
for(let s of this.cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.
cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function Cn(t,e,n){let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+
2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),i=[];for(let r=0;r<s;r++){let a=((r+.5)/s-.5)*n,l=e.x+a*Math.cos(e.angle),c=e.y+a*Math.sin(e.angle);i.push([l-o,
c-o,l+o,c+o])}return i}function ie(t,e,n,o,s,i=re(t,e,n,o)){let r=i.sort((f,u)=>f.rank-u.rank),a=new gt,l=new gt;l.take(s.map(({x:f,y:u,r:d})=>[f-d+2,u-d+2,f+d-
2,u+d-2]));let c=[];for(let f of r){let u=Z(t,f.font,f.text)+f.spacing*(f.text.length-1)+(f.shield?7:0),d=On(f,u,e,a,l);!d||zn(f,d.place,c)||(a.take(d.boxes),Nn(
t,f,d.place,u,o),c.push({text:f.text,boxes:d.boxes,feature:f.feature}))}return c}function zn(t,e,n){return t.shield||!t.feature||!In.has(t.feature.layer)?!1:n.some(
({text:o,boxes:s,feature:i})=>o===t.text&&i!==t.feature&&Math.hypot((s[0][0]+s[0][2])/2-e.x,(s[0][1]+s[0][3])/2-e.y)<260)}function On(t,e,n,o,s){let i=null;for(let r of t.
places){if(r.x<-e/2||r.y<0||r.x>n.width+e/2||r.y>n.height)continue;let a=Cn(t,r,e);if(o.isFree(a)&&!(n.clip&&t.rank>=1&&a.some(l=>l[0]<(n.clip?.[0]??0)||l[2]>(n.
clip?.[1]??0)))){if(t.rank<1||s.isFree(a))return{place:r,boxes:a};t.firm&&(i??={place:r,boxes:a})}}return i}function Nn(t,e,n,o,s){if(t.save(),t.translate(n.x,n.
y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*
1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.halo,t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.
strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=e.color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let i=o/
e.text.length,r=[...e.text];for(let a of["strokeText","fillText"])r.forEach((l,c)=>{t[a](l,(c+.5)*i-o/2,0)})}t.restore()}function ae(t){let e=Vt(t),n=new Map;for(let a of Object.values(e))for(let l of a.features){n.set(l.id,l);for(let c of String(a.cell("stands_for",l.index)??"").
split("|"))c&&n.set(c,l)}let o=new Set;for(let a of e.districts?.features??[])o.add(`city/${a.id.split("/")[1].slice(0,4)}00`);for(let a of o)(e.districts?.features??
[]).filter(c=>`city/${c.id.split("/")[1].slice(0,4)}00`===a).length<2&&o.delete(a);let s=t.around.names.map((a,l)=>({name:a,x:dt(t.around.labels?.[2*l]??NaN),y:ut(
t.around.labels?.[2*l+1]??NaN)})),i=(e.cities?.features??[]).filter(a=>o.has(a.id)),r=Pn(e.districts);return{layers:e,byId:n,detailed:o,neighbours:s,cityOf:r,style:t.
style,asOfYear:t.page.asOfYear,...Wt(t.around,new Set(i.map(({name:a})=>a))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Tn(e,i,o,r)}}}
function Pn(t){return({id:e,index:n},o)=>o<Number(String(t?.cell("parent_since",n)??"").slice(0,4))?String(t?.cell("former_parent",n)):`city/${e.split("/")[1].slice(
0,4)}00`}function Tn({districts:t,cities:e},n,o,s){let i=(t?.features??[]).filter(l=>o.has(s(l,1/0))),r=e?.edges(n)??[],a=new Map([["",r]]);return l=>{let f=i.filter(
d=>s(d,l)!==s(d,1/0)).map(d=>d.id).join(),u=a.get(f);return u||(u=t.edges(i,d=>s(d,l)),a.set(f,u)),u}}function le(t,e,n){let o=n.year??e.year;return{year:o,statuses:e.
statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.district,selected:e.
selected,status:s=>{let i=O(s.life,o);return q(i,e.statuses)?i:null},visible:s=>s.parts.length?s.parts.some(i=>q(O(i.life,o),e.statuses)):q(O(s.life,o),e.statuses),
fade:s=>o<t.asOfYear&&J(s)?.42:1}}function it(t,e,n,o){let s=[];t.clearRect(0,0,e.width,e.height),Kt(t,e,n,o),Xt(t,e,n,o),Gt(t,e,n,o),Jt(t,e,n,o),te(t,e,n,o,s),
ee(t,e,n,o,s),ne(t,e,n,o,s);let i=ie(t,e,n,o,s);return{symbols:s,labels:i}}function Nt(t,e){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let o=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},i=null,r=0,a=!0,l=!1,c=[0,1],f={symbols:[],labels:[]};function u(){if(cancelAnimationFrame(r),r=0,!a||l)return;
let k=t.getSize(),_=k.multiplyBy(.2).round(),E=t.containerPointToLayerPoint([-_.x,-_.y]),R=t.getPixelOrigin(),K=t.getZoom(),D=k.x+2*_.x,G=k.y+2*_.y,v=Math.min(2,
window.devicePixelRatio||1);(n.width!==Math.round(D*v)||n.height!==Math.round(G*v))&&(n.width=Math.round(D*v),n.height=Math.round(G*v),n.style.width=`${D}px`,n.
style.height=`${G}px`),s={scale:256*2**K,left:R.x+E.x,top:R.y+E.y,width:D,height:G,zoom:K},(c[0]>0||c[1]<1)&&(s.clip=[c[0]>0?_.x+c[0]*k.x:0,c[1]<1?_.x+c[1]*k.x:
D]),i=t.layerPointToLatLng(E),o.setTransform(v,0,0,v,0,0),f=e(o,s),m()}function d(){r||=requestAnimationFrame(u)}function m(k=t.getCenter(),_=t.getZoom()){if(!i)
return;let E=t._latLngToNewLayerPoint(i,_,k);L.DomUtil.setTransform(n,E,t.getZoomScale(_,s.zoom)),h()}function h(){if(c[0]===0&&c[1]===1){n.style.clipPath="";return}
let k=t.getSize(),_=t.latLngToContainerPoint(i).x,E=Math.max(0,c[0]*k.x-_),R=Math.max(0,_+s.width-c[1]*k.x);n.style.clipPath=`inset(0 ${c[1]===1?0:R}px 0 ${c[0]===
0?0:E}px)`}function y(){if(!i||t.getZoom()!==s.zoom)return!1;let k=t.latLngToContainerPoint(i),_=t.getSize();return k.x<=0&&k.y<=0&&k.x+s.width>=_.x&&k.y+s.height>=
_.y}function g(){!i||t.getZoom()!==s.zoom||(h(),y()||d())}function x(){y()&&!s.clip?m():u()}return t.getPane("overlayPane").append(n),t.on("moveend",x),t.on("vi\
ewreset resize",u),t.on("move",g),t.on("zoom",()=>{m(),Math.abs(t.getZoom()-s.zoom)>.45&&d()}),t.on("zoomanim",k=>{l=!k.noUpdate,m(k.center,k.zoom)}),t.on("zoom\
end",()=>{l=!1}),{canvas:n,redraw:u,later:d,view:()=>s,drawn:()=>f,clip(k,_){c[0]===k&&c[1]===_||(c=[k,_],i&&(h(),d()))},show(k){a=k,n.hidden=!k,k&&u()}}}var at=7;function fe(t,e,n,o,s,i,r){let a=[],l=i.map(c=>({symbol:c,far:Math.hypot(c.x-t,c.y-e)})).filter(({symbol:c,far:f})=>f<=c.r+2).sort((c,f)=>ce(c.symbol)-
ce(f.symbol)||c.far-f.far);for(let{symbol:c}of l)a.push(...c.features);return a.push(...wn(t,e,n,o,s)),r.polygons&&a.push(...Rn(t,e,n,o,s)),[...new Set(a)]}function ce(t){
return["projects","hubs","areas","stations","cities"].indexOf(t.features[0].layer)}function wn(t,e,n,o,s){let i=[],r={...n,left:n.left+t-at,top:n.top+e-at,width:2*
at,height:2*at};for(let a of["border_pairs","rail","roads"])if(s.layers.has(a))for(let l of o.layers[a]?.features??[]){if(!A(l.box,r,0)||!s.visible(l))continue;
let c=l.parts.length?l.parts.filter(u=>A(u.box,r,0)).map(u=>u.path):l.rings,f=Math.min(...c.map(u=>jn(u,t,e,n)),1/0);f<=at&&i.push({feature:l,far:a==="border_pa\
irs"?f-1.5:f})}return i.sort((a,l)=>a.far-l.far).map(({feature:a})=>a)}function jn(t,e,n,o){let s=1/0;for(let i=2;i<t.length;i+=2){let r=t[i-2]*o.scale-o.left-e,
a=t[i-1]*o.scale-o.top-n,l=t[i]*o.scale-o.left-e,c=t[i+1]*o.scale-o.top-n;if(Math.min(r,l)>s||Math.min(a,c)>s)continue;let f=l-r,u=c-a,d=f*f+u*u,m=d?Math.max(0,
Math.min(1,-(r*f+a*u)/d)):0;s=Math.min(s,Math.hypot(r+m*f,a+m*u))}return s}function Rn(t,e,n,o,s){let i=(t+n.left)/n.scale,r=(e+n.top)/n.scale;return["districts",
"belts","cities"].flatMap(a=>s.layers.has(a)?(o.layers[a]?.features??[]).filter(l=>s.visible(l)&&vn(l,i,r)):[])}function vn(t,e,n){let[o,s,i,r]=t.box;if(e<o||e>
i||n<s||n>r)return!1;let a=!1;for(let l of t.rings)for(let c=2;c<l.length;c+=2){let f=l[c-1],u=l[c+1];f>n!=u>n&&e<(l[c]-l[c-2])*(n-f)/(u-f)+l[c-2]&&(a=!a)}return a}var Hn=["high_speed","intercity","suburban","metro","conventional"],Bn=["expressway","fast_road","trunk_road"],yt={scale:1,left:0,top:0,width:40,height:14,zoom:9};
function de(t,e,n){let o=[...Fn(t,e,n),...Yn(t,e,n),...Dn(t,e,n)];return Object.values(t.layers).some(({id:s,features:i})=>e.layers.has(s)&&i.some(r=>e.fade(r)<
1))&&o.push({type:"symbol",key:"faint",name:n.t("faint")}),o}function Fn(t,e,n){let o=[],s=["rail","roads"].filter(r=>e.layers.has(r));if(!s.length)return o;for(let r of s){
let a=new Set((t.layers[r]?.features??[]).filter(e.visible).map(l=>l.kind));for(let l of(r==="rail"?Hn:Bn).filter(c=>a.has(c)))o.push({type:"line",key:l,name:n.
t(`kind_${l}`)})}for(let r of["construction","planned","expected"])(r!=="expected"||Vn(t,e))&&o.push({type:"status",key:r,name:n.t(`stroke_${r}`)});let i=[t.layers.
rail,t.layers.roads].flatMap(r=>r?r.features.map(a=>r.cell("alignment",a.index)):[]);for(let r of["surveyed","schematic"].filter(a=>i.includes(a)))o.push({type:"\
line",key:`=${r}`,name:n.t(`line_${r}`)});return o}function Yn(t,{layers:e,visible:n},o){let s=[],i=r=>e.has(r)&&!!t.layers[r]?.features.some(n);e.has("stations")&&
s.push({type:"station",key:"",name:o.t("kind_station")}),i("belts")&&s.push({type:"fill",key:"belt",name:o.t("kind_belt")}),i("border_pairs")&&s.push({type:"lin\
e",key:"=pair",name:o.t("kind_border_pair")});for(let r of e.has("hubs")?["airport","port","hub","park"]:[])t.layers.hubs?.features.some(a=>a.kind===r&&Number.isFinite(
a.x))&&s.push({type:"symbol",key:`place:${r}`,name:o.t(`kind_${r}`)});return e.has("areas")&&s.push({type:"symbol",key:"place:area",name:o.t("kind_area")}),s}function Dn(t,{
layers:e,visible:n},o){let s=e.has("projects")?(t.layers.projects?.features??[]).filter(r=>Number.isFinite(r.x)&&n(r)):[];if(!s.length)return[];let i=new Set(s.
map(r=>r.group));return[...Object.keys(t.style.shapes).filter(r=>i.has(r)).map(r=>({type:"symbol",key:`project:${r}`,name:o.t(`group_${r}`)})),{type:"symbol",key:"\
hollow",name:o.t("hollow")}]}function Vn(t,e){return[t.layers.rail,t.layers.roads].some(n=>n?.features.some(o=>O(o.life,e.year)==="expected"))}function Zn(t,e){
let n=[t.layers.rail,t.layers.roads].flatMap(o=>o?o.features.filter(s=>s.kind===e&&s.parts.length).map(s=>o.cell("alignment",s.index)):[]);return n.length>0&&n.
every(o=>o==="schematic")}function ue(t,e,n,o){let{palette:s}=o,i=[Float64Array.of(2,7,38,7)];if(e.type==="line"){let r=e.key==="=pair"?{color:"pair",width:4.6}:
{color:"rail",width:3.2},a=e.key.startsWith("=")?{...r,ticks:!1}:n.style.lines[e.key],l=e.key==="=schematic"||Zn(n,e.key);I(t,i,yt,{color:s[a.color],width:a.width,
alpha:l?n.style.schematic:1}),a.ticks&&I(t,i,yt,{color:s[a.color],width:a.width*3.4,dash:[1.1,9],alpha:.8}),l&&a.width>=2.4&&I(t,i,yt,{color:s.halo,width:a.width*
.3,alpha:.62})}else if(e.type==="status"){let{dash:r,alpha:a}=n.style.strokes[e.key];I(t,i,yt,{color:s.rail,width:2.6,alpha:a,dash:r.map(l=>l*2.6),cap:r[0]===.1?
"round":void 0})}else if(e.type==="fill"){for(let r of[0,1,2])t.fillStyle=s[`belt_${r}`],t.globalAlpha=.22,t.fillRect(7+r*9,2,8,10),t.globalAlpha=.6,t.strokeStyle=
s[`belt_${r}`],t.lineWidth=1.4,t.strokeRect(7+r*9,2,8,10);t.globalAlpha=1}else e.type==="station"?(t.beginPath(),t.arc(20,7,3.2,0,7),t.fillStyle=s.halo,t.fill(),
t.strokeStyle=s.rail,t.lineWidth=1.5,t.stroke()):Un(t,e.key,n,o)}function Un(t,e,n,o){let{palette:s}=o,[i,r]=e.split(":");i==="place"?V(t,r==="airport"?"plane":
r,20,7,{size:r==="airport"?14:10.5,color:s[r==="area"?"area":"hub"],rim:s.halo}):V(t,/hollow|faint/.test(e)?"square":n.style.shapes[r],20,7,{size:11,color:s[`pr\
oject_${r}`]??s.ink,rim:s.halo,hollow:e==="hollow",alpha:e==="faint"?.42:1})}function Pt(t,e,n){let o=Math.min(2,window.devicePixelRatio||1);S("legend-rows").replaceChildren(
...de(t,e,n).map(s=>{let i=p("canvas",{width:40*o,height:14*o,"aria-hidden":"true"}),r=i.getContext("2d");return r.scale(o,o),ue(r,s,t,e),p("li",{class:Wn(s.name)>
7?"wide":""},i,s.name)}))}function Wn(t){return[...t].reduce((e,n)=>e+(n<"⺀"?.55:1),0)}function Tt(t,e,n,o,s){let i=de(e,n,o),r=Math.max(1,Math.floor(s.width/
170)),a=Math.ceil(i.length/r);return i.forEach((l,c)=>{let f=s.x+Math.floor(c/a)*(s.width/r),u=s.y+c%a*19;t.save(),t.translate(f,u),ue(t,l,e,n),t.restore(),t.fillStyle=
n.palette.ink,t.font=`12px ${N}`,t.textAlign="left",t.textBaseline="middle",t.fillText(l.name,f+48,u+7,s.width/r-52)}),a*19}function bt(t,e){let n=`project_${e}`,o=t.t(n);return o===n?e:o}function U({language:t,scene:e},n){if(n.layer==="projects")return`${t.t("layer_projects")} · ${bt(
t,n.kind)}`;let o=e.layers[n.layer],s=`kind_${n.kind}`,i=t.t(s);return n.layer==="stations"?t.t("kind_station"):i===s?t.t(`layer_${o.id}`):i}function lt({data:t,
language:e,state:n},o){let{year:s}=n(),i=O(o.life,s);if(i==="")return"";let r=e.t(i===null?"status_absent":`status_${i}`);return J(o)&&s<t.page.asOfYear?e.t("st\
atus_undated",{status:r}):r}function ct(t){return!["cities","districts","border_pairs"].includes(t.layer)}function ft(t,e){let n=t.scene.byId.get(e);return n?p(
"button",{type:"button",class:"link",click:()=>t.open(n)},n.name):e}function Kn(t,e,n){let{language:o}=t;if(n.form==="number"){let s=o.pick({zh:n.unit_zh,en:n.unit_en});
return[`${o.number(Number(e),1)}${s?` ${s}`:""}`]}return n.form==="list"?[String(e).split("|").join("、")]:n.form!=="ids"?[String(e)]:String(e).split("|").flatMap(
(s,i)=>[i?"、":"",ft(t,s)])}function Gn(t,e){let n=p("dl",{class:"facts"}),{scene:o,data:s,language:i}=t;for(let r of s.facts){let a=o.layers[e.layer].cell(r.column,
e.index);a==null||a===""||n.append(p("dt",{},i.pick(r)),p("dd",{},...Kn(t,a,r)))}return o.layers[e.layer].cell("passengers",e.index)==="no"&&n.append(p("dt",{},
i.t("passengers")),p("dd",{},i.t("passengers_no"))),n.children.length?n:null}function Xn(t,e){let n=t.data.history.filter(([o])=>o===e.id).sort((o,s)=>o[2]<s[2]?
-1:1);return n.length?p("section",{},p("h3",{},t.language.t("history")),p("ol",{class:"history"},...n.map(([,o,s,i,r])=>p("li",{},p("time",{},s||t.language.t("u\
ndated")),p("b",{},t.language.t(`status_${o}`)),i?` · ${i}`:"",p("small",{},r))))):null}function Jn(t,e){let{scene:n,language:o}=t,s=n.layers[e.layer],i=s.cell(
"segments",e.index);if(!i)return null;let r=s.cell("crossings",e.index)??[],a=i.map(f=>p("li",{},f.shared_km>0?o.t("shared",{a:f.a_name,b:f.b_name,km:o.number(f.
shared_km,1)}):o.t("no_border",{a:f.a_name,b:f.b_name}))),c=[...new Map(r.map(f=>[f.line,f])).values()].map(f=>p("li",{},ft(t,f.line)," ",p("small",{},o.t(`stat\
us_${f.status}`))));return p("section",{},p("h3",{},o.t("boundary")),p("ul",{},...a),p("h3",{},o.t("crossings",{n:c.length})),p("ul",{class:"columns"},...c))}function qn(t,e){
if(e.layer!=="rail")return null;let n=t.scene.layers.stations,o=(n?.features??[]).filter(s=>String(n.cell("lines",s.index)??"").split("|").includes(e.id));return o.
length?p("section",{},p("h3",{},t.language.t("calls",{n:o.length})),p("p",{class:"chips"},...o.flatMap(s=>[ft(t,s.id)," "]))):null}function Qn(t,e){let{data:n,language:o,
scene:s}=t,i=s.layers[e.layer].cell("evidence",e.index)??[0],[r,...a]=i,l=new Set,c=a.map(([u,d,m,h,y])=>{let g=n.documents[u],x=n.strings[h],k=p("blockquote",{});
return y<0?k.append(p("mark",{},x)):to(k,n.strings[y],x),p("li",{},k,p("cite",{},g?`《${g.title}》`:""," ",p("time",{},g?.date??"")," ",p("small",{},o.t("offs\
ets",{start:d,end:m})),g?.date_note&&l.size<l.add(u).size?p("small",{class:"doubt"},` ${g.date_note}`):null))}),f=r-a.length;return p("section",{},p("h3",{},o.t(
"evidence",{n:r})),c.length?p("ol",{class:"evidence"},...c):p("p",{},o.t("no_evidence")),f>0?p("p",{},o.t("more_evidence",{n:f})):null)}function to(t,e,n){let o=e.
indexOf(n);o<0?t.append(e):t.append(e.slice(0,o),p("mark",{},n),e.slice(o+n.length))}function eo(t,e){let{language:n,scene:o}=t,s=o.layers[e.layer].cell,i=s("co\
nfidence",e.index),r=s("alignment",e.index),a=s("location",e.index);return p("section",{class:"trust"},p("h3",{},n.t("trust")),i?p("p",{},n.t(`confidence_${i}`)):
null,r?p("p",{},n.t(`alignment_${r}`)):null,a&&a!=="point"?p("p",{},n.t(`location_${a}`)):null,no(n,String(s("sources",e.index)??"")))}function no(t,e){let[,n,o]=/^(\w+\.csv): ([^]*)$/.
exec(e)??[];return!((o?.match(/[a-z]/gi)??[]).length>(o?.match(/\p{sc=Han}/gu)??[]).length)||t.pick({zh:"",en:"en"})?p("p",{class:"source"},t.t("source_row")," ",
e):p("details",{class:"source"},p("summary",{},t.t("source_row")," ",t.t("source_notes",{table:n})),p("p",{lang:"en"},o))}function pe(t,e,n,o){let{language:s}=t,
i=ct(e)?lt(t,e):"",r=S("detail");r.replaceChildren(p("div",{class:"detail-head"},p("p",{class:"kicker"},U(t,e),i?` · ${i}`:"",i?p("small",{},` (${t.state().year}\
)`):null),p("button",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),click:o.close},"×")),p("h2",{id:"detail-title",tabindex:-1},e.name),
...[e.layer==="districts"?p("p",{},p("button",{type:"button",class:"action",click:()=>o.near(e)},s.t("near_this"))):null,Gn(t,e),Jn(t,e),Xn(t,e),qn(t,e),Qn(t,e),
eo(t,e),oo(t,n)].filter(a=>a!==null)),r.hidden=!1,r.scrollTop=0,document.body.classList.add("detail-open")}function oo(t,e){return e.length?p("section",{},p("h3",
{},t.language.t("also_here")),p("ul",{class:"also"},...e.slice(0,40).map(n=>p("li",{},ft(t,n.id)," ",p("small",{},U(t,n)))))):null}function wt(t,e,n,o){let{language:s}=t,
i=S("detail");i.replaceChildren(p("div",{class:"detail-head"},p("p",{class:"kicker"},s.t("items",{n:n.length})),p("button",{type:"button",id:"detail-close",class:"\
close","aria-label":s.t("close"),click:o},"×")),p("h2",{id:"detail-title",tabindex:-1},e),p("ul",{class:"also"},...n.slice(0,500).map(r=>p("li",{},ft(t,r.id),"\
 ",p("small",{},U(t,r),ct(r)?` · ${lt(t,r)}`:""))))),i.hidden=!1,i.scrollTop=0,document.body.classList.add("detail-open")}function me(t,e,n,o,s){let i=S("layers");function r(u,d){let m=new Set(n.get().layers);for(let h of u)d?m.add(h):m.delete(h);n.set({layers:m})}function a(){let u=n.
get();i.replaceChildren(...t.groups.map(d=>{let m=d.layers.map(({id:x})=>x),h=m.filter(x=>u.layers.has(x)).length,y=p("input",{type:"checkbox",id:`group-${d.id}`,
checked:h===m.length,change:x=>r(m,x.target.checked)});y.indeterminate=h>0&&h<m.length;let g=p("div",{class:"group-head"},p("label",{for:`group-${d.id}`},y,o.pick(
d)));return m.length===1&&g.append(l(m[0]),c(m[0],o.pick(d))),p("fieldset",{},p("legend",{class:"hidden"},o.pick(d)),g,...m.length<2?[]:d.layers.map(x=>p("div",
{class:"layer"},p("label",{},p("input",{type:"checkbox","data-layer":x.id,checked:u.layers.has(x.id),change:k=>r([x.id],k.target.checked)}),o.pick(x)),l(x.id),c(
x.id,o.pick(x)))))}))}function l(u){return p("span",{class:"count"},o.number(e.layers[u]?.features.length??0))}function c(u,d){return p("button",{type:"button",
class:"lister","data-list":u,"aria-label":o.t("list_layer",{name:d}),title:o.t("list_layer",{name:d}),click:()=>s(u)},"☰")}function f(){let{layers:u}=n.get();
for(let d of t.groups){let m=d.layers.map(({id:g})=>g),h=m.filter(g=>u.has(g)).length,y=S(`group-${d.id}`);y.checked=h===m.length,y.indeterminate=h>0&&h<m.length}
for(let d of i.querySelectorAll("[data-layer]")){let m=d;m.checked=u.has(m.dataset.layer??"")}}n.listen(["layers"],f),n.listen(["lang"],a),a()}function he(t,e){let n=new Map;if(!t)return n;let o=H(t.project),s=H(t.value),i=H(t.counts),r=0;return e.layers.districts.features.forEach((a,l)=>{let c=[];for(let f=r+
i[l];r<f;r++)c.push({feature:e.layers.projects.features[o[r]],value:s[r]});n.set(a.id,c)}),n}function ge(t,e){let n={km:he(t.metres,e),min:he(t.minutes,e)};return o=>{
let s=o.unit==="min",i=n[s?"min":"km"].get(o.district)??[],r=s?o.km:o.km*1e3;return i.filter(({feature:a,value:l})=>{if(l>r)return!1;let c=st(a.life,o.year);return(!o.
nearStatus||c===o.nearStatus||o.nearStatus==="open"&&c==="expected")&&(!o.nearKind||a.kind===o.nearKind)})}}function ye(t,e,n){let{data:o,scene:s,language:i}=t,
r=w("near-district"),a=z("near-km"),l=w("near-unit"),c=w("near-status"),f=w("near-kind");if(!o.metres){S("near").hidden=!0;return}o.minutes||l.querySelector("[v\
alue=min]")?.remove();function u(){let h=e.get(),y=s.layers.districts,g=new Map;for(let k of y.features){let _=y.cell("city",k.index)??"";g.set(_,[...g.get(_)??
[],k])}r.replaceChildren(p("option",{value:""},i.t("near_choose")),...[...g].map(([k,_])=>p("optgroup",{label:k},..._.map(E=>p("option",{value:E.id},E.name))))),
c.replaceChildren(p("option",{value:""},i.t("any_status")),...["open","construction","approved","planned","proposed"].map(k=>p("option",{value:k},i.t(`status_${k}`))));
let x=[...new Set(s.layers.projects.features.map(k=>k.kind))].sort();f.replaceChildren(p("option",{value:""},i.t("any_kind")),...x.map(k=>p("option",{value:k},bt(
i,k)))),d(h)}function d(h){r.value=h.district,l.value=h.unit,c.value=h.nearStatus,f.value=h.nearKind,(Number(a.value)!==h.km||!a.value)&&(a.value=String(h.km)),
a.max=String(h.unit==="min"?o.minutes?.limit??0:Math.floor((o.metres?.limit??0)/1e3));let y=n(h);S("near-summary").textContent=h.district?i.t(y.length?"near_fou\
nd":"near_none",{n:y.length,name:s.byId.get(h.district)?.name??"",km:h.km,unit:i.t(`unit_${h.unit}`)}):i.t("near_hint"),S("near-results").replaceChildren(...y.map(
g=>m(g,h))),z("near-csv").disabled=!y.length}function m({feature:h,value:y},g){let x=g.unit==="min"?i.t("minutes",{n:y}):y===0?i.t("inside"):y<1e3?`${y} ${i.t("\
metre")}`:`${i.number(y/1e3,1)} ${i.t("unit_km")}`;return p("li",{"data-id":h.id,[g.unit==="min"?"data-minutes":"data-metres"]:y},p("button",{type:"button",click:()=>t.
open(h)},p("b",{},h.name),p("span",{class:"far"},x),p("small",{},`${bt(i,h.kind)} · ${i.t(`status_${st(h.life,g.year)}`)}`)))}r.addEventListener("change",()=>e.
set({district:r.value})),l.addEventListener("change",()=>e.set({unit:l.value})),c.addEventListener("change",()=>e.set({nearStatus:c.value})),f.addEventListener(
"change",()=>e.set({nearKind:f.value})),a.addEventListener("input",()=>{let h=Number(a.value),y=!!a.value&&Number.isFinite(h)&&h>=0;a.setAttribute("aria-invalid",
String(!y)),y&&h!==e.get().km?e.set({km:h}):y?d(e.get()):S("near-summary").textContent=i.t("near_wrong")}),e.listen(["district","km","unit","nearStatus","nearKi\
nd","year"],d),e.listen(["lang"],u),u()}var so=750,jt=["open","construction","approved","planned","proposed"];function be(t,e,n,o=0){let s=z("year"),i=S("year-play"),r=z("year-value"),a=0;function l(u){
s.value=String(u.year);let d=u.year>t.page.asOfYear?n.t("year_future"):u.year===t.page.asOfYear?n.t("year_now",{date:t.page.asOf}):n.t(o?"year_past_undated":"ye\
ar_past",{n:o});r.value=String(u.year),S("year-note").textContent=d,s.setAttribute("aria-valuetext",`${u.year} ${d}`)}function c(){clearInterval(a),a=0,i.textContent=
"▶",i.setAttribute("aria-label",n.t("play")),i.setAttribute("aria-pressed","false")}function f(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
i.textContent="❚❚",i.setAttribute("aria-label",n.t("pause")),i.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let u=e.get().year+1;e.set({year:u}),
u>=t.page.lastYear&&c()},so)}s.min=String(t.page.firstYear),s.max=String(t.page.lastYear),s.addEventListener("input",()=>{c(),e.set({year:Number(s.value)})}),r.
addEventListener("change",()=>{let u=Math.round(Number(r.value));c(),u>=t.page.firstYear&&u<=t.page.lastYear&&e.set({year:u}),l(e.get())}),i.addEventListener("c\
lick",()=>a?c():f()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&c()),c(),l(e.get()),document.getElementById("statuses")&&ro(e,n)}function ro(t,e){let n=S(
"statuses");function o(){let{statuses:s}=t.get();n.replaceChildren(...jt.map(i=>p("label",{class:`chip ${i}`},p("input",{type:"checkbox","data-status":i,checked:s.
has(i),change:r=>{let a=new Set(t.get().statuses);r.target.checked?a.add(i):a.delete(i),t.set({statuses:a})}}),e.t(`status_${i}`))))}t.listen(["lang"],o),t.listen(
["statuses"],({statuses:s})=>{for(let i of n.querySelectorAll("input"))i.checked=s.has(i.dataset.status??"")}),o()}var io=12;function ao(t,e,n){if(!t)return 0;if(e===t)return 100;let o=e.indexOf(t);if(o===0)return 90-Math.min(20,e.length-t.length);if(o>0)return 70-Math.min(20,
o);for(let s=0;s<e.length;s++){let i=kt(t,e,s,n);if(i)return 60-Math.min(25,s*5)-Math.min(20,e.length-i)}return 0}function kt(t,e,n,o){if(!t)return n;if(n>=e.length)
return 0;let s=e[n];if(s===t[0]){let i=kt(t.slice(1),e,n+1,o);if(i)return i}if(/[\s\-·()()、—]/.test(s))return kt(t,e,n+1,o);for(let i of(o[s]??"").split(" "))
for(let r=Math.min(i.length,t.length);r>0;r--){if(i.slice(0,r)!==t.slice(0,r)||r<i.length&&r>1&&r<t.length)continue;let a=kt(t.slice(r),e,n+1,o);if(a)return a}return 0}
function ke(t,e){return[...t.normalize("NFKC").toLowerCase().replace(/\s+/g,"")].map(n=>e.get(n)??n).join("")}function lo(t=""){let e=[...t];return new Map(e.flatMap(
(n,o)=>o%2?[]:[[n,e[o+1]]]))}function co(t,e,n,o){let s=ke(t,o),i=[],r=Object.keys(e.layers);for(let a of Object.values(e.layers))for(let l of a.features){let c={
score:0,by:""};for(let[f,u,d]of fo(a,l)){let m=ao(s,ke(f,o),n)*u;m>c.score&&(c={score:m,by:d})}c.score>0&&i.push({feature:l,...c})}return i.sort((a,l)=>l.score-
a.score||r.indexOf(a.feature.layer)-r.indexOf(l.feature.layer)||a.feature.index-l.feature.index).slice(0,io)}function fo(t,e){let n=[[e.name,1,""]];for(let[o,s]of[
["codes",.99],["aliases",.95],["former_names",.95],["adcode",.9]])for(let i of String(t.cell(o,e.index)??"").split("|"))i&&n.push([i,s,i]);return n}function xe(t,e,n,o,s){
let i=lo(e.traditional),r=z("search"),a=S("search-results"),l=[],c=-1;function f(){a.hidden=!0,a.replaceChildren(),r.setAttribute("aria-expanded","false"),r.removeAttribute(
"aria-activedescendant"),c=-1}function u(h){let y=a.querySelectorAll("[role=option]");y.length&&(c=(h+y.length)%y.length,y.forEach((g,x)=>g.setAttribute("aria-s\
elected",String(x===c))),y[c].scrollIntoView({block:"nearest"}),r.setAttribute("aria-activedescendant",y[c].id))}function d(h){r.value=h.name,f(),s(h)}function m(){
let h=co(r.value,t,e.readings,i);l=h.map(({feature:y})=>y),c=-1,a.replaceChildren(...h.map(({feature:y,by:g},x)=>p("li",{id:`search-option-${x}`,role:"option","\
aria-selected":"false","data-id":y.id,mousedown:k=>k.preventDefault(),click:()=>d(y)},p("b",{},y.name),p("span",{},g?`${g} · ${o(y)}`:o(y))))),!h.length&&r.value.
trim()&&a.append(p("li",{class:"none",role:"option","aria-selected":"false","aria-disabled":"true"},n.t("search_none"))),a.hidden=!r.value.trim(),r.setAttribute(
"aria-expanded",String(!a.hidden))}r.addEventListener("input",m),r.addEventListener("focus",()=>r.value&&m()),r.addEventListener("blur",()=>setTimeout(f,150)),r.
addEventListener("keydown",h=>{if(h.key==="ArrowDown")u(c+1);else if(h.key==="ArrowUp")u(c-1);else if(h.key==="Escape")f();else if(h.key==="Enter"&&l.length)d(l[Math.
max(0,c)]);else return;h.preventDefault()})}function uo(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
Se(t.layers,n.layers)||o.set("l",[...t.layers].sort().join(",")),Se(t.statuses,n.statuses)||o.set("s",[...t.statuses].sort().join(",")),t.district&&(o.set("d",t.
district),o.set("r",`${t.km}${t.unit}`),t.nearStatus&&o.set("ns",t.nearStatus),t.nearKind&&o.set("nk",t.nearKind)),t.selected&&o.set("o",t.selected),t.compare&&
o.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().replace(/%2F/g,"\
/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Se(t,e){return t.size===e.size&&[...t].every(n=>e.has(n))}function Rt(t,e,n){let o=new URLSearchParams(t.
replace(/^#/,"")),s={},i=(y,g)=>{let x=new Set(g);return new Set((o.get(y)??"").split(",").filter(k=>x.has(k)))},r=y=>{let g=Math.round(Number(y));return g>=n.page.
firstYear&&g<=n.page.lastYear?g:null},a=r(o.get("y"));a&&(s.year=a),o.has("l")&&(s.layers=i("l",Object.keys(n.layers))),o.has("s")&&(s.statuses=i("s",e.statuses));
let l=o.get("d");if(l){s.district=l;let y=/^([\d.]+)(km|min)$/.exec(o.get("r")??"");y&&Number.isFinite(Number(y[1]))&&(s.km=Number(y[1]),s.unit=y[2]),s.nearStatus=
o.get("ns")??"",s.nearKind=o.get("nk")??""}s.selected=o.get("o")??"";let c=/^(\d+)@([\d.]+)$/.exec(o.get("c")??""),f=r(c?.[1]);c&&f&&Object.assign(s,{compare:!0,
compareYear:f,swipe:Math.min(.98,Math.max(.02,Number(c[2])))});let u=o.get("lang");(u==="en"||u==="zh")&&(s.lang=u);let d=o.get("t");(d==="light"||d==="dark")&&
(s.theme=d);let m=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(o.get("map")??""),h=m?{zoom:Number(m[1]),latitude:Number(m[2]),longitude:Number(m[3])}:null;return{patch:s,
where:h}}function Me(t,e,n,o,s,i=uo){let r="",a=0;function l(){a=0;let f=t.getCenter();r=i(e.get(),{zoom:t.getZoom(),latitude:f.lat,longitude:f.lng},n),r!==window.
location.hash&&window.history.replaceState(null,"",r),z("share-link").value=window.location.href}function c(){a||=window.setTimeout(l,120)}e.listen(["*",...Object.
keys(n)],c),t.on("moveend",c),window.addEventListener("hashchange",()=>{window.location.hash!==r&&s(window.location.hash)}),S("copy-link").addEventListener("cli\
ck",async()=>{l();let f=z("share-link");f.select();let u=!1;try{await navigator.clipboard.writeText(f.value),u=!0}catch{}S("share-note").textContent=o.t(u?"copi\
ed":"copy_by_hand")}),l()}function W(t){return Math.round(t*1e5)/1e5}function Le(t){let e=[];for(let n=0;n<t.length;n+=2)e.push([W(B(t[n])),W(F(t[n+1]))]);return e}function _e(t){let e=0;
for(let n=1;n<t.length;n++)e+=t[n-1][0]*t[n][1]-t[n][0]*t[n-1][1];return e}function po(t){let e=t.map(o=>({ring:o,size:Math.abs(_e(o))})).sort((o,s)=>s.size-o.size).
map(({ring:o})=>o),n=[];for(let o of e){let s=n.filter(r=>r.filter(a=>ho(mo(o),a)).length%2).pop(),i=_e(o)>0;s?s.push(i?o.slice().reverse():o):n.push([i?o:o.slice().
reverse()])}return n}function mo(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}function ho([t,e],n){let o=!1;for(let s=1;s<n.length;s++){let[i,r]=n[s-1],[a,
l]=n[s];r>e!=l>e&&t<(a-i)*(e-r)/(l-r)+i&&(o=!o)}return o}function go(t,e){if(t.geometry==="point")return Number.isFinite(e.x)?{type:"Point",coordinates:[W(B(e.x)),
W(F(e.y))]}:null;if(t.geometry==="polygon")return e.rings.length?{type:"MultiPolygon",coordinates:po(e.rings.map(Le))}:null;let n=t.geometry==="line"?e.parts.map(
o=>o.path):e.rings;return n.length?{type:"MultiLineString",coordinates:n.map(Le)}:null}function $e(t,e){let n=Object.keys(t.layers[e.id].columns).filter(o=>o!==
"evidence");return{type:"FeatureCollection",name:e.id,as_of:t.page.asOf,sources:t.page.dataNote,features:e.features.map(o=>({type:"Feature",id:o.id,properties:{
...Object.fromEntries(n.map(s=>[s,e.cell(s,o.index)])),documents:(e.cell("evidence",o.index)??[0]).slice(1).map(([s,i,r,a])=>({document:t.documents[s]?.id??null,
start:i,end:r,text:t.strings[a]}))},geometry:go(e,o)}))}}function Ae(t,e){return e.map(n=>t.t(`csv_${n}`))}function xt(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function Ee(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function Ie(t,e){let{data:n,scene:o,language:s,state:i}=t,r=w("download-layer");function a(){let c=r.value;r.replaceChildren(...n.groups.flatMap(f=>f.layers.map(
u=>p("option",{value:u.id},s.pick(u))))),c&&(r.value=c)}S("download-geojson").addEventListener("click",()=>{let c=o.layers[r.value];nt(`${c.id}.geojson`,new Blob(
[JSON.stringify($e(n,c))],{type:"application/geo+json"}))});let l=()=>{let c=i(),f=c.district?e(c):o.layers.projects.features.filter(g=>O(g.life,c.year)!==null).
map(g=>({feature:g,value:null})),u=o.byId.get(c.district)?.name??"",d=c.unit==="min",m=o.layers.projects.cell,h=g=>String(g??"").split("|").map(x=>o.byId.get(x)?.
name??x).join("、"),y=([,...g])=>[...new Set(g.map(([x])=>n.documents[x]?.title).filter(Boolean))].join("；");nt(c.district?`near-${u}-${c.km}${c.unit}.csv`:"\
projects.csv",new Blob([Ee([Ae(s,["id","name","kind","status","year","near",d?"minutes":"distance_m","district","lon","lat","confidence","documents","sources"]),
...f.map(({feature:g,value:x})=>[g.id,g.name,xt(s,"project",g.kind),xt(s,"status",c.district?st(g.life,c.year):O(g.life,c.year)),c.year,u,x,h(m("districts",g.index)),
Number.isFinite(g.x)?W(B(g.x)):null,Number.isFinite(g.y)?W(F(g.y)):null,xt(s,"confidence",m("confidence",g.index))?.split(/[:：]/)[0],y(m("evidence",g.index)??
[0]),m("sources",g.index)])])],{type:"text/csv;charset=utf-8"}))};return S("download-csv").addEventListener("click",l),S("near-csv").addEventListener("click",l),
a(),a}function Ce(t,e,n){let o=t.layers.rail,s={};for(let i of o?.features??[]){let r=o.cell(n,i.index)?O(i.life,e):null;r&&(s[r]=(s[r]??0)+1)}return s}function vt(t,e,n,o){
let s=[Ce(e,o,"four"),Ce(e,o,"four_metro")],i=(...u)=>s.map(d=>u.reduce((m,h)=>m+(d[h]??0),0)),[r,a]=i("open","expected"),l=a?n.t("headline_metro",{metro:a}):"";
if(o>t.page.asOfYear)return n.t("headline_future",{year:o,open:r,metro:l});let[c,f]=[i("construction"),i("approved","planned","proposed")].map(([u,d])=>u+d);return n.
t("headline",{year:o,open:r,metro:l})+(c?n.t("headline_building",{building:c}):"")+(f?n.t("headline_planned",{planned:f}):"")}function St({page:t},e){return[e.t(
"as_of",{date:t.asOf}),e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}function ze(t,e,n,o){function s(){let i=vt(t,e,o,n.get().
year);S("headline").textContent=i,document.title=i,S("credit-text").textContent=St(t,o),S("sources").textContent=St(t,o)+(t.page.version?` · Corridor Atlas ${t.
page.version}`:"")}n.listen(["year","lang"],s),s()}var T=28,et=92;function Oe(t,e){let{data:n,scene:o,language:s,map:i,state:r}=t,a=i.getSize(),l=Math.max(760,a.x),c=Math.max(520,Math.min(a.y,l*.8)),f=t.shown("o\
ne").palette,u=document.createElement("canvas"),d=u.getContext("2d"),m=l+2*T;d.font=`12px ${N}`;let h=Qt(d,St(n,s),l),y=et+c+24,g=Tt(d,o,t.shown("one"),s,{x:T,y,
width:l}),x=y+g+18+h.length*17+T-8;return u.width=Math.round(m*e),u.height=Math.round(x*e),d.setTransform(e,0,0,e,0,0),d.fillStyle=f.halo,d.fillRect(0,0,m,x),yo(
d,t,{width:l,height:c,ratio:e}),d.textAlign="left",d.textBaseline="alphabetic",d.fillStyle=f.ink,d.font=`700 26px ${tt}`,d.fillText(vt(n,o,s,r().year),T,48,l),d.
font=`13px ${N}`,d.fillStyle=f.muted,d.fillText(S("standfirst").textContent??"",T,74,l),Tt(d,o,t.shown("one"),s,{x:T,y,width:l}),d.font=`12px ${N}`,d.textBaseline=
"alphabetic",d.fillStyle=f.muted,h.forEach((k,_)=>d.fillText(k,T,y+g+26+_*17)),u}function yo(t,e,{width:n,height:o,ratio:s}){let{scene:i,map:r,state:a}=e,l=r.getZoom(),
c=r.project(r.getCenter(),l),f={scale:256*2**l,zoom:l,width:n,height:o,left:c.x-n/2,top:c.y-o/2},u=document.createElement("canvas");u.width=Math.round(n*s),u.height=
Math.round(o*s);let d=u.getContext("2d"),{compare:m,swipe:h,year:y,compareYear:g}=a();for(let[x,k,_,E]of m?[["left",0,h,String(g)],["right",h,1,String(y)]]:[["o\
ne",0,1,""]]){d.setTransform(s,0,0,s,0,0);let R=[k*n,_*n];it(d,m?{...f,clip:R}:f,i,{...e.shown(x),tiles:!1}),t.save(),t.beginPath(),t.rect(T+k*n,et,(_-k)*n,o),t.
clip(),t.drawImage(u,T,et,n,o),E&&(t.font=`700 20px ${N}`,t.textAlign=x==="left"?"right":"left",t.textBaseline="top",t.fillStyle=e.shown("one").palette.ink,t.fillText(
E,T+h*n+(x==="left"?-10:10),et+10)),t.restore()}t.strokeStyle=e.shown("one").palette.around_edge,t.strokeRect(T+.5,et+.5,n-1,o-1),t.fillStyle=e.shown("one").palette.
ink,m&&t.fillRect(T+h*n-1,et,2,o)}function Ne(t){S("save-png").addEventListener("click",()=>{Oe(t,2).toBlob(e=>{e&&nt(`corridor-atlas-${t.state().year}.png`,e)},
"image/png")}),S("print").addEventListener("click",()=>window.print()),window.addEventListener("beforeprint",()=>{S("print-sheet").replaceChildren(Oe(t,2))}),window.
addEventListener("afterprint",()=>S("print-sheet").replaceChildren())}function Pe(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:r}=t.get();return r==="auto"?o.matches:r==="dark"};function i(){let r=s();
document.documentElement.dataset.theme=r?"dark":"light";let a=S("theme");a.setAttribute("aria-label",e.t(r?"to_light":"to_dark")),a.title=e.t(r?"to_light":"to_d\
ark"),a.textContent=r?"☀":"☾"}return S("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{i(),n()}),
t.listen(["theme","lang"],i),i(),s}function Te(t,e,n,o,s){let i=z("compare"),r=w("compare-year"),a=S("swipe");for(let f=t.page.firstYear;f<=t.page.lastYear;f++)r.append(p("option",{value:f},String(
f)));function l(){let{compare:f,compareYear:u,swipe:d,year:m}=n.get();i.checked=f,r.value=String(u),r.disabled=!f,a.hidden=!f,a.style.left=`${d*100}%`,a.setAttribute(
"aria-valuenow",String(Math.round(d*100))),S("swipe-left").textContent=String(u),S("swipe-right").textContent=String(m),s.main.clip(f?d:0,1),s.other.clip(0,d)}function c(f){
n.set({swipe:Math.min(.98,Math.max(.02,f))})}a.addEventListener("pointerdown",f=>{a.setPointerCapture(f.pointerId),f.preventDefault(),a.focus()}),a.addEventListener(
"pointermove",f=>{if(!a.hasPointerCapture(f.pointerId))return;let u=e.getContainer().getBoundingClientRect();c((f.clientX-u.left)/u.width)}),a.addEventListener(
"keydown",f=>{let u={ArrowLeft:-.02,ArrowRight:.02,PageDown:-.1,PageUp:.1}[f.key];u!==void 0&&(c(n.get().swipe+u),f.preventDefault())}),i.addEventListener("chan\
ge",()=>n.set({compare:i.checked})),r.addEventListener("change",()=>n.set({compareYear:Number(r.value)})),n.listen(["compare","compareYear"],({compare:f})=>{s.other.
show(f),l()}),n.listen(["swipe","year"],l),s.other.show(n.get().compare),l()}var bo={osm:{url:"https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png",hosts:"abc",credit:"© OpenStreetMap contributors"},tianditu:{url:"https://t{s}.tianditu.g\
ov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk={key}",
hosts:"01234567",credit:"天地图"}};function we(t,e){let n=z("basemap"),o=w("basemap-source"),s=z("basemap-key"),i=null;function r(){let{basemap:a}=e.get();i?.
remove(),i=null,S("basemap-credit").textContent="",n.checked=!!a,S("basemap-choice").hidden=!a,S("basemap-key-row").hidden=a!=="tianditu";let l=bo[a];!l||a==="t\
ianditu"&&!s.value.trim()||(i=L.tileLayer(l.url.replace("{key}",encodeURIComponent(s.value.trim())),{subdomains:l.hosts,maxZoom:18,crossOrigin:"anonymous"}),S("\
basemap-credit").textContent=l.credit,i.addTo(t))}n.addEventListener("change",()=>e.set({basemap:n.checked?o.value:""})),o.addEventListener("change",()=>e.set({
basemap:o.value})),s.addEventListener("change",r),e.listen(["basemap"],r),r()}var Ht=["small","half","tall"];function je(t,e){let n=S("panel"),o=S("sheet-toggle");function s(c){n.dataset.sheet=c,o.setAttribute("aria-expanded",String(c!=="\
small")),o.setAttribute("aria-label",e.t(c==="tall"?"sheet_less":"sheet_more"))}let i=0,r=0,a=!1;o.addEventListener("pointerdown",c=>{o.setPointerCapture(c.pointerId),
i=c.clientY,r=n.getBoundingClientRect().height,a=!1}),o.addEventListener("pointermove",c=>{!o.hasPointerCapture(c.pointerId)||Math.abs(c.clientY-i)<6||(a=!0,n.style.
height=`${Math.max(80,r+i-c.clientY)}px`)}),o.addEventListener("pointerup",()=>{if(!a)return;let c=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",s(c<.33?"small":c<.68?"half":"tall")}),o.addEventListener("click",()=>{if(a)return;let c=Ht.indexOf(n.dataset.sheet??"small");s(Ht[(c+1)%Ht.length])});let l=S(
"legend-toggle");l.addEventListener("click",()=>{let c=S("legend").classList.toggle("closed")===!1;l.setAttribute("aria-expanded",String(c))}),window.matchMedia(
"(max-width: 760px)").matches&&(S("legend").classList.add("closed"),l.setAttribute("aria-expanded","false")),s("small"),t.on("click",()=>n.dataset.sheet!=="smal\
l"&&s("small"))}function ko(){let t=JSON.parse(S("atlas-data").textContent??""),e=window[t.page.map],n=ae(t),o={year:t.page.asOfYear,statuses:new Set(jt),layers:new Set(t.groups.
flatMap(b=>b.layers.filter(M=>M.on).map(M=>M.id))),district:"",km:20,unit:"km",nearStatus:"",nearKind:"",selected:"",lang:"zh",theme:"auto",compare:!1,compareYear:2015,
swipe:.5,basemap:""},s=Rt(window.location.hash,o,t),i=Bt({...o,...Re(s.patch,n)}),r=Ft(t.words,()=>i.get().lang),a=ge(t,n),l=null,c=()=>{let b=i.get();l=b.district?
new Set(a(b).map(({feature:M})=>M.id)):null};c();let f=()=>{},u=Pe(i,r,()=>f());function d(b){let M=i.get();return le(n,M,{dark:u(),lit:l,year:b==="left"?M.compareYear:
void 0})}let m={main:Nt(e,(b,M)=>it(b,M,n,d("right"))),other:Nt(e,(b,M)=>it(b,M,n,d("left")))};f=()=>{m.main.later(),m.other.later(),Pt(n,d("one"),r)};let h={data:t,
scene:n,language:r,state:i.get,open:_};function y(b,M=[]){pe(h,b,M,{close:g,near:$=>{i.set({district:$.id}),g(),S("near").scrollIntoView({block:"start"}),S("nea\
r-district").focus()}})}function g(){S("detail").hidden=!0,document.body.classList.remove("detail-open"),e.closePopup(),i.set({selected:""}),e.getContainer().focus(
{preventScroll:!0})}function x(b,M,$=b.name){let P=ct(b)?` · ${lt(h,b)}`:"";L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"callout"}).setLatLng(M).
setContent(p("div",{},p("b",{},$),$===b.name?p("span",{},`${U(h,b)}${P}`):null)).openOn(e)}function k(){let{x:b,y:M}=e.getSize();return b>700?{paddingTopLeft:[230,
50],paddingBottomRight:[480,60]}:{paddingTopLeft:[30,50],paddingBottomRight:[30,Math.round(M*.58)]}}function _(b){i.set({selected:b.id,layers:new Set([...i.get().
layers,b.layer])}),y(b);let[M,$,P,j]=b.box,C=window.matchMedia("(prefers-reduced-motion: reduce)").matches;if(Number.isFinite(M)){let X=L.latLngBounds([F(j),B(M)],
[F($),B(P)]);e.flyToBounds(X,{maxZoom:11,...k(),animate:!C,duration:.8})}Number.isFinite(b.x)&&x(b,[F(b.y),B(b.x)]),S("detail-title").focus({preventScroll:!0})}
function E(b){let{compare:M,swipe:$}=i.get(),P=M&&b.containerPoint.x<$*e.getSize().x,j=P?m.other:m.main,C=j.view(),X=e.project(b.latlng,C.zoom);return{x:X.x-C.left,
y:X.y-C.top,surface:j,view:C,seen:d(P?"left":"right")}}function R(b,M){let{x:$,y:P,surface:j,view:C,seen:X}=E(b);return fe($,P,C,n,X,j.drawn().symbols,{polygons:M})}
function K(b){let{x:M,y:$,surface:P}=E(b);return P.drawn().symbols.find(C=>C.features[0].layer==="projects"&&Math.hypot(C.x-M,C.y-$)<=C.r)?.features??[]}e.on("c\
lick",b=>{let M=R(b,!0);if(!M.length){i.get().selected&&g();return}let[$,...P]=M;if(K(b).length>1){let C=r.t("bubble",{n:K(b).length});wt(h,C,K(b),g),x($,b.latlng,
C),e.panInside(b.latlng,k());return}let j=M.find(({layer:C})=>C==="districts");i.set({selected:$.id,...$.layer==="districts"&&j?{district:j.id}:{}}),y($,P),x($,
b.latlng),e.panInside(b.latlng,k())}),xo(e,b=>R(b,!1),b=>`${b.name} · ${U(h,b)}${ct(b)?` · ${lt(h,b)}`:""}`),ze(t,n,i,r),xe(n,t,r,b=>U(h,b),_);let D=["rail","\
roads","areas","hubs","projects"].flatMap(b=>n.layers[b]?.features??[]).filter(b=>Number.isFinite(b.x)&&J(b));be(t,i,r,D.length),me(t,n,i,r,b=>wt(h,r.t(`layer_${b}`),
n.layers[b].features,g)),ye(h,i,a),Te(t,e,i,r,m),we(e,i);let G=Ie(h,a);Ne({data:t,scene:n,language:r,map:e,state:i.get,shown:b=>d(b==="one"?"right":b)}),je(e,r),
S("lang").addEventListener("click",()=>i.set({lang:i.get().lang==="zh"?"en":"zh"})),i.listen(["district","km","unit","nearStatus","nearKind","year"],c),i.listen(
["*",...Object.keys(o)],(b,M)=>{[...M].every($=>$==="swipe"||$==="basemap")||f()}),i.listen(["basemap"],()=>f()),i.listen(["lang"],({lang:b,selected:M})=>{Mt(r,
b),G();let $=n.byId.get(M);$&&!S("detail").hidden&&y($)}),i.listen(["year"],({selected:b})=>{let M=n.byId.get(b);M&&!S("detail").hidden&&y(M)});function v(b){i.
set({...o,...Re(b.patch,n)}),b.where&&e.setView([b.where.latitude,b.where.longitude],b.where.zoom,{animate:!1});let M=n.byId.get(i.get().selected);M&&y(M)}if(Mt(
r,i.get().lang),s.where)v(s);else{let b=e.getSize().x>700;e.fitBounds(t.page.bounds,{animate:!1,paddingTopLeft:[b?250:6,6],paddingBottomRight:[b?30:6,b?30:150]});
let M=n.byId.get(i.get().selected);M&&_(M)}Me(e,i,o,r,b=>v(Rt(b,o,t))),m.main.redraw(),Pt(n,d("one"),r),document.documentElement.dataset.ready="yes",window.atlas=
{map:e,store:i,scene:n,labels:()=>m.main.drawn().labels,symbols:()=>m.main.drawn().symbols,view:()=>m.main.view()}}function Re(t,e){let n={...t};return n.district&&
e.byId.get(n.district)?.layer!=="districts"&&delete n.district,n.selected&&(n.selected=e.byId.get(n.selected)?.id),n.selected||delete n.selected,n}function xo(t,e,n){
let o=S("hover"),s=t.getContainer(),i=0,r=!1;t.on("movestart zoomstart",()=>{r=!0,o.hidden=!0}),t.on("moveend",()=>{r=!1}),t.on("mousemove",a=>{r||i||(i=requestAnimationFrame(
()=>{i=0;let[l]=e(a);s.style.cursor=l?"pointer":"",o.hidden=!l,l&&(o.textContent=n(l),o.style.transform=`translate(${a.containerPoint.x+14}px, ${a.containerPoint.
y+14}px)`)}))}),t.on("mouseout",()=>{o.hidden=!0})}ko();})();
