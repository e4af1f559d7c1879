/** The search box: characters, pinyin, initials, old names, codes. */
import { byId, inputById, make } from '../page/dom.js';

const MOST = 12;

/**
 * Whether letters can be read off a name from some character on: each character gives a
 * whole reading, the start of one, or itself. 成渝 is chengyu, cy, chengy, 成yu.
 * @param {string} query  lower case, without spaces
 * @param {string} name  lower case
 * @param {Record<string, string>} readings
 * @returns {number}  how good: 0 none, higher is better
 */
export function matchName(query, name, readings) {
  if (!query) return 0;
  if (name === query) return 100;
  const at = name.indexOf(query);
  if (at === 0) return 90 - Math.min(20, name.length - query.length);
  if (at > 0) return 70 - Math.min(20, at);
  for (let start = 0; start < name.length; start++) {
    const used = readFrom(query, name, start, readings);
    if (used) return 60 - Math.min(25, start * 5) - Math.min(20, name.length - used);
  }
  return 0;
}

/**
 * How many characters from `start` spell the query; 0 when they do not.
 * @param {string} query
 * @param {string} name
 * @param {number} start
 * @param {Record<string, string>} readings
 * @returns {number}
 */
function readFrom(query, name, start, readings) {
  if (!query) return start;
  if (start >= name.length) return 0;
  const character = name[start];
  if (character === query[0]) {
    const rest = readFrom(query.slice(1), name, start + 1, readings);
    if (rest) return rest;
  }
  // Punctuation inside a name is not typed: 青白江-广汉.
  if (/[\s\-·()()、—]/.test(character)) return readFrom(query, name, start + 1, readings);
  for (const reading of (readings[character] ?? '').split(' ')) {
    for (let length = Math.min(reading.length, query.length); length > 0; length--) {
      if (reading.slice(0, length) !== query.slice(0, length)) continue;
      // Part of a reading counts at the end of the query, and one letter as an initial.
      if (length < reading.length && length > 1 && length < query.length) continue;
      const rest = readFrom(query.slice(length), name, start + 1, readings);
      if (rest) return rest;
    }
  }
  return 0;
}

/**
 * A text as it is compared: half-width, lower case, simplified, without spaces.
 * @param {string} text
 * @param {Map<string, string>} plain  simplified character of each traditional one
 */
export function fold(text, plain) {
  return [...text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')]
    .map((character) => plain.get(character) ?? character).join('');
}

/** @param {string} [pairs]  a traditional character, its plain form, and so on */
export function plainForms(pairs = '') {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, i) => (i % 2 ? []
    : [/** @type {[string, string]} */ ([character, characters[i + 1]])])));
}

/**
 * Features by name, alias, former name or code, the best first.
 * @param {string} text
 * @param {Scene} scene
 * @param {Record<string, string>} readings
 * @param {Map<string, string>} plain
 */
export function findFeatures(text, scene, readings, plain) {
  const query = fold(text, plain);
  /** @type {{feature: Feature, by: string, score: number}[]} */
  const found = [];
  const order = Object.keys(scene.layers);
  for (const layer of Object.values(scene.layers)) {
    for (const feature of layer.features) {
      let best = { score: 0, by: '' };
      for (const [name, weight, by] of namesOf(layer, feature)) {
        const score = matchName(query, fold(name, plain), readings) * weight;
        if (score > best.score) best = { score, by };
      }
      if (best.score > 0) found.push({ feature, ...best });
    }
  }
  return found.sort((a, b) => b.score - a.score
    || order.indexOf(a.feature.layer) - order.indexOf(b.feature.layer)
    || a.feature.index - b.feature.index).slice(0, MOST);
}

/** @param {Layer} layer @param {Feature} feature @returns {[string, number, string][]} */
function namesOf(layer, feature) {
  /** @type {[string, number, string][]} */
  const names = [[feature.name, 1, '']];
  for (const [column, weight] of /** @type {[string, number][]} */ ([
    ['codes', 0.99], ['aliases', 0.95], ['former_names', 0.95], ['adcode', 0.9]])) {
    for (const name of String(layer.cell(column, feature.index) ?? '').split('|')) {
      if (name) names.push([name, weight, name]);
    }
  }
  return names;
}

/**
 * @param {Scene} scene
 * @param {RawData} data
 * @param {import('../page/language.js').Language} language
 * @param {(feature: Feature) => string} kindWord
 * @param {(feature: Feature) => void} open
 */
export function bindSearch(scene, data, language, kindWord, open) {
  const plain = plainForms(data.traditional);
  const box = inputById('search');
  const list = byId('search-results');
  /** @type {Feature[]} */
  let shown = [];
  let active = -1;

  function close() {
    list.hidden = true;
    list.replaceChildren();
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
    active = -1;
  }

  /** @param {number} next */
  function mark(next) {
    const options = list.querySelectorAll('[role=option]');
    if (!options.length) return;
    active = (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    options[active].scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', options[active].id);
  }

  /** @param {Feature} feature */
  function choose(feature) {
    box.value = feature.name;
    close();
    open(feature);
  }

  function refresh() {
    const found = findFeatures(box.value, scene, data.readings, plain);
    shown = found.map(({ feature }) => feature);
    active = -1;
    list.replaceChildren(...found.map(({ feature, by }, i) => make('li', {
      id: `search-option-${i}`, role: 'option', 'aria-selected': 'false', 'data-id': feature.id,
      mousedown: (event) => event.preventDefault(), click: () => choose(feature),
    }, make('b', {}, feature.name), make('span', {}, by ? `${by} · ${kindWord(feature)}`
      : kindWord(feature)))));
    if (!found.length && box.value.trim()) {
      list.append(make('li', { class: 'none', role: 'option', 'aria-selected': 'false',
        'aria-disabled': 'true' }, language.t('search_none')));
    }
    list.hidden = !box.value.trim();
    box.setAttribute('aria-expanded', String(!list.hidden));
  }

  box.addEventListener('input', refresh);
  box.addEventListener('focus', () => box.value && refresh());
  box.addEventListener('blur', () => setTimeout(close, 150));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(active + 1);
    else if (event.key === 'ArrowUp') mark(active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && shown.length) choose(shown[Math.max(0, active)]);
    else return;
    event.preventDefault();
  });
}
