import { countOf, inThousands } from '../../render/in-words.ts';
import { type Answer, answer } from '../../search/answer/answer.ts';
import { ORDERS } from '../../search/answer/order.ts';
import type { Index } from '../../search/answer/parts.ts';
import { resultsOf } from '../../search/answer/results.ts';
import { suggest } from '../../search/answer/suggest.ts';
import { withCondition } from '../../search/query/conditions.ts';
import { parseQuery } from '../../search/query/parse.ts';
import type { Query } from '../../search/query/query.ts';
import { unfinished } from '../../search/query/unfinished.ts';
import { createButton } from '../button.ts';
import { element } from '../element.ts';
import { type Asked, addressOf, readAddress } from './address.ts';
import { exportsOf } from './export.ts';
import { facetsOf } from './facets.ts';
import { messageOf } from './load.ts';
import { RESULTS_ON_PAGE, resultRows } from './results.ts';
import { timeOf } from './time.ts';

/** So long after the last key the search begins, in milliseconds. */
const PAUSE = 50;

/** Lets a reader ask an index, whose parts are loaded as they are needed; `open` opens it, again where that failed. */
export function openSearchPage(place: HTMLElement, open: () => Promise<Index>): void {
  const field = place.querySelector<HTMLInputElement>('input[type="search"]');
  const found = place.querySelector<HTMLElement>('#found');
  const shown = place.querySelector<HTMLElement>('#answer');
  if (field === null || found === null || shown === null) return;
  const root = place.dataset.root ?? '';
  let opening = open();
  let asking = 0;
  let waiting = 0;

  // Of what is shown: that it is no answer, or not to what is asked by now.
  const isAnswering = (is: boolean) => shown.setAttribute('aria-busy', String(is));

  const show = async (asked: Asked, isTyped: boolean) => {
    asking += 1;
    const own = asking;
    isAnswering(true);
    try {
      const view = await viewOf(asked, isTyped, await opening, root, go);
      if (own !== asking) return;
      found.replaceChildren(element('span', view.summary), ...view.remarks);
      shown.replaceChildren(...view.parts);
    } catch (error) {
      if (own !== asking) return;
      const again = createButton('Try again');
      again.addEventListener('click', () => {
        opening = open();
        void show(asked, isTyped);
      });
      found.replaceChildren(`${messageOf(error)}, so there is no answer. `, again);
      shown.replaceChildren();
    }
    if (waiting === 0) isAnswering(false);
  };
  const showAddress = () => {
    const asked = readAddress(location.search);
    field.value = asked.query;
    return show(asked, stateOf().isTyped);
  };
  const go = (address: string, ends = false) => {
    clearTimeout(waiting);
    waiting = 0;
    const isSame = ends || address === addressOf(readAddress(location.search));
    enter({ isTyped: false, scrolled: 0 }, address, isSame);
    window.scrollTo(0, 0);
    return showAddress();
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    isAnswering(true);
    waiting = window.setTimeout(() => {
      waiting = 0;
      const before = readAddress(location.search);
      const asked: Asked = { ...before, query: field.value.trimStart(), page: 1 };
      enter({ isTyped: true, scrolled: 0 }, addressOf(asked), stateOf().isTyped || before.query === '');
      void show(asked, true);
    }, PAUSE);
  });
  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const { isTyped } = stateOf();
    void go(addressOf({ ...readAddress(location.search), query: field.value.trim(), page: 1 }), isTyped);
  });
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="index.html"]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { condition } = link.dataset;
    const isBehind = waiting !== 0 && condition !== undefined;
    const query = isBehind ? withCondition(unfinished(field.value), condition) : '';
    const address = isBehind
      ? addressOf({ ...readAddress(location.search), query, page: 1 })
      : (link.getAttribute('href') ?? '');
    leave();
    // What was followed is gone with the answer that it stood in.
    void go(address).then(() => found.focus({ preventScroll: true }));
  });
  window.addEventListener('popstate', () => {
    clearTimeout(waiting);
    waiting = 0;
    void showAddress().then(() => window.scrollTo(0, stateOf().scrolled));
  });
  window.addEventListener('pagehide', leave);

  history.scrollRestoration = 'manual';
  field.focus({ preventScroll: true });
  void showAddress().then(() => window.scrollTo(0, stateOf().scrolled));
}

/** What the browser's history keeps of a search beside its address. */
interface Kept {
  /** Whether it was being typed, so that its last word may not be whole. */
  isTyped: boolean;
  /** How far the reader had come in the answer, in pixels. */
  scrolled: number;
}

function stateOf(): Kept {
  return (history.state as Kept | null) ?? { isTyped: false, scrolled: 0 };
}

/** Goes on in the history; or stays where it is, so that no step of Back shows the same again. */
function enter(kept: Kept, address: string, isSame: boolean): void {
  if (isSame) history.replaceState(kept, '', address);
  else history.pushState(kept, '', address);
}

/** Notes the place to which Back is to lead. */
function leave(): void {
  history.replaceState({ ...stateOf(), scrolled: window.scrollY }, '');
}

interface View {
  summary: string;
  /** What is to be said of the query. */
  remarks: HTMLElement[];
  parts: HTMLElement[];
}

