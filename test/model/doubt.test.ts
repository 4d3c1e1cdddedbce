import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import { doubtsIn } from '../../src/model/doubt.ts';
import { parseArticle } from '../../src/parse/article.ts';

/** What of a text needs review: `title`, `published`; of quotations their words. */
function doubtsOf(characters: string, path = 'a.txt'): string[] {
  const seed = { path, location: `/${path}`, bytes: 0, sha256: '', encoding: 'utf-8', characters, problems: [] };
  const article = parseArticle(seed, { override: null, language: 'en', lookUp: () => null });
  const doubts = doubtsIn({ article, findings: findFindings(article) });
  return doubts.map((doubt) => (doubt.kind === 'field' ? doubt.field : doubt.quote.selector.exact));
}

const HEAD = '---\ntitle: Ferry\ndate: 2021-05-03\nlanguage: en\n---\n';

describe('what needs review', () => {
  it.each<[string, string, string[]]>([
    ['nothing that a person stated', `${HEAD}The ferry came back.`, []],
    [
      'a headline that was derived',
      '---\ndate: 2021-05-03\nlanguage: en\n---\nThe ferry came back to the quay on Monday morning.',
      ['title'],
    ],
    [
      'a quotation that nobody is found to say',
      `${HEAD}The ferry came back.\n\n“It was a long winter for all of us.”\n`,
      ['“It was a long winter for all of us.”'],
    ],
    ['no quotation with a name beside it', `${HEAD}“It was a long winter,” said Hanna Orwell.\n`, []],
    ['no second sentence of a speaker', `${HEAD}“It was a long winter,” said Hanna Orwell. “We waited.”\n`, []],
    ['nothing in the article’s own words', `${HEAD}Hanna Orwell said that the winter was long.\n`, []],
  ])('is %s', (_, text, doubts) => {
    expect(doubtsOf(text, 'a.md')).toEqual(doubts);
  });

  it('is a date that only the file’s name has', () => {
    expect(doubtsOf('Ferry returns\n\nThe ferry came back.', '2021-05-03-ferry.txt')).toContain('published');
  });
});
