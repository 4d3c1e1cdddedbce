import { open, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Glimpsed } from '../workshop.ts';
import { find } from './find.ts';
import { LOOPBACK, listen, portOf } from './listen.ts';
import { mediaTypeOf } from './media.ts';
import { rangeOf } from './range.ts';
import { openReloader, RELOAD_CLIENT, type Reloader } from './reload.ts';
import { RELOAD_SCRIPT, readRequest } from './request.ts';

export interface PreviewOptions {
  /** The site's folder. */
  site: string;
  /** Null: the first that is free. */
  port: number | null;
  /** Where the site will stand, as its last build had it. */
  baseUrl: () => string | null;
}

export interface Preview {
  /** `http://127.0.0.1:4400/` */
  address: string;
  /** Shows these in place of the site's files of the same paths, until the site itself is shown again; open pages load themselves again. */
  show(glimpsed: readonly Glimpsed[]): void;
  /** Shows the site as it lies in its folder; open pages load themselves again. */
  reload(): void;
  close(): Promise<void>;
}

/**
 * Shows a site on this computer only. A port that was asked for and cannot be had is a Fault. Files are read anew for every
 * request, and nothing is cached.
 */
export async function servePreview({ site, port, baseUrl }: PreviewOptions): Promise<Preview> {
  const reloader = openReloader();
  const glimpsed = new Map<string, string>();
  const server = createServer((request, response) => {
    answer(request, response, { site, port: portOf(server), baseUrl, reloader, glimpsed }).catch(() => {
      // The reader has gone, or the file changed while it was sent; the next request is answered again.
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'This page could not be read.');
    });
  });
  await listen(server, port);
  return {
    address: `http://${LOOPBACK}:${portOf(server)}/`,
    show(files) {
      for (const { path, text } of files) glimpsed.set(path, text);
      reloader.reload();
    },
    reload() {
      glimpsed.clear();
      reloader.reload();
    },
    close() {
      reloader.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

interface Context {
  site: string;
  port: number;
  baseUrl: PreviewOptions['baseUrl'];
  reloader: Reloader;
  /** What is shown in place of files of the site, by their paths. */
  glimpsed: ReadonlyMap<string, string>;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  const asked = readRequest(request, context.port);
  switch (asked.kind) {
    case 'refused':
      if (asked.status === 404) return sendNotFound(response, context);
      if (asked.status === 405) response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, asked.status, asked.reason);
    case 'reload-script':
      return send(response, 200, mediaTypeOf(RELOAD_SCRIPT), Buffer.from(RELOAD_CLIENT));
    case 'reload-events':
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      if (request.method === 'GET') context.reloader.listen(response);
      else response.end();
      return;
    case 'path': {
      const path = asked.segments.join('/');
      const glimpsed = asked.isFolder ? undefined : context.glimpsed.get(path);
      if (glimpsed !== undefined) return sendWhole(response, path, Buffer.from(glimpsed), context);
      const found = await find(context.site, asked.segments, asked.isFolder);
      switch (found.kind) {
        case 'nothing':
          return sendNotFound(response, context);
        case 'folder':
          // From checked segments, of which the first is not empty: never `//somewhere`.
          response.writeHead(301, { Location: `/${asked.segments.map(encodeURIComponent).join('/')}/` }).end();
          return;
        case 'file':
          return sendFile(request, response, found.location, context);
        default:
          return found satisfies never;
      }
    }
    default:
      asked satisfies never;
  }
}

const HEADERS = [
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  // No page of another site may read the archive, not even as a picture or a script.
  ['Cross-Origin-Resource-Policy', 'same-origin'],
] as const;

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  location: string,
  context: Context,
): Promise<void> {
  if (isPage(location)) return sendWhole(response, location, await readFile(location), context);
  const type = mediaTypeOf(location);
  // The open file stays whole, even if a build puts another in its place meanwhile.
  const file = await open(location);
  try {
    const { size } = await file.stat();
    const range = rangeOf(request.headers.range, size);
    if (range === 'unsatisfiable') {
      response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    response.writeHead(range === null ? 200 : 206, {
      'Content-Type': type,
      'Content-Length': end - start + 1,
      'Accept-Ranges': 'bytes',
      ...(range !== null && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
    });
    if (request.method === 'HEAD' || size === 0) response.end();
    else await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
  } finally {
    await file.close();
  }
}

/** Sends what lies in memory as a whole; a page with the script that loads it again. */
function sendWhole(response: ServerResponse, path: string, bytes: Buffer, { reloader }: Context): void {
  send(response, 200, mediaTypeOf(path), isPage(path) ? reloader.inject(bytes) : bytes);
}

/** The site's own page for this, as a static host would show it. */
async function sendNotFound(response: ServerResponse, { site, baseUrl, reloader }: Context): Promise<void> {
  const found = await find(site, ['404.html'], false);
  if (found.kind !== 'file') return sendText(response, 404, 'There is no such page.');
  send(
    response,
    404,
    mediaTypeOf(found.location),
    reloader.inject(standingHere(await readFile(found.location), baseUrl())),
  );
}

/** The page with what its absolute links lead to here: its styles would stay away, since they come from another origin. */
function standingHere(page: Buffer, baseUrl: string | null): Buffer {
  return baseUrl === null ? page : Buffer.from(page.toString().replaceAll(`="${baseUrl}`, '="/'));
}

function isPage(location: string): boolean {
  return mediaTypeOf(location).startsWith('text/html');
}

function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, mediaTypeOf('reason.txt'), Buffer.from(`${text}\n`));
}

/** For HEAD, Node leaves the body out. */
function send(response: ServerResponse, status: number, type: string, body: Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length }).end(body);
}
