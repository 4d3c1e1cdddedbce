import { inThousands } from './in-words.ts';
import type { PaginationView } from './views.ts';

// The first page, the last, and those around the current one: the row of links stays short however long the list is.
const AROUND = 2;

/** The ways from one page of a list to the others, by their numbers, counted from 1. */
export function paginationOf(current: number, pages: number, hrefOf: (page: number) => string): PaginationView {
  const shown = Array.from({ length: 2 * AROUND + 1 }, (_, index) => current - AROUND + index);
  const numbers = [...new Set([1, ...shown, pages])].filter((page) => page >= 1 && page <= pages);
  return {
    pages: numbers.map((page, index) => ({
      label: inThousands(page),
      href: hrefOf(page),
      current: page === current,
      gap: index > 0 && page !== (numbers[index - 1] ?? 0) + 1,
    })),
    previous: current === 1 ? null : { label: 'Previous page', href: hrefOf(current - 1) },
    next: current === pages ? null : { label: 'Next page', href: hrefOf(current + 1) },
  };
}
