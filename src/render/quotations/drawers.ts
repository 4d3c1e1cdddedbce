import type { Archive, Card } from '../../model/archive.ts';
import { PAGE_SIZE } from '../paths.ts';

/** A page of a list of quotations, as its drawer is known: `quotations/2011/2`. */
export interface QuotationDrawer {
  /** `2011`, `undated`, `nameless`. */
  list: string;
  /** Counted from 1. */
  page: number;
}

const KIND = 'quotations';

/**
 * Which drawers each quotation of an article goes into, asked in the order of the text: that of a page of its year, and
 * that of a page of those by nobody with a name. Where an article's begin is known from the cards, so that every page has
 * a drawer of its own and none needs to be known before another.
 */
export function quotationDrawers(
  { statements }: Pick<Archive, 'statements'>,
  { path, published }: Pick<Card, 'path' | 'published'>,
): (quotation: { speaker: string | null }) => string[] {
  const before = statements.before.get(path) ?? { inYear: 0, nameless: 0 };
  let { inYear, nameless } = before;
  const list = quotationList(published?.value.slice(0, 4) ?? null);
  return ({ speaker }) => {
    const drawers = [drawerAt(list, inYear++)];
    if (speaker === null) drawers.push(drawerAt('nameless', nameless++));
    return drawers;
  };
}

/** The name of the list of a year's quotations. */
export function quotationList(year: string | null): string {
  return year ?? 'undated';
}

/** The page that a drawer is for; null for a drawer of another kind. */
export function readQuotationDrawer(drawer: string): QuotationDrawer | null {
  const [kind, list = '', page] = drawer.split('/');
  return kind === KIND ? { list, page: Number(page) } : null;
}

function drawerAt(list: string, index: number): string {
  return `${KIND}/${list}/${1 + Math.floor(index / PAGE_SIZE)}`;
}
