import { type Answer, answer } from '../../search/answer/answer.ts';
import type { Index } from '../../search/answer/parts.ts';
import { suggest } from '../../search/answer/suggest.ts';
import { parseQuery } from '../../search/query/parse.ts';
import type { Query } from '../../search/query/query.ts';
import { element } from '../element.ts';
import { type Asked, addressOf, ORDERS, readAddress } from './address.ts';
import { exportsOf } from './export.ts';
import { facetsOf } from './facets.ts';
import { inOrder, RESULTS_ON_PAGE, resultRows } from './results.ts';
import { timeOf } from './time.ts';

/** So long after the last key the search begins, in milliseconds. */
const PAUSE = 80;

/** Lets a reader ask an index, whose parts are loaded as they are needed. */
export function openSearchPage(place: HTMLElement, opening: Promise<Index>): void {
  const field = place.querySelector<HTMLInputElement>('input[type="search"]');
  const found = place.querySelector<HTMLElement>('#found');
  const shown = place.querySelector<HTMLElement>('#answer');
  if (field === null || found === null || shown === null) return;
  const root = place.dataset.root ?? '';
  let asking = 0;
  let waiting = 0;

  const show = async (asked: Asked) => {
    asking += 1;
    const own = asking;
    try {
      const view = await viewOf(asked, await opening, root, go);
      if (own !== asking) return;
      found.textContent = view.summary;
      shown.replaceChildren(...view.parts);
    } catch {
      if (own !== asking) return;
      found.textContent = 'A part of the index could not be loaded, so there is no answer. Load the page again.';
      shown.replaceChildren();
    }
  };
  const go = (address: string) => {
    history.pushState(null, '', address);
    const asked = readAddress(location.search);
    field.value = asked.query;
    window.scrollTo(0, 0);
    void show(asked);
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const asked: Asked = { ...readAddress(location.search), query: field.value.trim(), page: 1 };
      history.replaceState(null, '', addressOf(asked));
      void show(asked);
    }, PAUSE);
  });
  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    go(addressOf({ ...readAddress(location.search), query: field.value.trim(), page: 1 }));
  });
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<Element>('a[href^="index.html"]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.getAttribute('href') ?? '');
  });
  window.addEventListener('popstate', () => {
    const asked = readAddress(location.search);
    field.value = asked.query;
    void show(asked);
  });

  const asked = readAddress(location.search);
  field.value = asked.query;
  field.focus();
  void show(asked);
}

interface View {
  summary: string;
  parts: HTMLElement[];
}

/** What the page shows of what is asked. */
async function viewOf(asked: Asked, index: Index, root: string, go: (address: string) => void): Promise<View> {
  const query = parseQuery(asked.query);
  const remarks = query.remarks.map((remark) => note(remark));
  if (query.conditions.length === 0) return { summary: holdings(index), parts: remarks };
  const answered = await answer(query, index);
  if (answered.articles.length === 0)
    return { summary: 'Nothing found', parts: [...remarks, ...(await hints(asked, query, index))] };
  return {
    summary: summaryOf(answered, index),
    parts: [...remarks, ...(await resultsOf(asked, query, answered, index, root, go))],
  };
}

function holdings({ directory: { articles } }: Index): string {
  return `${articles === 1 ? '1 article' : `${articles} articles`} can be searched`;
}

function summaryOf({ articles: { length } }: Answer, { directory }: Index): string {
  return `${length} of ${directory.articles === 1 ? '1 article' : `${directory.articles} articles`}`;
}

async function resultsOf(
  asked: Asked,
  query: Query,
  answered: Answer,
  index: Index,
  root: string,
  go: (address: string) => void,
): Promise<HTMLElement[]> {
  const columns = await index.columns();
  const ordered = inOrder(answered, asked.order, (article) => columns.dates[article] !== null);
  const pages = Math.ceil(ordered.length / RESULTS_ON_PAGE);
  const page = Math.min(asked.page, pages);
  const here = ordered.slice((page - 1) * RESULTS_ON_PAGE, page * RESULTS_ON_PAGE);
  const rows = element('ol', ...(await resultRows(here, query, asked.query, root, index)));
  rows.className = 'rows results';
  rows.start = (page - 1) * RESULTS_ON_PAGE + 1;
  const narrowed = (condition: string) => addressOf({ ...asked, query: `${asked.query} ${condition}`, page: 1 });
  const results = element('div', ordersOf(asked), rows, ...paginationOf(asked, page, pages), exportsOf(ordered, index));
  const beside = element(
    'aside',
    timeOf(answered.articles, columns, narrowed, go),
    ...facetsOf(answered.articles, columns, index, narrowed),
  );
  beside.setAttribute('aria-label', 'Narrow the search');
  return [results, beside];
}

const ORDER_WORDS = { best: 'Best first', newest: 'Newest first', oldest: 'Oldest first' };

function ordersOf(asked: Asked): HTMLElement {
  const links = ORDERS.map((order) => {
    const link = linkTo(ORDER_WORDS[order], { ...asked, order, page: 1 });
    if (order === asked.order) link.setAttribute('aria-current', 'page');
    return element('li', link);
  });
  const nav = element('nav', element('ul', ...links));
  nav.className = 'orders';
  nav.setAttribute('aria-label', 'Order');
  return nav;
}

function paginationOf(asked: Asked, page: number, pages: number): HTMLElement[] {
  if (pages === 1) return [];
  const previous = page > 1 ? [element('li', rel('prev', linkTo('Previous', { ...asked, page: page - 1 })))] : [];
  const next = page < pages ? [element('li', rel('next', linkTo('Next', { ...asked, page: page + 1 })))] : [];
  const nav = element('nav', element('ul', ...previous, element('li', `Page ${page} of ${pages}`), ...next));
  nav.className = 'pagination';
  nav.setAttribute('aria-label', 'Pages');
  return [nav];
}

function rel(relation: string, link: HTMLAnchorElement): HTMLAnchorElement {
  link.rel = relation;
  return link;
}

/** What may help where nothing was found. */
async function hints(asked: Asked, query: Query, index: Index): Promise<HTMLElement[]> {
  const suggestions = await suggest(query, index);
  const parts = suggestions.map(({ word, instead }) => {
    if (instead === null) return note(`No article has “${word}”.`);
    const link = linkTo(instead, { ...asked, query: asked.query.replace(word, instead), page: 1 });
    const line = note(`No article has “${word}”. Did you mean `);
    line.append(link, '?');
    return line;
  });
  return parts.length > 0 ? parts : [note('No article has all of these. Take one away, or write OR between them.')];
}

function linkTo(label: string, asked: Asked): HTMLAnchorElement {
  const link = element('a', label);
  link.href = addressOf(asked);
  return link;
}

function note(words: string): HTMLElement {
  const line = element('p', words);
  line.className = 'remark';
  return line;
}
