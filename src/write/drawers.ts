import { resolve } from 'node:path';
import { KEPT_FOLDER } from '../model/kept.ts';
import type { Page } from '../model/page.ts';
import { attempt, type Disk, realDisk } from './disk.ts';
import { type Log, openLog } from './log.ts';

/**
 * What the articles say for pages that are made after them, sorted by those pages: each has a drawer, known by its key.
 * Beside them long rolls, known by their names, take lines in the order in which they come.
 */
export interface Drawers<Item> {
  put: (key: string, item: Item) => void;
  /** Adds a line to a roll. */
  note: (roll: string, line: string) => void;
  /** Every drawer with its items, in the order in which they were put there. The order of the drawers follows from their keys. */
  open: () => Generator<[key: string, items: Item[]]>;
  /** The lines of a roll; empty where it has none. */
  roll: (name: string) => Page['content'];
  /** How many lines a roll has, and bytes with their line feeds. */
  sizeOf: (name: string) => { lines: number; bytes: number };
  /** Removes what lies on the disk. */
  close: () => void;
}

/** One drawer of so many is opened at a time, with those that share its file. */
const FILES = 64;

/** As many characters are held in memory before they go to the disk. */
const MOST_HELD = 16 * 2 ** 20;

/**
 * Empty drawers for a build into `out`. They stay in memory as long as they are small; then they go into files beside what
 * the build stages, which the build clears before and after.
 */
export function openDrawers<Item>(
  out: string,
  { disk = realDisk, mostHeld = MOST_HELD }: Partial<Room> = {},
): Drawers<Item> {
  const folder = `${resolve(out)}/${KEPT_FOLDER}/stage/drawers`;
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
    put(key, item) {
      const log = drawers[fileOf(key)];
      if (log !== undefined) append(log, JSON.stringify([key, item]));
    },
    note(name, line) {
      const roll = rolls.get(name) ?? openLog(`${folder}/roll-${rolls.size}`, disk);
      rolls.set(name, roll);
      append(roll, line);
    },
    *open() {
      for (const log of drawers) yield* sorted<Item>(log.text());
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
function sorted<Item>(text: string): Map<string, Item[]> {
  const drawers = new Map<string, Item[]>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [key, item] = JSON.parse(line) as [string, Item];
    const items = drawers.get(key);
    if (items === undefined) drawers.set(key, [item]);
    else items.push(item);
  }
  return drawers;
}
