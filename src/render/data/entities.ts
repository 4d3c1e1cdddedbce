import type { NamedInArchive } from '../../model/archive.ts';
import { linksFrom } from '../links.ts';
import { hasPage } from '../names/has-page.ts';
import { NAME_TYPES } from '../names/words.ts';
import { ENTITIES_PATH, namePath, nameRecordPath } from '../paths.ts';
import type { DataFile } from './file.ts';

/** Every name of the archive, a JSON array with an object in a line. */
export const ENTITIES: DataFile = {
  name: 'entities',
  path: ENTITIES_PATH,
  from: 'the names of the archive',
  mediaType: 'application/json',
  holds: 'Every person, organisation, place and publication that the archive names, with how often it does so.',
  row: 'name',
  framing: 2,
  columns: [
    { name: 'id', type: 'string', meaning: 'What tells it from all other names.' },
    { name: 'type', type: 'string', meaning: 'person, organisation, place or publication.' },
    { name: 'name', type: 'string', meaning: 'The form that most articles have.' },
    { name: 'aliases', type: 'array', meaning: 'All other forms.' },
    { name: 'role', type: 'string', meaning: 'What most articles call a person; null where none does.' },
    { name: 'sameAs', type: 'string', meaning: 'Its address at Wikidata, where a person stated it; else null.' },
    {
      name: 'articles',
      type: 'integer',
      meaning: 'How many articles name it; of versions of one text all are counted.',
    },
    { name: 'mentions', type: 'integer', meaning: 'How often they do so.' },
    { name: 'statements', type: 'integer', meaning: 'How many statements are given as its own.' },
    { name: 'citations', type: 'integer', meaning: 'How often articles give it as their source.' },
    { name: 'appeared', type: 'integer', meaning: 'Of a publication, how many articles appeared in it.' },
    {
      name: 'page',
      type: 'string',
      meaning: 'Its page, relative to this file; null where it is named only in passing.',
    },
    { name: 'record', type: 'string', meaning: 'The record beside that page.' },
  ],
  linesOf: () => [],
  *closing({ archive: { namesOfType } }) {
    const names = NAME_TYPES.flatMap((type) => namesOfType[type]);
    if (names.length === 0) return;
    yield '[';
    for (const [index, named] of names.entries()) {
      yield `${JSON.stringify(recordOf(named))}${index === names.length - 1 ? '' : ','}`;
    }
    yield ']';
  },
};

function recordOf(named: NamedInArchive): object {
  const links = linksFrom(ENTITIES_PATH);
  const shown = hasPage(named);
  return {
    id: named.id,
    type: named.type,
    name: named.name,
    aliases: named.aliases,
    role: named.role,
    sameAs: named.stated?.sameAs ?? null,
    articles: named.articles.length,
    mentions: named.mentions,
    statements: named.spoken.said,
    citations: named.cited,
    appeared: named.appeared.length,
    page: shown ? links.to(namePath(named.id)) : null,
    record: shown ? links.to(nameRecordPath(named.id)) : null,
  };
}
