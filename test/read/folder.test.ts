import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/fault.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readPublicFolder, readTemplates, templateTexts } from '../../src/read/assets.ts';
import { listFolder } from '../../src/read/folder.ts';
import { asOrdinaryUser, folderOf } from './folders.ts';

const list = (root: string, skip: string[] = []) => listFolder(root, { skip });
const brief = (problems: Problem[]) => problems.map(({ code, severity, file }) => [code, severity, file]);

describe('listFolder', () => {
  it('finds the seeds in all sub-folders, in the order of their code units, and keeps other files apart', async () => {
    const root = await folderOf({
      'b.TXT': 'b',
      'a.md': 'a',
      'Z.markdown': 'z',
      'año/été.txt': 'e',
      'README.md': 'r',
      'a/pictures/one.jpg': 'x',
      'a/two.txt': 'Ж',
      LICENSE: 'l',
    });
    const folder = await list(root);
    expect(folder.location).toBe(root);
    expect(folder.seeds.map(({ path }) => path)).toEqual([
      'README.md',
      'Z.markdown',
      'a.md',
      'a/two.txt',
      'año/été.txt',
      'b.TXT',
    ]);
    expect(folder.seeds[3]).toEqual({ path: 'a/two.txt', location: join(root, 'a/two.txt'), bytes: 2 });
    expect([...folder.files.keys()]).toEqual(['LICENSE', 'a/pictures/one.jpg']);
    expect(folder.problems).toEqual([]);
  });

  it('passes over hidden files and folders, and the output folder inside it', async () => {
    const root = await folderOf({
      '.hidden.txt': '',
      '.git/a.txt': '',
      'sub/.obsidian/b.md': '',
      'site/articles/c.txt': '',
      'sub/site/d.txt': '',
      'e.txt': '',
    });
    const folder = await list(root, [join(root, 'site')]);
    expect(folder.seeds.map(({ path }) => path)).toEqual(['e.txt', 'sub/site/d.txt']);
    expect(folder.files.size).toBe(0);
  });

  it('passes over the output folder when it is reached through a link', async () => {
    const root = await folderOf({ 'seeds/a.txt': '', 'seeds/site/b.txt': '' });
    await symlink(join(root, 'seeds'), join(root, 'link'));
    const folder = await list(join(root, 'seeds'), [join(root, 'link/site')]);
    expect(folder.seeds.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('reads settings, templates and public files, which are neither seeds nor files of articles', async () => {
    const root = await folderOf({
      'archive.yaml': Buffer.from('title: Café\r\n', 'latin1'),
      'overrides.yaml': 'a.txt:\n  title: A\n',
      'entities.yaml': '',
      'templates/article.eta': '<p>',
      'templates/partials/head.eta': '<head>',
      'templates/notes.txt': 'mine',
      'public/fonts/one.woff2': 'w',
      'public/about.txt': 'not a seed',
      'public/.DS_Store': 'x',
      '.backfile/cache.txt': 'x',
      'a.txt': 'a',
      'sub/templates/b.txt': 'a seed',
      'sub/archive.yaml': 'an ordinary file',
    });
    const folder = await list(root);
    expect(folder.seeds.map(({ path }) => path)).toEqual(['a.txt', 'sub/templates/b.txt']);
    expect([...folder.files.keys()]).toEqual(['sub/archive.yaml']);
    expect(folder.settings).toEqual({ archive: 'title: Café\n', overrides: 'a.txt:\n  title: A\n', entities: '' });
    expect([...folder.templates]).toEqual([
      ['article.eta', '<p>'],
      ['partials/head.eta', '<head>'],
    ]);
    expect(folder.publicFiles.map(({ path }) => path)).toEqual(['about.txt', 'fonts/one.woff2']);
    expect(brief(folder.problems)).toEqual([['template-unread', 'notice', 'templates/notes.txt']]);
  });

  it('has no settings where there are none', async () => {
    const folder = await list(await folderOf({ 'a.txt': '' }));
    expect(folder.settings).toEqual({ archive: null, overrides: null, entities: null });
    expect([...folder.templates, ...folder.publicFiles]).toEqual([]);
  });

  it('says when there is nothing to publish', async () => {
    const { problems } = await list(await folderOf({ 'a.pdf': '' }));
    expect(brief(problems)).toEqual([['no-seeds', 'warning', null]]);
  });

  it.each([
    ['missing', 'nowhere', /^There is no folder/],
    ['below a file', 'a.txt/below', /^There is no folder/],
    ['a file', 'a.txt', /is a file, not a folder/],
  ])('refuses a folder that is %s as wrong usage', async (_, name, message) => {
    const root = await folderOf({ 'a.txt': '' });
    const fault = await list(join(root, name)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: 'usage', message: expect.stringMatching(message), cure: expect.any(String) });
  });

  it.each(['overrides.yml', 'Overrides.yaml', 'archive.yml'])(
    'publishes nothing when %s would be without effect',
    async (name) => {
      const root = await folderOf({ 'a.txt': '', [name]: 'a.txt: { private: true }' });
      await expect(list(root)).rejects.toMatchObject({ kind: 'input', message: expect.stringContaining(name) });
    },
  );

  it('publishes nothing when the settings are no file', async () => {
    const root = await folderOf({ 'a.txt': '', 'elsewhere.yaml': '', 'overrides.yaml/x': '' });
    await expect(list(root)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('overrides.yaml'),
    });
  });
});

describe('names', () => {
  it('gives paths in NFC, whatever the disk has', async () => {
    const root = await folderOf({ 'e\u0301te\u0301.txt': 'x' });
    const { seeds } = await list(root);
    expect(seeds).toEqual([{ path: 'été.txt', location: join(root, 'e\u0301te\u0301.txt'), bytes: 1 }]);
  });

  it('keeps two files apart whose names look alike', async () => {
    const { seeds, problems } = await list(await folderOf({ 'café.txt': 'one', 'cafe\u0301.txt': 'two' }));
    expect(new Set(seeds.map(({ path }) => path))).toEqual(new Set(['café.txt', 'cafe\u0301.txt']));
    expect(brief(problems)).toEqual([['same-file-name', 'warning', 'café.txt']]);
  });

  it('names a file whose name is not UTF-8, and reads the others', async () => {
    const root = await folderOf({ 'a.txt': '' });
    await writeFile(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.of(0xe9), Buffer.from('.txt')]), 'x');
    await mkdir(Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0xe9)]));
    const { seeds, problems } = await list(root);
    expect(seeds.map(({ path }) => path)).toEqual(['a.txt']);
    expect(brief(problems)).toEqual([
      ['file-name-not-utf-8', 'error', 'caf\ufffd.txt'],
      ['file-name-not-utf-8', 'error', '\ufffd'],
    ]);
  });

  it('takes names with quotation marks, blanks and line ends as they are', async () => {
    const name = `it's "a"\n$(b) .txt`;
    expect((await list(await folderOf({ [name]: '' }))).seeds[0]?.path).toBe(name);
  });
});

