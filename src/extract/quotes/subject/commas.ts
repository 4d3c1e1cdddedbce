import type { Item } from '../items.ts';

/** Between two commas stand no more items than that. */
export const MOST_BETWEEN = 40;
export const MOST_COMMAS = 5;
export const COMMA = /^(?:,|—|–|-)$/u;

export function commaBefore(items: readonly Item[], right: number, from: number): number {
  for (let at = right - 1; at >= from && right - at < MOST_BETWEEN; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quoted') return -1;
    if (item.kind === 'mark' && COMMA.test(item.word) && (item.word === ',' || item.spaced)) return at;
  }
  return -1;
}

export function commaAfter(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + MOST_BETWEEN); at += 1) if (items[at]?.word === ',') return at;
  return -1;
}
