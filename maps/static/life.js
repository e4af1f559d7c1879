/** What a thing is in a year. */

/**
 * Status in a year; '' for things that have none, null before the thing exists.
 * @param {Phases} phases
 * @param {number} year
 * @returns {string|null}
 */
export function statusIn(phases, year) {
  let current = null;
  for (const [status, since] of phases) {
    if (since > year) break;
    current = status;
  }
  return current;
}

/**
 * Whether a thing is open and nobody dated its opening: it shows in every year, and says so.
 * @param {Feature} feature
 */
export function isUndated({ layer, phases }) {
  return !['cities', 'districts'].includes(layer) && phases[0][0] === 'open' && !phases[0][1];
}

/**
 * Whether a status passes the filter; an expected opening counts as what it will be.
 * @param {string|null} status
 * @param {Set<string>} statuses
 */
export function passes(status, statuses) {
  if (status === null) return false;
  return status === '' || statuses.has(status === 'expected' ? 'open' : status);
}
