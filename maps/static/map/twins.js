/** Stations that are one place under two names: 天府 of the railway and 天府站 of the metro. */

/** Nearer than this, in metres, two of the same bare name are one. */
const ONE_PLACE_M = 1000;
const EQUATOR_M = 40075017;

/** A station's name without 站 and the line in brackets. @param {string} name */
export function bareName(name) {
  return name.replace(/[（(][^）)]*[）)]$/, '').replace(/(.)站$/, '$1');
}

/**
 * For every station that another stands for: that other one, of the more important line.
 * @param {Feature[]} stations
 * @returns {Map<Feature, Feature>}
 */
export function twinsOf(stations) {
  /** @type {Map<string, Feature[]>} */
  const byName = new Map();
  /** @type {Map<Feature, Feature>} */
  const twins = new Map();
  for (const station of [...stations].sort((a, b) => a.rank - b.rank)) {
    if (!Number.isFinite(station.x)) continue;
    const name = bareName(station.name);
    const known = byName.get(name) ?? [];
    const first = known.find((other) => metresBetween(other, station) < ONE_PLACE_M);
    if (first) twins.set(station, first);
    else byName.set(name, [...known, station]);
  }
  return twins;
}

/** Distance of two near points, in metres. @param {Feature} a @param {Feature} b */
function metresBetween(a, b) {
  // On Mercator's map the cosine of the latitude is 1 / cosh of the height.
  const shrink = 1 / Math.cosh((0.5 - a.y) * 2 * Math.PI);
  return Math.hypot(a.x - b.x, a.y - b.y) * EQUATOR_M * shrink;
}
