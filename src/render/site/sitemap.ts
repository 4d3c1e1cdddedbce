import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Page } from '../../model/page.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { RenderContext } from '../context.ts';
import { escapeText } from '../text/escape.ts';
import { articlePath, NOT_FOUND_PATH, namePath, SITEMAP_PATH, sitemapPartPath } from '../paths.ts';

/** How much one file may hold (sitemaps.org, "Protocol"). */
const LIMITS = { addresses: 50_000, bytes: 52_428_800 };

/**
 * The paths of all pages that were made → the sitemap that names their addresses; beyond the limits of one file several,
 * and an index of them. It leaves out what search engines may not list, and addresses that only lead on. None without a base URL. It tells no dates: when a page was last changed, only a clock knows.
 */
export async function* sitemapPages(
  paths: Iterable<string>,
  { archive, config: { baseUrl, indexing } }: Pick<RenderContext, 'archive' | 'config'>,
  limits = LIMITS,
): AsyncGenerator<Page> {
  if (baseUrl === null || !indexing) return;
  const unlisted = archive.cards.filter((card) => !card.indexing).map(({ name }) => name);
  const elsewhere = new Set([
    NOT_FOUND_PATH,
    ...[...archive.aliases.keys(), ...unlisted].map(articlePath),
    ...[...archive.formerNames.keys()].map(namePath),
  ]);
  const addresses = [...paths]
    .filter((path) => path.endsWith('.html') && !elsewhere.has(path))
    .map((path) => absoluteAddress(baseUrl, path))
    .sort();
  const parts = partsOf(addresses, limits);
  const [first] = parts;
  if (first !== undefined && parts.length === 1) yield pageAt(SITEMAP_PATH, await sitemapOf(first));
  else {
    const places = parts.map((_, index) => sitemapPartPath(index + 1));
    for (const [index, part] of parts.entries()) yield pageAt(places[index] ?? '', await sitemapOf(part));
    yield pageAt(SITEMAP_PATH, await indexOf(places.map((place) => absoluteAddress(baseUrl, place))));
  }
}

/** The addresses, in as few parts as the limits allow. */
function partsOf(addresses: readonly string[], limits: typeof LIMITS): string[][] {
  const parts: string[][] = [];
  let bytes = 0;
  for (const address of addresses) {
    const size = Buffer.byteLength(escapeText(address)) + ENTRY_BYTES;
    const part = parts.at(-1);
    if (part === undefined || part.length === limits.addresses || bytes + size > limits.bytes) {
      parts.push([address]);
      bytes = FRAME_BYTES + size;
    } else {
      part.push(address);
      bytes += size;
    }
  }
  return parts;
}

const ENTRY_BYTES = '<url><loc></loc></url>'.length;
/** More than the declaration and the outermost element take. */
const FRAME_BYTES = 200;

const PLAIN = { news: false, xhtml: false, image: false, video: false };

function sitemapOf(addresses: readonly string[]): Promise<Buffer> {
  return streamToPromise(Readable.from(addresses).pipe(new SitemapStream({ xmlns: PLAIN, level: ErrorLevel.THROW })));
}

function indexOf(addresses: readonly string[]): Promise<Buffer> {
  return streamToPromise(Readable.from(addresses).pipe(new SitemapIndexStream({ level: ErrorLevel.THROW })));
}

function pageAt(path: string, content: Buffer): Page {
  return { path, content, from: 'the sitemap' };
}
