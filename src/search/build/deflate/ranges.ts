/** Numbers in ranges that grow, as deflate writes lengths and distances: by the range, and by the place in it, in so many bits. */
export interface Ranges {
  starts: readonly number[];
  bits: readonly number[];
  /** The range in which a number is. */
  rangeOf: Uint8Array;
}

/** RFC 1951, section 3.2.5. */
export const LENGTHS = rangesFrom(3, 258, [
  ...[0, 0, 0, 0, 0, 0, 0, 0],
  ...[1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
]);
export const DISTANCES = rangesFrom(1, 32768, [
  ...[0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8],
  ...[9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
]);

/** The last range begins with the greatest number at the latest. */
function rangesFrom(first: number, most: number, bits: readonly number[]): Ranges {
  const starts: number[] = [];
  const rangeOf = new Uint8Array(most + 1);
  let next = first;
  for (const [range, room] of bits.entries()) {
    const start = Math.min(next, most);
    starts.push(start);
    rangeOf.fill(range, start);
    next = start + 2 ** room;
  }
  return { starts, bits, rangeOf };
}
