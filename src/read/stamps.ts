import fs, { type Stats } from 'node:fs';
import { systemCodeOf } from '../model/fault.ts';

/** By what a file or folder that has changed is known, without reading it: its size, its times and its number on the disk. */
export interface Stamp {
  /** Absolute. */
  location: string;
  stamp: string;
}

/** All files below a folder. */
export interface Tree {
  /** A line for each, in the order in which they were found, which is the same for the same files. */
  stamps: string;
  /** When the last of them was changed, in milliseconds as `Date.now` counts them. */
  newest: number;
}

/**
 * The stamps of all files below a folder (absolute) but the hidden ones and those below a folder of `skip` (absolute, too). Null where a
 * folder cannot be listed, or where something is neither file nor folder: what a link leads to may change unseen.
 */
export function stampTree(folder: string, skip: readonly string[]): Tree | null {
  const lines: string[] = [];
  let newest = 0;
  try {
    for (const { location, isFolder } of below(folder, skip)) {
      const stats = fs.lstatSync(location);
      if (!isFolder && !stats.isFile()) return null;
      if (isFolder) continue;
      newest = Math.max(newest, stats.ctimeMs, stats.mtimeMs);
      lines.push(`${location} ${stampOf(stats)}`);
    }
  } catch (error) {
    if (systemCodeOf(error) === null) throw error;
    return null;
  }
  return { stamps: lines.join('\n'), newest };
}

/** The stamps of a folder and of all folders below it but the hidden ones. */
export function stampFolders(folder: string): Stamp[] {
  const folders = [folder];
  for (const { location, isFolder } of below(folder, [])) if (isFolder) folders.push(location);
  return folders.map((location) => ({ location, stamp: stampOf(fs.lstatSync(location)) }));
}

/** Whether what was stamped is still as it was. */
export function isAsStamped({ location, stamp }: Stamp): boolean {
  const stats = fs.lstatSync(location, { throwIfNoEntry: false });
  return stats !== undefined && stampOf(stats) === stamp;
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

function* below(folder: string, skip: readonly string[]): Generator<{ location: string; isFolder: boolean }> {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const location = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || skip.includes(location)) continue;
    const isFolder = entry.isDirectory();
    yield { location, isFolder };
    if (isFolder) yield* below(location, skip);
  }
}
