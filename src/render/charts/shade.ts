/** How dark a count is shown beside others, of which `most` is the highest: from 1, and 0 for none. */
export function shadeOf(count: number, most: number): Shade {
  // Among small counts a single article stays light.
  return Math.ceil((count / Math.max(most, DARKEST)) * DARKEST) as Shade;
}

export type Shade = 0 | 1 | 2 | 3 | 4;

const DARKEST = 4;
