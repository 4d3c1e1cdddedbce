import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTH_NAMES } from '../../src/language/en/calendar.ts';
import { languageOf } from '../../src/language/index.ts';
import { StatedDate } from '../../src/model/article.ts';
import { dateReadings, readDate } from '../../src/parse/date.ts';

const english = languageOf('en');

describe('a written date', () => {
  it.each([
    ['1994', '1994', 'year'],
    ['1994-05', '1994-05', 'month'],
    ['1994-05-16', '1994-05-16', 'day'],
    ['1994-5-6', '1994-05-06', 'day'],
    ['2025/05/19', '2025-05-19', 'day'],
    ['2025.05.19', '2025-05-19', 'day'],
    ['19.05.2025', '2025-05-19', 'day'],
    ['5.6.2025', '2025-06-05', 'day'],
    ['19/5/2025', '2025-05-19', 'day'],
    ['5/19/2025', '2025-05-19', 'day'],
    ['05/05/2025', '2025-05-05', 'day'],
    ['19-05-2025', '2025-05-19', 'day'],
    ['2025年5月19日', '2025-05-19', 'day'],
    ['19 May 2025', '2025-05-19', 'day'],
    ['19th of May, 2025', '2025-05-19', 'day'],
    ['the 1st of June 2025', '2025-06-01', 'day'],
    ['May 19, 2025', '2025-05-19', 'day'],
    ['May 19th 2025', '2025-05-19', 'day'],
    ['Monday, May 19, 2025', '2025-05-19', 'day'],
    ['May 19, 2025 Monday', '2025-05-19', 'day'],
    ['Mon. 19 May 2025', '2025-05-19', 'day'],
    ['Sept. 3, 2019', '2019-09-03', 'day'],
    ['3 Sep 2019', '2019-09-03', 'day'],
    ['19-May-2025', '2025-05-19', 'day'],
    ['2025 May 19', '2025-05-19', 'day'],
    ['May 2025', '2025-05', 'month'],
    ['May, 2025', '2025-05', 'month'],
    ['29 February 2024', '2024-02-29', 'day'],
    ['2024-05-16T08:30', '2024-05-16T08:30', 'minute'],
    ['2024-05-16 08:30', '2024-05-16T08:30', 'minute'],
    ['2024-05-16T08:30Z', '2024-05-16T08:30Z', 'minute'],
    ['2014-03-21T12:00:00-04:00', '2014-03-21T12:00:00-04:00', 'second'],
    ['2025-06-30T16:00:00.000Z', '2025-06-30T16:00:00Z', 'second'],
    ['2025-06-30T16:00:00+0300', '2025-06-30T16:00:00+03:00', 'second'],
    ['2025-06-30T16:00:00+03', '2025-06-30T16:00:00+03:00', 'second'],
    ['2024-05-16 00:00:00 +0000 UTC', '2024-05-16T00:00:00Z', 'second'],
    ['Mon, 19 May 2025 08:30:00 +0300', '2025-05-19T08:30:00+03:00', 'second'],
    ['Mon, 19 May 2025 08:30:00 GMT', '2025-05-19T08:30:00Z', 'second'],
    ['Thu May 16 2024 03:00:00 GMT+0300 (Eastern European Summer Time)', '2024-05-16T03:00:00+03:00', 'second'],
    ['May 19, 2025 at 8:30 a.m.', '2025-05-19T08:30', 'minute'],
    ['May 19, 2025, 8:30 p.m. EST', '2025-05-19T20:30-05:00', 'minute'],
    ['8:30 am EDT, May 19, 2025', '2025-05-19T08:30-04:00', 'minute'],
    ['19 May 2025 8.30pm', '2025-05-19T20:30', 'minute'],
    ['Mon 19 May 2025 08.30 BST', '2025-05-19T08:30', 'minute'],
    ['19 May 2025 | 08:30', '2025-05-19T08:30', 'minute'],
    ['08:30, 19 May 2025', '2025-05-19T08:30', 'minute'],
    ['12:01AM BST 19 May 2005', '2005-05-19T00:01', 'minute'],
    ['12:30 p.m., May 19, 2025', '2025-05-19T12:30', 'minute'],
    ['  19 May\t2025 ', '2025-05-19', 'day'],
  ])('%s', (words, value, precision) => {
    expect(readDate(words, english)).toEqual({ value, precision, raw: words.trim() });
  });

  it.each([
    '',
    '30 February 2025',
    '29 February 2025',
    '2025-13-45',
    '2025-02-30',
    '31/04/2025',
    '0001-01-01T00:00:00Z',
    '19 May',
    'May',
    'Monday',
    '19 May 94',
    'spring 1994',
    'c. 1994',
    '1994–95',
    '19–20 May 2025',
    'May–June 1994',
    'May 19 or 20, 2025',
    'Friday night',
    '2025-05-19T25:00',
    '2025-05-19 13:30 p.m.',
    '20250519',
    '12',
    '3.14',
    'the mayor of 2025',
    'May Smith 2025',
    'In May 2025 the bridge was opened',
    'x'.repeat(200),
  ])('no date in "%s"', (words) => {
    expect(dateReadings(words, english)).toEqual([]);
  });

  it('has two readings where day and month cannot be told apart, and so is none', () => {
    expect(dateReadings('5/6/2025', english).map(({ value }) => value)).toEqual(['2025-06-05', '2025-05-06']);
    expect(readDate('5/6/2025', english)).toBeNull();
    expect(readDate('05-06-2025 08:30', english)).toBeNull();
  });

  it('reads figures and English months around texts of every language', () => {
    expect(readDate('2025-05-19', languageOf('uk'))?.value).toBe('2025-05-19');
    expect(readDate('19 May 2025', languageOf('de'))?.value).toBe('2025-05-19');
  });

  it('reads every day of the calendar in each common form', () => {
    const day = fc.date({
      min: new Date('1600-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const value = date.toISOString().slice(0, 10);
        const [year, month = '', d] = value.split('-');
        const name = MONTH_NAMES[Number(month) - 1];
        const forms = [value, `${d}.${month}.${year}`, `${Number(d)} ${name} ${year}`, `${name} ${Number(d)}, ${year}`];
        expect(forms.map((form) => readDate(form, english)?.value)).toEqual([value, value, value, value]);
      }),
    );
  });

  it('makes a valid record of any words, or nothing', () => {
    const part = fc.constantFrom(
      'May',
      '19',
      '2025',
      '08:30',
      '-',
      '/',
      '.',
      ' ',
      ',',
      'T',
      'Z',
      '+03',
      'a.m.',
      'st',
      '30',
      '2',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const words = parts.join('');
        for (const date of dateReadings(words, english)) {
          expect(StatedDate.parse(date).raw).toBe(words.trim());
          expect(Number.isNaN(Date.parse(date.value))).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
