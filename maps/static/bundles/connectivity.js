"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function H(t){return x(t)}function V(t){return x(t)}function S(t,e={},...o){
let n=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?n.addEventListener(r,s):r==="style"?n.style.cssText=String(s):s===!0?n.setAttribute(
r,""):s!==!1&&s!=null&&n.setAttribute(r,String(s));for(let r of o)r!=null&&n.append(r);return n}function st(t,e){let o=URL.createObjectURL(e),n=S("a",{href:o,download:t});
document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function zt(t){let e=t,o=[];return{get:()=>e,set(n){let r=new Set;for(let[s,i]of Object.entries(n)){let a=e[s];Le(a,i)||r.add(s)}if(r.size){e={...e,...n};for(let{
keys:s,listener:i}of o)s.some(a=>a==="*"||r.has(a))&&i(e,r)}},listen(n,r){o.push({keys:n,listener:r})}}}function Le(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}function At(t,e){return{t(o,n={}){return(t[e()][o]??t.zh[o]??o).replace(/\{(\w+)\}/g,(s,i)=>String(n[i]??""))},pick:o=>o[e()],number:(o,n=0)=>o.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:n})}}var Ee={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function dt(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let o of document.querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let[o,n]of Object.entries(Ee)){let r=`[data-${o.
replace(/[A-Z]/g,s=>`-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let i=s.dataset[o]??"";s.setAttribute(n,t.t(i))}}}var Ce=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Ne=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Ie=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Te=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Oe=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function v(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=0;
let o=new Uint16Array(16);for(let r=1;r<16;r++)o[r]=o[r-1]+e[r-1];let n=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(n[o[t[r]]++]=r);return{counts:e,
symbols:n}}function Lt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,r=0,s=0;function i(d){for(;s<d;)r|=t[n++]<<s,s+=8;let p=r&(1<<d)-1;return r>>>=
d,s-=d,p}function a(d){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=i(1);let y=d.counts[g];if(p-y<m)return d.symbols[h+(p-m)];h+=y,m=m+y<<1,p<<=1}throw new Error("d\
amaged data")}function l(d){if(o+d<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,o+d));p.set(e),e=p}function c(){r=0,s=0;let d=t[n]|t[n+1]<<8;n+=4,l(
d),e.set(t.subarray(n,n+d),o),o+=d,n+=d}function u(){let d=i(5)+257,p=i(5)+1,m=i(4)+4,h=new Uint8Array(320);for(let y=0;y<m;y++)h[Oe[y]]=i(3);let g=v(h.slice(0,
19));h.fill(0);for(let y=0;y<d+p;){let _=a(g);if(_<16){h[y++]=_;continue}let b=_===16?h[y-1]:0,k=_===16?3+i(2):_===17?3+i(3):11+i(7);for(;k--;)h[y++]=b}return[v(
h.slice(0,d)),v(h.slice(d,d+p))]}function f(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[v(d),v(new Uint8Array(30).
fill(5))]}for(let d=0;!d;){d=i(1);let p=i(2);if(p===0){c();continue}let[m,h]=p===1?f():u();for(;;){let g=a(m);if(g===256)break;if(g<256){l(1),e[o++]=g;continue}
let y=Ce[g-257]+i(Ne[g-257]),_=a(h),b=Ie[_]+i(Te[_]);l(y);for(let k=0;k<y;k++,o++)e[o]=e[o-b]}}return e.subarray(0,o)}function Et({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([o,{signs:n,...r}])=>{let s=Object.entries(n).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((l,c)=>[l,a[c]]))}));return[o,{...r,signs:s}]}))}function Ct({signs:t},e){return t.find(({kinds:o})=>e in o)??t[t.length-1]}function R(t,...e){return Object.
values(t).filter(({look:o})=>e.includes(o.draw)).sort((o,n)=>o.look.rank-n.look.rank)}function pt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Nt({first:t,letters:e,lives:o}){return o.map(n=>{let r={status:new Map,standing:new Map};return[...n].forEach((s,i)=>{let a=e[s.toLowerCase()];r.standing.
set(t+i,a),s in e&&r.status.set(t+i,a)}),r})}function U(t,e){return t.status.get(e)??null}function G(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function Q(t){let e=atob(t),o=new Uint8Array(e.length);for(let i=0;i<e.length;i++)o[i]=e.charCodeAt(i);let n=Lt(o),r=n.length/4,s=new Int32Array(r);for(let i=0;i<
r;i++){let a=(n[i]|n[r+i]<<8|n[2*r+i]<<16|n[3*r+i]<<24)>>>0;s[i]=a>>>1^-(a&1)}return s}function T(t){return typeof t=="string"?Q(t):t}function tt(t){return t/360+
.5}function et(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function w(t){let e=Q(t.counts),o=Q(t.steps),n=10**t.decimals,r=[],s=0,i=0,a=0;for(let l of e){let c=new Float64Array(2*l),u=s,f=i;for(let d=0;d<l;d++)u+=o[a+d],
f+=o[a+l+d],d===0&&(s=u,i=f),c[2*d]=tt(u/n+t.origin[0]),c[2*d+1]=et(f/n+t.origin[1]);a+=2*l,r.push(c)}return r}function we(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(
t.i[e])]:t.v[e]:null}function F(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=o[n]),o[n]>e[2]&&(e[2]=o[n]),o[n+1]<e[1]&&
(e[1]=o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function mt(t,e){let o=2;for(let s of t)o+=e[s<0?-s-1:s].length-2;let n=new Float64Array(o),r=0;for(let s of t){
let i=e[s<0?-s-1:s],a=i.length/2;for(let l=r===0?0:1;l<a;l++){let c=s<0?a-1-l:l;n[r++]=i[2*c],n[r++]=i[2*c+1]}}return n}function It(t){let e=w(t.boundaries),o=w(
t.lines),n=Nt(t.years),r=Et(t.looks),s={};for(let[i,a]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(a.columns).map(([m,h])=>[m,"i"in h?{d:h.
d,i:T(h.i)}:h])),c=T(a.lives),u=r[i],f=(m,h)=>we(l[m],h),d=[];for(let m=0;m<a.n;m++){let h=f("kind",m)||"",g=f("rank",m)||9;d.push({layer:i,index:m,id:f("id",m),
name:f("name",m)||"",kind:h,sign:Ct(u,u.by==="rank"?String(g):h),life:n[c[m]],undated:u.draw!=="ground"&&!!f("undated",m),named:u.draw==="ground"||(f("evidence",
m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&Pe(a.points,d),a.shapes&&Be(a,d,e),a.parts&&Re(a,d,o,n);let p=(m,h)=>nt(m.
map(({index:g})=>a.shapes?.[g]??[]),e,h&&m.map(h));s[i]={id:i,look:u,geometry:a.geometry,features:d,cell:f,edges:p}}return s}function Pe(t,e){let o=w(t.at)[0],n=0;
Array.from(T(t.which)).forEach((r,s)=>{n+=r;let i=e[n];i.x=o[2*s],i.y=o[2*s+1],i.box=[i.x,i.y,i.x,i.y]})}function nt(t,e,o){let n=new Map;return t.forEach((r,s)=>{
for(let i of r.flat()){let a=i<0?-i-1:i,l=n.get(a);l?l.push(o?.[s]??""):n.set(a,[o?.[s]??""])}}),[...n].filter(([,r])=>!o||r.length<2||new Set(r).size>1).map(([
r])=>({path:e[r],box:F([e[r]])}))}function Be(t,e,o){e.forEach((n,r)=>{n.rings=(t.shapes?.[r]??[]).map(a=>mt(a,o)),n.box=F(n.rings);let s=t.labels?.[2*r],i=t.labels?.[2*
r+1];s!=null&&i!=null&&(n.x=tt(s),n.y=et(i))})}function Re(t,e,o,n){let r=T(t.parts?.counts??[]),s=T(t.parts?.lives??[]),i=T(t.parts?.alignments??[]),a=0;e.forEach(
(l,c)=>{for(let d=a+r[c];a<d;a++){let p=o[(t.first??0)+a];l.parts.push({path:p,life:n[s[a]],made:i[a],box:F([p])})}let u=l.parts.map(d=>d.path),f=u.reduce((d,p)=>p.
length>d.length?p:d,u[0]??[]);if(l.box=F(u),f.length){let d=2*Math.floor(f.length/4);l.x=f[d],l.y=f[d+1]}})}var We={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Tt=new Map;function Fe(t){let e=Tt.get(t);return e||(e=new Path2D(We[t]),Tt.set(t,e)),e}function Ot(t,e,o){let{
scale:n,left:r,top:s}=o,i=e.length-2,a=e[0]*n-r,l=e[1]*n-s;t.moveTo(a,l);for(let c=2;c<=i;c+=2){let u=e[c]*n-r,f=e[c+1]*n-s;c<i&&Math.abs(u-a)+Math.abs(f-l)<1.6||
(t.lineTo(u,f),a=u,l=f)}}function A(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}
function Z(t,e,o,n){t.beginPath();for(let r of e)Ot(t,r,o),t.closePath();t.fillStyle=n,t.fill("evenodd")}function z(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=n.
width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=n.alpha??1,t.setLineDash(n.dash??[]);for(let r=0;r<e.length;r+=48){
t.beginPath();for(let s of e.slice(r,r+48))Ot(t,s,o);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function ht(t,e,o,n,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(
o,n),t.scale(r.size/12,r.size/12);let s=Fe(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(
s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.restore()}var P='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',q='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',wt=new Map;function J(t,e,o){let n=`${e}|${o}`,r=wt.get(n);return r===void 0&&(t.font=e,r=t.measureText(o).width,wt.set(n,
r)),r}function gt(t,e,o){let n=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>o&&(n.push(r.trimEnd()),r=""),r+=
s;return[...n,r].filter(Boolean)}var De=11,Pt=12.5,Ve=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],Ye=[99,99,10,11],to=Ye[2],Bt={zh:[],en:[],rank:[]};
function Rt(t,e,o){let n=t?.rivers??Bt,r=t?.towns??Bt,s=t?w(t.rivers.lines):[],[i=new Float64Array(0)]=t?w(t.towns.at):[],a=t?w(t.borders.lines):[],l=w(e.lines),
c=new Set(e.rings.flatMap((u,f)=>o.has(e.names[f])?u.flat().map(d=>d<0?-d-1:d):[]).map(u=>l[u]));return{rivers:s.map((u,f)=>({name:[n.zh[f],n.en[f]],rank:n.rank[f],
path:u,box:F([u])})),towns:r.zh.map((u,f)=>({name:[u,r.en[f]],rank:r.rank[f],x:i[2*f],y:i[2*f+1]})),borders:a.map((u,f)=>({left:t?.borders.left[f]??["",""],right:t?.
borders.right[f]??["",""],path:u,box:F([u])})),provinces:nt(e.rings,l,e.provinces??e.names).map(u=>({...u,fine:c.has(u.path)}))}}function Ze(t){return Math.min(
1,Math.max(0,(Pt-t)/(Pt-De)))}function Wt(t,e,{backdrop:o},n){let r=Ze(e.zoom);if(!r||n.tiles)return;let s=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let i of[
3,2,1]){let{zoom:a=0,width:l=1}=Ve[i];if(e.zoom<a)continue;let c=o.rivers.filter(u=>u.rank===i&&A(u.box,e)).map(({path:u})=>u);z(t,c,e,{color:n.palette.water,width:l*
s,alpha:r})}}function Ft(t,e,{backdrop:o},n){if(n.tiles)return;let r=o.provinces.filter(({box:s,fine:i})=>A(s,e)&&!(i&&e.zoom>11.5)).map(({path:s})=>s);z(t,r,e,
{color:n.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function Ht(t,e){let o=w(t.lines),n=new Set(t.rings.flatMap((s,i)=>e.has(t.names[i])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(i=>i.filter(a=>!n.
has(a))));return{around:t.rings.flatMap(s=>s.map(i=>{let a=mt(i,o);return{path:a,box:F([a])}})),aroundEdges:nt(r,o)}}function it(t,e){return t.filter(({box:o})=>A(
o,e)).map(({path:o})=>o)}function yt(t,e,o,n){let{palette:r}=n;n.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),Z(t,it(o.around,e),e,r.around),z(t,
it(o.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Ue(t,e,o,n),Wt(t,e,o,n),Ft(t,e,o,n),Ge(t,e,o,n)}function je(t,e,o){let n=t.layer===
"districts"?o.cityOf(t,e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tints[5e5])[e.dark?1:0]}function Ue(t,e,o,n){let{palette:r}=n,s=n.layers.has(
"districts")?o.layers.districts?.features??[]:[],i=(o.layers.cities?.features??[]).filter(l=>n.layers.has("cities")&&o.detailed.has(l.id));if(!n.tiles)for(let l of s.
length?s:i)A(l.box,e)&&Z(t,l.rings,e,je(l,n,o));if(s.length&&z(t,it(o.edges.districts,e),e,{color:n.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!i.length)
return;let a=it(o.edges.cities(n.year),e);z(t,a,e,{color:r.city_edge,width:3.4,join:"bevel"}),z(t,a,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Ge(t,e,o,n){for(let r of R(o.layers,"fills"))if(n.layers.has(r.id))for(let s of r.features){if(!n.visible(s)||!A(s.box,e))continue;let i=n.palette[pt(s)];
t.globalAlpha=n.dark?.22:.17,Z(t,s.rings,e,i),z(t,s.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var qe=["","","s","g"],Je=12,Xe=["proposed","planned","approved","construction","expected","open"];function j(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function Ke(t,e,o){let n=new Map;if(!o.layers.has(t.id))return n;for(let r of t.features)if(!(!A(
r.box,e)||!o.visible(r)))for(let s of r.parts){let i=U(s.life,o.year);if(!G(i,o.statuses)||!A(s.box,e))continue;let a=qe[s.made]+(o.fade(r)<1?"f":""),l=`${r.sign.
key}|${i}|${a}`,c=n.get(l);c?c.push(s.path):n.set(l,[s.path])}return n}function bt(t,e,o,n){for(let r of R(o.layers,"lines")){let s=Ke(r,e,n);for(let i of Xe)for(let a of[
...r.look.signs].reverse())for(let l of["","s","g","f","sf","gf"]){let c=s.get(`${a.key}|${i}|${l}`);c&&ve(t,c,e,o,n,a,i,l)}}}function ve(t,e,o,n,r,s,i,a){if(a.
startsWith("g")){Qe(t,e,o,n,r,s,a);return}let l=a.startsWith("s"),c=l?Dt(o.zoom):1,u=n.style.strokes[i]??n.style.strokes.open,f=s.size*j(o.zoom),d=r.palette[s.color],
p=s.dash.length?s.dash:u.dash,m=p.map(_=>_*Math.max(f,1.5)),h=u.alpha*(l?n.style.schematic*c:1)*r.lineAlpha*(a.endsWith("f")?.42:1),g=p[0]===.1?"round":void 0,y=e.
length>=400;y||z(t,e,o,{color:r.palette.halo,width:f+1.8,alpha:.75}),z(t,e,o,{color:d,width:y?1:f,dash:y?[]:m,alpha:h,cap:y?"butt":g,join:y?"bevel":"round"}),s.
ticks&&!m.length&&!y&&z(t,e,o,{color:d,width:f*3.4,dash:[1.1,9],alpha:h*.8}),l&&f>=2.4&&!m.length&&!y&&z(t,e,o,{color:r.palette.halo,width:f*.3,alpha:.62})}function Dt(t){
return Math.max(.4,1-Math.max(0,t-Je+.5)*.3)}function Qe(t,e,o,n,r,s,i){let a=Math.max(1,s.size*j(o.zoom)*.8);z(t,e,o,{color:r.palette[s.color],width:a,cap:"rou\
nd",dash:n.style.guess.dash.map(l=>l*Math.max(a,1.5)),alpha:n.style.guess.alpha*Dt(o.zoom)*r.lineAlpha*(i.endsWith("f")?.42:1)})}var at=48;var lt=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/at);o<=Math.floor(e[2]/at);o++)for(let n=Math.floor(e[1]/at);n<=Math.floor(e[3]/
at);n++)yield o*65537+n}isFree(e){for(let o of e)for(let n of this.keys(o))for(let r of this.cells.get(n)??[])if(o[0]<r[2]&&o[2]>r[0]&&o[1]<r[3]&&o[3]>r[1])return!1;
return!0}take(e){for(let o of e)for(let n of this.keys(o)){let r=this.cells.get(n);r?r.push(o):this.cells.set(n,[o])}}};function tn(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function Vt(t){let e=new Map,o=new Map;for(let n of[...t].sort((r,s)=>r.rank-
s.rank)){if(!Number.isFinite(n.x))continue;let r=tn(n.name),s=e.get(r)??[],i=s.find(a=>en(a,n)<1e3);i?o.set(n,i):e.set(r,[...s,n])}return o}function en(t,e){let o=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*o}function Yt(t){let e=It(t),o=new Map;for(let u of Object.values(e))for(let f of u.features){o.set(f.id,f);for(let d of String(u.cell("stands_for",f.index)??"").
split("|"))d&&o.set(d,f)}let n=new Set;for(let u of e.districts?.features??[])n.add(`city/${u.id.split("/")[1].slice(0,4)}00`);for(let u of n)(e.districts?.features??
[]).filter(d=>`city/${d.id.split("/")[1].slice(0,4)}00`===u).length<2&&n.delete(u);let r=t.around.names.map((u,f)=>({name:u,x:tt(t.around.labels?.[2*f]??NaN),y:et(
t.around.labels?.[2*f+1]??NaN)})),s=(e.cities?.features??[]).filter(u=>n.has(u.id)),i=nn(e.districts),a=Vt(R(e,"rings").flatMap(({features:u})=>u)),l=new Map;for(let[
u,f]of a)l.set(f,[...l.get(f)??[],u]);let c=new Set(s.map(({name:u})=>u));return{layers:e,byId:o,detailed:n,neighbours:r,cityOf:i,style:t.style,asOfYear:t.page.
asOfYear,...Ht(t.around,c),backdrop:Rt(t.ground,t.around,c),undatedName:(u,f)=>(t.words[f]?.status_undated??"{status}").replace("{status}",u),twins:a,others:u=>l.
get(u)??[],edges:{districts:e.districts?.edges(e.districts.features)??[],cities:on(e,s,n,i)}}}function nn(t){return({id:e,index:o},n)=>n<Number(String(t?.cell("\
parent_since",o)??"").slice(0,4))?String(t?.cell("former_parent",o)):`city/${e.split("/")[1].slice(0,4)}00`}function on({districts:t,cities:e},o,n,r){let s=(t?.
features??[]).filter(l=>n.has(r(l,1/0))),i=e?.edges(o)??[],a=new Map([["",i]]);return l=>{let u=s.filter(d=>r(d,l)!==r(d,1/0)).map(d=>d.id).join(),f=a.get(u);return f||
(f=t.edges(s,d=>r(d,l)),a.set(u,f)),f}}function Zt(t,e,o){let n=o.year??e.year,r=i=>!e.named||i.named,s=i=>{let a=U(i.life,n);return r(i)&&G(a,e.statuses)?a:null};
return{year:n,statuses:e.statuses,layers:e.layers,dark:o.dark,lang:e.lang,mapName:i=>n<t.asOfYear&&i.undated?t.undatedName(i.name,e.lang):i.name,palette:t.style.
palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.lit?.5:1,district:e.district,selected:e.selected,status:s,doubled:i=>{let a=t.twins.get(
i);return!!a&&s(a)!==null},visible:i=>r(i)&&(i.parts.length?i.parts.some(a=>G(U(a.life,n),e.statuses)):G(U(i.life,n),e.statuses)),fade:i=>n<t.asOfYear&&i.undated?
.42:1}}function xt(t,e,o=""){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let r=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},i=null,a=0,l=!0,c=!1,u=[0,1],f={symbols:[],labels:[]};function d(){if(cancelAnimationFrame(a),a=0,!l||c)return;
let b=t.getSize(),k=b.multiplyBy(.2).round(),N=t.containerPointToLayerPoint([-k.x,-k.y]),O=t.getPixelOrigin(),X=t.getZoom(),M=b.x+2*k.x,$=b.y+2*k.y,E=Math.min(2,
window.devicePixelRatio||1);(n.width!==Math.round(M*E)||n.height!==Math.round($*E))&&(n.width=Math.round(M*E),n.height=Math.round($*E),n.style.width=`${M}px`,n.
style.height=`${$}px`),s={scale:256*2**X,left:O.x+N.x,top:O.y+N.y,width:M,height:$,zoom:X},(u[0]>0||u[1]<1)&&(s.clip=[u[0]>0?k.x+u[0]*b.x:0,u[1]<1?k.x+u[1]*b.x:
M]),o&&(s.covered=rn(o,t.getContainer(),k)),i=t.layerPointToLatLng(N),r.setTransform(E,0,0,E,0,0),f=e(r,s),m()}function p(){a||=requestAnimationFrame(d)}function m(b=t.
getCenter(),k=t.getZoom()){if(!i)return;let N=t._latLngToNewLayerPoint(i,k,b);L.DomUtil.setTransform(n,N,t.getZoomScale(k,s.zoom)),h()}function h(){if(u[0]===0&&
u[1]===1){n.style.clipPath="";return}let b=t.getSize(),k=t.latLngToContainerPoint(i).x,N=Math.max(0,u[0]*b.x-k),O=Math.max(0,k+s.width-u[1]*b.x);n.style.clipPath=
`inset(0 ${u[1]===1?0:O}px 0 ${u[0]===0?0:N}px)`}function g(){if(!i||t.getZoom()!==s.zoom)return!1;let b=t.latLngToContainerPoint(i),k=t.getSize();return b.x<=0&&
b.y<=0&&b.x+s.width>=k.x&&b.y+s.height>=k.y}function y(){!i||t.getZoom()!==s.zoom||(h(),g()||p())}function _(){g()&&!s.clip&&!o?m():d()}return t.getPane("overla\
yPane").append(n),t.on("moveend",_),t.on("viewreset resize",d),t.on("move",y),t.on("zoom",()=>{m(),Math.abs(t.getZoom()-s.zoom)>.45&&p()}),t.on("zoomanim",b=>{c=
!b.noUpdate,m(b.center,b.zoom)}),t.on("zoomend",()=>{c=!1}),{canvas:n,redraw:d,later:p,view:()=>s,drawn:()=>f,clip(b,k){u[0]===b&&u[1]===k||(u=[b,k],i&&(h(),p()))},
show(b){l=b,n.hidden=!b,b&&d()}}}function rn(t,e,o){let{left:n,top:r}=e.getBoundingClientRect();return[...document.querySelectorAll(t)].map(s=>s.getBoundingClientRect()).
filter(({width:s,height:i})=>s>0&&i>0).map(s=>[s.left-n+o.x-2,s.top-r+o.y-2,s.right-n+o.x+2,s.bottom-r+o.y+2])}var ot=7;function jt(t,e,o,n,r,s,i){let a=[],l=({symbol:u})=>n.layers[u.features[0].layer].look.rank,c=s.map(u=>({symbol:u,far:Math.hypot(u.x-t,u.y-e)})).filter(
({symbol:u,far:f})=>f<=u.r+2).sort((u,f)=>l(f)-l(u)||u.far-f.far);for(let{symbol:u}of c)a.push(...u.features);return a.push(...sn(t,e,o,n,r)),i.polygons&&a.push(
...ln(t,e,o,n,r)),[...new Set(a)]}function sn(t,e,o,n,r){let s=[],i={...o,left:o.left+t-ot,top:o.top+e-ot,width:2*ot,height:2*ot};for(let a of R(n.layers,"borde\
rs","lines").reverse()){if(!r.layers.has(a.id))continue;let l=a.look.draw==="borders"?1.5:0;for(let c of a.features){if(!A(c.box,i,0)||!r.visible(c))continue;let u=c.
parts.length?c.parts.filter(d=>A(d.box,i,0)).map(d=>d.path):c.rings,f=Math.min(...u.map(d=>an(d,t,e,o)),1/0);f<=ot&&s.push({feature:c,far:f-l})}}return s.sort((a,l)=>a.
far-l.far).map(({feature:a})=>a)}function an(t,e,o,n){let r=1/0;for(let s=2;s<t.length;s+=2){let i=t[s-2]*n.scale-n.left-e,a=t[s-1]*n.scale-n.top-o,l=t[s]*n.scale-
n.left-e,c=t[s+1]*n.scale-n.top-o;if(Math.min(i,l)>r||Math.min(a,c)>r)continue;let u=l-i,f=c-a,d=u*u+f*f,p=d?Math.max(0,Math.min(1,-(i*u+a*f)/d)):0;r=Math.min(r,
Math.hypot(i+p*u,a+p*f))}return r}function ln(t,e,o,n,r){let s=(t+o.left)/o.scale,i=(e+o.top)/o.scale;return R(n.layers,"ground","fills").reverse().flatMap(({id:a,
features:l})=>r.layers.has(a)?l.filter(c=>r.visible(c)&&cn(c,s,i)):[])}function cn(t,e,o){let[n,r,s,i]=t.box;if(e<n||e>s||o<r||o>i)return!1;let a=!1;for(let l of t.
rings)for(let c=2;c<l.length;c+=2){let u=l[c-1],f=l[c+1];u>o!=f>o&&e<(l[c]-l[c-2])*(o-u)/(f-u)+l[c-2]&&(a=!a)}return a}var fn=750,un=["open","construction","approved","planned","proposed"];function Ut(t,e,o,n=0){let r=H("year"),s=x("year-play"),i=H("year-value"),a=0;function l(f){
r.value=String(f.year);let d=f.year>t.page.asOfYear?o.t("year_future"):f.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});i.value=String(f.year),x("year-note").textContent=d,r.setAttribute("aria-valuetext",`${f.year} ${d}`)}function c(){clearInterval(a),a=0,s.textContent=
"▶",s.setAttribute("aria-label",o.t("play")),s.setAttribute("aria-pressed","false")}function u(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",o.t("pause")),s.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let f=e.get().year+1;e.set({year:f}),
f>=t.page.lastYear&&c()},fn)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{c(),e.set({year:Number(r.value)})}),i.
addEventListener("change",()=>{let f=Math.round(Number(i.value));c(),f>=t.page.firstYear&&f<=t.page.lastYear&&e.set({year:f}),l(e.get())}),s.addEventListener("c\
lick",()=>a?c():u()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&c()),c(),l(e.get()),document.getElementById("statuses")&&dn(e,o)}function dn(t,e){let o=x(
"statuses");function n(){let{statuses:r}=t.get();o.replaceChildren(...un.map(s=>S("label",{class:`chip ${s}`},S("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(s):a.delete(s),t.set({statuses:a})}}),e.t(`status_${s}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:r})=>{for(let s of o.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),n()}function Gt(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:i}=t.get();return i==="auto"?n.matches:i==="dark"};function s(){let i=r();
document.documentElement.dataset.theme=i?"dark":"light";let a=x("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),n.addEventListener("change",()=>{s(),o()}),
t.listen(["theme","lang"],s),s(),r}function pn(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
qt(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),qt(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.named&&n.set("n","1"),
t.district&&(n.set("d",t.district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&n.set("o",
t.selected),t.compare&&n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function qt(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function mn(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+t}function Jt(t,e,o,n,r,s=pn){let i="",a=0;function l(){
a=0;let u=t.getCenter();i=s(e.get(),{zoom:t.getZoom(),latitude:u.lat,longitude:u.lng},o),H("share-link").value=i===window.location.hash?window.location.href:mn(
i)}function c(){a||=window.setTimeout(l,120)}e.listen(["*",...Object.keys(o)],c),t.on("moveend",c),window.addEventListener("hashchange",()=>{window.location.hash!==
i&&r(window.location.hash)}),x("copy-link").addEventListener("click",async()=>{l();let u=H("share-link");u.select();let f=!1;try{await navigator.clipboard.writeText(
u.value),f=!0}catch{}x("share-note").textContent=n.t(f?"copied":"copy_by_hand")}),l()}var kt=["small","half","tall"];function Xt(t,e){let o=x("panel"),n=x("sheet-toggle");function r(c){o.dataset.sheet=c,n.setAttribute("aria-expanded",String(c!=="\
small")),n.setAttribute("aria-label",e.t(c==="tall"?"sheet_less":"sheet_more"))}let s=0,i=0,a=!1;n.addEventListener("pointerdown",c=>{n.setPointerCapture(c.pointerId),
s=c.clientY,i=o.getBoundingClientRect().height,a=!1}),n.addEventListener("pointermove",c=>{!n.hasPointerCapture(c.pointerId)||Math.abs(c.clientY-s)<6||(a=!0,o.style.
height=`${Math.max(80,i+s-c.clientY)}px`)}),n.addEventListener("pointerup",()=>{if(!a)return;let c=o.getBoundingClientRect().height/window.innerHeight;o.style.height=
"",r(c<.33?"small":c<.68?"half":"tall")}),n.addEventListener("click",()=>{if(a)return;let c=kt.indexOf(o.dataset.sheet??"small");r(kt[(c+1)%kt.length])});let l=x(
"legend-toggle");l.addEventListener("click",()=>{let c=x("legend").classList.toggle("closed")===!1;l.setAttribute("aria-expanded",String(c))}),window.matchMedia(
"(max-width: 760px)").matches&&(x("legend").classList.add("closed"),l.setAttribute("aria-expanded","false")),r("small"),t.on("click",()=>o.dataset.sheet!=="smal\
l"&&r("small"))}function Kt(t){let e=x("credit"),o=new ResizeObserver(()=>{document.documentElement.style.setProperty("--credit",`${e.offsetHeight}px`),t()});for(let n of document.
querySelectorAll("#credit, #legend, #panel, #detail"))o.observe(n)}var hn=-1;function vt(t){let e=t.ids.length,o=e*(e-1)/2,n=new Map(t.ids.map((d,p)=>[d,p])),r=new Map;function s(d,p){let m=`${d} ${p}`,h=r.get(m);if(!h){let g=Q(
t[d][p]);h=[];for(let y=0;y<g.length;y+=o){let _=h[h.length-1],b=g.slice(y,y+o);if(_)for(let k=0;k<o;k++)b[k]+=_[k];h.push(b)}r.set(m,h)}return h}function i(d,p,m,h,g){
if(h===g)return 0;let[y,_]=h<g?[h,g]:[g,h],b=s(d,m)[p-t.first][y*e-y*(y+1)/2+_-y-1];return b===hn?null:b/10}function a(d,p,m,h){let[g,y]=m<h?[m,h]:[h,m],_=g*e-g*
(g+1)/2+y-g-1;return m!==h&&t.worthless[p]&&s("worthless",p)[d-t.first][_]?"no_sensible_rail":"no_way"}function l(d,p,m){return t.ids.map((h,g)=>i("minutes",d,p,
m,g))}function c(d,p,m){let h=0,g=0;return l(d,p,m).forEach((y,_)=>{_===m||y===null||(h+=y*t.population[_],g+=t.population[_])}),g?h/g:null}function u(d,p){let m=0,
h=0;for(let g=0;g<e;g++)l(d,p,g).forEach((y,_)=>{_===g||y===null||(m+=y*t.population[g]*t.population[_],h+=t.population[g]*t.population[_])});return h?m/h:null}
function f(d,p,m,h){return l(d,p,m).reduce((g,y,_)=>g+(y!==null&&y<=h?t.population[_]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,index:n,between:i,
whyNot:a,minutesFrom:l,mean:c,meanOfAll:u,peopleWithin:f}}function Qt(t,e){let o=Array.from(T(t.hundredths),n=>n/100);return t.rows.map(([n,r,s,i,a,l,c,u,f,d,p,
m],h)=>({key:`${c} ${n}`,line:n,name:r,kind:s,status:i,opens:a,basis:l,mode:c,year:u,saved:f,people:d,faster:p,opened:m,byDistrict:o.slice(h*e,(h+1)*e)}))}function te(t,e){let o=gn(t),n=new Map;function r(s){let i=n.get(s);if(!i){let a=t.modes[s],l=T(a.at),c=T(a.counts),u=T(a.legs),f=T(a.changed),d=0,p=0;i=Array.from(
T(a.years),(m,h)=>{let g=new Map,y=0;for(let _=d+f[h];d<_;d++){y+=l[d];let b=[];for(let k=p+c[d];p<k;p++)b.push(o[u[p]]);g.set(y,b)}return{year:m,legs:g}}),n.set(
s,i)}return i}return(s,i,a,l)=>{let c=[];for(let u of r(i)){if(u.year>s)break;c=u.legs.get(a*e+l)??c}return c}}function gn(t){let[e]=w(t.points),[o,n,r,s,i,a,l,
c]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(d=>T(d)),u=[],f=0;for(let d=0;d<l.length;d++){let p=new Float64Array(2*l[d]),m=0;for(let h=0;h<
l[d];h++,f++)m+=c[f],p[2*h]=e[2*m],p[2*h+1]=e[2*m+1];u.push({kind:t.kinds[o[d]],line:t.lines[n[d]],from:t.names[r[d]],to:t.names[s[d]],minutes:i[d]/10,km:a[d]/10,
path:p})}return u}function ne(t,e,o,n){let r=o.find(({key:l})=>l===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(l=>({value:l,what:"value"}))};let s=n==="\
other"?t.yearB:t.year,i=ee(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:i};let a=ee(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:i.map((l,c)=>yn(l,a[c]))}}function ee({from:t,mode:e},o,n){let r=o.index.get(t);return o.ids.map((s,i)=>{if(i===r)return{value:0,what:"s\
elf"};let a=r===void 0?o.mean(n,e,i):o.between("minutes",n,e,r,i);if(a!==null)return{value:a,what:"value"};let l=r===void 0?"no_way":o.whyNot(n,e,r,i);return{value:a,
what:l==="no_way"?"none":"worthless"}})}function yn(t,e){return t.what==="self"||t.what==="worthless"?t:t.value===null?{value:null,what:e.value===null?"none":"l\
ost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function bn(t,e){let o=t.breaks.findIndex(n=>e<=n);return o<
0?t.breaks.length:o}function ct(t,e,o,n){let r=n?"dark":"light",s=t.special.none[r];if(!o)return{fill:s,hatch:null};if(o.what==="new")return{fill:t.special.new[r],
hatch:null};if(o.what==="self")return{fill:t.special.self[r],hatch:null};if(o.value===null)return{fill:s,hatch:t.special.hatch[r]};let i=t.scales[e.scale];return{
fill:i[r][bn(i,o.value)],hatch:null}}function oe(t){let[e,o,n]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+o*.587+n*.114<135}function re(t,{breaks:e},o){
if(t==="difference")return xn(e,o);let n={unit:o.t("minute_unit")};return[...e,null].map((r,s)=>{let i=s?e[s-1]:0;return t==="gain"&&s===0?o.t("gain_none"):r===
null?o.t("class_over",{from:Math.round(i),...n}):s===0?o.t("class_under",{to:r,...n}):o.t("class_between",{from:Math.max(.5,i),to:r,...n})})}function xn(t,e){let o={
unit:e.t("minute_unit")},n=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:n(0),...o}):r===null?e.t("slower_over",{from:n(
s-1),...o}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...o}):e.t("faster_between",{from:Math.max(1,n(s)),to:n(s-1),...o}))}function se(t,e,o,n,r){let s=new lt,i=[];for(let a of kn(e,o,n,r)){let l=Math.max(J(t,ie(a),a.name),J(t,ae(a),a.value)),c=a.size*(a.value?2.35:1.2),u=a.district.
x*e.scale-e.left,f=a.district.y*e.scale-e.top,d=a.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[p,m]of d){let h=[u+p-
l/2-2,f+m-c/2,u+p+l/2+2,f+m+c/2];if(s.isFree([h])){s.take([h]),Sn(t,a,u+p,f+m),i.push({text:`${a.name} ${a.value}`,boxes:[h],feature:a.district});break}}}return i}
function kn(t,e,o,n){let{state:r,times:s,asked:i,looks:a}=n,l=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.features??[]).filter(c=>A(c.box,t,0)).map(
c=>{let u=s.index.get(c.id),f=u===void 0?void 0:i.answers[u],d=c.id===r.from||c.id===r.to,p=(c.box[2]-c.box[0])*t.scale;return{district:c,size:d?l+1:l,name:c.name,
value:f&&f.what!=="self"?n.say(f):"",rank:d?0:1+1e3/Math.max(1,p),room:p,deep:oe(ct(a,i,f,o.dark).fill)}}).filter(c=>c.rank<1||c.room>c.size*2.6).sort((c,u)=>c.
rank-u.rank)}function ie({size:t,rank:e}){return`${e<1?700:500} ${t}px ${P}`}function ae({size:t}){return`700 ${t+1.5}px ${P}`}function Sn(t,e,o,n){let r=e.deep;
t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":"rgba(255, 255, 255, .75)",t.fillStyle=r?
"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[i,a,l]of[[e.name,ie(e),-s],[e.value,ae(e),s]])i&&(t.font=a,t.strokeText(i,o,n+l),t.fillText(i,o,n+l))}function rt(t,e,o,n,r){t.clearRect(0,0,e.width,e.height),yt(t,e,o,{...n,layers:new Set}),Mn(t,e,o,n,r);let s=n.dark?"dark":"light",i=r.journey.length||r.line?.3:
.55;return bt(t,e,o,{...n,lineAlpha:i,palette:{...n.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&$n(t,e,o,n,r.line),_n(t,e,o,n,r),zn(t,e,n,r.journey),
{symbols:[],labels:se(t,e,o,n,r)}}function Mn(t,e,o,n,r){let s=(o.layers.districts?.features??[]).filter(l=>A(l.box,e)),i=new Map;for(let l of s){let c=r.times.
index.get(l.id),u=c===void 0?void 0:r.asked.answers[c],{fill:f,hatch:d}=ct(r.looks,r.asked,u,n.dark);Z(t,l.rings,e,f),d&&i.set(d,[...i.get(d)??[],...l.rings])}for(let[
l,c]of i){let u=St(t,l);u&&Z(t,c,e,u)}let a=l=>l.filter(({box:c})=>A(c,e)).map(({path:c})=>c);z(t,a(o.edges.districts),e,{color:n.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),z(t,a(o.edges.cities(n.year)),e,{color:n.dark?"#15181d":"#ffffff",width:2.6})}function St(t,e){let o=document.createElement("canvas");o.width=8,o.height=
8;let n=o.getContext("2d");n.strokeStyle=e,n.lineWidth=1.4;for(let r of[-8,0,8])n.moveTo(r,8),n.lineTo(r+8,0);return n.stroke(),t.createPattern(o,"repeat")}function _n(t,e,o,n,{
state:r}){for(let s of[r.to,r.from]){let i=o.byId.get(s);i&&(z(t,i.rings,e,{color:n.palette.halo,width:4.6}),z(t,i.rings,e,{color:s===r.from?n.palette.select:n.
palette.ink,width:2.2}))}}function $n(t,e,o,n,r){let s=o.byId.get(r)?.parts.map(a=>a.path)??[],i=4.2*j(e.zoom);z(t,s,e,{color:n.palette.halo,width:i+4}),z(t,s,e,
{color:n.palette.ink,width:i})}function zn(t,e,o,n){let{palette:r}=o,s=4.4*Math.sqrt(j(e.zoom)),i=n.filter(({path:a})=>a.length>2);for(let{path:a}of i)z(t,[a],e,
{color:r.halo,width:s+4});for(let{kind:a,path:l}of i){let c=a==="rail"||a==="road";z(t,[l],e,{width:c?s:2.6,color:a==="rail"?r.rail:a==="road"?r.road:r.ink,dash:c?
[]:[.1,5],cap:"round"})}i.forEach(({path:a},l)=>{let c=l===i.length-1?[0,a.length-2]:[0];for(let u of c){let f=l===0&&u===0||u>0;ht(t,"circle",a[u]*e.scale-e.left,
a[u+1]*e.scale-e.top,{size:f?12:8.5,color:f?r.select:r.ink,rim:r.halo,hollow:!0})}})}var An={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function W(t,e,o="minutes"){let n=Math.round(e);return t.number(n<e&&An[o].includes(n)?Math.ceil(e*10)/
10:n,1)}function le(t,e){return({value:o,what:n})=>{if(n==="new")return e.t("newly");if(n==="worthless")return e.t("not_by_rail");if(o===null)return e.t("no_way");
if(n==="self")return e.t("start_here");if(t.scale==="minutes"||t.scale==="mean")return W(e,o,t.scale);if(t.scale==="gain")return o<.05?"0":`−${o<10?o.toFixed(
1):Math.round(o)}`;let r=Math.round(o);return r<0?`−${-r}`:r>0?`+${r}`:"0"}}function ce(t,e,o,n){let{year:r,yearB:s,from:i,compareWith:a}=t;if(o)return Ln(o,e,
n);let l=n.t(`by_${t.mode}`),c=e.index.get(i),u=a!=="none";if(c===void 0){let d=e.meanOfAll(r,t.mode)??0,p=e.meanOfAll(s,t.mode)??0;return n.t(u?"title_mean_com\
pared":"title_mean",{year:r,mode:l,yearB:s,minutes:W(n,d),before:W(n,p)})}let f=d=>D(n,e.peopleWithin(d,t.mode,c,60));return n.t(u?"title_from_compared":"title_\
from",{year:r,yearB:s,mode:l,name:e.names[c],people:f(r),before:f(s)})}function Ln(t,e,o){let n=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=o.number(t.byDistrict[n],
1);return o.t(t.byDistrict[n]>0?"title_gain":"title_gain_opened",{line:t.name,year:t.year,name:e.names[n],minutes:r,pairs:t.opened})}function D(t,e){return e<1e4?
t.t("people",{n:t.number(e)}):t.t("people_many",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var ft=[30,60,90];function fe({scene:t,times:e,language:o},n,r){let s=V(n),{districts:i}=t.layers,a=new Map;for(let l of i.features){if(!e.index.has(l.id))continue;
let c=i.cell("city",l.index)??"";a.set(c,[...a.get(c)??[],l])}s.replaceChildren(S("option",{value:""},o.t(r)),...[...a].map(([l,c])=>S("optgroup",{label:l},...c.
map(u=>S("option",{value:u.id},u.name)))))}function ue(t){let{state:e,set:o,listen:n,language:r}=t,s=V("from-district"),i=V("to-district"),a=V("mode"),l={from:x(
"click-from"),to:x("click-to")};function c(){let f=e();s.value=f.from,i.value=f.to,i.disabled=!f.from,a.value=f.mode,l.from.setAttribute("aria-pressed",String(f.
clickSets==="from")),l.to.setAttribute("aria-pressed",String(f.clickSets==="to")),x("swap").disabled=!f.to}function u(){fe(t,"from-district","from_mean"),fe(t,"\
to-district","to_choose"),a.replaceChildren(...t.data.travel.times.modes.map(f=>S("option",{value:f},r.t(`mode_${f}`)))),c()}s.addEventListener("change",()=>o({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),i.addEventListener("change",()=>o({to:i.value===e().from?"":i.value,gain:""})),a.addEventListener(
"change",()=>o({mode:a.value,gain:""})),l.from.addEventListener("click",()=>o({clickSets:"from"})),l.to.addEventListener("click",()=>o({clickSets:"to"})),x("swa\
p").addEventListener("click",()=>o({from:e().to,to:e().from})),n(["from","to","mode","clickSets"],c),n(["lang"],u),u()}function de(t){let{state:e,listen:o,language:n,
times:r}=t;function s(){let{from:l,year:c,yearB:u,mode:f,compareWith:d}=e(),p=r.index.get(l);x("reach-empty").hidden=p!==void 0,x("reach-tiles").hidden=p===void 0;
let m=x("reach-list"),h=x("beyond");if(h.hidden=p===void 0,m.replaceChildren(),p===void 0)return;let g=d==="none"?null:u,y=r.minutesFrom(c,f,p).map((b,k)=>({minutes:b,
place:k})).filter(({place:b})=>b!==p).sort((b,k)=>(b.minutes??1/0)-(k.minutes??1/0)||b.place-k.place);x("reach-tiles").replaceChildren(...ft.map(b=>i(b,p,g))),ft.
forEach((b,k)=>{let N=y.filter(({minutes:O})=>O!==null&&O<=b&&O>(k?ft[k-1]:-1));N.length&&m.append(S("h3",{},k?n.t("between",{from:ft[k-1],to:b}):n.t("within",{
n:b})),S("ol",{},...N.map(O=>a(O,p,g))))});let _=y.filter(({minutes:b})=>b===null||b>90);h.hidden=!_.length,x("beyond-title").textContent=n.t("beyond",{n:_.length}),
x("beyond-list").replaceChildren(..._.map(b=>a(b,p,g)))}function i(l,c,u){let{year:f,mode:d}=e(),p=r.peopleWithin(f,d,c,l),m=r.minutesFrom(f,d,c).filter((g,y)=>y!==
c&&g!==null&&g<=l).length,h=u===null?null:r.peopleWithin(u,d,c,l);return S("div",{class:"tile","data-limit":l,"data-people":p},S("dt",{},n.t("within",{n:l})),S(
"dd",{},S("b",{},D(n,p)),S("small",{},n.t(m?"districts_too":"districts_none",{n:m})),h===null?null:S("small",{},`${u}: ${D(n,h)}`)))}function a({minutes:l,place:c},u,f){
let{mode:d}=e(),p=f===null?null:r.between("minutes",f,d,u,c),m=r.ids[c];return S("li",{"data-id":m,"data-minutes":l,"data-before":p,"aria-current":e().to===m?"t\
rue":null},S("button",{type:"button",click:()=>t.set({to:m,gain:""})},S("b",{},r.names[c]),S("span",{class:"far"},l===null?n.t(r.whyNot(e().year,d,u,c)):`${W(n,
l)} ${n.t("minute_unit")}`),S("small",{},D(n,r.population[c])),f===null?null:S("small",{class:"far"},p===null?n.t(`then_${r.whyNot(f,d,u,c)}`,{year:f}):n.t("the\
n",{year:f,n:W(n,p)}))))}o(["from","to","year","yearB","mode","compareWith","lang"],s),s()}function pe(t,e){let{state:o,listen:n,language:r,times:s,scene:i}=t;function a(f){let{from:d,to:p,mode:m}=o(),h=s.index.get(d),g=s.index.get(p);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",f,m,h,g),why:s.whyNot(f,m,h,g),vehicle:s.between("vehicle",f,m,h,g),km:s.between("km",f,m,h,g),legs:e(f,m,h,g)}}function l(){
let{year:f,yearB:d,from:p,to:m,compareWith:h}=o(),g=a(f),y=x("journey");if(y.hidden=!g,!g)return;let _=`${s.names[s.index.get(p)??0]} → ${s.names[s.index.get(
m)??0]}`,b=h==="none"?null:a(d);x("journey-title").textContent=`${_} · ${f}`,x("journey-sum").replaceChildren(...c(g),...b?[S("small",{},b.minutes===null?r.t(`\
then_${b.why}`,{year:d}):r.t("then",{year:d,n:W(r,b.minutes)}))]:[]),x("legs").replaceChildren(...g.legs.map(u))}function c({minutes:f,why:d,vehicle:p,km:m}){return f===
null?[S("b",{id:"journey-minutes","data-why":d},r.t(d)),...d==="no_way"?[]:[S("span",{},r.t("worth_note"))]]:[S("b",{id:"journey-minutes","data-minutes":f,"data\
-vehicle":p,"data-km":m},`${W(r,f)} ${r.t("minute_unit")}`),S("span",{},r.t("journey_more",{vehicle:W(r,p??0),km:r.number(m??0)}))]}function u(f){let d=i.byId.get(
f.line)?.name??"",p=d||r.t(`leg_${f.kind}`),m=f.from===f.to?f.from:`${f.from} → ${f.to}`;return S("li",{class:f.kind,"data-mode":f.kind,"data-line":f.line||null,
"data-minutes":f.minutes,"data-km":f.km},S("b",{},p),S("span",{class:"far"},f.minutes<.5&&f.minutes>0?`< 1 ${r.t("minute_unit")}`:`${W(r,f.minutes)} ${r.t("minu\
te_unit")}`),S("small",{},m,d?` · ${r.t(`leg_${f.kind}`)}`:""),S("small",{class:"far"},f.km>=.05?`${r.number(f.km,1)} ${r.t("unit_km")}`:""))}x("journey-close").
addEventListener("click",()=>t.set({to:""})),n(["from","to","year","yearB","mode","compareWith","lang"],l),l()}var ut=12;function En(t,{mode:e,compareWith:o,year:n,yearB:r}){let[s,i]=[Math.min(n,r),Math.max(n,r)];return t.filter(a=>a.mode===e&&(o==="none"||a.opens>s&&a.opens<=
i))}function me(t,e){let{state:o,set:n,listen:r,language:s}=t;function i(){let l=o(),c=En(e,l),u=Math.max(.001,...c.map(({saved:d})=>d));x("gains-note").textContent=
l.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(l.year,l.yearB),to:Math.max(l.year,l.yearB)});let f=c.map((d,p)=>a(d,u,p));x("gains-\
list").replaceChildren(...f.slice(0,ut)),x("gains-more").hidden=f.length<=ut,x("gains-more-title").textContent=s.t("gains_more",{n:f.length-ut}),x("gains-rest").
replaceChildren(...f.slice(ut)),x("gain-clear").hidden=!l.gain}function a(l,c,u){let f=o().gain===l.key,d=[s.t(`status_${l.status}`),l.opens>0?s.t("opens_in",{year:l.
opens}):"",l.people>0?s.t("gain_people",{people:D(s,l.people)}):"",l.opened?s.t("gain_opened",{n:l.opened}):""].filter(Boolean).join(" · ");return S("li",{"dat\
a-line":l.line,"data-mode":l.mode,"data-saved":l.saved,"data-year":l.year},S("button",{type:"button","aria-pressed":String(f),click:()=>n({gain:f?"":l.key})},S(
"span",{class:"rank","aria-hidden":"true"},String(u+1)),S("b",{},l.name),S("span",{class:"far"},l.saved>=.005?s.t("minutes_short",{n:s.number(l.saved,l.saved<1?
2:1)}):"—"),S("i",{class:"bar",style:`width:${(l.saved/c*100).toFixed(1)}%`,"aria-hidden":"true"}),S("small",{},d)))}x("gain-clear").addEventListener("click",
()=>n({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],i),i()}function he({looks:t,asked:e},o,n,r){let s=o?"dark":"light",i=t.scales[e.scale],a=re(e.scale,i,n).map((u,f)=>({name:u,fill:i[s][f],hatch:null})),l=new Set(e.answers.
map(({what:u})=>u));l.has("new")&&a.push({name:n.t("newly"),fill:t.special.new[s],hatch:null});let c=[l.has("none")||l.has("lost")?"no_way":"",l.has("worthless")?
"no_sensible_rail":""].filter(Boolean);return c.length&&a.push({name:c.map(u=>n.t(u)).join(n.t("or")),fill:t.special.none[s],hatch:t.special.hatch[s]}),l.has("s\
elf")&&a.push({name:n.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),a}function ge({asked:t,state:e},o){let n=t.scale==="gain"?"legend_gain":t.scale===
"difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="side"&&t.scale!=="gain";return o.t(n,{year:r?`${e.yearB}、${e.
year}`:e.year,yearB:e.yearB})}function ye(t,{fill:e,hatch:o,edge:n},r,s){for(let i of[e,o&&St(t,o)])i&&(t.fillStyle=i,t.fillRect(r,s,28,14));n&&(t.strokeStyle=n,
t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function be(t,e,o){x("legend-rows").replaceChildren(S("li",{class:"legend-title"},ge(t,o)),...he(t,e.dark,o,e.palette.
select).map(n=>{let r=S("canvas",{width:28,height:14,"aria-hidden":"true"});return ye(r.getContext("2d"),n,0,0),S("li",{},r,n.name)}))}function Mt(t,e,o,n,r){t.
textAlign="left",t.textBaseline="middle",t.font=`700 12px ${P}`,t.fillStyle=o.palette.ink,t.fillText(ge(e,n),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/
150)),i=he(e,o.dark,n,o.palette.select);return i.forEach((a,l)=>{let c=r.x+l%s*(r.width/s),u=r.y+20+Math.floor(l/s)*19;ye(t,a,c,u),t.fillStyle=o.palette.ink,t.font=
`12px ${P}`,t.fillText(a.name,c+36,u+7,r.width/s-40)}),20+Math.ceil(i.length/s)*19}function xe(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
n.set("m",t.mode),t.from&&n.set("from",t.from),t.to&&n.set("to",t.to),t.compareWith!=="none"&&n.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&n.set("g",t.gain),
t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function _t(t,e){let o=new URLSearchParams(
t.replace(/^#/,"")),{times:n,gains:r}=e.travel,s={},i=g=>{let y=Math.round(Number(g));return y>=e.page.firstYear&&y<=e.page.lastYear?y:null},a=g=>{let y=o.get(g)??
"";return n.ids.includes(y)?y:""},l=i(o.get("y"));l&&(s.year=l);let c=o.get("m");c&&n.modes.includes(c)&&(s.mode=c),s.from=a("from"),s.to=s.from?a("to"):"",s.to===
s.from&&(s.to="");let u=/^(difference|side)@(\d+)$/.exec(o.get("c")??""),f=i(u?.[2]);u&&f&&(s.compareWith=u[1],s.yearB=f);let d=o.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===d)&&(s.gain=d);let p=o.get("lang");(p==="en"||p==="zh")&&(s.lang=p);let m=o.get("t");(m==="light"||m==="dark")&&(s.theme=m);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(o.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function ke(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let o=!1;function n(r,s){r.on("move zoomend",()=>{o||x("twin-map").hidden||(o=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),o=!1)})}return n(t,e),n(e,t),e}function Se(t,e,o){if(x("twin-map").hidden===!o&&document.body.classList.contains("twin")===o)return;let n=t.getCenter(),
r=t.getZoom();x("twin-map").hidden=!o,document.body.classList.toggle("twin",o);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,i=o?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),o&&e.invalidateSize({animate:!1,pan:!1}),t.setView(n,r+i,{animate:!1}),o&&e.setView(n,r+i,{animate:!1})}var Y=28,Cn=72;function Me(t,e){let{desk:o,map:n}=t,{data:r,language:s,state:i}=o,a=n.getSize(),l=i().compareWith==="side"&&!i().gain?["other","main"]:["main"],
c=Math.max(760,a.x*l.length),u=Math.max(480,Math.min(a.y,c*.75)),f=t.shown("main"),d=document.createElement("canvas"),p=d.getContext("2d");p.font=`700 24px ${q}`;
let m=gt(p,x("headline").textContent??"",c);p.font=`12px ${P}`;let h=gt(p,[s.t("as_of",{date:r.page.asOf}),s.t("minutes_note"),r.page.dataNote,s.t("licence")].join(
" · "),c),g=Cn+(m.length-1)*32,y=g+u+18,_=Mt(p,t.plan("main"),f,s,{x:Y,y,width:c}),b=y+_+20+h.length*17+Y-8;return d.width=Math.round((c+2*Y)*e),d.height=Math.
round(b*e),p.setTransform(e,0,0,e,0,0),p.fillStyle=f.palette.halo,p.fillRect(0,0,c+2*Y,b),l.forEach((k,N)=>Nn(p,t,k,e,{top:g,left:Y+N*c/l.length,width:c/l.length,
height:u,label:l.length>1})),p.textAlign="left",p.textBaseline="alphabetic",p.fillStyle=f.palette.ink,p.font=`700 24px ${q}`,m.forEach((k,N)=>p.fillText(k,Y,46+
N*32)),Mt(p,t.plan("main"),f,s,{x:Y,y,width:c}),p.font=`12px ${P}`,p.textBaseline="alphabetic",p.fillStyle=f.palette.muted,h.forEach((k,N)=>p.fillText(k,Y,y+_+26+
N*17)),d}function Nn(t,e,o,n,{left:r,top:s,width:i,height:a,label:l}){let{map:c,desk:u}=e,f=c.getZoom(),d=c.project(c.getCenter(),f),p=document.createElement("c\
anvas");p.width=Math.round(i*n),p.height=Math.round(a*n);let m=p.getContext("2d");m.setTransform(n,0,0,n,0,0);let h=e.shown(o);if(rt(m,{scale:256*2**f,zoom:f,width:i,
height:a,left:d.x-i/2,top:d.y-a/2},u.scene,h,e.plan(o)),t.drawImage(p,r,s,i,a),t.strokeStyle=h.palette.muted,t.strokeRect(r+.5,s+.5,i-1,a-1),!l)return;let{year:g,
yearB:y}=u.state();t.font=`700 20px ${q}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(o==="main"?g:y),r+12,s+12)}function _e(t){
x("save-png").addEventListener("click",()=>{Me(t,2).toBlob(e=>{e&&st(`connectivity-${t.desk.state().year}.png`,e)},"image/png")}),x("print").addEventListener("c\
lick",()=>window.print()),window.addEventListener("beforeprint",()=>{x("print-sheet").replaceChildren(Me(t,2))}),window.addEventListener("afterprint",()=>x("pri\
nt-sheet").replaceChildren())}function $e(t,e){return e.map(o=>t.t(`csv_${o}`))}function $t(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}function ze(t){let e=o=>{let n=o==null?"":String(
o);return typeof o=="string"&&/^[=+\-@\t]/.test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).join(",")).join(
`\r
`)}\r
`}function In({times:t,state:e,language:o}){let{from:n,year:r,yearB:s,mode:i,compareWith:a}=e(),l=a==="none"?[r]:[s,r],c=t.index.get(n),u=c===void 0?t.ids.map((f,d)=>d):
[c];return[$e(o,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020","reason"]),...l.flatMap(f=>u.flatMap(d=>t.
ids.flatMap((p,m)=>d===m?[]:[[t.ids[d],t.names[d],p,t.names[m],$t(o,"mode",i),f,t.between("minutes",f,i,d,m),t.between("vehicle",f,i,d,m),t.between("km",f,i,d,m),
t.population[m],t.between("minutes",f,i,d,m)===null?$t(o,"reason",t.whyNot(f,i,d,m)):null]])))]}function Ae(t){x("download-csv").addEventListener("click",()=>{let{
from:e,mode:o,year:n}=t.state(),r=t.times.index.get(e),s=r===void 0?"all":t.times.names[r];st(`minutes-${s}-${o}-${n}.csv`,new Blob([ze(In(t))],{type:"text/csv;\
charset=utf-8"}))})}function Tn(){let t=JSON.parse(x("atlas-data").textContent??""),e=window[t.page.map],o=Yt(t),n=vt(t.travel.times),r=Qt(t.travel.gains,n.n),s=te(t.travel.journeys,
n.n),i=t.travel.looks,a={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},l=_t(window.location.hash,t),
c=zt({...a,...l.patch}),u=()=>c.get(),f=M=>c.set(M),d=At(t.words,()=>u().lang),p={data:t,scene:o,language:d,times:n,state:u,set:f,listen:(M,$)=>{c.listen(M,$)}},
m=()=>{},h=Gt(c,d,()=>m()),g=()=>r.find(({key:M})=>M===u().gain);function y(M){let $=u(),E=new Set(Object.values(o.layers).filter(({look:C})=>C.mode&&($.mode===
"any"||$.mode===C.mode)).map(({id:C})=>C)),B=g()?.year??(M==="other"?$.yearB:$.year);return Zt(o,{...$,layers:E},{dark:h(),lit:null,year:B})}function _(M){let $=u(),
E=ne($,n,r,M),B=M==="other"?$.yearB:$.year,[C,I]=[n.index.get($.from),n.index.get($.to)],K=C===void 0||I===void 0||$.gain?[]:s(B,$.mode,C,I);return{looks:i,times:n,
state:$,asked:E,journey:K,line:g()?.line??"",say:le(E,d)}}let b=ke(e),k={main:xt(e,(M,$)=>rt(M,$,o,y("main"),_("main"))),other:xt(b,(M,$)=>rt(M,$,o,y("other"),_(
"other")))};function N(){let M=u(),$=ce(M,n,g(),d);x("headline").textContent=$,document.title=$;let E=M.compareWith==="side"&&!M.gain;Se(e,b,E),k.other.show(E),
x("year-tag").textContent=String(M.year),x("twin-tag").textContent=String(M.yearB),x("year-b-row").hidden=M.compareWith==="none",H("year").disabled=!!M.gain,be(
_("main"),y("main"),d)}m=()=>{N(),k.main.later(),k.other.later()};for(let[M,$]of[["main",e],["other",b]]){let E=B=>{let C=k[M].view(),I=$.project(B.latlng,C.zoom);
return jt(I.x-C.left,I.y-C.top,C,o,{...y(M),layers:new Set(["districts"])},[],{polygons:!0}).find(({id:K})=>n.index.has(K))};$.on("click",B=>{let C=E(B);if(!C)return;
let I=u();I.clickSets==="to"&&I.from?f({to:C.id===I.from?"":C.id,gain:""}):f({from:C.id,to:I.to===C.id?"":I.to,gain:""})}),wn($,E,B=>O(B,M))}function O(M,$){let E=n.
index.get(M.id)??0,{asked:B,say:C}=_($),I=B.answers[E],K=I.value===null||I.what==="self"?"":` ${d.t("minute_unit")}`;return`${M.name} · ${C(I)}${K} · ${D(d,n.
population[E])}`}Ut(t,c,d),On(p),ue(p),de(p),pe(p,s),me(p,r),Ae(p),_e({desk:p,map:e,shown:y,plan:_}),Xt(e,d),Kt(()=>{}),x("lang").addEventListener("click",()=>f(
{lang:u().lang==="zh"?"en":"zh"})),c.listen(["lang"],()=>dt(d,u().lang)),c.listen(["*",...Object.keys(a)],()=>m());function X(M){c.set({...a,...M.patch}),M.where&&
e.setView([M.where.latitude,M.where.longitude],M.where.zoom,{animate:!1})}if(dt(d,u().lang),N(),l.where)X(l);else{let M=e.getSize().x>700;e.fitBounds(t.page.bounds,
{animate:!1,paddingTopLeft:[M?150:6,6],paddingBottomRight:[M?20:6,M?30:150]})}Jt(e,c,a,d,M=>X(_t(M,t)),xe),k.main.redraw(),document.documentElement.dataset.ready=
"yes",window.atlas={map:e,twin:b,store:c,scene:o,times:n,gains:r,journeys:s,labels:()=>k.main.drawn().labels}}function On({data:t,state:e,set:o,listen:n,language:r}){
let s=V("compare"),i=V("year-b");for(let c=t.page.firstYear;c<=t.page.lastYear;c++)i.append(S("option",{value:c},String(c)));function a(){s.replaceChildren(...[
"none","difference","side"].map(c=>S("option",{value:c},r.t(`compare_${c}`)))),s.value=e().compareWith,i.value=String(e().yearB)}s.addEventListener("change",()=>o(
{gain:"",compareWith:s.value})),i.addEventListener("change",()=>o({yearB:Number(i.value),gain:""}));let l=H("year");l.addEventListener("change",()=>o({year:Number(
l.value)})),n(["compareWith","yearB","lang"],a),a()}function wn(t,e,o){let n=x("hover"),r=t.getContainer(),s=0;t.on("mousemove",i=>{s||=requestAnimationFrame(()=>{
s=0;let a=e(i);if(r.style.cursor=a?"pointer":"",n.hidden=!a,!a)return;n.textContent=o(a);let l=x("stage").getBoundingClientRect(),c=r.getBoundingClientRect();n.
style.transform=`translate(${c.left-l.left+i.containerPoint.x+14}px, ${c.top-l.top+i.containerPoint.y+14}px)`})}),t.on("mouseout movestart zoomstart",()=>{n.hidden=
!0})}Tn();})();
