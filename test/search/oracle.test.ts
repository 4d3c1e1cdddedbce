import { stemmer as german } from '@orama/stemmers/german';
import fc from 'fast-check';
import { stem as english } from 'porter2';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer/answer.ts';
import { bars, plainFacets } from '../../src/search/answer/facets.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import { indexOf, searchable } from './indexed.ts';

/*
 * A plain scan of all texts, by the rules that the page explains, against the index. The scan shares no code with it but the
 * stemmers, which are packages.
 */

const VOCABULARY = [
  ...'ferry Ferries pier piers harbour harbours tunnel tunnels mayor the of and news sky skies said'.split(' '),
  ...'Häuser Haus Straße Brücke Brücken café Cafés naïve 2019 16 x don’t O’Brien cease-fire 東京 港'.split(' '),
];
const PEOPLE = ['Orla Venn', 'Hanna Orwell', 'Venn Ketter', 'José Tarrow'];
const PUBLICATIONS = ['The Gazette', 'Evening Gale', 'Gazette of the Coast'];
const DATES = ['1994', '1994-01', '1994-01-02', '1994-05-16', '2007-12-31', '2008', '2008-01-01', '2019-02'];
const LANGUAGES = ['en', 'en-GB', 'de', 'uk', null];

const slug = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
const nameOf = new Map([
  ...PEOPLE.map((name): [string, string] => [`person/${slug(name)}`, name]),
  ...PUBLICATIONS.map((name): [string, string] => [`publication/${slug(name)}`, name]),
]);
const namesOf = (id: string) => [nameOf.get(id) ?? id];

const line = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 9 }).chain((words) =>
  fc.tuple(fc.nat(words.length), fc.nat(words.length)).map(([one, other]) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    if (from === to) return words.join(' ');
    return [...words.slice(0, from), `“${words.slice(from, to).join(' ')}”`, ...words.slice(to)].join(' ');
  }),
);
const article = fc
  .record({
    title: fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    lines: fc.array(line, { maxLength: 3 }),
    language: fc.constantFrom(...LANGUAGES),
    date: fc.option(fc.constantFrom(...DATES)),
    publication: fc.option(fc.constantFrom(...PUBLICATIONS)),
    people: fc.subarray(PEOPLE),
    speakers: fc.subarray(PEOPLE),
  })
  .map(({ title, lines, language, date, publication, people, speakers }) =>
    searchable(lines.join('\n'), {
      title,
      language,
      date,
      publication: publication === null ? null : { id: `publication/${slug(publication)}`, label: publication },
      names: people.map((name) => ({
        id: `person/${slug(name)}`,
        label: name,
        speaks: speakers.includes(name),
        cited: false,
      })),
    }),
  );
const archive = fc
  .array(article, { minLength: 1, maxLength: 25 })
  .map((articles) => articles.toSorted((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : a.date === b.date ? 0 : 1)));

/** What is asked, apart from how it is written. */
type Part =
  | { kind: 'words'; words: string[]; how: 'stem' | 'exact' | 'prefix'; zone: 'anywhere' | 'title' | 'said' }
  | { kind: 'person' | 'speaker' | 'publication'; words: readonly string[] }
  | { kind: 'id'; field: 'person' | 'publication'; id: string }
  | { kind: 'after' | 'before' | 'date'; date: string }
  | { kind: 'undated' }
  | { kind: 'lang'; tag: string };
type Asked = { not: boolean; part: Part }[][];

const wanted = fc.constantFrom(...VOCABULARY.map((word) => word.split(/[’-]/)[0] ?? word), 'absent');
const part: fc.Arbitrary<Part> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('words' as const),
      words: fc.array(wanted, { minLength: 1, maxLength: 3 }),
      how: fc.constantFrom('stem' as const, 'exact' as const, 'prefix' as const),
      zone: fc.constantFrom('anywhere' as const, 'anywhere' as const, 'title' as const, 'said' as const),
    }),
  },
  fc.record({
    kind: fc.constantFrom('person' as const, 'speaker' as const, 'publication' as const),
    words: fc.constantFrom<readonly string[]>(
      ['venn'],
      ['Orla', 'Venn'],
      ['jose'],
      ['gazette'],
      ['of', 'the'],
      ['nobody'],
    ),
  }),
  fc.constantFrom<Part>(
    { kind: 'id', field: 'person', id: 'orla-venn' },
    { kind: 'id', field: 'publication', id: 'the-gazette' },
    { kind: 'undated' },
    { kind: 'lang', tag: 'en' },
    { kind: 'lang', tag: 'de' },
    { kind: 'lang', tag: 'en-GB' },
  ),
  fc.record({
    kind: fc.constantFrom('after' as const, 'before' as const, 'date' as const),
    date: fc.constantFrom('1994', '1994-01', '1994-05-16', '2008', '2008-01-01', '2030'),
  }),
);
const asked: fc.Arbitrary<Asked> = fc.array(
  fc.array(fc.record({ not: fc.boolean(), part }), { minLength: 1, maxLength: 2 }),
  { minLength: 1, maxLength: 3 },
);

