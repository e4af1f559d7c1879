/** The map as a picture with title, legend, date and sources: for saving and for print. */
import { byId, offerFile } from '../page/dom.js';
import { drawScene } from '../map/scene.js';
import { headlineOf } from './headline.js';
import { creditOf } from '../page/credit.js';
import { paintLegend } from '../map/legend.js';
import { besideNorthAndScale, paintNorthAndScale } from '../map/north-and-scale.js';
import { SANS, SERIF, wrap } from '../map/text.js';

const MARGIN = 28;
const LINE = 18;

/**
 * @typedef {object} Studio
 * @property {RawData} data
 * @property {Scene} scene
 * @property {import('../page/language.js').Language} language
 * @property {any} map
 * @property {() => State} state
 * @property {(side: 'one'|'left'|'right') => Shown} shown
 * @property {(paint: () => void) => void} onPaper  does something in the colours of paper
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
  ctx.font = `700 26px ${SERIF}`;
  const title = wrap(ctx, headlineOf(data, language, state().year, state().statuses), width);
  ctx.font = `13px ${SANS}`;
  const under = wrap(ctx, language.t('standfirst'), width);
  ctx.font = `12px ${SANS}`;
  const foot = wrap(ctx, creditOf(data, language), width);
  const head = 18 + title.length * 32 + under.length * LINE + 12;
  const legendTop = head + height + 24;
  const legend = paintLegend(ctx, scene, studio.shown('one'), language,
    { x: MARGIN, y: legendTop, width }, map.getZoom());
  const total = legendTop + legend + 18 + foot.length * 17 + MARGIN - 8;
  canvas.width = Math.round(outer * ratio);
  canvas.height = Math.round(total * ratio);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = palette.halo;
  ctx.fillRect(0, 0, outer, total);
  paintMap(ctx, studio, { width, height, ratio, head });
  paintNorthAndScale(ctx, map, palette, language, { left: MARGIN, top: head, width, height });
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = palette.ink;
  ctx.font = `700 26px ${SERIF}`;
  title.forEach((line, i) => ctx.fillText(line, MARGIN, 44 + i * 32));
  ctx.font = `13px ${SANS}`;
  ctx.fillStyle = palette.muted;
  under.forEach((line, i) => ctx.fillText(line, MARGIN, 32 + title.length * 32 + i * LINE));
  paintLegend(ctx, scene, studio.shown('one'), language, { x: MARGIN, y: legendTop, width },
    map.getZoom());
  ctx.font = `12px ${SANS}`;
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = palette.muted;
  foot.forEach((line, i) => ctx.fillText(line, MARGIN, legendTop + legend + 26 + i * 17));
  return canvas;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Studio} studio
 * @param {{width: number, height: number, ratio: number, head: number}} size
 */
function paintMap(ctx, studio, { width, height, ratio, head }) {
  const { scene, map, state } = studio;
  const zoom = map.getZoom();
  const centre = map.project(map.getCenter(), zoom);
  /** @type {View} */
  const view = { scale: 256 * 2 ** zoom, zoom, width, height,
    left: centre.x - width / 2, top: centre.y - height / 2, frame: [0, 0, width, height],
    covered: besideNorthAndScale(width, height) };
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
    ctx.rect(MARGIN + from * width, head, (to - from) * width, height);
    ctx.clip();
    ctx.drawImage(sheet, MARGIN, head, width, height);
    if (label) {
      ctx.font = `700 20px ${SANS}`;
      ctx.textAlign = side === 'left' ? 'right' : 'left';
      ctx.textBaseline = 'top';
      ctx.fillStyle = studio.shown('one').palette.ink;
      ctx.fillText(label, MARGIN + swipe * width + (side === 'left' ? -10 : 10), head + 10);
    }
    ctx.restore();
  }
  ctx.strokeStyle = studio.shown('one').palette.around_edge;
  ctx.strokeRect(MARGIN + 0.5, head + 0.5, width - 1, height - 1);
  ctx.fillStyle = studio.shown('one').palette.ink;
  if (compare) ctx.fillRect(MARGIN + swipe * width - 1, head, 2, height);
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
    studio.onPaper(() => byId('print-sheet').replaceChildren(paintPicture(studio, 2)));
  });
  window.addEventListener('afterprint', () => byId('print-sheet').replaceChildren());
}
