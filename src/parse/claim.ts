import type { Article, Author, Source, StatedDate, Subject } from '../model/article.ts';
import type { Derivation } from '../model/derivation.ts';

/** The fields of an article that somebody or something can state, with their values. */
export interface ClaimedFields {
  title: string;
  subtitle: string | null;
  authors: Author[];
  published: StatedDate | null;
  modified: StatedDate | null;
  archived: StatedDate | null;
  'source.name': Source['name'];
  'source.place': Source['place'];
  'source.url': Source['url'];
  'source.section': Source['section'];
  'source.page': Source['page'];
  'source.edition': Source['edition'];
  dateline: string | null;
  language: string;
  dir: Article['dir'];
  rights: string | null;
  summary: string | null;
  subjects: Subject[];
  notes: string[];
  slug: string;
  aliases: string[];
  image: string | null;
}
export type ClaimedField = keyof ClaimedFields;

/** That a field has a value, and why: front matter, a line of the text, the file name … each make claims, and the most believable wins. */
export type Claim<F extends ClaimedField = ClaimedField> = {
  [Field in F]: { field: Field; value: ClaimedFields[Field]; derivation: Derivation };
}[F];
