import { z } from 'zod';
import { Access, Article, Attachment, Author, Source, StatedDate, Subject } from './article.ts';
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
 * Arrays are always arrays, absent values are explicit nulls, keys stand in this order. The descriptions are the schema's.
 */
export const Sidecar = z.strictObject({
  $schema: z.string().describe('The address of this schema, relative to the record where the archive has no address.'),
  schemaVersion: z.literal(SCHEMA_VERSION).describe('The version of this schema, apart from the program’s.'),
  generator: z.string().describe('The program that made the record, and its version.'),
  id: z.string().describe('What tells the article from all others of the archive: article/<name>.'),
  url: z.string().nullable().describe('The absolute address of its page.'),
  aliases: z.array(z.string()).describe('Its former addresses.'),
  title: z.string().describe('The headline; derivation.title says whether it was stated or derived.'),
  subtitle: z.string().nullable().describe('The sub-headline.'),
  authors: z
    .array(Author.extend({ id: z.string().nullable().describe('The archive’s id of the name: person/jane-roe.') }))
    .describe('Whom the byline names.'),
  published: StatedDate.nullable().describe('When it was published; null where nothing states it.'),
  modified: StatedDate.nullable().describe('When it was last changed after publication.'),
  archived: StatedDate.nullable().describe('The day on which it was clipped.'),
  source: Source.describe('Where it appeared.'),
  dateline: z.string().nullable().describe('The place, day and agency at the head of the text.'),
  language: z.string().nullable().describe('BCP 47.'),
  dir: z.enum(['ltr', 'rtl']).describe('The direction in which the text is written.'),
  rights: z.string().nullable().describe('A licence or rights note.'),
  access: Access.describe(
    'How much of the article this archive shows: all of it, the opening of its text, or none of its text.',
  ),
  indexing: z.boolean().describe('Whether search engines may list its page.'),
  summary: z.string().nullable().describe('A description that a person stated.'),
  format: Article.shape.format.describe('How the file was read.'),
  text: z
    .string()
    .describe(
      'The whole file as read, in reading order, headline and sign-off included, or as much of it as is shown; every span is over it.',
    ),
  html: z
    .string()
    .describe(
      'The body as the page shows it. Paragraphs have ids (p1, p2 …), which are addresses on the page. Relative references are relative to the record.',
    ),
  blocks: z.array(Block).describe('The parts of the text in reading order.'),
  wordCount: z.int().nonnegative().describe('How many words the body has, as far as it is shown.'),
  withheldWords: z.int().nonnegative().describe('How many further words the body has that are not shown.'),
  offsetUnit: z.literal('utf-16').describe('What start and end count: UTF-16 code units.'),
  derivation: z
    .record(z.string(), Derivation)
    .describe('For each field that has a value, named as in this record (source.name for a part): how it came to it.'),
  ...Findings.shape,
  subjects: z.array(Subject).describe('Topics.'),
  notes: z.array(z.string()).describe('Notes by those who keep the archive.'),
  duplicates: z
    .array(z.string())
    .describe(
      'Ids of articles that share most of their text with this one, earliest first; of very many the first hundred.',
    ),
  attachments: z
    .array(Attachment.extend({ url: z.string() }))
    .describe('Files that the article refers to and that are published with it; url is relative to the record.'),
  image: z
    .string()
    .nullable()
    .describe('The picture that stands for the article: relative to the record, or as it was written.'),
  extra: Article.shape.extra.describe('Fields of the front matter that Backfile does not know, as written.'),
  warnings: z.array(Problem).describe('What was doubtful in reading the file.'),
  original: z
    .strictObject({
      path: z.string(),
      /** The downloadable copy, relative to this file; null where the archive does not offer originals. */
      url: z.string().nullable(),
      bytes: z.int().nonnegative(),
      encoding: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .describe('The proof of the file that the record was made from.'),
});
export type Sidecar = z.infer<typeof Sidecar>;
