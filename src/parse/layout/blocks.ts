import type { Construct, Reading, Region } from './construct.ts';
import type { Draft } from './draft.ts';
import { indented } from './indented.ts';
import { type Layout, measureLayout } from './layout.ts';
import type { Line } from './line.ts';
import { lists } from './lists.ts';
import { prose } from './prose.ts';
import { quotations } from './quotations.ts';
import { separators } from './separators.ts';
import { tables } from './tables.ts';

/** Everything that a plain text can be made of; each takes its lines before the next one sees them. */
const CONSTRUCTS: readonly Construct[] = [separators, quotations, lists, tables, indented, prose];

/** Lines → blocks. Lines that stand inside a block are read by the same constructs, in the layout of their own. */
export function blocksOf(lines: readonly Line[], reading: Reading, around: Layout | null = null, depth = 0): Draft[] {
  const layout = measureLayout(lines, around);
  const within = (inner: readonly Line[]) => blocksOf(inner, reading, layout, depth + 1);
  const setting = { ...reading, layout, depth, within };
  const taken = new Array<boolean>(lines.length).fill(false);
  const regions: Region[] = [];
  for (const construct of CONSTRUCTS) {
    for (const region of construct(lines, setting, (index) => taken[index] === false)) {
      regions.push(region);
      taken.fill(true, region.from, region.to);
    }
  }
  return regions.sort((a, b) => a.from - b.from).flatMap(({ drafts }) => drafts);
}
