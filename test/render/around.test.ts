import { describe, expect, it } from 'vitest';
import { wordsAfter } from '../../src/render/article/around.ts';

describe('words after a mention', () => {
  it.each([
    ['break off behind a word', ' held the rope and the long pole', ' held the rope and…'],
    ['have no comma before the dots', ' held rope, hooks, poles and oars', ' held rope, hooks…'],
    ['have no sign before the dots that joins', ' told the Post & Echo of all', ' told the Post…'],
    ['keep the end of a sentence apart from the dots', ' held the rope. Nobody went', ' held the rope. …'],
    ['also behind a quotation mark', ' said “I held it.” Nobody went', ' said “I held it.” …'],
    ['have no dots where the line ends', ' held on, ', ' held on,'],
  ])('%s', (_, text, words) => {
    expect(wordsAfter(text, 0, { start: 0, end: text.length }, 20)).toBe(words);
  });
});
