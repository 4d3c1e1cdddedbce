import type { Card, Cluster } from '../../model/archive.ts';
import { groupsOfCopies } from './clusters.ts';

/** Cards in the archive's order → the clusters of those whose texts are copies, and the cards that stand for all. */
export function copiesAmong(ordered: readonly Card[]): {
  clusters: Cluster[];
  clusterOf: Map<string, Cluster>;
  leads: Card[];
} {
  const clusters = groupsOfCopies(ordered.map(({ sketch }) => sketch)).map((group) => {
    const cards = group.flatMap((index) => ordered[index] ?? []);
    return { name: cards[0]?.name ?? '', cards };
  });
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.cards.map(({ path }) => [path, cluster] as const)));
  const leads = ordered.filter((card) => (clusterOf.get(card.path)?.cards[0] ?? card) === card);
  return { clusters, clusterOf, leads };
}
