/** Puts the page together: data, map, controls. */
import { byId, inputById, make } from '../page/dom.js';
import { createStore } from '../page/store.js';
import { bindNames, createLanguage, namesOnMap, translatePage } from '../page/language.js';
import { createScene, drawScene, shownIn } from '../map/scene.js';
import { createSurface } from '../map/surface.js';
import { latitudeOf, longitudeOf } from '../data/decode.js';
import { pick } from '../map/pick.js';
import { renderLegend } from '../map/legend.js';
import { hasStatus, kindWord, showDetail, showList, statusWord } from '../page/feature-panel.js';
import { bindLayers } from './layer-control.js';
import { bindNear, createNearby } from './near.js';
import { STATUSES, bindYear } from '../page/year-slider.js';
import { bindSearch } from './search.js';
import { placeWord } from './search-names.js';
import { bindShare, readHash } from '../page/address.js';
import { bindTakeaway } from './downloads.js';
import { bindPicture } from './picture.js';
import { bindTheme } from '../page/theme.js';
import { bindLinks } from '../page/links.js';
import { bindCompare } from './compare.js';
import { bindBasemap } from './basemap.js';
import { bindHeadline } from './headline.js';
import { COVERS, bindCovers, foldLegend, foldOnNarrowing, roomAround, roomBeside } from '../page/covers.js';
import { bindSearchRoom, bindSheet } from '../page/sheet.js';
import { bindCallouts } from '../page/callouts.js';
import { bindEmbed } from './embed.js';
import { bindTools } from './tools.js';
import { FILTERS, bindUndo } from '../page/undo.js';
import { drawnAs } from '../data/looks.js';

