import type { Columns } from '../parts/columns.ts';
import type { Index } from './parts.ts';
import type { Hits } from './words.ts';

/** BM25 with the usual constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework"). */
const [K1, B] = [1.2, 0.75];

/** How much it says of each article that it has what is wanted so often, by its number; 0 where it has not. */
export function scoresOf(hits: Hits, { lengths }: Columns, { directory }: Index): Float64Array {
  const { articles, averageLength } = directory;
  let having = 0;
  for (let article = 0; article < articles; article += 1) if ((hits[article] ?? 0) > 0) having += 1;
  const rarity = Math.log(1 + (articles - having + 0.5) / (having + 0.5));
  const most = rarity * (K1 + 1);
  const [least, ofLength] = [K1 * (1 - B), (K1 * B) / averageLength];
  const scores = new Float64Array(articles);
  for (let article = 0; article < articles; article += 1) {
    const often = hits[article] ?? 0;
    if (often > 0) scores[article] = (most * often) / (often + least + ofLength * (lengths[article] ?? 0));
  }
  return scores;
}
