import { stemmer as german } from '@orama/stemmers/german';
import fc from 'fast-check';
import { stem as english } from 'porter2';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer/answer.ts';
import { bars, type Facet, plainFacets, subjectFacets } from '../../src/search/answer/facets.ts';
import { ORDERS, type Order } from '../../src/search/answer/order.ts';
import { type Results, resultsOf } from '../../src/search/answer/results.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import type { Labelled, Searchable } from '../../src/search/searchable.ts';
import { indexOf, searchable } from './indexed.ts';

/*
 * A plain scan of all texts, by the rules that the page explains, against the index. The scan shares no code with it but the
 * stemmers, which are packages.
 */

const VOCABULARY = [
  ...'ferry Ferries pier piers harbour harbours tunnel tunnels mayor the of and news sky skies said'.split(' '),
  ...'Häuser Haus Straße Brücke Brücken café Cafés naïve 2019 16 x don’t O’Brien O′Brien Hawaiʻi Qurʾan обʼєкт cease-fire 東京 港'.split(
    ' ',
  ),
];
const PEOPLE = ['Orla Venn', 'Hanna Orwell', 'Venn Ketter', 'José Tarrow'];
const PUBLICATIONS = ['The Gazette', 'Evening Gale', 'Gazette of the Coast'];
const NAMES = {
  person: PEOPLE,
  organisation: ['Harbour Board', 'Board of the Coast', 'Venn'],
  place: ['Port Venn', 'Quay of Orla'],
  publication: PUBLICATIONS,
  topic: ['Flood defences', 'Harbour'],
};
const DATES = ['1853-02', '1994', '1994-01', '1994-01-02', '1994-05-16', '2007-12-31', '2008', '2008-01-01', '2019-02'];
const LANGUAGES = ['en', 'en-GB', 'de', 'uk', null];

const slug = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
const idOf = (type: string, name: string) => `${type}/${slug(name)}`;
const nameOf = new Map(
  Object.entries(NAMES).flatMap(([type, names]) => names.map((name): [string, string] => [idOf(type, name), name])),
);
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
    named: fc.array(
      fc.record({
        id: fc.constantFrom(...[...nameOf.keys()].filter((id) => !id.startsWith('topic/'))),
        speaks: fc.boolean(),
        cited: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
    authors: fc.subarray([...NAMES.person, ...NAMES.organisation]),
    topics: fc.subarray(NAMES.topic),
    text: fc.option(fc.constantFrom('wire', 'brief')),
  })
  .map(({ title, lines, language, date, publication, named, authors, topics, text }) =>
    searchable(lines.join('\n'), {
      title,
      text,
      language,
      date,
      languageInWords: language,
      publication: publication === null ? null : { id: idOf('publication', publication), label: publication },
      names: [...new Map(named.map((one) => [one.id, { ...one, label: nameOf.get(one.id) ?? '' }])).values()],
      authors: authors.map((name) => ({
        id: idOf(PEOPLE.includes(name) ? 'person' : 'organisation', name),
        label: name,
      })),
      topics: topics.map((name) => ({ id: idOf('topic', name), label: name })),
    }),
  );
const archive = fc
  .array(article, { minLength: 1, maxLength: 25 })
  .map((articles) => articles.toSorted((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : a.date === b.date ? 0 : 1)));

const NAME_FIELDS = ['person', 'org', 'place', 'topic', 'speaker', 'author', 'by', 'cites', 'publication'] as const;

/** What is asked, apart from how it is written. */
type Part =
  | { kind: 'words'; words: string[]; how: 'stem' | 'exact' | 'prefix'; zone: 'anywhere' | 'title' | 'said' }
  | { kind: 'name'; field: NameField; words: readonly string[]; open: boolean }
  | { kind: 'id'; field: NameField; id: string }
  | { kind: 'after' | 'before' | 'date'; date: string }
  | { kind: 'undated' }
  | { kind: 'lang'; tag: string; exactly: boolean };
type NameField = (typeof NAME_FIELDS)[number];
type Asked = { not: boolean; part: Part }[][];

const wanted = fc.constantFrom(
  ...VOCABULARY.map((word) => word.split(/[’′ʻʼʾ-]/)[0] ?? word),
  'об‘єкт',
  'Hawai’i',
  'Qurʼan',
  'absent',
);
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
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('name' as const),
      field: fc.constantFrom(...NAME_FIELDS),
      words: fc.oneof(
        fc.constantFrom<readonly string[]>(
          ['Orla', 'Venn'],
          ['Venn,', 'Orla'],
          ['Ketter,', 'Venn'],
          ['of', 'the'],
          ['nobody'],
          ['Harbour', 'Board'],
        ),
        fc.constantFrom('venn', 'jose', 'gazette', 'harbour', 'coast', 'or', 'floo', 'ga').map((word) => [word]),
      ),
      open: fc.boolean(),
    }),
  },
  fc.record({
    kind: fc.constant('id' as const),
    field: fc.constantFrom(...NAME_FIELDS),
    id: fc.constantFrom(...[...nameOf.keys(), ...nameOf.values()].map((one) => (one.includes('/') ? one : slug(one)))),
  }),
  fc.record({
    kind: fc.constant('lang' as const),
    tag: fc.constantFrom('en', 'EN', 'de', 'en-GB', 'fr'),
    exactly: fc.boolean(),
  }),
  fc.constant<Part>({ kind: 'undated' }),
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
      return `lang${one.exactly ? '=' : ':'}${one.tag}`;
    case 'name':
      if (one.words.length === 1) return `${one.field}:${one.words.join('')}${one.open ? '*' : ''}`;
      return `${one.field}:"${one.words.join(' ')}"`;
    case 'after':
    case 'before':
    case 'date':
      return `${one.kind}:${one.date}`;
  }
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
const cut = (text: string) => text.match(/[東京港]|[^\s‘’′ʻʼʾ\-“”東京港]+/g) ?? [];
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

