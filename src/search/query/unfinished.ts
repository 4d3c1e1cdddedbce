import { endsUnparted, wordsIn } from '../words/words.ts';
import { fieldOf } from './fields.ts';
import { isOperator, operatorOf, type Piece, piecesOf, piecesThatAsk } from './pieces.ts';

/** Fewer letters begin too many words. */
const LEAST = 3;

/** What a query asks for before its last word is whole. */
export interface Unfinished {
  query: string;
  /** What became of the last word: asked for as it is, or with all that begin with it, or not asked for yet. */
  last: 'as it is' | 'completed' | 'left out';
  /** How it stands there so far. */
  typed: string;
}

/**
 * What a reader has typed so far → the query by which something is found before the last word is whole: that word, or any
 * that begins with it. A last word that is too short yet, or that must not be there, is left out.
 */
export function unfinished(query: string): Unfinished {
  const [last, previous] = piecesThatAsk(query).toReversed();
  const typed = query.slice(last?.start);
  const asItIs: Unfinished = { query, last: 'as it is', typed };
  if (last === undefined || last.end < query.length || (last.quoted && last.closed)) return asItIs;
  const before = query.slice(0, last.start);
  const without: Unfinished = { query: withoutOperators(before), last: 'left out', typed };
  if (isOperator(last)) return without;
  if (previous !== undefined && operatorOf(previous) === 'NOT') return without;
  const field = last.field === null ? undefined : fieldOf(last.field);
  if (field?.kind === 'value') return asItIs;
  if (last.not || last.value.endsWith(':') || last.value.endsWith('=')) return without;
  const word = wordsIn(query).at(-1);
  if (word?.end !== query.length || last.exactly || endsUnparted(query)) return asItIs;
  return query.length - word.start < LEAST
    ? { query: before + withoutItsEnd(query.slice(last.start, word.start), last), last: 'left out', typed }
    : { query: before + begun(typed, last), last: 'completed', typed };
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

/** What of a phrase or of joined words is whole. */
function withoutItsEnd(text: string, { quoted, field }: Piece): string {
  if (wordsIn(text.slice(field?.length ?? 0)).length === 0) return '';
  return quoted ? `${text}"` : text;
}
