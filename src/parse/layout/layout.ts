import type { Line } from './line.ts';
import { findMargin, type Margin } from './margin.ts';
import { isSeparator, itemMarkOf } from './marks.ts';
import { isWrap, type Pair, reachOf } from './wrap.ts';

/** How a text, or a part of it that differs from the rest, was set: what its line ends and its indentation mean. */
export interface Layout {
  /** Where its lines were wrapped; null where each line end is meant. */
  margin: Margin | null;
  /** Which line of a paragraph differs in its indentation: the first (`first`), all others (`hanging`), or none. */
  indentation: 'first' | 'hanging' | 'none';
  /** The indentation of the lines that do not differ. */
  home: number;
  /** The indentation of most lines. */
  usual: number;
  /** Whether blank lines part the paragraphs. */
  spaced: boolean;
  /** Whether a blank at a line's end says that the line goes on (`format=flowed`). */
  flowed: boolean;
}

/** Reads from lines how they were set; what they do not show is taken from the layout around them. */
export function measureLayout(lines: readonly Line[], around: Layout | null): Layout {
  const pairs = neighbours(lines).filter(isProse);
  const margin = marginOf(pairsOfWrappedRuns(pairs), around);
  const indents = lines.filter(({ words }) => itemMarkOf(words) === null).map(({ indent }) => indent);
  return {
    margin,
    ...indentationOf(pairs),
    usual: mostCommon(indents),
    spaced: around?.spaced === true || lines.filter(({ gap }) => gap > 0).length > lines.length / LONGEST_PARAGRAPH,
    flowed: margin !== null && isFlowed(pairs, margin),
  };
}

/** A text in which blank lines are rarer than every so many lines has other signs for its paragraphs. */
const LONGEST_PARAGRAPH = 25;

/** The margin that the pairs show, unless the one around them explains them too: few lines show little. */
function marginOf(pairs: readonly Pair[], around: Layout | null): Margin | null {
  const outer = around?.margin ?? null;
  const explained = outer === null ? 0 : pairs.filter((pair) => isExplained(pair, outer)).length;
  if (outer !== null && explained >= pairs.length * 0.8) return outer;
  return findMargin(pairs) ?? outer;
}

function isExplained(pair: Pair, margin: Margin): boolean {
  return pair.a.end <= margin.column * 1.2 + 3 && isForced(pair, margin);
}

/** How many pairs of lines a run needs to show a margin of its own. */
const ENOUGH = 3;

/**
 * The layout of one run of lines within a text: its own margin where it is plainly wrapped more narrowly, or where the
 * rest of the text is not wrapped; none where its lines are meant.
 */
export function measureRun(run: readonly Line[], layout: Layout): Layout {
  return { ...layout, margin: marginOfRun(run, layout.margin), indentation: indentationOfRun(run, layout) };
}

function marginOfRun(run: readonly Line[], margin: Margin | null): Margin | null {
  const pairs = neighbours(run);
  const wraps = pairs.filter(isWrap);
  if (margin !== null && wraps.filter((pair) => isExplained(pair, margin)).length * 2 >= wraps.length) {
    return wraps.length === 0 && isVerse(run, margin) ? null : margin;
  }
  const isWrapped = pairs.length >= ENOUGH && wraps.length >= Math.max(2, pairs.length * 0.3);
  const own = isWrapped ? findMargin(pairs) : null;
  return own ?? margin;
}

/** Where no line of a run hangs, none of its lines shows that it does not. */
function indentationOfRun(run: readonly Line[], { indentation, home }: Layout): Layout['indentation'] {
  return indentation === 'hanging' && run.every(({ indent }) => indent < home + STEP) ? 'none' : indentation;
}

/** Many lines that all begin with a capital and all stop short of the margin. */
function isVerse(run: readonly Line[], { column }: Margin): boolean {
  const stopShort = run.every(({ end }) => end < column * 0.85);
  return run.length > ENOUGH && stopShort && run.every(({ words }) => /^[^\p{L}]{0,3}\p{Lu}/u.test(words));
}

