import { NameType } from '../model/finding.ts';
import type { Corrections } from '../model/override.ts';
import type { Problem } from '../model/problem.ts';
import { precisionOf } from '../model/spoken.ts';
import { duplicatesIn, type YamlEntry, type YamlMapping, type YamlNode } from './yaml/node.ts';
import { wrongValueProblem } from './yaml.ts';

/** The keys of an override that correct findings. */
export const CORRECTION_KEYS = ['names', 'speakers', 'dates', 'reject'] as const;

export interface ReadCorrections {
  /** The entry without the keys that were read here. */
  rest: YamlMapping;
  corrections: Corrections;
  problems: Problem[];
}

/**
 * Takes the corrections of findings out of a seed's entry: `names`, `speakers` and `dates` give a value to words of the text,
 * `reject` lists words. What cannot be used is a problem (`wrong-value`, `duplicate-key`) and is left out.
 */
export function readCorrections({ kind, line, entries }: YamlMapping, file: string): ReadCorrections {
  const isOurs = ({ key }: YamlEntry) => CORRECTION_KEYS.some((known) => known === key);
  const under = (key: (typeof CORRECTION_KEYS)[number]) => entries.find((entry) => entry.key === key)?.value ?? NOTHING;
  const problems = duplicatesIn({ kind, line, entries: entries.filter(isOurs) }, file);
  const wrong: Wrong = (key, value, form) => {
    problems.push(wrongValueProblem(key, value, form, null, { file, line: value.line }));
  };
  const pairsOf = (key: 'names' | 'speakers' | 'dates'): YamlEntry[] => {
    const value = under(key);
    if (value.kind !== 'mapping') {
      if (!isEmpty(value))
        wrong(key, value, 'lines of their own with the words of the text, a colon and what they are,');
      return [];
    }
    problems.push(...duplicatesIn(value, file));
    return value.entries.filter(({ key: words }, at) => value.entries.findIndex((one) => one.key === words) === at);
  };
  const corrections = {
    names: pairsOf('names').flatMap((entry) => nameIn(entry, wrong)),
    speakers: pairsOf('speakers').flatMap((entry) => speakerIn(entry, wrong)),
    dates: pairsOf('dates').flatMap((entry) => dateIn(entry, wrong)),
    rejects: rejectsIn(under('reject'), wrong),
  };
  return { rest: { kind, line, entries: entries.filter((entry) => !isOurs(entry)) }, corrections, problems };
}

type Wrong = (key: string, value: YamlNode, form: string) => void;

const NOTHING: YamlNode = { kind: 'scalar', line: 1, words: null };

function isEmpty(value: YamlNode): boolean {
  return value.kind === 'scalar' && value.words === null;
}

const TYPES: ReadonlyMap<string, NameType | null> = new Map([
  ...NameType.options.map((type) => [type, type] as const),
  ['none', null],
]);

function nameIn({ key: words, line, value }: YamlEntry, wrong: Wrong): Corrections['names'] {
  const type = value.kind === 'scalar' ? TYPES.get(value.words ?? '') : undefined;
  if (type === undefined) wrong(words, value, [...TYPES.keys()].join(', '));
  return type === undefined ? [] : [{ words, type, line }];
}

function speakerIn({ key: words, line, value }: YamlEntry, wrong: Wrong): Corrections['speakers'] {
  if (value.kind === 'scalar') return [{ words, name: value.words, line }];
  wrong(words, value, 'the name of who says it');
  return [];
}

function dateIn({ key: words, line, value }: YamlEntry, wrong: Wrong): Corrections['dates'] {
  if (value.kind === 'scalar' && (value.words === null || precisionOf(value.words) !== null))
    return [{ words, value: value.words, line }];
  wrong(words, value, 'a time such as 1994, 1994-05, 1994-05-16 or 1994-05-16T08:30, or nothing,');
  return [];
}

function rejectsIn(value: YamlNode, wrong: Wrong): Corrections['rejects'] {
  if (isEmpty(value)) return [];
  return (value.kind === 'list' ? value.items : [value]).flatMap((item) => {
    if (item.kind === 'scalar' && item.words !== null) return [{ words: item.words, line: item.line }];
    wrong('reject', item, 'words of the text, or a list of them,');
    return [];
  });
}
