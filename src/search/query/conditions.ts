import { monthValue, yearValue } from '../../model/day.ts';
import { withoutType } from '../../model/id.ts';
import { isOperator, type Piece, piecesOf } from './pieces.ts';

/** The condition, as a reader would write it, for exactly one name or topic of the archive: `person=marco-rubio`. */
export function exactly(field: 'org' | 'person' | 'place' | 'publication' | 'topic', id: string): string {
  return `${field}=${withoutType(id)}`;
}

/**
 * A query with one more condition, which stands for itself however the query ends, and takes the place of the same condition
 * and of its opposite.
 */
export function withCondition(query: string, condition: string): string {
  const others = withoutAnyOf(query, condition);
  const last = piecesOf(others).findLast((piece) => !isOperator(piece));
  if (last === undefined) return condition;
  return `${others.slice(0, last.end)}${last.closed ? '' : '"'} ${condition}`;
}

/** A query without what stands in some conditions for or against them; what OR and NOT join stays. */
function withoutAnyOf(query: string, conditions: string): string {
  const taken = new Set(piecesOf(conditions).map((piece) => plainly(conditions, piece)));
  const pieces = piecesOf(query);
  const isJoined = (place: number) => pieces.some((other, at) => Math.abs(at - place) === 1 && isOperator(other));
  return pieces
    .filter((piece, place) => taken.has(plainly(query, piece)) && !isJoined(place))
    .reduceRight((rest, { start, end }) => rest.slice(0, start).trimEnd() + rest.slice(end), query)
    .trimStart();
}

/** A piece of a query without its minus. */
function plainly(query: string, { start, end, not }: Piece): string {
  return query.slice(not ? start + 1 : start, end);
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
