import { fieldOf } from './fields.ts';
import { isOperator, operatorOf, type Piece, piecesOf } from './pieces.ts';

/** Fewer letters begin too many words. */
const LEAST = 3;

/**
 * What a reader has typed so far → the query by which something is found before the last word is whole: that word, or any
 * that begins with it. A last word that is too short yet, or that must not be there, is left out.
 */
export function unfinished(query: string): string {
  const [last, previous] = piecesOf(query).toReversed();
  if (last === undefined || last.end < query.length || (last.quoted && last.closed)) return query;
  const before = query.slice(0, last.start);
  if (isOperator(last)) return withoutOperators(before);
  if (previous !== undefined && operatorOf(previous) === 'NOT') return withoutOperators(before);
  const field = last.field === null ? undefined : fieldOf(last.field);
  if (field?.kind === 'value') return query;
  if (last.not || last.value.endsWith(':') || last.value.endsWith('=')) return withoutOperators(before);
  const letters = /[\p{L}\p{N}]+$/u.exec(last.value)?.[0].length ?? 0;
  if (letters === 0 || last.exactly) return query;
  return letters < LEAST ? before + withoutItsEnd(last, letters) : before + begun(query.slice(last.start), last);
}

/** Nothing stands behind them yet. */
function withoutOperators(query: string): string {
  const last = piecesOf(query).at(-1);
  return last !== undefined && isOperator(last) ? withoutOperators(query.slice(0, last.start)) : query;
}

function begun(text: string, { quoted, field }: Piece): string {
  if (quoted) return `${text}*"`;
  const isName = field !== null && fieldOf(field)?.kind === 'name';
  return isName ? `${text}*` : `${text} OR ${text}*`;
}

/** A phrase so far, without its last word. */
function withoutItsEnd({ quoted, field, exactly, value }: Piece, letters: number): string {
  const whole = value.slice(0, value.length - letters);
  if (!quoted || whole.trim() === '') return '';
  return `${field === null ? '' : `${field}${exactly ? '=' : ':'}`}"${whole}"`;
}
