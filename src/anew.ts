import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Crew, openCrew, stagersOf } from './crew.ts';
import { contextOf, type Knowledge } from './knowledge.ts';
import type { Archive } from './model/archive.ts';
import type { Introduction } from './model/introduction.ts';
import { CACHE_FOLDER } from './model/kept.ts';
import type { Drawing, Page } from './model/page.ts';
import type { Problem } from './model/problem.ts';
import type { Folder, SourceFile } from './model/seed.ts';
import type { LookUp } from './parse/attach.ts';
import { parseIntroduction } from './parse/introduction.ts';
import { isThere } from './read/around.ts';
import { type PaintBoxFiles, readPaintBox, readPublicFolder, readTemplates, readText } from './read/assets.ts';
import { listFolder } from './read/folder.ts';
import { lookUpIn } from './read/look-up.ts';
import { reportUnread } from './read/unread.ts';
import { fileAddressesOf } from './relate/addresses.ts';
import type { CardDraft } from './relate/card.ts';
import { relate } from './relate/relate.ts';
import { cardPictures } from './render/cards/article-card.ts';
import { iconDrawings } from './render/cards/icons.ts';
import { openPainter, type Paint } from './render/cards/painter.ts';
import { isCardPath } from './render/cards/picture.ts';
import type { RenderContext } from './render/context.ts';
import { dataPages } from './render/data/pages.ts';
import { ARCHIVE_PART_NUMBERS } from './render/pages.ts';
import { closingLines, rollPages } from './render/rolls.ts';
import { siteFiles } from './render/site-files.ts';
import { sitemapPages } from './render/sitemap.ts';
import { strayTemplates } from './render/stray-templates.ts';
import { openSearching } from './searching.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Comparison, Premises, PublishedSeed } from './work.ts';
import { type Cache, openCache } from './write/cache.ts';
import { openDrawers } from './write/drawers.ts';
import { fixityPage } from './write/fixity.ts';
import { openPublishing, type Published, type Publishing } from './write/publish.ts';
import type { Staged } from './write/stage.ts';

export interface BuildOptions {
  /** The content folder and the output folder, absolute. */
  folder: string;
  out: string;
  baseUrl: string | null;
  /** ISO 8601; null publishes nothing that is under embargo. */
  today: string | null;
  /** Whether to write compressed files beside texts, for servers that hand them on. */
  compress: boolean;
  /** Whether to keep in the content folder what was read in its seeds, and what became of them. */
  cache: boolean;
  /** Whether to look at every byte even where times and sizes say that nothing has changed. */
  verify: boolean;
  /** How many threads do the work on single articles; null where that follows from the machine and the archive. */
  jobs: number | null;
  /** Of this program. */
  version: string;
  /** Where this program's own templates, public files, scripts of the search and programs of threads lie, the mark of its reading, and all folders of its own. */
  packaged: {
    folders: string[];
    templates: string;
    publicFolders: string[];
    search: string;
    thread: string;
    workshop: string;
    reader: string;
  } & PaintBoxFiles;
  onProgress: (progress: Progress) => void;
}

export interface Progress {
  phase: 'reading' | 'writing';
  done: number;
  total: number;
}

export interface BuildReport {
  /** How many articles the site holds, and how many seeds it holds back. */
  articles: number;
  withheld: number;
  /** Where the site will stand, by the options or by archive.yaml. */
  baseUrl: string | null;
  published: Published;
  problems: Problem[];
}

/** What a build came to know, by which an article that changed can be shown before the next one is done (glimpse.ts). */
export interface Known {
  premises: Premises;
  context: RenderContext;
}

/** The main program: a folder of seeds becomes the site in `out`. Throws a Fault where nothing could be published. */
export async function buildAnew(options: BuildOptions): Promise<{ report: BuildReport; known: Known }> {
  const folder = await listFolder(options.folder, { skip: [options.out] });
  const { location, seeds, files } = folder;
  const premises: Premises = {
    folder: { location, seeds, files },
    settings: readSettings(folder, options),
    today: options.today,
    cache: options.cache ? join(location, CACHE_FOLDER) : null,
    reader: await readText(options.packaged.reader),
    out: options.out,
    compress: options.compress,
  };
  const jobs = jobsOf(options.jobs, folder);
  const publishing = await openPublishing(options.out, {
    compress: options.compress,
    stagers: stagersOf(jobs),
    closing: (files) => [fixityPage(files)],
  });
  try {
    const crew = await openCrew(jobs, premises, options.packaged.thread);
    try {
      return await buildWith({ crew, publishing, folder, premises }, options);
    } finally {
      await crew.close();
    }
  } finally {
    publishing.close();
  }
}

