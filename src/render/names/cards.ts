import type { NamedInArchive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { byDateThenPath } from '../../model/card-order.ts';
import { cardIn, type RenderContext } from '../context.ts';

/** The articles that name it, appeared in it or are its own, each once, in the order of the archive. */
export function cardsOf(
  { articles, appeared, wrote }: NamedInArchive,
  { archive }: Pick<RenderContext, 'archive'>,
): Card[] {
  const paths = new Set([...articles.map(({ path }) => path), ...appeared, ...wrote]);
  const cards = [...paths].map((path) => cardIn(archive, path));
  return cards.length === articles.length ? cards : cards.sort(byDateThenPath);
}
