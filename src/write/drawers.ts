import { createHash } from 'node:crypto';
import type { Page } from '../model/page.ts';
import { inPortions, type Series } from '../model/series.ts';
import { attempt, type Disk, realDisk } from './disk.ts';
import { linesOf, openStretches } from './lines.ts';
import { type Log, openLog } from './log.ts';
import { stagingIn } from './site.ts';

/**
 * What the articles say for pages that are made after them, sorted by those pages: each has a drawer, known by its key.
 * Beside them long rolls, known by their names, take lines in the order in which they come.
 */
export interface Drawers {
  /** Puts a line among those of its kind. None of the three may hold a tab or a line feed. */
  put: (key: string, kind: string, line: string) => void;
  /** Adds a line to a roll. */
  note: (roll: string, line: string) => void;
  /** Every drawer, when all lines are put; each can be read until these are closed. Their order follows from their keys. */
  open: () => Generator<Drawer>;
  /** The lines of a roll; empty where it has none. */
  roll: (name: string) => Page['content'];
  /** How many lines a roll has, and bytes with their line feeds. */
  sizeOf: (name: string) => { lines: number; bytes: number };
  /** Removes what lies on the disk. */
  close: () => void;
}

/** Where the lines of a drawer lie. It can be sent to another thread. */
export interface Drawer {
  key: string;
  /** The file (absolute). */
  location: string;
  /** Of each kind the lines in the order in which they were put there: where each begins and ends, in bytes. */
  kinds: Map<string, number[]>;
}

/** A drawer that is read. */
export interface OpenDrawer {
  /** What `parse` makes of the lines of a kind, from the disk as they are asked for: a drawer may hold more than the memory. */
  linesOf: <Item>(kind: string, parse: (line: string) => Item) => Series<Item>;
  /** What tells its lines from others. */
  mark: () => string;
  close: () => void;
}

/** One drawer of so many is opened at a time, with those that share its file. */
const FILES = 64;

/** As many characters are held in memory before they go to the disk; most take two bytes, since texts have curly marks. */
const MOST_HELD = 2 * 2 ** 20;

/**
 * Empty drawers for a build into `out`. What is put there stays in memory as long as it is little; then, and when they are opened,
 * it goes into files beside what the build stages, which the build clears before and after.
 */
export function openDrawers(out: string, { disk = realDisk, mostHeld = MOST_HELD }: Partial<Room> = {}): Drawers {
  const folder = `${stagingIn(out, disk).stage}/drawers`;
  const drawers = Array.from({ length: FILES }, (_, number) => openLog(`${folder}/${number}`, disk));
  const rolls = new Map<string, Log>();
  let held = 0;
  let made = false;
  const spill = (logs: readonly Log[]) => {
    if (!made) attempt('making', folder, () => disk.mkdirSync(folder, { recursive: true }));
    made = true;
    for (const log of logs) log.spill();
  };
  const append = (log: Log, line: string) => {
    log.append(line);
    held += line.length;
    if (held <= mostHeld) return;
    spill([...drawers, ...rolls.values()]);
    held = 0;
  };
  return {
    put(key, kind, line) {
      const log = drawers[fileOf(key)];
      if (log !== undefined) append(log, `${key}\t${kind}\t${line}`);
    },
    note(name, line) {
      const roll = rolls.get(name) ?? openLog(`${folder}/roll-${rolls.size}`, disk);
      rolls.set(name, roll);
      append(roll, line);
    },
    *open() {
      spill(drawers);
      for (const { location, size } of drawers) if (size().lines > 0) yield* drawersIn(location, disk);
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

/** The drawers of one file, by what `put` wrote. */
function drawersIn(location: string, disk: Disk): Iterable<Drawer> {
  const drawers = new Map<string, Drawer>();
  for (const { start, end, bytes } of linesOf(location, disk)) {
    const afterKey = bytes.indexOf(TAB);
    const afterKind = bytes.indexOf(TAB, afterKey + 1);
    const key = bytes.toString('utf8', 0, afterKey);
    const kind = bytes.toString('utf8', afterKey + 1, afterKind);
    const drawer = drawers.get(key) ?? { key, location, kinds: new Map<string, number[]>() };
    drawers.set(key, drawer);
    const lines = drawer.kinds.get(kind) ?? [];
    drawer.kinds.set(kind, lines);
    lines.push(start + afterKind + 1, end);
  }
  return drawers.values();
}

const TAB = 0x09;

/** Opens a drawer. */
export function openDrawer({ location, kinds }: Drawer, disk: Disk = realDisk): OpenDrawer {
  const { textAt, close } = openStretches(location, disk);
  return {
    linesOf(kind, parse) {
      const places = kinds.get(kind) ?? [];
      const lineAt = (index: number) => textAt(places[2 * index] ?? 0, places[2 * index + 1] ?? 0);
      return inPortions(places.length / 2, (from, to) =>
        Array.from({ length: to - from }, (_, index) => parse(lineAt(from + index))),
      );
    },
    mark() {
      const digest = createHash('sha256');
      for (const [kind, places] of kinds) {
        digest.update(`${kind}\n`);
        for (let at = 0; at < places.length; at += 2)
          digest.update(`${textAt(places[at] ?? 0, places[at + 1] ?? 0)}\n`);
      }
      return digest.digest('hex');
    },
    close,
  };
}
