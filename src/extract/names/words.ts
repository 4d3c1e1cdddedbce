import { Known, type NameWords } from '../../language/name-words.ts';
import { preceding } from '../preceding.ts';
import type { Token } from '../token.ts';

export const PLACE = Known.COUNTRY | Known.REGION | Known.GREAT_CITY | Known.CITY;
export const GIVEN = Known.FEMALE | Known.MALE | Known.GIVEN;

/** "Ann Kern", and "Tony Banks", whose surname no list has as one; not "Hyde Park", a given name that is one of a place too. */
export function isFullName(
  given: Token | undefined,
  surname: Token | undefined,
  { surnamesOfKinds }: NameWords,
): boolean {
  if (given === undefined || surname === undefined || (given.known & GIVEN) === 0) return false;
  if ((surname.known & Known.SURNAME) !== 0) return true;
  return surnamesOfKinds.has(surname.plain) && (given.known & (PLACE | Known.SURNAME)) === 0;
}

/** How many characters stand between a word and the one before it; many at the beginning. */
export function gapBefore(words: readonly Token[], at: number): number {
  const word = words[at];
  const before = preceding(words, at);
  return word === undefined || before === undefined ? 99 : word.start - before.end;
}

/** Whether a mark is a hyphen where it stands right behind a word. */
export function mayJoin(mark: string): boolean {
  return mark === '-' || mark === '‑' || mark === '–';
}

/** Whether a hyphen stands there, right behind a word. */
export function isHyphen(words: readonly Token[], at: number): boolean {
  const word = words[at];
  return word?.kind === 'mark' && mayJoin(word.plain) && gapBefore(words, at) === 0;
}

/** A word of the dictionary that no list of peoples and lands has. */
export function isOrdinary(word: Token | undefined): boolean {
  return (
    word !== undefined && (word.known & Known.WORD) !== 0 && (word.known & (Known.COUNTRY | Known.NATIONALITY)) === 0
  );
}

/**
 * The lower-case half of a given name: the "won" of "Park Jie-won", not the "led" of "US-led".
 * @param hyphen where its hyphen stands
 */
export function isSyllable(words: readonly Token[], hyphen: number): boolean {
  const before = preceding(words, hyphen);
  const after = words[hyphen + 1];
  if (before === undefined || after === undefined || !isHyphen(words, hyphen) || before.capitals) return false;
  if (after.kind !== 'word' || after.plain.length > 6 || before.plain.length > 6) return false;
  if (!before.capital) return isSyllable(words, hyphen - 2);
  return preceding(words, hyphen, 2)?.capital === true && gapBefore(words, hyphen - 1) === 1;
}

/**
 * The given name of "Min-ji Park", of two syllables that no dictionary has, before a surname; not the "Ten-year" of "Ten-year
 * Plan".
 * @param hyphen where its hyphen stands
 */
export function isGivenOfSyllables(words: readonly Token[], hyphen: number, { known }: NameWords): boolean {
  const [before, after, surname] = [preceding(words, hyphen), words[hyphen + 1], words[hyphen + 2]];
  if (before === undefined || after?.kind !== 'word' || !surname?.capital || !isHyphen(words, hyphen)) return false;
  if (!before.capital || before.capitals || after.capital || gapBefore(words, hyphen + 1) > 0) return false;
  if (before.plain.length > 5 || after.plain.length > 5 || gapBefore(words, hyphen + 2) !== 1) return false;
  // "Wi-fi Alliance".
  if (surname.ends !== undefined && surname.ends !== 'place') return false;
  return (before.known & (Known.WORD | PLACE | Known.NATIONALITY)) === 0 && (known(after.plain) & Known.WORD) === 0;
}

/**
 * The halves of one word: the "Non-Aligned" of "Non-Aligned Movement", the "Co-operation" of "Centre for Co-operation".
 * @param hyphen where its hyphen stands
 */
export function isBoundByHyphen(words: readonly Token[], hyphen: number, { boundPrefixes, known }: NameWords): boolean {
  const [prefix, half] = [preceding(words, hyphen), words[hyphen + 1]];
  if (!prefix?.capital || !boundPrefixes.has(prefix.plain) || half?.kind !== 'word' || half.office) return false;
  if (!isHyphen(words, hyphen) || gapBefore(words, hyphen + 1) > 0) return false;
  return (known(half.plain) & Known.WORD) !== 0;
}

/** The "4" of "Radio 4": small figures behind what is told apart by its number. */
export function isNumberOfName(words: readonly Token[], at: number, { numbered }: NameWords): boolean {
  const number = words[at];
  if (number?.kind !== 'number' || number.words.length > 2 || gapBefore(words, at) !== 1) return false;
  const before = preceding(words, at);
  return before?.capital === true && numbered.has(before.plain) && words[at + 1]?.plain !== '%';
}

/** Whether three words before a place are a newspaper that lists have: "Mail on Sunday". */
export function isKnownPaper(words: readonly Token[], last: number, { known }: NameWords): boolean {
  return last > 2 && (known(phraseOf(words, last - 3, last)) & Known.AGENCY) !== 0;
}

/** Whether an office or calling is that of several: "senators", not "boss" and "emeritus". */
export function isOfMany(office: Token | undefined): boolean {
  return office?.office === true && /[^su]s$/u.test(office.plain);
}

/** Words as one phrase in lower case: "guinea-bissau", "new york". */
export function phraseOf(words: readonly Token[], first: number, last: number): string {
  let phrase = words[first]?.plain ?? '';
  for (let at = first + 1; at < last; at += 1)
    phrase += (gapBefore(words, at) > 0 ? ' ' : '') + (words[at]?.plain ?? '');
  return phrase;
}
