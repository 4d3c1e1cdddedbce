import { deflateSync } from 'fflate';

/** A script file of the index. */
export interface Script {
  /** Without its ending. */
  name: string;
  content: string;
}

/**
 * A part of the index as a script, since a page that was opened from a folder may load scripts and nothing else. Deflated by
 * a library of our own, whose bytes are the same on every machine, unlike those of the system's. More effort than this level makes doubles the time for a fifteenth less of bytes.
 */
export function scriptOf(name: string, part: Uint8Array): Script {
  const data = Buffer.from(deflateSync(part, { level: 3 })).toString('base64');
  return { name, content: `backfilePart(${JSON.stringify(name)},"${data}");\n` };
}
