/** Water, built-up areas, province borders and towns: the quiet ground that nobody clicks. */
import { boxOf, edgesOf, unpackPolylines } from '../data/decode.js';
import { fillRings, inView, strokePaths } from './paint.js';
import { linePlaces } from './line-places.js';
import { SANS, SERIF, textWidth } from './text.js';

/** Their sources are right to a kilometre or two: closer up water and built-up areas fade, and are
 * gone. */
const COARSE_FADE = 11;
export const COARSE_END = 12.5;
/** How much of the ground's own colour a built-up area hides, light and dark. */
const BUILT_ALPHA = [0.17, 0.13];
/** Zoom from which lakes are named. */
const LAKE_NAMES = 8.6;
/** Zoom from which rivers and towns of a rank are drawn, and how broad rivers are at zoom 9. */
const RIVERS = [{}, { zoom: 0, width: 2, label: 7.4 }, { zoom: 7.5, width: 1.3, label: 8.4 },
  { zoom: 8, width: 0.8, label: 99 }];
const TOWNS = [99, 99, 10, 11];
export const TOWNS_FROM = TOWNS[2];
const NO_BLOCK = { zh: [], en: [], rank: [] };

/**
 * @param {RawData['ground']} ground
 * @param {RawData['around']} around
 * @param {Set<string>} detailed  names of the cities drawn in detail
 * @returns {Backdrop}
 */
export function decodeBackdrop(ground, around, detailed) {
  const rivers = ground?.rivers ?? NO_BLOCK;
  const towns = ground?.towns ?? NO_BLOCK;
  const paths = ground ? unpackPolylines(ground.rivers.lines) : [];
  const [spots = new Float64Array(0)] = ground ? unpackPolylines(ground.towns.at) : [];
  const borders = ground ? unpackPolylines(ground.borders.lines) : [];
  const lakes = ground ? unpackPolylines(ground.lakes.rings) : [];
  const built = ground ? unpackPolylines(ground.built.rings) : [];
  const arcs = unpackPolylines(around.lines);
  const fine = new Set(around.rings.flatMap((rings, i) => (detailed.has(around.names[i])
    ? rings.flat().map((r) => (r < 0 ? -r - 1 : r)) : [])).map((r) => arcs[r]));
  return {
    rivers: paths.map((path, i) => ({ name: [rivers.zh[i], rivers.en[i]], rank: rivers.rank[i],
      path, box: boxOf([path]) })),
    lakes: lakes.map((path, i) => ({ name: [ground?.lakes.zh[i] ?? '', ground?.lakes.en[i] ?? ''],
      path, box: boxOf([path]) })),
    built: built.map((path) => ({ path, box: boxOf([path]) })),
    towns: towns.zh.map((zh, i) => ({ name: [zh, towns.en[i]], rank: towns.rank[i],
      x: spots[2 * i], y: spots[2 * i + 1] })),
    borders: borders.map((path, i) => ({ left: ground?.borders.left[i] ?? ['', ''],
      right: ground?.borders.right[i] ?? ['', ''], path, box: boxOf([path]) })),
    provinces: edgesOf(around.rings, arcs, around.provinces ?? around.names)
      .map((edge) => ({ ...edge, fine: fine.has(edge.path) })),
  };
}

/** Share of its colour what is known coarsely keeps at a zoom level. @param {number} zoom */
function clearness(zoom) {
  return Math.min(1, Math.max(0, (COARSE_END - zoom) / (COARSE_END - COARSE_FADE)));
}

/** Paths of what is in view. @param {Edge[]} things @param {View} view */
function seen(things, view) {
  return things.filter(({ box }) => inView(box, view, 0)).map(({ path }) => path);
}

/**
 * Where people live close together: a quiet tint on whatever lies below.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawBuilt(ctx, view, { backdrop }, shown) {
  if (shown.tiles) return;
  ctx.globalAlpha = BUILT_ALPHA[shown.dark ? 1 : 0] * clearness(view.zoom);
  if (ctx.globalAlpha) fillRings(ctx, seen(backdrop.built, view), view, shown.palette.built);
  ctx.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawWater(ctx, view, { backdrop }, shown) {
  const alpha = clearness(view.zoom);
  if (!alpha || shown.tiles) return;
  const grow = Math.min(1.8, Math.max(0.7, 2 ** ((view.zoom - 9) * 0.35)));
  for (const rank of [3, 2, 1]) {
    const { zoom = 0, width = 1 } = RIVERS[rank];
    if (view.zoom < zoom) continue;
    const paths = backdrop.rivers.filter((river) => river.rank === rank && inView(river.box, view))
      .map(({ path }) => path);
    strokePaths(ctx, paths, view, { color: shown.palette.water, width: width * grow, alpha });
  }
  const lakes = seen(backdrop.lakes, view);
  ctx.globalAlpha = alpha;
  fillRings(ctx, lakes, view, shown.palette.water);
  ctx.globalAlpha = 1;
  // From afar a lake is smaller than a river is broad.
  strokePaths(ctx, lakes, view, { color: shown.palette.water, width: 0.6, alpha });
}

/**
 * Province borders: dots and dashes. Close up the city outlines drawn in detail stand for theirs.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawProvinces(ctx, view, { backdrop }, shown) {
  if (shown.tiles) return;
  const paths = backdrop.provinces.filter(({ box, fine }) => inView(box, view)
    && !(fine && view.zoom > 11.5)).map(({ path }) => path);
  strokePaths(ctx, paths, view, { color: shown.palette.province, width: 1.3,
    dash: [7, 2.5, 1.3, 2.5], join: 'bevel' });
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawTowns(ctx, view, { backdrop }, shown) {
  if (shown.tiles) return;
  ctx.strokeStyle = shown.palette.town;
  ctx.fillStyle = shown.palette.halo;
  ctx.lineWidth = 1;
  for (const { x, y, rank } of backdrop.towns) {
    if (view.zoom < TOWNS[rank] || !inView([x, y, x, y], view)) continue;
    ctx.beginPath();
    ctx.rect(x * view.scale - view.left - 1.8, y * view.scale - view.top - 1.8, 3.6, 3.6);
    ctx.fill();
    ctx.stroke();
  }
}

/** Names along the water, on both sides of province borders, and beside towns.
 * @type {import('./wanted-names.js').Namer} */
