/** The legend: rows for what is on the map, each with a sample drawn as the map draws it. */
import { drawnAs } from '../data/looks.js';
import { drawSymbol, strokePaths } from './paint.js';
import { byId, make } from '../page/dom.js';
import { statusIn } from '../data/status.js';
import { SANS } from './text.js';

/**
 * @typedef {(ctx: CanvasRenderingContext2D, scene: Scene, shown: Shown) => void} Sample  drawn
 *   into a box of 40 × 14 at the origin
 * @typedef {{name: string, sample: Sample}} Row
 * @typedef {(scene: Scene, shown: Shown, language: import('../page/language.js').Language) =>
 *   Row[]} Rows
 */

/** @type {View} */
const UNIT = { scale: 1, left: 0, top: 0, width: 40, height: 14, zoom: 9 };
const ACROSS = [Float64Array.of(2, 7, 38, 7)];

/** Rows for what is shown now, each word once. @type {Rows} */
export function legendRows(scene, shown, language) {
  const rows = [...lineRows(scene, shown, language), ...signRows(scene, shown, language)];
  if (Object.values(scene.layers).some(({ id, features }) => shown.layers.has(id)
    && features.some((feature) => shown.fade(feature) < 1))) {
    rows.push({ name: language.t('faint'), sample: square({ alpha: 0.42 }) });
  }
  const names = new Set();
  return rows.filter(({ name }) => names.size < names.add(name).size);
}

/** @type {Rows} */
function lineRows(scene, shown, language) {
  const layers = drawnAs(scene.layers, 'lines').reverse();
  const ticked = layers.filter(({ id }) => shown.layers.has(id));
  if (!ticked.length) return [];
  /** @type {Row[]} */
  const rows = ticked.flatMap((layer) => {
    const present = new Set(layer.features.filter(shown.visible).map(({ sign }) => sign));
    return layer.look.signs.filter((sign) => present.has(sign)).map((sign) => (
      { name: language.pick(sign), sample: lineSample(sign, allSchematic(layer, sign)) }));
  });
  const expected = layers.some(({ features }) => features.some(
    ({ life }) => statusIn(life, shown.year) === 'expected'));
  for (const status of ['construction', 'planned', ...(expected ? ['expected'] : [])]) {
    rows.push({ name: language.t(`stroke_${status}`), sample: statusSample(status) });
  }
  const drawn = new Set(layers.flatMap(({ features }) => features
    .flatMap(({ parts }) => parts.map(({ made }) => made))));
  ['surveyed', 'generalised', 'schematic', 'guess'].forEach((alignment, made) => {
    if (!drawn.has(made)) return;
    rows.push({ name: language.t(`line_${alignment}`), sample: alignment === 'guess' ? guessSample
      : lineSample({ color: 'rail', size: 3.2, ticks: false, dash: [] }, alignment === 'schematic') });
  });
  return rows;
}

/** Rings, fills, shared boundaries, symbols and clusters: a row for each sign there is.
 * @type {Rows} */
function signRows(scene, shown, language) {
  /** @type {Row[]} */
  const rows = [];
  for (const manner of /** @type {Manner[]} */ (Object.keys(SAMPLES))) {
    for (const layer of drawnAs(scene.layers, manner).reverse()) {
      if (!shown.layers.has(layer.id)) continue;
      // Stations come with the zoom, places stay where their year is only supposed.
      const always = manner === 'rings' || manner === 'symbols';
      const seen = layer.features.filter((feature) => Number.isFinite(feature.x)
        && (always || shown.visible(feature)));
      const signs = new Set(seen.map(({ sign }) => sign));
      rows.push(...layer.look.signs.filter((sign) => signs.has(sign)).map((sign) => (
        { name: language.pick(sign), sample: SAMPLES[manner](sign) })));
      if (manner === 'clusters' && seen.length) {
        rows.push({ name: language.t('hollow'), sample: square({ hollow: true }) });
      }
    }
  }
  return rows;
}

/** Whether no line of a sign has a true course. @param {Layer} layer @param {Sign} sign */
function allSchematic({ features }, sign) {
  const lines = features.filter((line) => line.sign === sign && line.parts.length);
  return lines.length > 0 && lines.every(({ parts }) => parts.every(({ made }) => made >= 2));
}

