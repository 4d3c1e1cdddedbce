import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer/answer.ts';
import { openColumnReader, openColumnWriter } from '../../src/search/bits.ts';
import { openRows } from '../../src/search/build/rows.ts';
import { openFrontCoder, openFrontDecoder, openTextReader, openTextWriter } from '../../src/search/bytes.ts';
import { bytesOf, lettersLength, putLetters } from '../../src/search/letters.ts';
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
      expect([...(await answer(parseQuery(word), index)).articles]).toEqual([number]);
      expect([...(await answer(parseQuery(`"${word}"`), index)).articles]).toEqual([number]);
      expect([...(await answer(parseQuery(`person=p${number}`), index)).articles]).toEqual([number]);
    }
  });
});

describe('rows of what articles have', () => {
  it('come back by number, those of each in the order in which they came, however often they are taken', () => {
    const row = fc.tuple(fc.nat(5), fc.nat(1000), fc.integer({ min: 0, max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9000, size: 'max' }), (all) => {
        const rows = openRows();
        for (const part of [all, all.toReversed()]) {
          for (const [number, article, place] of part) rows.add(number, article, place);
          expect(rows.size()).toBe(part.length);
          const rowsOf = rows.take(6);
          for (const number of [0, 1, 2, 3, 4, 5]) {
            const own = part.filter(([other]) => other === number);
            expect([...rowsOf(number)]).toEqual(own.flatMap(([, article, place]) => [article, place]));
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('columns of numbers', () => {
  const numbers = fc.array(fc.oneof(fc.nat(3), fc.nat(200), fc.nat(2 ** 22), fc.constant(0)), { maxLength: 300 });

  it('come back, whatever stands before and behind them', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 4 }), (columns) => {
        const writer = openColumnWriter();
        for (const column of columns) writer.column(Int32Array.from(column), column.length);
        const readColumn = openColumnReader(writer.take());
        for (const column of columns) expect([...readColumn(column.length)]).toEqual(column);
      }),
    );
  });

  it('take little more than the bits of their average: less than five for numbers of which that is seven', () => {
    const writer = openColumnWriter();
    const between = Int32Array.from({ length: 8000 }, (_, number) => number % 15);
    writer.column(between, between.length);
    expect(writer.take().length).toBeLessThan((between.length * 4.6) / 8);
  });
});

describe('texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '\ufeff', '東', '𠀀', '𠀁', '\0') });

  it('come back beside numbers, and so do words of which each shares its beginning with the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat())), (all) => {
        const writer = openTextWriter();
        const front = openFrontCoder(writer);
        for (const [own, number] of all) {
          writer.text(own);
          writer.number(number);
          front(own);
        }
        const reader = openTextReader(writer.take());
        const readFront = openFrontDecoder(reader);
        for (const [own, number] of all) {
          expect([reader.text(), reader.number(), readFront()]).toEqual([own, number, own]);
        }
        expect(reader.done()).toBe(true);
      }),
    );
  });
});

describe('bytes as letters', () => {
  it('come back, and no letter means anything to JavaScript or to decoders of UTF-16', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const room = Buffer.alloc(lettersLength(bytes.length));
        putLetters(bytes, room, 0);
        const letters = room.toString('utf16le');
        expect(bytesOf(letters, bytes.length)).toEqual(bytes);
        expect(letters).toMatch(/^[\u4e00-\ucdff]*$/);
      }),
    );
  });
});
