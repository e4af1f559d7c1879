/** The legend of the classes: on the page as elements, on a picture as paint. */
import { byId, make } from '../page/dom.js';
import { classWords } from './classes.js';
import { hatching } from './map.js';
import { SANS } from '../map/text.js';

/** @typedef {{name: string, fill: string, hatch: string|null, edge?: string}} Swatch */

/**
 * @param {import('./map.js').Plan} plan
 * @param {boolean} dark
 * @param {import('../page/language.js').Language} language
 * @param {string} edge  colour of the start's outline
 * @returns {Swatch[]}
 */
export function swatches({ looks, asked }, dark, language, edge) {
  const theme = dark ? 'dark' : 'light';
  const scale = looks.scales[asked.scale];
  const found = classWords(asked.scale, scale, language).map((name, i) => (
    /** @type {Swatch} */ ({ name, fill: scale[theme][i], hatch: null })));
  const present = new Set(asked.answers.map(({ what }) => what));
  if (present.has('new')) {
    found.push({ name: language.t('newly'), fill: looks.special.new[theme], hatch: null });
  }
  const gone = [present.has('none') || present.has('lost') ? 'no_way' : '',
    present.has('worthless') ? 'no_sensible_rail' : ''].filter(Boolean);
  if (gone.length) {
    found.push({ name: gone.map((word) => language.t(word)).join(language.t('or')),
      fill: looks.special.none[theme], hatch: looks.special.hatch[theme] });
  }
  if (present.has('self')) {
    found.push({ name: language.t('start_here'), fill: looks.special.self[theme], hatch: null,
      edge });
  }
  return found;
}

/** @param {import('./map.js').Plan} plan
 * @param {import('../page/language.js').Language} language */
export function legendTitle({ asked, state }, language) {
  const key = asked.scale === 'gain' ? 'legend_gain' : asked.scale === 'difference'
    ? 'legend_difference' : asked.scale === 'mean' ? 'legend_mean' : 'legend_minutes';
  const both = state.compareWith === 'side' && asked.scale !== 'gain';
  return language.t(key, { year: both ? `${state.yearB}、${state.year}` : state.year,
    yearB: state.yearB });
}

/** @param {CanvasRenderingContext2D} ctx @param {Swatch} swatch @param {number} x
 * @param {number} y */
function drawSwatch(ctx, { fill, hatch, edge }, x, y) {
  for (const style of [fill, hatch && hatching(ctx, hatch)]) {
    if (!style) continue;
    ctx.fillStyle = style;
    ctx.fillRect(x, y, 28, 14);
  }
  if (!edge) return;
  ctx.strokeStyle = edge;
  ctx.lineWidth = 2;
  ctx.strokeRect(x + 1, y + 1, 26, 12);
}

/**
 * @param {import('./map.js').Plan} plan
 * @param {Shown} shown
 * @param {import('../page/language.js').Language} language
 */
export function renderClasses(plan, shown, language) {
  byId('legend-rows').replaceChildren(make('li', { class: 'legend-title' },
    legendTitle(plan, language)), ...swatches(plan, shown.dark, language, shown.palette.select).map((swatch) => {
    const canvas = /** @type {HTMLCanvasElement} */ (make('canvas',
      { width: 28, height: 14, 'aria-hidden': 'true' }));
    drawSwatch(/** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d')), swatch, 0, 0);
    return make('li', {}, canvas, swatch.name);
  }));
}

/**
 * The legend on a picture; returns its height.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('./map.js').Plan} plan
 * @param {Shown} shown
 * @param {import('../page/language.js').Language} language
 * @param {{x: number, y: number, width: number}} box
 */
export function paintClasses(ctx, plan, shown, language, box) {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.font = `700 12px ${SANS}`;
  ctx.fillStyle = shown.palette.ink;
  ctx.fillText(legendTitle(plan, language), box.x, box.y + 7, box.width);
  const columns = Math.max(1, Math.floor(box.width / 150));
  const rows = swatches(plan, shown.dark, language, shown.palette.select);
  rows.forEach((swatch, i) => {
    const x = box.x + i % columns * (box.width / columns);
    const y = box.y + 20 + Math.floor(i / columns) * 19;
    drawSwatch(ctx, swatch, x, y);
    ctx.fillStyle = shown.palette.ink;
    ctx.font = `12px ${SANS}`;
    ctx.fillText(swatch.name, x + 36, y + 7, box.width / columns - 40);
  });
  return 20 + Math.ceil(rows.length / columns) * 19;
}
