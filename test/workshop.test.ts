import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../src/workshop.ts';
import { commissionOf, folderWith, newFolder, removeTemporary } from './support/build-site.ts';

const gazette = join(import.meta.dirname, 'sites/gazette/seeds');

let workshop: Workshop | null = null;
afterEach(async () => {
  await workshop?.close();
  workshop = null;
});
afterAll(removeTemporary);

async function open(folder: string) {
  const out = join(newFolder(), 'site');
  workshop = openWorkshop(commissionOf(folder, out));
  await workshop.build();
  return { workshop, page: (path: string) => readFileSync(join(out, path), 'utf8') };
}

const FERRY = 'Ferry returns\n\n“The ferry is back,” said Orla Venn, the harbour master, on Monday.\n';

describe('a glimpse of an article that has just been saved', () => {
  it('is what the next build makes of it, where only its own words have changed', async () => {
    const folder = newFolder();
    cpSync(gazette, folder, { recursive: true });
    const { workshop, page } = await open(folder);
    const seed = 'gazette/council-notes-2014-12.txt';
    const text = readFileSync(join(folder, seed), 'utf8');
    writeFileSync(join(folder, seed), text.replace('the', 'the very'));
    const glimpsed = await workshop.glimpse(seed);
    expect(glimpsed.map(({ path }) => path)).toHaveLength(2);
    await workshop.build();
    for (const { path, text } of glimpsed) expect(text).toBe(page(path));
    expect(glimpsed[0]?.text).toContain('the very');
  });

  it('has the names that the archive has, and none that only the next build will know', async () => {
    const folder = folderWith({ 'ferry.txt': FERRY, 'quay.txt': 'Quay full\n\nThe quay was full.\n' });
    const { workshop } = await open(folder);
    writeFileSync(join(folder, 'ferry.txt'), `${FERRY}\n“It was late,” said Pelle Marrow, a sailor.\n`);
    const [page] = await workshop.glimpse('ferry.txt');
    expect(page?.text).toContain('It was late');
    expect(page?.text).toContain('people/orla-venn.html');
    expect(page?.text).not.toContain('pelle-marrow');
  });

  it('is one of each text that overrides.yaml corrects otherwise than before', async () => {
    const folder = folderWith({ 'ferry.txt': FERRY, 'quay.txt': 'Quay full\n\nThe quay was full.\n' });
    const { workshop } = await open(folder);
    writeFileSync(join(folder, 'overrides.yaml'), '# by the library\nquay.txt:\n  title: A full quay\n');
    expect((await workshop.glimpse('overrides.yaml')).map(({ path }) => path)).toEqual([
      'articles/quay.html',
      'articles/quay.json',
    ]);
    await workshop.build();
    writeFileSync(join(folder, 'overrides.yaml'), '# by the town library\n\nquay.txt:\n  title: A full quay\n');
    expect(await workshop.glimpse('overrides.yaml')).toEqual([]);
  });

  it.each([
    ['of a text that is withheld', 'ferry.txt', '---\nprivate: true\n---\nFerry returns\n\nNobody may know.\n'],
    ['of a text that is new', 'new.txt', FERRY],
    ['of settings that cannot be read', 'overrides.yaml', 'ferry.txt: {private: true\n'],
  ])('is not there %s', async (_, path, text) => {
    const folder = folderWith({ 'ferry.txt': FERRY });
    const { workshop } = await open(folder);
    writeFileSync(join(folder, path), text);
    expect(await workshop.glimpse(path)).toEqual([]);
  });
});
