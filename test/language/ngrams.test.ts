import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ngrams, openNgrams, packNgrams } from '../../src/language/ngrams.ts';

const byte = fc.integer({ min: 0, max: 255 });
const fit = fc.dictionary(byte.map(String), byte, { minKeys: 1, maxKeys: 60 });
const ngram = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes('\n'));

test('n-grams that were packed fit the same languages as well as before', () => {
  fc.assert(
    fc.property(fc.dictionary(ngram, fit, { minKeys: 1, noNullPrototype: true }), (ngrams: Ngrams) => {
      const opened = openNgrams(packNgrams(ngrams));
      for (const [key, value] of Object.entries(ngrams)) expect(opened[key]).toEqual({ ...value });
    }),
  );
});

test('an n-gram that was not packed fits no language', () => {
  const opened = openNgrams(packNgrams({ ' the': { 11: 90, 37: 2 } }));
  expect(opened[' der']).toBeUndefined();
  expect(opened.toString).toBeUndefined();
});
