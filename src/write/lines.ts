import { attempt, type Disk, realDisk } from './disk.ts';

/** A line of a file: where it begins, in bytes, and where it ends, before its line feed. */
export interface Line {
  start: number;
  end: number;
  bytes: Buffer;
}

/** So many bytes are read at once where all are, and where some of the lines are. */
const PORTION = 2 ** 18;
const STRETCH = 2 ** 14;

/** The lines of a file, each of which ends with a line feed; their bytes are there until the next is asked for. */
export function* linesOf(location: string, disk: Disk = realDisk): Generator<Line> {
  const { read, close } = openBytes(location, disk);
  try {
    let room = Buffer.allocUnsafe(PORTION);
    let at = 0;
    let held = 0;
    for (;;) {
      const count = read(room, held, at + held);
      if (count === 0) return;
      held += count;
      const bytes = room.subarray(0, held);
      let from = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
        yield { start: at + from, end: at + end, bytes: bytes.subarray(from, end) };
        from = end + 1;
      }
      room.copyWithin(0, from, held);
      at += from;
      held -= from;
      if (held === room.length) room = Buffer.concat([room], room.length * 2);
    }
  } finally {
    close();
  }
}

const LINE_FEED = 0x0a;

/** A file of which single stretches are read; who reads on from one to the next has both in one go. */
export interface Stretches {
  /** What stands there as text. */
  textAt: (start: number, end: number) => string;
  close: () => void;
}

/** Opens the file at `location` (absolute). */
export function openStretches(location: string, disk: Disk = realDisk): Stretches {
  const { read, close } = openBytes(location, disk);
  let room = Buffer.allocUnsafe(STRETCH);
  let at = 0;
  let held = 0;
  return {
    textAt(start, end) {
      if (start < at || end > at + held) {
        if (room.length < end - start) room = Buffer.allocUnsafe(end - start);
        at = start;
        for (held = 0; held < end - start; ) {
          const count = read(room, held, at + held);
          if (count === 0) throw new Error(`${location} ends before what is looked for in it`);
          held += count;
        }
      }
      return room.toString('utf8', start - at, end - at);
    },
    close,
  };
}

/** `read` fills a room from a place on with what stands at a place of the file, as far as it goes, and gives how much that is. */
function openBytes(location: string, disk: Disk) {
  const file = attempt('opening', location, () => disk.openSync(location, 'r'));
  return {
    read: (room: Buffer, from: number, place: number) =>
      attempt('reading', location, () => disk.readSync(file, room, from, room.length - from, place)),
    close: () => disk.closeSync(file),
  };
}
