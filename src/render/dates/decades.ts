import type { YearOfCards } from '../../model/archive.ts';
import type { Links } from '../links.ts';
import { listPath } from '../paths.ts';

export interface YearView {
  /** `1994`; where there are many, `1990s`. */
  year: string;
  count: number;
  href: string;
}

/** The years of a decade, and where something is told of it as a whole, that. */
export interface DecadeView {
  /** `1990s` */
  label: string;
  id: string;
  whole: YearView | null;
  years: YearView[];
}

/** Beyond so many years, or so long a time, years are told by decades. */
const MOST_YEARS = 40;
export const LONGEST_TIME = 100;

/** Whether years, ascending, are so many that they are told by decades. */
export function areMany(years: readonly YearOfCards[]): boolean {
  return years.length > MOST_YEARS || Number(years.at(-1)?.year) - Number(years[0]?.year) >= LONGEST_TIME;
}

/** A year as a link with its count. */
export function yearView({ year, cards }: YearOfCards, links: Links): YearView {
  return { year, count: cards.length, href: links.to(listPath(year, 1)) };
}

/** Years, and decades told as a whole (`1990s`), in order → the decades that they are in. */
export function decadesOf(years: readonly YearView[]): DecadeView[] {
  const decades = new Map<string, DecadeView>();
  for (const view of years) {
    const label = `${view.year.slice(0, 3)}0s`;
    const decade = decades.get(label) ?? { label, id: decadeId(view.year), whole: null, years: [] };
    if (view.year === label) decade.whole = view;
    else decade.years.push(view);
    decades.set(label, decade);
  }
  return [...decades.values()];
}

/** The id of a year's decade on the page that tells it. */
export function decadeId(year: string): string {
  return `from-${year.slice(0, 3)}0`;
}

/** How many a decade has in all its years. */
export function countOfDecade({ years }: DecadeView): number {
  return years.reduce((sum, { count }) => sum + count, 0);
}
