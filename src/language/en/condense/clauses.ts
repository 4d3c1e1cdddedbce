import { wordSet } from '../../words.ts';
import { endOfPiece } from './attribution.ts';
import type { Token } from './tokens.ts';
import { mainVerb } from './verbs.ts';

/** A place where a sentence may end early: the index of the first token that is left out. */
export interface Cut {
  at: number;
  /** `tail`: a phrase that belongs closely to what stands before it, cut only where nothing better is found. */
  kind: 'clause' | 'phrase' | 'time' | 'tail';
}

/** Conjunctions between two main clauses. */
export const COORDINATORS = wordSet('and but yet so');

/** Whether a clause with its own verb, or a second verb of the same subject, begins at a token. */
export function beginsClause(tokens: readonly Token[], from: number): boolean {
  return mainVerb(tokens.slice(from, endOfPiece(tokens, from))) !== -1;
}
