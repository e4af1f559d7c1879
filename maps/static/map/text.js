/** Text on a canvas: fonts, widths, lines. */

export const SANS = '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",'
  + '"Source Han Sans SC",system-ui,sans-serif';
export const SERIF = '"Songti SC","Noto Serif CJK SC","Source Han Serif SC",STSong,SimSun,serif';

/** @type {Map<string, number>} */
const widths = new Map();

/**
 * Width of a text in a font, remembered.
 * @param {CanvasRenderingContext2D} ctx
 * @param {string} font
 * @param {string} text
 */
export function textWidth(ctx, font, text) {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    ctx.font = font;
    width = ctx.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

/**
 * Break a text into lines of a width; Chinese breaks anywhere, words at spaces.
 * @param {CanvasRenderingContext2D} ctx
 * @param {string} text
 * @param {number} width
 */
export function wrap(ctx, text, width) {
  const lines = [];
  let line = '';
  for (const piece of text.match(/[\u0020-\u024f]+?(?:\s|$)|[\s\S]/g) ?? []) {
    if (line && ctx.measureText(line + piece).width > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line].filter(Boolean);
}
