import { neighbours } from './layout.ts';
import type { Line } from './line.ts';

/** What a text itself shows about the hyphens at its line ends. */
export interface Hyphens {
  /** Its words and compounds in lower case, without those that a line end divides. */
  words: ReadonlySet<string>;
  /** Whether words are divided at line ends; otherwise lines only end at hyphens that the words have anyway. */
  divides: boolean;
  /** Whether two halves are, in the text's language, a compound. */
  isCompound: (first: string, second: string) => boolean;
}

const WORD = /[\p{L}\p{M}]+(?:[-‐’'][\p{L}\p{M}]+)*/gu;

/**
 * Reads from a text how it uses hyphens. Where they are compounds only, they end lines as rarely as they stand within
 * them; where they divide words, far more often.
 */
export function readHyphens(lines: readonly Line[], isCompound: Hyphens['isCompound']): Hyphens {
  const nothing = { words: new Set<string>(), divides: false, isCompound };
  if (!lines.some(({ words }) => endsInHyphen(words))) return nothing;
  const pairs = neighbours(lines);
  const atEnd = pairs.filter(({ a, b }) => endsInHyphen(a.words) && /^\p{Ll}/u.test(b.words)).length;
  if (atEnd === 0) return nothing;
  const words = new Set<string>();
  let compounds = 0;
  let all = 0;
  for (const word of wholeWords(lines)) {
    words.add(word);
    all++;
    if (/[-‐]/u.test(word)) compounds++;
  }
  const share = (compounds + USUAL.compounds) / (all + USUAL.words);
  return { words, isCompound, divides: atEnd > 3 * share * pairs.length + 0.6 };
}

/** Whether a letter and a hyphen close a line; the last three units hold any letter and the hyphen. */
function endsInHyphen(words: string): boolean {
  return /\p{L}[-‐]$/u.test(words.slice(-3));
}

/** What is added to the count, so that a short text proves little. */
const USUAL = { compounds: 0.5, words: 60 };

function* wholeWords(lines: readonly Line[]): Generator<string> {
  let divided = false;
  for (const { words } of lines) {
    const found = words.match(WORD) ?? [];
    const endsDivided = endsInHyphen(words);
    const whole = found.slice(divided ? 1 : 0, endsDivided ? -1 : undefined);
    for (const word of whole) yield word.toLowerCase().replaceAll('‐', '-');
    divided = endsDivided;
  }
}

/** Whether the two parts of a word that a hyphen at a line end parts are written without one. */
export function isDivided(first: string, second: string, { words, divides, isCompound }: Hyphens): boolean {
  const [before, after] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(`${before}-${after}`)) return false;
  if (words.has(before + after)) return true;
  if (isCompound(before, after)) return false;
  const areWords = [before, after].every((part) => part.length >= SURE_LENGTH && words.has(part));
  return divides && before.length > 1 && !areWords;
}

/** Shorter words stand in every text and prove nothing: "be-cause", "in-formation". */
const SURE_LENGTH = 4;
