import type { Page } from '../model/page.ts';
import { attempt, type Disk } from './disk.ts';

/** Lines that are written one after the other and read once, all together; they may outgrow the memory. */
export interface Log {
  append: (line: string) => void;
  /** Moves what is held in memory to the log's file. */
  spill: () => void;
  /** All lines, each with a line feed. */
  text: () => string;
  /** The same as the content of a page, without reading what lies in the file. */
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
    size: () => ({ ...size }),
    text() {
      const before = spilt ? attempt('reading', location, () => disk.readFileSync(location, 'utf8')) : '';
      return before + textOf(lines);
    },
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
