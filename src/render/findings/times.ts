import type { StatedDate } from '../../model/article.ts';
import type { SpokenDate } from '../../model/finding.ts';
import { calendarTime } from '../../model/spoken.ts';
import { timexInWords } from '../dates/in-words.ts';
import type { SpokenDateView, TimeView } from './view.ts';

/** The dates of an article as its small timeline shows them, and those that have no place on it. */
export interface Times {
  times: TimeView[];
  rest: SpokenDate[];
}

/** One time alone is no course of time. */
const FEWEST = 2;

/** The times that an article speaks of in the order of the calendar, the day of its publication among them. */
export function timesOf(
  dates: readonly SpokenDate[],
  published: StatedDate | null,
  viewOf: (date: SpokenDate) => SpokenDateView,
): Times {
  const placed = new Map<string, SpokenDate[]>();
  const rest: SpokenDate[] = [];
  for (const date of dates) {
    const time = calendarTime(date);
    if (time === null) rest.push(date);
    else placed.set(time, [...(placed.get(time) ?? []), date]);
  }
  if (placed.size < FEWEST) return { times: [], rest: [...dates] };
  const day = published?.value.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const all = new Set([...placed.keys(), ...(day === null ? [] : [day])]);
  const times = [...all].sort(byCalendar).map((time) => ({
    time: timexInWords(time, null),
    published: time === day,
    dates: withoutEchoes((placed.get(time) ?? []).map(viewOf)),
  }));
  return { times, rest };
}

/** Without words that lead nowhere, as those of a headline, where the same words lead to the text. */
function withoutEchoes(dates: readonly SpokenDateView[]): SpokenDateView[] {
  const leading = new Set(dates.flatMap(({ href, wordsHtml }) => (href === null ? [] : [wordsHtml])));
  return dates.filter(({ href, wordsHtml }) => href !== null || !leading.has(wordsHtml));
}

/** A season, quarter or half of a year stands where it begins, a week about where it does. */
function byCalendar(a: string, b: string): number {
  const [one, other] = [beginningOf(a), beginningOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const MONTHS: Partial<Record<string, string>> = {
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
};

const WEEKS_IN_MONTH = 4.35;

function beginningOf(time: string): string {
  const [, year, part = '', week] = /^(\d{4})-([A-Z]\w|W(\d\d))/.exec(time) ?? [];
  if (year === undefined) return time;
  const month = week === undefined ? MONTHS[part] : String(1 + Math.floor((Number(week) - 1) / WEEKS_IN_MONTH));
  return `${year}-${(month ?? '').padStart(2, '0')}`;
}
