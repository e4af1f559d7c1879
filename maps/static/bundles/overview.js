"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function w(t){return x(t)}function v(t){return x(t)}function m(t,e={},...n){
let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):r===!0?o.setAttribute(s,""):r!==!1&&r!=null&&o.setAttribute(
s,String(r));for(let s of n)s!=null&&o.append(s);return o}function ot(t,e){let n=URL.createObjectURL(e),o=m("a",{href:n,download:t});document.body.append(o),o.click(),
o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Vt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,i]of Object.entries(o)){let l=e[r];Ve(l,i)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:i}of n)r.some(l=>l==="*"||s.has(l))&&i(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function Ve(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function Dt(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(r,i)=>String(o[i]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var De={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function At(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries(De)){let s=`[data-${n.
replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let i=r.dataset[n]??"";r.setAttribute(o,t.t(i))}}}var Ze=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Ue=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],We=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Ge=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Ke=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function st(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=
0;let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function Zt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function i(d){for(;r<d;)s|=t[o++]<<r,r+=8;let g=s&(1<<d)-1;return s>>>=
d,r-=d,g}function l(d){let g=0,p=0,h=0;for(let y=1;y<16;y++){g|=i(1);let S=d.counts[y];if(g-S<p)return d.symbols[h+(g-p)];h+=S,p=p+S<<1,g<<=1}throw new Error("d\
amaged data")}function a(d){if(n+d<=e.length)return;let g=new Uint8Array(Math.max(e.length*2,n+d));g.set(e),e=g}function c(){s=0,r=0;let d=t[o]|t[o+1]<<8;o+=4,a(
d),e.set(t.subarray(o,o+d),n),n+=d,o+=d}function f(){let d=i(5)+257,g=i(5)+1,p=i(4)+4,h=new Uint8Array(320);for(let S=0;S<p;S++)h[Ke[S]]=i(3);let y=st(h.slice(0,
19));h.fill(0);for(let S=0;S<d+g;){let k=l(y);if(k<16){h[S++]=k;continue}let A=k===16?h[S-1]:0,E=k===16?3+i(2):k===17?3+i(3):11+i(7);for(;E--;)h[S++]=A}return[st(
h.slice(0,d)),st(h.slice(d,d+g))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[st(d),st(new Uint8Array(
30).fill(5))]}for(let d=0;!d;){d=i(1);let g=i(2);if(g===0){c();continue}let[p,h]=g===1?u():f();for(;;){let y=l(p);if(y===256)break;if(y<256){a(1),e[n++]=y;continue}
let S=Ze[y-257]+i(Ue[y-257]),k=l(h),A=We[k]+i(Ge[k]);a(S);for(let E=0;E<S;E++,n++)e[n]=e[n-A]}}return e.subarray(0,n)}function Ut({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([i,l])=>({key:i,...Object.fromEntries(
t.map((a,c)=>[a,l[c]]))}));return[n,{...s,signs:r}]}))}function Wt({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function z(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function pt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Gt({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,i)=>{let l=e[r.toLowerCase()];s.standing.
set(t+i,l),r in e&&s.status.set(t+i,l)}),s})}function N(t,e){return t.status.get(e)??null}function rt(t,e){return t.standing.get(e)??""}function J(t,e){return t===
null?!1:t===""||e.has(t==="expected"?"open":t)}function $t(t){let e=atob(t),n=new Uint8Array(e.length);for(let i=0;i<e.length;i++)n[i]=e.charCodeAt(i);let o=Zt(n),s=o.length/4,r=new Int32Array(s);for(let i=0;i<
s;i++){let l=(o[i]|o[s+i]<<8|o[2*s+i]<<16|o[3*s+i]<<24)>>>0;r[i]=l>>>1^-(l&1)}return r}function j(t){return typeof t=="string"?$t(t):t}function mt(t){return t/360+
.5}function ht(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function F(t){return(t-.5)*360}function Y(t){return 90-360*Math.atan(
Math.exp((t-.5)*2*Math.PI))/Math.PI}function it(t){let e=$t(t.counts),n=$t(t.steps),o=10**t.decimals,s=[],r=0,i=0,l=0;for(let a of e){let c=new Float64Array(2*a),
f=r,u=i;for(let d=0;d<a;d++)f+=n[l+d],u+=n[l+a+d],d===0&&(r=f,i=u),c[2*d]=mt(f/o+t.origin[0]),c[2*d+1]=ht(u/o+t.origin[1]);l+=2*a,s.push(c)}return s}function Xe(t,e){
return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function D(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.length;o+=2)n[o]<e[0]&&(e[0]=
n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function _t(t,e){let n=2;for(let r of t)n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(
n),s=0;for(let r of t){let i=e[r<0?-r-1:r],l=i.length/2;for(let a=s===0?0:1;a<l;a++){let c=r<0?l-1-a:a;o[s++]=i[2*c],o[s++]=i[2*c+1]}}return o}function Kt(t){let e=it(
t.boundaries),n=it(t.lines),o=Gt(t.years),s=Ut(t.looks),r={};for(let[i,l]of Object.entries(t.layers)){let a=Object.fromEntries(Object.entries(l.columns).map(([p,
h])=>[p,"i"in h?{d:h.d,i:j(h.i)}:h])),c=j(l.lives),f=s[i],u=(p,h)=>Xe(a[p],h),d=[];for(let p=0;p<l.n;p++){let h=u("kind",p)||"",y=u("rank",p)||9;d.push({layer:i,
index:p,id:u("id",p),name:u("name",p)||"",kind:h,sign:Wt(f,f.by==="rank"?String(y):h),life:o[c[p]],undated:f.draw!=="ground"&&!!u("undated",p),parts:[],rings:[],
x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:y})}l.points&&Je(l.points,d),l.shapes&&qe(l,d,e),l.parts&&Qe(l,d,n,o);let g=(p,h)=>Et(p.map(({index:y})=>l.shapes?.[y]??
[]),e,h&&p.map(h));r[i]={id:i,look:f,geometry:l.geometry,features:d,cell:u,edges:g}}return r}function Je(t,e){let n=it(t.at)[0],o=0;Array.from(j(t.which)).forEach(
(s,r)=>{o+=s;let i=e[o];i.x=n[2*r],i.y=n[2*r+1],i.box=[i.x,i.y,i.x,i.y]})}function Et(t,e,n){let o=new Map;return t.forEach((s,r)=>{for(let i of s.flat()){let l=i<
0?-i-1:i,a=o.get(l);a?a.push(n?.[r]??""):o.set(l,[n?.[r]??""])}}),[...o].filter(([,s])=>!n||s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:D([e[s]])}))}
function qe(t,e,n){e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).map(l=>_t(l,n)),o.box=D(o.rings);let r=t.labels?.[2*s],i=t.labels?.[2*s+1];r!=null&&i!=null&&(o.
x=mt(r),o.y=ht(i))})}function Qe(t,e,n,o){let s=j(t.parts?.counts??[]),r=j(t.parts?.lives??[]),i=j(t.parts?.alignments??[]),l=0;e.forEach((a,c)=>{for(let d=l+s[c];l<
d;l++){let g=n[(t.first??0)+l];a.parts.push({path:g,life:o[r[l]],made:i[l],box:D([g])})}let f=a.parts.map(d=>d.path),u=f.reduce((d,g)=>g.length>d.length?g:d,f[0]??
[]);if(a.box=D(f),u.length){let d=2*Math.floor(u.length/4);a.x=u[d],a.y=u[d+1]}})}var tn={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Xt=new Map;function en(t){let e=Xt.
get(t);return e||(e=new Path2D(tn[t]),Xt.set(t,e)),e}function Jt(t,e,n){let{scale:o,left:s,top:r}=n,i=e.length-2,l=e[0]*o-s,a=e[1]*o-r;t.moveTo(l,a);for(let c=2;c<=
i;c+=2){let f=e[c]*o-s,u=e[c+1]*o-r;c<i&&Math.abs(f-l)+Math.abs(u-a)<1.6||(t.lineTo(f,u),l=f,a=u)}}function _(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-
e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}function gt(t,e,n,o){t.beginPath();for(let s of e)Jt(t,s,n),t.closePath();t.fillStyle=o,t.
fill("evenodd")}function I(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=
o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=48){t.beginPath();for(let r of e.slice(s,s+48))Jt(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function Z(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(n,o),t.scale(s.size/12,s.size/12);let r=en(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=
s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.
restore()}function qt(t,e){let n=it(t.lines),o=new Set(t.rings.flatMap((r,i)=>e.has(t.names[i])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(i=>i.filter(l=>!o.
has(l))));return{around:t.rings.flatMap(r=>r.map(i=>{let l=_t(i,n);return{path:l,box:D([l])}})),aroundEdges:Et(s,n)}}function yt(t,e){return t.filter(({box:n})=>_(
n,e)).map(({path:n})=>n)}function Qt(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),gt(t,yt(n.around,e),e,s.around),I(
t,yt(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),on(t,e,n,o),sn(t,e,n,o)}function nn(t,e,n){let o=t.layer==="districts"?n.cityOf(
t,e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tints[5e5])[e.dark?1:0]}function on(t,e,n,o){let{palette:s}=o,r=o.layers.has("districts")?n.layers.
districts?.features??[]:[],i=(n.layers.cities?.features??[]).filter(a=>o.layers.has("cities")&&n.detailed.has(a.id));if(!o.tiles)for(let a of r.length?r:i)_(a.box,
e)&&gt(t,a.rings,e,nn(a,o,n));if(r.length&&I(t,yt(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!i.length)return;let l=yt(
n.edges.cities(o.year),e);I(t,l,e,{color:s.city_edge,width:3.4,join:"bevel"}),I(t,l,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}function sn(t,e,n,o){
for(let s of z(n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!_(r.box,e))continue;let i=o.palette[pt(r)];t.globalAlpha=o.dark?
.22:.17,gt(t,r.rings,e,i),I(t,r.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var rn=2,ln=["proposed","planned","approved","construction","expected","open"];function q(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function an(t,e,n){
let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(_(s.box,e))for(let r of s.parts){let i=N(r.life,n.year);if(!J(i,n.statuses)||!_(r.box,e))
continue;let l=(r.made===rn?"s":"")+(n.fade(s)<1?"f":""),a=`${s.sign.key}|${i}|${l}`,c=o.get(a);c?c.push(r.path):o.set(a,[r.path])}return o}function te(t,e,n,o){
for(let s of z(n.layers,"lines")){let r=an(s,e,o);for(let i of ln)for(let l of[...s.look.signs].reverse())for(let a of["","s","f","sf"]){let c=r.get(`${l.key}|${i}\
|${a}`);c&&cn(t,c,e,n,o,l,i,a)}}}function cn(t,e,n,o,s,r,i,l){let a=l.startsWith("s"),c=o.style.strokes[i]??o.style.strokes.open,f=r.size*q(n.zoom),u=s.palette[r.
color],d=c.dash.map(y=>y*Math.max(f,1.5)),g=c.alpha*(a?o.style.schematic:1)*s.lineAlpha*(l.endsWith("f")?.42:1),p=c.dash[0]===.1?"round":void 0,h=e.length>=400;
h||I(t,e,n,{color:s.palette.halo,width:f+1.8,alpha:.75}),I(t,e,n,{color:u,width:h?1:f,dash:h?[]:d,alpha:g,cap:h?"butt":p,join:h?"bevel":"round"}),r.ticks&&!d.length&&
!h&&I(t,e,n,{color:u,width:f*3.4,dash:[1.1,9],alpha:g*.8}),a&&f>=2.4&&!d.length&&!h&&I(t,e,n,{color:s.palette.halo,width:f*.3,alpha:.62})}function ee(t,e,n,o){for(let s of z(
n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.filter(o.visible);for(let i of s.look.signs){let l=r.filter(c=>c.sign===i).flatMap(c=>c.rings),
a=i.size*q(e.zoom);I(t,l,e,{color:o.palette.halo,width:a+3,alpha:.8}),I(t,l,e,{color:o.palette[i.color],width:a,alpha:.88})}}}function ne(t,e,n,o){let{palette:s}=o,
r=o.district?n.byId.get(o.district):void 0;r&&(I(t,r.rings,e,{color:s.halo,width:5}),I(t,r.rings,e,{color:s.lit,width:3}));let i=o.selected?n.byId.get(o.selected):
void 0;if(!i)return;let l=i.parts.length?i.parts.map(c=>c.path):i.rings,a=i.parts.length?8:3;I(t,l,e,{color:s.select,width:a,alpha:.4}),!l.length&&Number.isFinite(
i.x)&&(t.beginPath(),t.arc(i.x*e.scale-e.left,i.y*e.scale-e.top,12,0,7),t.strokeStyle=s.select,t.lineWidth=2.5,t.stroke())}var O='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',Q='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',oe=new Map;function U(t,e,n){let o=`${e}|${n}`,s=oe.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,oe.set(o,
s)),s}function se(t,e,n){let o=[],s="";for(let r of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])s&&t.measureText(s+r).width>n&&(o.push(s.trimEnd()),s=""),s+=
r;return[...o,s].filter(Boolean)}var fn=15,dn=36,un=1200;function re(t,e,n,o,s){let{palette:r}=o;for(let i of z(n.layers,"rings"))for(let l of o.layers.has(i.id)?i.features:[]){let{sign:a}=l;if(e.
zoom<a.zoom||!_(l.box,e))continue;let c=o.status(l);if(c===null)continue;let f=l.x*e.scale-e.left,u=l.y*e.scale-e.top,d=a.size*Math.sqrt(q(e.zoom))+.3;t.beginPath(),
t.arc(f,u,d,0,7),t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[a.color],t.lineWidth=1.4,t.setLineDash(c==="open"?[]:[1.6,1.4]),t.stroke(),
t.setLineDash([]),t.globalAlpha=1,s.push({x:f,y:u,r:d+3,features:[l]})}}function ie(t,e,n,o,s){let{palette:r}=o;for(let i of z(n.layers,"symbols"))for(let l of o.
layers.has(i.id)?i.features:[]){let{sign:a}=l;if(e.zoom<a.zoom||!_(l.box,e)||!o.visible(l))continue;let c=l.x*e.scale-e.left,f=l.y*e.scale-e.top;Z(t,a.shape,c,f,
{size:a.size,color:r[a.color],rim:r.halo,alpha:o.lineAlpha*o.fade(l)}),s.push({x:c,y:f,r:a.size/2+2,features:[l]})}pn(t,e,n,o,s)}function pn(t,e,n,o,s){if(o.layers.
has("cities"))for(let r of n.layers.cities?.features??[]){if(!Number.isFinite(r.x))continue;let i=r.x*e.scale-e.left,l=r.y*e.scale-e.top;if(i<-20||l<-20||i>e.width+
20||l>e.height+20)continue;let a=n.detailed.has(r.id)?9:6.5;Z(t,"square",i,l,{size:a,color:o.palette.ink,rim:o.palette.halo}),s.push({x:i,y:l,r:a/2+2,features:[
r]})}}function mn(t,e,n){let o=new Map,s=[];for(let r of t){let i=r.x*e.scale-e.left,l=r.y*e.scale-e.top,a=Math.floor(i/n),c=Math.floor(l/n),f=hn(o,a,c,i,l,n);if(f){
f.features.push(r);continue}let u={x:i,y:l,r:8,features:[r]};s.push(u);let d=o.get(a*100003+c);d?d.push(u):o.set(a*100003+c,[u])}return s}function hn(t,e,n,o,s,r){
for(let i=e-1;i<=e+1;i++)for(let l=n-1;l<=n+1;l++)for(let a of t.get(i*100003+l)??[])if((a.x-o)**2+(a.y-s)**2<r*r)return a}function le(t,e,n,o,s){for(let r of z(
n.layers,"clusters"))o.layers.has(r.id)&&gn(t,e,r,o,s)}function gn(t,e,n,o,s){let r=n.features.filter(i=>Number.isFinite(i.x)&&_(i.box,e)&&(o.lit?.has(i.id)||o.
visible(i)));o.lit&&r.sort((i,l)=>Number(o.lit?.has(l.id))-Number(o.lit?.has(i.id)));for(let i of mn(r,e,r.length>un?dn:fn)){let l=o.lit?i.features.filter(f=>o.
lit?.has(f.id)).length:0,a=o.lit&&!l?.22:1,c=l?1:o.fade(i.features[0]);i.features.length>1?bn(t,i,o,a,l>0):yn(t,i,n,o,a*c,l>0),s.push(i)}}function yn(t,e,n,o,s,r){
let[{sign:i,index:l}]=e.features;r&&ae(t,e,10,o.palette.lit),Z(t,i.shape,e.x,e.y,{size:i.size,color:o.palette[i.color],rim:o.palette.halo,hollow:/feature|districts/.
test(n.cell("location",l)??""),alpha:s})}function ae(t,e,n,o){t.beginPath(),t.arc(e.x,e.y,n,0,7),t.fillStyle=o,t.globalAlpha=.85,t.fill(),t.globalAlpha=1}function bn(t,e,n,o,s){
let r=e.features.length,i=Math.min(17,7.5+1.5*Math.log2(r));e.r=i+2,s&&ae(t,e,i+4,n.palette.lit),t.globalAlpha=o,t.beginPath(),t.arc(e.x,e.y,i,0,7),t.fillStyle=
n.palette.halo,t.fill();let l=new Map;for(let{sign:{color:c}}of e.features)l.set(c,(l.get(c)??0)+1);let a=-Math.PI/2;t.lineWidth=3,t.lineCap="butt";for(let[c,f]of l){
let u=a+2*Math.PI*f/r;t.beginPath(),t.arc(e.x,e.y,i-1.5,a,u),t.strokeStyle=n.palette[c],t.stroke(),a=u}t.fillStyle=n.palette.ink,t.font=`600 ${r>99?9:10.5}px ${O}`,
t.textAlign="center",t.textBaseline="middle",t.fillText(String(r),e.x,e.y+.5),t.globalAlpha=1}var kn=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function xn(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let i=t[r]*e.scale-e.left,l=t[r+1]*e.scale-e.top,a=n.
length,c=i<-40||l<-40||i>e.width+40||l>e.height+40;if(c&&a===0){let f=t[r+2]*e.scale-e.left,u=t[r+3]*e.scale-e.top;if(!(f>-40&&u>-40&&f<e.width+40&&u<e.height+40))
continue}if(a){let f=Math.hypot(i-n[a-1],l-o[a-1]);if(f<3&&r<t.length-2)continue;s.push(s[a-1]+f)}if(n.push(i),o.push(l),c&&a>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function It(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function zt(t,e,n,o){let s=t.filter(i=>i.length>=4&&_(D([i]),e,0)).map(i=>xn(i,e)).
filter(i=>i.total>n*1.15).sort((i,l)=>l.total-i.total).slice(0,4),r=[];for(let i of s)for(let l of kn){let a=i.total*l;if(a<n/2||a>i.total-n/2)continue;let[c,f]=It(
i,a-n/2),[u,d]=It(i,a+n/2),[g,p]=It(i,a);if(Math.hypot(u-c,d-f)<n*.965)continue;let y=Math.atan2(d-f,u-c);y>Math.PI/2&&(y-=Math.PI),y<=-Math.PI/2&&(y+=Math.PI);
for(let S of o?[-1,1]:[0])r.push({x:g-Math.sin(y)*o*S,y:p+Math.cos(y)*o*S,angle:y})}return r}function Ct(t,e,n,o,s){let r=n/2+s,i=o/2+s;return[[r,0],[-r,0],[0,-i],[0,i],[r*.85,-i*.8],[r*.85,i*.8],[-r*.85,-i*.8],[-r*.85,i*.8]].map(([l,a])=>({x:t+l,y:e+a,
angle:0}))}function ce(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function Sn(t,e,n,o){let{palette:s,layers:r}=o,i=[];for(let a of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
a.x))continue;let c=n.detailed.has(a.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,u=a.name.replace(/市$/,""),d=`${c?700:600} ${f}px ${Q}`,g=a.x*e.scale-e.left,p=a.
y*e.scale-e.top,h=c?f*.18:0,y=U(t,d,u)+h;i.push({text:u,size:f,font:d,spacing:h,firm:!0,feature:a,rank:c?0:1.2,color:c?s.ink:s.muted,places:Ct(g,p,y,f,c?8:6)})}
let l=new Set(i.map(a=>a.feature?.name));return n.neighbours.forEach(a=>{l.has(a.name)||o.tiles||i.push({text:a.name,size:12,font:`500 12px ${Q}`,spacing:3,firm:!1,
feature:null,rank:8.8,color:s.around_label,places:ce(a.x*e.scale-e.left,a.y*e.scale-e.top,12)})}),i}function Mn(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)
return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>_(s.box,t)).map(s=>{let r=s.id===n.district,i=(s.box[2]-s.box[0])*
t.scale;return{text:s.name,size:o,font:`${r?700:500} ${o}px ${O}`,spacing:0,firm:!0,feature:s,rank:r?.5:i<o*3?9.5:3,color:r?n.palette.ink:n.palette.muted,places:ce(
s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function tt(t,e,n){return z(t.layers,n).reverse().flatMap(({id:o,features:s})=>e.layers.has(o)?s:[])}function Ln(t,e,n){
let o=Math.min(17,12.5+(t.zoom-8)*1.6);return tt(e,n,"fills").filter(n.visible).map(s=>{let r=s.x*t.scale-t.left,i=s.y*t.scale-t.top;return{text:s.name,size:o,font:`\
600 ${o}px ${Q}`,spacing:o*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:n.palette[pt(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(l=>[0,-4,4].map(a=>({x:r+a*
o,y:i+l*o,angle:0})))}})}function An(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return tt(e,n,"borders").filter(s=>Number.isFinite(s.x)&&n.visible(s)&&t.zoom>=
s.sign.label_zoom).map(s=>{let{name:r,sign:i}=s,l=r.length>14&&t.zoom<9.6?`${r.split("-")[0]}…${r.split("-").pop()}`:r;return{text:l,size:o,font:`700 ${o}px ${O}`,
spacing:0,firm:!0,feature:s,rank:i.label_rank,color:n.palette[i.label_color],places:Ct(s.x*t.scale-t.left,s.y*t.scale-t.top,o*l.length*.94,o,7)}})}function wt(t,e,n,o,s=n.
sign.label_rank){let{label_size:r,label_weight:i,label_gap:l}=n.sign,a=`${i} ${r}px ${O}`;return{text:n.name,size:r,font:a,spacing:0,firm:!1,feature:n,rank:s,color:o,
places:Ct(n.x*e.scale-e.left,n.y*e.scale-e.top,U(t,a,n.name),r,l)}}function $n(t,e,n,o){return tt(n,o,"symbols").filter(s=>e.zoom>=s.sign.label_zoom&&_(s.box,e)&&
o.visible(s)).map(s=>wt(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color]))}function _n(t,e,n,o){return tt(n,o,"rings").filter(s=>e.zoom>=s.sign.label_zoom&&
_(s.box,e)&&o.status(s)!==null).map(s=>wt(t,e,s,o.palette[s.sign.label_color]))}function En(t,e,n,o){let s=tt(n,o,"clusters");return s.length>2e3?[]:s.filter(r=>(o.
lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&_(r.box,e)).map(r=>wt(t,e,r,o.palette[r.sign.label_color],o.lit?2.4:r.sign.label_rank))}function In(t,e,n,o){
let s=[];for(let r of tt(n,o,"lines")){if(s.length>300)return s;if(!_(r.box,e,0)||!o.visible(r))continue;let{sign:i}=r,l=n.layers[r.layer],a=o.palette[i.label_color],
c=l.look.shields?l.cell("codes",r.index):"";if(c&&e.zoom>=(String(c)[0]==="G"?7.8:8.5)&&zn(s,t,e,r,String(c).split("|")[0],a,o),e.zoom<i.label_zoom)continue;let f=i.
label_size,u=`600 ${f}px ${O}`,d=U(t,u,r.name),g=i.size*q(e.zoom)/2+f*.62+1;s.push({text:r.name,size:f,font:u,spacing:0,firm:!1,feature:r,rank:i.label_rank,color:a,
places:zt(r.parts.map(p=>p.path),e,d,g)})}return s.filter(r=>r.places.length)}function zn(t,e,n,o,s,r,i){let a=`700 ${9.5}px ${O}`,c=zt(o.parts.map(u=>u.path),n,
U(e,a,s)+7,0).map(u=>({...u,angle:0})),f=Math.ceil(c.length/2);for(let[u,d]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])d.length&&t.push({text:s,size:9.5,font:a,spacing:0,
firm:!1,feature:o,rank:u,color:i.dark?"#15181d":"#ffffff",shield:r,places:d})}function fe(t,e,n,o){return[...Sn(t,e,n,o),...Mn(e,n,o),...Ln(e,n,o),...An(e,n,o),
...$n(t,e,n,o),..._n(t,e,n,o),...En(t,e,n,o),...In(t,e,n,o)]}var bt=48,Cn=["ground","rings"],kt=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/bt);n<=Math.floor(e[2]/bt);n++)for(let o=Math.floor(
e[1]/bt);o<=Math.floor(e[3]/bt);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let s of this.cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&
n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function wn(t,e,n){
let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let i=0;i<s;i++){
let l=((i+.5)/s-.5)*n,a=e.x+l*Math.cos(e.angle),c=e.y+l*Math.sin(e.angle);r.push([a-o,c-o,a+o,c+o])}return r}function de(t,e,n,o,s,r=fe(t,e,n,o)){let i=r.sort((f,u)=>f.
rank-u.rank),l=new kt,a=new kt;a.take(s.map(({x:f,y:u,r:d})=>[f-d+2,u-d+2,f+d-2,u+d-2]));let c=[];for(let f of i){let u=U(t,f.font,f.text)+f.spacing*(f.text.length-
1)+(f.shield?7:0),d=Nn(f,u,e,l,a);!d||On(f,d.place,c,n)||(l.take(d.boxes),Tn(t,f,d.place,u,o),c.push({text:f.text,boxes:d.boxes,feature:f.feature}))}return c}function On(t,e,n,o){
return t.shield||!t.feature||Cn.includes(o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,feature:i})=>s===t.text&&i!==t.feature&&Math.hypot((r[0][0]+
r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function Nn(t,e,n,o,s){let r=null;for(let i of t.places){if(i.x<-e/2||i.y<0||i.x>n.width+e/2||i.y>n.height)continue;
let l=wn(t,i,e);if(o.isFree(l)&&!(n.clip&&t.rank>=1&&l.some(a=>a[0]<(n.clip?.[0]??0)||a[2]>(n.clip?.[1]??0)))){if(t.rank<1||s.isFree(l))return{place:i,boxes:l};
t.firm&&(r??={place:i,boxes:l})}}return r}function Tn(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline=
"middle",t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.
halo,t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=
e.color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let r=o/e.text.length,i=[...e.text];for(let l of["strokeText","fillText"])i.forEach((a,c)=>{
t[l](a,(c+.5)*r-o/2,0)})}t.restore()}function ue(t){let e=Kt(t),n=new Map;for(let l of Object.values(e))for(let a of l.features){n.set(a.id,a);for(let c of String(l.cell("stands_for",a.index)??"").
split("|"))c&&n.set(c,a)}let o=new Set;for(let l of e.districts?.features??[])o.add(`city/${l.id.split("/")[1].slice(0,4)}00`);for(let l of o)(e.districts?.features??
[]).filter(c=>`city/${c.id.split("/")[1].slice(0,4)}00`===l).length<2&&o.delete(l);let s=t.around.names.map((l,a)=>({name:l,x:mt(t.around.labels?.[2*a]??NaN),y:ht(
t.around.labels?.[2*a+1]??NaN)})),r=(e.cities?.features??[]).filter(l=>o.has(l.id)),i=Pn(e.districts);return{layers:e,byId:n,detailed:o,neighbours:s,cityOf:i,style:t.
style,asOfYear:t.page.asOfYear,...qt(t.around,new Set(r.map(({name:l})=>l))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:vn(e,r,o,i)}}}
function Pn(t){return({id:e,index:n},o)=>o<Number(String(t?.cell("parent_since",n)??"").slice(0,4))?String(t?.cell("former_parent",n)):`city/${e.split("/")[1].slice(
0,4)}00`}function vn({districts:t,cities:e},n,o,s){let r=(t?.features??[]).filter(a=>o.has(s(a,1/0))),i=e?.edges(n)??[],l=new Map([["",i]]);return a=>{let f=r.filter(
d=>s(d,a)!==s(d,1/0)).map(d=>d.id).join(),u=l.get(f);return u||(u=t.edges(r,d=>s(d,a)),l.set(f,u)),u}}function pe(t,e,n){let o=n.year??e.year;return{year:o,statuses:e.
statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.district,selected:e.
selected,status:s=>{let r=N(s.life,o);return J(r,e.statuses)?r:null},visible:s=>s.parts.length?s.parts.some(r=>J(N(r.life,o),e.statuses)):J(N(s.life,o),e.statuses),
fade:s=>o<t.asOfYear&&s.undated?.42:1}}function lt(t,e,n,o){let s=[];t.clearRect(0,0,e.width,e.height),Qt(t,e,n,o),ee(t,e,n,o),te(t,e,n,o),ne(t,e,n,o),re(t,e,n,
o,s),ie(t,e,n,o,s),le(t,e,n,o,s);let r=de(t,e,n,o,s);return{symbols:s,labels:r}}function Ot(t,e){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let o=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},r=null,i=0,l=!0,a=!1,c=[0,1],f={symbols:[],labels:[]};function u(){if(cancelAnimationFrame(i),i=0,!l||a)return;
let k=t.getSize(),A=k.multiplyBy(.2).round(),E=t.containerPointToLayerPoint([-A.x,-A.y]),H=t.getPixelOrigin(),ut=t.getZoom(),B=k.x+2*A.x,K=k.y+2*A.y,V=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(B*V)||n.height!==Math.round(K*V))&&(n.width=Math.round(B*V),n.height=Math.round(K*V),n.style.width=`${B}px`,
n.style.height=`${K}px`),s={scale:256*2**ut,left:H.x+E.x,top:H.y+E.y,width:B,height:K,zoom:ut},(c[0]>0||c[1]<1)&&(s.clip=[c[0]>0?A.x+c[0]*k.x:0,c[1]<1?A.x+c[1]*
k.x:B]),r=t.layerPointToLatLng(E),o.setTransform(V,0,0,V,0,0),f=e(o,s),g()}function d(){i||=requestAnimationFrame(u)}function g(k=t.getCenter(),A=t.getZoom()){if(!r)
return;let E=t._latLngToNewLayerPoint(r,A,k);L.DomUtil.setTransform(n,E,t.getZoomScale(A,s.zoom)),p()}function p(){if(c[0]===0&&c[1]===1){n.style.clipPath="";return}
let k=t.getSize(),A=t.latLngToContainerPoint(r).x,E=Math.max(0,c[0]*k.x-A),H=Math.max(0,A+s.width-c[1]*k.x);n.style.clipPath=`inset(0 ${c[1]===1?0:H}px 0 ${c[0]===
0?0:E}px)`}function h(){if(!r||t.getZoom()!==s.zoom)return!1;let k=t.latLngToContainerPoint(r),A=t.getSize();return k.x<=0&&k.y<=0&&k.x+s.width>=A.x&&k.y+s.height>=
A.y}function y(){!r||t.getZoom()!==s.zoom||(p(),h()||d())}function S(){h()&&!s.clip?g():u()}return t.getPane("overlayPane").append(n),t.on("moveend",S),t.on("vi\
ewreset resize",u),t.on("move",y),t.on("zoom",()=>{g(),Math.abs(t.getZoom()-s.zoom)>.45&&d()}),t.on("zoomanim",k=>{a=!k.noUpdate,g(k.center,k.zoom)}),t.on("zoom\
end",()=>{a=!1}),{canvas:n,redraw:u,later:d,view:()=>s,drawn:()=>f,clip(k,A){c[0]===k&&c[1]===A||(c=[k,A],r&&(p(),d()))},show(k){l=k,n.hidden=!k,k&&u()}}}var at=7;function me(t,e,n,o,s,r,i){let l=[],a=({symbol:f})=>o.layers[f.features[0].layer].look.rank,c=r.map(f=>({symbol:f,far:Math.hypot(f.x-t,f.y-e)})).filter(
({symbol:f,far:u})=>u<=f.r+2).sort((f,u)=>a(u)-a(f)||f.far-u.far);for(let{symbol:f}of c)l.push(...f.features);return l.push(...Rn(t,e,n,o,s)),i.polygons&&l.push(
...Hn(t,e,n,o,s)),[...new Set(l)]}function Rn(t,e,n,o,s){let r=[],i={...n,left:n.left+t-at,top:n.top+e-at,width:2*at,height:2*at};for(let l of z(o.layers,"borde\
rs","lines").reverse()){if(!s.layers.has(l.id))continue;let a=l.look.draw==="borders"?1.5:0;for(let c of l.features){if(!_(c.box,i,0)||!s.visible(c))continue;let f=c.
parts.length?c.parts.filter(d=>_(d.box,i,0)).map(d=>d.path):c.rings,u=Math.min(...f.map(d=>jn(d,t,e,n)),1/0);u<=at&&r.push({feature:c,far:u-a})}}return r.sort((l,a)=>l.
far-a.far).map(({feature:l})=>l)}function jn(t,e,n,o){let s=1/0;for(let r=2;r<t.length;r+=2){let i=t[r-2]*o.scale-o.left-e,l=t[r-1]*o.scale-o.top-n,a=t[r]*o.scale-
o.left-e,c=t[r+1]*o.scale-o.top-n;if(Math.min(i,a)>s||Math.min(l,c)>s)continue;let f=a-i,u=c-l,d=f*f+u*u,g=d?Math.max(0,Math.min(1,-(i*f+l*u)/d)):0;s=Math.min(s,
Math.hypot(i+g*f,l+g*u))}return s}function Hn(t,e,n,o,s){let r=(t+n.left)/n.scale,i=(e+n.top)/n.scale;return z(o.layers,"ground","fills").reverse().flatMap(({id:l,
features:a})=>s.layers.has(l)?a.filter(c=>s.visible(c)&&Bn(c,r,i)):[])}function Bn(t,e,n){let[o,s,r,i]=t.box;if(e<o||e>r||n<s||n>i)return!1;let l=!1;for(let a of t.
rings)for(let c=2;c<a.length;c+=2){let f=a[c-1],u=a[c+1];f>n!=u>n&&e<(a[c]-a[c-2])*(n-f)/(u-f)+a[c-2]&&(l=!l)}return l}var xt={scale:1,left:0,top:0,width:40,height:14,zoom:9},St=[Float64Array.of(2,7,38,7)];function ye(t,e,n){let o=[...Fn(t,e,n),...Yn(t,e,n)];Object.values(t.layers).
some(({id:r,features:i})=>e.layers.has(r)&&i.some(l=>e.fade(l)<1))&&o.push({name:n.t("faint"),sample:be({alpha:.42})});let s=new Set;return o.filter(({name:r})=>s.
size<s.add(r).size)}function Fn(t,e,n){let o=z(t.layers,"lines").reverse(),s=o.filter(({id:a})=>e.layers.has(a));if(!s.length)return[];let r=s.flatMap(a=>{let c=new Set(
a.features.filter(e.visible).map(({sign:f})=>f));return a.look.signs.filter(f=>c.has(f)).map(f=>({name:n.pick(f),sample:Nt(f,Vn(a,f))}))}),i=o.some(({features:a})=>a.
some(({life:c})=>N(c,e.year)==="expected"));for(let a of["construction","planned",...i?["expected"]:[]])r.push({name:n.t(`stroke_${a}`),sample:Dn(a)});let l=o.flatMap(
({features:a,cell:c})=>a.map(({index:f})=>c("alignment",f)));for(let a of["surveyed","schematic"].filter(c=>l.includes(c)))r.push({name:n.t(`line_${a}`),sample:Nt(
{color:"rail",size:3.2,ticks:!1},a==="schematic")});return r}function Yn(t,e,n){let o=[];for(let s of Object.keys(he))for(let r of z(t.layers,s).reverse()){if(!e.
layers.has(r.id))continue;let i=s==="rings"||s==="symbols",l=r.features.filter(c=>Number.isFinite(c.x)&&(i||e.visible(c))),a=new Set(l.map(({sign:c})=>c));o.push(
...r.look.signs.filter(c=>a.has(c)).map(c=>({name:n.pick(c),sample:he[s](c)}))),s==="clusters"&&l.length&&o.push({name:n.t("hollow"),sample:be({hollow:!0})})}return o}
function Vn({features:t,cell:e},n){let o=t.filter(s=>s.sign===n&&s.parts.length);return o.length>0&&o.every(({index:s})=>e("alignment",s)==="schematic")}var he={
rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=1.5,e.stroke()},fills:t=>(e,n,{palette:o})=>{
(t.cycle?Array.from({length:t.cycle},(r,i)=>`${t.color}_${i}`):[t.color]).forEach((r,i)=>{e.fillStyle=o[r],e.globalAlpha=.22,e.fillRect(7+i*9,2,8,10),e.globalAlpha=
.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+i*9,2,8,10)}),e.globalAlpha=1},borders:t=>Nt(t,!1),symbols:ge,clusters:ge};function ge({shape:t,size:e,color:n}){
return(o,s,{palette:r})=>Z(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function be(t){return(e,n,{palette:o})=>Z(e,"square",20,7,{size:11,color:o.ink,
rim:o.halo,...t})}function Nt({color:t,size:e,ticks:n},o){return(s,{style:r},{palette:i})=>{I(s,St,xt,{color:i[t],width:e,alpha:o?r.schematic:1}),n&&I(s,St,xt,{
color:i[t],width:e*3.4,dash:[1.1,9],alpha:.8}),o&&e>=2.4&&I(s,St,xt,{color:i.halo,width:e*.3,alpha:.62})}}function Dn(t){return(e,{style:n},{palette:o})=>{let{dash:s,
alpha:r}=n.strokes[t];I(e,St,xt,{color:o.rail,width:2.6,alpha:r,dash:s.map(i=>i*2.6),cap:s[0]===.1?"round":void 0})}}function Tt(t,e,n){let o=Math.min(2,window.
devicePixelRatio||1);x("legend-rows").replaceChildren(...ye(t,e,n).map(s=>{let r=m("canvas",{width:40*o,height:14*o,"aria-hidden":"true"}),i=r.getContext("2d");
return i.scale(o,o),s.sample(i,t,e),m("li",{class:Zn(s.name)>7?"wide":""},r,s.name)}))}function Zn(t){return[...t].reduce((e,n)=>e+(n<"⺀"?.55:1),0)}function Pt(t,e,n,o,s){
let r=ye(e,n,o),i=Math.max(1,Math.floor(s.width/170)),l=Math.ceil(r.length/i);return r.forEach((a,c)=>{let f=s.x+Math.floor(c/l)*(s.width/i),u=s.y+c%l*19;t.save(),
t.translate(f,u),a.sample(t,e,n),t.restore(),t.fillStyle=n.palette.ink,t.font=`12px ${O}`,t.textAlign="left",t.textBaseline="middle",t.fillText(a.name,f+48,u+7,
s.width/i-52)}),l*19}function et(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function W({language:t,scene:e},n){let o=e.layers[n.
layer],{look:s}=o;if(s.by==="rank")return t.pick(n.sign);let r=et(t,o,n.kind);return s.draw==="clusters"?`${t.pick(s)} · ${r}`:r===n.kind?t.pick(s):r}function ct(t,e){
let{data:n,language:o,state:s}=t,{year:r}=s(),i=N(e.life,r);if(i==="")return"";let l=Un(t,e)??o.t(i===null?"status_absent":`status_${i}`);return e.undated&&r<n.
page.asOfYear?o.t("status_undated",{status:l}):l}function Un({data:t,language:e,scene:n,state:o},s){let[r,...i]=n.layers[s.layer].cell("open_km",s.index)??[0],l=i[o().
year-t.page.firstYear];return l?e.t("status_partly",{status:e.t("status_open"),km:e.number(l,1),whole:e.number(r,1)}):null}function ft({scene:t},e){return t.layers[e.
layer].look.status}function dt(t,e){let n=t.scene.byId.get(e);return n?m("button",{type:"button",class:"link",click:()=>t.open(n)},n.name):e}function Wn(t,e,n){
let{language:o}=t;if(n.form==="number"){let s=o.pick({zh:n.unit_zh,en:n.unit_en});return[`${o.number(Number(e),1)}${s?` ${s}`:""}`]}return n.form==="list"?[String(
e).split("|").join("、")]:n.form!=="ids"?[String(e)]:String(e).split("|").flatMap((s,r)=>[r?"、":"",dt(t,s)])}function Gn(t,e){let n=m("dl",{class:"facts"}),{
scene:o,data:s,language:r}=t,{look:i}=o.layers[e.layer];for(let l of s.facts.filter(({column:a})=>i.facts.includes(a))){let a=o.layers[e.layer].cell(l.column,e.
index);a==null||a===""||n.append(m("dt",{},r.pick(l)),m("dd",{},...Wn(t,a,l)))}return o.layers[e.layer].cell("passengers",e.index)==="no"&&n.append(m("dt",{},r.
t("passengers")),m("dd",{},r.t("passengers_no"))),n.children.length?n:null}function Kn(t,e){let n=t.data.history.filter(([o])=>o===e.id).sort((o,s)=>o[2]<s[2]?-1:
1);return n.length?m("section",{},m("h3",{},t.language.t("history")),m("ol",{class:"history"},...n.map(([,o,s,r,i])=>m("li",{},m("time",{},s||t.language.t("unda\
ted")),m("b",{},t.language.t(`status_${o}`)),r?` · ${r}`:"",m("small",{},i))))):null}function Xn(t,e){let{scene:n,language:o}=t,s=n.layers[e.layer],r=s.cell("s\
egments",e.index);if(!r)return null;let i=s.cell("crossings",e.index)??[],l=r.map(f=>m("li",{},f.shared_km>0?o.t("shared",{a:f.a_name,b:f.b_name,km:o.number(f.shared_km,
1)}):o.t("no_border",{a:f.a_name,b:f.b_name}))),c=[...new Map(i.map(f=>[f.line,f])).values()].map(f=>m("li",{},dt(t,f.line)," ",m("small",{},o.t(`status_${f.status}`))));
return m("section",{},m("h3",{},o.t("boundary")),m("ul",{},...l),m("h3",{},o.t("crossings",{n:c.length})),m("ul",{class:"columns"},...c))}function Jn(t,e){let{scene:n}=t,
s=String(n.layers[e.layer].cell("stops",e.index)??"").split("|").map(r=>n.byId.get(r)).filter(r=>!!r);return s.length?m("section",{},m("h3",{},t.language.t("cal\
ls",{n:s.length})),m("p",{class:"chips"},...s.flatMap(r=>[dt(t,r.id)," "]))):null}function qn(t,e){let{data:n,language:o,scene:s}=t,r=s.layers[e.layer].cell("ev\
idence",e.index)??[0],[i,...l]=r,a=new Set,c=l.map(([u,d,g,p,h])=>{let y=n.documents[u],S=n.strings[p],k=m("blockquote",{});return h<0?k.append(m("mark",{},S)):
Qn(k,n.strings[h],S),m("li",{},k,m("cite",{},y?`《${y.title}》`:""," ",m("time",{},y?.date??"")," ",m("small",{},o.t("offsets",{start:d,end:g})),y?.date_note&&
a.size<a.add(u).size?m("small",{class:"doubt"},` ${y.date_note}`):null))}),f=i-l.length;return m("section",{},m("h3",{},o.t("evidence",{n:i})),c.length?m("ol",{
class:"evidence"},...c):m("p",{},o.t("no_evidence")),f>0?m("p",{},o.t("more_evidence",{n:f})):null)}function Qn(t,e,n){let o=e.indexOf(n);o<0?t.append(e):t.append(
e.slice(0,o),m("mark",{},n),e.slice(o+n.length))}function to(t,e){let{language:n,scene:o}=t,s=o.layers[e.layer].cell,r=s("confidence",e.index),i=s("alignment",e.
index),l=s("location",e.index);return m("section",{class:"trust"},m("h3",{},n.t("trust")),r?m("p",{},n.t(`confidence_${r}`)):null,i?m("p",{},n.t(`alignment_${i}`)):
null,l&&l!=="point"?m("p",{},n.t(`location_${l}`)):null,eo(n,String(s("sources",e.index)??"")))}function eo(t,e){let[,n,o]=/^(\w+\.csv): ([^]*)$/.exec(e)??[];return!((o?.
match(/[a-z]/gi)??[]).length>(o?.match(/\p{sc=Han}/gu)??[]).length)||t.pick({zh:"",en:"en"})?m("p",{class:"source"},t.t("source_row")," ",e):m("details",{class:"\
source"},m("summary",{},t.t("source_row")," ",t.t("source_notes",{table:n})),m("p",{lang:"en"},o))}function ke(t,e,n,o){let{language:s}=t,r=ft(t,e)?ct(t,e):"",i=x(
"detail");i.replaceChildren(m("div",{class:"detail-head"},m("p",{class:"kicker"},W(t,e),r?` · ${r}`:"",r?m("small",{},` (${t.state().year})`):null),m("button",
{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),click:o.close},"×")),m("h2",{id:"detail-title",tabindex:-1},e.name),...[e.layer==="dis\
tricts"?m("p",{},m("button",{type:"button",class:"action",click:()=>o.near(e)},s.t("near_this"))):null,Gn(t,e),Xn(t,e),Kn(t,e),Jn(t,e),qn(t,e),to(t,e),no(t,n)].
filter(l=>l!==null)),i.hidden=!1,i.scrollTop=0,document.body.classList.add("detail-open")}function no(t,e){return e.length?m("section",{},m("h3",{},t.language.t(
"also_here")),m("ul",{class:"also"},...e.slice(0,40).map(n=>m("li",{},dt(t,n.id)," ",m("small",{},W(t,n)))))):null}function vt(t,e,n,o){let{language:s}=t,r=x("d\
etail");r.replaceChildren(m("div",{class:"detail-head"},m("p",{class:"kicker"},s.t("items",{n:n.length})),m("button",{type:"button",id:"detail-close",class:"clo\
se","aria-label":s.t("close"),click:o},"×")),m("h2",{id:"detail-title",tabindex:-1},e),m("ul",{class:"also"},...n.slice(0,500).map(i=>m("li",{},dt(t,i.id)," ",
m("small",{},W(t,i),ft(t,i)?` · ${ct(t,i)}`:""))))),r.hidden=!1,r.scrollTop=0,document.body.classList.add("detail-open")}function xe(t,e,n,o,s){let r=x("layers");function i(u,d){let g=new Set(n.get().layers);for(let p of u)d?g.add(p):g.delete(p);n.set({layers:g})}function l(){let u=n.
get();r.replaceChildren(...t.groups.map(d=>{let g=d.layers.map(({id:S})=>S),p=g.filter(S=>u.layers.has(S)).length,h=m("input",{type:"checkbox",id:`group-${d.id}`,
checked:p===g.length,change:S=>i(g,S.target.checked)});h.indeterminate=p>0&&p<g.length;let y=m("div",{class:"group-head"},m("label",{for:`group-${d.id}`},h,o.pick(
d)));return g.length===1&&y.append(a(g[0]),c(g[0],o.pick(d))),m("fieldset",{},m("legend",{class:"hidden"},o.pick(d)),y,...g.length<2?[]:d.layers.map(S=>m("div",
{class:"layer"},m("label",{},m("input",{type:"checkbox","data-layer":S.id,checked:u.layers.has(S.id),change:k=>i([S.id],k.target.checked)}),o.pick(S)),a(S.id),c(
S.id,o.pick(S)))))}))}function a(u){return m("span",{class:"count"},o.number(e.layers[u]?.features.length??0))}function c(u,d){return m("button",{type:"button",
class:"lister","data-list":u,"aria-label":o.t("list_layer",{name:d}),title:o.t("list_layer",{name:d}),click:()=>s(u)},"☰")}function f(){let{layers:u}=n.get();
for(let d of t.groups){let g=d.layers.map(({id:y})=>y),p=g.filter(y=>u.has(y)).length,h=x(`group-${d.id}`);h.checked=p===g.length,h.indeterminate=p>0&&p<g.length}
for(let d of r.querySelectorAll("[data-layer]")){let g=d;g.checked=u.has(g.dataset.layer??"")}}n.listen(["layers"],f),n.listen(["lang"],l),l()}function Se(t,e){let n=new Map;if(!t)return n;let o=j(t.project),s=j(t.value),r=j(t.counts),i=0;return e.layers.districts.features.forEach((l,a)=>{let c=[];for(let f=i+
r[a];i<f;i++)c.push({feature:e.layers.projects.features[o[i]],value:s[i]});n.set(l.id,c)}),n}function Me(t,e){let n={km:Se(t.metres,e),min:Se(t.minutes,e)};return o=>{
let s=o.unit==="min",r=n[s?"min":"km"].get(o.district)??[],i=s?o.km:o.km*1e3;return r.filter(({feature:l,value:a})=>{if(a>i)return!1;let c=rt(l.life,o.year);return(!o.
nearStatus||c===o.nearStatus||o.nearStatus==="open"&&c==="expected")&&(!o.nearKind||l.kind===o.nearKind)})}}function Le(t,e,n){let{data:o,scene:s,language:r}=t,
i=v("near-district"),l=w("near-km"),a=v("near-unit"),c=v("near-status"),f=v("near-kind");if(!o.metres){x("near").hidden=!0;return}o.minutes||a.querySelector("[v\
alue=min]")?.remove();function u(){let p=e.get(),h=s.layers.districts,y=new Map;for(let k of h.features){let A=h.cell("city",k.index)??"";y.set(A,[...y.get(A)??
[],k])}i.replaceChildren(m("option",{value:""},r.t("near_choose")),...[...y].map(([k,A])=>m("optgroup",{label:k},...A.map(E=>m("option",{value:E.id},E.name))))),
c.replaceChildren(m("option",{value:""},r.t("any_status")),...["open","construction","approved","planned","proposed"].map(k=>m("option",{value:k},r.t(`status_${k}`))));
let S=[...new Set(s.layers.projects.features.map(k=>k.kind))].sort();f.replaceChildren(m("option",{value:""},r.t("any_kind")),...S.map(k=>m("option",{value:k},et(
r,s.layers.projects,k)))),d(p)}function d(p){i.value=p.district,a.value=p.unit,c.value=p.nearStatus,f.value=p.nearKind,(Number(l.value)!==p.km||!l.value)&&(l.value=
String(p.km)),l.max=String(p.unit==="min"?o.minutes?.limit??0:Math.floor((o.metres?.limit??0)/1e3));let h=n(p);x("near-summary").textContent=p.district?r.t(h.length?
"near_found":"near_none",{n:h.length,name:s.byId.get(p.district)?.name??"",km:p.km,unit:r.t(`unit_${p.unit}`)}):r.t("near_hint"),x("near-results").replaceChildren(
...h.map(y=>g(y,p))),w("near-csv").disabled=!h.length}function g({feature:p,value:h},y){let S=y.unit==="min"?r.t("minutes",{n:h}):h===0?r.t("inside"):h<1e3?`${h}\
 ${r.t("metre")}`:`${r.number(h/1e3,1)} ${r.t("unit_km")}`;return m("li",{"data-id":p.id,[y.unit==="min"?"data-minutes":"data-metres"]:h},m("button",{type:"butt\
on",click:()=>t.open(p)},m("b",{},p.name),m("span",{class:"far"},S),m("small",{},`${et(r,s.layers.projects,p.kind)} · ${r.t(`status_${rt(p.life,y.year)}`)}`)))}
i.addEventListener("change",()=>e.set({district:i.value})),a.addEventListener("change",()=>e.set({unit:a.value})),c.addEventListener("change",()=>e.set({nearStatus:c.
value})),f.addEventListener("change",()=>e.set({nearKind:f.value})),l.addEventListener("input",()=>{let p=Number(l.value),h=!!l.value&&Number.isFinite(p)&&p>=0;
l.setAttribute("aria-invalid",String(!h)),h&&p!==e.get().km?e.set({km:p}):h?d(e.get()):x("near-summary").textContent=r.t("near_wrong")}),e.listen(["district","k\
m","unit","nearStatus","nearKind","year"],d),e.listen(["lang"],u),u()}var oo=750,Rt=["open","construction","approved","planned","proposed"];function Ae(t,e,n,o=0){let s=w("year"),r=x("year-play"),i=w("year-value"),l=0;function a(u){
s.value=String(u.year);let d=u.year>t.page.asOfYear?n.t("year_future"):u.year===t.page.asOfYear?n.t("year_now",{date:t.page.asOf}):n.t(o?"year_past_undated":"ye\
ar_past",{n:o});i.value=String(u.year),x("year-note").textContent=d,s.setAttribute("aria-valuetext",`${u.year} ${d}`)}function c(){clearInterval(l),l=0,r.textContent=
"▶",r.setAttribute("aria-label",n.t("play")),r.setAttribute("aria-pressed","false")}function f(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
r.textContent="❚❚",r.setAttribute("aria-label",n.t("pause")),r.setAttribute("aria-pressed","true"),l=window.setInterval(()=>{let u=e.get().year+1;e.set({year:u}),
u>=t.page.lastYear&&c()},oo)}s.min=String(t.page.firstYear),s.max=String(t.page.lastYear),s.addEventListener("input",()=>{c(),e.set({year:Number(s.value)})}),i.
addEventListener("change",()=>{let u=Math.round(Number(i.value));c(),u>=t.page.firstYear&&u<=t.page.lastYear&&e.set({year:u}),a(e.get())}),r.addEventListener("c\
lick",()=>l?c():f()),e.listen(["year","lang"],a),e.listen(["lang"],()=>!l&&c()),c(),a(e.get()),document.getElementById("statuses")&&so(e,n)}function so(t,e){let n=x(
"statuses");function o(){let{statuses:s}=t.get();n.replaceChildren(...Rt.map(r=>m("label",{class:`chip ${r}`},m("input",{type:"checkbox","data-status":r,checked:s.
has(r),change:i=>{let l=new Set(t.get().statuses);i.target.checked?l.add(r):l.delete(r),t.set({statuses:l})}}),e.t(`status_${r}`))))}t.listen(["lang"],o),t.listen(
["statuses"],({statuses:s})=>{for(let r of n.querySelectorAll("input"))r.checked=s.has(r.dataset.status??"")}),o()}var ro=12;function io(t,e,n){if(!t)return 0;if(e===t)return 100;let o=e.indexOf(t);if(o===0)return 90-Math.min(20,e.length-t.length);if(o>0)return 70-Math.min(20,
o);for(let s=0;s<e.length;s++){let r=Mt(t,e,s,n);if(r)return 60-Math.min(25,s*5)-Math.min(20,e.length-r)}return 0}function Mt(t,e,n,o){if(!t)return n;if(n>=e.length)
return 0;let s=e[n];if(s===t[0]){let r=Mt(t.slice(1),e,n+1,o);if(r)return r}if(/[\s\-·()()、—]/.test(s))return Mt(t,e,n+1,o);for(let r of(o[s]??"").split(" "))
for(let i=Math.min(r.length,t.length);i>0;i--){if(r.slice(0,i)!==t.slice(0,i)||i<r.length&&i>1&&i<t.length)continue;let l=Mt(t.slice(i),e,n+1,o);if(l)return l}return 0}
function $e(t,e){return[...t.normalize("NFKC").toLowerCase().replace(/\s+/g,"")].map(n=>e.get(n)??n).join("")}function lo(t=""){let e=[...t];return new Map(e.flatMap(
(n,o)=>o%2?[]:[[n,e[o+1]]]))}function ao(t,e,n,o){let s=$e(t,o),r=[],i=Object.keys(e.layers);for(let l of Object.values(e.layers))for(let a of l.features){let c={
score:0,by:""};for(let[f,u,d]of co(l,a)){let g=io(s,$e(f,o),n)*u;g>c.score&&(c={score:g,by:d})}c.score>0&&r.push({feature:a,...c})}return r.sort((l,a)=>a.score-
l.score||i.indexOf(l.feature.layer)-i.indexOf(a.feature.layer)||l.feature.index-a.feature.index).slice(0,ro)}function co(t,e){let n=[[e.name,1,""]];for(let[o,s]of[
["codes",.99],["aliases",.95],["former_names",.95],["adcode",.9]])for(let r of String(t.cell(o,e.index)??"").split("|"))r&&n.push([r,s,r]);return n}function _e(t,e,n,o,s){
let r=lo(e.traditional),i=w("search"),l=x("search-results"),a=[],c=-1;function f(){l.hidden=!0,l.replaceChildren(),i.setAttribute("aria-expanded","false"),i.removeAttribute(
"aria-activedescendant"),c=-1}function u(p){let h=l.querySelectorAll("[role=option]");h.length&&(c=(p+h.length)%h.length,h.forEach((y,S)=>y.setAttribute("aria-s\
elected",String(S===c))),h[c].scrollIntoView({block:"nearest"}),i.setAttribute("aria-activedescendant",h[c].id))}function d(p){i.value=p.name,f(),s(p)}function g(){
let p=ao(i.value,t,e.readings,r);a=p.map(({feature:h})=>h),c=-1,l.replaceChildren(...p.map(({feature:h,by:y},S)=>m("li",{id:`search-option-${S}`,role:"option","\
aria-selected":"false","data-id":h.id,mousedown:k=>k.preventDefault(),click:()=>d(h)},m("b",{},h.name),m("span",{},y?`${y} · ${o(h)}`:o(h))))),!p.length&&i.value.
trim()&&l.append(m("li",{class:"none",role:"option","aria-selected":"false","aria-disabled":"true"},n.t("search_none"))),l.hidden=!i.value.trim(),i.setAttribute(
"aria-expanded",String(!l.hidden))}i.addEventListener("input",g),i.addEventListener("focus",()=>i.value&&g()),i.addEventListener("blur",()=>setTimeout(f,150)),i.
addEventListener("keydown",p=>{if(p.key==="ArrowDown")u(c+1);else if(p.key==="ArrowUp")u(c-1);else if(p.key==="Escape")f();else if(p.key==="Enter"&&a.length)d(a[Math.
max(0,c)]);else return;p.preventDefault()})}function fo(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
Ee(t.layers,n.layers)||o.set("l",[...t.layers].sort().join(",")),Ee(t.statuses,n.statuses)||o.set("s",[...t.statuses].sort().join(",")),t.district&&(o.set("d",t.
district),o.set("r",`${t.km}${t.unit}`),t.nearStatus&&o.set("ns",t.nearStatus),t.nearKind&&o.set("nk",t.nearKind)),t.selected&&o.set("o",t.selected),t.compare&&
o.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().replace(/%2F/g,"\
/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Ee(t,e){return t.size===e.size&&[...t].every(n=>e.has(n))}function jt(t,e,n){let o=new URLSearchParams(t.
replace(/^#/,"")),s={},r=(h,y)=>{let S=new Set(y);return new Set((o.get(h)??"").split(",").filter(k=>S.has(k)))},i=h=>{let y=Math.round(Number(h));return y>=n.page.
firstYear&&y<=n.page.lastYear?y:null},l=i(o.get("y"));l&&(s.year=l),o.has("l")&&(s.layers=r("l",Object.keys(n.layers))),o.has("s")&&(s.statuses=r("s",e.statuses));
let a=o.get("d");if(a){s.district=a;let h=/^([\d.]+)(km|min)$/.exec(o.get("r")??"");h&&Number.isFinite(Number(h[1]))&&(s.km=Number(h[1]),s.unit=h[2]),s.nearStatus=
o.get("ns")??"",s.nearKind=o.get("nk")??""}s.selected=o.get("o")??"";let c=/^(\d+)@([\d.]+)$/.exec(o.get("c")??""),f=i(c?.[1]);c&&f&&Object.assign(s,{compare:!0,
compareYear:f,swipe:Math.min(.98,Math.max(.02,Number(c[2])))});let u=o.get("lang");(u==="en"||u==="zh")&&(s.lang=u);let d=o.get("t");(d==="light"||d==="dark")&&
(s.theme=d);let g=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(o.get("map")??""),p=g?{zoom:Number(g[1]),latitude:Number(g[2]),longitude:Number(g[3])}:null;return{patch:s,
where:p}}function Ie(t,e,n,o,s,r=fo){let i="",l=0;function a(){l=0;let f=t.getCenter();i=r(e.get(),{zoom:t.getZoom(),latitude:f.lat,longitude:f.lng},n),i!==window.
location.hash&&window.history.replaceState(null,"",i),w("share-link").value=window.location.href}function c(){l||=window.setTimeout(a,120)}e.listen(["*",...Object.
keys(n)],c),t.on("moveend",c),window.addEventListener("hashchange",()=>{window.location.hash!==i&&s(window.location.hash)}),x("copy-link").addEventListener("cli\
ck",async()=>{a();let f=w("share-link");f.select();let u=!1;try{await navigator.clipboard.writeText(f.value),u=!0}catch{}x("share-note").textContent=o.t(u?"copi\
ed":"copy_by_hand")}),a()}function G(t){return Math.round(t*1e5)/1e5}function ze(t){let e=[];for(let n=0;n<t.length;n+=2)e.push([G(F(t[n])),G(Y(t[n+1]))]);return e}function Ce(t){let e=0;
for(let n=1;n<t.length;n++)e+=t[n-1][0]*t[n][1]-t[n][0]*t[n-1][1];return e}function uo(t){let e=t.map(o=>({ring:o,size:Math.abs(Ce(o))})).sort((o,s)=>s.size-o.size).
map(({ring:o})=>o),n=[];for(let o of e){let s=n.filter(i=>i.filter(l=>mo(po(o),l)).length%2).pop(),r=Ce(o)>0;s?s.push(r?o.slice().reverse():o):n.push([r?o:o.slice().
reverse()])}return n}function po(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}function mo([t,e],n){let o=!1;for(let s=1;s<n.length;s++){let[r,i]=n[s-1],[l,
a]=n[s];i>e!=a>e&&t<(l-r)*(e-i)/(a-i)+r&&(o=!o)}return o}function ho(t,e){if(t.geometry==="point")return Number.isFinite(e.x)?{type:"Point",coordinates:[G(F(e.x)),
G(Y(e.y))]}:null;if(t.geometry==="polygon")return e.rings.length?{type:"MultiPolygon",coordinates:uo(e.rings.map(ze))}:null;let n=t.geometry==="line"?e.parts.map(
o=>o.path):e.rings;return n.length?{type:"MultiLineString",coordinates:n.map(ze)}:null}function we(t,e){let n=Object.keys(t.layers[e.id].columns).filter(o=>o!==
"evidence");return{type:"FeatureCollection",name:e.id,as_of:t.page.asOf,sources:t.page.dataNote,features:e.features.map(o=>({type:"Feature",id:o.id,properties:{
...Object.fromEntries(n.map(s=>[s,e.cell(s,o.index)])),documents:(e.cell("evidence",o.index)??[0]).slice(1).map(([s,r,i,l])=>({document:t.documents[s]?.id??null,
start:r,end:i,text:t.strings[l]}))},geometry:ho(e,o)}))}}function Oe(t,e){return e.map(n=>t.t(`csv_${n}`))}function Ht(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function Ne(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function Te(t,e){let{data:n,scene:o,language:s,state:r}=t,i=v("download-layer");function l(){let c=i.value;i.replaceChildren(...n.groups.flatMap(f=>f.layers.map(
u=>m("option",{value:u.id},s.pick(u))))),c&&(i.value=c)}x("download-geojson").addEventListener("click",()=>{let c=o.layers[i.value];ot(`${c.id}.geojson`,new Blob(
[JSON.stringify(we(n,c))],{type:"application/geo+json"}))});let a=()=>{let c=r(),f=c.district?e(c):o.layers.projects.features.filter(y=>N(y.life,c.year)!==null).
map(y=>({feature:y,value:null})),u=o.byId.get(c.district)?.name??"",d=c.unit==="min",g=o.layers.projects.cell,p=y=>String(y??"").split("|").map(S=>o.byId.get(S)?.
name??S).join("、"),h=([,...y])=>[...new Set(y.map(([S])=>n.documents[S]?.title).filter(Boolean))].join("；");ot(c.district?`near-${u}-${c.km}${c.unit}.csv`:"\
projects.csv",new Blob([Ne([Oe(s,["id","name","kind","status","year","near",d?"minutes":"distance_m","district","lon","lat","confidence","documents","sources"]),
...f.map(({feature:y,value:S})=>[y.id,y.name,s.pick({en:y.kind,zh:et(s,o.layers.projects,y.kind)}),Ht(s,"status",c.district?rt(y.life,c.year):N(y.life,c.year)),
c.year,u,S,p(g("districts",y.index)),Number.isFinite(y.x)?G(F(y.x)):null,Number.isFinite(y.y)?G(Y(y.y)):null,Ht(s,"confidence",g("confidence",y.index))?.split(/[:：]/)[0],
h(g("evidence",y.index)??[0]),g("sources",y.index)])])],{type:"text/csv;charset=utf-8"}))};return x("download-csv").addEventListener("click",a),x("near-csv").addEventListener(
"click",a),l(),l}function Bt(t,e,n){let[o,s,r,i,l]=t.counts[n-t.page.firstYear],a=s?e.t("headline_metro",{metro:s}):"",c=r?e.t("headline_partly",{partly:r}):"";return n>t.page.asOfYear?
e.t("headline_future",{year:n,open:o,metro:a})+c:e.t("headline",{year:n,open:o,metro:a})+c+(i?e.t("headline_building",{building:i}):"")+(l?e.t("headline_planned",
{planned:l}):"")}function Lt({page:t},e){return[e.t("as_of",{date:t.asOf}),e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}function Pe(t,e,n){
function o(){let s=Bt(t,n,e.get().year);x("headline").textContent=s,document.title=s,x("credit-text").textContent=Lt(t,n),x("sources").textContent=Lt(t,n)+(t.page.
version?` · Corridor Atlas ${t.page.version}`:"")}e.listen(["year","lang"],o),o()}var P=28,nt=92;function ve(t,e){let{data:n,scene:o,language:s,map:r,state:i}=t,l=r.getSize(),a=Math.max(760,l.x),c=Math.max(520,Math.min(l.y,a*.8)),f=t.shown("o\
ne").palette,u=document.createElement("canvas"),d=u.getContext("2d"),g=a+2*P;d.font=`12px ${O}`;let p=se(d,Lt(n,s),a),h=nt+c+24,y=Pt(d,o,t.shown("one"),s,{x:P,y:h,
width:a}),S=h+y+18+p.length*17+P-8;return u.width=Math.round(g*e),u.height=Math.round(S*e),d.setTransform(e,0,0,e,0,0),d.fillStyle=f.halo,d.fillRect(0,0,g,S),go(
d,t,{width:a,height:c,ratio:e}),d.textAlign="left",d.textBaseline="alphabetic",d.fillStyle=f.ink,d.font=`700 26px ${Q}`,d.fillText(Bt(n,s,i().year),P,48,a),d.font=
`13px ${O}`,d.fillStyle=f.muted,d.fillText(x("standfirst").textContent??"",P,74,a),Pt(d,o,t.shown("one"),s,{x:P,y:h,width:a}),d.font=`12px ${O}`,d.textBaseline=
"alphabetic",d.fillStyle=f.muted,p.forEach((k,A)=>d.fillText(k,P,h+y+26+A*17)),u}function go(t,e,{width:n,height:o,ratio:s}){let{scene:r,map:i,state:l}=e,a=i.getZoom(),
c=i.project(i.getCenter(),a),f={scale:256*2**a,zoom:a,width:n,height:o,left:c.x-n/2,top:c.y-o/2},u=document.createElement("canvas");u.width=Math.round(n*s),u.height=
Math.round(o*s);let d=u.getContext("2d"),{compare:g,swipe:p,year:h,compareYear:y}=l();for(let[S,k,A,E]of g?[["left",0,p,String(y)],["right",p,1,String(h)]]:[["o\
ne",0,1,""]]){d.setTransform(s,0,0,s,0,0);let H=[k*n,A*n];lt(d,g?{...f,clip:H}:f,r,{...e.shown(S),tiles:!1}),t.save(),t.beginPath(),t.rect(P+k*n,nt,(A-k)*n,o),t.
clip(),t.drawImage(u,P,nt,n,o),E&&(t.font=`700 20px ${O}`,t.textAlign=S==="left"?"right":"left",t.textBaseline="top",t.fillStyle=e.shown("one").palette.ink,t.fillText(
E,P+p*n+(S==="left"?-10:10),nt+10)),t.restore()}t.strokeStyle=e.shown("one").palette.around_edge,t.strokeRect(P+.5,nt+.5,n-1,o-1),t.fillStyle=e.shown("one").palette.
ink,g&&t.fillRect(P+p*n-1,nt,2,o)}function Re(t){x("save-png").addEventListener("click",()=>{ve(t,2).toBlob(e=>{e&&ot(`corridor-atlas-${t.state().year}.png`,e)},
"image/png")}),x("print").addEventListener("click",()=>window.print()),window.addEventListener("beforeprint",()=>{x("print-sheet").replaceChildren(ve(t,2))}),window.
addEventListener("afterprint",()=>x("print-sheet").replaceChildren())}function je(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:i}=t.get();return i==="auto"?o.matches:i==="dark"};function r(){let i=s();
document.documentElement.dataset.theme=i?"dark":"light";let l=x("theme");l.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),l.title=e.t(i?"to_light":"to_d\
ark"),l.textContent=i?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}function He(t,e,n,o,s){let r=w("compare"),i=v("compare-year"),l=x("swipe");for(let f=t.page.firstYear;f<=t.page.lastYear;f++)i.append(m("option",{value:f},String(
f)));function a(){let{compare:f,compareYear:u,swipe:d,year:g}=n.get();r.checked=f,i.value=String(u),i.disabled=!f,l.hidden=!f,l.style.left=`${d*100}%`,l.setAttribute(
"aria-valuenow",String(Math.round(d*100))),x("swipe-left").textContent=String(u),x("swipe-right").textContent=String(g),s.main.clip(f?d:0,1),s.other.clip(0,d)}function c(f){
n.set({swipe:Math.min(.98,Math.max(.02,f))})}l.addEventListener("pointerdown",f=>{l.setPointerCapture(f.pointerId),f.preventDefault(),l.focus()}),l.addEventListener(
"pointermove",f=>{if(!l.hasPointerCapture(f.pointerId))return;let u=e.getContainer().getBoundingClientRect();c((f.clientX-u.left)/u.width)}),l.addEventListener(
"keydown",f=>{let u={ArrowLeft:-.02,ArrowRight:.02,PageDown:-.1,PageUp:.1}[f.key];u!==void 0&&(c(n.get().swipe+u),f.preventDefault())}),r.addEventListener("chan\
ge",()=>n.set({compare:r.checked})),i.addEventListener("change",()=>n.set({compareYear:Number(i.value)})),n.listen(["compare","compareYear"],({compare:f})=>{s.other.
show(f),a()}),n.listen(["swipe","year"],a),s.other.show(n.get().compare),a()}var yo={osm:{url:"https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png",hosts:"abc",credit:"© OpenStreetMap contributors"},tianditu:{url:"https://t{s}.tianditu.g\
ov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk={key}",
hosts:"01234567",credit:"天地图"}};function Be(t,e){let n=w("basemap"),o=v("basemap-source"),s=w("basemap-key"),r=null;function i(){let{basemap:l}=e.get();r?.
remove(),r=null,x("basemap-credit").textContent="",n.checked=!!l,x("basemap-choice").hidden=!l,x("basemap-key-row").hidden=l!=="tianditu";let a=yo[l];!a||l==="t\
ianditu"&&!s.value.trim()||(r=L.tileLayer(a.url.replace("{key}",encodeURIComponent(s.value.trim())),{subdomains:a.hosts,maxZoom:18,crossOrigin:"anonymous"}),x("\
basemap-credit").textContent=a.credit,r.addTo(t))}n.addEventListener("change",()=>e.set({basemap:n.checked?o.value:""})),o.addEventListener("change",()=>e.set({
basemap:o.value})),s.addEventListener("change",i),e.listen(["basemap"],i),i()}var Ft=["small","half","tall"];function Fe(t,e){let n=x("panel"),o=x("sheet-toggle");function s(c){n.dataset.sheet=c,o.setAttribute("aria-expanded",String(c!=="\
small")),o.setAttribute("aria-label",e.t(c==="tall"?"sheet_less":"sheet_more"))}let r=0,i=0,l=!1;o.addEventListener("pointerdown",c=>{o.setPointerCapture(c.pointerId),
r=c.clientY,i=n.getBoundingClientRect().height,l=!1}),o.addEventListener("pointermove",c=>{!o.hasPointerCapture(c.pointerId)||Math.abs(c.clientY-r)<6||(l=!0,n.style.
height=`${Math.max(80,i+r-c.clientY)}px`)}),o.addEventListener("pointerup",()=>{if(!l)return;let c=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",s(c<.33?"small":c<.68?"half":"tall")}),o.addEventListener("click",()=>{if(l)return;let c=Ft.indexOf(n.dataset.sheet??"small");s(Ft[(c+1)%Ft.length])});let a=x(
"legend-toggle");a.addEventListener("click",()=>{let c=x("legend").classList.toggle("closed")===!1;a.setAttribute("aria-expanded",String(c))}),window.matchMedia(
"(max-width: 760px)").matches&&(x("legend").classList.add("closed"),a.setAttribute("aria-expanded","false")),s("small"),t.on("click",()=>n.dataset.sheet!=="smal\
l"&&s("small"))}function bo(){let t=JSON.parse(x("atlas-data").textContent??""),e=window[t.page.map],n=ue(t),o={year:t.page.asOfYear,statuses:new Set(Rt),layers:new Set(t.groups.
flatMap(b=>b.layers.filter(M=>M.on).map(M=>M.id))),district:"",km:20,unit:"km",nearStatus:"",nearKind:"",selected:"",lang:"zh",theme:"auto",compare:!1,compareYear:2015,
swipe:.5,basemap:""},s=jt(window.location.hash,o,t),r=Vt({...o,...Ye(s.patch,n)}),i=Dt(t.words,()=>r.get().lang),l=Me(t,n),a=null,c=()=>{let b=r.get();a=b.district?
new Set(l(b).map(({feature:M})=>M.id)):null};c();let f=()=>{},u=je(r,i,()=>f());function d(b){let M=r.get();return pe(n,M,{dark:u(),lit:a,year:b==="left"?M.compareYear:
void 0})}let g={main:Ot(e,(b,M)=>lt(b,M,n,d("right"))),other:Ot(e,(b,M)=>lt(b,M,n,d("left")))};f=()=>{g.main.later(),g.other.later(),Tt(n,d("one"),i)};let p={data:t,
scene:n,language:i,state:r.get,open:A};function h(b,M=[]){ke(p,b,M,{close:y,near:$=>{r.set({district:$.id}),y(),x("near").scrollIntoView({block:"start"}),x("nea\
r-district").focus()}})}function y(){x("detail").hidden=!0,document.body.classList.remove("detail-open"),e.closePopup(),r.set({selected:""}),e.getContainer().focus(
{preventScroll:!0})}function S(b,M,$=b.name){let T=ft(p,b)?` · ${ct(p,b)}`:"";L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"callout"}).setLatLng(
M).setContent(m("div",{},m("b",{},$),$===b.name?m("span",{},`${W(p,b)}${T}`):null)).openOn(e)}function k(){let{x:b,y:M}=e.getSize();return b>700?{paddingTopLeft:[
230,50],paddingBottomRight:[480,60]}:{paddingTopLeft:[30,50],paddingBottomRight:[30,Math.round(M*.58)]}}function A(b){r.set({selected:b.id,layers:new Set([...r.
get().layers,b.layer])}),h(b);let[M,$,T,R]=b.box,C=window.matchMedia("(prefers-reduced-motion: reduce)").matches;if(Number.isFinite(M)){let X=L.latLngBounds([Y(
R),F(M)],[Y($),F(T)]);e.flyToBounds(X,{maxZoom:11,...k(),animate:!C,duration:.8})}Number.isFinite(b.x)&&S(b,[Y(b.y),F(b.x)]),x("detail-title").focus({preventScroll:!0})}
function E(b){let{compare:M,swipe:$}=r.get(),T=M&&b.containerPoint.x<$*e.getSize().x,R=T?g.other:g.main,C=R.view(),X=e.project(b.latlng,C.zoom);return{x:X.x-C.left,
y:X.y-C.top,surface:R,view:C,seen:d(T?"left":"right")}}function H(b,M){let{x:$,y:T,surface:R,view:C,seen:X}=E(b);return me($,T,C,n,X,R.drawn().symbols,{polygons:M})}
let ut=({layer:b})=>n.layers[b].look.draw==="clusters";function B(b){let{x:M,y:$,surface:T}=E(b);return T.drawn().symbols.find(C=>ut(C.features[0])&&Math.hypot(
C.x-M,C.y-$)<=C.r)?.features??[]}e.on("click",b=>{let M=H(b,!0);if(!M.length){r.get().selected&&y();return}let[$,...T]=M;if(B(b).length>1){let C=i.t("bubble",{n:B(
b).length});vt(p,C,B(b),y),S($,b.latlng,C),e.panInside(b.latlng,k());return}let R=M.find(({layer:C})=>C==="districts");r.set({selected:$.id,...$.layer==="distri\
cts"&&R?{district:R.id}:{}}),h($,T),S($,b.latlng),e.panInside(b.latlng,k())}),ko(e,b=>H(b,!1),b=>`${b.name} · ${W(p,b)}${ft(p,b)?` · ${ct(p,b)}`:""}`),Pe(t,r,
i),_e(n,t,i,b=>W(p,b),A);let K=z(n.layers,"lines","symbols","clusters").flatMap(({features:b})=>b).filter(b=>Number.isFinite(b.x)&&b.undated);Ae(t,r,i,K.length),
xe(t,n,r,i,b=>vt(p,i.pick(n.layers[b].look),n.layers[b].features,y)),Le(p,r,l),He(t,e,r,i,g),Be(e,r);let V=Te(p,l);Re({data:t,scene:n,language:i,map:e,state:r.get,
shown:b=>d(b==="one"?"right":b)}),Fe(e,i),x("lang").addEventListener("click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"})),r.listen(["district","km","unit","\
nearStatus","nearKind","year"],c),r.listen(["*",...Object.keys(o)],(b,M)=>{[...M].every($=>$==="swipe"||$==="basemap")||f()}),r.listen(["basemap"],()=>f()),r.listen(
["lang"],({lang:b,selected:M})=>{At(i,b),V();let $=n.byId.get(M);$&&!x("detail").hidden&&h($)}),r.listen(["year"],({selected:b})=>{let M=n.byId.get(b);M&&!x("de\
tail").hidden&&h(M)});function Yt(b){r.set({...o,...Ye(b.patch,n)}),b.where&&e.setView([b.where.latitude,b.where.longitude],b.where.zoom,{animate:!1});let M=n.byId.
get(r.get().selected);M&&h(M)}if(At(i,r.get().lang),s.where)Yt(s);else{let b=e.getSize().x>700;e.fitBounds(t.page.bounds,{animate:!1,paddingTopLeft:[b?250:6,6],
paddingBottomRight:[b?30:6,b?30:150]});let M=n.byId.get(r.get().selected);M&&A(M)}Ie(e,r,o,i,b=>Yt(jt(b,o,t))),g.main.redraw(),Tt(n,d("one"),i),document.documentElement.
dataset.ready="yes",window.atlas={map:e,store:r,scene:n,labels:()=>g.main.drawn().labels,symbols:()=>g.main.drawn().symbols,view:()=>g.main.view()}}function Ye(t,e){
let n={...t};return n.district&&e.byId.get(n.district)?.layer!=="districts"&&delete n.district,n.selected&&(n.selected=e.byId.get(n.selected)?.id),n.selected||delete n.
selected,n}function ko(t,e,n){let o=x("hover"),s=t.getContainer(),r=0,i=!1;t.on("movestart zoomstart",()=>{i=!0,o.hidden=!0}),t.on("moveend",()=>{i=!1}),t.on("m\
ousemove",l=>{i||r||(r=requestAnimationFrame(()=>{r=0;let[a]=e(l);s.style.cursor=a?"pointer":"",o.hidden=!a,a&&(o.textContent=n(a),o.style.transform=`translate(${l.
containerPoint.x+14}px, ${l.containerPoint.y+14}px)`)}))}),t.on("mouseout",()=>{o.hidden=!0})}bo();})();
