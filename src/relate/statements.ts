import type { Archive, StatementCounts } from '../model/archive.ts';
import type { FullCard } from '../model/card.ts';
import { sayingOf } from '../model/statement.ts';

/** Cards in the order of the archive → how many statements there are, and where each article's stand among them. */
export function countStatements(ordered: readonly FullCard[], told: Told): StatementCounts {
  const counts: StatementCounts = { all: 0, nameless: 0, byYear: new Map(), before: new Map() };
  for (const card of ordered) {
    const { all, nameless } = newIn(card, told);
    if (all === 0) continue;
    const year = card.published?.value.slice(0, 4) ?? null;
    const inYear = counts.byYear.get(year) ?? 0;
    counts.before.set(card.path, { all: counts.all, inYear, nameless: counts.nameless });
    counts.byYear.set(year, inYear + all);
    counts.all += all;
    counts.nameless += nameless;
  }
  return counts;
}

type Told = Pick<Archive, 'nameIds' | 'repeats'>;

/** How many statements of a card no earlier version of its text gives, and how many of them nobody with a name does. */
function newIn({ path, names, nameless }: FullCard, { nameIds, repeats }: Told): { all: number; nameless: number } {
  const ids = nameIds.get(path) ?? [];
  const repeated = repeats.get(path)?.said;
  const isNew = (id: string | null, wording: number) => !repeated?.has(sayingOf(id, wording));
  const unnamed = nameless.filter((wording) => isNew(null, wording)).length;
  const named = names.flatMap(({ id, said }, index) => said.filter(({ wording }) => isNew(ids[index] ?? id, wording)));
  return { all: named.length + unnamed, nameless: unnamed };
}
