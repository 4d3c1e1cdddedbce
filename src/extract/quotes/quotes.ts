import type { Names } from '../names/named.ts';
import type { Prepared } from '../text.ts';
import type { Said } from './said.ts';

/** Who said what: direct and partial quotations and indirect statements, in the order of their spans. */
export function findQuotes(_prepared: Prepared, _names: Names): Said[] {
  return [];
}
