import type { Span } from '../model/span.ts';
import type { NamedEntity, Names } from './names/named.ts';
import type { Prepared } from './text.ts';

/** A publication or agency that a text gives as its source, where it does so. */
export interface Cited {
  /** The publication's name in the text. */
  span: Span;
  entity: NamedEntity | null;
}

/** The publications and agencies that a text cites, in the order of their spans. */
export function findCited(_prepared: Prepared, _names: Names): Cited[] {
  return [];
}
