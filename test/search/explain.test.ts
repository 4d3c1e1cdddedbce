import { expect, it } from 'vitest';
import { explain, tipsFor } from '../../src/client/search/explain.ts';
import { lacking } from '../../src/client/search/lacking.ts';
import { answer } from '../../src/search/answer/answer.ts';
import { suggest } from '../../src/search/answer/suggest.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import type { Told } from '../../src/search/query/query.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import { indexOf, searchable } from './indexed.ts';

const named = (id: string, label: string, speaks: boolean): Searchable['names'][number] => ({
  id,
  label,
  speaks,
  cited: false,
});
const articles = [
  searchable('The old ferry left the quay.\n“The pier must be painted,” said Orla Venn.', {
    title: 'Ferry away',
    date: '1994-05-16',
    names: [named('person/orla-venn', 'Orla Venn', true), named('person/edmund-ketter', 'Edmund Ketter', false)],
    authors: [{ id: 'person/ida-farne', label: 'Ida Farne' }],
  }),
  searchable('The pier was painted by the Prism Company.', {
    title: 'Paint',
    date: '2007',
    names: [named('organisation/prism-company', 'Prism Company', false)],
  }),
];
const LABELS = new Map(
  articles.flatMap(({ names, authors }) => [...names, ...authors]).map(({ id, label }) => [id, label]),
);
const index = indexOf(articles, (id) => [LABELS.get(id) ?? id]);

it.each([
  [
    'author=nobody',
    'Nobody and nothing here is “nobody”: behind = stands the end of a page’s address, behind : a name.',
  ],
  ['speaker:ketter', 'No article gives words of Edmund Ketter; person=edmund-ketter finds 1 article.'],
  ['author:"Orla Venn"', 'No article is by Orla Venn; person=orla-venn finds 1 article.'],
  ['person:farne', 'No article names Ida Farne; author=ida-farne finds 1 article.'],
  ['person:prism', 'No person is called “prism”; org=prism-company finds 1 article.'],
  ['org:venn', 'No organisation is called “venn”; person=orla-venn finds 1 article.'],
  ['cites:venn', 'No article gives Orla Venn as its source; person=orla-venn finds 1 article.'],
  ['person:"Orla Ketter"', 'Nobody and nothing is called “Orla Ketter”; fewer words of a name find more.'],
  ['person:xy*', 'No name has a word that begins with “xy”.'],
  ['after:2020 before:2010', 'No day is in both after:2020 and before:2010.'],
  ['date:1994 after:1995', 'No day is in both after:1995 and date:1994.'],
  ['after:2020', 'No article is of after:2020; those with a date are of 1994 to 2007.'],
  ['date:none', 'Every article has a date.'],
  ['lang:cy', 'No article is in “cy”; there is English.'],
  [
    'person=orla-venn -person=orla-venn',
    'person=orla-venn is asked for and left out at once; take one of the two away.',
  ],
  ['ferry -ferry', 'ferry is asked for and left out at once; take one of the two away.'],
  ['-the', 'Every article has the, which you leave out.'],
  ['"quay ferry"', 'No article has "quay ferry" in a row; without quotation marks the words may stand apart.'],
  [
    'quay/ferry',
    'No article has "quay ferry" in a row, as words are looked for that are written as one; with blanks between them 1 article would be found.',
  ],
  ['prism:ferry', 'No article has "prism ferry" in a row, as words are looked for that are written as one.'],
  [
    'person:"Venn, Orla" speaker:"Ketter, Edmund"',
    'No article gives words of Edmund Ketter; person=edmund-ketter finds 1 article.',
  ],
  ['person:"Ketter, Orla"', 'Nobody and nothing is called “Ketter Orla”; fewer words of a name find more.'],
  ['title:pier', 'No headline has pier; without title: it is in 2 articles.'],
  ['said:ferry', 'No quotation has ferry; without said: it is in 1 article.'],
  ['pier prism ferry', 'No article has all of these; without prism 1 article would be found.'],
  ['quay title:paint', 'No article has all of these; without quay 1 article would be found.'],
])('%s finds nothing, and one sentence says why', async (query, reason) => {
  expect((await answer(parseQuery(query), await index)).articles).toHaveLength(0);
  const told = await explain(parseQuery(query), await index);
  expect([...(await suggest(query, await index)), ...told.map(inOne)]).toEqual([reason]);
  for (const way of told.flat().filter((piece) => typeof piece !== 'string'))
    expect(reason).toContain(`${(await answer(parseQuery(way.query), await index)).articles.length} article`);
});

function inOne(told: Told): string {
  return told.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
}

it.each([
  ['pier prism ferry', 'pier ferry'],
  ['pier cease-fire OR painted ferry', 'pier "cease fire" OR painted'],
  ['quay title:paint', 'title:paint'],
  ['title:"the pier"', '"the pier"'],
  ['pier -company person:"Orla Venn" prism', 'pier -company person:"Orla Venn"'],
  ['speaker:ketter', 'person=edmund-ketter'],
])('%s leads on to %s', async (query, way) => {
  const told = (await explain(parseQuery(query), await index)).flat();
  expect(told.flatMap((piece) => (typeof piece === 'string' ? [] : piece.query))).toEqual([way]);
});

it('says of a long query that it is long, and of words that the archive lacks only that', async () => {
  const pasted = 'the old ferry left the quay; the pier was painted by the company';
  const [reason] = await explain(parseQuery(pasted), await index);
  expect(inOne(reason ?? [])).toMatch(/Take some away, or put quotation marks around/);
  expect(await explain(parseQuery('trombone'), await index)).toEqual([]);
  expect(await suggest('trombone', await index)).toHaveLength(1);
});

it.each([
  ['ferry or pier', /only in capitals/],
  ['2024-05-16', /^date:2024-05-16 finds/],
  ['5.2024', /^date:2024-05 finds/],
  ['May 2024', /^date:2024-05 finds/],
  ['16 May 2024', /^date:2024-05-16 finds/],
  ['https://gazette.example/ferry', /address is looked for as words/],
])('%s may mean something else', (query, tip) => {
  expect(tipsFor(query).map(inOne)).toEqual([expect.stringMatching(tip)]);
});

it('has no tip where nothing else may be meant', () => {
  expect(tipsFor('ferry OR pier 2024 10:30 "or"')).toEqual([]);
});

it('looks for nearer words for a few of very many, and tells of all', async () => {
  const pasted = Array.from({ length: 3000 }, (_, at) => `ferrry${String.fromCodePoint(0x4e00 + at)}`).join(' ');
  const told = await suggest(pasted, await index);
  expect(told).toHaveLength(6000);
  expect(told.filter(({ instead }) => instead !== null)).toHaveLength(6);
});

it.each([
  ['xylophone', ['Nothing has “xylophone”.']],
  ['xylophone ferry zither xylophone', ['Nothing has “xylophone” or “zither”.']],
  [
    'ferrry xylophone person:zither',
    ['Nothing has “ferrry”. Did you mean ferry?', 'Nothing has “xylophone”.', 'No name has “zither”.'],
  ],
  ['b1 b2 b3 b4 b5 b6', ['Nothing has “b1”, “b2”, “b3”, “b4”, “b5” or “b6”.']],
  ['b1 b2 b3 b4 b5 b6 b7 b8', ['Nothing has “b1”, “b2”, “b3”, “b4”, “b5”, “b6” or 2 more words.']],
  ['x'.repeat(5000), [`Nothing has “${'x'.repeat(60)}…”.`]],
])('of %s it tells what the archive lacks, in few words', async (query, told) => {
  expect(lacking(await suggest(query, await index)).map(inOne)).toEqual(told);
});
