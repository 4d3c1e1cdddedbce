import { Sidecar } from '../../model/sidecar.ts';
import { cardIn } from '../context.ts';
import { linksFrom } from '../links.ts';
import { ARTICLES_LINES_PATH, sidecarPath } from '../paths.ts';
import { derivedFields } from './articles-table.ts';
import type { Column, DataFile } from './file.ts';

/** The fields of a record that a line has; the others are the page's own affair, or stand in the tables. */
const FIELDS = [
  'id',
  'title',
  'subtitle',
  'authors',
  'published',
  'modified',
  'archived',
  'source',
  'dateline',
  'language',
  'dir',
  'rights',
  'access',
  'summary',
  'subjects',
  'wordCount',
  'text',
] as const satisfies readonly (keyof Sidecar)[];

/** Those that are no strings. */
const TYPES: Partial<Record<(typeof FIELDS)[number], Column['type']>> = {
  authors: 'array',
  subjects: 'array',
  published: 'object',
  modified: 'object',
  archived: 'object',
  source: 'object',
  wordCount: 'integer',
};

const OWN: readonly Column[] = [
  { name: 'derived', type: 'array', meaning: 'Which of these fields no person stated.' },
  {
    name: 'record',
    type: 'string',
    meaning: 'The whole record, relative to this file: what was found in the text, and how.',
  },
];

/** Every article with its text, a JSON object in a line (JSON Lines). */
export const TEXTS: DataFile = {
  name: 'texts',
  path: ARTICLES_LINES_PATH,
  from: 'the texts of all articles',
  mediaType: 'application/jsonl',
  holds:
    'Every article with its whole text, one JSON object in a line. The offsets in the tables count in these texts.',
  row: 'article',
  framing: 0,
  columns: [...FIELDS.map(columnOf), ...OWN],
  *linesOf(record, { archive }) {
    const { name } = cardIn(archive, record.original.path);
    const line: Record<string, unknown> = {};
    for (const field of FIELDS) line[field] = record[field];
    line.derived = derivedFields(record);
    line.record = linksFrom(ARTICLES_LINES_PATH).to(sidecarPath(name));
    yield JSON.stringify(line);
  },
};

function columnOf(name: (typeof FIELDS)[number]): Column {
  return { name, type: TYPES[name] ?? 'string', meaning: Sidecar.shape[name].description ?? '' };
}
