/** Links to the sibling pages take the language and the theme along. */
import { asking } from './asked.js';

/**
 * The address of a sibling page that opens as this one is read.
 * @param {string} address  as the link has it
 * @param {{lang: string, theme: string}} state
 */
export function carried(address, state) {
  const [path, hash = ''] = address.split('#');
  if (!/^(?![a-z]+:)[^?]*\.html$/i.test(path)) return address;
  const told = asking(hash, state);
  return told ? `${path}#${told}` : path;
}

/** Set when a link is about to be followed: links come and go. @param {import('./store.js').Store} store */
export function bindLinks(store) {
  for (const type of ['pointerdown', 'focusin']) {
    document.addEventListener(type, ({ target }) => {
      const link = /** @type {HTMLElement} */ (target).closest?.('a[href]');
      const address = link?.getAttribute('href');
      if (link && address && !link.hasAttribute('download')) {
        const next = carried(address, store.get());
        if (next !== address) link.setAttribute('href', next);
      }
    });
  }
}
