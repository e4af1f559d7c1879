"use strict";(()=>{function g(o){let e=document.getElementById(o);if(!e)throw new Error(`no element #${o}`);return e}function E(o){let e=o,r=[];return{get:()=>e,set(n){let t=new Set;for(let[s,i]of Object.entries(n)){let c=e[s];C(c,i)||t.add(s)}if(t.size){e={...e,...n};for(let{
keys:s,listener:i}of r)s.some(c=>c==="*"||t.has(c))&&i(e,t)}},listen(n,t){r.push({keys:n,listener:t})}}}function C(o,e){return o instanceof Set&&e instanceof Set?
o.size===e.size&&[...o].every(r=>e.has(r)):o===e}function O(o){try{window.history.replaceState(null,"",o)}catch{}return window.location.href.split("#")[0]+o}function S(o){let[e,r]=o.replace(/^#/,"").split("?"),n=e.includes("=")?"":e,t=new URLSearchParams(r??(n?"":e)),s=t.get("t");return{place:n,lang:t.get("lang")===
"en"?"en":"zh",theme:s==="light"||s==="dark"?s:"auto"}}function v(o){o.listen(["lang","theme"],({lang:e,theme:r})=>{let{place:n}=S(window.location.hash),t=new URLSearchParams(
e==="zh"?{}:{lang:e});r!=="auto"&&t.set("t",r);let s=t.toString();O(`#${n}${n&&s?"?":""}${s}`)})}var U=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],$=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],P=[1,
2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],_=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,
10,11,11,12,12,13,13],R=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function y(o){let e=new Uint16Array(16);for(let t=0;t<o.length;t++)e[o[t]]++;e[0]=0;let r=new Uint16Array(
16);for(let t=1;t<16;t++)r[t]=r[t-1]+e[t-1];let n=new Uint16Array(o.length);for(let t=0;t<o.length;t++)o[t]&&(n[r[o[t]]++]=t);return{counts:e,symbols:n}}function z(o){
let e=new Uint8Array(Math.max(1024,o.length*4)),r=0,n=0,t=0,s=0;function i(a){for(;s<a;)t|=o[n++]<<s,s+=8;let l=t&(1<<a)-1;return t>>>=a,s-=a,l}function c(a){let l=0,
m=0,f=0;for(let p=1;p<16;p++){l|=i(1);let u=a.counts[p];if(l-u<m)return a.symbols[f+(l-m)];f+=u,m=m+u<<1,l<<=1}throw new Error("damaged data")}function d(a){if(r+
a<=e.length)return;let l=new Uint8Array(Math.max(e.length*2,r+a));l.set(e),e=l}function b(){t=0,s=0;let a=o[n]|o[n+1]<<8;n+=4,d(a),e.set(o.subarray(n,n+a),r),r+=
a,n+=a}function k(){let a=i(5)+257,l=i(5)+1,m=i(4)+4,f=new Uint8Array(320);for(let u=0;u<m;u++)f[R[u]]=i(3);let p=y(f.slice(0,19));f.fill(0);for(let u=0;u<a+l;){
let h=c(p);if(h<16){f[u++]=h;continue}let A=h===16?f[u-1]:0,x=h===16?3+i(2):h===17?3+i(3):11+i(7);for(;x--;)f[u++]=A}return[y(f.slice(0,a)),y(f.slice(a,a+l))]}function j(){
let a=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[y(a),y(new Uint8Array(30).fill(5))]}for(let a=0;!a;){a=i(1);let l=i(2);
if(l===0){b();continue}let[m,f]=l===1?j():k();for(;;){let p=c(m);if(p===256)break;if(p<256){d(1),e[r++]=p;continue}let u=U[p-257]+i($[p-257]),h=c(f),A=P[h]+i(_[h]);
d(u);for(let x=0;x<u;x++,r++)e[r]=e[r-A]}}return e.subarray(0,r)}function L(o){let e=Uint8Array.from(atob(o),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(z(e)))}function M(o,e,r){let n={};return{t(t,s={}){return(o[e()][t]??o.zh[t]??t).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(c,d,b,k)=>String(s[d])==="1"?b:k).replace(/\{(\w+)\}/g,
(c,d)=>String(s[d]??""))},pick:t=>t[e()],say(t,s=e()){return(n[s]??=F(r?.[s])).get(B(t))??t},list:t=>t.join(e()==="zh"?"、":", "),number:(t,s=0)=>t.toLocaleString(
e()==="zh"?"zh-CN":"en",{maximumFractionDigits:s})}}function F(o){let[e,...r]=o?L(o):[""];return new Map(r.map((n,t)=>[e.slice(5*t,5*t+5),n]))}var q="ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function B(o){let e=2166136261;for(let r=0;r<o.length;r++)e=Math.imul(e^o.charCodeAt(r),16777619);return[
24,18,12,6,0].map(r=>q[e>>>r&63]).join("")}var w=new WeakMap;function D(o,e){let r=document.createTreeWalker(o,4);for(let n=r.nextNode();n;n=r.nextNode()){if(n.parentElement?.closest("q, blockquote, [dat\
a-t], [data-en]"))continue;let t=w.get(n)??n.nodeValue??"";w.set(n,t);let s=t.trim();n.nodeValue=t.replace(s,()=>e.say(s))}for(let n of o.querySelectorAll("svg[\
aria-label]")){let t=w.get(n)??n.getAttribute("aria-label")??"";w.set(n,t),n.setAttribute("aria-label",e.say(t))}}var Y={tLabel:"aria-label",tPlaceholder:"place\
holder",tTitle:"title"};function I(o,e){document.documentElement.lang=e==="zh"?"zh-CN":"en";for(let r of document.querySelectorAll("[data-t]"))r.textContent=o.t(
r.dataset.t??"");for(let r of document.querySelectorAll("[data-en]")){let n=r;n.dataset.zh??=n.textContent??"",n.textContent=n.dataset[e]??""}for(let r of document.
querySelectorAll("[data-say]"))D(r,o);for(let[r,n]of Object.entries(Y)){let t=`[data-${r.replace(/[A-Z]/g,s=>`-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(
t)){let i=s.dataset[r]??"";s.setAttribute(n,o.t(i))}}}function N(o,e,r){let n=window.matchMedia("(prefers-color-scheme: dark)"),t=()=>{let{theme:i}=o.get();return i==="auto"?n.matches:i==="dark"};function s(){let i=t();
document.documentElement.dataset.theme=i?"dark":"light";let c=g("theme");c.setAttribute("aria-label",e.t(i?"to_light":"to_dark")),c.title=e.t(i?"to_light":"to_d\
ark"),c.textContent=i?"☀":"☾"}return g("theme").addEventListener("click",()=>{o.set({theme:t()?"light":"dark"})}),n.addEventListener("change",()=>{s(),r()}),
o.listen(["theme","lang"],s),s(),t}function H(o,{lang:e,theme:r}){let[n,t=""]=o.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(n))return o;let[s,i]=t.includes("?")||!t.includes("=")?t.split("?"):
["",t],c=new URLSearchParams(i);c.delete("lang"),c.delete("t"),e!=="zh"&&c.set("lang",e),r!=="auto"&&c.set("t",r);let d=c.toString().replace(/%2F/g,"/").replace(
/%2C/g,",").replace(/%40/g,"@");return[n,s||d?"#":"",s,s&&d?"?":"",d].join("")}function T(o){for(let e of["pointerdown","focusin"])document.addEventListener(e,({
target:r})=>{let n=r.closest?.("a[href]"),t=n?.getAttribute("href");if(n&&t&&!n.hasAttribute("download")){let s=H(t,o.get());s!==t&&n.setAttribute("href",s)}})}function J(){let o=JSON.parse(g("atlas-data").textContent??""),{lang:e,theme:r}=S(window.location.hash),n=E({lang:"zh",theme:r}),t=M(o.words,()=>n.get().lang,o.
said);N(n,t,()=>{}),g("lang").addEventListener("click",()=>n.set({lang:n.get().lang==="zh"?"en":"zh"})),n.listen(["lang"],s=>{I(t,s.lang),document.title=document.
querySelector("h1")?.textContent??""}),T(n),n.set({lang:e}),v(n),document.documentElement.dataset.ready="yes"}J();})();
