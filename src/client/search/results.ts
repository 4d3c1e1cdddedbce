import { atAnchor } from '../../render/at-anchor.ts';
import { countOf } from '../../render/text/figures.ts';
import { type Context, contextsOf, type Stretch } from '../../search/answer/contexts.ts';
import { namesAskedFor } from '../../search/answer/names.ts';
import type { Index } from '../../search/answer/parts.ts';
import type { Result } from '../../search/answer/results.ts';
import { partOf } from '../../search/parts/directory.ts';
import type { ShownArticle } from '../../search/parts/texts.ts';
import { withCondition } from '../../search/query/conditions.ts';
import { parseQuery } from '../../search/query/parse.ts';
import type { Query } from '../../search/query/query.ts';
import { element } from '../element.ts';
import { openingWith } from './opening.ts';

export const RESULTS_ON_PAGE = 10;

/** So many places of an article are shown at once; the others open. */
const CONTEXTS = 3;
const MORE_CONTEXTS = 50;

/** The rows of a page of results, each with every place where it has what was looked for, and with the further versions of its text. */
export async function resultRows(
  results: readonly Result[],
  query: Query,
  words: string,
  root: string,
  index: Index,
): Promise<HTMLElement[]> {
  const names = (await namesAskedFor(query, index)).map((name) => `"${name}"`);
  const shownQuery: Query = {
    conditions: [...query.conditions, ...parseQuery(names.join(' ')).conditions],
    remarks: [],
  };
  const find = names.reduce(withCondition, words);
  return Promise.all(
    results.map(async ({ article, further }) => {
      const part = partOf(index.directory.texts, article);
      const texts = await index.texts(part);
      const shown = texts[article - (index.directory.texts[part] ?? 0)];
      if (shown === undefined) throw new Error(`article ${article} has no text`);
      const row = rowOf(shown, shownQuery, find, root, index);
      const versions = further.map((version): Result => ({ article: version, further: [] }));
      if (versions.length > 0)
        row.append(versionsOf(versions.length, () => resultRows(versions, query, words, root, index)));
      return row;
    }),
  );
}

function rowOf(article: ShownArticle, query: Query, words: string, root: string, { languages }: Index): HTMLElement {
  const { title, contexts } = contextsOf(article, query, languages);
  const address = `${root}articles/${article.name}.html${words === '' ? '' : `?find=${encodeURIComponent(words)}`}`;
  const link = element('a', isolated(stretches(title), article.derived.includes('title')));
  link.href = address;
  const headline = element('h2', link);
  headline.className = 'headline';
  inLanguageOf(article, headline);
  const facts = element('ul', ...factsOf(article));
  facts.className = 'facts';
  const row = element('li', headline, facts, ...placesOf(contexts, article, address));
  row.className = 'row';
  return row;
}

function versionsOf(count: number, rows: () => Promise<HTMLElement[]>): HTMLElement {
  const summary = countOf(count, 'further version');
  const details = openingWith({ summary, waiting: 'Loading …', failing: '.' }, async () => {
    const list = element('ol', ...(await rows()));
    list.className = 'rows';
    return [list];
  });
  details.className = 'versions';
  return details;
}

function factsOf({ dateInWords, publication, derived }: ShownArticle): Node[] {
  const date = element('li', isolated([dateInWords ?? 'Undated'], derived.includes('date')));
  if (publication === null) return [date];
  const where = element('li', isolated([publication], derived.includes('publication')));
  where.className = 'publication';
  return [date, where];
}

function placesOf(contexts: readonly Context[], article: ShownArticle, address: string): HTMLElement[] {
  return portionsOf(contexts, CONTEXTS, article, address);
}

/** Some places, and what opens further ones; they are made when somebody opens it, since a long text may have thousands. */
function portionsOf(
  contexts: readonly Context[],
  count: number,
  article: ShownArticle,
  address: string,
): HTMLElement[] {
  if (contexts.length === 0) return [];
  const list = element('ol', ...contexts.slice(0, count).map((context) => lineOf(context, article, address)));
  list.className = 'matches';
  const rest = contexts.slice(count);
  if (rest.length === 0) return [list];
  const more = element('details', element('summary', countOf(rest.length, 'more place')));
  more.addEventListener('toggle', () => more.append(...portionsOf(rest, MORE_CONTEXTS, article, address)), {
    once: true,
  });
  return [list, more];
}

function lineOf(context: Context, article: ShownArticle, address: string): HTMLElement {
  const link = element('a', ...stretches(context.stretches));
  link.href = atAnchor(address, context.anchor);
  const line = element('li', context.before ? '… ' : '', link, context.behind ? ' …' : '');
  inLanguageOf(article, line);
  return line;
}

function stretches(all: readonly Stretch[]): (string | Node)[] {
  return all.map(({ text, found }) => (found ? element('mark', text) : text));
}

/** Words of any direction; what was derived looks so, as everywhere. */
function isolated(content: (string | Node)[], derived: boolean): HTMLElement {
  const words = element('bdi', ...content);
  if (derived) words.className = 'derived';
  return words;
}

function inLanguageOf({ language, dir }: ShownArticle, to: HTMLElement): void {
  to.dir = dir;
  if (language !== null) to.lang = language;
}
