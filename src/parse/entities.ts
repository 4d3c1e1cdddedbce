import { z } from 'zod';
import { NameType } from '../model/finding.ts';
import type { NameReference, NameStatement, Said } from '../model/name-statement.ts';
import type { Problem } from '../model/problem.ts';
import { duplicatesIn, type YamlEntry, type YamlMapping, type YamlNode } from './yaml/node.ts';
import { parseYaml } from './yaml/tree.ts';
import { checkMapping, wrongValueProblem } from './yaml.ts';

const FILE = 'entities.yaml';

/**
 * `entities.yaml` → what a person says of the archive's names, in the order of the file. Keys are ids (`person/edmund-tarrow`)
 * or names. What is wrong is a problem (`yaml-invalid`, `yaml-no-mapping`, `duplicate-key`, `unknown-key`, `wrong-value`) and
 * is left out; the rest is used, since a name that stands as the texts have it does no harm until the file is mended.
 */
export function parseEntities(source: string): { statements: NameStatement[]; problems: Problem[] } {
  const { root, problems } = parseYaml(source, FILE);
  if (root === null) return { statements: [], problems };
  if (root.kind !== 'mapping') return { statements: [], problems: [noStatement(FILE, root)] };
  const read = root.entries.map(readStatement);
  return {
    statements: read.flatMap(({ statement }) => statement ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

const text = z.string().trim().min(1);

/** The fields that have one value. */
const Fields = z
  .strictObject({
    id: text,
    name: text,
    type: NameType,
    wikidata: text,
    block: z.enum(['true', 'false']).transform((word) => word === 'true'),
  })
  .partial();

/** The fields that name others. */
const LISTS = ['same', 'different'] as const;

function readStatement({ key, line, value }: YamlEntry): { statement: NameStatement | null; problems: Problem[] } {
  if (value.kind !== 'mapping') {
    return { statement: null, problems: isEmpty(value) ? [] : [noStatement(key, value)] };
  }
  const isList = (entry: YamlEntry) => LISTS.some((known) => known === entry.key);
  const [lists, rest] = [value.entries.filter(isList), value.entries.filter((entry) => !isList(entry))];
  const { value: fields, problems } = checkMapping({ ...value, entries: rest }, Fields, FILE, LISTS);
  problems.push(...duplicatesIn({ ...value, entries: lists }, FILE));
  const said = <Value>(field: string, given: Value | undefined): Said<Value> | null =>
    given === undefined ? null : { value: given, line: lineOf(field, value) };
  const id = said('id', fields?.id);
  const address = id === null ? null : addressIn(id.value);
  if (id !== null && address === null) problems.push(noAddress(id));
  const wikidata = said('wikidata', fields?.wikidata);
  const page = wikidata === null ? null : wikidataPage(wikidata.value);
  if (wikidata !== null && page === null) problems.push(noItem(wikidata));
  return {
    statement: {
      of: { words: key.normalize('NFC'), line },
      id: id === null || address === null ? null : { value: address, line: id.line },
      name: said('name', fields?.name),
      type: said('type', fields?.type),
      wikidata: wikidata === null || page === null ? null : { value: page, line: wikidata.line },
      same: referencesUnder('same', lists, problems),
      different: referencesUnder('different', lists, problems),
      block: fields?.block ? { value: true, line: lineOf('block', value) } : null,
    },
    problems,
  };
}

function isEmpty(value: YamlNode): boolean {
  return value.kind === 'scalar' && value.words === null;
}

function lineOf(field: string, { entries, line }: YamlMapping): number {
  return entries.find(({ key }) => key === field)?.line ?? line;
}

function referencesUnder(key: string, lists: readonly YamlEntry[], problems: Problem[]): NameReference[] {
  const value = lists.find((entry) => entry.key === key)?.value;
  if (value === undefined || isEmpty(value)) return [];
  return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
    if (item.kind === 'scalar' && item.words !== null) {
      return [{ words: item.words.trim().normalize('NFC'), line: item.line }];
    }
    problems.push(wrongValueProblem(key, item, 'an id or a name, or a list of them,', null, placeOf(item)));
    return [];
  });
}

function placeOf({ line }: { line: number }): { file: string; line: number } {
  return { file: FILE, line };
}

/** An id with or without its type (`person/john-doe`) → without; null for what is no address. */
function addressIn(words: string): string | null {
  const [, address] = /^(?:[a-z]+\/)?((?=.{1,120}$)[a-z0-9_-]+(?:~[a-z0-9_-]+)?)$/u.exec(words) ?? [];
  return address ?? null;
}

function noAddress({ value, line }: Said<string>): Problem {
  const node: YamlNode = { kind: 'scalar', line, words: value };
  return wrongValueProblem(
    'id',
    node,
    'an id of the letters a to z, figures and hyphens, such as john-doe-mayor,',
    null,
    placeOf(node),
  );
}

/** The number of an item (`Q42`), or its address in any form → the address of its page; null for anything else. */
function wikidataPage(words: string): string | null {
  const [, item] =
    /^(?:(?:https?:\/\/)?(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/iu.exec(words) ?? [];
  return item === undefined ? null : `https://www.wikidata.org/wiki/${item.toUpperCase()}`;
}

function noItem({ value, line }: Said<string>): Problem {
  const node: YamlNode = { kind: 'scalar', line, words: value };
  return wrongValueProblem('wikidata', node, 'the number of an item of Wikidata, such as Q42,', null, placeOf(node));
}

function noStatement(key: string, { line }: YamlNode): Problem {
  return {
    code: 'yaml-no-mapping',
    severity: 'error',
    message: key === FILE ? 'It holds no "key: value" lines.' : `"${key}" holds no "key: value" lines.`,
    file: FILE,
    line,
    cure: 'Write a name or its id and a colon, and beneath it, indented, one statement on each line, such as: type: person.',
  };
}
