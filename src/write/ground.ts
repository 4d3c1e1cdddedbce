import type { Stats } from 'node:fs';
import { folderOf } from './address.ts';
import { attempt } from './disk.ts';
import type { Site } from './site.ts';

/** What stands where a folder of the site should be; `blocked` by something else, such as a file or a link. */
export type Ground = 'folder' | 'absent' | 'blocked';

/** What stands in a site before the build changes it. */
export interface Grounds {
  /** Of a folder, relative to the site; `''` is the site itself. */
  at(folder: string): Ground;
  /** What stands at a path, not following a link; null where there is nothing, or no folder to hold it. */
  statsOf(path: string): Stats | null;
}

/** Looks at each folder once; so a link in the place of a folder is never followed, not by writing nor by removing. */
export function openGrounds({ folder: site, disk }: Pick<Site, 'folder' | 'disk'>): Grounds {
  const seen = new Map<string, Ground>([['', 'folder']]);
  const lookAt = (path: string) => {
    const location = `${site}/${path}`;
    return attempt('looking at', location, () => disk.lstatSync(location, { throwIfNoEntry: false })) ?? null;
  };
  const at = (folder: string): Ground => {
    const known = seen.get(folder);
    if (known !== undefined) return known;
    const outer = at(folderOf(folder));
    const ground = outer === 'folder' ? groundOf(lookAt(folder)) : outer;
    seen.set(folder, ground);
    return ground;
  };
  return { at, statsOf: (path) => (at(folderOf(path)) === 'folder' ? lookAt(path) : null) };
}

function groundOf(stats: Stats | null): Ground {
  if (stats === null) return 'absent';
  return stats.isDirectory() ? 'folder' : 'blocked';
}
