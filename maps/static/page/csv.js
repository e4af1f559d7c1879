/** Tables as CSV text, to take along. */

/** @typedef {import('./language.js').Language} Language */

/** Headings in the page's language; in English those of the command line.
 * @param {Language} language @param {string[]} codes */
export function csvHead(language, codes) {
  return codes.map((code) => language.t(`csv_${code}`));
}

/** A code in Chinese words where the page is Chinese.
 * @param {Language} language @param {string} prefix @param {string|null} code */
export function csvWord(language, prefix, code) {
  return code ? language.pick({ zh: language.t(`${prefix}_${code}`), en: code }) : code;
}

/** @param {(string|number|null|undefined)[][]} rows */
export function csvText(rows) {
  const cell = (/** @type {string|number|null|undefined} */ value) => {
    let text = value == null ? '' : String(value);
    // A leading sign would make a spreadsheet calculate with outside text.
    if (typeof value === 'string' && /^[=+\-@\t]/.test(text)) text = `'${text}`;
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  // The mark makes spreadsheets read UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
