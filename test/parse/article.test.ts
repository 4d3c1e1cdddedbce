import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/parse/article.ts';
import { parseOverrides } from '../../src/parse/overrides.ts';
import { sketch } from '../support/sketch.ts';

const BODY = 'The ferry came back to Brindle Quay on Monday, after a winter of repairs.\n\nIt had been missed.\n';

function read(path: string, characters: string, overrides = '', language: string | null = null): Article {
  return parseArticle(
    { path, location: `/content/${path}`, bytes: 0, sha256: '', encoding: 'utf-8', characters, problems: [] },
    {
      override: parseOverrides(overrides).overrides.get(path) ?? null,
      language,
      lookUp: (target) =>
        ['pictures/quay.png', 'pages/map.html'].includes(target) ? 'file' : target === 'lamp.md' ? 'seed' : null,
    },
  );
}

describe('a person’s word beats a machine’s', () => {
  const path = '2001-01-01-ferry.md';
  const head = '# Ferry returns\n\nPublished: 2 January 2002\n\n';
  const frontMatter = '---\ntitle: The ferry is back\ndate: 2003-03-03\n---\n';
  const override = `${path}:\n  title: Ferry back at the quay\n  date: 2004-04-04\n`;

  it.each([
    [
      'override before front matter',
      frontMatter + head + BODY,
      override,
      'Ferry back at the quay',
      '2004-04-04',
      'override',
    ],
    ['front matter before the text', frontMatter + head + BODY, '', 'The ferry is back', '2003-03-03', 'front-matter'],
    ['the text before the file name', head + BODY, '', 'Ferry returns', '2002-01-02', 'text'],
    [
      'the file name where nobody says more',
      BODY,
      '',
      'The ferry came back to Brindle Quay on Monday, after a winter of repairs',
      '2001-01-01',
      'file-name',
    ],
  ])('%s', (_, characters, overrides, title, date, method) => {
    const article = read(path, characters, overrides);
    expect([article.title, article.published?.value, article.derivation.published?.method]).toEqual([
      title,
      date,
      method,
    ]);
  });

  it('lets an empty override say that a field has no value', () => {
    const article = read(path, frontMatter + BODY, `${path}:\n  date:\n`);
    expect(article.published).toBeNull();
    expect(article.derivation.published?.method).toBe('override');
  });

  it('adds tags and notes to those that the text has', () => {
    const article = read(
      'a.md',
      `---\ntags: [sea]\nnotes: torn\n---\n${BODY}`,
      'a.md:\n  tags: [quay, sea]\n  notes: found in a drawer\n',
    );
    expect(article.subjects.map(({ name }) => name)).toEqual(['quay', 'sea']);
    expect(article.notes).toEqual(['found in a drawer', 'torn']);
  });
});

describe('a line of the head that does not win', () => {
  it('goes back to the body, so that no word is lost', () => {
    const article = read('a.txt', `Ferry returns\n\nBy Orla Ven\n\n${BODY}`, 'a.txt:\n  authors: [Orla Venn]\n');
    expect(sketch(article.text, article.blocks).slice(0, 2)).toEqual(['head:headline Ferry returns', 'p By Orla Ven']);
  });

  it.each([
    ['front matter', 'a.md', `---\ntitle: The ferry is back\n---\n# Ferry returns\n\n${BODY}`, '', 'h1 Ferry returns'],
    ['an override', 'a.md', `# Ferry returns\n\n${BODY}`, 'a.md:\n  title: The ferry is back\n', 'h1 Ferry returns'],
    [
      'an override of a plain text',
      'a.txt',
      `Ferry returns to the quay\n\n${BODY}`,
      'a.txt:\n  title: The ferry is back\n',
      'h2 Ferry returns to the quay',
    ],
  ])('is a heading where it is the headline, and loses to %s', (_what, path, characters, overrides, heading) => {
    const article = read(path, characters, overrides);
    expect(article.title).toBe('The ferry is back');
    expect(sketch(article.text, article.blocks)[0]).toBe(heading);
  });

  it('stays in the head where the front matter says the same', () => {
    const article = read('a.md', `---\ntitle: Ferry returns\n---\n# Ferry returns\n\n${BODY}`);
    expect(sketch(article.text, article.blocks)[0]).toBe('head:headline Ferry returns');
    expect(article.derivation.title?.method).toBe('front-matter');
  });
});

describe('the language', () => {
  it('is what the text shows, whatever the archive’s is', () => {
    const article = read(
      'a.txt',
      'Der Leuchtturm am Kap ist am Montag nach einem Jahr wieder in Betrieb genommen worden, und die Fischer haben gefeiert.',
      '',
      'en',
    );
    expect([article.language, article.derivation.language?.method]).toEqual(['de', 'implied']);
  });

  it('is the archive’s where the text is too short to show it', () => {
    const article = read('a.txt', '1:0', '', 'pt');
    expect([article.language, article.derivation.language?.path]).toEqual(['pt', 'archive.yaml']);
  });

  it('gives the direction of writing', () => {
    expect(read('a.txt', 'עברית', 'a.txt:\n  language: he\n').dir).toBe('rtl');
  });
});

describe('files that an article refers to', () => {
  it('are attached where they are there, and missed where they are not', () => {
    const article = read('2001/a.md', '![the quay](../pictures/quay.png) [lamp](../lamp.md) [gone](gone.pdf)');
    expect(article.attachments).toEqual([{ reference: '../pictures/quay.png', path: 'pictures/quay.png' }]);
    expect(article.problems.map(({ code, message }) => [code, message.includes('gone.pdf')])).toEqual([
      ['attachment-missing', true],
    ]);
  });

  it('warns of a page that is published as it is, scripts and all', () => {
    const article = read('a.md', 'See [the map](pages/map.html).\n');
    expect(article.problems).toMatchObject([{ code: 'attachment-runs', severity: 'warning', file: 'a.md' }]);
  });
});

it('keeps a text that nobody can understand, under its file’s name', () => {
  const article = read('a-b.txt', '\u0000\u0001\n\n%%%%');
  expect(article.title).not.toBe('');
  expect(article.text).toContain('%%%%');
});

it.each([
  ['an empty file', 'empty-page.txt', ''],
  ['blanks and line ends', 'empty-page.txt', ' \n\t\n'],
  ['front matter and no body', 'empty-page.md', '---\nsource: The Gazette\n---\n\n'],
])('says that there is no text in %s, and names it after the file', (_what, path, characters) => {
  const article = read(path, characters);
  expect([article.title, article.derivation.title?.method]).toEqual(['Empty page', 'file-name']);
  expect(article.problems.map(({ code, severity }) => [code, severity])).toEqual([['empty-text', 'notice']]);
});
