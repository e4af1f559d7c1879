/** Tables as .xlsx, to take along: one sheet, text and numbers, written into a plain ZIP. */
import { plainCell } from './csv.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const BOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** @typedef {(string|number|null|undefined)[][]} Rows  the first row is the head */

/** Text inside XML; what XML 1.0 has no place for is left out. @param {string} text */
function escaped(text) {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Letters of a column: 0 is A, 26 is AA. @param {number} column */
function letters(column) {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + (rest - 1) % 26) + name;
  }
  return name;
}

/** @param {string|number|null|undefined} value @param {string} place @param {boolean} head */
function cell(value, place, head) {
  if (value == null || value === '') return '';
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" t="inlineStr"${head ? ' s="1"' : ''}><is><t xml:space="preserve">${
    escaped(plainCell(value))}</t></is></c>`;
}

/** @param {Rows} rows */
function sheet(rows) {
  const body = rows.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value,
    `${letters(c)}${r + 1}`, r === 0)).join('')}</row>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane `
    + 'ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    + `<sheetFormatPr defaultRowHeight="15"/><sheetData>${body}</sheetData></worksheet>`;
}

/**
 * The workbook's bytes.
 * @param {Rows} rows
 * @param {string} name  of the sheet
 */
export function xlsxBytes(rows, name) {
  // Marks a sheet's name must not have, and no more than 31 characters.
  const title = escaped(name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)) || 'Sheet1';
  return zipped([
    ['[Content_Types].xml', `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default `
      + 'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
      + '<Default Extension="xml" ContentType="application/xml"/>'
      + `<Override PartName="/xl/workbook.xml" ContentType="${BOOK}.sheet.main+xml"/>`
      + `<Override PartName="/xl/styles.xml" ContentType="${BOOK}.styles+xml"/>`
      + `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${BOOK}.worksheet+xml"/></Types>`],
    ['_rels/.rels', `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" `
      + `Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>`
      + `<sheet name="${title}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">`
      + `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`
      + `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`],
    ['xl/styles.xml', `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font/><font><b/></font>`
      + '</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
      + '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
      + '<xf fontId="1" applyFont="1"/></cellXfs></styleSheet>'],
    ['xl/worksheets/sheet1.xml', sheet(rows)],
  ]);
}

/** @param {Rows} rows @param {string} name */
export function xlsxBlob(rows, name) {
  return new Blob([xlsxBytes(rows, name)], { type: TYPE });
}

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/**
 * Files in a ZIP, stored as they are (APPNOTE 6.3): a table is small, and nothing need be loaded.
 * @param {[string, string][]} files
 */
function zipped(files) {
  const text = new TextEncoder();
  /** @type {Uint8Array[]} */
  const parts = [];
  /** @type {Uint8Array[]} */
  const index = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = text.encode(path);
    const bytes = text.encode(content);
    // Version 2.0, names in UTF-8, stored, 1980-01-01: the same bytes for the same table.
    const about = [[20, 2], [0x800, 2], [0, 2], [0, 2], [0x21, 2], [crc32(bytes), 4],
      [bytes.length, 4], [bytes.length, 4], [name.length, 2], [0, 2]];
    parts.push(numbers([[0x04034b50, 4], ...about]), name, bytes);
    index.push(numbers([[0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4],
      [offset, 4]]), name);
    offset += 30 + name.length + bytes.length;
  }
  const size = index.reduce((sum, part) => sum + part.length, 0);
  return joined([...parts, ...index, numbers([[0x06054b50, 4], [0, 2], [0, 2], [files.length, 2],
    [files.length, 2], [size, 4], [offset, 4], [0, 2]])]);
}

/** Little-endian numbers of some bytes each. @param {number[][]} fields */
function numbers(fields) {
  return Uint8Array.from(fields.flatMap(([value, bytes]) => Array.from({ length: bytes },
    (_, i) => (value >>> (8 * i)) & 255)));
}

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
