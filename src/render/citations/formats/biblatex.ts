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

/** For the LaTeX package biblatex, whose dates are those of ISO 8601-2 ("The biblatex Package", 2.3.8). */
export const BIBLATEX: Format = {
  name: 'BibLaTeX',
  ending: '.biblatex.bib',
  mediaType: 'application/x-bibtex',
  pieceOf: (reference) => texEntry(reference.id, fieldsOf(reference)),
};

function fieldsOf(reference: Reference): TexField[] {
  const { date } = reference;
  return [
    ['entrysubtype', '{newspaper}'],
    ['author', authorField(reference)],
    ['title', kept(reference.title)],
    ['journaltitle', kept(reference.publication)],
    ['date', date === null ? null : `{${date.value}${date.supplied ? '?' : ''}}`],
    ['pages', pagesField(reference)],
    ['location', braced(reference.place)],
    ['url', address(reference.url)],
    ['library', libraryField(reference)],
    ['language', languageField(reference)],
    ['keywords', braced(reference.subjects.join(', '))],
    ['abstract', braced(reference.abstract)],
    ['note', noteField(reference)],
  ];
}
