import { wordsIn } from '../words/words.ts';
import { fieldOf } from './fields.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Alternative, Condition, NameWanted, Query, Term, Wanted, ZoneWanted } from './query.ts';

/**
 * What a reader typed → what is to be found. Nothing is an error: what cannot be understood is left out or taken for plain
 * words, and a remark says so.
 */
export function parseQuery(text: string): Query {
  const remarks: string[] = [];
  const conditions: Condition[] = [];
  const pieces = piecesOf(text);
  const zone = pieces.map(zoneOf).findLast((one) => one !== null) ?? 'anywhere';
  let waiting: Operator[] = [];
  for (const piece of pieces.filter((one) => zoneOf(one) === null)) {
    const operator = operatorOf(piece);
    const term = operator === null ? termOf(piece, remarks) : null;
    if (operator !== null) waiting.push(operator);
    if (term === null) continue;
    addTo(conditions, { not: waiting.includes('NOT') !== piece.not, term: within(zone, term) }, waiting.includes('OR'));
    waiting = [];
  }
  for (const operator of waiting) remarks.push(`Nothing stands behind ${operator}, so it was left out.`);
  return { conditions, remarks };
}

/** A condition of its own, or with OR one more alternative of the last one. */
function addTo(conditions: Condition[], alternative: Alternative, or: boolean): void {
  const last = conditions.at(-1);
  if (or && last !== undefined) last.push(alternative);
  else conditions.push([alternative]);
}

type Operator = 'AND' | 'OR' | 'NOT';

/** Words in capitals that join others; all words must be found anyway, so AND says nothing new. */
function operatorOf({ value, quoted, field, not }: Piece): Operator | null {
  if (quoted || field !== null || not) return null;
  if (value === '|') return 'OR';
  return value === 'AND' || value === 'OR' || value === 'NOT' ? value : null;
}

/** `in:title` holds for all words of the query that say nothing else. */
function zoneOf({ field, value, not }: Piece): ZoneWanted | null {
  if (field?.toLowerCase() !== 'in' || not) return null;
  const asked = fieldOf(value);
  return asked?.kind === 'zone' ? asked.zone : null;
}

function within(zone: ZoneWanted, term: Term): Term {
  return term.kind === 'words' && term.zone === 'anywhere' ? { ...term, zone } : term;
}

/** What a piece asks for; null where it asks for nothing. */
function termOf(piece: Piece, remarks: string[]): Term | null {
  const field = piece.field === null ? undefined : fieldOf(piece.field);
  if (piece.field === null) return wordsTerm(piece, piece.value, 'anywhere', remarks);
  switch (field?.kind) {
    case undefined:
      if (looksLikeField(piece)) remarks.push(`There is no “${piece.field}:”, so its words were looked for.`);
      return wordsTerm(piece, `${piece.field} ${piece.value}`, 'anywhere', remarks);
    case 'zone':
      return wordsTerm(piece, piece.value, field.zone, remarks);
    case 'name': {
      const value = nameIn(piece);
      if (value === null) remarks.push(`Behind “${piece.field}:” no name stands, so it was left out.`);
      return value === null ? null : field.term(value);
    }
    case 'value': {
      const term = field.term(piece.value);
      if (term === null)
        remarks.push(
          `Behind “${piece.field}:” stands “${piece.value}”, which is not ${field.expects}; it was left out.`,
        );
      return term;
    }
  }
}

/** Times and web addresses have colons too. */
function looksLikeField({ value, exactly }: Piece): boolean {
  return exactly || !value.startsWith('//');
}

function nameIn({ value, exactly }: Piece): NameWanted | null {
  if (exactly) return { by: 'id', id: value };
  const words = [...wordsIn(value)].map(({ start, end }) => value.slice(start, end));
  return words.length === 0 ? null : { by: 'words', words };
}

const LEAST_OF_PREFIX = 2;

/** Words in a row: those of a phrase as they are written, others with any ending. */
function wordsTerm({ quoted }: Piece, text: string, zone: ZoneWanted, remarks: string[]): Term | null {
  const found = [...wordsIn(text)];
  const words = found.map(
    ({ start, end }): Wanted => ({ word: text.slice(start, end), by: quoted ? 'exact' : 'stem' }),
  );
  const last = words.at(-1);
  if (last === undefined) {
    remarks.push(`“${text}” holds no word that could be looked for.`);
    return null;
  }
  if (text.slice(0, found.at(-1)?.end).includes('*')) remarks.push('A * means something only at the end of a word.');
  if (!text.trimEnd().endsWith('*')) return { kind: 'words', words, zone };
  if (last.word.length < LEAST_OF_PREFIX)
    remarks.push(`“${last.word}*” is too short; two letters are needed before the *.`);
  else words[words.length - 1] = { ...last, by: 'prefix' };
  return { kind: 'words', words, zone };
}
