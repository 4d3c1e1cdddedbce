import { wordsIn } from '../model/body.ts';
import type { Card } from '../model/card.ts';
import { renderBlocks } from './article/html.ts';
import { NONE_SHOWN } from './article/inline.ts';
import { coverageChart } from './charts/coverage.ts';
import type { RenderContext } from './context.ts';
import { type FigureView, figuresOf } from './figures.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Link } from './link.ts';
import { type Links, linksFrom, referencesOf } from './links.ts';
import { type RowView, rowOf } from './lists/rows.ts';
import { type MostView, mostNamed } from './names/most.ts';
import { DATES_PATH, FRONT_PATH, listPath } from './paths.ts';
import type { Placed } from './placed.ts';
import { escapeText } from './text/escape.ts';
import { countOf } from './text/figures.ts';
import { mostUsedTopics } from './topics/most.ts';

export interface FrontPage {
  kind: 'front';
  frame: Frame;
  /** The front-page text of archive.yaml; null where there is none. */
  introductionHtml: string | null;
  /** With one article the front page is that article's invitation. */
  only: (RowView & { more: string; openingHtml: string }) | null;
  latest: RowView[];
  undated: { count: string; href: string; rows: RowView[] } | null;
  /** Coverage over time (bars.ts); null where there would be fewer than two bars. */
  chartHtml: string | null;
  all: Link;
  /** What the archive holds, each figure leading to its index; none where there is one article or none. */
  figures: FigureView[];
  /** Who and what is quoted and named most, and what most articles are about; none of the lists is empty. */
  most: MostView[];
}

/** The front page: the latest articles, and the ways to all others. It stays the same size however large the archive is. */
export function* frontPage(context: RenderContext): Generator<Placed<FrontPage>> {
  const links = linksFrom(FRONT_PATH);
  const { archive, config } = context;
  const [only] = archive.leads;
  const latest = archive.leads
    .slice(0, archive.leads.length - archive.undated.length)
    .slice(-FRONT_ROWS)
    .toReversed();
  yield {
    path: FRONT_PATH,
    view: {
      kind: 'front',
      frame: frameOf(context, { path: FRONT_PATH, title: null, description: config.tagline, canonical: FRONT_PATH }),
      introductionHtml: introductionOf(context, links),
      only: only === undefined || archive.leads.length > 1 ? null : invitationTo(only, links, context),
      // The first leads the page, with more of its text.
      latest: latest.map((card, index) => ({
        ...rowOnFront(card, links, context),
        ...(index === 0 ? { lede: card.lede } : {}),
      })),
      undated: undatedOf(FRONT_ROWS - latest.length, links, context),
      chartHtml: coverageChart(archive, links),
      all: { label: `All ${countOf(archive.leads.length, 'article')} by date`, href: links.to(DATES_PATH) },
      figures: archive.leads.length > 1 ? figuresOf(archive, links) : [],
      most: [...mostNamed(archive, links), ...mostUsedTopics(archive, links)],
    },
  };
}

const FRONT_ROWS = 12;

function introductionOf({ introduction, ...context }: RenderContext, links: Links): string | null {
  if (introduction === null) return null;
  const resolve = referencesOf({ path: 'archive.yaml', attachments: introduction.attachments }, links, context);
  return renderBlocks(introduction.text, introduction.blocks, {
    resolve,
    findingsIn: NONE_SHOWN,
    paragraphs: 'plain',
    dir: 'ltr',
  });
}

/** A row as other lists have it, but for what programs read: this page is to be light. */
function rowOnFront(card: Card, links: Links, context: RenderContext): RowView {
  return { ...rowOf(card, links, context), coins: null };
}

function invitationTo(card: Card, links: Links, context: RenderContext): FrontPage['only'] {
  return {
    ...rowOnFront(card, links, context),
    more: wordsIn(card.lede).length < card.wordCount ? 'Read on' : 'The page of the article',
    openingHtml: card.lede === '' ? '' : `<p>${escapeText(card.lede)}</p>`,
  };
}

/** The undated fill what the latest leave free of the front page; the rest stand on their own pages. */
function undatedOf(room: number, links: Links, context: RenderContext): FrontPage['undated'] {
  const { undated } = context.archive;
  if (undated.length === 0) return null;
  return {
    count: countOf(undated.length, 'undated article'),
    href: links.to(listPath('undated', 1)),
    rows: undated.slice(0, room).map((card) => rowOnFront(card, links, context)),
  };
}
