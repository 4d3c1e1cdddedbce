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

/** Takes a word where it stands in the headline or a passage, whose text and letters are as `TakeWord` has them. */
export type TakeToken = (
  text: string,
  start: number,
  end: number,
  position: number,
  zone: Zone,
  passage: number,
  plain: DataView | null,
) => void;

/** Hands on the same without making anything of each word, as an index of millions of words needs. */
export function eachToken({ title, passages }: Pick<Searchable, 'title' | 'passages'>, take: TakeToken): void {
  let position = 0;
  eachWord(title, (start, end, plain) => take(title, start, end, position++, 'title', -1, plain));
  for (const [passage, { text, said }] of passages.entries()) {
    position += 1;
    let quotation = 0;
    let [opened = text.length, closed = text.length] = said;
    eachWord(text, (start, end, plain) => {
      while (closed <= start) {
        quotation += 2;
        opened = said[quotation] ?? text.length;
        closed = said[quotation + 1] ?? text.length;
      }
      take(text, start, end, position++, opened <= start ? 'said' : 'text', passage, plain);
    });
  }
}
