import { type Doubt, type Reading, strayBytes } from './reading.ts';
import { readWindows1252 } from './windows-1252.ts';

/** The bytes without the byte order mark of UTF-8, where they begin with it. */
export function withoutUtf8Mark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Bytes that are UTF-8 without a fault; null for all others. */
export function readUtf8(bytes: Uint8Array): Reading | null {
  try {
    return { characters: strictly(bytes), encoding: 'utf-8', doubt: null };
  } catch {
    return null;
  }
}

/**
 * Bytes that are UTF-8 but for a few: pasted from elsewhere, or cut off in a download. The stray bytes are read as
 * windows-1252, an incomplete character at the end is left out, and the doubt names the first of them.
 * Null where UTF-8 is not plainly the better reading.
 */
export function readDamagedUtf8(bytes: Uint8Array): Reading | null {
  const survey = surveyUtf8(bytes);
  if (survey === null) return null;
  let characters = '';
  let at: number | null = null;
  let done = 0;
  for (const stray of survey.strays) {
    characters += strictly(bytes.subarray(done, stray));
    at ??= characters.length;
    characters += readWindows1252(bytes.subarray(stray, stray + 1));
    done = stray + 1;
  }
  characters += strictly(bytes.subarray(done, survey.end));
  return { characters, encoding: 'utf-8', doubt: doubtOf(bytes, survey, at ?? characters.length) };
}

function strictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

interface Survey {
  /** Where the bytes stand that belong to no character. */
  strays: number[];
  /** Where the last character ends, before one that is cut off. */
  end: number;
}

/**
 * Where the damage is. A legacy text holds a well-formed sequence by chance only, and far fewer of them than of other
 * bytes; so UTF-8 is believed where its sequences outnumber the stray bytes.
 */
function surveyUtf8(bytes: Uint8Array): Survey | null {
  const end = bytes.length - cutOff(bytes);
  const strays: number[] = [];
  let evidence = bytes.length - end > 1 ? 1 : 0;
  for (let at = 0; at < end; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) strays.push(at);
    if (length > 1) evidence += length - 1;
    if (strays.length > evidence + 1000) return null;
    at += Math.max(length, 1);
  }
  return evidence > strays.length ? { strays, end } : null;
}

/** How many bytes at the end begin a character that the file does not finish. */
function cutOff(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const start = bytes.length - length;
    const wanted = wantedLength(bytes[start] ?? 0);
    if (wanted > length && followers(bytes, start) === length - 1) return length;
  }
  return 0;
}

/** The length of the well-formed sequence that begins at `at`, 1 for ASCII, 0 where there is none (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const wanted = wantedLength(bytes[at] ?? 0);
  return followers(bytes, at) >= wanted - 1 ? wanted : 0;
}

function wantedLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** How many of the up to three bytes after a lead byte may follow it. */
function followers(bytes: Uint8Array, at: number): number {
  const [low, high] = secondByte(bytes[at] ?? 0);
  let count = 0;
  while (count < 3) {
    const byte = bytes[at + 1 + count] ?? 0;
    if (count === 0 ? byte < low || byte > high : byte < 0x80 || byte > 0xbf) break;
    count++;
  }
  return count;
}

/** The second bytes that a lead byte allows: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondByte(lead: number): [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function doubtOf(bytes: Uint8Array, { strays }: Survey, at: number): Doubt {
  const first = strays[0];
  if (first === undefined) return { message: 'it ends in the middle of a character', at };
  const byte = bytes.subarray(first, first + 1);
  const which = strays.length === 1 ? 'it is' : 'the first is';
  const name = `0x${(byte[0] ?? 0).toString(16).toUpperCase()}`;
  const character = readWindows1252(byte);
  const shown = /\p{Cc}/u.test(character) ? '' : ` (${character})`;
  return { message: `${strayBytes(strays.length, 'utf-8')}; ${which} ${name}${shown}`, at };
}
