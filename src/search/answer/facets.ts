import { monthValue, yearValue } from '../../model/day.ts';
import type { Columns } from '../parts/columns.ts';
import { partOf } from '../parts/directory.ts';
import type { Labelled } from '../searchable.ts';
import type { Index } from './parts.ts';

/** Something that articles found have, and how many of them. */
export interface Facet extends Labelled {
  count: number;
}

/** What all articles found are, as far as it is known of each: where they appeared, and in which language. */
export function plainFacets(
  articles: readonly number[],
  columns: Columns,
): { publications: Facet[]; languages: Facet[] } {
  const { publications, appeared, tags, languages } = columns;
  return {
    publications: counted(articles.map((article) => publications[appeared[article] ?? -1])),
    languages: counted(articles.map((article) => tags[languages[article] ?? -1])),
  };
}

/** Whom and what the articles found name, who speaks in them, and what they cite, most first. */
export interface SubjectFacets {
  named: Facet[];
  speakers: Facet[];
  cited: Facet[];
}

/** Loads what the index tells of every article found, and counts it. */
export async function subjectFacets(articles: readonly number[], index: Index): Promise<SubjectFacets> {
  const { subjects: firsts } = index.directory;
  const all = await Promise.all(
    articles.map(async (article) => {
      const part = partOf(firsts, article);
      const { labels, articles: own } = await index.subjects(part);
      return (own[article - (firsts[part] ?? 0)] ?? []).map((subject) => ({ ...subject, of: labels[subject.label] }));
    }),
  );
  const subjects = all.flat();
  return {
    named: counted(subjects.map(({ of }) => of)),
    speakers: counted(subjects.filter(({ speaks }) => speaks).map(({ of }) => of)),
    cited: counted(subjects.filter(({ cited }) => cited).map(({ of }) => of)),
  };
}

/** The most frequent first; of equally frequent ones in the order of their ids. */
function counted(items: readonly (Labelled | undefined)[]): Facet[] {
  const facets = new Map<string, Facet>();
  for (const item of items) {
    if (item === undefined) continue;
    const known = facets.get(item.id);
    if (known === undefined) facets.set(item.id, { ...item, count: 1 });
    else known.count += 1;
  }
  return [...facets.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** How many of the articles found are of each year; of each month where all are of one year and their months are known. */
export interface Bar {
  /** `2019`, `2019-05` */
  date: string;
  count: number;
}

/** How the articles found lie in time, from the first to the last, with what lies empty between; null of those without a date. */
export function bars(articles: readonly number[], { dates }: Columns): { bars: Bar[]; undated: number } {
  const found = articles.map((article) => dates[article] ?? null).filter((date) => date !== null);
  const undated = articles.length - found.length;
  const [first, last] = [found[0]?.slice(0, YEAR_FIGURES), found.at(-1)?.slice(0, YEAR_FIGURES)];
  if (first === undefined || last === undefined) return { bars: [], undated };
  const byMonth = first === last && found.every((date) => date.length >= MONTH_FIGURES);
  const steps = byMonth ? monthsOf(first) : yearsFrom(Number(first), Number(last));
  const counts = new Map(steps.map((date) => [date, 0]));
  for (const date of found) {
    const step = date.slice(0, byMonth ? MONTH_FIGURES : YEAR_FIGURES);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return { bars: [...counts].map(([date, count]) => ({ date, count })), undated };
}

const YEAR_FIGURES = '0000'.length;
const MONTH_FIGURES = '0000-00'.length;

function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, month) => monthValue(Number(year), month + 1));
}

function yearsFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, year) => yearValue(first + year));
}
