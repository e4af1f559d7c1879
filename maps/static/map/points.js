/** Things drawn at a point: stations, hubs, areas, projects; those that collide in one bubble. */
import { drawnAs } from '../data/looks.js';
import { drawSymbol, inView } from './paint.js';
import { weight } from './lines.js';
import { SANS } from './text.js';

/** Nearer than this, in pixels, two symbols become a bubble; farther apart among thousands. */
const REACH = 15;
const REACH_CROWDED = 36;
const CROWD = 1200;
/** Among more symbols than this nobody looks whether bubbles touch. */
const SPARSE = 120;
/** Half the size of a symbol that stands alone. */
const ALONE = 6;

/**
 * Small rings on lines: stations.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Mark[]} symbols  what was drawn, for hitting and for labels
 */
export function drawRings(ctx, view, scene, shown, symbols) {
  const { palette } = shown;
  for (const layer of drawnAs(scene.layers, 'rings')) {
    for (const feature of shown.layers.has(layer.id) ? layer.features : []) {
      const { sign } = feature;
      if (view.zoom < sign.zoom || !inView(feature.box, view)) continue;
      const status = shown.status(feature);
      if (status === null || shown.doubled(feature)) continue;
      const x = feature.x * view.scale - view.left;
      const y = feature.y * view.scale - view.top;
      const radius = sign.size * Math.sqrt(weight(view.zoom)) + 0.3;
      ctx.beginPath();
      ctx.arc(x, y, radius, 0, 7);
      ctx.fillStyle = palette.halo;
      ctx.globalAlpha = shown.lineAlpha;
      ctx.fill();
      ctx.strokeStyle = palette[sign.color];
      ctx.lineWidth = 1.4;
      ctx.setLineDash(status === 'open' ? [] : [1.6, 1.4]);
      ctx.stroke();
      ctx.setLineDash([]);
      ctx.globalAlpha = 1;
      symbols.push({ x, y, r: radius + 3, features: [feature, ...scene.others(feature)] });
    }
  }
}

/**
 * Symbols at their points.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Mark[]} symbols
 */
export function drawSymbols(ctx, view, scene, shown, symbols) {
  const { palette } = shown;
  for (const layer of drawnAs(scene.layers, 'symbols')) {
    for (const place of shown.layers.has(layer.id) ? layer.features : []) {
      const { sign } = place;
      if (view.zoom < sign.zoom || !inView(place.box, view) || !shown.visible(place)) continue;
      const x = place.x * view.scale - view.left;
      const y = place.y * view.scale - view.top;
      drawSymbol(ctx, sign.shape, x, y, { size: sign.size, color: palette[sign.color],
        rim: palette.halo, alpha: shown.lineAlpha * shown.fade(place) });
      symbols.push({ x, y, r: sign.size / 2 + 2, features: [place] });
    }
  }
}

/**
 * Seats of the cities: over everything but the number of a bubble.
 * @type {typeof drawSymbols}
 */
export function drawSeats(ctx, view, scene, shown, symbols) {
  if (!shown.layers.has('cities')) return;
  for (const city of scene.layers.cities?.features ?? []) {
    if (!Number.isFinite(city.x)) continue;
    const x = city.x * view.scale - view.left;
    const y = city.y * view.scale - view.top;
    if (x < -20 || y < -20 || x > view.width + 20 || y > view.height + 20) continue;
    const size = scene.detailed.has(city.id) ? 9 : 6.5;
    const hides = symbols.some(({ x: left, y: top, r, features }) => features.length > 1
      && scene.layers[features[0].layer].look.draw === 'clusters'
      && Math.hypot(left - x, top - y) < r - 4);
    if (!hides) drawSymbol(ctx, 'square', x, y,
      { size, color: shown.palette.ink, rim: shown.palette.halo });
    symbols.push({ x, y, r: size / 2 + 2, features: [city] });
  }
}

/**
 * Gather points that would touch: each joins the first one drawn within reach.
 * @param {Feature[]} features
 * @param {View} view
 * @param {number} reach
 * @returns {Mark[]}
 */
export function gather(features, view, reach) {
  /** @type {Map<number, Mark[]>} */
  const grid = new Map();
  /** @type {Mark[]} */
  const found = [];
  for (const feature of features) {
    const x = feature.x * view.scale - view.left;
    const y = feature.y * view.scale - view.top;
    const column = Math.floor(x / reach);
    const row = Math.floor(y / reach);
    const near = nearest(grid, column, row, x, y, reach);
    if (near) {
      near.features.push(feature);
      continue;
    }
    const symbol = { x, y, r: 8, features: [feature] };
    found.push(symbol);
    const cell = grid.get(column * 100003 + row);
    if (cell) cell.push(symbol);
    else grid.set(column * 100003 + row, [symbol]);
  }
  return found.length > SPARSE ? found : merged(found);
}

/**
 * Bubbles that would cover one another made one; the fuller one keeps its place.
 * @param {Mark[]} marks
 * @returns {Mark[]}
 */
