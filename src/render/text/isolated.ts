import { escapeText } from './escape.ts';

/** Letters that are written from right to left. */
export const FROM_RIGHT_TO_LEFT = /[\u0591-\u08FF\uFB1D-\uFDFD\uFE70-\uFEFC]/g;

/** Words of a text as HTML for a line from left to right, in which they order nothing but themselves; only those with letters from right to left could. */
export function isolated(words: string): string {
  return words.search(FROM_RIGHT_TO_LEFT) < 0 ? escapeText(words) : `<bdi>${escapeText(words)}</bdi>`;
}
