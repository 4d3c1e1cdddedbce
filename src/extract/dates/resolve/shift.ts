import type { Unit } from '../../../language/time.ts';
import { weekValue } from '../calendar.ts';
import type { Meaning, Portion } from '../meaning.ts';
import { anchorOf } from './anchors.ts';
import { portionOf } from './portion.ts';
import { type Anchor, dated, dayFrom, dayOfAnchor, type Resolved, type Setting, UNRESOLVED } from './resolved.ts';
import { weekendOf } from './week.ts';

export function resolveShift({ unit, by, from }: Extract<Meaning, { kind: 'shift' }>, setting: Setting): Resolved {
  const anchor = anchorOf(from, unit, by, setting);
  if (anchor === null) return UNRESOLVED;
  const shifted = shiftFrom(anchor, unit, by);
  // "The following month the school shut": not in a month that is still to come.
  const isTold = from === 'narrative' && by > 0 && setting.tense() === 'past';
  return isTold && isAfter(shifted.point, setting.writing) ? UNRESOLVED : shifted;
}

function shiftFrom(anchor: Anchor, unit: Unit, by: number): Resolved {
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

/** Whether a time begins after the one in which another lies. */
function isAfter(time: Anchor | null, other: Anchor | null): boolean {
  if (time === null || other === null) return false;
  if (time.year !== other.year) return time.year > other.year;
  if (time.month === null || other.month === null) return false;
  if (time.month !== other.month) return time.month > other.month;
  return time.day !== null && other.day !== null && time.day > other.day;
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
