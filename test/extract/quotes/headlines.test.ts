import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/names.ts';
import { findQuotes } from '../../../src/extract/quotes/quotes.ts';
import { prepare } from '../../../src/extract/text.ts';

describe('a headline', () => {
  /** What a headline by itself gives as somebody's. */
  function headed(text: string): string[] {
    const blocks = [{ type: 'head' as const, role: 'headline' as const, start: 0, end: text.length, marks: [] }];
    const prepared = prepare({ text, blocks, language: 'en' });
    return findQuotes(prepared, findNames(prepared)).map(({ speaker, span }) =>
      [speaker?.span, span].map((one) => text.slice(one?.start, one?.end)).join(': '),
    );
  }

  it.each(['What they talk about', 'Mayor warned over old wall', 'Harbour Works recalls ships'])(
    'tells nothing where it only seems to: %s',
    (headline) => {
      expect(headed(headline)).toEqual([]);
    },
  );

  it.each([
    ['Harbour Board denies fall of wall', ['Harbour Board: fall of wall']],
    ['Mayor says wall will hold', ['Mayor: wall will hold']],
    ['Wall will hold, says Ana Korr', ['Ana Korr: Wall will hold']],
  ])('tells what somebody says: %s', (headline, expected) => {
    expect(headed(headline)).toEqual(expected);
  });
});
