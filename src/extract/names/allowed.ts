import type { NameWords } from '../../language/name-words.ts';
import type { Lexeme } from '../lexeme.ts';
import type { Token } from '../token.ts';

/** A rule, and whether a word allows it by how it is written: at other words it is not tried. */
export type Rule<T> = readonly [rule: T, allows: (word: Lexeme, names: NameWords) => boolean];

const NONE: readonly never[] = [];

/** Gives the rules that a word allows, in their order; worked out once for each word, since most allow none. */
export function allowedOf<T>(rules: readonly Rule<T>[]): (word: Token | undefined, names: NameWords) => readonly T[] {
  const known = new WeakMap<Lexeme, readonly T[]>();
  return (word, names) => {
    if (word === undefined) return NONE;
    const { lexeme } = word;
    const old = known.get(lexeme);
    if (old !== undefined) return old;
    const allowed = rules.filter(([, allows]) => allows(lexeme, names)).map(([rule]) => rule);
    known.set(lexeme, allowed);
    return allowed;
  };
}
