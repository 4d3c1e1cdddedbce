const WARM_ROUNDS = 12;
const ROUNDS = 7;

/**
 * The processor time of a piece of work over all items, in milliseconds: the median of some rounds after others that only
 * warm the compiler up. Processor time, unlike the clock's, does not count what other programs do meanwhile.
 */
export function processorTime(items, work) {
  for (let round = 0; round < WARM_ROUNDS; round += 1) for (const item of items) work(item);
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const item of items) work(item);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/** Rows of cells as lines of aligned columns; the first column is text, the others are numbers. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return rows.map(line).join('\n');
}
