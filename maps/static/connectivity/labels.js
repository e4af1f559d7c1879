/** Names of the districts with their minutes below, none on top of another. */
import { Shelf, isCut } from '../map/placed-names.js';
import { inView } from '../map/paint.js';
import { isDeep, paintOf } from './classes.js';
import { SANS, textWidth } from '../map/text.js';

/**
 * @typedef {object} Sign  a name that wants a place
 * @property {Feature} district
 * @property {string} name
 * @property {string} value
 * @property {number} rank
 * @property {number} room  width of its district in pixels
 * @property {number} size
 * @property {boolean} deep  on a dark fill
 */

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {import('./map.js').Plan} plan
 * @returns {PlacedLabel[]}
 */
export function drawDistrictNames(ctx, view, scene, shown, plan) {
  const shelf = new Shelf();
  shelf.take(view.covered ?? []);
  /** @type {PlacedLabel[]} */
  const placed = [];
  for (const sign of signs(view, scene, shown, plan)) {
    const width = Math.max(textWidth(ctx, nameFont(sign), sign.name),
      textWidth(ctx, valueFont(sign), sign.value));
    const height = sign.size * (sign.value ? 2.35 : 1.2);
    const x = sign.district.x * view.scale - view.left;
    const y = sign.district.y * view.scale - view.top;
    const spots = sign.rank < 1 ? [[0, 0], [0, 14], [0, -14], [16, 0], [-16, 0], [0, 28], [0, -28]]
      : [[0, 0], [0, 8], [0, -8]];
    for (const [dx, dy] of spots) {
      /** @type {Box} */
      const box = [x + dx - width / 2 - 2, y + dy - height / 2, x + dx + width / 2 + 2,
        y + dy + height / 2];
      if (isCut(box, view.frame) || !shelf.isFree([box])) continue;
      shelf.take([box]);
      write(ctx, sign, x + dx, y + dy);
      placed.push({ text: `${sign.name} ${sign.value}`, boxes: [box], feature: sign.district });
      break;
    }
  }
  return placed;
}

/** The ends of the journey first, then large districts before small ones.
 * @param {View} view @param {Scene} scene @param {Shown} shown
 * @param {import('./map.js').Plan} plan @returns {Sign[]} */
function signs(view, scene, shown, plan) {
  const { state, times, asked, looks } = plan;
  const size = Math.min(14, 10.8 + (view.zoom - 8) * 0.9);
  return (scene.layers.districts?.features ?? [])
    .filter((district) => inView(district.box, view, 0)).map((district) => {
      const place = times.index.get(district.id);
      const answer = place === undefined ? undefined : asked.answers[place];
      const end = district.id === state.from || district.id === state.to;
      const room = (district.box[2] - district.box[0]) * view.scale;
      return { district, size: end ? size + 1 : size, name: district.name,
        value: answer && answer.what !== 'self' ? plan.say(answer) : '',
        rank: end ? 0 : 1 + 1000 / Math.max(1, room), room,
        deep: isDeep(paintOf(looks, asked, answer, shown.dark).fill) };
    }).filter((sign) => sign.rank < 1 || sign.room > sign.size * 2.6)
    .sort((a, b) => a.rank - b.rank);
}

/** @param {Sign} sign */
function nameFont({ size, rank }) {
  return `${rank < 1 ? 700 : 500} ${size}px ${SANS}`;
}

/** @param {Sign} sign */
function valueFont({ size }) {
  return `700 ${size + 1.5}px ${SANS}`;
}

/** @param {CanvasRenderingContext2D} ctx @param {Sign} sign @param {number} x
 * @param {number} y */
function write(ctx, sign, x, y) {
  // Letters take the end of lightness their ground leaves free, and a thin rim of the other.
  const light = sign.deep;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 2.6;
  ctx.strokeStyle = light ? 'rgba(12, 18, 28, .55)' : 'rgba(255, 255, 255, .75)';
  ctx.fillStyle = light ? '#ffffff' : '#14181f';
  const step = sign.value ? sign.size * 0.62 : 0;
  for (const [text, font, dy] of /** @type {[string, string, number][]} */ ([
    [sign.name, nameFont(sign), -step], [sign.value, valueFont(sign), step]])) {
    if (!text) continue;
    ctx.font = font;
    ctx.strokeText(text, x, y + dy);
    ctx.fillText(text, x, y + dy);
  }
}
