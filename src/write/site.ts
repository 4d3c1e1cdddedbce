import type { Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Fault, faultOf, systemCodeOf } from '../model/fault.ts';
import { KEPT_FOLDER } from '../model/kept.ts';
import { attempt, type Disk, shown } from './disk.ts';

/** The output folder, and where the build keeps its own things in it. All places are absolute. */
export interface Site {
  folder: string;
  disk: Disk;
  kept: string;
  /** Staged files, by number. */
  stage: string;
  /** The outermost folder that was made for this build; `kept` where the output folder was there. */
  outermost: string;
}

/** Where a build into a folder stages, for those who help it once it has opened the site. */
export function stagingIn(out: string, disk: Disk): Pick<Site, 'folder' | 'stage' | 'disk'> {
  const folder = resolve(out);
  return { folder, stage: `${folder}/${KEPT_FOLDER}/stage`, disk };
}

/** Makes the output folder where there is none. Throws a Fault where it cannot be one. */
export function openSite(out: string, disk: Disk): Site {
  const { folder, stage } = stagingIn(out, disk);
  const there = whatStandsAt(folder, disk);
  if (there === 'file') throw noFolder(folder, FILE);
  if (there === null && standsAt(folder, disk)) throw noFolder(folder, 'is a symbolic link that leads nowhere');
  const made = attempt('making', folder, () => makeFolders(folder, disk));
  const kept = `${folder}/${KEPT_FOLDER}`;
  return { folder, disk, kept, stage, outermost: made ?? kept };
}

/** Makes the folder that the build keeps its own things in. Links in its place could lead a build to anywhere. */
export function openKept({ kept, stage, disk }: Site): void {
  attempt('making', kept, () => makeFolder(kept, disk));
  for (const own of [kept, stage]) {
    const stats = statsAt(own, disk);
    if (stats !== null && !stats.isDirectory()) throw noFolder(own, 'is no folder of a build');
  }
}

/** Removes the folders that were made for a build which then had nothing to put there. */
export function closeSite({ kept, outermost, disk }: Site): void {
  try {
    for (let folder = kept; folder.length >= outermost.length; folder = dirname(folder)) {
      if (!removeEmptyFolder(folder, disk)) return;
    }
  } catch {
    // An empty folder does no harm, and what else is to be said about this build is more important.
  }
}

/** Where a staged file lies. */
export function stagedAt(number: number, { stage }: Pick<Site, 'stage'>): string {
  return `${stage}/${number}`;
}

/** What stands at a place, not following a link; null where nothing does. */
export function statsAt(location: string, disk: Disk): Stats | null {
  return found(location, () => disk.lstatSync(location));
}

/** What a look at a place finds; null where nothing stands there, be it since a file stands above it. */
function found(location: string, look: () => Stats): Stats | null {
  try {
    return look();
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw faultOf(error, `looking at ${shown(location)}`);
  }
}

/** Whether anything stands at a place, be it a link that leads nowhere. */
export function standsAt(location: string, disk: Disk): boolean {
  return statsAt(location, disk) !== null;
}

/** Makes a folder, and says whether it was not there yet. */
export function makeFolder(location: string, disk: Disk): boolean {
  try {
    disk.mkdirSync(location);
    return true;
  } catch (error) {
    const there = systemCodeOf(error) === 'EEXIST' && statsAt(location, disk)?.isDirectory() === true;
    if (there) return false;
    throw error;
  }
}

/**
 * Makes a folder and those in which it lies, and gives the outermost that was not there yet; null where it was there. One by
 * one, since Node's own call for all of them never ends where a folder takes none, such as /proc.
 */
export function makeFolders(location: string, disk: Disk): string | null {
  const there = whatStandsAt(location, disk);
  if (there === 'folder') return null;
  if (there === 'file') throw new Fault('environment', `${shown(location)} ${FILE}.`, CURE);
  const outer = dirname(location);
  const outermost = outer === location ? null : makeFolders(outer, disk);
  return makeFolder(location, disk) ? (outermost ?? location) : outermost;
}

/** What a place leads to, perhaps by a link; null where that is nothing. */
function whatStandsAt(location: string, disk: Disk): 'folder' | 'file' | null {
  const stats = found(location, () => disk.statSync(location));
  return stats && (stats.isDirectory() ? 'folder' : 'file');
}

/** Removes a folder if nothing is in it, and says whether it did. */
export function removeEmptyFolder(location: string, disk: Disk): boolean {
  try {
    disk.rmdirSync(location);
    return true;
  } catch (error) {
    const code = systemCodeOf(error) ?? '';
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(code)) return false;
    throw error;
  }
}

const FILE = 'is a file and no folder';
const CURE = 'Choose another folder, or move it away.';

function noFolder(location: string, reason: string): Fault {
  return new Fault('usage', `${shown(location)} ${reason}.`, CURE);
}
