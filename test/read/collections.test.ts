import { describe, expect, it } from 'vitest';
import { severalArticles } from '../../src/read/collections.ts';
import { processorSeconds } from '../support/cpu.ts';

const mail = (day: number) =>
  `From desk@lowwending.example Thu Jan  ${day} 10:00:00 2026\nFrom: Desk <desk@lowwending.example>\nSubject: Bulletin\n\nThe mill reopens.\n\n`;
const factiva = (id: string) =>
  `Mill reopens\n\n214 words\n1 May 2005\nLow Wending Courier\n\n(c) 2005 Low Wending Courier\n\nThe mill reopens.\n\nDocument ${id}\n\n`;

describe('severalArticles', () => {
  it.each([
    ['a mailbox', mail(1) + mail(2), { kind: 'mbox', count: 2 }],
    [
      'a Gmail export',
      `${mail(1)}${mail(2)}`.replaceAll('Jan  1 10:00:00 2026', 'Jan 01 10:00:00 +0000 2026'),
      { kind: 'mbox', count: 2 },
    ],
    [
      'a LexisNexis export',
      '                               1 of 25 DOCUMENTS\n\nThe Courier\n\nText.\n\n                               2 of 25 DOCUMENTS\n\nThe Courier\n',
      { kind: 'nexis', count: 2 },
    ],
    [
      'a German one',
      '1 von 3 DOKUMENTEN\n\nText\n\n2 von 3 DOKUMENTEN\n\nText\n\n3 von 3 DOKUMENTEN\n',
      { kind: 'nexis', count: 3 },
    ],
    [
      'a Nexis Uni export',
      'Mill reopens\n\nText.\n\nEnd of Document\n\nMill closes\n\nText.\n\nEnd of Document\n',
      { kind: 'nexis', count: 2 },
    ],
    [
      'a Factiva export',
      factiva('XYZ0000020050501e1510000a') + factiva('LWCOUR0020050502e1520001p'),
      { kind: 'factiva', count: 2 },
    ],
    [
      'a Factiva export with the codes of its fields',
      factiva('XYZ0000020050501e1510000a').replace('Document', 'AN\tDocument').repeat(2),
      { kind: 'factiva', count: 2 },
    ],
    ['a ProQuest export', 'Document 1 of 20\n\nText\n\nDocument 2 of 20\n\nText\n', { kind: 'proquest', count: 2 }],
  ])('recognises %s', (_, characters, collection) => {
    expect(severalArticles(characters)).toEqual(collection);
  });

  it.each([
    ['an article', 'The mill reopens.\n\nFrom Monday 4 May 2026\nall: are welcome.\n'],
    ['one mail', mail(1)],
    [
      'a letter that begins a paragraph with "From"',
      'From here to Low Wending in 2025\nIt is far.\n\nFrom there to 2026\nNote: far.\n',
    ],
    ['a quoted mail', mail(1) + mail(2).replace('From ', '>From ')],
    ['one exported article', '1 of 1 DOCUMENT\n\nText.\n\nEnd of Document\n'],
    ['one Factiva article', factiva('XYZ0000020050501e1510000a')],
    ['words about documents', 'She read document 1 of 20.\nThen Document 2 of 20 and so on.\nThe End of Document\n'],
    ['nothing', ''],
  ])('takes %s for a single article', (_, characters) => {
    expect(severalArticles(characters)).toBeNull();
  });

  it.each([
    '\n\nFrom a',
    ' ',
    '1 of ',
    'From a 2026',
    '\n\nFrom x 11111111',
    'Document A0',
    '9',
    '\nDocument AAAA2005',
  ])('takes time in proportion to a megabyte of %j', (unit) => {
    const characters = unit.repeat(1_000_000 / unit.length);
    const seconds = processorSeconds(() => {
      severalArticles(`From ${characters}\n${characters}`);
    });
    expect(seconds).toBeLessThan(1);
  });
});
