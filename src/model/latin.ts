/**
 * What most texts are made of: Latin letters (to U+024F), figures, general punctuation and signs of currency. In such a text
 * words are found three times as fast by the letters below as by asking Unicode what each character is, and are the same.
 */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

const LATIN = /^[\0-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/** The letters of such a text, and its figures that are none of the ten, as parts of a class of characters. */
export const LATIN_LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
export const LATIN_FIGURES = '²³¹¼-¾';
