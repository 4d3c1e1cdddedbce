import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import type { Json } from '../../src/model/article.ts';
import { readAuthors } from '../../src/parse/authors.ts';
import { processorSeconds } from '../support/cpu.ts';

const english = languageOf('en');

describe('readAuthors', () => {
  it.each<[Json, string[]]>([
    ['Orla Venn', ['Orla Venn']],
    ['Orla Venn and Tom Reed', ['Orla Venn', 'Tom Reed']],
    ['Orla Venn, Tom Reed and Ilse Brandt', ['Orla Venn', 'Tom Reed', 'Ilse Brandt']],
    ['Orla Venn, Tom Reed, and Ilse Brandt', ['Orla Venn', 'Tom Reed', 'Ilse Brandt']],
    ['Orla Venn & Tom Reed', ['Orla Venn', 'Tom Reed']],
    ['Orla Venn; Tom Reed', ['Orla Venn', 'Tom Reed']],
    ['Venn, Orla; Reed, Tom', ['Orla Venn', 'Tom Reed']],
    ['Venn, Orla', ['Venn, Orla']],
    ['AFP, Reuters', ['AFP', 'Reuters']],
    ['Orla Venn (Reuters)', ['Orla Venn', 'Reuters']],
    ['Orla Venn/AP', ['Orla Venn', 'AP']],
    ['Orla Venn (Mellow Courier) and Tom Reed', ['Orla Venn', 'Mellow Courier', 'Tom Reed']],
    ['Orla Venn (née Reed)', ['Orla Venn (née Reed)']],
    ['Orla/Tom', ['Orla/Tom']],
    ['Dr. Orla Venn, PhD', ['Dr. Orla Venn, PhD']],
    ['Orla Venn, Ph.D., and Tom Reed, Jr.', ['Orla Venn, Ph.D.', 'Tom Reed, Jr.']],
    ['Vell Works, Ltd.', ['Vell Works, Ltd.']],
    ['Venn and Sons Ltd', ['Venn and Sons Ltd']],
    ['Venn & Daughters, Tom Reed', ['Venn & Daughters', 'Tom Reed']],
    ['Ministry of Tides and Fog', ['Ministry of Tides and Fog']],
    ['Ministry of Tides and Tom Reed', ['Ministry of Tides', 'Tom Reed']],
    ['Reuters and Courier Staff', ['Reuters', 'Courier Staff']],
    ['Venn and Reed', ['Venn', 'Reed']],
    ['Quill Marrow, Gabriel', ['Quill Marrow, Gabriel']],
    ['van der Vell, Anna M.', ['van der Vell, Anna M.']],
    ['Tom Reed, Gabriel', ['Tom Reed', 'Gabriel']],
    ['Mellow Council, Gabriel', ['Mellow Council', 'Gabriel']],
    ['By Orla Venn', ['Orla Venn']],
    ['by: Orla Venn', ['Orla Venn']],
    ['By Orla Venn, Staff Writer', ['Orla Venn']],
    ['By Orla Venn, Chief Reporter, Arl Valley Herald', ['Orla Venn']],
    ['Orla Venn, Staff Writer and Tom Reed, Harbour Editor', ['Orla Venn', 'Tom Reed']],
    ['Orla Venn, Chief Economist and Director of Research', ['Orla Venn']],
    ['Orla Venn, Staff Writer; Tom Reed, PhD', ['Orla Venn', 'Tom Reed, PhD']],
    ['Venn, Orla, Staff Writer', ['Venn, Orla']],
    ['Orla Venn, in Tollen', ['Orla Venn']],
    ['Orla Venn, Courier Staff', ['Orla Venn', 'Courier Staff']],
    ['Staff Writer', ['Staff Writer']],
    [
      ['By Orla Venn, Staff Writer', 'Words: Tom Reed'],
      ['Orla Venn', 'Tom Reed'],
    ],
    ['Text: Jo Hale, Photos: Kim Roe', ['Jo Hale', 'Kim Roe']],
    ['Text: Jo; Photos: Kim', ['Jo', 'Kim']],
    ['Story by Jo Hale and pictures by Kim Roe', ['Jo Hale', 'Kim Roe']],
    ['Words and pictures: Jo Hale', ['Jo Hale']],
    ['Written by Jo Hale', ['Jo Hale']],
    ['Stand by Tollen', ['Stand by Tollen']],
    ['Jo Hale MP', ['Jo Hale MP']],
    ['Jo Hale, MP, and Tom Reed, OSB', ['Jo Hale, MP', 'Tom Reed, OSB']],
    ['  Orla\n Venn ', ['Orla Venn']],
    ['desk@courier.example (Orla Venn)', ['Orla Venn']],
    ['Orla Venn <orla@courier.example>', ['Orla Venn']],
    ['[[Orla Venn]]', ['Orla Venn']],
    ['[[people/venn|Orla Venn]]', ['Orla Venn']],
    ['orla-venn', ['orla-venn']],
    [
      ['Orla Venn', 'Tom Reed', 'Orla Venn'],
      ['Orla Venn', 'Tom Reed'],
    ],
    [['Venn, Orla and Sons'], ['Venn, Orla and Sons']],
    [['[[Orla Venn]]', null], ['Orla Venn']],
    [{ name: 'Orla Venn', url: 'https://venn.example/' }, ['Orla Venn']],
    [
      [{ name: 'Orla Venn' }, 'Tom Reed'],
      ['Orla Venn', 'Tom Reed'],
    ],
    [[{ firstName: 'Orla', lastName: 'Venn', creatorType: 'author' }], ['Orla Venn']],
    [
      [{ given: 'Orla', family: 'Venn' }, { literal: 'Mellow Council' }],
      ['Orla Venn', 'Mellow Council'],
    ],
  ])('finds the writers in %j', (value, names) => {
    expect(readAuthors(value, english)?.map(({ name }) => name)).toEqual(names);
  });

  it.each<[Json]>([[{ email: 'orla@courier.example' }], [[['a'], { b: 'c' }]], [[]], [null], ['']])(
    'finds none in %j',
    (value) => {
      expect(readAuthors(value, english)).toBeNull();
    },
  );
});

