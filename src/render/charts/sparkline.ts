import { scaleBand, scaleLinear } from 'd3-scale';

/** In pixels; as high as the letters beside it. */
const WIDTH = 72;
const HEIGHT = 14;
/** More strokes than this would run together. */
const MOST_STROKES = 24;

/**
 * The course of a count through equal stretches of time, as fine strokes in line with words. Where the stretches are many,
 * neighbours are taken together. It repeats what stands in figures elsewhere, so it says nothing to those who do not see it.
 */
export function drawSparkline(counts: readonly number[]): string {
  const taken = Math.ceil(counts.length / MOST_STROKES);
  const sums = Array.from({ length: Math.ceil(counts.length / taken) }, (_, at) =>
    counts.slice(at * taken, (at + 1) * taken).reduce((sum, count) => sum + count, 0),
  );
  const across = scaleBand<number>()
    .domain(sums.map((_, at) => at))
    .rangeRound([0, WIDTH]);
  const up = scaleLinear([0, Math.max(1, ...sums)], [0, HEIGHT]);
  const strokes = sums.flatMap((sum, at) =>
    sum === 0 ? [] : [`M${(across(at) ?? 0) + 1.5} ${HEIGHT}v-${Math.max(1, Math.round(up(sum)))}`],
  );
  return `<svg class="spark" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"><path stroke-width="2" d="${strokes.join('')}"/><path class="base" d="M0 ${HEIGHT + 0.5}h${WIDTH}"/></svg>`;
}
