import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { SEARCH_PATH } from '../paths.ts';
import type { Placed } from '../placed.ts';

/** The page that searches the archive; its script does all but show the ways that need none. */
export interface SearchPage {
  kind: 'search';
  frame: Frame;
  /** Tells this index from those that browsers may still hold. */
  version: string;
  /** The indexes that stand in for the search where no script runs. */
  indexes: Link[];
}

/** The page that searches the archive by the index of that version. */
export function searchPage(version: string, context: RenderContext): Placed<SearchPage> {
  const path = SEARCH_PATH;
  const frame = frameOf(context, { path, title: 'Search', description: null, canonical: path });
  return {
    path,
    view: {
      kind: 'search',
      frame,
      version,
      indexes: frame.navigation.filter(({ current }) => !current),
    },
  };
}
