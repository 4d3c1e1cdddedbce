import { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { duplicatesIn, recordOf, type YamlMapping, type YamlNode } from './yaml/node.ts';
import { parseYaml } from './yaml/tree.ts';

export interface ReadYaml<T> {
  /** What the file says, without what is wrong in it; null where it is no list of `key: value`. */
  value: T | null;
  problems: Problem[];
  /** The line of a key, counted from 1; null where it is not in the file. */
  lineOf: (path: readonly (string | number)[]) => number | null;
}

/**
 * A settings file → its values, checked against the schema. All scalars arrive as the strings that the person wrote, empty
 * ones as null. Problems: `yaml-invalid`, `yaml-no-mapping`, `duplicate-key`, `unknown-key`, `wrong-value`; what is wrong
 * is left out, and the rest is used. An empty file says nothing, which is no problem.
 */
export function readYaml<T>(source: string, file: string, schema: z.ZodType<T>): ReadYaml<T> {
  const { root, broken, problems } = parseYaml(source, file);
  const mapping = root ?? { kind: 'mapping', line: 1, entries: [] };
  const lineOf: ReadYaml<T>['lineOf'] = (path) => lineIn(root, path);
  if (mapping.kind !== 'mapping') return { value: null, problems: [noMapping(mapping, file)], lineOf };
  if (root === null && broken) return { value: null, problems, lineOf };
  const checked = checkMapping(mapping, schema, file);
  return { value: checked.value, problems: [...problems, ...checked.problems], lineOf };
}

/**
 * A mapping → its values, checked against the schema of a record; keys that are unknown or have a wrong value are left out.
 * `others` are keys that stand in such a mapping too and are read elsewhere.
 */
export function checkMapping<T>(
  mapping: YamlMapping,
  schema: z.ZodType<T>,
  file: string,
  others: readonly string[] = [],
): { value: T | null; problems: Problem[] } {
  const given = recordOf(mapping);
  const duplicates = duplicatesIn(mapping, file);
  const whole = schema.safeParse(given);
  if (whole.success) return { value: whole.data, problems: duplicates };
  const faults = whole.error.issues.flatMap(faultsOf);
  const bad = new Set(faults.map(({ key }) => key));
  const rest = schema.safeParse(Object.fromEntries(Object.entries(given).filter(([key]) => !bad.has(key))));
  const problems = faults.map(({ key, form }) => {
    const entry = mapping.entries.find((one) => one.key === key);
    const line = entry?.line ?? mapping.line;
    if (form === null) return unknownKeyProblem(key, [...knownKeys(schema), ...others], { file, line });
    return wrongValueProblem(key, entry?.value ?? mapping, form, describe(schema, key), { file, line });
  });
  return { value: rest.success ? rest.data : null, problems: [...duplicates, ...problems] };
}

function lineIn(root: YamlNode | null, path: readonly (string | number)[]): number | null {
  let node = root;
  for (const step of path) {
    if (node?.kind === 'mapping') node = node.entries.find(({ key }) => key === step)?.value ?? null;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step] ?? null;
    else return null;
  }
  return node?.line ?? null;
}

function noMapping({ line }: YamlNode, file: string): Problem {
  return {
    code: 'yaml-no-mapping',
    severity: 'error',
    message: 'It holds no "key: value" lines.',
    file,
    line,
    cure: 'Write one setting on each line, such as: title: My archive.',
  };
}

/** A key that is at fault; `form` says what its value should be, and is null where nobody knows the key. */
interface KeyFault {
  key: string;
  form: string | null;
}

function faultsOf(issue: z.core.$ZodIssue): KeyFault[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    return issue.keys.map((key) => ({ key, form: null }));
  }
  return [{ key: String(issue.path[0] ?? ''), form: formOf(issue) }];
}

function formOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map((value) => `"${String(value)}"`).join(' or ');
    case 'invalid_format':
      return issue.format === 'url'
        ? 'a web address that begins with https:// or http://'
        : `a text in the form ${issue.format}`;
    case 'invalid_union':
      return 'a text or a list of texts';
    default:
      return 'a text';
  }
}

function knownKeys(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What a field of a record's schema means, in the words of its `.describe`; null where it has none. */
function describe(schema: z.ZodType, key: string): string | null {
  let field: unknown = schema instanceof z.ZodObject ? schema.shape[key] : undefined;
  while (field instanceof z.ZodOptional && field.description === undefined) field = field.unwrap();
  return field instanceof z.ZodType ? (field.description ?? null) : null;
}

interface Place {
  file: string;
  line: number;
}

/** A key that nobody knows; the cure names the nearest known key, or all of them. */
function unknownKeyProblem(key: string, known: readonly string[], { file, line }: Place): Problem {
  const meant = nearest(key, known) ?? otherWordFor(key, known);
  return {
    code: 'unknown-key',
    severity: 'error',
    message: `"${key}" is no setting that Backfile knows.`,
    file,
    line,
    cure:
      meant === null ? `Use one of ${known.join(', ')}, or delete the line.` : `Write "${meant}", if that is meant.`,
  };
}

/** What people call a setting that we name otherwise. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['licence', 'rights'],
  ['license', 'rights'],
  ['copyright', 'rights'],
  ['noindex', 'indexing'],
  ['robots', 'indexing'],
  ['name', 'title'],
  ['headline', 'title'],
  ['subtitle', 'tagline'],
  ['description', 'tagline'],
  ['lang', 'language'],
  ['site', 'baseUrl'],
  ['email', 'contact'],
  ['author', 'authors'],
  ['published', 'date'],
  ['publication', 'source'],
]);

function otherWordFor(key: string, known: readonly string[]): string | null {
  const word = OTHER_WORDS.get(key.toLowerCase());
  return word !== undefined && known.includes(word) ? word : null;
}

/** A value that a key cannot have; `form` says what it should be, `meaning` what the key is for. */
export function wrongValueProblem(
  key: string,
  value: YamlNode,
  form: string,
  meaning: string | null,
  { file, line }: Place,
): Problem {
  const purpose = meaning === null ? '' : ` (${meaning})`;
  return {
    code: 'wrong-value',
    severity: 'error',
    message: `${quote(value)} cannot be used as ${key}${purpose}.`,
    file,
    line,
    cure: `Write ${form} after "${key}:", or delete the line.`,
  };
}

const LONGEST_QUOTE = 80;

function quote(value: YamlNode): string {
  if (value.kind === 'list') return 'A list';
  if (value.kind === 'mapping') return 'A group of fields';
  if (value.words === null) return 'An empty value';
  const { words } = value;
  return `"${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}"`;
}
