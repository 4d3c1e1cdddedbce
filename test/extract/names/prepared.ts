import { type Prepared, prepare } from '../../../src/extract/text.ts';
import type { Block } from '../../../src/model/block.ts';

/** An English text as the finders read it: every stretch between empty lines is a paragraph. */
export function prepared(text: string): Prepared {
  const blocks: Block[] = [...text.matchAll(/\S(?:.|\n(?!\n))*/gu)].map(({ 0: words, index }) => ({
    type: 'paragraph',
    start: index,
    end: index + words.trimEnd().length,
    marks: [],
  }));
  return prepare({ text, blocks, language: 'en' });
}
