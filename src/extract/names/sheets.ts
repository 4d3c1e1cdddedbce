import type { Passage } from '../text.ts';

/** So many words with capitals at least stand in a list of who plays. */
const FEWEST = 8;
/** So many of them at most come for one other word. */
const LEAST_SHARE = 0.8;

/** "VELL (4-4-2): Reeve; Birch, Holt, Osei (Lund 70).": a list of surnames with figures, which tells nothing of anybody. */
export function isTeamSheet({ tokens }: Passage): boolean {
  let capitals = 0;
  let others = 0;
  let figures = 0;
  let marks = 0;
  for (const { kind, capital, plain } of tokens) {
    if (kind === 'number') figures += 1;
    else if (plain === ';' || plain === ',') marks += 1;
    else if (capital) capitals += 1;
    else if (kind === 'word') others += 1;
    // Prose is seen to be none by its first words.
    if (others > tokens.length / 5) return false;
  }
  const isList = capitals >= FEWEST && marks >= capitals / 3 && capitals >= LEAST_SHARE * (capitals + others);
  return isList && figures > 0;
}
