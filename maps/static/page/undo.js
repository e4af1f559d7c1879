/** Back to what was asked before: the last change of a filter is taken back. */
import { byId } from './dom.js';

/** What narrows or widens what is seen; the map's own view and the open feature are no filter. */
export const FILTERS = ['statuses', 'named', 'layers', 'district', 'km', 'unit', 'nearStatus',
  'nearKind', 'compare', 'compareYear'];
/** Changes of one thing closer together are one: a slider pulled, a number typed. */
const TOGETHER_MS = 700;
const MOST = 50;

/**
 * @param {import('./store.js').Store} store
 * @param {string[]} keys
 */
export function bindUndo(store, keys) {
  const button = /** @type {HTMLButtonElement} */ (byId('undo'));
  /** @type {{patch: Record<string, any>, at: number}[]} */
  const done = [];
  let known = snapshot();
  let undoing = false;

  function snapshot() {
    const state = /** @type {Record<string, any>} */ (store.get());
    return Object.fromEntries(keys.map((key) => [key, state[key]]));
  }

  function show() {
    button.disabled = !done.length;
  }

  store.listen(keys, (_, changed) => {
    const patch = Object.fromEntries(keys.filter((key) => changed.has(key))
      .map((key) => [key, known[key]]));
    known = snapshot();
    if (undoing) return;
    const last = done[done.length - 1];
    const now = window.performance.now();
    const same = last && now - last.at < TOGETHER_MS
      && Object.keys(patch).join() === Object.keys(last.patch).join();
    if (same) last.at = now;
    else done.push({ patch, at: now });
    if (done.length > MOST) done.shift();
    show();
  });

  function undo() {
    const last = done.pop();
    if (!last) return;
    undoing = true;
    store.set(last.patch);
    undoing = false;
    show();
  }

  button.addEventListener('click', undo);
  document.addEventListener('keydown', (event) => {
    const typing = /** @type {HTMLElement} */ (event.target).closest?.('input[type=text], input[type=number]');
    if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)
      || typing) return;
    undo();
    event.preventDefault();
  });
  show();
}
