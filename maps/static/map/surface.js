/** Our canvas inside the Leaflet map: larger than the view, moved by Leaflet, drawn at rest. */

const PADDING = 0.2;

/**
 * @typedef {object} Surface
 * @property {() => void} redraw  now
 * @property {() => void} later  with the next frame
 * @property {() => View} view
 * @property {() => {symbols: Mark[], labels: PlacedLabel[]}} drawn
 * @property {(from: number, to: number) => void} clip  show only this part of the map's width
 * @property {(on: boolean) => void} show
 * @property {HTMLCanvasElement} canvas
 */

/**
 * @param {any} map  the Leaflet map
 * @param {(ctx: CanvasRenderingContext2D, view: View) =>
 *   {symbols: Mark[], labels: PlacedLabel[]}} draw
 * @param {string} [covers]  selector of what stands over the map: names keep clear of it
 * @returns {Surface}
 */
export function createSurface(map, draw, covers = '') {
  const canvas = document.createElement('canvas');
  canvas.className = 'atlas-surface leaflet-zoom-animated';
  canvas.setAttribute('aria-hidden', 'true');
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  /** @type {View} */
  let view = { scale: 1, left: 0, top: 0, width: 1, height: 1, zoom: 0 };
  /** @type {any} */
  let corner = null;
  let pending = 0;
  let shown = true;
  let animating = false;
  let range = [0, 1];
  /** @type {{symbols: Mark[], labels: PlacedLabel[]}} */
  let drawn = { symbols: [], labels: [] };

  function redraw() {
    cancelAnimationFrame(pending);
    pending = 0;
    // While Leaflet's own zoom runs, the canvas is on its way to the new place.
    if (!shown || animating) return;
    const size = map.getSize();
    const pad = size.multiplyBy(PADDING).round();
    const topLeft = map.containerPointToLayerPoint([-pad.x, -pad.y]);
    const origin = map.getPixelOrigin();
    const zoom = map.getZoom();
    const width = size.x + 2 * pad.x;
    const height = size.y + 2 * pad.y;
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    view = { scale: 256 * 2 ** zoom, left: origin.x + topLeft.x, top: origin.y + topLeft.y,
      width, height, zoom, frame: [pad.x, pad.y, pad.x + size.x, pad.y + size.y] };
    if (range[0] > 0 || range[1] < 1) {
      view.clip = [range[0] > 0 ? pad.x + range[0] * size.x : 0,
        range[1] < 1 ? pad.x + range[1] * size.x : width];
    }
    if (covers) view.covered = coveredBy(covers, map.getContainer(), pad);
    corner = map.layerPointToLatLng(topLeft);
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawn = draw(ctx, view);
    follow();
  }

  function later() {
    pending ||= requestAnimationFrame(redraw);
  }

  /** Keep the canvas where it was drawn while the view changes. */
  function follow(center = map.getCenter(), zoom = map.getZoom()) {
    if (!corner) return;
    const offset = map._latLngToNewLayerPoint(corner, zoom, center);
    L.DomUtil.setTransform(canvas, offset, map.getZoomScale(zoom, view.zoom));
    reclip();
  }

  function reclip() {
    if (range[0] === 0 && range[1] === 1) {
      canvas.style.clipPath = '';
      return;
    }
    const size = map.getSize();
    const left = map.latLngToContainerPoint(corner).x;
    const from = Math.max(0, range[0] * size.x - left);
    const to = Math.max(0, left + view.width - range[1] * size.x);
    canvas.style.clipPath = `inset(0 ${range[1] === 1 ? 0 : to}px 0 ${range[0] === 0 ? 0 : from}px)`;
  }

  /** Whether what was drawn still fills the view. */
  function fills() {
    if (!corner || map.getZoom() !== view.zoom) return false;
    const at = map.latLngToContainerPoint(corner);
    const size = map.getSize();
    return at.x <= 0 && at.y <= 0 && at.x + view.width >= size.x
      && at.y + view.height >= size.y;
  }

  /** A drag that leaves the drawn margin draws what comes into view. */
  function onMove() {
    if (!corner || map.getZoom() !== view.zoom) return;
    reclip();
    if (!fills()) later();
  }

  function onMoveEnd() {
    // The divider stays where it is: names make room for it anew.
    if (fills() && !view.clip && !covers) follow();
    else redraw();
  }

  map.getPane('overlayPane').append(canvas);
  map.on('moveend', onMoveEnd);
  map.on('viewreset resize', redraw);
  map.on('move', onMove);
  // A flight draws again before the picture grows coarse.
  map.on('zoom', () => {
    follow();
    if (Math.abs(map.getZoom() - view.zoom) > 0.45) later();
  });
  map.on('zoomanim', (/** @type {any} */ event) => {
    animating = !event.noUpdate;
    follow(event.center, event.zoom);
  });
  map.on('zoomend', () => { animating = false; });
  return {
    canvas,
    redraw,
    later,
    view: () => view,
    drawn: () => drawn,
    clip(from, to) {
      if (range[0] === from && range[1] === to) return;
      range = [from, to];
      if (!corner) return;
      reclip();
      later();
    },
    show(on) {
      shown = on;
      canvas.hidden = !on;
      if (on) redraw();
    },
  };
}

/**
 * Boxes of what stands over the map, in pixels of a surface that is larger by a margin.
 * @param {string} selector
 * @param {HTMLElement} container
 * @param {{x: number, y: number}} pad
 * @returns {Box[]}
 */
function coveredBy(selector, container, pad) {
  const { left, top } = container.getBoundingClientRect();
  return [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => [box.left - left + pad.x - 2, box.top - top + pad.y - 2,
      box.right - left + pad.x + 2, box.bottom - top + pad.y + 2]);
}
