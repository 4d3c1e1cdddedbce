import { ascending, bisector } from 'd3-array';

/** What the browser knows of the index before it loads any other part. */
export interface Directory {
  articles: number;
  /** How many of them are further versions of a text that an earlier one has. */
  versions: number;
  /** How many words an article has on average, headline included. */
  averageLength: number;
  /** The languages whose words have endings that are taken off; `''` stands for all others. */
  languages: string[];
  /** The first key of each part, in order: of the terms (`keyOf`), of the words, of the names. */
  terms: string[];
  words: string[];
  names: string[];
  /** The number of the first article of each part, ascending: of the texts, of the subjects, of the references. */
  texts: number[];
  subjects: number[];
  references: number[];
}

/** The number of the part in which a key is, if it is in any: the last one whose first key is not after it; 0 before all. */
export function partOf<Key extends string | number>(firsts: readonly Key[], key: Key): number {
  return Math.max(0, FIRSTS.right(firsts, key) - 1);
}

const FIRSTS = bisector<string | number, string | number>(ascending);
