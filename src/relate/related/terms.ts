import { type Language, languageOf } from '../../language/index.ts';
import type { Entry } from '../../model/entry.ts';

/** How many words a card keeps: enough to find what is near, few enough for a hundred thousand cards. */
const MOST_TERMS = 14;

/** A text with fewer words has no room to repeat any. */
const SHORT = 150;

/**
 * The words that an article uses most of those that tell what it is about, as it writes them, each once whether singular or
 * plural; of equals the earlier. What a text of some length says only once is said in passing. Without the words of its
 * names, which count as names.
 */
export function termsOf(words: readonly string[], { article, findings }: Entry): string[] {
  const { contentWord } = languageOf(article.language);
  const named = new Set(findings.entities.flatMap(({ name }) => name.toLowerCase().split(/[\s-]+/u)));
  const terms = new Map<string, { word: string; count: number }>();
  for (const [word, count] of counted([...article.title.split(/[^\p{L}\p{M}'’ʼ-]+/u), ...words])) {
    const key = named.size > 0 && named.has(word.toLowerCase()) ? null : contentWord(word);
    if (key === null) continue;
    const term = terms.get(key);
    if (term === undefined) terms.set(key, { word, count });
    else {
      term.count += count;
      // What stands in lower case anywhere is no name.
      if (word === word.toLowerCase() && term.word !== term.word.toLowerCase()) term.word = word;
    }
  }
  return [...terms.values()]
    .filter(({ count }) => count > 1 || words.length < SHORT)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_TERMS)
    .map(({ word }) => word);
}

/** How often each word occurs, with what it owns or not. */
function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const bare = withoutPossession(word);
    counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  return counts;
}

/** "ferry's", "ferries'" → "ferry", "ferries". */
function withoutPossession(word: string): string {
  const mark = word.length - (word.endsWith('s') ? 2 : 1);
  return isApostrophe(word.charCodeAt(mark)) ? word.slice(0, mark) : word;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}

/** The form by which the terms of cards in any languages are compared. */
export function keyOfTerm(term: string, { contentWord }: Language): string {
  return contentWord(term) ?? term.toLowerCase();
}
