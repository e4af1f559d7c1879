/** The sign at a place keeps clear of what stands over the map: it slides, its tip stays. */

const OVER = '#legend, #detail:not([hidden]), #tools, .leaflet-control-zoom';
const AIR = 6;
/** So much of the sign stays beside its tip. */
const HOLD = 18;

/**
 * How far a box moves sideways to come clear of others and of the map's edges.
 * @param {DOMRect} box @param {DOMRect} frame @param {DOMRect[]} others
 */
export function slide(box, frame, others) {
  let left = frame.left + AIR;
  let right = frame.right - AIR;
  const middle = (box.left + box.right) / 2;
  for (const other of others) {
    if (!other.width || other.bottom <= box.top || other.top >= box.bottom) continue;
    if (other.left < middle) left = Math.max(left, other.right + AIR);
    else right = Math.min(right, other.left - AIR);
  }
  const wish = box.left < left ? left - box.left : box.right > right ? right - box.right : 0;
  const most = Math.max(0, box.width / 2 - HOLD);
  return Math.min(most, Math.max(-most, wish));
}

/** @param {any} map */
export function bindCallouts(map) {
  /** @type {HTMLElement|null} */
  let sign = null;

  function settle() {
    const box = /** @type {HTMLElement|null|undefined} */ (
      sign?.querySelector('.leaflet-popup-content-wrapper'));
    if (!box) return;
    box.style.transform = '';
    const by = slide(box.getBoundingClientRect(), map.getContainer().getBoundingClientRect(),
      [...document.querySelectorAll(OVER)].map((element) => element.getBoundingClientRect()));
    if (by) box.style.transform = `translateX(${Math.round(by)}px)`;
  }

  map.on('popupopen', (/** @type {any} */ { popup }) => {
    sign = popup.getElement();
    settle();
  });
  map.on('popupclose', () => { sign = null; });
  map.on('moveend', settle);
}
