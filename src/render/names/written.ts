import type { Archive, NamedInArchive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { Links } from '../links.ts';
import { type RowView, rowOf } from '../lists/rows.ts';
import { companionsOf, countHrefs, type TogetherPage, togetherPages } from '../lists/together.ts';
import type { Placed } from '../placed.ts';
import {
  type Company,
  type CompanyView,
  companionsIn,
  companyOf,
  companyViews,
  MOST_COMPANY,
  roleOf,
} from '../topics/company.ts';
import { indexLink, kindOf } from './kinds.ts';

/** An article of an author as a row, in which the heading of the page says who wrote them, where it says all. */
export function writtenRow(card: Card, { name }: NamedInArchive, links: Links, context: RenderContext): RowView {
  const row = rowOf(card, links, context);
  return row.authors === name && !row.authorsDerived ? { ...row, authors: '' } : row;
}

/** For what publications an author writes, and of whom and what more than once; nothing of a single article, which says so itself. */
export function writtenCompany({ id, wrote }: NamedInArchive, archive: Archive): Company[] {
  const cards = wrote.map((path) => cardIn(archive, path));
  const publicationOf = ({ path }: Card) => archive.names.get(archive.publicationIds.get(path) ?? '') ?? [];
  const publications = companionsOf(cards, (card) => [publicationOf(card)].flat(), id, MOST_COMPANY);
  const company = companyOf({ id, cards, topics: 'Topics' }, archive).map((list) => ({
    ...list,
    companions: list.companions.filter(({ cards: shared }) => shared.length > 1),
  }));
  const lists = [{ heading: 'Publications', id: 'publications', companions: publications }, ...company];
  return lists.filter(({ companions }) => companions.length > 0);
}

/** The same as lists on the page of the author. */
export function writtenLists(
  { id }: NamedInArchive,
  company: readonly Company[],
  links: Links,
  archive: Archive,
): CompanyView[] {
  return companyViews(company, countHrefs(id, companionsIn(company), links, WRITTEN_WITH), links, archive);
}

const WRITTEN_WITH = 'written-with';

/** The lists that the counts lead to. */
export function writtenTogether(
  named: NamedInArchive,
  company: readonly Company[],
  context: RenderContext,
): Generator<Placed<TogetherPage>> {
  const { id, name } = named;
  const index = (links: Links) => indexLink(named, links);
  const told = 'names and topics that more than one of the articles has';
  const head = {
    id,
    name,
    type: kindOf(named).one,
    heading: 'What the articles share',
    index,
    told,
    list: WRITTEN_WITH,
  } as const;
  return togetherPages(head, companionsIn(company), roleOf, context);
}
