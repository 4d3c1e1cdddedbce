import { z } from 'zod';
import { Block } from './block.ts';
import { Derivation } from './derivation.ts';
import { Problem } from './problem.ts';

/** A date as it was stated, no more exact than that. */
export const StatedDate = z.strictObject({
  /** ISO 8601, reduced to what is known: `1994`, `1994-05`, `1994-05-16`, `1994-05-16T08:30`, with `Z` or an offset where one is stated. */
  value: z.string(),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
  /** The words it was read from. */
  raw: z.string(),
});
export type StatedDate = z.infer<typeof StatedDate>;

export const Author = z.strictObject({
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
});
export type Author = z.infer<typeof Author>;

/** Where the article appeared. */
export const Source = z.strictObject({
  /** The publication: the newspaper or site. */
  name: z.string().nullable(),
  /** Where it is published. */
  place: z.string().nullable(),
  /** The original's address on the web; http or https. */
  url: z.string().nullable(),
  section: z.string().nullable(),
  page: z.string().nullable(),
  edition: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;

export const Subject = z.strictObject({ name: z.string(), uri: z.string().nullable() });
export type Subject = z.infer<typeof Subject>;

/** A file of the content folder that the article refers to and that is published with it. */
export const Attachment = z.strictObject({
  /** The reference as the article writes it. */
  reference: z.string(),
  /** The file's path, relative to the content folder. */
  path: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

/** Whether an article may be published. What is withheld appears in nothing that is written. */
export const Visibility = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('public') }),
  z.strictObject({ kind: z.literal('withheld'), reason: z.enum(['private', 'draft']) }),
  /** Published by a build on or after the day `until` (ISO 8601). */
  z.strictObject({ kind: z.literal('embargo'), until: z.string() }),
]);
export type Visibility = z.infer<typeof Visibility>;

/**
 * How much of an article an archive may show: all of it; the opening of its text; or none of its text, only what it is, and
 * whom and what it names. The widest first.
 */
export const Access = z.enum(['full', 'excerpt', 'metadata']);
export type Access = z.infer<typeof Access>;

/** Any value that JSON can hold: front matter that nobody knows. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const Json: z.ZodType<Json> = z
  .lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Json), z.record(z.string(), Json)]))
  .meta({ id: 'Json' });

/**
 * What a seed states. A plain record that JSON can hold; absent values are null, lists are never absent.
 * `blocks` and every selector are spans over `text`, and `text.slice(start, end) === exact` holds for all of them.
 */
export const Article = z.strictObject({
  /** The seed's path, relative to the content folder, with `/`. */
  path: z.string(),
  format: z.enum(['text', 'markdown']),
  /** The whole seed as read, in reading order; for Markdown without its marks and front matter. */
  text: z.string(),
  blocks: z.array(Block),
  /** The headline; `derivation.title` says whether it was stated or derived. */
  title: z.string(),
  subtitle: z.string().nullable(),
  authors: z.array(Author),
  published: StatedDate.nullable(),
  modified: StatedDate.nullable(),
  /** The day it was clipped. */
  archived: StatedDate.nullable(),
  source: Source,
  dateline: z.string().nullable(),
  /** BCP 47. */
  language: z.string().nullable(),
  dir: z.enum(['ltr', 'rtl']),
  rights: z.string().nullable(),
  /** A description that a person stated. */
  summary: z.string().nullable(),
  subjects: z.array(Subject),
  notes: z.array(z.string()),
  /** The address that a person asked for, before it was made safe. */
  slug: z.string().nullable(),
  aliases: z.array(z.string()),
  /** The reference of the picture that stands for the article. */
  image: z.string().nullable(),
  attachments: z.array(Attachment),
  visibility: Visibility,
  access: Access,
  /** Whether search engines may list it. */
  indexing: z.boolean(),
  /** Front-matter fields that Backfile does not know, as written. */
  extra: z.record(z.string(), Json),
  /** For each field that has a value, named as in this record (`source.name` for a part): how it came to it. */
  derivation: z.record(z.string(), Derivation),
  problems: z.array(Problem),
});
export type Article = z.infer<typeof Article>;
