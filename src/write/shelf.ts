import { deserialize, serialize } from 'node:v8';
import { attempt } from './disk.ts';
import type { Site } from './site.ts';

/** Where on which shelf something was laid aside. It can be sent to another thread. */
export interface Place {
  shelf: number;
  /** Bytes of the shelf's file. */
  start: number;
  length: number;
}

/**
 * What one pass lays aside for the next, out of the memory: each of those who work on a build fills a shelf of its own, and
 * takes from all of them. A shelf is a file beside what the build stages, which the build clears before and after.
 */
export interface Shelf {
  /** Anything that can be cloned. */
  put: (value: unknown) => Place;
  /** What was put there. */
  take: (place: Place) => unknown;
  close: () => void;
}

/** The shelf of that number, in an open stage, and the way to the others. */
export function openShelf(number: number, { stage, disk }: Pick<Site, 'stage' | 'disk'>): Shelf {
  const files = new Map<number, number>();
  const locationOf = (shelf: number) => `${stage}/shelf-${shelf}`;
  const fileOf = (shelf: number) => {
    const known = files.get(shelf);
    if (known !== undefined) return known;
    const location = locationOf(shelf);
    const file = attempt('opening', location, () => disk.openSync(location, shelf === number ? 'a+' : 'r'));
    files.set(shelf, file);
    return file;
  };
  let end = 0;
  let room = Buffer.alloc(0);
  return {
    put(value) {
      const bytes = serialize(value);
      attempt('writing', locationOf(number), () => disk.writeFileSync(fileOf(number), bytes));
      const start = end;
      end += bytes.length;
      return { shelf: number, start, length: bytes.length };
    },
    take({ shelf, start, length }) {
      if (room.length < length) room = Buffer.allocUnsafeSlow(length * 2);
      attempt('reading', locationOf(shelf), () => {
        for (let done = 0; done < length; ) {
          const count = disk.readSync(fileOf(shelf), room, done, length - done, start + done);
          if (count === 0) throw new Error(`${locationOf(shelf)} ends before what was put there`);
          done += count;
        }
      });
      return deserialize(room.subarray(0, length));
    },
    close() {
      for (const file of files.values()) disk.closeSync(file);
      files.clear();
    },
  };
}
