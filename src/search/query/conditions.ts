import { monthValue, yearValue } from '../../model/day.ts';
import { withoutType } from '../../model/id.ts';
import { isOperator, piecesOf } from './pieces.ts';

/** The condition, as a reader would write it, for exactly one name or topic of the archive: `person=marco-rubio`. */
export function exactly(field: 'org' | 'person' | 'place' | 'publication' | 'topic', id: string): string {
  return `${field}=${withoutType(id)}`;
}

/** A query with one more condition, which stands for itself however the query ends. */
export function withCondition(query: string, condition: string): string {
  const pieces = piecesOf(query);
  const last = pieces.findLast((piece) => !isOperator(piece));
  if (last === undefined) return condition;
  return `${query.slice(0, last.end)}${last.closed ? '' : '"'} ${condition}`;
}

/** The conditions for all from one year or month to another, both with it. */
export function between(first: string, last: string): string {
  return `after:${first} before:${following(last)}`;
}

/** The year or month behind one. */
function following(date: string): string {
  const [year = 0, month] = date.split('-').map(Number);
  if (month === undefined || month === 12) return yearValue(year + 1);
  return monthValue(year, month + 1);
}
