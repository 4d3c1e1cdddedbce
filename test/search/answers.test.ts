import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer/answer.ts';
import { contextsOf } from '../../src/search/answer/contexts.ts';
import { type Bar, bars, plainFacets, subjectFacets } from '../../src/search/answer/facets.ts';
import { isOneEditAway, suggest } from '../../src/search/answer/suggest.ts';
import { between } from '../../src/search/query/conditions.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import { indexOf, searchable } from './indexed.ts';

const callEverything = (id: string) => [id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')];

/** The names of the articles that a query finds, the best first. */
async function found(query: string, articles: readonly Searchable[]): Promise<string[]> {
  const index = await indexOf(articles, callEverything);
  const { articles: numbers, scores } = await answer(parseQuery(query), index);
  const ranked = Array.from(numbers, (number, place) => ({ number, score: scores[place] ?? 0 }));
  return ranked.sort((a, b) => b.score - a.score).map(({ number }) => articles[number]?.name ?? '');
}

describe('the order of answers', () => {
  const filler = 'Nobody on the quay remembers a quieter week than this one was.';
  const articles = [
    searchable(`${filler} The ferry came. ${filler}`, { name: 'once', title: 'A quiet week' }),
    searchable(`The ferry came, and the ferry went. ${filler}`, { name: 'often', title: 'Another week' }),
    searchable(filler, { name: 'headline', title: 'The ferry' }),
    searchable(filler, { name: 'without', title: 'Nothing' }),
  ];

  it('sets an article first that has the word in its headline or more often', async () => {
    expect(await found('ferry', articles)).toEqual(['headline', 'often', 'once']);
  });

  it('lets a rare word weigh more than a frequent one', async () => {
    expect((await found('ferry OR quay OR nothing', articles))[0]).toBe('without');
  });
});

describe('words of one stem', () => {
  const articles = [
    searchable('The ceasefires held.', { name: 'en' }),
    searchable('Die Verhandlungen dauern.', { name: 'de', language: 'de-AT' }),
    searchable('Пороми знову ходять.', { name: 'uk', language: 'uk' }),
    searchable('Café Zürich, Łódź.', { name: 'accents', language: null }),
    searchable('Новый паром ходит.', { name: 'ru', language: 'ru' }),
    searchable('The constructor calls toString, valueOf, hasOwnProperty and __proto__.', { name: 'objects' }),
    searchable('The O’Briens of Hawaiʻi read the Qurʾan and the townʼs paper.', { name: 'apostrophes' }),
    searchable('Новий обʼєкт.', { name: 'об’єкт', language: 'uk' }),
    searchable('They co\u00adope\u00adrate; the light\u200bhouse shines.', { name: 'unseen' }),
  ];
  it.each([
    ['ceasefire', 'en'],
    ['Verhandlung', 'de'],
    ['"Verhandlung"', undefined],
    ['пороми', 'uk'],
    ['cafe', 'accents'],
    ['zurich', 'accents'],
    ['LODZ', 'accents'],
    ['нового', 'ru'],
    ['cooperate', 'unseen'],
    ['constructor toString valueOf hasOwnProperty __proto__', 'objects'],
    ...["'", '’', 'ʼ', 'ʻ', 'ʾ', 'ʿ', '′', '＇', '`', '´'].flatMap((apostrophe): [string, string][] => [
      [`O${apostrophe}Brien Hawai${apostrophe}i "Qur${apostrophe}an" town${apostrophe}s`, 'apostrophes'],
      [`об${apostrophe}єкт`, 'об’єкт'],
    ]),
    ['"lighthouse"', 'unseen'],
  ])('%s finds %s', async (query, name) => {
    expect((await found(query, articles))[0]).toBe(name);
  });
});

describe('places of what was found', () => {
  const article = searchable(
    'The old ferry left the quay in the morning, long before anybody in the town had got up to look at it leave.\n“The ferry must come back,” said the mayor of the town.',
    { title: 'Ferry away' },
  );
  const shown = { ...article, publication: null };
  const marked = async (query: string) => {
    const { languages } = await indexOf([article], callEverything);
    const { title, contexts } = contextsOf(shown, parseQuery(query), languages);
    const line = (stretches: { text: string; found: boolean }[]) =>
      stretches.map(({ text, found: is }) => (is ? `[${text}]` : text)).join('');
    return [
      line(title),
      ...contexts.map(
        ({ anchor, before, behind, stretches }) =>
          `${anchor}${before ? ' …' : ''} ${line(stretches)}${behind ? ' …' : ''}`,
      ),
    ];
  };

  it.each([
    [
      'harbour-master’s boat ida the',
      'The harbour-master’s boat, the “Ida”, lay at the quay.',
      '[The] [harbour-master’s] [boat], [the] “[Ida]”, lay at [the] quay.',
    ],
    [
      'tow*',
      'Ask town-inquiries@tow.example, towards tow/town.',
      'Ask [town]-inquiries@[tow].example, [towards] [tow]/[town].',
    ],
    ['cease fire', 'A cease-fire, and a ceasefire.', 'A [cease]-[fire], and a ceasefire.'],
    ['cease-fire', 'A cease‑fire; they cease fire.', 'A [cease‑fire]; they [cease] [fire].'],
    [
      '"venn said the ferry"',
      '“Venn said; the ferry,” Venn said. The ferry!',
      '“[Venn] [said]; [the] [ferry],” [Venn] [said]. [The] [ferry]!',
    ],
    ["town's O’Brien", 'The townʼs O′Brien', 'The [townʼs] [O′Brien]'],
    ['об’єкт', 'Новий обʼєкт.', 'Новий [обʼєкт].'],
    ['東京', '東京の港は、東京・港区で東、京。', '[東京]の港は、[東京]・港区で[東]、[京]。'],
    ['港', '東京港の港港区', '東京[港]の[港][港]区'],
    ['東京港 京港区', '東京港区', '[東京港区]'],
  ])('marks as one for %s only what touches or is joined, and was asked for as one', async (query, text, marked) => {
    const own = searchable(text, { title: 'Boat' });
    const { languages } = await indexOf([own], callEverything);
    const [context] = contextsOf({ ...own, publication: null }, parseQuery(query), languages).contexts;
    expect(context?.stretches.map(({ text: words, found: is }) => (is ? `[${words}]` : words)).join('')).toBe(marked);
  });

  it.each<[string, string[]]>([
    [
      'ferry',
      [
        '[Ferry] away',
        'p1 The old [ferry] left the quay in the morning, long before anybody …',
        'p2 “The [ferry] must come back,” said the mayor of the town.',
      ],
    ],
    ['said:ferry', ['Ferry away', 'p2 “The [ferry] must come back,” said the mayor of the town.']],
    ['title:ferry', ['[Ferry] away']],
    [
      '"got up"',
      ['Ferry away', 'p1 … the morning, long before anybody in the town had [got] [up] to look at it leave.'],
    ],
    [
      'ferry -quay town*',
      [
        '[Ferry] away',
        'p1 The old [ferry] left the quay in the morning, long before anybody …',
        'p1 … quay in the morning, long before anybody in the [town] had got up to look at it leave.',
        'p2 “The [ferry] must come back,” said the mayor of the [town].',
      ],
    ],
    ['before:2030', ['Ferry away']],
  ])('%s', async (query, lines) => {
    expect(await marked(query)).toEqual(lines);
  });
});

describe('a word that no article has', () => {
  const articles = [
    searchable('The harbour and the harbours. The harpoon. A café, a port in 2018. Very, ferry, merry, fern.'),
    searchable('The harbour, the ferry; very merry.'),
    searchable('Very merry.'),
  ];
  it.each([
    ['harbuor', 'harbour'],
    ['harbou', 'harbour'],
    ['harbourr', 'harbour'],
    ['barbour', 'harbour'],
    ['zzzz', null],
    ['cofe', 'café'],
    ['fery', 'ferry'],
    ['por', null],
    ['2019', null],
  ])('%s: did you mean %s', async (word, instead) => {
    const index = await indexOf(articles, callEverything);
    expect(await suggest(word, index)).toEqual([{ word, isName: false, instead, query: instead }]);
  });

  it('is set right where it stands, and nowhere else', async () => {
    const index = await indexOf(articles, callEverything);
    const [suggestion] = await suggest('title:"harbours" OR harbou after:2019', index);
    expect(suggestion?.query).toBe('title:"harbours" OR harbour after:2019');
  });

  it('is set right in names too', async () => {
    const venn = { id: 'person/orla-venn', label: 'Orla Venn', speaks: true, cited: false };
    const index = await indexOf([searchable('x', { names: [venn] })], () => ['Orla Venn']);
    expect(await suggest('person:Vemn speaker:"Orla Venn" org:venn', index)).toEqual([
      { word: 'Vemn', isName: true, instead: 'Venn', query: 'person:Venn speaker:"Orla Venn" org:venn' },
    ]);
  });

  it('is told to be in no name where only a topic has it and any name is asked for', async () => {
    const topic = { id: 'topic/old-bridge', label: 'Old bridge', speaks: false, cited: false };
    const index = await indexOf([searchable('x', { names: [topic] })], () => ['Old bridge']);
    expect(await suggest('topic:bridge', index)).toEqual([]);
    expect(await suggest('speaker:bridge', index)).toEqual([
      { word: 'bridge', isName: true, instead: null, query: null },
    ]);
  });

  it('is set right in names whose first letter is mistaken, in whatever part of the index they stand', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const labels = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}borough Vennling`)));
    const names = [...labels.filter((label) => !label.startsWith('w')), 'Orla Hartwick'].map((label) => ({
      id: `person/${label}`,
      label,
      speaks: false,
      cited: false,
    }));
    const index = await indexOf([searchable('x', { names })], (id) => [id.slice('person/'.length)]);
    expect(index.directory.names.length).toBeGreaterThan(3);
    expect(await suggest('person:Wartwick', index)).toEqual([
      { word: 'Wartwick', isName: true, instead: 'Hartwick', query: 'person:Hartwick' },
    ]);
  });

  it('is the same word where umlauts are written as two letters, on either side, however short it is', async () => {
    const texts = ['Das Öl für die Öfen von Übergrößen', 'Die Oefen, die Strassenkoeter'];
    const index = await indexOf(
      texts.map((text) => searchable(text, { language: 'de' })),
      callEverything,
    );
    const instead = async (word: string) => (await suggest(word, index)).map((suggestion) => suggestion.instead);
    expect(await instead('oel')).toEqual(['öl']);
    expect(await instead('Uebergroessen')).toEqual(['übergrößen']);
    expect(await instead('Straßenköter')).toEqual(['strassenkoeter']);
    expect(await instead('die')).toEqual([]);
    expect(await instead('von oe')).toEqual([null]);
  });

  it('is not said of words that some article has, or that none must have', async () => {
    const index = await indexOf(articles, callEverything);
    expect(await suggest('harbour -zzzz NOT yyyy', index)).toEqual([]);
  });

  it.each([
    ['ab', 'ba', true],
    ['ab', 'ab', false],
    ['ab', 'abcd', false],
    ['abcd', 'abdc', true],
    ['abcd', 'badc', false],
    ['a', '', true],
    ['abc', 'axcb', false],
  ])('%s and %s are one edit apart: %s', (one, other, apart) => {
    expect([isOneEditAway(one, other), isOneEditAway(other, one)]).toEqual([apart, apart]);
  });
});

describe('whom the articles found name', () => {
  it('is counted article by article', async () => {
    const name = (id: string, speaks = false) => ({ id, label: id, speaks, cited: !speaks });
    const articles = [
      searchable('x', { names: [name('person/a', true), name('place/b')], topics: [{ id: 'topic/t', label: 't' }] }),
      searchable('x', { names: [name('person/a'), name('person/c', true)], authors: [{ id: 'person/d', label: 'd' }] }),
      searchable('x', { names: [name('person/c')] }),
    ];
    const { named, speakers, authors, cited } = await subjectFacets(
      Int32Array.of(0, 1),
      await indexOf(articles, callEverything),
    );
    const counts = (facets: { id: string; count: number }[]) => facets.map(({ id, count }) => `${id} ${count}`);
    expect(counts(named)).toEqual(['person/a 2', 'person/c 1', 'place/b 1', 'topic/t 1']);
    expect(counts(speakers)).toEqual(['person/a 1', 'person/c 1']);
    expect(counts(authors)).toEqual(['person/d 1']);
    expect(counts(cited)).toEqual(['person/a 1', 'place/b 1']);
  });
});

describe('how the articles found lie in time', () => {
  it.each([
    [['2013-05-16', '2013-05', '2013-12'], '2013-05 2, 2013-12 1', 12],
    [['2013-05-16', '2013'], '2013 2', 1],
    [['1985', '2013-12', '2024-01-02'], '1985 1, 2013 1, 2024 1', 40],
    [['1853', '1859-12-31', '1860', '2024-05'], '1853–1859 2, 1860–1869 1, 2020–2024 1', 18],
    [['0999', '1000-05', '2024'], '0999 1, 1000–1099 1, 2000–2024 1', 12],
  ])('of %j is told in bars that are not too many: %s', async (dates, told, count) => {
    const articles = [...dates.map((date) => searchable('ferry', { date })), searchable('ferry')];
    const index = await indexOf(articles, callEverything);
    const { bars: all, undated } = bars(Int32Array.from(articles.keys()), await index.columns());
    const inShort = ({ first, last, count }: Bar) => `${first}${first === last ? '' : `–${last}`} ${count}`;
    expect(
      all
        .filter((bar) => bar.count > 0)
        .map(inShort)
        .join(', '),
    ).toBe(told);
    expect(all).toHaveLength(count);
    expect(undated).toBe(1);
    for (const { first, last, count } of all)
      expect(await found(`ferry ${between(first, last)}`, articles)).toHaveLength(count);
  });
});

describe('the languages of the articles found', () => {
  it('are counted as their conditions find them, by their names', async () => {
    const articles = [
      searchable('ferry'),
      searchable('ferry'),
      searchable('ferry', { language: 'en-GB', languageInWords: 'English (GB)' }),
    ];
    const index = await indexOf(articles, callEverything);
    const { languages } = plainFacets(Int32Array.of(0, 1, 2), await index.columns());
    expect(languages.map(({ label, count }) => `${label} ${count}`)).toEqual(['English 2', 'English (GB) 1']);
    for (const { id, count } of languages) expect(await found(`lang=${id}`, articles)).toHaveLength(count);
    expect(await found('lang:en', articles)).toHaveLength(3);
  });
});

describe('an article of two megabytes', () => {
  it('is found by its last words, as a phrase too, and they are shown in their sentence', async () => {
    const line = 'Nobody on the quay remembers a quieter week than this one was, and nobody minds.';
    const long = searchable(`${`${line}\n`.repeat(2_000_000 / line.length)}The lantern of the pilot boat went out.`, {
      name: 'long',
    });
    expect(long.passages.reduce((length, { text }) => length + text.length, 0)).toBeGreaterThan(1_900_000);
    const articles = [long, searchable('The pilot boat had no lantern.', { name: 'short' })];
    expect(await found('"lantern of the pilot boat"', articles)).toEqual(['long']);
    expect((await found('lantern', articles)).toSorted()).toEqual(['long', 'short']);
    const index = await indexOf(articles, callEverything);
    const { contexts } = contextsOf({ ...long, publication: null }, parseQuery('lantern'), index.languages);
    expect(contexts.map(({ stretches }) => stretches.map(({ text }) => text).join(''))).toEqual([
      'The lantern of the pilot boat went out.',
    ]);
  });
});

describe('an archive without articles', () => {
  it('has an index that finds nothing', async () => {
    const index = await indexOf([], callEverything);
    for (const query of ['ferry', 'fer*', 'person:venn', '-ferry', 'after:2020'])
      expect((await answer(parseQuery(query), index)).articles).toHaveLength(0);
    expect(await suggest('ferry', index)).toEqual([{ word: 'ferry', isName: false, instead: null, query: null }]);
  });
});
