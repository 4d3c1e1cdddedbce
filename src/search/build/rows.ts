/**
 * What articles in a row have, noted as they are read and given back by number: blocked sort-based indexing (Manning,
 * Raghavan, Schütze, "Introduction to Information Retrieval", chapter 4), which here sorts by counting.
 */
export interface Rows {
  /** Notes that an article has what bears a number, and where. Articles come one after the other. */
  add: (number: number, article: number, place: number) => void;
  /** How many rows it holds. */
  size: () => number;
  /** All rows by number, those of each in the order in which they came; none are left. All numbers are below `count`. */
  take: (count: number) => SortedRows;
}

/** Tells the rows of what bears a number: an article and a place by turns. */
export type SortedRows = (number: number) => Int32Array;

export const ROW_WIDTH = 2;

/** Rows are noted in blocks, so that none is copied when more come: in each a number and a place by turns. */
const BLOCK = 1 << 17;

/** How many rows in a row are an article's. */
interface Run {
  article: number;
  rows: number;
}

export function openRows(): Rows {
  let blocks: Int32Array[] = [];
  let block = new Int32Array();
  let used = 0;
  let runs: Run[] = [];
  let run: Run = { article: -1, rows: 0 };
  const size = () => (blocks.length * BLOCK - block.length + used) / ROW_WIDTH;
  return {
    add(number, article, place) {
      if (used === block.length) {
        block = new Int32Array(BLOCK);
        blocks.push(block);
        used = 0;
      }
      if (article !== run.article) {
        run = { article, rows: 0 };
        runs.push(run);
      }
      block[used] = number;
      block[used + 1] = place;
      used += ROW_WIDTH;
      run.rows += 1;
    },
    size,
    take(count) {
      const sorted = sortedByNumber([...blocks.slice(0, -1), block.subarray(0, used)], runs, size(), count);
      [blocks, block, used, runs, run] = [[], new Int32Array(), 0, [], { article: -1, rows: 0 }];
      return sorted;
    },
  };
}

function sortedByNumber(blocks: readonly Int32Array[], runs: readonly Run[], size: number, count: number): SortedRows {
  const starts = startsOf(blocks, count);
  const next = starts.slice();
  const sorted = new Int32Array(size * ROW_WIDTH);
  let run = 0;
  let left = runs[0]?.rows ?? 0;
  let article = runs[0]?.article ?? 0;
  for (const block of blocks) {
    for (let row = 0; row < block.length; row += ROW_WIDTH) {
      if (left === 0) {
        run += 1;
        left = runs[run]?.rows ?? 0;
        article = runs[run]?.article ?? 0;
      }
      left -= 1;
      const number = block[row] ?? 0;
      const at = next[number] ?? 0;
      sorted[at] = article;
      sorted[at + 1] = block[row + 1] ?? 0;
      next[number] = at + ROW_WIDTH;
    }
  }
  return (number) => sorted.subarray(starts[number], starts[number + 1]);
}

/** By number: where its rows begin, which is where those of the number before end. */
function startsOf(blocks: readonly Int32Array[], count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const block of blocks) {
    for (let row = 0; row < block.length; row += ROW_WIDTH) {
      const next = (block[row] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + ROW_WIDTH;
    }
  }
  for (let next = 1; next <= count; next += 1) starts[next] = (starts[next] ?? 0) + (starts[next - 1] ?? 0);
  return starts;
}
