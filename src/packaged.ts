import { join } from 'node:path';
import type { BuildOptions } from './build.ts';

/** What this program brings along, below the folder of its package; `renderer` is the file of the package that draws pictures. */
export function packagedIn(root: string, renderer: string): BuildOptions['packaged'] {
  return {
    folders: ['dist', 'public', 'templates'].map((name) => join(root, name)),
    modules: join(root, 'dist', 'modules'),
    templates: join(root, 'templates'),
    publicFolders: [join(root, 'public'), join(root, 'dist', 'public')],
    renderer,
    font: join(root, 'dist', 'cards', 'serif.ttf'),
    search: join(root, 'dist', 'search-page'),
    thread: join(root, 'dist', 'thread.js'),
    workshop: join(root, 'dist', 'workshop-thread.js'),
    reader: join(root, 'dist', 'reader.sha256'),
    program: join(root, 'dist', 'program.sha256'),
  };
}

/** The module whose file `renderer` is. */
export const RENDERER = '@resvg/resvg-wasm/index_bg.wasm';
