import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** Whom the last speaker of a text is. */
function lastPerson(text: string): string | null {
  return read(text).quotes.at(-1)?.person ?? null;
}

describe('who speaks on as "he" or "she"', () => {
  it.each([
    ['Ana Korr said that Lena Marsh had left. “She will come back,” she said.', 'Ana Korr'],
    ['“It holds,” said Tom Hale.\n\nHe added that the wall of Paul Venn was older.', 'Tom Hale'],
    ['Ana Korr said Lena Marsh was late. She added that the boat was not. She believes it was the wind.', 'Ana Korr'],
    ['Ana Korr told Paul Venn that Lena Marsh was late. “It was the wind,” she said.', null],
    ['Ana Korr said Lena Marsh was late. The boat came in with Rosa Hale. “It was the wind,” she said.', null],
    ['Tom Hale said Paul Venn was late. “It was the wind,” she said.', null],
    ['Ana Korr said Rosa Hale was late. A judge came in. “It was the wind,” she said.', null],
    ['Ana Korr said Lena Marsh was late.\n\nThe boat left.\n\nIt came back. “It was the wind,” she said.', null],
    ['Ana Korr said Lena Marsh was late. “Ana Korr is never late,” she said.', null],
    ['Ana Korr accused Lena Marsh of sleeping. “It was the wind,” she said.', null],
    ['The board said Lena Marsh and Ana Korr were late. “It was the wind,” she said.', null],
  ])('%s', (text, person) => {
    expect(lastPerson(text)).toBe(person);
  });

  it('has the role that the text gives the speaker', () => {
    const text = 'Ana Korr, the mayor of Vell, said Lena Marsh had left. “She will come back,” she said.';
    expect(read(text).quotes.at(-1)?.role).toBe('the mayor of Vell');
  });
});
