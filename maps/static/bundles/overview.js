"use strict";(()=>{function S(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function C(t){return S(t)}function j(t){return S(t)}function h(t,e={},...n){
let o=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?o.addEventListener(s,r):r===!0?o.setAttribute(s,""):r!==!1&&r!=null&&o.setAttribute(
s,String(r));for(let s of n)s!=null&&o.append(s);return o}function at(t,e){let n=URL.createObjectURL(e),o=h("a",{href:n,download:t});document.body.append(o),o.click(),
o.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function Dt(t){let e=t,n=[];return{get:()=>e,set(o){let s=new Set;for(let[r,i]of Object.entries(o)){let a=e[r];en(a,i)||s.add(r)}if(s.size){e={...e,...o};for(let{
keys:r,listener:i}of n)r.some(a=>a==="*"||s.has(a))&&i(e,s)}},listen(o,s){n.push({keys:o,listener:s})}}}function en(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(n=>e.has(n)):t===e}function Wt(t,e){return{t(n,o={}){return(t[e()][n]??t.zh[n]??n).replace(/\{(\w+)\}/g,(r,i)=>String(o[i]??""))},pick:n=>n[e()],number:(n,o=0)=>n.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var nn={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function _t(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=t.t(n.dataset.t??"");for(let[n,o]of Object.entries(nn)){let s=`[data-${n.
replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let i=r.dataset[n]??"";r.setAttribute(o,t.t(i))}}}var on=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],sn=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],rn=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],an=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],ln=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function lt(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=
0;let n=new Uint16Array(16);for(let s=1;s<16;s++)n[s]=n[s-1]+e[s-1];let o=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(o[n[t[s]]++]=s);return{counts:e,
symbols:o}}function Zt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),n=0,o=0,s=0,r=0;function i(u){for(;r<u;)s|=t[o++]<<r,r+=8;let m=s&(1<<u)-1;return s>>>=
u,r-=u,m}function a(u){let m=0,p=0,g=0;for(let y=1;y<16;y++){m|=i(1);let k=u.counts[y];if(m-k<p)return u.symbols[g+(m-p)];g+=k,p=p+k<<1,m<<=1}throw new Error("d\
amaged data")}function l(u){if(n+u<=e.length)return;let m=new Uint8Array(Math.max(e.length*2,n+u));m.set(e),e=m}function c(){s=0,r=0;let u=t[o]|t[o+1]<<8;o+=4,l(
u),e.set(t.subarray(o,o+u),n),n+=u,o+=u}function f(){let u=i(5)+257,m=i(5)+1,p=i(4)+4,g=new Uint8Array(320);for(let k=0;k<p;k++)g[ln[k]]=i(3);let y=lt(g.slice(0,
19));g.fill(0);for(let k=0;k<u+m;){let x=a(y);if(x<16){g[k++]=x;continue}let M=x===16?g[k-1]:0,E=x===16?3+i(2):x===17?3+i(3):11+i(7);for(;E--;)g[k++]=M}return[lt(
g.slice(0,u)),lt(g.slice(u,u+m))]}function d(){let u=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[lt(u),lt(new Uint8Array(
30).fill(5))]}for(let u=0;!u;){u=i(1);let m=i(2);if(m===0){c();continue}let[p,g]=m===1?d():f();for(;;){let y=a(p);if(y===256)break;if(y<256){l(1),e[n++]=y;continue}
let k=on[y-257]+i(sn[y-257]),x=a(g),M=rn[x]+i(an[x]);l(k);for(let E=0;E<k;E++,n++)e[n]=e[n-M]}}return e.subarray(0,n)}function Ut({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([n,{signs:o,...s}])=>{let r=Object.entries(o).map(([i,a])=>({key:i,...Object.fromEntries(
t.map((l,c)=>[l,a[c]]))}));return[n,{...s,signs:r}]}))}function Gt({signs:t},e){return t.find(({kinds:n})=>e in n)??t[t.length-1]}function I(t,...e){return Object.
values(t).filter(({look:n})=>e.includes(n.draw)).sort((n,o)=>n.look.rank-o.look.rank)}function kt({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function Kt({first:t,letters:e,lives:n}){return n.map(o=>{let s={status:new Map,standing:new Map};return[...o].forEach((r,i)=>{let a=e[r.toLowerCase()];s.standing.
set(t+i,a),r in e&&s.status.set(t+i,a)}),s})}function T(t,e){return t.status.get(e)??null}function ct(t,e){return t.standing.get(e)??""}function et(t,e){return t===
null?!1:t===""||e.has(t==="expected"?"open":t)}function Et(t){let e=atob(t),n=new Uint8Array(e.length);for(let i=0;i<e.length;i++)n[i]=e.charCodeAt(i);let o=Zt(n),s=o.length/4,r=new Int32Array(s);for(let i=0;i<
s;i++){let a=(o[i]|o[s+i]<<8|o[2*s+i]<<16|o[3*s+i]<<24)>>>0;r[i]=a>>>1^-(a&1)}return r}function F(t){return typeof t=="string"?Et(t):t}function nt(t){return t/360+
.5}function ot(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function D(t){return(t-.5)*360}function W(t){return 90-360*Math.atan(
Math.exp((t-.5)*2*Math.PI))/Math.PI}function H(t){let e=Et(t.counts),n=Et(t.steps),o=10**t.decimals,s=[],r=0,i=0,a=0;for(let l of e){let c=new Float64Array(2*l),
f=r,d=i;for(let u=0;u<l;u++)f+=n[a+u],d+=n[a+l+u],u===0&&(r=f,i=d),c[2*u]=nt(f/o+t.origin[0]),c[2*u+1]=ot(d/o+t.origin[1]);a+=2*l,s.push(c)}return s}function cn(t,e){
return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function B(t){let e=[1/0,1/0,-1/0,-1/0];for(let n of t)for(let o=0;o<n.length;o+=2)n[o]<e[0]&&(e[0]=
n[o]),n[o]>e[2]&&(e[2]=n[o]),n[o+1]<e[1]&&(e[1]=n[o+1]),n[o+1]>e[3]&&(e[3]=n[o+1]);return e}function It(t,e){let n=2;for(let r of t)n+=e[r<0?-r-1:r].length-2;let o=new Float64Array(
n),s=0;for(let r of t){let i=e[r<0?-r-1:r],a=i.length/2;for(let l=s===0?0:1;l<a;l++){let c=r<0?a-1-l:l;o[s++]=i[2*c],o[s++]=i[2*c+1]}}return o}function Xt(t){let e=H(
t.boundaries),n=H(t.lines),o=Kt(t.years),s=Ut(t.looks),r={};for(let[i,a]of Object.entries(t.layers)){let l=Object.fromEntries(Object.entries(a.columns).map(([p,
g])=>[p,"i"in g?{d:g.d,i:F(g.i)}:g])),c=F(a.lives),f=s[i],d=(p,g)=>cn(l[p],g),u=[];for(let p=0;p<a.n;p++){let g=d("kind",p)||"",y=d("rank",p)||9;u.push({layer:i,
index:p,id:d("id",p),name:d("name",p)||"",kind:g,sign:Gt(f,f.by==="rank"?String(y):g),life:o[c[p]],undated:f.draw!=="ground"&&!!d("undated",p),named:f.draw==="g\
round"||(d("evidence",p)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:y})}a.points&&fn(a.points,u),a.shapes&&dn(a,u,e),a.parts&&un(a,u,
n,o);let m=(p,g)=>ft(p.map(({index:y})=>a.shapes?.[y]??[]),e,g&&p.map(g));r[i]={id:i,look:f,geometry:a.geometry,features:u,cell:d,edges:m}}return r}function fn(t,e){
let n=H(t.at)[0],o=0;Array.from(F(t.which)).forEach((s,r)=>{o+=s;let i=e[o];i.x=n[2*r],i.y=n[2*r+1],i.box=[i.x,i.y,i.x,i.y]})}function ft(t,e,n){let o=new Map;return t.
forEach((s,r)=>{for(let i of s.flat()){let a=i<0?-i-1:i,l=o.get(a);l?l.push(n?.[r]??""):o.set(a,[n?.[r]??""])}}),[...o].filter(([,s])=>!n||s.length<2||new Set(s).
size>1).map(([s])=>({path:e[s],box:B([e[s]])}))}function dn(t,e,n){e.forEach((o,s)=>{o.rings=(t.shapes?.[s]??[]).map(a=>It(a,n)),o.box=B(o.rings);let r=t.labels?.[2*
s],i=t.labels?.[2*s+1];r!=null&&i!=null&&(o.x=nt(r),o.y=ot(i))})}function un(t,e,n,o){let s=F(t.parts?.counts??[]),r=F(t.parts?.lives??[]),i=F(t.parts?.alignments??
[]),a=0;e.forEach((l,c)=>{for(let u=a+s[c];a<u;a++){let m=n[(t.first??0)+a];l.parts.push({path:m,life:o[r[a]],made:i[a],box:B([m])})}let f=l.parts.map(u=>u.path),
d=f.reduce((u,m)=>m.length>u.length?m:u,f[0]??[]);if(l.box=B(f),d.length){let u=2*Math.floor(d.length/4);l.x=d[u],l.y=d[u+1]}})}var pn={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.\
6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},Jt=new Map;function mn(t){let e=Jt.
get(t);return e||(e=new Path2D(pn[t]),Jt.set(t,e)),e}function qt(t,e,n){let{scale:o,left:s,top:r}=n,i=e.length-2,a=e[0]*o-s,l=e[1]*o-r;t.moveTo(a,l);for(let c=2;c<=
i;c+=2){let f=e[c]*o-s,d=e[c+1]*o-r;c<i&&Math.abs(f-a)+Math.abs(d-l)<1.6||(t.lineTo(f,d),a=f,l=d)}}function $(t,e,n=8){return t[2]*e.scale-e.left>-n&&t[0]*e.scale-
e.left<e.width+n&&t[3]*e.scale-e.top>-n&&t[1]*e.scale-e.top<e.height+n}function xt(t,e,n,o){t.beginPath();for(let s of e)qt(t,s,n),t.closePath();t.fillStyle=o,t.
fill("evenodd")}function A(t,e,n,o){t.strokeStyle=o.color,t.lineWidth=o.width,t.lineJoin=o.join??"round",t.lineCap=o.cap??(o.dash?.length?"butt":"round"),t.globalAlpha=
o.alpha??1,t.setLineDash(o.dash??[]);for(let s=0;s<e.length;s+=48){t.beginPath();for(let r of e.slice(s,s+48))qt(t,r,n);t.stroke()}t.setLineDash([]),t.globalAlpha=
1}function G(t,e,n,o,s){t.save(),t.globalAlpha=s.alpha??1,t.translate(n,o),t.scale(s.size/12,s.size/12);let r=mn(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=
s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.
restore()}var hn=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function gn(t,e){let n=[],o=[],s=[0];for(let r=0;r<t.length;r+=2){let i=t[r]*e.scale-e.left,a=t[r+1]*e.scale-e.top,l=n.
length,c=i<-40||a<-40||i>e.width+40||a>e.height+40;if(c&&l===0){let f=t[r+2]*e.scale-e.left,d=t[r+3]*e.scale-e.top;if(!(f>-40&&d>-40&&f<e.width+40&&d<e.height+40))
continue}if(l){let f=Math.hypot(i-n[l-1],a-o[l-1]);if(f<3&&r<t.length-2)continue;s.push(s[l-1]+f)}if(n.push(i),o.push(a),c&&l>0)break}return{xs:n,ys:o,lengths:s,
total:s[s.length-1]}}function Nt(t,e){let n=1;for(;n<t.lengths.length-1&&t.lengths[n]<e;)n++;let o=t.lengths[n]-t.lengths[n-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[n-
1])/o));return[t.xs[n-1]+(t.xs[n]-t.xs[n-1])*s,t.ys[n-1]+(t.ys[n]-t.ys[n-1])*s]}function st(t,e,n,o,s=.965){let r=t.filter(a=>a.length>=4&&$(B([a]),e,0)).map(a=>gn(
a,e)).filter(a=>a.total>n*1.15).sort((a,l)=>l.total-a.total).slice(0,4),i=[];for(let a of r)for(let l of hn){let c=a.total*l;if(c<n/2||c>a.total-n/2)continue;let[
f,d]=Nt(a,c-n/2),[u,m]=Nt(a,c+n/2),[p,g]=Nt(a,c);if(Math.hypot(u-f,m-d)<n*s)continue;let k=Math.atan2(m-d,u-f),x=Math.abs(k)>Math.PI/2||k===-Math.PI/2;k>Math.PI/
2&&(k-=Math.PI),k<=-Math.PI/2&&(k+=Math.PI);for(let M of o?[-1,1]:[0])i.push({x:p-Math.sin(k)*o*M,y:g+Math.cos(k)*o*M,angle:k,right:M>0!==x})}return i}var O='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',Z='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',Qt=new Map;function w(t,e,n){let o=`${e}|${n}`,s=Qt.get(o);return s===void 0&&(t.font=e,s=t.measureText(n).width,Qt.set(o,
s)),s}function te(t,e,n){let o=[],s="";for(let r of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])s&&t.measureText(s+r).width>n&&(o.push(s.trimEnd()),s=""),s+=
r;return[...o,s].filter(Boolean)}var yn=11,ee=12.5,oe=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],se=[99,99,10,11],ne={zh:[],en:[],rank:[]};function re(t,e,n){
let o=t?.rivers??ne,s=t?.towns??ne,r=t?H(t.rivers.lines):[],[i=new Float64Array(0)]=t?H(t.towns.at):[],a=t?H(t.borders.lines):[],l=H(e.lines),c=new Set(e.rings.
flatMap((f,d)=>n.has(e.names[d])?f.flat().map(u=>u<0?-u-1:u):[]).map(f=>l[f]));return{rivers:r.map((f,d)=>({name:[o.zh[d],o.en[d]],rank:o.rank[d],path:f,box:B([
f])})),towns:s.zh.map((f,d)=>({name:[f,s.en[d]],rank:s.rank[d],x:i[2*d],y:i[2*d+1]})),borders:a.map((f,d)=>({left:t?.borders.left[d]??["",""],right:t?.borders.right[d]??
["",""],path:f,box:B([f])})),provinces:ft(e.rings,l,e.provinces??e.names).map(f=>({...f,fine:c.has(f.path)}))}}function ie(t){return Math.min(1,Math.max(0,(ee-t)/
(ee-yn)))}function ae(t,e,{backdrop:n},o){let s=ie(e.zoom);if(!s||o.tiles)return;let r=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let i of[3,2,1]){let{zoom:a=0,
width:l=1}=oe[i];if(e.zoom<a)continue;let c=n.rivers.filter(f=>f.rank===i&&$(f.box,e)).map(({path:f})=>f);A(t,c,e,{color:o.palette.water,width:l*r,alpha:s})}}function le(t,e,{
backdrop:n},o){if(o.tiles)return;let s=n.provinces.filter(({box:r,fine:i})=>$(r,e)&&!(i&&e.zoom>11.5)).map(({path:r})=>r);A(t,s,e,{color:o.palette.province,width:1.3,
dash:[7,2.5,1.3,2.5],join:"bevel"})}function ce(t,e,{backdrop:n},o){if(!o.tiles){t.strokeStyle=o.palette.town,t.fillStyle=o.palette.halo,t.lineWidth=1;for(let{x:s,
y:r,rank:i}of n.towns)e.zoom<se[i]||!$([s,r,s,r],e)||(t.beginPath(),t.rect(s*e.scale-e.left-1.8,r*e.scale-e.top-1.8,3.6,3.6),t.fill(),t.stroke())}}function fe(t,e,n,o){
return o.tiles?[]:[...bn(t,e,n,o),...kn(t,e,n,o),...xn(t,e,n,o)]}function Ct(t,{lang:e}){return t[e==="en"?1:0]||t[0]}function bn(t,e,{backdrop:n},o){if(ie(e.zoom)<
.5)return[];let s=[],r=Math.min(13.5,11+(e.zoom-8)*.8),i=`italic 500 ${r}px ${Z}`;for(let{name:a,rank:l,path:c,box:f}of n.rivers){let d=Ct(a,o);if(!d||e.zoom<(oe[l].
label??0)||!$(f,e,0))continue;let u=w(t,i,d),m=st([c],e,u,r*.75,.88),p=Math.ceil(m.length/3),g=e.zoom>8.6&&l===1?[m.slice(0,p),m.slice(p,2*p),m.slice(2*p)]:[m];
for(let y of g.filter(k=>k.length))s.push({text:d,size:r,font:i,spacing:0,firm:!1,feature:null,rank:y===g[0]?2.9+l/10:8.6,color:o.palette.water_label,places:y,apart:260})}
return s}function kn(t,e,{backdrop:n},o){let s=[],i=`600 ${12.5}px ${Z}`;for(let{left:a,right:l,path:c,box:f}of n.borders)if($(f,e,0))for(let[d,u]of[[a,!1],[l,!0]]){
let m=Ct(d,o),p=o.lang==="en"?0:4,g=w(t,i,m)+p*m.length,y=st([c],e,g,12.5*.95,.8).filter(k=>k.right===u);y.length&&s.push({text:m,size:12.5,font:i,spacing:p,firm:!1,
feature:null,rank:3.2,color:o.palette.province_label,places:y,apart:220})}return s}function xn(t,e,{backdrop:n},o){let s=`400 10.5px ${O}`;return n.towns.filter(
({x:r,y:i,rank:a})=>e.zoom>=se[a]&&$([r,i,r,i],e)).map(({name:r,rank:i,x:a,y:l})=>{let c=Ct(r,o),f=w(t,s,c),d={x:a*e.scale-e.left,y:l*e.scale-e.top,angle:0};return{
text:c,size:10.5,font:s,spacing:0,firm:!1,feature:null,rank:i===2?7.85:9.2,color:o.palette.town,apart:60,places:[[1,0],[-1,0]].map(([u])=>({...d,x:d.x+u*(f/2+5)}))}})}function de(t,e){let n=H(t.lines),o=new Set(t.rings.flatMap((r,i)=>e.has(t.names[i])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(i=>i.filter(a=>!o.
has(a))));return{around:t.rings.flatMap(r=>r.map(i=>{let a=It(i,n);return{path:a,box:B([a])}})),aroundEdges:ft(s,n)}}function St(t,e){return t.filter(({box:n})=>$(
n,e)).map(({path:n})=>n)}function ue(t,e,n,o){let{palette:s}=o;o.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),xt(t,St(n.around,e),e,s.around),A(
t,St(n.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),Mn(t,e,n,o),ae(t,e,n,o),le(t,e,n,o),Ln(t,e,n,o)}function Sn(t,e,n){let o=t.layer===
"districts"?n.cityOf(t,e.year):t.id;return(n.style.tints[o.split("/")[1]]??n.style.tints[5e5])[e.dark?1:0]}function Mn(t,e,n,o){let{palette:s}=o,r=o.layers.has(
"districts")?n.layers.districts?.features??[]:[],i=(n.layers.cities?.features??[]).filter(l=>o.layers.has("cities")&&n.detailed.has(l.id));if(!o.tiles)for(let l of r.
length?r:i)$(l.box,e)&&xt(t,l.rings,e,Sn(l,o,n));if(r.length&&A(t,St(n.edges.districts,e),e,{color:o.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!i.length)
return;let a=St(n.edges.cities(o.year),e);A(t,a,e,{color:s.city_edge,width:3.4,join:"bevel"}),A(t,a,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Ln(t,e,n,o){for(let s of I(n.layers,"fills"))if(o.layers.has(s.id))for(let r of s.features){if(!o.visible(r)||!$(r.box,e))continue;let i=o.palette[kt(r)];
t.globalAlpha=o.dark?.22:.17,xt(t,r.rings,e,i),A(t,r.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var zn=["","","s","g"],$n=12,An=["proposed","planned","approved","construction","expected","open"];function K(t){return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}
function _n(t,e,n){let o=new Map;if(!n.layers.has(t.id))return o;for(let s of t.features)if(!(!$(s.box,e)||!n.visible(s)))for(let r of s.parts){let i=T(r.life,n.
year);if(!et(i,n.statuses)||!$(r.box,e))continue;let a=zn[r.made]+(n.fade(s)<1?"f":""),l=`${s.sign.key}|${i}|${a}`,c=o.get(l);c?c.push(r.path):o.set(l,[r.path])}
return o}function pe(t,e,n,o){for(let s of I(n.layers,"lines")){let r=_n(s,e,o);for(let i of An)for(let a of[...s.look.signs].reverse())for(let l of["","s","g",
"f","sf","gf"]){let c=r.get(`${a.key}|${i}|${l}`);c&&En(t,c,e,n,o,a,i,l)}}}function En(t,e,n,o,s,r,i,a){if(a.startsWith("g")){In(t,e,n,o,s,r,a);return}let l=a.startsWith(
"s"),c=l?me(n.zoom):1,f=o.style.strokes[i]??o.style.strokes.open,d=r.size*K(n.zoom),u=s.palette[r.color],m=f.dash.map(k=>k*Math.max(d,1.5)),p=f.alpha*(l?o.style.
schematic*c:1)*s.lineAlpha*(a.endsWith("f")?.42:1),g=f.dash[0]===.1?"round":void 0,y=e.length>=400;y||A(t,e,n,{color:s.palette.halo,width:d+1.8,alpha:.75}),A(t,
e,n,{color:u,width:y?1:d,dash:y?[]:m,alpha:p,cap:y?"butt":g,join:y?"bevel":"round"}),r.ticks&&!m.length&&!y&&A(t,e,n,{color:u,width:d*3.4,dash:[1.1,9],alpha:p*.8}),
l&&d>=2.4&&!m.length&&!y&&A(t,e,n,{color:s.palette.halo,width:d*.3,alpha:.62})}function me(t){return Math.max(.4,1-Math.max(0,t-$n+.5)*.3)}function In(t,e,n,o,s,r,i){
let a=Math.max(1,r.size*K(n.zoom)*.8);A(t,e,n,{color:s.palette[r.color],width:a,cap:"round",dash:o.style.guess.dash.map(l=>l*Math.max(a,1.5)),alpha:o.style.guess.
alpha*me(n.zoom)*s.lineAlpha*(i.endsWith("f")?.42:1)})}function he(t,e,n,o){for(let s of I(n.layers,"borders")){if(!o.layers.has(s.id))continue;let r=s.features.
filter(o.visible);for(let i of s.look.signs){let a=r.filter(c=>c.sign===i).flatMap(c=>c.rings),l=i.size*K(e.zoom);A(t,a,e,{color:o.palette.halo,width:l+3,alpha:.8}),
A(t,a,e,{color:o.palette[i.color],width:l,alpha:.88})}}}function ge(t,e,n,o){let{palette:s}=o,r=o.district?n.byId.get(o.district):void 0;r&&(A(t,r.rings,e,{color:s.
halo,width:5}),A(t,r.rings,e,{color:s.lit,width:3}));let i=o.selected?n.byId.get(o.selected):void 0;if(!i)return;let a=i.parts.length?i.parts.map(c=>c.path):i.rings,
l=i.parts.length?8:3;A(t,a,e,{color:s.select,width:l,alpha:.4}),!a.length&&Number.isFinite(i.x)&&(t.beginPath(),t.arc(i.x*e.scale-e.left,i.y*e.scale-e.top,12,0,
7),t.strokeStyle=s.select,t.lineWidth=2.5,t.stroke())}var Nn=15,Cn=36,On=1200;function ye(t,e,n,o,s){let{palette:r}=o;for(let i of I(n.layers,"rings"))for(let a of o.layers.has(i.id)?i.features:[]){let{sign:l}=a;if(e.
zoom<l.zoom||!$(a.box,e))continue;let c=o.status(a);if(c===null)continue;let f=a.x*e.scale-e.left,d=a.y*e.scale-e.top,u=l.size*Math.sqrt(K(e.zoom))+.3;t.beginPath(),
t.arc(f,d,u,0,7),t.fillStyle=r.halo,t.globalAlpha=o.lineAlpha,t.fill(),t.strokeStyle=r[l.color],t.lineWidth=1.4,t.setLineDash(c==="open"?[]:[1.6,1.4]),t.stroke(),
t.setLineDash([]),t.globalAlpha=1,s.push({x:f,y:d,r:u+3,features:[a]})}}function be(t,e,n,o,s){let{palette:r}=o;for(let i of I(n.layers,"symbols"))for(let a of o.
layers.has(i.id)?i.features:[]){let{sign:l}=a;if(e.zoom<l.zoom||!$(a.box,e)||!o.visible(a))continue;let c=a.x*e.scale-e.left,f=a.y*e.scale-e.top;G(t,l.shape,c,f,
{size:l.size,color:r[l.color],rim:r.halo,alpha:o.lineAlpha*o.fade(a)}),s.push({x:c,y:f,r:l.size/2+2,features:[a]})}Tn(t,e,n,o,s)}function Tn(t,e,n,o,s){if(o.layers.
has("cities"))for(let r of n.layers.cities?.features??[]){if(!Number.isFinite(r.x))continue;let i=r.x*e.scale-e.left,a=r.y*e.scale-e.top;if(i<-20||a<-20||i>e.width+
20||a>e.height+20)continue;let l=n.detailed.has(r.id)?9:6.5;G(t,"square",i,a,{size:l,color:o.palette.ink,rim:o.palette.halo}),s.push({x:i,y:a,r:l/2+2,features:[
r]})}}function Pn(t,e,n){let o=new Map,s=[];for(let r of t){let i=r.x*e.scale-e.left,a=r.y*e.scale-e.top,l=Math.floor(i/n),c=Math.floor(a/n),f=wn(o,l,c,i,a,n);if(f){
f.features.push(r);continue}let d={x:i,y:a,r:8,features:[r]};s.push(d);let u=o.get(l*100003+c);u?u.push(d):o.set(l*100003+c,[d])}return s}function wn(t,e,n,o,s,r){
for(let i=e-1;i<=e+1;i++)for(let a=n-1;a<=n+1;a++)for(let l of t.get(i*100003+a)??[])if((l.x-o)**2+(l.y-s)**2<r*r)return l}function ke(t,e,n,o,s){for(let r of I(
n.layers,"clusters"))o.layers.has(r.id)&&Rn(t,e,r,o,s)}function Rn(t,e,n,o,s){let r=n.features.filter(i=>Number.isFinite(i.x)&&$(i.box,e)&&(o.lit?.has(i.id)||o.
visible(i)));o.lit&&r.sort((i,a)=>Number(o.lit?.has(a.id))-Number(o.lit?.has(i.id)));for(let i of Pn(r,e,r.length>On?Cn:Nn)){let a=o.lit?i.features.filter(f=>o.
lit?.has(f.id)).length:0,l=o.lit&&!a?.22:1,c=a?1:o.fade(i.features[0]);i.features.length>1?Bn(t,i,o,l,a>0):jn(t,i,n,o,l*c,a>0),s.push(i)}}function jn(t,e,n,o,s,r){
let[{sign:i,index:a}]=e.features;r&&xe(t,e,10,o.palette.lit),G(t,i.shape,e.x,e.y,{size:i.size,color:o.palette[i.color],rim:o.palette.halo,hollow:/feature|districts/.
test(n.cell("location",a)??""),alpha:s})}function xe(t,e,n,o){t.beginPath(),t.arc(e.x,e.y,n,0,7),t.fillStyle=o,t.globalAlpha=.85,t.fill(),t.globalAlpha=1}function Bn(t,e,n,o,s){
let r=e.features.length,i=Math.min(17,7.5+1.5*Math.log2(r));e.r=i+2,s&&xe(t,e,i+4,n.palette.lit),t.globalAlpha=o,t.beginPath(),t.arc(e.x,e.y,i,0,7),t.fillStyle=
n.palette.halo,t.fill();let a=new Map;for(let{sign:{color:c}}of e.features)a.set(c,(a.get(c)??0)+1);let l=-Math.PI/2;t.lineWidth=3,t.lineCap="butt";for(let[c,f]of a){
let d=l+2*Math.PI*f/r;t.beginPath(),t.arc(e.x,e.y,i-1.5,l,d),t.strokeStyle=n.palette[c],t.stroke(),l=d}t.fillStyle=n.palette.ink,t.font=`600 ${r>99?9:10.5}px ${O}`,
t.textAlign="center",t.textBaseline="middle",t.fillText(String(r),e.x,e.y+.5),t.globalAlpha=1}function Mt(t,e,n,o,s){let r=n/2+s,i=o/2+s;return[[r,0],[-r,0],[0,-i],[0,i],[r*.85,-i*.8],[r*.85,i*.8],[-r*.85,-i*.8],[-r*.85,i*.8]].map(([a,l])=>({x:t+a,y:e+l,
angle:0}))}function Se(t,e,n){return[[0,0],[0,-n*1.1],[0,n*1.1],[n*1.6,0],[-n*1.6,0],[n*1.6,n*1.2],[-n*1.6,-n*1.2],[0,-n*2.2],[0,n*2.2],[n*3,0],[-n*3,0]].map(([
o,s])=>({x:t+o,y:e+s,angle:0}))}function vn(t,e,n,o){let{palette:s,layers:r}=o,i=[];for(let l of r.has("cities")?n.layers.cities?.features??[]:[]){if(!Number.isFinite(
l.x))continue;let c=n.detailed.has(l.id),f=c?Math.min(24,15+(e.zoom-7.5)*3):13,d=l.name.replace(/市$/,""),u=`${c?700:600} ${f}px ${Z}`,m=l.x*e.scale-e.left,p=l.
y*e.scale-e.top,g=c?f*.18:0,y=w(t,u,d)+g;i.push({text:d,size:f,font:u,spacing:g,firm:!0,feature:l,rank:c?0:1.2,color:c?s.ink:s.muted,places:Mt(m,p,y,f,c?8:6)})}
let a=new Set(i.map(l=>l.feature?.name));return n.neighbours.forEach(l=>{a.has(l.name)||o.tiles||i.push({text:l.name,size:12,font:`500 12px ${Z}`,spacing:3,firm:!1,
feature:null,rank:8.8,color:s.around_label,places:Se(l.x*e.scale-e.left,l.y*e.scale-e.top,12)})}),i}function Fn(t,e,n){if(!n.layers.has("districts")||t.zoom<8.2)
return[];let o=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>$(s.box,t)).map(s=>{let r=s.id===n.district,i=(s.box[2]-s.box[0])*
t.scale;return{text:s.name,size:o,font:`${r?700:500} ${o}px ${O}`,spacing:0,firm:!0,feature:s,rank:r?.5:i<o*3?9.5:3,color:r?n.palette.ink:n.palette.muted,places:Se(
s.x*t.scale-t.left,s.y*t.scale-t.top,o)}})}function X(t,e,n){return I(t.layers,n).reverse().flatMap(({id:o,features:s})=>e.layers.has(o)?s:[])}function Hn(t,e,n){
let o=Math.min(17,12.5+(t.zoom-8)*1.6);return X(e,n,"fills").filter(n.visible).map(s=>{let r=s.x*t.scale-t.left,i=s.y*t.scale-t.top;return{text:s.name,size:o,font:`\
600 ${o}px ${Z}`,spacing:o*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:n.palette[kt(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(a=>[0,-4,4].map(l=>({x:r+l*
o,y:i+a*o,angle:0})))}})}function Yn(t,e,n){let o=Math.min(13.5,11+(t.zoom-8.5)*.8);return X(e,n,"borders").filter(s=>Number.isFinite(s.x)&&n.visible(s)&&t.zoom>=
s.sign.label_zoom).map(s=>{let{name:r,sign:i}=s,a=r.length>14&&t.zoom<9.6?`${r.split("-")[0]}…${r.split("-").pop()}`:r;return{text:a,size:o,font:`700 ${o}px ${O}`,
spacing:0,firm:!0,feature:s,rank:i.label_rank,color:n.palette[i.label_color],places:Mt(s.x*t.scale-t.left,s.y*t.scale-t.top,o*a.length*.94,o,7)}})}function Ot(t,e,n,o,s=n.
sign.label_rank){let{label_size:r,label_weight:i,label_gap:a}=n.sign,l=`${i} ${r}px ${O}`;return{text:n.name,size:r,font:l,spacing:0,firm:!1,feature:n,rank:s,color:o,
places:Mt(n.x*e.scale-e.left,n.y*e.scale-e.top,w(t,l,n.name),r,a)}}function Vn(t,e,n,o){return X(n,o,"symbols").filter(s=>e.zoom>=s.sign.label_zoom&&$(s.box,e)&&
o.visible(s)).map(s=>Ot(t,e,s,o.palette[o.fade(s)<1?"muted":s.sign.label_color]))}function Dn(t,e,n,o){return X(n,o,"rings").filter(s=>e.zoom>=s.sign.label_zoom&&
$(s.box,e)&&o.status(s)!==null).map(s=>Ot(t,e,s,o.palette[s.sign.label_color]))}function Wn(t,e,n,o){let s=X(n,o,"clusters");return s.length>2e3?[]:s.filter(r=>(o.
lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!o.lit&&o.visible(r))&&$(r.box,e)).map(r=>Ot(t,e,r,o.palette[r.sign.label_color],o.lit?2.4:r.sign.label_rank))}function Zn(t,e,n,o){
let s=[];for(let r of X(n,o,"lines")){if(s.length>300)return s;if(!$(r.box,e,0)||!o.visible(r))continue;let{sign:i}=r,a=n.layers[r.layer],l=o.palette[i.label_color],
c=a.look.shields?a.cell("codes",r.index):"";if(c&&e.zoom>=(String(c)[0]==="G"?7.8:8.5)&&Gn(s,t,e,r,String(c).split("|")[0],l,o),e.zoom<i.label_zoom)continue;let f=i.
label_size,d=`600 ${f}px ${O}`,u=w(t,d,r.name),m=i.size*K(e.zoom)/2+f*.62+1;s.push({text:r.name,size:f,font:d,spacing:0,firm:!1,feature:r,rank:i.label_rank,color:l,
places:st(r.parts.map(p=>p.path),e,u,m)})}return s.filter(r=>r.places.length)}function Un(t,e,n,o){return X(n,o,"lines").flatMap(s=>{let[r,...i]=n.layers[s.layer].
cell("leaves",s.index)??[];if(!r||!$(s.box,e,0)||!o.visible(s))return[];let a=11,l=`600 ${a}px ${O}`,c=`往${r}`,f=w(t,l,c),d=[];for(let u=0;u<i.length;u+=2){let m=nt(
i[u])*e.scale-e.left,p=ot(i[u+1])*e.scale-e.top;d.push({text:c,size:a,font:l,spacing:0,firm:!0,feature:s,rank:2.6,color:o.palette[s.sign.label_color],places:Mt(
m,p,f,a,7)})}return d})}function Gn(t,e,n,o,s,r,i){let l=`700 ${9.5}px ${O}`,c=st(o.parts.map(d=>d.path),n,w(e,l,s)+7,0).map(d=>({...d,angle:0})),f=Math.ceil(c.
length/2);for(let[d,u]of[[5,c],[8.5,n.zoom<9.3?[]:c.slice(f)]])u.length&&t.push({text:s,size:9.5,font:l,spacing:0,firm:!1,feature:o,rank:d,color:i.dark?"#15181d":
"#ffffff",shield:r,places:u})}function Me(t,e,n,o){return[...vn(t,e,n,o),...Fn(e,n,o),...Hn(e,n,o),...Yn(e,n,o),...Vn(t,e,n,o),...Dn(t,e,n,o),...Wn(t,e,n,o),...Zn(
t,e,n,o),...Un(t,e,n,o),...fe(t,e,n,o)]}var Lt=48,Kn=["ground","rings"],zt=class{constructor(){this.cells=new Map}*keys(e){for(let n=Math.floor(e[0]/Lt);n<=Math.floor(e[2]/Lt);n++)for(let o=Math.floor(
e[1]/Lt);o<=Math.floor(e[3]/Lt);o++)yield n*65537+o}isFree(e){for(let n of e)for(let o of this.keys(n))for(let s of this.cells.get(o)??[])if(n[0]<s[2]&&n[2]>s[0]&&
n[1]<s[3]&&n[3]>s[1])return!1;return!0}take(e){for(let n of e)for(let o of this.keys(n)){let s=this.cells.get(o);s?s.push(n):this.cells.set(o,[n])}}};function Xn(t,e,n){
let o=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-n/2-2,e.y-o,e.x+n/2+2,e.y+o]];let s=Math.max(1,Math.ceil(n/t.size)),r=[];for(let i=0;i<s;i++){
let a=((i+.5)/s-.5)*n,l=e.x+a*Math.cos(e.angle),c=e.y+a*Math.sin(e.angle);r.push([l-o,c-o,l+o,c+o])}return r}function Le(t,e,n,o,s,r=Me(t,e,n,o)){let i=r.sort((f,d)=>f.
rank-d.rank),a=new zt,l=new zt;l.take(s.map(({x:f,y:d,r:u})=>[f-u+2,d-u+2,f+u-2,d+u-2]));let c=[];for(let f of i){let d=w(t,f.font,f.text)+f.spacing*(f.text.length-
1)+(f.shield?7:0),u=qn(f,d,e,a,l);!u||Jn(f,u.place,c,n)||(a.take(u.boxes),Qn(t,f,u.place,d,o),c.push({text:f.text,boxes:u.boxes,feature:f.feature}))}return c}function Jn(t,e,n,o){
return t.apart?n.some(({text:s,boxes:r})=>s===t.text&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<(t.apart??0)):t.shield||!t.feature||Kn.includes(
o.layers[t.feature.layer].look.draw)?!1:n.some(({text:s,boxes:r,feature:i})=>s===t.text&&i!==t.feature&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.
y)<260)}function qn(t,e,n,o,s){let r=null;for(let i of t.places){if(i.x<-e/2||i.y<0||i.x>n.width+e/2||i.y>n.height)continue;let a=Xn(t,i,e);if(o.isFree(a)&&!(n.
clip&&t.rank>=1&&a.some(l=>l[0]<(n.clip?.[0]??0)||l[2]>(n.clip?.[1]??0)))){if(t.rank<1||s.isFree(a))return{place:i,boxes:a};t.firm&&(r??={place:i,boxes:a})}}return r}
function Qn(t,e,n,o,s){if(t.save(),t.translate(n.x,n.y),t.rotate(n.angle),t.font=e.font,t.textAlign="center",t.textBaseline="middle",t.lineJoin="round",e.shield){
t.beginPath(),t.roundRect(-o/2,-e.size*.66,o,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.halo,t.stroke(),t.fillStyle=e.color,
t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=e.color,!e.spacing)t.strokeText(
e.text,0,0),t.fillText(e.text,0,0);else{let r=o/e.text.length,i=[...e.text];for(let a of["strokeText","fillText"])i.forEach((l,c)=>{t[a](l,(c+.5)*r-o/2,0)})}t.restore()}function ze(t){let e=Xt(t),n=new Map;for(let l of Object.values(e))for(let c of l.features){n.set(c.id,c);for(let f of String(l.cell("stands_for",c.index)??"").
split("|"))f&&n.set(f,c)}let o=new Set;for(let l of e.districts?.features??[])o.add(`city/${l.id.split("/")[1].slice(0,4)}00`);for(let l of o)(e.districts?.features??
[]).filter(f=>`city/${f.id.split("/")[1].slice(0,4)}00`===l).length<2&&o.delete(l);let s=t.around.names.map((l,c)=>({name:l,x:nt(t.around.labels?.[2*c]??NaN),y:ot(
t.around.labels?.[2*c+1]??NaN)})),r=(e.cities?.features??[]).filter(l=>o.has(l.id)),i=to(e.districts),a=new Set(r.map(({name:l})=>l));return{layers:e,byId:n,detailed:o,
neighbours:s,cityOf:i,style:t.style,asOfYear:t.page.asOfYear,...de(t.around,a),backdrop:re(t.ground,t.around,a),edges:{districts:e.districts?.edges(e.districts.
features)??[],cities:eo(e,r,o,i)}}}function to(t){return({id:e,index:n},o)=>o<Number(String(t?.cell("parent_since",n)??"").slice(0,4))?String(t?.cell("former_pa\
rent",n)):`city/${e.split("/")[1].slice(0,4)}00`}function eo({districts:t,cities:e},n,o,s){let r=(t?.features??[]).filter(l=>o.has(s(l,1/0))),i=e?.edges(n)??[],
a=new Map([["",i]]);return l=>{let f=r.filter(u=>s(u,l)!==s(u,1/0)).map(u=>u.id).join(),d=a.get(f);return d||(d=t.edges(r,u=>s(u,l)),a.set(f,d)),d}}function $e(t,e,n){
let o=n.year??e.year,s=r=>!e.named||r.named;return{year:o,statuses:e.statuses,layers:e.layers,dark:n.dark,lang:e.lang,palette:t.style.palettes[n.dark?"dark":"li\
ght"],tiles:!!e.basemap,lit:n.lit,lineAlpha:n.lit?.5:1,district:e.district,selected:e.selected,status:r=>{let i=T(r.life,o);return s(r)&&et(i,e.statuses)?i:null},
visible:r=>s(r)&&(r.parts.length?r.parts.some(i=>et(T(i.life,o),e.statuses)):et(T(r.life,o),e.statuses)),fade:r=>o<t.asOfYear&&r.undated?.42:1}}function dt(t,e,n,o){
let s=[];t.clearRect(0,0,e.width,e.height),ue(t,e,n,o),ce(t,e,n,o),he(t,e,n,o),pe(t,e,n,o),ge(t,e,n,o),ye(t,e,n,o,s),be(t,e,n,o,s),ke(t,e,n,o,s);let r=Le(t,e,n,
o,s);return{symbols:s,labels:r}}function Tt(t,e){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let o=n.getContext(
"2d"),s={scale:1,left:0,top:0,width:1,height:1,zoom:0},r=null,i=0,a=!0,l=!1,c=[0,1],f={symbols:[],labels:[]};function d(){if(cancelAnimationFrame(i),i=0,!a||l)return;
let x=t.getSize(),M=x.multiplyBy(.2).round(),E=t.containerPointToLayerPoint([-M.x,-M.y]),Y=t.getPixelOrigin(),bt=t.getZoom(),V=x.x+2*M.x,Q=x.y+2*M.y,U=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(V*U)||n.height!==Math.round(Q*U))&&(n.width=Math.round(V*U),n.height=Math.round(Q*U),n.style.width=`${V}px`,
n.style.height=`${Q}px`),s={scale:256*2**bt,left:Y.x+E.x,top:Y.y+E.y,width:V,height:Q,zoom:bt},(c[0]>0||c[1]<1)&&(s.clip=[c[0]>0?M.x+c[0]*x.x:0,c[1]<1?M.x+c[1]*
x.x:V]),r=t.layerPointToLatLng(E),o.setTransform(U,0,0,U,0,0),f=e(o,s),m()}function u(){i||=requestAnimationFrame(d)}function m(x=t.getCenter(),M=t.getZoom()){if(!r)
return;let E=t._latLngToNewLayerPoint(r,M,x);L.DomUtil.setTransform(n,E,t.getZoomScale(M,s.zoom)),p()}function p(){if(c[0]===0&&c[1]===1){n.style.clipPath="";return}
let x=t.getSize(),M=t.latLngToContainerPoint(r).x,E=Math.max(0,c[0]*x.x-M),Y=Math.max(0,M+s.width-c[1]*x.x);n.style.clipPath=`inset(0 ${c[1]===1?0:Y}px 0 ${c[0]===
0?0:E}px)`}function g(){if(!r||t.getZoom()!==s.zoom)return!1;let x=t.latLngToContainerPoint(r),M=t.getSize();return x.x<=0&&x.y<=0&&x.x+s.width>=M.x&&x.y+s.height>=
M.y}function y(){!r||t.getZoom()!==s.zoom||(p(),g()||u())}function k(){g()&&!s.clip?m():d()}return t.getPane("overlayPane").append(n),t.on("moveend",k),t.on("vi\
ewreset resize",d),t.on("move",y),t.on("zoom",()=>{m(),Math.abs(t.getZoom()-s.zoom)>.45&&u()}),t.on("zoomanim",x=>{l=!x.noUpdate,m(x.center,x.zoom)}),t.on("zoom\
end",()=>{l=!1}),{canvas:n,redraw:d,later:u,view:()=>s,drawn:()=>f,clip(x,M){c[0]===x&&c[1]===M||(c=[x,M],r&&(p(),u()))},show(x){a=x,n.hidden=!x,x&&d()}}}var ut=7;function Ae(t,e,n,o,s,r,i){let a=[],l=({symbol:f})=>o.layers[f.features[0].layer].look.rank,c=r.map(f=>({symbol:f,far:Math.hypot(f.x-t,f.y-e)})).filter(
({symbol:f,far:d})=>d<=f.r+2).sort((f,d)=>l(d)-l(f)||f.far-d.far);for(let{symbol:f}of c)a.push(...f.features);return a.push(...no(t,e,n,o,s)),i.polygons&&a.push(
...so(t,e,n,o,s)),[...new Set(a)]}function no(t,e,n,o,s){let r=[],i={...n,left:n.left+t-ut,top:n.top+e-ut,width:2*ut,height:2*ut};for(let a of I(o.layers,"borde\
rs","lines").reverse()){if(!s.layers.has(a.id))continue;let l=a.look.draw==="borders"?1.5:0;for(let c of a.features){if(!$(c.box,i,0)||!s.visible(c))continue;let f=c.
parts.length?c.parts.filter(u=>$(u.box,i,0)).map(u=>u.path):c.rings,d=Math.min(...f.map(u=>oo(u,t,e,n)),1/0);d<=ut&&r.push({feature:c,far:d-l})}}return r.sort((a,l)=>a.
far-l.far).map(({feature:a})=>a)}function oo(t,e,n,o){let s=1/0;for(let r=2;r<t.length;r+=2){let i=t[r-2]*o.scale-o.left-e,a=t[r-1]*o.scale-o.top-n,l=t[r]*o.scale-
o.left-e,c=t[r+1]*o.scale-o.top-n;if(Math.min(i,l)>s||Math.min(a,c)>s)continue;let f=l-i,d=c-a,u=f*f+d*d,m=u?Math.max(0,Math.min(1,-(i*f+a*d)/u)):0;s=Math.min(s,
Math.hypot(i+m*f,a+m*d))}return s}function so(t,e,n,o,s){let r=(t+n.left)/n.scale,i=(e+n.top)/n.scale;return I(o.layers,"ground","fills").reverse().flatMap(({id:a,
features:l})=>s.layers.has(a)?l.filter(c=>s.visible(c)&&ro(c,r,i)):[])}function ro(t,e,n){let[o,s,r,i]=t.box;if(e<o||e>r||n<s||n>i)return!1;let a=!1;for(let l of t.
rings)for(let c=2;c<l.length;c+=2){let f=l[c-1],d=l[c+1];f>n!=d>n&&e<(l[c]-l[c-2])*(n-f)/(d-f)+l[c-2]&&(a=!a)}return a}var pt={scale:1,left:0,top:0,width:40,height:14,zoom:9},mt=[Float64Array.of(2,7,38,7)];function Ie(t,e,n){let o=[...io(t,e,n),...ao(t,e,n)];Object.values(t.layers).
some(({id:r,features:i})=>e.layers.has(r)&&i.some(a=>e.fade(a)<1))&&o.push({name:n.t("faint"),sample:Ne({alpha:.42})});let s=new Set;return o.filter(({name:r})=>s.
size<s.add(r).size)}function io(t,e,n){let o=I(t.layers,"lines").reverse(),s=o.filter(({id:l})=>e.layers.has(l));if(!s.length)return[];let r=s.flatMap(l=>{let c=new Set(
l.features.filter(e.visible).map(({sign:f})=>f));return l.look.signs.filter(f=>c.has(f)).map(f=>({name:n.pick(f),sample:Pt(f,lo(l,f))}))}),i=o.some(({features:l})=>l.
some(({life:c})=>T(c,e.year)==="expected"));for(let l of["construction","planned",...i?["expected"]:[]])r.push({name:n.t(`stroke_${l}`),sample:fo(l)});let a=new Set(
o.flatMap(({features:l})=>l.flatMap(({parts:c})=>c.map(({made:f})=>f))));return["surveyed","generalised","schematic","guess"].forEach((l,c)=>{a.has(c)&&r.push({
name:n.t(`line_${l}`),sample:l==="guess"?co:Pt({color:"rail",size:3.2,ticks:!1},l==="schematic")})}),r}function ao(t,e,n){let o=[];for(let s of Object.keys(_e))
for(let r of I(t.layers,s).reverse()){if(!e.layers.has(r.id))continue;let i=s==="rings"||s==="symbols",a=r.features.filter(c=>Number.isFinite(c.x)&&(i||e.visible(
c))),l=new Set(a.map(({sign:c})=>c));o.push(...r.look.signs.filter(c=>l.has(c)).map(c=>({name:n.pick(c),sample:_e[s](c)}))),s==="clusters"&&a.length&&o.push({name:n.
t("hollow"),sample:Ne({hollow:!0})})}return o}function lo({features:t},e){let n=t.filter(o=>o.sign===e&&o.parts.length);return n.length>0&&n.every(({parts:o})=>o.
every(({made:s})=>s>=2))}var _e={rings:t=>(e,n,{palette:o})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=o.halo,e.fill(),e.strokeStyle=o[t.color],e.lineWidth=
1.5,e.stroke()},fills:t=>(e,n,{palette:o})=>{(t.cycle?Array.from({length:t.cycle},(r,i)=>`${t.color}_${i}`):[t.color]).forEach((r,i)=>{e.fillStyle=o[r],e.globalAlpha=
.22,e.fillRect(7+i*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=o[r],e.lineWidth=1.4,e.strokeRect(7+i*9,2,8,10)}),e.globalAlpha=1},borders:t=>Pt(t,!1),symbols:Ee,clusters:Ee};
function Ee({shape:t,size:e,color:n}){return(o,s,{palette:r})=>G(o,t,20,7,{size:Math.min(14,e),color:r[n],rim:r.halo})}function Ne(t){return(e,n,{palette:o})=>G(
e,"square",20,7,{size:11,color:o.ink,rim:o.halo,...t})}function Pt({color:t,size:e,ticks:n},o){return(s,{style:r},{palette:i})=>{A(s,mt,pt,{color:i[t],width:e,alpha:o?
r.schematic:1}),n&&A(s,mt,pt,{color:i[t],width:e*3.4,dash:[1.1,9],alpha:.8}),o&&e>=2.4&&A(s,mt,pt,{color:i.halo,width:e*.3,alpha:.62})}}function co(t,{style:e},{
palette:n}){A(t,mt,pt,{color:n.road,width:1.6,cap:"round",dash:e.guess.dash.map(o=>o*1.6),alpha:e.guess.alpha})}function fo(t){return(e,{style:n},{palette:o})=>{
let{dash:s,alpha:r}=n.strokes[t];A(e,mt,pt,{color:o.rail,width:2.6,alpha:r,dash:s.map(i=>i*2.6),cap:s[0]===.1?"round":void 0})}}function wt(t,e,n){let o=Math.min(
2,window.devicePixelRatio||1);S("legend-rows").replaceChildren(...Ie(t,e,n).map(s=>{let r=h("canvas",{width:40*o,height:14*o,"aria-hidden":"true"}),i=r.getContext(
"2d");return i.scale(o,o),s.sample(i,t,e),h("li",{class:uo(s.name)>7?"wide":""},r,s.name)}))}function uo(t){return[...t].reduce((e,n)=>e+(n<"⺀"?.55:1),0)}function Rt(t,e,n,o,s){
let r=Ie(e,n,o),i=Math.max(1,Math.floor(s.width/170)),a=Math.ceil(r.length/i);return r.forEach((l,c)=>{let f=s.x+Math.floor(c/a)*(s.width/i),d=s.y+c%a*19;t.save(),
t.translate(f,d),l.sample(t,e,n),t.restore(),t.fillStyle=n.palette.ink,t.font=`12px ${O}`,t.textAlign="left",t.textBaseline="middle",t.fillText(l.name,f+48,d+7,
s.width/i-52)}),a*19}function rt(t,e,n){let o=e?.look.signs.find(({kinds:s})=>n in s)?.kinds[n];return o?t.pick({zh:o[0],en:o[1]}):n}function J({language:t,scene:e},n){let o=e.layers[n.
layer],{look:s}=o;if(s.by==="rank")return t.pick(n.sign);let r=rt(t,o,n.kind);return s.draw==="clusters"?`${t.pick(s)} · ${r}`:r===n.kind?t.pick(s):r}function ht(t,e){
let{data:n,language:o,state:s}=t,{year:r}=s(),i=T(e.life,r);if(i==="")return"";let a=po(t,e)??o.t(i===null?"status_absent":`status_${i}`);return e.undated&&r<n.
page.asOfYear?o.t("status_undated",{status:a}):a}function po({data:t,language:e,scene:n,state:o},s){let[r,...i]=n.layers[s.layer].cell("open_km",s.index)??[0],a=i[o().
year-t.page.firstYear];return a?e.t("status_partly",{status:e.t("status_open"),km:e.number(a,1),whole:e.number(r,1)}):null}function gt({scene:t},e){return t.layers[e.
layer].look.status}function yt(t,e){let n=t.scene.byId.get(e);return n?h("button",{type:"button",class:"link",click:()=>t.open(n)},n.name):e}function mo(t,e,n){
let{language:o}=t;if(n.form==="number"){let s=o.pick({zh:n.unit_zh,en:n.unit_en});return[`${o.number(Number(e),1)}${s?` ${s}`:""}`]}return n.form==="list"?[String(
e).split("|").join("、")]:n.form!=="ids"?[String(e)]:String(e).split("|").flatMap((s,r)=>[r?"、":"",yt(t,s)])}function ho(t,e){let n=h("dl",{class:"facts"}),{
scene:o,data:s,language:r}=t,{look:i}=o.layers[e.layer];for(let a of s.facts.filter(({column:l})=>i.facts.includes(l))){let l=o.layers[e.layer].cell(a.column,e.
index);l==null||l===""||n.append(h("dt",{},r.pick(a)),h("dd",{},...mo(t,l,a)))}return o.layers[e.layer].cell("passengers",e.index)==="no"&&n.append(h("dt",{},r.
t("passengers")),h("dd",{},r.t("passengers_no"))),n.children.length?n:null}function go(t,e){let n=t.data.history.filter(([o])=>o===e.id).sort((o,s)=>o[2]<s[2]?-1:
1);return n.length?h("section",{},h("h3",{},t.language.t("history")),h("ol",{class:"history"},...n.map(([,o,s,r,i])=>h("li",{},h("time",{},s||t.language.t("unda\
ted")),h("b",{},t.language.t(`status_${o}`)),r?` · ${r}`:"",h("small",{},i))))):null}function yo(t,e){let{scene:n,language:o}=t,s=n.layers[e.layer],r=s.cell("s\
egments",e.index);if(!r)return null;let i=s.cell("crossings",e.index)??[],a=r.map(f=>h("li",{},f.shared_km>0?o.t("shared",{a:f.a_name,b:f.b_name,km:o.number(f.shared_km,
1)}):o.t("no_border",{a:f.a_name,b:f.b_name}))),c=[...new Map(i.map(f=>[f.line,f])).values()].map(f=>h("li",{},yt(t,f.line)," ",h("small",{},o.t(`status_${f.status}`))));
return h("section",{},h("h3",{},o.t("boundary")),h("ul",{},...a),h("h3",{},o.t("crossings",{n:c.length,spots:i.length})),h("ul",{class:"columns"},...c))}function bo(t,e){
let{scene:n}=t,s=String(n.layers[e.layer].cell("stops",e.index)??"").split("|").map(r=>n.byId.get(r)).filter(r=>!!r);return s.length?h("section",{},h("h3",{},t.
language.t("calls",{n:s.length})),h("p",{class:"chips"},...s.flatMap(r=>[yt(t,r.id)," "]))):null}function ko(t,e){let{data:n,language:o,scene:s}=t,{cell:r}=s.layers[e.
layer],[i,...a]=r("evidence",e.index)??[0],[l]=/^\w+\.csv/.exec(r("sources",e.index)??"")??[""],c=new Set,f=a.map(([u,m,p,g,y])=>{let k=n.documents[u],x=n.strings[g],
M=h("blockquote",{});return y<0?M.append(h("mark",{},x)):xo(M,n.strings[y],x),h("li",{},M,h("cite",{},k?`《${k.title}》`:""," ",h("time",{},k?.date??"")," ",h(
"small",{},o.t("offsets",{start:m,end:p})),k?.date_note&&c.size<c.add(u).size?h("small",{class:"doubt"},` ${k.date_note}`):null))}),d=i-a.length;return h("secti\
on",{},h("h3",{},o.t("evidence",{n:i})),f.length?h("ol",{class:"evidence"},...f):h("p",{},o.t(l?"no_evidence":"no_evidence_untold",{table:l})),d>0?h("p",{},o.t(
"more_evidence",{n:d})):null)}function xo(t,e,n){let o=e.indexOf(n);o<0?t.append(e):t.append(e.slice(0,o),h("mark",{},n),e.slice(o+n.length))}function So(t,e){let{
language:n,scene:o}=t,s=o.layers[e.layer].cell,r=s("confidence",e.index),i=s("alignment",e.index),a=s("location",e.index);return h("section",{class:"trust"},h("\
h3",{},n.t("trust")),r?h("p",{},n.t(`confidence_${r}`)):null,i?h("p",{},Mo(t,e,i.split("|"))):null,a&&a!=="point"?h("p",{},n.t(`location_${a}`)):null,Lo(n,String(
s("sources",e.index)??"")))}function Mo({language:t,scene:e},n,o){let s=e.layers[n.layer].cell;return o.map(r=>t.t(`alignment_${r}`)+(o.length>1?t.t("alignment_\
km",{km:t.number(Number(s(`${r}_km`,n.index)??0),1)}):"")).join(" ")}function Lo(t,e){let[,n,o]=/^(\w+\.csv): ([^]*)$/.exec(e)??[];return!((o?.match(/[a-z]/gi)??
[]).length>(o?.match(/\p{sc=Han}/gu)??[]).length)||t.pick({zh:"",en:"en"})?h("p",{class:"source"},t.t("source_row")," ",e):h("details",{class:"source"},h("summa\
ry",{},t.t("source_row")," ",t.t("source_notes",{table:n})),h("p",{lang:"en"},o))}function Ce(t,e,n,o){let{language:s}=t,r=gt(t,e)?ht(t,e):"",i=S("detail");i.replaceChildren(
h("div",{class:"detail-head"},h("p",{class:"kicker"},J(t,e),r?` · ${r}`:"",r?h("small",{},` (${t.state().year})`):null),h("button",{type:"button",id:"detail-cl\
ose",class:"close","aria-label":s.t("close"),click:o.close},"×")),h("h2",{id:"detail-title",tabindex:-1},e.name),...[e.layer==="districts"?h("p",{},h("button",
{type:"button",class:"action",click:()=>o.near(e)},s.t("near_this"))):null,ho(t,e),yo(t,e),go(t,e),bo(t,e),ko(t,e),So(t,e),zo(t,n)].filter(a=>a!==null)),i.hidden=
!1,i.scrollTop=0,document.body.classList.add("detail-open")}function zo(t,e){return e.length?h("section",{},h("h3",{},t.language.t("also_here")),h("ul",{class:"\
also"},...e.slice(0,40).map(n=>h("li",{},yt(t,n.id)," ",h("small",{},J(t,n)))))):null}function jt(t,e,n,o){let{language:s}=t,r=S("detail");r.replaceChildren(h("\
div",{class:"detail-head"},h("p",{class:"kicker"},s.t("items",{n:n.length})),h("button",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),
click:o},"×")),h("h2",{id:"detail-title",tabindex:-1},e),h("ul",{class:"also"},...n.slice(0,500).map(i=>h("li",{},yt(t,i.id)," ",h("small",{},J(t,i),gt(t,i)?` \
· ${ht(t,i)}`:""))))),r.hidden=!1,r.scrollTop=0,document.body.classList.add("detail-open")}function Oe(t,e,n,o,s){let r=S("layers");function i(d,u){let m=new Set(n.get().layers);for(let p of d)u?m.add(p):m.delete(p);n.set({layers:m})}function a(){let d=n.
get();r.replaceChildren(...t.groups.map(u=>{let m=u.layers.map(({id:k})=>k),p=m.filter(k=>d.layers.has(k)).length,g=h("input",{type:"checkbox",id:`group-${u.id}`,
checked:p===m.length,change:k=>i(m,k.target.checked)});g.indeterminate=p>0&&p<m.length;let y=h("div",{class:"group-head"},h("label",{for:`group-${u.id}`},g,o.pick(
u)));return m.length===1&&y.append(l(m[0]),c(m[0],o.pick(u))),h("fieldset",{},h("legend",{class:"hidden"},o.pick(u)),y,...m.length<2?[]:u.layers.map(k=>h("div",
{class:"layer"},h("label",{},h("input",{type:"checkbox","data-layer":k.id,checked:d.layers.has(k.id),change:x=>i([k.id],x.target.checked)}),o.pick(k)),l(k.id),c(
k.id,o.pick(k)))))}))}function l(d){return h("span",{class:"count"},o.number(e.layers[d]?.features.length??0))}function c(d,u){return h("button",{type:"button",
class:"lister","data-list":d,"aria-label":o.t("list_layer",{name:u}),title:o.t("list_layer",{name:u}),click:()=>s(d)},"☰")}function f(){let{layers:d}=n.get();
for(let u of t.groups){let m=u.layers.map(({id:y})=>y),p=m.filter(y=>d.has(y)).length,g=S(`group-${u.id}`);g.checked=p===m.length,g.indeterminate=p>0&&p<m.length}
for(let u of r.querySelectorAll("[data-layer]")){let m=u;m.checked=d.has(m.dataset.layer??"")}}n.listen(["layers"],f),n.listen(["lang"],a),a()}function Te(t,e){let n=new Map;if(!t)return n;let o=F(t.project),s=F(t.value),r=F(t.counts),i=0;return e.layers.districts.features.forEach((a,l)=>{let c=[];for(let f=i+
r[l];i<f;i++)c.push({feature:e.layers.projects.features[o[i]],value:s[i]});n.set(a.id,c)}),n}function Pe(t,e){let n={km:Te(t.metres,e),min:Te(t.minutes,e)};return o=>{
let s=o.unit==="min",r=n[s?"min":"km"].get(o.district)??[],i=s?o.km:o.km*1e3;return r.filter(({feature:a,value:l})=>{if(l>i)return!1;let c=ct(a.life,o.year);return(!o.
nearStatus||c===o.nearStatus||o.nearStatus==="open"&&c==="expected")&&(!o.nearKind||a.kind===o.nearKind)&&(!o.named||a.named)})}}function we(t,e,n){let{data:o,scene:s,
language:r}=t,i=j("near-district"),a=C("near-km"),l=j("near-unit"),c=j("near-status"),f=j("near-kind");if(!o.metres){S("near").hidden=!0;return}o.minutes||l.querySelector(
"[value=min]")?.remove();function d(){let p=e.get(),g=s.layers.districts,y=new Map;for(let x of g.features){let M=g.cell("city",x.index)??"";y.set(M,[...y.get(M)??
[],x])}i.replaceChildren(h("option",{value:""},r.t("near_choose")),...[...y].map(([x,M])=>h("optgroup",{label:x},...M.map(E=>h("option",{value:E.id},E.name))))),
c.replaceChildren(h("option",{value:""},r.t("any_status")),...["open","construction","approved","planned","proposed"].map(x=>h("option",{value:x},r.t(`status_${x}`))));
let k=[...new Set(s.layers.projects.features.map(x=>x.kind))].sort();f.replaceChildren(h("option",{value:""},r.t("any_kind")),...k.map(x=>h("option",{value:x},rt(
r,s.layers.projects,x)))),u(p)}function u(p){i.value=p.district,l.value=p.unit,c.value=p.nearStatus,f.value=p.nearKind,(Number(a.value)!==p.km||!a.value)&&(a.value=
String(p.km)),a.max=String(p.unit==="min"?o.minutes?.limit??0:Math.floor((o.metres?.limit??0)/1e3));let g=n(p);S("near-summary").textContent=p.district?r.t(g.length?
"near_found":"near_none",{n:g.length,name:s.byId.get(p.district)?.name??"",km:p.km,unit:r.t(`unit_${p.unit}`)}):r.t("near_hint"),S("near-results").replaceChildren(
...g.map(y=>m(y,p))),C("near-csv").disabled=!g.length}function m({feature:p,value:g},y){let k=y.unit==="min"?r.t("minutes",{n:g}):g===0?r.t("inside"):g<1e3?`${g}\
 ${r.t("metre")}`:`${r.number(g/1e3,1)} ${r.t("unit_km")}`;return h("li",{"data-id":p.id,[y.unit==="min"?"data-minutes":"data-metres"]:g},h("button",{type:"butt\
on",click:()=>t.open(p)},h("b",{},p.name),h("span",{class:"far"},k),h("small",{},`${rt(r,s.layers.projects,p.kind)} · ${r.t(`status_${ct(p.life,y.year)}`)}`)))}
i.addEventListener("change",()=>e.set({district:i.value})),l.addEventListener("change",()=>e.set({unit:l.value})),c.addEventListener("change",()=>e.set({nearStatus:c.
value})),f.addEventListener("change",()=>e.set({nearKind:f.value})),a.addEventListener("input",()=>{let p=Number(a.value),g=!!a.value&&Number.isFinite(p)&&p>=0;
a.setAttribute("aria-invalid",String(!g)),g&&p!==e.get().km?e.set({km:p}):g?u(e.get()):S("near-summary").textContent=r.t("near_wrong")}),e.listen(["district","k\
m","unit","nearStatus","nearKind","named","year"],u),e.listen(["lang"],d),d()}var $o=750,Bt=["open","construction","approved","planned","proposed"];function Re(t,e,n,o=0){let s=C("year"),r=S("year-play"),i=C("year-value"),a=0;function l(d){
s.value=String(d.year);let u=d.year>t.page.asOfYear?n.t("year_future"):d.year===t.page.asOfYear?n.t("year_now",{date:t.page.asOf}):n.t(o?"year_past_undated":"ye\
ar_past",{n:o});i.value=String(d.year),S("year-note").textContent=u,s.setAttribute("aria-valuetext",`${d.year} ${u}`)}function c(){clearInterval(a),a=0,r.textContent=
"▶",r.setAttribute("aria-label",n.t("play")),r.setAttribute("aria-pressed","false")}function f(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
r.textContent="❚❚",r.setAttribute("aria-label",n.t("pause")),r.setAttribute("aria-pressed","true"),a=window.setInterval(()=>{let d=e.get().year+1;e.set({year:d}),
d>=t.page.lastYear&&c()},$o)}s.min=String(t.page.firstYear),s.max=String(t.page.lastYear),s.addEventListener("input",()=>{c(),e.set({year:Number(s.value)})}),i.
addEventListener("change",()=>{let d=Math.round(Number(i.value));c(),d>=t.page.firstYear&&d<=t.page.lastYear&&e.set({year:d}),l(e.get())}),r.addEventListener("c\
lick",()=>a?c():f()),e.listen(["year","lang"],l),e.listen(["lang"],()=>!a&&c()),c(),l(e.get()),document.getElementById("statuses")&&Ao(e,n)}function Ao(t,e){let n=S(
"statuses");function o(){let{statuses:s}=t.get();n.replaceChildren(...Bt.map(r=>h("label",{class:`chip ${r}`},h("input",{type:"checkbox","data-status":r,checked:s.
has(r),change:i=>{let a=new Set(t.get().statuses);i.target.checked?a.add(r):a.delete(r),t.set({statuses:a})}}),e.t(`status_${r}`))))}t.listen(["lang"],o),t.listen(
["statuses"],({statuses:s})=>{for(let r of n.querySelectorAll("input"))r.checked=s.has(r.dataset.status??"")}),o()}var _o=12;function Eo(t,e,n){if(!t)return 0;if(e===t)return 100;let o=e.indexOf(t);if(o===0)return 90-Math.min(20,e.length-t.length);if(o>0)return 70-Math.min(20,
o);for(let s=0;s<e.length;s++){let r=$t(t,e,s,n);if(r)return 60-Math.min(25,s*5)-Math.min(20,e.length-r)}return 0}function $t(t,e,n,o){if(!t)return n;if(n>=e.length)
return 0;let s=e[n];if(s===t[0]){let r=$t(t.slice(1),e,n+1,o);if(r)return r}if(/[\s\-·()()、—]/.test(s))return $t(t,e,n+1,o);for(let r of(o[s]??"").split(" "))
for(let i=Math.min(r.length,t.length);i>0;i--){if(r.slice(0,i)!==t.slice(0,i)||i<r.length&&i>1&&i<t.length)continue;let a=$t(t.slice(i),e,n+1,o);if(a)return a}return 0}
function je(t,e){return[...t.normalize("NFKC").toLowerCase().replace(/\s+/g,"")].map(n=>e.get(n)??n).join("")}function Io(t=""){let e=[...t];return new Map(e.flatMap(
(n,o)=>o%2?[]:[[n,e[o+1]]]))}function No(t,e,n,o){let s=je(t,o),r=[],i=Object.keys(e.layers);for(let a of Object.values(e.layers))for(let l of a.features){let c={
score:0,by:""};for(let[f,d,u]of Co(a,l)){let m=Eo(s,je(f,o),n)*d;m>c.score&&(c={score:m,by:u})}c.score>0&&r.push({feature:l,...c})}return r.sort((a,l)=>l.score-
a.score||i.indexOf(a.feature.layer)-i.indexOf(l.feature.layer)||a.feature.index-l.feature.index).slice(0,_o)}function Co(t,e){let n=[[e.name,1,""]];for(let[o,s]of[
["codes",.99],["aliases",.95],["former_names",.95],["adcode",.9]])for(let r of String(t.cell(o,e.index)??"").split("|"))r&&n.push([r,s,r]);return n}function Be(t,e,n,o,s){
let r=Io(e.traditional),i=C("search"),a=S("search-results"),l=[],c=-1;function f(){a.hidden=!0,a.replaceChildren(),i.setAttribute("aria-expanded","false"),i.removeAttribute(
"aria-activedescendant"),c=-1}function d(p){let g=a.querySelectorAll("[role=option]");g.length&&(c=(p+g.length)%g.length,g.forEach((y,k)=>y.setAttribute("aria-s\
elected",String(k===c))),g[c].scrollIntoView({block:"nearest"}),i.setAttribute("aria-activedescendant",g[c].id))}function u(p){i.value=p.name,f(),s(p)}function m(){
let p=No(i.value,t,e.readings,r);l=p.map(({feature:g})=>g),c=-1,a.replaceChildren(...p.map(({feature:g,by:y},k)=>h("li",{id:`search-option-${k}`,role:"option","\
aria-selected":"false","data-id":g.id,mousedown:x=>x.preventDefault(),click:()=>u(g)},h("b",{},g.name),h("span",{},y?`${y} · ${o(g)}`:o(g))))),!p.length&&i.value.
trim()&&a.append(h("li",{class:"none",role:"option","aria-selected":"false","aria-disabled":"true"},n.t("search_none"))),a.hidden=!i.value.trim(),i.setAttribute(
"aria-expanded",String(!a.hidden))}i.addEventListener("input",m),i.addEventListener("focus",()=>i.value&&m()),i.addEventListener("blur",()=>setTimeout(f,150)),i.
addEventListener("keydown",p=>{if(p.key==="ArrowDown")d(c+1);else if(p.key==="ArrowUp")d(c-1);else if(p.key==="Escape")f();else if(p.key==="Enter"&&l.length)u(l[Math.
max(0,c)]);else return;p.preventDefault()})}function Oo(t,e,n){let o=new URLSearchParams;return o.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),o.set("y",String(t.year)),
ve(t.layers,n.layers)||o.set("l",[...t.layers].sort().join(",")),ve(t.statuses,n.statuses)||o.set("s",[...t.statuses].sort().join(",")),t.named&&o.set("n","1"),
t.district&&(o.set("d",t.district),o.set("r",`${t.km}${t.unit}`),t.nearStatus&&o.set("ns",t.nearStatus),t.nearKind&&o.set("nk",t.nearKind)),t.selected&&o.set("o",
t.selected),t.compare&&o.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==n.lang&&o.set("lang",t.lang),t.theme!=="auto"&&o.set("t",t.theme),`#${o.toString().
replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function ve(t,e){return t.size===e.size&&[...t].every(n=>e.has(n))}function vt(t,e,n){let o=new URLSearchParams(
t.replace(/^#/,"")),s={},r=(g,y)=>{let k=new Set(y);return new Set((o.get(g)??"").split(",").filter(x=>k.has(x)))},i=g=>{let y=Math.round(Number(g));return y>=n.
page.firstYear&&y<=n.page.lastYear?y:null},a=i(o.get("y"));a&&(s.year=a),o.has("l")&&(s.layers=r("l",Object.keys(n.layers))),o.has("s")&&(s.statuses=r("s",e.statuses)),
o.get("n")==="1"&&(s.named=!0);let l=o.get("d");if(l){s.district=l;let g=/^([\d.]+)(km|min)$/.exec(o.get("r")??"");g&&Number.isFinite(Number(g[1]))&&(s.km=Number(
g[1]),s.unit=g[2]),s.nearStatus=o.get("ns")??"",s.nearKind=o.get("nk")??""}s.selected=o.get("o")??"";let c=/^(\d+)@([\d.]+)$/.exec(o.get("c")??""),f=i(c?.[1]);c&&
f&&Object.assign(s,{compare:!0,compareYear:f,swipe:Math.min(.98,Math.max(.02,Number(c[2])))});let d=o.get("lang");(d==="en"||d==="zh")&&(s.lang=d);let u=o.get("\
t");(u==="light"||u==="dark")&&(s.theme=u);let m=/^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(o.get("map")??""),p=m?{zoom:Number(m[1]),latitude:Number(m[2]),longitude:Number(
m[3])}:null;return{patch:s,where:p}}function Fe(t,e,n,o,s,r=Oo){let i="",a=0;function l(){a=0;let f=t.getCenter();i=r(e.get(),{zoom:t.getZoom(),latitude:f.lat,longitude:f.
lng},n),i!==window.location.hash&&window.history.replaceState(null,"",i),C("share-link").value=window.location.href}function c(){a||=window.setTimeout(l,120)}e.
listen(["*",...Object.keys(n)],c),t.on("moveend",c),window.addEventListener("hashchange",()=>{window.location.hash!==i&&s(window.location.hash)}),S("copy-link").
addEventListener("click",async()=>{l();let f=C("share-link");f.select();let d=!1;try{await navigator.clipboard.writeText(f.value),d=!0}catch{}S("share-note").textContent=
o.t(d?"copied":"copy_by_hand")}),l()}function q(t){return Math.round(t*1e5)/1e5}function He(t){let e=[];for(let n=0;n<t.length;n+=2)e.push([q(D(t[n])),q(W(t[n+1]))]);return e}function Ye(t){let e=0;
for(let n=1;n<t.length;n++)e+=t[n-1][0]*t[n][1]-t[n][0]*t[n-1][1];return e}function To(t){let e=t.map(o=>({ring:o,size:Math.abs(Ye(o))})).sort((o,s)=>s.size-o.size).
map(({ring:o})=>o),n=[];for(let o of e){let s=n.filter(i=>i.filter(a=>wo(Po(o),a)).length%2).pop(),r=Ye(o)>0;s?s.push(r?o.slice().reverse():o):n.push([r?o:o.slice().
reverse()])}return n}function Po(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}function wo([t,e],n){let o=!1;for(let s=1;s<n.length;s++){let[r,i]=n[s-1],[a,
l]=n[s];i>e!=l>e&&t<(a-r)*(e-i)/(l-i)+r&&(o=!o)}return o}function Ro(t,e){if(t.geometry==="point")return Number.isFinite(e.x)?{type:"Point",coordinates:[q(D(e.x)),
q(W(e.y))]}:null;if(t.geometry==="polygon")return e.rings.length?{type:"MultiPolygon",coordinates:To(e.rings.map(He))}:null;let n=t.geometry==="line"?e.parts.map(
o=>o.path):e.rings;return n.length?{type:"MultiLineString",coordinates:n.map(He)}:null}function Ve(t,e){let n=Object.keys(t.layers[e.id].columns).filter(o=>o!==
"evidence");return{type:"FeatureCollection",name:e.id,as_of:t.page.asOf,sources:t.page.dataNote,features:e.features.map(o=>({type:"Feature",id:o.id,properties:{
...Object.fromEntries(n.map(s=>[s,e.cell(s,o.index)])),documents:(e.cell("evidence",o.index)??[0]).slice(1).map(([s,r,i,a])=>({document:t.documents[s]?.id??null,
start:r,end:i,text:t.strings[a]}))},geometry:Ro(e,o)}))}}function De(t,e){return e.map(n=>t.t(`csv_${n}`))}function Ft(t,e,n){return n&&t.pick({zh:t.t(`${e}_${n}`),en:n})}function We(t){let e=n=>{let o=n==null?"":String(
n);return typeof n=="string"&&/^[=+\-@\t]/.test(o)&&(o=`'${o}`),/[",\r\n]/.test(o)?`"${o.replace(/"/g,'""')}"`:o};return`\uFEFF${t.map(n=>n.map(e).join(",")).join(
`\r
`)}\r
`}function Ze(t,e){let{data:n,scene:o,language:s,state:r}=t,i=j("download-layer");function a(){let c=i.value;i.replaceChildren(...n.groups.flatMap(f=>f.layers.map(
d=>h("option",{value:d.id},s.pick(d))))),c&&(i.value=c)}S("download-geojson").addEventListener("click",()=>{let c=o.layers[i.value];at(`${c.id}.geojson`,new Blob(
[JSON.stringify(Ve(n,c))],{type:"application/geo+json"}))});let l=()=>{let c=r(),f=c.district?e(c):o.layers.projects.features.filter(y=>T(y.life,c.year)!==null).
map(y=>({feature:y,value:null})),d=o.byId.get(c.district)?.name??"",u=c.unit==="min",m=o.layers.projects.cell,p=y=>String(y??"").split("|").map(k=>o.byId.get(k)?.
name??k).join("、"),g=([,...y])=>[...new Set(y.map(([k])=>n.documents[k]?.title).filter(Boolean))].join("；");at(c.district?`near-${d}-${c.km}${c.unit}.csv`:"\
projects.csv",new Blob([We([De(s,["id","name","kind","status","year","near",u?"minutes":"distance_m","district","lon","lat","confidence","documents","sources"]),
...f.map(({feature:y,value:k})=>[y.id,y.name,s.pick({en:y.kind,zh:rt(s,o.layers.projects,y.kind)}),Ft(s,"status",c.district?ct(y.life,c.year):T(y.life,c.year)),
c.year,d,k,p(m("districts",y.index)),Number.isFinite(y.x)?q(D(y.x)):null,Number.isFinite(y.y)?q(W(y.y)):null,Ft(s,"confidence",m("confidence",y.index))?.split(/[:：]/)[0],
g(m("evidence",y.index)??[0]),m("sources",y.index)])])],{type:"text/csv;charset=utf-8"}))};return S("download-csv").addEventListener("click",l),S("near-csv").addEventListener(
"click",l),a(),a}function Ht(t,e,n){let[o,s,r,i,a]=t.counts[n-t.page.firstYear],l=s?e.t("headline_metro",{metro:s}):"",c=r?e.t("headline_partly",{partly:r}):"";return n>t.page.asOfYear?
e.t("headline_future",{year:n,open:o,metro:l})+c:e.t("headline",{year:n,open:o,metro:l})+c+(i?e.t("headline_building",{building:i}):"")+(a?e.t("headline_planned",
{planned:a}):"")}function At({page:t},e){return[e.t("as_of",{date:t.asOf}),e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t("licence")].join(" · ")}function Ue(t,e,n){
function o(){let s=Ht(t,n,e.get().year);S("headline").textContent=s,document.title=s,S("credit-text").textContent=At(t,n),S("sources").textContent=At(t,n)+(t.page.
version?` · Corridor Atlas ${t.page.version}`:"")}e.listen(["year","lang"],o),o()}var R=28,it=92;function Ge(t,e){let{data:n,scene:o,language:s,map:r,state:i}=t,a=r.getSize(),l=Math.max(760,a.x),c=Math.max(520,Math.min(a.y,l*.8)),f=t.shown("o\
ne").palette,d=document.createElement("canvas"),u=d.getContext("2d"),m=l+2*R;u.font=`12px ${O}`;let p=te(u,At(n,s),l),g=it+c+24,y=Rt(u,o,t.shown("one"),s,{x:R,y:g,
width:l}),k=g+y+18+p.length*17+R-8;return d.width=Math.round(m*e),d.height=Math.round(k*e),u.setTransform(e,0,0,e,0,0),u.fillStyle=f.halo,u.fillRect(0,0,m,k),jo(
u,t,{width:l,height:c,ratio:e}),u.textAlign="left",u.textBaseline="alphabetic",u.fillStyle=f.ink,u.font=`700 26px ${Z}`,u.fillText(Ht(n,s,i().year),R,48,l),u.font=
`13px ${O}`,u.fillStyle=f.muted,u.fillText(S("standfirst").textContent??"",R,74,l),Rt(u,o,t.shown("one"),s,{x:R,y:g,width:l}),u.font=`12px ${O}`,u.textBaseline=
"alphabetic",u.fillStyle=f.muted,p.forEach((x,M)=>u.fillText(x,R,g+y+26+M*17)),d}function jo(t,e,{width:n,height:o,ratio:s}){let{scene:r,map:i,state:a}=e,l=i.getZoom(),
c=i.project(i.getCenter(),l),f={scale:256*2**l,zoom:l,width:n,height:o,left:c.x-n/2,top:c.y-o/2},d=document.createElement("canvas");d.width=Math.round(n*s),d.height=
Math.round(o*s);let u=d.getContext("2d"),{compare:m,swipe:p,year:g,compareYear:y}=a();for(let[k,x,M,E]of m?[["left",0,p,String(y)],["right",p,1,String(g)]]:[["o\
ne",0,1,""]]){u.setTransform(s,0,0,s,0,0);let Y=[x*n,M*n];dt(u,m?{...f,clip:Y}:f,r,{...e.shown(k),tiles:!1}),t.save(),t.beginPath(),t.rect(R+x*n,it,(M-x)*n,o),t.
clip(),t.drawImage(d,R,it,n,o),E&&(t.font=`700 20px ${O}`,t.textAlign=k==="left"?"right":"left",t.textBaseline="top",t.fillStyle=e.shown("one").palette.ink,t.fillText(
E,R+p*n+(k==="left"?-10:10),it+10)),t.restore()}t.strokeStyle=e.shown("one").palette.around_edge,t.strokeRect(R+.5,it+.5,n-1,o-1),t.fillStyle=e.shown("one").palette.
ink,m&&t.fillRect(R+p*n-1,it,2,o)}function Ke(t){S("save-png").addEventListener("click",()=>{Ge(t,2).toBlob(e=>{e&&at(`corridor-atlas-${t.state().year}.png`,e)},
"image/png")}),S("print").addEventListener("click",()=>window.print()),window.addEventListener("beforeprint",()=>{S("print-sheet").replaceChildren(Ge(t,2))}),window.
addEventListener("afterprint",()=>S("print-sheet").replaceChildren())}function Xe(t,e,n){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:i}=t.get();return i==="auto"?o.matches:i==="dark"};function r(){let i=s();
document.documentElement.dataset.theme=i?"dark":"light";let a=S("theme");a.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),a.title=e.t(i?"to_light":"to_d\
ark"),a.textContent=i?"☀":"☾"}return S("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{r(),n()}),
t.listen(["theme","lang"],r),r(),s}function Je(t,e,n,o,s){let r=C("compare"),i=j("compare-year"),a=S("swipe");for(let f=t.page.firstYear;f<=t.page.lastYear;f++)i.append(h("option",{value:f},String(
f)));function l(){let{compare:f,compareYear:d,swipe:u,year:m}=n.get();r.checked=f,i.value=String(d),i.disabled=!f,a.hidden=!f,a.style.left=`${u*100}%`,a.setAttribute(
"aria-valuenow",String(Math.round(u*100))),S("swipe-left").textContent=String(d),S("swipe-right").textContent=String(m),s.main.clip(f?u:0,1),s.other.clip(0,u)}function c(f){
n.set({swipe:Math.min(.98,Math.max(.02,f))})}a.addEventListener("pointerdown",f=>{a.setPointerCapture(f.pointerId),f.preventDefault(),a.focus()}),a.addEventListener(
"pointermove",f=>{if(!a.hasPointerCapture(f.pointerId))return;let d=e.getContainer().getBoundingClientRect();c((f.clientX-d.left)/d.width)}),a.addEventListener(
"keydown",f=>{let d={ArrowLeft:-.02,ArrowRight:.02,PageDown:-.1,PageUp:.1}[f.key];d!==void 0&&(c(n.get().swipe+d),f.preventDefault())}),r.addEventListener("chan\
ge",()=>n.set({compare:r.checked})),i.addEventListener("change",()=>n.set({compareYear:Number(i.value)})),n.listen(["compare","compareYear"],({compare:f})=>{s.other.
show(f),l()}),n.listen(["swipe","year"],l),s.other.show(n.get().compare),l()}var Bo={osm:{url:"https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png",hosts:"abc",credit:"© OpenStreetMap contributors"},tianditu:{url:"https://t{s}.tianditu.g\
ov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk={key}",
hosts:"01234567",credit:"天地图"}};function qe(t,e){let n=C("basemap"),o=j("basemap-source"),s=C("basemap-key"),r=null;function i(){let{basemap:a}=e.get();r?.
remove(),r=null,S("basemap-credit").textContent="",n.checked=!!a,S("basemap-choice").hidden=!a,S("basemap-key-row").hidden=a!=="tianditu";let l=Bo[a];!l||a==="t\
ianditu"&&!s.value.trim()||(r=L.tileLayer(l.url.replace("{key}",encodeURIComponent(s.value.trim())),{subdomains:l.hosts,maxZoom:18,crossOrigin:"anonymous"}),S("\
basemap-credit").textContent=l.credit,r.addTo(t))}n.addEventListener("change",()=>e.set({basemap:n.checked?o.value:""})),o.addEventListener("change",()=>e.set({
basemap:o.value})),s.addEventListener("change",i),e.listen(["basemap"],i),i()}var Yt=["small","half","tall"];function Qe(t,e){let n=S("panel"),o=S("sheet-toggle");function s(c){n.dataset.sheet=c,o.setAttribute("aria-expanded",String(c!=="\
small")),o.setAttribute("aria-label",e.t(c==="tall"?"sheet_less":"sheet_more"))}let r=0,i=0,a=!1;o.addEventListener("pointerdown",c=>{o.setPointerCapture(c.pointerId),
r=c.clientY,i=n.getBoundingClientRect().height,a=!1}),o.addEventListener("pointermove",c=>{!o.hasPointerCapture(c.pointerId)||Math.abs(c.clientY-r)<6||(a=!0,n.style.
height=`${Math.max(80,i+r-c.clientY)}px`)}),o.addEventListener("pointerup",()=>{if(!a)return;let c=n.getBoundingClientRect().height/window.innerHeight;n.style.height=
"",s(c<.33?"small":c<.68?"half":"tall")}),o.addEventListener("click",()=>{if(a)return;let c=Yt.indexOf(n.dataset.sheet??"small");s(Yt[(c+1)%Yt.length])});let l=S(
"legend-toggle");l.addEventListener("click",()=>{let c=S("legend").classList.toggle("closed")===!1;l.setAttribute("aria-expanded",String(c))}),window.matchMedia(
"(max-width: 760px)").matches&&(S("legend").classList.add("closed"),l.setAttribute("aria-expanded","false")),s("small"),t.on("click",()=>n.dataset.sheet!=="smal\
l"&&s("small"))}function vo(){let t=JSON.parse(S("atlas-data").textContent??""),e=window[t.page.map],n=ze(t),o={year:t.page.asOfYear,statuses:new Set(Bt),named:!1,layers:new Set(
t.groups.flatMap(b=>b.layers.filter(z=>z.on).map(z=>z.id))),district:"",km:20,unit:"km",nearStatus:"",nearKind:"",selected:"",lang:"zh",theme:"auto",compare:!1,
compareYear:2015,swipe:.5,basemap:""},s=vt(window.location.hash,o,t),r=Dt({...o,...tn(s.patch,n)}),i=Wt(t.words,()=>r.get().lang),a=Pe(t,n),l=null,c=()=>{let b=r.
get();l=b.district?new Set(a(b).map(({feature:z})=>z.id)):null};c();let f=()=>{},d=Xe(r,i,()=>f());function u(b){let z=r.get();return $e(n,z,{dark:d(),lit:l,year:b===
"left"?z.compareYear:void 0})}let m={main:Tt(e,(b,z)=>dt(b,z,n,u("right"))),other:Tt(e,(b,z)=>dt(b,z,n,u("left")))};f=()=>{m.main.later(),m.other.later(),wt(n,u(
"one"),i)};let p={data:t,scene:n,language:i,state:r.get,open:M};function g(b,z=[]){Ce(p,b,z,{close:y,near:_=>{r.set({district:_.id}),y(),S("near").scrollIntoView(
{block:"start"}),S("near-district").focus()}})}function y(){S("detail").hidden=!0,document.body.classList.remove("detail-open"),e.closePopup(),r.set({selected:""}),
e.getContainer().focus({preventScroll:!0})}function k(b,z,_=b.name){let P=gt(p,b)?` · ${ht(p,b)}`:"";L.popup({closeButton:!1,autoPan:!1,offset:[0,-4],className:"\
callout"}).setLatLng(z).setContent(h("div",{},h("b",{},_),_===b.name?h("span",{},`${J(p,b)}${P}`):null)).openOn(e)}function x(){let{x:b,y:z}=e.getSize();return b>
700?{paddingTopLeft:[230,50],paddingBottomRight:[480,60]}:{paddingTopLeft:[30,50],paddingBottomRight:[30,Math.round(z*.58)]}}function M(b){r.set({selected:b.id,
layers:new Set([...r.get().layers,b.layer]),named:r.get().named&&b.named}),g(b);let[z,_,P,v]=b.box,N=window.matchMedia("(prefers-reduced-motion: reduce)").matches;
if(Number.isFinite(z)){let tt=L.latLngBounds([W(v),D(z)],[W(_),D(P)]);e.flyToBounds(tt,{maxZoom:11,...x(),animate:!N,duration:.8})}Number.isFinite(b.x)&&k(b,[W(
b.y),D(b.x)]),S("detail-title").focus({preventScroll:!0})}function E(b){let{compare:z,swipe:_}=r.get(),P=z&&b.containerPoint.x<_*e.getSize().x,v=P?m.other:m.main,
N=v.view(),tt=e.project(b.latlng,N.zoom);return{x:tt.x-N.left,y:tt.y-N.top,surface:v,view:N,seen:u(P?"left":"right")}}function Y(b,z){let{x:_,y:P,surface:v,view:N,
seen:tt}=E(b);return Ae(_,P,N,n,tt,v.drawn().symbols,{polygons:z})}let bt=({layer:b})=>n.layers[b].look.draw==="clusters";function V(b){let{x:z,y:_,surface:P}=E(
b);return P.drawn().symbols.find(N=>bt(N.features[0])&&Math.hypot(N.x-z,N.y-_)<=N.r)?.features??[]}e.on("click",b=>{let z=Y(b,!0);if(!z.length){r.get().selected&&
y();return}let[_,...P]=z;if(V(b).length>1){let N=i.t("bubble",{n:V(b).length});jt(p,N,V(b),y),k(_,b.latlng,N),e.panInside(b.latlng,x());return}let v=z.find(({layer:N})=>N===
"districts");r.set({selected:_.id,..._.layer==="districts"&&v?{district:v.id}:{}}),g(_,P),k(_,b.latlng),e.panInside(b.latlng,x())}),Ho(e,b=>Y(b,!1),b=>`${b.name}\
 · ${J(p,b)}${gt(p,b)?` · ${ht(p,b)}`:""}`),Ue(t,r,i),Be(n,t,i,b=>J(p,b),M);let Q=I(n.layers,"lines","symbols","clusters").flatMap(({features:b})=>b).filter(b=>Number.
isFinite(b.x)&&b.undated);Re(t,r,i,Q.length),Oe(t,n,r,i,b=>jt(p,i.pick(n.layers[b].look),n.layers[b].features,y)),Fo(r),we(p,r,a),Je(t,e,r,i,m),qe(e,r);let U=Ze(
p,a);Ke({data:t,scene:n,language:i,map:e,state:r.get,shown:b=>u(b==="one"?"right":b)}),Qe(e,i),S("lang").addEventListener("click",()=>r.set({lang:r.get().lang===
"zh"?"en":"zh"})),r.listen(["district","km","unit","nearStatus","nearKind","named","year"],c),r.listen(["*",...Object.keys(o)],(b,z)=>{[...z].every(_=>_==="swip\
e"||_==="basemap")||f()}),r.listen(["basemap"],()=>f()),r.listen(["lang"],({lang:b,selected:z})=>{_t(i,b),U();let _=n.byId.get(z);_&&!S("detail").hidden&&g(_)}),
r.listen(["year"],({selected:b})=>{let z=n.byId.get(b);z&&!S("detail").hidden&&g(z)});function Vt(b){r.set({...o,...tn(b.patch,n)}),b.where&&e.setView([b.where.
latitude,b.where.longitude],b.where.zoom,{animate:!1});let z=n.byId.get(r.get().selected);z&&g(z)}if(_t(i,r.get().lang),s.where)Vt(s);else{let b=e.getSize().x>700;
e.fitBounds(t.page.bounds,{animate:!1,paddingTopLeft:[b?250:6,6],paddingBottomRight:[b?30:6,b?30:150]});let z=n.byId.get(r.get().selected);z&&M(z)}Fe(e,r,o,i,b=>Vt(
vt(b,o,t))),m.main.redraw(),wt(n,u("one"),i),document.documentElement.dataset.ready="yes",window.atlas={map:e,store:r,scene:n,labels:()=>m.main.drawn().labels,symbols:()=>m.
main.drawn().symbols,view:()=>m.main.view()}}function Fo(t){let e=C("named");e.addEventListener("change",()=>t.set({named:e.checked})),t.listen(["named"],({named:n})=>{
e.checked=!!n}),e.checked=!!t.get().named}function tn(t,e){let n={...t};return n.district&&e.byId.get(n.district)?.layer!=="districts"&&delete n.district,n.selected&&
(n.selected=e.byId.get(n.selected)?.id),n.selected||delete n.selected,n}function Ho(t,e,n){let o=S("hover"),s=t.getContainer(),r=0,i=!1;t.on("movestart zoomstar\
t",()=>{i=!0,o.hidden=!0}),t.on("moveend",()=>{i=!1}),t.on("mousemove",a=>{i||r||(r=requestAnimationFrame(()=>{r=0;let[l]=e(a);s.style.cursor=l?"pointer":"",o.hidden=
!l,l&&(o.textContent=n(l),o.style.transform=`translate(${a.containerPoint.x+14}px, ${a.containerPoint.y+14}px)`)}))}),t.on("mouseout",()=>{o.hidden=!0})}vo();})();
