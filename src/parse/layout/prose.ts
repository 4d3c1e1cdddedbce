import type { Region, Setting } from './construct.ts';
import type { ParagraphDraft } from './draft.ts';
import { joinLines } from './join.ts';
import { isForced, type Layout, measureRun } from './layout.ts';
import type { Line } from './line.ts';
import type { Margin } from './margin.ts';
import { isWrap, LONGEST_WRAPPED, type Pair, reachOf } from './wrap.ts';

/** All that no other construct took: paragraphs, whatever shows where they begin. Lines with a blank one between them never share one. */
export function prose(lines: readonly Line[], setting: Setting, isFree: (index: number) => boolean): Region[] {
  const regions: Region[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = isFree(from) ? from + 1 : from;
    while (to > from && to < lines.length && isFree(to) && lines[to]?.gap === 0) to++;
    if (to > from) {
      const goesOn = lines[to]?.gap === 0;
      regions.push({ from, to, drafts: paragraphsOf(lines.slice(from, to), goesOn, inHead(setting, from)) });
    }
    from = Math.max(to, from + 1);
  }
  return regions;
}

/** No head is longer than this many lines. */
const LONGEST_HEAD = 12;

/** A run that begins at a line of the text, and how many of its lines may still be the head's. */
interface RunSetting extends Setting {
  headLines: number;
}

function inHead(setting: Setting, from: number): RunSetting {
  return { ...setting, headLines: setting.depth === 0 ? LONGEST_HEAD - from : 0 };
}

/** What the author wrote as one line: a paragraph, or a line of verse, of an address or of results. */
interface Piece {
  lines: Line[];
  /** Whether its indentation shows that it begins a paragraph. */
  begins: boolean;
}

function paragraphsOf(run: readonly Line[], goesOn: boolean, setting: RunSetting): ParagraphDraft[] {
  const { layout, hyphens } = setting;
  const pieces = piecesOf(run, measureRun(run, layout), setting);
  const groups = gatherMeantLines(pieces, layout.margin !== null);
  return groups.map((group, index) => ({
    type: 'paragraph',
    text: group
      .map(({ lines }) =>
        joinLines(
          lines.map(({ words }) => words),
          hyphens,
        ),
      )
      .join('\n'),
    lines: group.reduce((sum, { lines }) => sum + lines.length, 0),
    tight: index < groups.length - 1 || goesOn,
  }));
}

function piecesOf(run: readonly Line[], layout: Layout, setting: RunSetting): Piece[] {
  const flows = isFlowing(run, layout);
  const pieces: Piece[] = [];
  for (const [index, b] of run.entries()) {
    const a = run[index - 1];
    const begins = a !== undefined && beginsParagraph({ a, b }, layout);
    const goesOn = a !== undefined && !begins && isContinued({ a, b }, layout, flows);
    if (goesOn && !(index < setting.headLines && isParted(run, index, layout, setting))) pieces.at(-1)?.lines.push(b);
    else pieces.push({ lines: [b], begins });
  }
  return pieces;
}

/**
 * Whether a line of a head stands alone although it looks as if the one above ran on into it: "by Jane Roe" and an address
 * begin with a small letter, and a long address fills any line. A line that is itself full is the middle of a paragraph.
 */
function isParted(run: readonly Line[], index: number, { margin }: Layout, { isHeadLine }: Setting): boolean {
  const [a, b, c] = [run[index - 1], run[index], run[index + 1]];
  if (a === undefined || b === undefined) return false;
  if (isAddress(b.words)) return a.end - a.indent <= SURELY_SHORT || isHeadLine(a.words);
  if (isAddress(a.words) && !b.continues) return true;
  const isFull = margin !== null && c !== undefined && isForced({ a: b, b: c }, margin);
  return !isFull && b.ending !== 'sentence' && isHeadLine(b.words);
}

/** A line shorter than this was not wrapped to make room for an address, whatever its length. */
const SURELY_SHORT = 48;

function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/iu.test(words);
}

/** Whether most lines of a run are as full as the margin lets them be. */
function isFlowing(run: readonly Line[], { margin }: Layout): boolean {
  if (margin === null) return false;
  const pairs = run.slice(1).map((b, index) => ({ a: run[index] ?? b, b }));
  return pairs.filter((pair) => nearlyFills(pair, margin)).length * 2 >= pairs.length;
}

/** Whether a line stops so near to the margin that its end need not be meant; where lines are ragged, that is farther. */
function nearlyFills(pair: Pair, margin: Margin): boolean {
  return isForced(pair, margin) || reachOf(pair) > margin.column * (margin.slack > 0 ? 0.75 : 0.9);
}

const STEP = 2;

function beginsParagraph(pair: Pair, { indentation, home }: Layout): boolean {
  if (indentation === 'none' || isWrap(pair)) return false;
  const isDeep = pair.b.indent >= home + STEP;
  return indentation === 'first' ? isDeep : !isDeep;
}

/** A broken line shorter than this may be meant so. */
const SURELY_LONG = 60;

function isContinued(pair: Pair, { margin, spaced, flowed }: Layout, flows: boolean): boolean {
  const { a } = pair;
  const isLong = a.end - a.indent > LONGEST_WRAPPED;
  if (margin === null || isLong) return isWrap(pair) && a.end - a.indent >= SURELY_LONG;
  if (flowed) return a.soft;
  if (isForced(pair, margin)) return true;
  if (!flows) return false;
  const mayEnd = a.ending === 'sentence' && !spaced;
  return isWrap(pair) || (!mayEnd && nearlyFills(pair, margin));
}

/** A line that is meant is no longer than a line of verse. */
const LONGEST_MEANT = 66;

/** Puts short lines that follow one another, and are no sentences, into one paragraph with line breaks. */
function gatherMeantLines(pieces: readonly Piece[], isWrapped: boolean): Piece[][] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1)?.at(-1);
    if (last !== undefined && !piece.begins && isShort(last) && isShort(piece)) stretches.at(-1)?.push(piece);
    else stretches.push([piece]);
  }
  return stretches.flatMap((stretch) => (areMeant(stretch, isWrapped) ? [stretch] : stretch.map((piece) => [piece])));
}

function isShort({ lines: [line, ...others] }: Piece): boolean {
  return line !== undefined && others.length === 0 && line.end - line.indent <= LONGEST_MEANT;
}

/** Two short lines are as likely a title and a sentence where sentences have a line of their own. */
function areMeant(pieces: readonly Piece[], isWrapped: boolean): boolean {
  const lines = pieces.flatMap((piece) => piece.lines);
  if (lines.length < 2) return false;
  const last = lines.at(-1);
  const isTitled = lines.length === 2 && !isWrapped && lines[0]?.words.endsWith(',') === false;
  if (isTitled && last?.ending === 'sentence') return false;
  const sentences = lines.filter((line) => line !== last && line.ending === 'sentence').length;
  return sentences <= (lines.length - 1) * 0.6;
}
