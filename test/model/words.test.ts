import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/model/body.ts';
import { isLatin } from '../../src/model/latin.ts';
import { hashOfWord } from '../../src/model/word-hash.ts';

const ALL_LATIN = Array.from({ length: 0x2100 }, (_, unit) => String.fromCharCode(unit)).filter(isLatin);

describe('The words of a Latin text', () => {
  test('are the same where a letter of another script stands behind them', () => {
    expect(ALL_LATIN.length).toBeGreaterThan(600);
    for (const character of ALL_LATIN) {
      const text = `har${character}bour ${character} quay${character}`;
      expect(wordsIn(`${text} Ж`)).toEqual([...wordsIn(text), 'Ж']);
    }
  });

  test('are joined by hyphens and apostrophes and parted by all else', () => {
    expect(wordsIn('The skipper’s mother-in-law paid £4.5m – “twice”, in März.')).toEqual([
      'The',
      'skipper’s',
      'mother-in-law',
      'paid',
      '4',
      '5m',
      'twice',
      'in',
      'März',
    ]);
  });
});

describe('The hash of a word', () => {
  test.each([
    ['Ferry', 'fERRY'],
    ['mother-in-law', 'MOTHERINLAW'],
    ['O’Mallin', "o'mallin"],
    ['Éclair', 'éCLAIR'],
    ['E-Öl', 'eöl'],
  ])('of %s is that of %s', (one, other) => {
    expect(hashOfWord(one)).toBe(hashOfWord(other));
  });

  test.each([
    ['ferry', 'ferries'],
    ['Öl', 'Ol'],
    ['ab', 'ba'],
  ])('of %s is not that of %s', (one, other) => {
    expect(hashOfWord(one)).not.toBe(hashOfWord(other));
  });
});
