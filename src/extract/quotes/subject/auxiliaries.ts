import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is } from '../items.ts';

/** What stands between a subject and its verb, read backwards from the verb. */
export interface Auxiliaries {
  /** Where they begin. */
  at: number;
  passive: boolean;
  perfect: boolean;
  modal: boolean;
  /** Whether it is a modal that leaves open whether it happens: "would", not "did". */
  possible: boolean;
  infinitive: boolean;
  negated: boolean;
}

/** The auxiliaries, adverbs and times before a verb: "has since repeatedly", "on Tuesday". */
export function auxiliariesBefore(items: readonly Item[], verb: number, from: number, words: SpeechWords): Auxiliaries {
  const found: Auxiliaries = {
    at: verb,
    passive: false,
    perfect: false,
    modal: false,
    possible: false,
    infinitive: false,
    negated: false,
  };
  while (found.at > from && isAuxiliary(items, found.at - 1, words)) {
    found.at -= 1;
    const item = items[found.at];
    if (item === undefined) break;
    note(found, item, words);
    if (is(item, Is.time) && words.timePrepositions.has(items[found.at - 1]?.word ?? '')) found.at -= 1;
  }
  return found;
}

/** Adds what one auxiliary tells. */
function note(found: Auxiliaries, item: Item, words: SpeechWords): void {
  if (item.kind === 'possessive' || is(item, Is.passive)) found.passive = true;
  if (item.word === words.infinitive) found.infinitive = true;
  else if (is(item, Is.modal)) {
    found.modal = true;
    if (!words.emphatics.has(item.word)) found.possible = true;
  }
  if (is(item, Is.perfect)) found.perfect = true;
  if (words.negations.has(item.word)) found.negated = true;
}

function isAuxiliary(items: readonly Item[], index: number, words: SpeechWords): boolean {
  const item = items[index];
  const before = preceding(items, index);
  // "he's": behind a pronoun it is a verb.
  if (item?.kind === 'possessive') return is(before, Is.pronoun);
  if (item?.kind !== 'word' || is(item, Is.pronoun)) return false;
  if (item.word === words.infinitive) return true;
  if (is(item, Is.time)) return !is(before, Is.determiner) || is(before, Is.time);
  return !item.capital && is(item, Is.adverb | Is.manner);
}
