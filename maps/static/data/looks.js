/** How layers look: the registry's records, as the page carries them, put together again. */

/**
 * @param {RawLooks} raw
 * @returns {Record<string, Look>}
 */
export function decodeLooks({ fields, layers }) {
  return Object.fromEntries(Object.entries(layers).map(([id, { signs: rows, ...record }]) => {
    const signs = Object.entries(rows).map(([key, row]) => /** @type {Sign} */ ({ key,
      ...Object.fromEntries(fields.map((field, i) => [field, row[i]])) }));
    return [id, { ...record, signs }];
  }));
}

/**
 * The sign of a kind; the last one for a kind nobody foresaw.
 * @param {Look} look
 * @param {string} kind
 */
export function signOf({ signs }, kind) {
  return signs.find(({ kinds }) => kind in kinds) ?? signs[signs.length - 1];
}

/**
 * Layers drawn in one of some manners, the lowest first.
 * @param {Record<string, Layer>} layers
 * @param {Manner[]} manners
 */
export function drawnAs(layers, ...manners) {
  return Object.values(layers).filter(({ look }) => manners.includes(look.draw))
    .sort((a, b) => a.look.rank - b.look.rank);
}

/** Colour role of a sign for a feature. @param {Feature} feature */
export function colorOf({ sign, index }) {
  return sign.cycle ? `${sign.color}_${index % sign.cycle}` : sign.color;
}
