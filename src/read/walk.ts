import { closeSync, type Dirent, existsSync, lstatSync, openSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCodeOf } from '../model/fault.ts';
import { MANIFEST_PATH } from '../model/kept.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/seed.ts';
import { shellWord } from './shell.ts';

/** What lies in a folder and its sub-folders, in the order of their names. */
export interface Walked {
  /** Their paths are as the file system writes them: not yet in NFC. */
  files: SourceFile[];
  /** The paths of symbolic links. */
  links: string[];
  problems: Problem[];
}

/**
 * Everything below the folder `root` (absolute), by path relative to it. Hidden files and folders are passed over
 * silently, and so is what is not `wanted`; a site of an earlier build is passed over with a notice. A symbolic link is never followed, so no circle of them can hold the walk up.
 * What cannot be read is a problem; that `root` itself cannot is thrown as the file system throws it.
 */
export async function walk(root: string, wanted: (path: string) => boolean): Promise<Walked> {
  return walkFolder(root, '', wanted);
}

async function walkFolder(root: string, prefix: string, wanted: (path: string) => boolean): Promise<Walked> {
  const entries = await readdir(join(root, prefix), { withFileTypes: true });
  if (prefix !== '' && existsSync(join(root, prefix, MANIFEST_PATH)))
    return onlyProblem(formerSite(prefix.slice(0, -1)));
  const kept = entries.filter(({ name }) => !name.startsWith('.') && wanted(prefix + name));
  kept.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(
    kept.map((entry) =>
      visit(root, prefix + entry.name, entry, wanted).catch((error: unknown) =>
        onlyProblem(unreadable(prefix + entry.name, entry, error)),
      ),
    ),
  );
  return {
    files: found.flatMap(({ files }) => files),
    links: found.flatMap(({ links }) => links),
    problems: found.flatMap(({ problems }) => problems),
  };
}

async function visit(root: string, path: string, entry: Dirent, wanted: (path: string) => boolean): Promise<Walked> {
  if (entry.isDirectory()) return walkFolder(root, `${path}/`, wanted);
  if (entry.isSymbolicLink()) return { files: [], links: [path], problems: [] };
  const location = join(root, path);
  // A synchronous call: for many small files it takes a third of the time of an asynchronous one.
  const { size } = lstatSync(location);
  // A pipe or a device would hold the reading up for ever.
  if (!entry.isFile()) return onlyProblem(noFile(path));
  // To open it is the only sure test; one after the other, since a folder may hold more files than can be open at once.
  closeSync(openSync(location, 'r'));
  return { files: [{ path, location, bytes: size }], links: [], problems: [] };
}

function onlyProblem(problem: Problem): Walked {
  return { files: [], links: [], problems: [problem] };
}

function formerSite(path: string): Problem {
  return {
    code: 'site-passed-over',
    severity: 'notice',
    message: 'It is a site that Backfile built, so nothing in it is taken for a text.',
    file: path,
    line: null,
    cure: 'Move it out of the folder, or remove it, if it is no longer needed.',
  };
}

function noFile(path: string): Problem {
  return {
    code: 'file-unreadable',
    severity: 'warning',
    message: 'It is a pipe, a socket or a device, and was not read.',
    file: path,
    line: null,
    cure: 'Move it out of the folder.',
  };
}

/** Nothing of a file or folder that cannot be read is published, so it is an error. Anything but the system's word is a bug. */
function unreadable(path: string, entry: Dirent, error: unknown): Problem {
  const reason = systemCodeOf(error);
  if (reason === null) throw error;
  // Node writes U+FFFD for the bytes of a name that are not UTF-8, and then finds no file of that name.
  if (reason === 'ENOENT' && path.includes('\ufffd')) return unreadableName(path);
  const rights = entry.isDirectory() ? 'u+rx' : 'u+r';
  return {
    code: entry.isDirectory() ? 'folder-unreadable' : 'file-unreadable',
    severity: 'error',
    message: `It cannot be read (${reason}), so nothing of it is in the archive.`,
    file: path,
    line: null,
    cure: `See that you may read it: chmod ${rights} ${shellWord(path)}`,
  };
}

function unreadableName(path: string): Problem {
  return {
    code: 'file-name-not-utf-8',
    severity: 'error',
    message: 'Its name is not in UTF-8 on the disk, so it cannot be read.',
    file: path,
    line: null,
    cure: 'Rename it, or convert all names in the folder: convmv -r -f windows-1252 -t utf-8 --notest .',
  };
}
