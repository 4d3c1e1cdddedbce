import type { Card } from '../../model/card.ts';
import { type SourceView, sourceOf } from '../article/sources.ts';
import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { articlePath, namePath, PAGE_SIZE, type TogetherList, togetherPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { type PaginationView, pageAt, pageOf, pagesFor, paginationOf, placeInWords } from './pagination.ts';

/** What the pages of a name or topic share. */
export interface OfName {
  frame: Frame;
  name: string;
  /** `Person`, `Place`, `Topic`. */
  type: string;
  /** To the index of its type. */
  index: Link;
}

/** The articles in which a name or topic stands together with others. */
export interface TogetherPage extends OfName {
  kind: 'together';
  heading: string;
  home: string;
  summary: string;
  groups: { id: string; name: string; role: string | null; count: string; rows: SourceView[] }[];
  pagination: PaginationView | null;
}

/** A name or a topic, which may stand together with others. */
export interface Standing {
  id: string;
  filed: string;
}

/** What stands in the same articles as another, and those articles. */
export interface Companion<One extends Standing> {
  one: One;
  cards: Card[];
}

/**
 * What stands in most of some articles, most first; equals from A to Z. Nothing where there is one article only.
 * @param self The id of what all of the articles have, which is no companion of itself.
 */
export function companionsOf<One extends Standing>(
  cards: readonly Card[],
  standingIn: (card: Card) => readonly One[],
  self: string,
  most: number,
): Companion<One>[] {
  if (cards.length < 2) return [];
  const shared = new Map<One, Card[]>();
  for (const card of cards) {
    for (const other of new Set(standingIn(card))) {
      const own = shared.get(other);
      if (own === undefined) shared.set(other, [card]);
      else own.push(card);
    }
  }
  return [...shared]
    .map(([one, own]) => ({ one, cards: own }))
    .filter(({ one }) => one.id !== self)
    .sort((a, b) => b.cards.length - a.cards.length || (a.one.filed < b.one.filed ? -1 : 1))
    .slice(0, most);
}

/** Where the count of each companion leads: to a list of exactly the articles that it shares with `id`. */
export function countHrefs(
  id: string,
  companions: readonly Companion<Standing>[],
  links: Links,
  list: TogetherList = 'together',
): string[] {
  const rows = companions.reduce((sum, { cards }) => sum + (cards.length > 1 ? cards.length : 0), 0);
  let before = 0;
  return companions.map(({ one, cards }) => {
    const page = pageAt(before, rows, PAGE_SIZE);
    const [only] = cards;
    if (cards.length === 1 && only !== undefined) return links.to(articlePath(only.name));
    before += cards.length;
    return `${links.to(togetherPath(id, page, list))}#${anchorOf(one)}`;
  });
}

/** No slug has two dashes in a row, so these tell a hash from a word; the `~` of the address is no character for an id. */
function anchorOf({ id }: Standing): string {
  return `with-${id.replace('/', '-').replace('~', '--')}`;
}

/** What pages of lists say of what all their articles have in common. */
export interface Head {
  id: string;
  name: string;
  /** `Person`, `Topic`. */
  type: string;
  heading: string;
  index: (links: Links) => Link;
  /** What is counted: `names that stand with it in more than one article`. */
  told: string;
  list?: TogetherList;
}

/** The lists that the counts lead to, one after the other; of a single article there is none, since the count leads to it. */
export function* togetherPages<One extends Standing & { name: string }>(
  { id, name, type, heading, index: indexFrom, told, list = 'together' }: Head,
  companions: readonly Companion<One>[],
  roleOf: (one: One) => string | null,
  context: RenderContext,
): Generator<Placed<TogetherPage>> {
  const listed = companions.filter(({ cards }) => cards.length > 1);
  const rows = listed.flatMap(({ one, cards }) =>
    cards.map((card, index) => ({ one, card, count: cards.length, index })),
  );
  const pages = pagesFor(rows.length, PAGE_SIZE);
  for (let page = 1; rows.length > 0 && page <= pages; page += 1) {
    const path = togetherPath(id, page, list);
    const links = linksFrom(path);
    const groups: TogetherPage['groups'] = [];
    for (const { one, card, count, index } of pageOf(rows, page, PAGE_SIZE)) {
      // What goes on from the page before has its id there.
      const group = index === 0 ? anchorOf(one) : `${anchorOf(one)}-continued`;
      if (index === 0 || groups.length === 0) {
        const told = `${countOf(count, 'article')}${index === 0 ? '' : ', continued'}`;
        groups.push({ id: group, name: one.name, role: roleOf(one), count: told, rows: [] });
      }
      groups.at(-1)?.rows.push(sourceOf(card, null, links));
    }
    yield {
      path,
      view: {
        kind: 'together',
        frame: frameOf(context, {
          path,
          title: `${name}: ${heading.toLowerCase()}`,
          description: null,
          canonical: path,
        }),
        name,
        type,
        heading,
        index: indexFrom(links),
        home: links.to(namePath(id)),
        summary: `${inThousands(listed.length)} ${told}${placeInWords(page, pages)}`,
        groups,
        pagination: paginationOf(page, pages, (one) => links.to(togetherPath(id, one, list))),
      },
    };
  }
}
