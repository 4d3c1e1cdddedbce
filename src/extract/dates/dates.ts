import type { StatedDate } from '../../model/article.ts';
import type { Confidence } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import type { Prepared } from '../text.ts';
import { type Document, documentOf, isStillOf, lacksYear, withinQuotation } from './document.ts';
import { type Earliest, earliestOf } from './earliest.ts';
import type { Meaning } from './meaning.ts';
import { isOfEitherSide, isSome, isToldOf, type Occurrence, readOccurrences } from './occurrence.ts';
import { resolve } from './resolve/resolve.ts';
import { type Anchor, type Precision, type Resolved, UNRESOLVED } from './resolve/resolved.ts';
import { publishedAnchor, type Undated, undated } from './writing.ts';

export type { Earliest } from './earliest.ts';

/** A date, time or duration that a text speaks of. */
export interface FoundDate {
  span: Span;
  /** TIMEX3 / ISO 8601; null where nothing in the text supports a value. */
  value: string | null;
  type: 'date' | 'time' | 'duration' | 'set';
  precision: Precision;
  /** TIMEX3's `mod`: BEFORE, AFTER, ON_OR_BEFORE, START, MID, END, APPROX … */
  modifier: string | null;
  confidence: Confidence;
  /** The spans that support what the words alone do not say. */
  evidence: Span[];
}

/** The dates that a text speaks of, in order, and the day before which it cannot have been written. */
export function findDates(
  prepared: Prepared,
  published: StatedDate | null,
): { dates: FoundDate[]; earliest: Earliest | null } {
  const occurrences = readOccurrences(prepared);
  const known = published === null ? undated(occurrences) : { writing: publishedAnchor(published), story: null };
  const found = resolveAll(occurrences, known, withinQuotation(prepared));
  return { dates: found.map(dateOf), earliest: earliestOf(found, published) };
}

interface Found {
  occurrence: Occurrence;
  resolved: Resolved;
}

/** Resolves in reading order, since "the next day" follows the day to which the story has come. */
function resolveAll(occurrences: readonly Occurrence[], known: Undated, isQuoted: (span: Span) => boolean): Found[] {
  let narrative: Anchor | null = null;
  let told: Occurrence | null = null;
  let document: Document | null = null;
  return occurrences.map((occurrence) => {
    const inPassage = told?.passage === occurrence.passage;
    const inSentence = inPassage && told?.sentence.start === occurrence.sentence.start;
    const ofDocument = document !== null && isStillOf(occurrence, document) ? document : null;
    const quotes = ofDocument !== null && isQuoted(occurrence.span);
    // "A list shows that the letter left on November 21": of which year, the text leaves to its reader.
    if (ofDocument !== null && !quotes && lacksYear(occurrence.meaning)) return { occurrence, resolved: UNRESOLVED };
    const resolved = resolve(occurrence.meaning, {
      writing: quotes ? ofDocument.written : known.writing,
      story: known.story,
      narrative,
      inPassage,
      inSentence,
      tense: occurrence.tense,
      told: () => isToldOf(occurrence),
      isSome: () => isSome(occurrence),
      isOfEitherSide: () => isOfEitherSide(occurrence),
    });
    document = documentOf(occurrence, resolved, known.writing) ?? document;
    if (resolved.point !== null) {
      narrative = { ...resolved.point, evidence: [occurrence.core, ...resolved.evidence] };
      told = occurrence;
    }
    return { occurrence, resolved };
  });
}

function dateOf({ occurrence, resolved }: Found): FoundDate {
  const { span, core, meaning, modifier } = occurrence;
  const { value, precision, confidence, evidence } = resolved;
  return {
    span,
    value,
    type: TYPES[meaning.kind],
    precision,
    modifier,
    confidence,
    evidence: evidence.filter(({ start }) => start !== core.start),
  };
}

const TYPES: Readonly<Record<Meaning['kind'], FoundDate['type']>> = {
  calendar: 'date',
  unordered: 'date',
  portion: 'date',
  week: 'date',
  decade: 'date',
  weekday: 'date',
  weekend: 'date',
  shift: 'date',
  reference: 'date',
  exact: 'date',
  part: 'time',
  clock: 'time',
  duration: 'duration',
  set: 'set',
};
