import type { Card, Spoken } from './card.ts';
import type { ByList } from './doubt.ts';
import type { NameType } from './finding.ts';

/**
 * Somebody or something that the archive names, in all articles that do so; or a publication in which articles appeared; or
 * who wrote articles. Who is named in a byline alone is named in no article.
 * Versions of one text count as one article: what later ones repeat (`Repeats`) is not counted again.
 */
export interface NamedInArchive {
  /** Readable and stable: `person/marco-rubio`; with what tells them apart for all but the first of those who share the name. */
  id: string;
  /** By which entities.yaml means it even where several share the name, and whoever else comes to: with the hash of its first article. */
  lasting: string;
  /** The id that its name alone makes, where several share the name; null where none do. */
  shared: string | null;
  type: NameType;
  /** The form that most articles have. */
  name: string;
  /** All other forms. */
  aliases: string[];
  /**
   * Whether it is only a surname or another single word for a person, which no article gives in full: then its articles
   * have the same word, and nobody knows whether they mean the same person.
   */
  bare: boolean;
  /** What most articles that say it call him or her; null where none does. */
  role: string | null;
  /** What an index from A to Z files it under (filing.ts): `rubio marco`, `prism`, `щербакова юлия`. */
  filed: string;
  /** In all its articles. */
  mentions: number;
  spoken: Spoken;
  /** How often articles give it as their source. */
  cited: number;
  /** In the order of the archive. */
  articles: NamingArticle[];
  /** How many later versions of those articles name it too. */
  versions: number;
  /** For a publication: the paths of the articles that appeared in it, each text once, in the order of the archive. */
  appeared: string[];
  /** The paths of the articles whose byline has it, in the order of the archive; of several versions of one text the earliest. */
  wrote: string[];
  /** What a person said of it in entities.yaml: what it is called, and its address at Wikidata; null where nobody spoke of it. */
  stated: { name: string | null; sameAs: string | null } | null;
  /** Whether some article leaves no doubt that it is a name of this type. */
  sure: boolean;
}

/** An article that names somebody or something; of versions of one text the earliest that does. */
export interface NamingArticle {
  path: string;
  /** Later versions included here and below, as far as they do not repeat the earlier ones. */
  mentions: number;
  spoken: Spoken;
  cited: number;
}

/** What articles are about, as people stated it: in all forms that differ only in case, accents, hyphens and spaces. */
export interface Topic {
  /** `topic/flood-defences`; with a hash where several topics ask for the same address. */
  id: string;
  /** The form that most articles have. */
  name: string;
  /** All other forms. */
  aliases: string[];
  /** What an index from A to Z files it under (filing.ts): `flood-defences`. */
  filed: string;
  /** In the order of the archive; of several versions of one text the earliest that states the topic. */
  cards: Card[];
}

/** An id that several topics would have: each has it with a hash. */
export interface SharedTopic {
  id: string;
  topics: Topic[];
}

/** Articles that share most of their text: wire copy, updates, reprints. */
export interface Cluster {
  /** The name of the earliest; of its pages in `copies/` too. */
  name: string;
  /** Two or more, the earliest first. */
  cards: Card[];
}

export interface InCluster {
  cluster: Cluster;
  place: number;
}

/** What a later version of a text repeats of the earlier ones. */
export interface Repeats {
  /** The path of the earliest. */
  of: string;
  /** The ids of the names that an earlier one has too, and of those that it gives as its source. */
  named: Set<string>;
  cited: Set<string>;
  /** The passages about names that an earlier one has amid the same words (model/passage.ts, `mentioningOf`). */
  mentioned: Set<string>;
  /** The statements that an earlier one gives in the same words (model/statement.ts, `sayingOf`). */
  said: Set<string>;
}

/** An article that is near another, and why. */
export interface Related {
  card: Card;
  /** The names that both hold, and the words that both use: the rarest first. Together two or more. */
  names: string[];
  words: string[];
}

/** The articles of one year, in order; of a cluster the earliest stands for all. */
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

/** Where each article's statements stand in lists of all statements, which have the order of the archive; without what versions repeat. */
export interface StatementCounts {
  all: number;
  nameless: number;
  /** The statements of each year, ascending, and under null those of undated articles. */
  byYear: Map<string | null, number>;
  /** By the article's path, how many stand before its own: of all, in its year, and of those by somebody without a name. */
  before: Map<string, { all: number; inYear: number; nameless: number }>;
}

