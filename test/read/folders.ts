import { statSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder with these files in it (path to content), removed after the test. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(openPlace(), 'backfile-read-'));
  onTestFinished(async () => {
    await rm(root, { recursive: true, force: true });
  });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** Where temporary folders are made: a TMPDIR that is closed to others would be closed to the ordinary user too. */
function openPlace(): string {
  for (let folder = tmpdir(); folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return '/tmp';
  }
  return tmpdir();
}

const NOBODY = 65534;

/**
 * Does it as a user whom the file system's permissions bind, for root may read everything. The folder is given to that
 * user: under a strict umask it would otherwise be closed to him as a whole.
 */
export async function asOrdinaryUser<T>(root: string, act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  for (const path of ['', ...(await readdir(root, { recursive: true }))]) await chown(join(root, path), NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
