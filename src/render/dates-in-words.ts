import { MONTH_NAMES } from '../language/en/calendar.ts';
import type { StatedDate } from '../model/article.ts';
import type { DateView } from './views.ts';

/** A stated date as a page shows it. */
export function dateView(date: StatedDate): DateView {
  return { value: date.value, words: dateInWords(date.value) };
}

/**
 * An ISO 8601 date in words, no more exact than it is: `1994`, `May 1994`, `16 May 1994`, `16 May 1994, 08:30 (UTC+03:00)`.
 * Seconds stay in the value; no reader asks for them. What is no such date comes back as it is.
 */
export function dateInWords(value: string): string {
  const parts = ISO.exec(value)?.groups;
  if (parts === undefined) return value;
  const { year = '', month, day, time, zone } = parts;
  const date = [day === undefined ? '' : String(Number(day)), monthName(month), year].filter((part) => part !== '');
  return `${date.join(' ')}${time === undefined ? '' : `, ${time}`}${zoneInWords(zone)}`;
}

const ISO =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?$/;

function monthName(month: string | undefined): string {
  return month === undefined ? '' : (MONTH_NAMES[Number(month) - 1] ?? month);
}

function zoneInWords(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'Z' ? ' (UTC)' : ` (UTC${zone})`;
}

/** A month of a year in words, the month counted from 1: `May 2025`. */
export function monthInWords(year: string, month: number): string {
  return `${MONTH_NAMES[month - 1] ?? ''} ${year}`;
}

/** The month that a date (ISO 8601) lies in, counted from 1; null where only its year is known. */
export function monthOf(value: string): number | null {
  return value.length >= 7 ? Number(value.slice(5, 7)) : null;
}
