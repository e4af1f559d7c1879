"use strict";(()=>{function g(o){let n=document.getElementById(o);if(!n)throw new Error(`no element #${o}`);return n}function E(o){let n=o,r=[];return{get:()=>n,set(e){let t=new Set;for(let[a,s]of Object.entries(e)){let c=n[a];O(c,s)||t.add(a)}if(t.size){n={...n,...e};for(let{
keys:a,listener:s}of r)a.some(c=>c==="*"||t.has(c))&&s(n,t)}},listen(e,t){r.push({keys:e,listener:t})}}}function O(o,n){return o instanceof Set&&n instanceof Set?
o.size===n.size&&[...o].every(r=>n.has(r)):o===n}function v(o){try{window.history.replaceState(null,"",o)}catch{}return window.location.href.split("#")[0]+o}function A(o){let[n,r]=o.replace(/^#/,"").split("?"),e=n.includes("=")?"":n,t=new URLSearchParams(r??(e?"":n)),a=t.get("t");return{place:e,lang:t.get("lang")===
"en"?"en":"zh",theme:a==="light"||a==="dark"?a:"auto"}}function L(o){o.listen(["lang","theme"],({lang:n,theme:r})=>{let{place:e}=A(window.location.hash),t=new URLSearchParams(
n==="zh"?{}:{lang:n});r!=="auto"&&t.set("t",r);let a=t.toString();v(`#${e}${e&&a?"?":""}${a}`)})}var $=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],R=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],_=[1,
2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],j=[0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,
10,11,11,12,12,13,13],I=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function y(o){let n=new Uint16Array(16);for(let t=0;t<o.length;t++)n[o[t]]++;n[0]=0;let r=new Uint16Array(
16);for(let t=1;t<16;t++)r[t]=r[t-1]+n[t-1];let e=new Uint16Array(o.length);for(let t=0;t<o.length;t++)o[t]&&(e[r[o[t]]++]=t);return{counts:n,symbols:e}}function z(o){
let n=new Uint8Array(Math.max(1024,o.length*4)),r=0,e=0,t=0,a=0;function s(i){for(;a<i;)t|=o[e++]<<a,a+=8;let l=t&(1<<i)-1;return t>>>=i,a-=i,l}function c(i){let l=0,
h=0,u=0;for(let m=1;m<16;m++){l|=s(1);let d=i.counts[m];if(l-d<h)return i.symbols[u+(l-h)];u+=d,h=h+d<<1,l<<=1}throw new Error("damaged data")}function f(i){if(r+
i<=n.length)return;let l=new Uint8Array(Math.max(n.length*2,r+i));l.set(n),n=l}function b(){t=0,a=0;let i=o[e]|o[e+1]<<8;e+=4,f(i),n.set(o.subarray(e,e+i),r),r+=
i,e+=i}function k(){let i=s(5)+257,l=s(5)+1,h=s(4)+4,u=new Uint8Array(320);for(let d=0;d<h;d++)u[I[d]]=s(3);let m=y(u.slice(0,19));u.fill(0);for(let d=0;d<i+l;){
let p=c(m);if(p<16){u[d++]=p;continue}let S=p===16?u[d-1]:0,w=p===16?3+s(2):p===17?3+s(3):11+s(7);for(;w--;)u[d++]=S}return[y(u.slice(0,i)),y(u.slice(i,i+l))]}function M(){
let i=new Uint8Array(288).fill(8,0,144).fill(9,144,256).fill(7,256,280).fill(8,280);return[y(i),y(new Uint8Array(30).fill(5))]}for(let i=0;!i;){i=s(1);let l=s(2);
if(l===0){b();continue}let[h,u]=l===1?M():k();for(;;){let m=c(h);if(m===256)break;if(m<256){f(1),n[r++]=m;continue}let d=$[m-257]+s(R[m-257]),p=c(u),S=_[p]+s(j[p]);
f(d);for(let w=0;w<d;w++,r++)n[r]=n[r-S]}}return n.subarray(0,r)}function T(o,n,r){let e={};return{t(t,a={}){return(o[n()][t]??o.zh[t]??t).replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,(c,f,b,k)=>String(a[f])==="1"?b:k).replace(/\{(\w+)\}/g,
(c,f)=>String(a[f]??""))},pick:t=>t[n()],say(t,a=n()){return(e[a]??=F(r?.[a])).get(q(t))??t},list:t=>t.join(n()==="zh"?"、":", "),number:(t,a=0)=>t.toLocaleString(
n()==="zh"?"zh-CN":"en",{maximumFractionDigits:a})}}function F(o){let n=Uint8Array.from(atob(o??""),t=>t.charCodeAt(0)),[r,...e]=o?JSON.parse(new TextDecoder().
decode(z(n))):[""];return new Map(e.map((t,a)=>[r.slice(5*a,5*a+5),t]))}var P="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function q(o){let n=2166136261;
for(let r=0;r<o.length;r++)n=Math.imul(n^o.charCodeAt(r),16777619);return[24,18,12,6,0].map(r=>P[n>>>r&63]).join("")}var x=new WeakMap;function B(o,n){let r=document.createTreeWalker(o,4);for(let e=r.nextNode();e;e=r.nextNode()){if(e.parentElement?.closest("q, blockquote, [dat\
a-t], [data-en]"))continue;let t=x.get(e)??e.nodeValue??"";x.set(e,t);let a=t.trim();e.nodeValue=t.replace(a,()=>n.say(a))}for(let e of o.querySelectorAll("svg[\
aria-label]")){let t=x.get(e)??e.getAttribute("aria-label")??"";x.set(e,t),e.setAttribute("aria-label",n.say(t))}}var D={tLabel:"aria-label",tPlaceholder:"place\
holder",tTitle:"title"};function C(o,n){document.documentElement.lang=n==="zh"?"zh-CN":"en";for(let r of document.querySelectorAll("[data-t]"))r.textContent=o.t(
r.dataset.t??"");for(let r of document.querySelectorAll("[data-en]")){let e=r;e.dataset.zh??=e.textContent??"",e.textContent=e.dataset[n]??""}for(let r of document.
querySelectorAll("[data-say]"))B(r,o);for(let[r,e]of Object.entries(D)){let t=`[data-${r.replace(/[A-Z]/g,a=>`-${a.toLowerCase()}`)}]`;for(let a of document.querySelectorAll(
t)){let s=a.dataset[r]??"";a.setAttribute(e,o.t(s))}}}function N(o,n,r){let e=window.matchMedia("(prefers-color-scheme: dark)"),t=()=>{let{theme:s}=o.get();return s==="auto"?e.matches:s==="dark"};function a(){let s=t();
document.documentElement.dataset.theme=s?"dark":"light";let c=g("theme");c.setAttribute("aria-label",n.t(s?"to_light":"to_dark")),c.title=n.t(s?"to_light":"to_d\
ark"),c.textContent=s?"☀":"☾"}return g("theme").addEventListener("click",()=>{o.set({theme:t()?"light":"dark"})}),e.addEventListener("change",()=>{a(),r()}),
o.listen(["theme","lang"],a),a(),t}function H(o,{lang:n,theme:r}){let[e,t=""]=o.split("#");if(!/^(?![a-z]+:)[^?]*\.html$/i.test(e))return o;let[a,s]=t.includes("?")||!t.includes("=")?t.split("?"):
["",t],c=new URLSearchParams(s);c.delete("lang"),c.delete("t"),n!=="zh"&&c.set("lang",n),r!=="auto"&&c.set("t",r);let f=c.toString().replace(/%2F/g,"/").replace(
/%2C/g,",").replace(/%40/g,"@");return[e,a||f?"#":"",a,a&&f?"?":"",f].join("")}function U(o){for(let n of["pointerdown","focusin"])document.addEventListener(n,({
target:r})=>{let e=r.closest?.("a[href]"),t=e?.getAttribute("href");if(e&&t&&!e.hasAttribute("download")){let a=H(t,o.get());a!==t&&e.setAttribute("href",a)}})}function Y(){let o=JSON.parse(g("atlas-data").textContent??""),{lang:n,theme:r}=A(window.location.hash),e=E({lang:"zh",theme:r}),t=T(o.words,()=>e.get().lang,o.
said);N(e,t,()=>{}),g("lang").addEventListener("click",()=>e.set({lang:e.get().lang==="zh"?"en":"zh"})),e.listen(["lang"],a=>{C(t,a.lang),document.title=document.
querySelector("h1")?.textContent??""}),U(e),e.set({lang:n}),L(e),document.documentElement.dataset.ready="yes"}Y();})();
