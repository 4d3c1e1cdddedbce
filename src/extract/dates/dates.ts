import type { StatedDate } from '../../model/article.ts';
import type { Confidence } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import type { Prepared } from '../text.ts';

/** A date, time or duration that a text speaks of. */
export interface FoundDate {
  span: Span;
  /** TIMEX3 / ISO 8601; null where nothing in the text supports a value. */
  value: string | null;
  type: 'date' | 'time' | 'duration' | 'set';
  precision: 'decade' | 'year' | 'season' | 'quarter' | 'month' | 'week' | 'day' | 'part' | 'minute' | 'second' | null;
  /** TIMEX3's `mod`: BEFORE, AFTER, ON_OR_BEFORE, START, MID, END, APPROX … */
  modifier: string | null;
  confidence: Confidence;
  /** The spans that support what the words alone do not say. */
  evidence: Span[];
}

/** What a text proves about its own date. */
export interface Earliest {
  /** The latest past day that it speaks of: it was not written before (ISO 8601). */
  value: string;
  confidence: Confidence;
  evidence: Span[];
}

/** The dates that a text speaks of, in order, and the day before which it cannot have been written. */
export function findDates(
  _prepared: Prepared,
  _published: StatedDate | null,
): { dates: FoundDate[]; earliest: Earliest | null } {
  return { dates: [], earliest: null };
}
