/** Strokes, fills and symbols on a canvas: the only place that knows how a path is traced. */

/** Symbols as SVG paths in a box from -6 to 6, for the canvas and the legend alike. */
export const SHAPES = /** @type {Record<string, string>} */ ({
  circle: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z',
  pill: 'M-4-3.4H4A3.4 3.4 0 0 1 4 3.4H-4A3.4 3.4 0 0 1-4-3.4Z',
  square: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  diamond: 'M0-6L6 0L0 6L-6 0Z',
  triangle: 'M0-5.8L5.6 4.2H-5.6Z',
  cross: 'M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z',
  hexagon: 'M-5.6 0L-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8Z',
  flag: 'M-4-6H5L2.6-3L5 0H-2.2V6H-4Z',
  plane: 'M0-6.5C.9-6.5 1.2-5.4 1.2-4.4V-1.9L6.4 1.5V3L1.2 1.6V4.4L2.9 5.7V6.8L0 6.1L-2.9 6.8V5.7'
    + 'L-1.2 4.4V1.6L-6.4 3V1.5L-1.2-1.9V-4.4C-1.2-5.4-.9-6.5 0-6.5Z',
  hollow: 'M4.8 0A4.8 4.8 0 1 1-4.8 0A4.8 4.8 0 1 1 4.8 0ZM3 0A3 3 0 1 0-3 0A3 3 0 1 0 3 0Z',
  port: 'M-5.5-1H5.5V4.5H-5.5ZM-3.6-5H3.6V-2H-3.6Z',
  area: 'M-4.6-4.6H4.6V4.6H-4.6ZM-2.2-2.2V2.2H2.2V-2.2Z',
  park: 'M0-5.6L5.6 0L0 5.6L-5.6 0ZM0-2.6L-2.6 0L0 2.6L2.6 0Z',
  hub: 'M5.4 0A5.4 5.4 0 1 1-5.4 0A5.4 5.4 0 1 1 5.4 0ZM2.2 0A2.2 2.2 0 1 0-2.2 0A2.2 2.2 0 1 0 2.2 0Z',
});

/** @type {Map<string, Path2D>} */
const paths2d = new Map();

/** @param {string} shape */
function path2d(shape) {
  let path = paths2d.get(shape);
  if (!path) {
    path = new Path2D(SHAPES[shape]);
    paths2d.set(shape, path);
  }
  return path;
}

/**
 * Add a path to the current one; vertices closer than a pixel to the last are left out.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float64Array} path
 * @param {View} view
 */
export function trace(ctx, path, view) {
  const { scale, left, top } = view;
  const end = path.length - 2;
  let x = path[0] * scale - left;
  let y = path[1] * scale - top;
  ctx.moveTo(x, y);
  for (let i = 2; i <= end; i += 2) {
    const nextX = path[i] * scale - left;
    const nextY = path[i + 1] * scale - top;
    if (i < end && Math.abs(nextX - x) + Math.abs(nextY - y) < 1.6) continue;
    ctx.lineTo(nextX, nextY);
    x = nextX;
    y = nextY;
  }
}

/** @param {Box} box @param {View} view @param {number} [margin] in pixels */
export function inView(box, view, margin = 8) {
  return box[2] * view.scale - view.left > -margin
    && box[0] * view.scale - view.left < view.width + margin
    && box[3] * view.scale - view.top > -margin
    && box[1] * view.scale - view.top < view.height + margin;
}

/**
 * Fill many features' rings in one colour.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float64Array[]} rings
 * @param {View} view
 * @param {string} color
 */
export function fillRings(ctx, rings, view, color) {
  ctx.beginPath();
  for (const ring of rings) {
    trace(ctx, ring, view);
    ctx.closePath();
  }
  ctx.fillStyle = color;
  ctx.fill('evenodd');
}

/**
 * Stroke paths, a few hundred at a time: one huge path is slow to stroke.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Float64Array[]} paths
 * @param {View} view
 * @param {{color: string, width: number, dash?: number[], alpha?: number, cap?: CanvasLineCap,
 *   join?: CanvasLineJoin}} stroke
 */
export function strokePaths(ctx, paths, view, stroke) {
  ctx.strokeStyle = stroke.color;
  ctx.lineWidth = stroke.width;
  ctx.lineJoin = stroke.join ?? 'round';
  ctx.lineCap = stroke.cap ?? (stroke.dash?.length ? 'butt' : 'round');
  ctx.globalAlpha = stroke.alpha ?? 1;
  ctx.setLineDash(stroke.dash ?? []);
  for (let start = 0; start < paths.length; start += 48) {
    ctx.beginPath();
    for (const path of paths.slice(start, start + 48)) trace(ctx, path, view);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

/**
 * A symbol with a rim that keeps it readable on any ground.
 * @param {CanvasRenderingContext2D} ctx
 * @param {string} shape
 * @param {number} x
 * @param {number} y
 * @param {{size: number, color: string, rim: string, hollow?: boolean, alpha?: number}} look
 */
export function drawSymbol(ctx, shape, x, y, look) {
  ctx.save();
  ctx.globalAlpha = look.alpha ?? 1;
  ctx.translate(x, y);
  ctx.scale(look.size / 12, look.size / 12);
  const path = path2d(shape);
  ctx.lineJoin = 'round';
  ctx.strokeStyle = look.rim;
  ctx.lineWidth = look.hollow ? 5.4 : 3.6;
  ctx.stroke(path);
  if (look.hollow) {
    ctx.fillStyle = look.rim;
    ctx.fill(path);
    ctx.strokeStyle = look.color;
    ctx.lineWidth = 2;
    ctx.stroke(path);
  } else {
    ctx.fillStyle = look.color;
    ctx.fill(path, 'evenodd');
  }
  ctx.restore();
}
