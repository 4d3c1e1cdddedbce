import { forgetLexemes, readEntry, type Surroundings } from './entry.ts';
import { contextOf, type Knowledge } from './knowledge.ts';
import type { Archive } from './model/archive.ts';
import type { Article } from './model/article.ts';
import type { Entry } from './model/entry.ts';
import { Fault } from './model/fault.ts';
import type { Page } from './model/page.ts';
import type { Problem } from './model/problem.ts';
import type { Folder, SourceFile } from './model/seed.ts';
import { lookUpIn } from './read/look-up.ts';
import { type Again, type Made, takenOrMade } from './receipts.ts';
import { withoutBlocked } from './relate/names/blocked.ts';
import { identified } from './relate/names/identified.ts';
import { toldOf } from './render/article/told.ts';
import { cardIn, type RenderContext } from './render/context.ts';
import { copiesPage, copiesPagesOf } from './render/copies/copies.ts';
import { type Excerpts, excerptsOf } from './render/excerpts.ts';
import { archivePages, articlePages, drawerPages } from './render/pages.ts';
import { originalPath } from './render/paths.ts';
import { reviewExcerptsOf } from './render/review/excerpts.ts';
import { type RollLine, rollLines } from './render/rolls.ts';
import { openSearchables } from './render/search/searchable.ts';
import { openWitness, type Witness } from './render/witness.ts';
import type { Searchable } from './search/searchable.ts';
import type { Settings } from './settings.ts';
import { openCache } from './write/cache.ts';
import { realDisk } from './write/disk.ts';
import { type Drawer, openDrawer } from './write/drawers.ts';
import { openShelf, type Place, type Shelf } from './write/shelf.ts';
import { stagingIn } from './write/site.ts';
import { openStager, type Staged, type Stager, type Turn } from './write/stage.ts';

export type { Turn } from './write/stage.ts';

