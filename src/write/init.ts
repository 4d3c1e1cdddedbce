import { dirname } from 'node:path';
import { faultOf, systemCodeOf } from '../model/fault.ts';
import { attempt, type Disk, realDisk, shown } from './disk.ts';
import { makeFolders } from './site.ts';

/**
 * Writes a text into a new file, with the folders that lead to it. A file (or a link) that is there already is never
 * touched. Throws a Fault where the system refuses; then no half of a file stays behind.
 */
export function writeNew(path: string, text: string, disk: Disk = realDisk): 'written' | 'exists' {
  attempt('making', dirname(path), () => makeFolders(dirname(path), disk));
  const file = openNew(path, disk);
  if (file === null) return 'exists';
  try {
    attempt('writing', path, () => disk.writeFileSync(file, text));
  } catch (error) {
    disk.rmSync(path, { force: true });
    throw error;
  } finally {
    disk.closeSync(file);
  }
  return 'written';
}

function openNew(path: string, disk: Disk): number | null {
  try {
    return disk.openSync(path, 'wx');
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return null;
    throw faultOf(error, `writing ${shown(path)}`);
  }
}
