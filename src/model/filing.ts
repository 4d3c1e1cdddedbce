import { slugOf } from './slug.ts';

/** Marks above and below letters, by which an index tells no two letters apart. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u3099\u309A]/gu;

/** Letters of their own, though Unicode can take a mark off them. */
const UNPARTED = /([йї])/u;

/**
 * What an index files words under: those in Latin letters and in figures as their slug has them, all others in their own
 * script, in lower case and without accents. Compared by their code units such keys stand figures first, then Latin, Greek,
 * Cyrillic, Hebrew, Arabic and so on, which is the order of scripts in the Unicode Collation Algorithm. `Щербакова` stands
 * under `щ`, `Ёлкин` under `е`; the hamza of `أ` is an accent as there.
 */
export function filingOf(words: string): string {
  return isInLatinLetters(words) ? slugOf(words) : inOwnScript(words);
}

/** Whether words begin with a Latin letter or a figure, or have no letter at all. */
export function isInLatinLetters(words: string): boolean {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(words) ?? [];
  return first === '' || /[\p{Script=Latin}\p{N}]/u.test(first);
}

function inOwnScript(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .split(UNPARTED)
    .map((part) => (UNPARTED.test(part) ? part : part.normalize('NFKD').replaceAll(ACCENTS, '')))
    .join('')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}

/** Whether a name is in the letters of China, Japan or Korea, where the family name stands first. */
export function startsWithFamilyName(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name);
}
