/** Links to the sibling pages take the language and the theme along. */

/**
 * The address of a sibling page that opens as this one is read.
 * @param {string} address  as the link has it
 * @param {{lang: string, theme: string}} state
 */
export function carried(address, { lang, theme }) {
  const [path, hash = ''] = address.split('#');
  if (!/^(?![a-z]+:)[^?]*\.html$/i.test(path)) return address;
  // The pages of border pairs name a pair before a question mark.
  const [place, told] = hash.includes('?') || !hash.includes('=') ? hash.split('?') : ['', hash];
  const parts = new URLSearchParams(told);
  parts.delete('lang');
  parts.delete('t');
  if (lang !== 'zh') parts.set('lang', lang);
  if (theme !== 'auto') parts.set('t', theme);
  const after = parts.toString().replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%40/g, '@');
  return [path, place || after ? '#' : '', place, place && after ? '?' : '', after].join('');
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
