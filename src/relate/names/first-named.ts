import type { Card } from '../../model/card.ts';
import { byDateThenPath } from '../../model/card-order.ts';
import type { Figure } from './figure.ts';

/** Orders figures by the oldest article of each; what a person took out of another comes after it. */
export function firstNamedFirst(one: Figure, other: Figure): number {
  const [a, b] = [firstOf(one), firstOf(other)];
  return Number(isPart(one)) - Number(isPart(other)) || byDateThenPath(a.card, b.card) || a.index - b.index;
}

/** Parts of a figure have an origin that is nobody's own (`partFigures`). */
function isPart({ origins }: Figure): boolean {
  return origins.length === 0;
}

function firstOf({ key, spots: [spot], appeared: [article] }: Figure): { card: Card; index: number } {
  const card = spot?.keyed.card ?? article;
  if (card === undefined) throw new Error(`No article has the name ${key}`);
  return { card, index: spot?.index ?? Number.POSITIVE_INFINITY };
}
