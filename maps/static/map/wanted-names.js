/** Which names want to be on the map, how they look, and where each may stand. */
import { backdropNames } from './backdrop.js';
import { worldX, worldY } from '../data/decode.js';
import { placesInside } from './inside.js';
import { inView } from './paint.js';
import { colorOf, drawnAs } from '../data/looks.js';
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
      // A main city's name moves off rather than cover something or be missing.
      places: (main ? [8, 18, 28] : [6]).flatMap((gap) => spotsAround(x, y, width, size, gap)),
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

/** @type {Namer} */
function districtNames(ctx, view, scene, shown) {
  if (!shown.layers.has('districts') || view.zoom < 8.2) return [];
  const size = Math.min(14, 11.5 + (view.zoom - 8.5) * 0.7);
  return (scene.layers.districts?.features ?? [])
    .filter((district) => inView(district.box, view))
    .map((district) => {
      const lit = district.id === shown.district;
      // A name wider than its district would sit on the neighbours: those wait for the zoom.
      const room = (district.box[2] - district.box[0]) * view.scale;
      const font = `${lit ? 700 : 500} ${size}px ${SANS}`;
      const own = { x: district.x * view.scale - view.left,
        y: district.y * view.scale - view.top, angle: 0 };
      return {
        text: district.name, size, font, spacing: 0,
        firm: true, feature: district, rank: lit ? 0.5 : room < size * 3 ? 9.5 : 3,
        color: lit ? shown.palette.ink : shown.palette.muted,
        places: [own, ...placesInside(district, view, textWidth(ctx, font, district.name), 0)],
      };
    });
}

/** Features of the ticked layers drawn in a manner. @param {Scene} scene @param {Shown} shown
 * @param {Manner} manner */
function shownAs(scene, shown, manner) {
  return drawnAs(scene.layers, manner).reverse()
    .flatMap(({ id, features }) => (shown.layers.has(id) ? features : []));
}

/** @type {Namer} */
function fillNames(ctx, view, scene, shown) {
  const size = Math.min(17, 12.5 + (view.zoom - 8) * 1.6);
  const font = `600 ${size}px ${SERIF}`;
  return shownAs(scene, shown, 'fills').filter(shown.visible).flatMap((feature) => {
    const { name: text, sign: { label_rank: rank } } = feature;
    // In one line, or where that finds no room in two.
    return [[text], inTwo(text)].filter((lines) => lines.length).map((lines) => ({
      text, lines, size, font, spacing: size * 0.16, firm: true, feature, once: true,
      rank: rank + (lines.length - 1) * 0.01, color: shown.palette[colorOf(feature)],
      places: placesInside(feature, view,
        Math.max(...lines.map((line) => textWidth(ctx, font, line))), 0.6),
    }));
  });
}

/** A name in two lines about as long: between words where it has any. @param {string} name */
function inTwo(name) {
  const breaks = [...name].flatMap((character, i) => (character === ' ' ? [i] : []));
  const middle = name.length / 2;
  if (!/ /.test(name)) {
    return name.length < 6 ? [] : [name.slice(0, Math.floor(middle)), name.slice(Math.floor(middle))];
  }
  const at = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return [name.slice(0, at), name.slice(at + 1)];
}

/** @param {View} view @param {Scene} scene @param {Shown} shown @returns {Candidate[]} */
function borderNames(view, scene, shown) {
  const size = Math.min(13.5, 11 + (view.zoom - 8.5) * 0.8);
  return shownAs(scene, shown, 'borders').filter((feature) => Number.isFinite(feature.x)
    && shown.visible(feature) && view.zoom >= feature.sign.label_zoom).map((feature) => {
    const { name, sign } = feature;
    const members = name.split(/[-–]/);
    const text = members.length > 2 && view.zoom < 9.6
      ? `${members[0]}…${members[members.length - 1]}` : name;
    return {
      text, size, font: `700 ${size}px ${SANS}`, spacing: 0, firm: true, feature,
      rank: sign.label_rank, color: shown.palette[sign.label_color],
      places: spotsAround(feature.x * view.scale - view.left, feature.y * view.scale - view.top,
        size * text.length * 0.94, size, 7),
    };
  });
}

/**
 * A name beside a point.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Feature} feature
 * @param {string} color
 * @param {Shown} shown
 * @param {number} [rank]
 * @returns {Candidate}
 */
