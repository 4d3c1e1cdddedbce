import type { Confidence } from '../../model/derivation.ts';
import type { ByList, DoubtList } from '../../model/doubt.ts';
import type { EvidenceView } from '../article/evidence.ts';
import { type SourceView, sourceOf } from '../article/sources.ts';
import { atAnchor } from '../at-anchor.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { DoubtExcerpt } from '../excerpts.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { drawersFor } from '../lists/drawers.ts';
import { type PaginationView, paginationOf, placeInWords } from '../lists/pagination.ts';
import { articlePath, REVIEW_PATH, reviewPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { DOUBTS_ON_PAGE } from './drawers.ts';
import { overrideLines } from './snippets.ts';

/** Fields and findings of articles that need review. */
export interface ReviewArticlesPage {
  kind: 'review-articles';
  frame: Frame;
  heading: string;
  summary: string;
  index: Link;
  articles: {
    source: SourceView;
    /** The seed's path. */
    path: string;
    doubts: {
      label: string;
      value: string;
      confidence: Confidence;
      sentence: string | null;
      quoted: EvidenceView['quoted'];
      /** To the evidence on the article's page. */
      href: string;
    }[];
    /** For overrides.yaml. */
    lines: string;
  }[];
  pagination: PaginationView | null;
}

const HEADINGS: ByList<string> = {
  articles: 'Articles that need review',
  context: 'Statements and times that need review',
};

/** A list of what needs review, in the order of the archive; each article with the lines that settle all of its own. */
export function reviewArticlesPage(
  list: DoubtList,
  page: number,
  doubts: readonly DoubtExcerpt[],
  context: RenderContext,
): Placed<ReviewArticlesPage> {
  const path = reviewPath(list, page);
  const links = linksFrom(path);
  const heading = HEADINGS[list];
  const { all, articles } = context.archive.review.lists[list];
  const pages = drawersFor(all, DOUBTS_ON_PAGE[list]);
  return {
    path,
    view: {
      kind: 'review-articles',
      frame: frameOf(context, {
        path,
        title: `${heading}${page === 1 ? '' : `, page ${inThousands(page)}`}`,
        description: null,
        canonical: path,
      }),
      heading,
      summary: `${countOf(all, 'doubt')} in ${countOf(articles, 'article')}, earliest first${placeInWords(page, pages)}`,
      index: { label: 'Needs review', href: links.to(REVIEW_PATH) },
      articles: byArticle(doubts).map((own) => articleView(own, links, context)),
      pagination: paginationOf(page, pages, (one) => links.to(reviewPath(list, one))),
    },
  };
}

function byArticle(doubts: readonly DoubtExcerpt[]): DoubtExcerpt[][] {
  const articles = new Map<string, DoubtExcerpt[]>();
  for (const doubt of doubts) articles.set(doubt.path, [...(articles.get(doubt.path) ?? []), doubt]);
  return [...articles.values()];
}

function articleView(
  doubts: readonly DoubtExcerpt[],
  links: Links,
  { archive }: RenderContext,
): ReviewArticlesPage['articles'][number] {
  const path = doubts[0]?.path ?? '';
  const card = cardIn(archive, path);
  const href = links.to(articlePath(card.name));
  return {
    source: sourceOf(card, null, links),
    path,
    doubts: doubts.map(({ label, value, confidence, sentence, quoted, anchor }) => ({
      label,
      value,
      confidence,
      sentence,
      quoted,
      href: atAnchor(href, anchor),
    })),
    lines: overrideLines(path, doubts),
  };
}
