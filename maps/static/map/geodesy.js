/**
 * Metres and datums. The distances are those of pyproj's `Geod` and the datum that of
 * geo/coordinates.py: tests hold both to them.
 */

const A = 6378137;
const F = 1 / 298.257223563;
const RADIANS = Math.PI / 180;

/**
 * Metres between two places on the ellipsoid WGS 84 (Vincenty 1975, inverse problem).
 * @param {number[]} from  longitude and latitude in degrees
 * @param {number[]} to
 */
export function metresBetween([lon1, lat1], [lon2, lat2]) {
  const b = A * (1 - F);
  const u1 = Math.atan((1 - F) * Math.tan(lat1 * RADIANS));
  const u2 = Math.atan((1 - F) * Math.tan(lat2 * RADIANS));
  const l = (lon2 - lon1) * RADIANS;
  let lambda = l;
  for (let round = 0; round < 100; round++) {
    const sinSigma = Math.hypot(Math.cos(u2) * Math.sin(lambda), Math.cos(u1) * Math.sin(u2)
      - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
    if (sinSigma === 0) return 0;
    const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
    const cosAlpha2 = 1 - sinAlpha * sinAlpha;
    const cos2m = cosAlpha2 ? cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cosAlpha2 : 0;
    const c = F / 16 * cosAlpha2 * (4 + F * (4 - 3 * cosAlpha2));
    const next = l + (1 - c) * F * sinAlpha * (sigma + c * sinSigma * (cos2m + c * cosSigma
      * (2 * cos2m * cos2m - 1)));
    if (Math.abs(next - lambda) < 1e-12) {
      const u = cosAlpha2 * (A * A - b * b) / (b * b);
      const big = 1 + u / 16384 * (4096 + u * (u * (320 - 175 * u) - 768));
      const small = u / 1024 * (256 + u * (u * (74 - 47 * u) - 128));
      const delta = small * sinSigma * (cos2m + small / 4 * (cosSigma * (2 * cos2m * cos2m - 1)
        - small / 6 * cos2m * (4 * sinSigma * sinSigma - 3) * (4 * cos2m * cos2m - 3)));
      return b * big * (sigma - delta);
    }
    lambda = next;
  }
  return NaN;
}

const KRASSOVSKY_A = 6378245;
const KRASSOVSKY_EE = 0.006693421622965943;

/**
 * GCJ-02, the datum of Chinese web maps, from WGS 84: the forward formula of
 * geo/coordinates.py; outside mainland China's box nothing changes.
 * @param {number} lon
 * @param {number} lat
 * @returns {[number, number]}
 */
export function gcj02Of(lon, lat) {
  if (!(lon >= BOX[0] && lon <= BOX[2] && lat >= BOX[1] && lat <= BOX[3])) return [lon, lat];
  const x = lon - 105;
  const y = lat - 35;
  const sine = (/** @type {number} */ turns) => Math.sin(turns * Math.PI);
  const shared = (20 * sine(6 * x) + 20 * sine(2 * x)) * 2 / 3;
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
    + shared + (20 * sine(y) + 40 * sine(y / 3)) * 2 / 3
    + (160 * sine(y / 12) + 320 * sine(y / 30)) * 2 / 3;
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
    + shared + (20 * sine(x) + 40 * sine(x / 3)) * 2 / 3
    + (150 * sine(x / 12) + 300 * sine(x / 30)) * 2 / 3;
  const magic = 1 - KRASSOVSKY_EE * Math.sin(lat * RADIANS) ** 2;
  const root = Math.sqrt(magic);
  return [lon + east * 180 / (KRASSOVSKY_A / root * Math.cos(lat * RADIANS) * Math.PI),
    lat + north * 180 / (KRASSOVSKY_A * (1 - KRASSOVSKY_EE) / (magic * root) * Math.PI)];
}

/** West, south, east and north of the box in which GCJ-02 differs. */
const BOX = [72.004, 0.8293, 137.8347, 55.8271];
