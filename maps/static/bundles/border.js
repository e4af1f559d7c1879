"use strict";(()=>{function _(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function p(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):s==="style"?o.style.cssText=
String(r):r===!0?o.setAttribute(s,""):r!==!1&&r!=null&&o.setAttribute(s,String(r));for(let s of n)s!=null&&o.append(s);return o}function st(t,e){let n=URL.createObjectURL(
e),o=p("a",{href:n,download:t});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function $t(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,l]of Object.entries(o)){let a=e[r];se(a,l)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:l}of n)r.some(a=>a==="*"||s.has(a))&&l(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function se(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function At(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(r,l)=>String(o[l]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var re={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function zt(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries(re)){let s=`[data-${n.
replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let l=r.dataset[n]??"";r.setAttribute(o,t.t(l))}}}var le=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],ae=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],ie=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],ce=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],fe=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function U(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=0;
let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function Ot(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function l(u){for(;r<u;)s|=t[o++]<<r,r+=8;let g=s&(1<<u)-1;return s>>>=
u,r-=u,g}function a(u){let g=0,y=0,b=0;for(let h=1;h<16;h++){g|=l(1);let m=u.counts[h];if(g-m<y)return u.symbols[b+(g-y)];b+=m,y=y+m<<1,g<<=1}throw new Error("d\
amaged data")}function i(u){if(n+u<=e.length)return;let g=new Uint8Array(Math.max(e.length*2,n+u));g.set(e),e=g}function c(){s=0,r=0;let u=t[o]|t[o+1]<<8;o+=4,i(
u),e.set(t.subarray(o,o+u),n),n+=u,o+=u}function f(){let u=l(5)+257,g=l(5)+1,y=l(4)+4,b=new Uint8Array(320);for(let m=0;m<y;m++)b[fe[m]]=l(3);let h=U(b.slice(0,
19));b.fill(0);for(let m=0;m<u+g;){let k=a(h);if(k<16){b[m++]=k;continue}let x=k===16?b[m-1]:0,R=k===16?3+l(2):k===17?3+l(3):11+l(7);for(;R--;)b[m++]=x}return[U(
b.slice(0,u)),U(b.slice(u,u+g))]}function d(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[U(u),U(new Uint8Array(30).
fill(5))]}for(let u=0;!u;){u=l(1);let g=l(2);if(g===0){c();continue}let[y,b]=g===1?d():f();for(;;){let h=a(y);if(h===256)break;if(h<256){i(1),e[n++]=h;continue}
let m=le[h-257]+l(ae[h-257]),k=a(b),x=ie[k]+l(ce[k]);i(m);for(let R=0;R<m;R++,n++)e[n]=e[n-x]}}return e.subarray(0,n)}function Lt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([l,a])=>({key:l,...Object.fromEntries(
t.map((i,c)=>[i,a[c]]))}));return[n,{...s,signs:r}]}))}function It({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function O(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function J({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Et({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,l)=>{let a=e[r.toLowerCase()];s.standing.
set(t+l,a),r in e&&s.status.set(t+l,a)}),s})}function L(t,e){return t.status.get(e)??null}function B(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function rt(t){let e=atob(t),n=new Uint8Array(e.length);for(let l=0;l<e.length;l++)n[l]=e.charCodeAt(l);let o=Ot(n),s=o.length/4,r=new Int32Array(s);for(let l=0;l<
s;l++){let a=(o[l]|o[s+l]<<8|o[2*s+l]<<16|o[3*s+l]<<24)>>>0;r[l]=a>>>1^-(a&1)}return r}function W(t){return typeof t=="string"?rt(t):t}function $(t){return t/360+
.5}function A(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function Nt(t){return 90-360*Math.atan(Math.exp((t-.5)*2*Math.PI))/Math.PI}function Y(t){let e=rt(t.counts),n=rt(t.steps),o=10**t.decimals,s=[],r=0,l=0,a=0;for(let i of e){
let c=new Float64Array(2*i),f=r,d=l;for(let u=0;u<i;u++)f+=n[a+u],d+=n[a+i+u],u===0&&(r=f,l=d),c[2*u]=$(f/o+t.origin[0]),c[2*u+1]=A(d/o+t.origin[1]);a+=2*i,s.push(
c)}return s}function de(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function N(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.
length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function lt(t,e){let n=2;for(let r of t)
n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(n),s=0;for(let r of t){let l=e[r<0?-r-1:r],a=l.length/2;for(let i=s===0?0:1;i<a;i++){let c=r<0?a-1-i:i;o[s++]=l[2*
c],o[s++]=l[2*c+1]}}return o}function Pt(t){let e=Y(t.boundaries),n=Y(t.lines),o=Et(t.years),s=Lt(t.looks),r={};for(let[l,a]of Object.entries(t.layers)){let i=Object.
fromEntries(Object.entries(a.columns).map(([y,b])=>[y,"i"in b?{d:b.d,i:W(b.i)}:b])),c=W(a.lives),f=s[l],d=(y,b)=>de(i[y],b),u=[];for(let y=0;y<a.n;y++){let b=d(
"kind",y)||"",h=d("rank",y)||9;u.push({layer:l,index:y,id:d("id",y),name:d("name",y)||"",kind:b,sign:It(f,f.by==="rank"?String(h):b),life:o[c[y]],undated:f.draw!==
"ground"&&!!d("undated",y),named:f.draw==="ground"||(d("evidence",y)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:h})}a.points&&ue(a.points,
u),a.shapes&&pe(a,u,e),a.parts&&me(a,u,n,o);let g=(y,b)=>at(y.map(({index:h})=>a.shapes?.[h]??[]),e,b&&y.map(b));r[l]={id:l,look:f,geometry:a.geometry,features:u,
cell:d,edges:g}}return r}function ue(t,e){let n=Y(t.at)[0],o=0;Array.from(W(t.which)).forEach((s,r)=>{o+=s;let l=e[o];l.x=n[2*r],l.y=n[2*r+1],l.box=[l.x,l.y,l.x,
l.y]})}function at(t,e,n){let o=new Map;return t.forEach((s,r)=>{for(let l of s.flat()){let a=l<0?-l-1:l,i=o.get(a);i?i.push(n?.[r]??""):o.set(a,[n?.[r]??""])}}),
[...o].filter(([,s])=>!n||s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:N([e[s]])}))}function pe(t,e,n){e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).
map(a=>lt(a,n)),o.box=N(o.rings);let r=t.labels?.[2*s],l=t.labels?.[2*s+1];r!=null&&l!=null&&(o.x=$(r),o.y=A(l))})}function me(t,e,n,o){let s=W(t.parts?.counts??
[]),r=W(t.parts?.lives??[]),l=W(t.parts?.alignments??[]),a=0;e.forEach((i,c)=>{for(let u=a+s[c];a<u;a++){let g=n[(t.first??0)+a];i.parts.push({path:g,life:o[r[a]],
made:l[a],box:N([g])})}let f=i.parts.map(u=>u.path),d=f.reduce((u,g)=>g.length>u.length?g:u,f[0]??[]);if(i.box=N(f),d.length){let u=2*Math.floor(d.length/4);i.x=
d[u],i.y=d[u+1]}})}var he={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Tt=new Map;function ye(t){let e=Tt.get(t);return e||(e=new Path2D(he[t]),Tt.set(t,e)),e}function Ct(t,e,n){let{
scale:o,left:s,top:r}=n,l=e.length-2,a=e[0]*o-s,i=e[1]*o-r;t.moveTo(a,i);for(let c=2;c<=l;c+=2){let f=e[c]*o-s,d=e[c+1]*o-r;c<l&&Math.abs(f-a)+Math.abs(d-i)<1.6||
(t.lineTo(f,d),a=f,i=d)}}function M(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}
function Q(t,e,n,o){t.beginPath();for(let s of e)Ct(t,s,n),t.closePath();t.fillStyle=o,t.fill("evenodd")}function S(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.
width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=48){
t.beginPath();for(let r of e.slice(s,s+48))Ct(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function P(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(
n,o),t.scale(s.size/12,s.size/12);let r=ye(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.rim,t.fill(
r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.restore()}function Rt(t,e){let n=Y(t.lines),o=new Set(t.rings.flatMap((r,l)=>e.has(t.names[l])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(l=>l.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(r=>r.map(l=>{let a=lt(l,n);return{path:a,box:N([a])}})),aroundEdges:at(s,n)}}function v(t,e){return t.filter(({box:n})=>M(
n,e)).map(({path:n})=>n)}function it(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),Q(t,v(n.around,e),e,s.around),S(t,
v(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),be(t,e,n,o),ke(t,e,n,o)}function ge(t,e,n){let o=t.layer==="districts"?n.cityOf(t,e.
year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tint)[e.dark?1:0]}function be(t,e,n,o){let{palette:s}=o,r=o.layers.has("districts")?n.layers.districts?.
features??[]:[],l=(n.layers.cities?.features??[]).filter(i=>o.layers.has("cities")&&n.detailed.has(i.id));if(!o.tiles)for(let i of r.length?r:l)M(i.box,e)&&Q(t,
i.rings,e,ge(i,o,n));if(r.length&&S(t,v(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!l.length)return;let a=v(n.edges.
cities(o.year),e);S(t,a,e,{color:s.city_edge,width:3.4,join:"bevel"}),S(t,a,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}function ke(t,e,n,o){for(let s of O(
n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!M(r.box,e))continue;let l=o.palette[J(r)];t.globalAlpha=o.dark?.22:.17,Q(t,r.
rings,e,l),S(t,r.rings,e,{color:l,width:1.6,alpha:.55,join:"bevel"})}}var Se=["","","s","g"],Me=12,_e=["proposed","planned","approved","construction","expected","open"];function I(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function xe(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(!(!M(s.box,e)||!n.visible(s)))for(let r of s.parts){let l=L(r.life,n.
year);if(!B(l,n.statuses)||!M(r.box,e))continue;let a=Se[r.made]+(n.fade(s)<1?"f":""),i=`${s.sign.key}|${l}|${a}`,c=o.get(i);c?c.push(r.path):o.set(i,[r.path])}
return o}function ct(t,e,n,o){for(let s of O(n.layers,"lines")){let r=xe(s,e,o);for(let l of _e)for(let a of[...s.look.signs].reverse())for(let i of["","s","g",
"f","sf","gf"]){let c=r.get(`${a.key}|${l}|${i}`);c&&$e(t,c,e,n,o,a,l,i)}}}function $e(t,e,n,o,s,r,l,a){if(a.startsWith("g")){Ae(t,e,n,o,s,r,a);return}let i=a.startsWith(
"s"),c=i?jt(n.zoom):1,f=o.style.strokes[l]??o.style.strokes.open,d=r.size*I(n.zoom),u=s.palette[r.color],g=r.dash.length?r.dash:f.dash,y=g.map(k=>k*Math.max(d,1.5)),
b=f.alpha*(i?o.style.schematic*c:1)*s.lineAlpha*(a.endsWith("f")?.42:1),h=g[0]===.1?"round":void 0,m=e.length>=400;m||S(t,e,n,{color:s.palette.halo,width:d+1.8,
alpha:.75}),S(t,e,n,{color:u,width:m?1:d,dash:m?[]:y,alpha:b,cap:m?"butt":h,join:m?"bevel":"round"}),r.ticks&&!y.length&&!m&&S(t,e,n,{color:u,width:d*3.4,dash:[
1.1,9],alpha:b*.8}),i&&d>=2.4&&!y.length&&!m&&S(t,e,n,{color:s.palette.halo,width:d*.3,alpha:.62})}function jt(t){return Math.max(.4,1-Math.max(0,t-Me+.5)*.3)}function Ae(t,e,n,o,s,r,l){
let a=Math.max(1,r.size*I(n.zoom)*.8);S(t,e,n,{color:s.palette[r.color],width:a,cap:"round",dash:o.style.guess.dash.map(i=>i*Math.max(a,1.5)),alpha:o.style.guess.
alpha*jt(n.zoom)*s.lineAlpha*(l.endsWith("f")?.42:1)})}function ft(t,e,n,o){for(let s of O(n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.
filter(o.visible);for(let l of s.look.signs){let a=r.filter(c=>c.sign===l).flatMap(c=>c.rings),i=l.size*I(e.zoom);S(t,a,e,{color:o.palette.halo,width:i+3,alpha:.8}),
S(t,a,e,{color:o.palette[l.color],width:i,alpha:.88})}}}var z='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',V='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',Ht=new Map;function T(t,e,n){let o=`${e}|${n}`,s=Ht.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,Ht.set(o,
s)),s}function dt(t,e,n,o,s){let{palette:r}=o;for(let l of O(n.layers,"rings"))for(let a of o.layers.has(l.id)?l.features:[]){let{sign:i}=a;if(e.zoom<i.zoom||!M(a.box,
e))continue;let c=o.status(a);if(c===null)continue;let f=a.x*e.scale-e.left,d=a.y*e.scale-e.top,u=i.size*Math.sqrt(I(e.zoom))+.3;t.beginPath(),t.arc(f,d,u,0,7),
t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[i.color],t.lineWidth=1.4,t.setLineDash(c==="open"?[]:[1.6,1.4]),t.stroke(),t.setLineDash([]),
t.globalAlpha=1,s.push({x:f,y:d,r:u+3,features:[a]})}}var ze=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function Oe(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let l=t[r]*e.scale-e.left,a=t[r+1]*e.scale-e.top,i=n.
length,c=l<-40||a<-40||l>e.width+40||a>e.height+40;if(c&&i===0){let f=t[r+2]*e.scale-e.left,d=t[r+3]*e.scale-e.top;if(!(f>-40&&d>-40&&f<e.width+40&&d<e.height+40))
continue}if(i){let f=Math.hypot(l-n[i-1],a-o[i-1]);if(f<3&&r<t.length-2)continue;s.push(s[i-1]+f)}if(n.push(l),o.push(a),c&&i>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function ut(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function pt(t,e,n,o){let s=t.filter(l=>l.length>=4&&M(N([l]),e,0)).map(l=>Oe(l,e)).
filter(l=>l.total>n*1.15).sort((l,a)=>a.total-l.total).slice(0,4),r=[];for(let l of s)for(let a of ze){let i=l.total*a;if(i<n/2||i>l.total-n/2)continue;let[c,f]=ut(
l,i-n/2),[d,u]=ut(l,i+n/2),[g,y]=ut(l,i);if(Math.hypot(d-c,u-f)<n*.965)continue;let h=Math.atan2(u-f,d-c);h>Math.PI/2&&(h-=Math.PI),h<=-Math.PI/2&&(h+=Math.PI);
for(let m of o?[-1,1]:[0])r.push({x:g-Math.sin(h)*o*m,y:y+Math.cos(h)*o*m,angle:h})}return r}function w(t,e,n,o,s){let r=n/2+s,l=o/2+s;return[[r,0],[-r,0],[0,-l],[0,l],[r*.85,-l*.8],[r*.85,l*.8],[-r*.85,-l*.8],[-r*.85,l*.8]].map(([a,i])=>({x:t+a,y:e+i,angle:0}))}
function Bt(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([o,s])=>({x:t+
o,y:e+s,angle:0}))}function Le(t,e,n,o){let{palette:s,layers:r}=o,l=[];for(let i of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(i.x))continue;
let c=n.detailed.has(i.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,d=i.name.replace(/市$/,""),u=`${c?700:600} ${f}px ${V}`,g=i.x*e.scale-e.left,y=i.y*e.scale-e.top,
b=c?f*.18:0,h=T(t,u,d)+b;l.push({text:d,size:f,font:u,spacing:b,firm:!0,feature:i,rank:c?0:1.2,color:c?s.ink:s.muted,places:w(g,y,h,f,c?8:6)})}let a=new Set(l.map(
i=>i.feature?.name));return n.neighbours.forEach(i=>{a.has(i.name)||o.tiles||l.push({text:i.name,size:12,font:`500 12px ${V}`,spacing:3,firm:!1,feature:null,rank:8.8,
color:s.around_label,places:Bt(i.x*e.scale-e.left,i.y*e.scale-e.top,12)})}),l}function Ie(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)return[];let o=Math.min(
14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>M(s.box,t)).map(s=>{let r=s.id===n.district,l=(s.box[2]-s.box[0])*t.scale;return{text:s.
name,size:o,font:`${r?700:500} ${o}px ${z}`,spacing:0,firm:!0,feature:s,rank:r?.5:l<o*3?9.5:3,color:r?n.palette.ink:n.palette.muted,places:Bt(s.x*t.scale-t.left,
s.y*t.scale-t.top,o)}})}function H(t,e,n){return O(t.layers,n).reverse().flatMap(({id:o,features:s})=>e.layers.has(o)?s:[])}function Ee(t,e,n){let o=Math.min(17,
12.5+(t.zoom-8)*1.6);return H(e,n,"fills").filter(n.visible).map(s=>{let r=s.x*t.scale-t.left,l=s.y*t.scale-t.top;return{text:s.name,size:o,font:`600 ${o}px ${V}`,
spacing:o*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:n.palette[J(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(a=>[0,-4,4].map(i=>({x:r+i*o,y:l+a*o,angle:0})))}})}
function Ne(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return H(e,n,"borders").filter(s=>Number.isFinite(s.x)&&n.visible(s)&&t.zoom>=s.sign.label_zoom).map(
s=>{let{name:r,sign:l}=s,a=r.length>14&&t.zoom<9.6?`${r.split("-")[0]}…${r.split("-").pop()}`:r;return{text:a,size:o,font:`700 ${o}px ${z}`,spacing:0,firm:!0,
feature:s,rank:l.label_rank,color:n.palette[l.label_color],places:w(s.x*t.scale-t.left,s.y*t.scale-t.top,o*a.length*.94,o,7)}})}function mt(t,e,n,o,s=n.sign.label_rank){
let{label_size:r,label_weight:l,label_gap:a}=n.sign,i=`${l} ${r}px ${z}`;return{text:n.name,size:r,font:i,spacing:0,firm:!1,feature:n,rank:s,color:o,places:w(n.
x*e.scale-e.left,n.y*e.scale-e.top,T(t,i,n.name),r,a)}}function Pe(t,e,n,o){return H(n,o,"symbols").filter(s=>e.zoom>=s.sign.label_zoom&&M(s.box,e)&&o.visible(s)).
map(s=>mt(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color]))}function Te(t,e,n,o){return H(n,o,"rings").filter(s=>e.zoom>=s.sign.label_zoom&&M(s.box,e)&&
o.status(s)!==null).map(s=>mt(t,e,s,o.palette[s.sign.label_color]))}function Ce(t,e,n,o){let s=H(n,o,"clusters");return s.length>2e3?[]:s.filter(r=>(o.lit?.has(
r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&M(r.box,e)).map(r=>mt(t,e,r,o.palette[r.sign.label_color],o.lit?2.4:r.sign.label_rank))}function Re(t,e,n,o){
let s=[];for(let r of H(n,o,"lines")){if(s.length>300)return s;if(!M(r.box,e,0)||!o.visible(r))continue;let{sign:l}=r,a=n.layers[r.layer],i=o.palette[l.label_color],
c=a.look.shields?a.cell("codes",r.index):"";if(c&&e.zoom>=(String(c)[0]==="G"?7.8:8.5)&&He(s,t,e,r,String(c).split("|")[0],i,o),e.zoom<l.label_zoom)continue;let f=l.
label_size,d=`600 ${f}px ${z}`,u=T(t,d,r.name),g=l.size*I(e.zoom)/2+f*.62+1;s.push({text:r.name,size:f,font:d,spacing:0,firm:!1,feature:r,rank:l.label_rank,color:i,
places:pt(r.parts.map(y=>y.path),e,u,g)})}return s.filter(r=>r.places.length)}function je(t,e,n,o){return H(n,o,"lines").flatMap(s=>{let[r,...l]=n.layers[s.layer].
cell("leaves",s.index)??[];if(!r||!M(s.box,e,0)||!o.visible(s))return[];let a=11,i=`600 ${a}px ${z}`,c=`往${r}`,f=T(t,i,c),d=[];for(let u=0;u<l.length;u+=2){let g=$(
l[u])*e.scale-e.left,y=A(l[u+1])*e.scale-e.top;d.push({text:c,size:a,font:i,spacing:0,firm:!0,feature:s,rank:2.6,color:o.palette[s.sign.label_color],places:w(g,
y,f,a,7)})}return d})}function He(t,e,n,o,s,r,l){let i=`700 ${9.5}px ${z}`,c=pt(o.parts.map(d=>d.path),n,T(e,i,s)+7,0).map(d=>({...d,angle:0})),f=Math.ceil(c.length/
2);for(let[d,u]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])u.length&&t.push({text:s,size:9.5,font:i,spacing:0,firm:!1,feature:o,rank:d,color:l.dark?"#15181d":"#fff\
fff",shield:r,places:u})}function tt(t,e,n,o){return[...Le(t,e,n,o),...Ie(e,n,o),...Ee(e,n,o),...Ne(e,n,o),...Pe(t,e,n,o),...Te(t,e,n,o),...Ce(t,e,n,o),...Re(t,
e,n,o),...je(t,e,n,o)]}var et=48,Be=["ground","rings"],nt=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/et);n<=Math.floor(e[2]/et);n++)for(let o=Math.floor(
e[1]/et);o<=Math.floor(e[3]/et);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let s of this.cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&
n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function We(t,e,n){
let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let l=0;l<s;l++){
let a=((l+.5)/s-.5)*n,i=e.x+a*Math.cos(e.angle),c=e.y+a*Math.sin(e.angle);r.push([i-o,c-o,i+o,c+o])}return r}function ht(t,e,n,o,s,r=tt(t,e,n,o)){let l=r.sort((f,d)=>f.
rank-d.rank),a=new nt,i=new nt;i.take(s.map(({x:f,y:d,r:u})=>[f-u+2,d-u+2,f+u-2,d+u-2]));let c=[];for(let f of l){let d=T(t,f.font,f.text)+f.spacing*(f.text.length-
1)+(f.shield?7:0),u=Fe(f,d,e,a,i);!u||Ve(f,u.place,c,n)||(a.take(u.boxes),De(t,f,u.place,d,o),c.push({text:f.text,boxes:u.boxes,feature:f.feature}))}return c}function Ve(t,e,n,o){
return t.shield||!t.feature||Be.includes(o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,feature:l})=>s===t.text&&l!==t.feature&&Math.hypot((r[0][0]+
r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function Fe(t,e,n,o,s){let r=null;for(let l of t.places){if(l.x<-e/2||l.y<0||l.x>n.width+e/2||l.y>n.height)continue;
let a=We(t,l,e);if(o.isFree(a)&&!(n.clip&&t.rank>=1&&a.some(i=>i[0]<(n.clip?.[0]??0)||i[2]>(n.clip?.[1]??0)))){if(t.rank<1||s.isFree(a))return{place:l,boxes:a};
t.firm&&(r??={place:l,boxes:a})}}return r}function De(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline=
"middle",t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.
halo,t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=
e.color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let r=o/e.text.length,l=[...e.text];for(let a of["strokeText","fillText"])l.forEach((i,c)=>{
t[a](i,(c+.5)*r-o/2,0)})}t.restore()}function Wt(t){let e=Pt(t),n=new Map;for(let a of Object.values(e))for(let i of a.features){n.set(i.id,i);for(let c of String(a.cell("stands_for",i.index)??"").
split("|"))c&&n.set(c,i)}let o=new Set;for(let a of e.districts?.features??[])o.add(yt(e.districts,a));for(let a of o)(e.districts?.features??[]).filter(c=>yt(e.
districts,c)===a).length<2&&o.delete(a);let s=t.around.names.map((a,i)=>({name:a,x:$(t.around.labels?.[2*i]??NaN),y:A(t.around.labels?.[2*i+1]??NaN)})),r=(e.cities?.
features??[]).filter(a=>o.has(a.id)),l=Ue(e.districts);return{layers:e,byId:n,detailed:o,neighbours:s,cityOf:l,style:t.style,asOfYear:t.page.asOfYear,...Rt(t.around,
new Set(r.map(({name:a})=>a))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Ye(e,r,o,l)}}}function Ue(t){return(e,n)=>n<Number(String(t?.
cell("parent_since",e.index)??"").slice(0,4))?String(t?.cell("former_parent",e.index)):yt(t,e)}function yt(t,{index:e}){return String(t?.cell("parent",e)??"").split(
"|")[0]}function Ye({districts:t,cities:e},n,o,s){let r=(t?.features??[]).filter(i=>o.has(s(i,1/0))),l=e?.edges(n)??[],a=new Map([["",l]]);return i=>{let f=r.filter(
u=>s(u,i)!==s(u,1/0)).map(u=>u.id).join(),d=a.get(f);return d||(d=t.edges(r,u=>s(u,i)),a.set(f,d)),d}}function Vt(t,e,n){let o=n.year??e.year,s=r=>!e.named||r.named;
return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.
district,selected:e.selected,status:r=>{let l=L(r.life,o);return s(r)&&B(l,e.statuses)?l:null},visible:r=>s(r)&&(r.parts.length?r.parts.some(l=>B(L(l.life,o),e.
statuses)):B(L(r.life,o),e.statuses)),fade:r=>o<t.asOfYear&&r.undated?.42:1}}var Z={scale:1,left:0,top:0,width:40,height:14,zoom:9},q=[Float64Array.of(2,7,38,7)];function Ze(t,e,n){let o=[...qe(t,e,n),...Ke(t,e,n)];Object.values(t.layers).
some(({id:r,features:l})=>e.layers.has(r)&&l.some(a=>e.fade(a)<1))&&o.push({name:n.t("faint"),sample:Ut({alpha:.42})});let s=new Set;return o.filter(({name:r})=>s.
size<s.add(r).size)}function qe(t,e,n){let o=O(t.layers,"lines").reverse(),s=o.filter(({id:i})=>e.layers.has(i));if(!s.length)return[];let r=s.flatMap(i=>{let c=new Set(
i.features.filter(e.visible).map(({sign:f})=>f));return i.look.signs.filter(f=>c.has(f)).map(f=>({name:n.pick(f),sample:gt(f,Xe(i,f))}))}),l=o.some(({features:i})=>i.
some(({life:c})=>L(c,e.year)==="expected"));for(let i of["construction","planned",...l?["expected"]:[]])r.push({name:n.t(`stroke_${i}`),sample:Je(i)});let a=new Set(
o.flatMap(({features:i})=>i.flatMap(({parts:c})=>c.map(({made:f})=>f))));return["surveyed","generalised","schematic","guess"].forEach((i,c)=>{a.has(c)&&r.push({
name:n.t(`line_${i}`),sample:i==="guess"?Ge:gt({color:"rail",size:3.2,ticks:!1,dash:[]},i==="schematic")})}),r}function Ke(t,e,n){let o=[];for(let s of Object.keys(
Ft))for(let r of O(t.layers,s).reverse()){if(!e.layers.has(r.id))continue;let l=s==="rings"||s==="symbols",a=r.features.filter(c=>Number.isFinite(c.x)&&(l||e.visible(
c))),i=new Set(a.map(({sign:c})=>c));o.push(...r.look.signs.filter(c=>i.has(c)).map(c=>({name:n.pick(c),sample:Ft[s](c)}))),s==="clusters"&&a.length&&o.push({name:n.
t("hollow"),sample:Ut({hollow:!0})})}return o}function Xe({features:t},e){let n=t.filter(o=>o.sign===e&&o.parts.length);return n.length>0&&n.every(({parts:o})=>o.
every(({made:s})=>s>=2))}var Ft={rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=
1.5,e.stroke()},fills:t=>(e,n,{palette:o})=>{(t.cycle?Array.from({length:t.cycle},(r,l)=>`${t.color}_${l}`):[t.color]).forEach((r,l)=>{e.fillStyle=o[r],e.globalAlpha=
.22,e.fillRect(7+l*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+l*9,2,8,10)}),e.globalAlpha=1},borders:t=>gt(t,!1),symbols:Dt,clusters:Dt};
function Dt({shape:t,size:e,color:n}){return(o,s,{palette:r})=>P(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function Ut(t){return(e,n,{palette:o})=>P(
e,"square",20,7,{size:11,color:o.ink,rim:o.halo,...t})}function gt({color:t,size:e,ticks:n,dash:o},s){return(r,{style:l},{palette:a})=>{S(r,q,Z,{color:a[t],width:e,
dash:o.map(i=>i*Math.max(e,1.5)),alpha:s?l.schematic:1}),n&&S(r,q,Z,{color:a[t],width:e*3.4,dash:[1.1,9],alpha:.8}),s&&e>=2.4&&S(r,q,Z,{color:a.halo,width:e*.3,
alpha:.62})}}function Ge(t,{style:e},{palette:n}){S(t,q,Z,{color:n.road,width:1.6,cap:"round",dash:e.guess.dash.map(o=>o*1.6),alpha:e.guess.alpha})}function Je(t){
return(e,{style:n},{palette:o})=>{let{dash:s,alpha:r}=n.strokes[t];S(e,q,Z,{color:o.rail,width:2.6,alpha:r,dash:s.map(l=>l*2.6),cap:s[0]===.1?"round":void 0})}}
function Yt(t,e,n){let o=Math.min(2,window.devicePixelRatio||1);_("legend-rows").replaceChildren(...Ze(t,e,n).map(s=>{let r=p("canvas",{width:40*o,height:14*o,"\
aria-hidden":"true"}),l=r.getContext("2d");return l.scale(o,o),s.sample(l,t,e),p("li",{class:Qe(s.name)>7?"wide":""},r,s.name)}))}function Qe(t){return[...t].reduce(
(e,n)=>e+(n<"⺀"?.55:1),0)}function Zt(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:l}=t.get();return l==="auto"?o.matches:l==="dark"};function r(){let l=s();
document.documentElement.dataset.theme=l?"dark":"light";let a=_("theme");a.setAttribute("aria-label",e.t(l?"to_light":"to_dark")),a.title=e.t(l?"to_light":"to_d\
ark"),a.textContent=l?"☀":"☾"}return _("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}var ve=400750167e-1;function qt(t,{width:e,height:n},o){let s=Math.min(...t.map(c=>c[0])),r=Math.min(...t.map(c=>c[1])),l=Math.max(...t.map(c=>c[2])),a=Math.max(
...t.map(c=>c[3])),i=Math.min((e-2*o)/(l-s),(n-2*o)/(a-r));return{scale:i,width:e,height:n,zoom:Math.log2(i/256),left:(s+l)/2*i-e/2,top:(r+a)/2*i-n/2}}function Kt(t){
return t.flatMap(({lon:e,lat:n})=>e==null||n==null?[]:[[$(e),A(n),$(e),A(n)]])}function Xt(t){let e=Nt((t.top+t.height/2)/t.scale)*Math.PI/180,n=ve*Math.cos(e)/
t.scale,o=t.width/5*n/1e3,s=[50,20,10,5,2,1].find(r=>r<=o)??1;return{km:s,pixels:s*1e3/n}}var C=8.5;function Jt(t,e,n,o,s){let r=t.clientWidth||560,l=t.clientHeight||400,a=Math.max(2,window.devicePixelRatio||1);t.width=Math.round(r*a),t.height=Math.round(
l*a);let i=t.getContext("2d");i.setTransform(a,0,0,a,0,0);let c=e.byId.get(o.id),f=[...Number.isFinite(c.box[0])?[c.box]:[],...Kt(o.members)],d=qt(f,{width:r,height:l},
Math.min(54,r/9)),u=[];it(i,d,e,n),tn(i,d,e,n,o),ft(i,d,e,n),S(i,c.rings,d,{color:n.palette.pair,width:5.4*I(d.zoom)}),ct(i,d,e,n),dt(i,d,e,n,u),en(i,d,n,s,u),on(
i,d,n,o,u);let g=[...tt(i,d,e,n).filter(({feature:y})=>y&&["lines","rings"].includes(e.layers[y.layer].look.draw)),...rn(i,d,e,n,o),...sn(i,d,n,o)];ht(i,d,e,n,u,
g.map(y=>we(i,y,d))),an(i,d,n)}function we(t,e,n){t.font=e.font;let o=(t.measureText(e.text).width+e.spacing*e.text.length)/2+4;return{...e,places:e.places.filter(
({x:s,y:r,angle:l})=>{let a=o*Math.abs(Math.cos(l))+e.size/2*Math.abs(Math.sin(l)),i=o*Math.abs(Math.sin(l))+e.size/2*Math.abs(Math.cos(l));return s>a&&r>i&&s<n.
width-a&&r<n.height-i})}}function Qt(t,e){let n=new Set(e.members.flatMap(({name:o,via:s})=>[o,...s]));return(t.layers.districts?.features??[]).filter(({name:o})=>n.
has(o))}function tn(t,e,n,o,s){let r=new Set(Qt(n,s));t.save(),t.globalAlpha=o.dark?.45:.6,t.fillStyle=o.palette.around;for(let l of n.layers.districts?.features??
[])if(!(r.has(l)||!M(l.box,e))){t.beginPath();for(let a of l.rings)a.forEach((i,c)=>{if(c%2)return;let f=i*e.scale-e.left,d=a[c+1]*e.scale-e.top;c?t.lineTo(f,d):
t.moveTo(f,d)}),t.closePath();t.fill("evenodd")}t.restore()}function en(t,e,n,o,s){let r=o.flatMap(({number:a,at:i})=>i.map(({x:c,y:f})=>{let d={x:c*e.scale-e.left,
y:f*e.scale-e.top};return{number:a,spot:d,x:d.x+15,y:d.y-15}})).filter(({spot:a})=>a.x>0&&a.y>0&&a.x<e.width&&a.y<e.height);nn(r,e);let{palette:l}=n;for(let{spot:a,
x:i,y:c}of r)t.beginPath(),t.moveTo(a.x,a.y),t.lineTo(i,c),t.strokeStyle=l.halo,t.lineWidth=3,t.stroke(),t.strokeStyle=l.ink,t.lineWidth=1,t.stroke(),t.beginPath(),
t.arc(a.x,a.y,2.6,0,7),t.fillStyle=l.ink,t.fill(),t.strokeStyle=l.halo,t.stroke();for(let{number:a,x:i,y:c}of r)bt(t,i,c,a,n),s.push({x:i,y:c,r:C+3,features:[]})}
function bt(t,e,n,o,s){t.beginPath(),t.arc(e,n,C,0,7),t.fillStyle=s.palette.ink,t.fill(),t.strokeStyle=s.palette.halo,t.lineWidth=1.4,t.stroke(),t.fillStyle=s.palette.
halo,t.font=`700 ${o>9?9.5:10.5}px ${z}`,t.textAlign="center",t.textBaseline="middle",t.fillText(String(o),e,n+.5)}function nn(t,e){let n=2*C+2;for(let o=0;o<160;o++)
for(let s of t){for(let r of t)r!==s&&Gt(s,r,n),Gt(s,r.spot,r===s?17:C+4);s.x+=(s.spot.x-s.x)*.02,s.y+=(s.spot.y-s.y)*.02,s.x=Math.min(e.width-C-2,Math.max(C+2,
s.x)),s.y=Math.min(e.height-C-2,Math.max(C+2,s.y))}}function Gt(t,e,n){let o=t.x-e.x,s=t.y-e.y,r=Math.hypot(o,s);if(r>=n)return;let l=(n-r)/2;t.x+=r?o/r*l:l,t.y+=
r?s/r*l:0}function on(t,e,n,o,s){for(let{lon:r,lat:l}of o.members){if(r==null||l==null)continue;let a=$(r)*e.scale-e.left,i=A(l)*e.scale-e.top;P(t,"square",a,i,
{size:11,color:n.palette.select,rim:n.palette.halo}),s.push({x:a,y:i,r:8,features:[]})}}function sn(t,e,n,o){let r=`700 14px ${V}`;return t.font=r,o.members.flatMap(
({name:l,lon:a,lat:i})=>{if(a==null||i==null)return[];let c=$(a)*e.scale-e.left,f=A(i)*e.scale-e.top,d=t.measureText(l).width/2+9;return[{text:l,size:14,font:r,
spacing:0,firm:!0,feature:null,rank:.2,color:n.palette.ink,places:[[d,0],[-d,0],[0,-15],[0,15],[d*.8,-13],[-d*.8,-13],[d*.8,13],[-d*.8,13]].map(([u,g])=>({x:c+u,
y:f+g,angle:0})).filter(u=>u.x>d&&u.x<e.width-d)}]})}function rn(t,e,n,o,s){let r=new Set(Qt(n,s)),l=new Set(s.members.map(({name:i})=>i)),a=[];for(let i of n.layers.
districts?.features??[]){if(!M(i.box,e,0))continue;let c=r.has(i);if(c&&l.has(i.name))continue;let f=ln(t,i,e);if(!f.length)continue;let d=c?13:11.5;a.push({text:i.
name,size:d,font:`500 ${d}px ${z}`,spacing:2,firm:!0,feature:i,rank:c?1:4,color:o.palette.muted,places:f})}return a}function ln(t,e,n){let o=new Path2D;for(let c of e.
rings){for(let f=0;f<c.length;f+=2){let d=c[f]*n.scale-n.left,u=c[f+1]*n.scale-n.top;f?o.lineTo(d,u):o.moveTo(d,u)}o.closePath()}t.save(),t.setTransform(1,0,0,1,
0,0);let s=(c,f)=>t.isPointInPath(o,c,f,"evenodd"),r=[],l=e.name.length*6.5;for(let c=l+8;c<n.width-l-8;c+=24)for(let f=14;f<n.height-10;f+=18)s(c-l,f)&&s(c+l,f)&&
s(c,f)&&r.push({x:c,y:f,angle:0});t.restore();let a=r.reduce((c,f)=>c+f.x,0)/r.length,i=r.reduce((c,f)=>c+f.y,0)/r.length;return r.sort((c,f)=>Math.hypot(c.x-a,
c.y-i)-Math.hypot(f.x-a,f.y-i))}function an(t,e,n){let{km:o,pixels:s}=Xt(e),r=e.height-10;t.beginPath(),t.moveTo(12.5,r-5),t.lineTo(12.5,r),t.lineTo(12.5+s,r),t.
lineTo(12.5+s,r-5),t.strokeStyle=n.palette.halo,t.lineWidth=3.5,t.stroke(),t.strokeStyle=n.palette.ink,t.lineWidth=1.2,t.stroke(),t.font=`11px ${z}`,t.textAlign=
"left",t.textBaseline="alphabetic",t.lineWidth=3,t.strokeStyle=n.palette.halo,t.strokeText(`${o} km`,16,r-5),t.fillStyle=n.palette.ink,t.fillText(`${o} km`,16,r-
5)}function K(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function vt(t,e){let{data:n,language:o,scene:s}=t,{cell:r}=s.layers[e.layer],[l,...a]=r("evidence",e.index)??[0],[i]=/^\w+\.csv/.exec(r("sources",e.index)??"")??
[""],c=new Set,f=a.map(([u,g,y,b,h])=>{let m=n.documents[u],k=n.strings[b],x=p("blockquote",{});return h<0?x.append(p("mark",{},k)):cn(x,n.strings[h],k),p("li",
{},x,p("cite",{},m?`《${m.title}》`:""," ",p("time",{},m?.date??"")," ",p("small",{},o.t("offsets",{start:g,end:y})),m?.date_note&&c.size<c.add(u).size?p("sma\
ll",{class:"doubt"},` ${m.date_note}`):null))}),d=l-a.length;return p("section",{},p("h3",{},o.t("evidence",{n:l})),f.length?p("ol",{class:"evidence"},...f):p("\
p",{},o.t(i?"no_evidence":"no_evidence_untold",{table:i})),d>0?p("p",{},o.t("more_evidence",{n:d})):null)}function cn(t,e,n){let o=e.indexOf(n);o<0?t.append(e):
t.append(e.slice(0,o),p("mark",{},n),e.slice(o+n.length))}function wt(t,e){let[,n,o]=/^(\w+\.csv): ([^]*)$/.exec(e)??[];return!((o?.match(/[a-z]/gi)??[]).length>(o?.match(/\p{sc=Han}/gu)??[]).length)||t.pick({zh:"",en:"\
en"})?p("p",{class:"source"},t.t("source_row")," ",e):p("details",{class:"source"},p("summary",{},t.t("source_row")," ",t.t("source_notes",{table:n})),p("p",{lang:"\
en"},o))}var E=["rail","road"];function kt({layers:t},e){return Object.values(t).find(({look:n})=>n.mode===e)}var ot=8,St=[["status_open",["open"]],["status_construction",
["construction"]],["border_planned",["approved","planned","proposed"]]];function X(t){return t.replace("/","-")}function F(t,e){let n=t.byId.get(e),o=t.layers.border_pairs.
cell("crossings",n.index)??[],s=new Map;for(let a of o){let i=s.get(a.line)??{...a,number:0,at:[]};i.at.push({x:$(a.lon),y:A(a.lat)}),s.set(a.line,i)}let r=St.flatMap(
([,a])=>a),l=[...s.values()].sort((a,i)=>r.indexOf(a.status)-r.indexOf(i.status)||E.indexOf(a.mode)-E.indexOf(i.mode));return l.forEach((a,i)=>{a.number=i+1}),l}
function Mt(t){return St.map(([,e])=>t.filter(({status:n})=>e.includes(n)).length)}function fn({language:t},e){return e.status==="open"?e.opened?t.t("border_ope\
ned",{date:e.opened}):t.t("border_undated"):e.expected?t.t("border_expected",{date:e.expected}):t.t("border_undated")}function dn(t,e){let{language:n}=t;return p(
"section",{class:"crossings"},p("h3",{},n.t("border_crossings",{n:e.length,spots:e.reduce((o,{at:s})=>o+s.length,0)})),...St.map(([o,s])=>{let r=e.filter(({status:l})=>s.
includes(l));return p("div",{class:"by-status"},p("h4",{},n.t(o)," ",p("small",{},String(r.length))),r.length?p("ul",{},...r.map(l=>p("li",{"data-id":l.line,"da\
ta-status":l.status},p("i",{class:`disc ${l.mode}`},String(l.number)),p("span",{},p("b",{},l.name)," ",p("small",{},`${K(n,kt(t.scene,l.mode),l.kind)} · ${s.length>
1?`${n.t(`status_${l.status}`)} · `:""}${fn(t,l)}`))))):p("p",{class:"none"},n.t("border_none")))}))}function un({scene:t,language:e},n){let o=t.byId.get(n.id),
s=t.layers.border_pairs.cell("segments",o.index)??[],r=n.members.filter(l=>l.via.length);return p("section",{class:"boundary"},p("h3",{},e.t("border_segments")),
p("ul",{class:"segments"},...s.map(l=>p("li",{class:l.shared_km>0?"":"apart","data-km":l.shared_km},l.shared_km>0?e.t("shared",{a:l.a_name,b:l.b_name,km:e.number(
l.shared_km,1)}):e.t("border_zero",{names:`${l.a_name}—${l.b_name}`})))),...r.map(l=>p("p",{class:"note"},e.t("border_via",{area:l.name,districts:l.via.join("\
、")}))))}function pn({language:t},e,n,o){let[s,r,l]=e.by[n]?.[String(o)]??[null,null,null];if(s==null){let a=e.why[n]?.[String(o)]??"no_way";return p("td",{class:"\
none","data-mode":n,"data-year":o,"data-why":a},t.t(`border_${a}`))}return p("td",{"data-mode":n,"data-year":o,"data-minutes":s,"data-detour":l},p("b",{},t.number(
Math.round(s)))," ",p("span",{class:"unit"},t.t("minute_unit")),p("small",{},p("span",{},`${t.number(r??0,1)} ${t.t("unit_km")}`)," ",p("span",{},t.t("border_de\
tour",{n:(l??0).toFixed(2)}))))}function mn(t,e){let{data:n,language:o}=t,s=[n.page.asOfYear,n.border.later];return p("section",{class:"travel"},p("h3",{},o.t("\
border_travel")),p("div",{class:"wide",tabindex:0,role:"region","aria-label":o.t("border_travel")},p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},
o.t("border_route")),...E.map(r=>p("th",{scope:"colgroup",colspan:2},o.t(r)))),p("tr",{},...E.flatMap(()=>s.map(r=>p("th",{scope:"col"},String(r)))))),p("tbody",
{},...e.travel.map(r=>p("tr",{"data-a":r.a,"data-b":r.b},p("th",{scope:"row"},`${r.names[0]}—${r.names[1]}`,p("small",{},o.t("border_straight",{km:o.number(r.
straightKm??0,1)}))),...E.flatMap(l=>s.map(a=>pn(t,r,l,a)))))))),p("p",{class:"note"},o.t("border_detour_note",{later:n.border.later})))}function hn(t,e){let{data:n,
language:o}=t,s=yn(t,e.projects).map(r=>gn(t,r));return p("section",{class:"projects"},p("h3",{},o.t("border_projects",{km:n.border.nearbyKm,n:s.length})),s.length?
p("ul",{},...s.slice(0,ot)):p("p",{class:"none"},o.t("border_none")),s.length>ot?p("details",{},p("summary",{},o.t("border_more",{n:s.length-ot})),p("ul",{},...s.
slice(ot))):null)}function yn({scene:t},e){let n=new Map;for(let o of e){let s=t.byId.get(o[0]),r=t.layers.projects.cell("status",s.index),l=[s.name,s.kind,r].join(
"|");n.set(l,[...n.get(l)??[],o])}return[...n.values()]}function gn({data:t,scene:e,language:n},o){let[s,r]=o[0],l=e.layers.projects,a=e.byId.get(s),i=new Set(o.
map(([,,f])=>t.documents.find(u=>u.id===f)?.date||f).filter(Boolean)),c=r===0?n.t("border_on"):r<1e3?`${r} ${n.t("metre")}`:`${n.number(r/1e3,1)} ${n.t("unit_km")}`;
return p("li",{"data-id":s,"data-ids":o.map(([f])=>f).join(" "),"data-metres":r},p("b",{},a.name)," ",p("small",{},[K(n,e.layers.projects,a.kind),n.t(`status_${l.
cell("status",a.index)}`),c,i.size?n.t("border_document",{date:[...i].join("、")}):""].filter(Boolean).join(" · ")))}function te(t,e){let{data:n,scene:o,language:s}=t,
r=o.byId.get(e.id),l=F(o,e.id),[a,i,c]=Mt(l),f={data:n,scene:o,language:s,state:()=>({}),open:()=>{}},d=[["border_cooperation",e.cooperation],["border_since",[e.
since,e.note].filter(Boolean).join(" · ")]].filter(([,u])=>u);return p("article",{class:"pair",id:X(e.id),"data-id":e.id,"aria-labelledby":`${X(e.id)}-title`},
p("header",{},p("h2",{id:`${X(e.id)}-title`},r.name.replaceAll("-","—")),p("p",{},s.t("border_sum",{km:s.number(e.sharedKm,1),open:a,building:i,planned:c})," ",
p("a",{class:"atlas",href:`${n.border.overview}#o=${e.id}`},s.t("border_atlas")))),p("figure",{},p("canvas",{role:"img","aria-label":s.t("border_map",{name:r.name})})),
p("div",{class:"beside"},un(t,e),dn(t,l)),mn(t,e),p("div",{class:"below"},hn(t,e),p("div",{class:"sources"},p("dl",{class:"facts"},...d.flatMap(([u,g])=>[p("dt",
{},s.t(u)),p("dd",{},g)])),vt(f,r),bn(t,r))))}function bn({scene:t,language:e},n){let o=t.layers.border_pairs.cell;return p("div",{},p("p",{class:"source"},e.t(
`confidence_${o("confidence",n.index)}`)),wt(e,String(o("sources",n.index)??"")))}function _t(t,e){return e.map(n=>t.t(`csv_${n}`))}function G(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function xt(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function kn(t,e,n){let o=t.travel.map(s=>s.by[e]?.[String(n)]?.[0]).filter(s=>s!=null);return o.length?Math.min(...o):null}function Sn(t,e,n){return t.travel.map(
s=>s.why[e]?.[String(n)]).includes("no_sensible_rail")?"no_sensible_rail":"no_way"}function Mn(t,e){return p("i",{class:`bar ${e}`,style:`width:${(t*100).toFixed(
1)}%`,"aria-hidden":"true"})}function ee(t){let{data:e,scene:n,language:o}=t,s=[e.page.asOfYear,e.border.later],r=Math.max(...e.border.pairs.map(a=>a.sharedKm)),
l=e.border.pairs.map(a=>{let i=n.byId.get(a.id),c=Mt(F(n,a.id));return p("tr",{},p("th",{scope:"row"},p("a",{href:`#${X(a.id)}`},i.name.replaceAll("-","—"))),
p("td",{class:"bars"},p("b",{},o.number(a.sharedKm,1)),Mn(a.sharedKm/r,"km")),...c.map(f=>p("td",{class:f?"":"zero"},String(f))),...E.flatMap(f=>s.map(d=>{let u=kn(
a,f,d);return p("td",{class:u==null?"none":""},u==null?o.t(`border_${Sn(a,f,d)}`):o.number(Math.round(u)))})))});return p("table",{},p("thead",{},p("tr",{},p("t\
h",{scope:"col",rowspan:2},o.t("border_pair")),p("th",{scope:"col",rowspan:2},o.t("border_km")),p("th",{scope:"colgroup",colspan:3},o.t("border_lines")),...E.map(
a=>p("th",{scope:"colgroup",colspan:2},o.t("border_best",{mode:o.t(a)})))),p("tr",{},...["status_open","status_construction","status_planned"].map(a=>p("th",{scope:"\
col"},o.t(a))),...E.flatMap(()=>s.map(a=>p("th",{scope:"col"},String(a)))))),p("tbody",{},...l))}function ne({data:t,scene:e,language:n}){let o=[t.page.asOfYear,
t.border.later];st("border-travel.csv",new Blob([xt([_t(n,["pair","a","b","a_name","b_name","mode","year","minutes","km","geodesic_km","detour","reason"]),...t.
border.pairs.flatMap(s=>s.travel.flatMap(r=>Object.keys(r.by).flatMap(l=>o.map(a=>{let[i,c,f]=r.by[l][String(a)]??[null,null,null];return[n.pick({zh:e.byId.get(
s.id)?.name??s.id,en:s.id}),r.a,r.b,...r.names,G(n,"mode",l),a,i,c,r.straightKm,f,i==null?G(n,"reason",r.why[l]?.[String(a)]??"no_way"):null]}))))])],{type:"tex\
t/csv;charset=utf-8"}))}function oe({data:t,scene:e,language:n}){let o=e.layers.border_pairs;st("border-crossings.csv",new Blob([xt([_t(n,["pair","line","name",
"mode","kind","status","opened","expected","a","b","lon","lat"]),...t.border.pairs.flatMap(s=>(o.cell("crossings",e.byId.get(s.id).index)??[]).map(r=>[n.pick({zh:e.
byId.get(s.id)?.name??s.id,en:s.id}),r.line,r.name,G(n,"mode",r.mode),n.pick({en:r.kind,zh:K(n,kt(e,r.mode),r.kind)}),G(n,"status",r.status),r.opened,r.expected,
r.a,r.b,r.lon,r.lat]))])],{type:"text/csv;charset=utf-8"}))}var _n=["open","construction","approved","planned","proposed"];function xn(){let t=JSON.parse(_("atlas-data").textContent??""),e=Wt(t),[n,o=""]=window.location.
hash.slice(1).split("?"),s=new URLSearchParams(o),r=$t({year:t.page.asOfYear,statuses:new Set(_n),layers:new Set(Object.values(e.layers).filter(({look:h})=>h.draw!==
"clusters").map(({id:h})=>h)),lang:s.get("lang")==="en"?"en":"zh",theme:s.get("t")??"auto",district:"",selected:"",basemap:""}),l=At(t.words,()=>r.get().lang),a={
data:t,scene:e,language:l},i=!1,c=()=>{},f=Zt(r,l,()=>c()),d=()=>Vt(e,r.get(),{dark:f()&&!i,lit:null});c=()=>{for(let h of t.border.pairs){let m=document.querySelector(
`[data-id="${h.id}"] canvas`);Jt(m,e,d(),h,F(e,h.id))}u()};function u(){Yt(e,d(),l),_("legend-rows").append(g("border_mark",m=>bt(m,20,9,1,d())),g("border_seat",
m=>P(m,"square",20,9,{size:11,color:d().palette.select,rim:d().palette.halo})))}function g(h,m){let k=p("canvas",{width:80,height:36,class:"tall","aria-hidden":"\
true"}),x=k.getContext("2d");return x.scale(2,2),m(x),p("li",{},k,l.t(h))}function y(){let{later:h,pairs:m}=t.border;zt(l,r.get().lang),_("standfirst").textContent=
l.t("border_standfirst",{later:h});let k=m.flatMap(({id:j})=>F(e,j)),x=j=>new Set(k.filter(D=>D.status===j).map(({line:D})=>D)).size,R=l.t("border_title",{n:m.length,
km:Math.round(m.reduce((j,D)=>j+D.sharedKm,0)),open:x("open"),building:x("construction")});_("headline").textContent=R,document.title=R,_("summary").replaceChildren(
ee(a)),_("pairs").replaceChildren(...m.map(j=>te(a,j))),c()}_("lang").addEventListener("click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"})),_("csv-travel").
addEventListener("click",()=>ne(a)),_("csv-crossings").addEventListener("click",()=>oe(a)),_("print").addEventListener("click",()=>window.print());for(let[h,m]of[
["beforeprint",!0],["afterprint",!1]])window.addEventListener(h,()=>{i=m;for(let k of document.querySelectorAll("details"))k.open=m;c()});let b=0;window.addEventListener(
"resize",()=>{cancelAnimationFrame(b),b=requestAnimationFrame(c)}),r.listen(["lang"],y),r.listen(["theme"],()=>c()),r.listen(["lang","theme"],({lang:h,theme:m})=>{
let k=new URLSearchParams(h==="zh"?{}:{lang:h});m!=="auto"&&k.set("t",m);let[x]=window.location.hash.split("?");window.history.replaceState(null,"",`${x||"#"}${[
...k].length?`?${k}`:""}`)}),y(),document.getElementById(n)?.scrollIntoView(),document.documentElement.dataset.ready="yes",window.atlas={data:t,scene:e,store:r}}
xn();})();
