import type { Known } from './anew.ts';
import { readEntry, type Surroundings } from './entry.ts';
import type { Archive } from './model/archive.ts';
import type { LocatedOverride } from './model/override.ts';
import type { SourceFile } from './model/seed.ts';
import { listFolder } from './read/folder.ts';
import { lookUpIn } from './read/look-up.ts';
import { type CardDraft, shownOnPages } from './relate/card.ts';
import { withoutBlocked } from './relate/names/blocked.ts';
import { identified } from './relate/names/identified.ts';
import { toldOf } from './render/article/told.ts';
import { articlePages } from './render/pages.ts';
import { readSettings, type Settings } from './settings.ts';
import { isPublic } from './work.ts';
import { openCache } from './write/cache.ts';

/** A file of the site as it will be, but for what only the next build can tell. */
export interface Glimpsed {
  path: string;
  text: string;
}

/**
 * The pages and records of articles whose seed or override has just changed, long before the whole archive is made again: the
 * texts are as they are now, all that they share with others (who is who, what is related) as it was. `path` is that of a file
 * in the content folder. Nothing of a text that is withheld, or that the last build did not know.
 */
export async function glimpse(path: string, known: Known): Promise<Glimpsed[]> {
  const settings = path === 'overrides.yaml' ? await settingsNow(known) : known.premises.settings;
  const changed = path === 'overrides.yaml' ? newlyCorrected(known.premises.settings, settings) : new Set([path]);
  const { folder, cache, reader } = known.premises;
  const surroundings = { settings, lookUp: lookUpIn(folder), cache: openCache(cache), reader };
  const seeds = folder.seeds.filter((seed) => changed.has(seed.path)).slice(0, MOST);
  const pages = await Promise.all(seeds.map((seed) => glimpseOf(seed, surroundings, known)));
  return pages.flat();
}

/** A person edits a few lines at a time; where more has changed, to wait for the build is as good. */
const MOST = 10;

async function settingsNow({ premises: { folder, settings, out } }: Known): Promise<Settings> {
  return readSettings(await listFolder(folder.location, { skip: [out] }), settings.config);
}

function newlyCorrected(before: Settings, now: Settings): Set<string> {
  const words = (override: LocatedOverride | undefined) => JSON.stringify(override, withoutLines);
  const paths = [...before.overrides.keys(), ...now.overrides.keys()];
  return new Set(paths.filter((path) => words(before.overrides.get(path)) !== words(now.overrides.get(path))));
}

/** A line that comes or goes moves all that stand below it. */
function withoutLines(key: string, value: unknown): unknown {
  return key === 'line' || key === 'lines' ? undefined : value;
}

async function glimpseOf(
  seed: SourceFile,
  surroundings: Surroundings,
  { premises: { today }, context }: Known,
): Promise<Glimpsed[]> {
  const read = await readEntry(seed, surroundings);
  if (read.kind === 'unreadable' || !isPublic(read.entry.article, today)) return [];
  const archive = withCard(context.archive, read.draft);
  if (archive === null) return [];
  const now = { ...context, archive };
  const entry = identified(withoutBlocked(read.shown, archive), archive);
  const pages = articlePages(entry, toldOf(entry, now), seed.location, now);
  return pages.flatMap(({ path, content }) => (typeof content === 'string' ? [{ path, text: content }] : []));
}

/** The archive as it was, with an article's own card as it is now; of its names those that the archive has. Null where it had no card. */
function withCard(archive: Archive, { slug: _, ...draft }: CardDraft): Archive | null {
  const { path } = draft;
  const before = archive.byPath.get(path);
  if (before === undefined) return null;
  const given = archive.nameIds.get(path) ?? [];
  const ids = new Map(archive.ownNameIds.get(path)?.map((id, index) => [id, given[index] ?? id]));
  const names = draft.names.map(({ id }) => id).filter((id) => archive.names.has(ids.get(id) ?? id));
  return {
    ...archive,
    byPath: new Map(archive.byPath).set(path, shownOnPages({ ...draft, name: before.name })),
    ownNameIds: new Map(archive.ownNameIds).set(path, names),
    nameIds: new Map(archive.nameIds).set(
      path,
      names.map((id) => ids.get(id) ?? id),
    ),
  };
}
