import { preceding } from '../../preceding.ts';
import {
  behindPoint,
  facetAt,
  isHyphen,
  type Line,
  lowerAt,
  monthDayAt,
  nameFollows,
  readYear,
  skip,
  skipRole,
} from '../line.ts';
import { calendar, type Reading } from '../meaning.ts';

/** A month: "May 2025", "October of next year", "last September", "in May". */
export function readMonth(line: Line, at: number): Reading | null {
  const { direction = null, stretch } = facetAt(line, at);
  const monthAt = direction === null || stretch ? at : at + 1;
  const { month, doubtful } = facetAt(line, monthAt);
  if (month === undefined) return null;
  const dotted = behindPoint(line, monthAt);
  const year = readYear(line, skipRole(line, skip(line, dotted, ','), 'of'));
  if (year !== null) return { end: year.end, meaning: calendar({ year: year.year, month }) };
  if (monthAt === at && !isMonth(line, at, doubtful === true)) return null;
  return { end: monthAt + 1, meaning: calendar({ month, direction: monthAt > at ? direction : null }) };
}

/** "May" after "in" is a month, and so is "January" but in "January Jones"; a number after it is no day that the month has. */
function isMonth(line: Line, at: number, doubtful: boolean): boolean {
  if (
    monthDayAt(line, at + 1) !== null ||
    monthDayAt(line, at - 1) !== null ||
    line.tokens[at + 1]?.kind === 'number' ||
    nameFollows(line, at + 1) ||
    isName(line, at - 1)
  )
    return false;
  if (!doubtful) return true;
  const joined = isHyphen(line, at - 1) || isEndOf(line, at - 1);
  const before = joined ? at - 2 : at - 1;
  return (
    line.time.monthOpeners.has(lowerAt(line, before)) ||
    facetAt(line, before).edge !== undefined ||
    leadsToMonth(line, at)
  );
}

/** "March to June 2010", "May and July". */
function leadsToMonth(line: Line, at: number): boolean {
  const { role } = facetAt(line, at + 1);
  return (role === 'to' || role === 'and' || isHyphen(line, at + 1)) && facetAt(line, at + 2).month !== undefined;
}

/** The "of" of "the end of March". */
function isEndOf(line: Line, at: number): boolean {
  return facetAt(line, at).role === 'of' && facetAt(line, at - 1).noun === true;
}

/** A word with a capital in the midst of a sentence, which begins a name: "Theresa May". */
function isName(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const before = preceding(line.tokens, at);
  return (
    token?.kind === 'word' &&
    nameFollows(line, at) &&
    !line.time.openers.has(token.lower) &&
    before !== undefined &&
    !/[.!?"“”:]/u.test(before.words)
  );
}
