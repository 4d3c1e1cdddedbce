import type { NameWords } from '../../language/name-words.ts';
import { preceding } from '../preceding.ts';
import type { Token } from '../token.ts';
import type { Candidate } from './candidates.ts';
import { ageBehind } from './namesakes.ts';
import { GIVEN } from './words.ts';

/**
 * Gives "Dean Korr" the given name that is a title as well, where the text once says that it is none: behind a calling ("striker
 * Dean Korr"), or where an age follows ("Prince Korr, 23,"), and nowhere has the surname in full.
 */
export function withGivenTitles(candidates: readonly Candidate[], names: NameWords): readonly Candidate[] {
  const given = new Set<string>();
  for (const candidate of candidates) {
    const title = titleOf(candidate);
    if (title !== null && isGivenName(title, candidate, names)) given.add(`${title.plain} ${candidate.key}`);
  }
  if (given.size === 0) return candidates;
  const inFull = new Set(candidates.flatMap(({ parts }) => (parts.length > 1 ? parts.slice(-1) : [])));
  return candidates.map((candidate) => {
    const title = inFull.has(candidate.key) ? null : titleOf(candidate);
    return title !== null && given.has(`${title.plain} ${candidate.key}`) ? withTitle(candidate, title) : candidate;
  });
}

/** The title right before a surname alone that may be a given name: not the one of "Prince Paul". */
function titleOf({ titled, parts, line: { tokens }, first }: Candidate): Token | null {
  if (!titled || parts.length > 1) return null;
  const title = preceding(tokens, first);
  if (!title?.capital || (title.known & GIVEN) === 0) return null;
  return title.honorific && ((tokens[first]?.known ?? 0) & GIVEN) !== 0 ? null : title;
}

/** "Foreign minister Prince Korr" has the title, and so has "Deputy Dean Korr". */
function isGivenName(title: Token, candidate: Candidate, { officeModifiers }: NameWords): boolean {
  const calling = preceding(candidate.line.tokens, candidate.first, 2);
  const isCalled = calling?.office === true && !officeModifiers.has(calling.plain);
  return isCalled ? !title.honorific : ageBehind(candidate) !== null;
}

function withTitle(candidate: Candidate, { start, opening, plain }: Token): Candidate {
  const { first, parts, key, line } = candidate;
  const titled = preceding(line.tokens, first, 2)?.office === true;
  return { ...candidate, first: first - 1, start, opening, titled, parts: [plain, ...parts], key: `${plain} ${key}` };
}
