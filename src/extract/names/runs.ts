import { Known, type NameWords } from '../../language/name-words.ts';
import { preceding } from '../preceding.ts';
import type { Passage } from '../text.ts';
import type { Token } from '../token.ts';
import { allowedOf } from './allowed.ts';
import { endOfBody, isCommonOwner, isField, kindBeforeJoiner, overList } from './fields.ts';
import {
  GIVEN,
  gapBefore,
  isBoundByHyphen,
  isGivenOfSyllables,
  isHyphen,
  isKnownPaper,
  isNumberOfName,
  isOrdinary,
  isSyllable,
  mayJoin,
  PLACE,
  phraseOf,
} from './words.ts';

/** Words of a line; `last` is exclusive. */
export interface Run {
  first: number;
  last: number;
}

/** The stretches of capitalised words of a line, with the small words and marks that join them. */
export function runsOf({ tokens: words }: Passage, names: NameWords): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    let last = at;
    if (begins(words, at)) {
      last = at + 1;
      for (let next = extended(words, at, last, names); next > last; next = extended(words, at, last, names))
        last = next;
      runs.push({ first: at, last });
    }
    at = Math.max(last, at + 1);
  }
  return runs;
}

/** A capitalised word, or the "al-" before one. */
function begins(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital) return word !== undefined;
  return word.particle && isHyphen(words, at + 1) && words[at + 2]?.capital === true;
}

/** One way in which a run that ended before `last` goes on; it gives the new end, or `last` where it does not. */
type Extension = (words: readonly Token[], first: number, last: number, names: NameWords) => number;

/** The ways to go on over a word, in the order in which they are tried. */
const extensionsOver = allowedOf<Extension>([
  [overBlank, ({ capital }) => capital],
  [overLegalForm, ({ plain }, { legalForms }) => legalForms.has(plain)],
  [overPossessive, ({ kind }) => kind === 'possessive'],
  [overNumber, ({ kind }) => kind === 'number'],
  [overHyphen, ({ plain }) => mayJoin(plain)],
  [overList, ({ plain }) => plain === ','],
  [overMark, ({ plain }) => plain === '&' || plain === '.' || plain === ','],
  [overParticles, ({ plain }, { particles }) => particles.has(plain)],
  [overPaper, ({ plain }, { joiners }) => joiners.has(plain)],
  [overJoiner, ({ plain }, { joiners }) => joiners.has(plain)],
  [overAnd, ({ plain }, { conjunctions }) => conjunctions.has(plain)],
]);

function extended(words: readonly Token[], first: number, last: number, names: NameWords): number {
  for (const extension of extensionsOver(words[last], names)) {
    const next = extension(words, first, last, names);
    if (next > last) return next;
  }
  return last;
}

/** "New York". */
function overBlank(words: readonly Token[], _first: number, last: number): number {
  return words[last]?.capital && gapBefore(words, last) === 1 ? last + 1 : last;
}

/** "Obrix plc": a firm's form that is no common word, without its capital. */
function overLegalForm(
  words: readonly Token[],
  _first: number,
  last: number,
  { legalForms, known }: NameWords,
): number {
  const { kind, plain = '' } = words[last] ?? {};
  const isForm = kind === 'word' && gapBefore(words, last) === 1 && legalForms.has(plain) && known(plain) === 0;
  return isForm && words[last - 1]?.capital ? last + 1 : last;
}

/** "Children's Hospital", "Prime Minister's Office", "Hawle's Bay Council"; not "Korr's Ministry", "Tunisia's Parliament". */
function overPossessive(words: readonly Token[], first: number, last: number, names: NameWords): number {
  const owner = words[last - 1];
  const owned = words[last + 1];
  const possessive = words[last];
  if (possessive?.kind !== 'possessive' || owner === undefined || !owned?.capital) return last;
  let end = last + 2;
  while (words[end]?.capital && gapBefore(words, end) === 1) end += 1;
  if (gapBefore(words, last + 1) !== 1) return last;
  if (words[end - 1]?.ends !== 'organisation') return isField(words, first, last, names) ? last + 2 : last;
  const isBay = owned.ends === 'place' && end > last + 2 && last - first === 1 && (owner.known & OF_THE_WORLD) === 0;
  if (isBay) return last + 2;
  // "White House's Office", "the Agency for Rivers' Office": what has a name already is the owner.
  const isNamed =
    (names.known(phraseOf(words, first, last)) & OF_THE_WORLD) !== 0 ||
    kindBeforeJoiner(words, first, last, names) === 'organisation';
  return !isNamed && isCommonOwner(owner, possessive) ? last + 2 : last;
}

const OF_THE_WORLD = PLACE | Known.NATIONALITY | Known.BODY | Known.AGENCY | Known.ORGANISATION;

/** "Radio 4". */
function overNumber(words: readonly Token[], _first: number, last: number, names: NameWords): number {
  return isNumberOfName(words, last, names) ? last + 1 : last;
}

/** "Makamba-Botya", "Jie-won", "Chan-o-cha"; not "UK-India relations", "US-led". */
function overHyphen(words: readonly Token[], first: number, last: number, names: NameWords): number {
  const before = words[last - 1];
  const after = words[last + 1];
  if (before === undefined || after === undefined || !isHyphen(words, last) || gapBefore(words, last + 1) > 0)
    return last;
  if (names.behindHyphen.has(after.plain) && !after.capital) return last;
  if (isSyllable(words, last) || isGivenOfSyllables(words, last, names)) return last + 2;
  if (!after.capital && isBoundByHyphen(words, last, names) && isOfOrganisation(words, first, last + 2, names))
    return last + 2;
  return after.capital && !(isLand(before) && isLand(after)) ? last + 2 : last;
}

