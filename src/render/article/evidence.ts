import type { Article } from '../../model/article.ts';
import { type Confidence, type Derivation, type Method, stateOf } from '../../model/derivation.ts';
import type { Earliest } from '../../model/finding.ts';
import { gather } from '../../model/gather.ts';
import type { Selector } from '../../model/span.ts';
import { dateInWords } from '../dates/in-words.ts';
import { FIELDS, type Field } from './fields.ts';
import { paragraphAt } from './paragraphs.ts';

/** Where a derived value was read, for the note that a reader opens. */
export interface EvidenceView {
  /** The field in words: `Headline`, `Publication date`. */
  field: string;
  /** The value in words. */
  value: string;
  method: Method;
  confidence: Confidence;
  /** One sentence: `Derived from the first sentence of the text.`, `Read from line 3 of the text.`, `Corrected in overrides.yaml, line 4.` */
  sentence: string;
  /** The words it was read from, with what stands around them; null where it was not read from the text. */
  quoted: { prefix: string; exact: string; suffix: string } | null;
  /** To the paragraph that holds the words: `#p1`; null where there is none. */
  href: string | null;
}

/** A field of an article's head as the page shows it, with its evidence where no person stated it. */
export interface Shown<T> {
  value: T;
  derived: boolean;
  /** The `id` of its evidence on the page: `evidence-title`; null where the field was stated. */
  evidence: string | null;
}

/** The evidence for one field of an article. */
export interface Evidence {
  /** Its id on the page: `evidence-published`. */
  id: string;
  /** Whether no person stated the field, so that the page must show how it was derived. */
  derived: boolean;
  view: EvidenceView;
}

/** How each field of an article that has a derivation came to its value, in the order of the page. */
export function evidenceIn(article: Article): Evidence[] {
  return gather(FIELDS, (field) => {
    const derivation = article.derivation[field.name];
    if (derivation === undefined) return [];
    const view = evidenceOf(article, field, derivation);
    return [{ id: evidenceId(field.name), derived: stateOf(derivation) === 'derived', view }];
  });
}

/** The evidence for the day before which an undated article cannot have been written. */
export function evidenceOfEarliest(article: Article, { value, confidence, evidence }: Earliest): Evidence {
  const [selector] = evidence;
  const paragraph = selector === undefined ? null : paragraphAt(article.blocks, selector.start);
  return {
    id: evidenceId('earliest'),
    derived: true,
    view: {
      field: 'Written on or after',
      value: dateInWords(value),
      method: 'implied',
      confidence,
      sentence: 'The latest past day that the text speaks of; the day of publication is not known.',
      quoted: selector === undefined ? null : quotedOf(article.text, selector),
      href: paragraph === null ? null : `#${paragraph}`,
    },
  };
}

/** The id of a field's evidence on its article's page. */
export function evidenceId(field: string): string {
  return `evidence-${SHORT_NAMES[field] ?? field.replace('.', '-')}`;
}

const SHORT_NAMES: Partial<Record<string, string>> = { authors: 'byline', 'source.name': 'source' };

function evidenceOf(article: Article, field: Field, derivation: Derivation): EvidenceView {
  const { method, confidence, selector } = derivation;
  const paragraph = selector === null ? null : paragraphAt(article.blocks, selector.start);
  return {
    field: field.label,
    value: field.valueOf(article) ?? 'none',
    method,
    confidence,
    sentence: sentenceOf(article, field, derivation, paragraph),
    quoted: selector === null ? null : quotedOf(article.text, selector),
    href: paragraph === null ? null : `#${paragraph}`,
  };
}

function sentenceOf(article: Article, { name }: Field, derivation: Derivation, paragraph: string | null): string {
  const { method, path, selector } = derivation;
  switch (method) {
    case 'override':
      return `Corrected in ${path ?? 'overrides.yaml'}${placeOf(derivation)}.`;
    case 'front-matter':
      return `Stated in the front matter${placeOf(derivation)}.`;
    case 'text':
      return `Read from ${derivation.line === null ? '' : `line ${derivation.line} of `}the text.`;
    case 'file-name':
      return `Read from the file’s name, ${(path ?? article.path).split('/').at(-1)}.`;
    case 'folder':
      return folderSentence(article, derivation);
    case 'implied':
      if (selector !== null) return `Derived from ${paragraphInWords(paragraph)}.`;
      return IMPLIED_BY[name] ?? 'Derived from the text as a whole.';
    default:
      return method satisfies never;
  }
}

const IMPLIED_BY: Partial<Record<string, string>> = {
  language: 'Recognised by the words of the text.',
  dir: 'It follows from the language.',
};

/** `, line 4 (date)` */
function placeOf({ line, key }: Derivation): string {
  return (line === null ? '' : `, line ${line}`) + (key === null ? '' : ` (${key})`);
}

/** A folder's name, or the settings of the whole content folder. */
function folderSentence(article: Article, { path, key }: Derivation): string {
  if (path === null || path === article.path) {
    return `Read from the name of the folder ${article.path.split('/').slice(0, -1).join('/')}.`;
  }
  return key === null
    ? `Read from the name of the folder ${path}.`
    : `Taken from ${path} (${key}), as nothing in the text says otherwise.`;
}

function paragraphInWords(paragraph: string | null): string {
  if (paragraph === null) return 'the text';
  if (paragraph === 'p1') return 'the first paragraph of the text';
  return paragraph.startsWith('s') ? 'a sign-off of the text' : `paragraph ${paragraph.slice(1)} of the text`;
}

/** The words with what stands around them in their own line, cut between words and not inside them; `…` stands where it is cut. */
function quotedOf(text: string, { exact, prefix, suffix, start, end }: Selector): EvidenceView['quoted'] {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const after = suffix.replace(/\n.*$/s, '');
  const [from, to] = [start - before.length, end + after.length];
  return {
    prefix: isLineEdge(text, from - 1)
      ? before
      : `…${isInsideWord(text, from) ? before.replace(/^\S+\s+/u, '') : before}`,
    exact,
    suffix: isLineEdge(text, to) ? after : `${isInsideWord(text, to) ? after.replace(/\s+\S+$/u, '') : after}…`,
  };
}

/** Whether nothing of the same line stands at an offset. */
function isLineEdge(text: string, offset: number): boolean {
  return offset < 0 || offset >= text.length || text[offset] === '\n';
}

const LETTER = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

function isInsideWord(text: string, offset: number): boolean {
  return LETTER.test(text.charAt(offset - 1)) && LETTER.test(text.charAt(offset));
}
