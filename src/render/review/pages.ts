import type { NameDoubt } from '../../model/archive.ts';
import { type ByList, DOUBT_LISTS, type DoubtList } from '../../model/doubt.ts';
import { itemsOf } from '../../model/series.ts';
import type { RenderContext } from '../context.ts';
import type { Excerpts } from '../excerpts.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import type { ListDrawer } from '../lists/drawers.ts';
import { REVIEW_PATH, reviewPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { type ReviewArticlesPage, reviewArticlesPage } from './articles.ts';
import { hrefOfDoubt, type ReviewNamesPage, reviewNamesPage } from './names.ts';

/** What needs review, in figures, and how to settle it. */
export interface ReviewPage {
  kind: 'review';
  frame: Frame;
  articles: Link | null;
  /** What is doubtful of names, by kinds, each leading to the first doubt of its kind. */
  names: { href: string; counts: CountView[] } | null;
  /** What is read from the words around it. */
  context: Link | null;
}

interface CountView {
  label: string;
  count: number;
  href: string;
}

/** What needs review, in figures; the page is there even where nothing does, but not where the archive does not show it. */
export function* reviewPage(context: RenderContext): Generator<Placed<ReviewPage>> {
  if (!context.config.review) return;
  const links = linksFrom(REVIEW_PATH);
  const { names } = context.archive.review;
  yield {
    path: REVIEW_PATH,
    view: {
      kind: 'review',
      frame: frameOf(context, { path: REVIEW_PATH, title: 'Needs review', description: null, canonical: REVIEW_PATH }),
      articles: listLink('articles', links, context),
      names: names.length === 0 ? null : { href: links.to(reviewPath('names', 1)), counts: countsOf(names, links) },
      context: listLink('context', links, context),
    },
  };
}

const LISTED: ByList<[one: string, several: string]> = {
  articles: ['field or quotation', 'fields and quotations'],
  context: ['statement or time', 'statements and times'],
};

function listLink(list: DoubtList, links: Links, { archive }: RenderContext): Link | null {
  const { all, articles } = archive.review.lists[list];
  const [one, several] = LISTED[list];
  const label = `${inThousands(all)} ${all === 1 ? one : several} in ${countOf(articles, 'article')}`;
  return all === 0 ? null : { href: links.to(reviewPath(list, 1)), label };
}

const LABELS: readonly [kinds: readonly NameDoubt['kind'][], label: string][] = [
  [['shared'], 'Names that several have, as far as the articles tell'],
  [['short', 'surname'], 'Surnames that may be those of people named in full'],
  [['type'], 'Names of which no article is sure what they are'],
];

function countsOf(names: readonly NameDoubt[], links: Links): CountView[] {
  return LABELS.flatMap(([kinds, label]) => {
    const isSuch = ({ kind }: NameDoubt) => kinds.includes(kind);
    const first = names.findIndex(isSuch);
    return first === -1 ? [] : [{ label, count: names.filter(isSuch).length, href: hrefOfDoubt(first, links) }];
  });
}

/** A page of a list of what needs review, with what its drawer holds. */
export function reviewListPage(
  { list, page }: Pick<ListDrawer, 'list' | 'page'>,
  excerpts: Excerpts,
  context: RenderContext,
): Placed<ReviewArticlesPage | ReviewNamesPage> {
  if (list === 'names') return reviewNamesPage(page, [...itemsOf(excerpts('doubtful-name'))], context);
  const kind = DOUBT_LISTS.find((one) => one === list);
  if (kind === undefined) throw new Error(`${list} is no list of what needs review`);
  return reviewArticlesPage(kind, page, [...itemsOf(excerpts('doubt'))], context);
}
