import { type PrefixCode, prefixCodeOf, reversed } from './prefix-code.ts';

/** What is repeated: so many bytes at least and at most, no further back than the last of these. */
const SHORTEST = 4;
const LONGEST = 258;
const REACH = 1 << 15;

/** Symbols: a byte is its own, then come the end and the classes of lengths; the classes of distances have a code of their own. */
const END = 256;
const FIRST_LENGTH = 257;
const SYMBOLS = 286;
const DISTANCES = 30;

/** The classes of lengths, and of distances (RFC 1951, 3.2.5): the least of each, and how many bits tell by how much one is more. */
const LENGTHS = classes(FIRST_LENGTH, SYMBOLS, SHORTEST - 1, (place) => Math.max(0, (place >> 2) - 1));
LENGTHS.least[SYMBOLS - 1] = LONGEST;
LENGTHS.more[SYMBOLS - 1] = 0;
const STEPS = classes(0, DISTANCES, 1, (place) => Math.max(0, (place >> 1) - 1));

function classes(first: number, end: number, least: number, bitsAt: (place: number) => number) {
  const of = { least: new Int32Array(end), more: new Uint8Array(end) };
  for (let symbol = first, next = least; symbol < end; symbol += 1) {
    of.least[symbol] = next;
    of.more[symbol] = bitsAt(symbol - first);
    next += 1 << bitsAt(symbol - first);
  }
  return of;
}

const SYMBOL_OF_LENGTH = Uint16Array.from({ length: LONGEST + 1 }, (_, length) =>
  LENGTHS.least.findLastIndex((least) => least > 0 && least <= length),
);

function classOfDistance(distance: number): number {
  if (distance < 3) return distance - 1;
  const top = 31 - Math.clz32(distance - 1);
  return 2 * top + (((distance - 1) >>> (top - 1)) & 1);
}

/** A length and a distance as one number below 0; any other is a byte. */
function repetition(length: number, distance: number): number {
  return -((length << 16) | distance);
}

/**
 * Returns what deflates (RFC 1951) one part of the index after the other, each in one block with codes of its own. It only
 * looks at the last place where the next four bytes stood, which takes half the time of a library that looks at several, for a
 * twelfth more of bytes; and those are the same on every machine, unlike those of Node's own.
 */
export function openDeflate(): (bytes: Uint8Array) => Uint8Array {
  const lastPlace = openLastPlaces();
  const symbols = new Int32Array(SYMBOLS);
  const distances = new Int32Array(DISTANCES);
  let tokens = new Int32Array(1 << 16);
  return (bytes) => {
    if (bytes.length > tokens.length) tokens = new Int32Array(bytes.length);
    symbols.fill(0);
    symbols[END] = 1;
    distances.fill(0);
    const placeBefore = lastPlace(bytes);
    let count = 0;
    for (let at = 0; at < bytes.length; ) {
      const before = placeBefore(at);
      if (before === NOWHERE) {
        const byte = bytes[at++] ?? 0;
        tokens[count++] = byte;
        symbols[byte] = (symbols[byte] ?? 0) + 1;
      } else {
        const length = lengthOfSame(bytes, before, at);
        const symbol = SYMBOL_OF_LENGTH[length] ?? 0;
        const step = classOfDistance(at - before);
        tokens[count++] = repetition(length, at - before);
        symbols[symbol] = (symbols[symbol] ?? 0) + 1;
        distances[step] = (distances[step] ?? 0) + 1;
        at += length;
      }
    }
    return blockOf(tokens.subarray(0, count), symbols, distances);
  };
}

const NOWHERE = -1;

/** By a mixture of the next bytes: where they stood last. */
const SLOT_BITS = 14;

/** Returns what tells, of one part after the other, place after place, where its next bytes stood last, within reach. */
function openLastPlaces(): (bytes: Uint8Array) => (at: number) => number {
  const slots = new Int32Array(1 << SLOT_BITS);
  /** What stands in the slots from parts before is below this number, so that they need not be cleared. */
  let end = 1;
  return (bytes) => {
    if (end + bytes.length > 2 ** 30) {
      slots.fill(0);
      end = 1;
    }
    const base = end;
    end += bytes.length;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const last = bytes.length - SHORTEST;
    return (at) => {
      if (at > last) return NOWHERE;
      const next = view.getInt32(at, true);
      const slot = Math.imul(next, 0x9e3779b1) >>> (32 - SLOT_BITS);
      const before = (slots[slot] ?? 0) - base;
      slots[slot] = base + at;
      return before >= 0 && at - before <= REACH && view.getInt32(before, true) === next ? before : NOWHERE;
    };
  };
}

