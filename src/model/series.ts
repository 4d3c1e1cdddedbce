/** Items in their order of which a part can be had at a time: a list, or what is read from the disk only then. */
export interface Series<Item> {
  readonly length: number;
  /** Those from one place, counted from 0, to before another, or as many as there are. */
  slice: (from: number, to: number) => Item[];
}

/** So many items are had at once by whoever needs them all, one after the other. */
const PORTION = 512;

/** All items of a series. */
export function* itemsOf<Item>(series: Series<Item>): Generator<Item> {
  for (let from = 0; from < series.length; from += PORTION) yield* series.slice(from, from + PORTION);
}

/** Items that `read` makes, portion by portion, of which the last is kept: whoever goes on in order has each made once. */
export function inPortions<Item>(length: number, read: (from: number, to: number) => Item[]): Series<Item> {
  let kept: { from: number; items: Item[] } = { from: -1, items: [] };
  const portionFrom = (from: number) => {
    if (kept.from !== from) kept = { from, items: read(from, Math.min(from + PORTION, length)) };
    return kept.items;
  };
  return {
    length,
    slice(from, to) {
      const items: Item[] = [];
      for (let start = from - (from % PORTION); start < Math.min(to, length); start += PORTION)
        items.push(...portionFrom(start).slice(Math.max(0, from - start), to - start));
      return items;
    },
  };
}
