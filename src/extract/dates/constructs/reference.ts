import { facetAt, isHyphen, type Line, lowerAt, skipRole } from '../line.ts';
import type { Reading } from '../meaning.ts';

/** Time without measure: "now", "recently", "recent events", "soon", "the future", "the past", "at the moment". */
export function readReference(line: Line, at: number): Reading | null {
  const the = skipRole(line, at, 'the');
  const { reference, noun } = facetAt(line, the);
  if (reference === undefined) return null;
  const isTime = noun ? isNoun(line, at, the) : the === at && isAdverb(line, at);
  return isTime ? { end: the + 1, meaning: { kind: 'reference', value: reference } } : null;
}

/** "in the future" is a time; "future plans" and "the future of the bridge" are plans and prospects. */
function isNoun(line: Line, at: number, the: number): boolean {
  const { role } = facetAt(line, at - 1);
  return the > at && (role === 'in' || role === 'at') && facetAt(line, the + 1).role !== 'of';
}

/** "soon", but neither "as soon as" nor "the soon-to-open hall". */
function isAdverb(line: Line, at: number): boolean {
  return !isHyphen(line, at + 1) && !line.time.measures.has(lowerAt(line, at - 1));
}
