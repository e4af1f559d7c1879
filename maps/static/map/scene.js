/** Everything that can be drawn, and one function that draws it for a view and a state. */
import { decodeLayers, worldX, worldY } from '../data/decode.js';
import { passes, statusIn } from '../data/status.js';
import { decodeBackdrop, drawTowns } from './backdrop.js';
import { decodeAround, drawGround } from './ground.js';
import { drawBorders, drawChosen, drawLines } from './lines.js';
import { drawClusters, drawRings, drawSeats, drawSymbols } from './points.js';
import { drawLabels } from './placed-names.js';
import { drawnAs } from '../data/looks.js';
import { twinsOf } from './twins.js';

/**
 * @param {RawData} data
 * @returns {Scene}
 */
export function createScene(data) {
  const layers = decodeLayers(data);
  /** @type {Map<string, Feature>} */
  const byId = new Map();
  for (const layer of Object.values(layers)) {
    for (const feature of layer.features) {
      byId.set(feature.id, feature);
      // A project named several times is one feature; links to its other rows still find it.
      for (const id of String(layer.cell('stands_for', feature.index) ?? '').split('|')) {
        if (id) byId.set(id, feature);
      }
    }
  }
  const detailed = new Set();
  for (const district of layers.districts?.features ?? []) {
    detailed.add(parentOf(layers.districts, district));
  }
  // 重庆 is shown by one district only; its outline is the coarse one.
  for (const id of detailed) {
    const districts = (layers.districts?.features ?? [])
      .filter((d) => parentOf(layers.districts, d) === id);
    if (districts.length < 2) detailed.delete(id);
  }
  const neighbours = data.around.names.map((name, index) => ({
    name,
    x: worldX(data.around.labels?.[2 * index] ?? NaN),
    y: worldY(data.around.labels?.[2 * index + 1] ?? NaN),
  }));
  const cities = (layers.cities?.features ?? []).filter((city) => detailed.has(city.id));
  const cityOf = cityFinder(layers.districts);
  const twins = twinsOf(drawnAs(layers, 'rings').flatMap(({ features }) => features));
  /** @type {Map<Feature, Feature[]>} */
  const followers = new Map();
  for (const [twin, first] of twins) followers.set(first, [...followers.get(first) ?? [], twin]);
  const fine = new Set(cities.map(({ name }) => name));
  return {
    towards: (name) => name,
    layers, byId, detailed, neighbours, cityOf, style: data.style, asOfYear: data.page.asOfYear,
    ...decodeAround(data.around, fine), backdrop: decodeBackdrop(data.ground, data.around, fine),
    undatedName: (name, lang) => (data.words[lang]?.status_undated ?? '{status}')
      .replace('{status}', name),
    twins, others: (feature) => followers.get(feature) ?? [],
    edges: {
      districts: layers.districts?.edges(layers.districts.features) ?? [],
      cities: outlines(layers, cities, detailed, cityOf),
    },
  };
}

/**
 * Which city a district belongs to at the end of a year: 简阳 came to 成都 from 资阳 in 2016.
 * @param {Layer|undefined} districts
 * @returns {Scene['cityOf']}
 */
function cityFinder(districts) {
  return (district, year) => (year < Number(
    String(districts?.cell('parent_since', district.index) ?? '').slice(0, 4))
    ? String(districts?.cell('former_parent', district.index)) : parentOf(districts, district));
}

/** The city a district lies in today. @param {Layer|undefined} districts @param {Feature} district */
function parentOf(districts, { index }) {
  return String(districts?.cell('parent', index) ?? '').split('|')[0];
}

/**
 * Outlines of the cities in a year, each state of them made once.
 * @param {Record<string, Layer>} layers
 * @param {Feature[]} cities
 * @param {Set<string>} detailed
 * @param {Scene['cityOf']} cityOf
 * @returns {(year: number) => Edge[]}
 */
function outlines({ districts, cities: layer }, cities, detailed, cityOf) {
  const own = (districts?.features ?? []).filter((d) => detailed.has(cityOf(d, Infinity)));
  const now = layer?.edges(cities) ?? [];
  /** @type {Map<string, Edge[]>} */
  const known = new Map([['', now]]);
  return (year) => {
    const moved = own.filter((d) => cityOf(d, year) !== cityOf(d, Infinity)).map((d) => d.id);
    const key = moved.join();
    let edges = known.get(key);
    if (!edges) {
      edges = districts.edges(own, (d) => cityOf(d, year));
      known.set(key, edges);
    }
    return edges;
  };
}

/**
 * What of the scene is shown, worked out from the page's state.
 * @param {Scene} scene
 * @param {State} state
 * @param {{dark: boolean, lit: Set<string>|null, year?: number}} options
 * @returns {Shown}
 */
export function shownIn(scene, state, options) {
  const year = options.year ?? state.year;
  /** @param {Feature} feature */
  const asked = (feature) => !state.named || feature.named;
  /** @param {Feature} feature */
  const status = (feature) => {
    const found = statusIn(feature.life, year);
    return asked(feature) && passes(found, state.statuses) ? found : null;
  };
  return {
    year,
    statuses: state.statuses,
    layers: state.layers,
    dark: options.dark,
    lang: state.lang,
    mapName: (feature) => (year < scene.asOfYear && feature.undated
      ? scene.undatedName(feature.name, state.lang) : feature.name),
    palette: scene.style.palettes[options.dark ? 'dark' : 'light'],
    tiles: !!state.basemap,
    lit: options.lit,
    lineAlpha: options.lit ? 0.5 : 1,
    district: state.district,
    selected: state.selected,
    status,
    doubled: (feature) => {
      const twin = scene.twins.get(feature);
      return !!twin && status(twin) !== null;
    },
    visible: (feature) => asked(feature) && (feature.parts.length
      ? feature.parts.some((part) => passes(statusIn(part.life, year), state.statuses))
      : passes(statusIn(feature.life, year), state.statuses)),
    fade: (feature) => (year < scene.asOfYear && feature.undated ? 0.42 : 1),
  };
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @returns {{symbols: Mark[], labels: PlacedLabel[]}}
 */
export function drawScene(ctx, view, scene, shown) {
  /** @type {Mark[]} */
  const symbols = [];
  ctx.clearRect(0, 0, view.width, view.height);
  drawGround(ctx, view, scene, shown);
  drawTowns(ctx, view, scene, shown);
  drawBorders(ctx, view, scene, shown);
  drawLines(ctx, view, scene, shown);
  drawChosen(ctx, view, scene, shown);
  drawRings(ctx, view, scene, shown, symbols);
  drawSymbols(ctx, view, scene, shown, symbols);
  drawClusters(ctx, view, scene, shown, symbols);
  drawSeats(ctx, view, scene, shown, symbols);
  const labels = drawLabels(ctx, view, scene, shown, symbols);
  return { symbols, labels };
}
