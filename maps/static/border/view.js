/** The window of a small map: which part of the world it shows, and at which scale. */
import { latitudeOf, worldX, worldY } from '../data/decode.js';

const EARTH_M = 40_075_016.7;

/**
 * @typedef {object} Member
 * @property {string} id
 * @property {string} name
 * @property {number|null} lon
 * @property {number|null} lat
 * @property {string[]} via  districts that stand for an area without a boundary of its own
 *
 * @typedef {[number|null, number|null, number|null]} Trip  minutes, km, detour
 *
 * @typedef {object} TravelRow
 * @property {string} a
 * @property {string} b
 * @property {[string, string]} names
 * @property {number|null} straightKm
 * @property {Record<string, Record<string, Trip>>} by  mode, then year
 * @property {Record<string, Record<string, string>>} why  the same: a word where there is none
 *
 * @typedef {object} Pair
 * @property {string} id
 * @property {string|null} since
 * @property {string|null} cooperation
 * @property {string|null} note
 * @property {number} sharedKm
 * @property {Member[]} members
 * @property {TravelRow[]} travel
 * @property {[string, number, string][]} projects  id, metres from the shared boundary, document
 *
 * @typedef {RawData & {border: {later: number, nearbyKm: number, overview: string,
 *   pairs: Pair[]}}} BorderData
 *
 * @typedef {object} Segment
 * @property {string} a_name
 * @property {string} b_name
 * @property {number} shared_km
 *
 * @typedef {object} Crossing
 * @property {number} number  as written on the map and in the list
 * @property {string} line
 * @property {string} name
 * @property {string} mode
 * @property {string} kind
 * @property {string} status
 * @property {string} opened
 * @property {string} expected
 * @property {{x: number, y: number}[]} at  world coordinates, one for each boundary crossed
 */

/**
 * A view that holds some boxes with room around them.
 * @param {Box[]} boxes
 * @param {{width: number, height: number}} size
 * @param {number} pad  in pixels
 * @returns {View}
 */
export function fittedView(boxes, { width, height }, pad) {
  const west = Math.min(...boxes.map((box) => box[0]));
  const north = Math.min(...boxes.map((box) => box[1]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const south = Math.max(...boxes.map((box) => box[3]));
  const scale = Math.min((width - 2 * pad) / (east - west), (height - 2 * pad) / (south - north));
  return {
    scale,
    width,
    height,
    zoom: Math.log2(scale / 256),
    left: (west + east) / 2 * scale - width / 2,
    top: (north + south) / 2 * scale - height / 2,
  };
}

/** @param {Member[]} members @returns {Box[]} */
export function seatBoxes(members) {
  return members.flatMap(({ lon, lat }) => (lon == null || lat == null ? []
    : [/** @type {Box} */ ([worldX(lon), worldY(lat), worldX(lon), worldY(lat)])]));
}

/**
 * Kilometres and pixels of a scale bar that takes about a fifth of the width.
 * @param {View} view
 */
export function scaleBar(view) {
  const latitude = latitudeOf((view.top + view.height / 2) / view.scale) * Math.PI / 180;
  const metresPerPixel = EARTH_M * Math.cos(latitude) / view.scale;
  const most = view.width / 5 * metresPerPixel / 1000;
  const step = [50, 20, 10, 5, 2, 1].find((km) => km <= most) ?? 1;
  return { km: step, pixels: step * 1000 / metresPerPixel };
}
