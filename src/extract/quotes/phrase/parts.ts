import { Is } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is } from '../items.ts';

/** No subject takes more items than that. */
export const MOST_ITEMS = 32;
/** Marks that stand inside noun phrases: hyphens, initials' and abbreviations' full stops, amounts, addresses. */
export const INNER_MARKS = /^[-‐‑–.&/$£€%#@_+]$/u;
/** A quotation inside a noun phrase ("the “Harbour Nights” singer") is not longer, in characters. */
const MOST_QUOTED = 40;

/** A name or nickname between marks, no speech. */
export function isInner({ start, end, stop }: Item): boolean {
  return end - start <= MOST_QUOTED && stop === '';
}

/** A dash between blanks parts clauses; a hyphen joins words. */
export function isDash(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item?.spaced === true && (item.word === '-' || item.word === '–');
}

/** Whether no noun phrase goes past it. */
export function isBarrier(item: Item): boolean {
  if (is(item, BARRIERS)) return true;
  return item.verb?.noun === false;
}

/** What no noun phrase goes past. */
const BARRIERS = Is.linker | Is.objectPronoun | Is.pronoun | Is.preposition | Is.otherVerb | Is.adverb | Is.manner;

/** "the wall collapsed": a word in -ed right behind a noun is its verb, behind "an" or "the" an adjective. */
export function isPastVerb(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = preceding(items, index);
  if (!is(item, Is.past) || item?.capital === true) return false;
  return before?.kind === 'word' && !is(before, Is.determiner | Is.preposition | Is.manner);
}

/** The "known" of "the well-known lawyer": a hyphen joins it to the word before. */
export function isCompounded(items: readonly Item[], index: number): boolean {
  const hyphen = preceding(items, index);
  return hyphen?.word === '-' && !hyphen.spaced && items[index]?.spaced === false && index >= 2;
}

/** The "newly" of "a newly uncovered letter". */
export function isDegree(items: readonly Item[], index: number): boolean {
  return is(items[index], Is.manner) && is(preceding(items, index), Is.determiner);
}

/** "Korr and Hale", "100m and 200m": two names or figures; anything else may be two clauses. */
export function joinsNames(before: Item | undefined, after: Item | undefined): boolean {
  if (before?.capital === true) return after?.capital === true;
  return FIGURE.test(before?.word ?? '') && FIGURE.test(after?.word ?? '');
}

/** A number that is a year. */
export const YEAR = /^[12]\d{3}$/u;

const FIGURE = /^\p{Nd}/u;

/** A noun phrase needs a noun: a word that is neither preposition nor determiner alone. */
export function isHead(items: readonly Item[], from: number, to: number): boolean {
  const last = items[to - 1];
  if (last === undefined || last.kind === 'possessive' || is(last, Is.preposition)) return false;
  if (to - from === 1 && last.kind !== 'word') return false;
  return (
    to - from > 1 || !is(last, Is.determiner) || is(last, Is.pronoun) || is(last, Is.plural) || is(last, Is.standalone)
  );
}
