import { facetAt, isCapitalised, type Line, lowerAt, nameFollows } from '../line.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { readPart } from './part.ts';

/** A day of the week: "Tuesday", "next Friday", "Thursday night"; "Mondays" is a set. */
export function readWeekday(line: Line, at: number): Reading | null {
  const { direction = null, stretch, narrative } = facetAt(line, at);
  // "following Wednesday's talks" has a preposition.
  if (narrative && facetAt(line, at - 1).role !== 'the') return null;
  const dayAt = direction === null ? at : at + (stretch && direction === 0 ? 2 : 1);
  const { weekday, plural, doubtful } = facetAt(line, dayAt);
  if (weekday === undefined) return null;
  if (plural)
    return direction === null ? { end: dayAt + 1, meaning: { kind: 'set', value: `XXXX-WXX-${weekday}` } } : null;
  if (doubtful && !line.time.weekdayOpeners.has(lowerAt(line, at - 1))) return null;
  const isOpened = direction !== null || line.time.weekdayOpeners.has(lowerAt(line, at - 1));
  if ((!isOpened && isInName(line, dayAt)) || isPaper(line, dayAt)) return null;
  const behind = direction ?? directionBehind(line, dayAt + 1);
  if (behind !== direction)
    return { end: dayAt + 2, meaning: { kind: 'weekday', weekday, direction: behind, from: 'writing' } };
  const day: Meaning = { kind: 'weekday', weekday, direction, from: narrative ? 'narrative' : 'writing' };
  return readPart(line, dayAt + 1, day) ?? { end: dayAt + 1, meaning: day };
}

/** The "last" of "on Tuesday last,", as it was written once; "Tuesday last week" is none. */
function directionBehind(line: Line, at: number): -1 | 0 | 1 | null {
  const { direction = null, stretch, narrative } = facetAt(line, at);
  return stretch || narrative || line.tokens[at + 1]?.kind === 'word' ? null : direction;
}

/** "Black Friday", "Friday Night Lights" and "Sunday Times" are names and no days. */
function isInName(line: Line, at: number): boolean {
  return nameFollows(line, at + 1) || isNamed(line, at - 1) || isTitled(line, at);
}

/** "Friday Night Lights". */
function isTitled(line: Line, at: number): boolean {
  return facetAt(line, at + 1).part !== undefined && isCapitalised(line, at + 1) && nameFollows(line, at + 2);
}

/** "Sheffield Wednesday", "the Mail on Sunday". */
function isPaper(line: Line, at: number): boolean {
  const { weekdayNames, weekdayPapers } = line.time;
  const name = facetAt(line, at - 1).role === 'on' ? at - 2 : at - 1;
  return isCapitalised(line, name) && (name < at - 1 ? weekdayPapers : weekdayNames).has(lowerAt(line, name));
}

function isNamed(line: Line, at: number): boolean {
  return line.time.holidayWords.has(lowerAt(line, at)) && nameFollows(line, at);
}
