import type { Archive, Card, NamedInArchive } from '../../model/archive.ts';
import type { RenderContext } from '../context.ts';
import type { Links } from '../links.ts';
import { nameIndexPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { type Companion, countHrefs, togetherPages } from '../together.ts';
import type { NamePage, TogetherPage } from '../views.ts';
import { nameHrefs } from './has-page.ts';
import { roleInRow } from './rows.ts';
import { TYPE_WORDS } from './words.ts';

/** Whom and what an article names. */
export function namesIn({ names, nameIds }: Pick<Archive, 'names' | 'nameIds'>): (card: Card) => NamedInArchive[] {
  return ({ path }) => (nameIds.get(path) ?? []).flatMap((id) => names.get(id) ?? []);
}

/** The rows of the table on the page of a name: each count leads to a list of exactly those articles. */
export function companionViews(
  id: string,
  companions: readonly Companion<NamedInArchive>[],
  links: Links,
  archive: Archive,
): NamePage['together'] {
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
  { id, name, type }: NamedInArchive,
  companions: readonly Companion<NamedInArchive>[],
  context: RenderContext,
): Generator<Placed<TogetherPage>> {
  const { one, many } = TYPE_WORDS[type];
  const index = (links: Links) => ({ label: many, href: links.to(nameIndexPath(type, 'a-z', 1)) });
  const head = { id, name, type: one, heading: 'Named together', index, told: 'names' };
  return togetherPages(head, companions, roleInRow, context);
}
