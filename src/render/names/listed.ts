import type { NamedInArchive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import type { Unit } from '../charts/bars.ts';
import { courseChart, slotIdOf } from '../charts/course.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { Links } from '../links.ts';
import { pageOf } from '../lists/pagination.ts';
import { chartHref } from '../lists/part-links.ts';
import type { RowView } from '../lists/rows.ts';
import { type Mentions, mentionsChart } from './mentions.ts';

/** The parts of a page, one of which its chart leads into. */
type Charted = 'written' | 'articles' | 'mentions';

/** What the chart of a name is of: the articles that it wrote, those that appeared in it, or its mentions. */
export function chartedPart({ wrote, appeared }: NamedInArchive): Charted {
  if (wrote.length > 0) return 'written';
  return appeared.length > 0 ? 'articles' : 'mentions';
}

/** A list of articles on the page of a name or topic. */
interface Listed {
  cards: readonly Card[];
  /** The slots of the chart, where that is of this list; it leads to the first article of each month, year or decade. */
  unit: Unit | null;
  /** How many stand on a page. */
  size: number;
}

/** The rows of a page. */
export function listedRows({ cards, unit, size }: Listed, page: number, rowOf: (card: Card) => RowView): RowView[] {
  const from = (page - 1) * size;
  return pageOf(cards, page, size).map((card, index) => ({
    ...rowOf(card),
    id: slotIdOf(card, cards[from + index - 1] ?? null, unit),
  }));
}

/** The chart of a name over time; null where there is no course of time. `sizes` is how many articles stand on a page of each list. */
export function nameChart(
  named: NamedInArchive,
  mentions: Mentions,
  sizes: Record<'written' | 'articles', number>,
  links: Links,
  context: RenderContext,
): string | null {
  const part = chartedPart(named);
  if (part === 'mentions') return mentionsChart(named.id, mentions, links);
  const paths = part === 'written' ? named.wrote : named.appeared;
  return courseChart({
    noun: 'article',
    items: paths.map((path) => ({ card: cardIn(context.archive, path), count: 1 })),
    size: sizes[part],
    hrefOf: (page) => chartHref(named.id, part, page, links),
  });
}
