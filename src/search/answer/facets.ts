import { bisector, extent, sum } from 'd3-array';
import { monthValue, yearValue } from '../../model/day.ts';
import { type Column, type Columns, NONE } from '../parts/columns.ts';
import { partOf } from '../parts/directory.ts';
import type { Labelled } from '../searchable.ts';
import type { Index } from './parts.ts';

/** Something that articles found have, and how many of them. */
export interface Facet extends Labelled {
  count: number;
}

/** What all articles found are, as far as it is known of each: where they appeared, and in which language. */
export function plainFacets(
  articles: Int32Array,
  { publications, languages }: Columns,
): { publications: Facet[]; languages: Facet[] } {
  return { publications: countedIn(publications, articles), languages: countedIn(languages, articles) };
}

function countedIn(column: Column<Labelled>, articles: Int32Array): Facet[] {
  const counts = countsIn(column, articles);
  return column.values
    .map((value, place) => ({ ...value, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort(mostFirst);
}

/** How many of some articles have each of the values of a column. */
function countsIn({ values, of }: Column<unknown>, articles: Int32Array): Int32Array {
  const counts = new Int32Array(values.length);
  for (let at = 0; at < articles.length; at += 1) {
    const place = of[articles[at] ?? 0] ?? NONE;
    if (place !== NONE) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The most frequent first; of equally frequent ones in the order of their ids. */
function mostFirst(a: Facet, b: Facet): number {
  return b.count - a.count || (a.id < b.id ? -1 : 1);
}

/** Whom and what the articles found name, who speaks in them, who wrote them, and what they cite, most first. */
export interface SubjectFacets {
  named: Facet[];
  speakers: Facet[];
  authors: Facet[];
  cited: Facet[];
}

/** Loads what the index tells of every article found, and counts it. */
export async function subjectFacets(articles: Int32Array, index: Index): Promise<SubjectFacets> {
  const { subjects: firsts } = index.directory;
  const all = await Promise.all(
    Array.from(articles, async (article) => {
      const part = partOf(firsts, article);
      const { labels, articles: own } = await index.subjects(part);
      const here = own[article - (firsts[part] ?? 0)];
      return {
        named: here?.named.map((subject) => ({ ...subject, of: labels[subject.label] })) ?? [],
        authors: here?.authors.map((author) => labels[author]) ?? [],
      };
    }),
  );
  const subjects = all.flatMap(({ named }) => named);
  return {
    named: counted(subjects.map(({ of }) => of)),
    speakers: counted(subjects.filter(({ speaks }) => speaks).map(({ of }) => of)),
    authors: counted(all.flatMap(({ authors }) => authors)),
    cited: counted(subjects.filter(({ cited }) => cited).map(({ of }) => of)),
  };
}

function counted(items: readonly (Labelled | undefined)[]): Facet[] {
  const facets = new Map<string, Facet>();
  for (const item of items) {
    if (item === undefined) continue;
    const known = facets.get(item.id);
    if (known === undefined) facets.set(item.id, { ...item, count: 1 });
    else known.count += 1;
  }
  return [...facets.values()].sort(mostFirst);
}

/** How many of the articles found are of a time. */
export interface Bar {
  /** Its first and its last year or month, as in `1850` and `1859`; the same where it is one. */
  first: string;
  last: string;
  count: number;
}

/**
 * How the articles found lie in time, from the first to the last, with what lies empty between: by month where all are of one
 * year and their months are known, else by year, or by as many years as leave bars that a finger meets; with how many have no date.
 */
export function bars(articles: Int32Array, { dates }: Columns): { bars: Bar[]; undated: number } {
  const counts = countsIn(dates, articles);
  const found = dates.values
    .map((date, place) => ({ date, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0);
  const undated = articles.length - sum(counts);
  const [first, last] = extent(found, ({ date }) => date.slice(0, YEAR_FIGURES));
  if (first === undefined || last === undefined) return { bars: [], undated };
  const byMonth = first === last && found.every(({ date }) => date.length >= MONTH_FIGURES);
  const steps = byMonth ? monthsOf(first) : yearsFrom(Number(first), Number(last));
  for (const { date, count } of found) {
    const step = steps[barsUntil(steps, date) - 1];
    if (step !== undefined) step.count += count;
  }
  return { bars: steps, undated };
}

/** How many bars begin with a date or before. */
const { right: barsUntil } = bisector<Bar, string>(({ first }) => first);

const YEAR_FIGURES = '0000'.length;
const MONTH_FIGURES = '0000-00'.length;

/** So many bars are 8 pixels wide at least on a phone of 360. */
const MOST_BARS = 40;
/** So many years may share a bar. */
const SPANS = [1, 10, 100, 1000];

function monthsOf(year: string): Bar[] {
  return Array.from({ length: 12 }, (_, month) => monthValue(Number(year), month + 1)).map((month) => ({
    first: month,
    last: month,
    count: 0,
  }));
}

/** From one year to another, in decades and the like as the calendar has them, of which the first and the last may be shorter. */
function yearsFrom(first: number, last: number): Bar[] {
  const stepOf = (year: number, span: number) => Math.floor(year / span);
  const stepsBy = (span: number) => stepOf(last, span) - stepOf(first, span) + 1;
  const span = SPANS.find((one) => stepsBy(one) <= MOST_BARS) ?? 1;
  return Array.from({ length: stepsBy(span) }, (_, step) => {
    const start = (stepOf(first, span) + step) * span;
    return {
      first: yearValue(Math.max(first, start)),
      last: yearValue(Math.min(last, start + span - 1)),
      count: 0,
    };
  });
}
