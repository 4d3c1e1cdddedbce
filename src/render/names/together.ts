import type { Archive, NamedInArchive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import type { RenderContext } from '../context.ts';
import type { Links } from '../links.ts';
import { type Companion, countHrefs, type TogetherPage, togetherPages } from '../lists/together.ts';
import type { Placed } from '../placed.ts';
import { nameHrefs } from './has-page.ts';
import { indexLink, kindOf } from './kinds.ts';
import { roleInRow } from './rows.ts';
import { TYPE_WORDS } from './words.ts';

/** Who or what stands in the same articles as a name. */
export interface CompanionView {
  name: string;
  role: string | null;
  href: string | null;
  type: string;
  count: number;
  countHref: string;
}

/** Whom and what an article names in any of its versions, of which lists and figures have one. */
export function namesIn({
  names,
  nameIds,
  clusterOf,
}: Pick<Archive, 'clusterOf' | 'names' | 'nameIds'>): (card: Card) => NamedInArchive[] {
  return (card) => {
    const versions = clusterOf.get(card.path)?.cluster.cards ?? [card];
    const ids = new Set(versions.flatMap(({ path }) => nameIds.get(path) ?? []));
    return [...ids].flatMap((id) => names.get(id) ?? []);
  };
}

/** The rows of the table on the page of a name: each count leads to a list of exactly those articles. */
export function companionViews(
  id: string,
  companions: readonly Companion<NamedInArchive>[],
  links: Links,
  archive: Archive,
): CompanionView[] {
  const hrefOf = nameHrefs(archive, links);
  const hrefs = countHrefs(id, companions, links);
  return companions.map(({ one, cards }, index) => ({
    name: one.name,
    href: hrefOf(one.id),
    type: TYPE_WORDS[one.type].one.toLowerCase(),
    role: roleInRow(one),
    count: cards.length,
    countHref: hrefs[index] ?? '',
  }));
}

/** The lists that the counts lead to. */
export function namedTogether(
  named: NamedInArchive,
  companions: readonly Companion<NamedInArchive>[],
  context: RenderContext,
): Generator<Placed<TogetherPage>> {
  const { id, name } = named;
  const index = (links: Links) => indexLink(named, links);
  const head = {
    id,
    name,
    type: kindOf(named).one,
    heading: 'Named together',
    index,
    told: 'names that stand beside this one in more than one article',
  };
  return togetherPages(head, companions, roleInRow, context);
}
