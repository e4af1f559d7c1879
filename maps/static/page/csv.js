/** Tables to take along: as CSV text, or as a workbook. */
import { offerFile } from './dom.js';
import { xlsxBlob } from './xlsx.js';

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

/** What a spreadsheet would run: the rule of geo/tables/formulas.py. */
const RUNS = /^(?:['\s]*[=+\-@\u2212\uff0b\uff0d\uff1d\uff20]|['\s]*[\t\r])/;

/** A cell as text; a leading sign would make a spreadsheet calculate with outside text.
 * @param {string|number} value */
export function plainCell(value) {
  const text = String(value);
  return typeof value === 'string' && RUNS.test(text) ? `'${text}` : text;
}

/**
 * Offer a table as a file.
 * @param {string} name  without its ending
 * @param {'csv'|'xlsx'} form
 * @param {(string|number|null|undefined)[][]} rows
 */
export function offerTable(name, form, rows) {
  offerFile(`${name}.${form}`, form === 'xlsx' ? xlsxBlob(rows, name)
    : new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }));
}

/** @param {(string|number|null|undefined)[][]} rows */
export function csvText(rows) {
  const cell = (/** @type {string|number|null|undefined} */ value) => {
    const text = value == null ? '' : plainCell(value);
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  // The mark makes spreadsheets read UTF-8.
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
