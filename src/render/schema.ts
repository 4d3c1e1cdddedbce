import { z } from 'zod';
import { Article, Attachment, Author, Source, StatedDate, Subject } from '../model/article.ts';
import { Block, Mark } from '../model/block.ts';
import { Derivation } from '../model/derivation.ts';
import { CitedSource, Entity, Quote, SpokenDate } from '../model/finding.ts';
import { Problem } from '../model/problem.ts';
import { SCHEMA_PATH, Sidecar } from '../model/sidecar.ts';
import { Selector } from '../model/span.ts';
import { absoluteAddress } from './frame.ts';

/**
 * The JSON Schema (draft 2020-12) of the sidecars, made from their one definition, with what each field means.
 * It has an absolute `$id` only with a base URL.
 */
export function articleSchema(baseUrl: string | null): object {
  const id = absoluteAddress(baseUrl, SCHEMA_PATH);
  const { $schema, ...schema } = z.toJSONSchema(Sidecar, { target: 'draft-2020-12', metadata: describedTypes() });
  const { properties = {} } = schema;
  for (const [field, meaning] of Object.entries(FIELD_MEANINGS)) {
    const property = properties[field];
    if (typeof property === 'object') property.description = meaning;
  }
  return {
    $schema,
    ...(id === null ? {} : { $id: id }),
    title: 'The record of an article',
    description:
      'What Backfile knows of one article, and how it knows it. Lists are never absent, absent values are null. Within a major version of the schema fields are only added.',
    ...schema,
  };
}

/** The types that become definitions of their own, by their names. */
function describedTypes() {
  const types = z.registry<{ id: string; description?: string }>();
  types.add(StatedDate, { id: 'StatedDate', description: 'A date as it was stated, no more exact than that.' });
  types.add(Author, { id: 'Author', description: 'Who wrote it: a person, or an organisation such as an agency.' });
  types.add(Source, { id: 'Source', description: 'Where the article appeared.' });
  types.add(Subject, { id: 'Subject', description: 'A topic that a person stated.' });
  types.add(Attachment, { id: 'Attachment', description: 'A file that the article refers to.' });
  types.add(Block, { id: 'Block', description: 'A part of the article in reading order: a span of its text.' });
  types.add(Mark, {
    id: 'Mark',
    description: 'What a stretch of text is beside its words: emphasis, a link, a picture.',
  });
  types.add(Selector, {
    id: 'Selector',
    description:
      'A quotation from the text with what stands on either side (W3C Web Annotation, TextQuoteSelector) and its offsets: text.slice(start, end) is exact.',
  });
  types.add(Derivation, { id: 'Derivation', description: 'How a field came to its value, and the evidence.' });
  types.add(Entity, { id: 'Entity', description: 'Somebody or something that the text names.' });
  types.add(Quote, { id: 'Quote', description: 'Words that the text gives as somebody’s.' });
  types.add(CitedSource, {
    id: 'CitedSource',
    description: 'A publication or agency that the text gives as its source.',
  });
  types.add(SpokenDate, { id: 'SpokenDate', description: 'A date, time or duration that the text speaks of.' });
  types.add(Problem, { id: 'Problem', description: 'Something that a person should know about the file.' });
  types.add(Article.shape.extra.valueType, { id: 'Json', description: 'Any JSON value.' });
  return types;
}

// A record of all fields, so that one without a meaning does not compile.
const FIELD_MEANINGS: Record<keyof Sidecar, string> = {
  $schema: 'The address of this schema, relative to the record where the archive has no address.',
  schemaVersion: 'The version of this schema, apart from the program’s.',
  generator: 'The program that made the record, and its version.',
  id: 'What tells the article from all others of the archive: article/<name>.',
  url: 'The absolute address of its page.',
  aliases: 'Its former addresses.',
  title: 'The headline; derivation.title says whether it was stated or derived.',
  subtitle: 'The sub-headline.',
  authors: 'Whom the byline names.',
  published: 'When it was published; null where nothing states it.',
  modified: 'When it was last changed after publication.',
  archived: 'The day on which it was clipped.',
  source: 'Where it appeared.',
  dateline: 'The place, day and agency at the head of the text.',
  language: 'BCP 47.',
  dir: 'The direction in which the text is written.',
  rights: 'A licence or rights note.',
  summary: 'A description that a person stated.',
  format: 'How the file was read.',
  text: 'The whole file as read, in reading order, headline and sign-off included; every span is over it.',
  html: 'The body as the page shows it. Paragraphs have ids (p1, p2 …), which are addresses on the page. Relative references are relative to the record.',
  blocks: 'The parts of the text in reading order.',
  wordCount: 'How many words the body has.',
  offsetUnit: 'What start and end count: UTF-16 code units.',
  derivation: 'For each field that has a value, named as in this record (source.name for a part): how it came to it.',
  entities: 'People, organisations, places and publications that the text names.',
  quotes: 'What the text gives as somebody’s words.',
  citedSources: 'Publications and agencies that the text gives as its sources.',
  dates: 'Dates, times and durations that the text speaks of.',
  writtenOnOrAfter:
    'The latest past day that the text speaks of, before which it cannot have been written; null where there is none.',
  subjects: 'Topics.',
  notes: 'Notes by those who keep the archive.',
  duplicates:
    'Ids of articles that share most of their text with this one, earliest first; of very many the first hundred.',
  attachments: 'Files that the article refers to and that are published with it; url is relative to the record.',
  image: 'The picture that stands for the article: relative to the record, or as it was written.',
  extra: 'Fields of the front matter that Backfile does not know, as written.',
  warnings: 'What was doubtful in reading the file.',
  original: 'The proof of the file that the record was made from.',
};
