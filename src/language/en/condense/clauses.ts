import { wordSet } from '../../words.ts';
import { endOfPiece } from './attribution.ts';
import type { Token } from './tokens.ts';
import { mainVerb } from './verbs.ts';

/** A place where a sentence may end early: the index of the first token that is left out. */
export interface Cut {
  at: number;
  /**
   * `qualifier`: what says which thing is meant, or on whose word ("a law | that …", "held | on suspicion of …");
   * `tail`: a phrase that belongs closely to what stands before it, cut only where nothing better is found.
   */
  kind: 'clause' | 'phrase' | 'time' | 'qualifier' | 'tail';
}

/** Conjunctions between two main clauses. */
export const COORDINATORS = wordSet('and but yet so');

/** Whether a clause with its own verb, or a second verb of the same subject, begins at a token; its subject may have an aside. */
export function beginsClause(tokens: readonly Token[], from: number): boolean {
  const to = endOfPiece(tokens, from);
  if (mainVerb(tokens.slice(from, to)) !== -1) return true;
  if (tokens[to]?.kind !== 'dash') return false;
  const aside = endOfPiece(tokens, to + 1);
  return tokens[aside]?.kind === 'dash' && tokens[aside + 1]?.finite === true;
}
