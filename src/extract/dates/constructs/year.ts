import { preceding } from '../../preceding.ts';
import {
  facetAt,
  figuresAt,
  isCapitalised,
  isHyphen,
  isMark,
  type Line,
  lowerAt,
  nameFollows,
  skipRole,
  yearAt,
} from '../line.ts';
import { calendar, type Reading } from '../meaning.ts';

/** A year in figures: "in 1992", "the 2008 elections", "2009-10", "fiscal 1990", "the year 2000". */
export function readYearFigures(line: Line, at: number): Reading | null {
  const named = skipRole(line, at, 'the');
  const isNamed = facetAt(line, named).unit === 'year' || facetAt(line, named).role === 'fiscal';
  const figureAt = isNamed ? skipYearWord(line, named) : at;
  const year = yearAt(line, figureAt);
  if (year === null || !isYear(line, figureAt, year, isNamed)) return null;
  return { end: behindNextYear(line, figureAt, year), meaning: calendar({ year }) };
}

/** Behind the "24" of "2023-24", which is one season, one school year or one business year, known by the year in which it begins. */
function behindNextYear(line: Line, at: number, year: number): number {
  const next = figuresAt(line, at + 2);
  return isHyphen(line, at + 1) && next?.length === 2 && Number(next) === (year + 1) % 100 ? at + 3 : at + 1;
}

function skipYearWord(line: Line, at: number): number {
  const after = skipRole(line, at, 'fiscal');
  return facetAt(line, after).unit === 'year' ? after + 1 : after;
}

function isYear(line: Line, at: number, year: number, named: boolean): boolean {
  if (isPartOfNumber(line, at)) return false;
  if (named) return true;
  const before = lowerAt(line, at - 1);
  const after = lowerAt(line, at + 1);
  if (line.time.counted(after) || isInName(line, at, year) || opensTitle(line, at) || isNumberOf(line, at))
    return false;
  const opened =
    line.time.openers.has(before) || facetAt(line, at - 1).edge !== undefined || facetAt(line, at - 1).role === 'of';
  const besideYear =
    (isHyphen(line, at + 1) && yearAt(line, at + 2) !== null) ||
    (yearAt(line, at - 2) !== null && (facetAt(line, at - 1).role === 'and' || isHyphen(line, at - 1)));
  // Four figures under 1900 count things more often than years: "rose to 1500".
  if (year < 1900 || year > 2099) {
    const dated = line.time.monthOpeners.has(before) || facetAt(line, at - 1).edge !== undefined;
    return (dated && !isLower(line, at + 1, /s$/u)) || besideYear || isMark(line, at - 1, '(');
  }
  // "2000 soldiers" are counted; "the 2010 elections" and "in 2010 prices" are of a year.
  if (isLower(line, at + 1, /s$/u) && !line.time.determiners.has(before)) return opened && year % 100 !== 0;
  return facetAt(line, at - 1).degree === undefined || opened;
}

/** Money, measures, addresses, and what a mark joins to other figures. */
function isPartOfNumber(line: Line, at: number): boolean {
  const { start, end } = line.tokens[at] ?? { start: 0, end: 0 };
  if (/[\p{Sc}#./+:=@_%-]/u.test(line.text.charAt(start - 1)) && !joinsYears(line, at)) return true;
  const after = line.text.slice(end, end + 8);
  if (/^[%°\p{Sc}=@_+]/u.test(after)) return true;
  // "2009-11" and "2009-2011" are years; "2009-4455" and "2009-13-45" are not.
  const [, joined = ''] = /^[-–/]([0-9][0-9-–/]*)/u.exec(after) ?? [];
  if (joined !== '' && !/^(?:[0-9]{2}|[12][0-9]{3})$/u.test(joined)) return true;
  const { unit, zone, weekday } = facetAt(line, at + 1);
  return unit !== undefined || zone !== undefined || weekday !== undefined;
}

/** The second year of "2009-2011", and that of "mid-2011". */
function joinsYears(line: Line, at: number): boolean {
  return (
    isMark(line, at - 1, '-–/') &&
    (yearAt(line, at - 2) !== null ||
      facetAt(line, at - 2).edge !== undefined ||
      preceding(line.tokens, at, 2)?.kind === 'word')
  );
}

/** "the Harbour 2000 Index": a round number within a name is rather a part of it. */
function isInName(line: Line, at: number, year: number): boolean {
  return year % 100 === 0 && nameFollows(line, at - 1) && nameFollows(line, at + 1);
}

/** "Flight 1984". */
function isNumberOf(line: Line, at: number): boolean {
  return isCapitalised(line, at - 1) && line.time.numbered.has(lowerAt(line, at - 1));
}

/** "Harbour 2050: A Voyage" is a title in the midst of a line; at its beginning "1903: The wall is built" dates what follows. */
function opensTitle(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1);
  return at > 0 && !line.time.openers.has(before) && isMark(line, at + 1, ':') && isCapitalised(line, at + 2);
}

function isLower(line: Line, at: number, ending: RegExp): boolean {
  const token = line.tokens[at];
  return token?.kind === 'word' && /^\p{Ll}{3,}$/u.test(token.words) && ending.test(token.words);
}
