import { MONTH_NAMES } from '../../../language/en/calendar.ts';
import { type CitedName, inOrder } from '../names.ts';
import type { CitedDate, Reference } from '../reference.ts';
import { inSeries, italic, quoted, type Run, row, sentences, titleInHeadlineStyle } from './words.ts';

/** As an entry of a bibliography by the Chicago Manual of Style (17th edition, 14.191–200). */
export function chicago(reference: Reference): Run[] {
  const { authors, publication, archive, archiveUrl, url } = reference;
  const title = titleInHeadlineStyle(reference);
  const issue = issueOf(reference);
  const entry =
    authors.length === 0
      ? [row([italic(publication)]), row([quoted(title, '.')]), row(issue)]
      : [row([namesOf(authors)]), ...articleOf(title, italic(publication), issue)];
  return sentences([...entry, row([archive, archiveUrl]), row([url])]);
}

/** What nothing is known to contain is one sentence with its date. */
function articleOf(title: string, publication: Run | null, issue: readonly (string | null)[]): (Run[] | null)[] {
  if (publication === null) return [row([quoted(title, ','), issue.filter((part) => part !== null).join(', ')], ' ')];
  return [row([quoted(title, '.')]), row([publication, ...issue])];
}

function issueOf({ date, edition, section }: Reference): (string | null)[] {
  return [
    date === null ? 'n.d.' : dateOf(date),
    edition === null ? null : `${edition} edition`,
    section === null ? null : `sec. ${section}`,
  ];
}

const MOST_NAMES = 10;
const OF_MANY = 7;

function namesOf([first, ...others]: readonly CitedName[]): string {
  if (first === undefined) return '';
  const names = [filed(first), ...others.map(inOrder)];
  return names.length > MOST_NAMES ? `${names.slice(0, OF_MANY).join(', ')}, et al.` : withAnd(names);
}

/** The inverted name before it asks for a comma even between two. */
function withAnd(names: readonly string[]): string {
  return names.length === 2 ? names.join(', and ') : inSeries(names, 'and');
}

/** Under the family name itself: `Berg, Anna van der`. */
function filed(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  const { given, particle, family, suffix } = name;
  return [family, particle === null ? given : `${given} ${particle}`, suffix]
    .filter((part) => part !== null)
    .join(', ');
}

function dateOf({ year, month, day, supplied }: CitedDate): string {
  const named = month === null ? '' : (MONTH_NAMES[month - 1] ?? '');
  const words = day === null ? `${named} ${year}`.trim() : `${named} ${day}, ${year}`;
  return supplied ? `[${words}?]` : words;
}
