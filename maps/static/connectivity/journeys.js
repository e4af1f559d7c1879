/** The legs of any journey, for any year and mode: those `corridors connect` tells. */
import { numbersOf, unpackPolylines } from '../data/decode.js';

/**
 * @typedef {object} RawJourneys  what maps/payload/journeys.py writes
 * @property {Block} points
 * @property {string[]} names
 * @property {string[]} lines
 * @property {string[]} kinds
 * @property {Numbers} kind
 * @property {Numbers} line
 * @property {Numbers} start
 * @property {Numbers} end
 * @property {Numbers} minutes
 * @property {Numbers} km
 * @property {Numbers} counts
 * @property {Numbers} course
 * @property {Record<string, {years: Numbers, changed: Numbers, at: Numbers, counts: Numbers,
 *   legs: Numbers}>} modes
 *
 * @typedef {object} Leg
 * @property {string} kind  access, board, rail, alight, walk, road or local
 * @property {string} line  id, '' off the lines
 * @property {string} from
 * @property {string} to
 * @property {number} minutes
 * @property {number} km
 * @property {Float64Array} path  world coordinates, x and y in turn
 *
 * @typedef {(year: number, mode: string, i: number, j: number) => Leg[]} FindJourney
 */

/**
 * @param {RawJourneys} raw
 * @param {number} n  districts
 * @returns {FindJourney}  legs in order; none where there is no way
 */
export function createJourneys(raw, n) {
  const legs = readLegs(raw);
  /** @type {Map<string, {year: number, legs: Map<number, Leg[]>}[]>} */
  const known = new Map();

  /** What changes in each year of a mode. @param {string} mode */
  function changes(mode) {
    let found = known.get(mode);
    if (!found) {
      const told = raw.modes[mode];
      const steps = numbersOf(told.at);
      const counts = numbersOf(told.counts);
      const numbers = numbersOf(told.legs);
      const changed = numbersOf(told.changed);
      let row = 0;
      let next = 0;
      found = Array.from(numbersOf(told.years), (year, k) => {
        /** @type {Map<number, Leg[]>} */
        const own = new Map();
        let place = 0;
        for (const end = row + changed[k]; row < end; row++) {
          place += steps[row];
          const journey = [];
          for (const stop = next + counts[row]; next < stop; next++) {
            journey.push(legs[numbers[next]]);
          }
          own.set(place, journey);
        }
        return { year, legs: own };
      });
      known.set(mode, found);
    }
    return found;
  }

  return (year, mode, i, j) => {
    /** @type {Leg[]} */
    let journey = [];
    for (const change of changes(mode)) {
      if (change.year > year) break;
      journey = change.legs.get(i * n + j) ?? journey;
    }
    return journey;
  };
}

/** @param {RawJourneys} raw @returns {Leg[]} */
function readLegs(raw) {
  const [points] = unpackPolylines(raw.points);
  const [kind, line, start, end, minutes, km, counts, course] = [raw.kind, raw.line, raw.start,
    raw.end, raw.minutes, raw.km, raw.counts, raw.course].map((numbers) => numbersOf(numbers));
  const legs = [];
  let at = 0;
  for (let leg = 0; leg < counts.length; leg++) {
    const path = new Float64Array(2 * counts[leg]);
    let point = 0;
    for (let i = 0; i < counts[leg]; i++, at++) {
      point += course[at];
      path[2 * i] = points[2 * point];
      path[2 * i + 1] = points[2 * point + 1];
    }
    legs.push({ kind: raw.kinds[kind[leg]], line: raw.lines[line[leg]], from: raw.names[start[leg]],
      to: raw.names[end[leg]], minutes: minutes[leg] / 10, km: km[leg] / 10, path });
  }
  return legs;
}
