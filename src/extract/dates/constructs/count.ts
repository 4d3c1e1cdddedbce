import { facetAt, isHyphen, type Line } from '../line.ts';

export interface Count {
  end: number;
  count: number | 'X';
}

/** A number of units: "18", "2.5", "twenty-five", "two and a half", "a couple of", "several", "a hundred", "a". */
export function readCount(line: Line, at: number): Count | null {
  const first = readFigures(line, at) ?? readWords(line, at);
  return first && withHalf(line, first);
}

function readFigures(line: Line, at: number): Count | null {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || !/^(?:[0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)(?:\.[0-9]+)?$/u.test(token.words)) return null;
  // Money, and the end of a longer number: "£18", "3:18"; "10-18" is a range.
  if (/[\p{Sc}#.:/]/u.test(line.text.charAt(token.start - 1))) return null;
  return { end: at + 1, count: Number(token.words.replaceAll(',', '')) };
}

function readWords(line: Line, at: number): Count | null {
  const { role, count } = facetAt(line, at);
  if (role === 'half') return readHalf(line, at);
  if (count === undefined) return null;
  const next = facetAt(line, at + 1);
  if (next.scale !== undefined) return { end: at + 2, count: count === 'X' ? 'X' : count * next.scale };
  if (role === 'a') return next.count === 'X' ? { end: afterOf(line, at + 2), count: 'X' } : { end: at + 1, count };
  if (count === 'X') return { end: afterOf(line, at + 1), count };
  if (count < 20) return { end: at + 1, count };
  const unitsAt = isHyphen(line, at + 1) ? at + 2 : at + 1;
  const units = facetAt(line, unitsAt).count;
  return typeof units === 'number' && units < 10 && facetAt(line, unitsAt).role === undefined
    ? { end: unitsAt + 1, count: count + units }
    : { end: at + 1, count };
}

/** "half a century". */
function readHalf(line: Line, at: number): Count | null {
  const next = facetAt(line, at + 1);
  return next.role === 'a' ? { end: at + 2, count: 0.5 } : null;
}

function withHalf(line: Line, { end, count }: Count): Count {
  const halved =
    count !== 'X' &&
    facetAt(line, end).role === 'and' &&
    facetAt(line, end + 1).role === 'a' &&
    facetAt(line, end + 2).role === 'half';
  return halved ? { end: end + 3, count: count + 0.5 } : { end, count };
}

function afterOf(line: Line, at: number): number {
  return facetAt(line, at).role === 'of' ? at + 1 : at;
}
