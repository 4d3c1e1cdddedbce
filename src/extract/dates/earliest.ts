import type { StatedDate } from '../../model/article.ts';
import { dayNumber } from '../../model/day.ts';
import type { Confidence } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import { isLookedForwardTo, isOfFiction, isOfPlan, isOpened, type Occurrence } from './occurrence.ts';
import type { Resolved } from './resolve/resolved.ts';

/** What a text proves about its own date. */
export interface Earliest {
  /** The latest past day that it speaks of: it was not written before (ISO 8601). */
  value: string;
  confidence: Confidence;
  /** The words that tell of the day, then those that support what these do not say: the year, for example. */
  evidence: Span[];
}

/**
 * The day before which a text cannot have been written: the latest day, month or year that it tells of as past. What was
 * resolved from the day of publication proves nothing about that, and what is later than that day is told of no past.
 */
export function earliestOf(
  found: readonly { occurrence: Occurrence; resolved: Resolved }[],
  published: StatedDate | null,
): Earliest | null {
  let latest: { from: number; earliest: Earliest } | null = null;
  for (const { occurrence, resolved } of found) {
    const { point, evidence } = resolved;
    if (point === null || point.published || !isTold(occurrence)) continue;
    const from = dayNumber({ year: point.year, month: point.month ?? 1, day: point.day ?? 1 });
    if (latest !== null && latest.from >= from) continue;
    const value = (resolved.value ?? '').slice(0, 10);
    if (published !== null && isAfter(value, published)) continue;
    latest = { from, earliest: { value, confidence: 'likely', evidence: distinct([occurrence.core, ...evidence]) } };
  }
  return latest?.earliest ?? null;
}

/** A date of a calendar in the past; a bare year beside a noun ("the 2030 games were awarded") can be that of a plan. */
function isTold(occurrence: Occurrence): boolean {
  const { meaning, tense } = occurrence;
  if (meaning.kind !== 'calendar' || !(meaning.day !== null || isOpened(occurrence))) return false;
  return tense() === 'past' && ![isLookedForwardTo, isOfPlan, isOfFiction].some((is) => is(occurrence));
}

/** Whether a day, month or year begins after another ends; both as ISO 8601. */
function isAfter(value: string, { value: published }: StatedDate): boolean {
  const known = Math.min(value.length, published.length, 'YYYY-MM-DD'.length);
  return value.slice(0, known) > published.slice(0, known);
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) => spans.findIndex(({ start }) => start === span.start) === at);
}
