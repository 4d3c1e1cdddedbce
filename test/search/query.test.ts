import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesAskedFor, picksIn, withCondition, withoutAnyOf } from '../../src/search/query/conditions.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import type { NameWanted, Query, Term, Told } from '../../src/search/query/query.ts';
import { type Unfinished, unfinished } from '../../src/search/query/unfinished.ts';

/** A query in short: conditions between commas, alternatives between bars. */
function inShort({ conditions }: Query): string {
  return conditions
    .map((condition) => condition.map(({ not, term }) => (not ? 'not ' : '') + termInShort(term)).join(' | '))
    .join(', ');
}

function termInShort(term: Term): string {
  switch (term.kind) {
    case 'words':
      return `${term.zone === 'anywhere' ? '' : `${term.zone} `}${term.words.map(({ word, by }) => `${word}/${by}`).join(' ')}`;
    case 'name': {
      const value = nameInShort(term.value);
      return `${term.relation} ${term.type ?? 'any'} ${value}`;
    }
    case 'language':
      return `in ${term.exactly ? 'exactly ' : ''}${term.tag}`;
    default:
      return `${term.kind} ${term.date ?? 'nothing'}`;
  }
}

function nameInShort(value: NameWanted): string {
  if (value.by === 'id') return `=${value.id}`;
  const words = value.words.map((word, at) => (at + 1 === value.beforeComma ? `${word},` : word));
  return `${words.join('+')}${value.open ? '*' : ''}`;
}

const UNDERSTOOD: [query: string, meaning: string][] = [
  ['ferry pier', 'ferry/stem, pier/stem'],
  ['"the ferry"', 'the/exact ferry/exact'],
  ['“the ferry” «le quai» „die Brücke‟', 'the/exact ferry/exact, le/exact quai/exact, die/exact Brücke/exact'],
  ['ferry -pier', 'ferry/stem, not pier/stem'],
  ['ferry –pier −quay', 'ferry/stem, not pier/stem, not quay/stem'],
  ['ferry NOT pier', 'ferry/stem, not pier/stem'],
  ['ferry AND pier', 'ferry/stem, pier/stem'],
  ['a ferry OR boat b', 'a/stem, ferry/stem | boat/stem, b/stem'],
  ['ferry | boat | "row boat"', 'ferry/stem | boat/stem | row/exact boat/exact'],
  ['harb*', 'harb/prefix'],
  ['"the harb*"', 'the/exact harb/prefix'],
  ['cease-fire', 'cease/stem fire/stem'],
  ...Array.from("'’‘‛ʹʻʼʽʾʿˮꞋꞌ′‵＇`´", (apostrophe): [string, string] => [`O${apostrophe}Brien`, 'O/stem Brien/stem']),
  ['ʻOumuamua об‘єкт*', 'Oumuamua/stem, об/stem єкт/prefix'],
  ['10:30', '10/stem 30/stem'],
  ['title:ferry said:"must come back"', 'title ferry/stem, said must/exact come/exact back/exact'],
  ['in:title ferry pier', 'title ferry/stem, title pier/stem'],
  ['ferry in:said', 'said ferry/stem'],
  ['person:venn speaker:"Orla Venn"', 'named person venn, speaks any Orla+Venn'],
  [
    'person:"Venn, Orla Jane" person:"Venn," person:"a, b, c"',
    'named person Venn,+Orla+Jane, named person Venn,, named person a+b+c',
  ],
  ['author:venn by:"Orla Venn" author=orla-venn', 'wrote any venn, wrote any Orla+Venn, wrote any =orla-venn'],
  ['org:prism place:quay topic:floods', 'named organisation prism, named place quay, named topic floods'],
  ['publication:gazette cites:gale', 'appeared publication gazette, cited any gale'],
  ['PERSON=orla-venn speaker=organisation/prism', 'named person =orla-venn, speaks any =organisation/prism'],
  ['after:2024-05 before:2025', 'after 2024-05, before 2025'],
  ['date:2019 date:none', 'within 2019, within nothing'],
  ['lang:pt-BR', 'in pt-BR'],
  ['lang=en', 'in exactly en'],
  ['lang:German', 'in German'],
  ['after:2024-5 before:2025/03', 'after 2024-05, before 2025-03'],
  ['after:3/2024 before:05.2025', 'after 2024-03, before 2025-05'],
  ['date:16.5.2024 date:16/5/2024 date:5/16/2024', 'within 2024-05-16, within 2024-05-16, within 2024-05-16'],
  [
    'date:"3rd May 2024" after:1st of June 2024 before:December 22nd, 2024',
    'within 2024-05-03, after 2024-06-01, before 2024-12-22',
  ],
  ['date:"May 2024" date:"16 May 2024" date:"Sept. 3, 2024"', 'within 2024-05, within 2024-05-16, within 2024-09-03'],
  ['after:May 2024 ferry', 'after 2024-05, ferry/stem'],
  ['since:16 May 2024 ferry', 'after 2024-05-16, ferry/stem'],
  ['topic:May 2024', 'named topic May, 2024/stem'],
  ['ｆｅｒｒｙ person：venn after:２０２４', 'ferry/stem, named person venn, after 2024'],
  ['ferry && pier || quay & boat', 'ferry/stem, pier/stem | quay/stem, boat/stem'],
  ['+ferry pier? — quay;', 'ferry/stem, pier/stem, quay/stem'],
  ['https://gazette.example/ferry?x=1', 'https/stem gazette/stem example/stem ferry/stem x/stem 1/stem'],
  ['person:jan*', 'named person jan*'],
  ['co\u00adoperate', 'co\u00adoperate/stem'],
  ['-person:venn', 'not named person venn'],
  ['colour : red', 'colour/stem, red/stem'],
  ['subtitle : red', 'subtitle/stem, red/stem'],
  ['ferry:', 'ferry/stem'],
  ['東京', '東/stem 京/stem'],
  ['the constructor toString', 'the/stem, constructor/stem, toString/stem'],
  ['valueOf OR hasOwnProperty', 'valueOf/stem | hasOwnProperty/stem'],
  ['__proto__', 'proto/stem'],
  ['', ''],
  ['   ', ''],
];

