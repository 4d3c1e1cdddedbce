import type { NamedInArchive } from '../../model/archive.ts';
import { linksFrom } from '../links.ts';
import { hasPage } from '../names/has-page.ts';
import { NAME_TYPES } from '../names/words.ts';
import { ENTITIES_PATH, namePath, nameRecordPath } from '../paths.ts';
import type { Column, DataFile } from './file.ts';

/** What the file tells of each name: what a field means stands beside how it is made. */
const FIELDS: readonly (Column & { value: (named: NamedInArchive) => unknown })[] = [
  { name: 'id', type: 'string', meaning: 'What tells it from all other names.', value: (named) => named.id },
  {
    name: 'type',
    type: 'string',
    meaning: 'person, organisation, place or publication.',
    value: (named) => named.type,
  },
  { name: 'name', type: 'string', meaning: 'The form that most articles have.', value: (named) => named.name },
  { name: 'aliases', type: 'array', meaning: 'All other forms.', value: (named) => named.aliases },
  {
    name: 'role',
    type: 'string',
    meaning: 'What most articles call a person; null where none does.',
    value: (named) => named.role,
  },
  {
    name: 'sameAs',
    type: 'string',
    meaning: 'Its address at Wikidata, where a person stated it; else null.',
    value: (named) => named.stated?.sameAs ?? null,
  },
  {
    name: 'articles',
    type: 'integer',
    meaning: 'How many articles name it; versions of one text are one article here and below.',
    value: (named) => named.articles.length,
  },
  {
    name: 'mentions',
    type: 'integer',
    meaning: 'How often they do so; a passage that several versions have is one.',
    value: (named) => named.mentions,
  },
  {
    name: 'statements',
    type: 'integer',
    meaning: 'How many statements are given as its own; one in the same words in several versions is one.',
    value: (named) => named.spoken.said,
  },
  {
    name: 'citations',
    type: 'integer',
    meaning: 'How often articles give it as their source; of versions the earliest that does.',
    value: (named) => named.cited,
  },
  {
    name: 'appeared',
    type: 'integer',
    meaning: 'Of a publication, how many articles appeared in it.',
    value: (named) => named.appeared.length,
  },
  {
    name: 'wrote',
    type: 'integer',
    meaning: 'How many articles have it in their byline.',
    value: (named) => named.wrote.length,
  },
  {
    name: 'page',
    type: 'string',
    meaning: 'Its page, relative to this file; null where it is named only in passing.',
    value: (named) => addressOf(named, namePath),
  },
  {
    name: 'record',
    type: 'string',
    meaning: 'The record beside that page.',
    value: (named) => addressOf(named, nameRecordPath),
  },
];

/** Every name of the archive, a JSON array with an object in a line. */
export const ENTITIES: DataFile = {
  name: 'entities',
  path: ENTITIES_PATH,
  from: 'the names of the archive',
  mediaType: 'application/json',
  holds:
    'Every person, organisation, place and publication that the archive names, with how often it does so, and who wrote the articles.',
  row: 'name',
  framing: 2,
  columns: FIELDS,
  linesOf: () => [],
  *closing({ archive: { namesOfType, authors } }) {
    const names = [...new Set([...NAME_TYPES.flatMap((type) => namesOfType[type]), ...authors])];
    if (names.length === 0) return;
    yield '[';
    for (const [index, named] of names.entries()) {
      yield `${JSON.stringify(recordOf(named))}${index === names.length - 1 ? '' : ','}`;
    }
    yield ']';
  },
};

function recordOf(named: NamedInArchive): object {
  return Object.fromEntries(FIELDS.map(({ name, value }) => [name, value(named)]));
}

/** What stands at the page of a name, relative to this file; null where it has none. */
function addressOf(named: NamedInArchive, pathOf: (id: string) => string): string | null {
  return hasPage(named) ? linksFrom(ENTITIES_PATH).to(pathOf(named.id)) : null;
}
