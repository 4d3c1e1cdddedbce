import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serialised, type Watch, watchFolder } from '../../src/serve/watch.ts';

const scratch = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'backfile-watch-')));
afterAll(() => fs.rmSync(scratch, { recursive: true }));

let folder = '';
let count = 0;
let changes = 0;
let told: string[] = [];
let watching: Watch;
const start = async (ignore: string[] = []) => {
  watching = await watchFolder(folder, { ignore, onFile: (path) => told.push(path), onChange: () => (changes += 1) });
};
const write = (path: string, text = 'words') => fs.writeFileSync(join(folder, path), text);
/** At least so many changes have been told; a busy machine may stop for longer than the moment that counts as one. */
const changed = (times: number) =>
  vi.waitFor(() => expect(changes).toBeGreaterThanOrEqual(times), { timeout: 10_000, interval: 10 });
/** Long enough for a change to have been told. */
const quiet = () => setTimeout(400);

beforeEach(() => {
  folder = join(scratch, String(count++), 'seeds');
  fs.mkdirSync(join(folder, 'sub/deeper'), { recursive: true });
  write('old.txt');
  changes = 0;
  told = [];
});
afterEach(() => watching.close());

describe('watching a folder', () => {
  test('what is there already is no change', async () => {
    await start();
    await quiet();
    expect(changes).toBe(0);
  });

  test.each<[string, () => void]>([
    ['a new file', () => write('new.txt')],
    ['a changed file', () => write('old.txt', 'other words')],
    ['a file in a folder in a folder', () => write('sub/deeper/new.txt')],
    ['a file that is gone', () => fs.rmSync(join(folder, 'old.txt'))],
    ['a file that has another name', () => fs.renameSync(join(folder, 'old.txt'), join(folder, 'sub/new.txt'))],
    [
      'a new folder with a file in it',
      () => fs.cpSync(join(scratch, 'more'), join(folder, 'more'), { recursive: true }),
    ],
    ['settings', () => write('archive.yaml', 'title: The Valley')],
  ])('%s is told', async (_, change) => {
    fs.mkdirSync(join(scratch, 'more'), { recursive: true });
    fs.writeFileSync(join(scratch, 'more/new.txt'), 'words');
    await start();
    change();
    await changed(1);
  });

  test('each file that has changed is told by its path', async () => {
    await start();
    write('old.txt', 'other words');
    write('sub/deeper/new.txt');
    await changed(1);
    await vi.waitFor(() => expect(new Set(told)).toEqual(new Set(['old.txt', 'sub/deeper/new.txt'])));
  });

  test('many changes that come together are told as one or few, and later ones again', async () => {
    await start();
    for (let index = 0; index < 50; index++) write(`${index}.txt`);
    await changed(1);
    await quiet();
    expect(changes).toBeLessThan(5);
    const before = changes;
    write('old.txt', 'other words');
    await changed(before + 1);
  });

  test('a file is told of when it is complete', async () => {
    await start();
    // Where the machine stops for longer between two lines, the file was complete as far as anybody could tell.
    for (let size = 0, pause = 0; size < 10 && pause < 20; size++) {
      expect(changes).toBe(0);
      fs.appendFileSync(join(folder, 'long.txt'), 'a line\n');
      const written = performance.now();
      await setTimeout(10);
      pause = performance.now() - written;
    }
    await changed(1);
  });

  test('hidden files, editors’ files, and what is to be ignored do not count', async () => {
    fs.mkdirSync(join(folder, 'site'));
    fs.mkdirSync(join(folder, '.backfile'));
    await start([join(folder, 'site'), join(scratch, 'elsewhere')]);
    for (const name of ['site/index.html', '.backfile/journal', '.hidden', '.old.txt.swp', 'old.txt~', '#old.txt#'])
      write(name);
    for (const name of ['4913', '~$letter.docx', 'a.tmp', 'b.crdownload', 'c.part', 'old.txt___jb_tmp___']) write(name);
    fs.mkdirSync(join(folder, '.git'));
    write('.git/index');
    await quiet();
    expect(changes).toBe(0);
    write('sites.txt');
    await changed(1);
  });

  test('an editor that saves by putting a new file in the place of the old one', async () => {
    await start();
    write('.old.txt.new', 'other words');
    fs.renameSync(join(folder, '.old.txt.new'), join(folder, 'old.txt'));
    await changed(1);
  });

  test('works in a hidden folder and through a link to the folder', async () => {
    const hidden = join(scratch, '.hidden', String(count));
    fs.mkdirSync(join(hidden, 'site'), { recursive: true });
    fs.symlinkSync(hidden, join(scratch, `link-${count}`));
    folder = join(scratch, `link-${count}`);
    await start([join(folder, 'site')]);
    write('site/index.html');
    await quiet();
    expect(changes).toBe(0);
    write('new.txt');
    await changed(1);
  });

  test('does not follow a link out of the folder', async () => {
    const outside = fs.mkdtempSync(join(scratch, 'outside-'));
    fs.symlinkSync(outside, join(folder, 'link'));
    await start();
    fs.writeFileSync(join(outside, 'new.txt'), 'words');
    await quiet();
    expect(changes).toBe(0);
  });

  test('survives that the folder is removed', async () => {
    await start();
    fs.rmSync(folder, { recursive: true });
    await changed(1);
    await watching.close();
  });

  test('after closing nothing is told', async () => {
    await start();
    write('new.txt');
    await watching.close();
    await quiet();
    expect(changes).toBe(0);
  });

  test('a folder that is not there is a Fault', async () => {
    await start();
    const gone = watchFolder(join(folder, 'gone'), { ignore: [], onFile: () => {}, onChange: () => {} });
    await expect(gone).rejects.toMatchObject({ name: 'Fault', kind: 'environment' });
  });

  test('a program that has closed its watch and its preview ends by itself', async () => {
    await start();
    const program = join(scratch, 'program.mjs');
    await build({
      stdin: {
        contents: `
          import { servePreview } from './src/serve/preview.ts';
          import { watchFolder } from './src/serve/watch.ts';
          const [site] = process.argv.slice(2);
          const watching = await watchFolder(site, { ignore: [], onChange() {} });
          const preview = await servePreview({ site, port: null, baseUrl: () => null });
          await fetch(preview.address);
          await watching.close();
          await preview.close();
          console.log('closed');`,
        resolveDir: join(import.meta.dirname, '../..'),
      },
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const { stdout } = await promisify(execFile)(process.execPath, [program, folder], { timeout: 10_000 });
    expect(stdout).toBe('closed\n');
  });
});

describe('a serialised task', () => {
  /** A task whose runs end when they are told to. */
  function task() {
    const ends: { succeed: () => void; fail: (error: Error) => void }[] = [];
    let open = 0;
    let most = 0;
    const run = serialised(async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise<void>((resolve, reject) => ends.push({ succeed: resolve, fail: reject })).finally(() => {
        open -= 1;
      });
    });
    return { run, ends, most: () => most };
  }

  test('begins at once', () => {
    const { run, ends } = task();
    void run();
    expect(ends).toHaveLength(1);
  });

  test('however many calls come during a run, one run follows', async () => {
    const { run, ends, most } = task();
    const first = run();
    const later = [run(), run(), run()];
    expect(ends).toHaveLength(1);
    ends[0]?.succeed();
    await first;
    await setTimeout(0);
    expect(ends).toHaveLength(2);
    ends[1]?.succeed();
    await Promise.all(later);
    await setTimeout(0);
    expect([ends.length, most()]).toEqual([2, 1]);
  });

  test('a call in the moment between two runs does not start a third', async () => {
    const { run, ends, most } = task();
    const first = run();
    const second = run();
    const third = first.then(() => run());
    ends[0]?.succeed();
    await first;
    await setTimeout(0);
    expect([ends.length, most()]).toEqual([2, 1]);
    ends[1]?.succeed();
    await Promise.all([second, third]);
  });

  test('a run that fails tells its callers, and the next one begins', async () => {
    const { run, ends } = task();
    const first = run();
    const second = run();
    ends[0]?.fail(new Error('a broken template'));
    await expect(first).rejects.toThrow('a broken template');
    await setTimeout(0);
    ends[1]?.succeed();
    await expect(second).resolves.toBeUndefined();
    const third = run();
    expect(ends).toHaveLength(3);
    ends[2]?.succeed();
    await third;
  });
});
