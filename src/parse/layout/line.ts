import { continuesSentence, type Ending, endingOf } from './marks.ts';

/** A line of the source that is not blank. Columns are those of a terminal: a wide character takes two. */
export interface Line {
  /** The line without the blanks around it. */
  words: string;
  /** The line with its indentation, without the blanks at its end. */
  raw: string;
  /** The column of its first character. */
  indent: number;
  /** The column after its last character. */
  end: number;
  /** How many columns its first word takes. */
  first: number;
  ending: Ending;
  /** Whether it begins with a small letter or in a script without capitals, as the middle of a sentence does. */
  continues: boolean;
  /** Whether its first, and its last character belongs to a script that puts no blanks between words. */
  beginsUnspaced: boolean;
  endsUnspaced: boolean;
  /** How many blank lines stand before it. */
  gap: number;
  /** Whether it ends with exactly one blank, by which `format=flowed` (RFC 3676) marks a line that goes on. */
  soft: boolean;
  /** Whether a form feed stands between it and the line before. */
  page: boolean;
}

const TAB = 8;
const LINE_END = /[\n\v\f\u0085\u2028\u2029]/gu;
const BLANK = /[\s\u200B\u2060]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u3003\u3005-\u3011\u3014-\u301F\uFF01-\uFF60]/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** Anything but Latin, Greek and Cyrillic letters, figures and marks, which take one column each. */
const OF_OTHER_WIDTH =
  /[^ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/;

/** The characters of a text → its lines that are not blank. A form feed, vertical tab or Unicode line separator ends a line too. */
export function readLines(characters: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let page = false;
  for (const { source, endMark } of sourceLines(characters)) {
    const line = lineOf(source, gap, page);
    if (line === null) gap += endMark === '\f' ? 0 : 1;
    else lines.push(line);
    if (line !== null) gap = endMark === '\u2029' ? 1 : 0;
    page = endMark === '\f' || (line === null && page);
  }
  return lines;
}

function* sourceLines(characters: string): Generator<{ source: string; endMark: string }> {
  let from = 0;
  for (const { index, 0: endMark } of characters.matchAll(LINE_END)) {
    yield { source: characters.slice(from, index), endMark };
    from = index + 1;
  }
  yield { source: characters.slice(from), endMark: '' };
}

/** A line from its source, or null where it is blank. */
export function lineOf(source: string, gap: number, page = false): Line | null {
  let start = 0;
  let end = source.length;
  while (start < end && BLANK.test(source.charAt(start))) start++;
  while (end > start && BLANK.test(source.charAt(end - 1))) end--;
  if (start === end) return null;
  const indent = columnsOf(source.slice(0, start), 0);
  return lineAt(source.slice(start, end), indent, {
    raw: source.slice(0, end),
    gap,
    page,
    soft: source.length === end + 1 && source.endsWith(' '),
  });
}

/** The line that is left of another when what stands before `words`, a bullet for example, is taken off; it begins at column `indent`. */
export function restOf(line: Line, words: string, indent: number): Line {
  return lineAt(words, indent, { ...line, raw: ' '.repeat(indent) + words });
}

function lineAt(words: string, indent: number, rest: Pick<Line, 'raw' | 'gap' | 'page' | 'soft'>): Line {
  return {
    words,
    raw: rest.raw,
    indent,
    end: columnsOf(words, indent),
    first: columnsOf(firstWord(words), 0),
    ending: endingOf(words),
    continues: continuesSentence(words),
    beginsUnspaced: isUnspaced(words.charAt(0)),
    endsUnspaced: isUnspaced(words.charAt(words.length - 1)),
    gap: rest.gap,
    soft: rest.soft,
    page: rest.page,
  };
}

/** The column after `characters` that begin at column `from`. */
export function columnsOf(characters: string, from: number): number {
  if (!OF_OTHER_WIDTH.test(characters)) return from + characters.length;
  let column = from;
  for (const character of characters) {
    if (character === '\t') column += TAB - (column % TAB);
    else if (character >= ' ' && character <= '~') column += 1;
    else if (WIDE.test(character)) column += 2;
    else if (!NO_WIDTH.test(character)) column += 1;
  }
  return column;
}

/** What has to fit on a line: up to the first blank; in scripts without blanks between words one character. */
function firstWord(words: string): string {
  const [word = ''] = /^\S*/u.exec(words) ?? [];
  const [character = ''] = word;
  return isUnspaced(character) ? character : word;
}

/** Whether a character belongs to a script that puts no blanks between words, so that its lines are joined without one. */
export function isUnspaced(character: string): boolean {
  return character > '\u2E7F' && UNSPACED.test(character);
}
