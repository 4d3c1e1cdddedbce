import { Fault } from '../model/fault.ts';
import { folded, folderOf, foldersOf } from './address.ts';
import { fingerprintOf } from './content.ts';
import { shown } from './disk.ts';
import { foreignIn } from './foreign.ts';
import type { Grounds } from './ground.ts';
import type { Listed } from './manifest.ts';
import { listed } from './problems.ts';
import type { Site } from './site.ts';
import type { Step } from './step.ts';
import { isSpelling, type Wanted } from './wanted.ts';

/** How the site as it stands becomes the site that is wanted. */
export interface Plan {
  /** In the order in which they are to be taken; the manifest is not among them. */
  steps: Step[];
  /** Files that the last build wrote and a person has changed since, no longer wanted: they stay. */
  edited: string[];
  /** What in the folder is not ours (foreignIn). */
  foreign: string[];
}

/** Plans the moves. Throws a Fault where something that is not ours stands in the way; then nothing may be moved. */
export function planOf(
  wanted: ReadonlyMap<string, Wanted>,
  last: ReadonlyMap<string, Listed>,
  grounds: Grounds,
  site: Site,
): Plan {
  const { removed, respelled, edited } = sortOut(wanted, last, grounds, site);
  const gone = new Map(removed.map((path) => [folded(path), path]));
  const folders = foldersAround(wanted.keys());
  const foreign = foreignIn(
    site,
    (key) => wanted.has(key) || gone.has(key),
    new Set([...folders, ...foldersAround(gone.keys())]),
  );
  refuseObstacles(wanted, folders, foreign, site);
  let free = 1;
  for (const { staged } of wanted.values()) free = Math.max(free, 1 + (staged ?? 0));
  const steps: Step[] = [
    ...removed.map((path, index): Step => ({ do: 'remove', path, number: free + index })),
    ...emptied(removed, folders).map((path): Step => ({ do: 'clear', path })),
    ...respelled,
    ...missingFolders(wanted.values(), grounds).map((path): Step => ({ do: 'folder', path })),
  ];
  // One by one: there is a step for each of many thousand files, and this is when a build holds the most.
  for (const file of wanted.values()) {
    const step = placing(file);
    if (step !== null) steps.push(step);
  }
  return { steps, edited, foreign };
}

interface Unwanted {
  removed: string[];
  respelled: Step[];
  edited: string[];
}

/** What is to become of the files of the last build that are no longer wanted under their path. */
function sortOut(
  wanted: ReadonlyMap<string, Wanted>,
  last: ReadonlyMap<string, Listed>,
  grounds: Grounds,
  site: Site,
): Unwanted {
  const sorted: Unwanted = { removed: [], respelled: [], edited: [] };
  for (const [key, { path, sha256 }] of last) {
    const to = wanted.get(key)?.path;
    if (to === path || grounds.statsOf(path)?.isFile() !== true) continue;
    if (to !== undefined && isSpelling(path, to, grounds.statsOf(to), grounds)) {
      sorted.respelled.push({ do: 'respell', path, to });
    } else if (fingerprintOf({ copyOf: `${site.folder}/${path}` }, site.disk).sha256 === sha256) {
      sorted.removed.push(path);
    } else sorted.edited.push(path);
  }
  return sorted;
}

function foldersAround(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (const folder of foldersOf(path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** The folders that removing these files may leave empty, the inner ones first. */
function emptied(removed: readonly string[], stillWanted: ReadonlySet<string>): string[] {
  return [...foldersAround(removed)]
    .filter((folder) => !stillWanted.has(folded(folder)))
    .sort(byCodeUnits)
    .reverse();
}

/** The folders that are to be made, the outer ones first. */
function missingFolders(wanted: Iterable<Wanted>, grounds: Grounds): string[] {
  const missing = new Set<string>();
  for (const { path, staged } of wanted) {
    if (staged === null || grounds.at(folderOf(path)) === 'folder') continue;
    for (const folder of foldersOf(path)) if (grounds.at(folder) !== 'folder') missing.add(folder);
  }
  return [...missing].sort(byCodeUnits);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function placing({ path, fate, staged, sha256 }: Wanted): Step | null {
  if (staged === null || (fate !== 'add' && fate !== 'replace')) return null;
  return { do: fate, path, number: staged, sha256 };
}

/** Nothing that is not ours is overwritten or put away, be it in the place of a file or of a folder. */
function refuseObstacles(
  wanted: ReadonlyMap<string, Wanted>,
  folders: ReadonlySet<string>,
  foreign: readonly string[],
  site: Site,
): void {
  const refused = [...wanted.values()].filter(({ fate }) => fate === 'refused').map(({ path }) => path);
  const inTheWay = foreign.filter((entry) => {
    const key = folded(entry.replace(/\/$/, ''));
    return folders.has(key) || wanted.has(key) || [...foldersOf(key)].some((folder) => wanted.has(folder));
  });
  const obstacles = [...refused, ...inTheWay].sort(byCodeUnits);
  if (obstacles.length === 0) return;
  const them = obstacles.length === 1 ? 'it' : 'them';
  throw new Fault(
    'usage',
    `${listed(obstacles.map((path) => `${shown(site.folder)}/${path}`))} would have to be overwritten, but the last build did not write ${them}.`,
    'Choose another folder with --out, or move what is there away.',
  );
}
