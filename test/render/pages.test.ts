import { dirname, join } from 'node:path/posix';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import { selectorOf } from '../../src/model/span.ts';
import { toldOf } from '../../src/render/article/told.ts';
import { articlePages } from '../../src/render/pages.ts';
import { contextOf, datedEntry, entryOf, STATED, siteOf } from './archive.ts';

const TEXT = 'The ferry waited for fog.\nSee the chart.';
const implied = { method: 'implied', confidence: 'likely', path: null, key: null, line: null } as const;

const rich = entryOf('sea/ferry.md', TEXT, {
  blocks: [
    { type: 'paragraph', start: 0, end: 25, marks: [] },
    {
      type: 'paragraph',
      start: 26,
      end: TEXT.length,
      marks: [{ type: 'link', href: '../two words.txt#part', title: null, start: 34, end: 39 }],
    },
  ],
  subtitle: 'A morning at the quay',
  authors: [{ name: 'Jane Roe', kind: 'person' }],
  published: { value: '1994-05-16T08:30+01:00', precision: 'minute', raw: '16 May 1994, 8.30 am' },
  modified: { value: '1994-05', precision: 'month', raw: 'May' },
  archived: { value: '2001', precision: 'year', raw: '2001' },
  source: {
    name: 'The Courier',
    place: 'Ellery',
    url: 'https://c.example/?a&b',
    section: 'B',
    page: '4',
    edition: null,
  },
  summary: 'What the fog did.',
  rights: 'All rights reserved.',
  notes: ['Cut from page 4.'],
  subjects: [{ name: 'Ferries', uri: null }],
  aliases: ['/old/ferry.html'],
  derivation: {
    title: { ...implied, selector: selectorOf(TEXT, { start: 4, end: 16 }) },
    published: { ...implied, method: 'file-name', selector: null },
    authors: { ...implied, selector: null },
    'source.name': { ...implied, method: 'folder', selector: null },
    subtitle: STATED,
  },
  problems: [{ code: 'x', severity: 'warning', message: 'Odd.', file: null, line: 3, cure: 'Look.' }],
});

const ARCHIVES: [string, Entry[]][] = [
  ['no article', []],
  ['one article', [rich]],
  ['undated articles only', Array.from({ length: 130 }, (_, index) => entryOf(`u/${index}.txt`, `Words ${index}.`))],
  [
    'many articles',
    [
      rich,
      entryOf('two words.txt', 'One.'),
      entryOf('two-words.txt', 'Two.'),
      entryOf('ar.txt', 'السلام عليكم\nEnglish here.', { title: 'عنوان with words', language: 'ar', dir: 'rtl' }),
      ...Array.from({ length: 120 }, (_, index) => datedEntry(`d/${index}.txt`, `2001-0${1 + (index % 9)}-11`)),
      datedEntry('later.txt', '2031-12'),
    ],
  ],
];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Everything comes from the site's own folder.
  rules: { 'require-sri': 'off' },
});

/** The files that build adds to what is rendered. */
const PUBLIC = ['style.css', 'front.css', 'theme.js', 'reader.js', 'icon.svg'].map((name) => `assets/${name}`);

function linksIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** Whether a link on the page at `path` is an address on the web, or a file of the site with the anchor that it names. */
function leadsSomewhere(site: Map<string, string>, path: string, link: string): boolean {
  if (/^(?:https?|mailto|data):/.test(link)) return true;
  const [file = '', fragment] = link.split('#');
  const target = file === '' ? path : join(dirname(path), decodeURIComponent(file));
  const found = PUBLIC.includes(target) || site.has(target);
  return found && (fragment === undefined || idsIn(site.get(target) ?? '').includes(fragment));
}

