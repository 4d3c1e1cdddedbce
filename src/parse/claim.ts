import type { Access, Article, Author, Source, StatedDate, Subject } from '../model/article.ts';
import { Confidence, type Derivation, Method } from '../model/derivation.ts';

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
  access: Access;
  indexing: boolean;
  summary: string | null;
  subjects: Subject[];
  notes: string[];
  slug: string;
  aliases: string[];
  image: string | null;
}
export type ClaimedField = keyof ClaimedFields;

/** A field with a value that somebody gives it: a claim that has no derivation yet. */
export type Stated = { [Field in ClaimedField]: { field: Field; value: ClaimedFields[Field] } }[ClaimedField];

/** That a field has a value, and why: front matter, a line of the text, the file name … each make claims, and the most believable wins. */
export type Claim<F extends ClaimedField = ClaimedField> = {
  [Field in F]: { field: Field; value: ClaimedFields[Field]; derivation: Derivation };
}[F];

/**
 * Claims in the order of belief (design.md: a person's word beats a machine's, and what is written out beats what is
 * concluded): by method, within one method by confidence, and among equals as they came.
 */
export function mostBelievableFirst(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => rankOf(a.derivation) - rankOf(b.derivation));
}

function rankOf({ method, confidence }: Derivation): number {
  return Method.options.indexOf(method) * Confidence.options.length + Confidence.options.indexOf(confidence);
}
