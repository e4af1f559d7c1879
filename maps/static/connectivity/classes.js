/** From what is asked to what each district is painted: values, classes, colours, words. */

/**
 * @typedef {'minutes'|'mean'|'difference'|'gain'} ScaleName
 *
 * @typedef {object} Scale
 * @property {number[]} breaks  a value belongs to the first break it does not exceed
 * @property {string[]} light
 * @property {string[]} dark
 *
 * @typedef {object} TravelLooks
 * @property {Record<ScaleName, Scale>} scales
 * @property {Record<'new'|'none'|'hatch'|'self', {light: string, dark: string}>} special
 * @property {Record<'light'|'dark', Record<string, string>>} underlay
 *
 * @typedef {RawData & {travel: {undated: number, times: import('./times.js').RawTimes,
 *   gains: {rows: import('./times.js').GainCells[], hundredths: Numbers},
 *   journeys: import('./journeys.js').RawJourneys, looks: TravelLooks}}} TravelData
 *
 * @typedef {object} Asked  the page's own part of the state
 * @property {string} from  district, '' for the mean of all trips
 * @property {string} to
 * @property {string} mode
 * @property {number} yearB
 * @property {'none'|'difference'|'side'} compareWith
 * @property {'from'|'to'} clickSets
 * @property {string} gain  key of the line whose gain is shown, '' for none
 * @typedef {State & Asked} TravelState
 *
 * @typedef {object} Answer  what is known of a district
 * @property {number|null} value  minutes, their difference, or the minutes gained
 * @property {'value'|'self'|'none'|'worthless'|'new'|'lost'} what
 *
 * @typedef {object} View2  what the map shows: one scale and an answer for each district
 * @property {ScaleName} scale
 * @property {number} year  whose lines are drawn underneath
 * @property {Answer[]} answers  by place in the list of districts
 */

/**
 * @param {TravelState} state
 * @param {import('./times.js').Times} times
 * @param {import('./times.js').Gain[]} gains
 * @param {'main'|'other'} side
 * @returns {View2}
 */
export function answersFor(state, times, gains, side) {
  const gain = gains.find(({ key }) => key === state.gain);
  if (gain) {
    return { scale: 'gain', year: gain.year, answers: gain.byDistrict.map((value) => ({ value,
      what: 'value' })) };
  }
  const year = side === 'other' ? state.yearB : state.year;
  const now = minutesIn(state, times, year);
  if (state.compareWith !== 'difference') {
    return { scale: state.from ? 'minutes' : 'mean', year, answers: now };
  }
  const before = minutesIn(state, times, state.yearB);
  return { scale: 'difference', year, answers: now.map((answer, i) => change(answer, before[i])) };
}

/** @param {TravelState} state @param {import('./times.js').Times} times
 * @param {number} year @returns {Answer[]} */
function minutesIn({ from, mode }, times, year) {
  const origin = times.index.get(from);
  return times.ids.map((_, i) => {
    if (i === origin) return { value: 0, what: 'self' };
    const value = origin === undefined ? times.mean(year, mode, i)
      : times.between('minutes', year, mode, origin, i);
    if (value !== null) return { value, what: 'value' };
    const why = origin === undefined ? 'no_way' : times.whyNot(year, mode, origin, i);
    return { value, what: why === 'no_way' ? 'none' : 'worthless' };
  });
}

/** @param {Answer} now @param {Answer} before @returns {Answer} */
function change(now, before) {
  if (now.what === 'self') return now;
  if (now.what === 'worthless') return now;
  if (now.value === null) return { value: null, what: before.value === null ? 'none' : 'lost' };
  if (before.value === null) return { value: null, what: 'new' };
  return { value: Math.round((now.value - before.value) * 10) / 10, what: 'value' };
}

/** @param {Scale} scale @param {number} value */
export function classOf(scale, value) {
  const at = scale.breaks.findIndex((limit) => value <= limit);
  return at < 0 ? scale.breaks.length : at;
}

/**
 * Fill of a district; hatched when there is no way.
 * @param {TravelLooks} looks
 * @param {View2} view2
 * @param {Answer|undefined} answer
 * @param {boolean} dark
 * @returns {{fill: string, hatch: string|null}}
 */
export function paintOf(looks, view2, answer, dark) {
  const theme = dark ? 'dark' : 'light';
  const none = looks.special.none[theme];
  if (!answer) return { fill: none, hatch: null };
  if (answer.what === 'new') return { fill: looks.special.new[theme], hatch: null };
  if (answer.what === 'self') return { fill: looks.special.self[theme], hatch: null };
  if (answer.value === null) return { fill: none, hatch: looks.special.hatch[theme] };
  const scale = looks.scales[view2.scale];
  return { fill: scale[theme][classOf(scale, answer.value)], hatch: null };
}

/** Whether light text reads better than dark on a colour. @param {string} fill */
export function isDeep(fill) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
  return r * 0.299 + g * 0.587 + b * 0.114 < 135;
}

/**
 * Words of a scale's classes, for the legend.
 * @param {ScaleName} name
 * @param {Scale} scale
 * @param {import('../page/language.js').Language} language
 * @returns {string[]}
 */
export function classWords(name, { breaks }, language) {
  if (name === 'difference') return differenceWords(breaks, language);
  const unit = { unit: language.t('minute_unit') };
  return [...breaks, null].map((limit, i) => {
    const from = i ? breaks[i - 1] : 0;
    if (name === 'gain' && i === 0) return language.t('gain_none');
    if (limit === null) return language.t('class_over', { from: Math.round(from), ...unit });
    if (i === 0) return language.t('class_under', { to: limit, ...unit });
    return language.t('class_between', { from: Math.max(0.5, from), to: limit, ...unit });
  });
}

/** @param {number[]} breaks @param {import('../page/language.js').Language} language */
function differenceWords(breaks, language) {
  const unit = { unit: language.t('minute_unit') };
  const size = (/** @type {number} */ at) => Math.round(Math.abs(breaks[at]));
  return [...breaks, null].map((limit, i) => {
    if (i === 0) return language.t('faster_over', { from: size(0), ...unit });
    if (limit === null) return language.t('slower_over', { from: size(i - 1), ...unit });
    if (breaks[i - 1] < 0 && limit > 0) return language.t('no_change');
    if (limit > 0) return language.t('slower_between', { from: 1, to: limit, ...unit });
    return language.t('faster_between', { from: Math.max(1, size(i)), to: size(i - 1), ...unit });
  });
}
