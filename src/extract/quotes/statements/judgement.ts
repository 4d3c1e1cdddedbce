import type { SpeechWords } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import type { Item, Range } from '../items.ts';
import type { Telling } from '../telling/telling.ts';
import { ofAnother } from './clause-behind.ts';
import { wordsBetween } from './words-between.ts';

/** Whether something is done to somebody by words: "was criticised by Korr". */
export function isDone({ verb, from }: Telling): boolean {
  return verb.to <= from;
}

/** "Hale was criticised by Korr for the fall": cut before who did it, it would be his who is criticised, and tell nothing of her. */
export function judgementOf(
  items: readonly Item[],
  { from, to }: Range,
  telling: Telling,
  tellings: readonly Telling[],
  words: SpeechWords,
): Span | null {
  return wordsBetween(items, from, ofAnother(items, telling.to, telling, tellings, words) ?? to);
}
