import type { Link } from '../link.ts';

/** Words that a text gives as somebody's, in a list. */
export interface StatementView {
  kind: 'direct' | 'partial' | 'indirect';
  /** In lower case; before it, where nobody is named, what the text calls the speaker: `he said`. */
  verb: string | null;
  /** The opening words, with their quotation marks. */
  wordsHtml: string;
  /** To the words in the text: `#q512`; null where the page's text does not hold them. */
  href: string | null;
  /** `likely`, `uncertain`; null where it is sure. */
  doubt: string | null;
}

/** Somebody who speaks in an article; the number in the text is the place in the list. */
export interface SpeakerView {
  /** `speaker-2` */
  id: string;
  nameHtml: string;
  /** The page of the name; null where it has none. */
  page: string | null;
  role: string | null;
  statements: StatementView[];
}

/** Somebody or something that an article names. */
export interface NamedView {
  nameHtml: string;
  /** The page of the name; null where it has none. */
  page: string | null;
  role: string | null;
  /** The paragraphs that mention it, by their numbers, each leading to the words. */
  places: Link[];
  /** Where else it is named, in words, where no paragraph that is shown does so; null where one does. */
  elsewhere: string | null;
  doubt: string | null;
}

/** Words that speak of a date. */
export interface SpokenDateView {
  wordsHtml: string;
  /** In words; null where nothing in the text supports one. */
  value: string | null;
  href: string | null;
  doubt: string | null;
}

/** A time of the calendar with the words that speak of it. */
export interface TimeView {
  /** `16 May 2025`, `spring 2025` */
  time: string;
  /** Whether the article was published then. */
  published: boolean;
  dates: SpokenDateView[];
}

/** What an article's text implies, in lists; none of them is absent, any may be empty. */
export interface FindingsView {
  speakers: SpeakerView[];
  /** Without a speaker, or by somebody whom the text calls only "he". */
  nameless: StatementView[];
  named: { heading: string; names: NamedView[] }[];
  cited: { nameHtml: string; page: string | null; places: Link[] }[];
  /** In the order of the calendar; empty where the text speaks of fewer than two times that a calendar knows. */
  times: TimeView[];
  /** The dates that do not stand among these. */
  dates: SpokenDateView[];
}
