import { openColumnReader } from '../bits.ts';
import { openReader, openWriter } from '../bytes.ts';
import type { Zone } from '../words/tokens.ts';
import type { Postings } from './terms.ts';

/** The position of a word in its article and its zone as one number. */
export function placeNumber(position: number, zone: Zone): number {
  return position * 4 + (zone === 'title' ? TITLE : zone === 'said' ? SAID : 0);
}

export function positionOf(place: number): number {
  return place >>> 2;
}

export function isInTitle(place: number): boolean {
  return (place & TITLE) === TITLE;
}

export function isSaid(place: number): boolean {
  return (place & SAID) === SAID;
}

const SAID = 1;
const TITLE = 2;

/**
 * Hands on the places of a word, article by article, in the order of its postings. Two columns tell of each how many words
 * stand between it and the one before in its article, and whether it is said; the postings, that an article's first are in
 * the headline.
 */
export function eachPlace(
  bytes: Uint8Array,
  { articles, times, inTitle }: Postings,
  take: (article: number, position: number, zone: Zone) => void,
): void {
  const readColumn = openColumnReader(bytes);
  const count = times.reduce((sum, own) => sum + own, 0);
  const [steps, said] = [readColumn(count), readColumn(count)];
  let row = 0;
  for (const [index, article] of articles.entries()) {
    const titles = row + (inTitle[index] ?? 0);
    const end = row + (times[index] ?? 0);
    for (let position = -1; row < end; row += 1) {
      position += 1 + (steps[row] ?? 0);
      take(article, position, row < titles ? 'title' : said[row] === 1 ? 'said' : 'text');
    }
  }
}

/** The places of all forms of a part of the index, in its order. */
export function encodePlaces(forms: readonly Uint8Array[]): Uint8Array {
  const writer = openWriter();
  for (const form of forms) writer.bytes(form);
  return writer.take();
}

export function decodePlaces(bytes: Uint8Array): Uint8Array[] {
  const forms: Uint8Array[] = [];
  const reader = openReader(bytes);
  while (!reader.done()) forms.push(reader.bytes());
  return forms;
}
