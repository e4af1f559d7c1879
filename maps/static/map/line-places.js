/** Where a text can stand along a line: on the straight stretches in view. */
import { boxOf } from '../data/decode.js';
import { inView } from './paint.js';

const FRACTIONS = [0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86, 0.06, 0.94];

/**
 * A line's vertices on the screen, with the length up to each; only the run inside the view.
 * @param {Float64Array} path
 * @param {View} view
 */
function onScreen(path, view) {
  /** @type {number[]} */
  const xs = [];
  /** @type {number[]} */
  const ys = [];
  const lengths = [0];
  for (let i = 0; i < path.length; i += 2) {
    const x = path[i] * view.scale - view.left;
    const y = path[i + 1] * view.scale - view.top;
    const n = xs.length;
    const outside = x < -40 || y < -40 || x > view.width + 40 || y > view.height + 40;
    if (outside && n === 0) {
      // Keep the vertex before the first one inside, so that the line enters the view.
      const nextX = path[i + 2] * view.scale - view.left;
      const nextY = path[i + 3] * view.scale - view.top;
      if (!(nextX > -40 && nextY > -40 && nextX < view.width + 40 && nextY < view.height + 40)) {
        continue;
      }
    }
    if (n) {
      const step = Math.hypot(x - xs[n - 1], y - ys[n - 1]);
      if (step < 3 && i < path.length - 2) continue;
      lengths.push(lengths[n - 1] + step);
    }
    xs.push(x);
    ys.push(y);
    if (outside && n > 0) break;
  }
  return { xs, ys, lengths, total: lengths[lengths.length - 1] };
}

/** @param {ReturnType<typeof onScreen>} run @param {number} along */
function pointAt(run, along) {
  let i = 1;
  while (i < run.lengths.length - 1 && run.lengths[i] < along) i++;
  const step = run.lengths[i] - run.lengths[i - 1] || 1;
  const t = Math.min(1, Math.max(0, (along - run.lengths[i - 1]) / step));
  return [run.xs[i - 1] + (run.xs[i] - run.xs[i - 1]) * t,
    run.ys[i - 1] + (run.ys[i] - run.ys[i - 1]) * t];
}

/**
 * Places for a text of some width beside a line, the middle of its longest run first.
 * @param {Float64Array[]} paths
 * @param {View} view
 * @param {number} width
 * @param {number} gap  distance of the text's centre from the line; 0 puts it on the line
 * @param {number} [straight]  chord over arc that a stretch under a text must reach
 * @returns {(Place & {right: boolean})[]}  right: on the right-hand side of the line's course
 */
export function linePlaces(paths, view, width, gap, straight = 0.965) {
  const runs = paths.filter((path) => path.length >= 4 && inView(boxOf([path]), view, 0))
    .map((path) => onScreen(path, view)).filter((run) => run.total > width * 1.15)
    .sort((a, b) => b.total - a.total).slice(0, 4);
  const found = [];
  for (const run of runs) {
    for (const fraction of FRACTIONS) {
      const middle = run.total * fraction;
      if (middle < width / 2 || middle > run.total - width / 2) continue;
      const [x0, y0] = pointAt(run, middle - width / 2);
      const [x1, y1] = pointAt(run, middle + width / 2);
      const [x, y] = pointAt(run, middle);
      const chord = Math.hypot(x1 - x0, y1 - y0);
      if (chord < width * straight) continue;
      let angle = Math.atan2(y1 - y0, x1 - x0);
      const turned = Math.abs(angle) > Math.PI / 2 || angle === -Math.PI / 2;
      if (angle > Math.PI / 2) angle -= Math.PI;
      if (angle <= -Math.PI / 2) angle += Math.PI;
      for (const side of gap ? [-1, 1] : [0]) {
        found.push({
          x: x - Math.sin(angle) * gap * side, y: y + Math.cos(angle) * gap * side, angle,
          right: (side > 0) !== turned });
      }
    }
  }
  return found;
}
