import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { realDisk } from '../../src/write/disk.ts';
import { openShelf } from '../../src/write/shelf.ts';
import { newFolder, removeTemporary } from '../support/build-site.ts';

afterAll(removeTemporary);

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.string()),
  fc.record({ text: fc.string(), at: fc.nat() }),
);

it('gives back what was laid aside on any shelf, to whoever asks, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1), value)), (puts) => {
      const stage = join(newFolder(), 'stage');
      mkdirSync(stage);
      const shelves = [1, 2].map((number) => openShelf(number, { stage, disk: realDisk }));
      const placed = puts.map(([by, what]) => ({ place: shelves[by]?.put(what), what }));
      for (const shelf of shelves)
        for (const { place, what } of placed.toReversed()) expect(place && shelf.take(place)).toEqual(what);
      for (const shelf of shelves) shelf.close();
    }),
    { numRuns: 30 },
  );
});