const FORGIVEN: [query: string, meaning: string, remark: RegExp][] = [
  ['"', '', /stands no word/],
  ['OR', '', /Nothing that could be looked for stands before OR,/],
  ['"an open phrase', 'an/exact open/exact phrase/exact', /“an open phrase” is never closed/],
  ['(ferry OR boat) "pier"', 'ferry/stem | boat/stem, pier/exact', /Brackets group nothing/],
  ['OR ferry', 'ferry/stem', /Nothing that could be looked for stands before OR,/],
  ['in:foo ferry', 'ferry/stem', /“in:foo” is neither in:title nor in:said/],
  ['person:', '', /Nothing stands behind “person:”/],
  ['speaker: venn ferry', 'speaks any venn, ferry/stem', /“speaker: venn” was read without the blanks/],
  ['ferry -speaker : "Orla Venn"', 'ferry/stem, not speaks any Orla+Venn', /“-speaker : "Orla Venn"” was read without/],
  ['person = orla-venn', 'named person =orla-venn', /beside its “=”/],
  ['after: May 2024 ferry', 'after 2024-05, ferry/stem', /“after: May 2024” was read without/],
  ['in: title ferry', 'title ferry/stem', /“in: title” was read without/],
  ['speaker: person:venn', 'named person venn', /Nothing stands behind “speaker:”/],
  ['date:2019-2021', '', /All from one year to another: after:2019 before:2022\.$/],
  ['date:2019..2021', '', /after:2019 before:2022\.$/],
  [`"${'the ferry '.repeat(50)}`, Array(50).fill('the/exact ferry/exact').join(' '), /^.{60,140}$/],
  ['lang:e ferry', 'ferry/stem', /“e”, which is not a language such as en/],
  ['x=5', 'x/stem 5/stem', /There is no “x=”/],
  ['ferry OR', 'ferry/stem', /Nothing that could be looked for stands behind OR,/],
  ['ferry NOT', 'ferry/stem', /Nothing that could be looked for stands behind NOT,/],
  ['after:spring ferry', 'ferry/stem', /“spring”, which is not a date such as 2024/],
  ['before:2024-13', '', /“2024-13”, which is not a date/],
  ['date:2023-02-29', '', /“2023-02-29”, which is not a date/],
  ['lang:?', '', /not a language such as en/],
  ['colour:red', 'colour/stem red/stem', /There is no “colour:”, so its words were looked for\.$/],
  ['speakr:Korr', 'speakr/stem Korr/stem', /There is no “speakr:”.* Did you mean speaker:\?$/],
  ['Plaec:Kern', 'Plaec/stem Kern/stem', /Did you mean place:\?$/],
  ['person:?', '', /no name stands/],
  ['h*', 'h/stem', /too short/],
  ['fe*rry', 'fe/stem rry/stem', /only at the end of a word, so “fe\*rry” was looked for as “fe rry”/],
  ['fe?rry', 'fe/stem rry/stem', /only at the end of a word, so “fe\?rry” was looked for as “fe rry”/],
  ['ferry &', 'ferry/stem', /Nothing that could be looked for stands behind AND,/],
  ['ferry 🚢', 'ferry/stem', /“🚢” holds no word/],
  ['""', '', /Between the quotation marks stands no word/],
  ['?', '', /“\?” holds no word/],
  ['— …', '', /“— …” holds no word/],
  ['date:3/4/2024 ferry', 'ferry/stem', /“3\/4\/2024”, which is not a date/],
  ['ferry - pier', 'ferry/stem, pier/stem', /minus that stands alone/],
  ['author : venn', 'wrote any venn', /“author : venn” was read without the blanks beside its “:”/],
  ['‘the ferry’', 'the/stem, ferry/stem', /Single quotation marks mean nothing/],
  ["'the ferry'", 'the/stem, ferry/stem', /Single quotation marks mean nothing/],
  ['ferry NEAR/5 pier', 'ferry/stem, pier/stem', /“NEAR\/5” asks for nothing here/],
  ['person=""', '', /no name stands/],
  ['🚢 🚢', '', /holds no word/],
];

