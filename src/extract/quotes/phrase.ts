import { Is, type SpeechWords } from '../../language/speech.ts';
import { preceding } from '../preceding.ts';
import { type Item, is, type Range } from './items.ts';

/** No subject takes more items than that. */
const MOST_ITEMS = 32;
/** A quotation inside a noun phrase ("the “Harbour Nights” singer") is not longer, in characters. */
const MOST_QUOTED = 40;
/** The field of an office takes no more items: "and human rights lawyer". */
const MOST_FIELD = 5;
/** What no noun phrase goes past. */
const BARRIERS = Is.linker | Is.objectPronoun | Is.pronoun | Is.preposition | Is.otherVerb | Is.adverb | Is.manner;
/** Marks that stand inside noun phrases: hyphens, initials' and abbreviations' full stops, amounts, addresses. */
const INNER_MARKS = /^[-‐‑–.&/$£€%#@_+]$/u;

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
    if (opensPhrase(items, at, from) || words.unnamed.has(items[at]?.word ?? '')) break;
  }
  const start = withoutLead(items, at, end);
  return start < end && isHead(items, start, end) ? { from: start, to: end } : null;
}

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
  if (words.unnamed.has(item.word)) return is(after, Is.attaching);
  if (is(item, Is.attaching)) return index < end - 1 && preceding(items, index)?.kind !== 'mark';
  // "The two say", "half say".
  if (is(item, Is.determiner)) return index < end - 1 || is(item, Is.plural);
  if (isCompounded(items, index) || isCompounded(items, index + 2)) return true;
  if (isDegree(items, index)) return index < end - 1;
  if (isBarrier(item, words))
    return item.capital && (preceding(items, index)?.capital === true || (index === end - 1 && is(item, Is.verb)));
  return !isPastVerb(items, index);
}

/** The "known" of "the well-known lawyer": a hyphen joins it to the word before. */
function isCompounded(items: readonly Item[], index: number): boolean {
  const hyphen = preceding(items, index);
  return hyphen?.word === '-' && !hyphen.spaced && items[index]?.spaced === false && index >= 2;
}

/** The "newly" of "a newly uncovered letter". */
function isDegree(items: readonly Item[], index: number): boolean {
  return is(items[index], Is.manner) && is(preceding(items, index), Is.determiner);
}

/** "Korr and Hale", "100m and 200m": two names or figures; anything else may be two clauses. */
function joinsNames(before: Item | undefined, after: Item | undefined): boolean {
  if (before?.capital === true) return after?.capital === true;
  return FIGURE.test(before?.word ?? '') && FIGURE.test(after?.word ?? '');
}

const FIGURE = /^\p{Nd}/u;

/** "harbour and tax lawyer Ana Korr": plain words behind the link lead to a name. */
function joinsField(items: readonly Item[], index: number, to: number, words: SpeechWords): boolean {
  return (
    preceding(items, index)?.capital === false &&
    items[index + 1]?.capital === false &&
    leadsToName(items, index + 1, to, words)
  );
}

/** Whether a plain word leads to a name, with no more than a few others between. */
function leadsToName(items: readonly Item[], index: number, to: number, words: SpeechWords): boolean {
  for (let at = index; at < Math.min(to, index + MOST_FIELD); at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (item.capital) return true;
    if (is(item, Is.determiner) || isBarrier(item, words) || isPastVerb(items, at)) return false;
  }
  return false;
}

/** Whether no noun phrase goes past it. */
function isBarrier(item: Item, words: SpeechWords): boolean {
  if (is(item, BARRIERS)) return true;
  return is(item, Is.verb) && words.verbs.get(item.word)?.noun === false;
}

/** "the wall collapsed": a word in -ed right behind a noun is its verb, behind "an" or "the" an adjective. */
function isPastVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = preceding(items, index);
  if (!is(item, Is.past) || item?.capital === true) return false;
  return before?.kind === 'word' && !is(before, Is.determiner | Is.preposition | Is.manner);
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
  if (first === undefined || !is(first, Is.preposition)) return start;
  for (let at = end - 1; at > start + 1; at -= 1) {
    if (is(items[at], Is.determiner) && !is(preceding(items, at), Is.preposition)) return at;
  }
  let name = end;
  while (name > start + 1 && (items[name - 1]?.capital === true || items[name - 1]?.kind === 'mark')) name -= 1;
  return Math.min(Math.max(name, start + 1), end - 1);
}

function isLead(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'possessive' || is(item, Is.joiner)) return true;
  // "They handed out caps that said".
  if (is(item, Is.particle)) return !is(item, Is.preposition) && !item.capital;
  return item.kind === 'mark' && !/^[$£€#@]$/u.test(item.word);
}

/** A noun phrase needs a noun: a word that is neither preposition nor determiner alone. */
function isHead(items: readonly Item[], from: number, to: number): boolean {
  const last = items[to - 1];
  if (last === undefined || last.kind === 'possessive' || is(last, Is.preposition)) return false;
  if (to - from === 1 && last.kind !== 'word') return false;
  return (
    to - from > 1 || !is(last, Is.determiner) || is(last, Is.pronoun) || is(last, Is.plural) || is(last, Is.standalone)
  );
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
      return index === from ? startsPhrase(item, words) : wordExtends(items, index, from, to, words);
    default:
      return item.kind satisfies never;
  }
}

function startsPhrase(item: Item, words: SpeechWords): boolean {
  return is(item, Is.determiner) || item.capital || !isBarrier(item, words);
}

function wordExtends(items: readonly Item[], index: number, from: number, to: number, words: SpeechWords): boolean {
  const item = items[index];
  const before = preceding(items, index);
  const after = items[index + 1];
  if (item === undefined || before === undefined) return false;
  const { capital } = item;
  if (is(item, Is.joiner)) return index + 1 < to && (joinsNames(before, after) || joinsField(items, index, to, words));
  if (is(item, Is.attaching)) return attaches(items, index);
  if (is(item, Is.determiner)) return is(before, Is.attaching | Is.determiner);
  if (isCompounded(items, index) || isDegree(items, index)) return true;
  if (is(item, Is.time) && !(capital && after?.capital === true)) return is(before, Is.determiner);
  if (isBarrier(item, words)) return capital && before.capital;
  if (isParticle(items, index)) return true;
  if (takesObject(items, index)) return false;
  // Behind a name stands its verb, but for "Vell police", "Vell engineer Ana Korr"; "The" at the beginning of a sentence is no name.
  if (before.capital && !capital && !is(before, Is.determiner) && runStart(items, index, from) === from)
    return is(item, Is.plural) || leadsToName(items, index, to, words);
  return !isPastVerb(items, index) || is(after, Is.attaching);
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

/** A name or nickname between marks, no speech. */
function isInner({ start, end, stop }: Item): boolean {
  return end - start <= MOST_QUOTED && stop === '';
}

/** A dash between blanks parts clauses; a hyphen joins words. */
function isDash(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item?.spaced === true && (item.word === '-' || item.word === '–');
}
