import type { Archive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { drawerAt } from '../lists/drawers.ts';

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
    const drawers = [drawerAt('quotations', list, inYear++)];
    if (speaker === null) drawers.push(drawerAt('quotations', 'nameless', nameless++));
    return drawers;
  };
}

/** The name of the list of a year's quotations. */
export function quotationList(year: string | null): string {
  return year ?? 'undated';
}