it.each([
  ['Orla Venn', 'person'],
  ['Orla O’Venn-Reed', 'person'],
  ['orla', 'person'],
  ['Reuters', 'organisation'],
  ['AFP', 'organisation'],
  ['Harbour Staff', 'organisation'],
  ['The Mellow Courier Newsroom', 'organisation'],
  ['Ministry of Tides', 'organisation'],
  ['The Arl Valley Herald', 'organisation'],
  ['Tollen Pier Society', 'organisation'],
  ['Arl Library', 'organisation'],
  ['Museum of Fog', 'organisation'],
  ['Vell Police', 'organisation'],
  ['Party for Tides', 'organisation'],
  ['Tollen Grammar School', 'organisation'],
  ['Mellow Savings Bank', 'organisation'],
  ['Museum Arlmouth', 'organisation'],
  ['Venn & Sons', 'organisation'],
  ['Friends of the Pier', 'organisation'],
  ['High Court', 'organisation'],
  ['The Tollen Conservancy', 'organisation'],
  ['The Rev. Tom Reed', 'person'],
  ['Jane Church', 'person'],
  ['Robert Banks', 'person'],
  ['Police Commissioner Orla Venn', 'person'],
])('takes %s for a %s', (name, kind) => {
  expect(readAuthors([name], english)).toEqual([{ name, kind }]);
});

it('takes no time over a long name', () => {
  const seconds = processorSeconds(() => {
    for (const piece of ['a ', ', ', ' and ', ';', '[[', '<', '@', '(', ' <'])
      readAuthors(piece.repeat(100_000 / piece.length), english);
  });
  expect(seconds).toBeLessThan(3);
});
