/** The fields of somebody's callings, as far as a text tells them. */
export interface Fields {
  fields: ReadonlySet<string>;
  /** Others in which who is in these may be too. */
  besides: ReadonlySet<string>;
}

/** Whether the fields of both are known, and none of the one's goes with any of the other's: nobody is a judge and a striker. */
export function areOfUnlikeFields(one: Fields, other: Fields): boolean {
  if (one.fields.size === 0 || other.fields.size === 0) return false;
  return !meet(one.fields, other.fields) && !meet(one.fields, other.besides) && !meet(one.besides, other.fields);
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) if (many.has(item)) return true;
  return false;
}
