import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openHeaps } from '../../src/write/heaps.ts';
import { newFolder, removeTemporary } from '../support/build-site.ts';

afterAll(removeTemporary);

describe('heaps of bytes', () => {
  it('give back what was appended to each, in order', () => {
    const portions = fc.array(fc.tuple(fc.nat(3), fc.uint8Array({ maxLength: 20 })));
    fc.assert(
      fc.property(portions, (all) => {
        const out = newFolder();
        mkdirSync(join(out, '.backfile', 'stage'), { recursive: true });
        const heaps = openHeaps(out);
        for (const [heap, bytes] of all) heaps.append(heap, bytes);
        for (const heap of [0, 1, 2, 3]) {
          const expected = all.filter(([own]) => own === heap).flatMap(([, bytes]) => [...bytes]);
          expect([...heaps.read(heap)]).toEqual(expected);
        }
        heaps.close();
        expect(existsSync(join(out, '.backfile', 'stage', 'heaps'))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
