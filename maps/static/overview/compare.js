/** Two years side by side on one map, with a divider to pull. */
import { byId, inputById, selectById, make } from '../page/dom.js';

/**
 * @param {RawData} data
 * @param {any} map
 * @param {import('../page/store.js').Store} store
 * @param {import('../page/language.js').Language} language
 * @param {{main: import('../map/surface.js').Surface, other: import('../map/surface.js').Surface}} surfaces
 */
export function bindCompare(data, map, store, language, surfaces) {
  const box = inputById('compare');
  const years = selectById('compare-year');
  const handle = byId('swipe');

  for (let year = data.page.firstYear; year <= data.page.lastYear; year++) {
    years.append(make('option', { value: year }, String(year)));
  }

  function show() {
    const { compare, compareYear, swipe, year } = store.get();
    box.checked = compare;
    years.value = String(compareYear);
    years.disabled = !compare;
    handle.hidden = !compare;
    handle.style.left = `${swipe * 100}%`;
    handle.setAttribute('aria-valuenow', String(Math.round(swipe * 100)));
    byId('swipe-left').textContent = String(compareYear);
    byId('swipe-right').textContent = String(year);
    surfaces.main.clip(compare ? swipe : 0, 1);
    surfaces.other.clip(0, swipe);
  }

  /** @param {number} to */
  function move(to) {
    store.set({ swipe: Math.min(0.98, Math.max(0.02, to)) });
  }

  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
    handle.focus();
  });
  handle.addEventListener('pointermove', (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const frame = map.getContainer().getBoundingClientRect();
    move((event.clientX - frame.left) / frame.width);
  });
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -0.02, ArrowRight: 0.02, PageDown: -0.1, PageUp: 0.1 }[event.key];
    if (step === undefined) return;
    move(store.get().swipe + step);
    event.preventDefault();
  });
  box.addEventListener('change', () => store.set({ compare: box.checked }));
  years.addEventListener('change', () => store.set({ compareYear: Number(years.value) }));
  store.listen(['compare', 'compareYear'], ({ compare }) => {
    surfaces.other.show(compare);
    show();
  });
  store.listen(['swipe', 'year'], show);
  surfaces.other.show(store.get().compare);
  show();
}
