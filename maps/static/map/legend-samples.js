/** Samples of the legend, each drawn as the map draws the thing at the zoom it shows. */
import { drawSymbol, strokePaths } from './paint.js';
import { BEADS, weight } from './lines.js';
import { SANS } from './text.js';

/**
 * @typedef {(ctx: CanvasRenderingContext2D, scene: Scene, shown: Shown, zoom: number) => void}
 *   Sample  drawn into a box of 40 × 14 at the origin
 */

/** @type {View} */
const UNIT = { scale: 1, left: 0, top: 0, width: 40, height: 14, zoom: 9 };
const ACROSS = [Float64Array.of(2, 7, 38, 7)];
const LONG = 36;
const WINDING = [Float64Array.of(2, 10, 8, 6, 14, 4.5, 20, 7, 26, 9.5, 32, 8, 38, 4)];
const STRAIGHT = [Float64Array.of(2, 11, 14, 4, 26, 10, 38, 4)];

/** @type {Record<string, (sign: Sign) => Sample>} */
export const SAMPLES = {
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
  borders: (sign) => (ctx, scene, { palette }, zoom) => {
    const width = sign.size * weight(zoom);
    strokePaths(ctx, ACROSS, UNIT, { color: palette[sign.color], width });
    strokePaths(ctx, ACROSS, UNIT, { color: palette.halo, ...BEADS(width) });
  },
  symbols: symbolSample,
  clusters: symbolSample,
};

/** @param {Sign} sign @returns {Sample} */
function symbolSample({ shape, size, color }) {
  return (ctx, scene, { palette }) => drawSymbol(ctx, shape, 20, 7,
    { size: Math.min(14, size), color: palette[color], rim: palette.halo });
}

/** @param {{hollow?: boolean, alpha?: number, size?: number}} look @returns {Sample} */
export function square(look) {
  return (ctx, scene, { palette }) => drawSymbol(ctx, 'square', 20, 7,
    { size: 11, color: palette.ink, rim: palette.halo, ...look });
}

/** A line of a sign, as broad as it is on the map. @param {Sign} sign @param {boolean} schematic
 * @returns {Sample} */
export function lineSample({ color, size, ticks, dash }, schematic) {
  return (ctx, { style }, { palette }, zoom) => {
    const width = size * weight(zoom);
    // Two strokes and a gap at least, or nobody sees that it is broken.
    const period = dash.reduce((sum, part) => sum + part, 0);
    const unit = Math.min(Math.max(width, 1.5), LONG / (period + (dash[0] ?? 0)));
    strokePaths(ctx, ACROSS, UNIT, { color: palette[color], width,
      dash: dash.map((part) => part * unit), alpha: schematic ? style.schematic : 1 });
    if (ticks) {
      strokePaths(ctx, ACROSS, UNIT,
        { color: palette[color], width: width * 3.4, dash: [1.1, 9], alpha: 0.8 });
    }
    if (schematic && width >= 2.4 && !dash.length) {
      strokePaths(ctx, ACROSS, UNIT, { color: palette.halo, width: width * 0.3, alpha: 0.62 });
    }
  };
}

/** How a course is known, in the colour of no class of lines.
 * @param {string} alignment @returns {Sample} */
export function courseSample(alignment) {
  return (ctx, { style }, { palette }) => {
    const color = palette.muted;
    if (alignment === 'guess') {
      strokePaths(ctx, ACROSS, UNIT, { color, width: 1.6, cap: 'round',
        dash: style.guess.dash.map((part) => part * 1.6), alpha: style.guess.alpha });
      return;
    }
    const paths = alignment === 'schematic' ? STRAIGHT : WINDING;
    strokePaths(ctx, paths, UNIT, { color, width: 3 });
    if (alignment === 'schematic') {
      strokePaths(ctx, paths, UNIT, { color: palette.halo, width: 0.9, alpha: 0.62 });
    }
  };
}

/** @param {string} status @returns {Sample} */
export function statusSample(status) {
  return (ctx, { style }, { palette }) => {
    const { dash, alpha } = style.strokes[status];
    strokePaths(ctx, ACROSS, UNIT, { color: palette.muted, width: 2.6, alpha,
      dash: dash.map((part) => part * 2.6), cap: dash[0] === 0.1 ? 'round' : undefined });
  };
}

/** A bubble with a number. @type {Sample} */
export function bubbleSample(ctx, scene, { palette }) {
  ctx.beginPath();
  ctx.arc(20, 7, 5.6, 0, 7);
  ctx.fillStyle = palette.halo;
  ctx.fill();
  ctx.lineWidth = 2;
  ctx.strokeStyle = palette.project_zone;
  ctx.stroke();
  ctx.fillStyle = palette.ink;
  ctx.font = `600 9px ${SANS}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText('3', 20, 7.5);
}

/** A plate with a route number. @param {Sign} sign @returns {Sample} */
export function plateSample({ color }) {
  return (ctx, scene, { palette, dark }) => {
    ctx.beginPath();
    ctx.roundRect(9, 1, 22, 12, 3);
    ctx.fillStyle = palette[color];
    ctx.fill();
    ctx.fillStyle = dark ? '#15181d' : '#ffffff';
    ctx.font = `700 9px ${SANS}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText('G5', 20, 7.5);
  };
}

/** The tints of the cities, side by side. @param {string[]} tints @returns {Sample} */
export function tintSample(tints) {
  return (ctx, scene, { palette, dark }) => {
    const width = 28 / tints.length;
    ctx.lineWidth = 1;
    // The edge of a city as its theme has it: the lines that are seen against the tints.
    ctx.strokeStyle = dark ? palette.city_edge : palette.city_edge_under;
    tints.forEach((tint, i) => {
      ctx.fillStyle = tint;
      ctx.fillRect(6 + i * width, 2, width, 10);
      ctx.strokeRect(6 + i * width, 2, width, 10);
    });
  };
}

/** @type {Sample} */
export function riverSample(ctx, scene, { palette }) {
  strokePaths(ctx, WINDING, UNIT, { color: palette.water, width: 2.2 });
}

/** A built-up area on the ground of a city. @type {Sample} */
export function builtSample(ctx, scene, { palette, dark }) {
  ctx.fillStyle = palette.around;
  ctx.fillRect(6, 2, 28, 10);
  ctx.globalAlpha = dark ? 0.26 : 0.34;
  ctx.fillStyle = palette.built;
  ctx.fillRect(6, 2, 28, 10);
  ctx.globalAlpha = 1;
}

/** @type {Sample} */
export function provinceSample(ctx, scene, { palette }) {
  strokePaths(ctx, ACROSS, UNIT, { color: palette.province, width: 1.3, dash: [7, 2.5, 1.3, 2.5] });
}

/** @type {Sample} */
export function townSample(ctx, scene, { palette }) {
  ctx.fillStyle = palette.halo;
  ctx.strokeStyle = palette.town;
  ctx.lineWidth = 1;
  ctx.fillRect(18, 5, 3.6, 3.6);
  ctx.strokeRect(18, 5, 3.6, 3.6);
}
