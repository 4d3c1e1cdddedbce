import type { Card, StatementCounts } from '../model/archive.ts';

/** Cards in the order of the archive → how many statements there are, and where each article's stand among them. */
export function countStatements(ordered: readonly Card[]): StatementCounts {
  const counts: StatementCounts = { all: 0, nameless: 0, byYear: new Map(), before: new Map() };
  for (const { path, published, statements } of ordered) {
    if (statements.all === 0) continue;
    const year = published?.value.slice(0, 4) ?? null;
    const inYear = counts.byYear.get(year) ?? 0;
    counts.before.set(path, { all: counts.all, inYear, nameless: counts.nameless });
    counts.byYear.set(year, inYear + statements.all);
    counts.all += statements.all;
    counts.nameless += statements.nameless;
  }
  return counts;
}
