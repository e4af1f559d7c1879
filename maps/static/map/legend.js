/** The legend: rows for what is on the map, each with a sample drawn as the map draws it. */
import { drawSymbol, strokePaths } from './paint.js';
import { byId, make } from '../page/dom.js';
import { statusIn } from '../data/status.js';
import { SANS } from './text.js';

/**
 * @typedef {{type: 'line'|'status'|'symbol'|'fill'|'station'|'bubble', key: string,
 *   name: string}} Row
 */

const RAIL = ['high_speed', 'intercity', 'suburban', 'metro', 'conventional'];
const ROADS = ['expressway', 'fast_road', 'trunk_road'];
/** @type {View} */
const UNIT = { scale: 1, left: 0, top: 0, width: 40, height: 14, zoom: 9 };

/**
 * Rows for what is shown now.
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {import('../page/language.js').Language} language
 * @returns {Row[]}
 */
export function legendRows(scene, shown, language) {
  const rows = [...lineRows(scene, shown, language), ...areaRows(scene, shown, language),
    ...projectRows(scene, shown, language)];
  if (Object.values(scene.layers).some(({ id, features }) => shown.layers.has(id)
    && features.some((feature) => shown.fade(feature) < 1))) {
    rows.push({ type: 'symbol', key: 'faint', name: language.t('faint') });
  }
  return rows;
}

/** @typedef {(scene: Scene, shown: Shown, language: import('../page/language.js').Language) => Row[]} Rows */

/** @type {Rows} */
function lineRows(scene, shown, language) {
  /** @type {Row[]} */
  const rows = [];
  const lines = ['rail', 'roads'].filter((id) => shown.layers.has(id));
  if (!lines.length) return rows;
  for (const id of lines) {
    const present = new Set((scene.layers[id]?.features ?? []).filter(shown.visible)
      .map((line) => line.kind));
    for (const kind of (id === 'rail' ? RAIL : ROADS).filter((k) => present.has(k))) {
      rows.push({ type: 'line', key: kind, name: language.t(`kind_${kind}`) });
    }
  }
  for (const status of ['construction', 'planned', 'expected']) {
    if (status !== 'expected' || hasExpected(scene, shown)) {
      rows.push({ type: 'status', key: status, name: language.t(`stroke_${status}`) });
    }
  }
  const drawn = [scene.layers.rail, scene.layers.roads].flatMap((layer) => (layer
    ? layer.features.map((line) => layer.cell('alignment', line.index)) : []));
  for (const alignment of ['surveyed', 'schematic'].filter((a) => drawn.includes(a))) {
    rows.push({ type: 'line', key: `=${alignment}`, name: language.t(`line_${alignment}`) });
  }
  return rows;
}

/** @type {Rows} */
function areaRows(scene, { layers, visible }, language) {
  /** @type {Row[]} */
  const rows = [];
  const seen = (/** @type {string} */ id) => layers.has(id)
    && !!scene.layers[id]?.features.some(visible);
  if (layers.has('stations')) rows.push({ type: 'station', key: '', name: language.t('kind_station') });
  // Which belt is which the map itself says.
  if (seen('belts')) {
    rows.push({ type: 'fill', key: 'belt', name: language.t('kind_belt') });
  }
  if (seen('border_pairs')) {
    rows.push({ type: 'line', key: '=pair', name: language.t('kind_border_pair') });
  }
  for (const kind of layers.has('hubs') ? ['airport', 'port', 'hub', 'park'] : []) {
    if (scene.layers.hubs?.features.some((hub) => hub.kind === kind && Number.isFinite(hub.x))) {
      rows.push({ type: 'symbol', key: `place:${kind}`, name: language.t(`kind_${kind}`) });
    }
  }
  if (layers.has('areas')) {
    rows.push({ type: 'symbol', key: 'place:area', name: language.t('kind_area') });
  }
  return rows;
}

/** @type {Rows} */
function projectRows(scene, { layers, visible }, language) {
  const seen = layers.has('projects') ? (scene.layers.projects?.features ?? [])
    .filter((project) => Number.isFinite(project.x) && visible(project)) : [];
  if (!seen.length) return [];
  const groups = new Set(seen.map((p) => p.group));
  return [...Object.keys(scene.style.shapes).filter((group) => groups.has(group)).map((group) => (
    /** @type {Row} */ ({ type: 'symbol', key: `project:${group}`,
      name: language.t(`group_${group}`) }))),
  { type: 'symbol', key: 'hollow', name: language.t('hollow') }];
}

