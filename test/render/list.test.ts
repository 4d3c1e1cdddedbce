import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { datesPage } from '../../src/render/dates/years.ts';
import { frontPage } from '../../src/render/front.ts';
import { undatedLists, yearLists } from '../../src/render/lists/list.ts';
import { contextOf, datedEntry, entryOf } from './archive.ts';

function undated(count: number): Entry[] {
  return Array.from({ length: count }, (_, index) =>
    entryOf(`u${String(index).padStart(4, '0')}.txt`, `Words ${index}.`),
  );
}

/** So many articles in 2025, spread evenly over its months. */
function dated(count: number, year = '2025'): Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const month = String(1 + Math.floor((index * 12) / count)).padStart(2, '0');
    return datedEntry(`d${year}-${String(index).padStart(4, '0')}.txt`, `${year}-${month}-10`);
  });
}

describe('lists', () => {
  it.each([
    [0, []],
    [1, ['dates/undated.html']],
    [60, ['dates/undated.html']],
    [75, ['dates/undated.html']],
    [76, ['dates/undated.html', 'dates/undated-2.html']],
    [180, ['dates/undated.html', 'dates/undated-2.html', 'dates/undated-3.html']],
  ])('of %d undated articles', (count, paths) => {
    const lists = [...undatedLists(contextOf(undated(count)))];
    expect(lists.map(({ path }) => path)).toEqual(paths);
    const rows = lists.flatMap(({ view }) => view.groups.flatMap((group) => group.rows.map(({ href }) => href)));
    expect(rows).toEqual(undated(count).map(({ article }) => `../articles/${article.path.slice(0, -4)}.html`));
    expect(lists.every(({ view }) => view.groups.length === 1)).toBe(true);
  });

  it.each([
    [1, 1, 1],
    [60, 1, 60],
    [75, 1, 75],
    [76, 2, 16],
    [180, 3, 60],
  ])('of a year of %d articles stand on %d pages, the last with %d', (count, pages, onLast) => {
    const lists = [...yearLists(contextOf(dated(count)))];
    expect(lists).toHaveLength(pages);
    expect(lists.at(-1)?.view.groups.flatMap(({ rows }) => rows)).toHaveLength(onLast);
    expect(lists.at(-1)?.view.pagination === null).toBe(pages === 1);
  });

  it('read a year from January to December, by months', () => {
    const entries = ['2025-03-01', '2025', '2025-01', '2025-01-20', '2025-12-31'].map((value, index) =>
      datedEntry(`${index}.txt`, value),
    );
    const [list] = [...yearLists(contextOf(entries))];
    expect(list?.view.groups.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Some time in 2025', 1],
      ['January 2025', 2],
      ['March 2025', 1],
      ['December 2025', 1],
    ]);
    expect(list?.view.summary).toBe('5 articles, earliest first');
  });

  it('lead to the pages before and after and to the neighbouring years', () => {
    const entries = [...dated(1, '1994'), ...dated(180, '1999'), ...dated(1, '2025')];
    const second = [...yearLists(contextOf(entries))].find(({ path }) => path === 'dates/1999-2.html')?.view;
    expect(second).toMatchObject({
      heading: '1999',
      summary: '180 articles, earliest first, page 2 of 3',
      earlier: { label: '1994', href: '../dates/1994.html' },
      later: { label: '2025', href: '../dates/2025.html' },
      pagination: {
        previous: { href: '../dates/1999.html' },
        next: { href: '../dates/1999-3.html' },
        pages: [
          { label: '1', href: '../dates/1999.html', current: false, gap: false },
          { label: '2', href: '../dates/1999-2.html', current: true, gap: false },
          { label: '3', href: '../dates/1999-3.html', current: false, gap: false },
        ],
      },
    });
  });

  it('keep their row of pages short', () => {
    const lists = [...undatedLists(contextOf(undated(1740)))];
    const tenth = lists[9]?.view.pagination?.pages;
    expect(tenth?.map(({ label, gap }) => (gap ? `… ${label}` : label))).toEqual([
      '1',
      '… 8',
      '9',
      '10',
      '11',
      '12',
      '… 29',
    ]);
    expect(Math.max(...lists.map(({ view }) => view.pagination?.pages.length ?? 0))).toBe(7);
  });
});

