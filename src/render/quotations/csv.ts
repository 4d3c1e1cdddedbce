import type { Archive } from '../../model/archive.ts';
import type { Entry } from '../../model/entry.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { csvLine, UTF8_MARK } from '../csv.ts';
import { type QuotationExcerpt, quotationsIn } from '../excerpts.ts';
import { linksFrom } from '../links.ts';
import { articlePath, QUOTES_PATH } from '../paths.ts';
import type { Roll } from '../roll.ts';

const COLUMNS = [
  'date',
  'speaker',
  'speaker_as_written',
  'role',
  'verb',
  'kind',
  'words',
  'confidence',
  'article',
  'address',
];

const HEAD = `${UTF8_MARK}${csvLine(COLUMNS)}`;

/** The table of all quotations (RFC 4180); the first article that has any brings the names of the columns. */
export const QUOTES_TABLE: Roll = {
  path: QUOTES_PATH,
  from: 'the table of all quotations',
  linesOf: tableLines,
};

function* tableLines({ article, findings }: Entry, { archive }: Pick<RenderContext, 'archive'>): Generator<string> {
  const before = archive.statements.before.get(article.path);
  if (before === undefined) return;
  if (before.all === 0) yield HEAD;
  for (const quotation of quotationsIn(article, findings)) yield lineOf(quotation, archive);
}

function lineOf(quotation: QuotationExcerpt, archive: Archive): string {
  const { path, type, words, verb, role, confidence, speaker, speakerText, anchor } = quotation;
  const { name, title, published } = cardIn(archive, path);
  const href = linksFrom(QUOTES_PATH).to(articlePath(name));
  return csvLine([
    published?.value,
    speaker === null ? null : archive.names.get(speaker)?.name,
    speakerText,
    role,
    verb,
    type,
    words,
    confidence,
    title,
    anchor === null ? href : `${href}#${anchor}`,
  ]);
}
