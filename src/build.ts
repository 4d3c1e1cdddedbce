import { join } from 'node:path';
import { lookUpIn, readEntry, type Surroundings } from './entry.ts';
import type { Archive } from './model/archive.ts';
import type { Article } from './model/article.ts';
import type { Entry } from './model/entry.ts';
import { Fault } from './model/fault.ts';
import type { Introduction } from './model/introduction.ts';
import type { Drawing, Page } from './model/page.ts';
import type { Problem } from './model/problem.ts';
import type { Folder, SourceFile } from './model/seed.ts';
import { parseIntroduction } from './parse/introduction.ts';
import { isThere } from './read/around.ts';
import { type PaintBoxFiles, readPaintBox, readPublicFolder, readTemplates } from './read/assets.ts';
import { listFolder } from './read/folder.ts';
import { reportUnread } from './read/unread.ts';
import { fileAddressesOf } from './relate/addresses.ts';
import { type CardDraft, cardOf } from './relate/card.ts';
import { withoutBlocked } from './relate/names/blocked.ts';
import { identified } from './relate/names/identified.ts';
import { relate } from './relate/relate.ts';
import { archiveCard } from './render/cards/archive-card.ts';
import { cardPictures } from './render/cards/article-card.ts';
import { iconDrawings } from './render/cards/icons.ts';
import { openPainter, type Paint } from './render/cards/painter.ts';
import { isCardPath } from './render/cards/picture.ts';
import type { RenderContext } from './render/context.ts';
import { copiesPage, copiesPagesOf } from './render/copies/copies.ts';
import { dataPages } from './render/data/pages.ts';
import { type Excerpt, excerptsOf } from './render/excerpts.ts';
import { archivePages, articlePages, drawerPages, unmentionedPages } from './render/pages.ts';
import { reviewExcerptsOf } from './render/review/excerpts.ts';
import { closingLines, rollLines, rollPages } from './render/rolls.ts';
import { sidecarOf } from './render/sidecar.ts';
import { siteFiles } from './render/site-files.ts';
import { sitemapPages } from './render/sitemap.ts';
import { strayTemplates } from './render/stray-templates.ts';
import { openTemplates } from './render/templates.ts';
import { openSearching } from './searching.ts';
import { readSettings, type Settings } from './settings.ts';
import { compressed } from './write/compress.ts';
import { openDrawers } from './write/drawers.ts';
import { fixityPage } from './write/fixity.ts';
import { type Published, publish } from './write/publish.ts';

export interface BuildOptions {
  /** The content folder and the output folder, absolute. */
  folder: string;
  out: string;
  baseUrl: string | null;
  /** ISO 8601; null publishes nothing that is under embargo. */
  today: string | null;
  /** Whether to write compressed files beside texts, for servers that hand them on. */
  compress: boolean;
  /** Of this program. */
  version: string;
  /** Where this program's own templates, public files and scripts of the search lie. */
  packaged: { templates: string; publicFolders: string[]; search: string } & PaintBoxFiles;
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

/** The main program: a folder of seeds becomes the site in `out`. Throws a Fault where nothing could be published. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const folder = await listFolder(options.folder, { skip: [options.out] });
  const settings = readSettings(folder, options);
  const surroundings: Surroundings = { settings, lookUp: lookUpIn(folder) };
  const pass = await readEntries(folder, surroundings, options);
  const { archive, problems } = relate(pass.drafts, settings.statements);
  const front = readIntroduction(settings, surroundings);
  const packaged = await readTemplates(options.packaged.templates);
  const templates = new Map([...packaged, ...folder.templates]);
  const context = openContext(templates, archive, front.introduction, settings, options);
  const pages = pagesOf(folder, pass.files, surroundings, context, options);
  const published = await publish(options.compress ? compressed(pages, options.out) : pages, options.out, {
    closing: (files) => [fixityPage(files)],
  });
  return {
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
}

interface FirstPass {
  drafts: CardDraft[];
  /** The seeds that are published, with the SHA-256 that the second pass must find again, by path. */
  files: Map<string, { file: SourceFile; sha256: string }>;
  withheld: number;
  problems: Problem[];
}

