import { describe, expect, it } from 'vitest';
import type { StatedDate } from '../../src/model/article.ts';
import type { SpokenDate } from '../../src/model/finding.ts';
import { timesOf } from '../../src/render/findings/times.ts';

function spoken(value: string | null, exact = value ?? 'then'): SpokenDate {
  const selector = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  return { value, precision: null, modifier: null, confidence: 'certain', selector, evidence: [] };
}

const PUBLISHED: StatedDate = { value: '2020-06-11T08:00', precision: 'minute', raw: '' };

function timeline(values: (string | null)[], published: StatedDate | null = PUBLISHED) {
  const { times, rest } = timesOf(
    values.map((value) => spoken(value)),
    published,
    ({ selector }) => ({ wordsHtml: selector.exact, value: null, href: null, doubt: null }),
  );
  return {
    stops: times.map(({ time, published: isDay, dates }) => [time, isDay, dates.map(({ wordsHtml }) => wordsHtml)]),
    rest: rest.map(({ value }) => value),
  };
}

describe('the small timeline of an article', () => {
  it('stands in the order of the calendar, with the day of publication among the days', () => {
    expect(
      timeline(['2021', '2019-SU', '2019-10', '2019', '2019-W02', '2020-06-11T07', '2019-01-20', '199']).stops,
    ).toEqual([
      ['1990s', false, ['199']],
      ['2019', false, ['2019']],
      ['week 2 of 2019', false, ['2019-W02']],
      ['20 January 2019', false, ['2019-01-20']],
      ['summer 2019', false, ['2019-SU']],
      ['October 2019', false, ['2019-10']],
      ['11 June 2020', true, ['2020-06-11T07']],
      ['2021', false, ['2021']],
    ]);
  });

  it('shows the day of publication though nothing is said of it, and each time once', () => {
    expect(timeline(['2020-06-09', '2020-06-09T10', '2020-06-12']).stops).toEqual([
      ['9 June 2020', false, ['2020-06-09', '2020-06-09T10']],
      ['11 June 2020', true, []],
      ['12 June 2020', false, ['2020-06-12']],
    ]);
  });

  it('leaves to the list what no calendar knows, and is none for a single time', () => {
    expect(timeline(['2019', null, 'T16:00', '2020']).rest).toEqual([null, 'T16:00']);
    expect(timeline(['2019', '2019'])).toEqual({ stops: [], rest: ['2019', '2019'] });
    expect(timeline(['2019', '2020'], null).stops).toEqual([
      ['2019', false, ['2019']],
      ['2020', false, ['2020']],
    ]);
  });
});
