/** How well a name answers what somebody typed: characters, pinyin, initials, with a slip. */

/** Punctuation inside a name is not typed: 青白江-广汉. */
const UNTYPED = /[\s\-–·()（）、—'’.,]/;
/** A pinyin of fewer letters has too many neighbours one letter away. */
const FEWEST_LETTERS = 4;
const MOST_SPELLINGS = 12;

/**
 * Whether letters can be read off a name from some character on: each character gives a
 * whole reading, the start of one, or itself. 成渝 is chengyu, cy, chengy, 成yu.
 * @param {string} query  lower case, without spaces
 * @param {string} name  lower case
 * @param {Record<string, string>} readings
 * @returns {number}  how good: 0 none, higher is better
 */
export function matchName(query, name, readings) {
  if (!query) return 0;
  if (name === query) return 100;
  const at = name.indexOf(query);
  if (at === 0) return 90 - Math.min(20, name.length - query.length);
  if (at > 0) return 70 - Math.min(20, at);
  // By the readings of the names first: 青羊 is jingyang to nobody who looks for 旌阳.
  for (const sounds of [usual, everyReading]) {
    for (let start = 0; start < name.length; start++) {
      const used = readFrom(query, name, start, readings, sounds);
      if (used) {
        return (sounds === usual ? 60 : 48) - Math.min(25, start * 5) - Math.min(20, name.length - used);
      }
    }
  }
  return 0;
}

/** The readings a character has in names, and all of them: "chong zhong/tong".
 * @param {string|undefined} told */
const usual = (told) => (told ?? '').split('/')[0].split(' ');
/** @param {string|undefined} told */
const everyReading = (told) => (told ?? '').split(/[ /]/);

/**
 * How many characters from `start` spell the query; 0 when they do not.
 * @param {string} query
 * @param {string} name
 * @param {number} start
 * @param {Record<string, string>} readings
 * @param {(told: string|undefined) => string[]} sounds  which of its readings a character may have
 * @returns {number}
 */
function readFrom(query, name, start, readings, sounds) {
  if (!query) return start;
  if (start >= name.length) return 0;
  const character = name[start];
  if (character === query[0]) {
    const rest = readFrom(query.slice(1), name, start + 1, readings, sounds);
    if (rest) return rest;
  }
  if (UNTYPED.test(character)) return readFrom(query, name, start + 1, readings, sounds);
  for (const reading of sounds(readings[character])) {
    for (let length = Math.min(reading.length, query.length); length > 0; length--) {
      if (reading.slice(0, length) !== query.slice(0, length)) continue;
      // Part of a reading counts at the end of the query, and one letter as an initial.
      if (length < reading.length && length > 1 && length < query.length) continue;
      const rest = readFrom(query.slice(length), name, start + 1, readings, sounds);
      if (rest) return rest;
    }
  }
  return 0;
}

/**
 * How well a name answers a query with one slip: a letter of the pinyin too many, missing,
 * wrong or out of turn, or one wrong character.
 * @param {string} query @param {string} name @param {Record<string, string>} readings
 * @returns {number}  below every answer without a slip
 */
export function matchNearly(query, name, readings) {
  if (/[\u3400-\u9fff]/.test(query)) return oneCharacterOff(query, name, readings);
  if (query.length < FEWEST_LETTERS || !/^[a-zü]+$/.test(query)) return 0;
  let best = 0;
  for (const spelling of spellings(name, readings)) {
    // The whole name, or as much of it as was typed.
    if (oneEditApart(query, spelling)) best = Math.max(best, 40 - Math.min(15, name.length));
    for (const length of [query.length - 1, query.length, query.length + 1]) {
      if (length < spelling.length && query[0] === spelling[0]
        && oneEditApart(query, spelling.slice(0, length))) {
        best = Math.max(best, 24 - Math.min(15, name.length));
      }
    }
  }
  return best;
}

/**
 * One wrong character: one that sounds alike weighs less than any other.
 * @param {string} query @param {string} name @param {Record<string, string>} readings
 */
function oneCharacterOff(query, name, readings) {
  if (query.length < 2) return 0;
  let best = 0;
  for (let start = 0; start + query.length <= name.length; start++) {
    let wrong = -1;
    let count = 0;
    for (let i = 0; i < query.length; i++) {
      if (query[i] === name[start + i]) continue;
      wrong = i;
      count += 1;
    }
    if (count !== 1) continue;
    const whole = query.length === name.length;
    const alike = sharesReading(query[wrong], name[start + wrong], readings);
    // Of two characters one wrong leaves one: only a whole name, or one that sounds alike.
    if (query.length === 2 && !whole && !alike) continue;
    best = Math.max(best, 30 + (alike ? 8 : 0) + (whole ? 6 : 0) - Math.min(20, start * 4)
      - Math.min(8, name.length - query.length));
  }
  return best;
}

/** @param {string} a @param {string} b @param {Record<string, string>} readings */
function sharesReading(a, b, readings) {
  const own = new Set(everyReading(readings[a]).filter(Boolean));
  return everyReading(readings[b]).some((reading) => own.has(reading));
}

/** Every pinyin of a name, not more than a few. @param {string} name
 * @param {Record<string, string>} readings @returns {string[]} */
function spellings(name, readings) {
  let found = [''];
  for (const character of name) {
    if (UNTYPED.test(character)) continue;
    const sounds = everyReading(readings[character] ?? character);
    const next = found.flatMap((start) => sounds.map((sound) => start + sound));
    found = next.length > MOST_SPELLINGS ? found.map((start) => start + sounds[0]) : next;
  }
  return found;
}

/** Whether one letter more, less, other, or two in turn make one word of the other.
 * @param {string} a @param {string} b */
export function oneEditApart(a, b) {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start
    && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * A text as it is compared: half-width, lower case, simplified, without spaces.
 * @param {string} text
 * @param {Map<string, string>} plain  simplified character of each traditional one
 */
export function fold(text, plain) {
  return [...text.normalize('NFKC').toLowerCase().replace(/[\s'’]+/g, '')]
    .map((character) => plain.get(character) ?? character).join('');
}

/** @param {string} [pairs]  a traditional character, its plain form, and so on */
export function plainForms(pairs = '') {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, i) => (i % 2 ? []
    : [/** @type {[string, string]} */ ([character, characters[i + 1]])])));
}
