import type { Searchable } from '../searchable.ts';
import { wordsIn } from './words.ts';

/** Where a word stands: in the headline, in a quotation, or anywhere else. */
export type Zone = 'text' | 'said' | 'title';

/** A word of an article. */
export interface Token {
  /** As written. */
  word: string;
  /** Its number among the article's words; between two passages one number is left out, so that no phrase reaches over. */
  position: number;
  zone: Zone;
  /** The passage, counted from 0, and the words' place in it; -1 for the headline. */
  passage: number;
  start: number;
  end: number;
}

/** All words of an article in reading order, the headline's first. What the index holds and what a page marks is read by this. */
export function* tokensOf({ title, passages }: Pick<Searchable, 'title' | 'passages'>): Generator<Token> {
  let position = 0;
  for (const { start, end } of wordsIn(title)) {
    yield { word: title.slice(start, end), position: position++, zone: 'title', passage: -1, start, end };
  }
  for (const [passage, { text, said }] of passages.entries()) {
    position += 1;
    let quotation = 0;
    for (const { start, end } of wordsIn(text)) {
      while ((said[quotation + 1] ?? Number.POSITIVE_INFINITY) <= start) quotation += 2;
      const zone = (said[quotation] ?? Number.POSITIVE_INFINITY) <= start ? 'said' : 'text';
      yield { word: text.slice(start, end), position: position++, zone, passage, start, end };
    }
  }
}
