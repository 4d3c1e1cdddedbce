import type { NamedInArchive } from '../../model/archive.ts';
import type { NameType } from '../../model/finding.ts';
import type { RenderContext } from '../context.ts';
import { type Index, type IndexPage, indexPages } from '../lists/indexes.ts';
import type { Placed } from '../placed.ts';
import { byAppearance, byCount, byWritten, columnsOf, nameRow } from './rows.ts';
import { NAME_TYPES, TYPE_WORDS } from './words.ts';

/** The indexes of people, organisations, places, publications and authors; none where there are none. */
export function* nameIndexes(context: RenderContext): Generator<Placed<IndexPage>> {
  for (const type of NAME_TYPES) yield* indexPages(indexOf(type, context), context);
  yield* indexPages(indexOfAuthors(context), context);
}

function indexOfAuthors({ archive }: RenderContext): Index<NamedInArchive> {
  const { authors } = archive;
  return {
    type: 'author',
    heading: 'Authors',
    noun: 'name',
    known: 'as the bylines of the articles have them',
    fromAToZ: authors,
    byCount: { label: 'Most articles first', items: byWritten(authors) },
    columns: columnsOf('author'),
    rowOf: (named, links) => nameRow(named, links, archive, 'author'),
  };
}

function indexOf(type: NameType, { archive }: RenderContext): Index<NamedInArchive> {
  const names = archive.namesOfType[type];
  return {
    type,
    heading: TYPE_WORDS[type].many,
    noun: 'name',
    known:
      type === 'publication'
        ? 'in which the articles appeared or which they name'
        : 'as a program read them in the articles',
    fromAToZ: names,
    byCount:
      type === 'publication'
        ? { label: 'Most articles first', items: byAppearance(names) }
        : { label: 'Most named first', items: byCount(names) },
    columns: columnsOf(type),
    rowOf: (named, links) => nameRow(named, links, archive),
  };
}
