import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, told } from './reading.ts';

describe('a document of an earlier year', () => {
  const LETTER = 'The letter is dated November 20, 2017. ';

  it.each([
    [`${LETTER}In it she writes that the pier “has sunk since March”.`, 'March = 2017-03'],
    [`${LETTER}In it she writes that the pier sank in March.`, 'March = ?'],
    [`${LETTER}\n\nA list shows that it left the town on November 21.`, 'November 21 = ?'],
    [`${LETTER}\n\nA list shows that it left the town on November 21, 2018.`, 'November 21, 2018 = 2018-11-21'],
    [`${LETTER}\n\nNobody answered.\n\nThe town was asked on May 4.`, 'May 4 = 2020-05-04'],
    [`${LETTER}The town was asked on Tuesday.`, 'Tuesday = 2020-06-09'],
    ['The letter is dated May 2, 2020. The pier sank in March.', 'March = 2020-03'],
    ['The pier was begun on May 2, 2017. It sank in March.', 'March = 2020-03'],
  ])('leaves its year to what it says, or to nobody: %s', (text, expected) => {
    expect(told(read(text, '2020-06-11')).at(-1)).toBe(expected);
  });
});

it('since when something is so lies before the day of writing', () => {
  expect(told(read('The pier has sunk by nine millimetres since March.', '2017-11-20'))).toEqual(['March = 2017-03']);
});

describe('a headline, which tells of what was and will be in the present', () => {
  const STORY = '\n\nBy Hale Vell\n\nThe mayor of Vell has gone. He was tired after a long night in the hall.';

  it.each([
    ['Mayor resigns on Monday', 'Monday = ?'],
    ['Fair opens on Monday', 'Monday = ?'],
    ['Mayor resigns on Wednesday', 'Wednesday = 2025-05-14'],
    ['Five Tips for Today', 'Today = 2025-05-14'],
    ['Mayor resigned on Monday', 'Monday = 2025-05-12'],
    ['Mayor will resign on Monday', 'Monday = 2025-05-19'],
  ])('%s', (headline, expected) => {
    expect(told(read(headline + STORY, '2025-05-14')).at(0)).toBe(expected);
  });
});

describe('a text without a date of publication', () => {
  it.each([
    'The bank failed yesterday.',
    'Profits fell last year.',
    'The mayor said on Tuesday that the pool was safe.',
    'The ferry sank on May 3.',
    'The mill closed in March.',
    'The tunnel will be ready by the end of the year.',
  ])('leaves what is relative unresolved: %s', (sentence) => {
    const { dates } = read(sentence);
    expect(dates.map(({ value }) => value)).toEqual([null]);
  });

  it('gives a day the year that its other dates support, with the places that say so', () => {
    const { dates, words } = read('The hall burnt down on 2 April 2019. The fire was out on April 3.');
    expect(dates.map(({ value }) => value)).toEqual(['2019-04-02', '2019-04-03']);
    expect(dates[1]?.confidence).toBe('likely');
    expect(dates[1]?.evidence.map(words)).toEqual(['2 April 2019']);
  });

  it('gives a day the year whose end it looks forward to under two names', () => {
    const { dates, words } = read(
      'The guild hopes to finish the pier by the end of 2031.\n\n' +
        'At a meeting on March 9 the masons promised to hurry.\n\n' +
        'Few think that it can be finished by the end of the year.',
    );
    expect(dates.map(({ value }) => value)).toEqual(['2031', '2031-03-09', '2031']);
    expect(dates[1]?.evidence.map(words)).toEqual(['end of 2031', 'end of the year']);
    expect(dates.map(({ confidence }) => confidence)).toEqual(['certain', 'likely', 'likely']);
  });

  it('gives a day no year where its other dates support two', () => {
    const { dates } = read('The hall was begun on 2 April 2019 and opened on 7 May 2021. It burnt down on April 3.');
    expect(dates.at(-1)).toMatchObject({ value: null, confidence: 'uncertain' });
  });

  it('counts no year from one that its dates are of, since it can have been written later', () => {
    const { dates } = read(
      'Members joined before 31 December 2019. Last year they paid less; results are due on 3 January.',
    );
    expect(dates.map(({ value }) => value)).toEqual(['2019-12-31', null, null]);
  });

  it('takes no year from a birthday', () => {
    expect(read('The mayor, born on 2 April 1961, resigned on April 3.').dates.at(-1)?.value).toBeNull();
  });
});

