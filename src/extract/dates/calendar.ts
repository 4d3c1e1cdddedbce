import type { Unit } from '../../language/time.ts';
import { dayNumber, dayOf, twoDigits, weekdayOf, yearValue } from '../../model/day.ts';

/** ISO 8601's week of a day: `2025-W20`. Its year is that of its Thursday. */
export function weekValue(number: number): string {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = dayOf(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${yearValue(year)}-W${twoDigits(week)}`;
}

/** ISO 8601 has no decades and centuries: they are years. Quarters and weekends are TIMEX3's own. */
const DURATIONS: Readonly<Record<Unit, readonly [prefix: string, times: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  weekend: ['P', 1, 'WE'],
  month: ['P', 1, 'M'],
  quarter: ['P', 1, 'Q'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** TIMEX3's value of a duration: `P3D`; of a vague one: `PXD`. */
export function durationValue(unit: Unit, count: number | 'X'): string {
  const [prefix, times, letter] = DURATIONS[unit];
  return `${prefix}${count === 'X' ? 'X' : count * times}${letter}`;
}
