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

/**
 * The first so many of some places, in order. A page shows few of many, so that most are only compared with the last of those
 * that are first until then.
 */
export function firstOf(places: Int32Array, count: number, compare: Compare): number[] {
  const first: number[] = [];
  let last: number | undefined;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    if (last !== undefined && compare(place, last) > 0) continue;
    if (first.push(place) < count + ROOM) continue;
    first.sort(compare).length = count;
    last = first.at(-1);
  }
  return first.sort(compare).slice(0, count);
}

/** As many more are held, so that they are rarely sorted. */
const ROOM = 1000;
