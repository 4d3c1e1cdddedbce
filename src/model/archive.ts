import type { Author, StatedDate } from './article.ts';
import type { FieldState } from './derivation.ts';

/** The fields whose state lists and the page about the archive show. */
export type CardField = 'title' | 'published' | 'authors' | 'source.name' | 'language';

/** The few fields of an entry that other pages show. */
export interface Card {
  /** The seed's path: what tells one entry from another. */
  path: string;
  /** The file name of the entry's pages without an ending: `articles/<name>.html`. */
  name: string;
  title: string;
  /** Which of its fields a person stated, which Backfile derived, which are absent. */
  states: Record<CardField, FieldState>;
  /** The opening words of the body, for lists; empty where the body is. */
  lede: string;
  authors: Author[];
  published: StatedDate | null;
  publication: string | null;
  section: string | null;
  language: string | null;
  dir: 'ltr' | 'rtl';
  wordCount: number;
  aliases: string[];
  /** The files of the content folder that its page shows. */
  attachments: string[];
}

/** The articles of one year, in order. */
export interface YearOfCards {
  /** `2025` */
  year: string;
  cards: Card[];
}

/** An address that several seeds asked for: a page that lists them. */
export interface SharedAddress {
  name: string;
  cards: Card[];
}

/** All cards, and the indexes over them. */
export interface Archive {
  /** Dated first, by date and then by path; then the undated, by path. */
  cards: Card[];
  byPath: Map<string, Card>;
  /** The entry before and after, in the order of `cards`. */
  neighbours: Map<string, { previous: Card | null; next: Card | null }>;
  /** Ascending; without the undated. */
  years: YearOfCards[];
  undated: Card[];
  shared: SharedAddress[];
  /** Alias address to the card that it leads to. */
  aliases: Map<string, Card>;
}
