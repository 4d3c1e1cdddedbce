import type { Cluster, InCluster } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';

/** Cards in the archive's order, and the groups of those whose texts are copies → their clusters, and the cards that stand for all. */
export function copiesAmong(
  ordered: readonly Card[],
  groups: readonly (readonly number[])[],
): {
  clusters: Cluster[];
  clusterOf: Map<string, InCluster>;
  leads: Card[];
} {
  const clusters = groups.map((group) => {
    const cards = group.flatMap((index) => ordered[index] ?? []);
    return { name: cards[0]?.name ?? '', cards };
  });
  const clusterOf = new Map<string, InCluster>();
  for (const cluster of clusters) {
    for (const [place, { path }] of cluster.cards.entries()) clusterOf.set(path, { cluster, place });
  }
  const leads = ordered.filter(({ path }) => (clusterOf.get(path)?.place ?? 0) === 0);
  return { clusters, clusterOf, leads };
}
