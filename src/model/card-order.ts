import type { Card } from './card.ts';

/** The order of the archive: ascending; a date that is less exact stands before the exact ones within it, the undated last. */
export function byDateThenPath(a: Pick<Card, 'published' | 'path'>, b: Pick<Card, 'published' | 'path'>): number {
  const [one, other] = [a.published?.value ?? '~', b.published?.value ?? '~'];
  if (one !== other) return one < other ? -1 : 1;
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