describe('symbolic links', () => {
  it('refuses a seed and a folder that lie elsewhere', async () => {
    const elsewhere = await folderOf({ 'secret.txt': 'secret', 'deep/b.txt': 'b', 'one.jpg': 'x' });
    const root = await folderOf({ 'a.txt': '' });
    await symlink(join(elsewhere, 'secret.txt'), join(root, 'b.txt'));
    await symlink(join(elsewhere, 'deep'), join(root, 'c'));
    await symlink(join(elsewhere, 'one.jpg'), join(root, 'd.jpg'));
    const { seeds, files, problems } = await list(root);
    expect(seeds.map(({ path }) => path)).toEqual(['a.txt']);
    expect(files.size).toBe(0);
    expect(brief(problems)).toEqual([
      ['link-not-followed', 'error', 'b.txt'],
      ['link-not-followed', 'error', 'c'],
      ['link-not-followed', 'warning', 'd.jpg'],
    ]);
    expect(JSON.stringify(problems)).not.toContain(elsewhere);
  });

  it('reads what a link within the folder leads to only where it lies', async () => {
    const root = await folderOf({ 'a.txt': '', '.store/b.txt': '' });
    await symlink('a.txt', join(root, 'again.txt'));
    await symlink('.store/b.txt', join(root, 'b.txt'));
    await symlink('gone.txt', join(root, 'c.txt'));
    const { seeds, problems } = await list(root);
    expect(seeds.map(({ path }) => path)).toEqual(['a.txt']);
    expect(brief(problems)).toEqual([
      ['link-not-followed', 'notice', 'again.txt'],
      ['link-not-followed', 'error', 'b.txt'],
      ['link-not-followed', 'error', 'c.txt'],
    ]);
  });

  it('ends where links lead in a circle', async () => {
    const root = await folderOf({ 'a/b/c.txt': '' });
    await symlink(root, join(root, 'a/b/up'));
    await symlink('self', join(root, 'self'));
    const { seeds } = await list(root);
    expect(seeds.map(({ path }) => path)).toEqual(['a/b/c.txt']);
  });

  it('follows none in templates, public files and settings', async () => {
    const elsewhere = await folderOf({ 'x.eta': 'x', 'x.css': 'x', 'x.yaml': 'title: x' });
    const root = await folderOf({ 'a.txt': '', 'templates/a.eta': 'a', 'public/a.css': 'a' });
    await symlink(join(elsewhere, 'x.eta'), join(root, 'templates/x.eta'));
    await symlink(elsewhere, join(root, 'public/x'));
    const { templates, publicFiles, problems } = await list(root);
    expect([...templates.keys()]).toEqual(['a.eta']);
    expect(publicFiles.map(({ path }) => path)).toEqual(['a.css']);
    expect(problems.map(({ file }) => file)).toEqual(['templates/x.eta', 'public/x']);
    await symlink(join(elsewhere, 'x.yaml'), join(root, 'archive.yaml'));
    await expect(list(root)).rejects.toMatchObject({ kind: 'input' });
  });
});

