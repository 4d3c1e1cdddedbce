import type { Reference } from '../reference.ts';

/** A format in which programs exchange references. */
export interface Format {
  /** `BibTeX` */
  name: string;
  /** Of its files: `.bib`. */
  ending: string;
  mediaType: string;
  /** A reference as a piece of a file, without the line feed behind it. */
  pieceOf: (reference: Reference, place: PlaceInFile) => string;
}

export interface PlaceInFile {
  first: boolean;
  last: boolean;
}

/** References as the text of a file. */
export function textIn({ pieceOf }: Format, references: readonly Reference[]): string {
  const last = references.length - 1;
  return references
    .map((reference, index) => `${pieceOf(reference, { first: index === 0, last: index === last })}\n`)
    .join('');
}
