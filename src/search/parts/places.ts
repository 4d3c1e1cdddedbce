import { openReader, openWriter } from '../bytes.ts';
import type { Zone } from '../words/tokens.ts';
import type { Postings } from './terms.ts';

/** Where an article has a word. */
export interface Place {
  position: number;
  zone: Zone;
}

/** A place as one number. Which words stand in the headline the postings tell: an article's first. */
export function placeNumber(position: number, zone: Zone): number {
  return position * 2 + (zone === 'said' ? 1 : 0);
}

/** Notes where the articles have a word, article by article, as its postings do. */
export function openPlaces() {
  const writer = openWriter();
  return {
    /** So many places in one article, whose numbers `next` tells one by one, ascending. */
    note(count: number, next: () => number) {
      let before = 0;
      for (let left = count; left > 0; left -= 1) {
        const number = next();
        writer.number(number - before);
        before = number;
      }
    },
    take: writer.take,
  };
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
