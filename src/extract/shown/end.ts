import { languageOf } from '../../language/index.ts';
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { countWords, endOfWord, wordsIn } from '../../model/body.ts';
import { stateOf } from '../../model/derivation.ts';

/** An excerpt has no more words than these, and no more than a third of the text: of a few lines the opening is not all. */
const MOST_WORDS = 60;
const SHARE = 3;

/** Where a text ends of which only the lines of its head are shown, which state what it is. */
export function headEnd(article: Pick<Article, 'blocks' | 'derivation'>): number {
  return headOf(article).at(-1)?.end ?? 0;
}

/**
 * Where an excerpt ends: after the last sentence of the opening paragraphs that has room in it; where not even the first has,
 * after the last word that has. What is no paragraph, a list or a table, ends it too.
 */
export function excerptEnd(article: Article): number {
  const { text, blocks, language } = article;
  const head = headOf(article);
  const { sentences } = languageOf(language);
  let room = Math.min(MOST_WORDS, Math.floor(countWords(article) / SHARE));
  let end = headEnd(article);
  let begun = false;
  for (const block of blocks.slice(head.length)) {
    if (block.type !== 'paragraph' && block.type !== 'heading') return end;
    for (const sentence of sentences(text, block)) {
      const words = text.slice(sentence.start, sentence.end);
      const count = wordsIn(words).length;
      if (count > room) return begun || room === 0 ? end : sentence.start + endOfWord(words, room);
      room -= count;
      end = sentence.end;
      begun = begun || count > 0;
    }
  }
  return end;
}

/** The lines at the top of a text that state its fields. What was only taken for a sub-headline may be the text's own opening. */
function headOf({ blocks, derivation }: Pick<Article, 'blocks' | 'derivation'>): Block[] {
  const isGuessed = stateOf(derivation.subtitle) === 'derived';
  const body = blocks.findIndex((block) => block.type !== 'head' || (block.role === 'subheadline' && isGuessed));
  return blocks.slice(0, body < 0 ? blocks.length : body);
}
