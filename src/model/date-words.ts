import { bareWords } from './bare-words.ts';
import type { SpokenDate } from './finding.ts';

/** In characters: so much before a date tells it from others. */
const REACH = 200;

/** Whether words that a person wrote mean a date of the text: its own words, or those with what stands before them. */
export function meansDate(words: string, date: SpokenDate, text: string): boolean {
  const wanted = bareWords(words);
  const own = bareWords(date.selector.exact);
  return own !== '' && endsIn(wanted, own) && endsIn(leadingTo(date, text), wanted);
}

/** The fewest words that mean a date of the text and none of the others: "Friday", or "opened on Friday" where two are meant. */
export function wordsForDate(date: SpokenDate, others: readonly SpokenDate[], text: string): string {
  const own = bareWords(date.selector.exact);
  const before = leadingTo(date, text).slice(0, -own.length).split(' ').filter(Boolean);
  const isShared = (words: string) => others.some((other) => meansDate(words, other, text));
  let words = own;
  while (before.length > 0 && isShared(words)) words = `${before.pop()} ${words}`;
  return words;
}

function leadingTo({ selector: { start, end } }: SpokenDate, text: string): string {
  return bareWords(text.slice(Math.max(0, start - REACH), end));
}

function endsIn(words: string, last: string): boolean {
  return words === last || words.endsWith(` ${last}`);
}
