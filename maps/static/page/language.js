/** Chinese first, English by a switch: words by key, texts of the data, the page's static words. */
import { unpackJson } from '../data/decode.js';

/**
 * @typedef {{t: (key: string, values?: Record<string, string|number>) => string,
 *   pick: (pair: {zh: string, en: string}) => string,
 *   say: (text: string, lang?: 'zh'|'en') => string,
 *   list: (names: string[]) => string,
 *   number: (value: number, digits?: number) => string}} Language
 */

/**
 * @param {Record<'zh'|'en', Record<string, string>>} words
 * @param {() => 'zh'|'en'} current
 * @param {Record<'zh'|'en', string>} [said]  see maps/payload/said.py
 * @returns {Language}
 */
export function createLanguage(words, current, said) {
  /** @type {Partial<Record<'zh'|'en', Map<string, string>>>} */
  const known = {};
  return {
    t(key, values = {}) {
      const text = words[current()][key] ?? words.zh[key] ?? key;
      // {n|line|lines}: one line, two lines.
      return text.replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g,
        (_, name, one, more) => (String(values[name]) === '1' ? one : more))
        .replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
    },
    pick: (pair) => pair[current()],
    say(text, lang = current()) {
      const texts = known[lang] ??= unpackTexts(said?.[lang]);
      return texts.get(markOf(text)) ?? text;
    },
    list: (names) => names.join(current() === 'zh' ? '、' : ', '),
    number: (value, digits = 0) => value.toLocaleString(current() === 'zh' ? 'zh-CN' : 'en',
      { maximumFractionDigits: digits }),
  };
}

/** Texts by the marks of those they stand for. @param {string} [packed] */
function unpackTexts(packed) {
  /** @type {string[]} */
  const [marks, ...texts] = packed ? unpackJson(packed) : [''];
  return new Map(texts.map((text, i) => [marks.slice(5 * i, 5 * i + 5), text]));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Five letters that stand for a text: FNV-1a, as maps/payload/said.py has it.
 * @param {string} text */
function markOf(text) {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return [24, 18, 12, 6, 0].map((shift) => LETTERS[(code >>> shift) & 63]).join('');
}

/**
 * Names inside the data are told in the page's language, wherever they are shown: each place
 * keeps the name it had, and is written again when the language changes.
 * @param {import('./store.js').Store} store
 * @param {Language} language
 * @param {[any, string|number][]} places  objects or lists, and where in them a name stands
 */
export function bindNames(store, language, places) {
  const all = places.map(([owner, key]) => ({ owner, key, name: String(owner[key] ?? '') }));
  const tell = () => {
    // A name is Chinese as its source has it: an English one among them has no other form.
    const same = store.get().lang === 'zh';
    for (const { owner, key, name } of all) owner[key] = same ? name : language.say(name);
  };
  store.listen(['lang'], tell);
  tell();
}

/** Every item of a list of names. @param {string[]} list @returns {[any, number][]} */
export function namesIn(list) {
  return list.map((_, i) => [list, i]);
}

/** Names of the map. @param {Scene} scene @returns {[any, string][]} */
export function namesOnMap(scene) {
  return [...Object.values(scene.layers).flatMap(({ features }) => features), ...scene.neighbours]
    .map((owner) => [owner, 'name']);
}

/** @type {WeakMap<Node, string>} */
const written = new WeakMap();

/**
 * Texts the build wrote, each as a whole: what the dictionary has is told in the page's language.
 * @param {Element} root @param {Language} language
 */
function sayTexts(root, language) {
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('q, blockquote, [data-t], [data-en]')) continue;
    const text = written.get(node) ?? node.nodeValue ?? '';
    written.set(node, text);
    const bare = text.trim();
    node.nodeValue = text.replace(bare, () => language.say(bare));
  }
  for (const element of root.querySelectorAll('svg[aria-label]')) {
    const text = written.get(element) ?? element.getAttribute('aria-label') ?? '';
    written.set(element, text);
    element.setAttribute('aria-label', language.say(text));
  }
}

const ATTRIBUTES = { tLabel: 'aria-label', tPlaceholder: 'placeholder', tTitle: 'title' };

/**
 * Put every static word of the page into the current language.
 * @param {Language} language
 * @param {'zh'|'en'} lang
 */
export function translatePage(language, lang) {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  for (const element of document.querySelectorAll('[data-t]')) {
    element.textContent = language.t(/** @type {HTMLElement} */ (element).dataset.t ?? '');
  }
  // What only the build knew stands in the page in both languages.
  for (const found of document.querySelectorAll('[data-en]')) {
    const element = /** @type {HTMLElement} */ (found);
    element.dataset.zh ??= element.textContent ?? '';
    element.textContent = element.dataset[lang] ?? '';
  }
  for (const root of document.querySelectorAll('[data-say]')) sayTexts(root, language);
  for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
    const selector = `[data-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}]`;
    for (const element of document.querySelectorAll(selector)) {
      const key = /** @type {HTMLElement} */ (element).dataset[name] ?? '';
      element.setAttribute(attribute, language.t(key));
    }
  }
}
