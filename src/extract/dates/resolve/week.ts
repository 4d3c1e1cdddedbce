import { dayNumber, daysIn, weekdayOf } from '../../../model/day.ts';
import { weekValue } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { anchorOf } from './anchors.ts';
import { resolveCalendar } from './calendar.ts';
import { dayFrom, dayOfAnchor, type Resolved, type Setting, type Support, UNRESOLVED } from './resolved.ts';

export function resolveWeek({ ordinal, month, year }: Extract<Meaning, { kind: 'week' }>, setting: Setting): Resolved {
  const within = resolveCalendar({ kind: 'calendar', year, month, day: null, weekday: null, direction: null }, setting);
  if (within.point === null) return UNRESOLVED;
  const first = dayNumber({ year: within.point.year, month, day: 1 });
  const day = ordinal < 0 ? first + daysIn(within.point.year, month) - 4 : first + 3 + 7 * (ordinal - 1);
  return { ...within, value: weekValue(day), precision: 'week' };
}

export function resolveWeekday(
  { weekday, direction, from }: Extract<Meaning, { kind: 'weekday' }>,
  setting: Setting,
): Resolved {
  const now = dayOfAnchor(anchorOf(from, 'day', direction ?? 0, setting));
  if (now === null) return UNRESOLVED;
  const ahead = (weekday - weekdayOf(now.number) + 7) % 7;
  const back = (7 - ahead) % 7;
  if (direction === -1) return dayFrom(now.number - (back || 7), now.anchor);
  if (direction === 1) return dayFrom(now.number + (ahead || 7), now.anchor);
  const tense = setting.tense();
  const isUnproven = direction === null && tense === null && ahead > 0 && setting.isOfEitherSide();
  if (setting.isSome() || isUnproven) return UNRESOLVED;
  // News tells of what was, unless its verb says otherwise.
  const future = tense === 'future' || (direction === 0 && tense === null);
  return dayFrom(future ? now.number + ahead : now.number - back, now.anchor, true);
}

export function resolveWeekend(setting: Setting): Resolved {
  const now = dayOfAnchor(setting.writing);
  if (now === null) return UNRESOLVED;
  const weekday = weekdayOf(now.number);
  const back = setting.tense() !== 'future' && weekday < 6;
  return weekendOf(back ? now.number - 7 : now.number, now.anchor, true);
}

export function weekendOf(number: number, from: Support, doubted: boolean): Resolved {
  const saturday = dayFrom(number + 6 - weekdayOf(number), from, doubted);
  return { ...saturday, value: `${weekValue(number)}-WE`, precision: 'week' };
}
