import type { Season } from '../../../language/time.ts';
import { facetAt, gamesNear, isCapitalised, isHyphen, type Line, lowerAt, readYear, skip, skipRole } from '../line.ts';
import type { Portion, Reading, Year } from '../meaning.ts';

/** A quarter, half or season of a year: "the third quarter of 2009", "Q2 2025", "the first half of this year", "last summer". */
export function readPortion(line: Line, at: number): Reading | null {
  return readQuarter(line, at) ?? readHalf(line, at) ?? readSeason(line, at);
}

function readQuarter(line: Line, at: number): Reading | null {
  const the = skipRole(line, at, 'the');
  const { ordinal, quarter } = facetAt(line, the);
  if (isQuarter(quarter)) return portion(line, the + 1, `Q${quarter}`);
  const unitAt = isHyphen(line, the + 1) ? the + 2 : the + 1;
  const { unit, plural } = facetAt(line, unitAt);
  const number = ordinal === -1 ? 4 : ordinal;
  if (unit !== 'quarter' || plural || !isQuarter(number)) return null;
  const read = portion(line, unitAt + 1, `Q${number}`);
  // "The last quarter" without a year is the one before this.
  if (ordinal === -1 && !read.dated) return null;
  // A quarter of a game is none of the year's.
  return read.dated || !gamesNear(line, the) ? read : null;
}

function isQuarter(ordinal: number | undefined): ordinal is 1 | 2 | 3 | 4 {
  return ordinal !== undefined && ordinal >= 1 && ordinal <= 4;
}

/** Halves are halves of games, too, and of much else: the year stands beside those of a year. */
function readHalf(line: Line, at: number): Reading | null {
  const the = skipRole(line, at, 'the');
  const { ordinal } = facetAt(line, the);
  if (facetAt(line, the + 1).role !== 'half' || (ordinal !== 1 && ordinal !== 2)) return null;
  const read = portion(line, the + 2, `H${ordinal}`);
  return read.dated ? read : null;
}

/** "last summer", "the spring of 2025", "in autumn"; a season that nothing makes one can be water or a fall. */
function readSeason(line: Line, at: number): Reading | null {
  const { direction = null, role } = facetAt(line, at);
  const seasonAt = direction === null && role !== 'the' ? at : at + 1;
  const { season } = facetAt(line, seasonAt);
  if (season === undefined) return null;
  const read = portion(line, seasonAt + 1, season, direction);
  if (read.dated || direction !== null) return read;
  return isSeason(line, at, seasonAt, season) ? read : null;
}

function isSeason(line: Line, at: number, seasonAt: number, season: Season): boolean {
  // Summer is nothing else; "in the fall", but "in fall" and "the fall of the city" are something else as often.
  if ((season === 'SU' || season === 'WI') && !isHyphen(line, seasonAt + 1) && !isCapitalised(line, seasonAt))
    return true;
  const opened = line.time.seasonOpeners.has(lowerAt(line, at - 1));
  return (
    opened &&
    facetAt(line, seasonAt + 1).role !== 'of' &&
    (season !== 'FA' || seasonAt > at || lowerAt(line, at) !== 'fall')
  );
}

function portion(
  line: Line,
  end: number,
  name: Portion,
  direction: -1 | 0 | 1 | null = null,
): Reading & { dated: boolean } {
  const year = readPortionYear(line, end);
  return {
    end: year?.end ?? end,
    meaning: { kind: 'portion', portion: name, year: year?.year ?? null, direction },
    dated: year !== null,
  };
}

function readPortionYear(line: Line, at: number): { end: number; year: Year } | null {
  return readYear(line, skipRole(line, skip(line, at, ','), 'of'));
}
