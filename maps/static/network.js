/** Lines and shared boundaries: hue by mode, weight by rank, stroke by status. */
import { passes, statusIn } from './life.js';
import { inView, strokePaths } from './paint.js';

/** Places of RawData's `alignments`: surveyed, generalised, schematic. */
const SCHEMATIC = 2;
const ROAD_ORDER = ['trunk_road', 'fast_road', 'expressway'];
const RAIL_ORDER = ['conventional', 'metro', 'suburban', 'intercity', 'high_speed'];
const STATUS_ORDER = ['proposed', 'planned', 'approved', 'construction', 'expected', 'open'];

/** Line width at a zoom level relative to zoom 9. @param {number} zoom */
export function weight(zoom) {
  return Math.min(2.4, Math.max(0.62, 2 ** ((zoom - 9) * 0.38)));
}

/**
 * Stretches of a layer's lines that are shown, by kind, status and alignment.
 * @param {Layer|undefined} layer
 * @param {View} view
 * @param {Shown} shown
 * @returns {Map<string, Float64Array[]>}
 */
function stretchesByLook(layer, view, shown) {
  /** @type {Map<string, Float64Array[]>} */
  const found = new Map();
  if (!layer || !shown.layers.has(layer.id)) return found;
  for (const feature of layer.features) {
    if (!inView(feature.box, view)) continue;
    for (const part of feature.parts) {
      const status = statusIn(part.life, shown.year);
      if (!passes(status, shown.statuses) || !inView(part.box, view)) continue;
      const key = `${feature.kind}|${status}|${part.made === SCHEMATIC ? 's' : ''}${shown.fade(feature) < 1 ? 'f' : ''}`;
      const paths = found.get(key);
      if (paths) paths.push(part.path);
      else found.set(key, [part.path]);
    }
  }
  return found;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawLines(ctx, view, scene, shown) {
  for (const [id, order] of /** @type {[string, string[]][]} */ ([
    ['roads', ROAD_ORDER], ['rail', RAIL_ORDER]])) {
    const looks = stretchesByLook(scene.layers[id], view, shown);
    for (const status of STATUS_ORDER) {
      for (const kind of order) {
        for (const manner of ['', 's', 'f', 'sf']) {
          const paths = looks.get(`${kind}|${status}|${manner}`);
          if (paths) drawLook(ctx, paths, view, scene, shown, kind, status, manner);
        }
      }
    }
  }
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float64Array[]} paths
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {string} kind
 * @param {string} status
 * @param {string} manner  s schematic, f faded
 */
function drawLook(ctx, paths, view, scene, shown, kind, status, manner) {
  const schematic = manner.startsWith('s');
  const look = scene.style.lines[kind] ?? scene.style.lines.conventional;
  const stroke = scene.style.strokes[status] ?? scene.style.strokes.open;
  const width = look.width * weight(view.zoom);
  const color = shown.palette[look.color];
  const dash = stroke.dash.map((part) => part * Math.max(width, 1.5));
  const alpha = stroke.alpha * (schematic ? scene.style.schematic : 1) * shown.lineAlpha
    * (manner.endsWith('f') ? 0.42 : 1);
  const cap = stroke.dash[0] === 0.1 ? 'round' : undefined;
  // Thousands of lines are drawn as hairlines without rims: a stroke of one pixel costs a
  // tenth of a wider one, and among so many no width could be told.
  const many = paths.length >= 400;
  if (!many) {
    strokePaths(ctx, paths, view, { color: shown.palette.halo, width: width + 1.8, alpha: 0.75 });
  }
  strokePaths(ctx, paths, view, { color, width: many ? 1 : width, dash: many ? [] : dash,
    alpha, cap: many ? 'butt' : cap, join: many ? 'bevel' : 'round' });
  if (look.ticks && !dash.length && !many) {
    strokePaths(ctx, paths, view,
      { color, width: width * 3.4, dash: [1.1, 9], alpha: alpha * 0.8 });
  }
  if (schematic && width >= 2.4 && !dash.length && !many) {
    strokePaths(ctx, paths, view, { color: shown.palette.halo, width: width * 0.3, alpha: 0.62 });
  }
}

/**
 * Border pairs: one strong stroke on the shared boundary.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawPairs(ctx, view, scene, shown) {
  const pairs = scene.layers.border_pairs;
  if (!pairs || !shown.layers.has('border_pairs')) return;
  const paths = pairs.features.filter(shown.visible).flatMap((pair) => pair.rings);
  const width = 4.6 * weight(view.zoom);
  strokePaths(ctx, paths, view, { color: shown.palette.halo, width: width + 3, alpha: 0.8 });
  strokePaths(ctx, paths, view, { color: shown.palette.pair, width, alpha: 0.88 });
}

/**
 * The open feature, and the district of the search around it.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawChosen(ctx, view, scene, shown) {
  const { palette } = shown;
  const district = shown.district ? scene.byId.get(shown.district) : undefined;
  if (district) {
    strokePaths(ctx, district.rings, view, { color: palette.halo, width: 5 });
    strokePaths(ctx, district.rings, view, { color: palette.lit, width: 3 });
  }
  const chosen = shown.selected ? scene.byId.get(shown.selected) : undefined;
  if (!chosen) return;
  const paths = chosen.parts.length ? chosen.parts.map((part) => part.path) : chosen.rings;
  const width = chosen.parts.length ? 8 : 3;
  strokePaths(ctx, paths, view, { color: palette.select, width, alpha: 0.4 });
  if (!paths.length && Number.isFinite(chosen.x)) {
    ctx.beginPath();
    ctx.arc(chosen.x * view.scale - view.left, chosen.y * view.scale - view.top, 12, 0, 7);
    ctx.strokeStyle = palette.select;
    ctx.lineWidth = 2.5;
    ctx.stroke();
  }
}
