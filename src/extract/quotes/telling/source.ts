import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseAfter } from '../phrase/after.ts';
import { isPlural } from '../subject/agreement.ts';
import { CLAUSE } from './complement.ts';
import { personOf, type Telling } from './telling.ts';

/** "according to Ana Korr". */
export function sourceAt(items: readonly Item[], at: number, sentence: Range, words: SpeechWords): Telling | null {
  const openers = is(items[at], Is.opener) ? words.sourceOpeners.get(items[at]?.word ?? '') : undefined;
  const opener = openers?.find((opener) => stands(opener, items, at));
  if (opener === undefined || isOfNoun(items, at, opener)) return null;
  const verb = { from: at, to: at + opener.length };
  const subject = pronounAt(items, verb.to) ?? phraseAfter(items, verb.to, sentence.to, words);
  if (subject === null || words.measures.has(items[subject.to - 1]?.word ?? '')) return null;
  const name = behindName(
    items,
    behindSource(items, sentence, at, behindBracket(items, subject.to)),
    sentence.to,
    words,
  );
  return {
    verb,
    subject,
    from: at,
    to: behindDescription(items, name, sentence.to, words),
    inverted: true,
    states: true,
    naming: false,
    speaks: true,
    modal: false,
    nested: false,
    person: personOf(items, subject),
  };
}

function stands(words: readonly string[], items: readonly Item[], at: number): boolean {
  for (let index = 0; index < words.length; index += 1) if (items[at + index]?.word !== words[index]) return false;
  return true;
}

/** "his standing in the eyes of voters": right behind a noun it tells of that, not on whose word. */
function isOfNoun(items: readonly Item[], at: number, opener: readonly string[]): boolean {
  const before = preceding(items, at);
  return opener.length > 2 && before?.kind === 'word' && !before.final && before.classes === 0;
}

/** "according to her", with no noun that might be hers. */
function pronounAt(items: readonly Item[], at: number): Range | null {
  const next = items[at + 1];
  const isAlone = next === undefined || next.kind === 'mark' || next.kind === 'quoted';
  return is(items[at], Is.objectPronoun | Is.owner) && isAlone ? { from: at, to: at + 1 } : null;
}

/** "According to the Harbour Board (HBV), the wall": behind what explains the name. */
function behindBracket(items: readonly Item[], at: number): number {
  if (items[at]?.word !== '(') return at;
  for (let end = at + 1; end < at + CLAUSE; end += 1) if (items[end]?.word === ')') return end + 1;
  return at;
}

/** What stands in no source: it begins a clause. */
const ENDS_SOURCE = Is.otherVerb | Is.relative | Is.pronoun;

/** "According to Korr in a note to the port, the wall": where the source opens the sentence, it goes to the comma. */
function behindSource(items: readonly Item[], sentence: Range, opener: number, at: number): number {
  if (opener > sentence.from + 1) return at;
  for (let comma = at; comma < Math.min(sentence.to, at + CLAUSE); comma += 1) {
    const item = items[comma];
    if (item?.word === ',') return comma;
    if (item === undefined || item.kind === 'quoted' || (!item.capital && is(item, ENDS_SOURCE))) return at;
    if (item.kind === 'mark' && !/^[-.&]$/u.test(item.word)) return at;
  }
  return at;
}

/** "According to the port's lawyer, Ana Korr of Hale and Son, the wall": behind the name that tells who is meant, and its comma. */
function behindName(items: readonly Item[], at: number, to: number, words: SpeechWords): number {
  const name = items[at]?.word === ',' && preceding(items, at)?.capital === false ? items[at + 1] : undefined;
  if (name?.capital !== true || is(name, Is.determiner | Is.pronoun)) return at;
  const phrase = phraseAfter(items, at + 1, to, words);
  return phrase !== null && items[phrase.to]?.word === ',' ? phrase.to : at;
}

/** "According to Ana Korr, a clerk at the port, the wall": behind what the named one is; not in "according to Korr, a clerk, Tom Hale, fell". */
function behindDescription(items: readonly Item[], at: number, to: number, words: SpeechWords): number {
  const isNamed = items[at]?.word === ',' && preceding(items, at)?.capital === true;
  if (!isNamed || !is(items[at + 1], Is.indefinite)) return at;
  const phrase = phraseAfter(items, at + 1, to, words);
  if (phrase === null || items[phrase.to]?.word !== ',') return at;
  const next = items[phrase.to + 1];
  if (next?.kind !== 'word' || is(next, Is.relative)) return at;
  const opensClause =
    is(next, Is.determiner | Is.pronoun) || (next.classes === 0 && !next.capital && isPlural(next.word));
  return opensClause ? phrase.to : at;
}
