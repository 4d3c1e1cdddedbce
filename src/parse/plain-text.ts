import type { Block } from '../model/block.ts';
import { blocksOf } from './layout/blocks.ts';
import { splitHead } from './layout/head-lines.ts';
import { markHeadings } from './layout/headings.ts';
import { readHyphens } from './layout/hyphens.ts';
import { closeUp } from './layout/layout.ts';
import { readLines } from './layout/line.ts';
import { closePages } from './layout/pages.ts';
import { writeDrafts } from './layout/write.ts';

/**
 * The layout of a plain text: its characters (line ends as `\n`) → the whole text in reading order, wrapped lines joined,
 * and the blocks over it. It never fails and loses no word; an empty text has no blocks. What a line end, a blank line or
 * an indentation means is read from the text itself, for the whole and for each part that differs. `isHeadLine` tells of the
 * words of a line near the beginning whether they state something by themselves; such a line is joined to none above it.
 */
export function parsePlainText(
  characters: string,
  isHeadLine: (words: string) => boolean = () => false,
): { text: string; blocks: Block[] } {
  const lines = closeUp(closePages(readLines(characters)));
  const drafts = splitHead(blocksOf(lines, { hyphens: readHyphens(lines), isHeadLine }), isHeadLine);
  return writeDrafts(markHeadings(drafts));
}
