import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLParseError,
} from 'yaml';
import type { YamlEntry, YamlNode } from './node.ts';

/** Why YAML cannot be read: the line with its words, the reason, and what to do about it. */
export interface YamlFault {
  line: number;
  words: string;
  why: string;
  cure: string;
  /** What is missing belongs to something that was opened earlier. */
  atOpening?: boolean;
}

// Settings and front matter need none of this; a file that does is an attack ("billion laughs") or a mistake.
const DEEPEST = 40;
const MOST_ALIASED = 1000;

// The package descends into itself, and Node ends the whole process where a regular expression is compiled on a full stack.
const DEEPEST_SOURCE = 100;

/** One YAML document → its tree, or the first fault in it. Nothing is evaluated, no tag is resolved, no value is converted. */
export function composeYaml(source: string, firstLine: number): { node: YamlNode | null; fault: YamlFault | null } {
  const deep = firstLineDeeperThan(DEEPEST_SOURCE, source);
  if (deep !== null) {
    return { node: null, fault: { line: firstLine + deep, words: source.split('\n')[deep] ?? '', ...TOO_DEEP } };
  }
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: counter,
  });
  const growth: Growth = {
    source,
    lineAt: (offset) => counter.linePos(offset).line,
    firstLine,
    anchors: new Map(),
    aliased: 0,
    fault: null,
  };
  const [error] = document.errors;
  if (error !== undefined) return { node: null, fault: faultAt(growth, error.pos[0], reasonOf(error)) };
  const node = document.contents === null ? null : grow(document.contents, growth, 0, false);
  if (growth.fault !== null) return { node: null, fault: growth.fault };
  const isNothing = node?.kind === 'scalar' && node.words === null;
  return { node: isNothing ? null : node, fault: null };
}

/**
 * The first line, counted from 0, on which more than so many things can be open: brackets, indentations, and the `- - -` and
 * `? ? ?` of a line. Those in quoted texts count too, of which no text has so many.
 */
function firstLineDeeperThan(most: number, source: string): number | null {
  const indents: number[] = [];
  let brackets = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const indent = line.length - line.trimStart().length;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    if (indent < line.length) indents.push(indent);
    let deepest = brackets;
    for (const [character] of line.matchAll(/[[\]{}]/gu)) {
      brackets = character === '[' || character === '{' ? brackets + 1 : Math.max(0, brackets - 1);
      deepest = Math.max(deepest, brackets);
    }
    const runs = [...line.matchAll(/(?:[-?:][ \t]+)+/gu)].map(([run]) => run.split(/[ \t]+/u).length);
    if (indents.length + deepest + runs.reduce((longest, run) => Math.max(longest, run), 0) > most) return index;
  }
  return null;
}

interface Growth {
  source: string;
  lineAt: (offset: number) => number;
  firstLine: number;
  anchors: Map<string, unknown>;
  /** How many nodes came from aliases so far. */
  aliased: number;
  fault: YamlFault | null;
}

function grow(node: unknown, growth: Growth, depth: number, aliased: boolean): YamlNode {
  const line = growth.firstLine - 1 + growth.lineAt(offsetOf(node));
  if (aliased) growth.aliased += 1;
  if (depth > DEEPEST) growth.fault ??= faultAt(growth, offsetOf(node), TOO_DEEP);
  if (growth.aliased > MOST_ALIASED) growth.fault ??= faultAt(growth, offsetOf(node), TOO_MANY_ALIASES);
  if (growth.fault !== null) return { kind: 'scalar', line, words: null };

  if (isAlias(node)) {
    const original = growth.anchors.get(node.source);
    if (original === undefined) growth.fault ??= faultAt(growth, offsetOf(node), NO_ANCHOR);
    return grow(original, growth, depth + 1, true);
  }
  remember(node, growth);
  if (isMap(node)) {
    return { kind: 'mapping', line, entries: node.items.flatMap((pair) => entryOf(pair, growth, depth, aliased)) };
  }
  if (isSeq(node))
    return { kind: 'list', line, items: node.items.map((item) => grow(item, growth, depth + 1, aliased)) };
  return { kind: 'scalar', line, words: wordsOf(node) };
}

