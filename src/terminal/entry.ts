import { languageOf } from '../language/index.ts';
import { bodyBlocks, countWords, leavesOf } from '../model/body.ts';
import type { Derivation } from '../model/derivation.ts';
import type { Entry } from '../model/entry.ts';
import { findingLines } from './findings.ts';
import type { Style } from './style.ts';

/** An entry as a person reads it: each field with its value and how it came to it, the findings, then what was doubtful. */
export function entryLines({ article, findings, original }: Entry, style: Style): string[] {
  const body = bodyBlocks(article.blocks);
  const rows: Row[] = [...fieldsOf(article)].map(([field, value]) => ({
    label: field,
    value,
    evidence: article.derivation[field] === undefined ? null : evidenceOf(article.derivation[field]),
  }));
  const label = Math.max(...rows.map((row) => row.label.length), 8) + 2;
  return [
    style.strong(original.path),
    `${original.bytes} bytes, ${original.encoding}, sha256 ${original.sha256}`,
    '',
    ...rows.flatMap((row) => rowLines(row, label, style)),
    '',
    `${[...leavesOf(body)].length} blocks, ${countWords(article)} words in the body`,
    ...(languageOf(article.language).names === null ? ['', NO_WORDS] : []),
    ...findingLines(findings, style),
    ...(article.problems.length === 0 ? [] : ['']),
    ...article.problems.map(
      ({ severity, line, message, cure }) =>
        `${style.severity(severity)}: ${line === null ? '' : `line ${line}: `}${message} ${style.faint(cure)}`,
    ),
  ];
}

const NO_WORDS =
  'The words of this language are not known: only its marks and figures are read, and no names or speakers.';

interface Row {
  label: string;
  value: string;
  evidence: string | null;
}

function rowLines({ label, value, evidence }: Row, width: number, style: Style): string[] {
  const first = `${style.faint(label.padEnd(width))}${value}`;
  return evidence === null ? [first] : [first, `${' '.repeat(width)}${style.faint(evidence)}`];
}

/** The fields that have a value, in the order of the page, under the names that their derivations have. */
function* fieldsOf(article: Entry['article']): Generator<[string, string]> {
  const { source, visibility } = article;
  const values: [string, string | null][] = [
    ['title', article.title],
    ['subtitle', article.subtitle],
    ['authors', article.authors.map(({ name }) => name).join('; ')],
    ['published', article.published?.value ?? 'undated'],
    ['modified', article.modified?.value ?? null],
    ['archived', article.archived?.value ?? null],
    ...Object.entries(source).map(([part, value]): [string, string | null] => [`source.${part}`, value]),
    ['dateline', article.dateline],
    ['language', article.language],
    ['rights', article.rights],
    ['summary', article.summary],
    ['subjects', article.subjects.map(({ name }) => name).join('; ')],
    ['notes', article.notes.join('; ')],
    ['slug', article.slug],
    ['aliases', article.aliases.join('; ')],
    ['image', article.image],
    ['access', article.access === 'full' ? null : article.access],
    ['indexing', article.indexing ? null : 'off'],
    ['visibility', visibilityInWords(visibility)],
    ...Object.entries(article.extra).map(([key, value]): [string, string] => [`extra.${key}`, JSON.stringify(value)]),
  ];
  for (const [field, value] of values) if (value !== null && value !== '') yield [field, value];
}

function visibilityInWords(visibility: Entry['article']['visibility']): string | null {
  switch (visibility.kind) {
    case 'public':
      return null;
    case 'withheld':
      return `withheld: ${visibility.reason}`;
    case 'embargo':
      return `withheld until ${visibility.until}`;
    default:
      return visibility satisfies never;
  }
}

/** `text, certain: "By Jane Roe"`, `front-matter, stated: a.md:3 date` */
function evidenceOf({ method, confidence, selector, path, line, key }: Derivation): string {
  const place = path === null ? '' : [line === null ? path : `${path}:${line}`, key].filter(Boolean).join(' ');
  const words = selector === null ? place : JSON.stringify(selector.exact);
  return `${method}, ${confidence}${words === '' ? '' : `: ${words}`}`;
}
