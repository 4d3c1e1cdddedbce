import type { Reading } from './reading.ts';

const ESCAPE = 0x1b;

/** ISO-2022-JP, as Japanese mail is written: seven-bit bytes in which an escape leads to the kanji. Null for all others. */
export function readEscaped(bytes: Uint8Array): Reading | null {
  const start = bytes.indexOf(ESCAPE);
  if (start === -1 || bytes[start + 1] !== 0x24 || bytes.some((byte) => byte > 0x7f)) return null;
  try {
    const characters = new TextDecoder('iso-2022-jp', { fatal: true }).decode(bytes);
    return { characters, encoding: 'iso-2022-jp', doubt: null };
  } catch {
    return null;
  }
}
