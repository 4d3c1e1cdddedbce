import { escapeText } from './escape.ts';

const FROM_RIGHT_TO_LEFT = /[\u0591-\u08FF\uFB1D-\uFDFD\uFE70-\uFEFC]/;

/** Words of a text as HTML for a line from left to right, in which they order nothing but themselves; only those with letters from right to left could. */
export function isolated(words: string): string {
  return FROM_RIGHT_TO_LEFT.test(words) ? `<bdi>${escapeText(words)}</bdi>` : escapeText(words);
}