describe('what cannot be read', () => {
  it('names a file and a folder without permission, and reads the others', async () => {
    const root = await folderOf({ 'a.txt': 'a', 'locked.txt': 'x', 'sub/b.txt': 'b', 'public/one.css': 'c' });
    await chmod(join(root, 'locked.txt'), 0o000);
    await chmod(join(root, 'sub'), 0o000);
    await chmod(join(root, 'public'), 0o000);
    const { seeds, problems } = await asOrdinaryUser(root, () => list(root));
    await chmod(join(root, 'sub'), 0o755);
    await chmod(join(root, 'public'), 0o755);
    expect(seeds.map(({ path }) => path)).toEqual(['a.txt']);
    expect(brief(problems)).toEqual([
      ['folder-unreadable', 'error', 'public'],
      ['file-unreadable', 'error', 'locked.txt'],
      ['folder-unreadable', 'error', 'sub'],
    ]);
    expect(problems[1]?.cure).toContain("chmod u+r 'locked.txt'");
  });

  it('publishes nothing when the overrides, which may keep a seed private, cannot be read', async () => {
    const root = await folderOf({ 'a.txt': 'a', 'overrides.yaml': 'a.txt: { private: true }' });
    await chmod(join(root, 'overrides.yaml'), 0o000);
    await expect(asOrdinaryUser(root, () => list(root))).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining('overrides.yaml cannot be read (EACCES)'),
    });
  });

  it('says in words that the folder itself cannot be read', async () => {
    const root = await folderOf({ 'texts/a.txt': 'a', 'a.txt': 'a' });
    const texts = join(root, 'texts');
    await chmod(texts, 0o000);
    await expect(asOrdinaryUser(root, () => list(texts))).rejects.toMatchObject({
      kind: 'environment',
      message: `No permission while reading ${texts}.`,
    });
    await symlink('loop', join(root, 'loop'));
    await expect(list(join(root, 'loop'))).rejects.toMatchObject({
      kind: 'environment',
      message: `Symbolic links lead in a circle while reading ${join(root, 'loop')}.`,
    });
  });

  it('says in words which packaged folder and which template cannot be read', async () => {
    const root = await folderOf({ 'public/a.css': '', 'templates/a.eta': '' });
    await chmod(join(root, 'public'), 0o000);
    await expect(asOrdinaryUser(root, () => readPublicFolder(join(root, 'public')))).rejects.toMatchObject({
      message: `No permission while reading ${join(root, 'public')}.`,
    });
    const gone = [{ path: 'b.eta', location: join(root, 'templates/b.eta'), bytes: 1 }];
    await expect(templateTexts(gone)).rejects.toMatchObject({
      message: `A file or folder is missing while reading ${join(root, 'templates/b.eta')}.`,
    });
  });

  it('does not wait for a pipe', async () => {
    const root = await folderOf({ 'a.txt': 'a' });
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    const { seeds, problems } = await list(root);
    expect(seeds.map(({ path }) => path)).toEqual(['a.txt']);
    expect(brief(problems)).toEqual([['file-unreadable', 'warning', 'pipe.txt']]);
  });
});

describe('packaged folders', () => {
  it('are read by their own paths', async () => {
    const root = await folderOf({ 'b.eta': 'b', 'a/c.eta': 'c', 'readme.txt': 'r', '.hidden': '' });
    expect([...(await readTemplates(root))]).toEqual([
      ['a/c.eta', 'c'],
      ['b.eta', 'b'],
    ]);
    expect((await readPublicFolder(root)).map(({ path }) => path)).toEqual(['a/c.eta', 'b.eta', 'readme.txt']);
  });

  it('may be missing', async () => {
    expect(await readTemplates('/nowhere/at/all')).toEqual(new Map());
    expect(await readPublicFolder('/nowhere/at/all')).toEqual([]);
  });
});
