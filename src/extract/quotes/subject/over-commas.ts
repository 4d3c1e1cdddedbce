import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { phraseBefore } from '../phrase/before.ts';
import { YEAR } from '../phrase/parts.ts';
import { attachedTo } from './attached.ts';
import { commaBefore, MOST_COMMAS } from './commas.ts';
import { isParticiple, opensAdverbial } from './opening.ts';

/** "Ana Korr, the mayor of Vell, who voted for it, said": over the commas to the phrase that opens the clause. */
export function subjectBeforeComma(
  items: readonly Item[],
  comma: number,
  from: number,
  words: SpeechWords,
): Range | null {
  let right = comma;
  for (let count = 0; count < MOST_COMMAS; count += 1) {
    const left = commaBefore(items, right, from);
    if (left === -1) return null;
    const candidate = phraseBefore(items, left, from, words);
    if (isAdverbial(items, left, from, candidate)) {
      const name = nameBehind(items, candidate, { from: left, to: right }, from, words);
      if (name !== null) return name;
      right = left;
      continue;
    }
    if (candidate === null) return null;
    if (!opensClause(items, candidate, from) && !isAside(items, left + 1, right)) return null;
    const named = namedBefore(items, candidate, from, words);
    const isNamed = named !== null && !isNamedBehind(items, named, left, right, from, words);
    if (!isNamed) return attachedTo(items, candidate, from, words) ?? candidate;
    right = candidate.from - 1;
    const comma = commaBefore(items, right, from);
    if (comma === -1 || !isAside(items, comma + 1, right)) return named;
  }
  return null;
}

function opensClause(items: readonly Item[], phrase: Range, from: number): boolean {
  return phrase.from <= from || preceding(items, phrase.from)?.kind === 'quoted';
}

/** "Korr, in a note signed by his clerk, Jonas Hale, said": the name tells who the clerk is. */
function isByOffice(items: readonly Item[], phrase: Range | null, { agent, speakers }: SpeechWords): boolean {
  if (phrase === null || preceding(items, phrase.from)?.word !== agent) return false;
  return speakers.has(items[phrase.to - 1]?.word ?? '');
}

/** "After the vote in Vell, Korr, said"; but "Korr, speaking in Vell, a port, said" has one more aside. */
function nameBehind(
  items: readonly Item[],
  adverbial: Range | null,
  commas: Range,
  from: number,
  words: SpeechWords,
): Range | null {
  if (isByOffice(items, adverbial, words)) return null;
  const name = phraseFrom(items, commas.from + 1, commas.to, words);
  return name !== null && (commaBefore(items, commas.from, from) === -1 || isName(items, name)) ? name : null;
}

/** "It will buy a ship from Vell Yard, its director, Ana Korr, said": the name behind tells who that is, not the object before. */
function isNamedBehind(
  items: readonly Item[],
  before: Range,
  left: number,
  right: number,
  from: number,
  words: SpeechWords,
): boolean {
  if (before.from <= from || preceding(items, before.from)?.kind !== 'word') return false;
  const name = phraseFrom(items, left + 1, right, words);
  return name !== null && isName(items, name);
}

/** "Ana Korr, the mayor,": the name that an apposition tells of; null where the phrase is none, or tells of no name. */
export function namedBefore(items: readonly Item[], phrase: Range, from: number, words: SpeechWords): Range | null {
  const comma = phrase.from - 1;
  if (preceding(items, phrase.from)?.word !== ',' || !isApposition(items, phrase, words)) return null;
  const named = phraseBefore(items, comma, from, words);
  if (named === null || items[named.to - 1]?.capital !== true) return null;
  return isAdverbial(items, comma, from, named) ? null : named;
}

/** "In May 2017 | Ana Korr, the mayor,": a day or year ends the words about time. */
export function isBehindTime(item: Item | undefined): boolean {
  return is(item, Is.time) || (item?.kind === 'number' && YEAR.test(item.word));
}

/**
 * "In Vell, the mayor, a lawyer, said", "After winning the vote, Korr, said": what such words open holds no subject, but for
 * one that a clause of its own begins with ("in what Ana Korr, the mayor, called"), or that stands behind the time.
 */
function isAdverbial(items: readonly Item[], comma: number, from: number, phrase: Range | null): boolean {
  if (phrase !== null && is(preceding(items, phrase.from), Is.linker) && !isParticiple(items[phrase.from]))
    return false;
  if (phrase !== null && isBehindTime(preceding(items, phrase.from))) return false;
  let first = Math.max(from, commaBefore(items, comma, from) + 1);
  while (is(items[first], Is.manner) || is(items[first], Is.time)) first += 1;
  const item = items[first];
  if (first >= comma) return true;
  return item !== undefined && (opensAdverbial(item) || (item.kind === 'number' && first + 1 === comma));
}

/** Two capitals or more, with no article before them. */
function isName(items: readonly Item[], { from, to }: Range): boolean {
  return items[from]?.capital === true && to - from > 1 && items[to - 1]?.word !== '.';
}

/** The noun phrase that fills the place between two commas. */
function phraseFrom(items: readonly Item[], from: number, to: number, words: SpeechWords): Range | null {
  const phrase = phraseBefore(items, to, from, words);
  return phrase?.from === from ? phrase : null;
}

/** What can stand between a subject and its verb: an apposition, a relative clause, an age, a party, "however". */
function isAside(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || from >= to) return false;
  if (is(first, Is.relative) || is(first, Is.determiner)) return true;
  if (is(first, Is.linker)) return to - from === 1;
  if (is(first, Is.pronoun)) return false;
  return true;
}

/** "the mayor", "M.D.", "Minister of Fuel", "Vell's mayor": what tells of the name before it. */
function isApposition(items: readonly Item[], { from, to }: Range, words: SpeechWords): boolean {
  const first = items[from];
  if (first === undefined || is(first, Is.determiner) || !first.capital) return first !== undefined;
  if (items[from + 1]?.kind === 'possessive') return to - from > 2;
  return to - from === 1 ? DEGREE.test(first.word) : words.officePrepositions.has(items[from + 1]?.word ?? '');
}

const DEGREE = /^(?:\p{L}\.){2,}$/u;
