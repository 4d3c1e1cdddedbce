import { PAGE_SIZE } from '../paths.ts';

/** A page of a list that is made of what articles say; its drawer is known by these: `quotations/2011/2`. */
export interface ListDrawer {
  kind: ListKind;
  /** `2011`, `undated`, `1990s`, `names` */
  list: string;
  /** Counted from 1. */
  page: number;
}

export type ListKind = (typeof KINDS)[number];

const KINDS = ['quotations', 'timeline', 'review'] as const;

/** The drawer of the page on which an item stands, by its place in the list, counted from 0; `size` is how many a page has. */
export function drawerAt(kind: ListKind, list: string, place: number, size = PAGE_SIZE): string {
  return `${kind}/${list}/${1 + Math.floor(place / size)}`;
}

/** How many drawers so many items fill; a list without any has one page too. */
export function drawersFor(items: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(items / size));
}

/** The page that a drawer is for; null for a drawer of another kind. */
export function readListDrawer(drawer: string): ListDrawer | null {
  const [first, list = '', page] = drawer.split('/');
  const kind = KINDS.find((one) => one === first);
  return kind === undefined ? null : { kind, list, page: Number(page) };
}
