"use strict";(()=>{function g(e){let n=document.getElementById(e);if(!n)throw new Error(`no element #${e}`);return n}function E(e){let n=e,r=[];return{get:()=>n,set(o){let t=new Set;for(let[s,i]of Object.entries(o)){let u=n[s];U(u,i)||t.add(s)}if(t.size){n={...n,...o};for(let{
keys:s,listener:i}of r)s.some(u=>u==="*"||t.has(u))&&i(n,t)}},listen(o,t){r.push({keys:o,listener:t})}}}function U(e,n){return e instanceof Set&&n instanceof Set?
e.size===n.size&&[...e].every(r=>n.has(r)):e===n}function O(e){try{window.history.replaceState(null,"",e)}catch{}return window.location.href.split("#")[0]+e}function v(e){let[n,r]=e.includes("?")||!e.includes("=")?e.split("?"):["",e];return{place:n,parts:new URLSearchParams(r)}}function z(e){let{place:n,parts:r}=v(e.
replace(/^#/,"")),o=r.get("t");return{place:n,lang:r.get("lang")==="en"?"en":"zh",theme:o==="light"||o==="dark"?o:"auto"}}function S(e,{lang:n,theme:r}){let{place:o,
parts:t}=v(e);t.delete("lang"),t.delete("t"),n!=="zh"&&t.set("lang",n),r!=="auto"&&t.set("t",r);let s=t.toString().replace(/%2F/g,"/").replace(/%2C/g,",").replace(
/%40/g,"@");return[o,o&&s?"?":"",s].join("")}function I(e){e.listen(["lang","theme"],n=>{O(`#${S(window.location.hash.slice(1),n)}`)})}var _=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],P=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],F=[1,
2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],R=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,
10,11,11,12,12,13,13],q=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function y(e){let n=new Uint16Array(16);for(let t=0;t<e.length;t++)n[e[t]]++;n[0]=0;let r=new Uint16Array(
16);for(let t=1;t<16;t++)r[t]=r[t-1]+n[t-1];let o=new Uint16Array(e.length);for(let t=0;t<e.length;t++)e[t]&&(o[r[e[t]]++]=t);return{counts:n,symbols:o}}function M(e){
let n=new Uint8Array(Math.max(1024,e.length*4)),r=0,o=0,t=0,s=0;function i(a){for(;s<a;)t|=e[o++]<<s,s+=8;let c=t&(1<<a)-1;return t>>>=a,s-=a,c}function u(a){let c=0,
p=0,f=0;for(let d=1;d<16;d++){c|=i(1);let l=a.counts[d];if(c-l<p)return a.symbols[f+(c-p)];f+=l,p=p+l<<1,c<<=1}throw new Error("damaged data")}function h(a){if(r+
a<=n.length)return;let c=new Uint8Array(Math.max(n.length*2,r+a));c.set(n),n=c}function b(){t=0,s=0;let a=e[o]|e[o+1]<<8;o+=4,h(a),n.set(e.subarray(o,o+a),r),r+=
a,o+=a}function k(){let a=i(5)+257,c=i(5)+1,p=i(4)+4,f=new Uint8Array(320);for(let l=0;l<p;l++)f[q[l]]=i(3);let d=y(f.slice(0,19));f.fill(0);for(let l=0;l<a+c;){
let m=u(d);if(m<16){f[l++]=m;continue}let A=m===16?f[l-1]:0,x=m===16?3+i(2):m===17?3+i(3):11+i(7);for(;x--;)f[l++]=A}return[y(f.slice(0,a)),y(f.slice(a,a+c))]}function $(){
let a=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[y(a),y(new Uint8Array(30).fill(5))]}for(let a=0;!a;){a=i(1);let c=i(2);
if(c===0){b();continue}let[p,f]=c===1?$():k();for(;;){let d=u(p);if(d===256)break;if(d<256){h(1),n[r++]=d;continue}let l=_[d-257]+i(P[d-257]),m=u(f),A=F[m]+i(R[m]);
h(l);for(let x=0;x<l;x++,r++)n[r]=n[r-A]}}return n.subarray(0,r)}function L(e){let n=Uint8Array.from(atob(e),r=>r.charCodeAt(0));return JSON.parse(new TextDecoder().decode(M(n)))}function N(e,n,r){let o={};return{t(t,s={}){return(e[n()][t]??e.zh[t]??t).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(u,h,b,k)=>String(s[h])==="1"?b:k).replace(/\{(\w+)\}/g,
(u,h)=>String(s[h]??""))},pick:t=>t[n()],say(t,s=n()){return(o[s]??=B(r?.[s])).get(Y(t))??t},list:t=>t.join(n()==="zh"?"、":", "),number:(t,s=0)=>t.toLocaleString(
n()==="zh"?"zh-CN":"en",{maximumFractionDigits:s})}}function B(e){let[n,...r]=e?L(e):[""];return new Map(r.map((o,t)=>[n.slice(5*t,5*t+5),o]))}var D="ABCDEFGHIJ\
KLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Y(e){let n=2166136261;for(let r=0;r<e.length;r++)n=Math.imul(n^e.charCodeAt(r),16777619);return[
24,18,12,6,0].map(r=>D[n>>>r&63]).join("")}var w=new WeakMap;function H(e,n){let r=document.createTreeWalker(e,4);for(let o=r.nextNode();o;o=r.nextNode()){if(o.parentElement?.closest("q, blockquote, [dat\
a-t], [data-en]"))continue;let t=w.get(o)??o.nodeValue??"";w.set(o,t);let s=t.trim();o.nodeValue=t.replace(s,()=>n.say(s))}for(let o of e.querySelectorAll("svg[\
aria-label]")){let t=w.get(o)??o.getAttribute("aria-label")??"";w.set(o,t),o.setAttribute("aria-label",n.say(t))}}var J={tLabel:"aria-label",tPlaceholder:"place\
holder",tTitle:"title"};function T(e,n){document.documentElement.lang=n==="zh"?"zh-CN":"en";for(let r of document.querySelectorAll("[data-t]"))r.textContent=e.t(
r.dataset.t??"");for(let r of document.querySelectorAll("[data-en]")){let o=r;o.dataset.zh??=o.textContent??"",o.textContent=o.dataset[n]??""}for(let r of document.
querySelectorAll("[data-say]"))H(r,e);for(let[r,o]of Object.entries(J)){let t=`[data-${r.replace(/[A-Z]/g,s=>`-${s.toLowerCase()}`)}]`;for(let s of document.querySelectorAll(
t)){let i=s.dataset[r]??"";s.setAttribute(o,e.t(i))}}}function j(e,n,r){let o=window.matchMedia("(prefers-color-scheme: dark)"),t=()=>{let{theme:i}=e.get();return i==="auto"?o.matches:i==="dark"};function s(){let i=t();
document.documentElement.dataset.theme=i?"dark":"light";let u=g("theme");u.setAttribute("aria-label",n.t(i?"to_light":"to_dark")),u.title=n.t(i?"to_light":"to_d\
ark"),u.textContent=i?"☀":"☾"}return g("theme").addEventListener("click",()=>{e.set({theme:t()?"light":"dark"})}),o.addEventListener("change",()=>{s(),r()}),
e.listen(["theme","lang"],s),s(),t}function X(e,n){let[r,o=""]=e.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(r))return e;let t=S(o,n);return t?`${r}#${t}`:r}function C(e){for(let n of["pointe\
rdown","focusin"])document.addEventListener(n,({target:r})=>{let o=r.closest?.("a[href]"),t=o?.getAttribute("href");if(o&&t&&!o.hasAttribute("download")){let s=X(
t,e.get());s!==t&&o.setAttribute("href",s)}})}function K(){let e=JSON.parse(g("atlas-data").textContent??""),{lang:n,theme:r}=z(window.location.hash),o=E({lang:"zh",theme:r}),t=N(e.words,()=>o.get().lang,e.
said);j(o,t,()=>{}),g("lang").addEventListener("click",()=>o.set({lang:o.get().lang==="zh"?"en":"zh"})),o.listen(["lang"],s=>{T(t,s.lang),document.title=document.
querySelector("h1")?.textContent??""}),C(o),o.set({lang:n}),I(o),document.documentElement.dataset.ready="yes"}K();})();
