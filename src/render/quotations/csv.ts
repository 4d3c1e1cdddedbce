import type { Archive } from '../../model/archive.ts';
import type { Entry } from '../../model/entry.ts';
import type { Page } from '../../model/page.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { type QuotationExcerpt, quotationsIn } from '../excerpts.ts';
import { linksFrom } from '../links.ts';
import { articlePath, QUOTES_PATH } from '../paths.ts';

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

/**
 * The lines of the table of all quotations that an article adds, each without its line feed (RFC 4180); the first article
 * that has any brings the names of the columns.
 */
export function* tableLines(
  { article, findings }: Entry,
  { archive }: Pick<RenderContext, 'archive'>,
): Generator<string> {
  const before = archive.statements.before.get(article.path);
  if (before === undefined) return;
  if (before.all === 0) yield HEAD;
  for (const quotation of quotationsIn(article, findings)) yield lineOf(quotation, archive);
}

/** The table of all quotations, which may be too large for the memory; none where nobody is quoted. */
export function* quotesTable(content: Page['content']): Generator<Page> {
  if (content !== '') yield { path: QUOTES_PATH, content, from: 'the table of all quotations' };
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
