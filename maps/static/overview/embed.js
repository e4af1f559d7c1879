/** The lines of HTML that show this view of the map in another page. */
import { byId, copyText, inputById } from '../page/dom.js';

/** Text inside an attribute. @param {string} text */
function quoted(text) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/**
 * The snippet. A page opened from a folder is named as a file beside the other page.
 * @param {string} address  of this view
 * @param {string} title
 */
export function embedCode(address, title) {
  const [path, hash = ''] = address.split('#');
  const place = /^https?:/.test(path) ? path : path.slice(path.lastIndexOf('/') + 1);
  return `<iframe src="${quoted(`${place}${hash ? `#${hash}` : ''}`)}" title="${quoted(title)}" `
    + 'width="100%" height="640" style="border:0" loading="lazy" '
    + 'allow="fullscreen; geolocation; clipboard-write"></iframe>';
}

/**
 * @param {import('../page/language.js').Language} language
 */
export function bindEmbed(language) {
  const field = inputById('embed');
  const write = () => {
    field.value = embedCode(inputById('share-link').value || window.location.href, document.title);
  };
  // The address is written a moment after what it tells has changed: it is read when it is wanted.
  field.addEventListener('focus', () => {
    write();
    field.select();
  });
  byId('copy-embed').addEventListener('click', async () => {
    write();
    const done = await copyText(field.value);
    if (!done) field.select();
    byId('share-note').textContent = language.t(done ? 'copied' : 'copy_by_hand');
  });
  write();
}
