/** The portal: language and theme, nothing else moves. */
import { byId } from '../page/dom.js';
import { createStore } from '../page/store.js';
import { bindAsked, readAsked } from '../page/asked.js';
import { createLanguage, translatePage } from '../page/language.js';
import { bindTheme } from '../page/theme.js';
import { bindLinks } from '../page/links.js';

function startPortal() {
  const data = JSON.parse(byId('atlas-data').textContent ?? '');
  const { lang, theme } = readAsked(window.location.hash);
  const store = createStore(/** @type {State} */ ({ lang: 'zh', theme }));
  const language = createLanguage(data.words, () => store.get().lang, data.said);
  bindTheme(store, language, () => {});
  byId('lang').addEventListener('click', () => store.set({
    lang: store.get().lang === 'zh' ? 'en' : 'zh' }));
  store.listen(['lang'], (state) => {
    translatePage(language, state.lang);
    document.title = document.querySelector('h1')?.textContent ?? '';
  });
  bindLinks(store);
  store.set({ lang });
  bindAsked(store);
  document.documentElement.dataset.ready = 'yes';
}

startPortal();
