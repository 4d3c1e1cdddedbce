/**
 * A word as the search compares it: in lower case and without accents, `Café` as `cafe`, `Łódź` as `lodz`. Vowel points of
 * Arabic and Hebrew are no part of it. What tells letters of an alphabet apart stays, as й from и and ア from ァ.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return seen(lower)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(POINTS, '')
    .normalize('NFC')
    .replace(ODD, (letter) => FOLDED[letter] ?? letter);
}

/** Without signs that have no width, which a text has for its looks. */
export function seen(word: string): string {
  return word.replace(UNSEEN, '');
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const UNSEEN = /\u00ad|[\u200b-\u200d\u2060\ufeff]/g;
/** Accents on Latin and Greek letters, one or several. */
const ACCENTS = /(?<=\p{Script=Latin}|\p{Script=Greek})\p{Script=Inherited}+/gu;
/** The points of Hebrew and Arabic, and the stroke that only lengthens Arabic words. */
const POINTS = /(?<=\p{Script=Hebrew}|\p{Script=Arabic})\p{Mn}+|\u0640/gu;

/** Letters that Unicode does not take apart. */
const FOLDED: Partial<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
  ё: 'е',
  ґ: 'г',
};
const ODD = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');
