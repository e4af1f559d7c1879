/** One panel for each pair: its map, boundary, crossings, travel, projects, evidence. */
import { worldX, worldY } from '../data/decode.js';
import { evidence, kindName, sourceOf } from '../page/feature-panel.js';
import { make } from '../page/dom.js';

export const MODES = ['rail', 'road'];

/** The layer whose lines one travels by in a mode. @param {Scene} scene @param {string} mode */
export function linesOf({ layers }, mode) {
  return Object.values(layers).find(({ look }) => look.mode === mode);
}
const FIRST_PROJECTS = 8;
/** @type {[string, string[]][]} */
const GROUPS = [['status_open', ['open']], ['status_construction', ['construction']],
  ['border_planned', ['approved', 'planned', 'proposed']]];

/**
 * @typedef {object} Desk  what the panels are made from
 * @property {import('./view.js').BorderData} data
 * @property {Scene} scene
 * @property {import('../page/language.js').Language} language
 */

/** @param {string} id */
export function anchorOf(id) {
  return id.replace('/', '-');
}

/**
 * Lines across the boundary of a pair, each once, numbered by status, rail before road.
 * @param {Scene} scene
 * @param {string} id
 * @returns {import('./view.js').Crossing[]}
 */
export function crossingsOf(scene, id) {
  const feature = /** @type {Feature} */ (scene.byId.get(id));
  const rows = scene.layers.border_pairs.cell('crossings', feature.index) ?? [];
  /** @type {Map<string, import('./view.js').Crossing>} */
  const lines = new Map();
  for (const row of rows) {
    const line = lines.get(row.line) ?? { ...row, number: 0, at: [] };
    line.at.push({ x: worldX(row.lon), y: worldY(row.lat) });
    lines.set(row.line, line);
  }
  const order = GROUPS.flatMap(([, statuses]) => statuses);
  const sorted = [...lines.values()].sort((a, b) => order.indexOf(a.status)
    - order.indexOf(b.status) || MODES.indexOf(a.mode) - MODES.indexOf(b.mode));
  sorted.forEach((line, i) => { line.number = i + 1; });
  return sorted;
}

/** What stands between two places. @param {import('../page/language.js').Language} language */
function dash(language) {
  return language.pick({ zh: '—', en: '–' });
}

/** @param {Feature} feature @param {import('../page/language.js').Language} language */
export function pairName({ name }, language) {
  return language.pick({ zh: name.replaceAll(/[-–]/g, '—'), en: name });
}

/** @param {import('./view.js').Crossing[]} crossings */
export function countByStatus(crossings) {
  return GROUPS.map(([, statuses]) => crossings.filter(
    ({ status }) => statuses.includes(status)).length);
}

/** @param {Desk} desk @param {import('./view.js').Crossing} line */
function dateOf({ language }, line) {
  if (line.status === 'open') {
    return line.opened ? language.t('border_opened', { date: line.opened })
      : language.t('border_undated');
  }
  return line.expected ? language.t('border_expected', { date: line.expected })
    : language.t('border_undated');
}

/** @param {Desk} desk @param {import('./view.js').Crossing[]} crossings */
function crossingList(desk, crossings) {
  const { language } = desk;
  return make('section', { class: 'crossings' },
    make('h3', {}, language.t('border_crossings', { n: crossings.length,
      spots: crossings.reduce((sum, { at }) => sum + at.length, 0) })),
    ...GROUPS.map(([key, statuses]) => {
      const own = crossings.filter(({ status }) => statuses.includes(status));
      return make('div', { class: 'by-status' },
        make('h4', {}, language.t(key), ' ', make('small', {}, String(own.length))),
        own.length ? make('ul', {}, ...own.map((line) => make('li', { 'data-id': line.line,
          'data-status': line.status }, make('i', { class: `disc ${line.mode}` },
          String(line.number)), make('span', {}, make('b', {}, language.say(line.name)), ' ',
          make('small', {}, `${kindName(language, linesOf(desk.scene, line.mode), line.kind)} · ${statuses.length > 1
            ? `${language.t(`status_${line.status}`)} · ` : ''}${dateOf(desk, line)}`)))))
          : make('p', { class: 'none' }, language.t('border_none')));
    }));
}

