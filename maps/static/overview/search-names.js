/** What can be found, under which names, and which answers come first. */
import { latitudeOf, longitudeOf, numbersOf, unpackPolylines } from '../data/decode.js';
import { fold, matchName, matchNearly } from './match.js';

const MOST = 12;
/** What people add to the name of a station. */
const STATION_ENDS = ['站', '客站', '火车站', '高铁站'];
/** Zoom at which a place is shown that is no feature of the map: province, city, county, town. */
const ZOOMS = [7, 9, 10.5, 12.5];

/**
 * @typedef {object} Found  an answer: a feature, or a place of the gazetteer
 * @property {string} id
 * @property {string} zh
 * @property {string} en
 * @property {string} by  the other name it was found by
 * @property {number} score
 * @property {Feature} [feature]
 * @property {{latitude: number, longitude: number, zoom: number, level: number}} [place]
 *
 * @typedef {object} Entry  something to be found
 * @property {[string, number, string][]} names  folded, how much it weighs, what to say it was found by
 * @property {Omit<Found, 'score'|'by'>} answer
 */

/**
 * @param {Scene} scene
 * @param {RawData} data
 * @param {import('../page/language.js').Language} language
 * @param {Map<string, string>} plain
 * @returns {Entry[]}  cities and districts first: of two of one name they come first
 */
export function entriesOf(scene, data, language, plain) {
  /** @type {Entry[]} */
  const entries = [];
  for (const layer of Object.values(scene.layers)) {
    for (const feature of layer.features) {
      const en = language.say(feature.zh, 'en');
      entries.push({ names: folded([...namesOf(layer, feature), [en, 0.98, '']], plain),
        answer: { id: feature.id, zh: feature.zh, en, feature } });
    }
  }
  for (const place of placesOf(scene, data)) {
    const en = place.en || language.say(place.zh, 'en');
    /** @type {[string, number, string][]} */
    const names = [[place.zh, 0.96, ''], [shortName(place.zh), 0.96, ''], [en, 0.94, '']];
    if (place.code) names.push([place.code, 0.9, place.code]);
    entries.push({ names: folded(names, plain), answer: { id: place.id, zh: place.zh, en,
      place: { latitude: latitudeOf(place.y), longitude: longitudeOf(place.x),
        zoom: ZOOMS[place.level], level: place.level } } });
  }
  return entries;
}

/** @param {[string, number, string][]} names @param {Map<string, string>} plain
 * @returns {[string, number, string][]} */
function folded(names, plain) {
  return names.filter(([name]) => name).map(([name, weight, by]) => [fold(name, plain), weight, by]);
}

/** Everyday form of a division: 简阳市 is 简阳. @param {string} name */
function shortName(name) {
  return name.replace(/^(..+?)(省|市|区|县|镇|乡|街道)$/, '$1');
}

/** @param {Layer} layer @param {Feature} feature @returns {[string, number, string][]} */
function namesOf(layer, feature) {
  /** @type {[string, number, string][]} */
  const names = [[feature.zh, 1, '']];
  if (layer.look.draw === 'ground') names.push([shortName(feature.zh), 1, '']);
  if (layer.look.draw === 'rings' && !feature.zh.endsWith('站')) {
    for (const end of STATION_ENDS) names.push([feature.zh + end, 0.97, '']);
  }
  for (const [column, weight] of /** @type {[string, number][]} */ ([
    ['codes', 0.99], ['aliases', 0.95], ['former_names', 0.95], ['adcode', 0.9]])) {
    for (const name of String(layer.cell(column, feature.index) ?? '').split('|')) {
      if (name) names.push([name, weight, name]);
    }
  }
  return names;
}

/** Provinces, counties and towns that are no features. @param {Scene} scene @param {RawData} data */
function placesOf(scene, { gazetteer }) {
  /** @type {{id: string, zh: string, en: string, code: string, level: number, x: number,
   *   y: number}[]} */
  const places = [];
  if (gazetteer) {
    const levels = numbersOf(gazetteer.levels);
    const codes = numbersOf(gazetteer.codes);
    const [at] = unpackPolylines(gazetteer.at);
    gazetteer.names.forEach((zh, i) => places.push({ id: `place/${codes[i]}`, zh, en: '',
      code: String(codes[i]), level: levels[i], x: at[2 * i], y: at[2 * i + 1] }));
  }
  const towns = /** @type {any} */ (scene).backdrop?.towns ?? [];
  towns.forEach((/** @type {any} */ { name: [zh, en], x, y }, /** @type {number} */ i) => {
    places.push({ id: `town/${i}`, zh, en, code: '', level: 3, x, y });
  });
  return places;
}

/**
 * What answers a text, the best first; with a slip only where nothing does without.
 * @param {string} text
 * @param {Entry[]} entries
 * @param {Record<string, string>} readings
 * @param {Map<string, string>} plain
 * @returns {Found[]}
 */
export function findAnswers(text, entries, readings, plain) {
  const query = fold(text, plain);
  for (const match of [matchName, matchNearly]) {
    /** @type {(Found & {order: number})[]} */
    const found = [];
    entries.forEach(({ names, answer }, order) => {
      let best = { score: 0, by: '' };
      for (const [name, weight, by] of names) {
        const score = match(query, name, readings) * weight;
        if (score > best.score) best = { score, by };
      }
      if (best.score > 0) found.push({ ...answer, ...best, order });
    });
    if (found.length) return distinct(found.sort((a, b) => b.score - a.score || a.order - b.order));
  }
  return [];
}

/** A town that bears the name of a county or city found before stands where that one does.
 * @param {Found[]} found */
function distinct(found) {
  const names = new Set();
  return found.filter(({ id, zh, place }) => {
    const short = shortName(zh);
    if (place && names.has(short)) return false;
    if (/^(city|district|place|town)\//.test(id)) names.add(short);
    return true;
  }).slice(0, MOST);
}