/** Below so many seeds to a thread, the threads would take longer to begin than to do the work. */
const SEEDS_PER_THREAD = 100;

function jobsOf(wanted: number | null, { seeds }: Folder): number {
  return wanted ?? Math.max(1, Math.min(availableParallelism(), Math.floor(seeds.length / SEEDS_PER_THREAD)));
}

/** What a build goes by, and who does it. */
interface Means {
  crew: Crew;
  publishing: Publishing;
  folder: Folder;
  premises: Premises;
}

async function buildWith(
  { crew, publishing, folder, premises }: Means,
  options: BuildOptions,
): Promise<{ report: BuildReport; known: Known }> {
  const { settings } = premises;
  const pass = await readSeeds(folder, crew, openCache(premises.cache), options);
  // Nobody needs the drafts then, which hold more than the archive does.
  const { archive, problems } = relate(pass.drafts.splice(0), settings.statements);
  const front = readIntroduction(settings, lookUpIn(folder));
  const packaged = await readTemplates(options.packaged.templates);
  const knowledge: Knowledge = {
    archive,
    config: settings.config,
    version: options.version,
    introduction: front.introduction,
    attachments: attachmentsOf(archive, front.introduction),
    templates: new Map([...packaged, ...folder.templates]),
  };
  crew.know(knowledge);
  const context = contextOf(knowledge);
  const published = await publishing.publish(pagesOf({ folder, seeds: pass.seeds, context, crew }, options));
  const report = {
    articles: archive.cards.length,
    withheld: pass.withheld,
    baseUrl: settings.config.baseUrl,
    published,
    problems: [
      ...folder.problems,
      ...settings.problems,
      ...pass.problems,
      ...problems,
      ...front.problems,
      ...strayTemplates(folder.templates, packaged),
      ...reportUnread([...folder.files.values()], context.attachments, folder.seeds),
      ...published.problems,
    ],
  };
  return { report, known: { premises, context } };
}

interface FirstPass {
  drafts: CardDraft[];
  /** The seeds that are published, by the paths on their cards. */
  seeds: Map<string, PublishedSeed>;
  withheld: number;
  problems: Problem[];
}

/** Pass one: of each seed that is published its card is kept, and its entry is laid aside. */
async function readSeeds(
  { seeds }: Folder,
  crew: Crew,
  cache: Cache,
  { onProgress }: BuildOptions,
): Promise<FirstPass> {
  const pass: FirstPass = { drafts: [], seeds: new Map(), withheld: 0, problems: [] };
  const kept = new Set<string>();
  let done = 0;
  for await (const { file, ...reading } of crew.each('read', seeds)) {
    pass.problems.push(...reading.problems);
    if (reading.kind !== 'unreadable') kept.add(reading.key);
    if (reading.kind === 'withheld') pass.withheld += 1;
    if (reading.kind === 'published') {
      pass.drafts.push(reading.draft);
      pass.seeds.set(reading.draft.path, { file, place: reading.place });
    }
    done += 1;
    onProgress({ phase: 'reading', done, total: seeds.length });
  }
  cache.keepOnly(kept);
  return pass;
}

/** The front-page text of archive.yaml, if it has one. */
function readIntroduction({ config: { frontPage } }: Settings, lookUp: LookUp) {
  return frontPage === null ? { introduction: null, problems: [] } : parseIntroduction(frontPage, lookUp);
}

/** The addresses of all files that are published since an article or the front-page text refers to them. */
function attachmentsOf({ cards }: Archive, introduction: Introduction | null): Map<string, string> {
  return fileAddressesOf([
    ...cards.flatMap((card) => card.attachments),
    ...(introduction?.attachments ?? []).map(({ path }) => path),
  ]);
}

/** What the second pass goes by. */
interface SecondPass {
  folder: Folder;
  seeds: FirstPass['seeds'];
  context: RenderContext;
  crew: Crew;
}