function written(query: Asked): string {
  return query
    .map((any) => any.map(({ not, part: one }) => `${not ? '-' : ''}${writtenPart(one)}`).join(' OR '))
    .join(' ');
}

function writtenPart(one: Part): string {
  switch (one.kind) {
    case 'words': {
      const field = { anywhere: '', title: 'title:', said: 'said:' }[one.zone];
      if (one.how === 'exact') return `${field}"${one.words.join(' ')}"`;
      return `${field}${one.words.join('-')}${one.how === 'prefix' ? '*' : ''}`;
    }
    case 'id':
      return `${one.field}=${one.id}`;
    case 'undated':
      return 'date:none';
    case 'lang':
      return `lang:${one.tag}`;
    case 'after':
    case 'before':
    case 'date':
      return `${one.kind}:${one.date}`;
    default:
      return `${one.kind}:"${one.words.join(' ')}"`;
  }
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
const cut = (text: string) => text.match(/[東京港]|[^\s’\-“”東京港]+/g) ?? [];
const stemIn = (language: string | null) =>
  language?.startsWith('en') ? english : language === 'de' ? german : (word: string) => word;

/** The words of an article in runs that no phrase leaves: the headline, and each line; with whether they are said. */
function runsOf({
  title,
  passages,
}: Searchable): { zone: 'title' | 'text'; words: { word: string; said: boolean }[] }[] {
  const lines = passages.map(({ text }) => {
    const words: { word: string; said: boolean }[] = [];
    for (const [index, stretch] of text.split(/[“”]/).entries()) {
      for (const word of cut(stretch)) words.push({ word, said: index % 2 === 1 });
    }
    return { zone: 'text' as const, words };
  });
  return [{ zone: 'title', words: cut(title).map((word) => ({ word, said: false })) }, ...lines];
}

function has(one: Part, of: Searchable): boolean {
  switch (one.kind) {
    case 'words': {
      const words = one.words.flatMap(cut);
      const stem = stemIn(of.language);
      const fits = (word: string, place: number) => {
        const own = plain(words[place] ?? '');
        if (one.how === 'exact') return plain(word) === own;
        const isPrefix = one.how === 'prefix' && place === words.length - 1 && own.length > 1;
        return isPrefix ? plain(word).startsWith(own) : stem(plain(word)) === stem(own);
      };
      return runsOf(of).some(
        ({ zone, words: run }) =>
          (one.zone !== 'title' || zone === 'title') &&
          run.some((_, at) =>
            words.every((_word, place) => {
              const there = run[at + place];
              return there !== undefined && fits(there.word, place) && (one.zone !== 'said' || there.said);
            }),
          ),
      );
    }
    case 'person':
      return of.names.some(({ label }) => called(label, one.words));
    case 'speaker':
      return of.names.some(({ label, speaks }) => speaks && called(label, one.words));
    case 'publication':
      return of.publication !== null && called(of.publication.label, one.words);
    case 'id':
      return one.field === 'person'
        ? of.names.some(({ label }) => slug(label) === one.id)
        : of.publication !== null && slug(of.publication.label) === one.id;
    case 'undated':
      return of.date === null;
    case 'lang':
      return of.language === one.tag || of.language?.startsWith(`${one.tag}-`) === true;
    case 'date':
      return of.date?.startsWith(one.date) === true;
    case 'after':
      return of.date !== null && new Date(of.date) >= new Date(one.date);
    case 'before':
      return of.date !== null && new Date(of.date) < new Date(one.date);
  }
}

function called(name: string, words: readonly string[]): boolean {
  return ` ${plain(name)} `.includes(` ${plain(words.join(' '))} `);
}

function scan(articles: readonly Searchable[], query: Asked): number[] {
  return [...articles.keys()].filter((number) => {
    const of = articles[number];
    return of !== undefined && query.every((any) => any.some(({ not, part: one }) => has(one, of) !== not));
  });
}

describe('the search', () => {
  it('finds what a plain scan of all texts finds, and counts it so', async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.array(asked, { minLength: 20, maxLength: 20 }), async (articles, queries) => {
        const index = await indexOf(articles, namesOf);
        const columns = await index.columns();
        for (const query of queries) {
          const { articles: found, scores } = await answer(parseQuery(written(query)), index);
          expect([written(query), found]).toEqual([written(query), scan(articles, query)]);
          expect(scores.every((score) => score >= 0)).toBe(true);
          const publications = found.flatMap((number) => articles[number]?.publication?.label ?? []);
          for (const { label, count } of plainFacets(found, columns).publications) {
            expect(count).toBe(publications.filter((one) => one === label).length);
          }
          const years = found.flatMap((number) => articles[number]?.date?.slice(0, 4) ?? []);
          const { bars: all, undated } = bars(found, columns);
          expect(undated).toBe(found.length - years.length);
          for (const { date, count } of all.filter(({ date }) => date.length === 4)) {
            expect(count).toBe(years.filter((year) => year === date).length);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
