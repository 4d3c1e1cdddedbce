import { isLatin, LATIN_FIGURES, LATIN_LETTERS } from '../../model/latin.ts';
import type { Span } from '../../model/span.ts';

/** So many of a title's words begin with a capital. */
const TITLE_SHARE = 0.6;

/** What the words between two marks look like. */
export interface Measure {
  count: number;
  /** Written as titles are: capitals on most words. */
  title: boolean;
  /** From a capital to a mark that ends sentences. */
  sentence: boolean;
}

/** More words than are looked at have no title, and no mark that ends them lies further from its end, in characters. */
const HEAD = 240;
const TAIL = 8;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu;
const LATIN_PART = `0-9${LATIN_FIGURES}${LATIN_LETTERS}`;
const LATIN_WORD = new RegExp(`[${LATIN_PART}][${LATIN_PART}'’ʼ]*`, 'g');

/** The number of words of what stands between marks (of a long one, of its beginning), and whether it is written as titles are. */
export function measure(text: string, { start, end }: Span): Measure {
  let count = 0;
  let capitals = 0;
  let long = 0;
  const head = text.slice(start, Math.min(end, start + HEAD));
  for (const word of head.match(isLatin(head) ? LATIN_WORD : WORD) ?? []) {
    count += 1;
    if (word.length <= 3) continue;
    long += 1;
    if (/^\p{Lu}/u.test(word)) capitals += 1;
  }
  const tail = text.slice(Math.max(start, end - TAIL), end);
  const sentence = /^[^\p{L}\p{N}]*\p{Lu}/u.test(head) && /[.?!…][^\p{L}\p{N}]*$/u.test(tail);
  return { count, title: long > 0 && capitals >= long * TITLE_SHARE && (capitals > 1 || count < 3), sentence };
}

/** Whether a comma or another stop stands before the closing mark. */
export function isStopped(text: string, { start, end }: Span): boolean {
  return /[,.?!…—–-][\s"“”’'»]*$/u.test(text.slice(Math.max(start, end - TAIL), end));
}
