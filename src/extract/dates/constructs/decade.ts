import { facetAt, isHyphen, type Line, lowerAt, skipRole } from '../line.ts';
import type { Reading } from '../meaning.ts';

/** "the 1990s", "the '80s", "1990's". */
export function readDecade(line: Line, at: number): Reading | null {
  const the = skipRole(line, at, 'the');
  const figured = line.tokens[the]?.words === "'" ? the + 1 : the;
  const { decade } = facetAt(line, figured);
  if (decade !== undefined)
    return isPlace(line, figured) ? { end: figured + 1, meaning: { kind: 'decade', decade } } : null;
  const [, years] = /^((?:1[5-9]|20)[0-9])0$/u.exec(line.tokens[the]?.words ?? '') ?? [];
  // "1990's" is a decade with an apostrophe where "the" stands before it, and a possessive elsewhere.
  if (years === undefined || the === at || line.tokens[the + 1]?.kind !== 'possessive') return null;
  return { end: the + 2, meaning: { kind: 'decade', decade: Number(years) } };
}

/** "his 80s" is an age, "temperatures in the 80s" a reading; two figures need "the", an apostrophe or another decade beside them. */
function isPlace(line: Line, at: number): boolean {
  if ((line.tokens[at]?.words.length ?? 0) > 3) return true;
  const before = isHyphen(line, at - 1) ? at - 2 : at - 1;
  const { role, edge } = facetAt(line, before);
  const besideDecade = role === 'and' && facetAt(line, before - 1).decade !== undefined;
  return besideDecade || role === 'the' || edge !== undefined || lowerAt(line, before) === "'";
}
