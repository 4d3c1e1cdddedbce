import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { isPlural } from '../subject/agreement.ts';
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
} from './parts.ts';

/** The noun phrase that begins at `from`; null where none does. */
export function phraseAfter(items: readonly Item[], from: number, to: number, words: SpeechWords): Range | null {
  const first = items[from];
  if (first === undefined || from >= to) return null;
  if (is(first, Is.pronoun) && !is(first, Is.determiner)) return { from, to: from + 1 };
  let at = from;
  while (at < to && at - from < MOST_ITEMS && extendsPhrase(items, at, from, to, words)) at += 1;
  while (at > from && !isLastOfPhrase(preceding(items, at))) at -= 1;
  return at > from && isHead(items, from, at) ? { from, to: at } : null;
}

function extendsPhrase(items: readonly Item[], index: number, from: number, to: number, words: SpeechWords): boolean {
  const item = items[index];
  if (item === undefined || (index > from && preceding(items, index)?.final === true)) return false;
  switch (item.kind) {
    case 'number':
    case 'possessive':
      return true;
    case 'quoted':
      return index > from && index + 1 < to && items[index + 1]?.kind === 'word' && isInner(item);
    case 'mark':
      return INNER_MARKS.test(item.word) && !item.final && !isDash(items, index);
    case 'word':
      return index === from ? startsPhrase(item) : wordExtends(items, index, from, to, words);
    default:
      return item.kind satisfies never;
  }
}

function startsPhrase(item: Item): boolean {
  return is(item, Is.determiner) || item.capital || !isBarrier(item);
}

function wordExtends(items: readonly Item[], index: number, from: number, to: number, words: SpeechWords): boolean {
  const item = items[index];
  const before = preceding(items, index);
  const after = items[index + 1];
  if (item === undefined || before === undefined) return false;
  const { capital } = item;
  if (is(item, Is.joiner)) return index + 1 < to && (joinsNames(before, after) || joinsField(items, index, to));
  if (is(item, Is.attaching)) return attaches(items, index);
  if (is(item, Is.determiner)) return is(before, Is.attaching | Is.determiner);
  if (isCompounded(items, index) || isDegree(items, index)) return true;
  if (is(item, Is.time) && !(capital && after?.capital === true)) return is(before, Is.determiner);
  if (isBarrier(item)) return capital && before.capital;
  if (isParticle(items, index)) return true;
  if (takesObject(items, index)) return false;
  // Behind a name stands its verb, but for "Vell police", "Vell engineer Ana Korr"; "The" at the beginning of a sentence is no name.
  if (before.capital && !capital && !is(before, Is.determiner) && runStart(items, index, from) === from)
    return is(item, Is.plural) || isSpeaker(item, after, words) || leadsToName(items, index, to);
  return !isPastVerb(items, index) || is(after, Is.attaching);
}

/** The field of an office takes no more items: "and human rights lawyer". */
const MOST_FIELD = 5;

/** "harbour and tax lawyer Ana Korr": plain words behind the link lead to a name. */
function joinsField(items: readonly Item[], index: number, to: number): boolean {
  return (
    preceding(items, index)?.capital === false &&
    items[index + 1]?.capital === false &&
    leadsToName(items, index + 1, to)
  );
}

/** Whether a plain word leads to a name, with no more than a few others between. */
function leadsToName(items: readonly Item[], index: number, to: number): boolean {
  for (let at = index; at < Math.min(to, index + MOST_FIELD); at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (item.capital) return true;
    if (is(item, Is.determiner) || isBarrier(item) || isPastVerb(items, at)) return false;
  }
  return false;
}

/** The "officials" of "Norwegian officials", the "director" of "Vell Yard director of works"; but "Korr heads the yard". */
function isSpeaker({ classes, word }: Item, after: Item | undefined, { speakers }: SpeechWords): boolean {
  return classes === 0 && speakers.has(word) && !(isPlural(word) && is(after, Is.determiner));
}

/** The "using" of "a clerk using the name Korr", not the "ruling" of "the ruling party". */
function takesObject(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.capital || !/..ing$/u.test(item.word)) return false;
  return preceding(items, index)?.kind === 'word' && is(items[index + 1], Is.determiner);
}

/** The "al" of "Amin al-Korr", the "de" of "Ana de Korr": a short word of no other class between two names. */
function isParticle(items: readonly Item[], index: number): boolean {
  const { word, capital } = items[index] ?? { word: '', capital: true };
  const next = items[index + 1]?.word === '-' ? items[index + 2] : items[index + 1];
  return !capital && word.length <= 3 && preceding(items, index)?.capital === true && next?.capital === true;
}

/** Where the run of capitals that ends before `index` begins, looking back no further than `from`. */
function runStart(items: readonly Item[], index: number, from: number): number {
  let at = index;
  while (at > from && (preceding(items, at)?.capital === true || preceding(items, at)?.kind === 'mark')) at -= 1;
  return at;
}

/** "a spokesman for the harbour", "John Hale of the Gazette"; but "Hale in an interview", "the mayor on Monday". */
function attaches(items: readonly Item[], index: number): boolean {
  const word = items[index]?.word ?? '';
  const before = preceding(items, index);
  const after = items[index + 1];
  if (after === undefined || after.kind === 'mark' || after.kind === 'quoted') return false;
  if (word === 'of') return true;
  if (before === undefined || before.capital || before.kind !== 'word') return false;
  return !is(after, Is.time) && !is(after, Is.indefinite);
}

function isLastOfPhrase(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'mark') return item.word === '.' && !item.final;
  return !is(item, Is.preposition | Is.joiner | Is.article) && item.kind !== 'possessive';
}
