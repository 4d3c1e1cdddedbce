import { Fault, systemCodeOf } from '../model/fault.ts';
import { MANIFEST_PATH } from '../model/kept.ts';
import { faultInAddress, foldersOf } from './address.ts';
import { attempt, shown } from './disk.ts';
import { type Site, standsAt, statsAt } from './site.ts';
import { isPending, Step, take, takeBack } from './step.ts';

/**
 * Takes the steps; either all of them are taken or the site is as it was. A process that is killed on the way leaves
 * the journal, by which the next build completes the steps.
 */
export function move(steps: readonly Step[], site: Site): void {
  const taken: Step[] = [];
  try {
    writeJournal(steps, site);
    for (const step of steps) if (take(step, site)) taken.push(step);
    removeJournal(site);
  } catch (error) {
    try {
      for (const step of taken.reverse()) takeBack(step, site);
      removeJournal(site);
    } catch {
      throw halfWay(error, site);
    }
    throw error;
  }
}

/** Completes the build that was interrupted while it moved, if one was, and says so. */
export function completeInterrupted(site: Site): boolean {
  const steps = readJournal(site);
  if (steps === null) return false;
  for (const step of steps) {
    refuseStray(step, site);
    // What stands there now need not be kept: an interrupted build is completed, never taken back.
    if (isPending(step, site)) take(step.do === 'replace' ? { ...step, do: 'add' } : step, site);
  }
  removeJournal(site);
  return true;
}

/** Whether a journal stands, so that the stage is still needed. */
export function isInterrupted(site: Site): boolean {
  return standsAt(journalOf(site), site.disk);
}

const END = 'end';

function journalOf({ kept }: Site): string {
  return `${kept}/journal`;
}

/** So many steps are written at once: of a large site all together take more room than what they tell of. */
const PORTION = 4096;

/** The journal appears in one instant, and its bytes are on the device before it does. */
function writeJournal(steps: readonly Step[], site: Site): void {
  const { disk, stage } = site;
  const journal = journalOf(site);
  const next = `${stage}/journal`;
  attempt('writing', journal, () => {
    for (let from = 0; from < steps.length; from += PORTION) {
      const lines = steps.slice(from, from + PORTION).map((step) => `${JSON.stringify(step)}\n`);
      disk.writeFileSync(next, lines.join(''), { flag: from === 0 ? 'w' : 'a' });
    }
    disk.writeFileSync(next, END, { flag: 'a', flush: true });
    disk.renameSync(next, journal);
  });
  flushFolder(site);
}

/** Puts the names in the build's own folder on the device, where the system can do that. */
function flushFolder({ kept, disk }: Site): void {
  // Windows cannot open a folder for this, and some network drives do not know how.
  if (process.platform === 'win32') return;
  attempt('writing', kept, () => {
    const folder = disk.openSync(kept, 'r');
    try {
      disk.fsyncSync(folder);
    } catch (error) {
      if (systemCodeOf(error) !== 'EINVAL') throw error;
    } finally {
      disk.closeSync(folder);
    }
  });
}

function removeJournal(site: Site): void {
  const journal = journalOf(site);
  attempt('removing', journal, () => site.disk.rmSync(journal, { force: true }));
}

/** The steps of an interrupted build; null where there was none, or where it had not yet begun to move. */
function readJournal(site: Site): Step[] | null {
  const journal = journalOf(site);
  if (!isInterrupted(site)) return null;
  const lines = attempt('reading', journal, () => site.disk.readFileSync(journal, 'utf8')).split('\n');
  const steps = lines.slice(0, -1).map(readStep);
  if (lines.at(-1) !== END || steps.includes(null)) throw damaged(site);
  return steps.filter((step) => step !== null);
}

function readStep(line: string): Step | null {
  try {
    return Step.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** A site may have been copied from anywhere, and its journal written by anybody: no step may lead out of it. */
function refuseStray(step: Step, site: Site): void {
  const paths = step.do === 'respell' ? [step.path, step.to] : [step.path];
  for (const path of paths) {
    if (path !== MANIFEST_PATH && faultInAddress(path) !== null) throw damaged(site);
    for (const folder of foldersOf(path)) {
      if (statsAt(`${site.folder}/${folder}`, site.disk)?.isSymbolicLink()) throw damaged(site);
    }
  }
}

function damaged(site: Site): Fault {
  const journal = shown(journalOf(site));
  return new Fault(
    'environment',
    `The journal of an interrupted build, ${journal}, is damaged or does not fit the folder.`,
    `Remove ${journal}, then build again.`,
  );
}

function halfWay(error: unknown, { folder }: Site): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return new Fault(
    'environment',
    `${reason} ${shown(folder)} is now between the last site and the new one.`,
    'Set this right, then build again: that completes what was begun, and nothing is lost.',
    { cause: error },
  );
}
