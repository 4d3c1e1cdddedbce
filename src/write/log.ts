import type { Page } from '../model/page.ts';
import { attempt, type Disk } from './disk.ts';

/** Lines that are written one after the other and read when all are; they may outgrow the memory. */
export interface Log {
  append: (line: string) => void;
  /** Moves what is held in memory to the log's file. */
  spill: () => void;
  /** Where its file lies (absolute), which is there as soon as a line was spilt. */
  location: string;
  /** All lines, each with a line feed, as the content of a page, without reading what lies in the file. */
  content: () => Page['content'];
  /** How many lines it has, and bytes with their line feeds. */
  size: () => { lines: number; bytes: number };
}

/** A log whose file, if it comes to need one, is at `location` (absolute), in a folder that is there by then. */
export function openLog(location: string, disk: Disk): Log {
  let lines: string[] = [];
  let spilt = false;
  const size = { lines: 0, bytes: 0 };
  const spill = () => {
    if (lines.length === 0) return;
    attempt('writing', location, () => disk.writeFileSync(location, textOf(lines), { flag: spilt ? 'a' : 'w' }));
    spilt = true;
    lines = [];
  };
  return {
    append(line) {
      lines.push(line);
      size.lines += 1;
      size.bytes += Buffer.byteLength(line) + 1;
    },
    spill,
    location,
    size: () => ({ ...size }),
    content() {
      if (!spilt) return textOf(lines);
      spill();
      return { copyOf: location };
    },
  };
}

function textOf(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
