import fs from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import { deflateSync, inflateSync } from 'node:zlib';
import { systemCodeOf } from '../model/fault.ts';

/**
 * What took time to make, by keys that say everything it depends on. It may be removed at any time, several builds may use it
 * at once, and what is damaged counts as not there.
 */
export interface Cache {
  /** What was put under a key (64 hexadecimal digits); undefined where nothing was. */
  get: (key: string) => unknown;
  /** Anything that can be cloned. Where the system refuses it, nothing is kept. */
  put: (key: string, value: unknown) => void;
  /** Removes what is under other keys than these. */
  keepOnly: (keys: ReadonlySet<string>) => void;
}

/** One in which nothing stays. */
export const NO_CACHE: Cache = { get: () => undefined, put: () => {}, keepOnly: () => {} };

/**
 * The cache in a folder (absolute), which is made when there is something to put there; where there is none, nothing stays.
 * Version control passes it over.
 */
export function openCache(folder: string | null): Cache {
  if (folder === null) return NO_CACHE;
  let usable = true;
  return {
    get(key) {
      const location = `${folder}/${key}`;
      // A first build finds nothing, and to be refused ten thousand files takes longer than to ask for them.
      if (!fs.existsSync(location)) return undefined;
      try {
        // The compressed form has a checksum.
        return deserialize(inflateSync(fs.readFileSync(location)));
      } catch {
        return undefined;
      }
    },
    put(key, value) {
      if (!usable) return;
      try {
        store(folder, key, deflateSync(serialize(value), { level: 1 }));
      } catch (error) {
        if (systemCodeOf(error) === null) throw error;
        usable = false;
      }
    },
    keepOnly(keys) {
      try {
        for (const name of fs.readdirSync(folder)) {
          if (!keys.has(name) && name !== IGNORE) fs.rmSync(`${folder}/${name}`, { force: true });
        }
      } catch (error) {
        if (systemCodeOf(error) === null) throw error;
      }
    },
  };
}

const IGNORE = '.gitignore';

/** Whoever reads meanwhile finds a whole file or none. */
function store(folder: string, key: string, bytes: Uint8Array): void {
  const made = `${folder}/${key}.${process.pid}-${threadId}`;
  try {
    fs.writeFileSync(made, bytes);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(`${folder}/${IGNORE}`, '*\n');
    fs.writeFileSync(made, bytes);
  }
  fs.renameSync(made, `${folder}/${key}`);
}
