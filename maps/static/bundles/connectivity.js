"use strict";(()=>{function y(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function R(t){return y(t)}function F(t){return y(t)}function S(t,e={},...o){
let n=document.createElement(t);for(let[r,s]of Object.entries(e))typeof s=="function"?n.addEventListener(r,s):s===!0?n.setAttribute(r,""):s!==!1&&s!=null&&n.setAttribute(
r,String(s));for(let r of o)r!=null&&n.append(r);return n}function et(t,e){let o=URL.createObjectURL(e),n=S("a",{href:o,download:t});document.body.append(n),n.click(),
n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Mt(t){let e=t,o=[];return{get:()=>e,set(n){let r=new Set;for(let[s,i]of Object.entries(n)){let l=e[s];ye(l,i)||r.add(s)}if(r.size){e={...e,...n};for(let{
keys:s,listener:i}of o)s.some(l=>l==="*"||r.has(l))&&i(e,r)}},listen(n,r){o.push({keys:n,listener:r})}}}function ye(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}function $t(t,e){return{t(o,n={}){return(t[e()][o]??t.zh[o]??o).replace(/\{(\w+)\}/g,(s,i)=>String(n[i]??""))},pick:o=>o[e()],number:(o,n=0)=>o.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:n})}}var be={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function ft(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let o of document.querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let[o,n]of Object.entries(be)){let r=`[data-${o.
replace(/[A-Z]/g,s=>`-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(r)){let i=s.dataset[o]??"";s.setAttribute(n,t.t(i))}}}var xe=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],ke=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Se=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Me=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],$e=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function q(t){let e=new Uint16Array(16);for(let r=0;r<t.length;r++)e[t[r]]++;e[0]=0;
let o=new Uint16Array(16);for(let r=1;r<16;r++)o[r]=o[r-1]+e[r-1];let n=new Uint16Array(t.length);for(let r=0;r<t.length;r++)t[r]&&(n[o[t[r]]++]=r);return{counts:e,
symbols:n}}function _t(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,r=0,s=0;function i(u){for(;s<u;)r|=t[n++]<<s,s+=8;let p=r&(1<<u)-1;return r>>>=
u,s-=u,p}function l(u){let p=0,m=0,h=0;for(let g=1;g<16;g++){p|=i(1);let b=u.counts[g];if(p-b<m)return u.symbols[h+(p-m)];h+=b,m=m+b<<1,p<<=1}throw new Error("d\
amaged data")}function c(u){if(o+u<=e.length)return;let p=new Uint8Array(Math.max(e.length*2,o+u));p.set(e),e=p}function a(){r=0,s=0;let u=t[n]|t[n+1]<<8;n+=4,c(
u),e.set(t.subarray(n,n+u),o),o+=u,n+=u}function d(){let u=i(5)+257,p=i(5)+1,m=i(4)+4,h=new Uint8Array(320);for(let b=0;b<m;b++)h[$e[b]]=i(3);let g=q(h.slice(0,
19));h.fill(0);for(let b=0;b<u+p;){let k=l(g);if(k<16){h[b++]=k;continue}let x=k===16?h[b-1]:0,$=k===16?3+i(2):k===17?3+i(3):11+i(7);for(;$--;)h[b++]=x}return[q(
h.slice(0,u)),q(h.slice(u,u+p))]}function f(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[q(u),q(new Uint8Array(30).
fill(5))]}for(let u=0;!u;){u=i(1);let p=i(2);if(p===0){a();continue}let[m,h]=p===1?f():d();for(;;){let g=l(m);if(g===256)break;if(g<256){c(1),e[o++]=g;continue}
let b=xe[g-257]+i(ke[g-257]),k=l(h),x=Se[k]+i(Me[k]);c(b);for(let $=0;$<b;$++,o++)e[o]=e[o-x]}}return e.subarray(0,o)}function Lt({first:t,letters:e,lives:o}){return o.map(n=>{let r={status:new Map,standing:new Map};return[...n].forEach((s,i)=>{let l=e[s.toLowerCase()];r.standing.
set(t+i,l),s in e&&r.status.set(t+i,l)}),r})}function V(t,e){return t.status.get(e)??null}function At({layer:t,undated:e}){return e&&!["cities","districts"].includes(t)}function U(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function J(t){let e=atob(t),o=new Uint8Array(e.length);for(let i=0;i<e.length;i++)o[i]=e.charCodeAt(i);let n=_t(o),r=n.length/4,s=new Int32Array(r);for(let i=0;i<
r;i++){let l=(n[i]|n[r+i]<<8|n[2*r+i]<<16|n[3*r+i]<<24)>>>0;s[i]=l>>>1^-(l&1)}return s}function T(t){return typeof t=="string"?J(t):t}function nt(t){return t/360+
.5}function ot(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function D(t){let e=J(t.counts),o=J(t.steps),n=10**t.decimals,r=[],s=0,i=0,l=0;for(let c of e){let a=new Float64Array(2*c),d=s,f=i;for(let u=0;u<c;u++)d+=o[l+u],
f+=o[l+c+u],u===0&&(s=d,i=f),a[2*u]=nt(d/n+t.origin[0]),a[2*u+1]=ot(f/n+t.origin[1]);l+=2*c,r.push(a)}return r}function _e(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(
t.i[e])]:t.v[e]:null}function Z(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=o[n]),o[n]>e[2]&&(e[2]=o[n]),o[n+1]<e[1]&&
(e[1]=o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function ut(t,e){let o=2;for(let s of t)o+=e[s<0?-s-1:s].length-2;let n=new Float64Array(o),r=0;for(let s of t){
let i=e[s<0?-s-1:s],l=i.length/2;for(let c=r===0?0:1;c<l;c++){let a=s<0?l-1-c:c;n[r++]=i[2*a],n[r++]=i[2*a+1]}}return n}function Et(t){let e=D(t.boundaries),o=D(
t.lines),n=Lt(t.years),r={};for(let[s,i]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(i.columns).map(([u,p])=>[u,"i"in p?{d:p.d,i:T(p.i)}:
p])),c=T(i.lives),a=(u,p)=>_e(l[u],p),d=[];for(let u=0;u<i.n;u++)d.push({layer:s,index:u,id:a("id",u),name:a("name",u)||"",kind:a("kind",u)||"",life:n[c[u]],undated:!!a(
"undated",u),parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],group:a("group",u)||"",rank:a("rank",u)||9});i.points&&Le(i.points,d),i.shapes&&Ae(i,d,e),i.parts&&
Ee(i,d,o,n);let f=(u,p)=>dt(u.map(({index:m})=>i.shapes?.[m]??[]),e,p&&u.map(p));r[s]={id:s,geometry:i.geometry,features:d,cell:a,edges:f}}return r}function Le(t,e){
let o=D(t.at)[0],n=0;Array.from(T(t.which)).forEach((r,s)=>{n+=r;let i=e[n];i.x=o[2*s],i.y=o[2*s+1],i.box=[i.x,i.y,i.x,i.y]})}function dt(t,e,o){let n=new Map;return t.
forEach((r,s)=>{for(let i of r.flat()){let l=i<0?-i-1:i,c=n.get(l);c?c.push(o?.[s]??""):n.set(l,[o?.[s]??""])}}),[...n].filter(([,r])=>!o||r.length<2||new Set(r).
size>1).map(([r])=>({path:e[r],box:Z([e[r]])}))}function Ae(t,e,o){e.forEach((n,r)=>{n.rings=(t.shapes?.[r]??[]).map(l=>ut(l,o)),n.box=Z(n.rings);let s=t.labels?.[2*
r],i=t.labels?.[2*r+1];s!=null&&i!=null&&(n.x=nt(s),n.y=ot(i))})}function Ee(t,e,o,n){let r=T(t.parts?.counts??[]),s=T(t.parts?.lives??[]),i=0;e.forEach((l,c)=>{
for(let f=i+r[c];i<f;i++){let u=o[(t.first??0)+i];l.parts.push({path:u,life:n[s[i]],box:Z([u])})}let a=l.parts.map(f=>f.path),d=a.reduce((f,u)=>u.length>f.length?
u:f,a[0]??[]);if(l.box=Z(a),d.length){let f=2*Math.floor(d.length/4);l.x=d[f],l.y=d[f+1]}})}var ze={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},zt=new Map;function Ce(t){let e=zt.
get(t);return e||(e=new Path2D(ze[t]),zt.set(t,e)),e}function Ct(t,e,o){let{scale:n,left:r,top:s}=o,i=e.length-2,l=e[0]*n-r,c=e[1]*n-s;t.moveTo(l,c);for(let a=2;a<=
i;a+=2){let d=e[a]*n-r,f=e[a+1]*n-s;a<i&&Math.abs(d-l)+Math.abs(f-c)<1.6||(t.lineTo(d,f),l=d,c=f)}}function E(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-
e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}function Y(t,e,o,n){t.beginPath();for(let r of e)Ct(t,r,o),t.closePath();t.fillStyle=n,t.
fill("evenodd")}function A(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=n.width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=
n.alpha??1,t.setLineDash(n.dash??[]);for(let r=0;r<e.length;r+=48){t.beginPath();for(let s of e.slice(r,r+48))Ct(t,s,o);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function pt(t,e,o,n,r){t.save(),t.globalAlpha=r.alpha??1,t.translate(o,n),t.scale(r.size/12,r.size/12);let s=Ce(e);t.lineJoin="round",t.strokeStyle=r.rim,t.lineWidth=
r.hollow?5.4:3.6,t.stroke(s),r.hollow?(t.fillStyle=r.rim,t.fill(s),t.strokeStyle=r.color,t.lineWidth=2,t.stroke(s)):(t.fillStyle=r.color,t.fill(s,"evenodd")),t.
restore()}function It(t,e){let o=D(t.lines),n=new Set(t.rings.flatMap((s,i)=>e.has(t.names[i])?s.flat():[]).flatMap(s=>[s,-s-1])),r=t.rings.map(s=>s.map(i=>i.filter(l=>!n.
has(l))));return{around:t.rings.flatMap(s=>s.map(i=>{let l=ut(i,o);return{path:l,box:Z([l])}})),aroundEdges:dt(r,o)}}function rt(t,e){return t.filter(({box:o})=>E(
o,e)).map(({path:o})=>o)}function mt(t,e,o,n){let{palette:r}=n;n.tiles||(t.fillStyle=r.paper,t.fillRect(0,0,e.width,e.height),Y(t,rt(o.around,e),e,r.around),A(t,
rt(o.aroundEdges,e),e,{color:r.around_edge,width:1,cap:"butt",join:"bevel"})),Te(t,e,o,n),Pe(t,e,o,n)}function Ie(t,e,o){let n=t.layer==="districts"?o.cityOf(t,
e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tints[5e5])[e.dark?1:0]}function Te(t,e,o,n){let{palette:r}=n,s=n.layers.has("districts")?o.layers.districts?.
features??[]:[],i=(o.layers.cities?.features??[]).filter(c=>n.layers.has("cities")&&o.detailed.has(c.id));if(!n.tiles)for(let c of s.length?s:i)E(c.box,e)&&Y(t,
c.rings,e,Ie(c,n,o));if(s.length&&A(t,rt(o.edges.districts,e),e,{color:n.tiles?r.muted:r.edge,width:1,cap:"butt",join:"bevel"}),!i.length)return;let l=rt(o.edges.
cities(n.year),e);A(t,l,e,{color:r.city_edge,width:3.4,join:"bevel"}),A(t,l,e,{color:r.city_edge_under,width:1,cap:"butt",join:"bevel"})}function Pe(t,e,o,n){if(n.
layers.has("belts"))for(let r of o.layers.belts?.features??[]){if(!n.visible(r)||!E(r.box,e))continue;let s=n.palette[`belt_${r.index%3}`];t.globalAlpha=n.dark?
.22:.17,Y(t,r.rings,e,s),A(t,r.rings,e,{color:s,width:1.6,alpha:.55,join:"bevel"})}}var Ne=["trunk_road","fast_road","expressway"],Oe=["conventional","metro","suburban","intercity","high_speed"],we=["proposed","planned","approved","construction",
"expected","open"];function v(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function Be(t,e,o){let n=new Map;if(!t||!o.layers.has(t.id))return n;for(let r of t.
features){if(!E(r.box,e))continue;let s=t.cell("alignment",r.index)==="schematic"?"s":"";for(let i of r.parts){let l=V(i.life,o.year);if(!U(l,o.statuses)||!E(i.
box,e))continue;let c=`${r.kind}|${l}|${s}${o.fade(r)<1?"f":""}`,a=n.get(c);a?a.push(i.path):n.set(c,[i.path])}}return n}function ht(t,e,o,n){for(let[r,s]of[["r\
oads",Ne],["rail",Oe]]){let i=Be(o.layers[r],e,n);for(let l of we)for(let c of s)for(let a of["","s","f","sf"]){let d=i.get(`${c}|${l}|${a}`);d&&Re(t,d,e,o,n,c,
l,a)}}}function Re(t,e,o,n,r,s,i,l){let c=l.startsWith("s"),a=n.style.lines[s]??n.style.lines.conventional,d=n.style.strokes[i]??n.style.strokes.open,f=a.width*
v(o.zoom),u=r.palette[a.color],p=d.dash.map(b=>b*Math.max(f,1.5)),m=d.alpha*(c?n.style.schematic:1)*r.lineAlpha*(l.endsWith("f")?.42:1),h=d.dash[0]===.1?"round":
void 0,g=e.length>=400;g||A(t,e,o,{color:r.palette.halo,width:f+1.8,alpha:.75}),A(t,e,o,{color:u,width:g?1:f,dash:g?[]:p,alpha:m,cap:g?"butt":h,join:g?"bevel":"\
round"}),a.ticks&&!p.length&&!g&&A(t,e,o,{color:u,width:f*3.4,dash:[1.1,9],alpha:m*.8}),c&&f>=2.4&&!p.length&&!g&&A(t,e,o,{color:r.palette.halo,width:f*.3,alpha:.62})}var O='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',X='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',Tt=new Map;function K(t,e,o){let n=`${e}|${o}`,r=Tt.get(n);return r===void 0&&(t.font=e,r=t.measureText(o).width,Tt.set(n,
r)),r}function gt(t,e,o){let n=[],r="";for(let s of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])r&&t.measureText(r+s).width>o&&(n.push(r.trimEnd()),r=""),r+=
s;return[...n,r].filter(Boolean)}var st=48;var it=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/st);o<=Math.floor(e[2]/st);o++)for(let n=Math.floor(e[1]/st);n<=Math.floor(e[3]/
st);n++)yield o*65537+n}isFree(e){for(let o of e)for(let n of this.keys(o))for(let r of this.cells.get(n)??[])if(o[0]<r[2]&&o[2]>r[0]&&o[1]<r[3]&&o[3]>r[1])return!1;
return!0}take(e){for(let o of e)for(let n of this.keys(o)){let r=this.cells.get(n);r?r.push(o):this.cells.set(n,[o])}}};function Pt(t){let e=Et(t),o=new Map;for(let l of Object.values(e))for(let c of l.features){o.set(c.id,c);for(let a of String(l.cell("stands_for",c.index)??"").
split("|"))a&&o.set(a,c)}let n=new Set;for(let l of e.districts?.features??[])n.add(`city/${l.id.split("/")[1].slice(0,4)}00`);for(let l of n)(e.districts?.features??
[]).filter(a=>`city/${a.id.split("/")[1].slice(0,4)}00`===l).length<2&&n.delete(l);let r=t.around.names.map((l,c)=>({name:l,x:nt(t.around.labels?.[2*c]??NaN),y:ot(
t.around.labels?.[2*c+1]??NaN)})),s=(e.cities?.features??[]).filter(l=>n.has(l.id)),i=We(e.districts);return{layers:e,byId:o,detailed:n,neighbours:r,cityOf:i,style:t.
style,asOfYear:t.page.asOfYear,...It(t.around,new Set(s.map(({name:l})=>l))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:je(e,s,n,i)}}}
function We(t){return({id:e,index:o},n)=>n<Number(String(t?.cell("parent_since",o)??"").slice(0,4))?String(t?.cell("former_parent",o)):`city/${e.split("/")[1].slice(
0,4)}00`}function je({districts:t,cities:e},o,n,r){let s=(t?.features??[]).filter(c=>n.has(r(c,1/0))),i=e?.edges(o)??[],l=new Map([["",i]]);return c=>{let d=s.filter(
u=>r(u,c)!==r(u,1/0)).map(u=>u.id).join(),f=l.get(d);return f||(f=t.edges(s,u=>r(u,c)),l.set(d,f)),f}}function Nt(t,e,o){let n=o.year??e.year;return{year:n,statuses:e.
statuses,layers:e.layers,dark:o.dark,palette:t.style.palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.lit?.5:1,district:e.district,selected:e.
selected,status:r=>{let s=V(r.life,n);return U(s,e.statuses)?s:null},visible:r=>r.parts.length?r.parts.some(s=>U(V(s.life,n),e.statuses)):U(V(r.life,n),e.statuses),
fade:r=>n<t.asOfYear&&At(r)?.42:1}}function yt(t,e){let o=document.createElement("canvas");o.className="atlas-surface leaflet-zoom-animated",o.setAttribute("aria-hidden","true");let n=o.getContext(
"2d"),r={scale:1,left:0,top:0,width:1,height:1,zoom:0},s=null,i=0,l=!0,c=!1,a=[0,1],d={symbols:[],labels:[]};function f(){if(cancelAnimationFrame(i),i=0,!l||c)return;
let k=t.getSize(),x=k.multiplyBy(.2).round(),$=t.containerPointToLayerPoint([-x.x,-x.y]),z=t.getPixelOrigin(),B=t.getZoom(),j=k.x+2*x.x,M=k.y+2*x.y,_=Math.min(2,
window.devicePixelRatio||1);(o.width!==Math.round(j*_)||o.height!==Math.round(M*_))&&(o.width=Math.round(j*_),o.height=Math.round(M*_),o.style.width=`${j}px`,o.
style.height=`${M}px`),r={scale:256*2**B,left:z.x+$.x,top:z.y+$.y,width:j,height:M,zoom:B},(a[0]>0||a[1]<1)&&(r.clip=[a[0]>0?x.x+a[0]*k.x:0,a[1]<1?x.x+a[1]*k.x:
j]),s=t.layerPointToLatLng($),n.setTransform(_,0,0,_,0,0),d=e(n,r),p()}function u(){i||=requestAnimationFrame(f)}function p(k=t.getCenter(),x=t.getZoom()){if(!s)
return;let $=t._latLngToNewLayerPoint(s,x,k);L.DomUtil.setTransform(o,$,t.getZoomScale(x,r.zoom)),m()}function m(){if(a[0]===0&&a[1]===1){o.style.clipPath="";return}
let k=t.getSize(),x=t.latLngToContainerPoint(s).x,$=Math.max(0,a[0]*k.x-x),z=Math.max(0,x+r.width-a[1]*k.x);o.style.clipPath=`inset(0 ${a[1]===1?0:z}px 0 ${a[0]===
0?0:$}px)`}function h(){if(!s||t.getZoom()!==r.zoom)return!1;let k=t.latLngToContainerPoint(s),x=t.getSize();return k.x<=0&&k.y<=0&&k.x+r.width>=x.x&&k.y+r.height>=
x.y}function g(){!s||t.getZoom()!==r.zoom||(m(),h()||u())}function b(){h()&&!r.clip?p():f()}return t.getPane("overlayPane").append(o),t.on("moveend",b),t.on("vi\
ewreset resize",f),t.on("move",g),t.on("zoom",()=>{p(),Math.abs(t.getZoom()-r.zoom)>.45&&u()}),t.on("zoomanim",k=>{c=!k.noUpdate,p(k.center,k.zoom)}),t.on("zoom\
end",()=>{c=!1}),{canvas:o,redraw:f,later:u,view:()=>r,drawn:()=>d,clip(k,x){a[0]===k&&a[1]===x||(a=[k,x],s&&(m(),u()))},show(k){l=k,o.hidden=!k,k&&f()}}}var Q=7;function wt(t,e,o,n,r,s,i){let l=[],c=s.map(a=>({symbol:a,far:Math.hypot(a.x-t,a.y-e)})).filter(({symbol:a,far:d})=>d<=a.r+2).sort((a,d)=>Ot(a.symbol)-Ot(
d.symbol)||a.far-d.far);for(let{symbol:a}of c)l.push(...a.features);return l.push(...Fe(t,e,o,n,r)),i.polygons&&l.push(...De(t,e,o,n,r)),[...new Set(l)]}function Ot(t){
return["projects","hubs","areas","stations","cities"].indexOf(t.features[0].layer)}function Fe(t,e,o,n,r){let s=[],i={...o,left:o.left+t-Q,top:o.top+e-Q,width:2*
Q,height:2*Q};for(let l of["border_pairs","rail","roads"])if(r.layers.has(l))for(let c of n.layers[l]?.features??[]){if(!E(c.box,i,0)||!r.visible(c))continue;let a=c.
parts.length?c.parts.filter(f=>E(f.box,i,0)).map(f=>f.path):c.rings,d=Math.min(...a.map(f=>He(f,t,e,o)),1/0);d<=Q&&s.push({feature:c,far:l==="border_pairs"?d-1.5:
d})}return s.sort((l,c)=>l.far-c.far).map(({feature:l})=>l)}function He(t,e,o,n){let r=1/0;for(let s=2;s<t.length;s+=2){let i=t[s-2]*n.scale-n.left-e,l=t[s-1]*n.
scale-n.top-o,c=t[s]*n.scale-n.left-e,a=t[s+1]*n.scale-n.top-o;if(Math.min(i,c)>r||Math.min(l,a)>r)continue;let d=c-i,f=a-l,u=d*d+f*f,p=u?Math.max(0,Math.min(1,
-(i*d+l*f)/u)):0;r=Math.min(r,Math.hypot(i+p*d,l+p*f))}return r}function De(t,e,o,n,r){let s=(t+o.left)/o.scale,i=(e+o.top)/o.scale;return["districts","belts","\
cities"].flatMap(l=>r.layers.has(l)?(n.layers[l]?.features??[]).filter(c=>r.visible(c)&&Ze(c,s,i)):[])}function Ze(t,e,o){let[n,r,s,i]=t.box;if(e<n||e>s||o<r||o>
i)return!1;let l=!1;for(let c of t.rings)for(let a=2;a<c.length;a+=2){let d=c[a-1],f=c[a+1];d>o!=f>o&&e<(c[a]-c[a-2])*(o-d)/(f-d)+c[a-2]&&(l=!l)}return l}var Ye=750,Ve=["open","construction","approved","planned","proposed"];function Bt(t,e,o,n=0){let r=R("year"),s=y("year-play"),i=R("year-value"),l=0;function c(f){
r.value=String(f.year);let u=f.year>t.page.asOfYear?o.t("year_future"):f.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});i.value=String(f.year),y("year-note").textContent=u,r.setAttribute("aria-valuetext",`${f.year} ${u}`)}function a(){clearInterval(l),l=0,s.textContent=
"▶",s.setAttribute("aria-label",o.t("play")),s.setAttribute("aria-pressed","false")}function d(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
s.textContent="❚❚",s.setAttribute("aria-label",o.t("pause")),s.setAttribute("aria-pressed","true"),l=window.setInterval(()=>{let f=e.get().year+1;e.set({year:f}),
f>=t.page.lastYear&&a()},Ye)}r.min=String(t.page.firstYear),r.max=String(t.page.lastYear),r.addEventListener("input",()=>{a(),e.set({year:Number(r.value)})}),i.
addEventListener("change",()=>{let f=Math.round(Number(i.value));a(),f>=t.page.firstYear&&f<=t.page.lastYear&&e.set({year:f}),c(e.get())}),s.addEventListener("c\
lick",()=>l?a():d()),e.listen(["year","lang"],c),e.listen(["lang"],()=>!l&&a()),a(),c(e.get()),document.getElementById("statuses")&&Ue(e,o)}function Ue(t,e){let o=y(
"statuses");function n(){let{statuses:r}=t.get();o.replaceChildren(...Ve.map(s=>S("label",{class:`chip ${s}`},S("input",{type:"checkbox","data-status":s,checked:r.
has(s),change:i=>{let l=new Set(t.get().statuses);i.target.checked?l.add(s):l.delete(s),t.set({statuses:l})}}),e.t(`status_${s}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:r})=>{for(let s of o.querySelectorAll("input"))s.checked=r.has(s.dataset.status??"")}),n()}function Rt(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),r=()=>{let{theme:i}=t.get();return i==="auto"?n.matches:i==="dark"};function s(){let i=r();
document.documentElement.dataset.theme=i?"dark":"light";let l=y("theme");l.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),l.title=e.t(i?"to_light":"to_d\
ark"),l.textContent=i?"☀":"☾"}return y("theme").addEventListener("click",()=>{t.set({theme:r()?"light":"dark"})}),n.addEventListener("change",()=>{s(),o()}),
t.listen(["theme","lang"],s),s(),r}function ve(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
Wt(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),Wt(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.district&&(n.set("d",t.
district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&n.set("o",t.selected),t.compare&&
n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().replace(/%2F/g,"\
/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Wt(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function jt(t,e,o,n,r,s=ve){let i="",l=0;function c(){l=0;let d=t.getCenter();i=s(e.get(),{zoom:t.getZoom(),latitude:d.lat,longitude:d.lng},o),i!==window.location.
hash&&window.history.replaceState(null,"",i),R("share-link").value=window.location.href}function a(){l||=window.setTimeout(c,120)}e.listen(["*",...Object.keys(o)],
a),t.on("moveend",a),window.addEventListener("hashchange",()=>{window.location.hash!==i&&r(window.location.hash)}),y("copy-link").addEventListener("click",async()=>{
c();let d=R("share-link");d.select();let f=!1;try{await navigator.clipboard.writeText(d.value),f=!0}catch{}y("share-note").textContent=n.t(f?"copied":"copy_by_h\
and")}),c()}var bt=["small","half","tall"];function Ft(t,e){let o=y("panel"),n=y("sheet-toggle");function r(a){o.dataset.sheet=a,n.setAttribute("aria-expanded",String(a!=="\
small")),n.setAttribute("aria-label",e.t(a==="tall"?"sheet_less":"sheet_more"))}let s=0,i=0,l=!1;n.addEventListener("pointerdown",a=>{n.setPointerCapture(a.pointerId),
s=a.clientY,i=o.getBoundingClientRect().height,l=!1}),n.addEventListener("pointermove",a=>{!n.hasPointerCapture(a.pointerId)||Math.abs(a.clientY-s)<6||(l=!0,o.style.
height=`${Math.max(80,i+s-a.clientY)}px`)}),n.addEventListener("pointerup",()=>{if(!l)return;let a=o.getBoundingClientRect().height/window.innerHeight;o.style.height=
"",r(a<.33?"small":a<.68?"half":"tall")}),n.addEventListener("click",()=>{if(l)return;let a=bt.indexOf(o.dataset.sheet??"small");r(bt[(a+1)%bt.length])});let c=y(
"legend-toggle");c.addEventListener("click",()=>{let a=y("legend").classList.toggle("closed")===!1;c.setAttribute("aria-expanded",String(a))}),window.matchMedia(
"(max-width: 760px)").matches&&(y("legend").classList.add("closed"),c.setAttribute("aria-expanded","false")),r("small"),t.on("click",()=>o.dataset.sheet!=="smal\
l"&&r("small"))}var Ge=-1;function Ht(t){let e=t.ids.length,o=e*(e-1)/2,n=new Map(t.ids.map((f,u)=>[f,u])),r=new Map;function s(f,u){let p=`${f} ${u}`,m=r.get(p);if(!m){let h=J(
t[f][u]);m=[];for(let g=0;g<h.length;g+=o){let b=m[m.length-1],k=h.slice(g,g+o);if(b)for(let x=0;x<o;x++)k[x]+=b[x];m.push(k)}r.set(p,m)}return m}function i(f,u,p,m,h){
if(m===h)return 0;let[g,b]=m<h?[m,h]:[h,m],k=s(f,p)[u-t.first][g*e-g*(g+1)/2+b-g-1];return k===Ge?null:k/10}function l(f,u,p){return t.ids.map((m,h)=>i("minutes",
f,u,p,h))}function c(f,u,p){let m=0,h=0;return l(f,u,p).forEach((g,b)=>{b===p||g===null||(m+=g*t.population[b],h+=t.population[b])}),h?m/h:null}function a(f,u){
let p=0,m=0;for(let h=0;h<e;h++)l(f,u,h).forEach((g,b)=>{b===h||g===null||(p+=g*t.population[h]*t.population[b],m+=t.population[h]*t.population[b])});return m?p/
m:null}function d(f,u,p,m){return l(f,u,p).reduce((h,g,b)=>h+(g!==null&&g<=m?t.population[b]:0),0)}return{n:e,ids:t.ids,names:t.names,population:t.population,index:n,
between:i,minutesFrom:l,mean:c,meanOfAll:a,peopleWithin:d}}function Dt(t,e){let o=Array.from(T(t.hundredths),n=>n/100);return t.rows.map(([n,r,s,i,l,c,a,d,f,u,p,
m],h)=>({key:`${a} ${n}`,line:n,name:r,kind:s,status:i,opens:l,basis:c,mode:a,year:d,saved:f,people:u,faster:p,opened:m,byDistrict:o.slice(h*e,(h+1)*e)}))}function Zt(t,e){let o=qe(t),n=new Map;function r(s){let i=n.get(s);if(!i){let l=t.modes[s],c=T(l.at),a=T(l.counts),d=T(l.legs),f=T(l.changed),u=0,p=0;i=Array.from(
T(l.years),(m,h)=>{let g=new Map,b=0;for(let k=u+f[h];u<k;u++){b+=c[u];let x=[];for(let $=p+a[u];p<$;p++)x.push(o[d[p]]);g.set(b,x)}return{year:m,legs:g}}),n.set(
s,i)}return i}return(s,i,l,c)=>{let a=[];for(let d of r(i)){if(d.year>s)break;a=d.legs.get(l*e+c)??a}return a}}function qe(t){let[e]=D(t.points),[o,n,r,s,i,l,c,
a]=[t.kind,t.line,t.start,t.end,t.minutes,t.km,t.counts,t.course].map(u=>T(u)),d=[],f=0;for(let u=0;u<c.length;u++){let p=new Float64Array(2*c[u]),m=0;for(let h=0;h<
c[u];h++,f++)m+=a[f],p[2*h]=e[2*m],p[2*h+1]=e[2*m+1];d.push({kind:t.kinds[o[u]],line:t.lines[n[u]],from:t.names[r[u]],to:t.names[s[u]],minutes:i[u]/10,km:l[u]/10,
path:p})}return d}function Vt(t,e,o,n){let r=o.find(({key:c})=>c===t.gain);if(r)return{scale:"gain",year:r.year,answers:r.byDistrict.map(c=>({value:c,what:"value"}))};let s=n==="\
other"?t.yearB:t.year,i=Yt(t,e,s);if(t.compareWith!=="difference")return{scale:t.from?"minutes":"mean",year:s,answers:i};let l=Yt(t,e,t.yearB);return{scale:"dif\
ference",year:s,answers:i.map((c,a)=>Je(c,l[a]))}}function Yt({from:t,mode:e},o,n){let r=o.index.get(t);return o.ids.map((s,i)=>{if(i===r)return{value:0,what:"s\
elf"};let l=r===void 0?o.mean(n,e,i):o.between("minutes",n,e,r,i);return{value:l,what:l===null?"none":"value"}})}function Je(t,e){return t.what==="self"?t:t.value===
null?{value:null,what:e.value===null?"none":"lost"}:e.value===null?{value:null,what:"new"}:{value:Math.round((t.value-e.value)*10)/10,what:"value"}}function Xe(t,e){
let o=t.breaks.findIndex(n=>e<=n);return o<0?t.breaks.length:o}function at(t,e,o,n){let r=n?"dark":"light",s=t.special.none[r];if(!o)return{fill:s,hatch:null};if(o.
what==="new")return{fill:t.special.new[r],hatch:null};if(o.what==="self")return{fill:t.special.self[r],hatch:null};if(o.value===null)return{fill:s,hatch:t.special.
hatch[r]};let i=t.scales[e.scale];return{fill:i[r][Xe(i,o.value)],hatch:null}}function Ut(t){let[e,o,n]=[1,3,5].map(r=>parseInt(t.slice(r,r+2),16));return e*.299+
o*.587+n*.114<135}function vt(t,{breaks:e},o){if(t==="difference")return Ke(e,o);let n={unit:o.t("minute_unit")};return[...e,null].map((r,s)=>{let i=s?e[s-1]:0;
return t==="gain"&&s===0?o.t("gain_none"):r===null?o.t("class_over",{from:Math.round(i),...n}):s===0?o.t("class_under",{to:r,...n}):o.t("class_between",{from:Math.
max(.5,i),to:r,...n})})}function Ke(t,e){let o={unit:e.t("minute_unit")},n=r=>Math.round(Math.abs(t[r]));return[...t,null].map((r,s)=>s===0?e.t("faster_over",{from:n(
0),...o}):r===null?e.t("slower_over",{from:n(s-1),...o}):t[s-1]<0&&r>0?e.t("no_change"):r>0?e.t("slower_between",{from:1,to:r,...o}):e.t("faster_between",{from:Math.
max(1,n(s)),to:n(s-1),...o}))}function Gt(t,e,o,n,r){let s=new it,i=[];for(let l of Qe(e,o,n,r)){let c=Math.max(K(t,qt(l),l.name),K(t,Jt(l),l.value)),a=l.size*(l.value?2.35:1.2),d=l.district.
x*e.scale-e.left,f=l.district.y*e.scale-e.top,u=l.rank<1?[[0,0],[0,14],[0,-14],[16,0],[-16,0],[0,28],[0,-28]]:[[0,0],[0,8],[0,-8]];for(let[p,m]of u){let h=[d+p-
c/2-2,f+m-a/2,d+p+c/2+2,f+m+a/2];if(s.isFree([h])){s.take([h]),tn(t,l,d+p,f+m),i.push({text:`${l.name} ${l.value}`,boxes:[h],feature:l.district});break}}}return i}
function Qe(t,e,o,n){let{state:r,times:s,asked:i,looks:l}=n,c=Math.min(14,10.8+(t.zoom-8)*.9);return(e.layers.districts?.features??[]).filter(a=>E(a.box,t,0)).map(
a=>{let d=s.index.get(a.id),f=d===void 0?void 0:i.answers[d],u=a.id===r.from||a.id===r.to,p=(a.box[2]-a.box[0])*t.scale;return{district:a,size:u?c+1:c,name:a.name,
value:f&&f.what!=="self"?n.say(f):"",rank:u?0:1+1e3/Math.max(1,p),room:p,deep:Ut(at(l,i,f,o.dark).fill)}}).filter(a=>a.rank<1||a.room>a.size*2.6).sort((a,d)=>a.
rank-d.rank)}function qt({size:t,rank:e}){return`${e<1?700:500} ${t}px ${O}`}function Jt({size:t}){return`700 ${t+1.5}px ${O}`}function tn(t,e,o,n){let r=e.deep;
t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",t.lineWidth=2.6,t.strokeStyle=r?"rgba(12, 18, 28, .55)":"rgba(255, 255, 255, .75)",t.fillStyle=r?
"#ffffff":"#14181f";let s=e.value?e.size*.62:0;for(let[i,l,c]of[[e.name,qt(e),-s],[e.value,Jt(e),s]])i&&(t.font=l,t.strokeText(i,o,n+c),t.fillText(i,o,n+c))}function tt(t,e,o,n,r){t.clearRect(0,0,e.width,e.height),mt(t,e,o,{...n,layers:new Set}),en(t,e,o,n,r);let s=n.dark?"dark":"light",i=r.journey.length||r.line?.3:
.55;return ht(t,e,o,{...n,lineAlpha:i,palette:{...n.palette,...r.looks.underlay[s],halo:"rgba(0,0,0,0)"}}),r.line&&on(t,e,o,n,r.line),nn(t,e,o,n,r),rn(t,e,n,r.journey),
{symbols:[],labels:Gt(t,e,o,n,r)}}function en(t,e,o,n,r){let s=(o.layers.districts?.features??[]).filter(c=>E(c.box,e)),i=new Map;for(let c of s){let a=r.times.
index.get(c.id),d=a===void 0?void 0:r.asked.answers[a],{fill:f,hatch:u}=at(r.looks,r.asked,d,n.dark);Y(t,c.rings,e,f),u&&i.set(u,[...i.get(u)??[],...c.rings])}for(let[
c,a]of i){let d=xt(t,c);d&&Y(t,a,e,d)}let l=c=>c.filter(({box:a})=>E(a,e)).map(({path:a})=>a);A(t,l(o.edges.districts),e,{color:n.dark?"#15181d":"#ffffff",width:1,
alpha:.8}),A(t,l(o.edges.cities(n.year)),e,{color:n.dark?"#15181d":"#ffffff",width:2.6})}function xt(t,e){let o=document.createElement("canvas");o.width=8,o.height=
8;let n=o.getContext("2d");n.strokeStyle=e,n.lineWidth=1.4;for(let r of[-8,0,8])n.moveTo(r,8),n.lineTo(r+8,0);return n.stroke(),t.createPattern(o,"repeat")}function nn(t,e,o,n,{
state:r}){for(let s of[r.to,r.from]){let i=o.byId.get(s);i&&(A(t,i.rings,e,{color:n.palette.halo,width:4.6}),A(t,i.rings,e,{color:s===r.from?n.palette.select:n.
palette.ink,width:2.2}))}}function on(t,e,o,n,r){let s=o.byId.get(r)?.parts.map(l=>l.path)??[],i=4.2*v(e.zoom);A(t,s,e,{color:n.palette.halo,width:i+4}),A(t,s,e,
{color:n.palette.ink,width:i})}function rn(t,e,o,n){let{palette:r}=o,s=4.4*Math.sqrt(v(e.zoom)),i=n.filter(({path:l})=>l.length>2);for(let{path:l}of i)A(t,[l],e,
{color:r.halo,width:s+4});for(let{kind:l,path:c}of i){let a=l==="rail"||l==="road";A(t,[c],e,{width:a?s:2.6,color:l==="rail"?r.rail:l==="road"?r.road:r.ink,dash:a?
[]:[.1,5],cap:"round"})}i.forEach(({path:l},c)=>{let a=c===i.length-1?[0,l.length-2]:[0];for(let d of a){let f=c===0&&d===0||d>0;pt(t,"circle",l[d]*e.scale-e.left,
l[d+1]*e.scale-e.top,{size:f?12:8.5,color:f?r.select:r.ink,rim:r.halo,hollow:!0})}})}var sn={minutes:[30,60,90,120,150],mean:[60,75,90,110,140]};function w(t,e,o="minutes"){let n=Math.round(e);return t.number(n<e&&sn[o].includes(n)?Math.ceil(e*10)/
10:n,1)}function Xt(t,e){return({value:o,what:n})=>{if(n==="new")return e.t("newly");if(o===null)return e.t("no_way");if(n==="self")return e.t("start_here");if(t.
scale==="minutes"||t.scale==="mean")return w(e,o,t.scale);if(t.scale==="gain")return o<.05?"0":`−${o<10?o.toFixed(1):Math.round(o)}`;let r=Math.round(o);return r<
0?`−${-r}`:r>0?`+${r}`:"0"}}function Kt(t,e,o,n){let{year:r,yearB:s,from:i,compareWith:l}=t;if(o)return an(o,e,n);let c=n.t(`by_${t.mode}`),a=e.index.get(i),d=l!==
"none";if(a===void 0){let u=e.meanOfAll(r,t.mode)??0,p=e.meanOfAll(s,t.mode)??0;return n.t(d?"title_mean_compared":"title_mean",{year:r,mode:c,yearB:s,minutes:w(
n,u),before:w(n,p)})}let f=u=>W(n,e.peopleWithin(u,t.mode,a,60));return n.t(d?"title_from_compared":"title_from",{year:r,yearB:s,mode:c,name:e.names[a],people:f(
r),before:f(s)})}function an(t,e,o){let n=t.byDistrict.indexOf(Math.max(...t.byDistrict)),r=o.number(t.byDistrict[n],1);return o.t(t.byDistrict[n]>0?"title_gain":
"title_gain_opened",{line:t.name,year:t.year,name:e.names[n],minutes:r,pairs:t.opened})}function W(t,e){return e<1e4?t.t("people",{n:t.number(e)}):t.t("people_m\
any",{wan:t.number(e/1e4,e<1e6?1:0),million:t.number(e/1e6,2)})}var lt=[30,60,90];function Qt({scene:t,times:e,language:o},n,r){let s=F(n),{districts:i}=t.layers,l=new Map;for(let c of i.features){if(!e.index.has(c.id))continue;
let a=i.cell("city",c.index)??"";l.set(a,[...l.get(a)??[],c])}s.replaceChildren(S("option",{value:""},o.t(r)),...[...l].map(([c,a])=>S("optgroup",{label:c},...a.
map(d=>S("option",{value:d.id},d.name)))))}function te(t){let{state:e,set:o,listen:n,language:r}=t,s=F("from-district"),i=F("to-district"),l=F("mode"),c={from:y(
"click-from"),to:y("click-to")};function a(){let f=e();s.value=f.from,i.value=f.to,i.disabled=!f.from,l.value=f.mode,c.from.setAttribute("aria-pressed",String(f.
clickSets==="from")),c.to.setAttribute("aria-pressed",String(f.clickSets==="to")),y("swap").disabled=!f.to}function d(){Qt(t,"from-district","from_mean"),Qt(t,"\
to-district","to_choose"),l.replaceChildren(...t.data.travel.times.modes.map(f=>S("option",{value:f},r.t(`mode_${f}`)))),a()}s.addEventListener("change",()=>o({
from:s.value,...s.value&&s.value!==e().to?{}:{to:""},gain:""})),i.addEventListener("change",()=>o({to:i.value===e().from?"":i.value,gain:""})),l.addEventListener(
"change",()=>o({mode:l.value,gain:""})),c.from.addEventListener("click",()=>o({clickSets:"from"})),c.to.addEventListener("click",()=>o({clickSets:"to"})),y("swa\
p").addEventListener("click",()=>o({from:e().to,to:e().from})),n(["from","to","mode","clickSets"],a),n(["lang"],d),d()}function ee(t){let{state:e,listen:o,language:n,
times:r}=t;function s(){let{from:c,year:a,yearB:d,mode:f,compareWith:u}=e(),p=r.index.get(c);y("reach-empty").hidden=p!==void 0,y("reach-tiles").hidden=p===void 0;
let m=y("reach-list"),h=y("beyond");if(h.hidden=p===void 0,m.replaceChildren(),p===void 0)return;let g=u==="none"?null:d,b=r.minutesFrom(a,f,p).map((x,$)=>({minutes:x,
place:$})).filter(({place:x})=>x!==p).sort((x,$)=>(x.minutes??1/0)-($.minutes??1/0)||x.place-$.place);y("reach-tiles").replaceChildren(...lt.map(x=>i(x,p,g))),lt.
forEach((x,$)=>{let z=b.filter(({minutes:B})=>B!==null&&B<=x&&B>($?lt[$-1]:-1));z.length&&m.append(S("h3",{},$?n.t("between",{from:lt[$-1],to:x}):n.t("within",{
n:x})),S("ol",{},...z.map(B=>l(B,p,g))))});let k=b.filter(({minutes:x})=>x===null||x>90);h.hidden=!k.length,y("beyond-title").textContent=n.t("beyond",{n:k.length}),
y("beyond-list").replaceChildren(...k.map(x=>l(x,p,g)))}function i(c,a,d){let{year:f,mode:u}=e(),p=r.peopleWithin(f,u,a,c),m=r.minutesFrom(f,u,a).filter((g,b)=>b!==
a&&g!==null&&g<=c).length,h=d===null?null:r.peopleWithin(d,u,a,c);return S("div",{class:"tile","data-limit":c,"data-people":p},S("dt",{},n.t("within",{n:c})),S(
"dd",{},S("b",{},W(n,p)),S("small",{},n.t(m?"districts_too":"districts_none",{n:m})),h===null?null:S("small",{},`${d}: ${W(n,h)}`)))}function l({minutes:c,place:a},d,f){
let{mode:u}=e(),p=f===null?null:r.between("minutes",f,u,d,a),m=r.ids[a];return S("li",{"data-id":m,"data-minutes":c,"data-before":p,"aria-current":e().to===m?"t\
rue":null},S("button",{type:"button",click:()=>t.set({to:m,gain:""})},S("b",{},r.names[a]),S("span",{class:"far"},c===null?n.t("no_way"):`${w(n,c)} ${n.t("minut\
e_unit")}`),S("small",{},W(n,r.population[a])),f===null?null:S("small",{class:"far"},p===null?n.t("then_none",{year:f}):n.t("then",{year:f,n:w(n,p)}))))}o(["fro\
m","to","year","yearB","mode","compareWith","lang"],s),s()}function ne(t,e){let{state:o,listen:n,language:r,times:s,scene:i}=t;function l(f){let{from:u,to:p,mode:m}=o(),h=s.index.get(u),g=s.index.get(p);return h===void 0||
g===void 0?null:{minutes:s.between("minutes",f,m,h,g),vehicle:s.between("vehicle",f,m,h,g),km:s.between("km",f,m,h,g),legs:e(f,m,h,g)}}function c(){let{year:f,yearB:u,
from:p,to:m,compareWith:h}=o(),g=l(f),b=y("journey");if(b.hidden=!g,!g)return;let k=`${s.names[s.index.get(p)??0]} → ${s.names[s.index.get(m)??0]}`,x=h==="non\
e"?null:l(u);y("journey-title").textContent=`${k} · ${f}`,y("journey-sum").replaceChildren(...a(g),...x?[S("small",{},x.minutes===null?r.t("then_none",{year:u}):
r.t("then",{year:u,n:w(r,x.minutes)}))]:[]),y("legs").replaceChildren(...g.legs.map(d))}function a({minutes:f,vehicle:u,km:p}){return f===null?[S("b",{id:"journ\
ey-minutes"},r.t("no_way"))]:[S("b",{id:"journey-minutes","data-minutes":f,"data-vehicle":u,"data-km":p},`${w(r,f)} ${r.t("minute_unit")}`),S("span",{},r.t("jou\
rney_more",{vehicle:w(r,u??0),km:r.number(p??0)}))]}function d(f){let u=i.byId.get(f.line)?.name??"",p=u||r.t(`leg_${f.kind}`),m=f.from===f.to?f.from:`${f.from}\
 → ${f.to}`;return S("li",{class:f.kind,"data-mode":f.kind,"data-line":f.line||null,"data-minutes":f.minutes,"data-km":f.km},S("b",{},p),S("span",{class:"far"},
f.minutes<.5&&f.minutes>0?`< 1 ${r.t("minute_unit")}`:`${w(r,f.minutes)} ${r.t("minute_unit")}`),S("small",{},m,u?` · ${r.t(`leg_${f.kind}`)}`:""),S("small",{class:"\
far"},f.km>=.05?`${r.number(f.km,1)} ${r.t("unit_km")}`:""))}y("journey-close").addEventListener("click",()=>t.set({to:""})),n(["from","to","year","yearB","mode",
"compareWith","lang"],c),c()}var ct=12;function ln(t,{mode:e,compareWith:o,year:n,yearB:r}){let[s,i]=[Math.min(n,r),Math.max(n,r)];return t.filter(l=>l.mode===e&&(o==="none"||l.opens>s&&l.opens<=
i))}function oe(t,e){let{state:o,set:n,listen:r,language:s}=t;function i(){let c=o(),a=ln(e,c),d=Math.max(.001,...a.map(({saved:u})=>u));y("gains-note").textContent=
c.compareWith==="none"?s.t("gains_note"):s.t("gains_between",{from:Math.min(c.year,c.yearB),to:Math.max(c.year,c.yearB)});let f=a.map((u,p)=>l(u,d,p));y("gains-\
list").replaceChildren(...f.slice(0,ct)),y("gains-more").hidden=f.length<=ct,y("gains-more-title").textContent=s.t("gains_more",{n:f.length-ct}),y("gains-rest").
replaceChildren(...f.slice(ct)),y("gain-clear").hidden=!c.gain}function l(c,a,d){let f=o().gain===c.key,u=[s.t(`status_${c.status}`),c.opens>0?s.t("opens_in",{year:c.
opens}):"",c.people>0?s.t("gain_people",{people:W(s,c.people)}):"",c.opened?s.t("gain_opened",{n:c.opened}):""].filter(Boolean).join(" · ");return S("li",{"dat\
a-line":c.line,"data-mode":c.mode,"data-saved":c.saved,"data-year":c.year},S("button",{type:"button","aria-pressed":String(f),click:()=>n({gain:f?"":c.key})},S(
"span",{class:"rank","aria-hidden":"true"},String(d+1)),S("b",{},c.name),S("span",{class:"far"},c.saved>=.005?s.t("minutes_short",{n:s.number(c.saved,c.saved<1?
2:1)}):"—"),S("i",{class:"bar",style:`width:${(c.saved/a*100).toFixed(1)}%`,"aria-hidden":"true"}),S("small",{},u)))}y("gain-clear").addEventListener("click",
()=>n({gain:""})),r(["mode","compareWith","year","yearB","gain","lang"],i),i()}function re({looks:t,asked:e},o,n,r){let s=o?"dark":"light",i=t.scales[e.scale],l=vt(e.scale,i,n).map((a,d)=>({name:a,fill:i[s][d],hatch:null})),c=new Set(e.answers.
map(({what:a})=>a));return c.has("new")&&l.push({name:n.t("newly"),fill:t.special.new[s],hatch:null}),(c.has("none")||c.has("lost"))&&l.push({name:n.t("no_way"),
fill:t.special.none[s],hatch:t.special.hatch[s]}),c.has("self")&&l.push({name:n.t("start_here"),fill:t.special.self[s],hatch:null,edge:r}),l}function se({asked:t,
state:e},o){let n=t.scale==="gain"?"legend_gain":t.scale==="difference"?"legend_difference":t.scale==="mean"?"legend_mean":"legend_minutes",r=e.compareWith==="s\
ide"&&t.scale!=="gain";return o.t(n,{year:r?`${e.yearB}、${e.year}`:e.year,yearB:e.yearB})}function ie(t,{fill:e,hatch:o,edge:n},r,s){for(let i of[e,o&&xt(t,o)])
i&&(t.fillStyle=i,t.fillRect(r,s,28,14));n&&(t.strokeStyle=n,t.lineWidth=2,t.strokeRect(r+1,s+1,26,12))}function ae(t,e,o){y("legend-rows").replaceChildren(S("l\
i",{class:"legend-title"},se(t,o)),...re(t,e.dark,o,e.palette.select).map(n=>{let r=S("canvas",{width:28,height:14,"aria-hidden":"true"});return ie(r.getContext(
"2d"),n,0,0),S("li",{},r,n.name)}))}function kt(t,e,o,n,r){t.textAlign="left",t.textBaseline="middle",t.font=`700 12px ${O}`,t.fillStyle=o.palette.ink,t.fillText(
se(e,n),r.x,r.y+7,r.width);let s=Math.max(1,Math.floor(r.width/150)),i=re(e,o.dark,n,o.palette.select);return i.forEach((l,c)=>{let a=r.x+c%s*(r.width/s),d=r.y+
20+Math.floor(c/s)*19;ie(t,l,a,d),t.fillStyle=o.palette.ink,t.font=`12px ${O}`,t.fillText(l.name,a+36,d+7,r.width/s-40)}),20+Math.ceil(i.length/s)*19}function le(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("y",String(t.year)),
n.set("m",t.mode),t.from&&n.set("from",t.from),t.to&&n.set("to",t.to),t.compareWith!=="none"&&n.set("c",`${t.compareWith}@${t.yearB}`),t.gain&&n.set("g",t.gain),
t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),`#${n.toString().replace(/%2F/g,"/").replace(/%40/g,"@")}`}function St(t,e){let o=new URLSearchParams(
t.replace(/^#/,"")),{times:n,gains:r}=e.travel,s={},i=g=>{let b=Math.round(Number(g));return b>=e.page.firstYear&&b<=e.page.lastYear?b:null},l=g=>{let b=o.get(g)??
"";return n.ids.includes(b)?b:""},c=i(o.get("y"));c&&(s.year=c);let a=o.get("m");a&&n.modes.includes(a)&&(s.mode=a),s.from=l("from"),s.to=s.from?l("to"):"",s.to===
s.from&&(s.to="");let d=/^(difference|side)@(\d+)$/.exec(o.get("c")??""),f=i(d?.[2]);d&&f&&(s.compareWith=d[1],s.yearB=f);let u=o.get("g")??"";r.rows.some(g=>`${g[6]}\
 ${g[0]}`===u)&&(s.gain=u);let p=o.get("lang");(p==="en"||p==="zh")&&(s.lang=p);let m=o.get("t");(m==="light"||m==="dark")&&(s.theme=m);let h=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.
exec(o.get("map")??"");return{patch:s,where:h?{zoom:Number(h[1]),latitude:Number(h[2]),longitude:Number(h[3])}:null}}function ce(t){let e=L.map("twin-map",{zoomControl:!1,attributionControl:!1,zoomSnap:.25,wheelPxPerZoomLevel:100,minZoom:t.getMinZoom(),maxZoom:t.getMaxZoom(),keyboard:!1});
e.setView(t.getCenter(),t.getZoom(),{animate:!1});let o=!1;function n(r,s){r.on("move zoomend",()=>{o||y("twin-map").hidden||(o=!0,s.setView(r.getCenter(),r.getZoom(),
{animate:!1}),o=!1)})}return n(t,e),n(e,t),e}function fe(t,e,o){if(y("twin-map").hidden===!o&&document.body.classList.contains("twin")===o)return;let n=t.getCenter(),
r=t.getZoom();y("twin-map").hidden=!o,document.body.classList.toggle("twin",o);let s=window.matchMedia("(max-width: 760px)").matches?1:.5,i=o?-s:s;t.invalidateSize(
{animate:!1,pan:!1}),o&&e.invalidateSize({animate:!1,pan:!1}),t.setView(n,r+i,{animate:!1}),o&&e.setView(n,r+i,{animate:!1})}var H=28,cn=72;function ue(t,e){let{desk:o,map:n}=t,{data:r,language:s,state:i}=o,l=n.getSize(),c=i().compareWith==="side"&&!i().gain?["other","main"]:["main"],
a=Math.max(760,l.x*c.length),d=Math.max(480,Math.min(l.y,a*.75)),f=t.shown("main"),u=document.createElement("canvas"),p=u.getContext("2d");p.font=`700 24px ${X}`;
let m=gt(p,y("headline").textContent??"",a);p.font=`12px ${O}`;let h=gt(p,[s.t("as_of",{date:r.page.asOf}),s.t("minutes_note"),r.page.dataNote,s.t("licence")].join(
" · "),a),g=cn+(m.length-1)*32,b=g+d+18,k=kt(p,t.plan("main"),f,s,{x:H,y:b,width:a}),x=b+k+20+h.length*17+H-8;return u.width=Math.round((a+2*H)*e),u.height=Math.
round(x*e),p.setTransform(e,0,0,e,0,0),p.fillStyle=f.palette.halo,p.fillRect(0,0,a+2*H,x),c.forEach(($,z)=>fn(p,t,$,e,{top:g,left:H+z*a/c.length,width:a/c.length,
height:d,label:c.length>1})),p.textAlign="left",p.textBaseline="alphabetic",p.fillStyle=f.palette.ink,p.font=`700 24px ${X}`,m.forEach(($,z)=>p.fillText($,H,46+
z*32)),kt(p,t.plan("main"),f,s,{x:H,y:b,width:a}),p.font=`12px ${O}`,p.textBaseline="alphabetic",p.fillStyle=f.palette.muted,h.forEach(($,z)=>p.fillText($,H,b+k+
26+z*17)),u}function fn(t,e,o,n,{left:r,top:s,width:i,height:l,label:c}){let{map:a,desk:d}=e,f=a.getZoom(),u=a.project(a.getCenter(),f),p=document.createElement(
"canvas");p.width=Math.round(i*n),p.height=Math.round(l*n);let m=p.getContext("2d");m.setTransform(n,0,0,n,0,0);let h=e.shown(o);if(tt(m,{scale:256*2**f,zoom:f,
width:i,height:l,left:u.x-i/2,top:u.y-l/2},d.scene,h,e.plan(o)),t.drawImage(p,r,s,i,l),t.strokeStyle=h.palette.muted,t.strokeRect(r+.5,s+.5,i-1,l-1),!c)return;let{
year:g,yearB:b}=d.state();t.font=`700 20px ${X}`,t.textAlign="left",t.textBaseline="top",t.fillStyle=h.palette.ink,t.fillText(String(o==="main"?g:b),r+12,s+12)}
function de(t){y("save-png").addEventListener("click",()=>{ue(t,2).toBlob(e=>{e&&et(`connectivity-${t.desk.state().year}.png`,e)},"image/png")}),y("print").addEventListener(
"click",()=>window.print()),window.addEventListener("beforeprint",()=>{y("print-sheet").replaceChildren(ue(t,2))}),window.addEventListener("afterprint",()=>y("p\
rint-sheet").replaceChildren())}function pe(t,e){return e.map(o=>t.t(`csv_${o}`))}function me(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}function he(t){let e=o=>{let n=o==null?"":String(
o);return typeof o=="string"&&/^[=+\-@\t]/.test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).join(",")).join(
`\r
`)}\r
`}function un({times:t,state:e,language:o}){let{from:n,year:r,yearB:s,mode:i,compareWith:l}=e(),c=l==="none"?[r]:[s,r],a=t.index.get(n),d=a===void 0?t.ids.map((f,u)=>u):
[a];return[pe(o,["from","from_name","to","to_name","mode","year","minutes","in_vehicle_minutes","km","population_2020"]),...c.flatMap(f=>d.flatMap(u=>t.ids.flatMap(
(p,m)=>u===m?[]:[[t.ids[u],t.names[u],p,t.names[m],me(o,"mode",i),f,t.between("minutes",f,i,u,m),t.between("vehicle",f,i,u,m),t.between("km",f,i,u,m),t.population[m]]])))]}
function ge(t){y("download-csv").addEventListener("click",()=>{let{from:e,mode:o,year:n}=t.state(),r=t.times.index.get(e),s=r===void 0?"all":t.times.names[r];et(
`minutes-${s}-${o}-${n}.csv`,new Blob([he(un(t))],{type:"text/csv;charset=utf-8"}))})}function dn(){let t=JSON.parse(y("atlas-data").textContent??""),e=window[t.page.map],o=Pt(t),n=Ht(t.travel.times),r=Dt(t.travel.gains,n.n),s=Zt(t.travel.journeys,
n.n),i=t.travel.looks,l={year:t.page.asOfYear,yearB:2015,mode:"any",compareWith:"none",from:"",to:"",gain:"",clickSets:"from",lang:"zh",theme:"auto",statuses:new Set(
["open"]),layers:new Set,district:"",km:0,unit:"",nearStatus:"",nearKind:"",selected:"",compare:!1,compareYear:0,swipe:0,basemap:""},c=St(window.location.hash,t),
a=Mt({...l,...c.patch}),d=()=>a.get(),f=M=>a.set(M),u=$t(t.words,()=>d().lang),p={data:t,scene:o,language:u,times:n,state:d,set:f,listen:(M,_)=>{a.listen(M,_)}},
m=()=>{},h=Rt(a,u,()=>m()),g=()=>r.find(({key:M})=>M===d().gain);function b(M){let _=d(),P=new Set(_.mode==="rail"?["rail"]:_.mode==="road"?["roads"]:["roads","\
rail"]),N=g()?.year??(M==="other"?_.yearB:_.year);return Nt(o,{..._,layers:P},{dark:h(),lit:null,year:N})}function k(M){let _=d(),P=Vt(_,n,r,M),N=M==="other"?_.
yearB:_.year,[C,I]=[n.index.get(_.from),n.index.get(_.to)],G=C===void 0||I===void 0||_.gain?[]:s(N,_.mode,C,I);return{looks:i,times:n,state:_,asked:P,journey:G,
line:g()?.line??"",say:Xt(P,u)}}let x=ce(e),$={main:yt(e,(M,_)=>tt(M,_,o,b("main"),k("main"))),other:yt(x,(M,_)=>tt(M,_,o,b("other"),k("other")))};function z(){
let M=d(),_=Kt(M,n,g(),u);y("headline").textContent=_,document.title=_;let P=M.compareWith==="side"&&!M.gain;fe(e,x,P),$.other.show(P),y("year-tag").textContent=
String(M.year),y("twin-tag").textContent=String(M.yearB),y("year-b-row").hidden=M.compareWith==="none",R("year").disabled=!!M.gain,ae(k("main"),b("main"),u)}m=()=>{
z(),$.main.later(),$.other.later()};for(let[M,_]of[["main",e],["other",x]]){let P=N=>{let C=$[M].view(),I=_.project(N.latlng,C.zoom);return wt(I.x-C.left,I.y-C.
top,C,o,{...b(M),layers:new Set(["districts"])},[],{polygons:!0}).find(({id:G})=>n.index.has(G))};_.on("click",N=>{let C=P(N);if(!C)return;let I=d();I.clickSets===
"to"&&I.from?f({to:C.id===I.from?"":C.id,gain:""}):f({from:C.id,to:I.to===C.id?"":I.to,gain:""})}),mn(_,P,N=>B(N,M))}function B(M,_){let P=n.index.get(M.id)??0,
{asked:N,say:C}=k(_),I=N.answers[P],G=I.value===null||I.what==="self"?"":` ${u.t("minute_unit")}`;return`${M.name} · ${C(I)}${G} · ${W(u,n.population[P])}`}Bt(
t,a,u),pn(p),te(p),ee(p),ne(p,s),oe(p,r),ge(p),de({desk:p,map:e,shown:b,plan:k}),Ft(e,u),y("lang").addEventListener("click",()=>f({lang:d().lang==="zh"?"en":"zh"})),
a.listen(["lang"],()=>ft(u,d().lang)),a.listen(["*",...Object.keys(l)],()=>m());function j(M){a.set({...l,...M.patch}),M.where&&e.setView([M.where.latitude,M.where.
longitude],M.where.zoom,{animate:!1})}if(ft(u,d().lang),z(),c.where)j(c);else{let M=e.getSize().x>700;e.fitBounds(t.page.bounds,{animate:!1,paddingTopLeft:[M?150:
6,6],paddingBottomRight:[M?20:6,M?30:150]})}jt(e,a,l,u,M=>j(St(M,t)),le),$.main.redraw(),document.documentElement.dataset.ready="yes",window.atlas={map:e,twin:x,
store:a,scene:o,times:n,gains:r,journeys:s,labels:()=>$.main.drawn().labels}}function pn({data:t,state:e,set:o,listen:n,language:r}){let s=F("compare"),i=F("yea\
r-b");for(let a=t.page.firstYear;a<=t.page.lastYear;a++)i.append(S("option",{value:a},String(a)));function l(){s.replaceChildren(...["none","difference","side"].
map(a=>S("option",{value:a},r.t(`compare_${a}`)))),s.value=e().compareWith,i.value=String(e().yearB)}s.addEventListener("change",()=>o({gain:"",compareWith:s.value})),
i.addEventListener("change",()=>o({yearB:Number(i.value),gain:""}));let c=R("year");c.addEventListener("change",()=>o({year:Number(c.value)})),n(["compareWith",
"yearB","lang"],l),l()}function mn(t,e,o){let n=y("hover"),r=t.getContainer(),s=0;t.on("mousemove",i=>{s||=requestAnimationFrame(()=>{s=0;let l=e(i);if(r.style.
cursor=l?"pointer":"",n.hidden=!l,!l)return;n.textContent=o(l);let c=y("stage").getBoundingClientRect(),a=r.getBoundingClientRect();n.style.transform=`translate\
(${a.left-c.left+i.containerPoint.x+14}px, ${a.top-c.top+i.containerPoint.y+14}px)`})}),t.on("mouseout movestart zoomstart",()=>{n.hidden=!0})}dn();})();
