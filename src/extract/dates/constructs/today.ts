import type { DayPart } from '../../../language/time.ts';
import { facetAt, isCapitalised, isHyphen, type Line, lowerAt, nameFollows } from '../line.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { readMonthDay } from './month-day.ts';
import { readPart } from './part.ts';
import { readWeekday } from './weekday.ts';

/** A day counted from that of writing: "today", "earlier today", "yesterday afternoon", "tonight", "overnight", "this morning", "last night". */
export function readToday(line: Line, at: number): Reading | null {
  const { after, direction, role, part: night } = facetAt(line, at);
  if (role === 'overnight' && night !== undefined) return readAdverb(line, at, night);
  if (role === 'the') return readThePart(line, at);
  if (role === 'to') return readHyphened(line, at);
  if (direction !== undefined) return readPartOfDay(line, at, direction);
  const dayAt = after !== undefined && facetAt(line, at + 1).day !== undefined ? at + 1 : at;
  const { day, part } = facetAt(line, dayAt);
  // "The day after tomorrow" is not tomorrow.
  if (day === undefined || facetAt(line, dayAt - 2).unit === 'day' || isOfName(line, dayAt)) return null;
  const meaning: Meaning = { kind: 'shift', unit: 'day', by: day, from: 'writing' };
  if (part !== undefined) return { end: dayAt + 1, meaning: { kind: 'part', part, of: meaning } };
  return readPart(line, dayAt + 1, meaning) ?? { end: dayAt + 1, meaning };
}

/** The "Today" of "told Harbour Today" and "the Today programme"; where more words have capitals all may. */
function isOfName(line: Line, at: number): boolean {
  if (!isCapitalised(line, at) || line.isHeadline) return false;
  const kind = line.tokens[at - 1]?.kind;
  if (kind === 'possessive') return true;
  const isTitle = isCapitalised(line, at - 1) && isCapitalised(line, at - 2) && facetAt(line, at - 2).role !== 'the';
  return kind === 'word' && !isTitle;
}

/** "overnight" of itself; "an overnight train" tells of no day. */
function readAdverb(line: Line, at: number, part: DayPart): Reading | null {
  const next = line.tokens[at + 1];
  const isAdverb = next === undefined || next.kind === 'mark' || line.time.clauseAfter.has(next.lower);
  return isAdverb && !isHyphen(line, at + 1) ? { end: at + 1, meaning: { kind: 'part', part, of: STORY } } : null;
}

const STORY: Meaning = { kind: 'shift', unit: 'day', by: 0, from: 'narrative' };

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
  if (part === undefined || isHyphen(line, at + 2) || isInName(line, at + 1)) return null;
  const isOf = facetAt(line, at + 2).role === 'of';
  const day = isOf ? (readMonthDay(line, at + 3) ?? readWeekday(line, at + 3)) : null;
  if (day !== null) return { end: day.end, meaning: { kind: 'part', part, of: day.meaning } };
  return isOf || line.time.clauseAfter.has(lowerAt(line, at + 2))
    ? null
    : { end: at + 2, meaning: { kind: 'part', part, of: STORY } };
}

/** The "Evening" of "the Evening Courier". */
function isInName(line: Line, at: number): boolean {
  return isCapitalised(line, at) && nameFollows(line, at + 1);
}

/** "this morning", "last night". */
function readPartOfDay(line: Line, at: number, direction: -1 | 0 | 1): Reading | null {
  const { stretch, narrative } = facetAt(line, at);
  if (stretch) return null;
  const from = narrative || direction === 1 ? 'narrative' : 'writing';
  return readPart(line, at + 1, { kind: 'shift', unit: 'day', by: direction, from });
}
