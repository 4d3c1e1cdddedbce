import type { Quote } from '../../model/finding.ts';
import { partsOf } from '../../model/quoted.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { atAnchor } from '../at-anchor.ts';
import { cardIn } from '../context.ts';
import { type QuotationExcerpt, quotationsIn } from '../excerpts.ts';
import { linksFrom } from '../links.ts';
import { articlePath, QUOTES_PATH } from '../paths.ts';
import { OF_ARTICLE, tableFile } from './table.ts';

interface Row {
  record: Sidecar;
  quote: Quote;
  excerpt: QuotationExcerpt;
  speaker: string | null;
  address: string;
}

/** Every quotation of the archive. */
export const QUOTES_TABLE = tableFile<Row>({
  name: 'quotes',
  path: QUOTES_PATH,
  holds:
    'Everything that the texts give as somebody’s words, with the speaker where the text leaves no doubt; in every version of a text.',
  row: 'quotation',
  columns: [
    {
      name: 'date',
      type: 'string',
      meaning: 'When the article was published.',
      cell: ({ record }) => record.published?.value,
    },
    {
      name: 'speaker',
      type: 'string',
      meaning: 'Who speaks, as the archive names them; empty where nobody can tell.',
      cell: ({ speaker }) => speaker,
    },
    {
      name: 'speaker_as_written',
      type: 'string',
      meaning: 'What the text calls them there.',
      cell: ({ excerpt }) => excerpt.speakerText,
    },
    { name: 'role', type: 'string', meaning: 'What the text says that they are.', cell: ({ excerpt }) => excerpt.role },
    {
      name: 'verb',
      type: 'string',
      meaning: 'The verb that gives the words as theirs.',
      cell: ({ excerpt }) => excerpt.verb,
    },
    {
      name: 'kind',
      type: 'string',
      meaning:
        'direct: between quotation marks; partial: a few words of a sentence; indirect: told in other words, perhaps with the partial ones that follow it.',
      cell: ({ excerpt }) => excerpt.type,
    },
    {
      name: 'words',
      type: 'string',
      meaning: 'What is said, with its quotation marks.',
      cell: ({ excerpt }) => excerpt.words,
    },
    {
      name: 'confidence',
      type: 'string',
      meaning: 'How sure the speaker is: stated, certain, likely or uncertain.',
      cell: ({ excerpt }) => excerpt.confidence,
    },
    { name: 'article', type: 'string', meaning: 'The headline of the article.', cell: ({ record }) => record.title },
    {
      name: 'address',
      type: 'string',
      meaning: 'Where it stands, relative to this file.',
      cell: ({ address }) => address,
    },
    { name: 'article_id', type: 'string', meaning: 'The article’s id.', cell: ({ record }) => record.id },
    {
      name: 'speaker_id',
      type: 'string',
      meaning: 'The speaker’s id in entities.json.',
      cell: ({ excerpt }) => excerpt.speaker,
    },
    {
      name: 'start',
      type: 'integer',
      meaning: 'Where the words begin in the text, in UTF-16 units.',
      cell: ({ quote }) => quote.selector.start,
    },
    { name: 'end', type: 'integer', meaning: 'Where they end.', cell: ({ quote }) => quote.selector.end },
  ],
  keys: OF_ARTICLE,
  *rowsOf(record, { archive }) {
    const { path } = record.original;
    const href = linksFrom(QUOTES_PATH).to(articlePath(cardIn(archive, path).name));
    const quotes = record.quotes.flatMap((quote) => [quote, ...partsOf(quote)]);
    const excerpts = quotationsIn({ path, blocks: record.blocks, language: record.language }, { quotes });
    for (const [index, quote] of quotes.entries()) {
      const excerpt = excerpts[index];
      if (excerpt === undefined) continue;
      const speaker = excerpt.speaker === null ? null : (archive.names.get(excerpt.speaker)?.name ?? null);
      yield { record, quote, excerpt, speaker, address: atAnchor(href, excerpt.anchor) };
    }
  },
});
