/** Names on the map: by rank, with a halo, none on top of another. */
import { SANS, SERIF, inView, textWidth } from './paint.js';
import { placeZoom, stationShows } from './places.js';
import { weight } from './network.js';
import { linePlaces } from './along.js';

/**
 * @typedef {object} Candidate
 * @property {string} text
 * @property {number} rank  placed in this order
 * @property {number} size
 * @property {string} font
 * @property {string} color
 * @property {number} spacing  between characters, in pixels
 * @property {boolean} firm  may cover a symbol, never a name
 * @property {Place[]} places  where it may go, the best first
 * @property {Feature|null} feature
 * @property {string=} shield  fill of the plate behind a route number
 *
 * @typedef {{x: number, y: number, angle: number}} Place  centre of the text
 */

const CELL = 48;

/** Boxes already taken, found by grid cell. */
export class Shelf {
  constructor() {
    /** @type {Map<number, Box[]>} */
    this.cells = new Map();
  }

  /** @param {Box} box @returns {Iterable<number>} */
  * keys(box) {
    for (let i = Math.floor(box[0] / CELL); i <= Math.floor(box[2] / CELL); i++) {
      for (let j = Math.floor(box[1] / CELL); j <= Math.floor(box[3] / CELL); j++) {
        yield i * 65537 + j;
      }
    }
  }

