/** The ground of the map: surroundings, county polygons, belts, the chosen district. */
import { unpackPolylines } from './decode.js';
import { fillRings, inView, strokePaths } from './paint.js';

/**
 * @typedef {{rings: Float64Array[], name: string, x: number, y: number}} Neighbour
 */

/**
 * Outlines of the prefectures around.
 * @param {RawData['around']} around
 * @returns {Float64Array[][]}
 */
export function decodeAround(around) {
  const arcs = unpackPolylines(around.lines);
  return around.rings.map((rings) => rings.map((ring) => {
    const points = ring.flatMap((r, place) => {
      const arc = [...arcs[r < 0 ? -r - 1 : r]];
      if (r < 0) {
        const back = [];
        for (let i = arc.length - 2; i >= 0; i -= 2) back.push(arc[i], arc[i + 1]);
        return place ? back.slice(2) : back;
      }
      return place ? arc.slice(2) : arc;
    });
    return Float64Array.from(points);
  }));
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
export function drawGround(ctx, view, scene, shown) {
  const { palette } = shown;
  if (!shown.tiles) {
    ctx.fillStyle = palette.paper;
    ctx.fillRect(0, 0, view.width, view.height);
    const rings = scene.around.flat();
    fillRings(ctx, rings, view, palette.around);
    strokePaths(ctx, rings, view, { color: palette.around_edge, width: 1 });
  }
  drawDistricts(ctx, view, scene, shown);
  drawBelts(ctx, view, scene, shown);
}

/** @param {string} adcode @param {Shown} shown @param {Scene} scene */
function tintOf(adcode, shown, scene) {
  const tints = scene.style.tints[`${adcode.slice(0, 4)}00`] ?? scene.style.tints['500000'];
  return tints[shown.dark ? 1 : 0];
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
function drawDistricts(ctx, view, scene, shown) {
  const { palette } = shown;
  const districts = shown.layers.has('districts') ? scene.layers.districts?.features ?? [] : [];
  const cities = (scene.layers.cities?.features ?? []).filter(
    (city) => shown.layers.has('cities') && scene.detailed.has(city.id));
  const seen = districts.filter((district) => inView(district.box, view));
  const outlines = cities.flatMap((city) => city.rings);
  if (!shown.tiles) {
    // Hides the coarse outline of the same cities in the surroundings.
    strokePaths(ctx, outlines, view, { color: palette.around, width: 9 });
    for (const feature of districts.length ? seen : cities) {
      fillRings(ctx, feature.rings, view, tintOf(feature.id.split('/')[1], shown, scene));
    }
  }
  const edge = shown.tiles ? palette.muted : palette.edge;
  strokePaths(ctx, seen.flatMap((district) => district.rings), view,
    { color: edge, width: shown.tiles ? 0.8 : 1.1 });
  strokePaths(ctx, outlines, view, { color: palette.city_edge, width: 3.4 });
  strokePaths(ctx, outlines, view, { color: palette.city_edge_under, width: 1.2 });
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
function drawBelts(ctx, view, scene, shown) {
  if (!shown.layers.has('belts')) return;
  for (const belt of scene.layers.belts?.features ?? []) {
    if (!shown.visible(belt)) continue;
    const color = shown.palette[`belt_${belt.index % 3}`];
    ctx.globalAlpha = shown.dark ? 0.22 : 0.17;
    fillRings(ctx, belt.rings, view, color);
    strokePaths(ctx, belt.rings, view, { color, width: 1.6, alpha: 0.55 });
  }
}
