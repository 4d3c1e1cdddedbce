import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { RELOAD_EVENTS, RELOAD_SCRIPT } from './request.ts';

/** Tells the open pages of a preview that the site has changed. */
export interface Reloader {
  /** A page as it goes to the browser: with the script that listens. The page on disk stays as it is. */
  inject(page: Buffer): Buffer;
  /** Keeps a response open as a stream of events. */
  listen(response: ServerResponse): void;
  reload(): void;
  close(): void;
}

/** A reloader without listeners; the versions that it tells are its own, so that pages of an earlier server reload too. */
export function openReloader(): Reloader {
  const listeners = new Set<ServerResponse>();
  // Of this server and no earlier one at the same port.
  const series = randomUUID();
  let count = 0;
  const version = () => `${series}-${count}`;
  return {
    inject: (page) => withScript(page, version()),
    listen(response) {
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      response.write(`retry: 500\ndata: ${version()}\n\n`);
    },
    reload() {
      count += 1;
      for (const listener of listeners) listener.write(`data: ${version()}\n\n`);
    },
    close() {
      for (const listener of listeners) listener.end();
    },
  };
}

/** Puts the script before the end of the head, which our pages always have, or else at the end of the page. */
function withScript(page: Buffer, version: string): Buffer {
  const script = Buffer.from(`<script src="${RELOAD_SCRIPT}?${version}" defer></script>`);
  const head = page.indexOf('</head>');
  const place = head === -1 ? page.length : head;
  return Buffer.concat([page.subarray(0, place), script, page.subarray(place)]);
}

/**
 * Reloads the page when the site's version is no longer the one with which the page came. A browser opens only six
 * connections to a server and people open more pages than that, so one page, the one that holds the lock, listens to
 * the server and tells the others. Should the server refuse it, it makes room for a new attempt after a second.
 */
export const RELOAD_CLIENT = `(() => {
  const own = new URL(document.currentScript.src).search.slice(1);
  const pages = new BroadcastChannel('backfile-reload');
  const hear = ({ data }) => {
    if (data !== own) location.reload();
  };
  pages.onmessage = hear;
  const listen = (leave) => {
    const source = new EventSource('${RELOAD_EVENTS}');
    source.onmessage = (event) => {
      pages.postMessage(event.data);
      hear(event);
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) setTimeout(leave, 1000);
    };
  };
  const queue = () => navigator.locks.request('backfile-reload', () => new Promise(listen)).then(queue);
  queue();
})();
`;
