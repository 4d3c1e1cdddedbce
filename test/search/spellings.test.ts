import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSpellings, type Spellings } from '../../src/search/build/spellings.ts';
import { eachWord } from '../../src/search/words/words.ts';

/** The numbers of a text's words, in order. */
function numbersIn(text: string, spellings: Spellings, enter: (word: string) => number): number[] {
  const numbers: number[] = [];
  eachWord(text, (start, end, plain) => numbers.push(spellings.numberOf(text, start, end, plain, enter)));
  return numbers;
}

it('gives each spelling the number that it was entered with, wherever it stands and however long it is', () => {
  const letter = fc.constantFrom('a', 'a', 'b', 'B', '7', 'é', 'я');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 15 });
  const mark = fc.constantFrom(' ', '. “', '’', '—', '\0', ' ☃ ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark)), (text) => {
      const words = text.map(([own]) => own);
      const entered: string[] = [];
      const spellings = openSpellings();
      const enter = (own: string) => entered.push(own) - 1;
      const written = text.flat().join('');
      for (let time = 0; time < 2; time += 1) {
        const numbers = numbersIn(`${written} ${words.join(' ')}`, spellings, enter);
        expect(numbers.map((number) => entered[number])).toEqual([...words, ...words]);
      }
      expect(entered).toEqual([...new Set(words)]);
    }),
  );
});

it('holds more spellings than it has room for at first', () => {
  const spellings = openSpellings();
  const text = Array.from({ length: 20_000 }, (_, number) => `word${number}`).join(' ');
  let entered = 0;
  const numbers = numbersIn(text, spellings, () => entered++);
  expect(numbers).toEqual(Array.from({ length: 20_000 }, (_, number) => number));
  expect(numbersIn(text, spellings, () => -1)).toEqual(numbers);
});

it('holds a word that is longer than any word should be, and knows those behind it', () => {
  const spellings = openSpellings();
  const text = `${'a'.repeat(70_000)} one two`;
  let entered = 0;
  expect(numbersIn(text, spellings, () => entered++)).toEqual([0, 1, 2]);
  expect(numbersIn(text, spellings, () => -1)).toEqual([0, 1, 2]);
});
