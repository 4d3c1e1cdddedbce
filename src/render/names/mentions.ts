import type { Card } from '../../model/card.ts';
import { itemsOf, type Series } from '../../model/series.ts';
import { type SourceView, sourceOf } from '../article/sources.ts';
import { atAnchor } from '../at-anchor.ts';
import type { Unit } from '../charts/bars.ts';
import { courseChart, slotIdOf, unitOf } from '../charts/course.ts';
import { referenceOf } from '../citations/reference.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { CitationExcerpt, MentionExcerpt } from '../excerpts.ts';
import { coinsOf } from '../head/coins.ts';
import type { Links } from '../links.ts';
import { pageOf } from '../lists/pagination.ts';
import { chartHref } from '../lists/part-links.ts';
import { articlePath } from '../paths.ts';

/** An article that mentions a name, with the words around the mentions. */
export interface MentioningView {
  /** Where the first article of a month or year can be led to: `in-2011`; null for the others. */
  id: string | null;
  source: SourceView;
  /** Where the article appeared. */
  publication: string | null;
  /** For reference managers: a context object (ANSI/NISO Z39.88); null where another list of the page has it. */
  coins: string | null;
  passages: { before: string; mentions: { words: string; href: string; after: string }[] }[];
}

/** How many passages stand on a page. */
export const PASSAGES = 50;

/** All mentions of a name in order, with the times at which a chart of them can be entered. */
export interface Mentions {
  excerpts: Series<MentionExcerpt>;
  /** The article of each, and how many mentions it holds. */
  counts: { card: Card; count: number }[];
  /** The slots of time; null where the dated articles have no course. */
  unit: Unit | null;
}

/** The passages that mention a name, in the order of the archive. */
export function mentionsOf(excerpts: Series<MentionExcerpt>, { archive }: RenderContext): Mentions {
  const counts: Mentions['counts'] = [];
  for (const { path, mentions } of itemsOf(excerpts))
    counts.push({ card: cardIn(archive, path), count: mentions.length });
  return { excerpts, counts, unit: unitOf(counts.map(({ card }) => card)) };
}

/** What says of some articles that they mention a name or cite it. */
interface Mentioning {
  excerpts: Series<CitationExcerpt | MentionExcerpt>;
  unit: Unit | null;
  /** Whether reference managers are told of the articles, since no other list of the page does. */
  listed: boolean;
}

/** The articles of one page of mentions, or of citations, each with its passages. */
export function mentioningViews(
  { excerpts, unit, listed }: Mentioning,
  page: number,
  size: number,
  links: Links,
  context: RenderContext,
): MentioningView[] {
  const { archive } = context;
  const from = (page - 1) * size;
  const views: MentioningView[] = [];
  const [previous] = from === 0 ? [] : excerpts.slice(from - 1, from);
  let last = previous === undefined ? null : cardIn(archive, previous.path);
  for (const { path, before, mentions: own } of pageOf(excerpts, page, size)) {
    const card = cardIn(archive, path);
    const href = links.to(articlePath(card.name));
    const passage = {
      before,
      mentions: own.map(({ words, anchor, after }) => ({
        words,
        href: atAnchor(href, anchor),
        after,
      })),
    };
    const view = views.at(-1);
    if (view !== undefined && card === last) view.passages.push(passage);
    else
      views.push({
        id: slotIdOf(card, last, unit),
        source: sourceOf(card, null, links),
        publication: card.publication,
        coins: listed ? coinsOf(referenceOf(card, context)) : null,
        passages: [passage],
      });
    last = card;
  }
  return views;
}

/** Mentions over time: each bar leads to the first of its mentions. Null where there is no course of time. */
export function mentionsChart(id: string, { counts }: Mentions, links: Links) {
  return courseChart({
    noun: 'mention',
    items: counts,
    size: PASSAGES,
    hrefOf: (page) => chartHref(id, 'mentions', page, links),
  });
}
