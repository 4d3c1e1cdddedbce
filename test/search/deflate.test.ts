import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDeflate } from '../../src/search/build/deflate/deflate.ts';
import { prefixCodeOf } from '../../src/search/build/deflate/prefix-code.ts';

const encoder = new TextEncoder();

/** Bytes of every kind, those of few values and those with much that is repeated, near and far. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.uint8Array({ max: 2, maxLength: 600 }),
  fc
    .tuple(
      fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(), { maxLength: 400 }),
    )
    .map(([pieces, order]) => encoder.encode(order.map((number) => pieces[number % pieces.length]).join(' '))),
);

it('makes of one part after the other what is inflated to the same', () => {
  const deflate = openDeflate();
  fc.assert(
    fc.property(bytes, (part) => {
      expect(new Uint8Array(inflateRawSync(deflate(part)))).toEqual(part);
    }),
  );
});

it('does not point further back than a reader keeps', () => {
  const sentence = encoder.encode('The lamp on the quay was lit at nine.');
  const noise = Uint8Array.from({ length: 40_000 }, (_, at) => (at * at * 31 + (at >> 7)) & 0xff);
  const part = new Uint8Array([...sentence, ...noise, ...sentence]);
  expect(new Uint8Array(inflateRawSync(openDeflate()(part)))).toEqual(part);
});

it('makes the same bytes of a part, whatever was deflated before it', () => {
  const part = encoder.encode('Orla Venn rang the bell of the old ferry. '.repeat(40));
  const alone = openDeflate()(part);
  const deflate = openDeflate();
  for (const words of ['The ferry', 'Orla Venn rang the bell', 'x'.repeat(70_000)]) deflate(encoder.encode(words));
  expect(deflate(part)).toEqual(alone);
});

it('makes a text short that says the same again and again', () => {
  const text = Array.from({ length: 200 }, (_, day) => `On day ${day} the council of Marl voted again. `).join('');
  expect(openDeflate()(encoder.encode(text)).length).toBeLessThan(text.length / 4);
});

it('makes complete codes, in which no symbol has more bits than a reader takes, however rare it is', () => {
  const frequencies = fc.oneof(
    fc.array(fc.nat({ max: 1000 }), { minLength: 2, maxLength: 286 }),
    fc.constant(Array.from({ length: 32 }, (_, place) => Math.round(1.6 ** place))),
    fc.constantFrom([0, 0, 0], [0, 7, 0], [9, 0, 0]),
  );
  fc.assert(
    fc.property(frequencies, (all) => {
      const { lengths } = prefixCodeOf(Int32Array.from(all));
      const used = [...lengths].filter((length) => length > 0);
      expect(Math.max(...used)).toBeLessThanOrEqual(15);
      expect(used.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
      for (const [symbol, often] of all.entries()) if (often > 0) expect(lengths[symbol]).toBeGreaterThan(0);
    }),
  );
});