/** A remark as it reads. */
function inOne(remark: string | Told): string {
  return [remark]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.words))
    .join('');
}

describe('a query', () => {
  it.each([
    ['ferry -speakr:Korr pier', 'speaker:', 'ferry -speaker:Korr pier'],
    ['titel:ferry', 'title:', 'title:ferry'],
    ['ferry date:2019-2021 pier', 'after:2019 before:2022', 'ferry after:2019 before:2022 pier'],
  ])('%s leads to what may be meant', (query, words, meant) => {
    const ways = parseQuery(query)
      .remarks.flat()
      .filter((piece) => typeof piece !== 'string');
    expect(ways).toEqual([{ words, query: meant }]);
  });

  it.each(UNDERSTOOD)('%s is understood without a remark', (query, meaning) => {
    expect(inShort(parseQuery(query))).toBe(meaning);
    expect(parseQuery(query).remarks).toEqual([]);
  });

  it.each(FORGIVEN)('%s is forgiven, and a remark says what was made of it', (query, meaning, remark) => {
    const parsed = parseQuery(query);
    expect(inShort(parsed)).toBe(meaning);
    expect(parsed.remarks.map(inOne)).toEqual([expect.stringMatching(remark)]);
  });

  it.each<[string, string, string[]]>([
    ['bridge NOT after:spring', 'bridge/stem', ['behind NOT']],
    ['bridge NOT after:spring org=prism', 'bridge/stem, named organisation =prism', ['behind NOT']],
    ['bridge OR after:spring ferry', 'bridge/stem, ferry/stem', ['behind OR']],
    ['bridge OR NOT after:spring ferry', 'bridge/stem, ferry/stem', ['behind OR', 'behind NOT']],
    ['bridge after:spring OR ferry', 'bridge/stem, ferry/stem', ['before OR']],
    ['after:spring OR ferry', 'ferry/stem', ['before OR']],
    ['bridge OR after:spring OR ferry', 'bridge/stem | ferry/stem', ['behind OR']],
    ['bridge NOT person:? ferry', 'bridge/stem, ferry/stem', ['behind NOT']],
    ['bridge OR 🚢 ferry', 'bridge/stem, ferry/stem', ['behind OR']],
    ['bridge NOT in:foo ferry', 'bridge/stem, ferry/stem', ['behind NOT']],
    ['bridge NOT in:title ferry', 'title bridge/stem, title ferry/stem', ['behind NOT']],
    ['bridge OR in:title OR ferry', 'title bridge/stem | title ferry/stem', ['behind OR']],
    ['in:title OR ferry', 'title ferry/stem', ['before OR']],
    ['bridge OR ( ferry )', 'bridge/stem | ferry/stem', []],
    ['bridge NOT — ferry', 'bridge/stem, not ferry/stem', []],
  ])('%s loses with what is left out what would have joined it, and nothing else', (query, meaning, lost) => {
    const parsed = parseQuery(query);
    expect(inShort(parsed)).toBe(meaning);
    const told = parsed.remarks.flatMap(
      (remark) => /stands ((?:before|behind) [A-Z]+), so/.exec(inOne(remark))?.[1] ?? [],
    );
    expect(told).toEqual(lost);
  });
});

