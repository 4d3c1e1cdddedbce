import type { Archive, Card, NamedInArchive } from '../../model/archive.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { courseChart, slotIdOf, unitOf } from '../course.ts';
import type { Links } from '../links.ts';
import { pageOf } from '../pagination.ts';
import { namePartPath } from '../paths.ts';
import { rowOf } from '../rows.ts';
import { companionsOf } from '../together.ts';
import { companyOf, companyViews, MOST_COMPANY } from '../topics/company.ts';
import type { CompanyView, RowView } from '../views.ts';

/** How many articles of an author stand on a page. */
export const WRITTEN = 40;

/** The articles on a page of an author's; the chart leads to the first of each month or year. */
export function writtenRows(named: NamedInArchive, page: number, links: Links, context: RenderContext): RowView[] {
  const cards = writtenBy(named, context.archive);
  const unit = unitOf(cards);
  const from = (page - 1) * WRITTEN;
  return pageOf(cards, page, WRITTEN).map((card, index) => {
    const row = rowOf(card, links, context);
    // The heading of the page says the rest.
    const isTold = row.authors === named.name && !row.authorsDerived;
    return { ...row, id: slotIdOf(card, cards[from + index - 1] ?? null, unit), authors: isTold ? '' : row.authors };
  });
}

/** An author's articles over time; null where there is no course of time. */
export function writtenChart(named: NamedInArchive, links: Links, { archive }: RenderContext): string | null {
  return courseChart({
    noun: 'article',
    items: writtenBy(named, archive).map((card) => ({ card, count: 1 })),
    size: WRITTEN,
    hrefOf: (page) => (page === 1 ? '' : links.to(namePartPath(named.id, 'written', page))),
  });
}

/** For what publications an author writes, and of whom and what more than once; nothing of a single article, which says so itself. */
export function writtenLists(named: NamedInArchive, links: Links, archive: Archive): CompanyView[] {
  const { id } = named;
  const cards = writtenBy(named, archive);
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

function writtenBy({ wrote }: NamedInArchive, archive: Archive): Card[] {
  return wrote.map((path) => cardIn(archive, path));
}
