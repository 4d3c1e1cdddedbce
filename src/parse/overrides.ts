import { nearest } from '../model/nearest.ts';
import { type LocatedOverride, NO_CORRECTIONS, Override } from '../model/override.ts';
import type { Problem } from '../model/problem.ts';
import { hidesMark } from './access.ts';
import { CORRECTION_KEYS, readCorrections } from './corrections.ts';
import { readFlag } from './visibility.ts';
import { jsonOf, type YamlMapping, type YamlNode } from './yaml/node.ts';
import { parseYaml } from './yaml/tree.ts';
import { checkMapping, wrongValueProblem } from './yaml.ts';

/** The name of the file, as problems and derivations give it. */
export const FILE = 'overrides.yaml';

export interface ReadOverrides {
  /** By the seed's path. */
  overrides: Map<string, LocatedOverride>;
  problems: Problem[];
  /** False where a part of the file cannot be read, so that nobody knows which seeds it keeps private. */
  usable: boolean;
}

/**
 * `overrides.yaml` → a person's corrections. Keys are paths of seeds, in any Unicode form, with `\` or a leading `./` too.
 * What is wrong in an entry is a problem (`yaml-invalid`, `yaml-no-mapping`, `duplicate-key`, `unknown-key`, `wrong-value`)
 * and is left out; but a wrong or misspelt `private`, `draft` or `embargo` withholds its seed.
 */
export function parseOverrides(source: string): ReadOverrides {
  const { root, broken, problems } = parseYaml(source, FILE);
  if (broken) return { overrides: new Map(), problems, usable: false };
  if (root === null) return { overrides: new Map(), problems, usable: true };
  if (root.kind !== 'mapping') {
    return { overrides: new Map(), problems: [noEntry(FILE, root)], usable: false };
  }
  const overrides = new Map<string, LocatedOverride>();
  for (const { key, line, value } of root.entries) {
    const path = seedPath(key);
    const read = readEntry(key, line, value);
    problems.push(...read.problems);
    const before = overrides.get(path);
    const twice = before === undefined ? [] : statedTwice(before, read.override);
    if (before !== undefined && twice.length > 0) problems.push(secondEntry(key, before.line, line, twice));
    overrides.set(path, before === undefined ? read.override : merge(before, read.override));
  }
  return { overrides, problems, usable: true };
}

function seedPath(key: string): string {
  return key
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/u, '')
    .normalize('NFC');
}

/** What two entries for one seed both say, so that one of them is without effect: fields, and words of the text of which they say different things. */
function statedTwice(first: LocatedOverride, second: LocatedOverride): string[] {
  const fieldsIn = ({ lines }: LocatedOverride) =>
    Object.keys(lines).filter((key) => !CORRECTION_KEYS.some((known) => known === key));
  const fields = new Set(fieldsIn(first));
  const before = new Map(statedOfWords(first));
  return [
    ...fieldsIn(second).filter((field) => fields.has(field)),
    ...statedOfWords(second).flatMap(([words, value]) =>
      before.has(words) && before.get(words) !== value ? words : [],
    ),
  ];
}

/** What an entry says of words of the text. */
function statedOfWords({
  corrections: { names, speakers, dates },
}: LocatedOverride): [words: string, value: string | null][] {
  return [
    ...names.map(({ words, type }): [string, string | null] => [words, type]),
    ...speakers.map(({ words, name }): [string, string | null] => [words, name]),
    ...dates.map(({ words, value }): [string, string | null] => [words, value]),
  ];
}

/** Two entries for one seed: the second adds to the first, which counts where both say something; what either withholds is withheld. */
function merge(first: LocatedOverride, second: LocatedOverride): LocatedOverride {
  const values: Override = { ...second.values, ...first.values };
  for (const key of FLAGS) if (first.values[key] === true || second.values[key] === true) values[key] = true;
  for (const key of HIDING_WORDS) {
    const [one, other] = [first.values[key], second.values[key]];
    if (one !== undefined && other !== undefined && one !== other) values.private = true;
  }
  const corrections = {
    names: withMore(first.corrections.names, second.corrections.names),
    speakers: withMore(first.corrections.speakers, second.corrections.speakers),
    dates: withMore(first.corrections.dates, second.corrections.dates),
    rejects: [...first.corrections.rejects, ...second.corrections.rejects],
  };
  return { values, line: first.line, lines: { ...second.lines, ...first.lines }, corrections };
}

