import { findCorrected } from './extract/corrected/corrected.ts';
import { shownOf } from './extract/shown/shown.ts';
import type { Entry } from './model/entry.ts';
import { systemCodeOf } from './model/fault.ts';
import { NO_CORRECTIONS } from './model/override.ts';
import type { Problem } from './model/problem.ts';
import type { Folder, Seed, SourceFile } from './model/seed.ts';
import { parseArticle } from './parse/article.ts';
import type { LookUp } from './parse/attach.ts';
import { fileNameTitle } from './parse/file-name.ts';
import { readSeed } from './read/seed.ts';
import type { Settings } from './settings.ts';

/** What became of one seed: its entry as it was read, for the person who keeps it, and as the archive may show it. */
export type EntryRead = { kind: 'entry'; entry: Entry; shown: Entry } | { kind: 'unreadable'; problem: Problem };

/** What reading one seed needs to know of the others. */
export interface Surroundings {
  settings: Settings;
  lookUp: LookUp;
}

/** One seed → its entry; where the system does not let it be read, the problem `seed-unreadable`. */
export async function readEntry(file: SourceFile, surroundings: Surroundings): Promise<EntryRead> {
  try {
    const entry = entryOf(await readSeed(file), surroundings);
    return { kind: 'entry', entry, shown: shownOf(entry, fileNameTitle(file.path)) };
  } catch (error) {
    const reason = systemCodeOf(error);
    if (reason === null) throw error;
    return { kind: 'unreadable', problem: unreadableSeed(file.path, reason) };
  }
}

function entryOf(seed: Seed, { settings: { overrides, config }, lookUp }: Surroundings): Entry {
  const { path, bytes, encoding, sha256 } = seed;
  const override = overrides.get(path) ?? null;
  const article = parseArticle(seed, { override, language: config.language, access: config.access, lookUp });
  const { findings, problems } = findCorrected(article, override?.corrections ?? NO_CORRECTIONS);
  return {
    article: { ...article, problems: [...article.problems, ...problems] },
    findings,
    original: { path, bytes, encoding, sha256 },
    withheldWords: 0,
  };
}

function unreadableSeed(file: string, reason: string): Problem {
  return {
    code: 'seed-unreadable',
    severity: 'error',
    message: `It could not be read (${reason}), so it is not in the archive.`,
    file,
    line: null,
    cure: 'See that the file is there and that you may read it, then build again.',
  };
}

/** Says of a path whether a seed or another file of the folder lies there. */
export function lookUpIn({ seeds, files }: Pick<Folder, 'seeds' | 'files'>): LookUp {
  const paths = new Set(seeds.map(({ path }) => path));
  return (path) => (files.has(path) ? 'file' : paths.has(path) ? 'seed' : null);
}
