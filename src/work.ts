import { lookUpIn, readEntry, type Surroundings } from './entry.ts';
import type { Archive } from './model/archive.ts';
import type { Article } from './model/article.ts';
import type { Entry } from './model/entry.ts';
import { Fault } from './model/fault.ts';
import type { Page } from './model/page.ts';
import type { Problem } from './model/problem.ts';
import type { Folder, SourceFile } from './model/seed.ts';
import { type CardDraft, cardOf } from './relate/card.ts';
import { withoutBlocked } from './relate/names/blocked.ts';
import { identified } from './relate/names/identified.ts';
import { archiveCard } from './render/cards/archive-card.ts';
import type { RenderContext } from './render/context.ts';
import { copiesPage, copiesPagesOf } from './render/copies/copies.ts';
import { type Excerpt, excerptsOf } from './render/excerpts.ts';
import { archivePages, articlePages, drawerPages } from './render/pages.ts';
import { reviewExcerptsOf } from './render/review/excerpts.ts';
import { type RollLine, rollLines } from './render/rolls.ts';
import { openSearchables } from './render/search/searchable.ts';
import { sidecarOf } from './render/sidecar.ts';
import { openTemplates } from './render/templates.ts';
import type { Searchable } from './search/searchable.ts';
import type { Settings } from './settings.ts';
import { NO_CACHE, openCache } from './write/cache.ts';
import { realDisk } from './write/disk.ts';
import { stagingIn } from './write/site.ts';
import { openStager, type Staged, type Stager, type Turn } from './write/stage.ts';

export type { Turn } from './write/stage.ts';

/** What the work on single articles goes by from the start. It can be sent to another thread. */
export interface Premises {
  folder: Pick<Folder, 'seeds' | 'files'>;
  settings: Settings;
  /** ISO 8601; null publishes nothing that is under embargo. */
  today: string | null;
  /** The folder in which entries are kept (absolute); null where none are. */
  cache: string | null;
  /** What tells this version of the program's reading from others. */
  reader: string;
  /** The folder of the site (absolute), and whether to write compressed files beside texts. */
  out: string;
  compress: boolean;
}

/** What all pages of a build share, in a form that can be sent to another thread. */
export interface Knowledge extends Omit<RenderContext, 'preview' | 'render'> {
  /** Name (`article.eta`) to text. */
  templates: ReadonlyMap<string, string>;
}

/** What the first pass makes of a seed; `key` is that under which the cache keeps its entry. */
export type FirstReading = { file: SourceFile; problems: Problem[] } & (
  | { kind: 'unreadable' }
  | { kind: 'withheld'; key: string }
  | { kind: 'published'; key: string; sha256: string; draft: CardDraft }
);

/** A seed that is published, with the SHA-256 that the second pass must find again. */
export interface PublishedSeed {
  file: SourceFile;
  sha256: string;
}

/** What the second pass makes of an article. */
export interface Rendered {
  files: Staged[];
  /** What other pages show of it, each as a line for its drawer. */
  excerpts: { drawer: string; line: string }[];
  lines: RollLine[];
  /** What the search knows of it; null where the archive has none. */
  searchable: Searchable | null;
}

/** Articles that are compared: a cluster, by its place in the archive's list, and the seeds of its cards. */
export interface Comparison {
  cluster: number;
  seeds: PublishedSeed[];
}

/**
 * The work on single articles, and on pages that need nothing but an archive: whoever does it, the results are the same. What
 * is to be written is staged by whoever makes it.
 */
export interface Work {
  read: (seed: SourceFile) => Promise<FirstReading>;
  /** Takes in what the tasks below need. */
  know: (knowledge: Knowledge) => void;
  render: (seed: PublishedSeed) => Promise<Rendered>;
  open: (drawer: [key: string, lines: string[]]) => Promise<Staged[]>;
  compare: (comparison: Comparison) => Promise<Staged[]>;
  /** Makes a part of the pages about the archive as a whole, known by its number. */
  tell: (part: number) => Promise<Staged[]>;
}