function merged(marks) {
  const radius = (/** @type {Mark} */ { features }) => (
    features.length > 1 ? bubbleRadius(features.length) + 1 : ALONE);
  const kept = [...marks].sort((a, b) => b.features.length - a.features.length);
  for (let i = 0; i < kept.length; i++) {
    const mark = kept[i];
    const j = kept.findIndex((other, k) => k > i
      && Math.hypot(other.x - mark.x, other.y - mark.y) < radius(mark) + radius(other));
    if (j < 0) continue;
    mark.features.push(...kept[j].features);
    kept.splice(j, 1);
    // It has grown: whom it did not touch before it may touch now.
    i = -1;
  }
  return kept;
}

/**
 * @param {Map<number, Mark[]>} grid
 * @param {number} column
 * @param {number} row
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 */
function nearest(grid, column, row, x, y, reach) {
  for (let i = column - 1; i <= column + 1; i++) {
    for (let j = row - 1; j <= row + 1; j++) {
      for (const symbol of grid.get(i * 100003 + j) ?? []) {
        if ((symbol.x - x) ** 2 + (symbol.y - y) ** 2 < reach * reach) return symbol;
      }
    }
  }
  return undefined;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Mark[]} symbols
 */
export function drawClusters(ctx, view, scene, shown, symbols) {
  for (const layer of drawnAs(scene.layers, 'clusters')) {
    if (shown.layers.has(layer.id)) drawClustered(ctx, view, layer, shown, symbols);
  }
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Layer} layer
 * @param {Shown} shown
 * @param {Mark[]} symbols
 */
function drawClustered(ctx, view, layer, shown, symbols) {
  const here = layer.features.filter((project) => Number.isFinite(project.x)
    && inView(project.box, view) && (shown.lit?.has(project.id) || shown.visible(project)));
  // Those found near the district come first, so that they lead their bubbles.
  if (shown.lit) here.sort((a, b) => Number(shown.lit?.has(b.id)) - Number(shown.lit?.has(a.id)));
  for (const symbol of gather(here, view, here.length > CROWD ? REACH_CROWDED : REACH)) {
    const lit = shown.lit ? symbol.features.filter((f) => shown.lit?.has(f.id)).length : 0;
    const alpha = shown.lit && !lit ? 0.22 : 1;
    const fade = lit ? 1 : shown.fade(symbol.features[0]);
    if (symbol.features.length > 1) drawBubble(ctx, symbol, shown, alpha, lit > 0);
    else drawAlone(ctx, symbol, layer, shown, alpha * fade, lit > 0);
    symbols.push(symbol);
  }
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Mark} symbol
 * @param {Layer} layer
 * @param {Shown} shown
 * @param {number} alpha
 * @param {boolean} lit
 */
function drawAlone(ctx, symbol, layer, shown, alpha, lit) {
  const [{ sign, index }] = symbol.features;
  if (lit) glow(ctx, symbol, 10, shown.palette.lit);
  drawSymbol(ctx, sign.shape, symbol.x, symbol.y, {
    size: sign.size,
    color: shown.palette[sign.color],
    rim: shown.palette.halo,
    hollow: /feature|districts/.test(layer.cell('location', index) ?? ''),
    alpha,
  });
}

/** Radius of a bubble of n features. @param {number} n */
function bubbleRadius(n) {
  return Math.min(17, 7.5 + 1.5 * Math.log2(n));
}

/** @param {CanvasRenderingContext2D} ctx @param {Mark} at @param {number} r @param {string} color */
function glow(ctx, at, r, color) {
  ctx.beginPath();
  ctx.arc(at.x, at.y, r, 0, 7);
  ctx.fillStyle = color;
  ctx.globalAlpha = 0.85;
  ctx.fill();
  ctx.globalAlpha = 1;
}

/**
 * A bubble with the number it holds; its rim is shared out among the colours.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Mark} symbol
 * @param {Shown} shown
 * @param {number} alpha
 * @param {boolean} lit
 */
function drawBubble(ctx, symbol, shown, alpha, lit) {
  const n = symbol.features.length;
  const radius = bubbleRadius(n);
  symbol.r = radius + 2;
  if (lit) glow(ctx, symbol, radius + 4, shown.palette.lit);
  ctx.globalAlpha = alpha;
  ctx.beginPath();
  ctx.arc(symbol.x, symbol.y, radius, 0, 7);
  ctx.fillStyle = shown.palette.halo;
  ctx.fill();
  /** @type {Map<string, number>} */
  const colors = new Map();
  for (const { sign: { color } } of symbol.features) colors.set(color, (colors.get(color) ?? 0) + 1);
  let from = -Math.PI / 2;
  ctx.lineWidth = 3;
  ctx.lineCap = 'butt';
  for (const [color, count] of colors) {
    const to = from + 2 * Math.PI * count / n;
    ctx.beginPath();
    ctx.arc(symbol.x, symbol.y, radius - 1.5, from, to);
    ctx.strokeStyle = shown.palette[color];
    ctx.stroke();
    from = to;
  }
  ctx.fillStyle = shown.palette.ink;
  ctx.font = `600 ${n > 99 ? 9 : 10.5}px ${SANS}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(n), symbol.x, symbol.y + 0.5);
  ctx.globalAlpha = 1;
}
