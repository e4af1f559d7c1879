/** The small map of a pair: the shared boundary, the lines across it, where they cross. */
import { worldX, worldY } from '../data/decode.js';
import { drawGround } from '../map/ground.js';
import { drawLabels } from '../map/placed-names.js';
import { allNames } from '../map/wanted-names.js';
import { drawBorders, drawLines, weight } from '../map/lines.js';
import { drawSymbol, inView, strokePaths } from '../map/paint.js';
import { drawRings } from '../map/points.js';
import { fittedView, scaleBar, seatBoxes } from './view.js';
import { SANS, SERIF } from '../map/text.js';

const MARK = 8.5;

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {import('./view.js').Pair} pair
 * @param {import('./view.js').Crossing[]} crossings
 */
export function paintPair(canvas, scene, shown, pair, crossings) {
  const width = canvas.clientWidth || 560;
  const height = canvas.clientHeight || 400;
  // Twice the pixels even on a plain screen: the same picture goes to the printer.
  const ratio = Math.max(2, window.devicePixelRatio || 1);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  const feature = /** @type {Feature} */ (scene.byId.get(pair.id));
  const boxes = [...(Number.isFinite(feature.box[0]) ? [feature.box] : []),
    ...seatBoxes(pair.members)];
  const view = fittedView(boxes, { width, height }, Math.min(54, width / 9));
  // Where the scale stands.
  view.covered = [[8, height - 30, 20 + scaleBar(view).pixels, height]];
  /** @type {Mark[]} */
  const symbols = [];
  drawGround(ctx, view, scene, shown);
  veil(ctx, view, scene, shown, pair);
  drawBorders(ctx, view, scene, shown);
  strokePaths(ctx, feature.rings, view,
    { color: shown.palette.pair, width: 5.4 * weight(view.zoom) });
  drawLines(ctx, view, scene, shown);
  drawRings(ctx, view, scene, shown, symbols);
  drawMarks(ctx, view, shown, crossings, symbols);
  drawPairSeats(ctx, view, shown, pair, symbols);
  const names = [
    ...allNames(ctx, view, scene, shown).filter(({ feature: of }) => of
      && ['lines', 'rings'].includes(scene.layers[of.layer].look.draw)),
    ...groundNames(ctx, view, scene, shown, pair),
    ...seatNames(ctx, view, shown, pair),
  ];
  drawLabels(ctx, view, scene, shown, symbols, names.map((name) => whole(ctx, name, view)));
  drawScaleBar(ctx, view, shown);
}

/** A name only where all of it fits: nothing runs over the edge of a small map.
 * @param {CanvasRenderingContext2D} ctx @param {Candidate} name @param {View} view */
function whole(ctx, name, view) {
  ctx.font = name.font;
  const half = (ctx.measureText(name.text).width + name.spacing * name.text.length) / 2 + 4;
  return { ...name, places: name.places.filter(({ x, y, angle }) => {
    const dx = half * Math.abs(Math.cos(angle)) + name.size / 2 * Math.abs(Math.sin(angle));
    const dy = half * Math.abs(Math.sin(angle)) + name.size / 2 * Math.abs(Math.cos(angle));
    return x > dx && y > dy && x < view.width - dx && y < view.height - dy;
  }) };
}

/** Who belongs to a pair, by district: members themselves, or the districts they count with.
 * @param {Scene} scene @param {import('./view.js').Pair} pair */
function insiders(scene, pair) {
  const names = new Set(pair.members.flatMap(({ name, via }) => [name, ...via]));
  return (scene.layers.districts?.features ?? []).filter(({ name }) => names.has(name));
}

/** Districts that are not of the pair step back.
 * @param {CanvasRenderingContext2D} ctx @param {View} view @param {Scene} scene
 * @param {Shown} shown @param {import('./view.js').Pair} pair */
function veil(ctx, view, scene, shown, pair) {
  const own = new Set(insiders(scene, pair));
  ctx.save();
  ctx.globalAlpha = shown.dark ? 0.45 : 0.6;
  ctx.fillStyle = shown.palette.around;
  for (const district of scene.layers.districts?.features ?? []) {
    if (own.has(district) || !inView(district.box, view)) continue;
    ctx.beginPath();
    for (const ring of district.rings) {
      ring.forEach((value, i) => {
        if (i % 2) return;
        const x = value * view.scale - view.left;
        const y = ring[i + 1] * view.scale - view.top;
        if (i) ctx.lineTo(x, y);
        else ctx.moveTo(x, y);
      });
      ctx.closePath();
    }
    ctx.fill('evenodd');
  }
  ctx.restore();
}

