import { attempt, type Disk, realDisk } from './disk.ts';
import { stagingIn } from './site.ts';

/** Bytes that are heaped up in large portions on the disk and read once, each heap as a whole. */
export interface Heaps {
  append: (heap: number, bytes: Uint8Array) => void;
  /** What was appended to a heap, in order. */
  read: (heap: number) => Uint8Array;
  /** Removes what lies on the disk. */
  close: () => void;
}

/** Empty heaps for a build into `out`: files beside what the build stages, which the build clears before and after. */
export function openHeaps(out: string, disk: Disk = realDisk): Heaps {
  const folder = `${stagingIn(out, disk).stage}/heaps`;
  const begun = new Set<number>();
  const locationOf = (heap: number) => `${folder}/${heap}`;
  return {
    append(heap, bytes) {
      if (begun.size === 0) attempt('making', folder, () => disk.mkdirSync(folder, { recursive: true }));
      begun.add(heap);
      const location = locationOf(heap);
      attempt('writing', location, () => disk.writeFileSync(location, bytes, { flag: 'a' }));
    },
    read(heap) {
      const location = locationOf(heap);
      return begun.has(heap) ? attempt('reading', location, () => disk.readFileSync(location)) : new Uint8Array();
    },
    close() {
      if (begun.size > 0) attempt('clearing', folder, () => disk.rmSync(folder, { recursive: true, force: true }));
    },
  };
}