function start() {
  const data = /** @type {RawData} */ (JSON.parse(byId('atlas-data').textContent ?? ''));
  const map = /** @type {any} */ (window)[data.page.map];
  const scene = createScene(data);
  /** @type {State} */
  const initial = {
    year: data.page.asOfYear,
    statuses: new Set(STATUSES),
    named: false,
    layers: new Set(data.groups.flatMap((g) => g.layers.filter((l) => l.on).map((l) => l.id))),
    district: '', km: 20, unit: 'km', nearStatus: '', nearKind: '', selected: '',
    lang: 'zh', theme: 'auto', compare: false, compareYear: 2015, swipe: 0.5, basemap: '',
  };
  const opening = readHash(window.location.hash, initial, data);
  const store = createStore({ ...initial, ...known(opening.patch, scene) });
  const language = createLanguage(data.words, () => store.get().lang, data.said);
  bindNames(store, language, namesOnMap(scene));
  scene.towards = (name) => language.t('towards', { name: language.say(name) });
  const nearby = createNearby(data, scene);
  /** @type {Set<string>|null} */
  let lit = null;
  const relight = () => {
    const state = store.get();
    lit = state.district ? new Set(nearby(state).map(({ feature }) => feature.id)) : null;
  };
  relight();
  let redraw = () => {};
  const looksDark = bindTheme(store, language, () => redraw());
  let printing = false;
  const isDark = () => looksDark() && !printing;

  /** @param {'one'|'left'|'right'} side */
  function shown(side) {
    const state = store.get();
    return shownIn(scene, state, { dark: isDark(), lit,
      year: side === 'left' ? state.compareYear : undefined });
  }

  const surfaces = {
    main: createSurface(map, (ctx, view) => drawScene(ctx, view, scene, shown('right')), COVERS),
    other: createSurface(map, (ctx, view) => drawScene(ctx, view, scene, shown('left')), COVERS),
  };
  redraw = () => {
    surfaces.main.later();
    surfaces.other.later();
    renderLegend(scene, shown('one'), language, map.getZoom());
  };

  const reader = { data, scene, language, state: store.get, open };

  /** @param {Feature} feature @param {Feature[]} [others] */
  function describe(feature, others = []) {
    showDetail(reader, feature, others, { close, near: (district) => {
      store.set({ district: district.id });
      close();
      byId('near').scrollIntoView({ block: 'start' });
      byId('near-district').focus();
    } });
  }

  function close() {
    byId('detail').hidden = true;
    document.body.classList.remove('detail-open');
    map.closePopup();
    store.set({ selected: '' });
    map.getContainer().focus({ preventScroll: true });
  }

  /** A small sign at the place itself. @param {Feature} feature @param {any} at @param {string} [name] */
  function callout(feature, at, name = feature.name) {
    const status = hasStatus(reader, feature) ? ` · ${statusWord(reader, feature)}` : '';
    L.popup({ closeButton: false, autoPan: false, offset: [0, -4], className: 'callout' })
      .setLatLng(at)
      .setContent(make('div', {}, make('b', {}, name), name === feature.name
        ? make('span', {}, `${kindWord(reader, feature)}${status}`) : null))
      .openOn(map);
  }

  /** Fly to a feature and open it. @param {Feature} feature */
  function open(feature) {
    store.set({ selected: feature.id, layers: new Set([...store.get().layers, feature.layer]),
      named: store.get().named && feature.named });
    describe(feature);
    if (Number.isFinite(feature.box[0])) frame(feature);
    if (Number.isFinite(feature.x)) {
      callout(feature, [latitudeOf(feature.y), longitudeOf(feature.x)]);
    }
    byId('detail-title').focus({ preventScroll: true });
  }

  /** Fly to what a search found: a feature opens, another place is only shown.
   * @param {import('./search-names.js').Found} answer */
  function goTo(answer) {
    const { feature, place } = answer;
    if (feature) {
      open(feature);
      return;
    }
    if (!place) return;
    const at = /** @type {[number, number]} */ ([place.latitude, place.longitude]);
    const quiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    map.flyTo(at, place.zoom, { animate: !quiet, duration: 0.8 });
    L.popup({ closeButton: false, autoPan: false, offset: [0, -4], className: 'callout' })
      .setLatLng(at).setContent(make('div', {}, make('b', {}, language.pick(answer)),
        make('span', {}, placeWord(answer, language)))).openOn(map);
    map.getContainer().focus({ preventScroll: true });
  }

  /** Show all of a feature beside the panels. @param {Feature} feature */
  function frame({ box: [west, north, east, south] }) {
    const quiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const corners = L.latLngBounds([latitudeOf(south), longitudeOf(west)],
      [latitudeOf(north), longitudeOf(east)]);
    map.flyToBounds(corners, { maxZoom: 11, ...roomBeside(map), animate: !quiet, duration: 0.8 });
  }

  /** Where on which surface an event of the map lies. @param {any} event */
  function spot(event) {
    const { compare, swipe } = store.get();
    const left = compare && event.containerPoint.x < swipe * map.getSize().x;
    const surface = left ? surfaces.other : surfaces.main;
    const view = surface.view();
    const at = map.project(event.latlng, view.zoom);
    return { x: at.x - view.left, y: at.y - view.top, surface, view,
      seen: shown(left ? 'left' : 'right') };
  }

  /** @param {any} event @param {boolean} polygons */
  function under(event, polygons) {
    const { x, y, surface, view, seen } = spot(event);
    return pick(x, y, view, scene, seen, surface.drawn().symbols, { polygons });
  }

  /** @param {Feature} feature */
  const isClustered = ({ layer }) => scene.layers[layer].look.draw === 'clusters';

  /** Features of the topmost bubble at an event. @param {any} event @returns {Feature[]} */
  function bubble(event) {
    const { x, y, surface } = spot(event);
    const hit = surface.drawn().symbols.find((mark) => isClustered(mark.features[0])
      && Math.hypot(mark.x - x, mark.y - y) <= mark.r);
    return hit?.features ?? [];
  }

  map.on('click', (/** @type {any} */ event) => {
    if (tools.takes(event)) return;
    const found = under(event, true);
    if (!found.length) {
      if (store.get().selected) close();
      return;
    }
    const [feature, ...others] = found;
    if (bubble(event).length > 1) {
      const title = language.t('bubble', { n: bubble(event).length });
      showList(reader, title, bubble(event), close);
      callout(feature, event.latlng, title);
      map.panInside(event.latlng, roomBeside(map));
      return;
    }
    const district = found.find(({ layer }) => layer === 'districts');
    store.set({ selected: feature.id,
      ...(feature.layer === 'districts' && district ? { district: district.id } : {}) });
    describe(feature, others);
    callout(feature, event.latlng);
    map.panInside(event.latlng, roomBeside(map));
  });

  bindCallouts(map);
  // What is open has its sign already.
  bindHover(map, (event) => (tools.isOn() ? [] : under(event, false)), (feature) => (feature.id === store.get().selected
    ? '' : `${feature.name} · ${
    kindWord(reader, feature)}${hasStatus(reader, feature) ? ` · ${statusWord(reader, feature)}` : ''}`));
  bindHeadline(data, store, language);
  bindSearch(scene, data, language, (feature) => kindWord(reader, feature), goTo);
  const undated = drawnAs(scene.layers, 'lines', 'symbols', 'clusters')
    .flatMap(({ features }) => features)
    .filter((feature) => Number.isFinite(feature.x) && feature.undated);
  bindYear(data, store, language, undated.length);
  bindLayers(data, scene, store, language, (id) => showList(reader, 
    language.pick(scene.layers[id].look), scene.layers[id].features, close));
  bindNamed(store);
  bindNear(reader, store, nearby, frame);
  bindCompare(data, map, store, language, surfaces);
  bindBasemap(map, store);
  const refill = bindTakeaway(reader, nearby);
  bindPicture({ data, scene, language, map, state: store.get,
    shown: (side) => shown(side === 'one' ? 'right' : side),
    onPaper: (paint) => {
      printing = true;
      paint();
      printing = false;
    } });
  bindSheet(map, language, store);
  bindSearchRoom();
  const tools = bindTools(map, language, store);
  bindUndo(store, FILTERS);
  bindEscape(() => !tools.isOn() && !byId('detail').hidden && close());
  byId('lang').addEventListener('click', () => store.set({
    lang: store.get().lang === 'zh' ? 'en' : 'zh' }));

  store.listen(['district', 'km', 'unit', 'nearStatus', 'nearKind', 'named', 'year'], relight);
  store.listen(['*', ...Object.keys(initial)], (state, changed) => {
    if ([...changed].every((key) => key === 'swipe' || key === 'basemap')) return;
    redraw();
  });
  store.listen(['basemap'], () => redraw());
  store.listen(['lang'], ({ lang, selected }) => {
    translatePage(language, lang);
    refill();
    const feature = scene.byId.get(selected);
    if (feature && !byId('detail').hidden) describe(feature);
  });
  store.listen(['year'], ({ selected }) => {
    const feature = scene.byId.get(selected);
    if (feature && !byId('detail').hidden) describe(feature);
  });

  /** @param {ReturnType<typeof readHash>} told */
  function apply(told) {
    store.set({ ...initial, ...known(told.patch, scene) });
    if (told.where) {
      map.setView([told.where.latitude, told.where.longitude], told.where.zoom,
        { animate: false });
    }
    const feature = scene.byId.get(store.get().selected);
    if (feature) describe(feature);
  }

  translatePage(language, store.get().lang);
  renderLegend(scene, shown('one'), language, map.getZoom());
  foldLegend(map);
  foldOnNarrowing(map);
  if (opening.where) apply(opening);
  else {
    map.fitBounds(data.page.bounds, { animate: false, ...roomAround(map) });
    const feature = scene.byId.get(store.get().selected);
    if (feature) open(feature);
  }
  bindLinks(store);
  bindShare(map, store, initial, language,
    (hash) => apply(readHash(hash, initial, data)));
  bindCovers(() => Object.values(surfaces).forEach((surface) => surface.later()));
  map.on('zoomend', () => renderLegend(scene, shown('one'), language, map.getZoom()));
  bindEmbed(language);
  surfaces.main.redraw();
  renderLegend(scene, shown('one'), language, map.getZoom());
  document.documentElement.dataset.ready = 'yes';
  /** @type {any} */ (window).atlas = { map, store, scene, labels: () => surfaces.main.drawn().labels,
    symbols: () => surfaces.main.drawn().symbols, view: () => surfaces.main.view(), describe };
}

