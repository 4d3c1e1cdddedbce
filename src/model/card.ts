import type { Access, Author, Source, StatedDate } from './article.ts';
import type { FieldState } from './derivation.ts';
import type { ByList } from './doubt.ts';
import type { NameType } from './finding.ts';

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
  /** Those that are no more than a best guess. */
  uncertain: CardField[];
  /** The opening words of the body, for lists; empty where the body is. */
  lede: string;
  /** A description that a person stated. */
  summary: string | null;
  authors: Author[];
  published: StatedDate | null;
  modified: StatedDate | null;
  publication: string | null;
  section: string | null;
  /** What else a citation tells of where it appeared. */
  appearance: Pick<Source, 'place' | 'url' | 'page' | 'edition'>;
  language: string | null;
  dir: 'ltr' | 'rtl';
  /** Of what is shown of its body. */
  wordCount: number;
  access: Access;
  /** Whether search engines may list it. */
  indexing: boolean;
  aliases: string[];
  /** What a person said that it is about. */
  subjects: string[];
  /** The files of the content folder that its page shows. */
  attachments: string[];
  /** How much of it needs review, in each list of that (model/doubt.ts). */
  doubts: ByList<number>;
}

/** A card with what tells how its article relates to others. No page shows that, so the archive, once it is made, has none of it. */
export interface FullCard extends Card {
  /** The sketch of its body, by which copies are found (relate/copies/sketch.ts); null where it is empty or withheld. */
  sketch: string | null;
  /** Words that tell what it is about, as it writes them; the most used first. */
  terms: string[];
  /** Whom and what it names, in the order of the findings' entities. */
  names: CardName[];
  /** The statements that it gives as those of somebody without a name: the wording of each (model/statement.ts). */
  nameless: number[];
  /** The times of the calendar that it speaks of, each once, in the order of the text (model/spoken.ts). */
  times: string[];
}

/** Somebody or something that an article names. */
export interface CardName {
  /** The entity's id within its article: `person/marco-rubio`. */
  id: string;
  type: NameType;
  name: string;
  /** The other forms in which the article has the name: "Rubio", "IISS". */
  forms: string[];
  roles: CardRole[];
  /** How often the article names it, and where it first does so in the article's `text`. */
  mentions: number;
  first: number;
  /** What mentions amid the same words have in common, for each mention (model/passage.ts). */
  passages: number[];
  /** The statements that it gives as this one's. */
  said: CardStatement[];
  /** How often the article gives it as its source. */
  cited: number;
  /** How many of its quotations need review, in each list of that (model/doubt.ts); null where none does. */
  doubts: ByList<number> | null;
  /** Whether the article leaves no doubt that it is a name of this type. */
  sure: boolean;
}

/** A statement, of which a card keeps no words. */
export interface CardStatement {
  /** What statements in the same words have in common (model/statement.ts). */
  wording: number;
  /** Whether it stands between quotation marks, or holds words that do. */
  quoted: boolean;
}

/** How much somebody says. */
export interface Spoken {
  /** Statements of all kinds. */
  said: number;
  /** Those of them that stand between quotation marks, or hold words that do. */
  quoted: number;
}

/** What an article says that a person is. */
export interface CardRole {
  words: string;
  /** The ids, within the article, of what these words name: `organisation/prism`, `place/london`. */
  names: string[];
}
