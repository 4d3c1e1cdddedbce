import type { Draft } from './draft.ts';
import type { Hyphens } from './hyphens.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';

/** Lines `from` up to and without `to`, and the blocks that they make. */
export interface Region {
  from: number;
  to: number;
  drafts: Draft[];
}

/** What holds for the whole of a text. */
export interface Reading {
  hyphens: Hyphens;
  /** Whether words alone on a line near the beginning of a text state something ("by Jane Roe"), so that no sentence runs on into them. */
  isHeadLine: (words: string) => boolean;
}

/** What a construct goes by. */
export interface Setting extends Reading {
  layout: Layout;
  /** How many blocks stand around these lines. */
  depth: number;
  /** The blocks of lines that stand inside a block of these ones. */
  within: (lines: readonly Line[]) => Draft[];
}

/** Finds its regions among the lines that no construct before it took. */
export type Construct = (lines: readonly Line[], setting: Setting, isFree: (index: number) => boolean) => Region[];

/** Blocks nested more deeply than this are read as the text that they are made of. */
export const DEEPEST = 8;
