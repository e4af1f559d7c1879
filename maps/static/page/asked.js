/** What an address asks of a page beside its map: a place on it, language and theme. */
import { keepAddress } from './address.js';

/**
 * "pair?lang=en&t=dark", or as on the maps "lang=en&t=dark".
 * @param {string} hash  without its #
 * @returns {{place: string, parts: URLSearchParams}}
 */
function taken(hash) {
  // The pages of border pairs name a pair before a question mark.
  const [place, told] = hash.includes('?') || !hash.includes('=') ? hash.split('?') : ['', hash];
  return { place, parts: new URLSearchParams(told) };
}

/**
 * Nonsense is passed over.
 * @param {string} hash  with or without its #
 * @returns {{place: string, lang: 'zh'|'en', theme: 'auto'|'light'|'dark'}}
 */
export function readAsked(hash) {
  const { place, parts } = taken(hash.replace(/^#/, ''));
  const theme = parts.get('t');
  return { place, lang: parts.get('lang') === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
}

/**
 * The same address, asking for this language and theme.
 * @param {string} hash  without its #
 * @param {{lang: string, theme: string}} state
 */
export function asking(hash, { lang, theme }) {
  const { place, parts } = taken(hash);
  parts.delete('lang');
  parts.delete('t');
  if (lang !== 'zh') parts.set('lang', lang);
  if (theme !== 'auto') parts.set('t', theme);
  // Slashes, commas and @ are legal in a fragment and easier to read.
  const after = parts.toString().replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%40/g, '@');
  return [place, place && after ? '?' : '', after].join('');
}

/** The address keeps language and theme. @param {import('./store.js').Store} store */
export function bindAsked(store) {
  store.listen(['lang', 'theme'], (state) => {
    keepAddress(`#${asking(window.location.hash.slice(1), state)}`);
  });
}
