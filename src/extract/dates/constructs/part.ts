import { facetAt, type Line } from '../line.ts';
import type { Meaning, Reading } from '../meaning.ts';

/** A part of the day that was read before it: the "night" of "Thursday night". */
export function readPart(line: Line, at: number, of: Meaning): Reading | null {
  const { part } = facetAt(line, at);
  return part === undefined ? null : { end: at + 1, meaning: { kind: 'part', part, of } };
}
