import { type Kind, Known, type NameWords } from '../../language/name-words.ts';
import { Is } from '../../language/speech.ts';
import type { Token } from '../token.ts';
import { GIVEN, isHyphen, isOrdinary, PLACE } from './words.ts';

/** "Ministry of Labour, Invalids and Public Works": the fields of a body, up to the "and" before the last. */
export function overList(words: readonly Token[], first: number, last: number, names: NameWords): number {
  if (kindBeforeJoiner(words, first, last, names) !== 'organisation' || !isFieldWord(words[last - 1])) return last;
  let at = last;
  for (let fields = 1; fields < MOST_FIELDS && words[at]?.plain === ','; fields += 1) {
    at += 1;
    const begin = at;
    while (isFieldWord(words[at])) at += 1;
    if (at === begin) break;
  }
  return names.conjunctions.has(words[at]?.plain ?? '') && isFieldWord(words[at + 1]) ? last + 2 : last;
}

/** The fields of a body are no more. */
const MOST_FIELDS = 6;

/** A common word with a capital that is no body itself: "Labour", not "Parliament". */
function isFieldWord(word: Token | undefined): boolean {
  return (
    word?.capital === true &&
    word.ends === undefined &&
    (word.known & Known.WORD) !== 0 &&
    (word.known & NO_FIELD) === 0
  );
}

const NO_FIELD = PLACE | Known.NATIONALITY | Known.AGENCY | Known.ORGANISATION | Known.SURNAME | GIVEN;

/** "Ministry of Workers' Affairs": right behind the joiner of a body's name stands what it is for. */
export function isField(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const [joiner, owner, possessive, owned] = words.slice(last - 2, last + 2);
  if (owner === undefined || possessive === undefined || !isOrdinary(owned)) return false;
  if (last - first < 3 || !names.joiners.has(joiner?.plain ?? '')) return false;
  return kindBeforeJoiner(words, first, last, names) === 'organisation' && isCommonOwner(owner, possessive);
}

/** "Minister's", "Women's", "Workers'": an office or people, no name, whose capital is not its place's. */
export function isCommonOwner({ known, ends, office, opening, classes }: Token, possessive: Token): boolean {
  const isPeople = (classes & Is.plural) !== 0 || possessive.words === "'" || office;
  return isPeople && ends === undefined && (known & ~Known.WORD) === 0 && !opening;
}

/** The kind that the word before a run's first joiner tells: "Ministry of", "Republic of"; null where there is none. */
export function kindBeforeJoiner(words: readonly Token[], first: number, last: number, { joiners }: NameWords): Kind {
  for (let at = first + 1; at < last; at += 1) {
    if (joiners.has(words[at]?.plain ?? '')) return endOfBody(words, at - 1) ?? null;
  }
  return null;
}

/** The kind of the names that end in a word; in the "General" of "Directorate-General", those of what it is joined to. */
export function endOfBody(words: readonly Token[], at: number): Kind | undefined {
  return isJoined(words, at) ? words[at - 2]?.ends : words[at]?.ends;
}

/** The "General" of "Directorate-General", which is no office there. */
export function isJoined(words: readonly Token[], at: number): boolean {
  return words[at]?.office === true && isHyphen(words, at - 1) && words[at - 2]?.ends === 'organisation';
}
