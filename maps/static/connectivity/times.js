/** Minutes between districts for any year and mode: the numbers of travel_times.csv. */
import { numbersOf, unpackIntegers } from '../data/decode.js';

const NO_WAY = -1;

/**
 * @typedef {'minutes'|'vehicle'|'km'} Measure
 *
 * @typedef {object} RawTimes  what maps/payload/travel.py writes
 * @property {string[]} ids
 * @property {string[]} names
 * @property {number[]} population
 * @property {boolean} counted  whether it is people; else each district counts as one
 * @property {number} first
 * @property {number} last
 * @property {string[]} modes
 * @property {Record<string, string>} minutes  packed tenths by mode
 * @property {Record<string, string>} vehicle
 * @property {Record<string, string>} km
 * @property {Record<string, string>} worthless  1 where trains run, but not worth taking
 *
 * @typedef {[string, string, string, string, number, string, string, number, number, number,
 *   number, number]} GainCells  line, name, kind, status, opens, basis, mode, year,
 *   minutes saved, people gained, pairs faster, pairs opened
 *
 * @typedef {object} Gain
 * @property {string} key  mode and line
 * @property {string} line
 * @property {string} name
 * @property {string} kind
 * @property {string} status
 * @property {number} opens
 * @property {string} basis
 * @property {string} mode
 * @property {number} year
 * @property {number} saved
 * @property {number} people
 * @property {number} faster
 * @property {number} opened
 * @property {number[]} byDistrict  minutes saved on the mean
 *
 * @typedef {ReturnType<typeof createTimes>} Times
 */

/** @param {RawTimes} raw */
export function createTimes(raw) {
  const n = raw.ids.length;
  const pairs = n * (n - 1) / 2;
  const index = new Map(raw.ids.map((id, i) => [id, i]));
  /** @type {Map<string, Int32Array[]>} */
  const known = new Map();

  /** Tenths of every year. @param {Measure|'worthless'} measure @param {string} mode */
  function years(measure, mode) {
    const key = `${measure} ${mode}`;
    let found = known.get(key);
    if (!found) {
      const steps = unpackIntegers(raw[measure][mode]);
      found = [];
      for (let at = 0; at < steps.length; at += pairs) {
        const before = found[found.length - 1];
        const now = steps.slice(at, at + pairs);
        if (before) for (let k = 0; k < pairs; k++) now[k] += before[k];
        found.push(now);
      }
      known.set(key, found);
    }
    return found;
  }

  /**
   * A measure between two districts by their place in the list; null where there is no way.
   * @param {Measure} measure
   * @param {number} year
   * @param {string} mode
   * @param {number} i
   * @param {number} j
   * @returns {number|null}
   */
  function between(measure, year, mode, i, j) {
    if (i === j) return 0;
    const [a, b] = i < j ? [i, j] : [j, i];
    const tenths = years(measure, mode)[year - raw.first][a * n - a * (a + 1) / 2 + b - a - 1];
    return tenths === NO_WAY ? null : tenths / 10;
  }

  /**
   * Why there are no minutes between two districts, as a word of the page.
   * @param {number} year
   * @param {string} mode
   * @param {number} i
   * @param {number} j
   * @returns {'no_way'|'no_sensible_rail'}
   */
  function whyNot(year, mode, i, j) {
    const [a, b] = i < j ? [i, j] : [j, i];
    const at = a * n - a * (a + 1) / 2 + b - a - 1;
    return i !== j && raw.worthless[mode] && years('worthless', mode)[year - raw.first][at]
      ? 'no_sensible_rail' : 'no_way';
  }

  /** @param {number} year @param {string} mode @param {number} i @returns {(number|null)[]} */
  function minutesFrom(year, mode, i) {
    return raw.ids.map((_, j) => between('minutes', year, mode, i, j));
  }

  /**
   * Mean minutes from a district to the others, weighted by their people; null if none.
   * @param {number} year
   * @param {string} mode
   * @param {number} i
   */
  function mean(year, mode, i) {
    let sum = 0;
    let people = 0;
    minutesFrom(year, mode, i).forEach((minutes, j) => {
      if (j === i || minutes === null) return;
      sum += minutes * raw.population[j];
      people += raw.population[j];
    });
    return people ? sum / people : null;
  }

  /** Mean over all pairs, weighted by the people at both ends.
   * @param {number} year @param {string} mode */
  function meanOfAll(year, mode) {
    let sum = 0;
    let weight = 0;
    for (let i = 0; i < n; i++) {
      minutesFrom(year, mode, i).forEach((minutes, j) => {
        if (j === i || minutes === null) return;
        sum += minutes * raw.population[i] * raw.population[j];
        weight += raw.population[i] * raw.population[j];
      });
    }
    return weight ? sum / weight : null;
  }

  /** People living at most so many minutes away, the district itself included.
   * @param {number} year @param {string} mode @param {number} i @param {number} limit */
  function peopleWithin(year, mode, i, limit) {
    return minutesFrom(year, mode, i).reduce((/** @type {number} */ sum, minutes, j) => sum
      + (minutes !== null && minutes <= limit ? raw.population[j] : 0), 0);
  }

  return { n, ids: raw.ids, names: raw.names, population: raw.population, counted: raw.counted, index,
    between, whyNot, minutesFrom, mean, meanOfAll, peopleWithin };
}

/** @param {{rows: GainCells[], hundredths: Numbers}} raw @param {number} n @returns {Gain[]} */
export function readGains(raw, n) {
  const saved = Array.from(numbersOf(raw.hundredths), (value) => value / 100);
  return raw.rows.map(([line, name, kind, status, opens, basis, mode, year, minutes, people,
    faster, opened], row) => ({ key: `${mode} ${line}`, line, name, kind, status, opens, basis,
    mode, year, saved: minutes, people, faster, opened,
    byDistrict: saved.slice(row * n, (row + 1) * n) }));
}
