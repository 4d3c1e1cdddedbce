import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/model/seed.ts';
import { shellWord } from '../../src/read/shell.ts';
import { reportUnread } from '../../src/read/unread.ts';
import { folderOf } from './folders.ts';

const files = (...paths: string[]): SourceFile[] =>
  paths.map((path) => ({ path, location: `/seeds/${path}`, bytes: 1 }));

describe('reportUnread', () => {
  it('says nothing of files that articles use', () => {
    expect(reportUnread(files('a.jpg', 'b.pdf'), new Set(['a.jpg', 'b.pdf']), [])).toEqual([]);
  });

  it.each([
    ['a.html', `pandoc -f html -t plain --wrap=none 'a.html' -o 'a.txt'`],
    ['sub/A.HTM', `pandoc -f html -t plain --wrap=none 'sub/A.HTM' -o 'sub/A.txt'`],
    ['a.docx', `pandoc -f docx -t plain --wrap=none 'a.docx' -o 'a.txt'`],
    ['a.odt', `pandoc -f odt -t plain --wrap=none 'a.odt' -o 'a.txt'`],
    ['a.rtf', `pandoc -f rtf -t plain --wrap=none 'a.rtf' -o 'a.txt'`],
    ['a.epub', `pandoc -f epub -t plain --wrap=none 'a.epub' -o 'a.txt'`],
    ['a.pdf', `pdftotext -nopgbrk 'a.pdf' 'a.txt'`],
    ['a.doc', `catdoc -d utf-8 'a.doc' > 'a.txt'`],
    ['a.eml', `mu view "$PWD"/'a.eml' > 'a.txt'`],
    ['a.msg', `msgconvert --outfile mail.eml 'a.msg'`],
    ['a.mbox', `formail -s sh -c 'cat > "$1-$FILENO.eml"' _ 'a.txt' < 'a.mbox'`],
    [`it's -one.pdf`, `pdftotext -nopgbrk 'it'\\''s -one.pdf' 'it'\\''s -one.txt'`],
    ['-rf.pdf', `pdftotext -nopgbrk './-rf.pdf' './-rf.txt'`],
  ])('names %s with the command that makes a text of it', (path, command) => {
    const [problem, ...rest] = reportUnread(files(path), new Set(), []);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'document-unread', severity: 'warning', file: path });
    expect(problem?.message).toMatch(/^It is an? .*, which Backfile does not read/);
    expect(problem?.cure).toContain(command);
  });

  it('says nothing of a document whose text lies beside it', () => {
    expect(
      reportUnread(files('a.pdf', 'b.docx', 'sub/c.html'), new Set(), files('a.txt', 'b.docx.txt', 'sub/c.md')),
    ).toEqual([]);
    expect(reportUnread(files('sub/a.pdf'), new Set(), files('a.txt'))).toHaveLength(1);
  });

  it('gives ten thousand pictures one line', () => {
    const pictures = Array.from({ length: 10_000 }, (_, index) => `${index}.jpg`).sort();
    expect(reportUnread(files(...pictures), new Set(), [])).toEqual([
      {
        code: 'files-unused',
        severity: 'notice',
        message:
          '10000 pictures are in the folder and in no article: "0.jpg", "1.jpg", "10.jpg", "100.jpg", "1000.jpg" and 9995 more.',
        file: null,
        line: null,
        cure: expect.any(String),
      },
    ]);
  });

  it('groups all that is no document by its kind', () => {
    const problems = reportUnread(
      files('LICENSE', 'a.mp3', 'b.csv', 'c.png', 'd.zip', 'e.text', 'f.GIF'),
      new Set(),
      [],
    );
    expect(problems.map(({ severity, file, message }) => [severity, file, message])).toEqual([
      ['notice', null, '2 files that may be plain text are in the folder and in no article: "LICENSE", "e.text".'],
      ['notice', 'd.zip', 'This packed archive is in no article.'],
      ['notice', null, '2 pictures are in the folder and in no article: "c.png", "f.GIF".'],
      ['notice', 'a.mp3', 'This recording is in no article.'],
      ['notice', 'b.csv', 'This file is in no article.'],
    ]);
  });

  it('names each of twenty documents, and the rest together with one command for all', () => {
    const papers = Array.from({ length: 50 }, (_, index) => `${index + 10}.pdf`);
    const problems = reportUnread(files(...papers), new Set(), []);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({
      message:
        '30 more PDF documents are not in the archive: "30.pdf", "31.pdf", "32.pdf", "33.pdf", "34.pdf" and 25 more.',
      cure: expect.stringContaining(
        `find . \\( -iname '*.pdf' \\) -exec sh -c 'pdftotext -nopgbrk "$1" "$1.txt"' _ {} \\;`,
      ),
    });
  });
});

describe('shellWord', () => {
  it.each(['plain.pdf', `it's "x" $(touch y) \`z\` \\ *.pdf`, '-rf', 'two\nlines', 'Привіт.pdf'])(
    'hands %j to a shell as one argument',
    async (name) => {
      const root = await folderOf({ [name]: 'x' });
      const said = execFileSync('sh', ['-c', `printf %s ${shellWord(name)}`], { cwd: root, encoding: 'utf8' });
      expect(join(root, said)).toBe(join(root, name));
      expect(existsSync(join(root, 'y'))).toBe(false);
    },
  );
});
