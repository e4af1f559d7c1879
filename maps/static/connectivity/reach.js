/** From where and to where, and whom one reaches within 30, 60 and 90 minutes. */
import { byId, make, selectById } from '../page/dom.js';
import { peopleWord, wholeMinutes } from './speech.js';

const LIMITS = [30, 60, 90];

/**
 * @typedef {object} Desk2  what the panels are made from
 * @property {import('./classes.js').TravelData} data
 * @property {Scene} scene
 * @property {import('../page/language.js').Language} language
 * @property {import('./times.js').Times} times
 * @property {() => import('./classes.js').TravelState} state
 * @property {(patch: Partial<import('./classes.js').TravelState>) => void} set
 * @property {(keys: string[], listener: () => void) => void} listen
 */

/** @param {Desk2} desk @param {string} id @param {string} none */
function fillDistricts({ scene, times, language }, id, none) {
  const select = selectById(id);
  const { districts } = scene.layers;
  /** @type {Map<string, Feature[]>} */
  const cities = new Map();
  for (const feature of districts.features) {
    if (!times.index.has(feature.id)) continue;
    const city = districts.cell('city', feature.index) ?? '';
    cities.set(city, [...(cities.get(city) ?? []), feature]);
  }
  select.replaceChildren(make('option', { value: '' }, language.t(none)),
    ...[...cities].map(([city, features]) => make('optgroup',
      { label: language.say(city) },
      ...features.map((f) => make('option', { value: f.id }, f.name)))));
}

/** @param {Desk2} desk */
export function bindEnds(desk) {
  const { state, set, listen, language } = desk;
  const from = selectById('from-district');
  const to = selectById('to-district');
  const mode = selectById('mode');
  const sets = { from: byId('click-from'), to: byId('click-to') };

  function show() {
    const now = state();
    from.value = now.from;
    to.value = now.to;
    to.disabled = !now.from;
    mode.value = now.mode;
    sets.from.setAttribute('aria-pressed', String(now.clickSets === 'from'));
    sets.to.setAttribute('aria-pressed', String(now.clickSets === 'to'));
    /** @type {HTMLButtonElement} */ (byId('swap')).disabled = !now.to;
  }

  function fill() {
    fillDistricts(desk, 'from-district', 'from_mean');
    fillDistricts(desk, 'to-district', 'to_choose');
    mode.replaceChildren(...desk.data.travel.times.modes.map((value) => make('option', { value },
      language.t(`mode_${value}`))));
    show();
  }

  from.addEventListener('change', () => set({ from: from.value,
    ...(from.value && from.value !== state().to ? {} : { to: '' }), gain: '' }));
  to.addEventListener('change', () => set({ to: to.value === state().from ? '' : to.value,
    gain: '' }));
  mode.addEventListener('change', () => set({ mode: mode.value, gain: '' }));
  sets.from.addEventListener('click', () => set({ clickSets: 'from' }));
  sets.to.addEventListener('click', () => set({ clickSets: 'to' }));
  byId('swap').addEventListener('click', () => set({ from: state().to, to: state().from }));
  listen(['from', 'to', 'mode', 'clickSets'], show);
  listen(['lang'], fill);
  fill();
}

/** @param {Desk2} desk */
export function bindReach(desk) {
  const { state, listen, language, times } = desk;

  function show() {
    const { from, year, yearB, mode, compareWith } = state();
    const origin = times.index.get(from);
    byId('reach-empty').hidden = origin !== undefined;
    byId('reach-tiles').hidden = origin === undefined;
    const list = byId('reach-list');
    const beyond = byId('beyond');
    beyond.hidden = origin === undefined;
    list.replaceChildren();
    if (origin === undefined) return;
    const before = compareWith === 'none' ? null : yearB;
    const rows = times.minutesFrom(year, mode, origin)
      .map((minutes, place) => ({ minutes, place }))
      .filter(({ place }) => place !== origin)
      .sort((a, b) => (a.minutes ?? Infinity) - (b.minutes ?? Infinity) || a.place - b.place);
    byId('reach-tiles').replaceChildren(...LIMITS.map((limit) => tile(limit, origin, before)));
    LIMITS.forEach((limit, k) => {
      const own = rows.filter(({ minutes }) => minutes !== null && minutes <= limit
        && minutes > (k ? LIMITS[k - 1] : -1));
      if (!own.length) return;
      list.append(make('h3', {}, k ? language.t('between', { from: LIMITS[k - 1], to: limit })
        : language.t('within', { n: limit })),
        make('ol', {}, ...own.map((row) => item(row, origin, before))));
    });
    const far = rows.filter(({ minutes }) => minutes === null || minutes > 90);
    beyond.hidden = !far.length;
    byId('beyond-title').textContent = language.t('beyond', { n: far.length });
    byId('beyond-list').replaceChildren(...far.map((row) => item(row, origin, before)));
  }

  /** @param {number} limit @param {number} origin @param {number|null} before */
  function tile(limit, origin, before) {
    const { year, mode } = state();
    const people = times.peopleWithin(year, mode, origin, limit);
    const count = times.minutesFrom(year, mode, origin)
      .filter((minutes, j) => j !== origin && minutes !== null && minutes <= limit).length;
    const then = before === null ? null : times.peopleWithin(before, mode, origin, limit);
    return make('div', { class: 'tile', 'data-limit': limit, 'data-people': people },
      make('dt', {}, language.t('within', { n: limit })),
      make('dd', {}, make('b', {}, peopleWord(language, people)),
        make('small', {}, language.t(count ? 'districts_too' : 'districts_none', { n: count })),
        then === null ? null : make('small', {}, `${before}: ${peopleWord(language, then)}`)));
  }

  /** @param {{minutes: number|null, place: number}} row @param {number} origin
   * @param {number|null} before */
  function item({ minutes, place }, origin, before) {
    const { mode } = state();
    const then = before === null ? null : times.between('minutes', before, mode, origin, place);
    const id = times.ids[place];
    return make('li', { 'data-id': id, 'data-minutes': minutes,
      'data-before': then, 'aria-current': state().to === id ? 'true' : null },
    make('button', { type: 'button', click: () => desk.set({ to: id, gain: '' }) },
      make('b', {}, times.names[place]),
      make('span', { class: 'far' }, minutes === null ? language.t(times.whyNot(state().year,
        mode, origin, place))
        : `${wholeMinutes(language, minutes)} ${language.t('minute_unit')}`),
      times.counted ? make('small', {}, peopleWord(language, times.population[place])) : null,
      before === null ? null : make('small', { class: 'far' }, then === null
        ? language.t(`then_${times.whyNot(before, mode, origin, place)}`, { year: before })
        : language.t('then', { year: before, n: wholeMinutes(language, then) }))));
  }

  listen(['from', 'to', 'year', 'yearB', 'mode', 'compareWith', 'lang'], show);
  show();
}
