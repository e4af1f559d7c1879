/** The address of the page: what is asked, and which part of the map is seen. */

/**
 * @param {import('./classes.js').TravelState} state
 * @param {import('../page/address.js').Where} where
 * @param {import('./classes.js').TravelState} initial
 */
export function writeTravelHash(state, where, initial) {
  const parts = new URLSearchParams();
  parts.set('map', `${where.zoom.toFixed(2)}/${where.latitude.toFixed(4)}/${
    where.longitude.toFixed(4)}`);
  parts.set('y', String(state.year));
  parts.set('m', state.mode);
  if (state.from) parts.set('from', state.from);
  if (state.to) parts.set('to', state.to);
  if (state.compareWith !== 'none') parts.set('c', `${state.compareWith}@${state.yearB}`);
  if (state.gain) parts.set('g', state.gain);
  if (state.lang !== initial.lang) parts.set('lang', state.lang);
  if (state.theme !== 'auto') parts.set('t', state.theme);
  return `#${parts.toString().replace(/%2F/g, '/').replace(/%40/g, '@')}`;
}

/**
 * State told by an address; what it does not tell or this page does not know is left out.
 * @param {string} hash
 * @param {import('./classes.js').TravelData} data
 * @returns {{patch: Partial<import('./classes.js').TravelState>,
 *   where: import('../page/address.js').Where|null}}
 */
export function readTravelHash(hash, data) {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const { times, gains } = data.travel;
  /** @type {Partial<import('./classes.js').TravelState>} */
  const patch = {};
  const year = (/** @type {string|null|undefined} */ text) => {
    const value = Math.round(Number(text));
    return value >= data.page.firstYear && value <= data.page.lastYear ? value : null;
  };
  const district = (/** @type {string} */ name) => {
    const id = parts.get(name) ?? '';
    return times.ids.includes(id) ? id : '';
  };
  const shown = year(parts.get('y'));
  if (shown) patch.year = shown;
  const mode = parts.get('m');
  if (mode && times.modes.includes(mode)) patch.mode = mode;
  patch.from = district('from');
  patch.to = patch.from ? district('to') : '';
  if (patch.to === patch.from) patch.to = '';
  const compare = /^(difference|side)@(\d+)$/.exec(parts.get('c') ?? '');
  const other = year(compare?.[2]);
  if (compare && other) {
    patch.compareWith = /** @type {'difference'|'side'} */ (compare[1]);
    patch.yearB = other;
  }
  const gain = parts.get('g') ?? '';
  if (gains.rows.some((cells) => `${cells[6]} ${cells[0]}` === gain)) patch.gain = gain;
  const lang = parts.get('lang');
  if (lang === 'en' || lang === 'zh') patch.lang = lang;
  const theme = parts.get('t');
  if (theme === 'light' || theme === 'dark') patch.theme = theme;
  const map = /^([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(parts.get('map') ?? '');
  return { patch, where: map ? { zoom: Number(map[1]), latitude: Number(map[2]),
    longitude: Number(map[3]) } : null };
}
