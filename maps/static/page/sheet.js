/** On a phone the panel is a sheet: a grip makes it small, half or tall. */
import { byId } from './dom.js';

const HEIGHTS = ['small', 'half', 'tall'];

/**
 * @param {any} map
 * @param {import('./language.js').Language} language
 * @param {import('./store.js').Store} store
 */
export function bindSheet(map, language, store) {
  const panel = byId('panel');
  const grip = byId('sheet-toggle');

  /** @param {string} height */
  function set(height) {
    panel.dataset.sheet = height;
    grip.setAttribute('aria-expanded', String(height !== 'small'));
    grip.setAttribute('aria-label', language.t(height === 'tall' ? 'sheet_less' : 'sheet_more'));
  }

  let startY = 0;
  let startHeight = 0;
  let dragged = false;
  grip.addEventListener('pointerdown', (event) => {
    grip.setPointerCapture(event.pointerId);
    startY = event.clientY;
    startHeight = panel.getBoundingClientRect().height;
    dragged = false;
  });
  grip.addEventListener('pointermove', (event) => {
    if (!grip.hasPointerCapture(event.pointerId) || Math.abs(event.clientY - startY) < 6) return;
    dragged = true;
    panel.style.height = `${Math.max(80, startHeight + startY - event.clientY)}px`;
  });
  grip.addEventListener('pointerup', () => {
    if (!dragged) return;
    const share = panel.getBoundingClientRect().height / window.innerHeight;
    panel.style.height = '';
    set(share < 0.33 ? 'small' : share < 0.68 ? 'half' : 'tall');
  });
  grip.addEventListener('click', () => {
    if (dragged) return;
    const now = HEIGHTS.indexOf(panel.dataset.sheet ?? 'small');
    set(HEIGHTS[(now + 1) % HEIGHTS.length]);
  });
  const legend = byId('legend-toggle');
  legend.addEventListener('click', () => {
    const open = byId('legend').classList.toggle('closed') === false;
    legend.setAttribute('aria-expanded', String(open));
  });
  if (window.matchMedia('(max-width: 760px)').matches) {
    byId('legend').classList.add('closed');
    legend.setAttribute('aria-expanded', 'false');
  }
  set('small');
  store.listen(['lang'], () => set(panel.dataset.sheet ?? 'small'));
  map.on('click', () => panel.dataset.sheet !== 'small' && set('small'));
}

/**
 * The search on a phone: while one types the sheet is tall with the box at its top, and the
 * answers end above the keyboard, which covers the page without making it smaller.
 */
export function bindSearchRoom() {
  const panel = byId('panel');
  const box = byId('search');
  const list = byId('search-results');
  const seen = window.visualViewport;
  let before = '';

  function fit() {
    const bottom = seen ? seen.offsetTop + seen.height : window.innerHeight;
    panel.style.setProperty('--keyboard', `${Math.max(0, Math.round(window.innerHeight - bottom))}px`);
    list.style.maxHeight = `${Math.max(120,
      Math.round(bottom - box.getBoundingClientRect().bottom - 10))}px`;
  }

  box.addEventListener('focus', () => {
    if (!window.matchMedia('(max-width: 760px)').matches) return;
    before = panel.dataset.sheet ?? 'small';
    panel.dataset.sheet = 'tall';
    panel.classList.add('searching');
    panel.scrollTop = 0;
    fit();
  });
  box.addEventListener('blur', () => {
    if (!panel.classList.contains('searching')) return;
    panel.classList.remove('searching');
    panel.dataset.sheet = before;
    panel.style.removeProperty('--keyboard');
    list.style.removeProperty('max-height');
  });
  box.addEventListener('input', () => panel.classList.contains('searching') && fit());
  panel.addEventListener('transitionend', () => panel.classList.contains('searching') && fit());
  seen?.addEventListener('resize', () => panel.classList.contains('searching') && fit());
  seen?.addEventListener('scroll', () => panel.classList.contains('searching') && fit());
}
