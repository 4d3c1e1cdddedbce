import { lettersLength, putLetters } from '../letters.ts';
import { isDense } from '../parts/paths.ts';
import { openDeflate } from './deflate/deflate.ts';

/** A script file of the index. */
export interface Script {
  /** Without its ending. */
  name: string;
  /** In UTF-16, and with the mark that tells so to browsers, whatever a server says of it. */
  content: Uint8Array;
}

const MARK = '\ufeff';

const deflate = openDeflate();

/** A part of the index as a script, since a page that was opened from a folder may load scripts and nothing else. */
export function scriptOf(name: string, part: Uint8Array): Script {
  const [packing, packed] = isDense(name) ? ['plain', part] : ['deflate-raw', deflate(part)];
  const before = inUtf16(`${MARK}backfilePart(${JSON.stringify(name)},"${packing}",${packed.length},"`);
  const content = new Uint8Array(before.length + lettersLength(packed.length) + BEHIND.length);
  content.set(before);
  putLetters(packed, content, before.length);
  content.set(BEHIND, content.length - BEHIND.length);
  return { name, content };
}

function inUtf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}

const BEHIND = inUtf16('");\n');
