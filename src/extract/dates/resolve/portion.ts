import { yearValue } from '../../../model/day.ts';
import type { Meaning, Portion } from '../meaning.ts';
import { yearOf } from './anchors.ts';
import { dated, type Resolved, type Setting, type Support, UNRESOLVED } from './resolved.ts';

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

export function resolvePortion(
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

export function portionOf(year: number, portion: Portion, from: Support, doubted: boolean): Resolved {
  const point = dated(year, FIRST_MONTH[portion], null, from, doubted);
  return { ...point, value: `${yearValue(year)}-${portion}`, precision: isSeason(portion) ? 'season' : 'quarter' };
}
