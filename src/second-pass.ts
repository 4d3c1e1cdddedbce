import { join } from 'node:path';
import type { Crew } from './crew.ts';
import type { FirstPass } from './first-pass.ts';
import type { Drawing, Page } from './model/page.ts';
import type { Folder, SourceFile } from './model/seed.ts';
import type { BuildOptions } from './options.ts';
import { isThere } from './read/around.ts';
import { readPaintBox, readPublicFolder } from './read/assets.ts';
import type { Again, Receipts } from './receipts.ts';
import { cardPictures } from './render/cards/article-card.ts';
import { iconDrawings } from './render/cards/icons.ts';
import { openPainter, type Paint } from './render/cards/painter.ts';
import { isCardPath } from './render/cards/picture.ts';
import type { RenderContext } from './render/context.ts';
import { dataPages } from './render/data/pages.ts';
import { ARCHIVE_PART_NUMBERS } from './render/pages.ts';
import { closingLines, rollPages } from './render/rolls.ts';
import { siteFiles } from './render/site/files.ts';
import { sitemapPages } from './render/site/sitemap.ts';
import { openSearching } from './searching.ts';
import type { Comparison, PublishedSeed } from './work.ts';
import { type Drawer, type Drawers, openDrawers } from './write/drawers.ts';
import type { Staged } from './write/stage.ts';

/** What the second pass goes by. */
export interface SecondPass {
  folder: Folder;
  seeds: FirstPass['seeds'];
  context: RenderContext;
  crew: Crew;
  receipts: Receipts;
}

/** Pass two: the pages of the site, one after the other; what the crew made is staged already. */
export async function* pagesOf(pass: SecondPass, options: BuildOptions): AsyncGenerator<Page | Staged> {
  const { folder, context } = pass;
  const paths: string[] = [];
  for await (const page of madePages(pass, options)) {
    paths.push(page.path);
    yield page;
  }
  // Nobody else has anything to do from here on.
  await pass.crew.rest();
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
  const { crew } = pass;
  const drawers = openDrawers(options.out);
  try {
    yield* ownPages(drawers, pass, options);
    yield* gatheredPages(drawers, pass);
  } finally {
    drawers.close();
  }
  for await (const files of crew.each('compare', comparisons(pass))) yield* files;
  for await (const files of crew.each('tell', ARCHIVE_PART_NUMBERS)) yield* files;
}

/** The pages of the articles, and the search of all, which holds much and is let go of here; what others need goes into drawers. */
async function* ownPages(drawers: Drawers, pass: SecondPass, options: BuildOptions): AsyncGenerator<Page | Staged> {
  const { context, crew, receipts } = pass;
  const { cards } = context.archive;
  const searching = context.config.search ? openSearching(context, options.out, options.packaged.search) : null;
  try {
    let done = 0;
    for await (const rendered of crew.each('render', seedsAgain(pass))) {
      const { files, excerpts, lines, searchable } = rendered;
      receipts.keep(rendered.receipt);
      yield* files;
      for (const { drawer, kind, line } of excerpts) drawers.put(drawer, kind, line);
      for (const { roll, line } of lines) drawers.note(roll, line);
      if (searching !== null && searchable !== null) yield* searching.add(searchable);
      done += 1;
      options.onProgress({ phase: 'writing', done, total: cards.length });
    }
    if (searching !== null) yield* searching.complete();
  } finally {
    searching?.close();
  }
}

/** The pages that are made of what the articles put into drawers. */
async function* gatheredPages(drawers: Drawers, pass: SecondPass): AsyncGenerator<Page | Staged> {
  const { context, crew, receipts } = pass;
  for await (const opened of crew.each('open', drawersAgain(drawers.open(), pass))) {
    receipts.keep(opened.receipt);
    yield* opened.files;
  }
  for (const { roll, line } of closingLines(context)) drawers.note(roll, line);
  yield* rollPages(drawers.roll);
  yield* dataPages(drawers.sizeOf, context);
}

function* seedsAgain(pass: SecondPass): Generator<Again<PublishedSeed>> {
  for (const { path } of pass.context.archive.cards)
    yield { ...seedAt(path, pass), former: pass.receipts.formerOf(`article/${path}`) };
}

function* drawersAgain(drawers: Iterable<Drawer>, { receipts }: SecondPass): Generator<Again<Drawer>> {
  for (const drawer of drawers) yield { ...drawer, former: receipts.formerOf(drawer.key) };
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
