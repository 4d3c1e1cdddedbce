import { beginningOf, type Columns } from '../parts/columns.ts';
import type { Alternative, Condition, Query, Term } from '../query/query.ts';
import { articlesOfName } from './names.ts';
import type { Index } from './parts.ts';
import { scoresOf } from './rank.ts';
import { type Hits, hitsOf } from './words.ts';

/** The articles that a query finds. */
export interface Answer {
  /** Their numbers, ascending: the dated by date, then the undated. */
  articles: number[];
  /** How near each is to the query, in the same order; 0 where the query has no words. */
  scores: number[];
}

/** Finds the articles that meet all conditions of a query. One without conditions finds nothing. */
export async function answer({ conditions }: Query, index: Index): Promise<Answer> {
  const columns = await index.columns();
  const met = await Promise.all(conditions.map((condition) => meet(condition, columns, index)));
  const answered: Answer = { articles: [], scores: [] };
  if (met.length === 0) return answered;
  for (let article = 0; article < index.directory.articles; article += 1) {
    if (met.some(({ found }) => found[article] === 0)) continue;
    answered.articles.push(article);
    answered.scores.push(met.reduce((sum, { scores }) => sum + (scores?.[article] ?? 0), 0));
  }
  return answered;
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

function foundBy({ inTitle, inText }: Hits): Found {
  const found = new Uint8Array(inText.length);
  for (let article = 0; article < found.length; article += 1) {
    if ((inTitle[article] ?? 0) + (inText[article] ?? 0) > 0) found[article] = 1;
  }
  return found;
}

function others(found: Found): Found {
  return found.map((isFound) => 1 - isFound);
}

async function articlesWith(
  term: Exclude<Term, { kind: 'words' }>,
  { dates, languages, tags }: Columns,
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
      return where(dates, (date) => date !== null && beginningOf(date) >= first);
    }
    case 'before': {
      const end = beginningOf(term.date);
      return where(dates, (date) => date !== null && beginningOf(date) < end);
    }
    case 'within':
      return where(dates, (date) => (term.date === null ? date === null : date?.startsWith(term.date) === true));
    case 'language': {
      const tag = term.tag.toLowerCase();
      const isWanted = (one: string) => one === tag || (!term.exactly && one.startsWith(`${tag}-`));
      const wanted = tags.map((one) => isWanted(one.id.toLowerCase()));
      return where(languages, (language) => language !== null && wanted[language] === true);
    }
  }
}

function where<Value>(values: readonly Value[], isWanted: (value: Value) => boolean): Found {
  const found = new Uint8Array(values.length);
  for (const [article, value] of values.entries()) if (isWanted(value)) found[article] = 1;
  return found;
}
