"use strict";(()=>{function i(n){let e=document.getElementById(n);if(!e)throw new Error(`no element #${n}`);return e}function l(n){let e=n,t=[];return{get:()=>e,set(o){let s=new Set;for(let[a,r]of Object.entries(o)){let c=e[a];f(c,r)||s.add(a)}if(s.size){e={...e,...o};for(let{
keys:a,listener:r}of t)a.some(c=>c==="*"||s.has(c))&&r(e,s)}},listen(o,s){t.push({keys:o,listener:s})}}}function f(n,e){return n instanceof Set&&e instanceof Set?
n.size===e.size&&[...n].every(t=>e.has(t)):n===e}function d(n,e){return{t(t,o={}){return(n[e()][t]??n.zh[t]??t).replace(/\{(\w+)\}/g,(a,r)=>String(o[r]??""))},pick:t=>t[e()],number:(t,o=0)=>t.toLocaleString(e()===
"zh"?"zh-CN":"en",{maximumFractionDigits:o})}}var h={tLabel:"aria-label",tPlaceholder:"placeholder",tTitle:"title"};function u(n,e){document.documentElement.lang=
e==="zh"?"zh-CN":"en";for(let t of document.querySelectorAll("[data-t]"))t.textContent=n.t(t.dataset.t??"");for(let[t,o]of Object.entries(h)){let s=`[data-${t.replace(
/[A-Z]/g,a=>`-${a.toLowerCase()}`)}]`;for(let a of document.querySelectorAll(s)){let r=a.dataset[t]??"";a.setAttribute(o,n.t(r))}}}function m(n,e,t){let o=window.matchMedia("(prefers-color-scheme: dark)"),s=()=>{let{theme:r}=n.get();return r==="auto"?o.matches:r==="dark"};function a(){let r=s();
document.documentElement.dataset.theme=r?"dark":"light";let c=i("theme");c.setAttribute("aria-label",e.t(r?"to_light":"to_dark")),c.title=e.t(r?"to_light":"to_d\
ark"),c.textContent=r?"☀":"☾"}return i("theme").addEventListener("click",()=>{n.set({theme:s()?"light":"dark"})}),o.addEventListener("change",()=>{a(),t()}),
n.listen(["theme","lang"],a),a(),s}function g(){let n=JSON.parse(i("atlas-data").textContent??""),e=l({lang:"zh",theme:"auto"}),t=d(n.words,()=>e.get().lang);m(e,t,()=>{}),i("lang").addEventListener(
"click",()=>e.set({lang:e.get().lang==="zh"?"en":"zh"})),e.listen(["lang"],({lang:o})=>u(t,o)),document.documentElement.dataset.ready="yes"}g();})();
