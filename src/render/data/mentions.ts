import type { Entity } from '../../model/finding.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import type { Selector } from '../../model/span.ts';
import { atAnchor } from '../at-anchor.ts';
import { cardIn } from '../context.ts';
import { placeAt, placesOf } from '../findings/marks.ts';
import { linksFrom } from '../links.ts';
import { articlePath, MENTIONS_PATH } from '../paths.ts';
import { OF_ARTICLE, tableFile } from './table.ts';

interface Row {
  record: Sidecar;
  entity: Entity;
  mention: Selector;
  address: string;
}

/** Every mention of a name. */
export const MENTIONS_TABLE = tableFile<Row>({
  name: 'mentions',
  path: MENTIONS_PATH,
  holds:
    'Every place where a text names a person, an organisation, a place or a publication; in every version of a text.',
  row: 'mention',
  columns: [
    {
      name: 'date',
      type: 'string',
      meaning: 'When the article was published.',
      cell: ({ record }) => record.published?.value,
    },
    { name: 'entity_id', type: 'string', meaning: 'The name’s id in entities.json.', cell: ({ entity }) => entity.id },
    {
      name: 'type',
      type: 'string',
      meaning: 'person, organisation, place or publication.',
      cell: ({ entity }) => entity.type,
    },
    {
      name: 'name',
      type: 'string',
      meaning: 'The name, as the article has it in full.',
      cell: ({ entity }) => entity.name,
    },
    {
      name: 'confidence',
      type: 'string',
      meaning: 'How sure it is that it is such a name.',
      cell: ({ entity }) => entity.confidence,
    },
    { name: 'before', type: 'string', meaning: 'A few words before it.', cell: ({ mention }) => mention.prefix },
    {
      name: 'words',
      type: 'string',
      meaning: 'The name as it is written there.',
      cell: ({ mention }) => mention.exact,
    },
    { name: 'after', type: 'string', meaning: 'A few words after it.', cell: ({ mention }) => mention.suffix },
    {
      name: 'start',
      type: 'integer',
      meaning: 'Where it begins in the text, in UTF-16 units.',
      cell: ({ mention }) => mention.start,
    },
    { name: 'end', type: 'integer', meaning: 'Where it ends.', cell: ({ mention }) => mention.end },
    { name: 'article_id', type: 'string', meaning: 'The article’s id.', cell: ({ record }) => record.id },
    {
      name: 'address',
      type: 'string',
      meaning: 'The paragraph where it stands, relative to this file.',
      cell: ({ address }) => address,
    },
  ],
  keys: OF_ARTICLE,
  *rowsOf(record, { archive }) {
    const href = linksFrom(MENTIONS_PATH).to(articlePath(cardIn(archive, record.original.path).name));
    const places = placesOf(record.blocks);
    for (const entity of record.entities) {
      for (const mention of entity.mentions) {
        const anchor = placeAt(places, mention.start)?.id ?? null;
        yield { record, entity, mention, address: atAnchor(href, anchor) };
      }
    }
  },
});
