import { stateOf } from '../../model/derivation.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { cardIn } from '../context.ts';
import { linksFrom } from '../links.ts';
import { ARTICLES_TABLE_PATH, articlePath, sidecarPath } from '../paths.ts';
import { tableFile } from './table.ts';

/** One line for each article: what it is, and what is derived of that; its text stands in other files. */
export const ARTICLES_TABLE = tableFile<{ record: Sidecar; page: string; file: string }>({
  name: 'articles',
  path: ARTICLES_TABLE_PATH,
  holds: 'Every article without its text: headline, date, byline, where it appeared, and how much was found in it.',
  row: 'article',
  columns: [
    {
      name: 'id',
      type: 'string',
      meaning: 'What tells it from all others of the archive.',
      cell: ({ record }) => record.id,
    },
    { name: 'title', type: 'string', meaning: 'The headline.', cell: ({ record }) => record.title },
    { name: 'subtitle', type: 'string', meaning: 'The sub-headline.', cell: ({ record }) => record.subtitle },
    {
      name: 'published',
      type: 'string',
      meaning: 'The date of publication, ISO 8601, no more exact than it was stated; empty where nothing states it.',
      cell: ({ record }) => record.published?.value,
    },
    {
      name: 'authors',
      type: 'string',
      meaning: 'Whom the byline names, parted by semicolons.',
      cell: ({ record }) => record.authors.map(({ name }) => name).join('; '),
    },
    { name: 'publication', type: 'string', meaning: 'Where it appeared.', cell: ({ record }) => record.source.name },
    { name: 'section', type: 'string', meaning: 'In which section.', cell: ({ record }) => record.source.section },
    {
      name: 'original_address',
      type: 'string',
      meaning: 'Its address on the web.',
      cell: ({ record }) => record.source.url,
    },
    { name: 'language', type: 'string', meaning: 'BCP 47.', cell: ({ record }) => record.language },
    {
      name: 'topics',
      type: 'string',
      meaning: 'Topics that a person stated, parted by semicolons.',
      cell: ({ record }) => record.subjects.map(({ name }) => name).join('; '),
    },
    {
      name: 'derived',
      type: 'string',
      meaning: 'Which of its fields no person stated, as the record names them, parted by semicolons.',
      cell: ({ record }) => derivedFields(record).join('; '),
    },
    {
      name: 'access',
      type: 'string',
      meaning: 'How much of its text the archive shows: full, excerpt, or metadata, which is nothing of it.',
      cell: ({ record }) => record.access,
    },
    { name: 'words', type: 'integer', meaning: 'How many words its body has.', cell: ({ record }) => record.wordCount },
    {
      name: 'quotations',
      type: 'integer',
      meaning: 'How many rows it has in quotes.csv.',
      cell: ({ record }) => record.quotes.reduce((sum, { quoted }) => sum + 1 + quoted.length, 0),
    },
    {
      name: 'mentions',
      type: 'integer',
      meaning: 'How many rows it has in mentions.csv.',
      cell: ({ record }) => record.entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
    },
    {
      name: 'copies',
      type: 'integer',
      meaning: 'How many other articles share most of its text; of very many the first hundred.',
      cell: ({ record }) => record.duplicates.length,
    },
    { name: 'page', type: 'string', meaning: 'Its page, relative to this file.', cell: ({ page }) => page },
    { name: 'record', type: 'string', meaning: 'Its record, relative to this file.', cell: ({ file }) => file },
    {
      name: 'seed',
      type: 'string',
      meaning: 'The file of text that it was made from.',
      cell: ({ record }) => record.original.path,
    },
    {
      name: 'sha256',
      type: 'string',
      meaning: 'The fingerprint of that file.',
      cell: ({ record }) => record.original.sha256,
    },
  ],
  keys: { primaryKey: 'id' },
  *rowsOf(record, { archive }) {
    const { name } = cardIn(archive, record.original.path);
    const links = linksFrom(ARTICLES_TABLE_PATH);
    yield { record, page: links.to(articlePath(name)), file: links.to(sidecarPath(name)) };
  },
});

/** The fields of a record that have a value which no person stated, as the record names them. */
export function derivedFields({ derivation }: Sidecar): string[] {
  return Object.keys(derivation).filter((field) => stateOf(derivation[field]) === 'derived');
}
