import { faultOf, systemCodeOf } from '../model/fault.ts';
import { MANIFEST_PATH } from '../model/kept.ts';
import { faultInAddress, folded } from './address.ts';
import { shown } from './disk.ts';
import type { Site } from './site.ts';

/** A file that the last build wrote. */
export interface Listed {
  path: string;
  sha256: string;
}

/** The files that the last build wrote into a site, by folded path; none where there is no manifest. */
export function readManifest({ folder, disk }: Site): Map<string, Listed> {
  const location = `${folder}/${MANIFEST_PATH}`;
  try {
    return parseManifest(disk.readFileSync(location, 'utf8'));
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return new Map();
    throw faultOf(error, `reading ${shown(location)}`);
  }
}

/**
 * A manifest: a line for each file, as `sha256sum --check` reads it (BagIt's have the same form), in the order of the paths'
 * code units. It says nothing of when or where, so that the same site has the same manifest. Its bytes are written line by
 * line, since of a large site the lines as texts would take several times the room.
 */
export function manifestOf(files: Iterable<Listed>): Buffer<ArrayBuffer> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = Buffer.alloc(sorted.reduce((sum, file) => sum + Buffer.byteLength(lineOf(file)), 0));
  let size = 0;
  for (const file of sorted) size += bytes.write(lineOf(file), size);
  return bytes;
}

function lineOf({ sha256, path }: Listed): string {
  return `${sha256}  ${path}\n`;
}

/** A line that is not understood names no file of ours, and what is not ours is never removed. */
function parseManifest(text: string): Map<string, Listed> {
  const files = new Map<string, Listed>();
  for (const line of text.split('\n')) {
    const sha256 = line.slice(0, 64);
    const path = line.slice(66);
    const sound = /^[0-9a-f]{64} {2}$/.test(line.slice(0, 66)) && faultInAddress(path) === null;
    if (sound) files.set(folded(path), { path, sha256 });
  }
  return files;
}
