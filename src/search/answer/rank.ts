import type { Columns } from '../parts/columns.ts';
import type { Index } from './parts.ts';
import type { Hits } from './words.ts';

/** BM25 with the usual constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework"); the headline counts thrice. */
const [K1, B, TITLE] = [1.2, 0.75, 3];

/** How much it says of each article that it has what is wanted so often, by its number; 0 where it has not. */
export function scoresOf({ inTitle, inText }: Hits, { lengths }: Columns, { directory }: Index): Float64Array {
  const { articles, averageLength } = directory;
  const often = Float64Array.from(inText, (count, article) => count + TITLE * (inTitle[article] ?? 0));
  const having = often.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const rarity = Math.log(1 + (articles - having + 0.5) / (having + 0.5));
  return often.map((count, article) => {
    if (count === 0) return 0;
    const length = (lengths[article] ?? 0) / averageLength;
    return (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
  });
}
