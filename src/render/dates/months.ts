import type { YearOfCards } from '../../model/archive.ts';
import { pageAt } from '../lists/pagination.ts';
import { LIST_SIZE, listPath } from '../paths.ts';
import { monthOf } from './in-words.ts';

/** The articles of one month. */
export interface MonthOfCards {
  /** Counted from 1; null for articles of which only the year is known. */
  month: number | null;
  count: number;
  /** The place in the site where they begin: `dates/2025-2.html` and `m05`, the id of their group. */
  path: string;
  id: string;
}

/** The months of a year that have articles, in order. */
export function monthsOf({ year, cards }: YearOfCards): MonthOfCards[] {
  const months: MonthOfCards[] = [];
  for (const [index, { published }] of cards.entries()) {
    const month = monthOf(published?.value ?? year);
    const last = months.at(-1);
    if (last !== undefined && last.month === month) last.count += 1;
    else
      months.push({
        month,
        count: 1,
        path: listPath(year, pageAt(index, cards.length, LIST_SIZE)),
        id: monthId(month),
      });
  }
  return months;
}

/** The id of a month's group on the pages of its year. */
export function monthId(month: number | null): string {
  return month === null ? 'month-unknown' : `m${String(month).padStart(2, '0')}`;
}

/** The articles of one day. */
export interface DayOfCards {
  count: number;
  /** The place in the site where they begin: `dates/2025-2.html` and `d05-16`, the id of the first of them. */
  path: string;
  id: string;
}

/** The days of a year that have articles, by `MM-DD`. */
export function daysOf({ year, cards }: YearOfCards): Map<string, DayOfCards> {
  const days = new Map<string, DayOfCards>();
  for (const [index, { published }] of cards.entries()) {
    const day = dayInYear(published?.value ?? year);
    if (day === null) continue;
    const known = days.get(day);
    if (known !== undefined) known.count += 1;
    else days.set(day, { count: 1, path: listPath(year, pageAt(index, cards.length, LIST_SIZE)), id: dayId(day) });
  }
  return days;
}

/** `05-16` of a date (ISO 8601); null where its day is not known. */
export function dayInYear(value: string): string | null {
  return value.length >= 'YYYY-MM-DD'.length ? value.slice(5, 10) : null;
}

/** The id of the first article of a day, by `MM-DD`, on the pages of its year. */
export function dayId(day: string): string {
  return `d${day}`;
}
