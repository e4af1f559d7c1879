"use strict";(()=>{function i(n){let t=document.getElementById(n);if(!t)throw new Error(`no element #${n}`);return t}function l(n){let t=n,e=[];return{get:()=>t,set(o){let c=new Set;for(let[a,r]of Object.entries(o)){let s=t[a];f(s,r)||c.add(a)}if(c.size){t={...t,...o};for(let{
keys:a,listener:r}of e)a.some(s=>s==="*"||c.has(s))&&r(t,c)}},listen(o,c){e.push({keys:o,listener:c})}}}function f(n,t){return n instanceof Set&&t instanceof Set?
n.size===t.size&&[...n].every(e=>t.has(e)):n===t}function d(n,t){return{t(e,o={}){return(n[t()][e]??n.zh[e]??e).replace(/\{(\w+)\}/g,(a,r)=>String(o[r]??""))},pick:e=>e[t()],number:(e,o=0)=>e.toLocaleString(t()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var h={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function u(n,t){document.documentElement.lang=
t==="zh"?"zh-CN":"en";for(let e of document.querySelectorAll("[data-t]"))e.textContent=n.t(e.dataset.t??"");for(let[e,o]of Object.entries(h)){let c=`[data-${e.replace(
/[A-Z]/g,a=>`-${a.toLowerCase()}`)}]`;for(let a of document.querySelectorAll(c)){let r=a.dataset[e]??"";a.setAttribute(o,n.t(r))}}}function m(n,t,e){let o=window.matchMedia("(prefers-color-scheme: dark)"),c=()=>{let{theme:r}=n.get();return r==="auto"?o.matches:r==="dark"};function a(){let r=c();
document.documentElement.dataset.theme=r?"dark":"light";let s=i("theme");s.setAttribute("aria-label",t.t(r?"to_light":"to_dark")),s.title=t.t(r?"to_light":"to_d\
ark"),s.textContent=r?"☀":"☾"}return i("theme").addEventListener("click",()=>{n.set({theme:c()?"light":"dark"})}),o.addEventListener("change",()=>{a(),e()}),
n.listen(["theme","lang"],a),a(),c}function g(){let n=JSON.parse(i("atlas-data").textContent??""),t=l({lang:"zh",theme:"auto"}),e=d(n.words,()=>t.get().lang);m(t,e,()=>{}),i("lang").addEventListener(
"click",()=>t.set({lang:t.get().lang==="zh"?"en":"zh"})),t.listen(["lang"],({lang:o})=>u(e,o)),document.documentElement.dataset.ready="yes"}g();})();
