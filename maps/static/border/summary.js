/** The pairs compared in one table, and the numbers of the page as files. */
import { make } from '../page/dom.js';
import { csvHead, csvWord, offerTable } from '../page/csv.js';
import { kindName } from '../page/feature-panel.js';
import { MODES, anchorOf, countByStatus, crossingsOf, linesOf, pairName } from './panel.js';

const STATUSES = ['status_open', 'status_construction', 'status_planned'];
/** On a phone rows are laid out as cards: what is no table to the style sheet stays one to a reader. */
const ROW = { role: 'row' };

/**
 * The quickest trip between two members of a pair.
 * @param {import('./view.js').Pair} pair
 * @param {string} mode
 * @param {number} year
 */
function quickest(pair, mode, year) {
  const minutes = pair.travel.map((row) => row.by[mode]?.[String(year)]?.[0])
    .filter((value) => value != null);
  return minutes.length ? Math.min(...minutes) : null;
}

/**
 * Why none of a pair's trips counts.
 * @param {import('./view.js').Pair} pair
 * @param {string} mode
 * @param {number} year
 */
function whyNone(pair, mode, year) {
  const words = pair.travel.map((row) => row.why[mode]?.[String(year)]);
  return words.includes('no_sensible_rail') ? 'no_sensible_rail' : 'no_way';
}

/** @param {number} share @param {string} kind */
function bar(share, kind) {
  return make('i', { class: `bar ${kind}`, style: `width:${(share * 100).toFixed(1)}%`,
    'aria-hidden': 'true' });
}

/** @param {import('./panel.js').Desk} desk */
export function summaryTable(desk) {
  const { data, scene, language } = desk;
  const years = [data.page.asOfYear, data.border.later];
  const longest = Math.max(...data.border.pairs.map((pair) => pair.sharedKm));
  const rows = data.border.pairs.map((pair) => {
    const feature = /** @type {Feature} */ (scene.byId.get(pair.id));
    const counts = countByStatus(crossingsOf(scene, pair.id));
    return make('tr', ROW, make('th', { scope: 'row', role: 'rowheader' }, make('a', { href: `#${anchorOf(pair.id)}` },
      pairName(feature, language))),
    make('td', { class: 'bars', role: 'cell', 'data-label': language.t('border_km') }, make('b', {}, language.number(pair.sharedKm, 1)),
      bar(pair.sharedKm / longest, 'km')),
    ...counts.map((n, i) => make('td', { class: n ? '' : 'zero', role: 'cell',
      'data-label': `${language.t('border_lines')} · ${language.t(STATUSES[i])}` }, String(n))),
    ...MODES.flatMap((mode) => years.map((year) => {
      const minutes = quickest(pair, mode, year);
      return make('td', { class: minutes == null ? 'none' : 'minutes', role: 'cell', 'data-label':
        language.t('border_best_in', { mode: language.t(mode), year }) }, minutes == null
        ? language.t(`border_${whyNone(pair, mode, year)}`) : language.number(Math.round(minutes)));
    })));
  });
  return make('table', { role: 'table' }, make('thead', { role: 'rowgroup' }, make('tr', ROW,
    make('th', { scope: 'col', rowspan: 2 }, language.t('border_pair')),
    make('th', { scope: 'col', rowspan: 2 }, language.t('border_km')),
    make('th', { scope: 'colgroup', colspan: 3 }, language.t('border_lines')),
    ...MODES.map((mode) => make('th', { scope: 'colgroup', colspan: 2 },
      language.t('border_best', { mode: language.t(mode) })))),
  make('tr', ROW, ...STATUSES.map(
    (key) => make('th', { scope: 'col' }, language.t(key))),
  ...MODES.flatMap(() => years.map((year) => make('th', { scope: 'col' }, String(year)))))),
  make('tbody', { role: 'rowgroup' }, ...rows));
}

/** @param {import('./panel.js').Desk} desk @param {'csv'|'xlsx'} form */
export function saveTravel({ data, scene, language }, form) {
  const years = [data.page.asOfYear, data.border.later];
  offerTable('border-travel', form, [
    csvHead(language, ['pair', 'a', 'b', 'a_name', 'b_name', 'mode', 'year', 'minutes', 'km',
      'geodesic_km', 'detour', 'reason']),
    ...data.border.pairs.flatMap((pair) => pair.travel.flatMap((row) => Object.keys(row.by).flatMap(
      (mode) => years.map((year) => {
        const [minutes, km, detour] = row.by[mode][String(year)] ?? [null, null, null];
        return [language.pick({ zh: scene.byId.get(pair.id)?.name ?? pair.id, en: pair.id }), row.a,
          row.b, ...row.names, csvWord(language, 'mode', mode), year, minutes, km, row.straightKm,
          detour, minutes == null
            ? csvWord(language, 'reason', row.why[mode]?.[String(year)] ?? 'no_way') : null];
      })))),
  ]);
}

/** @param {import('./panel.js').Desk} desk @param {'csv'|'xlsx'} form */
export function saveCrossings({ data, scene, language }, form) {
  const layer = scene.layers.border_pairs;
  offerTable('border-crossings', form, [
    csvHead(language, ['pair', 'line', 'name', 'mode', 'kind', 'status', 'opened', 'expected', 'a',
      'b', 'lon', 'lat']),
    ...data.border.pairs.flatMap((pair) => (layer.cell('crossings',
      /** @type {Feature} */ (scene.byId.get(pair.id)).index) ?? []).map(
      (/** @type {any} */ row) => [language.pick({
        zh: scene.byId.get(pair.id)?.name ?? pair.id, en: pair.id }), row.line, language.say(row.name),
      csvWord(language, 'mode', row.mode), language.pick({ en: row.kind,
        zh: kindName(language, linesOf(scene, row.mode), row.kind) }),
      csvWord(language, 'status', row.status),
        row.opened, row.expected, row.a, row.b, row.lon, row.lat])),
  ]);
}
