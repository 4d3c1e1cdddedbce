import { normalize } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../src/serve/range.ts';
import { readRequest } from '../../src/serve/request.ts';

const get = (url: string, headers = {}) => ({ method: 'GET', url, headers: { host: '127.0.0.1:4400', ...headers } });

test.each([
  ['/', [], true],
  ['/index.html', ['index.html'], false],
  ['/articles/', ['articles'], true],
  ['/articles/%D0%BA%D0%B8%D1%97%D0%B2.html?x=/../y', ['articles', 'київ.html'], false],
  ['/a%20b/%252e%252e/c', ['a b', '%2e%2e', 'c'], false],
])('%s asks for a path', (url, segments, isFolder) => {
  expect(readRequest(get(url), 4400)).toEqual({ kind: 'path', segments, isFolder });
});

test.each([
  ['/%00', 404],
  ['/index.html%00.png', 404],
  ['/%', 400],
  ['/%zz', 400],
  ['/%c0%ae%c0%ae/', 400],
  ['/..', 404],
  ['/../../etc/passwd', 404],
  ['/%2e%2e/%2e%2e/etc/passwd', 404],
  ['/..%2fsite-backup%2findex.html', 404],
  ['/..%5csite-backup%5cindex.html', 404],
  ['/a\\..\\b', 404],
  ['//evil.example/', 404],
  ['/a//b', 404],
  ['/.git/config', 404],
  ['/.backfile/record.sha256', 404],
  ['/%2ebackfile/record.sha256', 404],
  ['/articles/.hidden', 404],
  ['http://evil.example/', 400],
  ['*', 400],
  ['', 400],
])('%s is refused with %i', (url, status) => {
  expect(readRequest(get(url), 4400)).toMatchObject({ kind: 'refused', status });
});

test.each([
  ['another host', { host: 'evil.example' }],
  ['another host at our port', { host: 'evil.example:4400' }],
  ['a host that begins like ours', { host: '127.0.0.1:4400.evil.example' }],
  ['another port', { host: '127.0.0.1:80' }],
  ['no host', { host: undefined }],
  ['another origin', { origin: 'https://evil.example' }],
  ['another origin on this computer', { origin: 'http://127.0.0.1:3000' }],
  ['our host over TLS', { origin: 'https://127.0.0.1:4400' }],
  ['a file', { origin: 'null' }],
])('a request of %s is refused', (_, headers) => {
  for (const url of ['/index.html', '/.backfile/reload', '/.backfile/reload.js']) {
    expect(readRequest(get(url, headers), 4400)).toMatchObject({ kind: 'refused', status: 403 });
  }
});

test.each(['localhost:4400', '127.0.0.1:4400', '[::1]:4400'])('%s is our own', (host) => {
  expect(readRequest(get('/', { host, origin: `http://${host}` }), 4400)).toMatchObject({ kind: 'path' });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', (method) => {
  expect(readRequest({ ...get('/'), method }, 4400)).toMatchObject({ kind: 'refused', status: 405 });
});

test('whatever is asked for, a path never leaves the folder and never names a hidden file', () => {
  const part = fc.constantFrom('..', '.', '/', '%2f', '%5c', '\\', '%2e', '%00', '%', 'a', '?', '#', '%25', ':');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part).map((parts) => `/${parts.join('')}`),
        fc.string(),
      ),
      (url) => {
        const asked = readRequest(get(url), 4400);
        if (asked.kind !== 'path') return;
        expect(normalize(`/site/${asked.segments.join('/')}`)).toMatch(/^\/site\/?(?:[^./][^/]*(?:\/[^./][^/]*)*)?$/s);
      },
    ),
    { numRuns: 3_000 },
  );
});

describe('a part of a file of 100 bytes', () => {
  test.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-0', null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=1-2', null],
    [undefined, null],
  ])('%s', (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range);
  });
});
