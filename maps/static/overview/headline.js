/** The title says what the map says: how many lines are open in the chosen year, as ticked. */
import { creditOf } from '../page/credit.js';
import { byId } from '../page/dom.js';

/**
 * @param {RawData} data
 * @param {import('../page/language.js').Language} language
 * @param {number} year
 * @param {Set<string>} [statuses]  those shown; all of them by default
 */
export function headlineOf(data, language, year, statuses) {
  const shown = (/** @type {string} */ status) => !statuses || statuses.has(status);
  const [open, metros, partly, built, waiting, approved, proposed] = data.counts[
    year - data.page.firstYear];
  const building = shown('construction') ? built : 0;
  const planned = (shown('approved') ? approved : 0) + (shown('proposed') ? proposed : 0)
    + (shown('planned') ? waiting - approved - proposed : 0);
  if (!shown('open')) {
    const parts = [building && language.t('headline_only_building', { building }),
      planned && language.t('headline_only_planned', { planned })].filter(Boolean);
    return parts.length ? language.t('headline_only', { year, parts: parts.join(language.t('comma')) })
      : language.t('headline_none', { year });
  }
  const metro = metros ? language.t('headline_metro', { metro: metros }) : '';
  const part = partly ? language.t('headline_partly', { partly }) : '';
  if (year > data.page.asOfYear) return language.t('headline_future', { year, open, metro }) + part;
  return language.t('headline', { year, open, metro }) + part
    + (building ? language.t('headline_building', { building }) : '')
    + (planned ? language.t('headline_planned', { planned }) : '');
}

/**
 * @param {RawData} data
 * @param {import('../page/store.js').Store} store
 * @param {import('../page/language.js').Language} language
 */
export function bindHeadline(data, store, language) {
  function show() {
    const text = headlineOf(data, language, store.get().year, store.get().statuses);
    byId('headline').textContent = text;
    document.title = text;
    byId('credit-text').textContent = creditOf(data, language);
    byId('sources').textContent = creditOf(data, language)
      + (data.page.version ? ` · Corridor Atlas ${data.page.version}` : '');
  }
  store.listen(['year', 'lang', 'statuses'], show);
  show();
}
