import { openingOf } from '../language/opening.ts';
import type { Article } from '../model/article.ts';
import type { Leaf } from '../model/block.ts';
import { bodyBlocks, leavesOf } from '../model/body.ts';

type Reading = Pick<Article, 'text' | 'blocks' | 'language' | 'derivation'>;

/**
 * How an article begins, for lists: the first whole sentences of its first paragraph, or, where one alone is too long, its
 * words. A dateline is left out, since lists say when and where an article appeared, and so is a sentence that stands above it
 * as the headline.
 */
export function ledeOf(article: Reading): string {
  const { text, blocks, language } = article;
  let label = '';
  for (const leaf of leavesOf(bodyBlocks(blocks))) {
    if (leaf.type !== 'paragraph') continue;
    const span = { start: behindTitle(article, endOfDateline(leaf)), end: leaf.end };
    const words = text.slice(span.start, span.end).trim();
    if (words === '') continue;
    if (!isLabel(words)) return openingOf(text, span, language, LONGEST);
    label ||= words;
  }
  return label;
}

const LONGEST = 240;
const SHORTEST = LONGEST / 3;

function endOfDateline({ start, marks }: Leaf & { type: 'paragraph' }): number {
  return marks.find((mark) => mark.type === 'dateline' && mark.start === start)?.end ?? start;
}

/** Where what is said goes on behind a sentence from which the headline was made, if it was made of the whole of it. */
function behindTitle({ text, derivation: { title } }: Reading, begin: number): number {
  if (title?.method !== 'implied' || title.selector?.start !== begin) return begin;
  const [stop] = /^[.!?…。]["”’»)]*(?=\s|$)/u.exec(text.slice(title.selector.end)) ?? [];
  return stop === undefined ? begin : title.selector.end + stop.length;
}

/** "To the Editor,", "LIFEBOAT": short and no sentence, it tells nothing of what follows. */
function isLabel(words: string): boolean {
  return words.length < SHORTEST && !/[\p{Sentence_Terminal}:…]["'\p{Pf}\p{Pe}]*$/u.test(words);
}
