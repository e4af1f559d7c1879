/** The legend: rows for what is on the map, each with a sample drawn as the map draws it. */
import { drawnAs } from '../data/looks.js';
import { statusIn } from '../data/status.js';
import { byId, make } from '../page/dom.js';
import { COARSE_END, TOWNS_FROM } from './backdrop.js';
import { SAMPLES, bubbleSample, builtSample, courseSample, lineSample, plateSample, provinceSample, riverSample,
  square, statusSample, tintSample, townSample } from './legend-samples.js';
import { SANS } from './text.js';

/**
 * @typedef {{name: string, sample: import('./legend-samples.js').Sample}} Row
 * @typedef {(scene: Scene, shown: Shown, language: import('../page/language.js').Language,
 *   zoom?: number) => Row[]} Rows
 */

/** Rows for what is shown now, each word once. @type {Rows} */
export function legendRows(scene, shown, language, zoom) {
  const rows = [...lineRows(scene, shown, language, zoom), ...signRows(scene, shown, language, zoom),
    ...(zoom === undefined ? [] : groundRows(scene, shown, language, zoom))];
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
    rows.push({ name: language.t(`line_${alignment}`), sample: courseSample(alignment) });
  });
  const plated = ticked.find(({ look }) => look.shields);
  if (plated) {
    rows.push({ name: language.t('legend_plate'), sample: plateSample(plated.look.signs[0]) });
  }
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
        rows.push({ name: language.t('legend_bubble'), sample: bubbleSample },
          { name: language.t('hollow'), sample: square({ hollow: true }) });
      }
    }
  }
  return rows;
}

/** Cities, their tints, and what lies under everything.
 * @param {Scene} scene @param {Shown} shown
 * @param {import('../page/language.js').Language} language @param {number} zoom */
function groundRows(scene, shown, language, zoom) {
  /** @type {Row[]} */
  const rows = [];
  if (shown.layers.has('cities')) {
    rows.push({ name: language.t('legend_city'), sample: square({ size: 7.5 }) });
  }
  if (shown.tiles) return rows;
  const own = (scene.layers.cities?.features ?? []).filter(({ id }) => scene.detailed.has(id));
  const tints = own.map(({ id }) => scene.style.tints[id.split('/')[1]])
    .filter((tint) => !!tint).map((tint) => tint[shown.dark ? 1 : 0]);
  if (tints.length > 1) {
    rows.push({ name: language.t('legend_tints'), sample: tintSample(tints) });
  }
  const { rivers, built, provinces, towns } = scene.backdrop;
  if (rivers.length && zoom < COARSE_END) {
    rows.push({ name: language.t('legend_river'), sample: riverSample });
  }
  if (built.length && zoom < COARSE_END) {
    rows.push({ name: language.t('legend_built'), sample: builtSample });
  }
  if (provinces.length) {
    rows.push({ name: language.t('legend_province'), sample: provinceSample });
  }
  if (towns.length && zoom >= TOWNS_FROM) {
    rows.push({ name: language.t('legend_town'), sample: townSample });
  }
  return rows;
}

/** Whether no line @param {Layer} layer @param {Sign} sign */
function allSchematic({ features }, sign) {
  const lines = features.filter((line) => line.sign === sign && line.parts.length);
  return lines.length > 0 && lines.every(({ parts }) => parts.every(({ made }) => made >= 2));
}

/**
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {import('../page/language.js').Language} language
 * @param {number} [zoom]  of the map; a page of several maps tells none, and not their ground
 */
export function renderLegend(scene, shown, language, zoom) {
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  byId('legend-rows').replaceChildren(...legendRows(scene, shown, language, zoom).map((row) => {
    const canvas = /** @type {HTMLCanvasElement} */ (make('canvas',
      { width: 40 * ratio, height: 14 * ratio, 'aria-hidden': 'true' }));
    const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    ctx.scale(ratio, ratio);
    row.sample(ctx, scene, shown, zoom ?? 9);
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
 * @param {number} [zoom]
 */
export function paintLegend(ctx, scene, shown, language, box, zoom) {
  const rows = legendRows(scene, shown, language, zoom);
  ctx.font = `12px ${SANS}`;
  const widest = Math.max(0, ...rows.map(({ name }) => ctx.measureText(name).width));
  const columns = Math.max(1, Math.floor(box.width / Math.max(150, widest + 64)));
  const perColumn = Math.ceil(rows.length / columns);
  rows.forEach((row, i) => {
    const x = box.x + Math.floor(i / perColumn) * (box.width / columns);
    const y = box.y + (i % perColumn) * 19;
    ctx.save();
    ctx.translate(x, y);
    row.sample(ctx, scene, shown, zoom ?? 9);
    ctx.restore();
    ctx.fillStyle = shown.palette.ink;
    ctx.font = `12px ${SANS}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillText(row.name, x + 48, y + 7);
  });
  return perColumn * 19;
}
