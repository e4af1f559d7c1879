/** What a picture of a map needs beside it: where north is, and how long a kilometre. */
import { metresBetween } from './geodesy.js';
import { SANS } from './text.js';

/**
 * Where both stand on a picture of a size: names keep clear of it.
 * @param {number} width @param {number} height @returns {Box[]}
 */
export function besideNorthAndScale(width, height) {
  return [[width - 46, 4, width, 62], [width * 0.8 - 24, height - 36, width, height]];
}

/**
 * The arrow at the top and the scale at the foot of a picture's right edge.
 * @param {CanvasRenderingContext2D} ctx
 * @param {any} map
 * @param {Record<string, string>} palette
 * @param {import('../page/language.js').Language} language
 * @param {{left: number, top: number, width: number, height: number}} box
 */
export function paintNorthAndScale(ctx, map, palette, language, { left, top, width, height }) {
  paintNorth(ctx, language, palette, { x: left + width - 26, y: top + 14 });
  paintScale(ctx, map, palette, language, { right: left + width - 14, bottom: top + height - 14,
    most: width / 5 });
}

/**
 * An arrow to the north: up, for the map is never turned.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../page/language.js').Language} language
 * @param {Record<string, string>} palette
 * @param {{x: number, y: number}} at
 */
function paintNorth(ctx, language, palette, { x, y }) {
  ctx.save();
  ctx.lineJoin = 'round';
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + 8, y + 24);
  ctx.lineTo(x, y + 18);
  ctx.lineTo(x - 8, y + 24);
  ctx.closePath();
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 3;
  ctx.stroke();
  ctx.fillStyle = palette.ink;
  ctx.fill();
  haloed(ctx, language.t('north'), x, y + 38, palette, 'center');
  ctx.restore();
}

/**
 * A bar of whole kilometres, as long as they are in the middle of the map.
 * @param {CanvasRenderingContext2D} ctx
 * @param {any} map
 * @param {Record<string, string>} palette
 * @param {import('../page/language.js').Language} language
 * @param {{right: number, bottom: number, most: number}} room
 */
function paintScale(ctx, map, palette, language, { right, bottom, most }) {
  const { lat, lng } = map.getCenter();
  const zoom = map.getZoom();
  const one = map.unproject(map.project([lat, lng], zoom).add([1, 0]), zoom);
  const metres = metresBetween([lng, lat], [one.lng, one.lat]);
  const room = most * metres;
  const steps = [1, 2, 5].flatMap((n) => [0, 1, 2, 3, 4, 5, 6].map((power) => n * 10 ** power))
    .sort((a, b) => a - b);
  const length = steps.filter((step) => step <= room).pop() ?? 1;
  const pixels = length / metres;
  ctx.save();
  ctx.beginPath();
  ctx.moveTo(right - pixels, bottom - 6);
  ctx.lineTo(right - pixels, bottom);
  ctx.lineTo(right, bottom);
  ctx.lineTo(right, bottom - 6);
  for (const [color, width] of /** @type {[string, number][]} */ ([[palette.halo, 4],
    [palette.ink, 1.5]])) {
    ctx.strokeStyle = color;
    ctx.lineWidth = width;
    ctx.stroke();
  }
  haloed(ctx, length < 1000 ? `${length} ${language.t('metre')}`
    : `${length / 1000} ${language.t('unit_km')}`, right - pixels / 2, bottom - 6, palette, 'center');
  ctx.restore();
}

/** @param {CanvasRenderingContext2D} ctx @param {string} text @param {number} x @param {number} y
 * @param {Record<string, string>} palette @param {CanvasTextAlign} align */
function haloed(ctx, text, x, y, palette, align) {
  ctx.font = `600 12px ${SANS}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 3;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = palette.ink;
  ctx.fillText(text, x, y);
}
