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

/** The ways to speak of a time, in the order in which they are tried: the first that reads something has the place. */
export const CONSTRUCTS: readonly Construct[] = [
  readFigureDate,
  readClock,
  readEdge,
  readMonthDay,
  readFeast,
  readMonth,
  readWeekday,
  readToday,
  readPortion,
  readYearFigures,
  readWeek,
  readDuration,
  readPeriod,
  readEvery,
  readDecade,
  readReference,
];