function remember(node: unknown, { anchors }: Growth): void {
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
}

/** The entry of a pair; `__proto__`, which nobody means, is left out, since copying it by name would change the copy's nature. */
function entryOf({ key, value }: Pair, growth: Growth, depth: number, aliased: boolean): YamlEntry[] {
  const name = isScalar(key) ? String(key.value) : growth.source.slice(...rangeOf(key));
  const line = growth.firstLine - 1 + growth.lineAt(offsetOf(key));
  if (name === '__proto__') return [];
  remember(key, growth);
  return [{ key: name, line, value: { ...grow(value, growth, depth + 1, aliased), line } }];
}

function wordsOf(node: unknown): string | null {
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  const plain = node.type === undefined || node.type === Scalar.PLAIN;
  const nothing = node.value.trim() === '' || (plain && (node.value === '~' || node.value === 'null'));
  return nothing ? null : node.value;
}

function rangeOf(node: unknown): [start: number, end: number] {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : null;
  return range ? [range[0], range[1]] : [0, 0];
}

function offsetOf(node: unknown): number {
  return rangeOf(node)[0];
}

type Reason = Pick<YamlFault, 'why' | 'cure' | 'atOpening'>;

function faultAt({ source, lineAt, firstLine }: Growth, offset: number, reason: Reason): YamlFault {
  const line = lineAt(offset);
  return { line: firstLine - 1 + line, words: source.split('\n', line).at(-1) ?? '', ...reason };
}

function reasonOf({ code, message }: YAMLParseError): Reason {
  // The package has one code for lines that do not align and for a bracket that is still open where its entry ends.
  const open = code === 'BAD_INDENT' && /^Flow \w+ in block collection/u.test(message);
  return FAULTS.get(open ? 'MISSING_CHAR' : code) ?? UNKNOWN;
}

const QUOTE_IT = 'Put the whole value in quotation marks: title: "One: two".';

const NO_ANCHOR: Reason = { why: 'a value that begins with * or & needs quotation marks', cure: QUOTE_IT };

/** By the error codes of the package `yaml`. */
const FAULTS: ReadonlyMap<string, Reason> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', { why: 'a value that has a colon in it needs quotation marks', cure: QUOTE_IT }],
  ['UNEXPECTED_TOKEN', { why: 'something stands after the value', cure: QUOTE_IT }],
  ['BAD_SCALAR_START', { why: 'a value cannot begin with this character', cure: QUOTE_IT }],
  ['BAD_ALIAS', NO_ANCHOR],
  [
    'MULTILINE_IMPLICIT_KEY',
    {
      why: 'it is no "key: value" line',
      cure: 'Write a space after the colon, and put a longer value in quotation marks.',
    },
  ],
  ['TAB_AS_INDENT', { why: 'it is indented with a tab', cure: 'Indent it with spaces.' }],
  [
    'BAD_INDENT',
    { why: 'its indentation does not fit', cure: 'Indent what belongs together by the same number of spaces.' },
  ],
  [
    'MISSING_CHAR',
    {
      why: 'a quotation mark or bracket is not closed',
      cure: 'Close it; inside quotation marks write \\" for ".',
      atOpening: true,
    },
  ],
  [
    'BAD_DQ_ESCAPE',
    { why: 'the character after \\ means nothing', cure: 'Write \\\\ for \\, or use \' instead of ".' },
  ],
  ['MULTIPLE_DOCS', { why: 'a second document begins', cure: 'Remove the line "---".' }],
]);

const UNKNOWN: Reason = {
  why: 'it cannot be understood',
  cure: 'Write one "key: value" on a line, and put values with special characters in quotation marks.',
};
const TOO_DEEP: Reason = { why: 'it is nested too deeply', cure: 'Write it with fewer levels.' };
const TOO_MANY_ALIASES: Reason = { why: 'its aliases (*name) repeat too much', cure: 'Write the values out.' };
