import type { Reference } from '../reference.ts';

/** A format in which programs exchange references. */
export interface Format {
  /** `BibTeX` */
  name: string;
  /** Of its files: `.bib`. */
  ending: string;
  mediaType: string;
  /** A reference as a piece of a file, without the line feed behind it. */
  pieceOf: (reference: Reference) => string;
  /** The piece with what a file has around its pieces; absent where that is nothing. */
  inFile?: (piece: string, place: PlaceInFile) => string;
}

export interface PlaceInFile {
  first: boolean;
  last: boolean;
}

/** References as the text of a file. */
export function textIn(format: Format, references: readonly Reference[]): string {
  return textOfPieces(format, references.map(format.pieceOf));
}

/** The text of a file that has these pieces. */
export function textOfPieces(format: Format, pieces: readonly string[]): string {
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => `${placed(piece, format, { first: index === 0, last: index === last })}\n`)
    .join('');
}

/** A piece as it stands in a file, without the line feed behind it. */
export function placed(piece: string, { inFile }: Format, place: PlaceInFile): string {
  return inFile === undefined ? piece : inFile(piece, place);
}
