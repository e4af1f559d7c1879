/** Chinese first, English by a switch: words by key, and the page's static words. */

/**
 * @typedef {{t: (key: string, values?: Record<string, string|number>) => string,
 *   pick: (pair: {zh: string, en: string}) => string,
 *   number: (value: number, digits?: number) => string}} Language
 */

/**
 * @param {Record<'zh'|'en', Record<string, string>>} words
 * @param {() => 'zh'|'en'} current
 * @returns {Language}
 */
export function createLanguage(words, current) {
  return {
    t(key, values = {}) {
      const text = words[current()][key] ?? words.zh[key] ?? key;
      return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
    },
    pick: (pair) => pair[current()],
    number: (value, digits = 0) => value.toLocaleString(current() === 'zh' ? 'zh-CN' : 'en',
      { maximumFractionDigits: digits }),
  };
}

const ATTRIBUTES = { tLabel: 'aria-label', tPlaceholder: 'placeholder', tTitle: 'title' };

/**
 * Put every static word of the page into the current language.
 * @param {Language} language
 * @param {'zh'|'en'} lang
 */
export function translatePage(language, lang) {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll('[data-t]')) {
    element.textContent = language.t(/** @type {HTMLElement} */ (element).dataset.t ?? '');
  }
  for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
    const selector = `[data-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}]`;
    for (const element of document.querySelectorAll(selector)) {
      const key = /** @type {HTMLElement} */ (element).dataset[name] ?? '';
      element.setAttribute(attribute, language.t(key));
    }
  }
}
