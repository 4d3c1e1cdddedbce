import type { Block } from '../model/block.ts';
import { leavesOf } from '../model/body.ts';

/**
 * The blocks of a text, with the last ones as `signoff` blocks where every line of them is boilerplate ("For more news …
 * follow us") by `isSignoff`, the language's own judgement of one line. Separators before and between sign-offs go with
 * them. What a person closes a text with stays as it is, and so does the first block: a text is never all sign-off.
 */
export function findSignoffs(text: string, blocks: readonly Block[], isSignoff: (line: string) => boolean): Block[] {
  let first = blocks.length;
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at];
    if (block === undefined || block.type === 'head') break;
    if (isBoilerplate(text, block, isSignoff)) first = at;
    else if (!isMarks(block)) break;
  }
  while (first > 1 && first < blocks.length && isMarks(blocks[first - 1])) first--;
  return [...blocks.slice(0, first), ...blocks.slice(first).map(signoffOf)];
}

function isBoilerplate(text: string, block: Block, isSignoff: (line: string) => boolean): boolean {
  if (block.type === 'preformatted' || block.type === 'table') return false;
  const lines = [...leavesOf([block])].flatMap(({ start, end }) => text.slice(start, end).split('\n'));
  return lines.length > 0 && lines.every((line) => isSignoff(line.trim()));
}

/** A line of marks such as `* * *`; in Markdown it has no characters, and needs none. */
function isMarks(block: Block | undefined): block is Extract<Block, { type: 'separator' }> {
  return block?.type === 'separator';
}

function signoffOf(block: Block): Block {
  if (isMarks(block) && block.start === block.end) return block;
  const marks = [...leavesOf([block])].flatMap((leaf) => ('marks' in leaf ? leaf.marks : []));
  return { type: 'signoff', start: block.start, end: block.end, marks };
}
