import { isLatin, LATIN_LETTERS } from '../../model/latin.ts';
import { wordSet } from '../words.ts';

/**
 * Whether a piece of a text is English beyond doubt: many of its words, and several different ones, are those of which English
 * prose is full and no other language is. Most of what is English shows it so; what does not may be English all the same.
 */
export function isPlainEnglish(piece: string): boolean {
  const words = piece.toLowerCase().match(isLatin(piece) ? LATIN_WORD : WORD) ?? [];
  const common = words.filter((word) => COMMONEST.has(word));
  return (
    words.length >= FEWEST_WORDS &&
    common.length >= words.length * LEAST_SHARE &&
    new Set(common).size >= FEWEST_DIFFERENT
  );
}

const WORD = /\p{L}+/gu;
const LATIN_WORD = new RegExp(`[${LATIN_LETTERS}]+`, 'g');

const FEWEST_WORDS = 12;
const LEAST_SHARE = 0.15;
const FEWEST_DIFFERENT = 4;

const COMMONEST = wordSet(`
  and are as by for from has have her his is it of said that the their they this to was were which who with would been
`);
