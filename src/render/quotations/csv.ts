import type { Archive } from '../../model/archive.ts';
import type { Entry } from '../../model/entry.ts';
import { cardIn, type RenderContext } from '../context.ts';
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

/** The mark before the first line tells spreadsheets that the table is in UTF-8. */
const HEAD = `\uFEFF${COLUMNS.join(',')}\r`;

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
  const cells = [
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
  ];
  return `${cells.map((cell) => cellOf(cell ?? '')).join(',')}\r`;
}

/**
 * A cell whose text a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection"). Lines end in
 * cells as they do between them.
 */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u.test(text) ? `'${text}` : text;
  const line = harmless.replace(/[\r\n]+/gu, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
