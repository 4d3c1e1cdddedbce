import type { Language } from '../language/language.ts';
import type { StatedDate } from '../model/article.ts';
import { daysIn, twoDigits } from '../model/day.ts';

/** Longer than any date that people write: a cap, so that hostile input costs nothing. */
const LONGEST = 80;
/** What every date has; most words that are asked about have none. */
const YEAR = /\d{4}/;

/**
 * One written date, in the forms that people and programs use for publication dates. No more is read than is said:
 * a date of which two readings are possible ("5/6/2025") and a day that never was ("30 February") give null.
 */
export function readDate(words: string, language: Language): StatedDate | null {
  const readings = dateReadings(words, language);
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

/**
 * All dates that the words can mean: none where they are no date, two where day and month cannot be told apart.
 * `raw` is the words without the blanks around them.
 */
export function dateReadings(words: string, language: Language): StatedDate[] {
  const raw = words.trim();
  if (raw.length > LONGEST || !YEAR.test(raw)) return [];
  const { rest, clock } = takeClock(raw.replace(/\s+/gu, ' '), language);
  const dates = readDay(rest, language).flatMap((day) => statedDate(day, raw, clock) ?? []);
  return dates.filter(({ value }, index) => dates.findIndex((other) => other.value === value) === index);
}

/** A day, a month or a year of the calendar; parts that are not stated are null. */
export interface CalendarDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** The date as a record, to no greater precision than its parts; null where the calendar has no such day. */
export function statedDate(
  { year, month, day }: CalendarDate,
  raw: string,
  clock: Clock | null = null,
): StatedDate | null {
  // The zero times of programs (year 1, year 1900 in two digits) are no dates of publication.
  if (year < 1500 || year > 2199) return null;
  if (month === null) return { value: String(year), precision: 'year', raw };
  if (month < 1 || month > 12) return null;
  const monthValue = `${year}-${twoDigits(month)}`;
  if (day === null) return { value: monthValue, precision: 'month', raw };
  if (day < 1 || day > daysIn(year, month)) return null;
  const value = `${monthValue}-${twoDigits(day)}`;
  if (clock === null) return { value, precision: 'day', raw };
  const precision = clock.second === null ? 'minute' : 'second';
  const time = [clock.hour, clock.minute, clock.second].filter((part) => part !== null).map(twoDigits);
  return { value: `${value}T${time.join(':')}${clock.zone}`, precision, raw };
}

interface Clock {
  hour: number;
  minute: number;
  second: number | null;
  /** `Z`, `+03:00`, or empty where no zone is stated or its name means several. */
  zone: string;
}

const CLOCK =
  /(?<![\d.:/+-])(\d{1,2})(?:[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?(?![\d.:/]\d|\d)(?: ?([ap])\.? ?m\b\.?)?/giu;

/** Takes the time of day and its zone out of a date; an impossible time is left where it is, so that the whole is no date. */
function takeClock(words: string, language: Language): { rest: string; clock: Clock | null } {
  for (const match of words.matchAll(CLOCK)) {
    const [found, hour = '', minute, second, half] = match;
    if (minute === undefined && half === undefined) continue;
    const after = words.slice(match.index + found.length);
    const { zone, length } = readZone(after, language);
    const clock = {
      hour: hourOfDay(Number(hour), half),
      minute: Number(minute ?? 0),
      second: second === undefined ? null : Number(second),
      zone,
    };
    if (clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 59) continue;
    return { rest: `${words.slice(0, match.index)} ${after.slice(length)}`, clock };
  }
  return { rest: words, clock: null };
}

/** The hour from 0 to 23; 24 and more where there is no such hour. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.POSITIVE_INFINITY;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

// Names that mean one zone only. BST, CST, IST and "ET" mean several: their times are kept as local ones.
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['hkt', '+08:00'],
  ['jst', '+09:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['nzst', '+12:00'],
  ['nzdt', '+13:00'],
]);

const OFFSET = /^ ?(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?(?: (?:utc|gmt|[+-]\d{4})\b)?(?: \([\p{L} ]{2,40}\))?/iu;
const ZONE_NAME = /^ ?\(?([A-Z]{1,5}|utc|gmt|z)\b\)?(?: time\b)?/u;

/** The zone at the beginning of what follows a time, and how long its words are; a month after the time is no zone. */
function readZone(after: string, language: Language): { zone: string; length: number } {
  const offset = OFFSET.exec(after);
  if (offset !== null) {
    const [found, sign, hours = '', minutes = '00'] = offset;
    const zone = Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
    if (Number(hours) <= 14 && Number(minutes) <= 59) return { zone, length: found.length };
  }
  const named = ZONE_NAME.exec(after);
  const name = named?.[1]?.toLowerCase();
  if (named === null || name === undefined || language.months.has(name) || language.weekdays.has(name)) {
    return { zone: '', length: 0 };
  }
  return { zone: ZONES.get(name) ?? '', length: named[0].length };
}

/** The day without its time: a date in figures, or a date with the month as a word. */
function readDay(words: string, language: Language): CalendarDate[] {
  const parts = words
    .toLowerCase()
    .split(/[\s,;()|]+/u)
    .map((part) => part.replace(/(?<=\p{L})\.$/u, ''))
    .filter((part) => part !== '' && !isFiller(part, language));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && !/\p{L}/u.test(only.replace(/[年月日]|t$/gu, '')))
    return readFigures(only);
  const named = readNamedMonth(
    parts.flatMap((part) => part.split(/[-/]/u)),
    language,
  );
  return named === null ? [] : [named];
}

/** A day of the week says nothing that the date does not say. */
function isFiller(part: string, language: Language): boolean {
  return language.weekdays.has(part) || language.dateFillers.has(part) || /^(?:t|[–—-])$/u.test(part);
}

/** `2025-05-19`, `2025/5/19`, `19.05.2025`, `5/19/2025`, `2025-05`, `1994`. */
function readFigures(words: string): CalendarDate[] {
  const [, first, second, third] = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?年?)?t?$/u.exec(words) ?? [];
  if (first !== undefined) return [{ year: Number(first), month: orNull(second), day: orNull(third) }];
  const [, one, mark, two, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\.?$/u.exec(words) ?? [];
  if (one === undefined || two === undefined) return [];
  const dayFirst = { year: Number(year), month: Number(two), day: Number(one) };
  const monthFirst = { year: Number(year), month: Number(one), day: Number(two) };
  // Full stops are written where the day comes first; slashes and hyphens on both sides of the Atlantic.
  return mark === '.' ? [dayFirst] : [dayFirst, monthFirst];
}

function orNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** `19 May 2025`, `May 19th 2025`, `2025 May 19`, `May 2025`: one month, one year, at most one day, in any order. */
function readNamedMonth(parts: readonly string[], language: Language): CalendarDate | null {
  if (parts.length < 2 || parts.length > 3) return null;
  const months = parts.flatMap((part) => language.months.get(part) ?? []);
  const years = parts.filter((part) => /^\d{4}$/u.test(part)).map(Number);
  const days = parts.flatMap((part) => dayIn(part, language) ?? []);
  const [month] = months;
  const [year] = years;
  if (month === undefined || year === undefined || months.length + years.length + days.length !== parts.length)
    return null;
  if (months.length > 1 || years.length > 1 || days.length > 1) return null;
  return { year, month, day: days[0] ?? null };
}

/** The day of the month that a word in lower case is: `19`, `19.`, `19th`; null where it is none. */
export function dayIn(word: string, { ordinalEndings }: Language): number | null {
  const [, figures, ending = ''] = /^(\d{1,2})(\p{L}*|\.|º)$/u.exec(word) ?? [];
  if (figures === undefined) return null;
  return ['', '.', 'º'].includes(ending) || ordinalEndings.has(ending) ? Number(figures) : null;
}
