import { deflateSync } from 'fflate';
import { lettersOf } from '../letters.ts';

/** A script file of the index. */
export interface Script {
  /** Without its ending. */
  name: string;
  /** In UTF-16, and with the mark that tells so to browsers, whatever a server says of it. */
  content: Uint8Array;
}

const MARK = '\ufeff';

/**
 * A part of the index as a script, since a page that was opened from a folder may load scripts and nothing else. Deflated by
 * a library of our own, whose bytes are the same on every machine, unlike those of the system's. More effort than this level
 * makes doubles the time for a fifteenth less of bytes.
 */
export function scriptOf(name: string, part: Uint8Array): Script {
  const deflated = deflateSync(part, { level: 3 });
  const before = `${MARK}backfilePart(${JSON.stringify(name)},${deflated.length},"`;
  return { name, content: Buffer.concat([inUtf16(before), lettersOf(deflated), inUtf16('");\n')]) };
}

function inUtf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}
