import type { Topic } from '../../model/archive.ts';
import type { Page } from '../../model/page.ts';
import { courseChart, unitOf } from '../charts/course.ts';
import type { DownloadView } from '../citations/cite.ts';
import { referenceFiles, referencesFor } from '../citations/lists.ts';
import type { RenderContext } from '../context.ts';
import { frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { type FurtherList, furtherPages } from '../lists/further-pages.ts';
import { type PaginationView, pagesFor, paginationOf } from '../lists/pagination.ts';
import { chartHref, partHref } from '../lists/part-links.ts';
import { type RowView, rowOf } from '../lists/rows.ts';
import { countHrefs, type OfName, togetherPages } from '../lists/together.ts';
import { listedRows } from '../names/listed.ts';
import type { NamePartPage } from '../names/view.ts';
import { nameIndexPath, namePath, nameRecordPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { jsonText } from '../record/sidecar.ts';
import { countOf } from '../text/figures.ts';
import { type Company, type CompanyView, companionsIn, companyOf, companyViews, roleOf } from './company.ts';
import { hasPage } from './has-page.ts';
import { topicRecord } from './record.ts';

/** The page of a topic that people stated. */
export interface TopicPage extends OfName {
  kind: 'topic';
  /** Other forms in which the articles have it, and how many more there are. */
  aliases: string[];
  moreAliases: number;
  /** `12 articles, 1994 to 2011` */
  summary: string;
  /** Articles over time, as bars (bars.ts); null where there is no course of time. */
  chartHtml: string | null;
  /** Who and what its articles name most, and which topics they have too; each count leads to exactly those articles. */
  together: CompanyView[];
  articles: { rows: RowView[]; summary: string; pagination: PaginationView | null };
  record: Link;
  /** Of the articles that the page is about; empty where there are none. */
  references: DownloadView[];
}

/** The pages and records of the topics that several articles have. */
export function* topicPages(context: RenderContext): Generator<Page> {
  for (const topic of context.archive.topics.filter(hasPage)) {
    const company = companyOf({ ...topic, topics: 'Topics beside it' }, context.archive);
    const from = `the pages of ${topic.id}`;
    for (const { path, view } of viewsOf(topic, company, context)) yield { path, content: context.render(view), from };
    yield {
      path: nameRecordPath(topic.id),
      content: jsonText(topicRecord(topic, companionsIn(company), context)),
      from,
    };
    yield* referenceFiles(topic.id, topic.cards, context);
  }
}

function* viewsOf(topic: Topic, company: readonly Company[], context: RenderContext): Generator<Placed> {
  const { id, name } = topic;
  yield { path: namePath(id), view: topicPage(topic, company, context) };
  yield* furtherArticles(topic, context);
  const told = 'names and topics that stand with it in more than one article';
  const head = { id, name, type: TYPE, heading: 'Together', index: indexLink, told };
  yield* togetherPages(head, companionsIn(company), roleOf, context);
}

const TYPE = 'Topic';
const MOST_ALIASES = 12;

function indexLink(links: Links): Link {
  return { label: 'Topics', href: links.to(nameIndexPath('topic', 'a-z', 1)) };
}

function topicPage(topic: Topic, company: readonly Company[], context: RenderContext): TopicPage {
  const { id, name, aliases, cards } = topic;
  const path = namePath(id);
  const links = linksFrom(path);
  const summary = countOf(cards.length, 'article');
  return {
    kind: 'topic',
    frame: frameOf(context, { path, title: name, description: `${name}: ${summary}`, canonical: path, feedOf: name }),
    name,
    type: TYPE,
    index: indexLink(links),
    aliases: aliases.slice(0, MOST_ALIASES),
    moreAliases: Math.max(0, aliases.length - MOST_ALIASES),
    summary,
    chartHtml: courseChart({
      noun: 'article',
      items: cards.map((card) => ({ card, count: 1 })),
      size: ROWS,
      hrefOf: (page) => chartHref(id, PART, page, links),
    }),
    together: companyViews(company, countHrefs(id, companionsIn(company), links), links, context.archive),
    articles: {
      rows: articlesOf(topic, context)(1, links),
      summary: `${summary}, earliest first`,
      pagination: paginationOf(1, pagesFor(cards.length, ROWS), (page) => partHref(id, PART, page, links)),
    },
    record: { label: 'The record as JSON', href: links.to(nameRecordPath(id)) },
    references: referencesFor(id, cards, links, context),
  };
}

const PART = 'articles';
const ROWS = 40;

/** Its articles, the rows of a page; the chart leads to the first of each month or year. */
function articlesOf({ cards }: Topic, context: RenderContext): (page: number, links: Links) => RowView[] {
  const list = { cards, unit: unitOf(cards), size: ROWS };
  return (page, links) => listedRows(list, page, (card) => rowOf(card, links, context));
}

/** The second and later pages of a topic's articles. */
function furtherArticles(topic: Topic, context: RenderContext): Generator<Placed<NamePartPage>> {
  const { id, name, cards } = topic;
  const rows = articlesOf(topic, context);
  const list: FurtherList = {
    id,
    name,
    type: TYPE,
    index: indexLink,
    section: null,
    part: PART,
    heading: 'Articles',
    title: name,
    summary: `${countOf(cards.length, 'article')}, earliest first`,
    all: cards.length,
    size: ROWS,
    rows: (page, links) => ({ appeared: rows(page, links) }),
  };
  return furtherPages(list, context);
}