/** Whether words are in the name of an organisation: behind "Ministry of", or before "Commission". */
function isOfOrganisation(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  if (kindBeforeJoiner(words, first, last, names) === 'organisation') return true;
  let end = last;
  while (words[end]?.capital && gapBefore(words, end) === 1) end += 1;
  return end > last && words[end - 1]?.ends === 'organisation';
}

function isLand({ known }: Token): boolean {
  return (known & (Known.COUNTRY | Known.NATIONALITY)) !== 0;
}

/** "AT&T", "Marks & Spencer", "St. Petersburg", "Washington, D.C.". */
function overMark(
  words: readonly Token[],
  _first: number,
  last: number,
  { abbreviations, withComma }: NameWords,
): number {
  if (!words[last + 1]?.capital) return last;
  const goesOn =
    words[last]?.plain === '&' ||
    (words[last]?.plain === '.' &&
      gapBefore(words, last) === 0 &&
      gapBefore(words, last + 1) === 1 &&
      abbreviations.has(words[last - 1]?.plain ?? '')) ||
    (words[last]?.plain === ',' && withComma.has(phraseOf(words, last - 1, last + 2)));
  return goesOn ? last + 2 : last;
}

/** "Ursula von der Leyen", "Umm al-Fahm". */
function overParticles(words: readonly Token[], _first: number, last: number, { particles }: NameWords): number {
  const before = words[last - 1];
  if (gapBefore(words, last) !== 1 || before === undefined || (before.opening && before.never)) return last;
  let to = last;
  while (to < last + 4 && particles.has(words[to]?.plain ?? '')) to += isHyphen(words, to + 1) ? 2 : 1;
  return to > last && words[to]?.capital ? to + 1 : last;
}

/** "The Mail on Sunday", which lists have; "the Times of Lisbon": a newspaper's word behind an article, and a place with nothing behind it. */
function overPaper(words: readonly Token[], first: number, last: number, names: NameWords): number {
  const [before, next, behind] = [words[last - 1], words[last + 1], words[last + 2]];
  if (!next?.capital || !names.joiners.has(words[last]?.plain ?? '')) return last;
  // "In Scotland on Sunday" tells where and when.
  if (((before?.known ?? 0) & PLACE) === 0 && isKnownPaper(words, last + 2, names)) return last + 2;
  const article = last - first === 1 ? preceding(words, first) : words[first];
  const isLed = before?.ends === 'publication' && last - first < 3 && article?.plain === names.definite;
  const isPlace = (next.known & PLACE & ~Known.CITY) !== 0 && !behind?.capital && behind?.kind !== 'possessive';
  return isLed && isPlace && words[last]?.plain === names.ofWord ? last + 2 : last;
}

/** "Ministry of Health", "Gulf of Aden", "Centre for the Study of …". */
function overJoiner(words: readonly Token[], first: number, last: number, names: NameWords): number {
  const joiner = words[last]?.plain ?? '';
  if (!names.joiners.has(joiner) || !(mayLead(words, first, last, names) || goesOnAfterOf(words, first, last, names)))
    return last;
  const to = names.articles.has(words[last + 1]?.plain ?? '') ? last + 2 : last + 1;
  const next = words[to];
  return next?.capital && !next.never && next.facet?.month === undefined ? to + 1 : last;
}

/** Whether the word before a joiner makes a name with what follows. */
function mayLead(
  words: readonly Token[],
  first: number,
  last: number,
  { firstWords, ofWord, legalForms, seatWords }: NameWords,
): boolean {
  const before = words[last - 1];
  if (before === undefined || legalForms.has(before.plain)) return false;
  const organisation = endOfBody(words, last - 1) === 'organisation';
  if (words[last]?.plain === ofWord) return organisation || before.ends === 'place' || firstWords.has(before.plain);
  // "the BBC on Korr".
  const isInitials = before.capitals && (before.known & Known.WORD) === 0;
  if (!organisation || isInitials || (last - first === 1 && before.opening)) return false;
  // "Commission on Korr Waters".
  if (seatWords.has(words[last]?.plain ?? '') || firstWords.get(before.plain) === 'organisation') return true;
  return isPurpose(words[last + 1]);
}

/** Whether what a body is for may stand there: words of the dictionary or a land, not the "Mahée" of "Vell Hotel on Mahée". */
function isPurpose(word: Token | undefined): boolean {
  return word?.capital !== true || (word.known & (Known.WORD | (OF_THE_WORLD & ~Known.CITY))) !== 0;
}

/** Whether the name of an organisation has gone over an "of" already: "Centre for Research on …". */
function goesOnAfterOf(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  return isOrdinary(words[last - 1]) && kindBeforeJoiner(words, first, last, names) === 'organisation';
}

/** "Ministry of Health and Wellness", "Food and Drug Administration", "Ann and Paul Kern Foundation". */
function overAnd(words: readonly Token[], first: number, last: number, names: NameWords): number {
  const before = words[last - 1];
  const after = words[last + 1];
  if (before === undefined || after === undefined || !names.conjunctions.has(words[last]?.plain ?? '')) return last;
  const alone = first + (names.articles.has(words[first]?.plain ?? '') ? 2 : 1) === last;
  const couple = alone && (before.known & GIVEN) !== 0 && (after.known & GIVEN) !== 0;
  if (!couple && !(isOrdinary(before) && isOrdinary(after))) return last;
  if (kindBeforeJoiner(words, first, last, names) === 'organisation') return last + 2;
  if (before.ends === 'organisation' && !before.plain.endsWith('s')) return last;
  for (let at = last + 2; at < last + 5 && (words[at]?.capital || words[at]?.kind === 'possessive'); at += 1) {
    if (words[at]?.ends === 'organisation') return last + 2;
  }
  return last;
}
