/** Lines and shared boundaries: hue by mode, weight by rank, stroke by status. */
import { drawnAs } from '../data/looks.js';
import { passes, statusIn } from '../data/status.js';
import { inView, strokePaths } from './paint.js';

/** How a stretch is drawn, by place in RawData's `alignments`: surveyed, generalised, schematic,
 * a guess, and untold. */
const MANNERS = ['', '', 's', 'g', ''];
/** Close up a line that is not where it is drawn must not look as if it were. */
const CLOSE = 12;
const STATUS_ORDER = ['proposed', 'planned', 'approved', 'construction', 'expected', 'open'];

/** Light beads along a shared boundary tell it from every line, whatever its colour.
 * @param {number} width */
export const BEADS = (width) => ({ width: width * 0.36, dash: [0.1, width * 1.9],
  cap: /** @type {CanvasLineCap} */ ('round') });

/** Line width at a zoom level relative to zoom 9. @param {number} zoom */
export function weight(zoom) {
  return Math.min(2.4, Math.max(0.62, 2 ** ((zoom - 9) * 0.38)));
}

/**
 * Stretches of a layer's lines that are shown, by sign, status and alignment.
 * @param {Layer} layer
 * @param {View} view
 * @param {Shown} shown
 * @returns {Map<string, Float64Array[]>}
 */
function stretchesByLook(layer, view, shown) {
  /** @type {Map<string, Float64Array[]>} */
  const found = new Map();
  if (!shown.layers.has(layer.id)) return found;
  for (const feature of layer.features) {
    if (!inView(feature.box, view) || !shown.visible(feature)) continue;
    for (const part of feature.parts) {
      const status = statusIn(part.life, shown.year);
      if (!passes(status, shown.statuses) || !inView(part.box, view)) continue;
      const manner = MANNERS[part.made] + (shown.fade(feature) < 1 ? 'f' : '');
      const key = `${feature.sign.key}|${status}|${manner}`;
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
  for (const layer of drawnAs(scene.layers, 'lines')) {
    const looks = stretchesByLook(layer, view, shown);
    for (const status of STATUS_ORDER) {
      for (const sign of [...layer.look.signs].reverse()) {
        for (const manner of ['', 's', 'g', 'f', 'sf', 'gf']) {
          const paths = looks.get(`${sign.key}|${status}|${manner}`);
          if (paths) drawLook(ctx, paths, view, scene, shown, sign, status, manner);
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
 * @param {Sign} sign
 * @param {string} status
 * @param {string} manner  s schematic, g a guess, f faded
 */
function drawLook(ctx, paths, view, scene, shown, sign, status, manner) {
  if (manner.startsWith('g')) {
    drawGuess(ctx, paths, view, scene, shown, sign, manner);
    return;
  }
  const schematic = manner.startsWith('s');
  const close = schematic ? fadedBy(view.zoom) : 1;
  const stroke = scene.style.strokes[status] ?? scene.style.strokes.open;
  const width = sign.size * weight(view.zoom);
  const color = shown.palette[sign.color];
  const strokes = sign.dash.length ? sign.dash : stroke.dash;
  const dash = strokes.map((part) => part * Math.max(width, 1.5));
  const alpha = stroke.alpha * (schematic ? scene.style.schematic * close : 1) * shown.lineAlpha
    * (manner.endsWith('f') ? 0.42 : 1);
  const cap = strokes[0] === 0.1 ? 'round' : undefined;
  // Thousands of lines are drawn as hairlines without rims: a stroke of one pixel costs a
  // tenth of a wider one, and among so many no width could be told.
  const many = paths.length >= 400;
  if (!many) {
    strokePaths(ctx, paths, view, { color: shown.palette.halo, width: width + 1.8, alpha: 0.75 });
  }
  strokePaths(ctx, paths, view, { color, width: many ? 1 : width, dash: many ? [] : dash,
    alpha, cap: many ? 'butt' : cap, join: many ? 'bevel' : 'round' });
  if (sign.ticks && !dash.length && !many) {
    strokePaths(ctx, paths, view,
      { color, width: width * 3.4, dash: [1.1, 9], alpha: alpha * 0.8 });
  }
  if (schematic && width >= 2.4 && !dash.length && !many) {
    strokePaths(ctx, paths, view, { color: shown.palette.halo, width: width * 0.3, alpha: 0.62 });
  }
}

/** What a schematic line keeps of its colour at a zoom level. @param {number} zoom */
function fadedBy(zoom) {
  return Math.max(0.4, 1 - Math.max(0, zoom - CLOSE + 0.5) * 0.3);
}

/**
 * Stretches of which nobody knows the course: sparse dots, at every zoom and status alike.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float64Array[]} paths
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Sign} sign
 * @param {string} manner
 */
function drawGuess(ctx, paths, view, scene, shown, sign, manner) {
  const width = Math.max(1, sign.size * weight(view.zoom) * 0.8);
  strokePaths(ctx, paths, view, { color: shown.palette[sign.color], width, cap: 'round',
    dash: scene.style.guess.dash.map((part) => part * Math.max(width, 1.5)),
    alpha: scene.style.guess.alpha * fadedBy(view.zoom) * shown.lineAlpha
      * (manner.endsWith('f') ? 0.42 : 1) });
}

/**
 * Shared boundaries: one strong stroke.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawBorders(ctx, view, scene, shown) {
  for (const layer of drawnAs(scene.layers, 'borders')) {
    if (!shown.layers.has(layer.id)) continue;
    const seen = layer.features.filter(shown.visible);
    for (const sign of layer.look.signs) {
      const paths = seen.filter((feature) => feature.sign === sign)
        .flatMap((feature) => feature.rings);
      const width = sign.size * weight(view.zoom);
      strokePaths(ctx, paths, view, { color: shown.palette.halo, width: width + 3, alpha: 0.8 });
      strokePaths(ctx, paths, view, { color: shown.palette[sign.color], width, alpha: 0.88 });
      strokePaths(ctx, paths, view, { color: shown.palette.halo, ...BEADS(width) });
    }
  }
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
