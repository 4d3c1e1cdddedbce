import type { IncomingMessage } from 'node:http';
import { percentDecoded } from '../model/reference.ts';

/** What a browser asks for, checked; or why it does not get it. */
export type Asked =
  | { kind: 'path'; segments: string[]; isFolder: boolean }
  | { kind: 'reload-script' }
  | { kind: 'reload-events' }
  | { kind: 'refused'; status: 400 | 403 | 404 | 405; reason: string };

/** Where the live reload is served; the site itself never holds anything under this folder. */
export const RELOAD_SCRIPT = '/.backfile/reload.js';
export const RELOAD_EVENTS = '/.backfile/reload';

/**
 * Reads a request for the preview at a port. Nothing is answered to a foreign name that was made to point here (DNS
 * rebinding), nor to a page of another origin.
 */
export function readRequest({ method, url, headers }: RequestHead, port: number): Asked {
  if (!isOwnHost(headers.host ?? '', port)) return refused(403, 'This preview answers only to its own address.');
  if (headers.origin !== undefined && !isOwnOrigin(headers.origin, port)) {
    return refused(403, 'This preview answers only to its own pages.');
  }
  if (method !== 'GET' && method !== 'HEAD') return refused(405, 'Here one can only read.');
  const path = (url ?? '').split('?', 1)[0] ?? '';
  if (path === RELOAD_SCRIPT) return { kind: 'reload-script' };
  if (path === RELOAD_EVENTS) return { kind: 'reload-events' };
  return readPath(path);
}

export type RequestHead = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

function isOwnHost(host: string, port: number): boolean {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  return names.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

function isOwnOrigin(origin: string, port: number): boolean {
  return origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length), port);
}

/** A request's path, part by part: each is decoded by itself, so that no `%2f` becomes a separator. */
function readPath(path: string): Asked {
  if (!path.startsWith('/')) return refused(400, 'This is no path.');
  const segments = path.slice(1).split('/').map(percentDecoded);
  const isFolder = segments.at(-1) === '';
  if (isFolder) segments.pop();
  const sound = segments.filter((segment) => segment !== null);
  if (sound.length < segments.length) return refused(400, 'This address is malformed.');
  // Hidden files, `.` and `..`, and what no file of a site is called.
  const strange = sound.some((segment) => segment === '' || segment.startsWith('.') || /[/\\\p{Cc}]/u.test(segment));
  return strange ? refused(404, 'There is no such page.') : { kind: 'path', segments: sound, isFolder };
}

function refused(status: 400 | 403 | 404 | 405, reason: string): Asked {
  return { kind: 'refused', status, reason };
}
