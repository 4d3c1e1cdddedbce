import type { Archive } from '../../model/archive.ts';

/** A page of the review, as its drawer is known: `review/articles/2`, `review/names/1`. */
export interface ReviewDrawer {
  list: 'articles' | 'names';
  /** Counted from 1. */
  page: number;
}

const KIND = 'review';

/** As many doubts stand on a page. */
export const DOUBTS_ON_PAGE: Record<ReviewDrawer['list'], number> = { articles: 50, names: 25 };

/** Which drawer each doubt about an article goes into, asked in the order in which its doubts are found. */
export function doubtDrawers({ review }: Pick<Archive, 'review'>, path: string): () => string {
  let at = review.before.get(path) ?? 0;
  return () => drawerAt('articles', at++);
}

/** The drawer for the evidence of the doubt about a name, by its id; null where there is no such doubt. */
export function nameDrawer({ review }: Pick<Archive, 'review'>, id: string): string | null {
  const at = review.nameAt.get(id);
  return at === undefined ? null : drawerAt('names', at);
}

/** The page that a drawer is for; null for a drawer of another kind. */
export function readReviewDrawer(drawer: string): ReviewDrawer | null {
  const [kind, list, page] = drawer.split('/');
  return kind === KIND && (list === 'articles' || list === 'names') ? { list, page: Number(page) } : null;
}

function drawerAt(list: ReviewDrawer['list'], at: number): string {
  return `${KIND}/${list}/${1 + Math.floor(at / DOUBTS_ON_PAGE[list])}`;
}
