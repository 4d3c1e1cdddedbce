import { MONTH_NAMES } from '../../language/en/calendar.ts';
import type { StatedDate } from '../../model/article.ts';

/** A date as a page shows it. */
export interface DateView {
  /** For `<time datetime>`: ISO 8601. */
  value: string;
  /** `16 May 2025`, `May 1994`, `16 May 2025, 08:30 (UTC+03:00)`. */
  words: string;
}

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

/**
 * A TIMEX3 value with its modifier in words: `by the end of 2025`, `spring 2025`, `about 3 days`. What says too little to be
 * put into words comes back as it is.
 */
export function timexInWords(value: string, modifier: string | null): string {
  const words = durationInWords(value) ?? partInWords(value) ?? dateInWords(value);
  return modifier === null ? words : `${MODIFIERS[modifier] ?? ''}${words}`;
}

const MODIFIERS: Partial<Record<string, string>> = {
  BEFORE: 'before ',
  AFTER: 'after ',
  ON_OR_BEFORE: 'no later than ',
  ON_OR_AFTER: 'no earlier than ',
  START: 'start of ',
  MID: 'middle of ',
  END: 'end of ',
  APPROX: 'about ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
  EQUAL_OR_LESS: 'at most ',
  EQUAL_OR_MORE: 'at least ',
};

const UNITS: Partial<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

function durationInWords(value: string): string | null {
  const [, time = '', count = '', letters = ''] = /^P(T?)(\d+(?:\.\d+)?)(Y|M|W|D|DE|CE|H|S)$/.exec(value) ?? [];
  const unit = UNITS[time + letters];
  if (unit === undefined) return null;
  if (count === '1') return `1 ${unit}`;
  return `${count} ${unit === 'century' ? 'centuries' : `${unit}s`}`;
}

const PARTS: Partial<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
  H1: 'first half of',
  H2: 'second half of',
};

const PARTS_OF_DAY: Partial<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

/** A decade, a season, quarter or half of a year, a week, or a part of a day. */
function partInWords(value: string): string | null {
  if (/^\d{3}X?$/.test(value)) return `${value.slice(0, 3)}0s`;
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  if (year !== undefined) return `week ${Number(week)} of ${year}`;
  const [, of, part = ''] = /^(\d{4})-([A-Z]\w)$/.exec(value) ?? [];
  if (of !== undefined && PARTS[part] !== undefined) return `${PARTS[part]} ${of}`;
  const [, day, time = ''] = /^(\d{4}-\d\d-\d\d)T([A-Z]{2})$/.exec(value) ?? [];
  return day === undefined || PARTS_OF_DAY[time] === undefined ? null : `${dateInWords(day)}, ${PARTS_OF_DAY[time]}`;
}
