/** Light and dark: as the system has it, or as the person says. */
import { byId } from './dom.js';

/**
 * @param {import('./store.js').Store} store
 * @param {import('./language.js').Language} language
 * @param {() => void} changed
 * @returns {() => boolean}  whether it is dark now
 */
export function bindTheme(store, language, changed) {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => {
    const { theme } = store.get();
    return theme === 'auto' ? system.matches : theme === 'dark';
  };

  function show() {
    const dark = isDark();
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    const button = byId('theme');
    button.setAttribute('aria-label', language.t(dark ? 'to_light' : 'to_dark'));
    button.title = language.t(dark ? 'to_light' : 'to_dark');
    button.textContent = dark ? '☀' : '☾';
  }

  byId('theme').addEventListener('click', () => {
    store.set({ theme: isDark() ? 'light' : 'dark' });
  });
  system.addEventListener('change', () => {
    show();
    changed();
  });
  store.listen(['theme', 'lang'], show);
  show();
  return isDark;
}
