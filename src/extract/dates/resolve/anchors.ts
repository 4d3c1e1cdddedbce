import type { Unit } from '../../../language/time.ts';
import type { From, Year } from '../meaning.ts';
import { type Anchor, SAID, type Setting, type Support } from './resolved.ts';

/**
 * The story's time where it is exact enough; "a year earlier" can be counted from the day of writing, "the next day" and "the
 * following year" cannot.
 */
export function anchorOf(from: From, unit: Unit, by: number, setting: Setting): Anchor | null {
  const { writing, narrative } = setting;
  if (from === 'writing') return writing;
  if (from === 'nearest') return nearestAnchor(unit, setting);
  if (narrative !== null && (unit === 'day' ? narrative.day !== null : unit !== 'month' || narrative.month !== null))
    return narrative;
  return unit === 'day' || unit === 'week' || by > 0 ? null : writing;
}

/** "up from 4 per cent in 2004 to 5 for the whole year"; what lies ahead is of the year of writing. */
function nearestAnchor(unit: Unit, { writing, narrative, inPassage, inSentence, tense }: Setting): Anchor | null {
  if (unit === 'day') return narrative === null || narrative.day === null ? writing : narrative;
  // "The quarter" is that of which a report tells, seldom that of its writing.
  if (unit === 'quarter') return inPassage && narrative?.day === null ? narrative : null;
  return unit === 'year' && inSentence && tense() !== 'future' ? narrative : writing;
}

/** The year that a year expression means, and what it rests on. */
export function yearOf(year: Year, setting: Setting): { year: number; from: Support } | null {
  if (typeof year === 'number') return { year, from: SAID };
  const anchor = anchorOf(year.from, 'year', year.shift, setting);
  return anchor && { year: anchor.year + year.shift, from: anchor };
}
