import { withoutType } from '../../model/id.ts';
import { partOf } from '../parts/directory.ts';
import { type NameRecord, readArticles } from '../parts/names.ts';
import type { NameWanted, Query, SubjectType, Term } from '../query/query.ts';
import { fold } from '../words/fold.ts';
import { foldedWordsIn } from '../words/words.ts';
import type { Index } from './parts.ts';

/** The articles to which a name that is wanted is what is wanted of it. */
export async function articlesOfName(
  { relation, type, value }: Extract<Term, { kind: 'name' }>,
  index: Index,
): Promise<number[]> {
  const records = await recordsMeant({ type, value }, index);
  return records.flatMap(({ articles }) => readArticles(articles[relation]));
}

/** The names of the archive that are meant by one that is wanted, whatever they are to articles. */
export async function recordsMeant(
  { type, value }: Pick<Extract<Term, { kind: 'name' }>, 'type' | 'value'>,
  index: Index,
): Promise<NameRecord[]> {
  return (await recordsFor(value, index)).filter((record) => isOfType(record, type) && isMeant(record, value));
}

/** More names than these are not looked for in the texts. */
const MOST_SHOWN = 12;

/** How texts call those whom a query asks for by name, so that results show where they stand. */
export async function namesAskedFor({ conditions }: Query, index: Index): Promise<string[]> {
  const asked = conditions.flat().flatMap(({ not, term }) => (not || term.kind !== 'name' ? [] : [term]));
  const records = await Promise.all(
    asked.map((term) => (term.relation === 'appeared' ? [] : recordsMeant(term, index))),
  );
  const names = records.flat().flatMap(({ names }) => names.map((name) => foldedWordsIn(name).join(' ')));
  return [...new Set(names)].filter((name) => name !== '').slice(0, MOST_SHOWN);
}

async function recordsFor(value: NameWanted, { directory, names }: Index): Promise<NameRecord[]> {
  const key = value.by === 'id' ? `=${withoutType(value.id)}` : fold(value.words[0] ?? '');
  if (directory.names.length === 0) return [];
  const first = partOf(directory.names, key);
  if (value.by === 'id' || !value.open || value.words.length > 1) return (await names(first)).get(key) ?? [];
  const records = new Map<string, NameRecord>();
  for (let part = first; part < directory.names.length; part += 1) {
    if ((directory.names[part] ?? '') > key && !directory.names[part]?.startsWith(key)) break;
    for (const [word, group] of await names(part))
      if (word.startsWith(key)) for (const record of group) records.set(record.id, record);
  }
  return [...records.values()];
}

export function isOfType({ id }: NameRecord, type: SubjectType | null): boolean {
  return type === null ? !id.startsWith('topic/') : id.startsWith(`${type}/`);
}

/** By its id, or since one of its names has the words in a row. */
function isMeant({ id, names }: NameRecord, value: NameWanted): boolean {
  if (value.by === 'id') return !value.id.includes('/') || value.id === id;
  const wanted = value.words.map((word, index) => ({
    word: fold(word),
    isOpen: value.open && index === value.words.length - 1,
  }));
  const inverted = [...wanted.slice(value.beforeComma), ...wanted.slice(0, value.beforeComma)];
  return names.some((name) => {
    const words = foldedWordsIn(name);
    return hasInARow(words, wanted) || (value.beforeComma > 0 && hasInARow(words, inverted));
  });
}

function hasInARow(words: readonly string[], wanted: readonly { word: string; isOpen: boolean }[]): boolean {
  return words.some((_, at) =>
    wanted.every(({ word, isOpen }, index) => {
      const own = words[at + index];
      return isOpen ? own?.startsWith(word) === true : own === word;
    }),
  );
}
