/** The ground of the map: surroundings, county polygons, soft fills. */
import { boxOf, edgesOf, joined, unpackPolylines } from '../data/decode.js';
import { colorOf, drawnAs } from '../data/looks.js';
import { drawBuilt, drawProvinces, drawWater } from './backdrop.js';
import { fillRings, inView, strokePaths } from './paint.js';

/**
 * Outlines of the prefectures around. The boundaries of the cities that are drawn in detail
 * are left out of the strokes: the coarse line would run beside the fine one.
 * @param {RawData['around']} around
 * @param {Set<string>} detailed  names
 * @returns {{around: Edge[], aroundEdges: Edge[]}}
 */
export function decodeAround(around, detailed) {
  const arcs = unpackPolylines(around.lines);
  const fine = new Set(around.rings.flatMap((rings, i) => (detailed.has(around.names[i])
    ? rings.flat() : [])).flatMap((r) => [r, -r - 1]));
  const others = around.rings.map((rings) => rings.map(
    (ring) => ring.filter((r) => !fine.has(r))));
  return {
    around: around.rings.flatMap((rings) => rings.map((ring) => {
      const path = joined(ring, arcs);
      return { path, box: boxOf([path]) };
    })),
    aroundEdges: edgesOf(others, arcs),
  };
}

/** Paths of the edges in view. @param {Edge[]} edges @param {View} view */
function seen(edges, view) {
  return edges.filter(({ box }) => inView(box, view)).map(({ path }) => path);
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
    fillRings(ctx, seen(scene.around, view), view, palette.around);
    strokePaths(ctx, seen(scene.aroundEdges, view), view,
      { color: palette.around_edge, width: 1, cap: 'butt', join: 'bevel' });
  }
  drawDistricts(ctx, view, scene, shown);
  drawBuilt(ctx, view, scene, shown);
  drawWater(ctx, view, scene, shown);
  drawProvinces(ctx, view, scene, shown);
  drawFills(ctx, view, scene, shown);
}

/** @param {Feature} place @param {Shown} shown @param {Scene} scene */
function tintOf(place, shown, scene) {
  const city = place.layer === 'districts' ? scene.cityOf(place, shown.year) : place.id;
  const tints = scene.style.tints[city.split('/')[1]] ?? scene.style.tint;
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
  if (!shown.tiles) {
    for (const feature of districts.length ? districts : cities) {
      if (!inView(feature.box, view)) continue;
      fillRings(ctx, feature.rings, view, tintOf(feature, shown, scene));
    }
  }
  if (districts.length) {
    strokePaths(ctx, seen(scene.edges.districts, view), view, {
      color: shown.tiles ? palette.muted : palette.edge, width: 1, cap: 'butt', join: 'bevel' });
  }
  if (!cities.length) return;
  const outlines = seen(scene.edges.cities(shown.year), view);
  strokePaths(ctx, outlines, view, { color: palette.city_edge, width: 3.4, join: 'bevel' });
  strokePaths(ctx, outlines, view, 
    { color: palette.city_edge_under, width: 1, cap: 'butt', join: 'bevel' });
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {View} view
 * @param {Scene} scene
 * @param {Shown} shown
 */
function drawFills(ctx, view, scene, shown) {
  for (const layer of drawnAs(scene.layers, 'fills')) {
    if (!shown.layers.has(layer.id)) continue;
    for (const feature of layer.features) {
      if (!shown.visible(feature) || !inView(feature.box, view)) continue;
      const color = shown.palette[colorOf(feature)];
      ctx.globalAlpha = shown.dark ? 0.22 : 0.17;
      fillRings(ctx, feature.rings, view, color);
      strokePaths(ctx, feature.rings, view, { color, width: 1.6, alpha: 0.55, join: 'bevel' });
    }
  }
}
