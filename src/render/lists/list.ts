import type { YearOfCards } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import type { RenderContext } from '../context.ts';
import { type CalendarView, calendarOf } from '../dates/calendar.ts';
import { monthInWords, monthOf } from '../dates/in-words.ts';
import { dayId, dayInYear, monthId } from '../dates/months.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { LIST_SIZE, listPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf } from '../text/figures.ts';
import { type PaginationView, pageOf, pagesFor, paginationOf, placeInWords } from './pagination.ts';
import { type RowView, rowOf } from './rows.ts';

/** One page of a list: a year, the undated, the texts in several versions. */
export interface ListPage {
  kind: 'list';
  frame: Frame;
  heading: string;
  /** `214 articles, page 2 of 5` */
  summary: string;
  /** On the first page of a year. */
  calendar: CalendarView | null;
  groups: { heading: string | null; id: string | null; rows: RowView[] }[];
  pagination: PaginationView | null;
  /** The neighbouring years. */
  earlier: Link | null;
  later: Link | null;
}

/** The lists of all years: `dates/2025.html`, `dates/2025-2.html` …, each from January to December, as one reads a year. */
export function* yearLists(context: RenderContext): Generator<Placed<ListPage>> {
  const { years } = context.archive;
  for (const [index, year] of years.entries()) {
    yield* listPages(context, {
      name: year.year,
      heading: year.year,
      order: 'earliest first',
      cards: year.cards,
      calendarFrom: (links) => calendarOf(year, links),
      groupsOf: (cards, links) => monthGroups(year.year, cards, links, context),
      earlier: years[index - 1] ?? null,
      later: years[index + 1] ?? null,
    });
  }
}

/** The list of what has no date: `dates/undated.html`, `dates/undated-2.html` …, in the order of the files' names. */
export function* undatedLists(context: RenderContext): Generator<Placed<ListPage>> {
  const { undated } = context.archive;
  yield* plainLists(context, {
    name: 'undated',
    heading: 'Undated',
    order: 'in the order of their files’ names',
    cards: undated,
  });
}

/** The list of what the archive has in several versions, each by its earliest: `dates/copies.html`, `dates/copies-2.html` … */
export function* copiesLists(context: RenderContext): Generator<Placed<ListPage>> {
  const { clusters } = context.archive;
  yield* plainLists(context, {
    name: 'copies',
    heading: 'In several versions',
    order: 'each by the earliest version of its text',
    cards: clusters.flatMap(({ cards }) => cards.slice(0, 1)),
  });
}

/** A list that has no months and no neighbours; none where nothing is in it. */
function* plainLists(
  context: RenderContext,
  list: Pick<List, 'name' | 'heading' | 'order' | 'cards'>,
): Generator<Placed<ListPage>> {
  if (list.cards.length === 0) return;
  yield* listPages(context, {
    ...list,
    calendarFrom: () => null,
    groupsOf: (cards, links) => [{ heading: null, id: null, rows: cards.map((card) => rowOf(card, links, context)) }],
    earlier: null,
    later: null,
  });
}

interface List {
  /** As its addresses have it. */
  name: string;
  heading: string;
  order: string;
  cards: readonly Card[];
  calendarFrom: (links: Links) => CalendarView | null;
  groupsOf: (cards: readonly Card[], links: Links) => ListPage['groups'];
  earlier: YearOfCards | null;
  later: YearOfCards | null;
}

function* listPages(context: RenderContext, list: List): Generator<Placed<ListPage>> {
  const pages = pagesFor(list.cards.length, LIST_SIZE);
  for (let page = 1; page <= pages; page += 1) {
    const path = listPath(list.name, page);
    const links = linksFrom(path);
    const cards = pageOf(list.cards, page, LIST_SIZE);
    const view: ListPage = {
      kind: 'list',
      frame: frameOf(context, {
        path,
        title: `${list.heading}${page === 1 ? '' : `, page ${page}`}`,
        description: null,
        canonical: path,
      }),
      heading: list.heading,
      summary: `${countOf(list.cards.length, 'article')}, ${list.order}${placeInWords(page, pages)}`,
      calendar: page === 1 ? list.calendarFrom(links) : null,
      groups: list.groupsOf(cards, links),
      pagination: paginationOf(page, pages, (one) => links.to(listPath(list.name, one))),
      earlier: list.earlier === null ? null : yearLink(list.earlier, links),
      later: list.later === null ? null : yearLink(list.later, links),
    };
    yield { path, view };
  }
}

function yearLink({ year }: YearOfCards, links: Links): Link {
  return { label: year, href: links.to(listPath(year, 1)) };
}

function monthGroups(year: string, cards: readonly Card[], links: Links, context: RenderContext): ListPage['groups'] {
  const groups: ListPage['groups'] = [];
  let before: string | null = null;
  for (const card of cards) {
    const value = card.published?.value ?? year;
    const [month, day] = [monthOf(value), dayInYear(value)];
    const id = monthId(month);
    if (groups.at(-1)?.id !== id) groups.push({ heading: monthHeading(year, month), id, rows: [] });
    groups
      .at(-1)
      ?.rows.push({ ...rowOf(card, links, context), id: day === null || day === before ? null : dayId(day) });
    before = day;
  }
  return groups;
}

function monthHeading(year: string, month: number | null): string {
  return month === null ? `Some time in ${year}` : monthInWords(year, month);
}