/** What the page shows of what is asked. While somebody types, nothing is said of what is not whole yet. */
async function viewOf(
  asked: Asked,
  isTyped: boolean,
  index: Index,
  root: string,
  go: (address: string) => void,
): Promise<View> {
  const words = isTyped ? unfinished(asked.query) : asked.query;
  const query = parseQuery(words);
  const slips = isTyped ? [] : query.remarks.map((remark) => note(remark));
  if (query.conditions.length === 0) return { summary: holdings(index), remarks: slips, parts: [] };
  const answered = await answer(query, index);
  const remarks = [...slips, ...(isTyped ? [] : await hints(asked, index))];
  if (answered.articles.length > 0) {
    const parts = await partsOf({ ...asked, query: words }, query, answered, index, root, go);
    return { summary: summaryOf(answered, index), remarks, parts };
  }
  const advice = isTyped
    ? 'Press Enter to see what may be meant.'
    : 'No article has all of these. Take one away, or write OR between them.';
  return {
    summary: 'Nothing found',
    remarks: remarks.length > slips.length ? remarks : [...slips, note(advice)],
    parts: [],
  };
}

function holdings({ directory: { articles } }: Index): string {
  return `${countOf(articles, 'article')} can be searched`;
}

function summaryOf({ articles: { length } }: Answer, { directory }: Index): string {
  return `${inThousands(length)} of ${countOf(directory.articles, 'article')}`;
}

async function partsOf(
  asked: Asked,
  query: Query,
  answered: Answer,
  index: Index,
  root: string,
  go: (address: string) => void,
): Promise<HTMLElement[]> {
  const columns = await index.columns();
  const found = resultsOf(answered, asked.order, asked.everyVersion, columns);
  const pages = Math.ceil(found.count / RESULTS_ON_PAGE);
  const page = Math.min(asked.page, pages);
  const before = (page - 1) * RESULTS_ON_PAGE;
  const here = found.portion(before, RESULTS_ON_PAGE);
  const rows = element('ol', ...(await resultRows(here, query, asked.query, root, index)));
  rows.className = 'rows results';
  rows.start = before + 1;
  const narrowed = (condition: string) =>
    addressOf({ ...asked, query: withCondition(asked.query, condition), page: 1 });
  const results = element(
    'div',
    ordersOf(asked, found.haveVersions),
    rows,
    ...paginationOf(asked, page, pages),
    exportsOf(found.articles, index),
  );
  const beside = element(
    'aside',
    timeOf(answered.articles, columns, narrowed, go),
    ...facetsOf(answered.articles, columns, index, narrowed),
  );
  beside.setAttribute('aria-label', 'Narrow the search');
  return [results, beside];
}

const ORDER_WORDS = { best: 'Best first', newest: 'Newest first', oldest: 'Oldest first' };

const VERSION_WORDS = [
  { everyVersion: false, words: 'Each text once' },
  { everyVersion: true, words: 'Every version' },
];

/** Ways to order the results, and, where several are versions of one text, to see each of them. */
function ordersOf(asked: Asked, isAnyFurther: boolean): HTMLElement {
  const links = ORDERS.map((order) => {
    const link = linkTo(ORDER_WORDS[order], { ...asked, order, page: 1 });
    if (order === asked.order) link.setAttribute('aria-current', 'page');
    return element('li', link);
  });
  const versions = VERSION_WORDS.map(({ everyVersion, words }) => {
    const link = linkTo(words, { ...asked, everyVersion, page: 1 });
    if (everyVersion === asked.everyVersion) link.setAttribute('aria-current', 'page');
    return element('li', link);
  });
  const nav = element('nav', element('ul', ...links), ...(isAnyFurther ? [element('ul', ...versions)] : []));
  nav.className = 'orders';
  nav.setAttribute('aria-label', 'Order');
  return nav;
}

function paginationOf(asked: Asked, page: number, pages: number): HTMLElement[] {
  if (pages === 1) return [];
  const previous = page > 1 ? [element('li', rel('prev', linkTo('Previous', { ...asked, page: page - 1 })))] : [];
  const next = page < pages ? [element('li', rel('next', linkTo('Next', { ...asked, page: page + 1 })))] : [];
  const nav = element(
    'nav',
    element('ul', ...previous, element('li', `Page ${inThousands(page)} of ${inThousands(pages)}`), ...next),
  );
  nav.className = 'pagination';
  nav.setAttribute('aria-label', 'Pages');
  return [nav];
}

function rel(relation: string, link: HTMLAnchorElement): HTMLAnchorElement {
  link.rel = relation;
  return link;
}

/** What may be meant by words that no article has. */
async function hints(asked: Asked, index: Index): Promise<HTMLElement[]> {
  const suggestions = await suggest(asked.query, index);
  return suggestions.map(({ word, instead, query }) => {
    const line = note(`Nothing has “${word}”.`);
    if (instead === null || query === null) return line;
    line.append(' Did you mean ', linkTo(instead, { ...asked, query, page: 1 }), '?');
    return line;
  });
}

function linkTo(label: string, asked: Asked): HTMLAnchorElement {
  const link = element('a', label);
  link.href = addressOf(asked);
  return link;
}

function note(words: string): HTMLElement {
  const line = element('span', words);
  line.className = 'remark';
  return line;
}
