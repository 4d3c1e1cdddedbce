import { z } from 'zod';
import { Article, Attachment, Author, Source, StatedDate, Subject } from './article.ts';
import { Block } from './block.ts';
import { Derivation } from './derivation.ts';
import { Findings } from './finding.ts';
import { Problem } from './problem.ts';

/** The version of the sidecar's schema, apart from the program's: within a major version fields are only added. */
export const SCHEMA_VERSION = '1.0';

/** The schema's address in the site. */
export const SCHEMA_PATH = 'schema/article-1.json';

/**
 * The public form of an entry: one JSON file beside each article's page.
 * Arrays are always arrays, absent values are explicit nulls, keys stand in this order.
 */
export const Sidecar = z.strictObject({
  $schema: z.string(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: z.string(),
  /** `article/<name>`, for `articles/<name>.html`. */
  id: z.string(),
  /** The page's absolute address; null without a base URL. */
  url: z.string().nullable(),
  aliases: z.array(z.string()),
  title: z.string(),
  subtitle: z.string().nullable(),
  authors: z.array(Author),
  published: StatedDate.nullable(),
  modified: StatedDate.nullable(),
  archived: StatedDate.nullable(),
  source: Source,
  dateline: z.string().nullable(),
  language: z.string().nullable(),
  dir: z.enum(['ltr', 'rtl']),
  rights: z.string().nullable(),
  summary: z.string().nullable(),
  format: Article.shape.format,
  /** The whole seed as read, in reading order; every selector and block is a span over it. */
  text: z.string(),
  /** The body as the page shows it. */
  html: z.string(),
  blocks: z.array(Block),
  /** Of the body. */
  wordCount: z.int().nonnegative(),
  offsetUnit: z.literal('utf-16'),
  derivation: z.record(z.string(), Derivation),
  ...Findings.shape,
  subjects: z.array(Subject),
  notes: z.array(z.string()),
  /** Ids of articles that share most of their text with this one. */
  duplicates: z.array(z.string()),
  /** `url` is relative to this file. */
  attachments: z.array(Attachment.extend({ url: z.string() })),
  image: z.string().nullable(),
  extra: Article.shape.extra,
  warnings: z.array(Problem),
  original: z.strictObject({
    path: z.string(),
    /** The downloadable copy, relative to this file; null where the archive does not offer originals. */
    url: z.string().nullable(),
    bytes: z.int().nonnegative(),
    encoding: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
export type Sidecar = z.infer<typeof Sidecar>;
