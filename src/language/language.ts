import type { Span } from '../model/span.ts';
import type { CitingWords } from './citing.ts';
import type { IdentityWords } from './identity-words.ts';
import type { NameWords } from './name-words.ts';
import type { SpeechWords } from './speech.ts';
import type { TimeWords } from './time.ts';

/** What a labelled line at the head of a text states: the `Published` of "Published: 19 May 2025". */
export type Label =
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'dateline'
  | 'published'
  | 'updated'
  | 'source'
  | 'place'
  | 'section'
  | 'page'
  | 'edition'
  | 'address'
  | 'rights'
  | 'length';

/** The words by which the first lines of a text are understood; all in lower case. */
export interface HeadWords {
  labels: ReadonlyMap<string, Label>;
  /** Words before the writers' names: `by`, `written by`. */
  bylineOpeners: readonly string[];
  /** What stands between two names: `and`. */
  nameJoiners: ReadonlySet<string>;
  /** What stands between a writer and the place from which he writes: `in`. */
  placeJoiners: ReadonlySet<string>;
  /** Words of a writer's office, which is no name: `correspondent`. */
  offices: ReadonlySet<string>;
  /** Bylines that name nobody: `staff and agencies`. */
  collectives: ReadonlySet<string>;
  /** Words that only the name of an organisation has: `bureau`. */
  bodies: ReadonlySet<string>;
  /** Words that end the name of an organisation, or a person's: `church`. */
  bodiesOrSurnames: ReadonlySet<string>;
  /** What joins such a word to what follows it: `of`. */
  bodyJoiners: ReadonlySet<string>;
  /** Common first names, by which a name that stands alone on a line is known as one. */
  givenNames: ReadonlySet<string>;
  /** Last words of the names of newspapers: `gazette`. */
  publicationWords: ReadonlySet<string>;
  /** Names of a newspaper's sections, as they stand alone above a headline. */
  sections: ReadonlySet<string>;
  /** Cities by which a dateline that is not in capitals is known as one. */
  cities: ReadonlySet<string>;
  /** What stands before a colon or dash at the beginning of a text and is no place: `exclusive`. */
  kickers: ReadonlySet<string>;
  /** News agencies, by their names and initials. */
  agencies: ReadonlySet<string>;
  /** Articles, prepositions, conjunctions and the like: no headline ends in one, no name has one. */
  smallWords: ReadonlySet<string>;
}

/** One way to say what a sentence says. */
export interface Statement {
  /** The spans to keep, in order. */
  spans: Span[];
  /** Whether nothing that was left out says which thing is meant, or how sure it is. */
  full: boolean;
}

/** What is particular to a language; one folder each holds an instance. */
export interface Language {
  /** BCP 47. */
  code: string;
  /** Whether its words are understood; of a language without a room only what is common to all is, and less is believed. */
  understood: boolean;
  /** Month names and their abbreviations in lower case, without full stops, to 1–12. */
  months: ReadonlyMap<string, number>;
  /** Names of the days of the week and their abbreviations in lower case, without full stops. */
  weekdays: ReadonlySet<string>;
  /** What may follow the figures of a day: the `th` of "19th". */
  ordinalEndings: ReadonlySet<string>;
  /** Words that stand in a date and say nothing: the `of` of "19th of May". */
  dateFillers: ReadonlySet<string>;
  /** How a text speaks of time; null where only figures are understood. */
  time: TimeWords | null;
  head: HeadWords;
  /** The words that say who said what; null where they are not known. */
  speech: SpeechWords | null;
  /** The words by which a text cites publications; null where they are not known. */
  citing: CitingWords | null;
  /** The words by which names are known; null where the language has no room of its own. */
  names: NameWords | null;
  /** The words by which one person's names in different articles are known as such; null where they are not known. */
  identity: IdentityWords | null;
  /** Whether the halves, in lower case, of a word that a line end divides have a hyphen wherever they stand: "well-known". */
  isCompound: (first: string, second: string) => boolean;
  /** The sentences in a span of a text, in order, each without the blanks around it. */
  sentences: (text: string, span: Span) => Span[];
  /**
   * The ways to say what a sentence says, the fullest first. None of them says what the sentence does not say. None at
   * all for what is no statement, a caption for example.
   */
  statements: (text: string, sentence: Span) => Statement[];
  /** Where, from its beginning, a whole clause of a sentence ends, though the sentence goes on; in order. */
  clauseEnds: (text: string, sentence: Span) => number[];
  /** Whether a sentence leans on an earlier one ("He denied it"); `later`: whether there is one. */
  leansBack: (sentence: string, later: boolean) => boolean;
  /** Whether a line at the end of a text is a sign-off ("For more news … follow us") and no part of the article. */
  isSignoff: (line: string) => boolean;
  /** Whether a line between the paragraphs of a text is none of them ("Read more: …", a picture's credit). */
  isInterruption: (line: string) => boolean;
  /** Whether the last sentence of a paragraph leads to other pages ("Read more in Saturday's Gazette."). */
  isPromo: (sentence: string) => boolean;
  /** What a line opens that is no part of the text: `links` to others, what is said of its `writer`, or a `call` to readers. */
  appendixOf: (line: string) => 'links' | 'writer' | 'call' | null;
  /** Whether a line beneath such a call goes on with it. */
  isCall: (line: string) => boolean;
  /** A headline as English style manuals capitalise one; as it is where the language has no such custom. */
  inHeadlineStyle: (headline: string) => string;
  /** The form by which a word that tells what a text is about is compared; null for a word that any text may use. */
  contentWord: (word: string) => string | null;
}
