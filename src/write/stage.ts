import type { Stats } from 'node:fs';
import { Fault } from '../model/fault.ts';
import type { Page } from '../model/page.ts';
import { faultInAddress, folded, folderOf, foldersOf } from './address.ts';
import { type Content, contentOf, type Fingerprint, fingerprintOf, isSame, writeContent } from './content.ts';
import type { Grounds } from './ground.ts';
import type { Listed } from './manifest.ts';
import { type Site, stagedAt } from './site.ts';

/** A file that the site is to hold. */
export interface Wanted extends Fingerprint {
  path: string;
  from: string;
  fate: Fate;
  /** The number of its file in the stage; null if nothing is staged for it. */
  staged: number | null;
}

/**
 * What is to happen at a path: nothing, since the file is there already; a new file; another file in the place of
 * ours; or nothing may happen, since somebody else's file stands there.
 */
export type Fate = 'same' | 'add' | 'replace' | 'refused';

/**
 * Takes the pages one by one, compares each with the file in the site (its bytes, not the manifest's word: a person may have
 * changed it) and stages what is different; last the pages that tell of all others. The site stays as it is. Gives what the
 * site is to hold, by folded path.
 * Throws a Fault where two pages ask for one path, or one asks for a path outside.
 */
export async function stagePages(
  pages: AsyncIterable<Page> | Iterable<Page>,
  closing: Closing,
  last: ReadonlyMap<string, Listed>,
  grounds: Grounds,
  site: Site,
): Promise<Map<string, Wanted>> {
  const wanted = new Map<string, Wanted>();
  const claims: Claims = { wanted, folders: new Map(), seen: new Set() };
  let flushes = MOST_FLUSHES;
  const stage = (page: Page) => {
    const key = claim(page, claims);
    const content = contentOf(page);
    const fingerprint = fingerprintOf(content, site.disk);
    const fate = fateOf(page.path, { content, ...fingerprint }, last.get(key), grounds, site);
    const staged = fate === 'add' || fate === 'replace' ? wanted.size + 1 : null;
    if (staged !== null) {
      const flush = fate === 'replace' && flushes-- > 0;
      writeContent(content, stagedAt(staged, site), `${site.folder}/${page.path}`, flush, site.disk);
    }
    wanted.set(key, { path: page.path, from: page.from, ...fingerprint, fate, staged });
  };
  for await (const page of pages) stage(page);
  for (const page of closing([...wanted.values()])) stage(page);
  return wanted;
}

/** Makes the pages that tell of all other files of the site. */
export type Closing = (files: readonly Listed[]) => Iterable<Page>;

// A file that takes the place of another is flushed to the device first, so that a power cut leaves one of the two.
// A new look changes every page, and that many flushes would take minutes on a USB stick: beyond this number the
// system flushes when it likes, and the next build mends what a power cut has torn, since it compares bytes.
const MOST_FLUSHES = 256;

function fateOf(
  path: string,
  { content, bytes }: Fingerprint & { content: Content },
  last: Listed | undefined,
  grounds: Grounds,
  { folder, disk }: Site,
): Fate {
  const stats = grounds.statsOf(path);
  // What lies in a folder that stands in the way is looked at later, when it is known what of it is to be removed.
  if (stats === null || stats.isDirectory()) return 'add';
  if (!stats.isFile()) return 'refused';
  if (stats.size === bytes && isSame(content, `${folder}/${path}`, disk)) return 'same';
  return last !== undefined && isSpelling(last.path, path, stats, grounds) ? 'replace' : 'refused';
}

/** Whether a listed path names the same file as a path: the same words, or a file system that takes them for the same. */
export function isSpelling(listed: string, path: string, stats: Stats | null, grounds: Grounds): boolean {
  if (listed === path) return true;
  const there = grounds.statsOf(listed);
  return there !== null && stats !== null && there.ino === stats.ino && there.dev === stats.dev;
}

interface Claims {
  wanted: ReadonlyMap<string, Wanted>;
  /** Folded folder to the first page in it. */
  folders: Map<string, Page>;
  /** Folders as written, so that each is looked at once. */
  seen: Set<string>;
}

/** The page's folded path, if it is sound and free. */
function claim(page: Page, { wanted, folders, seen }: Claims): string {
  const fault = faultInAddress(page.path);
  if (fault !== null) throw unsafe(page, fault);
  const key = folded(page.path);
  const rival = wanted.get(key) ?? folders.get(key);
  if (rival !== undefined) throw claimedTwice(rival, page);
  if (!seen.has(folderOf(page.path))) {
    seen.add(folderOf(page.path));
    for (const folder of foldersOf(key)) {
      const file = wanted.get(folder);
      if (file !== undefined) throw claimedTwice(file, page);
      if (!folders.has(folder)) folders.set(folder, page);
    }
  }
  return key;
}

function unsafe({ path, from }: Page, fault: string): Fault {
  return new Fault(
    'input',
    `${from} asks for the path ${JSON.stringify(path)} in the site, which ${fault}.`,
    'Give it a plain relative path.',
  );
}

function claimedTwice(first: Pick<Page, 'path' | 'from'>, second: Page): Fault {
  const message =
    first.path === second.path
      ? `${first.from} and ${second.from} both ask for ${first.path} in the site.`
      : `${first.from} asks for ${first.path} in the site and ${second.from} for ${second.path}, which cannot stand side by side on every system.`;
  return new Fault('input', message, 'Rename one of the two.');
}
