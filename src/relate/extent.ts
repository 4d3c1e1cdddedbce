import type { Archive, Extent } from '../model/archive.ts';

/** What every page says of the archive around it. */
export function extentOf({
  cards,
  leads,
  years,
  namesOfType,
  authors,
  topics,
  statements,
  timeline,
}: Omit<Archive, 'extent'>): Extent {
  const [first, last] = [years[0], years.at(-1)];
  return {
    articles: leads.length,
    versions: cards.length - leads.length,
    years: first === undefined || last === undefined ? null : { first: first.year, last: last.year },
    names: {
      person: namesOfType.person.length > 0,
      organisation: namesOfType.organisation.length > 0,
      place: namesOfType.place.length > 0,
      publication: namesOfType.publication.length > 0,
    },
    authors: authors.length > 0,
    topics: topics.length > 0,
    statements: statements.all > 0,
    times: timeline.all > 0,
  };
}
