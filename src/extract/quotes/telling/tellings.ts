import { Is, type SpeechWords } from '../../../language/speech.ts';
import { type Claim, claimAt } from '../claims.ts';
import { type Item, is, type Range } from '../items.ts';
import { sourceAt } from './source.ts';
import { isWithin, personOf, type Telling } from './telling.ts';
import { verbAt } from './verb.ts';

/** What may tell that somebody says something. */
const TELLING = Is.verb | Is.opener | Is.claim | Is.conviction;

/** The places in a sentence where somebody says something, in order. */
export function tellingsIn(items: readonly Item[], sentence: Range, words: SpeechWords): Telling[] {
  const found: Telling[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!is(items[at], TELLING)) continue;
    const telling =
      sourceAt(items, at, sentence, words) ??
      verbAt(items, at, sentence, found, words) ??
      claimed(items, claimAt(items, at, sentence, words), found.at(-1));
    if (telling !== null) found.push(telling);
  }
  return found;
}

/** A claim as a telling. */
function claimed(items: readonly Item[], claim: Claim | null, earlier: Telling | undefined): Telling | null {
  if (claim === null) return null;
  const { verb, subject, inverted, naming, restricts } = claim;
  return {
    verb,
    subject,
    // "was called a liar | by Korr": what is said goes to where it is told who did it.
    from: inverted ? subject.from - 1 : Math.min(verb.from, subject.from),
    to: Math.max(verb.to, subject.to),
    inverted,
    states: !naming && !restricts,
    naming,
    speaks: false,
    modal: false,
    nested: earlier !== undefined && isWithin(items, earlier, subject.from),
    person: personOf(items, subject),
  };
}
