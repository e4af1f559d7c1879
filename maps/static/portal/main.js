/** The portal: language and theme, nothing else moves. */
import { byId } from '../page/dom.js';
import { createStore } from '../page/store.js';
import { createLanguage, translatePage } from '../page/language.js';
import { bindTheme } from '../page/theme.js';
import { keepAddress } from '../page/address.js';
import { bindLinks } from '../page/links.js';

function startPortal() {
  const data = JSON.parse(byId('atlas-data').textContent ?? '');
  const told = new URLSearchParams(window.location.hash.slice(1));
  const store = createStore(/** @type {State} */ ({ lang: 'zh', theme: told.get('t') ?? 'auto' }));
  const language = createLanguage(data.words, () => store.get().lang, data.said);
  bindTheme(store, language, () => {});
  byId('lang').addEventListener('click', () => store.set({
    lang: store.get().lang === 'zh' ? 'en' : 'zh' }));
  store.listen(['lang'], ({ lang }) => {
    translatePage(language, lang);
    document.title = document.querySelector('h1')?.textContent ?? '';
  });
  bindLinks(store);
  if (told.get('lang') === 'en') store.set({ lang: 'en' });
  // The address keeps the language and the theme.
  store.listen(['lang', 'theme'], ({ lang, theme }) => {
    const parts = new URLSearchParams(lang === 'zh' ? {} : { lang });
    if (theme !== 'auto') parts.set('t', theme);
    keepAddress(`#${parts}`);
  });
  document.documentElement.dataset.ready = 'yes';
}

startPortal();
