/** Elements of the page. Text enters the document here, as text and never as markup. */

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element;
}

/** @param {string} id */
export function inputById(id) {
  return /** @type {HTMLInputElement} */ (byId(id));
}

/** @param {string} id */
export function selectById(id) {
  return /** @type {HTMLSelectElement} */ (byId(id));
}

/**
 * A new element with attributes and children; strings become text.
 * @param {string} name
 * @param {Record<string, string|number|boolean|null|undefined|((event: any) => void)>} [attributes]
 * @param {...(Node|string|null|undefined)} children
 * @returns {HTMLElement}
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    // The page's policy forbids style attributes of markup, not styles that our script sets.
    else if (key === 'style') element.style.cssText = String(value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value != null) element.setAttribute(key, String(value));
  }
  for (const child of children) if (child != null) element.append(child);
  return element;
}

/**
 * Put a text on the clipboard; a page from a folder may have to select it instead.
 * @param {string} text
 * @returns {Promise<boolean>}  whether it is there now
 */
export async function copyText(text) {
  try {
    // A frame that may not write is told so on the console for every attempt.
    const policy = /** @type {any} */ (document).featurePolicy;
    if (policy && !policy.allowsFeature('clipboard-write')) throw new Error('not allowed');
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = /** @type {HTMLTextAreaElement} */ (make('textarea', { class: 'hidden',
      'aria-hidden': 'true', tabindex: -1 }));
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

/**
 * Offer a file the page made to the person.
 * @param {string} name
 * @param {Blob} blob
 */
export function offerFile(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = /** @type {HTMLAnchorElement} */ (make('a', { href: address, download: name }));
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
