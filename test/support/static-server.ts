import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the files of a site below `prefix` (`/archive/`), as a plain static host does: a path names a file or it is not there. */
export async function serveFiles(files: ReadonlyMap<string, Buffer>, prefix: string) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split(/[?#]/)[0] ?? '');
    const name = path.startsWith(prefix) ? path.slice(prefix.length) || 'index.html' : '';
    const bytes = files.get(name);
    response.writeHead(bytes === undefined ? 404 : 200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${prefix}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
