import { quickselect } from 'd3-array';
import { type Columns, NONE } from '../parts/columns.ts';
import type { Answer } from './answer.ts';

export const ORDERS = ['best', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** Which of two articles found, by their places in the answer, stands first: the one if it is below 0, the other if it is above. */
export type Compare = (one: number, other: number) => number;

/** The undated stand behind the dated in each order by date; of equally good articles the oldest stands first. */
export function comparing({ articles, scores }: Answer, order: Order, { dates }: Columns): Compare {
  switch (order) {
    case 'oldest':
      return (one, other) => one - other;
    case 'newest': {
      const firstUndated = articles.findIndex((article) => dates.of[article] === NONE);
      const dated = firstUndated < 0 ? articles.length : firstUndated;
      const rank = (place: number) => (place < dated ? dated - 1 - place : place);
      return (one, other) => rank(one) - rank(other);
    }
    case 'best':
      return (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other;
  }
}

/** The first so many of some places, in order; the others are not sorted, since a page shows few of many. */
export function firstOf(places: Int32Array, count: number, compare: Compare): Int32Array {
  if (count >= places.length) return places.toSorted(compare);
  const selected = places.slice();
  if (count > 0) quickselect(selected, count - 1, 0, selected.length - 1, (a, b) => compare(Number(a), Number(b)));
  return selected.subarray(0, count).sort(compare);
}
