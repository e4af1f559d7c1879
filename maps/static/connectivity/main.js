/** Puts the connectivity page together: data, maps, controls. */
import { byId, inputById, make, selectById } from '../page/dom.js';
import { createStore } from '../page/store.js';
import { bindNames, createLanguage, namesIn, namesOnMap, translatePage } from '../page/language.js';
import { createScene, shownIn } from '../map/scene.js';
import { createSurface } from '../map/surface.js';
import { pick } from '../map/pick.js';
import { bindYear } from '../page/year-slider.js';
import { bindTheme } from '../page/theme.js';
import { bindLinks } from '../page/links.js';
import { bindShare } from '../page/address.js';
import { bindSheet } from '../page/sheet.js';
import { COVERS, bindCovers, foldLegend, foldOnNarrowing, roomAround } from '../page/covers.js';
import { createTimes, readGains } from './times.js';
import { createJourneys } from './journeys.js';
import { answersFor } from './classes.js';
import { drawTravel } from './map.js';
import { peopleWord, speaker, titleOf } from './speech.js';
import { bindEnds, bindReach } from './reach.js';
import { bindLegs } from './legs.js';
import { bindGains } from './gains.js';
import { renderClasses } from './legend.js';
import { readTravelHash, writeTravelHash } from './address.js';
import { createTwin, showTwin } from './twin.js';
import { bindTravelPicture } from './picture.js';
import { bindTable } from './table.js';

/** @typedef {import('./classes.js').TravelState} TravelState */

function startTravel() {
  const data = /** @type {import('./classes.js').TravelData} */ (
    JSON.parse(byId('atlas-data').textContent ?? ''));
  const map = /** @type {any} */ (window)[data.page.map];
  const scene = createScene(data);
  const times = createTimes(data.travel.times);
  const gains = readGains(data.travel.gains, times.n);
  const journeys = createJourneys(data.travel.journeys, times.n);
  const looks = data.travel.looks;
  /** @type {TravelState} */
  const initial = {
    year: data.page.asOfYear, yearB: 2015, mode: 'any', compareWith: 'none', from: '', to: '',
    gain: '', clickSets: 'from', lang: 'zh', theme: 'auto', statuses: new Set(['open']),
    layers: new Set(), district: '', km: 0, unit: '', nearStatus: '', nearKind: '', selected: '',
    compare: false, compareYear: 0, swipe: 0, basemap: '',
  };
  const opening = readTravelHash(window.location.hash, data);
  const store = createStore({ ...initial, ...opening.patch });
  const state = () => /** @type {TravelState} */ (store.get());
  const set = (/** @type {Partial<TravelState>} */ patch) => store.set(patch);
  const language = createLanguage(data.words, () => state().lang, data.said);
  bindNames(store, language, [...namesOnMap(scene), ...namesIn(times.names),
    ...gains.map((gain) => /** @type {[any, string]} */ ([gain, 'name']))]);
  const desk = { data, scene, language, times, state, set,
    listen: (/** @type {string[]} */ keys, /** @type {() => void} */ listener) => {
      store.listen(keys, listener);
    } };
  let redraw = () => {};
  const looksDark = bindTheme(store, language, () => redraw());
  let printing = false;
  const isDark = () => looksDark() && !printing;
  const gainNow = () => gains.find(({ key }) => key === state().gain);

  /** @param {'main'|'other'} side @returns {Shown} */
  function shown(side) {
    const now = state();
    const layers = new Set(Object.values(scene.layers).filter(({ look }) => look.mode
      && (now.mode === 'any' || now.mode === look.mode)).map(({ id }) => id));
    const year = gainNow()?.year ?? (side === 'other' ? now.yearB : now.year);
    return shownIn(scene, { ...now, layers }, { dark: isDark(), lit: null, year });
  }

  /** @param {'main'|'other'} side @returns {import('./map.js').Plan} */
  function plan(side) {
    const now = state();
    const asked = answersFor(now, times, gains, side);
    const year = side === 'other' ? now.yearB : now.year;
    const [i, j] = [times.index.get(now.from), times.index.get(now.to)];
    const journey = i === undefined || j === undefined || now.gain ? []
      : journeys(year, now.mode, i, j);
    return { looks, times, state: now, asked, journey, line: gainNow()?.line ?? '',
      say: speaker(asked, language) };
  }

  const twin = createTwin(map);
  const surfaces = {
    main: createSurface(map, (ctx, view) => drawTravel(ctx, view, scene, shown('main'),
      plan('main')), COVERS),
    other: createSurface(twin, (ctx, view) => drawTravel(ctx, view, scene, shown('other'),
      plan('other')), COVERS),
  };

  function showTitle() {
    const now = state();
    const title = titleOf(now, times, gainNow(), language);
    byId('headline').textContent = title;
    document.title = title;
    const twinned = now.compareWith === 'side' && !now.gain;
    showTwin(map, twin, twinned);
    surfaces.other.show(twinned);
    byId('year-tag').textContent = String(now.year);
    byId('twin-tag').textContent = String(now.yearB);
    byId('year-b-row').hidden = now.compareWith === 'none';
    inputById('year').disabled = !!now.gain;
    renderClasses(plan('main'), shown('main'), language);
  }

  redraw = () => {
    showTitle();
    surfaces.main.later();
    surfaces.other.later();
  };

  for (const [side, world] of /** @type {['main'|'other', any][]} */ ([['main', map],
    ['other', twin]])) {
    const under = (/** @type {any} */ event) => {
      const view = surfaces[side].view();
      const at = world.project(event.latlng, view.zoom);
      return pick(at.x - view.left, at.y - view.top, view, scene, { ...shown(side),
        layers: new Set(['districts']) }, [], { polygons: true })
        .find(({ id }) => times.index.has(id));
    };
    world.on('click', (/** @type {any} */ event) => {
      const district = under(event);
      if (!district) return;
      const now = state();
      if (now.clickSets === 'to' && now.from) {
        set({ to: district.id === now.from ? '' : district.id, gain: '' });
      } else set({ from: district.id, to: now.to === district.id ? '' : now.to, gain: '' });
    });
    bindTip(world, under, (district) => tipFor(district, side));
  }

  /** @param {Feature} district @param {'main'|'other'} side */
  function tipFor(district, side) {
    const place = times.index.get(district.id) ?? 0;
    const { asked, say } = plan(side);
    const answer = asked.answers[place];
    const unit = answer.value === null || answer.what === 'self' ? '' : ` ${language.t('minute_unit')}`;
    const people = times.counted ? ` · ${peopleWord(language, times.population[place])}` : '';
    return `${district.name} · ${say(answer)}${unit}${people}`;
  }

  bindYear(data, store, language, data.travel.undated);
  bindCompareYears(desk);
  bindEnds(desk);
  bindReach(desk);
  bindLegs(desk, journeys);
  bindGains(desk, gains);
  bindTable(desk);
  bindTravelPicture({ desk, map, shown, plan, onPaper: (paint) => {
    printing = true;
    paint();
    printing = false;
  } });
  bindSheet(map, language, store);
  bindCovers(() => Object.values(surfaces).forEach((surface) => surface.later()));
  byId('lang').addEventListener('click', () => set({ lang: state().lang === 'zh' ? 'en' : 'zh' }));
  store.listen(['lang'], () => translatePage(language, state().lang));
  store.listen(['*', ...Object.keys(initial)], () => redraw());

  /** @param {ReturnType<typeof readTravelHash>} told */
  function apply(told) {
    store.set({ ...initial, ...told.patch });
    if (told.where) {
      map.setView([told.where.latitude, told.where.longitude], told.where.zoom,
        { animate: false });
    }
  }

  translatePage(language, state().lang);
  showTitle();
  foldLegend(map);
  foldOnNarrowing(map);
  if (opening.where) apply(opening);
  else {
    map.fitBounds(data.page.bounds, { animate: false, ...roomAround(map) });
  }
  bindLinks(store);
  bindShare(map, store, initial, language, (hash) => apply(readTravelHash(hash, data)),
    writeTravelHash);
  surfaces.main.redraw();
  document.documentElement.dataset.ready = 'yes';
  /** @type {any} */ (window).atlas = { map, twin, store, scene, times, gains, journeys,
    labels: () => surfaces.main.drawn().labels, view: () => surfaces.main.view() };
}

