/**
 * An online map underneath, only when the person asks for it. Both sources are drawn on
 * WGS 84 (天地图 on CGCS2000, centimetres away); maps on GCJ-02 would lie 350-390 m off.
 */
import { byId, inputById, selectById } from '../page/dom.js';

const SOURCES = /** @type {Record<string, {url: string, hosts: string, credit: string}>} */ ({
  osm: {
    url: 'https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png',
    hosts: 'abc',
    credit: '© OpenStreetMap contributors',
  },
  tianditu: {
    url: 'https://t{s}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0'
      + '&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL={x}&TILEROW={y}'
      + '&TILEMATRIX={z}&tk={key}',
    hosts: '01234567',
    credit: '天地图',
  },
});

/** @param {any} map @param {import('../page/store.js').Store} store */
export function bindBasemap(map, store) {
  const box = inputById('basemap');
  const source = selectById('basemap-source');
  const key = inputById('basemap-key');
  /** @type {any} */
  let tiles = null;

  function show() {
    const { basemap } = store.get();
    tiles?.remove();
    tiles = null;
    byId('basemap-credit').textContent = '';
    box.checked = !!basemap;
    byId('basemap-choice').hidden = !basemap;
    byId('basemap-key-row').hidden = basemap !== 'tianditu';
    const chosen = SOURCES[basemap];
    if (!chosen || (basemap === 'tianditu' && !key.value.trim())) return;
    tiles = L.tileLayer(chosen.url.replace('{key}', encodeURIComponent(key.value.trim())),
      { subdomains: chosen.hosts, maxZoom: 18, crossOrigin: 'anonymous' });
    byId('basemap-credit').textContent = chosen.credit;
    tiles.addTo(map);
  }

  box.addEventListener('change', () => store.set({ basemap: box.checked ? source.value : '' }));
  source.addEventListener('change', () => store.set({ basemap: source.value }));
  key.addEventListener('change', show);
  store.listen(['basemap'], show);
  show();
}
