import { Is } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import { type Item, is } from '../items.ts';

/** From the first word to the last, without marks around them; null where there is no word. */
export function wordsBetween(items: readonly Item[], from: number, to: number): Span | null {
  let first = from;
  let last = to;
  while (first < last && isEdge(items[first])) first += 1;
  while (last > first && (isEdge(items[last - 1]) || goesOn(items[last - 1]))) last -= 1;
  const start = items[first];
  const end = items[last - 1];
  if (start === undefined || end === undefined || first >= last) return null;
  if (last - first === 1 && (start.kind === 'quoted' || is(start, NO_STATEMENT))) return null;
  return { start: start.start, end: end.end };
}

/** A quotation that ends in a later passage belongs to no statement of this one. */
function goesOn(item: Item | undefined): boolean {
  return item !== undefined && item.quoted !== null && item.quoted.end > item.end;
}

function isEdge(item: Item | undefined): boolean {
  return item?.kind === 'mark' && /^[,.:;!?—–―-]$/u.test(item.word);
}

/** What states nothing where it stands alone: "spoke [out]", "thanked [him]". */
const NO_STATEMENT = Is.particle | Is.objectPronoun | Is.owner;
