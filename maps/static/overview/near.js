/** What is near a district: the same answer as `corridors near`, worked out at build time. */
import { numbersOf } from '../data/decode.js';
import { byId, inputById, make, selectById } from '../page/dom.js';
import { kindName } from '../page/feature-panel.js';
import { standingIn, toldIn } from '../data/status.js';

/** @typedef {{feature: Feature, value: number}} Found */

/**
 * Rows of a distance table by district.
 * @param {NearTable|null} table
 * @param {Scene} scene
 * @returns {Map<string, Found[]>}
 */
function readTable(table, scene) {
  /** @type {Map<string, Found[]>} */
  const found = new Map();
  if (!table) return found;
  const projects = numbersOf(table.project);
  const values = numbersOf(table.value);
  const counts = numbersOf(table.counts);
  let at = 0;
  scene.layers.districts.features.forEach((district, i) => {
    const rows = [];
    for (const end = at + counts[i]; at < end; at++) {
      rows.push({ feature: scene.layers.projects.features[projects[at]], value: values[at] });
    }
    found.set(district.id, rows);
  });
  return found;
}

/**
 * @param {RawData} data
 * @param {Scene} scene
 * @returns {(state: State) => Found[]}  nearest first; empty without a district
 */
export function createNearby(data, scene) {
  const tables = { km: readTable(data.metres, scene), min: readTable(data.minutes, scene) };
  return (state) => {
    const minutes = state.unit === 'min';
    const rows = tables[minutes ? 'min' : 'km'].get(state.district) ?? [];
    const limit = minutes ? state.km : state.km * 1000;
    return rows.filter(({ feature, value }) => {
      if (value > limit) return false;
      const status = standingIn(feature.life, state.year);
      return (!state.nearStatus || status === state.nearStatus
        || (state.nearStatus === 'open' && status === 'expected'))
        && (!state.nearKind || feature.kind === state.nearKind)
        && (!state.named || feature.named);
    });
  };
}

/**
 * @param {import('../page/feature-panel.js').Reader} reader
 * @param {import('../page/store.js').Store} store
 * @param {(state: State) => Found[]} nearby
 * @param {(district: Feature) => void} frame
 */
export function bindNear(reader, store, nearby, frame) {
  const { data, scene, language } = reader;
  const district = selectById('near-district');
  const km = inputById('near-km');
  const unit = selectById('near-unit');
  const status = selectById('near-status');
  const kind = selectById('near-kind');
  if (!data.metres) {
    byId('near').hidden = true;
    return;
  }
  if (!data.minutes) unit.querySelector('[value=min]')?.remove();

  function fillChoices() {
    const state = store.get();
    const districts = scene.layers.districts;
    /** @type {Map<string, Feature[]>} */
    const cities = new Map();
    for (const feature of districts.features) {
      const city = districts.cell('city', feature.index) ?? '';
      cities.set(city, [...(cities.get(city) ?? []), feature]);
    }
    district.replaceChildren(make('option', { value: '' }, language.t('near_choose')),
      ...[...cities].map(([city, features]) => make('optgroup',
        { label: language.say(city) },
        ...features.map((f) => make('option', { value: f.id }, f.name)))));
    status.replaceChildren(make('option', { value: '' }, language.t('any_status')),
      ...['open', 'construction', 'approved', 'planned', 'proposed'].map((s) => make('option',
        { value: s }, language.t(`status_${s}`))));
    const kinds = [...new Set(scene.layers.projects.features.map((f) => f.kind))].sort();
    kind.replaceChildren(make('option', { value: '' }, language.t('any_kind')),
      ...kinds.map((k) => make('option', { value: k }, kindName(language, scene.layers.projects, k))));
    show(state);
  }

  /** @param {State} state */
  function show(state) {
    district.value = state.district;
    unit.value = state.unit;
    status.value = state.nearStatus;
    kind.value = state.nearKind;
    if (Number(km.value) !== state.km || !km.value) km.value = String(state.km);
    km.max = String(state.unit === 'min' ? data.minutes?.limit ?? 0
      : Math.floor((data.metres?.limit ?? 0) / 1000));
    const found = nearby(state);
    byId('near-summary').textContent = !state.district ? language.t('near_hint')
      : language.t(found.length ? 'near_found' : 'near_none', {
        n: found.length, name: scene.byId.get(state.district)?.name ?? '', km: state.km,
        unit: language.t(`unit_${state.unit}`) });
    byId('near-results').replaceChildren(...found.map((row) => item(row, state)));
    for (const form of ['csv', 'xlsx']) inputById(`near-${form}`).disabled = !found.length;
  }

  /** @param {Found} row @param {State} state */
  function item({ feature, value }, state) {
    const far = state.unit === 'min' ? language.t('minutes', { n: value })
      : value === 0 ? language.t('inside')
        : value < 1000 ? `${value} ${language.t('metre')}`
          : `${language.number(value / 1000, 1)} ${language.t('unit_km')}`;
    return make('li', { 'data-id': feature.id,
      [state.unit === 'min' ? 'data-minutes' : 'data-metres']: value },
    make('button', { type: 'button', click: () => reader.open(feature) },
      make('b', {}, feature.name), make('span', { class: 'far' }, far),
      make('small', {}, `${kindName(language, scene.layers.projects, feature.kind)} · ${language.t(`status_${toldIn(feature.life, state.year)}`)}`)));
  }

  district.addEventListener('change', () => {
    store.set({ district: district.value });
    const feature = scene.byId.get(district.value);
    if (feature) frame(feature);
  });
  unit.addEventListener('change', () => store.set({ unit: unit.value }));
  status.addEventListener('change', () => store.set({ nearStatus: status.value }));
  kind.addEventListener('change', () => store.set({ nearKind: kind.value }));
  km.addEventListener('input', () => {
    const value = Number(km.value);
    const right = !!km.value && Number.isFinite(value) && value >= 0;
    km.setAttribute('aria-invalid', String(!right));
    if (right && value !== store.get().km) store.set({ km: value });
    else if (right) show(store.get());
    else byId('near-summary').textContent = language.t('near_wrong');
  });
  store.listen(['district', 'km', 'unit', 'nearStatus', 'nearKind', 'named', 'year'], show);
  store.listen(['lang'], fillChoices);
  fillChoices();
}
