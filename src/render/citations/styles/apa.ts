import { MONTH_NAMES } from '../../../language/en/calendar.ts';
import type { CitedName } from '../names.ts';
import type { CitedDate, Reference } from '../reference.ts';
import { curled, inSeries, italic, pageRange, type Run, row, sentences } from './words.ts';

/** As an entry of a list of references by the Publication Manual of the APA (7th edition, 10.1, example 16). */
export function apa(reference: Reference): Run[] {
  const { authors, date, publication, page, archive, url } = reference;
  const words = curled(reference.title);
  // What nothing is known to contain stands by itself.
  const title = row([publication === null ? italic(words) : words]);
  const year = row([`(${date === null ? 'n.d.' : dateOf(date)})`]);
  const place = [row([italic(publication), page === null ? null : pageRange(page)]), row([archive])];
  const head = authors.length === 0 ? [title, year] : [row([namesOf(authors)]), year, title];
  const entry = sentences([...head, ...place]);
  // An address has no full stop behind it.
  return url === null ? entry : [...entry, { words: ` ${url}`, italic: false }];
}

const MOST_NAMES = 20;

function namesOf(authors: readonly CitedName[]): string {
  const names = authors.map(initialled);
  if (names.length > MOST_NAMES) return `${names.slice(0, MOST_NAMES - 1).join(', ')}, … ${names.at(-1) ?? ''}`;
  return names.length === 2 ? names.join(', & ') : inSeries(names, '&');
}

/** `Marek, J.-K.`, `van der Berg, A. M.`, `Doe, J., Jr.` */
function initialled(name: CitedName): string {
  if (name.kind === 'whole') return name.name;
  const { given, particle, family, suffix } = name;
  return [particle === null ? family : `${particle} ${family}`, initialsOf(given), suffix]
    .filter((part) => part !== null)
    .join(', ');
}

function initialsOf(given: string): string {
  const names = given.split(/\s+|(?<=\.)(?=\p{L})/u);
  return names
    .map((name) =>
      name
        .split('-')
        .flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? [])
        .map((initial) => `${initial.toUpperCase()}.`)
        .join('-'),
    )
    .filter((initials) => initials !== '')
    .join(' ');
}

function dateOf({ year, month, day, supplied }: CitedDate): string {
  const named = month === null ? null : (MONTH_NAMES[month - 1] ?? null);
  const words = named === null ? year : `${year}, ${named}${day === null ? '' : ` ${day}`}`;
  return supplied ? `ca. ${words}` : words;
}