/** @param {Scene} scene @param {Shown} shown */
function hasExpected(scene, shown) {
  return [scene.layers.rail, scene.layers.roads].some((layer) => layer?.features.some(
    (line) => statusIn(line.life, shown.year) === 'expected'));
}

/** Whether no line of a kind is surveyed. @param {Scene} scene @param {string} kind */
function allSchematic(scene, kind) {
  const lines = [scene.layers.rail, scene.layers.roads].flatMap((layer) => (layer
    ? layer.features.filter((line) => line.kind === kind && line.parts.length)
      .map((line) => layer.cell('alignment', line.index)) : []));
  return lines.length > 0 && lines.every((alignment) => alignment === 'schematic');
}

/**
 * Draw a row's sample into a box of 40 × 14 at the origin.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Row} row
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawSample(ctx, row, scene, shown) {
  const { palette } = shown;
  const across = [Float64Array.of(2, 7, 38, 7)];
  if (row.type === 'line') {
    const own = row.key === '=pair' ? { color: 'pair', width: 4.6 } : { color: 'rail', width: 3.2 };
    const look = row.key.startsWith('=') ? { ...own, ticks: false } : scene.style.lines[row.key];
    const schematic = row.key === '=schematic' || allSchematic(scene, row.key);
    strokePaths(ctx, across, UNIT, { color: palette[look.color], width: look.width,
      alpha: schematic ? scene.style.schematic : 1 });
    if (look.ticks) {
      strokePaths(ctx, across, UNIT,
        { color: palette[look.color], width: look.width * 3.4, dash: [1.1, 9], alpha: 0.8 });
    }
    if (schematic && look.width >= 2.4) {
      strokePaths(ctx, across, UNIT, { color: palette.halo, width: look.width * 0.3, alpha: 0.62 });
    }
  } else if (row.type === 'status') {
    const { dash, alpha } = scene.style.strokes[row.key];
    strokePaths(ctx, across, UNIT, { color: palette.rail, width: 2.6, alpha,
      dash: dash.map((part) => part * 2.6), cap: dash[0] === 0.1 ? 'round' : undefined });
  } else if (row.type === 'fill') {
    for (const i of [0, 1, 2]) {
      ctx.fillStyle = palette[`belt_${i}`];
      ctx.globalAlpha = 0.22;
      ctx.fillRect(7 + i * 9, 2, 8, 10);
      ctx.globalAlpha = 0.6;
      ctx.strokeStyle = palette[`belt_${i}`];
      ctx.lineWidth = 1.4;
      ctx.strokeRect(7 + i * 9, 2, 8, 10);
    }
    ctx.globalAlpha = 1;
  } else if (row.type === 'station') {
    ctx.beginPath();
    ctx.arc(20, 7, 3.2, 0, 7);
    ctx.fillStyle = palette.halo;
    ctx.fill();
    ctx.strokeStyle = palette.rail;
    ctx.lineWidth = 1.5;
    ctx.stroke();
  } else {
    drawSymbolSample(ctx, row.key, scene, shown);
  }
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {string} key
 * @param {Scene} scene
 * @param {Shown} shown
 */
function drawSymbolSample(ctx, key, scene, shown) {
  const { palette } = shown;
  const [what, kind] = key.split(':');
  if (what === 'place') {
    const shape = kind === 'airport' ? 'plane' : kind;
    drawSymbol(ctx, shape, 20, 7, { size: kind === 'airport' ? 14 : 10.5,
      color: palette[kind === 'area' ? 'area' : 'hub'], rim: palette.halo });
  } else {
    drawSymbol(ctx, /hollow|faint/.test(key) ? 'square' : scene.style.shapes[kind], 20, 7, {
      size: 11, color: palette[`project_${kind}`] ?? palette.ink, rim: palette.halo,
      hollow: key === 'hollow', alpha: key === 'faint' ? 0.42 : 1 });
  }
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
    drawSample(ctx, row, scene, shown);
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
    drawSample(ctx, row, scene, shown);
    ctx.restore();
    ctx.fillStyle = shown.palette.ink;
    ctx.font = `12px ${SANS}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillText(row.name, x + 48, y + 7, box.width / columns - 52);
  });
  return perColumn * 19;
}
