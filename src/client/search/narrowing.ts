import { picksIn, withCondition, withoutAnyOf } from '../../search/query/conditions.ts';
import { element } from '../element.ts';

/** How a search is narrowed, and the addresses of the same with more or less. */
export interface Narrowing {
  query: string;
  /** Its conditions that stand for themselves, each with whether it is asked against. */
  picks: ReadonlyMap<string, 'for' | 'against'>;
  addressWith: (condition: string) => string;
  addressWithout: (conditions: string) => string;
}

/** The narrowing of a search of which `addressOf` makes the address. */
export function narrowingOf(query: string, addressOf: (query: string) => string): Narrowing {
  return {
    query,
    picks: picksIn(query),
    addressWith: (condition) => addressOf(withCondition(query, condition)),
    addressWithout: (conditions) => addressOf(withoutAnyOf(query, conditions)),
  };
}

/** A link to the search with one more condition, which also stands in it for itself. */
export function wayTo(label: string, condition: string, { addressWith }: Narrowing): HTMLAnchorElement {
  const link = element('a', element('bdi', label));
  link.href = addressWith(condition);
  link.title = condition;
  link.dataset.condition = condition;
  return link;
}

/** A link to the search without some conditions, which stand in it too. */
export function wayWithout(label: string, conditions: string, { addressWithout }: Narrowing): HTMLAnchorElement {
  const link = element('a', label);
  link.href = addressWithout(conditions);
  link.dataset.without = conditions;
  return link;
}

/** What a link does to a query that was typed since; null where it narrows nothing. */
export function narrowedBy({ dataset: { condition, without } }: HTMLElement, query: string): string | null {
  if (condition !== undefined) return withCondition(query, condition);
  return without === undefined ? null : withoutAnyOf(query, without);
}
