/** Which names want to be on the map, how they look, and where each may stand. */
import { inView } from './paint.js';
import { placeZoom, stationShows } from './points.js';
import { weight } from './lines.js';
import { linePlaces } from './line-places.js';
import { SANS, SERIF, textWidth } from './text.js';

/**
 * @typedef {(ctx: CanvasRenderingContext2D, view: View, scene: Scene, shown: Shown) =>
 *   Candidate[]} Namer
 */

/**
 * Where a name may stand around a point: right, left, above, below, then the corners.
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} size
 * @param {number} gap
 * @returns {Place[]}
 */
function spotsAround(x, y, width, size, gap) {
  const dx = width / 2 + gap;
  const dy = size / 2 + gap;
  return [[dx, 0], [-dx, 0], [0, -dy], [0, dy], [dx * 0.85, -dy * 0.8], [dx * 0.85, dy * 0.8],
    [-dx * 0.85, -dy * 0.8], [-dx * 0.85, dy * 0.8]]
    .map(([offsetX, offsetY]) => ({ x: x + offsetX, y: y + offsetY, angle: 0 }));
}

/** @param {number} x @param {number} y @param {number} size @returns {Place[]} */
function centred(x, y, size) {
  return [[0, 0], [0, -size * 1.1], [0, size * 1.1], [size * 1.6, 0], [-size * 1.6, 0],
    [size * 1.6, size * 1.2], [-size * 1.6, -size * 1.2], [0, -size * 2.2], [0, size * 2.2],
    [size * 3, 0], [-size * 3, 0]]
    .map(([offsetX, offsetY]) => ({ x: x + offsetX, y: y + offsetY, angle: 0 }));
}

/** @type {Namer} */
function cityNames(ctx, view, scene, shown) {
  const { palette, layers } = shown;
  /** @type {Candidate[]} */
  const found = [];
  for (const city of layers.has('cities') ? scene.layers.cities?.features ?? [] : []) {
    if (!Number.isFinite(city.x)) continue;
    const main = scene.detailed.has(city.id);
    const size = main ? Math.min(24, 15 + (view.zoom - 7.5) * 3) : 13;
    const text = city.name.replace(/市$/, '');
    const font = `${main ? 700 : 600} ${size}px ${SERIF}`;
    const x = city.x * view.scale - view.left;
    const y = city.y * view.scale - view.top;
    const spacing = main ? size * 0.18 : 0;
    const width = textWidth(ctx, font, text) + spacing;
    found.push({
      text, size, font, spacing, firm: true, feature: city, rank: main ? 0 : 1.2,
      color: main ? palette.ink : palette.muted,
      places: spotsAround(x, y, width, size, main ? 8 : 6),
    });
  }
  const known = new Set(found.map((label) => label.feature?.name));
  scene.neighbours.forEach((neighbour) => {
    if (known.has(neighbour.name) || shown.tiles) return;
    found.push({
      text: neighbour.name, size: 12, font: `500 12px ${SERIF}`, spacing: 3, firm: false,
      feature: null, rank: 8.8, color: palette.around_label,
      places: centred(neighbour.x * view.scale - view.left,
        neighbour.y * view.scale - view.top, 12),
    });
  });
  return found;
}

/** @param {View} view @param {Scene} scene @param {Shown} shown @returns {Candidate[]} */
function districtNames(view, scene, shown) {
  if (!shown.layers.has('districts') || view.zoom < 8.2) return [];
  const size = Math.min(14, 11.5 + (view.zoom - 8.5) * 0.7);
  return (scene.layers.districts?.features ?? [])
    .filter((district) => inView(district.box, view))
    .map((district) => {
      const lit = district.id === shown.district;
      // A name wider than its district would sit on the neighbours: those wait for the zoom.
      const room = (district.box[2] - district.box[0]) * view.scale;
      return {
        text: district.name, size, font: `${lit ? 700 : 500} ${size}px ${SANS}`, spacing: 0,
        firm: true, feature: district, rank: lit ? 0.5 : room < size * 3 ? 9.5 : 3,
        color: lit ? shown.palette.ink : shown.palette.muted,
        places: centred(district.x * view.scale - view.left,
          district.y * view.scale - view.top, size),
      };
    });
}

