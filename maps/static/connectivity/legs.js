/** One journey: its minutes, and the legs it is made of. */
import { byId, make } from '../page/dom.js';
import { wholeMinutes } from './speech.js';

/**
 * @param {import('./reach.js').Desk2} desk
 * @param {import('./journeys.js').FindJourney} find
 */
export function bindLegs(desk, find) {
  const { state, listen, language, times, scene } = desk;

  /** @param {number} year */
  function journey(year) {
    const { from, to, mode } = state();
    const i = times.index.get(from);
    const j = times.index.get(to);
    if (i === undefined || j === undefined) return null;
    return { minutes: times.between('minutes', year, mode, i, j),
      why: times.whyNot(year, mode, i, j),
      vehicle: times.between('vehicle', year, mode, i, j),
      km: times.between('km', year, mode, i, j), legs: find(year, mode, i, j) };
  }

  function show() {
    const { year, yearB, from, to, compareWith } = state();
    const found = journey(year);
    const box = byId('journey');
    box.hidden = !found;
    if (!found) return;
    const ends = `${times.names[times.index.get(from) ?? 0]} → ${
      times.names[times.index.get(to) ?? 0]}`;
    const before = compareWith === 'none' ? null : journey(yearB);
    byId('journey-title').textContent = `${ends} · ${year}`;
    byId('journey-sum').replaceChildren(...summary(found), ...(before ? [make('small', {},
      before.minutes === null ? language.t(`then_${before.why}`, { year: yearB })
        : language.t('then', { year: yearB, n: wholeMinutes(language, before.minutes) }))] : []));
    byId('legs').replaceChildren(...found.legs.map(item));
  }

  /** @param {NonNullable<ReturnType<typeof journey>>} found */
  function summary({ minutes, why, vehicle, km }) {
    if (minutes === null) {
      return [make('b', { id: 'journey-minutes', 'data-why': why }, language.t(why)),
        ...(why === 'no_way' ? [] : [make('span', {}, language.t('worth_note'))])];
    }
    return [make('b', { id: 'journey-minutes', 'data-minutes': minutes, 'data-vehicle': vehicle,
      'data-km': km }, `${wholeMinutes(language, minutes)} ${language.t('minute_unit')}`),
    make('span', {}, language.t('journey_more', { vehicle: wholeMinutes(language, vehicle ?? 0),
      km: language.number(km ?? 0) }))];
  }

  /** @param {import('./journeys.js').Leg} leg */
  function item(leg) {
    const line = scene.byId.get(leg.line)?.name ?? '';
    const what = line || language.t(`leg_${leg.kind}`);
    const [from, to] = [language.say(leg.from), language.say(leg.to)];
    const route = from === to ? from : `${from} → ${to}`;
    return make('li', { class: leg.kind, 'data-mode': leg.kind, 'data-line': leg.line || null,
      'data-minutes': leg.minutes, 'data-km': leg.km }, make('b', {}, what),
    make('span', { class: 'far' }, leg.minutes < 0.5 && leg.minutes > 0
      ? `< 1 ${language.t('minute_unit')}`
      : `${wholeMinutes(language, leg.minutes)} ${language.t('minute_unit')}`),
    make('small', {}, route, line ? ` · ${language.t(`leg_${leg.kind}`)}` : ''),
    make('small', { class: 'far' }, leg.km >= 0.05 ? `${language.number(leg.km, 1)} ${
      language.t('unit_km')}` : ''));
  }

  byId('journey-close').addEventListener('click', () => desk.set({ to: '' }));
  listen(['from', 'to', 'year', 'yearB', 'mode', 'compareWith', 'lang'], show);
  show();
}
