import { describe, expect, it } from 'vitest';
import { sitemapPages } from '../../src/render/site/sitemap.ts';
import { xmlFaults } from '../support/xmllint.ts';
import { contextOf, entryOf, siteOf } from './archive.ts';

const BASE = 'https://archive.example/papers/';
const ENTRIES = [
  entryOf('ferry.txt', 'The ferry waited.', { aliases: ['old-ferry'] }),
  entryOf('bell.txt', 'The bell rang.'),
  entryOf('fog.txt', 'Fog lay on the quay.'),
];
const context = contextOf(ENTRIES, { baseUrl: BASE });
const paths = [...siteOf(ENTRIES, context).keys()];

async function sitemaps(limits?: { addresses: number; bytes: number }): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of sitemapPages(paths, context, limits)) files.set(path, String(content));
  return files;
}

function addressesIn(xml = ''): string[] {
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
}

/** Every page that has an address of its own. */
const EXPECTED = paths
  .filter((path) => path.endsWith('.html') && path !== '404.html' && path !== 'articles/old-ferry.html')
  .map((path) => BASE + (path === 'index.html' ? '' : path))
  .sort();

describe('the sitemap', () => {
  it('names every page once, but no former address and not the page of what is not found', async () => {
    const files = await sitemaps();
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(addressesIn(files.get('sitemap.xml'))).toEqual(EXPECTED);
    expect(xmlFaults(files.get('sitemap.xml') ?? '', 'sitemap')).toEqual([]);
  });

  it.each([
    ['addresses', { addresses: 2, bytes: 1_000_000 }],
    ['bytes', { addresses: 50_000, bytes: 500 }],
  ])('becomes several with an index above the limit of %s', async (_, limits) => {
    const files = await sitemaps(limits);
    const parts = addressesIn(files.get('sitemap.xml')).map((address) => address.replace(BASE, ''));
    expect(parts.length).toBeGreaterThan(1);
    expect(xmlFaults(files.get('sitemap.xml') ?? '', 'sitemap-index')).toEqual([]);
    expect(parts.flatMap((part) => addressesIn(files.get(part)))).toEqual(EXPECTED);
    for (const part of parts) {
      expect(xmlFaults(files.get(part) ?? '', 'sitemap')).toEqual([]);
      expect(addressesIn(files.get(part)).length).toBeLessThanOrEqual(limits.addresses);
      expect(Buffer.byteLength(files.get(part) ?? '')).toBeLessThanOrEqual(limits.bytes);
    }
  });

  it('is left out where nobody said where the site will stand', async () => {
    const pages = [];
    for await (const page of sitemapPages(paths, contextOf(ENTRIES))) pages.push(page);
    expect(pages).toEqual([]);
  });
});
