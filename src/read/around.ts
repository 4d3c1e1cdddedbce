import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether anything lies at a path. */
export function isThere(path: string): boolean {
  return existsSync(path);
}

/** The content folder that a file belongs to: the nearest one above it with settings of its own, otherwise the file's own folder. */
export function contentFolderOf(file: string): string {
  const own = dirname(file);
  for (let folder = own; ; folder = dirname(folder)) {
    if (['archive.yaml', 'overrides.yaml'].some((name) => existsSync(join(folder, name)))) return folder;
    if (folder === dirname(folder)) return own;
  }
}
