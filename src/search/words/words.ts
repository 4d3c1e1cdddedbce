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

/** Takes a word where it stands in a text; `codes` are those of the text's letters, and only there until the next text. */
export type TakeWord = (start: number, end: number, codes: Uint16Array) => void;

/** Hands on the words of a text, in order. */
export function eachWord(text: string, take: TakeWord): void {
  const codes = codesOf(text);
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, codes, at);
    if (end > at) take(at, end, codes);
    at = end > at ? end : at + 1;
  }
}

let room = new Uint16Array(1 << 14);

/** The codes of a text's letters with a zero behind them, in an array that is used for one text after the other. */
function codesOf(text: string): Uint16Array {
  if (text.length >= room.length) room = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) room[at] = text.charCodeAt(at);
  room[text.length] = 0;
  return room;
}

/** The words of a text, as the search compares them. */
export function foldedWordsIn(text: string): string[] {
  return wordsIn(text).map(({ start, end }) => fold(text.slice(start, end)));
}

/** Where the word ends that begins at an offset; the offset itself where none does. Most words are of letters that need no second look. */
function wordEnd(text: string, codes: Uint16Array, start: number): number {
  let end = start;
  while (PLAIN[codes[end] ?? 0] === 1) end += 1;
  if ((codes[end] ?? 0) <= LAST_ASCII) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const LAST_ASCII = 0x7f;

/** Of each code, whether it is a letter or a figure of ASCII. */
const PLAIN = new Uint8Array(1 << 16);
for (const letter of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') PLAIN[letter.charCodeAt(0)] = 1;
