import { dayNumber, dayOf, dayValue, monthValue, yearValue } from '../../../model/day.ts';
import type { Confidence } from '../../../model/derivation.ts';
import type { Span } from '../../../model/span.ts';
import type { Tense } from '../tense.ts';

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
  /** Whether a day of the week is one of some week or any: "on a Saturday". */
  isSome: () => boolean;
  /** Whether a day of the week can lie on either side of the writing where no verb tells. */
  isOfEitherSide: () => boolean;
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

export const UNRESOLVED: Resolved = {
  value: null,
  precision: null,
  confidence: 'uncertain',
  evidence: [],
  point: null,
};

export const SAID: Omit<Anchor, 'year' | 'month' | 'day'> = { confidence: 'certain', evidence: [], published: false };

export type Support = Omit<Anchor, 'year' | 'month' | 'day'>;

/** A calendar date that rests on an anchor; `doubted` where a choice was made that the words do not make. */
export function dated(
  year: number,
  month: number | null,
  day: number | null,
  from: Support,
  doubted = false,
): Resolved {
  const confidence = doubted && from.confidence === 'certain' ? 'likely' : from.confidence;
  const { evidence, published } = from;
  const point = { year, month, day, confidence, evidence, published };
  if (month === null) return { value: yearValue(year), precision: 'year', confidence, evidence, point };
  if (day === null) return { value: monthValue(year, month), precision: 'month', confidence, evidence, point };
  return { value: dayValue(dayNumber({ year, month, day })), precision: 'day', confidence, evidence, point };
}

export function dayFrom(number: number, from: Support, doubted = false): Resolved {
  const { year, month, day } = dayOf(number);
  return dated(year, month, day, from, doubted);
}

export function dayOfAnchor(anchor: Anchor | null): { number: number; anchor: Anchor } | null {
  if (anchor === null || anchor.month === null || anchor.day === null) return null;
  return { number: dayNumber({ year: anchor.year, month: anchor.month, day: anchor.day }), anchor };
}
