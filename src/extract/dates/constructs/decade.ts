import { facetAt, isHyphen, type Line, lowerAt, skipRole } from '../line.ts';
import type { Reading } from '../meaning.ts';

/** Ten or a hundred years: "the 1990s", "the '80s", "the sixties", "1990's", "the 19th century". */
export function readDecade(line: Line, at: number): Reading | null {
  const the = skipRole(line, at, 'the');
  const figured = line.tokens[the]?.words === "'" ? the + 1 : the;
  const { decade } = facetAt(line, figured);
  if (decade !== undefined) return isTime(line, figured) ? decadeOf(figured + 1, decade) : null;
  return readPossessive(line, at, the) ?? readCentury(line, the);
}

function decadeOf(end: number, value: number): Reading {
  return { end, meaning: { kind: 'decade', value: String(value) } };
}

/** "1990's" is a decade with an apostrophe where "the" stands before it, and a possessive elsewhere. */
function readPossessive(line: Line, at: number, the: number): Reading | null {
  if (the === at) return null;
  const [, years] = /^((?:1[5-9]|20)[0-9])0$/u.exec(line.tokens[the]?.words ?? '') ?? [];
  const isDecade = years !== undefined && line.tokens[the + 1]?.kind === 'possessive';
  return isDecade ? decadeOf(the + 2, Number(years)) : null;
}

/** "the 19th century", "an 18th-century mill". */
function readCentury(line: Line, at: number): Reading | null {
  const { ordinal } = facetAt(line, at);
  const unitAt = isHyphen(line, at + 1) ? at + 2 : at + 1;
  const { unit, plural } = facetAt(line, unitAt);
  if (ordinal === undefined || ordinal < 11 || ordinal > 21 || unit !== 'century' || plural) return null;
  return decadeOf(unitAt + 1, ordinal - 1);
}

/** "his 80s" and "her mid-eighties" are an age, "temperatures in the 80s" a reading: these need "the", an apostrophe or another decade before them. */
function isTime(line: Line, at: number): boolean {
  if (/^[0-9]{4}/u.test(line.tokens[at]?.words ?? '')) return true;
  const before = isHyphen(line, at - 1) ? at - 2 : at - 1;
  const { role, edge } = facetAt(line, before);
  const besideDecade = role === 'and' && facetAt(line, before - 1).decade !== undefined;
  return (
    besideDecade || role === 'the' || lowerAt(line, before) === "'" || (edge !== undefined && isTheEdge(line, before))
  );
}

/** "the late 80s", "the mid-to-late 80s"; in "his late 80s" it is an age. */
function isTheEdge(line: Line, edge: number): boolean {
  const before = isHyphen(line, edge - 1) ? edge - 4 : edge - 1;
  return facetAt(line, before).role === 'the';
}
