import { afterAll, describe, expect, it } from 'vitest';
import { buildSite, folderWith, removeTemporary } from '../support/build-site.ts';
import { brokenLinks } from '../support/links.ts';

afterAll(removeTemporary);

/** An archive whose one text speaks of so many decades, from the 1650s on. */
async function siteOfDecades(count: number): Promise<ReadonlyMap<string, Buffer>> {
  const years = Array.from({ length: count }, (_, index) => 1653 + 10 * index);
  const told = years.map((year) => `The wall of Vell was mended in ${year}.`);
  const folder = folderWith({ 'wall.txt': `The wall of Vell\n\n12 May 2021\n\n${told.join('\n\n')}\n` });
  return (await buildSite(folder)).files;
}

describe('the chart over the timeline', () => {
  // A page has 30; a few more stand on it too.
  it.each([30, 31, 37, 38])('leads to each of %i decades, on the page where it stands', async (count) => {
    const files = await siteOfDecades(count);
    const bars =
      files
        .get('timeline/index.html')
        ?.toString()
        .match(/<a href="[^"]*#from-\d+"/g) ?? [];
    expect(new Set(bars).size).toBe(count);
    expect(brokenLinks(files)).toEqual([]);
  });
});
