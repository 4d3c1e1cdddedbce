import type { Language } from '../language/index.ts';
import type { Block } from '../model/block.ts';
import { leavesOf } from '../model/body.ts';
import { gather } from '../model/gather.ts';

/**
 * The blocks of a text that tell its story, of which alone findings are read: without lines that link to another text or
 * credit a picture, and without lists of such links and what is said of the writer at the end. The text keeps them all.
 */
export function storyOf(text: string, blocks: readonly Block[], language: Language): Block[] {
  const story: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const lines = block.type === 'heading' || block.type === 'paragraph' ? linesOf(text, block) : [];
    const end = at === 0 ? null : appendixEnd(text, blocks, at, lines, language);
    if (end !== null) at = end - 1;
    else if (block.type !== 'paragraph' || !lines.every(language.isInterruption)) story.push(block);
  }
  return story;
}

/** So many blocks are said of a writer, and no more. */
const MOST_OF_WRITER = 3;

/** The place of the first block behind what a line opens that is no part of the story; null where it opens nothing. */
function appendixEnd(
  text: string,
  blocks: readonly Block[],
  at: number,
  lines: readonly string[],
  { appendixOf, isCall }: Language,
): number | null {
  const opens = appendixOf(lines[0] ?? '');
  if (opens === null) return null;
  if (opens === 'links') return linksEnd(text, blocks, at, lines.slice(1));
  if (opens === 'call') {
    const end = endOf(blocks, at + 1, (next) => isCalling(text, next, isCall));
    return end > at + 1 ? end : null;
  }
  const end = endOf(blocks, at + 1, ({ type }) => type !== 'heading' && type !== 'head');
  const isLast = end === blocks.length || blocks[end]?.type === 'heading';
  return isLast && end - at - 1 <= MOST_OF_WRITER ? end : null;
}

/** Behind the links that a line opens, some of which may stand beneath it in its own block; null where none follow. */
function linksEnd(text: string, blocks: readonly Block[], at: number, own: readonly string[]): number | null {
  if (!own.every(isTitle)) return null;
  const end = endOf(blocks, at + 1, (next) => isLinks(text, next));
  if (isRest(text, blocks.slice(at + 1, at + 2 + MOST_LINKS))) return blocks.length;
  return end > at + 1 || own.length > 0 ? end : null;
}

/** No list of links at the end of a text has more blocks. */
const MOST_LINKS = 40;

/** Nothing but titles to the end of the text: some may be sentences, since nothing of the story can follow any more. */
function isRest(text: string, rest: readonly Block[]): boolean {
  const lines = gather(rest, (block) => linesIn(text, block));
  const isShort = rest.length > 0 && rest.length <= MOST_LINKS && lines.every(({ length }) => length <= LONGEST_TITLE);
  return isShort && !/[.…]$/u.test(lines.at(-1) ?? '') && lines.filter(isTitle).length * 2 >= lines.length;
}

/** The lines of a paragraph or list; of any other block one that is no title. */
function linesIn(text: string, block: Block): string[] {
  return block.type === 'paragraph' || block.type === 'list' || block.type === 'heading'
    ? linesOf(text, block)
    : [text.slice(block.start, block.end).padEnd(LONGEST_TITLE + 1)];
}

/** A paragraph that calls readers to subscribe. */
function isCalling(text: string, block: Block, isCall: Language['isCall']): boolean {
  return block.type === 'paragraph' && linesOf(text, block).every(isCall);
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
  return line.length <= LONGEST_TITLE && !/[.…,][”"»’')\]]*$/u.test(line);
}

/** In characters. */
const LONGEST_TITLE = 160;

function linesOf(text: string, block: Block): string[] {
  return gather([...leavesOf([block])], ({ start, end }) => text.slice(start, end).split('\n')).map((line) =>
    line.trim(),
  );
}
