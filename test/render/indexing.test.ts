import { describe, expect, it } from 'vitest';
import { sitemapPages } from '../../src/render/site/sitemap.ts';
import { contextOf, entryOf, siteOf } from './archive.ts';

const BASE = 'https://archive.example/';
const NOINDEX = '<meta name="robots" content="noindex, nofollow">';
const ENTRIES = [
  entryOf('ferry.txt', 'The ferry waited.', { title: 'Ferry waits', indexing: false, aliases: ['old-ferry'] }),
  entryOf('bell.txt', 'The bell rang.', { title: 'Bell rings' }),
];

async function sitemapOf(config: { indexing: boolean }): Promise<string[]> {
  const context = contextOf(ENTRIES, { baseUrl: BASE, ...config });
  const addresses: string[] = [];
  for await (const { content } of sitemapPages(siteOf(ENTRIES, context).keys(), context)) {
    for (const [, address = ''] of String(content).matchAll(/<loc>(.*?)<\/loc>/g)) addresses.push(address);
  }
  return addresses;
}

describe('an article that search engines may not list', () => {
  const site = siteOf(ENTRIES, contextOf(ENTRIES, { baseUrl: BASE }));

  it('says so on its page and at its former address, and no other page does', () => {
    const marked = [...site].filter(([, page]) => page.includes(NOINDEX)).map(([path]) => path);
    expect(marked.sort()).toEqual(['articles/ferry.html', 'articles/old-ferry.html']);
  });

  it('is in no sitemap and in no feed, which search engines read too', async () => {
    const listed = await sitemapOf({ indexing: true });
    expect(listed).toContain(`${BASE}articles/bell.html`);
    expect(listed).not.toContain(`${BASE}articles/ferry.html`);
    for (const feed of ['atom.xml', 'rss.xml', 'feed.json']) {
      expect(site.get(feed)).toContain('Bell rings');
      expect(site.get(feed)).not.toContain('Ferry waits');
    }
  });

  it('stands in the lists of the archive', () => {
    expect(site.get('index.html')).toContain('Ferry waits');
    expect(site.get('robots.txt')).toContain('Disallow:\n');
  });
});

describe('an archive that search engines may not list', () => {
  const site = siteOf(ENTRIES, contextOf(ENTRIES, { baseUrl: BASE, indexing: false }));

  it('says so on every page and at its door, and has no sitemap', async () => {
    const pages = [...site].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const [path, page] of pages) expect([path, page.includes(NOINDEX)]).toEqual([path, true]);
    expect(site.get('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(await sitemapOf({ indexing: false })).toEqual([]);
  });
});
