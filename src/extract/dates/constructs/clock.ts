import { clockOf } from '../facet.ts';
import { facetAt, figuresAt, isMark, type Line, lowerAt, skip, skipRole, tokenAfter } from '../line.ts';
import type { Reading } from '../meaning.ts';
import { readMonthDay } from './month-day.ts';
import { readToday } from './today.ts';
import { readWeekday } from './weekday.ts';

/** A time of day: "6:40 p.m.", "10am", "18:00 UTC", "at 18:00", "noon", with the day after it: "noon on Monday". */
export function readClock(line: Line, at: number): Reading | null {
  const time = readTime(line, at);
  if (time === null) return null;
  const dayAt = skipRole(line, skip(line, time.end, ','), 'on');
  const day = readMonthDay(line, dayAt) ?? readWeekday(line, dayAt) ?? readToday(line, dayAt);
  if (day === null) return { end: time.end, meaning: { kind: 'clock', clock: time.clock, of: null } };
  const of = day.meaning.kind === 'part' ? day.meaning.of : day.meaning;
  return { end: day.end, meaning: { kind: 'clock', clock: time.clock, of } };
}

interface Time {
  end: number;
  clock: string;
}

function readTime(line: Line, at: number): Time | null {
  const { clock } = facetAt(line, at);
  if (clock !== undefined) return withZone(line, { end: at + 1, clock });
  return line.tokens[at]?.kind === 'number' ? readFigured(line, at) : null;
}

const FIGURES = /([0-9]{1,2})(?:([:.])([0-5][0-9]))?(?![0-9])/uy;

function readFigured(line: Line, at: number): Time | null {
  const start = line.tokens[at]?.start ?? 0;
  FIGURES.lastIndex = start;
  const [figures, hours = '', mark, minutes] = FIGURES.exec(line.text) ?? [];
  if (figures === undefined || isPartOfNumber(line, at)) return readFourFigures(line, at);
  const hour = Number(hours);
  const half = readHalf(line, start + figures.length);
  if (half !== null) {
    if (hour < 1 || hour > 12) return null;
    const clock = clockOf(hour, Number(minutes ?? 0), half.afternoon);
    return withZone(line, { end: tokenAfter(line, at, half.end), clock });
  }
  if (minutes === undefined || hour > 23 || mark !== ':') return null;
  const time = { end: tokenAfter(line, at, start + figures.length), clock: clock24(hours, minutes) };
  const zoned = withZone(line, time);
  // Without more words beside it "2:10" is a score or a verse.
  const isTime = zoned.end > time.end || (hours.length === 2 && line.time.clockOpeners.has(lowerAt(line, at - 1)));
  return isTime ? zoned : null;
}

/** The end of something longer: "1:45:20", "£6". */
function isPartOfNumber(line: Line, at: number): boolean {
  return /[\p{Sc}.:,/-]/u.test(line.text.charAt((line.tokens[at]?.start ?? 0) - 1));
}

/** "0830 GMT". */
function readFourFigures(line: Line, at: number): Time | null {
  const [, hours = '', minutes = ''] = /^([01][0-9]|2[0-3])([0-5][0-9])$/u.exec(line.tokens[at]?.words ?? '') ?? [];
  if (hours === '' || facetAt(line, at + 1).zone === undefined) return null;
  return withZone(line, { end: at + 1, clock: clock24(hours, minutes) });
}

function clock24(hours: string, minutes: string): string {
  return `T${hours.padStart(2, '0')}:${minutes}`;
}

function readHalf({ text, time }: Line, end: number): { end: number; afternoon: boolean } | null {
  time.halves.lastIndex = end;
  const match = time.halves.exec(text);
  const { pm } = match?.groups ?? {};
  return match && { end: end + match[0].length, afternoon: pm !== undefined };
}

/** "UTC", "(GMT)", "local time", "(GMT +8)". */
function withZone(line: Line, time: Time): Time {
  const opened = skip(line, time.end, '(');
  const { zone, role } = facetAt(line, opened);
  if (zone === undefined && role !== 'local') return time;
  if (role === 'local') return facetAt(line, opened + 1).role === 'time' ? { ...time, end: opened + 2 } : time;
  const offset = isMark(line, opened + 1, '+-−') ? Number(figuresAt(line, opened + 2) ?? Number.NaN) : Number.NaN;
  const isOffset = offset <= 14;
  const end = isOffset ? opened + 3 : opened + 1;
  const closed = opened > time.end ? skip(line, end, ')') : end;
  // A time with an offset is kept as the local one that it is.
  return { end: closed, clock: zone === 'Z' && !isOffset ? `${time.clock}Z` : time.clock };
}
