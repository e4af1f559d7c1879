/** The ranking of lines by what they save; each can be shown on the map. */
import { byId, make } from '../page/dom.js';
import { peopleWord } from './speech.js';

const FIRST = 12;

/**
 * Lines of a mode; only those opened in between when two years are compared.
 * @param {import('./times.js').Gain[]} gains
 * @param {import('./classes.js').TravelState} state
 */
export function gainsShown(gains, { mode, compareWith, year, yearB }) {
  const [first, last] = [Math.min(year, yearB), Math.max(year, yearB)];
  return gains.filter((gain) => gain.mode === mode && (compareWith === 'none'
    || (gain.opens > first && gain.opens <= last)));
}

/**
 * @param {import('./reach.js').Desk2} desk
 * @param {import('./times.js').Gain[]} gains
 */
export function bindGains(desk, gains) {
  const { state, set, listen, language } = desk;

  function show() {
    const now = state();
    const found = gainsShown(gains, now);
    const most = Math.max(0.001, ...found.map(({ saved }) => saved));
    byId('gains-note').textContent = now.compareWith === 'none' ? language.t('gains_note')
      : language.t('gains_between', { from: Math.min(now.year, now.yearB),
        to: Math.max(now.year, now.yearB) });
    const rows = found.map((gain, i) => item(gain, most, i));
    byId('gains-list').replaceChildren(...rows.slice(0, FIRST));
    byId('gains-more').hidden = rows.length <= FIRST;
    byId('gains-more-title').textContent = language.t('gains_more', { n: rows.length - FIRST });
    byId('gains-rest').replaceChildren(...rows.slice(FIRST));
    byId('gain-clear').hidden = !now.gain;
  }

  /** @param {import('./times.js').Gain} gain @param {number} most
   * @param {number} i */
  function item(gain, most, i) {
    const chosen = state().gain === gain.key;
    const told = [language.t(`status_${gain.status}`),
      gain.opens > 0 ? language.t('opens_in',
        { year: gain.opens }) : '',
      gain.people > 0 ? language.t('gain_people', { people: peopleWord(language, gain.people) })
        : '', gain.opened ? language.t('gain_opened', { n: gain.opened }) : '']
      .filter(Boolean).join(' · ');
    return make('li', { 'data-line': gain.line, 'data-mode': gain.mode,
      'data-saved': gain.saved, 'data-year': gain.year },
    make('button', { type: 'button', 'aria-pressed': String(chosen),
      click: () => set({ gain: chosen ? '' : gain.key }) },
    make('span', { class: 'rank', 'aria-hidden': 'true' }, String(i + 1)),
    make('b', {}, gain.name),
    make('span', { class: 'far' }, gain.saved >= 0.005
      ? language.t('minutes_short', { n: language.number(gain.saved, gain.saved < 1 ? 2 : 1) }) : '—'),
    make('i', { class: 'bar', style: `width:${(gain.saved / most * 100).toFixed(1)}%`,
      'aria-hidden': 'true' }),
    make('small', {}, told)));
  }

  byId('gain-clear').addEventListener('click', () => set({ gain: '' }));
  listen(['mode', 'compareWith', 'year', 'yearB', 'gain', 'lang'], show);
  show();
}
