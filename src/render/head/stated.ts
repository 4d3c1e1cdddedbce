import { stateOf } from '../../model/derivation.ts';
import type { Sidecar } from '../../model/sidecar.ts';

/** A date (ISO 8601) that a person stated; null for others, since the tags that take only dates cannot say that one is derived. */
export function statedDate(record: Sidecar, field: 'published' | 'modified'): string | null {
  return stateOf(record.derivation[field]) === 'stated' ? (record[field]?.value ?? null) : null;
}
