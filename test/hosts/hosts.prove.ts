import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite, newFolder, removeTemporary } from '../support/build-site.ts';
import { crawl } from './crawl.ts';
import { freePort, SERVERS, start } from './servers.ts';

const seeds = join(import.meta.dirname, '..', 'sites', 'gazette', 'seeds');

afterAll(removeTemporary);

describe.each(SERVERS)('$name', (server) => {
  it.each(['/', '/papers/archive/'])(
    'hands on a whole site at %s, and every link in it leads somewhere',
    async (prefix) => {
      const port = await freePort();
      const home = `http://127.0.0.1:${port}${prefix}`;
      const site = await buildSite(seeds, { baseUrl: home, compress: true });
      const root = newFolder();
      mkdirSync(join(root, prefix), { recursive: true });
      cpSync(site.out, join(root, prefix), { recursive: true });
      const stop = await start(server, { root, own: newFolder(), port });
      try {
        const { visited, faults } = await crawl(home, [home, `${home}sitemap.xml`, `${home}robots.txt`]);
        expect(faults).toEqual([]);
        const missed = [...site.files]
          .flatMap(([path, bytes]) => (path.endsWith('.html') ? (canonicalIn(bytes.toString()) ?? []) : []))
          .filter((address) => !visited.has(address));
        expect(missed).toEqual([]);
        expect((await fetch(`${home}no/such/page.html`)).status).toBe(404);
        if (server.compressed) {
          const answer = await fetch(`${home}index.html`, { headers: { 'accept-encoding': 'gzip' } });
          expect(answer.headers.get('content-encoding')).toBe('gzip');
          expect(await answer.text()).toBe(site.files.get('index.html')?.toString());
        }
      } finally {
        await stop();
      }
    },
    300_000,
  );
});

/** The address of a page that has one of its own. */
function canonicalIn(html: string): string | null {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? null;
}
