import type { Article } from './article.ts';
import type { Block, Leaf } from './block.ts';
import { isLatin, LATIN_FIGURES, LATIN_LETTERS } from './latin.ts';

/** The blocks of the body: without the lines of the head and without sign-offs. */
export function bodyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.type !== 'head' && block.type !== 'signoff');
}

/** All blocks that hold text themselves, in reading order, however deep they stand. */
export function* leavesOf(blocks: readonly Block[]): Generator<Leaf> {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) yield* leavesOf(item.blocks);
    else if (block.type === 'blockquote') yield* leavesOf(block.blocks);
    else yield block;
  }
}

// Scripts that do not part words with blanks count by characters, as word processors do.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+(?:[-'’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

const LATIN_PART = `[0-9${LATIN_FIGURES}${LATIN_LETTERS}]+`;
const LATIN_WORD = new RegExp(`${LATIN_PART}(?:[-'’]${LATIN_PART})*`, 'g');

/** The words of the body, in order. */
export function wordsOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string[] {
  const words: string[] = [];
  for (const leaf of leavesOf(bodyBlocks(blocks))) {
    for (const word of wordsIn(text.slice(leaf.start, leaf.end))) words.push(word);
  }
  return words;
}

/** The words of a text, as they are counted. */
export function wordsIn(text: string): string[] {
  return text.match(isLatin(text) ? LATIN_WORD : WORD) ?? [];
}

/** Where the word ends that is so-and-so-many from the beginning of a text, counted from 1; 0 where there is no such word. */
export function endOfWord(text: string, count: number): number {
  let seen = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    seen += 1;
    if (seen === count) return index + word.length;
  }
  return 0;
}

/** How many words the body has. */
export function countWords(article: Pick<Article, 'text' | 'blocks'>): number {
  return wordsOf(article).length;
}
