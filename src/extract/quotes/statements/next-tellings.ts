import { countBefore, type Telling } from '../telling/telling.ts';

/** The few next tellings behind an item. */
export function behindIt(tellings: readonly Telling[], at: number): readonly Telling[] {
  const first = countBefore(tellings, at + 1);
  return tellings.slice(first, first + MOST_LOOKED_AT);
}

/** No clause that is said has more tellings before its source. */
const MOST_LOOKED_AT = 6;