/** @param {View} view @param {Scene} scene @param {Shown} shown @returns {Candidate[]} */
function beltAndPairNames(view, scene, shown) {
  /** @type {Candidate[]} */
  const found = [];
  for (const belt of shown.layers.has('belts') ? scene.layers.belts?.features ?? [] : []) {
    if (!shown.visible(belt)) continue;
    const x = belt.x * view.scale - view.left;
    const y = belt.y * view.scale - view.top;
    const size = Math.min(17, 12.5 + (view.zoom - 8) * 1.6);
    found.push({
      text: belt.name, size, font: `600 ${size}px ${SERIF}`, spacing: size * 0.16, firm: true,
      feature: belt, rank: 2, color: shown.palette[`belt_${belt.index % 3}`],
      places: [0, 2.2, -2.2, 4, -4, 6, -6].flatMap((rows) => [0, -4, 4].map((columns) => ({
        x: x + columns * size, y: y + rows * size, angle: 0 }))),
    });
  }
  const pairs = shown.layers.has('border_pairs') ? scene.layers.border_pairs?.features ?? [] : [];
  for (const pair of pairs) {
    if (!Number.isFinite(pair.x) || !shown.visible(pair) || view.zoom < 8.3) continue;
    const size = Math.min(13.5, 11 + (view.zoom - 8.5) * 0.8);
    const text = pair.name.length > 14 && view.zoom < 9.6
      ? `${pair.name.split('-')[0]}…${pair.name.split('-').pop()}` : pair.name;
    found.push({
      text, size, font: `700 ${size}px ${SANS}`, spacing: 0, firm: true, feature: pair,
      rank: 2.6, color: shown.palette.pair,
      places: spotsAround(pair.x * view.scale - view.left, pair.y * view.scale - view.top,
        size * text.length * 0.94, size, 7),
    });
  }
  return found;
}

/**
 * A name beside a point.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Feature} feature
 * @param {{rank: number, size: number, color: string, gap: number, bold?: number}} look
 * @returns {Candidate}
 */
function pointName(ctx, view, feature, { rank, size, color, gap, bold = 500 }) {
  const font = `${bold} ${size}px ${SANS}`;
  return {
    text: feature.name, size, font, spacing: 0, firm: false, feature, rank, color,
    places: spotsAround(feature.x * view.scale - view.left, feature.y * view.scale - view.top,
      textWidth(ctx, font, feature.name), size, gap),
  };
}

/** @type {Namer} */
function placeNames(ctx, view, scene, shown) {
  /** @type {Candidate[]} */
  const found = [];
  for (const id of ['hubs', 'areas']) {
    for (const place of shown.layers.has(id) ? scene.layers[id]?.features ?? [] : []) {
      const from = placeZoom(place) + (id === 'areas' ? 0.5 : 0.2);
      if (view.zoom < from || !inView(place.box, view) || !shown.visible(place)) continue;
      const airport = place.kind === 'airport';
      found.push(pointName(ctx, view, place, {
        rank: airport ? 2.2 : id === 'hubs' ? 5 : 6, size: airport ? 12 : 11,
        color: shown.palette[shown.fade(place) < 1 ? 'muted' : id === 'areas' ? 'area' : 'hub'],
        gap: airport ? 10 : 8,
        bold: airport ? 600 : 500 }));
    }
  }
  return found;
}

/** @type {Namer} */
function stationNames(ctx, view, scene, shown) {
  if (view.zoom < 9.1 || !shown.layers.has('stations')) return [];
  return (scene.layers.stations?.features ?? [])
    .filter((station) => stationShows(station, view.zoom - 0.5) && inView(station.box, view)
      && shown.status(station) !== null)
    .map((station) => pointName(ctx, view, station, { rank: 7 + station.rank / 10, size: 10.5,
      color: shown.palette.rail, gap: 7.5 }));
}

