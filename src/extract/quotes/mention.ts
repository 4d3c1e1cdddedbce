import type { Span } from '../../model/span.ts';
import type { NamedEntity } from '../names/named.ts';
import type { Item } from './items.ts';

/** The mention or reference of an entity that covers an item. */
export function mentionAt({ mentions, references }: NamedEntity, item: Item): Span | null {
  return covering(mentions, item) ?? covering(references, item);
}

function covering(spans: readonly Span[], { start, end }: Span): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found !== undefined && found.start <= start ? found : null;
}
