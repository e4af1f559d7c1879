/** What an address asks of a page without a map of its own: place, language and theme. */
import { keepAddress } from './address.js';

/**
 * "#pair?lang=en&t=dark", or as on the maps "#lang=en&t=dark"; nonsense is passed over.
 * @param {string} hash
 * @returns {{place: string, lang: 'zh'|'en', theme: 'auto'|'light'|'dark'}}
 */
export function readAsked(hash) {
  const [first, told] = hash.replace(/^#/, '').split('?');
  const place = first.includes('=') ? '' : first;
  const parts = new URLSearchParams(told ?? (place ? '' : first));
  const theme = parts.get('t');
  return { place, lang: parts.get('lang') === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
}

/** The address keeps language and theme. @param {import('./store.js').Store} store */
export function bindAsked(store) {
  store.listen(['lang', 'theme'], ({ lang, theme }) => {
    const { place } = readAsked(window.location.hash);
    const parts = new URLSearchParams(lang === 'zh' ? {} : { lang });
    if (theme !== 'auto') parts.set('t', theme);
    const told = parts.toString();
    keepAddress(`#${place}${place && told ? '?' : ''}${told}`);
  });
}
