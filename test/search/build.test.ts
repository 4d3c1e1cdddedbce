import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer/answer.ts';
import { openPool } from '../../src/search/build/pool.ts';
import { openReader } from '../../src/search/bytes.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { indexOf, scriptsOf, searchable } from './indexed.ts';

const namesOf = (id: string) => [id];

describe('the index', () => {
  const words = 'ferry pier quay harbour mayor tunnel bridge zeppelin паром 東京'.split(' ');
  const articles = Array.from({ length: 60 }, (_, number) =>
    searchable(
      Array.from({ length: 40 }, (_word, place) => words[(number * 7 + place * place) % words.length]).join(' '),
      { name: `article-${number}` },
    ),
  );

  it('is the same whether its places stayed in memory or not', () => {
    const inMemory = scriptsOf(articles, namesOf);
    for (const mostHeld of [0, 500, 5000]) expect(scriptsOf(articles, namesOf, mostHeld)).toEqual(inMemory);
  });

  it('is cut into parts of which each is found, however many they are', async () => {
    const many = Array.from({ length: 300 }, (_, number) =>
      searchable(Array.from({ length: 80 }, (_word, place) => `word${(number * 80 + place).toString(36)}`).join(' '), {
        name: `article-${number}`,
        language: null,
        names: [{ id: `person/p${number}`, label: '', speaks: false, cited: false }],
      }),
    );
    const index = await indexOf(many, (id) => [`Person Number ${id.slice(8)} of a town with a very long name indeed`]);
    expect(index.directory.terms.length).toBeGreaterThan(1);
    expect(index.directory.texts.length).toBeGreaterThan(1);
    expect(index.directory.names.length).toBeGreaterThan(1);
    for (let number = 0; number < 300; number += 1) {
      const word = `word${(number * 80 + 41).toString(36)}`;
      expect((await answer(parseQuery(word), index)).articles).toEqual([number]);
      expect((await answer(parseQuery(`"${word}"`), index)).articles).toEqual([number]);
      expect((await answer(parseQuery(`person=p${number}`), index)).articles).toEqual([number]);
    }
  });
});

describe('a pool of streams', () => {
  it('gives back every number of every stream, in order', () => {
    const writes = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 0, max: 2 ** 31 - 1 })), { maxLength: 3000 });
    fc.assert(
      fc.property(writes, (all) => {
        const pool = openPool();
        for (const round of [1, 2]) {
          for (const [stream, value] of all) pool.number(stream, value * (round === 1 ? 1 : 0));
          for (const stream of [0, 1, 2, 3, 4, 5]) {
            const reader = openReader(pool.read(stream));
            const expected = all.filter(([own]) => own === stream).map(([, value]) => (round === 1 ? value : 0));
            expect(Array.from(expected, () => reader.number())).toEqual(expected);
            expect(reader.done()).toBe(true);
          }
          pool.clear();
        }
      }),
      { numRuns: 40 },
    );
  });
});
