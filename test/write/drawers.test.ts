import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/model/series.ts';
import { type Drawer, type Drawers, openDrawer, openDrawers } from '../../src/write/drawers.ts';
import { newFolder, removeTemporary } from '../support/build-site.ts';

afterAll(removeTemporary);

type Put = [key: string, line: string, kind?: string];

function linesIn(drawer: Drawer, kind = 'mention'): string[] {
  const { linesOf, close } = openDrawer(drawer);
  const lines = [...itemsOf(linesOf(kind, (line) => line))];
  close();
  return lines;
}

function filled(puts: readonly Put[], mostHeld: number): { drawers: Drawers; folder: string } {
  const out = newFolder();
  mkdirSync(join(out, '.backfile', 'stage'), { recursive: true });
  const drawers = openDrawers(out, { mostHeld });
  for (const [key, line, kind = 'mention'] of puts) {
    drawers.put(key, kind, line);
    drawers.note(key, line);
  }
  return { drawers, folder: join(out, '.backfile', 'stage', 'drawers') };
}

const KINDS = ['mention', 'quotation'];
const puts = fc.array(
  fc.tuple(
    fc.constantFrom('person/orla-venn', 'place/quay', 'x/1', 'x/2'),
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((line) => line.replace(/[\t\n]/gu, ' ')),
    fc.constantFrom(...KINDS),
  ),
);

describe('drawers', () => {
  it('give back what was put into each, by its kind and in order, whether it stayed in memory or not', () => {
    fc.assert(
      fc.property(puts, fc.constantFrom(0, 100, 1_000_000), (all, mostHeld) => {
        const { drawers } = filled(all, mostHeld);
        const opened = [...drawers.open()];
        for (const drawer of opened) {
          for (const kind of KINDS) {
            const own = all.filter((put) => put[0] === drawer.key && put[2] === kind);
            expect(linesIn(drawer, kind)).toEqual(own.map(([, line]) => line));
          }
        }
        expect(opened.map(({ key }) => key).toSorted()).toEqual([...new Set(all.map(([key]) => key))].toSorted());
        drawers.close();
      }),
      { numRuns: 40 },
    );
  });

  it('give any part of what one holds that outgrows what is read at once, also lines that do', () => {
    const long = 'a “long” line '.repeat(30_000);
    const all = Array.from(
      { length: 3000 },
      (_, index): Put => ['x/1', index === 1500 ? long : `${index} – ${'y'.repeat(index % 300)}`],
    );
    const [drawer] = filled(all, 5000).drawers.open();
    if (drawer === undefined) throw new Error('no drawer');
    const lines = all.map(([, line]) => line);
    expect(linesIn(drawer)).toEqual(lines);
    const { linesOf, close } = openDrawer(drawer);
    const series = linesOf('mention', (line) => line);
    expect(series).toHaveLength(3000);
    for (const [from, to] of [
      [2990, 4000],
      [0, 1],
      [500, 1600],
      [1499, 1501],
      [512, 1024],
      [1023, 1025],
      [7, 7],
    ] as const)
      expect(series.slice(from, to)).toEqual(lines.slice(from, to));
    expect(linesOf('quotation', (line) => line)).toHaveLength(0);
    close();
  });

  it('open in an order that does not depend on what was held in memory', () => {
    const all: Put[] = Array.from({ length: 300 }, (_, index) => [`person/${index % 90}`, `No. ${index}`]);
    const orders = [0, 5000, 1_000_000].map((mostHeld) =>
      [...filled(all, mostHeld).drawers.open()].map(({ key }) => key),
    );
    expect(orders[1]).toEqual(orders[0]);
    expect(orders[2]).toEqual(orders[0]);
  });

  it('keep rolls of lines in their order, as texts or as the files in which they lie', () => {
    const all: Put[] = [
      ['x/1', 'one'],
      ['x/2', 'two'],
      ['x/1', 'three'],
    ];
    const held = filled(all, 1000).drawers;
    expect([held.roll('x/1'), held.roll('x/2'), held.roll('x/3')]).toEqual(['one\nthree\n', 'two\n', '']);
    const { drawers, folder } = filled(all, 0);
    expect(drawers.roll('x/1')).toEqual({ copyOf: join(folder, 'roll-0') });
    expect(readFileSync(join(folder, 'roll-0'), 'utf8')).toBe('one\nthree\n');
    expect(readFileSync(join(folder, 'roll-1'), 'utf8')).toBe('two\n');
    drawers.close();
  });

  it('leave nothing behind', () => {
    const { drawers, folder } = filled([['x/1', 'one']], 0);
    expect(existsSync(folder)).toBe(true);
    drawers.close();
    expect(existsSync(folder)).toBe(false);
  });
});
