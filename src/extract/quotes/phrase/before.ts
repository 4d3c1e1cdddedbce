import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import {
  INNER_MARKS,
  isBarrier,
  isCompounded,
  isDash,
  isDegree,
  isHead,
  isInner,
  isPastVerb,
  joinsNames,
  MOST_ITEMS,
  YEAR,
} from './parts.ts';

/** The noun phrase that ends before `end`, not before `from`; null where none does. */
export function phraseBefore(items: readonly Item[], end: number, from: number, words: SpeechWords): Range | null {
  const last = items[end - 1];
  if (last === undefined || end - 1 < from || last.kind === 'possessive') return null;
  if (is(last, Is.pronoun) && !followsDeterminer(items, end - 1)) return { from: end - 1, to: end };
  let at = end;
  while (at > from && end - at < MOST_ITEMS) {
    const opening = openingBracket(items, at - 1, from);
    if (opening !== -1) {
      at = opening;
      continue;
    }
    if (!joins(items, at - 1, end, words)) break;
    at -= 1;
    if (opensPhrase(items, at, from) || isUnnamed(items[at], words)) break;
  }
  const start = withoutLead(items, at, end);
  return start < end && isHead(items, start, end) ? { from: start, to: end } : null;
}

function followsDeterminer(items: readonly Item[], index: number): boolean {
  const before = preceding(items, index);
  return before !== undefined && is(before, Is.determiner);
}

/** Where the bracket opens that closes at `index`; -1 where none closes there. */
function openingBracket(items: readonly Item[], index: number, from: number): number {
  const { kind, word } = items[index] ?? { kind: 'word', word: '' };
  if (kind !== 'mark' || (word !== ')' && word !== ']')) return -1;
  for (let at = index - 1; at >= from && index - at < MOST_ITEMS; at -= 1)
    if (items[at]?.word === '(' || items[at]?.word === '[') return at;
  return -1;
}

/** Whether the item at `index` belongs to the noun phrase that goes on behind it to `end`. */
function joins(items: readonly Item[], index: number, end: number, words: SpeechWords): boolean {
  const item = items[index];
  if (item === undefined || item.final) return false;
  switch (item.kind) {
    case 'number':
    case 'possessive':
      return true;
    case 'quoted':
      return index < end - 1 && preceding(items, index)?.kind === 'word' && isInner(item);
    case 'mark':
      return INNER_MARKS.test(item.word) && !isDash(items, index);
    case 'word':
      return wordJoins(items, index, end, words);
    default:
      return item.kind satisfies never;
  }
}

function wordJoins(items: readonly Item[], index: number, end: number, words: SpeechWords): boolean {
  const item = items[index];
  const after = items[index + 1];
  if (item === undefined) return false;
  if (is(item, Is.joiner)) return index < end - 1 && joinsNames(preceding(items, index), after);
  if (isUnnamed(item, words)) return is(after, Is.attaching);
  if (is(item, Is.attaching)) return index < end - 1 && mayHold(preceding(items, index));
  // "In the case on Tuesday Mr Korr said".
  if (
    is(item, Is.time) &&
    index < end - 1 &&
    after?.capital &&
    words.timePrepositions.has(preceding(items, index)?.word ?? '')
  )
    return false;
  // "The two say", "half say".
  if (is(item, Is.determiner)) return index < end - 1 || is(item, Is.plural | Is.standalone);
  if (isCompounded(items, index) || isCompounded(items, index + 2)) return true;
  if (isDegree(items, index)) return index < end - 1;
  // "the First Lady".
  if (item.capital && after?.capital === true && index < end - 1 && is(preceding(items, index), Is.determiner))
    return true;
  if (isBarrier(item))
    return item.capital && (preceding(items, index)?.capital === true || (index === end - 1 && is(item, Is.verb)));
  return !isPastVerb(items, index);
}

/** Whether a preposition may add to it: a word or figure, the "%" of "42% of them". */
function mayHold(before: Item | undefined): boolean {
  return before?.kind !== 'mark' || before.word === '%';
}

/** "someone": a pronoun that a preposition may tell apart. */
function isUnnamed(item: Item | undefined, { unnamed }: SpeechWords): boolean {
  return is(item, Is.pronoun) && unnamed.has(item?.word ?? '');
}

/** Whether the phrase is whole at the determiner at `at`: "the mayor", but "a spokesman for the mayor" goes on. */
function opensPhrase(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  const before = preceding(items, at);
  if (item === undefined || item.kind !== 'word' || !is(item, Is.determiner)) return false;
  if (at <= from || before === undefined) return true;
  return !(is(before, Is.attaching) || is(before, Is.determiner));
}

/** A phrase that begins with a preposition is preceded by an adverbial: "In May the mayor". */
function withoutLead(items: readonly Item[], from: number, end: number): number {
  let start = from;
  while (start < end && isLead(items[start])) start += 1;
  const first = items[start];
  if (first === undefined || !is(first, Is.preposition))
    return is(preceding(items, start), Is.preposition) ? behindDate(items, start, end) : start;
  for (let at = end - 1; at > start + 1; at -= 1) {
    if (is(items[at], Is.determiner) && !is(preceding(items, at), Is.preposition)) return at;
  }
  let name = end;
  while (name > start + 1 && (items[name - 1]?.capital === true || items[name - 1]?.kind === 'mark')) name -= 1;
  return Math.min(Math.max(name, start + 1), end - 1);
}

/** "In [May 2017] Ana Korr": behind a preposition a month and year tell when. */
function behindDate(items: readonly Item[], from: number, end: number): number {
  const year = items[from + 1];
  return year?.kind === 'number' && YEAR.test(year.word) && from + 2 < end && items[from + 2]?.capital === true
    ? from + 2
    : from;
}

function isLead(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'possessive' || is(item, Is.joiner)) return true;
  // "They handed out caps that said".
  if (is(item, Is.particle)) return !is(item, Is.preposition) && !item.capital;
  return item.kind === 'mark' && !/^[$£€#@]$/u.test(item.word);
}
