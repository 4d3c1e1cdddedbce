import { beginningOf, type Columns } from '../parts/columns.ts';
import type { Alternative, Condition, Query, Term } from '../query/query.ts';
import { articlesOfName } from './names.ts';
import type { Index } from './parts.ts';
import { weigher } from './rank.ts';
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
  const [first, ...rest] = met.map(({ articles }) => articles).sort((a, b) => a.size - b.size);
  const articles = [...(first ?? [])]
    .filter((article) => rest.every((others) => others.has(article)))
    .sort((a, b) => a - b);
  const scorers = met.flatMap(({ scorers }) => scorers);
  return {
    articles,
    scores: articles.map((article) => scorers.reduce((sum, score) => sum + score(article), 0)),
  };
}

interface Met {
  articles: Set<number>;
  /** What each of its words adds to the score of an article. */
  scorers: ((article: number) => number)[];
}

async function meet(condition: Condition, columns: Columns, index: Index): Promise<Met> {
  const met = await Promise.all(condition.map((alternative) => meetOne(alternative, columns, index)));
  const [only, ...others] = met;
  if (only !== undefined && others.length === 0) return only;
  return {
    articles: new Set(met.flatMap(({ articles }) => [...articles])),
    scorers: met.flatMap(({ scorers }) => scorers),
  };
}

async function meetOne({ not, term }: Alternative, columns: Columns, index: Index): Promise<Met> {
  if (term.kind !== 'words') {
    const articles = await articlesWith(term, columns, index);
    return { articles: not ? others(articles, index) : articles, scorers: [] };
  }
  const hits = await hitsOf(term, index);
  const articles = new Set(hits.keys());
  if (not) return { articles: others(articles, index), scorers: [] };
  return { articles, scorers: [scorerOf(hits, columns, index)] };
}

function scorerOf(hits: Hits, { lengths }: Columns, { directory }: Index): (article: number) => number {
  const weigh = weigher(hits, directory.articles, directory.averageLength);
  return (article) => {
    const hit = hits.get(article);
    return hit === undefined ? 0 : weigh(hit, lengths[article] ?? 0);
  };
}

function others(articles: ReadonlySet<number>, { directory }: Index): Set<number> {
  const all = Array.from({ length: directory.articles }, (_, article) => article);
  return new Set(all.filter((article) => !articles.has(article)));
}

async function articlesWith(
  term: Exclude<Term, { kind: 'words' }>,
  { dates, languages, tags }: Columns,
  index: Index,
): Promise<Set<number>> {
  switch (term.kind) {
    case 'name':
      return articlesOfName(term, index);
    case 'after':
      return where(dates, (date) => date !== null && beginningOf(date) >= beginningOf(term.date));
    case 'before':
      return where(dates, (date) => date !== null && beginningOf(date) < beginningOf(term.date));
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

function where<Value>(values: readonly Value[], isWanted: (value: Value) => boolean): Set<number> {
  return new Set(values.flatMap((value, article) => (isWanted(value) ? [article] : [])));
}
