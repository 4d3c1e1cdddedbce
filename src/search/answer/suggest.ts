import type { Query, Wanted } from '../query/query.ts';
import { fold } from '../words/fold.ts';
import { matchesOf } from './matches.ts';
import type { Index } from './parts.ts';

/** A word of a query that no article has, and the most frequent word that is one edit away; null where there is none. */
export interface Suggestion {
  word: string;
  instead: string | null;
}

/** Looks at all words of a query that are to be found. */
export async function suggest({ conditions }: Query, index: Index): Promise<Suggestion[]> {
  const wanted = conditions.flat().flatMap(({ not, term }) => (not || term.kind !== 'words' ? [] : term.words));
  const suggestions = await Promise.all(
    wanted.map(async (word) =>
      (await isKnown(word, index)) ? [] : [{ word: word.word, instead: await nearest(word, index) }],
    ),
  );
  return suggestions.flat();
}

async function isKnown(word: Wanted, index: Index): Promise<boolean> {
  return (await matchesOf(word, index)).length > 0;
}

async function nearest({ word }: Wanted, { directory, words }: Index): Promise<string | null> {
  const wanted = fold(word);
  let best = { form: null as string | null, articles: 0 };
  for (const part of directory.words.keys()) {
    for (const known of await words(part)) {
      if (known.articles > best.articles && isOneEditAway(wanted, known.form)) best = known;
    }
  }
  return best.form;
}

/** Whether one letter is other, missing or too much, or two beside each other are exchanged. */
export function isOneEditAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.length > 1 && rest.slice(2) === otherRest.slice(2))
  );
}
