/** A word where it stands in a text. */
export interface Word {
  start: number;
  end: number;
}

/** Of scripts that do not part words with blanks every character counts, so that a search for several finds them in a row. */
const UNPARTED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[${UNPARTED}]\\p{M}*|(?:(?![${UNPARTED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/**
 * The words of a text, in order: runs of letters and figures. An apostrophe or a hyphen parts them, whatever its form, so
 * `cease-fire` is two words in a row, and so is `O’Brien`.
 */
export function* wordsIn(text: string): Generator<Word> {
  for (const { index, 0: word } of text.matchAll(WORD)) yield { start: index, end: index + word.length };
}
