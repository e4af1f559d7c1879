/** Where inside a shape a name can stand. */

/** Rows and columns of places a shape is asked about. */
const ROWS = 36;
const COLUMNS = 18;
const SAMPLES = [-0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45];
const MOST = 150;

/** @type {WeakMap<Feature, number[][]>} */
const known = new WeakMap();

/** Where the rings of a feature cross each of some level lines through it. @param {Feature} feature */
function crossingsOf(feature) {
  const found = known.get(feature);
  if (found) return found;
  const [, north, , south] = feature.box;
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const y = north + (row + 0.5) / ROWS * (south - north);
    /** @type {number[]} */
    const at = [];
    for (const ring of feature.rings) {
      for (let i = 2; i < ring.length; i += 2) {
        const [ax, ay, bx, by] = [ring[i - 2], ring[i - 1], ring[i], ring[i + 1]];
        if ((ay > y) !== (by > y)) at.push(ax + (bx - ax) * (y - ay) / (by - ay));
      }
    }
    return at.sort((a, b) => a - b);
  });
  known.set(feature, rows);
  return rows;
}

/** @param {number[]} crossings @param {number} x */
function isBetween(crossings, x) {
  let odd = false;
  for (let i = 0; i < crossings.length && crossings[i] < x; i++) odd = !odd;
  return odd;
}

/**
 * Places for a level name on a feature, the nearest to its label's own place and the best covered
 * first; none where the feature is too small for it. Its middle is always on the feature: a name
 * beside it would name something else.
 * @param {Feature} feature
 * @param {View} view
 * @param {number} width  of the name, in pixels
 * @param {number} least  how much of it must lie on the feature, 0 to 1
 * @returns {Place[]}
 */
export function placesInside(feature, view, width, least) {
  const [west, north, east, south] = feature.box;
  const reach = width / view.scale;
  /** @type {{place: Place, cost: number}[]} */
  const found = [];
  crossingsOf(feature).forEach((crossings, row) => {
    const y = north + (row + 0.5) / ROWS * (south - north);
    for (let column = 0; column < COLUMNS; column++) {
      const x = west + (column + 0.5) / COLUMNS * (east - west);
      if (!isBetween(crossings, x)) continue;
      const on = least ? SAMPLES.filter((part) => isBetween(crossings, x + part * reach)).length
        / SAMPLES.length : 1;
      if (on < least) continue;
      const away = Math.hypot(x - feature.x, y - feature.y) * view.scale;
      found.push({ cost: away + (1 - on) * width, place: { x: x * view.scale - view.left,
        y: y * view.scale - view.top, angle: 0 } });
    }
  });
  return found.sort((a, b) => a.cost - b.cost).slice(0, MOST).map(({ place }) => place);
}