/** The key that closes what is open; in a field, or with a tool, it has another job.
 * @param {() => void} close */
function bindEscape(close) {
  // Before the tools hear it: the key that ends a tool closes nothing else.
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || /** @type {HTMLElement} */ (target).closest?.('input, select')) return;
    close();
  }, true);
}

/** The filter for what a document names. @param {import('../page/store.js').Store} store */
function bindNamed(store) {
  const box = inputById('named');
  box.addEventListener('change', () => store.set({ named: box.checked }));
  store.listen(['named'], ({ named }) => { box.checked = !!named; });
  box.checked = !!store.get().named;
}

/** Ids an address tells that this page does not have are dropped. */
/** @param {Partial<State>} patch @param {Scene} scene @returns {Partial<State>} */
function known(patch, scene) {
  const told = { ...patch };
  if (told.district && scene.byId.get(told.district)?.layer !== 'districts') delete told.district;
  if (told.selected) told.selected = scene.byId.get(told.selected)?.id;
  if (!told.selected) delete told.selected;
  return told;
}

/**
 * The name of what is under the pointer.
 * @param {any} map
 * @param {(event: any) => Feature[]} under
 * @param {(feature: Feature) => string} describe
 */
function bindHover(map, under, describe) {
  const tip = byId('hover');
  const container = map.getContainer();
  let pending = 0;
  let moving = false;
  map.on('movestart zoomstart', () => {
    moving = true;
    tip.hidden = true;
  });
  map.on('moveend', () => { moving = false; });
  map.on('mousemove', (/** @type {any} */ event) => {
    if (moving || pending) return;
    pending = requestAnimationFrame(() => {
      pending = 0;
      const [feature] = under(event);
      container.style.cursor = feature ? 'pointer' : '';
      tip.textContent = feature ? describe(feature) : '';
      tip.hidden = !tip.textContent;
      if (tip.hidden) return;
      // Beside the pointer, on the side where there is room.
      const { x, y } = event.containerPoint;
      const left = x + 14 + tip.offsetWidth > container.clientWidth ? x - 10 - tip.offsetWidth : x + 14;
      const top = y + 50 + tip.offsetHeight > container.clientHeight ? y - 10 - tip.offsetHeight : y + 14;
      tip.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
    });
  });
  map.on('mouseout', () => { tip.hidden = true; });
}

start();
