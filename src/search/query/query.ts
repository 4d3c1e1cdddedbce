import type { Relation } from '../parts/names.ts';

/** What a reader asks for: articles that meet all conditions, and of each condition one of its alternatives. */
export interface Query {
  conditions: Condition[];
  /** What of the words could not be understood as written, and what was made of it. */
  remarks: (string | Told)[];
}

/** A sentence in pieces, of which some lead to a search. */
export type Told = readonly (string | Way)[];

export interface Way {
  words: string;
  query: string;
}

export type Condition = Alternative[];

export interface Alternative {
  /** Whether the article must not have it. */
  not: boolean;
  term: Term;
}

export type Term =
  /** Words in a row; one, mostly. */
  | { kind: 'words'; words: Wanted[]; zone: ZoneWanted }
  | { kind: 'name'; relation: Relation; type: SubjectType | null; value: NameWanted }
  /** Dated on or after the beginning of a day, month or year. */
  | { kind: 'after'; date: string }
  /** Dated before it begins. */
  | { kind: 'before'; date: string }
  /** Dated within it; null finds the undated. */
  | { kind: 'within'; date: string | null }
  /** In it whatever its region, or exactly so; by its tag, or by its name in words. */
  | { kind: 'language'; tag: string; exactly: boolean };

export type ZoneWanted = 'anywhere' | 'title' | 'said';

/** A word as the reader wrote it. */
export interface Wanted {
  word: string;
  /** `stem`: with any ending; `exact`: as written, but for case and accents; `prefix`: whatever begins with it. */
  by: 'stem' | 'exact' | 'prefix';
}

/**
 * A name by words of it in a row, of which the last may only begin so where it is open, or by its id, with or without its type:
 * `marco-rubio`, `person/marco-rubio`. Words before a comma may also stand behind the others: “Rubio, Marco”.
 */
export type NameWanted =
  | { by: 'words'; words: string[]; beforeComma: number; open: boolean }
  | { by: 'id'; id: string };

export type SubjectType = 'person' | 'organisation' | 'place' | 'publication' | 'topic';
