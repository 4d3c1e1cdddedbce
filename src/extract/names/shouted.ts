import { Known } from '../../language/name-words.ts';
import type { Passage } from '../text.ts';
import type { Candidate } from './candidates.ts';

/** Fewer words in capitals may be a label that names somebody: "ANNA KERN, CHAIRMAN". */
const FEWEST = 4;

/** "FORMER CANNERY GIVEN TO TOWN": a line in which every word has its capitals from the line. */
export function isInCapitals({ place, tokens }: Passage): boolean {
  if (place === 'byline' || place === 'dateline') return false;
  let words = 0;
  for (const { kind, capital, capitals, words: written } of tokens) {
    if (kind !== 'word') continue;
    if (!(capitals || (capital && written.length === 1))) return false;
    words += 1;
  }
  return words >= FEWEST;
}

/**
 * Whether the capitals of a candidate tell nothing: it stands in a line of capitals, or is made of several words of the dictionary
 * in capitals, "HARBOUR OFFICE", that no list has as names.
 */
export function isShouted({ line, first, last, parts }: Candidate, inCapitals: ReadonlySet<Passage>): boolean {
  if (inCapitals.has(line)) return true;
  if (parts.length < 2) return false;
  const words = line.tokens.slice(first, last).filter(({ kind }) => kind === 'word');
  return words.every(({ capitals, known }) => capitals && (known & ~Known.SURNAME) === Known.WORD);
}
