import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { type Indexed, nameIndexPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { type PaginationView, pageAt, pageOf, pagesFor, paginationOf, placeInWords } from './pagination.ts';

/** The index of all names of a type, of authors, or of topics, from A to Z or by count. */
export interface IndexPage {
  kind: 'index';
  frame: Frame;
  heading: string;
  summary: string;
  order: 'a-z' | 'by-count';
  orders: (Link & { current: boolean })[];
  /** Where each letter begins. */
  letters: Link[];
  /** What the figures of the rows count. */
  columns: string[];
  groups: { letter: string | null; id: string | null; rows: IndexRowView[] }[];
  pagination: PaginationView | null;
}

/** A name or topic as a row of an index. */
export interface IndexRowView {
  /** In three parts, of which the middle one is what it is filed under: `Marco `, `Rubio`, `, Jr.` */
  name: [string, string, string];
  /** To its page, or to its one article. */
  href: string;
  /** Whether it leads to an article. */
  passing: boolean;
  role: string | null;
  /** What an index from A to Z says besides the first figure: `named in 2 articles, cited in 1`. */
  besides: string | null;
  /** The first counts articles. */
  figures: number[];
  /** Its articles through the years, as strokes in line with the figures (render/charts/sparkline.ts); null where there is no course of time. */
  courseHtml: string | null;
}

/** What an index lists, from A to Z and by a count. */
export interface Index<Item extends { filed: string }> {
  type: Indexed;
  heading: string;
  /** What is counted: `name`. */
  noun: string;
  /** How it is known: `as a program read them in the articles`. */
  known: string;
  fromAToZ: readonly Item[];
  byCount: { label: string; items: readonly Item[] };
  /** What the figures of the rows count. */
  columns: string[];
  rowOf: (item: Item, links: Links) => IndexRowView;
}

const ROWS = 200;

/** The pages of an index; none where it is empty. */
export function* indexPages<Item extends { filed: string }>(
  index: Index<Item>,
  context: RenderContext,
): Generator<Placed<IndexPage>> {
  if (index.fromAToZ.length === 0) return;
  yield* pagesInOrder('a-z', index, context);
  yield* pagesInOrder('by-count', index, context);
}

function* pagesInOrder<Item extends { filed: string }>(
  order: IndexPage['order'],
  index: Index<Item>,
  context: RenderContext,
): Generator<Placed<IndexPage>> {
  const { type, heading, noun, known, columns, byCount, rowOf } = index;
  const items = order === 'a-z' ? index.fromAToZ : byCount.items;
  const pages = pagesFor(items.length, ROWS);
  for (let page = 1; page <= pages; page += 1) {
    const path = nameIndexPath(type, order, page);
    const links = linksFrom(path);
    const shown = pageOf(items, page, ROWS);
    const title = `${heading}${order === 'a-z' ? '' : ' by count'}${page === 1 ? '' : `, page ${inThousands(page)}`}`;
    yield {
      path,
      view: {
        kind: 'index',
        frame: frameOf(context, { path, title, description: null, canonical: path }),
        heading,
        summary: `${countOf(items.length, noun)}${placeInWords(page, pages)}, ${known}`,
        order,
        orders: [
          { label: 'From A to Z', href: links.to(nameIndexPath(type, 'a-z', 1)), current: order === 'a-z' },
          { label: byCount.label, href: links.to(nameIndexPath(type, 'by-count', 1)), current: order !== 'a-z' },
        ],
        letters: order === 'a-z' ? lettersOf(index, links) : [],
        columns,
        groups:
          order === 'a-z'
            ? groupsOf(shown, items[(page - 1) * ROWS - 1], (item) => rowOf(item, links))
            : [{ letter: null, id: null, rows: shown.map((item) => rowOf(item, links)) }],
        pagination: paginationOf(page, pages, (one) => links.to(nameIndexPath(type, order, one))),
      },
    };
  }
}

const NO_LETTER = '0–9';

/** Chinese characters are too many for a heading each. */
const CHARACTERS = '漢字';

function letterOf({ filed }: { filed: string }): string {
  const [letter = ''] = filed;
  if (/\p{Script=Han}/u.test(letter)) return CHARACTERS;
  return /\p{L}/u.test(letter) ? letter.toUpperCase() : NO_LETTER;
}

function letterId(letter: string): string {
  if (letter === NO_LETTER) return 'letter-none';
  return `letter-${/^[A-Z]$/.test(letter) ? letter.toLowerCase() : letter.codePointAt(0)?.toString(16)}`;
}

function lettersOf<Item extends { filed: string }>(
  { type, fromAToZ }: Index<Item>,
  links: Links,
): IndexPage['letters'] {
  const letters = new Map<string, string>();
  for (const [index, item] of fromAToZ.entries()) {
    const letter = letterOf(item);
    if (letters.has(letter)) continue;
    const path = nameIndexPath(type, 'a-z', pageAt(index, fromAToZ.length, ROWS));
    letters.set(letter, `${links.to(path)}#${letterId(letter)}`);
  }
  return [...letters].map(([label, href]) => ({ label, href }));
}

/** The rows of a page by letters; a letter that goes on from the page before has its id there. */
function groupsOf<Item extends { filed: string }>(
  shown: readonly Item[],
  before: Item | undefined,
  rowOf: (item: Item) => IndexRowView,
): IndexPage['groups'] {
  const groups: IndexPage['groups'] = [];
  for (const item of shown) {
    const letter = letterOf(item);
    if (groups.at(-1)?.letter !== letter) {
      const continued = groups.length === 0 && before !== undefined && letterOf(before) === letter;
      groups.push({ letter, id: continued ? `${letterId(letter)}-continued` : letterId(letter), rows: [] });
    }
    groups.at(-1)?.rows.push(rowOf(item));
  }
  return groups;
}
