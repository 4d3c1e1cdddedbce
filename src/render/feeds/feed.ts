import type { Card } from '../../model/card.ts';

/** Articles that a reader can subscribe to. It belongs to a page, beside which it stands. */
export interface Feed {
  /** The path of the page. */
  page: string;
  title: string;
  /** In the order of the archive: earliest first, then the undated. */
  cards: readonly Card[];
}

/** A feed as every format writes it: absolute addresses, and text that XML can hold. */
export interface FeedView {
  title: string;
  /** One line about the archive; empty where it has none. */
  description: string;
  /** Who publishes the archive: its publisher, or else the archive itself. */
  publisher: string;
  rights: string | null;
  /** BCP 47. */
  language: string | null;
  generator: string;
  /** The address of its page, and its own. */
  home: string;
  address: string;
  /** That of the latest article. */
  updated: Date;
  /** The latest first, the undated last. */
  items: FeedItem[];
}

export interface FeedItem {
  /** Of the article's page; what tells it from all others. */
  address: string;
  /** That of the original on the web, where it is known. */
  original: string | null;
  title: string;
  /** Its opening words; empty where it has none. */
  opening: string;
  authors: string[];
  /** Null where not even the day is known. */
  published: Date | null;
  /** The day on which it was changed; null where nobody said so. */
  modified: Date | null;
  /**
   * Where Atom asks for a date of every article: when it was changed, or else published; of an inexact date its beginning, of
   * none the beginning of 1970.
   */
  updated: Date;
}
