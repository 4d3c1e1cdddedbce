import type { ClaimedField, ClaimedFields } from './claim.ts';

/** A field with a value that somebody gives it: a claim that has no derivation yet. */
export type Stated = { [Field in ClaimedField]: { field: Field; value: ClaimedFields[Field] } }[ClaimedField];
