import { openingOf } from '../language/opening.ts';
import type { Article } from '../model/article.ts';
import { bodyBlocks, leavesOf } from '../model/body.ts';

type Reading = Pick<Article, 'text' | 'blocks' | 'language'>;

/** How an article begins, for lists: the first whole sentences of its first paragraph, or, where one alone is too long, its words. */
export function ledeOf(article: Reading): string {
  const { text, blocks, language } = article;
  let salutation = '';
  for (const { type, start, end } of leavesOf(bodyBlocks(blocks))) {
    const words = text.slice(start, end).trim();
    if (type !== 'paragraph' || words === '') continue;
    if (!isSalutation(words)) return openingOf(text, { start, end }, language, LONGEST);
    salutation ||= words;
  }
  return salutation;
}

const LONGEST = 240;
const SHORTEST = LONGEST / 3;

/** "To the Editor," tells nothing of the letter. */
function isSalutation(words: string): boolean {
  return words.length < SHORTEST && words.endsWith(',');
}
