/** Items in a row → portions whose sizes together stay below `most`, if no single item is larger. */
export function* portions<Item>(items: Iterable<Item>, sizeOf: (item: Item) => number, most: number) {
  let portion: Item[] = [];
  let size = 0;
  for (const item of items) {
    const more = sizeOf(item);
    if (portion.length > 0 && size + more > most) {
      yield portion;
      portion = [];
      size = 0;
    }
    portion.push(item);
    size += more;
  }
  if (portion.length > 0) yield portion;
}
