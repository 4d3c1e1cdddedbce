import { facetAt, type Line, readYear, skip, skipRole } from '../line.ts';
import type { Reading } from '../meaning.ts';

/** A week of a month: "the last week of March", "the first week of May 2025". */
export function readWeek(line: Line, at: number): Reading | null {
  const the = skipRole(line, at, 'the');
  const { ordinal } = facetAt(line, the);
  const { unit, plural } = facetAt(line, the + 1);
  if (ordinal === undefined || ordinal > 5 || unit !== 'week' || plural || facetAt(line, the + 2).role !== 'of')
    return null;
  const { month } = facetAt(line, the + 3);
  if (month === undefined) return null;
  const year = readYear(line, skipRole(line, skip(line, the + 4, ','), 'of'));
  return { end: year?.end ?? the + 4, meaning: { kind: 'week', ordinal, month, year: year?.year ?? null } };
}
