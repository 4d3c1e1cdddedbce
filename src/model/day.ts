/** A day of the proleptic Gregorian calendar. */
export interface Day {
  year: number;
  /** Counted from 1. */
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The day of that number. */
export function dayOf(number: number): Day {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1–7, Monday first (ISO 8601); of the day of that number. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has, the month counted from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day of that number in ISO 8601: `2025-05-16`. */
export function dayValue(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${monthValue(year, month)}-${twoDigits(day)}`;
}

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${twoDigits(month)}`;
}

export function yearValue(year: number): string {
  return String(year).padStart(4, '0');
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
