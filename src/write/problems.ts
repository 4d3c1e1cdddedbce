import type { Problem } from '../model/problem.ts';
import { shown } from './disk.ts';
import type { Site } from './site.ts';

/** The first few of some paths, as a part of a sentence. */
export function listed(paths: readonly string[]): string {
  const more = paths.length - MOST_LISTED;
  const first = paths.slice(0, MOST_LISTED).join(', ');
  return more > 0 ? `${first} and ${more} more` : first;
}

const MOST_LISTED = 5;

/** Said of what else lies in the output folder. */
export function foreignFiles(foreign: readonly string[], { folder }: Site): Problem {
  return {
    ...OF_THE_ARCHIVE,
    code: 'foreign-files',
    severity: 'notice',
    message: `${shown(folder)} also holds what no build wrote there, and it was left alone: ${listed(foreign)}.`,
    cure: 'Nothing need be done; move it away if it should not be published with the site.',
  };
}

/** Said of a file that was ours until a person changed it. */
export function editedKept(path: string, { folder }: Site): Problem {
  return {
    ...OF_THE_ARCHIVE,
    code: 'edited-page-kept',
    severity: 'warning',
    message: `${shown(folder)}/${path} is no longer part of the site, but was changed by hand since the last build, so it was left there.`,
    cure: 'Remove it if it is not needed; later builds take it for yours.',
  };
}

/** Said when the build before this one had been cut off. */
export function interruptedCompleted({ folder }: Site): Problem {
  return {
    ...OF_THE_ARCHIVE,
    code: 'interrupted-build-completed',
    severity: 'notice',
    message: `The last build of ${shown(folder)} was interrupted while it moved its files; it was completed before this one.`,
    cure: 'Nothing need be done.',
  };
}

/** Whether a problem is one of the site as the build found it, of which the next build will not speak again. */
export function isOfBefore({ code }: Problem): boolean {
  return code === 'edited-page-kept' || code === 'interrupted-build-completed';
}

/** Of a problem that no file of the content folder has. */
export const OF_THE_ARCHIVE = { file: null, line: null } as const;
