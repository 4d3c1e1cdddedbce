import { withoutType } from '../../model/id.ts';
import {
  encodeNames,
  type NameGroup,
  type NameRecord,
  RELATIONS,
  type Relation,
  writeArticles,
} from '../parts/names.ts';
import type { Searchable } from '../searchable.ts';
import { foldedWordsIn } from '../words/words.ts';
import { portions } from './portions.ts';
import { openRows, ROW_WIDTH } from './rows.ts';

/** The names and topics of the archive, with the articles to which they are something. */
export interface NameLists {
  add: (article: number, searchable: Searchable) => void;
  /** In parts of about equal size, each with its first key; `namesOf` tells how an id is called, best name first. */
  parts: (namesOf: (id: string) => string[]) => Generator<{ first: string; part: Uint8Array }>;
}

const PART_BYTES = 24_000;

export function openNameLists(): NameLists {
  const numbers = new Map<string, number>();
  const rows = openRows();
  const note = (id: string, relation: Relation, article: number) => {
    const number = numbers.get(id) ?? numbers.size;
    if (number === numbers.size) numbers.set(id, number);
    rows.add(number, article, RELATIONS.indexOf(relation));
  };
  return {
    add(article, { names, authors, topics, publication }) {
      for (const { id, speaks, cited } of names) {
        note(id, 'named', article);
        if (speaks) note(id, 'speaks', article);
        if (cited) note(id, 'cited', article);
      }
      for (const { id } of authors) note(id, 'wrote', article);
      for (const { id } of topics) note(id, 'named', article);
      if (publication !== null) note(publication.id, 'appeared', article);
    },
    *parts(namesOf) {
      const sorted = rows.take(numbers.size);
      const records = [...numbers]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, number]): NameRecord => ({ id, names: namesOf(id), articles: articlesOf(sorted(number)) }));
      for (const part of portions(groupsOf(records), sizeOf, PART_BYTES)) {
        yield { first: part[0]?.key ?? '', part: encodeNames(part) };
      }
    },
  };
}

/** The articles to which a name is something, by what it is to them. */
function articlesOf(rows: Int32Array): NameRecord['articles'] {
  const lists = RELATIONS.map((): number[] => []);
  for (let row = 0; row < rows.length; row += ROW_WIDTH) lists[rows[row + 1] ?? 0]?.push(rows[row] ?? 0);
  const written = RELATIONS.map((relation, place) => [relation, writeArticles(lists[place] ?? [])]);
  return Object.fromEntries(written) as NameRecord['articles'];
}

/** Names by the words that lead to them. */
function groupsOf(records: readonly NameRecord[]): NameGroup[] {
  const groups = new Map<string, NameRecord[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return [...groups.keys()].sort().map((key) => ({ key, names: groups.get(key) ?? [] }));
}

function keysOf({ id, names }: NameRecord): Set<string> {
  return new Set([`=${withoutType(id)}`, ...names.flatMap(foldedWordsIn)]);
}

function sizeOf({ names }: NameGroup): number {
  return names.reduce((sum, record) => sum + sizeOfRecord(record), 0);
}

function sizeOfRecord({ id, names, articles }: NameRecord): number {
  return id.length + names.join('').length + RELATIONS.reduce((sum, relation) => sum + articles[relation].length, 0);
}
