/**
 * What bytes are when stretches that stood before are told by how far back that was: letters, which are the bytes themselves,
 * and repeats, which are a length and a distance in one number.
 */
export function findRepeats(bytes: Uint8Array): Int32Array {
  const symbols = new Int32Array(bytes.length);
  const end = bytes.length;
  const last = end - LEAST;
  let count = 0;
  let misses = 0;
  LAST.fill(-FARTHEST - 1);
  for (let at = 0; at < end; ) {
    const before = at <= last ? lastPlaceOf(bytes, at) : -1;
    if (before === -1) {
      // Where nothing has been found for long there will be nothing to be found next.
      const next = Math.min(end, at + 1 + (misses >> PATIENCE));
      misses += 1;
      while (at < next) symbols[count++] = bytes[at++] ?? 0;
    } else {
      const length = sharedLength(bytes, before, at);
      symbols[count++] = (length << 16) | (at - before - 1);
      misses = 0;
      const next = at + length;
      const known = Math.min(next, last + 1);
      let word = wordAt(bytes, at);
      for (at += 1; at < known; at += 1) {
        word = (word >>> 8) | ((bytes[at + 3] ?? 0) << 24);
        LAST[slotOf(word)] = at;
      }
      at = next;
    }
  }
  return symbols.subarray(0, count);
}

export function isLetter(symbol: number): boolean {
  return symbol < 256;
}

export function lengthOf(symbol: number): number {
  return symbol >>> 16;
}

export function distanceOf(symbol: number): number {
  return (symbol & 0xffff) + 1;
}

const LEAST = 4;
const MOST = 258;
const FARTHEST = 32768;
const PATIENCE = 6;

/** Where four bytes stood last, by a hash of them. */
const LAST = new Int32Array(1 << 14);

function slotOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> 18;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** Where the four bytes from a place on stood last, near enough; -1 if they did not. They stand there now. */
function lastPlaceOf(bytes: Uint8Array, at: number): number {
  const word = wordAt(bytes, at);
  const slot = slotOf(word);
  const before = LAST[slot] ?? 0;
  LAST[slot] = at;
  return at - before <= FARTHEST && wordAt(bytes, before) === word ? before : -1;
}

function sharedLength(bytes: Uint8Array, before: number, at: number): number {
  const most = Math.min(MOST, bytes.length - at);
  let length = LEAST;
  while (length < most && bytes[before + length] === bytes[at + length]) length += 1;
  return length;
}
