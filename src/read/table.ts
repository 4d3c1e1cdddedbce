import iconv from 'iconv-lite';
import type { LegacyEncoding } from './encodings.ts';
import { type Reading, strayBytes } from './reading.ts';
import { readWindows1252 } from './windows-1252.ts';

/**
 * All bytes by the table of one encoding. Bytes that it does not read are taken as windows-1252, a character that the
 * file does not finish is left out, and the doubt says so.
 */
export function readByTable(bytes: Uint8Array, encoding: LegacyEncoding): Reading {
  const characters = iconv.decode(bytes, encoding.table);
  const isDamaged = characters.includes('\ufffd');
  return isDamaged ? mend(bytes, encoding) : { characters, encoding: encoding.label, doubt: null };
}

/** Byte by byte, since only so it can be told which of them the table does not read. */
function mend(bytes: Uint8Array, { table, label }: LegacyEncoding): Reading {
  const decoder = iconv.getDecoder(table);
  let characters = '';
  let pending: number[] = [];
  const strays: number[] = [];
  for (const byte of bytes) {
    pending.push(byte);
    const piece = decoder.write(Buffer.of(byte));
    if (piece === '') continue;
    if (piece.includes('\ufffd')) strays.push(characters.length);
    characters += piece.replaceAll('\ufffd', readWindows1252(Uint8Array.from(pending.slice(0, 1))));
    pending = [];
  }
  const cut = pending.length > 0 ? 'it ends in the middle of a character' : null;
  const message = strays.length > 0 ? strayBytes(strays.length, label) : cut;
  return {
    characters,
    encoding: label,
    doubt: message === null ? null : { message, at: strays[0] ?? characters.length },
  };
}
