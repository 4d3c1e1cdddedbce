import type { Stats } from 'node:fs';
import { Fault } from '../model/fault.ts';
import type { Page } from '../model/page.ts';
import { folded, folderOf, foldersOf } from './address.ts';
import type { Grounds } from './ground.ts';
import type { Listed } from './manifest.ts';
import type { Staged, Stager } from './stage.ts';

/** A file that the site is to hold. */
export interface Wanted extends Omit<Staged, 'stands'> {
  fate: Fate;
}

/**
 * What is to happen at a path: nothing, since the file is there already; a new file; another file in the place of
 * ours; or nothing may happen, since somebody else's file stands there.
 */
export type Fate = 'same' | 'add' | 'replace' | 'refused';

/** What a build offers for its site: pages, and what others have staged already. */
export type Offered = AsyncIterable<Page | Staged> | Iterable<Page | Staged>;

/** Makes the pages that tell of all other files of the site. */
export type Closing = (files: Iterable<Listed>) => Iterable<Page>;

/**
 * Stages the pages one by one, last those that tell of all others, and gives what the site is to hold, by folded path.
 * Throws a Fault where two ask for one path.
 */
export async function wantedOf(
  offered: Offered,
  closing: Closing,
  { stage, withPacked }: Stager,
  last: ReadonlyMap<string, Listed>,
  grounds: Grounds,
): Promise<Map<string, Wanted>> {
  const wanted = new Map<string, Wanted>();
  const claims: Claims = { wanted, folders: new Map(), seen: new Set() };
  const want = (file: Staged) => {
    const key = claim(file, claims);
    // Of many thousands each would have a hidden class of its own, larger than itself, if they were made by spreading.
    const { path, from, bytes, sha256, staged } = file;
    wanted.set(key, { path, from, bytes, sha256, staged, fate: fateOf(file, last.get(key), grounds) });
  };
  for await (const one of offered) {
    if ('stands' in one) want(one);
    else for await (const staged of withPacked(one)) want(staged);
  }
  for (const page of closing(wanted.values())) want(stage(page));
  return wanted;
}

function fateOf({ path, stands }: Staged, last: Listed | undefined, grounds: Grounds): Fate {
  switch (stands) {
    case 'same':
      return 'same';
    case 'nothing':
      return 'add';
    case 'no-file':
      return 'refused';
    case 'other':
      return last !== undefined && isSpelling(last.path, path, grounds.statsOf(path), grounds) ? 'replace' : 'refused';
  }
}

/** Whether a listed path names the same file as a path: the same words, or a file system that takes them for the same. */
export function isSpelling(listed: string, path: string, stats: Stats | null, grounds: Grounds): boolean {
  if (listed === path) return true;
  const there = grounds.statsOf(listed);
  return there !== null && stats !== null && there.ino === stats.ino && there.dev === stats.dev;
}

interface Claims {
  wanted: ReadonlyMap<string, Wanted>;
  /** Folded folder to the first file in it. */
  folders: Map<string, Claimant>;
  /** Folders as written, so that each is looked at once. */
  seen: Set<string>;
}

type Claimant = Pick<Page, 'path' | 'from'>;

/** The file's folded path, if it is free. */
function claim(file: Claimant, { wanted, folders, seen }: Claims): string {
  const key = folded(file.path);
  const rival = wanted.get(key) ?? folders.get(key);
  if (rival !== undefined) throw claimedTwice(rival, file);
  if (!seen.has(folderOf(file.path))) {
    seen.add(folderOf(file.path));
    for (const folder of foldersOf(key)) {
      const other = wanted.get(folder);
      if (other !== undefined) throw claimedTwice(other, file);
      if (!folders.has(folder)) folders.set(folder, file);
    }
  }
  return key;
}

function claimedTwice(first: Claimant, second: Claimant): Fault {
  const message =
    first.path === second.path
      ? `${first.from} and ${second.from} both ask for ${first.path} in the site.`
      : `${first.from} asks for ${first.path} in the site and ${second.from} for ${second.path}, which cannot stand side by side on every system.`;
  return new Fault('input', message, 'Rename one of the two.');
}
