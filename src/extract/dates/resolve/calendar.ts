import { dayNumber, daysIn, weekdayOf } from '../../../model/day.ts';
import { gather } from '../../../model/gather.ts';
import type { Meaning } from '../meaning.ts';
import { yearOf } from './anchors.ts';
import { type Anchor, dated, type Resolved, SAID, type Setting, UNRESOLVED } from './resolved.ts';

export function resolveCalendar(meaning: Extract<Meaning, { kind: 'calendar' }>, setting: Setting): Resolved {
  const { month, day } = meaning;
  if (meaning.year !== null) {
    const known = yearOf(meaning.year, setting);
    return known === null || !exists(known.year, month, day) ? UNRESOLVED : dated(known.year, month, day, known.from);
  }
  const { writing } = setting;
  if (month === null) return UNRESOLVED;
  if (writing === null) return resolveInStory(meaning, month, setting);
  const years = [writing.year, writing.year - 1, writing.year + 1].filter((year) => isPossible(year, meaning));
  if (writing.month === null) {
    return years[0] === writing.year ? dated(writing.year, month, day, writing, true) : UNRESOLVED;
  }
  const best = nearestYear(years, meaning, writing, setting);
  // The day of the week confirms the year.
  return best === null ? UNRESOLVED : dated(best, month, day, writing, meaning.weekday === null);
}

/** The year alone where nothing tells which of the two figures is the day. */
export function resolveUnordered({ year, figures, order }: Extract<Meaning, { kind: 'unordered' }>): Resolved {
  if (order === null) return dated(year, null, null, SAID, true);
  const [first, second] = figures;
  const [day, month] = order.dayFirst ? [first, second] : [second, first];
  return dated(year, month, day, { confidence: 'likely', evidence: [order.shownBy], published: false });
}

/** Months farther from those of the story can be of the year beside it. */
const SAME_YEAR = 5;

function resolveInStory(meaning: Extract<Meaning, { kind: 'calendar' }>, month: number, { story }: Setting): Resolved {
  const isNear = story?.months.some((other) => Math.abs(other - month) <= SAME_YEAR);
  if (story === null || !isNear || !isPossible(story.anchor.year, meaning)) return UNRESOLVED;
  return dated(story.anchor.year, month, meaning.day, story.anchor, true);
}

function exists(year: number, month: number | null, day: number | null): boolean {
  return month === null || day === null || day <= daysIn(year, month);
}

/** Whether the year has that day, on that day of the week. */
function isPossible(year: number, { month, day, weekday }: Extract<Meaning, { kind: 'calendar' }>): boolean {
  if (month === null || day === null) return true;
  return day <= daysIn(year, month) && (weekday === null || weekdayOf(dayNumber({ year, month, day })) === weekday);
}

/**
 * So many days does a date seem farther away on the side of which the verb does not speak. A month's tense says more than a
 * day's; most says "met on May 4", which leaves a week to a day of publication that is not quite right.
 */
const WRONG_SIDE = { day: 120, month: 340, told: 350 };

/** The year in which the date lies nearest to the day of writing, on the side that the words name or the verb speaks of. */
function nearestYear(
  years: readonly number[],
  { month, day, direction }: Extract<Meaning, { kind: 'calendar' }>,
  writing: Anchor,
  setting: Setting,
): number | null {
  const now = dayNumber({
    year: writing.year,
    month: writing.month ?? 1,
    day: (day === null ? null : writing.day) ?? 1,
  });
  const exactness = day === null ? 'month' : setting.told() ? 'told' : 'day';
  const side = direction || SIDES[setting.tense() ?? 'none'];
  const distances = gather(years, (year) => {
    const offset = dayNumber({ year, month: month ?? 1, day: day ?? 1 }) - now;
    const isWrong = side !== 0 && Math.sign(offset) === -side;
    // "last May" lies before this month, and "this May" in no year before this.
    if (direction && Math.sign(offset) !== direction) return [];
    if (direction === 0 && year < writing.year) return [];
    return [{ year, distance: Math.abs(offset) + (isWrong ? WRONG_SIDE[exactness] : 0) }];
  });
  return distances.sort((a, b) => a.distance - b.distance)[0]?.year ?? null;
}

const SIDES = { past: -1, future: 1, none: 0 };
