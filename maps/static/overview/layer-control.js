/** One control for all layers, in groups; each layer can be listed. */
import { byId, make } from '../page/dom.js';

/**
 * @param {RawData} data
 * @param {Scene} scene
 * @param {import('../page/store.js').Store} store
 * @param {import('../page/language.js').Language} language
 * @param {(id: string) => void} list
 */
export function bindLayers(data, scene, store, language, list) {
  const box = byId('layers');

  /** @param {string[]} ids @param {boolean} on */
  function tick(ids, on) {
    const layers = new Set(store.get().layers);
    for (const id of ids) {
      if (on) layers.add(id);
      else layers.delete(id);
    }
    store.set({ layers });
  }

  function render() {
    const state = store.get();
    box.replaceChildren(...data.groups.map((group) => {
      const ids = group.layers.map(({ id }) => id);
      const some = ids.filter((id) => state.layers.has(id)).length;
      const all = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox',
        id: `group-${group.id}`, checked: some === ids.length,
        change: (event) => tick(ids, event.target.checked) }));
      all.indeterminate = some > 0 && some < ids.length;
      const head = make('div', { class: 'group-head' },
        make('label', { for: `group-${group.id}` }, all, language.pick(group)));
      if (ids.length === 1) head.append(count(ids[0]), lister(ids[0], language.pick(group)));
      return make('fieldset', {}, make('legend', { class: 'hidden' }, language.pick(group)), head,
        ...(ids.length < 2 ? [] : group.layers.map((layer) => make('div', { class: 'layer' },
          make('label', {}, make('input', { type: 'checkbox', 'data-layer': layer.id,
            checked: state.layers.has(layer.id),
            change: (event) => tick([layer.id], event.target.checked) }), language.pick(layer)),
          count(layer.id), lister(layer.id, language.pick(layer))))));
    }));
  }

  /** @param {string} id */
  function count(id) {
    return make('span', { class: 'count' }, language.number(scene.layers[id]?.features.length ?? 0));
  }

  /** @param {string} id @param {string} name */
  function lister(id, name) {
    return make('button', { type: 'button', class: 'lister', 'data-list': id,
      'aria-label': language.t('list_layer', { name }), title: language.t('list_layer', { name }),
      click: () => list(id) }, '☰');
  }

  /** Ticking must not move the focus, so the boxes are set and not made anew. */
  function update() {
    const { layers } = store.get();
    for (const group of data.groups) {
      const ids = group.layers.map(({ id }) => id);
      const some = ids.filter((id) => layers.has(id)).length;
      const all = /** @type {HTMLInputElement} */ (byId(`group-${group.id}`));
      all.checked = some === ids.length;
      all.indeterminate = some > 0 && some < ids.length;
    }
    for (const input of box.querySelectorAll('[data-layer]')) {
      const tickbox = /** @type {HTMLInputElement} */ (input);
      tickbox.checked = layers.has(tickbox.dataset.layer ?? '');
    }
  }

  store.listen(['layers'], update);
  store.listen(['lang'], render);
  render();
}
