import type { SpeechWords } from '../../language/speech.ts';
import type { Item, Range } from './items.ts';

/** No subject takes more items than that. */
const MOST_ITEMS = 32;
/** A quotation inside a noun phrase ("the “Harbour Nights” singer") is not longer, in characters. */
const MOST_QUOTED = 40;
/** Marks that stand inside noun phrases: hyphens, initials' and abbreviations' full stops, amounts, addresses. */
const INNER_MARKS = /^[-‐‑–.&/$£€%#@_+]$/u;

/** The noun phrase that ends before `end`, not before `from`; null where none does. */
export function phraseBefore(items: readonly Item[], end: number, from: number, words: SpeechWords): Range | null {
  const last = items[end - 1];
  if (last === undefined || end - 1 < from || last.kind === 'possessive') return null;
  if (words.pronouns.has(last.word) && !followsDeterminer(items, end - 1, words)) return { from: end - 1, to: end };
  let at = end;
  while (at > from && end - at < MOST_ITEMS) {
    const opening = openingBracket(items, at - 1, from);
    if (opening !== -1) {
      at = opening;
      continue;
    }
    if (!joins(items, at - 1, end, words)) break;
    at -= 1;
    if (opensPhrase(items, at, from, words)) break;
  }
  const start = withoutLead(items, at, end, words);
  return start < end && isHead(items, start, end, words) ? { from: start, to: end } : null;
}

/** The noun phrase that begins at `from`; null where none does. */
export function phraseAfter(items: readonly Item[], from: number, to: number, words: SpeechWords): Range | null {
  const first = items[from];
  if (first === undefined || from >= to) return null;
  if (words.pronouns.has(first.word) && !words.determiners.has(first.word)) return { from, to: from + 1 };
  let at = from;
  while (at < to && at - from < MOST_ITEMS && extendsPhrase(items, at, from, to, words)) at += 1;
  while (at > from && !isLastOfPhrase(items[at - 1], words)) at -= 1;
  return at > from && isHead(items, from, at, words) ? { from, to: at } : null;
}

function followsDeterminer(items: readonly Item[], index: number, words: SpeechWords): boolean {
  const before = items[index - 1];
  return before !== undefined && words.determiners.has(before.word);
}

/** Where the bracket opens that closes at `index`; -1 where none closes there. */
function openingBracket(items: readonly Item[], index: number, from: number): number {
  if (!/^[)\]]$/u.test(items[index]?.word ?? '')) return -1;
  for (let at = index - 1; at >= from && index - at < MOST_ITEMS; at -= 1)
    if (/^[([]$/u.test(items[at]?.word ?? '')) return at;
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
      return index < end - 1 && items[index - 1]?.kind === 'word' && isInner(item);
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
  const { word } = item;
  if (words.joiners.has(word)) return index < end - 1 && joinsNames(items[index - 1], after);
  if (words.attaching.has(word)) return index < end - 1 && items[index - 1]?.kind !== 'mark';
  if (words.determiners.has(word)) return index < end - 1;
  if (isBarrier(item, words))
    return item.capital && (items[index - 1]?.capital === true || (index === end - 1 && words.verbs.has(word)));
  return !isPastVerb(items, index, words);
}

/** "Korr and Hale": two names; anything else may be two clauses. */
function joinsNames(before: Item | undefined, after: Item | undefined): boolean {
  return before?.capital === true && after?.capital === true;
}

/** What no noun phrase goes past. */
function isBarrier({ word }: Item, words: SpeechWords): boolean {
  const verb = words.verbs.get(word);
  return (
    words.linkers.has(word) ||
    words.objectPronouns.has(word) ||
    words.pronouns.has(word) ||
    words.prepositions.has(word) ||
    words.otherVerbs.has(word) ||
    words.adverbs.has(word) ||
    words.isAdverb(word) ||
    (verb !== undefined && !verb.noun)
  );
}

/** "the wall collapsed": a word in -ed right behind a noun is its verb, behind "an" or "the" an adjective. */
function isPastVerb(items: readonly Item[], index: number, words: SpeechWords): boolean {
  const { word, capital } = items[index] ?? { word: '', capital: true };
  const before = items[index - 1];
  return (
    !capital &&
    words.isPast(word) &&
    before?.kind === 'word' &&
    !words.determiners.has(before.word) &&
    !words.prepositions.has(before.word) &&
    !words.isAdverb(before.word)
  );
}

/** Whether the phrase is whole at the determiner at `at`: "the mayor", but "a spokesman for the mayor" goes on. */
function opensPhrase(items: readonly Item[], at: number, from: number, words: SpeechWords): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || item.kind !== 'word' || !words.determiners.has(item.word)) return false;
  if (at <= from || before === undefined) return true;
  return !(words.attaching.has(before.word) || words.determiners.has(before.word));
}

