import type { Hit, Hits } from './words.ts';

/** BM25 with the usual constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework"); the headline counts thrice. */
const [K1, B, TITLE] = [1.2, 0.75, 3];

/** How much it says of an article that it has what is wanted so often. */
export function weigher(hits: Hits, articles: number, averageLength: number): (hit: Hit, length: number) => number {
  const rarity = Math.log(1 + (articles - hits.size + 0.5) / (hits.size + 0.5));
  return ({ inTitle, inText }, length) => {
    const often = inText + TITLE * inTitle;
    return (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + (B * length) / averageLength));
  };
}
