import { facetAt, isCapitalised, isHyphen, type Line, lowerAt, nameFollows } from '../line.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { readMonthDay } from './month-day.ts';
import { readPart } from './part.ts';
import { readWeekday } from './weekday.ts';

/** A day counted from that of writing: "today", "earlier today", "yesterday afternoon", "tonight", "this morning", "last night". */
export function readToday(line: Line, at: number): Reading | null {
  const { after, direction, role } = facetAt(line, at);
  if (role === 'the') return readThePart(line, at);
  if (role === 'to') return readHyphened(line, at);
  if (direction !== undefined) return readPartOfDay(line, at, direction);
  const dayAt = after !== undefined && facetAt(line, at + 1).day !== undefined ? at + 1 : at;
  const { day, part } = facetAt(line, dayAt);
  // "The day after tomorrow" is not tomorrow.
  if (day === undefined || facetAt(line, dayAt - 2).unit === 'day') return null;
  const meaning: Meaning = { kind: 'shift', unit: 'day', by: day, from: 'writing' };
  if (part !== undefined) return { end: dayAt + 1, meaning: { kind: 'part', part, of: meaning } };
  return readPart(line, dayAt + 1, meaning) ?? { end: dayAt + 1, meaning };
}

/** "to-day", "to-night", as they were written once. */
function readHyphened(line: Line, at: number): Reading | null {
  const { day, part } = line.time.words.get(`${lowerAt(line, at)}${lowerAt(line, at + 2)}`) ?? {};
  if (day === undefined || !isHyphen(line, at + 1) || isHyphen(line, at - 1)) return null;
  const meaning: Meaning = { kind: 'shift', unit: 'day', by: day, from: 'writing' };
  return { end: at + 3, meaning: part === undefined ? meaning : { kind: 'part', part, of: meaning } };
}

/** "the morning", "the night of May 3". */
function readThePart(line: Line, at: number): Reading | null {
  const { part } = facetAt(line, at + 1);
  if (part === undefined || isHyphen(line, at + 2)) return null;
  // "the Evening Post": a name and no part of the day.
  if (isCapitalised(line, at + 1) && nameFollows(line, at + 2)) return null;
  const isOf = facetAt(line, at + 2).role === 'of';
  const day = isOf ? (readMonthDay(line, at + 3) ?? readWeekday(line, at + 3)) : null;
  if (day !== null) return { end: day.end, meaning: { kind: 'part', part, of: day.meaning } };
  const story: Meaning = { kind: 'shift', unit: 'day', by: 0, from: 'narrative' };
  return isOf || line.time.clauseAfter.has(lowerAt(line, at + 2))
    ? null
    : { end: at + 2, meaning: { kind: 'part', part, of: story } };
}

/** "this morning", "last night". */
function readPartOfDay(line: Line, at: number, direction: -1 | 0 | 1): Reading | null {
  const { stretch, narrative } = facetAt(line, at);
  if (stretch) return null;
  const from = narrative || direction === 1 ? 'narrative' : 'writing';
  return readPart(line, at + 1, { kind: 'shift', unit: 'day', by: direction, from });
}
