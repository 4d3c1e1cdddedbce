import { withoutType } from '../../model/id.ts';
import {
  encodeNames,
  type NameGroup,
  type NameRecord,
  openArticles,
  RELATIONS,
  type Relation,
} from '../parts/names.ts';
import type { Searchable } from '../searchable.ts';
import { foldedWordsIn } from '../words/words.ts';
import { portions } from './portions.ts';

/** The names and topics of the archive, with the articles to which they are something. */
export interface NameLists {
  add: (article: number, searchable: Searchable) => void;
  /** In parts of about equal size, each with its first key; `namesOf` tells how an id is called, best name first. */
  parts: (namesOf: (id: string) => string[]) => Generator<{ first: string; part: Uint8Array }>;
}

const PART_BYTES = 24_000;

export function openNameLists(): NameLists {
  const lists = new Map<string, Record<Relation, ReturnType<typeof openArticles>>>();
  const note = (id: string, relation: Relation, article: number) => {
    let list = lists.get(id);
    if (list === undefined) {
      list = { named: openArticles(), speaks: openArticles(), cited: openArticles(), appeared: openArticles() };
      lists.set(id, list);
    }
    list[relation].note(article);
  };
  return {
    add(article, { names, topics, publication }) {
      for (const { id, speaks, cited } of names) {
        note(id, 'named', article);
        if (speaks) note(id, 'speaks', article);
        if (cited) note(id, 'cited', article);
      }
      for (const { id } of topics) note(id, 'named', article);
      if (publication !== null) note(publication.id, 'appeared', article);
    },
    *parts(namesOf) {
      const records = [...lists.keys()].sort().map((id): NameRecord => {
        const taken = RELATIONS.map((relation) => [relation, lists.get(id)?.[relation].take()]);
        return { id, names: namesOf(id), articles: Object.fromEntries(taken) as NameRecord['articles'] };
      });
      for (const part of portions(groupsOf(records), sizeOf, PART_BYTES)) {
        yield { first: part[0]?.key ?? '', part: encodeNames(part) };
      }
    },
  };
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
