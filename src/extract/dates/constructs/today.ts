import { facetAt, type Line } from '../line.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { readPart } from './part.ts';

/** A day counted from that of writing: "today", "earlier today", "yesterday afternoon", "tonight", "this morning", "last night". */
export function readToday(line: Line, at: number): Reading | null {
  const { after, direction } = facetAt(line, at);
  if (direction !== undefined) return readPartOfDay(line, at, direction);
  const dayAt = after !== undefined && facetAt(line, at + 1).day !== undefined ? at + 1 : at;
  const { day, part } = facetAt(line, dayAt);
  // "The day after tomorrow" is not tomorrow.
  if (day === undefined || facetAt(line, dayAt - 2).unit === 'day') return null;
  const meaning: Meaning = { kind: 'shift', unit: 'day', by: day, from: 'writing' };
  if (part !== undefined) return { end: dayAt + 1, meaning: { kind: 'part', part, of: meaning } };
  return readPart(line, dayAt + 1, meaning) ?? { end: dayAt + 1, meaning };
}

/** "this morning", "last night". */
function readPartOfDay(line: Line, at: number, direction: -1 | 0 | 1): Reading | null {
  const { stretch, narrative } = facetAt(line, at);
  if (stretch) return null;
  const from = narrative || direction === 1 ? 'narrative' : 'writing';
  return readPart(line, at + 1, { kind: 'shift', unit: 'day', by: direction, from });
}
