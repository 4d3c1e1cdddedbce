import type { Unit } from '../../language/time.ts';

/** A day of the proleptic Gregorian calendar. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function dayOf(number: number): Day {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1–7, Monday first. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysIn(year: number, month: number): number {
  return (
    dayNumber({ year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 }) -
    dayNumber({ year, month, day: 1 })
  );
}

/** ISO 8601's week of a day: `2025-W20`. Its year is that of its Thursday. */
export function weekValue(number: number): string {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = dayOf(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${fourDigits(year)}-W${twoDigits(week)}`;
}

export function dayValue(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${monthValue(year, month)}-${twoDigits(day)}`;
}

export function monthValue(year: number, month: number): string {
  return `${fourDigits(year)}-${twoDigits(month)}`;
}

export function yearValue(year: number): string {
  return fourDigits(year);
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

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function fourDigits(number: number): string {
  return String(number).padStart(4, '0');
}
