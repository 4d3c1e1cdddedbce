import { clockOf, facetAt, type Line, lowerAt, skip, skipRole, tokenAfter } from '../line.ts';
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
  return { end: day.end, meaning: { kind: 'clock', clock: time.clock, of: day.meaning } };
}

interface Time {
  end: number;
  clock: string;
}

function readTime(line: Line, at: number): Time | null {
  const { clock } = facetAt(line, at);
  return clock === undefined ? readFigured(line, at) : withZone(line, { end: at + 1, clock });
}

function readFigured(line: Line, at: number): Time | null {
  const token = line.tokens[at];
  const [, hours = '', minutes] = /^([0-9]{1,2})(?:[:.]([0-5][0-9]))?$/u.exec(token?.words ?? '') ?? [];
  if (token?.kind !== 'number' || hours === '') return readFourFigures(line, at);
  const hour = Number(hours);
  const half = readHalf(line, token.end);
  if (half !== null) {
    if (hour < 1 || hour > 12) return null;
    return withZone(line, {
      end: tokenAfter(line, at, half.end),
      clock: clockOf(hour, Number(minutes ?? 0), half.afternoon),
    });
  }
  if (minutes === undefined || hour > 23 || !token.words.includes(':')) return null;
  const time = { end: at + 1, clock: clock24(hours, minutes) };
  const zoned = withZone(line, time);
  // Without more words beside it "2:10" is a score or a verse.
  return zoned.end > time.end || (hours.length === 2 && line.time.clockOpeners.has(lowerAt(line, at - 1)))
    ? zoned
    : null;
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
  return match && { end: end + match[0].length, afternoon: match.groups?.['pm'] !== undefined };
}

function withZone(line: Line, { end, clock }: Time): Time {
  const opened = skip(line, end, '(');
  const { zone, times } = facetAt(line, opened);
  if (zone === undefined) return { end, clock };
  return { end: opened + (times ?? 1), clock: zone === 'Z' ? `${clock}Z` : clock };
}