/** Opens the work for one of several who do it; its turn in staging is that of no other. */
export function openWork(premises: Premises, turn: Turn): Work {
  const surroundings = surroundingsOf(premises);
  const stager = openStager(stagingIn(premises.out, realDisk), turn, premises.compress);
  let informed: Informed | null = null;
  const known = () => {
    if (informed === null) throw new Error('the archive is not known yet');
    return informed;
  };
  return {
    read: (file) => firstReading(file, surroundings, premises.today),
    know(knowledge) {
      const context = contextOf(knowledge);
      informed = { context, searchableOf: context.config.search ? openSearchables(context) : () => null };
    },
    render: (seed) => rendered(seed, surroundings, known(), stager),
    open: ([drawer, lines]) =>
      staged(
        drawerPages(
          drawer,
          lines.map((line) => JSON.parse(line) as Excerpt),
          known().context,
        ),
        stager,
      ),
    compare: async (comparison) => staged(compared(comparison, surroundings, known().context), stager),
    tell: (part) => staged(archivePages(part, known().context), stager),
  };
}

interface Informed {
  context: RenderContext;
  searchableOf: (entry: Entry) => Searchable | null;
}

export function surroundingsOf({ folder, settings, cache, reader }: Premises): Surroundings {
  return { settings, lookUp: lookUpIn(folder), cache: cache === null ? NO_CACHE : openCache(cache), reader };
}

export function contextOf({ templates, ...shared }: Knowledge): RenderContext {
  return { ...shared, preview: archiveCard(shared), render: openTemplates(templates) };
}

/** Each seed becomes an entry, and of what may be shown of it only its card is kept. */
async function firstReading(file: SourceFile, surroundings: Surroundings, today: string | null): Promise<FirstReading> {
  const read = await readEntry(file, surroundings);
  if (read.kind === 'unreadable') return { kind: 'unreadable', file, problems: [read.problem] };
  const { article, original } = read.entry;
  const known = { file, problems: article.problems, key: read.key };
  return isPublic(article, today)
    ? { kind: 'published', ...known, sha256: original.sha256, draft: cardOf(read.shown) }
    : { kind: 'withheld', ...known };
}

function isPublic({ visibility }: Article, today: string | null): boolean {
  switch (visibility.kind) {
    case 'public':
      return true;
    case 'withheld':
      return false;
    case 'embargo':
      return today !== null && visibility.until <= today;
  }
}

/** Each entry is read again, so that no stage holds all texts. */
async function rendered(
  seed: PublishedSeed,
  surroundings: Surroundings,
  { context, searchableOf }: Informed,
  stager: Stager,
): Promise<Rendered> {
  const read = await readAgain(seed, surroundings, context.archive);
  const entry = identified(read, context.archive);
  const record = sidecarOf(entry, context);
  return {
    files: await staged(articlePages(entry, record, seed.file.location, context), stager),
    excerpts: [...excerptsOf(entry, context), ...reviewExcerptsOf(read, entry, context)].map(({ drawer, excerpt }) => ({
      drawer,
      line: JSON.stringify(excerpt),
    })),
    lines: [...rollLines(record, context)],
    searchable: searchableOf(entry),
  };
}

/** The pages that compare the versions of a text; each needs the texts of a few articles at once. */
async function* compared(
  { cluster: place, seeds }: Comparison,
  surroundings: Surroundings,
  context: RenderContext,
): AsyncGenerator<Page> {
  const cluster = context.archive.clusters[place];
  if (cluster === undefined) throw new Error(`there is no cluster ${place}`);
  for (const plan of copiesPagesOf(cluster)) {
    const entries: Entry[] = [];
    for (const { path } of plan.cards) {
      const seed = seeds.find(({ file }) => file.path === path);
      if (seed !== undefined) entries.push(await readAgain(seed, surroundings, context.archive));
    }
    yield copiesPage(plan, entries, context);
  }
}

async function staged(pages: AsyncIterable<Page> | Iterable<Page>, { withPacked }: Stager): Promise<Staged[]> {
  const files: Staged[] = [];
  for await (const page of pages) for await (const file of withPacked(page)) files.push(file);
  return files;
}

/** What may be shown of a seed's entry, as the first pass found it, without what a person struck out. Throws a Fault where the seed has changed. */
async function readAgain(
  { file, sha256 }: PublishedSeed,
  surroundings: Surroundings,
  archive: Archive,
): Promise<Entry> {
  const read = await readEntry(file, surroundings);
  if (read.kind === 'unreadable' || read.entry.original.sha256 !== sha256) throw changedMeanwhile(file.path);
  return withoutBlocked(read.shown, archive);
}

function changedMeanwhile(path: string): Fault {
  return new Fault('environment', `${path} changed while the archive was being built.`, 'Build again.');
}
