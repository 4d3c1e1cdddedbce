import type { DayPart, Unit } from '../../../language/time.ts';
import { durationValue } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { resolveCalendar, resolveUnordered } from './calendar.ts';
import { resolvePortion } from './portion.ts';
import { dayFrom, dayOfAnchor, type Precision, type Resolved, type Setting, UNRESOLVED } from './resolved.ts';
import { resolveShift } from './shift.ts';
import { resolveWeek, resolveWeekday, resolveWeekend } from './week.ts';

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