/** What the work on single articles goes by from the start. It can be sent to another thread. */
export interface Premises {
  folder: Pick<Folder, 'location' | 'seeds' | 'files'>;
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

/**
 * What the first pass makes of a seed; `key` is that under which the cache keeps its entry, if not already `kept`. The draft of
 * its card is in JSON: what is read from that is two thirds as large as what comes from another thread by itself, read in half
 * the time, and none of its strings holds the whole text that it was cut from.
 */
export type FirstReading = { file: SourceFile; problems: Problem[] } & (
  | { kind: 'unreadable' }
  | { kind: 'withheld'; key: string; kept: boolean }
  | { kind: 'published'; key: string; kept: boolean; mark: string; draft: string; place: Place }
);

/** A seed that is published, and where what may be shown of its entry lies for the second pass. */
export interface PublishedSeed {
  file: SourceFile;
  place: Place;
  /** Of all that its entry was made of. */
  mark: string;
}

/** What the second pass makes of an article. */
export interface Rendered extends Made {
  /** What other pages show of it, each as a line for its drawer. */
  excerpts: { drawer: string; kind: string; line: string }[];
  lines: RollLine[];
  /** What the search knows of it; null where the archive has none. */
  searchable: Searchable | null;
}

/** Articles that are compared: a cluster, by its number in the archive's list, and where the entries of its cards lie. */
export interface Comparison {
  cluster: number;
  places: Place[];
}

/**
 * The work on single articles, and on pages that need nothing but an archive: whoever does it, the results are the same. What
 * is to be written is staged by whoever makes it.
 */
export interface Work {
  read: (seed: SourceFile) => Promise<FirstReading>;
  /** Takes in what the tasks below need. */
  know: (knowledge: Knowledge) => void;
  render: (seed: Again<PublishedSeed>) => Promise<Rendered>;
  open: (drawer: Again<Drawer>) => Promise<Made>;
  compare: (comparison: Comparison) => Promise<Staged[]>;
  /** Makes a part of the pages about the archive as a whole, known by its number. */
  tell: (part: number) => Promise<Staged[]>;
  /** Lets go of what is only good for reading. */
  rest: () => void;
  /** Lets go of what it laid aside. */
  close: () => void;
}

/** Opens the work for one of several who do it; its turn in staging is that of no other. */
export function openWork(premises: Premises, turn: Turn): Work {
  const { folder, settings, cache, reader } = premises;
  const surroundings = { settings, lookUp: lookUpIn(folder), cache: openCache(cache), reader };
  const site = stagingIn(premises.out, realDisk);
  const stager = openStager(site, turn, premises.compress);
  const shelf = openShelf(turn.turn, site);
  let informed: Informed | null = null;
  const known = () => {
    if (informed === null) throw new Error('the archive is not known yet');
    return informed;
  };
  return {
    read: (file) => firstReading(file, surroundings, shelf, premises.today),
    know(knowledge) {
      const context = contextOf(knowledge);
      const witness = openWitness(context);
      informed = { context, witness, searchableOf: context.config.search ? openSearchables(context) : () => null };
    },
    render: (seed) => rendered(seed, shelf, known(), stager),
    open: (drawer) => opened(drawer, known(), stager),
    compare: async (comparison) => stager.stageAll(compared(comparison, shelf, known().context)),
    tell: (part) => stager.stageAll(archivePages(part, known().context)),
    rest: forgetLexemes,
    close: shelf.close,
  };
}

interface Informed {
  context: RenderContext;
  witness: Witness;
  searchableOf: (entry: Entry) => Searchable | null;
}

/** Each seed becomes an entry; what may be shown of it is laid aside, so that no stage holds all texts, and its card is kept. */
async function firstReading(
  file: SourceFile,
  surroundings: Surroundings,
  shelf: Shelf,
  today: string | null,
): Promise<FirstReading> {
  const read = await readEntry(file, surroundings);
  if (read.kind === 'unreadable') return { kind: 'unreadable', file, problems: [read.problem] };
  const { article } = read.entry;
  const known = { file, problems: article.problems, key: read.key, kept: read.kept };
  return isPublic(article, today)
    ? { kind: 'published', ...known, mark: read.mark, draft: JSON.stringify(read.draft), place: shelf.put(read.shown) }
    : { kind: 'withheld', ...known };
}

/** Whether an article is published in a build on this day (ISO 8601; null: in one that has none). */
export function isPublic({ visibility }: Article, today: string | null): boolean {
  switch (visibility.kind) {
    case 'public':
      return true;
    case 'withheld':
      return false;
    case 'embargo':
      return today !== null && visibility.until <= today;
  }
}

async function rendered(
  { file, place, ...task }: Again<PublishedSeed>,
  shelf: Shelf,
  { context, witness, searchableOf }: Informed,
  stager: Stager,
): Promise<Rendered> {
  const witnessed = task.former === null ? context : witness.begin();
  const read = entryAt(place, shelf, witnessed.archive);
  const entry = identified(read, witnessed.archive);
  const told = toldOf(entry, witnessed);
  const pages = () => articlePages(entry, told, file.location, witnessed);
  const made = await takenOrMade(task, pages, { witness, stager });
  refuseChanged(entry, made.files, context.archive);
  return {
    ...made,
    excerpts: [...excerptsOf(entry, context), ...reviewExcerptsOf(read, entry, context)].map(({ drawer, excerpt }) => ({
      drawer,
      kind: excerpt.kind,
      line: JSON.stringify(excerpt),
    })),
    lines: [...rollLines(told, context)],
    searchable: searchableOf(entry),
  };
}

async function opened(
  { former, ...drawer }: Again<Drawer>,
  { context, witness }: Informed,
  stager: Stager,
): Promise<Made> {
  const { linesOf, mark, close } = openDrawer(drawer);
  try {
    const excerpts: Excerpts = (kind) => linesOf(kind, JSON.parse);
    const witnessed = former === null ? context : witness.begin();
    const pages = () => drawerPages(drawer.key, excerpts, witnessed);
    return await takenOrMade({ mark: former === null ? '' : mark(), former }, pages, { witness, stager });
  } finally {
    close();
  }
}

/** The pages that compare the versions of a text; each needs the texts of a few articles at once. */
function* compared({ cluster: number, places }: Comparison, shelf: Shelf, context: RenderContext): Generator<Page> {
  const cluster = context.archive.clusters[number];
  if (cluster === undefined) throw new Error(`there is no cluster ${number}`);
  const placeOf = new Map(cluster.cards.map(({ path }, index) => [path, places[index]]));
  for (const plan of copiesPagesOf(cluster)) {
    const entries = plan.cards.flatMap(({ path }) => {
      const place = placeOf.get(path);
      return place === undefined ? [] : [entryAt(place, shelf, context.archive)];
    });
    yield copiesPage(plan, entries, context);
  }
}

/** What may be shown of a seed's entry, as the first pass found it, without what a person struck out. */
function entryAt(place: Place, shelf: Shelf, archive: Archive): Entry {
  return withoutBlocked(shelf.take(place) as Entry, archive);
}

/** What is copied of a seed must be what the first pass read in it; else a Fault is thrown. */
function refuseChanged({ article: { path }, original }: Entry, files: readonly Staged[], archive: Archive): void {
  const copied = originalPath(cardIn(archive, path).name, path);
  const copy = files.find((file) => file.path === copied);
  if (copy !== undefined && copy.sha256 !== original.sha256)
    throw new Fault('environment', `${path} changed while the archive was being built.`, 'Build again.');
}
