import { MONTH_NAMES, WEEKDAY_NAMES } from '../../language/en/calendar.ts';
import type { YearOfCards } from '../../model/archive.ts';
import { dayNumber, daysIn, twoDigits, weekdayOf } from '../../model/day.ts';
import { type Shade, shadeOf } from '../charts/shade.ts';
import type { Links } from '../links.ts';
import { daysOf, monthsOf } from './months.ts';

/** A day of a calendar with its articles. */
export interface DayView {
  day: number;
  count: number;
  shade: Shade;
  /** Null where it has none. */
  href: string | null;
}

/** Coverage by month and day; what has no articles is there too. */
export interface CalendarView {
  /** From Monday on. */
  weekdays: readonly string[];
  /** Each day in its week; null before the first of the month and after its last. */
  months: { name: string; count: number; href: string | null; weeks: (DayView | null)[][] }[];
  /** How many articles of the year have a date that is less exact than a day. */
  unplaced: number;
}

/** The calendar of a year: each month and each day that has articles leads to the first of them, and gaps show. */
export function calendarOf(year: YearOfCards, links: Links): CalendarView {
  const days = daysOf(year);
  const months = new Map(monthsOf(year).map((month) => [month.month, month]));
  const most = Math.max(0, ...[...days.values()].map(({ count }) => count));
  const dayView = (month: number, day: number): DayView => {
    const { count = 0, path = '', id = '' } = days.get(`${twoDigits(month)}-${twoDigits(day)}`) ?? {};
    return { day, count, shade: shadeOf(count, most), href: count === 0 ? null : `${links.to(path)}#${id}` };
  };
  const placed = [...days.values()].reduce((sum, { count }) => sum + count, 0);
  return {
    weekdays: WEEKDAY_NAMES,
    months: MONTH_NAMES.map((name, index) => {
      const found = months.get(index + 1);
      return {
        name,
        count: found?.count ?? 0,
        href: found === undefined ? null : `${links.to(found.path)}#${found.id}`,
        weeks: weeksOf(Number(year.year), index + 1, dayView),
      };
    }),
    unplaced: year.cards.length - placed,
  };
}

/** The weeks of a month from Monday to Sunday; null for the days of the months beside it. */
function weeksOf(year: number, month: number, dayView: (month: number, day: number) => DayView): (DayView | null)[][] {
  const before = weekdayOf(dayNumber({ year, month, day: 1 })) - 1;
  const weeks = Math.ceil((before + daysIn(year, month)) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day < 1 || day > daysIn(year, month) ? null : dayView(month, day);
    }),
  );
}
