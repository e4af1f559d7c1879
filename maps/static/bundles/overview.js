"use strict";(()=>{function S(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function N(t){return S(t)}function v(t){return S(t)}function m(t,e={},...n){
let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):s==="style"?o.style.cssText=String(r):r===!0?o.setAttribute(
s,""):r!==!1&&r!=null&&o.setAttribute(s,String(r));for(let s of n)s!=null&&o.append(s);return o}function rt(t,e){let n=URL.createObjectURL(e),o=m("a",{href:n,download:t});
document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Dt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,i]of Object.entries(o)){let a=e[r];Ze(a,i)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:i}of n)r.some(a=>a==="*"||s.has(a))&&i(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function Ze(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function Zt(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(r,i)=>String(o[i]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var Ue={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function $t(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries(Ue)){let s=`[data-${n.
replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let i=r.dataset[n]??"";r.setAttribute(o,t.t(i))}}}var We=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Ge=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Ke=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Xe=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],Je=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function it(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=
0;let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function Ut(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function i(d){for(;r<d;)s|=t[o++]<<r,r+=8;let g=s&(1<<d)-1;return s>>>=
d,r-=d,g}function a(d){let g=0,p=0,h=0;for(let y=1;y<16;y++){g|=i(1);let k=d.counts[y];if(g-k<p)return d.symbols[h+(g-p)];h+=k,p=p+k<<1,g<<=1}throw new Error("d\
amaged data")}function l(d){if(n+d<=e.length)return;let g=new Uint8Array(Math.max(e.length*2,n+d));g.set(e),e=g}function c(){s=0,r=0;let d=t[o]|t[o+1]<<8;o+=4,l(
d),e.set(t.subarray(o,o+d),n),n+=d,o+=d}function f(){let d=i(5)+257,g=i(5)+1,p=i(4)+4,h=new Uint8Array(320);for(let k=0;k<p;k++)h[Je[k]]=i(3);let y=it(h.slice(0,
19));h.fill(0);for(let k=0;k<d+g;){let x=a(y);if(x<16){h[k++]=x;continue}let A=x===16?h[k-1]:0,z=x===16?3+i(2):x===17?3+i(3):11+i(7);for(;z--;)h[k++]=A}return[it(
h.slice(0,d)),it(h.slice(d,d+g))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[it(d),it(new Uint8Array(
30).fill(5))]}for(let d=0;!d;){d=i(1);let g=i(2);if(g===0){c();continue}let[p,h]=g===1?u():f();for(;;){let y=a(p);if(y===256)break;if(y<256){l(1),e[n++]=y;continue}
let k=We[y-257]+i(Ge[y-257]),x=a(h),A=Ke[x]+i(Xe[x]);l(k);for(let z=0;z<k;z++,n++)e[n]=e[n-A]}}return e.subarray(0,n)}function Wt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((l,c)=>[l,a[c]]))}));return[n,{...s,signs:r}]}))}function Gt({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function I(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function yt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Kt({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,i)=>{let a=e[r.toLowerCase()];s.standing.
set(t+i,a),r in e&&s.status.set(t+i,a)}),s})}function w(t,e){return t.status.get(e)??null}function at(t,e){return t.standing.get(e)??""}function Q(t,e){return t===
null?!1:t===""||e.has(t==="expected"?"open":t)}function _t(t){let e=atob(t),n=new Uint8Array(e.length);for(let i=0;i<e.length;i++)n[i]=e.charCodeAt(i);let o=Ut(n),s=o.length/4,r=new Int32Array(s);for(let i=0;i<
s;i++){let a=(o[i]|o[s+i]<<8|o[2*s+i]<<16|o[3*s+i]<<24)>>>0;r[i]=a>>>1^-(a&1)}return r}function j(t){return typeof t=="string"?_t(t):t}function tt(t){return t/360+
.5}function et(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function F(t){return(t-.5)*360}function Y(t){return 90-360*Math.atan(
Math.exp((t-.5)*2*Math.PI))/Math.PI}function lt(t){let e=_t(t.counts),n=_t(t.steps),o=10**t.decimals,s=[],r=0,i=0,a=0;for(let l of e){let c=new Float64Array(2*l),
f=r,u=i;for(let d=0;d<l;d++)f+=n[a+d],u+=n[a+l+d],d===0&&(r=f,i=u),c[2*d]=tt(f/o+t.origin[0]),c[2*d+1]=et(u/o+t.origin[1]);a+=2*l,s.push(c)}return s}function qe(t,e){
return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function D(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.length;o+=2)n[o]<e[0]&&(e[0]=
n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function Et(t,e){let n=2;for(let r of t)n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(
n),s=0;for(let r of t){let i=e[r<0?-r-1:r],a=i.length/2;for(let l=s===0?0:1;l<a;l++){let c=r<0?a-1-l:l;o[s++]=i[2*c],o[s++]=i[2*c+1]}}return o}function Xt(t){let e=lt(
t.boundaries),n=lt(t.lines),o=Kt(t.years),s=Wt(t.looks),r={};for(let[i,a]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(a.columns).map(([p,
h])=>[p,"i"in h?{d:h.d,i:j(h.i)}:h])),c=j(a.lives),f=s[i],u=(p,h)=>qe(l[p],h),d=[];for(let p=0;p<a.n;p++){let h=u("kind",p)||"",y=u("rank",p)||9;d.push({layer:i,
index:p,id:u("id",p),name:u("name",p)||"",kind:h,sign:Gt(f,f.by==="rank"?String(y):h),life:o[c[p]],undated:f.draw!=="ground"&&!!u("undated",p),named:f.draw==="g\
round"||(u("evidence",p)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:y})}a.points&&Qe(a.points,d),a.shapes&&tn(a,d,e),a.parts&&en(a,d,
n,o);let g=(p,h)=>zt(p.map(({index:y})=>a.shapes?.[y]??[]),e,h&&p.map(h));r[i]={id:i,look:f,geometry:a.geometry,features:d,cell:u,edges:g}}return r}function Qe(t,e){
let n=lt(t.at)[0],o=0;Array.from(j(t.which)).forEach((s,r)=>{o+=s;let i=e[o];i.x=n[2*r],i.y=n[2*r+1],i.box=[i.x,i.y,i.x,i.y]})}function zt(t,e,n){let o=new Map;
return t.forEach((s,r)=>{for(let i of s.flat()){let a=i<0?-i-1:i,l=o.get(a);l?l.push(n?.[r]??""):o.set(a,[n?.[r]??""])}}),[...o].filter(([,s])=>!n||s.length<2||
new Set(s).size>1).map(([s])=>({path:e[s],box:D([e[s]])}))}function tn(t,e,n){e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).map(a=>Et(a,n)),o.box=D(o.rings);let r=t.
labels?.[2*s],i=t.labels?.[2*s+1];r!=null&&i!=null&&(o.x=tt(r),o.y=et(i))})}function en(t,e,n,o){let s=j(t.parts?.counts??[]),r=j(t.parts?.lives??[]),i=j(t.parts?.
alignments??[]),a=0;e.forEach((l,c)=>{for(let d=a+s[c];a<d;a++){let g=n[(t.first??0)+a];l.parts.push({path:g,life:o[r[a]],made:i[a],box:D([g])})}let f=l.parts.map(
d=>d.path),u=f.reduce((d,g)=>g.length>d.length?g:d,f[0]??[]);if(l.box=D(f),u.length){let d=2*Math.floor(u.length/4);l.x=u[d],l.y=u[d+1]}})}var nn={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Jt=new Map;function on(t){let e=Jt.get(t);return e||(e=new Path2D(nn[t]),Jt.set(t,e)),e}function qt(t,e,n){let{
scale:o,left:s,top:r}=n,i=e.length-2,a=e[0]*o-s,l=e[1]*o-r;t.moveTo(a,l);for(let c=2;c<=i;c+=2){let f=e[c]*o-s,u=e[c+1]*o-r;c<i&&Math.abs(f-a)+Math.abs(u-l)<1.6||
(t.lineTo(f,u),a=f,l=u)}}function _(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}
function bt(t,e,n,o){t.beginPath();for(let s of e)qt(t,s,n),t.closePath();t.fillStyle=o,t.fill("evenodd")}function E(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=
o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=
48){t.beginPath();for(let r of e.slice(s,s+48))qt(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function U(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.
translate(n,o),t.scale(s.size/12,s.size/12);let r=on(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.
rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.restore()}function Qt(t,e){let n=lt(t.lines),o=new Set(t.rings.flatMap((r,i)=>e.has(t.names[i])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(i=>i.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(r=>r.map(i=>{let a=Et(i,n);return{path:a,box:D([a])}})),aroundEdges:zt(s,n)}}function kt(t,e){return t.filter(({box:n})=>_(
n,e)).map(({path:n})=>n)}function te(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),bt(t,kt(n.around,e),e,s.around),E(
t,kt(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),rn(t,e,n,o),an(t,e,n,o)}function sn(t,e,n){let o=t.layer==="districts"?n.cityOf(
t,e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tint)[e.dark?1:0]}function rn(t,e,n,o){let{palette:s}=o,r=o.layers.has("districts")?n.layers.districts?.
features??[]:[],i=(n.layers.cities?.features??[]).filter(l=>o.layers.has("cities")&&n.detailed.has(l.id));if(!o.tiles)for(let l of r.length?r:i)_(l.box,e)&&bt(t,
l.rings,e,sn(l,o,n));if(r.length&&E(t,kt(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!i.length)return;let a=kt(n.edges.
cities(o.year),e);E(t,a,e,{color:s.city_edge,width:3.4,join:"bevel"}),E(t,a,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}function an(t,e,n,o){for(let s of I(
n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!_(r.box,e))continue;let i=o.palette[yt(r)];t.globalAlpha=o.dark?.22:.17,bt(t,
r.rings,e,i),E(t,r.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var ln=["","","s","g"],cn=12,fn=["proposed","planned","approved","construction","expected","open"];function W(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function dn(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(!(!_(s.box,e)||!n.visible(s)))for(let r of s.parts){let i=w(r.life,n.
year);if(!Q(i,n.statuses)||!_(r.box,e))continue;let a=ln[r.made]+(n.fade(s)<1?"f":""),l=`${s.sign.key}|${i}|${a}`,c=o.get(l);c?c.push(r.path):o.set(l,[r.path])}
return o}function ee(t,e,n,o){for(let s of I(n.layers,"lines")){let r=dn(s,e,o);for(let i of fn)for(let a of[...s.look.signs].reverse())for(let l of["","s","g",
"f","sf","gf"]){let c=r.get(`${a.key}|${i}|${l}`);c&&un(t,c,e,n,o,a,i,l)}}}function un(t,e,n,o,s,r,i,a){if(a.startsWith("g")){pn(t,e,n,o,s,r,a);return}let l=a.startsWith(
"s"),c=l?ne(n.zoom):1,f=o.style.strokes[i]??o.style.strokes.open,u=r.size*W(n.zoom),d=s.palette[r.color],g=r.dash.length?r.dash:f.dash,p=g.map(x=>x*Math.max(u,1.5)),
h=f.alpha*(l?o.style.schematic*c:1)*s.lineAlpha*(a.endsWith("f")?.42:1),y=g[0]===.1?"round":void 0,k=e.length>=400;k||E(t,e,n,{color:s.palette.halo,width:u+1.8,
alpha:.75}),E(t,e,n,{color:d,width:k?1:u,dash:k?[]:p,alpha:h,cap:k?"butt":y,join:k?"bevel":"round"}),r.ticks&&!p.length&&!k&&E(t,e,n,{color:d,width:u*3.4,dash:[
1.1,9],alpha:h*.8}),l&&u>=2.4&&!p.length&&!k&&E(t,e,n,{color:s.palette.halo,width:u*.3,alpha:.62})}function ne(t){return Math.max(.4,1-Math.max(0,t-cn+.5)*.3)}function pn(t,e,n,o,s,r,i){
let a=Math.max(1,r.size*W(n.zoom)*.8);E(t,e,n,{color:s.palette[r.color],width:a,cap:"round",dash:o.style.guess.dash.map(l=>l*Math.max(a,1.5)),alpha:o.style.guess.
alpha*ne(n.zoom)*s.lineAlpha*(i.endsWith("f")?.42:1)})}function oe(t,e,n,o){for(let s of I(n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.
filter(o.visible);for(let i of s.look.signs){let a=r.filter(c=>c.sign===i).flatMap(c=>c.rings),l=i.size*W(e.zoom);E(t,a,e,{color:o.palette.halo,width:l+3,alpha:.8}),
E(t,a,e,{color:o.palette[i.color],width:l,alpha:.88})}}}function se(t,e,n,o){let{palette:s}=o,r=o.district?n.byId.get(o.district):void 0;r&&(E(t,r.rings,e,{color:s.
halo,width:5}),E(t,r.rings,e,{color:s.lit,width:3}));let i=o.selected?n.byId.get(o.selected):void 0;if(!i)return;let a=i.parts.length?i.parts.map(c=>c.path):i.rings,
l=i.parts.length?8:3;E(t,a,e,{color:s.select,width:l,alpha:.4}),!a.length&&Number.isFinite(i.x)&&(t.beginPath(),t.arc(i.x*e.scale-e.left,i.y*e.scale-e.top,12,0,
7),t.strokeStyle=s.select,t.lineWidth=2.5,t.stroke())}var O='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',nt='"Songti SC","Noto Serif CJK SC","Sou\
rce Han Serif SC",STSong,SimSun,serif',re=new Map;function Z(t,e,n){let o=`${e}|${n}`,s=re.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,re.set(o,
s)),s}function ie(t,e,n){let o=[],s="";for(let r of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])s&&t.measureText(s+r).width>n&&(o.push(s.trimEnd()),s=""),s+=
r;return[...o,s].filter(Boolean)}var mn=15,hn=36,gn=1200;function ae(t,e,n,o,s){let{palette:r}=o;for(let i of I(n.layers,"rings"))for(let a of o.layers.has(i.id)?i.features:[]){let{sign:l}=a;if(e.
zoom<l.zoom||!_(a.box,e))continue;let c=o.status(a);if(c===null)continue;let f=a.x*e.scale-e.left,u=a.y*e.scale-e.top,d=l.size*Math.sqrt(W(e.zoom))+.3;t.beginPath(),
t.arc(f,u,d,0,7),t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[l.color],t.lineWidth=1.4,t.setLineDash(c==="open"?[]:[1.6,1.4]),t.stroke(),
t.setLineDash([]),t.globalAlpha=1,s.push({x:f,y:u,r:d+3,features:[a]})}}function le(t,e,n,o,s){let{palette:r}=o;for(let i of I(n.layers,"symbols"))for(let a of o.
layers.has(i.id)?i.features:[]){let{sign:l}=a;if(e.zoom<l.zoom||!_(a.box,e)||!o.visible(a))continue;let c=a.x*e.scale-e.left,f=a.y*e.scale-e.top;U(t,l.shape,c,f,
{size:l.size,color:r[l.color],rim:r.halo,alpha:o.lineAlpha*o.fade(a)}),s.push({x:c,y:f,r:l.size/2+2,features:[a]})}yn(t,e,n,o,s)}function yn(t,e,n,o,s){if(o.layers.
has("cities"))for(let r of n.layers.cities?.features??[]){if(!Number.isFinite(r.x))continue;let i=r.x*e.scale-e.left,a=r.y*e.scale-e.top;if(i<-20||a<-20||i>e.width+
20||a>e.height+20)continue;let l=n.detailed.has(r.id)?9:6.5;U(t,"square",i,a,{size:l,color:o.palette.ink,rim:o.palette.halo}),s.push({x:i,y:a,r:l/2+2,features:[
r]})}}function bn(t,e,n){let o=new Map,s=[];for(let r of t){let i=r.x*e.scale-e.left,a=r.y*e.scale-e.top,l=Math.floor(i/n),c=Math.floor(a/n),f=kn(o,l,c,i,a,n);if(f){
f.features.push(r);continue}let u={x:i,y:a,r:8,features:[r]};s.push(u);let d=o.get(l*100003+c);d?d.push(u):o.set(l*100003+c,[u])}return s}function kn(t,e,n,o,s,r){
for(let i=e-1;i<=e+1;i++)for(let a=n-1;a<=n+1;a++)for(let l of t.get(i*100003+a)??[])if((l.x-o)**2+(l.y-s)**2<r*r)return l}function ce(t,e,n,o,s){for(let r of I(
n.layers,"clusters"))o.layers.has(r.id)&&xn(t,e,r,o,s)}function xn(t,e,n,o,s){let r=n.features.filter(i=>Number.isFinite(i.x)&&_(i.box,e)&&(o.lit?.has(i.id)||o.
visible(i)));o.lit&&r.sort((i,a)=>Number(o.lit?.has(a.id))-Number(o.lit?.has(i.id)));for(let i of bn(r,e,r.length>gn?hn:mn)){let a=o.lit?i.features.filter(f=>o.
lit?.has(f.id)).length:0,l=o.lit&&!a?.22:1,c=a?1:o.fade(i.features[0]);i.features.length>1?Mn(t,i,o,l,a>0):Sn(t,i,n,o,l*c,a>0),s.push(i)}}function Sn(t,e,n,o,s,r){
let[{sign:i,index:a}]=e.features;r&&fe(t,e,10,o.palette.lit),U(t,i.shape,e.x,e.y,{size:i.size,color:o.palette[i.color],rim:o.palette.halo,hollow:/feature|districts/.
test(n.cell("location",a)??""),alpha:s})}function fe(t,e,n,o){t.beginPath(),t.arc(e.x,e.y,n,0,7),t.fillStyle=o,t.globalAlpha=.85,t.fill(),t.globalAlpha=1}function Mn(t,e,n,o,s){
let r=e.features.length,i=Math.min(17,7.5+1.5*Math.log2(r));e.r=i+2,s&&fe(t,e,i+4,n.palette.lit),t.globalAlpha=o,t.beginPath(),t.arc(e.x,e.y,i,0,7),t.fillStyle=
n.palette.halo,t.fill();let a=new Map;for(let{sign:{color:c}}of e.features)a.set(c,(a.get(c)??0)+1);let l=-Math.PI/2;t.lineWidth=3,t.lineCap="butt";for(let[c,f]of a){
let u=l+2*Math.PI*f/r;t.beginPath(),t.arc(e.x,e.y,i-1.5,l,u),t.strokeStyle=n.palette[c],t.stroke(),l=u}t.fillStyle=n.palette.ink,t.font=`600 ${r>99?9:10.5}px ${O}`,
t.textAlign="center",t.textBaseline="middle",t.fillText(String(r),e.x,e.y+.5),t.globalAlpha=1}var Ln=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function An(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let i=t[r]*e.scale-e.left,a=t[r+1]*e.scale-e.top,l=n.
length,c=i<-40||a<-40||i>e.width+40||a>e.height+40;if(c&&l===0){let f=t[r+2]*e.scale-e.left,u=t[r+3]*e.scale-e.top;if(!(f>-40&&u>-40&&f<e.width+40&&u<e.height+40))
continue}if(l){let f=Math.hypot(i-n[l-1],a-o[l-1]);if(f<3&&r<t.length-2)continue;s.push(s[l-1]+f)}if(n.push(i),o.push(a),c&&l>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function It(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function Ct(t,e,n,o){let s=t.filter(i=>i.length>=4&&_(D([i]),e,0)).map(i=>An(i,e)).
filter(i=>i.total>n*1.15).sort((i,a)=>a.total-i.total).slice(0,4),r=[];for(let i of s)for(let a of Ln){let l=i.total*a;if(l<n/2||l>i.total-n/2)continue;let[c,f]=It(
i,l-n/2),[u,d]=It(i,l+n/2),[g,p]=It(i,l);if(Math.hypot(u-c,d-f)<n*.965)continue;let y=Math.atan2(d-f,u-c);y>Math.PI/2&&(y-=Math.PI),y<=-Math.PI/2&&(y+=Math.PI);
for(let k of o?[-1,1]:[0])r.push({x:g-Math.sin(y)*o*k,y:p+Math.cos(y)*o*k,angle:y})}return r}function xt(t,e,n,o,s){let r=n/2+s,i=o/2+s;return[[r,0],[-r,0],[0,-i],[0,i],[r*.85,-i*.8],[r*.85,i*.8],[-r*.85,-i*.8],[-r*.85,i*.8]].map(([a,l])=>({x:t+a,y:e+l,
angle:0}))}function de(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function $n(t,e,n,o){let{palette:s,layers:r}=o,i=[];for(let l of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
l.x))continue;let c=n.detailed.has(l.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,u=l.name.replace(/市$/,""),d=`${c?700:600} ${f}px ${nt}`,g=l.x*e.scale-e.left,p=l.
y*e.scale-e.top,h=c?f*.18:0,y=Z(t,d,u)+h;i.push({text:u,size:f,font:d,spacing:h,firm:!0,feature:l,rank:c?0:1.2,color:c?s.ink:s.muted,places:xt(g,p,y,f,c?8:6)})}
let a=new Set(i.map(l=>l.feature?.name));return n.neighbours.forEach(l=>{a.has(l.name)||o.tiles||i.push({text:l.name,size:12,font:`500 12px ${nt}`,spacing:3,firm:!1,
feature:null,rank:8.8,color:s.around_label,places:de(l.x*e.scale-e.left,l.y*e.scale-e.top,12)})}),i}function _n(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)
return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>_(s.box,t)).map(s=>{let r=s.id===n.district,i=(s.box[2]-s.box[0])*
t.scale;return{text:s.name,size:o,font:`${r?700:500} ${o}px ${O}`,spacing:0,firm:!0,feature:s,rank:r?.5:i<o*3?9.5:3,color:r?n.palette.ink:n.palette.muted,places:de(
s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function G(t,e,n){return I(t.layers,n).reverse().flatMap(({id:o,features:s})=>e.layers.has(o)?s:[])}function En(t,e,n){
let o=Math.min(17,12.5+(t.zoom-8)*1.6);return G(e,n,"fills").filter(n.visible).map(s=>{let r=s.x*t.scale-t.left,i=s.y*t.scale-t.top;return{text:s.name,size:o,font:`\
600 ${o}px ${nt}`,spacing:o*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:n.palette[yt(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(a=>[0,-4,4].map(l=>({x:r+l*
o,y:i+a*o,angle:0})))}})}function zn(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return G(e,n,"borders").filter(s=>Number.isFinite(s.x)&&n.visible(s)&&t.zoom>=
s.sign.label_zoom).map(s=>{let{name:r,sign:i}=s,a=r.length>14&&t.zoom<9.6?`${r.split("-")[0]}…${r.split("-").pop()}`:r;return{text:a,size:o,font:`700 ${o}px ${O}`,
spacing:0,firm:!0,feature:s,rank:i.label_rank,color:n.palette[i.label_color],places:xt(s.x*t.scale-t.left,s.y*t.scale-t.top,o*a.length*.94,o,7)}})}function Nt(t,e,n,o,s=n.
sign.label_rank){let{label_size:r,label_weight:i,label_gap:a}=n.sign,l=`${i} ${r}px ${O}`;return{text:n.name,size:r,font:l,spacing:0,firm:!1,feature:n,rank:s,color:o,
places:xt(n.x*e.scale-e.left,n.y*e.scale-e.top,Z(t,l,n.name),r,a)}}function In(t,e,n,o){return G(n,o,"symbols").filter(s=>e.zoom>=s.sign.label_zoom&&_(s.box,e)&&
o.visible(s)).map(s=>Nt(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color]))}function Cn(t,e,n,o){return G(n,o,"rings").filter(s=>e.zoom>=s.sign.label_zoom&&
_(s.box,e)&&o.status(s)!==null).map(s=>Nt(t,e,s,o.palette[s.sign.label_color]))}function Nn(t,e,n,o){let s=G(n,o,"clusters");return s.length>2e3?[]:s.filter(r=>(o.
lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&_(r.box,e)).map(r=>Nt(t,e,r,o.palette[r.sign.label_color],o.lit?2.4:r.sign.label_rank))}function On(t,e,n,o){
let s=[];for(let r of G(n,o,"lines")){if(s.length>300)return s;if(!_(r.box,e,0)||!o.visible(r))continue;let{sign:i}=r,a=n.layers[r.layer],l=o.palette[i.label_color],
c=a.look.shields?a.cell("codes",r.index):"";if(c&&e.zoom>=(String(c)[0]==="G"?7.8:8.5)&&Tn(s,t,e,r,String(c).split("|")[0],l,o),e.zoom<i.label_zoom)continue;let f=i.
label_size,u=`600 ${f}px ${O}`,d=Z(t,u,r.name),g=i.size*W(e.zoom)/2+f*.62+1;s.push({text:r.name,size:f,font:u,spacing:0,firm:!1,feature:r,rank:i.label_rank,color:l,
places:Ct(r.parts.map(p=>p.path),e,d,g)})}return s.filter(r=>r.places.length)}function wn(t,e,n,o){return G(n,o,"lines").flatMap(s=>{let[r,...i]=n.layers[s.layer].
cell("leaves",s.index)??[];if(!r||!_(s.box,e,0)||!o.visible(s))return[];let a=11,l=`600 ${a}px ${O}`,c=`往${r}`,f=Z(t,l,c),u=[];for(let d=0;d<i.length;d+=2){let g=tt(
i[d])*e.scale-e.left,p=et(i[d+1])*e.scale-e.top;u.push({text:c,size:a,font:l,spacing:0,firm:!0,feature:s,rank:2.6,color:o.palette[s.sign.label_color],places:xt(
g,p,f,a,7)})}return u})}function Tn(t,e,n,o,s,r,i){let l=`700 ${9.5}px ${O}`,c=Ct(o.parts.map(u=>u.path),n,Z(e,l,s)+7,0).map(u=>({...u,angle:0})),f=Math.ceil(c.
length/2);for(let[u,d]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])d.length&&t.push({text:s,size:9.5,font:l,spacing:0,firm:!1,feature:o,rank:u,color:i.dark?"#15181d":
"#ffffff",shield:r,places:d})}function ue(t,e,n,o){return[...$n(t,e,n,o),..._n(e,n,o),...En(e,n,o),...zn(e,n,o),...In(t,e,n,o),...Cn(t,e,n,o),...Nn(t,e,n,o),...On(
t,e,n,o),...wn(t,e,n,o)]}var St=48,Pn=["ground","rings"],Mt=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/St);n<=Math.floor(e[2]/St);n++)for(let o=Math.floor(
e[1]/St);o<=Math.floor(e[3]/St);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let s of this.cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&
n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function vn(t,e,n){
let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let i=0;i<s;i++){
let a=((i+.5)/s-.5)*n,l=e.x+a*Math.cos(e.angle),c=e.y+a*Math.sin(e.angle);r.push([l-o,c-o,l+o,c+o])}return r}function pe(t,e,n,o,s,r=ue(t,e,n,o)){let i=r.sort((f,u)=>f.
rank-u.rank),a=new Mt,l=new Mt;l.take(s.map(({x:f,y:u,r:d})=>[f-d+2,u-d+2,f+d-2,u+d-2]));let c=[];for(let f of i){let u=Z(t,f.font,f.text)+f.spacing*(f.text.length-
1)+(f.shield?7:0),d=jn(f,u,e,a,l);!d||Rn(f,d.place,c,n)||(a.take(d.boxes),Bn(t,f,d.place,u,o),c.push({text:f.text,boxes:d.boxes,feature:f.feature}))}return c}function Rn(t,e,n,o){
return t.shield||!t.feature||Pn.includes(o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,feature:i})=>s===t.text&&i!==t.feature&&Math.hypot((r[0][0]+
r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function jn(t,e,n,o,s){let r=null;for(let i of t.places){if(i.x<-e/2||i.y<0||i.x>n.width+e/2||i.y>n.height)continue;
let a=vn(t,i,e);if(o.isFree(a)&&!(n.clip&&t.rank>=1&&a.some(l=>l[0]<(n.clip?.[0]??0)||l[2]>(n.clip?.[1]??0)))){if(t.rank<1||s.isFree(a))return{place:i,boxes:a};
t.firm&&(r??={place:i,boxes:a})}}return r}function Bn(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline=
"middle",t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.
halo,t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=
e.color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let r=o/e.text.length,i=[...e.text];for(let a of["strokeText","fillText"])i.forEach((l,c)=>{
t[a](l,(c+.5)*r-o/2,0)})}t.restore()}function me(t){let e=Xt(t),n=new Map;for(let a of Object.values(e))for(let l of a.features){n.set(l.id,l);for(let c of String(a.cell("stands_for",l.index)??"").
split("|"))c&&n.set(c,l)}let o=new Set;for(let a of e.districts?.features??[])o.add(Ot(e.districts,a));for(let a of o)(e.districts?.features??[]).filter(c=>Ot(e.
districts,c)===a).length<2&&o.delete(a);let s=t.around.names.map((a,l)=>({name:a,x:tt(t.around.labels?.[2*l]??NaN),y:et(t.around.labels?.[2*l+1]??NaN)})),r=(e.cities?.
features??[]).filter(a=>o.has(a.id)),i=Hn(e.districts);return{layers:e,byId:n,detailed:o,neighbours:s,cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...Qt(t.around,
new Set(r.map(({name:a})=>a))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Fn(e,r,o,i)}}}function Hn(t){return(e,n)=>n<Number(String(t?.
cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell("former_parent",e.index)):Ot(t,e)}function Ot(t,{index:e}){return String(t?.cell("parent",e)??"").split(
"|")[0]}function Fn({districts:t,cities:e},n,o,s){let r=(t?.features??[]).filter(l=>o.has(s(l,1/0))),i=e?.edges(n)??[],a=new Map([["",i]]);return l=>{let f=r.filter(
d=>s(d,l)!==s(d,1/0)).map(d=>d.id).join(),u=a.get(f);return u||(u=t.edges(r,d=>s(d,l)),a.set(f,u)),u}}function he(t,e,n){let o=n.year??e.year,s=r=>!e.named||r.named;
return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.
district,selected:e.selected,status:r=>{let i=w(r.life,o);return s(r)&&Q(i,e.statuses)?i:null},visible:r=>s(r)&&(r.parts.length?r.parts.some(i=>Q(w(i.life,o),e.
statuses)):Q(w(r.life,o),e.statuses)),fade:r=>o<t.asOfYear&&r.undated?.42:1}}function ct(t,e,n,o){let s=[];t.clearRect(0,0,e.width,e.height),te(t,e,n,o),oe(t,e,
n,o),ee(t,e,n,o),se(t,e,n,o),ae(t,e,n,o,s),le(t,e,n,o,s),ce(t,e,n,o,s);let r=pe(t,e,n,o,s);return{symbols:s,labels:r}}function wt(t,e){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let o=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},r=null,i=0,a=!0,l=!1,c=[0,1],f={symbols:[],labels:[]};function u(){if(cancelAnimationFrame(i),i=0,!a||l)return;
let x=t.getSize(),A=x.multiplyBy(.2).round(),z=t.containerPointToLayerPoint([-A.x,-A.y]),B=t.getPixelOrigin(),gt=t.getZoom(),H=x.x+2*A.x,J=x.y+2*A.y,V=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(H*V)||n.height!==Math.round(J*V))&&(n.width=Math.round(H*V),n.height=Math.round(J*V),n.style.width=`${H}px`,
n.style.height=`${J}px`),s={scale:256*2**gt,left:B.x+z.x,top:B.y+z.y,width:H,height:J,zoom:gt},(c[0]>0||c[1]<1)&&(s.clip=[c[0]>0?A.x+c[0]*x.x:0,c[1]<1?A.x+c[1]*
x.x:H]),r=t.layerPointToLatLng(z),o.setTransform(V,0,0,V,0,0),f=e(o,s),g()}function d(){i||=requestAnimationFrame(u)}function g(x=t.getCenter(),A=t.getZoom()){if(!r)
return;let z=t._latLngToNewLayerPoint(r,A,x);L.DomUtil.setTransform(n,z,t.getZoomScale(A,s.zoom)),p()}function p(){if(c[0]===0&&c[1]===1){n.style.clipPath="";return}
let x=t.getSize(),A=t.latLngToContainerPoint(r).x,z=Math.max(0,c[0]*x.x-A),B=Math.max(0,A+s.width-c[1]*x.x);n.style.clipPath=`inset(0 ${c[1]===1?0:B}px 0 ${c[0]===
0?0:z}px)`}function h(){if(!r||t.getZoom()!==s.zoom)return!1;let x=t.latLngToContainerPoint(r),A=t.getSize();return x.x<=0&&x.y<=0&&x.x+s.width>=A.x&&x.y+s.height>=
A.y}function y(){!r||t.getZoom()!==s.zoom||(p(),h()||d())}function k(){h()&&!s.clip?g():u()}return t.getPane("overlayPane").append(n),t.on("moveend",k),t.on("vi\
ewreset resize",u),t.on("move",y),t.on("zoom",()=>{g(),Math.abs(t.getZoom()-s.zoom)>.45&&d()}),t.on("zoomanim",x=>{l=!x.noUpdate,g(x.center,x.zoom)}),t.on("zoom\
end",()=>{l=!1}),{canvas:n,redraw:u,later:d,view:()=>s,drawn:()=>f,clip(x,A){c[0]===x&&c[1]===A||(c=[x,A],r&&(p(),d()))},show(x){a=x,n.hidden=!x,x&&u()}}}var ft=7;function ge(t,e,n,o,s,r,i){let a=[],l=({symbol:f})=>o.layers[f.features[0].layer].look.rank,c=r.map(f=>({symbol:f,far:Math.hypot(f.x-t,f.y-e)})).filter(
({symbol:f,far:u})=>u<=f.r+2).sort((f,u)=>l(u)-l(f)||f.far-u.far);for(let{symbol:f}of c)a.push(...f.features);return a.push(...Yn(t,e,n,o,s)),i.polygons&&a.push(
...Dn(t,e,n,o,s)),[...new Set(a)]}function Yn(t,e,n,o,s){let r=[],i={...n,left:n.left+t-ft,top:n.top+e-ft,width:2*ft,height:2*ft};for(let a of I(o.layers,"borde\
rs","lines").reverse()){if(!s.layers.has(a.id))continue;let l=a.look.draw==="borders"?1.5:0;for(let c of a.features){if(!_(c.box,i,0)||!s.visible(c))continue;let f=c.
parts.length?c.parts.filter(d=>_(d.box,i,0)).map(d=>d.path):c.rings,u=Math.min(...f.map(d=>Vn(d,t,e,n)),1/0);u<=ft&&r.push({feature:c,far:u-l})}}return r.sort((a,l)=>a.
far-l.far).map(({feature:a})=>a)}function Vn(t,e,n,o){let s=1/0;for(let r=2;r<t.length;r+=2){let i=t[r-2]*o.scale-o.left-e,a=t[r-1]*o.scale-o.top-n,l=t[r]*o.scale-
o.left-e,c=t[r+1]*o.scale-o.top-n;if(Math.min(i,l)>s||Math.min(a,c)>s)continue;let f=l-i,u=c-a,d=f*f+u*u,g=d?Math.max(0,Math.min(1,-(i*f+a*u)/d)):0;s=Math.min(s,
Math.hypot(i+g*f,a+g*u))}return s}function Dn(t,e,n,o,s){let r=(t+n.left)/n.scale,i=(e+n.top)/n.scale;return I(o.layers,"ground","fills").reverse().flatMap(({id:a,
features:l})=>s.layers.has(a)?l.filter(c=>s.visible(c)&&Zn(c,r,i)):[])}function Zn(t,e,n){let[o,s,r,i]=t.box;if(e<o||e>r||n<s||n>i)return!1;let a=!1;for(let l of t.
rings)for(let c=2;c<l.length;c+=2){let f=l[c-1],u=l[c+1];f>n!=u>n&&e<(l[c]-l[c-2])*(n-f)/(u-f)+l[c-2]&&(a=!a)}return a}var dt={scale:1,left:0,top:0,width:40,height:14,zoom:9},ut=[Float64Array.of(2,7,38,7)];function ke(t,e,n){let o=[...Un(t,e,n),...Wn(t,e,n)];Object.values(t.layers).
some(({id:r,features:i})=>e.layers.has(r)&&i.some(a=>e.fade(a)<1))&&o.push({name:n.t("faint"),sample:xe({alpha:.42})});let s=new Set;return o.filter(({name:r})=>s.
size<s.add(r).size)}function Un(t,e,n){let o=I(t.layers,"lines").reverse(),s=o.filter(({id:l})=>e.layers.has(l));if(!s.length)return[];let r=s.flatMap(l=>{let c=new Set(
l.features.filter(e.visible).map(({sign:f})=>f));return l.look.signs.filter(f=>c.has(f)).map(f=>({name:n.pick(f),sample:Tt(f,Gn(l,f))}))}),i=o.some(({features:l})=>l.
some(({life:c})=>w(c,e.year)==="expected"));for(let l of["construction","planned",...i?["expected"]:[]])r.push({name:n.t(`stroke_${l}`),sample:Xn(l)});let a=new Set(
o.flatMap(({features:l})=>l.flatMap(({parts:c})=>c.map(({made:f})=>f))));return["surveyed","generalised","schematic","guess"].forEach((l,c)=>{a.has(c)&&r.push({
name:n.t(`line_${l}`),sample:l==="guess"?Kn:Tt({color:"rail",size:3.2,ticks:!1,dash:[]},l==="schematic")})}),r}function Wn(t,e,n){let o=[];for(let s of Object.keys(
ye))for(let r of I(t.layers,s).reverse()){if(!e.layers.has(r.id))continue;let i=s==="rings"||s==="symbols",a=r.features.filter(c=>Number.isFinite(c.x)&&(i||e.visible(
c))),l=new Set(a.map(({sign:c})=>c));o.push(...r.look.signs.filter(c=>l.has(c)).map(c=>({name:n.pick(c),sample:ye[s](c)}))),s==="clusters"&&a.length&&o.push({name:n.
t("hollow"),sample:xe({hollow:!0})})}return o}function Gn({features:t},e){let n=t.filter(o=>o.sign===e&&o.parts.length);return n.length>0&&n.every(({parts:o})=>o.
every(({made:s})=>s>=2))}var ye={rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=
1.5,e.stroke()},fills:t=>(e,n,{palette:o})=>{(t.cycle?Array.from({length:t.cycle},(r,i)=>`${t.color}_${i}`):[t.color]).forEach((r,i)=>{e.fillStyle=o[r],e.globalAlpha=
.22,e.fillRect(7+i*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+i*9,2,8,10)}),e.globalAlpha=1},borders:t=>Tt(t,!1),symbols:be,clusters:be};
function be({shape:t,size:e,color:n}){return(o,s,{palette:r})=>U(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function xe(t){return(e,n,{palette:o})=>U(
e,"square",20,7,{size:11,color:o.ink,rim:o.halo,...t})}function Tt({color:t,size:e,ticks:n,dash:o},s){return(r,{style:i},{palette:a})=>{E(r,ut,dt,{color:a[t],width:e,
dash:o.map(l=>l*Math.max(e,1.5)),alpha:s?i.schematic:1}),n&&E(r,ut,dt,{color:a[t],width:e*3.4,dash:[1.1,9],alpha:.8}),s&&e>=2.4&&E(r,ut,dt,{color:a.halo,width:e*
.3,alpha:.62})}}function Kn(t,{style:e},{palette:n}){E(t,ut,dt,{color:n.road,width:1.6,cap:"round",dash:e.guess.dash.map(o=>o*1.6),alpha:e.guess.alpha})}function Xn(t){
return(e,{style:n},{palette:o})=>{let{dash:s,alpha:r}=n.strokes[t];E(e,ut,dt,{color:o.rail,width:2.6,alpha:r,dash:s.map(i=>i*2.6),cap:s[0]===.1?"round":void 0})}}
function Pt(t,e,n){let o=Math.min(2,window.devicePixelRatio||1);S("legend-rows").replaceChildren(...ke(t,e,n).map(s=>{let r=m("canvas",{width:40*o,height:14*o,"\
aria-hidden":"true"}),i=r.getContext("2d");return i.scale(o,o),s.sample(i,t,e),m("li",{class:Jn(s.name)>7?"wide":""},r,s.name)}))}function Jn(t){return[...t].reduce(
(e,n)=>e+(n<"⺀"?.55:1),0)}function vt(t,e,n,o,s){let r=ke(e,n,o),i=Math.max(1,Math.floor(s.width/170)),a=Math.ceil(r.length/i);return r.forEach((l,c)=>{let f=s.
x+Math.floor(c/a)*(s.width/i),u=s.y+c%a*19;t.save(),t.translate(f,u),l.sample(t,e,n),t.restore(),t.fillStyle=n.palette.ink,t.font=`12px ${O}`,t.textAlign="left",
t.textBaseline="middle",t.fillText(l.name,f+48,u+7,s.width/i-52)}),a*19}function ot(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function K({language:t,scene:e},n){let o=e.layers[n.
layer],{look:s}=o;if(s.by==="rank")return t.pick(n.sign);let r=ot(t,o,n.kind);return s.draw==="clusters"?`${t.pick(s)} · ${r}`:r===n.kind?t.pick(s):r}function pt(t,e){
let{data:n,language:o,state:s}=t,{year:r}=s(),i=w(e.life,r);if(i==="")return"";let a=qn(t,e)??o.t(i===null?"status_absent":`status_${i}`);return e.undated&&r<n.
page.asOfYear?o.t("status_undated",{status:a}):a}function qn({data:t,language:e,scene:n,state:o},s){let[r,...i]=n.layers[s.layer].cell("open_km",s.index)??[0],a=i[o().
year-t.page.firstYear];return a?e.t("status_partly",{status:e.t("status_open"),km:e.number(a,1),whole:e.number(r,1)}):null}function mt({scene:t},e){return t.layers[e.
layer].look.status}function ht(t,e){let n=t.scene.byId.get(e);return n?m("button",{type:"button",class:"link",click:()=>t.open(n)},n.name):e}function Qn(t,e,n){
let{language:o}=t;if(n.form==="number"){let s=o.pick({zh:n.unit_zh,en:n.unit_en});return[`${o.number(Number(e),1)}${s?` ${s}`:""}`]}return n.form==="list"?[String(
e).split("|").join("、")]:n.form!=="ids"?[String(e)]:String(e).split("|").flatMap((s,r)=>[r?"、":"",ht(t,s)])}function to(t,e){let n=m("dl",{class:"facts"}),{
scene:o,data:s,language:r}=t,{look:i}=o.layers[e.layer];for(let a of s.facts.filter(({column:l})=>i.facts.includes(l))){let l=o.layers[e.layer].cell(a.column,e.
index);l==null||l===""||n.append(m("dt",{},r.pick(a)),m("dd",{},...Qn(t,l,a)))}return o.layers[e.layer].cell("passengers",e.index)==="no"&&n.append(m("dt",{},r.
t("passengers")),m("dd",{},r.t("passengers_no"))),n.children.length?n:null}function eo(t,e){let n=t.data.history.filter(([o])=>o===e.id).sort((o,s)=>o[2]<s[2]?-1:
1);return n.length?m("section",{},m("h3",{},t.language.t("history")),m("ol",{class:"history"},...n.map(([,o,s,r,i])=>m("li",{},m("time",{},s||t.language.t("unda\
ted")),m("b",{},t.language.t(`status_${o}`)),r?` · ${r}`:"",m("small",{},i))))):null}function no(t,e){let{scene:n,language:o}=t,s=n.layers[e.layer],r=s.cell("s\
egments",e.index);if(!r)return null;let i=s.cell("crossings",e.index)??[],a=r.map(f=>m("li",{},f.shared_km>0?o.t("shared",{a:f.a_name,b:f.b_name,km:o.number(f.shared_km,
1)}):o.t("no_border",{a:f.a_name,b:f.b_name}))),c=[...new Map(i.map(f=>[f.line,f])).values()].map(f=>m("li",{},ht(t,f.line)," ",m("small",{},o.t(`status_${f.status}`))));
return m("section",{},m("h3",{},o.t("boundary")),m("ul",{},...a),m("h3",{},o.t("crossings",{n:c.length,spots:i.length})),m("ul",{class:"columns"},...c))}function oo(t,e){
let{scene:n}=t,s=String(n.layers[e.layer].cell("stops",e.index)??"").split("|").map(r=>n.byId.get(r)).filter(r=>!!r);return s.length?m("section",{},m("h3",{},t.
language.t("calls",{n:s.length})),m("p",{class:"chips"},...s.flatMap(r=>[ht(t,r.id)," "]))):null}function so(t,e){let{data:n,language:o,scene:s}=t,{cell:r}=s.layers[e.
layer],[i,...a]=r("evidence",e.index)??[0],[l]=/^\w+\.csv/.exec(r("sources",e.index)??"")??[""],c=new Set,f=a.map(([d,g,p,h,y])=>{let k=n.documents[d],x=n.strings[h],
A=m("blockquote",{});return y<0?A.append(m("mark",{},x)):ro(A,n.strings[y],x),m("li",{},A,m("cite",{},k?`《${k.title}》`:""," ",m("time",{},k?.date??"")," ",m(
"small",{},o.t("offsets",{start:g,end:p})),k?.date_note&&c.size<c.add(d).size?m("small",{class:"doubt"},` ${k.date_note}`):null))}),u=i-a.length;return m("secti\
on",{},m("h3",{},o.t("evidence",{n:i})),f.length?m("ol",{class:"evidence"},...f):m("p",{},o.t(l?"no_evidence":"no_evidence_untold",{table:l})),u>0?m("p",{},o.t(
"more_evidence",{n:u})):null)}function ro(t,e,n){let o=e.indexOf(n);o<0?t.append(e):t.append(e.slice(0,o),m("mark",{},n),e.slice(o+n.length))}function io(t,e){let{
language:n,scene:o}=t,s=o.layers[e.layer].cell,r=s("confidence",e.index),i=s("alignment",e.index),a=s("location",e.index);return m("section",{class:"trust"},m("\
h3",{},n.t("trust")),r?m("p",{},n.t(`confidence_${r}`)):null,i?m("p",{},ao(t,e,i.split("|"))):null,a&&a!=="point"?m("p",{},n.t(`location_${a}`)):null,lo(n,String(
s("sources",e.index)??"")))}function ao({language:t,scene:e},n,o){let s=e.layers[n.layer].cell;return o.map(r=>t.t(`alignment_${r}`)+(o.length>1?t.t("alignment_\
km",{km:t.number(Number(s(`${r}_km`,n.index)??0),1)}):"")).join(" ")}function lo(t,e){let[,n,o]=/^(\w+\.csv): ([^]*)$/.exec(e)??[];return!((o?.match(/[a-z]/gi)??
[]).length>(o?.match(/\p{sc=Han}/gu)??[]).length)||t.pick({zh:"",en:"en"})?m("p",{class:"source"},t.t("source_row")," ",e):m("details",{class:"source"},m("summa\
ry",{},t.t("source_row")," ",t.t("source_notes",{table:n})),m("p",{lang:"en"},o))}function Se(t,e,n,o){let{language:s}=t,r=mt(t,e)?pt(t,e):"",i=S("detail");i.replaceChildren(
m("div",{class:"detail-head"},m("p",{class:"kicker"},K(t,e),r?` · ${r}`:"",r?m("small",{},` (${t.state().year})`):null),m("button",{type:"button",id:"detail-cl\
ose",class:"close","aria-label":s.t("close"),click:o.close},"×")),m("h2",{id:"detail-title",tabindex:-1},e.name),...[e.layer==="districts"?m("p",{},m("button",
{type:"button",class:"action",click:()=>o.near(e)},s.t("near_this"))):null,to(t,e),no(t,e),eo(t,e),oo(t,e),so(t,e),io(t,e),co(t,n)].filter(a=>a!==null)),i.hidden=
!1,i.scrollTop=0,document.body.classList.add("detail-open")}function co(t,e){return e.length?m("section",{},m("h3",{},t.language.t("also_here")),m("ul",{class:"\
also"},...e.slice(0,40).map(n=>m("li",{},ht(t,n.id)," ",m("small",{},K(t,n)))))):null}function Rt(t,e,n,o){let{language:s}=t,r=S("detail");r.replaceChildren(m("\
div",{class:"detail-head"},m("p",{class:"kicker"},s.t("items",{n:n.length})),m("button",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),
click:o},"×")),m("h2",{id:"detail-title",tabindex:-1},e),m("ul",{class:"also"},...n.slice(0,500).map(i=>m("li",{},ht(t,i.id)," ",m("small",{},K(t,i),mt(t,i)?` \
· ${pt(t,i)}`:""))))),r.hidden=!1,r.scrollTop=0,document.body.classList.add("detail-open")}function Me(t,e,n,o,s){let r=S("layers");function i(u,d){let g=new Set(n.get().layers);for(let p of u)d?g.add(p):g.delete(p);n.set({layers:g})}function a(){let u=n.
get();r.replaceChildren(...t.groups.map(d=>{let g=d.layers.map(({id:k})=>k),p=g.filter(k=>u.layers.has(k)).length,h=m("input",{type:"checkbox",id:`group-${d.id}`,
checked:p===g.length,change:k=>i(g,k.target.checked)});h.indeterminate=p>0&&p<g.length;let y=m("div",{class:"group-head"},m("label",{for:`group-${d.id}`},h,o.pick(
d)));return g.length===1&&y.append(l(g[0]),c(g[0],o.pick(d))),m("fieldset",{},m("legend",{class:"hidden"},o.pick(d)),y,...g.length<2?[]:d.layers.map(k=>m("div",
{class:"layer"},m("label",{},m("input",{type:"checkbox","data-layer":k.id,checked:u.layers.has(k.id),change:x=>i([k.id],x.target.checked)}),o.pick(k)),l(k.id),c(
k.id,o.pick(k)))))}))}function l(u){return m("span",{class:"count"},o.number(e.layers[u]?.features.length??0))}function c(u,d){return m("button",{type:"button",
class:"lister","data-list":u,"aria-label":o.t("list_layer",{name:d}),title:o.t("list_layer",{name:d}),click:()=>s(u)},"☰")}function f(){let{layers:u}=n.get();
for(let d of t.groups){let g=d.layers.map(({id:y})=>y),p=g.filter(y=>u.has(y)).length,h=S(`group-${d.id}`);h.checked=p===g.length,h.indeterminate=p>0&&p<g.length}
for(let d of r.querySelectorAll("[data-layer]")){let g=d;g.checked=u.has(g.dataset.layer??"")}}n.listen(["layers"],f),n.listen(["lang"],a),a()}function Le(t,e){let n=new Map;if(!t)return n;let o=j(t.project),s=j(t.value),r=j(t.counts),i=0;return e.layers.districts.features.forEach((a,l)=>{let c=[];for(let f=i+
r[l];i<f;i++)c.push({feature:e.layers.projects.features[o[i]],value:s[i]});n.set(a.id,c)}),n}function Ae(t,e){let n={km:Le(t.metres,e),min:Le(t.minutes,e)};return o=>{
let s=o.unit==="min",r=n[s?"min":"km"].get(o.district)??[],i=s?o.km:o.km*1e3;return r.filter(({feature:a,value:l})=>{if(l>i)return!1;let c=at(a.life,o.year);return(!o.
nearStatus||c===o.nearStatus||o.nearStatus==="open"&&c==="expected")&&(!o.nearKind||a.kind===o.nearKind)&&(!o.named||a.named)})}}function $e(t,e,n){let{data:o,scene:s,
language:r}=t,i=v("near-district"),a=N("near-km"),l=v("near-unit"),c=v("near-status"),f=v("near-kind");if(!o.metres){S("near").hidden=!0;return}o.minutes||l.querySelector(
"[value=min]")?.remove();function u(){let p=e.get(),h=s.layers.districts,y=new Map;for(let x of h.features){let A=h.cell("city",x.index)??"";y.set(A,[...y.get(A)??
[],x])}i.replaceChildren(m("option",{value:""},r.t("near_choose")),...[...y].map(([x,A])=>m("optgroup",{label:x},...A.map(z=>m("option",{value:z.id},z.name))))),
c.replaceChildren(m("option",{value:""},r.t("any_status")),...["open","construction","approved","planned","proposed"].map(x=>m("option",{value:x},r.t(`status_${x}`))));
let k=[...new Set(s.layers.projects.features.map(x=>x.kind))].sort();f.replaceChildren(m("option",{value:""},r.t("any_kind")),...k.map(x=>m("option",{value:x},ot(
r,s.layers.projects,x)))),d(p)}function d(p){i.value=p.district,l.value=p.unit,c.value=p.nearStatus,f.value=p.nearKind,(Number(a.value)!==p.km||!a.value)&&(a.value=
String(p.km)),a.max=String(p.unit==="min"?o.minutes?.limit??0:Math.floor((o.metres?.limit??0)/1e3));let h=n(p);S("near-summary").textContent=p.district?r.t(h.length?
"near_found":"near_none",{n:h.length,name:s.byId.get(p.district)?.name??"",km:p.km,unit:r.t(`unit_${p.unit}`)}):r.t("near_hint"),S("near-results").replaceChildren(
...h.map(y=>g(y,p))),N("near-csv").disabled=!h.length}function g({feature:p,value:h},y){let k=y.unit==="min"?r.t("minutes",{n:h}):h===0?r.t("inside"):h<1e3?`${h}\
 ${r.t("metre")}`:`${r.number(h/1e3,1)} ${r.t("unit_km")}`;return m("li",{"data-id":p.id,[y.unit==="min"?"data-minutes":"data-metres"]:h},m("button",{type:"butt\
on",click:()=>t.open(p)},m("b",{},p.name),m("span",{class:"far"},k),m("small",{},`${ot(r,s.layers.projects,p.kind)} · ${r.t(`status_${at(p.life,y.year)}`)}`)))}
i.addEventListener("change",()=>e.set({district:i.value})),l.addEventListener("change",()=>e.set({unit:l.value})),c.addEventListener("change",()=>e.set({nearStatus:c.
value})),f.addEventListener("change",()=>e.set({nearKind:f.value})),a.addEventListener("input",()=>{let p=Number(a.value),h=!!a.value&&Number.isFinite(p)&&p>=0;
a.setAttribute("aria-invalid",String(!h)),h&&p!==e.get().km?e.set({km:p}):h?d(e.get()):S("near-summary").textContent=r.t("near_wrong")}),e.listen(["district","k\
m","unit","nearStatus","nearKind","named","year"],d),e.listen(["lang"],u),u()}var fo=750,jt=["open","construction","approved","planned","proposed"];function _e(t,e,n,o=0){let s=N("year"),r=S("year-play"),i=N("year-value"),a=0;function l(u){
s.value=String(u.year);let d=u.year>t.page.asOfYear?n.t("year_future"):u.year===t.page.asOfYear?n.t("year_now",{date:t.page.asOf}):n.t(o?"year_past_undated":"ye\
ar_past",{n:o});i.value=String(u.year),S("year-note").textContent=d,s.setAttribute("aria-valuetext",`${u.year} ${d}`)}function c(){clearInterval(a),a=0,r.textContent=
"▶",r.setAttribute("aria-label",n.t("play")),r.setAttribute("aria-pressed","false")}function f(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
r.textContent="❚❚",r.setAttribute("aria-label",n.t("pause")),r.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let u=e.get().year+1;e.set({year:u}),
u>=t.page.lastYear&&c()},fo)}s.min=String(t.page.firstYear),s.max=String(t.page.lastYear),s.addEventListener("input",()=>{c(),e.set({year:Number(s.value)})}),i.
addEventListener("change",()=>{let u=Math.round(Number(i.value));c(),u>=t.page.firstYear&&u<=t.page.lastYear&&e.set({year:u}),l(e.get())}),r.addEventListener("c\
lick",()=>a?c():f()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&c()),c(),l(e.get()),document.getElementById("statuses")&&uo(e,n)}function uo(t,e){let n=S(
"statuses");function o(){let{statuses:s}=t.get();n.replaceChildren(...jt.map(r=>m("label",{class:`chip ${r}`},m("input",{type:"checkbox","data-status":r,checked:s.
has(r),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(r):a.delete(r),t.set({statuses:a})}}),e.t(`status_${r}`))))}t.listen(["lang"],o),t.listen(
["statuses"],({statuses:s})=>{for(let r of n.querySelectorAll("input"))r.checked=s.has(r.dataset.status??"")}),o()}var po=12;function mo(t,e,n){if(!t)return 0;if(e===t)return 100;let o=e.indexOf(t);if(o===0)return 90-Math.min(20,e.length-t.length);if(o>0)return 70-Math.min(20,
o);for(let s=0;s<e.length;s++){let r=Lt(t,e,s,n);if(r)return 60-Math.min(25,s*5)-Math.min(20,e.length-r)}return 0}function Lt(t,e,n,o){if(!t)return n;if(n>=e.length)
return 0;let s=e[n];if(s===t[0]){let r=Lt(t.slice(1),e,n+1,o);if(r)return r}if(/[\s\-·()()、—]/.test(s))return Lt(t,e,n+1,o);for(let r of(o[s]??"").split(" "))
for(let i=Math.min(r.length,t.length);i>0;i--){if(r.slice(0,i)!==t.slice(0,i)||i<r.length&&i>1&&i<t.length)continue;let a=Lt(t.slice(i),e,n+1,o);if(a)return a}return 0}
function Ee(t,e){return[...t.normalize("NFKC").toLowerCase().replace(/\s+/g,"")].map(n=>e.get(n)??n).join("")}function ho(t=""){let e=[...t];return new Map(e.flatMap(
(n,o)=>o%2?[]:[[n,e[o+1]]]))}function go(t,e,n,o){let s=Ee(t,o),r=[],i=Object.keys(e.layers);for(let a of Object.values(e.layers))for(let l of a.features){let c={
score:0,by:""};for(let[f,u,d]of yo(a,l)){let g=mo(s,Ee(f,o),n)*u;g>c.score&&(c={score:g,by:d})}c.score>0&&r.push({feature:l,...c})}return r.sort((a,l)=>l.score-
a.score||i.indexOf(a.feature.layer)-i.indexOf(l.feature.layer)||a.feature.index-l.feature.index).slice(0,po)}function yo(t,e){let n=[[e.name,1,""]];for(let[o,s]of[
["codes",.99],["aliases",.95],["former_names",.95],["adcode",.9]])for(let r of String(t.cell(o,e.index)??"").split("|"))r&&n.push([r,s,r]);return n}function ze(t,e,n,o,s){
let r=ho(e.traditional),i=N("search"),a=S("search-results"),l=[],c=-1;function f(){a.hidden=!0,a.replaceChildren(),i.setAttribute("aria-expanded","false"),i.removeAttribute(
"aria-activedescendant"),c=-1}function u(p){let h=a.querySelectorAll("[role=option]");h.length&&(c=(p+h.length)%h.length,h.forEach((y,k)=>y.setAttribute("aria-s\
elected",String(k===c))),h[c].scrollIntoView({block:"nearest"}),i.setAttribute("aria-activedescendant",h[c].id))}function d(p){i.value=p.name,f(),s(p)}function g(){
let p=go(i.value,t,e.readings,r);l=p.map(({feature:h})=>h),c=-1,a.replaceChildren(...p.map(({feature:h,by:y},k)=>m("li",{id:`search-option-${k}`,role:"option","\
aria-selected":"false","data-id":h.id,mousedown:x=>x.preventDefault(),click:()=>d(h)},m("b",{},h.name),m("span",{},y?`${y} · ${o(h)}`:o(h))))),!p.length&&i.value.
trim()&&a.append(m("li",{class:"none",role:"option","aria-selected":"false","aria-disabled":"true"},n.t("search_none"))),a.hidden=!i.value.trim(),i.setAttribute(
"aria-expanded",String(!a.hidden))}i.addEventListener("input",g),i.addEventListener("focus",()=>i.value&&g()),i.addEventListener("blur",()=>setTimeout(f,150)),i.
addEventListener("keydown",p=>{if(p.key==="ArrowDown")u(c+1);else if(p.key==="ArrowUp")u(c-1);else if(p.key==="Escape")f();else if(p.key==="Enter"&&l.length)d(l[Math.
max(0,c)]);else return;p.preventDefault()})}function bo(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
Ie(t.layers,n.layers)||o.set("l",[...t.layers].sort().join(",")),Ie(t.statuses,n.statuses)||o.set("s",[...t.statuses].sort().join(",")),t.named&&o.set("n","1"),
t.district&&(o.set("d",t.district),o.set("r",`${t.km}${t.unit}`),t.nearStatus&&o.set("ns",t.nearStatus),t.nearKind&&o.set("nk",t.nearKind)),t.selected&&o.set("o",
t.selected),t.compare&&o.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Ie(t,e){return t.size===e.size&&[...t].every(n=>e.has(n))}function Bt(t,e,n){let o=new URLSearchParams(
t.replace(/^#/,"")),s={},r=(h,y)=>{let k=new Set(y);return new Set((o.get(h)??"").split(",").filter(x=>k.has(x)))},i=h=>{let y=Math.round(Number(h));return y>=n.
page.firstYear&&y<=n.page.lastYear?y:null},a=i(o.get("y"));a&&(s.year=a),o.has("l")&&(s.layers=r("l",Object.keys(n.layers))),o.has("s")&&(s.statuses=r("s",e.statuses)),
o.get("n")==="1"&&(s.named=!0);let l=o.get("d");if(l){s.district=l;let h=/^([\d.]+)(km|min)$/.exec(o.get("r")??"");h&&Number.isFinite(Number(h[1]))&&(s.km=Number(
h[1]),s.unit=h[2]),s.nearStatus=o.get("ns")??"",s.nearKind=o.get("nk")??""}s.selected=o.get("o")??"";let c=/^(\d+)@([\d.]+)$/.exec(o.get("c")??""),f=i(c?.[1]);c&&
f&&Object.assign(s,{compare:!0,compareYear:f,swipe:Math.min(.98,Math.max(.02,Number(c[2])))});let u=o.get("lang");(u==="en"||u==="zh")&&(s.lang=u);let d=o.get("\
t");(d==="light"||d==="dark")&&(s.theme=d);let g=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(o.get("map")??""),p=g?{zoom:Number(g[1]),latitude:Number(g[2]),longitude:Number(
g[3])}:null;return{patch:s,where:p}}function Ce(t,e,n,o,s,r=bo){let i="",a=0;function l(){a=0;let f=t.getCenter();i=r(e.get(),{zoom:t.getZoom(),latitude:f.lat,longitude:f.
lng},n),i!==window.location.hash&&window.history.replaceState(null,"",i),N("share-link").value=window.location.href}function c(){a||=window.setTimeout(l,120)}e.
listen(["*",...Object.keys(n)],c),t.on("moveend",c),window.addEventListener("hashchange",()=>{window.location.hash!==i&&s(window.location.hash)}),S("copy-link").
addEventListener("click",async()=>{l();let f=N("share-link");f.select();let u=!1;try{await navigator.clipboard.writeText(f.value),u=!0}catch{}S("share-note").textContent=
o.t(u?"copied":"copy_by_hand")}),l()}function X(t){return Math.round(t*1e5)/1e5}function Ne(t){let e=[];for(let n=0;n<t.length;n+=2)e.push([X(F(t[n])),X(Y(t[n+1]))]);return e}function Oe(t){let e=0;
for(let n=1;n<t.length;n++)e+=t[n-1][0]*t[n][1]-t[n][0]*t[n-1][1];return e}function ko(t){let e=t.map(o=>({ring:o,size:Math.abs(Oe(o))})).sort((o,s)=>s.size-o.size).
map(({ring:o})=>o),n=[];for(let o of e){let s=n.filter(i=>i.filter(a=>So(xo(o),a)).length%2).pop(),r=Oe(o)>0;s?s.push(r?o.slice().reverse():o):n.push([r?o:o.slice().
reverse()])}return n}function xo(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}function So([t,e],n){let o=!1;for(let s=1;s<n.length;s++){let[r,i]=n[s-1],[a,
l]=n[s];i>e!=l>e&&t<(a-r)*(e-i)/(l-i)+r&&(o=!o)}return o}function Mo(t,e){if(t.geometry==="point")return Number.isFinite(e.x)?{type:"Point",coordinates:[X(F(e.x)),
X(Y(e.y))]}:null;if(t.geometry==="polygon")return e.rings.length?{type:"MultiPolygon",coordinates:ko(e.rings.map(Ne))}:null;let n=t.geometry==="line"?e.parts.map(
o=>o.path):e.rings;return n.length?{type:"MultiLineString",coordinates:n.map(Ne)}:null}function we(t,e){let n=Object.keys(t.layers[e.id].columns).filter(o=>o!==
"evidence");return{type:"FeatureCollection",name:e.id,as_of:t.page.asOf,sources:t.page.dataNote,features:e.features.map(o=>({type:"Feature",id:o.id,properties:{
...Object.fromEntries(n.map(s=>[s,e.cell(s,o.index)])),documents:(e.cell("evidence",o.index)??[0]).slice(1).map(([s,r,i,a])=>({document:t.documents[s]?.id??null,
start:r,end:i,text:t.strings[a]}))},geometry:Mo(e,o)}))}}function Te(t,e){return e.map(n=>t.t(`csv_${n}`))}function Ht(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function Pe(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function ve(t,e){let{data:n,scene:o,language:s,state:r}=t,i=v("download-layer");function a(){let c=i.value;i.replaceChildren(...n.groups.flatMap(f=>f.layers.map(
u=>m("option",{value:u.id},s.pick(u))))),c&&(i.value=c)}S("download-geojson").addEventListener("click",()=>{let c=o.layers[i.value];rt(`${c.id}.geojson`,new Blob(
[JSON.stringify(we(n,c))],{type:"application/geo+json"}))});let l=()=>{let c=r(),f=c.district?e(c):o.layers.projects.features.filter(y=>w(y.life,c.year)!==null).
map(y=>({feature:y,value:null})),u=o.byId.get(c.district)?.name??"",d=c.unit==="min",g=o.layers.projects.cell,p=y=>String(y??"").split("|").map(k=>o.byId.get(k)?.
name??k).join("、"),h=([,...y])=>[...new Set(y.map(([k])=>n.documents[k]?.title).filter(Boolean))].join("；");rt(c.district?`near-${u}-${c.km}${c.unit}.csv`:"\
projects.csv",new Blob([Pe([Te(s,["id","name","kind","status","year","near",d?"minutes":"distance_m","district","lon","lat","confidence","documents","sources"]),
...f.map(({feature:y,value:k})=>[y.id,y.name,s.pick({en:y.kind,zh:ot(s,o.layers.projects,y.kind)}),Ht(s,"status",c.district?at(y.life,c.year):w(y.life,c.year)),
c.year,u,k,p(g("districts",y.index)),Number.isFinite(y.x)?X(F(y.x)):null,Number.isFinite(y.y)?X(Y(y.y)):null,Ht(s,"confidence",g("confidence",y.index))?.split(/[:：]/)[0],
h(g("evidence",y.index)??[0]),g("sources",y.index)])])],{type:"text/csv;charset=utf-8"}))};return S("download-csv").addEventListener("click",l),S("near-csv").addEventListener(
"click",l),a(),a}function Ft(t,e,n){let[o,s,r,i,a]=t.counts[n-t.page.firstYear],l=s?e.t("headline_metro",{metro:s}):"",c=r?e.t("headline_partly",{partly:r}):"";return n>t.page.asOfYear?
e.t("headline_future",{year:n,open:o,metro:l})+c:e.t("headline",{year:n,open:o,metro:l})+c+(i?e.t("headline_building",{building:i}):"")+(a?e.t("headline_planned",
{planned:a}):"")}function At({page:t},e){return[e.t("as_of",{date:t.asOf}),e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}function Re(t,e,n){
function o(){let s=Ft(t,n,e.get().year);S("headline").textContent=s,document.title=s,S("credit-text").textContent=At(t,n),S("sources").textContent=At(t,n)+(t.page.
version?` · Corridor Atlas ${t.page.version}`:"")}e.listen(["year","lang"],o),o()}var P=28,st=92;function je(t,e){let{data:n,scene:o,language:s,map:r,state:i}=t,a=r.getSize(),l=Math.max(760,a.x),c=Math.max(520,Math.min(a.y,l*.8)),f=t.shown("o\
ne").palette,u=document.createElement("canvas"),d=u.getContext("2d"),g=l+2*P;d.font=`12px ${O}`;let p=ie(d,At(n,s),l),h=st+c+24,y=vt(d,o,t.shown("one"),s,{x:P,y:h,
width:l}),k=h+y+18+p.length*17+P-8;return u.width=Math.round(g*e),u.height=Math.round(k*e),d.setTransform(e,0,0,e,0,0),d.fillStyle=f.halo,d.fillRect(0,0,g,k),Lo(
d,t,{width:l,height:c,ratio:e}),d.textAlign="left",d.textBaseline="alphabetic",d.fillStyle=f.ink,d.font=`700 26px ${nt}`,d.fillText(Ft(n,s,i().year),P,48,l),d.font=
`13px ${O}`,d.fillStyle=f.muted,d.fillText(S("standfirst").textContent??"",P,74,l),vt(d,o,t.shown("one"),s,{x:P,y:h,width:l}),d.font=`12px ${O}`,d.textBaseline=
"alphabetic",d.fillStyle=f.muted,p.forEach((x,A)=>d.fillText(x,P,h+y+26+A*17)),u}function Lo(t,e,{width:n,height:o,ratio:s}){let{scene:r,map:i,state:a}=e,l=i.getZoom(),
c=i.project(i.getCenter(),l),f={scale:256*2**l,zoom:l,width:n,height:o,left:c.x-n/2,top:c.y-o/2},u=document.createElement("canvas");u.width=Math.round(n*s),u.height=
Math.round(o*s);let d=u.getContext("2d"),{compare:g,swipe:p,year:h,compareYear:y}=a();for(let[k,x,A,z]of g?[["left",0,p,String(y)],["right",p,1,String(h)]]:[["o\
ne",0,1,""]]){d.setTransform(s,0,0,s,0,0);let B=[x*n,A*n];ct(d,g?{...f,clip:B}:f,r,{...e.shown(k),tiles:!1}),t.save(),t.beginPath(),t.rect(P+x*n,st,(A-x)*n,o),t.
clip(),t.drawImage(u,P,st,n,o),z&&(t.font=`700 20px ${O}`,t.textAlign=k==="left"?"right":"left",t.textBaseline="top",t.fillStyle=e.shown("one").palette.ink,t.fillText(
z,P+p*n+(k==="left"?-10:10),st+10)),t.restore()}t.strokeStyle=e.shown("one").palette.around_edge,t.strokeRect(P+.5,st+.5,n-1,o-1),t.fillStyle=e.shown("one").palette.
ink,g&&t.fillRect(P+p*n-1,st,2,o)}function Be(t){S("save-png").addEventListener("click",()=>{je(t,2).toBlob(e=>{e&&rt(`corridor-atlas-${t.state().year}.png`,e)},
"image/png")}),S("print").addEventListener("click",()=>window.print()),window.addEventListener("beforeprint",()=>{S("print-sheet").replaceChildren(je(t,2))}),window.
addEventListener("afterprint",()=>S("print-sheet").replaceChildren())}function He(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:i}=t.get();return i==="auto"?o.matches:i==="dark"};function r(){let i=s();
document.documentElement.dataset.theme=i?"dark":"light";let a=S("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return S("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}function Fe(t,e,n,o,s){let r=N("compare"),i=v("compare-year"),a=S("swipe");for(let f=t.page.firstYear;f<=t.page.lastYear;f++)i.append(m("option",{value:f},String(
f)));function l(){let{compare:f,compareYear:u,swipe:d,year:g}=n.get();r.checked=f,i.value=String(u),i.disabled=!f,a.hidden=!f,a.style.left=`${d*100}%`,a.setAttribute(
"aria-valuenow",String(Math.round(d*100))),S("swipe-left").textContent=String(u),S("swipe-right").textContent=String(g),s.main.clip(f?d:0,1),s.other.clip(0,d)}function c(f){
n.set({swipe:Math.min(.98,Math.max(.02,f))})}a.addEventListener("pointerdown",f=>{a.setPointerCapture(f.pointerId),f.preventDefault(),a.focus()}),a.addEventListener(
"pointermove",f=>{if(!a.hasPointerCapture(f.pointerId))return;let u=e.getContainer().getBoundingClientRect();c((f.clientX-u.left)/u.width)}),a.addEventListener(
"keydown",f=>{let u={ArrowLeft:-.02,ArrowRight:.02,PageDown:-.1,PageUp:.1}[f.key];u!==void 0&&(c(n.get().swipe+u),f.preventDefault())}),r.addEventListener("chan\
ge",()=>n.set({compare:r.checked})),i.addEventListener("change",()=>n.set({compareYear:Number(i.value)})),n.listen(["compare","compareYear"],({compare:f})=>{s.other.
show(f),l()}),n.listen(["swipe","year"],l),s.other.show(n.get().compare),l()}var Ao={osm:{url:"https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png",hosts:"abc",credit:"© OpenStreetMap contributors"},tianditu:{url:"https://t{s}.tianditu.g\
ov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk={key}",
hosts:"01234567",credit:"天地图"}};function Ye(t,e){let n=N("basemap"),o=v("basemap-source"),s=N("basemap-key"),r=null;function i(){let{basemap:a}=e.get();r?.
remove(),r=null,S("basemap-credit").textContent="",n.checked=!!a,S("basemap-choice").hidden=!a,S("basemap-key-row").hidden=a!=="tianditu";let l=Ao[a];!l||a==="t\
ianditu"&&!s.value.trim()||(r=L.tileLayer(l.url.replace("{key}",encodeURIComponent(s.value.trim())),{subdomains:l.hosts,maxZoom:18,crossOrigin:"anonymous"}),S("\
basemap-credit").textContent=l.credit,r.addTo(t))}n.addEventListener("change",()=>e.set({basemap:n.checked?o.value:""})),o.addEventListener("change",()=>e.set({
basemap:o.value})),s.addEventListener("change",i),e.listen(["basemap"],i),i()}var Yt=["small","half","tall"];function Ve(t,e){let n=S("panel"),o=S("sheet-toggle");function s(c){n.dataset.sheet=c,o.setAttribute("aria-expanded",String(c!=="\
small")),o.setAttribute("aria-label",e.t(c==="tall"?"sheet_less":"sheet_more"))}let r=0,i=0,a=!1;o.addEventListener("pointerdown",c=>{o.setPointerCapture(c.pointerId),
r=c.clientY,i=n.getBoundingClientRect().height,a=!1}),o.addEventListener("pointermove",c=>{!o.hasPointerCapture(c.pointerId)||Math.abs(c.clientY-r)<6||(a=!0,n.style.
height=`${Math.max(80,i+r-c.clientY)}px`)}),o.addEventListener("pointerup",()=>{if(!a)return;let c=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",s(c<.33?"small":c<.68?"half":"tall")}),o.addEventListener("click",()=>{if(a)return;let c=Yt.indexOf(n.dataset.sheet??"small");s(Yt[(c+1)%Yt.length])});let l=S(
"legend-toggle");l.addEventListener("click",()=>{let c=S("legend").classList.toggle("closed")===!1;l.setAttribute("aria-expanded",String(c))}),window.matchMedia(
"(max-width: 760px)").matches&&(S("legend").classList.add("closed"),l.setAttribute("aria-expanded","false")),s("small"),t.on("click",()=>n.dataset.sheet!=="smal\
l"&&s("small"))}function $o(){let t=JSON.parse(S("atlas-data").textContent??""),e=window[t.page.map],n=me(t),o={year:t.page.asOfYear,statuses:new Set(jt),named:!1,layers:new Set(
t.groups.flatMap(b=>b.layers.filter(M=>M.on).map(M=>M.id))),district:"",km:20,unit:"km",nearStatus:"",nearKind:"",selected:"",lang:"zh",theme:"auto",compare:!1,
compareYear:2015,swipe:.5,basemap:""},s=Bt(window.location.hash,o,t),r=Dt({...o,...De(s.patch,n)}),i=Zt(t.words,()=>r.get().lang),a=Ae(t,n),l=null,c=()=>{let b=r.
get();l=b.district?new Set(a(b).map(({feature:M})=>M.id)):null};c();let f=()=>{},u=He(r,i,()=>f());function d(b){let M=r.get();return he(n,M,{dark:u(),lit:l,year:b===
"left"?M.compareYear:void 0})}let g={main:wt(e,(b,M)=>ct(b,M,n,d("right"))),other:wt(e,(b,M)=>ct(b,M,n,d("left")))};f=()=>{g.main.later(),g.other.later(),Pt(n,d(
"one"),i)};let p={data:t,scene:n,language:i,state:r.get,open:A};function h(b,M=[]){Se(p,b,M,{close:y,near:$=>{r.set({district:$.id}),y(),S("near").scrollIntoView(
{block:"start"}),S("near-district").focus()}})}function y(){S("detail").hidden=!0,document.body.classList.remove("detail-open"),e.closePopup(),r.set({selected:""}),
e.getContainer().focus({preventScroll:!0})}function k(b,M,$=b.name){let T=mt(p,b)?` · ${pt(p,b)}`:"";L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"\
callout"}).setLatLng(M).setContent(m("div",{},m("b",{},$),$===b.name?m("span",{},`${K(p,b)}${T}`):null)).openOn(e)}function x(){let{x:b,y:M}=e.getSize();return b>
700?{paddingTopLeft:[230,50],paddingBottomRight:[480,60]}:{paddingTopLeft:[30,50],paddingBottomRight:[30,Math.round(M*.58)]}}function A(b){r.set({selected:b.id,
layers:new Set([...r.get().layers,b.layer]),named:r.get().named&&b.named}),h(b);let[M,$,T,R]=b.box,C=window.matchMedia("(prefers-reduced-motion: reduce)").matches;
if(Number.isFinite(M)){let q=L.latLngBounds([Y(R),F(M)],[Y($),F(T)]);e.flyToBounds(q,{maxZoom:11,...x(),animate:!C,duration:.8})}Number.isFinite(b.x)&&k(b,[Y(b.
y),F(b.x)]),S("detail-title").focus({preventScroll:!0})}function z(b){let{compare:M,swipe:$}=r.get(),T=M&&b.containerPoint.x<$*e.getSize().x,R=T?g.other:g.main,
C=R.view(),q=e.project(b.latlng,C.zoom);return{x:q.x-C.left,y:q.y-C.top,surface:R,view:C,seen:d(T?"left":"right")}}function B(b,M){let{x:$,y:T,surface:R,view:C,
seen:q}=z(b);return ge($,T,C,n,q,R.drawn().symbols,{polygons:M})}let gt=({layer:b})=>n.layers[b].look.draw==="clusters";function H(b){let{x:M,y:$,surface:T}=z(b);
return T.drawn().symbols.find(C=>gt(C.features[0])&&Math.hypot(C.x-M,C.y-$)<=C.r)?.features??[]}e.on("click",b=>{let M=B(b,!0);if(!M.length){r.get().selected&&y();
return}let[$,...T]=M;if(H(b).length>1){let C=i.t("bubble",{n:H(b).length});Rt(p,C,H(b),y),k($,b.latlng,C),e.panInside(b.latlng,x());return}let R=M.find(({layer:C})=>C===
"districts");r.set({selected:$.id,...$.layer==="districts"&&R?{district:R.id}:{}}),h($,T),k($,b.latlng),e.panInside(b.latlng,x())}),Eo(e,b=>B(b,!1),b=>`${b.name}\
 · ${K(p,b)}${mt(p,b)?` · ${pt(p,b)}`:""}`),Re(t,r,i),ze(n,t,i,b=>K(p,b),A);let J=I(n.layers,"lines","symbols","clusters").flatMap(({features:b})=>b).filter(b=>Number.
isFinite(b.x)&&b.undated);_e(t,r,i,J.length),Me(t,n,r,i,b=>Rt(p,i.pick(n.layers[b].look),n.layers[b].features,y)),_o(r),$e(p,r,a),Fe(t,e,r,i,g),Ye(e,r);let V=ve(
p,a);Be({data:t,scene:n,language:i,map:e,state:r.get,shown:b=>d(b==="one"?"right":b)}),Ve(e,i),S("lang").addEventListener("click",()=>r.set({lang:r.get().lang===
"zh"?"en":"zh"})),r.listen(["district","km","unit","nearStatus","nearKind","named","year"],c),r.listen(["*",...Object.keys(o)],(b,M)=>{[...M].every($=>$==="swip\
e"||$==="basemap")||f()}),r.listen(["basemap"],()=>f()),r.listen(["lang"],({lang:b,selected:M})=>{$t(i,b),V();let $=n.byId.get(M);$&&!S("detail").hidden&&h($)}),
r.listen(["year"],({selected:b})=>{let M=n.byId.get(b);M&&!S("detail").hidden&&h(M)});function Vt(b){r.set({...o,...De(b.patch,n)}),b.where&&e.setView([b.where.
latitude,b.where.longitude],b.where.zoom,{animate:!1});let M=n.byId.get(r.get().selected);M&&h(M)}if($t(i,r.get().lang),s.where)Vt(s);else{let b=e.getSize().x>700;
e.fitBounds(t.page.bounds,{animate:!1,paddingTopLeft:[b?250:6,6],paddingBottomRight:[b?30:6,b?30:150]});let M=n.byId.get(r.get().selected);M&&A(M)}Ce(e,r,o,i,b=>Vt(
Bt(b,o,t))),g.main.redraw(),Pt(n,d("one"),i),document.documentElement.dataset.ready="yes",window.atlas={map:e,store:r,scene:n,labels:()=>g.main.drawn().labels,symbols:()=>g.
main.drawn().symbols,view:()=>g.main.view()}}function _o(t){let e=N("named");e.addEventListener("change",()=>t.set({named:e.checked})),t.listen(["named"],({named:n})=>{
e.checked=!!n}),e.checked=!!t.get().named}function De(t,e){let n={...t};return n.district&&e.byId.get(n.district)?.layer!=="districts"&&delete n.district,n.selected&&
(n.selected=e.byId.get(n.selected)?.id),n.selected||delete n.selected,n}function Eo(t,e,n){let o=S("hover"),s=t.getContainer(),r=0,i=!1;t.on("movestart zoomstar\
t",()=>{i=!0,o.hidden=!0}),t.on("moveend",()=>{i=!1}),t.on("mousemove",a=>{i||r||(r=requestAnimationFrame(()=>{r=0;let[l]=e(a);s.style.cursor=l?"pointer":"",o.hidden=
!l,l&&(o.textContent=n(l),o.style.transform=`translate(${a.containerPoint.x+14}px, ${a.containerPoint.y+14}px)`)}))}),t.on("mouseout",()=>{o.hidden=!0})}$o();})();