describe('the overview of dates', () => {
  it('leads from each month to the page on which it begins', () => {
    const [{ view } = { view: null }] = [...datesPage(contextOf([...dated(250), datedEntry('y.txt', '2025')]))];
    const months = view?.years[0]?.months;
    expect(months?.map(({ label }) => label).slice(0, 3)).toEqual(['January', 'February', 'March']);
    expect(months?.find(({ label }) => label === 'January')?.href).toBe('../dates/2025.html#m01');
    expect(months?.find(({ label }) => label === 'June')?.href).toBe('../dates/2025-2.html#m06');
    expect(months?.at(-1)).toEqual({
      label: 'Month not known',
      count: 1,
      shade: 1,
      href: '../dates/2025.html#month-unknown',
    });
    expect(months?.reduce((sum, { count }) => sum + count, 0)).toBe(251);
  });

  it('shows the months without articles', () => {
    const [{ view } = { view: null }] = [...datesPage(contextOf([datedEntry('a.txt', '2025-05-01')]))];
    expect(view?.years[0]?.months.filter(({ href }) => href === null)).toHaveLength(11);
  });

  it('tells years by decades where they are many', () => {
    const years = Array.from({ length: 90 }, (_, index) => datedEntry(`${index}.txt`, String(1900 + index)));
    const [{ view } = { view: null }] = [...datesPage(contextOf(years))];
    expect(view?.years).toEqual([]);
    expect(view?.decades.map(({ label, years }) => [label, years.length])).toEqual(
      ['1900s', '1910s', '1920s', '1930s', '1940s', '1950s', '1960s', '1970s', '1980s'].map((label) => [label, 10]),
    );
  });
});

describe('the front page', () => {
  const frontOf = (entries: Entry[]) => [...frontPage(contextOf(entries))][0]?.view;

  it('shows the latest, newest first, and says how many there are', () => {
    const front = frontOf(dated(250));
    expect(front?.latest).toHaveLength(12);
    expect(front?.latest[0]?.href).toBe('articles/d2025-0249.html');
    expect(front?.all.label).toBe('All 250 articles by date');
    expect(front?.only).toBeNull();
  });

  it('does not grow with the archive', () => {
    const size = (count: number) => {
      const context = contextOf([...dated(count), ...undated(count)]);
      return [...frontPage(context)].map(({ view }) => context.render(view).length)[0] ?? 0;
    };
    expect(size(1000) - size(100)).toBeLessThan(200);
  });

  it('shows the undated where nothing is dated', () => {
    const front = frontOf(undated(30));
    expect(front?.latest).toEqual([]);
    expect(front?.undated).toMatchObject({ count: '30 undated articles', href: 'dates/undated.html' });
    expect(front?.undated?.rows).toHaveLength(12);
    expect(front?.chartHtml).toBeNull();
  });

  it('tells what the archive holds, each figure leading to its index', () => {
    const front = frontOf([...dated(3), ...undated(1)]);
    expect(front?.figures.map(({ count, label, href }) => `${count} ${label} ${href}`)).toEqual([
      '4 articles dates/index.html',
      '1 year dates/index.html',
      '20 words about.html',
    ]);
  });

  it('is the invitation of an only article', () => {
    const front = frontOf([entryOf('a.txt', 'Fog & rain kept the ferry.')]);
    expect(front?.only).toMatchObject({
      title: 'Ferry waits for fog',
      href: 'articles/a.html',
      openingHtml: '<p>Fog &amp; rain kept the ferry.</p>',
    });
    expect(front?.figures).toEqual([]);
  });

  it('stands empty without a word of zeros', () => {
    expect(frontOf([])).toMatchObject({
      only: null,
      latest: [],
      undated: null,
      figures: [],
      chartHtml: null,
    });
  });

  it('renders its introduction, with links to articles', () => {
    const text = 'Begin with the ferry.';
    const context = contextOf(
      [entryOf('sea/ferry.txt', 'Words.')],
      {},
      {
        introduction: {
          text,
          attachments: [],
          blocks: [
            { type: 'heading', level: 1, start: 0, end: 5, marks: [] },
            {
              type: 'paragraph',
              start: 6,
              end: text.length,
              marks: [{ type: 'link', href: 'sea/ferry.txt', title: null, start: 15, end: 20 }],
            },
          ],
        },
      },
    );
    const [{ view } = { view: null }] = [...frontPage(context)];
    expect(view?.introductionHtml).toBe(
      '<h2>Begin</h2>\n<p>with the <a href="articles/sea-ferry.html">ferry</a>.</p>\n',
    );
  });
});
