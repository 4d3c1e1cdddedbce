import { facetAt, isHyphen, type Line, lowerAt, skipRole } from '../line.ts';
import type { Reading } from '../meaning.ts';

/** Time without measure: "now", "recently", "soon", "the future", "the past". */
export function readReference(line: Line, at: number): Reading | null {
  const the = skipRole(line, at, 'the');
  const { reference, noun, direction } = facetAt(line, the);
  if (reference === undefined) return null;
  if (noun === undefined)
    return direction === undefined &&
      the === at &&
      !isHyphen(line, at + 1) &&
      !line.time.measures.has(lowerAt(line, at - 1))
      ? { end: at + 1, meaning: { kind: 'reference', value: reference } }
      : null;
  // "in the future" is a time; "future plans" and "the future of the bridge" are plans and prospects.
  const isTime = the > at && facetAt(line, at - 1).role === 'in' && facetAt(line, the + 1).role !== 'of';
  return isTime ? { end: the + 1, meaning: { kind: 'reference', value: reference } } : null;
}
