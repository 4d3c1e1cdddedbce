import type { Answer } from './answer.ts';

export const ORDERS = ['best', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** The articles found in the order asked for. The undated stand behind the dated in each. */
export function inOrder({ articles, scores }: Answer, order: Order, isDated: (article: number) => boolean): number[] {
  switch (order) {
    case 'oldest':
      return articles;
    case 'newest':
      return [...articles.filter(isDated).reverse(), ...articles.filter((article) => !isDated(article))];
    case 'best': {
      const places = articles.map((_, place) => place);
      return places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).map((place) => articles[place] ?? 0);
    }
  }
}