/** @param {Desk} desk @param {import('./view.js').Pair} pair */
function boundary({ scene, language }, pair) {
  const feature = /** @type {Feature} */ (scene.byId.get(pair.id));
  /** @type {import('./view.js').Segment[]} */
  const segments = scene.layers.border_pairs.cell('segments', feature.index) ?? [];
  const via = pair.members.filter((member) => member.via.length);
  return make('section', { class: 'boundary' }, make('h3', {}, language.t('border_segments')),
    make('ul', { class: 'segments' }, ...segments.map((s) => make('li',
      { class: s.shared_km > 0 ? '' : 'apart', 'data-km': s.shared_km },
      s.shared_km > 0
        ? language.t('shared', { a: language.say(s.a_name), b: language.say(s.b_name),
          km: language.number(s.shared_km, 1) })
        : language.t('border_zero', {
          names: `${language.say(s.a_name)}${dash(language)}${language.say(s.b_name)}` })))),
    ...via.map((member) => make('p', { class: 'note' }, language.t('border_via',
      { area: member.name, districts: language.list(member.via) }))));
}

/**
 * Minutes of a trip, with kilometres and detour below.
 * @param {Desk} desk
 * @param {import('./view.js').TravelRow} row
 * @param {string} mode
 * @param {number} year
 */
function tripCell({ language }, row, mode, year) {
  const [minutes, km, detour] = row.by[mode]?.[String(year)] ?? [null, null, null];
  if (minutes == null) {
    const why = row.why[mode]?.[String(year)] ?? 'no_way';
    return make('td', { class: 'none', 'data-mode': mode, 'data-year': year, 'data-why': why },
      language.t(`border_${why}`));
  }
  return make('td', { 'data-mode': mode, 'data-year': year, 'data-minutes': minutes,
    'data-detour': detour }, make('b', {}, language.number(Math.round(minutes))), ' ',
  make('span', { class: 'unit' }, language.t('minute_unit')), make('small', {}, make('span', {},
    `${language.number(km ?? 0, 1)} ${language.t('unit_km')}`), ' ', make('span', {},
    language.t('border_detour', { n: (detour ?? 0).toFixed(2) }))));
}

/** @param {Desk} desk @param {import('./view.js').Pair} pair */
function travel(desk, pair) {
  const { data, scene, language } = desk;
  const name = pairName(/** @type {Feature} */ (scene.byId.get(pair.id)), language);
  const years = [data.page.asOfYear, data.border.later];
  return make('section', { class: 'travel' }, make('h3', {}, language.t('border_travel')),
    make('div', { class: 'wide', tabindex: 0, role: 'region',
      'aria-label': `${name} · ${language.t('border_travel')}` },
    make('table', {}, make('thead', {}, make('tr', {}, make('th', { scope: 'col', rowspan: 2 },
      language.t('border_route')), ...MODES.map((mode) => make('th', { scope: 'colgroup',
      colspan: 2 }, language.t(mode)))), make('tr', {}, ...MODES.flatMap(() => years.map(
      (year) => make('th', { scope: 'col' }, String(year)))))),
    make('tbody', {}, ...pair.travel.map((row) => make('tr', { 'data-a': row.a, 'data-b': row.b },
      make('th', { scope: 'row' }, row.names.join(dash(language)), make('small', {},
        language.t('border_straight', { km: language.number(row.straightKm ?? 0, 1) }))),
      ...MODES.flatMap((mode) => years.map((year) => tripCell(desk, row, mode, year)))))))),
    make('p', { class: 'note' }, language.t('border_detour_note', { later: data.border.later })));
}

/** @param {Desk} desk @param {import('./view.js').Pair} pair */
function projects(desk, pair) {
  const { data, language } = desk;
  const items = gatherByName(desk, pair.projects).map((rows) => projectItem(desk, rows));
  return make('section', { class: 'projects' }, make('h3', {}, language.t('border_projects',
    { km: data.border.nearbyKm, n: items.length })),
  items.length ? make('ul', {}, ...items.slice(0, FIRST_PROJECTS))
    : make('p', { class: 'none' }, language.t('border_none')),
  items.length > FIRST_PROJECTS ? make('details', {}, make('summary', {},
    language.t('border_more', { n: items.length - FIRST_PROJECTS })),
  make('ul', {}, ...items.slice(FIRST_PROJECTS))) : null);
}