describe('a query that is still being typed', () => {
  it.each<[string, string, Unfinished['last']]>([
    ['ferry har', 'ferry/stem, har/stem | har/prefix', 'completed'],
    ['ferry har ', 'ferry/stem, har/stem', 'as it is'],
    ['ferry OR har', 'ferry/stem | har/stem | har/prefix', 'completed'],
    ['title:har', 'title har/stem | title har/prefix', 'completed'],
    ['"the har', 'the/exact har/prefix', 'completed'],
    ['"the h', 'the/exact', 'left out'],
    ['person:"Orla V', 'named person Orla', 'left out'],
    ['"the harbour"', 'the/exact harbour/exact', 'as it is'],
    ['ferry ha', 'ferry/stem', 'left out'],
    ['cease-fir', 'cease/stem fir/stem | cease/stem fir/prefix', 'completed'],
    ['ferry cease-f', 'ferry/stem, cease/stem', 'left out'],
    ['ferry Hawaiʻi', 'ferry/stem, Hawai/stem', 'left out'],
    ['title:O', '', 'left out'],
    ['東京', '東/stem 京/stem', 'as it is'],
    ['ferry -harb', 'ferry/stem', 'left out'],
    ['ferry NOT har', 'ferry/stem', 'left out'],
    ['ferry OR NOT har', 'ferry/stem', 'left out'],
    ['ferry NOT har ', 'ferry/stem, not har/stem', 'as it is'],
    ['ferry OR', 'ferry/stem', 'left out'],
    ['ferry OR -', 'ferry/stem', 'as it is'],
    ['ferry NOT (har', 'ferry/stem', 'left out'],
    ['ferry NOT ( har', 'ferry/stem', 'left out'],
    ['ferry person:', 'ferry/stem', 'left out'],
    ['ferry person: ', 'ferry/stem', 'as it is'],
    ['ferry person: orl', 'ferry/stem, named person orl*', 'completed'],
    ['speaker : ve', '', 'left out'],
    ['person:orl', 'named person orl*', 'completed'],
    ['after:2024', 'after 2024', 'as it is'],
    ['', '', 'as it is'],
  ])('%s finds what begins so', (typed, meaning, last) => {
    const reading = unfinished(typed);
    expect(inShort(parseQuery(reading.query))).toBe(meaning);
    expect(reading.last).toBe(last);
    if (last === 'as it is') expect(reading.query).toBe(typed);
  });
});

