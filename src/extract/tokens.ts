import type { Span } from '../model/span.ts';
import type { Lexemes } from './lexeme.ts';
import { Token } from './token.ts';

const APOSTROPHE = "['’ʼ‘]";
const INITIALS = String.raw`(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})`;
const WORD = String.raw`[\p{L}\p{N}\p{M}]+(?:${APOSTROPHE}(?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*`;
const NUMBER = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{L}\p{M}\p{Nd}])`;
const POSSESSIVE = String.raw`(?<=[\p{L}\p{N}.])${APOSTROPHE}s(?![\p{L}\p{N}])|(?<=[sxz])['’ʼ](?=\s)`;
const TOKEN = new RegExp(`(${NUMBER})|(${INITIALS}|${WORD})|(${POSSESSIVE})|\\S`, 'uy');

/** The tokens of a span. Most of news are words of plain letters and plain figures, which are found without the expression. */
export function tokensOf(text: string, { start, end }: Span, lexemes: Lexemes): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const first = text.charCodeAt(at);
    let to = at;
    let next = first;
    let hash = 0;
    while (isPlainLetter(next)) {
      hash = (Math.imul(hash, 31) + next) | 0;
      to += 1;
      next = codeAt(text, to, end);
    }
    if (to > at && isPlainWord(text, at, to, next)) {
      tokens.push(new Token(at, to, lexemes.at('word', text, at, to, hash)));
      at = to;
    } else if (first <= BLANK) at += 1;
    else if (isPlainMark(first)) {
      tokens.push(new Token(at, at + 1, lexemes.at('mark', text, at, at + 1, first)));
      at += 1;
    } else if (at > start && isPlainLetter(text.charCodeAt(at - 1)) && isPlainPossessive(text, at)) {
      tokens.push(new Token(at, at + 2, lexemes.of('possessive', "'s")));
      at += 2;
    } else {
      const token = plainNumberAt(text, at, end, lexemes) ?? tokenAt(text, at, lexemes);
      if (token !== null) tokens.push(token);
      at = token?.end ?? at + 1;
    }
  }
  return tokens;
}

const BLANK = 0x20;

/** The character that stands there; behind the end as good as a blank. */
function codeAt(text: string, at: number, end: number): number {
  return at < end ? text.charCodeAt(at) : BLANK;
}

/** For each character up to the curly marks, 1 for a mark that is one whatever stands around it. */
const PLAIN_MARKS = new Uint8Array(0x2020);
for (const mark of '.,"“”-–—()[]:;?!$%&/') PLAIN_MARKS[mark.charCodeAt(0)] = 1;

function isPlainMark(code: number): boolean {
  return code < PLAIN_MARKS.length && PLAIN_MARKS[code] === 1;
}

/**
 * Whether ASCII letters are a whole word, so that no more must be looked at.
 * @param next the character behind them
 */
function isPlainWord(text: string, start: number, to: number, next: number): boolean {
  const isInitial = to === start + 1 && next === 0x2e;
  if (isInitial || isDigit(next)) return false;
  return isPlain(next) || isPlainMark(next) || isPlainPossessive(text, to);
}

/** The "'s" of "Korr's", with nothing behind it that could make it more. */
function isPlainPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x27 && code !== 0x2019) || text.charCodeAt(at + 1) !== 0x73) return false;
  const next = codeAt(text, at + 2, text.length);
  return !isPlainLetter(next) && !isDigit(next) && isPlain(next);
}

/** Of ASCII, and no apostrophe. */
function isPlain(code: number): boolean {
  return code <= LAST_OF_ASCII && code !== 0x27;
}

const LAST_OF_ASCII = 0x7f;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Figures that are a whole number: no letter follows, nor a point or comma that may lead to more figures. Null where none are. */
function plainNumberAt(text: string, start: number, end: number, lexemes: Lexemes): Token | null {
  let to = start;
  while (isDigit(codeAt(text, to, end))) to += 1;
  const [next, other] = [codeAt(text, to, end), codeAt(text, to + 1, end)];
  if (to === start || isPlainLetter(next) || !(isPlain(next) || isPlainMark(next))) return null;
  if (other > LAST_OF_ASCII || isDigit(other)) return null;
  return new Token(start, to, lexemes.of('number', text.slice(start, to)));
}

function tokenAt(text: string, start: number, lexemes: Lexemes): Token | null {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const [found, number, word, possessive] = match;
  const kind =
    number !== undefined ? 'number' : word !== undefined ? 'word' : possessive !== undefined ? 'possessive' : 'mark';
  return new Token(start, start + found.length, lexemes.of(kind, found.replace(/[’ʼ‘]/gu, "'")));
}
