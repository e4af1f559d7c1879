/** The year slider with play, and the filter by status. */
import { byId, inputById, make } from './dom.js';

const STEP_MS = 750;
export const STATUSES = ['open', 'construction', 'approved', 'planned', 'proposed'];

/**
 * @param {RawData} data
 * @param {import('./store.js').Store} store
 * @param {import('./language.js').Language} language
 * @param {number} [undated]  things whose opening nobody dated: they show in every year
 */
export function bindYear(data, store, language, undated = 0) {
  const slider = inputById('year');
  const play = byId('year-play');
  // A number to type where the page has one; an output has a value too.
  const box = inputById('year-value');
  let timer = 0;

  /** @param {State} state */
  function show(state) {
    slider.value = String(state.year);
    const note = state.year > data.page.asOfYear ? language.t('year_future')
      : state.year === data.page.asOfYear ? language.t('year_now', { date: data.page.asOf })
        : language.t(undated ? 'year_past_undated' : 'year_past', { n: undated });
    box.value = String(state.year);
    byId('year-note').textContent = note;
    slider.setAttribute('aria-valuetext', `${state.year} ${note}`);
  }

  function stop() {
    clearInterval(timer);
    timer = 0;
    play.textContent = '▶';
    play.setAttribute('aria-label', language.t('play'));
    play.setAttribute('aria-pressed', 'false');
  }

  function start() {
    if (store.get().year >= data.page.lastYear) store.set({ year: data.page.firstYear });
    play.textContent = '❚❚';
    play.setAttribute('aria-label', language.t('pause'));
    play.setAttribute('aria-pressed', 'true');
    timer = window.setInterval(() => {
      const next = store.get().year + 1;
      store.set({ year: next });
      if (next >= data.page.lastYear) stop();
    }, STEP_MS);
  }

  slider.min = String(data.page.firstYear);
  slider.max = String(data.page.lastYear);
  slider.addEventListener('input', () => {
    stop();
    store.set({ year: Number(slider.value) });
  });
  box.addEventListener('change', () => {
    const year = Math.round(Number(box.value));
    stop();
    if (year >= data.page.firstYear && year <= data.page.lastYear) store.set({ year });
    show(store.get());
  });
  play.addEventListener('click', () => (timer ? stop() : start()));
  store.listen(['year', 'lang'], show);
  store.listen(['lang'], () => !timer && stop());
  stop();
  show(store.get());
  if (document.getElementById('statuses')) bindStatuses(store, language);
}

/** @param {import('./store.js').Store} store @param {import('./language.js').Language} language */
function bindStatuses(store, language) {
  const box = byId('statuses');

  function render() {
    const { statuses } = store.get();
    box.replaceChildren(...STATUSES.map((status) => make('label', { class: `chip ${status}` },
      make('input', { type: 'checkbox', 'data-status': status, checked: statuses.has(status),
        change: (event) => {
          const next = new Set(store.get().statuses);
          if (event.target.checked) next.add(status);
          else next.delete(status);
          store.set({ statuses: next });
        } }), language.t(`status_${status}`))));
  }

  store.listen(['lang'], render);
  store.listen(['statuses'], ({ statuses }) => {
    for (const input of box.querySelectorAll('input')) {
      input.checked = statuses.has(input.dataset.status ?? '');
    }
  });
  render();
}