/** Lines that stand directly under one another. */
export function neighbours(lines: readonly Line[], gap = 0): Pair[] {
  const pairs: Pair[] = [];
  let a: Line | undefined;
  for (const b of lines) {
    if (a !== undefined && b.gap === gap) pairs.push({ a, b });
    a = b;
  }
  return pairs;
}

/**
 * Double-spaced text, each of whose lines is followed by as many blank ones, loses these. Only lines that plainly run on
 * across the blank ones are proof; paragraphs that are one line long look the same.
 */
export function closeUp(lines: readonly Line[]): readonly Line[] {
  for (const gap of [1, 2]) {
    const closer = lines.filter((line) => line.gap < gap).length;
    if (closer > 1 + lines.length * 0.1) return lines;
    const pairs = neighbours(lines, gap).filter(isProse);
    if (pairs.filter(isWrap).length < pairs.length * 0.3 || findMargin(pairs) === null) continue;
    return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - gap) }));
  }
  return lines;
}

function isProse({ a, b }: Pair): boolean {
  return [a, b].every(({ words }) => !isSeparator(words) && !words.startsWith('>')) && itemMarkOf(b.words) === null;
}

/** The pairs of those runs of lines in which at least one sentence runs on; verse and names beside them prove nothing. */
function pairsOfWrappedRuns(pairs: readonly Pair[]): Pair[] {
  const runs: Pair[][] = [];
  let last: Line | null = null;
  for (const pair of pairs) {
    if (pair.a === last) runs.at(-1)?.push(pair);
    else runs.push([pair]);
    last = pair.b;
  }
  return runs.filter((run) => run.some(isWrap)).flat();
}

const STEP = 2;

/**
 * A step inwards or outwards at the end of a sentence shows which lines begin paragraphs; one within a sentence, which do
 * not. A line that stands deeper than the next and has a blank one above it begins a paragraph in any case.
 */
function indentationOf(pairs: readonly Pair[]): Pick<Layout, 'indentation' | 'home'> {
  const inwards = pairs.filter(({ a, b }) => b.indent >= a.indent + STEP);
  const outwards = pairs.filter(({ a, b }) => b.indent + STEP <= a.indent);
  const first = inwards.filter(ends).length + outwards.filter((pair) => pair.a.gap > 0 || runsOn(pair)).length;
  const hanging = inwards.filter(runsOn).length + outwards.filter((pair) => pair.a.gap === 0 && ends(pair)).length;
  if (first === 0 && hanging === 0) return { indentation: 'none', home: 0 };
  return { indentation: first >= hanging ? 'first' : 'hanging', home: mostCommon(homeOf(outwards, inwards)) };
}

/** The shallow side of each step. */
function homeOf(outwards: readonly Pair[], inwards: readonly Pair[]): number[] {
  return [...outwards.map(({ b }) => b.indent), ...inwards.map(({ a }) => a.indent)];
}

function ends({ a }: Pair): boolean {
  return a.ending === 'sentence';
}

function runsOn({ a }: Pair): boolean {
  return a.ending === 'open';
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return most?.[0] ?? 0;
}

/** Nearly all lines that run on end with a blank, and nearly all that stop short do not. */
function isFlowed(pairs: readonly Pair[], margin: Margin): boolean {
  const wraps = pairs.filter(isWrap);
  const stops = pairs.filter((pair) => pair.a.ending === 'sentence' && !isForced(pair, margin));
  const softWraps = wraps.filter(({ a }) => a.soft).length;
  const softStops = stops.filter(({ a }) => a.soft).length;
  return wraps.length >= 2 && softWraps >= wraps.length * 0.9 && softStops <= stops.length * 0.1;
}

/** Whether the next line's first word did not fit on the line, so that the line end need not be meant. */
export function isForced(pair: Pair, { column, slack }: Margin): boolean {
  return reachOf(pair) > column - slack;
}
