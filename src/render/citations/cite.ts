import type { Card } from '../../model/card.ts';
import type { RenderContext } from '../context.ts';
import type { Link } from '../link.ts';
import { FROM_RIGHT_TO_LEFT } from '../text/isolated.ts';
import { type Format, textIn, textOfPieces } from './formats/format.ts';
import { FORMATS } from './formats/formats.ts';
import { type Reference, referenceOf } from './reference.ts';
import { STYLES } from './styles/styles.ts';
import type { Run } from './styles/words.ts';

/** A file to be saved under a name; the link leads to it or holds it. */
export interface DownloadView extends Link {
  file: string;
}

/** What a reader needs to cite an article. */
export interface CiteView {
  /** By the manuals' names; what is italic stands apart, and so does a title that orders what is beside it. */
  styles: { name: string; runs: CitedRun[] }[];
  downloads: DownloadView[];
}

/** A stretch of a citation; one that is `apart` orders only itself. */
interface CitedRun extends Run {
  apart: boolean;
}

/** An article as it is cited: on its page, in what programs read there, and in the files of all references. */
export interface Cited {
  reference: Reference;
  /** The piece that it is of a file of each format. */
  pieces: ReadonlyMap<Format, string>;
}

/** A card → all that is made of its reference more than once. */
export function citedOf(card: Card, context: Pick<RenderContext, 'config'>): Cited {
  const reference = referenceOf(card, context);
  return { reference, pieces: new Map(FORMATS.map((format) => [format, format.pieceOf(reference)])) };
}

/** What is cited of an article → its citation in each style, and in each format as a file of that name to be saved. */
export function citeView({ reference, pieces }: Cited, name: string): CiteView {
  return {
    styles: STYLES.map((style) => ({ name: style.name, runs: style.format(reference).flatMap(apart) })),
    downloads: FORMATS.map((format) => downloadOf(format, textOfPieces(format, [pieceIn(pieces, format)]), name)),
  };
}

/** A title between quotation marks, with the quotations in it. */
const TITLE = /(“.*”)/su;

/** From right to left a writer and a title after it would be read as one, the title first. */
function apart(run: Run): CitedRun[] {
  if (run.italic || run.words.search(FROM_RIGHT_TO_LEFT) < 0) return [{ ...run, apart: run.italic }];
  return run.words.split(TITLE).map((words) => ({ words, italic: false, apart: TITLE.test(words) }));
}

/** The piece of a format. */
export function pieceIn(pieces: Cited['pieces'], format: Format): string {
  const piece = pieces.get(format);
  if (piece === undefined) throw new Error(`there is no piece in ${format.name}`);
  return piece;
}

/** Links that hold the files themselves: they need no file of the site, and no script. */
export function downloadsWithin(references: readonly Reference[], name: string): DownloadView[] {
  return FORMATS.map((format) => downloadOf(format, textIn(format, references), name));
}

function downloadOf(format: Format, text: string, name: string): DownloadView {
  return {
    label: format.name,
    href: `data:${format.mediaType};charset=utf-8,${inAddress(text)}`,
    file: name + format.ending,
  };
}

/** Text as part of an address; what an address may hold stays as it is, which makes it a quarter shorter. */
function inAddress(text: string): string {
  return encodeURI(text.toWellFormed()).replace(/[&#]/g, encodeURIComponent);
}
