import { Is, type SpeechVerb, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseBefore } from '../phrase/before.ts';
import { agrees } from './agreement.ts';
import { COMMA, MOST_BETWEEN } from './commas.ts';
import { subjectBeforeComma } from './over-commas.ts';

/**
 * The subject that ends before `end`: the noun phrase there, the one before an apposition or a relative clause between
 * commas, or the one that a relative pronoun stands for.
 */
export function subjectBefore(items: readonly Item[], end: number, from: number, words: SpeechWords): Range | null {
  const last = items[end - 1];
  if (last === undefined || end - 1 < from) return null;
  if (last.kind === 'mark' && COMMA.test(last.word) && (last.word !== '-' || last.spaced))
    return subjectBeforeComma(items, end - 1, from, words);
  if (is(last, Is.relative)) {
    const antecedent = COMMA.test(items[end - 2]?.word ?? '') ? end - 2 : end - 1;
    return phraseBefore(items, antecedent, from, words);
  }
  // "A poll released in May found", "a paper published by Korr said".
  const participle = is(last, Is.past) && items[end - 2]?.kind === 'word' && !last.capital;
  const phrase =
    phraseBefore(items, end, from, words) ?? (participle ? phraseBefore(items, end - 1, from, words) : null);
  if (phrase === null) return null;
  const owner = overAdverbial(items, phrase, from, words);
  if (owner !== null) return owner;
  const citing = citingBefore(items, phrase, from, words);
  if (citing !== null) return citing;
  if (isObject(items, phrase, from)) return antecedentOf(items, phrase.from, from, words);
  return isOfInfinitive(items, phrase, words) ? (antecedentOf(items, phrase.from, from, words) ?? phrase) : phrase;
}

/** "Ana Korr, the mayor, in a letter said": over what a preposition opens behind a comma. */
function overAdverbial(items: readonly Item[], { from }: Range, least: number, words: SpeechWords): Range | null {
  const comma = from - 2;
  if (comma <= least || !is(items[from - 1], Is.preposition) || items[comma]?.word !== ',') return null;
  return subjectBeforeComma(items, comma, least, words);
}

/** "The Gazette citing two clerks said": who cites speaks, not who is cited. */
function citingBefore(items: readonly Item[], { from }: Range, least: number, words: SpeechWords): Range | null {
  const verb = preceding(items, from)?.verb;
  if (verb?.form !== 'present-participle' || from - 2 < least) return null;
  if (!(verb.frames.has('judging') || words.sourcing.has(preceding(items, from)?.word ?? ''))) return null;
  return preceding(items, from, 2)?.capital === true ? phraseBefore(items, from - 1, least, words) : null;
}

/** "who built the wall said", "who will build the wall said": behind a verb that tells nothing stands its object, not the next verb's subject. */
function isObject(items: readonly Item[], { from, to }: Range, least: number): boolean {
  const before = preceding(items, from);
  if (before === undefined || from <= least || before.kind !== 'word' || before.capital) return false;
  if (to - from === 1 && is(items[from], Is.pronoun)) return false;
  if (is(before, Is.verb) || is(before, Is.passive)) return false;
  const isInfinitive = before.classes === 0 && is(preceding(items, from, 2), Is.modal);
  return isInfinitive || is(before, Is.past) || is(before, Is.otherVerb);
}

/** Between "to" and the end of its object stand no more items. */
const MOST_OBJECT = 5;

/** "who met to mend old walls said": bare words behind "to" may be an infinitive and its object. */
function isOfInfinitive(items: readonly Item[], { from }: Range, words: SpeechWords): boolean {
  let at = from - 1;
  while (at >= 0 && from - at < MOST_OBJECT && items[at]?.kind === 'word' && items[at]?.classes === 0) at -= 1;
  return at >= 0 && items[at]?.word === words.infinitive;
}

/** "officials who worked for Korr say": whom "who" stands for, where what ends before a verb does not agree with it. */
export function agreeingBefore(
  items: readonly Item[],
  { from }: Range,
  least: number,
  form: SpeechVerb['form'],
  words: SpeechWords,
): Range | null {
  const antecedent = antecedentOf(items, from, least, words);
  return antecedent !== null && agrees(items, antecedent, form, words) ? antecedent : null;
}

/** What "who" stands for, where the object of its clause ends before the verb. */
function antecedentOf(items: readonly Item[], object: number, from: number, words: SpeechWords): Range | null {
  for (let at = object - 1; at > from && object - at < MOST_BETWEEN; at -= 1) {
    const { kind, word } = items[at] ?? { kind: 'quoted', word: '' };
    if (kind === 'quoted' || (kind === 'mark' && COMMA.test(word))) return null;
    if (is(items[at], Is.relative)) return phraseBefore(items, at, from, words);
  }
  return null;
}
