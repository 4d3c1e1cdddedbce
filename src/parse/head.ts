import type { Language } from '../language/language.ts';
import type { Block } from '../model/block.ts';
import { type Claim, mostBelievableFirst } from './claim.ts';
import { readRunInDateline } from './head/dateline.ts';
import { type IsStatement, readHeadline, readSubheadline } from './head/headline.ts';
import { readLabelled } from './head/label.ts';
import { claimOf, type DateDoubt, type Line, leadingLines, partOf, type Statement } from './head/line.ts';
import { readStatement } from './head/statement.ts';

/**
 * What the first lines of a text state: the headline, the byline, dates, the newspaper … Lines that state something
 * become `head` blocks (a block of several lines is parted there), a run-in dateline becomes a mark in its paragraph;
 * all else stays as it was. The claims come most believable first; dates that cannot be read are `doubts`. A last line
 * "Source: …" makes claims too and stays a block of the body.
 */
export function readHead(
  text: string,
  blocks: readonly Block[],
  { language }: { language: Language },
): { blocks: Block[]; claims: Claim[]; doubts: DateDoubt[] } {
  const statements = readStatements(text, leadingLines(text, blocks), language);
  const rest = withoutHead(text, blocks, statements);
  const dateline = markDateline(text, rest, language);
  const head = statements.map((statement) => headBlock(statement, blocks));
  const claims = [...statements.flatMap((statement) => statement.claims), ...dateline.claims];
  const closing = closingClaims(text, dateline.blocks, language);
  const doubts = statements.flatMap(({ doubt }) => doubt ?? []);
  return { blocks: [...head, ...dateline.blocks], claims: mostBelievableFirst([...claims, ...closing]), doubts };
}

/** Whether words alone on a line state something by themselves, as a byline, a date or an address does; what a headline says may run on. */
export function isHeadLine(words: string, language: Language): boolean {
  const line: Line = { start: 0, end: words.length, words, level: null };
  const statement = readStatement(words, line, language, { before: [SOMETHING], next: null });
  return statement !== null && statement.role !== 'headline' && statement.role !== 'subheadline';
}

/** What may stand above a line of which nothing else is known. */
const SOMETHING: Statement = { start: 0, end: 0, role: 'source', claims: [] };

/** Line by line: what a line says by its words, or else the headline or what stands beneath it; until a line is neither. */
function readStatements(text: string, lines: readonly Line[], language: Language): Statement[] {
  const statements: Statement[] = [];
  const known = new Map<Line, boolean>();
  const isStatement: IsStatement = (line, next) => {
    const isOne = known.get(line) ?? isPlainStatement(text, line, next, language);
    known.set(line, isOne);
    return isOne;
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const around = { before: statements, next: lines[index + 1] ?? null };
    const plain = line.level === 1 ? null : readStatement(text, line, language, around);
    const title = plain === null ? readTitle(text, lines, index, statements, language, isStatement) : null;
    if (plain === null && title === null) break;
    statements.push(...(title?.statements ?? []), ...(plain === null ? [] : [plain]));
    index += title?.count ?? 1;
  }
  return statements;
}

/** Whether a line is a statement by its words alone, so that the line above it is no part of the text. */
function isPlainStatement(text: string, line: Line, next: Line | null, language: Language): boolean {
  return readStatement(text, line, language, { before: [SOMETHING], next }) !== null;
}

function readTitle(
  text: string,
  lines: readonly Line[],
  index: number,
  before: readonly Statement[],
  language: Language,
  isStatement: IsStatement,
): { statements: Statement[]; count: number } | null {
  if (!before.some(({ role }) => role === 'headline')) {
    const kicker = readKicker(text, lines[index], language);
    const headline = readHeadline(text, lines, kicker === null ? index : index + 1, language, isStatement);
    if (headline === null) return null;
    const statements = kicker === null ? [headline.statement] : [kicker, headline.statement];
    return { statements, count: headline.count + (kicker === null ? 0 : 1) };
  }
  if (before.at(-1)?.role !== 'headline') return null;
  const subheadline = readSubheadline(text, lines, index, language, isStatement);
  return subheadline === null ? null : { statements: [subheadline], count: 1 };
}

/** "Politics", "World news" alone above a headline. */
function readKicker(text: string, line: Line | undefined, { head }: Language): Statement | null {
  const words = line?.words.toLowerCase().split(/\s+(?:(?:and|&)\s+)?/u) ?? [];
  if (line === undefined || words.length > 3 || !words.every((word) => head.sections.has(word))) return null;
  const claims = [claimOf(text, line, 'source.section', line.words, 'likely')];
  return { start: line.start, end: line.end, role: 'section', claims };
}

function headBlock({ start, end, role }: Statement, blocks: readonly Block[]): Block {
  const marks = blocks.flatMap((block) => ('marks' in block ? block.marks : []));
  return { type: 'head', role, start, end, marks: marks.filter((mark) => mark.start >= start && mark.end <= end) };
}

/** The blocks after the last statement; one that begins before it keeps its other lines. */
function withoutHead(text: string, blocks: readonly Block[], statements: readonly Statement[]): Block[] {
  const end = statements.at(-1)?.end ?? 0;
  return blocks.flatMap((block): Block[] => {
    if (statements.length === 0 || block.start >= end) return [block];
    if (block.end <= end || (block.type !== 'paragraph' && block.type !== 'heading')) return [];
    const start = block.end - text.slice(end, block.end).trimStart().length;
    return start >= block.end ? [] : [{ ...block, start, marks: block.marks.filter((mark) => mark.start >= start) }];
  });
}

/** The dateline that runs into the first paragraph, as a mark, with what it claims. */
function markDateline(
  text: string,
  blocks: readonly Block[],
  language: Language,
): { blocks: Block[]; claims: Claim[] } {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return { blocks: [...blocks], claims: [] };
  const line: Line = { ...first, words: text.slice(first.start, first.end), level: null };
  const dateline = readRunInDateline(line.words, language);
  if (dateline === null) return { blocks: [...blocks], claims: [] };
  const { start } = first;
  const words = partOf(line, 0, dateline.words.length);
  const claims: Claim[] = [claimOf(text, words, 'dateline', words.words, 'certain')];
  if (dateline.date !== null) claims.push(claimOf(text, words, 'published', dateline.date, 'likely'));
  if (dateline.agency !== null) {
    claims.push(claimOf(text, words, 'authors', [{ name: dateline.agency, kind: 'organisation' }], 'likely'));
  }
  const marks = [{ type: 'dateline' as const, start, end: start + dateline.length }, ...first.marks];
  return { blocks: [{ ...first, marks }, ...others], claims };
}

/** "Source: …" and "Published: …" as the last lines of a text; no other label is plain enough there. */
function closingClaims(text: string, blocks: readonly Block[], language: Language): Claim[] {
  const claims: Claim[] = [];
  for (const block of blocks.toReversed().slice(0, 3)) {
    if (block.type !== 'paragraph') break;
    const line: Line = { ...block, words: text.slice(block.start, block.end), level: null };
    const statement = line.words.includes('\n') ? null : readLabelled(text, line, language);
    if (statement === null || !['source', 'published', 'updated', 'address'].includes(statement.role)) break;
    claims.push(...statement.claims);
  }
  return claims;
}
