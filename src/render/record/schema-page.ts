import { SCHEMA_PATH } from '../../model/sidecar.ts';
import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { linksFrom } from '../links.ts';
import { DATA_PATH, SCHEMA_PAGE_PATH } from '../paths.ts';
import type { JsonSchema } from './schema.ts';

/** A schema for people to read. */
export interface SchemaPage {
  kind: 'schema';
  frame: Frame;
  heading: string;
  summary: string;
  file: Link;
  data: Link;
  fields: SchemaFieldView[];
  /** The types that it defines. */
  parts: SchemaPartView[];
}

export interface SchemaFieldView {
  /** With the names of the objects that hold it: `original.path`. */
  name: string;
  /** In words, some of which lead to a definition. */
  type: { words: string; href: string | null }[];
  meaning: string;
}

export interface SchemaPartView {
  name: string;
  anchor: string;
  meaning: string;
  type: SchemaFieldView['type'];
  /** The forms of it that have fields; the name of an only form is null. */
  forms: { name: string | null; fields: SchemaFieldView[] }[];
}

/** A JSON Schema as a page for people: its fields with their types and meanings, and the types that it defines. */
export function schemaPage(schema: JsonSchema, context: RenderContext): SchemaPage {
  const links = linksFrom(SCHEMA_PAGE_PATH);
  const { title = '', description = '', $defs = {} } = schema;
  return {
    kind: 'schema',
    frame: frameOf(context, { path: SCHEMA_PAGE_PATH, title, description: null, canonical: SCHEMA_PAGE_PATH }),
    heading: title,
    summary: description,
    file: { label: 'The schema as a file', href: links.to(SCHEMA_PATH) },
    data: { label: 'The data', href: links.to(DATA_PATH) },
    fields: fieldsOf(schema),
    parts: Object.entries($defs).map(([name, part]) => partOf(name, asSchema(part))),
  };
}

/** A type that the schema defines: an object with its fields, one of several forms, or what it is in a word. */
function partOf(name: string, schema: JsonSchema): SchemaPartView {
  const forms = formsOf(schema).filter((form) => form.properties !== undefined);
  return {
    name,
    anchor: anchorOf(name),
    meaning: schema.description ?? '',
    type: typeOf(schema),
    forms: schema.properties === undefined ? forms.map(formOf) : [{ name: null, fields: fieldsOf(schema) }],
  };
}

/** One of several forms, by the value that tells it from the others: `paragraph`. */
function formOf(schema: JsonSchema): SchemaPartView['forms'][number] {
  const { type } = schema.properties ?? {};
  return {
    name:
      type === undefined
        ? null
        : typeOf(asSchema(type))
            .map(({ words }) => words)
            .join(''),
    fields: fieldsOf(schema),
  };
}

/** All forms of a schema, those within its forms too. */
function formsOf({ anyOf = [], oneOf = [] }: JsonSchema): JsonSchema[] {
  return [...anyOf, ...oneOf].map(asSchema).flatMap((form) => [form, ...formsOf(form)]);
}

/** The fields of an object; those of an object within it follow it, with its name before theirs. */
function fieldsOf(schema: JsonSchema, before = ''): SchemaFieldView[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const field = asSchema(property);
    const path = `${before}${name}`;
    const inner = innerOf(field);
    return [
      { name: path, type: typeOf(field), meaning: field.description ?? '' },
      ...(inner === null ? [] : fieldsOf(inner.schema, `${path}${inner.mark}.`)),
    ];
  });
}

/** The object that a field holds itself, alone or in a list. */
function innerOf(field: JsonSchema): { schema: JsonSchema; mark: string } | null {
  if (field.properties !== undefined) return { schema: field, mark: '' };
  const items = field.items === undefined ? null : asSchema(field.items);
  return items?.properties === undefined ? null : { schema: items, mark: '[]' };
}

type Run = SchemaFieldView['type'][number];

/** What a value is, in words, some of which lead to a definition. */
function typeOf(schema: JsonSchema): Run[] {
  if (schema.$ref !== undefined) return [reference(schema.$ref)];
  if (schema.const !== undefined) return [plain(JSON.stringify(schema.const))];
  if (schema.enum !== undefined) return [plain(schema.enum.map((value) => JSON.stringify(value)).join(', '))];
  const forms = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(asSchema);
  if (forms.length > 0) return alternatives(forms);
  if (schema.allOf !== undefined) return schema.allOf.map(asSchema).flatMap(typeOf);
  if (schema.type === 'array') return listOf(schema);
  return [plain([schema.type ?? 'any value'].flat().join(' or '))];
}

function alternatives(forms: readonly JsonSchema[]): Run[] {
  if (forms.every(({ properties }) => properties !== undefined)) return [plain('one of several objects')];
  return forms.flatMap((form, index) => [...(index === 0 ? [] : [plain(' or ')]), ...typeOf(form)]);
}

function listOf({ items }: JsonSchema): Run[] {
  return [plain('list of '), ...(items === undefined ? [plain('any value')] : typeOf(asSchema(items)))];
}

function reference(ref: string): Run {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return { words: name, href: `#${anchorOf(name)}` };
}

function plain(words: string): Run {
  return { words, href: null };
}

function anchorOf(name: string): string {
  return `type-${name.toLowerCase()}`;
}

/** Where JSON Schema also allows true and false, or a schema for each place of a list, our schemas have a single schema. */
function asSchema(schema: NonNullable<JsonSchema['items']> | boolean): JsonSchema {
  return typeof schema === 'boolean' || Array.isArray(schema) ? {} : schema;
}