type Words = Extract<Part, { kind: 'words' }>;

/** How often words stand in a row in the headline, and elsewhere. */
function timesIn(one: Words, of: Searchable): { inTitle: number; inText: number } {
  const words = one.words.flatMap(cut);
  const stem = stemIn(of.language);
  const fits = (word: string, place: number) => {
    const own = plain(words[place] ?? '');
    if (one.how === 'exact') return plain(word) === own;
    const isPrefix = one.how === 'prefix' && place === words.length - 1 && own.length > 1;
    return isPrefix ? plain(word).startsWith(own) : stem(plain(word)) === stem(own);
  };
  const times = { inTitle: 0, inText: 0 };
  for (const { zone, words: run } of runsOf(of)) {
    if (one.zone === 'title' && zone !== 'title') continue;
    const here = run.filter((_, at) =>
      words.every((_word, place) => {
        const there = run[at + place];
        return there !== undefined && fits(there.word, place) && (one.zone !== 'said' || there.said);
      }),
    );
    times[zone === 'title' ? 'inTitle' : 'inText'] += here.length;
  }
  return times;
}

function has(one: Part, of: Searchable): boolean {
  switch (one.kind) {
    case 'words': {
      const { inTitle, inText } = timesIn(one, of);
      return inTitle + inText > 0;
    }
    case 'name':
      return askedOf(one.field, of).some(({ label }) => called(label, one.words, one.open && one.words.length === 1));
    case 'id':
      return askedOf(one.field, of).some(({ id }) => id === one.id || id.endsWith(`/${one.id}`));
    case 'undated':
      return of.date === null;
    case 'lang':
      return (
        of.language?.toLowerCase() === one.tag.toLowerCase() ||
        (!one.exactly && of.language?.toLowerCase().startsWith(`${one.tag.toLowerCase()}-`) === true)
      );
    case 'date':
      return of.date?.startsWith(one.date) === true;
    case 'after':
      return of.date !== null && new Date(of.date) >= new Date(one.date);
    case 'before':
      return of.date !== null && new Date(of.date) < new Date(one.date);
  }
}

/** Whom and what of an article a field asks for. */
function askedOf(field: NameField, { names, authors, topics, publication }: Searchable): readonly Labelled[] {
  switch (field) {
    case 'topic':
      return topics;
    case 'publication':
      return publication === null ? [] : [publication];
    case 'speaker':
      return names.filter(({ speaks }) => speaks);
    case 'author':
    case 'by':
      return authors;
    case 'cites':
      return names.filter(({ cited }) => cited);
    default:
      return names.filter(({ id }) => id.startsWith(`${field === 'org' ? 'organisation' : field}/`));
  }
}

function called(name: string, words: readonly string[], isOpen: boolean): boolean {
  const [first = '', ...others] = words;
  if (first.endsWith(',')) {
    const surname = first.slice(0, -1);
    return called(name, [surname, ...others], false) || called(name, [...others, surname], false);
  }
  return ` ${plain(name)} `.includes(` ${plain(words.join(' '))}${isOpen ? '' : ' '}`);
}

function scan(articles: readonly Searchable[], query: Asked): number[] {
  return [...articles.keys()].filter((number) => {
    const of = articles[number];
    return of !== undefined && query.every((any) => any.some(({ not, part: one }) => has(one, of) !== not));
  });
}

