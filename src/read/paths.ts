import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/seed.ts';

/** Whether a file is a seed by its ending, in whatever case that is written. */
export function isSeedPath(path: string): boolean {
  return /\.(?:txt|md|markdown)$/i.test(path);
}

/** `a < b` code unit by code unit, on every machine alike. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/**
 * The files with their paths in NFC. Where two paths would become one (a file system may hold "é" in both its forms),
 * each file keeps its own, and a problem names them.
 */
export function inNfc(files: SourceFile[]): { files: SourceFile[]; problems: Problem[] } {
  const groups = new Map<string, SourceFile[]>();
  for (const file of files) {
    const path = file.path.normalize('NFC');
    groups.set(path, [...(groups.get(path) ?? []), file]);
  }
  const shared = [...groups].filter(([, group]) => group.length > 1);
  return {
    files: [...groups].flatMap(([path, group]) =>
      group.length > 1 ? group : group.map((file) => ({ ...file, path })),
    ),
    problems: shared.map(([path, group]) => sameName(path, group.length)),
  };
}

function sameName(path: string, count: number): Problem {
  return {
    code: 'same-file-name',
    severity: 'warning',
    message: `${count} files have this name: the names look alike and differ only in how accents are stored.`,
    file: path,
    line: null,
    cure: 'Rename all of them but one; on many systems only one can exist.',
  };
}
