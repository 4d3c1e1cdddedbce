import type { TimeMeanings, TimeWord } from '../../language/time.ts';
import { readClock } from './constructs/clock.ts';
import { readDecade } from './constructs/decade.ts';
import { readDuration } from './constructs/duration.ts';
import { readEdge } from './constructs/edge.ts';
import { readEvery } from './constructs/every.ts';
import { readFeast } from './constructs/feast.ts';
import { readFigureDate } from './constructs/figures.ts';
import { readMonth } from './constructs/month.ts';
import { readMonthDay } from './constructs/month-day.ts';
import { readPeriod } from './constructs/period.ts';
import { readPortion } from './constructs/portion.ts';
import { readReference } from './constructs/reference.ts';
import { readToday } from './constructs/today.ts';
import { readWeek } from './constructs/week.ts';
import { readWeekday } from './constructs/weekday.ts';
import { readYearFigures } from './constructs/year.ts';
import type { Construct } from './line.ts';

/** What a word of time means, or its role, or that it is a number. */
type Beginning = keyof TimeMeanings | NonNullable<TimeMeanings['role']> | 'number';

/**
 * The ways to speak of a time, each with all that it can begin with, in the order in which they are tried: the first that reads
 * something has the place.
 */
const CONSTRUCTS: readonly (readonly [read: Construct, begins: readonly Beginning[]])[] = [
  [readFigureDate, ['number']],
  [readClock, ['number', 'clock']],
  [readEdge, ['the', 'edge']],
  [readMonthDay, ['number', 'the', 'ordinal', 'direction', 'weekday', 'month']],
  [readFeast, ['feast']],
  [readMonth, ['direction', 'month']],
  [readWeekday, ['direction', 'weekday']],
  [readToday, ['the', 'to', 'overnight', 'direction', 'after', 'day']],
  [readPortion, ['the', 'ordinal', 'quarter', 'direction', 'season']],
  [readYearFigures, ['number', 'the', 'fiscal', 'unit']],
  [readWeek, ['the', 'ordinal']],
  [readDuration, ['number', 'the', 'at', 'half', 'degree', 'direction', 'count', 'unit']],
  [readPeriod, ['the', 'that', 'same', 'direction', 'after', 'unit']],
  [readEvery, ['every', 'per']],
  [readDecade, ['the', 'decade', 'ordinal']],
  [readReference, ['the', 'reference']],
];

const ofNumbers = beginningWith(new Set(['number']));
const ofWords = new WeakMap<TimeWord, readonly Construct[]>();

/** The ways to speak of a time that can begin with a word of time, or with a number, which is none. */
export function constructsAt(word: TimeWord | undefined): readonly Construct[] {
  if (word === undefined) return ofNumbers;
  const constructs = ofWords.get(word) ?? beginningWith(meaningsOf(word));
  ofWords.set(word, constructs);
  return constructs;
}

function meaningsOf(word: TimeWord): ReadonlySet<string | undefined> {
  const meant = Object.entries(word).filter(([, meaning]) => meaning !== undefined);
  return new Set([...meant.map(([field]) => field), word.role]);
}

function beginningWith(meanings: ReadonlySet<string | undefined>): Construct[] {
  return CONSTRUCTS.filter(([, begins]) => begins.some((one) => meanings.has(one))).map(([read]) => read);
}
