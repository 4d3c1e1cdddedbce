import { realpath } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { faultOf } from '../model/fault.ts';

export interface Watch {
  close(): Promise<void>;
}

/**
 * Calls `onFile` with the path of each file in a folder that has changed (relative to the folder, with `/`), and `onChange` once
 * for changes that come together; neither before the files are completely written. The paths in `ignore` with all beneath them, hidden files and what editors leave for a moment
 * do not count. Resolves when watching has begun; throws a Fault where the system does not allow it.
 */
export async function watchFolder(
  folder: string,
  { ignore, onFile, onChange }: { ignore: readonly string[]; onFile: (path: string) => void; onChange: () => void },
): Promise<Watch> {
  const ignored = ignore.map((path) => relative(folder, path));
  const root = await realpath(folder).catch((error) => {
    throw faultOf(error, `watching ${folder}`);
  });
  const watcher = watch(root, {
    ignoreInitial: true,
    // A link could lead to the whole disk.
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MILLISECONDS, pollInterval: SETTLED_MILLISECONDS / 3 },
    ignored: (path) => isIgnored(relative(root, path), ignored) || isPassing(relative(root, path)),
  });
  const change = debounced(onChange, DEBOUNCE_MILLISECONDS);
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve).once('error', (error) => {
      watcher.close().finally(() => reject(faultOf(error, `watching ${folder}`)));
    });
  });
  // Later trouble, such as a folder that is gone, is best told by the build that it leads to.
  watcher
    .on('all', (event, path) => {
      if (event === 'add' || event === 'change') onFile(relative(root, path).split(sep).join('/'));
      change.call();
    })
    .on('error', change.call);
  return {
    close() {
      change.cancel();
      return watcher.close();
    },
  };
}

/**
 * A task of which no two runs overlap. Calls that come during a run lead to one more run after it, however many they
 * are; each call resolves or rejects with the run that answers it, so that what it saw is never older than the call.
 */
export function serialised(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    next = null;
    const current = task().finally(() => {
      if (running === current) running = null;
    });
    running = current;
    return current;
  };
  return () => {
    if (next === null && running === null) return run();
    next ??= Promise.allSettled([running]).then(run);
    return next;
  };
}

const SETTLED_MILLISECONDS = 30;
const DEBOUNCE_MILLISECONDS = 40;

function debounced(action: () => void, milliseconds: number): { call: () => void; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const cancel = () => clearTimeout(timer);
  const call = () => {
    cancel();
    timer = setTimeout(action, milliseconds);
  };
  return { call, cancel };
}

function isIgnored(path: string, ignored: readonly string[]): boolean {
  return ignored.some((folder) => path === folder || path.startsWith(folder + sep));
}

/** Hidden files and folders, and the names that editors, office programs and browsers give to files in the making. */
function isPassing(path: string): boolean {
  if (path.split(sep).some((part) => part.startsWith('.'))) return true;
  return /^(?:~\$|#)|(?:~|#|\.(?:tmp|temp|swp|swx|bak|part|crdownload|download))$|^4913$|___jb_(?:tmp|old)___$/i.test(
    basename(path),
  );
}
