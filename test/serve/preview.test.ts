import fs from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemCodeOf } from '../../src/model/fault.ts';
import { type Preview, servePreview } from '../../src/serve/preview.ts';

const PAGE = '<!doctype html><html><head><title>Front page</title></head><body>Welcome, “reader”</body></html>';

const scratch = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'backfile-preview-')));
const site = join(scratch, 'site');
let preview: Preview;
let port = 0;

beforeAll(async () => {
  for (const folder of ['site/articles', 'site/.backfile', 'site-backup', 'elsewhere', 'site/%2e%2e']) {
    fs.mkdirSync(join(scratch, folder), { recursive: true });
  }
  const files = {
    'site/index.html': PAGE,
    'site/404.html': PAGE.replace('Welcome', 'Not here'),
    'site/articles/index.html': 'a list without a head',
    'site/articles/one.json': '{"id":1}',
    'site/style.css': 'body{}',
    'site/letters.txt': 'abcdefghij',
    'site/empty.txt': '',
    'site/unknown.xyz': 'x',
    'site/.hidden': 'SECRET',
    'site/.backfile/record.sha256': 'SECRET',
    'site-backup/index.html': 'SECRET',
    'elsewhere/secret.txt': 'SECRET',
  };
  for (const [path, text] of Object.entries(files)) fs.writeFileSync(join(scratch, path), text);
  fs.symlinkSync(join(scratch, 'elsewhere/secret.txt'), join(site, 'link.txt'));
  fs.symlinkSync(join(scratch, 'elsewhere'), join(site, 'linked'));
  fs.symlinkSync(join(scratch, 'site-backup'), join(site, 'backup'));
  fs.symlinkSync(join(site, '.hidden'), join(site, 'shown.txt'));
  fs.symlinkSync(join(site, 'letters.txt'), join(site, 'inside.txt'));
  fs.symlinkSync('loop', join(site, 'loop'));
  preview = await servePreview({ site, port: null, baseUrl: () => null });
  port = Number(new URL(preview.address).port);
});
afterAll(async () => {
  await preview.close();
  fs.rmSync(scratch, { recursive: true });
});

/** Sends bytes as they are, which no client would, and gives the whole answer. */
async function raw(request: string, then: 'wait' | 'hang up' = 'wait'): Promise<string> {
  const socket = net.connect(port, '127.0.0.1');
  socket.write(request);
  if (then === 'hang up') socket.end();
  let answer = '';
  try {
    for await (const chunk of socket) answer += String(chunk);
  } catch (error) {
    // A server may hang up on what it will not read to its end.
    if (then !== 'hang up' || systemCodeOf(error) !== 'ECONNRESET') throw error;
  }
  return answer;
}

const rawGet = (path: string, headers = `Host: 127.0.0.1:${port}`) =>
  raw(`GET ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`);

const load = (path: string, init?: RequestInit) => fetch(new URL(path, preview.address), init);

describe('a page', () => {
  test('is shown with the script that reloads it, and stays as it is on disk', async () => {
    const response = await load('/');
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).toMatch(/<script src="\/\.backfile\/reload\.js\?[\w-]+" defer><\/script><\/head>/);
    expect(text.replace(/<script.*<\/script>/, '')).toBe(PAGE);
    expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(text));
    expect(fs.readFileSync(join(site, 'index.html'), 'utf8')).toBe(PAGE);
  });

  test('also where it has no head', async () => {
    expect(await (await load('/articles/')).text()).toMatch(/^a list without a head<script /);
  });

  test('of a folder is shown under the folder’s name with a slash', async () => {
    const response = await load('/articles', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/articles/']);
  });

  test('that is not there: the site’s own page says so, with the right status', async () => {
    const response = await load('/articles/gone.html');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Not here');
  });

  test('that is a folder without an index, a file with a slash, or a loop of links, is not there', async () => {
    for (const path of ['/%252e%252e/', '/letters.txt/', '/loop', `/${'long'.repeat(100)}`]) {
      expect((await load(path)).status, path).toBe(404);
    }
  });
});

