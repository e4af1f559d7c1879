/** The line on date, sources and licence, in the page's language. */

/**
 * Date, sources and licence in one line.
 * @param {RawData} data
 * @param {import('./language.js').Language} language
 * @param {...string} more  told behind the date
 */
export function creditOf({ page }, language, ...more) {
  return [language.t('as_of', { date: page.asOf }), ...more,
    language.pick({ zh: page.dataNote, en: page.dataNoteEn ?? page.dataNote }),
    language.t('licence')].join(' · ');
}