/** @type {Record<string, (sign: Sign) => Sample>} */
const SAMPLES = {
  rings: (sign) => (ctx, scene, { palette }) => {
    ctx.beginPath();
    ctx.arc(20, 7, 3.2, 0, 7);
    ctx.fillStyle = palette.halo;
    ctx.fill();
    ctx.strokeStyle = palette[sign.color];
    ctx.lineWidth = 1.5;
    ctx.stroke();
  },
  // Which of several fills is which the map itself says.
  fills: (sign) => (ctx, scene, { palette }) => {
    const colors = sign.cycle ? Array.from({ length: sign.cycle }, (_, i) => `${sign.color}_${i}`)
      : [sign.color];
    colors.forEach((color, i) => {
      ctx.fillStyle = palette[color];
      ctx.globalAlpha = 0.22;
      ctx.fillRect(7 + i * 9, 2, 8, 10);
      ctx.globalAlpha = 0.6;
      ctx.strokeStyle = palette[color];
      ctx.lineWidth = 1.4;
      ctx.strokeRect(7 + i * 9, 2, 8, 10);
    });
    ctx.globalAlpha = 1;
  },
  borders: (sign) => lineSample(sign, false),
  symbols: symbolSample,
  clusters: symbolSample,
};

/** @param {Sign} sign @returns {Sample} */
function symbolSample({ shape, size, color }) {
  return (ctx, scene, { palette }) => drawSymbol(ctx, shape, 20, 7,
    { size: Math.min(14, size), color: palette[color], rim: palette.halo });
}

/** @param {{hollow?: boolean, alpha?: number}} look @returns {Sample} */
function square(look) {
  return (ctx, scene, { palette }) => drawSymbol(ctx, 'square', 20, 7,
    { size: 11, color: palette.ink, rim: palette.halo, ...look });
}

/**
 * @param {{color: string, size: number, ticks: boolean, dash: number[]}} sign
 * @param {boolean} schematic
 * @returns {Sample}
 */
function lineSample({ color, size, ticks, dash }, schematic) {
  return (ctx, { style }, { palette }) => {
    strokePaths(ctx, ACROSS, UNIT, { color: palette[color], width: size,
      dash: dash.map((part) => part * Math.max(size, 1.5)), alpha: schematic ? style.schematic : 1 });
    if (ticks) {
      strokePaths(ctx, ACROSS, UNIT,
        { color: palette[color], width: size * 3.4, dash: [1.1, 9], alpha: 0.8 });
    }
    if (schematic && size >= 2.4) {
      strokePaths(ctx, ACROSS, UNIT, { color: palette.halo, width: size * 0.3, alpha: 0.62 });
    }
  };
}

/** @type {Sample} */
function guessSample(ctx, { style }, { palette }) {
  strokePaths(ctx, ACROSS, UNIT, { color: palette.road, width: 1.6, cap: 'round',
    dash: style.guess.dash.map((/** @type {number} */ part) => part * 1.6), alpha: style.guess.alpha });
}

/** @param {string} status @returns {Sample} */
function statusSample(status) {
  return (ctx, { style }, { palette }) => {
    const { dash, alpha } = style.strokes[status];
    strokePaths(ctx, ACROSS, UNIT, { color: palette.rail, width: 2.6, alpha,
      dash: dash.map((part) => part * 2.6), cap: dash[0] === 0.1 ? 'round' : undefined });
  };
}

/**
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {import('../page/language.js').Language} language
 */
export function renderLegend(scene, shown, language) {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  byId('legend-rows').replaceChildren(...legendRows(scene, shown, language).map((row) => {
    const canvas = /** @type {HTMLCanvasElement} */ (make('canvas',
      { width: 40 * ratio, height: 14 * ratio, 'aria-hidden': 'true' }));
    const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    ctx.scale(ratio, ratio);
    row.sample(ctx, scene, shown);
    return make('li', { class: textLength(row.name) > 7 ? 'wide' : '' }, canvas, row.name);
  }));
}

/** Characters of a text, those of the Latin alphabet for half. @param {string} text */
function textLength(text) {
  return [...text].reduce((sum, character) => sum + (character < '\u2e80' ? 0.55 : 1), 0);
}

/**
 * The legend on a picture; returns its height.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {import('../page/language.js').Language} language
 * @param {{x: number, y: number, width: number}} box
 */
export function paintLegend(ctx, scene, shown, language, box) {
  const rows = legendRows(scene, shown, language);
  const columns = Math.max(1, Math.floor(box.width / 170));
  const perColumn = Math.ceil(rows.length / columns);
  rows.forEach((row, i) => {
    const x = box.x + Math.floor(i / perColumn) * (box.width / columns);
    const y = box.y + (i % perColumn) * 19;
    ctx.save();
    ctx.translate(x, y);
    row.sample(ctx, scene, shown);
    ctx.restore();
    ctx.fillStyle = shown.palette.ink;
    ctx.font = `12px ${SANS}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillText(row.name, x + 48, y + 7, box.width / columns - 52);
  });
  return perColumn * 19;
}
