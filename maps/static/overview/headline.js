/** The title says what the map says: how many lines are open in the chosen year. */
import { byId } from '../page/dom.js';
import { statusIn } from '../data/status.js';

/**
 * Lines in the four cities by status in a year.
 * @param {Scene} scene
 * @param {number} year
 * @param {'four'|'four_metro'} column  railways or metro lines
 */
export function countLines(scene, year, column) {
  const rail = scene.layers.rail;
  /** @type {Record<string, number>} */
  const counts = {};
  for (const line of rail?.features ?? []) {
    const status = rail.cell(column, line.index) ? statusIn(line.life, year) : null;
    if (status) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

/**
 * @param {RawData} data
 * @param {Scene} scene
 * @param {import('../page/language.js').Language} language
 * @param {number} year
 */
export function headlineOf(data, scene, language, year) {
  const both = [countLines(scene, year, 'four'), countLines(scene, year, 'four_metro')];
  const count = (/** @type {string[]} */ ...statuses) => both.map((counts) => statuses.reduce(
    (sum, status) => sum + (counts[status] ?? 0), 0));
  const [open, metros] = count('open', 'expected');
  const metro = metros ? language.t('headline_metro', { metro: metros }) : '';
  if (year > data.page.asOfYear) return language.t('headline_future', { year, open, metro });
  const [building, planned] = [count('construction'), count('approved', 'planned', 'proposed')]
    .map(([a, b]) => a + b);
  return language.t('headline', { year, open, metro })
    + (building ? language.t('headline_building', { building }) : '')
    + (planned ? language.t('headline_planned', { planned }) : '');
}

/**
 * Date, sources and licence in one line.
 * @param {RawData} data
 * @param {import('../page/language.js').Language} language
 */
export function creditOf({ page }, language) {
  return [language.t('as_of', { date: page.asOf }),
    language.pick({ zh: page.dataNote, en: page.dataNoteEn ?? page.dataNote }),
    language.t('licence')].join(' · ');
}

/**
 * @param {RawData} data
 * @param {Scene} scene
 * @param {import('../page/store.js').Store} store
 * @param {import('../page/language.js').Language} language
 */
export function bindHeadline(data, scene, store, language) {
  function show() {
    const text = headlineOf(data, scene, language, store.get().year);
    byId('headline').textContent = text;
    document.title = text;
    byId('credit-text').textContent = creditOf(data, language);
    byId('sources').textContent = creditOf(data, language)
      + (data.page.version ? ` · Corridor Atlas ${data.page.version}` : '');
  }
  store.listen(['year', 'lang'], show);
  show();
}
