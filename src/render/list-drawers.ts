import { PAGE_SIZE } from './paths.ts';

/** A page of a list that is made of what articles say; its drawer is known by these: `quotations/2011/2`. */
export interface ListDrawer {
  kind: ListKind;
  /** `2011`, `undated`, `1990s` */
  list: string;
  /** Counted from 1. */
  page: number;
}

export type ListKind = (typeof KINDS)[number];

const KINDS = ['quotations', 'timeline'] as const;

/** The drawer of the page on which an item stands, by its place in the list, counted from 0. */
export function drawerAt(kind: ListKind, list: string, place: number): string {
  return `${kind}/${list}/${1 + Math.floor(place / PAGE_SIZE)}`;
}

/** The page that a drawer is for; null for a drawer of another kind. */
export function readListDrawer(drawer: string): ListDrawer | null {
  const [first, list = '', page] = drawer.split('/');
  const kind = KINDS.find((one) => one === first);
  return kind === undefined ? null : { kind, list, page: Number(page) };
}