/** BM25 over all words that are asked for; the headline counts thrice, and lengths are rounded to quarters of powers of two. */
function scoresOf(found: readonly Searchable[], query: Asked, articles: readonly Searchable[]): number[] {
  const lengthOf = (of: Searchable) => runsOf(of).flatMap(({ words }) => words).length;
  const average = articles.reduce((sum, of) => sum + lengthOf(of), 0) / articles.length;
  const asked = query.flat().flatMap(({ not, part: one }) => (not || one.kind !== 'words' ? [] : [one]));
  const weights = asked.map((one) => {
    const having = articles.filter((of) => has(one, of)).length;
    return { one, rarity: Math.log(1 + (articles.length - having + 0.5) / (having + 0.5)) };
  });
  return found.map((of) => {
    const length = 2 ** (Math.round(4 * Math.log2(1 + lengthOf(of))) / 4) - 1;
    return weights.reduce((score, { one, rarity }) => {
      const { inTitle, inText } = timesIn(one, of);
      const often = inText + 3 * inTitle;
      return score + (rarity * often * 2.2) / (often + 1.2 * (0.25 + (0.75 * length) / average));
    }, 0);
  });
}

/** How many of some articles have what, by its id. */
function countIn(articles: readonly Searchable[], idsOf: (of: Searchable) => readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const id of articles.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function counts(facets: readonly Facet[]): [string, number][] {
  return facets.map(({ id, count }): [string, number] => [id, count]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The numbers of articles in some order, those of versions of one text together. */
function byText(ordered: readonly number[], articles: readonly Searchable[]): number[][] {
  const textOf = (number: number) => articles[number]?.text ?? number;
  const texts = [...new Set(ordered.map(textOf))];
  return texts.map((text) => ordered.filter((number) => textOf(number) === text));
}

/** All results, three on a page, each with the further versions for which it stands. */
function pagesOf({ count, portion }: Results): number[][] {
  const pages = Array.from({ length: Math.ceil(count / 3) }, (_, page) => portion(3 * page, 3));
  return pages.flat().map(({ article, further }) => [article, ...further]);
}

describe('the search', () => {
  it('finds what a plain scan of all texts finds, in the same orders, and counts it so', async () => {
    await fc.assert(
      fc.asyncProperty(archive, fc.array(asked, { minLength: 20, maxLength: 20 }), async (articles, queries) => {
        const index = await indexOf(articles, namesOf);
        const columns = await index.columns();
        for (const query of queries) {
          const answered = await answer(parseQuery(written(query)), index);
          const found = scan(articles, query);
          expect([written(query), [...answered.articles]]).toEqual([written(query), found]);
          const those = found.flatMap((number) => articles[number] ?? []);

          const scores = scoresOf(those, query, articles);
          for (const [place, score] of scores.entries()) expect(answered.scores[place]).toBeCloseTo(score, 9);
          const isDated = (number: number) => articles[number]?.date !== null;
          const dated = found.filter(isDated);
          const undated = found.filter((number) => !isDated(number));
          // Scores are equal but for how a sum of them was rounded, so the answer's own tell which is better.
          const score = new Map(found.map((number, place) => [number, answered.scores[place] ?? 0]));
          const orders: Record<Order, number[]> = {
            oldest: [...dated, ...undated],
            newest: [...dated.toReversed(), ...undated],
            best: found.toSorted((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0) || a - b),
          };
          for (const order of ORDERS) {
            const every = resultsOf(answered, order, true, columns);
            expect(every.articles()).toEqual(orders[order]);
            expect(pagesOf(every)).toEqual(orders[order].map((number) => [number]));
            const texts = byText(orders[order], articles);
            const once = resultsOf(answered, order, false, columns);
            expect(once.count).toBe(texts.length);
            expect(once.haveVersions).toBe(texts.length < found.length);
            expect(once.articles()).toEqual(orders[order]);
            expect(pagesOf(once)).toEqual(texts);
          }

          const plainOnes = plainFacets(answered.articles, columns);
          expect(counts(plainOnes.publications)).toEqual(
            countIn(those, ({ publication }) => (publication === null ? [] : [publication.id])),
          );
          expect(counts(plainOnes.languages)).toEqual(
            countIn(those, ({ language }) => (language === null ? [] : [language])),
          );
          const subjects = await subjectFacets(answered.articles, index);
          const idsWith = (isWanted: (name: Searchable['names'][number]) => boolean) =>
            countIn(those, ({ names }) => names.filter(isWanted).map(({ id }) => id));
          const topics = countIn(those, ({ topics: own }) => own.map(({ id }) => id));
          expect(counts(subjects.named)).toEqual([...idsWith(() => true), ...topics]);
          expect(counts(subjects.speakers)).toEqual(idsWith(({ speaks }) => speaks));
          expect(counts(subjects.authors)).toEqual(countIn(those, ({ authors }) => authors.map(({ id }) => id)));
          expect(counts(subjects.cited)).toEqual(idsWith(({ cited }) => cited));

          const years = those.flatMap(({ date }) => date?.slice(0, 4) ?? []);
          const inTime = bars(answered.articles, columns);
          expect(inTime.undated).toBe(undated.length);
          for (const { first, last, count } of inTime.bars.filter(({ first }) => first.length === 4)) {
            expect(count).toBe(years.filter((year) => year >= first && year <= last).length);
          }
          expect(inTime.bars.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
        }
      }),
      { numRuns: 100 },
    );
  }, 240_000);
});
