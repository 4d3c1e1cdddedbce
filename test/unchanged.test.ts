import { readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuildOptions, build } from '../src/build.ts';
import { buildOptions, buildSite, filesBelow, folderWith, newFolder, removeTemporary } from './support/build-site.ts';

const STORM = 'courier/storm.txt';
const FILES = {
  'archive.yaml': 'title: The Quay Papers\nlanguage: en\n',
  'quay.md': '# The quay opens\n\n3 May 2013\n\nThe quay is open, said Ida Marrin, the harbour master.\n',
  [STORM]: 'A night with the lifeboat\n\n2 May 2013\n\nThe storm was strong, said Ida Marrin.\n',
};

afterAll(removeTemporary);

describe('a build of which nothing has changed', () => {
  let folder: string;
  let out: string;

  /** Builds, and says whether any text was read for it. */
  const builds = async (more: Partial<BuildOptions> = {}) => {
    let read = false;
    const onProgress = () => {
      read = true;
    };
    const report = await build(buildOptions(folder, out, { cache: true, onProgress, ...more }));
    return { report, read };
  };
  const inFolder = (path: string) => join(folder, path);
  const inSite = (path: string) => join(out, path);

  beforeAll(async () => {
    folder = folderWith(FILES);
    out = newFolder();
    await settled();
  });

  beforeEach(async () => {
    for (const [path, text] of Object.entries(FILES)) {
      if (readFileSync(inFolder(path), 'utf8') !== text) writeFileSync(inFolder(path), text);
    }
    await settled();
    await builds({ verify: true });
  });

  it('is not made again, and says what the last one said but for what was written', async () => {
    const made = await builds({ verify: true });
    const again = await builds();
    expect([made.read, again.read]).toEqual([true, false]);
    expect(again.report).toEqual(made.report);
    expect(again.report.published).toMatchObject({ written: 0, removed: 0, unchanged: filesBelow(out).size });
  });

  const CHANGES: [string, () => unknown][] = [
    ['a text was edited', () => writeFileSync(inFolder(STORM), FILES[STORM].replace('strong', 'mild'))],
    [
      'a text was edited to the same length and given back its time',
      () => {
        const { atime, mtime } = statSync(inFolder(STORM));
        writeFileSync(inFolder(STORM), FILES[STORM].replace('strong', 'feeble'));
        utimesSync(inFolder(STORM), atime, mtime);
      },
    ],
    ['a setting was changed', () => writeFileSync(inFolder('archive.yaml'), 'title: The Harbour Papers\n')],
    [
      'a text took the place of another',
      () => {
        writeFileSync(inFolder('.new'), FILES[STORM].replace('Marrin', 'Morrin'));
        renameSync(inFolder('.new'), inFolder(STORM));
      },
    ],
    ['a page was removed', () => rmSync(inSite('index.html'))],
    ['a folder of pages was removed', () => rmSync(inSite('articles'), { recursive: true })],
    [
      'another file took the place of a page',
      () => {
        writeFileSync(inSite('.new'), 'no page');
        renameSync(inSite('.new'), inSite('index.html'));
      },
    ],
  ];

  it.each(CHANGES)('is made when %s', async (_, change) => {
    change();
    const { report, read } = await builds();
    const anew = await buildSite(folder);
    expect(read).toBe(true);
    expect(filesBelow(out)).toEqual(anew.files);
    expect(report.problems).toEqual(anew.report.problems);
  });

  it('is made where it is asked for in another way', async () => {
    expect((await builds({ baseUrl: 'https://quay.example/' })).read).toBe(true);
    expect(readFileSync(inSite('index.html'), 'utf8')).toContain('https://quay.example/');
    expect((await builds({ cache: false })).read).toBe(true);
    expect(readFileSync(inSite('index.html'), 'utf8')).not.toContain('https://quay.example/');
  });

  it('is made where the program changed, and not where only modules of a checkout did, which do not run', async () => {
    const program = folderWith({ 'main.js': '1', 'modules/main.js': '1' });
    const { packaged } = buildOptions(folder, out);
    const own = { packaged: { ...packaged, folders: [program], modules: join(program, 'modules') } };
    const buildsAfter = async (changed: string) => {
      writeFileSync(join(program, changed), '2');
      await settled();
      return (await builds(own)).read;
    };
    await settled();
    await builds(own);
    expect([await buildsAfter('modules/main.js'), await buildsAfter('main.js')]).toEqual([false, true]);
  });

  it('is made where a text is a link, since what it leads to may change unseen', async () => {
    symlinkSync(inFolder(STORM), inFolder('courier/link.txt'));
    await builds();
    expect((await builds()).read).toBe(true);
    rmSync(inFolder('courier/link.txt'));
  });

  it('restores a page that was written over in its place when every byte is to be looked at', async () => {
    const page = readFileSync(inSite('index.html'));
    writeFileSync(inSite('index.html'), 'no page');
    const { report } = await builds({ verify: true });
    expect(report.published.written).toBe(1);
    expect(readFileSync(inSite('index.html'))).toEqual(page);
  });
});

/** Until what was last written is no longer so new that a second change could look like the first. */
function settled(): Promise<void> {
  return setTimeout(2100);
}
