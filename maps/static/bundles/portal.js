"use strict";(()=>{function p(o){let e=document.getElementById(o);if(!e)throw new Error(`no element #${o}`);return e}function A(o){let e=o,n=[];return{get:()=>e,set(r){let t=new Set;for(let[a,s]of Object.entries(r)){let u=e[a];z(u,s)||t.add(a)}if(t.size){e={...e,...r};for(let{
keys:a,listener:s}of n)a.some(u=>u==="*"||t.has(u))&&s(e,t)}},listen(r,t){n.push({keys:r,listener:t})}}}function z(o,e){return o instanceof Set&&e instanceof Set?
o.size===e.size&&[...o].every(n=>e.has(n)):o===e}var U=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],O=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],_=[1,
2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],N=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,
10,11,11,12,12,13,13],I=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function g(o){let e=new Uint16Array(16);for(let t=0;t<o.length;t++)e[o[t]]++;e[0]=0;let n=new Uint16Array(
16);for(let t=1;t<16;t++)n[t]=n[t-1]+e[t-1];let r=new Uint16Array(o.length);for(let t=0;t<o.length;t++)o[t]&&(r[n[o[t]]++]=t);return{counts:e,symbols:r}}function k(o){
let e=new Uint8Array(Math.max(1024,o.length*4)),n=0,r=0,t=0,a=0;function s(c){for(;a<c;)t|=o[r++]<<a,a+=8;let i=t&(1<<c)-1;return t>>>=c,a-=c,i}function u(c){let i=0,
m=0,f=0;for(let d=1;d<16;d++){i|=s(1);let l=c.counts[d];if(i-l<m)return c.symbols[f+(i-m)];f+=l,m=m+l<<1,i<<=1}throw new Error("damaged data")}function y(c){if(n+
c<=e.length)return;let i=new Uint8Array(Math.max(e.length*2,n+c));i.set(e),e=i}function v(){t=0,a=0;let c=o[r]|o[r+1]<<8;r+=4,y(c),e.set(o.subarray(r,r+c),n),n+=
c,r+=c}function C(){let c=s(5)+257,i=s(5)+1,m=s(4)+4,f=new Uint8Array(320);for(let l=0;l<m;l++)f[I[l]]=s(3);let d=g(f.slice(0,19));f.fill(0);for(let l=0;l<c+i;){
let h=u(d);if(h<16){f[l++]=h;continue}let w=h===16?f[l-1]:0,b=h===16?3+s(2):h===17?3+s(3):11+s(7);for(;b--;)f[l++]=w}return[g(f.slice(0,c)),g(f.slice(c,c+i))]}function L(){
let c=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[g(c),g(new Uint8Array(30).fill(5))]}for(let c=0;!c;){c=s(1);let i=s(2);
if(i===0){v();continue}let[m,f]=i===1?L():C();for(;;){let d=u(m);if(d===256)break;if(d<256){y(1),e[n++]=d;continue}let l=U[d-257]+s(O[d-257]),h=u(f),w=_[h]+s(N[h]);
y(l);for(let b=0;b<l;b++,n++)e[n]=e[n-w]}}return e.subarray(0,n)}function E(o,e,n){let r={};return{t(t,a={}){return(o[e()][t]??o.zh[t]??t).replace(/\{(\w+)\}/g,(u,y)=>String(a[y]??""))},pick:t=>t[e()],say(t,a=e()){return(r[a]??=
R(n?.[a])).get(q(t))??t},list:t=>t.join(e()==="zh"?"、":", "),number:(t,a=0)=>t.toLocaleString(e()==="zh"?"zh-CN":"en",{maximumFractionDigits:a})}}function R(o){
let e=Uint8Array.from(atob(o??""),t=>t.charCodeAt(0)),[n,...r]=o?JSON.parse(new TextDecoder().decode(k(e))):[""];return new Map(r.map((t,a)=>[n.slice(5*a,5*a+5),
t]))}var j="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function q(o){let e=2166136261;for(let n=0;n<o.length;n++)e=Math.imul(e^o.charCodeAt(
n),16777619);return[24,18,12,6,0].map(n=>j[e>>>n&63]).join("")}var x=new WeakMap;function M(o,e){let n=document.createTreeWalker(o,4);for(let r=n.nextNode();r;r=n.nextNode()){if(r.parentElement?.closest("q, blockquote, [dat\
a-t], [data-en]"))continue;let t=x.get(r)??r.nodeValue??"";x.set(r,t);let a=t.trim();r.nodeValue=t.replace(a,()=>e.say(a))}for(let r of o.querySelectorAll("svg[\
aria-label]")){let t=x.get(r)??r.getAttribute("aria-label")??"";x.set(r,t),r.setAttribute("aria-label",e.say(t))}}var D={tLabel:"aria-label",tPlaceholder:"place\
holder",tTitle:"title"};function S(o,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=o.t(
n.dataset.t??"");for(let n of document.querySelectorAll("[data-en]")){let r=n;r.dataset.zh??=r.textContent??"",r.textContent=r.dataset[e]??""}for(let n of document.
querySelectorAll("[data-say]"))M(n,o);for(let[n,r]of Object.entries(D)){let t=`[data-${n.replace(/[A-Z]/g,a=>`-${a.toLowerCase()}`)}]`;for(let a of document.querySelectorAll(
t)){let s=a.dataset[n]??"";a.setAttribute(r,o.t(s))}}}function T(o,e,n){let r=window.matchMedia("(prefers-color-scheme: dark)"),t=()=>{let{theme:s}=o.get();return s==="auto"?r.matches:s==="dark"};function a(){let s=t();
document.documentElement.dataset.theme=s?"dark":"light";let u=p("theme");u.setAttribute("aria-label",e.t(s?"to_light":"to_dark")),u.title=e.t(s?"to_light":"to_d\
ark"),u.textContent=s?"☀":"☾"}return p("theme").addEventListener("click",()=>{o.set({theme:t()?"light":"dark"})}),r.addEventListener("change",()=>{a(),n()}),
o.listen(["theme","lang"],a),a(),t}function B(){let o=JSON.parse(p("atlas-data").textContent??""),e=A({lang:"zh",theme:"auto"}),n=E(o.words,()=>e.get().lang,o.said);T(e,n,()=>{}),p("lang").addEventListener(
"click",()=>e.set({lang:e.get().lang==="zh"?"en":"zh"})),e.listen(["lang"],({lang:r})=>{S(n,r),document.title=document.querySelector("h1")?.textContent??""}),document.
documentElement.dataset.ready="yes"}B();})();
