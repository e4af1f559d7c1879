/** The title says what the map says: how many lines are open in the chosen year. */
import { byId } from '../page/dom.js';

/**
 * @param {RawData} data
 * @param {import('../page/language.js').Language} language
 * @param {number} year
 */
export function headlineOf(data, language, year) {
  const [open, metros, partly, building, planned] = data.counts[year - data.page.firstYear];
  const metro = metros ? language.t('headline_metro', { metro: metros }) : '';
  const part = partly ? language.t('headline_partly', { partly }) : '';
  if (year > data.page.asOfYear) return language.t('headline_future', { year, open, metro }) + part;
  return language.t('headline', { year, open, metro }) + part
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
 * @param {import('../page/store.js').Store} store
 * @param {import('../page/language.js').Language} language
 */
export function bindHeadline(data, store, language) {
  function show() {
    const text = headlineOf(data, language, store.get().year);
    byId('headline').textContent = text;
    document.title = text;
    byId('credit-text').textContent = creditOf(data, language);
    byId('sources').textContent = creditOf(data, language)
      + (data.page.version ? ` · Corridor Atlas ${data.page.version}` : '');
  }
  store.listen(['year', 'lang'], show);
  show();
}
