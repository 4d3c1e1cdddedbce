import type { Json } from '../../model/article.ts';
import type { Problem } from '../../model/problem.ts';

/** A piece of a YAML file with the line on which it stands, counted from 1 in the file. */
export type YamlNode = YamlScalar | YamlList | YamlMapping;

interface YamlScalar {
  kind: 'scalar';
  line: number;
  /** As the person wrote it; null where nothing is written, or `~` or `null`, by which programs write nothing. */
  words: string | null;
}
interface YamlList {
  kind: 'list';
  line: number;
  items: YamlNode[];
}
export interface YamlMapping {
  kind: 'mapping';
  line: number;
  /** In the order of the file; a key that is written twice is here twice. */
  entries: YamlEntry[];
}
export interface YamlEntry {
  key: string;
  line: number;
  value: YamlNode;
}

/** The tree as JSON; of a key that is written twice the first stands. */
export function jsonOf(node: YamlNode): Json {
  switch (node.kind) {
    case 'scalar':
      return node.words;
    case 'list':
      return node.items.map(jsonOf);
    case 'mapping':
      return recordOf(node);
    default:
      return node satisfies never;
  }
}

/** A mapping as a record; of a key that is written twice the first stands. */
export function recordOf({ entries }: YamlMapping): Record<string, Json> {
  const values = new Map<string, Json>();
  for (const { key, value } of entries) if (!values.has(key)) values.set(key, jsonOf(value));
  return Object.fromEntries(values);
}

/** A problem for each key that a mapping has a second time. */
export function duplicatesIn({ entries }: YamlMapping, file: string): Problem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ key, line }) => {
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    return before === undefined ? [] : [duplicateProblem(key, before, line, file)];
  });
}

function duplicateProblem(key: string, before: number, line: number, file: string): Problem {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: `"${key}" stands here a second time, after line ${before}.`,
    file,
    line,
    cure: 'Keep one of the two; until then the first one counts.',
  };
}
