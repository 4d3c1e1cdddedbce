import type { Problem } from '../../../model/problem.ts';
import type { Figure } from '../figure.ts';
import { plainId } from '../ids.ts';
import { idOfAnother } from './problems.ts';

/**
 * Figures without the ids that a person gave them where these are the ids of others: those that another name makes, or that the
 * person gave to one before. Problems: `entity-contradiction`.
 */
export function withOwnPins(
  figures: readonly Figure[],
  lineOf: (pinned: string) => number,
): { figures: Figure[]; problems: Problem[] } {
  const names = new Set(figures.map(plainId));
  const given = new Set<string>();
  const problems: Problem[] = [];
  const kept = figures.map((figure) => {
    if (figure.pinned === null) return figure;
    const id = `${figure.type}/${figure.pinned}`;
    const isOwn = !given.has(id) && (id === plainId(figure) || !names.has(id));
    given.add(id);
    if (isOwn) return figure;
    problems.push(idOfAnother(id, lineOf(figure.pinned)));
    return { ...figure, pinned: null };
  });
  return { figures: kept, problems };
}
