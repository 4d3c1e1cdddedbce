import type { Cluster } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import type { Entry } from '../../model/entry.ts';
import type { Page } from '../../model/page.ts';
import { placeInWords, versionId } from '../article/beside.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import { type Links, linksFrom } from '../links.ts';
import { type PaginationView, paginationOf } from '../lists/pagination.ts';
import { type RowView, rowOf } from '../lists/rows.ts';
import { copiesPath, VERSIONS_ON_PAGE } from '../paths.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { type Difference, differenceOf, type Part } from './difference.ts';

/** A text's versions, each compared with the one before it. */
export interface CopiesPage {
  kind: 'copies';
  frame: Frame;
  heading: string;
  /** `Earliest first, page 1 of 2` */
  summary: string;
  versions: VersionView[];
  pagination: PaginationView | null;
}

export interface VersionView {
  /** `v2` */
  id: string;
  row: RowView;
  /** `Version 2 of 3` */
  place: string;
  /** `412 words` */
  length: string;
  /** Null for the earliest. */
  difference: {
    /** `34 words added, 5 taken out` */
    summary: string;
    parts: PartView[];
  } | null;
}

/** A paragraph that differs, in pieces; or what stands for several that are not shown. */
export type PartView =
  | { kind: 'changed'; label: string | null; pieces: { kind: 'same' | 'added' | 'removed'; words: string }[] }
  | { kind: 'folded'; words: string };

/** The pages on which the versions of a cluster are compared, each with the cards whose entries it needs. */
export function* copiesPagesOf(cluster: Cluster): Generator<CopiesPagePlan> {
  const pages = Math.ceil(cluster.cards.length / VERSIONS_ON_PAGE);
  for (let page = 1; page <= pages; page += 1) {
    const first = (page - 1) * VERSIONS_ON_PAGE;
    yield { cluster, page, pages, first, cards: cluster.cards.slice(Math.max(0, first - 1), first + VERSIONS_ON_PAGE) };
  }
}

export interface CopiesPagePlan {
  cluster: Cluster;
  /** Counted from 1. */
  page: number;
  pages: number;
  /** The place of its first version in the cluster, counted from 0. */
  first: number;
  /** Its versions, and the one before them, with which the first is compared. */
  cards: Card[];
}

/** The page that compares some versions of a text; `entries` are those of the plan's cards, in their order. */
export function copiesPage(plan: CopiesPagePlan, entries: readonly Entry[], context: RenderContext): Page {
  const path = copiesPath(plan.cluster.name, plan.page);
  const view = copiesView(path, plan, entries, context);
  return { path, content: context.render(view), from: `templates/${view.kind}.eta` };
}

function copiesView(
  path: string,
  { cluster, page, pages, first }: CopiesPagePlan,
  entries: readonly Entry[],
  context: RenderContext,
): CopiesPage {
  const links = linksFrom(path);
  const count = cluster.cards.length;
  const title = `${countOf(count, 'version')} of “${cluster.cards[0]?.title ?? ''}”`;
  const before = first === 0 ? 0 : 1;
  return {
    kind: 'copies',
    frame: frameOf(context, {
      path,
      title: `${title}${page === 1 ? '' : `, page ${page}`}`,
      description: null,
      canonical: path,
    }),
    heading: title,
    summary: `${orderOf(cluster)}${pages === 1 ? '' : `, page ${inThousands(page)} of ${inThousands(pages)}`}`,
    versions: entries.slice(before).map((entry, index) => {
      const place = first + index;
      const earlier = entries[before + index - 1];
      return {
        id: versionId(place),
        place: placeInWords(place, count),
        ...versionOf(entry, links, context),
        difference: earlier === undefined ? null : differenceView(differenceOf(earlier.article, entry.article)),
      };
    }),
    pagination: pages === 1 ? null : paginationOf(page, pages, (other) => links.to(copiesPath(cluster.name, other))),
  };
}

/** The archive's order, in words. */
function orderOf({ cards }: Cluster): string {
  const [first, last] = [cards[0]?.published, cards.at(-1)?.published];
  if (first == null) return 'Undated, in the order of their files’ names';
  return last == null ? 'Earliest first, the undated last' : 'Earliest first';
}

function versionOf({ article }: Entry, links: Links, context: RenderContext): Pick<VersionView, 'row' | 'length'> {
  const card = cardIn(context.archive, article.path);
  return { row: { ...rowOf(card, links, context), versions: null }, length: countOf(card.wordCount, 'word') };
}

function differenceView({ parts, added, removed }: Difference): VersionView['difference'] {
  const counts = [
    ...(added > 0 ? [`${countOf(added, 'word')} added`] : []),
    ...(removed > 0 ? [`${countOf(removed, 'word')} taken out`] : []),
  ];
  // The words of a headline are marked with the others, but no part of the text's length.
  const headline = parts.some((part) => part.kind === 'changed' && part.of === 'headline') ? ['another headline'] : [];
  const isMarked = parts.some((part) => part.kind === 'hidden' || (part.kind === 'changed' && part.of === 'paragraph'));
  const same = isMarked ? 'the same words, other marks' : 'the same, word for word';
  return { summary: [counts.join(', ') || same, ...headline].join('; '), parts: parts.map(partView) };
}

function partView(part: Part): PartView {
  switch (part.kind) {
    case 'changed':
      return { kind: 'changed', label: part.of === 'headline' ? 'Headline' : null, pieces: part.pieces };
    case 'unchanged':
      return { kind: 'folded', words: `${countOf(part.paragraphs, 'paragraph')} unchanged` };
    case 'hidden':
      return {
        kind: 'folded',
        words: `${countOf(part.paragraphs, 'further changed paragraph')} not shown; both texts stand in full on their own pages`,
      };
    default:
      return part satisfies never;
  }
}
