import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Crew, openCrew, stagersOf } from './crew.ts';
import { type FirstPass, readSeeds } from './first-pass.ts';
import { compactHeap } from './frugal.ts';
import { contextOf, type Knowledge } from './knowledge.ts';
import type { Archive } from './model/archive.ts';
import type { Introduction } from './model/introduction.ts';
import { CACHE_FOLDER } from './model/kept.ts';
import type { Problem } from './model/problem.ts';
import type { Folder } from './model/seed.ts';
import type { BuildOptions } from './options.ts';
import type { LookUp } from './parse/attach.ts';
import { parseIntroduction } from './parse/introduction.ts';
import { readTemplates, readText } from './read/assets.ts';
import { listFolder } from './read/folder.ts';
import { lookUpIn } from './read/look-up.ts';
import { reportUnread } from './read/unread.ts';
import { NO_RECEIPTS, openReceipts } from './receipts.ts';
import { fileAddressesOf } from './relate/addresses.ts';
import { relate } from './relate/relate.ts';
import type { RenderContext } from './render/context.ts';
import { strayTemplates } from './render/templates/stray.ts';
import { pagesOf } from './second-pass.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Premises } from './work.ts';
import { openCache } from './write/cache.ts';
import { fixityPage } from './write/fixity.ts';
import { openPublishing, type Published, type Publishing } from './write/publish.ts';

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
  const pass = await readSeeds(folder, crew, options);
  // To relate takes the most memory of all, and nobody else has anything to do meanwhile.
  await crew.rest();
  compactHeap(pass.drafts.length);
  const { archive, problems } = related(pass, settings);
  compactHeap(archive.cards.length);
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
  const cache = openCache(premises.cache);
  const ground = groundOf(knowledge, await readText(options.packaged.program), options);
  const receipts = pass.again ? openReceipts(cache, options.out, ground) : NO_RECEIPTS;
  const published = await publishing.publish(pagesOf({ folder, seeds: pass.seeds, context, crew, receipts }, options));
  for (const key of receipts.close()) pass.kept.add(key);
  cache.keepOnly(pass.kept);
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

/** The archive of what the first pass read. Nobody needs the drafts then, which hold more than it does, nor what held them meanwhile. */
function related({ drafts }: FirstPass, { statements }: Settings) {
  return relate(drafts.splice(0), statements);
}

/** A mark of all that the pages share but what they ask of the archive, by which receipts are good for nothing else. */
function groundOf(
  { archive: _, attachments: __, ...shared }: Knowledge,
  program: string,
  { compress }: BuildOptions,
): string {
  const { templates, ...rest } = shared;
  return hash('sha256', JSON.stringify([program, process.versions, compress, [...templates], rest]));
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
