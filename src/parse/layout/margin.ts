import { isWrap, LONGEST_WRAPPED, type Pair, reachOf } from './wrap.ts';

/** Where the lines of a hard-wrapped text end. */
export interface Margin {
  /** The last column that a line may fill. */
  column: number;
  /** How many columns short of that the lines may be: none where a program wrapped them, some where a person or a typesetter did. */
  slack: number;
}

const NARROWEST = 24;
const WIDEST = 240;

/** The share of neighbouring lines between which a sentence must be seen to run on: few are enough where all name one column. */
const OFTEN = 0.2;
const RARELY = 0.1;

/**
 * The margin at which a text was wrapped, read from pairs of neighbouring lines; null where the line ends are meant.
 * A program that fills lines breaks one because the next word does not fit. So every sentence that runs on from one
 * line to the next names the columns between which the margin lies, and the margin is the column that most of them name.
 */
export function findMargin(pairs: readonly Pair[]): Margin | null {
  const narrow = pairs.filter(({ a, b }) => a.end - a.indent <= LONGEST_WRAPPED && b.end <= WIDEST && a.end <= WIDEST);
  const wraps = narrow.filter(isWrap);
  if (wraps.length === 0 || wraps.length < narrow.length * RARELY || breatheAtLineEnds(wraps)) return null;

  const column = mostNamed(wraps, usualEnd(narrow));
  const near = wraps.filter(({ a }) => a.end > column * 0.7 && a.end <= column * 1.2 + 3);
  if (near.length < wraps.length / 3) return null;
  const regular = near.filter((pair) => pair.a.end <= column && reachOf(pair) > column);
  const isRegular = regular.length >= near.length * 0.95;
  if (wraps.length < narrow.length * (isRegular && wraps.length >= 3 ? RARELY : OFTEN)) return null;
  const margin = isRegular ? { column, slack: near.length < SURE ? column * RESERVE : 0 } : ragged(near);
  return isPlausible(margin, narrow) ? margin : null;
}

/** Lines of verse and of lists end where the voice pauses; wrapped prose pauses anywhere. */
function breatheAtLineEnds(wraps: readonly Pair[]): boolean {
  const pauses = wraps.filter(({ a }) => /[,،、，–—]$/u.test(a.words)).length;
  return pauses > 1 && pauses > wraps.length * 0.45;
}

/** The column named by most pairs, of several the widest; the shorter lines of a text cannot name its margin. */
function mostNamed(wraps: readonly Pair[], longest: number): number {
  const changes = new Array<number>(2 * WIDEST).fill(0);
  for (const pair of wraps) {
    changes[pair.a.end] = (changes[pair.a.end] ?? 0) + 1;
    const after = Math.min(reachOf(pair), changes.length - 1);
    changes[after] = (changes[after] ?? 0) - 1;
  }
  let best = { from: 0, to: 0, votes: 0 };
  let votes = 0;
  for (const [column, change] of changes.entries()) {
    votes += change;
    if (column < longest * SHORTEST_SHARE) continue;
    if (votes === best.votes && best.to === column - 1) best.to = column;
    else if (votes > 0 && votes >= best.votes) best = { from: column, to: column, votes };
  }
  return Math.max(best.from, Math.min(best.to, longest));
}

/** What part of the longest lines the lines of ragged prose fill at the least. */
const SHORTEST_SHARE = 0.75;

/** Where the longest of the usual lines ends: the few that are longer still, addresses for example, do not count. */
function usualEnd(pairs: readonly Pair[]): number {
  return percentile(
    pairs.map(({ a }) => a.end),
    0.97,
  );
}

/** How many lines show that none is ragged; and what part of a line the raggedest one may still be shorter. */
const SURE = 8;
const RESERVE = 0.05;

function ragged(near: readonly Pair[]): Margin {
  const column = percentile(
    near.map(({ a }) => a.end),
    0.95,
  );
  const shortfalls = near.map((pair) => Math.max(0, column - reachOf(pair) + 1));
  return { column, slack: percentile(shortfalls, 0.95) + column * RESERVE };
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function isPlausible({ column, slack }: Margin, pairs: readonly Pair[]): boolean {
  const beyond = pairs.filter(({ a, b }) => Math.max(a.end, b.end) > column * 1.2 + 3).length;
  const narrowest = pairs.some(({ a }) => a.endsUnspaced) ? NARROWEST * 0.7 : NARROWEST;
  return column >= narrowest && slack <= column * 0.3 && beyond <= pairs.length * 0.1;
}
