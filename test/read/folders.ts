import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder with these files in it (path to content), removed after the test. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'backfile-read-'));
  onTestFinished(async () => {
    await rm(root, { recursive: true, force: true });
  });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

const NOBODY = 65534;

/** Does it as a user whom the file system's permissions bind: root may read everything. */
export async function asOrdinaryUser<T>(root: string, act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  await chmod(root, 0o755);
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
