import type { RenderContext } from '../context.ts';
import { frameOf } from '../frame.ts';
import { SEARCH_PATH } from '../paths.ts';
import type { Placed } from '../placed.ts';
import type { SearchPage } from '../views.ts';

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
