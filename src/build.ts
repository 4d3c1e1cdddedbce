import { configOf } from './config.ts';
import type { Archive } from './model/archive.ts';
import type { Article } from './model/article.ts';
import type { Config } from './model/config.ts';
import type { Entry } from './model/entry.ts';
import { Fault } from './model/fault.ts';
import { NO_FINDINGS } from './model/finding.ts';
import type { LocatedOverride } from './model/override.ts';
import type { Page } from './model/page.ts';
import type { Problem } from './model/problem.ts';
import type { Folder, SeedFile } from './model/seed.ts';
import { parseArticle } from './parse/article.ts';
import { parseMarkdown } from './parse/markdown.ts';
import { parseOverrides } from './parse/overrides.ts';
import { readPublicFolder, readTemplates } from './read/assets.ts';
import { listFolder } from './read/folder.ts';
import { readSeed } from './read/seed.ts';
import { reportUnread } from './read/unread.ts';
import { fileAddressesOf } from './relate/addresses.ts';
import { type CardDraft, cardOf } from './relate/card.ts';
import { relate } from './relate/relate.ts';
import type { RenderContext } from './render/context.ts';
import { archivePages, articlePages } from './render/pages.ts';
import { openTemplates } from './render/templates.ts';
import { type Published, publish } from './write/publish.ts';

export interface BuildOptions {
  /** The content folder and the output folder, absolute. */
  folder: string;
  out: string;
  baseUrl: string | null;
  /** ISO 8601; null publishes nothing that is under embargo. */
  today: string | null;
  /** Of this program. */
  version: string;
  /** Where this program's own templates and public files lie. */
  packaged: { templates: string; publicFolders: string[] };
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
  published: Published;
  problems: Problem[];
}

/** The main program: a folder of seeds becomes the site in `out`. Throws a Fault where nothing could be published. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const folder = await listFolder(options.folder, { skip: [options.out] });
  const settings = readSettings(folder, options);
  const surroundings: Surroundings = { settings, lookUp: lookUpIn(folder) };
  const pass = await readEntries(folder, surroundings, options);
  const { archive, problems } = relate(pass.drafts);
  const context = await openContext(folder, archive, settings, options);
  const published = await publish(pagesOf(folder, pass.files, surroundings, context, options), options.out);
  const used = new Set(archive.cards.flatMap(({ attachments }) => attachments));
  return {
    articles: archive.cards.length,
    withheld: pass.withheld,
    published,
    problems: [
      ...folder.problems,
      ...settings.problems,
      ...pass.problems,
      ...problems,
      ...reportUnread([...folder.files.values()], used, folder.seeds),
      ...published.problems,
    ],
  };
}

/** What a person set in archive.yaml and overrides.yaml. */
export interface Settings {
  config: Config;
  overrides: Map<string, LocatedOverride>;
  problems: Problem[];
}

/** The settings of a content folder, with the build's options laid over them. */
export function readSettings(folder: Folder, { baseUrl, today }: Pick<BuildOptions, 'baseUrl' | 'today'>): Settings {
  const { config, problems } = configOf(folder.settings.archive, { baseUrl, today, folder: folder.location });
  const read = parseOverrides(folder.settings.overrides ?? '');
  if (!read.usable) {
    // Without it nobody knows which seeds are private, so nothing may be published.
    const [first] = read.problems;
    const where = first?.line == null ? 'overrides.yaml' : `overrides.yaml:${first.line}`;
    throw new Fault(
      'input',
      `${where}  ${first?.message ?? 'It cannot be read.'} Nothing is published, since it may say what is private.`,
      first?.cure ?? 'Correct it.',
    );
  }
  const known = new Set(folder.seeds.map(({ path }) => path));
  const strays = [...read.overrides].filter(([path]) => !known.has(path));
  return {
    config,
    overrides: read.overrides,
    problems: [...problems, ...read.problems, ...strays.map(strayOverride)],
  };
}

function strayOverride([path, { line }]: [string, LocatedOverride]): Problem {
  return {
    code: 'override-without-seed',
    severity: 'error',
    message: `overrides.yaml corrects "${path}", but there is no such seed.`,
    file: 'overrides.yaml',
    line,
    cure: 'Write the path as it is in the content folder, with its folders and ending, or remove the entry.',
  };
}

/** What reading one seed needs to know of the others. */
export interface Surroundings {
  settings: Settings;
  lookUp: (path: string) => 'seed' | 'file' | null;
}

