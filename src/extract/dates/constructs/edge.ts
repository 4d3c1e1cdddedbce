import type { Unit } from '../../../language/time.ts';
import { type Construct, facetAt, isHyphen, type Line, skipRole } from '../line.ts';
import type { Meaning, Reading } from '../meaning.ts';
import { readDecade } from './decade.ts';
import { readMonth } from './month.ts';
import { readMonthDay } from './month-day.ts';
import { readPeriod } from './period.ts';
import { readPortion } from './portion.ts';
import { readToday } from './today.ts';
import { readWeekday } from './weekday.ts';
import { readYearFigures } from './year.ts';

/** What can have a beginning and an end. */
const WHOLES: readonly Construct[] = [
  readMonthDay,
  readMonth,
  readWeekday,
  readToday,
  readPortion,
  readTheUnit,
  readPeriod,
  readDecade,
  readYearFigures,
];

/** The beginning, middle or end of a time: "the end of 2025", "early next year", "mid-May", "late in the month". */
export function readEdge(line: Line, at: number): Reading | null {
  const the = skipRole(line, at, 'the');
  const { edge, noun } = facetAt(line, the);
  if (
    edge === undefined ||
    (!noun && the > at && facetAt(line, the + 1).decade === undefined && !isHyphen(line, the + 1))
  )
    return null;
  const joiner = facetAt(line, the + 1).role;
  if (noun && joiner !== 'of') return null;
  const wholeAt = joiner === 'of' || joiner === 'in' || isHyphen(line, the + 1) ? the + 2 : the + 1;
  for (const read of WHOLES) {
    const whole = read(line, wholeAt);
    if (whole === null) continue;
    return WITHOUT_EDGES.has(whole.meaning.kind) ? null : { end: whole.end, meaning: whole.meaning, modifier: edge };
  }
  return null;
}

const WITHOUT_EDGES: ReadonlySet<Meaning['kind']> = new Set(['duration', 'set', 'reference']);

const PERIODS: ReadonlySet<Unit | undefined> = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century']);

/** "the year" after "the end of" is that of writing. "The end of the day" is a manner of speaking, "late in the day" is none. */
function readTheUnit(line: Line, at: number): Reading | null {
  if (facetAt(line, at).role !== 'the') return null;
  const { unit, plural } = facetAt(line, at + 1);
  const isDay = unit === 'day' && facetAt(line, at - 1).role === 'in';
  if (unit === undefined || plural || !(isDay || PERIODS.has(unit))) return null;
  return { end: at + 2, meaning: { kind: 'shift', unit, by: 0, from: 'nearest' } };
}