describe.each(ARCHIVES)('a site of %s', (_, entries) => {
  const site = siteOf(entries, contextOf(entries));
  const pages = [...site].filter(([path]) => path.endsWith('.html'));

  it('is valid HTML on every page', async () => {
    const faults: string[] = [];
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results) {
        faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`));
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const broken = pages.flatMap(([path, html]) =>
      linksIn(html)
        .filter((link) => !leadsSomewhere(site, path, link))
        .map((link) => `${path} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('has no two ids alike on a page', () => {
    for (const [path, html] of pages) expect(new Set(idsIn(html)).size, path).toBe(idsIn(html).length);
  });

  it('prints nothing that is not there', () => {
    for (const [path, html] of pages) expect(html, path).not.toMatch(/undefined|\[object|NaN/);
  });

  it('has the pages that every archive has', () => {
    expect([...site.keys()]).toEqual(
      expect.arrayContaining(['index.html', 'dates/index.html', 'about.html', '404.html', 'schema/article-1.json']),
    );
  });
});

describe('addresses', () => {
  const entries = [rich, entryOf('two words.txt', 'One.'), entryOf('two-words.txt', 'Two.')];
  const context = contextOf(entries, { baseUrl: 'https://a.example/news/' });
  const site = siteOf(entries, context);

  it('of an article are its page, its sidecar and its original', () => {
    expect(
      articlePages(rich, toldOf(rich, context), '/home/seeds/sea/ferry.md', context).map(({ path, from }) => [
        path,
        from,
      ]),
    ).toEqual([
      ['articles/sea-ferry.html', 'sea/ferry.md'],
      ['articles/sea-ferry.json', 'sea/ferry.md'],
      ['originals/sea-ferry.md', 'sea/ferry.md'],
    ]);
    const [, , original] = articlePages(rich, toldOf(rich, context), '/home/seeds/sea/ferry.md', context);
    expect(original?.content).toEqual({ copyOf: '/home/seeds/sea/ferry.md' });
  });

  it('offer no original where the archive offers none', () => {
    const withheld = siteOf(entries, contextOf(entries, { originals: false }));
    expect([...withheld.keys()].filter((path) => path.startsWith('originals/'))).toEqual([]);
    expect(withheld.get('articles/sea-ferry.html')).not.toContain('originals/');
  });

  it('show nothing of what needs review where the archive does not want that', () => {
    const kept = siteOf(entries, contextOf(entries, { review: false }));
    expect([...kept.keys()].filter((path) => path.startsWith('review/'))).toEqual([]);
    for (const [path, page] of kept) expect([path, page.includes('review/')]).toEqual([path, false]);
    expect(site.get('about.html')).toContain('href="review/index.html"');
    expect(site.get('articles/sea-ferry.html')).toContain('href="../review/index.html"');
    expect(site.get('review/index.html')).toContain('Needs review');
  });

  it('that several texts share list them', () => {
    const shared = site.get('articles/two-words.html') ?? '';
    expect(linksIn(shared).filter((href) => /two-words~/.test(href))).toHaveLength(2);
    expect(shared).toContain('2 articles at this address');
  });

  it('that an article had lead on to it', () => {
    const former = site.get('articles/old-ferry.html') ?? '';
    expect(former).toContain('<link rel="canonical" href="https://a.example/news/articles/sea-ferry.html">');
    expect(linksIn(former)).toContain('../articles/sea-ferry.html');
  });

  it('on the page for what is not there are absolute', () => {
    const own = linksIn(site.get('404.html') ?? '');
    expect(own.filter((href) => !href.startsWith('https://a.example/news/') && !href.startsWith('#'))).toEqual([]);
    expect(site.get('404.html')).not.toContain('rel="canonical"');
  });

  it('are canonical where the archive has an address, and only there', () => {
    expect(site.get('index.html')).toContain('<link rel="canonical" href="https://a.example/news/">');
    const pages = [...siteOf(entries, contextOf(entries))].filter(([path]) => path.endsWith('.html'));
    expect(pages.filter(([, html]) => html.includes('rel="canonical"')).map(([path]) => path)).toEqual([]);
  });

  it('of other hosts tell them nothing', () => {
    const text = 'See the courier.';
    const mark = { type: 'link', href: 'https://c.example/', title: null, start: 8, end: 15 } as const;
    const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length, marks: [mark] }];
    const html = siteOf([entryOf('a.md', text, { blocks })], contextOf([entryOf('a.md', text)])).get('articles/a.html');
    expect(html).toContain('<a href="https://c.example/" rel="noopener noreferrer">courier</a>');
  });
});

describe('figures', () => {
  it('count what is stated, derived and absent', () => {
    const entries = [rich, entryOf('a.txt', 'A.'), datedEntry('b.txt', '1999')];
    const about = siteOf(entries, contextOf(entries)).get('about.html') ?? '';
    const rows = [...about.matchAll(/<th scope="row">([^<]*)<\/th><td>(\d+)<\/td><td>(\d+)<\/td><td>(\d+)<\/td>/g)];
    expect(rows.map((row) => row.slice(1).join(' '))).toEqual([
      'Headline 2 1 0',
      'Publication date 1 1 1',
      'Byline 0 1 2',
      'Publication 0 1 2',
      'Language 0 0 3',
    ]);
  });
});
