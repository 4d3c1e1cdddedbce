import type { Line } from './line.ts';

/** Two lines of which the second stands directly under the first. */
export interface Pair {
  a: Line;
  b: Line;
}

/** A line with more than these columns was not wrapped by anybody: it is a paragraph of its own. */
export const LONGEST_WRAPPED = 140;

/**
 * Whether a sentence plainly runs on from one line to the next: nothing ends it, and the next line goes on with a small
 * letter. Texts in capitals and scripts without them show it by the first sign alone.
 */
export function isWrap({ a, b }: Pair): boolean {
  if (a.ending !== 'open') return false;
  return b.continues || (isShouted(a.words) && isShouted(b.words));
}

function isShouted(words: string): boolean {
  return words.length > 20 && /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** The first column that the line would have reached with the next line's first word on it. */
export function reachOf({ a, b }: Pair): number {
  return a.end + (a.endsUnspaced && b.beginsUnspaced ? 0 : 1) + b.first;
}
