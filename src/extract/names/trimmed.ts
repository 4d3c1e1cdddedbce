import { isDegree } from '../../language/around-names.ts';
import { Known, type NameWords } from '../../language/name-words.ts';
import { Is } from '../../language/speech.ts';
import { preceding } from '../preceding.ts';
import type { Token } from '../token.ts';
import { kindBeforeJoiner } from './fields.ts';
import type { Run } from './runs.ts';
import {
  GIVEN,
  isBoundByHyphen,
  isHyphen,
  isKnownPaper,
  isNumberOfName,
  isOrdinary,
  isSyllable,
  PLACE,
  phraseOf,
} from './words.ts';

/** A name without the words at its ends that only look like parts of it; null where nothing is left. */
export function trimmed(words: readonly Token[], piece: Run, names: NameWords): Run | null {
  let { first, last } = piece;
  while (last > first && isHanging(words, first, last, names)) last -= 1;
  for (let loose = looseAt(words, first, last, names); loose > 0; loose = looseAt(words, first, last, names))
    first += loose;
  while (last > first && isHanging(words, first, last, names)) last -= 1;
  return first < last ? { first, last } : null;
}

/** Whether the last word belongs to what follows: a small word, a mark, the weekday of "Reuters Tuesday". */
function isHanging(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const word = words[last - 1];
  if (word === undefined || isSyllable(words, last - 2) || isNumberOfName(words, last - 1, names)) return false;
  // "Ann Kern QC".
  if (last - first > 2 && word.capitals && isDegree(word.words)) return true;
  if (!word.capital)
    return last - first < 2 || !(names.legalForms.has(word.plain) || isBoundByHyphen(words, last - 2, names));
  if (last - first < 2 || !word.never || word.capitals || isSurname(words, last - 1)) return false;
  return !isKnownPaper(words, last, names);
}

/** The "May" of "Ann May said", not that of "in Paris May 5". */
function isSurname(words: readonly Token[], at: number): boolean {
  const given = preceding(words, at)?.known ?? 0;
  const isGiven = (given & GIVEN) !== 0 && (given & (PLACE | Known.WORD)) === 0;
  return isGiven && ((words[at]?.known ?? 0) & Known.SURNAME) !== 0 && words[at + 1]?.kind !== 'number';
}

/** How many words at the beginning belong to the sentence, to an office, or to what somebody is, and not to the name. */
function looseAt(words: readonly Token[], first: number, last: number, names: NameWords): number {
  if (first >= last) return 0;
  for (const length of [2, 1]) if (isWhoseMember(words, first, first + length, last, names)) return length;
  return isLoose(words, first, last, names) ||
    isTitleOfInitials(words, first, last, names) ||
    isSaying(words, first, last, names) ||
    isEndOfField(words, first, last, names)
    ? 1
    : 0;
}

/** The "HH" of "HH Ann Kern", the "IO" of "IO Ann Kern": initials that are no name before one in full. */
function isTitleOfInitials(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const [title, given, end] = [words[first], words[first + 1], words[last - 1]];
  if (last - first < 3 || !title?.capitals || !names.initialisms.has(title.plain)) return false;
  return ((given?.known ?? 0) & GIVEN) !== 0 && !given?.capitals && !names.suffixes.has(end?.plain ?? '');
}

/** The "Families" of "Minister for Children and Families Ann Kern": a word of the dictionary between "and" and a full name. */
function isEndOfField(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const word = words[first];
  if (last - first < 3 || word?.known !== Known.WORD) return false;
  if (!names.conjunctions.has(preceding(words, first)?.plain ?? '')) return false;
  if (!/[^s]s$/u.test(word.plain) && !isInFieldOfOffice(words, first, names)) return false;
  return ((words[first + 1]?.known ?? 0) & GIVEN) !== 0 && words[last - 1]?.ends === undefined;
}

/** The "Finance" of "Minister for Trade, Health and Finance": what an office is for goes on to there. */
function isInFieldOfOffice(words: readonly Token[], at: number, { conjunctions, joiners }: NameWords): boolean {
  let from = at - 1;
  while (from > 0 && (words[from]?.capital || words[from]?.plain === ',' || conjunctions.has(words[from]?.plain ?? '')))
    from -= 1;
  return joiners.has(words[from]?.plain ?? '') && preceding(words, from)?.office === true;
}

