import type { Doubt, Reading } from './reading.ts';

/** Bytes that begin with a byte order mark of UTF-16; null for all others. */
export function readMarkedUtf16(bytes: Uint8Array): Reading | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readLittleEndian(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return readBigEndian(bytes.subarray(2));
  return null;
}

/**
 * UTF-16 without a mark, in the byte order that gives it blanks, line ends and full stops.
 * Null where there are none of them, or where UTF-16 makes no text of the bytes.
 */
export function readUtf16(bytes: Uint8Array): Reading | null {
  if (isEightBitText(bytes)) return null;
  const [little, big] = [readLittleEndian(bytes), readBigEndian(bytes)];
  const reading = count(little, FAMILIAR) >= count(big, FAMILIAR) ? little : big;
  const { length } = reading.characters;
  const isText = count(reading, FAMILIAR) * 100 >= length && count(reading, STRANGE) * 100 <= length;
  return isText && length > 0 ? reading : null;
}

/** What every text holds: its upper byte is 0, or (in Chinese and Japanese) one of its bytes is a control character. */
const FAMILIAR = /[\n\r\t A-Za-z0-9.,、。，]/g;

/** What hardly any text holds: controls, unassigned and private characters, halves of surrogate pairs. */
const STRANGE = /(?![\t\n\f\r])[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu;

function count({ characters }: Reading, pattern: RegExp): number {
  return characters.match(pattern)?.length ?? 0;
}

/** Whether the bytes are an eight-bit text with a stray NUL: most are ASCII's letters and blanks. */
function isEightBitText(bytes: Uint8Array): boolean {
  const plain =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[A-Za-z ]/g)?.length ?? 0;
  return plain * 2 > bytes.length;
}

function readLittleEndian(bytes: Uint8Array): Reading {
  const characters = Buffer.from(bytes).toString('utf16le');
  return { characters, encoding: 'utf-16le', doubt: doubtOf(characters, bytes.length) };
}

function readBigEndian(bytes: Uint8Array): Reading {
  const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  const characters = units.toString('utf16le');
  return { characters, encoding: 'utf-16be', doubt: doubtOf(characters, bytes.length) };
}

function doubtOf(characters: string, bytes: number): Doubt | null {
  const lone = /\p{Cs}/u.exec(characters);
  if (lone !== null) return { message: 'half of a surrogate pair stands alone', at: lone.index };
  if (bytes % 2 !== 0) return { message: 'it ends in the middle of a character', at: characters.length };
  return null;
}
