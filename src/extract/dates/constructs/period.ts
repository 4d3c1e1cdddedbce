import type { Unit } from '../../../language/time.ts';
import { facetAt, gamesNear, isClockUnit, isHyphen, type Line, lowerAt, skipRole } from '../line.ts';
import type { From, Meaning, Reading } from '../meaning.ts';

/** A unit of the calendar counted from another: "last year", "earlier this week", "the following day", "the same day", "the weekend". */
export function readPeriod(line: Line, at: number): Reading | null {
  // "earlier this year"
  const { after } = facetAt(line, at);
  const start = after !== undefined && facetAt(line, at + 1).direction === 0 ? at + 1 : at;
  return readPointed(line, start) ?? readBare(line, start) ?? readCompound(line, start);
}

/** "last year", "this week", "the previous month", "that day", "this past weekend". */
function readPointed(line: Line, at: number): Reading | null {
  const the = skipRole(line, skipRole(line, at, 'the'), 'that');
  const pointer = facetAt(line, the);
  const isSame = pointer.role === 'same' || (the > at && facetAt(line, the - 1).role === 'that');
  const direction = pointer.direction ?? (isSame ? 0 : undefined);
  // "following week-long talks" has a preposition.
  if (direction === undefined || (pointer.narrative && direction > 0 && the === at)) return null;
  const pointed = pointer.direction !== undefined || pointer.role === 'same' ? the + 1 : the;
  const past = direction === 0 && facetAt(line, pointed).stretch === true;
  const unitAt = past ? pointed + 1 : pointed;
  const { unit, plural } = facetAt(line, unitAt);
  if (unit === undefined || plural || isClockUnit(unit) || (unit === 'quarter' && gamesNear(line, unitAt))) return null;
  const from = isSame || pointer.narrative || (unit === 'day' && direction !== 0) ? 'narrative' : 'writing';
  return { end: unitAt + 1, meaning: shift(unit, past ? -1 : direction, from) };
}

function shift(unit: Unit, by: number, from: From): Meaning {
  return { kind: 'shift', unit, by, from };
}

/** "the year-ago quarter", "a year-earlier loss", "year-end". */
function readCompound(line: Line, at: number): Reading | null {
  const { unit, plural } = facetAt(line, at);
  if (unit === undefined || plural || isClockUnit(unit) || !isHyphen(line, at + 1)) return null;
  const { after, edge, noun } = facetAt(line, at + 2);
  if (after === -1) return { end: at + 3, meaning: shift(unit, -1, 'writing') };
  if (!noun || edge !== 'END') return null;
  return { end: at + 3, meaning: shift(unit, 0, 'nearest'), modifier: edge };
}

/** "the weekend"; "the year" where words before it make it that of writing: "for the year". */
function readBare(line: Line, at: number): Reading | null {
  if (facetAt(line, at).role !== 'the') return null;
  const unitAt = skipRole(line, at + 1, 'whole');
  const { unit, plural } = facetAt(line, unitAt);
  if (plural || isHyphen(line, unitAt + 1)) return null;
  if (unit === 'weekend') return { end: unitAt + 1, meaning: { kind: 'weekend' } };
  if (unit !== 'day' && unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  // "to end the day at 512 points", but "in the day" and "of the day" are of any day.
  const openers = unit === 'day' ? line.time.dayEnders : line.time.periodOpeners;
  const opened = openers.has(lowerAt(line, at - 1)) && !line.time.clauseAfter.has(lowerAt(line, unitAt + 1));
  return opened ? { end: unitAt + 1, meaning: shift(unit, 0, 'nearest') } : null;
}