describe('a query with one more condition', () => {
  it.each([
    ['ferry', 'ferry/stem, within 2019'],
    ['"an open phrase', 'an/exact open/exact phrase/exact, within 2019'],
    ['ferry OR', 'ferry/stem, within 2019'],
    ['ferry NOT ', 'ferry/stem, within 2019'],
    ['ferry OR NOT', 'ferry/stem, within 2019'],
    ['', 'within 2019'],
  ])('%s keeps both apart', (query, meaning) => {
    expect(inShort(parseQuery(withCondition(query, 'date:2019')))).toBe(meaning);
  });

  it('is met by all that it finds, however the query was written', () => {
    const piece = fc.constantFrom(
      ...'ferry OR NOT AND & -pier "the "the" after:spring person: person:? in:title in:foo NEAR/5 🚢 — ( ) - date:none'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const { conditions } = parseQuery(withCondition(pieces.join(' '), 'org=prism'));
        expect(inShort({ conditions: conditions.slice(-1), remarks: [] })).toBe('named organisation =prism');
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  it.each([
    ['ferry lang=en', 'ferry lang=en'],
    ['ferry -lang=en', 'ferry lang=en'],
    ['lang=en  pier', 'pier lang=en'],
    ['lang=de ferry', 'lang=de ferry lang=en'],
    ['lang=de OR lang=en', 'lang=de OR lang=en lang=en'],
    ['NOT lang=en', 'NOT lang=en lang=en'],
    ['lang=en', 'lang=en'],
    ['"lang=en"', '"lang=en" lang=en'],
  ])('%s has it once, in place of the same and of its opposite', (query, narrowed) => {
    expect(withCondition(query, 'lang=en')).toBe(narrowed);
    expect(withCondition(query, '-lang=en')).toBe(narrowed.replace(/lang=en$/, '-lang=en'));
  });

  it.each([
    ['after:2013 ferry', 'after:2014', 'ferry after:2014'],
    ['ferry after:2013 before:2016', 'date:2014', 'ferry date:2014'],
    ['ferry after:2013 before:2016', 'after:2014 before:2016', 'ferry after:2014 before:2016'],
    ['since:2013-06 ferry', 'date:2013', 'ferry after:2013-06 before:2014'],
    ['ferry before:"16 May 2013"', 'after:2012 before:2014', 'ferry after:2012 before:2013-05-16'],
    ['ferry after:1850 before:1860', 'date:1855', 'ferry date:1855'],
    ['ferry date:2013', 'date:2013-12', 'ferry date:2013-12'],
    ['ferry date:2013-12-31', 'date:2013-12', 'ferry date:2013-12-31'],
    ['ferry date:2013-12-31', 'date:2013', 'ferry date:2013-12-31'],
    ['date:2018 ferry', 'date:2019', 'ferry date:2019'],
    ['date:2018 ferry', 'date:none', 'ferry date:none'],
    ['date:none ferry', 'date:2018', 'ferry date:2018'],
    ['after:spring ferry', 'date:2018', 'after:spring ferry date:2018'],
    ['date:2018 OR date:2019', 'date:2019', 'date:2018 OR date:2019 date:2019'],
    ['-date:2018 NOT date:2017', 'after:2016', '-date:2018 NOT date:2017 after:2016'],
  ])('%s has with %s one range of dates, within its own: %s', (query, condition, narrowed) => {
    expect(withCondition(query, condition)).toBe(narrowed);
  });

  it.each([
    ['ferry lang=en', 'lang=en', 'ferry'],
    ['-lang=en ferry', 'lang=en', 'ferry'],
    ['after:2013 ferry before:2015', 'after:2013 before:2015', 'ferry'],
    ['ferry OR lang=en', 'lang=en', 'ferry OR lang=en'],
    ['ferry OR ( lang=en )', 'lang=en', 'ferry OR ( lang=en )'],
  ])('%s is without %s as before: %s', (query, condition, before) => {
    expect(withoutAnyOf(query, condition)).toBe(before);
  });

  it('tells what it asks for and against, and the dates, but for what is joined', () => {
    const query = 'ferry −org=prism after:"May 2013" lang=en before:2015 -date:2014 date:2012 OR NOT place=quay';
    expect([...picksIn(query)]).toEqual([
      ['ferry', 'for'],
      ['org=prism', 'against'],
      ['after:"May 2013"', 'for'],
      ['lang=en', 'for'],
      ['before:2015', 'for'],
      ['date:2014', 'against'],
    ]);
    expect(datesAskedFor(query)).toBe('after:"May 2013" before:2015');
  });
});
