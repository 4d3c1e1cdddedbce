import { hash } from 'node:crypto';
import { findCorrected } from './extract/corrected/corrected.ts';
import { shownOf } from './extract/shown/shown.ts';
import { withDetector } from './language/detect.ts';
import type { Entry } from './model/entry.ts';
import { systemCodeOf } from './model/fault.ts';
import { NO_FINDINGS } from './model/finding.ts';
import { NO_CORRECTIONS } from './model/override.ts';
import type { Problem } from './model/problem.ts';
import type { Seed, SourceFile } from './model/seed.ts';
import { parseArticle } from './parse/article.ts';
import type { LookUp } from './parse/attach.ts';
import { fileNameTitle } from './parse/file-name.ts';
import { readSeed, type SealedSeed } from './read/seed.ts';
import { type CardDraft, cardOf } from './relate/card.ts';
import type { Settings } from './settings.ts';
import type { Cache } from './write/cache.ts';

export { forgetLexemes } from './extract/lexeme.ts';

/**
 * What became of one seed: its entry as it was read, for the person who keeps it, and as the archive may show it, with the card
 * of that; the key under which it is kept, a mark of all that it was made of, and whether it was kept already.
 */
export type EntryRead =
  | { kind: 'entry'; entry: Entry; shown: Entry; draft: CardDraft; key: string; mark: string; kept: boolean }
  | { kind: 'unreadable'; problem: Problem };

/** What reading one seed needs to know of the others, and where what was read before is kept. */
export interface Surroundings {
  settings: Settings;
  lookUp: LookUp;
  cache: Cache;
  /** What tells this version of the program's reading from others. */
  reader: string;
}

/** One seed → its entry; where the system does not let it be read, the problem `seed-unreadable`. */
export async function readEntry(file: SourceFile, surroundings: Surroundings): Promise<EntryRead> {
  try {
    const seed = await readSeed(file);
    const key = cacheKey(file.path, seed.sha256, surroundings);
    return { kind: 'entry', key, ...(await withDetector(() => keptEntry(key, seed, surroundings))) };
  } catch (error) {
    const reason = systemCodeOf(error);
    if (reason === null) throw error;
    return { kind: 'unreadable', problem: unreadableSeed(file.path, reason) };
  }
}

/** An entry as the cache keeps it: with its card, and with what it was told of other files, which must still be so. */
interface Kept {
  entry: Entry;
  draft: CardDraft;
  asked: Map<string, ReturnType<LookUp>>;
}

type EntryKept = Omit<Extract<EntryRead, { kind: 'entry' }>, 'kind' | 'key'>;

/** The entry from the cache, if it is there; else it is made and kept. */
async function keptEntry(key: string, seed: SealedSeed, surroundings: Surroundings): Promise<EntryKept> {
  const kept = surroundings.cache.get(key) as Kept | undefined;
  if (kept !== undefined && [...kept.asked].every(([other, answer]) => surroundings.lookUp(other) === answer)) {
    const { entry, draft, asked } = kept;
    return { entry, shown: shownOf(entry, fileNameTitle), draft, mark: markOf(key, asked), kept: true };
  }
  const asked: Kept['asked'] = new Map();
  const lookUp: LookUp = (other) => {
    const answer = surroundings.lookUp(other);
    asked.set(other, answer);
    return answer;
  };
  const entry = entryOf(await seed.open(), { ...surroundings, lookUp });
  const shown = shownOf(entry, fileNameTitle);
  const draft = cardOf(shown);
  surroundings.cache.put(key, { entry, draft, asked } satisfies Kept);
  return { entry, shown, draft, mark: markOf(key, asked), kept: false };
}

function markOf(key: string, asked: Kept['asked']): string {
  return asked.size === 0 ? key : hash('sha256', JSON.stringify([key, [...asked]]));
}

/** Under which key the cache keeps the entry of a seed: all that it is made of but `lookUp`. */
function cacheKey(
  path: string,
  sha256: string,
  { settings, reader }: Pick<Surroundings, 'settings' | 'reader'>,
): string {
  const { overrides, config } = settings;
  return hash(
    'sha256',
    JSON.stringify([reader, path, sha256, overrides.get(path), config.language, config.access, config.findings]),
  );
}

function entryOf(seed: Seed, { settings: { overrides, config }, lookUp }: Surroundings): Entry {
  const { path, bytes, encoding, sha256 } = seed;
  const override = overrides.get(path) ?? null;
  const article = parseArticle(seed, { override, language: config.language, access: config.access, lookUp });
  const { findings, problems } = config.findings
    ? findCorrected(article, override?.corrections ?? NO_CORRECTIONS)
    : { findings: NO_FINDINGS, problems: [] };
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
