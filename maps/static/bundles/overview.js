"use strict";(()=>{function x(t){let e=document.getElementById(t);if(!e)throw new Error(`no element #${t}`);return e}function O(t){return x(t)}function B(t){return x(t)}function h(t,e={},...o){
let n=document.createElement(t);for(let[s,r]of Object.entries(e))typeof r=="function"?n.addEventListener(s,r):s==="style"?n.style.cssText=String(r):r===!0?n.setAttribute(
s,""):r!==!1&&r!=null&&n.setAttribute(s,String(r));for(let s of o)s!=null&&n.append(s);return n}function ut(t,e){let o=URL.createObjectURL(e),n=h("a",{href:o,download:t});
document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Xt(t){let e=t,o=[];return{get:()=>e,set(n){let s=new Set;for(let[r,i]of Object.entries(n)){let l=e[r];Sn(l,i)||s.add(r)}if(s.size){e={...e,...n};for(let{
keys:r,listener:i}of o)r.some(l=>l==="*"||s.has(l))&&i(e,s)}},listen(n,s){o.push({keys:n,listener:s})}}}function Sn(t,e){return t instanceof Set&&e instanceof Set?
t.size===e.size&&[...t].every(o=>e.has(o)):t===e}function qt(t,e){return{t(o,n={}){return(t[e()][o]??t.zh[o]??o).replace(/\{(\w+)\}/g,(r,i)=>String(n[i]??""))},pick:o=>o[e()],number:(o,n=0)=>o.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:n})}}var Mn={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function Ot(t,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let o of document.querySelectorAll("[data-t]"))o.textContent=t.t(o.dataset.t??"");for(let[o,n]of Object.entries(Mn)){let s=`[data-${o.
replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`)}]`;for(let r of document.querySelectorAll(s)){let i=r.dataset[o]??"";r.setAttribute(n,t.t(i))}}}var An=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],_n=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Ln=[
1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],En=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,
10,10,11,11,12,12,13,13],$n=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function pt(t){let e=new Uint16Array(16);for(let s=0;s<t.length;s++)e[t[s]]++;e[0]=
0;let o=new Uint16Array(16);for(let s=1;s<16;s++)o[s]=o[s-1]+e[s-1];let n=new Uint16Array(t.length);for(let s=0;s<t.length;s++)t[s]&&(n[o[t[s]]++]=s);return{counts:e,
symbols:n}}function Jt(t){let e=new Uint8Array(Math.max(1024,t.length*4)),o=0,n=0,s=0,r=0;function i(d){for(;r<d;)s|=t[n++]<<r,r+=8;let m=s&(1<<d)-1;return s>>>=
d,r-=d,m}function l(d){let m=0,p=0,g=0;for(let y=1;y<16;y++){m|=i(1);let k=d.counts[y];if(m-k<p)return d.symbols[g+(m-p)];g+=k,p=p+k<<1,m<<=1}throw new Error("d\
amaged data")}function c(d){if(o+d<=e.length)return;let m=new Uint8Array(Math.max(e.length*2,o+d));m.set(e),e=m}function a(){s=0,r=0;let d=t[n]|t[n+1]<<8;n+=4,c(
d),e.set(t.subarray(n,n+d),o),o+=d,n+=d}function f(){let d=i(5)+257,m=i(5)+1,p=i(4)+4,g=new Uint8Array(320);for(let k=0;k<p;k++)g[$n[k]]=i(3);let y=pt(g.slice(0,
19));g.fill(0);for(let k=0;k<d+m;){let M=l(y);if(M<16){g[k++]=M;continue}let S=M===16?g[k-1]:0,_=M===16?3+i(2):M===17?3+i(3):11+i(7);for(;_--;)g[k++]=S}return[pt(
g.slice(0,d)),pt(g.slice(d,d+m))]}function u(){let d=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[pt(d),pt(new Uint8Array(
30).fill(5))]}for(let d=0;!d;){d=i(1);let m=i(2);if(m===0){a();continue}let[p,g]=m===1?u():f();for(;;){let y=l(p);if(y===256)break;if(y<256){c(1),e[o++]=y;continue}
let k=An[y-257]+i(_n[y-257]),M=l(g),S=Ln[M]+i(En[M]);c(k);for(let _=0;_<k;_++,o++)e[o]=e[o-S]}}return e.subarray(0,o)}function Qt({fields:t,layers:e}){return Object.fromEntries(Object.entries(e).map(([o,{signs:n,...s}])=>{let r=Object.entries(n).map(([i,l])=>({key:i,...Object.fromEntries(
t.map((c,a)=>[c,l[a]]))}));return[o,{...s,signs:r}]}))}function te({signs:t},e){return t.find(({kinds:o})=>e in o)??t[t.length-1]}function I(t,...e){return Object.
values(t).filter(({look:o})=>e.includes(o.draw)).sort((o,n)=>o.look.rank-n.look.rank)}function At({sign:t,index:e}){return t.cycle?`${t.color}_${e%t.cycle}`:t.color}function ee({first:t,letters:e,lives:o}){return o.map(n=>{let s={status:new Map,standing:new Map};return[...n].forEach((r,i)=>{let l=e[r.toLowerCase()];s.standing.
set(t+i,l),r in e&&s.status.set(t+i,l)}),s})}function w(t,e){return t.status.get(e)??null}function mt(t,e){return t.standing.get(e)??""}function rt(t,e){return t===
null?!1:t===""||e.has(t==="expected"?"open":t)}function wt(t){let e=atob(t),o=new Uint8Array(e.length);for(let i=0;i<e.length;i++)o[i]=e.charCodeAt(i);let n=Jt(o),s=n.length/4,r=new Int32Array(s);for(let i=0;i<
s;i++){let l=(n[i]|n[s+i]<<8|n[2*s+i]<<16|n[3*s+i]<<24)>>>0;r[i]=l>>>1^-(l&1)}return r}function Y(t){return typeof t=="string"?wt(t):t}function it(t){return t/360+
.5}function lt(t){let e=Math.sin(t*Math.PI/180);return .5-Math.log((1+e)/(1-e))/(4*Math.PI)}function Z(t){return(t-.5)*360}function U(t){return 90-360*Math.atan(
Math.exp((t-.5)*2*Math.PI))/Math.PI}function W(t){let e=wt(t.counts),o=wt(t.steps),n=10**t.decimals,s=[],r=0,i=0,l=0;for(let c of e){let a=new Float64Array(2*c),
f=r,u=i;for(let d=0;d<c;d++)f+=o[l+d],u+=o[l+c+d],d===0&&(r=f,i=u),a[2*d]=it(f/n+t.origin[0]),a[2*d+1]=lt(u/n+t.origin[1]);l+=2*c,s.push(a)}return s}function zn(t,e){
return t?"k"in t?t.k:"d"in t?t.d[Number(t.i[e])]:t.v[e]:null}function j(t){let e=[1/0,1/0,-1/0,-1/0];for(let o of t)for(let n=0;n<o.length;n+=2)o[n]<e[0]&&(e[0]=
o[n]),o[n]>e[2]&&(e[2]=o[n]),o[n+1]<e[1]&&(e[1]=o[n+1]),o[n+1]>e[3]&&(e[3]=o[n+1]);return e}function Rt(t,e){let o=2;for(let r of t)o+=e[r<0?-r-1:r].length-2;let n=new Float64Array(
o),s=0;for(let r of t){let i=e[r<0?-r-1:r],l=i.length/2;for(let c=s===0?0:1;c<l;c++){let a=r<0?l-1-c:c;n[s++]=i[2*a],n[s++]=i[2*a+1]}}return n}function ne(t){let e=W(
t.boundaries),o=W(t.lines),n=ee(t.years),s=Qt(t.looks),r={};for(let[i,l]of Object.entries(t.layers)){let c=Object.fromEntries(Object.entries(l.columns).map(([p,
g])=>[p,"i"in g?{d:g.d,i:Y(g.i)}:g])),a=Y(l.lives),f=s[i],u=(p,g)=>zn(c[p],g),d=[];for(let p=0;p<l.n;p++){let g=u("kind",p)||"",y=u("rank",p)||9;d.push({layer:i,
index:p,id:u("id",p),name:u("name",p)||"",kind:g,sign:te(f,f.by==="rank"?String(y):g),life:n[a[p]],undated:f.draw!=="ground"&&!!u("undated",p),named:f.draw==="g\
round"||(u("evidence",p)?.[0]??0)>0,parts:[],rings:[],x:NaN,y:NaN,box:[1/0,1/0,-1/0,-1/0],rank:y})}l.points&&In(l.points,d),l.shapes&&Nn(l,d,e),l.parts&&Cn(l,d,
o,n);let m=(p,g)=>ht(p.map(({index:y})=>l.shapes?.[y]??[]),e,g&&p.map(g));r[i]={id:i,look:f,geometry:l.geometry,features:d,cell:u,edges:m}}return r}function In(t,e){
let o=W(t.at)[0],n=0;Array.from(Y(t.which)).forEach((s,r)=>{n+=s;let i=e[n];i.x=o[2*r],i.y=o[2*r+1],i.box=[i.x,i.y,i.x,i.y]})}function ht(t,e,o){let n=new Map;return t.
forEach((s,r)=>{for(let i of s.flat()){let l=i<0?-i-1:i,c=n.get(l);c?c.push(o?.[r]??""):n.set(l,[o?.[r]??""])}}),[...n].filter(([,s])=>!o||s.length<2||new Set(s).
size>1).map(([s])=>({path:e[s],box:j([e[s]])}))}function Nn(t,e,o){e.forEach((n,s)=>{n.rings=(t.shapes?.[s]??[]).map(l=>Rt(l,o)),n.box=j(n.rings);let r=t.labels?.[2*
s],i=t.labels?.[2*s+1];r!=null&&i!=null&&(n.x=it(r),n.y=lt(i))})}function Cn(t,e,o,n){let s=Y(t.parts?.counts??[]),r=Y(t.parts?.lives??[]),i=Y(t.parts?.alignments??
[]),l=0;e.forEach((c,a)=>{for(let d=l+s[a];l<d;l++){let m=o[(t.first??0)+l];c.parts.push({path:m,life:n[r[l]],made:i[l],box:j([m])})}let f=c.parts.map(d=>d.path),
u=f.reduce((d,m)=>m.length>d.length?m:d,f[0]??[]);if(c.box=j(f),u.length){let d=2*Math.floor(u.length/4);c.x=u[d],c.y=u[d+1]}})}var On={circle:"M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",pill:"M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z",square:"M-4.5-4.5H4.5V4.5H-4.5Z",diamond:"M0-6L6\
 0L0 6L-6 0Z",triangle:"M0-5.8L5.6 4.2H-5.6Z",cross:"M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",hexagon:"M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z",flag:"M-4-6H5\
L2.6-3L5 0H-2.2V6H-4Z",plane:"M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2\
-5.4-.9-6.5 0-6.5Z",hollow:"M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z",port:"M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z",area:"\
M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z",park:"M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z",hub:"M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0Z\
M2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z"},oe=new Map;function wn(t){let e=oe.get(t);return e||(e=new Path2D(On[t]),oe.set(t,e)),e}function se(t,e,o){let{
scale:n,left:s,top:r}=o,i=e.length-2,l=e[0]*n-s,c=e[1]*n-r;t.moveTo(l,c);for(let a=2;a<=i;a+=2){let f=e[a]*n-s,u=e[a+1]*n-r;a<i&&Math.abs(f-l)+Math.abs(u-c)<1.6||
(t.lineTo(f,u),l=f,c=u)}}function $(t,e,o=8){return t[2]*e.scale-e.left>-o&&t[0]*e.scale-e.left<e.width+o&&t[3]*e.scale-e.top>-o&&t[1]*e.scale-e.top<e.height+o}
function _t(t,e,o,n){t.beginPath();for(let s of e)se(t,s,o),t.closePath();t.fillStyle=n,t.fill("evenodd")}function E(t,e,o,n){t.strokeStyle=n.color,t.lineWidth=
n.width,t.lineJoin=n.join??"round",t.lineCap=n.cap??(n.dash?.length?"butt":"round"),t.globalAlpha=n.alpha??1,t.setLineDash(n.dash??[]);for(let s=0;s<e.length;s+=
48){t.beginPath();for(let r of e.slice(s,s+48))se(t,r,o);t.stroke()}t.setLineDash([]),t.globalAlpha=1}function q(t,e,o,n,s){t.save(),t.globalAlpha=s.alpha??1,t.
translate(o,n),t.scale(s.size/12,s.size/12);let r=wn(e);t.lineJoin="round",t.strokeStyle=s.rim,t.lineWidth=s.hollow?5.4:3.6,t.stroke(r),s.hollow?(t.fillStyle=s.
rim,t.fill(r),t.strokeStyle=s.color,t.lineWidth=2,t.stroke(r)):(t.fillStyle=s.color,t.fill(r,"evenodd")),t.restore()}var Rn=[.5,.38,.62,.26,.74,.14,.86,.06,.94];function Tn(t,e){let o=[],n=[],s=[0];for(let r=0;r<t.length;r+=2){let i=t[r]*e.scale-e.left,l=t[r+1]*e.scale-e.top,c=o.
length,a=i<-40||l<-40||i>e.width+40||l>e.height+40;if(a&&c===0){let f=t[r+2]*e.scale-e.left,u=t[r+3]*e.scale-e.top;if(!(f>-40&&u>-40&&f<e.width+40&&u<e.height+40))
continue}if(c){let f=Math.hypot(i-o[c-1],l-n[c-1]);if(f<3&&r<t.length-2)continue;s.push(s[c-1]+f)}if(o.push(i),n.push(l),a&&c>0)break}return{xs:o,ys:n,lengths:s,
total:s[s.length-1]}}function Tt(t,e){let o=1;for(;o<t.lengths.length-1&&t.lengths[o]<e;)o++;let n=t.lengths[o]-t.lengths[o-1]||1,s=Math.min(1,Math.max(0,(e-t.lengths[o-
1])/n));return[t.xs[o-1]+(t.xs[o]-t.xs[o-1])*s,t.ys[o-1]+(t.ys[o]-t.ys[o-1])*s]}function at(t,e,o,n,s=.965){let r=t.filter(l=>l.length>=4&&$(j([l]),e,0)).map(l=>Tn(
l,e)).filter(l=>l.total>o*1.15).sort((l,c)=>c.total-l.total).slice(0,4),i=[];for(let l of r)for(let c of Rn){let a=l.total*c;if(a<o/2||a>l.total-o/2)continue;let[
f,u]=Tt(l,a-o/2),[d,m]=Tt(l,a+o/2),[p,g]=Tt(l,a);if(Math.hypot(d-f,m-u)<o*s)continue;let k=Math.atan2(m-u,d-f),M=Math.abs(k)>Math.PI/2||k===-Math.PI/2;k>Math.PI/
2&&(k-=Math.PI),k<=-Math.PI/2&&(k+=Math.PI);for(let S of n?[-1,1]:[0])i.push({x:p-Math.sin(k)*n*S,y:g+Math.cos(k)*n*S,angle:k,right:S>0!==M})}return i}var N='"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif',G='"Songti SC","Noto Serif CJK SC","Sour\
ce Han Serif SC",STSong,SimSun,serif',re=new Map;function P(t,e,o){let n=`${e}|${o}`,s=re.get(n);return s===void 0&&(t.font=e,s=t.measureText(o).width,re.set(n,
s)),s}function ie(t,e,o){let n=[],s="";for(let r of e.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g)??[])s&&t.measureText(s+r).width>o&&(n.push(s.trimEnd()),s=""),s+=
r;return[...n,s].filter(Boolean)}var Pn=11,Lt=12.5,ae=[{},{zoom:0,width:2,label:7.4},{zoom:7.5,width:1.3,label:8.4},{zoom:8,width:.8,label:99}],Pt=[99,99,10,11],ce=Pt[2],le={zh:[],en:[],rank:[]};
function fe(t,e,o){let n=t?.rivers??le,s=t?.towns??le,r=t?W(t.rivers.lines):[],[i=new Float64Array(0)]=t?W(t.towns.at):[],l=t?W(t.borders.lines):[],c=W(e.lines),
a=new Set(e.rings.flatMap((f,u)=>o.has(e.names[u])?f.flat().map(d=>d<0?-d-1:d):[]).map(f=>c[f]));return{rivers:r.map((f,u)=>({name:[n.zh[u],n.en[u]],rank:n.rank[u],
path:f,box:j([f])})),towns:s.zh.map((f,u)=>({name:[f,s.en[u]],rank:s.rank[u],x:i[2*u],y:i[2*u+1]})),borders:l.map((f,u)=>({left:t?.borders.left[u]??["",""],right:t?.
borders.right[u]??["",""],path:f,box:j([f])})),provinces:ht(e.rings,c,e.provinces??e.names).map(f=>({...f,fine:a.has(f.path)}))}}function de(t){return Math.min(
1,Math.max(0,(Lt-t)/(Lt-Pn)))}function ue(t,e,{backdrop:o},n){let s=de(e.zoom);if(!s||n.tiles)return;let r=Math.min(1.8,Math.max(.7,2**((e.zoom-9)*.35)));for(let i of[
3,2,1]){let{zoom:l=0,width:c=1}=ae[i];if(e.zoom<l)continue;let a=o.rivers.filter(f=>f.rank===i&&$(f.box,e)).map(({path:f})=>f);E(t,a,e,{color:n.palette.water,width:c*
r,alpha:s})}}function pe(t,e,{backdrop:o},n){if(n.tiles)return;let s=o.provinces.filter(({box:r,fine:i})=>$(r,e)&&!(i&&e.zoom>11.5)).map(({path:r})=>r);E(t,s,e,
{color:n.palette.province,width:1.3,dash:[7,2.5,1.3,2.5],join:"bevel"})}function me(t,e,{backdrop:o},n){if(!n.tiles){t.strokeStyle=n.palette.town,t.fillStyle=n.
palette.halo,t.lineWidth=1;for(let{x:s,y:r,rank:i}of o.towns)e.zoom<Pt[i]||!$([s,r,s,r],e)||(t.beginPath(),t.rect(s*e.scale-e.left-1.8,r*e.scale-e.top-1.8,3.6,3.6),
t.fill(),t.stroke())}}function he(t,e,o,n){return n.tiles?[]:[...vn(t,e,o,n),...Bn(t,e,o,n),...jn(t,e,o,n)]}function vt(t,{lang:e}){return t[e==="en"?1:0]||t[0]}
function vn(t,e,{backdrop:o},n){if(de(e.zoom)<.5)return[];let s=[],r=Math.min(13.5,11+(e.zoom-8)*.8),i=`italic 500 ${r}px ${G}`;for(let{name:l,rank:c,path:a,box:f}of o.
rivers){let u=vt(l,n);if(!u||e.zoom<(ae[c].label??0)||!$(f,e,0))continue;let d=P(t,i,u),m=at([a],e,d,r*.75,.88),p=Math.ceil(m.length/3),g=e.zoom>8.6&&c===1?[m.slice(
0,p),m.slice(p,2*p),m.slice(2*p)]:[m];for(let y of g.filter(k=>k.length))s.push({text:u,size:r,font:i,spacing:0,firm:!1,feature:null,rank:y===g[0]?2.9+c/10:8.6,
color:n.palette.water_label,places:y,apart:260})}return s}function Bn(t,e,{backdrop:o},n){let s=[],i=`600 ${12.5}px ${G}`;for(let{left:l,right:c,path:a,box:f}of o.
borders)if($(f,e,0))for(let[u,d]of[[l,!1],[c,!0]]){let m=vt(u,n),p=n.lang==="en"?0:4,g=P(t,i,m)+p*m.length,y=at([a],e,g,12.5*.95,.8).filter(k=>k.right===d);y.length&&
s.push({text:m,size:12.5,font:i,spacing:p,firm:!1,feature:null,rank:3.2,color:n.palette.province_label,places:y,apart:220})}return s}function jn(t,e,{backdrop:o},n){
let s=`400 10.5px ${N}`;return o.towns.filter(({x:r,y:i,rank:l})=>e.zoom>=Pt[l]&&$([r,i,r,i],e)).map(({name:r,rank:i,x:l,y:c})=>{let a=vt(r,n),f=P(t,s,a),u={x:l*
e.scale-e.left,y:c*e.scale-e.top,angle:0};return{text:a,size:10.5,font:s,spacing:0,firm:!1,feature:null,rank:i===2?7.85:9.2,color:n.palette.town,apart:60,places:[
[1,0],[-1,0]].map(([d])=>({...u,x:u.x+d*(f/2+5)}))}})}function ge(t,e){let o=W(t.lines),n=new Set(t.rings.flatMap((r,i)=>e.has(t.names[i])?r.flat():[]).flatMap(r=>[r,-r-1])),s=t.rings.map(r=>r.map(i=>i.filter(l=>!n.
has(l))));return{around:t.rings.flatMap(r=>r.map(i=>{let l=Rt(i,o);return{path:l,box:j([l])}})),aroundEdges:ht(s,o)}}function Et(t,e){return t.filter(({box:o})=>$(
o,e)).map(({path:o})=>o)}function ye(t,e,o,n){let{palette:s}=n;n.tiles||(t.fillStyle=s.paper,t.fillRect(0,0,e.width,e.height),_t(t,Et(o.around,e),e,s.around),E(
t,Et(o.aroundEdges,e),e,{color:s.around_edge,width:1,cap:"butt",join:"bevel"})),Hn(t,e,o,n),ue(t,e,o,n),pe(t,e,o,n),Yn(t,e,o,n)}function Fn(t,e,o){let n=t.layer===
"districts"?o.cityOf(t,e.year):t.id;return(o.style.tints[n.split("/")[1]]??o.style.tints[5e5])[e.dark?1:0]}function Hn(t,e,o,n){let{palette:s}=n,r=n.layers.has(
"districts")?o.layers.districts?.features??[]:[],i=(o.layers.cities?.features??[]).filter(c=>n.layers.has("cities")&&o.detailed.has(c.id));if(!n.tiles)for(let c of r.
length?r:i)$(c.box,e)&&_t(t,c.rings,e,Fn(c,n,o));if(r.length&&E(t,Et(o.edges.districts,e),e,{color:n.tiles?s.muted:s.edge,width:1,cap:"butt",join:"bevel"}),!i.length)
return;let l=Et(o.edges.cities(n.year),e);E(t,l,e,{color:s.city_edge,width:3.4,join:"bevel"}),E(t,l,e,{color:s.city_edge_under,width:1,cap:"butt",join:"bevel"})}
function Yn(t,e,o,n){for(let s of I(o.layers,"fills"))if(n.layers.has(s.id))for(let r of s.features){if(!n.visible(r)||!$(r.box,e))continue;let i=n.palette[At(r)];
t.globalAlpha=n.dark?.22:.17,_t(t,r.rings,e,i),E(t,r.rings,e,{color:i,width:1.6,alpha:.55,join:"bevel"})}}var Wn=["","","s","g"],Vn=12,Dn=["proposed","planned","approved","construction","expected","open"],Bt=t=>({width:t*.36,dash:[.1,t*1.9],cap:"round"});function V(t){
return Math.min(2.4,Math.max(.62,2**((t-9)*.38)))}function Zn(t,e,o){let n=new Map;if(!o.layers.has(t.id))return n;for(let s of t.features)if(!(!$(s.box,e)||!o.
visible(s)))for(let r of s.parts){let i=w(r.life,o.year);if(!rt(i,o.statuses)||!$(r.box,e))continue;let l=Wn[r.made]+(o.fade(s)<1?"f":""),c=`${s.sign.key}|${i}|${l}`,
a=n.get(c);a?a.push(r.path):n.set(c,[r.path])}return n}function be(t,e,o,n){for(let s of I(o.layers,"lines")){let r=Zn(s,e,n);for(let i of Dn)for(let l of[...s.
look.signs].reverse())for(let c of["","s","g","f","sf","gf"]){let a=r.get(`${l.key}|${i}|${c}`);a&&Un(t,a,e,o,n,l,i,c)}}}function Un(t,e,o,n,s,r,i,l){if(l.startsWith(
"g")){Gn(t,e,o,n,s,r,l);return}let c=l.startsWith("s"),a=c?ke(o.zoom):1,f=n.style.strokes[i]??n.style.strokes.open,u=r.size*V(o.zoom),d=s.palette[r.color],m=r.dash.
length?r.dash:f.dash,p=m.map(M=>M*Math.max(u,1.5)),g=f.alpha*(c?n.style.schematic*a:1)*s.lineAlpha*(l.endsWith("f")?.42:1),y=m[0]===.1?"round":void 0,k=e.length>=
400;k||E(t,e,o,{color:s.palette.halo,width:u+1.8,alpha:.75}),E(t,e,o,{color:d,width:k?1:u,dash:k?[]:p,alpha:g,cap:k?"butt":y,join:k?"bevel":"round"}),r.ticks&&!p.
length&&!k&&E(t,e,o,{color:d,width:u*3.4,dash:[1.1,9],alpha:g*.8}),c&&u>=2.4&&!p.length&&!k&&E(t,e,o,{color:s.palette.halo,width:u*.3,alpha:.62})}function ke(t){
return Math.max(.4,1-Math.max(0,t-Vn+.5)*.3)}function Gn(t,e,o,n,s,r,i){let l=Math.max(1,r.size*V(o.zoom)*.8);E(t,e,o,{color:s.palette[r.color],width:l,cap:"rou\
nd",dash:n.style.guess.dash.map(c=>c*Math.max(l,1.5)),alpha:n.style.guess.alpha*ke(o.zoom)*s.lineAlpha*(i.endsWith("f")?.42:1)})}function xe(t,e,o,n){for(let s of I(
o.layers,"borders")){if(!n.layers.has(s.id))continue;let r=s.features.filter(n.visible);for(let i of s.look.signs){let l=r.filter(a=>a.sign===i).flatMap(a=>a.rings),
c=i.size*V(e.zoom);E(t,l,e,{color:n.palette.halo,width:c+3,alpha:.8}),E(t,l,e,{color:n.palette[i.color],width:c,alpha:.88}),E(t,l,e,{color:n.palette.halo,...Bt(
c)})}}}function Se(t,e,o,n){let{palette:s}=n,r=n.district?o.byId.get(n.district):void 0;r&&(E(t,r.rings,e,{color:s.halo,width:5}),E(t,r.rings,e,{color:s.lit,width:3}));
let i=n.selected?o.byId.get(n.selected):void 0;if(!i)return;let l=i.parts.length?i.parts.map(a=>a.path):i.rings,c=i.parts.length?8:3;E(t,l,e,{color:s.select,width:c,
alpha:.4}),!l.length&&Number.isFinite(i.x)&&(t.beginPath(),t.arc(i.x*e.scale-e.left,i.y*e.scale-e.top,12,0,7),t.strokeStyle=s.select,t.lineWidth=2.5,t.stroke())}var Kn=15,Xn=36,qn=1200,Jn=120,Qn=6;function Me(t,e,o,n,s){let{palette:r}=n;for(let i of I(o.layers,"rings"))for(let l of n.layers.has(i.id)?i.features:[]){let{
sign:c}=l;if(e.zoom<c.zoom||!$(l.box,e))continue;let a=n.status(l);if(a===null||n.doubled(l))continue;let f=l.x*e.scale-e.left,u=l.y*e.scale-e.top,d=c.size*Math.
sqrt(V(e.zoom))+.3;t.beginPath(),t.arc(f,u,d,0,7),t.fillStyle=r.halo,t.globalAlpha=n.lineAlpha,t.fill(),t.strokeStyle=r[c.color],t.lineWidth=1.4,t.setLineDash(a===
"open"?[]:[1.6,1.4]),t.stroke(),t.setLineDash([]),t.globalAlpha=1,s.push({x:f,y:u,r:d+3,features:[l,...o.others(l)]})}}function Ae(t,e,o,n,s){let{palette:r}=n;for(let i of I(
o.layers,"symbols"))for(let l of n.layers.has(i.id)?i.features:[]){let{sign:c}=l;if(e.zoom<c.zoom||!$(l.box,e)||!n.visible(l))continue;let a=l.x*e.scale-e.left,
f=l.y*e.scale-e.top;q(t,c.shape,a,f,{size:c.size,color:r[c.color],rim:r.halo,alpha:n.lineAlpha*n.fade(l)}),s.push({x:a,y:f,r:c.size/2+2,features:[l]})}to(t,e,o,
n,s)}function to(t,e,o,n,s){if(n.layers.has("cities"))for(let r of o.layers.cities?.features??[]){if(!Number.isFinite(r.x))continue;let i=r.x*e.scale-e.left,l=r.
y*e.scale-e.top;if(i<-20||l<-20||i>e.width+20||l>e.height+20)continue;let c=o.detailed.has(r.id)?9:6.5;q(t,"square",i,l,{size:c,color:n.palette.ink,rim:n.palette.
halo}),s.push({x:i,y:l,r:c/2+2,features:[r]})}}function eo(t,e,o){let n=new Map,s=[];for(let r of t){let i=r.x*e.scale-e.left,l=r.y*e.scale-e.top,c=Math.floor(i/
o),a=Math.floor(l/o),f=oo(n,c,a,i,l,o);if(f){f.features.push(r);continue}let u={x:i,y:l,r:8,features:[r]};s.push(u);let d=n.get(c*100003+a);d?d.push(u):n.set(c*
100003+a,[u])}return s.length>Jn?s:no(s)}function no(t){let e=({features:n})=>n.length>1?Le(n.length)+1:Qn,o=[...t].sort((n,s)=>s.features.length-n.features.length);
for(let n=0;n<o.length;n++){let s=o[n],r=o.findIndex((i,l)=>l>n&&Math.hypot(i.x-s.x,i.y-s.y)<e(s)+e(i));r<0||(s.features.push(...o[r].features),o.splice(r,1),n=
-1)}return o}function oo(t,e,o,n,s,r){for(let i=e-1;i<=e+1;i++)for(let l=o-1;l<=o+1;l++)for(let c of t.get(i*100003+l)??[])if((c.x-n)**2+(c.y-s)**2<r*r)return c}
function _e(t,e,o,n,s){for(let r of I(o.layers,"clusters"))n.layers.has(r.id)&&so(t,e,r,n,s)}function so(t,e,o,n,s){let r=o.features.filter(i=>Number.isFinite(i.
x)&&$(i.box,e)&&(n.lit?.has(i.id)||n.visible(i)));n.lit&&r.sort((i,l)=>Number(n.lit?.has(l.id))-Number(n.lit?.has(i.id)));for(let i of eo(r,e,r.length>qn?Xn:Kn)){
let l=n.lit?i.features.filter(f=>n.lit?.has(f.id)).length:0,c=n.lit&&!l?.22:1,a=l?1:n.fade(i.features[0]);i.features.length>1?io(t,i,n,c,l>0):ro(t,i,o,n,c*a,l>0),
s.push(i)}}function ro(t,e,o,n,s,r){let[{sign:i,index:l}]=e.features;r&&Ee(t,e,10,n.palette.lit),q(t,i.shape,e.x,e.y,{size:i.size,color:n.palette[i.color],rim:n.
palette.halo,hollow:/feature|districts/.test(o.cell("location",l)??""),alpha:s})}function Le(t){return Math.min(17,7.5+1.5*Math.log2(t))}function Ee(t,e,o,n){t.
beginPath(),t.arc(e.x,e.y,o,0,7),t.fillStyle=n,t.globalAlpha=.85,t.fill(),t.globalAlpha=1}function io(t,e,o,n,s){let r=e.features.length,i=Le(r);e.r=i+2,s&&Ee(t,
e,i+4,o.palette.lit),t.globalAlpha=n,t.beginPath(),t.arc(e.x,e.y,i,0,7),t.fillStyle=o.palette.halo,t.fill();let l=new Map;for(let{sign:{color:a}}of e.features)l.
set(a,(l.get(a)??0)+1);let c=-Math.PI/2;t.lineWidth=3,t.lineCap="butt";for(let[a,f]of l){let u=c+2*Math.PI*f/r;t.beginPath(),t.arc(e.x,e.y,i-1.5,c,u),t.strokeStyle=
o.palette[a],t.stroke(),c=u}t.fillStyle=o.palette.ink,t.font=`600 ${r>99?9:10.5}px ${N}`,t.textAlign="center",t.textBaseline="middle",t.fillText(String(r),e.x,e.
y+.5),t.globalAlpha=1}function $t(t,e,o,n,s){let r=o/2+s,i=n/2+s;return[[r,0],[-r,0],[0,-i],[0,i],[r*.85,-i*.8],[r*.85,i*.8],[-r*.85,-i*.8],[-r*.85,i*.8]].map(([l,c])=>({x:t+l,y:e+c,
angle:0}))}function $e(t,e,o){return[[0,0],[0,-o*1.1],[0,o*1.1],[o*1.6,0],[-o*1.6,0],[o*1.6,o*1.2],[-o*1.6,-o*1.2],[0,-o*2.2],[0,o*2.2],[o*3,0],[-o*3,0]].map(([
n,s])=>({x:t+n,y:e+s,angle:0}))}function lo(t,e,o,n){let{palette:s,layers:r}=n,i=[];for(let c of r.has("cities")?o.layers.cities?.features??[]:[]){if(!Number.isFinite(
c.x))continue;let a=o.detailed.has(c.id),f=a?Math.min(24,15+(e.zoom-7.5)*3):13,u=c.name.replace(/市$/,""),d=`${a?700:600} ${f}px ${G}`,m=c.x*e.scale-e.left,p=c.
y*e.scale-e.top,g=a?f*.18:0,y=P(t,d,u)+g;i.push({text:u,size:f,font:d,spacing:g,firm:!0,feature:c,rank:a?0:1.2,color:a?s.ink:s.muted,places:(a?[8,18,28]:[6]).flatMap(
k=>$t(m,p,y,f,k))})}let l=new Set(i.map(c=>c.feature?.name));return o.neighbours.forEach(c=>{l.has(c.name)||n.tiles||i.push({text:c.name,size:12,font:`500 12px ${G}`,
spacing:3,firm:!1,feature:null,rank:8.8,color:s.around_label,places:$e(c.x*e.scale-e.left,c.y*e.scale-e.top,12)})}),i}function ao(t,e,o){if(!o.layers.has("distr\
icts")||t.zoom<8.2)return[];let n=Math.min(14,11.5+(t.zoom-8.5)*.7);return(e.layers.districts?.features??[]).filter(s=>$(s.box,t)).map(s=>{let r=s.id===o.district,
i=(s.box[2]-s.box[0])*t.scale;return{text:s.name,size:n,font:`${r?700:500} ${n}px ${N}`,spacing:0,firm:!0,feature:s,rank:r?.5:i<n*3?9.5:3,color:r?o.palette.ink:
o.palette.muted,places:$e(s.x*t.scale-t.left,s.y*t.scale-t.top,n)}})}function J(t,e,o){return I(t.layers,o).reverse().flatMap(({id:n,features:s})=>e.layers.has(
n)?s:[])}function co(t,e,o){let n=Math.min(17,12.5+(t.zoom-8)*1.6);return J(e,o,"fills").filter(o.visible).map(s=>{let r=s.x*t.scale-t.left,i=s.y*t.scale-t.top;
return{text:s.name,size:n,font:`600 ${n}px ${G}`,spacing:n*.16,firm:!0,feature:s,rank:s.sign.label_rank,color:o.palette[At(s)],places:[0,2.2,-2.2,4,-4,6,-6].flatMap(
l=>[0,-4,4].map(c=>({x:r+c*n,y:i+l*n,angle:0})))}})}function fo(t,e,o){let n=Math.min(13.5,11+(t.zoom-8.5)*.8);return J(e,o,"borders").filter(s=>Number.isFinite(
s.x)&&o.visible(s)&&t.zoom>=s.sign.label_zoom).map(s=>{let{name:r,sign:i}=s,l=r.length>14&&t.zoom<9.6?`${r.split("-")[0]}…${r.split("-").pop()}`:r;return{text:l,
size:n,font:`700 ${n}px ${N}`,spacing:0,firm:!0,feature:s,rank:i.label_rank,color:o.palette[i.label_color],places:$t(s.x*t.scale-t.left,s.y*t.scale-t.top,n*l.length*
.94,n,7)}})}function jt(t,e,o,n,s,r=o.sign.label_rank){let{label_size:i,label_weight:l,label_gap:c}=o.sign,a=`${l} ${i}px ${N}`,f=s.mapName(o);return{text:f,size:i,
font:a,spacing:0,firm:!1,feature:o,rank:r,color:n,places:$t(o.x*e.scale-e.left,o.y*e.scale-e.top,P(t,a,f),i,c)}}function uo(t,e,o,n){return J(o,n,"symbols").filter(
s=>e.zoom>=s.sign.label_zoom&&$(s.box,e)&&n.visible(s)).map(s=>jt(t,e,s,n.palette[n.fade(s)<1?"muted":s.sign.label_color],n))}function po(t,e,o,n){return J(o,n,
"rings").filter(s=>e.zoom>=s.sign.label_zoom&&$(s.box,e)&&n.status(s)!==null&&!n.doubled(s)).map(s=>jt(t,e,s,n.palette[s.sign.label_color],n))}function mo(t,e,o,n){
let s=J(o,n,"clusters");return s.length>2e3?[]:s.filter(r=>(n.lit?.has(r.id)||e.zoom>=r.sign.label_zoom&&!n.lit&&n.visible(r))&&$(r.box,e)).map(r=>jt(t,e,r,n.palette[r.
sign.label_color],n,n.lit?2.4:r.sign.label_rank))}function ho(t,e,o,n){let s=[];for(let r of J(o,n,"lines")){if(s.length>300)return s;if(!$(r.box,e,0)||!n.visible(
r))continue;let{sign:i}=r,l=o.layers[r.layer],c=n.palette[i.label_color],a=l.look.shields?l.cell("codes",r.index):"";if(a&&e.zoom>=(String(a)[0]==="G"?7.8:8.5)&&
yo(s,t,e,r,String(a).split("|")[0],c,n),e.zoom<i.label_zoom)continue;let f=i.label_size,u=`600 ${f}px ${N}`,d=n.mapName(r),m=P(t,u,d),p=i.size*V(e.zoom)/2+f*.62+
1;s.push({text:d,size:f,font:u,spacing:0,firm:!1,feature:r,rank:i.label_rank,color:c,places:at(r.parts.map(g=>g.path),e,m,p)})}return s.filter(r=>r.places.length)}
function go(t,e,o,n){return J(o,n,"lines").flatMap(s=>{let[r,...i]=o.layers[s.layer].cell("leaves",s.index)??[];if(!r||!$(s.box,e,0)||!n.visible(s))return[];let l=11,
c=`600 ${l}px ${N}`,a=`往${r}`,f=P(t,c,a),u=[];for(let d=0;d<i.length;d+=2){let m=it(i[d])*e.scale-e.left,p=lt(i[d+1])*e.scale-e.top;u.push({text:a,size:l,font:c,
spacing:0,firm:!0,feature:s,rank:2.6,color:n.palette[s.sign.label_color],places:$t(m,p,f,l,7)})}return u})}function yo(t,e,o,n,s,r,i){let c=`700 ${9.5}px ${N}`,
a=at(n.parts.map(u=>u.path),o,P(e,c,s)+7,0).map(u=>({...u,angle:0})),f=Math.ceil(a.length/2);for(let[u,d]of[[5,a],[8.5,o.zoom<9.3?[]:a.slice(f)]])d.length&&t.push(
{text:s,size:9.5,font:c,spacing:0,firm:!1,feature:n,rank:u,color:i.dark?"#15181d":"#ffffff",shield:r,places:d})}function ze(t,e,o,n){return[...lo(t,e,o,n),...ao(
e,o,n),...co(e,o,n),...fo(e,o,n),...uo(t,e,o,n),...po(t,e,o,n),...mo(t,e,o,n),...ho(t,e,o,n),...go(t,e,o,n),...he(t,e,o,n)]}var zt=48,bo=["ground","rings"],gt=class{constructor(){this.cells=new Map}*keys(e){for(let o=Math.floor(e[0]/zt);o<=Math.floor(e[2]/zt);o++)for(let n=Math.floor(
e[1]/zt);n<=Math.floor(e[3]/zt);n++)yield o*65537+n}isFree(e){for(let o of e)for(let n of this.keys(o))for(let s of this.cells.get(n)??[])if(o[0]<s[2]&&o[2]>s[0]&&
o[1]<s[3]&&o[3]>s[1])return!1;return!0}take(e){for(let o of e)for(let n of this.keys(o)){let s=this.cells.get(n);s?s.push(o):this.cells.set(n,[o])}}};function ko(t,e,o){
let n=t.size*.56+(t.shield?2.5:1);if(Math.abs(e.angle)<.03)return[[e.x-o/2-2,e.y-n,e.x+o/2+2,e.y+n]];let s=Math.max(1,Math.ceil(o/t.size)),r=[];for(let i=0;i<s;i++){
let l=((i+.5)/s-.5)*o,c=e.x+l*Math.cos(e.angle),a=e.y+l*Math.sin(e.angle);r.push([c-n,a-n,c+n,a+n])}return r}function Ie(t,e,o,n,s,r=ze(t,e,o,n)){let i=r.sort((d,m)=>d.
rank-m.rank),l=new gt,c=new gt,a=new gt,f=({x:d,y:m,r:p})=>[d-p+2,m-p+2,d+p-2,m+p-2];c.take(s.map(f)),a.take(s.filter(({features:[d]})=>d&&o.layers[d.layer].look.
draw==="clusters").map(f)),l.take(e.covered??[]);let u=[];for(let d of i){let m=P(t,d.font,d.text)+d.spacing*(d.text.length-1)+(d.shield?7:0),p=So(d,m,e,l,c,a);
!p||xo(d,p.place,u,o)||(l.take(p.boxes),Mo(t,d,p.place,m,n),u.push({text:d.text,boxes:p.boxes,feature:d.feature}))}return u}function xo(t,e,o,n){return t.apart?
o.some(({text:s,boxes:r})=>s===t.text&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<(t.apart??0)):t.shield||!t.feature||bo.includes(n.layers[t.feature.
layer].look.draw)?!1:o.some(({text:s,boxes:r,feature:i})=>s===t.text&&i!==t.feature&&Math.hypot((r[0][0]+r[0][2])/2-e.x,(r[0][1]+r[0][3])/2-e.y)<260)}function So(t,e,o,n,s,r){
let i=null,l=null;for(let c of t.places){if(c.x<-e/2||c.y<0||c.x>o.width+e/2||c.y>o.height)continue;let a=ko(t,c,e);if(n.isFree(a)&&!(o.clip&&t.rank>=1&&a.some(
f=>f[0]<(o.clip?.[0]??0)||f[2]>(o.clip?.[1]??0)))){if(t.rank<1&&o.clip||s.isFree(a))return{place:c,boxes:a};t.firm&&r.isFree(a)&&(i??={place:c,boxes:a}),t.rank<
1&&(l??={place:c,boxes:a})}}return i??l}function Mo(t,e,o,n,s){if(t.save(),t.translate(o.x,o.y),t.rotate(o.angle),t.font=e.font,t.textAlign="center",t.textBaseline=
"middle",t.lineJoin="round",e.shield){t.beginPath(),t.roundRect(-n/2,-e.size*.66,n,e.size*1.32,3),t.fillStyle=e.shield,t.fill(),t.lineWidth=1,t.strokeStyle=s.palette.
halo,t.stroke(),t.fillStyle=e.color,t.fillText(e.text,0,.5),t.restore();return}if(t.strokeStyle=s.palette.halo,t.lineWidth=Math.min(4.2,2.2+e.size*.11),t.fillStyle=
e.color,!e.spacing)t.strokeText(e.text,0,0),t.fillText(e.text,0,0);else{let r=n/e.text.length,i=[...e.text];for(let l of["strokeText","fillText"])i.forEach((c,a)=>{
t[l](c,(a+.5)*r-n/2,0)})}t.restore()}function Ao(t){return t.replace(/[（(][^）)]*[）)]$/,"").replace(/(.)站$/,"$1")}function Ne(t){let e=new Map,o=new Map;for(let n of[...t].sort((s,r)=>s.rank-
r.rank)){if(!Number.isFinite(n.x))continue;let s=Ao(n.name),r=e.get(s)??[],i=r.find(l=>_o(l,n)<1e3);i?o.set(n,i):e.set(s,[...r,n])}return o}function _o(t,e){let o=1/
Math.cosh((.5-t.y)*2*Math.PI);return Math.hypot(t.x-e.x,t.y-e.y)*40075017*o}function Ce(t){let e=ne(t),o=new Map;for(let f of Object.values(e))for(let u of f.features){o.set(u.id,u);for(let d of String(f.cell("stands_for",u.index)??"").
split("|"))d&&o.set(d,u)}let n=new Set;for(let f of e.districts?.features??[])n.add(`city/${f.id.split("/")[1].slice(0,4)}00`);for(let f of n)(e.districts?.features??
[]).filter(d=>`city/${d.id.split("/")[1].slice(0,4)}00`===f).length<2&&n.delete(f);let s=t.around.names.map((f,u)=>({name:f,x:it(t.around.labels?.[2*u]??NaN),y:lt(
t.around.labels?.[2*u+1]??NaN)})),r=(e.cities?.features??[]).filter(f=>n.has(f.id)),i=Lo(e.districts),l=Ne(I(e,"rings").flatMap(({features:f})=>f)),c=new Map;for(let[
f,u]of l)c.set(u,[...c.get(u)??[],f]);let a=new Set(r.map(({name:f})=>f));return{layers:e,byId:o,detailed:n,neighbours:s,cityOf:i,style:t.style,asOfYear:t.page.
asOfYear,...ge(t.around,a),backdrop:fe(t.ground,t.around,a),undatedName:(f,u)=>(t.words[u]?.status_undated??"{status}").replace("{status}",f),twins:l,others:f=>c.
get(f)??[],edges:{districts:e.districts?.edges(e.districts.features)??[],cities:Eo(e,r,n,i)}}}function Lo(t){return({id:e,index:o},n)=>n<Number(String(t?.cell("\
parent_since",o)??"").slice(0,4))?String(t?.cell("former_parent",o)):`city/${e.split("/")[1].slice(0,4)}00`}function Eo({districts:t,cities:e},o,n,s){let r=(t?.
features??[]).filter(c=>n.has(s(c,1/0))),i=e?.edges(o)??[],l=new Map([["",i]]);return c=>{let f=r.filter(d=>s(d,c)!==s(d,1/0)).map(d=>d.id).join(),u=l.get(f);return u||
(u=t.edges(r,d=>s(d,c)),l.set(f,u)),u}}function Oe(t,e,o){let n=o.year??e.year,s=i=>!e.named||i.named,r=i=>{let l=w(i.life,n);return s(i)&&rt(l,e.statuses)?l:null};
return{year:n,statuses:e.statuses,layers:e.layers,dark:o.dark,lang:e.lang,mapName:i=>n<t.asOfYear&&i.undated?t.undatedName(i.name,e.lang):i.name,palette:t.style.
palettes[o.dark?"dark":"light"],tiles:!!e.basemap,lit:o.lit,lineAlpha:o.lit?.5:1,district:e.district,selected:e.selected,status:r,doubled:i=>{let l=t.twins.get(
i);return!!l&&r(l)!==null},visible:i=>s(i)&&(i.parts.length?i.parts.some(l=>rt(w(l.life,n),e.statuses)):rt(w(i.life,n),e.statuses)),fade:i=>n<t.asOfYear&&i.undated?
.42:1}}function yt(t,e,o,n){let s=[];t.clearRect(0,0,e.width,e.height),ye(t,e,o,n),me(t,e,o,n),xe(t,e,o,n),be(t,e,o,n),Se(t,e,o,n),Me(t,e,o,n,s),Ae(t,e,o,n,s),_e(
t,e,o,n,s);let r=Ie(t,e,o,n,s);return{symbols:s,labels:r}}function Ft(t,e,o=""){let n=document.createElement("canvas");n.className="atlas-surface leaflet-zoom-animated",n.setAttribute("aria-hidden","true");let s=n.getContext(
"2d"),r={scale:1,left:0,top:0,width:1,height:1,zoom:0},i=null,l=0,c=!0,a=!1,f=[0,1],u={symbols:[],labels:[]};function d(){if(cancelAnimationFrame(l),l=0,!c||a)return;
let S=t.getSize(),_=S.multiplyBy(.2).round(),R=t.containerPointToLayerPoint([-_.x,-_.y]),et=t.getPixelOrigin(),nt=t.getZoom(),X=S.x+2*_.x,ot=S.y+2*_.y,D=Math.min(
2,window.devicePixelRatio||1);(n.width!==Math.round(X*D)||n.height!==Math.round(ot*D))&&(n.width=Math.round(X*D),n.height=Math.round(ot*D),n.style.width=`${X}px`,
n.style.height=`${ot}px`),r={scale:256*2**nt,left:et.x+R.x,top:et.y+R.y,width:X,height:ot,zoom:nt},(f[0]>0||f[1]<1)&&(r.clip=[f[0]>0?_.x+f[0]*S.x:0,f[1]<1?_.x+f[1]*
S.x:X]),o&&(r.covered=$o(o,t.getContainer(),_)),i=t.layerPointToLatLng(R),s.setTransform(D,0,0,D,0,0),u=e(s,r),p()}function m(){l||=requestAnimationFrame(d)}function p(S=t.
getCenter(),_=t.getZoom()){if(!i)return;let R=t._latLngToNewLayerPoint(i,_,S);L.DomUtil.setTransform(n,R,t.getZoomScale(_,r.zoom)),g()}function g(){if(f[0]===0&&
f[1]===1){n.style.clipPath="";return}let S=t.getSize(),_=t.latLngToContainerPoint(i).x,R=Math.max(0,f[0]*S.x-_),et=Math.max(0,_+r.width-f[1]*S.x);n.style.clipPath=
`inset(0 ${f[1]===1?0:et}px 0 ${f[0]===0?0:R}px)`}function y(){if(!i||t.getZoom()!==r.zoom)return!1;let S=t.latLngToContainerPoint(i),_=t.getSize();return S.x<=
0&&S.y<=0&&S.x+r.width>=_.x&&S.y+r.height>=_.y}function k(){!i||t.getZoom()!==r.zoom||(g(),y()||m())}function M(){y()&&!r.clip&&!o?p():d()}return t.getPane("ove\
rlayPane").append(n),t.on("moveend",M),t.on("viewreset resize",d),t.on("move",k),t.on("zoom",()=>{p(),Math.abs(t.getZoom()-r.zoom)>.45&&m()}),t.on("zoomanim",S=>{
a=!S.noUpdate,p(S.center,S.zoom)}),t.on("zoomend",()=>{a=!1}),{canvas:n,redraw:d,later:m,view:()=>r,drawn:()=>u,clip(S,_){f[0]===S&&f[1]===_||(f=[S,_],i&&(g(),m()))},
show(S){c=S,n.hidden=!S,S&&d()}}}function $o(t,e,o){let{left:n,top:s}=e.getBoundingClientRect();return[...document.querySelectorAll(t)].map(r=>r.getBoundingClientRect()).
filter(({width:r,height:i})=>r>0&&i>0).map(r=>[r.left-n+o.x-2,r.top-s+o.y-2,r.right-n+o.x+2,r.bottom-s+o.y+2])}var bt=7;function we(t,e,o,n,s,r,i){let l=[],c=({symbol:f})=>n.layers[f.features[0].layer].look.rank,a=r.map(f=>({symbol:f,far:Math.hypot(f.x-t,f.y-e)})).filter(
({symbol:f,far:u})=>u<=f.r+2).sort((f,u)=>c(u)-c(f)||f.far-u.far);for(let{symbol:f}of a)l.push(...f.features);return l.push(...zo(t,e,o,n,s)),i.polygons&&l.push(
...No(t,e,o,n,s)),[...new Set(l)]}function zo(t,e,o,n,s){let r=[],i={...o,left:o.left+t-bt,top:o.top+e-bt,width:2*bt,height:2*bt};for(let l of I(n.layers,"borde\
rs","lines").reverse()){if(!s.layers.has(l.id))continue;let c=l.look.draw==="borders"?1.5:0;for(let a of l.features){if(!$(a.box,i,0)||!s.visible(a))continue;let f=a.
parts.length?a.parts.filter(d=>$(d.box,i,0)).map(d=>d.path):a.rings,u=Math.min(...f.map(d=>Io(d,t,e,o)),1/0);u<=bt&&r.push({feature:a,far:u-c})}}return r.sort((l,c)=>l.
far-c.far).map(({feature:l})=>l)}function Io(t,e,o,n){let s=1/0;for(let r=2;r<t.length;r+=2){let i=t[r-2]*n.scale-n.left-e,l=t[r-1]*n.scale-n.top-o,c=t[r]*n.scale-
n.left-e,a=t[r+1]*n.scale-n.top-o;if(Math.min(i,c)>s||Math.min(l,a)>s)continue;let f=c-i,u=a-l,d=f*f+u*u,m=d?Math.max(0,Math.min(1,-(i*f+l*u)/d)):0;s=Math.min(s,
Math.hypot(i+m*f,l+m*u))}return s}function No(t,e,o,n,s){let r=(t+o.left)/o.scale,i=(e+o.top)/o.scale;return I(n.layers,"ground","fills").reverse().flatMap(({id:l,
features:c})=>s.layers.has(l)?c.filter(a=>s.visible(a)&&Co(a,r,i)):[])}function Co(t,e,o){let[n,s,r,i]=t.box;if(e<n||e>r||o<s||o>i)return!1;let l=!1;for(let c of t.
rings)for(let a=2;a<c.length;a+=2){let f=c[a-1],u=c[a+1];f>o!=u>o&&e<(c[a]-c[a-2])*(o-f)/(u-f)+c[a-2]&&(l=!l)}return l}var F={scale:1,left:0,top:0,width:40,height:14,zoom:9},K=[Float64Array.of(2,7,38,7)],Te=[Float64Array.of(2,10,8,6,14,4.5,20,7,26,9.5,32,8,38,4)],Oo=[Float64Array.
of(2,11,14,4,26,10,38,4)],Ht={rings:t=>(e,o,{palette:n})=>{e.beginPath(),e.arc(20,7,3.2,0,7),e.fillStyle=n.halo,e.fill(),e.strokeStyle=n[t.color],e.lineWidth=1.5,
e.stroke()},fills:t=>(e,o,{palette:n})=>{(t.cycle?Array.from({length:t.cycle},(r,i)=>`${t.color}_${i}`):[t.color]).forEach((r,i)=>{e.fillStyle=n[r],e.globalAlpha=
.22,e.fillRect(7+i*9,2,8,10),e.globalAlpha=.6,e.strokeStyle=n[r],e.lineWidth=1.4,e.strokeRect(7+i*9,2,8,10)}),e.globalAlpha=1},borders:t=>(e,o,{palette:n},s)=>{
let r=t.size*V(s);E(e,K,F,{color:n[t.color],width:r}),E(e,K,F,{color:n.halo,...Bt(r)})},symbols:Re,clusters:Re};function Re({shape:t,size:e,color:o}){return(n,s,{
palette:r})=>q(n,t,20,7,{size:Math.min(14,e),color:r[o],rim:r.halo})}function It(t){return(e,o,{palette:n})=>q(e,"square",20,7,{size:11,color:n.ink,rim:n.halo,...t})}
function Pe({color:t,size:e,ticks:o,dash:n},s){return(r,{style:i},{palette:l},c)=>{let a=e*V(c);E(r,K,F,{color:l[t],width:a,dash:n.map(f=>f*Math.max(a,1.5)),alpha:s?
i.schematic:1}),o&&E(r,K,F,{color:l[t],width:a*3.4,dash:[1.1,9],alpha:.8}),s&&a>=2.4&&E(r,K,F,{color:l.halo,width:a*.3,alpha:.62})}}function ve(t){return(e,{style:o},{
palette:n})=>{let s=n.muted;if(t==="guess"){E(e,K,F,{color:s,width:1.6,cap:"round",dash:o.guess.dash.map(i=>i*1.6),alpha:o.guess.alpha});return}let r=t==="schem\
atic"?Oo:Te;E(e,r,F,{color:s,width:3}),t==="schematic"&&E(e,r,F,{color:n.halo,width:.9,alpha:.62})}}function Be(t){return(e,{style:o},{palette:n})=>{let{dash:s,
alpha:r}=o.strokes[t];E(e,K,F,{color:n.muted,width:2.6,alpha:r,dash:s.map(i=>i*2.6),cap:s[0]===.1?"round":void 0})}}function je(t,e,{palette:o}){t.beginPath(),t.
arc(20,7,5.6,0,7),t.fillStyle=o.halo,t.fill(),t.lineWidth=2,t.strokeStyle=o.project_zone,t.stroke(),t.fillStyle=o.ink,t.font=`600 9px ${N}`,t.textAlign="center",
t.textBaseline="middle",t.fillText("3",20,7.5)}function Fe({color:t}){return(e,o,{palette:n,dark:s})=>{e.beginPath(),e.roundRect(9,1,22,12,3),e.fillStyle=n[t],e.
fill(),e.fillStyle=s?"#15181d":"#ffffff",e.font=`700 9px ${N}`,e.textAlign="center",e.textBaseline="middle",e.fillText("G5",20,7.5)}}function He(t){return(e,o,{
palette:n})=>{let s=28/t.length;t.forEach((r,i)=>{e.fillStyle=r,e.fillRect(6+i*s,2,s,10)}),e.lineWidth=1,e.strokeStyle=n.city_edge_under,e.strokeRect(6,2,28,10)}}
function Ye(t,e,{palette:o}){E(t,Te,F,{color:o.water,width:2.2})}function We(t,e,{palette:o}){E(t,K,F,{color:o.province,width:1.3,dash:[7,2.5,1.3,2.5]})}function Ve(t,e,{
palette:o}){t.fillStyle=o.halo,t.strokeStyle=o.town,t.lineWidth=1,t.fillRect(18,5,3.6,3.6),t.strokeRect(18,5,3.6,3.6)}function De(t,e,o,n){let s=[...wo(t,e,o,n),...Ro(t,e,o,n),...n===void 0?[]:To(t,e,o,n)];Object.values(t.layers).some(({id:i,features:l})=>e.layers.has(i)&&l.some(
c=>e.fade(c)<1))&&s.push({name:o.t("faint"),sample:It({alpha:.42})});let r=new Set;return s.filter(({name:i})=>r.size<r.add(i).size)}function wo(t,e,o){let n=I(
t.layers,"lines").reverse(),s=n.filter(({id:a})=>e.layers.has(a));if(!s.length)return[];let r=s.flatMap(a=>{let f=new Set(a.features.filter(e.visible).map(({sign:u})=>u));
return a.look.signs.filter(u=>f.has(u)).map(u=>({name:o.pick(u),sample:Pe(u,Po(a,u))}))}),i=n.some(({features:a})=>a.some(({life:f})=>w(f,e.year)==="expected"));
for(let a of["construction","planned",...i?["expected"]:[]])r.push({name:o.t(`stroke_${a}`),sample:Be(a)});let l=new Set(n.flatMap(({features:a})=>a.flatMap(({parts:f})=>f.
map(({made:u})=>u))));["surveyed","generalised","schematic","guess"].forEach((a,f)=>{l.has(f)&&r.push({name:o.t(`line_${a}`),sample:ve(a)})});let c=s.find(({look:a})=>a.
shields);return c&&r.push({name:o.t("legend_plate"),sample:Fe(c.look.signs[0])}),r}function Ro(t,e,o){let n=[];for(let s of Object.keys(Ht))for(let r of I(t.layers,
s).reverse()){if(!e.layers.has(r.id))continue;let i=s==="rings"||s==="symbols",l=r.features.filter(a=>Number.isFinite(a.x)&&(i||e.visible(a))),c=new Set(l.map(({
sign:a})=>a));n.push(...r.look.signs.filter(a=>c.has(a)).map(a=>({name:o.pick(a),sample:Ht[s](a)}))),s==="clusters"&&l.length&&n.push({name:o.t("legend_bubble"),
sample:je},{name:o.t("hollow"),sample:It({hollow:!0})})}return n}function To(t,e,o,n){let s=[];if(e.layers.has("cities")&&s.push({name:o.t("legend_city"),sample:It(
{size:7.5})}),e.tiles)return s;let i=(t.layers.cities?.features??[]).filter(({id:f})=>t.detailed.has(f)).map(({id:f})=>t.style.tints[f.split("/")[1]]).filter(f=>!!f).
map(f=>f[e.dark?1:0]);i.length>1&&s.push({name:o.t("legend_tints"),sample:He(i)});let{rivers:l,provinces:c,towns:a}=t.backdrop;return l.length&&n<Lt&&s.push({name:o.
t("legend_river"),sample:Ye}),c.length&&s.push({name:o.t("legend_province"),sample:We}),a.length&&n>=ce&&s.push({name:o.t("legend_town"),sample:Ve}),s}function Po({
features:t},e){let o=t.filter(n=>n.sign===e&&n.parts.length);return o.length>0&&o.every(({parts:n})=>n.every(({made:s})=>s>=2))}function kt(t,e,o,n){let s=Math.
min(2,window.devicePixelRatio||1);x("legend-rows").replaceChildren(...De(t,e,o,n).map(r=>{let i=h("canvas",{width:40*s,height:14*s,"aria-hidden":"true"}),l=i.getContext(
"2d");return l.scale(s,s),r.sample(l,t,e,n??9),h("li",{class:vo(r.name)>7?"wide":""},i,r.name)}))}function vo(t){return[...t].reduce((e,o)=>e+(o<"⺀"?.55:1),0)}
function Yt(t,e,o,n,s,r){let i=De(e,o,n,r),l=Math.max(1,Math.floor(s.width/170)),c=Math.ceil(i.length/l);return i.forEach((a,f)=>{let u=s.x+Math.floor(f/c)*(s.width/
l),d=s.y+f%c*19;t.save(),t.translate(u,d),a.sample(t,e,o,r??9),t.restore(),t.fillStyle=o.palette.ink,t.font=`12px ${N}`,t.textAlign="left",t.textBaseline="middl\
e",t.fillText(a.name,u+48,d+7,s.width/l-52)}),c*19}function ct(t,e,o){let n=e?.look.signs.find(({kinds:s})=>o in s)?.kinds[o];return n?t.pick({zh:n[0],en:n[1]}):o}function Q({language:t,scene:e},o){let n=e.layers[o.
layer],{look:s}=n;if(s.by==="rank")return t.pick(o.sign);let r=ct(t,n,o.kind);return s.draw==="clusters"?`${t.pick(s)} · ${r}`:r===o.kind?t.pick(s):r}function xt(t,e){
let{data:o,language:n,state:s}=t,{year:r}=s(),i=w(e.life,r);if(i==="")return"";let l=Bo(t,e)??n.t(i===null?"status_absent":`status_${i}`);return e.undated&&r<o.
page.asOfYear?n.t("status_undated",{status:l}):l}function Bo({data:t,language:e,scene:o,state:n},s){let[r,...i]=o.layers[s.layer].cell("open_km",s.index)??[0],l=i[n().
year-t.page.firstYear];return l?e.t("status_partly",{status:e.t("status_open"),km:e.number(l,1),whole:e.number(r,1)}):null}function St({scene:t},e){return t.layers[e.
layer].look.status}function Mt(t,e){let o=t.scene.byId.get(e);return o?h("button",{type:"button",class:"link",click:()=>t.open(o)},o.name):e}function jo(t,e,o){
let{language:n}=t;if(o.form==="number"){let s=n.pick({zh:o.unit_zh,en:o.unit_en});return[`${n.number(Number(e),1)}${s?` ${s}`:""}`]}return o.form==="list"?[String(
e).split("|").join("、")]:o.form!=="ids"?[String(e)]:String(e).split("|").flatMap((s,r)=>[r?"、":"",Mt(t,s)])}function Fo(t,e){let o=h("dl",{class:"facts"}),{
scene:n,data:s,language:r}=t,{look:i}=n.layers[e.layer];for(let l of s.facts.filter(({column:c})=>i.facts.includes(c))){let c=n.layers[e.layer].cell(l.column,e.
index);c==null||c===""||o.append(h("dt",{},r.pick(l)),h("dd",{},...jo(t,c,l)))}return n.layers[e.layer].cell("passengers",e.index)==="no"&&o.append(h("dt",{},r.
t("passengers")),h("dd",{},r.t("passengers_no"))),o.children.length?o:null}function Ho(t,e){let o=t.data.history.filter(([n])=>n===e.id).sort((n,s)=>n[2]<s[2]?-1:
1);return o.length?h("section",{},h("h3",{},t.language.t("history")),h("ol",{class:"history"},...o.map(([,n,s,r,i])=>h("li",{},h("time",{},s||t.language.t("unda\
ted")),h("b",{},t.language.t(`status_${n}`)),r?` · ${r}`:"",h("small",{},i))))):null}function Yo(t,e){let{scene:o,language:n}=t,s=o.layers[e.layer],r=s.cell("s\
egments",e.index);if(!r)return null;let i=s.cell("crossings",e.index)??[],l=r.map(f=>h("li",{},f.shared_km>0?n.t("shared",{a:f.a_name,b:f.b_name,km:n.number(f.shared_km,
1)}):n.t("no_border",{a:f.a_name,b:f.b_name}))),a=[...new Map(i.map(f=>[f.line,f])).values()].map(f=>h("li",{},Mt(t,f.line)," ",h("small",{},n.t(`status_${f.status}`))));
return h("section",{},h("h3",{},n.t("boundary")),h("ul",{},...l),h("h3",{},n.t("crossings",{n:a.length,spots:i.length})),h("ul",{class:"columns"},...a))}function Wo(t,e){
let{scene:o}=t,s=String(o.layers[e.layer].cell("stops",e.index)??"").split("|").map(r=>o.byId.get(r)).filter(r=>!!r);return s.length?h("section",{},h("h3",{},t.
language.t("calls",{n:s.length})),h("p",{class:"chips"},...s.flatMap(r=>[Mt(t,r.id)," "]))):null}function Vo(t,e){let{data:o,language:n,scene:s}=t,{cell:r}=s.layers[e.
layer],[i,...l]=r("evidence",e.index)??[0],[c]=/^\w+\.csv/.exec(r("sources",e.index)??"")??[""],a=new Set,f=Do(l).map(({document:d,sentence:m,texts:p,places:g})=>{
let y=o.documents[d],k=p.map(S=>o.strings[S]),M=h("blockquote",{});return m<0?M.append(h("mark",{},k[0])):Zo(M,o.strings[m],k),h("li",{},M,h("cite",{},y?`《${y.
title}》`:""," ",h("time",{},y?.date??"")," ",...g.map(([S,_])=>h("small",{},n.t("offsets",{start:S,end:_}))),y?.date_note&&a.size<a.add(d).size?h("small",{class:"\
doubt"},` ${y.date_note}`):null))}),u=i-l.length;return h("section",{},h("h3",{},n.t("evidence",{n:i})),f.length?h("ol",{class:"evidence"},...f):h("p",{},n.t(c?
"no_evidence":"no_evidence_untold",{table:c})),u>0?h("p",{},n.t("more_evidence",{n:u})):null)}function Do(t){let e=new Map;return t.forEach(([o,n,s,r,i],l)=>{let c=i<
0?`row ${l}`:`${o}|${i}`,a=e.get(c)??{document:o,sentence:i,texts:[],places:[]};a.texts.includes(r)||a.texts.push(r),a.places.push([n,s]),e.set(c,a)}),[...e.values()].
map(o=>({...o,places:o.places.sort((n,s)=>n[0]-s[0])}))}function Zo(t,e,o){let n=[...o].sort((r,i)=>i.length-r.length),s=0;for(let r=0;r<e.length;){let i=n.find(
l=>l&&e.startsWith(l,r));if(!i){r++;continue}t.append(e.slice(s,r),h("mark",{},i)),r+=i.length,s=r}t.append(e.slice(s))}function Uo(t,e){let{language:o,scene:n}=t,
s=n.layers[e.layer].cell,r=s("confidence",e.index),i=s("alignment",e.index),l=s("location",e.index);return h("section",{class:"trust"},h("h3",{},o.t("trust")),r?
h("p",{},o.t(`confidence_${r}`)):null,i?h("p",{},Go(t,e,i.split("|"))):null,l&&l!=="point"?h("p",{},o.t(`location_${l}`)):null,Ko(o,String(s("sources",e.index)??
"")))}function Go({language:t,scene:e},o,n){let s=e.layers[o.layer].cell;return n.map(r=>t.t(`alignment_${r}`)+(n.length>1?t.t("alignment_km",{km:t.number(Number(
s(`${r}_km`,o.index)??0),1)}):"")).join(" ")}function Ko(t,e){let[,o,n]=/^(\w+\.csv): ([^]*)$/.exec(e)??[];return!((n?.match(/[a-z]/gi)??[]).length>(n?.match(/\p{sc=Han}/gu)??
[]).length)||t.pick({zh:"",en:"en"})?h("p",{class:"source"},t.t("source_row")," ",e):h("details",{class:"source"},h("summary",{},t.t("source_row")," ",t.t("sour\
ce_notes",{table:o})),h("p",{lang:"en"},n))}function Ze(t,e,o,n){let{language:s}=t,r=St(t,e)?xt(t,e):"",i=x("detail");i.replaceChildren(h("div",{class:"detail-h\
ead"},h("p",{class:"kicker"},Q(t,e),r?` · ${r}`:"",r?h("small",{},` (${t.state().year})`):null),h("button",{type:"button",id:"detail-close",class:"close","aria\
-label":s.t("close"),click:n.close},"×")),h("h2",{id:"detail-title",tabindex:-1},e.name),...[e.layer==="districts"?h("p",{},h("button",{type:"button",class:"ac\
tion",click:()=>n.near(e)},s.t("near_this"))):null,Fo(t,e),Yo(t,e),Ho(t,e),Wo(t,e),Vo(t,e),Uo(t,e),Xo(t,o)].filter(l=>l!==null)),i.hidden=!1,i.scrollTop=0,document.
body.classList.add("detail-open")}function Xo(t,e){return e.length?h("section",{},h("h3",{},t.language.t("also_here")),h("ul",{class:"also"},...e.slice(0,40).map(
o=>h("li",{},Mt(t,o.id)," ",h("small",{},Q(t,o)))))):null}function Wt(t,e,o,n){let{language:s}=t,r=x("detail");r.replaceChildren(h("div",{class:"detail-head"},h(
"p",{class:"kicker"},s.t("items",{n:o.length})),h("button",{type:"button",id:"detail-close",class:"close","aria-label":s.t("close"),click:n},"×")),h("h2",{id:"\
detail-title",tabindex:-1},e),h("ul",{class:"also"},...o.slice(0,500).map(i=>h("li",{},Mt(t,i.id)," ",h("small",{},Q(t,i),St(t,i)?` · ${xt(t,i)}`:""))))),r.hidden=
!1,r.scrollTop=0,document.body.classList.add("detail-open")}function Ue(t,e,o,n,s){let r=x("layers");function i(u,d){let m=new Set(o.get().layers);for(let p of u)d?m.add(p):m.delete(p);o.set({layers:m})}function l(){let u=o.
get();r.replaceChildren(...t.groups.map(d=>{let m=d.layers.map(({id:k})=>k),p=m.filter(k=>u.layers.has(k)).length,g=h("input",{type:"checkbox",id:`group-${d.id}`,
checked:p===m.length,change:k=>i(m,k.target.checked)});g.indeterminate=p>0&&p<m.length;let y=h("div",{class:"group-head"},h("label",{for:`group-${d.id}`},g,n.pick(
d)));return m.length===1&&y.append(c(m[0]),a(m[0],n.pick(d))),h("fieldset",{},h("legend",{class:"hidden"},n.pick(d)),y,...m.length<2?[]:d.layers.map(k=>h("div",
{class:"layer"},h("label",{},h("input",{type:"checkbox","data-layer":k.id,checked:u.layers.has(k.id),change:M=>i([k.id],M.target.checked)}),n.pick(k)),c(k.id),a(
k.id,n.pick(k)))))}))}function c(u){return h("span",{class:"count"},n.number(e.layers[u]?.features.length??0))}function a(u,d){return h("button",{type:"button",
class:"lister","data-list":u,"aria-label":n.t("list_layer",{name:d}),title:n.t("list_layer",{name:d}),click:()=>s(u)},"☰")}function f(){let{layers:u}=o.get();
for(let d of t.groups){let m=d.layers.map(({id:y})=>y),p=m.filter(y=>u.has(y)).length,g=x(`group-${d.id}`);g.checked=p===m.length,g.indeterminate=p>0&&p<m.length}
for(let d of r.querySelectorAll("[data-layer]")){let m=d;m.checked=u.has(m.dataset.layer??"")}}o.listen(["layers"],f),o.listen(["lang"],l),l()}function Ge(t,e){let o=new Map;if(!t)return o;let n=Y(t.project),s=Y(t.value),r=Y(t.counts),i=0;return e.layers.districts.features.forEach((l,c)=>{let a=[];for(let f=i+
r[c];i<f;i++)a.push({feature:e.layers.projects.features[n[i]],value:s[i]});o.set(l.id,a)}),o}function Ke(t,e){let o={km:Ge(t.metres,e),min:Ge(t.minutes,e)};return n=>{
let s=n.unit==="min",r=o[s?"min":"km"].get(n.district)??[],i=s?n.km:n.km*1e3;return r.filter(({feature:l,value:c})=>{if(c>i)return!1;let a=mt(l.life,n.year);return(!n.
nearStatus||a===n.nearStatus||n.nearStatus==="open"&&a==="expected")&&(!n.nearKind||l.kind===n.nearKind)&&(!n.named||l.named)})}}function Xe(t,e,o){let{data:n,scene:s,
language:r}=t,i=B("near-district"),l=O("near-km"),c=B("near-unit"),a=B("near-status"),f=B("near-kind");if(!n.metres){x("near").hidden=!0;return}n.minutes||c.querySelector(
"[value=min]")?.remove();function u(){let p=e.get(),g=s.layers.districts,y=new Map;for(let M of g.features){let S=g.cell("city",M.index)??"";y.set(S,[...y.get(S)??
[],M])}i.replaceChildren(h("option",{value:""},r.t("near_choose")),...[...y].map(([M,S])=>h("optgroup",{label:M},...S.map(_=>h("option",{value:_.id},_.name))))),
a.replaceChildren(h("option",{value:""},r.t("any_status")),...["open","construction","approved","planned","proposed"].map(M=>h("option",{value:M},r.t(`status_${M}`))));
let k=[...new Set(s.layers.projects.features.map(M=>M.kind))].sort();f.replaceChildren(h("option",{value:""},r.t("any_kind")),...k.map(M=>h("option",{value:M},ct(
r,s.layers.projects,M)))),d(p)}function d(p){i.value=p.district,c.value=p.unit,a.value=p.nearStatus,f.value=p.nearKind,(Number(l.value)!==p.km||!l.value)&&(l.value=
String(p.km)),l.max=String(p.unit==="min"?n.minutes?.limit??0:Math.floor((n.metres?.limit??0)/1e3));let g=o(p);x("near-summary").textContent=p.district?r.t(g.length?
"near_found":"near_none",{n:g.length,name:s.byId.get(p.district)?.name??"",km:p.km,unit:r.t(`unit_${p.unit}`)}):r.t("near_hint"),x("near-results").replaceChildren(
...g.map(y=>m(y,p))),O("near-csv").disabled=!g.length}function m({feature:p,value:g},y){let k=y.unit==="min"?r.t("minutes",{n:g}):g===0?r.t("inside"):g<1e3?`${g}\
 ${r.t("metre")}`:`${r.number(g/1e3,1)} ${r.t("unit_km")}`;return h("li",{"data-id":p.id,[y.unit==="min"?"data-minutes":"data-metres"]:g},h("button",{type:"butt\
on",click:()=>t.open(p)},h("b",{},p.name),h("span",{class:"far"},k),h("small",{},`${ct(r,s.layers.projects,p.kind)} · ${r.t(`status_${mt(p.life,y.year)}`)}`)))}
i.addEventListener("change",()=>e.set({district:i.value})),c.addEventListener("change",()=>e.set({unit:c.value})),a.addEventListener("change",()=>e.set({nearStatus:a.
value})),f.addEventListener("change",()=>e.set({nearKind:f.value})),l.addEventListener("input",()=>{let p=Number(l.value),g=!!l.value&&Number.isFinite(p)&&p>=0;
l.setAttribute("aria-invalid",String(!g)),g&&p!==e.get().km?e.set({km:p}):g?d(e.get()):x("near-summary").textContent=r.t("near_wrong")}),e.listen(["district","k\
m","unit","nearStatus","nearKind","named","year"],d),e.listen(["lang"],u),u()}var qo=750,Vt=["open","construction","approved","planned","proposed"];function qe(t,e,o,n=0){let s=O("year"),r=x("year-play"),i=O("year-value"),l=0;function c(u){
s.value=String(u.year);let d=u.year>t.page.asOfYear?o.t("year_future"):u.year===t.page.asOfYear?o.t("year_now",{date:t.page.asOf}):o.t(n?"year_past_undated":"ye\
ar_past",{n});i.value=String(u.year),x("year-note").textContent=d,s.setAttribute("aria-valuetext",`${u.year} ${d}`)}function a(){clearInterval(l),l=0,r.textContent=
"▶",r.setAttribute("aria-label",o.t("play")),r.setAttribute("aria-pressed","false")}function f(){e.get().year>=t.page.lastYear&&e.set({year:t.page.firstYear}),
r.textContent="❚❚",r.setAttribute("aria-label",o.t("pause")),r.setAttribute("aria-pressed","true"),l=window.setInterval(()=>{let u=e.get().year+1;e.set({year:u}),
u>=t.page.lastYear&&a()},qo)}s.min=String(t.page.firstYear),s.max=String(t.page.lastYear),s.addEventListener("input",()=>{a(),e.set({year:Number(s.value)})}),i.
addEventListener("change",()=>{let u=Math.round(Number(i.value));a(),u>=t.page.firstYear&&u<=t.page.lastYear&&e.set({year:u}),c(e.get())}),r.addEventListener("c\
lick",()=>l?a():f()),e.listen(["year","lang"],c),e.listen(["lang"],()=>!l&&a()),a(),c(e.get()),document.getElementById("statuses")&&Jo(e,o)}function Jo(t,e){let o=x(
"statuses");function n(){let{statuses:s}=t.get();o.replaceChildren(...Vt.map(r=>h("label",{class:`chip ${r}`},h("input",{type:"checkbox","data-status":r,checked:s.
has(r),change:i=>{let l=new Set(t.get().statuses);i.target.checked?l.add(r):l.delete(r),t.set({statuses:l})}}),e.t(`status_${r}`))))}t.listen(["lang"],n),t.listen(
["statuses"],({statuses:s})=>{for(let r of o.querySelectorAll("input"))r.checked=s.has(r.dataset.status??"")}),n()}var Qo=12;function ts(t,e,o){if(!t)return 0;if(e===t)return 100;let n=e.indexOf(t);if(n===0)return 90-Math.min(20,e.length-t.length);if(n>0)return 70-Math.min(20,
n);for(let s=0;s<e.length;s++){let r=Nt(t,e,s,o);if(r)return 60-Math.min(25,s*5)-Math.min(20,e.length-r)}return 0}function Nt(t,e,o,n){if(!t)return o;if(o>=e.length)
return 0;let s=e[o];if(s===t[0]){let r=Nt(t.slice(1),e,o+1,n);if(r)return r}if(/[\s\-·()()、—]/.test(s))return Nt(t,e,o+1,n);for(let r of(n[s]??"").split(" "))
for(let i=Math.min(r.length,t.length);i>0;i--){if(r.slice(0,i)!==t.slice(0,i)||i<r.length&&i>1&&i<t.length)continue;let l=Nt(t.slice(i),e,o+1,n);if(l)return l}return 0}
function Je(t,e){return[...t.normalize("NFKC").toLowerCase().replace(/\s+/g,"")].map(o=>e.get(o)??o).join("")}function es(t=""){let e=[...t];return new Map(e.flatMap(
(o,n)=>n%2?[]:[[o,e[n+1]]]))}function ns(t,e,o,n){let s=Je(t,n),r=[],i=Object.keys(e.layers);for(let l of Object.values(e.layers))for(let c of l.features){let a={
score:0,by:""};for(let[f,u,d]of os(l,c)){let m=ts(s,Je(f,n),o)*u;m>a.score&&(a={score:m,by:d})}a.score>0&&r.push({feature:c,...a})}return r.sort((l,c)=>c.score-
l.score||i.indexOf(l.feature.layer)-i.indexOf(c.feature.layer)||l.feature.index-c.feature.index).slice(0,Qo)}function os(t,e){let o=[[e.name,1,""]];for(let[n,s]of[
["codes",.99],["aliases",.95],["former_names",.95],["adcode",.9]])for(let r of String(t.cell(n,e.index)??"").split("|"))r&&o.push([r,s,r]);return o}function Qe(t,e,o,n,s){
let r=es(e.traditional),i=O("search"),l=x("search-results"),c=[],a=-1;function f(){l.hidden=!0,l.replaceChildren(),i.setAttribute("aria-expanded","false"),i.removeAttribute(
"aria-activedescendant"),a=-1}function u(p){let g=l.querySelectorAll("[role=option]");g.length&&(a=(p+g.length)%g.length,g.forEach((y,k)=>y.setAttribute("aria-s\
elected",String(k===a))),g[a].scrollIntoView({block:"nearest"}),i.setAttribute("aria-activedescendant",g[a].id))}function d(p){i.value=p.name,f(),s(p)}function m(){
let p=ns(i.value,t,e.readings,r);c=p.map(({feature:g})=>g),a=-1,l.replaceChildren(...p.map(({feature:g,by:y},k)=>h("li",{id:`search-option-${k}`,role:"option","\
aria-selected":"false","data-id":g.id,mousedown:M=>M.preventDefault(),click:()=>d(g)},h("b",{},g.name),h("span",{},y?`${y} · ${n(g)}`:n(g))))),!p.length&&i.value.
trim()&&l.append(h("li",{class:"none",role:"option","aria-selected":"false","aria-disabled":"true"},o.t("search_none"))),l.hidden=!i.value.trim(),i.setAttribute(
"aria-expanded",String(!l.hidden))}i.addEventListener("input",m),i.addEventListener("focus",()=>i.value&&m()),i.addEventListener("blur",()=>setTimeout(f,150)),i.
addEventListener("keydown",p=>{if(p.key==="ArrowDown")u(a+1);else if(p.key==="ArrowUp")u(a-1);else if(p.key==="Escape")f();else if(p.key==="Enter"&&c.length)d(c[Math.
max(0,a)]);else return;p.preventDefault()})}var tn=[6,16];function ss(t,e,o){let n=new URLSearchParams;return n.set("map",`${e.zoom.toFixed(2)}/${e.latitude.toFixed(4)}/${e.longitude.toFixed(4)}`),n.set("\
y",String(t.year)),en(t.layers,o.layers)||n.set("l",[...t.layers].sort().join(",")),en(t.statuses,o.statuses)||n.set("s",[...t.statuses].sort().join(",")),t.named&&
n.set("n","1"),t.district&&(n.set("d",t.district),n.set("r",`${t.km}${t.unit}`),t.nearStatus&&n.set("ns",t.nearStatus),t.nearKind&&n.set("nk",t.nearKind)),t.selected&&
n.set("o",t.selected),t.compare&&n.set("c",`${t.compareYear}@${t.swipe.toFixed(2)}`),t.lang!==o.lang&&n.set("lang",t.lang),t.theme!=="auto"&&n.set("t",t.theme),
`#${n.toString().replace(/%2F/g,"/").replace(/%2C/g,",").replace(/%40/g,"@")}`}function en(t,e){return t.size===e.size&&[...t].every(o=>e.has(o))}function Dt(t,e,o){
let n=new URLSearchParams(t.replace(/^#/,"")),s={},r=(m,p)=>{let g=new Set(p);return new Set((n.get(m)??"").split(",").filter(y=>g.has(y)))},i=m=>{let p=Math.round(
Number(m));return p>=o.page.firstYear&&p<=o.page.lastYear?p:null},l=i(n.get("y"));l&&(s.year=l),n.has("l")&&(s.layers=r("l",Object.keys(o.layers))),n.has("s")&&
(s.statuses=r("s",e.statuses)),n.get("n")==="1"&&(s.named=!0);let c=n.get("d");if(c){s.district=c;let m=/^([\d.]+)(km|min)$/.exec(n.get("r")??"");m&&Number.isFinite(
Number(m[1]))&&(s.km=Number(m[1]),s.unit=m[2]),s.nearStatus=n.get("ns")??"",s.nearKind=n.get("nk")??""}s.selected=n.get("o")??"";let a=/^(\d+)@([\d.]+)$/.exec(n.
get("c")??""),f=i(a?.[1]);a&&f&&Object.assign(s,{compare:!0,compareYear:f,swipe:Math.min(.98,Math.max(.02,Number(a[2])))});let u=n.get("lang");(u==="en"||u==="z\
h")&&(s.lang=u);let d=n.get("t");return(d==="light"||d==="dark")&&(s.theme=d),{patch:s,where:rs(n.get("map")??"")}}function rs(t){let e=t.split("/").map(r=>/^-?\d+(\.\d+)?$/.
test(r)?Number(r):NaN);if(e.length!==3||!e.every(Number.isFinite))return null;let[o,n,s]=e;return{zoom:Math.min(tn[1],Math.max(tn[0],o)),latitude:Math.min(85,Math.
max(-85,n)),longitude:Math.min(180,Math.max(-180,s))}}function is(t){try{window.history.replaceState(null,"",t)}catch{}return window.location.href.split("#")[0]+
t}function nn(t,e,o,n,s,r=ss){let i="",l=0;function c(){l=0;let f=t.getCenter();i=r(e.get(),{zoom:t.getZoom(),latitude:f.lat,longitude:f.lng},o),O("share-link").
value=i===window.location.hash?window.location.href:is(i)}function a(){l||=window.setTimeout(c,120)}e.listen(["*",...Object.keys(o)],a),t.on("moveend",a),window.
addEventListener("hashchange",()=>{window.location.hash!==i&&s(window.location.hash)}),x("copy-link").addEventListener("click",async()=>{c();let f=O("share-link");
f.select();let u=!1;try{await navigator.clipboard.writeText(f.value),u=!0}catch{}x("share-note").textContent=n.t(u?"copied":"copy_by_hand")}),c()}function tt(t){return Math.round(t*1e5)/1e5}function on(t){let e=[];for(let o=0;o<t.length;o+=2)e.push([tt(Z(t[o])),tt(U(t[o+1]))]);return e}function sn(t){let e=0;
for(let o=1;o<t.length;o++)e+=t[o-1][0]*t[o][1]-t[o][0]*t[o-1][1];return e}function ls(t){let e=t.map(n=>({ring:n,size:Math.abs(sn(n))})).sort((n,s)=>s.size-n.size).
map(({ring:n})=>n),o=[];for(let n of e){let s=o.filter(i=>i.filter(l=>cs(as(n),l)).length%2).pop(),r=sn(n)>0;s?s.push(r?n.slice().reverse():n):o.push([r?n:n.slice().
reverse()])}return o}function as(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}function cs([t,e],o){let n=!1;for(let s=1;s<o.length;s++){let[r,i]=o[s-1],[l,
c]=o[s];i>e!=c>e&&t<(l-r)*(e-i)/(c-i)+r&&(n=!n)}return n}function fs(t,e){if(t.geometry==="point")return Number.isFinite(e.x)?{type:"Point",coordinates:[tt(Z(e.
x)),tt(U(e.y))]}:null;if(t.geometry==="polygon")return e.rings.length?{type:"MultiPolygon",coordinates:ls(e.rings.map(on))}:null;let o=t.geometry==="line"?e.parts.
map(n=>n.path):e.rings;return o.length?{type:"MultiLineString",coordinates:o.map(on)}:null}function rn(t,e){let o=Object.keys(t.layers[e.id].columns).filter(n=>n!==
"evidence");return{type:"FeatureCollection",name:e.id,as_of:t.page.asOf,sources:t.page.dataNote,features:e.features.map(n=>({type:"Feature",id:n.id,properties:{
...Object.fromEntries(o.map(s=>[s,e.cell(s,n.index)])),documents:(e.cell("evidence",n.index)??[0]).slice(1).map(([s,r,i,l])=>({document:t.documents[s]?.id??null,
start:r,end:i,text:t.strings[l]}))},geometry:fs(e,n)}))}}function ln(t,e){return e.map(o=>t.t(`csv_${o}`))}function Zt(t,e,o){return o&&t.pick({zh:t.t(`${e}_${o}`),en:o})}function an(t){let e=o=>{let n=o==null?"":String(
o);return typeof o=="string"&&/^[=+\-@\t]/.test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n};return`\uFEFF${t.map(o=>o.map(e).join(",")).join(
`\r
`)}\r
`}function cn(t,e){let{data:o,scene:n,language:s,state:r}=t,i=B("download-layer");function l(){let a=i.value;i.replaceChildren(...o.groups.flatMap(f=>f.layers.map(
u=>h("option",{value:u.id},s.pick(u))))),a&&(i.value=a)}x("download-geojson").addEventListener("click",()=>{let a=n.layers[i.value];ut(`${a.id}.geojson`,new Blob(
[JSON.stringify(rn(o,a))],{type:"application/geo+json"}))});let c=()=>{let a=r(),f=a.district?e(a):n.layers.projects.features.filter(y=>w(y.life,a.year)!==null).
map(y=>({feature:y,value:null})),u=n.byId.get(a.district)?.name??"",d=a.unit==="min",m=n.layers.projects.cell,p=y=>String(y??"").split("|").map(k=>n.byId.get(k)?.
name??k).join("、"),g=([,...y])=>[...new Set(y.map(([k])=>o.documents[k]?.title).filter(Boolean))].join("；");ut(a.district?`near-${u}-${a.km}${a.unit}.csv`:"\
projects.csv",new Blob([an([ln(s,["id","name","kind","status","year","near",d?"minutes":"distance_m","district","lon","lat","confidence","documents","sources"]),
...f.map(({feature:y,value:k})=>[y.id,y.name,s.pick({en:y.kind,zh:ct(s,n.layers.projects,y.kind)}),Zt(s,"status",a.district?mt(y.life,a.year):w(y.life,a.year)),
a.year,u,k,p(m("districts",y.index)),Number.isFinite(y.x)?tt(Z(y.x)):null,Number.isFinite(y.y)?tt(U(y.y)):null,Zt(s,"confidence",m("confidence",y.index))?.split(
/[:：]/)[0],g(m("evidence",y.index)??[0]),m("sources",y.index)])])],{type:"text/csv;charset=utf-8"}))};return x("download-csv").addEventListener("click",c),x("\
near-csv").addEventListener("click",c),l(),l}function Ut(t,e,o,n){let s=y=>!n||n.has(y),[r,i,l,c,a,f,u]=t.counts[o-t.page.firstYear],d=s("construction")?c:0,m=(s("approved")?f:0)+(s("proposed")?u:0)+(s("pl\
anned")?a-f-u:0);if(!s("open")){let y=[d&&e.t("headline_only_building",{building:d}),m&&e.t("headline_only_planned",{planned:m})].filter(Boolean);return y.length?
e.t("headline_only",{year:o,parts:y.join(e.t("comma"))}):e.t("headline_none",{year:o})}let p=i?e.t("headline_metro",{metro:i}):"",g=l?e.t("headline_partly",{partly:l}):
"";return o>t.page.asOfYear?e.t("headline_future",{year:o,open:r,metro:p})+g:e.t("headline",{year:o,open:r,metro:p})+g+(d?e.t("headline_building",{building:d}):
"")+(m?e.t("headline_planned",{planned:m}):"")}function Ct({page:t},e){return[e.t("as_of",{date:t.asOf}),e.pick({zh:t.dataNote,en:t.dataNoteEn??t.dataNote}),e.t(
"licence")].join(" · ")}function fn(t,e,o){function n(){let s=Ut(t,o,e.get().year,e.get().statuses);x("headline").textContent=s,document.title=s,x("credit-text").
textContent=Ct(t,o),x("sources").textContent=Ct(t,o)+(t.page.version?` · Corridor Atlas ${t.page.version}`:"")}e.listen(["year","lang","statuses"],n),n()}var v=28,ft=92;function dn(t,e){let{data:o,scene:n,language:s,map:r,state:i}=t,l=r.getSize(),c=Math.max(760,l.x),a=Math.max(520,Math.min(l.y,c*.8)),f=t.shown("o\
ne").palette,u=document.createElement("canvas"),d=u.getContext("2d"),m=c+2*v;d.font=`12px ${N}`;let p=ie(d,Ct(o,s),c),g=ft+a+24,y=Yt(d,n,t.shown("one"),s,{x:v,y:g,
width:c}),k=g+y+18+p.length*17+v-8;return u.width=Math.round(m*e),u.height=Math.round(k*e),d.setTransform(e,0,0,e,0,0),d.fillStyle=f.halo,d.fillRect(0,0,m,k),ds(
d,t,{width:c,height:a,ratio:e}),d.textAlign="left",d.textBaseline="alphabetic",d.fillStyle=f.ink,d.font=`700 26px ${G}`,d.fillText(Ut(o,s,i().year,i().statuses),
v,48,c),d.font=`13px ${N}`,d.fillStyle=f.muted,d.fillText(x("standfirst").textContent??"",v,74,c),Yt(d,n,t.shown("one"),s,{x:v,y:g,width:c}),d.font=`12px ${N}`,
d.textBaseline="alphabetic",d.fillStyle=f.muted,p.forEach((M,S)=>d.fillText(M,v,g+y+26+S*17)),u}function ds(t,e,{width:o,height:n,ratio:s}){let{scene:r,map:i,state:l}=e,
c=i.getZoom(),a=i.project(i.getCenter(),c),f={scale:256*2**c,zoom:c,width:o,height:n,left:a.x-o/2,top:a.y-n/2},u=document.createElement("canvas");u.width=Math.round(
o*s),u.height=Math.round(n*s);let d=u.getContext("2d"),{compare:m,swipe:p,year:g,compareYear:y}=l();for(let[k,M,S,_]of m?[["left",0,p,String(y)],["right",p,1,String(
g)]]:[["one",0,1,""]]){d.setTransform(s,0,0,s,0,0);let R=[M*o,S*o];yt(d,m?{...f,clip:R}:f,r,{...e.shown(k),tiles:!1}),t.save(),t.beginPath(),t.rect(v+M*o,ft,(S-
M)*o,n),t.clip(),t.drawImage(u,v,ft,o,n),_&&(t.font=`700 20px ${N}`,t.textAlign=k==="left"?"right":"left",t.textBaseline="top",t.fillStyle=e.shown("one").palette.
ink,t.fillText(_,v+p*o+(k==="left"?-10:10),ft+10)),t.restore()}t.strokeStyle=e.shown("one").palette.around_edge,t.strokeRect(v+.5,ft+.5,o-1,n-1),t.fillStyle=e.shown(
"one").palette.ink,m&&t.fillRect(v+p*o-1,ft,2,n)}function un(t){x("save-png").addEventListener("click",()=>{dn(t,2).toBlob(e=>{e&&ut(`corridor-atlas-${t.state().
year}.png`,e)},"image/png")}),x("print").addEventListener("click",()=>window.print()),window.addEventListener("beforeprint",()=>{x("print-sheet").replaceChildren(
dn(t,2))}),window.addEventListener("afterprint",()=>x("print-sheet").replaceChildren())}function pn(t,e,o){let n=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:i}=t.get();return i==="auto"?n.matches:i==="dark"};function r(){let i=s();
document.documentElement.dataset.theme=i?"dark":"light";let l=x("theme");l.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),l.title=e.t(i?"to_light":"to_d\
ark"),l.textContent=i?"☀":"☾"}return x("theme").addEventListener("click",()=>{t.set({theme:s()?"light":"dark"})}),n.addEventListener("change",()=>{r(),o()}),
t.listen(["theme","lang"],r),r(),s}function mn(t,e,o,n,s){let r=O("compare"),i=B("compare-year"),l=x("swipe");for(let f=t.page.firstYear;f<=t.page.lastYear;f++)i.append(h("option",{value:f},String(
f)));function c(){let{compare:f,compareYear:u,swipe:d,year:m}=o.get();r.checked=f,i.value=String(u),i.disabled=!f,l.hidden=!f,l.style.left=`${d*100}%`,l.setAttribute(
"aria-valuenow",String(Math.round(d*100))),x("swipe-left").textContent=String(u),x("swipe-right").textContent=String(m),s.main.clip(f?d:0,1),s.other.clip(0,d)}function a(f){
o.set({swipe:Math.min(.98,Math.max(.02,f))})}l.addEventListener("pointerdown",f=>{l.setPointerCapture(f.pointerId),f.preventDefault(),l.focus()}),l.addEventListener(
"pointermove",f=>{if(!l.hasPointerCapture(f.pointerId))return;let u=e.getContainer().getBoundingClientRect();a((f.clientX-u.left)/u.width)}),l.addEventListener(
"keydown",f=>{let u={ArrowLeft:-.02,ArrowRight:.02,PageDown:-.1,PageUp:.1}[f.key];u!==void 0&&(a(o.get().swipe+u),f.preventDefault())}),r.addEventListener("chan\
ge",()=>o.set({compare:r.checked})),i.addEventListener("change",()=>o.set({compareYear:Number(i.value)})),o.listen(["compare","compareYear"],({compare:f})=>{s.other.
show(f),c()}),o.listen(["swipe","year"],c),s.other.show(o.get().compare),c()}var us={osm:{url:"https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png",hosts:"abc",credit:"© OpenStreetMap contributors"},tianditu:{url:"https://t{s}.tianditu.g\
ov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}&TILEMATRIX={z}&tk={key}",
hosts:"01234567",credit:"天地图"}};function hn(t,e){let o=O("basemap"),n=B("basemap-source"),s=O("basemap-key"),r=null;function i(){let{basemap:l}=e.get();r?.
remove(),r=null,x("basemap-credit").textContent="",o.checked=!!l,x("basemap-choice").hidden=!l,x("basemap-key-row").hidden=l!=="tianditu";let c=us[l];!c||l==="t\
ianditu"&&!s.value.trim()||(r=L.tileLayer(c.url.replace("{key}",encodeURIComponent(s.value.trim())),{subdomains:c.hosts,maxZoom:18,crossOrigin:"anonymous"}),x("\
basemap-credit").textContent=c.credit,r.addTo(t))}o.addEventListener("change",()=>e.set({basemap:o.checked?n.value:""})),n.addEventListener("change",()=>e.set({
basemap:n.value})),s.addEventListener("change",i),e.listen(["basemap"],i),i()}var Gt="#legend, .leaflet-control, #credit, #swipe:not([hidden]) span, #panel, #detail:not([hidden])",ps=560,ms=700,dt=12;function gn(t){let e=x("credit"),o=new ResizeObserver(
()=>{document.documentElement.style.setProperty("--credit",`${e.offsetHeight}px`),t()});for(let n of document.querySelectorAll("#credit, #legend, #panel, #detai\
l"))o.observe(n)}function yn(t){let e=x("legend"),{x:o,y:n}=t.getSize(),s=e.getBoundingClientRect();o-s.width>=ps&&s.height<n*.8||(e.classList.add("closed"),x("\
legend-toggle").setAttribute("aria-expanded","false"))}function bn(t){let e=t.getContainer().getBoundingClientRect(),o=x("legend").getBoundingClientRect(),n=x("\
credit").getBoundingClientRect(),s=Math.max(0,e.bottom-n.top)+dt;return e.width<=ms?{paddingTopLeft:[6,dt],paddingBottomRight:[6,s]}:{paddingTopLeft:[!x("legend").
classList.contains("closed")?o.right-e.left+dt:dt,dt],paddingBottomRight:[dt,s]}}var Kt=["small","half","tall"];function kn(t,e){let o=x("panel"),n=x("sheet-toggle");function s(a){o.dataset.sheet=a,n.setAttribute("aria-expanded",String(a!=="\
small")),n.setAttribute("aria-label",e.t(a==="tall"?"sheet_less":"sheet_more"))}let r=0,i=0,l=!1;n.addEventListener("pointerdown",a=>{n.setPointerCapture(a.pointerId),
r=a.clientY,i=o.getBoundingClientRect().height,l=!1}),n.addEventListener("pointermove",a=>{!n.hasPointerCapture(a.pointerId)||Math.abs(a.clientY-r)<6||(l=!0,o.style.
height=`${Math.max(80,i+r-a.clientY)}px`)}),n.addEventListener("pointerup",()=>{if(!l)return;let a=o.getBoundingClientRect().height/window.innerHeight;o.style.height=
"",s(a<.33?"small":a<.68?"half":"tall")}),n.addEventListener("click",()=>{if(l)return;let a=Kt.indexOf(o.dataset.sheet??"small");s(Kt[(a+1)%Kt.length])});let c=x(
"legend-toggle");c.addEventListener("click",()=>{let a=x("legend").classList.toggle("closed")===!1;c.setAttribute("aria-expanded",String(a))}),window.matchMedia(
"(max-width: 760px)").matches&&(x("legend").classList.add("closed"),c.setAttribute("aria-expanded","false")),s("small"),t.on("click",()=>o.dataset.sheet!=="smal\
l"&&s("small"))}function hs(){let t=JSON.parse(x("atlas-data").textContent??""),e=window[t.page.map],o=Ce(t),n={year:t.page.asOfYear,statuses:new Set(Vt),named:!1,layers:new Set(
t.groups.flatMap(b=>b.layers.filter(A=>A.on).map(A=>A.id))),district:"",km:20,unit:"km",nearStatus:"",nearKind:"",selected:"",lang:"zh",theme:"auto",compare:!1,
compareYear:2015,swipe:.5,basemap:""},s=Dt(window.location.hash,n,t),r=Xt({...n,...xn(s.patch,o)}),i=qt(t.words,()=>r.get().lang),l=Ke(t,o),c=null,a=()=>{let b=r.
get();c=b.district?new Set(l(b).map(({feature:A})=>A.id)):null};a();let f=()=>{},u=pn(r,i,()=>f());function d(b){let A=r.get();return Oe(o,A,{dark:u(),lit:c,year:b===
"left"?A.compareYear:void 0})}let m={main:Ft(e,(b,A)=>yt(b,A,o,d("right")),Gt),other:Ft(e,(b,A)=>yt(b,A,o,d("left")),Gt)};f=()=>{m.main.later(),m.other.later(),
kt(o,d("one"),i,e.getZoom())};let p={data:t,scene:o,language:i,state:r.get,open:S};function g(b,A=[]){Ze(p,b,A,{close:y,near:z=>{r.set({district:z.id}),y(),x("n\
ear").scrollIntoView({block:"start"}),x("near-district").focus()}})}function y(){x("detail").hidden=!0,document.body.classList.remove("detail-open"),e.closePopup(),
r.set({selected:""}),e.getContainer().focus({preventScroll:!0})}function k(b,A,z=b.name){let T=St(p,b)?` · ${xt(p,b)}`:"";L.popup({closeButton:!1,autoPan:!1,offset:[
0,-4],className:"callout"}).setLatLng(A).setContent(h("div",{},h("b",{},z),z===b.name?h("span",{},`${Q(p,b)}${T}`):null)).openOn(e)}function M(){let{x:b,y:A}=e.
getSize();return b>700?{paddingTopLeft:[230,50],paddingBottomRight:[480,60]}:{paddingTopLeft:[30,50],paddingBottomRight:[30,Math.round(A*.58)]}}function S(b){r.
set({selected:b.id,layers:new Set([...r.get().layers,b.layer]),named:r.get().named&&b.named}),g(b);let[A,z,T,H]=b.box,C=window.matchMedia("(prefers-reduced-moti\
on: reduce)").matches;if(Number.isFinite(A)){let st=L.latLngBounds([U(H),Z(A)],[U(z),Z(T)]);e.flyToBounds(st,{maxZoom:11,...M(),animate:!C,duration:.8})}Number.
isFinite(b.x)&&k(b,[U(b.y),Z(b.x)]),x("detail-title").focus({preventScroll:!0})}function _(b){let{compare:A,swipe:z}=r.get(),T=A&&b.containerPoint.x<z*e.getSize().
x,H=T?m.other:m.main,C=H.view(),st=e.project(b.latlng,C.zoom);return{x:st.x-C.left,y:st.y-C.top,surface:H,view:C,seen:d(T?"left":"right")}}function R(b,A){let{x:z,
y:T,surface:H,view:C,seen:st}=_(b);return we(z,T,C,o,st,H.drawn().symbols,{polygons:A})}let et=({layer:b})=>o.layers[b].look.draw==="clusters";function nt(b){let{
x:A,y:z,surface:T}=_(b);return T.drawn().symbols.find(C=>et(C.features[0])&&Math.hypot(C.x-A,C.y-z)<=C.r)?.features??[]}e.on("click",b=>{let A=R(b,!0);if(!A.length){
r.get().selected&&y();return}let[z,...T]=A;if(nt(b).length>1){let C=i.t("bubble",{n:nt(b).length});Wt(p,C,nt(b),y),k(z,b.latlng,C),e.panInside(b.latlng,M());return}
let H=A.find(({layer:C})=>C==="districts");r.set({selected:z.id,...z.layer==="districts"&&H?{district:H.id}:{}}),g(z,T),k(z,b.latlng),e.panInside(b.latlng,M())}),
ys(e,b=>R(b,!1),b=>b.id===r.get().selected?"":`${b.name} · ${Q(p,b)}${St(p,b)?` · ${xt(p,b)}`:""}`),fn(t,r,i),Qe(o,t,i,b=>Q(p,b),S);let X=I(o.layers,"lines","\
symbols","clusters").flatMap(({features:b})=>b).filter(b=>Number.isFinite(b.x)&&b.undated);qe(t,r,i,X.length),Ue(t,o,r,i,b=>Wt(p,i.pick(o.layers[b].look),o.layers[b].
features,y)),gs(r),Xe(p,r,l),mn(t,e,r,i,m),hn(e,r);let ot=cn(p,l);un({data:t,scene:o,language:i,map:e,state:r.get,shown:b=>d(b==="one"?"right":b)}),kn(e,i),x("l\
ang").addEventListener("click",()=>r.set({lang:r.get().lang==="zh"?"en":"zh"})),r.listen(["district","km","unit","nearStatus","nearKind","named","year"],a),r.listen(
["*",...Object.keys(n)],(b,A)=>{[...A].every(z=>z==="swipe"||z==="basemap")||f()}),r.listen(["basemap"],()=>f()),r.listen(["lang"],({lang:b,selected:A})=>{Ot(i,
b),ot();let z=o.byId.get(A);z&&!x("detail").hidden&&g(z)}),r.listen(["year"],({selected:b})=>{let A=o.byId.get(b);A&&!x("detail").hidden&&g(A)});function D(b){r.
set({...n,...xn(b.patch,o)}),b.where&&e.setView([b.where.latitude,b.where.longitude],b.where.zoom,{animate:!1});let A=o.byId.get(r.get().selected);A&&g(A)}if(Ot(
i,r.get().lang),kt(o,d("one"),i,e.getZoom()),yn(e),s.where)D(s);else{e.fitBounds(t.page.bounds,{animate:!1,...bn(e)});let b=o.byId.get(r.get().selected);b&&S(b)}
nn(e,r,n,i,b=>D(Dt(b,n,t))),gn(()=>Object.values(m).forEach(b=>b.later())),e.on("zoomend",()=>kt(o,d("one"),i,e.getZoom())),m.main.redraw(),kt(o,d("one"),i,e.getZoom()),
document.documentElement.dataset.ready="yes",window.atlas={map:e,store:r,scene:o,labels:()=>m.main.drawn().labels,symbols:()=>m.main.drawn().symbols,view:()=>m.
main.view()}}function gs(t){let e=O("named");e.addEventListener("change",()=>t.set({named:e.checked})),t.listen(["named"],({named:o})=>{e.checked=!!o}),e.checked=
!!t.get().named}function xn(t,e){let o={...t};return o.district&&e.byId.get(o.district)?.layer!=="districts"&&delete o.district,o.selected&&(o.selected=e.byId.get(
o.selected)?.id),o.selected||delete o.selected,o}function ys(t,e,o){let n=x("hover"),s=t.getContainer(),r=0,i=!1;t.on("movestart zoomstart",()=>{i=!0,n.hidden=!0}),
t.on("moveend",()=>{i=!1}),t.on("mousemove",l=>{i||r||(r=requestAnimationFrame(()=>{r=0;let[c]=e(l);if(s.style.cursor=c?"pointer":"",n.textContent=c?o(c):"",n.hidden=
!n.textContent,n.hidden)return;let{x:a,y:f}=l.containerPoint,u=a+14+n.offsetWidth>s.clientWidth?a-10-n.offsetWidth:a+14,d=f+50+n.offsetHeight>s.clientHeight?f-10-
n.offsetHeight:f+14;n.style.transform=`translate(${Math.max(0,u)}px, ${Math.max(0,d)}px)`}))}),t.on("mouseout",()=>{n.hidden=!0})}hs();})();
