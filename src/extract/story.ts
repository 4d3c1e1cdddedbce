import type { Language } from '../language/index.ts';
import type { Block } from '../model/block.ts';
import { leavesOf } from '../model/body.ts';

/**
 * The blocks of a text that tell its story, of which alone findings are read: without lines that link to another text or
 * credit a picture, and without lists of such links and what is said of the writer at the end. The text keeps them all.
 */
export function storyOf(text: string, blocks: readonly Block[], language: Language): Block[] {
  const story: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const end = appendixEnd(text, blocks, at, language);
    if (end !== null) at = end - 1;
    else if (!isInterrupting(text, block, language)) story.push(block);
  }
  return story;
}

function isInterrupting(text: string, block: Block, { isInterruption }: Language): boolean {
  return block.type === 'paragraph' && linesOf(text, block).every(isInterruption);
}

/** So many blocks are said of a writer, and no more. */
const MOST_OF_WRITER = 3;

/** The place of the first block behind what a line opens that is no part of the story; null where it opens nothing. */
function appendixEnd(text: string, blocks: readonly Block[], at: number, { appendixOf }: Language): number | null {
  const block = blocks[at];
  if (at === 0 || (block?.type !== 'heading' && block?.type !== 'paragraph')) return null;
  const [line = '', ...more] = linesOf(text, block);
  const opens = appendixOf(line);
  if (opens === null) return null;
  if (opens === 'links') {
    if (!more.every(isTitle)) return null;
    const end = endOf(blocks, at + 1, (next) => isLinks(text, next));
    return end > at + 1 || more.length > 0 ? end : null;
  }
  const end = endOf(blocks, at + 1, ({ type }) => type !== 'heading' && type !== 'head');
  const isLast = end === blocks.length || blocks[end]?.type === 'heading';
  return isLast && end - at - 1 <= MOST_OF_WRITER ? end : null;
}

function endOf(blocks: readonly Block[], from: number, belongs: (block: Block) => boolean): number {
  let end = from;
  for (let block = blocks[end]; block !== undefined && belongs(block); block = blocks[end]) end += 1;
  return end;
}

/** Nothing but titles: lines that end as no sentence of a story does. */
function isLinks(text: string, block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list') return false;
  return linesOf(text, block).every(isTitle);
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.…”"»\]]$/u.test(line);
}

/** In characters. */
const LONGEST_TITLE = 160;

function linesOf(text: string, block: Block): string[] {
  return [...leavesOf([block])]
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'))
    .map((line) => line.trim());
}
