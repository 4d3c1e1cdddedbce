import type { NameWords } from '../../language/name-words.ts';
import type { Span } from '../../model/span.ts';
import type { Passage } from '../text.ts';
import type { Token } from '../token.ts';
import { piecesOf } from './pieces.ts';
import { type Run, runsOf } from './runs.ts';
import { trimmed } from './trimmed.ts';
import { gapBefore, phraseOf } from './words.ts';

/** Capitalised words that may be a name. */
export interface Candidate extends Span, Run {
  line: Passage;
  /** Its words in lower case without accents, the small ones included. */
  parts: string[];
  /** How it is written, in lower case without accents. */
  key: string;
  /** Whether its first word would have a capital anyway. */
  opening: boolean;
  /** Whether an office or honorific stands directly before it: "President", "Mr". */
  titled: boolean;
}

/** The names that a line may hold, in order; none overlaps another. */
export function candidatesOf(line: Passage, names: NameWords): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runsOf(line, names)) {
    for (const piece of piecesOf(line.tokens, run, names)) {
      const name = trimmed(line.tokens, piece, names);
      if (name === null || isCurrency(line.tokens, name.last)) continue;
      found.push(candidateOf(line, name, piece.titled && name.first === piece.first));
    }
  }
  return found;
}

/** "J. R. Korr" is J.R. Korr. */
function keyOf(words: readonly Token[], first: number, last: number): string {
  const phrase = phraseOf(words, first, last);
  return phrase.includes('. ') ? phrase.replace(BETWEEN_INITIALS, '') : phrase;
}

const BETWEEN_INITIALS = /(?<=(?:^|[ .])\p{L}\.) (?=\p{L}\.)/gu;

function candidateOf(line: Passage, { first, last }: Run, titled: boolean): Candidate {
  const { tokens: words } = line;
  const parts: string[] = [];
  for (let at = first; at < last; at += 1) {
    const word = words[at];
    if (word?.kind === 'word' || word?.kind === 'number') parts.push(word.plain);
  }
  const opener = words[first];
  return {
    line,
    first,
    last,
    start: opener?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
    parts,
    key: keyOf(words, first, last),
    opening: opener?.opening ?? false,
    titled,
  };
}

/** What the lists know of a candidate's words together. */
export function knownOf({ line, first, last, key }: Candidate, { known }: NameWords): number {
  return last - first === 1 ? (line.tokens[first]?.known ?? 0) : known(key);
}

/** The "US" of "US$5". */
function isCurrency(words: readonly Token[], last: number): boolean {
  return gapBefore(words, last) === 0 && /^\p{Sc}$/u.test(words[last]?.plain ?? '');
}
