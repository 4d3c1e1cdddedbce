import type { StatedDate } from '../../model/article.ts';
import type { Block, HeadRole } from '../../model/block.ts';
import type { Confidence } from '../../model/derivation.ts';
import { type Span, selectorOf } from '../../model/span.ts';
import type { Claim, ClaimedField, ClaimedFields } from '../claim.ts';

/** A line of the first blocks of a text, without the blanks around it. */
export interface Line extends Span {
  words: string;
  /** The level of the heading that it is; null for a line of a paragraph. */
  level: number | null;
}

/** A line (or several) that states something: the span of the words, what they are, and what they claim. */
export interface Statement extends Span {
  role: HeadRole;
  claims: Claim[];
  /** Its date, where it has one that cannot be read. */
  doubt?: DateDoubt;
}

/** A date that stands where a date must, and is none of the calendar, or one of two. */
export interface DateDoubt {
  field: 'published' | 'modified';
  line: Line;
  /** All that it can mean; none where it means nothing. */
  readings: StatedDate[];
}

/** No head is longer than this many lines. */
const MOST_LINES = 24;

/** The lines of the leading paragraphs and headings, up to the first block of another kind. */
export function leadingLines(text: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    if ((block.type !== 'paragraph' && block.type !== 'heading') || lines.length >= MOST_LINES) break;
    const level = block.type === 'heading' ? block.level : null;
    let start = block.start;
    for (const line of text.slice(block.start, block.end).split('\n')) {
      const words = line.trim();
      const from = start + line.indexOf(words);
      if (words !== '') lines.push({ start: from, end: from + words.length, words, level });
      start += line.length + 1;
      if (lines.length > MOST_LINES) break;
    }
  }
  return lines;
}

/** The part of a line from one of its characters to another. */
export function partOf(line: Line, from: number, to = line.words.length): Line {
  const words = line.words.slice(from, to);
  const start = line.start + from + (words.length - words.trimStart().length);
  return { ...line, start, end: start + words.trim().length, words: words.trim() };
}

/** The line's parts between the matches of a separator, without empty ones. */
export function partsOf(line: Line, separator: RegExp): Line[] {
  const parts: Line[] = [];
  let from = 0;
  for (const match of line.words.matchAll(separator)) {
    parts.push(partOf(line, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(partOf(line, from));
  return parts.filter(({ words }) => words !== '');
}

/** A whole line as a statement. */
export function state(line: Line, role: HeadRole, claims: Claim[]): Statement {
  return { start: line.start, end: line.end, role, claims };
}

/** A claim that the text makes by the words of a span. */
export function claimOf<F extends ClaimedField>(
  text: string,
  span: Span,
  field: F,
  value: ClaimedFields[F],
  confidence: Confidence,
): Claim {
  const selector = selectorOf(text, { start: span.start, end: span.end });
  return {
    field,
    value,
    derivation: { method: 'text', confidence, selector, path: null, key: null, line: null },
  } as Claim;
}
