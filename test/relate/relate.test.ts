import { describe, expect, it } from 'vitest';
import type { StatedDate } from '../../src/model/article.ts';
import type { CardDraft } from '../../src/relate/card.ts';
import { relate } from '../../src/relate/relate.ts';

function draft(path: string, date: string | null, more: Partial<CardDraft> = {}): CardDraft {
  const published: StatedDate | null =
    date === null
      ? null
      : { value: date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day', raw: date };
  return {
    path,
    access: 'full',
    indexing: true,
    slug: null,
    title: path,
    states: {
      title: 'stated',
      published: published === null ? 'absent' : 'stated',
      authors: 'absent',
      'source.name': 'absent',
      language: 'absent',
    },
    uncertain: [],
    lede: '',
    summary: null,
    authors: [],
    published,
    modified: null,
    publication: null,
    section: null,
    appearance: { place: null, url: null, page: null, edition: null },
    language: null,
    dir: 'ltr',
    wordCount: 0,
    aliases: [],
    subjects: [],
    attachments: [],
    sketch: null,
    terms: [],
    names: [],
    nameless: [],
    doubts: { articles: 0, context: 0 },
    times: [],
    ...more,
  };
}

describe('the archive', () => {
  it('stands in the order of its dates, vaguer dates first, the undated last', () => {
    const { archive } = relate([
      draft('undated.txt', null),
      draft('b.txt', '1994-05-16'),
      draft('a.txt', '1994-05-16'),
      draft('month.txt', '1994-05'),
      draft('year.txt', '1994'),
      draft('early.txt', '1931-12-31'),
    ]);
    expect(archive.cards.map(({ path }) => path)).toEqual([
      'early.txt',
      'year.txt',
      'month.txt',
      'a.txt',
      'b.txt',
      'undated.txt',
    ]);
    expect(archive.years.map(({ year, cards }) => [year, cards.length])).toEqual([
      ['1931', 1],
      ['1994', 4],
    ]);
    expect(archive.undated.map(({ path }) => path)).toEqual(['undated.txt']);
  });

  it('knows who stands before and after', () => {
    const { archive } = relate([draft('a.txt', '2001'), draft('b.txt', '2002'), draft('c.txt', '2003')]);
    expect(archive.neighbours.get('b.txt')).toMatchObject({ previous: { path: 'a.txt' }, next: { path: 'c.txt' } });
    expect(archive.neighbours.get('a.txt')?.previous).toBeNull();
    expect(archive.neighbours.get('c.txt')?.next).toBeNull();
  });

  it('leads former addresses to their articles, but never over another page', () => {
    const { archive, problems } = relate([
      draft('new.txt', null, { aliases: ['/old/', 'taken', '/'] }),
      draft('taken.txt', null, { aliases: ['old'] }),
    ]);
    expect([...archive.aliases].map(([name, { path }]) => [name, path])).toEqual([['old', 'new.txt']]);
    expect(problems.map(({ code, file, message }) => [code, file, message])).toEqual([
      [
        'alias-taken',
        'new.txt',
        'The alias "taken" has no effect, since at its address the article of taken.txt stands.',
      ],
      ['alias-taken', 'new.txt', 'The alias "/" has no letter or figure for an address.'],
      [
        'alias-taken',
        'taken.txt',
        'The alias "old" has no effect, since at its address an alias of new.txt leads to its article.',
      ],
    ]);
  });

  it('is empty where there is no article', () => {
    expect(relate([]).archive).toMatchObject({ cards: [], years: [], undated: [], shared: [] });
  });
});
