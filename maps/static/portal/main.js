/** The portal: language and theme, nothing else moves. */
import { byId } from '../page/dom.js';
import { createStore } from '../page/store.js';
import { createLanguage, translatePage } from '../page/language.js';
import { bindTheme } from '../page/theme.js';

function startPortal() {
  const data = JSON.parse(byId('atlas-data').textContent ?? '');
  const store = createStore(/** @type {State} */ ({ lang: 'zh', theme: 'auto' }));
  const language = createLanguage(data.words, () => store.get().lang, data.said);
  bindTheme(store, language, () => {});
  byId('lang').addEventListener('click', () => store.set({
    lang: store.get().lang === 'zh' ? 'en' : 'zh' }));
  store.listen(['lang'], ({ lang }) => {
    translatePage(language, lang);
    document.title = document.querySelector('h1')?.textContent ?? '';
  });
  document.documentElement.dataset.ready = 'yes';
}

startPortal();
