import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixityPage, readFixity } from '../../src/write/fixity.ts';
import { publish } from '../../src/write/publish.ts';
import { verify } from '../../src/write/verify.ts';
import { pagesOf, scratchFolder, writeByHand } from './scratch.ts';

const scratch = scratchFolder();
const PAGES = { 'index.html': 'Welcome', 'articles/zürich.html': 'A lake', 'files/a b.txt': '' };
let out = '';
let count = 0;
beforeEach(async () => {
  out = join(scratch, String(count++));
  await build(PAGES);
});

function build(files: Record<string, string>) {
  return publish(pagesOf(files), out, { closing: (all) => [fixityPage(all)] });
}

describe('the manifest of a site', () => {
  it('satisfies sha256sum, lists every file but itself and the build’s own, and nothing else', () => {
    const said = execFileSync('sha256sum', ['--check', '--strict', 'manifest-sha256.txt'], { cwd: out }).toString();
    expect(said.match(/: OK$/gm)).toHaveLength(3);
    const paths = fs
      .readFileSync(join(out, 'manifest-sha256.txt'), 'utf8')
      .split('\n')
      .map((line) => line.slice(66));
    expect(paths).toEqual(['articles/zürich.html', 'files/a b.txt', 'index.html', '']);
  });

  it('is written again only when it is other than before', async () => {
    expect(await build(PAGES)).toMatchObject({ written: 0, unchanged: 4 });
    expect(await build({ ...PAGES, 'index.html': 'Hello' })).toMatchObject({ written: 2, unchanged: 2 });
  });

  it('writes a percent sign as a bag does, and reads it back', () => {
    const sha256 = 'a'.repeat(64);
    const { content } = fixityPage([{ path: 'files/100%25.txt', sha256 }]);
    expect(String(content)).toBe(`${sha256}  files/100%2525.txt\n`);
    expect(readFixity(String(content)).files).toEqual(new Map([['files/100%25.txt', sha256]]));
  });
});

describe('verify', () => {
  const intact = { files: 3, missing: [], changed: [], added: [], damaged: [] };

  it('finds a site as it was built, in another place too and without the build’s own folder', () => {
    expect(verify(out)).toMatchObject(intact);
    fs.rmSync(join(out, '.backfile'), { recursive: true });
    fs.renameSync(out, `${out}-moved`);
    expect(verify(`${out}-moved`)).toMatchObject(intact);
  });

  it('names every file that is missing, changed or added', () => {
    fs.rmSync(join(out, 'index.html'));
    writeByHand(out, {
      'articles/zürich.html': 'A lakE',
      'files/a b.txt': '\n',
      'x/y/z.html': '',
      '.hidden': '',
      '.backfile/more.html': '',
    });
    expect(verify(out)).toMatchObject({
      missing: ['index.html'],
      changed: ['articles/zürich.html', 'files/a b.txt'],
      added: ['.backfile/more.html', '.hidden', 'x/y/z.html'],
    });
  });

  it('takes a folder and a link in the place of a file for what they are', () => {
    fs.renameSync(join(out, 'index.html'), `${out}-aside`);
    fs.symlinkSync(`${out}-aside`, join(out, 'index.html'));
    fs.rmSync(join(out, 'files/a b.txt'));
    fs.mkdirSync(join(out, 'files/a b.txt'));
    expect(verify(out)).toMatchObject({ changed: ['index.html'], missing: ['files/a b.txt'], added: [] });
  });

  it('never looks outside the site, whatever the manifest says, and names the line', () => {
    fs.appendFileSync(join(out, 'manifest-sha256.txt'), `${'0'.repeat(64)}  ../secret\nnonsense\n`);
    expect(verify(out)).toMatchObject({ ...intact, damaged: [4, 5] });
  });

  it('tells a changed manifest by its own hash', () => {
    const before = verify(out).manifest;
    expect(before).toBe(
      execFileSync('sha256sum', [join(out, 'manifest-sha256.txt')])
        .toString()
        .slice(0, 64),
    );
    fs.appendFileSync(join(out, 'manifest-sha256.txt'), '\n');
    expect(verify(out).manifest).not.toBe(before);
  });

  it('says that there is nothing to compare with', () => {
    expect(() => verify(scratch)).toThrow(/holds no manifest-sha256\.txt/);
  });
});
