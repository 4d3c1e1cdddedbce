import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { processorSeconds } from '../support/cpu.ts';

function split(text: string, code = 'en'): string[] {
  return languageOf(code)
    .sentences(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end));
}

describe('the sentences of an English text', () => {
  // A bar stands where one sentence ends and the next begins.
  it.each([
    'The mayor opened the bridge. | It cost 3.5 million crowns.',
    'Mr. Doe and Dr. Roe met Gen. Poe in St. Senn on Jan. 5. | They did not speak.',
    'J. R. Roe of the U.S. Navy spoke first. | The rest listened.',
    'She lives in the U.S. | The bridge does not.',
    'Trade with the U.S. Treasury grew to $1.5 bn. | Arlmouth Inc. lost 2.5 per cent.',
    'He said: "I will go." | She stayed.',
    '“We won.” | “You did not!” | They went home.',
    '"Why now?" the mayor asked. | Nobody knew.',
    '"Why now?" Mayor Roe asked. | Nobody knew.',
    '"Stop!" | The car drove on.',
    'It rained … and rained. | Then it stopped...  | The sun came out.',
    'The train left at 8 p.m. on Monday. | It arrived at 9 a.m. | The driver was late.',
    'See No. 5 and p. 12. | There is more.',
    'The plan (see Fig. 3) failed. | Nobody was sad.',
    'Is it safe? | Yes! | Really?! | It is.',
    'The old mill (built in 1902.) | The new one stands.',
    'Visit www.arlmouth.example/news.html for more. | Thank you.',
    'The company Node.js grew. | It sells e.g. nails, i.e. iron.',
    'He fell ill. | Doctors came.',
    'She reads The Sun. | He does not.',
    'He met her in Nov. 1994 in Washington, D.C. | They married.',
    'The team of F.C. Arlmouth won 3-2. | Senn lost.',
    "St Paul's. | Roe went there.",
    'The vote was 5. | 3 members abstained.',
    '1. Roe came first.',
    'The office opened on May 16. | “so the town is dry,” she said.',
    'He came from Arlmouth Inc. “the best of all” and from the U.S. “for years” to see St. “old” Senn.',
    'No end at all',
  ])('%s', (marked) => {
    const sentences = marked.split(/ ?\| ?/u).map((sentence) => sentence.trim());
    expect(split(marked.replaceAll(' | ', ' '))).toEqual(sentences);
  });

  it('parts sentences between which a scraper lost the blank', () => {
    expect(split('They closed the bridge.The mayor was absent.')).toEqual([
      'They closed the bridge.',
      'The mayor was absent.',
    ]);
  });

  it('goes on behind an ordinal before a quotation that opens below the line', () => {
    expect(split('Am 3. „wird es ein Fest“ für alle.', 'de')).toEqual(['Am 3. „wird es ein Fest“ für alle.']);
  });

  it('reads the full stops of other scripts', () => {
    expect(split('市长昨日宣布新桥通车。市民前往参观！真的吗？', 'zh')).toEqual([
      '市长昨日宣布新桥通车。',
      '市民前往参观！',
      '真的吗？',
    ]);
    expect(split('Мер відкрив міст. Він новий.', 'uk')).toEqual(['Мер відкрив міст.', 'Він новий.']);
    expect(split('افتتح رئيس البلدية الجسر. هل هو آمن؟ نعم.', 'ar')).toHaveLength(3);
  });

  it('keeps within the span that it is given', () => {
    const text = 'One. Two. Three.';
    expect(languageOf('en').sentences(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });

  it('loses no character but blanks', () => {
    const piece = fc.constantFrom(
      'Roe',
      ' ',
      '. ',
      '.',
      '?',
      '!',
      '"',
      '”',
      '(',
      ')',
      'U.S.',
      'Mr.',
      '\n',
      '…',
      '3',
      'the',
      '。',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(split(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it.each(['.', '. ', '" ', '! "', 'a.', ' ', 'U.S. ', '…', '? A', '\n', "'"])(
    'takes a megabyte of %j in good time',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      const seconds = processorSeconds(() => {
        split(text);
      });
      expect(seconds).toBeLessThan(4);
    },
  );
});
