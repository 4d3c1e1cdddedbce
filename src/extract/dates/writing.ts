import type { StatedDate } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Occurrence } from './occurrence.ts';
import type { Anchor } from './resolve.ts';

/** The day of publication as times are counted from it. */
export function publishedAnchor({ value }: StatedDate): Anchor {
  const [year = 0, month = null, day = null] = value.slice(0, 10).split('-').map(Number);
  return { year, month, day, confidence: 'certain', evidence: [], published: true };
}

/**
 * When an undated text was written, as far as it says so itself: the year that its dates support, and the day of its
 * dateline. Null where they support no year, or several.
 */
export function writtenAnchor(occurrences: readonly Occurrence[]): Anchor | null {
  const year = supportedYear(occurrences);
  const dateline = occurrences.find(
    ({ inDateline, meaning }) => inDateline && meaning.kind === 'calendar' && meaning.day !== null,
  );
  if (dateline?.meaning.kind !== 'calendar') return year;
  const { month, day } = dateline.meaning;
  if (typeof dateline.meaning.year === 'number')
    return {
      year: dateline.meaning.year,
      month,
      day,
      confidence: 'certain',
      evidence: [dateline.core],
      published: false,
    };
  return year && { ...year, month, day, evidence: [dateline.core, ...year.evidence] };
}

/** How many places are shown as evidence: the first ones are enough. */
const MOST_EVIDENCE = 3;

function supportedYear(occurrences: readonly Occurrence[]): Anchor | null {
  const explicit = occurrences.flatMap((occurrence) => {
    const { meaning, born } = occurrence;
    return meaning.kind === 'calendar' && typeof meaning.year === 'number' && !born
      ? [{ ...occurrence, year: meaning.year, month: meaning.month }]
      : [];
  });
  const support = sameEdge(occurrences, explicit) ?? oneYear(explicit) ?? betweenTenses(explicit);
  // Written in that year it could not tell of a later one as past.
  if (support === null || explicit.some(({ year, tense }) => year > support.year && tense() === 'past')) return null;
  return {
    year: support.year,
    month: null,
    day: null,
    confidence: 'likely',
    evidence: support.evidence,
    published: false,
  };
}

type Explicit = Occurrence & { year: number; month: number | null };
type Support = { year: number; evidence: Span[] } | null;

/**
 * "by the end of 2025 … by the end of the year": a text that looks forward to the same edge of a year in figures and of "the
 * year" speaks of one year, its own.
 */
function sameEdge(occurrences: readonly Occurrence[], explicit: readonly Explicit[]): Support {
  for (const { meaning, modifier, core } of occurrences) {
    if (modifier === null || meaning.kind !== 'shift' || meaning.unit !== 'year' || meaning.by !== 0) continue;
    const same = explicit.filter(
      (other) => other.month === null && other.modifier === modifier && other.tense() !== 'past',
    );
    const support = ofOneYear(same);
    if (support !== null)
      return { year: support.year, evidence: [...support.evidence, core].sort((a, b) => a.start - b.start) };
  }
  return null;
}

/** The days and months with a year in figures are all of one year. */
function oneYear(explicit: readonly Explicit[]): Support {
  return ofOneYear(explicit.filter(({ month }) => month !== null));
}

/** The latest year that is told of is also the earliest that is looked forward to. */
function betweenTenses(explicit: readonly Explicit[]): Support {
  const past = explicit.filter(({ tense }) => tense() === 'past').sort((a, b) => b.year - a.year)[0];
  const future = explicit.filter(({ tense }) => tense() === 'future').sort((a, b) => a.year - b.year)[0];
  if (past === undefined || future === undefined) return null;
  return ofOneYear([past, future]);
}

function ofOneYear(explicit: readonly Explicit[]): Support {
  const [first] = explicit;
  if (first === undefined || explicit.some(({ year }) => year !== first.year)) return null;
  return { year: first.year, evidence: explicit.slice(0, MOST_EVIDENCE).map(({ core }) => core) };
}
