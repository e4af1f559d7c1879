/** The map as a picture with title, legend, date and sources: for saving and for print. */
import { creditOf } from '../page/credit.js';
import { byId, offerFile } from '../page/dom.js';
import { drawTravel } from './map.js';
import { paintClasses } from './legend.js';
import { besideNorthAndScale, paintNorthAndScale } from '../map/north-and-scale.js';
import { SANS, SERIF, wrap } from '../map/text.js';

const EDGE = 28;
const TOP = 72;

/**
 * @typedef {object} Easel
 * @property {import('./reach.js').Desk2} desk
 * @property {any} map
 * @property {(side: 'main'|'other') => Shown} shown
 * @property {(side: 'main'|'other') => import('./map.js').Plan} plan
 * @property {(paint: () => void) => void} onPaper  does something in the colours of paper
 */

/** @param {Easel} easel @param {number} ratio */
export function paintTravel(easel, ratio) {
  const { desk, map } = easel;
  const { data, language, state } = desk;
  const size = map.getSize();
  const sides = /** @type {('main'|'other')[]} */ (state().compareWith === 'side'
    && !state().gain ? ['other', 'main'] : ['main']);
  const width = Math.max(760, size.x * sides.length);
  const height = Math.max(480, Math.min(size.y, width * 0.75));
  const shown = easel.shown('main');
  const canvas = document.createElement('canvas');
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  ctx.font = `700 24px ${SERIF}`;
  const title = wrap(ctx, byId('headline').textContent ?? '', width);
  ctx.font = `12px ${SANS}`;
  const foot = wrap(ctx, creditOf(data, language, language.t('minutes_note')), width);
  const top = TOP + (title.length - 1) * 32;
  const legendTop = top + height + 18;
  const legend = paintClasses(ctx, easel.plan('main'), shown, language,
    { x: EDGE, y: legendTop, width });
  const total = legendTop + legend + 20 + foot.length * 17 + EDGE - 8;
  canvas.width = Math.round((width + 2 * EDGE) * ratio);
  canvas.height = Math.round(total * ratio);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = shown.palette.halo;
  ctx.fillRect(0, 0, width + 2 * EDGE, total);
  sides.forEach((side, i) => paintSide(ctx, easel, side, ratio, { top,
    left: EDGE + i * width / sides.length, width: width / sides.length, height,
    label: sides.length > 1 }));
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = shown.palette.ink;
  ctx.font = `700 24px ${SERIF}`;
  title.forEach((line, i) => ctx.fillText(line, EDGE, 46 + i * 32));
  paintClasses(ctx, easel.plan('main'), shown, language, { x: EDGE, y: legendTop, width });
  ctx.font = `12px ${SANS}`;
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = shown.palette.muted;
  foot.forEach((line, i) => ctx.fillText(line, EDGE, legendTop + legend + 26 + i * 17));
  return canvas;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Easel} easel
 * @param {'main'|'other'} side
 * @param {number} ratio
 * @param {{left: number, top: number, width: number, height: number, label: boolean}} box
 */
function paintSide(ctx, easel, side, ratio, { left, top, width, height, label }) {
  const { map, desk } = easel;
  const zoom = map.getZoom();
  const centre = map.project(map.getCenter(), zoom);
  const sheet = document.createElement('canvas');
  sheet.width = Math.round(width * ratio);
  sheet.height = Math.round(height * ratio);
  const pen = /** @type {CanvasRenderingContext2D} */ (sheet.getContext('2d'));
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  const shown = easel.shown(side);
  drawTravel(pen, { scale: 256 * 2 ** zoom, zoom, width, height, left: centre.x - width / 2,
    top: centre.y - height / 2, frame: [0, 0, width, height],
    covered: besideNorthAndScale(width, height) }, desk.scene, shown, easel.plan(side));
  ctx.drawImage(sheet, left, top, width, height);
  paintNorthAndScale(ctx, map, shown.palette, desk.language, { left, top, width, height });
  ctx.strokeStyle = shown.palette.muted;
  ctx.lineWidth = 1;
  ctx.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
  if (!label) return;
  const { year, yearB } = desk.state();
  ctx.font = `700 20px ${SERIF}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillStyle = shown.palette.ink;
  ctx.fillText(String(side === 'main' ? year : yearB), left + 12, top + 12);
}

/** @param {Easel} easel */
export function bindTravelPicture(easel) {
  byId('save-png').addEventListener('click', () => {
    paintTravel(easel, 2).toBlob((blob) => {
      if (blob) offerFile(`connectivity-${easel.desk.state().year}.png`, blob);
    }, 'image/png');
  });
  byId('print').addEventListener('click', () => window.print());
  window.addEventListener('beforeprint', () => {
    easel.onPaper(() => byId('print-sheet').replaceChildren(paintTravel(easel, 2)));
  });
  window.addEventListener('afterprint', () => byId('print-sheet').replaceChildren());
}
