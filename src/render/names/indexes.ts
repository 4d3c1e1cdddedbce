import type { NamedInArchive } from '../../model/archive.ts';
import type { NameType } from '../../model/finding.ts';
import type { RenderContext } from '../context.ts';
import { frameOf } from '../frame.ts';
import { countOf, inThousands } from '../in-words.ts';
import { type Links, linksFrom } from '../links.ts';
import { pageOf, pagesFor, paginationOf, placeInWords } from '../pagination.ts';
import { nameIndexPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import type { NameIndexPage } from '../views.ts';
import { byCount, nameRow } from './rows.ts';
import { NAME_TYPES, TYPE_WORDS } from './words.ts';

const ROWS = 200;

/** The indexes of people, organisations, places and publications; none where there are none. */
export function* nameIndexes(context: RenderContext): Generator<Placed<NameIndexPage>> {
  for (const type of NAME_TYPES) {
    const names = context.archive.namesOfType[type];
    if (names.length === 0) continue;
    yield* indexPages(type, 'a-z', names, context);
    yield* indexPages(type, 'by-count', byCount(names), context);
  }
}

function* indexPages(
  type: NameType,
  order: NameIndexPage['order'],
  names: readonly NamedInArchive[],
  context: RenderContext,
): Generator<Placed<NameIndexPage>> {
  const { many } = TYPE_WORDS[type];
  const pages = pagesFor(names.length, ROWS);
  for (let page = 1; page <= pages; page += 1) {
    const path = nameIndexPath(type, order, page);
    const links = linksFrom(path);
    const shown = pageOf(names, page, ROWS);
    const title = `${many}${order === 'a-z' ? '' : ' by count'}${page === 1 ? '' : `, page ${inThousands(page)}`}`;
    yield {
      path,
      view: {
        kind: 'name-index',
        frame: frameOf(context, { path, title, description: null, canonical: path }),
        heading: many,
        summary: `${countOf(names.length, 'name')}${placeInWords(page, pages)}`,
        order,
        orders: [
          { label: 'From A to Z', href: links.to(nameIndexPath(type, 'a-z', 1)), current: order === 'a-z' },
          { label: 'Most named first', href: links.to(nameIndexPath(type, 'by-count', 1)), current: order !== 'a-z' },
        ],
        letters: order === 'a-z' ? lettersOf(type, names, links) : [],
        groups:
          order === 'a-z'
            ? groupsOf(shown, names[(page - 1) * ROWS - 1], links, context)
            : [{ letter: null, id: null, rows: shown.map((named) => nameRow(named, links, context.archive)) }],
        pagination: paginationOf(page, pages, (one) => links.to(nameIndexPath(type, order, one))),
      },
    };
  }
}

const NO_LETTER = '0–9';

function letterOf({ filed }: NamedInArchive): string {
  const letter = filed.charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : NO_LETTER;
}

function letterId(letter: string): string {
  return `letter-${letter === NO_LETTER ? 'none' : letter.toLowerCase()}`;
}

function lettersOf(type: NameType, names: readonly NamedInArchive[], links: Links): NameIndexPage['letters'] {
  const letters = new Map<string, string>();
  for (const [index, named] of names.entries()) {
    const letter = letterOf(named);
    if (letters.has(letter)) continue;
    const path = nameIndexPath(type, 'a-z', 1 + Math.floor(index / ROWS));
    letters.set(letter, `${links.to(path)}#${letterId(letter)}`);
  }
  return [...letters].map(([label, href]) => ({ label, href }));
}

/** The rows of a page by letters; a letter that goes on from the page before has its id there. */
function groupsOf(
  shown: readonly NamedInArchive[],
  before: NamedInArchive | undefined,
  links: Links,
  { archive }: RenderContext,
): NameIndexPage['groups'] {
  const groups: NameIndexPage['groups'] = [];
  for (const named of shown) {
    const letter = letterOf(named);
    if (groups.at(-1)?.letter !== letter) {
      const continued = groups.length === 0 && before !== undefined && letterOf(before) === letter;
      groups.push({ letter, id: continued ? `${letterId(letter)}-continued` : letterId(letter), rows: [] });
    }
    groups.at(-1)?.rows.push(nameRow(named, links, archive));
  }
  return groups;
}
