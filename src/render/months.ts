import type { YearOfCards } from '../model/archive.ts';
import { monthOf } from './dates-in-words.ts';
import { listPath, PAGE_SIZE } from './paths.ts';

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
    else months.push({ month, count: 1, path: listPath(year, 1 + Math.floor(index / PAGE_SIZE)), id: monthId(month) });
  }
  return months;
}

/** The id of a month's group on the pages of its year. */
export function monthId(month: number | null): string {
  return month === null ? 'month-unknown' : `m${String(month).padStart(2, '0')}`;
}