/** What a person had better look at among the names of the archive. */
export type NameDoubt =
  /** Several of one name, as far as the texts tell. */
  | { kind: 'shared'; names: NamedInArchive[] }
  /** Surnames that only one person in full has. */
  | { kind: 'short'; full: NamedInArchive; short: NamedInArchive[] }
  /** A surname that several in full have. */
  | { kind: 'surname'; named: NamedInArchive; candidates: NamedInArchive[] }
  /** A name of which no article is sure that it is of its type. */
  | { kind: 'type'; named: NamedInArchive };

/** What needs review, and where it stands in the lists of it. */
export interface ReviewCounts {
  /** The doubts about articles, in their lists. */
  lists: ByList<ReviewList>;
  names: NameDoubt[];
  /** The place in `names` of the doubt about a name, by the name's id. */
  nameAt: Map<string, number>;
}

/** Where the doubts of a list stand, in the order of the archive. */
export interface ReviewList {
  all: number;
  /** How many articles have any. */
  articles: number;
  /** By the article's path, how many stand before its own. */
  before: Map<string, number>;
}

/** The times that the leads speak of, told in a list for each year and each decade. */
export interface Timeline {
  all: number;
  /** `1990s`, `1994`; ascending. */
  lists: { list: string; count: number }[];
  /** By the article's path, for each of its `times` the place in the list that tells of it, counted from 0. */
  placesOf: Map<string, number[]>;
}

/** How much an archive has, as far as every page says it. */
export interface Extent {
  /** Each text counts once, and its later versions beside. */
  articles: number;
  versions: number;
  /** The first and the last year of those that are dated; null where none is. */
  years: { first: string; last: string } | null;
  /** Whether there is anything of each. */
  names: Record<NameType, boolean>;
  authors: boolean;
  topics: boolean;
  statements: boolean;
  times: boolean;
}

/** All cards, and the indexes over them. */
export interface Archive {
  extent: Extent;
  /** Dated first, by date and then by path; then the undated, by path. */
  cards: Card[];
  byPath: Map<string, Card>;
  /** By each card's path the leads before and after its text, in their order. */
  neighbours: Map<string, { previous: Card | null; next: Card | null }>;
  /** What lists show and figures count: of each cluster its earliest, and all that are in none; in the order of `cards`. */
  leads: Card[];
  /** In the order of their earliest. */
  clusters: Cluster[];
  /** The cluster of a card that is in one, and the card's place there, counted from 0; by the card's path. */
  clusterOf: Map<string, InCluster>;
  /** By the paths of all that are later versions of a text. */
  repeats: Map<string, Repeats>;
  /** The leads nearest to each card, the nearest first, by the card's path; only of cards that have such. */
  related: Map<string, Related[]>;
  /** The leads that are dated, ascending. */
  years: YearOfCards[];
  /** The leads that are not. */
  undated: Card[];
  shared: SharedAddress[];
  /** Alias address to the card that it leads to. */
  aliases: Map<string, Card>;
  /** By their ids. */
  names: Map<string, NamedInArchive>;
  /** From A to Z; those that articles name, and publications in which they appeared. */
  namesOfType: Record<NameType, NamedInArchive[]>;
  /** Those whom bylines have, from A to Z. */
  authors: NamedInArchive[];
  /** For each card's path the ids of its `authors`, in their order; null for one whom a person struck out. */
  authorIds: Map<string, (string | null)[]>;
  /** By the path of each article that names where it appeared, the id of that publication. */
  publicationIds: Map<string, string>;
  statements: StatementCounts;
  review: ReviewCounts;
  timeline: Timeline;
  /** By the id that their name alone makes, those who share it, the first named first: that one has it, unless a person said otherwise. */
  sharedNames: Map<string, NamedInArchive[]>;
  /** Names by the ids that they would have if no person had said who is who, so that links to those last. */
  formerNames: Map<string, NamedInArchive>;
  /** For each card's path the ids in the archive of those whom and what it names, in the order of the findings' entities. */
  nameIds: Map<string, string[]>;
  /** The same with the ids that they have within the article. */
  ownNameIds: Map<string, string[]>;
  /** From A to Z. */
  topics: Topic[];
  sharedTopics: SharedTopic[];
  /** For the path of each card with `subjects` their topics, in their order. */
  topicsIn: Map<string, Topic[]>;
}
