/** The map of minutes: districts by class, the network quietly above, the journey on top. */
import { drawGround } from '../map/ground.js';
import { drawLines, weight } from '../map/lines.js';
import { drawSymbol, fillRings, inView, strokePaths } from '../map/paint.js';
import { paintOf } from './classes.js';
import { drawDistrictNames } from './labels.js';

/**
 * @typedef {object} Plan  everything one picture of the map needs
 * @property {import('./classes.js').TravelLooks} looks
 * @property {import('./times.js').Times} times
 * @property {import('./classes.js').TravelState} state
 * @property {import('./classes.js').View2} asked
 * @property {import('./journeys.js').Leg[]} journey
 * @property {string} line  id of the line whose gain is shown
 * @property {(answer: import('./classes.js').Answer) => string} say
 */

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Plan} plan
 * @returns {{symbols: Mark[], labels: PlacedLabel[]}}
 */
export function drawTravel(ctx, view, scene, shown, plan) {
  ctx.clearRect(0, 0, view.width, view.height);
  drawGround(ctx, view, scene, { ...shown, layers: new Set() });
  drawClasses(ctx, view, scene, shown, plan);
  const theme = shown.dark ? 'dark' : 'light';
  const quiet = plan.journey.length || plan.line ? 0.3 : 0.55;
  drawLines(ctx, view, scene, { ...shown, lineAlpha: quiet,
    palette: { ...shown.palette, ...plan.looks.underlay[theme], halo: 'rgba(0,0,0,0)' } });
  if (plan.line) drawGainLine(ctx, view, scene, shown, plan.line);
  drawEnds(ctx, view, scene, shown, plan);
  drawJourney(ctx, view, shown, plan.journey);
  return { symbols: [], labels: drawDistrictNames(ctx, view, scene, shown, plan) };
}

/** @param {CanvasRenderingContext2D} ctx @param {View} view @param {Scene} scene
 * @param {Shown} shown @param {Plan} plan */
function drawClasses(ctx, view, scene, shown, plan) {
  const districts = (scene.layers.districts?.features ?? [])
    .filter((district) => inView(district.box, view));
  /** @type {Map<string, Float64Array[]>} */
  const hatched = new Map();
  for (const district of districts) {
    const place = plan.times.index.get(district.id);
    const answer = place === undefined ? undefined : plan.asked.answers[place];
    const { fill, hatch } = paintOf(plan.looks, plan.asked, answer, shown.dark);
    fillRings(ctx, district.rings, view, fill);
    if (hatch) hatched.set(hatch, [...(hatched.get(hatch) ?? []), ...district.rings]);
  }
  for (const [color, rings] of hatched) {
    const pattern = hatching(ctx, color);
    if (pattern) fillRings(ctx, rings, view, /** @type {any} */ (pattern));
  }
  const edges = (/** @type {Edge[]} */ some) => some.filter(({ box }) => inView(box, view))
    .map(({ path }) => path);
  strokePaths(ctx, edges(scene.edges.districts), view,
    { color: shown.dark ? '#15181d' : '#ffffff', width: 1, alpha: 0.8 });
  strokePaths(ctx, edges(scene.edges.cities(shown.year)), view,
    { color: shown.dark ? '#15181d' : '#ffffff', width: 2.6 });
}

/** Slanted lines: the sign for "no way" that needs no colour.
 * @param {CanvasRenderingContext2D} ctx @param {string} color */
export function hatching(ctx, color) {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const pen = /** @type {CanvasRenderingContext2D} */ (tile.getContext('2d'));
  pen.strokeStyle = color;
  pen.lineWidth = 1.4;
  for (const x of [-8, 0, 8]) {
    pen.moveTo(x, 8);
    pen.lineTo(x + 8, 0);
  }
  pen.stroke();
  return ctx.createPattern(tile, 'repeat');
}

/** The two districts asked about, outlined.
 * @param {CanvasRenderingContext2D} ctx @param {View} view @param {Scene} scene
 * @param {Shown} shown @param {Plan} plan */
function drawEnds(ctx, view, scene, shown, { state }) {
  for (const id of [state.to, state.from]) {
    const district = scene.byId.get(id);
    if (!district) continue;
    strokePaths(ctx, district.rings, view, { color: shown.palette.halo, width: 4.6 });
    strokePaths(ctx, district.rings, view,
      { color: id === state.from ? shown.palette.select : shown.palette.ink, width: 2.2 });
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {View} view @param {Scene} scene
 * @param {Shown} shown @param {string} id */
function drawGainLine(ctx, view, scene, shown, id) {
  const paths = scene.byId.get(id)?.parts.map((part) => part.path) ?? [];
  const width = 4.2 * weight(view.zoom);
  strokePaths(ctx, paths, view, { color: shown.palette.halo, width: width + 4 });
  strokePaths(ctx, paths, view, { color: shown.palette.ink, width });
}

/**
 * Legs of a journey: rail and road as broad strokes, local roads and walks dotted.
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Shown} shown
 * @param {import('./journeys.js').Leg[]} legs
 */
function drawJourney(ctx, view, shown, legs) {
  const { palette } = shown;
  const width = 4.4 * Math.sqrt(weight(view.zoom));
  const moves = legs.filter(({ path }) => path.length > 2);
  for (const { path } of moves) {
    strokePaths(ctx, [path], view, { color: palette.halo, width: width + 4 });
  }
  for (const { kind, path } of moves) {
    const ride = kind === 'rail' || kind === 'road';
    strokePaths(ctx, [path], view, { width: ride ? width : 2.6,
      color: kind === 'rail' ? palette.rail : kind === 'road' ? palette.road : palette.ink,
      dash: ride ? [] : [0.1, 5], cap: 'round' });
  }
  moves.forEach(({ path }, i) => {
    const spots = i === moves.length - 1 ? [0, path.length - 2] : [0];
    for (const at of spots) {
      const end = (i === 0 && at === 0) || at > 0;
      drawSymbol(ctx, 'circle', path[at] * view.scale - view.left,
        path[at + 1] * view.scale - view.top, { size: end ? 12 : 8.5,
          color: end ? palette.select : palette.ink, rim: palette.halo, hollow: true });
    }
  });
}
