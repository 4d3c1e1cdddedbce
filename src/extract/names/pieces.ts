import { Known, type NameWords } from '../../language/name-words.ts';
import { preceding } from '../preceding.ts';
import type { Token } from '../token.ts';
import { isJoined, kindBeforeJoiner } from './fields.ts';
import type { Run } from './runs.ts';
import { GIVEN, gapBefore, isFullName, isHyphen, isOfMany, isOrdinary, PLACE, phraseOf } from './words.ts';

export interface Piece extends Run {
  titled: boolean;
}

/** A run parted where an office stands in it: "Nike | Chief Executive | Ann Kerr". */
export function piecesOf(words: readonly Token[], run: Run, names: NameWords): Piece[] {
  const { last } = run;
  let first = overField(words, run, names);
  let titled = first > run.first || isTitled(words, first, names);
  if (isWhole(words, run, names)) return [{ first: run.first, last, titled }];
  const pieces: Piece[] = [];
  const seat = seatEnd(words, first, last, names);
  if (seat > first) {
    pieces.push({ first, last: seat, titled: false });
    titled = isBehindOffice(words, first, names);
    first = seat;
  }
  for (let at = first; at < last; at += 1) {
    if (!isTitle(words, first, at, last, names)) continue;
    pieces.push({ first, last: withoutModifiers(words, first, at, names), titled });
    at = overPortfolio(words, at, last, names);
    first = words[at + 1]?.plain === '.' ? at + 2 : at + 1;
    titled = true;
  }
  pieces.push({ first, last, titled });
  return pieces;
}

/** The end of the place of an office that stands before who holds it; `first` where none does. */
function seatEnd(words: readonly Token[], first: number, last: number, names: NameWords): number {
  if (isSeatOf(words, first, last, names)) return first + 1;
  // "Prime Minister of New Zealand Anna Kern".
  const holdsIt = last - first > 3 && ((words[first + 2]?.known ?? 0) & GIVEN) !== 0;
  return holdsIt && isLand(words, first, names) && isBehindOffice(words, first, names) ? first + 2 : first;
}

/** Whether two words from there are a land or a great city: "New Zealand". */
function isLand(words: readonly Token[], first: number, { known }: NameWords): boolean {
  return (known(phraseOf(words, first, first + 2)) & (Known.COUNTRY | Known.GREAT_CITY)) !== 0;
}

/** The "Ruritania" of "the president of Ruritania Anna Kern" and of "the envoy to Ruritania Anna Kern", the "Murrenbach" of "Mayor of Murrenbach Anna Kern", the "BBC" of "she told the BBC Anna Kern had left". */
function isSeatOf(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const { ofWord, firstWords } = names;
  const [seat, given] = [words[first]?.known ?? 0, words[first + 1]?.known ?? 0];
  if (last - first < 3 || (given & GIVEN) === 0 || (given & PLACE & ~Known.CITY) !== 0) return false;
  // Many given names are small towns somewhere too, and some a land: "the president of France Jacques Korr".
  if ((seat & GIVEN) !== 0) return (seat & Known.COUNTRY) !== 0 && isRuled(words, first, names);
  if (words[first]?.capitals && (seat & Known.AGENCY) !== 0)
    return last - first === 3 && ((words[last - 1]?.known ?? 0) & Known.SURNAME) !== 0;
  // "Mayor of San Ludmila".
  if (firstWords.has(words[first]?.plain ?? '')) return false;
  if ((seat & Known.COUNTRY) !== 0) return true;
  if (!isBehindOffice(words, first, names)) return false;
  // "The MP for Marsby Ann Korr", where no list has the town.
  return preceding(words, first)?.plain === ofWord || (seat & PLACE) !== 0 || seat === 0;
}

/** Whether an office that one alone holds and "of" stand right before. */
function isRuled(words: readonly Token[], first: number, { ofWord, singleOffices }: NameWords): boolean {
  return preceding(words, first)?.plain === ofWord && singleOffices.has(preceding(words, first, 2)?.plain ?? '');
}

/** Whether an office and a word for where it is stand right before: "mayor of", "ambassador to". */
function isBehindOffice(words: readonly Token[], first: number, { seatWords }: NameWords): boolean {
  return seatWords.has(preceding(words, first)?.plain ?? '') && preceding(words, first, 2)?.office === true;
}

/** "Mr Sun" is no newspaper. */
function isMr(word: Token | undefined, { abbreviations }: NameWords): boolean {
  return word?.honorific === true && abbreviations.has(word.plain);
}

