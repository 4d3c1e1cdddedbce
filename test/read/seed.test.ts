import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../src/model/seed.ts';
import { listFolder } from '../../src/read/folder.ts';
import { readSeed } from '../../src/read/seed.ts';
import { folderOf } from './folders.ts';

async function seedOf(content: string | Uint8Array, name = 'a.txt'): Promise<Seed> {
  const root = await folderOf({ [name]: content });
  const [file] = (await listFolder(root, { skip: [] })).seeds;
  if (file === undefined) throw new Error('no seed');
  return (await readSeed(file)).open();
}

describe('readSeed', () => {
  it('gives the proof of the bytes and the characters', async () => {
    const bytes = iconv.encode('Le café est fermé, dit-elle.\r\n', 'windows-1252');
    expect(await seedOf(bytes, 'sub/été.txt')).toEqual({
      path: 'sub/été.txt',
      location: expect.stringMatching(/\/sub\/été\.txt$/),
      bytes: 30,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'windows-1252',
      characters: 'Le café est fermé, dit-elle.\n',
      problems: [],
    });
  });

  it('reads an empty file', async () => {
    expect(await seedOf('')).toMatchObject({ characters: '', encoding: 'utf-8', problems: [] });
  });

  it('says which line is damaged and how to find it', async () => {
    const seed = await seedOf(
      Buffer.concat([Buffer.from('“Yes”\n“No”\n'), Buffer.of(0x93), Buffer.from('Perhaps”\n')]),
    );
    expect(seed.characters).toBe('“Yes”\n“No”\n“Perhaps”\n');
    expect(seed.problems).toEqual([
      {
        code: 'encoding-doubtful',
        severity: 'warning',
        message: 'Read as utf-8, but one byte is not utf-8 and was read as windows-1252; it is 0x93 (“).',
        file: 'a.txt',
        line: 3,
        cure: expect.stringContaining(`iconv -c -f utf-8 -t utf-8 'a.txt'`),
      },
    ]);
  });

  it('says how to make a guess certain, by a command that does so', async () => {
    const bytes = iconv.encode('Cena: 5 tys. zł', 'iso-8859-2');
    const root = await folderOf({ "it's.txt": bytes });
    const read = async () => {
      const [file] = (await listFolder(root, { skip: [] })).seeds;
      if (file === undefined) throw new Error('no seed');
      return (await readSeed(file)).open();
    };
    const { problems, characters } = await read();
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['encoding-doubtful', null]]);
    const command = problems[0]?.cure.split(': ').at(-1) ?? '';
    expect(command).toMatch(/^iconv -f [\w-]+ -t utf-8 /);
    execFileSync('sh', ['-c', command], { cwd: root });
    expect(await read()).toMatchObject({ encoding: 'utf-8', characters, problems: [] });
    expect(readFileSync(join(root, "it's.txt"), 'utf8')).toBe(characters);
  });

  it('says that a file holds several articles, and still reads it', async () => {
    const text = 'Document 1 of 2\n\nThe mill reopens.\n\nDocument 2 of 2\n\nThe mill closes.\n';
    const { characters, problems } = await seedOf(text);
    expect(characters).toBe(text);
    expect(problems).toMatchObject([
      {
        code: 'several-articles',
        severity: 'warning',
        message: expect.stringContaining('a ProQuest export with 2 articles'),
      },
    ]);
  });

  it.each([
    ['a JPEG picture', Buffer.from('ffd8ffe000104a46494600010100', 'hex')],
    ['a PNG picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF document', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['a ZIP archive or a DOCX, ODT or EPUB document', Buffer.from('504b0304140000000800', 'hex')],
    ['binary data', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256))],
    ['binary data', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200), Buffer.from('program')])],
  ])('publishes nothing of %s that is called a text, and says so', async (what, bytes) => {
    const seed = await seedOf(bytes);
    expect(seed).toMatchObject({ characters: '', encoding: 'binary', bytes: bytes.length });
    expect(seed.problems).toMatchObject([
      {
        code: 'not-text',
        severity: 'error',
        message: expect.stringContaining(`It is ${what}, not a text`),
        file: 'a.txt',
      },
    ]);
  });

  it.each([
    ['a few typesetters’ codes', `\u0001\u0002Wire copy\u0003 ${'words of an ordinary article '.repeat(9)}`],
    ['the colours of a terminal', '\u001b[1mHeadline\u001b[0m\n\u001b[32mA line of text.\u001b[0m\n'],
    ['one NUL', 'one\0two'],
    ['words that begin as a format does', 'PK is a short name. RIFF is another. ID3 and BM too.'],
  ])('takes a text with %s as a text', async (_, text) => {
    expect(await seedOf(text)).toMatchObject({ characters: text, problems: [] });
  });

  it.each([
    ['RTF', '{\\rtf1\\ansi Words.}', 'pandoc -f rtf'],
    ['HTML', '\n<!DOCTYPE html>\n<html><body>Words.</body></html>', 'pandoc -f html'],
    ['HTML', '<HTML><P>Words.', 'pandoc -f html'],
  ])('says that %s is not plain text, and keeps its words', async (name, text, command) => {
    const { characters, problems } = await seedOf(text);
    expect(characters).toBe(text);
    expect(problems).toMatchObject([
      {
        code: 'not-plain-text',
        severity: 'warning',
        message: expect.stringContaining(name),
        cure: expect.stringContaining(command),
      },
    ]);
  });

  it('proves, but does not read, a file that is far too long for an article', async () => {
    const root = await folderOf({ 'a.txt': '' });
    await truncate(join(root, 'a.txt'), 65 * 1024 * 1024);
    const [file] = (await listFolder(root, { skip: [] })).seeds;
    if (file === undefined) throw new Error('no seed');
    const seed = await (await readSeed(file)).open();
    expect(seed).toMatchObject({
      characters: '',
      bytes: 65 * 1024 * 1024,
      problems: [{ code: 'too-long', severity: 'error' }],
    });
    expect(seed.sha256).toBe(
      createHash('sha256')
        .update(Buffer.alloc(65 * 1024 * 1024))
        .digest('hex'),
    );
  });

  it('hands on that a file has gone', async () => {
    await expect(readSeed({ path: 'a.txt', location: '/nowhere/a.txt', bytes: 1 })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
