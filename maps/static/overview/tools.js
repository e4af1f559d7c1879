/** Tools over the map: measure, one's own place, the whole screen, coordinates. */
import { byId, copyText, make } from '../page/dom.js';
import { gcj02Of, metresBetween } from '../map/geodesy.js';

/** Degrees as they are written and copied: five decimals are a metre. */
const DECIMALS = 5;

/** @param {number} lon @param {number} lat */
export function degreesText(lon, lat) {
  return `${lon.toFixed(DECIMALS)}, ${lat.toFixed(DECIMALS)}`;
}

/**
 * @param {any} map
 * @param {import('../page/language.js').Language} language
 * @param {import('../page/store.js').Store} store
 */
export function bindTools(map, language, store) {
  const note = byId('tool-note');
  const buttons = { measure: byId('measure'), coordinates: byId('coordinates') };
  // Beside the zoom buttons, where Leaflet keeps them in a row.
  map.getContainer().querySelector('.leaflet-top.leaflet-right')?.append(byId('tools'));
  L.DomEvent.disableClickPropagation(byId('tools'));
  L.DomEvent.disableScrollPropagation(byId('tools'));
  /** @type {'measure'|'coordinates'|''} */
  let active = '';
  const ruler = createRuler(map, language, (text) => tell(text));

  /** @param {string} text */
  function tell(text) {
    note.textContent = text;
    note.hidden = !text;
  }

  /** @param {'measure'|'coordinates'|''} tool */
  function use(tool) {
    active = active === tool ? '' : tool;
    for (const [name, button] of Object.entries(buttons)) {
      button.setAttribute('aria-pressed', String(name === active));
    }
    map.getContainer().classList.toggle('measuring', active !== '');
    ruler.clear();
    tell(active ? language.t(`tool_${active}_hint`) : '');
  }

  /** @param {any} at */
  function showCoordinates({ lat, lng }) {
    const rows = [['coordinates_wgs84', degreesText(lng, lat)],
      ['coordinates_gcj02', degreesText(...gcj02Of(lng, lat))]];
    const said = make('p', { class: 'copied', role: 'status' });
    L.popup({ className: 'callout', offset: [0, -2], closeButton: false, autoPan: true })
      .setLatLng([lat, lng])
      .setContent(make('div', {}, ...rows.map(([key, text]) => make('p', { class: 'place' },
        make('span', {}, language.t(key)), make('b', { 'data-datum': key }, text),
        make('button', { type: 'button', class: 'action', 'data-copy': text,
          'aria-label': `${language.t('copy')} ${language.t(key)}`,
          click: async () => {
            const done = await copyText(text);
            said.textContent = language.t(done ? 'copied' : 'copy_failed');
          } }, language.t('copy')))), make('p', { class: 'note' },
      language.t('coordinates_note')), said)).openOn(map);
  }

  buttons.measure.addEventListener('click', () => use('measure'));
  buttons.coordinates.addEventListener('click', () => use('coordinates'));
  map.on('contextmenu', (/** @type {any} */ event) => showCoordinates(event.latlng));
  map.on('mousemove', (/** @type {any} */ event) => {
    if (active === 'coordinates') tell(degreesText(event.latlng.lng, event.latlng.lat));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && active) use('');
    // The middle of the map, for those who do not point.
    if (event.key === 'Enter' && active && event.target === map.getContainer()) {
      if (active === 'measure') ruler.add(map.getCenter());
      else showCoordinates(map.getCenter());
    }
  });
  bindPlace(map, language, tell);
  bindScreen();
  store.listen(['lang'], () => tell(active ? language.t(`tool_${active}_hint`) : ''));
  return {
    isOn: () => active !== '',
    /** Whether a tool takes a click on the map. @param {any} event */
    takes(event) {
      if (active === 'measure') ruler.add(event.latlng);
      else if (active === 'coordinates') showCoordinates(event.latlng);
      return active !== '';
    },
  };
}

/**
 * A line of clicked points and its length along the ellipsoid.
 * @param {any} map
 * @param {import('../page/language.js').Language} language
 * @param {(text: string) => void} tell
 */
function createRuler(map, language, tell) {
  /** @type {any[]} */
  let points = [];
  /** @type {any} */
  let line = null;
  return {
    /** @param {any} at */
    add(at) {
      points.push(at);
      line ??= L.polyline([], { className: 'ruler', color: '#d7263d', weight: 3, interactive: false })
        .addTo(map);
      line.setLatLngs(points);
      let metres = 0;
      for (let i = 1; i < points.length; i++) {
        metres += metresBetween([points[i - 1].lng, points[i - 1].lat], [points[i].lng, points[i].lat]);
      }
      tell(points.length < 2 ? language.t('tool_measure_next') : language.t('tool_measure_sum', {
        length: metres < 1000 ? `${Math.round(metres)} ${language.t('metre')}`
          : `${language.number(metres / 1000, 2)} ${language.t('unit_km')}`, n: points.length }));
    },
    clear() {
      points = [];
      line?.remove();
      line = null;
    },
  };
}

/**
 * Where the person is: asked for once, when the button is pressed, and kept nowhere.
 * @param {any} map
 * @param {import('../page/language.js').Language} language
 * @param {(text: string) => void} tell
 */
function bindPlace(map, language, tell) {
  const button = byId('locate');
  /** @type {any} */
  let marks = null;
  if (!navigator.geolocation) button.hidden = true;
  button.addEventListener('click', () => {
    if (marks) {
      marks.remove();
      marks = null;
      button.setAttribute('aria-pressed', 'false');
      tell('');
      return;
    }
    tell(language.t('locate_waiting'));
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      const at = /** @type {[number, number]} */ ([coords.latitude, coords.longitude]);
      marks = L.layerGroup([
        L.circle(at, { radius: coords.accuracy, color: '#17509e', weight: 1, interactive: false }),
        L.circleMarker(at, { radius: 7, color: '#fff', weight: 2, fillColor: '#17509e',
          fillOpacity: 1, interactive: false })]).addTo(map);
      button.setAttribute('aria-pressed', 'true');
      map.setView(at, Math.max(map.getZoom(), 11));
      tell(language.t('locate_found', { at: degreesText(coords.longitude, coords.latitude),
        metres: Math.round(coords.accuracy) }));
    }, ({ code }) => tell(language.t(code === 1 ? 'locate_denied' : 'locate_failed')),
    { maximumAge: 60_000, timeout: 15_000 });
  });
}

/** The page on the whole screen, where the browser lets it. */
function bindScreen() {
  const button = byId('fullscreen');
  const page = document.documentElement;
  button.hidden = !document.fullscreenEnabled;
  button.addEventListener('click', () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen();
    done.catch(() => { button.hidden = true; });
  });
  document.addEventListener('fullscreenchange', () => {
    button.setAttribute('aria-pressed', String(!!document.fullscreenElement));
  });
}
