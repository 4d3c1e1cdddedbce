import { facetAt, type Line, lowerAt, readDayYear } from '../line.ts';
import { calendar, type Reading } from '../meaning.ts';

/** The name of a feast takes no more tokens: "New Year's Day" has four. */
const MOST_TOKENS = 4;

/** A feast that is on the same day each year: "Christmas Day", "New Year's Eve 1999". */
export function readFeast(line: Line, at: number): Reading | null {
  if (facetAt(line, at).feast === undefined) return null;
  let name = lowerAt(line, at);
  for (let end = at + 1; end <= at + MOST_TOKENS; end += 1) {
    const day = line.time.feasts.get(name);
    if (day !== undefined) {
      const year = readDayYear(line, end);
      return { end: year?.end ?? end, meaning: calendar({ ...day, year: year?.year ?? null }) };
    }
    name += ` ${lowerAt(line, end)}`;
  }
  return null;
}
