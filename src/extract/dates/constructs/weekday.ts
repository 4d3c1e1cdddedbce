import { facetAt, type Line, lowerAt, nameFollows } from '../line.ts';
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
  // "Black Friday", "Friday Night Lights" and "Sunday Times" are names and no days.
  const isOpened = direction !== null || line.time.weekdayOpeners.has(lowerAt(line, at - 1));
  if (!isOpened && (nameFollows(line, dayAt + 1) || isNamed(line, dayAt - 1))) return null;
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

function isNamed(line: Line, at: number): boolean {
  return line.time.holidayWords.has(lowerAt(line, at)) && nameFollows(line, at);
}
