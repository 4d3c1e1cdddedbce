import { resolve } from 'node:path';
import { KEPT_FOLDER } from '../model/kept.ts';
import { attempt, type Disk, realDisk } from './disk.ts';

/** Bytes that are heaped up in many portions and read once, each heap as a whole. */
export interface Heaps {
  append: (heap: number, bytes: Uint8Array) => void;
  /** What was appended to a heap, in order. */
  read: (heap: number) => Uint8Array;
  /** Removes what lies on the disk. */
  close: () => void;
}

/** As many bytes are held in memory before they go to the disk. */
const MOST_HELD = 24 * 2 ** 20;

/**
 * Empty heaps for a build into `out`. They stay in memory as long as they are small; then they go into files beside what the
 * build stages, which the build clears before and after.
 */
export function openHeaps(
  out: string,
  { disk = realDisk, mostHeld = MOST_HELD }: { disk?: Disk; mostHeld?: number } = {},
): Heaps {
  const folder = `${resolve(out)}/${KEPT_FOLDER}/stage/heaps`;
  const held = new Map<number, Uint8Array[]>();
  const spilt = new Set<number>();
  let bytesHeld = 0;
  const locationOf = (heap: number) => `${folder}/${heap}`;
  const spill = () => {
    if (spilt.size === 0) attempt('making', folder, () => disk.mkdirSync(folder, { recursive: true }));
    for (const [heap, portions] of held) {
      const location = locationOf(heap);
      attempt('writing', location, () => disk.writeFileSync(location, Buffer.concat(portions), { flag: 'a' }));
      spilt.add(heap);
    }
    held.clear();
    bytesHeld = 0;
  };
  return {
    append(heap, bytes) {
      const portions = held.get(heap);
      if (portions === undefined) held.set(heap, [bytes]);
      else portions.push(bytes);
      bytesHeld += bytes.length;
      if (bytesHeld > mostHeld) spill();
    },
    read(heap) {
      const location = locationOf(heap);
      const before = spilt.has(heap) ? [attempt('reading', location, () => disk.readFileSync(location))] : [];
      return Buffer.concat([...before, ...(held.get(heap) ?? [])]);
    },
    close() {
      if (spilt.size > 0) attempt('clearing', folder, () => disk.rmSync(folder, { recursive: true, force: true }));
    },
  };
}
