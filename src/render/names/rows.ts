import type { Archive, NamedInArchive } from '../../model/archive.ts';
import { filingOf } from '../../model/filing.ts';
import type { NameType } from '../../model/finding.ts';
import { shortened } from '../../model/shortened.ts';
import { courseInLine } from '../charts/course.ts';
import { cardIn } from '../context.ts';
import type { Links } from '../links.ts';
import type { IndexRowView } from '../lists/indexes.ts';
import { articlePath, namePath } from '../paths.ts';
import { countOf } from '../text/figures.ts';
import { hasPage } from './has-page.ts';

const LONGEST_ROLE = 70;

/** What the figures of a row count: what names of a type do, or what authors do. */
type Counted = NameType | 'author';

/** A name as a row of an index; one said in passing leads to its article. Its figures are those of what is `counted`. */
export function nameRow(
  named: NamedInArchive,
  links: Links,
  archive: Archive,
  counted: Counted = named.type,
): IndexRowView {
  const [article] = [...countedIn(named, counted), ...named.articles.map(({ path }) => path), ...named.appeared];
  const paged = hasPage(named) || article === undefined;
  return {
    name: partsOf(named),
    href: links.to(paged ? namePath(named.id) : articlePath(cardIn(archive, article).name)),
    passing: !paged,
    role: counted === 'author' && !isShared(named) ? null : roleInRow(named),
    besides: counted === 'publication' ? namingInWords(named) : null,
    figures: figuresOf(named, counted),
    courseHtml: courseInLine(
      countedIn(named, counted).map((path) => cardIn(archive, path)),
      archive,
    ),
  };
}

/** Whether others have the name too, as a hash in its id says. */
export function isShared({ id }: NamedInArchive): boolean {
  return id.includes('~');
}

/** What the figures of such a row count; the first is the one that stands in an index from A to Z. */
export function columnsOf(counted: Counted): string[] {
  switch (counted) {
    case 'publication':
      return ['Appeared', 'Named in', 'Cited in'];
    case 'author':
      return ['Articles', 'Named in'];
    default:
      return ['Articles', 'Mentions', 'Statements'];
  }
}

function figuresOf(named: NamedInArchive, counted: Counted): number[] {
  const { articles, mentions, spoken } = named;
  const first = countedIn(named, counted).length;
  switch (counted) {
    case 'publication':
      return [first, articles.length, citingIn(named)];
    case 'author':
      return [first, articles.length];
    default:
      return [first, mentions, spoken.said];
  }
}

/** The paths of the articles that its first figure counts. */
function countedIn({ articles, appeared, wrote }: NamedInArchive, counted: Counted): string[] {
  switch (counted) {
    case 'publication':
      return appeared;
    case 'author':
      return wrote;
    default:
      return articles.map(({ path }) => path);
  }
}

/** How many articles give it as their source. */
export function citingIn({ articles }: NamedInArchive): number {
  return articles.filter(({ cited }) => cited > 0).length;
}

/** What an article says of a publication is another thing than that it appeared there. */
function namingInWords(named: NamedInArchive): string | null {
  const citing = citingIn(named);
  if (named.articles.length === 0) return null;
  return `named in ${countOf(named.articles.length, 'article')}${citing === 0 ? '' : `, cited in ${citing}`}`;
}

/** What somebody is called, as far as there is room beside the name. */
export function roleInRow({ role }: NamedInArchive): string | null {
  return role === null ? null : shortened(role, LONGEST_ROLE);
}

/** A person's name parted by the word that it is filed under; all else is filed as a whole. */
function partsOf({ type, name, filed }: NamedInArchive): IndexRowView['name'] {
  if (type !== 'person') return ['', name, ''];
  const word = filed.split(' ')[0];
  const words = name.split(/([\s,]+)/u);
  const at = words.findLastIndex((one) => filingOf(one) === word);
  return at < 0 ? ['', name, ''] : [words.slice(0, at).join(''), words[at] ?? '', words.slice(at + 1).join('')];
}

/** Who is named in most articles first; those that are equal from A to Z, as they come. */
export function byCount(names: readonly NamedInArchive[]): NamedInArchive[] {
  return names.toSorted((a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions);
}

/** Who wrote most articles first. */
export function byWritten(names: readonly NamedInArchive[]): NamedInArchive[] {
  return names.toSorted((a, b) => b.wrote.length - a.wrote.length);
}

/** The publications in which most articles appeared first, then those that most articles cite and name. */
export function byAppearance(names: readonly NamedInArchive[]): NamedInArchive[] {
  return names.toSorted(
    (a, b) =>
      b.appeared.length - a.appeared.length || citingIn(b) - citingIn(a) || b.articles.length - a.articles.length,
  );
}

/** Those who speak, most statements first. */
export function bySaid(names: readonly NamedInArchive[]): NamedInArchive[] {
  return names.filter(({ spoken }) => spoken.said > 0).sort((a, b) => b.spoken.said - a.spoken.said);
}

/** Those whose very words are quoted, most quotations first. */
export function byQuoted(names: readonly NamedInArchive[]): NamedInArchive[] {
  return names.filter(({ spoken }) => spoken.quoted > 0).sort((a, b) => b.spoken.quoted - a.spoken.quoted);
}
