/** The address keeps what is shown, and brings it back; it works from file:// too. */
import { byId, copyText, inputById } from './dom.js';

/**
 * @typedef {{zoom: number, latitude: number, longitude: number}} Where
 */

/** The zoom levels of the map (maps/pages/engine.py). */
const ZOOMS = [6, 16];

/** @param {State} state @param {Where} where @param {State} initial */
export function writeHash(state, where, initial) {
  const parts = new URLSearchParams();
  parts.set('map', `${where.zoom.toFixed(2)}/${where.latitude.toFixed(4)}/${
    where.longitude.toFixed(4)}`);
  parts.set('y', String(state.year));
  if (!sameSet(state.layers, initial.layers)) parts.set('l', [...state.layers].sort().join(','));
  if (!sameSet(state.statuses, initial.statuses)) {
    parts.set('s', [...state.statuses].sort().join(','));
  }
  if (state.named) parts.set('n', '1');
  if (state.district) {
    parts.set('d', state.district);
    parts.set('r', `${state.km}${state.unit}`);
    if (state.nearStatus) parts.set('ns', state.nearStatus);
    if (state.nearKind) parts.set('nk', state.nearKind);
  }
  if (state.selected) parts.set('o', state.selected);
  if (state.compare) parts.set('c', `${state.compareYear}@${state.swipe.toFixed(2)}`);
  if (state.lang !== initial.lang) parts.set('lang', state.lang);
  if (state.theme !== 'auto') parts.set('t', state.theme);
  // Slashes, commas and @ are legal in a fragment and easier to read.
  return `#${parts.toString().replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%40/g, '@')}`;
}

/** @param {Set<string>} a @param {Set<string>} b */
function sameSet(a, b) {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

/**
 * State told by an address; what it does not tell stays as it is, nonsense is passed over.
 * @param {string} hash
 * @param {State} initial
 * @param {RawData} data
 * @returns {{patch: Partial<State>, where: Where|null}}
 */
export function readHash(hash, initial, data) {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  /** @type {Partial<State>} */
  const patch = {};
  /** @param {string} name @param {Iterable<string>} allowed */
  const set = (name, allowed) => {
    const known = new Set(allowed);
    return new Set((parts.get(name) ?? '').split(',').filter((item) => known.has(item)));
  };
  /** @param {string|null|undefined} text */
  const year = (text) => {
    const value = Math.round(Number(text));
    return value >= data.page.firstYear && value <= data.page.lastYear ? value : null;
  };
  const shown = year(parts.get('y'));
  if (shown) patch.year = shown;
  if (parts.has('l')) patch.layers = set('l', Object.keys(data.layers));
  if (parts.has('s')) patch.statuses = set('s', initial.statuses);
  if (parts.get('n') === '1') patch.named = true;
  const district = parts.get('d');
  if (district) {
    patch.district = district;
    const radius = /^([\d.]+)(km|min)$/.exec(parts.get('r') ?? '');
    if (radius && Number.isFinite(Number(radius[1]))) {
      patch.km = Number(radius[1]);
      patch.unit = radius[2];
    }
    patch.nearStatus = parts.get('ns') ?? '';
    patch.nearKind = parts.get('nk') ?? '';
  }
  patch.selected = parts.get('o') ?? '';
  const compare = /^(\d+)@([\d.]+)$/.exec(parts.get('c') ?? '');
  const other = year(compare?.[1]);
  if (compare && other) {
    Object.assign(patch, { compare: true, compareYear: other,
      swipe: Math.min(0.98, Math.max(0.02, Number(compare[2]))) });
  }
  const lang = parts.get('lang');
  if (lang === 'en' || lang === 'zh') patch.lang = lang;
  const theme = parts.get('t');
  if (theme === 'light' || theme === 'dark') patch.theme = theme;
  return { patch, where: placeIn(parts.get('map') ?? '') };
}

/**
 * A place on the map as an address tells it, drawn back to what a map can show; null for nonsense.
 * @param {string} text  zoom/latitude/longitude
 * @returns {Where|null}
 */
export function placeIn(text) {
  const numbers = text.split('/').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return null;
  const [zoom, latitude, longitude] = numbers;
  return { zoom: Math.min(ZOOMS[1], Math.max(ZOOMS[0], zoom)),
    latitude: Math.min(85, Math.max(-85, latitude)),
    longitude: Math.min(180, Math.max(-180, longitude)) };
}

/**
 * Put what is shown into the address without a step back; a sandbox may forbid it: then only the
 * field with the link has it.
 * @param {string} hash
 * @returns {string}  the whole address
 */
export function keepAddress(hash) {
  try {
    window.history.replaceState(null, '', hash);
  } catch {
    // A frame with a sandbox: nobody sees its address.
  }
  return window.location.href.split('#')[0] + hash;
}

/**
 * @param {any} map
 * @param {import('./store.js').Store} store
 * @param {State} initial
 * @param {import('./language.js').Language} language
 * @param {(hash: string) => void} restore
 * @param {(state: any, where: Where, initial: any) => string} [writer]
 */
export function bindShare(map, store, initial, language, restore, writer = writeHash) {
  let own = '';
  let pending = 0;

  function write() {
    pending = 0;
    const centre = map.getCenter();
    own = writer(store.get(), { zoom: map.getZoom(), latitude: centre.lat,
      longitude: centre.lng }, initial);
    inputById('share-link').value = own === window.location.hash ? window.location.href
      : keepAddress(own);
  }

  function later() {
    pending ||= window.setTimeout(write, 120);
  }

  store.listen(['*', ...Object.keys(initial)], later);
  map.on('moveend', later);
  window.addEventListener('hashchange', () => {
    if (window.location.hash !== own) restore(window.location.hash);
  });
  byId('copy-link').addEventListener('click', async () => {
    write();
    const field = inputById('share-link');
    const copied = await copyText(field.value);
    // No clipboard for a page from a folder: the link is selected, a key copies it.
    field.select();
    byId('share-note').textContent = language.t(copied ? 'copied' : 'copy_by_hand');
  });
  write();
}
