import type { Archive } from '../../model/archive.ts';
import { type SourceView, sourceOf } from '../article/sources.ts';
import { atAnchor } from '../at-anchor.ts';
import { drawBars, type Slot, yearScale } from '../charts/bars.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { type DecadeView, decadeId, decadesOf, type YearView } from '../dates/decades.ts';
import { monthInWords, timexInWords } from '../dates/in-words.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { drawersFor, type ListDrawer } from '../lists/drawers.ts';
import { type PaginationView, pageAt, pageOf, pagesFor, paginationOf, placeInWords } from '../lists/pagination.ts';
import { articlePath, TIMELINE_PATH, timelineOverviewPath, timelinePath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf, inThousands } from '../text/figures.ts';
import type { DateExcerpt } from './excerpts.ts';

/** The ways to all that the texts speak of, by the time of which they do. */
export interface TimelinePage {
  kind: 'timeline';
  frame: Frame;
  heading: string;
  summary: string;
  /** As bars (bars.ts); null where there is no course of time. */
  chartHtml: string | null;
  decades: DecadeView[];
  pagination: PaginationView | null;
}

/** A page of what the texts speak of in a year or a decade. */
export interface TimelineListPage {
  kind: 'timeline-list';
  frame: Frame;
  heading: string;
  summary: string;
  index: Link;
  /** `May 1994`; in it each time once: `16 May 1994`. `value` is for `<time datetime>`; null where that cannot say it. */
  groups: {
    heading: string | null;
    id: string;
    times: { value: string | null; words: string; rows: ToldView[] }[];
  }[];
  pagination: PaginationView | null;
  earlier: Link | null;
  later: Link | null;
}

/** A sentence that speaks of a time, around the words that do so. */
export interface ToldView {
  before: string;
  words: string;
  after: string;
  href: string;
  /** The time with what the sentence says of it: `by the end of 1994`; null where it says no more than the time. */
  modified: string | null;
  doubt: string | null;
  source: SourceView;
}

/** The times that the texts speak of: the ways to the list of each year and decade. None where they speak of none. */
export function* timelineOverview(context: RenderContext): Generator<Placed<TimelinePage>> {
  const { timeline } = context.archive;
  if (timeline.all === 0) return;
  const decades = decadesOf(viewsOf(timeline, linksFrom(TIMELINE_PATH)));
  const pages = pagesFor(decades.length, DECADES);
  for (let page = 1; page <= pages; page += 1) {
    const path = timelineOverviewPath(page);
    const links = linksFrom(path);
    const title = `${HEADING}${page === 1 ? '' : `, page ${inThousands(page)}`}`;
    yield {
      path,
      view: {
        kind: 'timeline',
        frame: frameOf(context, { path, title, description: null, canonical: path }),
        heading: HEADING,
        summary: `${countOf(timeline.all, 'date')} of which the articles speak${placeInWords(page, pages)}`,
        chartHtml: page === 1 ? timelineChart(timeline, decades, links) : null,
        decades: pageOf(decades, page, DECADES),
        pagination: paginationOf(page, pages, (one) => links.to(timelineOverviewPath(one))),
      },
    };
  }
}

const HEADING = 'Timeline';
/** The decades of a page. */
const DECADES = 30;

type Lists = Archive['timeline'];

function viewsOf({ lists }: Lists, links: Links): YearView[] {
  return lists.map(({ list, count }) => ({ year: list, count, href: links.to(timelinePath(list, 1)) }));
}

/** So many years still have a bar each. */
const MOST_YEARS = 120;
const HEIGHT = 136;

/** The dates of each year, or of each decade where they reach far; null where there is no course of time. */
function timelineChart({ lists }: Lists, decades: readonly DecadeView[], links: Links): string | null {
  const years = lists.filter(({ list }) => list.length === 4).map(({ list, count }) => ({ year: Number(list), count }));
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) return null;
  const unit = last - first < MOST_YEARS ? 'year' : 'decade';
  const span = unit === 'year' ? 1 : 10;
  const start = Math.floor(first / span);
  const slots = new Map<number, Slot>();
  for (const { year, count } of years) {
    const at = Math.floor(year / span) - start;
    const list = String(year).padStart(4, '0');
    const href = unit === 'year' ? links.to(timelinePath(list, 1)) : decadeHref(list, decades, links);
    slots.set(at, { at, count: (slots.get(at)?.count ?? 0) + count, href });
  }
  const scale = yearScale(first, last, unit);
  return drawBars({
    id: 'spoken-of',
    caption: `Dates by ${unit}, ${scale.nameOf(0)} to ${scale.nameOf(scale.length - 1)}`,
    noun: 'date',
    height: HEIGHT,
    slots: [...slots.values()],
    ...scale,
  });
}

