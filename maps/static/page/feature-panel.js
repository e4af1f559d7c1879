/** What is known about one feature: facts, dated status, evidence, confidence in words. */
import { byId, make } from './dom.js';
import { unpackJson } from '../data/decode.js';
import { statusIn } from '../data/status.js';

/**
 * @typedef {object} Reader  what the panels need to speak about features
 * @property {RawData} data
 * @property {Scene} scene
 * @property {import('./language.js').Language} language
 * @property {() => State} state
 * @property {(feature: Feature) => void} open
 */

/**
 * What a reader calls a kind of a layer; the kind itself where nobody named it.
 * @param {import('./language.js').Language} language
 * @param {Layer|undefined} layer
 * @param {string} kind
 */
export function kindName(language, layer, kind) {
  const words = layer?.look.signs.find(({ kinds }) => kind in kinds)?.kinds[kind];
  return words ? language.pick({ zh: words[0], en: words[1] }) : kind;
}

/** @param {Reader} reader @param {Feature} feature */
export function kindWord({ language, scene }, feature) {
  const layer = scene.layers[feature.layer];
  const { look } = layer;
  if (look.by === 'rank') return language.pick(feature.sign);
  const word = kindName(language, layer, feature.kind);
  if (look.draw === 'clusters') return `${language.pick(look)} · ${word}`;
  return word === feature.kind ? language.pick(look) : word;
}

/** @param {Reader} reader @param {Feature} feature */
export function statusWord(reader, feature) {
  const { data, language, state } = reader;
  const { year } = state();
  const status = statusIn(feature.life, year);
  if (status === '') return '';
  const word = partly(reader, feature)
    ?? language.t(status === null ? 'status_absent' : `status_${status}`);
  return feature.undated && year < data.page.asOfYear
    ? language.t('status_undated', { status: word }) : word;
}

/**
 * What is open of a line that is open in part in the year shown.
 * @param {Reader} reader @param {Feature} feature
 */
function partly({ data, language, scene, state }, feature) {
  const { cell } = scene.layers[feature.layer];
  const [whole, ...years] = cell('open_km', feature.index) ?? [0];
  const open = years[state().year - data.page.firstYear];
  if (!open) return null;
  // The length drawn is of the main line alone; what opens may be a branch.
  const branches = whole > cell('drawn_km', feature.index) + 0.5;
  return language.t(branches ? 'status_partly_branches' : 'status_partly', {
    status: language.t('status_open'),
    km: language.number(open, 1),
    whole: language.number(whole, 1),
  });
}

/** Whether a status is worth reporting. @param {Reader} reader @param {Feature} feature */
export function hasStatus({ scene }, feature) {
  return scene.layers[feature.layer].look.status;
}

/** @param {Reader} reader @param {string} id */
function link(reader, id) {
  const feature = reader.scene.byId.get(id);
  if (!feature) return reader.language.say(id);
  return make('button', { type: 'button', class: 'link', click: () => reader.open(feature) },
    feature.name);
}

/**
 * @param {Reader} reader
 * @param {any} value
 * @param {FactInfo} fact
 * @returns {(Node|string)[]}
 */
function factValue(reader, value, fact) {
  const { language } = reader;
  if (fact.form === 'number') {
    const unit = language.pick({ zh: fact.unit_zh ?? '', en: fact.unit_en ?? '' });
    return [`${language.number(Number(value), 1)}${unit ? ` ${unit}` : ''}`];
  }
  if (fact.form === 'list') return [language.list(String(value).split('|').map((v) => language.say(v)))];
  if (fact.form !== 'ids') return [language.say(String(value))];
  return String(value).split('|').flatMap((id, i) => [i ? language.list(['', '']) : '',
    link(reader, id)]);
}

/** @param {Reader} reader @param {Feature} feature */
function facts(reader, feature) {
  const list = make('dl', { class: 'facts' });
  const { scene, data, language } = reader;
  const { look } = scene.layers[feature.layer];
  for (const fact of look.facts.map((place) => data.facts[place])) {
    const value = scene.layers[feature.layer].cell(fact.column, feature.index);
    if (value == null || value === '') continue;
    // Other Chinese forms of a name mean nothing in English; the search knows them.
    if (fact.column === 'aliases' && language.pick({ zh: '', en: 'en' })) continue;
    list.append(make('dt', {}, language.pick(fact)),
      make('dd', {}, ...factValue(reader, value, fact)));
  }
  if (scene.layers[feature.layer].cell('passengers', feature.index) === 'no') {
    list.append(make('dt', {}, language.t('passengers')),
      make('dd', {}, language.t('passengers_no')));
  }
  return list.children.length ? list : null;
}

