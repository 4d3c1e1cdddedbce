import { MANIFEST_PATH } from '../model/kept.ts';
import type { Problem } from '../model/problem.ts';
import { fingerprintOf } from './content.ts';
import { attempt, type Disk, realDisk } from './disk.ts';
import { openGrounds } from './ground.ts';
import { hostProblems } from './hosts.ts';
import { completeInterrupted, isInterrupted, move } from './journal.ts';
import { lock } from './lock.ts';
import { type Listed, manifestOf, readManifest } from './manifest.ts';
import { type Plan, planOf } from './plan.ts';
import { editedKept, foreignFiles, interruptedCompleted } from './problems.ts';
import { closeSite, openKept, openSite, type Site, stagedAt, standsAt } from './site.ts';
import { openStager } from './stage.ts';
import type { Step } from './step.ts';
import { type Closing, type Offered, type Wanted, wantedOf } from './wanted.ts';

/** What became of a site. */
export interface Published {
  /** Files that are new or other than before. */
  written: number;
  /** Files that were there with the same bytes, and were not touched. */
  unchanged: number;
  /** Files of the last build that are no longer in the site. */
  removed: number;
  /** What else lies in the folder, sorted; a folder in which there is nothing of ours ends with `/`. */
  foreign: string[];
  /** Of the whole site. */
  bytes: number;
  problems: Problem[];
}

/** A site that one build has for itself, with an open stage, until it is closed. */
export interface Publishing {
  /** Makes the site hold these pages, and beside them only what is not ours; once. */
  publish: (pages: Offered) => Promise<Published>;
  close: () => void;
}

/** Makes the folder `out` hold these pages, as `openPublishing` says. */
export async function publish(pages: Offered, out: string, means: Partial<Means> = {}): Promise<Published> {
  const publishing = await openPublishing(out, means);
  try {
    return await publishing.publish(pages);
  } finally {
    publishing.close();
  }
}

/**
 * Opens the folder `out` for a build. What changes is staged in `out/.backfile/`, a journal says what is to be moved, then it
 * is moved; so a build that fails leaves the site as it was, and one whose process dies is completed by the next. Each file
 * is old or new at every moment, never torn; after a power cut that holds for the files of a small change (see
 * MOST_FLUSHES), and the next build mends the others. Pages are consumed one by one, and only their paths and fingerprints
 * are kept. Others may stage too, until it is closed; this one's turn is 0.
 *
 * Throws a Fault where the pages contradict each other (`input`), where a file that is not ours would have to be
 * overwritten (`usage`) and where the system refuses something (`environment`); what the pages throw is passed on.
 */
export async function openPublishing(
  out: string,
  { disk = realDisk, compress = false, stagers = 1, closing = () => [] }: Partial<Means> = {},
): Promise<Publishing> {
  const site = openSite(out, disk);
  const opened = [() => closeSite(site)];
  const close = () => {
    for (const undo of opened.splice(0).reverse()) undo();
  };
  try {
    openKept(site);
    opened.push(await lock(site));
    opened.push(() => clearStage(site));
    const completed = completeInterrupted(site);
    openStage(site);
    return {
      async publish(pages) {
        const published = await replaceSite(pages, { compress, stagers, closing }, site);
        if (completed) published.problems.push(interruptedCompleted(site));
        return published;
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

interface Means extends Wishes {
  disk: Disk;
}

interface Wishes {
  /** Whether to write compressed files beside texts. */
  compress: boolean;
  /** How many stagers there are. */
  stagers: number;
  closing: Closing;
}

/** Stage, plan, move. */
async function replaceSite(pages: Offered, { compress, stagers, closing }: Wishes, site: Site): Promise<Published> {
  const last = readManifest(site);
  const grounds = openGrounds(site);
  const stager = openStager(site, { turn: 0, of: stagers }, compress);
  const wanted = await wantedOf(pages, closing, stager, last, grounds);
  const plan = planOf(wanted, last, grounds, site);
  const steps = [...plan.steps, ...stageManifest(wanted, last, site)];
  if (steps.length > 0) move(steps, site);
  return publishedOf([...wanted.values()], plan, site);
}

/** An empty stage; what an earlier build left there before it could move is of no use. */
function openStage({ stage, disk }: Site): void {
  attempt('clearing', stage, () => disk.rmSync(stage, { recursive: true, force: true }));
  attempt('making', stage, () => disk.mkdirSync(stage));
}

function clearStage(site: Site): void {
  try {
    // While the journal stands, the next build needs the stage.
    if (!isInterrupted(site)) site.disk.rmSync(site.stage, { recursive: true, force: true });
  } catch {
    // The next build clears it, and what is to be said about this one is more important.
  }
}

/** Stages the manifest of this build, if it is other than the last one. */
function stageManifest(wanted: ReadonlyMap<string, Wanted>, last: ReadonlyMap<string, Listed>, site: Site): Step[] {
  const manifest = manifestOf(wanted.values());
  const stands = standsAt(`${site.folder}/${MANIFEST_PATH}`, site.disk);
  if (stands && manifest.equals(manifestOf(last.values()))) return [];
  attempt('writing', `${site.folder}/${MANIFEST_PATH}`, () =>
    site.disk.writeFileSync(stagedAt(0, site), manifest, { flush: true }),
  );
  const { sha256 } = fingerprintOf(manifest, site.disk);
  return [{ do: stands ? 'replace' : 'add', path: MANIFEST_PATH, number: 0, sha256 }];
}

function publishedOf(wanted: readonly Wanted[], { steps, edited, foreign }: Plan, site: Site): Published {
  const unchanged = wanted.filter(({ fate }) => fate === 'same').length;
  return {
    written: wanted.length - unchanged,
    unchanged,
    removed: steps.filter((step) => step.do === 'remove').length,
    foreign,
    bytes: wanted.reduce((sum, { bytes }) => sum + bytes, 0),
    problems: [
      ...edited.map((path) => editedKept(path, site)),
      ...(foreign.length > 0 ? [foreignFiles(foreign, site)] : []),
      ...hostProblems(wanted),
    ],
  };
}
