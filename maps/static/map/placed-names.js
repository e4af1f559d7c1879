/** Names on the map: by rank, with a halo, none on top of another. */
import { allNames } from './wanted-names.js';
import { textWidth } from './text.js';

const CELL = 48;
const HAN = /\p{Script=Han}/u;
/** What it costs the name of a city to stand one place farther off, on a symbol, on a bubble. */
const COST = { place: 0.5, mark: 6, bubble: 100 };
/** How layers are drawn whose names are nobody else's: places, and stations. */
const OWN_NAME = ['ground', 'rings'];

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

  /** What is taken where boxes want to be. @param {Box[]} boxes @returns {Iterable<Box>} */
  * met(boxes) {
    for (const box of boxes) {
      for (const key of this.keys(box)) {
        for (const other of this.cells.get(key) ?? []) {
          if (box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]) {
            yield other;
          }
        }
      }
    }
  }

  /** @param {Box[]} boxes */
  isFree(boxes) {
    for (const _ of this.met(boxes)) return false;
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
  const half = label.size * 0.56 * (label.lines?.length ?? 1) + (label.shield ? 2.5 : 1);
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
 * Place and draw the names of everything shown.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Mark[]} symbols
 * @param {Candidate[]} [wanted]  the names; those of everything shown by default
 * @returns {PlacedLabel[]}
 */
export function drawLabels(ctx, view, scene, shown, symbols,
  wanted = allNames(ctx, view, scene, shown)) {
  const candidates = wanted.sort((a, b) => a.rank - b.rank);
  const names = new Shelf();
  const marks = new Shelf();
  const bubbles = new Shelf();
  /** @param {Mark} mark @returns {Box} */
  const boxOf = ({ x, y, r }) => [x - r + 2, y - r + 2, x + r - 2, y + r - 2];
  marks.take(symbols.map(boxOf));
  bubbles.take(symbols.filter(({ features: [first] }) => (
    first && scene.layers[first.layer].look.draw === 'clusters')).map(boxOf));
  names.take(view.covered ?? []);
  /** @type {PlacedLabel[]} */
  const placed = [];
  for (const label of candidates) {
    // Set apart, Chinese reads as a region's name; letters of a word fall apart.
    if (!HAN.test(label.text)) label.spacing = 0;
    if (label.once && placed.some(({ feature }) => feature === label.feature)) continue;
    const width = Math.max(...(label.lines ?? [label.text]).map((line) => (
      textWidth(ctx, label.font, line) + label.spacing * (line.length - 1)))) + (label.shield ? 7 : 0);
    const choice = choose(label, width, view, names, marks, bubbles);
    if (!choice || isRepeated(label, choice.place, placed, scene)) continue;
    names.take(choice.boxes);
    drawText(ctx, label, choice.place, width, shown);
    placed.push({ text: label.text, boxes: choice.boxes, feature: label.feature });
  }
  return placed;
}

/**
 * Whether the same name already stands near: a park and the project about it, a line and its own.
 * @param {Candidate} label
 * @param {Place} place
 * @param {PlacedLabel[]} placed
 * @param {Scene} scene
 */
function isRepeated(label, place, placed, scene) {
  if (label.apart) {
    return placed.some(({ text, boxes }) => text === label.text
      && Math.hypot((boxes[0][0] + boxes[0][2]) / 2 - place.x,
        (boxes[0][1] + boxes[0][3]) / 2 - place.y) < (label.apart ?? 0));
  }
  if (label.shield || !label.feature || OWN_NAME.includes(scene.layers[label.feature.layer].look.draw)) return false;
  return placed.some(({ text, boxes, feature }) => text === label.text && feature !== label.feature
    && Math.hypot((boxes[0][0] + boxes[0][2]) / 2 - place.x,
      (boxes[0][1] + boxes[0][3]) / 2 - place.y) < 260);
}

/**
 * The places where a name meets no other, the best first.
 * @param {Candidate} label
 * @param {number} width
 * @param {View} view
 * @param {Shelf} names
 * @returns {Iterable<{place: Place, boxes: Box[]}>}
 */
function* freePlaces(label, width, view, names) {
  for (const place of label.places) {
    // A name that the map's edge cuts is one that nobody reads.
    if (isCut(outerBox(label, place, width), view.frame)) continue;
    if (place.x < -width / 2 || place.y < 0 || place.x > view.width + width / 2
      || place.y > view.height) continue;
    const boxes = boxesOf(label, place, width);
    if (!names.isFree(boxes)) continue;
    if (view.clip && label.rank >= 1 && boxes.some((box) => box[0] < (view.clip?.[0] ?? 0)
      || box[2] > (view.clip?.[1] ?? 0))) continue;
    yield { place, boxes };
  }
}

/** @param {Candidate} label @param {Place} place @param {number} width @returns {Box} */
function outerBox({ size }, { x, y, angle }, width) {
  const dx = (Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * size) / 2;
  const dy = (Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * size) / 2;
  return [x - dx, y - dy, x + dx, y + dy];
}

/** Whether a name would stand half inside what is seen of the surface.
 * @param {Box} box @param {Box} [frame] */
export function isCut(box, frame) {
  if (!frame) return false;
  const [left, top, right, bottom] = frame;
  const seen = box[2] > left && box[0] < right && box[3] > top && box[1] < bottom;
  return seen && (box[0] < left || box[2] > right || box[1] < top || box[3] > bottom);
}

/**
 * @param {Candidate} label
 * @param {number} width
 * @param {View} view
 * @param {Shelf} names
 * @param {Shelf} marks
 * @param {Shelf} bubbles
 * @returns {{place: Place, boxes: Box[]}|null}
 */
function choose(label, width, view, names, marks, bubbles) {
  if (label.rank < 1) return chooseForCity(label, width, view, names, marks, bubbles);
  let second = null;
  for (const found of freePlaces(label, width, view, names)) {
    if (marks.isFree(found.boxes)) return found;
    if (label.firm && bubbles.isFree(found.boxes)) second ??= found;
  }
  return second;
}

/**
 * A city is named wherever there is no other name: where it covers least, and near its seat.
 * @type {typeof choose}
 */
function chooseForCity(label, width, view, names, marks, bubbles) {
  let best = null;
  let least = Infinity;
  let nth = 0;
  for (const found of freePlaces(label, width, view, names)) {
    // Cities stand where they stand, whatever else is shown: both halves of a comparison then
    // show them in one place.
    if (view.clip) return found;
    const cost = COST.place * nth++ + COST.mark * new Set(marks.met(found.boxes)).size
      + COST.bubble * new Set(bubbles.met(found.boxes)).size;
    if (cost < least) [best, least] = [found, cost];
  }
  return best;
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
  const lines = label.lines ?? [label.text];
  const longest = Math.max(...lines.map((line) => line.length));
  for (const paint of /** @type {const} */ (['strokeText', 'fillText'])) {
    lines.forEach((line, row) => {
      const y = (row - (lines.length - 1) / 2) * label.size * 1.12;
      if (!label.spacing) {
        ctx[paint](line, 0, y);
        return;
      }
      const step = width / longest;
      [...line].forEach((character, i) => ctx[paint](character, (i + 0.5 - line.length / 2) * step, y));
    });
  }
  ctx.restore();
}
