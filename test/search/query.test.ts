import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query/parse.ts';
import type { Query, Term } from '../../src/search/query/query.ts';

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
      const value = term.value.by === 'id' ? `=${term.value.id}` : term.value.words.join('+');
      return `${term.relation} ${term.type ?? 'any'} ${value}`;
    }
    case 'language':
      return `in ${term.tag}`;
    default:
      return `${term.kind} ${term.date ?? 'nothing'}`;
  }
}

const UNDERSTOOD: [query: string, meaning: string][] = [
  ['ferry pier', 'ferry/stem, pier/stem'],
  ['"the ferry"', 'the/exact ferry/exact'],
  ['“the ferry” «le quai» „die Brücke‟', 'the/exact ferry/exact, le/exact quai/exact, die/exact Brücke/exact'],
  ['"an open phrase', 'an/exact open/exact phrase/exact'],
  ['ferry -pier', 'ferry/stem, not pier/stem'],
  ['ferry –pier −quay', 'ferry/stem, not pier/stem, not quay/stem'],
  ['ferry NOT pier', 'ferry/stem, not pier/stem'],
  ['ferry AND pier', 'ferry/stem, pier/stem'],
  ['a ferry OR boat b', 'a/stem, ferry/stem | boat/stem, b/stem'],
  ['ferry | boat | "row boat"', 'ferry/stem | boat/stem | row/exact boat/exact'],
  ['harb*', 'harb/prefix'],
  ['"the harb*"', 'the/exact harb/prefix'],
  ['cease-fire', 'cease/stem fire/stem'],
  ['O’Brien', 'O/stem Brien/stem'],
  ['10:30', '10/stem 30/stem'],
  ['title:ferry said:"must come back"', 'title ferry/stem, said must/exact come/exact back/exact'],
  ['in:title ferry pier', 'title ferry/stem, title pier/stem'],
  ['ferry in:said', 'said ferry/stem'],
  ['person:venn speaker:"Orla Venn"', 'named person venn, speaks any Orla+Venn'],
  ['org:prism place:quay topic:floods', 'named organisation prism, named place quay, named topic floods'],
  ['publication:gazette cites:gale', 'appeared publication gazette, cited any gale'],
  ['PERSON=orla-venn speaker=organisation/prism', 'named person =orla-venn, speaks any =organisation/prism'],
  ['after:2024-05 before:2025', 'after 2024-05, before 2025'],
  ['date:2019 date:none', 'within 2019, within nothing'],
  ['lang:pt-BR', 'in pt-BR'],
  ['-person:venn', 'not named person venn'],
  ['東京', '東/stem 京/stem'],
  ['(ferry) "pier"', 'ferry/stem, pier/exact'],
  ['', ''],
  ['   ', ''],
];

const FORGIVEN: [query: string, meaning: string, remark: RegExp][] = [
  ['ferry OR', 'ferry/stem', /Nothing stands behind OR/],
  ['ferry NOT', 'ferry/stem', /Nothing stands behind NOT/],
  ['after:spring ferry', 'ferry/stem', /“spring”, which is not a date such as 2024/],
  ['before:2024-13', '', /“2024-13”, which is not a date/],
  ['date:2023-02-29', '', /“2023-02-29”, which is not a date/],
  ['lang:?', '', /not a language such as en/],
  ['colour:red', 'colour/stem red/stem', /There is no “colour:”/],
  ['person:?', '', /no name stands/],
  ['h*', 'h/stem', /too short/],
  ['fe*rry', 'fe/stem rry/stem', /only at the end of a word/],
  ['ferry &', 'ferry/stem', /holds no word/],
];

describe('a query', () => {
  it.each(UNDERSTOOD)('%s is understood without a remark', (query, meaning) => {
    expect(inShort(parseQuery(query))).toBe(meaning);
    expect(parseQuery(query).remarks).toEqual([]);
  });

  it.each(FORGIVEN)('%s is forgiven, and a remark says what was made of it', (query, meaning, remark) => {
    const parsed = parseQuery(query);
    expect(inShort(parsed)).toBe(meaning);
    expect(parsed.remarks.join(' ')).toMatch(remark);
  });
});
