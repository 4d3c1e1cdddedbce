import type { Archive } from '../../model/archive.ts';
import { countOfDecade, decadesOf, LONGEST_TIME, yearView } from '../dates/decades.ts';
import { monthsOf } from '../dates/months.ts';
import type { Links } from '../links.ts';
import { DATES_PATH, listPath } from '../paths.ts';
import { inThousands } from '../text/figures.ts';
import { type BarChart, drawBars, monthScale, type Slot, yearScale } from './bars.ts';

/**
 * Coverage over time: a bar for each year, for each month where there are few years or for each decade where there are many,
 * with the same figures as a table. What has no articles is a gap. Null where there would be fewer than two bars.
 */
export function coverageChart(archive: Archive, links: Links): string | null {
  const [first, last] = [archive.years[0], archive.years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span: [number, number] = [Number(first.year), Number(last.year)];
  const length = span[1] - span[0];
  const unit = length < FEW_YEARS ? 'month' : length < LONGEST_TIME ? 'year' : 'decade';
  const { slots, unplaced } = SLOTS[unit](archive, links);
  if (slots.length < 2) return null;
  const scale = unit === 'month' ? monthScale(...span) : yearScale(...span, unit);
  return drawBars({
    id: 'coverage',
    noun: 'article',
    height: HEIGHT,
    slots,
    ...scale,
    caption: captionOf({ ...scale, slots }, unplaced),
  });
}

const FEW_YEARS = 3;
const HEIGHT = 136;

/** The slots that have articles, and how many articles have a date that is no more exact than a year, and so no slot. */
interface Filled {
  slots: Slot[];
  unplaced: number;
}

function yearSlots({ years }: Archive, links: Links): Filled {
  const first = Number(years[0]?.year);
  const slots = years.map(({ year, cards }) => ({
    at: Number(year) - first,
    count: cards.length,
    href: links.to(listPath(year, 1)),
  }));
  return { slots, unplaced: 0 };
}

/** A decade leads to its years. */
function decadeSlots({ years }: Archive, links: Links): Filled {
  const first = Math.floor(Number(years[0]?.year) / 10);
  const slots = decadesOf(years.map((year) => yearView(year, links))).map((decade) => ({
    at: Number(decade.label.slice(0, 3)) - first,
    count: countOfDecade(decade),
    href: `${links.to(DATES_PATH)}#${decade.id}`,
  }));
  return { slots, unplaced: 0 };
}

function monthSlots({ years }: Archive, links: Links): Filled {
  const first = Number(years[0]?.year);
  const months = years.flatMap((year) => monthsOf(year).map((month) => ({ ...month, year: Number(year.year) })));
  return {
    slots: months.flatMap(({ year, month, count, path, id }) =>
      month === null ? [] : [{ at: (year - first) * 12 + month - 1, count, href: `${links.to(path)}#${id}` }],
    ),
    unplaced: months.reduce((sum, { month, count }) => sum + (month === null ? count : 0), 0),
  };
}

const SLOTS = { month: monthSlots, year: yearSlots, decade: decadeSlots };

type Told = Pick<BarChart, 'unit' | 'slots' | 'nameOf' | 'length'>;

function captionOf({ unit, slots, nameOf, length }: Told, unplaced: number): string {
  const most = slots.reduce((one, other) => (other.count > one.count ? other : one), { at: 0, count: 0 });
  const rest = unplaced === 0 ? '' : `; ${inThousands(unplaced)} of which only the year is known not shown`;
  return `Articles by ${unit}, ${nameOf(0)} to ${nameOf(length - 1)}; most in ${nameOf(most.at)} (${inThousands(most.count)})${rest}`;
}
