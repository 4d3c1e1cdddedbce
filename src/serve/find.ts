import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { systemCodeOf } from '../model/fault.ts';

/** What stands at an address of the site. */
export type Found =
  | { kind: 'file'; location: string }
  /** A folder that was asked for without the slash, on which the links of its page depend. */
  | { kind: 'folder' }
  | { kind: 'nothing' };

const NOTHING: Found = { kind: 'nothing' };

/**
 * Looks up a path (sound segments, see readRequest) in a site. A folder stands for its `index.html`. A link that leads
 * out of the site, or to a hidden file, leads nowhere.
 */
export async function find(site: string, segments: readonly string[], isFolder: boolean): Promise<Found> {
  const location = await within(site, join(site, ...segments));
  if (location === null) return NOTHING;
  const stats = await stat(location);
  if (stats.isFile()) return isFolder ? NOTHING : { kind: 'file', location };
  if (!stats.isDirectory()) return NOTHING;
  if (!isFolder && segments.length > 0) return { kind: 'folder' };
  return find(site, [...segments, 'index.html'], false).then((found) => (found.kind === 'file' ? found : NOTHING));
}

/** Where a location really lies, if that is in the site; null where it is outside, hidden or absent. */
async function within(site: string, location: string): Promise<string | null> {
  try {
    const real = await realpath(location);
    const parts = relative(await realpath(site), real).split(sep);
    const outside = parts.some((part) => part.startsWith('.')) || real !== join(await realpath(site), ...parts);
    return outside ? null : real;
  } catch (error) {
    if (systemCodeOf(error) !== null) return null;
    throw error;
  }
}
