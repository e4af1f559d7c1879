/** The search box: characters, pinyin, initials, old names, codes, English. */
import { byId, inputById, make } from '../page/dom.js';
import { plainForms } from './match.js';
import { entriesOf, findAnswers, placeWord } from './search-names.js';

/**
 * @param {Scene} scene
 * @param {RawData} data
 * @param {import('../page/language.js').Language} language
 * @param {(feature: Feature) => string} kindWord
 * @param {(answer: import('./search-names.js').Found) => void} open
 */
export function bindSearch(scene, data, language, kindWord, open) {
  const plain = plainForms(data.traditional);
  const box = inputById('search');
  const list = byId('search-results');
  /** @type {import('./search-names.js').Entry[]|null} */
  let entries = null;
  /** @type {import('./search-names.js').Found[]} */
  let shown = [];
  let active = -1;

  function close() {
    list.hidden = true;
    list.replaceChildren();
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
    active = -1;
  }

  /** @param {number} next */
  function mark(next) {
    const options = list.querySelectorAll('[role=option]');
    if (!options.length) return;
    active = (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    options[active].scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', options[active].id);
  }

  /** @param {import('./search-names.js').Found} answer */
  function choose(answer) {
    box.value = language.pick(answer);
    close();
    box.blur();
    open(answer);
  }

  /** @param {import('./search-names.js').Found} answer */
  function kindOf(answer) {
    return answer.feature ? kindWord(answer.feature) : placeWord(answer, language);
  }

  function refresh() {
    entries ??= entriesOf(scene, data, language, plain);
    shown = findAnswers(box.value, entries, data.readings, plain);
    active = -1;
    list.replaceChildren(...shown.map((answer, i) => make('li', {
      id: `search-option-${i}`, role: 'option', 'aria-selected': 'false', 'data-id': answer.id,
      mousedown: (event) => event.preventDefault(), click: () => choose(answer),
    }, make('b', {}, language.pick(answer)), make('span', {}, ...(answer.by
      ? [make('q', {}, answer.by), ` · ${kindOf(answer)}`] : [kindOf(answer)])))));
    if (!shown.length && box.value.trim()) {
      list.append(make('li', { class: 'none', role: 'option', 'aria-selected': 'false',
        'aria-disabled': 'true' }, language.t('search_none')));
    }
    list.hidden = !box.value.trim();
    box.setAttribute('aria-expanded', String(!list.hidden));
  }

  box.addEventListener('input', refresh);
  box.addEventListener('focus', () => box.value && refresh());
  box.addEventListener('blur', () => setTimeout(close, 150));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') mark(active + 1);
    else if (event.key === 'ArrowUp') mark(active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && shown.length) choose(shown[Math.max(0, active)]);
    else return;
    event.preventDefault();
  });
}
