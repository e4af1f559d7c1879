/** What stands over the map: names keep clear of it, and the first view frames the cities beside it. */
import { byId } from './dom.js';

/** Everything that covers a part of the map. */
export const COVERS = '#legend, .leaflet-control, #credit, #swipe:not([hidden]) span, #panel, '
  + '#detail:not([hidden])';
/** Less width than this beside the legend is too little for the cities: it is folded then. */
const LEAST_WIDTH = 560;
const PHONE = 700;
const AIR = 12;

/**
 * Draw names anew when something over the map changes its size; tell the style sheet how high the
 * credit is, since the scale stands on it.
 * @param {() => void} redraw
 */
export function bindCovers(redraw) {
  const credit = byId('credit');
  const observer = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--credit', `${credit.offsetHeight}px`);
    redraw();
  });
  for (const element of document.querySelectorAll('#credit, #legend, #panel, #detail')) {
    observer.observe(element);
  }
}

/** Fold the legend where it would leave the cities too little room. @param {any} map */
export function foldLegend(map) {
  const legend = byId('legend');
  const { x, y } = map.getSize();
  const box = legend.getBoundingClientRect();
  if (x - box.width >= LEAST_WIDTH && box.height < y * 0.8) return;
  legend.classList.add('closed');
  byId('legend-toggle').setAttribute('aria-expanded', 'false');
}

/** Fold it again when the map becomes narrower: a window pulled, a phone turned. @param {any} map */
export function foldOnNarrowing(map) {
  let before = map.getSize().x;
  map.on('resize', () => {
    const now = map.getSize().x;
    if (now < before) foldLegend(map);
    before = now;
  });
}

/**
 * Room what stands over the map takes now, for a feature to be shown beside it.
 * @param {any} map
 * @returns {{paddingTopLeft: [number, number], paddingBottomRight: [number, number]}}
 */
export function roomBeside(map) {
  const { paddingTopLeft: [left], paddingBottomRight: [, bottom] } = roomAround(map);
  const frame = map.getContainer().getBoundingClientRect();
  const detail = byId('detail').getBoundingClientRect();
  // On a phone the panel of a feature is a sheet, with the credit on it.
  const right = frame.width > PHONE && detail.width ? frame.right - detail.left : 0;
  return { paddingTopLeft: [left + 2 * AIR, 50],
    paddingBottomRight: [right + (frame.width > PHONE ? 5 : 2) * AIR, bottom] };
}

/**
 * Room the panels over the map need in the first view, as Leaflet's fitBounds takes it.
 * @param {any} map
 * @returns {{paddingTopLeft: [number, number], paddingBottomRight: [number, number]}}
 */
export function roomAround(map) {
  const frame = map.getContainer().getBoundingClientRect();
  const legend = byId('legend').getBoundingClientRect();
  const credit = byId('credit').getBoundingClientRect();
  const bottom = Math.max(0, frame.bottom - credit.top) + AIR;
  if (frame.width <= PHONE) {
    return { paddingTopLeft: [6, AIR], paddingBottomRight: [6, bottom] };
  }
  const open = !byId('legend').classList.contains('closed');
  return { paddingTopLeft: [open ? legend.right - frame.left + AIR : AIR, AIR],
    paddingBottomRight: [AIR, bottom] };
}
