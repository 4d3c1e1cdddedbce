import type { Block, Mark } from '../../model/block.ts';

/** The blocks of a text that is shown up to `end`; the paragraph or heading in which that lies ends there. */
export function blocksWithin(blocks: readonly Block[], end: number): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.end <= end) return [block];
    if (block.start >= end || (block.type !== 'paragraph' && block.type !== 'heading')) return [];
    return [{ ...block, end, marks: marksWithin(block.marks, end) }];
  });
}

/** A picture's words are shown whole or not at all; what else marks words marks those that are left. */
function marksWithin(marks: readonly Mark[], end: number): Mark[] {
  return marks
    .filter((mark) => (mark.type === 'image' ? mark.end <= end : mark.start < end))
    .map((mark) => ({ ...mark, end: Math.min(mark.end, end) }));
}
