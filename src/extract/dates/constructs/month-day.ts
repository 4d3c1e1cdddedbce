import { daysIn, twoDigits } from '../../../model/day.ts';
import {
  behindPoint,
  facetAt,
  isHyphen,
  type Line,
  lowerAt,
  monthDayAt,
  readDayYear,
  skip,
  skipRole,
} from '../line.ts';
import { calendar, type Reading } from '../meaning.ts';

/** A day with its month as a word: "May 16, 2025", "Friday the 16th of May", "this Friday, May 16", "16 May", "May 16-18"; of a range its first day. */
export function readMonthDay(line: Line, at: number): Reading | null {
  const reading = readDay(line, at) ?? readFirstOfTwo(line, at);
  if (reading === null) return null;
  if (isEvent(line, at, reading.end)) return null;
  // "July 26 each year".
  const isYearly = facetAt(line, reading.end).role === 'every' && facetAt(line, reading.end + 1).unit === 'year';
  return isYearly ? (inAnyYear(reading, reading.end + 2) ?? reading) : reading;
}

/** "The 3 June bombings" and "the post 3 June world" name an event, perhaps of long ago. */
function isEvent(line: Line, at: number, end: number): boolean {
  const { eventNames, eventOpeners } = line.time;
  const before = isHyphen(line, at - 1) ? at - 2 : at - 1;
  return (
    eventNames.has(lowerAt(line, end)) || (eventOpeners.has(lowerAt(line, before)) && line.tokens[end]?.kind === 'word')
  );
}

/** A day of any year, with words around it that end at a place; null where its year is named. */
export function inAnyYear({ meaning }: Reading, end: number): Reading | null {
  if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.month === null || meaning.day === null)
    return null;
  return { end, meaning: { kind: 'set', value: `XXXX-${twoDigits(meaning.month)}-${twoDigits(meaning.day)}` } };
}

function readDay(line: Line, at: number): Reading | null {
  const pointed = facetAt(line, at).direction === undefined ? at : at + 1;
  const { weekday, plural } = facetAt(line, pointed);
  if (weekday === undefined)
    return pointed > at ? null : (readMonthFirst(line, at, null) ?? readDayFirst(line, at, null));
  const after = skip(line, skip(line, pointed + 1, '.'), ',');
  return plural ? null : (readMonthFirst(line, after, weekday) ?? readDayFirst(line, after, weekday));
}

function readMonthFirst(line: Line, at: number, weekday: number | null): Reading | null {
  const { month } = facetAt(line, at);
  if (month === undefined) return null;
  const dayAt = skip(line, at + 1, '.');
  const day = monthDayAt(line, dayAt);
  if (day === null || !isDayOf(month, day)) return null;
  const lastDay = lastOfRange(line, dayAt);
  const year = readDayYear(line, lastDay + 1);
  // The year belongs to the whole range: "May 16-18, 2025".
  const end = year === null || lastDay > dayAt ? dayAt + 1 : year.end;
  return { end, meaning: calendar({ year: year?.year ?? null, month, day, weekday }) };
}

function readDayFirst(line: Line, at: number, weekday: number | null): Reading | null {
  const dayAt = skipRole(line, at, 'the');
  const wordAt = facetAt(line, dayAt + 1).role === 'of' ? facetAt(line, dayAt).ordinal : undefined;
  const day = monthDayAt(line, dayAt) ?? (dayAt > at ? (wordAt ?? null) : null);
  if (day === null) return null;
  const lastDay = lastOfRange(line, dayAt);
  const monthAt = skipRole(line, isHyphen(line, lastDay + 1) ? lastDay + 2 : lastDay + 1, 'of');
  const { month } = facetAt(line, monthAt);
  if (month === undefined || !isDayOf(month, day)) return null;
  const dotted = behindPoint(line, monthAt);
  const year = readDayYear(line, isHyphen(line, dotted) ? dotted + 1 : dotted);
  return { end: year?.end ?? monthAt + 1, meaning: calendar({ year: year?.year ?? null, month, day, weekday }) };
}

/** The "10" of "from 10 to 12 April": its month and year stand behind the other day. */
function readFirstOfTwo(line: Line, at: number): Reading | null {
  const day = monthDayAt(line, at);
  const { role } = facetAt(line, at + 1);
  if (day === null || (role !== 'to' && role !== 'and')) return null;
  if (!line.time.openers.has(lowerAt(line, at - 1)) && facetAt(line, at - 1).role !== 'on') return null;
  const { meaning } = readDayFirst(line, at + 2, null) ?? {};
  return meaning?.kind === 'calendar' ? { end: at + 1, meaning: { ...meaning, day } } : null;
}

/** The place of the last day in "16-18"; that of the only one where there is no range. */
function lastOfRange(line: Line, dayAt: number): number {
  return isHyphen(line, dayAt + 1) && monthDayAt(line, dayAt + 2) !== null ? dayAt + 2 : dayAt;
}

/** Whether some year has such a day. */
function isDayOf(month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(2000, month);
}
