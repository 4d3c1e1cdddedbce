import { once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
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
      const stop = await start(server, { root, own: newFolder(), prefix, port });
      try {
        const { visited, faults } = await crawl(home, [home, `${home}sitemap.xml`, `${home}robots.txt`]);
        expect(faults).toEqual([]);
        const missed = [...site.files]
          .flatMap(([path, bytes]) => (path.endsWith('.html') ? (canonicalIn(bytes.toString()) ?? []) : []))
          .filter((address) => !visited.has(address));
        expect(missed).toEqual([]);
        const lost = await received(`${home}no/such/page.html`);
        expect([lost.status, lost.bytes.equals(site.files.get('404.html') ?? Buffer.of())]).toEqual([
          404,
          server.ownNotFound,
        ]);
        for (const path of TEXTS) {
          const plain = await received(home + path);
          expect([path, plain.encoding, plain.bytes]).toEqual([path, undefined, site.files.get(path)]);
          for (const [name, ending] of server.encodings) {
            const packed = await received(home + path, name);
            expect([path, packed.encoding, packed.type, packed.language]).toEqual([path, name, plain.type, undefined]);
            expect(packed.bytes).toEqual(site.files.get(path + ending));
          }
        }
      } finally {
        await stop();
      }
    },
    300_000,
  );
});

/** Some of what is compressed: of each kind one. */
const TEXTS = ['index.html', 'articles/courier-2011-02-03-bridge-stuck.json', 'assets/style.css', 'feed.json'];

interface Received {
  status: number | undefined;
  encoding: string | undefined;
  type: string | undefined;
  language: string | undefined;
  /** As they came. */
  bytes: Buffer;
}

/** What a server hands on to somebody who takes files in such an encoding; `fetch` would not tell. */
async function received(address: string, encoding = 'identity'): Promise<Received> {
  const asked = get(address, { headers: { 'accept-encoding': encoding } });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const { headers, statusCode } = answer;
  return {
    status: statusCode,
    encoding: headers['content-encoding'],
    type: headers['content-type'],
    language: headers['content-language'],
    bytes: await buffer(answer),
  };
}

/** The address of a page that has one of its own. */
function canonicalIn(html: string): string | null {
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? null;
}