export function backdropNames(ctx, view, scene, shown) {
  if (shown.tiles) return [];
  return [...riverNames(ctx, view, scene, shown), ...lakeNames(ctx, view, scene, shown),
    ...provinceNames(ctx, view, scene, shown),
    ...townNames(ctx, view, scene, shown)];
}

/** @param {string[]} name  Chinese and English @param {Shown} shown */
function spoken(name, { lang }) {
  return name[lang === 'en' ? 1 : 0] || name[0];
}

/** @type {import('./wanted-names.js').Namer} */
function riverNames(ctx, view, { backdrop }, shown) {
  if (clearness(view.zoom) < 0.5) return [];
  /** @type {Candidate[]} */
  const found = [];
  const size = Math.min(13.5, 11 + (view.zoom - 8) * 0.8);
  const font = `italic 500 ${size}px ${SERIF}`;
  for (const { name, rank, path, box } of backdrop.rivers) {
    const text = spoken(name, shown);
    if (!text || view.zoom < (RIVERS[rank].label ?? 0) || !inView(box, view, 0)) continue;
    const width = textWidth(ctx, font, text);
    const places = linePlaces([path], view, width, size * 0.75, 0.88);
    // A long river is named more than once where there is room.
    const third = Math.ceil(places.length / 3);
    const groups = view.zoom > 8.6 && rank === 1
      ? [places.slice(0, third), places.slice(third, 2 * third), places.slice(2 * third)] : [places];
    for (const choices of groups.filter((group) => group.length)) {
      found.push({ text, size, font, spacing: 0, firm: false, feature: null,
        rank: choices === groups[0] ? 2.9 + rank / 10 : 8.6, color: shown.palette.water_label,
        places: choices, apart: 260 });
    }
  }
  return found;
}

/** A lake has its name beside it, on its largest piece. @type {import('./wanted-names.js').Namer} */
function lakeNames(ctx, view, { backdrop }, shown) {
  if (clearness(view.zoom) < 0.5 || view.zoom < LAKE_NAMES) return [];
  const size = Math.min(12.5, 10.5 + (view.zoom - 8.6) * 0.8);
  const font = `italic 500 ${size}px ${SERIF}`;
  return backdrop.lakes.filter(({ name, box }) => name[0] && inView(box, view, 0))
    .map(({ name, box }) => {
      const text = spoken(name, shown);
      const [left, top, right, bottom] = [box[0] * view.scale - view.left,
        box[1] * view.scale - view.top, box[2] * view.scale - view.left,
        box[3] * view.scale - view.top];
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const aside = textWidth(ctx, font, text) / 2 + 4;
      return { text, size, font, spacing: 0, firm: false, feature: null, rank: 3.4,
        color: shown.palette.water_label, apart: 260,
        places: [[right + aside, y], [left - aside, y], [x, bottom + size * 0.8],
          [x, top - size * 0.8]].map(([px, py]) => ({ x: px, y: py, angle: 0 })) };
    });
}

/** @type {import('./wanted-names.js').Namer} */
function provinceNames(ctx, view, { backdrop }, shown) {
  /** @type {Candidate[]} */
  const found = [];
  const size = 12.5;
  const font = `600 ${size}px ${SERIF}`;
  for (const { left, right, path, box } of backdrop.borders) {
    if (!inView(box, view, 0)) continue;
    for (const [name, isRight] of /** @type {[string[], boolean][]} */ ([
      [left, false], [right, true]])) {
      const text = spoken(name, shown);
      const spacing = shown.lang === 'en' ? 0 : 4;
      const width = textWidth(ctx, font, text) + spacing * text.length;
      const places = linePlaces([path], view, width, size * 0.95, 0.8)
        .filter((place) => place.right === isRight);
      if (places.length) {
        found.push({ text, size, font, spacing, firm: false, feature: null, rank: 3.2,
          color: shown.palette.province_label, places, apart: 220 });
      }
    }
  }
  return found;
}

/** @type {import('./wanted-names.js').Namer} */
function townNames(ctx, view, { backdrop }, shown) {
  const font = `400 10.5px ${SANS}`;
  return backdrop.towns.filter(({ x, y, rank }) => view.zoom >= TOWNS[rank]
    && inView([x, y, x, y], view)).map(({ name, rank, x, y }) => {
    const text = spoken(name, shown);
    const width = textWidth(ctx, font, text);
    const at = { x: x * view.scale - view.left, y: y * view.scale - view.top, angle: 0 };
    return { text, size: 10.5, font, spacing: 0, firm: false, feature: null,
      rank: rank === 2 ? 7.85 : 9.2, color: shown.palette.town, apart: 60,
      places: [[1, 0], [-1, 0]].map(([side]) => ({ ...at, x: at.x + side * (width / 2 + 5) })) };
  });
}
