import { daysIn } from '../../../model/day.ts';
import type { Token } from '../../token.ts';
import { type Line, tokenAfter } from '../line.ts';
import { calendar, type Meaning, type Order, type Reading } from '../meaning.ts';

// Sticky, so that each looks only at the place of a number.
const YEAR_FIRST = /([12][0-9]{3})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12][0-9]|3[01])(?![0-9])(?!\2[0-9])/uy;
const CLOCK =
  /T([01][0-9]|2[0-3]):([0-5][0-9])(:[0-5][0-9])?(?:[.,][0-9]{1,9})?(Z|[+-][0-9]{2}:?[0-9]{2})?(?![\p{L}0-9])/uy;
const WEEK = /([12][0-9]{3}-W(?:0[1-9]|[1-4][0-9]|5[0-3]))(?![\p{L}0-9-])/uy;
const YEAR_LAST = /(0?[1-9]|[12][0-9]|3[01])([-/.])(0?[1-9]|[12][0-9]|3[01])\2([12][0-9]{3})(?![0-9])(?!\2[0-9])/uy;

/**
 * A date in figures, which needs no language: `2025-05-16`, `2025-05-16T08:30Z`, `2025-W20`, `16.05.2025`, `5/16/2025`;
 * `5/6/2025` without telling its day from its month. `end` is a position in the text.
 */
export function readFigures(text: string, { start, words }: Token): { end: number; meaning: Meaning } | null {
  // A longer number with a mark before it goes on from there: a telephone number, an address.
  if (words.length > 10 || /[-/.:0-9]/u.test(text.charAt(start - 1))) return null;
  if (/^[12][0-9]{3}/u.test(words)) return yearFirst(text, start) ?? week(text, start);
  return yearLast(text, start);
}

/** The same among the words of a language. */
export function readFigureDate(line: Line, at: number): Reading | null {
  const token = line.tokens[at];
  const read = token?.kind === 'number' ? readFigures(line.text, token) : null;
  return read && { end: tokenAfter(line, at, read.end), meaning: read.meaning };
}

function yearFirst(text: string, start: number): { end: number; meaning: Meaning } | null {
  const match = matchAt(YEAR_FIRST, text, start);
  if (match === null) return null;
  const [found, year, , month, day] = match;
  const meaning = dayMeaning(Number(year), Number(month), Number(day));
  const clock = matchAt(CLOCK, text, start + found.length);
  if (meaning === null || clock === null) return meaning && { end: start + found.length, meaning };
  const [time, hour, minute, second = '', zone = ''] = clock;
  const value = `${found}T${hour}:${minute}${second}${zone}`;
  return {
    end: start + found.length + time.length,
    meaning: { kind: 'exact', value, precision: second === '' ? 'minute' : 'second' },
  };
}

function week(text: string, start: number): { end: number; meaning: Meaning } | null {
  const [value] = matchAt(WEEK, text, start) ?? [];
  return value === undefined
    ? null
    : { end: start + value.length, meaning: { kind: 'exact', value, precision: 'week' } };
}

function yearLast(text: string, start: number): { end: number; meaning: Meaning } | null {
  const match = matchAt(YEAR_LAST, text, start);
  if (match === null) return null;
  const [found, one, mark, two, year] = match;
  const [first, second] = [Number(one), Number(two)];
  // Full stops are written where the day comes first; slashes and hyphens on both sides of the Atlantic.
  const end = start + found.length;
  if (mark !== '.' && first <= 12 && second <= 12 && first !== second)
    return { end, meaning: { kind: 'unordered', year: Number(year), figures: [first, second], order: null } };
  const [day, month] = mark === '.' || first > 12 ? [first, second] : [second, first];
  const meaning = dayMeaning(Number(year), month, day);
  return meaning && { end, meaning };
}

/** Whether a date in figures, with slashes or hyphens, shows which of day and month its text writes first. */
export function orderIn(date: string): Pick<Order, 'dayFirst'> | null {
  const [, first = '', second = ''] = ORDERED.exec(date) ?? [];
  if (Number(first) > 12) return { dayFirst: true };
  return Number(second) > 12 ? { dayFirst: false } : null;
}

const ORDERED = /^([0-9]{1,2})[-/]([0-9]{1,2})[-/][0-9]{4}$/u;

function dayMeaning(year: number, month: number, day: number): Meaning | null {
  return month <= 12 && day <= daysIn(year, month) ? calendar({ year, month, day }) : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
