/** A second map beside the first one, moved with it: the same place in another year. */
import { byId } from '../page/dom.js';

/**
 * @param {any} map  the first map
 * @returns {any}  the second one, which follows and leads
 */
export function createTwin(map) {
  const twin = L.map('twin-map', /** @type {any} */ ({ zoomControl: false,
    attributionControl: false, zoomSnap: 0.25, wheelPxPerZoomLevel: 100, minZoom: map.getMinZoom(),
    maxZoom: map.getMaxZoom(), keyboard: false }));
  twin.setView(map.getCenter(), map.getZoom(), { animate: false });
  let busy = false;

  /** @param {any} leader @param {any} follower */
  function tie(leader, follower) {
    leader.on('move zoomend', () => {
      if (busy || byId('twin-map').hidden) return;
      busy = true;
      follower.setView(leader.getCenter(), leader.getZoom(), { animate: false });
      busy = false;
    });
  }
  tie(map, twin);
  tie(twin, map);
  return twin;
}

/**
 * Show or hide the second map; both get the room that is left.
 * @param {any} map
 * @param {any} twin
 * @param {boolean} on
 */
export function showTwin(map, twin, on) {
  if (byId('twin-map').hidden === !on && document.body.classList.contains('twin') === on) return;
  const centre = map.getCenter();
  const zoom = map.getZoom();
  byId('twin-map').hidden = !on;
  document.body.classList.toggle('twin', on);
  // Half the width hardly cuts the region, which is tall; half the height does.
  const less = window.matchMedia('(max-width: 760px)').matches ? 1 : 0.5;
  const step = on ? -less : less;
  map.invalidateSize({ animate: false, pan: false });
  if (on) twin.invalidateSize({ animate: false, pan: false });
  map.setView(centre, zoom + step, { animate: false });
  if (on) twin.setView(centre, zoom + step, { animate: false });
}