/** A phrase that begins with a preposition is preceded by an adverbial: "In May the mayor". */
function withoutLead(items: readonly Item[], from: number, end: number, words: SpeechWords): number {
  let start = from;
  while (start < end && isLead(items[start], words)) start += 1;
  const first = items[start];
  if (first === undefined || !words.prepositions.has(first.word)) return start;
  for (let at = end - 1; at > start + 1; at -= 1) {
    if (words.determiners.has(items[at]?.word ?? '') && !words.prepositions.has(items[at - 1]?.word ?? '')) return at;
  }
  let name = end;
  while (name > start + 1 && (items[name - 1]?.capital === true || items[name - 1]?.kind === 'mark')) name -= 1;
  return Math.min(Math.max(name, start + 1), end - 1);
}

function isLead(item: Item | undefined, words: SpeechWords): boolean {
  if (item === undefined) return false;
  return (
    item.kind === 'possessive' ||
    (item.kind === 'mark' && !/^[$£€#@]$/u.test(item.word)) ||
    words.joiners.has(item.word)
  );
}

/** A noun phrase needs a noun: a word that is neither preposition nor determiner alone. */
function isHead(items: readonly Item[], from: number, to: number, words: SpeechWords): boolean {
  const last = items[to - 1];
  if (last === undefined || last.kind === 'possessive' || words.prepositions.has(last.word)) return false;
  if (to - from === 1 && last.kind !== 'word') return false;
  return (
    to - from > 1 ||
    !words.determiners.has(last.word) ||
    words.pronouns.has(last.word) ||
    words.plurals.has(last.word) ||
    words.standalone.has(last.word)
  );
}

function extendsPhrase(items: readonly Item[], index: number, from: number, to: number, words: SpeechWords): boolean {
  const item = items[index];
  if (item === undefined || (index > from && items[index - 1]?.final === true)) return false;
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
  return words.determiners.has(item.word) || item.capital || !isBarrier(item, words);
}

function wordExtends(items: readonly Item[], index: number, from: number, to: number, words: SpeechWords): boolean {
  const item = items[index];
  const before = items[index - 1];
  const after = items[index + 1];
  if (item === undefined || before === undefined) return false;
  const { word, capital } = item;
  if (words.joiners.has(word)) return index + 1 < to && joinsNames(before, after);
  if (words.attaching.has(word)) return attaches(items, index, words);
  if (words.determiners.has(word)) return words.attaching.has(before.word) || words.determiners.has(before.word);
  if (words.times.has(word) && !(capital && after?.capital === true)) return words.determiners.has(before.word);
  if (isBarrier(item, words)) return capital && before.capital;
  // Behind a name stands its verb, but for "Vell police".
  if (before.capital && !capital && runStart(items, index, from) === from) return words.plurals.has(word);
  return !isPastVerb(items, index, words) || words.attaching.has(after?.word ?? '');
}

/** Where the run of capitals that ends before `index` begins, looking back no further than `from`. */
function runStart(items: readonly Item[], index: number, from: number): number {
  let at = index;
  while (at > from && (items[at - 1]?.capital === true || items[at - 1]?.kind === 'mark')) at -= 1;
  return at;
}

/** "a spokesman for the harbour", "John Hale of the Gazette"; but "Hale in an interview", "the mayor on Monday". */
function attaches(items: readonly Item[], index: number, words: SpeechWords): boolean {
  const word = items[index]?.word ?? '';
  const before = items[index - 1];
  const after = items[index + 1];
  if (after === undefined || after.kind === 'mark' || after.kind === 'quoted') return false;
  if (word === 'of') return true;
  if (before === undefined || before.capital || before.kind !== 'word') return false;
  return !words.times.has(after.word) && !words.indefinites.has(after.word);
}

function isLastOfPhrase(item: Item | undefined, words: SpeechWords): boolean {
  if (item === undefined) return false;
  if (item.kind === 'mark') return item.word === '.' && !item.final;
  return !words.prepositions.has(item.word) && !words.joiners.has(item.word) && item.kind !== 'possessive';
}

/** A name or nickname between marks, no speech. */
function isInner({ start, end, stop }: Item): boolean {
  return end - start <= MOST_QUOTED && stop === '';
}

/** A dash between blanks parts clauses; a hyphen joins words. */
function isDash(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item !== undefined && /^[-–]$/u.test(item.word) && item.spaced;
}
