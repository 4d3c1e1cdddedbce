import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { BuildReport } from './anew.ts';
import { CACHE_FOLDER } from './model/kept.ts';
import type { Commission } from './options.ts';
import { isAsStamped, type Stamp, stampFolders, stampTree, type Tree } from './read/stamps.ts';
import { NO_CACHE, openCache } from './write/cache.ts';
import { isOfBefore } from './write/problems.ts';

/** What became of a folder when it was last built. */
export interface Memory {
  /** The report of a build that would change nothing; null where it might. */
  recall: () => BuildReport | null;
  /** Remembers a build, if the next could not but say the same. */
  keep: (report: BuildReport) => void;
}

interface Remembered {
  report: BuildReport;
  /** The folders of the site: in each, what comes or goes or takes another's place leaves a trace. */
  site: Stamp[];
}

/** Looks at sizes and times of all that a build is made of, before it begins: what changes meanwhile is seen by the next. */
export function memoryOf(options: Commission): Memory {
  const { folder, out, packaged, cache: keeps, verify } = options;
  const sources = keeps ? treesOf([folder, ...packaged.folders], [out, packaged.modules]) : null;
  if (sources === null) return { recall: () => null, keep: () => {} };
  const key = keyOf(sources, options);
  const settled = sources.every(({ newest }) => newest < Date.now() - COARSEST);
  const cache = settled ? openCache(join(folder, CACHE_FOLDER)) : NO_CACHE;
  return {
    recall() {
      const last = verify ? undefined : (cache.get(key) as Remembered | undefined);
      return last?.site.every(isAsStamped) ? unchanged(last.report) : null;
    },
    keep(report) {
      if (!report.published.problems.some(isOfBefore))
        cache.put(key, { report, site: stampFolders(out) } satisfies Remembered);
    },
  };
}

/** Two changes within the same tick of a file system's clock look like one. The coarsest is that of FAT (milliseconds). */
const COARSEST = 2000;

/** Null where something in one of the folders has no times that could be trusted. */
function treesOf(folders: readonly string[], skip: readonly string[]): Tree[] | null {
  const trees = folders.map((folder) => stampTree(folder, skip));
  return trees.includes(null) ? null : trees.filter((tree) => tree !== null);
}

function keyOf(sources: readonly Tree[], { folder, out, baseUrl, today, compress, version }: Commission): string {
  const asked = JSON.stringify([folder, out, baseUrl, today, compress, version, process.version]);
  return hash('sha256', [asked, ...sources.map(({ stamps }) => stamps)].join('\n'));
}

function unchanged(report: BuildReport): BuildReport {
  const { written, unchanged: same } = report.published;
  return { ...report, published: { ...report.published, written: 0, unchanged: written + same, removed: 0 } };
}
