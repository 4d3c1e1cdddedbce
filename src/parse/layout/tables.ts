import type { Region, Setting } from './construct.ts';
import { columnsOf, type Line } from './line.ts';
import { isWrap, LONGEST_WRAPPED } from './wrap.ts';

/** A run of blank columns within a line. */
interface Gutter {
  from: number;
  to: number;
}

interface Candidate {
  from: number;
  to: number;
  /** The gutters that all lines share. */
  shared: Gutter[];
  /** Whether tabs part the columns of all lines, wherever these stand. */
  tabbed: boolean;
  /** The narrowest of the lines' widest gutters. */
  width: number;
}

/**
 * Lines whose columns are held apart by blanks or tabs, one beneath the other: kept as they are. Justified prose has
 * runs of blanks too, but not in the same place line after line.
 */
export function tables(lines: readonly Line[], _: Setting, isFree: (index: number) => boolean): Region[] {
  const regions: Region[] = [];
  let open: Candidate | null = null;
  for (const [at, line] of lines.entries()) {
    const own = isFree(at) ? candidateOf(line, at) : null;
    const grown: Candidate | null = open !== null && own !== null && line.gap === 0 ? merged(open, own) : null;
    if (grown === null && open !== null) regions.push(...regionOf(lines, open));
    open = grown ?? own;
  }
  if (open !== null) regions.push(...regionOf(lines, open));
  return regions;
}

function candidateOf(line: Line, at: number): Candidate | null {
  if (line.end - line.indent > LONGEST_WRAPPED) return null;
  const gutters = guttersOf(line);
  const tabbed = line.words.includes('\t');
  if (gutters.length === 0) return null;
  const width = tabbed ? LONGEST_WRAPPED : Math.max(...gutters.map(({ from, to }) => to - from));
  return { from: at, to: at + 1, shared: gutters, tabbed, width };
}

/** Runs of two and more blanks, except the two with which typists part sentences. */
function guttersOf({ words, indent }: Line): Gutter[] {
  const gutters: Gutter[] = [];
  let column = indent;
  let after = 0;
  for (const { index, 0: blanks } of words.matchAll(/[ \u00A0]{2,}|\s*\t\s*/gu)) {
    const from = columnsOf(words.slice(after, index), column);
    const to = columnsOf(blanks, from);
    const isSentenceBlank = blanks === '  ' && /[.!?:]["”’)]*$/u.test(words.slice(Math.max(0, index - 3), index));
    if (!isSentenceBlank) gutters.push({ from, to });
    column = to;
    after = index + blanks.length;
  }
  return gutters;
}

function merged(open: Candidate, own: Candidate): Candidate | null {
  const shared = open.shared.flatMap((one) =>
    own.shared.flatMap((other) => {
      const common = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      return common.from < common.to ? [common] : [];
    }),
  );
  const tabbed = open.tabbed && own.tabbed;
  if (shared.length === 0 && !tabbed) return null;
  return { from: open.from, to: own.to, shared, tabbed, width: Math.min(open.width, own.width) };
}

const MANY = 5;

function regionOf(lines: readonly Line[], { from, to, width }: Candidate): Region[] {
  const own = lines.slice(from, to);
  const size = to - from;
  if (size < 2 || (size < 3 && width < 3)) return [];
  const wraps = own.filter((b, index) => index > 0 && isWrap({ a: own[index - 1] ?? b, b })).length;
  if (size < MANY && wraps * 3 > size - 1) return [];
  return [{ from, to, drafts: [{ type: 'preformatted', text: withoutMargin(own) }] }];
}

/** The lines without the indentation that all of them share. */
function withoutMargin(lines: readonly Line[]): string {
  const shared = lines.reduce((least, { raw, words }) => Math.min(least, raw.length - words.length), Infinity);
  return lines.map(({ raw }) => raw.slice(shared)).join('\n');
}
