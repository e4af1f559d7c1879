/** From the page's data to features: columns, arcs and lives put back together. */
import { inflate } from './inflate.js';
import { decodeLooks, signOf } from './looks.js';
import { livesOf } from './status.js';

/**
 * Integers of maps/payload/polylines.py: base64, DEFLATE, four byte planes, zigzag.
 * @param {string} text
 * @returns {Int32Array}
 */
export function unpackIntegers(text) {
  const packed = atob(text);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const raw = inflate(bytes);
  const n = raw.length / 4;
  const values = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const zigzag = (raw[i] | (raw[n + i] << 8) | (raw[2 * n + i] << 16) | (raw[3 * n + i] << 24))
      >>> 0;
    values[i] = (zigzag >>> 1) ^ -(zigzag & 1);
  }
  return values;
}

/** A value whose JSON was packed. @param {string} packed @returns {any} */
export function unpackJson(packed) {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(inflate(bytes)));
}

/** A list of integers, packed or not. @param {Numbers} numbers */
export function numbersOf(numbers) {
  return typeof numbers === 'string' ? unpackIntegers(numbers) : numbers;
}

/** World coordinates: Web Mercator, 0 to 1 from west to east and from north to south. */

/** @param {number} longitude */
export function worldX(longitude) {
  return longitude / 360 + 0.5;
}

