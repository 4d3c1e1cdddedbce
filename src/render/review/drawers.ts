import type { Archive } from '../../model/archive.ts';
import { drawerAt } from '../lists/drawers.ts';

/** As many doubts stand on a page. */
export const DOUBTS_ON_PAGE = { articles: 50, names: 25 } as const;

/** Of the articles that name it, so many are evidence enough of a name. */
export const EVIDENCE_OF_NAME = 3;

/** Which drawer each doubt about an article goes into, asked in the order in which its doubts are found. */
export function doubtDrawers({ review }: Pick<Archive, 'review'>, path: string): () => string {
  let at = review.before.get(path) ?? 0;
  return () => drawerAt('review', 'articles', at++, DOUBTS_ON_PAGE.articles);
}

/** The drawer for the evidence of the doubt about a name, by its id; null where there is no such doubt. */
export function nameDrawer({ review }: Pick<Archive, 'review'>, id: string): string | null {
  const at = review.nameAt.get(id);
  return at === undefined ? null : drawerAt('review', 'names', at, DOUBTS_ON_PAGE.names);
}
