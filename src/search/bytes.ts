/** Writes numbers in few bytes; `openReader` reads them in the same order. */
export interface Writer {
  /** An unsigned integer below 2^31 in LEB128: below 128 one byte. */
  number: (value: number) => void;
  /** Bytes, with their number before them. */
  bytes: (bytes: Uint8Array) => void;
  /** What was written; the writer is empty after it. */
  take: () => Uint8Array;
}

export function openWriter(): Writer {
  let buffer = new Uint8Array(16);
  let size = 0;
  const number = (value: number) => {
    buffer = withRoom(buffer, size, 5);
    let rest = value;
    while (rest >= 0x80) {
      buffer[size++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    buffer[size++] = rest;
  };
  return {
    number,
    bytes(bytes) {
      number(bytes.length);
      buffer = withRoom(buffer, size, bytes.length);
      buffer.set(bytes, size);
      size += bytes.length;
    },
    take() {
      const taken = buffer.slice(0, size);
      size = 0;
      return taken;
    },
  };
}

/** The buffer, or a larger one with the same bytes, if no more have room in it behind those that it holds. */
function withRoom(buffer: Uint8Array<ArrayBuffer>, size: number, more: number): Uint8Array<ArrayBuffer> {
  if (size + more <= buffer.length) return buffer;
  const larger = new Uint8Array(Math.max(buffer.length * 2, size + more));
  larger.set(buffer.subarray(0, size));
  return larger;
}

export interface Reader {
  number: () => number;
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
  return {
    number,
    bytes() {
      const length = number();
      at += length;
      return buffer.subarray(at - length, at);
    },
    done: () => at >= buffer.length,
  };
}

/** A writer of texts too. They stand behind all numbers, so that they are made into bytes, and read of them, at once. */
export interface TextWriter extends Writer {
  text: (text: string) => void;
}

export interface TextReader extends Reader {
  text: () => string;
}

export function openTextWriter(): TextWriter {
  const numbers = openWriter();
  let texts: string[] = [];
  return {
    number: numbers.number,
    bytes: numbers.bytes,
    text(text) {
      numbers.number(text.length);
      texts.push(text);
    },
    take() {
      numbers.bytes(numbers.take());
      numbers.bytes(ENCODER.encode(texts.join('')));
      texts = [];
      return numbers.take();
    },
  };
}

export function openTextReader(buffer: Uint8Array): TextReader {
  const both = openReader(buffer);
  const numbers = openReader(both.bytes());
  const texts = DECODER.decode(both.bytes());
  let at = 0;
  return {
    number: numbers.number,
    bytes: numbers.bytes,
    done: numbers.done,
    text() {
      const length = numbers.number();
      at += length;
      return texts.slice(at - length, at);
    },
  };
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Words in order, of which each shares its beginning with the one before: only the rest of it is written. */
export function openFrontCoder(writer: TextWriter, first = ''): (word: string) => void {
  let before = first;
  return (word) => {
    const shared = sharedStart(before, word);
    writer.number(shared);
    writer.text(word.slice(shared));
    before = word;
  };
}

export function openFrontDecoder(reader: TextReader, first = ''): () => string {
  let before = first;
  return () => {
    before = before.slice(0, reader.number()) + reader.text();
    return before;
  };
}

/** How much of their beginning two words share; no letter is cut in two, since its halves could not be written. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length > 0 && isFirstHalf(one.charCodeAt(length - 1)) ? length - 1 : length;
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
