import { KEPT_FOLDER } from '../model/kept.ts';
import { folded } from './address.ts';
import { attempt } from './disk.ts';
import type { Site } from './site.ts';

/**
 * What in a site is not the build's, sorted: files by their path, and folders in which there is nothing of ours as a
 * whole, with a slash (`.git/`). Paths that are ours, and the folders around them, are folded.
 */
export function foreignIn(site: Site, isOurs: (path: string) => boolean, folders: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const location = `${site.folder}/${folder}`;
    for (const entry of attempt('reading', location, () => site.disk.readdirSync(location, { withFileTypes: true }))) {
      const path = folder + entry.name;
      const key = folded(path);
      if (path === KEPT_FOLDER) continue;
      if (entry.isDirectory()) {
        if (folders.has(key)) open.push(`${path}/`);
        else found.push(`${path}/`);
      } else if (!isOurs(key)) found.push(path);
    }
  }
  return found.sort();
}
