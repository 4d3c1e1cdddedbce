import type { Language, Statement } from '../language/language.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isPersonName } from './head/byline.ts';

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

/** A clause of fewer characters says too little to stand for its sentence. */
const SHORTEST_CLAUSE = 40;
/** A first sentence of fewer words ("Not any more.") opens nothing. */
const FEWEST_WORDS = 4;

/**
 * A headline for a text that states none, from its lede: a whole statement of at most 90 characters, in the text's own
 * words and their order. Only its first letter may become a capital. `likely` where it is the first sentence's and leaves
 * out nothing that qualifies it. Else `uncertain`: less of the first sentence, or its first clause with an ellipsis, or a
 * later sentence that can stand alone; null where there is none.
 */
export function deriveHeadline(text: string, body: readonly Block[], language: Language): DerivedHeadline | null {
  const sentences = ledeSentences(text, body, language);
  const first = sentences.findIndex((sentence) => language.statements(text, sentence).length > 0);
  const lede = sentences[first];
  if (lede === undefined) return null;
  // What could not be read before it is the lede, and this is a later sentence, unless it was a caption or the like.
  if (sentences.slice(0, first).some(({ start, end }) => end - start > LONGEST)) {
    return laterStatement(text, sentences.slice(first), language);
  }
  const leansBack = language.leansBack(text.slice(lede.start, lede.end), false);
  const title = titleOf(text, language.statements(text, lede));
  if (title !== null) {
    const { full, ...headline } = title;
    return { ...headline, confidence: full && first === 0 && !leansBack ? 'likely' : 'uncertain' };
  }
  return firstClause(text, lede, language) ?? laterStatement(text, sentences.slice(first + 1), language);
}

/** The longest whole clause with which a sentence opens, and an ellipsis for the rest. */
function firstClause(text: string, sentence: Span, language: Language): DerivedHeadline | null {
  const ends = language
    .clauseEnds(text, sentence)
    .filter((end) => end - sentence.start >= SHORTEST_CLAUSE && end - sentence.start <= LONGEST - 2);
  for (const end of ends.reverse()) {
    const title = titleOf(text, [{ spans: [{ start: sentence.start, end }], full: false }]);
    if (title !== null) return { title: `${title.title} …`, span: title.span, confidence: 'uncertain' };
  }
  return null;
}

function laterStatement(text: string, sentences: readonly Span[], language: Language): DerivedHeadline | null {
  for (const sentence of sentences) {
    if (language.leansBack(text.slice(sentence.start, sentence.end), true)) continue;
    const title = titleOf(text, language.statements(text, sentence));
    if (title !== null) return { title: title.title, span: title.span, confidence: 'uncertain' };
  }
  return null;
}

/**
 * Where no statement is short enough: the words with which the text opens, cut between words, as cataloguers call a text
 * that has no title. `uncertain`; null where no paragraph has a word.
 */
export function openingWords(text: string, body: readonly Block[], language: Language): DerivedHeadline | null {
  const worded = ledeSentences(text, body, language).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  const sentence = worded.find(({ start, end }) => hasWords(text.slice(start, end))) ?? worded[0];
  if (sentence === undefined) return null;
  const end = withoutLooseWords(text, sentence, endOfWords(text, sentence), language);
  const [span] = withoutEndMarks(text, [{ start: sentence.start, end }]);
  if (span === undefined) return null;
  const cut = /[\p{L}\p{N}]/u.test(text.slice(span.end, sentence.end));
  return { title: onOneLine(text.slice(span.start, span.end)) + (cut ? ' …' : ''), span, confidence: 'uncertain' };
}

function hasWords(words: string): boolean {
  return words.length >= LONGEST / 2 || words.split(/\s+/u).length >= FEWEST_WORDS;
}

/** No title breaks off behind "the" or "of the". */
function withoutLooseWords(text: string, { start, end }: Span, from: number, { head }: Language): number {
  if (from === end) return from;
  let last = from;
  while (last > start) {
    const [found = '', word = ''] = /\s+(\S+)\s*$/u.exec(text.slice(Math.max(start, last - LONGEST), last)) ?? [];
    if (found === '' || !head.smallWords.has(word.toLowerCase())) break;
    last -= found.length;
  }
  return last;
}

/** The end of the last whole word that leaves room for the ellipsis; the middle of a word that is longer than a title. */
function endOfWords(text: string, { start, end }: Span): number {
  const most = start + LONGEST - 2;
  if (end <= start + LONGEST) return end;
  const blank = text.slice(start, most + 1).search(/\s\S*$/u);
  if (blank > 0) return start + blank;
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

/** The first sentences of the first paragraphs, without the dateline that runs into the first, and without a writer's name. */
function ledeSentences(text: string, body: readonly Block[], language: Language): Span[] {
  const all = body.filter((block) => block.type === 'paragraph');
  const named = all.findIndex(({ start, end }) => !isName(text.slice(start, Math.min(end, start + LONGEST)), language));
  return all
    .slice(Math.max(named, 0), Math.max(named, 0) + PARAGRAPHS)
    .flatMap(({ start, end, marks }) => {
      const dateline = marks.find(({ type }) => type === 'dateline');
      const from = dateline?.end ?? start;
      return linesOf(text, { start: from, end: Math.min(end, from + LEDE) });
    })
    .flatMap((line) => language.sentences(text, line))
    .slice(0, SENTENCES);
}

/** "Jane Roe", "By Jane Roe": a line that names the writer and no more. */
function isName(words: string, language: Language): boolean {
  const opener = language.head.bylineOpeners.find((by) => words.toLowerCase().startsWith(`${by} `)) ?? '';
  return isPersonName(words.slice(opener.length).trim(), language);
}

/** The lines of a paragraph: a line end that is left in a text is meant, and no sentence runs over it. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n', SENTENCES)) {
    if (line.trim() !== '') lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

/** The first of a sentence's statements, the fullest, that makes a headline. */
function titleOf(
  text: string,
  statements: readonly Statement[],
): (Omit<DerivedHeadline, 'confidence'> & { full: boolean }) | null {
  for (const { spans, full } of statements) {
    const kept = withoutEndMarks(
      text,
      spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end))),
    );
    const [first] = kept;
    const last = kept.at(-1);
    if (first === undefined || last === undefined) continue;
    const title = capitalised(joined(kept.map(({ start, end }) => text.slice(start, end))));
    if (title.length <= LONGEST && isBalanced(title)) {
      return { title, span: { start: first.start, end: last.end }, full };
    }
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
  return onOneLine(pieces.join(' ')).replaceAll(' ,', ',');
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
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
