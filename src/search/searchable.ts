/** What the search knows of an article: all that its page shows of its text, and what lists and filters go by. */
export interface Searchable {
  /** The file name of its page without the ending: `articles/<name>.html`. */
  name: string;
  title: string;
  dir: 'ltr' | 'rtl';
  /** BCP 47; null where it is not known. */
  language: string | null;
  /** Its name in words. */
  languageInWords: string | null;
  /** What of its headline, date and publication no person stated. */
  derived: DerivedField[];
  /** When it was published: ISO 8601, no more exact than it is; null where nobody knows. */
  date: string | null;
  /** The same in words. */
  dateInWords: string | null;
  /** The publication in which it appeared, and its name. */
  publication: Labelled | null;
  /** What all versions of its text share and no other text has; null where it is the only one. */
  text: string | null;
  /** What the page shows of the text, in reading order. */
  passages: Passage[];
  /** Whom and what it names. */
  names: NamedHere[];
  /** Who wrote it. */
  authors: Labelled[];
  /** What a person said that it is about. */
  topics: Labelled[];
  /** What citations give of it; the search only keeps it, as JSON. */
  reference: object;
}

export type DerivedField = 'title' | 'date' | 'publication';

/** A paragraph of the text, or a line of its head. */
export interface Passage {
  /** Its id on the article's page; null where it has none. */
  anchor: string | null;
  text: string;
  /** What of it stands in quotations: start and end in UTF-16 units, start and end … */
  said: number[];
}

/** Something of the archive that has an address: `person/marco-rubio`, and how it is called. */
export interface Labelled {
  id: string;
  label: string;
}

export interface NamedHere extends Labelled {
  /** Whether the article gives words as its own. */
  speaks: boolean;
  /** Whether the article gives it as its source. */
  cited: boolean;
}
