import { type QuotationView, quotationView } from '../article/sources.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { QuotationExcerpt } from '../excerpts.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { drawersFor, type ListDrawer } from '../lists/drawers.ts';
import type { IndexRowView } from '../lists/indexes.ts';
import { type PaginationView, pageOf, pagesFor, paginationOf, placeInWords } from '../lists/pagination.ts';
import { nameHrefs } from '../names/has-page.ts';
import { bySaid, columnsOf, nameRow } from '../names/rows.ts';
import { PAGE_SIZE, QUOTES_PATH, quotationsPath, speakersPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { quotationList } from './drawers.ts';

/** A page of a list of quotations: of a year, of those by nobody with a name. */
export interface QuotationsPage {
  kind: 'quotations';
  frame: Frame;
  heading: string;
  summary: string;
  index: Link;
  rows: QuotationView[];
  pagination: PaginationView | null;
}

/** Who is quoted, and the ways to all lists of quotations. */
export interface SpeakersPage {
  kind: 'speakers';
  frame: Frame;
  heading: string;
  summary: string;
  /** On the first page only. */
  lists: { label: string; href: string; count: number }[];
  nameless: Link | null;
  csv: Link | null;
  columns: string[];
  speakers: IndexRowView[];
  pagination: PaginationView | null;
}

/** A page of a list of quotations, with those that its drawer holds. */
export function quotationsPage(
  { list, page }: ListDrawer,
  quotations: readonly QuotationExcerpt[],
  context: RenderContext,
): Placed<QuotationsPage> {
  const path = quotationsPath(list, page);
  const links = linksFrom(path);
  const { statements } = context.archive;
  const all = list === NAMELESS ? statements.nameless : (statements.byYear.get(list === 'undated' ? null : list) ?? 0);
  const pages = drawersFor(all);
  const heading = headingOf(list);
  return {
    path,
    view: {
      kind: 'quotations',
      frame: frameOf(context, {
        path,
        title: `${heading}${page === 1 ? '' : `, page ${inThousands(page)}`}`,
        description: null,
        canonical: path,
      }),
      heading,
      summary: `${countOf(all, 'statement')}, earliest first${placeInWords(page, pages)}`,
      index: { label: 'Quotations', href: links.to(speakersPath(1)) },
      rows: quotations.map((one) =>
        quotationView(one, cardIn(context.archive, one.path), speakerOf(one, links, context), links),
      ),
      pagination: paginationOf(page, pages, (other) => links.to(quotationsPath(list, other))),
    },
  };
}

const NAMELESS = 'nameless';

function headingOf(list: string): string {
  if (list === NAMELESS) return 'By somebody without a name';
  return list === 'undated' ? 'Quotations in undated articles' : `Quotations in ${list}`;
}

function speakerOf(
  { speaker, speakerText }: QuotationExcerpt,
  links: Links,
  { archive }: RenderContext,
): QuotationView['speaker'] {
  const named = speaker === null ? undefined : archive.names.get(speaker);
  return { name: named?.name ?? speakerText, href: nameHrefs(archive, links)(speaker) };
}

/** Who is quoted, most first: `quotations/index.html` …; the first page leads to the lists by date too. None where nobody is. */
export function* speakerPages(context: RenderContext): Generator<Placed<SpeakersPage>> {
  const { statements, namesOfType } = context.archive;
  if (statements.all === 0) return;
  const speakers = bySaid(Object.values(namesOfType).flat());
  const pages = pagesFor(speakers.length, PAGE_SIZE);
  for (let page = 1; page <= pages; page += 1) {
    const path = speakersPath(page);
    const links = linksFrom(path);
    const heading = page === 1 ? 'Quotations' : 'Who is quoted';
    yield {
      path,
      view: {
        kind: 'speakers',
        frame: frameOf(context, {
          path,
          title: page === 1 ? heading : `${heading}, page ${inThousands(page)}`,
          description: null,
          canonical: path,
        }),
        heading,
        summary: `${countOf(statements.all, 'statement')}, ${inThousands(statements.all - statements.nameless)} of them by ${countOf(speakers.length, 'name')}${placeInWords(page, pages)}`,
        lists: page === 1 ? listsOf(context, links) : [],
        nameless: page === 1 ? linkToNameless(context, links) : null,
        csv: page === 1 ? { label: tableLabel(context), href: links.to(QUOTES_PATH) } : null,
        columns: columnsOf('person'),
        speakers: pageOf(speakers, page, PAGE_SIZE).map((named) => nameRow(named, links, context.archive, 'person')),
        pagination: paginationOf(page, pages, (one) => links.to(speakersPath(one))),
      },
    };
  }
}

/** The table has a row for each quotation of each version of a text. */
function tableLabel({ archive: { repeats } }: RenderContext): string {
  const versions = repeats.size === 0 ? '' : ', in every version of a text';
  return `All of them${versions}, and the words quoted in them, as a table (CSV)`;
}

function listsOf({ archive: { statements } }: RenderContext, links: Links): SpeakersPage['lists'] {
  return [...statements.byYear].map(([year, count]) => ({
    label: year ?? 'Undated',
    href: links.to(quotationsPath(quotationList(year), 1)),
    count,
  }));
}

function linkToNameless({ archive: { statements } }: RenderContext, links: Links): SpeakersPage['nameless'] {
  if (statements.nameless === 0) return null;
  const label = `${countOf(statements.nameless, 'statement')} by somebody without a name`;
  return { label, href: links.to(quotationsPath(NAMELESS, 1)) };
}