/** How many bytes are the same from two places on, of which the first four are known to be. */
function lengthOfSame(bytes: Uint8Array, before: number, at: number): number {
  const most = Math.min(LONGEST, bytes.length - at);
  let length = SHORTEST;
  while (length < most && bytes[before + length] === bytes[at + length]) length += 1;
  return length;
}

/** The only block of a stream; `symbols` and `distances` tell how often each is in it. */
function blockOf(tokens: Int32Array, symbols: Int32Array, distances: Int32Array): Uint8Array {
  const symbolCode = prefixCodeOf(symbols);
  const distanceCode = prefixCodeOf(distances);
  const bits = HEAD_BITS + bitsOf(symbols, symbolCode, LENGTHS.more) + bitsOf(distances, distanceCode, STEPS.more);
  const block = new Uint8Array(Math.ceil(bits / 8) + 3);
  let at = putHead(symbolCode, distanceCode, block);
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place] ?? 0;
    const length = token < 0 ? -token >>> 16 : 0;
    const symbol = token < 0 ? (SYMBOL_OF_LENGTH[length] ?? 0) : token;
    put(symbolCode.bits[symbol] ?? 0, at, block);
    at += symbolCode.lengths[symbol] ?? 0;
    if (token >= 0) continue;
    put(length - (LENGTHS.least[symbol] ?? 0), at, block);
    at += LENGTHS.more[symbol] ?? 0;
    const distance = -token & 0xffff;
    const step = classOfDistance(distance);
    put(distanceCode.bits[step] ?? 0, at, block);
    at += distanceCode.lengths[step] ?? 0;
    put(distance - (STEPS.least[step] ?? 0), at, block);
    at += STEPS.more[step] ?? 0;
  }
  put(symbolCode.bits[END] ?? 0, at, block);
  return block.subarray(0, -3);
}

/** Puts a number of 17 bits at most where no bit is set from a place on, counted in bits. */
function put(number: number, at: number, block: Uint8Array): void {
  const byte = at >>> 3;
  const bits = number << (at & 7);
  block[byte] = (block[byte] ?? 0) | bits;
  block[byte + 1] = bits >>> 8;
  block[byte + 2] = bits >>> 16;
}

function bitsOf(frequencies: Int32Array, { lengths }: PrefixCode, more: Uint8Array): number {
  let bits = 0;
  for (let symbol = 0; symbol < frequencies.length; symbol += 1) {
    bits += (frequencies[symbol] ?? 0) * ((lengths[symbol] ?? 0) + (more[symbol] ?? 0));
  }
  return bits;
}

/** How many symbols the code of lengths may have, of which the first three, which stand for repeated lengths, are not used. */
const LENGTH_SYMBOLS = 19;
const REPEATING = 3;

const HEAD_BITS = 1 + 2 + 5 + 5 + 4 + LENGTH_SYMBOLS * 3 + (SYMBOLS + DISTANCES) * 4;

/**
 * Puts what stands before the tokens (RFC 1951, 3.2.7): that this is the last block, and has codes of its own; how many symbols
 * each of the codes has; and how many bits each symbol, in four bits for every one. Returns where it ends.
 */
function putHead(symbolCode: PrefixCode, distanceCode: PrefixCode, block: Uint8Array): number {
  let at = 0;
  const putNext = (number: number, width: number) => {
    put(number, at, block);
    at += width;
  };
  putNext(1, 1);
  putNext(2, 2);
  putNext(SYMBOLS - FIRST_LENGTH, 5);
  putNext(DISTANCES - 1, 5);
  putNext(LENGTH_SYMBOLS - 4, 4);
  for (let symbol = 0; symbol < LENGTH_SYMBOLS; symbol += 1) putNext(symbol < REPEATING ? 0 : 4, 3);
  for (const length of symbolCode.lengths) putNext(reversed(length, 4), 4);
  for (const length of distanceCode.lengths) putNext(reversed(length, 4), 4);
  return at;
}