/** The year to compare with, and how. @param {import('./reach.js').Desk2} desk */
function bindCompareYears({ data, state, set, listen, language }) {
  const compare = selectById('compare');
  const year = selectById('year-b');
  for (let y = data.page.firstYear; y <= data.page.lastYear; y++) {
    year.append(make('option', { value: y }, String(y)));
  }

  function show() {
    compare.replaceChildren(...['none', 'difference', 'side'].map((value) => make('option',
      { value }, language.t(`compare_${value}`))));
    compare.value = state().compareWith;
    year.value = String(state().yearB);
  }

  compare.addEventListener('change', () => set({ gain: '',
    compareWith: /** @type {'none'|'difference'|'side'} */ (compare.value) }));
  year.addEventListener('change', () => set({ yearB: Number(year.value), gain: '' }));
  const slider = inputById('year');
  slider.addEventListener('change', () => set({ year: Number(slider.value) }));
  listen(['compareWith', 'yearB', 'lang'], show);
  show();
}

/**
 * What is known of the district under the pointer.
 * @param {any} map
 * @param {(event: any) => Feature|undefined} under
 * @param {(district: Feature) => string} describe
 */
function bindTip(map, under, describe) {
  const tip = byId('hover');
  const container = map.getContainer();
  let pending = 0;
  map.on('mousemove', (/** @type {any} */ event) => {
    pending ||= requestAnimationFrame(() => {
      pending = 0;
      const district = under(event);
      container.style.cursor = district ? 'pointer' : '';
      tip.hidden = !district;
      if (!district) return;
      tip.textContent = describe(district);
      const stage = byId('stage').getBoundingClientRect();
      const own = container.getBoundingClientRect();
      tip.style.transform = `translate(${own.left - stage.left + event.containerPoint.x + 14}px, ${
        own.top - stage.top + event.containerPoint.y + 14}px)`;
    });
  });
  map.on('mouseout movestart zoomstart', () => { tip.hidden = true; });
}

startTravel();
