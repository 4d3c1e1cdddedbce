import { isKnownField } from '../field-names.ts';

/** What the first lines of a file are. */
export type Opening =
  /** Front matter in YAML, or in a language that Backfile does not read; `end` is the offset behind its closing line. */
  | { kind: 'yaml'; source: string; end: number }
  | { kind: 'foreign'; language: string; source: string; end: number }
  /** Fields behind a `---` that is never closed. */
  | { kind: 'unclosed'; source: string }
  | { kind: 'none' };

/** The most characters of front matter; what is longer is text. */
const LONGEST = 65_536;

// gray-matter looks for comments with a pattern that is quadratic in a run of blank lines.
const MOST_BLANK_LINES = 100;

/**
 * Looks for front matter: the first line is exactly `---` (or `---yaml`), one of the first 64 K characters' lines is `---` or `...`, and
 * between them stand fields. So a text that begins with a dividing line stays a text. `---js` and its like are `foreign`,
 * and so are the `+++` of TOML.
 */
export function findOpening(characters: string, isMarkdown: boolean): Opening {
  const first = lineAt(characters, 0).trimEnd();
  const toml = first === '+++';
  const yaml = /^---(?:[ \t]*ya?ml)?$/iu.test(first);
  const tag = yaml ? undefined : /^---[ \t]*([a-z][a-z0-9]*)$/iu.exec(first)?.[1];
  if (!yaml && !toml && tag === undefined) return { kind: 'none' };

  const { lines, end } = linesUntil(characters, toml ? /^\+\+\+[ \t]*$/u : /^(?:---|\.\.\.)[ \t]*$/u);
  const source = lines.join('\n');
  if (toml || tag !== undefined) {
    const language = tag ?? 'TOML';
    const hasFields = lines.some((line) => /^[ \t]*["']?[\w-]+["']?[ \t]*[=:]/u.test(line));
    return end !== null && hasFields ? { kind: 'foreign', language, source, end } : { kind: 'none' };
  }
  if (end === null) {
    const fields = leadingFields(lines);
    const isOpen = isMarkdown ? areFields(fields, true) : fields.length === lines.length && areFields(fields, false);
    return isOpen ? { kind: 'unclosed', source: fields.join('\n') } : { kind: 'none' };
  }
  return areFields(lines, isMarkdown) ? { kind: 'yaml', source, end } : { kind: 'none' };
}

/** The lines up to the first that is neither a field nor indented. */
function leadingFields(lines: readonly string[]): string[] {
  const other = lines.findIndex((line) => /^[^\s#-]/u.test(line) && keyOf(line) === null);
  return other === -1 ? [...lines] : lines.slice(0, other);
}

/** The lines behind the first, up to the one that closes them; without one, the first lines up to an empty one. */
function linesUntil(characters: string, closing: RegExp): { lines: string[]; end: number | null } {
  const lines: string[] = [];
  let start = characters.indexOf('\n') + 1;
  while (start > 0 && start < Math.min(characters.length, LONGEST)) {
    const line = lineAt(characters, start);
    const end = start + line.length + 1;
    if (closing.test(line)) return { lines, end: Math.min(end, characters.length) };
    lines.push(line);
    start = end;
  }
  const empty = lines.findIndex((line) => line.trim() === '');
  return { lines: empty === -1 ? lines : lines.slice(0, empty), end: null };
}

function lineAt(characters: string, start: number): string {
  const end = characters.indexOf('\n', start);
  return characters.slice(start, end === -1 ? characters.length : end);
}

/**
 * Whether lines are fields. In Markdown one field that is known, or any field in the first line, is proof enough; a plain
 * text, which may begin with a dividing line and go on with "Jones: I was there", must hold nothing but fields.
 */
function areFields(lines: readonly string[], isMarkdown: boolean): boolean {
  if (blankRun(lines) > MOST_BLANK_LINES) return false;
  const own = lines.filter((line) => /^[^\s#]/u.test(line) && !/^-(?:\s|$)/u.test(line));
  const keys = own.map(keyOf);
  if (keys[0] === undefined || keys[0] === null) return false;
  const known = keys.some((key) => key !== null && isKnownField(key));
  if (isMarkdown) return known || /^[^\s:]+:/u.test(lines[0] ?? '');
  return known && keys.every((key) => key !== null);
}

/** With its colon. */
const LONGEST_KEY = 70;

function keyOf(line: string): string | null {
  const beginning = line.slice(0, LONGEST_KEY);
  const [, , key] = /^(["']?)([\p{L}\p{N}_$@][^:"']*)\1[ \t]*:(?:[ \t]|$)/u.exec(beginning) ?? [];
  return key === undefined || key.trim().split(/[ \t]+/u).length > 4 ? null : key.trim();
}

function blankRun(lines: readonly string[]): number {
  let longest = 0;
  let run = 0;
  for (const line of lines) {
    run = line.trim() === '' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
