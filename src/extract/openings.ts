import type { Token } from './token.ts';

/** Tokens of a passage, `last` exclusive. */
interface Stretch {
  first: number;
  last: number;
}

/** Marks the words of a passage that have a capital only from where they stand. */
export function markOpenings(tokens: readonly Token[], sentences: readonly Stretch[]): void {
  const shouted = isShouted(tokens);
  for (const { first, last } of sentences) {
    let opening = true;
    for (let at = first; at < last; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const { capital, opener } = token.lexeme;
      if (capital) token.opening = opening || shouted;
      opening = opener;
    }
  }
}

/** Whether a line is written in capitals, or with a capital for every word as headlines are: its capitals say nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  const stopped = tokens.at(-1)?.words === '.';
  let long = 0;
  let marked = 0;
  for (const { lexeme } of tokens) {
    if (lexeme.kind !== 'word' || lexeme.words.length < 4) continue;
    long += 1;
    if (stopped ? lexeme.capitals : lexeme.capital) marked += 1;
  }
  return long >= 4 && marked >= 0.75 * long;
}
