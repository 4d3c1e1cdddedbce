import type { DayPart, Unit } from '../../language/time.ts';
import { dayNumber, dayOf, daysIn, dayValue, monthValue, weekdayOf, yearValue } from '../../model/day.ts';
import type { Confidence } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import { durationValue, weekValue } from './calendar.ts';
import type { From, Meaning, Portion, Year } from './meaning.ts';
import type { Tense } from './tense.ts';

/** A time that others are counted from, no more exact than it is known. */
export interface Anchor {
  year: number;
  month: number | null;
  day: number | null;
  confidence: Confidence;
  /** The places in the text that say so. */
  evidence: readonly Span[];
  /** Whether it rests on the day of publication and so proves nothing about it. */
  published: boolean;
}

/** What is known where an expression stands. */
export interface Setting {
  /** When the text was written. */
  writing: Anchor | null;
  /** The year of the story in a text that does not say when it was written, and its months. */
  story: { anchor: Anchor; months: readonly number[] } | null;
  /** The time to which the story has come. */
  narrative: Anchor | null;
  /** Whether the paragraph, and whether the sentence itself has named that time. */
  inPassage: boolean;
  inSentence: boolean;
  tense: () => Tense | null;
  /** Whether a verb of the past stands right before. */
  told: () => boolean;
}

export type Precision =
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'part'
  | 'minute'
  | 'second'
  | null;

export interface Resolved {
  value: string | null;
  precision: Precision;
  confidence: Confidence;
  evidence: readonly Span[];
  /** What later expressions can be counted from. */
  point: Anchor | null;
}

const UNRESOLVED: Resolved = { value: null, precision: null, confidence: 'uncertain', evidence: [], point: null };

/** What an expression means where it stands; its value is null where nothing there supports one. */
export function resolve(meaning: Meaning, setting: Setting): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, setting);
    case 'unordered':
      return resolveUnordered(meaning);
    case 'portion':
      return resolvePortion(meaning, setting);
    case 'week':
      return resolveWeek(meaning, setting);
    case 'weekday':
      return resolveWeekday(meaning, setting);
    case 'weekend':
      return resolveWeekend(setting);
    case 'shift':
      return resolveShift(meaning, setting);
    case 'part':
      return resolvePart(meaning.part, resolve(meaning.of, setting));
    case 'clock':
      return resolveClock(meaning.clock, meaning.of === null ? sameDay(setting) : resolve(meaning.of, setting));
    case 'decade':
      return said(meaning.value, meaning.value.length === 3 ? 'decade' : null);
    case 'duration':
      return said(lengthValue(meaning.unit, meaning.count), null);
    case 'exact':
      return said(meaning.value, meaning.precision);
    case 'set':
    case 'reference':
      return said(meaning.value, null);
    default:
      return meaning satisfies never;
  }
}

/** What the words alone say. */
function said(value: string, precision: Precision): Resolved {
  return { value, precision, confidence: 'certain', evidence: [], point: null };
}

const SAID: Omit<Anchor, 'year' | 'month' | 'day'> = { confidence: 'certain', evidence: [], published: false };

type Support = Omit<Anchor, 'year' | 'month' | 'day'>;

/** A calendar date that rests on an anchor; `doubted` where a choice was made that the words do not make. */
function dated(year: number, month: number | null, day: number | null, from: Support, doubted = false): Resolved {
  const confidence = doubted && from.confidence === 'certain' ? 'likely' : from.confidence;
  const { evidence, published } = from;
  const point = { year, month, day, confidence, evidence, published };
  if (month === null) return { value: yearValue(year), precision: 'year', confidence, evidence, point };
  if (day === null) return { value: monthValue(year, month), precision: 'month', confidence, evidence, point };
  return { value: dayValue(dayNumber({ year, month, day })), precision: 'day', confidence, evidence, point };
}

function dayFrom(number: number, from: Support, doubted = false): Resolved {
  const { year, month, day } = dayOf(number);
  return dated(year, month, day, from, doubted);
}

function dayOfAnchor(anchor: Anchor | null): { number: number; anchor: Anchor } | null {
  if (anchor === null || anchor.month === null || anchor.day === null) return null;
  return { number: dayNumber({ year: anchor.year, month: anchor.month, day: anchor.day }), anchor };
}

/** The year that a year expression means, and what it rests on. */
function yearOf(year: Year, setting: Setting): { year: number; from: Support } | null {
  if (typeof year === 'number') return { year, from: SAID };
  const anchor = anchorOf(year.from, 'year', setting);
  return anchor && { year: anchor.year + year.shift, from: anchor };
}

