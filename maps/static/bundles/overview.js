"use strict";(()=>{function k(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function I(t){return k(t)}function F(t){return k(t)}function m(t,e={},...n){
let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):s==="style"?o.style.cssText=String(r):r===!0?o.setAttribute(
s,""):r!==!1&&r!=null&&o.setAttribute(s,String(r));for(let s of n)s!=null&&o.append(s);return o}async function xt(t){try{return await navigator.clipboard.writeText(
t),!0}catch{let e=m("textarea",{class:"hidden","aria-hidden":"true",tabindex:-1});e.value=t,document.body.append(e),e.select();let n=document.execCommand("copy");
return e.remove(),n}}function et(t,e){let n=URL.createObjectURL(e),o=m("a",{href:n,download:t});document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.
revokeObjectURL(n),1e4)}function ae(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,i]of Object.entries(o)){let a=e[r];On(a,i)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:i}of n)r.some(a=>a==="*"||s.has(a))&&i(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function On(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}var Nn=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],vn=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Pn=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Rn=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],jn=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function lt(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=
0;let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function kt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function i(d){for(;r<d;)s|=t[o++]<<r,r+=8;let y=s&(1<<d)-1;return s>>>=
d,r-=d,y}function a(d){let y=0,b=0,p=0;for(let g=1;g<16;g++){y|=i(1);let h=d.counts[g];if(y-h<b)return d.symbols[p+(y-b)];p+=h,b=b+h<<1,y<<=1}throw new Error("d\
amaged data")}function l(d){if(n+d<=e.length)return;let y=new Uint8Array(Math.max(e.length*2,n+d));y.set(e),e=y}function f(){s=0,r=0;let d=t[o]|t[o+1]<<8;o+=4,l(
d),e.set(t.subarray(o,o+d),n),n+=d,o+=d}function c(){let d=i(5)+257,y=i(5)+1,b=i(4)+4,p=new Uint8Array(320);for(let h=0;h<b;h++)p[jn[h]]=i(3);let g=lt(p.slice(0,
19));p.fill(0);for(let h=0;h<d+y;){let S=a(g);if(S<16){p[h++]=S;continue}let M=S===16?p[h-1]:0,A=S===16?3+i(2):S===17?3+i(3):11+i(7);for(;A--;)p[h++]=M}return[lt(
p.slice(0,d)),lt(p.slice(d,d+y))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[lt(d),lt(new Uint8Array(
30).fill(5))]}for(let d=0;!d;){d=i(1);let y=i(2);if(y===0){f();continue}let[b,p]=y===1?u():c();for(;;){let g=a(b);if(g===256)break;if(g<256){l(1),e[n++]=g;continue}
let h=Nn[g-257]+i(vn[g-257]),S=a(p),M=Pn[S]+i(Rn[S]);l(h);for(let A=0;A<h;A++,n++)e[n]=e[n-M]}}return e.subarray(0,n)}function le(t,e,n){let o={};return{t(s,r={}){return(t[e()][s]??t.zh[s]??s).replace(/\{(\w+)\}/g,(a,l)=>String(r[l]??""))},pick:s=>s[e()],say(s,r=e()){return(o[r]??=
Bn(n?.[r])).get(Hn(s))??s},list:s=>s.join(e()==="zh"?"、":", "),number:(s,r=0)=>s.toLocaleString(e()==="zh"?"zh-CN":"en",{maximumFractionDigits:r})}}function Bn(t){
let e=Uint8Array.from(atob(t??""),s=>s.charCodeAt(0)),[n,...o]=t?JSON.parse(new TextDecoder().decode(kt(e))):[""];return new Map(o.map((s,r)=>[n.slice(5*r,5*r+5),
s]))}var Fn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Hn(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(
n),16777619);return[24,18,12,6,0].map(n=>Fn[e>>>n&63]).join("")}function ce(t,e,n){let o=n.map(([r,i])=>({owner:r,key:i,name:String(r[i]??"")})),s=()=>{for(let{
owner:r,key:i,name:a}of o)r[i]=e.say(a)};t.listen(["lang"],s),s()}function fe(t){return[...Object.values(t.layers).flatMap(({features:e})=>e),...t.neighbours].map(e=>[e,"name"])}var St=new WeakMap;function Yn(t,e){let n=document.
createTreeWalker(t,4);for(let o=n.nextNode();o;o=n.nextNode()){if(o.parentElement?.closest("q, blockquote, [data-t], [data-en]"))continue;let s=St.get(o)??o.nodeValue??
"";St.set(o,s);let r=s.trim();o.nodeValue=s.replace(r,()=>e.say(r))}for(let o of t.querySelectorAll("svg[aria-label]")){let s=St.get(o)??o.getAttribute("aria-la\
bel")??"";St.set(o,s),o.setAttribute("aria-label",e.say(s))}}var Dn={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function vt(t,e){document.documentElement.
lang=e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let n of document.querySelectorAll("[data-e\
n]")){let o=n;o.dataset.zh??=o.textContent??"",o.textContent=o.dataset[e]??""}for(let n of document.querySelectorAll("[data-say]"))Yn(n,t);for(let[n,o]of Object.
entries(Dn)){let s=`[data-${n.replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let i=r.dataset[n]??"";r.setAttribute(o,t.
t(i))}}}function de({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((l,f)=>[l,a[f]]))}));return[n,{...s,signs:r}]}))}function ue({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function C(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function Mt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function pe({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,i)=>{let a=e[r.toLowerCase()];s.standing.
set(t+i,a),r in e&&s.status.set(t+i,a)}),s})}function R(t,e){return t.status.get(e)??null}function ct(t,e){return t.standing.get(e)??""}function nt(t,e){return t===
null?!1:t===""||e.has(t==="expected"?"open":t)}function Pt(t){let e=atob(t),n=new Uint8Array(e.length);for(let i=0;i<e.length;i++)n[i]=e.charCodeAt(i);let o=kt(n),s=o.length/4,r=new Int32Array(s);for(let i=0;i<
s;i++){let a=(o[i]|o[s+i]<<8|o[2*s+i]<<16|o[3*s+i]<<24)>>>0;r[i]=a>>>1^-(a&1)}return r}function j(t){return typeof t=="string"?Pt(t):t}function ot(t){return t/360+
.5}function st(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function H(t){return(t-.5)*360}function Y(t){return 90-360*Math.atan(
Math.exp((t-.5)*2*Math.PI))/Math.PI}function Z(t){let e=Pt(t.counts),n=Pt(t.steps),o=10**t.decimals,s=[],r=0,i=0,a=0;for(let l of e){let f=new Float64Array(2*l),
c=r,u=i;for(let d=0;d<l;d++)c+=n[a+d],u+=n[a+l+d],d===0&&(r=c,i=u),f[2*d]=ot(c/o+t.origin[0]),f[2*d+1]=st(u/o+t.origin[1]);a+=2*l,s.push(f)}return s}function Vn(t,e){
return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function W(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.length;o+=2)n[o]<e[0]&&(e[0]=
n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function Rt(t,e){let n=2;for(let r of t)n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(
n),s=0;for(let r of t){let i=e[r<0?-r-1:r],a=i.length/2;for(let l=s===0?0:1;l<a;l++){let f=r<0?a-1-l:l;o[s++]=i[2*f],o[s++]=i[2*f+1]}}return o}function me(t){let e=Z(
t.boundaries),n=Z(t.lines),o=pe(t.years),s=de(t.looks),r={};for(let[i,a]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(a.columns).map(([b,
p])=>[b,"i"in p?{d:p.d,i:j(p.i)}:p])),f=j(a.lives),c=s[i],u=(b,p)=>Vn(l[b],p),d=[];for(let b=0;b<a.n;b++){let p=u("kind",b)||"",g=u("rank",b)||9;d.push({layer:i,
index:b,id:u("id",b),name:u("name",b)||"",zh:u("name",b)||"",kind:p,sign:ue(c,c.by==="rank"?String(g):p),life:o[f[b]],undated:c.draw!=="ground"&&!!u("undated",b),
named:c.draw==="ground"||(u("evidence",b)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:g})}a.points&&Wn(a.points,d),a.shapes&&Un(a,d,e),
a.parts&&Zn(a,d,n,o);let y=(b,p)=>jt(b.map(({index:g})=>a.shapes?.[g]??[]),e,p&&b.map(p));r[i]={id:i,look:c,geometry:a.geometry,features:d,cell:u,edges:y}}return r}
function Wn(t,e){let n=Z(t.at)[0],o=0;Array.from(j(t.which)).forEach((s,r)=>{o+=s;let i=e[o];i.x=n[2*r],i.y=n[2*r+1],i.box=[i.x,i.y,i.x,i.y]})}function jt(t,e,n){
let o=new Map;return t.forEach((s,r)=>{for(let i of s.flat()){let a=i<0?-i-1:i,l=o.get(a);l?l.push(n?.[r]??""):o.set(a,[n?.[r]??""])}}),[...o].filter(([,s])=>!n||
s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:W([e[s]])}))}function Un(t,e,n){e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).map(a=>Rt(a,n)),o.box=W(
o.rings);let r=t.labels?.[2*s],i=t.labels?.[2*s+1];r!=null&&i!=null&&(o.x=ot(r),o.y=st(i))})}function Zn(t,e,n,o){let s=j(t.parts?.counts??[]),r=j(t.parts?.lives??
[]),i=j(t.parts?.alignments??[]),a=0;e.forEach((l,f)=>{for(let d=a+s[f];a<d;a++){let y=n[(t.first??0)+a];l.parts.push({path:y,life:o[r[a]],made:i[a],box:W([y])})}
let c=l.parts.map(d=>d.path),u=c.reduce((d,y)=>y.length>d.length?y:d,c[0]??[]);if(l.box=W(c),u.length){let d=2*Math.floor(u.length/4);l.x=u[d],l.y=u[d+1]}})}var Kn={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},he=new Map;function Gn(t){let e=he.get(t);return e||(e=new Path2D(Kn[t]),he.set(t,e)),e}function ge(t,e,n){let{
scale:o,left:s,top:r}=n,i=e.length-2,a=e[0]*o-s,l=e[1]*o-r;t.moveTo(a,l);for(let f=2;f<=i;f+=2){let c=e[f]*o-s,u=e[f+1]*o-r;f<i&&Math.abs(c-a)+Math.abs(u-l)<1.6||
(t.lineTo(c,u),a=c,l=u)}}function w(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}
function $t(t,e,n,o){t.beginPath();for(let s of e)ge(t,s,n),t.closePath();t.fillStyle=o,t.fill("evenodd")}function _(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=
o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=
48){t.beginPath();for(let r of e.slice(s,s+48))ge(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function K(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.
translate(n,o),t.scale(s.size/12,s.size/12);let r=Gn(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.
rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.restore()}function ye(t,e){let n=Z(t.lines),o=new Set(t.rings.flatMap((r,i)=>e.has(t.names[i])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(i=>i.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(r=>r.map(i=>{let a=Rt(i,n);return{path:a,box:W([a])}})),aroundEdges:jt(s,n)}}function Lt(t,e){return t.filter(({box:n})=>w(
n,e)).map(({path:n})=>n)}function be(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),$t(t,Lt(n.around,e),e,s.around),_(
t,Lt(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),Jn(t,e,n,o),qn(t,e,n,o)}function Xn(t,e,n){let o=t.layer==="districts"?n.cityOf(
t,e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tints[5e5])[e.dark?1:0]}function Jn(t,e,n,o){let{palette:s}=o,r=o.layers.has("districts")?n.layers.
districts?.features??[]:[],i=(n.layers.cities?.features??[]).filter(l=>o.layers.has("cities")&&n.detailed.has(l.id));if(!o.tiles)for(let l of r.length?r:i)w(l.box,
e)&&$t(t,l.rings,e,Xn(l,o,n));if(r.length&&_(t,Lt(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!i.length)return;let a=Lt(
n.edges.cities(o.year),e);_(t,a,e,{color:s.city_edge,width:3.4,join:"bevel"}),_(t,a,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}function qn(t,e,n,o){
for(let s of C(n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!w(r.box,e))continue;let i=o.palette[Mt(r)];t.globalAlpha=o.dark?
.22:.17,$t(t,r.rings,e,i),_(t,r.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var Qn=["","","s","g"],to=12,eo=["proposed","planned","approved","construction","expected","open"];function G(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function no(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(!(!w(s.box,e)||!n.visible(s)))for(let r of s.parts){let i=R(r.life,n.
year);if(!nt(i,n.statuses)||!w(r.box,e))continue;let a=Qn[r.made]+(n.fade(s)<1?"f":""),l=`${s.sign.key}|${i}|${a}`,f=o.get(l);f?f.push(r.path):o.set(l,[r.path])}
return o}function xe(t,e,n,o){for(let s of C(n.layers,"lines")){let r=no(s,e,o);for(let i of eo)for(let a of[...s.look.signs].reverse())for(let l of["","s","g",
"f","sf","gf"]){let f=r.get(`${a.key}|${i}|${l}`);f&&oo(t,f,e,n,o,a,i,l)}}}function oo(t,e,n,o,s,r,i,a){if(a.startsWith("g")){so(t,e,n,o,s,r,a);return}let l=a.startsWith(
"s"),f=l?ke(n.zoom):1,c=o.style.strokes[i]??o.style.strokes.open,u=r.size*G(n.zoom),d=s.palette[r.color],y=r.dash.length?r.dash:c.dash,b=y.map(S=>S*Math.max(u,1.5)),
p=c.alpha*(l?o.style.schematic*f:1)*s.lineAlpha*(a.endsWith("f")?.42:1),g=y[0]===.1?"round":void 0,h=e.length>=400;h||_(t,e,n,{color:s.palette.halo,width:u+1.8,
alpha:.75}),_(t,e,n,{color:d,width:h?1:u,dash:h?[]:b,alpha:p,cap:h?"butt":g,join:h?"bevel":"round"}),r.ticks&&!b.length&&!h&&_(t,e,n,{color:d,width:u*3.4,dash:[
1.1,9],alpha:p*.8}),l&&u>=2.4&&!b.length&&!h&&_(t,e,n,{color:s.palette.halo,width:u*.3,alpha:.62})}function ke(t){return Math.max(.4,1-Math.max(0,t-to+.5)*.3)}function so(t,e,n,o,s,r,i){
let a=Math.max(1,r.size*G(n.zoom)*.8);_(t,e,n,{color:s.palette[r.color],width:a,cap:"round",dash:o.style.guess.dash.map(l=>l*Math.max(a,1.5)),alpha:o.style.guess.
alpha*ke(n.zoom)*s.lineAlpha*(i.endsWith("f")?.42:1)})}function Se(t,e,n,o){for(let s of C(n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.
filter(o.visible);for(let i of s.look.signs){let a=r.filter(f=>f.sign===i).flatMap(f=>f.rings),l=i.size*G(e.zoom);_(t,a,e,{color:o.palette.halo,width:l+3,alpha:.8}),
_(t,a,e,{color:o.palette[i.color],width:l,alpha:.88})}}}function Me(t,e,n,o){let{palette:s}=o,r=o.district?n.byId.get(o.district):void 0;r&&(_(t,r.rings,e,{color:s.
halo,width:5}),_(t,r.rings,e,{color:s.lit,width:3}));let i=o.selected?n.byId.get(o.selected):void 0;if(!i)return;let a=i.parts.length?i.parts.map(f=>f.path):i.rings,
l=i.parts.length?8:3;_(t,a,e,{color:s.select,width:l,alpha:.4}),!a.length&&Number.isFinite(i.x)&&(t.beginPath(),t.arc(i.x*e.scale-e.left,i.y*e.scale-e.top,12,0,
7),t.strokeStyle=s.select,t.lineWidth=2.5,t.stroke())}var O='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',X='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',$e=new Map;function U(t,e,n){let o=`${e}|${n}`,s=$e.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,$e.set(o,
s)),s}function Et(t,e,n){let o=[],s="";for(let r of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])s&&t.measureText(s+r).width>n&&(o.push(s.trimEnd()),s=""),s+=
r;return[...o,s].filter(Boolean)}var ro=15,io=36,ao=1200;function Le(t,e,n,o,s){let{palette:r}=o;for(let i of C(n.layers,"rings"))for(let a of o.layers.has(i.id)?i.features:[]){let{sign:l}=a;if(e.
zoom<l.zoom||!w(a.box,e))continue;let f=o.status(a);if(f===null)continue;let c=a.x*e.scale-e.left,u=a.y*e.scale-e.top,d=l.size*Math.sqrt(G(e.zoom))+.3;t.beginPath(),
t.arc(c,u,d,0,7),t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[l.color],t.lineWidth=1.4,t.setLineDash(f==="open"?[]:[1.6,1.4]),t.stroke(),
t.setLineDash([]),t.globalAlpha=1,s.push({x:c,y:u,r:d+3,features:[a]})}}function Ee(t,e,n,o,s){let{palette:r}=o;for(let i of C(n.layers,"symbols"))for(let a of o.
layers.has(i.id)?i.features:[]){let{sign:l}=a;if(e.zoom<l.zoom||!w(a.box,e)||!o.visible(a))continue;let f=a.x*e.scale-e.left,c=a.y*e.scale-e.top;K(t,l.shape,f,c,
{size:l.size,color:r[l.color],rim:r.halo,alpha:o.lineAlpha*o.fade(a)}),s.push({x:f,y:c,r:l.size/2+2,features:[a]})}lo(t,e,n,o,s)}function lo(t,e,n,o,s){if(o.layers.
has("cities"))for(let r of n.layers.cities?.features??[]){if(!Number.isFinite(r.x))continue;let i=r.x*e.scale-e.left,a=r.y*e.scale-e.top;if(i<-20||a<-20||i>e.width+
20||a>e.height+20)continue;let l=n.detailed.has(r.id)?9:6.5;K(t,"square",i,a,{size:l,color:o.palette.ink,rim:o.palette.halo}),s.push({x:i,y:a,r:l/2+2,features:[
r]})}}function co(t,e,n){let o=new Map,s=[];for(let r of t){let i=r.x*e.scale-e.left,a=r.y*e.scale-e.top,l=Math.floor(i/n),f=Math.floor(a/n),c=fo(o,l,f,i,a,n);if(c){
c.features.push(r);continue}let u={x:i,y:a,r:8,features:[r]};s.push(u);let d=o.get(l*100003+f);d?d.push(u):o.set(l*100003+f,[u])}return s}function fo(t,e,n,o,s,r){
for(let i=e-1;i<=e+1;i++)for(let a=n-1;a<=n+1;a++)for(let l of t.get(i*100003+a)??[])if((l.x-o)**2+(l.y-s)**2<r*r)return l}function Ae(t,e,n,o,s){for(let r of C(
n.layers,"clusters"))o.layers.has(r.id)&&uo(t,e,r,o,s)}function uo(t,e,n,o,s){let r=n.features.filter(i=>Number.isFinite(i.x)&&w(i.box,e)&&(o.lit?.has(i.id)||o.
visible(i)));o.lit&&r.sort((i,a)=>Number(o.lit?.has(a.id))-Number(o.lit?.has(i.id)));for(let i of co(r,e,r.length>ao?io:ro)){let a=o.lit?i.features.filter(c=>o.
lit?.has(c.id)).length:0,l=o.lit&&!a?.22:1,f=a?1:o.fade(i.features[0]);i.features.length>1?mo(t,i,o,l,a>0):po(t,i,n,o,l*f,a>0),s.push(i)}}function po(t,e,n,o,s,r){
let[{sign:i,index:a}]=e.features;r&&we(t,e,10,o.palette.lit),K(t,i.shape,e.x,e.y,{size:i.size,color:o.palette[i.color],rim:o.palette.halo,hollow:/feature|districts/.
test(n.cell("location",a)??""),alpha:s})}function we(t,e,n,o){t.beginPath(),t.arc(e.x,e.y,n,0,7),t.fillStyle=o,t.globalAlpha=.85,t.fill(),t.globalAlpha=1}function mo(t,e,n,o,s){
let r=e.features.length,i=Math.min(17,7.5+1.5*Math.log2(r));e.r=i+2,s&&we(t,e,i+4,n.palette.lit),t.globalAlpha=o,t.beginPath(),t.arc(e.x,e.y,i,0,7),t.fillStyle=
n.palette.halo,t.fill();let a=new Map;for(let{sign:{color:f}}of e.features)a.set(f,(a.get(f)??0)+1);let l=-Math.PI/2;t.lineWidth=3,t.lineCap="butt";for(let[f,c]of a){
let u=l+2*Math.PI*c/r;t.beginPath(),t.arc(e.x,e.y,i-1.5,l,u),t.strokeStyle=n.palette[f],t.stroke(),l=u}t.fillStyle=n.palette.ink,t.font=`600 ${r>99?9:10.5}px ${O}`,
t.textAlign="center",t.textBaseline="middle",t.fillText(String(r),e.x,e.y+.5),t.globalAlpha=1}var ho=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function go(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let i=t[r]*e.scale-e.left,a=t[r+1]*e.scale-e.top,l=n.
length,f=i<-40||a<-40||i>e.width+40||a>e.height+40;if(f&&l===0){let c=t[r+2]*e.scale-e.left,u=t[r+3]*e.scale-e.top;if(!(c>-40&&u>-40&&c<e.width+40&&u<e.height+40))
continue}if(l){let c=Math.hypot(i-n[l-1],a-o[l-1]);if(c<3&&r<t.length-2)continue;s.push(s[l-1]+c)}if(n.push(i),o.push(a),f&&l>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function Bt(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function Ft(t,e,n,o){let s=t.filter(i=>i.length>=4&&w(W([i]),e,0)).map(i=>go(i,e)).
filter(i=>i.total>n*1.15).sort((i,a)=>a.total-i.total).slice(0,4),r=[];for(let i of s)for(let a of ho){let l=i.total*a;if(l<n/2||l>i.total-n/2)continue;let[f,c]=Bt(
i,l-n/2),[u,d]=Bt(i,l+n/2),[y,b]=Bt(i,l);if(Math.hypot(u-f,d-c)<n*.965)continue;let g=Math.atan2(d-c,u-f);g>Math.PI/2&&(g-=Math.PI),g<=-Math.PI/2&&(g+=Math.PI);
for(let h of o?[-1,1]:[0])r.push({x:y-Math.sin(g)*o*h,y:b+Math.cos(g)*o*h,angle:g})}return r}function At(t,e,n,o,s){let r=n/2+s,i=o/2+s;return[[r,0],[-r,0],[0,-i],[0,i],[r*.85,-i*.8],[r*.85,i*.8],[-r*.85,-i*.8],[-r*.85,i*.8]].map(([a,l])=>({x:t+a,y:e+l,
angle:0}))}function _e(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function yo(t,e,n,o){let{palette:s,layers:r}=o,i=[];for(let l of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
l.x))continue;let f=n.detailed.has(l.id),c=f?Math.min(24,15+(e.zoom-7.5)*3):13,u=l.name.replace(/市$/,""),d=`${f?700:600} ${c}px ${X}`,y=l.x*e.scale-e.left,b=l.
y*e.scale-e.top,p=f?c*.18:0,g=U(t,d,u)+p;i.push({text:u,size:c,font:d,spacing:p,firm:!0,feature:l,rank:f?0:1.2,color:f?s.ink:s.muted,places:At(y,b,g,c,f?8:6)})}
let a=new Set(i.map(l=>l.feature?.name));return n.neighbours.forEach(l=>{a.has(l.name)||o.tiles||i.push({text:l.name,size:12,font:`500 12px ${X}`,spacing:3,firm:!1,
feature:null,rank:8.8,color:s.around_label,places:_e(l.x*e.scale-e.left,l.y*e.scale-e.top,12)})}),i}function bo(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)
return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>w(s.box,t)).map(s=>{let r=s.id===n.district,i=(s.box[2]-s.box[0])*
t.scale;return{text:s.name,size:o,font:`${r?700:500} ${o}px ${O}`,spacing:0,firm:!0,feature:s,rank:r?.5:i<o*3?9.5:3,color:r?n.palette.ink:n.palette.muted,places:_e(
s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function J(t,e,n){return C(t.layers,n).reverse().flatMap(({id:o,features:s})=>e.layers.has(o)?s:[])}function xo(t,e,n){
let o=Math.min(17,12.5+(t.zoom-8)*1.6);return J(e,n,"fills").filter(n.visible).map(s=>{let r=s.x*t.scale-t.left,i=s.y*t.scale-t.top;return{text:s.name,size:o,font:`\
600 ${o}px ${X}`,spacing:o*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:n.palette[Mt(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(a=>[0,-4,4].map(l=>({x:r+l*
o,y:i+a*o,angle:0})))}})}function ko(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return J(e,n,"borders").filter(s=>Number.isFinite(s.x)&&n.visible(s)&&t.zoom>=
s.sign.label_zoom).map(s=>{let{name:r,sign:i}=s,a=r.split(/[-–]/),l=a.length>2&&t.zoom<9.6?`${a[0]}…${a[a.length-1]}`:r;return{text:l,size:o,font:`700 ${o}p\
x ${O}`,spacing:0,firm:!0,feature:s,rank:i.label_rank,color:n.palette[i.label_color],places:At(s.x*t.scale-t.left,s.y*t.scale-t.top,o*l.length*.94,o,7)}})}function Ht(t,e,n,o,s=n.
sign.label_rank){let{label_size:r,label_weight:i,label_gap:a}=n.sign,l=`${i} ${r}px ${O}`;return{text:n.name,size:r,font:l,spacing:0,firm:!1,feature:n,rank:s,color:o,
places:At(n.x*e.scale-e.left,n.y*e.scale-e.top,U(t,l,n.name),r,a)}}function So(t,e,n,o){return J(n,o,"symbols").filter(s=>e.zoom>=s.sign.label_zoom&&w(s.box,e)&&
o.visible(s)).map(s=>Ht(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color]))}function Mo(t,e,n,o){return J(n,o,"rings").filter(s=>e.zoom>=s.sign.label_zoom&&
w(s.box,e)&&o.status(s)!==null).map(s=>Ht(t,e,s,o.palette[s.sign.label_color]))}function $o(t,e,n,o){let s=J(n,o,"clusters");return s.length>2e3?[]:s.filter(r=>(o.
lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&w(r.box,e)).map(r=>Ht(t,e,r,o.palette[r.sign.label_color],o.lit?2.4:r.sign.label_rank))}function Lo(t,e,n,o){
let s=[];for(let r of J(n,o,"lines")){if(s.length>300)return s;if(!w(r.box,e,0)||!o.visible(r))continue;let{sign:i}=r,a=n.layers[r.layer],l=o.palette[i.label_color],
f=a.look.shields?a.cell("codes",r.index):"";if(f&&e.zoom>=(String(f)[0]==="G"?7.8:8.5)&&Ao(s,t,e,r,String(f).split("|")[0],l,o),e.zoom<i.label_zoom)continue;let c=i.
label_size,u=`600 ${c}px ${O}`,d=U(t,u,r.name),y=i.size*G(e.zoom)/2+c*.62+1;s.push({text:r.name,size:c,font:u,spacing:0,firm:!1,feature:r,rank:i.label_rank,color:l,
places:Ft(r.parts.map(b=>b.path),e,d,y)})}return s.filter(r=>r.places.length)}function Eo(t,e,n,o){return J(n,o,"lines").flatMap(s=>{let[r,...i]=n.layers[s.layer].
cell("leaves",s.index)??[];if(!r||!w(s.box,e,0)||!o.visible(s))return[];let a=11,l=`600 ${a}px ${O}`,f=n.towards(r),c=U(t,l,f),u=[];for(let d=0;d<i.length;d+=2){
let y=ot(i[d])*e.scale-e.left,b=st(i[d+1])*e.scale-e.top;u.push({text:f,size:a,font:l,spacing:0,firm:!0,feature:s,rank:2.6,color:o.palette[s.sign.label_color],places:At(
y,b,c,a,7)})}return u})}function Ao(t,e,n,o,s,r,i){let l=`700 ${9.5}px ${O}`,f=Ft(o.parts.map(u=>u.path),n,U(e,l,s)+7,0).map(u=>({...u,angle:0})),c=Math.ceil(f.
length/2);for(let[u,d]of[[5,f],[8.5,n.zoom<9.3?[]:f.slice(c)]])d.length&&t.push({text:s,size:9.5,font:l,spacing:0,firm:!1,feature:o,rank:u,color:i.dark?"#15181d":
"#ffffff",shield:r,places:d})}function Te(t,e,n,o){return[...yo(t,e,n,o),...bo(e,n,o),...xo(e,n,o),...ko(e,n,o),...So(t,e,n,o),...Mo(t,e,n,o),...$o(t,e,n,o),...Lo(
t,e,n,o),...Eo(t,e,n,o)]}var wt=48,wo=["ground","rings"],_t=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/wt);n<=Math.floor(e[2]/wt);n++)for(let o=Math.floor(
e[1]/wt);o<=Math.floor(e[3]/wt);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let s of this.cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&
n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function _o(t,e,n){
let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let i=0;i<s;i++){
let a=((i+.5)/s-.5)*n,l=e.x+a*Math.cos(e.angle),f=e.y+a*Math.sin(e.angle);r.push([l-o,f-o,l+o,f+o])}return r}function Ie(t,e,n,o,s,r=Te(t,e,n,o)){let i=r.sort((c,u)=>c.
rank-u.rank),a=new _t,l=new _t;l.take(s.map(({x:c,y:u,r:d})=>[c-d+2,u-d+2,c+d-2,u+d-2]));let f=[];for(let c of i){let u=U(t,c.font,c.text)+c.spacing*(c.text.length-
1)+(c.shield?7:0),d=Io(c,u,e,a,l);!d||To(c,d.place,f,n)||(a.take(d.boxes),Co(t,c,d.place,u,o),f.push({text:c.text,boxes:d.boxes,feature:c.feature}))}return f}function To(t,e,n,o){
return t.shield||!t.feature||wo.includes(o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,feature:i})=>s===t.text&&i!==t.feature&&Math.hypot((r[0][0]+
r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function Io(t,e,n,o,s){let r=null;for(let i of t.places){if(i.x<-e/2||i.y<0||i.x>n.width+e/2||i.y>n.height)continue;
let a=_o(t,i,e);if(o.isFree(a)&&!(n.clip&&t.rank>=1&&a.some(l=>l[0]<(n.clip?.[0]??0)||l[2]>(n.clip?.[1]??0)))){if(t.rank<1||s.isFree(a))return{place:i,boxes:a};
t.firm&&(r??={place:i,boxes:a})}}return r}function Co(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline=
"middle",t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.
halo,t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=
e.color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let r=o/e.text.length,i=[...e.text];for(let a of["strokeText","fillText"])i.forEach((l,f)=>{
t[a](l,(f+.5)*r-o/2,0)})}t.restore()}function Ce(t){let e=me(t),n=new Map;for(let a of Object.values(e))for(let l of a.features){n.set(l.id,l);for(let f of String(a.cell("stands_for",l.index)??"").
split("|"))f&&n.set(f,l)}let o=new Set;for(let a of e.districts?.features??[])o.add(`city/${a.id.split("/")[1].slice(0,4)}00`);for(let a of o)(e.districts?.features??
[]).filter(f=>`city/${f.id.split("/")[1].slice(0,4)}00`===a).length<2&&o.delete(a);let s=t.around.names.map((a,l)=>({name:a,x:ot(t.around.labels?.[2*l]??NaN),y:st(
t.around.labels?.[2*l+1]??NaN)})),r=(e.cities?.features??[]).filter(a=>o.has(a.id)),i=zo(e.districts);return{towards:a=>a,layers:e,byId:n,detailed:o,neighbours:s,
cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...ye(t.around,new Set(r.map(({name:a})=>a))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Oo(
e,r,o,i)}}}function zo(t){return({id:e,index:n},o)=>o<Number(String(t?.cell("parent_since",n)??"").slice(0,4))?String(t?.cell("former_parent",n)):`city/${e.split(
"/")[1].slice(0,4)}00`}function Oo({districts:t,cities:e},n,o,s){let r=(t?.features??[]).filter(l=>o.has(s(l,1/0))),i=e?.edges(n)??[],a=new Map([["",i]]);return l=>{
let c=r.filter(d=>s(d,l)!==s(d,1/0)).map(d=>d.id).join(),u=a.get(c);return u||(u=t.edges(r,d=>s(d,l)),a.set(c,u)),u}}function ze(t,e,n){let o=n.year??e.year,s=r=>!e.
named||r.named;return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.
lit?.5:1,district:e.district,selected:e.selected,status:r=>{let i=R(r.life,o);return s(r)&&nt(i,e.statuses)?i:null},visible:r=>s(r)&&(r.parts.length?r.parts.some(
i=>nt(R(i.life,o),e.statuses)):nt(R(r.life,o),e.statuses)),fade:r=>o<t.asOfYear&&r.undated?.42:1}}function ft(t,e,n,o){let s=[];t.clearRect(0,0,e.width,e.height),
be(t,e,n,o),Se(t,e,n,o),xe(t,e,n,o),Me(t,e,n,o),Le(t,e,n,o,s),Ee(t,e,n,o,s),Ae(t,e,n,o,s);let r=Ie(t,e,n,o,s);return{symbols:s,labels:r}}function Yt(t,e){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let o=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},r=null,i=0,a=!0,l=!1,f=[0,1],c={symbols:[],labels:[]};function u(){if(cancelAnimationFrame(i),i=0,!a||l)return;
let S=t.getSize(),M=S.multiplyBy(.2).round(),A=t.containerPointToLayerPoint([-M.x,-M.y]),T=t.getPixelOrigin(),P=t.getZoom(),V=S.x+2*M.x,tt=S.y+2*M.y,D=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(V*D)||n.height!==Math.round(tt*D))&&(n.width=Math.round(V*D),n.height=Math.round(tt*D),n.style.width=`${V}px`,
n.style.height=`${tt}px`),s={scale:256*2**P,left:T.x+A.x,top:T.y+A.y,width:V,height:tt,zoom:P},(f[0]>0||f[1]<1)&&(s.clip=[f[0]>0?M.x+f[0]*S.x:0,f[1]<1?M.x+f[1]*
S.x:V]),r=t.layerPointToLatLng(A),o.setTransform(D,0,0,D,0,0),c=e(o,s),y()}function d(){i||=requestAnimationFrame(u)}function y(S=t.getCenter(),M=t.getZoom()){if(!r)
return;let A=t._latLngToNewLayerPoint(r,M,S);L.DomUtil.setTransform(n,A,t.getZoomScale(M,s.zoom)),b()}function b(){if(f[0]===0&&f[1]===1){n.style.clipPath="";return}
let S=t.getSize(),M=t.latLngToContainerPoint(r).x,A=Math.max(0,f[0]*S.x-M),T=Math.max(0,M+s.width-f[1]*S.x);n.style.clipPath=`inset(0 ${f[1]===1?0:T}px 0 ${f[0]===
0?0:A}px)`}function p(){if(!r||t.getZoom()!==s.zoom)return!1;let S=t.latLngToContainerPoint(r),M=t.getSize();return S.x<=0&&S.y<=0&&S.x+s.width>=M.x&&S.y+s.height>=
M.y}function g(){!r||t.getZoom()!==s.zoom||(b(),p()||d())}function h(){p()&&!s.clip?y():u()}return t.getPane("overlayPane").append(n),t.on("moveend",h),t.on("vi\
ewreset resize",u),t.on("move",g),t.on("zoom",()=>{y(),Math.abs(t.getZoom()-s.zoom)>.45&&d()}),t.on("zoomanim",S=>{l=!S.noUpdate,y(S.center,S.zoom)}),t.on("zoom\
end",()=>{l=!1}),{canvas:n,redraw:u,later:d,view:()=>s,drawn:()=>c,clip(S,M){f[0]===S&&f[1]===M||(f=[S,M],r&&(b(),d()))},show(S){a=S,n.hidden=!S,S&&u()}}}var dt=7;function Oe(t,e,n,o,s,r,i){let a=[],l=({symbol:c})=>o.layers[c.features[0].layer].look.rank,f=r.map(c=>({symbol:c,far:Math.hypot(c.x-t,c.y-e)})).filter(
({symbol:c,far:u})=>u<=c.r+2).sort((c,u)=>l(u)-l(c)||c.far-u.far);for(let{symbol:c}of f)a.push(...c.features);return a.push(...No(t,e,n,o,s)),i.polygons&&a.push(
...Po(t,e,n,o,s)),[...new Set(a)]}function No(t,e,n,o,s){let r=[],i={...n,left:n.left+t-dt,top:n.top+e-dt,width:2*dt,height:2*dt};for(let a of C(o.layers,"borde\
rs","lines").reverse()){if(!s.layers.has(a.id))continue;let l=a.look.draw==="borders"?1.5:0;for(let f of a.features){if(!w(f.box,i,0)||!s.visible(f))continue;let c=f.
parts.length?f.parts.filter(d=>w(d.box,i,0)).map(d=>d.path):f.rings,u=Math.min(...c.map(d=>vo(d,t,e,n)),1/0);u<=dt&&r.push({feature:f,far:u-l})}}return r.sort((a,l)=>a.
far-l.far).map(({feature:a})=>a)}function vo(t,e,n,o){let s=1/0;for(let r=2;r<t.length;r+=2){let i=t[r-2]*o.scale-o.left-e,a=t[r-1]*o.scale-o.top-n,l=t[r]*o.scale-
o.left-e,f=t[r+1]*o.scale-o.top-n;if(Math.min(i,l)>s||Math.min(a,f)>s)continue;let c=l-i,u=f-a,d=c*c+u*u,y=d?Math.max(0,Math.min(1,-(i*c+a*u)/d)):0;s=Math.min(s,
Math.hypot(i+y*c,a+y*u))}return s}function Po(t,e,n,o,s){let r=(t+n.left)/n.scale,i=(e+n.top)/n.scale;return C(o.layers,"ground","fills").reverse().flatMap(({id:a,
features:l})=>s.layers.has(a)?l.filter(f=>s.visible(f)&&Ro(f,r,i)):[])}function Ro(t,e,n){let[o,s,r,i]=t.box;if(e<o||e>r||n<s||n>i)return!1;let a=!1;for(let l of t.
rings)for(let f=2;f<l.length;f+=2){let c=l[f-1],u=l[f+1];c>n!=u>n&&e<(l[f]-l[f-2])*(n-c)/(u-c)+l[f-2]&&(a=!a)}return a}var ut={scale:1,left:0,top:0,width:40,height:14,zoom:9},pt=[Float64Array.of(2,7,38,7)];function Pe(t,e,n){let o=[...jo(t,e,n),...Bo(t,e,n)];Object.values(t.layers).
some(({id:r,features:i})=>e.layers.has(r)&&i.some(a=>e.fade(a)<1))&&o.push({name:n.t("faint"),sample:Re({alpha:.42})});let s=new Set;return o.filter(({name:r})=>s.
size<s.add(r).size)}function jo(t,e,n){let o=C(t.layers,"lines").reverse(),s=o.filter(({id:l})=>e.layers.has(l));if(!s.length)return[];let r=s.flatMap(l=>{let f=new Set(
l.features.filter(e.visible).map(({sign:c})=>c));return l.look.signs.filter(c=>f.has(c)).map(c=>({name:n.pick(c),sample:Dt(c,Fo(l,c))}))}),i=o.some(({features:l})=>l.
some(({life:f})=>R(f,e.year)==="expected"));for(let l of["construction","planned",...i?["expected"]:[]])r.push({name:n.t(`stroke_${l}`),sample:Yo(l)});let a=new Set(
o.flatMap(({features:l})=>l.flatMap(({parts:f})=>f.map(({made:c})=>c))));return["surveyed","generalised","schematic","guess"].forEach((l,f)=>{a.has(f)&&r.push({
name:n.t(`line_${l}`),sample:l==="guess"?Ho:Dt({color:"rail",size:3.2,ticks:!1,dash:[]},l==="schematic")})}),r}function Bo(t,e,n){let o=[];for(let s of Object.keys(
Ne))for(let r of C(t.layers,s).reverse()){if(!e.layers.has(r.id))continue;let i=s==="rings"||s==="symbols",a=r.features.filter(f=>Number.isFinite(f.x)&&(i||e.visible(
f))),l=new Set(a.map(({sign:f})=>f));o.push(...r.look.signs.filter(f=>l.has(f)).map(f=>({name:n.pick(f),sample:Ne[s](f)}))),s==="clusters"&&a.length&&o.push({name:n.
t("hollow"),sample:Re({hollow:!0})})}return o}function Fo({features:t},e){let n=t.filter(o=>o.sign===e&&o.parts.length);return n.length>0&&n.every(({parts:o})=>o.
every(({made:s})=>s>=2))}var Ne={rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=
1.5,e.stroke()},fills:t=>(e,n,{palette:o})=>{(t.cycle?Array.from({length:t.cycle},(r,i)=>`${t.color}_${i}`):[t.color]).forEach((r,i)=>{e.fillStyle=o[r],e.globalAlpha=
.22,e.fillRect(7+i*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+i*9,2,8,10)}),e.globalAlpha=1},borders:t=>Dt(t,!1),symbols:ve,clusters:ve};
function ve({shape:t,size:e,color:n}){return(o,s,{palette:r})=>K(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function Re(t){return(e,n,{palette:o})=>K(
e,"square",20,7,{size:11,color:o.ink,rim:o.halo,...t})}function Dt({color:t,size:e,ticks:n,dash:o},s){return(r,{style:i},{palette:a})=>{_(r,pt,ut,{color:a[t],width:e,
dash:o.map(l=>l*Math.max(e,1.5)),alpha:s?i.schematic:1}),n&&_(r,pt,ut,{color:a[t],width:e*3.4,dash:[1.1,9],alpha:.8}),s&&e>=2.4&&_(r,pt,ut,{color:a.halo,width:e*
.3,alpha:.62})}}function Ho(t,{style:e},{palette:n}){_(t,pt,ut,{color:n.road,width:1.6,cap:"round",dash:e.guess.dash.map(o=>o*1.6),alpha:e.guess.alpha})}function Yo(t){
return(e,{style:n},{palette:o})=>{let{dash:s,alpha:r}=n.strokes[t];_(e,pt,ut,{color:o.rail,width:2.6,alpha:r,dash:s.map(i=>i*2.6),cap:s[0]===.1?"round":void 0})}}
function Vt(t,e,n){let o=Math.min(2,window.devicePixelRatio||1);k("legend-rows").replaceChildren(...Pe(t,e,n).map(s=>{let r=m("canvas",{width:40*o,height:14*o,"\
aria-hidden":"true"}),i=r.getContext("2d");return i.scale(o,o),s.sample(i,t,e),m("li",{class:Do(s.name)>7?"wide":""},r,s.name)}))}function Do(t){return[...t].reduce(
(e,n)=>e+(n<"⺀"?.55:1),0)}function Wt(t,e,n,o,s){let r=Pe(e,n,o),i=Math.max(1,Math.floor(s.width/170)),a=Math.ceil(r.length/i);return r.forEach((l,f)=>{let c=s.
x+Math.floor(f/a)*(s.width/i),u=s.y+f%a*19;t.save(),t.translate(c,u),l.sample(t,e,n),t.restore(),t.fillStyle=n.palette.ink,t.font=`12px ${O}`,t.textAlign="left",
t.textBaseline="middle",t.fillText(l.name,c+48,u+7,s.width/i-52)}),a*19}function rt(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function q({language:t,scene:e},n){let o=e.layers[n.
layer],{look:s}=o;if(s.by==="rank")return t.pick(n.sign);let r=rt(t,o,n.kind);return s.draw==="clusters"?`${t.pick(s)} · ${r}`:r===n.kind?t.pick(s):r}function mt(t,e){
let{data:n,language:o,state:s}=t,{year:r}=s(),i=R(e.life,r);if(i==="")return"";let a=Vo(t,e)??o.t(i===null?"status_absent":`status_${i}`);return e.undated&&r<n.
page.asOfYear?o.t("status_undated",{status:a}):a}function Vo({data:t,language:e,scene:n,state:o},s){let[r,...i]=n.layers[s.layer].cell("open_km",s.index)??[0],a=i[o().
year-t.page.firstYear];return a?e.t("status_partly",{status:e.t("status_open"),km:e.number(a,1),whole:e.number(r,1)}):null}function ht({scene:t},e){return t.layers[e.
layer].look.status}function gt(t,e){let n=t.scene.byId.get(e);return n?m("button",{type:"button",class:"link",click:()=>t.open(n)},n.name):e}function Wo(t,e,n){
let{language:o}=t;if(n.form==="number"){let s=o.pick({zh:n.unit_zh,en:n.unit_en});return[`${o.number(Number(e),1)}${s?` ${s}`:""}`]}return n.form==="list"?[o.list(
String(e).split("|").map(s=>o.say(s)))]:n.form!=="ids"?[o.say(String(e))]:String(e).split("|").flatMap((s,r)=>[r?o.list(["",""]):"",gt(t,s)])}function Uo(t,e){let n=m(
"dl",{class:"facts"}),{scene:o,data:s,language:r}=t,{look:i}=o.layers[e.layer];for(let a of s.facts.filter(({column:l})=>i.facts.includes(l))){let l=o.layers[e.
layer].cell(a.column,e.index);l==null||l===""||a.column==="aliases"&&r.pick({zh:"",en:"en"})||n.append(m("dt",{},r.pick(a)),m("dd",{},...Wo(t,l,a)))}return o.layers[e.
layer].cell("passengers",e.index)==="no"&&n.append(m("dt",{},r.t("passengers")),m("dd",{},r.t("passengers_no"))),n.children.length?n:null}function Zo(t,e){let n=t.
data.history.filter(([o])=>o===e.id).sort((o,s)=>o[2]<s[2]?-1:1);return n.length?m("section",{},m("h3",{},t.language.t("history")),m("ol",{class:"history"},...n.
map(([,o,s,r,i])=>m("li",{},m("time",{},s||t.language.t("undated")),m("b",{},t.language.t(`status_${o}`)),r?` · ${t.language.say(r)}`:"",m("small",{},t.language.
say(i)))))):null}function Ko(t,e){let{scene:n,language:o}=t,s=n.layers[e.layer],r=s.cell("segments",e.index);if(!r)return null;let i=s.cell("crossings",e.index)??
[],a=r.map(c=>m("li",{},c.shared_km>0?o.t("shared",{a:o.say(c.a_name),b:o.say(c.b_name),km:o.number(c.shared_km,1)}):o.t("no_border",{a:o.say(c.a_name),b:o.say(
c.b_name)}))),f=[...new Map(i.map(c=>[c.line,c])).values()].map(c=>m("li",{},gt(t,c.line)," ",m("small",{},o.t(`status_${c.status}`))));return m("section",{},m(
"h3",{},o.t("boundary")),m("ul",{},...a),m("h3",{},o.t("crossings",{n:f.length,spots:i.length})),m("ul",{class:"columns"},...f))}function Go(t,e){let{scene:n}=t,
s=String(n.layers[e.layer].cell("stops",e.index)??"").split("|").map(r=>n.byId.get(r)).filter(r=>!!r);return s.length?m("section",{},m("h3",{},t.language.t("cal\
ls",{n:s.length})),m("p",{class:"chips"},...s.flatMap(r=>[gt(t,r.id)," "]))):null}function Xo(t,e){let{data:n,language:o,scene:s}=t,{cell:r}=s.layers[e.layer],[
i,...a]=r("evidence",e.index)??[0],[l]=/^\w+\.csv/.exec(r("sources",e.index)??"")??[""],f=new Set,c=a.map(([d,y,b,p,g])=>{let h=n.documents[d],S=n.strings[p],M=m(
"blockquote",{});return g<0?M.append(m("mark",{},S)):Jo(M,n.strings[g],S),m("li",{},M,m("cite",{},h?o.t("titled",{title:o.say(h.title)}):""," ",m("time",{},h?.date??
"")," ",m("small",{},o.t("offsets",{start:y,end:b})),h?.date_note&&f.size<f.add(d).size?m("small",{class:"doubt"},` ${o.say(h.date_note)}`):null))}),u=i-a.length;
return m("section",{},m("h3",{},o.t("evidence",{n:i})),c.length?m("ol",{class:"evidence"},...c):m("p",{},o.t(l?"no_evidence":"no_evidence_untold",{table:l})),u>
0?m("p",{},o.t("more_evidence",{n:u})):null)}function Jo(t,e,n){let o=e.indexOf(n);o<0?t.append(e):t.append(e.slice(0,o),m("mark",{},n),e.slice(o+n.length))}function qo(t,e){
let{language:n,scene:o}=t,s=o.layers[e.layer].cell,r=s("confidence",e.index),i=s("alignment",e.index),a=s("location",e.index);return m("section",{class:"trust"},
m("h3",{},n.t("trust")),r?m("p",{},n.t(`confidence_${r}`)):null,i?m("p",{},Qo(t,e,i.split("|"))):null,a&&a!=="point"?m("p",{},n.t(`location_${a}`)):null,ts(n,String(
s("sources",e.index)??"")))}function Qo({language:t,scene:e},n,o){let s=e.layers[n.layer].cell;return o.map(r=>t.t(`alignment_${r}`)+(o.length>1?t.t("alignment_\
km",{km:t.number(Number(s(`${r}_km`,n.index)??0),1)}):"")).join(" ")}function Ut(t,e){let[,n,o]=/^(\w+\.csv: )([^]*)$/.exec(e)??[e,"",e];return n+t.say(o)}function ts(t,e){
return m("p",{class:"source"},t.t("source_row")," ",Ut(t,e))}function je(t,e,n,o){let{language:s}=t,r=ht(t,e)?mt(t,e):"",i=k("detail");i.replaceChildren(m("div",
{class:"detail-head"},m("p",{class:"kicker"},q(t,e),r?` · ${r}`:"",r?m("small",{},` (${t.state().year})`):null),m("button",{type:"button",id:"detail-close",class:"\
close","aria-label":s.t("close"),click:o.close},"×")),m("h2",{id:"detail-title",tabindex:-1},e.name),...[e.layer==="districts"?m("p",{},m("button",{type:"butto\
n",class:"action",click:()=>o.near(e)},s.t("near_this"))):null,Uo(t,e),Ko(t,e),Zo(t,e),Go(t,e),Xo(t,e),qo(t,e),es(t,n)].filter(a=>a!==null)),i.hidden=!1,i.scrollTop=
0,document.body.classList.add("detail-open")}function es(t,e){return e.length?m("section",{},m("h3",{},t.language.t("also_here")),m("ul",{class:"also"},...e.slice(
0,40).map(n=>m("li",{},gt(t,n.id)," ",m("small",{},q(t,n)))))):null}function Zt(t,e,n,o){let{language:s}=t,r=k("detail");r.replaceChildren(m("div",{class:"detai\
l-head"},m("p",{class:"kicker"},s.t("items",{n:n.length})),m("button",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),click:o},"×")),m(
"h2",{id:"detail-title",tabindex:-1},e),m("ul",{class:"also"},...n.slice(0,500).map(i=>m("li",{},gt(t,i.id)," ",m("small",{},q(t,i),ht(t,i)?` · ${mt(t,i)}`:""))))),
r.hidden=!1,r.scrollTop=0,document.body.classList.add("detail-open")}function Be(t,e,n,o,s){let r=k("layers");function i(u,d){let y=new Set(n.get().layers);for(let b of u)d?y.add(b):y.delete(b);n.set({layers:y})}function a(){let u=n.
get();r.replaceChildren(...t.groups.map(d=>{let y=d.layers.map(({id:h})=>h),b=y.filter(h=>u.layers.has(h)).length,p=m("input",{type:"checkbox",id:`group-${d.id}`,
checked:b===y.length,change:h=>i(y,h.target.checked)});p.indeterminate=b>0&&b<y.length;let g=m("div",{class:"group-head"},m("label",{for:`group-${d.id}`},p,o.pick(
d)));return y.length===1&&g.append(l(y[0]),f(y[0],o.pick(d))),m("fieldset",{},m("legend",{class:"hidden"},o.pick(d)),g,...y.length<2?[]:d.layers.map(h=>m("div",
{class:"layer"},m("label",{},m("input",{type:"checkbox","data-layer":h.id,checked:u.layers.has(h.id),change:S=>i([h.id],S.target.checked)}),o.pick(h)),l(h.id),f(
h.id,o.pick(h)))))}))}function l(u){return m("span",{class:"count"},o.number(e.layers[u]?.features.length??0))}function f(u,d){return m("button",{type:"button",
class:"lister","data-list":u,"aria-label":o.t("list_layer",{name:d}),title:o.t("list_layer",{name:d}),click:()=>s(u)},"☰")}function c(){let{layers:u}=n.get();
for(let d of t.groups){let y=d.layers.map(({id:g})=>g),b=y.filter(g=>u.has(g)).length,p=k(`group-${d.id}`);p.checked=b===y.length,p.indeterminate=b>0&&b<y.length}
for(let d of r.querySelectorAll("[data-layer]")){let y=d;y.checked=u.has(y.dataset.layer??"")}}n.listen(["layers"],c),n.listen(["lang"],a),a()}function Fe(t,e){let n=new Map;if(!t)return n;let o=j(t.project),s=j(t.value),r=j(t.counts),i=0;return e.layers.districts.features.forEach((a,l)=>{let f=[];for(let c=i+
r[l];i<c;i++)f.push({feature:e.layers.projects.features[o[i]],value:s[i]});n.set(a.id,f)}),n}function He(t,e){let n={km:Fe(t.metres,e),min:Fe(t.minutes,e)};return o=>{
let s=o.unit==="min",r=n[s?"min":"km"].get(o.district)??[],i=s?o.km:o.km*1e3;return r.filter(({feature:a,value:l})=>{if(l>i)return!1;let f=ct(a.life,o.year);return(!o.
nearStatus||f===o.nearStatus||o.nearStatus==="open"&&f==="expected")&&(!o.nearKind||a.kind===o.nearKind)&&(!o.named||a.named)})}}function Ye(t,e,n,o){let{data:s,
scene:r,language:i}=t,a=F("near-district"),l=I("near-km"),f=F("near-unit"),c=F("near-status"),u=F("near-kind");if(!s.metres){k("near").hidden=!0;return}s.minutes||
f.querySelector("[value=min]")?.remove();function d(){let p=e.get(),g=r.layers.districts,h=new Map;for(let M of g.features){let A=g.cell("city",M.index)??"";h.set(
A,[...h.get(A)??[],M])}a.replaceChildren(m("option",{value:""},i.t("near_choose")),...[...h].map(([M,A])=>m("optgroup",{label:i.say(M)},...A.map(T=>m("option",{
value:T.id},T.name))))),c.replaceChildren(m("option",{value:""},i.t("any_status")),...["open","construction","approved","planned","proposed"].map(M=>m("option",
{value:M},i.t(`status_${M}`))));let S=[...new Set(r.layers.projects.features.map(M=>M.kind))].sort();u.replaceChildren(m("option",{value:""},i.t("any_kind")),...S.
map(M=>m("option",{value:M},rt(i,r.layers.projects,M)))),y(p)}function y(p){a.value=p.district,f.value=p.unit,c.value=p.nearStatus,u.value=p.nearKind,(Number(l.
value)!==p.km||!l.value)&&(l.value=String(p.km)),l.max=String(p.unit==="min"?s.minutes?.limit??0:Math.floor((s.metres?.limit??0)/1e3));let g=n(p);k("near-summar\
y").textContent=p.district?i.t(g.length?"near_found":"near_none",{n:g.length,name:r.byId.get(p.district)?.name??"",km:p.km,unit:i.t(`unit_${p.unit}`)}):i.t("nea\
r_hint"),k("near-results").replaceChildren(...g.map(h=>b(h,p)));for(let h of["csv","xlsx"])I(`near-${h}`).disabled=!g.length}function b({feature:p,value:g},h){let S=h.
unit==="min"?i.t("minutes",{n:g}):g===0?i.t("inside"):g<1e3?`${g} ${i.t("metre")}`:`${i.number(g/1e3,1)} ${i.t("unit_km")}`;return m("li",{"data-id":p.id,[h.unit===
"min"?"data-minutes":"data-metres"]:g},m("button",{type:"button",click:()=>t.open(p)},m("b",{},p.name),m("span",{class:"far"},S),m("small",{},`${rt(i,r.layers.projects,
p.kind)} · ${i.t(`status_${ct(p.life,h.year)}`)}`)))}a.addEventListener("change",()=>{e.set({district:a.value});let p=r.byId.get(a.value);p&&o(p)}),f.addEventListener(
"change",()=>e.set({unit:f.value})),c.addEventListener("change",()=>e.set({nearStatus:c.value})),u.addEventListener("change",()=>e.set({nearKind:u.value})),l.addEventListener(
"input",()=>{let p=Number(l.value),g=!!l.value&&Number.isFinite(p)&&p>=0;l.setAttribute("aria-invalid",String(!g)),g&&p!==e.get().km?e.set({km:p}):g?y(e.get()):
k("near-summary").textContent=i.t("near_wrong")}),e.listen(["district","km","unit","nearStatus","nearKind","named","year"],y),e.listen(["lang"],d),d()}var ns=750,Kt=["open","construction","approved","planned","proposed"];function De(t,e,n,o=0){let s=I("year"),r=k("year-play"),i=I("year-value"),a=0;function l(u){
s.value=String(u.year);let d=u.year>t.page.asOfYear?n.t("year_future"):u.year===t.page.asOfYear?n.t("year_now",{date:t.page.asOf}):n.t(o?"year_past_undated":"ye\
ar_past",{n:o});i.value=String(u.year),k("year-note").textContent=d,s.setAttribute("aria-valuetext",`${u.year} ${d}`)}function f(){clearInterval(a),a=0,r.textContent=
"▶",r.setAttribute("aria-label",n.t("play")),r.setAttribute("aria-pressed","false")}function c(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
r.textContent="❚❚",r.setAttribute("aria-label",n.t("pause")),r.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let u=e.get().year+1;e.set({year:u}),
u>=t.page.lastYear&&f()},ns)}s.min=String(t.page.firstYear),s.max=String(t.page.lastYear),s.addEventListener("input",()=>{f(),e.set({year:Number(s.value)})}),i.
addEventListener("change",()=>{let u=Math.round(Number(i.value));f(),u>=t.page.firstYear&&u<=t.page.lastYear&&e.set({year:u}),l(e.get())}),r.addEventListener("c\
lick",()=>a?f():c()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&f()),f(),l(e.get()),document.getElementById("statuses")&&os(e,n)}function os(t,e){let n=k(
"statuses");function o(){let{statuses:s}=t.get();n.replaceChildren(...Kt.map(r=>m("label",{class:`chip ${r}`},m("input",{type:"checkbox","data-status":r,checked:s.
has(r),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(r):a.delete(r),t.set({statuses:a})}}),e.t(`status_${r}`))))}t.listen(["lang"],o),t.listen(
["statuses"],({statuses:s})=>{for(let r of n.querySelectorAll("input"))r.checked=s.has(r.dataset.status??"")}),o()}var We=/[\s\-–·()（）、—'’.,]/;function Ue(t,e,n){if(!t)return 0;if(e===t)return 100;let o=e.indexOf(t);if(o===0)return 90-Math.min(20,e.length-t.length);if(o>0)return 70-Math.min(20,o);for(let s=0;s<
e.length;s++){let r=Tt(t,e,s,n);if(r)return 60-Math.min(25,s*5)-Math.min(20,e.length-r)}return 0}function Tt(t,e,n,o){if(!t)return n;if(n>=e.length)return 0;let s=e[n];
if(s===t[0]){let r=Tt(t.slice(1),e,n+1,o);if(r)return r}if(We.test(s))return Tt(t,e,n+1,o);for(let r of(o[s]??"").split(" "))for(let i=Math.min(r.length,t.length);i>
0;i--){if(r.slice(0,i)!==t.slice(0,i)||i<r.length&&i>1&&i<t.length)continue;let a=Tt(t.slice(i),e,n+1,o);if(a)return a}return 0}function Ze(t,e,n){if(/[\u3400-\u9fff]/.
test(t))return ss(t,e,n);if(t.length<4||!/^[a-zü]+$/.test(t))return 0;let o=0;for(let s of is(e,n)){Ve(t,s)&&(o=Math.max(o,40-Math.min(15,e.length)));for(let r of[
t.length-1,t.length,t.length+1])r<s.length&&t[0]===s[0]&&Ve(t,s.slice(0,r))&&(o=Math.max(o,24-Math.min(15,e.length)))}return o}function ss(t,e,n){if(t.length<2)
return 0;let o=0;for(let s=0;s+t.length<=e.length;s++){let r=-1,i=0;for(let f=0;f<t.length;f++)t[f]!==e[s+f]&&(r=f,i+=1);if(i!==1)continue;let a=t.length===e.length,
l=rs(t[r],e[s+r],n);t.length===2&&!a&&!l||(o=Math.max(o,30+(l?8:0)+(a?6:0)-Math.min(20,s*4)-Math.min(8,e.length-t.length)))}return o}function rs(t,e,n){let o=new Set(
(n[t]??"").split(" ").filter(Boolean));return(n[e]??"").split(" ").some(s=>o.has(s))}function is(t,e){let n=[""];for(let o of t){if(We.test(o))continue;let s=(e[o]??
o).split(" "),r=n.flatMap(i=>s.map(a=>i+a));n=r.length>12?n.map(i=>i+s[0]):r}return n}function Ve(t,e){if(t===e||Math.abs(t.length-e.length)>1)return!1;let n=0;
for(;n<t.length&&n<e.length&&t[n]===e[n];)n++;let o=0;for(;o<t.length-n&&o<e.length-n&&t[t.length-1-o]===e[e.length-1-o];)o++;let[s,r]=[t.slice(n,t.length-o),e.
slice(n,e.length-o)];return s.length<=1&&r.length<=1?!0:s.length===2&&r.length===2&&s[0]===r[1]&&s[1]===r[0]}function Gt(t,e){return[...t.normalize("NFKC").toLowerCase().
replace(/[\s'’]+/g,"")].map(n=>e.get(n)??n).join("")}function Ke(t=""){let e=[...t];return new Map(e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]]))}var as=12,ls=["站","客站","火车站","高铁站"],cs=[7,9,10.5,12.5];function Xe(t,e,n,o){let s=[];for(let r of Object.values(t.layers))for(let i of r.features){
let a=n.say(i.zh,"en");s.push({names:Ge([...fs(r,i),[a,.98,""]],o),answer:{id:i.id,zh:i.zh,en:a,feature:i}})}for(let r of ds(t,e)){let i=r.en||n.say(r.zh,"en"),
a=[[r.zh,.96,""],[Xt(r.zh),.96,""],[i,.94,""]];r.code&&a.push([r.code,.9,r.code]),s.push({names:Ge(a,o),answer:{id:r.id,zh:r.zh,en:i,place:{latitude:Y(r.y),longitude:H(
r.x),zoom:cs[r.level],level:r.level}}})}return s}function Ge(t,e){return t.filter(([n])=>n).map(([n,o,s])=>[Gt(n,e),o,s])}function Xt(t){return t.replace(/^(..+?)(省|市|区|县|镇|乡|街道)$/,
"$1")}function fs(t,e){let n=[[e.zh,1,""]];if(t.look.draw==="ground"&&n.push([Xt(e.zh),1,""]),t.look.draw==="rings"&&!e.zh.endsWith("站"))for(let o of ls)n.push(
[e.zh+o,.97,""]);for(let[o,s]of[["codes",.99],["aliases",.95],["former_names",.95],["adcode",.9]])for(let r of String(t.cell(o,e.index)??"").split("|"))r&&n.push(
[r,s,r]);return n}function ds(t,{gazetteer:e}){let n=[];if(e){let s=j(e.levels),r=j(e.codes),[i]=Z(e.at);e.names.forEach((a,l)=>n.push({id:`place/${r[l]}`,zh:a,
en:"",code:String(r[l]),level:s[l],x:i[2*l],y:i[2*l+1]}))}return(t.backdrop?.towns??[]).forEach(({name:[s,r],x:i,y:a},l)=>{n.push({id:`town/${l}`,zh:s,en:r,code:"",
level:3,x:i,y:a})}),n}function Je(t,e,n,o){let s=Gt(t,o);for(let r of[Ue,Ze]){let i=[];if(e.forEach(({names:a,answer:l},f)=>{let c={score:0,by:""};for(let[u,d,y]of a){
let b=r(s,u,n)*d;b>c.score&&(c={score:b,by:y})}c.score>0&&i.push({...l,...c,order:f})}),i.length)return us(i.sort((a,l)=>l.score-a.score||a.order-l.order))}return[]}
function us(t){let e=new Set;return t.filter(({id:n,zh:o,place:s})=>{let r=Xt(o);return s&&e.has(r)?!1:(/^(city|district|place|town)\//.test(n)&&e.add(r),!0)}).
slice(0,as)}function qe(t,e,n,o,s){let r=Ke(e.traditional),i=I("search"),a=k("search-results"),l=null,f=[],c=-1;function u(){a.hidden=!0,a.replaceChildren(),i.setAttribute(
"aria-expanded","false"),i.removeAttribute("aria-activedescendant"),c=-1}function d(g){let h=a.querySelectorAll("[role=option]");h.length&&(c=(g+h.length)%h.length,
h.forEach((S,M)=>S.setAttribute("aria-selected",String(M===c))),h[c].scrollIntoView({block:"nearest"}),i.setAttribute("aria-activedescendant",h[c].id))}function y(g){
i.value=n.pick(g),u(),i.blur(),s(g)}function b({feature:g,place:h}){return g?o(g):n.t(`place_${h?.level??0}`)}function p(){l??=Xe(t,e,n,r),f=Je(i.value,l,e.readings,
r),c=-1,a.replaceChildren(...f.map((g,h)=>m("li",{id:`search-option-${h}`,role:"option","aria-selected":"false","data-id":g.id,mousedown:S=>S.preventDefault(),click:()=>y(
g)},m("b",{},n.pick(g)),m("span",{},...g.by?[m("q",{},g.by),` · ${b(g)}`]:[b(g)])))),!f.length&&i.value.trim()&&a.append(m("li",{class:"none",role:"option","ar\
ia-selected":"false","aria-disabled":"true"},n.t("search_none"))),a.hidden=!i.value.trim(),i.setAttribute("aria-expanded",String(!a.hidden))}i.addEventListener(
"input",p),i.addEventListener("focus",()=>i.value&&p()),i.addEventListener("blur",()=>setTimeout(u,150)),i.addEventListener("keydown",g=>{if(g.key==="ArrowDown")
d(c+1);else if(g.key==="ArrowUp")d(c-1);else if(g.key==="Escape")u();else if(g.key==="Enter"&&f.length)y(f[Math.max(0,c)]);else return;g.preventDefault()})}function ps(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
Qe(t.layers,n.layers)||o.set("l",[...t.layers].sort().join(",")),Qe(t.statuses,n.statuses)||o.set("s",[...t.statuses].sort().join(",")),t.named&&o.set("n","1"),
t.district&&(o.set("d",t.district),o.set("r",`${t.km}${t.unit}`),t.nearStatus&&o.set("ns",t.nearStatus),t.nearKind&&o.set("nk",t.nearKind)),t.selected&&o.set("o",
t.selected),t.compare&&o.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function Qe(t,e){return t.size===e.size&&[...t].every(n=>e.has(n))}function Jt(t,e,n){let o=new URLSearchParams(
t.replace(/^#/,"")),s={},r=(p,g)=>{let h=new Set(g);return new Set((o.get(p)??"").split(",").filter(S=>h.has(S)))},i=p=>{let g=Math.round(Number(p));return g>=n.
page.firstYear&&g<=n.page.lastYear?g:null},a=i(o.get("y"));a&&(s.year=a),o.has("l")&&(s.layers=r("l",Object.keys(n.layers))),o.has("s")&&(s.statuses=r("s",e.statuses)),
o.get("n")==="1"&&(s.named=!0);let l=o.get("d");if(l){s.district=l;let p=/^([\d.]+)(km|min)$/.exec(o.get("r")??"");p&&Number.isFinite(Number(p[1]))&&(s.km=Number(
p[1]),s.unit=p[2]),s.nearStatus=o.get("ns")??"",s.nearKind=o.get("nk")??""}s.selected=o.get("o")??"";let f=/^(\d+)@([\d.]+)$/.exec(o.get("c")??""),c=i(f?.[1]);f&&
c&&Object.assign(s,{compare:!0,compareYear:c,swipe:Math.min(.98,Math.max(.02,Number(f[2])))});let u=o.get("lang");(u==="en"||u==="zh")&&(s.lang=u);let d=o.get("\
t");(d==="light"||d==="dark")&&(s.theme=d);let y=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(o.get("map")??""),b=y?{zoom:Number(y[1]),latitude:Number(y[2]),longitude:Number(
y[3])}:null;return{patch:s,where:b}}function tn(t,e,n,o,s,r=ps){let i="",a=0;function l(){a=0;let c=t.getCenter();i=r(e.get(),{zoom:t.getZoom(),latitude:c.lat,longitude:c.
lng},n),i!==window.location.hash&&window.history.replaceState(null,"",i),I("share-link").value=window.location.href}function f(){a||=window.setTimeout(l,120)}e.
listen(["*",...Object.keys(n)],f),t.on("moveend",f),window.addEventListener("hashchange",()=>{window.location.hash!==i&&s(window.location.hash)}),k("copy-link").
addEventListener("click",async()=>{l();let c=I("share-link");c.select();let u=!1;try{await navigator.clipboard.writeText(c.value),u=!0}catch{}k("share-note").textContent=
o.t(u?"copied":"copy_by_hand")}),l()}function Q(t){return Math.round(t*1e5)/1e5}function en(t){let e=[];for(let n=0;n<t.length;n+=2)e.push([Q(H(t[n])),Q(Y(t[n+1]))]);return e}function nn(t){let e=0;
for(let n=1;n<t.length;n++)e+=t[n-1][0]*t[n][1]-t[n][0]*t[n-1][1];return e}function ms(t){let e=t.map(o=>({ring:o,size:Math.abs(nn(o))})).sort((o,s)=>s.size-o.size).
map(({ring:o})=>o),n=[];for(let o of e){let s=n.filter(i=>i.filter(a=>gs(hs(o),a)).length%2).pop(),r=nn(o)>0;s?s.push(r?o.slice().reverse():o):n.push([r?o:o.slice().
reverse()])}return n}function hs(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}function gs([t,e],n){let o=!1;for(let s=1;s<n.length;s++){let[r,i]=n[s-1],[a,
l]=n[s];i>e!=l>e&&t<(a-r)*(e-i)/(l-i)+r&&(o=!o)}return o}function ys(t,e){if(t.geometry==="point")return Number.isFinite(e.x)?{type:"Point",coordinates:[Q(H(e.x)),
Q(Y(e.y))]}:null;if(t.geometry==="polygon")return e.rings.length?{type:"MultiPolygon",coordinates:ms(e.rings.map(en))}:null;let n=t.geometry==="line"?e.parts.map(
o=>o.path):e.rings;return n.length?{type:"MultiLineString",coordinates:n.map(en)}:null}function on(t,e,n){let o=Object.keys(t.layers[e.id].columns).filter(s=>s!==
"evidence");return{type:"FeatureCollection",name:e.id,as_of:t.page.asOf,sources:t.page.dataNote,features:e.features.map(s=>({type:"Feature",id:s.id,properties:{
...Object.fromEntries(o.map(r=>[r,e.cell(r,s.index)])),name_en:n(s.zh,"en"),documents:(e.cell("evidence",s.index)??[0]).slice(1).map(([r,i,a,l])=>({document:t.documents[r]?.
id??null,start:i,end:a,text:t.strings[l]}))},geometry:ys(e,s)}))}}var bs="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",it=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,ee="http://schemas.openxmlformats.org/spreadsheetml/2006/main",It="http://schemas.openxmlformats.org/officeDocument/2006/relationships",qt="http://schemas.ope\
nxmlformats.org/package/2006",Qt="application/vnd.openxmlformats-officedocument.spreadsheetml";function sn(t){return t.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"").replace(/[&<>"]/g,e=>`&#${e.charCodeAt(0)};`)}function xs(t){let e="";for(let n=t+1;n>0;n=Math.floor((n-1)/26))e=String.fromCharCode(65+(n-1)%26)+e;return e}
function ks(t,e,n){return t==null||t===""?"":typeof t=="number"&&Number.isFinite(t)?`<c r="${e}"><v>${t}</v></c>`:`<c r="${e}" t="inlineStr"${n?' s="1"':""}><is\
><t xml:space="preserve">${sn(ne(t))}</t></is></c>`}function Ss(t){let e=t.map((n,o)=>`<row r="${o+1}">${n.map((s,r)=>ks(s,`${xs(r)}${o+1}`,o===0)).join("")}</r\
ow>`).join("");return`${it}<worksheet xmlns="${ee}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="f\
rozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${e}</sheetData></worksheet>`}function Ms(t,e){let n=sn(e.replace(/[[\]:*?/\\']/g,
" ").slice(0,31))||"Sheet1";return Ls([["[Content_Types].xml",`${it}<Types xmlns="${qt}/content-types"><Default Extension="rels" ContentType="application/vnd.op\
enxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${Qt}.sheet.\
main+xml"/><Override PartName="/xl/styles.xml" ContentType="${Qt}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${Qt}.worksheet+xml"/\
></Types>`],["_rels/.rels",`${it}<Relationships xmlns="${qt}/relationships"><Relationship Id="rId1" Type="${It}/officeDocument" Target="xl/workbook.xml"/></Rela\
tionships>`],["xl/workbook.xml",`${it}<workbook xmlns="${ee}" xmlns:r="${It}"><sheets><sheet name="${n}" sheetId="1" r:id="rId1"/></sheets></workbook>`],["xl/_r\
els/workbook.xml.rels",`${it}<Relationships xmlns="${qt}/relationships"><Relationship Id="rId1" Type="${It}/worksheet" Target="worksheets/sheet1.xml"/><Relation\
ship Id="rId2" Type="${It}/styles" Target="styles.xml"/></Relationships>`],["xl/styles.xml",`${it}<styleSheet xmlns="${ee}"><fonts count="2"><font/><font><b/></\
font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontI\
d="1" applyFont="1"/></cellXfs></styleSheet>`],["xl/worksheets/sheet1.xml",Ss(t)]])}function rn(t,e){return new Blob([Ms(t,e)],{type:bs})}function $s(t){let e=-1;
for(let n of t){e^=n;for(let o=0;o<8;o++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}function Ls(t){let e=new TextEncoder,n=[],o=[],s=0;for(let[i,a]of t){let l=e.encode(
i),f=e.encode(a),c=[[20,2],[2048,2],[0,2],[0,2],[33,2],[$s(f),4],[f.length,4],[f.length,4],[l.length,2],[0,2]];n.push(te([[67324752,4],...c]),l,f),o.push(te([[33639248,
4],[20,2],...c,[0,2],[0,2],[0,2],[0,4],[s,4]]),l),s+=30+l.length+f.length}let r=o.reduce((i,a)=>i+a.length,0);return Es([...n,...o,te([[101010256,4],[0,2],[0,2],
[t.length,2],[t.length,2],[r,4],[s,4],[0,2]])])}function te(t){return Uint8Array.from(t.flatMap(([e,n])=>Array.from({length:n},(o,s)=>e>>>8*s&255)))}function Es(t){
let e=new Uint8Array(t.reduce((o,s)=>o+s.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;return e}function an(t,e){return e.map(n=>t.t(`csv_${n}`))}function oe(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}var As=/^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;
function ne(t){let e=String(t);return typeof t=="string"&&As.test(e)?`'${e}`:e}function ln(t,e,n){et(`${t}.${e}`,e==="xlsx"?rn(n,t):new Blob([ws(n)],{type:"text\
/csv;charset=utf-8"}))}function ws(t){let e=n=>{let o=n==null?"":ne(n);return/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).
join(",")).join(`\r
`)}\r
`}function cn(t,e){let{data:n,scene:o,language:s,state:r}=t,i=F("download-layer");function a(){let f=i.value;i.replaceChildren(...n.groups.flatMap(c=>c.layers.map(
u=>m("option",{value:u.id},s.pick(u))))),f&&(i.value=f)}k("download-geojson").addEventListener("click",()=>{let f=o.layers[i.value];et(`${f.id}.geojson`,new Blob(
[JSON.stringify(on(n,f,s.say))],{type:"application/geo+json"}))});let l=f=>{let c=r(),u=c.district?e(c):o.layers.projects.features.filter(h=>R(h.life,c.year)!==
null).map(h=>({feature:h,value:null})),d=o.byId.get(c.district)?.name??"",y=c.unit==="min",b=o.layers.projects.cell,p=h=>String(h??"").split("|").map(S=>o.byId.
get(S)?.name??S).join(s.list(["",""])),g=([,...h])=>[...new Set(h.map(([S])=>s.say(n.documents[S]?.title??"")).filter(Boolean))].join(s.pick({zh:"；",en:"; "}));
ln(c.district?`near-${d}-${c.km}${c.unit}`:"projects",f,[an(s,["id","name","kind","status","year","near",y?"minutes":"distance_m","district","lon","lat","confid\
ence","documents","sources"]),...u.map(({feature:h,value:S})=>[h.id,h.name,s.pick({en:h.kind,zh:rt(s,o.layers.projects,h.kind)}),oe(s,"status",c.district?ct(h.life,
c.year):R(h.life,c.year)),c.year,d,S,p(b("districts",h.index)),Number.isFinite(h.x)?Q(H(h.x)):null,Number.isFinite(h.y)?Q(Y(h.y)):null,oe(s,"confidence",b("conf\
idence",h.index))?.split(/[:：]/)[0],g(b("evidence",h.index)??[0]),Ut(s,String(b("sources",h.index)??""))])])};for(let f of["csv","xlsx"])k(`download-${f}`).addEventListener(
"click",()=>l(f)),k(`near-${f}`).addEventListener("click",()=>l(f));return a(),a}function se(t,e,n){let[o,s,r,i,a]=t.counts[n-t.page.firstYear],l=s?e.t("headline_metro",{metro:s}):"",f=r?e.t("headline_partly",{partly:r}):"";return n>t.page.asOfYear?
e.t("headline_future",{year:n,open:o,metro:l})+f:e.t("headline",{year:n,open:o,metro:l})+f+(i?e.t("headline_building",{building:i}):"")+(a?e.t("headline_planned",
{planned:a}):"")}function Ct({page:t},e){return[e.t("as_of",{date:t.asOf}),e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}function fn(t,e,n){
function o(){let s=se(t,n,e.get().year);k("headline").textContent=s,document.title=s,k("credit-text").textContent=Ct(t,n),k("sources").textContent=Ct(t,n)+(t.page.
version?` · Corridor Atlas ${t.page.version}`:"")}e.listen(["year","lang"],o),o()}var at=.0033528106647474805,yt=Math.PI/180;function Ot([t,e],[n,o]){let s=6378137*(1-at),r=Math.atan((1-at)*Math.tan(e*yt)),i=Math.atan((1-at)*Math.tan(o*yt)),a=(n-
t)*yt,l=a;for(let f=0;f<100;f++){let c=Math.hypot(Math.cos(i)*Math.sin(l),Math.cos(r)*Math.sin(i)-Math.sin(r)*Math.cos(i)*Math.cos(l));if(c===0)return 0;let u=Math.
sin(r)*Math.sin(i)+Math.cos(r)*Math.cos(i)*Math.cos(l),d=Math.atan2(c,u),y=Math.cos(r)*Math.cos(i)*Math.sin(l)/c,b=1-y*y,p=b?u-2*Math.sin(r)*Math.sin(i)/b:0,g=at/
16*b*(4+at*(4-3*b)),h=a+(1-g)*at*y*(d+g*c*(p+g*u*(2*p*p-1)));if(Math.abs(h-l)<1e-12){let S=b*(40680631590769-s*s)/(s*s),M=1+S/16384*(4096+S*(S*(320-175*S)-768)),
A=S/1024*(256+S*(S*(74-47*S)-128)),T=A*c*(p+A/4*(u*(2*p*p-1)-A/6*p*(4*c*c-3)*(4*p*p-3)));return s*M*(d-T)}l=h}return NaN}var dn=6378245,un=.006693421622965943;function pn(t,e){
if(!(t>=zt[0]&&t<=zt[2]&&e>=zt[1]&&e<=zt[3]))return[t,e];let n=t-105,o=e-35,s=c=>Math.sin(c*Math.PI),r=(20*s(6*n)+20*s(2*n))*2/3,i=-100+2*n+3*o+.2*o*o+.1*n*o+.2*
Math.sqrt(Math.abs(n))+r+(20*s(o)+40*s(o/3))*2/3+(160*s(o/12)+320*s(o/30))*2/3,a=300+n+2*o+.1*n*n+.1*n*o+.1*Math.sqrt(Math.abs(n))+r+(20*s(n)+40*s(n/3))*2/3+(150*
s(n/12)+300*s(n/30))*2/3,l=1-un*Math.sin(e*yt)**2,f=Math.sqrt(l);return[t+a*180/(dn/f*Math.cos(e*yt)*Math.PI),e+i*180/(dn*(1-un)/(l*f)*Math.PI)]}var zt=[72.004,
.8293,137.8347,55.8271];var v=28,mn=18;function hn(t,e){let{data:n,scene:o,language:s,map:r,state:i}=t,a=r.getSize(),l=Math.max(760,a.x),f=Math.max(520,Math.min(a.y,l*.8)),c=t.shown("o\
ne").palette,u=document.createElement("canvas"),d=u.getContext("2d"),y=l+2*v;d.font=`700 26px ${X}`;let b=Et(d,se(n,s,i().year),l);d.font=`13px ${O}`;let p=Et(d,
k("standfirst").textContent??"",l);d.font=`12px ${O}`;let g=Et(d,Ct(n,s),l),h=18+b.length*32+p.length*mn+12,S=h+f+24,M=Wt(d,o,t.shown("one"),s,{x:v,y:S,width:l}),
A=S+M+18+g.length*17+v-8;return u.width=Math.round(y*e),u.height=Math.round(A*e),d.setTransform(e,0,0,e,0,0),d.fillStyle=c.halo,d.fillRect(0,0,y,A),_s(d,t,{width:l,
height:f,ratio:e,head:h}),Ts(d,s,c,{x:v+l-26,y:h+14}),Is(d,r,c,s,{right:v+l-14,bottom:h+f-14,most:l/5}),d.textAlign="left",d.textBaseline="alphabetic",d.fillStyle=
c.ink,d.font=`700 26px ${X}`,b.forEach((T,P)=>d.fillText(T,v,44+P*32)),d.font=`13px ${O}`,d.fillStyle=c.muted,p.forEach((T,P)=>d.fillText(T,v,32+b.length*32+P*mn)),
Wt(d,o,t.shown("one"),s,{x:v,y:S,width:l}),d.font=`12px ${O}`,d.textBaseline="alphabetic",d.fillStyle=c.muted,g.forEach((T,P)=>d.fillText(T,v,S+M+26+P*17)),u}function _s(t,e,{
width:n,height:o,ratio:s,head:r}){let{scene:i,map:a,state:l}=e,f=a.getZoom(),c=a.project(a.getCenter(),f),u={scale:256*2**f,zoom:f,width:n,height:o,left:c.x-n/2,
top:c.y-o/2},d=document.createElement("canvas");d.width=Math.round(n*s),d.height=Math.round(o*s);let y=d.getContext("2d"),{compare:b,swipe:p,year:g,compareYear:h}=l();
for(let[S,M,A,T]of b?[["left",0,p,String(h)],["right",p,1,String(g)]]:[["one",0,1,""]]){y.setTransform(s,0,0,s,0,0);let P=[M*n,A*n];ft(y,b?{...u,clip:P}:u,i,{...e.
shown(S),tiles:!1}),t.save(),t.beginPath(),t.rect(v+M*n,r,(A-M)*n,o),t.clip(),t.drawImage(d,v,r,n,o),T&&(t.font=`700 20px ${O}`,t.textAlign=S==="left"?"right":"\
left",t.textBaseline="top",t.fillStyle=e.shown("one").palette.ink,t.fillText(T,v+p*n+(S==="left"?-10:10),r+10)),t.restore()}t.strokeStyle=e.shown("one").palette.
around_edge,t.strokeRect(v+.5,r+.5,n-1,o-1),t.fillStyle=e.shown("one").palette.ink,b&&t.fillRect(v+p*n-1,r,2,o)}function Ts(t,e,n,{x:o,y:s}){t.save(),t.lineJoin=
"round",t.beginPath(),t.moveTo(o,s),t.lineTo(o+8,s+24),t.lineTo(o,s+18),t.lineTo(o-8,s+24),t.closePath(),t.strokeStyle=n.halo,t.lineWidth=3,t.stroke(),t.fillStyle=
n.ink,t.fill(),gn(t,e.t("north"),o,s+38,n,"center"),t.restore()}function Is(t,e,n,o,{right:s,bottom:r,most:i}){let{lat:a,lng:l}=e.getCenter(),f=e.getZoom(),c=e.
unproject(e.project([a,l],f).add([1,0]),f),u=Ot([l,a],[c.lng,c.lat]),d=i*u,b=[1,2,5].flatMap(g=>[0,1,2,3,4,5,6].map(h=>g*10**h)).sort((g,h)=>g-h).filter(g=>g<=d).
pop()??1,p=b/u;t.save(),t.beginPath(),t.moveTo(s-p,r-6),t.lineTo(s-p,r),t.lineTo(s,r),t.lineTo(s,r-6);for(let[g,h]of[[n.halo,4],[n.ink,1.5]])t.strokeStyle=g,t.lineWidth=
h,t.stroke();gn(t,b<1e3?`${b} ${o.t("metre")}`:`${b/1e3} ${o.t("unit_km")}`,s-p/2,r-6,n,"center"),t.restore()}function gn(t,e,n,o,s,r){t.font=`600 12px ${O}`,t.
textAlign=r,t.textBaseline="alphabetic",t.strokeStyle=s.halo,t.lineWidth=3,t.strokeText(e,n,o),t.fillStyle=s.ink,t.fillText(e,n,o)}function yn(t){k("save-png").
addEventListener("click",()=>{hn(t,2).toBlob(e=>{e&&et(`corridor-atlas-${t.state().year}.png`,e)},"image/png")}),k("print").addEventListener("click",()=>window.
print()),window.addEventListener("beforeprint",()=>{k("print-sheet").replaceChildren(hn(t,2))}),window.addEventListener("afterprint",()=>k("print-sheet").replaceChildren())}function bn(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:i}=t.get();return i==="auto"?o.matches:i==="dark"};function r(){let i=s();
document.documentElement.dataset.theme=i?"dark":"light";let a=k("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return k("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}function xn(t,e,n,o,s){let r=I("compare"),i=F("compare-year"),a=k("swipe");for(let c=t.page.firstYear;c<=t.page.lastYear;c++)i.append(m("option",{value:c},String(
c)));function l(){let{compare:c,compareYear:u,swipe:d,year:y}=n.get();r.checked=c,i.value=String(u),i.disabled=!c,a.hidden=!c,a.style.left=`${d*100}%`,a.setAttribute(
"aria-valuenow",String(Math.round(d*100))),k("swipe-left").textContent=String(u),k("swipe-right").textContent=String(y),s.main.clip(c?d:0,1),s.other.clip(0,d)}function f(c){
n.set({swipe:Math.min(.98,Math.max(.02,c))})}a.addEventListener("pointerdown",c=>{a.setPointerCapture(c.pointerId),c.preventDefault(),a.focus()}),a.addEventListener(
"pointermove",c=>{if(!a.hasPointerCapture(c.pointerId))return;let u=e.getContainer().getBoundingClientRect();f((c.clientX-u.left)/u.width)}),a.addEventListener(
"keydown",c=>{let u={ArrowLeft:-.02,ArrowRight:.02,PageDown:-.1,PageUp:.1}[c.key];u!==void 0&&(f(n.get().swipe+u),c.preventDefault())}),r.addEventListener("chan\
ge",()=>n.set({compare:r.checked})),i.addEventListener("change",()=>n.set({compareYear:Number(i.value)})),n.listen(["compare","compareYear"],({compare:c})=>{s.other.
show(c),l()}),n.listen(["swipe","year"],l),s.other.show(n.get().compare),l()}var Cs={osm:{url:"https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png",hosts:"abc",credit:"© OpenStreetMap contributors"},tianditu:{url:"https://t{s}.tianditu.g\
ov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk={key}",
hosts:"01234567",credit:"天地图"}};function kn(t,e){let n=I("basemap"),o=F("basemap-source"),s=I("basemap-key"),r=null;function i(){let{basemap:a}=e.get();r?.
remove(),r=null,k("basemap-credit").textContent="",n.checked=!!a,k("basemap-choice").hidden=!a,k("basemap-key-row").hidden=a!=="tianditu";let l=Cs[a];!l||a==="t\
ianditu"&&!s.value.trim()||(r=L.tileLayer(l.url.replace("{key}",encodeURIComponent(s.value.trim())),{subdomains:l.hosts,maxZoom:18,crossOrigin:"anonymous"}),k("\
basemap-credit").textContent=l.credit,r.addTo(t))}n.addEventListener("change",()=>e.set({basemap:n.checked?o.value:""})),o.addEventListener("change",()=>e.set({
basemap:o.value})),s.addEventListener("change",i),e.listen(["basemap"],i),i()}var re=["small","half","tall"];function Sn(t,e,n){let o=k("panel"),s=k("sheet-toggle");function r(c){o.dataset.sheet=c,s.setAttribute("aria-expanded",String(c!==
"small")),s.setAttribute("aria-label",e.t(c==="tall"?"sheet_less":"sheet_more"))}let i=0,a=0,l=!1;s.addEventListener("pointerdown",c=>{s.setPointerCapture(c.pointerId),
i=c.clientY,a=o.getBoundingClientRect().height,l=!1}),s.addEventListener("pointermove",c=>{!s.hasPointerCapture(c.pointerId)||Math.abs(c.clientY-i)<6||(l=!0,o.style.
height=`${Math.max(80,a+i-c.clientY)}px`)}),s.addEventListener("pointerup",()=>{if(!l)return;let c=o.getBoundingClientRect().height/window.innerHeight;o.style.height=
"",r(c<.33?"small":c<.68?"half":"tall")}),s.addEventListener("click",()=>{if(l)return;let c=re.indexOf(o.dataset.sheet??"small");r(re[(c+1)%re.length])});let f=k(
"legend-toggle");f.addEventListener("click",()=>{let c=k("legend").classList.toggle("closed")===!1;f.setAttribute("aria-expanded",String(c))}),window.matchMedia(
"(max-width: 760px)").matches&&(k("legend").classList.add("closed"),f.setAttribute("aria-expanded","false")),r("small"),n.listen(["lang"],()=>r(o.dataset.sheet??
"small")),t.on("click",()=>o.dataset.sheet!=="small"&&r("small"))}function Mn(){let t=k("panel"),e=k("search"),n=k("search-results"),o=window.visualViewport,s="";
function r(){let i=o?o.offsetTop+o.height:window.innerHeight;t.style.setProperty("--keyboard",`${Math.max(0,Math.round(window.innerHeight-i))}px`),n.style.maxHeight=
`${Math.max(120,Math.round(i-e.getBoundingClientRect().bottom-10))}px`}e.addEventListener("focus",()=>{window.matchMedia("(max-width: 760px)").matches&&(s=t.dataset.
sheet??"small",t.dataset.sheet="tall",t.classList.add("searching"),t.scrollTop=0,r())}),e.addEventListener("blur",()=>{t.classList.contains("searching")&&(t.classList.
remove("searching"),t.dataset.sheet=s,t.style.removeProperty("--keyboard"),n.style.removeProperty("max-height"))}),e.addEventListener("input",()=>t.classList.contains(
"searching")&&r()),t.addEventListener("transitionend",()=>t.classList.contains("searching")&&r()),o?.addEventListener("resize",()=>t.classList.contains("searchi\
ng")&&r()),o?.addEventListener("scroll",()=>t.classList.contains("searching")&&r())}function $n(t){return t.replace(/&/g,"&amp;").replace(/"/g,"&quot;").replace(/</g,"&lt;")}function zs(t,e){let[n,o=""]=t.split("#"),s=/^https?:/.test(n)?n:n.slice(
n.lastIndexOf("/")+1);return`<iframe src="${$n(`${s}${o?`#${o}`:""}`)}" title="${$n(e)}" width="100%" height="640" style="border:0" loading="lazy" allow="fullsc\
reen; geolocation; clipboard-write"></iframe>`}function Ln(t){let e=I("embed"),n=()=>{e.value=zs(I("share-link").value||window.location.href,document.title)};e.
addEventListener("focus",()=>{n(),e.select()}),k("copy-embed").addEventListener("click",async()=>{n();let o=await xt(e.value);o||e.select(),k("share-note").textContent=
t.t(o?"copied":"copy_by_hand")}),n()}var En=5;function Nt(t,e){return`${t.toFixed(En)}, ${e.toFixed(En)}`}function An(t,e,n){let o=k("tool-note"),s={measure:k("measure"),coordinates:k("coordinates")};
t.getContainer().querySelector(".leaflet-top.leaflet-right")?.append(k("tools")),L.DomEvent.disableClickPropagation(k("tools")),L.DomEvent.disableScrollPropagation(
k("tools"));let r="",i=Os(t,e,c=>a(c));function a(c){o.textContent=c,o.hidden=!c}function l(c){r=r===c?"":c;for(let[u,d]of Object.entries(s))d.setAttribute("ari\
a-pressed",String(u===r));t.getContainer().classList.toggle("measuring",r!==""),i.clear(),a(r?e.t(`tool_${r}_hint`):"")}function f({lat:c,lng:u}){let d=[["coord\
inates_wgs84",Nt(u,c)],["coordinates_gcj02",Nt(...pn(u,c))]],y=m("p",{class:"copied",role:"status"});L.popup({className:"callout",offset:[0,-2],closeButton:!1,autoPan:!0}).
setLatLng([c,u]).setContent(m("div",{},...d.map(([b,p])=>m("p",{class:"place"},m("span",{},e.t(b)),m("b",{"data-datum":b},p),m("button",{type:"button",class:"ac\
tion","data-copy":p,"aria-label":`${e.t("copy")} ${e.t(b)}`,click:async()=>{let g=await xt(p);y.textContent=e.t(g?"copied":"copy_failed")}},e.t("copy")))),m("p",
{class:"note"},e.t("coordinates_note")),y)).openOn(t)}return s.measure.addEventListener("click",()=>l("measure")),s.coordinates.addEventListener("click",()=>l("\
coordinates")),t.on("contextmenu",c=>f(c.latlng)),t.on("mousemove",c=>{r==="coordinates"&&a(Nt(c.latlng.lng,c.latlng.lat))}),document.addEventListener("keydown",
c=>{c.key==="Escape"&&r&&l(""),c.key==="Enter"&&r&&c.target===t.getContainer()&&(r==="measure"?i.add(t.getCenter()):f(t.getCenter()))}),Ns(t,e,a),vs(),n.listen(
["lang"],()=>a(r?e.t(`tool_${r}_hint`):"")),{takes(c){return r==="measure"?i.add(c.latlng):r==="coordinates"&&f(c.latlng),r!==""}}}function Os(t,e,n){let o=[],s=null;
return{add(r){o.push(r),s??=L.polyline([],{className:"ruler",color:"#d7263d",weight:3,interactive:!1}).addTo(t),s.setLatLngs(o);let i=0;for(let a=1;a<o.length;a++)
i+=Ot([o[a-1].lng,o[a-1].lat],[o[a].lng,o[a].lat]);n(o.length<2?e.t("tool_measure_next"):e.t("tool_measure_sum",{length:i<1e3?`${Math.round(i)} ${e.t("metre")}`:
`${e.number(i/1e3,2)} ${e.t("unit_km")}`,n:o.length}))},clear(){o=[],s?.remove(),s=null}}}function Ns(t,e,n){let o=k("locate"),s=null;navigator.geolocation||(o.
hidden=!0),o.addEventListener("click",()=>{if(s){s.remove(),s=null,o.setAttribute("aria-pressed","false"),n("");return}n(e.t("locate_waiting")),navigator.geolocation.
getCurrentPosition(({coords:r})=>{let i=[r.latitude,r.longitude];s=L.layerGroup([L.circle(i,{radius:r.accuracy,color:"#17509e",weight:1,interactive:!1}),L.circleMarker(
i,{radius:7,color:"#fff",weight:2,fillColor:"#17509e",fillOpacity:1,interactive:!1})]).addTo(t),o.setAttribute("aria-pressed","true"),t.setView(i,Math.max(t.getZoom(),
11)),n(e.t("locate_found",{at:Nt(r.longitude,r.latitude),metres:Math.round(r.accuracy)}))},({code:r})=>n(e.t(r===1?"locate_denied":"locate_failed")),{maximumAge:6e4,
timeout:15e3})})}function vs(){let t=k("fullscreen"),e=document.documentElement;t.hidden=!document.fullscreenEnabled,t.addEventListener("click",()=>{(document.fullscreenElement?
document.exitFullscreen():e.requestFullscreen()).catch(()=>{t.hidden=!0})}),document.addEventListener("fullscreenchange",()=>{t.setAttribute("aria-pressed",String(
!!document.fullscreenElement))})}var wn=["statuses","named","layers","district","km","unit","nearStatus","nearKind","compare","compareYear"],Ps=700,Rs=50;function _n(t,e){let n=k("undo"),o=[],s=i(),
r=!1;function i(){let f=t.get();return Object.fromEntries(e.map(c=>[c,f[c]]))}function a(){n.disabled=!o.length}t.listen(e,(f,c)=>{let u=Object.fromEntries(e.filter(
p=>c.has(p)).map(p=>[p,s[p]]));if(s=i(),r)return;let d=o[o.length-1],y=window.performance.now();d&&y-d.at<Ps&&Object.keys(u).join()===Object.keys(d.patch).join()?
d.at=y:o.push({patch:u,at:y}),o.length>Rs&&o.shift(),a()});function l(){let f=o.pop();f&&(r=!0,t.set(f.patch),r=!1,a())}n.addEventListener("click",l),document.addEventListener(
"keydown",f=>{let c=f.target.closest?.("input[type=text], input[type=number]");f.key.toLowerCase()!=="z"||f.shiftKey||!(f.ctrlKey||f.metaKey)||c||(l(),f.preventDefault())}),
a()}function js(){let t=JSON.parse(k("atlas-data").textContent??""),e=window[t.page.map],n=Ce(t),o={year:t.page.asOfYear,statuses:new Set(Kt),named:!1,layers:new Set(
t.groups.flatMap(x=>x.layers.filter($=>$.on).map($=>$.id))),district:"",km:20,unit:"km",nearStatus:"",nearKind:"",selected:"",lang:"zh",theme:"auto",compare:!1,
compareYear:2015,swipe:.5,basemap:""},s=Jt(window.location.hash,o,t),r=ae({...o,...Tn(s.patch,n)}),i=le(t.words,()=>r.get().lang,t.said);ce(r,i,fe(n)),n.towards=
x=>i.t("towards",{name:i.say(x)});let a=He(t,n),l=null,f=()=>{let x=r.get();l=x.district?new Set(a(x).map(({feature:$})=>$.id)):null};f();let c=()=>{},u=bn(r,i,
()=>c());function d(x){let $=r.get();return ze(n,$,{dark:u(),lit:l,year:x==="left"?$.compareYear:void 0})}let y={main:Yt(e,(x,$)=>ft(x,$,n,d("right"))),other:Yt(
e,(x,$)=>ft(x,$,n,d("left")))};c=()=>{y.main.later(),y.other.later(),Vt(n,d("one"),i)};let b={data:t,scene:n,language:i,state:r.get,open:M};function p(x,$=[]){je(
b,x,$,{close:g,near:E=>{r.set({district:E.id}),g(),k("near").scrollIntoView({block:"start"}),k("near-district").focus()}})}function g(){k("detail").hidden=!0,document.
body.classList.remove("detail-open"),e.closePopup(),r.set({selected:""}),e.getContainer().focus({preventScroll:!0})}function h(x,$,E=x.name){let N=ht(b,x)?` · ${mt(
b,x)}`:"";L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"callout"}).setLatLng($).setContent(m("div",{},m("b",{},E),E===x.name?m("span",{},`${q(b,x)}${N}`):
null)).openOn(e)}function S(){let{x,y:$}=e.getSize();return x>700?{paddingTopLeft:[230,50],paddingBottomRight:[480,60]}:{paddingTopLeft:[30,50],paddingBottomRight:[
30,Math.round($*.58)]}}function M(x){r.set({selected:x.id,layers:new Set([...r.get().layers,x.layer]),named:r.get().named&&x.named}),p(x),Number.isFinite(x.box[0])&&
T(x),Number.isFinite(x.x)&&h(x,[Y(x.y),H(x.x)]),k("detail-title").focus({preventScroll:!0})}function A(x){let{feature:$,place:E}=x;if($){M($);return}if(!E)return;
let N=[E.latitude,E.longitude],B=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.flyTo(N,E.zoom,{animate:!B,duration:.8}),L.popup({closeButton:!1,
autoPan:!1,offset:[0,-4],className:"callout"}).setLatLng(N).setContent(m("div",{},m("b",{},i.pick(x)),m("span",{},i.t(`place_${E.level}`)))).openOn(e),e.getContainer().
focus({preventScroll:!0})}function T({box:[x,$,E,N]}){let B=window.matchMedia("(prefers-reduced-motion: reduce)").matches,z=L.latLngBounds([Y(N),H(x)],[Y($),H(E)]);
e.flyToBounds(z,{maxZoom:11,...S(),animate:!B,duration:.8})}function P(x){let{compare:$,swipe:E}=r.get(),N=$&&x.containerPoint.x<E*e.getSize().x,B=N?y.other:y.main,
z=B.view(),bt=e.project(x.latlng,z.zoom);return{x:bt.x-z.left,y:bt.y-z.top,surface:B,view:z,seen:d(N?"left":"right")}}function V(x,$){let{x:E,y:N,surface:B,view:z,
seen:bt}=P(x);return Oe(E,N,z,n,bt,B.drawn().symbols,{polygons:$})}let tt=({layer:x})=>n.layers[x].look.draw==="clusters";function D(x){let{x:$,y:E,surface:N}=P(
x);return N.drawn().symbols.find(z=>tt(z.features[0])&&Math.hypot(z.x-$,z.y-E)<=z.r)?.features??[]}e.on("click",x=>{if(zn.takes(x))return;let $=V(x,!0);if(!$.length){
r.get().selected&&g();return}let[E,...N]=$;if(D(x).length>1){let z=i.t("bubble",{n:D(x).length});Zt(b,z,D(x),g),h(E,x.latlng,z),e.panInside(x.latlng,S());return}
let B=$.find(({layer:z})=>z==="districts");r.set({selected:E.id,...E.layer==="districts"&&B?{district:B.id}:{}}),p(E,N),h(E,x.latlng),e.panInside(x.latlng,S())}),
Fs(e,x=>V(x,!1),x=>`${x.name} · ${q(b,x)}${ht(b,x)?` · ${mt(b,x)}`:""}`),fn(t,r,i),qe(n,t,i,x=>q(b,x),A);let In=C(n.layers,"lines","symbols","clusters").flatMap(
({features:x})=>x).filter(x=>Number.isFinite(x.x)&&x.undated);De(t,r,i,In.length),Be(t,n,r,i,x=>Zt(b,i.pick(n.layers[x].look),n.layers[x].features,g)),Bs(r),Ye(
b,r,a,T),xn(t,e,r,i,y),kn(e,r);let Cn=cn(b,a);yn({data:t,scene:n,language:i,map:e,state:r.get,shown:x=>d(x==="one"?"right":x)}),Sn(e,i,r),Mn();let zn=An(e,i,r);
_n(r,wn),k("lang").addEventListener("click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"})),r.listen(["district","km","unit","nearStatus","nearKind","named","y\
ear"],f),r.listen(["*",...Object.keys(o)],(x,$)=>{[...$].every(E=>E==="swipe"||E==="basemap")||c()}),r.listen(["basemap"],()=>c()),r.listen(["lang"],({lang:x,selected:$})=>{
vt(i,x),Cn();let E=n.byId.get($);E&&!k("detail").hidden&&p(E)}),r.listen(["year"],({selected:x})=>{let $=n.byId.get(x);$&&!k("detail").hidden&&p($)});function ie(x){
r.set({...o,...Tn(x.patch,n)}),x.where&&e.setView([x.where.latitude,x.where.longitude],x.where.zoom,{animate:!1});let $=n.byId.get(r.get().selected);$&&p($)}if(vt(
i,r.get().lang),s.where)ie(s);else{let x=e.getSize().x>700;e.fitBounds(t.page.bounds,{animate:!1,paddingTopLeft:[x?250:6,6],paddingBottomRight:[x?30:6,x?30:150]});
let $=n.byId.get(r.get().selected);$&&M($)}tn(e,r,o,i,x=>ie(Jt(x,o,t))),Ln(i),y.main.redraw(),Vt(n,d("one"),i),document.documentElement.dataset.ready="yes",window.
atlas={map:e,store:r,scene:n,labels:()=>y.main.drawn().labels,symbols:()=>y.main.drawn().symbols,view:()=>y.main.view(),describe:p}}function Bs(t){let e=I("name\
d");e.addEventListener("change",()=>t.set({named:e.checked})),t.listen(["named"],({named:n})=>{e.checked=!!n}),e.checked=!!t.get().named}function Tn(t,e){let n={
...t};return n.district&&e.byId.get(n.district)?.layer!=="districts"&&delete n.district,n.selected&&(n.selected=e.byId.get(n.selected)?.id),n.selected||delete n.
selected,n}function Fs(t,e,n){let o=k("hover"),s=t.getContainer(),r=0,i=!1;t.on("movestart zoomstart",()=>{i=!0,o.hidden=!0}),t.on("moveend",()=>{i=!1}),t.on("m\
ousemove",a=>{i||r||(r=requestAnimationFrame(()=>{r=0;let[l]=e(a);s.style.cursor=l?"pointer":"",o.hidden=!l,l&&(o.textContent=n(l),o.style.transform=`translate(${a.
containerPoint.x+14}px, ${a.containerPoint.y+14}px)`)}))}),t.on("mouseout",()=>{o.hidden=!0})}js();})();
