/** The map as a picture with title, legend, date and sources: for saving and for print. */
import { byId, offerFile } from '../page/dom.js';
import { drawScene } from '../map/scene.js';
import { creditOf, headlineOf } from './headline.js';
import { paintLegend } from '../map/legend.js';
import { SANS, SERIF, wrap } from '../map/text.js';

const MARGIN = 28;
const HEAD = 92;

/**
 * @typedef {object} Studio
 * @property {RawData} data
 * @property {Scene} scene
 * @property {import('../page/language.js').Language} language
 * @property {any} map
 * @property {() => State} state
 * @property {(side: 'one'|'left'|'right') => Shown} shown
 */

/** Below 1 px of the drawn map nothing changes, so the picture keeps the map's own view.
 * @param {Studio} studio @param {number} ratio */
export function paintPicture(studio, ratio) {
  const { data, scene, language, map, state } = studio;
  const size = map.getSize();
  const width = Math.max(760, size.x);
  const height = Math.max(520, Math.min(size.y, width * 0.8));
  const palette = studio.shown('one').palette;
  const canvas = document.createElement('canvas');
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const outer = width + 2 * MARGIN;
  ctx.font = `12px ${SANS}`;
  const foot = wrap(ctx, creditOf(data, language), width);
  const legendTop = HEAD + height + 24;
  const legend = paintLegend(ctx, scene, studio.shown('one'), language,
    { x: MARGIN, y: legendTop, width });
  const total = legendTop + legend + 18 + foot.length * 17 + MARGIN - 8;
  canvas.width = Math.round(outer * ratio);
  canvas.height = Math.round(total * ratio);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = palette.halo;
  ctx.fillRect(0, 0, outer, total);
  paintMap(ctx, studio, { width, height, ratio });
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = palette.ink;
  ctx.font = `700 26px ${SERIF}`;
  ctx.fillText(headlineOf(data, language, state().year, state().statuses), MARGIN, 48, width);
  ctx.font = `13px ${SANS}`;
  ctx.fillStyle = palette.muted;
  ctx.fillText(byId('standfirst').textContent ?? '', MARGIN, 74, width);
  paintLegend(ctx, scene, studio.shown('one'), language, { x: MARGIN, y: legendTop, width });
  ctx.font = `12px ${SANS}`;
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = palette.muted;
  foot.forEach((line, i) => ctx.fillText(line, MARGIN, legendTop + legend + 26 + i * 17));
  return canvas;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Studio} studio
 * @param {{width: number, height: number, ratio: number}} size
 */
function paintMap(ctx, studio, { width, height, ratio }) {
  const { scene, map, state } = studio;
  const zoom = map.getZoom();
  const centre = map.project(map.getCenter(), zoom);
  /** @type {View} */
  const view = { scale: 256 * 2 ** zoom, zoom, width, height,
    left: centre.x - width / 2, top: centre.y - height / 2 };
  const sheet = document.createElement('canvas');
  sheet.width = Math.round(width * ratio);
  sheet.height = Math.round(height * ratio);
  const pen = /** @type {CanvasRenderingContext2D} */ (sheet.getContext('2d'));
  const { compare, swipe, year, compareYear } = state();
  for (const [side, from, to, label] of /** @type {['one'|'left'|'right', number, number, string][]} */ (
    compare ? [['left', 0, swipe, String(compareYear)], ['right', swipe, 1, String(year)]]
      : [['one', 0, 1, '']])) {
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const clip = /** @type {[number, number]} */ ([from * width, to * width]);
    drawScene(pen, compare ? { ...view, clip } : view, scene,
      { ...studio.shown(side), tiles: false });
    ctx.save();
    ctx.beginPath();
    ctx.rect(MARGIN + from * width, HEAD, (to - from) * width, height);
    ctx.clip();
    ctx.drawImage(sheet, MARGIN, HEAD, width, height);
    if (label) {
      ctx.font = `700 20px ${SANS}`;
      ctx.textAlign = side === 'left' ? 'right' : 'left';
      ctx.textBaseline = 'top';
      ctx.fillStyle = studio.shown('one').palette.ink;
      ctx.fillText(label, MARGIN + swipe * width + (side === 'left' ? -10 : 10), HEAD + 10);
    }
    ctx.restore();
  }
  ctx.strokeStyle = studio.shown('one').palette.around_edge;
  ctx.strokeRect(MARGIN + 0.5, HEAD + 0.5, width - 1, height - 1);
  ctx.fillStyle = studio.shown('one').palette.ink;
  if (compare) ctx.fillRect(MARGIN + swipe * width - 1, HEAD, 2, height);
}

/** @param {Studio} studio */
export function bindPicture(studio) {
  byId('save-png').addEventListener('click', () => {
    paintPicture(studio, 2).toBlob((blob) => {
      if (blob) offerFile(`corridor-atlas-${studio.state().year}.png`, blob);
    }, 'image/png');
  });
  byId('print').addEventListener('click', () => window.print());
  window.addEventListener('beforeprint', () => {
    byId('print-sheet').replaceChildren(paintPicture(studio, 2));
  });
  window.addEventListener('afterprint', () => byId('print-sheet').replaceChildren());
}