/** The "Lib Dem" of "Lib Dem Ann Kern", the "New Yorker" of "New Yorker Ann Kern": a party or people before who is of it. */
function isWhoseMember(
  words: readonly Token[],
  first: number,
  name: number,
  last: number,
  { known }: NameWords,
): boolean {
  const given = words[name];
  if (last - name < 2 || given === undefined || (given.known & GIVEN) === 0) return false;
  if ((given.known & PLACE & ~Known.CITY) !== 0) return false;
  if (words[last - 1]?.ends !== undefined) return false;
  const member = phraseOf(words, first, name);
  return (known(member) & (Known.BODY | Known.NATIONALITY)) !== 0 || isOfCity(member, known);
}

/** "Londoner", "New Yorker". */
function isOfCity(word: string, known: NameWords['known']): boolean {
  if (!word.endsWith('er') || (known(word) & (GIVEN | Known.SURNAME)) !== 0) return false;
  return (known(word.slice(0, -2)) & Known.GREAT_CITY) !== 0;
}

/** The "Said" of "Said Ann Kern: “…”", which is a given name as well. */
function isSaying(words: readonly Token[], first: number, last: number, { speech }: NameWords): boolean {
  const word = words[first];
  if (last - first < 2 || !word?.opening || !speech.has(word.plain)) return false;
  const colon = words.findIndex(({ plain }, at) => at >= last && /^[:.;“"]$/u.test(plain));
  return words[colon]?.plain === ':' && words[colon + 1]?.kind === 'mark';
}

/** Whether the first word belongs to the sentence or to an office and not to the name. */
function isLoose(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const word = words[first];
  if (word === undefined) return false;
  const several = last - first > 1;
  if (!word.capital) return !(several && names.particles.has(word.plain));
  if (!several) return isLooseAlone(word, names);
  if (!looksLoose(words, first, last, names)) return false;
  return !(isKnownPhrase(words, first, last, names) || isArticleOfName(words, first, last, names));
}

/** A word that is no name by itself: "However", "Inc", "Russian". */
function isLooseAlone(word: Token, names: NameWords): boolean {
  return word.never || names.abbreviations.has(word.plain)
    ? !isInitials(word, names)
    : (word.known & Known.NATIONALITY) !== 0;
}

/** Whether the first of several words belongs to the sentence, unless lists have them all as one name. */
function looksLoose(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const word = words[first];
  if (word === undefined) return false;
  if (word.never) {
    // "Non-Aligned Movement"; "the Two Sisters Foundation", where nothing but the name gives the number its capital.
    const isPart = isBoundByHyphen(words, first + 1, names) || (word.facet?.count !== undefined && !word.opening);
    return !(isPart && tellsKind(words, first, last, names)) && !isInitials(word, names);
  }
  if (tellsKind(words, first, last, names)) return false;
  if (word.known & Known.NATIONALITY) return true;
  if (!word.opening) return false;
  if (names.officeModifiers.has(word.plain) && (words[first + 1]?.known ?? 0) & GIVEN) return true;
  if (isHyphen(words, first + 1) || names.particles.has(word.plain)) return false;
  // "Carmaker Korr", which no dictionary has.
  if (word.known === 0) return names.kindsBefore.has(word.plain);
  return isOrdinary(word) && (word.known & (GIVEN | PLACE | Known.SURNAME)) === 0;
}

/** "Russian Defence Ministry", "Communist Party of Nepal". */
function tellsKind(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const kind = words[last - 1]?.ends;
  return (kind !== undefined && kind !== null) || kindBeforeJoiner(words, first, last, names) !== null;
}

/** "WHO" and "US", which are words too when they are not in capitals. */
function isInitials(word: Token, { initialisms }: NameWords): boolean {
  if ((word.classes & (Is.preposition | Is.determiner)) !== 0) return false;
  return word.capitals && !initialisms.has(word.plain) && word.plain.length > 1;
}

/** The "The" of "The Straits Times" and "The Hague". */
function isArticleOfName(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const word = words[first];
  if (word === undefined || word.plain !== names.definite) return false;
  // In a line of capitals its own capital tells nothing.
  return (!word.opening && !word.capitals) || (isPublication(words, first + 1, last, names) && last - first < 5);
}

/** "Straits Times", "Daily Beacon". */
function isPublication(words: readonly Token[], first: number, last: number, { prefixes }: NameWords): boolean {
  if (words[last - 1]?.ends === 'publication') return true;
  return last - first > 1 && prefixes.get(words[first]?.plain ?? '') === 'publication';
}

function isKnownPhrase(words: readonly Token[], first: number, last: number, { known }: NameWords): boolean {
  return (known(phraseOf(words, first, last)) & (PLACE | Known.ORGANISATION | Known.BODY | Known.AGENCY)) !== 0;
}
