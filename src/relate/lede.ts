import { languageOf } from '../language/index.ts';
import type { Article } from '../model/article.ts';
import { bodyBlocks, leavesOf } from '../model/body.ts';
import { shortened } from '../model/shortened.ts';
import type { Span } from '../model/span.ts';

type Reading = Pick<Article, 'text' | 'blocks' | 'language'>;

/** How an article begins, for lists: the first whole sentences of its first paragraph, or, where one alone is too long, its words. */
export function ledeOf(article: Reading): string {
  const { text, blocks } = article;
  let salutation = '';
  for (const { type, start, end } of leavesOf(bodyBlocks(blocks))) {
    const words = text.slice(start, end).trim();
    if (type !== 'paragraph' || words === '') continue;
    if (!isSalutation(words)) return openingOf(words, { start, end }, article);
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

function openingOf(words: string, span: Span, { text, language }: Reading): string {
  const sentences = languageOf(language).sentences(text, span);
  const from = sentences[0]?.start ?? span.start;
  const to = sentences.findLast(({ end }) => end - from <= LONGEST)?.end ?? from;
  return to - from >= SHORTEST ? text.slice(from, to) : shortened(words, LONGEST);
}
