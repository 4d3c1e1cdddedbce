import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** The direct quotations of a text, each as `words | speaker`. */
function quotations(text: string): string[] {
  return read(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ words, speaker }) => `${words} | ${speaker}`);
}

describe('a quotation and the list around it', () => {
  it('is signed by the name behind it, though its dash was read as the mark of a list', () => {
    expect(quotations('Vell Notes\n\n“The wall will hold in every storm.”\n\n- Ana Korr')).toEqual([
      '“The wall will hold in every storm.” | Ana Korr',
    ]);
  });

  it.each([
    ['by its number', '1. Roof. Hale said that the sheds “had leaked all winter long.”\n2. Dredging. Noted.'],
    ['by its point', 'Hale said that the sheds “had leaked all winter long.”\n\n* Dredging\n* Any other business'],
    ['by a dash like its own', '- Hale said that the sheds “had leaked all winter long.”\n- Dredging.\n- Roof.'],
  ])('is not spoken by the next item of an agenda, which is told %s', (_, list) => {
    const { quotes } = read(`Council Notes\n\n${list}`);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Hale']);
  });

  it('is spoken by the label of its item where that is somebody, and by nobody where it is something', () => {
    const list = ['Ana Korr: “It holds.”', 'The mayor: “It fell.”', 'Roof: “Leaks in four places.”'];
    expect(quotations(`What they found\n\n${list.map((item) => `- ${item}`).join('\n')}`)).toEqual([
      '“It holds.” | Ana Korr',
      '“It fell.” | The mayor',
      '“Leaks in four places.” | null',
    ]);
  });

  it('is not spoken by the “Q” and “A” of an interview', () => {
    expect(quotations('Ana Korr of Vell\n\nQ: “How did you come?”\n\nA: “By boat.”\n\nKorr: “I stayed.”')).toEqual([
      '“How did you come?” | null',
      '“By boat.” | null',
      '“I stayed.” | Korr',
    ]);
  });
});
