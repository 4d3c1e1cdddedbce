import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/parse/article.ts';

/** The same body as people keep it: wrapped, a paragraph a line, with and without blank lines, and very short. */
const BODIES: Record<string, string> = {
  wrapped:
    'The ferry came back to Brindle Quay on Monday, after a winter of\nrepairs that had cost the islanders more than they could afford and\nleft them without a boat for months. The harbour board said it was\nsorry for the delay, and promised a better boat by next spring.\n\nIt had been missed by all, said the keeper of the lamp, who has\nwatched the sound for forty years and seen every boat go by there.\n',
  loose:
    'The ferry came back to Brindle Quay on Monday, after a winter of repairs that had cost the islanders dear.\n\nIt had been missed by all, said the keeper of the lamp, who has watched the sound for forty years.\n',
  tight:
    'The ferry came back to Brindle Quay on Monday, after a winter of repairs that had cost the islanders dear.\nIt had been missed by all, said the keeper of the lamp, who has watched the sound for forty years.\n',
  short: 'The ferry came back on Monday.\n\nAll of the islanders were glad.\n',
};

function read(characters: string, path = 'a.txt'): Article {
  return parseArticle(
    { path, location: `/content/${path}`, bytes: 0, sha256: '', encoding: 'utf-8', characters, problems: [] },
    { override: null, language: null, lookUp: () => null },
  );
}

/** What a head states, as far as it states anything, and the problems that it has. */
function stated(characters: string, path?: string): Record<string, unknown> {
  const { title, subtitle, authors, published, modified, source, dateline, derivation, problems } = read(
    characters,
    path,
  );
  const all = {
    title: derivation.title?.method === 'text' ? title : null,
    subtitle,
    authors: authors.map(({ name }) => name).join(', '),
    published: published?.value,
    modified: modified?.value,
    source: source.name,
    section: source.section,
    url: source.url,
    dateline,
    problems: problems.map(({ code }) => code).join(', '),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

const title = 'Ferry returns to Brindle Quay';
const subtitle = 'A third vote leaves the islanders stranded';
const authors = 'Jane Roe';

describe.each(Object.entries(BODIES))('above a %s body, a head states what its lines say', (_layout, body) => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'a source, and an address beneath it',
      `${title}\nBy Jane Roe\nPublished: 12 May 2024 10:30 GMT\nSource: The Gazette\nhttps://gazette.example/ferry`,
      {
        title,
        authors,
        published: '2024-05-12T10:30Z',
        source: 'The Gazette',
        url: 'https://gazette.example/ferry',
      },
    ],
    [
      'a byline in small letters among others, and a long address',
      `${title}\n${subtitle}\nby Jane Roe, Staff Writer\nPublished: 12 May 2024 10:30 GMT\nUpdated: 13 May 2024\nSource: The Gazette\nhttps://gazette.example/2024/05/12/the-ferry-that-came-back-to-the-islands-after-all`,
      {
        title,
        subtitle,
        authors,
        published: '2024-05-12T10:30Z',
        modified: '2024-05-13',
        source: 'The Gazette',
        url: 'https://gazette.example/2024/05/12/the-ferry-that-came-back-to-the-islands-after-all',
      },
    ],
    ['a byline in small letters', `${title}\nby Jane Roe`, { title, authors }],
    [
      'a byline in small letters beneath a sub-headline',
      `${title}\n${subtitle}\nby Jane Roe`,
      { title, subtitle, authors },
    ],
  ])('%s', (_what, head, expected) => {
    expect(stated(`${head}\n\n${body}`)).toEqual(expected);
    const { text, blocks } = read(`${head}\n\n${body}`);
    const first = blocks.find(({ type }) => type !== 'head');
    expect(text.slice(first?.start).startsWith('The ferry came back')).toBe(true);
  });
});
