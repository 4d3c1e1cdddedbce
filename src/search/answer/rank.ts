import type { Columns } from '../parts/columns.ts';
import type { Index } from './parts.ts';
import type { Hits } from './words.ts';

/** BM25 with the usual constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework"); the headline counts thrice. */
const [K1, B, TITLE] = [1.2, 0.75, 3];

/** How much it says of each article that it has what is wanted so often, by its number; 0 where it has not. */
export function scoresOf({ inTitle, inText }: Hits, { lengths }: Columns, { directory }: Index): Float64Array {
  const { articles, averageLength } = directory;
  const scores = new Float64Array(articles);
  const oftenIn = (article: number) => (inText[article] ?? 0) + TITLE * (inTitle[article] ?? 0);
  let having = 0;
  for (let article = 0; article < articles; article += 1) if (oftenIn(article) > 0) having += 1;
  const rarity = Math.log(1 + (articles - having + 0.5) / (having + 0.5));
  for (let article = 0; article < articles; article += 1) {
    const often = oftenIn(article);
    if (often === 0) continue;
    const length = (lengths[article] ?? 0) / averageLength;
    scores[article] = (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + B * length));
  }
  return scores;
}
