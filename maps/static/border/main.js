/** Puts the page of border pairs together. */
import { byId, make } from '../page/dom.js';
import { createStore } from '../page/store.js';
import { bindAsked, readAsked } from '../page/asked.js';
import { bindNames, createLanguage, namesIn, namesOnMap, translatePage } from '../page/language.js';
import { createScene, shownIn } from '../map/scene.js';
import { renderLegend } from '../map/legend.js';
import { bindTheme } from '../page/theme.js';
import { bindLinks } from '../page/links.js';
import { drawSymbol } from '../map/paint.js';
import { drawDisc, paintPair } from './map.js';
import { crossingsOf, pairPanel } from './panel.js';
import { saveCrossings, saveTravel, summaryTable } from './summary.js';

const STATUSES_SHOWN = ['open', 'construction', 'approved', 'planned', 'proposed'];

function startBorder() {
  const data = /** @type {import('./view.js').BorderData} */ (
    JSON.parse(byId('atlas-data').textContent ?? ''));
  const scene = createScene(data);
  const { place, lang, theme } = readAsked(window.location.hash);
  const store = createStore(/** @type {any} */ ({
    year: data.page.asOfYear, statuses: new Set(STATUSES_SHOWN),
    // Projects are listed beside the maps.
    layers: new Set(Object.values(scene.layers).filter(({ look }) => look.draw !== 'clusters')
      .map(({ id }) => id)),
    lang, theme, district: '', selected: '', basemap: '',
  }));
  const language = createLanguage(data.words, () => store.get().lang, data.said);
  bindNames(store, language, [...namesOnMap(scene), ...data.border.pairs.flatMap((pair) => [
    ...pair.members.flatMap((member) => [/** @type {[any, string]} */ ([member, 'name']),
      ...namesIn(member.via)]), ...pair.travel.flatMap(({ names }) => namesIn(names))])]);
  const desk = { data, scene, language };
  let printing = false;
  let paint = () => {};
  const isDark = bindTheme(store, language, () => paint());
  const shown = () => shownIn(scene, store.get(), { dark: isDark() && !printing, lit: null });

  paint = () => {
    for (const pair of data.border.pairs) {
      const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector(
        `[data-id="${pair.id}"] canvas`));
      paintPair(canvas, scene, shown(), pair, crossingsOf(scene, pair.id));
    }
    showKey();
  };

  /** The legend of all maps, with the two signs only these maps have. */
  function showKey() {
    renderLegend(scene, shown(), language);
    const rows = byId('legend-rows');
    rows.append(keyRow('border_mark', (ctx) => drawDisc(ctx, 20, 9, 1, shown())),
      keyRow('border_seat', (ctx) => drawSymbol(ctx, 'square', 20, 9,
        { size: 11, color: shown().palette.select, rim: shown().palette.halo })));
  }

  /** @param {string} key @param {(ctx: CanvasRenderingContext2D) => void} draw */
  function keyRow(key, draw) {
    const canvas = /** @type {HTMLCanvasElement} */ (make('canvas',
      { width: 80, height: 36, class: 'tall', 'aria-hidden': 'true' }));
    const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    ctx.scale(2, 2);
    draw(ctx);
    return make('li', {}, canvas, language.t(key));
  }

  function render() {
    const { later, pairs } = data.border;
    translatePage(language, store.get().lang);
    byId('standfirst').textContent = language.t('border_standfirst', { later });
    const lines = pairs.flatMap(({ id }) => crossingsOf(scene, id));
    const distinct = (/** @type {string} */ status) => new Set(lines.filter(
      (line) => line.status === status).map(({ line }) => line)).size;
    const title = language.t('border_title', { n: pairs.length,
      km: Math.round(pairs.reduce((sum, pair) => sum + pair.sharedKm, 0)),
      open: distinct('open'), building: distinct('construction') });
    byId('headline').textContent = title;
    document.title = title;
    byId('summary').replaceChildren(summaryTable(desk));
    byId('pairs').replaceChildren(...pairs.map((pair) => pairPanel(desk, pair)));
    paint();
  }

  byId('lang').addEventListener('click', () => store.set({
    lang: store.get().lang === 'zh' ? 'en' : 'zh' }));
  for (const form of /** @type {('csv'|'xlsx')[]} */ (['csv', 'xlsx'])) {
    byId(`${form}-travel`).addEventListener('click', () => saveTravel(desk, form));
    byId(`${form}-crossings`).addEventListener('click', () => saveCrossings(desk, form));
  }
  byId('print').addEventListener('click', () => window.print());
  for (const [event, now] of /** @type {[string, boolean][]} */ ([
    ['beforeprint', true], ['afterprint', false]])) {
    window.addEventListener(event, () => {
      printing = now;
      for (const more of document.querySelectorAll('details')) more.open = now;
      paint();
    });
  }
  let resizing = 0;
  window.addEventListener('resize', () => {
    cancelAnimationFrame(resizing);
    resizing = requestAnimationFrame(paint);
  });
  store.listen(['lang'], render);
  store.listen(['theme'], () => paint());
  bindAsked(store);
  bindLinks(store);
  render();
  document.getElementById(place)?.scrollIntoView();
  document.documentElement.dataset.ready = 'yes';
  /** @type {any} */ (window).atlas = { data, scene, store };
}

startBorder();
