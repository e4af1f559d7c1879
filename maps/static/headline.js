/** The title says what the map says: how many lines are open in the chosen year. */
import { byId } from './dom.js';
import { statusIn } from './life.js';

/**
 * Rail lines in the four cities by status in a year.
 * @param {Scene} scene
 * @param {number} year
 */
export function countLines(scene, year) {
  const rail = scene.layers.rail;
  /** @type {Record<string, number>} */
  const counts = {};
  for (const line of rail?.features ?? []) {
    const status = rail.cell('four', line.index) ? statusIn(line.phases, year) : null;
    if (status) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

/**
 * @param {RawData} data
 * @param {Scene} scene
 * @param {import('./language.js').Language} language
 * @param {number} year
 */
export function headlineOf(data, scene, language, year) {
  const counts = countLines(scene, year);
  const open = (counts.open ?? 0) + (counts.expected ?? 0);
  const building = counts.construction ?? 0;
  const planned = (counts.approved ?? 0) + (counts.planned ?? 0) + (counts.proposed ?? 0);
  if (year > data.page.asOfYear) return language.t('headline_future', { year, open });
  return language.t('headline', { year, open })
    + (building ? language.t('headline_building', { building }) : '')
    + (planned ? language.t('headline_planned', { planned }) : '');
}

/**
 * Date, sources and licence in one line.
 * @param {RawData} data
 * @param {import('./language.js').Language} language
 */
export function creditOf({ page }, language) {
  return [language.t('as_of', { date: page.asOf }),
    language.pick({ zh: page.dataNote, en: page.dataNoteEn ?? page.dataNote }),
    language.t('licence')].join(' · ');
}

/**
 * @param {RawData} data
 * @param {Scene} scene
 * @param {import('./store.js').Store} store
 * @param {import('./language.js').Language} language
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
