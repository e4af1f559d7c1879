/** DEFLATE (RFC 1951), so that packed numbers open in every browser without waiting. */

const LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
  83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5,
  5, 5, 0];
const DISTANCE_BASE = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513,
  769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const DISTANCE_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10,
  11, 11, 12, 12, 13, 13];
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * A canonical Huffman code: how many codes of each length, and the symbols in order.
 * @param {ArrayLike<number>} lengths
 */
function huffman(lengths) {
  const counts = new Uint16Array(16);
  for (let i = 0; i < lengths.length; i++) counts[lengths[i]]++;
  counts[0] = 0;
  const starts = new Uint16Array(16);
  for (let i = 1; i < 16; i++) starts[i] = starts[i - 1] + counts[i - 1];
  const symbols = new Uint16Array(lengths.length);
  for (let i = 0; i < lengths.length; i++) if (lengths[i]) symbols[starts[lengths[i]]++] = i;
  return { counts, symbols };
}

/** @param {Uint8Array} source @returns {Uint8Array} */
export function inflate(source) {
  let output = new Uint8Array(Math.max(1024, source.length * 4));
  let at = 0;
  let position = 0;
  let held = 0;
  let count = 0;

  /** @param {number} need */
  function bits(need) {
    while (count < need) {
      held |= source[position++] << count;
      count += 8;
    }
    const value = held & ((1 << need) - 1);
    held >>>= need;
    count -= need;
    return value;
  }

  /** @param {{counts: Uint16Array, symbols: Uint16Array}} code */
  function symbol(code) {
    let value = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      value |= bits(1);
      const here = code.counts[length];
      if (value - here < first) return code.symbols[index + (value - first)];
      index += here;
      first = (first + here) << 1;
      value <<= 1;
    }
    throw new Error('damaged data');
  }

  /** @param {number} more */
  function room(more) {
    if (at + more <= output.length) return;
    const larger = new Uint8Array(Math.max(output.length * 2, at + more));
    larger.set(output);
    output = larger;
  }

  function stored() {
    held = 0;
    count = 0;
    const length = source[position] | (source[position + 1] << 8);
    position += 4;
    room(length);
    output.set(source.subarray(position, position + length), at);
    at += length;
    position += length;
  }

  function codes() {
    const literals = bits(5) + 257;
    const distances = bits(5) + 1;
    const used = bits(4) + 4;
    const lengths = new Uint8Array(320);
    for (let i = 0; i < used; i++) lengths[CODE_ORDER[i]] = bits(3);
    const code = huffman(lengths.slice(0, 19));
    lengths.fill(0);
    for (let i = 0; i < literals + distances;) {
      const value = symbol(code);
      if (value < 16) {
        lengths[i++] = value;
        continue;
      }
      const repeated = value === 16 ? lengths[i - 1] : 0;
      let times = value === 16 ? 3 + bits(2) : value === 17 ? 3 + bits(3) : 11 + bits(7);
      while (times--) lengths[i++] = repeated;
    }
    return [huffman(lengths.slice(0, literals)),
      huffman(lengths.slice(literals, literals + distances))];
  }

  function fixedCodes() {
    const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280)
      .fill(8, 280);
    return [huffman(lengths), huffman(new Uint8Array(30).fill(5))];
  }

  for (let last = 0; !last;) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      stored();
      continue;
    }
    const [literal, distance] = kind === 1 ? fixedCodes() : codes();
    for (;;) {
      const value = symbol(literal);
      if (value === 256) break;
      if (value < 256) {
        room(1);
        output[at++] = value;
        continue;
      }
      const length = LENGTH_BASE[value - 257] + bits(LENGTH_EXTRA[value - 257]);
      const where = symbol(distance);
      const back = DISTANCE_BASE[where] + bits(DISTANCE_EXTRA[where]);
      room(length);
      for (let i = 0; i < length; i++, at++) output[at] = output[at - back];
    }
  }
  return output.subarray(0, at);
}
