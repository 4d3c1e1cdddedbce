import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Page } from '../../src/model/page.ts';
import { publish } from '../../src/write/publish.ts';
import { contentsOf, keptIn, pagesOf, scratchFolder, writeByHand } from './scratch.ts';

const scratch = scratchFolder();
let out = '';
let count = 0;
beforeEach(() => {
  out = join(scratch, String(count++), 'site');
});

describe('a build', () => {
  test('makes the folder hold the pages', async () => {
    const published = await publish(pagesOf({ 'index.html': 'Welcome', 'articles/harbour.html': 'The harbour' }), out);
    expect(contentsOf(out)).toEqual({ 'index.html': 'Welcome', 'articles/harbour.html': 'The harbour' });
    expect(published).toEqual({ written: 2, unchanged: 0, removed: 0, foreign: [], bytes: 18, problems: [] });
  });

  test('leaves neither stage nor journal nor lock', async () => {
    await publish(pagesOf({ 'index.html': 'Welcome' }), out);
    expect(keptIn(out)).toEqual(['record.sha256']);
  });

  test('leaves a record by which other tools can check the site', async () => {
    await publish(pagesOf({ 'index.html': 'Welcome', 'articles/zürich.html': 'A lake', 'a b.txt': '' }), out);
    const check = execFileSync('sha256sum', ['--check', '--strict', '.backfile/record.sha256'], { cwd: out });
    expect(
      check
        .toString()
        .split('\n')
        .filter((line) => line.endsWith(': OK')),
    ).toHaveLength(3);
  });

  test('leaves the same record whatever the order of the pages', async () => {
    const pages = pagesOf({ b: '1', 'a/b': '2', 'a-b': '3' });
    await publish(pages, out);
    await publish(pages.toReversed(), `${out}-2`);
    const record = (folder: string) => fs.readFileSync(join(folder, '.backfile/record.sha256'), 'utf8');
    expect(record(`${out}-2`)).toBe(record(out));
  });

  test('writes text, bytes and copies of files, also empty ones and ones of several chunks', async () => {
    const big = Buffer.alloc(700_001, 'abc');
    writeByHand(scratch, { 'empty.png': '', 'big.png': big.toString() });
    const pages: Page[] = [
      { path: 'text.html', content: 'Žltý kôň 🐎', from: 'a' },
      { path: 'bytes.bin', content: new Uint8Array([0, 255, 128]), from: 'b' },
      { path: 'empty.png', content: { copyOf: join(scratch, 'empty.png') }, from: 'c' },
      { path: 'big.png', content: { copyOf: join(scratch, 'big.png') }, from: 'd' },
    ];
    await publish(pages, out);
    expect(fs.readFileSync(join(out, 'text.html'), 'utf8')).toBe('Žltý kôň 🐎');
    expect([...fs.readFileSync(join(out, 'bytes.bin'))]).toEqual([0, 255, 128]);
    expect(fs.readFileSync(join(out, 'empty.png'))).toHaveLength(0);
    expect(fs.readFileSync(join(out, 'big.png')).equals(big)).toBe(true);
    expect(await publish(pages, out)).toMatchObject({ written: 0, unchanged: 4 });
  });

  test('copies a file that differs only in its last byte', async () => {
    const pages: Page[] = [{ path: 'map.png', content: { copyOf: join(scratch, 'map.png') }, from: 'map.png' }];
    writeByHand(scratch, { 'map.png': `${'m'.repeat(600_000)}1` });
    await publish(pages, out);
    writeByHand(scratch, { 'map.png': `${'m'.repeat(600_000)}2` });
    expect(await publish(pages, out)).toMatchObject({ written: 1, unchanged: 0 });
    expect(fs.readFileSync(join(out, 'map.png'), 'utf8').at(-1)).toBe('2');
  });

  test('copies a file that only its owner may read so that everybody can', async () => {
    writeByHand(scratch, { 'private.png': 'p' });
    fs.chmodSync(join(scratch, 'private.png'), 0o600);
    await publish([{ path: 'p.png', content: { copyOf: join(scratch, 'private.png') }, from: 'p' }], out);
    await publish(pagesOf({ 'plain.html': '' }), `${out}-2`);
    expect(fs.statSync(join(out, 'p.png')).mode).toBe(fs.statSync(join(`${out}-2`, 'plain.html')).mode);
  });

  test('takes pages one by one as they are made', async () => {
    const made: number[] = [];
    async function* pages(): AsyncGenerator<Page> {
      for (let index = 0; index < 5; index++) {
        made.push(
          fs.existsSync(join(out, '.backfile/stage')) ? fs.readdirSync(join(out, '.backfile/stage')).length : 0,
        );
        yield { path: `${index}.html`, content: `${index}`, from: 'a generator' };
      }
    }
    await publish(pages(), out);
    expect(made).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the next build', () => {
  const first = { 'index.html': 'Welcome', 'articles/one.html': 'One', 'articles/two.html': 'Two' };

  test('does not touch a file whose bytes are the same', async () => {
    await publish(pagesOf(first), out);
    const before = fs.statSync(join(out, 'index.html'));
    const published = await publish(pagesOf({ ...first, 'articles/one.html': 'Another' }), out);
    const after = fs.statSync(join(out, 'index.html'));
    expect(published).toMatchObject({ written: 1, unchanged: 2, removed: 0 });
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  test('touches nothing at all where nothing is new', async () => {
    await publish(pagesOf(first), out);
    const record = join(out, '.backfile/record.sha256');
    const before = fs.statSync(record).mtimeMs;
    expect(await publish(pagesOf(first), out)).toMatchObject({ written: 0, unchanged: 3, removed: 0 });
    expect(fs.statSync(record).mtimeMs).toBe(before);
  });

  test('removes what is no longer wanted, with the folders that it leaves empty', async () => {
    await publish(pagesOf({ ...first, 'people/deep/down/ann.html': 'Ann' }), out);
    const published = await publish(pagesOf({ 'index.html': 'Welcome' }), out);
    expect(published).toMatchObject({ written: 0, unchanged: 1, removed: 3 });
    expect(contentsOf(out)).toEqual({ 'index.html': 'Welcome' });
  });

  test('restores a file that a person changed or removed', async () => {
    await publish(pagesOf(first), out);
    writeByHand(out, { 'index.html': 'Welcom!' });
    fs.rmSync(join(out, 'articles'), { recursive: true });
    expect(await publish(pagesOf(first), out)).toMatchObject({ written: 3 });
    expect(contentsOf(out)).toEqual(first);
  });

  test('leaves a file that a person changed where it is no longer wanted, and names it', async () => {
    await publish(pagesOf(first), out);
    writeByHand(out, { 'articles/one.html': 'One, corrected by hand' });
    const published = await publish(pagesOf({ 'index.html': 'Welcome' }), out);
    expect(contentsOf(out)).toEqual({ 'index.html': 'Welcome', 'articles/one.html': 'One, corrected by hand' });
    expect(published.removed).toBe(1);
    expect(published.problems.map(({ code }) => code)).toEqual(['edited-page-kept', 'foreign-files']);
    expect(published.problems[0]?.message).toContain('site/articles/one.html');
  });

  test('makes a folder of a file, and a file of a folder', async () => {
    await publish(pagesOf({ a: 'file', 'b/c/d': 'deep', 'b/e': 'e' }), out);
    await publish(pagesOf({ 'a/x': 'x', b: 'file' }), out);
    expect(contentsOf(out)).toEqual({ 'a/x': 'x', b: 'file' });
    await publish(pagesOf({ a: 'file', 'b/c/d': 'deep' }), out);
    expect(contentsOf(out)).toEqual({ a: 'file', 'b/c/d': 'deep' });
  });

  test('updates a site that was copied elsewhere', async () => {
    await publish(pagesOf(first), out);
    fs.cpSync(out, `${out}-copy`, { recursive: true });
    await publish(pagesOf({ 'index.html': 'New' }), `${out}-copy`);
    expect(contentsOf(`${out}-copy`)).toEqual({ 'index.html': 'New' });
  });

  test('works through a link to the output folder', async () => {
    await publish(pagesOf(first), out);
    fs.symlinkSync(out, `${out}-link`);
    await publish(pagesOf({ 'index.html': 'New' }), `${out}-link/`);
    expect(contentsOf(out)).toEqual({ 'index.html': 'New' });
    expect(fs.lstatSync(`${out}-link`).isSymbolicLink()).toBe(true);
  });

  test('gives a page another spelling of its name', async () => {
    await publish(pagesOf({ 'Photo.PNG': 'p' }), out);
    await publish(pagesOf({ 'photo.png': 'p' }), out);
    expect(contentsOf(out)).toEqual({ 'photo.png': 'p' });
  });
});

describe('files that are not ours', () => {
  test('stay, and are said to', async () => {
    writeByHand(out, {
      CNAME: 'archive.example',
      '.git/config': 'c',
      '.git/objects/aa': 'o',
      'articles/mine.html': 'm',
    });
    const published = await publish(pagesOf({ 'index.html': 'Welcome', 'articles/one.html': 'One' }), out);
    expect(published.foreign).toEqual(['.git/', 'CNAME', 'articles/mine.html']);
    expect(published.problems).toMatchObject([{ code: 'foreign-files', severity: 'notice' }]);
    expect(published.problems[0]?.message).toContain('.git/, CNAME, articles/mine.html');
    await publish(pagesOf({ 'index.html': 'Welcome' }), out);
    expect(contentsOf(out)).toMatchObject({ CNAME: 'archive.example', '.git/config': 'c', 'articles/mine.html': 'm' });
  });

  test('are adopted where they hold what would be written', async () => {
    writeByHand(out, { 'index.html': 'Welcome' });
    expect(await publish(pagesOf({ 'index.html': 'Welcome' }), out)).toMatchObject({
      written: 0,
      unchanged: 1,
      foreign: [],
    });
    await publish(pagesOf({ 'other.html': 'Other' }), out);
    expect(contentsOf(out)).toEqual({ 'other.html': 'Other' });
  });

  test('stop the build where they would have to be overwritten', async () => {
    const mine = { 'index.html': 'Mine', 'about.html': 'Mine', 'notes.txt': 'Mine' };
    writeByHand(out, mine);
    const build = publish(pagesOf({ 'new.html': 'New', 'index.html': 'Welcome', 'about.html': 'About' }), out);
    await expect(build).rejects.toMatchObject({ name: 'Fault', kind: 'usage', cure: expect.stringContaining('--out') });
    await expect(build).rejects.toThrow(/site\/about\.html, .*site\/index\.html would have to be overwritten/);
    expect(contentsOf(out)).toEqual(mine);
    expect(keptIn(out)).toEqual([]);
  });

  test.each([
    ['a file where a folder is wanted', { articles: 'Mine' }, 'articles/one.html'],
    ['a folder where a file is wanted', { 'index.html/mine': 'Mine' }, 'index.html'],
  ])('stop the build: %s', async (_, mine, path) => {
    writeByHand(out, mine);
    await expect(publish(pagesOf({ 'new.html': 'New', [path]: 'Ours' }), out)).rejects.toMatchObject({ kind: 'usage' });
    expect(contentsOf(out)).toEqual(mine);
  });

  test('a page changed by hand stops a build that wants a folder in its place', async () => {
    await publish(pagesOf({ a: 'Ours' }), out);
    writeByHand(out, { a: 'Changed' });
    await expect(publish(pagesOf({ 'a/b': 'b' }), out)).rejects.toMatchObject({ kind: 'usage' });
    expect(contentsOf(out)).toEqual({ a: 'Changed' });
  });

  test('a link in the place of a folder is not followed, neither to write nor to remove', async () => {
    const elsewhere = `${out}-elsewhere`;
    await publish(pagesOf({ 'articles/one.html': 'One', 'articles/two.html': 'Two', 'index.html': 'Welcome' }), out);
    fs.renameSync(join(out, 'articles'), elsewhere);
    fs.symlinkSync(elsewhere, join(out, 'articles'));
    await expect(publish(pagesOf({ 'articles/one.html': 'New' }), out)).rejects.toMatchObject({ kind: 'usage' });
    await publish(pagesOf({ 'index.html': 'Welcome' }), out);
    expect(contentsOf(elsewhere)).toEqual({ 'one.html': 'One', 'two.html': 'Two' });
  });

  test('a link in the place of a file is not written through', async () => {
    writeByHand(scratch, { 'secret.txt': 'Secret' });
    fs.mkdirSync(out, { recursive: true });
    fs.symlinkSync(join(scratch, 'secret.txt'), join(out, 'index.html'));
    await expect(publish(pagesOf({ 'index.html': 'Welcome' }), out)).rejects.toMatchObject({ kind: 'usage' });
    expect(fs.readFileSync(join(scratch, 'secret.txt'), 'utf8')).toBe('Secret');
  });
});

describe('pages that contradict each other', () => {
  test.each([
    ['index.html', 'index.html'],
    ['people/Zoë.html', 'people/Zoë.html'.normalize('NFD')],
    ['Photo.png', 'photo.PNG'],
    ['straße.html', 'STRASSE.html'],
    ['a', 'a/b.html'],
    ['a/b/c.html', 'A'],
    ['x/y.html', 'X/Y.html'],
  ])('%s and %s: both are named and nothing is written', async (first, second) => {
    await publish(pagesOf({ old: 'Old' }), out);
    const build = publish(
      [
        { path: 'new.html', content: 'New', from: 'seeds/new.txt' },
        { path: first, content: 'same', from: 'seeds/alpha.txt' },
        { path: second, content: 'same', from: 'public/beta' },
      ],
      out,
    );
    await expect(build).rejects.toMatchObject({ name: 'Fault', kind: 'input' });
    await expect(build).rejects.toThrow(/seeds\/alpha\.txt.*public\/beta/);
    expect(contentsOf(out)).toEqual({ old: 'Old' });
  });

  test.each([
    '',
    '/etc/passwd',
    '../outside.html',
    'a/../../outside.html',
    'a/./b',
    'a//b',
    'a/',
    'a\\b',
    'C:/x',
    'nul\0l',
    'line\nbreak',
    'lone\ud800surrogate',
    '.backfile/record.sha256',
    '.BackFile/x',
    '.backfile',
    '.backfile. /x',
    `${'long'.repeat(64)}.html`,
  ])('the path %j is refused', async (path) => {
    await publish(pagesOf({ old: 'Old' }), out);
    const build = publish([{ path, content: 'x', from: 'seeds/evil.txt' }], out);
    await expect(build).rejects.toMatchObject({ name: 'Fault', kind: 'input' });
    await expect(build).rejects.toThrow('seeds/evil.txt');
    expect(contentsOf(out)).toEqual({ old: 'Old' });
    expect(fs.readdirSync(join(out, '..'))).toEqual(['site']);
  });
});

describe('a record from elsewhere', () => {
  test('cannot make a build remove files outside the site', async () => {
    await publish(pagesOf({ 'index.html': 'Welcome' }), out);
    writeByHand(out, { '../victim.txt': 'Welcome' });
    const record = join(out, '.backfile/record.sha256');
    const hash = fs.readFileSync(record, 'utf8').slice(0, 64);
    fs.writeFileSync(record, `${hash}  ../victim.txt\n${hash}  index.html\nnonsense\n`);
    await publish(pagesOf({ 'other.html': 'Other' }), out);
    expect(fs.existsSync(join(out, '../victim.txt'))).toBe(true);
    expect(contentsOf(out)).toEqual({ 'other.html': 'Other' });
  });

  test.each([
    ['a step out of the folder', '{"do":"add","path":"../victim.txt","number":1,"sha256":"x"}\nend'],
    ['no end', '{"do":"clear","path":"a"}'],
    ['something else', 'hello\nend'],
    ['an unknown step', '{"do":"explode","path":"a"}\nend'],
    ['a step through a link', '{"do":"folder","path":"link/made"}\nend'],
  ])('a journal with %s stops the build', async (_, journal) => {
    await publish(pagesOf({ 'index.html': 'Welcome' }), out);
    fs.mkdirSync(`${out}-elsewhere`);
    fs.symlinkSync(`${out}-elsewhere`, join(out, 'link'));
    writeByHand(out, { '.backfile/journal': journal, '.backfile/stage/1': 'Evil' });
    await expect(publish(pagesOf({ 'index.html': 'New' }), out)).rejects.toThrow(/journal.*is damaged/);
    expect(fs.existsSync(join(out, '../victim.txt'))).toBe(false);
    expect(fs.readdirSync(`${out}-elsewhere`)).toEqual([]);
    expect(fs.readFileSync(join(out, 'index.html'), 'utf8')).toBe('Welcome');
  });

  test('a stage that is a link is not followed', async () => {
    fs.mkdirSync(`${out}-elsewhere`, { recursive: true });
    writeByHand(`${out}-elsewhere`, { precious: 'p' });
    fs.mkdirSync(join(out, '.backfile'), { recursive: true });
    fs.symlinkSync(`${out}-elsewhere`, join(out, '.backfile/stage'));
    await expect(publish(pagesOf({ 'index.html': 'New' }), out)).rejects.toMatchObject({ kind: 'usage' });
    expect(contentsOf(`${out}-elsewhere`)).toEqual({ precious: 'p' });
  });
});
