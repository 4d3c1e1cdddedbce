import { bisector } from 'd3-array';
import { Is } from '../../../language/speech.ts';
import { type Item, is, type Range } from '../items.ts';

/** A place where a text says that somebody says something. */
export interface Telling {
  /** The verb, or "according to" and the like. */
  verb: Range;
  subject: Range | null;
  /** Subject and verb together, with what stands between them. */
  from: number;
  to: number;
  /** Whether the subject comes behind: "said Ana Korr", "according to Ana Korr". */
  inverted: boolean;
  /** Whether what is said may be told in words as well as quoted, and stands there. */
  states: boolean;
  naming: boolean;
  /** Whether its verb says rather than judges, wants or thinks. */
  speaks: boolean;
  /** Whether it is only possible: "would say". */
  modal: boolean;
  /** Whether it stands in what an earlier telling of the sentence tells. */
  nested: boolean;
  /** What the subject is: a name, a personal pronoun, one that means writer or reader, one that means nobody, or a phrase. */
  person: 'name' | 'he' | 'I' | 'it' | 'phrase' | 'noun';
}

/** Of tellings in order, how many have their verb before an item. */
export const { left: countBefore } = bisector<Telling, number>(({ verb }) => verb.from);

/** No mark parts what the earlier telling tells from what stands at `at`. */
export function isWithin(items: readonly Item[], { to, inverted }: Telling, at: number): boolean {
  // "An aide, who asked not to be named, said": who stands before it is no part of it.
  if (inverted || at < to || at - to > MOST_NESTED) return false;
  if (items[to]?.word === 'that') return true;
  for (let index = to; index < at; index += 1) {
    const { kind, word } = items[index] ?? { kind: 'word', word: '' };
    if (kind === 'mark' && /^[,;:—–]$/u.test(word)) return false;
  }
  return true;
}

/** What is told reaches no further than that. */
const MOST_NESTED = 60;

/** What a subject is. */
export function personOf(items: readonly Item[], { from, to }: Range): Telling['person'] {
  const first = items[from];
  const single = to - from === 1;
  if (single && is(first, Is.speaker)) return 'I';
  if (single && is(first, Is.impersonal)) return 'it';
  if (single && is(first, Is.pronoun | Is.objectPronoun | Is.owner)) return 'he';
  if (items[to - 1]?.capital === true) return 'name';
  if (!single || is(first, Is.standalone)) return 'phrase';
  return is(first, Is.plural) || first?.word.endsWith('s') === true ? 'noun' : 'it';
}
