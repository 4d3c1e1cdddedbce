import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Drawers, openDrawers } from '../../src/write/drawers.ts';
import { newFolder, removeTemporary } from '../support/build-site.ts';

afterAll(removeTemporary);

type Put = [key: string, line: string];

function filled(puts: readonly Put[], mostHeld: number): { drawers: Drawers; folder: string } {
  const out = newFolder();
  mkdirSync(join(out, '.backfile', 'stage'), { recursive: true });
  const drawers = openDrawers(out, { mostHeld });
  for (const [key, line] of puts) {
    drawers.put(key, line);
    drawers.note(key, line);
  }
  return { drawers, folder: join(out, '.backfile', 'stage', 'drawers') };
}

const puts = fc.array(fc.tuple(fc.constantFrom('person/orla-venn', 'place/quay', 'x/1', 'x/2'), fc.string()));

describe('drawers', () => {
  it('give back what was put into each, in order, whether it stayed in memory or not', () => {
    fc.assert(
      fc.property(puts, fc.constantFrom(0, 100, 1_000_000), (all, mostHeld) => {
        const { drawers } = filled(all, mostHeld);
        const opened = new Map(drawers.open());
        for (const [key, lines] of opened)
          expect(lines).toEqual(all.filter(([own]) => own === key).map(([, line]) => line));
        expect([...opened.keys()].toSorted()).toEqual([...new Set(all.map(([key]) => key))].toSorted());
        drawers.close();
      }),
      { numRuns: 40 },
    );
  });

  it('open in an order that does not depend on what was held in memory', () => {
    const all: Put[] = Array.from({ length: 300 }, (_, index) => [`person/${index % 90}`, `No. ${index}`]);
    const orders = [0, 5000, 1_000_000].map((mostHeld) =>
      [...filled(all, mostHeld).drawers.open()].map(([key]) => key),
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