  /** @param {Box[]} boxes */
  isFree(boxes) {
    for (const box of boxes) {
      for (const key of this.keys(box)) {
        for (const other of this.cells.get(key) ?? []) {
          if (box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** @param {Box[]} boxes */
  take(boxes) {
    for (const box of boxes) {
      for (const key of this.keys(box)) {
        const cell = this.cells.get(key);
        if (cell) cell.push(box);
        else this.cells.set(key, [box]);
      }
    }
  }
}

/**
 * Boxes a text covers: one for level text, one a character for slanted text.
 * @param {Candidate} label
 * @param {Place} place
 * @param {number} width
 * @returns {Box[]}
 */
function boxesOf(label, place, width) {
  const half = label.size * 0.56 + (label.shield ? 2.5 : 1);
  if (Math.abs(place.angle) < 0.03) {
    return [[place.x - width / 2 - 2, place.y - half, place.x + width / 2 + 2, place.y + half]];
  }
  const n = Math.max(1, Math.ceil(width / label.size));
  const boxes = /** @type {Box[]} */ ([]);
  for (let i = 0; i < n; i++) {
    const along = ((i + 0.5) / n - 0.5) * width;
    const x = place.x + along * Math.cos(place.angle);
    const y = place.y + along * Math.sin(place.angle);
    boxes.push([x - half, y - half, x + half, y + half]);
  }
  return boxes;
}

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
    [size * 1.6, size * 1.2], [-size * 1.6, -size * 1.2]]
    .map(([offsetX, offsetY]) => ({ x: x + offsetX, y: y + offsetY, angle: 0 }));
}

/**
 * Place and draw the names of everything shown.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Symbol[]} symbols
 * @returns {PlacedLabel[]}
 */
export function drawLabels(ctx, view, scene, shown, symbols) {
  const candidates = [
    ...cityNames(ctx, view, scene, shown),
    ...districtNames(view, scene, shown),
    ...beltAndPairNames(view, scene, shown),
    ...placeNames(ctx, view, scene, shown),
    ...lineNames(ctx, view, scene, shown),
  ].sort((a, b) => a.rank - b.rank);
  const names = new Shelf();
  const marks = new Shelf();
  marks.take(symbols.map(({ x, y, r }) => [x - r + 2, y - r + 2, x + r - 2, y + r - 2]));
  /** @type {PlacedLabel[]} */
  const placed = [];
  for (const label of candidates) {
    const width = textWidth(ctx, label.font, label.text)
      + label.spacing * (label.text.length - 1) + (label.shield ? 7 : 0);
    const choice = choose(label, width, view, names, marks);
    if (!choice) continue;
    names.take(choice.boxes);
    drawText(ctx, label, choice.place, width, shown);
    placed.push({ text: label.text, boxes: choice.boxes, feature: label.feature });
  }
  return placed;
}

/**
 * @param {Candidate} label
 * @param {number} width
 * @param {View} view
 * @param {Shelf} names
 * @param {Shelf} marks
 */
function choose(label, width, view, names, marks) {
  let second = null;
  for (const place of label.places) {
    if (place.x < -width / 2 || place.y < 0 || place.x > view.width + width / 2
      || place.y > view.height) continue;
    const boxes = boxesOf(label, place, width);
    if (!names.isFree(boxes)) continue;
    if (marks.isFree(boxes)) return { place, boxes };
    if (label.firm) second ??= { place, boxes };
  }
  return second;
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Candidate} label
 * @param {Place} place
 * @param {number} width
 * @param {Shown} shown
 */
function drawText(ctx, label, place, width, shown) {
  ctx.save();
  ctx.translate(place.x, place.y);
  ctx.rotate(place.angle);
  ctx.font = label.font;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  if (label.shield) {
    ctx.beginPath();
    ctx.roundRect(-width / 2, -label.size * 0.66, width, label.size * 1.32, 3);
    ctx.fillStyle = label.shield;
    ctx.fill();
    ctx.lineWidth = 1;
    ctx.strokeStyle = shown.palette.halo;
    ctx.stroke();
    ctx.fillStyle = label.color;
    ctx.fillText(label.text, 0, 0.5);
    ctx.restore();
    return;
  }
  ctx.strokeStyle = shown.palette.halo;
  ctx.lineWidth = Math.min(4.2, 2.2 + label.size * 0.11);
  ctx.fillStyle = label.color;
  if (!label.spacing) {
    ctx.strokeText(label.text, 0, 0);
    ctx.fillText(label.text, 0, 0);
  } else {
    const step = width / label.text.length;
    const characters = [...label.text];
    for (const paint of /** @type {const} */ (['strokeText', 'fillText'])) {
      characters.forEach((character, i) => {
        ctx[paint](character, (i + 0.5) * step - width / 2, 0);
      });
    }
  }
  ctx.restore();
}

/** @typedef {(ctx: CanvasRenderingContext2D, view: View, scene: Scene, shown: Shown) => Candidate[]} Namer */

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
  scene.around.forEach((_, index) => {
    const neighbour = scene.neighbours[index];
    if (!neighbour || known.has(neighbour.name) || shown.tiles) return;
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

/** @type {Namer} */
function placeNames(ctx, view, scene, shown) {
  /** @type {Candidate[]} */
  const found = [];
  /**
   * @param {Feature} feature
   * @param {number} rank
   * @param {number} size
   * @param {string} color
   * @param {number} gap
   * @param {number} [bold]
   */
  function add(feature, rank, size, color, gap, bold = 500) {
    const font = `${bold} ${size}px ${SANS}`;
    found.push({
      text: feature.name, size, font, spacing: 0, firm: false, feature, rank, color,
      places: spotsAround(feature.x * view.scale - view.left, feature.y * view.scale - view.top,
        textWidth(ctx, font, feature.name), size, gap),
    });
  }
  for (const id of ['hubs', 'areas']) {
    for (const place of shown.layers.has(id) ? scene.layers[id]?.features ?? [] : []) {
      const from = placeZoom(place) + (id === 'areas' ? 0.5 : 0.2);
      if (view.zoom < from || !inView(place.box, view) || !shown.visible(place)) continue;
      const airport = place.kind === 'airport';
      add(place, airport ? 2.2 : id === 'hubs' ? 5 : 6, airport ? 12 : 11,
        shown.palette[id === 'areas' ? 'area' : 'hub'], airport ? 10 : 8, airport ? 600 : 500);
    }
  }
  for (const station of shown.layers.has('stations') ? scene.layers.stations?.features ?? [] : []) {
    if (view.zoom < 9.1 || !stationShows(station, view.zoom - 0.5)) continue;
    if (!inView(station.box, view) || shown.status(station) === null) continue;
    add(station, 7 + station.rank / 10, 10.5, shown.palette.rail, 5);
  }
  const projects = shown.layers.has('projects') ? scene.layers.projects?.features ?? [] : [];
  if (projects.length < 2000) {
    for (const project of projects) {
      const lit = shown.lit?.has(project.id);
      if ((view.zoom < 10.6 && !lit) || !inView(project.box, view) || !shown.visible(project)) {
        continue;
      }
      if (shown.lit && !lit) continue;
      add(project, lit ? 2.4 : 9, 10.5, shown.palette.ink, 9);
    }
  }
  return found.filter((label) => Number.isFinite(label.places[0].x));
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
      if (id === 'roads' && codes && view.zoom >= 7.8) {
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
    [5, places], [8.5, places.slice(half)]])) {
    if (!choices.length) continue;
    found.push({
      text: code, size, font, spacing: 0, firm: false, feature: line, rank,
      color: shown.dark ? '#15181d' : '#ffffff', shield: color, places: choices });
  }
}