/** Pass one: each seed becomes an entry, and of what may be shown of it only its card is kept. */
async function readEntries({ seeds }: Folder, surroundings: Surroundings, options: BuildOptions): Promise<FirstPass> {
  const pass: FirstPass = { drafts: [], files: new Map(), withheld: 0, problems: [] };
  for (const [index, file] of seeds.entries()) {
    const read = await readEntry(file, surroundings);
    if (read.kind === 'unreadable') pass.problems.push(read.problem);
    else {
      const { entry, shown } = read;
      pass.problems.push(...entry.article.problems);
      if (isPublic(entry.article, options.today)) {
        pass.drafts.push(cardOf(shown));
        pass.files.set(file.path, { file, sha256: entry.original.sha256 });
      } else pass.withheld += 1;
    }
    options.onProgress({ phase: 'reading', done: index + 1, total: seeds.length });
  }
  return pass;
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

/** The front-page text of archive.yaml, if it has one. */
function readIntroduction({ config: { frontPage } }: Settings, { lookUp }: Surroundings) {
  return frontPage === null ? { introduction: null, problems: [] } : parseIntroduction(frontPage, lookUp);
}

function openContext(
  templates: ReadonlyMap<string, string>,
  archive: Archive,
  introduction: Introduction | null,
  { config }: Settings,
  { version }: BuildOptions,
): RenderContext {
  const attached = [
    ...archive.cards.flatMap((card) => card.attachments),
    ...(introduction?.attachments ?? []).map(({ path }) => path),
  ];
  return {
    archive,
    config,
    version,
    introduction,
    preview: archiveCard({ archive, config }),
    render: openTemplates(templates),
    attachments: fileAddressesOf(attached),
  };
}

/** Pass two: the pages of the site, one after the other; each entry is read again, so that no stage holds all texts. */
async function* pagesOf(
  folder: Folder,
  files: FirstPass['files'],
  surroundings: Surroundings,
  context: RenderContext,
  options: BuildOptions,
): AsyncGenerator<Page> {
  const paths: string[] = [];
  for await (const page of madePages(files, surroundings, context, options)) {
    paths.push(page.path);
    yield page;
  }
  yield* sitemapPages(paths, context);
  const draw = openStudio(options);
  for (const drawing of cardPictures(context)) yield await draw(drawing);
  yield* attachmentPages(folder, context);
  const icons: Page[] = [];
  for (const drawing of iconDrawings(context)) icons.push(await draw(drawing));
  yield* publicPages(folder, options.packaged.publicFolders, [...siteFiles(context), ...icons]);
}

/** The pages that are made of the texts. */
async function* madePages(
  files: FirstPass['files'],
  surroundings: Surroundings,
  context: RenderContext,
  options: BuildOptions,
): AsyncGenerator<Page> {
  const drawers = openDrawers<Excerpt>(options.out);
  const searching = context.config.search ? openSearching(context, options.out, options.packaged.search) : null;
  try {
    const { cards } = context.archive;
    for (const [index, { path }] of cards.entries()) {
      const { entry: read, location } = await readAgain(path, files, surroundings, context);
      const entry = identified(read, context.archive);
      const record = sidecarOf(entry, context);
      yield* articlePages(entry, record, location, context);
      for (const { drawer, excerpt } of excerptsOf(entry, context)) drawers.put(drawer, excerpt);
      for (const { drawer, excerpt } of reviewExcerptsOf(read, entry, context)) drawers.put(drawer, excerpt);
      for (const { roll, line } of rollLines(record, context)) drawers.note(roll, line);
      if (searching !== null) yield* searching.add(entry);
      options.onProgress({ phase: 'writing', done: index + 1, total: cards.length });
    }
    for (const [drawer, excerpts] of drawers.open()) yield* drawerPages(drawer, excerpts, context);
    for (const { roll, line } of closingLines(context)) drawers.note(roll, line);
    yield* rollPages(drawers.roll);
    yield* dataPages(drawers.sizeOf, context);
    if (searching !== null) yield* searching.complete();
  } finally {
    drawers.close();
    searching?.close();
  }
  yield* unmentionedPages(context);
  yield* comparisons(files, surroundings, context);
  yield* archivePages(context);
}

/** What may be shown of a seed's entry, as pass one found it, without what a person struck out. */
async function readAgain(
  path: string,
  files: FirstPass['files'],
  surroundings: Surroundings,
  { archive }: RenderContext,
) {
  const known = files.get(path);
  if (known === undefined) throw new Error(`${path} has a card and no seed`);
  const read = await readEntry(known.file, surroundings);
  if (read.kind === 'unreadable' || read.entry.original.sha256 !== known.sha256) throw changedMeanwhile(path);
  return { entry: withoutBlocked(read.shown, archive), location: known.file.location };
}

/** The pages that compare the versions of a text; each needs the texts of a few articles at once. */
async function* comparisons(
  files: FirstPass['files'],
  surroundings: Surroundings,
  context: RenderContext,
): AsyncGenerator<Page> {
  for (const cluster of context.archive.clusters) {
    for (const plan of copiesPagesOf(cluster)) {
      const entries: Entry[] = [];
      for (const { path } of plan.cards) {
        const { entry } = await readAgain(path, files, surroundings, context);
        entries.push(entry);
      }
      yield copiesPage(plan, entries, context);
    }
  }
}

function changedMeanwhile(path: string): Fault {
  return new Fault('environment', `${path} changed while the archive was being built.`, 'Build again.');
}

/** Draws pictures. A card is not drawn again where it stands in the site, and what is needed to draw is read when it is. */
function openStudio({ out, packaged }: BuildOptions): (drawing: Drawing) => Promise<Page> {
  let opened: Promise<Paint> | null = null;
  const open = async () => openPainter(await readPaintBox(packaged));
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
