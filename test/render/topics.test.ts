import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import type { Entry } from '../../src/model/entry.ts';
import { htmlFaults, wordsOnPage } from '../support/html.ts';
import { contextOf, entryOf, siteOf } from './archive.ts';

function filed(path: string, date: string | null, subjects: string[], text: string): Entry {
  const published = date === null ? null : ({ value: date, precision: 'day', raw: date } as const);
  const stated = subjects.map((name) => ({ name, uri: null }));
  const entry = entryOf(path, text, { title: `News ${path}`, published, subjects: stated });
  return { ...entry, findings: findFindings(entry.article) };
}

const ENTRIES = [
  filed('a.txt', '2011-02-03', ['Ferries', 'fog'], 'Orla Venn, the mayor of Brindle, met Jonas Marek at the pier.'),
  filed(
    'b.txt',
    '2015-06-01',
    ['ferries', 'Fog'],
    'Orla Venn, the mayor of Brindle, waited for the Brindle Harbour Trust.',
  ),
  filed('c.txt', null, ['Ferries', 'roofs', 'ميناء'], 'A storm took the roof. Tilda Rook watched it.'),
];
const SITE = siteOf(ENTRIES, contextOf(ENTRIES));

function page(path: string): string {
  const html = SITE.get(path);
  if (html === undefined) throw new Error(`no ${path}; there are ${[...SITE.keys()].join(', ')}`);
  return html;
}

function hrefsIn(html: string): string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
}

describe('the page of a topic', () => {
  const html = page('topics/ferries.html');

  it('lists its articles, and tells in which forms they have it', () => {
    const list = html.split('id="articles"')[1] ?? '';
    const articles = hrefsIn(list).filter((href) => href.startsWith('../articles/'));
    expect([...new Set(articles)]).toEqual(['../articles/a.html', '../articles/b.html', '../articles/c.html']);
    expect(wordsOnPage(html)).toContain('Also ferries');
    expect(html).toContain('<li>3 articles</li>');
  });

  it('draws them over time, each bar leading to the first of its year', () => {
    expect(html).toContain('<title>2011: 1 article</title>');
    expect(html).toContain('href="#in-2015"');
    expect(html).toContain('<li class="row" id="in-2015">');
    expect(html).toContain('1 without a date not shown');
  });

  it('counts whom they name and the topics beside it, each count leading to exactly those articles', () => {
    expect(html).toContain('<a href="../people/orla-venn.html"><bdi>Orla Venn</bdi></a>');
    for (const [id, articles] of [
      ['with-person-orla-venn', ['a', 'b']],
      ['with-topic-fog', ['a', 'b']],
    ] as const) {
      expect(html).toContain(`href="../topics/ferries/together.html#${id}"`);
      const list = page('topics/ferries/together.html').split(`id="${id}"`)[1]?.split('<h2')[0] ?? '';
      expect(hrefsIn(list).filter((href) => href.includes('/articles/'))).toEqual(
        articles.map((name) => `../../articles/${name}.html`),
      );
    }
    expect(html).toMatch(/Tilda Rook<\/bdi>.*?<a class="tally" href="..\/articles\/c.html">1</);
  });

  it('has a record that says the same', () => {
    const record = JSON.parse(page('topics/ferries.json')) as {
      articles: { article: string }[];
      together: { id: string; articles: string[] }[];
    };
    expect(record.articles.map(({ article }) => article)).toEqual(['article/a', 'article/b', 'article/c']);
    expect(record.together).toContainEqual(
      expect.objectContaining({ id: 'topic/fog', articles: ['article/a', 'article/b'] }),
    );
  });

  it('is led to by its articles, the front page and the navigation; a topic of one article has none', () => {
    expect(page('articles/b.html')).toContain('<a href="../topics/ferries.html">ferries</a>');
    expect(page('articles/c.html')).toContain('<li>roofs</li>');
    // What is written from right to left orders nothing around it.
    expect(page('articles/c.html')).toContain('<li><bdi>ميناء</bdi></li>');
    expect(page('index.html').split('id="most-used-topics"')[1]).toContain('href="topics/ferries.html"');
    expect(page('topics/index.html')).toContain('<a href="../articles/c.html" class="passing"><bdi>roofs</bdi></a>');
    expect([...SITE.keys()].filter((path) => /^topics\/[^/]*\.html$/.test(path)).toSorted()).toEqual([
      'topics/ferries.html',
      'topics/fog.html',
      'topics/index.html',
    ]);
    expect(page('index.html')).toContain('<a href="topics/index.html">Topics</a>');
  });

  it('is valid, and so are its further pages', async () => {
    const many = Array.from({ length: 95 }, (_, index) =>
      filed(`${index}.txt`, `19${String(index).padStart(2, '0')}-01-01`, ['Ferries', 'C', 'C++'], 'Orla Venn waited.'),
    );
    const site = siteOf(many, contextOf(many));
    for (const path of [
      'topics/ferries.html',
      'topics/ferries/articles-3.html',
      'topics/ferries/together.html',
      'topics/c.html',
    ]) {
      expect([path, await htmlFaults(site.get(path) ?? '')]).toEqual([path, []]);
    }
    const rows = [...site].flatMap(([path, html]) =>
      /^topics\/ferries(?:\.html|\/articles)/.test(path) ? (html.match(/<li class="row"/g) ?? []) : [],
    );
    expect(rows).toHaveLength(95);
    expect(hrefsIn(site.get('topics/c.html') ?? '').filter((href) => /topics\/c~/.test(href))).toHaveLength(2);
  });
});

describe('topics', () => {
  it('are nowhere where nobody stated any', () => {
    const entries = ENTRIES.map((entry) => ({ ...entry, article: { ...entry.article, subjects: [] } }));
    const site = siteOf(entries, contextOf(entries));
    expect([...site.keys()].filter((path) => path.startsWith('topics/'))).toEqual([]);
    expect(site.get('index.html')).not.toMatch(/topics/i);
  });
});
