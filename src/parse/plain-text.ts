import type { Block } from '../model/block.ts';
import { blocksOf } from './layout/blocks.ts';
import { splitHead } from './layout/head-lines.ts';
import { markHeadings } from './layout/headings.ts';
import { readHyphens } from './layout/hyphens.ts';
import { closeUp } from './layout/layout.ts';
import { readLines } from './layout/line.ts';
import { closePages } from './layout/pages.ts';
import { writeDrafts } from './layout/write.ts';

export interface LayoutKnowledge {
  /** Whether the words of a line near the beginning state something by themselves; such a line is joined to none above it. */
  isHeadLine: (words: string) => boolean;
  /** Whether the halves of a word that a line end divides have a hyphen wherever they stand. */
  isCompound: (first: string, second: string) => boolean;
}

const NONE: LayoutKnowledge = { isHeadLine: () => false, isCompound: () => false };

/**
 * The layout of a plain text: its characters (line ends as `\n`) → the whole text in reading order, wrapped lines joined,
 * and the blocks over it. It never fails and loses no word; an empty text has no blocks. What a line end, a blank line or
 * an indentation means is read from the text itself, for the whole and for each part that differs. `knowledge` is what only
 * the text's language tells.
 */
export function parsePlainText(
  characters: string,
  knowledge: LayoutKnowledge = NONE,
): { text: string; blocks: Block[] } {
  const { isHeadLine, isCompound } = knowledge;
  const lines = closeUp(closePages(readLines(characters)));
  const drafts = splitHead(blocksOf(lines, { hyphens: readHyphens(lines, isCompound), isHeadLine }), isHeadLine);
  return writeDrafts(markHeadings(drafts));
}
