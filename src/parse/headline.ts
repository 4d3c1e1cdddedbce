import type { Language } from '../language/language.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';

/** Readers and lists take a line of this length in. */
const LONGEST = 90;
/** The lede is looked for in the first paragraphs only; what stands further on is no longer what the article says first. */
const PARAGRAPHS = 2;
const SENTENCES = 4;
/** A paragraph of a megabyte has its lede at its beginning. */
const LEDE = 4000;

export interface DerivedHeadline {
  title: string;
  /** From the first to the last word of the title. */
  span: Span;
  confidence: 'likely' | 'uncertain';
}

/**
 * A headline for a text that states none, from its lede: a whole statement of at most 90 characters, in the text's own
 * words and their order. Only its first letter may become a capital. From the first sentence it is `likely`; from a later
 * one, where the first makes no statement that is short enough, `uncertain`; null where there is none.
 */
export function deriveHeadline(text: string, body: readonly Block[], language: Language): DerivedHeadline | null {
  const sentences = ledeSentences(text, body, language);
  let later = false;
  for (const [index, sentence] of sentences.entries()) {
    const statements = language.statements(text, sentence);
    if (statements.length === 0) continue;
    const leansBack = language.leansBack(text.slice(sentence.start, sentence.end), later);
    const title = later && leansBack ? null : titleOf(text, statements);
    if (title !== null) return { ...title, confidence: index === 0 && !leansBack ? 'likely' : 'uncertain' };
    later = true;
  }
  return null;
}

/**
 * Where no statement is short enough: the words with which the text opens, cut between words, as cataloguers call a text
 * that has no title. `uncertain`; null where no paragraph has a word.
 */
export function openingWords(text: string, body: readonly Block[], language: Language): DerivedHeadline | null {
  const [sentence] = ledeSentences(text, body, language).filter(({ start, end }) =>
    /\p{L}/u.test(text.slice(start, end)),
  );
  if (sentence === undefined) return null;
  const [span] = withoutEndMarks(text, [{ start: sentence.start, end: endOfWords(text, sentence) }]);
  if (span === undefined) return null;
  const cut = /[\p{L}\p{N}]/u.test(text.slice(span.end, sentence.end));
  return { title: joined([text.slice(span.start, span.end)]) + (cut ? ' …' : ''), span, confidence: 'uncertain' };
}

/** The end of the last whole word that leaves room for the ellipsis; the middle of a word that is longer than a title. */
function endOfWords(text: string, { start, end }: Span): number {
  const most = start + LONGEST - 2;
  if (end <= start + LONGEST) return end;
  const blank = text.slice(start, most + 1).search(/\s\S*$/u);
  if (blank > 0) return start + blank;
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

/** The first sentences of the first paragraphs, without the dateline that runs into the first. */
function ledeSentences(text: string, body: readonly Block[], language: Language): Span[] {
  const paragraphs = body.filter((block) => block.type === 'paragraph').slice(0, PARAGRAPHS);
  return paragraphs
    .flatMap(({ start, end, marks }) => {
      const dateline = marks.find(({ type }) => type === 'dateline');
      const from = dateline?.end ?? start;
      return language.sentences(text, { start: from, end: Math.min(end, from + LEDE) });
    })
    .slice(0, SENTENCES);
}

/** The first of a sentence's statements, the fullest, that makes a headline. */
function titleOf(text: string, statements: readonly Span[][]): Omit<DerivedHeadline, 'confidence'> | null {
  for (const spans of statements) {
    const kept = withoutEndMarks(
      text,
      spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))),
    );
    const [first] = kept;
    const last = kept.at(-1);
    if (first === undefined || last === undefined) continue;
    const title = capitalised(joined(kept.map(({ start, end }) => text.slice(start, end))));
    if (title.length <= LONGEST && isBalanced(title)) return { title, span: { start: first.start, end: last.end } };
  }
  return null;
}

const END_MARK = /[\s.,;:。，、；–—-]/u;

/** A headline has no full stop, comma, colon or dash at its ends; a question or exclamation mark stays. */
function withoutEndMarks(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span, index) => {
    let { start, end } = span;
    while (index === 0 && start < end && END_MARK.test(text.charAt(start))) start += 1;
    while (index === spans.length - 1 && end > start && END_MARK.test(text.charAt(end - 1))) end -= 1;
    return { start, end };
  });
}

/** Pieces with one blank between them, none before a comma. */
function joined(pieces: readonly string[]): string {
  return pieces.join(' ').replace(/\s+/gu, ' ').replaceAll(' ,', ',').trim();
}

/** "iPhone sales …" stays as it is. */
function capitalised(title: string): string {
  const [found = '', marks = '', letter = ''] = /^(\P{L}*)(\p{Ll})(?!\p{L}*\p{Lu})/u.exec(title) ?? [];
  return found === '' || /\p{N}/u.test(marks) ? title : marks + letter.toUpperCase() + title.slice(found.length);
}

const PAIRS = ['“”', '«»', '()', '[]'];

/** Whether every quotation mark and bracket has its other half. */
function isBalanced(title: string): boolean {
  if ((title.split('"').length - 1) % 2 === 1) return false;
  if (title.includes('„')) return count(title, '„') === count(title, '“') + count(title, '”');
  if (/(?<!\p{L})[‘'](?=\p{L})/u.test(title) && !/[\p{L}\p{P}\p{N}][’'](?!\p{L})/u.test(title)) return false;
  return PAIRS.every((pair) => count(title, pair.charAt(0)) === count(title, pair.charAt(1)));
}

function count(words: string, mark: string): number {
  return words.split(mark).length - 1;
}
