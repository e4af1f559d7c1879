/** What can be found, under which names, and which answers come first. */
import { latitudeOf, longitudeOf, numbersOf, unpackPolylines } from '../data/decode.js';
import { metresBetween } from '../map/geodesy.js';
import { fold, matchName, matchNearly } from './match.js';

const MOST = 12;
/** What people add to the name of a station. */
const STATION_ENDS = ['站', '客站', '火车站', '高铁站'];
/** Zoom at which a place is shown that is no feature of the map: province, city, county, town. */
const ZOOMS = [7, 9, 10.5, 12.5];
const TOWN = 3;
/** A town as far as this from the seat of a county of its name is another place. */
const OWN_SEAT_M = 30_000;

/**
 * @typedef {object} Found  an answer: a feature, or a place of the gazetteer
 * @property {string} id
 * @property {string} zh
 * @property {string} en
 * @property {string} by  the other name it was found by
 * @property {number} score
 * @property {Feature} [feature]
 * @property {{latitude: number, longitude: number, zoom: number, level: number}} [place]
 * @property {{zh: string, en: string}} [near]  of a town: the county whose seat is nearest
 * @property {{zh: string, en: string}} [within]  of a county: its city, or the province
 * @property {[number, number]} [at]  longitude and latitude of a division or town
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
 * @returns {Entry[]}  divisions first and towns last: of several of one name that is their order
 */
export function entriesOf(scene, data, language, plain) {
  /** @type {Entry[][]} */
  const [grounds, features, divisions, towns] = [[], [], [], []];
  for (const layer of Object.values(scene.layers)) {
    const ground = layer.look.draw === 'ground';
    for (const feature of layer.features) {
      const en = language.say(feature.zh, 'en');
      (ground ? grounds : features).push({
        names: folded([...namesOf(layer, feature), [en, 0.98, '']], plain),
        answer: { id: feature.id, zh: feature.zh, en, feature,
          ...(ground && Number.isFinite(feature.x) ? { at: placed(feature) } : {}) } });
    }
  }
  for (const place of placesOf(scene, data)) {
    const en = place.en || language.say(place.zh, 'en');
    const town = place.level === TOWN;
    const weight = town ? 0.96 : 1;
    /** @type {[string, number, string][]} */
    const names = [[place.zh, weight, ''], [shortName(place.zh), weight, ''], [en, weight - 0.02, '']];
    if (place.code) names.push([place.code, 0.9, place.code]);
    const at = placed(place);
    (town ? towns : divisions).push({ names: folded(names, plain), answer: { id: place.id,
      zh: place.zh, en, at, place: { latitude: at[1], longitude: at[0],
        zoom: ZOOMS[place.level], level: place.level } } });
  }
  /** @type {Map<string, {zh: string, en: string}>} */
  const byCode = new Map([...grounds, ...divisions].map(({ answer }) => (
    [answer.id.split('/')[1], answer])));
  for (const { answer: { id, place }, answer } of divisions) {
    const code = id.split('/')[1];
    if (place?.level === 2) {
      answer.within = byCode.get(`${code.slice(0, 4)}00`) ?? byCode.get(`${code.slice(0, 2)}0000`);
    }
  }
  const seats = [...grounds, ...divisions].map(({ answer }) => answer)
    .filter(({ feature, place, at }) => at && (feature?.layer === 'districts' || place?.level === 2));
  for (const { answer } of towns) answer.near = nearest(answer.at ?? [0, 0], seats);
  return [...grounds, ...divisions, ...features, ...towns];
}

/** @param {{x: number, y: number}} place @returns {[number, number]} */
function placed({ x, y }) {
  return [longitudeOf(x), latitudeOf(y)];
}

/** @param {[number, number]} at @param {Omit<Found, 'score'|'by'>[]} seats */
function nearest(at, seats) {
  const shrink = Math.cos(at[1] * Math.PI / 180);
  let best;
  let least = Infinity;
  for (const seat of seats) {
    const far = Math.hypot(((seat.at?.[0] ?? 0) - at[0]) * shrink, (seat.at?.[1] ?? 0) - at[1]);
    if (far < least) [best, least] = [seat, far];
  }
  return best && { zh: best.zh, en: best.en };
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

/**
 * A town that bears the name of its county stands where that one does; one that lies elsewhere
 * is another place.
 * @param {Found[]} found
 */
function distinct(found) {
  /** @type {Map<string, [number, number][]>} */
  const names = new Map();
  return found.filter(({ zh, place, at }) => {
    const short = shortName(zh);
    const known = names.get(short) ?? [];
    if (place?.level === TOWN && at
      && known.some((other) => metresBetween(other, at) < OWN_SEAT_M)) return false;
    if (at) names.set(short, [...known, at]);
    return true;
  }).slice(0, MOST);
}

/**
 * What a place is that is no feature: its kind, and where.
 * @param {Omit<Found, 'score'|'by'>} answer
 * @param {import('../page/language.js').Language} language
 */
export function placeWord({ place, near, within }, language) {
  const kind = language.t(`place_${place?.level ?? 0}`);
  if (near) return kind + language.t('place_near', { name: language.pick(near) });
  return within ? kind + language.t('place_in', { name: language.pick(within) }) : kind;
}
