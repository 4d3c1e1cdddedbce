import type { Folder } from '../model/seed.ts';

/** Says of a path whether a seed or another file of the folder lies there. */
export function lookUpIn({ seeds, files }: Pick<Folder, 'seeds' | 'files'>): (path: string) => 'seed' | 'file' | null {
  const paths = new Set(seeds.map(({ path }) => path));
  return (path) => (files.has(path) ? 'file' : paths.has(path) ? 'seed' : null);
}
