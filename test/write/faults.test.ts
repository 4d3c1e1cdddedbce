import fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import type { Page } from '../../src/model/page.ts';
import type { Disk } from '../../src/write/disk.ts';
import { publish } from '../../src/write/publish.ts';
import { dyingDisk, failingOnceDisk, fillingDisk, stuckDisk, watchedDisk } from './faulty.ts';
import { contentsOf, keptIn, pagesOf, scratchFolder, writeByHand } from './scratch.ts';

const scratch = scratchFolder();
const out = join(scratch, 'site');
const picture = join(scratch, 'picture.png');

// Between the two: pages that stay, change, come and go, a file that becomes a folder and a folder that becomes a
// file, a folder that is left empty, and copies of files.
const OLD = {
  'index.html': 'Old front page',
  'style.css': 'body {}',
  'articles/bridge.html': 'The old bridge',
  'articles/tunnel.html': 'The tunnel',
  'years/1994/may.html': 'May 1994',
  about: 'A page without an ending',
  'names/ann.html': 'Ann',
};
const NEW = {
  'index.html': 'New front page',
  'style.css': 'body {}',
  'articles/bridge.html': 'The new bridge',
  'articles/ferry.html': 'The ferry',
  'about/index.html': 'About',
  names: 'A list of names',
};
const MINE = { CNAME: 'archive.example', 'articles/draft.txt': 'Mine' };

const newPages = (): Page[] => [
  ...pagesOf(NEW),
  { path: 'files/picture.png', content: { copyOf: picture }, from: 'picture.png' },
];
const oldSite = { ...OLD, ...MINE };
const newSite = { ...NEW, ...MINE, 'files/picture.png': 'A picture' };

async function startOver(): Promise<void> {
  fs.rmSync(out, { recursive: true, force: true });
  await publish(pagesOf(OLD), out);
  writeByHand(out, MINE);
}

/** Builds the new site; what it threw, or null. */
async function tryBuild(disk: Disk): Promise<unknown> {
  try {
    await publish(newPages(), out, { disk });
    return null;
  } catch (error) {
    return error;
  }
}

/** The lock of a process that has died: no process starts at 1 ms after 1970. */
function bury(): void {
  const lock = join(out, '.backfile/lock');
  if (fs.existsSync(lock)) fs.writeFileSync(lock, `${process.pid} 1\n`);
}

function soundTexts(path: string): (string | undefined)[] {
  const sites: Record<string, string>[] = [oldSite, newSite];
  return sites.map((site) => site[path]);
}

let calls = 0;
beforeAll(async () => {
  fs.writeFileSync(picture, 'A picture');
  await startOver();
  await tryBuild(watchedDisk((_, count) => (calls = count)));
  expect(contentsOf(out)).toEqual(newSite);
});

describe('whichever call the system refuses', { timeout: 120_000 }, () => {
  test.each(['EIO', 'EACCES'])('%s: the old site stays as it was, or the new one is complete', async (code) => {
    let refused = 0;
    for (let at = 1; at <= calls; at++) {
      await startOver();
      const error = await tryBuild(failingOnceDisk(at, code));
      const whole = error === null ? newSite : oldSite;
      expect({ at, site: contentsOf(out) }).toEqual({ at, site: whole });
      expect({ at, kept: keptIn(out).filter((name) => name !== 'lock') }).toMatchObject({
        at,
        kept: expect.arrayContaining(['record.sha256']),
      });
      if (error !== null) {
        refused += 1;
        expect(error).toBeInstanceOf(Fault);
        expect(error).toMatchObject({ kind: 'environment', message: expect.stringContaining(scratch) });
      }
      bury();
      await publish(newPages(), out);
      expect({ at, site: contentsOf(out), kept: keptIn(out) }).toEqual({
        at,
        site: newSite,
        kept: ['record.sha256'],
      });
    }
    expect(refused).toBeGreaterThan(calls / 2);
  });

  test('a full disk: the old site stays as it was and nothing is left in the stage', async () => {
    for (let at = 1; at <= calls; at++) {
      await startOver();
      const error = await tryBuild(fillingDisk(at));
      expect({ at, site: contentsOf(out) }).toEqual({ at, site: error === null ? newSite : oldSite });
      expect({ at, kept: keptIn(out) }).toEqual({ at, kept: ['record.sha256'] });
      if (error !== null)
        expect(error).toMatchObject({ message: expect.stringMatching(/^No space left on the device while /) });
    }
  });
});

describe('where a build can neither go on nor go back', () => {
  test('it says so, and the next build completes it', async () => {
    let stuck = 0;
    for (let at = 1; at <= calls; at++) {
      await startOver();
      const error = await tryBuild(stuckDisk(at));
      const isBetween = error instanceof Fault && error.message.includes('between the last site and the new one');
      if (isBetween) {
        stuck += 1;
        expect(error).toMatchObject({ kind: 'environment', cure: expect.stringContaining('build again') });
      }
      // Even if the next build comes to nothing.
      await expect(publish(pagesOf({ a: 'a', 'a/b': 'b' }), out)).rejects.toMatchObject({ kind: 'input' });
      const whole = isBetween || error === null ? newSite : oldSite;
      expect({ at, site: contentsOf(out), kept: keptIn(out) }).toEqual({ at, site: whole, kept: ['record.sha256'] });
    }
    expect(stuck).toBeGreaterThan(5);
  });
});