export function lookUpIn({ seeds, files }: Folder): Surroundings['lookUp'] {
  const paths = new Set(seeds.map(({ path }) => path));
  return (path) => (files.has(path) ? 'file' : paths.has(path) ? 'seed' : null);
}

interface FirstPass {
  drafts: CardDraft[];
  /** The seeds that are published, with the SHA-256 that the second pass must find again, by path. */
  files: Map<string, { file: SeedFile; sha256: string }>;
  withheld: number;
  problems: Problem[];
}

/** Pass one: each seed becomes an entry, and of the entry only its card is kept. */
async function readEntries({ seeds }: Folder, surroundings: Surroundings, options: BuildOptions): Promise<FirstPass> {
  const pass: FirstPass = { drafts: [], files: new Map(), withheld: 0, problems: [] };
  for (const [index, file] of seeds.entries()) {
    const entry = await readEntry(file, surroundings);
    if ('unreadable' in entry) pass.problems.push(entry.unreadable);
    else {
      pass.problems.push(...entry.article.problems);
      if (isPublic(entry.article, options.today)) {
        pass.drafts.push(cardOf(entry));
        pass.files.set(file.path, { file, sha256: entry.original.sha256 });
      } else pass.withheld += 1;
    }
    options.onProgress({ phase: 'reading', done: index + 1, total: seeds.length });
  }
  return pass;
}

/** One seed → its entry, or the problem that kept it from being read. */
export async function readEntry(
  file: SeedFile,
  { settings: { overrides, config }, lookUp }: Surroundings,
): Promise<Entry | { unreadable: Problem }> {
  const seed = await readSeed(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) return unreadableSeed(file.path, String(error.code));
    throw error;
  });
  if ('cure' in seed) return { unreadable: seed };
  const article = parseArticle(seed, {
    override: overrides.get(file.path) ?? null,
    language: config.language,
    lookUp,
  });
  const { path, bytes, encoding, sha256 } = seed;
  return { article, findings: NO_FINDINGS, original: { path, bytes, encoding, sha256 } };
}

function unreadableSeed(file: string, reason: string): Problem {
  return {
    code: 'seed-unreadable',
    severity: 'error',
    message: `${file} could not be read (${reason}), so it is not in the archive.`,
    file,
    line: null,
    cure: 'See that the file is there and that you may read it, then build again.',
  };
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

async function openContext(
  folder: Folder,
  archive: Archive,
  { config }: Settings,
  { version, packaged }: BuildOptions,
): Promise<RenderContext> {
  const templates = new Map([...(await readTemplates(packaged.templates)), ...folder.templates]);
  const introduction = config.frontPage === null ? null : parseMarkdown(config.frontPage);
  return {
    archive,
    config,
    version,
    introduction,
    render: openTemplates(templates),
    attachments: fileAddressesOf(archive.cards.flatMap(({ attachments }) => attachments)),
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
  const { cards } = context.archive;
  for (const [index, { path }] of cards.entries()) {
    const known = files.get(path);
    if (known === undefined) throw new Error(`${path} has a card and no seed`);
    const entry = await readEntry(known.file, surroundings);
    if ('unreadable' in entry || entry.original.sha256 !== known.sha256) throw changedMeanwhile(path);
    yield* articlePages(entry, known.file.location, context);
    options.onProgress({ phase: 'writing', done: index + 1, total: cards.length });
  }
  yield* archivePages(context);
  yield* attachmentPages(folder, context);
  yield* publicPages(folder, options.packaged.publicFolders);
}

function changedMeanwhile(path: string): Fault {
  return new Fault('environment', `${path} changed while the archive was being built.`, 'Build again.');
}

function* attachmentPages({ files }: Folder, { attachments }: RenderContext): Generator<Page> {
  for (const [from, path] of attachments) {
    const file = files.get(from);
    if (file !== undefined) yield { path, content: { copyOf: file.location }, from };
  }
}

/** Public files: a file of the archive's own replaces one of ours of the same name. */
async function* publicPages(folder: Folder, packaged: readonly string[]): AsyncGenerator<Page> {
  const files = new Map<string, SeedFile>();
  for (const location of packaged) for (const file of await readPublicFolder(location)) files.set(file.path, file);
  for (const file of folder.publicFiles) files.set(file.path, file);
  for (const { path, location } of files.values()) {
    yield { path, content: { copyOf: location }, from: `public/${path}` };
  }
}