describe('the day before which a text cannot have been written', () => {
  it.each([
    ['The ferry sank on 3 May 2019. The inquiry ended on 7 June 2020.', '2020-06-07'],
    ['The mill closed in March 2019.', '2019-03'],
    ['The mill closed in 2019 and will open again on 1 June 2024.', '2019'],
  ])('%s', (text, earliest) => {
    expect(read(text).earliest?.value).toBe(earliest);
  });

  it.each([
    ['a day to come', 'The pier will open on 3 May 2031.'],
    ['the name of something to come', 'The 2031 games were awarded to the town.'],
    ['nothing dated', 'The ferry sank.'],
    ['a state', 'The mill is closed in 2049, and the town is small.'],
    ['what was planned', 'The bridge was to open in 2024.'],
    ['what was planned before', 'The bridge had been due to open in 2024.'],
    ['a setting', 'The novel is set in 2049 and the town is small.'],
    ['a setting that goes before', 'Set in 2049, the film is long.'],
    ['what a film says', 'It was founded in 2049, the film says.'],
    ['what happens in a novel', 'In the novel the town was founded in 2049.'],
  ])('is not known from %s', (_, text) => {
    expect(read(text).earliest).toBeNull();
  });

  it('rests on no date that was itself counted from the day of publication', () => {
    expect(read('The ferry sank on May 3.', '2025-05-14').earliest).toBeNull();
  });

  it('is no later than the day of publication', () => {
    const text = 'The mill closed on 3 May 2019. It was opened again in 2049.';
    expect(read(text, '2025-05-14').earliest?.value).toBe('2019-05-03');
    expect(read('The mill closed on 3 May 2019.', '2019').earliest?.value).toBe('2019-05-03');
  });

  it('is told of a film as of anything else', () => {
    expect(read('The film was shown in the town in 2019.').earliest?.value).toBe('2019');
  });

  it('shows the places that prove it, the day itself first', () => {
    const { earliest, words } = read('The hall burnt down on 2 April 2019. The fire was out on April 3.');
    expect(earliest?.evidence.map(words)).toEqual(['April 3', '2 April 2019']);
  });
});

describe('a date of publication that is known to the month or year only', () => {
  it('resolves no day from it', () => {
    expect(told(read('The bank failed yesterday, and another last year.', '2019'))).toEqual([
      'yesterday = ?',
      'last year = 2018',
    ]);
    expect(told(read('The bank failed yesterday, and another last month.', '2019-01'))).toEqual([
      'yesterday = ?',
      'last month = 2018-12',
    ]);
  });
});

const EXPRESSIONS = [
  'today',
  'last year',
  'in March',
  'on May 3',
  'the end of the year',
  'two years ago',
  'in the third quarter',
  'last summer',
  'the previous month',
] as const;

const PIECES = [
  ...EXPRESSIONS,
  'May',
  'the',
  '2019',
  'of',
  '-',
  '/',
  '3',
  'first',
  'week',
  'a',
  'half',
  'p.m.',
  '6:40',
  ', ',
  '. ',
  'next',
  'Friday',
  "'80s",
  '16th',
  'every',
  '\n\n',
  'ago',
  'é',
  '\u{1F600}',
  'than',
  'more',
];

describe('whatever the text is', () => {
  it('every span lies within the text, in order, and none overlaps the next', () => {
    const noise = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 40 });
    fc.assert(
      fc.property(noise, fc.constantFrom(null, '2025-05-14', '2025'), (pieces, published) => {
        const { text, dates } = read(pieces.join(' '), published);
        let end = 0;
        for (const { span, evidence } of dates) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          for (const { start, end: last } of evidence) expect(text.slice(start, last).trim()).not.toBe('');
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('another year of publication moves every relative date by as many years', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...EXPRESSIONS], { minLength: 1 }),
        fc.integer({ min: 1950, max: 2090 }),
        (chosen, year) => {
          const text = chosen.map((expression) => `The mill closed ${expression}.`).join(' ');
          const years = (published: string) =>
            read(text, published).dates.map(({ value }) => Number(value?.slice(0, 4)));
          const moved = years(`${year}-05-14`);
          expect(moved).toEqual(years('2025-05-14').map((was) => was - 2025 + year));
          expect(moved.length).toBeGreaterThanOrEqual(chosen.length);
        },
      ),
    );
  });

  it('a paragraph more after it changes no date before it, where publication is known', () => {
    const sentences = fc.array(fc.constantFrom(...EXPRESSIONS), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sentences, sentences, (first, second) => {
        const paragraph = (expressions: readonly string[]) =>
          expressions.map((one) => `The mill closed ${one}.`).join(' ');
        const alone = told(read(paragraph(first), '2025-05-14'));
        const longer = told(read(`${paragraph(first)}\n\n${paragraph(second)}`, '2025-05-14'));
        expect(longer.slice(0, alone.length)).toEqual(alone);
      }),
    );
  });
});

describe('a text without a date', () => {
  it.each([
    ['The pier was begun on June 17, 2017. It fell on July 2.', 'July 2 = 2017-07-02'],
    ['The pier was sold in May 2017 and fell in July 2017. A man was hurt on July 2.', 'July 2 = 2017-07-02'],
    ['The pier was sold to the port in May 2017. A bridge was opened on June 17.', 'June 17 = ?'],
  ])('has its year from days and months that tell one story, not from one month: %s', (text, expected) => {
    expect(told(read(text, null)).at(-1)).toBe(expected);
  });
});
