import { describe, expect, it } from 'vitest';
import { coverageChart } from '../../src/render/charts/coverage.ts';
import { drawSparkline } from '../../src/render/charts/sparkline.ts';
import { linksFrom } from '../../src/render/links.ts';
import { contextOf, datedEntry, siteOf } from './archive.ts';

function chartOf(...values: string[]): string {
  const entries = values.map((value, index) => datedEntry(`${index}.txt`, value));
  return coverageChart(contextOf(entries).archive, linksFrom('dates/index.html')) ?? '';
}

function matches(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match.slice(1).join(' '));
}

describe('coverage over time', () => {
  const decades = chartOf('1990', '1990-05-01', '1990-06-01', '1993', '2004-01', '2004-02');

  it('is none where there would be fewer than two bars', () => {
    expect([chartOf(), chartOf('2025'), chartOf('2025-06-01', '2025-06-30', '2025')]).toEqual(['', '', '']);
  });

  it('has the months of a single year', () => {
    const months = chartOf('2025-01-01', '2025-06-01', '2025-06-30');
    expect(matches(months, /<title>([^<]*)</g)).toEqual(['January 2025: 1 article', 'June 2025: 2 articles']);
    expect(matches(months, /<text class="year[^>]*>([^<]*)</g).slice(0, 4)).toEqual(['Jan', 'Feb', 'Mar', 'Apr']);
    expect(months).toContain('Articles by month, January 2025 to December 2025; most in June 2025 (2)');
  });

  it('has a bar for each year with articles, as high as they are many, and gaps between', () => {
    expect(matches(decades, /<title>([^<]*)</g)).toEqual(['1990: 3 articles', '1993: 1 article', '2004: 2 articles']);
    expect(matches(decades, /class="bar" x="[^"]*" y="\d+" width="[^"]*" height="(\d+)"/g)).toEqual([
      '136',
      '45',
      '91',
    ]);
    expect(matches(decades, /class="bar" x="([^"]*)%"/g)).toEqual(['0', '20.747', '96.819']);
  });

  it('gives few bars their figures, and draws lines at whole numbers behind many', () => {
    expect(matches(decades, /<text x="[^>]*>(\d+)</g)).toEqual(['3', '1', '2']);
    expect(decades).not.toContain('class="level"');
    const century = chartOf(...Array.from({ length: 12 }, () => '1900'), '1999');
    expect(matches(century, /<text x="[^>]*>(\d+)</g)).toEqual(['5', '10']);
    expect(matches(century, /class="(level)"/g)).toHaveLength(2);
  });

  it('keeps few bars together, and fills the width with as many as a year has months', () => {
    const widthOf = (...dates: string[]) => matches(chartOf(...dates), /<svg width="([^"]*)"/g);
    expect(widthOf('1990', '2000')).toEqual(['616']);
    expect([widthOf('1990', '2001'), widthOf('2025-03', '2025-08'), widthOf('1900', '1999')].flat()).toEqual([
      '100%',
      '100%',
      '100%',
    ]);
  });

  it('has a name, and links that lead to the years', () => {
    expect(decades).toMatch(/<svg [^>]*role="group" aria-labelledby="coverage"/);
    expect(decades).toContain(
      '<figcaption id="coverage">Articles by year, 1990 to 2004; most in 1990 (3)</figcaption>',
    );
    expect(matches(decades, /<a href="([^"]*)" tabindex/g)).toEqual([
      '../dates/1990.html',
      '../dates/1993.html',
      '../dates/2004.html',
    ]);
  });

  it('leaves the keyboard to the table, whose links are fewer stops away', () => {
    expect(matches(decades, /<a [^>]*tabindex="(-1)"><title>/g)).toHaveLength(3);
    expect(matches(decades, /<th scope="row"><a href="([^"]*)">/g)).toHaveLength(3);
  });

  it('says the same as a table, gaps too', () => {
    expect(
      matches(decades, /<tr><th scope="row">(?:<a href="[^"]*">)?([^<]*)(?:<\/a>)?<\/th><td>([^<]*)<\/td>/g),
    ).toEqual(['1990 3', '1991 to 1992 0', '1993 1', '1994 to 2003 0', '2004 2']);
  });

  it('uses no style that the policy forbids', () => {
    expect(decades).not.toMatch(/style/);
  });

  it('shows months where there are few years, and tells of what has none', () => {
    const months = chartOf('2023-11-02', '2023', '2024-01-05', '2024-01-09');
    expect(matches(months, /<title>([^<]*)</g)).toEqual(['November 2023: 1 article', 'January 2024: 2 articles']);
    expect(matches(months, /<a href="([^"]*)" tabindex/g)).toEqual([
      '../dates/2023.html#m11',
      '../dates/2024.html#m01',
    ]);
    expect(months).toContain(
      'Articles by month, January 2023 to December 2024; most in January 2024 (2); 1 of which only',
    );
  });

  it.each([
    [
      ['1994', '1996', '1998'],
      ['1994', '1995', '1996', '1997', '1998'],
    ],
    [
      ['1990', '2019'],
      ['1990', '1995', '2000', '2005', '2010', '2015'],
    ],
    [
      ['1801', '2025'],
      ['1800', '1820', '1840', '1860', '1880', '1900', '1920', '1940', '1960', '1980', '2000', '2020'],
    ],
  ])('of %j names the years %j', (values, labels) => {
    expect(matches(chartOf(...values), /<text class="year[^>]*>(\d+)</g)).toEqual(labels);
  });

  it('takes decades together where the time is long, each leading to its years', () => {
    const long = ['1851', '1853', '1909', '1951'];
    const chart = chartOf(...long);
    expect(matches(chart, /<title>([^<]*)</g)).toEqual(['1850s: 2 articles', '1900s: 1 article', '1950s: 1 article']);
    const entries = long.map((value, index) => datedEntry(`${index}.txt`, value));
    const dates = siteOf(entries, contextOf(entries)).get('dates/index.html') ?? '';
    for (const href of matches(chart, /<a href="[^"]*#([^"]*)" tabindex/g)) expect(dates).toContain(`id="${href}"`);
  });

  it('stands over a calendar that tells the years without articles too', () => {
    const entries = ['1990', '1991-05', '1993', '1997'].map((value, index) => datedEntry(`${index}.txt`, value));
    const dates = siteOf(entries, contextOf(entries)).get('dates/index.html') ?? '';
    expect(matches(dates, /<th [^>]*scope="row"[^>]*>(?:<a [^>]*>)?([^<]*)</g)).toEqual(
      expect.arrayContaining(['1990', '1991', '1992', '1993', '1994–1996', '1997']),
    );
    expect(matches(dates, /(no articles)</g)).toHaveLength(2);
  });

  it('keeps the names of the first and the last year within its width', () => {
    const chart = chartOf('1990', '2004');
    expect(matches(chart, / (first)" x="0%"[^>]*>(1990)</g)).toEqual(['first 1990']);
    expect(matches(chart, / (last)" x="100%"[^>]*>(2004)</g)).toEqual(['last 2004']);
  });

  it('names few years where it is narrow', () => {
    const chart = chartOf('2005', '2024');
    expect(matches(chart, /<text class="year(?: first| last)?"[^>]*>(\d+)</g)).toEqual([
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
    expect(matches(chart, /<text class="year minor(?: first| last)?"[^>]*>(\d+)</g)).toHaveLength(16);
  });
});

describe('a course in line with words', () => {
  it('has a stroke for each year with a count, as high as it is great', () => {
    expect(matches(drawSparkline([2, 0, 4]), /v-(\d+)/g)).toEqual(['7', '14']);
  });

  it('takes years together where they are many, and loses no count', () => {
    const counts = Array.from({ length: 300 }, (_, at) => (at === 299 ? 13 : 1));
    const strokes = matches(drawSparkline(counts), /v-(\d+)/g);
    expect(strokes).toHaveLength(24);
    expect(strokes.at(-1)).toBe('14');
  });

  it('draws even the least', () => {
    expect(matches(drawSparkline([1, 1000]), /v-(\d+)/g)).toEqual(['1', '14']);
  });

  it('says nothing to those who do not see it, and uses no style that the policy forbids', () => {
    expect(drawSparkline([1])).toMatch(/^<svg [^>]*aria-hidden="true">/);
    expect(drawSparkline([1])).not.toMatch(/style|title/);
  });
});
