import { z } from 'zod';
import { Article, Attachment, Author, Source, StatedDate, Subject } from '../../model/article.ts';
import { Block, Mark } from '../../model/block.ts';
import { Derivation } from '../../model/derivation.ts';
import { CitedSource, Entity, Quote, SpokenDate } from '../../model/finding.ts';
import { Problem } from '../../model/problem.ts';
import { SCHEMA_PATH, Sidecar } from '../../model/sidecar.ts';
import { Selector } from '../../model/span.ts';
import { absoluteAddress } from '../absolute-address.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** A JSON Schema or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema (draft 2020-12) of the sidecars, made from their one definition, with what each field means.
 * It has an absolute `$id` only with a base URL.
 */
export function articleSchema(baseUrl: string | null): JsonSchema {
  const id = absoluteAddress(baseUrl, SCHEMA_PATH);
  const { $schema = DRAFT, ...schema } = z.toJSONSchema(Sidecar, {
    target: 'draft-2020-12',
    metadata: describedTypes(),
  });
  const { properties = {} } = schema;
  for (const [field, { description }] of Object.entries(Sidecar.shape)) {
    const property = properties[field];
    if (typeof property === 'object' && description !== undefined) property.description = description;
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