/**
 * Numbered discs beside the places where lines cross, pushed apart, each tied to its place.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Shown} shown
 * @param {import('./view.js').Crossing[]} crossings
 * @param {Mark[]} symbols
 */
function drawMarks(ctx, view, shown, crossings, symbols) {
  const marks = crossings.flatMap(({ number, at }) => at.map(({ x, y }) => {
    const spot = { x: x * view.scale - view.left, y: y * view.scale - view.top };
    return { number, spot, x: spot.x + 15, y: spot.y - 15 };
  })).filter(({ spot }) => spot.x > 0 && spot.y > 0 && spot.x < view.width && spot.y < view.height);
  spread(marks, view);
  const { palette } = shown;
  for (const { spot, x, y } of marks) {
    ctx.beginPath();
    ctx.moveTo(spot.x, spot.y);
    ctx.lineTo(x, y);
    ctx.strokeStyle = palette.halo;
    ctx.lineWidth = 3;
    ctx.stroke();
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 1;
    ctx.stroke();
    ctx.beginPath();
    ctx.arc(spot.x, spot.y, 2.6, 0, 7);
    ctx.fillStyle = palette.ink;
    ctx.fill();
    ctx.strokeStyle = palette.halo;
    ctx.stroke();
  }
  for (const { number, x, y } of marks) {
    drawDisc(ctx, x, y, number, shown);
    symbols.push({ x, y, r: MARK + 3, features: [] });
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y
 * @param {number} number @param {Shown} shown */
export function drawDisc(ctx, x, y, number, shown) {
  ctx.beginPath();
  ctx.arc(x, y, MARK, 0, 7);
  ctx.fillStyle = shown.palette.ink;
  ctx.fill();
  ctx.strokeStyle = shown.palette.halo;
  ctx.lineWidth = 1.4;
  ctx.stroke();
  ctx.fillStyle = shown.palette.halo;
  ctx.font = `700 ${number > 9 ? 9.5 : 10.5}px ${SANS}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(number), x, y + 0.5);
}

/**
 * Push discs off each other and off the places they mean.
 * @param {{spot: {x: number, y: number}, x: number, y: number}[]} marks
 * @param {View} view
 */
function spread(marks, view) {
  const gap = 2 * MARK + 2;
  for (let round = 0; round < 160; round++) {
    for (const mark of marks) {
      for (const other of marks) {
        if (other !== mark) push(mark, other, gap);
        push(mark, other.spot, other === mark ? 17 : MARK + 4);
      }
      // Not farther away than needed.
      mark.x += (mark.spot.x - mark.x) * 0.02;
      mark.y += (mark.spot.y - mark.y) * 0.02;
      mark.x = Math.min(view.width - MARK - 2, Math.max(MARK + 2, mark.x));
      mark.y = Math.min(view.height - MARK - 2, Math.max(MARK + 2, mark.y));
    }
  }
}

/** @param {{x: number, y: number}} mark @param {{x: number, y: number}} from @param {number} gap */
function push(mark, from, gap) {
  const dx = mark.x - from.x;
  const dy = mark.y - from.y;
  const apart = Math.hypot(dx, dy);
  if (apart >= gap) return;
  const by = (gap - apart) / 2;
  mark.x += apart ? dx / apart * by : by;
  mark.y += apart ? dy / apart * by : 0;
}

/** @param {CanvasRenderingContext2D} ctx @param {View} view @param {Shown} shown
 * @param {import('./view.js').Pair} pair @param {Mark[]} symbols */
function drawPairSeats(ctx, view, shown, pair, symbols) {
  for (const { lon, lat } of pair.members) {
    if (lon == null || lat == null) continue;
    const x = worldX(lon) * view.scale - view.left;
    const y = worldY(lat) * view.scale - view.top;
    drawSymbol(ctx, 'square', x, y,
      { size: 11, color: shown.palette.select, rim: shown.palette.halo });
    symbols.push({ x, y, r: 8, features: [] });
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {View} view @param {Shown} shown
 * @param {import('./view.js').Pair} pair @returns {Candidate[]} */
function seatNames(ctx, view, shown, pair) {
  const size = 14;
  const font = `700 ${size}px ${SERIF}`;
  ctx.font = font;
  return pair.members.flatMap(({ name, lon, lat }) => {
    if (lon == null || lat == null) return [];
    const x = worldX(lon) * view.scale - view.left;
    const y = worldY(lat) * view.scale - view.top;
    const dx = ctx.measureText(name).width / 2 + 9;
    return [{
      text: name, size, font, spacing: 0, firm: true, feature: null, rank: 0.2,
      color: shown.palette.ink,
      places: [[dx, 0], [-dx, 0], [0, -15], [0, 15], [dx * 0.8, -13], [-dx * 0.8, -13],
        [dx * 0.8, 13], [-dx * 0.8, 13]].map(([offsetX, offsetY]) => ({
        x: x + offsetX, y: y + offsetY, angle: 0 }))
        .filter((place) => place.x > dx && place.x < view.width - dx),
    }];
  });
}

/**
 * Names of the districts in view, each inside the part of it that shows.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {import('./view.js').Pair} pair
 * @returns {Candidate[]}
 */
function groundNames(ctx, view, scene, shown, pair) {
  const own = new Set(insiders(scene, pair));
  const seats = new Set(pair.members.map(({ name }) => name));
  /** @type {Candidate[]} */
  const found = [];
  for (const district of scene.layers.districts?.features ?? []) {
    if (!inView(district.box, view, 0)) continue;
    const inside = own.has(district);
    if (inside && seats.has(district.name)) continue;
    const spots = spotsIn(ctx, district, view);
    if (!spots.length) continue;
    const size = inside ? 13 : 11.5;
    found.push({ text: district.name, size, font: `500 ${size}px ${SANS}`, spacing: 2,
      firm: true, feature: district, rank: inside ? 1 : 4, color: shown.palette.muted,
      places: spots });
  }
  return found;
}

/** Points of a coarse grid that lie well inside a district, the middle ones first.
 * @param {CanvasRenderingContext2D} ctx @param {Feature} district @param {View} view */
function spotsIn(ctx, district, view) {
  const path = new Path2D();
  for (const ring of district.rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] * view.scale - view.left;
      const y = ring[i + 1] * view.scale - view.top;
      if (i) path.lineTo(x, y);
      else path.moveTo(x, y);
    }
    path.closePath();
  }
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  const within = (/** @type {number} */ x, /** @type {number} */ y) => ctx.isPointInPath(path, x, y,
    'evenodd');
  /** @type {Place[]} */
  const spots = [];
  ctx.font = `500 13px ${SANS}`;
  const half = ctx.measureText(district.name).width / 2 + district.name.length;
  for (let x = half + 8; x < view.width - half - 8; x += 24) {
    for (let y = 14; y < view.height - 10; y += 18) {
      if (within(x - half, y) && within(x + half, y) && within(x, y)) spots.push({ x, y, angle: 0 });
    }
  }
  ctx.restore();
  const middleX = spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length;
  const middleY = spots.reduce((sum, spot) => sum + spot.y, 0) / spots.length;
  return spots.sort((a, b) => Math.hypot(a.x - middleX, a.y - middleY)
    - Math.hypot(b.x - middleX, b.y - middleY));
}

/** @param {CanvasRenderingContext2D} ctx @param {View} view @param {Shown} shown */
function drawScaleBar(ctx, view, shown) {
  const { km, pixels } = scaleBar(view);
  const y = view.height - 10;
  ctx.beginPath();
  ctx.moveTo(12.5, y - 5);
  ctx.lineTo(12.5, y);
  ctx.lineTo(12.5 + pixels, y);
  ctx.lineTo(12.5 + pixels, y - 5);
  ctx.strokeStyle = shown.palette.halo;
  ctx.lineWidth = 3.5;
  ctx.stroke();
  ctx.strokeStyle = shown.palette.ink;
  ctx.lineWidth = 1.2;
  ctx.stroke();
  ctx.font = `11px ${SANS}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.lineWidth = 3;
  ctx.strokeStyle = shown.palette.halo;
  ctx.strokeText(`${km} km`, 16, y - 5);
  ctx.fillStyle = shown.palette.ink;
  ctx.fillText(`${km} km`, 16, y - 5);
}
