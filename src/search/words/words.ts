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
/** Apostrophes that Unicode counts among the letters, as in `Hawaiʻi`, `Qurʾan` and `обʼєкт`. */
const LIKE_LETTERS = '\\u02b9-\\u02bf\\u02ee\\ua78b\\ua78c';
/** All forms of the apostrophe, as a set in a regular expression has them. */
export const APOSTROPHES = `'‘’‛\`´′‵＇${LIKE_LETTERS}`;
const LETTERS = `(?:(?![${UNPARTED}${LIKE_LETTERS}])[\\p{L}\\p{N}\\p{M}])+`;
const UNPARTED_END = new RegExp(`[${UNPARTED}]\\p{M}*$`, 'u');
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

/** Whether a text ends with a character that is a word by itself. */
export function endsUnparted(text: string): boolean {
  return UNPARTED_END.test(text);
}

/**
 * Takes a word where it stands in a text. If it is of ASCII alone, `plain` has its letters at the same place, a byte each, and
 * only until the next text; else it is null.
 */
export type TakeWord = (start: number, end: number, plain: DataView | null) => void;

/** Hands on the words of a text, in order. */
export function eachWord(text: string, take: TakeWord): void {
  const { bytes, view } = roomWith(text);
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (IS_PLAIN[bytes[end] ?? 0] === 1) end += 1;
    const isPlain = bytes[end] !== UNSURE;
    if (!isPlain) end = wordEnd(text, at);
    if (end > at) take(at, end, isPlain ? view : null);
    at = end > at ? end : at + 1;
  }
}

/** So many bytes behind a text's are there to be read with its last. */
const BEHIND = 16;

let room = roomFor(1 << 14);

function roomFor(length: number) {
  const bytes = new Uint8Array(length);
  return { bytes, view: new DataView(bytes.buffer) };
}

/** A text's letters as bytes with a zero behind them, in room that is used for one text after the other. */
function roomWith(text: string) {
  if (text.length + BEHIND > room.bytes.length) room = roomFor(text.length * 2 + BEHIND);
  const { bytes } = room;
  if (!putAscii(text, bytes)) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      bytes[at] = code < UNSURE ? code : PARTING.has(code) ? 0 : UNSURE;
    }
  }
  bytes[text.length] = 0;
  return room;
}

/** Puts a text of ASCII alone at once, many times as fast as letter by letter; tells whether it was one. */
function putAscii(text: string, bytes: Uint8Array): boolean {
  const { read, written } = ENCODER.encodeInto(text, bytes);
  // All other letters take more bytes in UTF-8 than units in UTF-16.
  return read === text.length && written === read;
}

const ENCODER = new TextEncoder();

/** The words of a text, as the search compares them. */
export function foldedWordsIn(text: string): string[] {
  return wordsIn(text).map(({ start, end }) => fold(text.slice(start, end)));
}

/** Where the word ends that begins at an offset; the offset itself where none does. */
function wordEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** Stands for all letters beyond ASCII, of which only a second look tells what they are to a word, but for a few that part words. */
const UNSURE = 0x80;
const PARTING = new Set(Array.from('\u00a0«»‐–—‘’‚“”„…', (letter) => letter.charCodeAt(0)));

/** Of each byte, whether it is a letter or a figure of ASCII. */
const IS_PLAIN = new Uint8Array(1 << 8);
for (const letter of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  IS_PLAIN[letter.charCodeAt(0)] = 1;
