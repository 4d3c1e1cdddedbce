import { describe, expect, it } from 'vitest';
import { linksFrom, linksUnder, referencesOf } from '../../src/render/links.ts';
import { contextOf, entryOf } from './archive.ts';

describe('links', () => {
  it.each([
    ['index.html', 'articles/a.html'],
    ['articles/b.html', '../articles/a.html'],
  ])('from %s are relative and name their file', (from, href) => {
    expect(linksFrom(from).to('articles/a.html')).toBe(href);
  });

  it('spell odd names of files', () => {
    expect(linksFrom('dates/2025.html').to('files/50% "off"?.png')).toBe('../files/50%25%20%22off%22%3F.png');
    expect(linksUnder('https://a.example/').to('index.html')).toBe('https://a.example/index.html');
  });
});

describe('a reference in sea/log/ferry.md', () => {
  const seeds = ['sea/log/ferry.md', 'sea/two words.txt', 'sea/log/été.md', 'root.md'];
  const { archive } = contextOf(seeds.map((path) => entryOf(path, 'Words.')));
  const attachments = new Map([['sea/log/map.png', 'files/sea-log-map.png']]);
  const article = { path: 'sea/log/ferry.md', attachments: [{ reference: '/static/m.png', path: 'sea/log/map.png' }] };
  const resolve = referencesOf(article, linksFrom('articles/sea-log-ferry.html'), { archive, attachments });

  it.each([
    ['map.png', '../files/sea-log-map.png'],
    ['./map.png', '../files/sea-log-map.png'],
    ['../log/map.png?v=2', '../files/sea-log-map.png'],
    ['/static/m.png', '../files/sea-log-map.png'],
    ['../two%20words.txt', '../articles/sea-two-words.html'],
    ['../two words.txt#part', '../articles/sea-two-words.html'],
    ['e\u0301te\u0301.md', '../articles/sea-log-ete.html'],
    ['/root.md', '../articles/root.html'],
    ['../../root.md', '../articles/root.html'],
    ['../../../root.md', null],
    ['%E0%A4%A', null],
    ['other.md', null],
    ['#part', null],
    ['?', null],
    ['', null],
    ['.', null],
  ])('%j leads to %j', (reference, href) => {
    expect(resolve(reference)).toBe(href);
  });
});
