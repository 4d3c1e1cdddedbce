import type { Page } from '../model/page.ts';
import { attempt, type Disk, realDisk } from './disk.ts';
import { type Log, openLog } from './log.ts';
import { stagingIn } from './site.ts';

/**
 * What the articles say for pages that are made after them, sorted by those pages: each has a drawer, known by its key.
 * Beside them long rolls, known by their names, take lines in the order in which they come.
 */
export interface Drawers {
  /** Neither the key nor the line may hold a tab or a line feed. */
  put: (key: string, line: string) => void;
  /** Adds a line to a roll. */
  note: (roll: string, line: string) => void;
  /** Every drawer with its lines, in the order in which they were put there. The order of the drawers follows from their keys. */
  open: () => Generator<[key: string, lines: string[]]>;
  /** The lines of a roll; empty where it has none. */
  roll: (name: string) => Page['content'];
  /** How many lines a roll has, and bytes with their line feeds. */
  sizeOf: (name: string) => { lines: number; bytes: number };
  /** Removes what lies on the disk. */
  close: () => void;
}

/** One drawer of so many is opened at a time, with those that share its file. */
const FILES = 64;

/** As many characters are held in memory before they go to the disk; most take two bytes, since texts have curly marks. */
const MOST_HELD = 4 * 2 ** 20;

/**
 * Empty drawers for a build into `out`. They stay in memory as long as they are small; then they go into files beside what
 * the build stages, which the build clears before and after.
 */
export function openDrawers(out: string, { disk = realDisk, mostHeld = MOST_HELD }: Partial<Room> = {}): Drawers {
  const folder = `${stagingIn(out, disk).stage}/drawers`;
  const drawers = Array.from({ length: FILES }, (_, number) => openLog(`${folder}/${number}`, disk));
  const rolls = new Map<string, Log>();
  let held = 0;
  let made = false;
  const append = (log: Log, line: string) => {
    log.append(line);
    held += line.length;
    if (held <= mostHeld) return;
    if (!made) attempt('making', folder, () => disk.mkdirSync(folder, { recursive: true }));
    made = true;
    for (const one of [...drawers, ...rolls.values()]) one.spill();
    held = 0;
  };
  return {
    put(key, line) {
      const log = drawers[fileOf(key)];
      if (log !== undefined) append(log, `${key}\t${line}`);
    },
    note(name, line) {
      const roll = rolls.get(name) ?? openLog(`${folder}/roll-${rolls.size}`, disk);
      rolls.set(name, roll);
      append(roll, line);
    },
    *open() {
      for (const log of drawers) yield* sorted(log.text());
    },
    roll: (name) => rolls.get(name)?.content() ?? '',
    sizeOf: (name) => rolls.get(name)?.size() ?? { lines: 0, bytes: 0 },
    close() {
      if (made) attempt('clearing', folder, () => disk.rmSync(folder, { recursive: true, force: true }));
    },
  };
}

interface Room {
  disk: Disk;
  mostHeld: number;
}

function fileOf(key: string): number {
  let sum = 0;
  for (let at = 0; at < key.length; at += 1) sum = (Math.imul(sum, 31) + key.charCodeAt(at)) >>> 0;
  return sum % FILES;
}

/** The drawers of one file; what is read is what `put` wrote. */
function sorted(text: string): Map<string, string[]> {
  const drawers = new Map<string, string[]>();
  for (const written of text.split('\n')) {
    if (written === '') continue;
    const tab = written.indexOf('\t');
    const key = written.slice(0, tab);
    const line = written.slice(tab + 1);
    const lines = drawers.get(key);
    if (lines === undefined) drawers.set(key, [line]);
    else lines.push(line);
  }
  return drawers;
}
