import type { Stats } from 'node:fs';
import { Fault } from '../model/fault.ts';
import type { Page } from '../model/page.ts';
import { faultInAddress } from './address.ts';
import { packedForms } from './compress.ts';
import { type Content, type Fingerprint, fingerprintOf, isSame, openEncoder, writeContent } from './content.ts';
import { openGrounds } from './ground.ts';
import { type Site, stagedAt } from './site.ts';

/** A file that pages became. */
export interface Prepared extends Fingerprint {
  path: string;
  from: string;
}

/** A file that the site is to hold, and what stands in its place; if that is something else, the file lies in the stage. */
export interface Staged extends Prepared {
  stands: Standing;
  /** The number of its file in the stage; null if nothing is staged for it. */
  staged: number | null;
}

/**
 * What stands at a path: nothing, or a folder, which is looked at later, when it is known what of it is to be removed; a file
 * with the same bytes; another file; what is no file.
 */
type Standing = 'nothing' | 'same' | 'other' | 'no-file';

/** Stages pages one by one; the site stays as it is. Each throws a Fault where a page asks for a path outside. */
export interface Stager {
  stage: (page: Page) => Staged;
  /** The page, and beside it the same compressed, where the build writes that. */
  withPacked: (page: Page) => AsyncGenerator<Staged>;
  /** All of these pages, with their packed forms. */
  stageAll: (pages: AsyncIterable<Page> | Iterable<Page>) => Promise<Staged[]>;
  /** Files of an earlier build, if all of them stand in the site with the same bytes; else null. */
  standing: (files: readonly Prepared[]) => Staged[] | null;
}

/** Several stagers may work on one build: this is the one of that number, from 0, among so many. */
export interface Turn {
  turn: number;
  of: number;
}

/**
 * Compares each page with the file in the site (its bytes, not the manifest's word: a person may have changed it) and stages
 * what is different. No two stagers of a build give a file the same number, and none gives the number 0.
 */
export function openStager(site: StagingSite, { turn, of }: Turn, compress: boolean): Stager {
  const grounds = openGrounds(site);
  const encode = openEncoder(site.disk);
  const scratch = `${site.stage}/packed-${turn}`;
  let number = turn + 1;
  let flushes = MOST_FLUSHES;
  const stage = (page: Page): Staged => {
    const { path, from } = page;
    const fault = faultInAddress(path);
    if (fault !== null) throw unsafe(page, fault);
    const content = encode(page);
    const fingerprint = fingerprintOf(content, site.disk);
    const stands = standingAt(path, grounds.statsOf(path), { content, ...fingerprint }, site);
    if (stands === 'same' || stands === 'no-file') return { path, from, ...fingerprint, stands, staged: null };
    const staged = number;
    number += of;
    const flush = stands === 'other' && flushes-- > 0;
    writeContent(content, stagedAt(staged, site), `${site.folder}/${path}`, flush, site.disk);
    return { path, from, ...fingerprint, stands, staged };
  };
  async function* withPacked(page: Page): AsyncGenerator<Staged> {
    yield stage(page);
    if (compress) for await (const packed of packedForms(page, scratch)) yield stage(packed);
  }
  const stands = ({ path, bytes, sha256 }: Prepared): boolean => {
    const stats = faultInAddress(path) === null ? grounds.statsOf(path) : null;
    if (stats?.isFile() !== true || stats.size !== bytes) return false;
    const there = encode({ content: { copyOf: `${site.folder}/${path}` } });
    return fingerprintOf(there, site.disk).sha256 === sha256;
  };
  return {
    stage,
    withPacked,
    async stageAll(pages) {
      const files: Staged[] = [];
      for await (const page of pages) for await (const file of withPacked(page)) files.push(file);
      return files;
    },
    standing: (files) =>
      files.every(stands) ? files.map((file): Staged => ({ ...file, stands: 'same', staged: null })) : null,
  };
}

/** What of a site a stager needs. */
export type StagingSite = Pick<Site, 'folder' | 'stage' | 'disk'>;

// A file that takes the place of another is flushed to the device first, so that a power cut leaves one of the two.
// A new look changes every page, and that many flushes would take minutes on a USB stick: beyond this number the
// system flushes when it likes, and the next build mends what a power cut has torn, since it compares bytes.
const MOST_FLUSHES = 256;

function standingAt(
  path: string,
  stats: Stats | null,
  { content, bytes }: Fingerprint & { content: Content },
  { folder, disk }: StagingSite,
): Standing {
  if (stats === null || stats.isDirectory()) return 'nothing';
  if (!stats.isFile()) return 'no-file';
  return stats.size === bytes && isSame(content, `${folder}/${path}`, disk) ? 'same' : 'other';
}

function unsafe({ path, from }: Page, fault: string): Fault {
  return new Fault(
    'input',
    `${from} asks for the path ${JSON.stringify(path)} in the site, which ${fault}.`,
    'Give it a plain relative path.',
  );
}
