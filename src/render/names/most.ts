import type { Archive, NamedInArchive } from '../../model/archive.ts';
import type { NameType } from '../../model/finding.ts';
import type { Link } from '../link.ts';
import type { Links } from '../links.ts';
import { nameIndexPath, namePath, speakersPath } from '../paths.ts';
import { hasPage } from './has-page.ts';
import { byCount, byQuoted, byWritten, isShared, roleInRow } from './rows.ts';
import { TYPE_WORDS } from './words.ts';

/** Who or what an archive has most, each with how much. */
export interface MostView {
  heading: string;
  id: string;
  counted: string;
  index: Link;
  names: (Link & { role: string | null; count: number })[];
}

/** So many show who matters in an archive without being a list. */
export const MOST = 5;

/** Who is quoted most, who and what is named most, and who wrote most, for the front page; a name said in passing is never among them. */
export function mostNamed({ namesOfType, authors }: MostOf, links: Links): MostView[] {
  const quoted = {
    heading: 'Most quoted',
    id: 'most-quoted',
    counted: 'quotation',
    index: { label: 'All quotations', href: links.to(speakersPath(1)) },
    names: linksTo(byQuoted(namesOfType.person), ({ spoken }) => spoken.quoted, links),
  };
  const wrote = {
    heading: 'Most articles by',
    id: 'most-articles-by',
    counted: 'article',
    index: { label: 'All authors', href: links.to(nameIndexPath('author', 'a-z', 1)) },
    names: linksTo(byWritten(authors), ({ wrote }) => wrote.length, links),
  };
  return [quoted, ...NAMED.map((type) => named(type, namesOfType[type], links)), wrote].filter(
    ({ names }) => names.length > 0,
  );
}

type MostOf = Pick<Archive, 'namesOfType' | 'authors'>;

const NAMED: readonly NameType[] = ['person', 'organisation', 'place'];

function named(type: NameType, names: readonly NamedInArchive[], links: Links): MostView {
  const many = TYPE_WORDS[type].many.toLowerCase();
  return {
    heading: `Most named ${many}`,
    id: `most-named-${many}`,
    counted: 'article',
    index: { label: `All ${many}`, href: links.to(nameIndexPath(type, 'a-z', 1)) },
    names: linksTo(byCount(names), ({ articles }) => articles.length, links),
  };
}

function linksTo(names: readonly NamedInArchive[], countOf: (named: NamedInArchive) => number, links: Links) {
  return names
    .filter(hasPage)
    .slice(0, MOST)
    .map((one) => ({
      label: one.name,
      href: links.to(namePath(one.id)),
      // What each is called tells those who share a name apart.
      role: isShared(one) ? roleInRow(one) : null,
      count: countOf(one),
    }));
}
