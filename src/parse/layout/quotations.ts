import { DEEPEST, type Region, type Setting } from './construct.ts';
import type { Draft } from './draft.ts';
import { type Line, lineOf } from './line.ts';

/** Lines that begin with `>`, as mail marks what it answers to. A `>` on which a wrapped sentence goes on is none. */
export function quotations(lines: readonly Line[], setting: Setting, isFree: (index: number) => boolean): Region[] {
  if (setting.depth >= DEEPEST) return [];
  const regions: Region[] = [];
  for (let from = 0; from < lines.length; ) {
    const to = isFree(from) && begins(lines, from) ? endOf(lines, from, isFree) : from;
    if (to > from) regions.push({ from, to, drafts: [quoteOf(lines.slice(from, to), setting)] });
    from = Math.max(to, from + 1);
  }
  return regions;
}

function isMarked(line: Line | undefined): line is Line {
  return line?.words.startsWith('>') === true;
}

function begins(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!isMarked(line)) return false;
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (before === undefined || line.gap > 0 || before.ending !== 'open') return true;
  return isMarked(after) && after.gap === 0;
}

function endOf(lines: readonly Line[], from: number, isFree: (index: number) => boolean): number {
  let to = from + 1;
  while (isMarked(lines[to]) && lines[to]?.gap === 0 && isFree(to)) to++;
  return to;
}

function quoteOf(lines: readonly Line[], setting: Setting): Draft {
  const inner = unmarked(lines);
  if (inner.length === 0) return { type: 'paragraph', text: '>', lines: 1, tight: false };
  return { type: 'blockquote', mark: '>', blocks: setting.within(inner) };
}

/** The lines without their `>`; those that hold nothing else become the gaps between the others. */
function unmarked(lines: readonly Line[]): Line[] {
  const inner: Line[] = [];
  let gap = 0;
  for (const { words, soft } of lines) {
    const line = lineOf(words.replace(/^> ?/u, ''), gap);
    if (line !== null) inner.push({ ...line, soft });
    gap = line === null ? gap + 1 : 0;
  }
  return inner;
}
