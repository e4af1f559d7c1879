/** What lies under a point of the map. */
import { drawnAs } from '../data/looks.js';
import { inView } from './paint.js';

const LINE_REACH = 7;

/**
 * Features at a point, the topmost first.
 * @param {number} x  in pixels of the drawn surface
 * @param {number} y
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Mark[]} symbols
 * @param {{polygons: boolean}} options
 * @returns {Feature[]}
 */
export function pick(x, y, view, scene, shown, symbols, options) {
  /** @type {Feature[]} */
  const found = [];
  const rank = (/** @type {{symbol: Mark}} */ { symbol }) => (
    scene.layers[symbol.features[0].layer].look.rank);
  const marks = symbols.map((symbol) => ({ symbol, far: Math.hypot(symbol.x - x, symbol.y - y) }))
    .filter(({ symbol, far }) => far <= symbol.r + 2)
    .sort((a, b) => rank(b) - rank(a) || a.far - b.far);
  for (const { symbol } of marks) found.push(...symbol.features);
  found.push(...linesAt(x, y, view, scene, shown));
  if (options.polygons) found.push(...polygonsAt(x, y, view, scene, shown));
  return [...new Set(found)];
}

/**
 * @param {number} x
 * @param {number} y
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
function linesAt(x, y, view, scene, shown) {
  /** @type {{feature: Feature, far: number}[]} */
  const near = [];
  const spot = { ...view, left: view.left + x - LINE_REACH, top: view.top + y - LINE_REACH,
    width: 2 * LINE_REACH, height: 2 * LINE_REACH };
  for (const layer of drawnAs(scene.layers, 'borders', 'lines').reverse()) {
    if (!shown.layers.has(layer.id)) continue;
    // A shared boundary is broad and many lines cross it: it wins a tie.
    const bonus = layer.look.draw === 'borders' ? 1.5 : 0;
    for (const feature of layer.features) {
      if (!inView(feature.box, spot, 0) || !shown.visible(feature)) continue;
      const paths = feature.parts.length ? feature.parts.filter((part) => inView(part.box, spot, 0))
        .map((part) => part.path) : feature.rings;
      const far = Math.min(...paths.map((path) => distanceTo(path, x, y, view)), Infinity);
      if (far <= LINE_REACH) near.push({ feature, far: far - bonus });
    }
  }
  return near.sort((a, b) => a.far - b.far).map(({ feature }) => feature);
}

/** @param {Float64Array} path @param {number} x @param {number} y @param {View} view */
function distanceTo(path, x, y, view) {
  let best = Infinity;
  for (let i = 2; i < path.length; i += 2) {
    const ax = path[i - 2] * view.scale - view.left - x;
    const ay = path[i - 1] * view.scale - view.top - y;
    const bx = path[i] * view.scale - view.left - x;
    const by = path[i + 1] * view.scale - view.top - y;
    if (Math.min(ax, bx) > best || Math.min(ay, by) > best) continue;
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy;
    const t = length ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length)) : 0;
    best = Math.min(best, Math.hypot(ax + t * dx, ay + t * dy));
  }
  return best;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
function polygonsAt(x, y, view, scene, shown) {
  const worldX = (x + view.left) / view.scale;
  const worldY = (y + view.top) / view.scale;
  return drawnAs(scene.layers, 'ground', 'fills').reverse()
    .flatMap(({ id, features }) => (shown.layers.has(id) ? features.filter(
      (feature) => shown.visible(feature) && contains(feature, worldX, worldY)) : []));
}

/** @param {Feature} feature @param {number} x @param {number} y */
function contains(feature, x, y) {
  const [west, north, east, south] = feature.box;
  if (x < west || x > east || y < north || y > south) return false;
  let inside = false;
  for (const ring of feature.rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const ay = ring[i - 1];
      const by = ring[i + 1];
      if ((ay > y) !== (by > y)
        && x < (ring[i] - ring[i - 2]) * (y - ay) / (by - ay) + ring[i - 2]) inside = !inside;
    }
  }
  return inside;
}
