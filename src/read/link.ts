import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { isSeedPath } from './paths.ts';
import { shellWord } from './shell.ts';

/**
 * Why the symbolic link at `path` in the folder `root` (absolute, without links in it) was not followed. A link out of the
 * folder would publish what its owner never put there; one within it leads to what is read where it lies.
 */
export async function linkProblem(root: string, path: string): Promise<Problem> {
  const target = await realpath(join(root, path)).catch(() => null);
  if (target === null)
    return problemOf(path, isSeedPath(path), 'leads nowhere', 'Remove it, or put the file in its place.');
  const inside = relative(root, target).split(sep);
  const isHidden = inside.some((name) => name.startsWith('.'));
  if (!isHidden) return withinFolder(path, inside.join('/') || '.');
  const isFolder = await stat(target).then((found) => found.isDirectory());
  const leads = inside[0] === '..' ? 'leads out of the folder' : 'leads to a hidden place';
  return problemOf(path, isFolder || isSeedPath(path), leads, replaceBy(path));
}

function problemOf(path: string, isSeed: boolean, leads: string, cure: string): Problem {
  return {
    code: 'link-not-followed',
    severity: isSeed ? 'error' : 'warning',
    message: `It is a symbolic link that ${leads}, so nothing of it is in the archive.`,
    file: path,
    line: null,
    cure,
  };
}

function withinFolder(path: string, target: string): Problem {
  return {
    code: 'link-not-followed',
    severity: 'notice',
    message: `It is a symbolic link to "${target}", which is read where it lies.`,
    file: path,
    line: null,
    cure: 'Nothing needs to be done; remove the link if it is of no use.',
  };
}

function replaceBy(path: string): string {
  const [link, copy] = [shellWord(path), shellWord(`${path}.copy`)];
  return `Put a copy in its place: cp -RL ${link} ${copy} && rm ${link} && mv ${copy} ${link}`;
}
