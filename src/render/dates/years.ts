import { MONTH_NAMES } from '../../language/en/calendar.ts';
import type { YearOfCards } from '../../model/archive.ts';
import { coverageChart } from '../charts/coverage.ts';
import { type Shade, shadeOf } from '../charts/shade.ts';
import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { DATES_PATH, listPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { areMany, type DecadeView, decadesOf, type YearView, yearView } from './decades.ts';
import { monthsOf } from './months.ts';

/** The overview of all years. */
export interface DatesPage {
  kind: 'dates';
  frame: Frame;
  chartHtml: string | null;
  /** For years that are few, each with its twelve months and, where there are some, the articles of no month. */
  years: (YearView & {
    months: { label: string; count: number; shade: Shade; href: string | null }[];
    /** The years before it of which nothing is there: `2015`, `1962–1987`. */
    without: string | null;
  })[];
  /** For years that are many; else empty. */
  decades: DecadeView[];
  undated: Link | null;
  undatedCount: number;
  /** The list of what the archive has in several versions; null where it has nothing so. */
  copies: Link | null;
  copiesCount: number;
}

/** The overview of all years; each with its months, or by decades where they are many. */
export function* datesPage(context: RenderContext): Generator<Placed<DatesPage>> {
  const links = linksFrom(DATES_PATH);
  const { archive } = context;
  const many = areMany(archive.years);
  const most = Math.max(0, ...archive.years.flatMap(monthsOf).map(({ count }) => count));
  yield {
    path: DATES_PATH,
    view: {
      kind: 'dates',
      frame: frameOf(context, { path: DATES_PATH, title: 'By date', description: null, canonical: DATES_PATH }),
      chartHtml: coverageChart(archive, links),
      years: many
        ? []
        : archive.years.map((year, index, { [index - 1]: before }) => ({
            ...yearView(year, links),
            months: monthViews(year, most, links),
            without: before === undefined ? null : yearsBetween(Number(before.year), Number(year.year)),
          })),
      decades: many ? decadesOf(archive.years.map((year) => yearView(year, links))) : [],
      undated: archive.undated.length === 0 ? null : { label: 'Undated', href: links.to(listPath('undated', 1)) },
      undatedCount: archive.undated.length,
      copies:
        archive.clusters.length === 0 ? null : { label: 'In several versions', href: links.to(listPath('copies', 1)) },
      copiesCount: archive.clusters.length,
    },
  };
}

function yearsBetween(before: number, after: number): string | null {
  const [first, last] = [before + 1, after - 1];
  if (first > last) return null;
  return first === last ? String(first) : `${first}–${last}`;
}

/** All twelve months, so that gaps show; then, where there are some, the articles of which only the year is known. */
function monthViews(year: YearOfCards, most: number, links: Links): DatesPage['years'][number]['months'] {
  const months = new Map(monthsOf(year).map((month) => [month.month, month]));
  const viewOf = (label: string, month: number | null) => {
    const found = months.get(month);
    if (found === undefined) return { label, count: 0, shade: shadeOf(0, most), href: null };
    const { count, path, id } = found;
    return { label, count, shade: shadeOf(count, most), href: `${links.to(path)}#${id}` };
  };
  const twelve = MONTH_NAMES.map((name, index) => viewOf(name, index + 1));
  return months.has(null) ? [...twelve, viewOf('Month not known', null)] : twelve;
}
