import { hashOfRun, hashOfWord } from '../../model/word-hash.ts';

/**
 * The sketch of a text, by which copies are found without comparing texts: the smallest hashes of all its runs of four
 * words (A. Broder, "On the resemblance and containment of documents", 1997). Since every text keeps the smallest by the
 * same hash, the sketches of two texts hold the same runs where the texts do, also where one is only a part of the other.
 */

/**
 * Runs of four: of two articles on one event a few in a hundred are the same, of a text and its edited copy most are.
 * Of shorter runs the first share too many, of longer ones the second too few.
 */
const RUN = 4;

/** How many hashes a sketch keeps: 256 bytes, in base64 344. An estimate from 64 is rarely wrong by more than an eighth. */
export const SKETCH_SIZE = 64;

/**
 * Texts with fewer words are copies only where all their words are the same, and their headlines': what else they share may be
 * nothing but an agency's or an editor's standing phrases.
 */
const FEWEST_WORDS = 50;

/**
 * The words of a text, and of its headline → its sketch in base64: of a short text two hashes of the whole, which lead to
 * no other text but its equals; null where there is no text.
 */
export function sketchOf(words: readonly string[], headline: readonly string[]): string | null {
  if (words.length === 0) return null;
  if (words.length < FEWEST_WORDS) return encode(hashesOfWhole([...headline, ...words]));
  const hashes = words.map(hashOfWord);
  const runs = new Uint32Array(hashes.length - RUN + 1);
  for (let at = 0; at < runs.length; at += 1) runs[at] = hashOfRun(hashes, at, at + RUN);
  return encode(smallestOf(runs.sort()));
}

/** A sketch in base64 → its hashes, ascending. */
export function hashesIn(sketch: string): Uint32Array {
  const bytes = Buffer.from(sketch, 'base64');
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4));
}

function encode(hashes: Uint32Array): string {
  const bytes = Buffer.alloc(hashes.length * 4);
  hashes.forEach((hash, index) => {
    bytes.writeUInt32LE(hash, index * 4);
  });
  return bytes.toString('base64');
}

/** The first of the sorted hashes, each once. */
function smallestOf(sorted: Uint32Array): Uint32Array {
  const smallest = new Uint32Array(SKETCH_SIZE);
  let count = 0;
  for (const hash of sorted) {
    if (count > 0 && hash === smallest[count - 1]) continue;
    if (count === SKETCH_SIZE) break;
    smallest[count] = hash;
    count += 1;
  }
  return smallest.subarray(0, count);
}

/** Two, since of a hundred thousand short texts some have one by chance in common. */
function hashesOfWhole(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOfWord);
  const whole = (factor?: number) => hashOfRun(hashes, 0, hashes.length, factor);
  return Uint32Array.of(whole(), whole(0x85ebca6b));
}
