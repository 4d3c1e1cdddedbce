import { countOf, inThousands } from '../../render/text/figures.ts';
import { type Answer, answer } from '../../search/answer/answer.ts';
import { ORDERS } from '../../search/answer/order.ts';
import type { Index } from '../../search/answer/parts.ts';
import { resultsOf } from '../../search/answer/results.ts';
import { suggest } from '../../search/answer/suggest.ts';
import { parseQuery } from '../../search/query/parse.ts';
import type { Query, Told } from '../../search/query/query.ts';
import { toldBack } from '../../search/query/told-back.ts';
import { unfinished } from '../../search/query/unfinished.ts';
import { createButton } from '../button.ts';
import { element } from '../element.ts';
import { type Asked, addressOf } from './address.ts';
import { explain, tipsFor } from './explain.ts';
import { exportsOf } from './export.ts';
import { facetsOf } from './facets.ts';
import { lacking } from './lacking.ts';
import { narrowingOf } from './narrowing.ts';
import { RESULTS_ON_PAGE, resultRows } from './results.ts';
import { timeOf } from './time.ts';

/** What a page of the search says of an answer. */
export interface View {
  summary: string;
  /** What is to be said of the query. */
  remarks: HTMLElement[];
  parts: HTMLElement[];
}

/** What the page shows of what is asked, by its address alone. Of what is not whole yet no fault is told, nor while somebody types. */
export async function viewOf(
  asked: Asked,
  isTyped: boolean,
  index: Index,
  root: string,
  go: (address: string) => void,
): Promise<View> {
  const words = wordsOf(asked);
  const query = parseQuery(words);
  const isUnderway = isTyped || asked.isOpen;
  const slips = isUnderway ? [] : query.remarks.map((remark) => lineOf([remark].flat(), asked));
  if (query.conditions.length === 0) return { summary: holdings(index), remarks: slips, parts: underway(asked) };
  const answered = await answer(query, index);
  const unknown = isUnderway ? [] : lacking(await suggest(asked.query, index));
  const remarks = [...slips, ...unknown.map((told) => lineOf(told, asked))];
  if (answered.articles.length > 0) {
    const parts = await partsOf(asked, query, answered, index, root, go);
    return { summary: summaryOf(answered, index), remarks, parts };
  }
  if (isUnderway)
    return {
      summary: NOTHING,
      remarks: [note('Press Enter to see what may be meant.')],
      parts: underway(asked),
    };
  const told = [...(await explain(query, index)), ...tipsFor(asked.query)];
  return {
    summary: NOTHING,
    remarks: [...remarks, ...told.map((pieces) => lineOf(pieces, asked))],
    parts: otherWays(),
  };
}

const NOTHING = 'Nothing found';

/** What is asked for, as a query. */
function wordsOf({ query, isOpen }: Asked): string {
  return isOpen ? unfinished(query).query : query;
}

/** What was made of a last word that is not whole, and the way to ask for it as it is. */
function underway(asked: Asked): HTMLElement[] {
  if (!asked.isOpen) return [];
  const { last, typed } = unfinished(asked.query);
  const told = toldBack(typed);
  const way = (words: string) => linkTo(words, { ...asked, isOpen: false, page: 1 });
  switch (last) {
    case 'as it is':
      return [];
    case 'completed':
      return [note(`Words that begin with ${told} are looked for as well. `, way(`Only ${told}`))];
    case 'left out':
      return [note(`${told} is left out while it is being typed. `, way(`Ask for ${told}`))];
  }
}

/** The indexes, which the page has for those without scripts. */
function otherWays(): HTMLElement[] {
  const indexes = document.querySelector('.searchless ul');
  if (indexes === null) return [];
  const ways = element('nav', element('p', 'Other ways into the archive:'), indexes.cloneNode(true));
  ways.className = 'otherwise';
  ways.setAttribute('aria-label', 'Other ways');
  return [ways];
}

function holdings(index: Index): string {
  return `${holdingsOf(index)} can be searched${counting(index)}`;
}

/** How many articles were found, of how many; both hold every version of a text, and say how many of all that are. */
function summaryOf({ articles: { length } }: Answer, index: Index): string {
  const { articles, versions } = index.directory;
  const found = `${inThousands(length)} of ${holdingsOf(index)}`;
  if (versions === 0) return found;
  const those = versions === 1 ? 'is a further version of the same text' : 'are further versions of the same texts';
  return `${found}; of the ${inThousands(articles)}, ${inThousands(versions)} ${those}`;
}

function holdingsOf({ directory: { articles } }: Index): string {
  return countOf(articles, 'article');
}

function counting({ directory: { versions } }: Index): string {
  return versions === 0 ? '' : `, counting ${countOf(versions, 'further version')} of the same texts`;
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
  const words = wordsOf(asked);
  const rows = element('ol', ...(await resultRows(here, query, words, root, index)));
  rows.className = 'rows results';
  rows.start = before + 1;
  const narrowing = narrowingOf(words, (narrowed) => addressOf({ ...asked, query: narrowed, isOpen: false, page: 1 }));
  const orders = ordersOf(asked, found.haveVersions);
  const results = element(
    'div',
    ...underway(asked),
    orders,
    rows,
    ...paginationOf(asked, page, pages),
    exportsOf(found.articles, index),
  );
  const beside = element(
    'aside',
    timeOf(answered.articles, columns, narrowing, go),
    ...(await facetsOf(answered.articles, columns, index, narrowing)),
  );
  beside.setAttribute('aria-label', NARROWING);
  orders.append(wayDownTo(beside));
  return [results, beside];
}

const NARROWING = 'Narrow the search';

/** Leads past the results where what narrows them stands beneath them. */
function wayDownTo(beside: HTMLElement): HTMLElement {
  const way = createButton(NARROWING);
  way.className = 'way-down';
  way.addEventListener('click', () => {
    beside.scrollIntoView();
    beside.focus({ preventScroll: true });
  });
  beside.tabIndex = -1;
  return way;
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

function linkTo(label: string, asked: Asked): HTMLAnchorElement {
  const link = element('a', label);
  link.href = addressOf(asked);
  return link;
}

function lineOf(told: Told, asked: Asked): HTMLElement {
  return note(
    ...told.map((piece) =>
      typeof piece === 'string' ? piece : linkTo(piece.words, { ...asked, query: piece.query, isOpen: false, page: 1 }),
    ),
  );
}

function note(...content: (string | Node)[]): HTMLElement {
  const line = element('span', ...content);
  line.className = 'remark';
  return line;
}
