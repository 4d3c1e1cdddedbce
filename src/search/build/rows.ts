/**
 * What articles in a row have, noted as they are read and given back by number: blocked sort-based indexing (Manning,
 * Raghavan, Schütze, "Introduction to Information Retrieval", chapter 4), which here sorts by counting.
 */
export interface Rows {
  /** Notes that an article has what bears a number, and where. */
  add: (number: number, article: number, place: number) => void;
  /** How many rows it holds. */
  size: () => number;
  /** All rows by number, those of each in the order in which they came; none are left. All numbers are below `count`. */
  take: (count: number) => SortedRows;
}

export interface SortedRows {
  /** By number: where its rows begin, which is where those of the number before end. */
  starts: Int32Array;
  articles: Int32Array;
  places: Int32Array;
}

const WIDTH = 3;
const FIRST_ROOM = 1 << 12;

export function openRows(): Rows {
  let rows = new Int32Array(WIDTH * FIRST_ROOM);
  let used = 0;
  return {
    add(number, article, place) {
      if (used === rows.length) {
        const more = new Int32Array(rows.length * 2);
        more.set(rows);
        rows = more;
      }
      rows[used] = number;
      rows[used + 1] = article;
      rows[used + 2] = place;
      used += WIDTH;
    },
    size: () => used / WIDTH,
    take(count) {
      const sorted = sortedByNumber(rows.subarray(0, used), count);
      used = 0;
      return sorted;
    },
  };
}

function sortedByNumber(rows: Int32Array, count: number): SortedRows {
  const starts = startsOf(rows, count);
  const next = starts.slice();
  const articles = new Int32Array(rows.length / WIDTH);
  const places = new Int32Array(rows.length / WIDTH);
  for (let row = 0; row < rows.length; row += WIDTH) {
    const number = rows[row] ?? 0;
    const at = next[number] ?? 0;
    articles[at] = rows[row + 1] ?? 0;
    places[at] = rows[row + 2] ?? 0;
    next[number] = at + 1;
  }
  return { starts, articles, places };
}

function startsOf(rows: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < rows.length; row += WIDTH) {
    const next = (rows[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let next = 1; next <= count; next += 1) starts[next] = (starts[next] ?? 0) + (starts[next - 1] ?? 0);
  return starts;
}
