import { describe, expect, it } from 'vitest';
import { dateInWords, monthOf } from '../../src/render/dates/in-words.ts';
import { countOf, inThousands, listInWords } from '../../src/render/text/figures.ts';

describe('a date in words', () => {
  it.each([
    ['1994', '1994'],
    ['1994-05', 'May 1994'],
    ['1994-05-06', '6 May 1994'],
    ['2025-12-16T08:30', '16 December 2025, 08:30'],
    ['2025-05-16T08:30+03:00', '16 May 2025, 08:30 (UTC+03:00)'],
    ['2025-05-16T08:30:59Z', '16 May 2025, 08:30 (UTC)'],
    ['2025-05-16T08:30:59.123-05:00', '16 May 2025, 08:30 (UTC-05:00)'],
    ['spring', 'spring'],
  ])('%s is %s', (value, words) => {
    expect(dateInWords(value)).toBe(words);
  });

  it('has a month only where one is known', () => {
    expect(['1994', '1994-05', '1994-12-31T23:59Z'].map(monthOf)).toEqual([null, 5, 12]);
  });
});

describe('numbers and names in words', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12480, '12,480'],
    [1234567, '1,234,567'],
  ])('%d is %s', (count, words) => {
    expect(inThousands(count)).toBe(words);
  });

  it('counts one and many', () => {
    expect([0, 1, 2, 12480].map((count) => countOf(count, 'article'))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
      '12,480 articles',
    ]);
  });

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('lists %j as %j', (names, words) => {
    expect(listInWords(names)).toBe(words);
  });
});
