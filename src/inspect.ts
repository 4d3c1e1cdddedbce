import { readEntry } from './entry.ts';
import type { Entry } from './model/entry.ts';
import { Fault } from './model/fault.ts';
import { contentFolderOf, isThere } from './read/around.ts';
import { listFolder } from './read/folder.ts';
import { lookUpIn } from './read/look-up.ts';
import { fileAddressesOf } from './relate/addresses.ts';
import type { CardDraft } from './relate/card.ts';
import { withoutBlocked } from './relate/names/blocked.ts';
import { identified } from './relate/names/identified.ts';
import { relate } from './relate/relate.ts';
import { jsonText, sidecarOf } from './render/record/sidecar.ts';
import { readSettings, type Settings } from './settings.ts';
import { entryLines } from './terminal/entry.ts';
import type { Style } from './terminal/style.ts';
import { NO_CACHE } from './write/cache.ts';

export interface InspectOptions {
  /** Print the sidecar instead of the record as a person reads it. */
  json: boolean;
  version: string;
  style: Style;
}

/**
 * What Backfile reads in one seed (an absolute path), as lines; `failed` where it met an error. Throws a Fault where the
 * file is no seed.
 */
export async function inspect(file: string, options: InspectOptions): Promise<{ lines: string[]; failed: boolean }> {
  const folder = await listFolder(contentFolderOf(file), { skip: [] });
  const settings = readSettings(folder, { baseUrl: null });
  const seed = folder.seeds.find(({ location }) => location === file);
  if (seed === undefined) {
    throw new Fault('usage', unfit(file), 'Give the path of a .txt, .md or .markdown file.');
  }
  const read = await readEntry(seed, { settings, lookUp: lookUpIn(folder), cache: NO_CACHE, reader: '' });
  if (read.kind === 'unreadable') throw new Fault('input', `${seed.path}  ${read.problem.message}`, read.problem.cure);
  const { entry } = read;
  const failed = entry.article.problems.some(({ severity }) => severity === 'error');
  const lines = options.json ? [sidecarText(read, settings, options.version)] : entryLines(entry, options.style);
  return { lines, failed };
}

function unfit(file: string): string {
  return isThere(file) ? `${file} is not a text that Backfile reads.` : `There is no file ${file}.`;
}

/** The sidecar that a build would write, as far as one seed can tell: others may share its address and the names of its people. */
function sidecarText(
  { shown, draft }: { shown: Entry; draft: CardDraft },
  { config, statements }: Settings,
  version: string,
): string {
  const { archive } = relate([draft], statements);
  const attachments = fileAddressesOf(shown.article.attachments.map(({ path }) => path));
  const known = identified(withoutBlocked(shown, archive), archive);
  return jsonText(sidecarOf(known, { archive, config, version, attachments })).trimEnd();
}
