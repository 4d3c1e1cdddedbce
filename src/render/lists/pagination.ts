import type { Series } from '../../model/series.ts';
import type { Link } from '../link.ts';
import { inThousands } from '../text/figures.ts';

/** The ways from one page of a list to the others. */
export interface PaginationView {
  /** `gap`: pages are left out before it, since the row of links stays short in the longest list. */
  pages: (Link & { current: boolean; gap: boolean })[];
  previous: Link | null;
  next: Link | null;
}

// The first page, the last, and those around the current one: the row of links stays short however long the list is.
const AROUND = 2;

/** The ways from a page of a list to the others; null where it is the only one. Pages are counted from 1. */
export function paginationOf(current: number, pages: number, hrefOf: (page: number) => string): PaginationView | null {
  if (pages <= 1) return null;
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

/** `, page 2 of 5`; nothing where there is one page. */
export function placeInWords(current: number, pages: number): string {
  return pages <= 1 ? '' : `, page ${inThousands(current)} of ${inThousands(pages)}`;
}

/** The items of a page, counted from 1; of a page behind the last there are none. */
export function pageOf<Item>(items: Series<Item>, page: number, size: number): Item[] {
  const pages = pagesFor(items.length, size);
  if (page > pages) return [];
  return items.slice((page - 1) * size, page === pages ? items.length : page * size);
}

/** Of the items that a page has, so few get no last page of their own, but stand on the page before. */
const FEW = 1 / 4;

/** How many pages so many items fill; an empty list has one page too. */
export function pagesFor(items: number, size: number): number {
  return Math.max(1, Math.ceil(items / size - FEW));
}

/** The page on which an item stands, by its place among so many, counted from 0. */
export function pageAt(place: number, items: number, size: number): number {
  return Math.min(pagesFor(items, size), 1 + Math.floor(place / size));
}
