import type { Problem } from '../../model/problem.ts';
import { composeYaml, type YamlFault } from './compose.ts';
import type { YamlEntry, YamlNode } from './node.ts';

export interface YamlTree {
  /** Null where the file holds nothing, or nothing that can be read. */
  root: YamlNode | null;
  /** Whether a part of the file could not be read; the other parts are in `root`. */
  broken: boolean;
  problems: Problem[];
}

/** More top-level entries than any settings have; so many are not read one by one. */
const MOST_PARTS = 500;

/**
 * YAML → a tree in which every scalar is the string that the person wrote. Where the whole cannot be read, its top-level
 * entries are read one by one, and each that fails is a problem. `firstLine` is the line of the file on which `source` begins.
 */
export function parseYaml(source: string, file: string, firstLine = 1): YamlTree {
  const whole = composeYaml(source, firstLine);
  if (whole.fault === null) return { root: whole.node, broken: false, problems: [] };
  const parts = partsOf(source, firstLine);
  const { entries, faults } = readParts(parts.length > MOST_PARTS ? [] : parts);
  if (entries.length === 0) {
    // What is not closed is found only where the file ends, and is at fault where it opens.
    const fault = faults.find(({ atOpening }) => atOpening) ?? whole.fault;
    return { root: null, broken: true, problems: [problemOf(fault, file)] };
  }
  return {
    root: { kind: 'mapping', line: firstLine, entries },
    broken: faults.length > 0,
    problems: faults.map((fault) => problemOf(fault, file)),
  };
}

interface Part {
  line: number;
  lines: string[];
}

/** The top-level entries of a source: each begins with an unindented `key:` line. */
function partsOf(source: string, firstLine: number): Part[] {
  const parts: Part[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    const last = parts.at(-1);
    if (last === undefined || beginsEntry(line)) parts.push({ line: firstLine + index, lines: [line] });
    else last.lines.push(line);
  }
  return parts;
}

/** `title:Ferry` is meant for one, and is told of as a fault of its own. */
function beginsEntry(line: string): boolean {
  if (/^[\w-]+:(?!\/\/)/u.test(line)) return true;
  return /^[^\s#\]}]/u.test(line) && !/^-(?:\s|$)/u.test(line) && /:(?:\s|$)/u.test(line);
}

/** How many parts a quoted text that looks like more of them may cover. */
const LONGEST_QUOTATION = 20;

function readParts(parts: readonly Part[]): { entries: YamlEntry[]; faults: YamlFault[] } {
  const entries: YamlEntry[] = [];
  const faults: YamlFault[] = [];
  let index = 0;
  while (index < parts.length) {
    const [part, ...after] = parts.slice(index, index + LONGEST_QUOTATION);
    if (part === undefined) break;
    const alone = entriesOf(part.lines, part.line);
    const quotation = 'fault' in alone ? readQuotation(part, after) : null;
    if ('entries' in alone) entries.push(...alone.entries);
    else if (quotation !== null) entries.push(...quotation.entries);
    // A quotation mark that is not closed is at fault where it opens.
    else
      faults.push(
        alone.fault.atOpening ? { ...alone.fault, line: part.line, words: part.lines[0] ?? '' } : alone.fault,
      );
    index += quotation?.parts ?? 1;
  }
  return { entries, faults };
}

function entriesOf(lines: readonly string[], line: number): { entries: YamlEntry[] } | { fault: YamlFault } {
  const { node, fault } = composeYaml(lines.join('\n'), line);
  if (fault !== null) return { fault };
  if (node === null) return { entries: [] };
  return node.kind === 'mapping' ? { entries: node.entries } : { fault: { line, words: lines[0] ?? '', ...NO_ENTRY } };
}

const NO_ENTRY = { why: 'it is no "key: value" line', cure: 'Write it as a key, a colon, a space and a value.' };

/**
 * People continue a quoted text without indenting it (one in six posts of a real blog does), which other readers of
 * front matter forgive. Blanks at the beginning of such a line do not count, so indenting it changes nothing else.
 */
function readQuotation(part: Part, after: readonly Part[]): { entries: YamlEntry[]; parts: number } | null {
  const [opening = '', ...rest] = part.lines;
  const [, mark] = /^[^\s:]+:[ \t]+(["'])/u.exec(opening) ?? [];
  if (mark === undefined) return null;
  let lines = [opening, ...rest.map(indent)];
  for (const [index, next] of [null, ...after].entries()) {
    if (next !== null) lines = [...lines, ...next.lines.map(indent)];
    if (
      !lines
        .findLast((line) => line.trim() !== '')
        ?.trimEnd()
        .endsWith(mark)
    )
      continue;
    const read = entriesOf(lines, part.line);
    if ('entries' in read) return { entries: read.entries, parts: index + 1 };
    if (!read.fault.atOpening) return null;
  }
  return null;
}

function indent(line: string): string {
  return ` ${line}`;
}

const LONGEST_QUOTE = 80;

function problemOf({ line, words, why, cure }: YamlFault, file: string): Problem {
  const quoted = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return {
    code: 'yaml-invalid',
    severity: 'error',
    message: `"${quoted.trim()}" is not YAML: ${why}.`,
    file,
    line,
    cure,
  };
}
