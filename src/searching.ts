import { createHash } from 'node:crypto';
import type { Page } from './model/page.ts';
import type { RenderContext } from './render/context.ts';
import { SEARCH_FOLDER } from './render/paths.ts';
import { searchPage } from './render/search/page.ts';
import { openNaming } from './render/search/searchable.ts';
import { openIndex } from './search/build/index.ts';
import type { Script } from './search/build/script.ts';
import type { Searchable } from './search/searchable.ts';
import { openHeaps } from './write/heaps.ts';

/** The search of an archive, which comes into being as the articles' pages do. */
export interface Searching {
  /** Takes in the next article; yields what is complete. */
  add: (searchable: Searchable) => Generator<Page>;
  /** The rest of the index, its scripts, and the page that asks it. */
  complete: () => Generator<Page>;
  /** Removes what lies on the disk. */
  close: () => void;
}

/** Opens the search of a site in `out`; `scripts` is the folder where the scripts lie that ask the index. Both absolute. */
export function openSearching(context: RenderContext, out: string, scripts: string): Searching {
  const heaps = openHeaps(out);
  const index = openIndex(heaps);
  const state = createHash('sha256');
  const pageOf = ({ name, content }: Script): Page => {
    state.update(content);
    return { path: `${SEARCH_FOLDER}${name}.js`, content, from: 'the search index' };
  };
  return {
    *add(searchable) {
      for (const script of index.add(searchable)) yield pageOf(script);
    },
    *complete() {
      for (const script of index.complete(openNaming(context.archive))) yield pageOf(script);
      const stemmers = index.languages().filter((language) => language !== '');
      for (const file of ['search.js', 'search.css', 'find.js', ...stemmers.map((language) => `stem-${language}.js`)]) {
        yield { path: `${SEARCH_FOLDER}${file}`, content: { copyOf: `${scripts}/${file}` }, from: file };
      }
      const { path, view } = searchPage(state.digest('hex').slice(0, 12), context);
      yield { path, content: context.render(view), from: `templates/${view.kind}.eta` };
    },
    close: heaps.close,
  };
}
