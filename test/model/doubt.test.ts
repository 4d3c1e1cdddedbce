import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import { type Doubt, doubtsIn } from '../../src/model/doubt.ts';
import { parseArticle } from '../../src/parse/article.ts';

/** What of a text needs review, in each list: `title`, `published`; of findings their words. */
function doubtsOf(characters: string, path = 'a.txt') {
  const seed = { path, location: `/${path}`, bytes: 0, sha256: '', encoding: 'utf-8', characters, problems: [] };
  const article = parseArticle(seed, { override: null, language: 'en', lookUp: () => null });
  const { articles, context } = doubtsIn({ article, findings: findFindings(article) });
  return { articles: articles.map(inWords), context: context.map(inWords) };
}

function inWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'field':
      return doubt.field;
    case 'quotation':
      return doubt.quote.selector.exact;
    case 'date':
      return doubt.date.selector.exact;
    case 'earliest':
      return `after ${doubt.earliest.value}`;
  }
}

const HEAD = '---\ntitle: Ferry\ndate: 2021-05-03\nlanguage: en\n---\n';

describe('what needs review', () => {
  it.each<[string, string, string[]]>([
    ['nothing that a person stated', `${HEAD}The ferry came back.`, []],
    [
      'a headline that was derived',
      '---\ndate: 2021-05-03\nlanguage: en\n---\nThe ferry came back to the quay amid the storm.',
      ['title'],
    ],
    [
      'a quotation that nobody is found to say',
      `${HEAD}The ferry came back.\n\n“It was a long way for all of us.”\n`,
      ['“It was a long way for all of us.”'],
    ],
    ['no quotation with a name beside it', `${HEAD}“It was a long way,” said Hanna Orwell.\n`, []],
  ])('is %s', (_, text, doubts) => {
    expect(doubtsOf(text, 'a.md')).toEqual({ articles: doubts, context: [] });
  });

  it('is a date that only the file’s name has', () => {
    expect(doubtsOf('Ferry returns\n\nThe ferry came back.', '2021-05-03-ferry.txt').articles).toContain('published');
  });
});

describe('what is read from the words around it', () => {
  it.each<[string, string, string[]]>([
    [
      'a second sentence of a speaker',
      `${HEAD}“It was a long way,” said Hanna Orwell. “We waited.”\n`,
      ['“We waited.”'],
    ],
    [
      'a statement in the article’s own words',
      `${HEAD}Hanna Orwell said that the way was long.\n`,
      ['that the way was long'],
    ],
    [
      'a time that the day of publication makes whole, once',
      `${HEAD}The ferry sank on Sunday. The quay was empty on Sunday. It sank on 4 May 2021.\n`,
      ['Sunday'],
    ],
    [
      'the day before which an undated text cannot have been written',
      '---\ntitle: Ferry\nlanguage: en\n---\nThe ferry sank on 4 May 2021.\n',
      ['after 2021-05-04'],
    ],
  ])('is %s', (_, text, doubts) => {
    expect(doubtsOf(text, 'a.md')).toEqual({ articles: [], context: doubts });
  });
});
