import { beginningOf, type Column, type Columns, NONE } from '../parts/columns.ts';
import type { Alternative, Condition, Query, Term } from '../query/query.ts';
import { articlesOfName } from './names.ts';
import type { Index } from './parts.ts';
import { scoresOf } from './rank.ts';
import { type Hits, hitsOf } from './words.ts';

/** The articles that a query finds. */
export interface Answer {
  /** Their numbers, ascending: the dated by date, then the undated. */
  articles: Int32Array;
  /** How near each is to the query, in the same order; 0 where the query has no words. */
  scores: Float64Array;
}

/** Finds the articles that meet all conditions of a query. One without conditions finds nothing. */
export async function answer({ conditions }: Query, index: Index): Promise<Answer> {
  const columns = await index.columns();
  const met = await Promise.all(conditions.map((condition) => meet(condition, columns, index)));
  if (met.length === 0) return { articles: new Int32Array(), scores: new Float64Array() };
  const articles = articlesIn(met.map(({ found }) => found).reduce(both));
  return { articles, scores: added(articles, met) };
}

function both(one: Found, other: Found): Found {
  const found = new Uint8Array(one.length);
  for (let article = 0; article < found.length; article += 1)
    found[article] = (one[article] ?? 0) & (other[article] ?? 0);
  return found;
}

function articlesIn(found: Found): Int32Array {
  const articles = new Int32Array(found.length);
  let count = 0;
  for (let article = 0; article < found.length; article += 1) if (found[article] === 1) articles[count++] = article;
  return articles.slice(0, count);
}

/** What all conditions together say of each article. */
function added(articles: Int32Array, met: readonly Met[]): Float64Array {
  const sums = new Float64Array(articles.length);
  for (const { scores } of met) {
    if (scores === null) continue;
    for (let place = 0; place < sums.length; place += 1) {
      sums[place] = (sums[place] ?? 0) + (scores[articles[place] ?? 0] ?? 0);
    }
  }
  return sums;
}

/** Of each article, by its number, whether it meets a condition: 1 or 0. */
type Found = Uint8Array;

interface Met {
  found: Found;
  /** What the condition's words add to the score of each article; null where it has none. */
  scores: Float64Array | null;
}

async function meet(condition: Condition, columns: Columns, index: Index): Promise<Met> {
  const [first, ...others] = await Promise.all(condition.map((alternative) => meetOne(alternative, columns, index)));
  return others.reduce(eitherOf, first ?? { found: new Uint8Array(index.directory.articles), scores: null });
}

function eitherOf(one: Met, other: Met): Met {
  return {
    found: one.found.map((isFound, article) => isFound | (other.found[article] ?? 0)),
    scores: one.scores?.map((score, article) => score + (other.scores?.[article] ?? 0)) ?? other.scores,
  };
}

async function meetOne({ not, term }: Alternative, columns: Columns, index: Index): Promise<Met> {
  if (term.kind !== 'words') {
    const found = await articlesWith(term, columns, index);
    return { found: not ? others(found) : found, scores: null };
  }
  const hits = await hitsOf(term, index);
  const found = foundBy(hits);
  return not ? { found: others(found), scores: null } : { found, scores: scoresOf(hits, columns, index) };
}

function foundBy(hits: Hits): Found {
  const found = new Uint8Array(hits.length);
  for (let article = 0; article < found.length; article += 1) if ((hits[article] ?? 0) > 0) found[article] = 1;
  return found;
}

function others(found: Found): Found {
  return found.map((isFound) => 1 - isFound);
}

async function articlesWith(
  term: Exclude<Term, { kind: 'words' }>,
  { dates, languages }: Columns,
  index: Index,
): Promise<Found> {
  switch (term.kind) {
    case 'name': {
      const found = new Uint8Array(index.directory.articles);
      for (const article of await articlesOfName(term, index)) found[article] = 1;
      return found;
    }
    case 'after': {
      const first = beginningOf(term.date);
      return where(dates, (date) => beginningOf(date) >= first);
    }
    case 'before': {
      const end = beginningOf(term.date);
      return where(dates, (date) => beginningOf(date) < end);
    }
    case 'within': {
      const { date: wanted } = term;
      if (wanted === null) return others(where(dates, () => true));
      return where(dates, (date) => date.startsWith(wanted));
    }
    case 'language': {
      const tag = term.tag.toLowerCase();
      const isWanted = (one: string) => one === tag || (!term.exactly && one.startsWith(`${tag}-`));
      return where(languages, ({ id, label }) => isWanted(id.toLowerCase()) || label.toLowerCase() === tag);
    }
  }
}

/** The articles that have something that is wanted; of what many have it is asked once. */
function where<Value>({ values, of }: Column<Value>, isWanted: (value: Value) => boolean): Found {
  const wanted = Uint8Array.from(values, (value) => (isWanted(value) ? 1 : 0));
  const found = new Uint8Array(of.length);
  for (let article = 0; article < of.length; article += 1) found[article] = wanted[of[article] ?? NONE] ?? 0;
  return found;
}
