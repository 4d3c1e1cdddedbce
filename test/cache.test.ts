import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../src/build.ts';
import { buildOptions, buildSite, filesBelow, folderWith, newFolder, removeTemporary } from './support/build-site.ts';

const STORM = 'courier/storm.txt';
const FILES = {
  'archive.yaml': 'title: The Quay Papers\nlanguage: en\n',
  'overrides.yaml': '"quay.md":\n  date: 2013-05-03\n',
  'quay.md': '# The quay opens\n\nThe [storm](courier/storm.txt) is forgotten, said Ida Marrin, the harbour master.\n',
  [STORM]:
    'A night with the lifeboat\n\n2 May 2013\n\n“The storm was the worst that I have seen,” said Ida Marrin, the harbour master.\n',
};

afterAll(removeTemporary);

describe('what is kept of the seeds', () => {
  let folder: string;
  const kept = () => readdirSync(join(folder, '.backfile/cache')).filter((name) => !name.startsWith('.'));
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

  beforeEach(async () => {
    folder = folderWith(FILES);
    await buildSite(folder, { cache: true });
  });

  const CHANGES: [string, () => void][] = [
    ['nothing changed', () => {}],
    [
      'a text was edited',
      () => writeFileSync(join(folder, STORM), `${textOf(STORM)}\n“The storm is over,” said Ida Marrin.\n`),
    ],
    [
      'a text was added',
      () => writeFileSync(join(folder, 'new.txt'), 'The quay is open\n\n3 May 2013\n\nThe quay opened.\n'),
    ],
    ['a text was removed', () => rmSync(join(folder, STORM))],
    [
      'a text was corrected',
      () =>
        writeFileSync(
          join(folder, 'overrides.yaml'),
          `"${STORM}":\n  title: A night at sea\n${textOf('overrides.yaml')}`,
        ),
    ],
    [
      'the archive was set to another language',
      () => writeFileSync(join(folder, 'archive.yaml'), textOf('archive.yaml').replace('language: en', 'language: cy')),
    ],
    [
      'findings were turned off',
      () => writeFileSync(join(folder, 'archive.yaml'), `findings: off\n${textOf('archive.yaml')}`),
    ],
    [
      'what is kept was damaged',
      () => {
        for (const name of kept()) writeFileSync(join(folder, '.backfile/cache', name), 'no such thing');
      },
    ],
    ['what is kept was removed', () => rmSync(join(folder, '.backfile'), { recursive: true })],
  ];

  it.each(CHANGES)('leads to the same site as reading all anew when %s', async (_, change) => {
    change();
    const anew = await buildSite(folder, { cache: false });
    const again = await buildSite(folder, { cache: true });
    expect(again.report.problems).toEqual(anew.report.problems);
    expect([...again.files.keys()]).toEqual([...anew.files.keys()]);
    expect(
      [...again.files].filter(([path, bytes]) => !anew.files.get(path)?.equals(bytes)).map(([path]) => path),
    ).toEqual([]);
  });

  it('is one file for each text, and from the second build on one for pages, without those of former versions', async () => {
    expect(kept()).toHaveLength(2);
    await buildSite(folder, { cache: true });
    expect(kept()).toHaveLength(3);
    writeFileSync(join(folder, STORM), `${textOf(STORM)}\nThe end.\n`);
    await buildSite(folder, { cache: true });
    expect(kept()).toHaveLength(3);
  });
});

describe('what is laid aside between reading and writing', () => {
  const SECRET = 'Nobody may read of the heron';
  const PRIVATE = `---\nprivate: true\n---\n\nThe heron\n\n${SECRET}, said Ida Marrin.\n`;

  /** All bytes below the folder of the site while the pages are written, one character each. */
  async function seenMeanwhile(jobs: number): Promise<{ meanwhile: string; left: string[] }> {
    const folder = folderWith({
      ...FILES,
      'secret.md': PRIVATE,
      'coming.md': PRIVATE.replace('private: true', 'embargo: 2990-01-01'),
    });
    const out = newFolder();
    const read = () =>
      readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(out, name)).isFile())
        .map((name) => readFileSync(join(out, name), 'latin1'));
    const seen: string[] = [];
    await build(
      buildOptions(folder, out, { jobs, onProgress: ({ phase }) => phase === 'writing' && seen.push(...read()) }),
    );
    return { meanwhile: seen.join(''), left: readdirSync(join(out, '.backfile')) };
  }

  it.each([1, 2])('is nothing that is withheld, and is gone afterwards, with --jobs %i', async (jobs) => {
    const { meanwhile, left } = await seenMeanwhile(jobs);
    expect(meanwhile).toContain('The storm was the worst');
    expect(meanwhile).not.toContain(SECRET);
    expect(left).toEqual(['record.sha256']);
  });

  it('is of no use for the copy of a text that was changed meanwhile, so the site stays as it was', async () => {
    const folder = folderWith({ ...FILES, 'archive.yaml': `${FILES['archive.yaml']}originals: on\n` });
    const out = newFolder();
    await build(buildOptions(folder, out));
    const before = filesBelow(out);
    const change = () => writeFileSync(join(folder, STORM), 'Another text\n');
    const changing = buildOptions(folder, out, { onProgress: ({ done, total }) => done === total && change() });
    await expect(build(changing)).rejects.toThrow(`${STORM} changed while the archive was being built.`);
    expect(filesBelow(out)).toEqual(before);
  });
});

it('finds a picture that came after the text that shows it', async () => {
  const folder = folderWith({ 'quay.md': '# The quay floods\n\n![The quay](quay.svg)\n' });
  const before = await buildSite(folder, { cache: true });
  expect(before.report.problems.map(({ code }) => code)).toContain('attachment-missing');
  writeFileSync(join(folder, 'quay.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const after = await buildSite(folder, { cache: true });
  expect(after.report.problems.map(({ code }) => code)).not.toContain('attachment-missing');
});
