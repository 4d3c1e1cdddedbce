import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseBefore } from '../phrase/before.ts';
import { MOST_BETWEEN } from './commas.ts';
import { isParticiple, mayOpenClause } from './opening.ts';

/** Between a subject and the last phrase before its verb stand no more phrases. */
const MOST_PHRASES = 10;

/**
 * "A father whose son fell at a camp in | Vell | says", "An inquiry into | the fall | found", "Korr, in a note signed by | his
 * clerk |, Jonas Hale, said": what stands behind a preposition is no subject; that is the phrase on which it hangs in the end.
 * Null where it hangs on none that opens the clause.
 */
export function attachedTo(items: readonly Item[], phrase: Range, from: number, words: SpeechWords): Range | null {
  const before = preceding(items, phrase.from);
  if (!hangs(before, words)) return null;
  let isRelated = is(before, Is.preposition);
  let end = phrase.from;
  for (let count = 0; count < MOST_PHRASES; count += 1) {
    for (; end > from && isLink(items, end - 1); end -= 1) isRelated ||= is(items[end - 1], Is.relative);
    const head = end <= from || phrase.from - end > MOST_BETWEEN ? null : phraseBefore(items, end, from, words);
    if (head === null) return null;
    end = head.from;
    while (end > from && is(items[end - 1], Is.determiner)) end -= 1;
    if (end <= from || opens(items, end)) return isRelated && isNoun(items, head) ? { from: end, to: head.to } : null;
  }
  return null;
}

/** A preposition, or the "waiting" of "who was waiting two hours"; not the "with" of "with Korr saying". */
function hangs(before: Item | undefined, { attending }: SpeechWords): boolean {
  if (before === undefined || before.capital || attending.has(before.word)) return false;
  return is(before, Is.preposition) || isParticiple(before);
}

function isNoun(items: readonly Item[], { from, to }: Range): boolean {
  return !is(items[from], Is.pronoun) && items[to - 1]?.verb === undefined && !is(items[to - 1], Is.linker | Is.manner);
}

/** What leads from a phrase to one behind it: a preposition, a verb, "who", and the comma before these. */
function isLink(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.capital) return false;
  if (item.word === ',') return is(items[at + 1], Is.preposition | Is.relative);
  return item.kind === 'word' && is(item, LINKS);
}

const LINKS = Is.preposition | Is.relative | Is.passive | Is.perfect | Is.modal | Is.adverb | Is.past | Is.otherVerb;

/** Whether a clause, or a bracket with one, may begin there. */
function opens(items: readonly Item[], at: number): boolean {
  const before = preceding(items, at);
  return before?.word === '(' || mayOpenClause(before);
}
