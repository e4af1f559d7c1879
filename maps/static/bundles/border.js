"use strict";(()=>{function M(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function p(t,e={},...n){let o=document.createElement(t);for(let[s,a]of Object.entries(e))typeof a=="function"?o.addEventListener(s,a):a===!0?o.setAttribute(s,""):
a!==!1&&a!=null&&o.setAttribute(s,String(a));for(let s of n)s!=null&&o.append(s);return o}function v(t,e){let n=URL.createObjectURL(e),o=p("a",{href:n,download:t});
document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function bt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[a,r]of Object.entries(o)){let i=e[a];Xt(i,r)||s.add(a)}if(s.size){e={...e,...o};for(let{
keys:a,listener:r}of n)a.some(i=>i==="*"||s.has(i))&&r(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function Xt(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function kt(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(a,r)=>String(o[r]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var Gt={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function St(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries(Gt)){let s=`[data-${n.
replace(/[A-Z]/g,a=>`-${a.toLowerCase()}`)}]`;for(let a of document.querySelectorAll(s)){let r=a.dataset[n]??"";a.setAttribute(o,t.t(r))}}}var Jt=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Qt=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],vt=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],wt=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],te=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function V(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=0;
let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function _t(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,a=0;function r(d){for(;a<d;)s|=t[o++]<<a,a+=8;let h=s&(1<<d)-1;return s>>>=
d,a-=d,h}function i(d){let h=0,g=0,b=0;for(let m=1;m<16;m++){h|=r(1);let y=d.counts[m];if(h-y<g)return d.symbols[b+(h-g)];b+=y,g=g+y<<1,h<<=1}throw new Error("d\
amaged data")}function l(d){if(n+d<=e.length)return;let h=new Uint8Array(Math.max(e.length*2,n+d));h.set(e),e=h}function c(){s=0,a=0;let d=t[o]|t[o+1]<<8;o+=4,l(
d),e.set(t.subarray(o,o+d),n),n+=d,o+=d}function f(){let d=r(5)+257,h=r(5)+1,g=r(4)+4,b=new Uint8Array(320);for(let y=0;y<g;y++)b[te[y]]=r(3);let m=V(b.slice(0,
19));b.fill(0);for(let y=0;y<d+h;){let k=i(m);if(k<16){b[y++]=k;continue}let L=k===16?b[y-1]:0,j=k===16?3+r(2):k===17?3+r(3):11+r(7);for(;j--;)b[y++]=L}return[V(
b.slice(0,d)),V(b.slice(d,d+h))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[V(d),V(new Uint8Array(30).
fill(5))]}for(let d=0;!d;){d=r(1);let h=r(2);if(h===0){c();continue}let[g,b]=h===1?u():f();for(;;){let m=i(g);if(m===256)break;if(m<256){l(1),e[n++]=m;continue}
let y=Jt[m-257]+r(Qt[m-257]),k=i(b),L=vt[k]+r(wt[k]);l(y);for(let j=0;j<y;j++,n++)e[n]=e[n-L]}}return e.subarray(0,n)}function Mt({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((a,r)=>{let i=e[a.toLowerCase()];s.standing.
set(t+r,i),a in e&&s.status.set(t+r,i)}),s})}function P(t,e){return t.status.get(e)??null}function w({layer:t,undated:e}){return e&&!["cities","districts"].includes(t)}function C(t,e){return t===null?!1:t===""||e.has(t==="expected"?"open":t)}function tt(t){let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);let o=_t(n),s=o.length/4,a=new Int32Array(s);for(let r=0;r<
s;r++){let i=(o[r]|o[s+r]<<8|o[2*s+r]<<16|o[3*s+r]<<24)>>>0;a[r]=i>>>1^-(i&1)}return a}function D(t){return typeof t=="string"?tt(t):t}function x(t){return t/360+
.5}function $(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function xt(t){return 90-360*Math.atan(Math.exp((t-.5)*2*Math.PI))/Math.PI}function F(t){let e=tt(t.counts),n=tt(t.steps),o=10**t.decimals,s=[],a=0,r=0,i=0;for(let l of e){
let c=new Float64Array(2*l),f=a,u=r;for(let d=0;d<l;d++)f+=n[i+d],u+=n[i+l+d],d===0&&(a=f,r=u),c[2*d]=x(f/o+t.origin[0]),c[2*d+1]=$(u/o+t.origin[1]);i+=2*l,s.push(
c)}return s}function ee(t,e){return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function I(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.
length;o+=2)n[o]<e[0]&&(e[0]=n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function et(t,e){let n=2;for(let a of t)
n+=e[a<0?-a-1:a].length-2;let o=new Float64Array(n),s=0;for(let a of t){let r=e[a<0?-a-1:a],i=r.length/2;for(let l=s===0?0:1;l<i;l++){let c=a<0?i-1-l:l;o[s++]=r[2*
c],o[s++]=r[2*c+1]}}return o}function $t(t){let e=F(t.boundaries),n=F(t.lines),o=Mt(t.years),s={};for(let[a,r]of Object.entries(t.layers)){let i=Object.fromEntries(
Object.entries(r.columns).map(([d,h])=>[d,"i"in h?{d:h.d,i:D(h.i)}:h])),l=D(r.lives),c=(d,h)=>ee(i[d],h),f=[];for(let d=0;d<r.n;d++)f.push({layer:a,index:d,id:c(
"id",d),name:c("name",d)||"",kind:c("kind",d)||"",life:o[l[d]],undated:!!c("undated",d),parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],group:c("group",d)||
"",rank:c("rank",d)||9});r.points&&ne(r.points,f),r.shapes&&oe(r,f,e),r.parts&&se(r,f,n,o);let u=(d,h)=>nt(d.map(({index:g})=>r.shapes?.[g]??[]),e,h&&d.map(h));
s[a]={id:a,geometry:r.geometry,features:f,cell:c,edges:u}}return s}function ne(t,e){let n=F(t.at)[0],o=0;Array.from(D(t.which)).forEach((s,a)=>{o+=s;let r=e[o];
r.x=n[2*a],r.y=n[2*a+1],r.box=[r.x,r.y,r.x,r.y]})}function nt(t,e,n){let o=new Map;return t.forEach((s,a)=>{for(let r of s.flat()){let i=r<0?-r-1:r,l=o.get(i);l?
l.push(n?.[a]??""):o.set(i,[n?.[a]??""])}}),[...o].filter(([,s])=>!n||s.length<2||new Set(s).size>1).map(([s])=>({path:e[s],box:I([e[s]])}))}function oe(t,e,n){
e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).map(i=>et(i,n)),o.box=I(o.rings);let a=t.labels?.[2*s],r=t.labels?.[2*s+1];a!=null&&r!=null&&(o.x=x(a),o.y=$(r))})}
function se(t,e,n,o){let s=D(t.parts?.counts??[]),a=D(t.parts?.lives??[]),r=0;e.forEach((i,l)=>{for(let u=r+s[l];r<u;r++){let d=n[(t.first??0)+r];i.parts.push({
path:d,life:o[a[r]],box:I([d])})}let c=i.parts.map(u=>u.path),f=c.reduce((u,d)=>d.length>u.length?d:u,c[0]??[]);if(i.box=I(c),f.length){let u=2*Math.floor(f.length/
4);i.x=f[u],i.y=f[u+1]}})}var re={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},At=new Map;function ae(t){let e=At.
get(t);return e||(e=new Path2D(re[t]),At.set(t,e)),e}function Lt(t,e,n){let{scale:o,left:s,top:a}=n,r=e.length-2,i=e[0]*o-s,l=e[1]*o-a;t.moveTo(i,l);for(let c=2;c<=
r;c+=2){let f=e[c]*o-s,u=e[c+1]*o-a;c<r&&Math.abs(f-i)+Math.abs(u-l)<1.6||(t.lineTo(f,u),i=f,l=u)}}function S(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-
e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}function Y(t,e,n,o){t.beginPath();for(let s of e)Lt(t,s,n),t.closePath();t.fillStyle=o,t.
fill("evenodd")}function _(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=
o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=48){t.beginPath();for(let a of e.slice(s,s+48))Lt(t,a,n);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function O(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(n,o),t.scale(s.size/12,s.size/12);let a=ae(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=
s.hollow?5.4:3.6,t.stroke(a),s.hollow?(t.fillStyle=s.rim,t.fill(a),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(a)):(t.fillStyle=s.color,t.fill(a,"evenodd")),t.
restore()}function Pt(t,e){let n=F(t.lines),o=new Set(t.rings.flatMap((a,r)=>e.has(t.names[r])?a.flat():[]).flatMap(a=>[a,-a-1])),s=t.rings.map(a=>a.map(r=>r.filter(i=>!o.
has(i))));return{around:t.rings.flatMap(a=>a.map(r=>{let i=et(r,n);return{path:i,box:I([i])}})),aroundEdges:nt(s,n)}}function q(t,e){return t.filter(({box:n})=>S(
n,e)).map(({path:n})=>n)}function ot(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),Y(t,q(n.around,e),e,s.around),_(t,
q(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),le(t,e,n,o),ce(t,e,n,o)}function ie(t,e,n){let o=t.layer==="districts"?n.cityOf(t,e.
year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tints[5e5])[e.dark?1:0]}function le(t,e,n,o){let{palette:s}=o,a=o.layers.has("districts")?n.layers.districts?.
features??[]:[],r=(n.layers.cities?.features??[]).filter(l=>o.layers.has("cities")&&n.detailed.has(l.id));if(!o.tiles)for(let l of a.length?a:r)S(l.box,e)&&Y(t,
l.rings,e,ie(l,o,n));if(a.length&&_(t,q(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!r.length)return;let i=q(n.edges.
cities(o.year),e);_(t,i,e,{color:s.city_edge,width:3.4,join:"bevel"}),_(t,i,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}function ce(t,e,n,o){if(o.
layers.has("belts"))for(let s of n.layers.belts?.features??[]){if(!o.visible(s)||!S(s.box,e))continue;let a=o.palette[`belt_${s.index%3}`];t.globalAlpha=o.dark?
.22:.17,Y(t,s.rings,e,a),_(t,s.rings,e,{color:a,width:1.6,alpha:.55,join:"bevel"})}}var fe=["trunk_road","fast_road","expressway"],de=["conventional","metro","suburban","intercity","high_speed"],ue=["proposed","planned","approved","construction",
"expected","open"];function E(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function pe(t,e,n){let o=new Map;if(!t||!n.layers.has(t.id))return o;for(let s of t.
features){if(!S(s.box,e))continue;let a=t.cell("alignment",s.index)==="schematic"?"s":"";for(let r of s.parts){let i=P(r.life,n.year);if(!C(i,n.statuses)||!S(r.
box,e))continue;let l=`${s.kind}|${i}|${a}${n.fade(s)<1?"f":""}`,c=o.get(l);c?c.push(r.path):o.set(l,[r.path])}}return o}function st(t,e,n,o){for(let[s,a]of[["r\
oads",fe],["rail",de]]){let r=pe(n.layers[s],e,o);for(let i of ue)for(let l of a)for(let c of["","s","f","sf"]){let f=r.get(`${l}|${i}|${c}`);f&&me(t,f,e,n,o,l,
i,c)}}}function me(t,e,n,o,s,a,r,i){let l=i.startsWith("s"),c=o.style.lines[a]??o.style.lines.conventional,f=o.style.strokes[r]??o.style.strokes.open,u=c.width*
E(n.zoom),d=s.palette[c.color],h=f.dash.map(y=>y*Math.max(u,1.5)),g=f.alpha*(l?o.style.schematic:1)*s.lineAlpha*(i.endsWith("f")?.42:1),b=f.dash[0]===.1?"round":
void 0,m=e.length>=400;m||_(t,e,n,{color:s.palette.halo,width:u+1.8,alpha:.75}),_(t,e,n,{color:d,width:m?1:u,dash:m?[]:h,alpha:g,cap:m?"butt":b,join:m?"bevel":"\
round"}),c.ticks&&!h.length&&!m&&_(t,e,n,{color:d,width:u*3.4,dash:[1.1,9],alpha:g*.8}),l&&u>=2.4&&!h.length&&!m&&_(t,e,n,{color:s.palette.halo,width:u*.3,alpha:.62})}
function rt(t,e,n,o){let s=n.layers.border_pairs;if(!s||!o.layers.has("border_pairs"))return;let a=s.features.filter(o.visible).flatMap(i=>i.rings),r=4.6*E(e.zoom);
_(t,a,e,{color:o.palette.halo,width:r+3,alpha:.8}),_(t,a,e,{color:o.palette.pair,width:r,alpha:.88})}var A='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',H='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',zt=new Map;function R(t,e,n){let o=`${e}|${n}`,s=zt.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,zt.set(o,
s)),s}var he=[0,8.4,8.9,9.4,10,10.4];function at(t,e){return e>=(he[t.rank]??10.4)}function It(t){return t.kind==="airport"?7:t.kind==="port"||t.kind==="hub"?8.3:8.45}function it(t,e,n,o,s){let a=n.
layers.stations;if(!a||!o.layers.has("stations"))return;let{palette:r}=o;for(let i of a.features){if(!at(i,e.zoom)||!S(i.box,e))continue;let l=o.status(i);if(l===
null)continue;let c=i.x*e.scale-e.left,f=i.y*e.scale-e.top,u=l==="open",d=(i.rank===1?2.5:1.9)*Math.sqrt(E(e.zoom))+.3;t.beginPath(),t.arc(c,f,d,0,7),t.fillStyle=
r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[i.rank<=3?"rail":"rail_minor"],t.lineWidth=1.4,t.setLineDash(u?[]:[1.6,1.4]),t.stroke(),t.setLineDash(
[]),t.globalAlpha=1,s.push({x:c,y:f,r:d+3,features:[i]})}}var ye=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function ge(t,e){let n=[],o=[],s=[0];for(let a=0;a<t.length;a+=2){let r=t[a]*e.scale-e.left,i=t[a+1]*e.scale-e.top,l=n.
length,c=r<-40||i<-40||r>e.width+40||i>e.height+40;if(c&&l===0){let f=t[a+2]*e.scale-e.left,u=t[a+3]*e.scale-e.top;if(!(f>-40&&u>-40&&f<e.width+40&&u<e.height+40))
continue}if(l){let f=Math.hypot(r-n[l-1],i-o[l-1]);if(f<3&&a<t.length-2)continue;s.push(s[l-1]+f)}if(n.push(r),o.push(i),c&&l>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function lt(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function ct(t,e,n,o){let s=t.filter(r=>r.length>=4&&S(I([r]),e,0)).map(r=>ge(r,e)).
filter(r=>r.total>n*1.15).sort((r,i)=>i.total-r.total).slice(0,4),a=[];for(let r of s)for(let i of ye){let l=r.total*i;if(l<n/2||l>r.total-n/2)continue;let[c,f]=lt(
r,l-n/2),[u,d]=lt(r,l+n/2),[h,g]=lt(r,l);if(Math.hypot(u-c,d-f)<n*.965)continue;let m=Math.atan2(d-f,u-c);m>Math.PI/2&&(m-=Math.PI),m<=-Math.PI/2&&(m+=Math.PI);
for(let y of o?[-1,1]:[0])a.push({x:h-Math.sin(m)*o*y,y:g+Math.cos(m)*o*y,angle:m})}return a}function ft(t,e,n,o,s){let a=n/2+s,r=o/2+s;return[[a,0],[-a,0],[0,-r],[0,r],[a*.85,-r*.8],[a*.85,r*.8],[-a*.85,-r*.8],[-a*.85,r*.8]].map(([i,l])=>({x:t+i,y:e+l,
angle:0}))}function Ot(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function be(t,e,n,o){let{palette:s,layers:a}=o,r=[];for(let l of a.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
l.x))continue;let c=n.detailed.has(l.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,u=l.name.replace(/市$/,""),d=`${c?700:600} ${f}px ${H}`,h=l.x*e.scale-e.left,g=l.
y*e.scale-e.top,b=c?f*.18:0,m=R(t,d,u)+b;r.push({text:u,size:f,font:d,spacing:b,firm:!0,feature:l,rank:c?0:1.2,color:c?s.ink:s.muted,places:ft(h,g,m,f,c?8:6)})}
let i=new Set(r.map(l=>l.feature?.name));return n.neighbours.forEach(l=>{i.has(l.name)||o.tiles||r.push({text:l.name,size:12,font:`500 12px ${H}`,spacing:3,firm:!1,
feature:null,rank:8.8,color:s.around_label,places:Ot(l.x*e.scale-e.left,l.y*e.scale-e.top,12)})}),r}function ke(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)
return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>S(s.box,t)).map(s=>{let a=s.id===n.district,r=(s.box[2]-s.box[0])*
t.scale;return{text:s.name,size:o,font:`${a?700:500} ${o}px ${A}`,spacing:0,firm:!0,feature:s,rank:a?.5:r<o*3?9.5:3,color:a?n.palette.ink:n.palette.muted,places:Ot(
s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function Se(t,e,n){let o=[];for(let a of n.layers.has("belts")?e.layers.belts?.features??[]:[]){if(!n.visible(a))continue;
let r=a.x*t.scale-t.left,i=a.y*t.scale-t.top,l=Math.min(17,12.5+(t.zoom-8)*1.6);o.push({text:a.name,size:l,font:`600 ${l}px ${H}`,spacing:l*.16,firm:!0,feature:a,
rank:2,color:n.palette[`belt_${a.index%3}`],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(c=>[0,-4,4].map(f=>({x:r+f*l,y:i+c*l,angle:0})))})}let s=n.layers.has("border_\
pairs")?e.layers.border_pairs?.features??[]:[];for(let a of s){if(!Number.isFinite(a.x)||!n.visible(a)||t.zoom<8.3)continue;let r=Math.min(13.5,11+(t.zoom-8.5)*
.8),i=a.name.length>14&&t.zoom<9.6?`${a.name.split("-")[0]}…${a.name.split("-").pop()}`:a.name;o.push({text:i,size:r,font:`700 ${r}px ${A}`,spacing:0,firm:!0,
feature:a,rank:2.6,color:n.palette.pair,places:ft(a.x*t.scale-t.left,a.y*t.scale-t.top,r*i.length*.94,r,7)})}return o}function dt(t,e,n,{rank:o,size:s,color:a,gap:r,
bold:i=500}){let l=`${i} ${s}px ${A}`;return{text:n.name,size:s,font:l,spacing:0,firm:!1,feature:n,rank:o,color:a,places:ft(n.x*e.scale-e.left,n.y*e.scale-e.top,
R(t,l,n.name),s,r)}}function _e(t,e,n,o){let s=[];for(let a of["hubs","areas"])for(let r of o.layers.has(a)?n.layers[a]?.features??[]:[]){let i=It(r)+(a==="area\
s"?.5:.2);if(e.zoom<i||!S(r.box,e)||!o.visible(r))continue;let l=r.kind==="airport";s.push(dt(t,e,r,{rank:l?2.2:a==="hubs"?5:6,size:l?12:11,color:o.palette[o.fade(
r)<1?"muted":a==="areas"?"area":"hub"],gap:l?10:8,bold:l?600:500}))}return s}function Me(t,e,n,o){return e.zoom<9.1||!o.layers.has("stations")?[]:(n.layers.stations?.
features??[]).filter(s=>at(s,e.zoom-.5)&&S(s.box,e)&&o.status(s)!==null).map(s=>dt(t,e,s,{rank:7+s.rank/10,size:10.5,color:o.palette.rail,gap:7.5}))}function xe(t,e,n,o){
let s=o.layers.has("projects")?n.layers.projects?.features??[]:[];return s.length>2e3?[]:s.filter(a=>(o.lit?.has(a.id)||e.zoom>=10.6&&!o.lit&&o.visible(a))&&S(a.
box,e)).map(a=>dt(t,e,a,{rank:o.lit?2.4:9,size:10.5,color:o.palette.ink,gap:9}))}var $e={high_speed:7.9,intercity:8.2,suburban:8.6,conventional:9.4,metro:9.8,expressway:9.3,
fast_road:9.5,trunk_road:10},Ae={high_speed:3.4,intercity:3.6,suburban:3.8,expressway:5.4,fast_road:5.8,conventional:6,metro:6.4,trunk_road:6.8};function Le(t,e,n,o){
let s=[];for(let a of["rail","roads"]){if(!o.layers.has(a))continue;let r=n.layers[a];for(let i of r?.features??[]){if(s.length>300)return s;if(!S(i.box,e,0)||!o.
visible(i))continue;let l=n.style.lines[i.kind];if(!l)continue;let c=o.palette[l.color],f=r.cell("codes",i.index);if(a==="roads"&&f&&e.zoom>=(String(f)[0]==="G"?
7.8:8.5)&&Pe(s,t,e,i,String(f).split("|")[0],c,o),e.zoom<($e[i.kind]??10))continue;let u=a==="rail"?11.5:10.5,d=`600 ${u}px ${A}`,h=R(t,d,i.name),g=l.width*E(e.
zoom)/2+u*.62+1;s.push({text:i.name,size:u,font:d,spacing:0,firm:!1,feature:i,rank:Ae[i.kind]??8,color:c,places:ct(i.parts.map(b=>b.path),e,h,g)})}}return s.filter(
a=>a.places.length)}function Pe(t,e,n,o,s,a,r){let l=`700 ${9.5}px ${A}`,c=ct(o.parts.map(u=>u.path),n,R(e,l,s)+7,0).map(u=>({...u,angle:0})),f=Math.ceil(c.length/
2);for(let[u,d]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])d.length&&t.push({text:s,size:9.5,font:l,spacing:0,firm:!1,feature:o,rank:u,color:r.dark?"#15181d":"#fff\
fff",shield:a,places:d})}function K(t,e,n,o){return[...be(t,e,n,o),...ke(e,n,o),...Se(e,n,o),..._e(t,e,n,o),...Me(t,e,n,o),...xe(t,e,n,o),...Le(t,e,n,o)]}var X=48,ze=new Set(["projects","hubs","areas","belts","border_pairs","rail","roads"]),G=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/
X);n<=Math.floor(e[2]/X);n++)for(let o=Math.floor(e[1]/X);o<=Math.floor(e[3]/X);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let s of this.
cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.cells.get(o);s?s.push(
n):this.cells.set(o,[n])}}};function Ie(t,e,n){let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(
1,Math.ceil(n/t.size)),a=[];for(let r=0;r<s;r++){let i=((r+.5)/s-.5)*n,l=e.x+i*Math.cos(e.angle),c=e.y+i*Math.sin(e.angle);a.push([l-o,c-o,l+o,c+o])}return a}function ut(t,e,n,o,s,a=K(
t,e,n,o)){let r=a.sort((f,u)=>f.rank-u.rank),i=new G,l=new G;l.take(s.map(({x:f,y:u,r:d})=>[f-d+2,u-d+2,f+d-2,u+d-2]));let c=[];for(let f of r){let u=R(t,f.font,
f.text)+f.spacing*(f.text.length-1)+(f.shield?7:0),d=Ee(f,u,e,i,l);!d||Oe(f,d.place,c)||(i.take(d.boxes),Te(t,f,d.place,u,o),c.push({text:f.text,boxes:d.boxes,feature:f.
feature}))}return c}function Oe(t,e,n){return t.shield||!t.feature||!ze.has(t.feature.layer)?!1:n.some(({text:o,boxes:s,feature:a})=>o===t.text&&a!==t.feature&&
Math.hypot((s[0][0]+s[0][2])/2-e.x,(s[0][1]+s[0][3])/2-e.y)<260)}function Ee(t,e,n,o,s){let a=null;for(let r of t.places){if(r.x<-e/2||r.y<0||r.x>n.width+e/2||r.
y>n.height)continue;let i=Ie(t,r,e);if(o.isFree(i)&&!(n.clip&&t.rank>=1&&i.some(l=>l[0]<(n.clip?.[0]??0)||l[2]>(n.clip?.[1]??0)))){if(t.rank<1||s.isFree(i))return{
place:r,boxes:i};t.firm&&(a??={place:r,boxes:i})}}return a}function Te(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="\
center",t.textBaseline="middle",t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=
1,t.strokeStyle=s.palette.halo,t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,
2.2+e.size*.11),t.fillStyle=e.color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let a=o/e.text.length,r=[...e.text];for(let i of["strokeText",
"fillText"])r.forEach((l,c)=>{t[i](l,(c+.5)*a-o/2,0)})}t.restore()}function Et(t){let e=$t(t),n=new Map;for(let i of Object.values(e))for(let l of i.features){n.set(l.id,l);for(let c of String(i.cell("stands_for",l.index)??"").
split("|"))c&&n.set(c,l)}let o=new Set;for(let i of e.districts?.features??[])o.add(`city/${i.id.split("/")[1].slice(0,4)}00`);for(let i of o)(e.districts?.features??
[]).filter(c=>`city/${c.id.split("/")[1].slice(0,4)}00`===i).length<2&&o.delete(i);let s=t.around.names.map((i,l)=>({name:i,x:x(t.around.labels?.[2*l]??NaN),y:$(
t.around.labels?.[2*l+1]??NaN)})),a=(e.cities?.features??[]).filter(i=>o.has(i.id)),r=je(e.districts);return{layers:e,byId:n,detailed:o,neighbours:s,cityOf:r,style:t.
style,asOfYear:t.page.asOfYear,...Pt(t.around,new Set(a.map(({name:i})=>i))),edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Ne(e,a,o,r)}}}
function je(t){return({id:e,index:n},o)=>o<Number(String(t?.cell("parent_since",n)??"").slice(0,4))?String(t?.cell("former_parent",n)):`city/${e.split("/")[1].slice(
0,4)}00`}function Ne({districts:t,cities:e},n,o,s){let a=(t?.features??[]).filter(l=>o.has(s(l,1/0))),r=e?.edges(n)??[],i=new Map([["",r]]);return l=>{let f=a.filter(
d=>s(d,l)!==s(d,1/0)).map(d=>d.id).join(),u=i.get(f);return u||(u=t.edges(a,d=>s(d,l)),i.set(f,u)),u}}function Tt(t,e,n){let o=n.year??e.year;return{year:o,statuses:e.
statuses,layers:e.layers,dark:n.dark,palette:t.style.palettes[n.dark?"dark":"light"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.district,selected:e.
selected,status:s=>{let a=P(s.life,o);return C(a,e.statuses)?a:null},visible:s=>s.parts.length?s.parts.some(a=>C(P(a.life,o),e.statuses)):C(P(s.life,o),e.statuses),
fade:s=>o<t.asOfYear&&w(s)?.42:1}}var Re=["high_speed","intercity","suburban","metro","conventional"],Ce=["expressway","fast_road","trunk_road"],J={scale:1,left:0,top:0,width:40,height:14,zoom:9};
function He(t,e,n){let o=[...Be(t,e,n),...We(t,e,n),...Ve(t,e,n)];return Object.values(t.layers).some(({id:s,features:a})=>e.layers.has(s)&&a.some(r=>e.fade(r)<
1))&&o.push({type:"symbol",key:"faint",name:n.t("faint")}),o}function Be(t,e,n){let o=[],s=["rail","roads"].filter(r=>e.layers.has(r));if(!s.length)return o;for(let r of s){
let i=new Set((t.layers[r]?.features??[]).filter(e.visible).map(l=>l.kind));for(let l of(r==="rail"?Re:Ce).filter(c=>i.has(c)))o.push({type:"line",key:l,name:n.
t(`kind_${l}`)})}for(let r of["construction","planned","expected"])(r!=="expected"||De(t,e))&&o.push({type:"status",key:r,name:n.t(`stroke_${r}`)});let a=[t.layers.
rail,t.layers.roads].flatMap(r=>r?r.features.map(i=>r.cell("alignment",i.index)):[]);for(let r of["surveyed","schematic"].filter(i=>a.includes(i)))o.push({type:"\
line",key:`=${r}`,name:n.t(`line_${r}`)});return o}function We(t,{layers:e,visible:n},o){let s=[],a=r=>e.has(r)&&!!t.layers[r]?.features.some(n);e.has("stations")&&
s.push({type:"station",key:"",name:o.t("kind_station")}),a("belts")&&s.push({type:"fill",key:"belt",name:o.t("kind_belt")}),a("border_pairs")&&s.push({type:"lin\
e",key:"=pair",name:o.t("kind_border_pair")});for(let r of e.has("hubs")?["airport","port","hub","park"]:[])t.layers.hubs?.features.some(i=>i.kind===r&&Number.isFinite(
i.x))&&s.push({type:"symbol",key:`place:${r}`,name:o.t(`kind_${r}`)});return e.has("areas")&&s.push({type:"symbol",key:"place:area",name:o.t("kind_area")}),s}function Ve(t,{
layers:e,visible:n},o){let s=e.has("projects")?(t.layers.projects?.features??[]).filter(r=>Number.isFinite(r.x)&&n(r)):[];if(!s.length)return[];let a=new Set(s.
map(r=>r.group));return[...Object.keys(t.style.shapes).filter(r=>a.has(r)).map(r=>({type:"symbol",key:`project:${r}`,name:o.t(`group_${r}`)})),{type:"symbol",key:"\
hollow",name:o.t("hollow")}]}function De(t,e){return[t.layers.rail,t.layers.roads].some(n=>n?.features.some(o=>P(o.life,e.year)==="expected"))}function Fe(t,e){
let n=[t.layers.rail,t.layers.roads].flatMap(o=>o?o.features.filter(s=>s.kind===e&&s.parts.length).map(s=>o.cell("alignment",s.index)):[]);return n.length>0&&n.
every(o=>o==="schematic")}function Ue(t,e,n,o){let{palette:s}=o,a=[Float64Array.of(2,7,38,7)];if(e.type==="line"){let r=e.key==="=pair"?{color:"pair",width:4.6}:
{color:"rail",width:3.2},i=e.key.startsWith("=")?{...r,ticks:!1}:n.style.lines[e.key],l=e.key==="=schematic"||Fe(n,e.key);_(t,a,J,{color:s[i.color],width:i.width,
alpha:l?n.style.schematic:1}),i.ticks&&_(t,a,J,{color:s[i.color],width:i.width*3.4,dash:[1.1,9],alpha:.8}),l&&i.width>=2.4&&_(t,a,J,{color:s.halo,width:i.width*
.3,alpha:.62})}else if(e.type==="status"){let{dash:r,alpha:i}=n.style.strokes[e.key];_(t,a,J,{color:s.rail,width:2.6,alpha:i,dash:r.map(l=>l*2.6),cap:r[0]===.1?
"round":void 0})}else if(e.type==="fill"){for(let r of[0,1,2])t.fillStyle=s[`belt_${r}`],t.globalAlpha=.22,t.fillRect(7+r*9,2,8,10),t.globalAlpha=.6,t.strokeStyle=
s[`belt_${r}`],t.lineWidth=1.4,t.strokeRect(7+r*9,2,8,10);t.globalAlpha=1}else e.type==="station"?(t.beginPath(),t.arc(20,7,3.2,0,7),t.fillStyle=s.halo,t.fill(),
t.strokeStyle=s.rail,t.lineWidth=1.5,t.stroke()):Ze(t,e.key,n,o)}function Ze(t,e,n,o){let{palette:s}=o,[a,r]=e.split(":");a==="place"?O(t,r==="airport"?"plane":
r,20,7,{size:r==="airport"?14:10.5,color:s[r==="area"?"area":"hub"],rim:s.halo}):O(t,/hollow|faint/.test(e)?"square":n.style.shapes[r],20,7,{size:11,color:s[`pr\
oject_${r}`]??s.ink,rim:s.halo,hollow:e==="hollow",alpha:e==="faint"?.42:1})}function jt(t,e,n){let o=Math.min(2,window.devicePixelRatio||1);M("legend-rows").replaceChildren(
...He(t,e,n).map(s=>{let a=p("canvas",{width:40*o,height:14*o,"aria-hidden":"true"}),r=a.getContext("2d");return r.scale(o,o),Ue(r,s,t,e),p("li",{class:Ye(s.name)>
7?"wide":""},a,s.name)}))}function Ye(t){return[...t].reduce((e,n)=>e+(n<"⺀"?.55:1),0)}function Nt(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:r}=t.get();return r==="auto"?o.matches:r==="dark"};function a(){let r=s();
document.documentElement.dataset.theme=r?"dark":"light";let i=M("theme");i.setAttribute("aria-label",e.t(r?"to_light":"to_dark")),i.title=e.t(r?"to_light":"to_d\
ark"),i.textContent=r?"☀":"☾"}return M("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{a(),n()}),
t.listen(["theme","lang"],a),a(),s}var qe=400750167e-1;function Rt(t,{width:e,height:n},o){let s=Math.min(...t.map(c=>c[0])),a=Math.min(...t.map(c=>c[1])),r=Math.max(...t.map(c=>c[2])),i=Math.max(
...t.map(c=>c[3])),l=Math.min((e-2*o)/(r-s),(n-2*o)/(i-a));return{scale:l,width:e,height:n,zoom:Math.log2(l/256),left:(s+r)/2*l-e/2,top:(a+i)/2*l-n/2}}function Ct(t){
return t.flatMap(({lon:e,lat:n})=>e==null||n==null?[]:[[x(e),$(n),x(e),$(n)]])}function Ht(t){let e=xt((t.top+t.height/2)/t.scale)*Math.PI/180,n=qe*Math.cos(e)/
t.scale,o=t.width/5*n/1e3,s=[50,20,10,5,2,1].find(a=>a<=o)??1;return{km:s,pixels:s*1e3/n}}var T=8.5;function Wt(t,e,n,o,s){let a=t.clientWidth||560,r=t.clientHeight||400,i=Math.max(2,window.devicePixelRatio||1);t.width=Math.round(a*i),t.height=Math.round(
r*i);let l=t.getContext("2d");l.setTransform(i,0,0,i,0,0);let c=e.byId.get(o.id),f=[...Number.isFinite(c.box[0])?[c.box]:[],...Ct(o.members)],u=Rt(f,{width:a,height:r},
Math.min(54,a/9)),d=[];ot(l,u,e,n),Xe(l,u,e,n,o),rt(l,u,e,n),_(l,c.rings,u,{color:n.palette.pair,width:5.4*E(u.zoom)}),st(l,u,e,n),it(l,u,e,n,d),Ge(l,u,n,s,d),Qe(
l,u,n,o,d);let h=[...K(l,u,e,n).filter(({feature:g})=>g&&["rail","roads","stations"].includes(g.layer)),...we(l,u,e,n,o),...ve(l,u,n,o)];ut(l,u,e,n,d,h.map(g=>Ke(
l,g,u))),en(l,u,n)}function Ke(t,e,n){t.font=e.font;let o=(t.measureText(e.text).width+e.spacing*e.text.length)/2+4;return{...e,places:e.places.filter(({x:s,y:a,
angle:r})=>{let i=o*Math.abs(Math.cos(r))+e.size/2*Math.abs(Math.sin(r)),l=o*Math.abs(Math.sin(r))+e.size/2*Math.abs(Math.cos(r));return s>i&&a>l&&s<n.width-i&&
a<n.height-l})}}function Vt(t,e){let n=new Set(e.members.flatMap(({name:o,via:s})=>[o,...s]));return(t.layers.districts?.features??[]).filter(({name:o})=>n.has(
o))}function Xe(t,e,n,o,s){let a=new Set(Vt(n,s));t.save(),t.globalAlpha=o.dark?.45:.6,t.fillStyle=o.palette.around;for(let r of n.layers.districts?.features??[])
if(!(a.has(r)||!S(r.box,e))){t.beginPath();for(let i of r.rings)i.forEach((l,c)=>{if(c%2)return;let f=l*e.scale-e.left,u=i[c+1]*e.scale-e.top;c?t.lineTo(f,u):t.
moveTo(f,u)}),t.closePath();t.fill("evenodd")}t.restore()}function Ge(t,e,n,o,s){let a=o.flatMap(({number:i,at:l})=>l.map(({x:c,y:f})=>{let u={x:c*e.scale-e.left,
y:f*e.scale-e.top};return{number:i,spot:u,x:u.x+15,y:u.y-15}})).filter(({spot:i})=>i.x>0&&i.y>0&&i.x<e.width&&i.y<e.height);Je(a,e);let{palette:r}=n;for(let{spot:i,
x:l,y:c}of a)t.beginPath(),t.moveTo(i.x,i.y),t.lineTo(l,c),t.strokeStyle=r.halo,t.lineWidth=3,t.stroke(),t.strokeStyle=r.ink,t.lineWidth=1,t.stroke(),t.beginPath(),
t.arc(i.x,i.y,2.6,0,7),t.fillStyle=r.ink,t.fill(),t.strokeStyle=r.halo,t.stroke();for(let{number:i,x:l,y:c}of a)pt(t,l,c,i,n),s.push({x:l,y:c,r:T+3,features:[]})}
function pt(t,e,n,o,s){t.beginPath(),t.arc(e,n,T,0,7),t.fillStyle=s.palette.ink,t.fill(),t.strokeStyle=s.palette.halo,t.lineWidth=1.4,t.stroke(),t.fillStyle=s.palette.
halo,t.font=`700 ${o>9?9.5:10.5}px ${A}`,t.textAlign="center",t.textBaseline="middle",t.fillText(String(o),e,n+.5)}function Je(t,e){let n=2*T+2;for(let o=0;o<160;o++)
for(let s of t){for(let a of t)a!==s&&Bt(s,a,n),Bt(s,a.spot,a===s?17:T+4);s.x+=(s.spot.x-s.x)*.02,s.y+=(s.spot.y-s.y)*.02,s.x=Math.min(e.width-T-2,Math.max(T+2,
s.x)),s.y=Math.min(e.height-T-2,Math.max(T+2,s.y))}}function Bt(t,e,n){let o=t.x-e.x,s=t.y-e.y,a=Math.hypot(o,s);if(a>=n)return;let r=(n-a)/2;t.x+=a?o/a*r:r,t.y+=
a?s/a*r:0}function Qe(t,e,n,o,s){for(let{lon:a,lat:r}of o.members){if(a==null||r==null)continue;let i=x(a)*e.scale-e.left,l=$(r)*e.scale-e.top;O(t,"square",i,l,
{size:11,color:n.palette.select,rim:n.palette.halo}),s.push({x:i,y:l,r:8,features:[]})}}function ve(t,e,n,o){let a=`700 14px ${H}`;return t.font=a,o.members.flatMap(
({name:r,lon:i,lat:l})=>{if(i==null||l==null)return[];let c=x(i)*e.scale-e.left,f=$(l)*e.scale-e.top,u=t.measureText(r).width/2+9;return[{text:r,size:14,font:a,
spacing:0,firm:!0,feature:null,rank:.2,color:n.palette.ink,places:[[u,0],[-u,0],[0,-15],[0,15],[u*.8,-13],[-u*.8,-13],[u*.8,13],[-u*.8,13]].map(([d,h])=>({x:c+d,
y:f+h,angle:0})).filter(d=>d.x>u&&d.x<e.width-u)}]})}function we(t,e,n,o,s){let a=new Set(Vt(n,s)),r=new Set(s.members.map(({name:l})=>l)),i=[];for(let l of n.layers.
districts?.features??[]){if(!S(l.box,e,0))continue;let c=a.has(l);if(c&&r.has(l.name))continue;let f=tn(t,l,e);if(!f.length)continue;let u=c?13:11.5;i.push({text:l.
name,size:u,font:`500 ${u}px ${A}`,spacing:2,firm:!0,feature:l,rank:c?1:4,color:o.palette.muted,places:f})}return i}function tn(t,e,n){let o=new Path2D;for(let c of e.
rings){for(let f=0;f<c.length;f+=2){let u=c[f]*n.scale-n.left,d=c[f+1]*n.scale-n.top;f?o.lineTo(u,d):o.moveTo(u,d)}o.closePath()}t.save(),t.setTransform(1,0,0,1,
0,0);let s=(c,f)=>t.isPointInPath(o,c,f,"evenodd"),a=[],r=e.name.length*6.5;for(let c=r+8;c<n.width-r-8;c+=24)for(let f=14;f<n.height-10;f+=18)s(c-r,f)&&s(c+r,f)&&
s(c,f)&&a.push({x:c,y:f,angle:0});t.restore();let i=a.reduce((c,f)=>c+f.x,0)/a.length,l=a.reduce((c,f)=>c+f.y,0)/a.length;return a.sort((c,f)=>Math.hypot(c.x-i,
c.y-l)-Math.hypot(f.x-i,f.y-l))}function en(t,e,n){let{km:o,pixels:s}=Ht(e),a=e.height-10;t.beginPath(),t.moveTo(12.5,a-5),t.lineTo(12.5,a),t.lineTo(12.5+s,a),t.
lineTo(12.5+s,a-5),t.strokeStyle=n.palette.halo,t.lineWidth=3.5,t.stroke(),t.strokeStyle=n.palette.ink,t.lineWidth=1.2,t.stroke(),t.font=`11px ${A}`,t.textAlign=
"left",t.textBaseline="alphabetic",t.lineWidth=3,t.strokeStyle=n.palette.halo,t.strokeText(`${o} km`,16,a-5),t.fillStyle=n.palette.ink,t.fillText(`${o} km`,16,a-
5)}function Dt(t,e){let n=`project_${e}`,o=t.t(n);return o===n?e:o}function Ft(t,e){let{data:n,language:o,scene:s}=t,a=s.layers[e.layer].cell("evidence",e.index)??[0],[r,...i]=a,l=new Set,c=i.map(([u,d,h,g,b])=>{let m=n.documents[u],
y=n.strings[g],k=p("blockquote",{});return b<0?k.append(p("mark",{},y)):nn(k,n.strings[b],y),p("li",{},k,p("cite",{},m?`《${m.title}》`:""," ",p("time",{},m?.
date??"")," ",p("small",{},o.t("offsets",{start:d,end:h})),m?.date_note&&l.size<l.add(u).size?p("small",{class:"doubt"},` ${m.date_note}`):null))}),f=r-i.length;
return p("section",{},p("h3",{},o.t("evidence",{n:r})),c.length?p("ol",{class:"evidence"},...c):p("p",{},o.t("no_evidence")),f>0?p("p",{},o.t("more_evidence",{n:f})):
null)}function nn(t,e,n){let o=e.indexOf(n);o<0?t.append(e):t.append(e.slice(0,o),p("mark",{},n),e.slice(o+n.length))}function Ut(t,e){let[,n,o]=/^(\w+\.csv): ([^]*)$/.exec(e)??[];return!((o?.match(/[a-z]/gi)??[]).length>(o?.match(/\p{sc=Han}/gu)??[]).length)||t.pick({zh:"",en:"\
en"})?p("p",{class:"source"},t.t("source_row")," ",e):p("details",{class:"source"},p("summary",{},t.t("source_row")," ",t.t("source_notes",{table:n})),p("p",{lang:"\
en"},o))}var z=["rail","road"],Q=8,mt=[["status_open",["open"]],["status_construction",["construction"]],["border_planned",["approved","planned","proposed"]]];function U(t){
return t.replace("/","-")}function B(t,e){let n=t.byId.get(e),o=t.layers.border_pairs.cell("crossings",n.index)??[],s=new Map;for(let i of o){let l=s.get(i.line)??
{...i,number:0,at:[]};l.at.push({x:x(i.lon),y:$(i.lat)}),s.set(i.line,l)}let a=mt.flatMap(([,i])=>i),r=[...s.values()].sort((i,l)=>a.indexOf(i.status)-a.indexOf(
l.status)||z.indexOf(i.mode)-z.indexOf(l.mode));return r.forEach((i,l)=>{i.number=l+1}),r}function ht(t){return mt.map(([,e])=>t.filter(({status:n})=>e.includes(
n)).length)}function on({language:t},e){return e.status==="open"?e.opened?t.t("border_opened",{date:e.opened}):t.t("border_undated"):e.expected?t.t("border_expe\
cted",{date:e.expected}):t.t("border_undated")}function sn(t,e){let{language:n}=t;return p("section",{class:"crossings"},p("h3",{},n.t("border_crossings",{n:e.length})),
...mt.map(([o,s])=>{let a=e.filter(({status:r})=>s.includes(r));return p("div",{class:"by-status"},p("h4",{},n.t(o)," ",p("small",{},String(a.length))),a.length?
p("ul",{},...a.map(r=>p("li",{"data-id":r.line,"data-status":r.status},p("i",{class:`disc ${r.mode}`},String(r.number)),p("span",{},p("b",{},r.name)," ",p("smal\
l",{},`${n.t(`kind_${r.kind}`)} · ${s.length>1?`${n.t(`status_${r.status}`)} · `:""}${on(t,r)}`))))):p("p",{class:"none"},n.t("border_none")))}))}function rn({
scene:t,language:e},n){let o=t.byId.get(n.id),s=t.layers.border_pairs.cell("segments",o.index)??[],a=n.members.filter(r=>r.via.length);return p("section",{class:"\
boundary"},p("h3",{},e.t("border_segments")),p("ul",{class:"segments"},...s.map(r=>p("li",{class:r.shared_km>0?"":"apart","data-km":r.shared_km},r.shared_km>0?e.
t("shared",{a:r.a_name,b:r.b_name,km:e.number(r.shared_km,1)}):e.t("border_zero",{names:`${r.a_name}—${r.b_name}`})))),...a.map(r=>p("p",{class:"note"},e.t("b\
order_via",{area:r.name,districts:r.via.join("、")}))))}function an({language:t},e,n,o){let[s,a,r]=e.by[n]?.[String(o)]??[null,null,null];return s==null?p("td",
{class:"none"},t.t("border_no_way")):p("td",{"data-mode":n,"data-year":o,"data-minutes":s,"data-detour":r},p("b",{},t.number(Math.round(s)))," ",p("span",{class:"\
unit"},t.t("minute_unit")),p("small",{},p("span",{},`${t.number(a??0,1)} ${t.t("unit_km")}`)," ",p("span",{},t.t("border_detour",{n:(r??0).toFixed(2)}))))}function ln(t,e){
let{data:n,language:o}=t,s=[n.page.asOfYear,n.border.later];return p("section",{class:"travel"},p("h3",{},o.t("border_travel")),p("div",{class:"wide",tabindex:0,
role:"region","aria-label":o.t("border_travel")},p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},o.t("border_route")),...z.map(a=>p("th",{scope:"\
colgroup",colspan:2},o.t(a)))),p("tr",{},...z.flatMap(()=>s.map(a=>p("th",{scope:"col"},String(a)))))),p("tbody",{},...e.travel.map(a=>p("tr",{"data-a":a.a,"dat\
a-b":a.b},p("th",{scope:"row"},`${a.names[0]}—${a.names[1]}`,p("small",{},o.t("border_straight",{km:o.number(a.straightKm??0,1)}))),...z.flatMap(r=>s.map(i=>an(
t,a,r,i)))))))),p("p",{class:"note"},o.t("border_detour_note",{later:n.border.later})))}function cn(t,e){let{data:n,language:o}=t,s=fn(t,e.projects).map(a=>dn(t,
a));return p("section",{class:"projects"},p("h3",{},o.t("border_projects",{km:n.border.nearbyKm,n:s.length})),s.length?p("ul",{},...s.slice(0,Q)):p("p",{class:"\
none"},o.t("border_none")),s.length>Q?p("details",{},p("summary",{},o.t("border_more",{n:s.length-Q})),p("ul",{},...s.slice(Q))):null)}function fn({scene:t},e){
let n=new Map;for(let o of e){let s=t.byId.get(o[0]),a=t.layers.projects.cell("status",s.index),r=[s.name,s.kind,a].join("|");n.set(r,[...n.get(r)??[],o])}return[
...n.values()]}function dn({data:t,scene:e,language:n},o){let[s,a]=o[0],r=e.layers.projects,i=e.byId.get(s),l=new Set(o.map(([,,f])=>t.documents.find(d=>d.id===
f)?.date||f).filter(Boolean)),c=a===0?n.t("border_on"):a<1e3?`${a} ${n.t("metre")}`:`${n.number(a/1e3,1)} ${n.t("unit_km")}`;return p("li",{"data-id":s,"data-id\
s":o.map(([f])=>f).join(" "),"data-metres":a},p("b",{},i.name)," ",p("small",{},[Dt(n,i.kind),n.t(`status_${r.cell("status",i.index)}`),c,l.size?n.t("border_doc\
ument",{date:[...l].join("、")}):""].filter(Boolean).join(" · ")))}function Zt(t,e){let{data:n,scene:o,language:s}=t,a=o.byId.get(e.id),r=B(o,e.id),[i,l,c]=ht(
r),f={data:n,scene:o,language:s,state:()=>({}),open:()=>{}},u=[["border_cooperation",e.cooperation],["border_since",[e.since,e.note].filter(Boolean).join(" · ")]].
filter(([,d])=>d);return p("article",{class:"pair",id:U(e.id),"data-id":e.id,"aria-labelledby":`${U(e.id)}-title`},p("header",{},p("h2",{id:`${U(e.id)}-title`},
a.name.replaceAll("-","—")),p("p",{},s.t("border_sum",{km:s.number(e.sharedKm,1),open:i,building:l,planned:c})," ",p("a",{class:"atlas",href:`${n.border.overview}\
#o=${e.id}`},s.t("border_atlas")))),p("figure",{},p("canvas",{role:"img","aria-label":s.t("border_map",{name:a.name})})),p("div",{class:"beside"},rn(t,e),sn(t,r)),
ln(t,e),p("div",{class:"below"},cn(t,e),p("div",{class:"sources"},p("dl",{class:"facts"},...u.flatMap(([d,h])=>[p("dt",{},s.t(d)),p("dd",{},h)])),Ft(f,a),un(t,a))))}
function un({scene:t,language:e},n){let o=t.layers.border_pairs.cell;return p("div",{},p("p",{class:"source"},e.t(`confidence_${o("confidence",n.index)}`)),Ut(e,
String(o("sources",n.index)??"")))}function yt(t,e){return e.map(n=>t.t(`csv_${n}`))}function Z(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function gt(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function pn(t,e,n){let o=t.travel.map(s=>s.by[e]?.[String(n)]?.[0]).filter(s=>s!=null);return o.length?Math.min(...o):null}function mn(t,e){return p("i",{class:`\
bar ${e}`,style:`width:${(t*100).toFixed(1)}%`,"aria-hidden":"true"})}function Yt(t){let{data:e,scene:n,language:o}=t,s=[e.page.asOfYear,e.border.later],a=Math.
max(...e.border.pairs.map(i=>i.sharedKm)),r=e.border.pairs.map(i=>{let l=n.byId.get(i.id),c=ht(B(n,i.id));return p("tr",{},p("th",{scope:"row"},p("a",{href:`#${U(
i.id)}`},l.name.replaceAll("-","—"))),p("td",{class:"bars"},p("b",{},o.number(i.sharedKm,1)),mn(i.sharedKm/a,"km")),...c.map(f=>p("td",{class:f?"":"zero"},String(
f))),...z.flatMap(f=>s.map(u=>{let d=pn(i,f,u);return p("td",{class:d==null?"none":""},d==null?o.t("border_no_way"):o.number(Math.round(d)))})))});return p("tab\
le",{},p("thead",{},p("tr",{},p("th",{scope:"col",rowspan:2},o.t("border_pair")),p("th",{scope:"col",rowspan:2},o.t("border_km")),p("th",{scope:"colgroup",colspan:3},
o.t("border_lines")),...z.map(i=>p("th",{scope:"colgroup",colspan:2},o.t("border_best",{mode:o.t(i)})))),p("tr",{},...["status_open","status_construction","stat\
us_planned"].map(i=>p("th",{scope:"col"},o.t(i))),...z.flatMap(()=>s.map(i=>p("th",{scope:"col"},String(i)))))),p("tbody",{},...r))}function qt({data:t,scene:e,
language:n}){let o=[t.page.asOfYear,t.border.later];v("border-travel.csv",new Blob([gt([yt(n,["pair","a","b","a_name","b_name","mode","year","minutes","km","geo\
desic_km","detour"]),...t.border.pairs.flatMap(s=>s.travel.flatMap(a=>Object.keys(a.by).flatMap(r=>o.map(i=>{let[l,c,f]=a.by[r][String(i)]??[null,null,null];return[
n.pick({zh:e.byId.get(s.id)?.name??s.id,en:s.id}),a.a,a.b,...a.names,Z(n,"mode",r),i,l,c,a.straightKm,f]}))))])],{type:"text/csv;charset=utf-8"}))}function Kt({
data:t,scene:e,language:n}){let o=e.layers.border_pairs;v("border-crossings.csv",new Blob([gt([yt(n,["pair","line","name","mode","kind","status","opened","expec\
ted","a","b","lon","lat"]),...t.border.pairs.flatMap(s=>(o.cell("crossings",e.byId.get(s.id).index)??[]).map(a=>[n.pick({zh:e.byId.get(s.id)?.name??s.id,en:s.id}),
a.line,a.name,Z(n,"mode",a.mode),Z(n,"kind",a.kind),Z(n,"status",a.status),a.opened,a.expected,a.a,a.b,a.lon,a.lat]))])],{type:"text/csv;charset=utf-8"}))}var hn=["open","construction","approved","planned","proposed"];function yn(){let t=JSON.parse(M("atlas-data").textContent??""),e=Et(t),[n,o=""]=window.location.
hash.slice(1).split("?"),s=new URLSearchParams(o),a=bt({year:t.page.asOfYear,statuses:new Set(hn),layers:new Set(["cities","districts","border_pairs","rail","ro\
ads","stations"]),lang:s.get("lang")==="en"?"en":"zh",theme:s.get("t")??"auto",district:"",selected:"",basemap:""}),r=kt(t.words,()=>a.get().lang),i={data:t,scene:e,
language:r},l=!1,c=()=>{},f=Nt(a,r,()=>c()),u=()=>Tt(e,a.get(),{dark:f()&&!l,lit:null});c=()=>{for(let m of t.border.pairs){let y=document.querySelector(`[data-\
id="${m.id}"] canvas`);Wt(y,e,u(),m,B(e,m.id))}d()};function d(){jt(e,u(),r),M("legend-rows").append(h("border_mark",y=>pt(y,20,9,1,u())),h("border_seat",y=>O(y,
"square",20,9,{size:11,color:u().palette.select,rim:u().palette.halo})))}function h(m,y){let k=p("canvas",{width:80,height:36,class:"tall","aria-hidden":"true"}),
L=k.getContext("2d");return L.scale(2,2),y(L),p("li",{},k,r.t(m))}function g(){let{later:m,pairs:y}=t.border;St(r,a.get().lang),M("standfirst").textContent=r.t(
"border_standfirst",{later:m});let k=y.flatMap(({id:N})=>B(e,N)),L=N=>new Set(k.filter(W=>W.status===N).map(({line:W})=>W)).size,j=r.t("border_title",{n:y.length,
km:Math.round(y.reduce((N,W)=>N+W.sharedKm,0)),open:L("open"),building:L("construction")});M("headline").textContent=j,document.title=j,M("summary").replaceChildren(
Yt(i)),M("pairs").replaceChildren(...y.map(N=>Zt(i,N))),c()}M("lang").addEventListener("click",()=>a.set({lang:a.get().lang==="zh"?"en":"zh"})),M("csv-travel").
addEventListener("click",()=>qt(i)),M("csv-crossings").addEventListener("click",()=>Kt(i)),M("print").addEventListener("click",()=>window.print());for(let[m,y]of[
["beforeprint",!0],["afterprint",!1]])window.addEventListener(m,()=>{l=y;for(let k of document.querySelectorAll("details"))k.open=y;c()});let b=0;window.addEventListener(
"resize",()=>{cancelAnimationFrame(b),b=requestAnimationFrame(c)}),a.listen(["lang"],g),a.listen(["theme"],()=>c()),a.listen(["lang","theme"],({lang:m,theme:y})=>{
let k=new URLSearchParams(m==="zh"?{}:{lang:m});y!=="auto"&&k.set("t",y);let[L]=window.location.hash.split("?");window.history.replaceState(null,"",`${L||"#"}${[
...k].length?`?${k}`:""}`)}),g(),document.getElementById(n)?.scrollIntoView(),document.documentElement.dataset.ready="yes",window.atlas={data:t,scene:e,store:a}}
yn();})();
