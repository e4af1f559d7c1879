"use strict";(()=>{function g(o){let e=document.getElementById(o);if(!e)throw new Error(`no element #${o}`);return e}function A(o){let e=o,n=[];return{get:()=>e,set(r){let t=new Set;for(let[a,s]of Object.entries(r)){let c=e[a];U(c,s)||t.add(a)}if(t.size){e={...e,...r};for(let{
keys:a,listener:s}of n)a.some(c=>c==="*"||t.has(c))&&s(e,t)}},listen(r,t){n.push({keys:r,listener:t})}}}function U(o,e){return o instanceof Set&&e instanceof Set?
o.size===e.size&&[...o].every(n=>e.has(n)):o===e}var M=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],O=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],R=[1,
2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],_=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,
10,11,11,12,12,13,13],$=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function y(o){let e=new Uint16Array(16);for(let t=0;t<o.length;t++)e[o[t]]++;e[0]=0;let n=new Uint16Array(
16);for(let t=1;t<16;t++)n[t]=n[t-1]+e[t-1];let r=new Uint16Array(o.length);for(let t=0;t<o.length;t++)o[t]&&(r[n[o[t]]++]=t);return{counts:e,symbols:r}}function E(o){
let e=new Uint8Array(Math.max(1024,o.length*4)),n=0,r=0,t=0,a=0;function s(i){for(;a<i;)t|=o[r++]<<a,a+=8;let l=t&(1<<i)-1;return t>>>=i,a-=i,l}function c(i){let l=0,
h=0,d=0;for(let m=1;m<16;m++){l|=s(1);let u=i.counts[m];if(l-u<h)return i.symbols[d+(l-h)];d+=u,h=h+u<<1,l<<=1}throw new Error("damaged data")}function f(i){if(n+
i<=e.length)return;let l=new Uint8Array(Math.max(e.length*2,n+i));l.set(e),e=l}function b(){t=0,a=0;let i=o[r]|o[r+1]<<8;r+=4,f(i),e.set(o.subarray(r,r+i),n),n+=
i,r+=i}function k(){let i=s(5)+257,l=s(5)+1,h=s(4)+4,d=new Uint8Array(320);for(let u=0;u<h;u++)d[$[u]]=s(3);let m=y(d.slice(0,19));d.fill(0);for(let u=0;u<i+l;){
let p=c(m);if(p<16){d[u++]=p;continue}let S=p===16?d[u-1]:0,w=p===16?3+s(2):p===17?3+s(3):11+s(7);for(;w--;)d[u++]=S}return[y(d.slice(0,i)),y(d.slice(i,i+l))]}function N(){
let i=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[y(i),y(new Uint8Array(30).fill(5))]}for(let i=0;!i;){i=s(1);let l=s(2);
if(l===0){b();continue}let[h,d]=l===1?N():k();for(;;){let m=c(h);if(m===256)break;if(m<256){f(1),e[n++]=m;continue}let u=M[m-257]+s(O[m-257]),p=c(d),S=R[p]+s(_[p]);
f(u);for(let w=0;w<u;w++,n++)e[n]=e[n-S]}}return e.subarray(0,n)}function v(o,e,n){let r={};return{t(t,a={}){return(o[e()][t]??o.zh[t]??t).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(c,f,b,k)=>String(a[f])==="1"?b:k).replace(/\{(\w+)\}/g,
(c,f)=>String(a[f]??""))},pick:t=>t[e()],say(t,a=e()){return(r[a]??=j(n?.[a])).get(F(t))??t},list:t=>t.join(e()==="zh"?"、":", "),number:(t,a=0)=>t.toLocaleString(
e()==="zh"?"zh-CN":"en",{maximumFractionDigits:a})}}function j(o){let e=Uint8Array.from(atob(o??""),t=>t.charCodeAt(0)),[n,...r]=o?JSON.parse(new TextDecoder().
decode(E(e))):[""];return new Map(r.map((t,a)=>[n.slice(5*a,5*a+5),t]))}var I="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function F(o){let e=2166136261;
for(let n=0;n<o.length;n++)e=Math.imul(e^o.charCodeAt(n),16777619);return[24,18,12,6,0].map(n=>I[e>>>n&63]).join("")}var x=new WeakMap;function P(o,e){let n=document.createTreeWalker(o,4);for(let r=n.nextNode();r;r=n.nextNode()){if(r.parentElement?.closest("q, blockquote, [dat\
a-t], [data-en]"))continue;let t=x.get(r)??r.nodeValue??"";x.set(r,t);let a=t.trim();r.nodeValue=t.replace(a,()=>e.say(a))}for(let r of o.querySelectorAll("svg[\
aria-label]")){let t=x.get(r)??r.getAttribute("aria-label")??"";x.set(r,t),r.setAttribute("aria-label",e.say(t))}}var q={tLabel:"aria-label",tPlaceholder:"place\
holder",tTitle:"title"};function L(o,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let n of document.querySelectorAll("[data-t]"))n.textContent=o.t(
n.dataset.t??"");for(let n of document.querySelectorAll("[data-en]")){let r=n;r.dataset.zh??=r.textContent??"",r.textContent=r.dataset[e]??""}for(let n of document.
querySelectorAll("[data-say]"))P(n,o);for(let[n,r]of Object.entries(q)){let t=`[data-${n.replace(/[A-Z]/g,a=>`-${a.toLowerCase()}`)}]`;for(let a of document.querySelectorAll(
t)){let s=a.dataset[n]??"";a.setAttribute(r,o.t(s))}}}function z(o,e,n){let r=window.matchMedia("(prefers-color-scheme: dark)"),t=()=>{let{theme:s}=o.get();return s==="auto"?r.matches:s==="dark"};function a(){let s=t();
document.documentElement.dataset.theme=s?"dark":"light";let c=g("theme");c.setAttribute("aria-label",e.t(s?"to_light":"to_dark")),c.title=e.t(s?"to_light":"to_d\
ark"),c.textContent=s?"☀":"☾"}return g("theme").addEventListener("click",()=>{o.set({theme:t()?"light":"dark"})}),r.addEventListener("change",()=>{a(),n()}),
o.listen(["theme","lang"],a),a(),t}function T(o){try{window.history.replaceState(null,"",o)}catch{}return window.location.href.split("#")[0]+o}function B(o,{lang:e,theme:n}){let[r,t=""]=o.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(r))return o;let[a,s]=t.includes("?")||!t.includes("=")?t.split("?"):
["",t],c=new URLSearchParams(s);c.delete("lang"),c.delete("t"),e!=="zh"&&c.set("lang",e),n!=="auto"&&c.set("t",n);let f=c.toString().replace(/%2F/g,"/").replace(
/%2C/g,",").replace(/%40/g,"@");return[r,a||f?"#":"",a,a&&f?"?":"",f].join("")}function C(o){for(let e of["pointerdown","focusin"])document.addEventListener(e,({
target:n})=>{let r=n.closest?.("a[href]"),t=r?.getAttribute("href");if(r&&t&&!r.hasAttribute("download")){let a=B(t,o.get());a!==t&&r.setAttribute("href",a)}})}function D(){let o=JSON.parse(g("atlas-data").textContent??""),e=new URLSearchParams(window.location.hash.slice(1)),n=A({lang:"zh",theme:e.get("t")??"auto"}),r=v(
o.words,()=>n.get().lang,o.said);z(n,r,()=>{}),g("lang").addEventListener("click",()=>n.set({lang:n.get().lang==="zh"?"en":"zh"})),n.listen(["lang"],({lang:t})=>{
L(r,t),document.title=document.querySelector("h1")?.textContent??""}),C(n),e.get("lang")==="en"&&n.set({lang:"en"}),n.listen(["lang","theme"],({lang:t,theme:a})=>{
let s=new URLSearchParams(t==="zh"?{}:{lang:t});a!=="auto"&&s.set("t",a),T(`#${s}`)}),document.documentElement.dataset.ready="yes"}D();})();
