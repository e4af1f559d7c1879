"use strict";(()=>{function y(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function H(t){return y(t)}function D(t){return y(t)}function S(t,e={},...o){
let n=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?n.addEventListener(r,s):r==="style"?n.style.cssText=String(s):s===!0?n.setAttribute(
r,""):s!==!1&&s!=null&&n.setAttribute(r,String(s));for(let r of o)r!=null&&n.append(r);return n}function st(t,e){let o=URL.createObjectURL(e),n=S("a",{href:o,download:t});
document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function _t(t){let e=t,o=[];return{get:()=>e,set(n){let r=new Set;for(let[s,i]of Object.entries(n)){let a=e[s];Le(a,i)||r.add(s)}if(r.size){e={...e,...n};for(let{
keys:s,listener:i}of o)s.some(a=>a==="*"||r.has(a))&&i(e,r)}},listen(n,r){o.push({keys:n,listener:r})}}}function Le(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}function zt(t,e){return{t(o,n={}){return(t[e()][o]??t.zh[o]??o).replace(/\{(\w+)\}/g,(s,i)=>String(n[i]??""))},pick:o=>o[e()],number:(o,n=0)=>o.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:n})}}var Ee={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function ut(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let o of document.querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let[o,n]of Object.entries(Ee)){let r=`[data-${o.
replace(/[A-Z]/g,s=>`-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let i=s.dataset[o]??"";s.setAttribute(n,t.t(i))}}}var Ce=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Ne=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Ie=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Te=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Oe=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function v(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=0;
let o=new Uint16Array(16);for(let r=1;r<16;r++)o[r]=o[r-1]+e[r-1];let n=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(n[o[t[r]]++]=r);return{counts:e,
symbols:n}}function At(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,r=0,s=0;function i(u){for(;s<u;)r|=t[n++]<<s,s+=8;let p=r&(1<<u)-1;return r>>>=
u,s-=u,p}function a(u){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=i(1);let x=u.counts[g];if(p-x<m)return u.symbols[h+(p-m)];h+=x,m=m+x<<1,p<<=1}throw new Error("d\
amaged data")}function l(u){if(o+u<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,o+u));p.set(e),e=p}function f(){r=0,s=0;let u=t[n]|t[n+1]<<8;n+=4,l(
u),e.set(t.subarray(n,n+u),o),o+=u,n+=u}function d(){let u=i(5)+257,p=i(5)+1,m=i(4)+4,h=new Uint8Array(320);for(let x=0;x<m;x++)h[Oe[x]]=i(3);let g=v(h.slice(0,
19));h.fill(0);for(let x=0;x<u+p;){let _=a(g);if(_<16){h[x++]=_;continue}let b=_===16?h[x-1]:0,k=_===16?3+i(2):_===17?3+i(3):11+i(7);for(;k--;)h[x++]=b}return[v(
h.slice(0,u)),v(h.slice(u,u+p))]}function c(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[v(u),v(new Uint8Array(30).
fill(5))]}for(let u=0;!u;){u=i(1);let p=i(2);if(p===0){f();continue}let[m,h]=p===1?c():d();for(;;){let g=a(m);if(g===256)break;if(g<256){l(1),e[o++]=g;continue}
let x=Ce[g-257]+i(Ne[g-257]),_=a(h),b=Ie[_]+i(Te[_]);l(x);for(let k=0;k<x;k++,o++)e[o]=e[o-b]}}return e.subarray(0,o)}function Lt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([o,{signs:n,...r}])=>{let s=Object.entries(n).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((l,f)=>[l,a[f]]))}));return[o,{...r,signs:s}]}))}function Et({signs:t},e){return t.find(({kinds:o})=>e in o)??t[t.length-1]}function w(t,...e){return Object.
values(t).filter(({look:o})=>e.includes(o.draw)).sort((o,n)=>o.look.rank-n.look.rank)}function pt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Ct({first:t,letters:e,lives:o}){return o.map(n=>{let r={status:new Map,standing:new Map};return[...n].forEach((s,i)=>{let a=e[s.toLowerCase()];r.standing.
set(t+i,a),s in e&&r.status.set(t+i,a)}),r})}function U(t,e){return t.status.get(e)??null}function G(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function Q(t){let e=atob(t),o=new Uint8Array(e.length);for(let i=0;i<e.length;i++)o[i]=e.charCodeAt(i);let n=At(o),r=n.length/4,s=new Int32Array(r);for(let i=0;i<
r;i++){let a=(n[i]|n[r+i]<<8|n[2*r+i]<<16|n[3*r+i]<<24)>>>0;s[i]=a>>>1^-(a&1)}return s}function T(t){return typeof t=="string"?Q(t):t}function tt(t){return t/360+
.5}function et(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function P(t){let e=Q(t.counts),o=Q(t.steps),n=10**t.decimals,r=[],s=0,i=0,a=0;for(let l of e){let f=new Float64Array(2*l),d=s,c=i;for(let u=0;u<l;u++)d+=o[a+u],
c+=o[a+l+u],u===0&&(s=d,i=c),f[2*u]=tt(d/n+t.origin[0]),f[2*u+1]=et(c/n+t.origin[1]);a+=2*l,r.push(f)}return r}function Pe(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(
t.i[e])]:t.v[e]:null}function F(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=o[n]),o[n]>e[2]&&(e[2]=o[n]),o[n+1]<e[1]&&
(e[1]=o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function mt(t,e){let o=2;for(let s of t)o+=e[s<0?-s-1:s].length-2;let n=new Float64Array(o),r=0;for(let s of t){
let i=e[s<0?-s-1:s],a=i.length/2;for(let l=r===0?0:1;l<a;l++){let f=s<0?a-1-l:l;n[r++]=i[2*f],n[r++]=i[2*f+1]}}return n}function Nt(t){let e=P(t.boundaries),o=P(
t.lines),n=Ct(t.years),r=Lt(t.looks),s={};for(let[i,a]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(a.columns).map(([m,h])=>[m,"i"in h?{d:h.
d,i:T(h.i)}:h])),f=T(a.lives),d=r[i],c=(m,h)=>Pe(l[m],h),u=[];for(let m=0;m<a.n;m++){let h=c("kind",m)||"",g=c("rank",m)||9;u.push({layer:i,index:m,id:c("id",m),
name:c("name",m)||"",kind:h,sign:Et(d,d.by==="rank"?String(g):h),life:n[f[m]],undated:d.draw!=="ground"&&!!c("undated",m),named:d.draw==="ground"||(c("evidence",
m)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&Be(a.points,u),a.shapes&&Re(a,u,e),a.parts&&we(a,u,o,n);let p=(m,h)=>nt(m.
map(({index:g})=>a.shapes?.[g]??[]),e,h&&m.map(h));s[i]={id:i,look:d,geometry:a.geometry,features:u,cell:c,edges:p}}return s}function Be(t,e){let o=P(t.at)[0],n=0;
Array.from(T(t.which)).forEach((r,s)=>{n+=r;let i=e[n];i.x=o[2*s],i.y=o[2*s+1],i.box=[i.x,i.y,i.x,i.y]})}function nt(t,e,o){let n=new Map;return t.forEach((r,s)=>{
for(let i of r.flat()){let a=i<0?-i-1:i,l=n.get(a);l?l.push(o?.[s]??""):n.set(a,[o?.[s]??""])}}),[...n].filter(([,r])=>!o||r.length<2||new Set(r).size>1).map(([
r])=>({path:e[r],box:F([e[r]])}))}function Re(t,e,o){e.forEach((n,r)=>{n.rings=(t.shapes?.[r]??[]).map(a=>mt(a,o)),n.box=F(n.rings);let s=t.labels?.[2*r],i=t.labels?.[2*
r+1];s!=null&&i!=null&&(n.x=tt(s),n.y=et(i))})}function we(t,e,o,n){let r=T(t.parts?.counts??[]),s=T(t.parts?.lives??[]),i=T(t.parts?.alignments??[]),a=0;e.forEach(
(l,f)=>{for(let u=a+r[f];a<u;a++){let p=o[(t.first??0)+a];l.parts.push({path:p,life:n[s[a]],made:i[a],box:F([p])})}let d=l.parts.map(u=>u.path),c=d.reduce((u,p)=>p.
length>u.length?p:u,d[0]??[]);if(l.box=F(d),c.length){let u=2*Math.floor(c.length/4);l.x=c[u],l.y=c[u+1]}})}var We={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},It=new Map;function Fe(t){let e=It.
get(t);return e||(e=new Path2D(We[t]),It.set(t,e)),e}function Tt(t,e,o){let{scale:n,left:r,top:s}=o,i=e.length-2,a=e[0]*n-r,l=e[1]*n-s;t.moveTo(a,l);for(let f=2;f<=
i;f+=2){let d=e[f]*n-r,c=e[f+1]*n-s;f<i&&Math.abs(d-a)+Math.abs(c-l)<1.6||(t.lineTo(d,c),a=d,l=c)}}function A(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-
e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}function Y(t,e,o,n){t.beginPath();for(let r of e)Tt(t,r,o),t.closePath();t.fillStyle=n,t.
fill("evenodd")}function z(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=n.width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=
n.alpha??1,t.setLineDash(n.dash??[]);for(let r=0;r<e.length;r+=48){t.beginPath();for(let s of e.slice(r,r+48))Tt(t,s,o);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function ht(t,e,o,n,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(o,n),t.scale(r.size/12,r.size/12);let s=Fe(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=
r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.
restore()}var B='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',q='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',Ot=new Map;function J(t,e,o){let n=`${e}|${o}`,r=Ot.get(n);return r===void 0&&(t.font=e,r=t.measureText(o).width,Ot.set(n,
r)),r}function gt(t,e,o){let n=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>o&&(n.push(r.trimEnd()),r=""),r+=
s;return[...n,r].filter(Boolean)}var je=11,Pt=12.5,De=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],Ve=[99,99,10,11],to=Ve[2],Bt={zh:[],en:[],rank:[]};
function Rt(t,e,o){let n=t?.rivers??Bt,r=t?.towns??Bt,s=t?P(t.rivers.lines):[],[i=new Float64Array(0)]=t?P(t.towns.at):[],a=t?P(t.borders.lines):[],l=P(e.lines),
f=new Set(e.rings.flatMap((d,c)=>o.has(e.names[c])?d.flat().map(u=>u<0?-u-1:u):[]).map(d=>l[d]));return{rivers:s.map((d,c)=>({name:[n.zh[c],n.en[c]],rank:n.rank[c],
path:d,box:F([d])})),towns:r.zh.map((d,c)=>({name:[d,r.en[c]],rank:r.rank[c],x:i[2*c],y:i[2*c+1]})),borders:a.map((d,c)=>({left:t?.borders.left[c]??["",""],right:t?.
borders.right[c]??["",""],path:d,box:F([d])})),provinces:nt(e.rings,l,e.provinces??e.names).map(d=>({...d,fine:f.has(d.path)}))}}function Ye(t){return Math.min(
1,Math.max(0,(Pt-t)/(Pt-je)))}function wt(t,e,{backdrop:o},n){let r=Ye(e.zoom);if(!r||n.tiles)return;let s=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let i of[
3,2,1]){let{zoom:a=0,width:l=1}=De[i];if(e.zoom<a)continue;let f=o.rivers.filter(d=>d.rank===i&&A(d.box,e)).map(({path:d})=>d);z(t,f,e,{color:n.palette.water,width:l*
s,alpha:r})}}function Wt(t,e,{backdrop:o},n){if(n.tiles)return;let r=o.provinces.filter(({box:s,fine:i})=>A(s,e)&&!(i&&e.zoom>11.5)).map(({path:s})=>s);z(t,r,e,
{color:n.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function Ft(t,e){let o=P(t.lines),n=new Set(t.rings.flatMap((s,i)=>e.has(t.names[i])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(i=>i.filter(a=>!n.
has(a))));return{around:t.rings.flatMap(s=>s.map(i=>{let a=mt(i,o);return{path:a,box:F([a])}})),aroundEdges:nt(r,o)}}function it(t,e){return t.filter(({box:o})=>A(
o,e)).map(({path:o})=>o)}function yt(t,e,o,n){let{palette:r}=n;n.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),Y(t,it(o.around,e),e,r.around),z(t,
it(o.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Ue(t,e,o,n),wt(t,e,o,n),Wt(t,e,o,n),Ge(t,e,o,n)}function Ze(t,e,o){let n=t.layer===
"districts"?o.cityOf(t,e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tints[5e5])[e.dark?1:0]}function Ue(t,e,o,n){let{palette:r}=n,s=n.layers.has(
"districts")?o.layers.districts?.features??[]:[],i=(o.layers.cities?.features??[]).filter(l=>n.layers.has("cities")&&o.detailed.has(l.id));if(!n.tiles)for(let l of s.
length?s:i)A(l.box,e)&&Y(t,l.rings,e,Ze(l,n,o));if(s.length&&z(t,it(o.edges.districts,e),e,{color:n.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!i.length)
return;let a=it(o.edges.cities(n.year),e);z(t,a,e,{color:r.city_edge,width:3.4,join:"bevel"}),z(t,a,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Ge(t,e,o,n){for(let r of w(o.layers,"fills"))if(n.layers.has(r.id))for(let s of r.features){if(!n.visible(s)||!A(s.box,e))continue;let i=n.palette[pt(s)];
t.globalAlpha=n.dark?.22:.17,Y(t,s.rings,e,i),z(t,s.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var qe=["","","s","g"],Je=12,Xe=["proposed","planned","approved","construction","expected","open"];function Z(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function Ke(t,e,o){let n=new Map;if(!o.layers.has(t.id))return n;for(let r of t.features)if(!(!A(
r.box,e)||!o.visible(r)))for(let s of r.parts){let i=U(s.life,o.year);if(!G(i,o.statuses)||!A(s.box,e))continue;let a=qe[s.made]+(o.fade(r)<1?"f":""),l=`${r.sign.
key}|${i}|${a}`,f=n.get(l);f?f.push(s.path):n.set(l,[s.path])}return n}function bt(t,e,o,n){for(let r of w(o.layers,"lines")){let s=Ke(r,e,n);for(let i of Xe)for(let a of[
...r.look.signs].reverse())for(let l of["","s","g","f","sf","gf"]){let f=s.get(`${a.key}|${i}|${l}`);f&&ve(t,f,e,o,n,a,i,l)}}}function ve(t,e,o,n,r,s,i,a){if(a.
startsWith("g")){Qe(t,e,o,n,r,s,a);return}let l=a.startsWith("s"),f=l?Ht(o.zoom):1,d=n.style.strokes[i]??n.style.strokes.open,c=s.size*Z(o.zoom),u=r.palette[s.color],
p=d.dash.map(x=>x*Math.max(c,1.5)),m=d.alpha*(l?n.style.schematic*f:1)*r.lineAlpha*(a.endsWith("f")?.42:1),h=d.dash[0]===.1?"round":void 0,g=e.length>=400;g||z(
t,e,o,{color:r.palette.halo,width:c+1.8,alpha:.75}),z(t,e,o,{color:u,width:g?1:c,dash:g?[]:p,alpha:m,cap:g?"butt":h,join:g?"bevel":"round"}),s.ticks&&!p.length&&
!g&&z(t,e,o,{color:u,width:c*3.4,dash:[1.1,9],alpha:m*.8}),l&&c>=2.4&&!p.length&&!g&&z(t,e,o,{color:r.palette.halo,width:c*.3,alpha:.62})}function Ht(t){return Math.
max(.4,1-Math.max(0,t-Je+.5)*.3)}function Qe(t,e,o,n,r,s,i){let a=Math.max(1,s.size*Z(o.zoom)*.8);z(t,e,o,{color:r.palette[s.color],width:a,cap:"round",dash:n.style.
guess.dash.map(l=>l*Math.max(a,1.5)),alpha:n.style.guess.alpha*Ht(o.zoom)*r.lineAlpha*(i.endsWith("f")?.42:1)})}var at=48;var lt=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/at);o<=Math.floor(e[2]/at);o++)for(let n=Math.floor(e[1]/at);n<=Math.floor(e[3]/
at);n++)yield o*65537+n}isFree(e){for(let o of e)for(let n of this.keys(o))for(let r of this.cells.get(n)??[])if(o[0]<r[2]&&o[2]>r[0]&&o[1]<r[3]&&o[3]>r[1])return!1;
return!0}take(e){for(let o of e)for(let n of this.keys(o)){let r=this.cells.get(n);r?r.push(o):this.cells.set(n,[o])}}};function tn(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function jt(t){let e=new Map,o=new Map;for(let n of[...t].sort((r,s)=>r.rank-
s.rank)){if(!Number.isFinite(n.x))continue;let r=tn(n.name),s=e.get(r)??[],i=s.find(a=>en(a,n)<1e3);i?o.set(n,i):e.set(r,[...s,n])}return o}function en(t,e){let o=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*o}function Dt(t){let e=Nt(t),o=new Map;for(let d of Object.values(e))for(let c of d.features){o.set(c.id,c);for(let u of String(d.cell("stands_for",c.index)??"").
split("|"))u&&o.set(u,c)}let n=new Set;for(let d of e.districts?.features??[])n.add(`city/${d.id.split("/")[1].slice(0,4)}00`);for(let d of n)(e.districts?.features??
[]).filter(u=>`city/${u.id.split("/")[1].slice(0,4)}00`===d).length<2&&n.delete(d);let r=t.around.names.map((d,c)=>({name:d,x:tt(t.around.labels?.[2*c]??NaN),y:et(
t.around.labels?.[2*c+1]??NaN)})),s=(e.cities?.features??[]).filter(d=>n.has(d.id)),i=nn(e.districts),a=jt(w(e,"rings").flatMap(({features:d})=>d)),l=new Map;for(let[
d,c]of a)l.set(c,[...l.get(c)??[],d]);let f=new Set(s.map(({name:d})=>d));return{layers:e,byId:o,detailed:n,neighbours:r,cityOf:i,style:t.style,asOfYear:t.page.
asOfYear,...Ft(t.around,f),backdrop:Rt(t.ground,t.around,f),undatedName:(d,c)=>(t.words[c]?.status_undated??"{status}").replace("{status}",d),twins:a,others:d=>l.
get(d)??[],edges:{districts:e.districts?.edges(e.districts.features)??[],cities:on(e,s,n,i)}}}function nn(t){return({id:e,index:o},n)=>n<Number(String(t?.cell("\
parent_since",o)??"").slice(0,4))?String(t?.cell("former_parent",o)):`city/${e.split("/")[1].slice(0,4)}00`}function on({districts:t,cities:e},o,n,r){let s=(t?.
features??[]).filter(l=>n.has(r(l,1/0))),i=e?.edges(o)??[],a=new Map([["",i]]);return l=>{let d=s.filter(u=>r(u,l)!==r(u,1/0)).map(u=>u.id).join(),c=a.get(d);return c||
(c=t.edges(s,u=>r(u,l)),a.set(d,c)),c}}function Vt(t,e,o){let n=o.year??e.year,r=i=>!e.named||i.named,s=i=>{let a=U(i.life,n);return r(i)&&G(a,e.statuses)?a:null};
return{year:n,statuses:e.statuses,layers:e.layers,dark:o.dark,lang:e.lang,mapName:i=>n<t.asOfYear&&i.undated?t.undatedName(i.name,e.lang):i.name,palette:t.style.
palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.lit?.5:1,district:e.district,selected:e.selected,status:s,doubled:i=>{let a=t.twins.get(
i);return!!a&&s(a)!==null},visible:i=>r(i)&&(i.parts.length?i.parts.some(a=>G(U(a.life,n),e.statuses)):G(U(i.life,n),e.statuses)),fade:i=>n<t.asOfYear&&i.undated?
.42:1}}function xt(t,e,o=""){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let r=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},i=null,a=0,l=!0,f=!1,d=[0,1],c={symbols:[],labels:[]};function u(){if(cancelAnimationFrame(a),a=0,!l||f)return;
let b=t.getSize(),k=b.multiplyBy(.2).round(),N=t.containerPointToLayerPoint([-k.x,-k.y]),O=t.getPixelOrigin(),X=t.getZoom(),M=b.x+2*k.x,$=b.y+2*k.y,E=Math.min(2,
window.devicePixelRatio||1);(n.width!==Math.round(M*E)||n.height!==Math.round($*E))&&(n.width=Math.round(M*E),n.height=Math.round($*E),n.style.width=`${M}px`,n.
style.height=`${$}px`),s={scale:256*2**X,left:O.x+N.x,top:O.y+N.y,width:M,height:$,zoom:X},(d[0]>0||d[1]<1)&&(s.clip=[d[0]>0?k.x+d[0]*b.x:0,d[1]<1?k.x+d[1]*b.x:
M]),o&&(s.covered=rn(o,t.getContainer(),k)),i=t.layerPointToLatLng(N),r.setTransform(E,0,0,E,0,0),c=e(r,s),m()}function p(){a||=requestAnimationFrame(u)}function m(b=t.
getCenter(),k=t.getZoom()){if(!i)return;let N=t._latLngToNewLayerPoint(i,k,b);L.DomUtil.setTransform(n,N,t.getZoomScale(k,s.zoom)),h()}function h(){if(d[0]===0&&
d[1]===1){n.style.clipPath="";return}let b=t.getSize(),k=t.latLngToContainerPoint(i).x,N=Math.max(0,d[0]*b.x-k),O=Math.max(0,k+s.width-d[1]*b.x);n.style.clipPath=
`inset(0 ${d[1]===1?0:O}px 0 ${d[0]===0?0:N}px)`}function g(){if(!i||t.getZoom()!==s.zoom)return!1;let b=t.latLngToContainerPoint(i),k=t.getSize();return b.x<=0&&
b.y<=0&&b.x+s.width>=k.x&&b.y+s.height>=k.y}function x(){!i||t.getZoom()!==s.zoom||(h(),g()||p())}function _(){g()&&!s.clip&&!o?m():u()}return t.getPane("overla\
yPane").append(n),t.on("moveend",_),t.on("viewreset resize",u),t.on("move",x),t.on("zoom",()=>{m(),Math.abs(t.getZoom()-s.zoom)>.45&&p()}),t.on("zoomanim",b=>{f=
!b.noUpdate,m(b.center,b.zoom)}),t.on("zoomend",()=>{f=!1}),{canvas:n,redraw:u,later:p,view:()=>s,drawn:()=>c,clip(b,k){d[0]===b&&d[1]===k||(d=[b,k],i&&(h(),p()))},
show(b){l=b,n.hidden=!b,b&&u()}}}function rn(t,e,o){let{left:n,top:r}=e.getBoundingClientRect();return[...document.querySelectorAll(t)].map(s=>s.getBoundingClientRect()).
filter(({width:s,height:i})=>s>0&&i>0).map(s=>[s.left-n+o.x-2,s.top-r+o.y-2,s.right-n+o.x+2,s.bottom-r+o.y+2])}var ot=7;function Yt(t,e,o,n,r,s,i){let a=[],l=({symbol:d})=>n.layers[d.features[0].layer].look.rank,f=s.map(d=>({symbol:d,far:Math.hypot(d.x-t,d.y-e)})).filter(
({symbol:d,far:c})=>c<=d.r+2).sort((d,c)=>l(c)-l(d)||d.far-c.far);for(let{symbol:d}of f)a.push(...d.features);return a.push(...sn(t,e,o,n,r)),i.polygons&&a.push(
...ln(t,e,o,n,r)),[...new Set(a)]}function sn(t,e,o,n,r){let s=[],i={...o,left:o.left+t-ot,top:o.top+e-ot,width:2*ot,height:2*ot};for(let a of w(n.layers,"borde\
rs","lines").reverse()){if(!r.layers.has(a.id))continue;let l=a.look.draw==="borders"?1.5:0;for(let f of a.features){if(!A(f.box,i,0)||!r.visible(f))continue;let d=f.
parts.length?f.parts.filter(u=>A(u.box,i,0)).map(u=>u.path):f.rings,c=Math.min(...d.map(u=>an(u,t,e,o)),1/0);c<=ot&&s.push({feature:f,far:c-l})}}return s.sort((a,l)=>a.
far-l.far).map(({feature:a})=>a)}function an(t,e,o,n){let r=1/0;for(let s=2;s<t.length;s+=2){let i=t[s-2]*n.scale-n.left-e,a=t[s-1]*n.scale-n.top-o,l=t[s]*n.scale-
n.left-e,f=t[s+1]*n.scale-n.top-o;if(Math.min(i,l)>r||Math.min(a,f)>r)continue;let d=l-i,c=f-a,u=d*d+c*c,p=u?Math.max(0,Math.min(1,-(i*d+a*c)/u)):0;r=Math.min(r,
Math.hypot(i+p*d,a+p*c))}return r}function ln(t,e,o,n,r){let s=(t+o.left)/o.scale,i=(e+o.top)/o.scale;return w(n.layers,"ground","fills").reverse().flatMap(({id:a,
features:l})=>r.layers.has(a)?l.filter(f=>r.visible(f)&&cn(f,s,i)):[])}function cn(t,e,o){let[n,r,s,i]=t.box;if(e<n||e>s||o<r||o>i)return!1;let a=!1;for(let l of t.
rings)for(let f=2;f<l.length;f+=2){let d=l[f-1],c=l[f+1];d>o!=c>o&&e<(l[f]-l[f-2])*(o-d)/(c-d)+l[f-2]&&(a=!a)}return a}var fn=750,dn=["open","construction","approved","planned","proposed"];function Zt(t,e,o,n=0){let r=H("year"),s=y("year-play"),i=H("year-value"),a=0;function l(c){
r.value=String(c.year);let u=c.year>t.page.asOfYear?o.t("year_future"):c.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});i.value=String(c.year),y("year-note").textContent=u,r.setAttribute("aria-valuetext",`${c.year} ${u}`)}function f(){clearInterval(a),a=0,s.textContent=
"▶",s.setAttribute("aria-label",o.t("play")),s.setAttribute("aria-pressed","false")}function d(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",o.t("pause")),s.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let c=e.get().year+1;e.set({year:c}),
c>=t.page.lastYear&&f()},fn)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{f(),e.set({year:Number(r.value)})}),i.
addEventListener("change",()=>{let c=Math.round(Number(i.value));f(),c>=t.page.firstYear&&c<=t.page.lastYear&&e.set({year:c}),l(e.get())}),s.addEventListener("c\
lick",()=>a?f():d()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&f()),f(),l(e.get()),document.getElementById("statuses")&&un(e,o)}function un(t,e){let o=y(
"statuses");function n(){let{statuses:r}=t.get();o.replaceChildren(...dn.map(s=>S("label",{class:`chip ${s}`},S("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(s):a.delete(s),t.set({statuses:a})}}),e.t(`status_${s}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:r})=>{for(let s of o.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),n()}function Ut(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:i}=t.get();return i==="auto"?n.matches:i==="dark"};function s(){let i=r();
document.documentElement.dataset.theme=i?"dark":"light";let a=y("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return y("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),n.addEventListener("change",()=>{s(),o()}),
t.listen(["theme","lang"],s),s(),r}function pn(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
Gt(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),Gt(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.named&&n.set("n","1"),
t.district&&(n.set("d",t.district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&n.set("o",
t.selected),t.compare&&n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Gt(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function mn(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+t}function qt(t,e,o,n,r,s=pn){let i="",a=0;function l(){
a=0;let d=t.getCenter();i=s(e.get(),{zoom:t.getZoom(),latitude:d.lat,longitude:d.lng},o),H("share-link").value=i===window.location.hash?window.location.href:mn(
i)}function f(){a||=window.setTimeout(l,120)}e.listen(["*",...Object.keys(o)],f),t.on("moveend",f),window.addEventListener("hashchange",()=>{window.location.hash!==
i&&r(window.location.hash)}),y("copy-link").addEventListener("click",async()=>{l();let d=H("share-link");d.select();let c=!1;try{await navigator.clipboard.writeText(
d.value),c=!0}catch{}y("share-note").textContent=n.t(c?"copied":"copy_by_hand")}),l()}var kt=["small","half","tall"];function Jt(t,e){let o=y("panel"),n=y("sheet-toggle");function r(f){o.dataset.sheet=f,n.setAttribute("aria-expanded",String(f!=="\
small")),n.setAttribute("aria-label",e.t(f==="tall"?"sheet_less":"sheet_more"))}let s=0,i=0,a=!1;n.addEventListener("pointerdown",f=>{n.setPointerCapture(f.pointerId),
s=f.clientY,i=o.getBoundingClientRect().height,a=!1}),n.addEventListener("pointermove",f=>{!n.hasPointerCapture(f.pointerId)||Math.abs(f.clientY-s)<6||(a=!0,o.style.
height=`${Math.max(80,i+s-f.clientY)}px`)}),n.addEventListener("pointerup",()=>{if(!a)return;let f=o.getBoundingClientRect().height/window.innerHeight;o.style.height=
"",r(f<.33?"small":f<.68?"half":"tall")}),n.addEventListener("click",()=>{if(a)return;let f=kt.indexOf(o.dataset.sheet??"small");r(kt[(f+1)%kt.length])});let l=y(
"legend-toggle");l.addEventListener("click",()=>{let f=y("legend").classList.toggle("closed")===!1;l.setAttribute("aria-expanded",String(f))}),window.matchMedia(
"(max-width: 760px)").matches&&(y("legend").classList.add("closed"),l.setAttribute("aria-expanded","false")),r("small"),t.on("click",()=>o.dataset.sheet!=="smal\
l"&&r("small"))}function Xt(t){let e=y("credit"),o=new ResizeObserver(()=>{document.documentElement.style.setProperty("--credit",`${e.offsetHeight}px`),t()});for(let n of document.
querySelectorAll("#credit, #legend, #panel, #detail"))o.observe(n)}var hn=-1;function Kt(t){let e=t.ids.length,o=e*(e-1)/2,n=new Map(t.ids.map((c,u)=>[c,u])),r=new Map;function s(c,u){let p=`${c} ${u}`,m=r.get(p);if(!m){let h=Q(
t[c][u]);m=[];for(let g=0;g<h.length;g+=o){let x=m[m.length-1],_=h.slice(g,g+o);if(x)for(let b=0;b<o;b++)_[b]+=x[b];m.push(_)}r.set(p,m)}return m}function i(c,u,p,m,h){
if(m===h)return 0;let[g,x]=m<h?[m,h]:[h,m],_=s(c,p)[u-t.first][g*e-g*(g+1)/2+x-g-1];return _===hn?null:_/10}function a(c,u,p){return t.ids.map((m,h)=>i("minutes",
c,u,p,h))}function l(c,u,p){let m=0,h=0;return a(c,u,p).forEach((g,x)=>{x===p||g===null||(m+=g*t.population[x],h+=t.population[x])}),h?m/h:null}function f(c,u){
let p=0,m=0;for(let h=0;h<e;h++)a(c,u,h).forEach((g,x)=>{x===h||g===null||(p+=g*t.population[h]*t.population[x],m+=t.population[h]*t.population[x])});return m?p/
m:null}function d(c,u,p,m){return a(c,u,p).reduce((h,g,x)=>h+(g!==null&&g<=m?t.population[x]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,index:n,
between:i,minutesFrom:a,mean:l,meanOfAll:f,peopleWithin:d}}function vt(t,e){let o=Array.from(T(t.hundredths),n=>n/100);return t.rows.map(([n,r,s,i,a,l,f,d,c,u,p,
m],h)=>({key:`${f} ${n}`,line:n,name:r,kind:s,status:i,opens:a,basis:l,mode:f,year:d,saved:c,people:u,faster:p,opened:m,byDistrict:o.slice(h*e,(h+1)*e)}))}function Qt(t,e){let o=gn(t),n=new Map;function r(s){let i=n.get(s);if(!i){let a=t.modes[s],l=T(a.at),f=T(a.counts),d=T(a.legs),c=T(a.changed),u=0,p=0;i=Array.from(
T(a.years),(m,h)=>{let g=new Map,x=0;for(let _=u+c[h];u<_;u++){x+=l[u];let b=[];for(let k=p+f[u];p<k;p++)b.push(o[d[p]]);g.set(x,b)}return{year:m,legs:g}}),n.set(
s,i)}return i}return(s,i,a,l)=>{let f=[];for(let d of r(i)){if(d.year>s)break;f=d.legs.get(a*e+l)??f}return f}}function gn(t){let[e]=P(t.points),[o,n,r,s,i,a,l,
f]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(u=>T(u)),d=[],c=0;for(let u=0;u<l.length;u++){let p=new Float64Array(2*l[u]),m=0;for(let h=0;h<
l[u];h++,c++)m+=f[c],p[2*h]=e[2*m],p[2*h+1]=e[2*m+1];d.push({kind:t.kinds[o[u]],line:t.lines[n[u]],from:t.names[r[u]],to:t.names[s[u]],minutes:i[u]/10,km:a[u]/10,
path:p})}return d}function ee(t,e,o,n){let r=o.find(({key:l})=>l===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(l=>({value:l,what:"value"}))};let s=n==="\
other"?t.yearB:t.year,i=te(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:i};let a=te(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:i.map((l,f)=>yn(l,a[f]))}}function te({from:t,mode:e},o,n){let r=o.index.get(t);return o.ids.map((s,i)=>{if(i===r)return{value:0,what:"s\
elf"};let a=r===void 0?o.mean(n,e,i):o.between("minutes",n,e,r,i);return{value:a,what:a===null?"none":"value"}})}function yn(t,e){return t.what==="self"?t:t.value===
null?{value:null,what:e.value===null?"none":"lost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function bn(t,e){
let o=t.breaks.findIndex(n=>e<=n);return o<0?t.breaks.length:o}function ct(t,e,o,n){let r=n?"dark":"light",s=t.special.none[r];if(!o)return{fill:s,hatch:null};if(o.
what==="new")return{fill:t.special.new[r],hatch:null};if(o.what==="self")return{fill:t.special.self[r],hatch:null};if(o.value===null)return{fill:s,hatch:t.special.
hatch[r]};let i=t.scales[e.scale];return{fill:i[r][bn(i,o.value)],hatch:null}}function ne(t){let[e,o,n]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+
o*.587+n*.114<135}function oe(t,{breaks:e},o){if(t==="difference")return xn(e,o);let n={unit:o.t("minute_unit")};return[...e,null].map((r,s)=>{let i=s?e[s-1]:0;
return t==="gain"&&s===0?o.t("gain_none"):r===null?o.t("class_over",{from:Math.round(i),...n}):s===0?o.t("class_under",{to:r,...n}):o.t("class_between",{from:Math.
max(.5,i),to:r,...n})})}function xn(t,e){let o={unit:e.t("minute_unit")},n=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:n(
0),...o}):r===null?e.t("slower_over",{from:n(s-1),...o}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...o}):e.t("faster_between",{from:Math.
max(1,n(s)),to:n(s-1),...o}))}function re(t,e,o,n,r){let s=new lt,i=[];for(let a of kn(e,o,n,r)){let l=Math.max(J(t,se(a),a.name),J(t,ie(a),a.value)),f=a.size*(a.value?2.35:1.2),d=a.district.
x*e.scale-e.left,c=a.district.y*e.scale-e.top,u=a.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[p,m]of u){let h=[d+p-
l/2-2,c+m-f/2,d+p+l/2+2,c+m+f/2];if(s.isFree([h])){s.take([h]),Sn(t,a,d+p,c+m),i.push({text:`${a.name} ${a.value}`,boxes:[h],feature:a.district});break}}}return i}
function kn(t,e,o,n){let{state:r,times:s,asked:i,looks:a}=n,l=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.features??[]).filter(f=>A(f.box,t,0)).map(
f=>{let d=s.index.get(f.id),c=d===void 0?void 0:i.answers[d],u=f.id===r.from||f.id===r.to,p=(f.box[2]-f.box[0])*t.scale;return{district:f,size:u?l+1:l,name:f.name,
value:c&&c.what!=="self"?n.say(c):"",rank:u?0:1+1e3/Math.max(1,p),room:p,deep:ne(ct(a,i,c,o.dark).fill)}}).filter(f=>f.rank<1||f.room>f.size*2.6).sort((f,d)=>f.
rank-d.rank)}function se({size:t,rank:e}){return`${e<1?700:500} ${t}px ${B}`}function ie({size:t}){return`700 ${t+1.5}px ${B}`}function Sn(t,e,o,n){let r=e.deep;
t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":"rgba(255, 255, 255, .75)",t.fillStyle=r?
"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[i,a,l]of[[e.name,se(e),-s],[e.value,ie(e),s]])i&&(t.font=a,t.strokeText(i,o,n+l),t.fillText(i,o,n+l))}function rt(t,e,o,n,r){t.clearRect(0,0,e.width,e.height),yt(t,e,o,{...n,layers:new Set}),Mn(t,e,o,n,r);let s=n.dark?"dark":"light",i=r.journey.length||r.line?.3:
.55;return bt(t,e,o,{...n,lineAlpha:i,palette:{...n.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&_n(t,e,o,n,r.line),$n(t,e,o,n,r),zn(t,e,n,r.journey),
{symbols:[],labels:re(t,e,o,n,r)}}function Mn(t,e,o,n,r){let s=(o.layers.districts?.features??[]).filter(l=>A(l.box,e)),i=new Map;for(let l of s){let f=r.times.
index.get(l.id),d=f===void 0?void 0:r.asked.answers[f],{fill:c,hatch:u}=ct(r.looks,r.asked,d,n.dark);Y(t,l.rings,e,c),u&&i.set(u,[...i.get(u)??[],...l.rings])}for(let[
l,f]of i){let d=St(t,l);d&&Y(t,f,e,d)}let a=l=>l.filter(({box:f})=>A(f,e)).map(({path:f})=>f);z(t,a(o.edges.districts),e,{color:n.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),z(t,a(o.edges.cities(n.year)),e,{color:n.dark?"#15181d":"#ffffff",width:2.6})}function St(t,e){let o=document.createElement("canvas");o.width=8,o.height=
8;let n=o.getContext("2d");n.strokeStyle=e,n.lineWidth=1.4;for(let r of[-8,0,8])n.moveTo(r,8),n.lineTo(r+8,0);return n.stroke(),t.createPattern(o,"repeat")}function $n(t,e,o,n,{
state:r}){for(let s of[r.to,r.from]){let i=o.byId.get(s);i&&(z(t,i.rings,e,{color:n.palette.halo,width:4.6}),z(t,i.rings,e,{color:s===r.from?n.palette.select:n.
palette.ink,width:2.2}))}}function _n(t,e,o,n,r){let s=o.byId.get(r)?.parts.map(a=>a.path)??[],i=4.2*Z(e.zoom);z(t,s,e,{color:n.palette.halo,width:i+4}),z(t,s,e,
{color:n.palette.ink,width:i})}function zn(t,e,o,n){let{palette:r}=o,s=4.4*Math.sqrt(Z(e.zoom)),i=n.filter(({path:a})=>a.length>2);for(let{path:a}of i)z(t,[a],e,
{color:r.halo,width:s+4});for(let{kind:a,path:l}of i){let f=a==="rail"||a==="road";z(t,[l],e,{width:f?s:2.6,color:a==="rail"?r.rail:a==="road"?r.road:r.ink,dash:f?
[]:[.1,5],cap:"round"})}i.forEach(({path:a},l)=>{let f=l===i.length-1?[0,a.length-2]:[0];for(let d of f){let c=l===0&&d===0||d>0;ht(t,"circle",a[d]*e.scale-e.left,
a[d+1]*e.scale-e.top,{size:c?12:8.5,color:c?r.select:r.ink,rim:r.halo,hollow:!0})}})}var An={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function W(t,e,o="minutes"){let n=Math.round(e);return t.number(n<e&&An[o].includes(n)?Math.ceil(e*10)/
10:n,1)}function ae(t,e){return({value:o,what:n})=>{if(n==="new")return e.t("newly");if(o===null)return e.t("no_way");if(n==="self")return e.t("start_here");if(t.
scale==="minutes"||t.scale==="mean")return W(e,o,t.scale);if(t.scale==="gain")return o<.05?"0":`−${o<10?o.toFixed(1):Math.round(o)}`;let r=Math.round(o);return r<
0?`−${-r}`:r>0?`+${r}`:"0"}}function le(t,e,o,n){let{year:r,yearB:s,from:i,compareWith:a}=t;if(o)return Ln(o,e,n);let l=n.t(`by_${t.mode}`),f=e.index.get(i),d=a!==
"none";if(f===void 0){let u=e.meanOfAll(r,t.mode)??0,p=e.meanOfAll(s,t.mode)??0;return n.t(d?"title_mean_compared":"title_mean",{year:r,mode:l,yearB:s,minutes:W(
n,u),before:W(n,p)})}let c=u=>j(n,e.peopleWithin(u,t.mode,f,60));return n.t(d?"title_from_compared":"title_from",{year:r,yearB:s,mode:l,name:e.names[f],people:c(
r),before:c(s)})}function Ln(t,e,o){let n=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=o.number(t.byDistrict[n],1);return o.t(t.byDistrict[n]>0?"title_gain":
"title_gain_opened",{line:t.name,year:t.year,name:e.names[n],minutes:r,pairs:t.opened})}function j(t,e){return e<1e4?t.t("people",{n:t.number(e)}):t.t("people_m\
any",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var ft=[30,60,90];function ce({scene:t,times:e,language:o},n,r){let s=D(n),{districts:i}=t.layers,a=new Map;for(let l of i.features){if(!e.index.has(l.id))continue;
let f=i.cell("city",l.index)??"";a.set(f,[...a.get(f)??[],l])}s.replaceChildren(S("option",{value:""},o.t(r)),...[...a].map(([l,f])=>S("optgroup",{label:l},...f.
map(d=>S("option",{value:d.id},d.name)))))}function fe(t){let{state:e,set:o,listen:n,language:r}=t,s=D("from-district"),i=D("to-district"),a=D("mode"),l={from:y(
"click-from"),to:y("click-to")};function f(){let c=e();s.value=c.from,i.value=c.to,i.disabled=!c.from,a.value=c.mode,l.from.setAttribute("aria-pressed",String(c.
clickSets==="from")),l.to.setAttribute("aria-pressed",String(c.clickSets==="to")),y("swap").disabled=!c.to}function d(){ce(t,"from-district","from_mean"),ce(t,"\
to-district","to_choose"),a.replaceChildren(...t.data.travel.times.modes.map(c=>S("option",{value:c},r.t(`mode_${c}`)))),f()}s.addEventListener("change",()=>o({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),i.addEventListener("change",()=>o({to:i.value===e().from?"":i.value,gain:""})),a.addEventListener(
"change",()=>o({mode:a.value,gain:""})),l.from.addEventListener("click",()=>o({clickSets:"from"})),l.to.addEventListener("click",()=>o({clickSets:"to"})),y("swa\
p").addEventListener("click",()=>o({from:e().to,to:e().from})),n(["from","to","mode","clickSets"],f),n(["lang"],d),d()}function de(t){let{state:e,listen:o,language:n,
times:r}=t;function s(){let{from:l,year:f,yearB:d,mode:c,compareWith:u}=e(),p=r.index.get(l);y("reach-empty").hidden=p!==void 0,y("reach-tiles").hidden=p===void 0;
let m=y("reach-list"),h=y("beyond");if(h.hidden=p===void 0,m.replaceChildren(),p===void 0)return;let g=u==="none"?null:d,x=r.minutesFrom(f,c,p).map((b,k)=>({minutes:b,
place:k})).filter(({place:b})=>b!==p).sort((b,k)=>(b.minutes??1/0)-(k.minutes??1/0)||b.place-k.place);y("reach-tiles").replaceChildren(...ft.map(b=>i(b,p,g))),ft.
forEach((b,k)=>{let N=x.filter(({minutes:O})=>O!==null&&O<=b&&O>(k?ft[k-1]:-1));N.length&&m.append(S("h3",{},k?n.t("between",{from:ft[k-1],to:b}):n.t("within",{
n:b})),S("ol",{},...N.map(O=>a(O,p,g))))});let _=x.filter(({minutes:b})=>b===null||b>90);h.hidden=!_.length,y("beyond-title").textContent=n.t("beyond",{n:_.length}),
y("beyond-list").replaceChildren(..._.map(b=>a(b,p,g)))}function i(l,f,d){let{year:c,mode:u}=e(),p=r.peopleWithin(c,u,f,l),m=r.minutesFrom(c,u,f).filter((g,x)=>x!==
f&&g!==null&&g<=l).length,h=d===null?null:r.peopleWithin(d,u,f,l);return S("div",{class:"tile","data-limit":l,"data-people":p},S("dt",{},n.t("within",{n:l})),S(
"dd",{},S("b",{},j(n,p)),S("small",{},n.t(m?"districts_too":"districts_none",{n:m})),h===null?null:S("small",{},`${d}: ${j(n,h)}`)))}function a({minutes:l,place:f},d,c){
let{mode:u}=e(),p=c===null?null:r.between("minutes",c,u,d,f),m=r.ids[f];return S("li",{"data-id":m,"data-minutes":l,"data-before":p,"aria-current":e().to===m?"t\
rue":null},S("button",{type:"button",click:()=>t.set({to:m,gain:""})},S("b",{},r.names[f]),S("span",{class:"far"},l===null?n.t("no_way"):`${W(n,l)} ${n.t("minut\
e_unit")}`),S("small",{},j(n,r.population[f])),c===null?null:S("small",{class:"far"},p===null?n.t("then_none",{year:c}):n.t("then",{year:c,n:W(n,p)}))))}o(["fro\
m","to","year","yearB","mode","compareWith","lang"],s),s()}function ue(t,e){let{state:o,listen:n,language:r,times:s,scene:i}=t;function a(c){let{from:u,to:p,mode:m}=o(),h=s.index.get(u),g=s.index.get(p);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",c,m,h,g),vehicle:s.between("vehicle",c,m,h,g),km:s.between("km",c,m,h,g),legs:e(c,m,h,g)}}function l(){let{year:c,yearB:u,
from:p,to:m,compareWith:h}=o(),g=a(c),x=y("journey");if(x.hidden=!g,!g)return;let _=`${s.names[s.index.get(p)??0]} → ${s.names[s.index.get(m)??0]}`,b=h==="non\
e"?null:a(u);y("journey-title").textContent=`${_} · ${c}`,y("journey-sum").replaceChildren(...f(g),...b?[S("small",{},b.minutes===null?r.t("then_none",{year:u}):
r.t("then",{year:u,n:W(r,b.minutes)}))]:[]),y("legs").replaceChildren(...g.legs.map(d))}function f({minutes:c,vehicle:u,km:p}){return c===null?[S("b",{id:"journ\
ey-minutes"},r.t("no_way"))]:[S("b",{id:"journey-minutes","data-minutes":c,"data-vehicle":u,"data-km":p},`${W(r,c)} ${r.t("minute_unit")}`),S("span",{},r.t("jou\
rney_more",{vehicle:W(r,u??0),km:r.number(p??0)}))]}function d(c){let u=i.byId.get(c.line)?.name??"",p=u||r.t(`leg_${c.kind}`),m=c.from===c.to?c.from:`${c.from}\
 → ${c.to}`;return S("li",{class:c.kind,"data-mode":c.kind,"data-line":c.line||null,"data-minutes":c.minutes,"data-km":c.km},S("b",{},p),S("span",{class:"far"},
c.minutes<.5&&c.minutes>0?`< 1 ${r.t("minute_unit")}`:`${W(r,c.minutes)} ${r.t("minute_unit")}`),S("small",{},m,u?` · ${r.t(`leg_${c.kind}`)}`:""),S("small",{class:"\
far"},c.km>=.05?`${r.number(c.km,1)} ${r.t("unit_km")}`:""))}y("journey-close").addEventListener("click",()=>t.set({to:""})),n(["from","to","year","yearB","mode",
"compareWith","lang"],l),l()}var dt=12;function En(t,{mode:e,compareWith:o,year:n,yearB:r}){let[s,i]=[Math.min(n,r),Math.max(n,r)];return t.filter(a=>a.mode===e&&(o==="none"||a.opens>s&&a.opens<=
i))}function pe(t,e){let{state:o,set:n,listen:r,language:s}=t;function i(){let l=o(),f=En(e,l),d=Math.max(.001,...f.map(({saved:u})=>u));y("gains-note").textContent=
l.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(l.year,l.yearB),to:Math.max(l.year,l.yearB)});let c=f.map((u,p)=>a(u,d,p));y("gains-\
list").replaceChildren(...c.slice(0,dt)),y("gains-more").hidden=c.length<=dt,y("gains-more-title").textContent=s.t("gains_more",{n:c.length-dt}),y("gains-rest").
replaceChildren(...c.slice(dt)),y("gain-clear").hidden=!l.gain}function a(l,f,d){let c=o().gain===l.key,u=[s.t(`status_${l.status}`),l.opens>0?s.t("opens_in",{year:l.
opens}):"",l.people>0?s.t("gain_people",{people:j(s,l.people)}):"",l.opened?s.t("gain_opened",{n:l.opened}):""].filter(Boolean).join(" · ");return S("li",{"dat\
a-line":l.line,"data-mode":l.mode,"data-saved":l.saved,"data-year":l.year},S("button",{type:"button","aria-pressed":String(c),click:()=>n({gain:c?"":l.key})},S(
"span",{class:"rank","aria-hidden":"true"},String(d+1)),S("b",{},l.name),S("span",{class:"far"},l.saved>=.005?s.t("minutes_short",{n:s.number(l.saved,l.saved<1?
2:1)}):"—"),S("i",{class:"bar",style:`width:${(l.saved/f*100).toFixed(1)}%`,"aria-hidden":"true"}),S("small",{},u)))}y("gain-clear").addEventListener("click",
()=>n({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],i),i()}function me({looks:t,asked:e},o,n,r){let s=o?"dark":"light",i=t.scales[e.scale],a=oe(e.scale,i,n).map((f,d)=>({name:f,fill:i[s][d],hatch:null})),l=new Set(e.answers.
map(({what:f})=>f));return l.has("new")&&a.push({name:n.t("newly"),fill:t.special.new[s],hatch:null}),(l.has("none")||l.has("lost"))&&a.push({name:n.t("no_way"),
fill:t.special.none[s],hatch:t.special.hatch[s]}),l.has("self")&&a.push({name:n.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),a}function he({asked:t,
state:e},o){let n=t.scale==="gain"?"legend_gain":t.scale==="difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="s\
ide"&&t.scale!=="gain";return o.t(n,{year:r?`${e.yearB}、${e.year}`:e.year,yearB:e.yearB})}function ge(t,{fill:e,hatch:o,edge:n},r,s){for(let i of[e,o&&St(t,o)])
i&&(t.fillStyle=i,t.fillRect(r,s,28,14));n&&(t.strokeStyle=n,t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function ye(t,e,o){y("legend-rows").replaceChildren(S("l\
i",{class:"legend-title"},he(t,o)),...me(t,e.dark,o,e.palette.select).map(n=>{let r=S("canvas",{width:28,height:14,"aria-hidden":"true"});return ge(r.getContext(
"2d"),n,0,0),S("li",{},r,n.name)}))}function Mt(t,e,o,n,r){t.textAlign="left",t.textBaseline="middle",t.font=`700 12px ${B}`,t.fillStyle=o.palette.ink,t.fillText(
he(e,n),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/150)),i=me(e,o.dark,n,o.palette.select);return i.forEach((a,l)=>{let f=r.x+l%s*(r.width/s),d=r.y+
20+Math.floor(l/s)*19;ge(t,a,f,d),t.fillStyle=o.palette.ink,t.font=`12px ${B}`,t.fillText(a.name,f+36,d+7,r.width/s-40)}),20+Math.ceil(i.length/s)*19}function be(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
n.set("m",t.mode),t.from&&n.set("from",t.from),t.to&&n.set("to",t.to),t.compareWith!=="none"&&n.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&n.set("g",t.gain),
t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function $t(t,e){let o=new URLSearchParams(
t.replace(/^#/,"")),{times:n,gains:r}=e.travel,s={},i=g=>{let x=Math.round(Number(g));return x>=e.page.firstYear&&x<=e.page.lastYear?x:null},a=g=>{let x=o.get(g)??
"";return n.ids.includes(x)?x:""},l=i(o.get("y"));l&&(s.year=l);let f=o.get("m");f&&n.modes.includes(f)&&(s.mode=f),s.from=a("from"),s.to=s.from?a("to"):"",s.to===
s.from&&(s.to="");let d=/^(difference|side)@(\d+)$/.exec(o.get("c")??""),c=i(d?.[2]);d&&c&&(s.compareWith=d[1],s.yearB=c);let u=o.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===u)&&(s.gain=u);let p=o.get("lang");(p==="en"||p==="zh")&&(s.lang=p);let m=o.get("t");(m==="light"||m==="dark")&&(s.theme=m);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(o.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function xe(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let o=!1;function n(r,s){r.on("move zoomend",()=>{o||y("twin-map").hidden||(o=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),o=!1)})}return n(t,e),n(e,t),e}function ke(t,e,o){if(y("twin-map").hidden===!o&&document.body.classList.contains("twin")===o)return;let n=t.getCenter(),
r=t.getZoom();y("twin-map").hidden=!o,document.body.classList.toggle("twin",o);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,i=o?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),o&&e.invalidateSize({animate:!1,pan:!1}),t.setView(n,r+i,{animate:!1}),o&&e.setView(n,r+i,{animate:!1})}var V=28,Cn=72;function Se(t,e){let{desk:o,map:n}=t,{data:r,language:s,state:i}=o,a=n.getSize(),l=i().compareWith==="side"&&!i().gain?["other","main"]:["main"],
f=Math.max(760,a.x*l.length),d=Math.max(480,Math.min(a.y,f*.75)),c=t.shown("main"),u=document.createElement("canvas"),p=u.getContext("2d");p.font=`700 24px ${q}`;
let m=gt(p,y("headline").textContent??"",f);p.font=`12px ${B}`;let h=gt(p,[s.t("as_of",{date:r.page.asOf}),s.t("minutes_note"),r.page.dataNote,s.t("licence")].join(
" · "),f),g=Cn+(m.length-1)*32,x=g+d+18,_=Mt(p,t.plan("main"),c,s,{x:V,y:x,width:f}),b=x+_+20+h.length*17+V-8;return u.width=Math.round((f+2*V)*e),u.height=Math.
round(b*e),p.setTransform(e,0,0,e,0,0),p.fillStyle=c.palette.halo,p.fillRect(0,0,f+2*V,b),l.forEach((k,N)=>Nn(p,t,k,e,{top:g,left:V+N*f/l.length,width:f/l.length,
height:d,label:l.length>1})),p.textAlign="left",p.textBaseline="alphabetic",p.fillStyle=c.palette.ink,p.font=`700 24px ${q}`,m.forEach((k,N)=>p.fillText(k,V,46+
N*32)),Mt(p,t.plan("main"),c,s,{x:V,y:x,width:f}),p.font=`12px ${B}`,p.textBaseline="alphabetic",p.fillStyle=c.palette.muted,h.forEach((k,N)=>p.fillText(k,V,x+_+
26+N*17)),u}function Nn(t,e,o,n,{left:r,top:s,width:i,height:a,label:l}){let{map:f,desk:d}=e,c=f.getZoom(),u=f.project(f.getCenter(),c),p=document.createElement(
"canvas");p.width=Math.round(i*n),p.height=Math.round(a*n);let m=p.getContext("2d");m.setTransform(n,0,0,n,0,0);let h=e.shown(o);if(rt(m,{scale:256*2**c,zoom:c,
width:i,height:a,left:u.x-i/2,top:u.y-a/2},d.scene,h,e.plan(o)),t.drawImage(p,r,s,i,a),t.strokeStyle=h.palette.muted,t.strokeRect(r+.5,s+.5,i-1,a-1),!l)return;let{
year:g,yearB:x}=d.state();t.font=`700 20px ${q}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(o==="main"?g:x),r+12,s+12)}
function Me(t){y("save-png").addEventListener("click",()=>{Se(t,2).toBlob(e=>{e&&st(`connectivity-${t.desk.state().year}.png`,e)},"image/png")}),y("print").addEventListener(
"click",()=>window.print()),window.addEventListener("beforeprint",()=>{y("print-sheet").replaceChildren(Se(t,2))}),window.addEventListener("afterprint",()=>y("p\
rint-sheet").replaceChildren())}function $e(t,e){return e.map(o=>t.t(`csv_${o}`))}function _e(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}function ze(t){let e=o=>{let n=o==null?"":String(
o);return typeof o=="string"&&/^[=+\-@\t]/.test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).join(",")).join(
`\r
`)}\r
`}function In({times:t,state:e,language:o}){let{from:n,year:r,yearB:s,mode:i,compareWith:a}=e(),l=a==="none"?[r]:[s,r],f=t.index.get(n),d=f===void 0?t.ids.map((c,u)=>u):
[f];return[$e(o,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020"]),...l.flatMap(c=>d.flatMap(u=>t.ids.flatMap(
(p,m)=>u===m?[]:[[t.ids[u],t.names[u],p,t.names[m],_e(o,"mode",i),c,t.between("minutes",c,i,u,m),t.between("vehicle",c,i,u,m),t.between("km",c,i,u,m),t.population[m]]])))]}
function Ae(t){y("download-csv").addEventListener("click",()=>{let{from:e,mode:o,year:n}=t.state(),r=t.times.index.get(e),s=r===void 0?"all":t.times.names[r];st(
`minutes-${s}-${o}-${n}.csv`,new Blob([ze(In(t))],{type:"text/csv;charset=utf-8"}))})}function Tn(){let t=JSON.parse(y("atlas-data").textContent??""),e=window[t.page.map],o=Dt(t),n=Kt(t.travel.times),r=vt(t.travel.gains,n.n),s=Qt(t.travel.journeys,
n.n),i=t.travel.looks,a={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},l=$t(window.location.hash,t),
f=_t({...a,...l.patch}),d=()=>f.get(),c=M=>f.set(M),u=zt(t.words,()=>d().lang),p={data:t,scene:o,language:u,times:n,state:d,set:c,listen:(M,$)=>{f.listen(M,$)}},
m=()=>{},h=Ut(f,u,()=>m()),g=()=>r.find(({key:M})=>M===d().gain);function x(M){let $=d(),E=new Set(Object.values(o.layers).filter(({look:C})=>C.mode&&($.mode===
"any"||$.mode===C.mode)).map(({id:C})=>C)),R=g()?.year??(M==="other"?$.yearB:$.year);return Vt(o,{...$,layers:E},{dark:h(),lit:null,year:R})}function _(M){let $=d(),
E=ee($,n,r,M),R=M==="other"?$.yearB:$.year,[C,I]=[n.index.get($.from),n.index.get($.to)],K=C===void 0||I===void 0||$.gain?[]:s(R,$.mode,C,I);return{looks:i,times:n,
state:$,asked:E,journey:K,line:g()?.line??"",say:ae(E,u)}}let b=xe(e),k={main:xt(e,(M,$)=>rt(M,$,o,x("main"),_("main"))),other:xt(b,(M,$)=>rt(M,$,o,x("other"),_(
"other")))};function N(){let M=d(),$=le(M,n,g(),u);y("headline").textContent=$,document.title=$;let E=M.compareWith==="side"&&!M.gain;ke(e,b,E),k.other.show(E),
y("year-tag").textContent=String(M.year),y("twin-tag").textContent=String(M.yearB),y("year-b-row").hidden=M.compareWith==="none",H("year").disabled=!!M.gain,ye(
_("main"),x("main"),u)}m=()=>{N(),k.main.later(),k.other.later()};for(let[M,$]of[["main",e],["other",b]]){let E=R=>{let C=k[M].view(),I=$.project(R.latlng,C.zoom);
return Yt(I.x-C.left,I.y-C.top,C,o,{...x(M),layers:new Set(["districts"])},[],{polygons:!0}).find(({id:K})=>n.index.has(K))};$.on("click",R=>{let C=E(R);if(!C)return;
let I=d();I.clickSets==="to"&&I.from?c({to:C.id===I.from?"":C.id,gain:""}):c({from:C.id,to:I.to===C.id?"":I.to,gain:""})}),Pn($,E,R=>O(R,M))}function O(M,$){let E=n.
index.get(M.id)??0,{asked:R,say:C}=_($),I=R.answers[E],K=I.value===null||I.what==="self"?"":` ${u.t("minute_unit")}`;return`${M.name} · ${C(I)}${K} · ${j(u,n.
population[E])}`}Zt(t,f,u),On(p),fe(p),de(p),ue(p,s),pe(p,r),Ae(p),Me({desk:p,map:e,shown:x,plan:_}),Jt(e,u),Xt(()=>{}),y("lang").addEventListener("click",()=>c(
{lang:d().lang==="zh"?"en":"zh"})),f.listen(["lang"],()=>ut(u,d().lang)),f.listen(["*",...Object.keys(a)],()=>m());function X(M){f.set({...a,...M.patch}),M.where&&
e.setView([M.where.latitude,M.where.longitude],M.where.zoom,{animate:!1})}if(ut(u,d().lang),N(),l.where)X(l);else{let M=e.getSize().x>700;e.fitBounds(t.page.bounds,
{animate:!1,paddingTopLeft:[M?150:6,6],paddingBottomRight:[M?20:6,M?30:150]})}qt(e,f,a,u,M=>X($t(M,t)),be),k.main.redraw(),document.documentElement.dataset.ready=
"yes",window.atlas={map:e,twin:b,store:f,scene:o,times:n,gains:r,journeys:s,labels:()=>k.main.drawn().labels}}function On({data:t,state:e,set:o,listen:n,language:r}){
let s=D("compare"),i=D("year-b");for(let f=t.page.firstYear;f<=t.page.lastYear;f++)i.append(S("option",{value:f},String(f)));function a(){s.replaceChildren(...[
"none","difference","side"].map(f=>S("option",{value:f},r.t(`compare_${f}`)))),s.value=e().compareWith,i.value=String(e().yearB)}s.addEventListener("change",()=>o(
{gain:"",compareWith:s.value})),i.addEventListener("change",()=>o({yearB:Number(i.value),gain:""}));let l=H("year");l.addEventListener("change",()=>o({year:Number(
l.value)})),n(["compareWith","yearB","lang"],a),a()}function Pn(t,e,o){let n=y("hover"),r=t.getContainer(),s=0;t.on("mousemove",i=>{s||=requestAnimationFrame(()=>{
s=0;let a=e(i);if(r.style.cursor=a?"pointer":"",n.hidden=!a,!a)return;n.textContent=o(a);let l=y("stage").getBoundingClientRect(),f=r.getBoundingClientRect();n.
style.transform=`translate(${f.left-l.left+i.containerPoint.x+14}px, ${f.top-l.top+i.containerPoint.y+14}px)`})}),t.on("mouseout movestart zoomstart",()=>{n.hidden=
!0})}Tn();})();
