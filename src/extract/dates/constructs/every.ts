import { durationValue } from '../calendar.ts';
import { facetAt, isCapitalised, isClockUnit, type Line, nameFollows } from '../line.ts';
import type { Reading } from '../meaning.ts';
import { readCount } from './count.ts';
import { inAnyYear, readMonthDay } from './month-day.ts';

/** What comes again: "every Monday", "each year", "every year on May 3", "every two weeks", "per month", "annual", "daily". */
export function readEvery(line: Line, at: number): Reading | null {
  const { every, role } = facetAt(line, at);
  if (every !== undefined) return isName(line, at) ? null : { end: at + 1, meaning: { kind: 'set', value: every } };
  if (role !== 'every' && role !== 'per') return null;
  const { weekday, unit, month, season, part, plural, times = 1 } = facetAt(line, at + 1);
  const set = (value: string): Reading => ({ end: at + 2, meaning: { kind: 'set', value } });
  if (weekday !== undefined) return set(`XXXX-WXX-${weekday}`);
  if (month !== undefined) return set(`XXXX-${String(month).padStart(2, '0')}`);
  if (season !== undefined) return set(`XXXX-${season}`);
  if (part !== undefined) return set(`XXXX-XX-XXT${part}`);
  // A speed is no time: "120 miles per hour".
  if (role === 'per' && unit !== undefined && isClockUnit(unit)) return null;
  if (unit === 'year' && facetAt(line, at + 2).role === 'on') {
    const day = readMonthDay(line, at + 3);
    const yearly = day && inAnyYear(day, day.end);
    if (yearly !== null) return yearly;
  }
  if (unit !== undefined && !plural) return set(durationValue(unit, times));
  return readCounted(line, at + 1);
}

/** "the Port Daily" is a newspaper. */
function isName(line: Line, at: number): boolean {
  return isCapitalised(line, at) && (nameFollows(line, at - 1) || nameFollows(line, at + 1));
}

/** "every two weeks". */
function readCounted(line: Line, at: number): Reading | null {
  const counted = readCount(line, at);
  const { unit, plural } = facetAt(line, counted?.end ?? at);
  if (counted === null || unit === undefined || !plural) return null;
  return { end: counted.end + 1, meaning: { kind: 'set', value: durationValue(unit, counted.count) } };
}
