import { lettersOf } from '../letters.ts';
import { deflate } from './deflate/deflate.ts';

/** A script file of the index. */
export interface Script {
  /** Without its ending. */
  name: string;
  /** In UTF-16, and with the mark that tells so to browsers, whatever a server says of it. */
  content: Uint8Array;
}

const MARK = '\ufeff';

/** A part of the index as a script, since a page that was opened from a folder may load scripts and nothing else. */
export function scriptOf(name: string, part: Uint8Array): Script {
  const deflated = deflate(part);
  const before = `${MARK}backfilePart(${JSON.stringify(name)},${deflated.length},"`;
  return { name, content: Buffer.concat([inUtf16(before), lettersOf(deflated), inUtf16('");\n')]) };
}

function inUtf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}