function resolveCalendar(meaning: Extract<Meaning, { kind: 'calendar' }>, setting: Setting): Resolved {
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
function resolveUnordered({ year, figures, order }: Extract<Meaning, { kind: 'unordered' }>): Resolved {
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
  const distances = years.flatMap((year) => {
    const offset = dayNumber({ year, month: month ?? 1, day: day ?? 1 }) - now;
    const isWrong = side !== 0 && Math.sign(offset) === -side;
    // "last May" lies before this month.
    if (direction && Math.sign(offset) !== direction) return [];
    return [{ year, distance: Math.abs(offset) + (isWrong ? WRONG_SIDE[exactness] : 0) }];
  });
  return distances.sort((a, b) => a.distance - b.distance)[0]?.year ?? null;
}

const SIDES = { past: -1, future: 1, none: 0 };

/** The first month of each portion; winter is that of the year in which it begins. */
const FIRST_MONTH: Readonly<Record<Portion, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

function resolvePortion(
  { portion, year, direction }: Extract<Meaning, { kind: 'portion' }>,
  setting: Setting,
): Resolved {
  if (year !== null) {
    const known = yearOf(year, setting);
    return known === null ? UNRESOLVED : portionOf(known.year, portion, known.from, false);
  }
  const { writing } = setting;
  if (writing === null || writing.month === null) return UNRESOLVED;
  // In January "this winter" is that of the year before.
  const begun = portion === 'WI' && writing.month <= 2 ? writing.year - 1 : writing.year;
  if (direction === 0) return portionOf(begun, portion, writing, false);
  const tense = direction === null ? setting.tense() : direction < 0 ? 'past' : 'future';
  // A quarter that is told of has ended; a season need only have begun.
  const told = FIRST_MONTH[portion] + (isSeason(portion) ? 0 : monthsOf(portion));
  const isOver = told <= writing.month - (direction === -1 && isSeason(portion) ? monthsOf(portion) - 1 : 0);
  if (tense === 'past') return portionOf(isOver ? writing.year : writing.year - 1, portion, writing, true);
  const isAhead = FIRST_MONTH[portion] + (direction === 1 ? 0 : monthsOf(portion)) > writing.month;
  return portionOf(isAhead ? writing.year : writing.year + 1, portion, writing, true);
}

function monthsOf(portion: Portion): number {
  return portion.startsWith('H') ? 6 : 3;
}

function isSeason(portion: Portion): boolean {
  return !/[0-9]/u.test(portion);
}

function portionOf(year: number, portion: Portion, from: Support, doubted: boolean): Resolved {
  const point = dated(year, FIRST_MONTH[portion], null, from, doubted);
  return { ...point, value: `${yearValue(year)}-${portion}`, precision: isSeason(portion) ? 'season' : 'quarter' };
}

function resolveWeek({ ordinal, month, year }: Extract<Meaning, { kind: 'week' }>, setting: Setting): Resolved {
  const within = resolveCalendar({ kind: 'calendar', year, month, day: null, weekday: null, direction: null }, setting);
  if (within.point === null) return UNRESOLVED;
  const first = dayNumber({ year: within.point.year, month, day: 1 });
  const day = ordinal < 0 ? first + daysIn(within.point.year, month) - 4 : first + 3 + 7 * (ordinal - 1);
  return { ...within, value: weekValue(day), precision: 'week' };
}

function resolveWeekday(
  { weekday, direction, from }: Extract<Meaning, { kind: 'weekday' }>,
  setting: Setting,
): Resolved {
  const now = dayOfAnchor(anchorOf(from, 'day', setting));
  if (now === null) return UNRESOLVED;
  const ahead = (weekday - weekdayOf(now.number) + 7) % 7;
  const back = (7 - ahead) % 7;
  if (direction === -1) return dayFrom(now.number - (back || 7), now.anchor);
  if (direction === 1) return dayFrom(now.number + (ahead || 7), now.anchor);
  // News tells of what was, unless its verb says otherwise.
  const future = setting.tense() === 'future' || (direction === 0 && setting.tense() === null);
  return dayFrom(future ? now.number + ahead : now.number - back, now.anchor, true);
}

function resolveWeekend(setting: Setting): Resolved {
  const now = dayOfAnchor(setting.writing);
  if (now === null) return UNRESOLVED;
  const weekday = weekdayOf(now.number);
  const back = setting.tense() !== 'future' && weekday < 6;
  return weekendOf(back ? now.number - 7 : now.number, now.anchor, true);
}

function weekendOf(number: number, from: Support, doubted: boolean): Resolved {
  const saturday = dayFrom(number + 6 - weekdayOf(number), from, doubted);
  return { ...saturday, value: `${weekValue(number)}-WE`, precision: 'week' };
}

function resolveShift({ unit, by, from }: Extract<Meaning, { kind: 'shift' }>, setting: Setting): Resolved {
  const anchor = anchorOf(from, unit, setting);
  if (anchor === null) return UNRESOLVED;
  if (!Number.isInteger(by)) return shiftByHalves(unit, by, anchor);
  switch (unit) {
    case 'day':
    case 'week':
    case 'weekend':
      return shiftByDays(unit, by, anchor);
    case 'month':
    case 'quarter':
      return shiftByMonths(unit, by, anchor);
    case 'year':
      return dated(anchor.year + by, null, null, anchor);
    case 'decade':
    case 'century':
      return shiftByDecades(unit === 'decade' ? by : by * 10, anchor, unit);
    case 'hour':
    case 'minute':
    case 'second':
      return UNRESOLVED;
    default:
      return unit satisfies never;
  }
}

/** The story's time where it is exact enough; "a year earlier" can be counted from the day of writing, "the next day" cannot. */
function anchorOf(from: From, unit: Unit, setting: Setting): Anchor | null {
  const { writing, narrative } = setting;
  if (from === 'writing') return writing;
  if (from === 'nearest') return nearestAnchor(unit, setting);
  if (narrative !== null && (unit === 'day' ? narrative.day !== null : unit !== 'month' || narrative.month !== null))
    return narrative;
  return unit === 'day' || unit === 'week' ? null : writing;
}

/** "up from 4 per cent in 2004 to 5 for the whole year"; what lies ahead is of the year of writing. */
function nearestAnchor(unit: Unit, { writing, narrative, inPassage, inSentence, tense }: Setting): Anchor | null {
  if (unit === 'day') return narrative === null || narrative.day === null ? writing : narrative;
  // "The quarter" is that of which a report tells, seldom that of its writing.
  if (unit === 'quarter') return inPassage && narrative?.day === null ? narrative : null;
  return unit === 'year' && inSentence && tense() !== 'future' ? narrative : writing;
}

/** "two and a half years ago" is thirty months ago. */
function shiftByHalves(unit: Unit, by: number, anchor: Anchor): Resolved {
  return unit === 'year' && Number.isInteger(by * 12) ? shiftByMonths('month', by * 12, anchor) : UNRESOLVED;
}

function shiftByDays(unit: 'day' | 'week' | 'weekend', by: number, from: Anchor): Resolved {
  const now = dayOfAnchor(from);
  if (now === null) return UNRESOLVED;
  if (unit === 'day') return dayFrom(now.number + by, from);
  const number = now.number + 7 * by;
  if (unit === 'weekend') return weekendOf(number, from, false);
  return { ...dayFrom(number, from), value: weekValue(number), precision: 'week', point: null };
}

function shiftByMonths(unit: 'month' | 'quarter', by: number, from: Anchor): Resolved {
  if (from.month === null) return UNRESOLVED;
  const months = from.year * 12 + from.month - 1 + by * (unit === 'quarter' ? 3 : 1);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  if (unit === 'month') return dated(year, month, null, from);
  return portionOf(year, `Q${Math.ceil(month / 3)}` as Portion, from, false);
}

function shiftByDecades(by: number, { confidence, evidence, year }: Anchor, unit: Unit): Resolved {
  const decade = Math.floor(year / 10) + by;
  const value = String(unit === 'decade' ? decade : Math.floor(decade / 10));
  return { value, precision: unit === 'decade' ? 'decade' : null, confidence, evidence, point: null };
}

function resolvePart(part: DayPart, day: Resolved): Resolved {
  if (day.value === null || day.precision !== 'day') return UNRESOLVED;
  return { ...day, value: `${day.value}T${part}`, precision: 'part' };
}

function resolveClock(clock: string, day: Resolved): Resolved {
  if (day.value === null || day.precision !== 'day') return UNRESOLVED;
  return { ...day, value: `${day.value}${clock}`, precision: 'minute' };
}

/** The day of which a clock time speaks that has none beside it: that of the story, if it is not still to come. */
function sameDay({ writing, narrative, inPassage }: Setting): Resolved {
  const written = dayOfAnchor(writing);
  const told = dayOfAnchor(narrative);
  const isToCome = told !== null && written !== null && told.number > written.number && !inPassage;
  const now = isToCome ? written : (told ?? written);
  if (now === null) return UNRESOLVED;
  const day = dayFrom(now.number, now.anchor, true);
  return inPassage ? day : { ...day, confidence: 'uncertain' };
}

/** "half an hour" is thirty minutes: TIMEX3 writes no fractions of an hour, half days and half years the same way. */
const HALVES: Partial<Record<Unit, string>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

function lengthValue(unit: Unit, count: number | 'X'): string {
  return (count === 0.5 ? HALVES[unit] : undefined) ?? durationValue(unit, count);
}