/** @param {Reader} reader @param {Feature} feature */
function history(reader, feature) {
  const { z } = reader.data.history;
  /** @type {string[][]} */
  const all = z ? unpackJson(z) : [];
  const rows = all.filter(([id]) => id === feature.id).sort((a, b) => (a[2] < b[2] ? -1 : 1));
  if (!rows.length) return null;
  return make('section', {}, make('h3', {}, reader.language.t('history')),
    make('ol', { class: 'history' }, ...rows.map(([, status, date, part, note, source]) => make('li', {},
      make('time', {}, date || reader.language.t('undated')),
      make('b', {}, reader.language.t(`status_${status}`)),
      ...[part, note].filter(Boolean).map((text) => ` · ${reader.language.say(text)}`),
      make('small', {}, reader.language.say(source))))));
}

/** @param {Reader} reader @param {Feature} feature */
function border(reader, feature) {
  const { scene, language } = reader;
  const layer = scene.layers[feature.layer];
  const segments = layer.cell('segments', feature.index);
  if (!segments) return null;
  const crossings = layer.cell('crossings', feature.index) ?? [];
  const items = segments.map((/** @type {any} */ s) => make('li', {}, s.shared_km > 0
    ? language.t('shared', { a: language.say(s.a_name), b: language.say(s.b_name),
      km: language.number(s.shared_km, 1) })
    : language.t('no_border', { a: language.say(s.a_name), b: language.say(s.b_name) })));
  const lines = new Map(crossings.map((/** @type {any} */ c) => [c.line, c]));
  const across = [...lines.values()].map((c) => make('li', {}, link(reader, c.line), ' ',
    make('small', {}, language.t(`status_${c.status}`))));
  return make('section', {}, make('h3', {}, language.t('boundary')), make('ul', {}, ...items),
    make('h3', {}, language.t('crossings', { n: across.length, spots: crossings.length })),
    make('ul', { class: 'columns' }, ...across));
}

/** @param {Reader} reader @param {Feature} feature */
function calls(reader, feature) {
  const { scene } = reader;
  const ids = String(scene.layers[feature.layer].cell('stops', feature.index) ?? '').split('|');
  const own = ids.map((id) => scene.byId.get(id)).filter((station) => !!station);
  if (!own.length) return null;
  return make('section', {},
    make('h3', {}, reader.language.t('calls', { n: own.length })),
    make('p', { class: 'chips' }, ...own.flatMap((s) => [link(reader, s.id), ' '])));
}

/** @param {Reader} reader @param {Feature} feature */
export function evidence(reader, feature) {
  const { data, language, scene } = reader;
  const { cell } = scene.layers[feature.layer];
  const [total, ...rows] = cell('evidence', feature.index) ?? [0];
  const [table] = /^\w+\.csv/.exec(cell('sources', feature.index) ?? '') ?? [''];
  const doubted = new Set();
  const items = quotations(rows).map(({ document, sentence, texts, places }) => {
    const source = data.documents[document];
    const names = texts.map((text) => data.strings[text]);
    const words = make('blockquote', {});
    if (sentence < 0) words.append(make('mark', {}, names[0]));
    else highlight(words, data.strings[sentence], names);
    return make('li', {}, words, make('cite', {}, source ? language.t('titled', { title: language.say(source.title) }) : '', ' ',
      make('time', {}, source?.date ?? ''), ' ',
      ...places.map(([start, end]) => make('small', {}, language.t('offsets', { start, end }))),
      source?.date_note && doubted.size < doubted.add(document).size ? make('small', { class: 'doubt' }, ` ${language.say(source.date_note)}`) : null));
  });
  const more = total - rows.length;
  return make('section', {}, make('h3', {}, language.t('evidence', { n: total })),
    items.length ? make('ol', { class: 'evidence' }, ...items)
      : make('p', {}, language.t(table ? 'no_evidence' : 'no_evidence_untold', { table })),
    more > 0 ? make('p', {}, language.t('more_evidence', { n: more })) : null);
}

/**
 * Rows of evidence by sentence: one that names a feature three times is quoted once.
 * @param {number[][]} rows  document, start, end, text, sentence (-1 where it is not known)
 */
function quotations(rows) {
  /** @type {Map<string, {document: number, sentence: number, texts: number[], places: number[][]}>} */
  const found = new Map();
  rows.forEach(([document, start, end, text, sentence], i) => {
    const key = sentence < 0 ? `row ${i}` : `${document}|${sentence}`;
    const one = found.get(key) ?? { document, sentence, texts: [], places: [] };
    if (!one.texts.includes(text)) one.texts.push(text);
    one.places.push([start, end]);
    found.set(key, one);
  });
  return [...found.values()].map((one) => ({ ...one, places: one.places.sort((a, b) => a[0] - b[0]) }));
}

/** A sentence with every mention of some names marked, the longest name first.
 * @param {HTMLElement} into @param {string} sentence @param {string[]} names */