/** Whether offices in a run are parts of one name: "King Saud University", "Office of the Prime Minister". */
function isWhole(words: readonly Token[], { first, last }: Run, names: NameWords): boolean {
  const end = words[last - 1];
  if (end === undefined || last - first < 2 || isHeld(words, first, last, names)) return false;
  if (isTitleAndSurname(words, first, last, names)) return false;
  if (end.ends === 'place' && last - first > 2 && (end.known & Known.SURNAME) === 0) return true;
  // "Hale Brothers" is a firm, "King Hale" none.
  if ((end.ends === 'organisation' || end.ends === 'publication') && (!end.office || end.plain.endsWith('s'))) {
    for (let at = first + 1; at < last; at += 1) if (words[at]?.plain === '.') return false;
    return true;
  }
  for (let at = first; at < last && !names.joiners.has(words[at]?.plain ?? ''); at += 1)
    if (words[at]?.office && !isJoined(words, at)) return false;
  return kindBeforeJoiner(words, first, last - 1, names) === 'organisation';
}

/** "Mr Sun", and "Rep. Park", whose office is cut short. */
function isTitleAndSurname(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  const stop = words[first + 1]?.plain === '.';
  return (
    (last - first === 2 && isMr(words[first], names)) || (last - first === 3 && stop && words[first]?.office === true)
  );
}

/** "Technology Officer Todd Park": an office and a full name, whatever else its last word may be. */
function isHeld(words: readonly Token[], first: number, last: number, names: NameWords): boolean {
  return last - first > 2 && words[last - 3]?.office === true && isFullName(words[last - 2], words[last - 1], names);
}

function isTitled(words: readonly Token[], first: number, names: NameWords): boolean {
  const before = preceding(words, first);
  if (before === undefined || gapBefore(words, first) !== 1) return false;
  return before.honorific || (before.office && !isVerb(words, first - 1, names));
}

/** The "host" of "their rivals host Korr", which is what several do and no calling. */
function isVerb(words: readonly Token[], office: number, { kindsBefore }: NameWords): boolean {
  const before = preceding(words, office);
  if (before === undefined || words[office]?.capital) return false;
  return isOfMany(before) || (before.plain.endsWith('s') && kindsBefore.has(before.plain));
}

/** Whether the word is an office or honorific there, and no part of a name: "Martin Luther King". */
function isTitle(words: readonly Token[], first: number, at: number, last: number, names: NameWords): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || !(word.office || word.honorific)) return false;
  if (names.prefixes.has(word.plain)) return false;
  // "Maj-General".
  if (isHyphen(words, at + 1) && words[at + 2]?.office) return true;
  const before = preceding(words, at);
  if (at > first && before !== undefined && before.known & GIVEN && word.known & Known.SURNAME) {
    return names.officeModifiers.has(before.plain);
  }
  return at + 1 < last || !names.abbreviations.has(word.plain);
}

/** The end of the name before an office, without the words that belong to the office: "Nike [Chief Executive] Officer". */
function withoutModifiers(
  words: readonly Token[],
  first: number,
  office: number,
  { officeModifiers, joiners }: NameWords,
): number {
  let last = office;
  for (; last > first; last -= 1) {
    const plain = words[last - 1]?.plain ?? '';
    if (!officeModifiers.has(plain) && plain !== '-' && !joiners.has(plain)) break;
  }
  return last;
}

/** The first word of a run behind the field of an office before it: "Secretary of [State] Marco Rubio". */
function overField(words: readonly Token[], { first, last }: Run, names: NameWords): number {
  const { joiners, conjunctions } = names;
  const office = preceding(words, first, 2);
  if (office === undefined || !office.capital || !office.office || !joiners.has(preceding(words, first)?.plain ?? ''))
    return first;
  if (isLand(words, first, names)) return first;
  let at = first;
  while (at < last && (isField(words[at]) || conjunctions.has(words[at]?.plain ?? ''))) at += 1;
  return at;
}

/** The last word of an office with its field: "Secretary of [State]", "Minister for [Health]". */
function overPortfolio(
  words: readonly Token[],
  office: number,
  last: number,
  { joiners, articles, conjunctions }: NameWords,
): number {
  let at = office;
  while (at + 1 < last && (joiners.has(words[at + 1]?.plain ?? '') || articles.has(words[at + 1]?.plain ?? '')))
    at += 1;
  if (at === office) return office;
  while (at + 1 < last && (isField(words[at + 1]) || conjunctions.has(words[at + 1]?.plain ?? ''))) at += 1;
  return at;
}

function isField(word: Token | undefined): boolean {
  return word !== undefined && isOrdinary(word) && (word.known & (GIVEN | PLACE)) === 0;
}
