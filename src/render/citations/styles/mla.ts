import { MONTH_NAMES } from '../../../language/en/calendar.ts';
import { type CitedName, inOrder, inverted } from '../names.ts';
import type { CitedDate, Reference } from '../reference.ts';
import { italic, pageRange, quoted, type Run, row, sentences, titleInHeadlineStyle } from './words.ts';

/** As an entry of a list of works cited by the MLA Handbook (9th edition, chapter 5), with the archive as second container. */
export function mla(reference: Reference): Run[] {
  const { authors, publication, date, page, archive, archiveUrl, url } = reference;
  const title = titleInHeadlineStyle(reference);
  return sentences([
    authors.length === 0 ? null : row([namesOf(authors)]),
    // What nothing is known to contain stands by itself.
    row([publication === null ? italic(title) : quoted(title, '.')]),
    row([italic(publication), editionOf(reference), dateOf(date), page === null ? null : pagesOf(page), url]),
    row([archive, archiveUrl]),
  ]);
}

function namesOf([first, second, ...more]: readonly CitedName[]): string {
  if (first === undefined) return '';
  if (second === undefined) return inverted(first);
  return `${inverted(first)}, ${more.length > 0 ? 'et al.' : `and ${inOrder(second)}`}`;
}

/** A version begins with a capital where it follows a title. */
function editionOf({ edition }: Reference): string | null {
  return edition === null ? null : edition.charAt(0).toUpperCase() + edition.slice(1);
}

function dateOf(date: CitedDate | null): string | null {
  if (date === null) return null;
  const { year, month, day, supplied } = date;
  const named = month === null ? null : shortMonth(MONTH_NAMES[month - 1] ?? '');
  const words = [day === null ? null : String(day), named, year].filter((part) => part !== null).join(' ');
  return supplied ? `[${words}?]` : words;
}

function shortMonth(name: string): string {
  if (name.length <= 4) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
}

function pagesOf(page: string): string {
  return `${/\d\s*[-–,&]\s*\p{L}?\d/u.test(page) ? 'pp.' : 'p.'} ${pageRange(page)}`;
}
