import { fold } from './fold.ts';

/** A word where it stands in a text. */
export interface Word {
  start: number;
  end: number;
}

/** Of scripts that do not part words with blanks every character counts, so that a search for several finds them in a row. */
const UNPARTED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Soft hyphens, joiners and other signs without width part no word, if letters stand behind them. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const LETTERS = `(?:(?![${UNPARTED}])[\\p{L}\\p{N}\\p{M}])+`;
const WORD = new RegExp(`[${UNPARTED}]\\p{M}*|${LETTERS}(?:[${UNSEEN}]+${LETTERS})*`, 'uy');

/**
 * The words of a text, in order: runs of letters and figures. An apostrophe or a hyphen parts them, whatever its form, so
 * `cease-fire` is two words in a row, and so is `O’Brien`.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => words.push({ start, end }));
  return words;
}

/** Hands on the words of a text, in order. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) take(at, end);
    at = end > at ? end : at + 1;
  }
}

/** The words of a text, as the search compares them. */
export function foldedWordsIn(text: string): string[] {
  return wordsIn(text).map(({ start, end }) => fold(text.slice(start, end)));
}

/** Where the word ends that begins at an offset; the offset itself where none does. Most words are of letters that need no second look. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end += 1;
  if (!(text.charCodeAt(end) > LAST_ASCII)) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const LAST_ASCII = 0x7f;
const PLAIN = Array.from({ length: LAST_ASCII + 1 }, (_, code) => /[\dA-Za-z]/.test(String.fromCharCode(code)));

/** Whether a character is a letter or a figure of ASCII; the end of the text is none. */
function isPlain(code: number): boolean {
  return PLAIN[code] === true;
}
