/** Data behind the map, to take along: a layer as GeoJSON, the answer as CSV. */
import { latitudeOf, longitudeOf } from '../data/decode.js';
import { degrees, layerGeoJson } from '../data/geojson.js';
import { byId, make, offerFile, selectById } from '../page/dom.js';
import { csvHead, csvWord, offerTable } from '../page/csv.js';
import { kindName, sourceText } from '../page/feature-panel.js';
import { statusIn, toldIn } from '../data/status.js';

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
    offerFile(`${layer.id}.geojson`, new Blob([JSON.stringify(layerGeoJson(data, layer, language.say))],
      { type: 'application/geo+json' }));
  });
  /** @param {'csv'|'xlsx'} form */
  const saveResult = (form) => {
    const now = state();
    const found = now.district ? nearby(now)
      : scene.layers.projects.features.filter((f) => statusIn(f.life, now.year) !== null)
        .map((feature) => ({ feature, value: null }));
    const name = scene.byId.get(now.district)?.name ?? '';
    const minutes = now.unit === 'min';
    const cell = scene.layers.projects.cell;
    const named = (/** @type {any} */ ids) => String(ids ?? '').split('|')
      .map((id) => scene.byId.get(id)?.name ?? id).join(language.list(['', '']));
    const titles = (/** @type {any[]} */ [, ...rows]) => [...new Set(rows.map(
      ([document]) => language.say(data.documents[document]?.title ?? '')).filter(Boolean))]
      .join(language.pick({ zh: '；', en: '; ' }));
    offerTable(now.district ? `near-${name}-${now.km}${now.unit}` : 'projects', form, [
        csvHead(language, ['id', 'name', 'kind', 'status', 'year', 'near',
          minutes ? 'minutes' : 'distance_m', 'district', 'lon', 'lat', 'confidence', 'documents',
          'sources']),
        ...found.map(({ feature, value }) => [feature.id, feature.name,
          language.pick({ en: feature.kind,
            zh: kindName(language, scene.layers.projects, feature.kind) }), csvWord(language, 'status',
            toldIn(feature.life, now.year)),
          now.year, name, value, named(cell('districts', feature.index)),
          Number.isFinite(feature.x) ? degrees(longitudeOf(feature.x)) : null,
          Number.isFinite(feature.y) ? degrees(latitudeOf(feature.y)) : null,
          csvWord(language, 'confidence', cell('confidence', feature.index))?.split(/[:：]/)[0],
          titles(cell('evidence', feature.index) ?? [0]), sourceText(language, String(cell('sources', feature.index) ?? ''))]),
    ]);
  };
  for (const form of /** @type {('csv'|'xlsx')[]} */ (['csv', 'xlsx'])) {
    byId(`download-${form}`).addEventListener('click', () => saveResult(form));
    byId(`near-${form}`).addEventListener('click', () => saveResult(form));
  }
  fill();
  return fill;
}
