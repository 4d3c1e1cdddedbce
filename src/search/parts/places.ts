import { openReader, openWriter } from '../bytes.ts';
import type { Zone } from '../words/tokens.ts';
import type { Postings } from './terms.ts';

/** A place as one number; of the places of a word in an article each is written as its distance from the one before. Which words stand in the headline the postings tell: an article's first. */
export function placeNumber(position: number, isSaid: boolean): number {
  return position * 2 + (isSaid ? 1 : 0);
}

/** Hands on the places of a word, article by article, in the order of its postings. */
export function eachPlace(
  bytes: Uint8Array,
  { articles, inTitle, inText }: Postings,
  take: (article: number, position: number, zone: Zone) => void,
): void {
  const reader = openReader(bytes);
  for (const [index, article] of articles.entries()) {
    const titles = inTitle[index] ?? 0;
    const count = titles + (inText[index] ?? 0);
    let number = 0;
    for (let place = 0; place < count; place += 1) {
      number += reader.number();
      take(article, number >>> 1, place < titles ? 'title' : (number & 1) === 1 ? 'said' : 'text');
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