/** @param {number} latitude */
export function worldY(latitude) {
  const sine = Math.sin(latitude * Math.PI / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** @param {number} x */
export function longitudeOf(x) {
  return (x - 0.5) * 360;
}

/** @param {number} y */
export function latitudeOf(y) {
  return 90 - 360 * Math.atan(Math.exp((y - 0.5) * 2 * Math.PI)) / Math.PI;
}

/**
 * Polylines of a block as world coordinates, x and y in turn.
 * @param {Block} block
 * @returns {Float64Array[]}
 */
export function unpackPolylines(block) {
  const counts = unpackIntegers(block.counts);
  const steps = unpackIntegers(block.steps);
  const scale = 10 ** block.decimals;
  const paths = [];
  let cornerX = 0;
  let cornerY = 0;
  let at = 0;
  for (const n of counts) {
    const path = new Float64Array(2 * n);
    let x = cornerX;
    let y = cornerY;
    for (let i = 0; i < n; i++) {
      x += steps[at + i];
      y += steps[at + n + i];
      if (i === 0) {
        cornerX = x;
        cornerY = y;
      }
      path[2 * i] = worldX(x / scale + block.origin[0]);
      path[2 * i + 1] = worldY(y / scale + block.origin[1]);
    }
    at += 2 * n;
    paths.push(path);
  }
  return paths;
}

/** @param {Column|undefined} column @param {number} index @returns {any} */
export function cellOf(column, index) {
  if (!column) return null;
  if ('k' in column) return column.k;
  if ('d' in column) return column.d[Number(column.i[index])];
  return column.v[index];
}

/** @param {Float64Array[]} paths @returns {Box} */
export function boxOf(paths) {
  /** @type {Box} */
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const path of paths) {
    for (let i = 0; i < path.length; i += 2) {
      if (path[i] < box[0]) box[0] = path[i];
      if (path[i] > box[2]) box[2] = path[i];
      if (path[i + 1] < box[1]) box[1] = path[i + 1];
      if (path[i + 1] > box[3]) box[3] = path[i + 1];
    }
  }
  return box;
}

/**
 * One ring or line of several arcs; arc -k-1 is arc k backwards.
 * @param {number[]} references
 * @param {Float64Array[]} arcs
 */
export function joined(references, arcs) {
  let length = 2;
  for (const r of references) length += arcs[r < 0 ? -r - 1 : r].length - 2;
  const path = new Float64Array(length);
  let at = 0;
  for (const r of references) {
    const arc = arcs[r < 0 ? -r - 1 : r];
    const n = arc.length / 2;
    for (let i = at === 0 ? 0 : 1; i < n; i++) {
      const k = r < 0 ? n - 1 - i : i;
      path[at++] = arc[2 * k];
      path[at++] = arc[2 * k + 1];
    }
  }
  return path;
}

/**
 * @param {RawData} data
 * @returns {Record<string, Layer>}
 */
export function decodeLayers(data) {
  const arcs = unpackPolylines(data.boundaries);
  const paths = unpackPolylines(data.lines);
  const lives = livesOf(data.years);
  const looks = decodeLooks(data.looks);
  /** @type {Record<string, Layer>} */
  const layers = {};
  for (const [id, raw] of Object.entries(data.layers)) {
    const columns = Object.fromEntries(Object.entries(raw.columns).map(([name, told]) => {
      const column = 'z' in told ? /** @type {Column} */ (unpackJson(told.z)) : told;
      return [name, 'i' in column ? { d: column.d, i: numbersOf(column.i) } : column];
    }));
    const own = numbersOf(raw.lives);
    const look = looks[id];
    /** @param {string} column @param {number} index */
    const cell = (column, index) => cellOf(columns[column], index);
    /** @type {Feature[]} */
    const features = [];
    for (let index = 0; index < raw.n; index++) {
      const kind = cell('kind', index) || '';
      const rank = cell('rank', index) || 9;
      features.push({
        layer: id,
        index,
        id: cell('id', index),
        name: cell('name', index) || '',
        zh: cell('name', index) || '',
        kind,
        sign: signOf(look, look.by === 'rank' ? String(rank) : kind),
        life: lives[own[index]],
        undated: look.draw !== 'ground' && !!cell('undated', index),
        named: look.draw === 'ground' || (cell('evidence', index)?.[0] ?? 0) > 0,
        parts: [],
        rings: [],
        x: NaN,
        y: NaN,
        box: [Infinity, Infinity, -Infinity, -Infinity],
        rank,
      });
    }
    if (raw.points) placePoints(raw.points, features);
    if (raw.shapes) placeShapes(raw, features, arcs);
    if (raw.parts) placeParts(raw, features, paths, lives);
    /** @param {Feature[]} some @param {(feature: Feature) => string} [group] */
    const edges = (some, group) => edgesOf(some.map(({ index }) => raw.shapes?.[index] ?? []), arcs,
      group && some.map(group));
    layers[id] = { id, look, geometry: raw.geometry, features, cell, edges };
  }
  return layers;
}

/** @param {{at: Block, which: Numbers}} points @param {Feature[]} features */
function placePoints(points, features) {
  const path = unpackPolylines(points.at)[0];
  let row = 0;
  Array.from(numbersOf(points.which)).forEach((step, i) => {
    row += step;
    const feature = features[row];
    feature.x = path[2 * i];
    feature.y = path[2 * i + 1];
    feature.box = [feature.x, feature.y, feature.x, feature.y];
  });
}

/**
 * The arcs some shapes are made of, each once: a boundary between two is drawn once.
 * @param {number[][][]} shapes
 * @param {Float64Array[]} arcs
 * @param {string[]} [groups]  group of each shape: arcs inside a group are left out
 */
export function edgesOf(shapes, arcs, groups) {
  /** @type {Map<number, string[]>} */
  const used = new Map();
  shapes.forEach((shape, i) => {
    for (const r of shape.flat()) {
      const k = r < 0 ? -r - 1 : r;
      const owners = used.get(k);
      if (owners) owners.push(groups?.[i] ?? '');
      else used.set(k, [groups?.[i] ?? '']);
    }
  });
  return [...used].filter(([, owners]) => !groups || owners.length < 2
    || new Set(owners).size > 1).map(([k]) => ({ path: arcs[k], box: boxOf([arcs[k]]) }));
}

/** @param {RawLayer} raw @param {Feature[]} features @param {Float64Array[]} arcs */
function placeShapes(raw, features, arcs) {
  features.forEach((feature, index) => {
    feature.rings = (raw.shapes?.[index] ?? []).map((ring) => joined(ring, arcs));
    feature.box = boxOf(feature.rings);
    const longitude = raw.labels?.[2 * index];
    const latitude = raw.labels?.[2 * index + 1];
    if (longitude != null && latitude != null) {
      feature.x = worldX(longitude);
      feature.y = worldY(latitude);
    }
  });
}

/**
 * @param {RawLayer} raw
 * @param {Feature[]} features
 * @param {Float64Array[]} all
 * @param {Life[]} lives
 */
function placeParts(raw, features, all, lives) {
  const counts = numbersOf(raw.parts?.counts ?? []);
  const own = numbersOf(raw.parts?.lives ?? []);
  const made = numbersOf(raw.parts?.alignments ?? []);
  let at = 0;
  features.forEach((feature, index) => {
    for (const end = at + counts[index]; at < end; at++) {
      const path = all[(raw.first ?? 0) + at];
      feature.parts.push({ path, life: lives[own[at]], made: made[at], box: boxOf([path]) });
    }
    const paths = feature.parts.map((part) => part.path);
    const longest = paths.reduce((best, path) => (path.length > best.length ? path : best),
      paths[0] ?? []);
    feature.box = boxOf(paths);
    if (longest.length) {
      const middle = 2 * Math.floor(longest.length / 4);
      feature.x = longest[middle];
      feature.y = longest[middle + 1];
    }
  });
}
