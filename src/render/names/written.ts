import type { Archive, Card, NamedInArchive } from '../../model/archive.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { Links } from '../links.ts';
import { type RowView, rowOf } from '../rows.ts';
import { companionsOf } from '../together.ts';
import { type CompanyView, companyOf, companyViews, MOST_COMPANY } from '../topics/company.ts';

/** An article of an author as a row, in which the heading of the page says who wrote them, where it says all. */
export function writtenRow(card: Card, { name }: NamedInArchive, links: Links, context: RenderContext): RowView {
  const row = rowOf(card, links, context);
  return row.authors === name && !row.authorsDerived ? { ...row, authors: '' } : row;
}

/** For what publications an author writes, and of whom and what more than once; nothing of a single article, which says so itself. */
export function writtenLists(named: NamedInArchive, links: Links, archive: Archive): CompanyView[] {
  const { id, wrote } = named;
  const cards = wrote.map((path) => cardIn(archive, path));
  const publicationOf = ({ path }: Card) => archive.names.get(archive.publicationIds.get(path) ?? '') ?? [];
  const publications = companionsOf(cards, (card) => [publicationOf(card)].flat(), id, MOST_COMPANY);
  const company = companyOf({ id, cards, topics: 'Topics' }, archive).map((list) => ({
    ...list,
    companions: list.companions.filter(({ cards: shared }) => shared.length > 1),
  }));
  const lists = [{ heading: 'Publications', id: 'publications', companions: publications }, ...company];
  return companyViews(
    lists.filter(({ companions }) => companions.length > 0),
    null,
    links,
    archive,
  );
}
