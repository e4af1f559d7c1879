/** What a thing is in a year. */

/**
 * What the page's lives say of every year.
 * @param {RawYears} years
 * @returns {Life[]}
 */
export function livesOf({ first, letters, lives }) {
  return lives.map((text) => {
    /** @type {Life} */
    const life = { status: new Map(), standing: new Map() };
    [...text].forEach((letter, i) => {
      const status = letters[letter.toLowerCase()];
      life.standing.set(first + i, status);
      if (letter in letters) life.status.set(first + i, status);
    });
    return life;
  });
}

/**
 * Status in a year; '' for things that have none, null before the thing exists.
 * @param {Life} life
 * @param {number} year
 * @returns {string|null}
 */
export function statusIn(life, year) {
  return life.status.get(year) ?? null;
}

/**
 * Status in a year for lists that leave nothing out.
 * @param {Life} life
 * @param {number} year
 * @returns {string}
 */
export function standingIn(life, year) {
  return life.standing.get(year) ?? '';
}

/**
 * Status in a year as a list tells it: before anything is known of a thing, `absent`.
 * @param {Life} life
 * @param {number} year
 * @returns {string}
 */
export function toldIn(life, year) {
  return statusIn(life, year) ?? 'absent';
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
