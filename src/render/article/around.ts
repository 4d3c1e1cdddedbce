import type { Span } from '../../model/span.ts';
import { type Place, placeAt } from '../findings/marks.ts';

/** The paragraph that holds a span of a text; in the head of the text, its line. */
export function paragraphAround(text: string, places: readonly Place[], { start, end }: Span): Span {
  const place = placeAt(places, start);
  if (place !== null) return { start: place.start, end: Math.max(place.end, end) };
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after === -1 ? text.length : after };
}

/** The whole words before an offset, as far as a line reaches back and no more than `reach` characters. */
export function wordsBefore(text: string, at: number, line: Span, reach: number): string {
  const from = Math.max(line.start, at - reach);
  const words = inOneLine(text.slice(from, at));
  return from === line.start ? words.trimStart() : `…${words.replace(/^[\uDC00-\uDFFF]?\S*\s/u, '')}`;
}

/** As wordsBefore, after an offset; where they break off behind a mark, the dots do not run into it. */
export function wordsAfter(text: string, at: number, line: Span, reach: number): string {
  const to = Math.min(line.end, at + reach);
  const words = inOneLine(text.slice(at, to));
  if (to === line.end) return words.trimEnd();
  const whole = words.replace(/\s\S*$|[\uD800-\uDBFF]$/u, '').replace(OPEN_END, '');
  return `${whole}${CLOSED_END.test(whole) ? ' ' : ''}…`;
}

/** Marks that lead on to what is left out, and marks behind which a sentence is whole. */
const OPEN_END = /[\s,;:&–—(]+$/u;
const CLOSED_END = /[.!?]["'”’»)]*$/u;

/** Words that may run over several lines, in one. */
export function inOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
