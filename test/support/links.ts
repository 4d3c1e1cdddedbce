import { posix } from 'node:path';

/** Links and references inside a site that lead nowhere: `page → href`. `files` is the whole site by path. */
export function brokenLinks(files: ReadonlyMap<string, Buffer>): string[] {
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, bytes]) => [path, bytes.toString()] as const);
  const ids = new Map(
    pages.map(([path, html]) => [path, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
  );
  return pages.flatMap(([path, html]) =>
    [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map(([, reference = '']) => reference.replaceAll('&amp;', '&'))
      .filter((reference) => !/^[a-z][a-z0-9+.-]*:/i.test(reference) && !leadsSomewhere(path, reference, files, ids))
      .map((reference) => `${path} → ${reference}`),
  );
}

function leadsSomewhere(
  page: string,
  reference: string,
  files: ReadonlyMap<string, Buffer>,
  ids: ReadonlyMap<string, Set<string | undefined>>,
): boolean {
  const [address = '', fragment] = reference.split('#');
  const target = address === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(address));
  if (!files.has(target)) return false;
  return fragment === undefined || fragment === '' || ids.get(target)?.has(decodeURIComponent(fragment)) === true;
}