/** Pass two: the pages of the site, one after the other; what the crew made is staged already. */
async function* pagesOf(pass: SecondPass, options: BuildOptions): AsyncGenerator<Page | Staged> {
  const { folder, context } = pass;
  const paths: string[] = [];
  for await (const page of madePages(pass, options)) {
    paths.push(page.path);
    yield page;
  }
  yield* sitemapPages(paths, context);
  const draw = openStudio(options, context.config.cards !== 'all');
  for (const drawing of cardPictures(context)) yield await draw(drawing);
  yield* attachmentPages(folder, context);
  const icons: Page[] = [];
  for (const drawing of iconDrawings(context)) icons.push(await draw(drawing));
  yield* publicPages(folder, options.packaged.publicFolders, [...siteFiles(context), ...icons]);
}

/** The pages that are made of the texts. */
async function* madePages(pass: SecondPass, options: BuildOptions): AsyncGenerator<Page | Staged> {
  const { context, crew } = pass;
  const { cards } = context.archive;
  const drawers = openDrawers(options.out);
  const searching = context.config.search ? openSearching(context, options.out, options.packaged.search) : null;
  try {
    let done = 0;
    const seeds = cards.map(({ path }) => seedAt(path, pass));
    for await (const { files, excerpts, lines, searchable } of crew.each('render', seeds)) {
      yield* files;
      for (const { drawer, line } of excerpts) drawers.put(drawer, line);
      for (const { roll, line } of lines) drawers.note(roll, line);
      if (searching !== null && searchable !== null) yield* searching.add(searchable);
      done += 1;
      options.onProgress({ phase: 'writing', done, total: cards.length });
    }
    // Before the drawers are opened, since the index holds much and so does the drawer of a name that all articles have.
    if (searching !== null) yield* searching.complete();
    for await (const files of crew.each('open', drawers.open())) yield* files;
    for (const { roll, line } of closingLines(context)) drawers.note(roll, line);
    yield* rollPages(drawers.roll);
    yield* dataPages(drawers.sizeOf, context);
  } finally {
    drawers.close();
    searching?.close();
  }
  for await (const files of crew.each('compare', comparisons(pass))) yield* files;
  for await (const files of crew.each('tell', ARCHIVE_PART_NUMBERS)) yield* files;
}

function seedAt(path: string, pass: Pick<SecondPass, 'seeds'>): PublishedSeed {
  const seed = pass.seeds.get(path);
  if (seed === undefined) throw new Error(`${path} has a card and no seed`);
  return seed;
}

function* comparisons(pass: SecondPass): Generator<Comparison> {
  for (const [cluster, { cards }] of pass.context.archive.clusters.entries())
    yield { cluster, places: cards.map(({ path }) => seedAt(path, pass).place) };
}

/** Draws pictures, `few` or many. A card is not drawn again where it stands in the site, and what is needed to draw is read when it is. */
function openStudio({ out, packaged }: BuildOptions, few: boolean): (drawing: Drawing) => Promise<Page> {
  let opened: Promise<Paint> | null = null;
  const open = async () => openPainter(await readPaintBox(packaged), few);
  return async ({ path, svg }) => {
    const there = join(out, path);
    const from = 'the pictures for previews';
    if (isCardPath(path) && isThere(there)) return { path, content: { copyOf: there }, from };
    opened ??= open();
    return { path, content: (await opened)(svg), from };
  };
}

function* attachmentPages({ files }: Folder, { attachments }: RenderContext): Generator<Page> {
  for (const [from, path] of attachments) {
    const file = files.get(from);
    if (file !== undefined) yield { path, content: { copyOf: file.location }, from };
  }
}

/** Files at fixed places: what is made of this archive replaces one of ours of the same name, and the archive's own replaces both. */
async function* publicPages(folder: Folder, packaged: readonly string[], made: readonly Page[]): AsyncGenerator<Page> {
  const pages = new Map<string, Page>();
  for (const location of packaged)
    for (const page of publicFilePages(await readPublicFolder(location))) pages.set(page.path, page);
  for (const page of [...made, ...publicFilePages(folder.publicFiles)]) pages.set(page.path, page);
  yield* pages.values();
}

function publicFilePages(files: readonly SourceFile[]): Page[] {
  return files.map(({ path, location }) => ({ path, content: { copyOf: location }, from: `public/${path}` }));
}
