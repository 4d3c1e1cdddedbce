import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSpellings } from '../../src/search/build/spellings.ts';

const codesOf = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

it('gives each spelling the number that it was entered with, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '東'), minLength: 1, maxLength: 6 })),
      (words) => {
        const spellings = openSpellings();
        const numbers = new Map<string, number>();
        const enter = (word: string) => {
          numbers.set(word, numbers.size);
          return numbers.size - 1;
        };
        for (const word of [...words, ...words]) {
          expect(spellings.numberOf(codesOf(`x${word}y`), 1, 1 + word.length, enter)).toBe(numbers.get(word));
        }
        expect(numbers.size).toBe(new Set(words).size);
      },
    ),
  );
});

it('holds more spellings than it has room for at first', () => {
  const spellings = openSpellings();
  const words = Array.from({ length: 20_000 }, (_, number) => `word${number}`);
  const numbers = words.map((word, number) => spellings.numberOf(codesOf(word), 0, word.length, () => number));
  expect(numbers).toEqual([...words.keys()]);
  expect(words.map((word) => spellings.numberOf(codesOf(word), 0, word.length, () => -1))).toEqual(numbers);
});

it('holds a word that is longer than any word should be, and knows those behind it', () => {
  const spellings = openSpellings();
  const words = ['a'.repeat(70_000), ...Array.from({ length: 5000 }, (_, number) => `word${number}`)];
  for (const [number, word] of words.entries()) spellings.numberOf(codesOf(word), 0, word.length, () => number);
  expect(words.map((word) => spellings.numberOf(codesOf(word), 0, word.length, () => -1))).toEqual([...words.keys()]);
});
