import type { DayPart, Modifier, Season, Unit } from '../../language/time.ts';
import type { Span } from '../../model/span.ts';

/** The day of writing; the day to which the story has come; for "the year", that which its sentence has named, else that of writing. */
export type From = 'writing' | 'narrative' | 'nearest';

/** A year in figures, or counted from another. */
export type Year = number | { shift: number; from: From };

/** What an expression says, before anything is known about the day on which it was written. */
export type Meaning =
  /** What is not said is null; a weekday beside a day only confirms it. */
  | {
      kind: 'calendar';
      year: Year | null;
      month: number | null;
      day: number | null;
      weekday: number | null;
      direction: -1 | 0 | 1 | null;
    }
  | { kind: 'portion'; portion: Portion; year: Year | null; direction: -1 | 0 | 1 | null }
  /** "12/11/2019": a day and a month in the one order or the other; which of them is first, other dates of the text may tell. */
  | { kind: 'unordered'; year: number; figures: readonly [number, number]; order: Order | null }
  /** A week of a month: `ordinal` -1 is the last. */
  | { kind: 'week'; ordinal: number; month: number; year: Year | null }
  /** `199` is the nineties, `18` the nineteenth century. */
  | { kind: 'decade'; value: string }
  | { kind: 'weekday'; weekday: number; direction: -1 | 0 | 1 | null; from: From }
  | { kind: 'weekend' }
  | { kind: 'shift'; unit: Unit; by: number; from: From }
  | { kind: 'part'; part: DayPart; of: Meaning }
  /** `of` null: the day is said elsewhere. */
  | { kind: 'clock'; clock: string; of: Meaning | null }
  | { kind: 'duration'; unit: Unit; count: number | 'X' }
  | { kind: 'set'; value: string }
  | { kind: 'reference'; value: string }
  /** Written in figures as ISO 8601 has them. */
  | { kind: 'exact'; value: string; precision: 'week' | 'minute' | 'second' };

/** A season, a quarter or a half of a year. */
export type Portion = Season | `Q${1 | 2 | 3 | 4}` | `H${1 | 2}`;

/** Whether days stand before months in a text's dates, and the date that shows it. */
export interface Order {
  dayFirst: boolean;
  shownBy: Span;
}

/** What a construct read: up to which token (exclusive), and what that means. */
export interface Reading {
  end: number;
  meaning: Meaning;
  modifier?: Modifier;
}

export function calendar({
  year = null,
  month = null,
  day = null,
  weekday = null,
  direction = null,
}: Partial<Extract<Meaning, { kind: 'calendar' }>>): Meaning {
  return { kind: 'calendar', year, month, day, weekday, direction };
}
