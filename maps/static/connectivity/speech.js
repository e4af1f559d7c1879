/** What the page says about its numbers: the title, the minutes of a district, the tooltip. */

/** Where classes and reach end: 60.4 minutes are not "60", for they are not within 60. */
const CLASS_ENDS = { minutes: [30, 60, 90, 120, 150], mean: [60, 75, 90, 110, 140] };

/**
 * Minutes as a reader is told them: whole ones, but tenths just beyond a limit.
 * @param {import('../page/language.js').Language} language
 * @param {number} minutes
 * @param {'minutes'|'mean'} [scale]
 */
export function wholeMinutes(language, minutes, scale = 'minutes') {
  const whole = Math.round(minutes);
  return language.number(whole < minutes && CLASS_ENDS[scale].includes(whole) ? Math.ceil(minutes * 10) / 10
    : whole, 1);
}

/**
 * What stands under a district's name on the map.
 * @param {import('./classes.js').View2} asked
 * @param {import('../page/language.js').Language} language
 * @returns {(answer: import('./classes.js').Answer) => string}
 */
export function speaker(asked, language) {
  return ({ value, what }) => {
    if (what === 'new') return language.t('newly');
    if (what === 'worthless') return language.t('not_by_rail');
    if (value === null) return language.t('no_way');
    if (what === 'self') return language.t('start_here');
    if (asked.scale === 'minutes' || asked.scale === 'mean') {
      return wholeMinutes(language, value, asked.scale);
    }
    if (asked.scale === 'gain') return value < 0.05 ? '0'
      : `−${value < 10 ? value.toFixed(1) : Math.round(value)}`;
    const whole = Math.round(value);
    return whole < 0 ? `−${-whole}` : whole > 0 ? `+${whole}` : '0';
  };
}

/**
 * The title: what the map says.
 * @param {import('./classes.js').TravelState} state
 * @param {import('./times.js').Times} times
 * @param {import('./times.js').Gain|undefined} gain
 * @param {import('../page/language.js').Language} language
 */
export function titleOf(state, times, gain, language) {
  const { year, yearB, from, compareWith } = state;
  if (gain) return gainTitle(gain, times, language);
  const mode = language.t(`by_${state.mode}`);
  const origin = times.index.get(from);
  const compared = compareWith !== 'none';
  if (origin === undefined) {
    const now = times.meanOfAll(year, state.mode) ?? 0;
    const before = times.meanOfAll(yearB, state.mode) ?? 0;
    return language.t(compared ? 'title_mean_compared' : 'title_mean', { year, mode, yearB,
      minutes: wholeMinutes(language, now), before: wholeMinutes(language, before) });
  }
  const people = (/** @type {number} */ when) => peopleWord(language,
    times.peopleWithin(when, state.mode, origin, 60));
  return language.t(compared ? 'title_from_compared' : 'title_from', { year, yearB, mode,
    name: times.names[origin], people: people(year), before: people(yearB) });
}

/** @param {import('./times.js').Gain} gain
 * @param {import('./times.js').Times} times
 * @param {import('../page/language.js').Language} language */
function gainTitle(gain, times, language) {
  const most = gain.byDistrict.indexOf(Math.max(...gain.byDistrict));
  const minutes = language.number(gain.byDistrict[most], 1);
  return language.t(gain.byDistrict[most] > 0 ? 'title_gain' : 'title_gain_opened', {
    line: gain.name, year: gain.year, name: times.names[most], minutes, pairs: gain.opened });
}

/**
 * People in the unit people count in: 万 in Chinese, thousands or millions in English.
 * @param {import('../page/language.js').Language} language
 * @param {number} people
 */
export function peopleWord(language, people) {
  if (people < 10_000) return language.t('people', { n: language.number(people) });
  return language.t('people_many', { wan: language.number(people / 10_000, people < 1e6 ? 1 : 0),
    million: language.number(people / 1e6, 2) });
}