function withMore<Correction extends { words: string }>(first: Correction[], second: Correction[]): Correction[] {
  return [...first, ...second.filter(({ words }) => !first.some((one) => one.words === words))];
}

function readEntry(key: string, line: number, value: YamlNode): { override: LocatedOverride; problems: Problem[] } {
  if (value.kind !== 'mapping') {
    const hidden = /private|draft|embargo|access|excerpt|metadata/iu.test(JSON.stringify(jsonOf(value)));
    const problems = value.kind === 'scalar' && value.words === null ? [] : [noEntry(key, value)];
    return {
      override: { values: hidden ? { private: true } : {}, line, lines: {}, corrections: NO_CORRECTIONS },
      problems,
    };
  }
  const flagged = readFlags(value);
  const { rest, corrections, problems: unread } = readCorrections(flagged.mapping, FILE);
  const { value: values, problems } = checkMapping(rest, Override, FILE, CORRECTION_KEYS);
  const lines = Object.fromEntries(value.entries.toReversed().map((entry) => [entry.key, entry.line]));
  const override = { values: { ...values, ...flagged.values }, line, lines, corrections };
  return { override, problems: [...flagged.problems, ...problems, ...unread] };
}

/** What withholds an article by yes or no. */
export const FLAGS = ['private', 'draft'] as const;
/** What withholds an article, or a part of it, by another word than yes or no. */
const HIDING_WORDS = ['embargo', 'access'] as const;
const HIDING: readonly string[] = [...FLAGS, ...HIDING_WORDS];

/**
 * Takes the marks of privacy out of an entry and reads them for themselves, since here a mistake must not publish anything:
 * a flag that cannot be read holds, one of two that differ holds, and so does one under a misspelt name, and a second embargo or
 * access.
 */
function readFlags({ line, entries }: YamlMapping): { mapping: YamlMapping; values: Override; problems: Problem[] } {
  const values: Override = {};
  const problems: Problem[] = [];
  const isFirst = (entry: YamlMapping['entries'][number]) => entries.find(({ key }) => key === entry.key) === entry;
  for (const entry of entries) {
    const { key, line, value } = entry;
    const flag = readFlag(jsonOf(value));
    if (key === 'private' || key === 'draft') {
      values[key] = values[key] === true || (flag ?? true);
      if (flag === null) problems.push(wrongValueProblem(key, value, 'true or false', null, { file: FILE, line }));
    } else if (HIDING.includes(key) ? !isFirst(entry) || value.kind !== 'scalar' : isMisspelt(key))
      values.private = flag !== false || values.private === true;
    else if (hidesMark(jsonOf(value))) values.private = true;
  }
  return {
    mapping: { kind: 'mapping', line, entries: entries.filter(({ key }) => key !== 'private' && key !== 'draft') },
    values,
    problems,
  };
}

function isMisspelt(key: string): boolean {
  return !(key in Override.shape) && HIDING.includes(nearest(key, Object.keys(Override.shape)) ?? '');
}

function noEntry(key: string, { line }: YamlNode): Problem {
  return {
    code: 'yaml-no-mapping',
    severity: 'error',
    message: `"${key}" holds no "key: value" lines.`,
    file: FILE,
    line,
    cure: 'Write the path of a seed and a colon, and beneath it, indented, one correction on each line.',
  };
}

function secondEntry(key: string, before: number, line: number, twice: readonly string[]): Problem {
  return {
    code: 'duplicate-key',
    severity: 'error',
    message: `"${key}" stands here a second time, after line ${before}, and says ${twice.map((one) => `"${one}"`).join(', ')} again.`,
    file: FILE,
    line,
    cure: 'Keep one of the two; until then the first one counts.',
  };
}
