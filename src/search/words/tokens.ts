import type { Searchable } from '../searchable.ts';
import { eachWord } from './words.ts';

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
export function tokensOf(article: Pick<Searchable, 'title' | 'passages'>): Token[] {
  const tokens: Token[] = [];
  eachToken(article, (text, start, end, position, zone, passage) =>
    tokens.push({ word: text.slice(start, end), position, zone, passage, start, end }),
  );
  return tokens;
}

/** Takes a word where it stands in the headline or a passage. */
export type TakeToken = (
  text: string,
  start: number,
  end: number,
  position: number,
  zone: Zone,
  passage: number,
) => void;

/** Hands on the same without making anything of each word, as an index of millions of words needs. */
export function eachToken({ title, passages }: Pick<Searchable, 'title' | 'passages'>, take: TakeToken): void {
  let position = 0;
  eachWord(title, (start, end) => take(title, start, end, position++, 'title', -1));
  for (const [passage, { text, said }] of passages.entries()) {
    position += 1;
    let quotation = 0;
    eachWord(text, (start, end) => {
      while ((said[quotation + 1] ?? Number.POSITIVE_INFINITY) <= start) quotation += 2;
      const zone = (said[quotation] ?? Number.POSITIVE_INFINITY) <= start ? 'said' : 'text';
      take(text, start, end, position++, zone, passage);
    });
  }
}
