import type { Reference } from '../reference.ts';
import type { Format } from './format.ts';
import {
  address,
  authorField,
  braced,
  kept,
  languageField,
  libraryField,
  noteField,
  pagesField,
  type TexField,
  texEntry,
} from './tex.ts';

/** For BibTeX with a style of 1988 or one of those that know addresses. */
export const BIBTEX: Format = {
  name: 'BibTeX',
  ending: '.bib',
  mediaType: 'application/x-bibtex',
  pieceOf: (reference) => texEntry(reference.id, fieldsOf(reference)),
};

function fieldsOf(reference: Reference): TexField[] {
  // It cannot say of a date that it was derived; the note does.
  const date = reference.date?.supplied === false ? reference.date : null;
  return [
    ['author', authorField(reference)],
    ['title', kept(reference.title)],
    ['journal', kept(reference.publication)],
    ['year', braced(date?.year ?? null)],
    ['month', date?.month ? (MONTHS[date.month - 1] ?? null) : null],
    ['day', date?.day ? `{${date.day}}` : null],
    ['pages', pagesField(reference)],
    ['address', braced(reference.place)],
    ['url', address(reference.url)],
    ['library', libraryField(reference)],
    ['language', languageField(reference)],
    ['keywords', braced(reference.subjects.join(', '))],
    ['abstract', braced(reference.abstract)],
    ['note', noteField(reference)],
  ];
}

/** The macros that every style has. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
