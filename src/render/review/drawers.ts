import type { Archive } from '../../model/archive.ts';
import type { DoubtList } from '../../model/doubt.ts';
import { drawerAt } from '../lists/drawers.ts';

/** As many doubts stand on a page. */
export const DOUBTS_ON_PAGE = { articles: 50, names: 25, context: 100 } as const;

/** Of the articles that name it, so many are evidence enough of a name. */
export const EVIDENCE_OF_NAME = 3;

/** Which drawer each doubt of a list goes into, asked in the order in which an article's doubts are found. */
export function doubtDrawers({ review }: Pick<Archive, 'review'>, list: DoubtList, path: string): () => string {
  let at = review.lists[list].before.get(path) ?? 0;
  return () => drawerAt('review', list, at++, DOUBTS_ON_PAGE[list]);
}

/** The drawer for the evidence of the doubt about a name, by its id; null where there is no such doubt. */
export function nameDrawer({ review }: Pick<Archive, 'review'>, id: string): string | null {
  const at = review.nameAt.get(id);
  return at === undefined ? null : drawerAt('review', 'names', at, DOUBTS_ON_PAGE.names);
}
