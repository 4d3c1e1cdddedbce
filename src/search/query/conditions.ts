import { dayNumber, dayValue, monthValue, yearValue } from '../../model/day.ts';
import { withoutType } from '../../model/id.ts';
import { beginningOf } from '../parts/columns.ts';
import { fieldOf } from './fields.ts';
import { isOperator, type Piece, piecesOf, piecesThatAsk } from './pieces.ts';

/** The condition, as a reader would write it, for exactly one name or topic of the archive: `person=marco-rubio`. */
export function exactly(field: 'org' | 'person' | 'place' | 'publication' | 'topic', id: string): string {
  return `${field}=${withoutType(id)}`;
}

/**
 * A query with one more condition, which stands for itself however the query ends, and takes the place of the same condition
 * and of its opposite. Dates take the place of all that it has, and lie within them: “ferry after:2013-06” with `date:2013` is
 * “ferry after:2013-06 before:2014”.
 */
export function withCondition(query: string, condition: string): string {
  const dates = datesIn(condition);
  if (dates.length === 0) return behind(withoutAnyOf(query, condition), condition);
  const before = datesIn(query);
  const span = [...before, ...dates].map(({ span }) => span).reduce(within);
  return behind(without(query, before), isEmpty(span) ? condition : writtenSpan(span));
}

function behind(query: string, condition: string): string {
  const last = piecesThatAsk(query).findLast((piece) => !isOperator(piece));
  if (last === undefined) return condition;
  return `${query.slice(0, last.end)}${last.closed ? '' : '"'} ${condition}`;
}

/** A query without what stands in some conditions for or against them; what OR and NOT join stays. */
export function withoutAnyOf(query: string, conditions: string): string {
  const taken = new Set(piecesOf(conditions).map((piece) => plainly(conditions, piece)));
  return without(
    query,
    alone(query).filter((piece) => taken.has(plainly(query, piece))),
  );
}

function without(query: string, pieces: readonly Piece[]): string {
  return pieces
    .reduceRight((rest, { start, end }) => rest.slice(0, start).trimEnd() + rest.slice(end), query)
    .trimStart();
}

/** The conditions of a query that neither OR nor NOT join, as one writes them, each with whether it is asked against. */
export function picksIn(query: string): Map<string, 'for' | 'against'> {
  return new Map(alone(query).map((piece) => [plainly(query, piece), piece.not ? 'against' : 'for']));
}

/** Those of them that ask for dates, as they are written; empty where there is none. */
export function datesAskedFor(query: string): string {
  return datesIn(query)
    .map(({ start, end }) => query.slice(start, end))
    .join(' ');
}

function alone(query: string): Piece[] {
  const pieces = piecesThatAsk(query);
  const isJoined = (place: number) => pieces.some((other, at) => Math.abs(at - place) === 1 && isOperator(other));
  return pieces.filter((piece, place) => !isOperator(piece) && !isJoined(place));
}

/** A piece of a query without its minus. */
function plainly(query: string, { start, end, not }: Piece): string {
  return query.slice(not ? start + 1 : start, end);
}

/** From the beginning of a day, month or year to that of another; each null where it is open. */
interface Span {
  from: string | null;
  to: string | null;
}

/** Of the undated: it shares nothing with any other. */
const NO_DAY: Span = { from: '9999-12-31', to: '0000-01-01' };

function datesIn(query: string): (Piece & { span: Span })[] {
  return alone(query).flatMap((piece) => {
    const span = piece.not ? null : spanOf(piece);
    return span === null ? [] : [{ ...piece, span }];
  });
}

function spanOf({ field: name, value, exactly: isExact }: Piece): Span | null {
  const field = name === null ? undefined : fieldOf(name);
  const term = field?.kind === 'value' ? field.term(value, isExact) : null;
  switch (term?.kind) {
    case 'after':
      return { from: term.date, to: null };
    case 'before':
      return { from: null, to: term.date };
    case 'within':
      return term.date === null ? NO_DAY : { from: term.date, to: following(term.date) };
    default:
      return null;
  }
}

/** What two spans share. */
function within(one: Span, other: Span): Span {
  const isLater = one.from !== null && (other.from === null || beginningOf(one.from) > beginningOf(other.from));
  const isEarlier = one.to !== null && (other.to === null || beginningOf(one.to) < beginningOf(other.to));
  return { from: isLater ? one.from : other.from, to: isEarlier ? one.to : other.to };
}

function isEmpty({ from, to }: Span): boolean {
  return from !== null && to !== null && beginningOf(from) >= beginningOf(to);
}

function writtenSpan({ from, to }: Span): string {
  if (from !== null && to !== null && beginningOf(to) === beginningOf(following(from))) return `date:${from}`;
  return [...(from === null ? [] : [`after:${from}`]), ...(to === null ? [] : [`before:${to}`])].join(' ');
}

/** The conditions for all from one year or month to another, both with it: `date:2013`, `after:2013 before:2016`. */
export function between(first: string, last: string): string {
  return writtenSpan({ from: first, to: following(last) });
}

/** The year, month or day behind one. */
function following(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return dayValue(dayNumber({ year, month: month ?? 1, day }) + 1);
  if (month === undefined || month === 12) return yearValue(year + 1);
  return monthValue(year, month + 1);
}
