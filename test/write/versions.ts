import type { Page } from '../../src/model/page.ts';

/** Pages of which each says, at its beginning and its end, its version and its path. */
export function* pagesOfVersion(version: string, count: number): Generator<Page> {
  for (let index = 0; index < count; index++) yield pageOf(`articles/${index % 10}/${index}.html`, version);
  yield pageOf(`only/${version}.html`, version);
}

function pageOf(path: string, version: string): Page {
  const mark = `${version} ${path}`;
  return { path, content: `${mark}\n${'All the news of the valley. '.repeat(700)}\n${mark}`, from: 'a test' };
}

/** How many texts there are of each version; one that is torn counts as `torn`. */
export function versionsOf(texts: Record<string, string | null>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [path, text] of Object.entries(texts)) {
    // An empty folder.
    if (text === null) continue;
    const lines = text.split('\n');
    const whole = lines.length === 3 && lines[0] === lines[2] && lines[0]?.endsWith(` ${path}`);
    const version = whole ? (lines[0]?.split(' ')[0] ?? '') : 'torn';
    counts[version] = (counts[version] ?? 0) + 1;
  }
  return counts;
}
