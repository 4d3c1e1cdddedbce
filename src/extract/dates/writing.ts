import type { StatedDate } from '../../model/article.ts';
import { gather } from '../../model/gather.ts';
import type { Span } from '../../model/span.ts';
import { isBirth, type Occurrence } from './occurrence.ts';
import type { Anchor } from './resolve/resolved.ts';

/** The day of publication as times are counted from it. */
export function publishedAnchor({ value }: StatedDate): Anchor {
  const [year = 0, month = null, day = null] = value.slice(0, 10).split('-').map(Number);
  return { year, month, day, confidence: 'certain', evidence: [], published: true };
}

/** What an undated text tells about when it was written, and of which year it tells. */
export interface Undated {
  /** The year in which it was written, and the day of its dateline. */
  writing: Anchor | null;
  /** The year of its story, where all its days and months with a year are of one; a birthday is none of the story's. */
  story: Story | null;
}

export interface Story {
  anchor: Anchor;
  /** The months that it names with the year. */
  months: readonly number[];
}

export function undated(occurrences: readonly Occurrence[]): Undated {
  const explicit = gather(occurrences, explicitOf);
  const months = explicit.map(({ month }) => month).filter((month) => month !== null);
  const year = anchorOf(sameEdge(occurrences, explicit) ?? betweenTenses(explicit), explicit);
  const anchor = anchorOf(ofStory(explicit.filter(({ month }) => month !== null)), explicit);
  return { writing: withDateline(year, anchor, occurrences), story: anchor && { anchor, months } };
}

function explicitOf(occurrence: Occurrence): Explicit[] {
  const { meaning, core, modifier, tense } = occurrence;
  if (meaning.kind !== 'calendar' || typeof meaning.year !== 'number' || isBirth(occurrence)) return [];
  return [{ core, modifier, tense, year: meaning.year, month: meaning.month, day: meaning.day }];
}

/** The anchor of a year; null where the text tells of a later one as past, since then it was written later. */
function anchorOf(support: Support, explicit: readonly Explicit[]): Anchor | null {
  if (support === null || explicit.some(({ year, tense }) => year > support.year && tense() === 'past')) return null;
  const { year, evidence } = support;
  return { year, month: null, day: null, confidence: 'likely', evidence, published: false };
}

function withDateline(year: Anchor | null, story: Anchor | null, occurrences: readonly Occurrence[]): Anchor | null {
  const { meaning, core } =
    occurrences.find((one) => one.inDateline && one.meaning.kind === 'calendar' && one.meaning.day !== null) ?? {};
  if (meaning?.kind !== 'calendar' || core === undefined) return year;
  const { month, day } = meaning;
  if (typeof meaning.year === 'number')
    return { year: meaning.year, month, day, confidence: 'certain', evidence: [core], published: false };
  const known = year ?? story;
  return known && { ...known, month, day, evidence: [core, ...known.evidence] };
}

/** How many places are shown as evidence: the first ones are enough. */
const MOST_EVIDENCE = 3;

/** A date whose year stands there in figures. */
interface Explicit extends Pick<Occurrence, 'core' | 'modifier' | 'tense'> {
  year: number;
  month: number | null;
  day: number | null;
}

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

/** The latest year that is told of is also the earliest that is looked forward to. */
function betweenTenses(explicit: readonly Explicit[]): Support {
  const past = explicit.filter(({ tense }) => tense() === 'past').sort((a, b) => b.year - a.year)[0];
  const future = explicit.filter(({ tense }) => tense() === 'future').sort((a, b) => a.year - b.year)[0];
  if (past === undefined || future === undefined) return null;
  return ofOneYear([past, future]);
}

/** A month alone, "sold to the navy in May 2017", may be of another story: a day tells of which year this one is, or two months. */
function ofStory(months: readonly Explicit[]): Support {
  const [first] = months;
  const isTold = months.some(({ day, month }) => day !== null || month !== first?.month);
  return isTold ? ofOneYear(months) : null;
}

function ofOneYear(explicit: readonly Explicit[]): Support {
  const [first] = explicit;
  if (first === undefined || explicit.some(({ year }) => year !== first.year)) return null;
  return { year: first.year, evidence: explicit.slice(0, MOST_EVIDENCE).map(({ core }) => core) };
}
