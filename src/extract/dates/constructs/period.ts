import type { Unit } from '../../../language/time.ts';
import { facetAt, gamesNear, isCapitalised, isClockUnit, isHyphen, type Line, lowerAt, skipRole } from '../line.ts';
import type { From, Meaning, Reading } from '../meaning.ts';

/** A unit of the calendar counted from another: "last year", "later that day", "the following day", "the weekend", "the year". */
export function readPeriod(line: Line, at: number): Reading | null {
  const { after } = facetAt(line, at);
  const { direction, role } = facetAt(line, at + 1);
  const start = after !== undefined && (direction === 0 || role === 'that') ? at + 1 : at;
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

/** "the year-ago quarter", "a year-earlier loss", "year-end", "a week-long fair". */
function readCompound(line: Line, at: number): Reading | null {
  const { unit, plural } = facetAt(line, at);
  if (unit === undefined || plural || isClockUnit(unit) || !isHyphen(line, at + 1)) return null;
  const { after, edge, noun, role } = facetAt(line, at + 2);
  if (role === 'long') return { end: at + 3, meaning: { kind: 'duration', unit, count: 1 } };
  if (after === -1) return { end: at + 3, meaning: shift(unit, -1, 'writing') };
  if (!noun || edge !== 'END') return null;
  return { end: at + 3, meaning: shift(unit, 0, 'nearest'), modifier: edge };
}

const BARE: ReadonlySet<Unit | undefined> = new Set(['week', 'month', 'quarter', 'year']);

/** "the weekend"; "the year", unless the text goes on to say which; "to end the day at 512 points", but not "word of the day". */
function readBare(line: Line, at: number): Reading | null {
  if (facetAt(line, at).role !== 'the') return null;
  const unitAt = skipRole(line, at + 1, 'whole');
  const { unit, plural } = facetAt(line, unitAt);
  // "Player of the Year" is a title.
  if (plural || isHyphen(line, unitAt + 1) || isCapitalised(line, unitAt)) return null;
  if (unit === 'weekend') return { end: unitAt + 1, meaning: { kind: 'weekend' } };
  const isToldDay = unit === 'day' && line.time.dayOpeners.has(lowerAt(line, at - 1));
  if (unit === undefined || !(isToldDay || BARE.has(unit)) || clauseFollows(line, unitAt + 1)) return null;
  if (unit === 'quarter' && gamesNear(line, unitAt)) return null;
  return { end: unitAt + 1, meaning: shift(unit, 0, 'nearest') };
}

/** "the year he left", "the year in which he left": the clause says which it was. */
function clauseFollows(line: Line, at: number): boolean {
  const { clauseAfter, openers } = line.time;
  const isOpened = openers.has(lowerAt(line, at)) && clauseAfter.has(lowerAt(line, at + 1));
  return isOpened || clauseAfter.has(lowerAt(line, at));
}
