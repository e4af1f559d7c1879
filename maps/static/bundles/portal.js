"use strict";(()=>{function g(o){let e=document.getElementById(o);if(!e)throw new Error(`no element #${o}`);return e}function T(o){let e=o,r=[];return{get:()=>e,set(n){let t=new Set;for(let[a,s]of Object.entries(n)){let c=e[a];U(c,s)||t.add(a)}if(t.size){e={...e,...n};for(let{
keys:a,listener:s}of r)a.some(c=>c==="*"||t.has(c))&&s(e,t)}},listen(n,t){r.push({keys:n,listener:t})}}}function U(o,e){return o instanceof Set&&e instanceof Set?
o.size===e.size&&[...o].every(r=>e.has(r)):o===e}function z(o){try{window.history.replaceState(null,"",o)}catch{}return window.location.href.split("#")[0]+o}function v(o){let[e,r]=o.replace(/^#/,"").split("?"),n=e.includes("=")?"":e,t=new URLSearchParams(r??(n?"":e)),a=t.get("t");return{place:n,lang:t.get("lang")===
"en"?"en":"zh",theme:a==="light"||a==="dark"?a:"auto"}}function E(o,e){let r=new URLSearchParams(o==="zh"?{}:{lang:o});return e!=="auto"&&r.set("t",e),r.toString()}
function L(o){o.listen(["lang","theme"],({lang:e,theme:r})=>{let{place:n}=v(window.location.hash),t=E(e,r);z(`#${n}${n&&t?"?":""}${t}`)})}var O=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],j=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],R=[1,
2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],_=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,
10,11,11,12,12,13,13],I=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function w(o){let e=new Uint16Array(16);for(let t=0;t<o.length;t++)e[o[t]]++;e[0]=0;let r=new Uint16Array(
16);for(let t=1;t<16;t++)r[t]=r[t-1]+e[t-1];let n=new Uint16Array(o.length);for(let t=0;t<o.length;t++)o[t]&&(n[r[o[t]]++]=t);return{counts:e,symbols:n}}function N(o){
let e=new Uint8Array(Math.max(1024,o.length*4)),r=0,n=0,t=0,a=0;function s(i){for(;a<i;)t|=o[n++]<<a,a+=8;let l=t&(1<<i)-1;return t>>>=i,a-=i,l}function c(i){let l=0,
h=0,u=0;for(let m=1;m<16;m++){l|=s(1);let d=i.counts[m];if(l-d<h)return i.symbols[u+(l-h)];u+=d,h=h+d<<1,l<<=1}throw new Error("damaged data")}function f(i){if(r+
i<=e.length)return;let l=new Uint8Array(Math.max(e.length*2,r+i));l.set(e),e=l}function k(){t=0,a=0;let i=o[n]|o[n+1]<<8;n+=4,f(i),e.set(o.subarray(n,n+i),r),r+=
i,n+=i}function y(){let i=s(5)+257,l=s(5)+1,h=s(4)+4,u=new Uint8Array(320);for(let d=0;d<h;d++)u[I[d]]=s(3);let m=w(u.slice(0,19));u.fill(0);for(let d=0;d<i+l;){
let p=c(m);if(p<16){u[d++]=p;continue}let S=p===16?u[d-1]:0,x=p===16?3+s(2):p===17?3+s(3):11+s(7);for(;x--;)u[d++]=S}return[w(u.slice(0,i)),w(u.slice(i,i+l))]}function A(){
let i=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[w(i),w(new Uint8Array(30).fill(5))]}for(let i=0;!i;){i=s(1);let l=s(2);
if(l===0){k();continue}let[h,u]=l===1?A():y();for(;;){let m=c(h);if(m===256)break;if(m<256){f(1),e[r++]=m;continue}let d=O[m-257]+s(j[m-257]),p=c(u),S=R[p]+s(_[p]);
f(d);for(let x=0;x<d;x++,r++)e[r]=e[r-S]}}return e.subarray(0,r)}function C(o,e,r){let n={};return{t(t,a={}){return(o[e()][t]??o.zh[t]??t).replace(/\{(\w+)\}/g,(c,f)=>String(a[f]??""))},pick:t=>t[e()],say(t,a=e()){return(n[a]??=
q(r?.[a])).get(P(t))??t},list:t=>t.join(e()==="zh"?"、":", "),number:(t,a=0)=>t.toLocaleString(e()==="zh"?"zh-CN":"en",{maximumFractionDigits:a})}}function q(o){
let e=Uint8Array.from(atob(o??""),t=>t.charCodeAt(0)),[r,...n]=o?JSON.parse(new TextDecoder().decode(N(e))):[""];return new Map(n.map((t,a)=>[r.slice(5*a,5*a+5),
t]))}var F="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function P(o){let e=2166136261;for(let r=0;r<o.length;r++)e=Math.imul(e^o.charCodeAt(
r),16777619);return[24,18,12,6,0].map(r=>F[e>>>r&63]).join("")}var b=new WeakMap;function B(o,e){let r=document.createTreeWalker(o,4);for(let n=r.nextNode();n;n=r.nextNode()){if(n.parentElement?.closest("q, blockquote, [dat\
a-t], [data-en]"))continue;let t=b.get(n)??n.nodeValue??"";b.set(n,t);let a=t.trim();n.nodeValue=t.replace(a,()=>e.say(a))}for(let n of o.querySelectorAll("svg[\
aria-label]")){let t=b.get(n)??n.getAttribute("aria-label")??"";b.set(n,t),n.setAttribute("aria-label",e.say(t))}}var D={tLabel:"aria-label",tPlaceholder:"place\
holder",tTitle:"title"};function $(o,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let r of document.querySelectorAll("[data-t]"))r.textContent=o.t(
r.dataset.t??"");for(let r of document.querySelectorAll("[data-en]")){let n=r;n.dataset.zh??=n.textContent??"",n.textContent=n.dataset[e]??""}for(let r of document.
querySelectorAll("[data-say]"))B(r,o);for(let[r,n]of Object.entries(D)){let t=`[data-${r.replace(/[A-Z]/g,a=>`-${a.toLowerCase()}`)}]`;for(let a of document.querySelectorAll(
t)){let s=a.dataset[r]??"";a.setAttribute(n,o.t(s))}}}function M(o,e,r){let n=window.matchMedia("(prefers-color-scheme: dark)"),t=()=>{let{theme:s}=o.get();return s==="auto"?n.matches:s==="dark"};function a(){let s=t();
document.documentElement.dataset.theme=s?"dark":"light";let c=g("theme");c.setAttribute("aria-label",e.t(s?"to_light":"to_dark")),c.title=e.t(s?"to_light":"to_d\
ark"),c.textContent=s?"☀":"☾"}return g("theme").addEventListener("click",()=>{o.set({theme:t()?"light":"dark"})}),n.addEventListener("change",()=>{a(),r()}),
o.listen(["theme","lang"],a),a(),t}function H(){let o=JSON.parse(g("atlas-data").textContent??""),{lang:e,theme:r}=v(window.location.hash),n=T({lang:e,theme:r}),t=C(o.words,()=>n.get().lang,o.said),
a=[...document.querySelectorAll('a[href*=".html"]')].map(f=>({link:f,address:f.getAttribute("href")??""}));M(n,t,()=>{}),g("lang").addEventListener("click",()=>n.
set({lang:n.get().lang==="zh"?"en":"zh"}));function s(){$(t,n.get().lang),document.title=document.querySelector("h1")?.textContent??""}function c(){let f=E(n.get().
lang,n.get().theme);for(let{link:k,address:y}of a){let A=`${y}${y.includes("#")?"&":"#"}${f}`;k.setAttribute("href",f?A:y)}}n.listen(["lang"],s),n.listen(["lang",
"theme"],c),L(n),e!=="zh"&&s(),c(),document.documentElement.dataset.ready="yes"}H();})();
