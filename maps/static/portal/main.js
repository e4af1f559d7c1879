/** The portal: language and theme, which its links take along; nothing else moves. */
import { byId } from '../page/dom.js';
import { createStore } from '../page/store.js';
import { bindAsked, readAsked, toldAsked } from '../page/asked.js';
import { createLanguage, translatePage } from '../page/language.js';
import { bindTheme } from '../page/theme.js';

function startPortal() {
  const data = JSON.parse(byId('atlas-data').textContent ?? '');
  const { lang, theme } = readAsked(window.location.hash);
  const store = createStore(/** @type {State} */ ({ lang, theme }));
  const language = createLanguage(data.words, () => store.get().lang, data.said);
  const links = [...document.querySelectorAll('a[href*=".html"]')].map((link) => ({ link,
    address: link.getAttribute('href') ?? '' }));
  bindTheme(store, language, () => {});
  byId('lang').addEventListener('click', () => store.set({
    lang: store.get().lang === 'zh' ? 'en' : 'zh' }));

  function translate() {
    translatePage(language, store.get().lang);
    document.title = document.querySelector('h1')?.textContent ?? '';
  }

  function takeAlong() {
    const told = toldAsked(store.get().lang, store.get().theme);
    for (const { link, address } of links) {
      const joined = `${address}${address.includes('#') ? '&' : '#'}${told}`;
      link.setAttribute('href', told ? joined : address);
    }
  }

  store.listen(['lang'], translate);
  store.listen(['lang', 'theme'], takeAlong);
  bindAsked(store);
  if (lang !== 'zh') translate();
  takeAlong();
  document.documentElement.dataset.ready = 'yes';
}

startPortal();
