import { median, quantile, sum } from 'd3-array';

const WINDOW = 7;
/** A window of rounds that is faster than the one before by less than this shows that the compiler has finished. */
const GAIN = 0.99;
const MOST_WINDOWS = 40;
const ROUNDS = 21;

/**
 * What each of several pieces of work takes of the processor, in milliseconds a round: the median and the quarters of rounds
 * that take turns, so that none is measured sooner, or under another load, than the rest. Before that all take turns until they
 * become no faster. Processor time, unlike the clock's, does not count what other programs do meanwhile.
 */
export function processorTimes(works) {
  warm(works);
  const rounds = Array.from({ length: ROUNDS }, () => works.map(timeOf));
  return works.map((_, index) => {
    const times = rounds.map((round) => round[index]);
    return { median: median(times), low: quantile(times, 0.25), high: quantile(times, 0.75) };
  });
}

function warm(works) {
  let before = Infinity;
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const now = median(Array.from({ length: WINDOW }, () => sum(works, timeOf)));
    if (now > before * GAIN) return;
    before = now;
  }
}

function timeOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Rows of cells as lines of aligned columns; the first column is text, the others are numbers. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return rows.map(line).join('\n');
}
