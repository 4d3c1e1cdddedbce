import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/model/entry.ts';
import { copiesPagesOf } from '../../../src/render/copies/copies.ts';
import { htmlFaults } from '../../support/html.ts';
import { brokenLinks } from '../../support/links.ts';
import { contextOf, datedEntry, entryOf, siteOf } from '../archive.ts';

/** A text of its own for each number, long enough to be compared. */
function textOf(number: number): string {
  return `${Array.from({ length: 80 }, (_, index) => `w${number}x${index}`).join(' ')}.`;
}

function version(path: string, date: string | null, text: string, publication: string | null = null): Entry {
  const entry = date === null ? entryOf(path, text) : datedEntry(path, date, text);
  return { ...entry, article: { ...entry.article, source: { ...entry.article.source, name: publication } } };
}

const STORY = textOf(1);
const ENTRIES = [
  version('late.txt', '2020-01-02', `${STORY}\nThe bell rang at last.`, 'The Post'),
  version('first.txt', '2019-12-31', STORY, 'The Courier'),
  version('again.txt', '2020-01-03', `${STORY}\nThe bell rang at noon.`, 'The Courier'),
  version('undated.txt', null, STORY),
  version('other.txt', '2020-01-02', textOf(2)),
];
const context = contextOf(ENTRIES, { baseUrl: 'https://a.example/' });
const site = siteOf(ENTRIES, context);

/** The articles to which the rows of a site's lists of all articles lead. */
function listedIn(pages: Map<string, string>): string[] {
  return [...pages]
    .filter(([path]) => /^dates\/(?:\d{4}|undated)(?:-\d+)?\.html$/.test(path))
    .flatMap(([, html]) => [...html.matchAll(/class="headline"[^>]*><a href="\.\.\/articles\/([^"]+)\.html"/g)])
    .map(([, name = '']) => name);
}

describe('several versions of a text', () => {
  it('stand in lists once, at the date of the earliest', () => {
    expect(listedIn(site).toSorted()).toEqual(['first', 'other']);
    expect(site.get('dates/2019.html')).toContain('articles/first.html');
    expect([...site.keys()]).not.toContain('dates/undated.html');
  });

  it('say in the list where else they appeared, and lead to their comparison', () => {
    const list = site.get('dates/2019.html') ?? '';
    expect(list).toContain('also in <a class="publication" href="../articles/late.html"><bdi>The Post</bdi></a>');
    expect(list).toMatch(/href="\.\.\/copies\/first\.html">3 further versions/);
  });

  it('count once', () => {
    expect(site.get('index.html')).toMatch(/class="count">2 articles</);
    expect(site.get('about.html')).toContain('2 articles and 3 further versions of them');
    expect(site.get('about.html')).toMatch(/Headline<\/th><td>2<\/td>/);
    expect(site.get('dates/2020.html')).toContain('1 article,');
  });

  it('say on their pages which version they are, and in their records which the others are', () => {
    expect(site.get('articles/late.html')).toContain('href="../copies/first.html#v2">Version 2 of 4<');
    expect(site.get('articles/other.html')).not.toContain('copies/');
    const record = JSON.parse(site.get('articles/late.json') ?? '') as { duplicates: string[] };
    expect(record.duplicates).toEqual(['article/first', 'article/again', 'article/undated']);
  });

  it('are compared, each with the one before', () => {
    const page = site.get('copies/first.html') ?? '';
    const ids = [...page.matchAll(/<li class="row" id="(v\d)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['v1', 'v2', 'v3', 'v4']);
    expect(page).toContain('Earliest first, the undated last');
    expect(page).toContain('Version 2 of 4, 85 words; 5 words added');
    expect(page).toMatch(/The bell rang at <del><span class="unseen"[^>]*>taken out: <\/span>last/);
    expect(page).toContain('1 paragraph unchanged');
  });

  it.each([
    ['the same text', STORY, 'the same, word for word; another headline'],
    ['other marks', STORY.replace(' w1x5 ', ' w1x5, '), 'the same words, other marks; another headline'],
    ['another word', STORY.replace(' w1x5 ', ' fog '), '1 word added, 1 word taken out; another headline'],
  ])('are said to be as alike as their texts are, whatever their headlines: %s', (_, text, summary) => {
    const later = version('b.txt', '2020-01-02', text);
    const entries = [
      version('a.txt', '2020-01-01', STORY),
      { ...later, article: { ...later.article, title: 'Fog waits for ferry' } },
    ];
    expect(siteOf(entries, contextOf(entries)).get('copies/a.html')).toContain(`Version 2 of 2, 80 words; ${summary}`);
  });

  it('have valid pages without a broken link', async () => {
    expect(await htmlFaults(site.get('copies/first.html') ?? '')).toEqual([]);
    const files = new Map([...site].map(([path, text]) => [path, Buffer.from(text)]));
    const fonts = ['roman', 'display', 'sans'].map((cut) => `fonts/${cut}-latin.woff2`);
    for (const asset of ['style.css', 'front.css', 'theme.js', 'reader.js', 'icon.svg', ...fonts])
      files.set(`assets/${asset}`, Buffer.alloc(0));
    expect(brokenLinks(files)).toEqual([]);
  });

  it('that are very many are compared ten on a page, and named a hundred in a record', () => {
    const many = Array.from({ length: 121 }, (_, index) =>
      version(`v${String(index).padStart(3, '0')}.txt`, null, STORY),
    );
    const large = contextOf(many);
    const [cluster] = large.archive.clusters;
    const plans = cluster === undefined ? [] : [...copiesPagesOf(cluster)];
    expect(plans.map(({ cards }) => cards.length)).toEqual([10, ...Array.from({ length: 11 }, () => 11), 2]);
    const pages = siteOf(many, large);
    expect(pages.get('copies/v000~2.html')).toContain('id="v11"');
    expect(pages.get('articles/v010.html')).toContain('copies/v000~2.html#v11');
    expect((JSON.parse(pages.get('articles/v120.json') ?? '') as { duplicates: string[] }).duplicates).toHaveLength(
      100,
    );
  });
});

it('lists every article or its cluster exactly once, whatever is a copy of what', () => {
  const story = fc.record({
    text: fc.integer({ min: 1, max: 5 }),
    year: fc.option(fc.integer({ min: 2001, max: 2003 })),
  });
  fc.assert(
    fc.property(fc.array(story, { minLength: 1, maxLength: 12 }), (stories) => {
      const entries = stories.map(({ text, year }, index) =>
        version(`s${index}.txt`, year === null ? null : String(year), textOf(text)),
      );
      const listed = listedIn(siteOf(entries, contextOf(entries)));
      const texts = listed.map((name) => stories[Number(name.slice(1))]?.text);
      expect(texts.toSorted()).toEqual([...new Set(stories.map(({ text }) => text))].toSorted());
    }),
    { numRuns: 15 },
  );
});
