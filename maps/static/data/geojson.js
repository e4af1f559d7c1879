/** A layer as GeoJSON, to take along. */
import { latitudeOf, longitudeOf } from './decode.js';

/** To five decimals, about a metre. @param {number} value */
export function degrees(value) {
  return Math.round(value * 1e5) / 1e5;
}

/** @param {Float64Array} path */
function positions(path) {
  const found = [];
  for (let i = 0; i < path.length; i += 2) {
    found.push([degrees(longitudeOf(path[i])), degrees(latitudeOf(path[i + 1]))]);
  }
  return found;
}

/** Twice the signed area: positive for a ring that runs counter-clockwise. @param {number[][]} ring */
function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum;
}

/**
 * Rings as polygons: a ring inside an odd number of others is a hole of the smallest of them.
 * @param {number[][][]} rings
 */
function polygons(rings) {
  const sorted = rings.map((ring) => ({ ring, size: Math.abs(area(ring)) }))
    .sort((a, b) => b.size - a.size).map(({ ring }) => ring);
  /** @type {number[][][][]} */
  const found = [];
  for (const ring of sorted) {
    const outer = found.filter((polygon) => polygon.filter((r) => inside(middle(ring), r)).length % 2)
      .pop();
    const turns = area(ring) > 0;
    if (outer) outer.push(turns ? ring.slice().reverse() : ring);
    else found.push([turns ? ring : ring.slice().reverse()]);
  }
  return found;
}

/** A point on a ring that is no vertex of its neighbours. @param {number[][]} ring */
function middle(ring) {
  return [(ring[0][0] + ring[1][0]) / 2, (ring[0][1] + ring[1][1]) / 2];
}

/** @param {number[]} point @param {number[][]} ring */
function inside([x, y], ring) {
  let odd = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    if ((ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/** @param {Layer} layer @param {Feature} feature */
function geometryOf(layer, feature) {
  if (layer.geometry === 'point') {
    return Number.isFinite(feature.x) ? { type: 'Point',
      coordinates: [degrees(longitudeOf(feature.x)), degrees(latitudeOf(feature.y))] } : null;
  }
  if (layer.geometry === 'polygon') {
    return feature.rings.length ? { type: 'MultiPolygon',
      coordinates: polygons(feature.rings.map(positions)) } : null;
  }
  const lines = layer.geometry === 'line' ? feature.parts.map((part) => part.path) : feature.rings;
  return lines.length ? { type: 'MultiLineString', coordinates: lines.map(positions) } : null;
}

/** A text of a table in English, behind the name of the table it begins with.
 * @param {any} text @param {(text: string, lang?: 'zh'|'en') => string} say */
function inEnglish(text, say) {
  if (text == null || text === '') return null;
  const [, table, words] = /^(\w+\.csv: )?([^]*)$/.exec(String(text)) ?? ['', '', ''];
  return (table ?? '') + say(words, 'en');
}

/**
 * A layer as a GeoJSON FeatureCollection (RFC 7946).
 * @param {RawData} data
 * @param {Layer} layer
 * @param {(text: string, lang?: 'zh'|'en') => string} say
 */
export function layerGeoJson(data, layer, say) {
  const columns = Object.keys(data.layers[layer.id].columns).filter((name) => name !== 'evidence');
  return {
    type: 'FeatureCollection',
    name: layer.id,
    as_of: data.page.asOf,
    sources: data.page.dataNote,
    sources_en: data.page.dataNoteEn ?? data.page.dataNote,
    features: layer.features.map((feature) => ({
      type: 'Feature',
      id: feature.id,
      properties: {
        ...Object.fromEntries(columns.map((name) => [name, layer.cell(name, feature.index)])),
        name_en: say(feature.zh, 'en'),
        ...Object.fromEntries(['sources', 'note'].filter((name) => columns.includes(name))
          .map((name) => [`${name}_en`, inEnglish(layer.cell(name, feature.index), say)])),
        documents: (layer.cell('evidence', feature.index) ?? [0]).slice(1)
          .map((/** @type {number[]} */ [document, start, end, text]) => ({
            document: data.documents[document]?.id ?? null, start, end,
            text: data.strings[text] })),
      },
      geometry: geometryOf(layer, feature),
    })),
  };
}