function decadeHref(year: string, decades: readonly DecadeView[], links: Links): string {
  const id = decadeId(year);
  const place = decades.findIndex((decade) => decade.id === id);
  const page = pageAt(place, decades.length, DECADES);
  return `${page === 1 ? '' : links.to(timelineOverviewPath(page))}#${id}`;
}

/** A page of what the texts speak of in a year or a decade, with the sentences that its drawer holds. */
export function timelinePage(
  { list, page }: ListDrawer,
  excerpts: readonly DateExcerpt[],
  context: RenderContext,
): Placed<TimelineListPage> {
  const path = timelinePath(list, page);
  const links = linksFrom(path);
  const { lists } = context.archive.timeline;
  const index = lists.findIndex((one) => one.list === list);
  const all = lists[index]?.count ?? 0;
  const pages = drawersFor(all);
  const told = excerpts.toSorted((a, b) => a.place - b.place);
  return {
    path,
    view: {
      kind: 'timeline-list',
      frame: frameOf(context, {
        path,
        title: `Of ${list}${page === 1 ? '' : `, page ${inThousands(page)}`}`,
        description: null,
        canonical: path,
      }),
      heading: list,
      summary: `${countOf(all, 'date')} of which the articles speak, earliest first${placeInWords(page, pages)}`,
      index: { label: HEADING, href: links.to(TIMELINE_PATH) },
      groups: groupsOf(told, links, context),
      pagination: paginationOf(page, pages, (other) => links.to(timelinePath(list, other))),
      earlier: linkToList(lists[index - 1], links),
      later: linkToList(lists[index + 1], links),
    },
  };
}

function linkToList(one: Lists['lists'][number] | undefined, links: Links): Link | null {
  return one === undefined ? null : { label: one.list, href: links.to(timelinePath(one.list, 1)) };
}

/** By months, and in these by times. */
function groupsOf(told: readonly DateExcerpt[], links: Links, context: RenderContext): TimelineListPage['groups'] {
  const groups: TimelineListPage['groups'] = [];
  for (const excerpt of told) {
    const heading = headingOf(excerpt.time);
    let group = groups.at(-1);
    if (group?.heading !== heading) {
      group = { heading, id: `part-${groups.length + 1}`, times: [] };
      groups.push(group);
    }
    const words = timexInWords(excerpt.time, null);
    const last = group.times.at(-1);
    const view = toldView(excerpt, links, context);
    if (last?.words === words) last.rows.push(view);
    else
      group.times.push({
        value: /^\d{4}(?:-\d\d){0,2}$/.test(excerpt.time) ? excerpt.time : null,
        words,
        rows: [view],
      });
  }
  return groups;
}

/** Null for a decade, which is not parted. */
function headingOf(time: string): string | null {
  const [, year, month, part] = /^(\d{4})(?:-(\d\d)|(-.+))?/.exec(time) ?? [];
  if (year === undefined) return null;
  if (month !== undefined) return monthInWords(year, Number(month));
  return part === undefined ? `Some time in ${year}` : `Parts of ${year}`;
}

function toldView(excerpt: DateExcerpt, links: Links, context: RenderContext): ToldView {
  const { path, time, modifier, confidence, before, words, after, anchor } = excerpt;
  const card = cardIn(context.archive, path);
  const href = links.to(articlePath(card.name));
  return {
    before,
    words,
    after,
    href: atAnchor(href, anchor),
    modified: modifier === null ? null : timexInWords(time, modifier),
    doubt: confidence === 'likely' || confidence === 'uncertain' ? confidence : null,
    source: sourceOf(card, null, links),
  };
}
