import { resolve } from 'node:path';
import { Fault } from '../model/fault.ts';
import { FIXITY_PATH, MANIFEST_PATH } from '../model/kept.ts';
import { fingerprintOf } from './content.ts';
import { attempt, type Disk, realDisk, shown } from './disk.ts';
import { readFixity } from './fixity.ts';
import { statsAt } from './site.ts';

/** How a site differs from the one that was built; paths are sorted. */
export interface Verification {
  /** How many files the manifest lists. */
  files: number;
  /** The SHA-256 of the manifest itself: who notes it down can tell whether somebody changed the manifest too. */
  manifest: string;
  missing: string[];
  changed: string[];
  added: string[];
  /** The lines of the manifest that are not understood, counted from 1. */
  damaged: number[];
}

/**
 * Compares a site with its manifest, file by file. What the build notes for the next one is no part of the site. Throws a
 * Fault where there is no site, and where a file cannot be read.
 */
export function verify(site: string, disk: Disk = realDisk): Verification {
  const folder = resolve(site);
  const manifest = readManifest(folder, disk);
  const { files, damaged } = readFixity(manifest.toString());
  const there = filesBelow(folder, disk);
  const missing: string[] = [];
  const changed: string[] = [];
  for (const [path, sha256] of files) {
    const found = there.get(keyOf(path));
    there.delete(keyOf(path));
    if (found === undefined) missing.push(path);
    else if (!found.isFile || shaOf(`${folder}/${found.path}`, disk) !== sha256) changed.push(path);
  }
  return {
    files: files.size,
    manifest: fingerprintOf(manifest, disk).sha256,
    missing: missing.sort(),
    changed: changed.sort(),
    added: [...there.values()].map(({ path }) => path).sort(),
    damaged,
  };
}

function readManifest(folder: string, disk: Disk): Buffer {
  const location = `${folder}/${FIXITY_PATH}`;
  if (statsAt(location, disk)?.isFile() !== true) {
    throw new Fault(
      'usage',
      `${shown(folder)} holds no ${FIXITY_PATH}, so there is nothing to compare it with.`,
      'Name the folder of a site that was built by this version or a later one.',
    );
  }
  return attempt('reading', location, () => disk.readFileSync(location));
}

interface Found {
  path: string;
  /** False for a link and other things that are no plain file. */
  isFile: boolean;
}

/** All that stands in a site, by its key. */
function filesBelow(folder: string, disk: Disk): Map<string, Found> {
  const found = new Map<string, Found>();
  const open = [''];
  for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
    const location = `${folder}/${inner}`;
    for (const entry of attempt('reading', location, () => disk.readdirSync(location, { withFileTypes: true }))) {
      const path = inner + entry.name;
      if (path === MANIFEST_PATH || path === FIXITY_PATH) continue;
      if (entry.isDirectory()) open.push(`${path}/`);
      else found.set(keyOf(path), { path, isFile: entry.isFile() });
    }
  }
  return found;
}

/** Some systems hand on names with their accents taken apart. */
function keyOf(path: string): string {
  return path.normalize('NFC');
}

function shaOf(location: string, disk: Disk): string {
  return fingerprintOf({ copyOf: location }, disk).sha256;
}