/** @type {Namer} */
function projectNames(ctx, view, scene, shown) {
  const projects = shown.layers.has('projects') ? scene.layers.projects?.features ?? [] : [];
  // Many thousands only show as symbols.
  if (projects.length > 2000) return [];
  return projects.filter((project) => {
    const lit = shown.lit?.has(project.id);
    return (lit || (view.zoom >= 10.6 && !shown.lit && shown.visible(project)))
      && inView(project.box, view);
  }).map((project) => pointName(ctx, view, project, { rank: shown.lit ? 2.4 : 9, size: 10.5,
    color: shown.palette.ink, gap: 9 }));
}

const LINE_LABEL_ZOOM = /** @type {Record<string, number>} */ ({
  high_speed: 7.9, intercity: 8.2, suburban: 8.6, conventional: 9.4, metro: 9.8,
  expressway: 9.3, fast_road: 9.5, trunk_road: 10 });
const LINE_RANK = /** @type {Record<string, number>} */ ({
  high_speed: 3.4, intercity: 3.6, suburban: 3.8, expressway: 5.4, fast_road: 5.8,
  conventional: 6, metro: 6.4, trunk_road: 6.8 });

/** @type {Namer} */
function lineNames(ctx, view, scene, shown) {
  /** @type {Candidate[]} */
  const found = [];
  for (const id of ['rail', 'roads']) {
    if (!shown.layers.has(id)) continue;
    const layer = scene.layers[id];
    for (const line of layer?.features ?? []) {
      if (found.length > 300) return found;
      if (!inView(line.box, view, 0) || !shown.visible(line)) continue;
      const look = scene.style.lines[line.kind];
      if (!look) continue;
      const color = shown.palette[look.color];
      const codes = layer.cell('codes', line.index);
      if (id === 'roads' && codes && view.zoom >= (String(codes)[0] === 'G' ? 7.8 : 8.5)) {
        addShield(found, ctx, view, line, String(codes).split('|')[0], color, shown);
      }
      if (view.zoom < (LINE_LABEL_ZOOM[line.kind] ?? 10)) continue;
      const size = id === 'rail' ? 11.5 : 10.5;
      const font = `600 ${size}px ${SANS}`;
      const width = textWidth(ctx, font, line.name);
      const gap = look.width * weight(view.zoom) / 2 + size * 0.62 + 1;
      found.push({
        text: line.name, size, font, spacing: 0, firm: false, feature: line,
        rank: LINE_RANK[line.kind] ?? 8, color,
        places: linePlaces(line.parts.map((part) => part.path), view, width, gap),
      });
    }
  }
  return found.filter((label) => label.places.length);
}

/**
 * @param {Candidate[]} found
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Feature} line
 * @param {string} code
 * @param {string} color
 * @param {Shown} shown
 */
function addShield(found, ctx, view, line, code, color, shown) {
  const size = 9.5;
  const font = `700 ${size}px ${SANS}`;
  const places = linePlaces(line.parts.map((part) => part.path), view,
    textWidth(ctx, font, code) + 7, 0).map((place) => ({ ...place, angle: 0 }));
  const half = Math.ceil(places.length / 2);
  // Two plates on a long line: one looks from the middle outwards, one from the far end.
  for (const [rank, choices] of /** @type {[number, Place[]][]} */ ([
    [5, places], [8.5, view.zoom < 9.3 ? [] : places.slice(half)]])) {
    if (!choices.length) continue;
    found.push({
      text: code, size, font, spacing: 0, firm: false, feature: line, rank,
      color: shown.dark ? '#15181d' : '#ffffff', shield: color, places: choices });
  }
}

/** Every name for a view. @type {Namer} */
export function allNames(ctx, view, scene, shown) {
  return [
    ...cityNames(ctx, view, scene, shown),
    ...districtNames(view, scene, shown),
    ...beltAndPairNames(view, scene, shown),
    ...placeNames(ctx, view, scene, shown),
    ...stationNames(ctx, view, scene, shown),
    ...projectNames(ctx, view, scene, shown),
    ...lineNames(ctx, view, scene, shown),
  ];
}
