import type { SpokenDate } from './finding.ts';

/** A date that a text speaks of and that a calendar knows. */
export interface OnCalendar {
  /** Its place in the calendar, as TIMEX3 has it, without a time of day: `1994`, `1994-05-16`, `199` for a decade, `1994-SP`. */
  time: string;
  date: SpokenDate;
}

/**
 * The dates that a text speaks of and that a calendar knows, in order; each time once, where the text first speaks of it. How
 * long something lasts, how often it comes and what is only "now" have no place there.
 */
export function datesOnCalendar(dates: readonly SpokenDate[]): OnCalendar[] {
  const found = new Map<string, OnCalendar>();
  for (const date of dates) {
    const time = calendarTime(date);
    if (time !== null && !found.has(time)) found.set(time, { time, date });
  }
  return [...found.values()];
}

/** The place of a date in the calendar; null where it has none. */
export function calendarTime({ value }: SpokenDate): string | null {
  return CALENDAR_TIME.exec(value ?? '')?.[1] ?? null;
}

/** How exact a time is, as a person may write it: `day` for `1994-05-16`; null where it is none. */
export function precisionOf(value: string | null): string | null {
  return PRECISIONS.find(([form]) => form.test(value ?? ''))?.[1] ?? null;
}

const PRECISIONS: readonly [form: RegExp, precision: string][] = [
  [/^\d{3}$/, 'decade'],
  [/^\d{4}$/, 'year'],
  [/^\d{4}-(?:0[1-9]|1[0-2])$/, 'month'],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^\d{4}-(?:Q[1-4]|H[12])$/, 'quarter'],
  [/^\d{4}-W\d\d(?:-WE)?$/, 'week'],
  [/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'day'],
  [/^\d{4}-\d\d-\d\dT(?:MO|MI|AF|EV|NI|DT)$/, 'part'],
  [/^\d{4}-\d\d-\d\dT\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/, 'minute'],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/, 'second'],
];

// A decade, a year, and the month, day, week, season, quarter or half in it; the time of day is left out.
const CALENDAR_TIME = /^(\d{3}|\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d(?:-WE)?|[A-Z]\w))?)(?:T.*)?$/;

/** The list of the timeline that tells of a time: of its year, `1994`, or of its decade, `1990s`. */
export function timelineList(time: string): string {
  return time.length === 3 ? `${time}0s` : time.slice(0, 4);
}