describe('a file', () => {
  test.each([
    ['/style.css', 'text/css; charset=utf-8'],
    ['/articles/one.json', 'application/json'],
    ['/letters.txt', 'text/plain; charset=utf-8'],
    ['/inside.txt', 'text/plain; charset=utf-8'],
    ['/unknown.xyz', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const response = await load(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is sent in parts', async () => {
    const response = await load('/letters.txt', { headers: { Range: 'bytes=2-4' } });
    expect([response.status, await response.text()]).toEqual([206, 'cde']);
    expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
    expect((await load('/letters.txt', { headers: { Range: 'bytes=10-' } })).status).toBe(416);
  });

  test('may be empty', async () => {
    const response = await load('/empty.txt');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test.each(['/', '/letters.txt', '/gone', '/.backfile/reload.js'])(
    'HEAD %s gives the same head and no body',
    async (path) => {
      const [head, get] = [await load(path, { method: 'HEAD' }), await load(path)];
      expect(await head.text()).toBe('');
      for (const name of ['content-type', 'content-length']) expect(head.headers.get(name)).toBe(get.headers.get(name));
      expect(head.status).toBe(get.status);
    },
  );
});

describe('what must not be served', () => {
  test.each([
    '/%00',
    '/index.html%00',
    '/%',
    '/%c0%ae%c0%ae/site-backup/index.html',
    '/../site-backup/index.html',
    '/..%2fsite-backup%2findex.html',
    '/%2e%2e%2fsite-backup%2findex.html',
    '/..\\site-backup\\index.html',
    '/articles/../../site-backup/index.html',
    '//evil.example/',
    '//evil.example/%2e%2e',
    '//articles',
    '/\\evil.example',
    '/.hidden',
    '/%2ehidden',
    '/.backfile/record.sha256',
    '/shown.txt',
    '/link.txt',
    '/linked/secret.txt',
    '/backup/',
    '/backup',
    'http://evil.example/',
    'evil',
  ])('%s', async (path) => {
    const answer = await rawGet(path);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain('SECRET');
    expect(answer.toLowerCase()).not.toContain('\r\nlocation:');
    expect((await load('/')).status).toBe(200);
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['half a request', 'GET / HT'],
    ['a line without end', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n`],
    ['bytes', '\0\xff\xfe\r\n\r\n'],
    ['nothing', ''],
  ])('%s does not end the server', async (_, bytes) => {
    expect(await raw(bytes, 'hang up')).not.toContain('200 OK');
    expect((await load('/')).status).toBe(200);
  });

  test('nothing is served under another name, nor to another origin', async () => {
    const refusal = await rawGet('/', 'Host: evil.example');
    expect(refusal).toMatch(/^HTTP\/1\.1 403 /);
    expect(refusal).toContain('Content-Type: text/plain; charset=utf-8');
    expect(await rawGet('/', `Host: evil.example:${port}`)).toMatch(/^HTTP\/1\.1 403 /);
    expect(await raw('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /);
    const own = `Host: 127.0.0.1:${port}`;
    for (const path of ['/', '/.backfile/reload', '/.backfile/reload.js']) {
      expect(await rawGet(path, `${own}\r\nOrigin: https://evil.example`)).toMatch(/^HTTP\/1\.1 403 /);
    }
  });

  test('nothing can be sent to it', async () => {
    const response = await load('/', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('it is not reachable from elsewhere', async () => {
    expect(preview.address).toBe(`http://127.0.0.1:${port}/`);
    const outside = net.connect(port, '127.0.0.2');
    const reached = await new Promise((resolve) => {
      outside.on('connect', () => resolve(true)).on('error', () => resolve(false));
    });
    outside.destroy();
    expect(reached).toBe(false);
  });
});

describe('live reload', () => {
  test('the script reloads its page, and tells the other pages, when another version is told', async () => {
    const response = await load('/.backfile/reload.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const browser = fakeBrowser('own');
    new Function(...Object.keys(browser.globals), await response.text())(...Object.values(browser.globals));
    browser.tell('own');
    expect(browser.done).toEqual(['listen /.backfile/reload', 'tell own']);
    browser.tell('other');
    expect(browser.done.slice(2)).toEqual(['tell other', 'reload']);
    browser.tellFromOtherPage('own');
    browser.tellFromOtherPage('other');
    expect(browser.done.slice(4)).toEqual(['reload']);
  });

  test('an open page hears of a new version, and a new page comes with it', async () => {
    const versionOfPage = async () => /reload\.js\?([\w-]+)"/.exec(await (await load('/')).text())?.[1];
    const before = await versionOfPage();
    const stop = new AbortController();
    const { body, headers } = await load('/.backfile/reload', { signal: stop.signal });
    expect(headers.get('content-type')).toBe('text/event-stream');
    const heard = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await heard?.read())?.value).toContain(`data: ${before}\n\n`);
    preview.reload();
    const news = (await heard?.read())?.value;
    expect(news).not.toContain(before);
    expect(news).toBe(`data: ${await versionOfPage()}\n\n`);
    stop.abort();
  });
});

describe('the port', () => {
  test('is the next one where the first is taken', async () => {
    const second = await servePreview({ site, port: null, baseUrl: () => null });
    expect(second.address).not.toBe(preview.address);
    expect((await fetch(second.address)).status).toBe(200);
    await second.close();
  });

  test('that was asked for and is taken is a Fault', async () => {
    await expect(servePreview({ site, port, baseUrl: () => null })).rejects.toMatchObject({
      name: 'Fault',
      message: `Another program is listening on port ${port}.`,
    });
  });
});

describe('closing', () => {
  test('ends also the connections that are open', async () => {
    const other = await servePreview({ site, port: null, baseUrl: () => null });
    const { body } = await fetch(new URL('/.backfile/reload', other.address));
    await fetch(other.address);
    await other.close();
    const reader = body?.getReader();
    const ended = async (): Promise<boolean> => {
      for (;;) {
        const chunk = await reader?.read().catch(() => null);
        if (chunk == null || chunk.done) return true;
      }
    };
    expect(await ended()).toBe(true);
    await expect(fetch(other.address)).rejects.toThrow();
  });

  test('a site that is not there yet is shown when it is', async () => {
    const later = join(scratch, 'later');
    const other = await servePreview({ site: later, port: null, baseUrl: () => null });
    expect((await fetch(other.address)).status).toBe(404);
    fs.mkdirSync(later);
    fs.writeFileSync(join(later, 'index.html'), PAGE);
    expect((await fetch(other.address)).status).toBe(200);
    await other.close();
  });
});

/** As much of a browser as the reload script uses, in which its page holds the lock. */
function fakeBrowser(version: string) {
  type Listener = { onmessage: (event: { data: string }) => void };
  const done: string[] = [];
  const opened: Listener[] = [];
  const source = (address: string) => {
    done.push(`listen ${address}`);
    return opened[opened.push({ onmessage: () => {} }) - 1];
  };
  const channel = { onmessage: (_: { data: string }) => {}, postMessage: (data: string) => done.push(`tell ${data}`) };
  return {
    done,
    tell: (data: string) => opened.at(-1)?.onmessage({ data }),
    tellFromOtherPage: (data: string) => channel.onmessage({ data }),
    globals: {
      document: { currentScript: { src: `http://127.0.0.1/.backfile/reload.js?${version}` } },
      location: { reload: () => done.push('reload') },
      navigator: { locks: { request: (_: string, hold: () => Promise<void>) => hold() } },
      EventSource: function EventSource(address: string) {
        return source(address);
      },
      BroadcastChannel: function BroadcastChannel() {
        return channel;
      },
    },
  };
}
