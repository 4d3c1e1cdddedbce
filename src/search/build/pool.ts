/**
 * Very many short streams of bytes in one array, as they are while an index grows: most words are rare. A stream is a chain
 * of slices, each larger than the one before and with the way to the next at its end (as Lucene's ByteBlockPool has it).
 */
export interface Pool {
  /** Appends an unsigned integer below 2^31 in LEB128 to a stream, which is known by its number. */
  number: (stream: number, value: number) => void;
  /** All bytes of a stream. */
  read: (stream: number) => Uint8Array;
  /** How many bytes all streams take. */
  size: () => number;
  /** Empties all streams. */
  clear: () => void;
}

/** How many bytes the slices of a stream hold, one after the other; all further ones as many as the last. */
const SLICES = [8, 16, 32, 64, 128, 256, 512, 1024];
/** The way to the next slice. */
const WAY = 4;

export function openPool(): Pool {
  let bytes = new Uint8Array(1 << 16);
  let view = new DataView(bytes.buffer);
  let size = 0;
  /** By stream: where it begins, where its next byte goes, where its last slice ends, and how many slices it has. */
  const streams: { starts: number[]; places: number[]; ends: number[]; slices: number[] } = {
    starts: [],
    places: [],
    ends: [],
    slices: [],
  };
  const { starts, places, ends, slices } = streams;

  const makeRoom = (room: number) => {
    if (size + room <= bytes.length) return;
    const larger = new Uint8Array(bytes.length * 2);
    larger.set(bytes);
    bytes = larger;
    view = new DataView(bytes.buffer);
  };
  const openSlice = (stream: number) => {
    const before = slices[stream] ?? 0;
    const room = sliceRoom(before);
    makeRoom(room + WAY);
    if (before === 0) starts[stream] = size;
    else view.setUint32(ends[stream] ?? 0, size);
    places[stream] = size;
    ends[stream] = size + room;
    slices[stream] = before + 1;
    size += room + WAY;
  };
  const byte = (stream: number, value: number) => {
    if (places[stream] === ends[stream]) openSlice(stream);
    const place = places[stream] ?? 0;
    bytes[place] = value;
    places[stream] = place + 1;
  };

  return {
    number(stream, value) {
      let rest = value;
      while (rest >= 0x80) {
        byte(stream, (rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      byte(stream, rest);
    },
    read(stream) {
      const count = slices[stream] ?? 0;
      const parts: Uint8Array[] = [];
      for (let slice = 0, start = starts[stream] ?? 0; slice < count; slice += 1) {
        const end = start + sliceRoom(slice);
        parts.push(bytes.subarray(start, slice === count - 1 ? places[stream] : end));
        start = view.getUint32(end);
      }
      return Buffer.concat(parts);
    },
    size: () => size,
    clear() {
      size = 0;
      for (const column of [starts, places, ends, slices]) column.length = 0;
    },
  };
}

function sliceRoom(slice: number): number {
  return SLICES[Math.min(slice, SLICES.length - 1)] ?? 0;
}
