import { openReader, openWriter } from '../bytes.ts';
import type { Zone } from '../words/tokens.ts';
import type { Postings } from './terms.ts';

/** Where an article has a word. */
export interface Place {
  position: number;
  zone: Zone;
}

/** A place as one number; of the places of a word in an article each is written as its distance from the one before. Which words stand in the headline the postings tell: an article's first. */
export function placeNumber(position: number, isSaid: boolean): number {
  return position * 2 + (isSaid ? 1 : 0);
}

/** The places of a word, article by article, in the order of its postings. */
export function readPlaces(bytes: Uint8Array, { articles, inTitle, inText }: Postings): Place[][] {
  const reader = openReader(bytes);
  return articles.map((_, index) => {
    const titles = inTitle[index] ?? 0;
    let number = 0;
    return Array.from({ length: titles + (inText[index] ?? 0) }, (_, place) => {
      number += reader.number();
      return { position: number >>> 1, zone: place < titles ? 'title' : (number & 1) === 1 ? 'said' : 'text' };
    });
  });
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
