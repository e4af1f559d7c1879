/** Data behind the map, to take along: a layer as GeoJSON, the answer as CSV. */
import { latitudeOf, longitudeOf } from '../data/decode.js';
import { byId, make, offerFile, selectById } from '../page/dom.js';
import { standingIn, statusIn } from '../data/status.js';

/** @param {number} value */
function degrees(value) {
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

/**
 * A layer as a GeoJSON FeatureCollection (RFC 7946).
 * @param {RawData} data
 * @param {Layer} layer
 */
export function layerGeoJson(data, layer) {
  const columns = Object.keys(data.layers[layer.id].columns).filter((name) => name !== 'evidence');
  return {
    type: 'FeatureCollection',
    name: layer.id,
    as_of: data.page.asOf,
    sources: data.page.dataNote,
    features: layer.features.map((feature) => ({
      type: 'Feature',
      id: feature.id,
      properties: {
        ...Object.fromEntries(columns.map((name) => [name, layer.cell(name, feature.index)])),
        documents: (layer.cell('evidence', feature.index) ?? [0]).slice(1)
          .map((/** @type {number[]} */ [document, start, end, text]) => ({
            document: data.documents[document]?.id ?? null, start, end,
            text: data.strings[text] })),
      },
      geometry: geometryOf(layer, feature),
    })),
  };
}

/** @typedef {import('../page/language.js').Language} Language */

/** Headings in the page's language; in English those of the command line.
 * @param {Language} language @param {string[]} codes */
export function csvHead(language, codes) {
  return codes.map((code) => language.t(`csv_${code}`));
}

/** A code in Chinese words where the page is Chinese.
 * @param {Language} language @param {string} prefix @param {string|null} code */
export function csvWord(language, prefix, code) {
  return code ? language.pick({ zh: language.t(`${prefix}_${code}`), en: code }) : code;
}

/** @param {(string|number|null|undefined)[][]} rows */
export function csvText(rows) {
  const cell = (/** @type {string|number|null|undefined} */ value) => {
    let text = value == null ? '' : String(value);
    // A leading sign would make a spreadsheet calculate with outside text.
    if (typeof value === 'string' && /^[=+\-@\t]/.test(text)) text = `'${text}`;
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  // The mark makes spreadsheets read UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * @param {import('../page/feature-panel.js').Reader} reader
 * @param {(state: State) => import('./near.js').Found[]} nearby
 */
export function bindTakeaway(reader, nearby) {
  const { data, scene, language, state } = reader;
  const choice = selectById('download-layer');

  function fill() {
    const value = choice.value;
    choice.replaceChildren(...data.groups.flatMap((group) => group.layers.map((layer) => make(
      'option', { value: layer.id }, language.pick(layer)))));
    if (value) choice.value = value;
  }

  byId('download-geojson').addEventListener('click', () => {
    const layer = scene.layers[choice.value];
    offerFile(`${layer.id}.geojson`, new Blob([JSON.stringify(layerGeoJson(data, layer))],
      { type: 'application/geo+json' }));
  });
  const saveResult = () => {
    const now = state();
    const found = now.district ? nearby(now)
      : scene.layers.projects.features.filter((f) => statusIn(f.life, now.year) !== null)
        .map((feature) => ({ feature, value: null }));
    const name = scene.byId.get(now.district)?.name ?? '';
    const minutes = now.unit === 'min';
    const cell = scene.layers.projects.cell;
    const named = (/** @type {any} */ ids) => String(ids ?? '').split('|')
      .map((id) => scene.byId.get(id)?.name ?? id).join('、');
    const titles = (/** @type {any[]} */ [, ...rows]) => [...new Set(rows.map(
      ([document]) => data.documents[document]?.title).filter(Boolean))].join('；');
    offerFile(now.district ? `near-${name}-${now.km}${now.unit}.csv` : 'projects.csv',
      new Blob([csvText([
        csvHead(language, ['id', 'name', 'kind', 'status', 'year', 'near',
          minutes ? 'minutes' : 'distance_m', 'district', 'lon', 'lat', 'confidence', 'documents',
          'sources']),
        ...found.map(({ feature, value }) => [feature.id, feature.name,
          csvWord(language, 'project', feature.kind), csvWord(language, 'status',
            now.district ? standingIn(feature.life, now.year) : statusIn(feature.life, now.year)),
          now.year, name, value, named(cell('districts', feature.index)),
          Number.isFinite(feature.x) ? degrees(longitudeOf(feature.x)) : null,
          Number.isFinite(feature.y) ? degrees(latitudeOf(feature.y)) : null,
          csvWord(language, 'confidence', cell('confidence', feature.index))?.split(/[:：]/)[0],
          titles(cell('evidence', feature.index) ?? [0]), cell('sources', feature.index)]),
      ])], { type: 'text/csv;charset=utf-8' }));
  };
  byId('download-csv').addEventListener('click', saveResult);
  byId('near-csv').addEventListener('click', saveResult);
  fill();
  return fill;
}
