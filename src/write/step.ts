import { z } from 'zod';
import { systemCodeOf } from '../model/fault.ts';
import { fingerprintOf } from './content.ts';
import { attempt } from './disk.ts';
import { makeFolder, removeEmptyFolder, type Site, stagedAt, standsAt, statsAt } from './site.ts';

const path = z.string();
const number = z.int().nonnegative();
const sha256 = z.string();

/**
 * One move on the way from the last site to the next. `number` is that of a file in the stage. Paths are relative to
 * the site. Each can be taken back, since what it takes away goes into the stage.
 */
export const Step = z.discriminatedUnion('do', [
  /** Puts a file away under a number. */
  z.strictObject({ do: z.literal('remove'), path, number }),
  /** Removes a folder if it is empty. */
  z.strictObject({ do: z.literal('clear'), path }),
  /** Gives a file another spelling, on a file system that takes the two for one. */
  z.strictObject({ do: z.literal('respell'), path, to: path }),
  /** Makes a folder. */
  z.strictObject({ do: z.literal('folder'), path }),
  /** Puts the staged file where no file is. */
  z.strictObject({ do: z.literal('add'), path, number, sha256 }),
  /** Puts the staged file in the place of another, in one instant. */
  z.strictObject({ do: z.literal('replace'), path, number, sha256 }),
]);
export type Step = z.infer<typeof Step>;

/** Takes a step, and says whether there was anything to do. */
export function take(step: Step, site: Site): boolean {
  const { disk } = site;
  const place = placeOf(step, site);
  switch (step.do) {
    case 'remove':
      attempt('removing', place, () => disk.renameSync(place, stagedAt(step.number, site)));
      return true;
    case 'clear':
      return attempt('removing', place, () => removeEmptyFolder(place, disk));
    case 'respell':
      attempt('renaming', place, () => disk.renameSync(place, `${site.folder}/${step.to}`));
      return true;
    case 'folder':
      return attempt('making', place, () => makeFolder(place, disk));
    case 'replace':
      attempt('writing', place, () => putAside(place, asideOf(step.number, site), site));
      attempt('writing', place, () => disk.renameSync(stagedAt(step.number, site), place));
      return true;
    case 'add':
      attempt('writing', place, () => disk.renameSync(stagedAt(step.number, site), place));
      return true;
  }
}

/** Takes back a step that was taken. At every moment the stage still has what the step needs to be taken again. */
export function takeBack(step: Step, site: Site): void {
  const { disk } = site;
  const place = placeOf(step, site);
  switch (step.do) {
    case 'remove':
      disk.renameSync(stagedAt(step.number, site), place);
      break;
    case 'clear':
      disk.mkdirSync(place);
      break;
    case 'respell':
      disk.renameSync(`${site.folder}/${step.to}`, place);
      break;
    case 'folder':
      disk.rmdirSync(place);
      break;
    case 'replace':
      disk.renameSync(place, stagedAt(step.number, site));
      disk.renameSync(asideOf(step.number, site), place);
      break;
    case 'add':
      disk.renameSync(place, stagedAt(step.number, site));
      break;
    default:
      step satisfies never;
  }
}

/** Whether a step of an interrupted build is still to be taken. A staged file that a power cut has torn never is. */
export function isPending(step: Step, site: Site): boolean {
  const { disk } = site;
  const place = placeOf(step, site);
  switch (step.do) {
    case 'remove':
      return statsAt(place, disk)?.isFile() === true && !standsAt(stagedAt(step.number, site), disk);
    case 'respell':
      return standsAt(place, disk);
    case 'add':
    case 'replace': {
      const staged = stagedAt(step.number, site);
      return standsAt(staged, disk) && fingerprintOf({ copyOf: staged }, disk).sha256 === step.sha256;
    }
    case 'clear':
    case 'folder':
      return true;
  }
}

function placeOf({ path }: Step, { folder }: Site): string {
  return `${folder}/${path}`;
}

function asideOf(number: number, site: Site): string {
  return `${stagedAt(number, site)}-aside`;
}

/** Keeps what a file holds under a second name, so that the file itself is never missing, not for an instant. */
function putAside(location: string, aside: string, { disk }: Site): void {
  try {
    disk.linkSync(location, aside);
  } catch (error) {
    // Some file systems (exFAT) have no second names.
    if (systemCodeOf(error) === null) throw error;
    disk.copyFileSync(location, aside);
  }
}
