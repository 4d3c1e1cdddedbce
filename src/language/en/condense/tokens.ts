import type { Span } from '../../../model/span.ts';

/** A word or a mark of a sentence. */
export interface Token extends Span {
  raw: string;
  /** In lower case, with plain apostrophes. */
  word: string;
  kind: 'word' | 'comma' | 'dash' | 'semicolon' | 'colon' | 'other';
  /** In which it stands, its own marks included: a sentence is never cut there. */
  within: 'quotation' | 'brackets' | null;
  /** Whether it is a finite verb, as far as it and its neighbours show; a doubtful one is none. */
  finite: boolean;
}

const TOKEN = /--|[\p{L}\p{N}\p{M}$£€¥₹%&@#/]+(?:[.'’ʼ-][\p{L}\p{N}\p{M}]+|[,:]\p{N}+)*|\S/gu;
const KINDS: ReadonlyMap<string, Token['kind']> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  ['-', 'dash'],
  ['--', 'dash'],
]);

/** The words and marks in a span of a text. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const closers: string[] = [];
  for (const { index, 0: raw } of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + index;
    const to = from + raw.length;
    const closes = closers.at(-1) === raw && !(raw === '’' && isLetter(text.charAt(to)));
    const closer = closes ? undefined : closerOf(raw, text.charAt(from - 1), text.charAt(to));
    if (closer !== undefined) closers.push(closer);
    tokens.push({
      start: from,
      end: to,
      raw,
      word: plain(raw),
      kind: KINDS.get(raw) ?? kindOf(raw),
      within: withinOf(closers),
      finite: false,
    });
    if (closes) closers.pop();
  }
  return tokens;
}

function plain(raw: string): string {
  return raw.toLowerCase().replace(/[’ʼ]/gu, "'");
}

function kindOf(raw: string): Token['kind'] {
  return /[\p{L}\p{N}]/u.test(raw) ? 'word' : 'other';
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
]);

/** The mark that will close what this one opens; a straight apostrophe opens only before a word. */
function closerOf(raw: string, before: string, after: string): string | undefined {
  if (raw === "'") return isLetter(after) && !isLetter(before) ? "'" : undefined;
  return CLOSERS.get(raw);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function withinOf(closers: readonly string[]): Token['within'] {
  if (closers.length === 0) return null;
  return closers.every((closer) => closer === ')' || closer === ']') ? 'brackets' : 'quotation';
}
