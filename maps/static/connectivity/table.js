/** What the page shows as a table to take along. */
import { byId } from '../page/dom.js';
import { csvHead, csvWord, offerTable } from '../page/csv.js';

/**
 * Rows of the current answer: from the chosen district, or of all trips when there is none.
 * @param {import('./reach.js').Desk2} desk
 */
export function answerRows({ times, state, language }) {
  const { from, year, yearB, mode, compareWith } = state();
  const years = compareWith === 'none' ? [year] : [yearB, year];
  const origin = times.index.get(from);
  const origins = origin === undefined ? times.ids.map((_, i) => i) : [origin];
  return [
    csvHead(language, ['from', 'from_name', 'to', 'to_name', 'mode', 'year', 'minutes',
      'in_vehicle_minutes', 'km', 'population_2020', 'reason']),
    ...years.flatMap((when) => origins.flatMap((i) => times.ids.flatMap((id, j) => (i === j ? []
      : [[times.ids[i], times.names[i], id, times.names[j],
        csvWord(language, 'mode', mode), when,
        times.between('minutes', when, mode, i, j), times.between('vehicle', when, mode, i, j),
        times.between('km', when, mode, i, j), times.counted ? times.population[j] : null,
        times.between('minutes', when, mode, i, j) === null
          ? csvWord(language, 'reason', times.whyNot(when, mode, i, j)) : null]])))),
  ];
}

/** @param {import('./reach.js').Desk2} desk */
export function bindTable(desk) {
  /** @param {'csv'|'xlsx'} form */
  const save = (form) => {
    const { from, mode, year } = desk.state();
    const place = desk.times.index.get(from);
    const name = place === undefined ? 'all' : desk.times.names[place];
    offerTable(`minutes-${name}-${mode}-${year}`, form, answerRows(desk));
  };
  byId('download-csv').addEventListener('click', () => save('csv'));
  byId('download-xlsx').addEventListener('click', () => save('xlsx'));
}
