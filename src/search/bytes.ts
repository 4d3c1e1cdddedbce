/** Writes numbers and words in few bytes; `openReader` reads them in the same order. */
export interface Writer {
  /** An unsigned integer below 2^31 in LEB128: below 128 one byte. */
  number: (value: number) => void;
  /** A text, with its length before it. */
  text: (text: string) => void;
  /** Bytes, with their number before them. */
  bytes: (bytes: Uint8Array) => void;
  /** How many bytes it holds. */
  size: () => number;
  /** What was written; the writer is empty after it. */
  take: () => Uint8Array;
}

const FIRST_ROOM = 16;

export function openWriter(): Writer {
  let buffer = new Uint8Array(FIRST_ROOM);
  let size = 0;
  const makeRoom = (more: number) => {
    if (size + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, size + more));
    larger.set(buffer.subarray(0, size));
    buffer = larger;
  };
  const number = (value: number) => {
    makeRoom(5);
    let rest = value;
    while (rest >= 0x80) {
      buffer[size++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    buffer[size++] = rest;
  };
  const append = (bytes: Uint8Array) => {
    number(bytes.length);
    makeRoom(bytes.length);
    buffer.set(bytes, size);
    size += bytes.length;
  };
  return {
    number,
    text: (text) => append(ENCODER.encode(text)),
    bytes: append,
    size: () => size,
    take() {
      const taken = buffer.slice(0, size);
      size = 0;
      return taken;
    },
  };
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

export interface Reader {
  number: () => number;
  text: () => string;
  /** A view of the bytes, not a copy. */
  bytes: () => Uint8Array;
  /** Whether everything was read. */
  done: () => boolean;
}

export function openReader(buffer: Uint8Array): Reader {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = buffer[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const bytes = () => {
    const length = number();
    at += length;
    return buffer.subarray(at - length, at);
  };
  return { number, bytes, text: () => DECODER.decode(bytes()), done: () => at >= buffer.length };
}

/** Words in order, of which each shares its beginning with the one before: only the rest of it is written. */
export function openFrontCoder(writer: Writer): (word: string) => void {
  let before = '';
  return (word) => {
    const shared = sharedStart(before, word);
    writer.number(shared);
    writer.text(word.slice(shared));
    before = word;
  };
}

export function openFrontDecoder(reader: Reader): () => string {
  let before = '';
  return () => {
    before = before.slice(0, reader.number()) + reader.text();
    return before;
  };
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}
