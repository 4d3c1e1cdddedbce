import { createHash, hash } from 'node:crypto';
import type { Page } from '../model/page.ts';
import { attempt, type Disk } from './disk.ts';

/** What a file is to hold: bytes in memory, or those of another file, which are never in memory all at once. */
export type Content = Exclude<Page['content'], string>;

/** Proves a content: its size in bytes and its SHA-256 in lower-case hex. */
export interface Fingerprint {
  bytes: number;
  sha256: string;
}

/** A page's content as bytes; text becomes UTF-8. */
export function contentOf({ content }: Pick<Page, 'content'>): Content {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** What is longer than this has no room in the piece of memory that pages share. */
const ROOM_BYTES = 2 ** 20;

/**
 * As `contentOf`, but the bytes are valid only until the next page: most texts are short, and need no memory of their own, and
 * most files that are copied are, so that they are read once and not to be proved, compared and written.
 */
export function openEncoder(disk: Disk): typeof contentOf {
  const room = Buffer.allocUnsafeSlow(ROOM_BYTES);
  return (page) => {
    const { content } = page;
    if (typeof content === 'string') {
      // A unit of UTF-16 becomes three bytes at most.
      return content.length * 3 <= ROOM_BYTES ? room.subarray(0, room.write(content)) : contentOf(page);
    }
    if (content instanceof Uint8Array) return content;
    const length = beginningOf(content.copyOf, room, disk);
    return length < ROOM_BYTES ? room.subarray(0, length) : content;
  };
}

/** Fills a piece of memory from the beginning of a file, and says how many bytes there were. */
function beginningOf(location: string, room: Buffer, disk: Disk): number {
  return withFile('reading', location, location, 'r', disk, (file) => fill(room, file, 0, disk));
}

/** Proves what a file is to hold; a file that is to be copied is read through once. */
export function fingerprintOf(content: Content, disk: Disk): Fingerprint {
  if (content instanceof Uint8Array) return { bytes: content.length, sha256: hash('sha256', content) };
  const digest = createHash('sha256');
  let bytes = 0;
  readThrough(content, disk, (chunk) => {
    digest.update(chunk);
    bytes += chunk.length;
    return true;
  });
  return { bytes, sha256: digest.digest('hex') };
}

/** Whether the file at `location`, which has the right size, holds exactly this content. */
export function isSame(content: Content, location: string, disk: Disk): boolean {
  let position = 0;
  return withFile('reading', location, location, 'r', disk, (file) =>
    readThrough(content, disk, (chunk) => {
      const there = Buffer.allocUnsafe(chunk.length);
      const length = fill(there, file, position, disk);
      position += length;
      return length === chunk.length && there.equals(chunk);
    }),
  );
}

/** Writes a new file; with `flush` it returns only when the device has the bytes. `name` is the path for messages. */
export function writeContent(content: Content, location: string, name: string, flush: boolean, disk: Disk): void {
  if (content instanceof Uint8Array) {
    attempt('writing', name, () => disk.writeFileSync(location, content, { flush }));
    return;
  }
  // Not copyFile, which would copy the permissions too, and a private file's copy could not be served.
  withFile('writing', name, location, 'w', disk, (file) => {
    readThrough(content, disk, (chunk) => {
      attempt('writing', name, () => disk.writeFileSync(file, chunk));
      return true;
    });
    if (flush) disk.fsyncSync(file);
  });
}

const CHUNK_BYTES = 256 * 1024;

/**
 * Hands on the content piece by piece, until all of it was taken or one piece is answered with false, and gives that
 * answer. A piece is valid only until the next one.
 */
function readThrough(content: Content, disk: Disk, take: (chunk: Uint8Array) => boolean): boolean {
  if (content instanceof Uint8Array) return take(content);
  return withFile('reading', content.copyOf, content.copyOf, 'r', disk, (file) => {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let position = 0; ; ) {
      const length = fill(buffer, file, position, disk);
      if (length > 0 && !take(buffer.subarray(0, length))) return false;
      if (length < buffer.length) return true;
      position += length;
    }
  });
}

/** Reads until the buffer is full or the file ends, and says how many bytes there were. */
function fill(buffer: Buffer, file: number, position: number, disk: Disk): number {
  let length = 0;
  while (length < buffer.length) {
    const read = disk.readSync(file, buffer, length, buffer.length - length, position + length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function withFile<T>(
  doing: string,
  name: string,
  location: string,
  flags: string,
  disk: Disk,
  use: (file: number) => T,
): T {
  return attempt(doing, name, () => {
    const file = disk.openSync(location, flags);
    try {
      return use(file);
    } finally {
      disk.closeSync(file);
    }
  });
}