function highlight(into, sentence, names) {
  const known = [...names].sort((a, b) => b.length - a.length);
  let from = 0;
  for (let at = 0; at < sentence.length;) {
    const name = known.find((one) => one && sentence.startsWith(one, at));
    if (!name) {
      at++;
      continue;
    }
    into.append(sentence.slice(from, at), make('mark', {}, name));
    at += name.length;
    from = at;
  }
  into.append(sentence.slice(from));
}

/** @param {Reader} reader @param {Feature} feature */
function trust(reader, feature) {
  const { language, scene } = reader;
  const cell = scene.layers[feature.layer].cell;
  const confidence = cell('confidence', feature.index);
  const alignment = cell('alignment', feature.index);
  const location = cell('location', feature.index);
  return make('section', { class: 'trust' }, make('h3', {}, language.t('trust')),
    confidence ? make('p', {}, language.t(`confidence_${confidence}`)) : null,
    alignment ? make('p', {}, alignmentText(reader, feature, alignment.split('|'))) : null,
    location && location !== 'point' ? make('p', {}, language.t(`location_${location}`)) : null,
    sourceOf(language, String(cell('sources', feature.index) ?? '')));
}

/**
 * How a line's course is known: in words, and kilometres where it differs along it.
 * @param {Reader} reader @param {Feature} feature @param {string[]} made
 */
function alignmentText({ language, scene }, feature, made) {
  const cell = scene.layers[feature.layer].cell;
  return made.map((one) => language.t(`alignment_${one}`)
    + (made.length > 1 ? language.t('alignment_km', {
      km: language.number(Number(cell(`${one}_km`, feature.index) ?? 0), 1) }) : '')).join(' ');
}

/** Where a row comes from, as text. @param {import('./language.js').Language} language
 * @param {string} text */
export function sourceText(language, text) {
  const [, table, notes] = /^(\w+\.csv: )([^]*)$/.exec(text) ?? [text, '', text];
  return table + language.say(notes);
}

/** Where a row comes from. @param {import('./language.js').Language} language
 * @param {string} text */
export function sourceOf(language, text) {
  return make('p', { class: 'source' }, language.t('source_row'), ' ', sourceText(language, text));
}

/**
 * @param {Reader} reader
 * @param {Feature} feature
 * @param {Feature[]} others  what else lies there
 * @param {{near: (feature: Feature) => void, close: () => void}} actions
 */
export function showDetail(reader, feature, others, actions) {
  const { language } = reader;
  const status = hasStatus(reader, feature) ? statusWord(reader, feature) : '';
  const box = byId('detail');
  box.replaceChildren(
    make('div', { class: 'detail-head' },
      make('p', { class: 'kicker' }, kindWord(reader, feature), status ? ` · ${status}` : '',
        status ? make('small', {}, ` (${reader.state().year})`) : null),
      make('button', { type: 'button', id: 'detail-close', class: 'close',
        'aria-label': language.t('close'), click: actions.close }, '×')),
    make('h2', { id: 'detail-title', tabindex: -1 }, feature.name),
    ...[feature.layer === 'districts' ? make('p', {}, make('button', { type: 'button',
      class: 'action', click: () => actions.near(feature) }, language.t('near_this'))) : null,
    facts(reader, feature), border(reader, feature), history(reader, feature),
    calls(reader, feature), evidence(reader, feature), trust(reader, feature),
    also(reader, others)].filter((part) => part !== null));
  box.hidden = false;
  box.scrollTop = 0;
  document.body.classList.add('detail-open');
}

/** @param {Reader} reader @param {Feature[]} others */
function also(reader, others) {
  if (!others.length) return null;
  return make('section', {}, make('h3', {}, reader.language.t('also_here')),
    make('ul', { class: 'also' }, ...others.slice(0, 40).map((other) => make('li', {},
      link(reader, other.id), ' ', make('small', {}, kindWord(reader, other))))));
}

/**
 * A list of features in the panel: what a bubble holds, or all of a layer.
 * @param {Reader} reader
 * @param {string} title
 * @param {Feature[]} features
 * @param {() => void} close
 */
export function showList(reader, title, features, close) {
  const { language } = reader;
  const box = byId('detail');
  box.replaceChildren(
    make('div', { class: 'detail-head' },
      make('p', { class: 'kicker' }, language.t('items', { n: features.length })),
      make('button', { type: 'button', id: 'detail-close', class: 'close',
        'aria-label': language.t('close'), click: close }, '×')),
    make('h2', { id: 'detail-title', tabindex: -1 }, title),
    make('ul', { class: 'also' }, ...features.slice(0, 500).map((feature) => make('li', {},
      link(reader, feature.id), ' ', make('small', {}, kindWord(reader, feature),
        hasStatus(reader, feature) ? ` · ${statusWord(reader, feature)}` : '')))));
  box.hidden = false;
  box.scrollTop = 0;
  document.body.classList.add('detail-open');
}
