import type { Archive, Card, NamedInArchive } from '../../model/archive.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { frameOf } from '../frame.ts';
import { countOf, inThousands } from '../in-words.ts';
import { type Links, linksFrom } from '../links.ts';
import { pageOf, pagesFor, paginationOf, placeInWords } from '../pagination.ts';
import { articlePath, nameIndexPath, namePath, PAGE_SIZE, togetherPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { sourceOf } from '../sources.ts';
import type { NamePage, TogetherPage } from '../views.ts';
import { nameHrefs } from './has-page.ts';
import { roleInRow } from './rows.ts';
import { TYPE_WORDS } from './words.ts';

/** Somebody or something that is named in the same articles. */
export interface Companion {
  named: NamedInArchive;
  cards: Card[];
}

/** Beyond these a table is no longer read. */
const MOST_COMPANIONS = 15;

/** Who is named most often in the articles that name somebody, with those articles; nobody where there is one article only. */
export function companionsOf({ id, articles }: NamedInArchive, archive: Archive): Companion[] {
  if (articles.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { path } of articles) {
    for (const other of new Set(archive.nameIds.get(path))) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  counts.delete(id);
  const chosen = [...counts]
    .flatMap(([other, count]) => ({ named: archive.names.get(other), count }))
    .filter((one): one is { named: NamedInArchive; count: number } => one.named !== undefined)
    .sort((a, b) => b.count - a.count || (a.named.filed < b.named.filed ? -1 : 1))
    .slice(0, MOST_COMPANIONS);
  const cards = new Map(chosen.map(({ named }): [string, Card[]] => [named.id, []]));
  for (const { path } of articles) {
    for (const other of new Set(archive.nameIds.get(path))) cards.get(other)?.push(cardIn(archive, path));
  }
  return chosen.map(({ named }) => ({ named, cards: cards.get(named.id) ?? [] }));
}

/** The rows of the table on the page of a name: each count leads to a list of exactly those articles. */
export function companionViews(
  id: string,
  companions: readonly Companion[],
  links: Links,
  archive: Archive,
): NamePage['together'] {
  const hrefOf = nameHrefs(archive, links);
  let before = 0;
  return companions.map(({ named, cards }) => {
    const page = 1 + Math.floor(before / PAGE_SIZE);
    const [only] = cards;
    if (cards.length > 1) before += cards.length;
    return {
      name: named.name,
      href: hrefOf(named.id),
      type: TYPE_WORDS[named.type].one.toLowerCase(),
      role: roleInRow(named),
      count: cards.length,
      countHref:
        cards.length === 1 && only !== undefined
          ? links.to(articlePath(only.name))
          : `${links.to(togetherPath(id, page))}#${anchorOf(named)}`,
    };
  });
}

/** No slug has two dashes in a row, so these tell a hash from a word; the `~` of the address is no character for an id. */
function anchorOf({ id }: NamedInArchive): string {
  return `with-${id.replace('/', '-').replace('~', '--')}`;
}

/** The lists that the counts lead to, one after the other; of a single article there is none, since the count leads to it. */
export function* togetherPages(
  { id, name, type }: NamedInArchive,
  companions: readonly Companion[],
  context: RenderContext,
): Generator<Placed<TogetherPage>> {
  const rows = companions
    .filter(({ cards }) => cards.length > 1)
    .flatMap(({ named, cards }) => cards.map((card, index) => ({ named, card, count: cards.length, index })));
  const pages = pagesFor(rows.length, PAGE_SIZE);
  for (let page = 1; rows.length > 0 && page <= pages; page += 1) {
    const path = togetherPath(id, page);
    const links = linksFrom(path);
    const groups: TogetherPage['groups'] = [];
    for (const { named, card, count, index } of pageOf(rows, page, PAGE_SIZE)) {
      // What goes on from the page before has its id there.
      const group = index === 0 ? anchorOf(named) : `${anchorOf(named)}-continued`;
      if (index === 0 || groups.length === 0) {
        groups.push({
          id: group,
          name: named.name,
          role: roleInRow(named),
          count: countOf(count, 'article'),
          rows: [],
        });
      }
      groups.at(-1)?.rows.push(sourceOf(card, null, links));
    }
    const title = `${name}, with others`;
    yield {
      path,
      view: {
        kind: 'together',
        frame: frameOf(context, { path, title, description: null, canonical: path }),
        name,
        type: TYPE_WORDS[type].one,
        index: { label: TYPE_WORDS[type].many, href: links.to(nameIndexPath(type, 'a-z', 1)) },
        home: links.to(namePath(id)),
        summary: `${inThousands(new Set(rows.map(({ named }) => named)).size)} names that stand with it in more than one article${placeInWords(page, pages)}`,
        groups,
        pagination: paginationOf(page, pages, (one) => links.to(togetherPath(id, one))),
      },
    };
  }
}