describe('whenever the process dies', { timeout: 120_000 }, () => {
  test('each file is old or new, and the next build completes the site', async () => {
    let completed = 0;
    for (let at = 1; at <= calls; at++) {
      await startOver();
      await tryBuild(dyingDisk(at));
      for (const [path, text] of Object.entries(contentsOf(out))) {
        if (text !== null) expect(soundTexts(path), `${path} after dying at call ${at}`).toContain(text);
      }
      bury();
      const { problems } = await publish(newPages(), out);
      if (problems.some(({ code }) => code === 'interrupted-build-completed')) completed += 1;
      expect({ at, site: contentsOf(out), kept: keptIn(out) }).toEqual({ at, site: newSite, kept: ['record.sha256'] });
    }
    expect(completed).toBeGreaterThan(5);
  });

  test('also a build of something else completes it first, even if it dies in turn', async () => {
    for (let at = 1; at <= calls; at += 3) {
      for (const again of [20, 30, 40, 55]) {
        await startOver();
        await tryBuild(dyingDisk(at));
        bury();
        await publish(pagesOf(OLD), out, { disk: dyingDisk(again) }).catch(() => {});
        bury();
        const third = { 'index.html': 'The third', 'names/zoe.html': 'Zoe' };
        await publish(pagesOf(third), out);
        expect({ at, again, site: contentsOf(out) }).toEqual({ at, again, site: { ...third, ...MINE } });
      }
    }
  });
});

describe('what a person puts into a half-moved site', () => {
  test('is not taken for what was to be removed', async () => {
    const path = 'articles/tunnel.html';
    let taken = 0;
    for (let at = 1; at <= calls; at++) {
      await startOver();
      await tryBuild(dyingDisk(at));
      if (fs.existsSync(join(out, path))) continue;
      taken += 1;
      writeByHand(out, { [path]: 'Mine' });
      bury();
      await publish(newPages(), out);
      expect({ at, site: contentsOf(out) }).toEqual({ at, site: { ...newSite, [path]: 'Mine' } });
    }
    expect(taken).toBeGreaterThan(5);
  });
});

describe('what a power cut leaves', () => {
  test('a torn file in the stage never comes into the site', async () => {
    await startOver();
    let journal = 0;
    await tryBuild(
      watchedDisk((call, count, args) => {
        if (call === 'renameSync' && String(args[1]).endsWith('journal')) journal = count;
      }),
    );
    await startOver();
    await tryBuild(dyingDisk(journal + 5));
    const staged = join(out, '.backfile/stage');
    for (const name of fs.readdirSync(staged)) fs.truncateSync(join(staged, name), 1);
    bury();
    const clash = publish(pagesOf({ a: 'a', 'a/b': 'b' }), out);
    await expect(clash).rejects.toMatchObject({ kind: 'input' });
    for (const [path, text] of Object.entries(contentsOf(out))) {
      if (text !== null) expect(soundTexts(path)).toContain(text);
    }
    await publish(newPages(), out);
    expect(contentsOf(out)).toEqual(newSite);
  });
});

describe('a build that fails', () => {
  test('passes on what the pages throw, and the old site stays', async () => {
    await startOver();
    async function* pages(): AsyncGenerator<Page> {
      yield* newPages();
      throw new TypeError('a template is wrong');
    }
    await expect(publish(pages(), out)).rejects.toThrow(TypeError);
    expect(contentsOf(out)).toEqual(oldSite);
    expect(keptIn(out)).toEqual(['record.sha256']);
  });

  test('leaves no folder where there was none', async () => {
    const deep = join(scratch, 'not/there/yet');
    const pages = [{ path: 'gone.png', content: { copyOf: join(scratch, 'gone.png') }, from: 'gone.png' }];
    await expect(publish(pages, deep)).rejects.toThrow(/^A file or folder is missing while reading .*gone\.png\.$/);
    expect(fs.existsSync(join(scratch, 'not'))).toBe(false);
  });

  test('says so where the output folder is a file, a link to nowhere, or beneath a file', async () => {
    fs.writeFileSync(join(scratch, 'file'), '');
    fs.symlinkSync(join(scratch, 'nowhere'), join(scratch, 'dangling'));
    await expect(publish(newPages(), join(scratch, 'file'))).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(/file is a file and no folder\.$/),
    });
    await expect(publish(newPages(), join(scratch, 'dangling'))).rejects.toMatchObject({ kind: 'usage' });
    await expect(publish(newPages(), join(scratch, 'file/site'))).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringMatching(/file is a file and no folder\.$/),
    });
  });
});
