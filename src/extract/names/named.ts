import type { Sex } from '../../language/name-words.ts';
import type { Confidence } from '../../model/derivation.ts';
import type { NameType } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** Somebody or something that a text names. */
export interface NamedEntity {
  type: NameType;
  /** The fullest form in which the text gives it, without title or possessive: "Marco Rubio". */
  name: string;
  /** A person's sex, where an honorific, the given name or an office tells it. */
  sex: Sex | null;
  /** Every place where the text names it, by full name, surname or initials; without title and possessive; in order. */
  mentions: Span[];
  /** Every place where other words mean it and it is safe to say so: "the Chancellor", "he"; in order. */
  references: Span[];
  /** What the text says that a person is, in the text's own words: "a senior analyst at … firm Prism"; in order. */
  roles: Span[];
  confidence: Confidence;
}

/** What a text names. */
export interface Names {
  /** In the order of their first mentions. */
  entities: readonly NamedEntity[];
  /** The entity with a mention or reference that overlaps the span; of several the one that shares most of it; null where there is none. */
  at: (span: Span) => NamedEntity | null;
}