/**
 * Projects of one name, kind and status are one, though several documents name it.
 * @param {Desk} desk
 * @param {[string, number, string][]} rows
 */
function gatherByName({ scene }, rows) {
  /** @type {Map<string, [string, number, string][]>} */
  const found = new Map();
  for (const row of rows) {
    const project = /** @type {Feature} */ (scene.byId.get(row[0]));
    const status = scene.layers.projects.cell('status', project.index);
    const key = [project.name, project.kind, status].join('|');
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

/** @param {Desk} desk @param {[string, number, string][]} rows */
function projectItem({ data, scene, language }, rows) {
  const [id, metres] = rows[0];
  const layer = scene.layers.projects;
  const project = /** @type {Feature} */ (scene.byId.get(id));
  const documents = new Set(rows.map(([, , document]) => {
    const named = data.documents.find((one) => one.id === document);
    return named?.date || document;
  }).filter(Boolean));
  const far = metres === 0 ? language.t('border_on') : metres < 1000
    ? `${metres} ${language.t('metre')}`
    : `${language.number(metres / 1000, 1)} ${language.t('unit_km')}`;
  return make('li', { 'data-id': id, 'data-ids': rows.map(([own]) => own).join(' '),
    'data-metres': metres }, make('b', {}, project.name), ' ',
    make('small', {}, [kindName(language, scene.layers.projects, project.kind),
      language.t(`status_${layer.cell('status', project.index)}`), far, documents.size
        ? language.t('border_document', { date: language.list([...documents]) }) : '']
      .filter(Boolean).join(' · ')));
}

/**
 * @param {Desk} desk
 * @param {import('./view.js').Pair} pair
 * @returns {HTMLElement}
 */
export function pairPanel(desk, pair) {
  const { data, scene, language } = desk;
  const feature = /** @type {Feature} */ (scene.byId.get(pair.id));
  const crossings = crossingsOf(scene, pair.id);
  const [open, building, planned] = countByStatus(crossings);
  const reader = { data, scene, language, state: () => /** @type {any} */ ({}), open: () => {} };
  const facts = /** @type {[string, string|null][]} */ ([
    ['border_cooperation', language.say(pair.cooperation ?? '')],
    ['border_since', [pair.since, language.say(pair.note ?? '')].filter(Boolean).join(' · ')],
  ]).filter(([, v]) => v);
  return make('article', { class: 'pair', id: anchorOf(pair.id), 'data-id': pair.id,
    'aria-labelledby': `${anchorOf(pair.id)}-title` },
  make('header', {}, make('h2', { id: `${anchorOf(pair.id)}-title` },
    pairName(feature, language)), make('p', {}, language.t('border_sum',
    { km: language.number(pair.sharedKm, 1), open, building, planned }), ' ',
  make('a', { class: 'atlas', href: `${data.border.overview}#o=${pair.id}` },
    language.t('border_atlas')))),
  make('figure', {}, make('canvas', { role: 'img',
    'aria-label': language.t('border_map', { name: feature.name }) })),
  make('div', { class: 'beside' }, boundary(desk, pair), crossingList(desk, crossings)),
  travel(desk, pair),
  make('div', { class: 'below' }, projects(desk, pair), make('div', { class: 'sources' },
    make('dl', { class: 'facts' }, ...facts.flatMap(([key, value]) => [
      make('dt', {}, language.t(key)), make('dd', {}, value)])),
    evidence(reader, feature), trustOf(desk, feature))));
}

/** @param {Desk} desk @param {Feature} feature */
function trustOf({ scene, language }, feature) {
  const cell = scene.layers.border_pairs.cell;
  return make('div', {}, make('p', { class: 'source' },
    language.t(`confidence_${cell('confidence', feature.index)}`)),
  sourceOf(language, String(cell('sources', feature.index) ?? '')));
}
