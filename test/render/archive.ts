import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import type { Config } from '../../src/model/config.ts';
import type { Derivation } from '../../src/model/derivation.ts';
import type { Entry } from '../../src/model/entry.ts';
import { NO_FINDINGS } from '../../src/model/finding.ts';
import type { Page } from '../../src/model/page.ts';
import { cardOf } from '../../src/relate/card.ts';
import { identified } from '../../src/relate/names/identified.ts';
import { relate } from '../../src/relate/relate.ts';
import { toldOf } from '../../src/render/article/told.ts';
import { archiveCard } from '../../src/render/cards/archive-card.ts';
import { cardPictures } from '../../src/render/cards/article-card.ts';
import { iconDrawings } from '../../src/render/cards/icons.ts';
import type { RenderContext } from '../../src/render/context.ts';
import { copiesPage, copiesPagesOf } from '../../src/render/copies/copies.ts';
import { dataPages } from '../../src/render/data/pages.ts';
import { excerptsOf } from '../../src/render/excerpts.ts';
import { ARCHIVE_PART_NUMBERS, archivePages, articlePages, drawerPages } from '../../src/render/pages.ts';
import { reviewExcerptsOf } from '../../src/render/review/excerpts.ts';
import { closingLines, rollLines, rollPages } from '../../src/render/rolls.ts';
import { siteFiles } from '../../src/render/site/files.ts';
import { openTemplates } from '../../src/render/templates/templates.ts';
import { type Drawer, openDrawer, openDrawers } from '../../src/write/drawers.ts';

const folder = join(import.meta.dirname, '..', '..', 'templates');

/** The templates that are packaged. */
export const templates = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eta'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

/** How a person's own word came into a field. */
export const STATED: Derivation = {
  method: 'front-matter',
  confidence: 'stated',
  selector: null,
  path: 'a.txt',
  key: null,
  line: 2,
};

/** The paragraphs of a text, one a line, as blocks. */
export function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ type: 'paragraph', start, end: start + line.length, marks: [] });
    start += line.length + 1;
  }
  return blocks;
}

/** An entry of an article with that text, one paragraph a line. */
export function entryOf(path: string, text: string, fields: Partial<Article> = {}): Entry {
  const article: Article = {
    path,
    format: 'text',
    text,
    blocks: paragraphsOf(text),
    title: 'Ferry waits for fog',
    subtitle: null,
    authors: [],
    published: null,
    modified: null,
    archived: null,
    source: { name: null, place: null, url: null, section: null, page: null, edition: null },
    dateline: null,
    language: 'en',
    dir: 'ltr',
    rights: null,
    summary: null,
    subjects: [],
    notes: [],
    slug: null,
    aliases: [],
    image: null,
    attachments: [],
    visibility: { kind: 'public' },
    access: 'full',
    indexing: true,
    extra: {},
    derivation: { title: { ...STATED, path } },
    problems: [],
    ...fields,
  };
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    article,
    findings: NO_FINDINGS,
    original: { path, bytes: text.length, encoding: 'utf-8', sha256 },
    withheldWords: 0,
  };
}

/** As entryOf, published on a day (ISO 8601, as exact as is known); no two of them are copies. */
export function datedEntry(path: string, value: string, text = `The ferry waited for ${path}.`): Entry {
  const precision = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
  return entryOf(path, text, {
    title: `Ferry news of ${value}`,
    published: { value, precision, raw: value },
    derivation: { title: STATED, published: STATED },
  });
}

const CONFIG: Config = {
  title: 'The Harbour Clippings',
  tagline: null,
  language: null,
  baseUrl: null,
  publisher: null,
  contact: null,
  rights: null,
  access: 'full',
  indexing: true,
  frontPage: null,
  originals: true,
  feeds: 'all',
  cards: 'archive',
  findings: true,
  search: false,
  ninjs: false,
  review: true,
};

/** What the pages of an archive of these entries share. */
export function contextOf(
  entries: readonly Entry[],
  config: Partial<Config> = {},
  more: Partial<RenderContext> = {},
): RenderContext {
  const shared = {
    archive: more.archive ?? relate(entries.map(cardOf)).archive,
    config: { ...CONFIG, ...config, ...more.config },
  };
  return {
    ...shared,
    preview: archiveCard(shared),
    version: '1.2.3',
    render: openTemplates(templates),
    introduction: null,
    attachments: new Map(),
    ...more,
  };
}

/** All pages of a site, by path, as text. */
export function siteOf(entries: readonly Entry[], context: RenderContext): Map<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'backfile-'));
  const drawers = openDrawers(out);
  const known = entries.map((entry) => identified(entry, context.archive));
  for (const [index, entry] of known.entries()) {
    for (const { drawer, excerpt } of excerptsOf(entry, context))
      drawers.put(drawer, excerpt.kind, JSON.stringify(excerpt));
    for (const { drawer, excerpt } of reviewExcerptsOf(entries[index] ?? entry, entry, context))
      drawers.put(drawer, excerpt.kind, JSON.stringify(excerpt));
    for (const { roll, line } of rollLines(toldOf(entry, context), context)) drawers.note(roll, line);
  }
  for (const { roll, line } of closingLines(context)) drawers.note(roll, line);
  const pages = [
    ...known.flatMap((entry) => articlePages(entry, toldOf(entry, context), `/seeds/${entry.article.path}`, context)),
    ...[...drawers.open()].flatMap((drawer) => pagesIn(drawer, context)),
    ...rollPages(drawers.roll),
    ...dataPages(drawers.sizeOf, context),
    ...comparisonsOf(entries, context),
    ...ARCHIVE_PART_NUMBERS.flatMap((part) => [...archivePages(part, context)]),
    ...siteFiles(context),
    ...[...iconDrawings(context), ...cardPictures(context)].map(({ path, svg }) => ({
      path,
      content: svg,
      from: 'pictures',
    })),
  ];
  rmSync(out, { recursive: true });
  return new Map(pages.map(({ path, content }): [string, string] => [path, asText(content)]));
}

function pagesIn(drawer: Drawer, context: RenderContext): Page[] {
  const { linesOf, close } = openDrawer(drawer);
  const pages = [...drawerPages(drawer.key, (kind) => linesOf(kind, JSON.parse), context)];
  close();
  return pages;
}

function comparisonsOf(entries: readonly Entry[], context: RenderContext): Page[] {
  const byPath = new Map(entries.map((entry) => [entry.article.path, entry]));
  return context.archive.clusters
    .flatMap((cluster) => [...copiesPagesOf(cluster)])
    .map((plan) => {
      const needed = plan.cards.flatMap(({ path }) => byPath.get(path) ?? []);
      return copiesPage(plan, needed, context);
    });
}

function asText(content: Page['content']): string {
  if (typeof content === 'string') return content;
  return content instanceof Uint8Array ? Buffer.from(content).toString() : `copy of ${content.copyOf}`;
}