function pointName(ctx, view, feature, color, shown, rank = feature.sign.label_rank) {
  const { label_size: size, label_weight: bold, label_gap: gap } = feature.sign;
  const font = `${bold} ${size}px ${SANS}`;
  const text = shown.mapName(feature);
  return {
    text, size, font, spacing: 0, firm: false, feature, rank, color,
    places: spotsAround(feature.x * view.scale - view.left, feature.y * view.scale - view.top,
      textWidth(ctx, font, text), size, gap),
  };
}

/** @type {Namer} */
function symbolNames(ctx, view, scene, shown) {
  return shownAs(scene, shown, 'symbols').filter((place) => view.zoom >= place.sign.label_zoom
    && inView(place.box, view) && shown.visible(place))
    .map((place) => pointName(ctx, view, place,
      shown.palette[shown.fade(place) < 1 ? 'muted' : place.sign.label_color], shown));
}

/** @type {Namer} */
function ringNames(ctx, view, scene, shown) {
  return shownAs(scene, shown, 'rings').filter((station) => view.zoom >= station.sign.label_zoom
    && inView(station.box, view) && shown.status(station) !== null && !shown.doubled(station))
    .map((station) => pointName(ctx, view, station, shown.palette[station.sign.label_color], shown));
}

/** @type {Namer} */
function clusterNames(ctx, view, scene, shown) {
  const projects = shownAs(scene, shown, 'clusters');
  // Many thousands only show as symbols.
  if (projects.length > 2000) return [];
  return projects.filter((project) => {
    const lit = shown.lit?.has(project.id);
    return (lit || (view.zoom >= project.sign.label_zoom && !shown.lit && shown.visible(project)))
      && inView(project.box, view);
  }).map((project) => pointName(ctx, view, project, shown.palette[project.sign.label_color], shown,
    shown.lit ? 2.4 : project.sign.label_rank));
}

/** @type {Namer} */
function lineNames(ctx, view, scene, shown) {
  /** @type {Candidate[]} */
  const found = [];
  for (const line of shownAs(scene, shown, 'lines')) {
    if (found.length > 300) return found;
    if (!inView(line.box, view, 0) || !shown.visible(line)) continue;
    const { sign } = line;
    const layer = scene.layers[line.layer];
    const color = shown.palette[sign.label_color];
    const codes = layer.look.shields ? layer.cell('codes', line.index) : '';
    if (codes && view.zoom >= (String(codes)[0] === 'G' ? 7.8 : 8.5)) {
      addShield(found, ctx, view, line, String(codes).split('|')[0], color, shown);
    }
    if (view.zoom < sign.label_zoom) continue;
    const size = sign.label_size;
    const font = `600 ${size}px ${SANS}`;
    const text = shown.mapName(line);
    const width = textWidth(ctx, font, text);
    const gap = sign.size * weight(view.zoom) / 2 + size * 0.62 + 1;
    const beside = sign.winds ? spotsAround(line.x * view.scale - view.left,
      line.y * view.scale - view.top, width, size, 7) : [];
    found.push({
      text, size, font, spacing: 0, firm: false, feature: line, rank: sign.label_rank, color,
      places: [...linePlaces(line.parts.map((part) => part.path), view, width, gap), ...beside],
    });
  }
  return found.filter((label) => label.places.length);
}

/** Where a line goes that leaves the map: 往西安, where it leaves and at its end. @type {Namer} */
function leavingNames(ctx, view, scene, shown) {
  return shownAs(scene, shown, 'lines').flatMap((line) => {
    const [name, ...at] = scene.layers[line.layer].cell('leaves', line.index) ?? [];
    if (!name || !inView(line.box, view, 0) || !shown.visible(line)) return [];
    const size = 11;
    const font = `600 ${size}px ${SANS}`;
    const text = scene.towards(name);
    const width = textWidth(ctx, font, text);
    const ends = [];
    for (let i = 0; i < at.length; i += 2) {
      const x = worldX(at[i]) * view.scale - view.left;
      const y = worldY(at[i + 1]) * view.scale - view.top;
      ends.push({ text, size, font, spacing: 0, firm: true, feature: line, rank: 2.6,
        color: shown.palette[line.sign.label_color],
        places: spotsAround(x, y, width, size, 7) });
    }
    return ends;
  });
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
    ...districtNames(ctx, view, scene, shown),
    ...fillNames(ctx, view, scene, shown),
    ...borderNames(view, scene, shown),
    ...symbolNames(ctx, view, scene, shown),
    ...ringNames(ctx, view, scene, shown),
    ...clusterNames(ctx, view, scene, shown),
    ...lineNames(ctx, view, scene, shown),
    ...leavingNames(ctx, view, scene, shown),
    ...backdropNames(ctx, view, scene, shown),
  ];
}
